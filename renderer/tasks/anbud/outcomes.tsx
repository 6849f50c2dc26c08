import { bidOutcomes } from '../../../src/domain/case/choices.ts'
import type { Supplier } from '../../../src/domain/case/schema.ts'
import { againstBest } from '../../../src/rules/bids/best.ts'
import { bidders, isOut, supplierName, winnerOf } from '../../../src/rules/evaluate/suppliers.ts'
import { Field } from '../../components/field.tsx'
import { More } from '../../components/more.tsx'
import { Section } from '../../components/section.tsx'
import { useCase } from '../../state/case.ts'

const { 'not-accepted': notAccepted, rejected, withdrawn } = bidOutcomes
const others = { 'not-accepted': notAccepted, rejected, withdrawn }
const out = { rejected, withdrawn }

/** What becomes of each bid that is not accepted, and why. What can be said for certain is filled in, and can be changed. */
export function Outcomes() {
  const { case: found } = useCase()
  const winner = winnerOf(found)
  const isDecided = winner !== undefined || found.decision.outcome === 'cancel'
  const rest = bidders(found).filter(({ id }) => id !== winner?.id)
  if (rest.length === 0) return null
  if (!isDecided)
    return (
      <More title="Ska något anbud inte räknas?" startsOpen={rest.some(isOut)}>
        <p className="small">
          Till exempel för att det kom för sent, inte uppfyller ett krav eller drogs tillbaka. Då räknas det
          inte i jämförelsen.
        </p>
        {rest.map((supplier) => (
          <OneOutcome key={supplier.id} supplier={supplier} choices={out} />
        ))}
      </More>
    )
  return (
    <Section
      title={rest.length === 1 ? 'Varför inte det andra anbudet?' : 'Varför inte de andra anbuden?'}
      help="Skälet står i dokumentationen. Det programmet kan räkna ut är ifyllt; ändra om det inte stämmer."
    >
      {rest.map((supplier) => (
        <OneOutcome key={supplier.id} supplier={supplier} choices={others} />
      ))}
    </Section>
  )
}

interface OneOutcomeProps {
  readonly supplier: Supplier
  readonly choices: Partial<typeof bidOutcomes>
}

function OneOutcome({ supplier, choices }: OneOutcomeProps) {
  const { case: found } = useCase()
  const at = `suppliers.${supplier.id}.bid`
  const { outcome, outcomeReason } = supplier.bid ?? {}
  // One reason for a lower or better bid is asked for with the award, and is this one's too until another is written.
  const isAbove =
    againstBest(found)?.better.includes(supplier) === true &&
    found.award.notBestReason === undefined &&
    outcomeReason === undefined
  return (
    <div className="supplier-answer bid-outcome">
      <Field path={`${at}.outcome`} label={supplierName(supplier)} choices={choices} layout="row" />
      {outcome === undefined || outcome === 'accepted' || isAbove ? null : (
        <div className="follow-up">
          <Field path={`${at}.outcomeReason`} />
        </div>
      )}
    </div>
  )
}
