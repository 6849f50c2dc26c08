import type { Rule } from '../catalogue/schema.ts'
import { frame } from './frame.ts'
import type { CheckDemand, Routine } from './routine.ts'

/** What one check of a routine asks: whose words, and where they stand. */
interface Asked extends CheckDemand {
  readonly id: string
  readonly section: string
  /** What to do, and what to do where the risk is raised. */
  readonly message: string
  readonly atRisk: string
}

/** The rules by which a routine demands checks of the winner, and the answers that say whether the risk is raised. */
export function checkRules(routine: Routine): readonly Rule[] {
  const { own, tightened } = routine.checks
  const asked: readonly Asked[] = [
    ...own.map(({ check, line, ...demand }) => ({
      ...demand,
      id: check.id,
      section: `kontroller, rad ${line}`,
      message: `Gör er egen kontroll av vinnaren: ”${check.question}”`,
      atRisk: `Risken är förhöjd. Gör då er egen kontroll av vinnaren: ”${check.question}”`,
    })),
    ...tightened.map(({ id, name, line, requiredOver, atRiskOver }) => ({
      id,
      requiredOver,
      atRiskOver,
      section: `kontroller, rad ${line}`,
      message: `Gör kontrollen ”${name}” av vinnaren. Er lokala rutin kräver den.`,
      atRisk: `Risken är förhöjd. Gör kontrollen ”${name}” av vinnaren: er lokala rutin kräver den då.`,
    })),
  ]
  return [...asked.flatMap((one) => rulesFor(routine, one)), ...riskRules(routine, asked)]
}

function rulesFor(routine: Routine, asked: Asked): readonly Rule[] {
  const { id, section, requiredOver, atRiskOver } = asked
  const common = { ...frame(routine, section), group: 'vetting', strength: 'must' } as const
  const demand: Rule['demand'] = { is: 'checks', checks: [id] }
  const rules: Rule[] = []
  if (requiredOver !== null)
    rules.push({
      ...common,
      id: `local.check.${id}`,
      when: [...overAmount(requiredOver), { is: 'awarding' }],
      demand,
      message: asked.message,
    })
  if (atRiskOver !== null)
    rules.push({
      ...common,
      id: `local.check.${id}.at-risk`,
      when: [...overAmount(atRiskOver), { is: 'awarding' }, { is: 'risk', level: 'raised' }],
      demand,
      message: asked.atRisk,
    })
  return rules
}

/** Whether the risk is raised has to be known where a check hangs on it. Not to know is not no. */
function riskRules(routine: Routine, asked: readonly Asked[]): readonly Rule[] {
  const amounts = asked.flatMap(({ atRiskOver }) => (atRiskOver === null ? [] : [atRiskOver]))
  if (amounts.length === 0) return []
  return [
    {
      id: 'local.check-risk',
      ...frame(routine, 'kontroller, ”vid förhöjd risk”'),
      group: 'vetting',
      strength: 'must',
      when: [...overAmount(Math.min(...amounts)), { is: 'awarding' }],
      demand: { is: 'winner-answered', fields: ['vetting.riskIndustry', 'vetting.subcontractors'] },
      message:
        'Svara på frågorna om risken med leverantören. Er lokala rutin kräver fler kontroller när den är förhöjd.',
    },
  ]
}

const overAmount = (kronor: number): Rule['when'] => (kronor === 0 ? [] : [{ is: 'value-over', kronor }])
