import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { flush } from '../../state/actions.ts'
import { call } from '../../state/call.ts'
import { useCase } from '../../state/case.ts'

/** The last days of the contract and its options, and when it is followed up, as a file that a calendar opens. */
export function SaveCalendar() {
  const { case: found } = useCase()
  const [said, setSaid] = useState('')
  const save = async (): Promise<void> => {
    await flush()
    const saved = await call('contract.calendar', { id: found.id })
    if (saved !== null) setSaid(saved.path === null ? 'Ingen fil sparades.' : `Sparad: ${saved.path}`)
  }
  return (
    <>
      <Button variant="link" onPress={() => void save()}>
        Spara avtalets dagar till kalendern…
      </Button>
      <p role="status" className="small">
        {said}
      </p>
    </>
  )
}
