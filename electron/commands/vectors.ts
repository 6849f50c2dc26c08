import { runVectors } from '../../src/rules/value/vectors.ts'
import { Stop, textOf, type Command } from './command.ts'

/** Holds a file of worked examples against the program's own value rules. */
export const vectors: Command = {
  usage: 'vectors FIL.json',
  words: 1,
  run({ words: [path = ''], print }) {
    const result = runVectors(jsonOf(path))
    if ('problem' in result) throw new Stop(`${path}: ${result.problem}`)
    for (const line of result.lines) print(line)
    print(`${result.passed} passed, ${result.failed} failed`)
    return result.failed === 0
  },
}

function jsonOf(path: string): unknown {
  try {
    return JSON.parse(textOf(path).replace(/^\uFEFF/, ''))
  } catch (error) {
    if (error instanceof Stop) throw error
    throw new Stop(`${path}: filen är inte JSON. Kontrollera att du valde rätt fil.`)
  }
}
