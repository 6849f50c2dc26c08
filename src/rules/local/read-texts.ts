import { fieldsAsked, questionsLike } from './page-questions.ts'
import type { Problems } from './reader.ts'
import type { RoutineHeading, RoutineHelp } from './routine.ts'
import type { Entry } from './syntax.ts'

/** Reads the routine's own help texts: each stands by a question of the program. */
export function readHelps(problems: Problems, items: readonly Entry[]): readonly RoutineHelp[] {
  return items.flatMap((item): readonly RoutineHelp[] => {
    const table = problems.table(item, 'hjälptexter', ['vid frågan', 'text'])
    const question = table?.text('vid frågan', 'Skriv frågan så som den står på sidan.') ?? null
    const text = table?.text('text', 'Skriv hjälptexten.') ?? null
    if (question === null || text === null) return []
    const patterns = fieldsAsked(question.text)
    if (patterns.length === 0) {
      problems.add(question.line, noQuestion(question.text))
      return []
    }
    return [{ question: question.text, patterns, text: text.text }]
  })
}

function noQuestion(words: string): string {
  const like = questionsLike(words)
  const meant =
    like.length === 0 ? '' : ` Menar du ${like.map((question) => `”${question}”`).join(' eller ')}?`
  return `Frågan ”${words}” finns inte i programmet. Skriv den så som den står på sidan.${meant}`
}

/** Reads the routine's own headings in the documentation: what stands under each. */
export function readHeadings(
  problems: Problems,
  items: readonly Entry[],
  ids: ReadonlySet<string>,
): readonly RoutineHeading[] {
  const placed = new Set<string>()
  return items.flatMap((item): readonly RoutineHeading[] => {
    const table = problems.table(item, 'rubriker i dokumentationen', ['rubrik', 'frågor', 'text'])
    const heading = table?.text('rubrik', 'Skriv rubriken.') ?? null
    if (table === null || heading === null) return []
    const ownIds = table.items('frågor').flatMap((entry) => {
      const id = entry.is === 'text' ? entry.text.trim() : ''
      const known = ids.has(id)
      if (!known) problems.add(entry.line, `Ingen fråga har id ”${id}”. Skriv ett id som står under frågor.`)
      else if (placed.has(id)) problems.add(entry.line, `Frågan ”${id}” står redan under en annan rubrik.`)
      placed.add(id)
      return known ? [id] : []
    })
    const text = table.text('text')?.text ?? null
    if (text === null && table.items('frågor').length === 0) {
      problems.add(
        heading.line,
        `Rubriken ”${heading.text}” är tom. Skriv frågor, en text eller båda under den.`,
      )
      return []
    }
    return [{ heading: heading.text, questions: ownIds, text }]
  })
}
