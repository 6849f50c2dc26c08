import { awayWith } from '../../src/domain/case/away.ts'
import { leaves, statementOf } from '../../src/domain/case/statements.ts'
import { formatDate } from '../../src/domain/local-date.ts'
import { samePerson } from '../../src/domain/same-person.ts'
import { tasks } from '../../src/flow/tasks.ts'
import { Button } from '../components/button.tsx'
import { More } from '../components/more.tsx'
import { Verdict } from '../components/verdict.tsx'
import { enter, flush } from '../state/actions.ts'
import { useCase } from '../state/case.ts'
import { notify } from '../state/notice.ts'
import { usePlace } from '../state/place.ts'
import { CaseAway } from './take-back-case.tsx'

/** That the case was handed from one to another, what was open then, and the way to be its preparer; nothing where it was not. */
export function TakenOver() {
  const found = useCase().case
  const last = found.takenOver?.at(-1)
  if (last === undefined) return null
  if (awayWith(found) !== undefined) return <CaseAway />
  const { at, from, to, open } = last
  return (
    <Verdict
      tone="plain"
      title={`${from ?? 'En kollega'} lämnade över ärendet till ${to ?? 'någon annan'} ${formatDate(at.slice(0, 10))}.`}
    >
      <BecomePreparer from={from} />
      {open.length === 0 ? (
        <p>Inget var öppet då.</p>
      ) : (
        <More title={open.length === 1 ? 'En sak var öppen då' : `${open.length} saker var öppna då`}>
          <ul>
            {open.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </More>
      )}
    </Verdict>
  )
}

/** Whoever opened the case becomes its preparer in one press: nobody else does it for them. */
function BecomePreparer({ from }: { readonly from: string | undefined }) {
  const { case: found } = useCase()
  const settings = usePlace((state) => state.settings)
  const isPreparer = samePerson(found.preparer.name, settings?.userName) === true
  // Where it was handed over from, it is a colleague's now.
  const isSenders = awayWith(found) !== undefined && samePerson(from, settings?.userName) === true
  if (settings === null || isPreparer || isSenders) return null
  const { userName, userRole, userEmail, userPhone } = settings
  const take = async (): Promise<void> => {
    await flush()
    const given = statementOf(found, 'preparer')
    // The answer of the one before stays as history; whoever leaves for a conflict is replaced by the name alone.
    const asked =
      given?.conflict === undefined || leaves(given) || samePerson(given.name, userName) === true
        ? []
        : [{ path: `impartiality.statements.${given.id}.conflict`, text: '' }]
    const entries = [
      { path: 'preparer.name', text: userName },
      { path: 'preparer.role', text: userRole },
      { path: 'preparer.email', text: userEmail ?? '' },
      { path: 'preparer.phone', text: userPhone ?? '' },
      ...asked,
    ]
    if (await enter(entries))
      notify(`Du är nu handläggare. Frågan om jäv under ${tasks.jav.title} är din att svara på.`)
  }
  return (
    <>
      <p>
        I ärendet står {found.preparer.name ?? 'ingen'} som handläggare. Tar du över, så frågas du själv om
        jäv. Det går att ändra senare: {tasks.arende.title}, Fler uppgifter.
      </p>
      <p>
        <Button onPress={() => void take()}>Jag tar över som handläggare</Button>
      </p>
    </>
  )
}
