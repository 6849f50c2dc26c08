import { coveredName } from '../../domain/case/covered.ts'
import type { Case } from '../../domain/case/schema.ts'
import { askedAsAnother } from '../../domain/suppliers/renamed.ts'
import { nameFaults, namePlaces, type NamePlace } from '../../rules/evaluate/demands-names.ts'
import { factsBlock, notStated, say } from '../say.ts'
import type { Block } from '../tree.ts'

/** What is known of the asked suppliers besides name and number; whom a row named before, and who is there by mistake. */
export const supplierFacts = (found: Case): readonly Block[] =>
  factsBlock(
    found.suppliers.flatMap((supplier) => {
      const { id, name = notStated, masked } = supplier
      const askedAs = askedAsAnother(supplier)
      const row = (term: string, value: string | undefined) => (value === undefined ? [] : [{ term, value }])
      return [
        ...row(`Momsnummer för ${name}`, say(found, `suppliers.${id}.vatNr`)),
        ...row(
          `Raden för ${name} ändrades efter förfrågan`,
          askedAs && `Först stod där ${coveredName(askedAs, masked)}.`,
        ),
        ...row(`${name} frågades aldrig`, say(found, `suppliers.${id}.mistake`)),
      ]
    }),
  )

/** Where bid, checks and contract name different suppliers: what each says, and why where that is told. */
export function namesSection(found: Case): readonly Block[] {
  const rows = namePlaces.flatMap((place) =>
    nameFaults(found, place).map(({ supplierId, sentence, fields }) => ({
      term: terms[place],
      value: `${sentence}\n${reasonOf(found, place, supplierId, fields) ?? 'Skälet är inte angivet.'}`,
    })),
  )
  return factsBlock([...rows, ...withoutFault(found)])
}

const terms: Readonly<Record<NamePlace, string>> = {
  bid: 'Anbudets avsändare',
  checks: 'Kontrollerat företag',
  contract: 'Avtalets motpart',
}

function reasonOf(
  found: Case,
  place: NamePlace,
  supplierId: string,
  fields: readonly string[],
): string | undefined {
  if (place === 'bid') return say(found, `suppliers.${supplierId}.bid.senderReason`)
  if (place === 'contract') return say(found, 'contract.partyReason')
  const row = fields[0]?.split('.').slice(0, 4).join('.')
  return row === undefined ? undefined : say(found, `${row}.seen`)
}

/** A reason that was given and is no longer called for is still an answer of the case. */
function withoutFault(found: Case): readonly { term: string; value: string }[] {
  const faulty = (place: NamePlace, id: string): boolean =>
    nameFaults(found, place).some(({ supplierId }) => supplierId === id)
  const senders = found.suppliers.flatMap(({ id, name = notStated }) => {
    const reason = say(found, `suppliers.${id}.bid.senderReason`)
    return reason === undefined || faulty('bid', id)
      ? []
      : [{ term: `Om avsändaren av anbudet från ${name}`, value: reason }]
  })
  const party = say(found, 'contract.partyReason')
  const isAsked = nameFaults(found, 'contract').length > 0
  return [
    ...senders,
    ...(party === undefined || isAsked ? [] : [{ term: 'Om avtalets motpart', value: party }]),
  ]
}
