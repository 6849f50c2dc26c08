import { mkdir, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { root } from '../support/root.ts'
import { runTool } from './run-tool.ts'
import { tallyReport, type TestTally } from './tally.ts'

const reportFile = join(root, 'node_modules', '.cache', 'gate', 'tests.json')

/** Runs the tests of the projects, showing Vitest's own output as it comes, and counts from its report. */
export async function runTests(projects: readonly ('unit' | 'e2e')[]): Promise<TestTally> {
  await mkdir(dirname(reportFile), { recursive: true })
  await rm(reportFile, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`]
  const args = ['run', ...reporters, ...projects.map((project) => `--project=${project}`)]
  const { ok } = await runTool('vitest', args, true)
  const tally = await readReport()
  // Vitest can fail though no test did: an error nobody caught, or no test found.
  return ok || tally.failed > 0 ? tally : { ...tally, failed: 1 }
}

async function readReport(): Promise<TestTally> {
  try {
    return tallyReport(JSON.parse(await readFile(reportFile, 'utf8')))
  } catch (error) {
    console.error(error)
    return { passed: 0, failed: 1, skipped: 0, files: 0 }
  }
}
