import { useEffect } from 'react'
import type { Supplier } from '../../../src/domain/case/schema.ts'
import { earlierThan, historyWords } from '../../../src/domain/suppliers/history.ts'
import { identityKey } from '../../../src/domain/suppliers/identity.ts'
import { riskOf } from '../../../src/rules/vetting/risk.ts'
import { sayBeside, sayRisk } from '../../../src/rules/vetting/risk-words.ts'
import { Verdict } from '../../components/verdict.tsx'
import { useCase } from '../../state/case.ts'
import { loadRegister, useSupplierRegister } from '../../suppliers/supplier-register.ts'

/** What the risk comes to and why, with what the program sees by itself. */
export function RiskLevel({ supplier }: { readonly supplier: Supplier }) {
  const { evaluation } = useCase()
  const risk = riskOf(evaluation.facts, supplier)
  const known = useHistory(supplier)
  const beside = [...sayBeside(risk), ...(known === undefined || risk.known !== undefined ? [] : [known])]
  return (
    <>
      <div role="status">
        {risk.level === 'unknown' ? (
          <p className="small">{sayRisk(risk)}</p>
        ) : (
          <Verdict tone={risk.level === 'raised' ? 'warn' : 'ok'} title={sayRisk(risk)}>
            {risk.level === 'raised' ? (
              <p>Kontrollerna nedan går djupare. Först står de som ska göras, sedan de som bör göras.</p>
            ) : null}
          </Verdict>
        )}
      </div>
      <details className="more beside-risk">
        <summary>Värdet, och vad som är känt om leverantören</summary>
        <div className="more-inside">
          <ul className="small">
            {beside.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </div>
      </details>
    </>
  )
}

/** What the register knows of the supplier: that it is new is something to know, and no reason by itself. */
function useHistory(supplier: Supplier): string | undefined {
  const { case: found } = useCase()
  const register = useSupplierRegister((state) => state.register)
  const isRead = register !== null
  useEffect(() => {
    if (!isRead) void loadRegister()
  }, [isRead])
  const key = identityKey(supplier)
  if (register === null || key === undefined) return undefined
  const past = register.histories[key] ?? []
  const isNew = past.every(({ caseId }) => caseId === found.id)
  return isNew
    ? 'Leverantören är ny för er: den finns inte i något annat ärende på den här datorn. Att vara ny höjer inte risken av sig självt.'
    : historyWords(earlierThan(past, found))
}
