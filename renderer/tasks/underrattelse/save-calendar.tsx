import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { enumerated } from '../../../src/domain/enumerated.ts'
import { formatDate } from '../../../src/domain/local-date.ts'
import { contractDays, contractDayWords } from '../../../src/rules/follow-up/contract-days.ts'
import { useCase } from '../../state/case.ts'
import { callWhenStored } from '../../state/call-when-stored.ts'

/** The last days of the contract and its options, and when it is followed up, as a file that a calendar opens. */
export function SaveCalendar() {
  const [said, setSaid] = useState('')
  const days = contractDays(useCase().evaluation)
  const save = async (): Promise<void> => {
    const saved = await callWhenStored('contract.calendar', ({ id }) => ({ id }))
    if (saved !== null) setSaid(saved.path === null ? 'Ingen fil sparades.' : `Sparad: ${saved.path}`)
  }
  return (
    <>
      <Button variant="link" onPress={() => void save()}>
        Spara avtalets dagar till kalendern…
      </Button>
      {days.length === 0 ? null : (
        <p className="small">
          Filen får {enumerated(days.map((one) => `${contractDayWords(one)} (${formatDate(one.day)})`))}.
        </p>
      )}
      <p role="status" className="small">
        {said}
      </p>
    </>
  )
}
