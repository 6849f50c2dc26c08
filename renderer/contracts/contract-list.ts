import { create } from 'zustand'
import type { ContractList } from '../../src/domain/contracts/contract.ts'
import { call } from '../state/call.ts'

interface ContractListState {
  /** Null: none has been brought in. Undefined: not asked for yet, or it could not be read. */
  readonly list: ContractList | null | undefined
}

/** The organisation's own list of contracts, as the page last saw it. */
export const useContractList = create<ContractListState>(() => ({ list: undefined }))

export const showContractList = (list: ContractList): void => useContractList.setState({ list })

/** Asks for the list. It may have been replaced since it was last shown. */
export async function loadContractList(): Promise<void> {
  const answer = await call('contracts.read', {})
  useContractList.setState({ list: answer === null ? undefined : answer.list })
}
