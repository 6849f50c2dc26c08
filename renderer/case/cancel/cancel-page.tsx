import { inWords } from '../../../src/record/say.ts'
import { bidders } from '../../../src/rules/evaluate/suppliers.ts'
import { dutiesOf } from '../../../src/rules/follows/duties.ts'
import { Button } from '../../components/button.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { goTo } from '../../state/actions.ts'
import { useCase, useCaseStore } from '../../state/case.ts'
import { cancelCase, mayCancel } from './cancel-case.ts'

/** Before a procurement is cancelled: what happens then, and the one press that does it. */
export function CancelPage() {
  const { case: found, evaluation, today } = useCase()
  const returnTo = useCaseStore((state) => state.returnTo)
  const told = bidders(found).length
  const documentation = dutiesOf(evaluation.facts).find(({ id }) => id === 'documentation')
  const cancel = async (): Promise<void> => {
    if (await cancelCase(today)) goTo('beslut')
  }
  if (!mayCancel(found)) return <TooLate isCancelling={found.decision.outcome === 'cancel'} />
  return (
    <main className="page" id="content" tabIndex={-1}>
      <PageHeading title="Avbryta upphandlingen?" />
      <p className="lead">
        Blir det inget köp avbryts upphandlingen. Allt du har skrivit finns kvar i ärendet.
      </p>
      <ul className="cancel-what">
        <li>Du skriver varför, och vilken dag det beslutades.</li>
        <li>
          {told === 0
            ? 'Ingen har lämnat anbud, så ingen behöver underrättas.'
            : `${told === 1 ? 'Den som lämnade anbud' : `De ${inWords(told)} som lämnade anbud`} ska få veta det och varför. Programmet skriver ${told === 1 ? 'brevet' : 'breven'}.`}
        </li>
        <li>
          {documentation?.state === 'not-needed'
            ? 'Lagen kräver ingen dokumentation av det här köpet, men du kan spara den ändå.'
            : 'Även ett köp som avbryts dokumenteras och diarieförs.'}
        </li>
        <li>{told === 0 ? 'Du kan ångra dig.' : 'Du kan ångra dig tills besked har skickats.'}</li>
      </ul>
      <div className="row page-end">
        <Button onPress={() => void cancel()}>Avbryt upphandlingen</Button>
        <Button variant="second" onPress={() => goTo(returnTo ?? 'arende')}>
          Nej, gå tillbaka
        </Button>
      </div>
    </main>
  )
}

function TooLate({ isCancelling }: { readonly isCancelling: boolean }) {
  return (
    <main className="page" id="content" tabIndex={-1}>
      <PageHeading title={isCancelling ? 'Upphandlingen avbryts' : 'Upphandlingen kan inte avbrytas'} />
      {isCancelling ? null : (
        <Verdict tone="stop" title="Avtalet är tecknat.">
          <p>Ett tecknat avtal sägs upp, det avbryts inte. Tala med inköpsfunktionen.</p>
        </Verdict>
      )}
      <div className="row page-end">
        <Button variant="second" onPress={() => goTo(isCancelling ? 'beslut' : 'underrattelse')}>
          {isCancelling ? 'Se varför' : 'Se avtalet'}
        </Button>
      </div>
    </main>
  )
}
