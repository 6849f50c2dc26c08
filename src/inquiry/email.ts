import type { Case, Supplier } from '../domain/case/schema.ts'

/** The addresses in a contact as it was typed. */
export interface Addresses {
  /** Such as every mail program takes, each once. */
  readonly writable: readonly string[]
  /** What looks like an address and is none, or has letters beyond ASCII: the person writes it in the draft. */
  readonly unwritable: readonly string[]
}

const address =
  /^[A-Za-z0-9](?:[A-Za-z0-9._%+'-]{0,62}[A-Za-z0-9_%+-])?@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,24}$/
const longest = 254

/** A quoted local part with its domain, else what stands round an @ between what separates words. */
const candidate = /"[^"\n]*"@[^\s,;:<>()[\]|?]+|[^\s,;:<>()[\]|/?]*@[^\s,;:<>()[\]|/?]*/gu

/** Every e-mail address in a contact, in their order. */
export function addressesIn(contact: string | undefined): Addresses {
  const found = (contact?.match(candidate) ?? []).map(bare).filter((text) => /[\p{L}\p{N}]/u.test(text))
  const unique = [...new Map(found.map((text) => [text.toLowerCase(), text])).values()]
  return {
    writable: unique.filter(isWritable),
    unwritable: unique.filter((text) => !isWritable(text)),
  }
}

const isWritable = (text: string): boolean =>
  text.length <= longest && !text.includes('..') && address.test(text)

/** Without the quotation marks round it and the full stop after it. */
function bare(text: string): string {
  const whole = text.replace(/[.!]+$/, '')
  return /^(?:"[^"]*"|'[^']*'|”[^”]*”|“[^”]*”)$/.test(whole) ? whole.slice(1, -1) : whole
}

/** Whom a draft to a supplier goes to, and which of its addresses the person has to see to. */
export interface Receivers {
  /** The supplier's own addresses: all of them. */
  readonly to: readonly string[]
  readonly unwritable: readonly string[]
  /** Addresses that another supplier in the case has too: left out where there is one of its own. */
  readonly shared: readonly string[]
}

/** The receivers of a draft to a supplier: never an address by which another supplier would read what is not for it. */
export function receiversOf(found: Case, supplier: Supplier): Receivers {
  const { writable, unwritable } = addressesIn(supplier.contact)
  const others = new Set(
    found.suppliers
      .filter(({ id }) => id !== supplier.id)
      .flatMap(({ contact }) => addressesIn(contact).writable.map((text) => text.toLowerCase())),
  )
  const own = writable.filter((text) => !others.has(text.toLowerCase()))
  const to = own.length > 0 ? own : writable
  return { to, unwritable, shared: writable.filter((text) => !to.includes(text)) }
}
