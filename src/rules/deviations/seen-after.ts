import { fieldAt } from '../../domain/case/fields/catalogue.ts'
import { sayField } from '../../domain/case/fields/read.ts'
import { lastTakenBack } from '../../domain/case/gone-out.ts'
import { getAt } from '../../domain/case/path.ts'
import type { Case, Later } from '../../domain/case/schema.ts'
import { enumerated } from '../../domain/enumerated.ts'
import { formatDate } from '../../domain/local-date.ts'
import { heldBack } from '../bids/times.ts'
import { olderProofs } from '../escalation/answer-on-paper.ts'
import { dearer, filledIn } from '../escalation/after-decision.ts'
import { nameFaults } from '../evaluate/demands-names.ts'
import type { Evaluation, Finding } from '../evaluate/evaluate.ts'
import type { Facts } from '../evaluate/facts.ts'
import { periodOf } from '../evaluate/period.ts'
import { missedWords } from '../follow-up/due.ts'
import type { Seen } from './seen.ts'

/**
 * What a decision rests on: what is bought, at what value, of whom, why, and that no contract covers it; and what the contract
 * came to be.
 */
const decisive =
  /^(subject\.|value\.|reason\.|contracts\.found$|inquiry\.criteri|award\.|contract\.((options\.[^.]+\.)?endsOn|startsOn|amountOre|partyName|partyOrgNr)$|suppliers\.[^.]+(\.bid\.|\.vetting\.judgement$|$))/

/**
 * Answers that the decision rests on and that were changed after it, and are not as they were, or were lacking as it was taken; a
 * contract that runs other days than those that were decided, is with another or for more; a signed paper that told something
 * else. What was changed before a decision was
 * taken anew is part of that one.
 */
export function changedAfter({ facts }: Evaluation): readonly Seen[] {
  const { case: found } = facts
  const since = lastTakenBack(found)?.id
  const rows = (found.later ?? []).filter(
    (row) =>
      (row.after === 'decided' || row.after === 'told' || row.after === 'signed') &&
      row.of === since &&
      decisive.test(row.field) &&
      !isAsBefore(found, row),
  )
  const ofContract = [...otherParty(found), ...otherPrice(facts)]
  const isSaid = (field: string): boolean => ofContract.some(({ fields }) => fields.includes(field))
  const sentences = [
    ...changedWords(rows.filter(({ field }) => !isSaid(field))),
    ...ofContract.map(({ sentence }) => sentence),
    ...otherDays(found),
    ...newlyKnown(facts),
    ...(isAwarded(found) ? olderProofs(found) : []),
  ]
  return sentences.length === 0 ? [] : [{ figures: { changed: sentences.join(' ') } }]
}

function changedWords(rows: readonly Later[]): readonly string[] {
  if (rows.length === 0) return []
  const names = [...new Set(rows.map(({ field }) => nameOf(field)))]
  const days = [...new Set(rows.map(({ on }) => formatDate(on)))]
  return [`Ändrat ${enumerated(days)}, efter beslutet: ${enumerated(names)}.`]
}

/** What is said of the contract, and the answers that it is said of. */
interface Said {
  readonly fields: readonly string[]
  readonly sentence: string
}

/** The contract is with another than the one whose bid was accepted, with what is said of it. */
function otherParty(found: Case): readonly Said[] {
  if (!isAwarded(found)) return []
  const { partyReason } = found.contract
  return nameFaults(found, 'contract').map(({ sentence, isExplained }) => ({
    fields: ['contract.partyName', 'contract.partyOrgNr'],
    sentence: isExplained && partyReason !== undefined ? `${sentence} Förklaring: ${partyReason}` : sentence,
  }))
}

/** The contract is for more than what was decided. While prices are held back nobody is told them by the way. */
const otherPrice = (facts: Facts): readonly Said[] =>
  !isAwarded(facts.case) || heldBack(facts.case, facts.today) !== null
    ? []
    : dearer(facts).map(({ was, now }) => ({
        fields: ['contract.amountOre'],
        sentence: `Avtalet är på ${now ?? ''}. Beslutet gällde ${was ?? ''}.`,
      }))

/** "Värde: inget värde var uppskattat när köpet beslutades. Nu: 650 000 kr utan moms." */
const newlyKnown = (facts: Facts): readonly string[] =>
  (heldBack(facts.case, facts.today) === null
    ? filledIn(facts)
    : filledIn(facts).filter(({ id }) => id !== 'price')
  ).map(({ term, was, now }) => `${term}: ${was ?? ''} när köpet beslutades. Nu: ${now ?? ''}.`)

const isAwarded = ({ decision }: Case): boolean =>
  decision.outcome === 'award' && decision.decidedOn !== undefined

/** The contract's own days, where they are not those of the purchase that was decided. */
function otherDays(found: Case): readonly string[] {
  const { contract } = found
  if (!isAwarded(found)) return []
  const { start, end } = periodOf(found)
  const differs = (own: string | undefined, planned: string | undefined): own is string =>
    own !== undefined && planned !== undefined && own !== planned
  return [
    ...(differs(contract.startsOn, start)
      ? [`Avtalet börjar gälla ${formatDate(contract.startsOn)}. Beslutet gällde ${formatDate(start ?? '')}.`]
      : []),
    ...(differs(contract.endsOn, end)
      ? [`Avtalet slutar gälla ${formatDate(contract.endsOn)}. Beslutet gällde ${formatDate(end ?? '')}.`]
      : []),
  ]
}

function isAsBefore(found: Case, { field, was, who }: Later): boolean {
  const value = getAt(found, field)
  if (who !== undefined) return false
  const at = fieldAt(field)
  return at !== undefined && value !== undefined && sayField(at, value) === was
}

function nameOf(field: string): string {
  if (/^suppliers\.[^.]+$/.test(field)) return 'leverantör'
  const name = field === 'award.supplierId' ? 'vinnare' : (fieldAt(field)?.short ?? field)
  return /^[A-ZÅÄÖ][a-zåäö]/.test(name) ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name
}

/** A contract that was not looked back at when a policy says. */
export function notEvaluated({ facts }: Evaluation, speaking: readonly Finding[]): readonly Seen[] {
  const missed = missedWords(facts, speaking)
  return missed.length === 0 ? [] : [{ figures: { missed: missed.join(' ') } }]
}
