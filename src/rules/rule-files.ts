// Written by list-rules.mjs from the folders of assets/rules. Add a file there, not a line here.
import profileFiles0 from '../../assets/rules/profiles/law-only.json' with { type: 'json' }
import profileFiles1 from '../../assets/rules/profiles/region-blekinge.json' with { type: 'json' }
import profileFiles2 from '../../assets/rules/profiles/region-sormland.json' with { type: 'json' }
import profileFiles3 from '../../assets/rules/profiles/region-stockholm.json' with { type: 'json' }
import profileFiles4 from '../../assets/rules/profiles/region-vastmanland.json' with { type: 'json' }
import profileFiles5 from '../../assets/rules/profiles/stockholms-stad.json' with { type: 'json' }
import ruleFiles0 from '../../assets/rules/rules/law/conclude.json' with { type: 'json' }
import ruleFiles1 from '../../assets/rules/rules/law/ground.json' with { type: 'json' }
import ruleFiles2 from '../../assets/rules/rules/law/market.json' with { type: 'json' }
import ruleFiles3 from '../../assets/rules/rules/law/value.json' with { type: 'json' }
import ruleFiles4 from '../../assets/rules/rules/program/answers.json' with { type: 'json' }
import ruleFiles5 from '../../assets/rules/rules/program/dates.json' with { type: 'json' }
import ruleFiles6 from '../../assets/rules/rules/region-stockholm/demands.json' with { type: 'json' }

/** A file of assets/rules, not yet parsed. */
export interface RuleFile {
  readonly file: string
  readonly json: unknown
}

export const profileFiles: readonly RuleFile[] = [
  { file: 'profiles/law-only.json', json: profileFiles0 },
  { file: 'profiles/region-blekinge.json', json: profileFiles1 },
  { file: 'profiles/region-sormland.json', json: profileFiles2 },
  { file: 'profiles/region-stockholm.json', json: profileFiles3 },
  { file: 'profiles/region-vastmanland.json', json: profileFiles4 },
  { file: 'profiles/stockholms-stad.json', json: profileFiles5 },
]

export const ruleFiles: readonly RuleFile[] = [
  { file: 'rules/law/conclude.json', json: ruleFiles0 },
  { file: 'rules/law/ground.json', json: ruleFiles1 },
  { file: 'rules/law/market.json', json: ruleFiles2 },
  { file: 'rules/law/value.json', json: ruleFiles3 },
  { file: 'rules/program/answers.json', json: ruleFiles4 },
  { file: 'rules/program/dates.json', json: ruleFiles5 },
  { file: 'rules/region-stockholm/demands.json', json: ruleFiles6 },
]

export const dutyFiles: readonly RuleFile[] = []
