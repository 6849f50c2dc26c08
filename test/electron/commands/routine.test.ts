import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { check } from '../../../electron/commands/check.ts'
import { Stop, type Command } from '../../../electron/commands/command.ts'
import { routine } from '../../../electron/commands/routine.ts'
import { writeCaseFile } from '../../../src/domain/case/case-file.ts'
import { exampleCase } from '../../support/cases/example.ts'
import { aRoutine, ownCheck, template, withRoutine } from '../../support/local/template.ts'
import { root } from '../../support/root.ts'

const folder = mkdtempSync(join(tmpdir(), 'direktlots-routine-'))

async function run(command: Command, text: string): Promise<{ ok: boolean; lines: readonly string[] }> {
  const path = join(folder, 'file')
  writeFileSync(path, text)
  const lines: string[] = []
  const ok = await command.run({
    words: [path],
    json: false,
    now: () => new Date(2026, 11, 14, 10, 2),
    assets: join(root, 'assets'),
    version: '0',
    print: (line) => void lines.push(line),
  })
  return { ok, lines }
}

it('lists what a routine adds', async () => {
  const { ok, lines } = await run(routine, template)
  expect(ok).toBe(true)
  const text = lines.join('\n').replaceAll('\u00A0', ' ')
  expect(text).toContain('version 2026:1')
  expect(text).toContain('Över 50 000 kr beslutar en chef')
  expect(text).toContain('Vilka miljökrav ställde ni?')
})

it('names every problem by its line, and fails', async () => {
  const { ok, lines } = await run(routine, 'namn: x\nfärg: y\n')
  expect(ok).toBe(false)
  expect(lines).toContainEqual(expect.stringMatching(/^rad 2: ”färg”/))
  expect(lines.length).toBeGreaterThan(3)
})

it('says under which profile an amount is milder', async () => {
  const { ok, lines } = await run(routine, aRoutine('belopp:\n  chef beslutar över: 150 000 kr\n'))
  expect(ok).toBe(true)
  expect(lines.join('\n')).toMatch(/Med profilen Region Stockholm, rad 6: .*mildare/)
})

it('check hears the routine that a case file carries, and refuses one that is broken', async () => {
  const { ok, lines } = await run(check, writeCaseFile(withRoutine(exampleCase(), template)))
  expect(ok).toBe(false)
  expect(lines).toContainEqual(expect.stringMatching(/^saknas local\.question\.it-klassning \(Lokal rutin\)/))
  await expect(run(check, writeCaseFile(withRoutine(exampleCase(), 'namn: x')))).rejects.toThrow(Stop)
})

it('names a check of the routine by its rule and its own id', async () => {
  const routineText = aRoutine(`kontroller:\n${ownCheck()}`)
  const { ok, lines } = await run(check, writeCaseFile(withRoutine(exampleCase(), routineText)))
  expect(ok).toBe(false)
  const said = lines.find((line) => line.startsWith('saknas local.check.lokal-arbetsmiljo (Lokal rutin)'))
  expect(said).toContain('Finns en plan för arbetsmiljön?')
})

it('says under which profile a check cannot be taken away, and by which rule it is demanded', async () => {
  const text = aRoutine('kontroller:\n  - programmets kontroll: identity\n    används inte: ja\n')
  const { ok, lines } = await run(routine, text)
  expect(ok).toBe(true)
  expect(lines).toContainEqual('Kontroller som inte används:')
  expect(lines.join('\n')).toMatch(/Med profilen Region Stockholm, rad 6: .*rs\.vetting/)
})
