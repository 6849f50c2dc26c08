import { describe, expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { recordOf } from '../../../../src/record/record.ts'
import { statementSheet } from '../../../../src/record/statement-sheet.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { answered } from '../../../support/cases/builder.ts'
import { exampleCase } from '../../../support/cases/example.ts'
import { treeText } from '../../../support/cases/tree-text.ts'

const at = 'impartiality.statements'
const options = { createdAt: '2026-12-14T10:02:00+01:00', caseSha256: 'ab'.repeat(32), programVersion: '0' }
const text = (found: Case): string =>
  treeText(recordOf(found, evaluateCase(found, '2026-12-14'), options)).replaceAll('\n', ' ')

const asked = (): Case =>
  answered(exampleCase(), {
    'contract.signedOn': '',
    'notice.sentOn': '',
    'decision.decidedOn': '',
    'decision.outcome': '',
  })

describe('what the record says of impartiality', () => {
  it('is every statement, who wrote it down and how it came', () => {
    const found = answered(exampleCase(), { [`${at}.decider.form`]: 'told' })
    expect(text(found)).toContain(
      'Inget att uppge (Personen svarade mig muntligt; antecknat av Kim Ek (exempel))',
    )
  })

  it('names nobody as the one who wrote it down where that is not known', () => {
    const example = exampleCase()
    const old: Case = {
      ...example,
      impartiality: {
        statements: (example.impartiality.statements ?? []).map(({ notedBy: _none, ...row }) => row),
      },
    }
    expect(text(old)).toContain('antecknat av Kim Ek (exempel)')
    const over = answered(old, {
      [`${at}.preparer.conflict`]: 'yes',
      [`${at}.preparer.way`]: 'handed-over',
      'preparer.name': 'Rim Alm (exempel)',
    })
    expect(text(over)).not.toContain('antecknat av')
  })

  it('is the interest, the way out and what had been done meanwhile, also when another has taken over', () => {
    const found = answered(
      answered(
        asked(),
        {
          [`${at}.preparer.conflict`]: 'yes',
          [`${at}.preparer.on`]: '2026-11-22',
          [`${at}.preparer.note`]: 'Min bror arbetar hos Nord.',
        },
        '2026-11-22',
      ),
      {
        [`${at}.preparer.way`]: 'handed-over',
        [`${at}.preparer.wayBy`]: 'Bo Lind (exempel), enhetschef',
        'preparer.name': 'Rim Alm (exempel)',
      },
      '2026-11-25',
    )
    const said = text(found)
    expect(said).toContain('Har ett intresse. Gäller inte längre')
    expect(said).toContain('Intresse som Kim Ek (exempel) uppgav 2026-11-22')
    expect(said).toContain('Min bror arbetar hos Nord.')
    expect(said).toContain('Någon annan tar över ärendet')
    expect(said).toContain('Bo Lind (exempel), enhetschef')
    expect(said).toContain(
      'Därefter, innan det var löst, gjordes det här: förfrågan skickades 23 november 2026.',
    )
  })

  it('is why a stated interest was taken back', () => {
    const found = answered(
      answered(asked(), { [`${at}.preparer.conflict`]: 'yes' }, '2026-11-25'),
      {
        [`${at}.preparer.conflict`]: 'no',
        [`${at}.preparer.changeReason`]: 'Brodern slutade hos leverantören i augusti.',
      },
      '2026-11-26',
    )
    expect(text(found)).toContain('Ändrat svar från Kim Ek (exempel)')
    expect(text(found)).toContain('Brodern slutade hos leverantören i augusti.')
    expect(text(found)).toContain('Intresse som Kim Ek (exempel) uppgav 2026-11-25')
  })

  it('is each statement with the suppliers as they were named in it, and what was changed in it', () => {
    const told = answered(asked(), {
      [`${at}.preparer.conflict`]: 'yes',
      [`${at}.preparer.note`]: 'Min bror.',
    })
    const swapped = answered(
      told,
      {
        [`${at}.preparer.note`]: 'Min kusin.',
        'suppliers.019aad84-5a00-7000-8000-000000000011.name': 'Syd AB (exempel)',
        'suppliers.019aad84-5a00-7000-8000-000000000011.orgNr': '559999-9405',
      },
      '2026-11-25',
    )
    const said = text(swapped)
    expect(said).toContain('Kalibreringstjänst Nord AB (exempel), 559999-9009; Medicinteknik')
    expect(said).toContain(
      'Räcker inte: Intyget av Kim Ek (exempel) gäller Kalibreringstjänst Nord AB (exempel), 559999-9009, som är utbytt mot Syd AB (exempel), 559999-9405 i ärendet.',
    )
    expect(said).toContain('Har ett intresse. Ersatt av ett nytt svar')
    expect(said).toContain('2026-11-20, ändrat 2026-11-25')
    expect(said).toContain('2026-11-20, till 2026-11-25')
    expect(said).toContain('uppgav 2026-11-20, i tidigare ord')
    for (const words of ['Min bror.', 'Min kusin.']) expect(said).toContain(words)
    const none = { ...swapped, suppliers: [] }
    expect(text(none)).toContain('Kalibreringstjänst Nord AB (exempel), 559999-9009; Medicinteknik')
  })

  it('says that nothing has been chosen while it is open', () => {
    const open = answered(asked(), { [`${at}.preparer.conflict`]: 'yes' }, '2026-11-25')
    expect(text(open)).toContain('Åtgärd vid jäv Inte vald')
  })
})

describe('what the record says of a supplier that helped', () => {
  it('is what it did, what was done about it and what it said', () => {
    const id = exampleCase().suppliers[0]?.id ?? ''
    const found = answered(asked(), {
      [`suppliers.${id}.helped`]: 'yes',
      [`suppliers.${id}.helpedHow`]: 'Skrev kraven på spårbarhet.',
      [`suppliers.${id}.helpedWay`]: 'excluded',
      [`suppliers.${id}.helpedReason`]: 'Kraven bygger på leverantörens egen metod.',
      [`suppliers.${id}.helpedHeardOn`]: '2026-11-24',
      [`suppliers.${id}.helpedAnswer`]: 'Leverantören hade inget att invända.',
    })
    const said = text(found)
    for (const part of ['Skrev kraven', 'egen metod', '2026-11-24', 'inget att invända', 'får inte delta'])
      expect(said).toContain(part)
  })
})

describe('a statement on paper', () => {
  const sheet = (name?: string) => statementSheet(asked(), { part: 'evaluator', name }, '2026-12-08', options)

  it('says what the rules are, whom it is about and where to sign, and is marked as the record', () => {
    const said = treeText(sheet('Eva Ros (exempel)'))
    for (const { name } of exampleCase().suppliers) expect(said).toContain(name)
    expect(said).toContain('Du ska säga till självmant.')
    expect(said).toContain('Namnteckning')
    expect(said).not.toContain('Namnförtydligande')
    expect(sheet().mark).toBe('Absolut sekretess, 19 kap. 3 § OSL')
  })

  it('has a line for a diary number that nobody has yet, and the number once there is one', () => {
    const { diarienummer: _none, ...record } = asked().record
    const early = statementSheet({ ...asked(), record }, { part: 'evaluator' }, '2026-12-08', options)
    expect(early.header.right).toMatch(/^Diarienummer: _{10,}$/)
    const filed = answered(asked(), { 'record.diarienummer': 'MT 2026/7' })
    const late = statementSheet(filed, { part: 'evaluator' }, '2026-12-08', options)
    expect(late.header.right).toBe('MT 2026/7')
  })

  it('holds no price, and leaves room for a name that is not known', () => {
    expect(treeText(sheet())).not.toMatch(/\d kr/)
    expect(treeText(sheet())).toContain('Namnförtydligande')
    const decided = statementSheet(exampleCase(), { part: 'decider' }, '2026-12-20', options)
    expect(decided.mark).toBeUndefined()
  })
})
