import { z } from 'zod'

/** The parts of Vitest's JSON report that are read. */
const reportSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
})

export interface Tally {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

export interface TestTally extends Tally {
  /** Test files that were run. */
  readonly files: number
}

/** Counts a Vitest report. A file that fails before or beside its tests counts as one failed. */
export function tallyReport(report: unknown): TestTally {
  const { testResults } = reportSchema.parse(report)
  const statuses = testResults.flatMap((file) => {
    const own = file.assertionResults.map((test) => test.status)
    return file.status === 'failed' && !own.includes('failed') ? [...own, 'failed'] : own
  })
  const count = (wanted: string): number => statuses.filter((status) => status === wanted).length
  const passed = count('passed')
  const failed = count('failed')
  return { passed, failed, skipped: statuses.length - passed - failed, files: testResults.length }
}

/** The sum of several tallies. */
export function addTallies(tallies: readonly Tally[]): Tally {
  const sum = (key: keyof Tally): number => tallies.reduce((total, tally) => total + tally[key], 0)
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }
}

/** The last line of the run. */
export function lastLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`
}
