import type { Supplier } from '../domain/case/schema.ts'
import type { Secrecy } from '../secrecy/secrecy.ts'
import {
  documentTypeOf,
  registrationRules,
  type DocumentType,
} from '../rules/registration/registration-file.ts'

/** What is proposed of secrecy for one document: the registrar and whoever hands it out decide. */
export interface SecrecyProposal {
  /** In two or three words: "Absolut sekretess". */
  readonly mark: string
  /** "19 kap. 3 § andra stycket OSL"; null where none is proposed. */
  readonly provision: string | null
  /** Until when, or why, a sentence's part; null where there is nothing to say. */
  readonly about: string | null
  /** What the supplier whose it is wants kept secret, in a line; null where none has asked, and until the decision. */
  readonly asked: string | null
}

/** The supplier has asked to have something of its bid kept secret. */
export const asksSecrecy = ({ secrecy }: Supplier): boolean =>
  (secrecy?.what ?? secrecy?.reason ?? secrecy?.on) !== undefined

const { bid, who, none } = registrationRules.secrecy

const noProposal: SecrecyProposal = { mark: none, provision: null, about: null, asked: null }

/**
 * `holdsBids`: somebody has made a bid, so that a trade secret may lie in what tells of it. `request`: what the supplier whose it is
 * has asked for; undefined where it has not.
 */
export function secrecyProposal(
  type: DocumentType,
  secrecy: Secrecy,
  holdsBids: boolean,
  request?: Supplier['secrecy'],
): SecrecyProposal {
  const what = documentTypeOf(type).secrecy
  if (what === 'none') return noProposal
  if (secrecy.is === 'absolute') {
    const { mark, provision, until } = what === 'bid' && holdsBids ? bid.before : who.before
    return { mark, provision, about: until, asked: null }
  }
  if (what === 'who' || !holdsBids) return noProposal
  const { mark, provision, why, requested } = bid.after
  return request === undefined
    ? { mark, provision, about: why, asked: null }
    : { mark: requested, provision, about: why, asked: askedWords(request) }
}

/** Most letters of it in the column: the whole of it stands in the record. */
const mostLetters = 60

/** A number in it may be what is to be secret, and anybody reads the register. */
function askedWords({ what }: NonNullable<Supplier['secrecy']>): string | null {
  if (what === undefined) return null
  const text = what.replace(/\s+/g, ' ').trim().replace(/\.$/, '')
  const isShort = [...text].length <= mostLetters && !/\d/.test(text)
  return `Gäller: ${isShort ? text : 'se begäran i dokumentationen'}`
}
