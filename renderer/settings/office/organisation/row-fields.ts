import {
  categories,
  delegatedDecisions,
  unitKinds,
  type Choices,
} from '../../../../src/domain/case/choices.ts'
import { formatOre } from '../../../../src/domain/money.ts'
import { isOn } from '../../../../src/domain/organisation/in-force.ts'
import type { Organisation } from '../../../../src/domain/organisation/organisation.ts'
import { categoryWords, decisionWords } from '../../../../src/domain/organisation/read-point.ts'
import { titlesOf, type Typed, type TypedRow } from '../../../../src/domain/organisation/typed.ts'
import { pointHolder, postName } from '../../../../src/domain/organisation/words.ts'

/** One field of the form for a row of the organisation. */
export interface RowField {
  readonly name: string
  readonly label: string
  readonly help?: string
  /** One of these; the key is what is kept. */
  readonly choices?: Choices
  /** Typed freely; these are offered. */
  readonly offers?: readonly string[]
  /** Any of these, none for all of them; the words are what is kept, divided by commas. */
  readonly several?: readonly (readonly [word: string, label: string])[]
  readonly isShort?: boolean
  readonly optional?: boolean
}

/** The row that a form is about; without an id a new one. */
export interface RowAt {
  readonly row: TypedRow
  readonly id?: string | undefined
  /** The post that somebody new holds. */
  readonly post?: string | undefined
}

/** What is asked about a row, in order. */
export function fieldsOf(org: Organisation, { row, id }: RowAt, today: string): readonly RowField[] {
  const isNew = id === undefined
  switch (row) {
    case 'unit':
      return [
        { name: 'name', label: 'Vad heter enheten?' },
        { name: 'kind', label: 'Vad är den?', choices: unitKinds },
        {
          name: 'within',
          label: 'Vilken enhet hör den till?',
          choices: unitChoices(org, id),
          optional: true,
        },
        ...daysOf(isNew),
      ]
    case 'post':
      return [
        { name: 'title', label: 'Befattning', help: 'Till exempel Enhetschef.', offers: titlesOf(org) },
        {
          name: 'unit',
          label: 'Enhet',
          help: 'En ny enhet läggs till av sig själv.',
          offers: org.units.filter(({ to }) => to === undefined).map(({ name }) => name),
        },
        ...(isNew ? [{ name: 'holder', label: 'Vem har befattningen?', optional: true }] : []),
        { name: 'superior', label: 'Närmast över', choices: postChoices(org, id, today), optional: true },
        ...daysOf(isNew),
      ]
    case 'holder':
      return [
        { name: 'name', label: 'Namn' },
        {
          name: 'from',
          label: 'Från och med',
          help: isNew ? 'Den som hade befattningen slutar dagen före.' : 'Lämna tomt om dagen inte är känd.',
          isShort: true,
          optional: true,
        },
        {
          name: 'to',
          label: 'Till och med',
          help: 'Lämna tomt om personen har den nu.',
          isShort: true,
          optional: true,
        },
      ]
    case 'point':
      return pointFields(org)
    case 'document':
      return [
        {
          name: 'document',
          label: 'Vad heter er delegationsordning, och när beslutades den?',
          help: 'Står i dokumentationen. Till exempel: Delegationsordning för Hälsonämnden, 2026-01-15.',
          optional: true,
        },
      ]
  }
}

const pointFields = (org: Organisation): readonly RowField[] => [
  {
    name: 'point',
    label: 'Punkt',
    help: 'Så som delegationsordningen numrerar den, till exempel 4.2.',
    isShort: true,
  },
  {
    name: 'whom',
    label: 'Vilken befattning får besluta?',
    help: 'Alla som har befattningen, till exempel Enhetschef. En enda: skriv enheten efter ett komma.',
    offers: [
      ...titlesOf(org),
      ...org.posts.filter(({ to }) => to === undefined).map((post) => postName(org, post)),
    ],
  },
  { name: 'decision', label: 'Vilket beslut?', choices: { '': 'Alla beslut i ett köp', ...decisionChoices } },
  {
    name: 'upTo',
    label: 'Högst kr utan moms',
    help: 'Lämna tomt om det inte finns någon gräns.',
    isShort: true,
    optional: true,
  },
  {
    name: 'categories',
    label: 'Vilka slag av köp?',
    help: 'Kryssa inget om punkten gäller alla slag.',
    several: (Object.keys(categoryWords) as (keyof typeof categoryWords)[]).map((kind) => [
      categoryWords[kind][0] ?? kind,
      categories[kind],
    ]),
    optional: true,
  },
  { name: 'note', label: 'Vad säger punkten mer?', optional: true },
  {
    name: 'from',
    label: 'Gäller från och med',
    help: 'Lämna tomt om dagen inte är känd.',
    isShort: true,
    optional: true,
  },
  { name: 'to', label: 'Sista dag', help: 'Lämna tomt om punkten gäller nu.', isShort: true, optional: true },
]

const daysOf = (isNew: boolean): readonly RowField[] => [
  ...(isNew
    ? []
    : [
        {
          name: 'since',
          label: 'Ändringen gäller från och med',
          help: 'Lämna tomt om det var fel hela tiden. Med en dag står det gamla kvar för dagarna före.',
          isShort: true,
          optional: true,
        },
      ]),
  {
    name: 'from',
    label: 'Finns från och med',
    help: 'Lämna tomt om dagen inte är känd.',
    isShort: true,
    optional: true,
  },
  { name: 'to', label: 'Sista dag', help: 'Lämna tomt om den finns nu.', isShort: true, optional: true },
]

/** The words that are read back as the decision. */
const decisionChoices: Choices = Object.fromEntries(
  Object.entries(decisionWords).map(([key, [word]]) => [
    word ?? key,
    delegatedDecisions[key as keyof typeof delegatedDecisions],
  ]),
)

const unitChoices = ({ units }: Organisation, id: string | undefined): Choices => ({
  '': 'Ingen',
  ...Object.fromEntries(
    units.filter((unit) => unit.id !== id && unit.to === undefined).map((u) => [u.id, u.name]),
  ),
})

const postChoices = (org: Organisation, id: string | undefined, today: string): Choices => ({
  '': 'Ingen: den är högst',
  ...Object.fromEntries(
    org.posts
      .filter((post) => post.id !== id && isOn(post, today))
      .map((post): [string, string] => [post.id, postName(org, post)])
      .toSorted(([, a], [, b]) => a.localeCompare(b, 'sv')),
  ),
})

/** What stands in the fields at first: the row as it is. */
export function typedOf(org: Organisation, { row, id, post }: RowAt): Typed {
  if (row === 'document') return { document: org.document ?? '' }
  if (row === 'unit') {
    const unit = org.units.find((one) => one.id === id)
    return unit === undefined
      ? { kind: 'unit' }
      : { name: unit.name, kind: unit.kind, within: unit.within ?? '', ...days(unit) }
  }
  if (row === 'post') {
    const found = org.posts.find((one) => one.id === id)
    if (found === undefined) return {}
    const unit = org.units.find((one) => one.id === found.unit)?.name ?? ''
    return { title: found.title, unit, superior: found.superior ?? '', ...days(found) }
  }
  if (row === 'holder') {
    const holder = org.holders.find((one) => one.id === id)
    return { post: holder?.post ?? post ?? '', name: holder?.name ?? '', ...days(holder ?? {}) }
  }
  const point = org.delegation.find((one) => one.id === id)
  if (point === undefined) return {}
  return {
    point: point.point,
    whom: pointHolder(org, point),
    decision: point.decision === undefined ? '' : (decisionWords[point.decision][0] ?? ''),
    categories: (point.categories ?? []).map((kind) => categoryWords[kind][0] ?? categories[kind]).join(', '),
    upTo: point.upToOre === undefined ? '' : formatOre(point.upToOre),
    note: point.note ?? '',
    ...days(point),
  }
}

const days = ({
  from = '',
  to = '',
}: {
  readonly from?: string | undefined
  readonly to?: string | undefined
}) => ({
  from,
  to,
})
