import type { Choices } from '../../src/domain/case/choices.ts'
import { assertNever } from '../../src/domain/assert-never.ts'
import { patternOf } from '../../src/domain/case/fields/catalogue.ts'
import { localHelp } from '../../src/rules/local/of-case.ts'
import { frozenReason } from '../../src/domain/case/frozen.ts'
import { ChoiceField } from './choice-field.tsx'
import { HeldField } from './held-field.tsx'
import { SelectField } from './select-field.tsx'
import { TextField } from './text-field.tsx'
import { useCase } from '../state/case.ts'
import { remarkOf } from './remark.ts'
import { useField } from './use-field.ts'
import { useStaysAt } from './use-stays-at.ts'

export interface FieldProps {
  /** Where the answer stands in the case. */
  readonly path: string
  /** Instead of the catalogue's words. */
  readonly label?: string | undefined
  /** Instead of the catalogue's sentence; the empty string shows none. */
  readonly help?: string | undefined
  readonly optional?: boolean | undefined
  /** Instead of the catalogue's answers that would hold and would not. */
  readonly example?: string | undefined
  readonly antiExample?: string | undefined
  /** Instead of the catalogue's choices: fewer of them, or names of rows (any field of one line). */
  readonly choices?: Choices | undefined
  /** Beneath each answer, where they stand beneath each other: what it means, with an example. */
  readonly choiceHelp?: Choices | undefined
  /** Behind the control: "kr", "månader". Amounts have "kr" and percentages "%" by themselves. */
  readonly suffix?: string | undefined
  /** A control as wide as the column. Text fields are. */
  readonly wide?: boolean | undefined
  /** Choices side by side or beneath each other. Default: side by side where there are two short ones. */
  readonly layout?: 'row' | 'column' | undefined
  /** The choice that holds where nothing is answered: it stands as chosen, and nothing is entered. */
  readonly standsAs?: string | undefined
  /** Answers that are offered to a line; anything else can be written. */
  readonly suggestions?: readonly string[] | undefined
  /** Few choices of many words are folded into a list too. */
  readonly asList?: boolean | undefined
}

/** From so many choices on, they are folded into a list. */
const manyChoices = 7

/** One question of the case, as its kind is best asked. What is typed is saved as it is typed. */
export function Field(props: FieldProps) {
  const { field, text, problem } = useField(props.path)
  const view = useCase()
  const held = frozenReason(view.case, props.path)
  useStaysAt(props.path, held !== null)
  if (held !== null)
    return (
      <HeldField
        path={props.path}
        label={props.label ?? field.label}
        choices={props.choices}
        optional={props.optional}
        suffix={props.suffix}
      />
    )
  const help = props.help === '' ? undefined : (props.help ?? field.help)
  const question = {
    path: props.path,
    label: props.label ?? field.label,
    help,
    localHelp: localHelp(view.case, patternOf(props.path)),
    optional: props.optional ?? false,
    problem,
    text,
  }
  const choices = props.choices ?? (field.kind === 'choice' ? field.choices : undefined)
  if (choices !== undefined) {
    const standing = text === '' ? (props.standsAs ?? '') : text
    if (props.asList === true || Object.keys(choices).length >= manyChoices)
      return <SelectField {...question} text={standing} choices={choices} />
    return (
      <ChoiceField
        {...question}
        text={standing}
        choices={choices}
        choiceHelp={props.choiceHelp}
        layout={props.layout ?? usualLayout(choices)}
      />
    )
  }
  const { example = field.example, antiExample = field.antiExample } = props
  const remark = remarkOf(view, props.path, example)
  const shared = { ...question, example, antiExample, remark, wide: props.wide, suffix: props.suffix }
  switch (field.kind) {
    case 'line':
      return <TextField {...shared} size="line" suggestions={props.suggestions} />
    case 'text':
      return <TextField {...shared} size="text" />
    case 'money':
      return <TextField {...shared} size="short" inputMode="decimal" suffix={props.suffix ?? 'kr'} />
    case 'percent':
      return <TextField {...shared} size="tiny" inputMode="text" suffix={props.suffix ?? '%'} />
    case 'count':
    case 'points':
      return <TextField {...shared} size="tiny" inputMode="numeric" />
    case 'date':
      return <TextField {...shared} size="short" inputMode="text" hint="ÅÅÅÅ-MM-DD" />
    case 'time':
      return <TextField {...shared} size="tiny" inputMode="text" hint="TT:MM" />
    case 'orgnr':
      return <TextField {...shared} size="short" inputMode="text" hint="NNNNNN-NNNN" />
    case 'vatnr':
      return <TextField {...shared} size="short" inputMode="text" />
    case 'choice':
    case 'row':
      return null
    default:
      return assertNever(field)
  }
}

function usualLayout(choices: Choices): 'row' | 'column' {
  const words = Object.values(choices)
  return words.length <= 3 && words.every((word) => word.length <= 24) ? 'row' : 'column'
}
