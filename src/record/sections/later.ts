import { milestones } from '../../domain/case/choices.ts'
import { coveredName } from '../../domain/case/covered.ts'
import { samePerson } from '../../domain/same-person.ts'
import { fieldAt } from '../../domain/case/fields/catalogue.ts'
import type { Case, Later } from '../../domain/case/schema.ts'
import { supplierName } from '../../rules/evaluate/suppliers.ts'
import { withHiddenNumber } from '../hidden-numbers.ts'
import { factsBlock, say } from '../say.ts'
import type { Block } from '../tree.ts'

/**
 * What was changed or taken away after it had gone out or been decided: what stood before, what stands now, and the day, by the
 * program's own notes. What was changed and is the same again is not told.
 */
export function laterSection(found: Case): readonly Block[] {
  const rows = (found.later ?? []).flatMap((row) => (isHandedOver(found, row) ? [] : rowOf(found, row)))
  return rows.length === 0
    ? []
    : [
        {
          kind: 'paragraph',
          tone: 'small',
          text: 'Programmet antecknar självt vad som stod när något skickades eller beslutades, om det ändras sedan.',
        },
        ...factsBlock(rows),
      ]
}

/** Another preparer since the case was handed over, with the role: who handed it to whom has a section of its own. */
function isHandedOver({ takenOver = [], later = [] }: Case, row: Later): boolean {
  if (row.field === 'preparer.role')
    return later.some((other) => other.on === row.on && isNamed(takenOver, other))
  return isNamed(takenOver, row)
}

/** The note is of the name of one who had handed the case over by then, to somebody who took it in. */
const isNamed = (takenOver: NonNullable<Case['takenOver']>, { field, was, on }: Later): boolean =>
  field === 'preparer.name' &&
  takenOver.some(
    ({ at, from, takenInAt }) =>
      takenInAt !== undefined && at.slice(0, 10) <= on && samePerson(from, was) === true,
  )

function rowOf(found: Case, row: Later): readonly { readonly term: string; readonly value: string }[] {
  const { field, on, after } = row
  const [was, now] = [wasWords(found, row), nextWords(found, row)]
  if (was === now) return []
  const value = [
    `Förut: ${was}`,
    now === undefined
      ? `Togs bort ${on}, ${milestones[after]}.`
      : `Ändrat ${on}, ${milestones[after]}, till: ${now}`,
  ].join('\n')
  return [{ term: termOf(found, field), value }]
}

const wasWords = (found: Case, { field, was, who }: Later): string =>
  who === undefined ? withHiddenNumber(found, field, was ?? '') : coveredName(who)

/** What it was changed to: what the next note of the field tells of, else what stands today. */
function nextWords(found: Case, row: Later): string | undefined {
  const rows = found.later ?? []
  const next = rows.slice(rows.indexOf(row) + 1).find(({ field }) => field === row.field)
  if (next !== undefined) return wasWords(found, next)
  return row.who === undefined ? say(found, row.field) : standing(found, row.field)
}

/** The supplier that stands in the row today, where there is one. */
function standing(found: Case, field: string): string | undefined {
  const supplier = rowIn(found, field)
  return supplier && coveredName(supplier, supplier.masked)
}

function termOf(found: Case, field: string): string {
  const supplier = rowIn(found, field)
  const told = fileTerm(found, field)
  if (told !== undefined) return told
  const name = field.startsWith('attachments.')
    ? 'Fil'
    : /^suppliers\.[^.]+(\.name)?$/.test(field)
      ? 'Leverantör'
      : (fieldAt(field)?.short ?? field)
  return supplier === undefined || name === 'Leverantör' || field === 'award.supplierId'
    ? name
    : `${name}, ${supplierName(supplier)}`
}

/** What was told of a file, by its name. */
function fileTerm({ attachments }: Case, field: string): string | undefined {
  const [, id] = /^attachments\.([^.]+)\.(?!name$)/.exec(field) ?? []
  const file = attachments.find((one) => one.id === id)
  return file === undefined ? undefined : `${fieldAt(field)?.short ?? 'Fil'}, ${file.name}`
}

const rowIn = (found: Case, field: string): Case['suppliers'][number] | undefined => {
  const id = field === 'award.supplierId' ? found.award.supplierId : /^suppliers\.([^.]+)/.exec(field)?.[1]
  return found.suppliers.find((one) => one.id === id)
}
