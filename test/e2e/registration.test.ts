import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import type { Case } from '../../src/domain/case/schema.ts'
import { answered } from '../support/cases/builder.ts'
import { exampleCase } from '../support/cases/example.ts'
import { axeProblems } from '../support/journey/axe.ts'
import { importAndOpen } from '../support/journey/import-case.ts'
import { firstStart, openTask, shown } from '../support/journey/moves.ts'
import { overDays, type Days } from '../support/journey/program.ts'

let days: Days
afterEach(() => days.close())

const unfiled = (): Case => answered(exampleCase(), { 'record.diarienummer': '', 'record.registeredOn': '' })

/** The example before anything is decided: who was asked and what it costs is secret. */
const undecided = (): Case => ({
  ...exampleCase(),
  decision: {},
  notice: {},
  contract: {},
  record: {},
  award: {},
  elsewhere: [],
})

async function opened(found: Case, clock: string, profile = 'region-stockholm'): Promise<void> {
  days = overDays()
  await days.open(clock)
  await firstStart(days.page(), profile)
  await importAndOpen(days, found)
}

async function toSheet(): Promise<void> {
  const [page, keys] = [days.page(), days.keys()]
  await openTask(page, keys, 'dokumentation')
  // The page takes focus to its heading once it is drawn.
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1')
  await keys.press('Underlag till registratorn')
  await page.locator('[data-page="diarieunderlag"]').waitFor()
}

it('a case is handed to the registrar, gets its number and is closed; closed it is read, and opened with a reason', async () => {
  await opened(unfiled(), '2026-12-20T10:00')
  const [page, keys] = [days.page(), days.keys()]
  // Wherever the case is, the time to document it is beside it.
  await openTask(page, keys, 'uppfoljning')
  await page.locator('.case-clock').getByText('24 dagar kvar').waitFor()
  await toSheet()
  expect(await axeProblems(page, 'page')).toEqual([])

  const folder = await mkdtemp(join(tmpdir(), 'direktlots-registration-'))
  await days.desktop().answerSave(join(folder, 'mejl.eml'))
  await keys.press(/^Spara mejl till registratorn/)
  await page.getByText('Mejlet är sparat.').waitFor({ timeout: 60_000 })
  await page.getByText('Mottagare saknas').waitFor()
  const eml = await readFile(join(folder, 'mejl.eml'), 'utf8')
  expect(eml).toContain('X-Unsent: 1')
  expect(eml.match(/^Content-Disposition: attachment;/gm)).toHaveLength(3)
  await days.desktop().answerSave(join(folder, 'underlag.pdf'))
  await keys.press(/^Spara underlaget som PDF/)
  await page.getByText(join(folder, 'underlag.pdf')).waitFor({ timeout: 60_000 })
  expect(await axeProblems(page, 'page')).toEqual([])

  await keys.press('Kopiera ärendemeningen')
  await page.getByText('Kopierat: ärendemeningen.').waitFor()
  await keys.press('Kopiera hela underlaget')
  await page.getByText('Kopierat: hela underlaget.').waitFor()

  await keys.press('Tillbaka till Dokumentera')
  await shown(page, 'dokumentation')
  expect(await page.getByRole('button', { name: 'Avsluta ärendet' }).count()).toBe(0)
  await page.getByText('Skriv diarienumret, eller hos vem handlingarna hålls ordnade.').waitFor()
  await keys.type('record.diarienummer', 'MT 2026/131')
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: 'Avsluta ärendet' }).waitFor()
  await keys.press('Avsluta ärendet')
  await page.getByText('Avslutat 20 december 2026 av Kim Ek (exempel).').waitFor()
  await page.waitForFunction(() => document.activeElement?.id === 'case-closed')
  expect(await axeProblems(page, 'page')).toEqual([])

  await openTask(page, keys, 'arende')
  expect(await page.locator('#f-subject-title input, input#f-subject-title').count()).toBe(0)
  await keys.press('Öppna igen')
  await shown(page, 'dokumentation')
  await page.getByText('Öppna ärendet igen').first().click()
  await page.locator('#reopen-reason').fill('Avtalets sista dag var felskriven.')
  await keys.press('Öppna ärendet igen')
  await page.getByRole('button', { name: 'Avsluta ärendet' }).waitFor()
  await openTask(page, keys, 'arende')
  await page.locator('input#f-subject-title').waitFor()
})

it('before the decision the sheet names nobody, and a typed line that does is pointed at', async () => {
  await opened(undecided(), '2026-12-09T10:00')
  const [page, keys] = [days.page(), days.keys()]
  await toSheet()
  const sheet = await page.locator('main.registration').innerText()
  expect(sheet).toContain('Absolut sekretess, 19 kap. 3 § OSL')
  expect(sheet).not.toMatch(/Nord|Mälardalen|Pumpservice|559999|11 500/)
  await page.getByText('Skriv en annan ärendemening').click()
  await keys.type('record.matter', 'Kalibrering av Pumpservice HB')
  await page.keyboard.press('Tab')
  await page.getByText('kan visa vilken leverantör som frågas').first().waitFor()
  expect(await axeProblems(page, 'page')).toEqual([])
})

it('under the policy of Sörmland a purchase over 100 000 kr has no way around the number', async () => {
  const found = unfiled()
  await opened(
    { ...found, authority: { ...found.authority, profile: 'region-sormland' } },
    '2026-12-20T10:00',
    'region-sormland',
  )
  const [page, keys] = [days.page(), days.keys()]
  await openTask(page, keys, 'dokumentation')
  await page.getByText('det här köpet ska alltid diarieföras').first().waitFor()
  expect(await page.getByText('Handlingarna kan hållas ordnade i stället').count()).toBe(0)
})

it('where the profile lets it be, a case is closed with whom it is kept in order', async () => {
  await opened(unfiled(), '2026-12-20T10:00')
  const [page, keys] = [days.page(), days.keys()]
  await openTask(page, keys, 'dokumentation')
  await page.getByText('Handlingarna kan hållas ordnade i stället').click()
  await keys.type('record.keptAt', 'Medicinsk teknik, pärm 7')
  await page.keyboard.press('Tab')
  await page.getByText('Anbud är hemliga när de kommer in').first().waitFor()
  await keys.press('Avsluta ärendet')
  await page.getByText('Avslutat 20 december 2026').first().waitFor()
  await keys.press('Spara och stäng')
  await shown(page, 'register')
  await page.getByText('hålls ordnad').waitFor()
})
