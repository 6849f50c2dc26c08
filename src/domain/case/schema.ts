import { z } from 'zod'
import * as c from './choices.ts'
import { isLocalDate } from '../local-date.ts'
import { isOrgNr } from '../org-nr.ts'
import { cleanText, longestText } from '../text.ts'
import { rowId } from './row-id.ts'

/**
 * One direct procurement as the program keeps it and as the case file carries it (format direktlots-case/1).
 * Every answer is optional: a case is whole from its first keystroke. Amounts are whole öre, days ISO dates,
 * instants ISO with time zone. Unknown keys are refused, so that nothing is dropped unseen.
 */
export const caseFormat = 'direktlots-case/1'

const keys = <T extends Record<string, string>>(choices: T) =>
  z.enum(Object.keys(choices) as [keyof T & string, ...(keyof T & string)[]])

/** Text as a person can type it: not blank, no control characters that would vanish unseen in the record. */
const line = z
  .string()
  .max(longestText)
  .refine((text) => cleanText(text).trim() !== '', 'är tom')
  .refine(
    (text) => cleanText(text) === text.replace(/\r\n?/g, '\n').normalize('NFC'),
    'innehåller styrtecken',
  )
const day = z.string().refine(isLocalDate, 'är inte ett datum (ÅÅÅÅ-MM-DD)').meta({ format: 'date' })
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'är inte ett klockslag (TT:MM)')
const instant = z.iso.datetime({ offset: true })
const ore = z.int().min(0)
const count = z.int().min(1).max(9999)
const orgNr = z
  .string()
  .refine(isOrgNr, 'är inte ett organisationsnummer (kontrollsiffran)')
  .meta({ pattern: '^\\d{6}-\\d{4}$' })
const id = z.string().regex(rowId, 'är inte ett id (bokstäver, siffror och bindestreck)')
const yesNo = z.enum(['yes', 'no'])

const person = z.strictObject({ name: line.optional(), role: line.optional() })

export const partSchema = z.strictObject({
  id,
  role: keys(c.partRoles).optional(),
  label: line.optional(),
  pricing: keys(c.pricings).optional(),
  amountOre: ore.optional(),
  times: count.optional(),
  openEnded: yesNo.optional(),
  vat: keys(c.vatRates).optional(),
  hire: yesNo.optional(),
  residualOre: ore.optional(),
  termMonths: count.optional(),
})

export const similarSchema = z.strictObject({
  id,
  label: line.optional(),
  amountOre: ore.optional(),
  date: day.optional(),
  relation: keys(c.relations).optional(),
  unit: keys(c.units).optional(),
})

const checkRowSchema = z.strictObject({
  id,
  result: keys(c.checkResults).optional(),
  on: day.optional(),
  by: line.optional(),
  seen: line.optional(),
})

const bidSchema = z.strictObject({
  receivedOn: day.optional(),
  receivedAt: time.optional(),
  unitPriceOre: ore.optional(),
  totalOre: ore.optional(),
  note: line.optional(),
})

export const supplierSchema = z.strictObject({
  id,
  name: line.optional(),
  orgNr: orgNr.optional(),
  country: line.optional(),
  foreignId: line.optional(),
  contact: line.optional(),
  answer: keys(c.answers).optional(),
  bid: bidSchema.optional(),
  checks: z.array(checkRowSchema).optional(),
})

export const statementSchema = z.strictObject({
  id,
  name: line.optional(),
  role: line.optional(),
  part: keys(c.statementParts).optional(),
  conflict: yesNo.optional(),
  note: line.optional(),
  on: day.optional(),
  supplierIds: z.array(id).optional(),
})

export const attachmentSchema = z.strictObject({
  id,
  name: line,
  size: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'är inte en SHA-256-summa'),
  belongsTo: line.optional(),
})

export const caseSchema = z.strictObject({
  format: z.literal(caseFormat),
  id,
  createdAt: instant,
  authority: z.strictObject({
    profile: line,
    name: line.optional(),
    orgNr: orgNr.optional(),
    unit: line.optional(),
  }),
  preparer: person,
  subject: z
    .strictObject({
      title: line,
      description: line,
      law: keys(c.laws),
      category: keys(c.categories),
      startDate: day,
      periodStart: day,
      periodEnd: day,
    })
    .partial(),
  value: z
    .strictObject({
      parts: z.array(partSchema),
      hasOption: yesNo,
      recurring: yesNo,
      past12MonthsOre: ore,
      adjustmentPercent: z.number().min(-100).max(1000),
      next12MonthsOre: ore,
      hasSimilar: yesNo,
      similar: z.array(similarSchema),
    })
    .partial(),
  contracts: z
    .strictObject({
      found: keys(c.contractSearch),
      searchedWhere: line,
      searchedOn: day,
      deviationReason: line,
      coordination: yesNo,
      coordinationNote: line,
    })
    .partial(),
  reason: z.strictObject({ ground: keys(c.grounds), text: line }).partial(),
  impartiality: z.strictObject({ statements: z.array(statementSchema) }).partial(),
  inquiry: z
    .strictObject({
      channel: keys(c.channels),
      sentOn: day,
      lastDay: day,
      sameForAll: yesNo,
      differenceReason: line,
      text: line,
      evidence: line,
      criterion: keys(c.criteria),
      criterionText: line,
      fewerReason: keys(c.fewerReasons),
      fewerText: line,
    })
    .partial(),
  suppliers: z.array(supplierSchema),
  award: z.strictObject({ supplierId: id, reason: line, comparedOn: day }).partial(),
  vetting: z
    .strictObject({
      economicWaiver: yesNo,
      economicWaiverReason: line,
      judgement: keys(c.judgements),
      judgementReason: line,
    })
    .partial(),
  decision: z
    .strictObject({
      usual: person,
      superiorExists: yesNo,
      decider: person,
      outcome: keys(c.outcomes),
      decidedOn: day,
      cancelReason: line,
      delegation: line,
      samePersonReason: line,
    })
    .partial(),
  notice: z.strictObject({ sentOn: day, how: line }).partial(),
  contract: z
    .strictObject({ signedOn: day, optionLastDay: day, reference: line, publishedOn: day, publishedIn: line })
    .partial(),
  record: z.strictObject({ diarienummer: line, registeredOn: day }).partial(),
  followUp: z.strictObject({ needed: yesNo, responsible: line, on: day, note: line }).partial(),
  attachments: z.array(attachmentSchema),
  /** What was typed but could not be read, by field path: kept as typed until it is mended. */
  unread: z.record(z.string().max(300), z.string().max(longestText)),
})

export type Case = z.output<typeof caseSchema>
export type Part = z.output<typeof partSchema>
export type Similar = z.output<typeof similarSchema>
export type Supplier = z.output<typeof supplierSchema>
export type Statement = z.output<typeof statementSchema>
