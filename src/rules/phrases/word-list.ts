import { z } from 'zod'
import { daySchema, readRulesFile, textSchema } from '../parameters/dated.ts'
import { wordsOf } from './says-little.ts'

const list = z.array(textSchema).min(1)

/**
 * A file of words that a text may be about, as a test of a text. The file holds whole words, beginnings of words, and words that
 * follow on each other. Words cannot tell what a text means: the answer is to remind a person, never to decide.
 * @throws RulesFileError naming `path` and what is wrong in it
 */
export function readWordList(path: string, format: string, json: unknown): (text: string) => boolean {
  const file = readRulesFile(
    path,
    z.strictObject({
      format: z.literal(format),
      checkedOn: daySchema,
      source: textSchema,
      words: list,
      beginnings: list,
      phrases: list,
    }),
    json,
  )
  const whole: ReadonlySet<string> = new Set(file.words)
  return (text) => {
    const words = wordsOf(text)
    const plain = ` ${words.join(' ')} `
    return (
      words.some((word) => whole.has(word) || file.beginnings.some((one) => word.startsWith(one))) ||
      file.phrases.some((phrase) => plain.includes(` ${phrase} `))
    )
  }
}
