import { fieldAt } from '../../domain/case/fields/catalogue.ts'
import type { Case, Supplier } from '../../domain/case/schema.ts'
import { enumerated } from '../../domain/enumerated.ts'
import { aboutAnother } from '../vetting/about.ts'
import { whomNoted } from '../vetting/row.ts'
import { unanswered } from './demands-reason.ts'
import type { Outcome } from './outcome.ts'

/** Missing, with what is said of answers that stand there and are about another, and of those that say nothing. */
export function unansweredOf(found: Case, suppliers: readonly Supplier[], paths: readonly string[]): Outcome {
  const { detail, ...outcome } = unanswered(found, paths)
  const said = [...suppliers.map((one) => sayAboutAnother(one, paths)), detail].filter(
    (text) => text !== undefined,
  )
  return said.length === 0 ? outcome : { ...outcome, detail: said.join(' ') }
}

/** "Svaret om riskbransch gäller Nord AB, 559999-9009, som är en annan.": of those paths that are answered about another. */
export function sayAboutAnother(supplier: Supplier, paths: readonly string[]): string | undefined {
  const at = `suppliers.${supplier.id}.vetting.`
  const others = aboutAnother(supplier).filter(({ name }) => paths.includes(`${at}${name}`))
  const whom = [...new Set(others.map(({ of }) => whomNoted(of)))]
  if (others.length === 0) return undefined
  const names = others.map(({ name }) => `”${fieldAt(`${at}${name}`)?.short ?? name}”`)
  const rest = whom.length === 1 ? 'som är en annan' : 'som är andra'
  return `${enumerated(names)} gäller ${enumerated(whom)}, ${rest}. Svara på nytt.`
}
