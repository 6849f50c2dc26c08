import { formatDate } from '../../../src/domain/local-date.ts'
import type { Check } from '../../../src/rules/catalogue/checks.ts'
import { Field } from '../../components/field.tsx'
import { isLonger, type CheckAnswers } from '../../../src/rules/vetting/row.ts'
import { useCase } from '../../state/case.ts'

interface ValidityProps {
  /** Path of the check's row. */
  readonly at: string
  readonly check: Check
  readonly row: CheckAnswers
}

/** When a check was made and until when it is good. Both are filled in and can be changed. */
export function Validity({ at, check, row }: ValidityProps) {
  const { reusedFrom } = row
  const { unread } = useCase().case
  const isLongerTold = row.longerWhy !== undefined || Object.hasOwn(unread, `${at}.longerWhy`)
  return (
    <>
      <div className="check-days">
        <Field path={`${at}.on`} />
        {row.result === 'missing' || (check.goodFor === null && row.validUntil === undefined) ? null : (
          <Field path={`${at}.validUntil`} help="" optional={check.goodFor === null} />
        )}
      </div>
      {check.evidence === 'keep' && (isLonger(row, check) || isLongerTold) ? (
        <Field path={`${at}.longerWhy`} help={longerHelp} optional={!isLonger(row, check)} />
      ) : null}
      {reusedFrom === undefined ? null : (
        <p className="small taken-from">
          Övertagen från ärendet ”{reusedFrom.label ?? 'utan namn'}”
          {reusedFrom.on === undefined ? '' : `, där den gjordes ${formatDate(reusedFrom.on)}`}
          {row.by === undefined ? '' : ` av ${row.by}`}.
        </p>
      )}
    </>
  )
}

const longerHelp = 'Utan skäl räknas den vanliga tiden.'
