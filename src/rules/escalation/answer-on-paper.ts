import { endingOf } from '../../domain/attachments/names.ts'
import { decisionPlace } from '../../domain/case/decision-proofs.ts'
import { delegatedDecisions } from '../../domain/case/choices.ts'
import type { Case } from '../../domain/case/schema.ts'
import { formatDate } from '../../domain/local-date.ts'
import { rememberLast } from '../../domain/remember.ts'
import { differenceFrom } from './answer-facts.ts'
import { askedBy, coverOf, type SentPaper } from './answers.ts'

/** What is said of a proof that answers none of the papers that went out. */
export const noPaper = 'none'

/** A file, or the place of one, that shows what was decided, and which paper it answers. */
export interface PaperProof {
  /** Where it is said which paper it answers. */
  readonly path: string
  readonly name: string
  /** The papers that it may be an answer to, the last first. */
  readonly mayAnswer: readonly SentPaper[]
  readonly paper: SentPaper | undefined
  /**
   * How the paper is known. `taken`: nobody has said it, and it is the only one that was saved to be signed before the file came.
   * `open`: nobody has said it. `unclear`: nor is it the only one. `none`: somebody has said that it answers none of them.
   */
  readonly how: 'said' | 'taken' | 'open' | 'unclear' | 'none'
  /** What of the decision the paper was not about, as a sentence; null where nothing is known against it. */
  readonly why: string | null
}

/** What shows the decision that stands, and what showed those that were taken back. */
export const paperProofs = (found: Case): readonly PaperProof[] =>
  proofsAt(found, ({ belongsTo }) => belongsTo)

/** The same, with what belonged to a decision that was taken back. */
export const allPaperProofs = (found: Case): readonly PaperProof[] =>
  proofsAt(found, ({ belongsTo, cameFrom }) => belongsTo ?? cameFrom)

type Row = Case['attachments'][number] | NonNullable<Case['elsewhere']>[number]

const proofsAt = (found: Case, placeOf: (row: Row) => string | undefined): readonly PaperProof[] => [
  ...found.attachments
    .filter((row) => placeOf(row) === decisionPlace)
    .map((row) => {
      const isSigned = scans.includes(endingOf(row.name))
      return proofOf(found, { ...row, isSigned })
    }),
  ...(found.elsewhere ?? []).flatMap((row) =>
    placeOf(row) === decisionPlace && row.where !== undefined
      ? [proofOf(found, { id: row.id, name: row.where, isSigned: false })]
      : [],
  ),
]

/** A page that was signed comes back as one of these; a mail does not. */
const scans: readonly string[] = ['pdf', 'jpg', 'jpeg', 'png', 'tif', 'tiff', 'heic']

interface Shown {
  readonly id: string
  readonly name: string
  readonly addedAt?: string | undefined
  /** It is of a kind that a signed page comes back as. */
  readonly isSigned: boolean
}

function proofOf(found: Case, { id, name, addedAt, isSigned }: Shown): PaperProof {
  const answers = found.decision.proofs?.find((row) => row.id === id)?.answers
  const mayAnswer = (found.decision.sent ?? [])
    .filter(({ at }) => addedAt === undefined || Date.parse(at) <= Date.parse(addedAt))
    .toReversed()
  const toSign = isSigned ? mayAnswer.filter(({ form }) => form === 'pdf') : []
  const said = mayAnswer.find(({ reference }) => reference === answers)
  const how = said === undefined ? unsaid(answers, toSign.length) : 'said'
  const paper = said ?? (how === 'taken' ? toSign[0] : undefined)
  return {
    path: `decision.proofs.${id}.answers`,
    name,
    mayAnswer,
    paper,
    how,
    why: paper === undefined ? null : otherThan(found, paper),
  }
}

/** How a paper is known that nobody has named, by how many were there to sign. */
function unsaid(answers: string | undefined, toSign: number): PaperProof['how'] {
  if (answers === noPaper) return 'none'
  if (toSign === 0) return 'open'
  return toSign === 1 ? 'taken' : 'unclear'
}

/** What the decision is that a paper was not about. Null where none stands. */
function otherThan({ decision }: Case, paper: SentPaper): string | null {
  const { outcome, decidedOn, basedOn } = decision
  if (outcome === undefined) return null
  if (!askedBy(paper).includes(outcome))
    return `Underlaget ${paper.reference} frågade efter ett annat beslut än det som är infört: ${delegatedDecisions[outcome].toLowerCase()}.`
  const made = paper.at.slice(0, 10)
  if (decidedOn !== undefined && decidedOn < made)
    return `Beslutet är daterat ${formatDate(decidedOn)}, men underlaget ${paper.reference} gjordes först ${formatDate(made)}.`
  const differs = basedOn === undefined ? null : differenceFrom(paper.facts, basedOn)
  return differs === null ? null : `Underlaget ${paper.reference} sade något annat än beslutet. ${differs}`
}

/** The paper that was signed for the decision that stands: the last of those that what shows it answers. */
const signedPaper = (found: Case): SentPaper | undefined =>
  paperProofs(found)
    .flatMap(({ paper }) => paper ?? [])
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .at(-1)

/** That a signed paper was an answer to another version than what was decided, a sentence each. */
export const olderProofs = (found: Case): readonly string[] =>
  paperProofs(found).flatMap(({ name, why }) => (why === null ? [] : [`”${name}”: ${why}`]))

/**
 * The lines that the one who decided had before them: those of the paper that was approved or signed, else what was noted as the
 * decision was written down. Null where nothing is noted.
 */
export const linesSeen: (found: Case) => ReadonlySet<string> | null = rememberLast((found) => {
  const cover = coverOf(found)
  const paper = cover.is === 'covered' ? cover.paper : signedPaper(found)
  const lines = paper?.facts ?? found.decision.basedOn
  return lines === undefined ? null : new Set(lines.map(({ id }) => id))
})
