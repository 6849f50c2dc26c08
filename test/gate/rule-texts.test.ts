import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../support/root.ts'

/** The rules as the program reads them, in a folder of their own where they can be spoilt. */
function copied(): string {
  const folder = mkdtempSync(join(tmpdir(), 'direktlots-rules-'))
  cpSync(join(root, 'assets', 'rules'), join(folder, 'assets', 'rules'), { recursive: true })
  mkdirSync(join(folder, 'src', 'rules'), { recursive: true })
  for (const name of ['run.mjs', 'list-rules.mjs']) cpSync(join(root, name), join(folder, name))
  writeFileSync(join(folder, 'ran.ts'), "console.log('ran')")
  return folder
}

/** Runs a file by the copy's run.mjs, as every command of the project is run. */
function run(folder: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['run.mjs', 'ran.ts'], {
    cwd: folder,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

test('the files of assets/rules are whole JSON with each key once, also those that no list names', () => {
  expect(run(copied())).toEqual({ status: 0, stdout: 'ran\n', stderr: '' })
})

test.each([
  ['rules/program/answers.json', '"id": "program.late-bids",', '"id": "program.late-bids", "id": "x",', 'id'],
  ['limits.json', '"unit": "kronor",', '"unit": "kronor", "unit" : "kronor",', 'unit'],
  ['grounds.json', '"id": "urgency",', '"id": "urgency", "\\u0069d": "y",', 'id'],
])('%s with one key twice is refused before anything runs', (name, before, after, key) => {
  const folder = copied()
  const path = join(folder, 'assets', 'rules', name)
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(before)
  writeFileSync(path, text.replace(before, after))
  expect(run(folder)).toEqual({
    status: 1,
    stdout: '',
    stderr: `Fel i regelfilen assets/rules/${name}: egenskapen ${key} står två gånger i samma objekt.\n`,
  })
})

test('a file that is cut off is refused by its name', () => {
  const folder = copied()
  writeFileSync(join(folder, 'assets', 'rules', 'cpv.json'), '{"format": ')
  expect(run(folder).stderr).toBe('Fel i regelfilen assets/rules/cpv.json: den är ingen hel JSON-fil.\n')
})
