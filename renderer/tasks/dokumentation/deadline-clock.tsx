import { formatDate } from '../../../src/domain/local-date.ts'
import { openPoints } from '../../../src/rules/evaluate/open-points.ts'
import { documentationClock, sayDaysLeft, type DocumentationClock } from '../../../src/registration/clock.ts'
import { Button } from '../../components/button.tsx'
import { goToField } from '../../components/focus-field.ts'
import { Verdict } from '../../components/verdict.tsx'
import { goTo } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'

/** How long is left until the documentation must be ready, at large: what stands in a line beside the other pages. */
export function DeadlineClock() {
  const clock = documentationClock(useCase().evaluation)
  switch (clock.is) {
    case 'none':
    case 'unknown':
      return <NoClock clock={clock} />
    case 'not-begun':
      return <NotBegun days={clock.days} />
    case 'running':
      return <Running clock={clock} />
    case 'done':
      return <Done clock={clock} />
  }
}

type Of<Is extends DocumentationClock['is']> = Extract<DocumentationClock, { readonly is: Is }>

/** Filed: whether in time, and that something is still open, for then the record is not whole. */
function Done({ clock: { late, on, lastDay } }: { readonly clock: Of<'done'> }) {
  const { case: found, evaluation } = useCase()
  const open = openPoints(evaluation).length
  const done = found.record.diarienummer === undefined ? 'Ordnad' : 'Diarieförd'
  return (
    <Verdict
      tone={late ? 'warn' : open > 0 ? 'plain' : 'ok'}
      title={
        open === 0
          ? `Dokumentationen blev klar ${late ? 'efter sista dagen' : 'i tid'}.`
          : `${done} ${late ? 'efter sista dagen' : 'i tid'}.`
      }
    >
      <p>
        {open === 0 ? 'Klar' : done} {formatDate(on)}. Sista dag var {formatDate(lastDay)}.
        {open === 0
          ? ''
          : ` Dokumentationen är inte hel: ${open === 1 ? 'en sak är öppen' : `${open} saker är öppna`}, se nedan.`}
      </p>
    </Verdict>
  )
}

/** The time has not begun, or the act's time is not known. */
function NotBegun({ days }: { readonly days: number | null }) {
  const { contract, decision, subject } = useCase().case
  const title =
    days === null
      ? `Köpet ska dokumenteras. Programmet vet inte till vilken dag enligt ${subject.law ?? 'LOU'}: kontrollera fristen i lagen.`
      : `Dokumentationen ska vara klar senast ${days} dagar efter ${decision.outcome === 'cancel' ? 'beslutet att avbryta' : 'avtalet'}.`
  return (
    <Verdict tone="plain" title={title}>
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

function Running({ clock: { left, days, lastDay, from, tone } }: { readonly clock: Of<'running'> }) {
  const used = Math.min(Math.max(days - left, 0), days)
  return (
    <div className={`deadline ${tone}`}>
      <p className="deadline-left">{sayDaysLeft(left)}</p>
      <div className="deadline-bar" aria-hidden="true">
        <span style={{ width: `${(used / days) * 100}%` }} />
      </div>
      <p>
        Dokumentationen {left < 0 ? 'skulle ha varit' : 'ska vara'} klar senast{' '}
        <strong>{formatDate(lastDay)}</strong>, {days} dagar efter{' '}
        {from === 'contract' ? 'avtalet' : 'beslutet att avbryta'}.
      </p>
    </div>
  )
}

/** Without a duty by law, or before it is known, there is no day to keep. */
function NoClock({ clock }: { readonly clock: Of<'none' | 'unknown'> }) {
  if (clock.is === 'none' && clock.why === 'handed-over')
    return (
      <Verdict tone="plain" title="Ärendet lämnas över, så det finns ingen sista dag här.">
        <p>Lämna underlaget till registratorn, så att det syns att ingen direktupphandling gjordes.</p>
      </Verdict>
    )
  if (clock.is === 'unknown')
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
