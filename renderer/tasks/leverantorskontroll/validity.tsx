import { formatDate } from '../../../src/domain/local-date.ts'
import type { Check } from '../../../src/rules/catalogue/checks.ts'
import { checkFor } from '../../../src/rules/catalogue/catalogue.ts'
import { goodForWords } from '../../../src/rules/local/good-for-words.ts'
import { Field } from '../../components/field.tsx'
import { sayLonger } from '../../../src/rules/vetting/longer.ts'
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
      {row.result === 'missing' || check.goodFor === null ? null : (
        <p className="small check-time">{timeOf(check)}</p>
      )}
      {check.evidence === 'keep' && (isLonger(row, check) || isLongerTold) ? (
        <Field path={`${at}.longerWhy`} help={longerHelp(row, check)} optional={!isLonger(row, check)} />
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

/** Whose time it is that is filled in, and why it is not the same for all checks. */
function timeOf({ id, goodFor }: Check): string {
  if (goodFor === null) return ''
  const own = checkFor(id, 'company')?.goodFor
  const isOwn = own?.count === goodFor.count && own.unit === goodFor.unit
  return `Räknat ${goodForWords(goodFor)} från kontrollen. ${
    isOwn ? 'Tiden är programmets val: kortare för det som ändras fort.' : 'Tiden är er lokala rutins.'
  }`
}

/** By how much it is longer than such answers are, once that counts; until then that it does not. */
function longerHelp(row: CheckAnswers, check: Check): string {
  const by = sayLonger(row, check)
  return by === undefined ? 'Utan skäl räknas den vanliga tiden.' : `Det är ${by}.`
}
