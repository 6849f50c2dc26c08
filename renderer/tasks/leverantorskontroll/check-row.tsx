import type { Check } from '../../../src/rules/catalogue/checks.ts'
import type { Supplier } from '../../../src/domain/case/schema.ts'
import { Attachments } from '../../components/attachments/attachments.tsx'
import { Field } from '../../components/field.tsx'
import { NamesAlarm } from '../../components/names-alarm.tsx'
import { RegisterName } from './register-name.tsx'
import { SeenNote } from './seen-note.tsx'

interface CheckRowProps {
  readonly supplier: Supplier
  readonly check: Check
  readonly required: boolean
}

/** One check on the winner: the question, where the answer is found, what was seen and when. */
export function CheckRow({ supplier, check, required }: CheckRowProps) {
  const at = `suppliers.${supplier.id}.checks.${check.id}`
  const row = supplier.checks?.find((candidate) => candidate.id === check.id)
  return (
    <div className="check-row">
      <Field
        path={`${at}.result`}
        label={check.question}
        help={check.sources.map(({ name, path }) => `${name}: ${path}`).join(' ')}
        layout="row"
        optional={!required}
      />
      {row?.result !== undefined && (
        <div className="follow-up">
          {row.result === 'clear' ? (
            <>
              <div className="check-date">
                <Field path={`${at}.on`} />
              </div>
              <SeenNote at={at} question={check.question} row={row} />
            </>
          ) : (
            <>
              <Field
                path={`${at}.seen`}
                label={
                  row.result === 'remark'
                    ? 'Vad måste förklaras, och vad säger leverantören?'
                    : 'Varför gick uppgiften inte att få?'
                }
              />
              <Field path={`${at}.on`} />
              <RegisterName at={at} question={check.question} row={row} />
            </>
          )}
          <NamesAlarm place="checks" at={at} />
          <Attachments belongsTo={at} add="Lägg till utdraget …" />
        </div>
      )}
      <details className="proves">
        <summary>Vad visar kontrollen, och vad visar den inte?</summary>
        {check.sources.map(({ name, proves, provesNot }) => (
          <p key={name} className="small">
            {`${name}: ${proves} ${provesNot}`}
          </p>
        ))}
      </details>
    </div>
  )
}
