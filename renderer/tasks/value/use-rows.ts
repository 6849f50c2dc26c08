import { useEffect, useState } from 'react'
import { focusField } from '../../components/focus-field.ts'

interface Rows {
  /** Ids in the order in which they are shown: stored rows first, then rows not typed in yet. */
  readonly ids: readonly string[]
  /** Shows one more row and moves focus to it. */
  readonly add: () => void
  /** A row is gone. */
  readonly drop: (id: string) => void
}

/**
 * Rows of a list, with at least one to type in unless that is not wanted. An untyped row is only on the page: it becomes part of the case with its
 * first keystroke, so that no empty rows are kept or counted.
 */
export function useRows(
  list: string,
  stored: readonly { readonly id: string }[],
  firstField: string,
  atLeastOne = true,
): Rows {
  const [spares, setSpares] = useState<readonly string[]>(() =>
    atLeastOne && stored.length === 0 ? [newId()] : [],
  )
  const [added, setAdded] = useState<string | null>(null)
  useEffect(() => {
    if (added !== null) focusField(`${list}.${added}.${firstField}`)
  }, [added, list, firstField])
  const storedIds = stored.map((row) => row.id)
  return {
    ids: [...storedIds, ...spares.filter((id) => !storedIds.includes(id))],
    add: () => {
      const id = newId()
      setSpares([...spares, id])
      setAdded(id)
    },
    drop: (id) => {
      const left = spares.filter((spare) => spare !== id)
      const others = [...storedIds, ...left].filter((other) => other !== id)
      setSpares(atLeastOne && others.length === 0 ? [newId()] : left)
    },
  }
}

const newId = (): string => crypto.randomUUID()
