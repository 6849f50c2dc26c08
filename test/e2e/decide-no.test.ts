import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answered } from '../support/cases/builder.ts'
import { chosen } from '../support/cases/chosen.ts'
import { axeProblems } from '../support/journey/axe.ts'
import {
  answerPaper,
  chooseFile,
  openPaper,
  savePaper,
  toRegister,
  twoPrograms,
  unfoldPapers,
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

const says = (who: 'buyer' | 'manager', words: string | RegExp): Promise<void> =>
  two[who].page().getByText(words).first().waitFor({ timeout: 30_000 })

/** The buyer opens a prepared case at the decision and saves its paper; the manager opens it. */
async function sent(
  title: string,
  name: string,
  texts: Readonly<Record<string, string>> = {},
): Promise<void> {
  await toRegister(two.buyer)
  await importAndOpen(two.buyer, answered(chosen(title, {}, true), texts))
  await openTask(two.buyer.page(), two.buyer.keys(), 'beslut')
  await savePaper(two.buyer, at(name))
  await openPaper(two.manager, at(name))
}

async function home(name: string): Promise<void> {
  await unfoldPapers(two.buyer.page())
  await chooseFile(two.buyer.page(), 'Hämta in svarsfilen …', at(`${name}-svar`))
}

const enters = () => two.buyer.page().getByRole('button', { name: 'För in beslutet' })

describe('a decision that is not a plain yes', { timeout: 120_000 }, () => {
  it('is sent back with a comment, and nothing is decided by that', async () => {
    await sent('Köp som skickas tillbaka', 'back')
    await says('buyer', 'Inget saknas inför beslutet.')
    await two.manager.page().getByRole('button', { name: 'Spara svaret …' }).click()
    await says('manager', /Svara om du/)
    await answerPaper(
      two.manager,
      { answer: 'send-back', comment: 'Fråga en leverantör till.' },
      at('back-svar'),
    )
    await home('back')
    await says('buyer', '”Fråga en leverantör till.”')
    await says('buyer', /: skickar tillbaka\./)
    expect(await enters().count()).toBe(0)
    const reply = two.buyer.page().locator('.paper-answers textarea').first()
    await reply.fill('Öst AB är tillfrågat också.')
    await reply.blur()
    await savePaper(two.buyer, at('back-2'))
    await openPaper(two.manager, at('back-2'))
    await says(
      'manager',
      /Skickades tillbaka 1\d december 2026 av Sam Ask \(exempel\): ”Fråga en leverantör till\.”/,
    )
    await says('manager', 'Handläggaren svarar: ”Öst AB är tillfrågat också.”')
    await says('manager', 'Inget av det som beslutet vilar på har ändrats sedan dess.')
  })

  it('is refused, with a comment that says something', async () => {
    await sent('Köp som avslås', 'no')
    await answerPaper(two.manager, { answer: 'refuse', comment: 'Vi har råd först nästa år.' }, at('no-svar'))
    await home('no')
    await says('buyer', '”Vi har råd först nästa år.”')
    expect(await enters().count()).toBe(0)
  })

  it('is given by the wrong person only after that is said, and the answer says it', async () => {
    const usual = { 'decision.decider.name': 'Alex Al (exempel)', 'decision.decider.role': 'Enhetschef' }
    await sent('Köp på fel nivå', 'wrong', usual)
    await says('buyer', 'Det blir en avvikelse om köpet beslutas så. Se vid beslutet nedan.')
    expect(await two.buyer.page().getByText('Inget saknas inför beslutet.').count()).toBe(0)
    const page = two.manager.page()
    const first = page.locator('.paper-sheet .paper-points li').first()
    expect(await first.textContent()).toContain('Fel person: Alex Al (exempel) är den som annars beslutar.')
    await page.locator('#f-paper-name').fill('Alex Al (exempel)')
    await says('manager', 'Är du rätt person att besluta?')
    axe.push(...(await axeProblems(page, 'paper for the wrong person')))
    const given = { answer: 'approve', name: 'Alex Al (exempel)', role: 'Enhetschef', despite: true } as const
    await answerPaper(two.manager, given, at('wrong-svar'))
    await says('buyer', 'Det här står först i underlaget:')
    await home('wrong')
    await says('buyer', 'Godkände trots det här:')
    axe.push(...(await axeProblems(two.buyer.page(), 'approved by the wrong person')))
    await enters().click()
    await says('buyer', 'Beslutet är infört nedan.')
    await says('buyer', 'Beslut på fel nivå')
  })

  it('has no page on which axe finds anything', () => expect(axe).toEqual([]))
})
