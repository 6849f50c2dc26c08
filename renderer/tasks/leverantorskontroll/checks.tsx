import type { Supplier } from '../../../src/domain/case/schema.ts'
import { isAnother } from '../../../src/domain/suppliers/same-supplier.ts'
import { impossibleOn, sayImpossible } from '../../../src/rules/vetting/impossible.ts'
import { lowBidAsked, lowBidCheck } from '../../../src/rules/vetting/low-bid-asked.ts'
import { Section } from '../../components/section.tsx'
import { useCase } from '../../state/case.ts'
import { AskSupplier } from './ask-supplier.tsx'
import { CheckRow } from './check-row.tsx'
import { checksShown } from './checks-shown.ts'
import { SameForAll } from './same-for-all.tsx'
import { demandedChecks, isMust } from '../../../src/rules/vetting/demanded-checks.ts'
import { asksWhyUnkept } from './evidence.tsx'
import { LowBidRow } from './low-bid-row.tsx'
import { MoreChecks } from './more-checks.tsx'
import { ReuseOffer } from './reuse-offer.tsx'
import { RiskSection } from './risk-section.tsx'
import { rowOf } from './row-state.ts'
import { WhoIsChecked } from './who-is-checked.tsx'

/** Who is checked, how great the risk is, the checks that are asked for, and folded all others. */
export function Checks({ supplier }: { readonly supplier: Supplier }) {
  const { case: found, evaluation, today } = useCase()
  const demanded = demandedChecks(evaluation)
  const checks = checksShown(found, supplier, today, demanded.keys())
  const asked = checks.filter(({ id }) => demanded.has(id))
  const low = lowBidAsked(evaluation, supplier)
  const lowName = checks.find(({ id }) => id === lowBidCheck)?.name
  const isLowElsewhere = low !== undefined && lowName !== undefined && !demanded.has(lowBidCheck)
  // What was answered here before it was asked for at the bid stays in view.
  const others = checks.filter(
    ({ id }) =>
      !demanded.has(id) && !(id === lowBidCheck && isLowElsewhere && rowOf(supplier, id) === undefined),
  )
  const more = isLowElsewhere ? 1 : 0
  const rows = asked.map(({ id }) => rowOf(supplier, id)).filter((row) => !isAnother(row?.of, supplier))
  const notHad = rows.filter((row) => row?.result === 'missing')
  const done = rows.filter((row) => isDone(row) && !notHad.includes(row))
  const impossible = impossibleOn(found, supplier, [...demanded.keys()], today)
  const mustBe = (id: string): boolean => {
    const demand = demanded.get(id)
    return demand !== undefined && isMust(demand)
  }
  const groups = [
    { title: 'Kontroller som ska göras', isMust: true, checks: asked.filter(({ id }) => mustBe(id)) },
    { title: 'Kontroller som bör göras', isMust: false, checks: asked.filter(({ id }) => !mustBe(id)) },
  ].filter((group) => group.checks.length > 0 || (isLowElsewhere && !group.isMust))
  const inOrder = groups.flatMap((group) => group.checks)
  const asksAt = asksWhyUnkept(found, supplier, inOrder)
  const next = inOrder.find(({ id }) => !isDone(rowOf(supplier, id)))
  return (
    <>
      <WhoIsChecked
        supplier={supplier}
        asked={asked.length + more}
        advised={asked.filter(({ id }) => !mustBe(id)).length + more}
        done={done.length + (low?.isOpen === false ? more : 0)}
        notHad={notHad.length}
      />
      {impossible.length === 0 ? null : <p className="small">{sayImpossible(supplier, impossible)}</p>}
      <ReuseOffer
        supplier={supplier}
        nameOf={(id) => checks.find((check) => check.id === id)?.name ?? 'Kontroll'}
      />
      <RiskSection supplier={supplier} />
      {groups.map((group) => (
        <Section key={group.title} title={group.title}>
          {group.checks.map((check) => (
            <CheckRow
              key={check.id}
              supplier={supplier}
              check={check}
              demanded={demanded.get(check.id)}
              isNext={check === next}
              asksWhyUnkept={check.id === asksAt}
            />
          ))}
          {isLowElsewhere && !group.isMust ? (
            <LowBidRow supplier={supplier} name={lowName} asked={low} />
          ) : null}
        </Section>
      ))}
      <SameForAll supplier={supplier} checks={inOrder} />
      <AskSupplier supplier={supplier} />
      <Section title="Frivilliga kontroller" help={asked.length > 0 ? deeper : nothingAsked}>
        <MoreChecks supplier={supplier} checks={others} />
      </Section>
    </>
  )
}

const isDone = (row: ReturnType<typeof rowOf>): boolean =>
  row?.result !== undefined || row?.waived !== undefined

const deeper = 'Ingen regel ber om dem i ert köp. Gör dem om något gör er tveksamma.'
const nothingAsked =
  'Ingen lag och ingen policy som programmet känner kräver en kontroll i ert köp: reglerna om uteslutning i 13 kap. LOU gäller inte vid direktupphandling (19 a kap. 1 §). Gör de kontroller som ni tycker behövs.'
