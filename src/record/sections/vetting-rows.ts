import { filesAt } from '../../domain/attachments/places.ts'
import type { Case, Supplier } from '../../domain/case/schema.ts'
import { samePerson } from '../../domain/same-person.ts'
import { enumerated } from '../../domain/enumerated.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import { checkFor } from '../../rules/catalogue/catalogue.ts'
import type { Check } from '../../rules/catalogue/checks.ts'
import type { Rule } from '../../rules/catalogue/schema.ts'
import { sourceText } from '../../rules/catalogue/source-text.ts'
import type { Evaluation } from '../../rules/evaluate/evaluate.ts'
import { isAnother } from '../../domain/suppliers/same-supplier.ts'
import { kindOf } from '../../domain/suppliers/kind.ts'
import { checkInCase, checksOfCase } from '../../rules/vetting/of-case.ts'
import { sayLonger } from '../../rules/vetting/longer.ts'
import { isLookOnly, keptRow, lookersOf } from '../../rules/vetting/look-only.ts'
import { checkAsked, goodUntil, whomNoted } from '../../rules/vetting/row.ts'
import { demandedChecks, isMust, type Demanded } from '../../rules/vetting/demanded-checks.ts'
import { checksDay } from '../../rules/evaluate/demands-vetting.ts'
import { notPrinted, notStated, say } from '../say.ts'

type CheckRow = NonNullable<Supplier['checks']>[number]

export const checkColumns = [
  { header: 'Kontroll', weight: 5 },
  { header: 'Resultat', weight: 6 },
  { header: 'Vad som sågs, och underlag', weight: 5 },
] as const

/**
 * A row a check, as on the page: what must be made, what should be, and what is voluntary, also those asked for that are not
 * made. What was asked and how strongly, the result with its day and how long it holds, what was seen, and the evidence.
 */
export function checkRows(
  found: Case,
  supplier: Supplier,
  evaluation: Evaluation,
): readonly (readonly string[])[] {
  const demanded =
    supplier.id === found.award.supplierId ? demandedChecks(evaluation) : new Map<string, Demanded>()
  const rows = inPageOrder(found, supplier, demanded, evaluation)
  return rows.map((row, index) => {
    const check = checkInCase(found, row.id, kindOf(supplier), row.on ?? evaluation.facts.today)
    const at = `suppliers.${supplier.id}.checks.${row.id}`
    const asks = askedWords(demanded.get(row.id), demanded.size > 0)
    if (!isAnswered(row)) return [[...nameCell(row, check), ...asks].join('\n'), 'Inte gjord', '–']
    const cells = [
      [...nameCell(row, check), ...asks],
      resultCell(found, at, row, check, evaluation.facts.today),
      [
        ...seenCell(found, at, row, check, evaluation),
        ...evidenceCell(found, at, row, sameReason(found, rows.slice(0, index), row)),
      ],
    ]
    return cells.map((lines) => lines.join('\n') || '–')
  })
}

/** How strongly a check is asked for; of a supplier that no rule asks of nothing is said. */
const askedWords = (demand: Demanded | undefined, isAsking: boolean): readonly string[] =>
  demand === undefined ? (isAsking ? ['Frivillig'] : []) : [isMust(demand) ? 'Krävs' : 'Rekommenderas']

/** In the order of the page, with those that are asked for and have no answer; what the case no longer has comes last. */
function inPageOrder(
  found: Case,
  supplier: Supplier,
  demanded: ReadonlyMap<string, Demanded>,
  { facts }: Evaluation,
): readonly CheckRow[] {
  const answered = (supplier.checks ?? []).filter(isAnswered)
  const unmade = [...demanded.keys()]
    .filter((id) => answered.every((row) => row.id !== id))
    .filter((id) => checkAsked(found, supplier, id, checksDay(facts)) !== undefined)
    .map((id) => ({ id }))
  const order = checksOfCase(found, facts.today).map(({ id }) => id)
  const strengthOf = ({ id }: CheckRow): number => {
    const demand = demanded.get(id)
    return demand === undefined ? 2 : isMust(demand) ? 0 : 1
  }
  const placeOf = ({ id }: CheckRow): number => (order.includes(id) ? order.indexOf(id) : order.length)
  return [...answered, ...unmade].toSorted((a, b) => strengthOf(a) - strengthOf(b) || placeOf(a) - placeOf(b))
}

/** The name of an earlier check whose reason for not saving anything is word for word the same. */
function sameReason(
  found: Case,
  earlier: readonly CheckRow[],
  { notKept, on }: CheckRow,
): string | undefined {
  const same = earlier.find((row) => notKept !== undefined && row.notKept === notKept && !isLookOnly(row.id))
  if (same === undefined) return undefined
  return checkInCase(found, same.id, 'company', on ?? found.createdAt.slice(0, 10))?.name ?? same.id
}

const isAnswered = ({ id: _id, ...answers }: CheckRow): boolean =>
  Object.values(answers).some((value) => value !== undefined)

/** The question of an office's own check stands with its name, which is its own too. */
const nameCell = ({ id }: CheckRow, check: Check | undefined): readonly string[] =>
  check === undefined
    ? [id]
    : [check.name, ...(checkFor(id, 'company') === undefined ? [check.question] : [])]

function resultCell(
  found: Case,
  at: string,
  row: CheckRow,
  check: Check | undefined,
  today: LocalDate,
): readonly string[] {
  const lookedAt = isLookOnly(row.id)
  const result = say(found, `${at}.result`)
  const on = say(found, `${at}.on`)
  const isUnread = !lookedAt && Object.hasOwn(found.unread, `${at}.validUntil`)
  const until = isUnread ? say(found, `${at}.validUntil`) : untilOf(row, check)
  const longer = lookedAt ? undefined : say(found, `${at}.longerWhy`)
  const by = lookedAt ? lookerOf(found, row) : (row.by ?? found.preparer.name)
  const isMade = result !== undefined || on !== undefined
  const made = isMade ? [on ?? notStated, ...(by === undefined ? [] : [by])] : []
  return [
    ...(row.waived === undefined ? [] : ['Hoppas över']),
    ...(result === undefined && row.waived !== undefined && !isMade
      ? []
      : [
          [
            ...(result === undefined && row.waived !== undefined ? [] : [result ?? 'Inte besvarad']),
            ...made,
          ].join(', '),
        ]),
    ...(until === undefined ? [] : [`Gäller till och med ${until}`]),
    ...(until === undefined || longer === undefined
      ? []
      : [...longerBy(row, check), `Skäl för tiden: ${longer}`]),
    ...stale(found, untilOf(row, check), today),
    ...reused(row),
    ...another(found, at, row),
  ]
}

/** By how much the answer outlasts such answers, as far as that counts. */
function longerBy(row: CheckRow, check: Check | undefined): readonly string[] {
  const by = check === undefined ? undefined : sayLonger(row, check)
  return by === undefined ? [] : [`Det är ${by}`]
}

/** Made on somebody else than the row's supplier is now. */
function another({ suppliers }: Case, at: string, { of }: CheckRow): readonly string[] {
  const supplier = suppliers.find(({ id }) => at.startsWith(`suppliers.${id}.`))
  return supplier !== undefined && isAnother(of, supplier)
    ? [`Gjord på ${whomNoted(of)}, som är en annan`]
    : []
}

/** Who looked: one of those who work with the purchase, for other words could tell of what was seen. */
function lookerOf(found: Case, { by, reusedFrom }: CheckRow): string | undefined {
  if (by === undefined) return reusedFrom === undefined ? found.preparer.name : undefined
  return lookersOf(found).find((name) => samePerson(name, by) === true)
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
    ...(isLookOnly(row.id) ? (keepsMore(found, row) ? [notPrinted] : []) : written),
    ...waivedLines(found, at, row, evaluation),
  ]
}

const keepsMore = (found: Case, row: CheckRow): boolean => keptRow(found, row) !== row

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
    ...(isLookOnly(id) ? [] : [`Skäl: ${say(found, `${at}.waived`) ?? waived}`]),
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

function evidenceCell(found: Case, at: string, row: CheckRow, same: string | undefined): readonly string[] {
  if (isLookOnly(row.id)) return row.result === undefined ? [] : ['Visades, sparas inte']
  const files = filesAt(found, at).flatMap(({ name, sha256 }) => [
    name,
    `SHA-256 ${sha256.slice(0, hashShown)}…`,
  ])
  const elsewhere = (found.elsewhere ?? [])
    .filter(({ belongsTo }) => belongsTo === at)
    .map(({ id }) => {
      const [name, where] = ['name', 'where'].map((field) => say(found, `elsewhere.${id}.${field}`))
      return `${name ?? notStated}, finns i: ${where ?? notStated}`
    })
  const notKept = same === undefined ? say(found, `${at}.notKept`) : `samma skäl som vid ”${same}”`
  // One reason may be given for many rows: beside a file it says nothing of why there is none.
  const kept = files.length + elsewhere.length > 0
  const lines = [
    ...files,
    ...elsewhere,
    ...(notKept === undefined ? [] : [told(kept ? 'Om underlaget' : 'Inte sparat här', notKept)]),
  ]
  return lines.length > 0 || row.result === undefined ? lines : ['Inget sparat underlag']
}

/** What was typed is often a sentence of its own, and what the program says is not. */
const told = (about: string, words: string): string =>
  `${about}${/^\p{Lu}/u.test(words) ? '.' : ':'} ${words}`
