import wordsJson from '../../../assets/rules/serious-words.json' with { type: 'json' }
import { readWordList } from '../phrases/word-list.ts'

/** Whether why a bid is rejected reads as that its supplier is not serious, or owes. Words cannot tell: it is to remind. */
export const speaksOfSeriousness = readWordList(
  'assets/rules/serious-words.json',
  'direktlots-serious-words/1',
  wordsJson,
)
