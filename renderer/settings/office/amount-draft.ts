import { z } from 'zod'
import type { EnteredTexts } from '../../../src/domain/read-entered.ts'
import { dropForm, keepForm, typedIn, useForms, useTyped } from '../../state/forms.ts'
import type { AmountRow } from './amount-rows.ts'

const typedSchema: z.ZodType<EnteredTexts> = z.strictObject({
  sek: z.string(),
  source: z.string(),
  by: z.string(),
  on: z.string(),
})

type Which = Pick<AmountRow, 'series' | 'from'>

const prefix = 'amount '
const formOf = ({ series, from }: Which): string => `${prefix}${series} ${from}`

/** What stands typed of an amount; undefined where nothing waits to be saved. */
export const useTypedAmount = (row: Which): EnteredTexts | undefined => useTyped(formOf(row), typedSchema)

export const isTypedAmount = (row: Which): boolean => typedIn(formOf(row), typedSchema) !== undefined

export const hasTypedAmounts = (): boolean =>
  Object.keys(useForms.getState()).some((form) => form.startsWith(prefix))

export const keepAmount = (row: Which, typed: EnteredTexts): void => keepForm(formOf(row), { ...typed })

/** The amount is saved, or is not to be. */
export const dropAmount = (row: Which): void => dropForm(formOf(row))
