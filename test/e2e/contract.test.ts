import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Case } from '../../src/domain/case/schema.ts'
import { answered } from '../support/cases/builder.ts'
import { exampleCase, titled } from '../support/cases/example.ts'
import { readEml } from '../support/eml/read-eml.ts'
import { axeProblems } from '../support/journey/axe.ts'
import { importAndOpen } from '../support/journey/import-case.ts'
import { beginCase, firstStart, focused, openTask, shown } from '../support/journey/moves.ts'
import { overDays, type Days } from '../support/journey/program.ts'
import { readPdf } from '../support/pdf/read-pdf.ts'

const nord = '019aad84-5a00-7000-8000-000000000011'
const medi = '019aad84-5a00-7000-8000-000000000012'
let days: Days

/** The example as it is when the decision has just been made, of a purchase with another title, and with addresses. */
const decided = (id: string, title: string, texts: Readonly<Record<string, string>> = {}): Case => ({
  ...answered(titled(exampleCase(), title), {
    [`suppliers.${nord}.contact`]: 'Ida Nord, anbud@nord.example',
    [`suppliers.${medi}.contact`]: 'offert@medi.example',
    [`suppliers.${medi}.bid.outcomeReason`]: 'Priset var högre än i det antagna anbudet.',
    'notice.sentOn': '',
    'contract.signedOn': '',
    'contract.options.option-1.lastDay': '',
    'record.diarienummer': '',
    'record.registeredOn': '',
    ...texts,
  }),
  id,
})

async function lettersIn(folder: string) {
  const names = (await readdir(folder)).toSorted()
  return Promise.all(
    names.map(async (name) => ({ name, ...readEml(await readFile(join(folder, name), 'utf8')) })),
  )
}

async function recordText(): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'direktlots-contract-')), 'record.pdf')
  await days.desktop().answerSave(path)
  await openTask(days.page(), days.keys(), 'dokumentation')
  await days.keys().press('Spara PDF…')
  await days.page().getByText(path, { exact: false }).first().waitFor({ timeout: 30_000 })
  expect(await focused(days.page())).toBe('Spara PDF…')
  return (await readPdf(new Uint8Array(await readFile(path)))).pages.map(({ text }) => text).join('\n')
}

beforeAll(async () => {
  days = overDays()
  await days.open('2026-12-14T10:00')
  await firstStart(days.page(), 'region-stockholm')
})
afterAll(() => days.close())

describe('a decision to accept a bid', () => {
  it('becomes a letter to each who made a bid, as drafts of mails', async () => {
    await importAndOpen(days, decided('019aad84-5a00-7000-8000-0000000000b1', 'Service av infusionspumpar'))
    const [page, keys] = [days.page(), days.keys()]
    await openTask(page, keys, 'underrattelse')
    const folder = await mkdtemp(join(tmpdir(), 'direktlots-letters-'))
    await days.desktop().answerFolder(folder)
    await keys.press('Spara breven som e-postutkast…')
    await page.getByText('2 utkast är sparade').waitFor()
    expect(await focused(page)).toBe('Spara breven som e-postutkast…')
    expect(await axeProblems(page, 'page')).toEqual([])
    const letters = await lettersIn(folder)
    expect(letters.map(({ headers }) => headers.get('to') ?? '').toSorted()).toEqual([
      'anbud@nord.example',
      'offert@medi.example',
    ])
    for (const { headers } of letters) expect(headers.get('x-unsent')).toBe('1')
    const lost = letters.find(({ headers }) => headers.get('to') === 'offert@medi.example')
    expect(lost?.text).toContain('anta anbudet från Kalibreringstjänst Nord AB (exempel)')
    expect(lost?.text).toContain('Varför: Priset var högre än i det antagna anbudet.')
    const won = letters.find(({ headers }) => headers.get('to') === 'anbud@nord.example')
    expect(won?.text).toContain('anta ert anbud')
    expect(won?.text).not.toContain('Mälardalen')
  })

  it('keeps the letters in the case, and writes down with one press that they are sent', async () => {
    const [page, keys] = [days.page(), days.keys()]
    await openTask(page, keys, 'beslut')
    await openTask(page, keys, 'underrattelse')
    await page.getByText('Utkast sparade 14 december 2026').waitFor()
    await keys.press('Jag har skickat dem i dag')
    const sent = page.locator('#f-notice-sentOn')
    await expect.poll(() => sent.inputValue()).toBe('2026-12-14')
    await expect.poll(() => sent.evaluate((field) => field === document.activeElement)).toBe(true)
    const record = (await recordText()).replace(/\s+/g, ' ')
    expect(record).toContain('Brev till Medicinteknik i Mälardalen AB (exempel), sparat 2026-12-14')
    await openTask(page, keys, 'underrattelse')
  })

  it('ends in a contract; one that came before the decision asks for an explanation, once', async () => {
    const [page, keys] = [days.page(), days.keys()]
    await keys.type('notice.sentOn', '2026-12-10')
    await keys.type('contract.signedOn', '2026-12-09')
    await keys.type('contract.options.option-1.lastDay', '2028-09-30')
    await page
      .getByText('Avtalet tecknades 9 december 2026, före beslutet 10 december 2026.')
      .first()
      .waitFor()
    await keys.type('order.decision-contract.text', 'Chefen beslutade muntligt den 9 december.')
    await page.keyboard.press('Tab')
    await page.getByText('Det är förklarat.').waitFor()
    expect(await axeProblems(page, 'page')).toEqual([])
  })

  it('is put in the list of contracts with one press, and found in the next case', async () => {
    const [page, keys] = [days.page(), days.keys()]
    await keys.press('Lägg in avtalet i din egen avtalslista')
    await page.getByText('Avtalet står i din avtalslista').waitFor()
    expect(await focused(page)).toContain('Avtalet står i din avtalslista')
    const record = await recordText()
    for (const part of [
      'Ordningen mellan stegen',
      'Chefen beslutade muntligt den 9 december.',
      'Sista dag',
      '2028-09-30',
    ])
      expect(record.replace(/\s+/g, ' ')).toContain(part)
    await keys.press('Spara och stäng')
    await shown(page, 'register')
    await beginCase(page, keys)
    await keys.type('subject.title', 'Ny service av infusionspumpar')
    await openTask(page, keys, 'avtal')
    await page.locator('.hit').first().waitFor()
    const hit = await page.locator('.hit').first().innerText()
    expect(hit).toContain('Service av infusionspumpar')
    expect(hit).toContain('Eget ärende')
    expect(hit).toContain('Kalibreringstjänst Nord AB (exempel)')
    expect(await axeProblems(page, 'page')).toEqual([])
    await keys.press('Spara och stäng')
    await shown(page, 'register')
  })
})

describe('a procurement that is cancelled when bids have come', () => {
  it('is cancelled from any page, for a reason from a list and in words', async () => {
    await importAndOpen(days, decided('019aad84-5a00-7000-8000-0000000000b2', 'Pumpar som inte köps'))
    const [page, keys] = [days.page(), days.keys()]
    await openTask(page, keys, 'arende')
    await keys.press('Avbryt upphandlingen')
    await page.getByRole('heading', { name: 'Avbryta upphandlingen?' }).waitFor()
    expect(await axeProblems(page, 'page')).toEqual([])
    await keys.press('Nej, gå tillbaka')
    await shown(page, 'arende')
    await keys.press('Avbryt upphandlingen')
    await page.getByRole('heading', { name: 'Avbryta upphandlingen?' }).waitFor()
    await page.locator('main').getByRole('button', { name: 'Avbryt upphandlingen' }).press('Enter')
    await page.getByRole('heading', { name: 'Avbryt upphandlingen' }).waitFor()
    await page.locator('#f-decision-cancelKind').selectOption('over-limit')
    await page.getByText('dela inte upp det').waitFor()
    await keys.type('decision.cancelReason', 'Fler kliniker behöver pumparna, så köpet blir större.')
    await page.getByRole('heading', { name: 'Upphandlingen är avbruten' }).waitFor()
    expect(await axeProblems(page, 'page')).toEqual([])
  })

  it('can be taken up again until somebody has been told', async () => {
    const [page, keys] = [days.page(), days.keys()]
    await keys.press('Blir det ett köp ändå?')
    await keys.press('Fortsätt upphandlingen')
    await page.getByText('Skriv varför. Skälet står i dokumentationen.').waitFor()
    await page.getByLabel('Varför fortsätter ni?').fill('De andra klinikerna drog sig ur.')
    await keys.press('Fortsätt upphandlingen')
    await page.getByRole('heading', { name: 'Vem beslutar?' }).waitFor()
    await keys.press('Avbryt upphandlingen')
    await page.locator('main').getByRole('button', { name: 'Avbryt upphandlingen' }).press('Enter')
    await page.getByRole('heading', { name: 'Upphandlingen är avbruten' }).waitFor()
  })

  it('is told to each who made a bid, and documented as any other', async () => {
    const [page, keys] = [days.page(), days.keys()]
    await openTask(page, keys, 'underrattelse')
    const folder = await mkdtemp(join(tmpdir(), 'direktlots-cancelled-'))
    await days.desktop().answerFolder(folder)
    await keys.press('Spara breven som e-postutkast…')
    await page.getByText('2 utkast är sparade').waitFor()
    const letters = await lettersIn(folder)
    expect(letters).toHaveLength(2)
    for (const { text, headers } of letters) {
      expect(headers.get('subject')).toBe('Upphandlingen är avbruten: Pumpar som inte köps')
      expect(text).toContain('Fler kliniker behöver pumparna, så köpet blir större.')
      expect(text).not.toMatch(/Kalibreringstjänst|Mälardalen/)
    }
    await keys.type('notice.sentOn', '2026-12-14')
    await openTask(page, keys, 'beslut')
    await page.getByText('Besked om avbrottet har skickats').waitFor()
    const record = (await recordText()).replace(/\s+/g, ' ')
    for (const part of [
      'Upphandlingen avbröts 2026-12-14.',
      'Värdet går över gränsen för direktupphandling',
      'Fler kliniker behöver pumparna',
      'De andra klinikerna drog sig ur.',
      'Anbudsgivarna underrättade',
    ])
      expect(record).toContain(part)
  })

  it('keeps why it is gone on with before it was finished, also while another page is shown', async () => {
    const [page, keys] = [days.page(), days.keys()]
    await importAndOpen(
      days,
      decided('019aad84-5a00-7000-8000-0000000000b3', 'Pumpar som avbryts av misstag'),
    )
    await openTask(page, keys, 'arende')
    await keys.press('Avbryt upphandlingen')
    await page.locator('main').getByRole('button', { name: 'Avbryt upphandlingen' }).press('Enter')
    await keys.press('Blir det ett köp ändå?')
    const why = page.getByLabel('Varför fortsätter ni? (frivilligt)')
    await why.fill('Fel ärende var öppet.')
    await openTask(page, keys, 'arende')
    await openTask(page, keys, 'beslut')
    await keys.press('Blir det ett köp ändå?')
    expect(await why.inputValue()).toBe('Fel ärende var öppet.')
    await keys.press('Fortsätt upphandlingen')
    await page.getByRole('heading', { name: 'Vem beslutar?' }).waitFor()
    const answer = await page.evaluate(
      `window.direktlots.call('case.open', { id: '019aad84-5a00-7000-8000-0000000000b3' })`,
    )
    expect(answer).toMatchObject({
      value: {
        case: { decision: { takenBack: [{}, { outcome: 'cancel', reason: 'Fel ärende var öppet.' }] } },
      },
    })
  })
})
