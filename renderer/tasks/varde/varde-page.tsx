import { TaskPage } from '../../components/task-page.tsx'
import { useCase } from '../../state/case.ts'
import { WhatFollows } from '../follows/what-follows.tsx'
import { LimitPanel } from '../value/limit-panel.tsx'
import { SensitivitySection } from '../value/sensitivity-section.tsx'
import { ValueBar } from '../value/value-bar.tsx'
import { ValueTable } from '../value/value-table.tsx'
import { ValueVerdict } from '../value/value-verdict.tsx'
import { WhatIfPanel } from '../value/what-if-panel.tsx'
import { Collected } from './collected.tsx'
import { EditParts } from './edit-parts.tsx'
import { NearLimit } from './near-limit.tsx'
import { Recurring } from './recurring.tsx'
import { SimilarPurchases } from './similar-purchases.tsx'
import { UncountedOptions } from './uncounted-options.tsx'
import { useHits } from './use-hits.ts'
import '../value/value.css'

/** What the purchase is worth: part by part, against its limits. */
export function VardePage() {
  const { law } = useCase().case.subject
  const hits = useHits()
  return (
    <TaskPage
      task="varde"
      title={law === 'LUK' ? 'Vad är koncessionen värd?' : 'Vad är köpet värt?'}
      lead={`Räkna med allt ${law === 'LUK' ? 'koncessionshavaren kan få in' : 'du kan komma att betala'}, utan moms. Optioner räknas som om de används.`}
      moreLacks={hits?.lacksOf}
      aside={
        <>
          <LimitPanel />
          <WhatIfPanel />
        </>
      }
    >
      <ValueTable />
      <UncountedOptions />
      <EditParts />
      <ValueBar />
      <ValueVerdict openHits={hits?.open.length ?? 0} />
      <Recurring />
      <SimilarPurchases hits={hits} />
      <Collected />
      <WhatFollows withTasks neededOnly />
      <SensitivitySection />
      <NearLimit />
    </TaskPage>
  )
}
