import { describeRoutine, inForceWords } from '../../src/rules/local/describe.ts'
import { routineTitle } from '../../src/rules/local/frame.ts'
import { readRoutine } from '../../src/rules/local/read-routine.ts'
import { profiles } from '../../src/rules/parameters/profiles.ts'
import { textOf, type Command } from './command.ts'

/** Checks a file with a local routine and lists what it adds. Fails where the file has problems. */
export const routine: Command = {
  usage: 'routine RUTIN.yaml',
  words: 1,
  run({ words: [path = ''], print }) {
    const text = textOf(path)
    const read = readRoutine(text)
    if (!read.ok) {
      for (const { line, sentence } of read.problems) print(`rad ${line}: ${sentence}`)
      return false
    }
    const { name, version, decidedBy } = read.routine
    print(`Lokal rutin: ${routineTitle({ name, version })}. Beslutad av ${decidedBy}.`)
    print(inForceWords(read.routine))
    for (const { title, lines, note } of describeRoutine(read.routine)) {
      print(`${title}:`)
      if (note !== undefined) print(`  ${note}`)
      for (const line of lines) print(`  ${line}`)
    }
    for (const line of milderWith(text, read.routine.profiles)) print(line)
    return true
  },
}

/** A routine for all profiles can be milder than one of them: said here, refused where it is read in under that profile. */
function milderWith(text: string, named: readonly string[] | null): readonly string[] {
  if (named !== null) return []
  return profiles.flatMap(({ id, name }) => {
    const read = readRoutine(text, id)
    return read.ok
      ? []
      : read.problems.map(({ line, sentence }) => `Med profilen ${name}, rad ${line}: ${sentence}`)
  })
}
