import { formatKr } from '../../../src/domain/money.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { isCurrent } from '../../../src/domain/case/statements.ts'
import type { TaskId } from '../../../src/flow/tasks.ts'
import type { Evaluation } from '../../../src/rules/evaluate/evaluate.ts'
import { askedSuppliers, bidders } from '../../../src/rules/evaluate/suppliers.ts'
import type { AnswerRow } from './answer-rows.ts'

/** The answers that say most of a task, the first of them that is given. What is not listed is said with a number. */
const keyPaths: Readonly<Partial<Record<TaskId, readonly string[]>>> = {
  arende: ['subject.title'],
  avtal: ['contracts.found'],
  skal: ['reason.way', 'reason.ground'],
  anbud: ['award.supplierId'],
  beslut: ['decision.outcome'],
  dokumentation: ['record.diarienummer', 'record.keptAt'],
}

/** What a task came to, in a few words: all that is shown of it while its answers are folded. */
export function keyAnswer(evaluation: Evaluation, task: TaskId, rows: readonly AnswerRow[]): string {
  const { case: found, value } = evaluation.facts
  switch (task) {
    case 'varde':
      return value.legalOre === null ? counted(rows) : formatKr(value.legalOre)
    case 'forfragan':
      return number(askedSuppliers(found).length, 'tillfrågad', 'tillfrågade') ?? counted(rows)
    case 'anbud':
      return [number(bidders(found).length, 'anbud', 'anbud'), named(rows, 'Vinnare', keyPaths.anbud)]
        .filter((words) => words !== undefined)
        .join(' · ')
    case 'beslut':
      return said(rows, keyPaths.beslut, 'decision.decidedOn') ?? counted(rows)
    case 'leverantorskontroll':
      return said(rows, [`suppliers.${found.award.supplierId ?? ''}.vetting.judgement`]) ?? counted(rows)
    case 'jav':
      return conflictWords(found) ?? counted(rows)
    case 'underrattelse':
      return named(rows, 'Avtal tecknat', ['contract.signedOn']) ?? counted(rows)
    case 'uppfoljning':
      return (
        named(rows, 'Uppföljt', ['followUp.doneOn']) ??
        named(rows, 'Senast', ['followUp.on']) ??
        counted(rows)
      )
    default:
      return said(rows, keyPaths[task]) ?? counted(rows)
  }
}

function said(rows: readonly AnswerRow[], paths: readonly string[] = [], ...also: readonly string[]) {
  const key = paths.flatMap((path) => wordsAt(rows, path) ?? [])[0]
  return key === undefined
    ? undefined
    : [key, ...also.flatMap((path) => wordsAt(rows, path) ?? [])].join(' · ')
}

function named(rows: readonly AnswerRow[], name: string, paths: readonly string[] = []): string | undefined {
  const words = said(rows, paths)
  return words === undefined ? undefined : `${name}: ${words}`
}

function wordsAt(rows: readonly AnswerRow[], path: string): string | undefined {
  const answer = rows.find((row) => row.path === path)?.answer
  return answer?.is === 'said' ? answer.words : undefined
}

const number = (count: number, one: string, many: string): string | undefined =>
  count === 0 ? undefined : `${count} ${count === 1 ? one : many}`

/** How many persons have answered, and whether any of them has something to state: "3 personer, inget att uppge". */
function conflictWords({ impartiality: { statements = [] } }: Case): string | undefined {
  const current = statements.filter(isCurrent)
  const given = current.filter(({ conflict }) => conflict !== undefined)
  if (given.length === 0) return undefined
  const stated = given.filter(({ conflict }) => conflict === 'yes').length
  const open = current.length - given.length
  return [
    number(given.length, 'person', 'personer') ?? '',
    stated === 0 ? 'inget att uppge' : `${stated} har uppgett ett intresse`,
    ...(open === 0 ? [] : [`${open} har inte svarat`]),
  ].join(', ')
}

/** How many answers are given: those that are only asked for are none. */
function counted(rows: readonly AnswerRow[]): string {
  const given = rows.filter(({ answer }) => answer.is === 'said' || answer.is === 'unread').length
  return given === 0 ? 'Inget svar än' : `${given} svar`
}
