import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { JSHandle } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeProblems } from '../support/journey/axe.ts'
import { beginCase, firstStart, openTask, shown } from '../support/journey/moves.ts'
import { overDays, type Days } from '../support/journey/program.ts'
import { readPdf } from '../support/pdf/read-pdf.ts'

const axe: string[] = []
let days: Days
let folder = ''

const megabyte = 1024 * 1024

/** A file made in the page: `count` times the same kilobytes, so that a large one takes no room. */
interface Made {
  readonly name: string
  readonly text: string
  readonly count?: number
}

const carried = (files: readonly Made[]): Promise<JSHandle<DataTransfer>> =>
  days.page().evaluateHandle((made) => {
    const transfer = new DataTransfer()
    for (const { name, text, count = 1 } of made)
      transfer.items.add(
        new File(
          Array.from({ length: count }, () => text),
          name,
        ),
      )
    return transfer
  }, files)

const places = () => days.page().locator('.attachments')

async function drop(files: readonly Made[], place = 0): Promise<void> {
  await places()
    .nth(place)
    .dispatchEvent('drop', { dataTransfer: await carried(files) })
}

const says = (words: string | RegExp): Promise<void> =>
  days.page().getByText(words).first().waitFor({ state: 'attached', timeout: 30_000 })

const look = async (name: string): Promise<void> => {
  axe.push(...(await axeProblems(days.page(), name)))
}

async function saved(file: string): Promise<Buffer> {
  const path = join(folder, `sparad-${file.length}`)
  await days.desktop().answerSave(path)
  await days.keys().press(`Spara … ${file}`)
  await says(`Sparad: ${path}`)
  return readFile(path)
}

const suggested = async (): Promise<string | undefined> => (await days.desktop().savesAsked()).at(-1)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'direktlots-evidence-'))
  days = overDays()
  await days.open('2026-11-20T09:00')
  const [page, keys] = [days.page(), days.keys()]
  await firstStart(page, 'law-only')
  await beginCase(page, keys)
  await keys.type('subject.title', 'Kalibrering')
  await openTask(page, keys, 'dokumentation')
}, 60_000)
afterAll(() => days.close())

describe('evidence', () => {
  it('is dropped on its place, listed, and comes out byte by byte as it went in', async () => {
    const text = 'From: a\r\n\u0000\u00FF Räksmörgås'
    await drop([{ name: 'svar från Alfa.eml', text }])
    await says('”svar från Alfa.eml” är tillagd.')
    expect(await days.page().locator('.all-files').innerText()).toContain('svar från Alfa.eml')
    expect(await saved('svar från Alfa.eml')).toEqual(Buffer.from(text))
    expect(await suggested()).toBe('svar från Alfa.eml')
    await look('files')
  })

  it('is chosen with the keyboard too, several at once', async () => {
    const [one, two] = [join(folder, 'offert.pdf'), join(folder, 'bild.png')]
    await writeFile(one, 'offert')
    await writeFile(two, 'bild')
    const chosen = days.page().waitForEvent('filechooser')
    await days.keys().press('Lägg till fil … Ärendet')
    await (await chosen).setFiles([one, two])
    await says('”bild.png” är tillagd.')
    expect(await saved('offert.pdf')).toEqual(Buffer.from('offert'))
  })

  it('of more than one part is whole', async () => {
    await drop([{ name: 'stor.bin', text: 'abcdefg\n'.repeat(1024), count: 1000 }])
    await says('”stor.bin” är tillagd.')
    expect((await saved('stor.bin')).equals(Buffer.from('abcdefg\n'.repeat(1_024_000)))).toBe(true)
  })

  it('that is the same file again is said to be, and listed once', async () => {
    await drop([{ name: 'kopia.pdf', text: 'offert' }])
    await says('”kopia.pdf” finns redan här: det är samma fil, byte för byte.')
    expect(await days.page().getByText('kopia.pdf').count()).toBe(1)
  })

  it('that is empty, or no file, is answered with a sentence', async () => {
    await drop([{ name: 'tom.pdf', text: '' }])
    await says('Filen ”tom.pdf” är tom och lades inte till.')
    await drop([])
    await says('Det du släppte är ingen fil.')
  })

  it.each([
    ['../../etc/passwd', '../../etc/passwd', 'etc_passwd'],
    ['NUL.txt', 'NUL.txt', '_NUL.txt'],
    ['faktura\u202Efdp.exe', 'fakturafdp.exe', 'fakturafdp.exe.oppna-inte'],
    [`${'å'.repeat(300)}.pdf`, `${'å'.repeat(300)}.pdf`, `${'å'.repeat(116)}.pdf`],
  ])('called %j is shown as %j and saved as %j', async (name, as, out) => {
    await drop([{ name, text: name }])
    await says(`”${as}” är tillagd.`)
    expect(await saved(as)).toEqual(Buffer.from(name))
    expect(await suggested()).toBe(out)
    expect(await days.desktop().filesOpened()).toEqual([])
  })

  it('of 200 MB is refused before it is read, and the case is told where it lies instead', async () => {
    const page = days.page()
    await page.evaluate(() => {
      const read: string[] = []
      Object.assign(window, { read })
      for (const way of ['arrayBuffer', 'stream', 'slice', 'text', 'bytes'] as const) {
        const before: unknown = Reflect.get(Blob.prototype, way)
        Reflect.set(Blob.prototype, way, function (this: Blob, ...args: unknown[]): unknown {
          read.push(way)
          return typeof before === 'function' ? Reflect.apply(before, this, args) : undefined
        })
      }
    })
    await drop([{ name: 'ritningar.zip', text: 'x'.repeat(megabyte), count: 200 }])
    await says(/”ritningar.zip” är 200 MB och lades inte till.*spara den i diariet och ange var/)
    expect(await page.evaluate(() => Reflect.get(window, 'read') as unknown)).toEqual([])
    const where = page.locator('[id^="f-elsewhere-"][id$="-where"]')
    await page.waitForFunction(() => document.activeElement?.id.endsWith('-where') === true)
    await page.keyboard.type('Diariet, PROV 2026-0123')
    await page.keyboard.press('Tab')
    expect(await where.inputValue()).toBe('Diariet, PROV 2026-0123')
    // A file that is taken is read: the watch works.
    await drop([{ name: 'liten.txt', text: 'liten' }])
    await says('”liten.txt” är tillagd.')
    expect(await page.evaluate(() => Reflect.get(window, 'read') as unknown)).toContain('arrayBuffer')
    await look('files-elsewhere')
  })

  it('is taken away after a yes, and not without', async () => {
    const keys = days.keys()
    await keys.press('Ta bort liten.txt')
    await says('Ta bort liten.txt? Namn och kontrollsumma står kvar i loggen.')
    await keys.press('Behåll liten.txt')
    expect(
      await days
        .page()
        .getByRole('cell', { name: /^liten.txt/ })
        .count(),
    ).toBe(1)
    await keys.press('Ta bort liten.txt')
    await keys.press('Ja, ta bort liten.txt')
    await days
      .page()
      .getByRole('cell', { name: /^liten.txt/ })
      .waitFor({ state: 'detached' })
    // Focus is moved from the row that is gone a moment later: a key pressed before it lands elsewhere.
    await days.page().waitForTimeout(1000)
  })

  it('stands in the record with hash, place and what lies elsewhere', async () => {
    const path = join(folder, 'record.pdf')
    await days.desktop().answerSave(path)
    await days.keys().press('Spara PDF…')
    await says(path)
    const text = (await readPdf(new Uint8Array(await readFile(path)))).text.replaceAll(/\s+/g, ' ')
    for (const words of ['svar från Alfa.eml', 'ritningar.zip', 'Diariet, PROV 2026-0123', 'Ärendet'])
      expect(text).toContain(words)
    expect(text).not.toContain('finns inte på den här datorn')
  })

  it('is said to be missing where the case file is opened on another computer', async () => {
    const path = join(folder, 'fall.direktlots.json')
    await days.desktop().answerSave(path)
    await days.keys().press('Spara ärendefil…')
    await says(path)
    await days.close()
    days = overDays()
    await days.open('2026-11-21T09:00')
    const [page, keys] = [days.page(), days.keys()]
    await firstStart(page, 'law-only')
    const chosen = page.waitForEvent('filechooser')
    await keys.press('Öppna fil från någon annan …')
    await (await chosen).setFiles(path)
    await page
      .locator('.notice', { hasText: 'Filerna finns inte på den här datorn: svar från Alfa.eml' })
      .waitFor()
    await openTask(page, keys, 'dokumentation')
    await page.locator('.verdict', { hasText: 'Filerna finns inte på den här datorn' }).waitFor()
    expect(await page.getByRole('button', { name: /^Spara … / }).count()).toBe(0)
    await look('files-missing')
    await drop([{ name: 'offert.pdf', text: 'offert' }])
    await says('”offert.pdf” finns nu på den här datorn igen.')
    expect(await saved('offert.pdf')).toEqual(Buffer.from('offert'))
    await keys.press('Kontrollera svaren')
    await shown(page, 'kontroll')
    await page.locator('.verdict', { hasText: 'Filerna finns inte på den här datorn' }).waitFor()
  })

  it('has no page on which axe finds anything', () => expect(axe).toEqual([]))
})
