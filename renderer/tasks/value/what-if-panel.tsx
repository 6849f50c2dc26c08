import { countsBid } from '../../../src/rules/evaluate/award-lines.ts'
import { More } from '../../components/more.tsx'
import { Panel } from '../../components/panel.tsx'
import { useCase } from '../../state/case.ts'
import { ChangeTable } from './change-table.tsx'
import { sensitivity } from './sensitivity.ts'
import { untilHighest, whatIf } from './what-if.ts'

/** What would change the answer. Close under the limit the table stands on the page itself. */
export function WhatIfPanel() {
  const { case: found, evaluation, today } = useCase()
  // Once a bid counts in place of the estimate, nothing is left to try out.
  if (countsBid(evaluation.facts)) return null
  const sentences = [...untilHighest(evaluation), ...whatIf(found, today)]
  const isNear = evaluation.facts.value.result?.flags.includes('near-limit') === true
  const changes = isNear ? [] : sensitivity(found)
  if (sentences.length + changes.length === 0) return null
  return (
    <Panel title="Vad skulle ändra svaret?">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {changes.length === 0 ? null : (
        <More title="Om priset eller tiden ändras">
          <ChangeTable changes={changes} />
        </More>
      )}
    </Panel>
  )
}
