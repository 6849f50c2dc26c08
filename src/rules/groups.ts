/**
 * Groups of questions that belong together. A rule names the group where it is answered; the flow decides on which
 * task's page a group stands.
 */
export const groups = [
  'screening',
  'what',
  'sum',
  'parts',
  'similar',
  'collected',
  'near-limit',
  'contracts',
  'ground',
  'hand-over',
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
  'voluntary',
  'contract',
  'post-award',
  'record',
  'follow-up',
] as const

export type Group = (typeof groups)[number]
