import { laws } from '../../src/domain/case/choices.ts'
import { isLocalDate } from '../../src/domain/local-date.ts'
import { profiles } from '../../src/rules/parameters/profiles.ts'
import type { RuleFilter } from './filter-rules.ts'

interface FilterFormProps {
  readonly filter: RuleFilter
  readonly onChange: (filter: RuleFilter) => void
}

/** Whose rules, under which act, on which day, about what. */
export function FilterForm({ filter, onChange }: FilterFormProps) {
  const isDay = isLocalDate(filter.day)
  return (
    <div className="rules-filter">
      <div className="field">
        <label htmlFor="rules-profile">Organisation</label>
        <select
          id="rules-profile"
          className="input select"
          value={filter.profile}
          onChange={(event) => onChange({ ...filter, profile: event.target.value })}
        >
          {profiles.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="rules-law">Lag</label>
        <select
          id="rules-law"
          className="input select"
          value={filter.law}
          onChange={(event) => onChange({ ...filter, law: event.target.value as RuleFilter['law'] })}
        >
          {Object.keys(laws).map((law) => (
            <option key={law}>{law}</option>
          ))}
        </select>
      </div>
      <div className={`field${isDay ? '' : ' field-wrong'}`}>
        <label htmlFor="rules-day">Dag</label>
        <input
          id="rules-day"
          className="input input-short"
          type="text"
          value={filter.day}
          aria-describedby={isDay ? undefined : 'rules-day-problem'}
          aria-invalid={isDay ? undefined : true}
          onChange={(event) => onChange({ ...filter, day: event.target.value })}
        />
        {isDay ? null : (
          <p className="problem" id="rules-day-problem">
            Skriv dagen som 2026-11-20. Så länge visas dagens regler.
          </p>
        )}
      </div>
      <div className="field rules-words">
        <label htmlFor="rules-words">Sök i reglerna</label>
        <input
          id="rules-words"
          className="input"
          type="search"
          value={filter.words}
          onChange={(event) => onChange({ ...filter, words: event.target.value })}
        />
      </div>
    </div>
  )
}
