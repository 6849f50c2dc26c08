import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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
  type Two,
} from '../support/journey/decide.ts'
import { importAndOpen } from '../support/journey/import-case.ts'
import { openTask } from '../support/journey/moves.ts'
import { readPdf } from '../support/pdf/read-pdf.ts'

let two: Two
let folder: string
const axe: string[] = []
const at = (name: string, ending = 'direktlots'): string => join(folder, `${name}.${ending}`)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'direktlots-decide-'))
  two = await twoPrograms('2026-12-10T13:00')
}, 120_000)
afterAll(() => two.close())

const says = (who: 'buyer' | 'manager', words: string | RegExp): Promise<void> =>
  two[who].page().getByText(words).first().waitFor({ timeout: 30_000 })

async function opened(title: string): Promise<void> {
  await toRegister(two.buyer)
  await importAndOpen(two.buyer, chosen(title, {}, true))
  await openTask(two.buyer.page(), two.buyer.keys(), 'beslut')
}

const home = async (name: string): Promise<void> => {
  await openTask(two.buyer.page(), two.buyer.keys(), 'beslut')
  await unfoldPapers(two.buyer.page())
  await chooseFile(two.buyer.page(), 'Hämta in svarsfilen …', at(`${name}-svar`))
}

/** The value is raised on its own page. */
async function raise(kronor: string): Promise<void> {
  const { page, keys } = two.buyer
  await openTask(page(), keys(), 'arende')
  const field = page().locator('#f-value-parts-base-amountOre')
  await field.fill(kronor)
  await field.blur()
  await openTask(page(), keys(), 'beslut')
}

describe('what is decided and what the case says', { timeout: 120_000 }, () => {
  it('differ where it was decided on an older version: that is said, and nothing is entered', async () => {
    await opened('Köp som växer')
    await savePaper(two.buyer, at('old'))
    await openPaper(two.manager, at('old'))
    await answerPaper(two.manager, { answer: 'approve' }, at('old-svar'))
    await raise('12 500')
    await home('old')
    await says('buyer', 'Svaret gavs på en äldre version. Det här har ändrats:')
    await says('buyer', /Värde: nu ”450.*Tidigare ”414/)
    await says('buyer', 'skicka ett nytt underlag')
    expect(await two.buyer.page().getByRole('button', { name: 'För in beslutet' }).count()).toBe(0)
    axe.push(...(await axeProblems(two.buyer.page(), 'older version')))
  })

  it('differ where the value is raised after the decision: it has to be decided anew', async () => {
    await opened('Köp som beslutas och växer')
    await savePaper(two.buyer, at('raised'))
    await openPaper(two.manager, at('raised'))
    await answerPaper(two.manager, { answer: 'approve' }, at('raised-svar'))
    await home('raised')
    await two.buyer.page().getByRole('button', { name: 'För in beslutet' }).click()
    await says('buyer', 'Beslutet är infört nedan.')
    await raise('12 500')
    await says('buyer', 'Ärendet är ändrat sedan beslutet.')
    axe.push(...(await axeProblems(two.buyer.page(), 'changed after')))
  })
})

describe('the paper as a PDF', { timeout: 120_000 }, () => {
  it('is one page with its reference and room to sign, and a draft of a mail lies beside it', async () => {
    await opened('Köp på papper')
    const reference = await savePaper(two.buyer, at('papper', 'pdf'), { form: 'pdf' })
    const { pages, text } = await readPdf(new Uint8Array(await readFile(at('papper', 'pdf'))))
    expect(pages).toHaveLength(1)
    expect(text).toContain(reference)
    expect(text).toContain('Datum och namnteckning')
    expect(await readFile(at('papper', 'eml'), 'utf8')).toContain('papper.pdf')
  })
})

describe('a file that is not as it should be', { timeout: 120_000 }, () => {
  it('needs its passphrase: a wrong one is said, and the right one opens it', async () => {
    await opened('Köp under lås')
    await savePaper(two.buyer, at('locked'), { passphrase: 'tre gula båtar' })
    await toRegister(two.manager)
    await openFile(two.manager, at('locked'))
    const unlock = two.manager.page().locator('form.unlock')
    await unlock.waitFor()
    const isInField = () => unlock.locator('input').evaluate((field) => field === document.activeElement)
    await expect.poll(isInField).toBe(true)
    axe.push(...(await axeProblems(two.manager.page(), 'unlock')))
    await unlock.locator('input').fill('fyra gula båtar')
    await unlock.getByRole('button', { name: 'Lås upp' }).click()
    await unlock.locator('.problem', { hasText: /lösenord/i }).waitFor()
    expect(await isInField()).toBe(true)
    await unlock.locator('input').fill('tre gula båtar')
    await unlock.getByRole('button', { name: 'Lås upp' }).click()
    await two.manager.page().locator('[data-page="paper"]').waitFor({ timeout: 30_000 })
  })

  it('is refused with a sentence where it was damaged on the way', async () => {
    const bytes = await readFile(at('old'))
    const middle = Math.floor(bytes.length / 2)
    bytes.writeUInt8(bytes.readUInt8(middle) ^ 0xff, middle)
    await writeFile(at('damaged'), bytes)
    await toRegister(two.manager)
    await openFile(two.manager, at('damaged'))
    await two.manager
      .page()
      .locator('.import .problem', { hasText: /skad|hel/ })
      .waitFor()
    expect(await two.manager.page().locator('main.register').count()).toBe(1)
  })
})

/** Whose the manager's program is, by its settings. */
async function isNamed(userName: string): Promise<void> {
  await toRegister(two.manager)
  const page = two.manager.page()
  await page.evaluate(async (name) => {
    const bridge = Reflect.get(globalThis, 'direktlots') as {
      call(channel: string, args: unknown): Promise<unknown>
    }
    await bridge.call('settings.person', { userName: name, userRole: 'Samordnare' })
  }, userName)
  await page.reload()
  await page.locator('main.register').waitFor()
}

describe('a case for a colleague', { timeout: 120_000 }, () => {
  it('comes whole, with what is open in it', async () => {
    await opened('Köp som tas över')
    const page = two.buyer.page()
    await page.getByRole('button', { name: 'Lämna över till en kollega' }).click()
    await page.locator('#take-over-to').fill('Eva Ros (exempel)')
    await two.buyer.desktop().answerSave(at('over'))
    await page.getByRole('button', { name: 'Spara filen till kollegan …' }).click()
    await says('buyer', 'Filen är sparad. Skicka den nu.')
    axe.push(...(await axeProblems(page, 'take over')))
    await isNamed('Eva Ros (exempel)')
    await toRegister(two.manager)
    await openFile(two.manager, at('over'))
    await says('manager', /lämnade över ärendet till Eva Ros \(exempel\) 10 december 2026/)
    await says('manager', /öppen då|öppna då/)
    axe.push(...(await axeProblems(two.manager.page(), 'taken over')))
  })

  it('has the colleague as its preparer in one press', async () => {
    await two.manager.page().getByRole('button', { name: 'Jag tar över som handläggare' }).click()
    await says('manager', /^Du är nu handläggare/)
    expect(
      await two.manager.page().getByRole('button', { name: 'Jag tar över som handläggare' }).count(),
    ).toBe(0)
  })

  it('has no page on which axe finds anything', () => expect(axe).toEqual([]))
})
