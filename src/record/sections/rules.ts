import { rulesVersion } from '../../rules/catalogue/catalogue.ts'
import type { Case } from '../../domain/case/schema.ts'
import { layerNames, type Rule } from '../../rules/catalogue/schema.ts'
import { isChecked, sourceText } from '../../rules/catalogue/source-text.ts'
import type { Evaluation, Finding } from '../../rules/evaluate/evaluate.ts'
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

/** What is done for a rule whose wording is not checked is an answer: whether the rule is met, nobody has looked. */
const outcomeOf = (rule: Rule, state: Finding['state'], subject: Case['subject']): string =>
  state === 'met' && rule.layer === 'law' && !isChecked(rule, subject) ? 'Besvarad' : outcomes[state]

/** A rule about rows of which there is none is not met by that. Once the purchase is made, none is to come. */
const notYet = (isOver: boolean): string => (isOver ? 'Inte aktuellt' : 'Inte aktuellt än')

/**
 * The appendix of rules: every rule of law, policy, auditor and local routine that asked for something in this case, by document,
 * with its section and how it came out. The program's own checks are none of them; reminders and reading ask for nothing
 * and are only counted.
 */
export function rulesSection(evaluation: Evaluation): readonly Block[] {
  const { subject } = evaluation.facts.case
  const spoken = evaluation.findings.filter(
    ({ rule, state }) => state !== 'unknown' && rule.layer !== 'program',
  )
  const asking = spoken.filter(({ rule }) => rule.demand.is !== 'remember')
  const byDocument = new Map<string, string[][]>()
  const { decision, contract } = evaluation.facts.case
  const isOver = decision.outcome === 'cancel' || contract.signedOn !== undefined
  for (const { rule, state, vacuous, explained } of asking) {
    const [document, section] = documentAndSection(sourceText(rule, subject))
    const title = `${layerNames[rule.layer]}: ${document}`
    const text = `${rule.message}${rule.uncertain === undefined ? '' : ` Osäker text: ${rule.uncertain}`}`
    byDocument.set(title, [
      ...(byDocument.get(title) ?? []),
      [section, text, vacuous ? notYet(isOver) : explained ? deviation : outcomeOf(rule, state, subject)],
    ])
  }
  return [
    ...[...byDocument].flatMap(([title, rows]): readonly Block[] => [
      { kind: 'heading', level: 3, text: title },
      { kind: 'table', columns, rows },
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

const columns = [
  { header: 'Avsnitt', weight: 4 },
  { header: 'Regel', weight: 11 },
  { header: 'Utfall', weight: 3 },
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
