import { formatDate } from '../../src/domain/local-date.ts'
import { Button } from '../components/button.tsx'
import { DocumentationClock } from '../components/documentation-clock.tsx'
import { registrationPage } from '../registration/registration-page.tsx'
import { goTo } from '../state/actions.ts'
import { useCase } from '../state/case.ts'

/** What holds for the whole case, beside every page of it: how long is left to document it, and that it is closed. */
export function CaseClock({ page }: { readonly page: string }) {
  const { case: found, evaluation } = useCase()
  const { closedOn } = found.record
  // Where the page is about it, it is said there.
  if (page === 'dokumentation' || page === registrationPage) return null
  return (
    <section className="case-clock" aria-label="Tid att dokumentera">
      <DocumentationClock evaluation={evaluation} />
      {closedOn === undefined ? null : (
        <p className="small">
          Avslutat {formatDate(closedOn)}.{' '}
          <Button variant="link" onPress={() => goTo('dokumentation')}>
            Öppna igen
          </Button>
        </p>
      )}
    </section>
  )
}
