import { describe, expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { recordOf } from '../../../../src/record/record.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { aCase, answered } from '../../../support/cases/builder.ts'
import { chosen } from '../../../support/cases/chosen.ts'
import { treeText } from '../../../support/cases/tree-text.ts'

const options = { createdAt: '2026-12-14T10:02:00+01:00', caseSha256: 'ab'.repeat(32), programVersion: '0' }
const document = (found: Case) => recordOf(found, evaluateCase(found, '2026-12-14'), options)

/** The words of the section alone. */
function words(found: Case): string {
  const { blocks, ...rest } = document(found)
  const from = blocks.findIndex((block) => block.kind === 'heading' && block.id === 'kontroll')
  const to = blocks.findIndex((block, at) => at > from && block.kind === 'heading' && block.level === 2)
  return from < 0 ? '' : treeText({ ...rest, blocks: blocks.slice(from, to) })
}

const row = (supplier: string, check: string, more: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(more).map(([name, text]) => [`suppliers.${supplier}.checks.${check}.${name}`, text]),
  )

/** Two bidders under Region Stockholm's policy: b is chosen, a was rejected as not serious. */
const base = (more: Readonly<Record<string, string>> = {}): Case =>
  answered(aCase('region-stockholm'), {
    'value.parts.base.pricing': 'total',
    'value.parts.base.amountOre': '120 000',
    'suppliers.a.name': 'Alfa AB (exempel)',
    'suppliers.a.orgNr': '559999-9108',
    'suppliers.a.answer': 'bid',
    'suppliers.a.bid.totalOre': '90 000',
    'suppliers.a.bid.outcome': 'rejected',
    ...row('a', 'debts', { result: 'remark', on: '2026-12-01', seen: 'Skuld på 40 000 kr.' }),
    'suppliers.a.vetting.heardWhat': 'Vad är skulden?',
    'suppliers.a.vetting.heardSilent': 'yes',
    'suppliers.a.vetting.judgement': 'not-serious',
    'suppliers.a.vetting.judgementReason': 'Skulden förklarades inte.',
    'suppliers.b.name': 'Beta AB (exempel)',
    'suppliers.b.orgNr': '559999-9207',
    'suppliers.b.answer': 'bid',
    'suppliers.b.bid.totalOre': '110 000',
    'award.supplierId': 'b',
    ...row('b', 'identity', { result: 'clear', on: '2026-12-01', by: 'Kim Ek (exempel)' }),
    ...more,
  })

describe('the supplier check in the record', () => {
  it('has the chosen one first and keeps what was found of the rejected', () => {
    const text = words(base())
    expect(text.indexOf('Beta AB (exempel) (559999-9207) – vald leverantör')).toBeGreaterThan(0)
    expect(text.indexOf('Alfa AB (exempel) (559999-9108) – anbudet förkastades')).toBeGreaterThan(
      text.indexOf('vald leverantör'),
    )
    for (const part of ['Skuld på 40 000 kr.', 'Vad är skulden?', 'Inte seriös', 'Skulden förklarades inte.'])
      expect(text.replaceAll('\u00A0', ' ')).toContain(part)
  })

  it('has a row for each check that is asked for and not made, says how strongly, and has the order of the page', () => {
    const [nord, medi] = ['019aad84-5a00-7000-8000-000000000011', '019aad84-5a00-7000-8000-000000000012']
    const text = words(
      chosen('Ett köp', {
        ...row(nord, 'debts', { result: 'clear', on: '2026-12-01' }),
        ...row(medi, 'debts', { result: 'clear', on: '2026-12-01' }),
        [`suppliers.${nord}.vetting.riskIndustry`]: 'yes',
        [`suppliers.${nord}.vetting.subcontractors`]: 'no',
      }),
    )
    const at = (part: string): number => text.indexOf(part)
    expect(text).toMatch(/Betalda skatter och avgifter\nKrävs\s+Inte gjord/)
    expect(text).toMatch(/Platsbesök\nRekommenderas\s+Inte gjord/)
    expect(text).toMatch(/Skulder hos Kronofogden\nFrivillig/)
    expect(at('Kartlagt ägande')).toBeGreaterThan(at('Ekonomi och kreditupplysning'))
    expect(at('Platsbesök')).toBeGreaterThan(at('Kartlagt ägande'))
    expect(at('Skulder hos Kronofogden')).toBeGreaterThan(at('Platsbesök'))
    // Nothing is asked of one that is not bought from.
    expect(text.slice(at('Medicinteknik i Mälardalen AB'))).not.toContain('Inte gjord')
  })

  it('names the risk with its reasons', () => {
    const text = words(
      base({
        'suppliers.b.vetting.riskIndustry': 'yes',
        'suppliers.b.vetting.riskIndustryWhich': 'städning',
        'suppliers.b.vetting.subcontractors': 'no',
      }),
    )
    expect(text).toContain('Risken är förhöjd: branschen är en där det ofta fuskas (städning).')
  })

  it('names evidence by file and hash, place, or why it is not saved', () => {
    const found = base(
      row('b', 'taxes-paid', { result: 'clear', on: '2026-12-02', notKept: 'Visades på skärm.' }),
    )
    const sha256 = `0123456789abcdef${'0'.repeat(48)}`
    const belongsTo = 'suppliers.b.checks.identity'
    const text = words({
      ...found,
      attachments: [{ id: 'f', name: 'bevis.pdf', size: 9, sha256, belongsTo }],
      elsewhere: [{ id: 'e', name: 'Utdrag', where: 'diariet, handling 4', belongsTo }],
    })
    expect(text).toContain('bevis.pdf\nSHA-256 0123456789ab…')
    expect(text).toContain('Utdrag, finns i: diariet, handling 4')
    expect(text).toContain('Inte sparat här. Visades på skärm.')
  })

  it('has the checks in the order of the page, and says a reason that is the same once', () => {
    const notKept = 'Visades på skärm.'
    const found = base({
      ...row('b', 'taxes-paid', { result: 'clear', on: '2026-12-02', notKept }),
      ...row('b', 'registrations', { result: 'clear', on: '2026-12-02', notKept }),
    })
    const text = words(found)
    expect(text.indexOf('F-skatt, moms')).toBeLessThan(text.indexOf('Betalda skatter'))
    expect(text.split(notKept)).toHaveLength(2)
    expect(text).toContain('samma skäl som vid ”F-skatt, moms och arbetsgivare”')
  })

  it('says on which of the days that count a row no longer held', () => {
    const until = { 'suppliers.b.checks.identity.validUntil': '2026-12-05' }
    expect(words(base(until))).toContain('Gäller inte längre')
    const decided = { ...until, 'decision.outcome': 'award', 'decision.decidedOn': '2026-12-04' }
    expect(words(base(decided))).not.toMatch(/Gäll\S+ inte längre/)
    const signed = words(base({ ...decided, 'contract.signedOn': '2026-12-09' }))
    expect(signed).toContain('Gällde inte längre när avtalet tecknades, 2026-12-09')
    expect(signed).not.toContain('när beslutet fattades')
  })

  it('says why a check is passed over and which rule lets it be', () => {
    const text = words(base(row('b', 'economy', { waived: 'Litet köp av kända varor.' })))
    expect(text).toContain('Hoppas över')
    expect(text).toContain('Skäl: Litet köp av kända varor.')
    expect(text).toMatch(/Får hoppas över när både värdet och risken är låga, enligt Region Stockholm/)
    const raised = base({
      ...row('b', 'economy', { waived: 'Litet köp av kända varor.' }),
      'value.hasOption': 'no',
      'value.recurring': 'no',
      'subject.category': 'services',
      'suppliers.b.vetting.riskIndustry': 'yes',
    })
    expect(words(raised)).toContain('”Ekonomi och kreditupplysning” får inte hoppas över.')
    expect(words(base(row('b', 'identity', { waived: 'Känd.' })))).toContain('Kontrollen krävs utan undantag')
    expect(words(base(row('b', 'debts', { waived: 'Behövs inte.' })))).toContain(
      'Ingen regel kräver kontrollen.',
    )
  })

  it('says what was accepted though it was not whole, and by whom', () => {
    const text = words(
      base({
        'decision.decider.name': 'Eva Ros (exempel)',
        'decision.checksDeviation': 'Registret låg nere.',
        'contract.checksDeviation': 'Nytt utdrag är beställt.',
      }),
    )
    expect(text).toContain('Registret låg nere.\nGodtas av den som beslutar: Eva Ros (exempel).')
    expect(text).toContain('Nytt utdrag är beställt.')
  })

  it('says by how much an answer outlasts such answers, with why', () => {
    const longer = {
      'suppliers.b.checks.identity.validUntil': '2027-09-30',
      'suppliers.b.checks.identity.longerWhy': 'Registreringsbeviset gäller enligt sin text till september.',
    }
    expect(words(base(longer))).toMatch(
      /Gäller till och med 2027-09-30\nDet är \d+ dagar längre än kontrollens egen tid, \d+ \S+\nSkäl för tiden: /,
    )
  })

  it('prints nothing of what was seen where a check is only looked at', () => {
    const found = base(row('b', 'criminal-record', { result: 'clear', on: '2026-12-03' }))
    expect(words(found)).toContain('Visades, sparas inte')
    // As another program may have written the case file.
    const suppliers = found.suppliers.map((one) =>
      one.id === 'b'
        ? {
            ...one,
            checks: [{ id: 'criminal-record', result: 'clear' as const, seen: 'Bo Berg', name: 'Bo Berg' }],
          }
        : one,
    )
    expect(words({ ...found, suppliers })).not.toContain('Bo Berg')
  })

  it('hides personal numbers, also in what was written', () => {
    const text = words(
      base({
        'suppliers.b.orgNr': '850101-1236',
        ...row('b', 'registrations', {
          result: 'clear',
          on: '2026-12-01',
          seen: 'F-skatt för 19850101-1236.',
        }),
      }),
    )
    expect(text).toContain('F-skatt för 19850101-****.')
    expect(text).not.toContain('1236')
  })

  it('says which case a row was taken over from', () => {
    const found = base()
    const reusedFrom = { caseId: 'x', label: 'Målning, REG 2026/7', on: '2026-12-02' }
    const suppliers = found.suppliers.map((one) =>
      one.id === 'b' ? { ...one, checks: [{ id: 'identity', result: 'clear' as const, reusedFrom }] } : one,
    )
    expect(words({ ...found, suppliers })).toContain(
      'Övertagen från ärendet ”Målning, REG 2026/7” 2026-12-02',
    )
  })

  it('prints a check that no version of the program knows, by its id', () => {
    expect(words(base(row('b', 'lokal-nagot', { result: 'clear', on: '2026-12-01' })))).toContain(
      'lokal-nagot',
    )
  })

  it('keeps what an older program said of nobody in particular', () => {
    const text = words({
      ...aCase(),
      vetting: { economicWaiver: 'yes', economicWaiverReason: 'Litet.', judgement: 'serious' },
    })
    for (const part of ['Äldre svar', 'Litet.', 'Seriös']) expect(text).toContain(part)
  })

  it('is not there where nothing was looked up or said', () => {
    expect(words(aCase())).toBe('')
  })
})

it('prints nothing of what is only looked at, however it came into the case', () => {
  const at = 'suppliers.b.checks.criminal-record'
  const whole = base(
    row('b', 'criminal-record', {
      result: 'clear',
      by: 'dömd för stöld',
      waived: 'stöld 2021',
      seen: 'stöld',
    }),
  )
  const found: Case = {
    ...whole,
    unread: { [`${at}.on`]: 'stöld 2021', [`${at}.validUntil`]: 'stöld 2021' },
    attachments: [{ id: 'f', name: 'stöld.pdf', size: 1, sha256: '0'.repeat(64), belongsTo: at }],
    elsewhere: [{ id: 'e', name: 'stöld', where: 'stöldpärmen', belongsTo: at }],
  }
  const text = JSON.stringify(document(found))
  expect(text).toContain('Utdrag ur belastningsregistret')
  expect(text).toContain('Visades, sparas inte')
  expect(text).not.toMatch(/stöld/)
})
