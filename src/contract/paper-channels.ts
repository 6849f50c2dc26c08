import { z } from 'zod'
import { paperForms } from '../domain/case/choices.ts'
import { keys } from '../domain/case/shapes/values.ts'
import { longestKept } from '../domain/text.ts'
import type {
  OpenedPackage,
  PaperReading,
  PaperSummary,
  PaperTyped,
  SavedFile,
  SavedPaper,
} from './paper-shapes.ts'
import type { OpenCase, Saved } from './shapes.ts'

/** The part of the bridge that carries a case to whoever decides, the answer home, and a case to a colleague. */

const id = z.string().min(1).max(64)
const text = z.string().max(longestKept)
/** Told by another way than the file. Never kept, and never in a log. */
const passphrase = z.string().max(1000)
const receiver = z.strictObject({ name: text.optional(), role: text.optional() })

/** What whoever decides types on the page of a paper. */
export const paperFields = [
  /** Whether the person has an interest of their own: yes or no. With a yes only `pass-on` can be answered. */
  'conflict',
  'conflictNote',
  'answer',
  'comment',
  'name',
  'role',
  'delegation',
  'on',
] as const
export type PaperField = (typeof paperFields)[number]

export const paperChannels = {
  /**
   * Asks where to save, and writes the case for whoever decides: a file that is opened in Direktlots (locked where there is a
   * passphrase), or a PDF to sign. A draft of a mail lies beside it, and the case notes what went out.
   */
  'paper.save': z.strictObject({
    id,
    form: keys(paperForms),
    to: receiver,
    passphrase: passphrase.optional(),
    page: z.string().min(1).max(100),
  }),
  /** A `.direktlots` file begins to come, in parts as an attachment's; one at a time. Judged by its size first. */
  'package.begin': z.strictObject({ name: z.string().min(1).max(4000), size: z.int().min(0) }),
  'package.part': z.strictObject({
    upload: id,
    index: z.int().min(0),
    data: z.string().min(1).max(8_000_000),
  }),
  /** All has come: it is looked through in memory, and what it holds is kept; or it is locked and waits for its passphrase. */
  'package.finish': z.strictObject({ upload: id, sha256: z.string().length(64) }),
  /** A wrong passphrase is refused with code `invalid`, and the file waits for another. */
  'package.unlock': z.strictObject({ upload: id, passphrase }),
  'package.cancel': z.strictObject({ upload: id }),
  /** What an answer decides becomes part of the case, by the buyer's press. Refused with why not. */
  'answer.enter': z.strictObject({ id, answer: id, page: z.string().min(1).max(100) }),
  'papers.list': z.strictObject({}),
  'paper.read': z.strictObject({ paper: id }),
  /** A keystroke on the page of a paper: durable when the answer comes. */
  'paper.draft': z.strictObject({ paper: id, field: z.enum(paperFields), text }),
  /** Asks where to save the answer, and writes it. Refused with what lacks in what was typed. */
  'paper.answer': z.strictObject({ paper: id, passphrase: passphrase.optional() }),
  /** Asks where to save a file of a paper, and writes its bytes as they came. */
  'paper.file.save': z.strictObject({ paper: id, attachment: id }),
  /** Takes a paper, its answer and its files away from this computer. */
  'paper.remove': z.strictObject({ paper: id }),
  /** Asks where to save, and writes the case with its files for a colleague who takes it over. */
  /** A case that a colleague was to take over goes on here after all. */
  'take-over.back': z.strictObject({ id, reason: text, page: z.string().min(1).max(100) }),
  'take-over.save': z.strictObject({
    id,
    to: text,
    passphrase: passphrase.optional(),
    page: z.string().min(1).max(100),
  }),
} as const

export interface PaperResults {
  'paper.save': OpenCase & SavedPaper
  'package.begin': { readonly upload: string }
  'package.part': { readonly received: number }
  'package.finish': OpenedPackage | { readonly is: 'locked'; readonly upload: string }
  'package.unlock': OpenedPackage
  'package.cancel': Readonly<Record<string, never>>
  'answer.enter': OpenCase
  'papers.list': {
    /** The one that came last first. */
    readonly papers: readonly PaperSummary[]
    /** Rows that are in the database but cannot be read. */
    readonly damaged: number
  }
  'paper.read': PaperReading
  'paper.draft': Saved
  'paper.answer': SavedFile & { readonly typed: PaperTyped }
  'paper.file.save': { readonly path: string | null }
  'paper.remove': Readonly<Record<string, never>>
  'take-over.back': OpenCase
  'take-over.save': OpenCase & SavedPaper
}
