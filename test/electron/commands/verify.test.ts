import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { runWords } from '../../../electron/commands/run-words.ts'
import type { Installation } from '../../support/package/two-installations.ts'
import { anInstallation, look, savedBundle, savedPdf } from '../../support/verify/saved-record.ts'

const folder = mkdtempSync(join(tmpdir(), 'direktlots-verify-'))
const path = join(folder, 'a.pdf')
const beside = join(folder, 'mitt-arende.json')
let place: Installation
let zip = ''
let key = ''
let caseText = ''
beforeAll(async () => {
  const made = await anInstallation('2a')
  place = made.place
  const saved = await savedPdf(place, made.id)
  caseText = saved.caseText ?? ''
  writeFileSync(path, saved.bytes)
  writeFileSync(beside, caseText)
  zip = await savedBundle(place, made.id, 'zip')
  key = (await look(saved.bytes)).facts.at(-1)?.value ?? ''
})
afterAll(() => place.close())
afterEach(() => void vi.restoreAllMocks())

/** The exit code, and all that was written. */
async function run(...words: readonly string[]): Promise<string> {
  const written: string[] = []
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0)
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0)
  return `${await runWords(['verify', ...words])} ${written.join('')}`
}

it('takes the case file as a second word, under any name', async () => {
  expect(await run(path, '--key', key)).toContain('Att veta: Ärendefilen ligger inte i PDF:en.')
  const both = await run(path, beside, '--key', key)
  expect(both).toMatch(/^0 /)
  expect(both).toContain('Stämmer: Ärendefilen bredvid är den som PDF:en gjordes av')
  writeFileSync(beside, caseText.replace('infusionspumpar', 'infusionsställ'))
  expect(await run(path, beside, '--key', key)).toMatch(/^1 [^]*Ärendefilen bredvid är en annan/)
  writeFileSync(beside, caseText)
})

it('says what to do where the second word is no case file, or there is nothing to hold it against', async () => {
  expect(await run(path, path)).toMatch(
    /^2 .*a\.pdf är ingen ärendefil\. Ange PDF:en först, och sedan ärendefilen/,
  )
  expect(await run(zip, beside)).toMatch(/^2 .*Ärendefilen anges bara tillsammans med en PDF/)
  expect(await run(folder, beside)).toMatch(/^2 .*Ärendefilen anges bara tillsammans med en PDF/)
  expect(await run(path, join(folder, 'saknas.json'))).toMatch(/^1 .*saknas\.json finns inte/)
  expect(await run(path, beside, beside)).toMatch(/^2 .*verify FIL\.pdf \[ÄRENDE\.json\]/)
})

it('a file that is signed with another key than the one that was told says so, with both', async () => {
  const other = '0123 4567 89AB CDEF 0123 4567 89AB CDEF'
  for (const file of [path, zip]) {
    const said = await run(file, '--key', other)
    expect(said).toMatch(
      /^1 .*: Filen är underskriven med en annan nyckel än den du angav: någon annan kan ha gjort den\.\n/,
    )
    expect(said).toContain(
      `Inte kontrollerat: Nyckeln är en annan än den du angav. Filen är underskriven med ${key}, och du angav ${other}.`,
    )
    expect(said).not.toContain('är inte känd här')
    // Told whole, the half that is compared is shown.
    expect(await run(file, '--key', `${other} FFFF FFFF FFFF FFFF FFFF FFFF FFFF FFFF`)).toContain(
      `och du angav ${other}.`,
    )
  }
})
