import { formatDate } from '../domain/local-date.ts'
import type { Secrecy } from '../secrecy/secrecy.ts'
import type { Block } from './tree.ts'

/** A title with the mark of what is secret behind it, for the file's properties. */
export const marked = (title: string, secrecy: Secrecy): string =>
  secrecy.is === 'absolute' ? `${title} (${secrecy.mark})` : title

/** What is secret and until when, read aloud too: the mark at the top of each page is not. */
export const secrecyNotice = (secrecy: Secrecy): readonly Block[] =>
  secrecy.is === 'absolute'
    ? [
        {
          kind: 'notice',
          tone: 'stop',
          title: `${secrecy.mark}.`,
          text: [secrecy.reason, secrecy.lacks ?? ''].join(' ').trim(),
        },
      ]
    : []

/** What the mark rests on, as rows of the document's own facts. */
export const secrecyRows = (
  secrecy: Secrecy,
): readonly { readonly term: string; readonly value: string }[] =>
  secrecy.is === 'absolute'
    ? [
        {
          term: 'Sekretess',
          value: `${secrecy.source}${secrecy.since === null ? '' : ` Räknat från ${formatDate(secrecy.since)}.`}`,
        },
      ]
    : []
