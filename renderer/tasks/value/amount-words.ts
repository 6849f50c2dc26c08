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
  help: 'Räkna hela tiden: avgifter från användare, betalning och bidrag från er, bidrag från andra och sålda tillgångar.',
}

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

export function amountWords(role: Part['role'], law: Case['subject']['law']): AmountWords {
  if (law === 'LUK' && (role === 'base' || role === undefined)) return income
  return (role === undefined ? undefined : byRole[role]) ?? { amount: 'Beräknat pris' }
}

/** What a part that is neither the contract nor an option can be, in the words of the act. */
export const otherRoles = (law: Case['subject']['law']): Readonly<Record<string, string>> =>
  law === 'LUK' ? { ...concessionRoles, ...costs } : { ...costs, ...supplied }

const concessionRoles = {
  base: 'En intäkt till: bidrag från er eller andra, sålda tillgångar',
  'supplied-by-authority': 'Varor och tjänster som ni tillhandahåller',
}

const costs = {
  index: 'Beräknad indexuppräkning',
  premium: 'Ersättning till anbudsgivare',
  'other-unit': 'Del för en annan enhet, som inte upphandlar självständigt',
}

const supplied = { 'supplied-by-authority': 'Material som ni själva lämnar' }
