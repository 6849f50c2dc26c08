import type { Case, Supplier } from '../../domain/case/schema.ts'
import { formatDate, type LocalDate } from '../../domain/local-date.ts'
import { saysSomething } from '../../domain/text.ts'
import { vettingNow } from './about.ts'
import { heldCheck, type CheckAnswers } from './row.ts'
import { remarksAfter } from './remarks.ts'

/** A day of the hearing that cannot be, or that shows that the supplier was not heard before it was decided. */
export interface HearingFault {
  /** `order`: a slip of the pen. `ahead`: still to come. `late`: after the decision. `early`: before the time to answer was out. `before`: before a remark that it was not about. */
  readonly is: 'order' | 'ahead' | 'late' | 'early' | 'before'
  /** The answer that it is about, as a path. */
  readonly path: string
  /** "Frågan är ställd 20 december 2026, efter beslutet 10 december 2026." */
  readonly says: string
}

/** Whether a supplier has answered in words. A sign alone is no answer. */
export const hasAnswered = ({ heardAnswer }: NonNullable<Supplier['vetting']>): boolean =>
  heardAnswer !== undefined && saysSomething(heardAnswer)

/** The remarks that came after a supplier was heard: it has not explained them. One that was silent was asked of none later. */
export function unheardRemarks(supplier: Supplier): readonly CheckAnswers[] {
  const vetting = vettingNow(supplier)
  const day = hasAnswered(vetting) ? (vetting.heardAnsweredOn ?? vetting.heardOn) : vetting.heardOn
  return day === undefined ? [] : remarksAfter(supplier, day)
}

/** The days of a supplier's hearing, held against each other, the decision and today. None where they are in order. */
export function hearingFaults(found: Case, supplier: Supplier, today: LocalDate): readonly HearingFault[] {
  const { heardOn, heardAnsweredOn, answerBy, heardSilent, heardAnswer } = vettingNow(supplier)
  const decided = decisionOf(found)
  const fault = (is: HearingFault['is'], name: string, says: string): HearingFault => ({
    is,
    path: `suppliers.${supplier.id}.vetting.${name}`,
    says,
  })
  const isAfter = (day: LocalDate | undefined, other: LocalDate | undefined): day is LocalDate =>
    day !== undefined && other !== undefined && day > other
  // The last day is out when it is over.
  const isNotOut = (last: LocalDate | undefined, day: LocalDate | undefined): last is LocalDate =>
    last !== undefined && day !== undefined && last >= day
  const isSilent = heardSilent === 'yes' && heardAnswer === undefined
  return [
    ...(isAfter(heardOn, heardAnsweredOn)
      ? [
          fault(
            'order',
            'heardAnsweredOn',
            `Svaret ${formatDate(heardAnsweredOn ?? heardOn)} ligger före frågan ${formatDate(heardOn)}.`,
          ),
        ]
      : []),
    ...(isAfter(heardOn, answerBy)
      ? [
          fault(
            'order',
            'answerBy',
            `Sista dagen att svara, ${formatDate(answerBy ?? heardOn)}, ligger före frågan ${formatDate(heardOn)}.`,
          ),
        ]
      : []),
    ...daysLate(fault, { heardOn, heardAnsweredOn }, { today, decided }),
    ...(isSilent && isNotOut(answerBy, decided?.on)
      ? [
          fault(
            'early',
            'answerBy',
            `${decided?.words ?? ''} ${formatDate(decided?.on ?? answerBy)}, innan tiden att svara var ute ${formatDate(answerBy)}.`,
          ),
        ]
      : isSilent && isNotOut(answerBy, today)
        ? [fault('early', 'answerBy', `Tiden att svara går ut först ${formatDate(answerBy)}.`)]
        : []),
    ...unheardRemarks(supplier).map(({ id, on }) =>
      fault(
        'before',
        heardAnsweredOn === undefined ? 'heardOn' : 'heardAnsweredOn',
        `”${heldCheck(found, id, on ?? today)?.name ?? id}” fick en anmärkning efter att leverantören ${isSilent ? 'fick frågan' : 'svarade'}: fråga igen, eller bedöm på nytt.`,
      ),
    ),
  ]
}

interface Decided {
  readonly on: LocalDate
  readonly words: string
  readonly after: string
}

/** The day from which a hearing is too late: that of the decision, else of the contract. */
function decisionOf({ decision, contract }: Case): Decided | undefined {
  if (decision.outcome === 'cancel') return undefined
  if (decision.decidedOn !== undefined)
    return { on: decision.decidedOn, words: 'Beslutet fattades', after: 'efter beslutet' }
  return contract.signedOn === undefined
    ? undefined
    : { on: contract.signedOn, words: 'Avtalet tecknades', after: 'efter avtalet' }
}

/** The question, or else the answer, is dated ahead or after the decision. */
function daysLate(
  fault: (is: HearingFault['is'], name: string, says: string) => HearingFault,
  days: Readonly<Record<'heardOn' | 'heardAnsweredOn', LocalDate | undefined>>,
  { today, decided }: { readonly today: LocalDate; readonly decided: Decided | undefined },
): readonly HearingFault[] {
  const [first] = (['heardOn', 'heardAnsweredOn'] as const).flatMap((name) => {
    const day = days[name]
    const what = name === 'heardOn' ? 'Frågan är daterad' : 'Svaret är daterat'
    if (day === undefined) return []
    if (day > today) return [fault('ahead', name, `${what} ${formatDate(day)}, som inte har varit än.`)]
    return decided !== undefined && day > decided.on
      ? [fault('late', name, `${what} ${formatDate(day)}, ${decided.after} ${formatDate(decided.on)}.`)]
      : []
  })
  return first === undefined ? [] : [first]
}
