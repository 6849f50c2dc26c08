import { lateWords } from '../../domain/attachments/late-bid.ts'
import { sayBytes } from '../../domain/attachments/limits.ts'
import type { Case } from '../../domain/case/schema.ts'
import { enumerated } from '../../domain/enumerated.ts'
import { formatOre } from '../../domain/money.ts'
import { isOfLookedAt } from '../../rules/vetting/look-only.ts'
import { notKeptWords } from '../../rules/bids/kept.ts'
import type { Evaluation } from '../../rules/evaluate/evaluate.ts'
import { placeWords } from '../place-words.ts'
import { notPrinted, notStated, say } from '../say.ts'
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

/** That bids are not kept here and nobody has said where they are: it holds nothing up, and a reader has to know. */
export function bidsLack({ facts }: Evaluation): readonly Block[] {
  const text = notKeptWords(facts)
  return text === null
    ? []
    : [{ kind: 'notice', tone: 'warn', title: 'Anbud som saknas bland filerna', text }]
}

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
          rows: found.attachments.map(({ name, size, belongsTo, cameFrom, addedAt, sha256, aside }) => [
            [
              isLookedAtFile({ belongsTo, cameFrom }) ? notPrintedName : name,
              `${sizeWords(size)}, tillagd ${addedAt?.slice(0, 10) ?? 'okänd dag'}${lateWords(found, { belongsTo, addedAt })}`,
            ].join('\n'),
            [
              `${placeWords(found, belongsTo)}${cameFrom === undefined ? '' : ' (hörde till en rad som har tagits bort)'}`,
              ...(aside === undefined ? [] : [asideWords(aside, isLookedAtFile({ belongsTo, cameFrom }))]),
              sha256,
            ].join('\n'),
          ]),
        },
      ]

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
    ...(found.elsewhere ?? []).map(({ id, belongsTo, cameFrom }) => [
      ...(['name', 'where'] as const).map((name) =>
        isLookedAtFile({ belongsTo, cameFrom })
          ? notPrinted
          : (say(found, `elsewhere.${id}.${name}`) ?? notStated),
      ),
      placeWords(found, belongsTo),
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
