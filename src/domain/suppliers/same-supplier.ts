import { identityKey, numberKey, type Identity } from './identity.ts'
import { nameKey } from './names.ts'

/** The same number is the same supplier, whatever its name; while one of them lacks a number, the name decides. */
export function isSameSupplier(was: Identity, now: Identity): boolean {
  const [one, other] = [numberKey(was), numberKey(now)]
  if (one !== undefined && other !== undefined) return one === other
  return was.name !== undefined && now.name !== undefined && nameKey(was.name) === nameKey(now.name)
}

/** A note of whom an answer is about: name and number as they stand now, and nothing else of the row. */
export const identityNote = ({ name, orgNr, country, foreignId }: Identity): Identity => ({
  ...(name === undefined ? {} : { name }),
  ...(orgNr === undefined ? {} : { orgNr }),
  ...(country === undefined ? {} : { country }),
  ...(foreignId === undefined ? {} : { foreignId }),
})

/**
 * Whether what was noted is about another than the supplier is now. Without a note, as in older files, it is about the one
 * there is; a supplier that has neither name nor number is nobody else yet.
 */
export const isAnother = (noted: Identity | undefined, now: Identity): boolean =>
  noted !== undefined && identityKey(now) !== undefined && !isSameSupplier(noted, now)
