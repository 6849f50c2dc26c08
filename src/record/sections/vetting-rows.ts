import { filesAt } from '../../domain/attachments/places.ts'
import type { Case, Supplier } from '../../domain/case/schema.ts'
import { enumerated } from '../../domain/enumerated.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import type { Check } from '../../rules/catalogue/checks.ts'
import type { Rule } from '../../rules/catalogue/schema.ts'
import { sourceText } from '../../rules/catalogue/source-text.ts'
import type { Evaluation } from '../../rules/evaluate/evaluate.ts'
import { kindOf } from '../../domain/suppliers/kind.ts'
import { checkInCase } from '../../rules/vetting/of-case.ts'
import { goodUntil } from '../../rules/vetting/row.ts'
import { withHiddenNumbers } from '../hidden-numbers.ts'
import { notStated, say } from '../say.ts'

type CheckRow = NonNullable<Supplier['checks']>[number]

export const checkColumns = [
  { header: 'Kontroll', weight: 4 },
  { header: 'Resultat', weight: 4 },
  { header: 'Vad som sågs', weight: 5 },
  { header: 'Underlag', weight: 4 },
] as const

/** A row a check, in the order of the case: what was asked, the result with its day and how long it holds, what was seen, and the evidence. */
export function checkRows(
  found: Case,
  supplier: Supplier,
  evaluation: Evaluation,
): readonly (readonly string[])[] {
  return (supplier.checks ?? []).filter(isAnswered).map((row) => {
    const check = checkInCase(found, row.id, kindOf(supplier), row.on ?? evaluation.facts.today)
    const at = `suppliers.${supplier.id}.checks.${row.id}`
    const cells = [
      nameCell(row, check),
      resultCell(found, at, row, check, evaluation.facts.today),
      seenCell(found, at, row, check, evaluation),
      evidenceCell(found, at, row, check),
    ]
    return cells.map((lines) => withHiddenNumbers(found, lines.join('\n')) || '–')
  })
}

const isAnswered = ({ id: _id, ...answers }: CheckRow): boolean =>
  Object.values(answers).some((value) => value !== undefined)

const nameCell = ({ id }: CheckRow, check: Check | undefined): readonly string[] =>
  check === undefined ? [id] : [check.name, check.question]

function resultCell(
  found: Case,
  at: string,
  row: CheckRow,
  check: Check | undefined,
  today: LocalDate,
): readonly string[] {
  const result = say(found, `${at}.result`)
  const on = say(found, `${at}.on`)
  const until = say(found, `${at}.validUntil`) ?? untilOf(row, check)
  const by = row.by ?? found.preparer.name
  const isMade = result !== undefined || on !== undefined
  return [
    ...(row.waived === undefined ? [] : ['Hoppas över']),
    ...(result === undefined && row.waived !== undefined ? [] : [result ?? 'Inte besvarad']),
    ...(isMade ? [`${on ?? notStated}${by === undefined ? '' : `, ${by}`}`] : []),
    ...(until === undefined ? [] : [`Gäller till och med ${until}`]),
    ...stale(found, untilOf(row, check), today),
    ...reused(row),
  ]
}

const untilOf = (row: CheckRow, check: Check | undefined): LocalDate | undefined =>
  check === undefined ? row.validUntil : goodUntil(row, check)

/** On which of the days that count the answer no longer held: that of the decision, that of the contract, else today. */
function stale(
  { decision, contract }: Case,
  until: LocalDate | undefined,
  today: LocalDate,
): readonly string[] {
  if (until === undefined) return []
  const days = [
    [decision.decidedOn, 'när beslutet fattades'],
    [contract.signedOn, 'när avtalet tecknades'],
  ] as const
  const gone = days.flatMap(([day, when]) =>
    day !== undefined && until < day ? [`Gällde inte längre ${when}, ${day}`] : [],
  )
  const isOpen = days.every(([day]) => day === undefined)
  return isOpen && until < today ? ['Gäller inte längre'] : gone
}

function reused({ reusedFrom }: CheckRow): readonly string[] {
  if (reusedFrom === undefined) return []
  const { label, caseId, on } = reusedFrom
  const from = label === undefined ? (caseId ?? notStated) : `”${label}”`
  return [`Övertagen från ärendet ${from}${on === undefined ? '' : ` ${on}`}`]
}

/** What was seen, and whom the register names; of what is looked at and never stored nothing but that it was so. */
function seenCell(
  found: Case,
  at: string,
  row: CheckRow,
  check: Check | undefined,
  evaluation: Evaluation,
): readonly string[] {
  const seen = say(found, `${at}.seen`)
  const named = [say(found, `${at}.name`), say(found, `${at}.orgNr`)]
    .filter((text) => text !== undefined)
    .join(', ')
  const written = [...(seen === undefined ? [] : [seen]), ...(named === '' ? [] : [`I registret: ${named}`])]
  return [
    ...(check?.evidence !== 'look-only' ? written : written.length === 0 ? [] : [notPrinted]),
    ...waivedLines(found, at, row, evaluation),
  ]
}

const notPrinted = 'Det som har antecknats om någon person skrivs inte ut.'

/** Why the check was passed over, and whether what asks for it lets that be done. */
function waivedLines(
  found: Case,
  at: string,
  { id, waived }: CheckRow,
  evaluation: Evaluation,
): readonly string[] {
  if (waived === undefined) return []
  const asking = evaluation.findings
    .map(({ rule }) => rule)
    .filter(({ demand }) => demand.is === 'checks' && demand.checks.includes(id))
  const closed = asking.filter(({ demand }) => demand.is === 'checks' && demand.waive === undefined)
  const sources = (rules: typeof asking): string =>
    [...new Set(rules.map((rule) => sourceText(rule, found.subject)))].join('; ')
  const may =
    asking.length === 0
      ? 'Ingen regel kräver kontrollen.'
      : closed.length > 0
        ? `Kontrollen krävs utan undantag: ${sources(closed)}.`
        : `Får hoppas över när ${grounds(asking)}, enligt ${sources(asking)}.`
  // Said in the rules' own words: that the ground is there is not for the record to take for granted.
  const refused = evaluation.findings
    .flatMap(({ gaps = [] }) => gaps)
    .find(
      (gap) => gap.check === id && gap.is === 'not-waived' && gap.fields.some((path) => path.startsWith(at)),
    )
  return [
    `Skäl: ${say(found, `${at}.waived`) ?? waived}`,
    may,
    ...(refused === undefined ? [] : [refused.says]),
  ]
}

const groundWords = {
  'low-value-and-risk': 'både värdet och risken är låga',
  'plainly-needless': 'den uppenbart inte behövs',
} as const

const grounds = (asking: readonly Rule[]): string =>
  enumerated([
    ...new Set(
      asking.flatMap(({ demand }) =>
        demand.is === 'checks' && demand.waive !== undefined ? [groundWords[demand.waive]] : [],
      ),
    ),
  ])

/** How many letters of a SHA-256 are printed beside the name: the whole of it stands among the files. */
const hashShown = 12

function evidenceCell(found: Case, at: string, row: CheckRow, check: Check | undefined): readonly string[] {
  const files = filesAt(found, at).map(
    ({ name, sha256 }) => `${name} (SHA-256 ${sha256.slice(0, hashShown)}…)`,
  )
  const elsewhere = (found.elsewhere ?? [])
    .filter(({ belongsTo }) => belongsTo === at)
    .map(({ id }) => {
      const [name, where] = ['name', 'where'].map((field) => say(found, `elsewhere.${id}.${field}`))
      return `${name ?? notStated}, finns i: ${where ?? notStated}`
    })
  // What was only looked at has no words about where it lies either: they could tell of the person.
  const notKept = check?.evidence === 'look-only' ? undefined : say(found, `${at}.notKept`)
  // The program copies the text between rows: beside a file it says nothing of why there is none.
  const kept = files.length + elsewhere.length > 0
  const looked = check?.evidence === 'look-only' && row.result !== undefined ? ['Visades, sparas inte'] : []
  const lines = [
    ...files,
    ...elsewhere,
    ...(notKept === undefined ? [] : [`${kept ? 'Om underlaget' : 'Uppslaget, inte sparat'}: ${notKept}`]),
    ...looked,
  ]
  return lines.length > 0 || row.result === undefined ? lines : ['Inget sparat underlag']
}
