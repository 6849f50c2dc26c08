import type { Block } from '../record/tree.ts'
import { earlierBlocks, earlierLines, lineShown, pointWords, small } from './paper-blocks.ts'
import type { DecisionPaper } from './paper.ts'
import { readRows } from './read-rows.ts'
import { wholeRoom, type Room } from './room.ts'
import { cutMark, shortened } from './shorten.ts'

/** What the page has no room for, uncut, for whoever has the paper alone; nothing where all stands on the page. */
export function appendixBlocks(
  paper: DecisionPaper,
  {
    reference,
    room,
    heads,
  }: { readonly reference: string; readonly room: Room; readonly heads: readonly Cut[] },
): readonly Block[] {
  const content = [
    ...heads.filter(({ text, most }) => text.length > most).map(({ text }) => small(text)),
    ...listed(
      'Det här ber vi dig besluta',
      paper.asks.flatMap((ask) =>
        shortened(ask, Math.max(room.reason, leastAsk)) === ask ? [] : [`${ask}.`],
      ),
    ),
    ...earlierLeft(paper, room),
    ...listed(
      'Se upp med det här',
      [...paper.points, ...paper.more].flatMap((point, index) =>
        index < room.points && pointWords(point, room) === point.text ? [] : [point.text],
      ),
    ),
    ...listed(
      'Det här saknas',
      paper.missing.filter((text, index) => index >= room.missing || shortened(text, room.reason) !== text),
    ),
    ...factsLeft(paper, room),
  ]
  if (content.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: 'Bilaga: det som inte fick plats', id: 'bilaga', dense: true },
    small(`Till beslutsunderlaget ${reference}. Beslutet skrivs under på sida 1.`),
    ...content,
  ]
}

/** A text of the page's head, and the most characters of it that stand there. */
export interface Cut {
  readonly text: string
  readonly most: number
}

/** What is asked for is cut last of all: the name and the price stand there. */
export const leastAsk = 150

function earlierLeft(paper: DecisionPaper, room: Room): readonly Block[] {
  const { earlier } = paper
  if (earlier === null || !JSON.stringify(earlierBlocks(paper, room)).includes(cutMark)) return []
  return [small(earlier.title), { kind: 'list', items: earlierLines(earlier) }]
}

/** The lines that are not on the page, or are cut there. */
function factsLeft(paper: DecisionPaper, room: Room): readonly Block[] {
  const onPage = new Map(
    readRows(paper, room.rows).flatMap(({ lines }) =>
      lines.map((line) => [line.id, lineShown(line, room)] as const),
    ),
  )
  const rows = readRows(paper).flatMap(({ term, lines }) => {
    const left = lines.filter((line) => onPage.get(line.id) !== lineShown(line, wholeRoom))
    return left.length === 0 ? [] : [{ term, value: left.map(({ text }) => text).join('\n') }]
  })
  return rows.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text: 'Det här vilar beslutet på', dense: true },
        { kind: 'facts', dense: true, rows },
      ]
}

const listed = (title: string, items: readonly string[]): readonly Block[] =>
  items.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text: title, dense: true },
        { kind: 'list', items },
      ]
