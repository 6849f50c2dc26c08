import { create } from 'zustand'

interface NoticeState {
  readonly notice: { readonly tone: 'plain' | 'stop'; readonly text: string } | null
}

/** The sentence at the foot of the window: what just happened, or what could not be done, on the page that is shown. */
export const useNotice = create<NoticeState>(() => ({ notice: null }))

export const notify = (text: string): void => useNotice.setState({ notice: { tone: 'plain', text } })
export const complain = (text: string): void => useNotice.setState({ notice: { tone: 'stop', text } })
/** Also when a page or a case is left: what was said there belongs there. */
export const dismissNotice = (): void => useNotice.setState({ notice: null })
