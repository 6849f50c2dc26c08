import { daysBetween, formatDate, type LocalDate } from '../../../src/domain/local-date.ts'
import { dutiesOf } from '../../../src/rules/follows/duties.ts'
import { Button } from '../../components/button.tsx'
import { goToField } from '../../components/focus-field.ts'
import { Verdict } from '../../components/verdict.tsx'
import { goTo } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'
import { clockTone, sayDaysLeft } from './days-left.ts'

/** How long is left until the documentation must be ready. */
export function DeadlineClock() {
  const { case: found, evaluation, today } = useCase()
  const duty = dutiesOf(evaluation.facts).find(({ id }) => id === 'documentation')
  if (duty === undefined || duty.state === 'unknown' || duty.state === 'not-needed') return <NoClock />
  if (duty.lastDay === null || duty.counted === null) return <NotBegun text={duty.text} />
  const { registeredOn } = found.record
  if (registeredOn !== undefined)
    return (
      <Verdict
        tone={duty.state === 'late' ? 'warn' : 'ok'}
        title={
          duty.state === 'late'
            ? 'Dokumentationen blev klar efter sista dagen.'
            : 'Dokumentationen blev klar i tid.'
        }
      >
        <p>
          Diariefört {formatDate(registeredOn)}. Sista dag var {formatDate(duty.lastDay)}.
        </p>
      </Verdict>
    )
  const from = duty.counted.what === 'contract' ? 'avtalet' : 'beslutet'
  return <Running today={today} deadline={duty.lastDay} days={duty.counted.days} from={from} />
}

/** The time has not begun, or the act's time is not known. */
function NotBegun({ text }: { readonly text: string }) {
  const { contract } = useCase().case
  return (
    <Verdict tone="plain" title={text}>
      {contract.signedOn === undefined ? (
        <p>
          Tiden börjar när avtalet är tecknat eller upphandlingen avbruten.{' '}
          <Button variant="link" onPress={() => goToField('contract.signedOn')}>
            Fyll i när avtalet tecknades
          </Button>
        </p>
      ) : null}
    </Verdict>
  )
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
    <div className={`deadline ${clockTone(left, today)}`}>
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
  if (evaluation.facts.handedOver)
    return (
      <Verdict tone="plain" title="Ärendet lämnas över, så det finns ingen sista dag här.">
        <p>Lämna underlaget till registratorn, så att det syns att ingen direktupphandling gjordes.</p>
      </Verdict>
    )
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
