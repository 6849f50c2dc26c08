import type { Case } from '../../domain/case/schema.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import { rememberOf } from '../../domain/remember.ts'
import { bidders, supplierName, winnerOf } from '../evaluate/suppliers.ts'
import { statementsOfStep } from './statement-days.ts'
import type { StepId } from './step-ids.ts'

/** A day of a step, and where it stands. */
export interface StepDay {
  readonly path: string
  readonly date: LocalDate
  /** The supplier whose day it is: days of different suppliers are not held against each other. */
  readonly supplier?: string
  /** Whose step it is, in words: "Anbudet från X". */
  readonly of?: string
}

const one = (path: string, date: LocalDate | undefined): readonly StepDay[] =>
  date === undefined ? [] : [{ path, date }]

/**
 * The days of a step as the case has them; none where it is not taken, or nobody has written when. A step has links to
 * several others.
 */
export const daysOf: (found: Case, step: StepId) => readonly StepDay[] = rememberOf(findDays)

function findDays(found: Case, step: StepId): readonly StepDay[] {
  const { inquiry, decision, notice, contract, subject } = found
  switch (step) {
    case 'search':
      return one('contracts.searchedOn', found.contracts.searchedOn)
    case 'inquiry':
      return ofEach(found.suppliers, 'asked.on', 'inquiry.sentOn', inquiry.sentOn, ({ asked }) => asked?.on)
    case 'bids':
      return bidDays(found.suppliers)
    case 'winning-bid':
      return bidDays(found.suppliers.filter(({ id }) => id === found.award.supplierId))
    case 'last-day':
      return ofEach(
        found.suppliers,
        'asked.lastDay',
        'inquiry.lastDay',
        inquiry.lastDay,
        ({ asked }) => asked?.lastDay,
      )
    case 'checks':
      return checkDays(found)
    case 'statements':
      return statementDays(found)
    case 'decision':
      return one('decision.decidedOn', decision.decidedOn)
    case 'award':
      return decision.outcome === 'cancel' ? [] : awardDay(found)
    case 'notice':
      return noticeDays(found, notice.sentOn)
    case 'contract':
      return one('contract.signedOn', contract.signedOn)
    case 'start':
      return contract.startsOn === undefined
        ? one('subject.periodStart', subject.periodStart)
        : one('contract.startsOn', contract.startsOn)
  }
}

type Supplier = Case['suppliers'][number]

/** The day that all have, and beside it those of the suppliers that have another. */
function ofEach(
  suppliers: readonly Supplier[],
  own: string,
  path: string,
  date: LocalDate | undefined,
  ownDay: (supplier: Supplier) => LocalDate | undefined,
): readonly StepDay[] {
  if (suppliers.every((supplier) => ownDay(supplier) === undefined)) return one(path, date)
  const differing = suppliers.flatMap((supplier): readonly StepDay[] => {
    const day = ownDay(supplier)
    return day === undefined
      ? []
      : [
          {
            path: `suppliers.${supplier.id}.${own}`,
            date: day,
            supplier: supplier.id,
            of: supplierName(supplier),
          },
        ]
  })
  const others = suppliers
    .filter((supplier) => ownDay(supplier) === undefined)
    .flatMap(({ id }) => one(path, date).map((day) => ({ ...day, supplier: id })))
  return [...differing, ...others]
}

const bidDays = (suppliers: readonly Supplier[]): readonly StepDay[] =>
  suppliers.flatMap((supplier): readonly StepDay[] => {
    const date = supplier.bid?.receivedOn
    if (date === undefined) return []
    const path = `suppliers.${supplier.id}.bid.receivedOn`
    return [{ path, date, supplier: supplier.id, of: supplierName(supplier) }]
  })

/** Of the one that is bought from: a check of another tells nothing of this contract. */
const checkDays = (found: Case): readonly StepDay[] => {
  const winner = winnerOf(found)
  return (winner?.checks ?? []).flatMap(({ id, on }) =>
    one(`suppliers.${winner?.id ?? ''}.checks.${id}.on`, on),
  )
}

const noticeDays = (found: Case, sentOn: LocalDate | undefined): readonly StepDay[] =>
  bidders(found).some(({ notifiedOn }) => notifiedOn !== undefined)
    ? ofEach(bidders(found), 'notifiedOn', 'notice.sentOn', sentOn, (s) => s.notifiedOn)
    : one('notice.sentOn', sentOn)

const statementDays = (found: Case): readonly StepDay[] =>
  statementsOfStep(found).flatMap(({ id, on, name }) =>
    one(`impartiality.statements.${id}.on`, on).map((day) => ({
      ...day,
      ...(name === undefined ? {} : { of: name }),
    })),
  )

/** The day a bid was accepted: that of the decision, else of the contract. */
const awardDay = ({ decision, contract }: Case): readonly StepDay[] =>
  decision.decidedOn === undefined
    ? one('contract.signedOn', contract.signedOn)
    : one('decision.decidedOn', decision.decidedOn)
