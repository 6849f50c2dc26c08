import type { Case } from '../domain/case/schema.ts'
import { withoutPersonalNumbers } from '../record/hide-in-tree.ts'
import { marked } from '../record/secrecy-notice.ts'
import type { Block, RecordDocument } from '../record/tree.ts'
import type { Evaluation } from '../rules/evaluate/evaluate.ts'
import { secrecyOf } from '../secrecy/secrecy.ts'
import { appendixBlocks } from './appendix.ts'
import type { AskedDecision } from './asks.ts'
import { factRows, missingBlocks, pointsBlocks, small } from './paper-blocks.ts'
import { adviceSentence, paperOf, type DecisionPaper } from './paper.ts'
import { wholeRoom, type Room } from './room.ts'
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

export const heading = 'Beslutsunderlag'

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
  const title = shortened(paper.title, Math.min(Math.max(room.reason - 80, leastTitle), longestTitle))
  const cut = contentBlocks(paper, room)
  const isCut = JSON.stringify(cut) !== JSON.stringify(contentBlocks(paper, wholeRoom))
  const blocks: readonly Block[] = [
    { kind: 'heading', level: 1, text: `${heading}: ${title}`, id: 'topp', dense: true },
    ...cut,
    { kind: 'heading', level: 2, text: 'Ditt beslut', dense: true },
    { kind: 'paragraph', text: boxes, dense: true },
    { kind: 'signature', lines: signed, dense: true },
    small(
      [
        ...(isCut ? ['Det som är förkortat eller inte fick plats står i bilagan, från sida 2.'] : []),
        `Underlaget visar ärendet ${options.createdAt.slice(0, 16).replace('T', ' ')}. Ändras det som beslutet vilar på ska beslutet prövas på nytt. ${adviceSentence}`,
        `Ärendefilens SHA-256: ${options.caseSha256}`,
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
    withAppendix: isCut
      ? tree([...blocks, { kind: 'page-break' }, ...appendixBlocks(paper, options.reference)])
      : null,
  }
}

/** All of the page that comes of the case. */
function contentBlocks(paper: DecisionPaper, room: Room): readonly Block[] {
  const who = [
    shortened(paper.authority, Math.max(room.fact, leastAuthority)),
    `Handläggare: ${shortened(paper.preparer, Math.max(room.fact, leastPerson))}`,
    ...(paper.decider === undefined
      ? []
      : [`Beslutar: ${shortened(paper.decider, Math.max(room.fact, leastPerson))}`]),
  ]
  return [
    small(`${who.join('. ')}.`),
    {
      kind: 'notice',
      tone: 'plain',
      title: 'Det här ber vi dig besluta',
      text: paper.asks.map((ask) => `${shortened(ask, Math.max(room.reason, leastAsk))}.`).join('\n'),
      dense: true,
    },
    ...pointsBlocks(paper, room),
    ...missingBlocks(paper, room),
    { kind: 'facts', dense: true, rows: factRows(paper, room) },
  ]
}

const [leastTitle, longestTitle] = [70, 110]
/** What is asked for is cut last of all: the name and the price stand there. */
const leastAsk = 150
const [leastAuthority, leastPerson] = [60, 80]
const longestHeader = 60

const boxes =
  '☐ Jag har inget eget intresse i köpet (jäv).\n☐ Godkänner   ☐ Skickar tillbaka   ☐ Avslår   ☐ Lämnar över till chefen ovanför'

const signed = [
  'Kommentar, om du inte godkänner (fortsätt på baksidan)',
  'Punkt i delegationsordningen',
  'Datum och namnteckning',
  'Namnförtydligande och befattning',
]
