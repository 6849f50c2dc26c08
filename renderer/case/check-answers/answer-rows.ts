import { fields, patternOf } from '../../../src/domain/case/fields/catalogue.ts'
import { sayField } from '../../../src/domain/case/fields/read.ts'
import { frozenReason } from '../../../src/domain/case/frozen.ts'
import { getAt } from '../../../src/domain/case/path.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { groupOf, placesOf } from '../../../src/flow/answers.ts'
import type { PlannedTask } from '../../../src/flow/plan.ts'
import { comesWithFiling } from '../../../src/rules/evaluate/filing.ts'
import { limbQuestion, limbWords } from '../../../src/rules/grounds/grounds.ts'
import { placeWords } from '../../../src/record/place-words.ts'
import { supplierName } from '../../../src/rules/evaluate/suppliers.ts'
import { ownerOf } from '../../components/owner-of.ts'
import { isSaidWith, listName, requirementWords } from './list-rows.ts'

export interface AnswerRow {
  readonly path: string
  /** The answer's name. */
  readonly name: string
  /** The row of a list it stands in, as a path; empty for what is answered once. */
  readonly row: string
  /** What that row is about: a supplier, a part, a person. */
  readonly of: string | undefined
  readonly answer:
    | { readonly is: 'said'; readonly words: string }
    /** Typed, and not readable: shown as typed. */
    | { readonly is: 'unread'; readonly typed: string }
    /** Asked for by a rule and not answered. */
    | { readonly is: 'asked' }
    /** Comes from the registrar, once the record is handed in. */
    | { readonly is: 'awaited' }
  /** Locked: read, not changed. */
  readonly isHeld: boolean
}

/** The answers of a task's page in the order they are asked, row of a list by row, and those a rule still asks for. */
export function answerRows(found: Case, task: PlannedTask): readonly AnswerRow[] {
  const asked = new Set(
    task.findings
      .filter((f) => f.rule.strength !== 'reminder' && (f.state === 'missing' || f.state === 'wrong'))
      .flatMap((f) => f.fields),
  )
  const places = task.groups.flatMap((group) => placesOf(found, group).map(({ path }) => path))
  const isHere = (path: string): boolean => task.groups.some((group) => groupOf(found, path) === group)
  const others = [...Object.keys(found.unread), ...asked].filter(isHere)
  return byRow([...new Set([...places, ...others])]).flatMap((path) => rowAt(found, path, asked.has(path)))
}

/** Answers in the same row of a list together: two suppliers of one name are still two. */
export function blocksOf(rows: readonly AnswerRow[]): readonly (readonly AnswerRow[])[] {
  const blocks: AnswerRow[][] = []
  for (const row of rows) {
    const last = blocks.at(-1)
    if (last !== undefined && last[0]?.row === row.row) last.push(row)
    else blocks.push([row])
  }
  return blocks
}

function rowAt(found: Case, path: string, isAsked: boolean): readonly AnswerRow[] {
  const field = fields[patternOf(path)]
  if (!field) return []
  const row = {
    path,
    ...namesOf(found, path, field.short),
    row: rowOf(path),
    isHeld: frozenReason(found, path) !== null,
  }
  const typed = found.unread[path]
  if (typed !== undefined) return [{ ...row, answer: { is: 'unread', typed } }]
  const value = getAt(found, path)
  if (value !== undefined) {
    if (isHeading(path) || isSaidWith(found, path)) return []
    const words = wordsAt(found, path, sayField(field, value))
    return [{ ...row, answer: { is: 'said', words } }]
  }
  return isAsked ? [{ ...row, answer: { is: comesWithFiling(path) ? 'awaited' : 'asked' } }] : []
}

/** What the answer is called and whose it is. A question of a ground is its own name, and heads no block. */
function namesOf(found: Case, path: string, short: string): Pick<AnswerRow, 'name' | 'of'> {
  const limb = limbOf(path)
  const question = limb === undefined ? undefined : limbQuestion(limb)
  const inList = listName(found, path) ?? withoutOptions(found, path)
  if (inList !== undefined) return { name: inList, of: ownerOf(found, path) }
  return question === undefined
    ? { name: short, of: ownerOf(found, path) }
    : { name: question, of: undefined }
}

/** A bid for what has no options has a price, and none "with options". */
const withoutOptions = ({ value }: Case, path: string): string | undefined =>
  patternOf(path) === 'suppliers.*.bid.totalOre' && value.hasOption === 'no' ? 'Anbudets pris' : undefined

const limbOf = (path: string): string | undefined => /^reason\.limbs\.([^.]+)\.text$/.exec(path)?.[1]

/** A part's role is what it is headed by; the ids of a case or of a supplier in the register say nothing to a reader. */
const isHeading = (path: string): boolean =>
  [
    'value.parts.*.role',
    'value.similar.*.caseId',
    'suppliers.*.registerId',
    // The program's own note; when it was made stands beside it.
    'inquiry.saved.text',
  ].includes(patternOf(path))

/** Ids in words: the winner's name, and which case of a ground it is. */
function wordsAt(found: Case, path: string, said: string): string {
  if (path === 'award.supplierId') return winnerName(found, said)
  const demand = requirementWords(found, path)
  if (demand !== undefined) return demand
  if (patternOf(path) === 'elsewhere.*.belongsTo') return placeWords(found, said)
  const limb = limbOf(path)
  return limb === undefined ? said : limbWords(limb, said)
}

const winnerName = (found: Case, id: unknown): string =>
  supplierName(found.suppliers.find((supplier) => supplier.id === id))

/** First what is answered once, then the rows of lists one after the other, not answer by answer. */
function byRow(paths: readonly string[]): readonly string[] {
  const order = new Map<string, number>([['', 0]])
  for (const path of paths) order.set(rowOf(path), order.get(rowOf(path)) ?? order.size)
  return paths.toSorted((a, b) => (order.get(rowOf(a)) ?? 0) - (order.get(rowOf(b)) ?? 0))
}

/** `suppliers.ab.checks.economy.on` → `suppliers.ab.checks.economy`; a path outside lists is a row of its own list. */
function rowOf(path: string): string {
  const supplier = /^(suppliers\.[^.]+)\.bid\.(?:scores|lines)\./.exec(path)?.[1]
  if (supplier !== undefined) return supplier
  if (/^inquiry\.(?:criteria|requirements)\./.test(path)) return path.split('.').slice(0, 2).join('.')
  const pattern = patternOf(path).split('.')
  const last = pattern.lastIndexOf('*')
  return last < 0
    ? ''
    : path
        .split('.')
        .slice(0, last + 1)
        .join('.')
}
