import type { Evaluation, Finding } from '../../../src/rules/evaluate/evaluate.ts'
import { Verdict } from '../../components/verdict.tsx'
import { useCase } from '../../state/case.ts'

/** What should have been looked back at and is not, or soon has to be: every time of it. */
export function NotEvaluated() {
  const { evaluation } = useCase()
  return (
    <div aria-live="polite">
      {notEvaluated(evaluation).map(({ rule, detail }) => (
        <Verdict key={rule.id} tone="warn" title={detail ?? rule.message}>
          {detail === undefined ? null : <p>{rule.message}</p>}
        </Verdict>
      ))}
    </div>
  )
}

/** A look back that a rule misses asks for its answer; the others are there to use. */
export const asksLookBack = (evaluation: Evaluation, path: string): boolean =>
  notEvaluated(evaluation).some(({ fields }) => fields.includes(path))

const notEvaluated = ({ findings }: Evaluation): readonly Finding[] =>
  findings.filter(({ rule: { demand }, state }) => demand.is === 'evaluated' && state === 'missing')
