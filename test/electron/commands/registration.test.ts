import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { Stop } from '../../../electron/commands/command.ts'
import { registration } from '../../../electron/commands/registration.ts'
import { writeCaseFile } from '../../../src/domain/case/case-file.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'
import { readPdf } from '../../support/pdf/read-pdf.ts'
import { root } from '../../support/root.ts'

const folder = mkdtempSync(join(tmpdir(), 'direktlots-registration-'))
const [file, out] = [join(folder, 'case.json'), join(folder, 'ut.pdf')]

async function run(found: Case, words = [file, out]) {
  writeFileSync(file, writeCaseFile(found))
  const lines: string[] = []
  const isWell = await registration.run({
    words,
    json: false,
    now: () => new Date(2026, 11, 9, 10, 2),
    assets: join(root, 'assets'),
    version: '0',
    print: (line) => void lines.push(line),
  })
  return { isWell, lines }
}

it('writes the sheet of a case file, and says so', async () => {
  const { isWell, lines } = await run(exampleCase())
  expect(isWell).toBe(true)
  expect(lines[0]).toMatch(/^Skrev .*ut\.pdf \(\d+ byte\)\.$/)
  expect((await readPdf(new Uint8Array(readFileSync(out)))).text).toContain('Underlag för diarieföring')
})

it('is not well where the line of the register names a supplier before the decision, and asks for a name that is marked', async () => {
  const secret = { ...exampleCase(), decision: {}, notice: {}, contract: {}, record: {}, award: {} }
  const { isWell, lines } = await run(answered(secret, { 'record.matter': 'Pumpservice HB kalibrerar' }))
  expect(isWell).toBe(false)
  expect(lines.join(' ')).toContain('kan visa vilken leverantör som frågas')
  expect(lines.join(' ')).toContain('Absolut-sekretess')
})

it('never writes over the case file', async () => {
  await expect(run(exampleCase(), [file, file])).rejects.toThrow(Stop)
})
