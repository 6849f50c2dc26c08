import { lowBidRule } from '../../../src/rules/parameters/low-bids.ts'
import { lowBids, sayLow, type LowBid } from '../../../src/rules/bids/low.ts'
import { supplierName } from '../../../src/rules/evaluate/suppliers.ts'
import { Field } from '../../components/field.tsx'
import { More } from '../../components/more.tsx'
import { Section } from '../../components/section.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { useCase } from '../../state/case.ts'
import { CopyText } from '../underrattelse/copy-text.tsx'
import { estimateOf } from './bid-words.ts'
import { lowBidLetter } from './low-bid-letter.ts'

/** Bids so low that one asks why: the question to send, when it was asked, and the answer. */
export function LowBids() {
  const { case: found, evaluation } = useCase()
  const low = lowBids(found, estimateOf(evaluation))
  if (low.length === 0) return null
  const isAsked = evaluation.findings.some(
    ({ rule, state }) => rule.demand.is === 'low-bids-asked' && state !== 'unknown',
  )
  return (
    <Section title="Är priset ovanligt lågt?">
      {low.map((one) => (
        <Low key={one.supplier.id} low={one} isAsked={isAsked && one.against === 'others'} />
      ))}
    </Section>
  )
}

function Low({ low, isAsked }: { readonly low: LowBid; readonly isAsked: boolean }) {
  const { case: found } = useCase()
  const at = `suppliers.${low.supplier.id}.bid`
  const isOther = found.award.supplierId !== undefined && found.award.supplierId !== low.supplier.id
  const isOptional = !isAsked || isOther
  return (
    <>
      <Verdict
        tone={isOptional ? 'plain' : 'warn'}
        title={`${supplierName(low.supplier)} är ${sayLow(low)}.`}
      >
        <p>
          Ett lågt pris kan vara bra, ett missförstånd eller ett tecken på att något inte går rätt till. Fråga
          innan ni antar anbudet. Förkasta det inte utan att leverantören har fått förklara.
        </p>
      </Verdict>
      <More title="Så räknar programmet">
        <p>
          En tumregel: programmet pekar ut ett anbud som är mer än {lowBidRule.underPercent} % under.{' '}
          {lowBidRule.note}
        </p>
        <p className="small">{lowBidRule.source.title}.</p>
      </More>
      <More title="Fråga att skicka till leverantören">
        <CopyText label="Text till leverantören" text={lowBidLetter(found)} />
      </More>
      <div className="field-row">
        <Field path={`${at}.lowAskedOn`} optional={isOptional} />
      </div>
      <Field path={`${at}.lowAnswer`} optional={isOptional} />
    </>
  )
}
