import type { cancelKinds } from '../domain/case/choices.ts'
import type { TaskId } from './tasks.ts'

/** What to do when a procurement is cancelled for a reason, and the page where it is done; null: nothing more. */
export interface CancelNext {
  readonly text: string
  readonly task?: TaskId
}

/** By the kind of reason. The need may be there still: then this says how it is met. */
export const cancelNext: Readonly<Record<keyof typeof cancelKinds, CancelNext | null>> = {
  'need-gone': null,
  'no-bids': {
    text: 'Finns behovet kvar? Börja en ny direktupphandling och fråga andra leverantörer, eller fråga inköpsfunktionen.',
  },
  'none-acceptable': {
    text: 'Finns behovet kvar? Se över kraven, och fråga sedan på nytt i en ny direktupphandling.',
  },
  'too-dear': {
    text: 'Finns behovet kvar? Se över behovet eller budgeten, och fråga sedan på nytt i en ny direktupphandling.',
  },
  'contract-found': {
    text: 'Beställ från avtalet. Skriv vilket det är, så står det i dokumentationen.',
    task: 'avtal',
  },
  'over-limit': {
    text: 'Finns behovet kvar behöver köpet annonseras, om inget undantag i lagen gäller. Lämna det till inköpsfunktionen, och dela inte upp det.',
    task: 'varde',
  },
  fault: {
    text: 'Finns behovet kvar? Rätta felet och fråga på nytt i en ny direktupphandling. Alla ska få samma text och samma sista dag.',
  },
  other: null,
}
