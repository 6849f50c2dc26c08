/** Told to the page when its window is about to close. */
export const leaveChannel = 'direktlots:leave'
/** Answered by the preload script when the page has sent what it had. */
export const leftChannel = 'direktlots:left'

/** A page that does not answer must not keep its window open. */
const longestMilliseconds = 1000

/** The part of a BrowserWindow that closing is about. */
export interface ClosingWindow {
  on(event: 'close', listener: (event: { preventDefault(): void }) => void): unknown
  isDestroyed(): boolean
  destroy(): void
  readonly webContents: { send(channel: string): void }
}

/**
 * Lets the page send what has just been typed before its window goes: once a page is being torn down, what it sends may
 * no longer be heard. Answers the function to call when the page is done.
 */
export function leaveBeforeClosing(window: ClosingWindow): () => void {
  let isLeaving = false
  const destroy = (): void => {
    if (isLeaving && !window.isDestroyed()) window.destroy()
  }
  window.on('close', (event) => {
    event.preventDefault()
    if (isLeaving) return
    isLeaving = true
    window.webContents.send(leaveChannel)
    setTimeout(destroy, longestMilliseconds)
  })
  return destroy
}
