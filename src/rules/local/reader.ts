import { cleanText } from '../../domain/text.ts'
import type { RoutineProblem } from './routine.ts'
import type { Entry, Row } from './syntax.ts'

/** Reads the rows of one table by name, and gathers every problem on the way instead of ending at the first. */
export interface TableReader {
  readonly line: number
  /** The text at a key; null where it is missing or empty. Missing is a problem where `required` says what to write. */
  text(key: string, required?: string): { readonly text: string; readonly line: number } | null
  row(key: string): Row | undefined
  /** The items of a list at a key; none where there is no list. A single text counts as a list of one. */
  items(key: string): readonly Entry[]
}

/** Gathers problems in one file. */
export class Problems {
  readonly all: RoutineProblem[] = []

  add(line: number, sentence: string): null {
    this.all.push({ line, sentence })
    return null
  }

  inOrder(): readonly RoutineProblem[] {
    return this.all.toSorted((a, b) => a.line - b.line)
  }

  /** The table behind an entry, whose keys must be among the known ones; null where the entry is no table. */
  table(entry: Entry, what: string, known: readonly string[]): TableReader | null {
    if (entry.is !== 'table')
      return this.add(entry.line, `${capital(what)} ska ha rader som ”${known[0] ?? ''}: …”. Följ mallen.`)
    for (const { key, line } of entry.rows)
      if (!known.includes(key))
        this.add(line, `”${key}” finns inte i ${what}. Det som kan stå där är: ${known.join(', ')}.`)
    const row = (key: string): Row | undefined => entry.rows.find((candidate) => candidate.key === key)
    return {
      line: entry.line,
      row,
      text: (key, required) => this.#textOf(key, row(key), entry.line, required),
      items: (key) => this.#itemsOf(row(key)),
    }
  }

  #textOf(key: string, found: Row | undefined, line: number, required: string | undefined) {
    if (found !== undefined && found.value.is !== 'text')
      return this.add(found.line, `”${key}” ska vara en text på samma rad, inte en lista.`)
    const text = cleanText(found?.value.is === 'text' ? found.value.text : '').trim()
    if (text !== '') return { text, line: found?.line ?? line }
    return required === undefined ? null : this.add(found?.line ?? line, `”${key}” saknas. ${required}`)
  }

  #itemsOf(found: Row | undefined): readonly Entry[] {
    if (found === undefined) return []
    if (found.value.is === 'list') return found.value.items
    if (found.value.is === 'text') return found.value.text.trim() === '' ? [] : [found.value]
    this.add(found.line, `”${found.key}” ska vara en lista: varje del börjar med ett streck (-).`)
    return []
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
