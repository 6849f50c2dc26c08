import type { Atom } from './numeral-atoms.ts'

const thousand = 1000
const million = 1_000_000
/** More words than any amount has are a list of something. */
const mostAtoms = 40

/**
 * A number in letters as it is written in digits, with its thousands or millions as a word where it ends in them: "45 tusen",
 * "1,5 miljoner", "45500". Numbers one after another are one: "fyra fem noll noll noll". Null where it is none.
 */
export function writtenOf(run: readonly Atom[]): string | null {
  if (!isNumber(run)) return null
  const value = valueOf(run)
  const last = run.at(-1)
  if (!Number.isFinite(value)) return null
  if (last?.is !== 'scale' || last.value < thousand) return decimal(value)
  return last.value >= million ? `${decimal(value / million)} miljoner` : `${decimal(value / thousand)} tusen`
}

/** Not "en" and "ett" by themselves, and not what stands in digits already. */
function isNumber(run: readonly Atom[]): boolean {
  if (run.length > mostAtoms) return false
  const [first, ...more] = run
  if (first?.is === 'digits') return more.some(({ is }) => is !== 'scale')
  if (more.length === 0 && first?.is === 'value') return first.value !== 1
  return run.some(({ is }) => is !== 'and' && is !== 'point')
}

/** Six decimals are more than any price is written with. */
const decimal = (value: number): string =>
  String(Number(value.toFixed(6))).includes('e') ? '0' : String(Number(value.toFixed(6))).replace('.', ',')

function valueOf(run: readonly Atom[]): number {
  let total = 0
  let parts: number[] = []
  let fraction = 0
  let decimals: string | null = null
  const pending = (): number =>
    (parts.length === 0 ? 0 : Number(parts.join(''))) +
    (decimals === null || decimals === '' ? 0 : Number(`0.${decimals}`)) +
    fraction
  for (const atom of run) {
    const last = parts.at(-1)
    switch (atom.is) {
      case 'and':
        break
      case 'point':
        decimals = ''
        break
      case 'digits': {
        const [whole = '', rest = ''] = atom.written.split(/[,.]/)
        parts = [Number(whole)]
        fraction = rest === '' ? 0 : Number(`0.${rest}`)
        break
      }
      case 'half':
        // "en halv", and "en och en halv": the last one is the half's own.
        if (last === 1) parts = parts.slice(0, -1)
        fraction += 0.5
        break
      case 'quarters':
        parts = parts.slice(0, -1)
        fraction += (last ?? 1) / 4
        break
      case 'one-and-half':
        parts = [...parts, 1]
        fraction += 0.5
        break
      case 'value':
        if (decimals !== null) decimals += String(atom.value)
        else if (last !== undefined && isPartOf(last, atom.value))
          parts = [...parts.slice(0, -1), last + atom.value]
        else parts = [...parts, atom.value]
        break
      case 'scale':
        if (atom.value < thousand) {
          const hundreds = Math.round(((last ?? (fraction > 0 ? 0 : 1)) + fraction) * atom.value)
          parts = [...parts.slice(0, -1), hundreds]
        } else {
          total += (pending() === 0 ? 1 : pending()) * atom.value
          parts = []
          decimals = null
        }
        fraction = 0
        break
    }
  }
  return total + pending()
}

/** "tjugo" and "fem", "tvåhundra" and "femtio"; "fyra" and "fem" stand for themselves. */
const isPartOf = (last: number, value: number): boolean =>
  value > 0 && last >= 20 && last % (value < 10 ? 10 : 100) === 0
