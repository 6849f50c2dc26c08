import type { Case, Statement } from '../../domain/case/schema.ts'
import { formatDate } from '../../domain/local-date.ts'
import { samePerson } from '../../domain/same-person.ts'
import { isCurrent, leaves, personOf } from '../../domain/case/statements.ts'
import { stepsAfter } from '../impartiality/steps-after.ts'
import { stepsAfterWords } from '../impartiality/step-words.ts'
import type { Facts } from './facts.ts'
import { among, met, missing, wrong, type Outcome } from './outcome.ts'

/**
 * Every interest that has been stated is dealt with, in a way that holds: the person has left every part of the case to
 * somebody else, or somebody else has examined it and said why it is none; or the one who stated it has taken it back
 * and said why. Also statements that no longer stand are held to this.
 */
export function noOpenConflict(facts: Facts): Outcome {
  const statements = facts.case.impartiality.statements ?? []
  const given = statements.filter((row) => row.conflict !== undefined)
  const outcomes = given
    .filter((row) => row.conflict === 'yes')
    .map((row) => conflictOutcome(facts.case, row, statements))
  const open = outcomes.filter(({ state }) => state !== 'met')
  const worst = open.filter(({ state }) => state === 'wrong')
  const said = worst.length > 0 ? worst : open
  if (said.length === 0) return among(outcomes, met)
  const fields = said.flatMap((outcome) => outcome.fields)
  const detail = said.flatMap((outcome) => outcome.detail ?? []).join(' ')
  return worst.length > 0 ? wrong(fields, detail) : missing(fields, detail === '' ? undefined : detail)
}

const at = (row: Statement, name: string): string => `impartiality.statements.${row.id}.${name}`
const nameOf = (row: Statement): string => row.name ?? 'Någon utan namn'

function conflictOutcome(found: Case, row: Statement, all: readonly Statement[]): Outcome {
  const anew = answeredAnew(row, all)
  if (anew !== undefined)
    return anew.conflict === 'no' && anew.changeReason === undefined
      ? missing([at(anew, 'changeReason')], `${nameOf(row)} har ändrat sitt svar. Skriv varför.`)
      : met
  if (row.way === undefined)
    return wrong(
      [at(row, 'way')],
      `${nameOf(row)} har uppgett ett intresse${row.on === undefined ? '' : ` ${formatDate(row.on)}`}. Välj hur ni löser det.`,
    )
  return row.way === 'no-conflict' ? examined(row) : left(found, row, all)
}

/**
 * The answer by the same person that carries what there is to say, where a stated interest no longer stands: the one
 * that took its place, one that took it back with a reason, or one that was dealt with. Undefined: this one itself.
 */
export function answeredAnew(row: Statement, all: readonly Statement[]): Statement | undefined {
  if (isCurrent(row)) return undefined
  const own = all.filter(
    (other) => other.id !== row.id && other.part === row.part && samePerson(other.name, row.name) === true,
  )
  return (
    own.find((other) => other.conflict === 'no' && other.changeReason !== undefined) ??
    own.find((other) => isCurrent(other) && other.conflict !== undefined) ??
    (row.way === undefined
      ? own.find((other) => other.conflict === 'yes' && other.way !== undefined)
      : undefined)
  )
}

/** Somebody else than the person has examined it: who, when and why. */
function examined(row: Statement): Outcome {
  if (samePerson(row.wayBy, row.name) === true)
    return wrong([at(row, 'wayBy')], `${nameOf(row)} kan inte själv avgöra om det är jäv.`)
  return missing(empty(row, ['note', 'wayBy', 'wayOn', 'wayNote']))
}

const empty = (row: Statement, names: readonly (keyof Statement)[]): readonly string[] =>
  names.filter((name) => row[name] === undefined).map((name) => at(row, name))

/** The person holds no part of the case any longer, and what was done meanwhile has been thought of. */
function left(found: Case, row: Statement, all: readonly Statement[]): Outcome {
  const still = stillIn(found, row, all)
  if (still !== undefined) return still
  const decided = decidedBefore(found, row)
  if (decided !== undefined) return decided
  const successor =
    row.part === 'evaluator' || personOf(found, row.part)?.name !== undefined
      ? []
      : [row.part === 'decider' ? 'decision.decider.name' : 'preparer.name']
  const lacking = [...empty(row, ['note', 'wayOn']), ...successor]
  if (lacking.length > 0) return missing(lacking)
  if (row.wayNote === undefined && stepsAfter(found, row).between.length > 0)
    return missing([at(row, 'wayNote')], `${stepsAfterWords(found, row) ?? ''} Skriv vad ni gör med det.`)
  return met
}

function stillIn(found: Case, row: Statement, all: readonly Statement[]): Outcome | undefined {
  if (samePerson(row.name, found.preparer.name) === true)
    return wrong(['preparer.name'], `${nameOf(row)} handlägger fortfarande köpet. Skriv vem som tar över.`)
  if (samePerson(row.name, found.decision.decider?.name) === true)
    return wrong(
      ['decision.decider.name'],
      `${nameOf(row)} står fortfarande som beslutsfattare. Skriv vem som beslutar i stället.`,
    )
  const judging = all.find(
    (other) =>
      other.id !== row.id &&
      other.part === 'evaluator' &&
      isCurrent(other) &&
      !leaves(other) &&
      samePerson(other.name, row.name) === true,
  )
  if (judging === undefined) return undefined
  return wrong([at(judging, 'conflict')], `${nameOf(row)} bedömer fortfarande anbuden.`)
}

/** A decision from before somebody else took over is the first person's, whatever name stands on it now. */
function decidedBefore(found: Case, row: Statement): Outcome | undefined {
  const { decidedOn, decider, outcome } = found.decision
  if (row.part !== 'decider' || row.wayOn === undefined) return undefined
  if (outcome === undefined || decidedOn === undefined || decidedOn >= row.wayOn) return undefined
  return wrong(
    ['decision.decidedOn'],
    `Beslutet är daterat ${formatDate(decidedOn)}, innan någon annan tog över. ${decider?.name ?? 'Den nya beslutsfattaren'} behöver besluta på nytt.`,
  )
}
