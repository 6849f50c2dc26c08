import { enumerated } from '../domain/enumerated.ts'
import { capitalised } from '../record/say.ts'
import { supplierName } from '../rules/evaluate/suppliers.ts'
import type { Evaluation } from '../rules/evaluate/evaluate.ts'
import { registrationOf, type ListedDocument } from './registration.ts'
import { notInProgram } from './sheet-facts.ts'

/**
 * Which documents the registrar's sheet lists with neither file nor place, for whoever prepares the case: advice, for it holds
 * nothing up. Null where there are none, and where the act does not want the purchase documented.
 */
export function withoutFileWords(evaluation: Evaluation): string | null {
  const { case: found, value } = evaluation.facts
  if (value.result?.documentationDuty !== true) return null
  const nameOf = ({ key, title }: ListedDocument): string => {
    const supplier = found.suppliers.find(({ id }) => key === `bid-${id}`)
    const words = supplier === undefined ? title : `anbud från ${supplierName(supplier)}`
    return `${words.charAt(0).toLowerCase()}${words.slice(1)}`
  }
  const { documents } = registrationOf(found, evaluation, { level: '2a' })
  const names = [...new Set(documents.filter(({ where }) => where.includes(notInProgram)).map(nameOf))]
  return names.length === 0
    ? null
    : `${capitalised(enumerated(names))} har ingen fil i ärendet, och ingen har skrivit var ${names.length === 1 ? 'den' : 'de'} finns. Registratorn kan fråga efter ${names.length === 1 ? 'den' : 'dem'}.`
}
