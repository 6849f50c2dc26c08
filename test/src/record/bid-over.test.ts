import { describe, expect, it } from 'vitest'
import { planOf } from '../../../src/flow/plan.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { recordOf } from '../../../src/record/record.ts'
import type { RecordDocument } from '../../../src/record/tree.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { aCase, answered } from '../../support/cases/builder.ts'
import { treeText } from '../../support/cases/tree-text.ts'

const today = '2026-11-20'
const options = { createdAt: '2026-11-20T10:00:00+01:00', caseSha256: 'ab'.repeat(32), programVersion: '0' }

/** Estimated at 60 000 kr, with one bid at a price. */
const bidding = (price: string, more: Readonly<Record<string, string>> = {}): Case =>
  answered(aCase(), {
    'subject.title': 'Flyttstädning',
    'subject.category': 'services',
    'value.parts.base.pricing': 'total',
    'value.parts.base.amountOre': '60 000',
    'value.hasOption': 'no',
    'value.recurring': 'no',
    'suppliers.a.name': 'Renskrubbat AB (exempel)',
    'suppliers.a.orgNr': '559999-9207',
    'suppliers.a.answer': 'bid',
    'suppliers.a.bid.totalOre': price,
    'award.supplierId': 'a',
    'contract.signedOn': '2026-11-20',
    'screening.personalData': 'no',
    ...more,
  })
const record = (found: Case): RecordDocument => recordOf(found, evaluateCase(found, today), options)
const verdict = (found: Case) => {
  const notice = record(found).blocks.find(
    (block) => block.kind === 'notice' && !block.title.startsWith('Absolut sekretess'),
  )
  return notice?.kind === 'notice' ? notice : undefined
}
const facts = (found: Case): readonly string[] => {
  const block = record(found).blocks.find(({ kind }) => kind === 'facts')
  return block?.kind === 'facts' ? block.rows.map(({ value }) => value.replaceAll('\u00A0', ' ')) : []
}
const voluntary = 'Lagen kräver ingen dokumentation för det här värdet.'

describe('page 1 of a record whose bid asks for more than the estimate did', () => {
  it('does not say that the documentation is voluntary', () => {
    expect(treeText(record(bidding('98 000')))).toContain(voluntary)
    expect(treeText(record(bidding('120 000')))).not.toContain(voluntary)
    expect(facts(bidding('120 000'))).toContain('Uppgift saknas')
  })

  it('gives the value with the bid, and what was estimated', () => {
    expect(facts(bidding('120 000'))[5]).toBe(
      '120 000 kr med det antagna anbudet\nUppskattat till 60 000 kr när upphandlingen påbörjades',
    )
    expect(facts(bidding('98 000'))[5]).toBe('60 000 kr (beräknat)')
  })

  it('says in the verdict that the bid is why the purchase is documented', () => {
    const text = verdict(bidding('120 000'))?.text.replaceAll('\u00A0', ' ') ?? ''
    expect(text).toContain('Med det antagna anbudet är värdet 120 000 kr utan moms och understiger gränsen')
    expect(text).toContain(
      'uppskattades värdet till 60 000 kr. Det antagna anbudet gör att köpet ska dokumenteras.',
    )
    expect(verdict(bidding('98 000'))?.text).not.toContain('anbudet')
    const signed = bidding('98 000', { 'contract.amountOre': '120 000' })
    expect(facts(signed)[5]).toContain('120 000 kr med avtalets belopp')
  })
})

describe('the verdict of a record', () => {
  it('is a draft while something that must be there lacks, and gives no permit', () => {
    const open = verdict(bidding('120 000'))
    expect(open?.title).toBe('UTKAST – inte färdig. Värdet är under gränsen för direktupphandling.')
    expect(open?.tone).toBe('warn')
  })

  it('is no draft once nothing that must be there lacks', () => {
    expect(verdict(bidding('60 000'))?.title).toBe('Köpet får direktupphandlas.')
  })

  it('is a draft while something typed cannot be read', () => {
    const unread = { ...bidding('60 000'), unread: { 'contract.signedOn': '31 februari' } }
    expect(verdict(unread)?.title).toMatch(/^UTKAST/)
    expect(treeText(record(unread))).toContain('en punkt återstår')
  })

  it('says that more can come only while nobody is asked', () => {
    const more = 'Fler kan tillkomma när leverantörer är valda.'
    const alone = answered(aCase(), { 'subject.title': 'Flyttstädning' })
    expect(verdict(alone)?.text).toContain(more)
    expect(verdict(bidding('120 000'))?.text).not.toContain(more)
  })
})

describe('the task of the contract', () => {
  const status = (found: Case) =>
    planOf(found, evaluateCase(found, today)).find(({ id }) => id === 'underrattelse')?.status
  it('is not done while what the dearer bid brings is open', () => {
    expect(status(bidding('98 000'))).toBe('done')
    const dear = answered(aCase('region-stockholm'), {
      'subject.title': 'Flyttstädning',
      'subject.category': 'services',
      'value.parts.base.pricing': 'total',
      'value.parts.base.amountOre': '60 000',
      'value.hasOption': 'no',
      'value.recurring': 'no',
      'suppliers.a.name': 'Renskrubbat AB (exempel)',
      'suppliers.a.orgNr': '559999-9207',
      'suppliers.a.answer': 'bid',
      'suppliers.a.bid.totalOre': '120 000',
      'award.supplierId': 'a',
      'contract.signedOn': '2026-11-20',
      'contract.checksDeviation': 'Flytten är i kväll, och ingen annan kan komma.',
    })
    const task = planOf(dear, evaluateCase(dear, today)).find(({ id }) => id === 'underrattelse')
    expect(task?.groups).not.toContain('award')
    expect(task?.findings.filter(({ state }) => state === 'missing' || state === 'wrong')).toEqual([])
    expect(task?.status).toBe('started')
  })
})

describe('the list of what is asked for', () => {
  const outcomeOf = (found: Case, words: string): string | undefined =>
    record(found)
      .blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))
      .find(([box, rules]) => box === '☐' && rules?.split('; ').includes(words))?.[3]
  const settled = 'Svar från varje tillfrågad'
  const conflict = 'Jäv som har uppgetts, hanterat'

  it('does not call a rule met that is about rows of which there is none', () => {
    const begun = answered(aCase(), {
      'subject.category': 'services',
      'value.parts.base.pricing': 'total',
      'value.parts.base.amountOre': '120 000',
      'value.hasOption': 'no',
      'value.recurring': 'no',
    })
    expect(outcomeOf(begun, settled)).toBe('Inte aktuell än')
    expect(outcomeOf(begun, conflict)).toBe('Inte aktuell än')
    expect(outcomeOf(bidding('120 000'), settled)).toBe('Uppfylld')
    expect(outcomeOf(bidding('120 000', { 'suppliers.a.answer': '' }), settled)).toBe('Svar saknas')
  })

  it('has nothing more to come once the contract is there', () => {
    expect(outcomeOf(bidding('120 000'), conflict)).toBe('Inte aktuell')
  })

  it('leaves the states as they are', () => {
    const { findings } = evaluateCase(aCase('region-stockholm'), today)
    const empty = findings.filter(({ vacuous }) => vacuous)
    expect(empty.length).toBeGreaterThan(0)
    expect(empty.every(({ state, fields }) => state === 'met' && fields.length === 0)).toBe(true)
  })
})
