import { outcomes } from '../../domain/case/choices.ts'
import type { Case } from '../../domain/case/schema.ts'
import { formatKr } from '../../domain/money.ts'
import type { Evaluation } from '../evaluate/evaluate.ts'
import { profileOf, type Profile } from '../parameters/profiles.ts'
import { isToReport } from './demands.ts'
import { departuresForeseen, deviationsOf, type Deviation } from './deviations.ts'

/** A report of what departs from law and policy, to whoever takes it in the organisation. */
export interface DeviationReport {
  /** The duty, as the profile's document has it. */
  readonly duty: NonNullable<Profile['reporting']>
  readonly deviations: readonly Deviation[]
  readonly subject: string
  /** Plain text with line feeds. */
  readonly text: string
}

/** The duty to report that a case's policy lays on whoever buys; undefined where it lays none. */
export const dutyToReport = ({ authority }: Case): Profile['reporting'] =>
  profileOf(authority.profile)?.reporting

/**
 * The report of a case: every departure from law, policy and local routine, with why and who decided on it, and before the decision
 * also what the answers point to. Null where the policy has no duty to report, or nothing departs. `mark`: that the case is secret, where it is.
 */
export function deviationReport(evaluation: Evaluation, mark: string | null): DeviationReport | null {
  const found = evaluation.facts.case
  const duty = dutyToReport(found)
  const deviations = [...deviationsOf(evaluation), ...departuresForeseen(evaluation)].filter(isToReport)
  if (duty === undefined || deviations.length === 0) return null
  const title = found.subject.title ?? 'direktupphandling utan rubrik'
  const number = found.record.diarienummer
  return {
    duty,
    deviations,
    subject: `Rapport om avsteg: ${title}${number === undefined ? '' : ` (${number})`}`,
    text: [
      ...(mark === null ? [] : [mark]),
      `Till ${duty.to}`,
      `Vi rapporterar ${deviations.length === 1 ? 'ett avsteg' : `${deviations.length} avsteg`} i en direktupphandling.`,
      aboutCase(evaluation, title),
      ...deviations.map(deviationText),
      `Rapporten lämnas enligt ${duty.source.title}, ”${duty.source.section}”.`,
      signature(found),
    ].join('\n\n'),
  }
}

function aboutCase({ facts: { case: found, value } }: Evaluation, title: string): string {
  const { decision, authority, record, preparer } = found
  const decider = [decision.decider?.name, decision.decider?.role].filter((text) => text !== undefined)
  const rows = [
    ['Köp', title],
    ['Värde utan moms', value.legalOre === null ? 'inte uträknat' : formatKr(value.legalOre)],
    ['Enhet', [authority.name, authority.unit].filter((text) => text !== undefined).join(', ')],
    ['Handläggare', [preparer.name, preparer.role].filter((text) => text !== undefined).join(', ')],
    ['Beslutsfattare', decider.join(', ')],
    ['Beslut', decision.outcome === undefined ? 'inte fattat än' : decidedWords(found)],
    ['Diarienummer', record.diarienummer ?? ''],
  ]
  return rows.flatMap(([term, value]) => (value === '' ? [] : [`${term}: ${value}`])).join('\n')
}

const decidedWords = ({ decision: { outcome = 'award', decidedOn } }: Case): string =>
  `${outcomes[outcome]}${decidedOn === undefined ? '' : `, ${decidedOn}`}`

const deviationText = ({ title, what, reason, by, source }: Deviation, index: number): string =>
  [
    `${index + 1}. ${title}`,
    what,
    `Skäl: ${reason ?? 'uppgift saknas'}`,
    ...(by === undefined ? [] : [`Beslutat av: ${by}`]),
    `Gäller: ${source}`,
  ].join('\n')

const signature = ({ preparer, authority }: Case): string =>
  [preparer.name, preparer.role, authority.unit].filter((text) => text !== undefined).join('\n')
