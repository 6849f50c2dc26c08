import { parseClock } from '../clock.ts'

export interface StartArguments {
  /** The time the program starts at, null for the computer's own. */
  readonly clock: Date | null
  /** The folder to keep data in, null for the ordinary one. */
  readonly dataFolder: string | null
}

/**
 * Reads `--clock 2026-12-04T10:02` and `--data FOLDER`. Both are for development and tests: an installed program must
 * not be made to date a document otherwise than the computer does, so there they are ignored.
 */
export function readArguments(argv: readonly string[], isPackaged: boolean): StartArguments {
  if (isPackaged) return { clock: null, dataFolder: null }
  const clockText = valueAfter(argv, '--clock')
  const clock = clockText === null ? null : parseClock(clockText)
  if (clockText !== null && clock === null) {
    throw new Error(`--clock tar en tid som 2026-12-04T10:02, inte "${clockText}".`)
  }
  return { clock, dataFolder: valueAfter(argv, '--data') }
}

function valueAfter(argv: readonly string[], name: string): string | null {
  const at = argv.indexOf(name)
  return at === -1 ? null : (argv[at + 1] ?? null)
}
