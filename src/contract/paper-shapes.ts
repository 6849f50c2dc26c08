import type { delegatedDecisions, paperAnswers } from '../domain/case/choices.ts'
import type { Case } from '../domain/case/schema.ts'
import type { Enterable } from '../decision-paper/enterable.ts'
import type { PaperField } from './paper-channels.ts'

/** What the answers of paper-channels.ts are made of. Plain JSON; instants and days ISO. */

type Decision = keyof typeof delegatedDecisions

/** A row of what a decision rests on: src/domain/case/shapes/decide.ts. */
type Fact = NonNullable<Case['decision']['basedOn']>[number]

export type PaperAnswer = NonNullable<Case['decision']['answers']>[number]

/** A line that says something else now than when the paper was made; null: it was not there. */
export interface ChangedFact {
  readonly term: string
  readonly was: string | null
  readonly now: string | null
}

/** What was saved outside the program; the paths are null where the person changed their mind. */
export interface SavedPaper {
  readonly path: string | null
  /** The draft of a mail beside it; null where none was written. */
  readonly mail: string | null
  /** What the paper is named by: "DL-7K3F-92QX". */
  readonly reference: string | null
  /** Names of the case's files that are not on this computer, and did not go along. */
  readonly left: readonly string[]
  /** Characters that no font of ours has: they stand as U+FFFD in the PDF. */
  readonly replaced: readonly string[]
  /** That texts are too long to be in it, as a sentence that says what to do; null where none is. */
  readonly leftOut: string | null
}

export interface SavedFile {
  readonly path: string | null
  readonly mail: string | null
}

/** Who made a file of the program's, as it says itself. Nobody has proved who it was. */
export interface MadeBy {
  readonly name?: string | undefined
  readonly role?: string | undefined
  readonly authority?: string | undefined
  readonly unit?: string | undefined
}

/** A `.direktlots` file that was taken in. */
export type OpenedPackage =
  | {
      readonly is: 'paper'
      readonly paper: string
      /** It lay here already. */
      readonly again: boolean
      /** What the person must know: files that did not come along, words taken away; or null. */
      readonly carries: string | null
    }
  | {
      readonly is: 'answer'
      readonly caseId: string
      readonly answer: PaperAnswer
      /** What the case says otherwise now than when the paper was made. */
      readonly changed: readonly ChangedFact[]
      /** Whether it can be entered with a press, and why not. Nothing is entered as it is opened. */
      readonly enterable: Enterable
      /** It was taken in before; nothing was done now. */
      readonly again: boolean
    }
  | {
      readonly is: 'taken-over'
      readonly caseId: string
      /** It took the place of the case as it was when it was handed over from here. */
      readonly again: boolean
      readonly carries: string | null
    }

export interface AnsweredPaper {
  readonly id: string
  readonly answer: keyof typeof paperAnswers
  /** When its file was saved, and under which name. */
  readonly at: string
  readonly name: string
  /** Of the file that was saved, hex; absent of those that an older program saved. */
  readonly sha256?: string | undefined
}

interface ReceivedPaper {
  readonly paper: string
  readonly reference: string
  readonly from: MadeBy
  /** Whom it was for, as the sender wrote it. */
  readonly to: { readonly name?: string | undefined; readonly role?: string | undefined }
  readonly madeAt: string
  readonly receivedAt: string
  /** Of the key of the installation that it came from: "3F2A 90C1 …". */
  readonly fingerprint: string
  /** What is asked for. */
  readonly asks: readonly Decision[]
  /** The answers whose files were saved, the last first. */
  readonly answered: readonly AnsweredPaper[]
}

export interface PaperSummary extends ReceivedPaper {
  readonly title: string | undefined
  /** Something has been typed on it and no answer was saved since. */
  readonly begun: boolean
}

/** What is typed on a paper, by field: what a person wrote, else what the settings and the clock offer. */
export type PaperTyped = Readonly<Record<PaperField, string>>

export interface PaperReading extends ReceivedPaper {
  readonly case: Case
  /** What the decision rests on, as the case in the file says it. */
  readonly facts: readonly Fact[]
  /** Ids of the case's files that did not come along. */
  readonly missing: readonly string[]
  readonly typed: PaperTyped
}
