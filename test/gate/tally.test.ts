import { expect, test } from 'vitest'
import { addTallies, lastLine, tallyReport } from './tally.ts'

function file(status: string, ...statuses: string[]): object {
  return { name: 'x', status, assertionResults: statuses.map((each) => ({ status: each })) }
}

test('counts passed, failed and the rest as skipped', () => {
  const report = {
    testResults: [file('passed', 'passed', 'passed'), file('failed', 'failed', 'skipped', 'todo')],
  }
  expect(tallyReport(report)).toEqual({ passed: 2, failed: 1, skipped: 2, files: 2 })
})

test('a file that could not be loaded counts as one failed', () => {
  expect(tallyReport({ testResults: [file('failed')] })).toMatchObject({ passed: 0, failed: 1 })
})

test('the last line names skipped tests only where there are any', () => {
  const step = { passed: 1, failed: 0, skipped: 0 }
  expect(lastLine(addTallies([step, step]))).toBe('2 passed, 0 failed')
  expect(lastLine(addTallies([step, { passed: 3, failed: 2, skipped: 4 }]))).toBe(
    '4 passed, 2 failed, 4 skipped',
  )
})
