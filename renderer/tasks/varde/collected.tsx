import { formatKr } from '../../../src/domain/money.ts'
import { profileOf } from '../../../src/rules/parameters/profiles.ts'
import { tasks } from '../../../src/flow/tasks.ts'
import { Button } from '../../components/button.tsx'
import { goTo } from '../../state/actions.ts'
import { Field } from '../../components/field.tsx'
import { Section } from '../../components/section.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { LayerBadge } from '../../components/layer-badge.tsx'
import { useCase } from '../../state/case.ts'

/**
 * What the policy adds to the value. Where the policy only wants it considered, a question; where it stops a direct
 * procurement, three ways out. The legal value and its verdict stand apart.
 */
export function Collected() {
  const { case: found, planned } = useCase()
  const asked = planned('varde').findings.filter(
    ({ rule, state }) => rule.group === 'collected' && state !== 'unknown' && rule.layer === 'policy',
  )
  const first = asked[0]
  const summation = profileOf(found.authority.profile)?.summation
  const { collectedReason, policyExit } = found.value
  if (first === undefined && collectedReason === undefined && policyExit === undefined) return null
  const stops =
    summation?.effect === 'stop' &&
    asked.some(({ rule }) => rule.when.some((w) => w.is === 'collected-over-limit'))
  return (
    <Section title="Det samlade värdet">
      {first === undefined ? null : (
        <Verdict tone={stops ? 'stop' : 'warn'} title={first.rule.message}>
          <Amounts />
          <p className="small">
            <LayerBadge layer="policy" /> {first.rule.why} {summation?.reading}
          </p>
        </Verdict>
      )}
      {stops || policyExit !== undefined ? (
        <Exits />
      ) : (
        <Field path="value.collectedReason" optional={first === undefined} />
      )}
      {stops && collectedReason !== undefined ? <Field path="value.collectedReason" optional /> : null}
    </Section>
  )
}

function Amounts() {
  const { result } = useCase().evaluation.facts.value
  if (result === null || result.valueOre === null || result.policyValueOre === null) return null
  return (
    <p>
      Köpets eget värde är {formatKr(result.valueOre)}. Med policyns köp är det{' '}
      {formatKr(result.policyValueOre)}
      {result.limitOre === null ? '' : `, och gränsen är ${formatKr(result.limitOre)}`}.
    </p>
  )
}

function Exits() {
  const { policyExit } = useCase().case.value
  return (
    <>
      <Field path="value.policyExit" layout="column" />
      {policyExit === 'function' ? (
        <p className="follow-up">
          Fyll i till vem och när under{' '}
          <Button variant="link" onPress={() => goTo('skal')}>
            {tasks.skal.title}
          </Button>
          . Där sparar du också det som ska lämnas över.
        </p>
      ) : policyExit === undefined ? null : (
        <div className="follow-up">
          <Field path="value.policyExitBy" label={whoLabels[policyExit]} />
          <Field path="value.policyExitReason" optional={policyExit !== 'deviation'} />
        </div>
      )}
    </>
  )
}

const whoLabels = {
  contract: 'Vilket avtal, och när beställde ni?',
  deviation: 'Vem har beslutat, i vilken befattning, och när?',
} as const
