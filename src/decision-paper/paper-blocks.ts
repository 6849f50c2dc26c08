import { capitalised, inWords } from '../record/say.ts'
import type { Block } from '../record/tree.ts'
import type { DecisionPaper } from './paper.ts'
import { readRows, type ReadRow } from './read-rows.ts'
import type { RedPoint } from './red-points.ts'
import type { Room } from './room.ts'
import { shortened } from './shorten.ts'

export const small = (text: string): Block => ({ kind: 'paragraph', tone: 'small', text, dense: true })

/** Title and text of the two notices that come before all else; the same words on page and in appendix. */
export const whole = 'Inget saknas, och programmet ser inget särskilt att se upp med.'

/** What there is to look out for, as far as there is room for it. */
export function pointsBlocks({ points, more, missing }: DecisionPaper, room: Room): readonly Block[] {
  const all = [...points, ...more]
  if (all.length === 0)
    return missing.length > 0
      ? []
      : [{ kind: 'notice', tone: 'ok', title: whole, text: 'Om köpet är klokt bedömer du.', dense: true }]
  const shown = all.slice(0, room.points)
  const hidden = all.length - shown.length
  return [
    {
      kind: 'notice',
      tone: 'stop',
      title: `Se upp med det här${hidden === 0 ? '' : ` (${hidden === 1 ? 'en punkt' : `${inWords(hidden)} punkter`} till: se bilagan)`}`,
      text: shown.map((point, index) => `${index + 1}. ${pointWords(point, room)}`).join('\n'),
      dense: true,
    },
  ]
}

/** Why something is departed from is told whole before what it is in this case. */
const pointWords = ({ text, short = text }: RedPoint, { reason }: Room): string =>
  text.length <= reason ? text : shortened(short, reason)

export function missingBlocks({ missing, points }: DecisionPaper, room: Room): readonly Block[] {
  if (missing.length === 0)
    return points.length === 0 ? [] : [small('Inget saknas av det som ska finnas före beslutet.')]
  const shown = missing.slice(0, room.missing)
  const rest = missing.length - shown.length
  const count =
    missing.length === 1 ? 'En sak saknas' : `${capitalised(inWords(missing.length))} saker saknas`
  return [
    {
      kind: 'notice',
      tone: 'warn',
      title:
        rest === 0
          ? count
          : `${count}${shown.length === 0 ? ': se bilagan' : ` (${inWords(rest)} till: se bilagan)`}`,
      text: shown.map((text) => shortened(text, room.reason)).join('\n'),
      dense: true,
    },
  ]
}

/** Each line of a row has the same room: a long one takes none of a short one's. With few rows they stand after each other. */
export const factRows = (
  paper: DecisionPaper,
  room: Room,
): readonly { readonly term: string; readonly value: string }[] =>
  readRows(paper, room.folded).map(({ term, lines }) => ({
    term,
    value: lines
      .map(({ id, text }) => shortened(text, Math.max(room.fact, leastOf[id] ?? 0)))
      .join(room.folded === true ? '. ' : '\n'),
  }))

/** Who decides by which rule keeps its source, and what is bought of whom is not cut before all else is. */
const leastOf: Readonly<Partial<Record<ReadRow['lines'][number]['id'], number>>> = { level: 165, winner: 120 }
