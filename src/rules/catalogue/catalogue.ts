import checksData from '../../../assets/rules/checks.json' with { type: 'json' }
import { readRulesFile } from '../parameters/dated.ts'
import { profiles } from '../parameters/profiles.ts'
import { ruleFiles } from '../rule-files.ts'
import { checkCatalogueSchema, type Check } from './checks.ts'
import { readRuleFiles } from './read-rules.ts'
import { layerOrder, type Condition, type Rule } from './schema.ts'

const read = readRuleFiles(
  ruleFiles,
  profiles.map(({ id }) => id),
)

const conditions = new Map<string, Condition>()

/** Every rule of the house: the law's first, then the policies' and the auditors', then the program's own. */
export const rules: readonly Rule[] = layerOrder.flatMap((layer) =>
  read
    .flatMap((file) => file.rules)
    .filter((rule) => rule.layer === layer)
    .map((rule) => ({ ...rule, when: rule.when.map(shared) })),
)

/** Many rules speak on the same condition: one object for each, so that a case answers it once. */
function shared(condition: Condition): Condition {
  const key = JSON.stringify(condition)
  const kept = conditions.get(key) ?? condition
  conditions.set(key, kept)
  return kept
}

/** The newest version among the rule files: printed in the record. */
export const rulesVersion: string =
  read
    .map((file) => file.version)
    .toSorted()
    .at(-1) ?? ''

/** Supplier checks in the order in which they are made. */
export const checks: readonly Check[] = readRulesFile(
  'assets/rules/checks.json',
  checkCatalogueSchema,
  checksData,
).checks
