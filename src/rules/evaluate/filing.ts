import type { Evaluation, Finding } from './evaluate.ts'

const filed: readonly string[] = ['record.diarienummer', 'record.registeredOn']

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
    (demand.is === 'answered' && demand.fields.some(comesWithFiling)))

/** What a finding lacks is only what comes when the documentation is handed in: it waits, and nothing is amiss. */
export const waitsForFiling = ({ state, fields }: Finding): boolean =>
  state === 'missing' && fields.length > 0 && fields.every(comesWithFiling)
