import { Panel } from '../../components/panel.tsx'
import { useCase } from '../../state/case.ts'
import { whatIf } from './what-if.ts'

/** What would change the answer. */
export function WhatIfPanel() {
  const { case: found, today } = useCase()
  const sentences = whatIf(found, today)
  if (sentences.length === 0) return null
  return (
    <Panel title="Vad skulle ändra svaret?">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Panel>
  )
}
