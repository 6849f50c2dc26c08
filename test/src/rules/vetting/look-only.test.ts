import { describe, expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/schema.ts'
import {
  isOfLookedAt,
  lookersOf,
  lookOnlyChange,
  lookOnlyIn,
  lookOnlyReason,
  lookOnlyText,
  withoutLookedAt,
} from '../../../../src/rules/vetting/look-only.ts'
import { aCase, answered } from '../../../support/cases/builder.ts'

const at = 'suppliers.en.checks.criminal-record'
const told = 'dömd för stöld 2021'

const made = (): Case =>
  answered(aCase(), { 'suppliers.en.name': 'Nord AB (exempel)', [`${at}.result`]: 'clear' })

describe('what may be said of an extract that is only looked at', () => {
  it.each(['seen', 'name', 'orgNr', 'notKept', 'waived', 'validUntil', 'longerWhy', 'something'])(
    'nothing else: %s',
    (name) => {
      expect(lookOnlyReason(`${at}.${name}`)).toMatch(/^Det här utdraget visas bara upp\./)
      expect(lookOnlyText(made(), `${at}.${name}`, told)).not.toBeNull()
      expect(lookOnlyReason(`suppliers.en.checks.identity.${name}`)).toBeNull()
    },
  )

  it('its file is kept nowhere', () => {
    expect(lookOnlyReason(at)).not.toBeNull()
    expect(lookOnlyReason('suppliers.en.checks.identity')).toBeNull()
    expect([isOfLookedAt(at), isOfLookedAt('suppliers.en'), isOfLookedAt('inquiry')]).toEqual([
      true,
      false,
      false,
    ])
  })

  it.each(['result', 'on', 'by'])('%s takes no words of what was seen', (name) => {
    expect(lookOnlyText(made(), `${at}.${name}`, told)).not.toBeNull()
    expect(lookOnlyText(made(), `${at}.${name}`, '')).toBeNull()
  })

  it('a result, a real day and one who works with the purchase are kept', () => {
    const found = answered(made(), {
      'decision.decider.name': 'Eva Ros (exempel)',
      'impartiality.statements.s1.name': 'Ali Berg (exempel)',
    })
    expect(lookersOf(found)).toEqual(['Kim Ek (exempel)', 'Eva Ros (exempel)', 'Ali Berg (exempel)'])
    for (const by of ['Kim Ek (exempel)', 'eva ros (exempel)', 'Ali Berg (exempel)'])
      expect(lookOnlyText(found, `${at}.by`, by)).toBeNull()
    expect(lookOnlyText(found, `${at}.by`, 'Någon Annan')).toContain('Eva Ros (exempel)')
    expect(lookOnlyText(found, `${at}.on`, '2026-11-20')).toBeNull()
    expect(lookOnlyText(found, `${at}.on`, '2026-13-45')).not.toBeNull()
    expect(lookOnlyText(found, `${at}.result`, 'remark')).toBeNull()
  })
})

it('a change that keeps more of it is refused, by whichever list it comes, and one that takes it away is not', () => {
  const before = made()
  const place = answered(before, { 'elsewhere.fil.where': 'Pärmen', 'elsewhere.fil.belongsTo': at })
  expect(lookOnlyIn(place)).toEqual(['elsewhere.fil'])
  expect(lookOnlyChange(before, place)).not.toBeNull()
  expect(lookOnlyChange(place, before)).toBeNull()
  expect(lookOnlyChange(before, answered(before, { [`${at}.by`]: 'Kim Ek (exempel)' }))).toBeNull()
  expect(lookOnlyChange(before, answered(before, { [`${at}.by`]: told }))).not.toBeNull()
})

it('who works with the purchase may change its name, and who looked is chosen anew', () => {
  const before = answered(made(), { [`${at}.by`]: 'Kim Ek (exempel)' })
  const after = answered(before, { 'preparer.name': 'Kim Ekblom (exempel)' })
  expect(lookOnlyChange(before, after)).toBeNull()
  expect(lookOnlyIn(after)).toEqual([`${at}.by`])
})

it('is taken out of a case whole, and of nothing else', () => {
  const whole = answered(made(), {
    [`${at}.seen`]: told,
    [`${at}.waived`]: told,
    [`${at}.by`]: told,
    'suppliers.en.checks.identity.seen': 'Finns i registret.',
    'elsewhere.fil.name': told,
    'elsewhere.fil.belongsTo': at,
  })
  const carried: Case = {
    ...whole,
    unread: { [`${at}.on`]: told, 'decision.decidedOn': 'i går' },
    attachments: [
      { id: 'a', name: `${told}.pdf`, size: 1, sha256: '0'.repeat(64), belongsTo: at },
      { id: 'b', name: 'offert.pdf', size: 1, sha256: '1'.repeat(64) },
    ],
  }
  const { case: plain, taken } = withoutLookedAt(carried)
  expect(JSON.stringify(plain)).not.toContain('stöld')
  expect(taken).toHaveLength(6)
  expect(plain.unread).toEqual({ 'decision.decidedOn': 'i går' })
  expect(plain.attachments.map(({ id }) => id)).toEqual(['b'])
  expect(plain.suppliers[0]?.checks?.find(({ id }) => id === 'identity')?.seen).toBe('Finns i registret.')
  expect(plain.suppliers[0]?.checks?.find(({ id }) => id === 'criminal-record')).toMatchObject({
    result: 'clear',
    on: '2026-11-20',
  })
  expect(withoutLookedAt(plain)).toEqual({ case: plain, taken: [] })
})
