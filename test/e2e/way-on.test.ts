import { afterEach, expect, it } from 'vitest'
import type { Case } from '../../src/domain/case/schema.ts'
import { aCase, answered } from '../support/cases/builder.ts'
import { exampleCase } from '../support/cases/example.ts'
import { axeProblems } from '../support/journey/axe.ts'
import { importAndOpen } from '../support/journey/import-case.ts'
import { firstStart, goOn, openTask, shown } from '../support/journey/moves.ts'
import { overDays, type Days } from '../support/journey/program.ts'

let days: Days
afterEach(() => days.close())

async function begin(found: Case, profile: string): Promise<void> {
  days = overDays()
  await days.open('2026-12-14T10:00')
  const page = days.page()
  await firstStart(page, profile)
  await importAndOpen(days, found)
}

const small = (): Case =>
  answered(aCase(), {
    'screening.personalData': 'no',
    'subject.title': 'Utbildning i hjärt-lungräddning',
    'subject.category': 'services',
    'value.parts.base.pricing': 'total',
    'value.parts.base.amountOre': '90 000',
    'value.hasOption': 'no',
    'value.recurring': 'no',
    'suppliers.a.name': 'Livräddarna HB (exempel)',
    'suppliers.a.orgNr': '559999-9207',
    'suppliers.a.answer': 'bid',
    'contract.signedOn': '2026-11-20',
  })

it('a small purchase that nobody wants filed is done, and Fortsätt leads home', async () => {
  await begin(small(), 'law-only')
  const [page, keys] = [days.page(), days.keys()]
  await openTask(page, keys, 'dokumentation')
  expect(await page.locator('.task[aria-current] small').innerText()).toBe('Klart')
  expect(await page.locator('label[for="f-record-diarienummer"]').innerText()).toContain('frivilligt')
  expect(await axeProblems(page, 'dokumentation')).toEqual([])
  await keys.press('Fortsätt')
  await shown(page, 'register')
  await page.getByText('Inget ärende väntar på dig.').waitFor()
})

it('a number that comes after handing in keeps nobody on the page', async () => {
  await begin({ ...exampleCase(), record: {} }, 'region-stockholm')
  const [page, keys] = [days.page(), days.keys()]
  await openTask(page, keys, 'dokumentation')
  await page.getByText('Väntar på diarienummer.').waitFor()
  await page.getByText('Inget saknas.').waitFor()
  await keys.press('Kontrollera svaren')
  await shown(page, 'kontroll')
  expect(await page.getByText('Inte besvarad').count()).toBe(0)
  await page.getByText('Kommer när dokumentationen är inlämnad').first().waitFor()
  await keys.press('Fortsätt till dokumentationen')
  await shown(page, 'dokumentation')
  await keys.press('Fortsätt')
  await shown(page, 'register')
})

it('a decision that is begun is the next after the check of the winner', async () => {
  const { outcome: _outcome, decidedOn: _on, ...decision } = exampleCase().decision
  await begin({ ...exampleCase(), decision, notice: {}, contract: {}, record: {} }, 'region-stockholm')
  await openTask(days.page(), days.keys(), 'leverantorskontroll')
  await goOn(days.page(), days.keys(), 'beslut')
})

it('a sentence about a page goes with it, and covers no field', async () => {
  await begin(exampleCase(), 'region-stockholm')
  const [page, keys] = [days.page(), days.keys()]
  await openTask(page, keys, 'anbud')
  await keys.press('Ta tillbaka beslutet')
  await page.getByRole('button', { name: 'Ta tillbaka beslutet' }).press('Enter')
  const notice = page.locator('.notice')
  await notice.waitFor()
  const covered = await page.evaluate<readonly string[]>(`(() => {
    const box = document.querySelector('.notice').getBoundingClientRect()
    return [...document.querySelectorAll('main input, main textarea, main select, main button')].filter((field) => {
      field.focus()
      const at = field.getBoundingClientRect()
      const now = document.querySelector('.notice').getBoundingClientRect()
      return at.height > 0 && at.bottom > now.top + 1 && at.top < now.bottom && at.right > now.left && at.left < now.right
    }).map(({ id }) => id)
  })()`)
  expect(covered).toEqual([])
  await openTask(page, keys, 'beslut')
  await notice.waitFor({ state: 'detached' })
})
