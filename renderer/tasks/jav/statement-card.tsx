import { useEffect, useId } from 'react'
import type { Case, Statement } from '../../../src/domain/case/schema.ts'
import { formatDate } from '../../../src/domain/local-date.ts'
import { enumerated } from '../../../src/domain/enumerated.ts'
import { askedSuppliers, supplierName } from '../../../src/rules/evaluate/suppliers.ts'
import { Field } from '../../components/field.tsx'
import { More } from '../../components/more.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { enter } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'
import { useAtFirst } from '../value/use-at-first.ts'
import { AskAgain } from './ask-again.tsx'

export type StatementPart = 'preparer' | 'decider'

const titles: Readonly<Record<StatementPart, string>> = {
  preparer: 'Den som handlägger',
  decider: 'Den som beslutar',
}

/** One person's statement about the suppliers that are asked. */
export function StatementCard({ part }: { readonly part: StatementPart }) {
  const { case: found } = useCase()
  const heading = useId()
  const statement = statementOf(found, part)
  const at = `impartiality.statements.${statement?.id ?? part}`
  const person = part === 'preparer' ? found.preparer : found.decision.decider
  useNamed(at, statement, person)
  const hasConflict = statement?.conflict === 'yes'
  // An answer stays the answer of the one who gave it, also when somebody else has taken over.
  const asked = statement?.conflict === undefined ? person?.name : (statement.name ?? person?.name)
  const again = statement && <AskAgain at={at} statement={statement} person={person?.name} />
  return (
    <section className="card statement" aria-labelledby={heading}>
      <h2 id={heading}>
        {titles[part]}
        {person?.name === undefined ? '' : `: ${person.name}`}
      </h2>
      {part === 'decider' ? (
        <>
          <WhoDecides known={person?.name !== undefined} />
          <DeciderPrepares />
        </>
      ) : null}
      <p className="small">Gäller {enumerated(askedSuppliers(found).map(supplierName))}.</p>
      {hasConflict ? null : again}
      <Field path={`${at}.conflict`} layout="row" label={question(asked)} />
      {hasConflict ? <Conflict at={at} part={part} /> : null}
      {statement?.on === undefined ? null : (
        <GivenOn at={at} on={statement.on} words={givenWords(found, statement)} />
      )}
      {hasConflict ? again : null}
    </section>
  )
}

const question = (name: string | undefined): string =>
  `Finns det något som kan få någon att ifrågasätta om ${name ?? 'personen'} är opartisk?`

const statementOf = (found: Case, part: StatementPart): Statement | undefined =>
  (found.impartiality.statements ?? []).find((statement) => statement.part === part)

/** The decider is asked for here where not known yet; the same answer stands on the page of the decision. */
function WhoDecides({ known }: { readonly known: boolean }) {
  const fields = (
    <div className="field-row">
      <Field path="decision.decider.name" />
      <Field path="decision.decider.role" />
    </div>
  )
  return useAtFirst(known) ? <More title="Byt beslutsfattare">{fields}</More> : fields
}

/** Whoever prepares the purchase may not decide it: said as soon as the name is there, before the statement is given. */
function DeciderPrepares() {
  const { facts, findings } = useCase().evaluation
  const finding = findings.find(
    ({ rule, state }) => rule.demand.is === 'decider-not-preparer' && state === 'wrong',
  )
  if (facts.deciderIsPreparer !== true || finding === undefined) return null
  return <Verdict tone="warn" title={finding.detail ?? finding.rule.message} />
}

function Conflict({ at, part }: { readonly at: string; readonly part: StatementPart }) {
  return (
    <div className="follow-up">
      <Field path={`${at}.note`} />
      <Verdict tone="stop" title={part === 'preparer' ? 'Lämna över ärendet.' : 'Låt någon annan besluta.'}>
        <p>
          {part === 'preparer'
            ? 'Be din chef utse någon annan som handlägger köpet. Gör inget mer i ärendet själv.'
            : 'Skriv den nya beslutsfattarens namn och fråga på nytt.'}{' '}
          Är du osäker på om det är jäv: fråga en jurist innan köpet går vidare.
        </p>
      </Verdict>
      {part === 'preparer' ? <TakesOver /> : null}
    </div>
  )
}

/** The one who takes over is asked anew: the name here is the one who prepares the purchase from now on. */
function TakesOver() {
  return (
    <div className="field-row takes-over">
      <Field path="preparer.name" label="Vem tar över ärendet?" />
      <Field path="preparer.role" label="Roll" optional />
    </div>
  )
}

/** Only the one who sits at the program attests; what others say is noted, and an interest is stated. */
function givenWords({ preparer }: Case, { part, conflict }: Statement): GivenOnProps['words'] {
  if (conflict === 'yes') return ['Uppgett', '']
  if (part === 'preparer') return ['Intygat', '']
  return ['Antecknat', preparer.name === undefined ? '' : ` av ${preparer.name}`]
}

interface GivenOnProps {
  readonly at: string
  readonly on: string
  /** What was done that day, and by whom where it was somebody else. */
  readonly words: readonly [done: string, by: string]
}

function GivenOn({ at, on, words: [done, by] }: GivenOnProps) {
  return (
    <div className="row statement-given">
      <span className="small">
        {done} {formatDate(on)}
        {by}.
      </span>
      <More title="Ändra datum">
        <Field path={`${at}.on`} />
      </More>
    </div>
  )
}

/** A statement given before its person was named takes the name as soon as it is known. */
function useNamed(at: string, statement: Statement | undefined, person: Case['preparer'] | undefined): void {
  const lacks = statement?.conflict !== undefined && statement.name === undefined
  const { name, role } = person ?? {}
  useEffect(() => {
    if (!lacks || name === undefined) return
    void enter([
      { path: `${at}.name`, text: name },
      ...(role === undefined ? [] : [{ path: `${at}.role`, text: role }]),
    ])
  }, [lacks, at, name, role])
}
