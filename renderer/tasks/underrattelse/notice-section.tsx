import type { Supplier } from '../../../src/domain/case/schema.ts'
import { tasks, type TaskId } from '../../../src/flow/tasks.ts'
import { supplierName, bidders, winnerOf } from '../../../src/rules/evaluate/suppliers.ts'
import { Button } from '../../components/button.tsx'
import { goToField } from '../../components/focus-field.ts'
import { Field } from '../../components/field.tsx'
import { More } from '../../components/more.tsx'
import { Section } from '../../components/section.tsx'
import { Tag } from '../../components/tag.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { goTo } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'
import { CopyText } from './copy-text.tsx'
import { letterOf } from './letter.ts'

/** Who shall be told of the decision, a letter to them, and the day it was sent. */
export function NoticeSection() {
  const view = useCase()
  const { case: found } = view
  const letter = letterOf(view)
  const told = bidders(found)
  const isCancelled = found.decision.outcome === 'cancel'
  return (
    <Section
      title="Underrätta dem som lämnade anbud"
      help={`Skriv till var och en för sig${isCancelled ? '' : ', även till den som vann'}, så att de inte ser varandra.`}
    >
      <ul className="told-list">
        {told.map((supplier) => (
          <li key={supplier.id}>
            <strong>{supplierName(supplier)}</strong>
            {winnerOf(found)?.id === supplier.id && !isCancelled && <Tag tone="ok">vann</Tag>}
            <span className="small">{supplier.contact ?? <NoRecipient supplier={supplier} />}</span>
          </li>
        ))}
      </ul>
      {letter.is === 'ready' ? (
        <CopyText label="Text att skicka" text={letter.text} />
      ) : (
        <NotDecided sentence={letter.sentence} page={letter.page} />
      )}
      <Field path="notice.sentOn" />
      <More title="Fler uppgifter">
        <Field path="notice.how" optional />
      </More>
    </Section>
  )
}

function NoRecipient({ supplier }: { readonly supplier: Supplier }) {
  return (
    <>
      Mottagare är inte ifylld.{' '}
      <Button
        variant="link"
        label={`Fyll i mottagare för ${supplierName(supplier)}`}
        onPress={() => goToField(`suppliers.${supplier.id}.contact`)}
      >
        Fyll i
      </Button>
    </>
  )
}

/** What keeps the letter waiting, and the way there unless it is answered on this page. */
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
