import { expect, it } from 'vitest'
import { rules } from '../../../../src/rules/catalogue/catalogue.ts'
import { localAmounts } from '../../../../src/rules/local/local-amounts.ts'
import { fewerChoices, profiles } from '../../../../src/rules/parameters/profiles.ts'

const kind = 'inquiry.fewerReason'

it('the policy’s own haste is a choice only where the policy names it', () => {
  const naming = profiles.filter(({ id }) => 'urgent' in fewerChoices(id)).map(({ id }) => id)
  expect(naming).toEqual(['region-stockholm'])
  expect(fewerChoices('law-only')).toEqual({})
})

it('no rule asks which kind of reason it is, but that of a policy that names the kinds', () => {
  const asking = rules.filter(({ demand }) => demand.is === 'answered' && demand.fields.includes(kind))
  expect(asking.flatMap(({ profiles: own }) => own ?? ['alla'])).toEqual(['region-stockholm'])
  const local = localAmounts.flatMap((amount) => amount.rules.map(({ demand }) => JSON.stringify(demand)))
  expect(local.filter((demand) => demand.includes(kind))).toEqual([])
})
