import { TaskPage } from '../../components/task-page.tsx'
import { HowCountedPanel } from '../value/how-counted-panel.tsx'
import { ValueBar } from '../value/value-bar.tsx'
import { ValueTable } from '../value/value-table.tsx'
import { ValueVerdict } from '../value/value-verdict.tsx'
import { WhatIfPanel } from '../value/what-if-panel.tsx'
import { EditParts } from './edit-parts.tsx'
import { Recurring } from './recurring.tsx'
import { SimilarPurchases } from './similar-purchases.tsx'
import '../value/value.css'

/** What the purchase is worth: part by part, against its limits. */
export function VardePage() {
  return (
    <TaskPage
      task="varde"
      title="Vad är köpet värt?"
      lead="Räkna med allt du kan komma att betala, utan moms. Optioner räknas som om de används."
      aside={
        <>
          <HowCountedPanel />
          <WhatIfPanel />
        </>
      }
    >
      <ValueTable />
      <EditParts />
      <ValueBar />
      <ValueVerdict />
      <Recurring />
      <SimilarPurchases />
    </TaskPage>
  )
}
