import { describe, expect, it } from 'vitest'
import type { Case } from '../../../src/domain/case/schema.ts'
import { registrationOf } from '../../../src/registration/registration.ts'
import { sheetText } from '../../../src/registration/sheet-text.ts'
import { registrationSheet } from '../../../src/registration/sheet.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { exampleCase } from '../../support/cases/example.ts'
import { undecided } from '../../support/cases/masked.ts'
import { treeText } from '../../support/cases/tree-text.ts'

const sheetOf = (found: Case, today = '2026-12-20') =>
  registrationOf(found, evaluateCase(found, today), { level: '2a' })
const sha256 = 'ab'.repeat(32)

describe('what is secret, on the sheet for the registrar', () => {
  it('does not tell where a secret document lies, which somebody wrote in words of their own', () => {
    const where = 'Kalibreringstjänst Nord AB:s offert på 396 000 kr i Outlook'
    const bid = { id: 'w', belongsTo: 'suppliers.nord.bid', where }
    const loose = { id: 'l', where }
    const found: Case = { ...undecided(), elsewhere: [bid, loose] }
    expect(JSON.stringify(sheetOf(found, '2026-12-09'))).not.toContain('396 000')
    expect(JSON.stringify(sheetOf({ ...exampleCase(), elsewhere: [loose] }))).toContain('396 000')
  })

  it('holds no supplier and no price until the decision, marks itself as secret, and says by which section', () => {
    const found = undecided()
    const registration = sheetOf(found, '2026-12-09')
    const text = [
      sheetText(registration),
      treeText(
        registrationSheet(found, registration, {
          createdAt: '2026-12-09T10:00:00+01:00',
          caseSha256: sha256,
          level: '2a',
        }),
      ),
    ].join('\n')
    for (const { name = '?', orgNr = '?' } of found.suppliers) {
      expect(text).not.toContain(name)
      expect(text).not.toContain(orgNr)
    }
    expect(text).not.toMatch(/\d{2,3} \d{3} kr|11 500|Nord|Mälardalen|Pumpservice/)
    expect(registration.mark).toBe('Absolut sekretess, 19 kap. 3 § OSL')
    const [bid] = registration.documents.filter(({ type }) => type === 'bid')
    expect(bid).toMatchObject({
      from: 'Anbudsgivare 1',
      secrecy: { mark: 'Absolut sekretess', provision: '19 kap. 3 § andra stycket OSL' },
    })
    expect(sheetOf(exampleCase()).documents.find(({ type }) => type === 'bid')?.secrecy).toMatchObject({
      provision: '31 kap. 16 § OSL',
    })
  })

  it('numbers whoever made a bid as the bid, while the names are secret, and the other asked not at all', () => {
    const asked = undecided()
    const [first, ...others] = asked.suppliers
    const suppliers = [...others, ...(first === undefined ? [] : [first])]
    const declined = suppliers.map((one) =>
      one.bid === undefined ? { ...one, answer: 'declined' as const } : one,
    )
    const { documents } = sheetOf({ ...asked, suppliers: declined }, '2026-12-09')
    const from = (type: string) =>
      documents.filter((one) => one.type === type).map((one) => `${one.title}: ${one.from ?? ''}`)
    expect(from('bid')).toEqual(['Anbud 1: Anbudsgivare 1', 'Anbud 2: Anbudsgivare 2'])
    expect(from('declined')).toEqual([expect.stringMatching(/: En leverantör$/)])
  })

  it('says that a supplier has asked for secrecy, and for what, on its own bid', () => {
    const of = (what: string, found = exampleCase(), today = '2026-12-20') => {
      const suppliers = found.suppliers.map((one, index) =>
        index === 1 ? { ...one, secrecy: { what } } : one,
      )
      const sheet = sheetOf({ ...found, suppliers }, today)
      const bids = sheet.documents.filter(({ type }) => type === 'bid')
      return { said: bids.map(({ secrecy }) => [secrecy.mark, secrecy.asked]), text: sheetText(sheet) }
    }
    expect(of('Metoden för kalibrering.').said).toEqual([
      ['Prövas vid utlämnande', null],
      ['Leverantören begär sekretess', 'Gäller: Metoden för kalibrering'],
    ])
    expect(of('Metoden').text).toContain('Leverantören begär sekretess, 31 kap. 16 § OSL. Gäller: Metoden\n')
    // What is long, or may be the secret itself, is looked for in the record; until the decision nothing of it is told.
    for (const what of ['Allt '.repeat(30), 'Timpriset 850 kr'])
      expect(of(what).said[1]?.[1]).toBe('Gäller: se begäran i dokumentationen')
    expect(of('Metoden', undecided(), '2026-12-09').text).not.toContain('Metoden')
  })
})
