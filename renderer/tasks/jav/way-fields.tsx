import { conflictWays, type Choices } from '../../../src/domain/case/choices.ts'
import type { Statement } from '../../../src/domain/case/schema.ts'
import { leaves } from '../../../src/domain/case/statements.ts'
import { stepsAfter } from '../../../src/rules/impartiality/steps-after.ts'
import { stepsAfterWords } from '../../../src/rules/impartiality/step-words.ts'
import { Field } from '../../components/field.tsx'
import { More } from '../../components/more.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { useCase } from '../../state/case.ts'

type Way = keyof typeof conflictWays

/** How each part is left: the one who prepares hands over, the one who decides lets another decide. */
const leaving: Readonly<Record<NonNullable<Statement['part']>, Way>> = {
  preparer: 'handed-over',
  decider: 'other-decides',
  evaluator: 'stepped-aside',
}

/** What is done about a stated interest: step aside, or have somebody else say that it is none. There is no third way. */
export function WayFields({ row }: { readonly row: Statement }) {
  const at = `impartiality.statements.${row.id}`
  return (
    <>
      <Field path={`${at}.note`} />
      <Steps row={row} />
      {row.way === undefined ? (
        <Verdict tone="stop" title={stop[row.part ?? 'preparer']}>
          <p>Är ni osäkra på om det är jäv: fråga en jurist innan köpet går vidare.</p>
        </Verdict>
      ) : null}
      <Field path={`${at}.way`} choices={waysFor(row)} layout="column" />
      {row.way === undefined ? null : (
        <>
          <Details row={row} at={at} />
          <More title="Ändra datum">
            <Field path={`${at}.wayOn`} />
          </More>
        </>
      )}
    </>
  )
}

const stop: Readonly<Record<NonNullable<Statement['part']>, string>> = {
  preparer: 'Gör inget mer i köpet. Lämna över det till någon annan.',
  decider: 'Besluta inte. Låt någon annan besluta.',
  evaluator: 'Bedöm inga anbud. Lämna köpet.',
}

function waysFor({ part, way }: Statement): Choices {
  const offered: readonly Way[] = part === undefined ? ['stepped-aside'] : [leaving[part]]
  const ways = new Set<Way>([...offered, ...(way === undefined ? [] : [way]), 'no-conflict'])
  return Object.fromEntries([...ways].map((key) => [key, conflictWays[key]]))
}

function Details({ row, at }: { readonly row: Statement; readonly at: string }) {
  const { case: found } = useCase()
  if (!leaves(row))
    return (
      <>
        <Field path={`${at}.wayBy`} label="Vem har prövat det?" help="Namn och befattning." />
        <Field
          path={`${at}.wayNote`}
          label="Varför är det inte jäv?"
          example="Brodern slutade hos leverantören 2024 och äger inget i bolaget."
          antiExample="Ingen risk."
        />
      </>
    )
  const asksSteps = stepsAfter(found, row).between.length > 0
  return (
    <>
      {asksSteps || row.wayNote !== undefined ? (
        <Field
          path={`${at}.wayNote`}
          label="Vad gör ni med det som har gjorts sedan dess?"
          example="Den nya handläggaren gick igenom förfrågan och skickade den på nytt till alla tre."
          antiExample="Inget."
        />
      ) : null}
      <Field path={`${at}.wayBy`} optional />
    </>
  )
}

/** What was done after the interest was stated: for the one who takes over to look at. */
function Steps({ row }: { readonly row: Statement }) {
  const { case: found } = useCase()
  const words = stepsAfterWords(found, row)
  return words === undefined ? null : <p className="small steps-after">{words}</p>
}
