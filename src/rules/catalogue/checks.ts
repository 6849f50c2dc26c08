import { z } from 'zod'
import type { LocalDate } from '../../domain/local-date.ts'
import { supplierKinds, type SupplierKind } from '../../domain/suppliers/kind.ts'
import { daySchema, readRulesFile, RulesFileError, textSchema } from '../parameters/dated.ts'
import type { RuleFile } from '../rule-files.ts'

const text = textSchema
const address = z.url({ protocol: /^https$/ })
const kind = z.enum(supplierKinds)
/** As long as a line on the page, so that it is read. */
const question = text.refine((words) => words.length <= 90, 'är längre än 90 tecken')

/** A place to look, or somebody to ask, and how far the answer goes. */
const checkSourceSchema = z.strictObject({
  name: text,
  /** What to click or to ask for, in words. */
  path: text,
  address: address.nullable(),
  /** Anybody can look the same up there again: that nothing is saved can be said so. */
  again: z.literal(true).optional(),
  proves: text,
  provesNot: text,
})
const sources = z.array(checkSourceSchema).min(1)

/** How a check is made on a day without computers: no page and no e-service is named. */
const onPaperSchema = z.strictObject({
  /** Whom to ask, or what to read in the paper that was handed over. */
  ask: text,
  /** What the supplier hands over on paper; null where nothing is asked of it. */
  handOver: text.nullable(),
  /** What the answer does not show, or what not to write down. */
  mind: text,
})

const variantSchema = z.strictObject({
  for: kind,
  question: question.optional(),
  sources: sources.optional(),
  askFor: text.nullable().optional(),
  onPaper: onPaperSchema.optional(),
  note: text.optional(),
})

/** A word in small letters; one that ends with a star is the beginning of longer ones. */
const wordPattern = z
  .string()
  .regex(/^[\p{Ll}]+\*?$/u, 'ska vara ett ord med små bokstäver, med eller utan * sist')
const wordPatterns = z.array(wordPattern).min(1)

const tellsSchema = z.strictObject({
  /** What it is called. A file by such a name is one. */
  registers: wordPatterns,
  /** Words that name it together. */
  together: z.array(z.array(wordPattern).min(2)),
  /** With what it is called: a check of a local routine that says one of these asks for the same. */
  said: wordPatterns,
  /** That somebody is convicted, and of what or to what: one of each tells what was seen. */
  verdicts: wordPatterns,
  deeds: wordPatterns,
  /** With what it is called, these tell what was seen too. No name of who looked has any of all these words. */
  told: wordPatterns,
  /** Words that tell it by themselves, one or together in a sentence. */
  plain: z.array(z.array(wordPattern).min(1)),
})

const checkSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z-]+$/),
    /** A short noun phrase, as in a list. */
    name: text,
    question,
    /** Kinds of supplier that it can be made on. */
    for: z.array(kind).min(1),
    sources,
    /** What is otherwise for one of the kinds. */
    variants: z.array(variantSchema).optional(),
    /** What the supplier is asked for, a sentence that can stand in a letter; null where nothing is asked of it. */
    askFor: text.nullable(),
    /** For the checklist on paper; one without is asked there as it is on the page. */
    onPaper: onPaperSchema.optional(),
    /** How long an answer is good, from the day it was looked up; null: it does not grow old by itself. */
    goodFor: z.strictObject({ count: z.int().min(1), unit: z.enum(['days', 'months']) }).nullable(),
    /** Who may pass it over and when; null: nobody, only the decider can accept that it is missing. */
    waive: text.nullable(),
    /** `look-only`: looked at and never stored. */
    evidence: z.enum(['keep', 'look-only']),
    /** Of what is only looked at: words by which it is known where it is asked for or told of elsewhere. */
    tells: tellsSchema.optional(),
    /** When it is proposed: always, where the risk is raised, or only to those who want it. */
    depth: z.enum(['base', 'raised', 'extra']),
    /** Something to be attentive to, never by itself a reason to reject. */
    attention: z.literal(true).optional(),
    /** Tells who owns a supplier: what it shows is by itself no more of a reason to reject than a country is. */
    aboutOwners: z.literal(true).optional(),
    /** Tells who helps the supplier: where somebody does, or nobody knows, it is not made without their names. */
    aboutHelpers: z.literal(true).optional(),
    /** Holds for this purchase alone, and is never taken over to another. */
    onlyHere: z.literal(true).optional(),
    /** What has to be known beside the question. */
    note: text.optional(),
    source: z.strictObject({
      document: text,
      section: text,
      address: address.optional(),
      /** The day somebody read it there; null: not read in the source itself. */
      checkedOn: daySchema.nullable(),
      /** How sure it is, where that is not plain. */
      note: text.optional(),
    }),
    validFrom: daySchema,
    validTo: daySchema.nullable(),
  })
  .readonly()

const checkFileSchema = z.strictObject({
  format: z.literal('direktlots-checks/2'),
  /** The place of the file's checks among the others': checks are made in this order. */
  order: z.int().min(1),
  checks: z.array(checkSchema).min(1),
})

/** A supplier check: what is asked, where the answer is found, and what the source can and cannot prove. */
export type Check = z.output<typeof checkSchema>

/**
 * Parses the files of checks, in the order in which they are made. One id may have several wordings, on different days.
 * Throws RulesFileError with file and property named: also where two wordings hold on one day, a check ends before it
 * begins, or a variant is for a kind that the check is not for or already has one for.
 */
export function readCheckFiles(files: readonly RuleFile[]): readonly Check[] {
  const read = files
    .map(({ file, json }) => ({ file, data: readRulesFile(file, checkFileSchema, json) }))
    .toSorted((a, b) => a.data.order - b.data.order)
  const placed = read.flatMap(({ file, data }) =>
    data.checks.map((check, index) => ({ check, file, at: ['checks', index] as const })),
  )
  placed.forEach(({ check, file, at }, index) => {
    const { id, validFrom, validTo, variants = [] } = check
    if (validTo !== null && validTo < validFrom)
      throw new RulesFileError(file, [...at, 'validTo'], `${validTo} är före validFrom, ${validFrom}`)
    const other = placed
      .slice(0, index)
      .find((earlier) => earlier.check.id === id && meet(earlier.check, check))
    if (other !== undefined)
      throw new RulesFileError(file, [...at, 'id'], `${id} gäller redan de dagarna i ${other.file}`)
    variants.forEach((variant, place) => {
      const path = [...at, 'variants', place, 'for']
      if (!check.for.includes(variant.for))
        throw new RulesFileError(file, path, `kontrollen gäller inte ${variant.for}`)
      if (variants.findIndex((one) => one.for === variant.for) < place)
        throw new RulesFileError(file, path, `${variant.for} står två gånger`)
    })
  })
  return placed.map(({ check }) => check)
}

const meet = (a: Check, b: Check): boolean => holdsOn(a, b.validFrom) || holdsOn(b, a.validFrom)

const holdsOn = ({ validFrom, validTo }: Check, day: LocalDate): boolean =>
  validFrom <= day && (validTo === null || day <= validTo)

/** Those of the checks that hold on a day. */
export const heldOn = (checks: readonly Check[], day: LocalDate): readonly Check[] =>
  checks.filter((check) => holdsOn(check, day))

/** A check as it reads for one kind of supplier: its own question, sources and what is asked for, where it has any. */
export function wordedFor(check: Check, kind: SupplierKind): Check {
  const own = check.variants?.find((variant) => variant.for === kind)
  if (own === undefined) return check
  return {
    ...check,
    question: own.question ?? check.question,
    sources: own.sources ?? check.sources,
    askFor: own.askFor === undefined ? check.askFor : own.askFor,
    ...(own.onPaper === undefined ? {} : { onPaper: own.onPaper }),
    ...(own.note === undefined ? {} : { note: own.note }),
  }
}
