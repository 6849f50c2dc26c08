import { useEffect, useState } from 'react'
import type { Case } from '../../../src/domain/case/schema.ts'
import { ask } from '../../bridge.ts'
import { useCase } from '../../state/case.ts'

/** Letters and marks that the PDF's fonts are known to have: of these nobody has to ask. */
const known = /[ -~¡-¬®-ſ–—‘-„…]/gu

/** What else stands in the case, each once: the same as long as nothing of the kind is typed. */
const othersIn = (found: Case): string =>
  [...new Set(JSON.stringify(found).replaceAll(known, ''))].toSorted().join('')

/** Which characters the PDF will not be able to show, told before it is made. */
export function UnshownSigns() {
  const { case: found } = useCase()
  const others = othersIn(found)
  const [signs, setSigns] = useState<readonly string[]>([])
  useEffect(() => {
    let isHere = true
    const look = async (): Promise<void> => {
      const answer = others === '' ? null : await ask('record.unshown', { id: found.id })
      if (isHere) setSigns(answer?.ok ? answer.value.signs : [])
    }
    void look()
    return () => {
      isHere = false
    }
  }, [others, found.id])
  if (signs.length === 0) return null
  return (
    <p className="problem">
      Tecken som PDF:en inte kan visa, och som kommer att stå som {'\uFFFD'}: {signs.join(' ')}. Skriv om dem
      om de behövs i dokumentationen. Ärendefilen har dem kvar.
    </p>
  )
}
