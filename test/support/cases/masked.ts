import type { Case } from '../../../src/domain/case/schema.ts'
import { answered } from './builder.ts'
import { exampleCase } from './example.ts'

/** The example's suppliers who made a bid, the winner first. */
export const [winnerId, otherId] = exampleCase().suppliers.map(({ id }) => id) as [string, string]

export const at = { today: '2026-12-14', createdAt: '2026-12-14T10:02:00+01:00', programVersion: '0' }

/** The example, in which the winner has asked for secrecy of its prices, with these answers besides. */
export const askedFor = (texts: Readonly<Record<string, string>> = {}): Case =>
  answered(exampleCase(), {
    [`suppliers.${winnerId}.secrecy.what`]: 'Priset per månad.',
    [`suppliers.${winnerId}.secrecy.reason`]: 'Konkurrenter kan räkna ut våra inköpspriser.',
    ...texts,
  })

/** The example before anything is decided: who is asked and what they offer is secret. */
export function undecided(texts: Readonly<Record<string, string>> = {}): Case {
  const { savings: _savings, ...example } = exampleCase()
  return answered(
    {
      ...example,
      decision: {},
      contract: {},
      notice: {},
      award: {},
      suppliers: example.suppliers.map(({ notifiedOn: _told, ...supplier }) => supplier),
    },
    texts,
  )
}
