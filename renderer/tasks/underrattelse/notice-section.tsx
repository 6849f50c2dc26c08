import type { Case, Supplier } from '../../../src/domain/case/schema.ts'
import { supplierName, bidders, winnerOf } from '../../../src/rules/evaluate/suppliers.ts'
import { Button } from '../../components/button.tsx'
import { goToField } from '../../components/focus-field.ts'
import { Field } from '../../components/field.tsx'
import { More } from '../../components/more.tsx'
import { Section } from '../../components/section.tsx'
import { goTo } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'
import { CopyText } from './copy-text.tsx'
import { noticeText } from './notice-text.ts'

/** Who shall be told of the decision, a letter to them, and the day it was sent. */
export function NoticeSection() {
  const { case: found } = useCase()
  const text = noticeText(found)
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
            <span className="small">
              {supplier.contact ?? <NoRecipient supplier={supplier} />}
              {winnerOf(found)?.id === supplier.id && !isCancelled ? ' · vann' : ''}
            </span>
          </li>
        ))}
      </ul>
      {text === undefined ? <NoText found={found} /> : <CopyText label="Text att skicka" text={text} />}
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

function NoText({ found }: { readonly found: Case }) {
  const { planned } = useCase()
  if (found.decision.outcome === 'cancel')
    return (
      <p className="no-text">
        När skälet för att avbryta är skrivet finns en text att skicka här.{' '}
        <Button variant="link" onPress={() => goTo('beslut')}>
          Skriv skälet
        </Button>
      </p>
    )
  return (
    <p className="no-text">
      När vinnaren och skälet är ifyllda finns en text att skicka här.{' '}
      {planned('anbud').groups.includes('award') && (
        <Button variant="link" onPress={() => goTo('anbud')}>
          Välj vinnare
        </Button>
      )}
    </p>
  )
}
