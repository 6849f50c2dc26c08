import type { Page } from 'playwright'
import { fieldId } from '../../../renderer/components/field-id.ts'
import { firstStart, shown } from './moves.ts'
import { overDays, type Days } from './program.ts'

/** A buyer and a manager, each with a program and a data folder of the own, who share nothing but files. */
export interface Two {
  readonly buyer: Days
  readonly manager: Days
  close(): Promise<void>
}

export async function twoPrograms(clock: string): Promise<Two> {
  const [buyer, manager] = [overDays(), overDays()]
  await Promise.all([buyer.open(clock), manager.open(clock)])
  await firstStart(buyer.page(), 'region-stockholm')
  // With the preparer's own name in its settings an answer would be nobody else's.
  await firstStart(manager.page(), 'region-stockholm', ['Sam Ask (exempel)', 'Verksamhetschef'])
  return {
    buyer,
    manager,
    close: async () => void (await Promise.all([buyer.close(), manager.close()])),
  }
}

const unfold = async (page: Page, title: string | RegExp): Promise<void> => {
  const summary = page.locator('details > summary', { hasText: title }).first()
  const isOpen = await summary.evaluate((element) => element.parentElement?.hasAttribute('open') === true)
  if (!isOpen) await summary.click()
}

/** Opens the fold of the Beslut page where papers go out and come back. */
export const unfoldPapers = (page: Page): Promise<void> => unfold(page, /Skicka underlaget|Skickat underlag/)

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).first().click()

/** On the buyer's Beslut page: saves the paper, locked where there is a passphrase. Answers its reference. */
export async function savePaper(
  { page: at, desktop }: Days,
  path: string,
  { form = 'package', passphrase }: { form?: 'package' | 'pdf'; passphrase?: string } = {},
): Promise<string> {
  const page = at()
  await desktop().answerSave(path)
  await page
    .locator('details', { hasText: /Skicka underlaget|Skickat underlag/ })
    .first()
    .waitFor()
  const title = (await page.locator('summary', { hasText: 'Skicka underlaget' }).count()) > 0
  await unfold(page, title ? 'Skicka underlaget' : 'Skickat underlag och svar')
  if (passphrase !== undefined) {
    await unfold(page, 'Lås filen med ett lösenord')
    await page.locator('#paper-passphrase').fill(passphrase)
  }
  await press(page, form === 'pdf' ? 'Spara som PDF att skriva under …' : 'Spara som fil till Direktlots …')
  const said = page.locator('.paper-out .verdict.ok')
  await said.waitFor({ timeout: 30_000 })
  const reference = /DL-[0-9A-Z-]+/.exec((await said.textContent()) ?? '')?.[0]
  if (reference === undefined) throw new Error('The page names no reference')
  return reference
}

/** Chooses a file where the page asks for one. */
export async function chooseFile(page: Page, button: string, path: string): Promise<void> {
  const [chosen] = await Promise.all([page.waitForEvent('filechooser'), press(page, button)])
  await chosen.setFiles(path)
}

/** From the register: a file from somebody else. */
export const openFile = ({ page }: Days, path: string): Promise<void> =>
  chooseFile(page(), 'Öppna fil från någon annan …', path)

/** The same, to the page of the paper. */
export async function openPaper(days: Days, path: string): Promise<void> {
  await toRegister(days)
  await openFile(days, path)
  await days.page().locator('[data-page="paper"]').waitFor({ timeout: 30_000 })
}

export interface Given {
  readonly answer?: 'approve' | 'send-back' | 'refuse' | 'pass-on'
  readonly conflict?: 'yes' | 'no'
  readonly name?: string
  readonly role?: string
  readonly comment?: string
  readonly conflictNote?: string
  readonly delegation?: string
  /** Approves though the program says that it is the wrong person. */
  readonly despite?: true
}

/** Fills in the answer as the manager, and saves its file. */
export async function answerPaper({ page: at, desktop }: Days, given: Given, path: string): Promise<void> {
  const page = at()
  const { conflict = 'no', answer, despite, ...texts } = given
  await radio(page, 'conflict', conflict)
  if (answer !== undefined) await radio(page, 'answer', answer)
  const typed = { name: 'Sam Ask (exempel)', role: 'Verksamhetschef', ...texts }
  for (const [field, text] of Object.entries(typed))
    await page.locator(`#${fieldId(`paper.${field}`)}`).fill(text)
  await desktop().answerSave(path)
  await press(page, 'Spara svaret …')
  if (despite) await press(page, 'Godkänn ändå, och spara svaret …')
  await page.locator('.paper-save .verdict.ok').waitFor({ timeout: 30_000 })
}

const radio = (page: Page, field: string, choice: string): Promise<void> =>
  page
    .locator(`#${fieldId(`paper.${field}`)} label.choice`, {
      has: page.locator(`input[value="${choice}"]`),
    })
    .click()

/** To the register, from a paper or a case. */
export async function toRegister({ page: at }: Days): Promise<void> {
  const page = at()
  if ((await page.locator('main.register').count()) > 0) return
  const close = page.getByRole('button', { name: 'Spara och stäng' })
  if ((await close.count()) > 0) await close.click()
  else await page.getByRole('button', { name: 'Direktlots, till dina ärenden' }).click()
  await shown(page, 'register')
}
