import { samePerson } from '../same-person.ts'
import type { Case, Statement } from './schema.ts'
import { isCurrent } from './statements.ts'

/**
 * Why what stands at a path of a statement that no longer stands may not be changed, as a sentence; null where it may.
 * What was done about a stated interest can be told until the person has answered anew, and what is lacking can be added.
 */
export function keptReason(found: Case, path: string): string | null {
  if (!path.startsWith('impartiality.')) return null
  const { row, name } = at(found, path)
  if (row?.conflict === undefined || isCurrent(row) || name === undefined) return null
  const isLacking = !Object.hasOwn(row, name) || row[name as keyof Statement] === undefined
  const isOpen = ways.includes(name) && !isAnsweredAnew(found, row)
  return isLacking || isOpen
    ? null
    : 'Svaret om jäv gäller inte längre och står kvar så som det lämnades. Har något ändrats: lämna ett nytt svar.'
}

/**
 * Whether another text at a path keeps the earlier as history: then it is entered when the field is left, not at a pause
 * in the typing.
 */
export function keepsEarlier(found: Case, path: string): boolean {
  const { row, name } = at(found, path)
  return row?.conflict !== undefined && (name === 'note' || name === 'on' || name === 'name')
}

/** A kept statement whose giver answers the same today, in other words, on another day or about other suppliers. */
export function isReplaced(found: Case, row: Statement): boolean {
  const current = currentOf(found, row)
  return current !== undefined && current.conflict === row.conflict
}

const ways: readonly string[] = ['way', 'wayNote', 'wayBy', 'wayOn']

const isAnsweredAnew = (found: Case, row: Statement): boolean => currentOf(found, row) !== undefined

/** The answer of the same person in the same part that stands, where a kept one does not. */
const currentOf = (found: Case, row: Statement): Statement | undefined =>
  isCurrent(row)
    ? undefined
    : (found.impartiality.statements ?? []).find(
        (other) =>
          isCurrent(other) &&
          other.conflict !== undefined &&
          other.part === row.part &&
          samePerson(other.name, row.name) === true,
      )

function at(found: Case, path: string): { readonly row?: Statement; readonly name?: string } {
  const [, id, name] = /^impartiality\.statements\.([^.]+)\.([^.]+)$/.exec(path) ?? []
  const row = found.impartiality.statements?.find((statement) => statement.id === id)
  return { ...(row === undefined ? {} : { row }), ...(name === undefined ? {} : { name }) }
}
