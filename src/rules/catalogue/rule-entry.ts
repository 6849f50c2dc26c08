import { fields } from '../../domain/case/fields/catalogue.ts'
import { profileOf } from '../parameters/profiles.ts'
import { whenWords } from './condition-words.ts'
import { layerNames, type Rule } from './schema.ts'

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
  /** "från 2024-01-01", "till 2022-01-31", or null where it has no limits in time. */
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

/** The earliest day that a rule without a beginning of its own is written with. */
const sinceEver = '1900-01-01'

export function ruleEntry(rule: Rule): RuleEntry {
  const { source } = rule
  return {
    id: rule.id,
    layer: layerNames[rule.layer],
    strength: strengthNames[rule.strength],
    message: rule.message,
    why: rule.why ?? null,
    source: `${source.document}, ${source.section}`,
    quote: source.quote ?? null,
    address: source.address ?? null,
    applies: `gäller ${whenWords(rule)}${underWords(rule)}`,
    asks: rule.demand.is === 'answered' ? rule.demand.fields.map((name) => fields[name]?.short ?? name) : [],
    valid: validWords(rule),
    uncertain: rule.uncertain ?? null,
  }
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} och ${names.at(-1) ?? ''}`

function underWords({ laws, profiles }: Rule): string {
  const acts = laws === undefined ? '' : `, enligt ${listed(laws)}`
  const whose =
    profiles === undefined ? '' : `, för ${listed(profiles.map((id) => profileOf(id)?.name ?? id))}`
  return `${acts}${whose}`
}

function validWords({ validFrom, validTo }: Rule): string | null {
  const words = [
    ...(validFrom === sinceEver ? [] : [`från ${validFrom}`]),
    ...(validTo === null ? [] : [`till ${validTo}`]),
  ]
  return words.length === 0 ? null : words.join(' ')
}
