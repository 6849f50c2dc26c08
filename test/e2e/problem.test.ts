import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import type { Desktop } from '../support/desktop/desktop.ts'
import { launchDesktop } from '../support/desktop/launch-desktop.ts'
import { axeProblems } from '../support/journey/axe.ts'
import { typist } from '../support/journey/keyboard.ts'
import { beginCase, firstStart } from '../support/journey/moves.ts'

const open: Desktop[] = []
afterEach(() => Promise.all(open.splice(0).map((desktop) => desktop.close())))

async function launch(dataFolder?: string): Promise<Desktop> {
  const desktop = await launchDesktop(dataFolder === undefined ? {} : { dataFolder })
  open.push(desktop)
  return desktop
}

const problem = (desktop: Desktop) => desktop.page.getByRole('alert')

it('starts on a damaged database, says what to do, and leaves the file as it is', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'direktlots-damaged-'))
  const file = join(folder, 'direktlots.sqlite')
  await writeFile(file, 'This is no database.')
  const desktop = await launch(folder)
  await problem(desktop).waitFor()
  expect(await problem(desktop).innerText()).toMatch(/\p{L}{3,}/u)
  expect(await axeProblems(desktop.page, 'problem')).toEqual([])
  expect(await readFile(file, 'utf8')).toBe('This is no database.')
})

it('does not let a second window have the data, and says that it is open already', async () => {
  const first = await launch()
  const second = await launch(first.dataFolder)
  await problem(second).waitFor()
  expect(await problem(second).innerText()).toContain('öppet')
  await firstStart(first.page, 'law-only')
})

it('refuses a case file that is damaged with a sentence, and goes on', async () => {
  const desktop = await launch()
  await firstStart(desktop.page, 'law-only')
  await desktop.page.locator('input[type="file"]').setInputFiles({
    name: 'arende.direktlots.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format": "direktlots-case/1"'),
  })
  await desktop.page.getByText('skadad').waitFor()
  await beginCase(desktop.page, typist(desktop.page))
})
