import { afterEach, expect, it } from 'vitest'
import { axeProblems } from '../support/journey/axe.ts'
import { firstStart } from '../support/journey/moves.ts'
import { overDays, type Days } from '../support/journey/program.ts'

let days: Days
afterEach(() => days.close())

it('what is typed in a form and not saved stands there the next day, and is saved or thrown away by the person', async () => {
  days = overDays()
  await days.open('2026-11-20T09:00')
  await days.page().locator('#f-settings-unit').fill('Rehabilitering Söder')
  await days.open('2026-11-20T10:00')
  await days.page().getByText('Här står ändringar som du inte har sparat än.').waitFor()
  expect(await days.page().locator('#f-settings-unit').inputValue()).toBe('Rehabilitering Söder')
  await firstStart(days.page(), 'region-stockholm')

  await days.keys().press('Leverantörer')
  await days.keys().press('Ny leverantör')
  await days.page().locator('#supplier-name').fill('Björk Hiss (exempel)')
  await days.open('2026-11-21T09:00')
  await days.keys().press('Inställningar')
  await days.keys().press('Organisation och delegationsordning')
  await days.keys().press('Lägg till en befattning')
  await days.keys().type('organisation.post.title', 'Områdeschef')
  await days.open('2026-11-22T09:00')

  await days.keys().press('Inställningar')
  await days.page().getByText('Inte sparat: Ny befattning: Områdeschef').waitFor()
  await days.keys().press('Fortsätt: Ny befattning: Områdeschef')
  expect(await days.page().locator('#f-organisation-post-title').inputValue()).toBe('Områdeschef')
  await days.keys().press('Avbryt')
  await days.page().getByText('Det du har skrivit är inte sparat.').waitFor()
  await days.keys().press('Gå tillbaka utan att spara')
  await days.page().getByText('Ni kan hoppa över det här').waitFor()
  expect(await days.page().getByText('Inte sparat').count()).toBe(0)

  await days.keys().press('Direktlots, till dina ärenden')
  await days.keys().press('Leverantörer')
  await days.page().getByText('Inte sparat: Björk Hiss (exempel)').waitFor()
  expect(await axeProblems(days.page(), 'unsaved supplier')).toEqual([])
  await days.keys().press('Fortsätt: Björk Hiss (exempel)')
  await days.keys().press('Spara leverantören')
  await days.open('2026-11-23T09:00')
  await days.keys().press('Leverantörer')
  await days.page().getByText('Björk Hiss (exempel)').first().waitFor()
  expect(await days.page().getByText('Inte sparat').count()).toBe(0)
})
