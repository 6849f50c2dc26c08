import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../support/root.ts'

const tools = {
  knip: 'knip/bin/knip.js',
  oxlint: 'oxlint/bin/oxlint',
  tsc: 'typescript/bin/tsc',
  vite: 'vite/bin/vite.js',
  vitest: 'vitest/vitest.mjs',
} as const

export type Tool = keyof typeof tools

export interface ToolResult {
  readonly ok: boolean
  /** What it said, on both streams, in the order it came. */
  readonly output: string
}

/**
 * Runs a tool of the repository under this Node. Its script is started directly: the .cmd files that npm makes on Windows
 * would need a shell. With `show`, what it says is also shown as it comes.
 */
export function runTool(tool: Tool, args: readonly string[], show = false): Promise<ToolResult> {
  const script = join(root, 'node_modules', tools[tool])
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    const chunks: string[] = []
    const take = (chunk: string): void => {
      chunks.push(chunk)
      if (show) process.stdout.write(chunk)
    }
    child.stdout.setEncoding('utf8').on('data', take)
    child.stderr.setEncoding('utf8').on('data', take)
    child.once('error', (error) => resolve({ ok: false, output: error.message }))
    child.once('close', (code) => resolve({ ok: code === 0, output: chunks.join('') }))
  })
}
