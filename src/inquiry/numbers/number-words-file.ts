import { z } from 'zod'
import { daySchema, readRulesFile, textSchema } from '../../rules/parameters/dated.ts'

const words = z.array(textSchema).min(1)

/** All but the function words and the labels are beginnings of words. */
const fileSchema = z.strictObject({
  format: z.literal('direktlots-number-words/1'),
  checkedOn: daySchema,
  source: textSchema,
  /** Behind a number: that it is money, beside what the search of the inquiry knows. */
  money: words,
  /** Begins as one of those, and is none. */
  notMoney: words,
  /** Behind a number: that it compares. */
  comparisons: words,
  /** Tells an amount or compares by itself. */
  words,
  /** Before or behind a number: that it is a difference, whatever else has the same value. */
  differencesBefore: words,
  differencesAfter: words,
  /** Parts of words: a number in the same sentence is of a price, or compares some, unless it surely is something else. */
  ofPrices: words,
  /** Parts of words: a sentence with one compares, so that "11:12" in it is no time. */
  ofRelations: words,
  /** Parts of words: a number in the same sentence is of points, unless it surely measures something else. */
  ofPoints: words,
  /** Before a number that counts nothing: that it is what a bid came to. Whole words. */
  ofResults: words,
  /** Between two numbers that are compared. Whole words. */
  against: words,
  /** Between two numbers that have one unit, that of the last. Whole words and signs. */
  joins: words,
  /** Capitals that would be a Roman number and are something else. */
  notRoman: words,
  /** Behind a number: what is counted or measured, and no money. Whole words and signs. */
  things: words,
  /** How often: what follows on "gånger per". Beginnings of words. */
  periods: words,
  /** Behind "två gånger", where no price is told of: that it is how often. Whole words. */
  timesBefore: words,
  /** Behind a number and last in its clause: that it is money. Whole words. */
  moneyLast: words,
  /** Behind a number: no noun that it counts. Whole words. */
  functionWords: words,
  /** Before a number: that it is a name or a place in a text and no amount. Whole words. */
  labels: words,
})

/** Parses the file of how numbers in a text are told apart (direktlots-number-words/1). Throws RulesFileError. */
export const readNumberWords = (file: string, json: unknown): z.infer<typeof fileSchema> =>
  readRulesFile(file, fileSchema, json)
