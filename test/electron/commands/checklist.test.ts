import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checklist } from '../../../electron/commands/checklist.ts'
import { Stop } from '../../../electron/commands/command.ts'
import { checksOn } from '../../../src/rules/catalogue/catalogue.ts'
import { profiles } from '../../../src/rules/parameters/profiles.ts'
import { inspectPdf } from '../../support/pdf/inspect-pdf.ts'
import { readPdf } from '../../support/pdf/read-pdf.ts'
import { root } from '../../support/root.ts'

const folder = mkdtempSync(join(tmpdir(), 'direktlots-checklist-'))

async function made(
  profile: string | undefined,
  routine?: string,
  print: (line: string) => void = () => undefined,
): Promise<Uint8Array> {
  const out = join(folder, 'ut.pdf')
  await checklist.run({
    words: [out],
    json: false,
    profile,
    routine,
    now: () => new Date(2026, 11, 14, 10, 2),
    assets: join(root, 'assets'),
    version: '0',
    print,
  })
  return new Uint8Array(readFileSync(out))
}

/** Words as a reader sees them, whatever the lines. */
const plain = (text: string): string => text.replaceAll(/[\s\u00AD]+/g, '')

describe('the checklist on paper', { timeout: 60_000 }, () => {
  it.each(profiles.map(({ id }) => id))(
    '%s: every check in force on at most seven sound pages, with whom to ask and what to be given',
    async (id) => {
      const bytes = await made(id)
      expect(inspectPdf(bytes).problems).toEqual([])
      const { text, pages } = await readPdf(bytes)
      expect(pages.length).toBeLessThanOrEqual(7)
      const words = plain(text)
      for (const { question, onPaper } of checksOn('2026-12-14'))
        for (const part of [question, onPaper?.ask, onPaper?.mind])
          expect(words).toContain(plain(part ?? 'has no words for paper'))
      for (const part of [
        'Är leverantören seriös?',
        'Namn och namnteckning',
        'Vad ni frågade, och när',
        'Fyll i numren medan datorerna fungerar.',
      ])
        expect(text).toContain(part)
    },
  )

  it('names no page, no e-service and nothing to click on', async () => {
    const { text } = await readPdf(await made('region-stockholm'))
    expect(text).not.toMatch(/https?:|www\.|\.se\b|e-tjänst|e-juridik|e-Certis|VIES|webb|klicka|mejl/i)
  })

  it('says under one heading what is asked for in the same cases; the law alone demands nothing', async () => {
    const asked = plain((await readPdf(await made('region-stockholm'))).text)
    for (const part of [
      'Ska göras när köpet är över 100 000 kr',
      'Ska göras när köpet är över 100 000 kr och risken är förhöjd',
      'Bör göras när köpet är över 100 000 kr och svaret på ”Riskbransch” är Ja eller Vet inte',
    ])
      expect(asked).toContain(plain(part))
    const free = plain((await readPdf(await made(undefined))).text)
    expect(free).toContain(plain('Ingen regel kräver en kontroll i era köp.'))
    expect(free).not.toContain(plain('Ska göras'))
  })

  it('says who may pass over what may be, and what is otherwise for other suppliers', async () => {
    const words = plain((await readPdf(await made('region-stockholm'))).text)
    for (const part of [
      'Får hoppas över när både värdet och risken är låga. Skriv i så fall varför.',
      'Svaret gäller i 3 månader.',
      'Görs inte.',
      'Utdrag ur hemlandets företagsregister, högst tre månader gammalt',
    ])
      expect(words).toContain(plain(part))
    // Nobody may pass over who the supplier is.
    const [, identity = ''] = words.split(plain('Finns företaget, och är det rätt företag?'))
    expect(identity.split(plain('Är företaget registrerat'))[0]).not.toContain(plain('Får hoppas över'))
    const checks = checksOn('2026-12-14')
    const kept = checks.filter(({ evidence }) => evidence === 'keep')
    expect(words.split(plain('Papperet finns:')).length - 1).toBe(kept.length)
    expect(words.split(plain('Skriv inget mer.')).length - 1).toBe(checks.length - kept.length)
  })

  it('refuses a profile that is not there, and a routine that cannot be read', async () => {
    const broken = join(folder, 'rutin.yaml')
    writeFileSync(broken, 'namn: x\nfärg: y\n')
    await expect(made('region-x')).rejects.toThrow(Stop)
    await expect(made('law-only', broken)).rejects.toThrow(/rad 2/)
  })

  it('says which characters no font has', async () => {
    const text = readFileSync(join(root, 'assets/examples/lokal-rutin.yaml'), 'utf8').replace(
      /^mall: ja$/m,
      '',
    )
    const strange = join(folder, 'tecken.yaml')
    writeFileSync(strange, text.replace('fråga: Har leverantören', 'fråga: 漢 Har leverantören'))
    const lines: string[] = []
    await made('law-only', strange, (line) => lines.push(line))
    expect(lines.join(' ')).toContain(
      'Tecken som inget typsnitt har, och som står som \uFFFD i PDF-filen: 漢',
    )
    const plain: string[] = []
    await made('law-only', undefined, (line) => plain.push(line))
    expect(plain).toHaveLength(1)
  })
})
