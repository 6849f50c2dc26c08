import { sayBytes } from '../domain/attachments/limits.ts'
import type { Case } from '../domain/case/schema.ts'
import type { LocalDate } from '../domain/local-date.ts'
import { levelWords, type RecordLevel } from '../domain/record-level.ts'
import { isBidder } from '../domain/suppliers/asked.ts'
import { sayPeriod } from '../rules/evaluate/contract-terms.ts'
import type { Evaluation } from '../rules/evaluate/evaluate.ts'
import { isKept } from '../rules/evaluate/filing.ts'
import { routineOf } from '../rules/local/of-case.ts'
import {
  documentTypeOf,
  registrationRules,
  type DocumentType,
} from '../rules/registration/registration-file.ts'
import { filedOn } from './clock.ts'
import { secrecyOf, type Secrecy } from '../secrecy/secrecy.ts'
import { documentsOf, type RegisteredDocument } from './documents.ts'
import { fileNamesOf, type FileNames } from './file-names.ts'
import { matterOf, type Matter } from './matter.ts'
import { partiesOf } from './parties.ts'
import { asksSecrecy, secrecyProposal, type SecrecyProposal } from './secrecy-proposal.ts'

/** A document as the sheet lists it, with what is proposed for it. */
export interface ListedDocument extends Pick<
  RegisteredDocument,
  'key' | 'type' | 'title' | 'way' | 'on' | 'at' | 'from' | 'to'
> {
  readonly secrecy: SecrecyProposal
  /** The plan's words; null where no plan says anything of it. */
  readonly keep: string | null
  /** Name and size of each file, as it is handed in. */
  readonly files: readonly {
    readonly id: string | null
    readonly name: string
    readonly size: string | null
  }[]
  /** Where it is, of what is no file of the case. */
  readonly where: readonly string[]
  /** A part of the record, which is not registered by itself. */
  readonly inRecord: boolean
}

/** Everything that a registrar asks of a case. */
export interface Registration {
  readonly matter: Matter
  /** One line each, in the order in which a registrar types them. */
  readonly facts: readonly {
    readonly id: string
    readonly term: string
    readonly value: string
    /** What is typed into a field of its own; null where the value says that there is nothing to type. */
    readonly copy: string | null
  }[]
  readonly documents: readonly ListedDocument[]
  /** What the registrar is to know, a sentence each. */
  readonly notes: readonly string[]
  readonly names: FileNames
  /** How it is marked as secret; null where it is not. */
  readonly mark: string | null
  readonly isSecret: boolean
}

export interface RegistrationOptions {
  /** Archive format of the record's PDF. */
  readonly level: RecordLevel
  /** What the record is called where it is made with the sheet; absent: as it is suggested. */
  readonly record?: string | undefined
}

/**
 * The sheet that a case is registered by: what it is about, whom it came from and went to, each document in order with its
 * day, what is proposed of secrecy and of keeping, and what its files are called. Names and prices are left out of it while
 * they are secret. Pure; of the evaluation's day.
 */
export function registrationOf(
  found: Case,
  evaluation: Evaluation,
  { level, record }: RegistrationOptions,
): Registration {
  const { today } = evaluation.facts
  const secrecy = secrecyOf(found, today)
  const suggested = fileNamesOf(found, evaluation)
  const names = { ...suggested, record: record ?? suggested.record }
  const matter = matterOf(found, today)
  const listed = documentsOf(found, evaluation).map((one) => listedOf(one, found, evaluation, names))
  const documents = [...listed, recordDocument(found, evaluation, names, level)]
  return {
    matter,
    facts: factsOf(found, evaluation, matter, documents, level),
    documents,
    notes: notesOf(found, evaluation),
    names,
    mark: secrecy.is === 'absolute' ? secrecy.mark : null,
    isSecret: secrecy.is === 'absolute',
  }
}

const planRows = (found: Case): ReadonlyMap<DocumentType, string> =>
  new Map((routineOf(found)?.plan?.rows ?? []).map(({ type, keep }) => [type, keep]))

function listedOf(
  document: RegisteredDocument,
  found: Case,
  { facts: { today } }: Evaluation,
  names: FileNames,
): ListedDocument {
  const { key, type, title, way, on, at, from, to, files, elsewhere, supplierId, inRecord } = document
  const secrecy = secrecyOf(found, today)
  return {
    key,
    type,
    title,
    way,
    on,
    at,
    from,
    to,
    secrecy: secrecyProposal(
      type,
      secrecy,
      found.suppliers.some(isBidder),
      found.suppliers.some((one) => one.id === supplierId && asksSecrecy(one)),
    ),
    keep: planRows(found).get(type) ?? null,
    files: files.map(({ id, size }) => ({ id, name: names.attachments.get(id) ?? '', size: sayBytes(size) })),
    where:
      elsewhere.length === 0 && files.length === 0 && !inRecord
        ? [notInProgram]
        : placesOf(elsewhere, secrecy),
    inRecord,
  }
}

/** Where something lies, in somebody's own words, may say whose it is and what it costs: it is not told while that is secret. */
const placesOf = (where: readonly string[], secrecy: Secrecy): readonly string[] =>
  secrecy.is === 'absolute' ? where.map(() => placeInCase) : where

const placeInCase = 'Finns utanför programmet; platsen står i ärendet'

/** Sent, received or signed outside the program, which has no file of it. */
const notInProgram = 'Finns hos handläggaren'

/** The day of the record: when it was filed, or today where it has not been, or where the purchase has gone on since. */
function madeOn({ record, contract }: Case, today: LocalDate): LocalDate {
  const { registeredOn } = record
  return registeredOn === undefined || (contract.signedOn ?? '') > registeredOn ? today : registeredOn
}

/** The record itself, last: made today where it has not been filed. */
function recordDocument(
  found: Case,
  { facts: { today } }: Evaluation,
  names: FileNames,
  level: RecordLevel,
): ListedDocument {
  const parties = partiesOf(found, today)
  return {
    key: 'record',
    type: 'record',
    title: documentTypeOf('record').name,
    way: 'made',
    on: madeOn(found, today),
    at: undefined,
    from: parties.preparer ?? parties.us,
    to: undefined,
    secrecy: secrecyProposal('record', secrecyOf(found, today), found.suppliers.some(isBidder)),
    keep: planRows(found).get('record') ?? null,
    files: [{ id: null, name: names.record, size: null }],
    where: level === '3a' ? [] : ['Ärendefilen har samma namn, med ändelsen .direktlots.json'],
    inRecord: false,
  }
}

function factsOf(
  found: Case,
  evaluation: Evaluation,
  matter: Matter,
  documents: readonly ListedDocument[],
  level: RecordLevel,
): Registration['facts'] {
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
    ['format', 'Format', `${levelWords[level]}; originalet är elektroniskt`],
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
  return id === 'class' && value === classUnknown ? null : value
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
  const { unknown } = registrationRules.keep
  if (plan === undefined) return unknown
  return documents.some(({ keep }) => keep !== null)
    ? `Enligt ${plan}. Se varje handling.`
    : `${unknown} (${plan} nämner inte handlingarna.)`
}

function attachmentWords(count: number, documents: readonly ListedDocument[]): string {
  const outside = documents.filter(({ where }) => where.includes(notInProgram)).length
  return [
    count === 0 ? 'Inga filer' : count === 1 ? 'En fil' : `${count} filer`,
    ...(outside === 0
      ? []
      : [`${outside} ${outside === 1 ? 'handling finns' : 'handlingar finns'} hos handläggaren`]),
  ].join('; ')
}

function notesOf(found: Case, evaluation: Evaluation): readonly string[] {
  const { register, keep } = registrationRules
  const isSecret = secrecyOf(found, evaluation.facts.today).is === 'absolute'
  return [
    ...(isSecret ? [register.mayLeaveOut] : []),
    ...(found.suppliers.some(isBidder) ? [register.bidsWhenReceived] : []),
    ...(routineOf(found)?.plan ? [] : [`${keep.law} (${keep.source.title}.)`]),
  ]
}
