import type { Block } from '../record/tree.ts'
import { wordedFor, type Check } from '../rules/catalogue/checks.ts'
import { goodForWords } from '../rules/local/good-for-words.ts'
import { line } from './on-paper.ts'

interface Row {
  readonly check: Check
  /** "när både värdet och risken är låga": when it may be passed over; undefined: never. */
  readonly waive: string | undefined
}

/** The checks of a section: what to do on the left, room for the answer on the right. */
export function checkTable(
  checks: readonly Row[],
  { isDense = false }: { readonly isDense?: boolean } = {},
): Block {
  return {
    kind: 'table',
    columns: [
      { header: 'Gör så här', weight: 5 },
      { header: 'Svar', weight: 4 },
    ],
    titled: true,
    ...(isDense ? { dense: true } : {}),
    rows: checks.map((row) => [words(row), answer(row.check, isDense)]),
  }
}

/** What is read of a check: the question, whom to ask, what to be given, what to mind, and when it may be passed over. */
function words({ check, waive }: Row): string {
  const { name, question, onPaper, goodFor } = check
  const last = [
    ...(onPaper === undefined ? [] : [`Tänk på: ${onPaper.mind}`]),
    ...(goodFor === null ? [] : [`Svaret gäller i ${goodForWords(goodFor)}.`]),
  ]
  return [
    // The name is what other tables, and the program, call it by.
    `${name}. ${question}`,
    ...doing(check),
    ...(waive === undefined ? [] : [`Får hoppas över ${waive}. Skriv i så fall varför.`]),
    ...(last.length === 0 ? [] : [last.join(' ')]),
  ].join('\n')
}

/** How it is done without a computer; a check that has no words for that is asked of whom the page names. */
function doing({ onPaper, sources, askFor }: Check): readonly string[] {
  const handOver = onPaper === undefined ? askFor : onPaper.handOver
  return [
    ...(onPaper === undefined ? sources.map(({ name, path }) => `${name}: ${path}`) : [onPaper.ask]),
    ...(handOver === null ? [] : [`Be om: ${handOver}`]),
  ]
}

/** Boxes for the result, and lines for what was seen, by whom and where it is kept. */
function answer({ evidence }: Check, isDense: boolean): string {
  const width = isDense ? 43 : 36
  const after = (label: string, taken: number): string => `${label}: ${line(width - taken)}`
  const [clear, remark, missing] = ['☐ Inget att anmärka', '☐ Måste förklaras', '☐ Gick inte att få']
  return [
    ...(isDense ? [`${clear}  ${remark}  ${missing}`] : [clear, `${remark}   ${missing}`]),
    after('Dag och namn', 14),
    ...(evidence === 'look-only'
      ? ['Skriv inget mer.']
      : [after('Såg', 5), line(width), after('Papperet finns', 15)]),
  ].join('\n\n')
}

/** On a blank one nobody knows who it is for: what is done otherwise of a sole trader and a foreign supplier. */
export function otherwiseBlocks(checks: readonly Check[]): readonly Block[] {
  const instead = (check: Check, kind: 'sole-trader' | 'foreign'): string | undefined => {
    if (!check.for.includes(kind)) return 'Görs inte.'
    const own = wordedFor(check, kind)
    return own.onPaper === check.onPaper ? undefined : doing(own).join('\n')
  }
  const rows = checks.flatMap((check) => {
    const [soleTrader, foreign] = [instead(check, 'sole-trader'), instead(check, 'foreign')]
    if (soleTrader === undefined && foreign === undefined) return []
    return [[check.name, soleTrader ?? asUsual, foreign ?? asUsual]]
  })
  if (rows.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: 'Enskild firma eller utländskt företag: gör så här i stället' },
    {
      kind: 'table',
      columns: [
        { header: 'Kontroll', weight: 2 },
        { header: 'Enskild firma', weight: 4 },
        { header: 'Utländskt företag', weight: 4 },
      ],
      dense: true,
      rows,
    },
  ]
}

const asUsual = 'Som ovan.'
