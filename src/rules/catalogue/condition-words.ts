import { assertNever } from '../../domain/assert-never.ts'
import { categories } from '../../domain/case/choices.ts'
import { fields } from '../../domain/case/fields/catalogue.ts'
import { formatKr } from '../../domain/money.ts'
import type { Condition, Rule } from './schema.ts'

/** When a rule speaks, in words that follow "Gäller": "alltid", "när värdet är över 100 000 kr och …". */
export function whenWords(rule: Rule): string {
  return rule.when.length === 0 ? 'alltid' : `när ${rule.when.map(conditionWords).join(' och ')}`
}

function conditionWords(condition: Condition): string {
  switch (condition.is) {
    case 'documentation-duty':
      return 'lagen kräver dokumentation'
    case 'post-award-notice':
      return 'lagen kräver efterannons'
    case 'allowed-by-amount':
      if (condition.answer) return 'beloppet räcker för direktupphandling'
      return condition.known === false
        ? 'det inte går att säga om beloppet räcker för direktupphandling'
        : 'beloppet inte räcker för direktupphandling'
    case 'value-over':
      return `värdet är över ${kr(condition.kronor)}`
    case 'value-at-most':
      return condition.kronor === 0 ? 'värdet är 0 kr' : `värdet är högst ${kr(condition.kronor)}`
    case 'only-collected-over':
      return `värdet är över ${kr(condition.kronor)} först när policyns köp läggs till`
    case 'collected-over-limit':
      return 'det samlade värdet enligt policyn inte ryms under gränsen'
    case 'near-limit':
      return 'värdet ligger nära under gränsen'
    case 'category':
      return `köpet är ${condition.oneOf.map((one) => categories[one].toLowerCase()).join(' eller ')}`
    case 'award-passes-line':
      return 'anbudet är över en gräns som uppskattningen var under'
    case 'asked-more-than':
      return `fler än ${condition.count} har tillfrågats`
    case 'asked-at-most':
      return condition.count === 1
        ? 'bara en leverantör har tillfrågats'
        : `högst ${condition.count} leverantörer har tillfrågats`
    case 'competition-short':
      return `färre än ${condition.count} har tillfrågats, eller inte skriftligt`
    case 'bids-more-than':
      return condition.count === 0 ? 'något anbud har kommit' : `fler än ${condition.count} anbud har kommit`
    case 'answer':
      return `svaret på ”${shortOf(condition.field)}” är ”${choiceOf(condition.field, condition.equals)}”`
    case 'answer-not':
      return `svaret på ”${shortOf(condition.field)}” inte är ”${choiceOf(condition.field, condition.equals)}”`
    case 'answered':
      return `”${shortOf(condition.field)}” är besvarat`
    case 'winner': {
      const pattern = `suppliers.*.${condition.field}`
      return `svaret på ”${shortOf(pattern)}” är ”${choiceOf(pattern, condition.equals)}” för den valda leverantören`
    }
    case 'winner-not': {
      const pattern = `suppliers.*.${condition.field}`
      return `svaret på ”${shortOf(pattern)}” inte är ”${choiceOf(pattern, condition.equals)}” för den valda leverantören`
    }
    case 'risk':
      return condition.level === 'raised'
        ? 'risken med den valda leverantören är förhöjd'
        : 'risken med den valda leverantören är låg'
    case 'checks-demanded':
      return condition.asks === 'must'
        ? 'någon regel kräver att leverantören kontrolleras'
        : 'någon regel råder er att kontrollera leverantören'
    case 'checks-looked-at':
      return condition.asks === 'must'
        ? 'någon regel kräver att leverantören kontrolleras, eller ni har gjort en frivillig kontroll som gav en anmärkning'
        : 'någon regel råder er att kontrollera leverantören, eller ni har gjort en frivillig kontroll'
    case 'awarding':
      return 'upphandlingen varken avbryts eller lämnas över'
    case 'cancelled':
      return 'upphandlingen avbryts'
    case 'handed-over':
      return 'ärendet lämnas över till inköpsfunktionen'
    case 'has-more-parts':
      return 'det finns optioner eller andra kostnader'
    case 'open-ended':
      return 'avtalet löper tills vidare'
    case 'priced-once':
      return 'köpet har ett enda pris'
    case 'award-priced':
      return 'vinnarens pris är känt'
    case 'formal-opening':
      return 'organisationen öppnar anbuden formellt'
    case 'low-bid':
      return 'ett anbud är klart lägre än de andra'
    default:
      return assertNever(condition)
  }
}

const kr = (kronor: number): string => formatKr(kronor * 100)

const shortOf = (pattern: string): string => fields[pattern]?.short ?? pattern

function choiceOf(pattern: string, code: string): string {
  const field = fields[pattern]
  return field?.kind === 'choice' ? (field.choices[code] ?? code) : code
}
