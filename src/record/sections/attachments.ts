import { proposedSentence, type Described } from '../../domain/attachments/described.ts'
import { lateWords } from '../../domain/attachments/late-bid.ts'
import { sayBytes } from '../../domain/attachments/limits.ts'
import type { Attachment, Case } from '../../domain/case/schema.ts'
import { enumerated } from '../../domain/enumerated.ts'
import { formatOre } from '../../domain/money.ts'
import { isOfLookedAt } from '../../rules/vetting/look-only.ts'
import { notKeptWords } from '../../rules/bids/kept.ts'
import type { Evaluation } from '../../rules/evaluate/evaluate.ts'
import { placeWords } from '../place-words.ts'
import { capitalised, notPrinted, notStated, say, sentence } from '../say.ts'
import type { Block } from '../tree.ts'

/**
 * The case's files: name, size, what each belongs to, when it was added and its SHA-256, then what is kept elsewhere.
 * `missing` are the ids of files that are not on the computer where the record is made; undefined where only the case file
 * is at hand, which has the list alone.
 */
export function attachmentsSection(
  found: Case,
  missing: readonly string[] | undefined,
  lacks: readonly Block[] = [],
): readonly Block[] {
  return [...lacks, ...filesTable(found), ...absent(found, missing), ...elsewhereTable(found)]
}

/**
 * That bids are not kept here and nobody has said where they are: it holds nothing up, and a reader has to know, for the choice rests
 * on them. The registrar's sheet lists each document without a file, of any kind.
 */
export function bidsLack({ facts }: Evaluation): readonly Block[] {
  const text = notKeptWords(facts)
  return text === null
    ? []
    : [{ kind: 'notice', tone: 'warn', title: 'Anbud utan fil', text: `${text} ${alsoOthers}` }]
}

const alsoOthers = 'Underlaget för diarieföring räknar upp alla handlingar utan fil.'

/** A row a file: what it is and belongs to, and what it is known again by. */
const filesTable = (found: Case): readonly Block[] =>
  found.attachments.length === 0
    ? []
    : [
        {
          kind: 'table',
          dense: true,
          columns: [
            { header: 'Fil, storlek, och när den lades till', weight: 5 },
            { header: 'Vad den hör till, och SHA-256', weight: 8 },
          ],
          titled: true,
          rows: found.attachments.map((file, index) => rowOf(found, file, index + 1)),
        },
      ]

/** `number`: what the registrar's sheet knows it by, where it has another name. */
function rowOf(found: Case, file: Attachment, number: number): readonly string[] {
  const { id, name, size, belongsTo, cameFrom, addedAt, sha256, aside } = file
  const isHidden = isLookedAtFile(file)
  return [
    [
      `${number}. ${isHidden ? notPrintedName : name}`,
      `${sizeWords(size)}, tillagd ${addedAt?.slice(0, 10) ?? 'okänd dag'}${lateWords(found, { belongsTo, addedAt })}`,
    ].join('\n'),
    [
      `${placeWords(found, belongsTo)}${cameFrom === undefined ? '' : ' (hörde till en rad som har tagits bort)'}`,
      ...describedLine(found, `attachments.${id}`, file, isHidden),
      ...(aside === undefined ? [] : [asideWords(aside, isHidden)]),
      sha256,
    ].join('\n'),
  ]
}

/** "Mejl. Inkommen 2026-12-03, från Eva Ros": what is told of it, as far as it is, and what of that only the file says. */
function describedLine(found: Case, row: string, file: Described, isHidden: boolean): readonly string[] {
  const [kind, way, on, party] = ['kind', 'way', 'on', 'party'].map((name) => say(found, `${row}.${name}`))
  const when = [way ?? (on === undefined ? undefined : 'Daterad'), on].filter((part) => part !== undefined)
  const who = party === undefined ? [] : [`${partyWords[file.way ?? 'dated']} ${party}`]
  const told = [when.join(' '), ...who].filter((part) => part !== '').join(', ')
  const words = [kind, capitalised(told)].filter((part) => part !== undefined && part !== '')
  if (words.length === 0) return []
  if (isHidden) return [notPrinted]
  const source = proposedSentence(file)
  return [[...words.map((part) => sentence(part ?? '')), ...(source === null ? [] : [source])].join(' ')]
}

const partyWords = { in: 'från', out: 'till', made: 'av', dated: 'från eller till' } as const

/** That it was set aside, when, and why: the file stays, and proves nothing. */
const asideWords = (
  { at, by, reason }: NonNullable<Case['attachments'][number]['aside']>,
  isHidden: boolean,
): string =>
  `Hör inte hit, märkt ${at.slice(0, 10)}${by === undefined ? '' : ` av ${by}`}: ${isHidden ? notPrinted : reason}`

/** A file that should not be here: its name could tell of what was only to be looked at. */
const notPrintedName = 'Fil vid ett utdrag som bara får visas upp: namnet skrivs inte ut'

const isLookedAtFile = ({
  belongsTo,
  cameFrom,
}: Pick<Case['attachments'][number], 'belongsTo' | 'cameFrom'>): boolean =>
  isOfLookedAt(belongsTo ?? cameFrom ?? '')

/** The size as a person reads it, and to the byte, so that the file can be known again. */
const sizeWords = (size: number): string =>
  size < 1024 ? sayBytes(size) : `${sayBytes(size)} (${formatOre(size * 100)} byte)`

function absent(found: Case, missing: readonly string[] | undefined): readonly Block[] {
  if (found.attachments.length === 0 || missing?.length === 0) return []
  if (missing === undefined)
    return [
      {
        kind: 'paragraph',
        text: 'Dokumentet är gjort av ärendefilen, som bara har listan. Filerna finns i Direktlots på datorn där de lades till.',
        tone: 'small',
      },
    ]
  const names = found.attachments
    .filter(({ id }) => missing.includes(id))
    .map((file) => (isLookedAtFile(file) ? notPrintedName : file.name))
  return [
    {
      kind: 'notice',
      tone: 'warn',
      title: missingTitle(names),
      text: 'De finns på den dator där de lades till. Den som skickade ärendefilen kan lämna dem.',
    },
  ]
}

/** "Filen finns inte på den här datorn: offert.pdf" */
export const missingTitle = (names: readonly string[]): string =>
  `${names.length === 1 ? 'Filen' : 'Filerna'} finns inte på den här datorn: ${enumerated(names)}.`

/** What is too large to be kept here, or lies in the diary; where the inquiry and its answers are, among them. */
function elsewhereTable(found: Case): readonly Block[] {
  const inquiry = say(found, 'inquiry.evidence')
  const rows = [
    ...(inquiry === undefined ? [] : [['Förfrågan och svaren', inquiry, 'Förfrågan']]),
    ...(found.elsewhere ?? []).map((place) => [
      ...(['name', 'where'] as const).map((name) =>
        isLookedAtFile(place) ? notPrinted : (say(found, `elsewhere.${place.id}.${name}`) ?? notStated),
      ),
      [
        placeWords(found, place.belongsTo),
        ...describedLine(found, `elsewhere.${place.id}`, place, isLookedAtFile(place)),
      ].join('\n'),
    ]),
  ]
  if (rows.length === 0) return []
  return [
    {
      kind: 'table',
      dense: true,
      columns: [
        { header: 'Finns på annan plats', weight: 4 },
        { header: 'Var', weight: 5 },
        { header: 'Hör till', weight: 4 },
      ],
      rows,
    },
  ]
}
