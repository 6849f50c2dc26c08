import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { exampleCase } from '../support/cases/example.ts'
import { axeProblems } from '../support/journey/axe.ts'
import { importAndOpen } from '../support/journey/import-case.ts'
import { firstStart, openTask, rowIds, shown } from '../support/journey/moves.ts'
import { overDays, type Days } from '../support/journey/program.ts'

let days: Days
const day = '2026-12-20T10:00'

beforeAll(async () => {
  days = overDays()
  await days.open(day)
  await firstStart(days.page(), 'region-stockholm')
  await importAndOpen(days, exampleCase())
}, 60_000)
afterAll(() => days.close())

/** Adds files to the case by the button for it. */
async function add(files: Readonly<Record<string, string>>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'direktlots-about-'))
  const paths = await Promise.all(
    Object.entries(files).map(async ([name, text]) => {
      await writeFile(join(folder, name), text)
      return join(folder, name)
    }),
  )
  const chosen = days.page().waitForEvent('filechooser')
  await days.keys().press('Lägg till fil … Ärendet')
  await (await chosen).setFiles(paths)
  for (const name of Object.keys(files))
    await days.page().getByText(`”${name}” är tillagd.`).waitFor({ state: 'attached' })
}

async function toFiles(): Promise<void> {
  const [page, keys] = [days.page(), days.keys()]
  await openTask(page, keys, 'dokumentation')
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1')
}

const open = async (name: string): Promise<void> => {
  await days.page().locator('summary', { hasText: name }).press('Enter')
}

it('what a file is, its day and sender are told by keyboard, and stand on the registrar’s sheet', async () => {
  await toFiles()
  await add({
    'svar.eml': 'From: Eva <eva@nord.example>\nTo: x@y.example\nDate: Thu, 3 Dec 2026 10:00 +0100\n\nHej',
    'anteckning.docx': 'x',
  })
  const [page, keys] = [days.page(), days.keys()]
  await page.getByText('Daterad 3 december 2026 (föreslaget ur filen)').waitFor()
  const ids = await rowIds(page, 'attachments', 'kind')
  const [mail = '', note = ''] = ids.map((id) => `attachments.${id}`)
  expect(ids).toHaveLength(2)
  await open('svar.eml')
  await page.getByText('I filen står: från Eva, eva@nord.example, till x@y.example.').waitFor()
  await keys.choose(`${mail}.way`, 'in')
  await page.waitForFunction(
    (id) => document.querySelector<HTMLInputElement>(`#${id}`)?.value === 'Eva, eva@nord.example',
    `f-${mail.replaceAll('.', '-')}-party`,
  )
  await open('anteckning.docx')
  await keys.type(`${note}.kind`, 'Tjänsteanteckning')
  await keys.type(`${note}.on`, '2026-12-21')
  await page.keyboard.press('Tab')
  await page.getByText('Den dagen har inte kommit än.').first().waitFor()
  await keys.type(`${note}.on`, '2026-12-05')
  await page.keyboard.press('Tab')
  await page.getByText('Den dagen har inte kommit än.').first().waitFor({ state: 'detached' })
  await keys.choose(`${note}.way`, 'made')
  await keys.type(`${note}.party`, 'Kim Ek (exempel)')
  await page.keyboard.press('Tab')
  await page.getByText('Tjänsteanteckning, upprättad 5 december 2026, av Kim Ek (exempel)').waitFor()
  expect(await axeProblems(page, 'files')).toEqual([])

  await keys.press('Underlag till registratorn')
  const sheet = page.locator('main.registration')
  await sheet.getByText('Upprättades 2026-12-05 · Av: Kim Ek (exempel)').waitFor()
  await sheet.getByText('Inkom 2026-12-03 · Från: Eva, eva@nord.example').waitFor()
  await sheet.getByText('Dagen och avsändaren är hämtade ur filen.').waitFor()
  expect(await sheet.innerText()).not.toContain('inte noterade i')
})

it('what is typed of a file is there again after the program has been closed, and goes with the file', async () => {
  await days.keys().press('Tillbaka till Dokumentera')
  await shown(days.page(), 'dokumentation')
  await days.open(day)
  const [page, keys] = [days.page(), days.keys()]
  await keys.press(exampleCase().subject.title ?? '')
  await page.locator('.task-list').waitFor()
  await openTask(page, keys, 'dokumentation')
  await page.getByText('Tjänsteanteckning, upprättad 5 december 2026').waitFor()
  const [, note = ''] = await rowIds(page, 'attachments', 'kind')
  await open('anteckning.docx')
  await keys.type(`attachments.${note}.party`, 'Kim')
  await keys.press('Ta bort anteckning.docx')
  await keys.press('Ja, ta bort anteckning.docx')
  await page.getByText('Tjänsteanteckning').waitFor({ state: 'detached' })
  expect(await page.locator('.problem').count()).toBe(0)
})
