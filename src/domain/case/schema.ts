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
  reason: line.optional(),
  /** The purchase in the program's own register that was offered as a hit. */
  caseId: id.optional(),
})

/** A contract that might have covered the need, and how it was judged. */
export const candidateSchema = z.strictObject({
  id,
  label: line.optional(),
  reference: line.optional(),
  fits: keys(c.candidateFits).optional(),
  reason: line.optional(),
})

/** The answer to one of the questions that a ground in the act puts; the id is the question's. */
export const limbSchema = z.strictObject({ id, text: line.optional() })

/** The answer to a question of the local routine; the id is the question's. */
export const localAnswerSchema = z.strictObject({ id, answer: line.optional() })

/** A limit that the organisation has entered because the program's own table lacks the amount. Whole kronor. */
export const enteredLimitSchema = z.strictObject({
  id,
  /** Series and first day of the row that it fills. */
  series: line,
  from: day,
  /** The last day it is used: that of the row. Absent in older case files. */
  to: day.optional(),
  sek: z.int().positive(),
  source: line,
  by: line,
  on: day,
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
    /** The organisation's own guideline for direct procurement, as it is named there. */
    guideline: line.optional(),
  }),
  screening: z
    .strictObject({
      /** Only a no is ever kept: with security-classified information nothing of the purchase is stored. */
      security: z.literal('no'),
      personalData: yesNo,
      personalDataNote: line,
      mayBuy: yesNo,
      mayBuyNote: line,
    })
    .partial()
    .optional(),
  preparer: person,
  subject: z
    .strictObject({
      title: line,
      description: line,
      law: keys(c.laws),
      category: keys(c.categories),
      cpv: line,
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
      collectedReason: line,
      policyExit: keys(c.policyExits),
      policyExitBy: line,
      policyExitReason: line,
      estimateHow: line,
      controlIndex: line,
      controlVolume: line,
      controlExtension: line,
    })
    .partial(),
  contracts: z
    .strictObject({
      found: keys(c.contractSearch),
      searchedWhere: line,
      searchedOn: day,
      searchResult: line,
      candidates: z.array(candidateSchema),
      deviationReason: line,
      coordination: yesNo,
      coordinationNote: line,
      coordinationOwner: line,
      notSplitReason: line,
    })
    .partial(),
  reason: z
    .strictObject({
      way: keys(c.ways),
      ground: keys(c.grounds),
      text: line,
      limbs: z.array(limbSchema),
      handOverTo: line,
      handOverOn: day,
      handOverNote: line,
    })
    .partial(),
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
  notice: z.strictObject({ sentOn: day, how: line, voluntaryOn: day, voluntaryIn: line }).partial(),
  contract: z
    .strictObject({
      signedOn: day,
      amountOre: ore,
      optionLastDay: day,
      reference: line,
      publishedOn: day,
      publishedIn: line,
    })
    .partial(),
  record: z.strictObject({ diarienummer: line, registeredOn: day }).partial(),
  followUp: z.strictObject({ needed: yesNo, responsible: line, on: day, note: line }).partial(),
  /** Answers to the local routine's own questions. */
  local: z.array(localAnswerSchema).optional(),
  /** What the organisation has put beside the program's own rules, as it was when the case last took it in. */
  basis: z
    .strictObject({ limits: z.array(enteredLimitSchema), routine: z.string().max(longestText) })
    .partial()
    .optional(),
  attachments: z.array(attachmentSchema),
  /** What was typed but could not be read, by field path: kept as typed until it is mended. */
  unread: z.record(z.string().max(300), z.string().max(longestText)),
})

export type Case = z.output<typeof caseSchema>
export type Part = z.output<typeof partSchema>
export type Similar = z.output<typeof similarSchema>
export type Supplier = z.output<typeof supplierSchema>
export type Candidate = z.output<typeof candidateSchema>
export type EnteredLimit = z.output<typeof enteredLimitSchema>
export type Statement = z.output<typeof statementSchema>
