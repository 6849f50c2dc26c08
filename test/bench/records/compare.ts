import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../../support/root.ts'
import { contenders, type Contender } from './contenders.ts'
import { contents, type Content } from './contents.ts'

/** What one process of a contender has measured. */
export interface Figures {
  /** Milliseconds of each run. */
  readonly times: readonly number[]
  /** Milliseconds of the first record the process made: the example's. */
  readonly cold: number
  readonly size: number
  readonly pages: number
  readonly megabytes: number | null
}

/** How often each contender is started anew; they take turns, so that a busy spell of the machine hits all. */
const rounds = 3
const runsOf: Readonly<Record<Content, number>> = { 'the example': 5, 'about 200 pages': 1 }

/** Prints time, memory and size of the same records made by the program, by pdfmake and by Chromium's print. */
export function compareRecords(): void {
  for (const content of contents) {
    const measured = new Map<Contender, Figures[]>()
    for (let round = 0; round < rounds; round += 1)
      for (const contender of contenders)
        measured.set(contender, [...(measured.get(contender) ?? []), contend(contender, content)])
    console.log(`record of ${content}, ${rounds} rounds:`)
    const own = medianOf(measured.get('Direktlots') ?? [])
    for (const [contender, figures] of measured) {
      const last = figures.at(-1)
      const time = medianOf(figures)
      const peaks = figures.flatMap(({ megabytes }) => megabytes ?? [])
      const memory = peaks.length === 0 ? 'memory unknown' : `${median(peaks).toFixed(0)} MB at most`
      console.log(
        `  ${contender.padEnd(10)} ${time.toFixed(0)} ms (ours is ${(own / time).toFixed(2)} of it), ` +
          `${last?.pages} pages, ${(time / (last?.pages ?? 1)).toFixed(1)} ms a page, ${memory}, ${((last?.size ?? 0) / 1024).toFixed(0)} kB`,
      )
      if (content === 'the example')
        console.log(`    the first in a process: ${median(figures.map(({ cold }) => cold)).toFixed(0)} ms`)
    }
  }
  console.log('Direktlots is PDF/A-2a and PDF/UA-1, Chromium tagged, pdfmake neither.')
}

function contend(contender: Contender, content: Content): Figures {
  const script = join(root, 'test', 'bench', 'records', 'contend.ts')
  const args = [...process.execArgv, script, contender, content, String(runsOf[content])]
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${contender} failed: ${stderr}`)
  return JSON.parse(stdout) as Figures
}

const medianOf = (figures: readonly Figures[]): number => median(figures.flatMap(({ times }) => times))

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
