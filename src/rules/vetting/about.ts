import type { answersOfOne } from '../../domain/case/shapes/vetting.ts'
import type { Supplier } from '../../domain/case/schema.ts'
import type { Identity } from '../../domain/suppliers/identity.ts'
import { rememberLast } from '../../domain/remember.ts'
import { isAnother } from '../../domain/suppliers/same-supplier.ts'

type Vetting = NonNullable<Supplier['vetting']>

/** The name of an answer that is about one supplier: of the risk, the judgement's reason, the hearing. */
export type AnswerOfOne = (typeof answersOfOne)[number]

/** An answer that stands in the row and is about somebody else than the supplier is now, and about whom. */
export interface AboutAnother {
  readonly name: AnswerOfOne
  readonly of: Identity
}

/** The answers of the supplier check that were given of another than the row has come to hold. */
export const aboutAnother: (supplier: Supplier) => readonly AboutAnother[] = rememberLast((supplier) => {
  const { of = {}, ...answers } = supplier.vetting ?? {}
  return (Object.keys(of) as AnswerOfOne[]).flatMap((name) => {
    const noted = of[name]
    return noted !== undefined && answers[name] !== undefined && isAnother(noted, supplier)
      ? [{ name, of: noted }]
      : []
  })
})

/** The answers that are about the supplier there is: one that is about another is no answer of it, and is left where it stands. */
export function vettingNow(supplier: Supplier): Vetting {
  const others = aboutAnother(supplier)
  const vetting: Vetting = supplier.vetting ?? {}
  if (others.length === 0) return vetting
  const names: ReadonlySet<string> = new Set(others.map(({ name }) => name))
  return Object.fromEntries(Object.entries(vetting).filter(([name]) => !names.has(name)))
}
