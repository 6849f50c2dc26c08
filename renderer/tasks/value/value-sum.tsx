import { countedName, countedResult, countsBid } from '../../../src/rules/evaluate/award-lines.ts'
import { Money } from '../../components/money.tsx'
import { useTyped } from '../../state/typed.ts'

/** The sum in sight as soon as it is known: of the estimate, or of the accepted bid where that passes a line. */
export function ValueSum() {
  const { facts } = useTyped().evaluation
  const ore = countedResult(facts)?.valueOre ?? null
  return (
    <p className="value-sum" aria-live="polite">
      {ore === null ? null : (
        <>
          <span>{countsBid(facts) ? `Värdet med ${countedName(facts)}` : 'Upphandlingens värde'}</span>{' '}
          <Money ore={ore} />
        </>
      )}
    </p>
  )
}
