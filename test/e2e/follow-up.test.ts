import { afterEach, expect, it } from 'vitest'
import { fieldId } from '../../renderer/components/field-id.ts'
import { answered } from '../support/cases/builder.ts'
import { exampleCase } from '../support/cases/example.ts'
import { axeProblems } from '../support/journey/axe.ts'
import { importAndOpen } from '../support/journey/import-case.ts'
import { firstStart, openTask } from '../support/journey/moves.ts'
import { overDays, type Days } from '../support/journey/program.ts'

let days: Days
afterEach(() => days.close())

it('a contract is followed up while it runs: every time that was missed is said, and why it is not to be, is asked', async () => {
  days = overDays()
  await days.open('2028-12-20T10:00')
  const [page, keys] = [days.page(), days.keys()]
  await firstStart(page, 'region-stockholm')
  await importAndOpen(
    days,
    answered(exampleCase(), {
      'contract.startsOn': '2027-01-01',
      'contract.endsOn': '2028-12-31',
      'contract.options.option-1.lastDay': '2028-09-30',
    }),
  )
  await openTask(page, keys, 'uppfoljning')
  await page
    .getByText('Avtalet skulle ha utvärderats senast 15 december 2027 och 15 december 2028.')
    .first()
    .waitFor()
  await page.getByText('Optionen: sista dag att använda den var 30 september 2028').first().waitFor()
  expect(await axeProblems(page, 'page')).toEqual([])

  const option = 'followUp.evaluations.option-option-1'
  await keys.choose(`${option}.use`, 'yes')
  await page.getByText('Optionen används, men avtalet är inte utvärderat.').first().waitFor()
  await keys.type(`${option}.result`, 'Alla kalibreringar gjordes i tid, och priset har följt avtalet.')
  // Past the fold with an example, to the day. Today is filled in there, and what is typed takes its place.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  const day = page.locator(`#${fieldId(`${option}.on`)}`)
  await expect.poll(() => day.inputValue()).toBe('2028-12-20')
  expect(await day.evaluate((element) => element === document.activeElement)).toBe(true)
  await page.keyboard.type('2028-12-14')
  await page.keyboard.press('Tab')
  await page.getByRole('group', { name: 'Utvärdera före optionen gjord' }).waitFor()
  expect(await day.inputValue()).toBe('2028-12-14')
  expect(await page.locator(`#${fieldId(`${option}.use`)} input[value="yes"]`).isVisible()).toBe(true)
  expect(await page.getByText('men avtalet är inte utvärderat').count()).toBe(0)
  await openTask(page, keys, 'dokumentation')
  await openTask(page, keys, 'uppfoljning')
  await page.getByText('En gjord utvärdering').click()
  expect(await day.inputValue()).toBe('2028-12-14')

  await keys.choose('followUp.needed', 'no')
  const note = page.locator('label[for="f-followUp-note"]')
  await note.waitFor()
  expect(await note.innerText()).not.toContain('frivilligt')
  await page.getByText('Utan skäl ser det ut som att ingen har tänkt på saken.').first().waitFor()
  await keys.type('followUp.note', 'Pumparna skrotas vid årsskiftet, och ingen ny kalibrering görs.')
  await page.keyboard.press('Tab')
  expect(await axeProblems(page, 'page')).toEqual([])
})
