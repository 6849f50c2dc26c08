import type { Rule } from '../catalogue/schema.ts'
import type { Routine } from './routine.ts'

/** "Rutin för direktupphandling, version 2026:1". */
export const routineTitle = ({ name, version }: Pick<Routine, 'name' | 'version'>): string =>
  `${name}, version ${version}`

/** What is the same in every rule of a routine: whose it is, where it stands and when it holds. */
export function frame(
  routine: Pick<Routine, 'name' | 'version' | 'from' | 'to'>,
  section: string,
): Pick<Rule, 'layer' | 'source' | 'validFrom' | 'validTo'> {
  return {
    layer: 'local',
    source: { document: routineTitle(routine), section },
    validFrom: routine.from,
    validTo: routine.to,
  }
}
