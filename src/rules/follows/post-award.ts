import { formatDate, type LocalDate } from '../../domain/local-date.ts'
import { lastDayAfter, lastDayOfQuarterly, legalDays, type LegalDays } from '../calendar/last-days.ts'
import type { Facts } from '../evaluate/facts.ts'
import { amounts, regimeOn } from '../parameters/amounts.ts'
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

/** The notice after the contract, its last day, and the later one of a collected notice (LOU 19 a kap. 13 §). */
export function postAward(facts: Facts): Duty {
  const { law, startDate } = settingOf(facts)
  const { contract, decision, subject } = facts.case
  const regime = regimeOn(amounts.regimes.postAwardNotice, law, startDate)
  const needed = isCancelled(facts) ? 'no' : either(facts, 'postAwardNotice')
  const given = legalDays('post-award-notice-days', law, startDate)
  const isConcession = law === 'LUK'
  const from = isConcession ? (decision.decidedOn ?? contract.signedOn) : contract.signedOn
  const counted = countedFrom(from, isConcession ? 'award' : 'contract', given)
  const quarterly =
    subject.category === 'annex2' ? legalDays('post-award-quarter-days', law, startDate) : null
  const lastDay = counted === null ? null : lastDayAfter(counted.from, counted.days)
  const orLastDay =
    counted === null || quarterly === null ? null : lastDayOfQuarterly(counted.from, quarterly.days)
  const done = doneOn(contract.publishedOn, counted?.from ?? null, facts.today)
  const isNeeded = needed === 'yes'
  return {
    ...plain,
    id: 'post-award',
    title: 'Efterannonsera köpet',
    text: {
      yes: postAwardText({ given, quarterly, lastDay, orLastDay, isConcession, law }),
      no: isCancelled(facts)
        ? 'Inget avtal tecknas, så köpet efterannonseras inte.'
        : 'Köpet behöver inte efterannonseras.',
      unknown:
        facts.value.result === null
          ? 'Om köpet ska efterannonseras går inte att säga förrän värdet är uträknat.'
          : 'Programmet kan inte avgöra om köpet ska efterannonseras. Fråga inköpsfunktionen.',
    }[needed],
    state: stateBy(needed, orLastDay ?? lastDay, done, facts.today),
    done,
    lastDay: isNeeded ? lastDay : null,
    orLastDay: isNeeded ? orLastDay : null,
    counted: isNeeded ? counted : null,
    section: regime?.source.title ?? unread(law),
  }
}

interface PostAward {
  readonly given: LegalDays | null
  readonly quarterly: LegalDays | null
  readonly lastDay: LocalDate | null
  readonly orLastDay: LocalDate | null
  readonly isConcession: boolean
  readonly law: string
}

function postAwardText({ given, quarterly, lastDay, orLastDay, isConcession, law }: PostAward): string {
  if (given === null)
    return `Köpet ska efterannonseras. Programmet vet inte till vilken dag enligt ${law}: kontrollera fristen i lagen.`
  const days = `${given.days} dagar efter ${isConcession ? after.award : after.contract}`
  const first = `Efterannonsera senast ${lastDay === null ? days : `${formatDate(lastDay)}, ${days}`}.`
  if (quarterly === null) return first
  const later = `${quarterly.days} dagar efter kvartalets slut`
  return `${first} Samlar ni kvartalets annonser ska de skickas senast ${orLastDay === null ? later : `${formatDate(orLastDay)}, ${later}`}.`
}
