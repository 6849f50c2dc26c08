import { Button } from '../components/button.tsx'
import { Section } from '../components/section.tsx'
import { goTo } from '../state/actions.ts'

/** The page of the masked copy. */
export const copyPage = 'kopia'

/** The way to the copy for others. */
export const CopyLink = () => (
  <Section
    title="Lämna ut dokumentationen"
    help="Ber någon om att få se den, gör en kopia där det som är hemligt är maskerat."
  >
    <Button variant="second" onPress={() => goTo(copyPage)}>
      Gör en kopia att lämna ut
    </Button>
  </Section>
)
