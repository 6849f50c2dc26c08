import type { Supplier } from '../../../src/domain/case/schema.ts'
import { supplierName } from '../../../src/rules/evaluate/suppliers.ts'
import { More } from '../../components/more.tsx'
import { Judgement } from './judgement.tsx'

/** A supplier that was judged and is not the one that is bought from: what was found, asked and answered stays with it. */
export function Rejected({ supplier }: { readonly supplier: Supplier }) {
  const { vetting, checks = [] } = supplier
  const made = checks.filter(({ result }) => result !== undefined).length
  const said =
    vetting?.judgement === 'not-serious'
      ? 'bedömd som inte seriös'
      : vetting?.judgement === undefined
        ? 'förkastad, och ska få förklara sig'
        : 'kontrollerad tidigare'
  return (
    <More title={`${supplierName(supplier)}: ${said}`} startsOpen={vetting?.judgement === undefined}>
      {vetting?.judgement !== undefined && (
        <p className="small">
          {made === 1 ? 'En kontroll' : `${made} kontroller`} och bedömningen står kvar i dokumentationen.
        </p>
      )}
      <Judgement supplier={supplier} />
    </More>
  )
}
