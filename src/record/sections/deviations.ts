import type { Case } from '../../domain/case/schema.ts'
import { layerNames } from '../../rules/catalogue/schema.ts'
import { deviationsOf, type Deviation } from '../../rules/deviations/deviations.ts'
import type { Evaluation } from '../../rules/evaluate/evaluate.ts'
import { answeredRows, notStated } from '../say.ts'
import type { Block } from '../tree.ts'

/** What a case without departures says: one line, once it is decided. */
export const noDeviations = 'Inga avvikelser från lag, policy eller lokal rutin är noterade.'

/**
 * Every departure from law, policy and routine: what it is, why, who decided on it, whose rule it is and when it was reported;
 * then what was written of one that is none any more. A case without any says so once it is decided.
 */
export function deviationsSection(found: Case, evaluation: Evaluation): readonly Block[] {
  const deviations = deviationsOf(evaluation)
  const gone = goneRows(found, deviations)
  if (deviations.length > 0) return [{ kind: 'facts', rows: deviations.map(rowOf) }, ...gone]
  const isDecided = found.decision.outcome !== undefined || found.contract.signedOn !== undefined
  return isDecided ? [{ kind: 'paragraph', text: noDeviations }, ...gone] : gone
}

function rowOf({ title, what, reason, by, source, layer, reportedOn }: Deviation): {
  readonly term: string
  readonly value: string
} {
  return {
    term: title,
    value: [
      what,
      `Skäl: ${reason ?? notStated}`,
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
