import { expect, it } from 'vitest'
import { lacksOf } from '../../renderer/components/lacks.ts'
import { viewOf } from '../../renderer/state/case.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import { answered } from '../support/cases/builder.ts'
import { exampleCase } from '../support/cases/example.ts'

const nord = 'suppliers.019aad84-5a00-7000-8000-000000000011'

const lacks = (found: Case) => {
  const view = viewOf(found, '2026-12-09')
  return lacksOf(view.case, view.planned('leverantorskontroll'))
}

const bare = (...checks: readonly string[]): Case =>
  answered(
    exampleCase(),
    {
      'decision.outcome': '',
      'decision.decidedOn': '',
      'notice.sentOn': '',
      'contract.signedOn': '',
      ...Object.fromEntries(checks.map((id) => [`${nord}.checks.${id}.notKept`, ''])),
    },
    '2026-12-09',
  )

it('that checks have nothing to show for them is one point with one way there, whichever rules ask', () => {
  expect(lacks(bare())).toEqual([])
  const [proof, ...others] = lacks(bare('identity', 'taxes-paid', 'economy'))
  expect(others).toEqual([])
  expect(proof?.fields).toEqual([`${nord}.checks.identity.notKept`])
  expect(proof?.message).toMatch(/^Skriv varför underlaget inte är sparat/)
  for (const name of ['Identitet', 'Betalda skatter', 'Ekonomi']) expect(proof?.message).toContain(name)
})

it('what else lacks in the same rule is still said with the rule', () => {
  const found = answered(bare('identity'), { [`${nord}.checks.taxes-paid.result`]: '' }, '2026-12-09')
  const messages = lacks(found).map(({ message }) => message)
  expect(messages).toHaveLength(2)
  expect(messages.join(' ')).toMatch(/Inte gjort: ”Betalda skatter/)
  expect(messages.filter((message) => message.includes('Identitet'))).toHaveLength(1)
})
