import { readdirSync, readFileSync } from 'node:fs'

/**
 * Most memory that this process and those it started have held, in MB: the sum of each one's peak. Null where the system
 * does not say (only Linux has it as files). What processes share is counted in each.
 */
export function peakMemory(): number | null {
  if (process.platform !== 'linux') return null
  const parents = new Map<number, number>()
  const peaks = new Map<number, number>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const status = statusOf(name)
    parents.set(Number(name), Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0))
    peaks.set(Number(name), Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0))
  }
  const isOurs = (pid: number): boolean => {
    for (let at = pid; at > 1; at = parents.get(at) ?? 0) if (at === process.pid) return true
    return false
  }
  return [...peaks].reduce((sum, [pid, peak]) => sum + (isOurs(pid) ? peak : 0), 0) / 1024
}

/** Empty where the process has ended meanwhile. */
function statusOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8')
  } catch {
    return ''
  }
}
