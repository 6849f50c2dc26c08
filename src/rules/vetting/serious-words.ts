import { z } from 'zod'
import wordsJson from '../../../assets/rules/serious-words.json' with { type: 'json' }
import { daySchema, readRulesFile, textSchema } from '../parameters/dated.ts'
import { wordsOf } from '../phrases/says-little.ts'

const list = z.array(textSchema).min(1)
const file = readRulesFile(
  'assets/rules/serious-words.json',
  z.strictObject({
    format: z.literal('direktlots-serious-words/1'),
    checkedOn: daySchema,
    source: textSchema,
    /** Whole words, beginnings of words, and words that follow on each other. */
    words: list,
    beginnings: list,
    phrases: list,
  }),
  wordsJson,
)
const whole: ReadonlySet<string> = new Set(file.words)

/** Whether why a bid is rejected reads as that its supplier is not serious, or owes. Words cannot tell: it is to remind. */
export function speaksOfSeriousness(text: string): boolean {
  const words = wordsOf(text)
  const plain = ` ${words.join(' ')} `
  return (
    words.some((word) => whole.has(word) || file.beginnings.some((one) => word.startsWith(one))) ||
    file.phrases.some((phrase) => plain.includes(` ${phrase} `))
  )
}
