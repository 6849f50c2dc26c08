import type { z } from 'zod'
import { categories } from '../../domain/case/choices.ts'
import type { paperFactSchema } from '../../domain/case/shapes/decide.ts'
import type { Case } from '../../domain/case/schema.ts'
import { longestText } from '../../domain/text.ts'
import { sayPeriod } from '../evaluate/contract-terms.ts'
import type { Facts } from '../evaluate/facts.ts'
import type { Evaluation } from '../evaluate/evaluate.ts'
import { departureLines } from './departure-lines.ts'
import { fileLines } from './file-lines.ts'
import { levelLine, preparerLine } from './people-lines.ts'
import { askedLine, pricesLine, priceLine, reasonLine, winnerLine } from './competition.ts'
import { bidTermsLine, coordinationLine, mayBuyLine, termsLine } from './terms-lines.ts'
import { checksLine, conflictsLine } from './trust.ts'
import { calculationLine, contractsLine, valueLine, whyLine } from './value-lines.ts'

/** One of the lines that a decision rests on: what it is about, and what it said. */
export type PaperFact = z.output<typeof paperFactSchema>

/** What a line is about, in the order in which they are read. The ids stand in case files: they are never given another meaning. */
export const factTerms = {
  what: 'Vad som köps',
  description: 'Beskrivning',
  period: 'Avtalstid',
  value: 'Värde',
  calculation: 'Så är värdet räknat',
  contracts: 'Befintliga avtal',
  coordination: 'Samordnat med andra',
  mayBuy: 'Får enheten köpa själv',
  why: 'Varför direkt',
  asked: 'Tillfrågade',
  terms: 'Så är de tillfrågade',
  inquiryTerms: 'Villkor i förfrågan',
  opened: 'Anbuden öppnades av',
  prices: 'Anbudens priser',
  winner: 'Anbud som föreslås',
  bidTerms: 'Villkor i anbudet',
  price: 'Pris',
  reason: 'Skäl för valet',
  checks: 'Leverantörskontroll',
  conflicts: 'Jäv',
  preparer: 'Handläggare',
  level: 'Vem som beslutar',
} as const

export type FactId = keyof typeof factTerms

/**
 * The lines that change what was decided, and not only what is known about it: where one of them is another after the
 * decision, the decision is about something else.
 */
export const decisiveFacts = ['what', 'value', 'why', 'winner', 'price'] as const satisfies readonly FactId[]

export type DecisiveId = (typeof decisiveFacts)[number]

/**
 * The lines that a decision rests on, as the case stands. Of nothing that comes with the decision or after it, and of no
 * day that passes: where nobody has changed the case, they say the same tomorrow. A line without content is not there.
 * Without findings: those lines alone that the answers tell, not who is to decide nor what is departed from.
 */
export function paperFacts(
  found: Case,
  { facts, findings }: { readonly facts: Facts; readonly findings?: Evaluation['findings'] },
): readonly PaperFact[] {
  return [
    ...linesOf(toldIds, found, facts),
    ...(findings === undefined ? [] : linesOfFindings({ facts, findings })),
    ...fileLines(found),
  ].map(cut)
}

/** Some of the lines that change what was decided: a decision that is held against them needs no others. */
export const decisiveLines = (ids: readonly DecisiveId[], facts: Facts): readonly PaperFact[] =>
  linesOf(ids, facts.case, facts).map(cut)

/** What each line says that the answers tell; undefined where it has no content. */
const told = {
  what: (found) => whatLine(found),
  description: ({ subject }) => subject.description,
  period: (found) => sayPeriod({ ...found, contract: {} }),
  value: (_, facts) => valueLine(facts),
  calculation: (_, facts) => calculationLine(facts),
  contracts: (found) => contractsLine(found),
  coordination: (found) => coordinationLine(found),
  mayBuy: (found) => mayBuyLine(found),
  why: (_, facts) => whyLine(facts),
  asked: (found) => askedLine(found),
  terms: (found) => termsLine(found),
  inquiryTerms: ({ inquiry }) => inquiry.terms,
  opened: ({ award }) => award.openedBy,
  prices: (found, { today }) => pricesLine(found, today),
  winner: (found) => winnerLine(found),
  bidTerms: (found) => bidTermsLine(found),
  price: (found) => priceLine(found),
  reason: (found) => reasonLine(found),
  checks: (found) => checksLine(found),
  conflicts: (found) => conflictsLine(found),
  preparer: (found) => preparerLine(found),
} satisfies Readonly<Record<Exclude<FactId, 'level'>, (found: Case, facts: Facts) => string | undefined>>

type ToldId = keyof typeof told

const toldIds = Object.keys(told) as readonly ToldId[]

const linesOf = (ids: readonly ToldId[], found: Case, facts: Facts): readonly PaperFact[] =>
  ids.flatMap((id) => lineOf(id, told[id](found, facts)))

const linesOfFindings = (evaluation: Evaluation): readonly PaperFact[] => [
  ...lineOf('level', levelLine(evaluation)),
  ...departureLines(evaluation),
]

const lineOf = (id: FactId, value: string | undefined): readonly PaperFact[] =>
  value === undefined ? [] : [{ id, term: factTerms[id], value }]

const cut = ({ id, term, value }: PaperFact): PaperFact => ({ id, term, value: value.slice(0, longestText) })

/** Whether a line tells what the rules find, and not what the answers alone do: it is not among those told without findings. */
export const isOfFindings = (id: string): boolean => id === 'level' || id.startsWith('departure-')

function whatLine({ subject }: Case): string | undefined {
  const { title, category } = subject
  const words = [title, ...(category === undefined ? [] : [categories[category]])]
  const said = words.filter((text) => text !== undefined)
  return said.length === 0 ? undefined : said.join('. ')
}

/** A line that is not what it was; null where it was not there, or is not there any more. */
export interface ChangedFact {
  readonly id: string
  readonly term: string
  readonly was: string | null
  readonly now: string | null
}

/** The lines that differ, in the order of the later ones; what is gone comes last. */
export function changedFacts(was: readonly PaperFact[], now: readonly PaperFact[]): readonly ChangedFact[] {
  if (was.length === 0 && now.length === 0) return []
  const before = new Map(was.map((fact) => [fact.id, fact]))
  const after = new Set(now.map(({ id }) => id))
  return [
    ...now.flatMap(({ id, term, value }) => {
      const old = before.get(id)?.value ?? null
      return old === value ? [] : [{ id, term, was: old, now: value }]
    }),
    ...was
      .filter(({ id }) => !after.has(id))
      .map(({ id, term, value }) => ({ id, term, was: value, now: null })),
  ]
}
