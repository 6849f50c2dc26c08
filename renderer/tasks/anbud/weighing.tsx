import type { Supplier } from '../../../src/domain/case/schema.ts'
import { enumerated } from '../../../src/domain/enumerated.ts'
import { sayPoints } from '../../../src/rules/bids/weigh.ts'
import {
  priceFormula,
  weighingOf,
  type Criterion,
  type Weighing as Weighed,
} from '../../../src/rules/bids/weighing.ts'
import { supplierName } from '../../../src/rules/evaluate/suppliers.ts'
import { Field } from '../../components/field.tsx'
import { Section } from '../../components/section.tsx'
import { Tag } from '../../components/tag.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { useCase } from '../../state/case.ts'
import { PointScale } from './point-scale.tsx'

/** Points for each stated criterion, and the weighted sum step by step. */
export function Weighing() {
  const { case: found } = useCase()
  const weighing = weighingOf(found)
  if (weighing === null || weighing.bids.length === 0) return null
  return (
    <Section
      title="Väg ihop pris och kriterier"
      help="Kriterier och vikter är de som stod i förfrågan. Poängen är 0–100, om du inte väljer en annan skala."
    >
      {weighing.holds ? null : (
        <Verdict tone="stop" title={weightsWrong(weighing)}>
          <p>
            Rätta vikterna under Fråga leverantörer så som de stod i förfrågan. Summan ska bli 100 procent.
          </p>
        </Verdict>
      )}
      {weighing.criteria.map((criterion) =>
        criterion.byPrice ? (
          <p key={criterion.id} className="small">
            <strong>{criterion.name}</strong>: programmet räknar poängen. {priceFormula} Förfrågan säger inget
            annat sätt.
          </p>
        ) : (
          <Points key={criterion.id} criterion={criterion} bids={weighing.bids.map((bid) => bid.supplier)} />
        ),
      )}
      <Steps weighing={weighing} />
      <p aria-live="polite">{resultWords(weighing)}</p>
    </Section>
  )
}

const weightsWrong = ({ sum }: Weighed): string =>
  sum === null
    ? 'Ett kriterium saknar vikt, så det går inte att väga.'
    : `Vikterna blir ${sum} procent, inte 100.`

function resultWords({ best, bids, criteria }: Weighed): string {
  if (best.length > 1)
    return `${enumerated(best.map(supplierName))} har lika många poäng. Skriv vad som avgör.`
  const [first] = best
  if (first !== undefined) return bids.length > 1 ? `${supplierName(first)} har flest poäng.` : ''
  if (criteria.some(({ scale }) => scale.doubt !== null)) return 'Summan visas när skalan är vald.'
  return 'Summan visas när alla priser och poäng är ifyllda. En poäng som saknas räknas inte som noll.'
}

function Points({ criterion, bids }: { readonly criterion: Criterion; readonly bids: readonly Supplier[] }) {
  return (
    <fieldset className="bid-points">
      <legend>
        {criterion.name}
        {criterion.weight === null ? '' : `, ${criterion.weight} %`}
      </legend>
      {criterion.how === undefined ? null : <p className="small">I förfrågan: {criterion.how}</p>}
      <PointScale criterion={criterion} />
      {bids.map((supplier) => {
        const at = `suppliers.${supplier.id}.bid.scores.${criterion.id}`
        return (
          <div className="field-row" key={supplier.id} role="group" aria-label={supplierName(supplier)}>
            <Field path={`${at}.points`} label={supplierName(supplier)} suffix="poäng" />
            <Field path={`${at}.reason`} wide />
          </div>
        )
      })}
    </fieldset>
  )
}

function Steps({ weighing: { criteria, bids, best } }: { readonly weighing: Weighed }) {
  return (
    <div className="table-scroll" role="region" aria-label="Poängen vägda" tabIndex={0}>
      <table className="bid-table bid-steps">
        <caption className="visually-hidden">Poäng gånger vikt för varje anbud, och summan</caption>
        <thead>
          <tr>
            <th scope="col">Leverantör</th>
            {criteria.map(({ id, name, weight }) => (
              <th scope="col" className="num" key={id}>
                {name}
                {weight === null ? '' : ` ${weight}\u00A0%`}
              </th>
            ))}
            <th scope="col" className="num">
              Summa
            </th>
          </tr>
        </thead>
        <tbody>
          {bids.map(({ id, supplier, steps, total }) => (
            <tr key={id}>
              <th scope="row">
                <strong>{supplierName(supplier)}</strong>
              </th>
              {steps.map(({ criterionId, points, weighted }, index) => (
                <td className="num" key={criterionId}>
                  {points === null || weighted === null ? (
                    <span className="small">Okänt</span>
                  ) : (
                    <>
                      {sayPoints(weighted, 4)}
                      <span className="small">
                        {sayPoints(points, 2)} × {criteria[index]?.weight ?? 0}&nbsp;%
                      </span>
                    </>
                  )}
                </td>
              ))}
              <td className="num">
                {total === null ? (
                  <span className="small">Okänt</span>
                ) : (
                  <strong>{sayPoints(total, 4)}</strong>
                )}
                {best.includes(supplier) && bids.length > 1 && (
                  <Tag tone="ok">{best.length > 1 ? 'lika' : 'flest'}</Tag>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
