import type { Case, Statement } from '../domain/case/schema.ts'
import { foldedWords } from '../inquiry/leaks/fold.ts'
import { ownNamesOf } from '../inquiry/leaks/own-names.ts'
import { isBeginning, isTitle } from '../inquiry/leaks/person-words.ts'
import { isCommon, isNoun, type IsOwn } from '../inquiry/leaks/words.ts'
import { isCompanyWord } from './named-as.ts'
import { whoseName } from './whose-name.ts'

/** The names that somebody tells of in an interest that is stated: "Malin, min sambo, arbetar där". */

/** Who has answered about interests, also on the paper that a decision was asked for with: whoever answers that is public. */
export const statementsOf = ({ impartiality, decision }: Case): readonly Statement[] => [
  ...(impartiality.statements ?? []),
  ...(decision.answers ?? []).flatMap(({ id, conflict, conflictNote }): readonly Statement[] =>
    conflict !== 'yes' || conflictNote === undefined ? [] : [{ id, conflict, note: conflictNote }],
  ),
]

/** What somebody has written of an interest that is stated. */
export const toldOf = ({ conflict, note, wayNote, changeReason }: Statement): readonly string[] =>
  conflict === undefined ? [] : [note, wayNote, changeReason].filter((text) => text !== undefined)

const run = /(?<![\p{L}\p{M}\p{N}@.-])\p{Lu}[\p{L}\p{M}’-]+(?:[ \u00A0]\p{Lu}[\p{L}\p{M}’-]+){0,3}/gu

/** A run of words with capitals, without what begins the sentence and what is open. */
interface Run {
  readonly words: readonly string[]
  /** It begins its sentence: a single word may be any word. */
  readonly isFirst: boolean
}

const within = /[\p{L}\p{N},;)”"][ \u00A0]$/u

function runsIn(found: Case, statement: Statement): readonly Run[] {
  const isNone = noneIn(found)
  return toldOf(statement).flatMap((text) =>
    [...text.normalize('NFC').matchAll(run)].flatMap(({ 0: told, index }): readonly Run[] => {
      const all = told.split(/[ \u00A0]/u)
      const words = all.filter((word) => !foldedWords(word).every(isNone))
      if (words.length === 0 || whoseName(found, words.join(' ')) === 'company') return []
      return [{ words, isFirst: all[0] === words[0] && !within.test(text.slice(0, index)) }]
    }),
  )
}

/** Who prepares and decides: public. */
export const actorsOf = ({ preparer, decision }: Case): readonly string[] =>
  [preparer.name, decision.decider?.name, decision.usual?.name].filter((name) => name !== undefined)

/** No name that an interest tells. */
function noneIn(found: Case): IsOwn {
  const isOpen = openIn(found)
  return (word) => isBeginning(word) || isTitle(word) || (isCommon(word) && !isNoun(word)) || isOpen(word)
}

/** Whether a folded word is of the authority, of a company, or of who prepares or decides: no name that the interest alone tells. */
export function openIn(found: Case): IsOwn {
  const names = new Set(actorsOf(found).flatMap(foldedWords))
  const [isOwn, isOfCompany] = [ownNamesOf(found).has, isCompanyWord(found)]
  return (word) => isOwn(word) || isOfCompany(word) || names.has(word)
}

/** Two names beside each other are a person's, in full and each by itself. */
export const toldPeople = (found: Case, statement: Statement): readonly string[] =>
  runsIn(found, statement)
    .filter(({ words }) => words.length > 1)
    .map(({ words }) => words.join(' '))

/** A single word with a capital that does not begin the sentence. */
export const toldWithin = (found: Case, statement: Statement): readonly string[] =>
  runsIn(found, statement)
    .filter(({ isFirst }) => !isFirst)
    .flatMap(({ words }) => words)

/** Every word with a capital: it may be a name, or begin a sentence. Where nothing has one, every word that may be a name. */
export const toldPerhaps = (found: Case, statement: Statement): readonly string[] => [
  ...runsIn(found, statement).flatMap(({ words }) => words),
  ...toldOf(statement)
    .filter((text) => !/\p{Lu}/u.test(text))
    .flatMap((text) => text.match(/\p{Ll}[\p{Ll}\p{M}]{2,}/gu) ?? [])
    .filter((word) => !foldedWords(word).every(noneIn(found))),
]
