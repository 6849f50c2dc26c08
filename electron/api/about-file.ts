import type { Attachment, Case } from '../../src/domain/case/schema.ts'
import type { LocalDate } from '../../src/domain/local-date.ts'
import { readEmlHead } from '../exchange/eml-head.ts'
import { localTime } from './local-time.ts'

type About = Pick<Attachment, 'on' | 'way' | 'party' | 'said'>

/**
 * What a file that is added says of itself, to be proposed and changed at will: of a mail its day here, and who it is from and to.
 * Which way it went is known only where whoever prepares the case stands there by the own address.
 */
export function aboutFile({ preparer }: Case, name: string, bytes: Uint8Array, today: LocalDate): About {
  const head = readEmlHead(name, bytes)
  if (head === null) return {}
  const { at, from, to, fromAddresses, toAddresses } = head
  const day = at === undefined ? undefined : localTime(at).slice(0, 10)
  const on = day === undefined || day > today ? undefined : day
  const own = preparer.email?.trim().toLowerCase()
  const isOwn = (addresses: readonly string[]): boolean => own !== undefined && addresses.includes(own)
  const way = isOwn(fromAddresses) ? 'out' : isOwn(toAddresses) ? 'in' : undefined
  const party = way === undefined ? undefined : way === 'out' ? to : from
  const said = {
    ...(on === undefined ? {} : { on }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }
  return {
    ...(on === undefined ? {} : { on }),
    ...(way === undefined ? {} : { way }),
    ...(party === undefined ? {} : { party }),
    ...(Object.keys(said).length === 0 ? {} : { said }),
  }
}
