import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterEach, describe, expect, it } from 'vitest'
import { fieldId } from '../../renderer/components/field-id.ts'
import { readCaseFile } from '../../src/domain/case/case-file.ts'
import { evaluateCase } from '../../src/rules/evaluate/evaluate.ts'
import { axeProblems } from '../support/journey/axe.ts'
import type { Typist } from '../support/journey/keyboard.ts'
import { beginCase, firstStart, goOn, openTask, shown } from '../support/journey/moves.ts'
import { overDays, type Days } from '../support/journey/program.ts'
import { readPdf } from '../support/pdf/read-pdf.ts'

let days: Days
afterEach(() => days.close())

/** By keyboard alone to the page that says that a purchase of 850 000 kr may not be made directly. */
async function stopped(): Promise<{ readonly page: Page; readonly keys: Typist }> {
  days = overDays()
  await days.open('2026-11-20T09:00')
  const [page, keys] = [days.page(), days.keys()]
  await firstStart(page, 'law-only')
  await beginCase(page, keys)
  await keys.type('subject.title', 'Städning av tre vårdcentraler')
  await keys.choose('subject.category', 'services')
  await keys.choose('value.parts.base.pricing', 'total')
  await keys.type('value.parts.base.amountOre', '850 000')
  await keys.choose('value.hasOption', 'no')
  await keys.choose('value.recurring', 'no')
  await openTask(page, keys, 'varde')
  await keys.choose('value.hasSimilar', 'no')
  await openTask(page, keys, 'skal')
  await page.getByText('Värdet är 850 000 kr utan moms, och gränsen är 700 000 kr.').waitFor()
  return { page, keys }
}

const textOf = (page: Page, path: string): Promise<string> =>
  page.locator(`#${fieldId(path)}`).evaluate((element) => element.closest('.field')?.textContent ?? '')

describe('a case over the limit', () => {
  it('can be motivated by a ground, each of its questions answered', async () => {
    const { page, keys } = await stopped()
    await keys.choose('reason.way', 'ground')
    await keys.choose('reason.ground', 'unsuitable-tenders')
    await page.getByText('3 frågor är obesvarade.').waitFor()
    await keys.type(
      'reason.limbs.unsuitable-procurement.text',
      'Dnr REG-2026-0412, annonserad 3 augusti 2026.',
    )
    await keys.type('reason.limbs.unsuitable-outcome.text', 'Inga ansökningar och inga anbud kom in.')
    await keys.type('reason.limbs.unsuitable-conditions.text', 'Praktiska skäl.')
    await keys.press('Fortsätt')
    // All is answered, but one answer says nothing: pointed at, with one that would hold, and it may stand.
    await page.getByText('Det här saknas').waitFor()
    expect(await textOf(page, 'reason.limbs.unsuitable-conditions.text')).toContain(
      '”Praktiska skäl” säger för lite.',
    )
    expect(await axeProblems(page, 'skal')).toEqual([])
    await keys.type('reason.limbs.unsuitable-conditions.text', 'Bara startdagen, som flyttas två månader.')
    await keys.press('Fortsätt')
    await shown(page, 'forfragan')
    await openTask(page, keys, 'skal')
    await page.getByText('Ni får direktupphandla, om skälen håller.').waitFor()
  })

  it('is otherwise handed over, with the record and the case file in one action', async () => {
    const { page, keys } = await stopped()
    // The safe way stands first.
    expect(await page.locator('#f-reason-way .choice').first().innerText()).toContain(
      'Vi lämnar över till inköpsfunktionen (vanligast)',
    )
    await keys.choose('reason.way', 'hand-over')
    await keys.press('Fyll i till vem och när först')
    await page.getByText('Inte överlämnat än: fyll i till vem och när.').waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(fieldId('reason.handOverTo'))
    await keys.type('reason.handOverTo', 'Inköpsfunktionen')
    await keys.type('reason.handOverOn', '2026-11-20')
    await keys.type('reason.handOverNote', 'Nuvarande avtal löper ut den 31 januari 2027.')
    const folder = await mkdtemp(join(tmpdir(), 'direktlots-hand-over-'))
    await days.desktop().answerSave(join(folder, 'underlag.pdf'))
    await keys.press('Spara underlaget…')
    await page.getByText('Två filer är sparade').waitFor()
    expect(await axeProblems(page, 'skal')).toEqual([])

    const pdf = await readPdf(new Uint8Array(await readFile(join(folder, 'underlag.pdf'))))
    expect(pdf.info['Title']).toContain(
      'Överlämnande till inköpsfunktionen – ingen direktupphandling har gjorts',
    )
    expect(pdf.text).toContain('Nuvarande avtal löper ut den 31 januari 2027.')
    const read = readCaseFile(await readFile(join(folder, 'underlag.direktlots.json'), 'utf8'))
    if (!read.ok) throw new Error(read.problem)
    expect(evaluateCase(read.case, '2026-11-20').facts.handedOver).toBe(true)

    await goOn(page, keys, 'dokumentation')
    expect(await page.locator('.task-list').textContent()).not.toContain('Fråga leverantörer, ')
    await keys.press('Spara och stäng')
    await shown(page, 'register')
    await page.getByText('Överlämnat 20 november').waitFor()
  })
})
