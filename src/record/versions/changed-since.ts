import { changesBetween, type Change } from '../../domain/case/enter.ts'
import { fieldAt } from '../../domain/case/fields/catalogue.ts'
import { getAt } from '../../domain/case/path.ts'
import type { Case } from '../../domain/case/schema.ts'
import { withoutVersions } from '../../domain/case/versions.ts'
import { cleanText } from '../../domain/text.ts'
import { supplierName } from '../../rules/evaluate/suppliers.ts'
import { isOfLookedAt } from '../../rules/vetting/look-only.ts'
import { maskLabel } from '../mask-label.ts'
import { say, sentence } from '../say.ts'
import { sectionNamed } from '../section-titles.ts'

/** What is longer, in letters, is said to be changed: the text itself stands in its own place. */
const longestSaid = 80

/** How many are told one by one. */
export const mostChanges = 30

/** What differs between a case as an earlier version of its record had it and as it is now, a sentence each. */
export function changedSince(before: Case, now: Case): readonly string[] {
  const changes = changesBetween(withoutVersions(before), withoutVersions(now))
  const said = [
    ...new Set(changes.flatMap((change) => sayChange(before, now, change)).map((words) => cleanText(words))),
  ]
  const notes = changes.some(({ field }) => isNote(field)) && said.length === 0
  if (notes) return ['Bara programmets egna anteckningar har ändrats.']
  if (said.length <= mostChanges) return said
  return [...said.slice(0, mostChanges), `Och ${said.length - mostChanges} uppgifter till.`]
}

const isFile = (field: string): boolean => /^attachments\.[^.]+\./.test(field)

const isNote = (field: string): boolean => fieldAt(field) === undefined && !isFile(field)

/** Notes of the program's own that are worth a word. */
const noteWords: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/^record\.copies\./, 'En maskerad kopia är gjord.'],
]

function sayChange(before: Case, now: Case, { field }: Change): readonly string[] {
  if (isFile(field)) return sayFile(before, now, field)
  if (field === 'record.closedOn') return [closedWords(now)]
  const note = noteWords.find(([pattern]) => pattern.test(field))
  if (note !== undefined) return [note[1]]
  if (field.startsWith('basis.')) return ['Organisationens egna regler i ärendet: ändrade.']
  const ofCopy = sayOfCopy(before, now, field)
  if (ofCopy !== undefined) return [ofCopy]
  const at = fieldAt(field)
  if (at === undefined) return []
  const term = requestTerm(before, now, field) ?? `${at.short}${ofWhom(now, before, field)}`
  if (isOfLookedAt(field) || isOfBid(field)) return [`${term}: ändrat.`]
  const [was, is] = [say(before, field), say(now, field)]
  if (was === is) return []
  if (is === undefined) return [`${term}: borttaget${was === undefined ? '.' : `. Förut: ${short(was)}`}`]
  if (was === undefined) return [`${term}, tillagt: ${short(is)}`]
  return isLong(was) || isLong(is)
    ? [`${term}: texten är ändrad.`]
    : [sentence(`${term}: ${is} (förut ${was})`)]
}

const closedWords = ({ record: { closedOn } }: Case): string =>
  closedOn === undefined ? 'Ärendet öppnat igen.' : `Ärendet avslutat ${closedOn}.`

const isLong = (text: string): boolean => text.length > longestSaid || text.includes('\n')

const short = (text: string): string => (isLong(text) ? 'en längre text.' : sentence(text))

/** What a bid holds may not be told before its time: where it is told is its own place's affair. */
const isOfBid = (field: string): boolean => /^suppliers\.[^.]+\.bid\b/.test(field)

/** A mask or a section of the copy, by what it is of: one sentence for all that is answered of it. */
function sayOfCopy(before: Case, now: Case, field: string): string | undefined {
  const [, list, id = ''] = /^record\.(masks|leftOut)\.([^.]+)\./.exec(field) ?? []
  if (list === undefined) return undefined
  if (list === 'leftOut') {
    const isOut = now.record.leftOut?.find((row) => row.id === id)?.take === 'yes'
    return `${sectionNamed(id)}: ${isOut ? 'utelämnat ur kopian' : 'med i kopian'}.`
  }
  const row = now.record.masks?.find((one) => one.id === id)
  const what = short(maskLabel(row === undefined ? before : now, id)).replace(/\.$/u, '')
  if (row === undefined) return `Maskering i kopian borttagen: ${what}.`
  return row.take === 'no' ? `Visas i kopian: ${what}.` : `Maskeras i kopian: ${what}.`
}

/** What a supplier has asked to have kept secret, by who has asked. */
function requestTerm(before: Case, now: Case, field: string): string | undefined {
  const [, id, what = ''] = /^suppliers\.([^.]+)\.secrecy\.(what|reason|on)$/.exec(field) ?? []
  if (id === undefined) return undefined
  const name = supplierName([...now.suppliers, ...before.suppliers].find((row) => row.id === id))
  if (what === 'what') return `Vad ${name} vill hålla hemligt`
  return what === 'reason' ? `Skälet som ${name} ger för sekretess` : `När ${name} begärde sekretess`
}

function ofWhom(now: Case, before: Case, field: string): string {
  const id = /^suppliers\.([^.]+)/.exec(field)?.[1]
  const supplier = [...now.suppliers, ...before.suppliers].find((row) => row.id === id)
  return supplier === undefined || field.endsWith('.name') ? '' : ` (${supplierName(supplier)})`
}

function sayFile(before: Case, now: Case, field: string): readonly string[] {
  const row = field.split('.').slice(0, 2).join('.')
  const [was, is] = [getAt(before, `${row}.name`), getAt(now, `${row}.name`)]
  const isAside = getAt(now, `${row}.aside`) !== undefined
  if (typeof is === 'string' && isAside && getAt(before, `${row}.aside`) === undefined)
    return [`Fil som inte hör hit: ${is}`]
  if (typeof is === 'string' && was === undefined) return [`Fil tillagd: ${is}`]
  if (typeof was === 'string' && is === undefined) return [`Fil borttagen: ${was}`]
  return typeof is === 'string' ? [`Fil, uppgifter ändrade: ${is}`] : []
}
