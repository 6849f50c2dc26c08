import checksData from '../../../assets/rules/checks.json' with { type: 'json' }
import { checkUnique, readRulesFile } from '../parameters/dated.ts'
import { ruleFiles } from '../rule-files.ts'
import { checkCatalogueSchema, type Check } from './checks.ts'
import { ruleFileSchema, type Layer, type Rule } from './schema.ts'

const read = ruleFiles.map(({ file, json }) => readRulesFile(file, ruleFileSchema, json))

/** The order in which the layers speak. */
const layers: readonly Layer[] = ['law', 'policy', 'local', 'program']

/** Every rule of the house: the law's first, then the policies', then the program's own. */
export const rules: readonly Rule[] = layers.flatMap((layer) =>
  read.flatMap((file) => file.rules).filter((rule) => rule.layer === layer),
)
checkUnique(
  'assets/rules/rules',
  ['id'],
  rules.map((rule) => rule.id),
)

/** The newest version among the rule files: printed in the record. */
export const rulesVersion: string =
  read
    .map((file) => file.version)
    .toSorted()
    .at(-1) ?? ''

/** Supplier checks in the order in which they are made. */
export const checks: readonly Check[] = readRulesFile('checks.json', checkCatalogueSchema, checksData).checks
