import type { RecordDocument } from '../../../src/record/tree.ts'
import { exampleCase } from '../../support/cases/example.ts'
import { filledCase, treeOf } from '../../support/pdf/hostile/cases.ts'

/** Names of what is drawn, as the figures are printed under them. */
export const contents = ['the example', 'about 200 pages'] as const

export type Content = (typeof contents)[number]

/** An answer as people write them: every contender has all its letters. */
const answer = (n: number): string =>
  `Leverantören svarade att leveransen kan ske vecka ${(n % 52) + 1} och att priset gäller i ${30 + n} dagar. Frågan ställdes ` +
  `per e-post, och svaret är bilagt ärendet som handling ${n}. Vi har jämfört med det förra köpet och bedömer att kravet är uppfyllt.`

const suppliers = 340

/** The record that is drawn: the same tree for all. */
export const treeFor = (content: Content): RecordDocument =>
  content === 'the example'
    ? treeOf(exampleCase())
    : treeOf(
        filledCase(
          Array.from({ length: 97 }, (_, n) => answer(n)),
          suppliers,
        ),
      )
