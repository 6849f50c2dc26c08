/**
 * Copies a text, and answers whether it was copied. The program gives its page no permission to the clipboard, so the text is
 * copied as a person does it: marked, in a field that is there for a moment, and copied by the press that asks for it.
 */
export function copyOut(text: string): boolean {
  const before = document.activeElement
  const field = document.createElement('textarea')
  field.value = text
  field.setAttribute('aria-hidden', 'true')
  field.style.position = 'fixed'
  field.style.opacity = '0'
  document.body.append(field)
  field.select()
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    field.remove()
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  }
}
