import { z } from 'zod'
import type { Case } from '../domain/case/schema.ts'
import { columnKinds } from '../domain/contracts/columns.ts'
import type { ContractList } from '../domain/contracts/contract.ts'
import type { Office } from '../domain/office.ts'
import { settingsSchema, type Settings } from '../domain/settings.ts'

/**
 * The bridge between the page and the privileged side: each channel's argument schema and result type. Both sides are
 * typed from this file. Arguments and results are plain JSON. What a person types crosses as text at a field path
 * (src/domain/case/fields.ts); the privileged side parses it with the same functions the page uses.
 */

const caseId = z.string().min(1).max(64)
const path = z.string().min(1).max(300)
const text = z.string().max(1_000_000)
const page = z.string().min(1).max(100)

export const channels = {
  /** Everything the page needs to show its first screen. Never refused, also when the database cannot be opened. */
  'app.start': z.strictObject({}),
  'settings.save': settingsSchema,
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
  'case.position': z.strictObject({ id: caseId, page }),
  /** Asks where to save, writes the file, answers the path; null where the person changed their mind. */
  'record.save': z.strictObject({ id: caseId }),
  /** Writes a temporary copy and opens it in the computer's PDF program. */
  'record.view': z.strictObject({ id: caseId }),
  'file.export': z.strictObject({ id: caseId }),
  /** What the purchasing function takes over: asks where to save the record, and writes the case file beside it. */
  'hand-over.save': z.strictObject({ id: caseId }),
  'file.import': z.strictObject({ text: z.string().max(50_000_000) }),
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
  /** Asks where to save the template of a routine; null where the person changed their mind. */
  'office.template': z.strictObject({}),
} as const

export type Channel = keyof typeof channels
export type Args<C extends Channel> = z.input<(typeof channels)[C]>

export interface OpenCase {
  readonly case: Case
  /** Where the person was: a task id or another page of the case. */
  readonly page: string
  /** ISO instant of the last durable write. */
  readonly savedAt: string
  /** On opening: why the case's log does not hold together, as a sentence that says what to do; null where it does. */
  readonly logProblem?: string | null
  /** On opening: what the office's changed routine or amounts changed in the case, a sentence each. */
  readonly officeChanges?: readonly string[]
}

/** What the organisation has put beside the program's rules, and why it could not be read, where it could not. */
export interface OfficeState extends Office {
  readonly problem: string | null
}

export interface CaseSummary {
  readonly id: string
  readonly case: Case
  readonly page: string
  readonly savedAt: string
}

export interface StartState {
  /** Local time of the program's clock, YYYY-MM-DDTHH:MM:SS. */
  readonly now: string
  readonly version: string
  readonly dataFolder: string
  readonly settings: Settings | null
  /** Why the database could not be opened, as a sentence that says what to do. Then nothing else works. */
  readonly problem: string | null
  /** Which host shows the page: Electron itself, or a browser that stands in for it. */
  readonly host: 'electron' | 'browser'
}

export interface Saved {
  readonly savedAt: string
}

export interface Results {
  'app.start': StartState
  'settings.save': Settings
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
  'case.position': Saved
  'record.save': { readonly path: string | null; readonly replaced: readonly string[] }
  'record.view': { readonly path: string }
  'file.export': { readonly path: string | null }
  'hand-over.save': {
    /** The record and the case file; null where the person changed their mind. */
    readonly paths: readonly [record: string, caseFile: string] | null
    readonly replaced: readonly string[]
  }
  /** `carries`: a sentence on amounts the file brings that this installation has not entered; null where it brings none. */
  'file.import': { readonly id: string; readonly carries: string | null }
  /** Null where no list has been brought in. */
  'contracts.read': { readonly list: ContractList | null }
  'contracts.import': { readonly list: ContractList }
  'office.read': OfficeState
  'office.limit.save': OfficeState
  'office.limit.remove': OfficeState
  'office.routine.save': OfficeState
  'office.routine.remove': OfficeState
  'office.template': { readonly path: string | null }
}
