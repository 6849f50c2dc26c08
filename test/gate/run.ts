import { runTests } from './run-tests.ts'
import { build, deadCode, format, lint, types, type Step } from './steps.ts'
import { addTallies, lastLine, type Tally } from './tally.ts'

const started = performance.now()

// The tests need the build; beside them, on another core, the steps that only read.
const [tested, read] = await Promise.all([buildAndTest(), runAll([format, lint, types, deadCode])])

const total = addTallies([...tested, ...read])
console.log(`\nThe gate took ${seconds(started)}.`)
console.log(lastLine(total))
process.exitCode = total.failed === 0 ? 0 : 1

async function buildAndTest(): Promise<Tally[]> {
  const built = await runStep(build)
  const testsStarted = performance.now()
  const isBuilt = built.failed === 0
  // End-to-end tests of an older build would say nothing of this one, and take their time to say it.
  const { files, ...tally } = await runTests(isBuilt ? ['unit', 'e2e'] : ['unit'])
  if (!isBuilt) console.log('The end-to-end tests were not run: there is no build to run them on.')
  report('tests', tally.failed === 0 && tally.passed > 0, `${files} files`, testsStarted)
  return [built, tally.passed > 0 ? tally : { ...tally, failed: Math.max(tally.failed, 1) }]
}

async function runAll(steps: readonly Step[]): Promise<Tally[]> {
  const tallies = []
  for (const step of steps) tallies.push(await runStep(step))
  return tallies
}

/** Runs a step, which counts as one test. */
async function runStep(step: Step): Promise<Tally> {
  const stepStarted = performance.now()
  const { ok, files, output } = await step.run()
  const sawEnough = files >= step.fewest
  if (!ok) console.log(output)
  if (!sawEnough) console.log(`${step.name}: saw ${files} files, expected at least ${step.fewest}.`)
  const passed = ok && sawEnough
  report(step.name, passed, `${files} files`, stepStarted)
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 }
}

function report(name: string, passed: boolean, saw: string, since: number): void {
  console.log(`${passed ? 'ok  ' : 'FAIL'} ${name.padEnd(10)} ${saw}, ${seconds(since)}`)
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`
}
