import { formatDate, type LocalDate } from '../../domain/local-date.ts'
import { lastDayAfter, legalDays, type LegalDays } from '../calendar/last-days.ts'
import type { Facts } from '../evaluate/facts.ts'
import { amountRow, amounts, regimeOn } from '../parameters/amounts.ts'
import {
  after,
  countedFrom,
  doneOn,
  either,
  isCancelled,
  plain,
  settingOf,
  stateBy,
  unread,
  type Duty,
} from './duty.ts'

/** The duty to document the procurement, and its last day (LOU 19 a kap. 11 § and its counterparts). */
export function documentation(facts: Facts): Duty {
  const { law, startDate } = settingOf(facts)
  const { contract, decision, record } = facts.case
  const needed = either(facts, 'documentationDuty')
  const given = legalDays('documentation-days', law, startDate)
  const what = isCancelled(facts) ? 'cancellation' : 'contract'
  const counted = countedFrom(isCancelled(facts) ? decision.decidedOn : contract.signedOn, what, given)
  const lastDay = counted === null ? null : lastDayAfter(counted.from, counted.days)
  const doneBy = (on: LocalDate | undefined): LocalDate | null =>
    doneOn(on, counted?.from ?? null, facts.today)
  // A case that was given its number early is documented by the day it is closed.
  const done = doneBy(record.registeredOn) ?? doneBy(record.closedOn)
  const always = regimeOn(amounts.regimes.documentationAlways, law, startDate)
  const over = amountRow('documentation-over', law, startDate)
  return {
    ...plain,
    id: 'documentation',
    title: 'Dokumentera köpet',
    text: {
      yes: documentationText(given, lastDay, what, law),
      no: 'Lagen kräver inte att köpet dokumenteras.',
      unknown: 'Om köpet ska dokumenteras går inte att säga förrän värdet är uträknat.',
    }[needed],
    state: stateBy(needed, lastDay, done, facts.today),
    done,
    lastDay: needed === 'yes' ? lastDay : null,
    counted: needed === 'yes' ? counted : null,
    layer: always === undefined && over !== 'unknown' ? (over.layer ?? 'law') : 'law',
    section: (always ?? (over === 'unknown' ? undefined : over))?.source.title ?? unread(law),
  }
}

function documentationText(
  given: LegalDays | null,
  lastDay: LocalDate | null,
  what: 'contract' | 'cancellation',
  law: string,
): string {
  if (given === null)
    return `Köpet ska dokumenteras. Programmet vet inte till vilken dag enligt ${law}: kontrollera fristen i lagen.`
  const days = `${given.days} dagar efter ${after[what]}`
  return lastDay === null
    ? `Dokumentationen ska vara klar senast ${days}.`
    : `Dokumentationen ska vara klar senast ${formatDate(lastDay)}, ${days}.`
}
