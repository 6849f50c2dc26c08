import { create } from 'zustand'
import type { SupplierRegister } from '../../src/contract/shapes.ts'
import { call } from '../state/call.ts'

interface RegisterState {
  /** Null until it has been read, or where it could not be. */
  readonly register: SupplierRegister | null
}

/** The register of suppliers, as the page last saw it. */
export const useSupplierRegister = create<RegisterState>(() => ({ register: null }))

export const showRegister = (register: SupplierRegister): void => useSupplierRegister.setState({ register })

/** Asks for the register. A case may have added to it since it was last shown. */
export async function loadRegister(): Promise<void> {
  const register = await call('suppliers.read', {})
  if (register !== null) showRegister(register)
}
