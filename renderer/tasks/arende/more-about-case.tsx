import type { Case } from '../../../src/domain/case/schema.ts'
import { Field } from '../../components/field.tsx'
import { More } from '../../components/more.tsx'
import { useCase } from '../../state/case.ts'
import { vatLabel } from '../value/amount-words.ts'
import { HireFields } from '../value/hire-fields.tsx'
import { basePart } from '../value/part-names.ts'
import { CpvAid } from './cpv-aid.tsx'
import { asksPeriodEnd } from './period-end.ts'
import { useAtFirst } from '../value/use-at-first.ts'
import { isRecurring } from '../value/price-words.ts'

/** What most purchases never need to answer. */
export function MoreAboutCase() {
  const { case: found, evaluation } = useCase()
  const base = basePart(found)
  const { authority, subject } = found
  return (
    <More title="Fler uppgifter" startsOpen={useAtFirst(usesMore(found))}>
      <Field path="subject.description" optional />
      <CpvAid />
      <PersonalData />
      <Field path="subject.law" layout="column" />
      <div className="field-row">
        <Field path="preparer.name" label="Vem handlägger köpet?" />
        <Field path="preparer.role" label="Befattning" optional />
      </div>
      {authority.name === undefined ? <Field path="authority.name" /> : null}
      {authority.orgNr === undefined ? <Field path="authority.orgNr" /> : null}
      {base === undefined ? null : (
        <>
          {base.pricing === 'total' && !asksPeriodEnd(found, evaluation) ? (
            <Field path="subject.periodEnd" optional />
          ) : null}
          {isRecurring(base.pricing) ? (
            <Field path={`value.parts.${base.id}.openEnded`} layout="row" optional />
          ) : null}
          <Field path={`value.parts.${base.id}.vat`} label={vatLabel(subject.law)} optional layout="row" />
          {subject.category === 'goods' || base.hire !== undefined ? <HireFields part={base} /> : null}
        </>
      )}
    </More>
  )
}

/** Answered no before the case began: it stands here, to be changed when it turns out otherwise. */
function PersonalData() {
  const personalData = useCase().case.screening?.personalData
  const wasNo = useAtFirst(personalData === 'no')
  if (!wasNo) return null
  return (
    <>
      <Field path="screening.personalData" layout="row" />
      {personalData === 'yes' ? (
        <div className="follow-up">
          <Field path="screening.personalDataNote" />
        </div>
      ) : null}
    </>
  )
}

/** Open from the start where something in it is answered, so that no answer is out of sight. */
function usesMore(found: Case): boolean {
  const base = basePart(found)
  const { description, law, cpv } = found.subject
  return (
    description !== undefined ||
    cpv !== undefined ||
    (law !== undefined && law !== 'LOU') ||
    found.authority.name === undefined ||
    found.authority.orgNr === undefined ||
    [base?.openEnded, base?.vat, base?.hire].some((answer) => answer !== undefined)
  )
}
