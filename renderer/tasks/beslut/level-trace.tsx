import { decisionLevels } from '../../../src/domain/case/choices.ts'
import type { DecidingLevel } from '../../../src/rules/escalation/deciding-level.ts'
import { More } from '../../components/more.tsx'

/** Which level decides, in one line; why, with the source of each rule, folded. Nothing where no rule speaks of it. */
export function LevelTrace({ level, steps, unknown }: DecidingLevel) {
  if (steps.length === 0 && unknown.length === 0) return null
  return (
    <div className="level">
      {steps.length > 0 && (
        <p>
          Beslutsnivå: <strong>{decisionLevels[level]}</strong>
        </p>
      )}
      {unknown.map((text) => (
        <p key={text} className="small">
          {text}
        </p>
      ))}
      {steps.length > 0 && (
        <More title="Så avgörs nivån">
          <ul className="level-steps">
            {steps.map(({ words, source }) => (
              <li key={words}>
                {words}
                {source === null ? null : <span className="small level-source">{source}</span>}
              </li>
            ))}
          </ul>
        </More>
      )}
    </div>
  )
}
