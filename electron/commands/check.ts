import { formatKr } from '../../src/domain/money.ts'
import { fieldAt } from '../../src/domain/case/fields/catalogue.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import { enumerated } from '../../src/domain/enumerated.ts'
import { withHiddenNumbers, withHiddenUnread } from '../../src/record/hidden-numbers.ts'
import { findingText } from '../../src/record/finding-text.ts'
import { layerNames } from '../../src/rules/catalogue/schema.ts'
import { evaluateCase, type Evaluation, type Finding } from '../../src/rules/evaluate/evaluate.ts'
import { countedName, countedResult, countsBid } from '../../src/rules/evaluate/award-lines.ts'
import { withoutFileWords } from '../../src/registration/without-file.ts'
import { ownAmountsOf } from '../../src/rules/parameters/own-amount.ts'
import { localTime } from '../api/local-time.ts'
import { caseIn, type Command } from './command.ts'

const words = {
  missing: 'saknas',
  wrong: 'fel',
  waiting: 'väntar',
  unknown: 'okänt',
  met: 'uppfyllt',
} as const

/** What is missing or wrong in a case file, by rule id, and by check id where a check is. Fails where a rule that must be met is not. */
export const check: Command = {
  usage: 'check ÄRENDE.json [--json]',
  words: 1,
  takesJson: true,
  run({ words: [path = ''], json, now, print }) {
    const found = caseIn(path)
    const evaluation = evaluateCase(found, localTime(now()).slice(0, 10))
    const unread = Object.entries(found.unread).map(
      ([path, text]) => [path, withHiddenUnread(found, path, text)] as const,
    )
    const open = evaluation.findings.filter(isOpen)
    const complete = unread.length === 0 && open.every((finding) => finding.rule.strength !== 'must')
    if (json) print(JSON.stringify(asJson(evaluation, unread, complete), null, 2))
    else for (const line of asLines(evaluation, open, unread, complete)) print(withHiddenNumbers(found, line))
    return complete
  },
}

/** Files are not asked for by any rule: that some are not there holds nothing up, and is said all the same. */
function closing(count: number, complete: boolean, lacksFiles: boolean): string {
  if (count === 0)
    return lacksFiles ? 'Inget svar saknas, men filer gör det: se anmärkningen.' : 'Inget saknas.'
  return complete ? `Inget som måste finnas saknas. ${remaining(count)}` : remaining(count)
}

const remaining = (count: number): string =>
  count === 1 ? 'En punkt återstår.' : `${count} punkter återstår.`

const isOpen = ({ rule, state }: Finding): boolean =>
  rule.strength !== 'reminder' && (state === 'missing' || state === 'wrong')

function asLines(
  evaluation: Evaluation,
  open: readonly Finding[],
  unread: readonly (readonly [string, string])[],
  complete: boolean,
): readonly string[] {
  const { findings, facts } = evaluation
  const withoutFile = withoutFileWords(evaluation)
  const counted = countedResult(facts)
  const ore = counted?.valueOre ?? null
  const ownAmounts = counted === null ? [] : ownAmountsOf(counted)
  return [
    ...unread.map(
      ([path, text]) =>
        `fel ${path}: Går inte att läsa: ”${text.slice(0, 80)}”. Rätta ${fieldAt(path)?.short ?? path}.`,
    ),
    ...open.flatMap(findingLines),
    ...findings.filter((f) => f.state === 'waiting').flatMap(findingLines),
    ...ownAmounts,
    ...filesLine(facts.case),
    ...(withoutFile === null ? [] : [`anmärkning: ${withoutFile}`]),
    `Värde: ${ore === null ? 'inte uträknat' : formatKr(ore)}${countsBid(facts) ? ` med ${countedName(facts)}` : ''}. ${findings.length} regler prövade. ${closing(open.length + unread.length, complete, withoutFile !== null)}`,
  ]
}

/** What a rule lacks, and beneath it each check that it lacks: `rule/check`. */
const findingLines = (f: Finding): readonly string[] => [
  `${words[f.state]} ${f.rule.id} (${layerNames[f.rule.layer]}): ${findingText(f)}`,
  ...(f.gaps ?? []).map(({ check: id, says }) => `  ${words[f.state]} ${f.rule.id}/${id}: ${says}`),
]

/** A case file has the list of its files alone. */
function filesLine({ attachments }: Case): readonly string[] {
  if (attachments.length === 0) return []
  const names = enumerated(attachments.map(({ name }) => name))
  return [
    `Ligger inte i ärendefilen, som bara har listan: ${names}. ${attachments.length === 1 ? 'Den' : 'De'} finns i Direktlots på datorn där ${attachments.length === 1 ? 'den' : 'de'} lades till.`,
  ]
}

function asJson(
  evaluation: Evaluation,
  unread: readonly (readonly [string, string])[],
  complete: boolean,
): unknown {
  const { findings, facts } = evaluation
  const withoutFile = withoutFileWords(evaluation)
  const { missing } = facts.value
  const hidden = (text: string): string => withHiddenNumbers(facts.case, text)
  const result = countedResult(facts)
  return {
    format: 'direktlots-check/1',
    complete,
    value: {
      valueOre: result?.valueOre ?? null,
      limitOre: result?.limitOre ?? null,
      allowed: result?.allowed ?? null,
      documentationDuty: result?.documentationDuty ?? null,
      policyValueOre: result?.policyValueOre ?? null,
      /** That an amount which decides is the organisation's own, and when it looks wrong. */
      ownAmounts: result === null ? [] : ownAmountsOf(result),
      missing,
    },
    unread: Object.fromEntries(unread.map(([path, text]) => [path, hidden(text)])),
    /** Files that the case file lists; it holds none of them. */
    files: facts.case.attachments.map(({ name, size, sha256 }) => ({ name, size, sha256 })),
    /** Which documents of the case have neither a file nor a place: no rule asks for them, and a registrar may. */
    withoutFile: withoutFile === null ? null : hidden(withoutFile),
    findings: findings.map((f) => ({
      rule: f.rule.id,
      layer: f.rule.layer,
      strength: f.rule.strength,
      state: f.state,
      fields: f.fields,
      message: f.rule.message,
      detail: f.detail === undefined ? null : hidden(f.detail),
      /** What each check that is asked for lacks, by the check's id; also where it is accepted as it is. */
      checks: (f.gaps ?? []).map(({ check: id, is, fields, says }) => ({
        check: id,
        is,
        fields,
        says: hidden(says),
      })),
      source: f.rule.source,
    })),
  }
}
