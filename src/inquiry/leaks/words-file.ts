import { z } from 'zod'
import { daySchema, readRulesFile, textSchema } from '../../rules/parameters/dated.ts'

const words = z.array(textSchema).min(1)

const fileSchema = z.strictObject({
  format: z.literal('direktlots-leak-words/1'),
  checkedOn: daySchema,
  source: textSchema,
  /** A single word of a name counts from so many letters. */
  fewestLetters: z.int().min(3),
  /** A reason for letting a word stand has at least so many words. */
  fewestReasonWords: z.int().min(1),
  /** What stands round a name and says nothing of whose it is. */
  legalForms: words,
  /** Words of trades, roles and purchases, separated by spaces; a compound of two of them is common too. */
  commonWords: words,
  /** The same of places. */
  places: words,
  /** Names that are words too, separated by spaces: they tell somebody only where they stand as a name does. */
  nameNouns: words,
  /** How words of trades end: one in a company's name tells somebody only with a capital. */
  tradeEndings: words,
  /** What stands before a point of the compass that is a place and nobody's name. */
  placeBefore: words,
  /** What follows on the name of who asks or offers. */
  saidAfter: words,
  /** What a name in the genitive has, where it is of who offers. */
  saidOf: words,
  /** How a company is called by a word of its name, joined to it. */
  calledAs: words,
  /** What stands before a name where somebody is chosen. */
  chosenBefore: words,
  /** What stands before the name of who asks or offers. */
  saidBefore: words,
  /** What stands before the own person to turn to. */
  ownBefore: words,
  /** Where anybody has an address: the domain says nothing of whose it is. */
  mailHosts: words,
  /** What a sentence holds that says who asked. */
  asking: words,
  money: z.strictObject({
    kronor: words,
    thousands: words,
    millions: words,
    /** The same without a currency: money only where something else says so. */
    hundreds: words,
    bareHundreds: words,
    hundredThousands: words,
    bareThousands: words,
    bareMillions: words,
    /** Beginnings of words that say that a number near them is money. */
    about: words,
    /** Beginnings of words that say that an amount is a limit of the buyer's own. */
    own: words,
    /** Between a number and what it is multiplied with. */
    times: words,
    /** Beginnings of words that say which time an amount is for. */
    periods: words,
  }),
  /** How the mark in a number is read aloud. */
  spokenMarks: words,
  /** Numbers in letters: folded words, joined or apart. */
  numerals: z.strictObject({
    values: z.record(z.string(), z.int().min(0).max(99)),
    scales: z.record(z.string(), z.int().min(100)),
    halves: words,
    quarters: words,
    /** One and a half of what follows. */
    oneAndHalf: words,
    and: words,
    point: words,
  }),
})

export type LeakWords = z.infer<typeof fileSchema>

/** Parses the file of what counts as a name or a price in a text (direktlots-leak-words/1). Throws RulesFileError. */
export const readLeakWords = (file: string, json: unknown): LeakWords => readRulesFile(file, fileSchema, json)
