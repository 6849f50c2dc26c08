import checksData from '../../../assets/rules/checks.json' with { type: 'json' }
import lawOnly from '../../../assets/rules/profiles/law-only.json' with { type: 'json' }
import regionStockholm from '../../../assets/rules/profiles/region-stockholm.json' with { type: 'json' }
import lawRules from '../../../assets/rules/rules/law.json' with { type: 'json' }
import programRules from '../../../assets/rules/rules/program.json' with { type: 'json' }
import stockholmRules from '../../../assets/rules/rules/region-stockholm.json' with { type: 'json' }
import { checkCatalogueSchema, type Check } from './checks.ts'
import { loadData } from './load.ts'
import { profileSchema, ruleFileSchema, type Profile, type Rule } from './schema.ts'

/** Rule files in the order in which they speak: law, policy, the program's own. A new file is one line here. */
const ruleFiles = [
  loadData('rules/law.json', ruleFileSchema, lawRules),
  loadData('rules/region-stockholm.json', ruleFileSchema, stockholmRules),
  loadData('rules/program.json', ruleFileSchema, programRules),
]

export const rules: readonly Rule[] = ruleFiles.flatMap((file) => file.rules)

/** The newest version among the rule files: printed in the record. */
export const rulesVersion: string =
  ruleFiles
    .map((file) => file.version)
    .toSorted()
    .at(-1) ?? ''

export const profiles: readonly Profile[] = [
  loadData('profiles/law-only.json', profileSchema, lawOnly),
  loadData('profiles/region-stockholm.json', profileSchema, regionStockholm),
]

/** Supplier checks in the order in which they are made. */
export const checks: readonly Check[] = loadData('checks.json', checkCatalogueSchema, checksData).checks

export const profileOf = (id: string): Profile | undefined => profiles.find((profile) => profile.id === id)
