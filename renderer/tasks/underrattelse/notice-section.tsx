import { tasks, type TaskId } from '../../../src/flow/tasks.ts'
import { offersPoints, type Letter } from '../../../src/notice/letters.ts'
import { noticeOf } from '../../../src/notice/ready.ts'
import { supplierName, bidders } from '../../../src/rules/evaluate/suppliers.ts'
import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { More } from '../../components/more.tsx'
import { Section } from '../../components/section.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { goTo } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'
import { SaveLetters } from './save-letters.tsx'
import { ToldRow } from './told-row.tsx'

/** Who shall be told of the decision, a letter to each of them, and the day it was sent. */
export function NoticeSection() {
  const view = useCase()
  const { case: found } = view
  const notice = noticeOf(view)
  const told = bidders(found)
  const isCancelled = found.decision.outcome === 'cancel'
  const differing = told.some(({ notifiedOn }) => notifiedOn !== undefined)
  return (
    <Section
      title="Underrätta dem som lämnade anbud"
      help={`Skriv till var och en för sig${isCancelled ? '' : ', även till den som vann'}, så att de inte ser varandra.`}
    >
      <ul className="told-list">
        {told.map((supplier) => (
          <ToldRow key={supplier.id} supplier={supplier} letter={letterTo(notice, supplier.id)} />
        ))}
      </ul>
      {notice.is === 'ready' && offersPoints(found) && <Field path="notice.points" layout="row" optional />}
      {notice.is === 'ready' ? (
        <SaveLetters letters={notice.letters} />
      ) : (
        <NotDecided sentence={notice.sentence} page={notice.task} />
      )}
      <Field path="notice.sentOn" />
      <More title="Fler uppgifter" startsOpen={differing}>
        <Field path="notice.how" optional />
        {told.length > 1 && (
          <fieldset className="told-days">
            <legend>Fick någon besked en annan dag?</legend>
            {told.map((supplier) => (
              <Field
                key={supplier.id}
                path={`suppliers.${supplier.id}.notifiedOn`}
                label={supplierName(supplier)}
                optional
              />
            ))}
          </fieldset>
        )}
      </More>
    </Section>
  )
}

const letterTo = (notice: ReturnType<typeof noticeOf>, id: string): Letter | undefined =>
  notice.is === 'ready' ? notice.letters.find(({ supplierId }) => supplierId === id) : undefined

/** What keeps the letters waiting, and the way there unless it is answered on this page. */
function NotDecided({ sentence, page }: { readonly sentence: string; readonly page: TaskId }) {
  return (
    <Verdict tone="plain" title="Beslutet är inte klart än.">
      <p>
        {sentence}{' '}
        {page === 'underrattelse' ? null : (
          <Button variant="link" onPress={() => goTo(page)}>
            Gå till ”{tasks[page].title}”
          </Button>
        )}
      </p>
    </Verdict>
  )
}
