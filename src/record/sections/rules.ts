import { rulesVersion } from '../../rules/catalogue/catalogue.ts'
import { strengthNames } from '../../rules/catalogue/rule-entry.ts'
import { layerNames, type Rule } from '../../rules/catalogue/schema.ts'
import { sourceText } from '../../rules/catalogue/source-text.ts'
import type { Evaluation, Finding } from '../../rules/evaluate/evaluate.ts'
import type { Block } from '../tree.ts'

/** How a rule came out, in a word. What is only to be remembered has no outcome. */
const outcomes: Readonly<Record<Finding['state'], string>> = {
  met: 'Uppfylld',
  missing: 'Svar saknas',
  wrong: 'Inte uppfylld',
  waiting: 'Väntar',
  unknown: '',
}

/**
 * The appendix of rules: every rule of law, policy and local routine that spoke in this case, with its source and how it
 * came out. The program's own checks are none of them, and advice asks for nothing.
 */
export function rulesSection(evaluation: Evaluation): readonly Block[] {
  const { subject } = evaluation.facts.case
  const spoken = evaluation.findings.filter(
    ({ rule, state }) => state !== 'unknown' && rule.layer !== 'program' && rule.strength !== 'advice',
  )
  return [
    {
      kind: 'table',
      columns: [
        { header: 'Slag', weight: 2 },
        { header: 'Regel', weight: 9 },
        { header: 'Källa', weight: 5 },
        { header: 'Utfall', weight: 3 },
      ],
      rows: spoken.map(({ rule, state }) => [
        layerNames[rule.layer],
        `${rule.message}${rule.uncertain === undefined ? '' : ` Osäker text: ${rule.uncertain}`}`,
        sourceText(rule, subject),
        outcomeOf(rule, state),
      ]),
    },
    {
      kind: 'paragraph',
      tone: 'small',
      text: `Regelsamling ${rulesVersion}. Reglerna är de som gällde när upphandlingen påbörjades. Råd i policyn som inte ställer krav står inte här.`,
    },
  ]
}

const outcomeOf = (rule: Rule, state: Finding['state']): string =>
  rule.demand.is === 'remember' ? strengthNames.reminder : outcomes[state]
