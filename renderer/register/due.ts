import type { Case } from '../../src/domain/case/schema.ts'
import { fieldAt } from '../../src/domain/case/fields/catalogue.ts'
import { addDays, daysBetween, type LocalDate } from '../../src/domain/local-date.ts'
import { paperStateOf } from '../../src/flow/paper-state.ts'
import { listedTasks, type Plan } from '../../src/flow/plan.ts'
import { tasks, type TaskId } from '../../src/flow/tasks.ts'
import { nearness } from '../../src/rules/calendar/clock.ts'
import type { Evaluation } from '../../src/rules/evaluate/evaluate.ts'
import { filedAs, filingIsAsked } from '../../src/rules/evaluate/filing.ts'
import { askedSuppliers, bidders } from '../../src/rules/evaluate/suppliers.ts'
import { dutiesOf } from '../../src/rules/follows/duties.ts'
import { occasionsOf } from '../../src/rules/follow-up/due.ts'
import type { Occasion } from '../../src/rules/follow-up/occasions.ts'
import { optionName } from '../../src/rules/follow-up/option-name.ts'
import { knownAmount } from '../../src/rules/parameters/amounts.ts'
import { capital, countWord } from './count-word.ts'
import { paperStep } from './paper-step.ts'
import { reopenedStep } from './reopened-step.ts'
import { shortDay } from './short-day.ts'

/** Something that waits for the person: a clock that runs, answers that are awaited, a decision. */
export interface Due {
  readonly tone: 'stop' | 'warn' | undefined
  /** The clock in two or three words: "5 dagar kvar". */
  readonly label: string
  /** As the label, for a row of the table; undefined where the row says enough. */
  readonly short: string | undefined
  /** What to do. */
  readonly title: string
  /** How it stands, after the case's title. */
  readonly text: string
  /** The last day, or null where no day is set. */
  readonly on: LocalDate | null
}

export interface NextStep {
  /** What to do, or that the case is finished. */
  readonly words: string
  readonly isFinished: boolean
  /** Somebody else has it now: there is nothing to do here until they answer. */
  readonly waitsForOther?: true
  readonly due: Due | null
  /** Another day that comes and that what is late, or later, would hide. */
  readonly also?: Due
}

interface Standing {
  readonly case: Case
  readonly evaluation: Evaluation
  readonly plan: Plan
  readonly today: LocalDate
}

/** What comes next in a case, the clock that runs for it, and the next day ahead where that is another. */
export function nextStepOf(at: Standing): NextStep {
  const step = stepOf(at)
  const isElsewhere = paperStateOf(at.evaluation)?.is === 'away' || at.evaluation.facts.handedOver
  const also = isElsewhere ? undefined : aheadOf(step.due, at)
  return also === undefined ? step : { ...step, also }
}

/** The first day to come of the clocks that a step does not show, where the step's own is past or later. */
function aheadOf(due: Due | null, at: Standing): Due | undefined {
  if (due?.on == null) return undefined
  const { on } = due
  const clock = nearestClock(at)
  return [...(clock === null ? [] : [clock]), ...followUps(at)].find(
    (one) =>
      one.title !== due.title && one.on !== null && one.on >= at.today && (on < at.today || one.on < on),
  )
}

function stepOf(at: Standing): NextStep {
  const { record } = at.case
  if (record.closedOn !== undefined) {
    const due = followUps(at)[0] ?? null
    return { words: due?.title ?? closedWords(at, record.closedOn), isFinished: true, due }
  }
  const paper = paperStateOf(at.evaluation)
  if (paper?.is === 'away') return paperStep(paper, at.today)
  if (at.evaluation.facts.handedOver) return handedOverStep(at)
  const clock = nearestClock(at) ?? followUps(at)[0] ?? null
  if (filedAs(at.case) !== null && record.registeredOn !== undefined && !lacksMust(at))
    return (
      reopenedStep(at.evaluation, clock) ?? {
        words: clock?.title ?? filedWords(at, record.registeredOn),
        isFinished: true,
        due: clock,
      }
    )
  if (isDoneUnfiled(at))
    return (
      reopenedStep(at.evaluation, clock) ?? {
        words: clock?.title ?? doneWords(at),
        isFinished: true,
        due: clock,
      }
    )
  // A clock of the law runs whoever has the paper.
  if (paper !== null && clock === null) return paperStep(paper, at.today)
  const next = firstOpen(at.plan)
  const due = clock ?? answersAwaited(at) ?? standstill(at) ?? decisionAwaited(at, next)
  return { words: due?.title ?? tasks[next].title, isFinished: false, due }
}

const closedWords = ({ case: found, today }: Standing, on: LocalDate): string =>
  `${found.decision.outcome === 'cancel' ? 'Avbruten, avslutat' : 'Avslutat'} ${shortDay(on, today)}`

const filedWords = ({ case: found, today }: Standing, on: LocalDate): string =>
  capital(
    [
      found.decision.outcome === 'cancel' ? 'avbruten, ' : '',
      filedAs(found) === 'kept' ? 'klart och ordnat ' : 'diariefört ',
      shortDay(on, today),
    ].join(''),
  )

/** Nobody wants the record filed, and every task is done: the case waits for nothing. */
const isDoneUnfiled = ({ evaluation, plan }: Standing): boolean =>
  !filingIsAsked(evaluation) &&
  plan.some(({ id, status }) => id === 'dokumentation' && status === 'done') &&
  plan.every(({ need, status }) => need !== 'needed' || status === 'done')

const doneWords = ({ case: found, today }: Standing): string => {
  const day = found.decision.outcome === 'cancel' ? found.decision.decidedOn : found.contract.signedOn
  const word = found.decision.outcome === 'cancel' ? 'Avbruten, klart' : 'Klart'
  return day === undefined
    ? word
    : `${word}, ${found.decision.outcome === 'cancel' ? 'beslutat' : 'avtal'} ${shortDay(day, today)}`
}

/** The purchasing function has the case, or is to have it. */
function handedOverStep(at: Standing): NextStep {
  const { handOverOn } = at.case.reason
  if (handOverOn === undefined || lacksMust(at))
    return { words: 'Lämna över till inköpsfunktionen', isFinished: false, due: null }
  return { words: `Överlämnat ${shortDay(handOverOn, at.today)}`, isFinished: true, due: null }
}

/** A filed case is finished when nothing that must be there is missing or wrong. A day kept too late cannot be mended. */
const lacksMust = ({ case: found, evaluation }: Standing): boolean =>
  evaluation.findings.some(
    ({ rule: { strength, demand }, state }) =>
      strength === 'must' &&
      (state === 'missing' || state === 'wrong') &&
      !(demand.is === 'within-days' && answeredAt(found, demand.field)),
  )

/** The first needed task that can be done now, else the first that is not done. */
export function firstOpen(plan: Plan): TaskId {
  const open = listedTasks(plan).filter((task) => task.need === 'needed' && task.status !== 'done')
  return (open.find((task) => task.status !== 'waiting') ?? open[0])?.id ?? 'dokumentation'
}

/** The legal clock that runs out first: a last day that is not kept yet. */
function nearestClock({ case: found, evaluation, today }: Standing): Due | null {
  const running = dutiesOf(evaluation.facts).flatMap((duty) => {
    const isOpen = (duty.state === 'needed' || duty.state === 'late') && duty.done === null
    if (!isOpen || duty.lastDay === null) return []
    // Who collects a quarter's notices has until the later day: it is shown once the first is past.
    const on = duty.lastDay < today ? (duty.orLastDay ?? duty.lastDay) : duty.lastDay
    return [{ duty, on }]
  })
  const first = running.toSorted((a, b) => a.on.localeCompare(b.on))[0]
  if (!first) return null
  const left = daysBetween(today, first.on)
  const isRecord = first.duty.id === 'documentation'
  const { signedOn } = found.contract
  const began = signedOn === undefined ? '' : `Avtal tecknat ${shortDay(signedOn, today)}; `
  const must = left < 0 ? 'skulle ha varit' : 'ska vara'
  const what = isRecord ? `dokumentationen ${must} klar` : `efterannonsen ${must} publicerad`
  return {
    tone: toneOf(left, today),
    label: daysLeft(left),
    short: daysLeft(left),
    title: isRecord ? 'Dokumentera och diarieför' : 'Efterannonsera',
    text: `${capital(`${began}${what}`)} senast ${shortDay(first.on, today)}.`,
    on: first.on,
  }
}

const toneOf = (left: number, today: LocalDate): Due['tone'] =>
  (({ calm: undefined, soon: 'warn', hurry: 'stop' }) as const)[nearness(left, today)]

/** After a voluntary notice the contract waits for a day. */
function standstill({ case: found, evaluation, today }: Standing): Due | null {
  const duty = dutiesOf(evaluation.facts).find(({ id }) => id === 'standstill')
  if (duty?.state !== 'needed' || duty.firstDay === null || found.contract.signedOn !== undefined) return null
  return {
    tone: undefined,
    label: `Avtal från ${shortDay(duty.firstDay, today)}`,
    short: undefined,
    title: 'Vänta med avtalet',
    text: `Den frivilliga annonsen är publicerad; avtalet får tecknas tidigast ${shortDay(duty.firstDay, today)}.`,
    on: duty.firstDay,
  }
}

const answeredAt = (found: Case, field: string): boolean =>
  fieldAt(field) !== undefined &&
  (field === 'record.registeredOn' ? found.record.registeredOn : found.contract.publishedOn) !== undefined

/** "5 dagar kvar", "Sista dagen i dag", "3 dagar försenat". */
export function daysLeft(days: number): string {
  if (days === 0) return 'Sista dagen i dag'
  const count = Math.abs(days)
  return `${count} ${count === 1 ? 'dag' : 'dagar'} ${days > 0 ? 'kvar' : 'försenat'}`
}

/** Suppliers were asked and have not all answered. */
function answersAwaited({ case: found, today }: Standing): Due | null {
  const { sentOn, lastDay } = found.inquiry
  const asked = askedSuppliers(found)
  const isDecided = found.decision.outcome !== undefined || found.award.supplierId !== undefined
  if (sentOn === undefined || lastDay === undefined || isDecided) return null
  // Nobody asked is nobody to wait for.
  if (asked.every(({ answer }) => answer !== undefined)) return null
  const isOver = today > lastDay
  return {
    tone: isOver ? 'stop' : 'warn',
    label: `${isOver ? 'Svarstiden gick ut' : 'Svar väntas'} ${shortDay(lastDay, today)}`,
    short: isOver ? 'svarstiden är ute' : undefined,
    title: isOver ? 'Skriv in svaren' : 'Ta emot anbud',
    text: `${capital(countWord(asked.length, 'en'))} ${asked.length === 1 ? 'leverantör är tillfrågad' : 'leverantörer är tillfrågade'}. ${answersSaid(found, isOver)}`,
    on: lastDay,
  }
}

/** What is written down of the answers: the program does not know what has come and lies in a mailbox. */
function answersSaid(found: Case, isOver: boolean): string {
  const asked = askedSuppliers(found)
  const open = asked.filter(({ answer }) => answer === undefined).length
  if (open === asked.length) return 'Inget svar är inskrivet.'
  const bids = bidders(found).length
  const inside = `${bids === 0 ? 'Inget' : capital(countWord(bids))} anbud är ${bids > 1 ? 'inskrivna' : 'inskrivet'}`
  const outside = isOver ? (open === 1 ? 'är inte inskrivet' : 'är inte inskrivna') : 'väntas'
  return `${inside}, och ${countWord(open)} svar ${outside}.`
}

/** All that comes before the decision is done, and somebody is named who decides. */
function decisionAwaited({ case: found }: Standing, next: TaskId): Due | null {
  const name = found.decision.decider?.name
  if (next !== 'beslut' || name === undefined || found.decision.outcome !== undefined) return null
  const role = found.decision.decider?.role
  return {
    tone: undefined,
    label: 'Väntar på beslut',
    short: undefined,
    title: 'Vänta på beslut',
    text: `${name}${role === undefined ? '' : `, ${role.toLowerCase()},`} ska besluta.`,
    on: null,
  }
}

/**
 * The looks back at the contract whose day comes near and that are not made: the one that is planned, those of the years after
 * it, and before an option. One that is made silences no other. They are heard also after the case is filed.
 */
function followUps({ case: found, evaluation, today }: Standing): readonly Due[] {
  const from = addDays(today, -knownAmount('follow-up-after-days', 'LOU', today))
  const before = {
    yearly: addDays(today, knownAmount('follow-up-before-days', 'LOU', today)),
    option: addDays(today, knownAmount('option-before-days', 'LOU', today)),
  }
  return occasionsOf(evaluation)
    .filter(
      ({ kind, on, doneOn }) =>
        doneOn === undefined && on >= (kind === 'option' ? today : from) && on <= before[kind],
    )
    .map((one) => followUp(one, found, today))
}

function followUp({ kind, on, option }: Occasion, found: Case, today: LocalDate): Due {
  const left = daysBetween(today, on)
  return {
    tone: left < 0 ? 'stop' : 'warn',
    label: daysLeft(left),
    short: daysLeft(left),
    title: kind === 'option' ? 'Utvärdera före optionen' : 'Följ upp avtalet',
    text:
      kind === 'option'
        ? `${capital(optionName(option))} kan användas senast ${shortDay(on, today)}. Utvärdera avtalet först.`
        : `${found.followUp.responsible ?? 'Ni'} ska följa upp avtalet senast ${shortDay(on, today)}.`,
    on,
  }
}

/** The dues that are shown as cards, the one that runs out first in front; those without a day come last. */
export function soonest<T extends { readonly step: NextStep }>(
  rows: readonly T[],
  count: number,
): readonly { readonly row: T; readonly due: Due }[] {
  return rows
    .flatMap((row) => [row.step.due, row.step.also].flatMap((due) => (due == null ? [] : [{ row, due }])))
    .toSorted((a, b) => (a.due.on ?? '9999').localeCompare(b.due.on ?? '9999'))
    .slice(0, count)
}
