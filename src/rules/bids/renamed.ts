import { coveredName } from '../../domain/case/covered.ts'
import type { Case, Supplier } from '../../domain/case/schema.ts'
import type { Identity } from '../../domain/suppliers/identity.ts'
import { comparedAsAnother } from '../../domain/suppliers/renamed.ts'
import { bidders } from '../evaluate/suppliers.ts'
import { sayNoted } from './explain.ts'
import { notedAt } from './times.ts'

/** A bid that stood on another name or number when bids were compared, and what is said of it. */
export interface Renamed {
  readonly supplier: Supplier
  /** "När anbuden jämfördes … stod anbudet på Alfa AB, 559999-9009. Nu står det på Beta AB, 559999-9108." */
  readonly sentence: string
}

/** The bids whose bidder's name or number was changed after bids had been compared or the winner chosen, by the program's own note. */
export function renamedAfterComparison(found: Case): readonly Renamed[] {
  const { firstComparedAt } = found.award
  const when =
    firstComparedAt === undefined
      ? 'När vinnaren valdes'
      : `När anbuden jämfördes ${sayNoted(notedAt(firstComparedAt))}`
  return bidders(found).flatMap((supplier) => {
    const first = comparedAsAnother(supplier)
    const sayOne = (one: Identity): string => coveredName(one, supplier.masked)
    return first === undefined
      ? []
      : [
          {
            supplier,
            sentence: `${when} stod anbudet på ${sayOne(first)}. Nu står det på ${sayOne(supplier)}.`,
          },
        ]
  })
}
