import type { Supplier } from '../../../src/domain/case/schema.ts'
import type { Evaluation } from '../../../src/rules/evaluate/evaluate.ts'
import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { focusField } from '../../components/focus-field.ts'
import { More } from '../../components/more.tsx'
import { enter, flush } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'
import { AnswersOfAnother } from './answers-of-another.tsx'
import { AskLetter } from './ask-letter.tsx'

type Vetting = NonNullable<Supplier['vetting']>

export const isHeard = ({
  heardWhat,
  heardOn,
  heardAnswer,
  heardAnsweredOn,
  heardSilent,
}: Vetting): boolean =>
  [heardWhat, heardOn, heardAnswer, heardAnsweredOn, heardSilent].some((answer) => answer !== undefined)

/** Whether the supplier has been asked, and has answered or was silent. */
export const isHeardOut = ({ heardOn, answerBy, heardAnswer, heardSilent }: Vetting): boolean =>
  heardOn !== undefined && (heardAnswer !== undefined || (heardSilent === 'yes' && answerBy !== undefined))

const heardAnswers = [
  'heardWhat',
  'heardOn',
  'answerBy',
  'heardAnswer',
  'heardAnsweredOn',
  'heardSilent',
] as const

/** Whether a rule wants the supplier to have been heard, and it has not been. */
export const isToBeHeard = ({ findings }: Evaluation, { id }: Supplier): boolean =>
  findings.some(
    ({ rule, state, fields }) =>
      rule.demand.is === 'heard' &&
      state === 'missing' &&
      fields.some((field) => field.startsWith(`suppliers.${id}.`)),
  )

/** The supplier is asked before anything is held against it: the question, the letter, that it is sent, and what it answered. */
export function Hearing({ supplier }: { readonly supplier: Supplier }) {
  const { unread } = useCase().case
  const at = `suppliers.${supplier.id}.vetting`
  const { heardWhat, heardOn, heardAnswer, heardSilent } = supplier.vetting ?? {}
  const isAsked = heardOn !== undefined || Object.hasOwn(unread, `${at}.heardOn`)
  const hasAnswer = heardAnswer !== undefined || heardSilent !== undefined
  return (
    <>
      <AnswersOfAnother supplier={supplier} names={heardAnswers} />
      <Field path={`${at}.heardWhat`} label={isAsked ? 'Vad frågade ni leverantören?' : undefined} />
      {heardWhat === undefined || isAsked ? null : <AskNow supplier={supplier} at={at} />}
      {heardWhat === undefined && !isAsked ? null : (
        <Field
          path={`${at}.heardOn`}
          help={isAsked ? undefined : 'Lämna tomt tills ni har skickat brevet eller frågat på annat sätt.'}
        />
      )}
      {isAsked || hasAnswer ? <Answer at={at} vetting={supplier.vetting ?? {}} /> : null}
    </>
  )
}

interface AskNowProps {
  readonly supplier: Supplier
  readonly at: string
}

/** The letter in its place, and the press that says that the question is put: no day is noted before it. */
function AskNow({ supplier, at }: AskNowProps) {
  const { today } = useCase()
  const asked = async (): Promise<void> => {
    await flush()
    if (await enter([{ path: `${at}.heardOn`, text: today }]))
      setTimeout(() => focusField(`${at}.heardAnswer`))
  }
  return (
    <>
      <AskLetter supplier={supplier} />
      <div className="row asked-now">
        <Button variant="second" onPress={() => void asked()}>
          Vi har frågat i dag
        </Button>
      </div>
    </>
  )
}

function Answer({ at, vetting }: { readonly at: string; readonly vetting: Vetting }) {
  const { heardAnswer, heardSilent } = vetting
  const isSilent = heardSilent === 'yes'
  return (
    <>
      {isSilent && heardAnswer === undefined ? null : (
        <>
          <Field path={`${at}.heardAnswer`} />
          {heardAnswer === undefined ? null : <Field path={`${at}.heardAnsweredOn`} />}
        </>
      )}
      {isSilent ? (
        <>
          <Field path={`${at}.heardSilent`} layout="row" />
          {vetting.heardOn === undefined ? null : <Field path={`${at}.answerBy`} />}
        </>
      ) : heardAnswer === undefined ? (
        <More title="Svarar leverantören inte?">
          <Field path={`${at}.heardSilent`} layout="row" optional />
        </More>
      ) : null}
    </>
  )
}
