import { rowId } from '../../domain/case/row-id.ts'
import { namesExtract } from '../vetting/extract-words.ts'
import { taskTitles, type TitledTask } from '../task-titles.ts'
import { kronorOver } from './read-amounts.ts'
import type { Problems, TableReader } from './reader.ts'
import type { AnswerKind, RoutineQuestion } from './routine.ts'
import type { Entry } from './syntax.ts'

const known = ['id', 'uppgift', 'fråga', 'hjälp', 'varför', 'svar', 'krävs', 'styrka']
const taskIds = Object.keys(taskTitles) as TitledTask[]

/** Reads the routine's own questions; `ids` has those of the questions with another fault too. */
export function readQuestions(
  problems: Problems,
  items: readonly Entry[],
): { readonly questions: readonly RoutineQuestion[]; readonly ids: ReadonlySet<string> } {
  const seen = new Set<string>()
  const asked = new Set<string>()
  const questions = items.flatMap((item): readonly RoutineQuestion[] => {
    const table = problems.table(item, 'frågor', known)
    if (table === null) return []
    const id = idOf(problems, table, seen)
    const task = taskOf(problems, table)
    const question = questionOf(problems, table, asked)
    const answer = answerOf(problems, table)
    const requiredOver = requiredOf(problems, table)
    const strength = strengthOf(problems, table)
    const words = { help: table.text('hjälp')?.text ?? null, why: table.text('varför')?.text ?? null }
    if (id === null || task === null || question === null || answer === null) return []
    if (answer.kind === 'text' && namesExtract(`${question.text} ${words.help ?? ''}`)) {
      problems.add(question.line, lookOnlyWords)
      return []
    }
    if (requiredOver === undefined || strength === null) return []
    return [{ id, task, question: question.text, ...words, answer, requiredOver, strength }]
  })
  return { questions, ids: seen }
}

const lookOnlyWords =
  'Ett utdrag ur belastningsregistret visas bara upp, och det som stod sparas aldrig. Gör det till en kontroll med raden ”bara titta: ja” under kontroller, eller skriv om frågan.'

function idOf(problems: Problems, table: TableReader, seen: Set<string>): string | null {
  const found = table.text('id', 'Ge frågan ett kort namn, till exempel it-klassning.')
  if (found === null) return null
  if (!rowId.test(found.text))
    return problems.add(
      found.line,
      `”${found.text}” kan inte vara ett id. Använd bara a–z, siffror och bindestreck, högst 64 tecken.`,
    )
  const twin = [...seen].find((id) => id.toLowerCase() === found.text.toLowerCase())
  if (twin !== undefined)
    return problems.add(
      found.line,
      twin === found.text
        ? `Id ”${found.text}” står på två frågor. Ge den ena ett annat id.`
        : `Id ”${found.text}” skiljer sig från ”${twin}” bara i stora och små bokstäver. Ge den ena ett annat id.`,
    )
  seen.add(found.text)
  return found.text
}

/** Two questions in the same words are one question with two answers. */
function questionOf(problems: Problems, table: TableReader, asked: Set<string>) {
  const found = table.text('fråga', 'Skriv frågan som den ska stå på sidan.')
  if (found === null) return null
  const words = found.text.toLowerCase().replaceAll(/\s+/g, ' ')
  if (asked.has(words))
    return problems.add(
      found.line,
      `Frågan ”${found.text}” står två gånger. Ändra den ena, eller ta bort den.`,
    )
  asked.add(words)
  return found
}

function taskOf(problems: Problems, table: TableReader): TitledTask | null {
  const titles = Object.values(taskTitles).join(', ')
  const found = table.text('uppgift', `Skriv på vilken uppgift frågan ska stå: ${titles}.`)
  if (found === null) return null
  const task = taskIds.find((id) => taskTitles[id].toLowerCase() === found.text.toLowerCase())
  return task ?? problems.add(found.line, `Uppgiften ”${found.text}” finns inte. Skriv en av: ${titles}.`)
}

const kinds: Readonly<Record<string, AnswerKind>> = {
  text: { kind: 'text' },
  'ja eller nej': { kind: 'yes-no' },
  datum: { kind: 'date' },
  belopp: { kind: 'money' },
}

const longestChoice = 120

function answerOf(problems: Problems, table: TableReader): AnswerKind | null {
  const row = table.row('svar')
  if (row === undefined) return { kind: 'text' }
  if (row.value.is === 'text') {
    const kind = kinds[row.value.text.trim().toLowerCase()]
    return kind ?? problems.add(row.line, `Svaret ”${row.value.text.trim()}” finns inte. ${answerHelp}`)
  }
  const choices = table.items('svar').map((item) => (item.is === 'text' ? item.text.trim() : ''))
  if (choices.length < 2 || choices.some((choice) => choice === '' || choice.length > longestChoice))
    return problems.add(row.line, `Egna svar ska vara minst två korta texter. ${answerHelp}`)
  if (new Set(choices).size < choices.length)
    return problems.add(row.line, 'Två av svaren är lika. Ändra det ena.')
  return { kind: 'choice', choices }
}

const answerHelp = 'Skriv text, ja eller nej, datum, belopp, eller egna svar som [Ja, Delvis, Nej].'

/** From which amount the answer is asked for, always where nothing is said; null: never. `undefined` after a problem. */
export function requiredOf(problems: Problems, table: TableReader): number | null | undefined {
  const found = table.text('krävs')
  if (found === null || found.text === 'alltid') return 0
  if (found.text === 'frivilligt') return null
  const kronor = kronorOver(found.text) ?? requiredHelp
  if (typeof kronor === 'number') return kronor
  problems.add(found.line, `”krävs”: ${kronor}`)
  return undefined
}

const requiredHelp = 'Skriv alltid, frivilligt eller till exempel över 50 000 kr.'

function strengthOf(problems: Problems, table: TableReader): 'must' | 'should' | null {
  const found = table.text('styrka')
  if (found === null || found.text === 'ska') return 'must'
  return found.text === 'bör' ? 'should' : problems.add(found.line, '”styrka”: Skriv ska eller bör.')
}
