import { fieldAt } from '../domain/case/fields/catalogue.ts'
import type { Case } from '../domain/case/schema.ts'
import { enumerated } from '../domain/enumerated.ts'
import { longestText, sayLength } from '../domain/text.ts'
import { supplierName } from '../rules/evaluate/suppliers.ts'
import type { Block } from './tree.ts'

/**
 * That texts are left out of a file because they are longer than a case takes, where they are and what to do; null where
 * none is. `paths`: their field paths. `file`: the file as a sentence begins with it, "Ärendefilen".
 */
export function leftOutSentence(found: Case, paths: readonly string[], file: string): string | null {
  if (paths.length === 0) return null
  const [text, stays, them] =
    paths.length === 1 ? ['texten', 'Den står', 'den'] : ['texterna', 'De står', 'dem']
  return `${file} har inte med det du skrev i ${fieldsSaid(found, paths)}: ${text} är längre än ${sayLength(longestText)} tecken. ${stays} kvar där du skrev. Korta ${them} och spara igen.`
}

/** The same on the record's first page, for a reader who did not write it. */
export const leftOutNotice = (found: Case, paths: readonly string[]): readonly Block[] =>
  paths.length === 0
    ? []
    : [
        {
          kind: 'notice',
          tone: 'warn',
          title: `Inte fullständigt: ${paths.length === 1 ? 'en text' : `${paths.length} texter`} är inte med.`,
          text: `Det som skrevs i ${fieldsSaid(found, paths)} är längre än ${sayLength(longestText)} tecken och fick inte plats. Det finns kvar i programmet på datorn där det skrevs. Fanns det ett svar innan, står det i dokumentet.`,
        },
      ]

const fieldsSaid = (found: Case, paths: readonly string[]): string =>
  `${paths.length === 1 ? 'fältet' : 'fälten'} ${enumerated(paths.map((path) => fieldSaid(found, path)))}`

/** "Vad som köps", "Namn för Alfa AB". */
function fieldSaid(found: Case, path: string): string {
  const [list, id] = path.split('.')
  const supplier = list === 'suppliers' ? found.suppliers.find((row) => row.id === id) : undefined
  const name = `”${fieldAt(path)?.short ?? path}”`
  return supplier?.name === undefined ? name : `${name} för ${supplierName(supplier)}`
}
