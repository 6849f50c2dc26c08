import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { axeProblems } from '../support/journey/axe.ts'
import { importAndOpen } from '../support/journey/import-case.ts'
import { firstStart, focused, openTask, shown } from '../support/journey/moves.ts'
import { overDays, type Days } from '../support/journey/program.ts'
import { savedAgain } from '../support/verify/saved-again.ts'
import { anInstallation, savedBundle, unregistered } from '../support/verify/saved-record.ts'

let days: Days
let folder = ''
beforeEach(() => {
  days = overDays()
  folder = mkdtempSync(join(tmpdir(), 'direktlots-e2e-verify-'))
})
afterEach(() => days.close())

/** The example before it is registered, at the page where its record is saved. */
async function begin(): Promise<void> {
  await days.open('2026-12-14T10:00')
  const page = days.page()
  await firstStart(page, 'region-stockholm')
  await importAndOpen(days, unregistered())
  await openTask(page, days.keys(), 'dokumentation')
}

const choose = (paths: readonly string[]): Promise<void> =>
  days
    .page()
    .locator('.verify-place input[type=file]')
    .setInputFiles([...paths])

/** Lets go of a file over the page. */
async function drop(path: string): Promise<void> {
  const page = days.page()
  const dataTransfer = await page.evaluateHandle((bytes) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0))], 'slappt.zip'))
    return transfer
  }, readFileSync(path).toString('base64'))
  await page.dispatchEvent('.verify-place', 'drop', { dataTransfer })
}

/** The verdict, once it has focus. */
async function verdict(): Promise<string> {
  const page = days.page()
  await page.locator('#verify-title').waitFor({ timeout: 60_000 })
  await page.waitForFunction(() => document.activeElement?.id === 'verify-title')
  return focused(page)
}

it('all is saved in one file, which is then held against what the program wrote', async () => {
  await begin()
  const [page, keys, desktop] = [days.page(), days.keys(), days.desktop()]
  const zip = join(folder, 'allt.zip')
  await desktop.answerSave(zip)
  await keys.press(/^Spara allt i en zip-fil/)
  await keys.press('Spara som zip-fil…')
  await page.getByText('Sparad:').waitFor({ timeout: 60_000 })

  await keys.press('Kontrollera en fil som har sparats')
  await page.locator('main.verify').waitFor()
  expect(await axeProblems(page, 'verify')).toEqual([])
  await choose([zip])
  expect(await verdict()).toContain('Allt som kontrollerades stämmer')
  const report = await page.locator('.verify-report').innerText()
  expect(report).toContain('ord för ord')
  expect(report).toContain('Nyckeln är den här installationens.')
  expect(report).not.toContain('Stämmer inte')
  expect(await axeProblems(page, 'verify, told')).toEqual([])

  const changed = Buffer.from(readFileSync(zip))
  const spot = changed.indexOf('Kim Ek')
  changed.write('Kim Ak', spot)
  const other = join(folder, 'andrad.zip')
  writeFileSync(other, changed)
  await drop(other)
  await page.getByText('Filen är inte som Direktlots skrev den.').waitFor({ timeout: 60_000 })
  expect(await page.locator('.verify-points li').first().innerText()).toContain('Stämmer inte')
  expect(await axeProblems(page, 'verify, broken')).toEqual([])

  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  await page.setViewportSize({ width: 1280, height: 800 })
  await keys.press('Tillbaka till ärendet')
  await shown(page, 'dokumentation')
})

it('a PDF and its case file are chosen together, and a case file alone says to choose both', async () => {
  await begin()
  const [page, keys, desktop] = [days.page(), days.keys(), days.desktop()]
  const pdf = join(folder, 'akt.pdf')
  await desktop.answerSave(pdf)
  await keys.press('Spara PDF…')
  await page.getByText('Sparad:').waitFor({ timeout: 60_000 })
  await keys.press('Kontrollera en fil som har sparats')
  await choose([join(folder, 'akt.direktlots.json')])
  await page.getByText('Det är bara en ärendefil.').waitFor()
  await choose([pdf, join(folder, 'akt.direktlots.json')])
  expect(await verdict()).toContain('Allt som kontrollerades stämmer')
  expect(await page.locator('.verify-report').innerText()).toContain('byte för byte, version 1')

  const written = join(folder, 'windows.direktlots.json')
  writeFileSync(written, readFileSync(join(folder, 'akt.direktlots.json'), 'utf8').replaceAll('\n', '\r\n'))
  await choose([pdf, written])
  await page
    .getByText('Ärendefilen bredvid är samma ärende, men inte skriven av')
    .waitFor({ timeout: 60_000 })
  expect(await page.locator('.verify-report').innerText()).not.toContain('Stämmer inte')

  const again = join(folder, 'omsparad.pdf')
  writeFileSync(again, savedAgain(readFileSync(pdf)))
  await choose([again])
  await page.getByText('Innehållet gick inte att kontrollera').waitFor({ timeout: 60_000 })
  expect(await page.locator('.verify-report').innerText()).toContain('ett annat program har sparat om den')
  expect(await axeProblems(page, 'verify, nothing shown')).toEqual([])
})

it('when the number is written back a new version is saved, and the page lists both with what differs', async () => {
  await begin()
  const [page, keys, desktop] = [days.page(), days.keys(), days.desktop()]
  const save = async (name: string): Promise<void> => {
    await desktop.answerSave(join(folder, name))
    await keys.press('Spara PDF…')
    await page.getByText(name).first().waitFor({ timeout: 60_000 })
  }
  await save('forsta.pdf')
  await keys.type('record.diarienummer', 'MT 2026/131')
  await save('andra.pdf')
  await keys.press(/^Sparad dokumentation \(2 versioner\)/)
  const list = page.locator('.version')
  expect(await list.count()).toBe(2)
  expect(await list.first().innerText()).toContain('Diarienummer, tillagt: MT 2026/131')
  expect(await list.first().innerText()).toContain('andra.pdf')
  expect(await list.last().innerText()).toContain('forsta.pdf')
  expect(await axeProblems(page, 'versions')).toEqual([])
  await desktop.answerSave(join(folder, 'igen.pdf'))
  await keys.press('Spara version 1 igen …')
  await page.getByText('igen.pdf').first().waitFor({ timeout: 60_000 })
  expect(readFileSync(join(folder, 'igen.pdf')).equals(readFileSync(join(folder, 'forsta.pdf')))).toBe(true)
})

it('the bundle opens as a case on a computer that never saw it', async () => {
  await begin()
  const zip = join(folder, 'allt.zip')
  await days.desktop().answerSave(zip)
  await days.keys().press(/^Spara allt i en zip-fil/)
  await days.keys().press('Spara som zip-fil…')
  await days.page().getByText('Sparad:').waitFor({ timeout: 60_000 })
  await days.close()
  days = overDays()
  await days.open('2026-12-15T10:00')
  const page = days.page()
  await firstStart(page, 'law-only', ['Lo Åberg (exempel)', 'Registrator'])
  await days.keys().press('Kontrollera en fil')
  await choose([zip])
  // Nobody here knows whose key it is.
  expect(await verdict()).toContain('Filen är hel i sig, men underskriven med en nyckel som inte är känd här')
  await days.keys().press('Öppna ärendet här')
  await page.locator('.task-list').waitFor({ timeout: 60_000 })
  expect(await page.locator('h1').first().innerText()).not.toBe('')
  expect(await page.locator('body').innerText()).toContain(unregistered().subject.title)
})

it('a key that is noted in the settings is told by what was noted of it', async () => {
  const { place, id } = await anInstallation('2a')
  const [zip, { own }] = [await savedBundle(place, id, 'zip'), await place.call('key.list', {})]
  place.close()
  await days.open('2026-12-21T10:00')
  const [page, keys] = [days.page(), days.keys()]
  await firstStart(page, 'law-only', ['Lo Åberg (exempel)', 'Registrator'])
  await keys.press('Inställningar')
  await keys.press(/^Nycklar: din egen och andras/)
  await page.getByLabel('Vems är nyckeln?').fill('Inköp, Region X')
  await page.getByLabel('Nyckelns fingeravtryck').fill('09CD')
  await keys.press('Notera nyckeln')
  expect(await page.locator('.problem').allInnerTexts()).toContainEqual(
    expect.stringContaining('32 eller 64 tecken'),
  )
  // What is typed stands there when the program is opened again.
  await page.reload()
  await keys.press('Inställningar')
  expect(await page.getByLabel('Vems är nyckeln?').inputValue()).toBe('Inköp, Region X')
  await page.getByLabel('Nyckelns fingeravtryck').fill(own)
  await keys.press('Notera nyckeln')
  await page.locator('.keys').getByText('Inköp, Region X').waitFor()
  expect(await page.locator('.keys').innerText()).toContain(own)
  expect(await axeProblems(page, 'settings, keys')).toEqual([])
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  await page.setViewportSize({ width: 1280, height: 800 })

  await keys.press('Kontrollera en fil som Direktlots har skrivit')
  await choose([zip])
  expect(await verdict()).toContain('en nyckel som är känd här')
  expect(await page.locator('.verify-points li').first().innerText()).toContain(
    'Undertecknat av ”Inköp, Region X”',
  )
  await keys.press('Tillbaka till inställningarna')
  await page.getByRole('heading', { name: 'Kontrollera filer' }).waitFor()
})
