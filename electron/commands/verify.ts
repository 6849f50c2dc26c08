import { existsSync, lstatSync, readFileSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { sayBytes } from '../../src/domain/attachments/limits.ts'
import type { PointState, VerifyReport } from '../../src/contract/verify-shapes.ts'
import { packageLimits } from '../exchange/package/limits.ts'
import { verifyFile, verifyFolder } from '../verify/verify.ts'
import { Stop, type Command } from './command.ts'

/** Says whether a record or a bundle is what the program once wrote. */
export const verify: Command = {
  usage: 'verify FIL.pdf|PAKET.zip|MAPP [--key FINGERAVTRYCK] [--json]',
  words: 1,
  takesJson: true,
  takesKey: true,
  async run({ words: [path = ''], json, key, assets, version, print }) {
    const here = { assets, version, knows: knownBy(key) }
    const name = basename(resolve(path))
    const { report } = isFolder(path)
      ? await verifyFolder(path, name, here)
      : await verifyFile({ name, bytes: bytesOf(path), caseText: caseBeside(path) }, here)
    if (json) print(JSON.stringify(report, null, 2))
    else linesOf(report).forEach(print)
    return report.verdict === 'holds'
  },
}

/** The one key that is known is the one that --key tells, by the fingerprint that its owner has given. */
function knownBy(key: string | undefined): (fingerprint: string) => string | null {
  if (key === undefined) return () => null
  const wanted = plainFingerprint(key)
  if (!/^[0-9A-F]{32}(?:[0-9A-F]{32})?$/.test(wanted))
    throw new Stop(
      'Fingeravtrycket efter --key ska vara 32 eller 64 tecken, 0–9 och A–F. Det står i dokumentationens utdrag ur loggen.',
      2,
    )
  return (fingerprint) =>
    wanted.startsWith(plainFingerprint(fingerprint)) ? 'Nyckeln är den som angavs med --key.' : null
}

const plainFingerprint = (text: string): string => text.replaceAll(/[\s:]/g, '').toUpperCase()

const words: Readonly<Record<PointState, string>> = {
  held: 'Stämmer',
  broken: 'Stämmer inte',
  unchecked: 'Inte kontrollerat',
  told: 'Att veta',
}

const linesOf = ({ title, facts, points, name }: VerifyReport): readonly string[] => [
  `${name}: ${title}`,
  ...facts.map(({ term, value }) => `  ${term}: ${value}`),
  ...points.map(({ state, says }) => `${words[state]}: ${says}`),
]

function isFolder(path: string): boolean {
  const about = statSync(path, { throwIfNoEntry: false })
  if (about === undefined) throw new Stop(`Filen ${path} finns inte. Kontrollera namn och mapp.`)
  return about.isDirectory()
}

/** The bytes of a file, unless it is too large to be one of the program's. Throws Stop. */
export function bytesOf(path: string): Buffer {
  try {
    const { size } = statSync(path)
    if (size > packageLimits.whole)
      throw new Stop(`${path} är större än ${sayBytes(packageLimits.whole)} och öppnades inte.`)
    return readFileSync(path)
  } catch (error) {
    if (error instanceof Stop) throw error
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw new Stop(`Filen ${path} går inte att läsa (${code}). Kontrollera att du får öppna den.`)
  }
}

/** The case file that was saved with a record: by the same name, beside it. */
function caseBeside(path: string): string | undefined {
  const beside = path.replace(/\.pdf$/i, '.direktlots.json')
  if (beside === path || !existsSync(beside) || !lstatSync(beside).isFile()) return undefined
  return bytesOf(beside).toString('utf8')
}
