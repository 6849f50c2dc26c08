import type { OpenCase } from '../../src/contract/shapes.ts'

interface ShowingPorts {
  /** Puts the case on the page. */
  readonly show: (open: OpenCase) => void
  /** Whether a key was pressed in a field a moment ago. */
  readonly isTyping: () => boolean
}

export interface Showing {
  /** A write that answers the case anew is on its way. */
  readonly begin: () => void
  /** It was answered, with the case or, where it was refused, without. `shown` is called once the page has it. */
  readonly end: (open: OpenCase | null, shown: () => void) => void
  /** The person has paused, or left the field. */
  readonly paused: () => void
  /** Shows what is held back, whoever types: the page is about to be left, or looked at. */
  readonly now: () => void
  /** A newer case was shown another way: what is held back is old. */
  readonly forget: () => void
}

/**
 * When an answer is put on the page: not while a later one is on its way, and not in the middle of a word. A case that is
 * half entered may lack the very field that the person has gone on to; it would go away under the hands, and what is
 * typed on would go nowhere.
 */
export function createShowing({ show, isTyping }: ShowingPorts): Showing {
  let onTheWay = 0
  let newest: OpenCase | null = null
  let waiting: (() => void)[] = []

  const now = (): void => {
    const [open, told] = [newest, waiting]
    newest = null
    waiting = []
    if (open !== null) show(open)
    for (const tell of told) tell()
  }
  const paused = (): void => {
    if (onTheWay === 0 && !isTyping()) now()
  }
  return {
    begin: () => {
      onTheWay += 1
    },
    end: (open, shown) => {
      onTheWay -= 1
      newest = open ?? newest
      waiting.push(shown)
      paused()
    },
    paused,
    now,
    forget: () => {
      newest = null
    },
  }
}
