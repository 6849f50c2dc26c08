import { enumerated } from '../domain/enumerated.ts'
import { fieldNames } from '../record/finding-text.ts'
import { inWords } from '../record/say.ts'
import type { Evaluation } from '../rules/evaluate/evaluate.ts'
import { isDraft, openPoints, type OpenPoint } from '../rules/evaluate/open-points.ts'
import { secrecyOf } from '../secrecy/secrecy.ts'

/** Most points that are named in a line: the others are told by their number, and stand in the record. */
const mostNamed = 3

/** "en punkt", "två punkter". */
const countWords = (count: number): string => (count === 1 ? 'en punkt' : `${inWords(count)} punkter`)

/** What each open point is about, in few words: the answers it wants, else what its rule says. Each once. */
export function openNames(evaluation: Evaluation): readonly string[] {
  return [...new Set(openPoints(evaluation).map(nameOf))]
}

function nameOf(point: OpenPoint): string {
  const shorts = fieldNames(point.fields)
  const [first] = shorts
  if (first !== undefined) return shorts.length <= 2 ? enumerated(shorts) : `${first} m.m.`
  return point.is === 'asked' ? firstSentence(point.finding.rule.message) : 'text som inte går att läsa'
}

const firstSentence = (text: string): string => (text.split('. ')[0] ?? text).replace(/\.$/, '')

/**
 * How many points are open, and which: "två punkter återstår: ”Skäl” och ”Avtalstid”". Null where none is, and while it is secret
 * who is asked: there is one or two for each of them.
 */
export function openWords(evaluation: Evaluation): string | null {
  const count = openPoints(evaluation).length
  if (count === 0 || isSecret(evaluation)) return null
  const names = openNames(evaluation)
  const named = names.slice(0, mostNamed).map((name) => `”${name}”`)
  const more = names.length > mostNamed ? [`${inWords(names.length - mostNamed)} till`] : []
  return `${countWords(count)} återstår: ${enumerated([...named, ...more])}`
}

/** That the record is not whole: it is said wherever it is handed in, as on its own first page. Null where it is. */
export function draftWords(evaluation: Evaluation): string | null {
  const points = openPoints(evaluation)
  if (points.length === 0) return null
  const { handedOver } = evaluation.facts
  const what = handedOver ? 'underlaget är inte färdigt' : 'dokumentationen är inte färdig'
  const said = isDraft(points) ? `UTKAST: ${what}` : `${what.charAt(0).toUpperCase()}${what.slice(1)}`
  const count = isSecret(evaluation) ? '' : `: ${countWords(points.length)} återstår`
  return `${said}${count}. Det som återstår står i ${handedOver ? 'det' : 'den'}.`
}

const isSecret = ({ facts: { case: found, today } }: Evaluation): boolean =>
  secrecyOf(found, today).is === 'absolute'
