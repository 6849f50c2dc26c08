import type { ValueResult } from '../value/result.ts'
import type { Gap } from '../vetting/row.ts'

/**
 * How a demand stands: met; missing (fields that lack an answer); wrong (an answer that cannot stand); waiting (nothing
 * to do yet). `detail` is a Swedish sentence for the case at hand.
 */
export interface Outcome {
  readonly state: 'met' | 'missing' | 'wrong' | 'waiting'
  readonly fields: readonly string[]
  readonly detail?: string
  /** What of the detail a record may hold, where that also tells whoever prepares the purchase what to do. */
  readonly fact?: string
  /** Met because there is nothing yet that the demand is about: no row, no answer. */
  readonly vacuous?: true
  /** Met because the deviation is explained: `detail` says which it is. */
  readonly explained?: true
  /** What each check that is asked for lacks. */
  readonly gaps?: readonly Gap[]
}

export const met: Outcome = { state: 'met', fields: [] }

export const vacuous: Outcome = { ...met, vacuous: true }

/** The outcome, marked as vacuous where it is met of nothing. `among`: what the demand looks at. */
export const among = (looksAt: readonly unknown[], outcome: Outcome): Outcome =>
  looksAt.length === 0 && outcome.state === 'met' ? vacuous : outcome

/** What is told of an outcome where others read it than whoever prepares the purchase: statements, and no advice. */
export const factOf = ({ detail, fact }: Pick<Outcome, 'detail' | 'fact'>): string | undefined =>
  fact ?? detail

/** Missing where there are fields to name; met where there are none. */
export const missing = (fields: readonly string[], detail?: string, fact?: string): Outcome =>
  fields.length === 0
    ? met
    : {
        state: 'missing',
        fields,
        ...(detail === undefined ? {} : { detail }),
        ...(fact === undefined || fact === detail ? {} : { fact }),
      }

/** Nobody can say how the demand stands with what the program knows: open for a person, and no fault of an answer. */
export const undecided = ({ reasons }: Pick<ValueResult, 'reasons'>): Outcome => ({
  state: 'missing',
  fields: [],
  detail: undecidedWords(reasons),
})

/** "Programmet kan inte avgöra det: …", and whom to ask. */
export function undecidedWords(reasons: readonly string[]): string {
  const said = ['Programmet kan inte avgöra det.', ...reasons].join(' ')
  return said.includes('inköpsfunktionen') ? said : `${said} Fråga inköpsfunktionen.`
}

export const wrong = (fields: readonly string[], detail?: string, fact?: string): Outcome => ({
  state: 'wrong',
  fields,
  ...(detail === undefined ? {} : { detail }),
  ...(fact === undefined || fact === detail ? {} : { fact }),
})

export const waiting = (detail: string, fields: readonly string[] = []): Outcome => ({
  state: 'waiting',
  fields,
  detail,
})
