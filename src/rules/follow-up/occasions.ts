import { evaluationKinds } from '../../domain/case/choices.ts'
import type { Case } from '../../domain/case/schema.ts'
import { addMonths, type LocalDate } from '../../domain/local-date.ts'
import { contractStart, contractTerms, optionsOf, type OptionTerms } from '../evaluate/contract-terms.ts'

/** A time to look back at a contract. */
export interface Occasion {
  /** Of its row in `followUp.evaluations`; the first planned one has none, and stands in the follow-up's own answers. */
  readonly id: string
  readonly kind: 'yearly' | 'option'
  /** The last day for it: of an option, the last day to use it. */
  readonly on: LocalDate
  /** Its option, by name. */
  readonly option?: string
  /** When it was made; undefined where it is not, or is said to be made on a day to come. */
  readonly doneOn: LocalDate | undefined
  /** Of an option: that it is used, as it is answered. */
  readonly isUsed?: boolean
  /** Where it is written what it came to. */
  readonly resultAt: string
}

/** More looks back than a contract of a lifetime has. */
const mostYearly = 60

/**
 * The days on which the contract is looked back at, in order: the one that is planned and, where `everyMonths` is given, one
 * each time after it while the contract runs. The first is no later than the first of these times, counted from when the contract
 * begins: a later day that is planned is not the last one for it. One that is made silences no other. None where no follow-up is
 * needed. One by one: who needs the next alone has no others made.
 */
export function* yearlyOccasions(
  found: Case,
  today: LocalDate,
  everyMonths: number | null,
): Generator<Occasion, void> {
  const { needed, on, doneOn, evaluations = [] } = found.followUp
  if (needed !== 'yes' || on === undefined || found.decision.outcome === 'cancel') return
  const latest = everyMonths === null ? undefined : latestFirst(found, everyMonths)
  const from = latest !== undefined && latest < on ? latest : on
  yield {
    id: 'yearly-0',
    kind: 'yearly',
    on: from,
    doneOn: isBy(doneOn, today),
    resultAt: 'followUp.outcome',
  }
  const last = everyMonths === null ? undefined : lastDayOf(found, today, everyMonths)
  if (everyMonths === null || last === undefined) return
  for (let number = 1; number < mostYearly; number += 1) {
    const day = addMonths(from, number * everyMonths)
    if (day > last) return
    const id = `yearly-${number}`
    const row = evaluations.find((one) => one.id === id)
    yield { ...rowOf(id), kind: 'yearly', on: day, doneOn: isBy(row?.on, today) }
  }
}

/** The last day for the first look back; undefined while nobody knows when the contract begins. */
function latestFirst(found: Case, everyMonths: number): LocalDate | undefined {
  const start = contractStart(found) ?? found.contract.signedOn
  return start === undefined ? undefined : addMonths(start, everyMonths)
}

/**
 * The first look back as it is planned, where that is later than it may be: the day that is planned, and the last day for it.
 * Undefined where it is made, or planned in time.
 */
export function plannedTooLate(
  found: Case,
  today: LocalDate,
  everyMonths: number,
): { readonly on: LocalDate; readonly latest: LocalDate } | undefined {
  const { on } = found.followUp
  const [first] = yearlyOccasions(found, today, everyMonths)
  return on === undefined || first === undefined || first.doneOn !== undefined || first.on >= on
    ? undefined
    : { on, latest: first.on }
}

/** Before each option that has a last day: whether the contract is looked back at first. */
export function optionOccasions(found: Case, today: LocalDate): readonly Occasion[] {
  if (found.contract.signedOn === undefined || found.decision.outcome === 'cancel') return []
  const isDated = found.contract.options?.some(({ lastDay }) => lastDay !== undefined) === true
  if (!isDated) return []
  return optionsOf(found).flatMap(({ id: option, name, lastDay }) => {
    if (lastDay === undefined) return []
    const id = `option-${option}`.slice(0, longestId)
    const row = found.followUp.evaluations?.find((one) => one.id === id)
    return [
      {
        ...rowOf(id),
        kind: 'option' as const,
        on: lastDay,
        option: name,
        doneOn: isBy(row?.on, today),
        isUsed: row?.use === 'yes',
      },
    ]
  })
}

const longestId = 64

const rowOf = (id: string): Pick<Occasion, 'id' | 'resultAt'> => ({
  id,
  resultAt: `followUp.evaluations.${id}.result`,
})

/** The contract's last day, with the options that are said to be used; for one without an end, a time ahead. */
function lastDayOf(found: Case, today: LocalDate, everyMonths: number): LocalDate | undefined {
  const { end, openEnded, options } = contractTerms(found)
  if (openEnded) return addMonths(today, everyMonths)
  const used = options.filter((option) => isUsed(found, option)).flatMap(({ end: until }) => until ?? [])
  return used.at(-1) ?? end
}

const isUsed = (found: Case, { id }: OptionTerms): boolean =>
  found.followUp.evaluations?.some((row) => row.id === `option-${id}` && row.use === 'yes') === true

const isBy = (day: LocalDate | undefined, today: LocalDate): LocalDate | undefined =>
  day !== undefined && day <= today ? day : undefined

/** What a row of `followUp.evaluations` is called: by its option, by which year it is, or by the occasion chosen in it. */
export function occasionName(found: Case, id: string): string {
  const option = contractTerms(found).options.find((one) => id === `option-${one.id}`.slice(0, longestId))
  if (option !== undefined) return `Före ${option.name.charAt(0).toLowerCase()}${option.name.slice(1)}`
  const year = /^yearly-(\d+)$/.exec(id)?.[1]
  if (year !== undefined) return `Uppföljning ${Number(year) + 1}`
  const kind = found.followUp.evaluations?.find((row) => row.id === id)?.kind
  return kind === undefined ? 'Utvärdering' : evaluationKinds[kind]
}
