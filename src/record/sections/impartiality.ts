import { coveredName } from '../../domain/case/covered.ts'
import { isReplaced } from '../../domain/case/kept-statements.ts'
import { isCurrent } from '../../domain/case/statements.ts'
import { samePerson } from '../../domain/same-person.ts'
import type { Case, Statement } from '../../domain/case/schema.ts'
import { askedSuppliers } from '../../rules/evaluate/suppliers.ts'
import { flawOf } from '../../rules/evaluate/demands-people.ts'
import { stepsAfterWords } from '../../rules/impartiality/step-words.ts'
import { fewNames } from '../few-names.ts'
import { answeredRows, notStated, say } from '../say.ts'
import type { Block } from '../tree.ts'

/**
 * Who has stated what about conflicts of interest, when, and about which suppliers: also the answers that were changed
 * and the persons who no longer take part. Then what was done about each stated interest.
 */
export function impartialitySection(found: Case): readonly Block[] {
  const statements = found.impartiality.statements ?? []
  if (statements.length === 0) return []
  const covered = statements.map((s) => suppliersOf(found, s).join('; '))
  const [common] = covered
  // The same suppliers are named once, not in each row.
  const isCommon = statements.length > 1 && common !== '' && covered.every((names) => names === common)
  const table: Block = {
    kind: 'table',
    columns: [
      { header: 'Person', weight: 3 },
      { header: 'Del i köpet', weight: 2 },
      { header: 'Svar', weight: 4 },
      { header: 'Datum', weight: 2 },
      ...(isCommon ? [] : [{ header: 'Gäller', weight: 4 }]),
    ],
    rows: statements
      .toSorted(byDay)
      .map((s) => [
        [s.name ?? notStated, s.role].filter((text) => text !== undefined).join(', '),
        say(found, `impartiality.statements.${s.id}.part`) ?? '–',
        answerOf(found, s),
        daysOf(found, s),
        ...(isCommon ? [] : [suppliersOf(found, s).join('; ') || '–']),
      ]),
  }
  const about = isCommon
    ? [
        `Alla svar gäller ${isOfAllAsked(found, statements) ? 'alla tillfrågade leverantörer' : (common ?? '')}.`,
      ]
    : []
  return [
    { ...reminded, text: [...about, reminded.text].join(' ') },
    table,
    ...statements.toSorted(byDay).flatMap((s) => dealtWith(found, s)),
  ]
}

/** The answers are about the suppliers that were asked, every one, as they are named now. */
function isOfAllAsked(found: Case, statements: readonly Statement[]): boolean {
  const asked = askedSuppliers(found)
  const named = asked.map((supplier) => coveredName(supplier, supplier.masked)).toSorted()
  return (
    asked.length > 1 &&
    statements.every((s) => suppliersOf(found, s).toSorted().join('\n') === named.join('\n'))
  )
}

/** The participants are told of the rules where they answer; that they were is part of the record. */
const reminded = {
  kind: 'paragraph',
  tone: 'small',
  dense: true,
  text: 'Sidan där svaren ges, och intyget på papper, påminner om reglerna om jäv och om att anbud är hemliga till beslutet.',
} as const

/** Of one day, what was replaced comes before what stands. */
const byDay = (a: Statement, b: Statement): number =>
  (a.on ?? '').localeCompare(b.on ?? '') || (a.until ?? '9999').localeCompare(b.until ?? '9999')

/** The suppliers as they were named when the answer was given. An older case has only their rows: as they are named now. */
function suppliersOf({ suppliers }: Case, { covers, supplierIds }: Statement): readonly string[] {
  const maskedOf = (orgNr: string | undefined) => suppliers.find((one) => one.orgNr === orgNr)?.masked
  return (
    covers?.map((supplier) => coveredName(supplier, maskedOf(supplier.orgNr))) ??
    (supplierIds ?? []).map((id) => suppliers.find((s) => s.id === id)?.name ?? notStated)
  )
}

/** When it was given, and until when it stood or since when it stands in other words: "2026-11-20, ändrat 2026-11-25". */
function daysOf(found: Case, statement: Statement): string {
  const changed = (found.impartiality.statements ?? [])
    .filter((row) => row.part === statement.part && samePerson(row.name, statement.name) === true)
    .filter((row) => row.conflict === statement.conflict && !isCurrent(row))
    .flatMap(({ until }) => (until === undefined || until <= (statement.on ?? '') ? [] : [until]))
    .toSorted()
    .at(-1)
  return [
    statement.on ?? notStated,
    ...(statement.until === undefined ? [] : [`till ${statement.until}`]),
    ...(changed === undefined || !isCurrent(statement) ? [] : [`ändrat ${changed}`]),
  ].join(', ')
}

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
    `${answer}${aside.length === 0 ? '' : ` (${aside.join('; ')})`}${historyOf(found, statement)}`,
    ...(flaw === undefined ? [] : [`Räcker inte: ${fewNames(found, flaw)}`]),
  ].join(' ')
}

function historyOf(found: Case, statement: Statement): string {
  if (isCurrent(statement)) return ''
  if (handedOver(found, statement)) return '. Gällde så länge personen hade ärendet'
  return isReplaced(found, statement) ? '. Ersatt av ett nytt svar' : '. Gäller inte längre'
}

/** Whoever gave it handed the case over while it stood: what was answered stands for the time till then. */
const handedOver = ({ takenOver = [] }: Case, { part, name, on, until }: Statement): boolean =>
  part === 'preparer' &&
  takenOver.some(({ from, takenInAt, backAt }) => {
    const day = takenInAt?.slice(0, 10)
    return (
      day !== undefined &&
      backAt === undefined &&
      samePerson(from, name) === true &&
      (on ?? day) <= day &&
      day <= (until ?? day)
    )
  })

/** Cases from before the program noted it: the one who prepares, unless that has been more than one person. */
function notedBy(found: Case, statement: Statement): string | undefined {
  const changed = found.impartiality.statements?.some(
    (row) => row.part === 'preparer' && !isCurrent(row) && samePerson(row.name, found.preparer.name) !== true,
  )
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
      ? `Intresse som ${statement.name ?? notStated} uppgav${statement.on === undefined ? '' : ` ${statement.on}`}${isReplaced(found, statement) ? ', i tidigare ord' : ''}`
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
