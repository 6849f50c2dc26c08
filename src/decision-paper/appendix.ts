import type { Block } from '../record/tree.ts'
import { factRows, small } from './paper-blocks.ts'
import { foldedFacts, type DecisionPaper } from './paper.ts'
import { wholeRoom } from './room.ts'

/** All that the page tells, uncut, for whoever has the paper alone. */
export function appendixBlocks(paper: DecisionPaper, reference: string): readonly Block[] {
  const points = [...paper.points, ...paper.more]
  const files = foldedFacts(paper).filter(({ id }) => id.startsWith('file-'))
  return [
    { kind: 'heading', level: 1, text: 'Bilaga: hela texten', id: 'bilaga', dense: true },
    small(`Till beslutsunderlaget ${reference}, ”${paper.title}”. Beslutet skrivs under på sida 1.`),
    small(`${paper.authority}. Handläggare: ${paper.preparer}.`),
    ...(paper.decider === undefined ? [] : [small(`Beslutar: ${paper.decider}.`)]),
    ...listed(
      'Det här ber vi dig besluta',
      paper.asks.map((ask) => `${ask}.`),
    ),
    ...listed(
      'Se upp med det här',
      points.map(({ text }) => text),
    ),
    ...listed('Det här saknas', paper.missing),
    { kind: 'heading', level: 2, text: 'Det här vilar beslutet på', dense: true },
    { kind: 'facts', dense: true, rows: factRows(paper, wholeRoom) },
    ...(files.length === 0
      ? []
      : [
          { kind: 'heading' as const, level: 2 as const, text: 'Bilagorna i ärendet', dense: true as const },
          { kind: 'facts' as const, dense: true as const, rows: files },
        ]),
  ]
}

const listed = (title: string, items: readonly string[]): readonly Block[] =>
  items.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text: title, dense: true },
        { kind: 'list', items },
      ]
