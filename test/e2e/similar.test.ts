import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeProblems } from '../support/journey/axe.ts'
import { beginCase, firstStart, openTask, rowIds, shown } from '../support/journey/moves.ts'
import { overDays, type Days } from '../support/journey/program.ts'
import { readPdf } from '../support/pdf/read-pdf.ts'

const reason = 'Vågarna står i köket och hade behövt kalibreras också utan de nya pumparna.'
const axe: string[] = []
let days: Days

const says = async (words: string | RegExp): Promise<void> =>
  days.page().getByText(words).first().waitFor({ timeout: 30_000 })

const look = async (name: string): Promise<void> => {
  axe.push(...(await axeProblems(days.page(), name)))
}

/** The sum of the value as it stands on the page. */
const sum = async (): Promise<string> =>
  (await days.page().locator('.value-table tfoot').innerText()).replaceAll(/\s+/g, ' ')

/** A case with a title and a price, left at the register or at its value. */
async function buy(title: string, kronor: string): Promise<void> {
  const [page, keys] = [days.page(), days.keys()]
  await beginCase(page, keys)
  await keys.type('subject.title', title)
  await keys.choose('subject.category', 'services')
  await keys.choose('value.parts.base.pricing', 'total')
  await keys.type('value.parts.base.amountOre', kronor)
  await keys.choose('value.hasOption', 'no')
  await keys.choose('value.recurring', 'no')
}

beforeAll(async () => {
  days = overDays()
  await days.open('2026-03-02T09:00')
  await firstStart(days.page(), 'region-sormland')
  await buy('Kalibrering av vågar', '40 000')
  await days.open('2026-11-20T09:00')
  await shown(days.page(), 'register')
  await buy('Kalibrering av infusionspumpar', '120 000')
  await openTask(days.page(), days.keys(), 'varde')
}, 300_000)

afterAll(() => days.close())

/** Where the purchase of the register is asked about. */
const hitAt = async (): Promise<string> => {
  const [id = ''] = await rowIds(days.page(), 'value.similar', 'relation')
  return `value.similar.${id}`
}

describe('a purchase that the program knows, by keyboard alone', () => {
  it('is shown with what it is and why, and asked about', async () => {
    expect(await days.page().getByRole('heading', { name: 'Liknande köp', exact: true }).count()).toBe(1)
    await says(/från 20\snovember\s2025 till 20\snovember\s2027/)
    await says('Har ni köpt, eller ska ni köpa, något annat liknande utanför avtal?')
    const card = days.page().getByRole('group', { name: 'Kalibrering av vågar' })
    expect((await card.innerText()).replaceAll(/\s+/g, ' ')).toContain(
      'Kalibrering av vågar 2 mars 2026 · 40 000 kr · Medicinsk teknik Visas för att rubriken har ordet ”kalibrering”.',
    )
    await says('Ett köp att svara om.')
    await says(/Tänk på köp i hela regionen/)
    await says(/det kalenderår då upphandlingen börjar: det är vår läsning/)
    await look('liknande-fraga')
  })

  it('is counted as open until it is answered, and may be passed by', async () => {
    const [page, keys] = [days.page(), days.keys()]
    await says(/Kvar att fylla i: .*ett liknande köp att svara om\./)
    await keys.press('Fortsätt')
    await says('Det här saknas')
    await look('liknande-saknas')
    await keys.press('Svara hur ”Kalibrering av vågar” hör ihop med ditt köp.')
    expect(await page.evaluate(() => document.activeElement?.closest('.similar-hit') !== null)).toBe(true)
    await keys.press('Gå vidare ändå')
    await page.locator('.error-summary').waitFor({ state: 'detached' })
    await openTask(page, keys, 'varde')
  })

  it('changes the sum when it belongs, and is answered yes to', async () => {
    const [page, keys] = [days.page(), days.keys()]
    expect(await sum()).toContain('120 000 kr')
    await keys.choose(`${await hitAt()}.relation`, 'recurring')
    await page.waitForFunction(() =>
      /160\s000/.test(document.querySelector('.value-table tfoot')?.textContent ?? ''),
    )
    await says('Ett köp, besvarat.')
    // A no would take the purchase back: what is left to ask is whether there are others.
    await says('Har ni köpt, eller ska ni köpa, något annat liknande?')
    expect(await page.locator('#f-value-hasSimilar input[type="radio"]').count()).toBe(0)
    // Focus stays in the answer that was just given.
    expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('recurring')
  })

  it('does not when it is kept apart, for a reason, and the question is the person’s again', async () => {
    const [page, keys] = [days.page(), days.keys()]
    const at = await hitAt()
    await keys.choose(`${at}.relation`, 'unrelated')
    await keys.type(`${at}.reason`, reason)
    await page.waitForFunction(() =>
      /120\s000/.test(document.querySelector('.value-table tfoot')?.textContent ?? ''),
    )
    await page.waitForFunction(() => document.querySelector('#f-value-hasSimilar input:checked') === null)
    await look('liknande-svar')
    await keys.choose('value.hasSimilar', 'no')
  })

  it('does not come back, and can be answered anew', async () => {
    const [page, keys] = [days.page(), days.keys()]
    await days.keys().press('Fortsätt')
    await openTask(page, keys, 'varde')
    await says('Ett köp, besvarat.')
    expect((await rowIds(page, 'value.similar', 'relation')).length).toBe(1)
    await keys.press('Ta bort svaret om Kalibrering av vågar')
    await keys.press('Ja, ta bort svaret om Kalibrering av vågar')
    await says('Ett köp att svara om.')
    const at = await hitAt()
    await keys.choose(`${at}.relation`, 'unrelated')
    await keys.type(`${at}.reason`, reason)
  })

  it('stands in the record with its reason and where it was found', async () => {
    const [page, keys] = [days.page(), days.keys()]
    await openTask(page, keys, 'dokumentation')
    const path = join(await mkdtemp(join(tmpdir(), 'direktlots-similar-')), 'record.pdf')
    await days.desktop().answerSave(path)
    await keys.press('Spara PDF…')
    await says(path)
    const record = (await readPdf(new Uint8Array(await readFile(path)))).text.replaceAll(/\s+/g, ' ')
    for (const words of ['Kalibrering av vågar (ärende i programmet)', 'Hör inte ihop', reason])
      expect(record).toContain(words)
  })

  it('is on no page on which axe finds anything', () => {
    expect(axe).toEqual([])
  })
})
