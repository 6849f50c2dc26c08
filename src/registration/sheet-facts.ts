import type { Case } from '../domain/case/schema.ts'
import type { LocalDate } from '../domain/local-date.ts'
import { levelWords, type RecordLevel } from '../domain/record-level.ts'
import { isBidder } from '../domain/suppliers/asked.ts'
import { sayPeriod } from '../rules/evaluate/contract-terms.ts'
import type { Evaluation } from '../rules/evaluate/evaluate.ts'
import { isKept } from '../rules/evaluate/filing.ts'
import { routineOf } from '../rules/local/of-case.ts'
import { registrationRules } from '../rules/registration/registration-file.ts'
import { secrecyOf } from '../secrecy/secrecy.ts'
import { filedOn } from './clock.ts'
import type { Matter } from './matter.ts'
import { partiesOf } from './parties.ts'
import type { ListedDocument } from './registration.ts'
import { secrecyProposal } from './secrecy-proposal.ts'
import { toComeWords } from './to-come.ts'

const { keep } = registrationRules

/** Sent, received or signed outside the program: nobody has added a file of it, or said where it is. */
export const notInProgram = 'Fil saknas – fråga handläggaren'

/** A line of the sheet. */
export interface SheetFact {
  readonly id: string
  readonly term: string
  readonly value: string
  /** What is typed into a field of its own; null where the value says that there is nothing to type. */
  readonly copy: string | null
}

interface FactsFrom {
  readonly found: Case
  readonly evaluation: Evaluation
  readonly matter: Matter
  readonly documents: readonly ListedDocument[]
  readonly level: RecordLevel
}

/** What the sheet says of the case as a whole, in the order in which a registrar types it. */
export function factsOf({ found, evaluation, matter, documents, level }: FactsFrom): readonly SheetFact[] {
  const { today } = evaluation.facts
  const parties = partiesOf(found, today)
  const plan = routineOf(found)?.plan ?? null
  const { preparer, record, authority } = found
  const attachments = documents.flatMap(({ files }) => files).filter(({ id }) => id !== null).length
  const rows: readonly (readonly [id: string, term: string, value: string | undefined])[] = [
    ['matter', 'Ärendemening', matter.text],
    ['number', 'Diarienummer', numberWords(found)],
    ['authority', 'Myndighet', [parties.us, authority.orgNr].filter(Boolean).join(', ')],
    [
      'preparer',
      'Handläggare',
      [parties.preparer, preparer.email, preparer.phone].filter(Boolean).join(', '),
    ],
    ['class', 'Klassificering', plan?.code ?? classUnknown],
    ['state', 'Slag och läge', `${kindWords(found, evaluation)}: ${stateWords(found, evaluation)}`],
    ['counterpart', 'Motpart', counterpart(found, evaluation)],
    ['secrecy', 'Sekretess', secrecyWords(found, today)],
    [
      'personal',
      'Personuppgifter',
      found.screening?.personalData === 'yes' ? 'Köpet rör personuppgifter' : undefined,
    ],
    ['keep', 'Bevaras eller gallras', keepWords(documents, plan?.plan)],
    ['attachments', 'Antal bilagor', attachmentWords(attachments, documents)],
    ['format', 'Original', `Dokumentationen är PDF-filen (${levelWords[level]}). Bilagor ligger som de kom.`],
    ['to-come', 'Kommer senare', toComeWords(evaluation)],
    ['deadline', 'Dokumenteras senast', filedOn(evaluation)],
    ['until', 'Avtalstid', found.decision.outcome === 'cancel' ? undefined : sayPeriod(found)],
    ['kept', 'Hålls ordnad hos', isKept(found) ? record.keptAt : undefined],
  ]
  return rows.flatMap(([id, term, value]) =>
    value === undefined || value === '' ? [] : [{ id, term, value, copy: copyOf(id, value, found) }],
  )
}

/** What is typed into a field of its own; null where the value says that there is nothing to type. */
function copyOf(id: string, value: string, { record }: Case): string | null {
  if (id === 'number') return record.diarienummer ?? null
  const isUnknown =
    (id === 'class' && value === classUnknown) || (id === 'keep' && value.startsWith(keep.unknown))
  return isUnknown ? null : value
}

/** Nobody here knows the office's plan. */
const classUnknown = 'Enligt er dokumenthanteringsplan'

const numberWords = ({ record }: Case): string =>
  record.diarienummer === undefined
    ? 'Inget än: nytt ärende, registratorn ger numret'
    : [record.diarienummer, record.registeredOn && `diariefört ${record.registeredOn}`]
        .filter(Boolean)
        .join(', ')

const kindWords = (found: Case, { facts }: Evaluation): string =>
  facts.handedOver ? 'Ingen direktupphandling görs' : `Direktupphandling enligt ${found.subject.law ?? 'LOU'}`

/** "Beslutat 2026-12-10, avtal 2026-12-14". */
function stateWords(found: Case, { facts }: Evaluation): string {
  const { decision, contract, record, reason } = found
  const done = [
    decision.outcome === 'cancel'
      ? `avbruten${dated(decision.decidedOn)}`
      : decision.outcome === undefined
        ? undefined
        : `beslut fattat${dated(decision.decidedOn)}`,
    contract.signedOn === undefined ? undefined : `avtal tecknat ${contract.signedOn}`,
    facts.handedOver && reason.handOverOn !== undefined ? `överlämnat ${reason.handOverOn}` : undefined,
    record.closedOn === undefined ? undefined : `ärendet avslutat ${record.closedOn}`,
  ].filter((part) => part !== undefined)
  return done.length === 0 ? 'pågår, inget beslut är fattat' : done.join(', ')
}

const dated = (on: LocalDate | undefined): string => (on === undefined ? ', dag saknas' : ` ${on}`)

/** The one that is bought from; while that is secret, that it is left out and by which right. */
function counterpart(found: Case, { facts: { today, handedOver } }: Evaluation): string | undefined {
  const parties = partiesOf(found, today)
  if (handedOver) return found.reason.handOverTo ?? 'Inköpsfunktionen'
  if (parties.areSecret) return 'Utelämnas till beslutet (OSL 5 kap. 2 §)'
  const winner = found.suppliers.find(({ id }) => id === found.award.supplierId)
  if (found.decision.outcome === 'cancel' || winner === undefined) return undefined
  return parties.supplier(winner)
}

function secrecyWords(found: Case, today: LocalDate): string {
  const { bid, none } = registrationRules.secrecy
  const proposal = secrecyProposal('record', secrecyOf(found, today), found.suppliers.some(isBidder))
  if (proposal.provision === null) return none
  const until = proposal.mark === bid.after.mark ? `. ${proposal.about ?? ''}` : `, ${proposal.about ?? ''}`
  return `${proposal.mark}, ${proposal.provision}${until}`
}

/** What the plan says of the record, else that nobody here knows. */
function keepWords(documents: readonly ListedDocument[], plan: string | undefined): string {
  const { unknown } = keep
  if (plan === undefined) return unknown
  return documents.some(({ keep }) => keep !== null)
    ? `Enligt ${plan}. Se varje handling.`
    : `${unknown} (${plan} nämner inte handlingarna.)`
}

function attachmentWords(count: number, documents: readonly ListedDocument[]): string {
  const outside = documents.filter(({ where }) => where.includes(notInProgram)).length
  const placed = documents.filter(
    ({ files, inRecord, where }) => files.length === 0 && !inRecord && !where.includes(notInProgram),
  ).length
  return [
    count === 0 ? 'Inga filer' : count === 1 ? 'En fil' : `${count} filer`,
    ...(outside === 0 ? [] : [`${outside} ${outside === 1 ? 'handling' : 'handlingar'} utan fil`]),
    ...(placed === 0 ? [] : [`${placed} ${placed === 1 ? 'handling' : 'handlingar'} på annan plats`]),
  ].join('; ')
}
