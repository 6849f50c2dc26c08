import type { savingsMethods } from '../../../src/domain/case/choices.ts'
import { savingsBasis } from '../../../src/rules/savings/savings-file.ts'
import { savingsOf } from '../../../src/rules/savings/savings.ts'
import { savingsSentences } from '../../../src/rules/savings/savings-words.ts'
import { Field } from '../../components/field.tsx'
import { More } from '../../components/more.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { useCase } from '../../state/case.ts'
import { useAtFirst } from '../value/use-at-first.ts'
import { BasketLines } from './basket-lines.tsx'

const methodHelp: Readonly<Record<keyof typeof savingsMethods, string>> = {
  basket: 'Samma varor och antal till förra priset och till det nya.',
  negotiation: 'Första anbudet mot det slutliga, efter förhandling.',
  market: 'Det antagna anbudet mot de andra anbuden.',
  cannot: 'Till exempel för att ni köper det för första gången.',
}

/** What the purchase saved, for whoever is asked to tell: optional, with its inputs and how sure it is. */
export function SavingsSection() {
  const { case: found } = useCase()
  const method = found.savings?.method
  const opens = useAtFirst(found.savings !== undefined)
  return (
    <More title="Besparing och nedlagt arbete (frivilligt)" startsOpen={opens}>
      <Field path="savings.method" layout="column" choiceHelp={methodHelp} optional />
      {method === undefined ? null : (
        <div className="follow-up">
          {method === 'basket' ? <BasketLines /> : null}
          {method === 'negotiation' ? (
            <div className="field-row">
              <Field path="savings.firstOre" />
              <Field path="savings.finalOre" />
            </div>
          ) : null}
          {method === 'cannot' ? (
            <Field path="savings.cannotReason" />
          ) : (
            <Inputs isMarket={method === 'market'} />
          )}
        </div>
      )}
      <div className="field-row">
        <Field path="savings.hours" optional />
        <Field path="savings.hourOre" optional />
      </div>
      <Result />
      <p className="small">Metoderna och kritiken mot dem: {savingsBasis.source.title}.</p>
    </More>
  )
}

/** A method that cannot be used here asks for nothing more. */
function Inputs({ isMarket }: { readonly isMarket: boolean }) {
  const { case: found } = useCase()
  if (isMarket && savingsOf(found).is === 'cannot') return null
  return (
    <>
      {isMarket ? null : <Field path="savings.source" />}
      <Field path="savings.assumptions" />
      <Field path="savings.uncertaintyPercent" />
    </>
  )
}

function Result() {
  const { case: found } = useCase()
  const savings = savingsOf(found)
  const [first, ...rest] = savingsSentences(found)
  const isOpen = savings.is === 'open'
  return (
    <div aria-live="polite">
      {first === undefined && !isOpen ? null : (
        <Verdict
          tone="plain"
          title={isOpen ? 'Uppskattningen visas när alla uppgifter om den finns.' : (first ?? '')}
        >
          {savings.is === 'estimate' ? (
            <ul>
              {savings.steps.map(({ label, text }) => (
                <li key={label}>
                  {label}: {text}
                </li>
              ))}
            </ul>
          ) : null}
          {(isOpen && first !== undefined ? [first, ...rest] : rest).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Verdict>
      )}
    </div>
  )
}
