import { isAnother } from '../../domain/suppliers/same-supplier.ts'
import type { Supplier } from '../../domain/case/schema.ts'
import { swedishLooking } from '../../domain/suppliers/identity.ts'
import { kindOf } from '../../domain/suppliers/kind.ts'
import { remarksBeside, speaksOfCountry } from '../vetting/country.ts'
import { vettingNow } from '../vetting/about.ts'
import { noAnswerAt } from '../phrases/empty-phrases.ts'
import { extractBeside } from '../vetting/extract-words.ts'
import { lookOnlyIn } from '../vetting/look-only.ts'
import { unheardRemarks } from '../vetting/hearing.ts'
import { unexplainedGaps } from '../vetting/unexplained.ts'
import type { Demand } from '../catalogue/schema.ts'
import { assertNever } from '../../domain/assert-never.ts'
import { hearingInOrder, lackingHearing } from './demands-hearing.ts'
import { acceptedAtDecision, acceptedAtSigning, isAmong, isAwarded, reasonPath } from './demands-vetting.ts'
import { unansweredOf } from './about-another.ts'
import type { Facts } from './facts.ts'
import { among, met, missing, vacuous, waiting, wrong, type Outcome } from './outcome.ts'
import { isOut, supplierName, winnerOf } from './suppliers.ts'

type JudgementDemand = Extract<
  Demand['is'],
  | 'judgement-settled'
  | 'rejection-explained'
  | 'rejected-in-bids'
  | 'more-than-attention'
  | 'country-beside'
  | 'foreign-number-seen'
  | 'look-only'
  | 'extract-beside'
  | 'hearing-in-order'
>

/** How a demand on the judgement of suppliers stands. */
export function judgementDemand(is: JudgementDemand): (facts: Facts) => Outcome {
  switch (is) {
    case 'judgement-settled':
      return judgementSettled
    case 'rejection-explained':
      return rejectionExplained
    case 'rejected-in-bids':
      return rejectedInBids
    case 'more-than-attention':
      return moreThanAttention
    case 'country-beside':
      return countryBeside
    case 'foreign-number-seen':
      return foreignNumberSeen
    case 'look-only':
      return lookOnly
    case 'extract-beside':
      return noExtractBeside
    case 'hearing-in-order':
      return hearingInOrder
    default:
      return assertNever(is)
  }
}

const pathOf = ({ id }: Supplier, name: string): string => `suppliers.${id}.vetting.${name}`

const notSerious = ({ case: { suppliers } }: Facts): readonly Supplier[] =>
  suppliers.filter(({ vetting }) => vetting?.judgement === 'not-serious')

/** What had to be explained first is explained, and the judgement made: nothing is decided until then. */
function judgementSettled(facts: Facts): Outcome {
  const winner = winnerOf(facts.case)
  if (winner?.vetting?.judgement === undefined) return vacuous
  if (winner.vetting.judgement !== 'needs-explanation') return met
  const at = [pathOf(winner, 'judgement')]
  const accepted = [...acceptedAtDecision(facts), ...acceptedAtSigning(facts)]
  if (unexplainedGaps(winner).every((gap) => isAmong(accepted, gap))) return { ...met, explained: true }
  if (isAwarded(facts) || facts.case.contract.signedOn !== undefined)
    return wrong(at, `${supplierName(winner)} skulle förklara sig först, och är inte bedömd sedan dess.`)
  return lackingHearing(winner).length > 0 || unheardRemarks(winner).length > 0
    ? waiting('När leverantören har svarat.')
    : missing(at, 'Leverantören har fått förklara sig. Bedöm nu om den är seriös.')
}

/** Why each supplier is held not to be serious. */
const rejectionExplained = (facts: Facts): Outcome => {
  const judged = notSerious(facts)
  const open = judged
    .filter(
      (one) =>
        vettingNow(one).judgementReason === undefined ||
        noAnswerAt(facts.case, reasonPath(one)) !== undefined,
    )
    .map(reasonPath)
  return open.length === 0 ? among(judged, met) : unansweredOf(facts.case, judged, open)
}

/** The bid of a supplier that is not held to be serious is rejected, where there is a bid. */
function rejectedInBids(facts: Facts): Outcome {
  const bidders = notSerious(facts).filter(({ answer }) => answer === 'bid')
  const open = bidders.filter((supplier) => !isOut(supplier))
  if (open.length === 0) return among(bidders, met)
  return wrong(
    open.map(({ id }) => `suppliers.${id}.bid.outcome`),
    open
      .map((one) => `${supplierName(one)} är bedömd som inte seriös, men anbudet är inte förkastat.`)
      .join(' '),
  )
}

/**
 * A country and who owns a supplier are something to be attentive to, and never by themselves why it is not serious: some
 * other check has shown something.
 */
function moreThanAttention(facts: Facts): Outcome {
  const judged = notSerious(facts)
  const thin = judged.filter((supplier) => remarksBeside(supplier).length === 0)
  if (thin.length === 0) return among(judged, met)
  return wrong(
    thin.map((supplier) => pathOf(supplier, 'judgement')),
    thin
      .map(
        (one) =>
          `Ingen kontroll av ${supplierName(one)} visar något att anmärka på, annat än ägande eller säte.`,
      )
      .join(' '),
  )
}

/**
 * Where the words of a judgement speak of a country or an owner, the person has said what else there is. A word may stand
 * there for another reason, so this asks and never stops.
 */
function countryBeside(facts: Facts): Outcome {
  const judged = notSerious(facts).filter((one) => remarksBeside(one).length > 0 && speaksOfCountry(one))
  const open = judged
    .map((one) => ({ one, path: pathOf(one, 'beyondCountry') }))
    .filter(
      ({ one, path }) =>
        vettingNow(one).beyondCountry === undefined || noAnswerAt(facts.case, path) !== undefined,
    )
    .map(({ path }) => path)
  return open.length === 0 ? among(judged, met) : unansweredOf(facts.case, judged, open)
}

/**
 * A foreign number that reads as a Swedish one has been looked up: the check of identity is made on the supplier as it
 * stands. Until then it may be a Swedish supplier in the wrong field, looked for in the wrong registers.
 */
function foreignNumberSeen({ case: found }: Facts): Outcome {
  const winner = winnerOf(found)
  const looks = winner === undefined || kindOf(winner) !== 'foreign' ? undefined : swedishLooking(winner)
  if (winner === undefined || looks === undefined || winner.orgNr !== undefined) return vacuous
  const row = winner.checks?.find(({ id }) => id === 'identity')
  if (row?.result !== undefined && !isAnother(row.of, winner)) return met
  return missing(
    [`suppliers.${winner.id}.foreignId`],
    `${supplierName(winner)} räknas som utländsk, men numret går att läsa som ett svenskt organisationsnummer.`,
  )
}

/** Nothing more than day, who and result is kept of what is only looked at. */
function lookOnly({ case: found }: Facts): Outcome {
  const kept = lookOnlyIn(found)
  if (kept.length === 0) return vacuous
  return kept.every((path) => path.endsWith('.by'))
    ? wrong(kept, 'Den som står som den som tittade arbetar inte med köpet. Välj någon som gör det.')
    : wrong(kept)
}

/** Nor is it told of at another question, or kept as a file there. */
function noExtractBeside({ case: found }: Facts): Outcome {
  const places = extractBeside(found)
  if (places.length === 0) return vacuous
  const names = found.attachments
    .filter(({ id }) => places.includes(`attachments.${id}`))
    .map(({ name }) => name)
  return wrong(
    places,
    names.length === 0 ? undefined : `Filen ska bort: ${names.map((name) => `”${name}”`).join(', ')}.`,
  )
}
