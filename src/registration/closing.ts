import type { Case } from '../domain/case/schema.ts'
import { formatDate } from '../domain/local-date.ts'
import { isBidder } from '../domain/suppliers/asked.ts'
import { isCancelled } from '../rules/evaluate/cancelled.ts'
import type { Evaluation } from '../rules/evaluate/evaluate.ts'
import { isKept, mayBeKept, numberDemanded } from '../rules/evaluate/filing.ts'
import { openPoints } from '../rules/evaluate/open-points.ts'
import { registrationRules } from '../rules/registration/registration-file.ts'
import { asksSecrecy } from './secrecy-proposal.ts'
import { secrecyOf } from '../secrecy/secrecy.ts'

/** Something that a case lacks to be closed, and the field where it is mended, where there is one. */
export interface ClosingLack {
  readonly sentence: string
  readonly field: string | null
}

/** Whether a case can be closed, what it lacks, and what is said of it all the same. */
export interface Closing {
  readonly isClosed: boolean
  /** The contract is signed, the procurement cancelled, or the case handed over: before that nobody thinks of closing it. */
  readonly hasEnded: boolean
  /** None: it can be closed. */
  readonly lacks: readonly ClosingLack[]
  /** What whoever closes it is to know; it stops nobody. */
  readonly notes: readonly string[]
}

/**
 * A case is closed when it has come to an end and is filed: under a diary number and a day, or, where its profile lets it and
 * nothing in it is secret, kept in order with somebody since a day. What else is open is said.
 */
export function closingOf(found: Case, evaluation: Evaluation): Closing {
  const end = endLacks(found, evaluation)
  return {
    isClosed: found.record.closedOn !== undefined,
    hasEnded: end.length === 0,
    lacks: [...end, ...filingLacks(found, evaluation), ...dayLacks(found, evaluation)],
    notes: notesOf(found, evaluation),
  }
}

function endLacks(found: Case, evaluation: Evaluation): readonly ClosingLack[] {
  const { contract, decision, reason } = found
  if (contract.signedOn !== undefined || isCancelled(evaluation)) return []
  if (evaluation.facts.handedOver)
    return reason.handOverOn === undefined
      ? [{ sentence: 'Skriv när ärendet lämnades över till inköpsfunktionen.', field: 'reason.handOverOn' }]
      : []
  return decision.outcome === 'cancel'
    ? [{ sentence: 'Upphandlingen avbryts, men avbrottet är inte färdigt.', field: 'decision.decidedOn' }]
    : [
        {
          sentence: 'Avtalet är inte tecknat och upphandlingen är inte avbruten.',
          field: 'contract.signedOn',
        },
      ]
}

/** Every diary numbers its cases from one on; without a figure, or with a word that refuses, it says that there is none. */
const isDiaryNumber = (text: string): boolean =>
  /[1-9]/.test(text.normalize('NFKC')) && !(text.match(/[\p{L}\p{M}]+/gu) ?? []).some(refuses)

/** Two capitals are a unit's letters before its number, whatever else they spell. */
const refuses = (word: string): boolean => !/^\p{Lu}{2}$/u.test(word) && noNumberWords.has(word.toLowerCase())
const noNumberWords: ReadonlySet<string> = new Set(registrationRules.register.noNumberWords)

function filingLacks(found: Case, evaluation: Evaluation): readonly ClosingLack[] {
  const { diarienummer } = found.record
  if (diarienummer !== undefined)
    return isDiaryNumber(diarienummer)
      ? []
      : [
          {
            sentence: `”${diarienummer.trim()}” är inget diarienummer. Skriv det som registratorn har gett ärendet.`,
            field: 'record.diarienummer',
          },
        ]
  if (numberDemanded(evaluation) !== undefined || !mayBeKept(found))
    return [{ sentence: numberOnly(evaluation), field: 'record.diarienummer' }]
  if (!isKept(found))
    return [
      {
        sentence: 'Skriv diarienumret, eller hos vem handlingarna hålls ordnade.',
        field: 'record.diarienummer',
      },
    ]
  return found.suppliers.some(asksSecrecy) ||
    isMarkedSecret(found) ||
    secrecyOf(found, evaluation.facts.today).is === 'absolute'
    ? [{ sentence: registrationRules.register.secretAlways, field: 'record.diarienummer' }]
    : []
}

/** Somebody has marked words of the case as secret themselves, by a section of the act. */
const isMarkedSecret = ({ record: { masks = [] } }: Case): boolean =>
  masks.some(
    ({ text, take, ground }) =>
      text !== undefined && take !== 'no' && ground !== undefined && ground !== 'other',
  )

/** Why nothing but a number will do: the rule that wants it, with where it stands. */
export function numberOnly(evaluation: Evaluation): string {
  const demand = numberDemanded(evaluation)
  if (demand === undefined) return 'Skriv diarienumret.'
  const { document, section } = demand.rule.source
  return `Skriv diarienumret: det här köpet ska alltid diarieföras (${document}, ${section}).`
}

function dayLacks({ record }: Case, { facts }: Evaluation): readonly ClosingLack[] {
  const field = 'record.registeredOn'
  if (record.registeredOn === undefined)
    return [
      {
        sentence:
          record.diarienummer === undefined && record.keptAt !== undefined
            ? 'Skriv sedan vilken dag handlingarna hålls ordnade.'
            : 'Skriv vilken dag ärendet diariefördes.',
        field,
      },
    ]
  return record.registeredOn > facts.today
    ? [{ sentence: `Dagen ${formatDate(record.registeredOn)} har inte kommit än.`, field }]
    : []
}

function notesOf(found: Case, evaluation: Evaluation): readonly string[] {
  const open = openPoints(evaluation).length
  return [
    ...(open === 0
      ? []
      : [
          `${open === 1 ? 'En sak' : `${open} saker`} återstår i ärendet. Det står i dokumentationen att ${open === 1 ? 'den' : 'de'} är ${open === 1 ? 'öppen' : 'öppna'}.`,
        ]),
    ...(isKept(found) && found.record.diarienummer === undefined && found.suppliers.some(isBidder)
      ? [registrationRules.register.bidsWhenReceived, registrationRules.register.perhapsSecret]
      : []),
  ]
}
