import type { Case } from '../../domain/case/schema.ts'

type Fact = NonNullable<Case['decision']['basedOn']>[number]

/**
 * The lines that an approval has to have been given on for it to be of the decision: what, at what value, of whom, at what price
 * and why, in whose hands. Not those that come about with the decision, nor those that only tell how it is known.
 */
const coveredFacts: readonly string[] = [
  'what',
  'description',
  'period',
  'value',
  'contracts',
  'coordination',
  'mayBuy',
  'terms',
  'inquiryTerms',
  'why',
  'winner',
  'bidTerms',
  'price',
  'conflicts',
  'preparer',
]

/** Departures that the decision itself makes or mends: by whom it is taken, when, and on which checks. */
const ofDecision = /^departure-(same-person|wrong-level|no-right|late-stage|order|checks|refused)/

const isCovered = (id: string): boolean =>
  coveredFacts.includes(id) || (id.startsWith('departure-') && !ofDecision.test(id))

/** What was there and is not any more matters of the answers and of the files; a departure that was mended does not. */
const isMissed = (id: string): boolean => coveredFacts.includes(id) || id.startsWith('file-')

/** How what a decision rested on differs from what a paper said, in a sentence each; null where it does not. */
export function differenceFrom(paper: readonly Fact[], basedOn: readonly Fact[]): string | null {
  const said = new Map(paper.map((fact) => [fact.id, fact]))
  const now = new Map(basedOn.map((fact) => [fact.id, fact]))
  const sentences = [
    ...basedOn
      .filter(({ id, value }) => isCovered(id) && said.get(id)?.value !== value)
      .map(({ id, term, value }) => sentence(term, said.get(id)?.value, value)),
    ...paper
      .filter(({ id }) => isMissed(id) && !now.has(id))
      .map(({ term, value }) => sentence(term, value, undefined)),
  ]
  return sentences.length === 0 ? null : sentences.join(' ')
}

const sentence = (term: string, was: string | undefined, now: string | undefined): string =>
  `${term}: svaret gällde ${quoted(was)}, och beslutet gäller ${quoted(now)}.`

const quoted = (value: string | undefined): string => (value === undefined ? 'inget' : `”${value}”`)
