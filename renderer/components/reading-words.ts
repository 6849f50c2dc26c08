import type { Rule } from '../../src/rules/catalogue/schema.ts'

/** What is only to be read, by whose it is: "Läsning ur policyn: 39 punkter". What a policy says one must do is no advice. */
export function readingWords(rules: readonly Pick<Rule, 'layer'>[]): string {
  const isOf = (layer: Rule['layer']): boolean => rules.some((rule) => rule.layer === layer)
  const sources = [
    ...(isOf('policy') ? ['policyn'] : []),
    ...(isOf('revision') ? ['revisionsrapporten'] : []),
  ]
  const points = rules.length === 1 ? 'en punkt' : `${rules.length} punkter`
  return `Läsning ur ${sources.join(' och ')}: ${points}`
}
