import { Section } from '../../components/section.tsx'
import { useCase } from '../../state/case.ts'
import { ChangeTable } from './change-table.tsx'
import { sensitivity } from './sensitivity.ts'

/** Close under the limit: how little it takes to be over it. */
export function SensitivitySection() {
  const { case: found, evaluation } = useCase()
  const { result } = evaluation.facts.value
  const changes = sensitivity(found)
  if (result?.flags.includes('near-limit') !== true || changes.length === 0) return null
  return (
    <Section title="Hur mycket tål värdet?" help="Så här blir det om uppskattningen inte håller.">
      <ChangeTable changes={changes} />
    </Section>
  )
}
