/**
 * Groups of questions that belong together. A rule names the group where it is answered; the flow decides on which
 * task's page a group stands.
 */
export const groups = [
  'what',
  'sum',
  'parts',
  'similar',
  'contracts',
  'ground',
  'asked',
  'inquiry',
  'fewer',
  'impartiality',
  'answers',
  'bids',
  'award',
  'vetting',
  'decision',
  'notice',
  'contract',
  'post-award',
  'record',
  'follow-up',
] as const

export type Group = (typeof groups)[number]
