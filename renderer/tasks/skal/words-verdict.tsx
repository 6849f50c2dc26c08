import { Verdict } from '../../components/verdict.tsx'
import type { Words } from './stop-words.ts'

/** A verdict of the page; what changes in it as questions are answered is read out. */
export function WordsVerdict({ words }: { readonly words: Words | null }) {
  return (
    <div aria-live="polite">
      {words === null ? null : (
        <Verdict tone={words.tone} title={words.title}>
          <p>{words.sentences.join(' ')}</p>
        </Verdict>
      )}
    </div>
  )
}
