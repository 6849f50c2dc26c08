import type { Case, Supplier } from '../domain/case/schema.ts'
import { sentencesOf } from '../domain/sentences.ts'
import { foldedWords } from '../inquiry/leaks/fold.ts'
import { personWords } from '../inquiry/leaks/person-words.ts'
import { reasonBy } from '../rules/bids/outcomes.ts'
import { ofPrice, tellsPrices } from '../inquiry/numbers/number-words.ts'
import { numbersIn } from '../inquiry/numbers/told-numbers.ts'
import { maskId } from '../record/mask-label.ts'
import { run } from '../record/mask-text.ts'
import { tellsOfBids } from '../inquiry/leaks/tells-of-bids.ts'
import { masking } from './grounds.ts'
import { hiding, textHiding, type Hiding } from './hiding.ts'
import type { Proposal } from './proposals.ts'
import { tellsCountOfBids } from './counts.ts'
import { places } from './patterns.ts'
import { doubtfulContactHiding, doubtfulStatementHiding } from './people.ts'
import { statementsOf } from './told-names.ts'
import { doubtfulNameHiding, isSoleTrader } from './supplier-hidings.ts'

/**
 * What the program cannot tell: whether a word is of a supplier or of something else, and whether a sentence without a number tells
 * a price or how bids are. It stands in the copy until a person says to mask it, and the page shows where.
 */
export function questionsOf(found: Case, isSecret: boolean): readonly Proposal[] {
  const base = { why: undefined, isProposed: false, isLocked: false }
  const { beforeDecision, person, request } = masking.proposes
  const ground = isSecret ? beforeDecision : request
  const typed = typedSentences(found)
  const ofSupplier = ({ id }: Supplier, kind: 'namn' | 'pris'): readonly string[] => [
    maskId('lev', id),
    maskId(kind, id),
  ]
  return [
    ...found.suppliers.map((supplier) => ({
      ...base,
      ground,
      id: maskId('kort', supplier.id),
      advice: masking.questions.names,
      asksWith: ofSupplier(supplier, 'namn'),
      hiding: doubtfulNameHiding(found, supplier),
    })),
    {
      ...base,
      ground,
      id: maskId('prisord'),
      advice: masking.questions.prices,
      asksWith: found.suppliers.flatMap((one) => ofSupplier(one, 'pris')),
      hiding: textHiding(typed.filter(tellsPriceInWords)),
      asksStill: tellsPriceInWords,
    },
    ...(isSecret ? [] : found.suppliers).map((supplier) => ({
      ...base,
      ground,
      id: maskId('anmarkning', supplier.id),
      advice: masking.questions.remarks,
      asksWith: found.suppliers.map(({ id }) => maskId('pris', id)),
      hiding: remarksHiding(found, supplier),
    })),
    ...found.suppliers.filter(isSoleTrader).map((supplier) => ({
      ...base,
      ground: person,
      id: maskId('adress', supplier.id),
      advice: masking.questions.places,
      asksWith: [maskId('nummer', supplier.id)],
      hiding: { ...hiding({ patterns: [places] }), isOfPerson: true },
    })),
    ...found.suppliers.map((supplier) => ({
      ...base,
      ground: isSecret ? beforeDecision : person,
      id: maskId('fornamn', supplier.id),
      advice: masking.questions.given,
      asksWith: [maskId('lev', supplier.id), maskId('kontakt', supplier.id)],
      hiding: { ...doubtfulContactHiding(found, supplier), isOfPerson: true },
    })),
    ...statementsOf(found).map((statement) => ({
      ...base,
      ground: person,
      id: maskId('fornamn', statement.id),
      advice: masking.questions.given,
      asksWith: [maskId('person', statement.id), maskId('jav', statement.id)],
      hiding: { ...doubtfulStatementHiding(found, statement), isOfPerson: true },
    })),
    {
      ...base,
      ground: person,
      id: maskId('slakt'),
      advice: masking.questions.kin,
      asksWith: statementsOf(found).map(({ id }) => maskId('jav', id)),
      hiding: textHiding(typed.filter((sentence) => kin.test(sentence))),
    },
    ...(isSecret
      ? [
          {
            ...base,
            ground,
            id: maskId('andra'),
            advice: masking.questions.bids,
            asksWith: found.suppliers.map(({ id }) => maskId('lev', id)),
            hiding: textHiding(typed.filter(maySayHowBidsAre)),
            asksStill: maySayHowBidsAre,
          },
        ]
      : []),
  ]
}

/** What the authority has written of a bid: it may tell a masked price, that one's or another's, whatever its words are. */
const remarksHiding = (found: Case, supplier: Supplier): Hiding => {
  const { note, outcomeReason, scores = [] } = supplier.bid ?? {}
  // What the answers say for certain is no remark of anybody's.
  const own = outcomeReason === reasonBy(found, supplier) ? undefined : outcomeReason
  return textHiding([note, own, ...scores.map(({ reason }) => reason)])
}

const maySayHowBidsAre = (text: string): boolean =>
  tellsOfBids([{ path: '', text }]) !== undefined || tellsCountOfBids(text)

/** What the sentence says of a price it says in words, or in a way that no number is found in; with a number, only what hints at more. */
const tellsPriceInWords = (sentence: string): boolean =>
  (tellsPrices.test(sentence) || ofPrice.test(sentence)) &&
  (hints.test(sentence) ||
    (!ranks.test(sentence) && !sentence.includes(run) && numbersIn(sentence, false).told.length === 0))

const beginning = (some: readonly string[]): RegExp => new RegExp(`(?<!\\p{L})(?:${some.join('|')})`, 'iu')
const [ranks, hints] = [beginning(masking.questions.ranks), beginning(masking.questions.hints)]
/** What may be of an interest that somebody has stated. */
const kin = beginning(personWords.kin)

const fewestWords = 2
const technical = /^(?:id|.*Id|format|profile|key|field|sha256|at|on)$/

/** The sentences that people have typed. */
function typedSentences(found: Case): readonly string[] {
  const sentences = new Set<string>()
  const walk = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      if (!technical.test(key))
        for (const one of sentencesOf(value)) if (foldedWords(one).length >= fewestWords) sentences.add(one)
    } else if (Array.isArray(value)) for (const one of value as readonly unknown[]) walk(one, key)
    else if (typeof value === 'object' && value !== null)
      for (const [inner, one] of Object.entries(value)) walk(one, inner)
  }
  walk(found, '')
  return [...sentences]
}
