import type { Group } from '../../../src/rules/groups.ts'
import type { Evaluation, Finding } from '../../../src/rules/evaluate/evaluate.ts'
import { writeAnew } from '../../../src/rules/evaluate/demands-checks-before.ts'
import { sayGaps, type Gap } from '../../../src/rules/vetting/row.ts'
import { capitalised, inWords } from '../../../src/record/say.ts'
import { stopsIn } from './stops.ts'
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
  const again =
    group === 'decision'
      ? []
      : stopsIn(evaluation, 'decision')
          .filter(({ state }) => own.length === 0 || state !== 'met')
          .slice(0, 1)
  const isAnswered = found[group].checksDeviation !== undefined || Object.hasOwn(found.unread, path)
  const unsettled = own.length > 0 || again.length > 0 ? undefined : unsettledIn(evaluation)
  const isAsked = own.some(({ state }) => state === 'missing' || state === 'wrong')
  return (
    <>
      <div role="status">
        {inBoxes(own).map(([finding, advised]) => (
          <Stop key={finding.rule.id} group={group} isRepeated={false} finding={finding} advised={advised} />
        ))}
        {again.map((finding) => (
          <Stop key={finding.rule.id} group="decision" isRepeated finding={finding} />
        ))}
        {unsettled === undefined ? null : <Unsettled group={group} />}
      </div>
      {isAsked || isAnswered ? (
        <div className="follow-up">
          <Field path={path} optional={!isAsked} />
        </div>
      ) : null}
    </>
  )
}

/** What must be and what is advised stand in one box, unless only one of them is accepted. */
function inBoxes(own: readonly Finding[]): readonly (readonly [Finding, Finding?])[] {
  const [first, second, ...more] = own
  if (first === undefined) return []
  if (second === undefined || more.length > 0 || (first.state === 'met') !== (second.state === 'met'))
    return own.map((finding) => [finding])
  return [[first, second]]
}

/** Where no rule asks for checks the judgement alone may stand open. */
const unsettledIn = ({ findings }: Evaluation): Finding | undefined =>
  findings.find(
    ({ rule, state }) => rule.demand.is === 'judgement-settled' && state !== 'met' && state !== 'unknown',
  )

function Unsettled({ group }: Pick<CheckStopProps, 'group'>) {
  const { case: found } = useCase()
  return (
    <Verdict
      tone="stop"
      title={`${group === 'decision' ? 'Besluta' : 'Teckna'} inte${group === 'decision' ? '' : ' avtal'} än: ${supplierName(winnerOf(found))} har inte förklarat sig.`}
    >
      <p>
        <Button variant="link" onPress={() => goTo('leverantorskontroll')}>
          Gör klart bedömningen
        </Button>
      </p>
    </Verdict>
  )
}

interface StopProps {
  readonly group: CheckStopProps['group']
  /** Told in full where it was decided. */
  readonly isRepeated: boolean
  readonly finding: Finding
  /** What is only advised, in the same box. */
  readonly advised?: Finding | undefined
}

function Stop({ group, isRepeated, finding, advised: advice }: StopProps) {
  const { rule, state, detail, gaps = [] } = finding
  const { case: found, today } = useCase()
  const isMust = rule.strength === 'must'
  const tone = state === 'met' ? 'plain' : isMust ? 'stop' : 'warn'
  const name = supplierName(winnerOf(found))
  const { signedOn } = found.contract
  const isAhead = signedOn !== undefined && signedOn > today
  const title =
    state === 'met'
      ? `Kontrollen av ${name} är inte klar. Det är godtaget som en avvikelse.`
      : isMust
        ? titles[group]({ state, gaps, name, isAhead })
        : advised(gaps)
  return (
    <Verdict tone={tone} title={title}>
      {isRepeated ? null : <p>{sayGaps(gaps)}</p>}
      {advice?.gaps === undefined ? null : (
        <p>
          {advised(advice.gaps)} {sayGaps(advice.gaps)}
        </p>
      )}
      {[detail, advice?.detail].some((words) => words?.endsWith(writeAnew) === true) ? (
        <p>{writeAnew}</p>
      ) : null}
      <p>
        <Button variant="link" onPress={() => goTo('leverantorskontroll')}>
          {state === 'met' || isRepeated ? 'Se kontrollen' : 'Gör klart kontrollen'}
        </Button>
      </p>
    </Verdict>
  )
}

type Title = (about: {
  readonly state: Finding['state']
  readonly gaps: readonly Gap[]
  readonly name: string
  /** The day of the contract is still to come. */
  readonly isAhead: boolean
}) => string

const advised = (gaps: readonly Gap[]): string => {
  const count = new Set(gaps.map(({ check }) => check)).size
  const isMade = gaps.some(({ is }) => is !== 'not-made')
  return count === 1
    ? `En rådgivande kontroll är inte ${isMade ? 'klar' : 'gjord'}.`
    : `${capitalised(inWords(count))} rådgivande kontroller är inte ${isMade ? 'klara' : 'gjorda'}.`
}

/** What lacks: that the supplier has something to explain, or the check of it. */
const lackWords = (gaps: readonly Gap[], name: string): string =>
  gaps.every(({ is }) => is === 'not-explained')
    ? `${name} har inte förklarat sig`
    : `kontrollen av ${name} är inte klar`

const titles: Readonly<Record<CheckStopProps['group'], Title>> = {
  decision: ({ state, gaps, name }) =>
    state === 'waiting'
      ? `Besluta inte än: ${lackWords(gaps, name)}.`
      : `Beslutet är fattat, men ${lackWords(gaps, name)}.`,
  contract: ({ state, gaps, name, isAhead }) => {
    const isStale = gaps.every(({ is }) => is === 'stale')
    const lack = (then: string): string => (isStale ? `kontrollen av ${name} ${then}` : lackWords(gaps, name))
    if (isAhead) return `Teckna inte avtal den dagen: ${lack('gäller inte då')}.`
    return state === 'waiting'
      ? `Teckna inte avtal än: ${lack('gäller inte längre')}.`
      : `Avtalet är tecknat, men ${lack('gällde inte då')}.`
  },
}
