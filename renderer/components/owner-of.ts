import { fields } from '../../src/domain/case/fields/catalogue.ts'
import { sayField } from '../../src/domain/case/fields/read.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import { checks } from '../../src/rules/catalogue/catalogue.ts'
import { contractTerms } from '../../src/rules/evaluate/contract-terms.ts'
import { deviationTitle } from '../../src/rules/deviations/kinds.ts'
import { occasionName } from '../../src/rules/follow-up/occasions.ts'
import { linkName } from '../../src/rules/order/chain.ts'
import { questionAt } from '../../src/rules/local/of-case.ts'
import { limbQuestion } from '../../src/rules/grounds/grounds.ts'
import { supplierName } from '../../src/rules/evaluate/suppliers.ts'

/** What the row of a list that an answer stands in is about: a supplier, a part, a person. Undefined outside lists. */
export function ownerOf(found: Case, path: string): string | undefined {
  const [list, id, sub, subId] = path.split('.')
  if (list === 'suppliers') {
    const name = supplierName(found.suppliers.find((supplier) => supplier.id === id))
    const check = sub === 'checks' ? checks.find((candidate) => candidate.id === subId) : undefined
    if (!check) return name
    return found.award.supplierId === id ? check.question : `${name}: ${check.question}`
  }
  if (list === 'value' && id === 'parts') return partName(found, sub)
  if (list === 'value' && id === 'similar') return found.value.similar?.find((item) => item.id === sub)?.label
  if (list === 'impartiality') return personName(found, sub)
  if (list === 'reason' && id === 'limbs' && sub !== undefined) return limbQuestion(sub)
  if (list === 'attachments') return found.attachments.find((file) => file.id === id)?.name
  if (list === 'contract' && id === 'options') return optionName(found, sub)
  if (list === 'order' && id !== undefined) return linkName(id)
  if (list === 'deviations' && id !== undefined) return deviationTitle(id)
  if (list === 'followUp' && id === 'evaluations' && sub !== undefined) return occasionName(found, sub)
  if (list === 'local') return questionAt(found, path)?.question
  return undefined
}

/** Of several options, which one. */
function optionName(found: Case, id: string | undefined): string | undefined {
  const { options } = contractTerms(found)
  return options.length < 2 ? undefined : options.find((option) => option.id === id)?.name
}

function partName(found: Case, id: string | undefined): string | undefined {
  const parts = found.value.parts ?? []
  const part = parts.find((candidate) => candidate.id === id)
  if (parts.length < 2 || !part) return undefined
  const role = fields['value.parts.*.role']
  return part.label ?? (role && part.role ? sayField(role, part.role) : undefined)
}

/** A statement nobody has given yet stands under the part its person has. */
function personName(found: Case, id: string | undefined): string | undefined {
  const statement = found.impartiality.statements?.find((candidate) => candidate.id === id)
  if (statement?.name !== undefined) return statement.name
  const part = statement?.part ?? id
  if (part === 'preparer') return found.preparer.name
  return part === 'decider' ? found.decision.decider?.name : undefined
}
