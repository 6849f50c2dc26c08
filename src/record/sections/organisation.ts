import type { Case } from '../../domain/case/schema.ts'
import { lineFrom, postOf, type LineStep } from '../../domain/organisation/line.ts'
import { postName, versionWords } from '../../domain/organisation/words.ts'

type FactRow = { readonly term: string; readonly value: string }

/**
 * Which version of the organisation the case carries, the document that its delegation order stands in, and who was above
 * the one who would otherwise decide on the day of the decision. Nothing where the office has entered none.
 */
export function organisationFacts(found: Case): readonly FactRow[] {
  const org = found.basis?.organisation
  if (org === undefined) return []
  return [
    { term: 'Organisation', value: `Organisationen ${versionWords(org)}` },
    ...(org.document === undefined ? [] : [{ term: 'Delegationsordning', value: org.document }]),
    ...lineFacts(found),
  ]
}

function lineFacts({ basis, decision }: Case): readonly FactRow[] {
  const { decidedOn: day, usual, decider } = decision
  const org = basis?.organisation
  const first = usual ?? decider
  if (org === undefined || day === undefined || first === undefined) return []
  const post = postOf(org, first.name ?? '', first.role, day)?.id
  const line = post === undefined ? [] : lineFrom(org, post, day)
  return line.length === 0
    ? []
    : [{ term: `Chefer i linjen ${day}`, value: line.map((step) => stepWords(org, step)).join(' – ') }]
}

const stepWords = (org: Parameters<typeof postName>[0], { post, holder }: LineStep): string =>
  `${holder?.name ?? 'ingen uppgift om namn'} (${postName(org, post)})`
