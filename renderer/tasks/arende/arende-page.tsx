import { categories } from '../../../src/domain/case/choices.ts'
import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { TaskPage } from '../../components/task-page.tsx'
import { leaveFor } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'
import { WhatChanged } from '../follows/what-changed.tsx'
import { ValueSum } from '../value/value-sum.tsx'
import { ValueVerdict } from '../value/value-verdict.tsx'
import { categoriesOf } from './law-categories.ts'
import { MoreAboutCase } from './more-about-case.tsx'
import { OwnGuideline } from './own-guideline.tsx'
import { PriceSection } from './price-section.tsx'
import { Screening } from './screening.tsx'
import '../value/value.css'

/** What is bought, when, and what it may cost. */
export function ArendePage() {
  const { subject } = useCase().case
  const choices = categoriesOf(subject.law)
  const stale = subject.category !== undefined && !Object.hasOwn(choices, subject.category)
  return (
    <TaskPage
      task="arende"
      title="Vad ska köpas?"
      lead="Skriv vad ni behöver och vad det högst kan kosta, så ser du direkt om du får direktupphandla."
    >
      <OwnGuideline />
      <Field path="subject.title" label="Köpet i några ord" wide />
      <Screening />
      <Field
        path="subject.category"
        choices={choices}
        layout="column"
        help={
          stale && subject.category !== undefined
            ? `”${categories[subject.category]}” finns inte i ${subject.law ?? 'LOU'}. Välj på nytt.`
            : undefined
        }
      />
      <Field path="subject.startDate" />
      <WhatChanged beneath={['startDate', 'category']} />
      <Field path="subject.periodStart" />
      <PriceSection />
      <ValueSum />
      <ValueVerdict page="arende" />
      <LookForContracts />
      <MoreAboutCase />
      <WhatChanged beneath={['law']} />
    </TaskPage>
  )
}

const openContracts = (): Promise<void> => leaveFor('contracts')

/** Where no rule wants the search for contracts written down, it is still worth a look. */
function LookForContracts() {
  return useCase().planned('avtal').need === 'not-needed' ? (
    <p className="small">
      Har ni redan ett avtal att beställa från?{' '}
      <Button variant="link" onPress={() => void openContracts()}>
        Sök i avtalslistan
      </Button>
    </p>
  ) : null
}
