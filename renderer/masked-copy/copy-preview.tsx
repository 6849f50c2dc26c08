import { useRef, useState } from 'react'
import type { MaskedCopy } from '../../src/contract/masking-channels.ts'
import { Button } from '../components/button.tsx'
import { Section } from '../components/section.tsx'
import { RecordBlocks } from '../record-view/record-blocks.tsx'
import { maskMarked } from './own-masks.tsx'

interface CopyPreviewProps {
  readonly copy: MaskedCopy
  /** An answer has changed since: another is on its way. */
  readonly isOld: boolean
}

/** The copy as whoever gets it will read it. What is marked in it can be masked. */
export function CopyPreview({ copy, isOld }: CopyPreviewProps) {
  const text = useRef<HTMLElement>(null)
  const [said, setSaid] = useState('')
  const mask = async (): Promise<void> => {
    const marked = markedIn(text.current)
    if (marked === '') return setSaid('Markera först texten i kopian.')
    setSaid('')
    if (await maskMarked(marked)) setSaid(`”${shortly(marked)}” maskeras. Välj lagrum under Maskera mer.`)
  }
  return (
    <Section title="Så blir kopian" help="Läs igenom den som om du vore den som får den.">
      <div className="row">
        <Button variant="second" onPress={() => void mask()}>
          Maskera det som är markerat
        </Button>
        <span className="small" role="status">
          {said === '' && isOld ? 'Kopian görs om …' : said}
        </span>
      </div>
      <article ref={text} className="record copy-preview" aria-label="Kopian" tabIndex={0}>
        <RecordBlocks record={copy.document} />
      </article>
    </Section>
  )
}

const longest = 60
const shortly = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text)

/** What the person has marked in the copy, without masks. */
function markedIn(within: HTMLElement | null): string {
  const selection = window.getSelection()
  const node = selection?.anchorNode ?? null
  if (selection === null || within === null || node === null || !within.contains(node)) return ''
  return selection
    .toString()
    .replaceAll(/\u2588+(?: ?\[[^\]]*\])?/gu, ' ')
    .trim()
}
