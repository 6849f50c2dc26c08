import type { LocalDate } from '../../domain/local-date.ts'
import type { SupplierKind } from '../../domain/suppliers/kind.ts'
import { profiles } from '../parameters/profiles.ts'
import { checkFiles, ruleFiles } from '../rule-files.ts'
import { heldOn, readCheckFiles, wordedFor, type Check } from './checks.ts'
import { requireDemandedChecks } from './demanded-checks.ts'
import { readRuleFiles } from './read-rules.ts'
import { layerOrder, type Condition, type Rule } from './schema.ts'

const read = readRuleFiles(
  ruleFiles,
  profiles.map(({ id }) => id),
)

const parts = new Map<string, object>()

/** Every rule of the house: the law's first, then the policies' and the auditors', then the program's own. */
export const rules: readonly Rule[] = layerOrder.flatMap((layer) =>
  read
    .flatMap((file) => file.rules)
    .filter((rule) => rule.layer === layer)
    .map((rule) => ({ ...rule, when: shared(rule.when.map(shared<Condition>)) })),
)

/** Many rules speak on the same conditions: one object for what reads the same, so that a case answers it once. */
function shared<T extends object>(part: T): T {
  const key = JSON.stringify(part)
  const kept = (parts.get(key) ?? part) as T
  parts.set(key, kept)
  return kept
}

/** The newest version among the rule files: printed in the record. */
export const rulesVersion: string =
  read
    .map((file) => file.version)
    .toSorted()
    .at(-1) ?? ''

/** Supplier checks in the order in which they are made: every wording, also of days gone by and to come. */
export const checks: readonly Check[] = readCheckFiles(checkFiles)

requireDemandedChecks(
  read.map(({ rules: own }, index) => ({ file: ruleFiles[index]?.file ?? '', rules: own })),
  checks,
)

/** The supplier checks that hold on a day, in the order in which they are made. */
export const checksOn = (day: LocalDate): readonly Check[] => heldOn(checks, day)

/**
 * A check as it reads for a kind of supplier, on a day where one is given: question, sources and what is asked for. A day
 * on which it does not hold gives its last wording, for what was answered then is still to be read. Undefined where there is no such check.
 */
export function checkFor(id: string, kind: SupplierKind, on?: LocalDate): Check | undefined {
  const named = checks.filter((check) => check.id === id)
  const found = (on === undefined ? undefined : heldOn(named, on)[0]) ?? named.at(-1)
  return found === undefined ? undefined : wordedFor(found, kind)
}
