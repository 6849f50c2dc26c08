import { patternOf } from '../../../src/domain/case/fields/catalogue.ts'

/** What the program writes down by itself: no page asks it, so there is nothing to change. */
const notes: readonly string[] = [
  'inquiry.saved.on',
  'impartiality.statements.*.notedBy',
  'suppliers.*.letters.*.on',
  'suppliers.*.letters.*.text',
]

export const isProgramNote = (path: string): boolean => notes.includes(patternOf(path))
