import { create } from 'zustand'
import type { OwnContracts } from '../../src/contract/shapes.ts'
import type { Contract, ContractList } from '../../src/domain/contracts/contract.ts'
import { call } from '../state/call.ts'

interface ContractListState extends OwnContracts {
  /** Null: none has been brought in. Undefined: not asked for yet, or it could not be read. */
  readonly list: ContractList | null | undefined
}

/** The organisation's own list of contracts, and those that ended cases here, as the page last saw them. */
export const useContractList = create<ContractListState>(() => ({ list: undefined, own: [], damaged: 0 }))

export const showContractList = (list: ContractList): void => useContractList.setState({ list })

/** Asks for the list. It may have been replaced since it was last shown. */
export async function loadContractList(): Promise<void> {
  const answer = await call('contracts.read', {})
  useContractList.setState(answer ?? { list: undefined })
}

/** Puts the signed contract of a case among the contracts, or takes it away; true when that is done. */
export async function changeOwnContract(
  channel: 'contracts.register' | 'contracts.unregister',
  id: string,
): Promise<boolean> {
  const answer = await call(channel, { id })
  if (answer !== null) useContractList.setState(answer)
  return answer !== null
}

/** Every contract there is: those of the list, then those of the program's own cases. */
export const allContracts = (list: ContractList | null, own: readonly Contract[]): readonly Contract[] => [
  ...(list?.contracts ?? []),
  ...own,
]

/** What tells a row from every other, also from one of the other source. */
export const contractKey = ({ row, fromCase }: Contract): string => fromCase ?? String(row)
