import { winnerOf } from '../rules/evaluate/suppliers.ts'
import { profileOf } from '../rules/parameters/profiles.ts'
import type { Drawn, DrawnFrom } from './documents.ts'
import { person } from './parties.ts'

/** What comes about with the decision and after it. */
export const afterDecision = (at: DrawnFrom): readonly Drawn[] => [
  ...papers(at),
  ...decision(at),
  ...notices(at),
  ...contract(at),
  ...reports(at),
  ...handOver(at),
]

/** The papers that a decision was asked on, and what came back. */
const papers = ({ found, parties }: DrawnFrom): readonly Drawn[] => [
  ...(found.decision.sent ?? []).map(({ id, at, to, reference }) => ({
    key: `paper-${id}`,
    type: 'paper' as const,
    title: `Beslutsunderlag ${reference}`,
    on: at.slice(0, 10),
    from: parties.preparer,
    to: person(to),
    isOwn: true,
  })),
  ...(found.decision.answers ?? []).map(({ id, on, name, role, reference }) => ({
    key: `paper-answer-${id}`,
    type: 'paper-answer' as const,
    title: `Svar på beslutsunderlag ${reference}`,
    on,
    from: person({ name, role }),
    to: parties.preparer,
    isOwn: true,
  })),
]

function decision({ found }: DrawnFrom): readonly Drawn[] {
  const { outcome, decidedOn, decider } = found.decision
  if (outcome === undefined) return []
  const type = outcome === 'cancel' ? ('cancellation' as const) : ('decision' as const)
  return [{ key: 'decision', type, on: decidedOn, from: person(decider), place: 'decision' }]
}

/** One for each day on which suppliers were told, then what was published before the contract. */
function notices({ found, parties }: DrawnFrom): readonly Drawn[] {
  const told = found.suppliers.filter(({ answer, bid }) => answer === 'bid' || bid !== undefined)
  const dayOf = (supplier: (typeof told)[number]) => supplier.notifiedOn ?? found.notice.sentOn
  const days = [...new Set(told.map(dayOf))].filter((day) => day !== undefined).toSorted()
  const { voluntaryOn, voluntaryIn } = found.notice
  return [
    ...days.map((on) => ({
      key: `notice-${on}`,
      type: 'notice' as const,
      on,
      from: parties.us,
      to: parties.suppliers(told.filter((supplier) => dayOf(supplier) === on)),
      isOwn: true,
    })),
    ...(voluntaryOn === undefined
      ? []
      : [
          {
            key: 'voluntary',
            type: 'voluntary' as const,
            on: voluntaryOn,
            from: parties.us,
            to: voluntaryIn,
            isOwn: true,
          },
        ]),
  ]
}

function contract({ found, parties }: DrawnFrom): readonly Drawn[] {
  const { signedOn, partyName, publishedOn, publishedIn, reference } = found.contract
  const winner = winnerOf(found)
  const other = parties.areSecret ? 'Leverantören' : ((winner && parties.supplier(winner)) ?? partyName)
  return [
    ...(signedOn === undefined
      ? []
      : [
          {
            key: 'contract',
            type: 'contract' as const,
            title: reference === undefined ? undefined : `Avtal eller beställning ${reference}`,
            on: signedOn,
            to: other,
            place: 'contract',
            isOwn: true,
          },
        ]),
    ...(publishedOn === undefined
      ? []
      : [
          {
            key: 'post-award',
            type: 'post-award' as const,
            on: publishedOn,
            from: parties.us,
            to: publishedIn,
            isOwn: true,
          },
        ]),
  ]
}

/** A report of departures: one for each day on which any was reported. */
const reports = ({ found, parties }: DrawnFrom): readonly Drawn[] =>
  [...new Set((found.deviations ?? []).map(({ reportedOn }) => reportedOn))]
    .filter((day) => day !== undefined)
    .toSorted()
    .map((on) => ({
      key: `deviation-${on}`,
      type: 'deviation' as const,
      on,
      from: parties.preparer,
      to: profileOf(found.authority.profile)?.reporting?.to,
      isOwn: true,
    }))

function handOver({ found, evaluation, parties }: DrawnFrom): readonly Drawn[] {
  const { handOverOn, handOverTo } = found.reason
  if (!evaluation.facts.handedOver || handOverOn === undefined) return []
  return [
    {
      key: 'hand-over',
      type: 'hand-over',
      on: handOverOn,
      from: parties.preparer,
      to: handOverTo,
      isOwn: true,
    },
  ]
}
