import { describe, expect, it } from 'vitest'
import { heldOn, readCheckFiles, wordedFor } from '../../../../src/rules/catalogue/checks.ts'
import { checkFiles } from '../../../../src/rules/rule-files.ts'

const source = {
  name: 'Bolagsverket',
  path: 'Beställ ett yttrande.',
  address: 'https://www.bolagsverket.se/',
  proves: 'Visar det som registren säger.',
  provesNot: 'Visar inte det som inte står i dem.',
}
/** An invented check of what may come: one answer from all registers. */
const coming = {
  id: 'register-answer',
  name: 'Samordnad registerkontroll',
  question: 'Vad svarar den samordnade registerkontrollen?',
  for: ['company', 'sole-trader'],
  sources: [source],
  askFor: null,
  goodFor: { count: 3, unit: 'months' },
  waive: null,
  evidence: 'keep',
  depth: 'base',
  source: { document: 'Påhittad lag', section: '1 §', checkedOn: null, note: 'Finns inte.' },
  validFrom: '2027-07-01',
  validTo: '2029-12-31',
}
const fileOf = (name: string, checks: readonly object[], order = 1) => ({
  file: `assets/rules/checks/${name}.json`,
  json: { format: 'direktlots-checks/2', order, checks },
})
const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id)

describe('a check that is added by data alone', () => {
  const all = readCheckFiles([...checkFiles, fileOf('coming', [coming], 1)])

  it('is there on its days and on no other', () => {
    expect(ids(heldOn(all, '2027-06-30'))).not.toContain('register-answer')
    expect(ids(heldOn(all, '2027-07-01'))).toContain('register-answer')
    expect(ids(heldOn(all, '2029-12-31'))).toContain('register-answer')
    expect(ids(heldOn(all, '2030-01-01'))).not.toContain('register-answer')
    expect(ids(all)).toContain('register-answer')
  })

  it('takes the place that its file names among the others', () => {
    const at = (id: string) => ids(all).indexOf(id)
    expect(at('register-answer')).toBeGreaterThan(at('identity'))
    expect(at('register-answer')).toBeLessThan(at('registrations'))
  })

  it('may be worded anew from a day, and keeps its id', () => {
    const later = { ...coming, question: 'Vad svarar Bolagsverket?', validFrom: '2030-01-01', validTo: null }
    const both = readCheckFiles([fileOf('a', [coming]), fileOf('b', [later])])
    expect(heldOn(both, '2029-12-31').map(({ question }) => question)).toEqual([coming.question])
    expect(heldOn(both, '2030-01-01').map(({ question }) => question)).toEqual([later.question])
  })

  it('is read as its variant is, and as itself where the variant is silent', () => {
    const variant = {
      for: 'sole-trader',
      question: 'Vad svarar den om personen?',
      askFor: 'Skicka ett intyg.',
    }
    const [check] = readCheckFiles([fileOf('a', [{ ...coming, note: 'Ny.', variants: [variant] }])])
    if (check === undefined) throw new Error('no check')
    expect(wordedFor(check, 'sole-trader')).toMatchObject({
      question: variant.question,
      askFor: variant.askFor,
      sources: [source],
      note: 'Ny.',
    })
    expect(wordedFor(check, 'company')).toMatchObject({ question: coming.question, askFor: null })
  })
})

describe('the files of checks', () => {
  const read = (change: object) => readCheckFiles([fileOf('a', [{ ...coming, ...change }])])
  it('are read as they are', () => {
    expect(read({})).toHaveLength(1)
  })

  it.each<[string, () => unknown, string]>([
    [
      'an unknown key',
      () => read({ more: 1 }),
      'Fel i regelfilen assets/rules/checks/a.json: checks[0]: egenskapen more finns inte i formatet.',
    ],
    [
      'an unknown key of a source',
      () => read({ sources: [{ ...source, where: 'här' }] }),
      'checks[0].sources[0]: egenskapen where finns inte i formatet.',
    ],
    ['a missing one', () => read({ waive: undefined }), 'checks[0].waive: saknas.'],
    [
      'a source that does not say what it cannot prove',
      () => read({ sources: [{ ...source, provesNot: ' ' }] }),
      'checks[0].sources[0].provesNot: är tomt.',
    ],
    ['no source', () => read({ sources: [] }), 'checks[0].sources: är tomt eller för kort.'],
    [
      'an address that is not encrypted',
      () => read({ sources: [{ ...source, address: 'http://www.bolagsverket.se/' }] }),
      'checks[0].sources[0].address: har fel form.',
    ],
    [
      'a question that is too long to be read',
      () => read({ question: `${'x'.repeat(90)}?` }),
      'checks[0].question: är längre än 90 tecken.',
    ],
    [
      'a day that is none',
      () => read({ validFrom: '2027-02-30' }),
      'checks[0].validFrom: är ingen dag (ÅÅÅÅ-MM-DD).',
    ],
    [
      'an end before its beginning',
      () => read({ validTo: '2027-06-30' }),
      'checks[0].validTo: 2027-06-30 är före validFrom, 2027-07-01.',
    ],
    [
      'a kind of supplier that there is not',
      () => read({ for: ['state'] }),
      'checks[0].for[0]: ska vara company eller sole-trader eller foreign.',
    ],
    [
      'a variant for a kind it is not made on',
      () => read({ variants: [{ for: 'foreign' }] }),
      'checks[0].variants[0].for: kontrollen gäller inte foreign.',
    ],
    [
      'two variants for one kind',
      () => read({ variants: [{ for: 'company' }, { for: 'company' }] }),
      'checks[0].variants[1].for: company står två gånger.',
    ],
    [
      'an id twice in one file',
      () => readCheckFiles([fileOf('a', [coming, coming])]),
      'a.json: checks[1].id: register-answer gäller redan de dagarna i assets/rules/checks/a.json.',
    ],
    [
      'days of one id that meet, in two files',
      () =>
        readCheckFiles([
          fileOf('a', [coming]),
          fileOf('b', [{ ...coming, validFrom: '2029-12-31', validTo: null }]),
        ]),
      'b.json: checks[0].id: register-answer gäller redan de dagarna i assets/rules/checks/a.json.',
    ],
  ])('are refused with %s', (_name, act, words) => {
    expect(act).toThrow(words)
  })
})
