import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { cpus, platform, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../../electron/api/app.ts'
import { makeRecord } from '../../electron/api/make-record.ts'
import { writeCaseFile } from '../../src/domain/case/case-file.ts'
import { planOf } from '../../src/flow/plan.ts'
import { evaluateCase } from '../../src/rules/evaluate/evaluate.ts'
import { exampleCase } from '../support/cases/example.ts'
import { root } from '../support/root.ts'
import { compareRecords } from './records/compare.ts'
import { variedCases } from './varied-cases.ts'

// `npm run bench`: how long the things take that a person waits for. Figures, not verdicts.

const example = exampleCase()
const assets = join(root, 'assets')
const app = createApp({
  dataFolder: mkdtempSync(join(tmpdir(), 'direktlots-bench-')),
  sources: { now: () => new Date(), randomBytes: (n) => randomBytes(n) },
  host: 'browser',
  version: '0',
  assets,
  dialogs: {
    savePath: () => Promise.resolve(null),
    folderPath: () => Promise.resolve(null),
    openFile: () => Promise.resolve(''),
  },
})
await app.call('file.import', { text: writeCaseFile(example) })
const at = { id: example.id, page: 'arende', path: 'subject.description' }

console.log(`${platform()}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`)
let n = 0
await measure('keystroke to disk', 300, () => app.call('case.draft', { ...at, text: `text ${(n += 1)}` }))
await measure('field left: parsed, stored, logged, signed', 300, () =>
  app.call('case.enter', {
    id: example.id,
    page: 'arende',
    entries: [{ path: at.path, text: `text ${(n += 1)}` }],
  }),
)
await measure('rules and plan of the example', 300, () =>
  planOf(example, evaluateCase(example, '2026-12-14')),
)
// As in a register of many cases: each is new to the rules, and the first rounds warm the engine and are not counted.
for (let round = 0; round < 3; round += 1)
  for (const found of variedCases(10_000)) evaluateCase(found, '2026-12-14')
for (let run = 1; run <= 5; run += 1) {
  const varied = variedCases(10_000)
  const [start, before] = [performance.now(), process.threadCpuUsage()]
  let findings = 0
  for (const found of varied) findings += evaluateCase(found, '2026-12-14').findings.length
  const seconds = (performance.now() - start) / 1000
  // What others take of the core meanwhile is in the one and not in the other.
  const { user, system } = process.threadCpuUsage(before)
  const cpuSeconds = (user + system) / 1_000_000
  console.log(
    `${varied.length} varied cases, every rule, run ${run}: ${perSecond(varied.length, seconds)} per second on one core, ${perSecond(varied.length, cpuSeconds)} per second of its time (${findings} findings)`,
  )
}
await measure('record of the example as PDF', 10, () =>
  makeRecord(example, { today: '2026-12-14', createdAt: '2026-12-14T10:02:00+01:00', version: '0', assets }),
)
app.close()
compareRecords()

function perSecond(count: number, seconds: number): number {
  return Math.round(count / seconds)
}

/** Runs the work and prints minimum, median and maximum in milliseconds. */
async function measure(name: string, runs: number, work: () => unknown): Promise<void> {
  const times: number[] = []
  for (let i = 0; i < runs; i += 1) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  const sorted = times.toSorted((a, b) => a - b)
  const pick = (share: number): string => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(2)
  console.log(`${name}: min ${pick(0)}, median ${pick(0.5)}, max ${pick(1)} ms (${runs} runs)`)
}
