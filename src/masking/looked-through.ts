import type { Block } from '../record/tree.ts'
import type { finderFor, Hit } from './find.ts'
import { eachUnit, type Unit } from './numbers/fixed-units.ts'
import type { Steps } from './steps.ts'

type Finder = ReturnType<typeof finderFor>

/** The finder, once it has looked through every text of some blocks, one a step. What stands elsewhere it looks through as it is asked. */
export function* lookedThrough(blocks: readonly Block[], find: Finder): Steps<Finder> {
  const units: (readonly [string, Unit])[] = []
  eachUnit(blocks, (text, unit) => units.push([text, unit]))
  const known = new Map<string, readonly Hit[]>()
  for (const [done, [text, unit]] of units.entries()) {
    yield done / units.length
    if (!known.has(unit.key)) known.set(unit.key, find(text, unit))
  }
  return (text, unit) => known.get(unit.key) ?? find(text, unit)
}
