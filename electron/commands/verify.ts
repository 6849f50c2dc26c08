import { existsSync, lstatSync, readFileSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, resolve } from 'node:path'
import { sayBytes } from '../../src/domain/attachments/limits.ts'
import type { PointState, VerifyPoint, VerifyReport } from '../../src/contract/verify-shapes.ts'
import { comparedPart, readFingerprint } from '../../src/domain/fingerprint.ts'
import { packageLimits } from '../exchange/package/limits.ts'
import { printLine } from '../print-line.ts'
import { defaultDataFolder } from '../store/data-folder.ts'
import { readKeysOf } from '../store/read-keys.ts'
import type { Here } from '../verify/check-printed.ts'
import { knownBy } from '../verify/known-keys.ts'
import { keyPoint } from '../verify/points.ts'
import { isPdf, isZip, verifyFile, verifyFolder, type Verified } from '../verify/verify.ts'
import { Stop, type Command } from './command.ts'

/** Says whether a record or a bundle is what the program once wrote. */
export const verify: Command = {
  usage: 'verify FIL.pdf [ÄRENDE.json]|PAKET.zip|MAPP [--key FINGERAVTRYCK] [--json]',
  words: 1,
  more: 1,
  takesJson: true,
  takesKey: true,
  async run({ words: [path = '', casePath], json, key, assets, version, print }) {
    const keys = knownHere(key)
    const here = {
      assets,
      version,
      knows: keys.knows,
      ...(keys.told === null ? {} : { toldKey: keys.told }),
    }
    const { report } = await lookedThrough(path, casePath, here)
    if (json) print(JSON.stringify(report, null, 2))
    else linesOf(report).forEach(print)
    if (keys.unread !== null && report.points.some(isUnknownKey)) printLine(keys.unread)
    return report.verdict === 'holds'
  },
}

async function lookedThrough(path: string, casePath: string | undefined, here: Here): Promise<Verified> {
  const name = basename(resolve(path))
  const bytes = isFolder(path) ? null : bytesOf(path)
  if (casePath !== undefined && (bytes === null || !isPdf(bytes)))
    throw new Stop('Ärendefilen anges bara tillsammans med en PDF: ett paket har sin egen.', 2)
  if (bytes === null) return verifyFolder(path, name, here)
  return verifyFile({ name, bytes, caseText: caseTextOf(path, casePath) }, here)
}

const isUnknownKey = ({ id, state }: VerifyPoint): boolean => id === keyPoint && state === 'unchecked'

interface KnownHere {
  /** The half that is compared of the fingerprint of --key; null where none was told. */
  readonly told: string | null
  readonly knows: (fingerprint: string) => string | null
  /** Why the data folder's keys are not known, as a sentence; null where they are, or there are none. */
  readonly unread: string | null
}

/** The key that --key tells, and those of the data folder of whoever runs this: its own, and those that are noted there. */
function knownHere(key: string | undefined): KnownHere {
  const told = toldKey(key)
  const folder = defaultDataFolder(process.env, process.platform, homedir())
  const keys = readKeysOf(folder)
  const there = keys === null || keys === 'unread' ? () => null : knownBy(keys, `, i ${folder}`)
  return {
    told,
    knows: (fingerprint) =>
      told !== null && readFingerprint(fingerprint) === told
        ? 'Nyckeln är den som angavs med --key.'
        : there(fingerprint),
    unread:
      keys === 'unread'
        ? `Nycklarna som är noterade i ${folder} gick inte att läsa. Är Direktlots öppet: stäng programmet och kör igen, eller ange nyckeln med --key.`
        : null,
  }
}

/** The key of --key, by the fingerprint that its owner has given. */
function toldKey(key: string | undefined): string | null {
  if (key === undefined) return null
  const wanted = readFingerprint(key)
  if (wanted === null)
    throw new Stop(
      'Fingeravtrycket efter --key ska vara 32 eller 64 tecken, 0–9 och A–F. Det står i dokumentationens utdrag ur loggen.',
      2,
    )
  return comparedPart(wanted)
}

const words: Readonly<Record<PointState, string>> = {
  held: 'Stämmer',
  broken: 'Stämmer inte',
  unchecked: 'Inte kontrollerat',
  told: 'Att veta',
}

const linesOf = ({ title, facts, points, name }: VerifyReport): readonly string[] => [
  `${name}: ${title}`,
  ...facts.map(({ term, value }) => `  ${term}: ${value}`),
  ...points.map(({ state, says, next }) => [`${words[state]}: ${says}`, next].filter(Boolean).join(' ')),
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

/** The text of the case file that is named with a record, else of the one that was saved with it: by the same name, beside it. */
function caseTextOf(path: string, casePath: string | undefined): string | undefined {
  if (casePath === undefined) return caseBeside(path)
  if (isFolder(casePath)) throw new Stop(`${casePath} är en mapp. Ange ärendefilen.`)
  const bytes = bytesOf(casePath)
  if (isPdf(bytes) || isZip(bytes))
    throw new Stop(
      `${casePath} är ingen ärendefil. Ange PDF:en först, och sedan ärendefilen (….direktlots.json).`,
      2,
    )
  return bytes.toString('utf8')
}

function caseBeside(path: string): string | undefined {
  const beside = path.replace(/\.pdf$/i, '.direktlots.json')
  if (beside === path || !existsSync(beside) || !lstatSync(beside).isFile()) return undefined
  return bytesOf(beside).toString('utf8')
}
