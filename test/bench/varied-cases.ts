import type { Case } from '../../src/domain/case/schema.ts'
import { profiles } from '../../src/rules/parameters/profiles.ts'
import { exampleCase } from '../support/cases/example.ts'

const laws = ['LOU', 'LUF', 'LUFS', 'LUK'] as const
const categories = ['goods', 'services', 'works', 'annex2', 'b-services', 'concession'] as const
const pricings = ['total', 'month', 'quarter', 'year'] as const
const relations = ['same-procurement', 'recurring', 'same-kind', 'unrelated'] as const

/**
 * Cases that differ in act, category, day, profile, parts, similar purchases and in how much is answered: the same ones
 * at every run, so that figures can be compared. Each has objects of its own, as cases that are read from the disk have:
 * what is remembered of a row of one case is of no help in the next.
 */
export function variedCases(count: number): readonly Case[] {
  const example = exampleCase()
  return Array.from({ length: count }, (_, i) => structuredClone(variedCase(example, i)))
}

function variedCase(example: Case, i: number): Case {
  const pick = <T>(from: readonly T[], step: number): T =>
    from[Math.floor(i / step) % from.length] ?? (from[0] as T)
  const part = (n: number) => ({
    id: `part-${n}`,
    role: n === 0 ? ('base' as const) : ('option' as const),
    pricing: pick(pricings, n + 1),
    amountOre: ((i * 7919 + n * 104_729) % 90_000_000) + 1,
    times: ((i + n) % 48) + 1,
  })
  return {
    ...example,
    id: `varied-${i}`,
    authority: { ...example.authority, profile: pick(profiles, 3).id },
    subject: {
      ...example.subject,
      law: pick(laws, 5),
      category: pick(categories, 2),
      startDate: `${2014 + (i % 14)}-${String((i % 12) + 1).padStart(2, '0')}-15`,
    },
    value: {
      parts: Array.from({ length: (i % 4) + 1 }, (_, n) => part(n)),
      hasOption: 'yes',
      recurring: i % 3 === 0 ? 'yes' : 'no',
      ...(i % 3 === 0 ? { past12MonthsOre: i * 1000 } : {}),
      hasSimilar: 'yes',
      similar: Array.from({ length: i % 5 }, (_, n) => ({
        id: `similar-${n}`,
        label: `Köp ${n}`,
        amountOre: i * 100 + n,
        date: `${2014 + (i % 14)}-06-0${n + 1}`,
        relation: pick(relations, n + 1),
        unit: n % 2 === 0 ? ('own' as const) : ('other' as const),
      })),
    },
    suppliers: example.suppliers.slice(0, i % 4),
    ...(i % 2 === 0 ? { award: {}, decision: {} } : {}),
  }
}
