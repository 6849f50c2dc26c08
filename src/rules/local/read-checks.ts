import type { LocalDate } from '../../domain/local-date.ts'
import { checks, checksOn } from '../catalogue/catalogue.ts'
import type { Check } from '../catalogue/checks.ts'
import { saysLookOnly } from '../vetting/extract-words.ts'
import { isLookOnly } from '../vetting/look-only.ts'
import { isNeverLonger, lookPrefix, ownPrefix } from './local-checks.ts'
import { goodForWords } from './good-for-words.ts'
import { readDemand, readGoodFor, yesAt } from './read-check-rows.ts'
import type { Problems, TableReader } from './reader.ts'
import type { RetiredCheck, RoutineCheck, RoutineChecks, TightenedCheck } from './routine.ts'
import type { Entry } from './syntax.ts'

/** The row by which an item is about a check of the house; any other item is a check of the routine's own. */
const houseRow = 'programmets kontroll'
const houseKnown = [houseRow, 'gäller', 'krävs', 'vid förhöjd risk', 'används inte']
const ownKnown = [
  'id',
  'namn',
  'fråga',
  'källa',
  'var',
  'adress',
  'visar',
  'visar inte',
  'be leverantören om',
  'gäller',
  'bara för detta köp',
  'bara titta',
  'krävs',
  'vid förhöjd risk',
]

/** As long as a line on the page, so that it is read. */
const longestQuestion = 90

/** Reads the routine's checks of suppliers: its own, and what it changes in those of the house. `from`: its first day. */
export function readChecks(problems: Problems, items: readonly Entry[], from: LocalDate): RoutineChecks {
  const own: RoutineCheck[] = []
  const tightened: TightenedCheck[] = []
  const retired: RetiredCheck[] = []
  const seen = new Set<string>()
  for (const item of items) {
    const isHouse = item.is === 'table' && item.rows.some(({ key }) => key === houseRow)
    const table = problems.table(item, 'kontroller', isHouse ? houseKnown : ownKnown)
    if (table === null) continue
    if (!isHouse) own.push(...ownOf(problems, table, seen, from))
    else if (yesAt(problems, table, 'används inte')) retired.push(...retiredOf(problems, table, seen, from))
    else tightened.push(...tightenedOf(problems, table, seen, from))
  }
  return { own, tightened, retired }
}

function ownOf(
  problems: Problems,
  table: TableReader,
  seen: Set<string>,
  from: LocalDate,
): readonly RoutineCheck[] {
  const id = idOf(problems, table, seen)
  const question = questionOf(problems, table, seen, from)
  const source = {
    name: table.text('källa', 'Skriv var svaret finns: ett register, en handling eller leverantören själv.'),
    path: table.text('var', 'Skriv hur man hittar svaret: vad man klickar på eller ber om.'),
    proves: table.text('visar', 'Skriv vad källan kan visa.'),
    provesNot: table.text('visar inte', 'Skriv vad källan inte kan visa. Det hör till kontrollen.'),
  }
  const address = addressOf(problems, table)
  const goodFor = readGoodFor(problems, table)
  const onlyHere = yesAt(problems, table, 'bara för detta köp')
  const demand = readDemand(problems, table)
  if (id === null || question === null || goodFor === undefined || demand === undefined) return []
  const { name, path, proves, provesNot } = source
  if (name === null || path === null || proves === null || provesNot === null) return []
  const said = [table.text('namn'), table.text('fråga'), name, path, proves, table.text('be leverantören om')]
  const isLook = yesAt(problems, table, 'bara titta')
  if (!isLook && asksToKeep(problems, said, from)) return []
  if (!isLook && isLookOnly(`${ownPrefix}${id}`)) {
    problems.add(table.line, lookIds)
    return []
  }
  const check: RoutineCheck['check'] = {
    id: `${isLook ? lookPrefix : ownPrefix}${id}`,
    name: table.text('namn')?.text ?? question.replace(/\?$/, ''),
    question,
    sources: [{ name: name.text, path: path.text, address, proves: proves.text, provesNot: provesNot.text }],
    askFor: table.text('be leverantören om')?.text ?? null,
    goodFor,
    evidence: isLook ? 'look-only' : 'keep',
    ...(onlyHere ? { onlyHere } : {}),
  }
  return [{ check, line: table.line, ...demand }]
}

const lookIds =
  'Bara en kontroll som ni bara tittar på har ett id som börjar med titta-. Byt id, eller lägg till raden ”bara titta: ja”.'

/**
 * Whether an own check asks for what is only looked at: a check of a routine keeps what was seen, so the house's own, which
 * never does, is to be made instead.
 */
function asksToKeep(
  problems: Problems,
  said: readonly ({ readonly text: string; readonly line: number } | null)[],
  from: LocalDate,
): boolean {
  const rows = said.filter((row) => row !== null)
  // What names it may stand in two rows: the source in one, and what to ask for in another.
  const inAll = saysLookOnly(rows.map(({ text }) => text).join(' '), from)
  if (inAll === undefined) return false
  const row = rows.find(({ text }) => saysLookOnly(text, from) !== undefined) ?? rows.at(-1)
  const { word, name } = saysLookOnly(row?.text ?? '', from) ?? inAll
  problems.add(
    row?.line ?? 1,
    `”${word}” visar vad någon är dömd eller misstänkt för. Det får ni titta på men aldrig spara. Skriv ”${houseRow}: ${name}” i stället, och när den krävs, eller lägg till raden ”bara titta: ja”. Handlar er kontroll om något annat: skriv om raden utan det ordet.`,
  )
  return true
}

function idOf(problems: Problems, table: TableReader, seen: Set<string>): string | null {
  const found = table.text('id', 'Ge kontrollen ett kort namn, till exempel arbetsmiljo.')
  if (found === null) return null
  if (!/^[a-z0-9-]{1,50}$/.test(found.text))
    return problems.add(
      found.line,
      `”${found.text}” kan inte vara ett id. Använd bara små a–z, siffror och bindestreck, högst 50 tecken.`,
    )
  return isNew(seen, found.text)
    ? found.text
    : problems.add(found.line, `Id ”${found.text}” står på två kontroller. Ge den ena ett annat id.`)
}

const plain = (words: string): string => words.toLowerCase().replaceAll(/\s+/g, ' ').trim()

/** Its question as it stands on the page: not one that the house asks already. */
function questionOf(
  problems: Problems,
  table: TableReader,
  seen: Set<string>,
  from: LocalDate,
): string | null {
  const found = table.text('fråga', 'Skriv frågan som kontrollen ska svara på.')
  if (found === null) return null
  if (found.text.length > longestQuestion)
    return problems.add(
      found.line,
      `Frågan är ${found.text.length} tecken. Skriv den med högst ${longestQuestion}, så att den blir läst.`,
    )
  const house = checksOn(from).find(({ question }) => plain(question) === plain(found.text))
  if (house === undefined && isNew(seen, `fråga ${plain(found.text)}`)) return found.text
  if (house === undefined)
    return problems.add(
      found.line,
      `Frågan ”${found.text}” står två gånger. Ändra den ena, eller ta bort den.`,
    )
  return problems.add(
    found.line,
    `Programmet har redan den kontrollen. Skriv ”${houseRow}: ${house.name}” i stället, och det ni vill skärpa.`,
  )
}

function addressOf(problems: Problems, table: TableReader): string | null {
  const found = table.text('adress')
  if (found === null) return null
  if (/^https:\/\/[^\s/]+\.[^\s]+$/.test(found.text)) return found.text
  return problems.add(
    found.line,
    '”adress” ska börja med https:// och vara hel. Rätta raden, eller ta bort den.',
  )
}

function retiredOf(
  problems: Problems,
  table: TableReader,
  seen: Set<string>,
  from: LocalDate,
): readonly RetiredCheck[] {
  const check = houseCheck(problems, table, seen, from)
  const other = houseKnown.find(
    (key) => key !== houseRow && key !== 'används inte' && table.row(key) !== undefined,
  )
  if (other !== undefined)
    problems.add(
      table.row(other)?.line ?? table.line,
      `”${other}” går inte ihop med ”används inte”. Ta bort den ena raden.`,
    )
  return check === null ? [] : [{ id: check.id, name: check.name, line: lineOf(table) }]
}

function tightenedOf(
  problems: Problems,
  table: TableReader,
  seen: Set<string>,
  from: LocalDate,
): readonly TightenedCheck[] {
  const check = houseCheck(problems, table, seen, from)
  const goodFor = readGoodFor(problems, table)
  const isRequired = table.row('krävs') !== undefined
  const demand = readDemand(problems, table)
  if (check === null || goodFor === undefined || demand === undefined) return []
  const line = lineOf(table)
  if (goodFor !== null && check.goodFor !== null && !isNeverLonger(goodFor, check.goodFor))
    problems.add(
      table.row('gäller')?.line ?? line,
      `”gäller”: ${goodForWords(goodFor)} är längre än programmets ${goodForWords(check.goodFor)} för ”${check.name}”. En lokal rutin får bara skärpa: skriv en kortare tid, eller ta bort raden.`,
    )
  if (isRequired && demand.requiredOver === null)
    problems.add(
      table.row('krävs')?.line ?? line,
      '”krävs”: En rutin gör inte programmets kontroller frivilliga. Skriv alltid eller till exempel över 50 000 kr, eller ta bort raden.',
    )
  const requiredOver = isRequired ? demand.requiredOver : null
  if (goodFor === null && requiredOver === null && demand.atRiskOver === null && !isRequired)
    problems.add(
      line,
      `Raden om ”${check.name}” ändrar ingenting. Skriv ”gäller”, ”krävs”, ”vid förhöjd risk” eller ”används inte: ja”.`,
    )
  return [{ id: check.id, name: check.name, goodFor, requiredOver, atRiskOver: demand.atRiskOver, line }]
}

const lineOf = (table: TableReader): number => table.row(houseRow)?.line ?? table.line

/** A check of the house by name or id, named once in the file. */
function houseCheck(
  problems: Problems,
  table: TableReader,
  seen: Set<string>,
  from: LocalDate,
): Check | null {
  const inForce = checksOn(from)
  const names = inForce.map(({ name }) => `”${name}”`).join(', ')
  const found = table.text(houseRow, `Skriv en av: ${names}.`)
  if (found === null) return null
  const isMeant = ({ id, name }: Check): boolean => id === found.text || plain(name) === plain(found.text)
  const check = inForce.find(isMeant) ?? checks.findLast(isMeant)
  if (check === undefined)
    return problems.add(
      found.line,
      `Programmet har ingen kontroll som heter ”${found.text}”. Skriv en av: ${names}.`,
    )
  return isNew(seen, `${houseRow} ${check.id}`)
    ? check
    : problems.add(found.line, `”${check.name}” står två gånger. Slå ihop raderna.`)
}

function isNew(seen: Set<string>, id: string): boolean {
  if (seen.has(id)) return false
  seen.add(id)
  return true
}
