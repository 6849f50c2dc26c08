import { create } from 'zustand'
import type { Typed } from '../../../../src/domain/organisation/typed.ts'
import type { RowAt } from './row-fields.ts'

/** A row that is typed and not saved. */
export interface RowDraft {
  readonly at: RowAt
  readonly typed: Typed
}

/** What is typed and not saved stays while the program is open, wherever the person goes meanwhile. */
const useDrafts = create<Readonly<Record<string, RowDraft>>>(() => ({}))

/** Rows that are typed and not saved, the first begun first. */
export const useRowDrafts = (): readonly RowDraft[] => Object.values(useDrafts())

export const hasRowDrafts = (): boolean => Object.keys(useDrafts.getState()).length > 0

/** What stands typed in the form of a row; undefined where nothing waits to be saved. */
export const typedDraft = (at: RowAt): Typed | undefined => useDrafts.getState()[keyOf(at)]?.typed

export const keepDraft = (at: RowAt, typed: Typed): void => useDrafts.setState({ [keyOf(at)]: { at, typed } })

/** The row is saved, or is not to be. */
export function dropDraft(at: RowAt): void {
  const { [keyOf(at)]: _gone, ...rest } = useDrafts.getState()
  useDrafts.setState(rest, true)
}

const keyOf = ({ row, id = '', post = '' }: RowAt): string => `${row} ${id} ${post}`
