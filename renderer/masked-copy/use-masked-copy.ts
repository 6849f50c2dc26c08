import { useEffect, useState } from 'react'
import type { Case } from '../../src/domain/case/schema.ts'
import type { MaskedCopy } from '../../src/contract/masking-channels.ts'
import { ask } from '../bridge.ts'
import { useCase } from '../state/case.ts'

/** The copy as it would be saved, or why it cannot be shown, as a sentence. */
export type Copied =
  | { readonly is: 'loading' }
  | { readonly is: 'failed'; readonly sentence: string }
  | { readonly is: 'read'; readonly copy: MaskedCopy; readonly isOld: boolean }

/** How long to wait after a change before the copy is made anew, in ms: a choice and what follows from it come together. */
const pause = 150

/** What was read last, and of which state of the case. */
interface Kept {
  readonly of: Case
  readonly copied: Copied
}

/** The masked copy of the open case: made anew when an answer is stored. */
export function useMaskedCopy(): Copied {
  const { case: found } = useCase()
  const [kept, setKept] = useState<Kept | null>(null)
  useEffect(() => {
    let isShown = true
    const timer = setTimeout(() => {
      void ask('masked.read', { id: found.id }).then((answer) => {
        if (!isShown) return
        const copied: Copied = answer.ok
          ? { is: 'read', copy: answer.value, isOld: false }
          : { is: 'failed', sentence: answer.error.message }
        setKept({ of: found, copied })
      })
    }, pause)
    return () => {
      isShown = false
      clearTimeout(timer)
    }
  }, [found])
  if (kept === null) return { is: 'loading' }
  return kept.copied.is === 'read' ? { ...kept.copied, isOld: kept.of !== found } : kept.copied
}
