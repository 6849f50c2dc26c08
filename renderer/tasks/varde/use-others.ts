import { useEffect, useState } from 'react'
import type { Case } from '../../../src/domain/case/schema.ts'
import { call } from '../../state/call.ts'

/** The cases of the register as they are when the page is shown; undefined until they are there. */
export function useOthers(): readonly Case[] | undefined {
  const [others, setOthers] = useState<readonly Case[]>()
  useEffect(() => {
    let isShown = true
    void call('case.list', {}).then((list) => {
      if (isShown && list !== null) setOthers(list.cases.map(({ case: found }) => found))
    })
    return () => {
      isShown = false
    }
  }, [])
  return others
}
