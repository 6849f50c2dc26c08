import { groupOf } from '../../src/flow/answers.ts'
import { openCaseNow, useCaseStore } from '../state/case.ts'
import { goTo } from '../state/actions.ts'
import { fieldId } from './field-id.ts'

const focusable = 'input, textarea, select, button, a[href], [tabindex="0"]'

/** Whether the page shows the field at a path, or the list it stands in. */
export function isOnPage(path: string): boolean {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(at.lastIndexOf('.'), 0)))
    if (document.getElementById(fieldId(at)) !== null) return true
  return false
}

/** Moves focus to the field at a path, opening what it is folded in; false where the page does not show it. */
export function focusField(path: string): boolean {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(at.lastIndexOf('.'), 0))) {
    const element = document.getElementById(fieldId(at))
    if (element === null) continue
    for (let up = element.closest('details'); up !== null; up = up.parentElement?.closest('details') ?? null)
      up.open = true
    const target = element.matches(focusable) ? element : (chosenOrFirst(element) ?? element)
    target.focus()
    target.scrollIntoView({ block: 'center' })
    return true
  }
  return false
}

const chosenOrFirst = (element: HTMLElement): HTMLElement | null =>
  element.querySelector<HTMLElement>('input:checked') ?? element.querySelector<HTMLElement>(focusable)

/**
 * As focusField; where the page does not show the field, goes to the task that asks it. From the page where all answers
 * are read through, Fortsätt leads back there.
 */
export function goToField(path: string): void {
  if (!focusField(path)) goToTaskOf(path)
}

/** To the field in the task that asks it, though a list on this page has its answer too. */
export function goToTaskOf(path: string): void {
  const view = openCaseNow()
  const group = view ? groupOf(view.case, path) : undefined
  const task = view?.plan.find(({ groups }) => group !== undefined && groups.includes(group))
  const { page } = useCaseStore.getState()
  if (!task || task.id === page) return
  goTo(task.id)
  if (page === 'kontroll') useCaseStore.setState({ returnTo: page })
  // The page is drawn and its heading focused first.
  setTimeout(() => focusField(path), 50)
}
