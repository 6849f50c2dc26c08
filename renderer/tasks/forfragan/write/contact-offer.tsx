import { Button } from '../../../components/button.tsx'
import { enter } from '../../../state/actions.ts'
import { useCase, useCaseStore } from '../../../state/case.ts'
import { usePlace } from '../../../state/place.ts'
import { focusSoon } from '../../value/focus-soon.ts'

/** An offer to have questions sent to the person, as the case or the settings know how they are reached. */
export function ContactOffer() {
  const { preparer, inquiry } = useCase().case
  const settings = usePlace((state) => state.settings)
  const typed = useCaseStore((state) => state.typed['inquiry.questionsTo'])
  // The settings are those of the person at the computer, who may have handed the case to somebody else.
  const own = settings?.userName === preparer.name ? settings : null
  const ways = [preparer.email ?? own?.userEmail, preparer.phone ?? own?.userPhone].filter(
    (way) => way !== undefined,
  )
  if (ways.length === 0 || inquiry.questionsTo !== undefined || (typed ?? '') !== '') return null
  const words = [preparer.name, ...ways].filter((part) => part !== undefined).join(', ')
  return (
    <p className="contact-offer">
      <Button
        variant="link"
        onPress={() => {
          void enter([{ path: 'inquiry.questionsTo', text: words }])
          focusSoon('inquiry.questionsTo')
        }}
      >
        {`Frågor skickas till ${words}`}
      </Button>
    </p>
  )
}
