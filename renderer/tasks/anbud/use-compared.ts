import { useEffect } from 'react'
import { isDecided } from '../../../src/domain/case/frozen.ts'
import { bidsByPrice } from '../../../src/rules/evaluate/suppliers.ts'
import { noteCompared } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'

/** Has the program note, once, that prices of several bids are shown side by side. */
export function useCompared(isShown: boolean): void {
  const { case: found } = useCase()
  const isFirst = found.award.firstComparedAt === undefined && !isDecided(found)
  const isNew = isShown && isFirst && bidsByPrice(found).length > 1
  useEffect(() => {
    if (isNew) void noteCompared()
  }, [isNew])
}
