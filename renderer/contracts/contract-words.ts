import type { Contract, ContractList } from '../../src/domain/contracts/contract.ts'
import { validityOn } from '../../src/domain/contracts/validity.ts'
import { formatDate, type LocalDate } from '../../src/domain/local-date.ts'

/** "143 avtal", "ett avtal". */
export const countContracts = (count: number): string => (count === 1 ? 'ett avtal' : `${count} avtal`)

/** The list's name wherever it is spoken of: "avtal.csv, inläst 20 november 2026". */
export const listName = ({ fileName, importedOn }: ContractList): string =>
  `${fileName}, inläst ${formatDate(importedOn)}`

/** Where the contracts come from: the list by its name, and the program's own cases where there are any. */
export function sourceName(list: ContractList | null, own: number): string {
  const cases = `${countContracts(own)} från era ärenden`
  if (list === null) return cases
  return own === 0 ? listName(list) : `${listName(list)}, och ${cases}`
}

export const expiredCount = (contracts: readonly Contract[], day: LocalDate): number =>
  contracts.filter((contract) => validityOn(contract, day) === 'expired').length

/** Whether a contract is in force, in words and in the colour of a tag. Null where the list does not say. */
export function validityWords(
  contract: Contract,
  day: LocalDate,
): { readonly words: string; readonly tone?: 'warn' | 'stop' } | null {
  const { validFrom, validTo } = contract
  switch (validityOn(contract, day)) {
    case 'expired':
      return { words: `Gick ut ${validTo ?? ''}`, tone: 'stop' }
    case 'not-yet':
      return { words: `Gäller från ${validFrom ?? ''}`, tone: 'warn' }
    case 'valid':
      return { words: validTo === undefined ? 'Tills vidare' : `Till ${validTo}` }
    case 'unknown': {
      const unread = contract.unread?.validTo
      return unread === undefined ? null : { words: `Oläst datum: ”${unread}”`, tone: 'warn' }
    }
  }
}
