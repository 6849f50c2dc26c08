import { More } from '../../components/more.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { hasTypedAmounts } from './amount-draft.ts'
import { passedAmounts } from './amount-rows.ts'
import { AmountsSection } from './amounts-section.tsx'
import { OrganisationSection } from './organisation/organisation-section.tsx'
import { hasRowDrafts } from './organisation/row-draft.ts'
import { RoutineSection } from './routine-section.tsx'
import { useOffice } from './use-office.ts'
import './office.css'

/** What the organisation puts beside the program's own rules: who decides, its local routine, and amounts that are missing. */
export function OfficeSections() {
  const { office, show } = useOffice()
  if (office === null) return null
  return (
    <section className="section" aria-labelledby="office">
      <h2 id="office">För inköpsfunktionen</h2>
      {office.problem === null ? null : <Verdict tone="stop" title={office.problem} />}
      <p>Du behöver inte göra något här om du inte arbetar på inköpsfunktionen.</p>
      <More title="Organisation och delegationsordning" startsOpen={hasRowDrafts()}>
        <OrganisationSection office={office} onChange={show} />
      </More>
      <More title="Lokal rutin" startsOpen={office.problem !== null}>
        <RoutineSection office={office} onChange={show} />
      </More>
      <More
        title="Belopp som saknas"
        startsOpen={office.problem !== null || passedAmounts(office).length > 0 || hasTypedAmounts()}
      >
        <AmountsSection office={office} onChange={show} />
      </More>
    </section>
  )
}
