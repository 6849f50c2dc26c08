import type { Case } from '../domain/case/schema.ts'
import { withoutPersonalNumbers } from '../record/hide-in-tree.ts'
import { capitalised, inWords } from '../record/say.ts'
import { marked } from '../record/secrecy-notice.ts'
import type { Block, RecordDocument } from '../record/tree.ts'
import type { Evaluation } from '../rules/evaluate/evaluate.ts'
import { secrecyOf } from '../secrecy/secrecy.ts'
import type { AskedDecision } from './asks.ts'
import { adviceSentence, paperOf, readRows, type DecisionPaper } from './paper.ts'
import { cutMark, shortened } from './shorten.ts'

export interface PaperOptions {
  /** ISO instant with time zone. */
  readonly createdAt: string
  readonly caseSha256: string
  /** What the paper is named by, and the answer to it: "DL-7K3F-92QX". */
  readonly reference: string
  readonly asks: readonly AskedDecision[]
}

/** How much room there is: the most characters of a text, how many of what lacks are named, and of a row where it is one text. */
export interface Room {
  readonly most: number
  readonly missing: number
  readonly row?: number
}

/** Tried one after the other until all is on one page. */
export const roomsTried: readonly Room[] = [
  { most: Infinity, missing: 4 },
  { most: 700, missing: 4 },
  { most: 420, missing: 4 },
  { most: 260, missing: 3 },
  { most: 170, missing: 3 },
  { most: 120, missing: 2 },
  { most: 80, missing: 1 },
  { most: 80, missing: 1, row: 165 },
  { most: 70, missing: 1, row: 82 },
  { most: 60, missing: 0, row: 70 },
]

const heading = 'Beslutsunderlag'

/**
 * The page to sign, as a document tree: what is asked for, what to look out for, what it rests on, and where to answer. A
 * text longer than there is room for is cut and says so; where the whole of it stands is said at the foot.
 */
export function paperDocument(
  found: Case,
  evaluation: Evaluation,
  options: PaperOptions,
  room: Room,
): RecordDocument {
  const paper = paperOf(found, evaluation, options.asks)
  const secrecy = secrecyOf(found, evaluation.facts.today)
  const short = (text: string): string => shortened(text, room.most)
  const title = shortened(paper.title, Math.min(room.most, longestTitle))
  const blocks: readonly Block[] = [
    { kind: 'heading', level: 1, text: `${heading}: ${title}`, id: 'topp', dense: true },
    small(
      short(
        `${paper.authority}. Handläggare: ${paper.preparer}.${paper.decider === undefined ? '' : ` Beslutar: ${paper.decider}.`}`,
      ),
    ),
    {
      kind: 'notice',
      tone: 'plain',
      title: 'Det här ber vi dig besluta',
      text: paper.asks.map((ask) => `${shortened(ask, Math.max(room.most, leastAsk))}.`).join('\n'),
      dense: true,
    },
    ...pointsBlocks(paper, short),
    ...missingBlocks(paper, room, short),
    { kind: 'facts', dense: true, rows: rowsOf(paper, room) },
    { kind: 'heading', level: 2, text: 'Ditt beslut', dense: true },
    { kind: 'paragraph', text: boxes },
    { kind: 'signature', lines: signed, dense: true },
  ]
  const isCut = JSON.stringify(blocks).includes(cutMark)
  return withoutPersonalNumbers(found, {
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
    blocks: [
      ...blocks,
      small(
        [
          ...(isCut ? [cutSentence(paper)] : []),
          `Underlaget visar ärendet ${options.createdAt.slice(0, 16).replace('T', ' ')}. Ändras det som beslutet vilar på ska beslutet prövas på nytt. ${adviceSentence}`,
        ].join(' '),
      ),
      small(`Ärendefilens SHA-256: ${options.caseSha256}`),
    ],
  })
}

const longestTitle = 110
/** What is asked for is cut last of all: the name and the price stand there. */
const leastAsk = 150
const longestHeader = 60

const cutSentence = ({ preparer }: DecisionPaper): string =>
  `Där det står ”${cutMark}” står hela texten i ärendet, hos ${shortened(preparer, longestHeader)}.`

const small = (text: string): Block => ({ kind: 'paragraph', tone: 'small', text })

const boxes =
  '☐ Jag har inget eget intresse i köpet (jäv).\n☐ Godkänner   ☐ Skickar tillbaka   ☐ Avslår   ☐ Lämnar över till chefen ovanför'

const signed = [
  'Kommentar, om du inte godkänner (fortsätt på baksidan)',
  'Punkt i delegationsordningen',
  'Datum och namnteckning',
  'Namnförtydligande och befattning',
]

type Short = (text: string) => string

function pointsBlocks({ points, more, missing }: DecisionPaper, short: Short): readonly Block[] {
  if (points.length === 0)
    return missing.length > 0
      ? []
      : [
          {
            kind: 'notice',
            tone: 'ok',
            title: 'Inget saknas, och programmet ser inget särskilt att se upp med.',
            text: 'Om köpet är klokt bedömer du.',
            dense: true,
          },
        ]
  const others =
    more.length === 0
      ? ''
      : ` (${more.length === 1 ? 'en punkt' : `${inWords(more.length)} punkter`} till står i ärendet)`
  return [
    {
      kind: 'notice',
      tone: 'stop',
      title: `Se upp med det här${others}`,
      text: points.map(({ text }, index) => `${index + 1}. ${short(text)}`).join('\n'),
      dense: true,
    },
  ]
}

function missingBlocks({ missing, points }: DecisionPaper, room: Room, short: Short): readonly Block[] {
  if (missing.length === 0)
    return points.length === 0 ? [] : [small('Inget saknas av det som ska finnas före beslutet.')]
  const rest = missing.length - room.missing
  const count =
    missing.length === 1 ? 'En sak saknas' : `${capitalised(inWords(missing.length))} saker saknas`
  return [
    {
      kind: 'notice',
      tone: 'warn',
      title: room.missing === 0 ? `${count}: se ärendet` : count,
      text: [
        ...missing.slice(0, room.missing).map(short),
        ...(rest > 0 && room.missing > 0 ? [`${capitalised(inWords(rest))} till står i ärendet.`] : []),
      ].join('\n'),
      dense: true,
    },
  ]
}

/** Each line of a row has the same room: a long one takes none of a short one's. */
const rowsOf = (paper: DecisionPaper, { most, row }: Room) =>
  readRows(paper).map(({ term, value }) => {
    const lines = value.split('\n')
    return {
      term,
      value:
        row === undefined
          ? lines.map((line) => shortened(line, most)).join('\n')
          : shortened(lines.join('. '), row),
    }
  })
