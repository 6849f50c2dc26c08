import { grounds } from '../domain/case/choices.ts'
import { formatKr } from '../domain/money.ts'
import type { Evaluation } from '../rules/evaluate/evaluate.ts'

/** The verdict in one sentence. The program advises; a person decides. */
export function verdictTitle(evaluation: Evaluation): string {
  const allowed = evaluation.facts.value.result?.allowed
  if (allowed === undefined) return 'Värdet är inte uträknat än.'
  if (allowed === 'yes') return 'Köpet får direktupphandlas.'
  return allowed === 'no'
    ? 'Köpet får inte direktupphandlas.'
    : 'Programmet kan inte avgöra om köpet får direktupphandlas.'
}

/** Why the purchase is made directly, in the words the record prints. Where the amount suffices, that is the reason. */
export function reasonSentence(evaluation: Evaluation): string {
  const { result, allowedByAmount } = evaluation.facts.value
  const { subject, reason } = evaluation.facts.case
  if (result === null || result.valueOre === null) return 'Skälet kan anges när värdet är uträknat.'
  const value = `Värdet är ${formatKr(result.valueOre)} utan moms`
  if (allowedByAmount === 'yes' && result.limitOre !== null)
    return `${value} och ${within(result.limit?.comparison)} gränsen för direktupphandling, ${formatKr(result.limitOre)}, som gällde när upphandlingen påbörjades ${subject.startDate ?? ''}.`
  if (allowedByAmount === 'yes') return `${value}. Beloppet är så lågt att köpet får direktupphandlas.`
  if (reason.ground === undefined)
    return `${value}. Beloppet räcker inte som skäl, och ingen grund är angiven.`
  return `${value}. Beloppet räcker inte som skäl. Grunden är: ${grounds[reason.ground].toLowerCase()}.`
}

/** "Understiger" where the limit itself is too much, "ryms inom" where it is allowed. */
const within = (comparison: string | undefined): string => (comparison === '<=' ? 'ryms inom' : 'understiger')
