import { fieldAt } from '../domain/case/fields/catalogue.ts'
import type { Finding } from '../rules/evaluate/evaluate.ts'

/** What is missing or wrong, in one line: the rule's message, the case's own detail, and which answers it is about. */
export function findingText(finding: Finding): string {
  const names = [
    ...new Set(finding.fields.map((path) => fieldAt(path)?.short).filter((name) => name !== undefined)),
  ]
  const about = finding.state === 'missing' && names.length > 0 ? ` Saknas: ${names.join(', ')}.` : ''
  return `${finding.rule.message}${finding.detail === undefined ? '' : ` ${finding.detail}`}${about}`
}
