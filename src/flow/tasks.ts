import type { Group } from '../rules/groups.ts'
import { taskTitles } from '../rules/task-titles.ts'

/** The tasks of a direct procurement, in the order in which they are listed. */
export const taskIds = [
  'arende',
  'avtal',
  'varde',
  'skal',
  'forfragan',
  'jav',
  'anbud',
  'leverantorskontroll',
  'beslut',
  'underrattelse',
  'uppfoljning',
  'dokumentation',
] as const

export type TaskId = (typeof taskIds)[number]

export interface Task {
  /** What to do, as the list names it. */
  readonly title: string
  readonly phase: 'Förbered' | 'Fråga marknaden' | 'Besluta och avsluta'
  /** Groups of questions whose home this task is. */
  readonly groups: readonly Group[]
  /** Why the task is not listed when nothing in it is asked for. */
  readonly notNeeded: string
}

export const tasks: Readonly<Record<TaskId, Task>> = {
  arende: {
    title: taskTitles.arende,
    phase: 'Förbered',
    groups: ['screening', 'what', 'sum', 'local-arende'],
    notNeeded: 'Uppgiften behövs alltid.',
  },
  avtal: {
    title: taskTitles.avtal,
    phase: 'Förbered',
    groups: ['contracts', 'local-avtal'],
    notNeeded:
      'Er profil kräver inte att du skriver hur du sökte. Finns ett avtal ska du ändå avropa från det.',
  },
  varde: {
    title: taskTitles.varde,
    phase: 'Förbered',
    groups: ['parts', 'similar', 'collected', 'near-limit', 'local-varde'],
    notNeeded: 'Behövs när köpet har option, återkommer eller ska räknas ihop med andra köp.',
  },
  skal: {
    title: taskTitles.skal,
    phase: 'Förbered',
    groups: ['ground', 'hand-over', 'local-skal'],
    notNeeded: 'Behövs bara när beloppet inte räcker som skäl. När det räcker skriver programmet skälet.',
  },
  forfragan: {
    title: taskTitles.forfragan,
    phase: 'Fråga marknaden',
    groups: ['asked', 'inquiry', 'fewer', 'local-forfragan'],
    notNeeded: 'Uppgiften behövs alltid.',
  },
  jav: {
    title: taskTitles.jav,
    phase: 'Fråga marknaden',
    groups: ['impartiality', 'local-jav'],
    notNeeded: 'Er profil kräver inget skriftligt intyg för det här värdet. Reglerna om jäv gäller ändå.',
  },
  anbud: {
    title: taskTitles.anbud,
    phase: 'Fråga marknaden',
    groups: ['answers', 'bids', 'award', 'local-anbud'],
    notNeeded: 'Det finns inte flera anbud att jämföra.',
  },
  leverantorskontroll: {
    title: taskTitles.leverantorskontroll,
    phase: 'Fråga marknaden',
    groups: ['vetting', 'local-leverantorskontroll'],
    notNeeded: 'Er profil kräver ingen seriositetskontroll för det här värdet.',
  },
  beslut: {
    title: taskTitles.beslut,
    phase: 'Besluta och avsluta',
    groups: ['decision', 'local-beslut'],
    notNeeded: 'Er profil kräver inget särskilt beslut för det här värdet.',
  },
  underrattelse: {
    title: taskTitles.underrattelse,
    phase: 'Besluta och avsluta',
    groups: ['notice', 'voluntary', 'contract', 'post-award', 'order', 'local-underrattelse'],
    notNeeded: 'Upphandlingen är avbruten utan anbud: ingen ska underrättas och inget avtal tecknas.',
  },
  dokumentation: {
    title: taskTitles.dokumentation,
    phase: 'Besluta och avsluta',
    groups: ['record', 'deviations', 'elsewhere', 'local-dokumentation'],
    notNeeded: 'Uppgiften behövs alltid.',
  },
  uppfoljning: {
    title: taskTitles.uppfoljning,
    phase: 'Besluta och avsluta',
    groups: ['follow-up', 'savings', 'local-uppfoljning'],
    notNeeded: 'Er profil kräver ingen planerad uppföljning för det här värdet.',
  },
}

export const isTaskId = (id: string): id is TaskId => taskIds.some((task) => task === id)
