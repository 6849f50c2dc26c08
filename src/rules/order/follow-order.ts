import type { Case } from '../../domain/case/schema.ts'
import { rules } from '../catalogue/catalogue.ts'
import { breakOf, whomAbout } from './step-order.ts'

/**
 * Notes whom an explanation of two steps in the wrong order is about, as it is written: another person's or another supplier's
 * days that come to stand so later are not explained by it.
 */
export function followOrder(before: Case, after: Case): Case {
  if (after.order === before.order || after.order === undefined) return after
  const order = after.order.map((row) => {
    const was = before.order?.find(({ id }) => id === row.id)
    return was !== undefined && was.text === row.text ? row : noted(after, row)
  })
  return { ...after, order }
}

type Row = NonNullable<Case['order']>[number]

function noted(found: Case, { of: _of, ...row }: Row): Row {
  const link = rules
    .map(({ demand }) => demand)
    .find((demand) => demand.is === 'step-order' && demand.link === row.id)
  if (row.text === undefined || link?.is !== 'step-order') return row
  const broken = breakOf(found, link)
  const of = broken === null ? undefined : whomAbout(broken)
  return of === undefined ? row : { ...row, of }
}
