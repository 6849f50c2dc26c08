import type { z } from 'zod'

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'ett tal',
  int: 'ett heltal',
  boolean: 'true eller false',
  array: 'en lista',
  object: 'ett objekt',
  record: 'ett objekt',
}

/** What is wrong with a property of a data file, in Swedish words that follow on its name and a colon. */
export function faultWords(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'saknas' : `ska vara ${kinds[issue.expected] ?? issue.expected}`
    case 'invalid_value':
      return issue.input === undefined ? 'saknas' : `ska vara ${issue.values.map(String).join(' eller ')}`
    case 'unrecognized_keys':
      return `egenskapen ${issue.keys.join(', ')} finns inte i formatet`
    case 'too_small':
      return issue.origin === 'number' ? 'är ett för litet tal' : 'är tomt eller för kort'
    case 'too_big':
      return issue.origin === 'number' ? 'är ett för stort tal' : 'är för långt'
    case 'invalid_format':
      return 'har fel form'
    default:
      return issue.input === undefined ? 'saknas' : 'är inget av det som formatet tillåter'
  }
}
