import { useEffect } from 'react'
import { assertNever } from '../src/domain/assert-never.ts'
import { BeforeCasePage } from './before-case/before-case-page.tsx'
import { CaseFrame } from './case/case-frame.tsx'
import { ContractsPage } from './contracts/contracts-page.tsx'
import { Notice } from './components/notice.tsx'
import { DeviationsPage } from './deviations/deviations-page.tsx'
import { PaperPage } from './papers/paper-page.tsx'
import { Working } from './components/working.tsx'
import { RegisterPage } from './register/register-page.tsx'
import { RulesPage } from './rules/rules-page.tsx'
import { FirstStartPage } from './settings/first-start-page.tsx'
import { ProblemPage } from './settings/problem-page.tsx'
import { SettingsPage } from './settings/settings-page.tsx'
import { SuppliersPage } from './suppliers/suppliers-page.tsx'
import { keepFocus } from './state/keep-focus.ts'
import { usePlace, type Place } from './state/place.ts'
import { VerifyPage } from './verify/verify-page.tsx'

/** The whole page: where the person is, and the sentence at the foot. */
export function App() {
  const place = usePlace((state) => state.place)
  useEffect(keepFocus, [])
  return (
    <>
      <a className="skip-link" href="#content">
        Hoppa till innehållet
      </a>
      {screenOf(place)}
      <Working />
      <Notice />
    </>
  )
}

function screenOf(place: Place) {
  switch (place) {
    case 'loading':
      return null
    case 'problem':
      return <ProblemPage />
    case 'first-start':
      return <FirstStartPage />
    case 'register':
      return <RegisterPage />
    case 'before-case':
      return <BeforeCasePage />
    case 'rules':
      return <RulesPage />
    case 'contracts':
      return <ContractsPage />
    case 'deviations':
      return <DeviationsPage />
    case 'suppliers':
      return <SuppliersPage />
    case 'paper':
      return <PaperPage />
    case 'verify':
      return <VerifyPage />
    case 'settings':
      return <SettingsPage />
    case 'case':
      return <CaseFrame />
    default:
      return assertNever(place)
  }
}
