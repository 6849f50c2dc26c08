import type { LocalDate } from '../local-date.ts'
import type { Contract } from './contract.ts'
import { cpvCodesIn, sharedDigits, type CpvCode } from './cpv-codes.ts'
import { validityOn } from './validity.ts'

/** A contract that may have to do with what is searched for, and why it was found. */
export interface Hit {
  readonly contract: Contract
  /** The searched words that it has, as they were typed. */
  readonly words: readonly string[]
  /** Leading CPV digits that it shares with what is searched for: "3319". Null where there are none. */
  readonly cpv: string | null
}

/** Words that stand in every title and tell nothing. */
const emptyWords = new Set(
  'och eller av för till från med på i en ett den det de samt som att vid om inom köp inköp avtal ramavtal and or of for the to with in on a an'.split(
    ' ',
  ),
)

/** Places and units: they say where something is bought to, not what. In the forms that titles have. */
const placeWords = new Set(
  [
    'mottagning mottagningen mottagningar mottagningarna mottagningens klinik kliniken kliniker klinikerna klinikens',
    'avdelning avdelningen avdelningar avdelningarna avdelningens enhet enheten enheter enheterna enhetens',
    'skola skolan skolor skolorna skolans förskola förskolan förskolor förskolorna förskolans',
    'vårdcentral vårdcentralen vårdcentraler vårdcentralerna vårdcentralens sjukhus sjukhuset sjukhusen sjukhusets',
    'kontor kontoret kontoren kontorets förvaltning förvaltningen förvaltningens verksamhet verksamheten verksamhetens',
    'nämnd nämnden bolag bolaget region regionen kommun kommunen stad staden personal personalen',
  ]
    .join(' ')
    .split(' '),
)

/** The words of a title that say what is bought: neither numbers nor places. */
export const subjectWords = (title: string): readonly string[] =>
  searchWords(title).filter((word) => !placeWords.has(word) && !/^\d+$/.test(word))

/** Shared digits that name at least the same division of the vocabulary. Fewer is chance. */
const fewestDigits = 2
const shortestStem = 4
/** A word of the list this long may stand inside a searched compound: desinfektionsmedel in handdesinfektionsmedel. */
const longEnough = 7

/**
 * Contracts that have any of the words, or whose CPV codes begin as the searched ones do: those with most words first,
 * then most shared digits, those in force before those that are not. Finding is all it does: it judges nothing.
 */
export function searchContracts(
  contracts: readonly Contract[],
  query: string,
  cpvText: string,
  day: LocalDate,
): readonly Hit[] {
  const codes = cpvCodesIn(`${query} ${cpvText}`)
  const words = searchWords(query.replaceAll(/\b\d{8}(-\d)?\b/g, ' '))
  return contracts
    .map((contract) => hitOf(contract, words, codes))
    .filter((hit) => hit.words.length > 0 || hit.cpv !== null)
    .toSorted((a, b) => rank(b, day) - rank(a, day) || a.contract.row - b.contract.row)
}

/** The words of a query that are worth searching for, in lower case, each once. */
export const searchWords = (query: string): readonly string[] => [
  ...new Set(wordsOf(query).filter((word) => word.length > 1 && !emptyWords.has(word))),
]

function hitOf(contract: Contract, words: readonly string[], codes: readonly string[]): Hit {
  return {
    contract,
    words: wordsFoundIn(textOf(contract), words),
    cpv: sharedBeginning(codes, contract.cpv ?? [], fewestDigits),
  }
}

/** The searched words that a text has, also in another form or within a compound. */
export function wordsFoundIn(text: string, words: readonly string[]): readonly string[] {
  const there = wordsOf(text)
  return words.filter((word) => there.some((other) => isAlike(word, other)))
}

/** The longest beginning that a code of each side share, of at least so many digits; null where there is none. */
export function sharedBeginning(
  codes: readonly CpvCode[],
  others: readonly CpvCode[],
  fewest: number,
): string | null {
  const shared = codes.flatMap((code) => others.map((other) => code.slice(0, sharedDigits(code, other))))
  const longest = shared.toSorted((a, b) => b.length - a.length)[0] ?? ''
  return longest.length < fewest ? null : longest
}

const rank = ({ words, cpv, contract }: Hit, day: LocalDate): number =>
  words.length * 100 + (cpv?.length ?? 0) * 10 + (validityOn(contract, day) === 'expired' ? 0 : 5)

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .normalize('NFC')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

const textOf = (contract: Contract): string => {
  const { subject, supplier, orgNr, reference, callOff, category, owner, unread = {}, other = [] } = contract
  return [subject, supplier, orgNr, reference, callOff, category, owner]
    .concat(Object.values(unread))
    .concat(other.map(({ text }) => text))
    .filter((text) => text !== undefined)
    .join(' ')
}

/**
 * Whether a word of the list is the searched one: it holds it (Swedish writes compounds in one word), or both begin alike
 * for most of their length (pump, pumpar, pumparna).
 */
function isAlike(word: string, other: string): boolean {
  if (word === other) return true
  if (word.length < shortestStem) return false
  if (other.includes(word)) return true
  if (other.length < shortestStem) return false
  if (other.length >= longEnough && word.includes(other)) return true
  let same = 0
  while (same < word.length && word[same] === other[same]) same += 1
  return same >= Math.max(shortestStem, Math.ceil(Math.min(word.length, other.length) * 0.8))
}
