import { afterEach, expect, it } from 'vitest'
import { beginCase, firstStart, shown } from '../support/journey/moves.ts'
import { typist } from '../support/journey/keyboard.ts'
import { launchDesktop } from '../support/desktop/launch-desktop.ts'
import type { Desktop } from '../support/desktop/desktop.ts'

let desktop: Desktop
afterEach(() => desktop.close())

/** Milliseconds within which a keystroke must be on the disk. */
const durableWithin = 300

async function newCase(): Promise<void> {
  desktop = await launchDesktop({ clock: '2026-11-20T09:00' })
  await firstStart(desktop.page, 'region-stockholm')
  await beginCase(desktop.page, typist(desktop.page))
}

const value = (id: string): Promise<string> => desktop.page.locator(`#${id}`).inputValue()

/** The program dies without a word, and is started again on the same data. */
async function killAndComeBack(): Promise<void> {
  const { dataFolder } = desktop
  await desktop.kill()
  desktop = await launchDesktop({ clock: '2026-11-20T09:05', dataFolder })
  await shown(desktop.page, 'register')
  await desktop.page.locator('main.register table a, main.register table button').first().press('Enter')
  await shown(desktop.page, 'arende')
}

it('keeps a half-typed word when the program dies 300 ms after the last key', async () => {
  await newCase()
  await desktop.page.locator('#f-subject-title').focus()
  await desktop.page.keyboard.type('Stolar till vänt')
  await desktop.page.waitForTimeout(durableWithin)
  await killAndComeBack()
  expect(await value('f-subject-title')).toBe('Stolar till vänt')
})

it('keeps the very last key when the window is closed at once', async () => {
  await newCase()
  await desktop.page.locator('#f-subject-title').focus()
  await desktop.page.keyboard.type('Stolar till väntrummet')
  const { dataFolder } = desktop
  await desktop.close()
  desktop = await launchDesktop({ clock: '2026-11-20T09:05', dataFolder })
  await desktop.page.getByText('Stolar till väntrummet').first().waitFor()
})

it.each([
  ['value-parts-base-amountOre', '500.000', 'Menar du'],
  ['value-parts-base-amountOre', '-1', 'negativt'],
  ['value-parts-base-amountOre', 'dyrt', 'siffror'],
  ['subject-startDate', '31 februari 2027', 'Februari 2027 har 28 dagar'],
])(
  'answers %s = %s with a sentence beside the field, and keeps it as typed',
  async (field, text, sentence) => {
    await newCase()
    await typist(desktop.page).choose('value.parts.base.pricing', 'total')
    const input = desktop.page.locator(`#f-${field}`)
    await input.focus()
    await desktop.page.keyboard.press('ControlOrMeta+A')
    await desktop.page.keyboard.type(text)
    await desktop.page.keyboard.press('Tab')
    await desktop.page.locator('.problem', { hasText: sentence }).waitFor()
    expect(await input.getAttribute('aria-invalid')).toBe('true')
    await killAndComeBack()
    expect(await value(`f-${field}`)).toBe(text)
    expect(await desktop.page.locator('.problem', { hasText: sentence }).count()).toBe(1)
  },
)

it('takes 20 000 characters with tabs and emoji', async () => {
  await newCase()
  await typist(desktop.page).press('Fler uppgifter')
  const text = `${'Räksmörgås\t🦐 & <b>fet</b>\n'.repeat(800)}slut`
  const area = desktop.page.locator('#f-subject-description')
  await area.fill(text)
  await area.blur()
  await desktop.page.waitForTimeout(durableWithin)
  await killAndComeBack()
  await typist(desktop.page).press('Fler uppgifter')
  expect(await value('f-subject-description')).toBe(text)
})

it('keeps 300 000 characters beside a sentence that says how long a text may be, and opens the case again', async () => {
  await newCase()
  await typist(desktop.page).press('Fler uppgifter')
  const text = 'Räksmörgås '.repeat(27_300)
  const area = () => desktop.page.locator('#f-subject-description')
  const problem = () =>
    desktop.page.locator('.problem', {
      hasText: /Texten är 300\s299 tecken, och högst 200\s000/,
    })
  await area().fill(text)
  await problem().waitFor()
  await area().blur()
  await desktop.page.waitForTimeout(durableWithin)
  expect(await value('f-subject-description')).toBe(text)
  await killAndComeBack()
  await typist(desktop.page).press('Fler uppgifter')
  expect(await value('f-subject-description')).toBe(text)
  await problem().waitFor()
  await desktop.page.getByRole('button', { name: 'Fortsätt' }).press('Enter')
  await desktop.page.locator('.error-summary', { hasText: 'högst' }).waitFor()
  await area().fill('Kort')
  await area().blur()
  await problem().waitFor({ state: 'detached' })
  await desktop.page.waitForTimeout(durableWithin)
  await killAndComeBack()
  await typist(desktop.page).press('Fler uppgifter')
  expect(await value('f-subject-description')).toBe('Kort')
})

it('answers more than a million characters with a sentence, and they stand in the field while the case is open', async () => {
  await newCase()
  await typist(desktop.page).press('Fler uppgifter')
  const text = 'å'.repeat(1_000_001)
  const area = desktop.page.locator('#f-subject-description')
  await area.fill(text)
  await area.blur()
  await desktop.page.locator('.problem', { hasText: 'försvinner när du stänger ärendet' }).waitFor()
  expect(await value('f-subject-description')).toBe(text)
  await desktop.page.locator('#f-subject-title').fill('Stolar')
  await desktop.page.locator('#f-subject-title').blur()
  await desktop.page.waitForTimeout(durableWithin)
  expect(await value('f-subject-description')).toBe(text)
  await killAndComeBack()
  expect(await value('f-subject-title')).toBe('Stolar')
})
