import { tasks, type TaskId } from '../../../src/flow/tasks.ts'
import { awardOverEstimate } from '../../../src/rules/evaluate/award-lines.ts'
import { dutiesOf } from '../../../src/rules/follows/duties.ts'
import type { DutyId } from '../../../src/rules/follows/duty.ts'
import { Button } from '../../components/button.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { goTo } from '../../state/actions.ts'
import { useCase, useCaseStore } from '../../state/case.ts'
import { tasksOfValue } from '../follows/tasks-of-value.ts'

/** The contract is signed at a price that passes a line: what to do now, and no more "before the contract". */
export function AlreadySigned() {
  const { evaluation, plan } = useCase()
  const page = useCaseStore((state) => state.page)
  const isOverLimit = awardOverEstimate(evaluation.facts)?.lines.some(({ is }) => is === 'limit') === true
  const duties = dutiesOf(evaluation.facts)
  const textOf = (id: DutyId): string => duties.find((duty) => duty.id === id)?.text ?? ''
  const brought = tasksOfValue(plan).filter(
    ({ id, isDone }) => !isDone && id !== page && id !== 'dokumentation' && !(isOverLimit && id === 'skal'),
  )
  return (
    <Verdict
      tone={isOverLimit ? 'stop' : 'warn'}
      title={`Avtalet är redan tecknat${isOverLimit ? ', och beloppet är för stort för en direktupphandling' : ''}. Gör så här nu:`}
    >
      <ul className="now">
        <li>
          {isOverLimit
            ? 'Tala med din chef och inköpsfunktionen redan i dag.'
            : 'Berätta för din chef eller inköpsfunktionen att priset blev högre än ni räknade med.'}
        </li>
        {isOverLimit ? (
          <li>
            Se om något undantag i lagen gäller köpet: <Link page="skal" />
          </li>
        ) : null}
        <li>
          Gör klart dokumentationen: <Link page="dokumentation" />. {textOf('documentation')}
        </li>
        <li>{textOf('post-award')}</li>
        {brought.length === 0 ? null : (
          <li>
            Svara på det som nu tillkommer, så som det gick till:
            <ul className="brought brought-row">
              {brought.map(({ id }) => (
                <li key={id}>
                  <Link page={id} />
                </li>
              ))}
            </ul>
          </li>
        )}
      </ul>
    </Verdict>
  )
}

function Link({ page }: { readonly page: TaskId }) {
  return (
    <Button variant="link" onPress={() => goTo(page)}>
      {tasks[page].title}
    </Button>
  )
}
