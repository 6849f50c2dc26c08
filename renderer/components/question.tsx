import type { ReactNode } from 'react'
import { LayerBadge } from './layer-badge.tsx'
import type { Remark } from './remark.ts'

export interface QuestionTexts {
  readonly label: string
  readonly help?: string | undefined
  readonly example?: string | undefined
  readonly antiExample?: string | undefined
  /** The local routine's own sentence beneath the question. */
  readonly localHelp?: string | undefined
  readonly optional: boolean
  readonly problem?: string | undefined
  readonly remark?: Remark | undefined
}

interface QuestionProps extends QuestionTexts {
  readonly id: string
  readonly wide?: boolean | undefined
  readonly children: ReactNode
}

/** Ids of what describes the control: for aria-describedby. */
export const describedBy = (
  id: string,
  { help, localHelp, problem, remark }: Pick<QuestionTexts, 'help' | 'localHelp' | 'problem' | 'remark'>,
) =>
  [
    help === undefined ? [] : `${id}-help`,
    localHelp === undefined ? [] : `${id}-local`,
    problem === undefined ? [] : `${id}-problem`,
    remark === undefined ? [] : `${id}-remark`,
  ]
    .flat()
    .join(' ') || undefined

export const labelText = (label: string, optional: boolean) => (
  <>
    {label}
    {optional ? <span className="optional"> (frivilligt)</span> : null}
  </>
)

/** A question with a text control: label, help, problem, control and folded examples, in the order they are read. */
export function Question(props: QuestionProps) {
  const { id, label, help, localHelp, example, antiExample, optional, problem, wide, children } = props
  return (
    <div className={`field${wide ? ' field-wide' : ''}${problem === undefined ? '' : ' field-wrong'}`}>
      <label htmlFor={id}>{labelText(label, optional)}</label>
      {help === undefined ? null : (
        <p className="help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {localHelp === undefined ? null : (
        <p className="help" id={`${id}-local`}>
          <LayerBadge layer="local" /> {localHelp}
        </p>
      )}
      <Problem id={id} text={problem} />
      {children}
      <RemarkText id={id} remark={props.remark} />
      {example === undefined ? null : <Examples holds={example} fails={antiExample} label={label} />}
    </div>
  )
}

/** What is wrong with the answer and what to write instead. */
export function Problem({ id, text }: { readonly id: string; readonly text: string | undefined }) {
  return text === undefined ? null : (
    <p className="problem" id={`${id}-problem`}>
      <span className="visually-hidden">Fel: </span>
      {text}
    </p>
  )
}

/** What the answer leaves unsaid, with one that would hold. */
function RemarkText({ id, remark }: { readonly id: string; readonly remark: Remark | undefined }) {
  return remark === undefined ? null : (
    <div className="remark" id={`${id}-remark`}>
      <p>{remark.text}</p>
      <p>Så här kan ett svar som håller se ut: ”{remark.example}”</p>
    </div>
  )
}

interface ExamplesProps {
  readonly holds: string
  readonly fails: string | undefined
  readonly label: string
}

function Examples({ holds, fails, label }: ExamplesProps) {
  return (
    <details className="examples">
      <summary>
        Exempel<span className="visually-hidden"> på svar: {label}</span>
      </summary>
      <p>
        <strong>Håller:</strong> ”{holds}”
      </p>
      {fails === undefined ? null : (
        <p>
          <strong>Håller inte:</strong> ”{fails}”
        </p>
      )}
    </details>
  )
}
