import { describe, expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { evaluateCase, type Finding } from '../../../../src/rules/evaluate/evaluate.ts'
import { answered } from '../../../support/cases/builder.ts'
import { exampleCase } from '../../../support/cases/example.ts'

const medi = 'suppliers.019aad84-5a00-7000-8000-000000000012'
const debt = 'Skulder på 84 000 kr hos Kronofogden, och de är inte betalda.'

const rejected = (seen: string, judgementReason: string, more: Readonly<Record<string, string>> = {}): Case =>
  answered(
    exampleCase(),
    {
      [`${medi}.checks.identity.result`]: 'remark',
      [`${medi}.checks.identity.seen`]: seen,
      [`${medi}.vetting.judgement`]: 'not-serious',
      [`${medi}.vetting.judgementReason`]: judgementReason,
      ...more,
    },
    '2026-12-09',
  )

const asked = (found: Case): Finding | undefined =>
  evaluateCase(found, '2026-12-14').findings.find(({ rule }) => rule.id === 'program.vetting.country-beside')

describe('a judgement that may rest on a country or an owner', () => {
  it.each([
    ['Ägs från Kina.', debt],
    ['Moderbolaget har sitt säte i Ryssland.', debt],
    ['Bolaget finns i registret men är inte aktivt.', 'Leverantören styrs av främmande makt.'],
    [debt, 'Ägarna är iranska medborgare, och det känns osäkert.'],
  ])('asks what else there is, whichever check it stands at: %s %s', (seen, reason) => {
    const found = rejected(seen, reason)
    expect(asked(found)).toMatchObject({ state: 'missing', fields: [`${medi}.vetting.beyondCountry`] })
    // A word may stand there for another reason: it is asked, and never demanded.
    expect(asked(found)?.rule.strength).toBe('should')
    expect(
      evaluateCase(found, '2026-12-14').findings.some(
        ({ rule, state }) => rule.id === 'program.vetting.attention' && state === 'wrong',
      ),
    ).toBe(false)
  })

  it('is content with what else there is, and not with a sign', () => {
    const answer = (text: string) =>
      asked(rejected('Ägs från Kina.', debt, { [`${medi}.vetting.beyondCountry`]: text }))
    expect(answer(debt)?.state).toBe('met')
    expect(answer('-')?.state).toBe('missing')
  })

  it('is not asked of one that rests on something else', () => {
    expect(asked(rejected(debt, debt))?.state).toBe('met')
    const more = { [`${medi}.checks.debts.result`]: 'remark', [`${medi}.checks.debts.seen`]: debt }
    expect(asked(rejected('Ägs från Kina.', debt, more))?.state).toBe('met')
  })
})

describe('a foreign number that reads as a Swedish one', () => {
  const nord = 'suppliers.019aad84-5a00-7000-8000-000000000011'
  const hint = (more: Readonly<Record<string, string>>): Finding | undefined => {
    const texts = { [`${nord}.orgNr`]: '', [`${nord}.foreignId`]: '5599999009', ...more }
    const found = answered(exampleCase(), texts, '2026-12-09')
    return evaluateCase(found, '2026-12-14').findings.find(
      ({ rule }) => rule.id === 'program.vetting.foreign-number',
    )
  }

  it.each<Readonly<Record<string, string>>>([{}, { [`${nord}.country`]: 'Polen' }])(
    'is a hint: %o',
    (more) => {
      expect(hint({ ...more, [`${nord}.checks.identity.result`]: '' })).toMatchObject({
        state: 'missing',
        fields: [`${nord}.foreignId`],
      })
    },
  )

  it('is none where it is Swedish, does not read so, or is looked up in its country', () => {
    const open = { [`${nord}.checks.identity.result`]: '' }
    expect(hint({ ...open, [`${nord}.country`]: 'Sverige' })?.state).toBe('met')
    expect(hint({ ...open, [`${nord}.foreignId`]: '999 888 777' })?.state).toBe('met')
    const other = { [`${nord}.country`]: 'Polen', [`${nord}.checks.identity.result`]: 'remark' }
    expect(hint(other)?.state).toBe('met')
  })
})
