import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Case } from '../../src/domain/case/schema.ts'
import { chosen } from '../support/cases/chosen.ts'
import { axeProblems } from '../support/journey/axe.ts'
import {
  answerPaper,
  chooseFile,
  openFile,
  openPaper,
  savePaper,
  toRegister,
  twoPrograms,
  unfoldPapers,
  type Given,
  type Two,
} from '../support/journey/decide.ts'
import { importAndOpen } from '../support/journey/import-case.ts'
import { openTask } from '../support/journey/moves.ts'

let two: Two
let folder: string
const axe: string[] = []
const at = (name: string): string => join(folder, `${name}.direktlots`)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'direktlots-decide-'))
  two = await twoPrograms('2026-12-10T13:00')
}, 120_000)
afterAll(() => two.close())

const look = async (who: 'buyer' | 'manager', name: string): Promise<void> => {
  axe.push(...(await axeProblems(two[who].page(), name)))
}

const says = (who: 'buyer' | 'manager', words: string | RegExp): Promise<void> =>
  two[who].page().getByText(words).first().waitFor({ timeout: 30_000 })

/** The buyer opens a prepared case at the decision and saves its paper. */
async function sent(title: string, name: string): Promise<string> {
  await toRegister(two.buyer)
  await importAndOpen(two.buyer, chosen(title, {}, true))
  await openTask(two.buyer.page(), two.buyer.keys(), 'beslut')
  return savePaper(two.buyer, at(name))
}

/** The manager opens the file and answers it. */
async function answeredBy(name: string, given: Given): Promise<void> {
  await openPaper(two.manager, at(name))
  await answerPaper(two.manager, given, at(`${name}-svar`))
}

async function home(name: string): Promise<void> {
  await unfoldPapers(two.buyer.page())
  await chooseFile(two.buyer.page(), 'Hämta in svarsfilen …', at(`${name}-svar`))
}

/** The case as the buyer's program keeps it. */
async function caseNow(): Promise<Case> {
  const path = join(folder, 'now.json')
  await two.buyer.desktop().answerSave(path)
  const page = two.buyer.page()
  await page.evaluate(async () => {
    const bridge = Reflect.get(globalThis, 'direktlots') as {
      call(channel: string, args: unknown): Promise<{ ok: boolean; value: { cases: { id: string }[] } }>
    }
    const list = await bridge.call('case.list', {})
    await bridge.call('file.export', { id: list.value.cases[0]?.id })
  })
  return JSON.parse(await readFile(path, 'utf8')) as Case
}

describe('a decision on another computer', { timeout: 120_000 }, () => {
  it('is read on one page, approved, and comes home into the case', async () => {
    const reference = await sent('Köp som godkänns', 'ok')
    await look('buyer', 'beslut with paper')
    await openPaper(two.manager, at('ok'))
    await says('manager', 'Anta anbudet från Kalibreringstjänst Nord AB (exempel) för 396 000 kr.')
    await says('manager', reference)
    await look('manager', 'paper')
    await answerPaper(two.manager, { answer: 'approve', delegation: '4.2' }, at('ok-svar'))
    await look('manager', 'paper answered')
    await home('ok')
    await says('buyer', 'Sam Ask (exempel), Verksamhetschef, 10 december 2026: godkänner.')
    await expect
      .poll(() => two.buyer.page().evaluate<string>('document.activeElement.id'))
      .toBe('paper-answers')
    expect((await caseNow()).decision.outcome).toBeUndefined()
    await two.buyer.page().getByRole('button', { name: 'För in beslutet' }).click()
    await says('buyer', 'Beslutet är infört nedan.')
    expect(await two.buyer.page().locator('.notice').count()).toBe(0)
    const { decision } = await caseNow()
    expect(decision).toMatchObject({
      outcome: 'award',
      decidedOn: '2026-12-10',
      delegation: '4.2',
      decider: { name: 'Sam Ask (exempel)', role: 'Verksamhetschef' },
    })
    expect(decision.answers?.[0]).toMatchObject({ reference, answer: 'approve', conflict: 'no' })
    expect(decision.answers?.[0]?.fingerprint).toMatch(/^([0-9A-F]{4} ?)+$/)
    await look('buyer', 'beslut answered')
  })

  it('opened twice doubles nothing, at the manager or at the buyer', async () => {
    await openPaper(two.manager, at('ok'))
    await says('manager', 'Du har redan svarat: godkänner')
    await says('manager', 'Filen har öppnats här förut.')
    await toRegister(two.buyer)
    await openFile(two.buyer, at('ok-svar'))
    await says('buyer', /hämtats in förut/)
    expect((await caseNow()).decision.answers).toHaveLength(1)
  })

  it('is passed on by one who has an interest of the own', async () => {
    await sent('Köp med jäv', 'jav')
    await answeredBy('jav', { conflict: 'yes', conflictNote: 'Min syster äger företaget.' })
    await home('jav')
    await says('buyer', 'Jäv: Min syster äger företaget.')
    await two.buyer.page().getByRole('button', { name: 'Anteckna att Sam Ask (exempel) lämnar över' }).click()
    await says('buyer', /lämnade över beslutet/)
    const { decision } = await caseNow()
    expect(decision.outcome).toBeUndefined()
    expect(decision.passedOn?.[0]).toMatchObject({ name: 'Sam Ask (exempel)' })
  })

  it('waits in the register of the manager with what is typed', async () => {
    await sent('Köp som väntar', 'wait')
    await openPaper(two.manager, at('wait'))
    await two.manager.page().locator('#f-paper-comment').fill('Halvvägs')
    await toRegister(two.manager)
    await says('manager', 'Väntar på ditt beslut')
    await look('manager', 'register with papers')
    await two.manager.page().getByRole('button', { name: 'Köp som väntar' }).click()
    await two.manager.page().locator('[data-page="paper"]').waitFor()
    expect(await two.manager.page().locator('#f-paper-comment').inputValue()).toBe('Halvvägs')
  })

  it('is asked of the one whose name was typed just before the paper is saved', async () => {
    await toRegister(two.buyer)
    await importAndOpen(two.buyer, chosen('Köp med nytt namn', {}, true))
    const [page, keys] = [two.buyer.page(), two.buyer.keys()]
    await openTask(page, keys, 'beslut')
    await unfoldPapers(page)
    await two.buyer.desktop().answerSave(at('namn'))
    await keys.type('decision.decider.name', 'Anders Mus (exempel)')
    // The field is left and the button pressed before the page has drawn anything anew.
    await page.getByRole('button', { name: 'Spara som fil till Direktlots …' }).evaluate((button) => {
      if (button instanceof HTMLElement) button.focus()
      if (button instanceof HTMLElement) button.click()
    })
    await says('buyer', /^Fil till Direktlots till Anders Mus \(exempel\)/)
    expect((await caseNow()).decision.sent?.at(-1)?.to?.name).toBe('Anders Mus (exempel)')
  })

  it('has no page on which axe finds anything', () => expect(axe).toEqual([]))
})
