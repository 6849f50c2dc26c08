import type { Case, Supplier } from '../../domain/case/schema.ts'
import { isPersonalNumber, maskOrgNr } from '../../domain/org-nr.ts'
import { renamedAfterComparison } from '../bids/renamed.ts'
import { swedishLooking } from '../../domain/suppliers/identity.ts'
import { sameName } from '../../domain/suppliers/names.ts'
import { swappedDigits } from '../../domain/suppliers/swapped-digits.ts'
import { isLookOnly } from '../vetting/look-only.ts'
import { saysSomething } from '../../domain/text.ts'
import { emptyPhrase } from '../phrases/empty-phrases.ts'
import type { Facts } from './facts.ts'
import { among, met, wrong, type Outcome } from './outcome.ts'
import { winnerOf } from './suppliers.ts'
import { swappedUnread, type SwappedNumber } from './swapped-unread.ts'

/** Where a name and a number stand that should be those of the supplier. */
export const namePlaces = ['bid', 'checks', 'contract'] as const

export type NamePlace = (typeof namePlaces)[number]

/** A supplier as one paper names it. */
interface Party {
  readonly name?: string | undefined
  readonly orgNr?: string | undefined
  readonly foreignId?: string | undefined
  readonly country?: string | undefined
}

/** A paper that names another than it should: which answers, whom it names, and what is said of it. */
export interface NameFault {
  readonly supplierId: string
  /** The answers that do not agree. */
  readonly fields: readonly string[]
  /** "Avtalet är med Alfa AB, men anbudet kom från Alfa Service AB." */
  readonly sentence: string
  readonly isExplained: boolean
  /** The bid was compared under another name or number. */
  readonly isRenamed?: true
}

interface Paper {
  readonly supplierId: string
  readonly at: { readonly name: string; readonly orgNr: string }
  readonly party: Party
  /** Any of these it may name. */
  readonly others: readonly Party[]
  readonly says: (party: string, other: string) => string
  readonly isExplained: boolean
}

/**
 * Bid, checks and contract name the supplier that was asked, bid and won: by the same number, and by the same name but for
 * letter case, spaces and how the legal form is spelt. What is not filled in is not compared. A bid is still the one's that
 * it was when bids were compared.
 */
export function namesAgree({ case: found }: Facts, place: NamePlace): Outcome {
  const papers = papersAt(found, place)
  const faults = faultsAmong(papers, found, place)
  const open = faults.filter(({ isExplained }) => !isExplained)
  const detail = (some: readonly NameFault[]): string => some.map(({ sentence }) => sentence).join(' ')
  if (open.length > 0)
    return wrong(
      open.flatMap(({ fields }) => fields),
      detail(open),
    )
  return faults.length > 0 ? { ...met, explained: true, detail: detail(faults) } : among(papers, met)
}

/** What does not agree in a case at a place, explained or not. */
export const nameFaults = (found: Case, place: NamePlace): readonly NameFault[] =>
  faultsAmong(papersAt(found, place), found, place)

const faultsAmong = (papers: readonly Paper[], found: Case, place: NamePlace): readonly NameFault[] => [
  ...faultsOf(papers),
  ...(place === 'bid' ? renamedFaults(found) : []),
  ...(place === 'checks' ? swappedUnread(found).map(swappedFault) : []),
]

const swappedFault = ({ supplierId, path, sentence }: SwappedNumber): NameFault => ({
  supplierId,
  fields: [path],
  sentence,
  isExplained: false,
})

/** A bid that was compared as another's is explained where the sender of a bid is. */
const renamedFaults = (found: Case): readonly NameFault[] =>
  renamedAfterComparison(found).map(({ supplier, sentence }) => ({
    supplierId: supplier.id,
    fields: [`suppliers.${supplier.id}.bid.senderReason`],
    sentence,
    isExplained: isSaid(found, `suppliers.${supplier.id}.bid.senderReason`, supplier.bid?.senderReason),
    isRenamed: true,
  }))

/** A sign or a phrase that says nothing is no explanation. */
const isSaid = (found: Case, path: string, text: string | undefined): boolean =>
  text !== undefined && saysSomething(text) && emptyPhrase(found, path, text) === undefined

const faultsOf = (papers: readonly Paper[]): readonly NameFault[] =>
  papers.flatMap(({ supplierId, at, party, others, says, isExplained }) => {
    const [other] = others
    if (other === undefined || others.some((one) => differences(party, one).length === 0)) return []
    const different = differences(party, other)
    const shows = different.includes('orgNr')
    return [
      {
        supplierId,
        fields: different.map((field) => at[field]),
        sentence: `${says(shown(party, shows), shown(other, shows))}${shows ? swapped(party, other) : ''}`,
        isExplained,
      },
    ]
  })

function differences(a: Party, b: Party): readonly ('name' | 'orgNr')[] {
  const [own, other] = [a.orgNr, b.orgNr ?? swedishLooking(b)]
  const otherIsForeign = other === undefined && b.foreignId !== undefined
  const isOtherNumber = own !== undefined && (otherIsForeign || (other !== undefined && own !== other))
  const isSameNumber = own !== undefined && own === other
  const isOtherName = a.name !== undefined && b.name !== undefined && !sameName(a.name, b.name, isSameNumber)
  return [...(isOtherName ? (['name'] as const) : []), ...(isOtherNumber ? (['orgNr'] as const) : [])]
}

/** How a number came to differ, where two digits have changed places. A personal number's digits are not told. */
function swapped(a: Party, b: Party): string {
  const [own, other] = [a.orgNr, b.orgNr ?? swedishLooking(b)]
  const digits = own === undefined || other === undefined ? null : swappedDigits(own, other)
  if (own === undefined || digits === null) return ''
  const which = isPersonalNumber(own) ? 'Två siffror' : `Siffrorna ${digits[0] ?? ''} och ${digits[1] ?? ''}`
  return ` ${which} i numret är omkastade.`
}

/** The name, and the number where it is the number that differs; the number alone where the paper gives no name. */
function shown({ name, orgNr, foreignId }: Party, showsNumber: boolean): string {
  const number = orgNr === undefined ? foreignId : isPersonalNumber(orgNr) ? maskOrgNr(orgNr) : orgNr
  if (name === undefined) return number ?? 'en annan'
  return showsNumber && number !== undefined ? `${name} (${number})` : name
}

function papersAt(found: Case, place: NamePlace): readonly Paper[] {
  switch (place) {
    case 'bid':
      return found.suppliers.flatMap((supplier) => bidPaper(found, supplier))
    case 'checks':
      return found.suppliers.flatMap((supplier) => checkPapers(found, supplier))
    case 'contract':
      return contractPaper(found)
  }
}

const senderOf = ({ bid }: Supplier): Party => ({ name: bid?.senderName, orgNr: bid?.senderOrgNr })

const isGiven = ({ name, orgNr }: Party): boolean => name !== undefined || orgNr !== undefined

function bidPaper(found: Case, supplier: Supplier): readonly Paper[] {
  const [party, at] = [senderOf(supplier), `suppliers.${supplier.id}.bid`]
  if (!isGiven(party)) return []
  return [
    {
      supplierId: supplier.id,
      at: { name: `${at}.senderName`, orgNr: `${at}.senderOrgNr` },
      party,
      others: [supplier],
      says: (sender, asked) => `Anbudet kom från ${sender}, men den ni frågade är ${asked}.`,
      isExplained: isSaid(found, `${at}.senderReason`, supplier.bid?.senderReason),
    },
  ]
}

const checkPapers = (found: Case, supplier: Supplier): readonly Paper[] =>
  (supplier.checks ?? []).flatMap((row) => {
    const [party, at] = [{ name: row.name, orgNr: row.orgNr }, `suppliers.${supplier.id}.checks.${row.id}`]
    // A name among what is only looked at is a person's: it is a fault to have it, told by a rule of its own.
    if (!isGiven(party) || isLookOnly(row.id)) return []
    const sender = senderOf(supplier)
    return [
      {
        supplierId: supplier.id,
        at: { name: `${at}.name`, orgNr: `${at}.orgNr` },
        party,
        others: [...(isGiven(sender) ? [{ ...supplierParty(supplier), ...given(sender) }] : []), supplier],
        says: (checked: string, other: string) =>
          isGiven(sender)
            ? `Kontrollen gäller ${checked}, men anbudet kom från ${other}.`
            : `Kontrollen gäller ${checked}, men leverantören är ${other}.`,
        // What was seen is then something to explain, and it says what.
        isExplained:
          row.result !== 'clear' && row.result !== undefined && isSaid(found, `${at}.seen`, row.seen),
      },
    ]
  })

function contractPaper(found: Case): readonly Paper[] {
  const winner = winnerOf(found)
  const party = { name: found.contract.partyName, orgNr: found.contract.partyOrgNr }
  if (winner === undefined || !isGiven(party)) return []
  const sender = senderOf(winner)
  const hasBid = winner.answer === 'bid' || winner.bid !== undefined
  return [
    {
      supplierId: winner.id,
      at: { name: 'contract.partyName', orgNr: 'contract.partyOrgNr' },
      party,
      others: [{ ...supplierParty(winner), ...given(sender) }],
      says: (signed, bid) =>
        hasBid
          ? `Avtalet är med ${signed}, men anbudet kom från ${bid}.`
          : `Avtalet är med ${signed}, men den valda leverantören är ${bid}.`,
      isExplained: isSaid(found, 'contract.partyReason', found.contract.partyReason),
    },
  ]
}

const supplierParty = ({ name, orgNr, foreignId, country }: Supplier): Party => ({
  name,
  orgNr,
  foreignId,
  country,
})

/** What the bid itself says goes before what was written when the supplier was asked. */
const given = ({ name, orgNr }: Party): Party => ({
  ...(name === undefined ? {} : { name }),
  ...(orgNr === undefined ? {} : { orgNr }),
})
