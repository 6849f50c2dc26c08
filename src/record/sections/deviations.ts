import type { Case } from '../../domain/case/schema.ts'
import { enumerated } from '../../domain/enumerated.ts'
import { layerNames } from '../../rules/catalogue/schema.ts'
import { departuresBefore, deviationsOf, type Deviation } from '../../rules/deviations/deviations.ts'
import type { Evaluation } from '../../rules/evaluate/evaluate.ts'
import { answeredRows, notStated, say } from '../say.ts'
import type { Block } from '../tree.ts'

/** What a case without departures says: one line, once it is decided. */
export const noDeviations = 'Inga avvikelser från lag, policy eller lokal rutin är noterade.'

/** The same, and that without a value many rules do not speak. */
export const noDeviationsWords = ({ facts }: Evaluation): string =>
  facts.value.legalOre === null
    ? `${noDeviations} Värdet är inte uträknat, så alla regler är inte prövade.`
    : noDeviations

/** The same while nothing is decided, with what would depart were it decided as it stands. */
export function noneYetWords(evaluation: Evaluation): string {
  const { outcome } = evaluation.facts.case.decision
  const ahead = outcome === undefined ? departuresBefore(evaluation) : []
  if (ahead.length === 0) return noDeviationsWords(evaluation)
  const titles = [...new Set(ahead.map(({ title }) => `”${title}”`))]
  return `Inga avvikelser är noterade än. Beslutas köpet som det står blir det ${titles.length === 1 ? 'en' : `${titles.length}`}: ${enumerated(titles)}.`
}

/**
 * Every departure from law, policy and routine: what it is, why, who decided on it, whose rule it is and when it was reported;
 * then what was written of one that is none any more. A case without any says so once it is decided.
 */
export function deviationsSection(found: Case, evaluation: Evaluation): readonly Block[] {
  const deviations = deviationsOf(evaluation)
  const gone = goneRows(found, deviations)
  if (deviations.length > 0)
    return [{ kind: 'facts', rows: deviations.map((one) => rowOf(found, one)) }, ...gone]
  const isDecided = found.decision.outcome !== undefined || found.contract.signedOn !== undefined
  return isDecided ? [{ kind: 'paragraph', text: noDeviationsWords(evaluation) }, ...gone] : gone
}

function rowOf(
  found: Case,
  { title, what, reason, reasonAt, isGeneral, by, source, layer, reportedOn }: Deviation,
): { readonly term: string; readonly value: string } {
  const typed = reason === undefined && isGeneral ? say(found, reasonAt) : undefined
  return {
    term: title,
    value: [
      what,
      `Skäl: ${reason ?? notStated}${typed === undefined ? '' : ` (antecknat: ”${typed}”)`}`,
      ...(isGeneral && reason !== undefined ? ['Programmets notering: skälet är kort eller allmänt.'] : []),
      ...(by === undefined ? [] : [`Beslutat av: ${by}`]),
      `Regel: ${layerNames[layer].toLowerCase()}, ${source}`,
      ...(reportedOn === undefined ? [] : [`Rapporterad: ${reportedOn}`]),
    ].join('\n'),
  }
}

/** What is written of a departure that does not show any more, or could not be read. */
function goneRows(found: Case, deviations: readonly Deviation[]): readonly Block[] {
  const ids = (found.deviations ?? []).map(({ id }) => id)
  const loose = ids.filter((id) => !deviations.some((one) => one.id === id))
  const unread = Object.keys(found.unread).filter((path) => path.startsWith('deviations.'))
  const rows = [
    ...loose.flatMap((id) =>
      answeredRows(found, [`deviations.${id}.reason`, `deviations.${id}.by`, `deviations.${id}.reportedOn`]),
    ),
    ...answeredRows(
      found,
      unread.filter((path) => !loose.includes(path.split('.')[1] ?? '')),
    ),
  ]
  return rows.length === 0
    ? []
    : [
        { kind: 'paragraph', tone: 'small', text: 'Antecknat om något som inte längre avviker:' },
        { kind: 'facts', rows },
      ]
}
