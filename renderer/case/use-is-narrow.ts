import { useSyncExternalStore } from 'react'

const narrow = window.matchMedia('(max-width: 899px)')

function subscribe(changed: () => void): () => void {
  narrow.addEventListener('change', changed)
  return () => narrow.removeEventListener('change', changed)
}

/** Whether the window is too narrow for the task list to stand beside the page. */
export const useIsNarrow = (): boolean => useSyncExternalStore(subscribe, () => narrow.matches)
