import { formatDate } from '../../domain/local-date.ts'
import { earliestContractDay, legalDays } from '../calendar/last-days.ts'
import { sourceText } from '../catalogue/source-text.ts'
import { rulesOn } from '../evaluate/in-force.ts'
import type { Facts } from '../evaluate/facts.ts'
import { amountRow } from '../parameters/amounts.ts'
import { doneOn, isCancelled, plain, settingOf, unread, type Duty } from './duty.ts'

/** A ground in the act carries the purchase, because the amount does not. */
function restsOnGround(facts: Facts): boolean {
  const { allowedByAmount } = facts.value
  return (
    !isCancelled(facts) &&
    allowedByAmount !== null &&
    allowedByAmount !== 'yes' &&
    facts.case.reason.ground !== undefined
  )
}

/** The notice in advance that an act lets you publish (LOU 19 a kap. 9 §). */
export function voluntary(facts: Facts): Duty {
  const { law, startDate } = settingOf(facts)
  const standstillDays = amountRow('standstill-days', law, startDate)
  const isRead = standstillDays !== 'unknown' && standstillDays.amount !== null
  const published = doneOn(facts.case.notice.voluntaryOn, null, facts.today)
  const isOf = restsOnGround(facts) || published !== null
  return {
    ...plain,
    id: 'voluntary',
    title: 'Frivillig annons',
    strength: 'may',
    text: !isOf
      ? 'En frivillig annons i förväg är till nytta bara när köpet vilar på ett undantag.'
      : isRead
        ? 'Publicera gärna en frivillig annons om avsikten innan avtalet tecknas. Har ni gjort det och väntat ut avtalsspärren kan avtalet inte ogiltigförklaras för att det inte annonserades.'
        : `Programmet har inte kontrollerat vad en frivillig annons innebär vid direktupphandling enligt ${law}. Fråga inköpsfunktionen.`,
    done: published,
    state: !isOf ? 'not-needed' : isRead ? (published === null ? 'needed' : 'done') : 'unknown',
    section: standstillDays === 'unknown' ? unread(law) : standstillDays.source.title,
  }
}

/** How long the contract must wait after such a notice (LOU 20 kap. 3 and 18 §§). */
export function standstill(facts: Facts): Duty {
  const { law, startDate } = settingOf(facts)
  const { notice: told, contract } = facts.case
  const row = amountRow('standstill-days', law, startDate)
  const base = {
    ...plain,
    id: 'standstill',
    title: 'Vänta med avtalet',
    section: row === 'unknown' ? unread(law) : row.source.title,
  } as const
  const published = told.voluntaryOn
  if (published === undefined || isCancelled(facts)) return noStandstill(facts, base)
  const firstDay = earliestContractDay(law, startDate, published)
  const given = legalDays('standstill-days', law, startDate)
  if (firstDay === null || given === null)
    return {
      ...base,
      text: `Programmet vet inte hur länge ni måste vänta efter annonsen enligt ${law}. Fråga inköpsfunktionen innan avtalet tecknas.`,
      state: 'unknown',
    }
  const { signedOn } = contract
  const isEarly = signedOn !== undefined && signedOn < firstDay
  return {
    ...base,
    text: `Avtalet får tecknas tidigast ${formatDate(firstDay)}: ${given.days} dagar ska ha gått sedan annonsen publicerades ${formatDate(published)}, och sista dagen flyttas om den inte är en vardag.`,
    state: isEarly ? 'late' : signedOn !== undefined || facts.today >= firstDay ? 'done' : 'needed',
    firstDay,
    counted: { from: published, what: 'publication', days: given.days },
  }
}

type Standstill = Omit<Duty, 'text' | 'state'>

/** Where no voluntary notice is published the contract need not wait; an act that is not read is said to be so. */
function noStandstill(facts: Facts, base: Standstill): Duty {
  const { law, startDate } = settingOf(facts)
  const rule = rulesOn(startDate, law, facts.case.authority.profile).find(
    ({ id }) => id === 'law.no-standstill',
  )
  if (rule === undefined)
    return {
      ...base,
      text: `Programmet har inte kontrollerat om avtalet måste vänta enligt ${law} för upphandlingar som påbörjades ${formatDate(startDate)}.`,
      state: 'unknown',
    }
  return {
    ...base,
    text: 'Avtalet får tecknas direkt efter beslutet: vid direktupphandling finns ingen avtalsspärr.',
    state: 'not-needed',
    section: sourceText(rule, facts.case.subject),
  }
}
