import type { ColumnWords } from '../csv/columns.ts'

/** What a column of a list of posts can hold, in the order in which the page offers it. */
export const postColumns = ['unit', 'kind', 'within', 'title', 'superior', 'name', 'from', 'to'] as const
export type PostColumn = (typeof postColumns)[number]

export const postColumnNames: Readonly<Record<PostColumn, string>> = {
  unit: 'Enhet',
  kind: 'Typ (nämnd, bolag eller enhet)',
  within: 'Tillhör (enheten över)',
  title: 'Befattning',
  superior: 'Överordnad befattning',
  name: 'Namn på den som har befattningen',
  from: 'Från',
  to: 'Till',
}

export const postWords: ColumnWords<PostColumn> = {
  kinds: postColumns,
  headings: {
    unit: [
      'enhet',
      'organisation',
      'organisationsenhet',
      'avdelning',
      'verksamhet',
      'nämnd',
      'unit',
      'department',
    ],
    kind: ['typ', 'slag', 'enhetstyp', 'type', 'kind'],
    within: ['tillhör', 'hör till', 'överordnad enhet', 'moderenhet', 'parent', 'parent unit', 'within'],
    title: [
      'befattning',
      'titel',
      'roll',
      'tjänst',
      'befattningsbenämning',
      'title',
      'post',
      'position',
      'role',
    ],
    superior: [
      'överordnad befattning',
      'överordnad',
      'närmaste chef',
      'närmast överordnad',
      'chefsbefattning',
      'rapporterar till',
      'superior',
      'reports to',
      'manager',
    ],
    name: ['namn', 'innehavare', 'person', 'förnamn efternamn', 'chef', 'name', 'holder'],
    from: ['från', 'gäller från', 'från och med', 'fr o m', 'from', 'startdatum', 'start'],
    to: ['till', 'gäller till', 'till och med', 't o m', 'tom', 'to', 'slutdatum', 'slut'],
  },
  telling: ['superior', 'within', 'from', 'to'],
}

/** What a column of a delegation order can hold. */
export const pointColumns = [
  'point',
  'title',
  'unit',
  'decision',
  'categories',
  'upTo',
  'from',
  'to',
  'note',
] as const
export type PointColumn = (typeof pointColumns)[number]

export const pointColumnNames: Readonly<Record<PointColumn, string>> = {
  point: 'Punkt',
  title: 'Befattning',
  unit: 'Enhet (bara om punkten gäller en enda befattning)',
  decision: 'Beslut',
  categories: 'Slag av köp',
  upTo: 'Upp till kr',
  from: 'Från',
  to: 'Till',
  note: 'Anmärkning',
}

export const pointColumnWords: ColumnWords<PointColumn> = {
  kinds: pointColumns,
  headings: {
    point: ['punkt', 'punkt nr', 'nr', 'nummer', 'ärendenummer', 'delegationspunkt', 'point', 'no', 'number'],
    title: [
      'befattning',
      'delegat',
      'delegerad till',
      'beslutsfattare',
      'delegation till',
      'titel',
      'title',
      'role',
    ],
    unit: ['enhet', 'avdelning', 'verksamhet', 'unit'],
    decision: ['beslut', 'beslut om', 'typ av beslut', 'ärendetyp', 'decision'],
    categories: ['slag', 'slag av köp', 'köp', 'kategori', 'category', 'kind'],
    upTo: [
      'upp till kr',
      'upp till',
      'belopp',
      'beloppsgräns',
      'högst',
      'högsta belopp',
      'gräns',
      'amount',
      'up to',
    ],
    from: ['från', 'gäller från', 'från och med', 'fr o m', 'from'],
    to: ['till', 'gäller till', 'till och med', 't o m', 'tom', 'to'],
    note: ['anmärkning', 'kommentar', 'villkor', 'anteckning', 'note'],
  },
  telling: ['upTo', 'from', 'to'],
}
