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
}

/** The supplier has asked to have something of its bid kept secret. */
export const asksSecrecy = ({ secrecy }: Supplier): boolean =>
  (secrecy?.what ?? secrecy?.reason ?? secrecy?.on) !== undefined

const { bid, who, none } = registrationRules.secrecy

const noProposal: SecrecyProposal = { mark: none, provision: null, about: null }

/**
 * `holdsBids`: somebody has made a bid, so that a trade secret may lie in what tells of it. `isRequested`: the supplier whose
 * it is has asked for secrecy.
 */
export function secrecyProposal(
  type: DocumentType,
  secrecy: Secrecy,
  holdsBids: boolean,
  isRequested = false,
): SecrecyProposal {
  const what = documentTypeOf(type).secrecy
  if (what === 'none') return noProposal
  if (secrecy.is === 'absolute') {
    const { mark, provision, until } = what === 'bid' && holdsBids ? bid.before : who.before
    return { mark, provision, about: until }
  }
  if (what === 'who' || !holdsBids) return noProposal
  const { mark, provision, why, requested } = bid.after
  return { mark: isRequested ? requested : mark, provision, about: why }
}
