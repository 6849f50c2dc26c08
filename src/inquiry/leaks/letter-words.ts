import wordsJson from '../../../assets/rules/letter-words.json' with { type: 'json' }
import { z } from 'zod'
import { daySchema, readRulesFile, textSchema } from '../../rules/parameters/dated.ts'

const words = z.array(textSchema).min(1)

const fileSchema = z.strictObject({
  format: z.literal('direktlots-letter-words/1'),
  checkedOn: daySchema,
  source: textSchema,
  /** What speaks of other bids by itself, and beginnings of such words. */
  others: words,
  othersBeginnings: words,
  /** What places a bid among others. */
  ranked: words,
  /** That there was no other bid. */
  alone: words,
  /** A number, or a word for one, and within so many words after it who or what is counted. */
  counted: z.strictObject({ numbers: words, bidders: words, between: z.int().min(0) }),
  /** How much, and within so many words how it differs. */
  differs: z.strictObject({
    parts: words,
    directions: words,
    between: z.int().min(0),
    /** Beginnings of words by which the sentence is about a price. */
    prices: words,
    /** What may be about a price, unless a word that begins so says that it is about the receiver's own matters. */
    maybePrices: words,
    own: words,
  }),
  /** That something is more or less, in a sentence that speaks of others. */
  compares: z.strictObject({ than: words, others: words }),
})

/** What in a letter to a supplier tells of other bids without a name or an amount (assets/rules/letter-words.json). */
export const letterWords = readRulesFile('assets/rules/letter-words.json', fileSchema, wordsJson)
