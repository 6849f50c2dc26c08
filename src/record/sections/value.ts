import { partRoles } from '../../domain/case/choices.ts'
import { fieldAt } from '../../domain/case/fields/catalogue.ts'
import type { Case } from '../../domain/case/schema.ts'
import { enumerated } from '../../domain/enumerated.ts'
import { formatKr } from '../../domain/money.ts'
import { countedParts, similarItems } from '../../rules/evaluate/parts.ts'
import type { Evaluation } from '../../rules/evaluate/evaluate.ts'
import { localHighestOre } from '../../rules/local/highest.ts'
import { limitAgeWords } from '../../rules/parameters/limit-age.ts'
import type { FoundLimit } from '../../rules/parameters/limits.ts'
import { documentationOverOre, passedWords, summedLines } from '../../rules/value/crossings.ts'
import type { ValueResult } from '../../rules/value/result.ts'
import { answeredRows, factsBlock, notStated, say } from '../say.ts'
import type { Block } from '../tree.ts'
import { enteredRows, limitSourceRows } from './local.ts'

/** The calculation line by line, the limit it is held against, and the verdict. */
export function valueSection(found: Case, evaluation: Evaluation): readonly Block[] {
  const { result } = evaluation.facts.value
  const asked = answeredRows(found, [
    'value.hasOption',
    'value.recurring',
    'value.past12MonthsOre',
    'value.adjustmentPercent',
    'value.next12MonthsOre',
    'value.hasSimilar',
    'value.estimateHow',
  ])
  if (result === null)
    return [
      { kind: 'paragraph', text: 'Värdet går inte att räkna ut än.' },
      ...factsBlock([
        ...partRows(found, ['role', 'label', 'pricing', 'amountOre', 'times', 'openEnded', ...partTerms]),
        ...asked,
      ]),
    ]
  const { law = 'LOU', startDate } = found.subject
  const documentationOre = documentationOverOre(law, startDate ?? evaluation.facts.today)
  const table: Block = {
    kind: 'table',
    columns: [
      { header: 'Del', weight: 3 },
      { header: 'Beräkning', weight: 4 },
      { header: 'Värde utan moms', weight: 3, align: 'right' },
      { header: 'Summa hittills', weight: 3, align: 'right' },
      { header: 'Regel', weight: 4 },
    ],
    rows: summedLines(result, documentationOre).map(({ line, sumOre, passes }) => [
      `${line.label}${counting[line.counted]}`,
      [line.computation, ...passes.map((passed) => `${passedWords(passed)}.`)].join('\n'),
      line.ore === null ? 'Okänt' : formatKr(line.ore),
      sumOre === null ? '–' : formatKr(sumOre),
      line.rule.source,
    ]),
    // A single line is the sum, and says so itself.
    ...(result.valueOre === null || result.valueOre === onlyOre(result)
      ? {}
      : { foot: ['Värde', '', formatKr(result.valueOre), '', ''] }),
  }
  const limit = result.limit
  const highest = localHighestOre(evaluation.findings)
  const facts = factsBlock([
    {
      term: 'Gräns',
      value:
        result.limitOre === null
          ? 'Okänd för det här datumet'
          : `${limit?.comparison === '<' ? 'Under' : 'Högst'} ${formatKr(result.limitOre)}`,
    },
    ...(highest === null ? [] : [{ term: 'Högst enligt den lokala rutinen', value: formatKr(highest) }]),
    ...(limit === null ? [] : [{ term: 'Gränsen gäller från', value: limit.from }]),
    ...(limit === null ? [] : limitSourceRows(limit)),
    ...(limit === null ? [] : checkedRows(limit, found.subject)),
    ...(result.euThreshold === null
      ? []
      : enteredRows('EU:s tröskelvärde är er egen uppgift', result.euThreshold)),
    ...partRows(found, partTerms),
    ...asked,
    ...awardRows(evaluation),
  ])
  return [table, ...collectedOf(result), ...reasonsOf(evaluation), ...facts]
}

/** What the value's one line comes to; undefined where there are several. */
function onlyOre(result: ValueResult): number | null | undefined {
  const lines = summedLines(result, null)
  return lines.length === 1 ? lines[0]?.line.ore : undefined
}

/** What the policy adds stands among the lines but not in the sum: the sum with it, apart. */
const collectedOf = ({ valueOre, policyValueOre }: ValueResult): readonly Block[] =>
  policyValueOre === null || policyValueOre === valueOre
    ? []
    : [{ kind: 'paragraph', text: `Samlat värde enligt policyn: ${formatKr(policyValueOre)}.` }]

/** Whether the house has seen the amount in its source. An amount of the organisation's own says whose it is instead. */
function checkedRows(
  limit: FoundLimit,
  { law = 'LOU', startDate = '' }: Case['subject'],
): readonly { readonly term: string; readonly value: string }[] {
  const { enteredBy, verified, checkedOn, ore } = limit
  if (enteredBy !== undefined || ore === null) return []
  const value = verified
    ? (limitAgeWords(limit, law, startDate) ?? `Mot källan ${checkedOn}`)
    : 'Nej, beloppet är inte kontrollerat mot källan'
  return [{ term: 'Gränsen kontrollerad', value }]
}

/** A line that is shown but not part of the sum says so. */
const counting = { value: '', policy: ' (bara enligt policyn)', no: ' (räknas inte)' } as const

/** What the accepted bid is worth: also where that is what was estimated, or that the row is absent would tell it of a price that is masked. */
function awardRows({
  facts: { value, case: found },
}: Evaluation): readonly { readonly term: string; readonly value: string }[] {
  if (found.decision.outcome === 'cancel') return []
  const ore = value.award?.valueOre
  if (ore === undefined || ore === null) return []
  return [
    {
      term: 'Det antagna anbudets värde',
      value: `${formatKr(ore)}${found.value.hasOption === 'yes' ? ' med alla optioner' : ''}${beside(value.award)}`,
    },
  ]
}

/** What of that value is no part of the bid's price, but of the estimate: the bid's own sum stands elsewhere, without it. */
function beside(award: ValueResult | null): string {
  if (award === null) return ''
  const counted = summedLines(award, null).filter(
    ({ addsOre, line }) => line.counted === 'value' && addsOre !== null,
  )
  const added = counted.filter(({ line }) => line.role !== 'base')
  // Where the need of a year is what counts, the price of the bid is no part of it.
  if (added.length === 0 || added.length === counted.length) return ''
  const sum = added.reduce((ore, { addsOre }) => ore + BigInt(addsOre ?? 0), 0n)
  return `, varav ${formatKr(Number(sum))} inte är anbudets pris: ${enumerated(added.map(({ line }) => line.label))}`
}

/** What a part's price is meant with, beyond what the computation shows. */
export const partTerms = ['vat', 'hire', 'residualOre', 'termMonths']

function partRows(
  found: Case,
  names: readonly string[],
): readonly { readonly term: string; readonly value: string }[] {
  return countedParts(found).flatMap((part) => {
    const of = part.label ?? (part.role === undefined ? 'Del' : partRoles[part.role])
    return names.flatMap((name) => {
      const path = `value.parts.${part.id}.${name}`
      const value = say(found, path)
      return value === undefined
        ? []
        : [{ term: `${of}: ${(fieldAt(path)?.short ?? name).toLowerCase()}`, value }]
    })
  })
}

const reasonsOf = (evaluation: Evaluation): readonly Block[] =>
  (evaluation.facts.value.result?.reasons ?? []).map((text) => ({ kind: 'paragraph', text }))

/** Similar purchases and how each was judged. */
export function similarSection(found: Case): readonly Block[] {
  const items = similarItems(found)
  if (items.length === 0) return []
  return [
    {
      kind: 'table',
      columns: [
        { header: 'Köp', weight: 4 },
        { header: 'När', weight: 2 },
        { header: 'Vem', weight: 3 },
        { header: 'Hur det hör ihop', weight: 3 },
        { header: 'Belopp', weight: 2, align: 'right' },
      ],
      rows: items.map((item) => {
        // What does not belong together is added nowhere, so its day, buyer and amount are not asked for.
        const lacking = item.relation === 'unrelated' ? '–' : notStated
        return [
          `${item.label ?? notStated}${item.caseId === undefined ? '' : ' (ärende i programmet)'}`,
          item.date ?? lacking,
          say(found, `value.similar.${item.id}.unit`) ?? lacking,
          say(found, `value.similar.${item.id}.relation`) ?? notStated,
          item.amountOre === undefined ? lacking : formatKr(item.amountOre),
        ]
      }),
    },
    ...factsBlock(
      items.flatMap((item) => {
        const value = say(found, `value.similar.${item.id}.reason`)
        return value === undefined ? [] : [{ term: `Skäl: ${item.label ?? 'köpet'}`, value }]
      }),
    ),
  ]
}
