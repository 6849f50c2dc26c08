import checksData from '../../../assets/rules/checks.json' with { type: 'json' }
import lawOnly from '../../../assets/rules/profiles/law-only.json' with { type: 'json' }
import regionStockholm from '../../../assets/rules/profiles/region-stockholm.json' with { type: 'json' }
import lawRules from '../../../assets/rules/rules/law.json' with { type: 'json' }
import programRules from '../../../assets/rules/rules/program.json' with { type: 'json' }
import stockholmRules from '../../../assets/rules/rules/region-stockholm.json' with { type: 'json' }
import { checkUnique, readRulesFile } from '../parameters/dated.ts'
import { checkCatalogueSchema, type Check } from './checks.ts'
import { profileSchema, ruleFileSchema, type Profile, type Rule } from './schema.ts'

/** Rule files in the order in which they speak: law, policy, the program's own. A new file is one line here. */
const ruleFiles = [
  readRulesFile('rules/law.json', ruleFileSchema, lawRules),
  readRulesFile('rules/region-stockholm.json', ruleFileSchema, stockholmRules),
  readRulesFile('rules/program.json', ruleFileSchema, programRules),
]

export const rules: readonly Rule[] = ruleFiles.flatMap((file) => file.rules)
checkUnique(
  'rules',
  ['id'],
  rules.map((rule) => rule.id),
)

/** The newest version among the rule files: printed in the record. */
export const rulesVersion: string =
  ruleFiles
    .map((file) => file.version)
    .toSorted()
    .at(-1) ?? ''

export const profiles: readonly Profile[] = [
  readRulesFile('profiles/law-only.json', profileSchema, lawOnly),
  readRulesFile('profiles/region-stockholm.json', profileSchema, regionStockholm),
]

/** Supplier checks in the order in which they are made. */
export const checks: readonly Check[] = readRulesFile('checks.json', checkCatalogueSchema, checksData).checks

export const profileOf = (id: string): Profile | undefined => profiles.find((profile) => profile.id === id)
