import { levelChoices, usualLevel } from '../../src/domain/record-level.ts'
import { profileOf } from '../../src/rules/parameters/profiles.ts'
import { More } from '../components/more.tsx'
import { describedBy, Question } from '../components/question.tsx'

interface LevelFieldProps {
  readonly id: string
  readonly profile: string
  /** Empty: the profile's own. */
  readonly chosen: string
  readonly onChoose: (level: string) => void
}

const help = 'Fråga arkivarien eller registratorn om ni är osäkra.'

/** Archive format of the records. Folded: only an archive that asks for another has reason to change it. */
export function LevelField({ id, profile, chosen, onChoose }: LevelFieldProps) {
  const usual = levelChoices[profileOf(profile)?.recordLevel ?? usualLevel]
  const texts = { label: 'Format för den PDF som arkiveras', help, optional: false, problem: undefined }
  return (
    <More title="Arkivformat" startsOpen={chosen !== ''}>
      <Question id={id} {...texts}>
        <select
          id={id}
          className="input select"
          value={chosen}
          aria-describedby={describedBy(id, texts)}
          onChange={(event) => onChoose(event.target.value)}
        >
          <option value="">Det vanliga: {usual}</option>
          {Object.entries(levelChoices).map(([level, words]) => (
            <option key={level} value={level}>
              {words}
            </option>
          ))}
        </select>
      </Question>
    </More>
  )
}
