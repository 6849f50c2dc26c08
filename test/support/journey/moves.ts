import type { Page } from 'playwright'
import { tasks, type TaskId } from '../../../src/flow/tasks.ts'
import type { Typist } from './keyboard.ts'

/** Pages of a case: its tasks, and the page where all answers are read through. */
export type CasePage = TaskId | 'kontroll'

/** Waits until a page of the case is shown. */
export async function shown(page: Page, which: CasePage | 'register'): Promise<void> {
  await page
    .locator(which === 'register' ? 'main.register' : `[data-page="${which}"]`)
    .waitFor({ timeout: 30_000 })
}

/** Begins a case: the two questions before it, then the first page. Two answers. */
export async function beginCase(page: Page, keys: Typist, answered?: () => Promise<void>): Promise<void> {
  await keys.press('Ny direktupphandling')
  await page.locator('[data-page="fore"]').waitFor({ timeout: 30_000 })
  await keys.choose('screening.security', 'no')
  await keys.choose('screening.personalData', 'no')
  await answered?.()
  await keys.press('Fortsätt')
  await shown(page, 'arende')
}

/** Goes to a task by its name in the list, if it is not open already. */
export async function openTask(page: Page, keys: Typist, task: TaskId): Promise<void> {
  if ((await page.locator(`[data-page="${task}"]`).count()) > 0) return
  await keys.press(new RegExp(`^${tasks[task].title}`))
  await shown(page, task)
}

/** Presses Fortsätt and waits for the page it leads to. */
export async function goOn(page: Page, keys: Typist, to: CasePage): Promise<void> {
  await keys.press('Fortsätt')
  await shown(page, to)
}

/** The ids of the rows that have a field on the page, in the order in which they stand. */
export async function rowIds(page: Page, list: string, field: string): Promise<readonly string[]> {
  const prefix = `f-${list.replaceAll('.', '-')}-`
  const ids = await page
    .locator(`[id^="${prefix}"][id$="-${field}"]`)
    .evaluateAll((found) => found.map((element) => element.id))
  return ids.map((id) => id.slice(prefix.length, id.length - field.length - 1))
}

/** Fills the first start's one screen. These answers are not of a case and are not counted. */
export async function firstStart(
  page: Page,
  profile: string,
  [name, role] = ['Kim Ek (exempel)', 'Medicintekniker'],
): Promise<void> {
  const keys = page.keyboard
  const fill = async (name: string, text: string): Promise<void> => {
    await page.locator(`#f-settings-${name}`).focus()
    await keys.press('ControlOrMeta+A')
    await keys.type(text)
  }
  await page.locator(`#f-settings-profile input[value="${profile}"]`).focus()
  await keys.press('Space')
  await fill('authorityName', profile === 'region-stockholm' ? 'Region Stockholm' : 'Provregionen (exempel)')
  await fill('authorityOrgNr', profile === 'region-stockholm' ? '232100-0016' : '559999-9306')
  await fill('unit', 'Medicinsk teknik')
  await fill('userName', name)
  await fill('userRole', role)
  await keys.press('Enter')
  await shown(page, 'register')
}

/** The words of what has focus, of a control without words its kind; empty where nothing has focus. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement, body } = document
    return activeElement === null || activeElement === body
      ? ''
      : (activeElement.textContent ?? '').trim() || activeElement.tagName
  })
