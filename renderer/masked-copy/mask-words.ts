import type { ShownMask } from '../../src/contract/masking-channels.ts'

/** "3 ställen", and that a mask hides nothing. */
export const placesSaid = (places: number): string =>
  places === 0 ? 'inget ställe' : places === 1 ? 'ett ställe' : `${places} ställen`

/** What stands beneath a mask: why, on what ground, and in how many places. */
export function maskHelp({ why, mark, isOn, isOpen, places, by, on }: ShownMask): string {
  const chosen = [on, by].filter((part) => part !== undefined).join(' av ')
  const state = isOn
    ? `${isOpen ? 'Maskeras tills du har valt' : 'Maskeras'}: ${placesSaid(places)}, ${mark}.`
    : 'Visas i kopian.'
  return [why, state, chosen === '' ? '' : `Valt ${chosen}.`].filter(Boolean).join(' ')
}
