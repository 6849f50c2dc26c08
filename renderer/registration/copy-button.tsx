import { Button } from '../components/button.tsx'
import { copyOut } from '../components/copy-out.ts'
import { complain, notify } from '../state/notice.ts'

interface CopyButtonProps {
  readonly text: string
  /** What is copied, after the word: "ärendemeningen". Heard, not seen, beside a line of its own. */
  readonly what: string
  readonly isWhole?: boolean
}

/** Copies a text in one press; where the computer refuses, that it has to be marked by hand. */
export function CopyButton({ text, what, isWhole = false }: CopyButtonProps) {
  const copy = (): void => {
    if (copyOut(text)) notify(`Kopierat: ${what}.`)
    else complain('Gick inte att kopiera. Markera texten och tryck Ctrl+C.')
  }
  return (
    <span className="copy">
      <Button
        variant={isWhole ? 'second' : 'link'}
        label={isWhole ? undefined : `Kopiera ${what}`}
        onPress={copy}
      >
        {isWhole ? `Kopiera ${what}` : 'Kopiera'}
      </Button>
    </span>
  )
}
