import { relative, sep } from 'node:path'
import { root } from '../support/root.ts'
import { checkFormat } from './format.ts'
import { listFiles } from './list-files.ts'
import { runTool } from './run-tool.ts'

export interface StepResult {
  readonly ok: boolean
  /** How many files the step examined, or for the build: made. */
  readonly files: number
  /** What to show when it failed. */
  readonly output: string
}

export interface Step {
  readonly name: string
  /** Fewer files than this and the step has not done its work, whatever it says itself. */
  readonly fewest: number
  run(): Promise<StepResult>
}

const rooms = ['src', 'electron', 'renderer', 'test'] as const

export const format: Step = {
  name: 'format',
  fewest: 100,
  async run() {
    const { files, unformatted } = await checkFormat()
    const output = unformatted.map((file) => `${file} is not formatted: npm run format\n`).join('')
    return { ok: unformatted.length === 0, files, output }
  },
}

export const lint: Step = {
  name: 'lint',
  fewest: 100,
  async run() {
    const { ok, output } = await runTool('oxlint', [])
    return { ok, output, files: numberIn(output, / on (\d+) files/) }
  },
}

export const types: Step = {
  name: 'types',
  fewest: 100,
  async run() {
    const built = await runTool('tsc', ['-b'])
    const counts = await Promise.all(rooms.map(countRoom))
    const unseen = rooms.filter((_room, index) => counts[index] === 0)
    const output = unseen.map((room) => `No file of ${room} is in its tsconfig.\n`).join('')
    const files = counts.reduce((sum, count) => sum + count, 0)
    return { ok: built.ok && unseen.length === 0, output: built.output + output, files }
  },
}

async function countRoom(room: string): Promise<number> {
  const { output } = await runTool('tsc', ['-p', room, '--listFilesOnly'])
  const files = output.split(/\r?\n/).map((file) => relative(root, file).split(sep))
  return files.filter(([first]) => first === room).length
}

export const deadCode: Step = {
  name: 'dead code',
  fewest: 100,
  async run() {
    const reporters = ['--reporter', 'symbols', '--reporter', './test/gate/knip-count.ts']
    const { ok, output } = await runTool('knip', ['--no-progress', ...reporters])
    return { ok, output, files: numberIn(output, /^(\d+) files$/m) }
  },
}

/** The Vite configs, one for each file or page that is built. */
export const buildConfigs = [
  'electron/main.config.ts',
  'electron/preload.config.ts',
  'electron/cli.config.ts',
  'renderer/vite.config.ts',
] as const

export const build: Step = {
  name: 'build',
  fewest: 5,
  async run() {
    const results = []
    for (const config of buildConfigs) results.push(await runTool('vite', ['build', '--config', config]))
    const ok = results.every((result) => result.ok)
    const files = ok ? (await listFiles(`${root}${sep}dist`)).length : 0
    return { ok, output: results.map((result) => result.output).join(''), files }
  },
}

function numberIn(text: string, pattern: RegExp): number {
  return Number(pattern.exec(text)?.[1] ?? 0)
}
