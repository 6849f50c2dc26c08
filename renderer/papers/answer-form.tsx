import { useMemo, useState } from 'react'
import type { PaperField } from '../../src/contract/paper-channels.ts'
import type { PaperReading } from '../../src/contract/paper-shapes.ts'
import { paperAnswers, yesNo } from '../../src/domain/case/choices.ts'
import { pointOffered } from '../../src/decision-paper/delegation-point.ts'
import { conflictWords } from '../../src/rules/conflict-words.ts'
import { ChoiceField } from '../components/choice-field.tsx'
import { fieldId } from '../components/field-id.ts'
import { Section } from '../components/section.tsx'
import { Verdict } from '../components/verdict.tsx'
import { FormField } from '../suppliers/form-field.tsx'
import { answerLacks } from './answer-lacks.ts'
import { typePaper, usePapers } from './papers-store.ts'
import { SaveAnswer } from './save-answer.tsx'

const idOf = (field: PaperField): string => fieldId(`paper.${field}`)

const helpOf: Readonly<Record<keyof typeof paperAnswers, string>> = {
  approve: 'Köpet går vidare som underlaget säger.',
  'send-back': 'Något ska ändras eller läggas till innan du kan besluta.',
  refuse: 'Köpet ska inte göras så här.',
  'pass-on': 'Du är jävig, eller så är det inte du som får besluta.',
}

/** What the one who decides answers, in the own name, and the file that takes the answer home. */
export function AnswerForm({ reading }: { readonly reading: PaperReading }) {
  const typed = usePapers((state) => state.typed)
  const [isTried, setTried] = useState(false)
  const lacks = isTried ? answerLacks(typed) : {}
  const isConflicted = typed.conflict === 'yes'
  const answers = isConflicted ? { 'pass-on': paperAnswers['pass-on'] } : paperAnswers
  const known = useMemo(
    () => pointOffered(reading.case, reading.madeAt.slice(0, 10), { name: typed.name, role: typed.role }),
    [reading, typed.name, typed.role],
  )
  const line = (field: PaperField, label: string, more: { help?: string; optional?: boolean } = {}) => (
    <FormField
      id={idOf(field)}
      label={label}
      value={typed[field]}
      size={field === 'on' ? 'short' : 'line'}
      {...more}
      {...(lacks[field] === undefined ? {} : { problem: lacks[field] })}
      onChange={(text) => typePaper(field, text)}
    />
  )
  return (
    <Section title="Ditt beslut">
      <ChoiceField
        path="paper.conflict"
        label="Är du jävig i köpet?"
        help={conflictWords.help}
        text={typed.conflict}
        choices={yesNo}
        layout="row"
        optional={false}
        problem={lacks.conflict}
        onChoose={(choice) => {
          typePaper('conflict', choice)
          if (choice === 'yes') typePaper('answer', 'pass-on')
          else if (typed.conflict === 'yes') typePaper('answer', '')
        }}
      />
      {isConflicted && (
        <div className="follow-up">
          <FormField
            id={idOf('conflictNote')}
            label="Vad består jävet i?"
            value={typed.conflictNote}
            size="text"
            {...(lacks.conflictNote === undefined ? {} : { problem: lacks.conflictNote })}
            onChange={(text) => typePaper('conflictNote', text)}
          />
          <Verdict tone="warn" title="Den som är jävig beslutar inte.">
            <p>Lämna över till chefen ovanför dig. Handläggaren får veta det i ditt svar.</p>
          </Verdict>
        </div>
      )}
      <ChoiceField
        path="paper.answer"
        label="Vad svarar du?"
        text={typed.answer}
        choices={answers}
        choiceHelp={helpOf}
        layout="column"
        optional={false}
        problem={lacks.answer}
        onChoose={(choice) => typePaper('answer', choice)}
      />
      <FormField
        id={idOf('comment')}
        label="Kommentar"
        value={typed.comment}
        size="text"
        optional={typed.answer === '' || typed.answer === 'approve' || isConflicted}
        {...(lacks.comment === undefined ? {} : { problem: lacks.comment })}
        onChange={(text) => typePaper('comment', text)}
      />
      <div className="field-row">
        {line('name', 'Ditt namn')}
        {line('role', 'Din befattning')}
      </div>
      {line('delegation', 'Punkt i delegationsordningen', {
        optional: true,
        help:
          known === ''
            ? 'Den punkt som ger dig rätt att besluta.'
            : `Underlaget anger ${known} för dig. Ändra om det är en annan.`,
      })}
      {line('on', 'Dag för beslutet')}
      <SaveAnswer reading={reading} onTried={() => setTried(true)} />
    </Section>
  )
}
