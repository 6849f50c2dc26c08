import { useState } from 'react'
import type { Similar } from '../../../src/domain/case/schema.ts'
import { relations } from '../../../src/domain/case/choices.ts'
import { formatKr } from '../../../src/domain/money.ts'
import type { SimilarHit } from '../../../src/rules/similar/hits.ts'
import { belongs, wantsReason, type Relation } from '../../../src/rules/similar/relation.ts'
import { relationExamples, relationWords } from '../../../src/rules/similar/relation-words.ts'
import { hitName, hitPath } from '../../../src/rules/similar/row.ts'
import { ChoiceField } from '../../components/choice-field.tsx'
import { Field } from '../../components/field.tsx'
import { useCase } from '../../state/case.ts'
import { focusSoon } from '../value/focus-soon.ts'
import { RemoveRow } from '../value/remove-row.tsx'
import { answerHit, takeBackHit } from './answer-hit.ts'
import { whatWords, whyWords } from './hit-words.ts'

interface HitCardProps {
  readonly caseId: string
  /** Absent where the case is no longer found: its answer stands. */
  readonly hit: SimilarHit | undefined
  /** The row that answers it, once it is answered. */
  readonly row: Similar | undefined
}

/** Another case that may belong together with this one: what it is, why it is shown, and the answer. */
export function HitCard({ caseId, hit, row }: HitCardProps) {
  const { case: found } = useCase()
  const at = hitPath(caseId)
  const name = hit === undefined ? (row?.label ?? 'Köp') : hitName(hit)
  const choose = (choice: string): void => {
    if (isRelation(choice)) answerHit(caseId, choice, hit)
  }
  const takeBack = async (): Promise<void> => {
    if (await takeBackHit(caseId)) focusSoon(`${at}.relation`)
  }
  return (
    <div className="card similar-row similar-hit" role="group" aria-label={name}>
      <h3>{name}</h3>
      <p className="similar-what">{whatWords(hit, row)}</p>
      {hit === undefined ? null : <p className="small similar-why">{whyWords(hit)}</p>}
      <ChoiceField
        path={`${at}.relation`}
        label="Hur hör köpet ihop med ditt?"
        text={row?.relation ?? ''}
        choices={relationWords(found)}
        choiceHelp={relationExamples}
        optional={false}
        layout="column"
        onChoose={choose}
      />
      {row === undefined ? null : <Rest row={row} hit={hit} />}
      {row === undefined ? null : (
        <RemoveRow name={`svaret om ${name}`} typed onRemove={() => void takeBack()} />
      )}
    </div>
  )
}

const isRelation = (choice: string): choice is Relation => Object.hasOwn(relations, choice)

/** What the answer still needs: a reason where the purchases are kept apart, and what the other case does not say. */
function Rest({ row, hit }: { readonly row: Similar; readonly hit: SimilarHit | undefined }) {
  const at = hitPath(row.id)
  const isAdded = belongs(row)
  const differs = hit !== undefined && hit.ore !== null && hit.ore !== row.amountOre
  const asksAmount = useOnce(isAdded && (row.amountOre === undefined || differs))
  const asksDate = useOnce(isAdded && row.date === undefined)
  return (
    <div className="follow-up">
      {differs && isAdded && row.amountOre !== undefined ? (
        <p role="status">
          Du har räknat med {formatKr(row.amountOre)}. Ärendet är nu värt {formatKr(hit.ore)}.
        </p>
      ) : null}
      {isAdded && asksAmount ? <Field path={`${at}.amountOre`} /> : null}
      {isAdded && asksDate ? <Field path={`${at}.date`} /> : null}
      {isAdded && hit?.isOwnUnit !== true ? <Field path={`${at}.unit`} layout="column" /> : null}
      {wantsReason(row.relation) || row.reason !== undefined ? (
        <Field
          path={`${at}.reason`}
          label={reasonLabel(row.relation)}
          optional={!wantsReason(row.relation)}
        />
      ) : null}
    </div>
  )
}

/** True from the first time that it is: a field that was missing stays while it is typed in. */
function useOnce(now: boolean): boolean {
  const [was, setWas] = useState(now)
  if (now && !was) setWas(true)
  return now || was
}

function reasonLabel(relation: Similar['relation']): string {
  if (relation === 'unrelated') return 'Varför hör köpen inte ihop?'
  return relation === 'same-kind' ? 'Varför är det ett annat behov?' : 'Kommentar till bedömningen'
}
