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

async function made(profile: string | undefined, routine?: string): Promise<Uint8Array> {
  const out = join(folder, 'ut.pdf')
  await checklist.run({
    words: [out],
    json: false,
    profile,
    routine,
    now: () => new Date(2026, 11, 14, 10, 2),
    assets: join(root, 'assets'),
    version: '0',
    print: () => undefined,
  })
  return new Uint8Array(readFileSync(out))
}

/** Words as a reader sees them, whatever the lines. */
const plain = (text: string): string => text.replaceAll(/[\s\u00AD]+/g, '')

describe('the checklist on paper', { timeout: 60_000 }, () => {
  it.each(profiles.map(({ id }) => id))(
    '%s: every check in force on at most four sound pages',
    async (id) => {
      const bytes = await made(id)
      expect(inspectPdf(bytes).problems).toEqual([])
      const { text, pages } = await readPdf(bytes)
      expect(pages.length).toBeLessThanOrEqual(4)
      const words = plain(text)
      for (const { question, sources } of checksOn('2026-12-14'))
        for (const part of [
          question,
          ...sources.flatMap(({ path, proves, provesNot }) => [path, proves, provesNot]),
        ])
          expect(words).toContain(plain(part))
      for (const part of ['Är leverantören seriös?', 'Namn och namnteckning', 'Vad ni frågade, och när'])
        expect(text).toContain(part)
    },
  )

  it('says what the policy demands and when; the law alone demands nothing', async () => {
    expect((await readPdf(await made('region-stockholm'))).text).toMatch(
      /Krävs när värdet är över 100.000 kr/,
    )
    expect((await readPdf(await made(undefined))).text).not.toMatch(/Krävs när/)
  })

  it('says where in a few letters, who may pass a check over, and what is otherwise for other suppliers', async () => {
    const { text } = await readPdf(await made('region-stockholm'))
    const words = plain(text)
    for (const part of [
      'Bolagsverket (bolagsverket.se): Välj',
      'Skatteverket (skatteverket.se):',
      'Får hoppas över: Den som köper, när både värdet och risken är låga.',
      'Om inget annat står: Frivillig där ingen policy',
      'Svaret gäller i 3 månader.',
      'Enskild firma. Identitet och registrering: Skatteverket och Bolagsverket.',
      'Näringsförbud: görs inte.',
    ])
      expect(words).toContain(plain(part))
    const checks = checksOn('2026-12-14')
    const kept = checks.filter(({ evidence }) => evidence === 'keep')
    expect(words.split(plain('Såg, finns sparat:')).length - 1).toBe(kept.length)
    expect(words.split(plain('Skriv inget mer.')).length - 1).toBe(checks.length - kept.length)
  })

  it('refuses a profile that is not there, and a routine that cannot be read', async () => {
    const broken = join(folder, 'rutin.yaml')
    writeFileSync(broken, 'namn: x\nfärg: y\n')
    await expect(made('region-x')).rejects.toThrow(Stop)
    await expect(made('law-only', broken)).rejects.toThrow(/rad 2/)
  })
})
