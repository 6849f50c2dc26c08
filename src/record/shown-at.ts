import type { Case } from '../domain/case/schema.ts'
import type { Demand, Rule } from '../rules/catalogue/schema.ts'
import type { OwnGroup } from '../rules/groups.ts'
import { routineOf } from '../rules/local/of-case.ts'

/**
 * Ids of the record's sections where a field is printed, the likeliest first, by the beginning of the field's path: the
 * first row that fits counts.
 */
const byField: readonly (readonly [prefix: string, sections: readonly string[]])[] = [
  ['authority.guideline', ['arendet']],
  ['authority.', ['sju-uppgifter']],
  ['subject.title', ['sju-uppgifter']],
  ['subject.category', ['sju-uppgifter']],
  ['subject.period', ['avtalstid', 'sju-uppgifter']],
  ['subject.', ['arendet']],
  ['screening.', ['arendet']],
  ['preparer.', ['arendet']],
  ['value.similar', ['liknande', 'varde']],
  ['value.collected', ['samlat', 'varde']],
  ['value.policyExit', ['samlat', 'varde']],
  ['value.control', ['uppskattning', 'varde']],
  ['value.estimateHow', ['varde']],
  ['value.', ['varde']],
  ['contracts.', ['avtal']],
  ['reason.handOver', ['overlamnande']],
  ['reason.', ['varfor']],
  ['suppliers.*.helped', ['forberedde', 'tillfragade']],
  ['suppliers.*.bid', ['anbud', 'tillfragade']],
  ['suppliers.*.vetting', ['kontroll']],
  ['suppliers.*.checks', ['kontroll']],
  ['suppliers.*.notifiedOn', ['underrattelse']],
  ['suppliers.*.letters', ['underrattelse']],
  ['suppliers.', ['tillfragade', 'leverantorer', 'sju-uppgifter']],
  ['inquiry.fewer', ['konkurrens', 'tillfragade']],
  ['inquiry.', ['tillfragade', 'sju-uppgifter']],
  ['impartiality.', ['opartiskhet']],
  ['award.opened', ['anbud']],
  ['award.', ['tilldelning', 'sju-uppgifter']],
  ['decision.sent', ['beslutsunderlag', 'beslut']],
  ['decision.answers', ['beslutsunderlag', 'beslut']],
  ['decision.', ['beslut']],
  ['notice.voluntary', ['frivillig-annons']],
  ['notice.', ['underrattelse']],
  ['contract.', ['tecknat']],
  ['order.', ['ordning']],
  ['record.', ['diarium']],
  ['followUp.wentWell', ['lardomar', 'uppfoljning']],
  ['followUp.toChange', ['lardomar', 'uppfoljning']],
  ['followUp.quality', ['lardomar', 'uppfoljning']],
  ['followUp.workSaved', ['lardomar', 'uppfoljning']],
  ['followUp.', ['uppfoljning']],
  ['deviations.', ['avvikelser']],
  ['takenOver', ['tagit-over']],
  ['brought', ['logg']],
  ['savings.', ['besparing']],
  ['elsewhere.', ['bilagor']],
  ['attachments.', ['bilagor']],
]

/** The same for demands that name no field, by the group of questions where they are met. */
const byGroup: Readonly<Record<OwnGroup, readonly string[]>> = {
  screening: ['arendet'],
  what: ['sju-uppgifter'],
  sum: ['varde'],
  parts: ['varde'],
  similar: ['liknande', 'varde'],
  collected: ['samlat', 'varde'],
  'near-limit': ['uppskattning', 'varde'],
  contracts: ['avtal'],
  ground: ['varfor'],
  'hand-over': ['overlamnande'],
  asked: ['tillfragade', 'sju-uppgifter'],
  inquiry: ['tillfragade', 'sju-uppgifter'],
  fewer: ['konkurrens', 'tillfragade'],
  impartiality: ['opartiskhet'],
  answers: ['tillfragade'],
  bids: ['anbud', 'tillfragade'],
  award: ['tilldelning', 'sju-uppgifter'],
  vetting: ['kontroll'],
  decision: ['beslut'],
  notice: ['underrattelse'],
  voluntary: ['frivillig-annons'],
  contract: ['tecknat'],
  'post-award': ['tecknat'],
  order: ['ordning'],
  record: ['diarium'],
  'follow-up': ['uppfoljning'],
  savings: ['besparing'],
  deviations: ['avvikelser', 'beslut'],
  elsewhere: ['bilagor'],
}

/** Ids of the sections where a reader looks for what a rule asks for, the likeliest first. The record may have none of them. */
export function sectionsOf(found: Case, { demand, group }: Rule): readonly string[] {
  const own =
    demand.is === 'step-order'
      ? ['ordning']
      : demand.is === 'local-answer'
        ? localSections(found, demand.question)
        : demand.is === 'within-days'
          ? ['sista-dagar', ...ofField(demand.field)]
          : ofField(fieldOf(demand))
  if (own.length > 0) return own
  return Object.hasOwn(byGroup, group) ? byGroup[group as OwnGroup] : ['lokal-rutin']
}

const ofField = (field: string): readonly string[] =>
  byField.find(([prefix]) => field.startsWith(prefix))?.[1] ?? []

/** The field a demand is first about; '' where it names none. */
function fieldOf(demand: Demand): string {
  switch (demand.is) {
    case 'answered':
      return demand.fields[0] ?? ''
    case 'filed':
      return 'record.diarienummer'
    case 'stages-decided':
      return 'decision.stages'
    case 'not':
    case 'not-answered':
      return demand.field
    case 'winner-answered':
      return `suppliers.*.${demand.fields[0] ?? ''}`
    case 'winner-not':
      return `suppliers.*.${demand.field}`
    default:
      return ''
  }
}

/** A local routine's questions stand under its own headings, or together where it has none. */
function localSections(found: Case, question: string): readonly string[] {
  const index = routineOf(found)?.headings.findIndex(({ questions }) => questions.includes(question)) ?? -1
  return index < 0 ? ['lokal-rutin'] : [`lokal-${index + 1}`]
}
