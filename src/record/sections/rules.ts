import { rulesVersion } from '../../rules/catalogue/catalogue.ts'
import type { Case } from '../../domain/case/schema.ts'
import { layerNames, type Rule } from '../../rules/catalogue/schema.ts'
import { isChecked, sourceText } from '../../rules/catalogue/source-text.ts'
import type { Evaluation, Finding } from '../../rules/evaluate/evaluate.ts'
import { comesWithFiling } from '../../rules/evaluate/filing.ts'
import { openPoints } from '../../rules/evaluate/open-points.ts'
import { occasionsOf, type Evaluated } from '../../rules/follow-up/due.ts'
import { isSameDay } from '../../rules/order/step-order.ts'
import { ruleName } from '../rule-names.ts'
import type { Block } from '../tree.ts'

/** How a rule came out, in a word. What is only to be remembered has no outcome. */
const outcomes: Readonly<Record<Finding['state'], string>> = {
  met: 'Uppfylld',
  missing: 'Svar saknas',
  wrong: 'Inte uppfylld',
  waiting: 'Väntar',
  unknown: '',
}

/** Not met, and accepted for the reason that is given. */
const deviation = 'Avvikelse, förklarad'

/**
 * What is done for a rule whose wording is not checked is an answer: whether the rule is met, nobody has looked. A rule
 * about what the case has none of is not met by that, and once the purchase is made, none is to come. Days say nothing of
 * which came first on one day.
 */
function outcomeOf(finding: Finding, evaluation: Evaluation, isWhole: boolean): string {
  const found = evaluation.facts.case
  const { rule, state, vacuous, explained } = finding
  if (vacuous) return isOver(found) ? 'Inte aktuell' : 'Inte aktuell än'
  if (rule.demand.is === 'evaluated' && state === 'met' && !isEvaluated(evaluation, rule.demand))
    return 'Inte aktuell än'
  if (explained) return deviation
  if (isWhole && awaitsRegistrar(finding, found)) return 'Väntar på registratorn'
  if (state !== 'met') return outcomes[state]
  if (rule.demand.is === 'step-order' && isSameDay(found, rule.demand)) return 'Samma dag'
  return rule.layer === 'law' && !isChecked(rule, found.subject) ? 'Besvarad' : outcomes.met
}

/** A look back of the kind that a rule asks for is made: that none is late yet is nothing that is met. */
const isEvaluated = (evaluation: Evaluation, { before }: Evaluated): boolean =>
  occasionsOf(evaluation).some(
    ({ kind, doneOn }) => doneOn !== undefined && (kind === 'option') === (before === 'option'),
  )

/** Only what the registrar gives lacks, or its time runs. */
const awaitsRegistrar = ({ state, fields }: Finding, { record }: Case): boolean =>
  (state === 'missing' || (state === 'waiting' && record.registeredOn === undefined)) &&
  fields.length > 0 &&
  fields.every(comesWithFiling)

const isOver = ({ decision, contract }: Case): boolean =>
  decision.outcome === 'cancel' || contract.signedOn !== undefined

/**
 * The appendix of rules: every rule of law, policy, auditor and local routine that asked for something in this case, by
 * document, those of a section that came out alike in one row. The program's own checks are none of them; reminders and
 * reading ask for nothing and are only counted.
 */
export function rulesSection(evaluation: Evaluation): readonly Block[] {
  const found = evaluation.facts.case
  const { subject } = found
  const isWhole = openPoints(evaluation).length === 0
  const spoken = evaluation.findings.filter(
    ({ rule, state }) => state !== 'unknown' && rule.layer !== 'program',
  )
  const asking = spoken.filter(({ rule }) => rule.demand.is !== 'remember')
  const documents = new Map<string, Map<string, Row>>()
  for (const finding of asking) {
    const { rule } = finding
    const [document, section] = documentAndSection(sourceText(rule, subject))
    const title = `${layerNames[rule.layer]}: ${document}`
    const rows = documents.get(title) ?? new Map<string, Row>()
    documents.set(title, rows)
    const outcome = outcomeOf(finding, evaluation, isWhole)
    const key = `${section}\n${outcome}`
    const row = rows.get(key) ?? { section, names: new Set<string>(), outcome }
    rows.set(key, row)
    row.names.add(textOf(rule))
  }
  return [
    ...[...documents].flatMap(([title, rows]): readonly Block[] => [
      { kind: 'heading', level: 3, text: title },
      {
        kind: 'table',
        columns,
        rows: [...rows.values()].map(({ section, names, outcome }) => [
          section,
          [...names].join('; '),
          outcome,
        ]),
      },
    ]),
    {
      kind: 'paragraph',
      tone: 'small',
      text: closing(
        spoken.length - asking.length,
        asking.some(({ rule }) => rule.layer === 'law' && !isChecked(rule, subject)),
      ),
    },
  ]
}

interface Row {
  readonly section: string
  readonly names: Set<string>
  readonly outcome: string
}

const textOf = (rule: Rule): string =>
  `${ruleName(rule)}${rule.uncertain === undefined ? '' : `. Osäker text: ${rule.uncertain}`}`

const columns = [
  { header: 'Avsnitt', weight: 5 },
  { header: 'Vad regeln gäller', weight: 9 },
  { header: 'Utfall', weight: 4 },
]

/** "LOU (2016:1145), 19 a kap. 11 §" → its two parts. */
function documentAndSection(source: string): readonly [string, string] {
  const comma = source.indexOf(', ')
  return comma < 0 ? [source, ''] : [source.slice(0, comma), source.slice(comma + 2)]
}

const closing = (reminders: number, hasUnchecked: boolean): string =>
  `Regelsamling ${rulesVersion}. Reglerna är de som gällde när upphandlingen påbörjades${hasUnchecked ? ', utom där det står att lydelsen eller motsvarigheten inte är kontrollerad: där står ”Besvarad” i stället för ”Uppfylld”' : ''}.${
    reminders === 0
      ? ''
      : ` ${reminders === 1 ? 'En regel' : `${reminders} regler`} som inte kräver svar, bara påminner eller är till för läsning, står inte här, men på programmets sida Regler.`
  }`
