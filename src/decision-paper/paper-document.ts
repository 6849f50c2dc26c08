import type { Case } from '../domain/case/schema.ts'
import { withoutPersonalNumbers } from '../record/hide-in-tree.ts'
import { marked } from '../record/secrecy-notice.ts'
import type { Block, RecordDocument } from '../record/tree.ts'
import { conflictWords } from '../rules/conflict-words.ts'
import type { Evaluation } from '../rules/evaluate/evaluate.ts'
import { secrecyOf } from '../secrecy/secrecy.ts'
import { appendixBlocks, leastAsk, type Cut } from './appendix.ts'
import type { AskedDecision } from './asks.ts'
import { earlierBlocks, factRows, missingBlocks, pointsBlocks, small } from './paper-blocks.ts'
import { adviceSentence, paperOf, type DecisionPaper } from './paper.ts'
import type { Room } from './room.ts'
import { shortened } from './shorten.ts'

export interface PaperOptions {
  /** ISO instant with time zone. */
  readonly createdAt: string
  readonly caseSha256: string
  /** What the paper is named by, and the answer to it: "DL-7K3F-92QX". */
  readonly reference: string
  readonly asks: readonly AskedDecision[]
}

/** The page to sign, and what follows it where it does not hold all. */
export interface PaperTree {
  readonly page: RecordDocument
  /** The page with the whole text after it; null where the page is whole by itself. */
  readonly withAppendix: RecordDocument | null
}

const heading = 'Beslutsunderlag'

/**
 * The page to sign, as a document tree: what is asked for, what to look out for, what it rests on, and where to answer. A
 * text longer than there is room for is cut and says so; the whole of it then stands in an appendix.
 */
export function paperDocument(
  found: Case,
  evaluation: Evaluation,
  options: PaperOptions,
  room: Room,
): PaperTree {
  const paper = paperOf(found, evaluation, options.asks)
  const secrecy = secrecyOf(found, evaluation.facts.today)
  const title = shortened(paper.title, mostTitle(room))
  const head = headOf(paper, room)
  const appendix = appendixBlocks(paper, {
    reference: options.reference,
    room,
    heads: [{ text: paper.title, most: mostTitle(room) }, ...head],
  })
  const blocks: readonly Block[] = [
    { kind: 'heading', level: 1, text: `${heading}: ${title}`, id: 'topp', dense: true },
    small(`${head.map(({ text, most }) => shortened(text, most)).join('. ')}.`),
    ...(secrecy.is === 'absolute' ? [small(secrecy.reason)] : []),
    ...contentBlocks(paper, room),
    { kind: 'heading', level: 2, text: 'Ditt beslut', dense: true },
    small(`☐ ${conflictWords.declares}`),
    { kind: 'paragraph', text: boxes, dense: true },
    { kind: 'signature', lines: signedBy(paper), dense: true },
    small(
      [
        ...(appendix.length > 0
          ? ['Det som är förkortat eller inte fick plats står i bilagan, från sida 2.']
          : []),
        `Underlaget visar ärendet ${options.createdAt.slice(0, 16).replace('T', ' ')}. Ändras det, prövas beslutet på nytt. ${adviceSentence}`,
      ].join(' '),
    ),
  ]
  const tree = (all: readonly Block[]): RecordDocument =>
    withoutPersonalNumbers(found, {
      version: 1,
      title: marked(`${heading}: ${title}`, secrecy),
      author: shortened(found.authority.name ?? 'Upphandlande myndighet saknas', longestTitle),
      subject: marked(heading, secrecy),
      createdAt: options.createdAt,
      header: {
        left: shortened(found.record.diarienummer ?? paper.title, longestHeader),
        right: `Referens ${options.reference}`,
      },
      ...(secrecy.is === 'absolute' ? { mark: secrecy.mark } : {}),
      caseSha256: options.caseSha256,
      blocks: all,
    })
  return {
    page: tree(blocks),
    withAppendix: appendix.length > 0 ? tree([...blocks, { kind: 'page-break' }, ...appendix]) : null,
  }
}

/** Who buys, who prepares it and who decides. */
const headOf = (paper: DecisionPaper, { fact }: Room): readonly Cut[] => [
  { text: paper.authority, most: Math.max(fact, leastAuthority) },
  { text: `Handläggare: ${paper.preparer}`, most: Math.max(fact, leastPerson) },
  ...(paper.decider === undefined
    ? []
    : [{ text: `Beslutar: ${paper.decider}`, most: Math.max(fact, leastPerson) }]),
]

/** All of the page that comes of the case. */
function contentBlocks(paper: DecisionPaper, room: Room): readonly Block[] {
  return [
    {
      kind: 'notice',
      tone: 'plain',
      title: 'Det här ber vi dig besluta',
      text: paper.asks.map((ask) => `${shortened(ask, Math.max(room.reason, leastAsk))}.`).join('\n'),
      dense: true,
    },
    ...earlierBlocks(paper, room),
    ...pointsBlocks(paper, room),
    ...missingBlocks(paper, room),
    { kind: 'facts', dense: true, rows: factRows(paper, room) },
  ]
}

const [leastTitle, longestTitle] = [70, 110]
const mostTitle = ({ reason }: Room): number => Math.min(Math.max(reason - 80, leastTitle), longestTitle)

const [leastAuthority, leastPerson] = [60, 80]
const longestHeader = 60

const boxes = '☐ Godkänner   ☐ Skickar tillbaka   ☐ Avslår   ☐ Lämnar över till chefen ovanför'

/** Where to sign. The point of the delegation order is told where it is known, and another can be written. */
const signedBy = ({ point }: DecisionPaper): readonly string[] => [
  'Kommentar, om du inte godkänner (fortsätt på baksidan)',
  point === undefined || point.length > longestPoint
    ? 'Punkt i delegationsordningen'
    : `Punkt i delegationsordningen, om inte ${point}`,
  'Datum och namnteckning',
  'Namnförtydligande och befattning',
]

const longestPoint = 12
