import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import type { Desktop } from '../support/desktop/desktop.ts'
import { launchDesktop } from '../support/desktop/launch-desktop.ts'
import { fieldId } from '../../renderer/components/field-id.ts'
import { axeProblems } from '../support/journey/axe.ts'
import { typist } from '../support/journey/keyboard.ts'
import { beginCase, firstStart, shown } from '../support/journey/moves.ts'

let desktop: Desktop
afterEach(() => desktop.close())

async function start(profile: string): Promise<void> {
  desktop = await launchDesktop({ clock: '2026-11-20T09:00' })
  await firstStart(desktop.page, profile)
}

it('stores nothing when the purchase touches the security of Sweden', async () => {
  await start('region-stockholm')
  const { page } = desktop
  const keys = typist(page)
  for (const answer of ['yes', 'unsure']) {
    await keys.press('Ny direktupphandling')
    await keys.choose('screening.security', answer)
    await page.getByText('Stanna här. Kontakta er säkerhetsfunktion.').waitFor()
    expect(await page.getByRole('button', { name: 'Fortsätt' }).count()).toBe(0)
    expect(await axeProblems(page, 'page')).toEqual([])
    await keys.press('Till dina ärenden')
    await page.getByText('Du har inga ärenden än.').waitFor()
  }
  const written = await readFile(join(desktop.dataFolder, 'direktlots.sqlite'), 'latin1')
  expect(written).not.toContain('screening')
})

it('asks on where nothing is answered, and keeps what is', async () => {
  await start('region-stockholm')
  const { page } = desktop
  const keys = typist(page)
  await keys.press('Ny direktupphandling')
  await keys.press('Fortsätt')
  await page.getByText('Är du osäker, välj Vet inte').waitFor()
  const focusIsIn = (field: string): Promise<boolean> =>
    page.evaluate(
      (id) => document.getElementById(id)?.contains(document.activeElement) ?? false,
      fieldId(field),
    )
  expect(await focusIsIn('screening.security')).toBe(true)
  await keys.choose('screening.security', 'no')
  await keys.press('Fortsätt')
  await page.getByText('Välj ett svar. Du kan ändra det senare.').waitFor()
  expect(await focusIsIn('screening.personalData')).toBe(true)
  await keys.choose('screening.personalData', 'yes')
  await keys.press('Fortsätt')
  await shown(page, 'arende')
  await page.locator('#f-screening-personalDataNote').waitFor()
})

it('shows every rule under its task, finds words in them and leads back to the case', async () => {
  await start('region-stockholm')
  const { page } = desktop
  const keys = typist(page)
  await beginCase(page, keys)
  await keys.press('Alla regler')
  await page.locator('main.rules').waitFor()
  expect(await axeProblems(page, 'page')).toEqual([])
  expect(await page.locator('.rule-card').count()).toBeGreaterThan(50)
  await page.getByText('Din gräns: 700 000 kr').waitFor()
  expect(await page.locator('.rule-card:visible').count()).toBe(0)
  await page.locator('#rules-words').fill('minst tre')
  await page.locator('#rule-rs\\.three-asked').waitFor()
  expect(await page.locator('.rule-card').count()).toBeLessThan(20)
  await page.locator('#rules-words').fill('kronofogden')
  await page.locator('#check-debts').getByText('Har leverantören skulder').waitFor()
  expect(await axeProblems(page, 'page')).toEqual([])
  await page.locator('#rules-words').fill('minst tre')
  await page.locator('#rules-profile').selectOption('law-only')
  expect(await page.locator('#rule-rs\\.three-asked').count()).toBe(0)
  await page.locator('#rules-day').fill('20 nov')
  await page.getByText('Skriv dagen som 2026-11-20').waitFor()
  await keys.press('Tillbaka till ärendet')
  await shown(page, 'arende')
})

it('says that a policy is silent on direct procurement, and asks for the own guideline', async () => {
  await start('region-blekinge')
  const { page } = desktop
  await beginCase(page, typist(page))
  await page.getByText('Policyn säger inget om direktupphandling.').first().waitFor()
  await page.locator('#f-authority-guideline').fill('Riktlinje för direktupphandling, 2025-03-04')
  expect(await axeProblems(page, 'page')).toEqual([])
})
