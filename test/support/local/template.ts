import { readFileSync } from 'node:fs'
import type { Case } from '../../../src/domain/case/schema.ts'

/** The template of a local routine that the program offers. */
export const template = readFileSync(
  new URL('../../../assets/examples/lokal-rutin.yaml', import.meta.url),
  'utf8',
)

/** The smallest routine there is, with more rows beneath. */
export const aRoutine = (rows = ''): string =>
  `namn: Provrutin\nversion: "1"\ngäller från: 2026-01-01\nbeslutad av: Provnämnden 2025-12-10\n${rows}`

export const withRoutine = (found: Case, routine: string): Case => ({
  ...found,
  basis: { ...found.basis, routine },
})
