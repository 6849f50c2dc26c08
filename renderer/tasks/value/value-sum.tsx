import { Money } from '../../components/money.tsx'
import { useCase } from '../../state/case.ts'

/** The sum in sight as soon as it is known. */
export function ValueSum() {
  const { result } = useCase().evaluation.facts.value
  return (
    <p className="value-sum" aria-live="polite">
      {result === null || result.valueOre === null ? null : (
        <>
          <span>Upphandlingens värde</span> <Money ore={result.valueOre} />
        </>
      )}
    </p>
  )
}
