import { formatDate } from '../../../../src/domain/local-date.ts'
import { Button } from '../../../components/button.tsx'
import { fieldId } from '../../../components/field-id.ts'
import { focusField } from '../../../components/focus-field.ts'
import { Verdict } from '../../../components/verdict.tsx'
import { useCase } from '../../../state/case.ts'
import { markSent } from './mark-sent.ts'

/** The text is another than the one that was sent: to be sent to all, or changed back. */
export function ChangedNotice() {
  const { changedOn } = useCase().case.inquiry
  if (changedOn === undefined) return null
  return (
    <div id={fieldId('inquiry.changedOn')}>
      <Verdict tone="warn" title="Texten har ändrats efter att den skickades: skicka till alla.">
        <p>
          Ändrad {formatDate(changedOn)}. Spara nya utkast och skicka dem till alla ni har frågat, även dem
          som redan har svarat. Ge dem tid att ändra sina anbud.
        </p>
        <div className="row">
          <Button variant="second" onPress={() => void focusField(writeInquiryId)}>
            Visa texten
          </Button>
          <Button variant="second" onPress={() => void markSent()}>
            Jag har skickat den nya texten till alla
          </Button>
        </div>
      </Verdict>
    </div>
  )
}

/** Where the text is made: a place for focus, as a field has. */
export const writeInquiryId = 'inquiry.need'
