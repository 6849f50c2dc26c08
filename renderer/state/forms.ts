import { create } from 'zustand'
import type { z } from 'zod'
import type { Args } from '../../src/contract/channels.ts'
import { ask } from '../bridge.ts'
import { outcomeOf, writes } from './saving.ts'

type Typed = NonNullable<Args<'form.draft'>['typed']>

/** What is typed in forms outside a case and not yet saved, by the form's name, the first begun first. */
export const useForms = create<Readonly<Record<string, unknown>>>(() => ({}))

/** What stood typed when the program was last closed. */
export const beginForms = (forms: Readonly<Record<string, unknown>>): void => useForms.setState(forms, true)

/** A keystroke: on its way to the disk at once. While it is, only the latest waits. */
export function keepForm(form: string, typed: Typed): void {
  useForms.setState({ [form]: typed })
  send(form)
}

/** The form is saved, or is not to be. */
export function dropForm(form: string): void {
  const { [form]: typed, ...rest } = useForms.getState()
  if (typed === undefined) return
  useForms.setState(rest, true)
  send(form)
}

function send(form: string): void {
  const typed = (useForms.getState()[form] ?? null) as Typed | null
  const run = async () => outcomeOf(await ask('form.draft', { form, typed }))
  writes.push({ key: `form ${form}`, run })
}

/** What stands typed in a form; undefined where nothing waits to be saved, or where it is of another shape. */
export const typedIn = <T>(form: string, schema: z.ZodType<T>, forms = useForms.getState()): T | undefined =>
  schema.safeParse(forms[form]).data

/** The same in a page, which follows it. */
export function useTyped<T>(form: string, schema: z.ZodType<T>): T | undefined {
  return typedIn(form, schema, useForms())
}
