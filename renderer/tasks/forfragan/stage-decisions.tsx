import { decisionStages } from '../../../src/domain/case/choices.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { stageOrigin } from '../../../src/rules/escalation/stage-origin.ts'
import { stageRemark } from '../../../src/rules/escalation/stage-right.ts'
import { stageOf, stagePath } from '../../../src/rules/escalation/stages.ts'
import { Field } from '../../components/field.tsx'
import { More } from '../../components/more.tsx'
import { Section } from '../../components/section.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { useCase } from '../../state/case.ts'

type Stage = keyof typeof decisionStages

/** Decisions that come before the inquiry, where the policy asks for them: one name answers them all, where one takes them all. */
export function StageDecisions() {
  const { case: found, evaluation } = useCase()
  const finding = evaluation.findings.find(
    ({ rule, state }) => rule.demand.is === 'stages-decided' && state !== 'unknown',
  )
  const stages = finding?.rule.demand.is === 'stages-decided' ? finding.rule.demand.stages : []
  const [first, ...others] = stages.map(({ stage }) => stage)
  if (finding === undefined || first === undefined) return null
  const isDecided = stageOf(found, first)?.by?.name !== undefined
  const isLate = finding.state === 'wrong' || finding.explained === true
  return (
    <Section
      title="Beslut före förfrågan"
      help="Er policy vill att någon beslutar att ni ska köpa, och om förfrågan. Det får vara samma person, på en gång."
    >
      <div className="field-row">
        <Field path={stagePath(first, 'by.name')} label="Vem har beslutat att ni ska köpa?" help="" />
        {isDecided && <Field path={stagePath(first, 'on')} />}
      </div>
      {isDecided && <InOneAct others={others} />}
      <Origins stages={stages.map(({ stage }) => stage)} />
      <BeyondRight stages={stages.map(({ stage }) => stage)} />
      {isLate && (
        <Verdict tone="warn" title={finding.detail ?? finding.rule.message}>
          <p>Det är en avvikelse från policyn. Är dagen fel: rätta den. Annars skriver du varför.</p>
        </Verdict>
      )}
      {stages
        .filter(
          ({ stage }) =>
            isLateStage(finding.fields, stage) || stageOf(found, stage)?.lateReason !== undefined,
        )
        .filter(({ stage }) => stage === first || !isOneAct(found, stage))
        .map(({ stage }) => (
          <Field
            key={stage}
            path={stagePath(stage, 'lateReason')}
            label={`Varför fattades beslutet ${lower(decisionStages[stage])} först efteråt?`}
          />
        ))}
    </Section>
  )
}

/** How the decisions came to stand here: that whoever prepares the purchase wrote them down, or took them alone. */
function Origins({ stages }: { readonly stages: readonly Stage[] }) {
  const { case: found } = useCase()
  const said = stages.flatMap((stage) => {
    const row = stageOf(found, stage)
    return (row && stageOrigin(found, row)) ?? []
  })
  return [...new Set(said)].map((text) => (
    <p key={text} className="small">
      {text}
    </p>
  ))
}

/** That whoever decided has no point in the delegation order that reaches so far: once, where one person took them all. */
function BeyondRight({ stages }: { readonly stages: readonly Stage[] }) {
  const { facts } = useCase().evaluation
  const said = new Set(stages.flatMap((stage) => stageRemark(facts, stage) ?? []))
  return [...said].map((text) => <Verdict key={text} tone="warn" title={text} />)
}

/** Decided by the same person on the same day as the first. */
function isOneAct(found: Case, stage: Stage): boolean {
  const [first, row] = [stageOf(found, 'begin'), stageOf(found, stage)]
  return row?.by?.name === first?.by?.name && row?.on === first?.on
}

const isLateStage = (fields: readonly string[], stage: Stage): boolean =>
  fields.includes(stagePath(stage, 'lateReason'))

/** The same person on the same day, or who and when. */
function InOneAct({ others }: { readonly others: readonly Stage[] }) {
  const { case: found } = useCase()
  const name = stageOf(found, 'begin')?.by?.name
  const isSame = others.every((stage) => isOneAct(found, stage))
  return (
    <>
      {isSame && (
        <p className="small">
          {name} står också för beslutet {others.map((stage) => lower(decisionStages[stage])).join(' och ')},
          samma dag.
        </p>
      )}
      <More
        title={isSame ? 'En annan person, en annan dag eller fler uppgifter' : 'Fler uppgifter om besluten'}
        startsOpen={!isSame}
      >
        <Field path={stagePath('begin', 'by.role')} optional />
        {others.map((stage) => (
          <div className="field-row" key={stage}>
            <Field
              path={stagePath(stage, 'by.name')}
              label={`Vem beslutade ${lower(decisionStages[stage])}?`}
              help=""
            />
            <Field path={stagePath(stage, 'on')} />
          </div>
        ))}
      </More>
    </>
  )
}

const lower = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`
