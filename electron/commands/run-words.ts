import { parseArgs } from 'node:util'
import { Refusal } from '../../src/contract/answer.ts'
import { clockFrom, parseClock } from '../clock.ts'
import { check } from './check.ts'
import { checklist } from './checklist.ts'
import { Stop, type Command } from './command.ts'
import { demo } from './demo.ts'
import { open } from './open.ts'
import { pdf } from './pdf.ts'
import { registration } from './registration.ts'
import { rules } from './rules.ts'
import { routine } from './routine.ts'
import { schema } from './schema.ts'
import { vectors } from './vectors.ts'
import { verify } from './verify.ts'
import { printLine } from '../print-line.ts'
import { assetsFolder, programVersion } from '../program.ts'

const commands: Readonly<Record<string, Command>> = {
  check,
  pdf,
  verify,
  open,
  checklist,
  registration,
  rules,
  schema,
  routine,
  vectors,
  demo,
}

const usage = (): string =>
  `Skriv ett av: ${Object.values(commands)
    .map((command) => command.usage)
    .join(' | ')}. Tillval: --clock 2026-12-04T10:02.`

/** The words after the program's name, read; throws Stop with code 2 where they are not of the usage. */
function readWords(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        on: { type: 'string' },
        profile: { type: 'string' },
        routine: { type: 'string' },
        level: { type: 'string' },
        masked: { type: 'boolean' },
        key: { type: 'string' },
        clock: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch {
    throw new Stop(`Okänt tillval. ${usage()}`, 2)
  }
}

function clockOf(text: string | undefined): () => Date {
  const start = text === undefined ? null : parseClock(text)
  if (text !== undefined && start === null)
    throw new Stop(`Klockan ${text} går inte att läsa. Skriv den som 2026-12-04T10:02.`, 2)
  return clockFrom(start, () => new Date())
}

/** Runs the words after the program's name and answers the exit code. What is refused is said in one line on stderr. */
export async function runWords(argv: readonly string[]): Promise<0 | 1 | 2> {
  try {
    return await run(argv)
  } catch (error) {
    if (!(error instanceof Stop || error instanceof Refusal)) throw error
    printLine(error.message)
    return error instanceof Stop ? error.code : 1
  }
}

async function run(argv: readonly string[]): Promise<0 | 1> {
  const { values, positionals } = readWords(argv)
  const [name, ...words] = positionals
  const print = (line: string): void => void process.stdout.write(`${line}\n`)
  if (values.help) {
    print(usage())
    return 0
  }
  if (name === undefined) throw new Stop(usage(), 2)
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) throw new Stop(`Kommandot ${name} finns inte. ${usage()}`, 2)
  if (
    words.length < command.words ||
    words.length > command.words + (command.more ?? 0) ||
    (values.json && !command.takesJson) ||
    (values.on !== undefined && !command.takesOn) ||
    (values.level !== undefined && !command.takesLevel) ||
    (values.masked && !command.takesMasked) ||
    (values.key !== undefined && !command.takesKey) ||
    ((values.profile ?? values.routine) !== undefined && !command.takesProfile)
  )
    throw new Stop(`Fel antal ord eller fel tillval. Skriv: direktlots ${command.usage}`, 2)
  const now = clockOf(values.clock)
  const context = {
    words,
    json: values.json ?? false,
    on: values.on,
    profile: values.profile,
    routine: values.routine,
    level: values.level,
    masked: values.masked ?? false,
    key: values.key,
    now,
    print,
    assets: assetsFolder(),
    version: programVersion(),
  }
  return (await command.run(context)) ? 0 : 1
}
