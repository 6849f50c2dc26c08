import type { Case } from '../domain/case/schema.ts'
import { categories } from '../domain/case/choices.ts'
import type { LocalDate } from '../domain/local-date.ts'
import { everyLeak, type Leak } from '../inquiry/leaks.ts'
import { stopping } from '../inquiry/leaks/reasons.ts'
import { withHiddenNumbers } from '../record/hidden-numbers.ts'
import { registrationRules } from '../rules/registration/registration-file.ts'
import { matterDoubts } from './matter-doubts.ts'
import { secrecyOf } from '../secrecy/secrecy.ts'

/** What a case is about, as the register is to say it. */
export interface Matter {
  /** The line as it is now: as it was typed, else as it is suggested. */
  readonly text: string
  readonly suggested: string
  readonly isTyped: boolean
  /** What in the line may not be there today, each a sentence; none where it may stand. */
  readonly problems: readonly string[]
  /** Why the suggestion is as it is, a sentence. */
  readonly why: string
}

const path = 'record.matter'
const { begins, longest, before, after, change } = registrationRules.matter

/**
 * The suggestion is what is bought, in a line, with no supplier and no price, before the decision and after it: a register
 * is read by anybody, and its first line may stay as it was written. Personal numbers in it are hidden.
 */
export function matterOf(found: Case, today: LocalDate): Matter {
  const isSecret = secrecyOf(found, today).is === 'absolute'
  const suggested = suggestionOf(found)
  const typed = found.record.matter
  const text = withHiddenNumbers(found, oneLine(typed ?? suggested))
  return {
    text,
    suggested,
    isTyped: typed !== undefined,
    problems: [...(isSecret && typed !== undefined ? problemsIn(found, text) : []), ...tooLong(text)],
    why: isSecret ? before : found.record.closedOn === undefined ? `${after} ${change}` : after,
  }
}

function suggestionOf(found: Case): string {
  const title = withHiddenNumbers(found, oneLine(found.subject.title ?? ''))
  // What the title gives away is left out with it: half a title may give away the same.
  if (title === '' || titleTells(found)) return withoutTitle(found)
  return shortened(/upphandling/i.test(title) ? title : `${begins}: ${title}`)
}

/** "Direktupphandling, tjänst". */
function withoutTitle({ subject: { category } }: Case): string {
  const kind = category === undefined ? '' : categories[category].replace(/ \(.*\)$/, '')
  return [begins, lowered(kind)].filter((part) => part !== '').join(', ')
}

/** "vara"; a name of letters alone, as B-tjänst, stays. */
const lowered = (word: string): string => (/^\p{Lu}-/u.test(word) ? word : word.toLowerCase())

/** Cut between words, so that the line ends with a whole one. */
function shortened(text: string): string {
  const letters = [...text]
  if (letters.length <= longest) return text
  const cut = letters.slice(0, longest - 1).join('')
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[\s,;:–-]+$/u, '')}…`
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** What in the title names a supplier or a price, and which words of it may stand by the reason that the inquiry has. */
function titleLeaks(found: Case) {
  const leaks = everyLeak(found, [{ path: 'subject.title', text: found.subject.title ?? '' }])
  const stops = stopping(found, leaks)
  return { stopping: stops, explained: leaks.filter((leak) => !stops.includes(leak)) }
}

/** Whether the title names a supplier or a price, or may do so. What is explained in it does not. */
export function titleTells(found: Case): boolean {
  const { stopping: stops, explained } = titleLeaks(found)
  return stops.length > 0 || matterDoubts(found, found.subject.title ?? '', explained).length > 0
}

/** What is explained in the title of the inquiry, which went to all, may stand here too. */
function leaksInLine(found: Case, text: string): readonly Leak[] {
  const { explained } = titleLeaks(found)
  const isExplained = ({ word, supplierId }: Leak): boolean =>
    explained.some((one) => one.supplierId === supplierId && one.word === word)
  return everyLeak(found, [{ path, text }]).filter((leak) => !isExplained(leak))
}

/** What tells of a supplier or a price, and then what only may. */
function problemsIn(found: Case, text: string): readonly string[] {
  const leaks = leaksInLine(found, text)
  const known = [...leaks, ...titleLeaks(found).explained]
  return [...new Set([...leaks.map(leakSentence), ...matterDoubts(found, text, known)])]
}

/** What gives away who is asked or what it costs, and what to do: in a register no reason lets it stand. */
function leakSentence({ kind, what, word }: Leak): string {
  switch (kind) {
    case 'name':
    case 'word':
      return `”${word}” kan visa vilken leverantör som frågas (${what}). Ta bort det ur ärendemeningen: diariet kan läsas av alla.`
    case 'person':
    case 'address':
    case 'number':
      return `”${word}” hör till en leverantör (${what}). Ta bort det ur ärendemeningen: diariet kan läsas av alla.`
    case 'price':
      return `”${word}” är lika med ett belopp i ett anbud (${what}). Ta bort det ur ärendemeningen: anbuden är hemliga till beslutet.`
  }
}

const tooLong = (text: string): readonly string[] =>
  [...text].length <= longest
    ? []
    : [
        `Ärendemeningen är ${[...text].length} tecken. Korta den till högst ${longest}, så ryms den i diariet.`,
      ]
