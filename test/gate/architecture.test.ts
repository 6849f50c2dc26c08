import { readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../support/root.ts'
import { problemsOf } from './architecture.ts'
import { listFiles } from './list-files.ts'

/** The fewest files each room can have; with fewer, the test has not looked where it should. */
const fewest = { src: 60, electron: 70, renderer: 80, test: 80 } as const

const rooms = Object.keys(fewest) as (keyof typeof fewest)[]

test('every file keeps to its room', async () => {
  const problems: string[] = []
  const seen: Record<string, number> = {}
  for (const room of rooms) {
    const files = (await listFiles(join(root, room))).filter((file) => /\.tsx?$/.test(file))
    seen[room] = files.length
    for (const file of files) {
      const path = relative(root, file).split(sep).join('/')
      problems.push(...problemsOf(path, await readFile(file, 'utf8')))
    }
  }
  console.info(`Architecture: saw ${rooms.map((room) => `${seen[room]} in ${room}`).join(', ')}`)
  expect(problems).toEqual([])
  for (const room of rooms) expect(seen[room], room).toBeGreaterThanOrEqual(fewest[room])
})

const offending: readonly [file: string, source: string, says: string][] = [
  ['src/domain/a.ts', "import { b } from '../rules/b.ts'", 'src/domain may import itself'],
  ['src/rules/a.ts', "import type { b } from '../flow/b.ts'", 'src/rules may import itself, domain'],
  ['src/flow/a.ts', "export { b } from '../contract/b.ts'", 'src/flow may import'],
  ['src/record/a.ts', "import {\n  b,\n} from '../flow/b.ts'", 'src/record may import'],
  ['src/domain/a.ts', "import { readFile } from 'node:fs'", 'src is pure'],
  ['src/rules/value/a.ts', "import { parseDocument } from 'yaml'", 'src is pure'],
  ['src/domain/a.ts', "import { db } from '../../electron/store/open.ts'", 'src is pure'],
  ['src/domain/a.ts', "import '../../assets/x.css'", 'only JSON'],
  ['src/other/a.ts', "import { b } from '../domain/b.ts'", 'no place in the order'],
  ['electron/store/a.ts', "import { app } from 'electron'", 'only electron/shell'],
  ['electron/api/a.ts', "import { x } from '../../renderer/x.ts'", 'knows no page'],
  ['electron/shell/a.ts', "import { x } from '../../test/support/x.ts'", 'nobody imports test'],
  ['renderer/a.tsx', "import { x } from '../electron/api/x.ts'", 'the page imports only'],
  ['renderer/a.tsx', "const x = await import('better-sqlite3')", 'the page imports only'],
  ['renderer/a.tsx', "import { join } from 'node:path'", 'the page imports only'],
  ['test/a.ts', "import { app } from 'electron'", 'only electron/shell'],
  ['src/domain/a.ts', 'export default function a() {}', 'default export'],
  ['src/domain/a.ts', 'const a = 1\nexport { a as default }', 'default export'],
  ['src/domain/a.ts', '\n'.repeat(301), '301 lines'],
  ['src/domain/a.ts', ['const a = b as', 'unknown as C'].join(' '), 'mend what it would hide'],
  ['src/domain/a.ts', ['// @ts', 'ignore'].join('-'), 'mend what it would hide'],
]

test.each(offending)('%s: %j is refused', (file, source, says) => {
  expect(problemsOf(file, source).join()).toContain(says)
})

test.each([
  ['src/rules/a.ts', "import { b } from '../domain/b.ts'\nimport { z } from 'zod'"],
  ['src/rules/a.ts', "import data from '../../assets/rules/x.json' with { type: 'json' }"],
  ['src/contract/a.ts', "import type { b } from '../record/b.ts'"],
  ['src/rules/local/a.ts', "import { parseDocument } from 'yaml'"],
  ['electron/shell/a.ts', "import { app } from 'electron'\nimport { b } from '../../src/domain/b.ts'"],
  ['renderer/a.tsx', "import { Button } from 'react-aria-components'\nimport './a.css'"],
  ['electron/main.config.ts', "import { defineConfig } from 'vite'\nexport default defineConfig({})"],
])('%s: %j is allowed', (file, source) => {
  expect(problemsOf(file, source)).toEqual([])
})
