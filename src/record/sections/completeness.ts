import { layerNames, layerOrder, type Layer, type Rule } from '../../rules/catalogue/schema.ts'
import { isChecked, sourceText } from '../../rules/catalogue/source-text.ts'
import type { Evaluation, Finding } from '../../rules/evaluate/evaluate.ts'
import { openPoints } from '../../rules/evaluate/open-points.ts'
import { fieldAt } from '../../domain/case/fields/catalogue.ts'
import { gatheredSections } from '../gathered-sections.ts'
import { openName, ruleName } from '../rule-names.ts'
import { outcomesIn } from '../rule-outcome.ts'
import { sectionsOf } from '../shown-at.ts'
import type { Block } from '../tree.ts'

/** A section of the record as it can be led to. */
export interface Place {
  readonly id: string
  readonly text: string
}

interface Row {
  readonly source: string
  readonly names: Set<string>
  readonly outcome: string
  readonly place: Place | undefined
}

/** What an auditor ticks by hand. */
const box = '☐'
const boxWords = 'Rutan under Sett är till för den som granskar: kryssa när punkten är läst.'

/** In the row of a rule whose section this record does not have. */
export const notHere = '(det står inte i dokumentationen)'

/** Every rule of law, policy, auditor and local routine that asks for something in this case. */
export const asking = ({ findings }: Evaluation): readonly Finding[] =>
  findings.filter(
    ({ rule, state }) => state !== 'unknown' && rule.layer !== 'program' && rule.demand.is !== 'remember',
  )

/**
 * The list to tick: what law, policy and local routine ask for in this case, how it came out, and where in the document it
 * is shown. Rules of one section that came out alike and stand in one place share a row. Of the program's own checks only what
 * is open stands here, so that all that remains is in the list; reminders ask for nothing. `places`: the sections that this record has.
 */
export function completenessSection(evaluation: Evaluation, places: readonly Place[]): readonly Block[] {
  const outcomeOf = outcomesIn(evaluation)
  const found = evaluation.facts.case
  const byLayer = new Map<Layer, Map<string, Row>>()
  for (const finding of asking(evaluation)) {
    const { rule } = finding
    const source = sourceText(rule, found.subject)
    const outcome = outcomeOf(finding)
    const place = sectionsOf(found, rule)
      .map((id) => places.find((one) => one.id === id))
      .find((one) => one !== undefined)
    const rows = byLayer.get(rule.layer) ?? new Map<string, Row>()
    byLayer.set(rule.layer, rows)
    const key = [source, outcome, place?.id ?? ''].join('\n')
    const row = rows.get(key) ?? { source, names: new Set<string>(), outcome, place }
    rows.set(key, row)
    row.names.add(textOf(rule))
  }
  const layers = layerOrder.flatMap((layer) => {
    const rows = byLayer.get(layer)
    return rows === undefined ? [] : [{ layer, rows: inOrder([...rows.values()], places) }]
  })
  const own = inOrder(ownRows(evaluation, places), places)
  if (own.length > 0) layers.push({ layer: 'program', rows: own })
  if (layers.length === 0) return []
  return [
    { kind: 'paragraph', tone: 'small', text: boxWords },
    ...layers.flatMap(({ layer, rows }): readonly Block[] => {
      const document = commonDocument(rows)
      if (layer === 'program')
        return [{ kind: 'heading', level: 3, text: ownTitle }, ...table(rows, ownDocument)]
      if (layers.length === 1 && layer === 'law') return table(rows, null)
      const isNamed = document !== null && layer !== 'law'
      return [
        { kind: 'heading', level: 3, text: `${layerNames[layer]}${isNamed ? `: ${document}` : ''}` },
        ...table(rows, isNamed ? document : null),
      ]
    }),
    ...unchecked(evaluation),
  ]
}

const ownTitle = 'Programmets egna kontroller: det som återstår'
const ownDocument = 'Direktlots'

/** What remains and no law, policy or routine has a row for, by what it is about: whose it is, and how many, is not said. */
function ownRows(evaluation: Evaluation, places: readonly Place[]): readonly Row[] {
  const found = evaluation.facts.case
  const placeOf = (ids: readonly string[]): Place | undefined =>
    ids.map((id) => places.find((one) => one.id === id)).find((one) => one !== undefined)
  const rows = openPoints(evaluation).flatMap((point): readonly Row[] => {
    if (point.is === 'unread') {
      const [path] = point.fields
      const name = fieldAt(path)?.short ?? 'Svar i ärendet'
      return [rowOf(`${ownDocument}, Kontroll av uppgifter`, name, 'Går inte att läsa', placeOf(['olast']))]
    }
    const { rule, state } = point.finding
    if (rule.layer !== 'program') return []
    return [
      rowOf(
        sourceText(rule, found.subject),
        openName({ rule, fields: point.fields }),
        state === 'missing' ? 'Saknas' : 'Återstår',
        placeOf([...sectionsOf(found, rule), 'aterstar']),
      ),
    ]
  })
  return [...new Map(rows.map((row) => [[row.source, ...row.names, row.outcome].join('\n'), row])).values()]
}

const rowOf = (source: string, name: string, outcome: string, place: Place | undefined): Row => ({
  source,
  names: new Set([name]),
  outcome,
  place,
})

/** In the order of the record, so that it can be gone through from front to back; last what has no place in it. */
function inOrder(rows: readonly Row[], places: readonly Place[]): readonly Row[] {
  const at = ({ place }: Row): number => (place === undefined ? places.length : places.indexOf(place))
  return rows.toSorted((a, b) => at(a) - at(b))
}

/** The one document that all rules of a layer are from; null where they are from several. */
function commonDocument(rows: readonly Row[]): string | null {
  const documents = new Set(rows.map(({ source }) => source.split(', ')[0] ?? ''))
  const [only] = documents
  return documents.size === 1 && only !== undefined && only !== '' ? only : null
}

/** `document`: the one that stands over the table, and need not stand in its rows. */
function table(rows: readonly Row[], document: string | null): readonly Block[] {
  const sources = rows.map(({ source }) =>
    document !== null && source.startsWith(`${document}, `)
      ? source.slice(document.length + 2)
      : shortened(source),
  )
  const letters = document === null ? null : lettersFor(sources)
  const list: Block = {
    kind: 'table',
    dense: true,
    columns: [
      { header: 'Sett', weight: 1 },
      { header: 'Vad som krävs, med länk till var det står', weight: 11 },
      {
        header: 'Regel',
        weight: letters === null && (document === null || sources.some(isNamedAtLength)) ? 7 : 2,
      },
      { header: 'Utfall', weight: rows.some(({ outcome }) => outcome.length > longOutcome) ? 5 : 3 },
    ],
    rows: rows.map(({ names, outcome, place }, index) => [
      box,
      [
        [...names].join('; '),
        ...(place === undefined && !outcome.startsWith('Inte aktuell') ? [notHere] : []),
      ].join(' '),
      letters?.get(sources[index] ?? '') ?? sources[index] ?? '',
      outcome,
    ]),
    links: { column: 1, to: rows.map(({ place }) => place?.id ?? null) },
  }
  return letters === null ? [list] : [legend(letters), list]
}

/**
 * A letter for each section of a policy that names its sections instead of numbering them: the same long names in every row
 * would take more room than what is asked for. Null where a few rows can say them, or there are more than letters.
 */
function lettersFor(sources: readonly string[]): ReadonlyMap<string, string> | null {
  const names = [...new Set(sources)].toSorted(byName)
  if (sources.length < fewRows || names.length > alphabet.length || !names.some(isNamedAtLength)) return null
  return new Map(names.map((name, index) => [name, alphabet.charAt(index)]))
}

const fewRows = 4
const byName = new Intl.Collator('sv', { numeric: true }).compare
const alphabet = 'abcdefghijklmnopqrstuvxyzåäö'

const legend = (letters: ReadonlyMap<string, string>): Block => ({
  kind: 'paragraph',
  tone: 'small',
  dense: true,
  text: `Bokstaven under Regel står för ett avsnitt: ${gatheredSections(
    [...letters].map(([text, letter]) => ({ text, letter })),
  )}`,
})

/** Longer than "Avvikelse, förklarad": a sentence, which takes more than a word's room. */
const longOutcome = 22

/** Longer than a section's number: policies without numbers name their sections. */
const isNamedAtLength = (source: string): boolean => source.length > 12

/** Without the number of the act, which stands in the appendix: "LOU 19 a kap. 11 §". */
const shortened = (source: string): string =>
  source
    .replace(/ \((?:\d{4}:\d+|EU)\)[^,]*(?:, |$)/, ' ')
    .replace(' artikel ', ' art. ')
    .trimEnd()

const textOf = (rule: Rule): string =>
  `${ruleName(rule)}${rule.uncertain === undefined ? '' : `. Osäker text: ${rule.uncertain}`}`

function unchecked(evaluation: Evaluation): readonly Block[] {
  const { subject } = evaluation.facts.case
  return asking(evaluation).some(({ rule }) => rule.layer === 'law' && !isChecked(rule, subject))
    ? [
        {
          kind: 'paragraph',
          tone: 'small',
          text: 'Där det står att lydelsen eller motsvarigheten inte är kontrollerad, står ”Besvarad” i stället för ”Uppfylld”.',
        },
      ]
    : []
}
