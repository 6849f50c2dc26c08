import wordsJson from '../../../assets/rules/person-words.json' with { type: 'json' }
import { z } from 'zod'
import { daySchema, readRulesFile, textSchema } from '../../rules/parameters/dated.ts'
import { foldedWords } from './fold.ts'

const words = z.array(textSchema).min(1)

const fileSchema = z.strictObject({
  format: z.literal('direktlots-person-words/1'),
  checkedOn: daySchema,
  source: textSchema,
  /** What somebody is, beside the name, or an address is for, and how such words end. */
  titles: words,
  titleEndings: words,
  /** Small words within a surname. */
  particles: words,
  /** What a sentence or a remark begins with, and is no name. */
  beginnings: words,
  /** That a birthday follows, and how its month is written. */
  born: words,
  months: words,
  /** How the names of streets end. */
  streets: words,
  /** Beginnings of words that tell an interest in somebody or something. */
  kin: words,
})

/** What stands beside the name of a person (assets/rules/person-words.json). */
export const personWords = readRulesFile('assets/rules/person-words.json', fileSchema, wordsJson)

const setOf = (list: readonly string[]): ReadonlySet<string> => new Set(list.flatMap(foldedWords))
const [titles, particles, beginnings] = [
  setOf(personWords.titles),
  setOf(personWords.particles),
  setOf(personWords.beginnings),
]
const endings = personWords.titleEndings.flatMap(foldedWords)

/** Whether a folded word says what somebody is: "vd", "forsaljningschef". */
export const isTitle = (word: string): boolean =>
  titles.has(word) || endings.some((ending) => word.endsWith(ending))

/** Whether a folded word is a small one of surnames: "von". It tells nobody from another. */
export const isParticle = (word: string): boolean => particles.has(word)

/** Whether a folded word begins sentences, and is no name. */
export const isBeginning = (word: string): boolean => beginnings.has(word)
