import type { Group } from '../rules/groups.ts'

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
  'dokumentation',
  'uppfoljning',
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
    title: 'Beskriv ärendet',
    phase: 'Förbered',
    groups: ['screening', 'what', 'sum'],
    notNeeded: 'Uppgiften behövs alltid.',
  },
  avtal: {
    title: 'Sök avtal och samordning',
    phase: 'Förbered',
    groups: ['contracts'],
    notNeeded:
      'Er profil kräver inte att du skriver hur du sökte. Finns ett avtal ska du ändå avropa från det.',
  },
  varde: {
    title: 'Räkna ut värdet',
    phase: 'Förbered',
    groups: ['parts', 'similar', 'collected', 'near-limit'],
    notNeeded: 'Behövs när köpet har option, återkommer eller ska räknas ihop med andra köp.',
  },
  skal: {
    title: 'Motivera direktupphandlingen',
    phase: 'Förbered',
    groups: ['ground', 'hand-over'],
    notNeeded: 'Behövs bara när beloppet inte räcker som skäl. När det räcker skriver programmet skälet.',
  },
  forfragan: {
    title: 'Fråga leverantörer',
    phase: 'Fråga marknaden',
    groups: ['asked', 'inquiry', 'fewer'],
    notNeeded: 'Uppgiften behövs alltid.',
  },
  jav: {
    title: 'Intyga opartiskhet',
    phase: 'Fråga marknaden',
    groups: ['impartiality'],
    notNeeded: 'Er profil kräver inget skriftligt intyg för det här värdet. Reglerna om jäv gäller ändå.',
  },
  anbud: {
    title: 'Jämför anbud',
    phase: 'Fråga marknaden',
    groups: ['answers', 'bids', 'award'],
    notNeeded: 'Det finns inte flera anbud att jämföra.',
  },
  leverantorskontroll: {
    title: 'Kontrollera vinnaren',
    phase: 'Fråga marknaden',
    groups: ['vetting'],
    notNeeded: 'Er profil kräver ingen seriositetskontroll för det här värdet.',
  },
  beslut: {
    title: 'Få beslut av chef',
    phase: 'Besluta och avsluta',
    groups: ['decision'],
    notNeeded: 'Er profil kräver inget särskilt beslut för det här värdet.',
  },
  underrattelse: {
    title: 'Underrätta och teckna avtal',
    phase: 'Besluta och avsluta',
    groups: ['notice', 'voluntary', 'contract', 'post-award'],
    notNeeded: 'Upphandlingen är avbruten utan anbud: ingen ska underrättas och inget avtal tecknas.',
  },
  dokumentation: {
    title: 'Dokumentera och diarieför',
    phase: 'Besluta och avsluta',
    groups: ['record'],
    notNeeded: 'Uppgiften behövs alltid.',
  },
  uppfoljning: {
    title: 'Följ upp avtalet',
    phase: 'Besluta och avsluta',
    groups: ['follow-up'],
    notNeeded: 'Er profil kräver ingen planerad uppföljning för det här värdet.',
  },
}

export const isTaskId = (id: string): id is TaskId => taskIds.some((task) => task === id)
