import { mkdtemp, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Case } from '../../src/domain/case/schema.ts'
import { exampleCase } from '../support/cases/example.ts'
import { axeProblems } from '../support/journey/axe.ts'
import { importAndOpen } from '../support/journey/import-case.ts'
import { firstStart, openTask, shown } from '../support/journey/moves.ts'
import { overDays, type Days } from '../support/journey/program.ts'

let days: Days
beforeEach(() => {
  days = overDays()
})
afterEach(() => days.close())

async function begin(found: Case): Promise<void> {
  await days.open('2026-12-14T10:00')
  const page = days.page()
  await firstStart(page, 'region-stockholm')
  await importAndOpen(days, found)
  await openTask(page, days.keys(), 'dokumentation')
}

const focused = (): Promise<string> =>
  days.page().evaluate(() => document.activeElement?.textContent?.trim() ?? '')

it('the record is read in the program by keyboard, and the way back leads to where one was', async () => {
  await begin(exampleCase())
  const [page, keys] = [days.page(), days.keys()]
  await keys.press('Läs dokumentationen')
  await page.locator('.record h1').waitFor()
  expect(await focused()).toBe('Dokumentation av direktupphandling')
  expect(await axeProblems(page, 'record')).toEqual([])

  const link = page.locator('.record table a').first()
  const name = await link.innerText()
  await link.focus()
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(
    (await link.getAttribute('href'))?.slice(1),
  )
  expect(await focused()).toBe('De sju uppgifterna enligt lagens förarbeten')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toMatch(/^H[23]$/)
  await keys.press('Tillbaka till länken du följde')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A')
  expect(await focused()).toBe(name)

  await page.locator('#record-find').focus()
  await page.keyboard.type('infusionspumpar')
  await page.keyboard.press('Enter')
  expect(await page.locator('.record-find [role=status]').innerText()).toMatch(/^1 av \d+$/)
  await page.keyboard.press('Shift+Enter')
  expect(await page.locator('.record-find [role=status]').innerText()).toMatch(/^(\d+) av \1$/)
  // The day in it is kept on one line by an element of its own.
  await page.locator('#record-find').fill('e-post 2026-11-23')
  await page.keyboard.press('Enter')
  expect(await page.locator('.record-find [role=status]').innerText()).toBe('1 av 3')

  await keys.press('Tillbaka till Dokumentera')
  await shown(page, 'dokumentation')
  await page.waitForFunction(() => document.activeElement?.id === 'read-record')
})

it('the record is read at twice the size, in a narrow window and in the dark', async () => {
  await begin(exampleCase())
  const [page, keys] = [days.page(), days.keys()]
  await keys.press('Läs dokumentationen')
  await page.locator('.record h1').waitFor()
  // 200 % in a window of 1280 by 800.
  await page.setViewportSize({ width: 640, height: 400 })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await axeProblems(page, `record, ${colorScheme}`)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  }
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
})

it('a PDF that takes its time tells how far it has come, and can be stopped', async () => {
  const long = Array.from({ length: 2000 }, (_, n) => `Mening ${n} om hur pumparna ska kalibreras.`).join(' ')
  const example = exampleCase()
  await begin({
    ...example,
    suppliers: Array.from({ length: 60 }, (_, n) => ({
      ...example.suppliers[0],
      id: `rad-${n}`,
      vetting: { judgementReason: long.slice(0, 40_000) },
    })),
  })
  const [page, keys] = [days.page(), days.keys()]
  const folder = await mkdtemp(join(tmpdir(), 'direktlots-stopped-'))
  await days.desktop().answerSave(join(folder, 'ut.pdf'))
  await keys.press('Spara PDF…')
  await page.locator('.working progress').waitFor()
  expect(await page.locator('.working').innerText()).toContain('Gör PDF:en')
  await keys.press('Avbryt')
  await page.getByText('Du avbröt. Ingen fil är skriven.').waitFor()
  await page.locator('.working').waitFor({ state: 'detached' })
  expect(await readdir(folder)).toEqual([])
})
