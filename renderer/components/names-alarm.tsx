import { nameFaults, type NamePlace } from '../../src/rules/evaluate/demands-names.ts'
import { useCase } from '../state/case.ts'
import { Field } from './field.tsx'
import { Verdict } from './verdict.tsx'

interface NamesAlarmProps {
  readonly place: NamePlace
  /** Where the name and the number are answered: `suppliers.<id>.bid`, a check's row, `contract`. */
  readonly at: string
}

/** Said where a paper names another supplier than it should, with both names, and where to write why it does. */
export function NamesAlarm({ place, at }: NamesAlarmProps) {
  const { case: found } = useCase()
  const faults = nameFaults(found, place).filter(({ fields }) =>
    fields.some((path) => path.startsWith(`${at}.`)),
  )
  const reason = { bid: `${at}.senderReason`, contract: `${at}.partyReason`, checks: null }[place]
  return (
    <>
      <div role="status">
        {faults.map(({ sentence, isExplained }) => (
          <Verdict key={sentence} tone={isExplained ? 'plain' : 'stop'} title={sentence}>
            {isExplained ? null : <p>{place === 'checks' ? checkAdvice : otherAdvice}</p>}
          </Verdict>
        ))}
      </div>
      {faults.length === 0 || reason === null ? null : (
        <div className="follow-up">
          <Field
            path={reason}
            label={faults.every(({ isRenamed }) => isRenamed) ? renamedLabel : undefined}
          />
        </div>
      )}
    </>
  )
}

const renamedLabel = 'Varför är namnet eller numret ändrat?'
const otherAdvice = 'Rätta det som blev fel. Stämmer det ändå: skriv varför.'
const checkAdvice =
  'Rätta det som blev fel. Stämmer det som står i registret: välj ”Något måste förklaras” och skriv vad du såg.'
