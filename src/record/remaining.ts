import type { Evaluation } from '../rules/evaluate/evaluate.ts'
import { askedSuppliers } from '../rules/evaluate/suppliers.ts'

/** That the number of open points can grow, while nobody is asked: what is asked of each supplier is not counted yet. */
export const moreToCome = ({ facts }: Evaluation): string =>
  askedSuppliers(facts.case).length === 0 && !facts.handedOver && facts.case.decision.outcome !== 'cancel'
    ? ' Fler kan tillkomma när leverantörer är valda.'
    : ''
