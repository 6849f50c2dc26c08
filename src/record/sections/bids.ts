import { answers, bidOutcomes } from '../../domain/case/choices.ts'
import { coveredName } from '../../domain/case/covered.ts'
import type { Case, Supplier } from '../../domain/case/schema.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import { formatKr } from '../../domain/money.ts'
import { enumerated } from '../../domain/enumerated.ts'
import { comparedAsAnother } from '../../domain/suppliers/renamed.ts'
import { sayDifference } from '../../rules/bids/difference.ts'
import { earlySentence, toExplain, unexplained } from '../../rules/bids/explain.ts'
import { heldBack, notedAt, type HeldBack } from '../../rules/bids/times.ts'
import { bidPricing, bidTotal, bidsByPrice, isOut, supplierName } from '../../rules/evaluate/suppliers.ts'
import { answeredRows, factsBlock, notStated, say, section, sentence } from '../say.ts'
import { supplierLine } from '../supplier-line.ts'
import type { Block } from '../tree.ts'
import { takenBackDecisions } from './taken-back-decisions.ts'
import { linesBlocks, scoreRows, weighingBlocks } from './bid-details.ts'

const perWords = { month: 'i månaden', quarter: 'per kvartal', year: 'per år' } as const

/** In place of a price that may not be compared yet. */
const later = 'Visas senare'

type Row = { readonly term: string; readonly value: string }

/**
 * Which of the asked made a bid: when it came, what it costs with options, how far from the lowest, what became of it.
 * Prices that may not be compared yet on that day are not printed side by side either: the record says when they are.
 */
export function bidsSection(found: Case, today: LocalDate): readonly Block[] {
  const made = found.suppliers.filter((s) => s.answer === 'bid' || s.bid !== undefined)
  // A bid of which nothing but its coming and its outcome is known stands with the asked suppliers.
  if (made.every(({ bid }) => !isWritten(bid))) return []
  const held = heldBack(found, today)
  return [
    comparison(found, made, held !== null),
    ...(held === null ? [] : [{ kind: 'paragraph' as const, text: heldWords[held] }]),
    ...flags(found, made),
    ...(held === null
      ? [...made.flatMap((supplier) => linesBlocks(found, supplier)), ...weighingBlocks(found)]
      : []),
    ...details(found, made),
    ...factsBlock(answeredRows(found, ['award.openedOn', 'award.openedAt', 'award.openedBy'])),
  ]
}

const isWritten = (bid: Supplier['bid']): boolean =>
  Object.keys(bid ?? {}).some((name) => name !== 'outcome' && name !== 'outcomeReason')

const heldWords: Readonly<Record<HeldBack, string>> = {
  'before-last-day': 'Priserna visas när sista dagen har gått.',
  incomplete: 'Priserna visas när alla svar och priser är ifyllda.',
}

function comparison(found: Case, made: readonly Supplier[], isHeld: boolean): Block {
  const lowest = bidsByPrice(found)[0]?.ore
  const isUnit = made.some(({ bid }) => bid?.unitPriceOre !== undefined)
  const per = isUnit ? (bidPricing(found)?.per ?? null) : null
  return {
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
      const { receivedOn, receivedAt, unitPriceOre } = supplier.bid ?? {}
      return [
        supplierLine(supplier),
        [receivedOn ?? notStated, receivedAt].filter((text) => text !== undefined).join(' '),
        ...(per === null
          ? []
          : [isHeld && unitPriceOre !== undefined ? later : unitPrice(per, unitPriceOre)]),
        total === undefined ? notStated : isHeld ? later : formatKr(total),
        isHeld ? '' : difference(supplier, total, lowest),
        outcome(found, supplier),
      ]
    }),
  }
}

function unitPrice(per: keyof typeof perWords, ore: number | undefined): string {
  return ore === undefined ? '–' : `${formatKr(ore)} ${perWords[per]}`
}

function difference(supplier: Supplier, total: number | undefined, lowest: number | undefined): string {
  if (isOut(supplier)) return 'räknas inte'
  return total === undefined || lowest === undefined ? '' : sayDifference(lowest, total)
}

function outcome(found: Case, { answer, bid }: Supplier): string {
  if (answer !== 'bid') return answer === undefined ? 'Svar saknas' : answers[answer]
  const settled = bid?.outcome
  if (settled === 'rejected' || settled === 'withdrawn') return bidOutcomes[settled]
  if (found.decision.outcome === 'cancel') return 'Avbruten'
  return settled === undefined ? 'Inte avgjort' : bidOutcomes[settled]
}

/** What a reader will wonder at in the times and prices, with the times the program noted and what the person says. */
function flags(found: Case, made: readonly Supplier[]): readonly Block[] {
  return made.flatMap((supplier) => {
    const asked = toExplain(found, supplier)
    return asked.length === 0
      ? []
      : [
          {
            kind: 'notice' as const,
            tone: 'warn' as const,
            title: `${asked.some(({ is }) => is === 'late') ? 'Anbud efter sista svarsdag' : 'Att förklara'}: ${supplier.name ?? notStated}`,
            text: [
              ...asked.map(({ sentence }) => sentence),
              unexplained(found, supplier).length > 0
                ? 'Ingen förklaring är antecknad.'
                : supplier.bid?.note === undefined
                  ? 'Anbudet är förkastat. Skälet står nedan.'
                  : 'Förklaringen står nedan.',
            ].join(' '),
          },
        ]
  })
}

/** More than this of a bid is easier to find under a heading of its own. */
const fewRows = 2
const shortText = 90

/**
 * What is known of each bid beside the table: a row each where that is little of all, else under the name of the one who
 * made it.
 */
function details(found: Case, made: readonly Supplier[]): readonly Block[] {
  const all = made.flatMap((supplier) => {
    const rows = detailRows(found, supplier)
    return rows.length === 0 ? [] : [{ supplier, rows }]
  })
  const isLittle = all.every(
    ({ supplier, rows }) =>
      rows.length <= fewRows &&
      rows.every(({ value }) => value.length <= shortText) &&
      // What the supplier wrote itself stands apart from the buyer's own words: it may be masked.
      [supplier.bid?.terms, supplier.bid?.note, supplier.secrecy].every((text) => text === undefined),
  )
  const title = (supplier: Supplier): string => `Anbudet från ${supplierName(supplier)}`
  if (isLittle) return factsBlock(byTerm(all))
  return all.flatMap(({ supplier, rows }) =>
    section(`anbud-${supplier.id}`, title(supplier), factsBlock(rows), 3),
  )
}

/** What is known of the bids, thing by thing; what is the same of several is said once. */
function byTerm(
  all: readonly { readonly supplier: Supplier; readonly rows: readonly Row[] }[],
): readonly Row[] {
  const terms = [...new Set(all.flatMap(({ rows }) => rows.map(({ term }) => term)))]
  return terms.map((term) => {
    const whose = new Map<string, string[]>()
    for (const { supplier, rows } of all)
      for (const { value } of rows.filter((row) => row.term === term))
        whose.set(value, [...(whose.get(value) ?? []), supplierName(supplier)])
    const lines = [...whose].map(([value, names]) => sentence(`${enumerated(names)}: ${value}`))
    return { term, value: lines.join('\n') }
  })
}

function detailRows(found: Case, supplier: Supplier): readonly Row[] {
  const { bid, id } = supplier
  if (bid === undefined) return []
  const comparedAs = comparedAsAnother(supplier)
  const row = (term: string, value: string | undefined): readonly Row[] =>
    value === undefined ? [] : [{ term, value }]
  const field = (name: string, term: string): readonly Row[] =>
    row(term, say(found, `suppliers.${id}.bid.${name}`))
  return [
    ...row('Inskrivet, enligt programmet', timeOf(bid.registeredAt)),
    ...row(
      found.award.firstComparedAt === undefined ? 'Pris när vinnaren valdes' : 'Pris när anbuden jämfördes',
      bid.firstOre === undefined ? undefined : formatKr(bid.firstOre),
    ),
    ...row(
      found.award.firstComparedAt === undefined
        ? 'Anbudsgivare när vinnaren valdes'
        : 'Anbudsgivare när anbuden jämfördes',
      comparedAs && coveredName(comparedAs, supplier.masked),
    ),
    ...field('senderName', 'Avsändare i anbudet'),
    ...field('senderOrgNr', 'Organisationsnummer i anbudet'),
    ...field('terms', 'Villkor i anbudet'),
    ...field('note', 'Anmärkning om anbudet'),
    ...scoreRows(found, supplier),
    ...field('lowAskedOn', 'Fråga om lågt pris ställd'),
    ...field('lowAnswer', 'Förklaring till lågt pris'),
    ...field('outcomeReason', 'Skäl för utfallet'),
    ...answeredRows(
      found,
      ['what', 'reason', 'on'].map((name) => `suppliers.${id}.secrecy.${name}`),
    ),
  ]
}

const timeOf = (instant: string | undefined): string | undefined => {
  if (instant === undefined) return undefined
  const { day, time } = notedAt(instant)
  return `${day} ${time}`
}

/** Why the winner won, when bids were compared, and decisions that were taken back on the way. */
export function awardSection(found: Case): readonly Block[] {
  const isCancelled = found.decision.outcome === 'cancel'
  const winner = found.suppliers.find((s) => s.id === found.award.supplierId)
  const early = earlySentence(found)
  const first = timeOf(found.award.firstComparedAt)
  return [
    ...factsBlock([
      ...(winner
        ? [
            {
              term: isCancelled ? 'Tilltänkt vinnare före avbrottet' : 'Antaget anbud',
              value: supplierLine(winner),
            },
          ]
        : []),
      ...answeredRows(found, ['award.reason', 'award.notBestReason', 'award.comparedOn']),
      ...(first === undefined
        ? []
        : [{ term: 'Anbuden först jämförda', value: `${first}, enligt programmet` }]),
      ...(early === null ? [] : [{ term: 'Jämförda före sista dagen', value: early }]),
      ...answeredRows(found, ['award.earlyReason']),
    ]),
    ...takenBackDecisions(found),
  ]
}
