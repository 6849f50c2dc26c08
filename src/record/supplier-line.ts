import type { Supplier } from '../domain/case/schema.ts'
import { printedNumber } from './hidden-numbers.ts'

/** "Namn (559999-9009)", or with the foreign number and its country; every number that is given, a person's masked. */
export function supplierLine(supplier: Supplier): string {
  const foreign = [supplier.foreignId, supplier.country].filter((text) => text !== undefined).join(', ')
  const numbers = [printedNumber(supplier), foreign].filter((text) => text !== undefined && text !== '')
  return `${supplier.name ?? 'Namn saknas'} (${numbers.join('; ') || 'organisationsnummer saknas'})`
}
