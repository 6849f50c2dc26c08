import type { Case } from '../../domain/case/schema.ts'
import type { Contract } from '../../domain/contracts/contract.ts'
import { cpvCodesIn } from '../../domain/contracts/cpv-codes.ts'
import { isPersonalNumber } from '../../domain/org-nr.ts'
import { contractTerms, type OptionTerms } from './contract-terms.ts'
import { bidTotal, winnerOf } from './suppliers.ts'

/**
 * The signed contract of a case as a row of the list of contracts, so that it is found when somebody looks for the same
 * thing; undefined until it is signed. A sole trader's number is a person's, and is not put there.
 */
export function ownContractOf(found: Case): Contract | undefined {
  const { signedOn, reference, amountOre, partyName, partyOrgNr, owner, handler, termination } =
    found.contract
  if (signedOn === undefined || found.decision.outcome === 'cancel') return undefined
  const winner = winnerOf(found)
  const { start, end, openEnded, options } = contractTerms(found)
  const orgNr = partyOrgNr ?? winner?.orgNr
  const valueOre = amountOre ?? (winner === undefined ? undefined : bidTotal(found, winner))
  const cpv = cpvCodesIn(found.subject.cpv ?? '')
  const other = [
    { heading: 'Option', text: options.map(optionWords).join('; ') },
    { heading: 'Uppsägning', text: termination ?? '' },
    { heading: 'Avtalshandläggare', text: handler ?? '' },
    { heading: 'Tecknat', text: signedOn },
  ].filter(({ text }) => text !== '')
  return {
    row: 1,
    fromCase: found.id,
    ...given({
      subject: found.subject.title,
      supplier: partyName ?? winner?.name,
      orgNr: orgNr !== undefined && isPersonalNumber(orgNr) ? undefined : orgNr,
      reference: reference ?? found.record.diarienummer,
      validFrom: start ?? signedOn,
      validTo: openEnded ? undefined : end,
      openEnded: openEnded ? (true as const) : undefined,
      cpv: cpv.length === 0 ? undefined : [...cpv],
      valueOre,
      category: undefined,
      owner: owner ?? found.authority.unit,
    }),
    other,
  }
}

/** "Option 1: senast 2028-09-30, då till 2029-12-31". */
export const optionWords = ({ name, lastDay, end }: OptionTerms): string => {
  const days = [
    ...(lastDay === undefined ? [] : [`används senast ${lastDay}`]),
    ...(end === undefined ? [] : [`då gäller avtalet till ${end}`]),
  ]
  return days.length === 0 ? name : `${name}: ${days.join(', ')}`
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** Without what is not known. */
const given = <T extends object>(values: T): Given<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Given<T>
