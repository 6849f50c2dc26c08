import { fieldAt } from '../domain/case/fields/catalogue.ts'
import { enumerated } from '../domain/enumerated.ts'
import type { Finding } from '../rules/evaluate/evaluate.ts'

/** What is missing or wrong, in one line: the rule's message, the case's own detail, and which answers it is about. */
export function findingText(finding: Finding): string {
  const names = [
    ...new Set(
      finding.fields
        .filter(isNamed)
        .map((path) => fieldAt(path)?.short)
        .filter((name) => name !== undefined),
    ),
  ]
  const about =
    finding.state === 'missing' && names.length > 0
      ? ` Saknas: ${enumerated(names.map((name) => `”${name}”`))}.`
      : ''
  return `${finding.rule.message}${finding.detail === undefined ? '' : ` ${finding.detail}`}${about}`
}

/** Whether a field is named by its own words: the message about a question of the local routine has the question in it. */
const isNamed = (path: string): boolean => !path.startsWith('local.')
