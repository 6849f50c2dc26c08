import { enumerated } from '../../domain/enumerated.ts'
import { fields } from '../../domain/case/fields/catalogue.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import { firstDayOf } from '../parameters/limits.ts'
import { profileOf } from '../parameters/profiles.ts'
import { whenWords } from './condition-words.ts'
import { daysWords } from './days-words.ts'
import { dutyStrength } from './duties.ts'
import { layerNames, type Rule } from './schema.ts'
import { ownSource } from './source-text.ts'

/** A rule as a person reads it: the same words on the page of rules, in the list of the command line and in the record. */
export interface RuleEntry {
  readonly id: string
  readonly layer: string
  readonly strength: string
  readonly message: string
  readonly why: string | null
  /** Document and section. */
  readonly source: string
  readonly quote: string | null
  readonly address: string | null
  /** "gäller alltid", "gäller när värdet är över 100 000 kr, enligt LOU och LUF". */
  readonly applies: string
  /** The answers it asks for, by their names; empty where it asks for none by name. */
  readonly asks: readonly string[]
  /** "från 2024-01-01", "till 2022-01-31", that the policy has no date, or null where it has no limits in time. */
  readonly valid: string | null
  /** Why the text behind it may not be the one in force. */
  readonly uncertain: string | null
}

/** How much a rule asks, in a word. */
export const strengthNames: Readonly<Record<Rule['strength'], string>> = {
  must: 'Ska',
  should: 'Bör',
  reminder: 'Kom ihåg',
  advice: 'Råd',
}

/** The first day the program has any rule of law for: what is written with it may have begun earlier. */
const firstDay = firstDayOf('LOU')

/** The rule in words. With a day: a wording that began later is said to be unchecked on it. */
export function ruleEntry(rule: Rule, on?: LocalDate): RuleEntry {
  const { source } = rule
  return {
    id: rule.id,
    layer: layerNames[rule.layer],
    strength: strengthWords(rule),
    message: `${rule.message}${daysWords(rule)}`,
    why: rule.why ?? null,
    source: ownSource(rule, on),
    quote: source.quote ?? null,
    address: source.address ?? null,
    applies: `gäller ${whenWords(rule)}${underWords(rule)}`,
    asks: rule.demand.is === 'answered' ? rule.demand.fields.map((name) => fields[name]?.short ?? name) : [],
    valid: validWords(rule),
    uncertain: rule.uncertain ?? null,
  }
}

/** What a policy says one must or should do is not made advice by the program not asking about it. */
export function strengthWords({ id, layer, strength }: Rule): string {
  if (strength !== 'advice' || layer !== 'policy') return strengthNames[strength]
  const duty = dutyStrength(id)
  return duty === undefined ? strengthNames.advice : readingNames[duty]
}

const readingNames = {
  must: 'Ska enligt policyn, frågas inte här',
  should: 'Bör enligt policyn, frågas inte här',
} as const

function underWords({ laws, profiles }: Rule): string {
  const acts = laws === undefined ? '' : `, enligt ${enumerated(laws)}`
  const whose =
    profiles === undefined ? '' : `, för ${enumerated(profiles.map((id) => profileOf(id)?.name ?? id))}`
  return `${acts}${whose}`
}

function validWords({ layer, source: { since }, validFrom, validTo }: Rule): string | null {
  const wording = since === undefined || since <= validFrom ? [] : [`i den här lydelsen från ${since}`]
  const begins =
    validFrom > firstDay || (layer === 'law' && validFrom === firstDay)
      ? [`från ${validFrom}`]
      : undated(layer)
  const words = [...begins, ...wording, ...(validTo === null ? [] : [`till ${validTo}`])]
  return words.length === 0 ? null : words.join(', ')
}

/** The policies that the program holds have no date in their text. */
const undated = (layer: Rule['layer']): readonly string[] =>
  layer === 'policy' ? ['policyns datum är inte angivet'] : []
