import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Case } from '../../src/domain/case/schema.ts'
import { answered } from '../support/cases/builder.ts'
import { exampleCase, titled } from '../support/cases/example.ts'
import { axeProblems } from '../support/journey/axe.ts'
import { importAndOpen } from '../support/journey/import-case.ts'
import { firstStart, openTask, shown } from '../support/journey/moves.ts'
import { overDays } from '../support/journey/program.ts'

const days = overDays()

beforeAll(async () => {
  await days.open('2026-12-14T10:00')
  await firstStart(days.page(), 'region-stockholm')
})
afterAll(() => days.close())

/** Brings a case in and opens it on the page where its answers are read through. */
async function readThrough(found: Case): Promise<void> {
  const page = days.page()
  await importAndOpen(days, found)
  await openTask(page, days.keys(), 'dokumentation')
  await days.keys().press('Kontrollera svaren')
  await shown(page, 'kontroll')
}

/** The titles of the tasks whose answers are shown. */
const opened = async (): Promise<readonly string[]> =>
  days.page().locator('.answers-task[open] h2').allInnerTexts()

describe('a case where nothing lacks', () => {
  it('is read as a line for each task, which the keyboard opens', async () => {
    await readThrough(exampleCase())
    expect(await opened()).toEqual([])
    expect(await days.page().locator('.answers-task').count()).toBeGreaterThan(9)
    await days.keys().press(/^Svaren under Jämför anbud/)
    await days.page().getByText('Anbudets pris').first().waitFor()
    expect(await opened()).toEqual(['Jämför anbud'])
    expect(await axeProblems(days.page(), 'page')).toEqual([])
  })

  it('is shown whole by one press, and folded by the next', async () => {
    await days.keys().press('Visa alla svar')
    expect((await opened()).length).toBe(await days.page().locator('.answers-task').count())
    await days.keys().press('Fäll ihop alla svar')
    expect(await opened()).toEqual([])
  })

  it('has what was saved out of it under the record, once something was', async () => {
    const [page, keys] = [days.page(), days.keys()]
    await openTask(page, keys, 'dokumentation')
    expect(await page.getByText('Det som har sparats ur ärendet').count()).toBe(0)
    const path = join(await mkdtemp(join(tmpdir(), 'direktlots-exports-')), 'akten.pdf')
    await days.desktop().answerSave(path)
    await keys.press('Spara PDF…')
    await page.getByText(path).waitFor({ timeout: 30_000 })
    await keys.press(/^Det som har sparats ur ärendet/)
    const row = page.locator('.exports tbody tr').first()
    await row.waitFor()
    expect(await row.innerText()).toMatch(/14 december 2026 kl\. 10\.\d\d[^]*Dokumentationen[^]*akten\.pdf/)
    expect(await axeProblems(page, 'page')).toEqual([])
    await keys.press('Spara och stäng')
    await shown(page, 'register')
  })
})

describe('a case where something lacks', () => {
  it('has the tasks open that lack it, and says how much', async () => {
    const found = titled(answered(exampleCase(), { 'followUp.on': '' }), 'Kalibrering utan uppföljning')
    await readThrough({ ...found, id: '019aa01a-2c00-7000-8000-0000000000fe' })
    expect(await opened()).toEqual(['Följ upp avtalet'])
    await days.page().locator('.answers-task[open]').getByText('Inte besvarad').waitFor()
    await days.page().locator('.answers-task[open] summary').getByText('1 återstår').waitFor()
  })
})
