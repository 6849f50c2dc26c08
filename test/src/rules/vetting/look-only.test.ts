import { expect, it } from 'vitest'
import { lookOnlyChange, lookOnlyIn, lookOnlyReason } from '../../../../src/rules/vetting/look-only.ts'
import { aCase, answered } from '../../../support/cases/builder.ts'

const at = 'suppliers.en.checks.criminal-record'

it.each(['seen', 'name', 'orgNr', 'notKept'])(
  'nothing is written of an extract that is only looked at: %s',
  (name) => {
    expect(lookOnlyReason(`${at}.${name}`)).toMatch(/^Det här utdraget visas bara upp\./)
    expect(lookOnlyReason(`suppliers.en.checks.identity.${name}`)).toBeNull()
  },
)

it('its file is kept nowhere', () => {
  expect(lookOnlyReason(at)).not.toBeNull()
  expect(lookOnlyReason('suppliers.en.checks.identity')).toBeNull()
})

it.each(['result', 'on', 'by', 'validUntil', 'waived'])('day, who and result are kept: %s', (name) => {
  expect(lookOnlyReason(`${at}.${name}`)).toBeNull()
})

it('a change that keeps more of it is refused, by whichever list it comes, and one that takes it away is not', () => {
  const before = answered(aCase(), { 'suppliers.en.name': 'Nord AB (exempel)', [`${at}.result`]: 'clear' })
  const place = answered(before, { 'elsewhere.fil.where': 'Pärmen', 'elsewhere.fil.belongsTo': at })
  expect(lookOnlyIn(place)).toEqual(['elsewhere.fil'])
  expect(lookOnlyChange(before, place)).not.toBeNull()
  expect(lookOnlyChange(place, before)).toBeNull()
  expect(lookOnlyChange(before, answered(before, { [`${at}.by`]: 'Kim Ek (exempel)' }))).toBeNull()
})
