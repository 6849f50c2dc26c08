import { channels, yesNo } from '../../domain/case/choices.ts'
import type { Case } from '../../domain/case/schema.ts'
import { winnerOf } from '../evaluate/suppliers.ts'

/** How the suppliers were asked, and whether all were told the same. */
export function termsLine({ inquiry }: Case): string | undefined {
  const { channel, sameForAll, differenceReason } = inquiry
  return joined([
    channel && `${channels[channel]}.`,
    sameForAll && `Samma uppgifter till alla: ${yesNo[sameForAll].toLowerCase()}.`,
    differenceReason,
  ])
}

/** What the proposed bid says besides its price: its own terms and reservations, and what was noted of it. */
export const bidTermsLine = (found: Case): string | undefined => {
  const { terms, note } = winnerOf(found)?.bid ?? {}
  return joined([terms, note])
}

/** Whether the purchase is coordinated with others. */
export function coordinationLine({ contracts }: Case): string | undefined {
  const { coordination, coordinationNote } = contracts
  return joined([coordination && `${yesNo[coordination]}.`, coordinationNote])
}

/** Whether the unit may make the purchase itself. */
export function mayBuyLine({ screening }: Case): string | undefined {
  return joined([screening?.mayBuy && `${yesNo[screening.mayBuy]}.`, screening?.mayBuyNote])
}

const joined = (texts: readonly (string | undefined)[]): string | undefined =>
  texts.filter((text) => text !== undefined).join(' ') || undefined
