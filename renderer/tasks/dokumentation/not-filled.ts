import type { Evaluation } from '../../../src/rules/evaluate/evaluate.ts'
import { askedSuppliers, supplierName } from '../../../src/rules/evaluate/suppliers.ts'
import { enumerated } from '../../../src/domain/enumerated.ts'
import { capitalised } from '../../../src/record/say.ts'
import { profileOf } from '../../../src/rules/parameters/profiles.ts'

/** What nobody demands and a reader of the record still looks for. */
export interface Empty {
  /** In running text: "vinnare". */
  readonly words: string
  /** Where it is filled in. */
  readonly path: string
}

/** Who was asked, what they answered, the winner and the day of the contract, as far as they are empty. */
export function notFilled({ facts: { case: found, handedOver } }: Evaluation): readonly Empty[] {
  if (handedOver || found.decision.outcome === 'cancel') return []
  const asked = askedSuppliers(found)
  return [
    ...(asked.length === 0 ? [{ words: 'tillfrågad leverantör', path: 'suppliers' }] : []),
    ...asked
      .filter(({ answer }) => answer === undefined)
      .map((supplier) => ({
        words: `svar från ${supplierName(supplier)}`,
        path: `suppliers.${supplier.id}.answer`,
      })),
    ...(found.award.supplierId === undefined ? [{ words: 'vinnare', path: 'award.supplierId' }] : []),
    ...(found.contract.signedOn === undefined ? [{ words: 'avtalsdag', path: 'contract.signedOn' }] : []),
  ]
}

/** That nothing is demanded any more, and by whom it could have been. */
export const nothingMissing = ({ facts: { case: found } }: Evaluation): string =>
  (profileOf(found.authority.profile)?.document ?? null) !== null || found.basis?.routine !== undefined
    ? 'Inget som reglerna kräver saknas.'
    : 'Inget som lagen kräver saknas.'

/** "Vinnare och avtalsdag är inte ifyllda." */
export const emptySentence = (empty: readonly Empty[]): string =>
  `${capitalised(enumerated(empty.map(({ words }) => words)))} är inte ${empty.length === 1 ? (empty[0]?.words.startsWith('svar') ? 'ifyllt' : 'ifylld') : 'ifyllda'}.`
