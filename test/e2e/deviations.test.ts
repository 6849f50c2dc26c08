import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { readCsv } from '../../src/domain/csv/read-csv.ts'
import { answered } from '../support/cases/builder.ts'
import { chosen } from '../support/cases/chosen.ts'
import { exampleCase } from '../support/cases/example.ts'
import { anOrganisation } from '../support/cases/organisation.ts'
import { axeProblems } from '../support/journey/axe.ts'
import { importAndOpen } from '../support/journey/import-case.ts'
import { firstStart, openTask, shown } from '../support/journey/moves.ts'
import { overDays, type Days } from '../support/journey/program.ts'

let days: Days
afterEach(() => days.close())

/** The example under the policy of Sörmland, with these answers. */
async function opened(answers: Readonly<Record<string, string>>): Promise<void> {
  days = overDays()
  await days.open('2026-12-20T10:00')
  await firstStart(days.page(), 'region-sormland')
  const found = exampleCase()
  await importAndOpen(
    days,
    answered({ ...found, authority: { ...found.authority, profile: 'region-sormland' } }, answers),
  )
}

it('what departs is seen where it is decided, and listed with all other cases of its year, also as a file', async () => {
  await opened({
    'contracts.found': 'not-usable',
    'contract.startsOn': '2027-03-01',
    'contracts.deviationReason': '=Ramavtalet gäller pumpar av annat fabrikat.',
  })
  const [page, keys] = [days.page(), days.keys()]

  await openTask(page, keys, 'beslut')
  await page.locator('.deviations').getByRole('heading', { name: 'Köp vid sidan av ett avtal' }).waitFor()
  await page.locator('.deviations').getByRole('heading', { name: 'Ändrat efter beslutet' }).waitFor()
  const disputed = page.getByRole('radiogroup', { name: /Är ni och inköpsfunktionen fortfarande oense/ })
  await disputed.waitFor()
  await page.getByText('Beslutsnivå: Närmast överordnad chef').waitFor()
  await disputed.getByText('Ja, regiondirektören avgör').click()
  await page.getByText('Beslutsnivå: Regiondirektören').waitFor()
  expect(await axeProblems(page, 'page')).toEqual([])
  await disputed.getByText('Nej, chefen i linjen avgör').click()
  await page.getByText('Beslutsnivå: Närmast överordnad chef').waitFor()

  await keys.press('Spara och stäng')
  await shown(page, 'register')
  await keys.press('Avvikelser')
  const row = page.locator('.deviation-table tbody tr').first()
  await row.waitFor()
  expect(await row.innerText()).toMatch(
    /Kalibrering[^]*2026-12-10[^]*Köp vid sidan av ett avtal[^]*annat fabrikat/,
  )
  await page.getByLabel('Beslutsår').selectOption('2026')
  const before = await page.locator('.deviation-table tbody tr').count()
  await page.getByText(`${before} avvikelser i ett ärende.`).waitFor()
  expect(await axeProblems(page, 'page')).toEqual([])

  const path = join(await mkdtemp(join(tmpdir(), 'direktlots-deviations-')), 'avvikelser.csv')
  await days.desktop().answerSave(path)
  await keys.press('Spara listan som CSV …')
  await page.getByText(`Sparad: ${path}.`).waitFor()
  const text = await readFile(path, 'utf8')
  expect(text.startsWith('\uFEFF')).toBe(true)
  const csv = readCsv(text)
  if (!csv.ok) throw new Error(csv.problem)
  const rows = csv.value.rows.map(({ cells }) => cells)
  expect(rows).toHaveLength(before + 1)
  expect(rows[0]?.slice(0, 4)).toEqual(['Ärende', 'Diarienummer', 'Enhet', 'Beslutsdag'])
  // A reason that a spreadsheet would run as a formula is only a text there.
  expect(rows[1]).toContain("'=Ramavtalet gäller pumpar av annat fabrikat.")
  await keys.press('Till dina ärenden')
  await shown(page, 'register')
})

it('the wrong one to decide is told with who it is instead, and a press that writes it', async () => {
  days = overDays()
  await days.open('2026-12-10T10:00')
  const [page, keys] = [days.page(), days.keys()]
  await firstStart(page, 'region-stockholm')
  const found = chosen('Köp med fel chef', {
    'decision.usual.name': 'Per Ek',
    'decision.usual.role': 'Enhetschef',
    'decision.superiorExists': 'yes',
    'decision.decider.name': 'Per Ek',
    'decision.decider.role': 'Enhetschef',
  })
  await importAndOpen(days, { ...found, basis: { ...found.basis, organisation: anOrganisation } })
  await openTask(page, keys, 'beslut')
  await page.getByText('Beslutas köpet som det står blir det').waitFor()
  await page.getByText('Enligt er organisation är det Siv Lönn, Områdeschef').waitFor()
  await keys.press('Skriv Siv Lönn')
  await page.getByText('Enligt er organisation är det Siv Lönn').waitFor({ state: 'detached' })
  expect(await page.locator('#f-decision-decider-name').inputValue()).toBe('Siv Lönn')
  expect(await page.locator('#f-decision-decider-role').inputValue()).toBe('Områdeschef')
  await page.getByText('Inga avvikelser från lag, policy eller lokal rutin är noterade.').waitFor()
  expect(await axeProblems(page, 'page')).toEqual([])
})

it('in a closed case a departure and its report are read, and written once the case is opened again', async () => {
  await opened({ 'contracts.found': 'not-usable' })
  const [page, keys] = [days.page(), days.keys()]
  await openTask(page, keys, 'dokumentation')
  const sent = page.getByRole('button', { name: /^Skriv att (den|alla) skickades i dag$/ })
  const asked = page.locator('[id^="f-deviations-"]')
  await sent.waitFor()
  expect(await asked.count()).toBeGreaterThan(0)
  await keys.press('Avsluta ärendet')
  await page.getByText('Avslutat 20 december 2026').first().waitFor()
  await page.locator('.deviation-report').getByText('måste ärendet öppnas igen').waitFor()
  await page.locator('.deviations').getByText('Inget skäl är skrivet.').first().waitFor()
  expect([await sent.count(), await asked.count()]).toEqual([0, 0])
  expect(await page.locator('.deviations').getByRole('button').count()).toBe(0)
  expect(await axeProblems(page, 'page')).toEqual([])
})
