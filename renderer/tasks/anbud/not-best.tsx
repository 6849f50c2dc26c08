import { enumerated } from '../../../src/domain/enumerated.ts'
import { againstBest, type AgainstBest } from '../../../src/rules/bids/best.ts'
import { supplierName } from '../../../src/rules/evaluate/suppliers.ts'
import { Field } from '../../components/field.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { useCase } from '../../state/case.ts'

/** Another bid is lower, or better by the stated weights: why that one is not accepted. Asked then only. */
export function NotBest() {
  const { case: found } = useCase()
  const against = againstBest(found)
  if (against === null || against.better.length === 0) return null
  return (
    <>
      <Verdict tone="warn" title={titleOf(against)}>
        <p>{adviceOf(against)}</p>
      </Verdict>
      <Field path="award.notBestReason" label={labelOf(against)} />
    </>
  )
}

function titleOf({ by, better }: AgainstBest): string {
  const names = enumerated(better.map(supplierName))
  return by === 'weights' ? `${names} har fler poäng enligt era vikter.` : `${names} har lägre pris.`
}

const adviceOf = ({ by, isUnknown }: AgainstBest): string =>
  by === 'weights'
    ? 'Vikterna stod i förfrågan, så den som har flest poäng ska normalt antas.'
    : isUnknown
      ? 'Poäng eller vikter saknas, så programmet kan inte säga vilket anbud som är bäst. Välj bort ett lägre pris bara för kriterier som stod i förfrågan.'
      : 'Välj bort ett lägre anbud bara för krav eller kriterier som stod i förfrågan.'

function labelOf({ by, better }: AgainstBest): string {
  if (by === 'weights') return 'Varför antas inte anbudet med flest poäng?'
  return better.length === 1
    ? 'Varför antas inte det lägre anbudet?'
    : 'Varför antas inget av de lägre anbuden?'
}
