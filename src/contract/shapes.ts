import type { Case } from '../domain/case/schema.ts'
import type { Contract } from '../domain/contracts/contract.ts'
import type { Office } from '../domain/office.ts'
import type { Histories } from '../domain/suppliers/history.ts'
import type { Ledger, RegisteredSupplier } from '../domain/suppliers/supplier.ts'
import type { Receivers } from '../inquiry/email.ts'
import type { Person, Settings } from '../domain/settings.ts'

/** What the answers of the bridge are made of. Plain JSON. */

export interface OpenCase {
  readonly case: Case
  /** Where the person was: a task id or another page of the case. */
  readonly page: string
  /** ISO instant of the last durable write. */
  readonly savedAt: string
  /**
   * Texts that are longer than a case takes, by field path: kept as they were typed, and not part of the case. Absent where
   * they are as before.
   */
  readonly tooLong?: Readonly<Record<string, string>>
  /** On opening: why the case's log does not hold together, as a sentence that says what to do; null where it does. */
  readonly logProblem?: string | null
  /** On opening: what the office's changed routine or amounts changed in the case, a sentence each. */
  readonly officeChanges?: readonly string[]
}

/** What the organisation has put beside the program's rules, and why it could not be read, where it could not. */
export interface OfficeState extends Office {
  readonly problem: string | null
}

/** The register of suppliers, and what each has been asked and answered in the cases. */
export interface SupplierRegister {
  readonly suppliers: readonly RegisteredSupplier[]
  /** By `identityKey`. */
  readonly histories: Histories
  /** The last ledger that was brought in; null where none has been. */
  readonly ledger: Ledger | null
  /** Rows that are in the database but cannot be read. */
  readonly damaged: number
}

/** The contracts that ended cases of the program's own, and how many rows of them cannot be read. */
export interface OwnContracts {
  readonly own: readonly Contract[]
  readonly damaged: number
}

/** The drafts that were written, and for whom none was; the folder is null where the person changed their mind. */
export interface SavedNotice {
  readonly folder: string | null
  readonly files: readonly {
    readonly supplierId: string
    readonly name: string
    readonly receivers: Receivers
    /** The letter as it was saved. */
    readonly text: string
  }[]
  readonly held: readonly { readonly supplierId: string; readonly sentence: string }[]
}

/** What of a case can go out of the program. */
export const exportKinds = [
  'record',
  'record-viewed',
  'case-file',
  'statement-sheet',
  'checklist',
  'attachment',
  'contract-calendar',
  'inquiry',
  'inquiry-draft',
  'answer-draft',
  'letter-draft',
  'check-letter-draft',
  'decision-paper',
  'decision-paper-pdf',
  'decision-paper-mail',
  'take-over',
  'take-over-mail',
  'deviation-report',
] as const

export type ExportKind = (typeof exportKinds)[number]

/** A file of a case that went out of the program. */
export interface ExportedFile {
  /** Local day and time: "2026-12-20", "14:32". */
  readonly day: string
  readonly time: string
  readonly who: string
  readonly what: ExportKind
  readonly name: string
  /** How it was marked as secret; null where it was not. */
  readonly mark: string | null
  /** Whom a draft is for, by the id in the case. */
  readonly supplierId?: string | undefined
}

/** What went out of a case on this computer, the last first, and how many notes of it cannot be read. */
export interface CaseExports {
  readonly files: readonly ExportedFile[]
  readonly unreadable: number
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
  /** Who the person is, also where only that was asked: to read what others have sent. */
  readonly person: Person | null
  /** Why the database could not be opened, as a sentence that says what to do. Then nothing else works. */
  readonly problem: string | null
  /** What is typed in forms outside a case and not yet saved, by the form's name. */
  readonly forms: Readonly<Record<string, unknown>>
  /** Which host shows the page: Electron itself, or a browser that stands in for it. */
  readonly host: 'electron' | 'browser'
}

/** What was written for those who are asked. Names of files do not name suppliers: which is whose stands here. */
export interface SavedInquiry {
  /** The new folder; null where the person changed their mind. */
  readonly folder: string | null
  readonly files: readonly string[]
  readonly drafts: readonly {
    readonly supplierId: string
    readonly file: string
    /** The addresses in it, and those of the supplier's contact that are not. */
    readonly receivers: Receivers
  }[]
  /** Characters that no font of ours has: they stand as U+FFFD in the PDF. */
  readonly replaced: readonly string[]
}

export interface Saved {
  readonly savedAt: string
}
