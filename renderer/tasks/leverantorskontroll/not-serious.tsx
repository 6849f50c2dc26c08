import { frozenReason } from '../../../src/domain/case/frozen.ts'
import type { Supplier } from '../../../src/domain/case/schema.ts'
import { bidders, supplierName } from '../../../src/rules/evaluate/suppliers.ts'
import { goToCancel } from '../../case/cancel/cancel-case.ts'
import { isHeardOut } from './hearing.tsx'
import { Button } from '../../components/button.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { enter, flush, goTo } from '../../state/actions.ts'
import { openCaseNow, useCase } from '../../state/case.ts'
import { TakeBack } from '../anbud/locked.tsx'

/** A supplier that is not serious: nothing is bought of it, and its bid is rejected with the reason that stands here. */
export function NotSerious({ supplier }: { readonly supplier: Supplier }) {
  const { case: found, evaluation, planned } = useCase()
  const path = `suppliers.${supplier.id}.vetting.judgement`
  const wrong = evaluation.findings.filter((f) => f.state === 'wrong' && f.fields.includes(path))
  const award = planned('anbud').groups.includes('award') ? 'anbud' : 'underrattelse'
  const held = frozenReason(found, 'award.supplierId')
  // What is only to be attentive to rejects nobody.
  const isMore = wrong.every(({ rule }) => rule.demand.is !== 'more-than-attention')
  const canReject =
    isMore && supplier.answer === 'bid' && supplier.bid?.outcome !== 'rejected' && held === null
  const reject = async (): Promise<void> => {
    await flush()
    const now = openCaseNow()?.case.suppliers.find(({ id }) => id === supplier.id)
    const at = `suppliers.${supplier.id}.bid`
    const reason = now?.vetting?.judgementReason
    const isDone = await enter([
      ...(openCaseNow()?.case.award.supplierId === supplier.id
        ? [{ path: 'award.supplierId', text: '' }]
        : []),
      { path: `${at}.outcome`, text: 'rejected' },
      ...(reason === undefined ? [] : [{ path: `${at}.outcomeReason`, text: reason }]),
    ])
    if (isDone) goTo(award)
  }
  if (!isHeardOut(supplier.vetting ?? {}) && supplier.bid?.outcome !== 'rejected')
    return (
      <Verdict tone="warn" title="Låt leverantören förklara sig först.">
        <p>När den har svarat, eller låtit bli, kan du förkasta anbudet här.</p>
      </Verdict>
    )
  return (
    <Verdict tone="stop" title={`Köp inte av ${supplierName(supplier)}.`}>
      {wrong.map(({ rule, detail }) => (
        <p key={rule.id}>{detail === undefined ? rule.message : `${rule.message} ${detail}`}</p>
      ))}
      {held === null ? null : (
        <>
          <p>{held}</p>
          <TakeBack />
        </>
      )}
      <div className="row">
        {canReject ? (
          <Button variant="second" onPress={() => void reject()}>
            {bidders(found).length > 1 ? 'Förkasta anbudet och välj ett annat' : 'Förkasta anbudet'}
          </Button>
        ) : (
          <Button variant="link" onPress={() => goTo(award)}>
            Till anbuden
          </Button>
        )}
        <Button variant="link" onPress={goToCancel}>
          Avbryt upphandlingen
        </Button>
      </div>
    </Verdict>
  )
}
