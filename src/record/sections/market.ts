import { answers } from '../../domain/case/choices.ts'
import type { Case, Supplier } from '../../domain/case/schema.ts'
import { formatKr } from '../../domain/money.ts'
import { bidPricing, bidTotal, bidders, bidsByPrice } from '../../rules/evaluate/suppliers.ts'
import { fewerChoices } from '../../rules/parameters/profiles.ts'
import { answeredRows, factsBlock, notStated, say } from '../say.ts'
import { competition } from '../seven-facts.ts'
import { supplierLine } from '../supplier-line.ts'
import type { Block } from '../tree.ts'

/** How many and which suppliers were asked, and how. */
export function askedSection(found: Case): readonly Block[] {
  const suppliers = found.suppliers.filter((s) => Object.keys(s).length > 1)
  const table: readonly Block[] =
    suppliers.length === 0
      ? []
      : [
          {
            kind: 'table',
            columns: [
              { header: 'Leverantör', weight: 5 },
              { header: 'Mottagare', weight: 3 },
              { header: 'Svar', weight: 2 },
            ],
            rows: suppliers.map((s) => [
              supplierLine(s),
              s.contact ?? '–',
              say(found, `suppliers.${s.id}.answer`) ?? 'Inget svar antecknat',
            ]),
          },
        ]
  const how = answeredRows(found, [
    'inquiry.channel',
    'inquiry.sentOn',
    'inquiry.lastDay',
    'inquiry.sameForAll',
    'inquiry.differenceReason',
    'inquiry.criterion',
    'inquiry.criterionText',
    'inquiry.evidence',
    'inquiry.text',
  ])
  return [{ kind: 'paragraph', text: competition(found) }, ...table, ...factsBlock(how)]
}

const perWords = { month: 'i månaden', quarter: 'per kvartal', year: 'per år' } as const

/** Which of the asked made a bid: when it came, what it costs with options, how far from the lowest. */
export function bidsSection(found: Case): readonly Block[] {
  const made = found.suppliers.filter((s) => s.answer === 'bid' || s.bid !== undefined)
  // A bid of which nothing but its coming is known stands with the asked suppliers.
  if (made.every(({ bid }) => bid === undefined)) return []
  const lowest = bidsByPrice(found)[0]?.ore
  const isUnit = made.some(({ bid }) => bid?.unitPriceOre !== undefined)
  const per = isUnit ? (bidPricing(found)?.per ?? null) : null
  const table: Block = {
    kind: 'table',
    columns: [
      { header: 'Anbudsgivare', weight: 4 },
      { header: 'Kom in', weight: 2 },
      ...(per === null ? [] : [{ header: 'Pris', weight: 2, align: 'right' as const }]),
      {
        header: found.value.hasOption === 'yes' ? 'Med optioner' : 'Pris för allt',
        weight: 2,
        align: 'right',
      },
      { header: 'Skillnad', weight: 2, align: 'right' },
      { header: 'Utfall', weight: 2 },
    ],
    rows: made.map((supplier) => {
      const total = bidTotal(found, supplier)
      return [
        supplierLine(supplier),
        [supplier.bid?.receivedOn ?? notStated, supplier.bid?.receivedAt]
          .filter((t) => t !== undefined)
          .join(' '),
        ...(per === null ? [] : [unitPrice(per, supplier.bid?.unitPriceOre)]),
        total === undefined ? notStated : formatKr(total),
        total === undefined || lowest === undefined
          ? ''
          : total === lowest
            ? 'lägst'
            : `+${formatKr(total - lowest)}`,
        outcome(found, supplier),
      ]
    }),
  }
  const notes = made.flatMap((s) =>
    s.bid?.note === undefined ? [] : [{ term: `Anmärkning om ${s.name ?? s.id}`, value: s.bid.note }],
  )
  return [table, ...lateBids(found), ...factsBlock(notes)]
}

function unitPrice(per: keyof typeof perWords, ore: number | undefined): string {
  return ore === undefined ? '–' : `${formatKr(ore)} ${perWords[per]}`
}

function outcome(found: Case, { id, answer }: Supplier): string {
  if (answer !== 'bid') return answer === undefined ? 'Svar saknas' : answers[answer]
  if (found.decision.outcome === 'cancel') return 'Avbruten'
  if (found.award.supplierId === undefined) return 'Inte avgjort'
  return found.award.supplierId === id ? 'Antas' : 'Antas inte'
}

function lateBids(found: Case): readonly Block[] {
  const last = found.inquiry.lastDay
  const late = bidders(found).filter(
    (s) => last !== undefined && s.bid?.receivedOn !== undefined && s.bid.receivedOn > last,
  )
  if (late.length === 0) return []
  const names = late.map((s) => s.name ?? notStated).join(', ')
  return [
    {
      kind: 'notice',
      tone: 'warn',
      title: 'Anbud efter sista svarsdag',
      text: `${names} kom in efter ${last ?? ''}.`,
    },
  ]
}

/** Why the winner won. */
export function awardSection(found: Case): readonly Block[] {
  const isCancelled = found.decision.outcome === 'cancel'
  const winner = found.suppliers.find((s) => s.id === found.award.supplierId)
  return factsBlock([
    ...(winner
      ? [
          {
            term: isCancelled ? 'Tilltänkt vinnare före avbrottet' : 'Antaget anbud',
            value: supplierLine(winner),
          },
        ]
      : []),
    ...answeredRows(found, ['award.reason', 'award.comparedOn']),
  ])
}

/** Why the purchase was not put to competition in full. */
export function fewerSection(found: Case): readonly Block[] {
  const { fewerReason } = found.inquiry
  // A kind of reason is a policy's: another policy, or none, has not named it.
  const isNamed =
    fewerReason !== undefined && Object.hasOwn(fewerChoices(found.authority.profile), fewerReason)
  const paths = [...(isNamed ? ['inquiry.fewerReason'] : []), 'inquiry.fewerText']
  return factsBlock(answeredRows(found, paths))
}
