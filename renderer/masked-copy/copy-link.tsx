import { Button } from '../components/button.tsx'
import { Section } from '../components/section.tsx'
import { goTo } from '../state/actions.ts'

/** The page of the masked copy. */
export const copyPage = 'kopia'

/** Id of the button that leads there: the keyboard comes back to it. */
const copyButtonId = 'to-copy'

/** Back to the button that led to the copy. */
export function leaveCopy(): void {
  goTo('dokumentation')
  // The page is drawn and its heading focused first.
  setTimeout(() => {
    const button = document.getElementById(copyButtonId)
    button?.focus()
    button?.scrollIntoView({ block: 'center' })
  }, 50)
}

/** The way to the copy for others. */
export const CopyLink = () => (
  <Section
    title="Lämna ut dokumentationen"
    help="Ber någon om att få se den, gör en kopia där det som är hemligt är maskerat."
  >
    <Button variant="second" id={copyButtonId} onPress={() => goTo(copyPage)}>
      Gör en kopia att lämna ut
    </Button>
  </Section>
)
