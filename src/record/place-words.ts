import { assertNever } from '../domain/assert-never.ts'
import { placeOf } from '../domain/attachments/places.ts'
import { getAt } from '../domain/case/path.ts'
import type { Case } from '../domain/case/schema.ts'
import { checks } from '../rules/catalogue/catalogue.ts'
import { supplierName } from '../rules/evaluate/suppliers.ts'

/** What a file belongs to, in words: "Anbudet från Alfa AB". A path of another version stands as it is. */
export function placeWords(found: Case, belongsTo: string | undefined): string {
  if (belongsTo === undefined) return 'Ärendet'
  const place = placeOf(belongsTo)
  const [, first = '', , second = ''] = belongsTo.split('.')
  const supplier = supplierName(found.suppliers.find(({ id }) => id === first))
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
      return `Kontroll av ${supplier}: ${checks.find(({ id }) => id === second)?.question ?? second}`
    case 'impartiality.statements.*':
      return `Opartiskhet: ${statementName(found, belongsTo)}`
    case 'contract':
      return 'Avtalet'
    default:
      return assertNever(place)
  }
}

function statementName(found: Case, path: string): string {
  const name = getAt(found, `${path}.name`)
  if (typeof name === 'string') return name
  const id = path.slice(path.lastIndexOf('.') + 1)
  if (id === 'preparer') return found.preparer.name ?? 'handläggaren'
  if (id === 'decider') return found.decision.decider?.name ?? 'beslutsfattaren'
  return 'person utan namn'
}
