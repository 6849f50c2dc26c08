/** Letters and digits that are not taken for one another when read aloud (Crockford's base 32). */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A word that a paper is named by, in the file, in the mail and on the page: "DL-7K3F-92QX". */
export function newReference(random: (count: number) => Uint8Array): string {
  const word = [...random(8)].map((byte) => signs[byte % signs.length] ?? '').join('')
  return `DL-${word.slice(0, 4)}-${word.slice(4)}`
}
