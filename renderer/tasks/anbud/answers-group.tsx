import { answers } from '../../../src/domain/case/choices.ts'
import { isDecided } from '../../../src/domain/case/frozen.ts'
import { tasks } from '../../../src/flow/tasks.ts'
import { askedSuppliers, supplierName } from '../../../src/rules/evaluate/suppliers.ts'
import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { Section } from '../../components/section.tsx'
import { goTo } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'
import { BidFields } from './bid-fields.tsx'

interface AnswersGroupProps {
  readonly notesElsewhere?: boolean
  /** Days and prices are asked on the page where bids are compared. */
  readonly answersOnly?: boolean
}

/** What somebody who has not answered can be said to have done once the bids are locked. */
const { declined, silent } = answers
const withoutBid = { declined, silent }

/** What each asked supplier answered, and, where bids are compared, when the bid came and its price. */
export function AnswersGroup({ notesElsewhere = false, answersOnly = false }: AnswersGroupProps) {
  const { case: found, planned } = useCase()
  const suppliers = askedSuppliers(found)
  const isCompared = planned('anbud').groups.includes('answers')
  const withBids = isCompared && !answersOnly
  if (suppliers.length === 0)
    return withBids ? (
      <Section title="Vad svarade de?">
        <p>
          När du har skrivit vilka ni frågade fyller du i svaren här.{' '}
          <Button variant="link" onPress={() => goTo('forfragan')}>
            Fråga leverantörer
          </Button>
        </p>
      </Section>
    ) : null
  return (
    <Section title={suppliers.length === 1 ? 'Vad svarade leverantören?' : 'Vad svarade de?'}>
      {suppliers.map((supplier) => (
        <div className="supplier-answer" key={supplier.id}>
          <Field
            path={`suppliers.${supplier.id}.answer`}
            label={supplierName(supplier)}
            choices={isDecided(found) ? withoutBid : undefined}
            layout="row"
          />
          {withBids && supplier.answer === 'bid' && (
            <BidFields supplier={supplier} notesElsewhere={notesElsewhere} />
          )}
        </div>
      ))}
      {answersOnly && (
        <div aria-live="polite">
          {isCompared && (
            <p className="small">
              Priserna fyller du i under{' '}
              <Button variant="link" onPress={() => goTo('anbud')}>
                {tasks.anbud.title}
              </Button>
              . Där finns även svaren.
            </p>
          )}
        </div>
      )}
    </Section>
  )
}
