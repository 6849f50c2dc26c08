import { numberKey } from './identity.ts'
import { sameName } from './names.ts'
import type { Contact, RegisteredSupplier } from './supplier.ts'

/** A supplier that is not in the register yet. */
export type Draft = Omit<RegisteredSupplier, 'id'>

const single = ['name', 'orgNr', 'country', 'foreignId', 'vatNr', 'ledgerNr', 'notes'] as const

/**
 * A supplier with what another row or file knows of it: what is empty is filled in, contacts are added, another name is
 * kept beside the first. Nothing that stands there is overwritten.
 */
export function merged<T extends Draft>(into: T, more: Draft): T {
  let result: T = { ...into }
  for (const name of single)
    if (result[name] === undefined && more[name] !== undefined) result = { ...result, [name]: more[name] }
  const contacts = [
    ...into.contacts,
    ...more.contacts.filter((one) => !into.contacts.some((c) => isSame(c, one))),
  ]
  const otherNames = namesBeside(result.name, [
    ...(into.otherNames ?? []),
    ...(more.name === undefined ? [] : [more.name]),
    ...(more.otherNames ?? []),
  ])
  const unread = Object.fromEntries(
    Object.entries({ ...more.unread, ...into.unread }).filter(
      ([kind]) => !single.some((name) => name === kind && result[name] !== undefined),
    ),
  )
  const { unread: _unread, otherNames: _names, ...rest } = { ...result, contacts }
  return {
    ...rest,
    ...(otherNames.length === 0 ? {} : { otherNames }),
    ...(Object.keys(unread).length === 0 ? {} : { unread }),
  } as T
}

const isSame = (a: Contact, b: Contact): boolean =>
  a.email === undefined && b.email === undefined
    ? a.name === b.name && a.phone === b.phone
    : a.email?.toLowerCase() === b.email?.toLowerCase()

function namesBeside(name: string | undefined, others: readonly string[]): string[] {
  const kept: string[] = []
  for (const other of others)
    if ([name, ...kept].every((known) => known === undefined || !sameName(known, other, true)))
      kept.push(other)
  return kept
}

/** What a file did to the register. */
export interface Merge {
  readonly register: readonly RegisteredSupplier[]
  readonly added: number
  /** Suppliers that were there and got something more. */
  readonly filled: number
  /** Suppliers that were there already with all that the file says. */
  readonly known: number
}

/** Puts a file's suppliers into the register: by number, else by name as `keyOf` has it. Each is added once. */
export function mergeInto(
  register: readonly RegisteredSupplier[],
  drafts: readonly Draft[],
  keyOf: (supplier: Draft) => string | undefined,
  newId: () => string,
): Merge {
  const byKey = new Map(register.map((supplier) => [keyOf(supplier) ?? supplier.id, supplier]))
  let [added, filled, known] = [0, 0, 0]
  for (const draft of drafts) {
    const key = keyOf(draft)
    const before = key === undefined ? undefined : byKey.get(key)
    if (key === undefined) continue
    if (before === undefined) {
      added += 1
      byKey.set(key, { id: newId(), ...draft })
      continue
    }
    const { typedIn: _case, ...kept } = before
    const after = merged(kept, draft)
    if (JSON.stringify(after) === JSON.stringify(kept)) known += 1
    else filled += 1
    byKey.set(key, after)
  }
  return { register: [...byKey.values()], added, filled, known }
}

/** The supplier of the register that has the same number. */
export const withNumber = (
  register: readonly RegisteredSupplier[],
  supplier: Pick<RegisteredSupplier, 'orgNr' | 'country' | 'foreignId'>,
): RegisteredSupplier | undefined => {
  const key = numberKey(supplier)
  return key === undefined ? undefined : register.find((one) => numberKey(one) === key)
}
