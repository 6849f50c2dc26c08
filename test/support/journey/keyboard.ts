import type { Page } from 'playwright'
import { fieldId } from '../../../renderer/components/field-id.ts'

/** More presses than any page has places to stop at. */
const mostTabs = 200

/** A person who has only a keyboard, and who counts the answers given: texts typed and choices made. */
export interface Typist {
  /** Texts typed and choices made in fields of the case so far. */
  answers(): number
  type(path: string, text: string): Promise<void>
  choose(path: string, choice: string): Promise<void>
  /** Presses the button or link with this name. */
  press(name: string | RegExp): Promise<void>
}

export function typist(page: Page): Typist {
  let count = 0
  return {
    answers: () => count,
    async type(path, text) {
      count += 1
      await tabTo(page, isField(fieldId(path)), path)
      await page.keyboard.press('ControlOrMeta+A')
      await page.keyboard.type(text)
    },
    async choose(path, choice) {
      count += 1
      await tabTo(page, isField(fieldId(path)), path)
      await choose(page, choice, path)
    },
    async press(name) {
      await tabTo(
        page,
        {
          kind: 'control',
          name: name instanceof RegExp ? name.source : name,
          exact: !(name instanceof RegExp),
        },
        String(name),
      )
      await page.keyboard.press('Enter')
    },
  }
}

type Target =
  | { readonly kind: 'field'; readonly id: string }
  | { readonly kind: 'control'; readonly name: string; readonly exact: boolean }

const isField = (id: string): Target => ({ kind: 'field', id })

async function tabTo(page: Page, target: Target, what: string): Promise<void> {
  await page
    .locator(target.kind === 'field' ? `#${target.id}` : 'h1')
    .first()
    .waitFor({ timeout: 30_000 })
  for (let i = 0; i < mostTabs; i += 1) {
    if (await page.evaluate(focusIsAt, target)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The keyboard does not reach ${what}.`)
}

/** Runs in the page. A control is met by its visible words; a field by being it or holding what has focus. */
function focusIsAt(target: Target): boolean {
  const focused = document.activeElement
  if (focused === null || focused === document.body) return false
  if (target.kind === 'field') return document.getElementById(target.id)?.contains(focused) ?? false
  if (!focused.matches('button, a, [role=button], [role=link], summary')) return false
  const words = (focused.getAttribute('aria-label') ?? focused.textContent ?? '').trim()
  return target.exact
    ? words === target.name || words.startsWith(`${target.name}\n`)
    : new RegExp(target.name).test(words)
}

/** Moves to a radio button with the arrows; the space bar chooses the one that focus came to. */
async function choose(page: Page, choice: string, what: string): Promise<void> {
  for (let i = 0; i < 12; i += 1) {
    const at = await page.evaluate(() => {
      const focused = document.activeElement
      return focused instanceof HTMLInputElement ? { value: focused.value, checked: focused.checked } : null
    })
    if (at?.value === choice) {
      if (!at.checked) await page.keyboard.press('Space')
      return
    }
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`The arrows do not reach ${choice} of ${what}.`)
}
