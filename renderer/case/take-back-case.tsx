import { useState } from 'react'
import { z } from 'zod'
import { awayWith, awayWords } from '../../src/domain/case/away.ts'
import { Button } from '../components/button.tsx'
import { Verdict } from '../components/verdict.tsx'
import { takeBackCase } from '../state/actions.ts'
import { useCase } from '../state/case.ts'
import { dropForm, keepForm, useTyped } from '../state/forms.ts'
import { FormField } from '../suppliers/form-field.tsx'

/** That a colleague has the case now, and the way back; nothing where it goes on here. */
export function CaseAway() {
  const { case: found } = useCase()
  const form = `take-back ${found.id}`
  const reason = useTyped(form, z.string()) ?? ''
  const [problem, setProblem] = useState('')
  if (awayWith(found) === undefined) return null
  const takeBack = async (): Promise<void> => {
    if (reason.trim() === '') return setProblem('Skriv varför ärendet tas tillbaka.')
    setProblem('')
    if (await takeBackCase(reason)) dropForm(form)
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
        onChange={(text) => keepForm(form, text)}
      />
      <Button variant="second" onPress={() => void takeBack()}>
        Ta tillbaka ärendet
      </Button>
    </Verdict>
  )
}
