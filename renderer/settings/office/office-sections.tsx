import { Verdict } from '../../components/verdict.tsx'
import { AmountsSection } from './amounts-section.tsx'
import { RoutineSection } from './routine-section.tsx'
import { useOffice } from './use-office.ts'
import './office.css'

/** What the organisation puts beside the program's own rules: its local routine, and amounts that are missing. */
export function OfficeSections() {
  const { office, show } = useOffice()
  if (office === null) return null
  return (
    <>
      {office.problem === null ? null : <Verdict tone="stop" title={office.problem} />}
      <RoutineSection office={office} onChange={show} />
      <AmountsSection office={office} onChange={show} />
    </>
  )
}
