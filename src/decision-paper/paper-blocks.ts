import { capitalised, inWords } from '../record/say.ts'
import type { Block } from '../record/tree.ts'
import type { EarlierAnswer } from './earlier.ts'
import type { DecisionPaper } from './paper.ts'
import { readRows, type ReadRow } from './read-rows.ts'
import type { RedPoint } from './red-points.ts'
import type { Room } from './room.ts'
import { shortened } from './shorten.ts'

export const small = (text: string): Block => ({ kind: 'paragraph', tone: 'small', text, dense: true })

/** Title and text of the two notices that come before all else; the same words on page and in appendix. */
export const whole = 'Inget saknas, och programmet ser inget särskilt att se upp med.'
/** The same of a page that is read when something has happened since. */
export const wholeThen =
  'När underlaget gjordes saknades inget, och programmet såg inget särskilt att se upp med.'

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
export const pointWords = ({ text, short = text }: RedPoint, { reason }: Room): string =>
  text.length <= reason ? text : shortened(short, reason)

export function missingBlocks({ missing, points }: DecisionPaper, room: Room): readonly Block[] {
  if (missing.length === 0)
    return points.length === 0 ? [] : [small('Inget saknas av det som ska finnas före beslutet.')]
  const shown = missing.slice(0, room.missing)
  const rest = missing.length - shown.length
  const count =
    missing.length === 1 ? 'En sak saknas' : `${capitalised(inWords(missing.length))} saker saknas`
  if (shown.length === 0) return [small(`${count}: se bilagan.`)]
  return [
    {
      kind: 'notice',
      tone: 'warn',
      title: rest === 0 ? count : `${count} (${inWords(rest)} till: se bilagan)`,
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
  readRows(paper, room.rows).map(({ term, lines }) => ({
    term,
    value: lines
      .map((line) => lineShown(line, room))
      .reduce((all, text) => `${all}${room.rows !== undefined ? between(all) : '\n'}${text}`),
  }))

export const lineShown = ({ id, text }: ReadRow['lines'][number], room: Room): string =>
  shortened(text, Math.max(room.fact, leastOf[id] ?? 0))

/** A sentence that is closed is not closed again. */
const between = (text: string): string => (/[.!?]$/u.test(text) ? ' ' : '. ')

/** What was answered on an earlier paper, and what has changed since. */
export function earlierBlocks({ earlier }: DecisionPaper, room: Room): readonly Block[] {
  if (earlier === null) return []
  return [
    {
      kind: 'notice',
      tone: 'plain',
      title: shortened(earlier.title, commentRoom(room)),
      text: earlierLines(earlier)
        .map((text) => shortened(text, commentRoom(room)))
        .join('\n'),
      dense: true,
    },
  ]
}

/** The buyer's own answer to it, and what is not as it was. */
export const earlierLines = ({ reply, changed }: EarlierAnswer): readonly string[] => [
  ...(reply === undefined ? [] : [`Handläggaren svarar: ”${reply}”`]),
  ...(changed === null
    ? []
    : [changed.length === 0 ? nothingChanged : `Ändrat sedan dess: ${changed.join(' ')}`]),
]

/** Where whoever decides reads the same as the one before. */
export const nothingChanged = 'Inget av det som beslutet vilar på har ändrats sedan dess.'

const [leastComment, tightComment] = [240, 90]
const commentRoom = ({ reason, rows }: Room): number =>
  rows === 'fewest' ? Math.min(reason, tightComment) : Math.max(reason, leastComment)

/** Who decides by which rule keeps its source, and what is bought of whom is not cut before all else is. */
const leastOf: Readonly<Partial<Record<ReadRow['lines'][number]['id'], number>>> = {
  level: 165,
  winner: 120,
  decider: 110,
  valueNote: 110,
}
