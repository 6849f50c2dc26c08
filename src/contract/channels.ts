import { z } from 'zod'
import type { Case } from '../domain/case/schema.ts'
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
  'case.create': z.strictObject({}),
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
  'file.import': z.strictObject({ text: z.string().max(50_000_000) }),
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
  'file.import': { readonly id: string }
}
