import type { Case } from '../../src/domain/case/schema.ts'
import { readFileSync, statSync } from 'node:fs'
import { readCaseFile } from '../../src/domain/case/case-file.ts'
import { basisProblem } from '../../src/rules/local/basis-problem.ts'
import { profileOf, profiles } from '../../src/rules/parameters/profiles.ts'

/** What a command works with: its own words after the name, the clock, and where its lines go. */
export interface Run {
  readonly words: readonly string[]
  readonly json: boolean
  /** The day of --on, as typed. */
  readonly on?: string | undefined
  /** What --profile and --routine name, as typed. */
  readonly profile?: string | undefined
  readonly routine?: string | undefined
  /** What --level names, as typed. */
  readonly level?: string | undefined
  /** The fingerprint of --key, as typed. */
  readonly key?: string | undefined
  /** Whether --masked stands there: the copy for others in place of the record. */
  readonly masked?: boolean
  now(): Date
  /** The folder with rules, fonts and examples. */
  readonly assets: string
  readonly version: string
  print(line: string): void
}

export interface Command {
  /** The words it takes, as the help shows them. */
  readonly usage: string
  readonly words: number
  /** How many more it takes, where somebody writes them. */
  readonly more?: number
  readonly takesJson?: true
  readonly takesOn?: true
  /** Takes --profile and --routine. */
  readonly takesProfile?: true
  readonly takesLevel?: true
  readonly takesMasked?: true
  /** Takes --key. */
  readonly takesKey?: true
  /** Answers whether all is well: exit code 0 or 1. Throws Stop to end with a sentence. */
  run(run: Run): Promise<boolean> | boolean
}

/** Ends the command: one line on stderr that says what to do. Code 1 refused or failed, 2 wrong use. */
export class Stop extends Error {
  readonly code: 1 | 2
  constructor(message: string, code: 1 | 2 = 1) {
    super(message)
    this.code = code
  }
}

/** The text of a file. Throws Stop where it cannot be read. */
export function textOf(path: string): string {
  try {
    const about = statSync(path)
    if (!about.isFile() && !about.isDirectory()) throw new Stop(`${path} är ingen vanlig fil. Ange en fil.`)
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof Stop) throw error
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'ENOENT') throw new Stop(`Filen ${path} finns inte. Kontrollera namn och mapp.`)
    if (code === 'EISDIR') throw new Stop(`${path} är en mapp. Ange en fil.`)
    throw new Stop(`Filen ${path} går inte att läsa (${code}). Kontrollera att du får öppna den.`)
  }
}

/** The case in a file. Throws Stop where it is none, or names a profile this version lacks. */
export function caseIn(path: string): Case {
  const read = readCaseFile(textOf(path))
  if (!read.ok) throw new Stop(`${path}: ${read.problem}`)
  const { profile } = read.case.authority
  if (!profileOf(profile)) {
    const known = profiles.map((p) => p.id).join(', ')
    throw new Stop(
      `${path}: profilen ”${profile}” finns inte. Använd någon av ${known}, eller uppdatera Direktlots.`,
    )
  }
  const routine = basisProblem(read.case)
  if (routine !== null) throw new Stop(`${path}: ${routine}`)
  return read.case
}

/** Says which characters no font of a PDF has; nothing where it shows all. */
export function printReplaced(replaced: readonly string[], print: (line: string) => void): void {
  if (replaced.length > 0)
    print(`Tecken som inget typsnitt har, och som står som \uFFFD i PDF-filen: ${replaced.join(' ')}`)
}
