import { isLocalDate } from '../../src/domain/local-date.ts'
import { rules as catalogue, rulesVersion } from '../../src/rules/catalogue/catalogue.ts'
import { ruleEntry, type RuleEntry } from '../../src/rules/catalogue/rule-entry.ts'
import type { Rule } from '../../src/rules/catalogue/schema.ts'
import { Stop, type Command } from './command.ts'

/** Lists the rules of the house, those in force on a day where one is named. */
export const rules: Command = {
  usage: 'rules [--json] [--on 2026-12-04]',
  words: 0,
  takesJson: true,
  takesOn: true,
  run({ on, json, print }) {
    if (on !== undefined && !isLocalDate(on))
      throw new Stop(`Dagen ${on} går inte att läsa. Skriv den som 2026-12-04.`, 2)
    const found = on === undefined ? catalogue : catalogue.filter((rule) => isInForce(rule, on))
    if (json) print(JSON.stringify(asJson(found, on), null, 2))
    else for (const line of asLines(found, on)) print(line)
    return true
  },
}

const isInForce = ({ validFrom, validTo }: Rule, day: string): boolean =>
  validFrom <= day && (validTo === null || day <= validTo)

function asJson(found: readonly Rule[], on: string | undefined): unknown {
  return { format: 'direktlots-rules-list/1', version: rulesVersion, on: on ?? null, rules: found }
}

function asLines(found: readonly Rule[], on: string | undefined): readonly string[] {
  return [
    ...found.map((rule) => lineOf(ruleEntry(rule, on))),
    `${found.length === 1 ? 'En regel' : `${found.length} regler`}${on === undefined ? '' : ` som gäller ${on}`}, regelsamling ${rulesVersion}.`,
  ]
}

function lineOf(entry: RuleEntry): string {
  const valid = entry.valid === null ? '' : ` (${entry.valid})`
  const uncertain = entry.uncertain === null ? '' : ` Osäker text: ${entry.uncertain}`
  return `${entry.id} [${entry.layer}, ${entry.strength.toLowerCase()}] ${entry.message} ${entry.source}${valid}; ${entry.applies}.${uncertain}`
}
