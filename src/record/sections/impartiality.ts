import { isCurrent } from '../../domain/case/statements.ts'
import type { Case, Statement } from '../../domain/case/schema.ts'
import { flawOf } from '../../rules/evaluate/demands-people.ts'
import { stepsAfterWords } from '../../rules/impartiality/step-words.ts'
import { answeredRows, notStated, say } from '../say.ts'
import type { Block } from '../tree.ts'

/**
 * Who has stated what about conflicts of interest, when, and about which suppliers: also the answers that were changed
 * and the persons who no longer take part. Then what was done about each stated interest.
 */
export function impartialitySection(found: Case): readonly Block[] {
  const statements = found.impartiality.statements ?? []
  if (statements.length === 0) return []
  const nameOf = (id: string): string => found.suppliers.find((s) => s.id === id)?.name ?? notStated
  const table: Block = {
    kind: 'table',
    columns: [
      { header: 'Person', weight: 3 },
      { header: 'Del i köpet', weight: 2 },
      { header: 'Svar', weight: 4 },
      { header: 'Datum', weight: 2 },
      { header: 'Gäller', weight: 4 },
    ],
    rows: statements
      .toSorted(byDay)
      .map((s) => [
        [s.name ?? notStated, s.role].filter((text) => text !== undefined).join(', '),
        say(found, `impartiality.statements.${s.id}.part`) ?? '–',
        answerOf(found, s),
        [s.on ?? notStated, ...(s.until === undefined ? [] : [`till ${s.until}`])].join(', '),
        (s.supplierIds ?? []).map(nameOf).join(', ') || '–',
      ]),
  }
  return [reminded, table, ...statements.toSorted(byDay).flatMap((s) => dealtWith(found, s))]
}

/** The participants are told of the rules where they answer; that they were is part of the record. */
const reminded: Block = {
  kind: 'paragraph',
  tone: 'small',
  text: 'Sidan där svaren ges, och intyget på papper, påminner om reglerna om jäv och om att anbud är hemliga till beslutet.',
}

const byDay = (a: Statement, b: Statement): number => (a.on ?? '').localeCompare(b.on ?? '')

/** What the person answered; for others than the preparer, also how it came and who wrote it down. */
function answerOf(found: Case, statement: Statement): string {
  const { conflict } = statement
  const flaw = conflict === undefined || !isCurrent(statement) ? undefined : flawOf(found, statement)
  const words = { yes: 'Har ett intresse', no: 'Inget att uppge' }
  const answer = conflict === undefined ? 'Inte besvarad' : words[conflict]
  const form = say(found, `impartiality.statements.${statement.id}.form`)
  const by = notedBy(found, statement)
  const aside = [form, by].filter((text) => text !== undefined)
  return [
    `${answer}${aside.length === 0 ? '' : ` (${aside.join('; ')})`}${isCurrent(statement) ? '' : '. Gäller inte längre'}`,
    ...(flaw === undefined ? [] : [`Räcker inte: ${flaw}`]),
  ].join(' ')
}

/** Cases from before the program noted it: the one who prepares, unless that has been more than one person. */
function notedBy(found: Case, statement: Statement): string | undefined {
  const changed = found.impartiality.statements?.some((row) => row.part === 'preparer' && !isCurrent(row))
  const others = statement.part !== 'preparer' && statement.conflict !== undefined
  const by = statement.notedBy ?? (changed === true || !others ? undefined : found.preparer.name)
  return by === undefined ? undefined : `antecknat av ${by}`
}

/** The interest that was stated, how it was dealt with, by whom and when, and what had been done meanwhile. */
function dealtWith(found: Case, statement: Statement): readonly Block[] {
  const at = `impartiality.statements.${statement.id}`
  const rows = answeredRows(
    found,
    ['note', 'way', 'wayBy', 'wayOn', 'wayNote', 'changeReason'].map((name) => `${at}.${name}`),
  )
  const steps = stepsAfterWords(found, statement)
  if (rows.length === 0 && statement.conflict !== 'yes') return []
  const unsolved =
    statement.conflict === 'yes' && statement.way === undefined && isCurrent(statement)
      ? [{ term: 'Åtgärd vid jäv', value: 'Inte vald' }]
      : []
  const title =
    statement.conflict === 'yes'
      ? `Intresse som ${statement.name ?? notStated} uppgav${statement.on === undefined ? '' : ` ${statement.on}`}`
      : `Ändrat svar från ${statement.name ?? notStated}`
  return [
    { kind: 'heading', level: 3, text: title },
    {
      kind: 'facts',
      rows: [
        ...rows,
        ...unsolved,
        ...(steps === undefined ? [] : [{ term: 'Gjort sedan dess', value: steps }]),
      ],
    },
  ]
}
