import { enumerated } from '../domain/enumerated.ts'
import type { Block } from '../record/tree.ts'
import { groundSource, masking } from './grounds.ts'
import type { CopySection } from './left-out.ts'
import type { Mask } from './plan.ts'

/** Stands at the top of every page. */
export const copyMark = 'Maskerad kopia'

/** The first of the copy: that it is one, how much is masked and on what grounds, what is left out, and what one can do. */
export function frontOf(
  masks: readonly { readonly mask: Mask; readonly places: number }[],
  out: readonly CopySection[],
): readonly Block[] {
  const total = masks.reduce((sum, { places }) => sum + places, 0)
  return [
    {
      kind: 'notice',
      tone: 'plain',
      title: `${copyMark} av myndighetens dokumentation.`,
      text: `${placesSaid(total)} ${outSaid(out)} Alla maskeringar är lika breda, hur lång texten än är, och vid varje står lagrummet. Det som är maskerat finns inte i filen. Bilagor och ärendefil är inte med, inte heller kontrollsummor. ${masking.appeal.text}`,
    },
    ...(total === 0 ? [] : [{ kind: 'facts' as const, fine: true as const, rows: rowsOf(masks) }]),
  ]
}

const placesSaid = (total: number): string =>
  total === 0
    ? 'Inget är maskerat.'
    : total === 1
      ? 'Ett ställe är maskerat.'
      : `${total} ställen är maskerade.`

const outSaid = (out: readonly CopySection[]): string =>
  out.length === 0
    ? 'Inget avsnitt är utelämnat.'
    : `Utelämnade avsnitt (${out.length}): ${enumerated(out.map(({ text }) => text))}.`

function rowsOf(masks: readonly { readonly mask: Mask; readonly places: number }[]) {
  const marks = [...new Set(masks.filter(({ places }) => places > 0).map(({ mask }) => mask.mark))]
  return marks.map((mark) => {
    const those = masks.filter(({ mask }) => mask.mark === mark)
    const places = those.reduce((sum, one) => sum + one.places, 0)
    const grounds = masking.grounds.filter(({ id }) => those.some(({ mask }) => mask.ground === id))
    const source = grounds.map((ground) => ground.source.title).join('; ')
    return {
      term: mark,
      value: `${source === '' ? 'Lagrummet är inte angivet' : source}: ${places === 1 ? 'ett ställe' : `${places} ställen`}`,
    }
  })
}

/** What the right to ask and to appeal rests on, for the document's own facts. */
export const appealRow = { term: 'Rätten att överklaga', value: groundSource(masking.appeal) }
