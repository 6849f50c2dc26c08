import { readFileSync } from 'node:fs'
import type { Case } from '../../../src/domain/case/schema.ts'

/** The template of a local routine, as the program offers it: not to be read in until it is made a committee's own. */
export const offeredTemplate = readFileSync(
  new URL('../../../assets/examples/lokal-rutin.yaml', import.meta.url),
  'utf8',
)

/** The template without the row that says that it is one: a whole routine. */
export const template = offeredTemplate.replace('mall: ja\n', '')

/** The smallest routine there is, with more rows beneath. */
export const aRoutine = (rows = ''): string =>
  `namn: Provrutin\nversion: "1"\ngäller från: 2026-01-01\nbeslutad av: Provnämnden 2025-12-10\n${rows}`

/** A check of a routine's own, as an item of its list: over 50 000 kr. */
export const ownCheck = (): string => `  - id: arbetsmiljo
    namn: Arbetsmiljöplan
    fråga: Finns en plan för arbetsmiljön?
    källa: Leverantörens plan
    var: Be om planen.
    adress: https://www.exempel.se/plan
    visar: Visar att planen finns.
    visar inte: Visar inte att den följs.
    be leverantören om: er plan för arbetsmiljön
    gäller: 6 månader
    krävs: över 50 000 kr
`

export const withRoutine = (found: Case, routine: string): Case => ({
  ...found,
  basis: { ...found.basis, routine },
})
