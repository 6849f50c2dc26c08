import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeProblems } from '../support/journey/axe.ts'
import { beginCase, firstStart, openTask, rowIds, shown } from '../support/journey/moves.ts'
import { overDays, type Days } from '../support/journey/program.ts'
import { readPdf } from '../support/pdf/read-pdf.ts'

/** A supplier ledger as Swedish Excel saves it: Windows-1252, semicolons, a row for each invoice. */
const ledger = Buffer.from(
  [
    'Leverantörsreskontra 2026;;;;;',
    '',
    'Levnr;Leverantör;Org.nr;Land;E-post;Belopp',
    '1001;Alfa Service AB (exempel);559999-9009;SE;order@alfa.example;1 200,00',
    '1001;Alfa Service Aktiebolag (exempel);5599999009;SE;faktura@alfa.example;800,00',
    '1002;Ångströms Bygg (exempel);850101-1236;SE;;5 000,00',
    '1003;Nordlys AS (exempel);999 888 777;Norge;post@nordlys.example;7 100,00',
    '1004;Felnummer AB (exempel);559999-9008;SE;;10,00',
  ].join('\r\n'),
  'latin1',
)

const axe: string[] = []
let days: Days

const says = async (words: string | RegExp): Promise<void> =>
  days.page().getByText(words).first().waitFor({ timeout: 30_000 })

const look = async (name: string): Promise<void> => {
  axe.push(...(await axeProblems(days.page(), name)))
}

const value = (id: string, field: string): Promise<string> =>
  days.page().locator(`#f-suppliers-${id}-${field}`).inputValue()

/** Types the beginning of a name in the last row, and takes the first that is offered. Answers the row's id. */
async function pick(text: string): Promise<string> {
  const ids = await rowIds(days.page(), 'suppliers', 'name')
  const id = ids.at(-1) ?? ''
  await days.keys().type(`suppliers.${id}.name`, text)
  await days.page().getByRole('option').first().waitFor()
  await days.page().keyboard.press('ArrowDown')
  await days.page().keyboard.press('Enter')
  await days.page().waitForFunction((row) => {
    const number = document.querySelector(`#f-suppliers-${row}-orgNr, #f-suppliers-${row}-foreignId`)
    return number instanceof HTMLInputElement && number.value !== ''
  }, id)
  return id
}

async function another(): Promise<void> {
  const before = (await rowIds(days.page(), 'suppliers', 'name')).length
  await days.keys().press('Lägg till en leverantör')
  await days
    .page()
    .waitForFunction(
      (count) => document.querySelectorAll('[id^="f-suppliers-"][id$="-name"]').length > count,
      before,
    )
}

async function buy(title: string): Promise<void> {
  const [page, keys] = [days.page(), days.keys()]
  await beginCase(page, keys)
  await keys.type('subject.title', title)
  await openTask(page, keys, 'forfragan')
}

beforeAll(async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'direktlots-ledger-')), 'reskontra.csv')
  await writeFile(file, ledger)
  days = overDays()
  await days.open('2026-11-20T09:00')
  const [page, keys] = [days.page(), days.keys()]
  await firstStart(page, 'law-only')
  await keys.press('Leverantörer')
  await says('Här finns inga leverantörer än.')
  await look('leverantorer-tomt')
  const chosen = page.waitForEvent('filechooser')
  await keys.press('Läs in leverantörsreskontra …')
  await (await chosen).setFiles(file)
  await says('Stämmer kolumnerna?')
}, 300_000)

afterAll(() => days.close())

describe('the register of suppliers, by keyboard alone', () => {
  it('takes a ledger, says what is there twice and what cannot be read, and keeps it', async () => {
    const [page, keys] = [days.page(), days.keys()]
    await says('reskontra.csv: 5 rader, 4 leverantörer.')
    await says('Ett nummer står på flera rader')
    await says('Rad 8, kolumn C (Org.nr): ”559999-9008”. Kontrollsiffran stämmer inte.')
    await look('leverantorer-kolumner')
    await keys.press('Läs in 4 leverantörer')
    await says('Reskontran är inläst: 4 nya.')
    const rows = await page.locator('.supplier-table tbody tr').allInnerTexts()
    expect(rows.map((row) => row.replaceAll(/\s+/g, ' '))).toEqual([
      expect.stringContaining('Alfa Service AB (exempel) 559999-9009'),
      expect.stringContaining('Felnummer AB (exempel) Går inte att läsa: ”559999-9008”'),
      expect.stringContaining('Nordlys AS (exempel) 999 888 777, Norge'),
      expect.stringContaining('Ångströms Bygg (exempel) 850101-**** personuppgift'),
    ])
    await look('leverantorer-lista')
  })

  it('lets a wrong number be mended, and says when another has it', async () => {
    const [page, keys] = [days.page(), days.keys()]
    await keys.press('Felnummer AB (exempel)')
    await says('”559999-9008” går inte att läsa.')
    await look('leverantor-kort')
    await keys.press('Ändra uppgifterna')
    await page.locator('#supplier-orgNr').fill('559999-9009')
    await keys.press('Spara leverantören')
    await says('Alfa Service AB (exempel) har redan det numret i registret.')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('supplier-orgNr')
    await look('leverantor-formular')
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('5599999108')
    await page.keyboard.press('Enter')
    await says('559999-9108, aktiebolag')
    await keys.press('Till alla leverantörer')
    await says('Alla leverantörer')
  })

  it('shows a sole trader’s number to whoever asks to see it', async () => {
    const [page, keys] = [days.page(), days.keys()]
    await keys.press('Ångströms Bygg (exempel)')
    await says('850101-****, personnummer – personuppgift')
    expect(await page.locator('main').innerText()).not.toContain('1236')
    await keys.press('Visa hela numret')
    await says('850101-1236, personnummer – personuppgift')
    await keys.press('Till alla leverantörer')
    await keys.press('Till dina ärenden')
    await shown(page, 'register')
  })
})

describe('suppliers in a case', () => {
  it('are picked with all that is known of them, or typed once', async () => {
    await buy('Stolar')
    const alfa = await pick('alf')
    expect([await value(alfa, 'name'), await value(alfa, 'orgNr')]).toEqual([
      'Alfa Service AB (exempel)',
      '559999-9009',
    ])
    await another()
    const person = await pick('850101')
    expect(await value(person, 'orgNr')).toBe('850101-1236')
    await says('I listor och dokumentation står det 850101-****.')
    await another()
    const foreign = await pick('nordl')
    expect([await value(foreign, 'country'), await value(foreign, 'foreignId')]).toEqual([
      'Norge',
      '999 888 777',
    ])
    await another()
    const ids = await rowIds(days.page(), 'suppliers', 'name')
    const own = ids.at(-1) ?? ''
    await days.keys().type(`suppliers.${own}.name`, 'Nystartad HB (exempel)')
    await days.keys().type(`suppliers.${own}.orgNr`, '969999-1007')
    await days.page().keyboard.press('Tab')
    await look('forfragan-valda')
  })

  it('are not offered twice, and the same number typed again is said', async () => {
    await another()
    const id = (await rowIds(days.page(), 'suppliers', 'name')).at(-1) ?? ''
    await days.keys().type(`suppliers.${id}.name`, 'alfa service')
    expect(await days.page().getByRole('option').count()).toBe(0)
    await days.keys().type(`suppliers.${id}.orgNr`, '5599999009')
    await days.page().keyboard.press('Tab')
    await says('alfa service står två gånger.')
    await days.keys().press(/^Ta bort alfa service/)
    await days.keys().press(/^Ja, ta bort alfa service/)
    await days.page().waitForFunction(() => document.querySelector('.supplier-row.field-wrong') === null)
  })

  it('are made foreign with the number that was typed, and Swedish again with nothing lost', async () => {
    await another()
    const [page, keys] = [days.page(), days.keys()]
    const id = (await rowIds(page, 'suppliers', 'name')).at(-1) ?? ''
    await keys.type(`suppliers.${id}.orgNr`, 'FI12345678')
    await page.keyboard.press('Tab')
    await says('Är leverantören utländsk?')
    await keys.press('Ja, flytta numret till Utländskt registreringsnummer')
    await page.waitForFunction((row) => document.activeElement?.id === `f-suppliers-${row}-country`, id)
    expect([await value(id, 'country'), await value(id, 'foreignId')]).toEqual(['Finland', 'FI12345678'])
    await look('forfragan-utlandsk')
    const fold = page.locator('.supplier-row').last().locator('details').first()
    await fold.evaluate((one) => one.setAttribute('open', ''))
    await keys.press('Leverantören har ett svenskt organisationsnummer')
    await page.waitForFunction((row) => document.activeElement?.id === `f-suppliers-${row}-orgNr`, id)
    expect(await value(id, 'orgNr')).toBe('FI12345678')
    await page.locator(`#f-suppliers-${id}-country`).waitFor({ state: 'detached' })
    await keys.press(/^Ta bort leverantör/)
    await keys.press(/^Ja, ta bort leverantör/)
    await page.locator(`#f-suppliers-${id}-orgNr`).waitFor({ state: 'detached' })
  })

  it('have a history in the next case, and the typed one is offered there', async () => {
    const [page, keys] = [days.page(), days.keys()]
    await keys.press('Spara och stäng')
    await shown(page, 'register')
    await days.open('2026-11-24T09:00')
    await shown(days.page(), 'register')
    await buy('Bord')
    await pick('nystart')
    await says('Frågad i ett tidigare ärende.')
    await look('forfragan-historik')
    await days.keys().press('Spara och stäng')
    await shown(days.page(), 'register')
    await days.keys().press('Leverantörer')
    await days.keys().press('Nystartad HB (exempel)')
    await says('Frågad, inget svar antecknat')
    expect(await days.page().locator('tbody tr').count()).toBe(2)
    await look('leverantor-historik')
  })

  it('are printed without the last digits of a personal number', async () => {
    const [page, keys] = [days.page(), days.keys()]
    await keys.press('Stolar')
    await openTask(page, keys, 'dokumentation')
    const path = join(await mkdtemp(join(tmpdir(), 'direktlots-suppliers-')), 'record.pdf')
    await days.desktop().answerSave(path)
    await keys.press('Spara PDF…')
    await says(path)
    const record = (await readPdf(new Uint8Array(await readFile(path)))).text.replaceAll(/\s+/g, ' ')
    expect(record).toContain('Ångströms Bygg (exempel) (850101-****)')
    expect(record).toContain('Nordlys AS (exempel) (999 888 777, Norge)')
    expect(record).not.toContain('850101-1236')
  })

  it('stay in their cases when they are taken out of the register, which asks first', async () => {
    const [page, keys] = [days.page(), days.keys()]
    await openTask(page, keys, 'forfragan')
    await keys.press('Spara och stäng')
    await shown(page, 'register')
    await keys.press('Leverantörer')
    await keys.press('Nordlys AS (exempel)')
    await keys.press('Ta bort Nordlys AS (exempel)')
    await says('Dina ärenden ändras inte.')
    await keys.press('Ja, ta bort Nordlys AS (exempel)')
    await says('Alla leverantörer')
    expect(await page.locator('.supplier-table').innerText()).not.toContain('Nordlys')
    await keys.press('Till dina ärenden')
    await keys.press('Stolar')
    await openTask(page, keys, 'forfragan')
    const names = await page
      .locator('[id^="f-suppliers-"][id$="-name"]')
      .evaluateAll((found) => found.map((one) => (one instanceof HTMLInputElement ? one.value : '')))
    expect(names).toContain('Nordlys AS (exempel)')
  })

  it('are on no page on which axe finds anything', () => {
    expect(axe).toEqual([])
  })
})
