import { fieldAt } from '../domain/case/fields/catalogue.ts'
import { enumerated } from '../domain/enumerated.ts'
import type { Finding } from '../rules/evaluate/evaluate.ts'
import { factOf } from '../rules/evaluate/outcome.ts'

/** What is missing or wrong, in one line: the rule's message, the case's own detail, and which answers it is about. */
export function findingText(finding: Finding): string {
  const names = fieldNames(finding.fields)
  const about =
    finding.state === 'missing' && names.length > 0
      ? ` Saknas: ${enumerated(names.map((name) => `”${name}”`))}.`
      : ''
  const fact = factOf(finding)
  return `${finding.rule.message}${fact === undefined ? '' : ` ${fact}`}${about}`
}

/** What the fields are called, each name once. */
export const fieldNames = (fields: readonly string[]): readonly string[] => [
  ...new Set(
    fields
      .filter(isNamed)
      .map((path) => fieldAt(path)?.short)
      .filter((name) => name !== undefined),
  ),
]

/** Whether a field is named by its own words: the message about a question of the local routine has the question in it. */
const isNamed = (path: string): boolean => !path.startsWith('local.')
