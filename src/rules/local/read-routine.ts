import { isLocalDate, parseDate, type LocalDate } from '../../domain/local-date.ts'
import { longestText } from '../../domain/text.ts'
import { profiles } from '../parameters/profiles.ts'
import { milderProblems, untilFurtherNotice } from './milder.ts'
import { milderCheckProblems } from './milder-checks.ts'
import { readLocalAmounts } from './read-amounts.ts'
import { readChecks } from './read-checks.ts'
import { readDelegation } from './read-delegation.ts'
import { readPlan } from './read-plan.ts'
import { readQuestions } from './read-questions.ts'
import { readHeadings, readHelps } from './read-texts.ts'
import { Problems, type TableReader } from './reader.ts'
import type { ReadRoutine, Routine } from './routine.ts'
import { parseYaml } from './syntax.ts'

/** The row by which the template is known; whoever makes the file a routine of their own takes it away. */
const templateRow = 'mall'

const known = [
  'namn',
  'version',
  'gäller från',
  'gäller till',
  'beslutad av',
  'profiler',
  'formell anbudsöppning',
  'belopp',
  'frågor',
  'kontroller',
  'delegationsordning',
  'hjälptexter',
  'rubriker i dokumentationen',
  'dokumenthanteringsplan',
  templateRow,
]

/**
 * Reads a local routine. Every problem is answered at once, with its line and a sentence that says what to do. An amount
 * that is milder than the law, than the profiles the routine is written for, or than `profile`, is a problem too.
 */
export function readRoutine(text: string, profile?: string): ReadRoutine {
  if (text.length > longestText)
    return refused(1, `Filen är för stor. En rutin får vara högst ${longestText} tecken.`)
  const parsed = parseYaml(text.replace(/^\uFEFF/, ''))
  if (!parsed.ok) return parsed
  if (parsed.root.is === 'text' && parsed.root.text === '')
    return refused(1, 'Filen är tom. Börja med raden ”namn: …”, eller spara en mall och fyll i den.')
  const problems = new Problems()
  const table = problems.table(parsed.root, 'rutinen', known)
  const routine = table === null ? null : routineOf(problems, table, profile)
  const found = problems.inOrder()
  return routine !== null && found.length === 0 ? { ok: true, routine } : { ok: false, problems: found }
}

const refused = (line: number, sentence: string): ReadRoutine => ({
  ok: false,
  problems: [{ line, sentence }],
})

function routineOf(problems: Problems, table: TableReader, profile: string | undefined): Routine | null {
  const isTemplate = table.row(templateRow)
  if (isTemplate !== undefined)
    problems.add(
      isTemplate.line,
      'Filen är fortfarande mallen. Byt namn, ”beslutad av” och regler till era egna, och ta sedan bort raden ”mall: ja”.',
    )
  const name = table.text('namn', 'Skriv vad rutinen heter.')
  const version = table.text(
    'version',
    'Skriv ett nummer eller datum, så att det syns vilken utgåva som gäller.',
  )
  const decidedBy = table.text('beslutad av', 'Skriv vem som har beslutat rutinen, och när.')
  const from = dayAt(problems, table, 'gäller från', 'Skriv en dag, till exempel 2026-07-01.')
  const to = dayAt(problems, table, 'gäller till')
  if (from !== null && to !== null && to < from)
    problems.add(
      table.row('gäller till')?.line ?? table.line,
      '”gäller till” är före ”gäller från”. Rätta en av dagarna.',
    )
  const amounts = table.row('belopp')
  const plan = table.row('dokumenthanteringsplan')
  const { questions, ids } = readQuestions(problems, table.items('frågor'))
  const rest = {
    profiles: profilesOf(problems, table),
    formalOpening: formalOpeningOf(problems, table),
    amounts: amounts === undefined ? [] : readLocalAmounts(problems, amounts.value),
    questions,
    helps: readHelps(problems, table.items('hjälptexter')),
    headings: readHeadings(problems, table.items('rubriker i dokumentationen'), ids),
    checks: readChecks(problems, table.items('kontroller'), from ?? untilFurtherNotice),
    delegation: readDelegation(problems, table.items('delegationsordning')),
    plan: plan === undefined ? null : readPlan(problems, plan.value),
  }
  const held = { ...rest, from }
  for (const { line, sentence } of [...milderProblems(held, profile), ...milderCheckProblems(held, profile)])
    problems.add(line, sentence)
  if (name === null || version === null || decidedBy === null || from === null) return null
  return { name: name.text, version: version.text, from, to, decidedBy: decidedBy.text, ...rest }
}

function dayAt(problems: Problems, table: TableReader, key: string, required?: string): LocalDate | null {
  const found = table.text(key, required)
  if (found === null) return null
  const read = parseDate(found.text)
  if (!read.ok) return problems.add(found.line, `”${key}”: ${read.problem}`)
  return isLocalDate(read.value) ? read.value : null
}

/** "ja" or "nej"; without the row, no. */
function formalOpeningOf(problems: Problems, table: TableReader): boolean {
  const found = table.text('formell anbudsöppning')
  if (found === null) return false
  const text = found.text.trim().toLowerCase()
  if (text !== 'ja' && text !== 'nej')
    problems.add(found.line, '”formell anbudsöppning” är ”ja” eller ”nej”. Rätta raden, eller ta bort den.')
  return text === 'ja'
}

/** Profiles by name or id. */
function profilesOf(problems: Problems, table: TableReader): readonly string[] | null {
  const items = table.items('profiler')
  if (items.length === 0) return null
  return items.flatMap((item) => {
    const text = item.is === 'text' ? item.text.trim() : ''
    const found = profiles.find(({ id, name }) => id === text || name.toLowerCase() === text.toLowerCase())
    if (found) return [found.id]
    problems.add(
      item.line,
      `Profilen ”${text}” finns inte. Skriv en av: ${profiles.map(({ name }) => name).join(', ')}.`,
    )
    return []
  })
}
