import type { Case } from '../../../src/domain/case/schema.ts'
import { Field } from '../../components/field.tsx'
import { More } from '../../components/more.tsx'
import { useCase } from '../../state/case.ts'
import { basePart } from '../value/part-names.ts'
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
      <Field path="subject.law" layout="column" />
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
          <Field path={`value.parts.${base.id}.vat`} optional layout="row" />
          {subject.category === 'goods' || base.hire !== undefined ? <Hire id={base.id} /> : null}
        </>
      )}
    </More>
  )
}

function Hire({ id }: { readonly id: string }) {
  const base = basePart(useCase().case)
  const at = `value.parts.${id}`
  return (
    <>
      <Field path={`${at}.hire`} layout="row" optional />
      {base?.hire === 'yes' ? (
        <div className="follow-up">
          {base.pricing === 'total' ? <Field path={`${at}.termMonths`} suffix="månader" /> : null}
          <Field
            path={`${at}.residualOre`}
            help="Vad varan beräknas vara värd när hyran är slut. Räknas med när hyran är lång."
          />
        </div>
      ) : null}
    </>
  )
}

/** Open from the start where something in it is answered, so that no answer is out of sight. */
function usesMore(found: Case): boolean {
  const base = basePart(found)
  const { description, law } = found.subject
  return (
    description !== undefined ||
    (law !== undefined && law !== 'LOU') ||
    found.authority.name === undefined ||
    found.authority.orgNr === undefined ||
    [base?.openEnded, base?.vat, base?.hire].some((answer) => answer !== undefined)
  )
}
