import { useId } from 'react'
import { changesOf, isNothing, type Changes } from '../../../src/rules/evaluate/changed.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { sourceText } from '../../../src/rules/catalogue/source-text.ts'
import type { Rule } from '../../../src/rules/catalogue/schema.ts'
import { Button } from '../../components/button.tsx'
import { focusField } from '../../components/focus-field.ts'
import { LayerBadge } from '../../components/layer-badge.tsx'
import { More } from '../../components/more.tsx'
import { useCase, type CaseView } from '../../state/case.ts'
import { dismissChanged, isWhole, useChanged, type Deciding } from './changed-store.ts'
import './follows.css'

interface WhatChangedProps {
  /** The questions that this place stands beneath. */
  readonly beneath: readonly (keyof Deciding)[]
}

/** What became otherwise when the start date, the act or the kind of purchase was changed: shown until it is read. */
export function WhatChanged({ beneath }: WhatChangedProps) {
  const view = useCase()
  const { before, last, caseId } = useChanged()
  const isHere = before !== null && caseId === view.case.id && beneath.includes(last)
  const changes = isHere && isWhole(view.case.subject) ? changesSince(before, view) : null
  const isTold = changes !== null && !isNothing(changes)
  return (
    <>
      <p role="status" className="visually-hidden">
        {isTold ? `${headings[last]} Det står beskrivet under frågan.` : ''}
      </p>
      {isTold && <Told changes={changes} view={view} last={last} />}
    </>
  )
}

/** The case as it is, held against itself under the rules that held before. */
function changesSince(before: Deciding, { case: found, evaluation, today }: CaseView): Changes {
  const { startDate: _start, law: _law, category: _category, ...rest } = found.subject
  return changesOf(evaluateCase({ ...found, subject: { ...rest, ...before } }, today), evaluation)
}

const headings: Readonly<Record<keyof Deciding, string>> = {
  startDate: 'Andra regler gäller för den dagen.',
  law: 'Andra regler gäller i den lagen.',
  category: 'Andra regler gäller för det slaget av köp.',
}

interface ToldProps {
  readonly changes: Changes
  readonly view: CaseView
  readonly last: keyof Deciding
}

function Told({ changes: { differences, came, went }, view, last }: ToldProps) {
  const id = useId()
  const read = (): void => {
    dismissChanged()
    focusField(`subject.${last}`)
  }
  return (
    <section className="changed" aria-labelledby={id}>
      <h2 id={id}>{headings[last]}</h2>
      {differences.length === 0 ? null : (
        <dl>
          {differences.map(({ what, before, after }) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>
                <strong>Nu:</strong> {after}
              </dd>
              <dd className="was">Förut: {before}</dd>
            </div>
          ))}
        </dl>
      )}
      <Rules title="Regler som tillkommer" rules={came} view={view} />
      <Rules title="Regler som inte längre gäller" rules={went} view={view} />
      <Button variant="second" onPress={read}>
        Jag har läst
      </Button>
    </section>
  )
}

interface RulesProps {
  readonly title: string
  readonly rules: readonly Rule[]
  readonly view: CaseView
}

function Rules({ title, rules, view }: RulesProps) {
  if (rules.length === 0) return null
  return (
    <More title={`${title} (${rules.length})`}>
      <ul>
        {rules.map((rule) => (
          <li key={rule.id}>
            <LayerBadge layer={rule.layer} /> {rule.message}{' '}
            <span className="source">{sourceText(rule, view.case.subject)}</span>
          </li>
        ))}
      </ul>
    </More>
  )
}
