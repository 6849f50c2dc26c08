import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeCaseFile } from '../../../src/domain/case/case-file.ts'
import { answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'
import { askedFor } from '../../support/cases/masked.ts'
import { readPdf } from '../../support/pdf/read-pdf.ts'
import { root } from '../../support/root.ts'

const folder = mkdtempSync(join(tmpdir(), 'direktlots-cli-'))
const example = join(root, 'assets', 'examples', 'kalibrering.direktlots.json')

function direktlots(words: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const run = spawnSync(process.execPath, [join(root, 'electron', 'cli.ts'), ...words], {
    encoding: 'utf8',
    env: { ...process.env, NODE_NO_WARNINGS: '1', ...env },
  })
  return { code: run.status, out: run.stdout, err: run.stderr }
}

function caseFile(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

describe('direktlots check', () => {
  it('finds nothing missing in the example', () => {
    const { code, out } = direktlots(['check', example, '--clock', '2026-12-14T10:02'])
    expect(out).toContain('Inget svar saknas')
    expect(code).toBe(0)
  })

  it('remarks on documents without a file, which no rule asks for, and says that nothing lacks where there are none', () => {
    const clock = ['--clock', '2026-12-14T10:02']
    const { out } = direktlots(['check', example, ...clock])
    expect(out).toMatch(/^anmärkning: Förfrågan, anbud från .* har ingen fil i ärendet/m)
    expect(out).toContain('Inget svar saknas, men filer gör det: se anmärkningen.')
    expect(JSON.parse(direktlots(['check', example, '--json', ...clock]).out)).toMatchObject({
      complete: true,
      withoutFile: expect.stringContaining('har ingen fil i ärendet'),
    })
    const places = ['notice', 'contract'].map((type) => ({
      id: type,
      kind: type === 'notice' ? 'Underrättelse om beslut' : 'Avtal eller beställning',
      where: 'Diariet',
    }))
    const found = answered(exampleCase(), { 'inquiry.evidence': 'Funktionsbrevlådan' })
    const whole = { ...found, elsewhere: [...(found.elsewhere ?? []), ...places] }
    const held = direktlots(['check', caseFile('whole.json', writeCaseFile(whole)), ...clock])
    expect(held.out).toContain(' Inget saknas.')
    expect(held.out).not.toContain('anmärkning')
  })

  it('names what is missing by rule id, and fails', () => {
    const path = caseFile('gap.json', writeCaseFile(answered(exampleCase(), { 'award.reason': '' })))
    const { code, out } = direktlots(['check', path, '--clock', '2026-12-14T10:02'])
    expect(out).toMatch(/^saknas law\.doc\.winner-reason \(Lag\): .*Viktigaste skälet för valet/m)
    expect(code).toBe(1)
  })

  it('names each check that lacks something by rule id and check id, as text and as JSON', () => {
    const at = 'suppliers.019aad84-5a00-7000-8000-000000000011.checks'
    const change = { [`${at}.identity.result`]: '', [`${at}.taxes-paid.on`]: '2026-11-12' }
    const path = caseFile('checks.json', writeCaseFile(answered(exampleCase(), change)))
    const { code, out } = direktlots(['check', path, '--clock', '2026-12-14T10:02'])
    expect(code).toBe(1)
    expect(out).toMatch(/^ {2}saknas rs\.vetting\/identity: ”Identitet och registrering” är inte gjord\.$/m)
    expect(out).toMatch(/^ {2}saknas program\.vetting\.before-decision\/identity: /m)
    expect(out).toMatch(/^ {2}saknas program\.vetting\.at-signing\/taxes-paid: .*12 december 2026\.$/m)
    const { out: json } = direktlots(['check', path, '--json', '--clock', '2026-12-14T10:02'])
    expect(JSON.parse(json)).toMatchObject({
      findings: expect.arrayContaining([
        expect.objectContaining({
          rule: 'rs.vetting',
          checks: [
            expect.objectContaining({ check: 'identity', is: 'not-made', fields: [`${at}.identity.result`] }),
          ],
        }),
      ]),
    })
  })

  it('answers the same as JSON', () => {
    const { out } = direktlots(['check', example, '--json', '--clock', '2026-12-14T10:02'])
    const answer: unknown = JSON.parse(out)
    expect(answer).toMatchObject({
      format: 'direktlots-check/1',
      complete: true,
      value: { valueOre: 41_400_000 },
    })
  })

  it('counts what could not be read as wrong', () => {
    const path = caseFile('unread.json', writeCaseFile({ ...exampleCase(), unread: { 'notice.how': '?' } }))
    expect(direktlots(['check', path])).toMatchObject({ code: 1 })
  })
})

describe('direktlots pdf', () => {
  const undecided = answered(exampleCase(), {
    'contract.signedOn': '',
    'notice.sentOn': '',
    'decision.decidedOn': '',
    'decision.outcome': '',
  })
  const mark = 'Absolut sekretess, 19 kap. 3 § OSL'

  it('marks every page while the bids are secret, and says so', async () => {
    const out = join(folder, 'utkast.pdf')
    const run = direktlots(['pdf', caseFile('open.json', writeCaseFile(undecided)), out])
    expect(run.out).toContain(
      `Varje sida är märkt ”${mark}”. Ge filen ett namn som börjar med Absolut-sekretess-19-kap-3-§-OSL_.`,
    )
    const { pages } = await readPdf(new Uint8Array(readFileSync(out)))
    expect(pages.every(({ text }) => text.includes(mark))).toBe(true)
    const named = join(folder, 'Absolut-sekretess-19-kap-3-§-OSL_utkast.pdf')
    expect(direktlots(['pdf', join(folder, 'open.json'), named]).out).not.toContain('Ge filen')
  })

  it('writes the masked copy, and says what is masked in it and what nobody has chosen', async () => {
    const out = join(folder, 'masked.pdf')
    const path = caseFile(
      'asked.json',
      writeCaseFile(askedFor({ 'award.reason': 'Priset är oförändrat sedan i fjol.' })),
    )
    const run = direktlots(['pdf', path, out, '--masked', '--clock', '2026-12-14T10:02'])
    expect(run).toMatchObject({ code: 0, err: '' })
    expect(run.out).toContain(
      'Maskerat: Priserna i anbudet: Kalibreringstjänst Nord AB (exempel) (OSL 31:16, 6), föreslaget av programmet',
    )
    expect(run.out).toContain('Att kontrollera: Meningar om pris i ord: ”Priset är oförändrat sedan i fjol”')
    expect((await readPdf(new Uint8Array(readFileSync(out)))).text).not.toContain('396 000')
    expect(direktlots(['check', path, '--masked'])).toMatchObject({ code: 2 })
  })

  it('marks nothing once it is decided', async () => {
    const out = join(folder, 'klar.pdf')
    const run = direktlots(['pdf', example, out, '--clock', '2026-12-14T10:02'])
    expect(run.out).not.toContain('märkt')
    expect((await readPdf(new Uint8Array(readFileSync(out)))).text).not.toContain('Absolut sekretess')
  })
})

describe('bad files are refused with one line on stderr that says what to do', () => {
  it.each([
    ['damaged', '{"format": "direktlots-case/1", ', 'skadad'],
    ['foreign', '{"hello": 1}', 'ingen ärendefil'],
    ['newer', '{"format": "direktlots-case/2"}', 'Uppdatera Direktlots'],
    [
      'wrong check digit',
      writeCaseFile(exampleCase()).replace('559999-9009', '559999-9008'),
      'organisationsnummer',
    ],
    ['unknown key', writeCaseFile(exampleCase()).replace('"title"', '"titel"'), 'titel'],
    ['a day that is none', writeCaseFile(exampleCase()).replace('2026-12-14', '2026-02-31'), 'datum'],
    [
      'unknown profile',
      writeCaseFile(exampleCase()).replace('region-stockholm', 'region-ingenstans'),
      'profilen',
    ],
    [
      'two rows with one id',
      writeCaseFile(exampleCase()).replaceAll('000000000012', '000000000011'),
      'samma id',
    ],
  ])('%s', (name, text, part) => {
    const { code, err, out } = direktlots(['check', caseFile(`${name}.json`, text)])
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect(err).toContain(part)
    expect(out).toBe('')
    expect(code).toBe(1)
  })

  it('a file that is not there', () => {
    expect(direktlots(['pdf', join(folder, 'nope.json'), join(folder, 'x.pdf')])).toMatchObject({ code: 1 })
  })

  it('an unknown answer, which may come from a newer version', () => {
    const newer = writeCaseFile(exampleCase()).replace('"title"', '"titel"')
    expect(direktlots(['check', caseFile('newer-field.json', newer)]).err).toContain('uppdatera Direktlots')
  })

  it('a case file that the PDF would be written over', () => {
    const path = caseFile('self.json', writeCaseFile(exampleCase()))
    expect(direktlots(['pdf', path, path])).toMatchObject({ code: 1 })
    expect(readFileSync(path, 'utf8')).toBe(writeCaseFile(exampleCase()))
  })

  it('blank or invisible text in place of an answer', () => {
    const blank = writeCaseFile(exampleCase()).replace('"MT 2026/131"', '"\\u200b "')
    expect(direktlots(['check', caseFile('blank.json', blank)]).err).toContain('är tom')
  })

  it('a folder that cannot be written to', () => {
    const { code, err } = direktlots(['pdf', example, join(folder, 'no', 'such', 'folder.pdf')])
    expect(err).toContain('Välj en annan mapp')
    expect(code).toBe(1)
  })
})

describe('wrong use ends with 2', () => {
  it.each([
    [[]],
    [['nope']],
    [['check']],
    [['pdf', 'a']],
    [['schema', '--json']],
    [['check', 'a', '--clock', 'noon']],
    [['check', '--x']],
  ])('%j', (words) => {
    const { code, err } = direktlots(words)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect(code).toBe(2)
  })
})

describe('direktlots demo', () => {
  it('writes the same bytes each run, also in another time zone', () => {
    const hashes = ['Europe/Stockholm', 'America/New_York'].map((TZ) => {
      const out = mkdtempSync(join(tmpdir(), 'direktlots-demo-'))
      expect(direktlots(['demo', out], { TZ }).code).toBe(0)
      return readdirSync(out).map(
        (name) =>
          `${name} ${createHash('sha256')
            .update(readFileSync(join(out, name)))
            .digest('hex')}`,
      )
    })
    expect(hashes[0]).toHaveLength(2)
    expect(hashes[1]).toEqual(hashes[0])
  })
})

describe('direktlots schema and vectors', () => {
  it('describes every property that the example uses', () => {
    const schema = direktlots(['schema']).out
    for (const key of Object.keys(exampleCase())) expect(schema).toContain(`"${key}"`)
  })

  it('passes its own vectors, and fails one that is wrong', () => {
    const vectors = join(root, 'test', 'src', 'rules', 'vectors.json')
    expect(direktlots(['vectors', vectors]).out).toMatch(/\n\d+ passed, 0 failed\n$/)
    const bent = caseFile(
      'bent.json',
      readFileSync(vectors, 'utf8').replace('"valueOre": 69999900', '"valueOre": 1'),
    )
    const { code, out } = direktlots(['vectors', bent])
    expect(out).toMatch(/FAIL T01 valueOre: expected 1 got 69999900/)
    expect(code).toBe(1)
  })
})
