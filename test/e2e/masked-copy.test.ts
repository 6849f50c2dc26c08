import { readFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Case } from '../../src/domain/case/schema.ts'
import { answered } from '../support/cases/builder.ts'
import { exampleCase } from '../support/cases/example.ts'
import { askedFor, undecided, winnerId } from '../support/cases/masked.ts'
import { axeProblems } from '../support/journey/axe.ts'
import { importAndOpen } from '../support/journey/import-case.ts'
import { firstStart, openTask, shown } from '../support/journey/moves.ts'
import { overDays, type Days } from '../support/journey/program.ts'
import { readPdf } from '../support/pdf/read-pdf.ts'

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
  await days.keys().press('Gör en kopia att lämna ut')
  await page.locator('.copy-preview h1').waitFor()
}

const preview = (): Promise<string> => days.page().locator('.copy-preview').innerText()

it('what is masked is chosen by keyboard, seen at once and gone from the file', async () => {
  await begin(askedFor())
  const [page, keys] = [days.page(), days.keys()]
  expect(await preview()).not.toContain('396 000')
  expect(await axeProblems(page, 'the copy')).toEqual([])

  await keys.press('Lägg till en text att maskera')
  await page.waitForFunction(() => /^f-record-masks-.*-text$/.test(document.activeElement?.id ?? ''))
  await page.keyboard.type('infusionspumpar')
  await page.keyboard.press('Tab')
  await page.locator('.copy-preview', { hasText: 'Kalibrering av ██████ [lagrum saknas]' }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.locator('.copy-preview', { hasText: 'Kalibrering av ██████ [OSL 31:16]' }).waitFor()
  expect(await preview()).not.toContain('infusionspumpar')

  const path = join(await mkdtemp(join(tmpdir(), 'direktlots-copy-')), 'kopia.pdf')
  await days.desktop().answerSave(path)
  await keys.press('Spara maskerad kopia…')
  await page.getByText(/^Kopian är sparad\. Maskerat: \d+ ställen\.$/).waitFor({ timeout: 30_000 })
  const file = (await days.desktop().savesAsked()).at(-1)
  expect(file).toBe('MT-2026-131_2026-12-14_Maskerad-kopia.pdf')
  const { text, info, outline } = await readPdf(new Uint8Array(readFileSync(path)))
  expect(`${text}${JSON.stringify([info, outline])}`).not.toMatch(/infusionspumpar|396 000|11 000/)

  await keys.press('Tillbaka till Dokumentera')
  await shown(page, 'dokumentation')
  await page.waitForFunction(() => document.activeElement?.textContent === 'Gör en kopia att lämna ut')
  await keys.press('Läs dokumentationen')
  await page.locator('.record h1').waitFor()
  expect(await page.locator('.record').innerText()).toContain('Maskerad kopia, sparad')
})

it('nothing is kept from whoever asks without a ground: the save stops, leads to what lacks, and can be made even so', async () => {
  await begin(exampleCase())
  const [page, keys] = [days.page(), days.keys()]
  await page.getByText('Välj avsnitt').click()
  const take = page.locator('#f-record-leftOut-logg-take')
  await page.waitForFunction(
    () => document.querySelector('#f-record-leftOut-logg-take input:checked')?.getAttribute('value') === 'no',
  )
  await take.getByText('Utelämna').click()
  await page.locator('.copy-preview', { hasText: 'utelämnat ur den här kopian: lagrum saknas.' }).waitFor()
  await page.getByText('Välj avsnitt').click()

  await keys.press('Spara maskerad kopia…')
  await page.getByText('Kopian är inte sparad: lagrum saknas på ett ställe här på sidan.').waitFor()
  await page.waitForFunction(() => document.activeElement?.id === 'f-record-leftOut-logg-ground')
  expect(await page.locator('#f-record-leftOut-logg-ground-problem').innerText()).toContain('Det här saknas.')
  expect(await days.desktop().savesAsked()).toEqual([])
  expect(await axeProblems(page, 'the copy that lacks a ground')).toEqual([])

  await days.desktop().answerSave(join(await mkdtemp(join(tmpdir(), 'direktlots-copy-')), 'kopia.pdf'))
  await keys.press('Spara ändå, utan lagrum')
  await page.getByText(/^Kopian är sparad\./).waitFor({ timeout: 30_000 })
  expect(await preview()).toContain('Utelämnade avsnitt (1): Utdrag ur loggen (lagrum saknas).')

  await page.selectOption('#f-record-leftOut-logg-ground', 'osl-21-7')
  await page.locator('.copy-preview', { hasText: 'utelämnat ur den här kopian: OSL 21:7.' }).waitFor()
})

it('a stretch that is marked is masked where the person reads, and the copy is read whole without moving it sideways', async () => {
  await begin(askedFor({ 'followUp.note': 'Bra 🙂.' }))
  const page = days.page()
  expect(await preview()).toContain('Bra \uFFFD.')
  for (const width of [1280, 700]) {
    await page.setViewportSize({ width, height: 800 })
    expect(
      await page.evaluate(
        () =>
          [...document.querySelectorAll('.copy-preview .table-scroll')].filter(
            (table) => table.scrollWidth > table.clientWidth,
          ).length,
      ),
    ).toBe(0)
  }
  const lead = page.locator('.copy-preview .record-lead')
  await lead.selectText()
  await page.getByRole('button', { name: 'Maskera det som är markerat' }).focus()
  await page.keyboard.press('Enter')
  await page.getByText('”Kalibrering av infusionspumpar” maskeras. Välj lagrum under Maskera mer.').waitFor()
  await page.locator('.copy-preview', { hasText: '██████ [lagrum saknas]' }).waitFor()
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Maskera det som är markerat')
})

it('before the decision nothing of the suppliers can be shown, also at twice the size and in the dark', async () => {
  await begin(undecided())
  const page = days.page()
  expect(await page.locator('main').innerText()).toContain('Anbuden är hemliga till beslutet.')
  expect(await preview()).not.toMatch(/Kalibreringstjänst|Medicinteknik i|Pumpservice/)
  await page.setViewportSize({ width: 640, height: 400 })
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await axeProblems(page, 'the copy, dark')).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
})

it('a word that may be of a masked supplier is a question, with where it stands, and is masked by keyboard', async () => {
  await begin(
    answered(exampleCase(), {
      [`record.masks.namn-${winnerId}.take`]: 'yes',
      'followUp.note': 'Vi åker nord om sjön.',
    }),
  )
  const page = days.page()
  const row = page.locator('.mask-row', {
    hasText: 'Ord som kan syfta på leverantören: Kalibreringstjänst Nord',
  })
  expect(await row.innerText()).toContain('Står kvar i kopian: ”Vi åker nord om sjön”.')
  await page.getByText('En fråga är inte besvarad. Det den gäller står kvar i kopian').waitFor()
  expect(await axeProblems(page, 'the copy with a question')).toEqual([])
  await row.locator('input[value="no"]').focus()
  await page.keyboard.press('ArrowLeft')
  await page.locator('.copy-preview', { hasText: 'Vi åker ██████' }).waitFor()
  await row.getByText('Maskeras: ett ställe').waitFor()
})
