import { unitKinds } from '../case/choices.ts'
import { writeCsv } from '../csv/write-csv.ts'
import { formatOre } from '../money.ts'
import { pointColumnNames, pointColumns, postColumns, type PostColumn } from './columns.ts'
import type { DelegationPoint, Organisation, Unit } from './organisation.ts'
import { categoryWords, decisionWords } from './read-point.ts'
import { postName } from './words.ts'

/** What is written here can be changed in Excel and read back. The posts that have not ended, with all who have held them; where there are none, a small list to begin with. */
export function writePosts(org: Organisation): string {
  const posts = org.posts.filter(({ to }) => to === undefined)
  const units = org.units.filter(({ to }) => to === undefined)
  if (posts.length === 0) return writeCsv([postHeadings, ...examplePosts])
  const rows = units.flatMap((unit) => {
    const here = posts.filter((post) => post.unit === unit.id)
    const about = [unit.name, kindOf(unit), units.find(({ id }) => id === unit.within)?.name ?? '']
    if (here.length === 0) return [[...about, '', '', '', unit.from ?? '', '']]
    return here.flatMap((post) => {
      const above = posts.find(({ id }) => id === post.superior)
      const held = [...about, post.title, above === undefined ? '' : postName(org, above)]
      const holders = org.holders.filter((one) => one.post === post.id)
      return holders.length === 0
        ? [[...held, '', post.from ?? '', '']]
        : holders.map(({ name, from, to }) => [...held, name, from ?? '', to ?? ''])
    })
  })
  return writeCsv([postHeadings, ...rows])
}

/** The points that have not ended; where there are none, a short order to begin with. */
export function writePoints(org: Organisation): string {
  const points = org.delegation.filter(({ to }) => to === undefined)
  if (points.length === 0) return writeCsv([pointHeadings, ...examplePoints])
  return writeCsv([pointHeadings, ...points.map((point) => pointCells(org, point))])
}

function pointCells({ posts, units }: Organisation, point: DelegationPoint): readonly string[] {
  const post = posts.find(({ id }) => id === point.post)
  return [
    point.point,
    post?.title ?? point.title ?? '',
    units.find(({ id }) => id === post?.unit)?.name ?? '',
    point.decision === undefined ? 'alla' : (decisionWords[point.decision][0] ?? ''),
    point.categories === undefined
      ? 'alla'
      : point.categories.map((kind) => categoryWords[kind][0]).join(', '),
    point.upToOre === undefined ? 'obegränsat' : formatOre(point.upToOre).replaceAll('\u00A0', ' '),
    point.from ?? '',
    point.to ?? '',
    point.note ?? '',
  ]
}

const kindOf = ({ kind }: Unit): string => (kind === 'unit' ? 'Enhet' : unitKinds[kind])

const postNames: Readonly<Record<PostColumn, string>> = {
  unit: 'Enhet',
  kind: 'Typ',
  within: 'Tillhör',
  title: 'Befattning',
  superior: 'Överordnad befattning',
  name: 'Namn',
  from: 'Från',
  to: 'Till',
}
const postHeadings = postColumns.map((column) => postNames[column])

const pointHeadings = pointColumns.map((column) => pointColumnNames[column].replace(/ \(.*/, ''))

/** Invented, as every example. */
const examplePosts = [
  ['Exempelnämnden', 'Nämnd', '', 'Förvaltningschef', '', 'Ola Exempel', '', ''],
  [
    'Vårdcentralen Exemplet',
    'Enhet',
    'Exempelnämnden',
    'Verksamhetschef',
    'Förvaltningschef',
    'Maj Exempel',
    '',
    '',
  ],
]
const examplePoints = [
  ['4.1', 'Verksamhetschef', '', 'anta anbud', 'alla', '100 000', '', '', ''],
  ['4.2', 'Förvaltningschef', '', 'alla', 'alla', 'obegränsat', '', '', ''],
]
