/** The steps of a procurement that have a day, in the order in which they are taken. */
export const stepIds = [
  'search',
  'inquiry',
  'statements',
  'bids',
  'winning-bid',
  'last-day',
  'checks',
  'decision',
  'award',
  'notice',
  'contract',
  'start',
] as const

export type StepId = (typeof stepIds)[number]
