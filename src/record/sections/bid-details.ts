import { bidLineKinds } from '../../domain/case/choices.ts'
import type { Case, Supplier } from '../../domain/case/schema.ts'
import { enumerated } from '../../domain/enumerated.ts'
import { formatKr } from '../../domain/money.ts'
import { linesHeld } from '../../rules/bids/lines.ts'
import { linesSentence } from '../../rules/bids/line-words.ts'
import { usualMost } from '../../rules/bids/scale.ts'
import { sayPoints } from '../../rules/bids/weigh.ts'
import { priceFormula, weighingOf, type Weighing } from '../../rules/bids/weighing.ts'
import { supplierName } from '../../rules/evaluate/suppliers.ts'
import { notStated, say } from '../say.ts'
import type { Block } from '../tree.ts'

/** The price of a bid line by line, with what the lines come to. */
export function linesBlocks(found: Case, supplier: Supplier): readonly Block[] {
  const held = linesHeld(found, supplier)
  if (held === null) return []
  const wrong = linesSentence(held)
  return [
    { kind: 'paragraph', text: `Priset rad för rad: ${supplierName(supplier)}` },
    {
      kind: 'table',
      columns: [
        { header: 'Rad', weight: 5 },
        { header: 'Slag', weight: 2 },
        { header: 'Belopp', weight: 2, align: 'right' },
      ],
      rows: (supplier.bid?.lines ?? []).map(({ id, label, kind, amountOre }) => [
        label ?? notStated,
        bidLineKinds[kind ?? 'price'],
        amountOre === undefined
          ? (say(found, `suppliers.${supplier.id}.bid.lines.${id}.amountOre`) ?? notStated)
          : `${kind === 'discount' ? '−' : ''}${formatKr(amountOre)}`,
      ]),
      foot: ['Summa', '', held.sumOre === null ? notStated : formatKr(held.sumOre)],
    },
    ...(wrong === null ? [] : [{ kind: 'paragraph' as const, text: wrong }]),
  ]
}

/** Points and their reasons, criterion by criterion, as they were typed. */
export function scoreRows(found: Case, supplier: Supplier): readonly { term: string; value: string }[] {
  return (supplier.bid?.scores ?? []).flatMap(({ id }) => {
    const at = `suppliers.${supplier.id}.bid.scores.${id}`
    const [points, reason] = [say(found, `${at}.points`), say(found, `${at}.reason`)]
    if (points === undefined && reason === undefined) return []
    const name = found.inquiry.criteria?.find((row) => row.id === id)?.name ?? 'kriterium som inte finns kvar'
    return [
      {
        term: `Poäng för ${name}`,
        value: `${points === undefined ? 'Poäng saknas' : `${points}${outOf(found, id)}`}. ${reason ?? 'Skäl saknas.'}`,
      },
    ]
  })
}

/** "9 av 10": the scale that a person has said. */
function outOf(found: Case, criterion: string): string {
  const most = found.award.scales?.find((row) => row.id === criterion)?.most
  return most === undefined ? '' : ` av ${most}`
}

/** The weighted sum step by step, where price and named criteria decide. */
export function weighingBlocks(found: Case): readonly Block[] {
  const weighing = weighingOf(found)
  if (weighing === null || weighing.bids.length === 0) return []
  const { criteria, bids } = weighing
  return [
    {
      kind: 'table',
      columns: [
        { header: 'Poäng × vikt', weight: 4 },
        ...criteria.map(({ name, weight }) => ({
          header: weight === null ? name : `${name} ${weight} %`,
          weight: 3,
          align: 'right' as const,
        })),
        { header: 'Summa', weight: 2, align: 'right' },
      ],
      rows: bids.map(({ supplier, steps, total }) => [
        supplierName(supplier),
        ...steps.map(({ points, weighted }, index) =>
          points === null || weighted === null
            ? 'Okänt'
            : `${sayPoints(points, 2)} × ${criteria[index]?.weight ?? 0} % = ${sayPoints(weighted, 4)}`,
        ),
        total === null ? 'Okänt' : sayPoints(total, 4),
      ]),
    },
    { kind: 'paragraph', text: weighingWords(weighing), tone: 'small' },
  ]
}

function weighingWords({ criteria, best, holds, sum }: Weighing): string {
  return [
    ...criteria
      .filter(({ byPrice }) => byPrice)
      .map(({ name }) => `Poängen för ${name.toLowerCase()} räknar programmet. ${priceFormula}`),
    ...(holds
      ? []
      : [sum === null ? 'En vikt saknas.' : `Vikterna blir ${sum} procent, inte 100. Summan räknas inte.`]),
    ...(best.length > 1 ? [`${enumerated(best.map(supplierName))} har lika många poäng.`] : []),
    ...criteria.flatMap(({ name, byPrice, scale: { most, doubt } }) => {
      if (byPrice || most === usualMost) return []
      return most === null
        ? [doubt?.sentence ?? '']
        : [`Poängen för ${name.toLowerCase()} är 0–${most}, och räknas om till 0–${usualMost}.`]
    }),
    'En poäng som saknas är okänd, inte noll.',
  ].join(' ')
}
