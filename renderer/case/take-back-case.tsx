import { useState } from 'react'
import { awayWith, awayWords } from '../../src/domain/case/away.ts'
import { Button } from '../components/button.tsx'
import { Verdict } from '../components/verdict.tsx'
import { takeBackCase } from '../state/actions.ts'
import { useCase } from '../state/case.ts'
import { FormField } from '../suppliers/form-field.tsx'

/** That a colleague has the case now, and the way back; nothing where it goes on here. */
export function CaseAway() {
  const { case: found } = useCase()
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState('')
  if (awayWith(found) === undefined) return null
  const takeBack = async (): Promise<void> => {
    if (reason.trim() === '') return setProblem('Skriv varför ärendet tas tillbaka.')
    setProblem('')
    await takeBackCase(reason)
  }
  return (
    <Verdict tone="warn" title={awayWords(found) ?? ''}>
      <p>Säg till kollegan först. Annars finns två olika ärenden, och samma beslut kan föras in i båda.</p>
      <FormField
        id="case-back-reason"
        label="Varför tas ärendet tillbaka?"
        value={reason}
        size="line"
        {...(problem === '' ? {} : { problem })}
        onChange={setReason}
      />
      <Button variant="second" onPress={() => void takeBack()}>
        Ta tillbaka ärendet
      </Button>
    </Verdict>
  )
}
