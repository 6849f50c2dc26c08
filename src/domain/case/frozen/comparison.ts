import { getAt } from '../path.ts'
import type { Case } from '../schema.ts'
import { hasPrice, isPlaceOfBid, lockOf } from './lock.ts'

/** What bids are compared by, and the parts they are priced by. */
export function isOfComparison(found: Case, path: string): boolean {
  const { inquiry } = found
  if (path === 'inquiry.sentOn') return inquiry.sentOn !== undefined
  const asked = /^inquiry\.(criteria|criterion|criterionText|lastDay)(\.|$)/.exec(path)?.[1]
  if (asked !== undefined) return lockOf(found) === 'decided' || getAt(inquiry, asked) !== undefined
  if (path.startsWith('award.scales.')) return getAt(found, path) !== undefined
  return isOfPrice(found, path)
}

function isOfPrice(found: Case, path: string): boolean {
  const [, id, name] = /^value\.parts(?:\.([^.]+)(?:\.(.+))?)?$/.exec(path) ?? []
  if (id === undefined && path !== 'value.hasOption' && path !== 'value.parts') return false
  // A price per month is worth as much as the months: all that the sum is made of is held.
  if (found.suppliers.some(({ bid }) => bid?.unitPriceOre !== undefined)) {
    const isThere = found.value.parts?.some((part) => part.id === id) === true
    return (
      !isThere || name === undefined || ['id', 'role', 'pricing', 'times', 'openEnded', 'vat'].includes(name)
    )
  }
  return name === 'pricing' && found.suppliers.filter(hasPrice).length > 1
}

/** A file, or the place of one, that proves a bid. Where a file lies that is not kept here may be said, and may change. */
export function isEvidence(found: Case, path: string): boolean {
  if (/^elsewhere\.[^.]+\.where$/.test(path)) return false
  const row = /^(attachments|elsewhere)\.[^.]+/.exec(path)?.[0]
  const belongsTo = row === undefined ? undefined : getAt(found, `${row}.belongsTo`)
  return typeof belongsTo === 'string' && isPlaceOfBid(belongsTo)
}
