import type { Case } from '../../../src/domain/case/schema.ts'
import { exampleCase } from './example.ts'

/** The example with so many suppliers, each of whom has asked for secrecy, and with what is said of them at length. */
export function manySuppliers(count: number): Case {
  const example = exampleCase()
  const suppliers = Array.from({ length: count }, (_, n) => {
    const kind = example.suppliers[n % example.suppliers.length]
    return {
      ...kind,
      id: `leverantor-${n}`,
      name: `Firma${n}bolag Testverk AB (exempel)`,
      contact: `Kim${n} Testlund, kim${n}@firma${n}.example`,
      answer: kind?.answer ?? ('silent' as const),
      secrecy: { what: 'Priset.', reason: saidOf(n, 1) },
      ...(kind?.bid ? { bid: { ...kind.bid, outcomeReason: saidOf(n, 4) } } : {}),
      checks: (kind?.checks ?? []).map((check) => ({ ...check, seen: saidOf(n, 1) })),
    }
  })
  return {
    ...example,
    suppliers,
    award: { ...example.award, supplierId: 'leverantor-0', reason: saidOf(3, 20) },
  }
}

const saidOf = (n: number, sentences: number): string =>
  Array.from(
    { length: sentences },
    (_, nth) =>
      `Firma${n}bolag erbjöd ${1000 + 37 * nth + n} kronor i månaden och ${nth + 2} veckors leverans, vilket Kim${n} Testlund bekräftade per telefon.`,
  ).join(' ')
