import type { ShownMask } from '../../src/contract/masking-channels.ts'

/** "3 ställen", and that a mask hides nothing. */
export const placesSaid = (places: number): string =>
  places === 0 ? 'inget ställe' : places === 1 ? 'ett ställe' : `${places} ställen`

/** What stands beneath a mask: what it takes, why, on what ground, and in how many places. */
export function maskHelp(mask: ShownMask): string {
  const { why, advice, isOn, isOpen, places, by, on, seen, asksWith } = mask
  const chosen = [on, by].filter((part) => part !== undefined).join(' av ')
  const state = isOn
    ? `${isOpen ? 'Maskeras tills du har valt' : 'Maskeras'}: ${placesSaid(places)}, ${mask.mark}.`
    : 'Visas i kopian.'
  const reason = why ?? (isOn ? 'Skäl saknas: skriv ett under Lagrum och skäl.' : undefined)
  return [
    asksWith === undefined ? numbersSaid(seen) : stillSaid(seen),
    advice,
    reason,
    state,
    chosen === '' ? '' : `Valt ${chosen}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** Each number by its beginning, so that a person can tell a date or a number of something from a personal one. */
const numbersSaid = (seen: ShownMask['seen']): string =>
  seen.length === 0 ? '' : `Hittade: ${firstOf(seen)}. Se efter att det är personnummer.`

/** What a question asks of, as it stands in the copy. */
const stillSaid = (seen: ShownMask['seen']): string =>
  seen.length === 0 ? '' : `Står kvar i kopian: ${firstOf(seen)}.`

function firstOf(seen: ShownMask['seen']): string {
  const more = seen.length - mostSeen
  return `${seen.slice(0, mostSeen).join('; ')}${more > 0 ? ` och ${more} till` : ''}`
}

const mostSeen = 12
