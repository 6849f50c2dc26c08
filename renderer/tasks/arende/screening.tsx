import { asksFor } from '../../case/check-answers/asks-for.ts'
import { Field } from '../../components/field.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { useCase } from '../../state/case.ts'
import { useAtFirst } from '../value/use-at-first.ts'

/** What was asked before the case began, where it still lacks an answer, and whether the unit may buy at all. */
export function Screening() {
  const { case: found, evaluation } = useCase()
  const { security, personalData, mayBuy, mayBuyNote } = found.screening ?? {}
  const lacked = useAtFirst({ security: security === undefined, personalData: personalData !== 'no' })
  const asksMayBuy = asksFor(evaluation, 'screening.mayBuy') || mayBuy !== undefined
  return (
    <>
      {lacked.security ? (
        <Field
          path="screening.security"
          help="Är svaret ja eller vet inte: skriv inget mer här, och tala med er säkerhetsfunktion."
        />
      ) : null}
      {asksMayBuy ? <Field path="screening.mayBuy" layout="row" /> : null}
      {mayBuy === 'no' ? (
        <div className="follow-up">
          <Verdict tone="stop" title="Enheten får inte göra köpet själv.">
            <p>Lämna behovet till den som köper åt er, eller be om lov först. Skriv vad ni har gjort.</p>
          </Verdict>
          <Field path="screening.mayBuyNote" />
        </div>
      ) : mayBuyNote === undefined ? null : (
        <Field path="screening.mayBuyNote" optional />
      )}
      {lacked.personalData ? <PersonalData /> : null}
    </>
  )
}

/** Shown where the answer is yes or not given: a no was given before the case began, and stands under "Fler uppgifter". */
function PersonalData() {
  const personalData = useCase().case.screening?.personalData
  return (
    <>
      <Field path="screening.personalData" layout="row" />
      {personalData === 'yes' ? (
        <div className="follow-up">
          <Field path="screening.personalDataNote" />
        </div>
      ) : null}
    </>
  )
}
