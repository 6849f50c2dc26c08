import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../support/root.ts'

const folder = mkdtempSync(join(tmpdir(), 'direktlots-fault-'))
for (const name of ['electron', 'src', 'assets/rules', 'package.json'])
  cpSync(join(root, name), join(folder, name), { recursive: true })
symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')

/** What the command line says with one text of a rule file replaced. */
function saysWith(file: string, before: string, after: string) {
  const path = join(folder, 'assets', 'rules', file)
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(before)
  writeFileSync(path, text.replace(before, after))
  const run = spawnSync(process.execPath, [join(folder, 'electron', 'cli.ts'), 'rules'], {
    encoding: 'utf8',
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
  })
  writeFileSync(path, text)
  return { code: run.status, out: run.stdout, err: run.stderr }
}

test.each([
  [
    'profiles/law-only.json',
    '"format": "direktlots-profile/1"',
    '"more": 1, "format": "direktlots-profile/1"',
    'Fel i regelfilen assets/rules/profiles/law-only.json: (hela filen): egenskapen more finns inte i formatet.\n',
  ],
  [
    'rules/program/answers.json',
    '"id": "program.late-bids"',
    '"id": "program.lower-bids"',
    'Fel i regelfilen assets/rules/rules/program/answers.json: rules[3].id: program.lower-bids står redan i assets/rules/rules/program/answers.json.\n',
  ],
  [
    'checks/identity.json',
    '"id": "identity"',
    '"id": 1',
    'Fel i regelfilen assets/rules/checks/identity.json: checks[0].id: ska vara text.\n',
  ],
])('a fault in %s is said in one Swedish sentence, without a stack', (file, before, after, err) => {
  expect(saysWith(file, before, after)).toEqual({ code: 1, out: '', err })
})
