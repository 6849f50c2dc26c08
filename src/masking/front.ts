import { enumerated } from '../domain/enumerated.ts'
import type { Block } from '../record/tree.ts'
import { groundSource, markOfGround, masking, noGround } from './grounds.ts'
import type { CopySection } from './left-out.ts'
import type { Mask } from './plan.ts'

/** What a copy says it is: in its properties always, and on its pages where something is masked or left out. */
export const copyMark = 'Maskerad kopia'

/** The first of the copy: that it is one, how much is masked and on what grounds, what is left out, and what one can do. */
export function frontOf(
  masks: readonly { readonly mask: Mask; readonly places: number }[],
  out: readonly CopySection[],
  isSecret: boolean,
): readonly Block[] {
  const total = masks.reduce((sum, { places }) => sum + places, 0)
  return [
    {
      kind: 'notice',
      tone: 'plain',
      title: `${markOf(masks, out, isSecret)} av myndighetens dokumentation.`,
      text: `${placesSaid(total)} ${isSecret ? secretSaid : ''}${outSaid(out, isSecret)}${groundsSaid(masks)}Bilagor och ärendefil är inte med, inte heller kontrollsummor. ${masking.appeal.text}`,
    },
    ...(total === 0 ? [] : [{ kind: 'facts' as const, fine: true as const, rows: rowsOf(masks) }]),
  ]
}

const plainMark = 'Kopia'

/** Stands at the top of every page: a copy that holds all is no masked one. */
export const markOf = (
  masks: readonly { readonly places: number }[],
  out: readonly CopySection[],
  isSecret: boolean,
): string => (isSecret || out.length > 0 || masks.some(({ places }) => places > 0) ? copyMark : plainMark)

const placesSaid = (total: number): string =>
  total === 0
    ? 'Inget är maskerat.'
    : total === 1
      ? 'Ett ställe är maskerat.'
      : `${total} ställen är maskerade.`

/** Those that are left out on the same ground together. */
function outSaid(out: readonly CopySection[], isSecret: boolean): string {
  if (out.length === 0) return isSecret ? '' : 'Inget avsnitt är utelämnat. '
  const byMark = Map.groupBy(out, ({ mark }) => mark)
  const said = [...byMark].map(([mark, some]) => `${enumerated(some.map(({ text }) => text))} (${mark})`)
  return `${isSecret ? 'Andra utelämnade' : 'Utelämnade'} avsnitt (${out.length}): ${said.join('; ')}. `
}

/** The same whatever the case holds: how many sections there are to leave out tells how many bids there are. */
const secretSaid = `Till dess att beslutet är fattat är allt utelämnat som kan visa vilka som har tillfrågats eller lämnat anbud (${markOfGround(masking.proposes.beforeDecision, undefined)}). `

/** How what is masked looks, and in how many places nobody has said on what ground. */
function groundsSaid(masks: Parameters<typeof frontOf>[0]): string {
  const count = (some: typeof masks): number => some.reduce((sum, { places }) => sum + places, 0)
  const total = count(masks)
  if (total === 0) return ''
  const lacking = count(masks.filter(({ mask }) => mask.mark === noGround))
  const grounds =
    lacking === 0
      ? 'Vid varje står lagrummet.'
      : lacking === total
        ? 'Lagrummet är inte angivet.'
        : `Vid varje står lagrummet, utom vid ${lacking === 1 ? 'ett ställe' : `${lacking} ställen`} där det inte är angivet.`
  return `Alla maskeringar är lika breda, hur lång texten än är. ${grounds} Under en maskering finns ingen text kvar. `
}

function rowsOf(masks: readonly { readonly mask: Mask; readonly places: number }[]) {
  const marks = [...new Set(masks.filter(({ places }) => places > 0).map(({ mask }) => mask.mark))]
  return marks.map((mark) => {
    const those = masks.filter(({ mask }) => mask.mark === mark)
    const places = those.reduce((sum, one) => sum + one.places, 0)
    const grounds = masking.grounds.filter(({ id }) => those.some(({ mask }) => mask.ground === id))
    const source = grounds.map((ground) => ground.source.title).join('; ')
    return {
      term: mark,
      value: `${mark === noGround || source === '' ? 'Lagrummet är inte angivet' : source}: ${places === 1 ? 'ett ställe' : `${places} ställen`}`,
    }
  })
}

/** What the right to ask and to appeal rests on, for the document's own facts. */
export const appealRow = { term: 'Rätten att överklaga', value: groundSource(masking.appeal) }
