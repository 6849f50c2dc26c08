import { Refusal } from '../../src/contract/answer.ts'
import type { OpenCase } from '../../src/contract/shapes.ts'
import { enterableOf, isOfWhole, openStages, outcomeOf } from '../../src/decision-paper/enterable.ts'
import { type Entry } from '../../src/domain/case/enter.ts'
import { noteLater } from '../../src/domain/case/later.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import { isCurrent } from '../../src/domain/case/statements.ts'
import { samePerson } from '../../src/domain/same-person.ts'
import { isProgramsOwn } from '../../src/rules/bids/follow.ts'
import { enterCase } from '../../src/rules/enter-case.ts'
import { paperOfAnswer, type PaperAnswer, type SentPaper } from '../../src/rules/escalation/answers.ts'
import { delegationPoint } from '../../src/rules/escalation/follow-delegation.ts'
import type { Handlers } from './answer-call.ts'
import { enterDrafts } from './drafts.ts'
import { heldReason, refuseClosed } from './held.ts'
import { localInstant } from './local-time.ts'
import { openedAt } from './papers.ts'
import { saveChanged } from './save-changed.ts'

type Area = Pick<Handlers, 'answer.enter'>

/** What an answer says becomes part of the case: by a press of the buyer's, and never by itself. */
export const enterAnswerHandlers: Area = {
  'answer.enter': (context, { id, answer, page }): OpenCase => {
    const { case: before } = enterDrafts(context, id)
    refuseClosed(before)
    const row = before.decision.answers?.find((one) => one.id === answer)
    if (row === undefined)
      throw new Refusal('not-found', 'Svaret finns inte i ärendet. Öppna svarsfilen igen.')
    const now = localInstant(context.options.sources.now())
    const after = enterAnswer(before, row, { today: context.today(), instant: now })
    saveChanged(context, before, noteLater(before, after, context.today(), isProgramsOwn), page)
    return openedAt(context, id, page)
  },
}

/**
 * The case with what an answer decides, or with who leaves the decision to the next above: all of it or none. What was typed is
 * never written over. Throws Refusal with why not and what to do.
 */
export function enterAnswer(
  found: Case,
  row: PaperAnswer,
  { today, instant }: { readonly today: string; readonly instant: string },
): Case {
  const enterable = enterableOf(found, row)
  if (enterable.is === 'passed-on') return enterCase(found, passedOn(row), today, instant).case
  const paper = paperOfAnswer(found, row)
  if (enterable.is !== 'decision' || paper === undefined)
    throw new Refusal(
      'invalid',
      ('why' in enterable ? enterable.why : null) ?? 'Svaret avgör inget som går att föra in.',
    )
  const entries = isOfWhole(paper) ? entriesOf(found, row, paper, today) : []
  const after = enterCase(withStages(found, row, paper), entries, today, instant).case
  const held = heldReason(
    found,
    after,
    entries.map(({ path }) => path),
  )
  if (held !== null) throw new Refusal('invalid', held)
  return after
}

/**
 * The stages that were asked for and that nobody has decided: those alone, so that nothing is taken for decided that the
 * paper did not ask for.
 */
function withStages(found: Case, row: PaperAnswer, paper: SentPaper): Case {
  const { stages = [] } = found.decision
  const open = openStages(found, paper)
  if (open.length === 0) return found
  const by = { name: row.name, ...(row.role === undefined ? {} : { role: row.role }) }
  const said = { by, on: row.on, ...(row.delegation === undefined ? {} : { delegation: row.delegation }) }
  const decided = open.map((id) => ({ ...stages.find((stage) => stage.id === id), id, ...said }))
  const others = stages.filter(({ id }) => !open.includes(id))
  return { ...found, decision: { ...found.decision, stages: [...others, ...decided] } }
}

function entriesOf(found: Case, row: PaperAnswer, paper: SentPaper, today: string): readonly Entry[] {
  const { decider, delegation } = found.decision
  // What the program has filled in gives way to what the decider says.
  const typed = delegation === delegationPoint(found, today) ? undefined : delegation
  const lacking = (path: string, is: string | undefined, said: string | undefined): readonly Entry[] =>
    is === undefined && said !== undefined ? [{ path, text: said }] : []
  return [
    ...lacking('decision.decider.name', decider?.name, row.name),
    ...lacking('decision.decider.role', decider?.role, row.role),
    ...lacking('decision.delegation', typed, row.delegation),
    ...statementOf(found, row),
    { path: 'decision.outcome', text: outcomeOf(paper) },
    // After the outcome, which would put today's date there.
    { path: 'decision.decidedOn', text: row.on },
  ]
}

/**
 * That the one who decides has no interest of the own was said in the answer: it stands among the statements, where the one has
 * made none. That of an earlier decider is kept as it was.
 */
function statementOf({ impartiality }: Case, row: PaperAnswer): readonly Entry[] {
  const own = (impartiality.statements ?? []).find((one) => one.part === 'decider' && isCurrent(one))
  const isMade = own?.conflict !== undefined && samePerson(own.name, row.name) !== false
  if (row.conflict !== 'no' || isMade) return []
  const at = `impartiality.statements.${own?.id ?? 'decider'}`
  return [
    { path: `${at}.conflict`, text: row.conflict },
    { path: `${at}.on`, text: row.on },
    { path: `${at}.notedBy`, text: `${row.name}, i svaret på underlaget ${row.reference}` },
  ]
}

/** Whoever leaves the decision to the next above stands among those who did. */
function passedOn(row: PaperAnswer): readonly Entry[] {
  const at = `decision.passedOn.${row.id}`
  const why = row.conflictNote ?? row.comment
  return [
    { path: `${at}.name`, text: row.name },
    ...(row.role === undefined ? [] : [{ path: `${at}.role`, text: row.role }]),
    ...(why === undefined ? [] : [{ path: `${at}.why`, text: why }]),
    { path: `${at}.on`, text: row.on },
  ]
}
