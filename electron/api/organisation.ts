import { Refusal } from '../../src/contract/answer.ts'
import type { OrganisationResults } from '../../src/contract/organisation-channels.ts'
import { guessColumns, type Column, type ColumnWords } from '../../src/domain/csv/columns.ts'
import { readCsv, type CsvRow, type Delimiter } from '../../src/domain/csv/read-csv.ts'
import { placeOf } from '../../src/domain/csv/read-rows.ts'
import { parseDate } from '../../src/domain/local-date.ts'
import type { Office } from '../../src/domain/office.ts'
import { pointColumnWords, postWords } from '../../src/domain/organisation/columns.ts'
import { withProblems, type MergeAs, type Merged } from '../../src/domain/organisation/merge.ts'
import { mergePoints } from '../../src/domain/organisation/merge-points.ts'
import { mergePosts } from '../../src/domain/organisation/merge-posts.ts'
import { emptyOrganisation, type Organisation } from '../../src/domain/organisation/organisation.ts'
import { readPoints } from '../../src/domain/organisation/read-points.ts'
import { readPosts } from '../../src/domain/organisation/read-posts.ts'
import { enterRow, withoutRow, type Entered } from '../../src/domain/organisation/typed.ts'
import { writePoints, writePosts } from '../../src/domain/organisation/write-lists.ts'
import { readOffice } from '../store/office.ts'
import { instantNow } from '../store/sources.ts'
import { uuidv7 } from '../store/uuid.ts'
import type { Handlers } from './answer-call.ts'
import type { Context } from './context.ts'
import { changeOffice } from './office.ts'
import { writeOut } from './write-out.ts'

/** The organisation as data: typed row by row, or brought in as lists. Nothing that contradicts itself is kept. */
export const organisationHandlers: Pick<Handlers, keyof OrganisationResults> = {
  'office.organisation.enter': (context, { row, id, typed }) =>
    change(context, (org) =>
      asked(enterRow(org, row, typed, { id, newId: newIdOf(context), today: context.today() })),
    ),
  'office.organisation.take-away': (context, { row, id }) =>
    change(context, (org) => asked(withoutRow(org, row, id))),
  'office.organisation.posts': (context, asking) =>
    change(context, (org) => {
      const as = mergeAs(context, asking)
      const { rows, columns } = tableOf(postWords, asking)
      const { rows: read, problems } = readPosts(rows, asking.headerRow, columns)
      return whole(withProblems(problems, mergePosts(org, read, as)))
    }),
  'office.organisation.points': (context, asking) =>
    change(context, (org) => {
      const as = mergeAs(context, asking)
      const { rows, columns } = tableOf(pointColumnWords, asking)
      const { rows: read, problems } = readPoints(rows, asking.headerRow, columns)
      return whole(withProblems(problems, mergePoints(org, read, as)))
    }),
  'office.organisation.write': async (context, { list }) => {
    const org = organisationNow(context)
    const name = list === 'posts' ? 'befattningar.csv' : 'delegationsordning.csv'
    const path = await context.options.dialogs.savePath(name, { name: 'CSV-fil', extensions: ['csv'] })
    if (path !== null) writeOut(path, list === 'posts' ? writePosts(org) : writePoints(org))
    return { path }
  },
  'office.organisation.remove': (context) =>
    changeOffice(context, ({ organisation: _gone, ...office }): Office => office),
}

function organisationNow(context: Context): Organisation {
  const stored = readOffice(context.db())
  return stored.is === 'saved' ? (stored.office.organisation ?? emptyOrganisation) : emptyOrganisation
}

const change = (context: Context, next: (org: Organisation) => Organisation) =>
  changeOffice(context, (office) => ({
    ...office,
    organisation: {
      ...next(office.organisation ?? emptyOrganisation),
      changedAt: instantNow(context.options.sources),
      changedBy: context.who(),
    },
  }))

const newIdOf = (context: Context) => (): string => uuidv7(context.options.sources)

function asked(entered: Entered): Organisation {
  if (entered.ok) return entered.organisation
  throw new Refusal('invalid', Object.values(entered.problems).join(' '))
}

interface Asking<K extends string> {
  readonly text: string
  readonly delimiter: Delimiter
  readonly headerRow: number
  readonly kinds: readonly (K | null)[]
  readonly from: string
  readonly corrects: boolean
}

function mergeAs(context: Context, { from, corrects }: Pick<Asking<string>, 'from' | 'corrects'>): MergeAs {
  const day = parseDate(from)
  if (!day.ok) throw new Refusal('invalid', day.problem)
  return { from: day.value, corrects, newId: newIdOf(context) }
}

function tableOf<K extends string>(
  words: ColumnWords<K>,
  { text, delimiter, headerRow, kinds }: Asking<K>,
): { readonly rows: readonly CsvRow[]; readonly columns: readonly Column<K>[] } {
  const csv = readCsv(text, delimiter)
  if (!csv.ok) throw new Refusal('invalid', csv.problem)
  const chosen = kinds.filter((kind) => kind !== null)
  if (new Set(chosen).size < chosen.length)
    throw new Refusal('invalid', 'Två kolumner är valda som samma sak. Välj om den ena.')
  const columns = guessColumns(words, csv.value.rows, headerRow).map((column) => ({
    ...column,
    kind: kinds[column.index] ?? null,
  }))
  return { rows: csv.value.rows, columns }
}

/** What came of a list, unless something in it cannot be gone by: then nothing of it is kept. */
function whole({ organisation, problems, faults }: Merged): Organisation {
  const [first] = problems
  if (first !== undefined) throw new Refusal('invalid', `${placeOf(first)}: ${first.sentence}`)
  if (faults[0] !== undefined) throw new Refusal('invalid', faults[0])
  return organisation
}
