import { formatDate } from '../../../src/domain/local-date.ts'
import { periodOf } from '../../../src/rules/evaluate/period.ts'
import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { fieldId } from '../../components/field-id.ts'
import { LockedNote } from '../../components/locked-note.tsx'
import { Section } from '../../components/section.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { addRow } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'
import { basePart } from '../value/part-names.ts'
import { HowPartCounted } from '../value/how-part-counted.tsx'
import { PartPrice } from '../value/part-price.tsx'
import { asksPeriodEnd } from './period-end.ts'
import { isRecurring } from '../value/price-words.ts'

/** The contract's price, and the two questions that can make the value larger than it. */
export function PriceSection() {
  const { case: found } = useCase()
  const base = basePart(found)
  return (
    <Section title={found.subject.law === 'LUK' ? 'Vad ger koncessionen?' : 'Vad kostar det?'}>
      <div id={fieldId('value.parts')}>
        {base === undefined ? (
          <Button
            variant="second"
            onPress={() => void addRow('value.parts', [{ path: 'role', text: 'base' }])}
          >
            {found.subject.law === 'LUK' ? 'Ange intäkterna' : 'Ange avtalets pris'}
          </Button>
        ) : (
          <>
            <LockedNote path={`value.parts.${base.id}.pricing`} />
            <PartPrice part={base} />
            <End />
            <HowPartCounted part={base} />
          </>
        )}
      </div>
      <Field path="value.hasOption" layout="row" />
      {found.value.hasOption === 'yes' ? (
        <p className="follow-up">
          Du fyller i optionen under Räkna ut värdet.
          {found.value.parts?.some((part) => part.role === 'option' && part.amountOre !== undefined) === true
            ? ' Priset är förifyllt.'
            : null}
        </p>
      ) : null}
      {found.subject.law === 'LUK' && found.value.recurring !== 'yes' ? null : (
        <>
          <Field path="value.recurring" layout="row" />
          {found.value.recurring === 'yes' ? (
            <p className="follow-up">Du fyller i vad behovet kostar under Räkna ut värdet.</p>
          ) : null}
        </>
      )}
    </Section>
  )
}

/** When it ends: asked where a rule wants it and the price does not say, else it follows from the number of periods. */
function End() {
  const { case: found, evaluation } = useCase()
  const base = basePart(found)
  if (asksPeriodEnd(found, evaluation)) return <Field path="subject.periodEnd" />
  if (!isRecurring(base?.pricing)) return null
  if (base?.openEnded === 'yes') {
    const finding = evaluation.findings.find(
      ({ rule }) => rule.demand.is === 'not' && rule.demand.field === 'value.parts.*.openEnded',
    )
    return (
      <Verdict
        tone={finding ? 'warn' : 'plain'}
        title={finding?.rule.message ?? 'Avtalet löper tills vidare.'}
      />
    )
  }
  const { end } = periodOf(found)
  return end === undefined ? null : (
    <p className="small part-end" aria-live="polite">
      Avtalet gäller då till och med {formatDate(end)}.
    </p>
  )
}
