import { spawn, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const script = fileURLToPath(new URL('writer.ts', import.meta.url))

export interface Writer {
  readonly process: ChildProcess
  /** The whole lines printed so far. */
  readonly lines: () => readonly string[]
  /** Waits until so many lines are printed. */
  readonly printed: (count: number) => Promise<void>
  /** Kills the process as a power cut would, and waits until it is gone. */
  readonly kill: () => Promise<void>
}

/** Starts another process on the data folder: to write without end, or only to hold it open. */
export function startWriter(folder: string, mode: 'write' | 'files' | 'hold'): Writer {
  const child = spawn(process.execPath, ['--no-warnings', '--expose-gc', script, folder, mode], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')))
  const gone = new Promise<void>((resolve) => child.on('close', () => resolve()))
  const lines = () => output.split('\n').slice(0, -1)
  const kill = async () => {
    child.kill('SIGKILL')
    await gone
  }
  onTestFinished(kill)
  return {
    process: child,
    lines,
    printed: async (count) => {
      while (lines().length < count) {
        if (child.exitCode !== null) throw new Error(`The other process ended: ${output}`)
        await new Promise((resolve) => setTimeout(resolve, 2))
      }
    },
    kill,
  }
}
