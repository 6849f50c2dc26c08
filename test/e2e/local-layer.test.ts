import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { readCaseFile } from '../../src/domain/case/case-file.ts'
import { axeProblems } from '../support/journey/axe.ts'
import { beginCase, firstStart, openTask, shown } from '../support/journey/moves.ts'
import { overDays, type Days } from '../support/journey/program.ts'
import { offeredTemplate, template } from '../support/local/template.ts'
import { readPdf } from '../support/pdf/read-pdf.ts'

let days: Days
afterEach(() => days.close())

const amount = 'direct.LOU.annex2.2026-01-01'
const idOf = (path: string): string => `[id="f-${path.replaceAll('.', '-')}"]`

it('a routine and an amount that the office has put in reach the case, its questions and its record', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'direktlots-local-'))
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
  await keys.press('Lokal rutin')
  const chosen = page.locator('input[type=file][accept*="yaml"]')
  await chosen.setInputFiles(await file('mild.yaml', template.replace('över: 50 000 kr', 'över: 150 000 kr')))
  await page.getByText('mild.yaml är inte inläst: ett fel').waitFor()
  await page.getByText('En lokal rutin får bara skärpa').waitFor()
  expect(await axeProblems(page, 'page')).toEqual([])
  await chosen.setInputFiles(await file('mall.yaml', offeredTemplate))
  await page.getByText('Filen är fortfarande mallen').waitFor()
  await chosen.setInputFiles(await file('rutin.yaml', template))
  await page
    .getByText('Ska Rutin för direktupphandling i Exempelnämnden, version 2026:1 börja gälla?')
    .waitFor()
  await page.getByText('Ingen lokal rutin är inläst.').waitFor()
  expect(await axeProblems(page, 'page')).toEqual([])
  await keys.press('Ja, läs in rutinen')
  await page.getByText('Rutin för direktupphandling i Exempelnämnden, version 2026:1').waitFor()
  await keys.press('Belopp som saknas')
  await keys.press(/^Lägg in belopp: Gräns för direktupphandling, LOU/)
  await keys.type(`office.${amount}.sek`, '82 500 000')
  await page.getByText('brukar vara mellan').waitFor()
  await keys.press('Spara beloppet')
  await page.getByText('Skriv var beloppet står').waitFor()
  expect(await axeProblems(page, 'page')).toEqual([])
  await keys.type(`office.${amount}.sek`, '8 250 000')
  await keys.type(`office.${amount}.source`, 'Upphandlingsmyndigheten, tabell över tröskelvärden')
  await keys.press('Spara beloppet')
  await page.getByText('Inlagt av Kim Ek (exempel), 2026-11-20').waitFor()
  await page.getByRole('button', { name: 'Avbryt' }).focus()
  await keys.press('Avbryt')
  await shown(page, 'register')

  await beginCase(page, keys)
  await page.getByText('Börja med verksamhetens namn').waitFor()
  await keys.type('subject.title', 'Simundervisning')
  await keys.choose('subject.category', 'annex2')
  await keys.choose('value.parts.base.pricing', 'total')
  await keys.type('value.parts.base.amountOre', '60 000')
  await keys.choose('value.hasOption', 'no')
  await keys.choose('value.recurring', 'no')
  await page.getByLabel('Vilken ansvarskod belastas?').waitFor()
  expect(await axeProblems(page, 'page')).toEqual([])
  await keys.press('Fortsätt')
  await page.getByRole('alert').getByText('Har it-enheten klassat').waitFor()
  await keys.choose('local.it-klassning.answer', 'Nej')
  await keys.type('local.ansvarskod.answer', '30512')
  await openTask(page, keys, 'beslut')
  await keys.type('local.budget.answer', '75.000')
  await keys.press('Fortsätt')
  await page.locator(idOf('local.budget.answer-problem')).waitFor()
  await keys.type('local.budget.answer', '75 000')
  await openTask(page, keys, 'dokumentation')

  const pdfPath = join(folder, 'ut.pdf')
  await days.desktop().answerSave(pdfPath)
  await keys.press('Spara PDF…')
  await page.getByText(pdfPath, { exact: false }).first().waitFor()
  const text = (await readPdf(new Uint8Array(await readFile(pdfPath)))).text.replace(/\s+/g, ' ')
  expect(text).toContain('Rutin för direktupphandling i Exempelnämnden, version 2026:1')
  expect(text).toContain('Beloppet är inlagt av Kim Ek (exempel), 2026-11-20')
  expect(text).toMatch(/Ekonomi Vilken ansvarskod belastas\? 30512/)

  const casePath = join(folder, 'case.json')
  await days.desktop().answerSave(casePath)
  await keys.press('Spara ärendefil…')
  await page.getByText(casePath, { exact: false }).first().waitFor()
  const read = readCaseFile(await readFile(casePath, 'utf8'))
  expect(read).toMatchObject({
    ok: true,
    case: { basis: { routine: template, limits: [{ sek: 8_250_000 }] } },
  })
})
