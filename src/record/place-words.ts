import { assertNever } from '../domain/assert-never.ts'
import { placeOf } from '../domain/attachments/places.ts'
import { getAt } from '../domain/case/path.ts'
import type { Case, Supplier } from '../domain/case/schema.ts'
import { supplierName } from '../rules/evaluate/suppliers.ts'
import { checkInCase } from '../rules/vetting/of-case.ts'
import { kindOf } from '../domain/suppliers/kind.ts'

/** What a file belongs to, in words: "Anbudet från Alfa AB". A path of another version stands as it is. */
export function placeWords(found: Case, belongsTo: string | undefined): string {
  if (belongsTo === undefined) return 'Ärendet'
  const place = placeOf(belongsTo)
  const [, first = '', , second = ''] = belongsTo.split('.')
  const row = found.suppliers.find(({ id }) => id === first)
  const supplier = supplierName(row)
  switch (place) {
    case undefined:
      return belongsTo
    case 'inquiry':
      return 'Förfrågan'
    case 'suppliers.*':
      return `Förfrågan till ${supplier}`
    case 'suppliers.*.bid':
      return `Anbudet från ${supplier}`
    case 'suppliers.*.checks.*':
      return `Kontroll av ${supplier}: ${row === undefined ? second : checkName(found, row, second)}`
    case 'impartiality.statements.*':
      return `Opartiskhet: ${statementName(found, belongsTo)}`
    case 'decision':
      return 'Beslutet'
    case 'contract':
      return 'Avtalet'
    default:
      return assertNever(place)
  }
}

/** A check is named as it read the day it was made. */
function checkName(found: Case, supplier: Supplier, id: string): string {
  const on = supplier.checks?.find((row) => row.id === id)?.on ?? found.createdAt.slice(0, 10)
  return checkInCase(found, id, kindOf(supplier), on)?.name ?? id
}

function statementName(found: Case, path: string): string {
  const name = getAt(found, `${path}.name`)
  if (typeof name === 'string') return name
  const id = path.slice(path.lastIndexOf('.') + 1)
  if (id === 'preparer') return found.preparer.name ?? 'handläggaren'
  if (id === 'decider') return found.decision.decider?.name ?? 'beslutsfattaren'
  return 'person utan namn'
}
