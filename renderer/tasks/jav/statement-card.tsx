import { useEffect, useId, useRef } from 'react'
import type { Case, Statement } from '../../../src/domain/case/schema.ts'
import { isCurrent, leaves, personOf, statementOf } from '../../../src/domain/case/statements.ts'
import { samePerson } from '../../../src/domain/same-person.ts'
import { Field } from '../../components/field.tsx'
import { More } from '../../components/more.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { enter } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'
import { focusSoon } from '../value/focus-soon.ts'
import { useAtFirst } from '../value/use-at-first.ts'
import { Answer } from './answer.tsx'
import { Concerns } from './concerns.tsx'
import { Earlier } from './earlier.tsx'
import { OnPaper } from './on-paper.tsx'

type StatementPart = 'preparer' | 'decider'

const titles: Readonly<Record<StatementPart, string>> = {
  preparer: 'Den som handlägger',
  decider: 'Den som beslutar',
}

/** The statement of the one who prepares the purchase, or decides it, about the suppliers that are asked. */
export function StatementCard({ part }: { readonly part: StatementPart }) {
  const { case: found } = useCase()
  const heading = useId()
  const statement = statementOf(found, part)
  const at = `impartiality.statements.${statement?.id ?? part}`
  const person = personOf(found, part)
  const earlier = earlierOf(found, part)
  useNamed(at, statement, person)
  useFocusOnSuccessor(at, earlier.length, statement === undefined)
  const tookOver = earlier.some(({ name }) => samePerson(name, person?.name) === false)
  const isLeaving = statement?.conflict === 'yes' && leaves(statement)
  return (
    <section className="card statement" aria-labelledby={heading}>
      <h2 id={heading}>
        {titles[part]}
        {person?.name === undefined ? '' : `: ${person.name}`}
      </h2>
      {part === 'decider' ? (
        <>
          {isLeaving ? null : <WhoDecides known={person?.name !== undefined} />}
          <DeciderPrepares />
        </>
      ) : null}
      <Concerns />
      <Answer
        at={at}
        statement={statement}
        person={person?.name}
        takesOver={<Field path={successor[part].path} label={successor[part].label} />}
      />
      {part === 'preparer' && !isLeaving && tookOver ? <WhoPrepares /> : null}
      {part === 'decider' ? <OnPaper at={at} part={part} statement={statement} /> : null}
      <Earlier rows={earlier} />
    </section>
  )
}

const successor: Readonly<Record<StatementPart, { readonly path: string; readonly label: string }>> = {
  preparer: { path: 'preparer.name', label: 'Vem tar över?' },
  decider: { path: 'decision.decider.name', label: 'Vem beslutar i stället?' },
}

const earlierOf = (found: Case, part: StatementPart): readonly Statement[] =>
  (found.impartiality.statements ?? []).filter((row) => row.part === part && !isCurrent(row))

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

/** The one who took over has a post of their own, and a name that may have been typed wrong. */
function WhoPrepares() {
  return (
    <More title="Namn och befattning">
      <div className="field-row">
        <Field path="preparer.name" label="Vem handlägger köpet?" />
        <Field path="preparer.role" label="Befattning" optional />
      </div>
    </More>
  )
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

/** Somebody else is named and the question stands empty: focus, which was on what went away, comes to it. */
function useFocusOnSuccessor(at: string, earlier: number, isUnanswered: boolean): void {
  const before = useRef(earlier)
  useEffect(() => {
    if (earlier > before.current && isUnanswered) focusSoon(`${at}.conflict`)
    before.current = earlier
  }, [at, earlier, isUnanswered])
}
