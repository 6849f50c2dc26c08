import type { Evaluation, Finding } from './evaluate.ts'

/** One thing that is left to do: a text that cannot be read, or what a rule lacks. */
export type OpenPoint =
  | { readonly is: 'unread'; readonly fields: readonly [path: string] }
  /** `fields`: those of the finding that no point before it names. */
  | { readonly is: 'asked'; readonly finding: Finding; readonly fields: readonly string[] }

/**
 * What remains in a case before its record is whole, each field once: what cannot be read first, then what the rules
 * ask for. The page and the record both count these. To register the record comes after it, and is not among them.
 */
export function openPoints({ facts, findings }: Evaluation): readonly OpenPoint[] {
  const named = new Set(Object.keys(facts.case.unread))
  const unread = [...named]
    .filter((path) => !path.startsWith('record.'))
    .map((path): OpenPoint => ({ is: 'unread', fields: [path] }))
  return [
    ...unread,
    ...findings.filter(isOpen).flatMap((finding): readonly OpenPoint[] => {
      const fields = finding.fields.filter((path) => !named.has(path))
      if (finding.fields.length > 0 && fields.length === 0) return []
      for (const path of fields) named.add(path)
      return [{ is: 'asked', finding, fields }]
    }),
  ]
}

const isOpen = ({ rule, state }: Finding): boolean =>
  rule.strength !== 'reminder' && (state === 'missing' || state === 'wrong') && rule.group !== 'record'

/** Whether something remains that must be there: without it the record is a draft. */
export const isDraft = (points: readonly OpenPoint[]): boolean =>
  points.some((point) => point.is === 'unread' || point.finding.rule.strength === 'must')
