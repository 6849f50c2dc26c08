import { daysBetween, formatDate, type LocalDate } from '../../../src/domain/local-date.ts'
import { deadlineOf } from '../../../src/rules/evaluate/demands-dates.ts'
import { Button } from '../../components/button.tsx'
import { goToField } from '../../components/focus-field.ts'
import { Verdict } from '../../components/verdict.tsx'
import { goTo } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'
import { clockTone, sayDaysLeft } from './days-left.ts'

/** How long is left until the documentation must be ready. */
export function DeadlineClock() {
  const { case: found, evaluation, today } = useCase()
  const rule = evaluation.findings.find(
    (f) => f.rule.demand.is === 'within-days' && f.rule.demand.field === 'record.registeredOn',
  )
  const demand = rule?.rule.demand
  if (rule === undefined || rule.state === 'unknown' || demand?.is !== 'within-days') return <NoClock />
  const deadline = deadlineOf(evaluation.facts, demand.from, demand.days)
  if (deadline === null)
    return (
      <Verdict tone="plain" title={`Ni har ${demand.days} dagar från avtalet.`}>
        <p>
          Tiden börjar när avtalet är tecknat eller upphandlingen avbruten.{' '}
          <Button variant="link" onPress={() => goToField('contract.signedOn')}>
            Fyll i när avtalet tecknades
          </Button>
        </p>
      </Verdict>
    )
  if (found.record.registeredOn !== undefined)
    return (
      <Verdict
        tone={rule.state === 'wrong' ? 'warn' : 'ok'}
        title={
          rule.state === 'wrong'
            ? 'Dokumentationen blev klar efter sista dagen.'
            : 'Dokumentationen blev klar i tid.'
        }
      >
        <p>
          Diariefört {formatDate(found.record.registeredOn)}. Sista dag var {formatDate(deadline)}.
        </p>
      </Verdict>
    )
  const from = found.contract.signedOn === undefined ? 'beslutet' : 'avtalet'
  return <Running today={today} deadline={deadline} days={demand.days} from={from} />
}

interface RunningProps {
  readonly today: LocalDate
  readonly deadline: LocalDate
  readonly days: number
  /** What the days are counted from. */
  readonly from: string
}

function Running({ today, deadline, days, from }: RunningProps) {
  const left = daysBetween(today, deadline)
  const used = Math.min(Math.max(days - left, 0), days)
  return (
    <div className={`deadline ${clockTone(left)}`}>
      <p className="deadline-left">{sayDaysLeft(left)}</p>
      <div className="deadline-bar" aria-hidden="true">
        <span style={{ width: `${(used / days) * 100}%` }} />
      </div>
      <p>
        Dokumentationen {left < 0 ? 'skulle ha varit' : 'ska vara'} klar senast{' '}
        <strong>{formatDate(deadline)}</strong>, {days} dagar efter {from}.
      </p>
    </div>
  )
}

/** Without a duty by law, or before it is known, there is no day to keep. */
function NoClock() {
  const { evaluation } = useCase()
  if (evaluation.facts.value.result?.documentationDuty !== false)
    return (
      <Verdict tone="plain" title="När värdet är uträknat visas här hur lång tid ni har.">
        <Button variant="link" onPress={() => goTo('arende')}>
          Fyll i priset
        </Button>
      </Verdict>
    )
  return (
    <Verdict tone="plain" title="Lagen kräver inte att det här köpet dokumenteras.">
      <p>Värdet är för lågt för det. Spara gärna PDF:en ändå, så går köpet att förstå senare.</p>
    </Verdict>
  )
}
