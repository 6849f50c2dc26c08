/** The first half of a key's SHA-256, as it is kept: 32 characters, 0-9 and A-F. The same in every place that tells it. */
export const shortFingerprint = 32

/**
 * A fingerprint that a person has typed or pasted, whole (64 characters) or its first half (32), without what stands between;
 * null where it is neither.
 */
export function readFingerprint(text: string): string | null {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/[\s:.·-]/g, '')
    .toUpperCase()
  return /^[0-9A-F]{32}(?:[0-9A-F]{32})?$/.test(plain) ? plain : null
}

/** The half that is compared, of either. Takes what `readFingerprint` answered. */
export const comparedPart = (fingerprint: string): string => fingerprint.slice(0, shortFingerprint)

/** As it is told to people, in groups of four: "3F2A 90C1 …". */
export const inGroups = (fingerprint: string): string => fingerprint.replaceAll(/.{4}(?=.)/g, '$& ')
