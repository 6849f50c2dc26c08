import { useContext, useEffect } from 'react'
import { getAt } from '../../src/domain/case/path.ts'
import { fieldAt } from '../../src/domain/case/fields/catalogue.ts'
import type { Field } from '../../src/domain/case/fields/field.ts'
import { writeField } from '../../src/domain/case/fields/read.ts'
import { longestText } from '../../src/domain/text.ts'
import { typing } from '../state/actions.ts'
import { useCase, useCaseStore } from '../state/case.ts'
import { problemOf } from '../state/too-long.ts'
import { Marked } from './marked.ts'

export interface FieldState {
  readonly field: Field
  /** What stands in the control: what is being typed, else what was typed and not readable, else the answer. */
  readonly text: string
  /**
   * Why the stored text could not be read, for as long as what stands in the control cannot; at once that it is too long;
   * that it is empty, once asked for.
   */
  readonly problem: string | undefined
}

/** The state of the field at a path. Leaving the page enters what is typed in it. */
export function useField(path: string): FieldState {
  const field = fieldAt(path)
  if (!field) throw new Error(`${path} is no field of a case`)
  const { case: found, today } = useCase()
  const typed = useCaseStore((state) => state.typed[path])
  const tooLong = useCaseStore((state) => state.tooLong[path])
  const isMarked = useContext(Marked).has(path)
  useEffect(() => () => typing.leave(path), [path])
  const unread = Object.hasOwn(found.unread, path) ? found.unread[path] : undefined
  const text = typed ?? tooLong ?? unread ?? writeField(field, getAt(found, path))
  const isHeld = unread !== undefined || tooLong !== undefined || text.length > longestText
  const lacking = text === '' && isMarked ? 'Det här saknas.' : undefined
  return { field, text, problem: (isHeld ? problemOf(field, text, today) : undefined) ?? lacking }
}
