import { z } from 'zod'
import type {
  CaseExports,
  OpenCase,
  OfficeState,
  SupplierRegister,
  OwnContracts,
  SavedNotice,
  CaseSummary,
  StartState,
  SavedInquiry,
  Saved,
  WorkState,
} from './shapes.ts'
import type { Case } from '../domain/case/schema.ts'
import type { RecordDocument } from '../record/tree.ts'
import type { JudgedElsewhere, ReusableCheck } from '../vetting/reuse.ts'
import { columnKinds } from '../domain/contracts/columns.ts'
import type { ContractList } from '../domain/contracts/contract.ts'
import { supplierColumns } from '../domain/suppliers/columns.ts'
import { personSchema, settingsSchema, type Person, type Settings } from '../domain/settings.ts'
import { longestKept } from '../domain/text.ts'
import { attachmentChannels, type AttachmentResults } from './attachment-channels.ts'
import { deviationChannels, type DeviationResults } from './deviation-channels.ts'
import { maskingChannels, type MaskingResults } from './masking-channels.ts'
import { organisationChannels, type OrganisationResults } from './organisation-channels.ts'
import { paperChannels, type PaperResults } from './paper-channels.ts'
import { registrationChannels, type RegistrationResults } from './registration-channels.ts'
import { verifyChannels, type VerifyResults } from './verify-channels.ts'

/**
 * The bridge between the page and the privileged side: each channel's argument schema and result type. Both sides are
 * typed from this file. Arguments and results are plain JSON. What a person types crosses as text at a field path
 * (src/domain/case/fields.ts); the privileged side parses it with the same functions the page uses.
 */

const caseId = z.string().min(1).max(64)
const path = z.string().min(1).max(300)
const text = z.string().max(longestKept)
const page = z.string().min(1).max(100)
const typedSupplier = z.strictObject({
  name: text,
  orgNr: text,
  country: text,
  foreignId: text,
  vatNr: text,
  ledgerNr: text,
  notes: text,
  masked: z.enum(['yes', 'no']),
  contacts: z.array(z.strictObject({ name: text, email: text, phone: text })).max(200),
})

export const channels = {
  /** Everything the page needs to show its first screen. Never refused, also when the database cannot be opened. */
  'app.start': z.strictObject({}),
  'settings.save': settingsSchema,
  /** Who the person is, before anything else is asked. */
  'settings.person': personSchema,
  /** A keystroke in a form outside a case: durable when the answer comes. Null: the form is saved, or is not to be. */
  'form.draft': z.strictObject({ form: z.string().min(1).max(300), typed: z.json().nullable() }),
  'case.list': z.strictObject({}),
  /** Only a no to the security question starts a case: with a yes nothing of the purchase is stored. */
  'case.create': z.strictObject({
    security: z.literal('no'),
    personalData: z.enum(['yes', 'no']).optional(),
  }),
  'case.open': z.strictObject({ id: caseId }),
  /** A keystroke: durable when the answer comes, not yet in the log. */
  'case.draft': z.strictObject({ id: caseId, path, text, page }),
  /** Fields were left, or Fortsätt was pressed: parsed, stored and logged, in one transaction. */
  'case.enter': z.strictObject({
    id: caseId,
    entries: z.array(z.strictObject({ path, text })).min(1).max(200),
    page,
  }),
  /** A row is added to a list (path of the list); entries are paths below the row. */
  'case.add': z.strictObject({
    id: caseId,
    list: path,
    entries: z.array(z.strictObject({ path, text })).max(50),
    page,
  }),
  'case.remove': z.strictObject({ id: caseId, path, page }),
  /** Prices of several bids are shown side by side: noted by the program the first time. */
  'bids.compared': z.strictObject({ id: caseId, page }),
  /** The decision is undone, so that bids can be changed: the reason is kept with what the decision was. */
  'decision.take-back': z.strictObject({ id: caseId, reason: text, page }),
  'case.position': z.strictObject({ id: caseId, page }),
  /** What of the case has been saved outside the program, as its log has it. */
  'case.exports': z.strictObject({ id: caseId }),
  /** The record as the tree that its PDF is drawn from, for the page to show. */
  'record.read': z.strictObject({ id: caseId }),
  /** Which characters of the record no font has: asked before the PDF is made. */
  'record.unshown': z.strictObject({ id: caseId }),
  /** Asks where to save, writes the file, answers the path; null where the person changed their mind. */
  'record.save': z.strictObject({ id: caseId }),
  /** Writes a temporary copy and opens it in the computer's PDF program. */
  'record.view': z.strictObject({ id: caseId }),
  /** A statement on paper for one of those who take part: asks where to save the PDF. */
  'statement.save': z.strictObject({
    id: caseId,
    part: z.enum(['preparer', 'evaluator', 'decider']),
    name: text.optional(),
    role: text.optional(),
  }),
  'file.export': z.strictObject({ id: caseId }),
  /** What the purchasing function takes over: asks where to save the record, and writes the case file beside it. */
  'hand-over.save': z.strictObject({ id: caseId }),
  /** Asks for a folder, and writes the inquiry there in a new one: the PDF, a mail draft for each supplier, the last day. */
  'inquiry.save': z.strictObject({ id: caseId }),
  /** The same for the answer to a supplier's question (its row): a mail draft for each supplier. */
  'inquiry.answer.save': z.strictObject({ id: caseId, question: caseId }),
  /** `name`: of the file, which the case notes that it was read in out of. */
  'file.import': z.strictObject({ text: z.string().max(50_000_000), name: path.optional() }),
  'contracts.read': z.strictObject({}),
  /** The whole list in place of the one there is: the file's text, and how the person has seen it read. */
  'contracts.import': z.strictObject({
    fileName: z.string().min(1).max(300),
    text: z.string().max(20_000_000),
    delimiter: z.enum([';', ',', '\t']),
    /** Row number of the headings, as Excel counts. */
    headerRow: z.int().positive(),
    /** What each column holds, from the left; null: none of what the program uses. */
    kinds: z.array(z.enum(columnKinds).nullable()).max(1000),
    /** When the list that this one replaces was brought in; null where there is none. Refused where it is another. */
    replaces: z.iso.datetime({ offset: true }).nullable(),
  }),
  /** The signed contract of a case becomes a row beside the list, or takes the place of the row that the case has. */
  'contracts.register': z.strictObject({ id: caseId }),
  'contracts.unregister': z.strictObject({ id: caseId }),
  /** The contract's last days for a calendar: asks where to save; null where the person changed their mind. */
  'contract.calendar': z.strictObject({ id: caseId }),
  /** A draft of a mail to each who made a bid, in a folder that is asked for. Refused until there is a decision. */
  'notice.save': z.strictObject({ id: caseId }),
  /** Checks of the same supplier in other cases that are still good today, and where it was not held to be serious. */
  'checks.reusable': z.strictObject({ caseId, supplierId: caseId }),
  /** Takes some of them over, with their files. Refused where a check has an answer here already. */
  'checks.reuse': z.strictObject({
    caseId,
    supplierId: caseId,
    rows: z
      .array(z.strictObject({ checkId: path, caseId }))
      .min(1)
      .max(200),
  }),
  /** The letter that asks a supplier for what is missing, as a draft of a mail: asks where to save. */
  'checks.saveLetter': z.strictObject({ caseId, supplierId: caseId }),
  /** The checks on paper, to fill in by hand: of a case, or without one of the office. Asks where to save. */
  'checks.saveChecklist': z.strictObject({ caseId: caseId.optional() }),
  'suppliers.read': z.strictObject({}),
  /** A supplier of the register as it was typed; without an id a new one. Refused with what is wrong. */
  'suppliers.save': z.strictObject({ id: caseId.optional(), typed: typedSupplier }),
  'suppliers.remove': z.strictObject({ id: caseId }),
  /** A supplier ledger put into the register: the file's text, and how the person has seen it read. */
  'suppliers.import': z.strictObject({
    fileName: z.string().min(1).max(300),
    text: z.string().max(20_000_000),
    delimiter: z.enum([';', ',', '\t']),
    headerRow: z.int().positive(),
    kinds: z.array(z.enum(supplierColumns).nullable()).max(1000),
  }),
  /** What the organisation has put beside the program's own rules: amounts, and its local routine. */
  'office.read': z.strictObject({}),
  /** An amount that limits.json lacks, as it was typed; takes the place of one entered before. */
  'office.limit.save': z.strictObject({
    series: path,
    from: path,
    sek: text,
    source: text,
    by: text,
    on: text,
  }),
  'office.limit.remove': z.strictObject({ id: path }),
  /** Refused with the first problem where the routine has any; the page has read it first. */
  'office.routine.save': z.strictObject({ text, fileName: z.string().min(1).max(300) }),
  'office.routine.remove': z.strictObject({}),
  /** How far what takes time has come: asked while the page waits for the answer of another call. */
  'work.state': z.strictObject({}),
  /** Stops it: that call is then refused with 'cancelled', and has written nothing. */
  'work.cancel': z.strictObject({}),
  /** Asks where to save the template of a routine; null where the person changed their mind. */
  'office.template': z.strictObject({}),
  ...paperChannels,
  ...attachmentChannels,
  ...deviationChannels,
  ...maskingChannels,
  ...organisationChannels,
  ...verifyChannels,
  ...registrationChannels,
} as const

export type Channel = keyof typeof channels
export type Args<C extends Channel> = z.input<(typeof channels)[C]>

export interface Results
  extends
    AttachmentResults,
    PaperResults,
    DeviationResults,
    MaskingResults,
    OrganisationResults,
    VerifyResults,
    RegistrationResults {
  'app.start': StartState
  'settings.save': Settings
  'settings.person': Person
  'form.draft': Saved
  'case.list': {
    /** The one written to last first. */
    readonly cases: readonly CaseSummary[]
    /** Cases that are in the database but cannot be read: what to do, as a sentence. */
    readonly damaged: readonly { readonly id: string; readonly sentence: string }[]
  }
  'case.create': OpenCase
  'case.open': OpenCase
  'case.draft': Saved
  'case.enter': OpenCase
  'case.add': OpenCase & { readonly added: string }
  'case.remove': OpenCase
  'bids.compared': OpenCase
  'decision.take-back': OpenCase
  'case.position': Saved
  'case.exports': CaseExports
  'record.read': { readonly document: RecordDocument }
  'record.unshown': {
    readonly signs: readonly string[]
    /** The answers that hold them. */
    readonly fields: readonly { readonly path: string; readonly label: string }[]
  }
  /** `leftOut`: that texts are too long to be in it, as a sentence that says what to do; null where none is. */
  'record.save': {
    readonly path: string | null
    /** The case file; null where it lies in the PDF, or nothing was saved. */
    readonly beside: string | null
    /** The case with the note of the version; null where nothing was saved. */
    readonly case: Case | null
    readonly replaced: readonly string[]
    /** Words written from right to left that a program may read as others. */
    readonly misread: readonly string[]
    readonly leftOut: string | null
  }
  'record.view': { readonly path: string; readonly leftOut: string | null }
  'statement.save': { readonly path: string | null; readonly replaced: readonly string[] }
  'file.export': { readonly path: string | null; readonly leftOut: string | null }
  'hand-over.save': {
    /** The record and the case file; null where the person changed their mind. */
    readonly paths: readonly [record: string, caseFile: string] | null
    readonly replaced: readonly string[]
    readonly misread: readonly string[]
    /** Names of the case's files: they do not go along, for the case file has the list of them alone. */
    readonly left: readonly string[]
    readonly leftOut: string | null
  }
  'inquiry.save': SavedInquiry
  'inquiry.answer.save': SavedInquiry
  /** `carries`: what the person must know: amounts it brings that are not entered here, files that are not here; or null. */
  'file.import': { readonly id: string; readonly carries: string | null }
  /** The list is null where none has been brought in. */
  'contracts.read': { readonly list: ContractList | null } & OwnContracts
  'contracts.import': { readonly list: ContractList }
  'contracts.register': OwnContracts
  'contracts.unregister': OwnContracts
  'contract.calendar': { readonly path: string | null }
  'notice.save': SavedNotice
  'checks.reusable': { readonly rows: readonly ReusableCheck[]; readonly judged: readonly JudgedElsewhere[] }
  'checks.reuse': OpenCase
  /** `asksFor`: what the letter asks about, in words; empty where nothing was saved. */
  'checks.saveLetter': { readonly path: string | null; readonly asksFor: string }
  'checks.saveChecklist': { readonly path: string | null; readonly replaced: readonly string[] }
  'suppliers.read': SupplierRegister
  'suppliers.save': SupplierRegister & { readonly saved: string }
  'suppliers.remove': SupplierRegister
  'suppliers.import': SupplierRegister & {
    readonly added: number
    readonly filled: number
    readonly known: number
  }
  'office.read': OfficeState
  'office.limit.save': OfficeState
  'office.limit.remove': OfficeState
  'office.routine.save': OfficeState
  'office.routine.remove': OfficeState
  'work.state': { readonly work: WorkState | null }
  'work.cancel': Readonly<Record<string, never>>
  'office.template': { readonly path: string | null }
}
