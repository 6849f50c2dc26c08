import { useState } from 'react'
import { isLocalDate, type LocalDate } from '../../src/domain/local-date.ts'
import { taskIds, tasks } from '../../src/flow/tasks.ts'
import { rulesVersion } from '../../src/rules/catalogue/catalogue.ts'
import type { Rule } from '../../src/rules/catalogue/schema.ts'
import { Button } from '../components/button.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { readingWords } from '../components/reading-words.ts'
import { TopBar } from '../components/top-bar.tsx'
import { openCaseNow } from '../state/case.ts'
import { today } from '../state/clock.ts'
import { goToPlace, usePlace } from '../state/place.ts'
import { filtered, type RuleFilter } from './filter-rules.ts'
import { CheckList } from './check-list.tsx'
import { FilterForm } from './filter-form.tsx'
import { LeftOut } from './left-out.tsx'
import { LimitTables } from './limit-tables.tsx'
import { RuleCard } from './rule-card.tsx'
import { useOffice } from '../settings/office/use-office.ts'
import './rules.css'

/** Every rule of the program as it stands: for whoever wants to see what the questions rest on. */
export function RulesPage() {
  const profile = usePlace((state) => state.settings?.profile ?? 'law-only')
  const found = openCaseNow()?.case
  const { office } = useOffice()
  const [filter, setFilter] = useState<RuleFilter>({
    profile: found?.authority.profile ?? profile,
    law: found?.subject.law ?? 'LOU',
    day: found?.subject.startDate ?? today(),
    words: '',
  })
  // A case goes by the routine and the amounts it has taken in; without one, those of the office are shown.
  const routine = found === undefined ? office?.routine?.text : found.basis?.routine
  const entered = (found === undefined ? office?.limits : found.basis?.limits) ?? []
  const day = isLocalDate(filter.day) ? filter.day : today()
  const shown = filtered({ ...filter, day }, routine)
  const back = (): void => goToPlace(found === undefined ? 'register' : 'case')
  return (
    <>
      <TopBar onMark={back} />
      <main id="content" className="single rules" tabIndex={-1}>
        <PageHeading title="Regler" />
        <p className="lead">
          Det här bygger frågorna på. Lagen gäller alla, policyn er organisation, och den lokala rutinen bara
          er. En policy eller rutin kan lägga till krav men aldrig ta bort lagens. Vad en revision har kommit
          fram till är råd.
        </p>
        <FilterForm filter={filter} onChange={setFilter} />
        <p className="small" role="status">
          {shown.length === 1 ? 'En regel' : `${shown.length} regler`} gäller {day}. Regelsamling{' '}
          {rulesVersion}.
        </p>
        <LimitTables
          law={filter.law}
          day={day}
          entered={entered}
          highest={shown.find(({ demand }) => demand.is === 'value-within')}
        />
        {taskIds.map((task) => (
          <TaskRules
            key={task}
            title={tasks[task].title}
            day={day}
            isSearch={filter.words.trim() !== ''}
            rules={shown.filter((rule) => tasks[task].groups.includes(rule.group))}
          />
        ))}
        <CheckList
          profile={filter.profile}
          day={day}
          words={filter.words}
          rules={filtered({ ...filter, day, words: '' }, routine)}
          routine={routine}
        />
        <LeftOut profile={filter.profile} words={filter.words} />
        <div className="row page-end">
          <Button variant="second" onPress={back}>
            {found === undefined ? 'Till dina ärenden' : 'Tillbaka till ärendet'}
          </Button>
        </div>
      </main>
    </>
  )
}

interface TaskRulesProps {
  readonly title: string
  readonly day: LocalDate
  readonly rules: readonly Rule[]
  /** Words are searched for: what is found is open. */
  readonly isSearch: boolean
}

/** The rules of a task, folded with their number. */
function TaskRules({ title, day, rules, isSearch }: TaskRulesProps) {
  if (rules.length === 0) return null
  const [advice, asking] = [
    rules.filter(({ strength }) => strength === 'advice'),
    rules.filter(({ strength }) => strength !== 'advice'),
  ]
  return (
    <details className="rules-task" open={isSearch}>
      <summary>
        <h2>{title}</h2>{' '}
        <span className="small">{rules.length === 1 ? 'en regel' : `${rules.length} regler`}</span>
      </summary>
      {asking.map((rule) => (
        <RuleCard key={rule.id} rule={rule} day={day} />
      ))}
      {advice.length === 0 ? null : (
        <details className="rules-advice" open={isSearch}>
          <summary>{readingWords(advice)}</summary>
          {advice.map((rule) => (
            <RuleCard key={rule.id} rule={rule} day={day} />
          ))}
        </details>
      )}
    </details>
  )
}
