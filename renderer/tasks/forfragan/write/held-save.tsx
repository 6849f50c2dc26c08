import { dateDoubts } from '../../../../src/inquiry/own-dates.ts'
import { unready } from '../../../../src/inquiry/ready.ts'
import { Button } from '../../../components/button.tsx'
import { goToField } from '../../../components/focus-field.ts'
import { Verdict } from '../../../components/verdict.tsx'
import { useCase } from '../../../state/case.ts'

/** What kept a press on the save button from saving: something lacks or is wrong, or one's own text speaks of other days. */
export type Held = 'lacks' | 'doubts' | null

interface HeldSaveProps {
  readonly held: Held
  readonly onSaveAnyway: () => void
}

/** Why nothing was saved, beside the button: with a way there, and for what may be right another press. */
export function HeldSave({ held, onSaveAnyway }: HeldSaveProps) {
  const { case: found } = useCase()
  const lacks = held === 'lacks' ? unready(found) : []
  const doubts = held === 'doubts' ? dateDoubts(found) : []
  return (
    <div role="alert" className="held-save">
      {lacks.length === 0 ? null : (
        <Verdict tone="stop" title="Inget är sparat än.">
          <ul className="leaks">
            {lacks.map(({ path, sentence }) => (
              <li key={path}>
                {sentence}{' '}
                <Button variant="link" label={`Gå dit: ${sentence}`} onPress={() => goToField(path)}>
                  Gå dit
                </Button>
              </li>
            ))}
          </ul>
        </Verdict>
      )}
      {doubts.length === 0 ? null : (
        <Verdict tone="warn" title="Inget är sparat än: se över dagarna i din text.">
          <ul className="leaks">
            {doubts.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <div className="row">
            <Button variant="second" onPress={() => goToField('inquiry.text')}>
              Ändra texten
            </Button>
            <Button variant="second" onPress={onSaveAnyway}>
              Spara ändå
            </Button>
          </div>
        </Verdict>
      )}
    </div>
  )
}
