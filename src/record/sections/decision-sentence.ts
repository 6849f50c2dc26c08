import type { Case } from '../../domain/case/schema.ts'
import { formatDate } from '../../domain/local-date.ts'
import { formatKr } from '../../domain/money.ts'
import { postOf, superiorOf } from '../../domain/organisation/line.ts'
import { maySamePerson } from '../../domain/same-person.ts'
import { organisationOf } from '../../rules/local/organisation-of-case.ts'
import { bidTotal, winnerOf } from '../../rules/evaluate/suppliers.ts'

/** Who decided what, when and by what right, in one sentence for whoever files it. What is not known is said to be so. */
export function decisionSentence(found: Case): string | null {
  const { outcome, decidedOn, delegation } = found.decision
  if (outcome === undefined) return null
  const when = decidedOn === undefined ? 'en dag som inte är angiven' : `den ${formatDate(decidedOn)}`
  const by =
    delegation === undefined
      ? '. Punkten i delegationsordningen är inte angiven.'
      : `, enligt ${rightWords(delegation)}.`
  if (outcome === 'cancel') return `${deciderWords(found)} beslutade ${when} att avbryta upphandlingen${by}`
  const winner = winnerOf(found)
  const price = winner && bidTotal(found, winner)
  const from =
    winner === undefined ? 'en leverantör som inte är angiven' : (winner.name ?? 'en leverantör utan namn')
  const sum = price === undefined ? 'ett pris som inte är angivet' : formatKr(price)
  return `${deciderWords(found)} antog ${when} anbudet från ${from} för ${sum}${by}`
}

/** "Sam Ask, verksamhetschef (närmast över Kim Ek, enhetschef),". */
function deciderWords(found: Case): string {
  const { decider, usual, superiorExists, level = 'superior', passedOn = [] } = found.decision
  const who = decider?.name ?? 'Någon som inte är angiven'
  const role = decider?.role === undefined ? ' (befattning är inte angiven)' : `, ${decider.role}`
  // Further up, or in the place of one who passed it on, nobody has said who is next above whom.
  const isNext = level === 'superior' && passedOn.length === 0
  const isAbove =
    isNext &&
    superiorExists === 'yes' &&
    usual?.name !== undefined &&
    decider?.name !== undefined &&
    !maySamePerson(usual.name, decider.name)
  const above = isAbove
    ? ` (${standsOver(found)} ${[usual.name, usual.role].filter((text) => text !== undefined).join(', ')})`
    : ''
  const words = `${who}${role}${above}`
  return decider?.role === undefined && !isAbove ? words : `${words},`
}

/** Said of a decider who is next above the one who would otherwise decide: there is such a superior. */
export const isAboveWords = 'närmast över'

/**
 * "närmast över", as the answers say; "över" where the organisation knows somebody between the one who would otherwise decide and
 * the one who did.
 */
function standsOver(found: Case): string {
  const { decider, usual, decidedOn } = found.decision
  const org = organisationOf(found)
  const day = decidedOn ?? found.createdAt.slice(0, 10)
  const start = postOf(org, usual?.name ?? '', usual?.role, day)
  const next = start === null ? null : superiorOf(org, start.id, day)
  const isBetween = next !== null && !maySamePerson(next.holder?.name, decider?.name)
  return isBetween ? 'över' : isAboveWords
}

/** The point as it was written, in the middle of a sentence: with the word before it where it is a number alone. */
const rightWords = (delegation: string): string => {
  const text = delegation
    .replace(/[.\s]+$/u, '')
    .replace(/^enligt\s+/iu, '')
    .replace(/^(?:Punkt|Delegation)/u, (word) => word.toLowerCase())
  return /^\d/.test(text) ? `punkt ${text} i delegationsordningen` : text
}
