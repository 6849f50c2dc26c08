import { writtenChannels } from '../../domain/case/choices.ts'
import type { Case, Supplier } from '../../domain/case/schema.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import { askedSuppliers, identityKeyIn } from './suppliers.ts'

/** How one supplier was asked: its own answers where it has them, else those of the whole inquiry. */
export const channelOf = ({ inquiry }: Case, { asked }: Supplier) => asked?.channel ?? inquiry.channel

/** When one supplier was asked. */
export const askedOn = ({ inquiry }: Case, { asked }: Supplier): LocalDate | undefined =>
  asked?.on ?? inquiry.sentOn

/** Who asked it: the preparer unless another is named. */
export const askedBy = ({ preparer }: Case, { asked }: Supplier): string | undefined =>
  asked?.by ?? preparer.name

/** The last day one supplier has to answer. */
export const lastDayOf = ({ inquiry }: Case, { asked }: Supplier): LocalDate | undefined =>
  asked?.lastDay ?? inquiry.lastDay

/**
 * How many different suppliers were asked in writing, and of how many it is not known. The same one in two rows counts
 * once, and in writing if one of the rows says so.
 */
export function askedByWriting(found: Case): { readonly written: number; readonly open: number } {
  const ways = new Map<string, 'yes' | 'no' | 'open'>()
  for (const supplier of askedSuppliers(found)) {
    const channel = channelOf(found, supplier)
    const way = channel === undefined ? 'open' : writtenChannels.includes(channel) ? 'yes' : 'no'
    const identity = identityKeyIn(found, supplier)
    const before = ways.get(identity)
    if (before === undefined || before === 'no' || way === 'yes') ways.set(identity, way)
  }
  const count = (way: string): number => [...ways.values()].filter((each) => each === way).length
  return { written: count('yes'), open: count('open') }
}

/** The asked suppliers whose last day is another than that of the inquiry. */
export const otherLastDay = (found: Case): readonly Supplier[] =>
  askedSuppliers(found).filter(
    ({ asked }) => asked?.lastDay !== undefined && asked.lastDay !== found.inquiry.lastDay,
  )
