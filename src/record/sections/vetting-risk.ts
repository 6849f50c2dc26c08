import type { Case, Supplier } from '../../domain/case/schema.ts'
import type { Evaluation } from '../../rules/evaluate/evaluate.ts'
import { riskOf } from '../../rules/vetting/risk.ts'
import { sayBeside, sayRisk } from '../../rules/vetting/risk-words.ts'
import { vettingAnswers } from './vetting-answers.ts'

interface Fact {
  readonly term: string
  readonly value: string
}

const answers = [
  'riskIndustry',
  'riskIndustryWhich',
  'subcontractors',
  'subcontractorsWho',
  'more',
  'moreWhy',
] as const

/** How the risk with a supplier was judged, and the answers it rests on; nothing where nobody has judged it and nothing raises it. */
export function riskRows(found: Case, supplier: Supplier, { facts }: Evaluation): readonly Fact[] {
  const said = vettingAnswers(found, supplier, answers)
  const risk = riskOf(facts, supplier)
  if (said.length === 0 && risk.reasons.length === 0) return []
  const seen = { term: 'Sågs också', value: sayBeside(risk).join(' ') }
  return [{ term: 'Risken med leverantören', value: sayRisk(risk) }, ...said, seen]
}
