import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { Panel } from '../../components/panel.tsx'
import { callWhenStored } from '../../state/call-when-stored.ts'

/** The checklist on paper, for the day there are no computers. */
export function PrintPanel() {
  const [said, setSaid] = useState('')
  const [isBusy, setBusy] = useState(false)
  const save = async (): Promise<void> => {
    setBusy(true)
    const saved = await callWhenStored('checks.saveChecklist', ({ id }) => ({ caseId: id }))
    if (saved !== null) setSaid(saved.path === null ? 'Inget sparades.' : `Sparad: ${saved.path}`)
    setBusy(false)
  }
  return (
    <Panel title="Kontrollera på papper">
      <p>En checklista att skriva ut och fylla i för hand, till exempel när datorerna står stilla.</p>
      <p>
        <Button variant="link" onPress={() => void save()} isBusy={isBusy}>
          Spara checklistan som PDF…
        </Button>
      </p>
      <p role="status" className="small path">
        {said}
      </p>
    </Panel>
  )
}
