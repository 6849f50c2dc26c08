/** What is added or taken away with intent moves focus itself, within this time. */
const patienceMs = 150

/**
 * Focus falls to nowhere when what has it goes away: a button whose work is done, a row that is removed. Then the part of
 * the page around it takes focus, so that a keyboard and a screen reader go on from there. Answers how to stop.
 */
export function keepFocus(): () => void {
  let around: readonly HTMLElement[] = []
  const remember = ({ target }: FocusEvent): void => {
    around = target instanceof HTMLElement ? placesAround(target) : []
  }
  const mend = (): void => {
    const [last, ...places] = around
    if (last === undefined || last.isConnected || document.activeElement !== document.body) return
    const place = places.find(({ isConnected }) => isConnected)
    if (place === undefined) return
    place.tabIndex = -1
    place.focus({ preventScroll: true })
  }
  const observer = new MutationObserver(() => {
    if (around[0]?.isConnected === false) setTimeout(mend, patienceMs)
  })
  document.addEventListener('focusin', remember)
  observer.observe(document.body, { childList: true, subtree: true })
  return () => {
    document.removeEventListener('focusin', remember)
    observer.disconnect()
  }
}

/** What had focus, and the parts of the page it stands in, from the innermost. */
function placesAround(element: HTMLElement): readonly HTMLElement[] {
  const places: HTMLElement[] = [element]
  for (let at = element.parentElement; at !== null; at = at.parentElement)
    if (at.matches('section, main')) places.push(at)
  return places
}
