const address =
  /(?<![\p{L}\p{N}._%+'-])[A-Za-z0-9](?:[A-Za-z0-9._%+'-]{0,62}[A-Za-z0-9_%+-])?@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,24}(?![\p{L}\p{N}-])/u

/**
 * The first e-mail address in a contact as it was typed; undefined where there is none. Only such as every mail program
 * takes: with letters beyond ASCII the person writes it in the draft.
 */
export function emailIn(contact: string | undefined): string | undefined {
  const found = contact === undefined ? undefined : address.exec(contact)?.[0]
  return found === undefined || found.includes('..') || found.length > 254 ? undefined : found
}
