import type { Supplier } from '../domain/case/schema.ts'
import { checkFor } from '../rules/catalogue/catalogue.ts'
import { askedOn } from '../rules/evaluate/asked.ts'
import { askedSuppliers } from '../rules/evaluate/suppliers.ts'
import { documentTypeOf } from '../rules/registration/registration-file.ts'
import type { Drawn, DrawnFrom } from './documents.ts'
import { byArrival, person } from './parties.ts'

/** What comes about until the decision: what was asked, what came back, how it was compared and checked. */
export const beforeDecision = (at: DrawnFrom): readonly Drawn[] => [
  ...stages(at),
  ...inquiries(at),
  ...questions(at),
  ...answersWithoutBid(at),
  ...bids(at),
  ...comparison(at),
  ...checks(at),
  ...statements(at),
]

const stages = ({ found }: DrawnFrom): readonly Drawn[] =>
  (found.decision.stages ?? []).flatMap(({ id, by, on }) =>
    on === undefined && by?.name === undefined
      ? []
      : [
          {
            key: `stage-${id}`,
            type: 'stage' as const,
            title: id === 'inquiry' ? 'Beslut om förfrågan' : 'Beslut att inleda',
            on,
            from: person(by),
          },
        ],
  )

/** One for each day on which it went out. */
function inquiries(from: DrawnFrom): readonly Drawn[] {
  const { found, parties } = from
  const asked = askedSuppliers(found)
  const days = [...new Set(asked.map((supplier) => askedOn(found, supplier)))]
    .filter((day) => day !== undefined)
    .toSorted()
  const again = (found.inquiry.sendings ?? []).flatMap(({ id, on }) =>
    on === undefined || days.includes(on)
      ? []
      : [
          {
            key: `inquiry-${id}`,
            type: 'inquiry' as const,
            title: 'Förfrågan, ny lydelse',
            on,
            from: parties.us,
            to: parties.suppliers(asked),
            isOwn: true,
          },
        ],
  )
  const first = days.map((on, index) => ({
    key: index === 0 ? 'inquiry' : `inquiry-${on}`,
    type: 'inquiry' as const,
    on,
    from: parties.us,
    to: parties.suppliers(asked.filter((supplier) => askedOn(found, supplier) === on)),
    isOwn: true,
    ...(index === 0 ? { place: 'inquiry' } : {}),
    alsoAt: sentTo(asked.filter((supplier) => askedOn(found, supplier) === on)),
  }))
  const answered = asked.filter(({ answer, bid }) => (answer ?? bid) !== undefined)
  return [
    ...[...first, ...again].toSorted((a, b) => a.on.localeCompare(b.on)),
    ...undatedInquiry(answered, days.length === 0, from),
  ]
}

/** Whoever has answered was asked, though nobody has written when: the law alone does not ask for the day. */
function undatedInquiry(
  answered: readonly Supplier[],
  isFirst: boolean,
  { found, parties }: DrawnFrom,
): readonly Drawn[] {
  const undated = answered.filter((supplier) => askedOn(found, supplier) === undefined)
  return undated.length === 0
    ? []
    : [
        {
          key: isFirst ? 'inquiry' : 'inquiry-undated',
          type: 'inquiry',
          from: parties.us,
          to: parties.suppliers(undated),
          isOwn: true,
          ...(isFirst ? { place: 'inquiry' } : {}),
          alsoAt: sentTo(undated),
        },
      ]
}

/** Where what was sent to each lies. */
const sentTo = (suppliers: readonly Supplier[]): readonly string[] =>
  suppliers.map(({ id }) => `suppliers.${id}`)

const questions = ({ found, parties }: DrawnFrom): readonly Drawn[] =>
  (found.inquiry.questions ?? []).flatMap(({ id, on, question, answeredOn, answer }, index) => [
    ...(question === undefined
      ? []
      : [
          {
            key: `question-${id}`,
            type: 'question' as const,
            title: `Fråga ${index + 1} om förfrågan`,
            on,
            from: 'En leverantör',
            to: parties.us,
          },
        ]),
    ...(answer === undefined
      ? []
      : [
          {
            key: `answer-${id}`,
            type: 'answer' as const,
            title: `Svar på fråga ${index + 1}`,
            on: answeredOn,
            from: parties.us,
            to: parties.suppliers(askedSuppliers(found)),
          },
        ]),
  ])

const answersWithoutBid = ({ found, parties }: DrawnFrom): readonly Drawn[] =>
  askedSuppliers(found).flatMap((supplier) =>
    supplier.answer === 'declined'
      ? [
          {
            key: `declined-${supplier.id}`,
            type: 'declined' as const,
            from: parties.supplier(supplier),
            to: parties.us,
            isOwn: true,
          },
        ]
      : [],
  )

const bids = ({ found, parties }: DrawnFrom): readonly Drawn[] =>
  byArrival(found).map((supplier, index) => ({
    key: `bid-${supplier.id}`,
    type: 'bid' as const,
    title: `Anbud ${index + 1}`,
    on: supplier.bid?.receivedOn,
    at: supplier.bid?.receivedAt,
    from: parties.supplier(supplier),
    to: parties.us,
    place: `suppliers.${supplier.id}.bid`,
    supplierId: supplier.id,
    isOwn: true,
  }))

const comparison = ({ found, parties }: DrawnFrom): readonly Drawn[] => {
  const { openedOn, openedAt, openedBy, comparedOn, firstComparedAt } = found.award
  const on = comparedOn ?? firstComparedAt?.slice(0, 10)
  return [
    ...(openedOn === undefined
      ? []
      : [{ key: 'opening', type: 'opening' as const, on: openedOn, at: openedAt, from: openedBy }]),
    ...(on === undefined
      ? []
      : [{ key: 'comparison', type: 'comparison' as const, on, from: parties.preparer }]),
  ]
}

/** A check that has a file is a document of its own; the others are told together, and stand in the record. */
const checks = ({ found, parties }: DrawnFrom): readonly Drawn[] =>
  found.suppliers.flatMap((supplier): readonly Drawn[] => {
    const rows = supplier.checks ?? []
    const place = (id: string): string => `suppliers.${supplier.id}.checks.${id}`
    const hasFile = (id: string): boolean =>
      [...found.attachments, ...(found.elsewhere ?? [])].some(({ belongsTo }) => belongsTo === place(id))
    const others = rows.filter(({ id, result, on }) => !hasFile(id) && (result ?? on) !== undefined)
    const [first] = others
      .map(({ on }) => on)
      .filter((on) => on !== undefined)
      .toSorted()
      .toReversed()
    return [
      ...rows
        .filter(({ id }) => hasFile(id))
        .map(({ id, on, by }) => ({
          key: `check-${supplier.id}-${id}`,
          type: 'check' as const,
          title: `${documentTypeOf('check').name}: ${checkFor(id, 'company')?.name ?? id}`,
          on,
          from: by ?? parties.preparer,
          place: place(id),
        })),
      ...(others.length === 0
        ? []
        : [
            {
              key: `checks-${supplier.id}`,
              type: 'check' as const,
              title: `Leverantörskontroll av ${lowered(parties.supplier(supplier), parties.areSecret)}`,
              on: first,
              from: parties.preparer,
            },
          ]),
    ]
  })

const lowered = (name: string, isOrdinary: boolean): string =>
  isOrdinary ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name

/** Whose it is; a name that may be a supplier's adviser is not told before the decision. */
const statementTitle = (name: string | undefined, areSecret: boolean): string =>
  [documentTypeOf('statement').name, ...(areSecret || name === undefined ? [] : [name])].join(': ')

const statements = ({ found, parties }: DrawnFrom): readonly Drawn[] =>
  (found.impartiality.statements ?? []).flatMap((row) =>
    row.conflict === undefined
      ? []
      : [
          {
            key: `statement-${row.id}`,
            type: 'statement' as const,
            title: statementTitle(row.name, parties.areSecret),
            on: row.on,
            from: person(row),
            to: parties.us,
            place: `impartiality.statements.${row.id}`,
          },
        ],
  )
