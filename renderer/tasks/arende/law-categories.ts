import { categories, type laws, type Choices } from '../../../src/domain/case/choices.ts'

type Law = keyof typeof laws
type Category = keyof typeof categories

const byLaw: Readonly<Record<Law, readonly Category[]>> = {
  LOU: ['goods', 'services', 'works', 'annex2'],
  LUF: ['goods', 'services', 'works', 'annex2'],
  LUFS: ['goods', 'services', 'works', 'b-services'],
  LUK: ['concession'],
}

/** The kinds of purchase that an act tells apart, in words. */
export const categoriesOf = (law: Law | undefined): Choices =>
  Object.fromEntries(byLaw[law ?? 'LOU'].map((category) => [category, categories[category]]))
