import { checkResults } from '../../src/domain/case/choices.ts'
import { pastOutcomes, type PastCase } from '../../src/domain/suppliers/history.ts'
import { checkFor } from '../../src/rules/catalogue/catalogue.ts'
import { CaseLink } from '../register/case-link.tsx'
import { untitled } from '../register/rows.ts'

/** What a supplier has been asked about, when, and what came of it: counted from the cases, the newest first. */
export function PastTable({ past }: { readonly past: readonly PastCase[] }) {
  const isChecked = past.some(({ checks }) => checks !== undefined)
  return (
    <section className="section" aria-labelledby="supplier-past">
      <h2 id="supplier-past">I dina ärenden</h2>
      {past.length === 0 ? (
        <p className="small">Leverantören är inte frågad i något ärende på den här datorn.</p>
      ) : (
        <div className="table-scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">Ärende</th>
                <th scope="col">Frågad</th>
                <th scope="col">Hur det gick</th>
                {isChecked && <th scope="col">Kontrollerad</th>}
              </tr>
            </thead>
            <tbody>
              {past.map(({ caseId, title, on, outcome, checks = [] }) => (
                <tr key={caseId}>
                  <td>
                    <CaseLink id={caseId}>{title ?? untitled}</CaseLink>
                  </td>
                  <td className="supplier-number">{on}</td>
                  <td>{pastOutcomes[outcome]}</td>
                  {isChecked && (
                    <td>
                      {checks.map((check) => (
                        <div key={check.id}>
                          {`${checkFor(check.id, 'company')?.name ?? check.id} ${check.on}: ${checkResults[check.result].toLowerCase()}`}
                        </div>
                      ))}
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
