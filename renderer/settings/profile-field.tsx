import { Label, Radio, RadioGroup } from 'react-aria-components'
import { Problem } from '../components/question.tsx'
import { profiles } from '../../src/rules/parameters/profiles.ts'

interface ProfileFieldProps {
  readonly id: string
  readonly chosen: string
  readonly problem: string | undefined
  readonly onChoose: (profile: string) => void
}

/** Whose rules speak besides the law's. */
export function ProfileField({ id, chosen, problem, onChoose }: ProfileFieldProps) {
  return (
    <RadioGroup
      id={id}
      className={`field choices${problem === undefined ? '' : ' field-wrong'}`}
      value={chosen === '' ? null : chosen}
      onChange={onChoose}
      isInvalid={problem !== undefined}
    >
      <Label>Vilka regler gäller hos er?</Label>
      <Problem id={id} text={problem} />
      <div className="choice-list choice-column">
        {profiles.map((profile) => (
          <Radio key={profile.id} value={profile.id} className="choice">
            <span className="choice-dot" aria-hidden="true" />
            <span>
              {profile.name}
              <small>{profile.note}</small>
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
