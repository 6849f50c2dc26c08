import { basename } from 'node:path'
import { Refusal } from '../../src/contract/answer.ts'
import { writeCsv } from '../../src/domain/csv/write-csv.ts'
import { withHiddenNumbers } from '../../src/record/hidden-numbers.ts'
import { deviationCells, inYear, listedDeviations } from '../../src/rules/deviations/list.ts'
import { foreignInYear, gathered } from '../../src/rules/deviations/read-list.ts'
import { deviationReport } from '../../src/rules/deviations/report.ts'
import { evaluateCase } from '../../src/rules/evaluate/evaluate.ts'
import { filePrefixOf, markOf } from '../../src/secrecy/secrecy.ts'
import { emlOf } from '../exchange/eml.ts'
import { safeNameIn } from '../exchange/file-names.ts'
import { listCases } from '../store/cases.ts'
import type { Handlers } from './answer-call.ts'
import { enterDrafts } from './drafts.ts'
import { localInstant } from './local-time.ts'
import { logExport } from './log-export.ts'
import { writeOut } from './write-out.ts'

type Area = Pick<Handlers, 'deviations.report' | 'deviations.list'>

/** The report of a case's departures, and the list of them over all cases. */
export const deviationHandlers: Area = {
  'deviations.report': async (context, { id }) => {
    const { case: found } = enterDrafts(context, id)
    const report = deviationReport(evaluateCase(found, context.today()), markOf(found, context.today()))
    if (report === null)
      throw new Refusal('refused', 'Det finns inget avsteg att rapportera i ärendet. Inget sparades.')
    const title = found.subject.title ?? 'direktupphandling'
    const name = `${filePrefixOf(found, context.today())}${safeNameIn(found, `Rapport om avsteg ${title}`)}.eml`
    const path = await context.options.dialogs.savePath(name, { name: 'Mejlutkast', extensions: ['eml'] })
    if (path === null) return { path }
    logExport(context, found, [{ what: 'deviation-report', name: basename(path) }])
    const date = localInstant(context.options.sources.now())
    writeOut(
      path,
      emlOf({
        to: [],
        subject: withHiddenNumbers(found, report.subject),
        body: withHiddenNumbers(found, report.text),
        files: [],
        date,
        boundary: `avsteg-${found.id}`,
      }),
    )
    return { path }
  },
  'deviations.list': async (context, { year, others = [] }) => {
    const today = context.today()
    const cases = listCases(context.db()).cases.map((row) => row.case)
    // A list goes to many: what is secret until the decision is not in it before.
    const open = cases.filter((found) => markOf(found, today) === null)
    const rows = inYear(listedDeviations(open, today), year)
    const left = new Set(
      inYear(listedDeviations(cases, today), year).flatMap(({ caseId }) =>
        open.some(({ id }) => id === caseId) ? [] : [caseId],
      ),
    ).size
    const theirs = others.some((list) => foreignInYear(list, year).length > 0)
    if (rows.length === 0 && !theirs)
      throw new Refusal(
        'refused',
        left === 0
          ? 'Det finns inga avvikelser att spara.'
          : 'De ärenden som har avvikelser är hemliga tills de är beslutade. Inget sparades.',
      )
    const path = await context.options.dialogs.savePath(`Avvikelser_${year ?? 'alla'}.csv`, {
      name: 'CSV',
      extensions: ['csv'],
    })
    if (path === null) return { path, left }
    const cells = deviationCells(rows)
    const own = cells.map((row, index) => {
      const found = cases.find(({ id }) => id === rows[index - 1]?.caseId)
      return found === undefined ? row : row.map((cell) => withHiddenNumbers(found, cell))
    })
    writeOut(path, writeCsv(gathered(own, others, year)))
    return { path, left }
  },
}
