import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { fieldId } from '../../renderer/components/field-id.ts'
import { axeProblems } from '../support/journey/axe.ts'
import { beginCase, firstStart, focused, openTask, rowIds } from '../support/journey/moves.ts'
import { overDays, type Days } from '../support/journey/program.ts'
import { readEml } from '../support/mail/read-eml.ts'
import { readIcs } from '../support/mail/read-ics.ts'
import { readPdf } from '../support/pdf/read-pdf.ts'

let days: Days
afterEach(() => days.close())

const suppliers = [
  { name: 'Stolfabriken AB (exempel)', orgNr: '559999-9009', contact: 'Eva <eva@stolfabriken.example>' },
  { name: 'Möbelhuset HB (exempel)', orgNr: '559999-9108', contact: 'Receptionen' },
]

/** A case with two suppliers, at the page where they are asked, with the inquiry's fold open. */
async function asking(): Promise<void> {
  days = overDays()
  await days.open('2026-11-20T09:00')
  const [page, keys] = [days.page(), days.keys()]
  await firstStart(page, 'region-stockholm')
  await beginCase(page, keys)
  await keys.type('subject.title', 'Stolar till väntrummet')
  await keys.choose('value.parts.base.pricing', 'total')
  await keys.type('value.parts.base.amountOre', '90 000')
  await openTask(page, keys, 'forfragan')
  for (const [index, { name, orgNr, contact }] of suppliers.entries()) {
    if (index > 0) await keys.press('Lägg till en leverantör')
    const id = (await rowIds(page, 'suppliers', 'name'))[index] ?? ''
    await keys.type(`suppliers.${id}.name`, name)
    await keys.type(`suppliers.${id}.orgNr`, orgNr)
    await page.locator(`#${fieldId(`suppliers.${id}.contact`)}`).evaluate((field) => {
      for (const fold of [field.closest('details')]) if (fold) fold.open = true
    })
    await keys.type(`suppliers.${id}.contact`, contact)
  }
  await keys.press(/^Skriv förfrågan här/)
}

const words = async (bytes: Uint8Array): Promise<string> =>
  (await readPdf(new Uint8Array(bytes))).pages.map((page) => page.text).join(' ')

describe('the inquiry, by keyboard alone', () => {
  it('is written, saved, read back, marked as sent, changed and sent again', async () => {
    await asking()
    const [page, keys] = [days.page(), days.keys()]
    await keys.type('inquiry.need', 'Tolv stolar med armstöd och tvättbar klädsel.')
    await keys.type('inquiry.quantity', 'Tolv')
    await page.locator(`#${fieldId('inquiry.requirements.rs-labour.take')}`).focus()
    await page.keyboard.press('Space')
    await keys.choose('inquiry.criterion', 'price-and-quality')
    await keys.type('inquiry.criteria.price.weight', '60')
    await keys.press('Lägg till ett kriterium')
    await page.locator('.criterion').nth(1).waitFor()
    const second = (await rowIds(page, 'inquiry.criteria', 'name'))[1] ?? ''
    await keys.type(`inquiry.criteria.${second}.name`, 'Slitstyrka')
    await keys.type(`inquiry.criteria.${second}.weight`, '40')
    await keys.type('inquiry.lastDay', '2026-12-07')
    await page.getByText('Vikterna blir 100 av 100 procent').waitFor()
    expect(await axeProblems(page, 'förfrågan')).toEqual([])

    const folder = await mkdtemp(join(tmpdir(), 'direktlots-inquiry-'))
    await days.desktop().answerFolder(folder)
    await keys.press('Spara PDF och e-postutkast…')
    await page.getByText('Sparat i').waitFor({ timeout: 30_000 })
    expect(await focused(page)).toBe('Spara PDF och e-postutkast…')
    const place = join(folder, 'Forfragan-Stolar-till-väntrummet')
    const names = (await readdir(place)).toSorted()
    expect(names).toEqual(['forfragan-1.eml', 'forfragan-2.eml', 'forfragan.pdf', 'sista-svarsdag.ics'])
    const files = await Promise.all(names.map((name) => readFile(join(place, name))))
    const [first, other] = files.slice(0, 2).map((file) => readEml(file.toString('utf8')))
    expect([first?.to, other?.to]).toEqual([['eva@stolfabriken.example'], []])
    expect(first?.headers.get('x-unsent')).toBe('1')
    expect(first?.body).toContain('Tolv stolar med armstöd')
    expect(first?.body).toContain('- Slitstyrka. Vikt: 40 %')
    expect(await words(first?.files[0]?.bytes ?? new Uint8Array())).toContain('måndag 7 december 2026')
    const calendar = readIcs(files[3]?.toString('utf8') ?? '')
    expect(calendar.parts[0]?.lines.get('DTSTART;VALUE=DATE')).toBe('20261207')

    const outside = [
      first?.body,
      other?.body,
      files[3]?.toString('utf8'),
      await words(files[2] ?? new Uint8Array()),
    ]
    for (const { name, orgNr } of suppliers)
      for (const text of outside) {
        expect(text).not.toContain(name.split(' ')[0])
        expect(text).not.toContain(orgNr)
      }
    expect(files[1]?.toString('utf8')).not.toContain('stolfabriken')

    await page.getByRole('cell', { name: 'forfragan-2.eml' }).waitFor()
    await keys.press('Jag har skickat dem i dag')
    await page.locator(`#${fieldId('inquiry.sentOn')}`).waitFor()
    expect(await page.locator(`#${fieldId('inquiry.sentOn')}`).inputValue()).toBe('2026-11-20')
    await page.getByText('Texten är antecknad som skickad 20 november 2026.').waitFor()
    await expect.poll(() => focused(page)).toContain('Texten är antecknad')

    await keys.type('inquiry.quantity', 'Fjorton')
    await page.keyboard.press('Tab')
    await page.locator(`#${fieldId('inquiry.changedOn')}`).waitFor()
    await keys.press('Jag har skickat den nya texten till alla')
    await page.locator(`#${fieldId('inquiry.changedOn')}`).waitFor({ state: 'detached' })
    await expect.poll(() => focused(page)).not.toBe('')
  })

  it('is taken over as one’s own text and given back', async () => {
    await asking()
    const [page, keys] = [days.page(), days.keys()]
    await keys.press('Skriv om texten själv')
    const own = page.locator(`#${fieldId('inquiry.text')}`)
    await own.waitFor()
    expect(await own.inputValue()).toContain('Stolar till väntrummet')
    await keys.type('inquiry.text', 'Hej! Vi vill köpa tolv stolar.')
    await page.keyboard.press('Tab')
    await keys.press('Gå tillbaka till programmets text')
    await keys.press('Ja, använd programmets text')
    await own.waitFor({ state: 'detached' })
    await page.getByLabel('Så här blir förfrågan').waitFor()
  })

  it('says who is chosen until it is sent, and is not saved with weights that do not make 100', async () => {
    await asking()
    const [page, keys] = [days.page(), days.keys()]
    await page.getByText('Två leverantörer är valda.').waitFor()
    await keys.choose('inquiry.criterion', 'price-and-quality')
    await keys.type('inquiry.criteria.price.weight', '60')
    await keys.type('inquiry.lastDay', '2026-12-07')
    await keys.press('Spara PDF och e-postutkast…')
    await page.getByRole('alert').getByText('Vikterna blir 60 av 100 procent.').waitFor()
    await keys.press(/^Gå dit: Vikterna/)
    expect(await page.evaluate(() => document.activeElement?.closest('#f-inquiry-criteria') !== null)).toBe(
      true,
    )
    await keys.type('inquiry.criteria.price.weight', '100')
    const folder = await mkdtemp(join(tmpdir(), 'direktlots-weights-'))
    await days.desktop().answerFolder(folder)
    await keys.press('Spara PDF och e-postutkast…')
    await page.getByText('Sparat i').waitFor({ timeout: 30_000 })
    expect(await page.getByText(/^Texten är antecknad som skickad/).count()).toBe(0)
    await keys.press('Jag har skickat dem i dag')
    await page.getByText('Två leverantörer är tillfrågade.').waitFor()
  })

  it('with one’s own text that says another last day is saved only after another press', async () => {
    await asking()
    const [page, keys] = [days.page(), days.keys()]
    await keys.type('inquiry.lastDay', '2026-12-07')
    await keys.press('Skriv om texten själv')
    await keys.type('inquiry.text', 'Hej! Vi vill köpa tolv stolar. Svara senast 14 december 2026.')
    await keys.press('Spara PDF och e-postutkast…')
    await page.getByRole('alert').getByText('I texten står 14 december 2026.').waitFor()
    expect(await axeProblems(page, 'förfrågan med andra dagar')).toEqual([])
    const folder = await mkdtemp(join(tmpdir(), 'direktlots-days-'))
    await days.desktop().answerFolder(folder)
    expect(await readdir(folder)).toEqual([])
    await keys.press('Spara ändå')
    await page.getByText('Sparat i').waitFor({ timeout: 30_000 })
    const [made] = await readdir(folder)
    const mail = readEml(await readFile(join(folder, made ?? '', 'forfragan-1.eml'), 'utf8'))
    expect(mail.body).toContain('Datum: 20 november 2026')
  })

  it('is not saved while it names who is asked', async () => {
    await asking()
    const [page, keys] = [days.page(), days.keys()]
    await keys.type('inquiry.need', 'Samma stolar som Möbelhuset har levererat.')
    await page.keyboard.press('Tab')
    await page.getByText('”Möbelhuset” står i ”Vad som ska köpas”').waitFor()
    const save = page.getByRole('button', { name: 'Spara PDF och e-postutkast…' })
    expect(await save.isDisabled()).toBe(true)
    const explain = async (reason: string): Promise<void> => {
      await page.getByLabel('Varför får ”Möbelhuset” stå där?').focus()
      await page.keyboard.type(reason)
      await page.keyboard.press('Tab')
    }
    await explain('Namnet är stolens modell.')
    await page.getByText('”Möbelhuset” står i texten, och det är förklarat.').waitFor()
    expect(await save.isDisabled()).toBe(false)
    expect(await axeProblems(page, 'ett förklarat namn')).toEqual([])

    await keys.type('inquiry.need', 'Tolv stolar, som Möbelhuset har.')
    await page.keyboard.press('Tab')
    await page.getByText('Texten är ändrad sedan du skrev skälet.').waitFor()
    expect(await save.isDisabled()).toBe(true)
    await keys.press('Skälet gäller fortfarande')
    await page.getByText('”Möbelhuset” står i texten, och det är förklarat.').waitFor()
    expect(await save.isDisabled()).toBe(false)

    await keys.type('inquiry.need', 'Tolv stolar som de Möbelhuset HB har.')
    await page.keyboard.press('Tab')
    await page.getByText('Filerna går inte att spara än: texten röjer något.').waitFor()
    expect(await page.getByLabel('Varför får ”Möbelhuset” stå där?').count()).toBe(0)
    expect(await save.isDisabled()).toBe(true)
  })
})

describe('a question from a supplier', () => {
  it('is answered to all, and the drafts say not who asked', async () => {
    await asking()
    const [page, keys] = [days.page(), days.keys()]
    await keys.type('inquiry.lastDay', '2026-12-07')
    const folder = await mkdtemp(join(tmpdir(), 'direktlots-answer-'))
    await days.desktop().answerFolder(folder)
    await keys.press('Spara PDF och e-postutkast…')
    await page.getByText('Sparat i').waitFor({ timeout: 30_000 })
    await keys.press('Jag har skickat dem i dag')
    await keys.press('Skriv in en fråga')
    await page.locator('.question').waitFor()
    const id = (await rowIds(page, 'inquiry.questions', 'question'))[0] ?? ''
    await keys.type(`inquiry.questions.${id}.question`, 'Får stolarna ha hjul?')
    await keys.type(`inquiry.questions.${id}.answer`, 'Nej.')
    await page.keyboard.press('Tab')
    await keys.press('Text att skicka till alla')
    await keys.press('Spara e-postutkast…')
    await page.getByText('svar-2.eml').waitFor({ timeout: 30_000 })
    await keys.choose(`inquiry.questions.${id}.sentToAll`, 'yes')
    const place = join(folder, 'Svar-Stolar-till-väntrummet')
    for (const name of await readdir(place)) {
      const mail = readEml(await readFile(join(place, name), 'utf8'))
      expect(mail.body).toContain('Får stolarna ha hjul?')
      expect(mail.body).not.toMatch(/Stolfabriken|Möbelhuset/)
    }
  })
})
