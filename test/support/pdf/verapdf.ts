import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RecordLevel } from '../../../src/domain/record-level.ts'
import { standards } from './inspect/standards.ts'

/** What is said where veraPDF is not there: silence would be taken for its consent. */
export const notRun = 'veraPDF is not on PATH: it was not run, and only the check in test/support/pdf was.'

/** Runs the program; undefined where there is none. On Windows it is a batch file, which only a shell starts. */
function run(
  args: readonly string[],
  program: string,
): { status: number | null; output: string } | undefined {
  const { status, error, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  })
  return error || status === 9009 ? undefined : { status, output: `${stdout}${stderr}` }
}

/** Whether veraPDF is on PATH. */
export const hasVeraPdf = (program = 'verapdf'): boolean => run(['--version'], program)?.status === 0

/** A PDF and what it says it is. */
export interface Claimed {
  readonly bytes: Uint8Array
  readonly level: RecordLevel
}

/**
 * What veraPDF says against the files: at each one's level, and as PDF/UA-1 where the level names that. Empty: nothing.
 * Throws where it is not there, or answers for fewer files than it was given.
 */
export function faultsByVeraPdf(files: readonly Claimed[], program = 'verapdf'): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'direktlots-verapdf-'))
  try {
    const byFlavour = new Map<string, string[]>()
    files.forEach(({ bytes, level }, index) => {
      const path = join(folder, `${index}-${level}.pdf`)
      writeFileSync(path, bytes)
      for (const flavour of [level, ...(standards[level].isUa ? ['ua1'] : [])])
        byFlavour.set(flavour, [...(byFlavour.get(flavour) ?? []), path])
    })
    return [...byFlavour].flatMap(([flavour, paths]) => {
      const { output = '' } = run(['--format', 'text', '-v', '--flavour', flavour, ...paths], program) ?? {}
      const verdicts = output
        .split(/\r?\n/)
        .filter((line) => /^(PASS|FAIL) /.test(line) && line.includes(folder))
      if (verdicts.length !== paths.length)
        throw new Error(`veraPDF answered for ${verdicts.length} of ${paths.length} files: ${output}`)
      return verdicts.every((line) => line.startsWith('PASS')) ? [] : [`${flavour}: ${output}`]
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
