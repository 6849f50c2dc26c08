import {
  askedSuppliers,
  bidders,
  bidTotal,
  comparedBidders,
  isOut,
  supplierName,
  winnerOf,
} from '../../../src/rules/evaluate/suppliers.ts'
import { frozenReason } from '../../../src/domain/case/frozen.ts'
import { tasks } from '../../../src/flow/tasks.ts'
import type { Case, Supplier } from '../../../src/domain/case/schema.ts'
import { formatKr } from '../../../src/domain/money.ts'
import { awardOverEstimate } from '../../../src/rules/evaluate/award-lines.ts'
import { goToCancel } from '../../case/cancel/cancel-case.ts'
import { asksFor } from '../../case/check-answers/asks-for.ts'
import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { More } from '../../components/more.tsx'
import { Section } from '../../components/section.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { enter, goTo } from '../../state/actions.ts'
import { useCase, useCaseStore } from '../../state/case.ts'
import { AwardLimit } from './award-limit.tsx'
import { AwardOverEstimate } from './award-over-estimate.tsx'
import { suggestedReason } from './award-reason.ts'
import { Locked } from './locked.tsx'
import { NotBest } from './not-best.tsx'

/** Which bid is accepted, and why. */
export function AwardGroup({ onPage }: { readonly onPage: 'anbud' | 'underrattelse' }) {
  const { case: found, evaluation, planned } = useCase()
  const passesLine = awardOverEstimate(evaluation.facts) !== null
  const made = comparedBidders(found)
  const stale = evaluation.findings.find(
    ({ rule, state, fields }) =>
      state === 'wrong' &&
      (rule.demand.is === 'winner-chosen' ||
        (rule.demand.is === 'outcomes-agree' && fields.includes('award.supplierId'))),
  )
  if (made.length === 0) return <NoBids found={found} stale={stale?.detail} />
  const chosen = winnerOf(found)
  const winner = chosen?.answer === 'bid' ? chosen : undefined
  const isReasonAsked = asksFor(evaluation, 'award.reason')
  return (
    <>
      {onPage === 'underrattelse' && <Locked />}
      <Section title="Vem vinner?">
        {stale?.detail !== undefined && <Verdict tone="stop" title={stale.detail} />}
        <Field path="award.supplierId" choices={winnerChoices(found)} layout="column" />
        {passesLine ? null : <AwardLimit />}
        {winner !== undefined && onPage === 'underrattelse' && <OtherPrice winner={winner} />}
        {onPage === 'underrattelse' && <Moved isMoved={planned('anbud').groups.includes('award')} />}
      </Section>
      {passesLine && <AwardOverEstimate />}
      {(winner !== undefined || isReasonAsked) && (
        <Section title={winner ? `Varför vinner ${supplierName(winner)}?` : 'Varför det anbudet?'}>
          <Field path="award.reason" optional={!isReasonAsked} />
          <Suggestion found={found} />
          <NotBest />
        </Section>
      )}
    </>
  )
}

/** The answers have come to stand on the page where bids are compared: told where they are given, the way there with it. */
function Moved({ isMoved }: { readonly isMoved: boolean }) {
  return (
    <div aria-live="polite">
      {isMoved && (
        <p className="small">
          Du kan svara klart här. Sedan finns pris, vinnare och skäl under{' '}
          <Button variant="link" onPress={() => goTo('anbud')}>
            {tasks.anbud.title}
          </Button>
          .
        </p>
      )}
    </div>
  )
}

/** Where bids are not compared, the price is asked only where it became another than was reckoned with. */
function OtherPrice({ winner }: { readonly winner: Supplier }) {
  const { case: found } = useCase()
  const path = `suppliers.${winner.id}.bid.totalOre`
  // Locked without a price: the contract's amount is told with the contract.
  if (bidTotal(found, winner) === undefined && frozenReason(found, path) !== null) return null
  return (
    <More title="Blev priset ett annat än ni räknade med?" startsOpen={bidTotal(found, winner) !== undefined}>
      <Field
        path={path}
        label={`Pris utan moms${found.value.hasOption === 'yes' ? ', med optioner' : ''}`}
        help="Det ni ska betala enligt anbudet eller avtalet."
        suffix="kr"
        optional
      />
    </More>
  )
}

/** A sentence to start from. It is offered only while nothing is written, so that nobody's words are taken away. */
function Suggestion({ found }: { readonly found: Case }) {
  const text = suggestedReason(found)
  const typed = useCaseStore((state) => state.typed['award.reason'])
  if (text === undefined || found.award.reason !== undefined || (typed ?? '').trim() !== '') return null
  return (
    <div className="suggestion">
      <p className="small">Förslag: ”{text}” Använd det bara om det stämmer.</p>
      <Button variant="second" onPress={() => enter([{ path: 'award.reason', text }])}>
        Skriv förslaget
      </Button>
    </div>
  )
}

function winnerChoices(found: Case): Readonly<Record<string, string>> {
  return Object.fromEntries(
    bidders(found)
      .filter((supplier) => !isOut(supplier) || supplier.id === found.award.supplierId)
      .map((supplier) => {
        const total = bidTotal(found, supplier)
        return [
          supplier.id,
          total === undefined ? supplierName(supplier) : `${supplierName(supplier)}, ${formatKr(total)}`,
        ]
      }),
  )
}

function NoBids({ found, stale }: { readonly found: Case; readonly stale: string | undefined }) {
  const asked = askedSuppliers(found)
  const settled = asked.length > 0 && asked.every(({ answer }) => answer !== undefined)
  return (
    <Section title="Vem vinner?">
      {stale !== undefined && <Verdict tone="stop" title={stale} />}
      {settled ? (
        <>
          <p>
            {bidders(found).length === 0 ? 'Ingen lämnade anbud.' : 'Inget anbud är kvar att anta.'} Fråga
            fler leverantörer, eller avbryt upphandlingen.
          </p>
          <div className="row">
            <Button variant="link" onPress={() => goTo('forfragan')}>
              Fråga fler leverantörer
            </Button>
            <Button variant="link" onPress={goToCancel}>
              Avbryt upphandlingen
            </Button>
          </div>
        </>
      ) : (
        <p>
          När någon har lämnat anbud väljer du vinnare här. <AnswersLink />
        </p>
      )}
    </Section>
  )
}

/** Where the answers are asked, unless that is this page. */
function AnswersLink() {
  const { planned } = useCase()
  if (!planned('forfragan').groups.includes('answers')) return null
  return (
    <Button variant="link" onPress={() => goTo('forfragan')}>
      Fyll i vad leverantörerna svarade
    </Button>
  )
}
