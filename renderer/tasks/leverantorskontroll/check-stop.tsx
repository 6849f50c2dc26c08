import type { Group } from '../../../src/rules/groups.ts'
import { strengths } from '../../../src/rules/catalogue/schema.ts'
import type { Evaluation, Finding } from '../../../src/rules/evaluate/evaluate.ts'
import { sayGaps } from '../../../src/rules/vetting/row.ts'
import { supplierName, winnerOf } from '../../../src/rules/evaluate/suppliers.ts'
import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { goTo } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'

interface CheckStopProps {
  /** Where it is decided, or signed. */
  readonly group: Extract<Group, 'decision' | 'contract'>
  readonly path: 'decision.checksDeviation' | 'contract.checksDeviation'
}

/** That the supplier check is not whole or no longer holds: what is missing, the way there, and the reason to go on all the same. */
export function CheckStop({ group, path }: CheckStopProps) {
  const { case: found, evaluation } = useCase()
  const own = stopsIn(evaluation, group)
  // What was not whole at the decision is named again where the contract is signed.
  const shown = own.length > 0 || group === 'decision' ? own : stopsIn(evaluation, 'decision')
  const isAnswered = found[group].checksDeviation !== undefined || Object.hasOwn(found.unread, path)
  const isAsked = own.some(({ state }) => state === 'missing' || state === 'wrong')
  return (
    <>
      <div role="status">
        {shown.map((finding) => (
          <Stop key={finding.rule.id} group={own.length > 0 ? group : 'decision'} finding={finding} />
        ))}
      </div>
      {isAsked || isAnswered ? (
        <div className="follow-up">
          <Field path={path} optional={!isAsked} />
        </div>
      ) : null}
    </>
  )
}

/** The rules that stop there name what each check lacks; those that must be followed come first. */
const stopsIn = ({ findings }: Evaluation, group: Group): readonly Finding[] =>
  findings
    .filter(({ rule, gaps = [] }) => rule.group === group && gaps.length > 0)
    .toSorted((a, b) => strengths.indexOf(a.rule.strength) - strengths.indexOf(b.rule.strength))

interface StopProps {
  readonly group: CheckStopProps['group']
  readonly finding: Finding
}

function Stop({ group, finding: { rule, state, gaps = [] } }: StopProps) {
  const { case: found } = useCase()
  const isMust = rule.strength === 'must'
  const tone = state === 'met' ? 'plain' : isMust ? 'stop' : 'warn'
  const name = supplierName(winnerOf(found))
  return (
    <Verdict tone={tone} title={titles[group](state, isMust, name)}>
      <p>{sayGaps(gaps)}</p>
      <p>
        <Button variant="link" onPress={() => goTo('leverantorskontroll')}>
          {state === 'met' ? 'Se kontrollen' : 'Gör klart kontrollen'}
        </Button>
      </p>
    </Verdict>
  )
}

type Title = (state: Finding['state'], isMust: boolean, name: string) => string

const advised = (name: string): string => `En kontroll av ${name} som är ett råd är inte klar.`

const titles: Readonly<Record<CheckStopProps['group'], Title>> = {
  decision: (state, isMust, name) => {
    if (state === 'met') return `Kontrollen av ${name} är inte klar. Det är godtaget som en avvikelse.`
    if (!isMust) return advised(name)
    return state === 'waiting'
      ? `Besluta inte än: kontrollen av ${name} är inte klar.`
      : `Beslutet är fattat fast kontrollen av ${name} inte är klar.`
  },
  contract: (state, isMust, name) => {
    if (state === 'met') return `Kontrollen av ${name} är inte klar. Det är godtaget som en avvikelse.`
    if (!isMust) return advised(name)
    return state === 'waiting'
      ? `Teckna inte avtal än: kontrollen av ${name} gäller inte längre.`
      : `Avtalet är tecknat fast kontrollen av ${name} inte är klar eller inte gällde den dagen.`
  },
}
