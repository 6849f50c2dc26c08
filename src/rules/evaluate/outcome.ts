/**
 * How a demand stands: met; missing (fields that lack an answer); wrong (an answer that cannot stand); waiting (nothing
 * to do yet). `detail` is a Swedish sentence for the case at hand.
 */
export interface Outcome {
  readonly state: 'met' | 'missing' | 'wrong' | 'waiting'
  readonly fields: readonly string[]
  readonly detail?: string
}

export const met: Outcome = { state: 'met', fields: [] }

/** Missing where there are fields to name; met where there are none. */
export const missing = (fields: readonly string[], detail?: string): Outcome =>
  fields.length === 0 ? met : { state: 'missing', fields, ...(detail === undefined ? {} : { detail }) }

export const wrong = (fields: readonly string[], detail?: string): Outcome => ({
  state: 'wrong',
  fields,
  ...(detail === undefined ? {} : { detail }),
})

export const waiting = (detail: string, fields: readonly string[] = []): Outcome => ({
  state: 'waiting',
  fields,
  detail,
})
