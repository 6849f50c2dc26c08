import { describe, expect, it } from 'vitest'
import { fieldAt } from '../../../src/domain/case/fields/catalogue.ts'
import { sayField } from '../../../src/domain/case/fields/read.ts'
import { getAt } from '../../../src/domain/case/path.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { recordOf } from '../../../src/record/record.ts'
import type { LogExtract } from '../../../src/record/sections/log-extract.ts'
import type { Block } from '../../../src/record/tree.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { aCase, answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'
import { fullCase } from '../../support/cases/full-case.ts'
import { treeText } from '../../support/cases/tree-text.ts'

const options = { createdAt: '2026-12-14T10:02:00+01:00', caseSha256: 'ab'.repeat(32), programVersion: '0' }
/** A log of one entry. */
const log: LogExtract = {
  problem: null,
  chains: [{ installationId: 'a', entries: 1, weeded: 0, head: null, days: [], last: [] }],
}
const record = (found: Case) => recordOf(found, evaluateCase(found, '2026-12-14'), options)
const headings = (blocks: readonly Block[]) => blocks.flatMap((b) => (b.kind === 'heading' ? [b.text] : []))

/** Answers that stand in the record in other words: as a name, in a computation, or not at all, with why. */
const saidOtherwise: Readonly<Record<string, string>> = {
  'suppliers.row-1.registerId': 'which row of the register it was picked from says nothing of the purchase',
  'suppliers.row-1.masked': 'only a personal number can be hidden, and then it is',
  'decision.proofs.row-1.answers': 'which paper a file answers stands with the file and with the paper',
  'decision.replies.row-1.text': 'stands with the answer that it is given to',
  'award.supplierId': 'the winner stands by name',
  'decision.outcome': 'the sentence over the decision says what was decided',
  'value.parts.base.role': 'the line of the calculation has the part’s name',
  'value.parts.base.pricing': 'stands in the computation',
  'value.parts.base.openEnded': 'stands in the computation',
  'value.parts.base.hire': 'stands in the rule of the line',
  'value.parts.base.termMonths': 'only for a hire at a total price',
  'suppliers.row-1.bid.unitPriceOre': 'stands with its unit',
  'value.similar.row-1.caseId': 'the purchase is said to be a case in the program',
}

describe('the record', () => {
  it('begins with the seven facts, each answered, in their order', () => {
    const facts = record(exampleCase()).blocks.find((block) => block.kind === 'facts')
    const terms = facts?.kind === 'facts' ? facts.rows.map((row) => row.term) : []
    expect(terms.map((term) => term.charAt(0)).join('')).toBe('1234567')
    const values = facts?.kind === 'facts' ? facts.rows.map((row) => row.value).join('\n') : ''
    expect(values).not.toContain('Uppgift saknas')
  })

  it('has every heading of Region Stockholm 3.2.3, the value before the reason that it gives', () => {
    const wanted = [
      'Värde',
      'Avtalstid',
      'Varför direktupphandling',
      'Tillfrågade leverantörer',
      'Vilka som lämnade anbud',
      'Skälet för tilldelningen',
    ]
    const found = headings(record(exampleCase()).blocks).filter((heading) => wanted.includes(heading))
    expect(found).toEqual(wanted)
  })

  it('comes in the order of the work: facts, list to tick, value to follow-up, rules, log, files', () => {
    const ids = recordOf(exampleCase(), evaluateCase(exampleCase(), '2026-12-14'), {
      ...options,
      log,
    }).blocks.flatMap((block) => (block.kind === 'heading' && block.id !== undefined ? [block.id] : []))
    const order = [
      'sju-uppgifter',
      'krav',
      'varde',
      'varfor',
      'avtal',
      'liknande',
      'opartiskhet',
      'tillfragade',
      'anbud',
      'kontroll',
      'beslut',
      'underrattelse',
      'tecknat',
      'ordning',
      'uppfoljning',
      'regler',
      'logg',
      'bilagor',
      'om',
    ]
    expect(ids.filter((id) => order.includes(id))).toEqual(order.filter((id) => ids.includes(id)))
    expect(order.filter((id) => !ids.includes(id))).toEqual(['liknande'])
  })

  it('gives each section an id of its own, so that a link can lead to it', () => {
    const { found } = fullCase()
    const ids = record(found).blocks.flatMap((block) =>
      block.kind === 'heading' && block.id ? [block.id] : [],
    )
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    expect(ids.length).toBeGreaterThan(20)
  })

  it('holds every answer of a case in which everything is answered', () => {
    const { found, texts } = fullCase()
    const text = treeText(record(found))
    const lost = Object.keys(texts).filter((path) => {
      const field = fieldAt(path)
      if (field === undefined || path in saidOtherwise) return false
      return !text.includes(sayField(field, getAt(found, path)).replaceAll('\u00A0', ' '))
    })
    expect(lost).toEqual([])
    expect(Object.keys(texts).length).toBeGreaterThan(80)
  })

  it('holds prices also while the value cannot be computed', () => {
    const found = answered(exampleCase(), { 'value.parts.option-1.times': '' })
    const text = treeText(record(found))
    expect(text).toContain('Värdet går inte att räkna ut än')
    expect(text).toContain('11 500 kr')
  })

  it('says of a cancelled procurement that it was cancelled, and of no contract', () => {
    const cancelled = answered(exampleCase(), {
      'decision.outcome': 'cancel',
      'decision.cancelReason': 'Behovet försvann.',
      'contract.signedOn': '',
    })
    const text = treeText(record(cancelled))
    expect(text).toContain('Upphandlingen avbröts 2026-12-10.')
    expect(text).toContain('Ingen. Upphandlingen avbröts: Behovet försvann.')
    expect(text).toContain('Inget avtal')
    expect(text).not.toContain('Antaget anbud')
    expect(text).not.toContain('Köpet får direktupphandlas')
  })

  it('holds what was taken back, and says that it does not count', () => {
    const found = answered(exampleCase(), { 'value.hasOption': 'no' })
    const text = treeText(record(found))
    expect(text).toContain('De här svaren räknas inte i värdet.')
    expect(text).toContain('Pris per månad, 11 500 kr, 12')
  })

  it('shows what could not be read, as it was typed', () => {
    const found = { ...aCase(), unread: { 'contract.signedOn': '31 februari' } }
    expect(treeText(record(found))).toContain('”31 februari”')
  })

  it('says of an unfinished case how much remains, and what', () => {
    const text = treeText(record(answered(exampleCase(), { 'award.reason': '' })))
    expect(text).toContain('en punkt återstår')
    expect(text).toContain('Skriv det viktigaste skälet för valet.')
  })

  it('does not name the reason twice differently when the amount is not enough', () => {
    const dear = answered(exampleCase(), {
      'value.parts.base.amountOre': '23 500',
      'reason.ground': 'urgency',
    })
    expect(treeText(record(dear))).toContain('Grunden är: synnerlig brådska')
  })
})
