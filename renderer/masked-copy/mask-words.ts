import type { ShownMask } from '../../src/contract/masking-channels.ts'

/** "3 ställen", and that a mask hides nothing. */
export const placesSaid = (places: number): string =>
  places === 0 ? 'inget ställe' : places === 1 ? 'ett ställe' : `${places} ställen`

/** What stands beneath a mask: what it takes, why, on what ground, and in how many places. */
export function maskHelp({ why, advice, mark, isOn, isOpen, places, by, on, seen }: ShownMask): string {
  const chosen = [on, by].filter((part) => part !== undefined).join(' av ')
  const state = isOn
    ? `${isOpen ? 'Maskeras tills du har valt' : 'Maskeras'}: ${placesSaid(places)}, ${mark}.`
    : 'Visas i kopian.'
  const reason = why ?? (isOn ? 'Skäl saknas: skriv ett under Lagrum och skäl.' : undefined)
  return [seenSaid(seen), advice, reason, state, chosen === '' ? '' : `Valt ${chosen}.`]
    .filter(Boolean)
    .join(' ')
}

/** Each number by its beginning, so that a person can tell a date or a number of something from a personal one. */
function seenSaid(seen: ShownMask['seen']): string {
  if (seen.length === 0) return ''
  const more = seen.length - mostSeen
  return `Hittade: ${seen.slice(0, mostSeen).join('; ')}${more > 0 ? ` och ${more} till` : ''}. Se efter att det är personnummer.`
}

const mostSeen = 12
