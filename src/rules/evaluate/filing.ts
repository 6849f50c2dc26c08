import type { Case } from '../../domain/case/schema.ts'
import { profileOf } from '../parameters/profiles.ts'
import type { Evaluation, Finding } from './evaluate.ts'

const filed: readonly string[] = ['record.diarienummer', 'record.registeredOn']

/** The case is kept in order with somebody in place of a diary number, and its profile lets it be (OSL 5 kap. 1 §). */
export const isKept = (found: Case): boolean => found.record.keptAt !== undefined && mayBeKept(found)

/** The case's profile lets what is not secret be kept in order in place of being registered. */
export const mayBeKept = ({ authority }: Case): boolean =>
  profileOf(authority.profile)?.keptOrdered?.allowed === true

/** What the record is found by: its number, or with whom it is kept; null while it is neither. */
export const filedAs = (found: Case): 'number' | 'kept' | null =>
  found.record.diarienummer !== undefined ? 'number' : isKept(found) ? 'kept' : null

/** The rule that wants a diary number and nothing else, where it speaks or, while the value is not known, may come to. */
export const numberDemanded = ({ findings }: Evaluation): Finding | undefined =>
  findings.find(
    ({ rule: { strength, demand } }) =>
      strength === 'must' && demand.is === 'answered' && demand.fields.includes('record.diarienummer'),
  )

/** Answers that nobody has before the documentation is handed in: the registrar gives them. */
export const comesWithFiling = (path: string): boolean => filed.includes(path)

/** Whether law, policy or routine wants the record filed. While the value is not known, it may. */
export const filingIsAsked = ({ facts, findings }: Evaluation): boolean =>
  facts.handedOver ||
  facts.value.result?.documentationDuty !== false ||
  findings.some(({ rule, state }) => state !== 'unknown' && asksFiling(rule))

const asksFiling = ({ strength, demand }: Finding['rule']): boolean =>
  strength !== 'reminder' &&
  ((demand.is === 'within-days' && comesWithFiling(demand.field)) ||
    demand.is === 'filed' ||
    (demand.is === 'answered' && demand.fields.some(comesWithFiling)))

/** What a finding lacks is only what comes when the documentation is handed in: it waits, and nothing is amiss. */
export const waitsForFiling = ({ state, fields }: Finding): boolean =>
  state === 'missing' && fields.length > 0 && fields.every(comesWithFiling)
