import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeProblems } from '../support/journey/axe.ts'
import { beginCase, firstStart, openTask, rowIds, shown } from '../support/journey/moves.ts'
import { overDays, type Days } from '../support/journey/program.ts'
import { readPdf } from '../support/pdf/read-pdf.ts'
import { root } from '../support/root.ts'

const file = join(root, 'assets', 'examples', 'avtal.csv')
const axe: string[] = []
let days: Days
let record = ''

/** Presses Tab until the control with the id has focus. */
async function tabTo(id: string): Promise<void> {
  for (let i = 0; i < 100; i += 1) {
    if (await days.page().evaluate((wanted) => document.activeElement?.id === wanted, id)) return
    await days.page().keyboard.press('Tab')
  }
  throw new Error(`The keyboard does not reach ${id}.`)
}

const says = async (words: string | RegExp): Promise<void> =>
  days.page().getByText(words).first().waitFor({ timeout: 30_000 })

const look = async (name: string): Promise<void> => {
  axe.push(...(await axeProblems(days.page(), name)))
}

/** The file that Swedish Excel writes, with a heading that the program does not know. */
async function bringIn(button: string): Promise<void> {
  const chosen = days.page().waitForEvent('filechooser')
  await days.keys().press(button)
  await (await chosen).setFiles(file)
  await says('Stämmer kolumnerna?')
}

beforeAll(async () => {
  days = overDays()
  await days.open('2026-11-20T09:00')
  const [page, keys] = [days.page(), days.keys()]
  await firstStart(page, 'region-stockholm')
  await keys.press('Avtal')
  await says('Här finns ingen lista än.')
  await look('avtal-tomt')

  await bringIn('Läs in avtalslista …')
  await says('Filen är läst som Excel sparar den, med rubrikerna på rad 4.')
  await says('Rad 9, kolumn F (Giltigt t.o.m.): ”31/2 2027”.')
  await says('Ingen kolumn är vald som leverantör.')
  await tabTo('column-B')
  await page.keyboard.type('Lever')
  await says('Mätkraft i Ängelby AB (exempel)')
  expect(await page.getByText('Ingen kolumn är vald som').count()).toBe(0)
  await look('avtal-kolumner')
  await keys.press('Läs in 7 avtal')
  await says('avtal.csv, inläst 20 november 2026')
  await look('avtal-lista')
}, 300_000)

afterAll(() => days.close())

describe('the list of contracts, by keyboard alone', () => {
  it('shows each contract, what has run out and what could not be read', async () => {
    const page = days.page()
    expect(await page.locator('.contract-table tbody tr').count()).toBe(7)
    expect(await page.locator('.contract-table').innerText()).toContain('Gick ut 2026-02-28')
    await says('Inläst av Kim Ek (exempel). 7 avtal, varav 2 har gått ut.')
    await says('2 celler gick inte att läsa')
  })

  it('is replaced only after a yes, with the columns as they were chosen', async () => {
    const [page, keys] = [days.page(), days.keys()]
    await bringIn('Läs in en ny lista …')
    expect(await page.locator('#column-B').inputValue()).toBe('supplier')
    await keys.press('Läs in 7 avtal')
    await says('avtal.csv, inläst 20 november 2026, med 7 avtal, tas bort.')
    await keys.press('Ja, byt ut listan')
    await says('Avtalslistan är inläst: 7 avtal.')
    await keys.press('Till dina ärenden')
    await shown(page, 'register')
  })

  it('is searched in a case, a hit is judged, and a judgement is not passed over', async () => {
    const [page, keys] = [days.page(), days.keys()]
    await beginCase(page, keys)
    await keys.type('subject.title', 'Kalibrering av infusionspumpar')
    await keys.choose('subject.category', 'services')
    await keys.choose('value.parts.base.pricing', 'total')
    await keys.type('value.parts.base.amountOre', '120 000')
    await keys.choose('value.hasOption', 'no')
    await keys.choose('value.recurring', 'no')
    await openTask(page, keys, 'avtal')
    expect(await page.locator('#own-list-search').inputValue()).toBe('kalibrering infusionspumpar')
    await says('3 träffar, de närmaste först.')
    await look('avtal-sokning')
    await keys.press('Skriv in sökningen i ärendet')
    await says('Sökningen ”kalibrering infusionspumpar” står nu i ärendet')
    await tabTo('own-list-search')
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('ultraljud')
    await keys.press('Skriv in sökningen i ärendet')
    await says('Sökningen ”ultraljud” står nu i ärendet')
    const where = await page.locator('#f-contracts-searchedWhere').inputValue()
    expect(where).toMatch(/”kalibrering infusionspumpar”.*”ultraljud”/)
    await tabTo('own-list-search')
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('kalibrering infusionspumpar')
    await keys.press('Pröva avtalet Kalibrering och service av infusionspumpar')
    await says('Prövas nedan')
    const [id = ''] = await rowIds(page, 'contracts.candidates', 'fits')
    await keys.choose(`contracts.candidates.${id}.fits`, 'yes')
    await keys.choose('contracts.found', 'none')
    await keys.press('Fortsätt')
    await says(/Svaren går emot varandra: du har bedömt att ett avtal täcker behovet/)
    await keys.choose(`contracts.candidates.${id}.fits`, 'partly')
    await keys.type(`contracts.candidates.${id}.reason`, 'Avtalet gäller bara pumpar på sjukhus A.')
    await look('avtal-bedomning')
  })

  it('stands in the record: where, when, what was found and how it was judged', async () => {
    const [page, keys] = [days.page(), days.keys()]
    await openTask(page, keys, 'dokumentation')
    const path = join(await mkdtemp(join(tmpdir(), 'direktlots-contracts-')), 'record.pdf')
    await days.desktop().answerSave(path)
    await keys.press('Spara PDF…')
    await says(path)
    record = (await readPdf(new Uint8Array(await readFile(path)))).text.replaceAll(/\s+/g, ' ')
    for (const words of [
      'Programmets avtalslista (avtal.csv, 2026-11-20), sökord ”kalibrering infusionspumpar”.',
      'gav 3 träffar: Kalibrering och service av infusionspumpar (RE 2024-0117)',
      'Täcker en del av behovet',
      'Avtalet gäller bara pumpar på sjukhus A.',
    ])
      expect(record).toContain(words)
  })

  it('has no page on which axe finds anything', () => {
    expect(axe).toEqual([])
  })
})
