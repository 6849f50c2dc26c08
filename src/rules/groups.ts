import { taskTitles, type TitledTask } from './task-titles.ts'

/**
 * Groups of questions that belong together. A rule names the group where it is answered; the flow decides on which
 * task's page a group stands.
 */
const ownGroups = [
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
  'order',
  'record',
  'follow-up',
  'savings',
  'deviations',
  'elsewhere',
] as const

/** The questions that a local routine puts on a task's page. */
export type LocalGroup = `local-${TitledTask}`

export const localGroupOf = (task: TitledTask): LocalGroup => `local-${task}`

export const localGroups: readonly LocalGroup[] = (Object.keys(taskTitles) as TitledTask[]).map(localGroupOf)

export const groups: readonly Group[] = [...ownGroups, ...localGroups]

export type OwnGroup = (typeof ownGroups)[number]
export type Group = OwnGroup | LocalGroup
