import { decisionStages } from '../../src/domain/case/choices.ts'
import type { Entry } from '../../src/domain/case/enter.ts'
import { isDecided } from '../../src/domain/case/frozen.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import { isCurrent } from '../../src/domain/case/statements.ts'
import { formatDate } from '../../src/domain/local-date.ts'
import { samePerson } from '../../src/domain/same-person.ts'
import { enterCase } from '../../src/rules/enter-case.ts'
import type { ChangedFact } from '../../src/rules/decision-facts/facts.ts'
import { winnerOf } from '../../src/rules/evaluate/suppliers.ts'
import { heldReason } from './held.ts'

type Row = NonNullable<Case['decision']['answers']>[number]
type SentPaper = NonNullable<Case['decision']['sent']>[number]

interface Given {
  readonly paper: SentPaper
  /** What the case says otherwise now than the paper did. */
  readonly changed: readonly ChangedFact[]
  readonly today: string
  readonly instant: string
}

export interface EnteredAnswer {
  readonly after: Case
  /** Whether a decision was written down. */
  readonly entered: boolean
  /** Why not, or what else the person must know; null where nothing. */
  readonly told: string | null
}

/**
 * Writes down what an answer decides, where it is plain that it does: it approves, of what stands, what nobody has decided
 * yet. All of it or none; the answer itself stands in the case either way. What was typed is never written over.
 */
export function enterAnswer(found: Case, row: Row, given: Given): EnteredAnswer {
  const not = (told: string | null): EnteredAnswer => ({ after: found, entered: false, told })
  if (row.answer === 'pass-on') return passOn(found, row, given)
  if (row.answer !== 'approve') return not(isDecided(found) ? decidedAlready(found) : null)
  const reason = reasonNot(found, row, given)
  if (reason !== null) return not(reason)
  const staged = withStages(found, row, given.paper)
  const entries = isOfWhole(given.paper) ? entriesOf(found, row, given.paper) : []
  if (staged === found && entries.length === 0) return not(null)
  const after = enterCase(staged, entries, given.today, given.instant).case
  const held = heldReason(
    found,
    after,
    entries.map(({ path }) => path),
  )
  return held === null ? { after, entered: true, told: null } : not(held)
}

function reasonNot(found: Case, row: Row, { paper, changed }: Given): string | null {
  const { decision, preparer } = found
  if (changed.length > 0)
    return 'Godkännandet gäller underlaget som det var då, och ärendet säger något annat nu. Beslutet är inte infört: läs skillnaderna och skicka ett nytt underlag, eller fråga den som svarade.'
  if (row.conflict === 'yes')
    return 'Den som svarade har uppgett en intressekonflikt, och får inte besluta. Beslutet är inte infört: skicka underlaget till chefen ovanför.'
  if (samePerson(row.name, preparer.name) === true)
    return 'Den som svarade har samma namn som den som bereder ärendet. Beslutet är inte infört: kontrollera vem som beslutar.'
  if (!isOfWhole(paper)) return null
  if (isDecided(found)) return decidedAlready(found)
  const { decider, outcome, decidedOn } = decision
  if (samePerson(decider?.name, row.name) === false)
    return `I ärendet står ${decider?.name ?? ''} som beslutsfattare, och svaret kom från ${row.name}. Beslutet är inte infört: kontrollera vem som får besluta, och ändra beslutsfattare om det är ${row.name}.`
  if (outcome !== undefined && outcome !== outcomeOf(paper))
    return 'I ärendet är ett annat beslut påbörjat än det som underlaget bad om. Beslutet är inte infört: rätta det eller skicka ett nytt underlag.'
  if (decidedOn !== undefined && decidedOn !== row.on)
    return `I ärendet står beslutsdagen ${formatDate(decidedOn)}, och svaret är daterat ${formatDate(row.on)}. Beslutet är inte infört: rätta dagen.`
  if (outcomeOf(paper) === 'award' && winnerOf(found) === undefined)
    return 'Inget anbud är valt i ärendet, så beslutet är inte infört. Välj anbud och skicka ett nytt underlag.'
  return null
}

const decidedAlready = ({ decision: { decidedOn } }: Case): string =>
  `Ett beslut är redan infört i ärendet${decidedOn === undefined ? '' : `, daterat ${formatDate(decidedOn)}`}, och står kvar som det är. Stämmer det inte med svaret: ta tillbaka beslutet med ett skäl.`

/** Whether a paper asks for the decision that ends the procurement, and not only for one on the way. */
const isOfWhole = ({ asks = ['award'] }: SentPaper): boolean =>
  asks.includes('award') || asks.includes('cancel')

const outcomeOf = ({ asks = ['award'] }: SentPaper): 'award' | 'cancel' =>
  asks.includes('cancel') ? 'cancel' : 'award'

/**
 * The stages that were asked for and that nobody has decided: those alone, so that nothing is taken for decided that the
 * paper did not ask for.
 */
function withStages(found: Case, row: Row, { asks = [] }: SentPaper): Case {
  const { stages = [] } = found.decision
  const open = Object.keys(decisionStages).filter(
    (stage) =>
      asks.some((asked) => asked === stage) &&
      !stages.some(({ id, by, on }) => id === stage && (on ?? by?.name) !== undefined),
  )
  if (open.length === 0) return found
  const by = { name: row.name, ...(row.role === undefined ? {} : { role: row.role }) }
  const said = { by, on: row.on, ...(row.delegation === undefined ? {} : { delegation: row.delegation }) }
  const decided = open.map((id) => ({ ...stages.find((stage) => stage.id === id), id, ...said }))
  const others = stages.filter(({ id }) => !open.includes(id))
  return { ...found, decision: { ...found.decision, stages: [...others, ...decided] } }
}

function entriesOf(found: Case, row: Row, paper: SentPaper): readonly Entry[] {
  const { decider, delegation } = found.decision
  const lacking = (path: string, is: string | undefined, said: string | undefined): readonly Entry[] =>
    is === undefined && said !== undefined ? [{ path, text: said }] : []
  return [
    ...lacking('decision.decider.name', decider?.name, row.name),
    ...lacking('decision.decider.role', decider?.role, row.role),
    ...lacking('decision.delegation', delegation, row.delegation),
    ...statementOf(found, row),
    { path: 'decision.outcome', text: outcomeOf(paper) },
    // After the outcome, which would put today's date there.
    { path: 'decision.decidedOn', text: row.on },
  ]
}

/** That the one who decides has no interest of the own was said in the answer: it stands among the statements, where none does. */
function statementOf({ impartiality }: Case, row: Row): readonly Entry[] {
  const own = (impartiality.statements ?? []).find((one) => one.part === 'decider' && isCurrent(one))
  if (row.conflict !== 'no' || own?.conflict !== undefined) return []
  const at = `impartiality.statements.${own?.id ?? 'decider'}`
  return [
    { path: `${at}.conflict`, text: row.conflict },
    { path: `${at}.on`, text: row.on },
    { path: `${at}.notedBy`, text: `${row.name}, i svaret på underlaget ${row.reference}` },
  ]
}

/** Whoever leaves the decision to the next above is noted among those who did, where the case is not decided. */
function passOn(found: Case, row: Row, { today, instant }: Given): EnteredAnswer {
  const told = `${row.name} lämnar över beslutet. Skicka ett nytt underlag till chefen ovanför.`
  const { passedOn = [] } = found.decision
  if (isDecided(found)) return { after: found, entered: false, told: decidedAlready(found) }
  if (passedOn.some(({ name }) => samePerson(name, row.name) === true))
    return { after: found, entered: false, told }
  const at = `decision.passedOn.${row.id}`
  const why = row.conflictNote ?? row.comment
  const entries = [
    { path: `${at}.name`, text: row.name },
    ...(row.role === undefined ? [] : [{ path: `${at}.role`, text: row.role }]),
    ...(why === undefined ? [] : [{ path: `${at}.why`, text: why }]),
    { path: `${at}.on`, text: row.on },
  ]
  return { after: enterCase(found, entries, today, instant).case, entered: false, told }
}
