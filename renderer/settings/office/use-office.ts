import { useEffect, useState } from 'react'
import type { OfficeState } from '../../../src/contract/shapes.ts'
import { call } from '../../state/call.ts'

/** What the organisation has put beside the program's rules; null until it is read. `show` takes what a change answered. */
export function useOffice(): {
  readonly office: OfficeState | null
  readonly show: (office: OfficeState) => void
} {
  const [office, setOffice] = useState<OfficeState | null>(null)
  useEffect(() => void call('office.read', {}).then(setOffice), [])
  return { office, show: setOffice }
}
