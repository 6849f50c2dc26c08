import type { LocalDate } from '../../domain/local-date.ts'
import { contractTerms, type OptionTerms } from '../evaluate/contract-terms.ts'
import type { Evaluation } from '../evaluate/evaluate.ts'
import { occasionsOf } from './due.ts'
import { optionName } from './option-name.ts'

/** A day on which somebody has to think of the contract. */
export type ContractDay = { readonly day: LocalDate } & (
  | { readonly is: 'option'; readonly option: OptionTerms }
  | { readonly is: 'end' }
  /** The last day of a look back that is not made; `id`: of the occasion. */
  | { readonly is: 'follow-up'; readonly id: string }
)

/**
 * The last days of the options, the contract's own, and those of the looks back that are to come, the first day first. Before
 * an option the option's own day reminds.
 */
export function contractDays(evaluation: Evaluation): readonly ContractDay[] {
  const { case: found, today } = evaluation.facts
  const { end, options } = contractTerms(found)
  return [
    ...options.flatMap((option): readonly ContractDay[] =>
      option.lastDay === undefined ? [] : [{ is: 'option', option, day: option.lastDay }],
    ),
    ...(end === undefined ? [] : [{ is: 'end' as const, day: end }]),
    ...occasionsOf(evaluation)
      .filter(({ kind, doneOn, on }) => kind === 'yearly' && doneOn === undefined && on >= today)
      .map(({ id, on }) => ({ is: 'follow-up' as const, id, day: on })),
  ].toSorted((a, b) => (a.day < b.day ? -1 : 1))
}

/** What a day is, in a few words: "avtalets sista dag". */
export function contractDayWords(one: ContractDay): string {
  switch (one.is) {
    case 'option':
      return `sista dagen att använda ${optionName(one.option.name)}`
    case 'end':
      return 'avtalets sista dag'
    case 'follow-up':
      return 'senaste dag för uppföljning'
  }
}
