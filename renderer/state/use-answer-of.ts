import { useEffect, useState } from 'react'
import type { Answer } from '../../src/contract/answer.ts'

/**
 * What the privileged side tells of something as it stands, asked for anew when that is another; undefined until it is
 * known, and what was told last where it is refused. `read`: the same function at each call.
 */
export function useAnswerOf<O, T>(of: O, read: (of: O) => Promise<Answer<T>>): T | undefined {
  const [told, setTold] = useState<T>()
  useEffect(() => {
    let isShown = true
    void read(of).then((answer) => {
      if (isShown && answer.ok) setTold(answer.value)
    })
    return () => {
      isShown = false
    }
  }, [of, read])
  return told
}
