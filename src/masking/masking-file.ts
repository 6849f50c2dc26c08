import { z } from 'zod'
import { checkUnique, daySchema, readRulesFile, sourceSchema, textSchema } from '../rules/parameters/dated.ts'
import { maskGrounds } from '../domain/case/choices.ts'
import { keys } from '../domain/case/shapes/values.ts'

const groundSchema = z.strictObject({
  id: keys(maskGrounds),
  /** Stands at each mask. */
  mark: textSchema,
  source: sourceSchema,
  /** Whether a person has read it in the act itself. */
  verified: z.boolean(),
  checkedOn: daySchema,
  note: textSchema.optional(),
  /** What it protects, and what it takes. */
  says: textSchema,
})

const words = z.array(textSchema).min(1)

const fileSchema = z.strictObject({
  format: z.literal('direktlots-masking/1'),
  grounds: z.array(groundSchema),
  /** On which ground the program proposes what a supplier asks for, what is of a person, and bids before the decision. */
  proposes: z.strictObject({
    request: keys(maskGrounds),
    person: keys(maskGrounds),
    beforeDecision: keys(maskGrounds),
  }),
  /** Sections that are left out while bids are secret, by id: how many bids there are shows in them. */
  beforeDecision: z.array(textSchema),
  /** Sections whose figures are no bid's and may be repeated where prices are masked: the value, its parts and its limit. */
  openFigures: z.array(textSchema),
  /** Why a number is masked from which a masked price could be reckoned, as the list says it. */
  numberWhy: textSchema,
  estimateWhy: textSchema,
  /** Parts of words: what is typed near one is of the value, and open where the value is. */
  estimateWords: words,
  /** Parts of the name of a criterion that is of the price, in small letters. */
  priceCriteria: words,
  /** In sentences of the program that it says of some prices alone. */
  priceBounds: words,
  /** Sections in which what is said of a low price alone is masked however it is said, by id. */
  boundSections: words,
  /** How many are asked and have answered, as it can be typed; whole words. */
  counts: z.strictObject({
    why: textSchema,
    /** What counts beside numbers. */
    words,
    /** So many, as one. */
    groups: words,
    /** Before a number, and of it. */
    before: words,
    /** Every one of them, by itself. */
    all: words,
    /** One or none, before the singular too. */
    alone: words,
    /** Before a name, and then what it has done. */
    only: words,
    /** The same where it says that they came. */
    one: words,
    /** What follows on one, before what that has done. */
    oneOf: words,
    came: words,
    /** There are more than one where one is such. */
    ordinals: words,
    /** The same before the singular alone: "andra företag" are any others. */
    second: words,
    /** What may stand between a number and what they have done. */
    between: words,
    bids: words,
    oneBid: words,
    bidders: words,
    oneBidder: words,
    /** What a number or a letter behind it names: "Anbud 3". */
    labelled: words,
    labelNumber: words,
    /** What those who are counted have done, or has been done to them. */
    did: words,
    /** What is done to those who are counted, before the number. */
    asked: words,
    /** Who does it, behind the number. */
    we: words,
    /** What they are asked for, behind the number. */
    asking: words,
    number: words,
    inNumber: words,
    /** Parts of words: a sentence with one, and with a number of something that is not measured, may tell how many they are. */
    about: words,
    /** What a number alone may be followed by where it is of them; it may be of something else. */
    verbs: words,
    /** Parts of words that tell who is asked without a name. */
    hints: words,
    /** Before a number: those who were asked before. */
    same: words,
  }),
  /** Given names that are words too, or short for one: they tell a person only where they can be nothing else. */
  givenWords: words,
  /** What to think of where the program cannot tell: of words of a name, of prices in words and of what tells of bids. */
  questions: z.strictObject({
    names: textSchema,
    given: textSchema,
    prices: textSchema,
    bids: textSchema,
    /** Of what is written of a bid with a masked price, and of addresses where a bidder is a person. */
    remarks: textSchema,
    places: textSchema,
    /** Of sentences that may be of an interest that is stated. */
    kin: textSchema,
    /** Beginnings of words that say which of two is the more, and no price unless a hint of one stands beside them. */
    ranks: words,
    hints: words,
  }),
  /** What whoever asks for the document can do, in a sentence. */
  appeal: z.strictObject({
    text: textSchema,
    source: sourceSchema,
    verified: z.boolean(),
    checkedOn: daySchema,
    note: textSchema.optional(),
  }),
})

export type Ground = z.infer<typeof groundSchema>
export type MaskingFile = z.infer<typeof fileSchema>

/** Parses the file of the grounds for masking (direktlots-masking/1). Throws RulesFileError, also where a ground lacks. */
export function readMasking(file: string, json: unknown): MaskingFile {
  const read = readRulesFile(file, fileSchema, json)
  checkUnique(
    file,
    ['grounds'],
    read.grounds.map(({ id }) => id),
  )
  return read
}
