import type { Case } from '../../../src/domain/case/schema.ts'
import { offerOf } from '../../../src/rules/inquiry/offers.ts'

/** What an answer in a row of a list is called, with what the row is about in it; undefined for all other answers. */
export function listName(found: Case, path: string): string | undefined {
  return (
    scoreName(found, path) ??
    lineName(found, path) ??
    criterionName(found, path) ??
    (requirementAt(found, path) === undefined ? undefined : 'Krav')
  )
}

/** A requirement and whether it is put, in one: "Villkor som i kollektivavtal. – ställs". */
export function requirementWords(found: Case, path: string): string | undefined {
  const row = requirementAt(found, path)
  if (row === undefined) return undefined
  const words = row.text ?? offerOf(row.id)?.text ?? 'utan text'
  return `${words} – ${row.take === 'no' ? 'ställs inte' : 'ställs'}`
}

/** What is said with another answer of its row: whether a requirement is put, with its text. */
export function isSaidWith(found: Case, path: string): boolean {
  const row = requirementAt(found, path)
  if (row !== undefined) return path.endsWith('.text') && row.take !== undefined
  return (
    /^inquiry\.criteria\.[^.]+\.name$/.test(path) &&
    criterion(found, path.split('.')[2])?.weight !== undefined
  )
}

const criterion = ({ inquiry }: Case, id: string | undefined) =>
  inquiry.criteria?.find((row) => row.id === id)

function scoreName(found: Case, path: string): string | undefined {
  const scale = /^award\.scales\.([^.]+)\.most$/.exec(path)?.[1]
  if (scale !== undefined)
    return `Högsta poäng för kriteriet ${criterion(found, scale)?.name ?? 'som inte finns kvar'}`
  const [, id, last] = /^suppliers\.[^.]+\.bid\.scores\.([^.]+)\.(points|reason)$/.exec(path) ?? []
  if (id === undefined) return undefined
  const name = criterion(found, id)?.name ?? 'som inte finns kvar'
  return last === 'points' ? `Poäng för kriteriet ${name}` : `Skäl till poängen för kriteriet ${name}`
}

const lineWords = { kind: 'Slag av rad', amountOre: 'Belopp' } as const

function lineName(found: Case, path: string): string | undefined {
  const [, supplier, id, last] =
    /^suppliers\.([^.]+)\.bid\.lines\.([^.]+)\.(label|kind|amountOre)$/.exec(path) ?? []
  const row = found.suppliers.find((one) => one.id === supplier)?.bid?.lines?.find((line) => line.id === id)
  if (row === undefined || last === undefined || last === 'label') return undefined
  const words = last === 'kind' ? lineWords.kind : lineWords.amountOre
  return row.label === undefined ? words : `${words} för raden ${row.label}`
}

const criterionWords = { weight: 'Vikt i procent för kriteriet', how: 'Så bedöms kriteriet' } as const

function criterionName(found: Case, path: string): string | undefined {
  const [, id, last] = /^inquiry\.criteria\.([^.]+)\.(weight|how)$/.exec(path) ?? []
  const name = criterion(found, id)?.name
  if (name === undefined || last === undefined) return undefined
  return `${last === 'weight' ? criterionWords.weight : criterionWords.how} ${name}`
}

function requirementAt({ inquiry }: Case, path: string) {
  const id = /^inquiry\.requirements\.([^.]+)\.(?:take|text)$/.exec(path)?.[1]
  return inquiry.requirements?.find((row) => row.id === id)
}
