import { Field } from '../../components/field.tsx'
import { Section } from '../../components/section.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { useCase } from '../../state/case.ts'
import { useAtFirst } from '../value/use-at-first.ts'

/** A value of nothing, and why; or one close under its limit: how it was estimated, and three things that could carry it over. */
export function NearLimit() {
  const { case: found, evaluation } = useCase()
  const { estimateHow, controlIndex, controlVolume, controlExtension } = found.value
  const answers = [estimateHow, controlIndex, controlVolume, controlExtension]
  const wasAnswered = useAtFirst(answers.some((answer) => answer !== undefined))
  const isNear = evaluation.facts.value.result?.flags.includes('near-limit') === true
  const zero = evaluation.findings.find(
    ({ rule, state }) => rule.id === 'program.value-zero' && state !== 'unknown',
  )
  if (zero !== undefined)
    return (
      <Section title="Värdet är 0 kr">
        <Verdict tone="warn" title={zero.rule.message} />
        <Field path="value.estimateHow" label="Varför kostar köpet inget?" />
      </Section>
    )
  if (!isNear && !wasAnswered) return null
  return (
    <Section
      title="Nära gränsen"
      help="Blir köpet dyrare än ni tror kan det ha krävt annonsering. Svara på de här frågorna nu, så kan ni visa att uppskattningen var rimlig."
    >
      <Field path="value.estimateHow" optional={!isNear} />
      <Field path="value.controlIndex" optional={!isNear} />
      <Field path="value.controlVolume" optional={!isNear} />
      <Field path="value.controlExtension" optional={!isNear} />
    </Section>
  )
}
