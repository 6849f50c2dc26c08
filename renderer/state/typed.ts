import { useEffect, useMemo, useState } from 'react'
import { fieldAt } from '../../src/domain/case/fields/catalogue.ts'
import { readField } from '../../src/domain/case/fields/read.ts'
import { enter, type Entry } from '../../src/domain/case/enter.ts'
import { useCase, useCaseStore, viewOf, type CaseView } from './case.ts'

/** A pause this long in the typing shows what follows: not every digit of an amount. */
const showAfterMs = 400

/**
 * The open case and how it would stand with what is being typed, a moment after the last keystroke. For what is only
 * shown: fields and rules hold to what is entered.
 */
export function useTyped(): CaseView {
  const view = useCase()
  const now = useCaseStore((state) => state.typed)
  const paused = useAfterPause(now)
  // What was entered or taken away since is not typed any more.
  return useMemo(
    () =>
      withTyped(
        view,
        Object.fromEntries(Object.entries(paused).filter(([path, text]) => now[path] === text)),
      ),
    [view, now, paused],
  )
}

/** As if what can be read of what is typed were entered. What cannot be read yet changes nothing. */
export function withTyped(view: CaseView, typed: Readonly<Record<string, string>>): CaseView {
  const entries = Object.entries(typed).flatMap(([path, text]): readonly Entry[] => {
    const field = fieldAt(path)
    return field !== undefined && readField(field, text).ok ? [{ path, text }] : []
  })
  if (entries.length === 0) return view
  const { case: found, changes } = enter(view.case, entries, view.today)
  return changes.length === 0 ? view : viewOf(found, view.today)
}

function useAfterPause<T>(now: T): T {
  const [shown, setShown] = useState(now)
  useEffect(() => {
    const timer = setTimeout(() => setShown(now), showAfterMs)
    return () => clearTimeout(timer)
  }, [now])
  return shown
}
