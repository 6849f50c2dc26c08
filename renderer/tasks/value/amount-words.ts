import type { Case, Part } from '../../../src/domain/case/schema.ts'

/** How the amount of a part is asked for. What is undefined has the catalogue's own words. */
export interface AmountWords {
  readonly amount: string
  readonly pricing?: string
  readonly pricings?: Readonly<Record<string, string>>
  readonly help?: string
}

/** Under LUK the value is what the concession holder takes in, from whomever it comes (5 kap. 2–5 §§). */
const income: AmountWords = {
  amount: 'Det koncessionshavaren beräknas få in',
  pricing: 'Hur anges intäkterna?',
  pricings: { total: 'Ett belopp för allt' },
  help: 'Räkna in avgifter från användare, betalning och bidrag från er, bidrag från andra och sålda tillgångar.',
}

/** A further stretch of time, or one more source. */
const moreIncome: AmountWords = { ...income, help: 'Från användare, från er och från andra.' }

const byRole: Partial<Record<NonNullable<Part['role']>, AmountWords>> = {
  index: {
    amount: 'Beräknad uppräkning',
    help: 'Er egen uppskattning av vad index lägger till under hela avtalstiden. Skriv bara höjningen, inte hela priset.',
  },
  premium: { amount: 'Beräknad ersättning', help: 'Till alla anbudsgivare tillsammans.' },
  'supplied-by-authority': {
    amount: 'Beräknat värde',
    help: 'Räknas vid byggentreprenad och koncession. Vid andra köp står raden kvar men lägger inte till något.',
  },
  'other-unit': {
    amount: 'Beräknat pris',
    help: 'Det som köpet kostar för en enhet som inte upphandlar självständigt.',
  },
}

/** `isFirst`: the contract's own income, asked for with all that it is made of. */
export function amountWords(role: Part['role'], law: Case['subject']['law'], isFirst = true): AmountWords {
  if (law === 'LUK' && isIncome(role)) return isFirst ? income : moreIncome
  return (role === undefined ? undefined : byRole[role]) ?? { amount: 'Beräknat pris' }
}

const isIncome = (role: Part['role']): boolean =>
  role === undefined || role === 'base' || role === 'option' || role === 'extension'

/**
 * What a part that is neither the contract nor an option can be, in the words of the act. LUK does not name units that
 * are added: such a part is offered there only where it is already the answer.
 */
export function otherRoles(
  law: Case['subject']['law'],
  role?: Part['role'],
): Readonly<Record<string, string>> {
  if (law !== 'LUK') return { ...costs, ...otherUnit, ...supplied }
  return { ...concessionRoles, ...costs, ...(role === 'other-unit' ? otherUnit : {}) }
}

const concessionRoles = {
  base: 'En intäkt till: bidrag från er eller andra, sålda tillgångar',
  'supplied-by-authority': 'Varor och tjänster som ni tillhandahåller',
}

const costs = {
  index: 'Beräknad indexuppräkning',
  premium: 'Ersättning till anbudsgivare',
}

const otherUnit = { 'other-unit': 'Del för en annan enhet, som inte upphandlar självständigt' }

const supplied = { 'supplied-by-authority': 'Material som ni själva lämnar' }

/** The question about VAT, where a price is no price; undefined: the catalogue's own. */
export const vatLabel = (law: Case['subject']['law']): string | undefined =>
  law === 'LUK' ? 'Är beloppet med eller utan moms?' : undefined
