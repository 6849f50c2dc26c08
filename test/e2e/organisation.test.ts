import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { axeProblems } from '../support/journey/axe.ts'
import { beginCase, firstStart, openTask, shown } from '../support/journey/moves.ts'
import { overDays, type Days } from '../support/journey/program.ts'

let days: Days
afterEach(() => days.close())

const header = 'Enhet;Typ;Tillhör;Befattning;Överordnad befattning;Namn;Från;Till\n'
const list = `${header}Exempelnämnden;nämnd;;Förvaltningschef;;Ola Rönn;;
Medicinsk teknik;enhet;Exempelnämnden;Verksamhetschef;Förvaltningschef;Siv Lönn;;
Medicinsk teknik;;;Enhetschef;Verksamhetschef;Bo Gran;;
`

it('an organisation that is typed, and then brought in, tells in a case who is above whom', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'direktlots-organisation-'))
  const file = async (name: string, text: string): Promise<string> => {
    await writeFile(join(folder, name), text)
    return join(folder, name)
  }
  days = overDays()
  await days.open('2026-11-20T09:00')
  const [page, keys] = [days.page(), days.keys()]
  await firstStart(page, 'region-stockholm')

  await keys.press('Inställningar')
  await page.getByText('om du inte arbetar på inköpsfunktionen').waitFor()
  await keys.press('Organisation och delegationsordning')
  await page.getByText('Ni kan hoppa över det här: skriv bara namnen i ärendet.').waitFor()
  const post = async (title: string, holder: string, superior?: string): Promise<void> => {
    await keys.press('Lägg till en befattning')
    await keys.type('organisation.post.title', title)
    await keys.type('organisation.post.unit', 'Medicinsk teknik')
    await keys.type('organisation.post.holder', holder)
    if (superior !== undefined)
      await page.locator('#f-organisation-post-superior').selectOption({ label: superior })
    await keys.press('Spara')
    await page.getByText(`${title}: ${holder}`).waitFor()
  }
  await keys.press('Lägg till en befattning')
  await keys.press('Spara')
  await page.getByText('Skriv befattningen, till exempel Enhetschef.').waitFor()
  expect(await axeProblems(page, 'page')).toEqual([])
  await keys.type('organisation.post.title', 'Sektionschef')
  await keys.press('Avbryt')
  await page.getByText('Det du har skrivit är inte sparat.').waitFor()
  await page.getByRole('button', { name: 'Direktlots, till dina ärenden' }).press('Enter')
  await shown(page, 'register')
  await keys.press('Inställningar')
  await page.getByText('Inte sparat: Ny befattning: Sektionschef').waitFor()
  await keys.press('Fortsätt: Ny befattning: Sektionschef')
  expect(await page.locator('#f-organisation-post-title').inputValue()).toBe('Sektionschef')
  await page.locator('.organisation-form').getByRole('button', { name: 'Avbryt' }).press('Enter')
  await keys.press('Gå tillbaka utan att spara')
  expect(await page.getByText('Inte sparat').count()).toBe(0)
  await post('Verksamhetschef', 'Siv Lönn')
  await post('Enhetschef', 'Per Ek', 'Verksamhetschef, Medicinsk teknik')
  await page.getByText('Närmast över: Verksamhetschef, Medicinsk teknik').waitFor()
  await keys.press('Lägg till en punkt')
  await keys.type('organisation.point.point', '4.2')
  await keys.type('organisation.point.whom', 'Verksamhetschef')
  await keys.type('organisation.point.upTo', '500.000')
  await keys.press('Spara')
  await page.getByText('Menar du 500').waitFor()
  await keys.type('organisation.point.upTo', '500 000')
  await keys.press('Spara')
  await page.getByText('Alla beslut i ett köp, högst 500').waitFor()
  expect(await axeProblems(page, 'page')).toEqual([])

  await keys.press('Läs in från en fil, eller spara som fil')
  const written = join(folder, 'ut.csv')
  await days.desktop().answerSave(written)
  await keys.press('Spara befattningar …')
  await page.getByText(written).waitFor()
  expect(await readFile(written, 'utf8')).toContain('Enhetschef;Verksamhetschef, Medicinsk teknik;Per Ek;;')
  const chosen = page.locator('.organisation-files input[type=file]').first()
  await chosen.setInputFiles(
    await file('fel.csv', list.replace('Förvaltningschef;;Ola', 'Förvaltningschef;Enhetschef;Ola')),
  )
  await page.getByText('är överordnad sig själv').first().waitFor()
  await keys.press('Läs in')
  await page.getByRole('alert').getByText('Rätta filen först').waitFor()
  expect(await axeProblems(page, 'page')).toEqual([])
  await keys.press('Avbryt')
  await keys.press('Läs in från en fil, eller spara som fil')
  await chosen.setInputFiles(await file('befattningar.csv', list))
  await page.getByText('Per Ek, Enhetschef, Medicinsk teknik: sista dag 2026-11-19').waitFor()
  expect(await axeProblems(page, 'page')).toEqual([])
  await keys.press('Läs in')
  await page.getByText('Enhetschef: Bo Gran').waitFor()
  await keys.press(/^Det som har upphört/)
  await page.getByText('Per Ek, Enhetschef, Medicinsk teknik: till och med 2026-11-19').waitFor()
  await page.getByRole('button', { name: 'Avbryt' }).focus()
  await keys.press('Avbryt')
  await shown(page, 'register')

  await beginCase(page, keys)
  await keys.type('subject.title', 'Kalibrering av mätare')
  await keys.choose('subject.category', 'services')
  await keys.choose('value.parts.base.pricing', 'total')
  await keys.type('value.parts.base.amountOre', '240 000')
  await keys.choose('value.hasOption', 'no')
  await keys.choose('value.recurring', 'no')
  await openTask(page, keys, 'beslut')
  await keys.type('decision.usual.name', 'Bo Gran')
  const superior = page.locator('#f-decision-superiorExists')
  await superior.getByRole('radio', { name: 'Ja', checked: true }).waitFor({ state: 'attached' })
  await keys.press('Vem som är chef över vem')
  expect(await page.locator('.manager-line li').allInnerTexts()).toEqual([
    'Bo Gran, Enhetschef, Medicinsk teknik',
    'Siv Lönn, Verksamhetschef, Medicinsk teknik',
    'Ola Rönn, Förvaltningschef, Exempelnämnden',
  ])
  await page.getByText('Organisationen så som den var 2026-11-20').waitFor()
})
