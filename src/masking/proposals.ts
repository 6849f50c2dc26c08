import { samePerson } from '../domain/same-person.ts'
import type { Case, Statement, Supplier } from '../domain/case/schema.ts'
import { notedAway } from '../domain/suppliers/renamed.ts'
import { maskId } from '../record/mask-label.ts'
import { sentence } from '../record/say.ts'
import type { Evaluation } from '../rules/evaluate/evaluate.ts'
import type { Facts } from '../rules/evaluate/facts.ts'
import { secrecyOf } from '../secrecy/secrecy.ts'
import { countHiding } from './counts.ts'
import { masking, type GroundId } from './grounds.ts'
import { both, hiding, textHiding, type Hiding } from './hiding.ts'
import {
  addresses,
  coveredNumbers,
  disguisedAddresses,
  likelyNumbers,
  personalNumbers,
  saidTelephones,
  telephones,
} from './patterns.ts'
import {
  besideAddresses,
  besideHiding,
  contactHiding,
  sharedNames,
  statementHiding,
  toldHiding,
} from './people.ts'
import { priceHiding } from './price-hiding.ts'
import { questionsOf } from './questions.ts'
import { bidTextHiding, isSoleTrader, nameHiding, numberHiding, ownTextHiding } from './supplier-hidings.ts'
import { actorsOf, toldOf, statementsOf } from './told-names.ts'

/** Something of the record that the copy can be without. */
export interface Proposal {
  /** The id of its row among the case's masks. */
  readonly id: string
  readonly ground: GroundId
  /** The supplier's own reason, or why the program proposes it; undefined where nobody has given any. */
  readonly why: string | undefined
  /** What to think of before choosing, on the page alone: no reason to mask it. */
  readonly advice?: string
  /** Masked until a person says otherwise; else shown until a person masks it. */
  readonly isProposed: boolean
  /** Nobody may show it: bids before the decision. */
  readonly isLocked: boolean
  /** Known by its looks: also in the program's own words. */
  readonly isAnywhere?: true
  /** A question, asked where one of these masks is on and what it asks of is seen in the copy all the same. */
  readonly asksWith?: readonly string[]
  /** Whether what it asks of is a question still, as the copy has it; absent where it always is. */
  readonly asksStill?: (copied: string) => boolean
  readonly hiding: Hiding
}

/**
 * What there is to mask in a case. `texts`: every text of the record, in which addresses, telephone and personal numbers
 * are looked for. Before the decision all that tells of bids and of who is asked, which no person can show.
 */
export function proposalsOf({ facts }: Evaluation, texts: readonly string[]): readonly Proposal[] {
  const { case: found } = facts
  const isSecret = secrecyOf(found, facts.today).is === 'absolute'
  return [
    ...(isSecret ? secretSuppliers(facts) : found.suppliers.flatMap((one) => ofSupplier(facts, one))),
    ...statementsOf(found).flatMap((one) => ofStatement(found, one)),
    ...found.suppliers.flatMap(ofSoleTrader),
    ...anywhere(texts),
    ...beside(found, texts),
    ...questionsOf(found, isSecret),
  ]
}

const { request, person, beforeDecision } = masking.proposes

function secretSuppliers(facts: Facts): readonly Proposal[] {
  const { case: found } = facts
  const suppliers = [...found.suppliers, ...notedAway(found)].map((supplier) => ({
    id: maskId('lev', supplier.id),
    ground: beforeDecision,
    why: 'Anbud, och vilka som frågas, är hemliga till beslutet.',
    isProposed: true,
    isLocked: true,
    hiding: both([
      nameHiding(found, supplier),
      contactHiding(found, supplier),
      hiding({ secrets: sharedNames(found, supplier) }),
      priceHiding(facts, supplier),
      bidTextHiding(found, supplier),
    ]),
  }))
  const counts = {
    id: maskId('antal'),
    ground: beforeDecision,
    why: masking.counts.why,
    isProposed: true,
    isLocked: true,
    hiding: countHiding,
  }
  return [...suppliers, counts]
}

/** What a supplier has asked for is proposed with its own reason; without it, it can be masked all the same. */
function ofSupplier(facts: Facts, supplier: Supplier): readonly Proposal[] {
  const { case: found } = facts
  const { secrecy, bid, contact, id } = supplier
  const asks = secrecy?.what !== undefined || secrecy?.reason !== undefined
  const proposal = (kind: Parameters<typeof maskId>[0], isProposed: boolean, hides: Hiding): Proposal => ({
    id: maskId(kind, id),
    ground: request,
    ...(isProposed
      ? { why: requestWords(supplier) }
      : { why: undefined, advice: 'Leverantören har inte begärt det.' }),
    isProposed,
    isLocked: false,
    hiding: hides,
  })
  const words = ownTextHiding(found, supplier)
  const people = contactHiding(found, supplier)
  return [
    ...(bid === undefined ? [] : [proposal('pris', asks, priceHiding(facts, supplier))]),
    ...(words.texts.length === 0 && words.alone.size === 0 ? [] : [proposal('anbud', asks, words)]),
    ...(contact === undefined && people.texts.length === 0 && people.alone.size === 0
      ? []
      : [
          {
            ...proposal('kontakt', true, { ...people, isOfPerson: true }),
            ground: person,
            why: 'Uppgifter om en person hos leverantören.',
          },
        ]),
    ...ofSharedName(found, supplier),
    {
      ...proposal('namn', false, nameHiding(found, supplier)),
      advice: 'Namnet på en leverantör är sällan hemligt.',
    },
  ]
}

/** A name of the contact that somebody of the authority has too: whose it is where it stands by itself, a person has to say. */
function ofSharedName(found: Case, supplier: Supplier): readonly Proposal[] {
  const shared = sharedNames(found, supplier)
  return shared.length === 0
    ? []
    : [
        {
          id: maskId('efternamn', supplier.id),
          ground: person,
          why: undefined,
          advice:
            'Någon annan i ärendet heter likadant. Hela namnet maskeras redan. Se i kopian vem som menas där namnet står ensamt, och välj.',
          isProposed: false,
          isLocked: false,
          hiding: hiding({ secrets: shared, isOfPerson: true }),
        },
      ]
}

const requestWords = ({ secrecy }: Supplier): string =>
  [
    secrecy?.what === undefined ? '' : `Leverantören begär: ${sentence(secrecy.what)}`,
    secrecy?.reason === undefined
      ? 'Leverantören har inte gett något skäl.'
      : `Skäl: ${sentence(secrecy.reason)}`,
  ]
    .join(' ')
    .trim()

/** A sole trader's number is that of a person. */
const ofSoleTrader = (supplier: Supplier): readonly Proposal[] =>
  !isSoleTrader(supplier)
    ? []
    : [
        {
          id: maskId('nummer', supplier.id),
          ground: person,
          why: 'Numret är ett personnummer: det börjar med en födelsedag.',
          isProposed: true,
          isLocked: false,
          hiding: numberHiding(supplier),
        },
      ]

/** The interest somebody has stated, and the names of those who only took part: who prepares and decides is public. */
function ofStatement(found: Case, statement: Statement): readonly Proposal[] {
  const { id, name } = statement
  const isActor = actorsOf(found).some((one) => samePerson(one, name) === true)
  const base = { ground: person, isProposed: true, isLocked: false }
  return [
    ...(toldOf(statement).length === 0
      ? []
      : [
          {
            ...base,
            id: maskId('jav', id),
            why: 'Kan röra någons privata förhållanden.',
            hiding: { ...toldHiding(found, statement), isOfPerson: true },
          },
        ]),
    ...(name === undefined || isActor
      ? []
      : [
          {
            ...base,
            id: maskId('person', id),
            why: 'En person som varken handlägger eller beslutar.',
            hiding: { ...statementHiding(found, statement), isOfPerson: true },
          },
        ]),
  ]
}

/** Whoever stands with an address that is masked: the sender of a file, or of a mail that is pasted. */
function beside(found: Case, texts: readonly string[]): readonly Proposal[] {
  const names = besideAddresses(found, texts)
  return names.length === 0
    ? []
    : [
        {
          id: maskId('bredvid'),
          ground: person,
          why: 'Namnet på den som har adressen.',
          isProposed: true,
          isLocked: false,
          hiding: { ...besideHiding(found, names), isOfPerson: true },
        },
      ]
}

/** What can be known by how it is written, wherever it stands. */
function anywhere(texts: readonly string[]): readonly Proposal[] {
  const has = (pattern: RegExp): boolean => texts.some((text) => new RegExp(pattern.source, 'iu').test(text))
  const numbers = texts.flatMap(personalNumbers)
  const base = { ground: person, isProposed: true, isLocked: false, isAnywhere: true as const }
  return [
    ...(has(addresses) || has(disguisedAddresses)
      ? [
          {
            ...base,
            id: maskId('epost'),
            why: 'Kan leda till en person.',
            hiding: hiding({ patterns: [addresses, disguisedAddresses] }),
          },
        ]
      : []),
    ...(has(telephones) || has(saidTelephones)
      ? [
          {
            ...base,
            id: maskId('telefon'),
            why: 'Kan leda till en person.',
            hiding: hiding({ patterns: [telephones, saidTelephones] }),
          },
        ]
      : []),
    ...(numbers.length > 0 || has(likelyNumbers)
      ? [
          {
            ...base,
            id: maskId('personnummer'),
            why: 'Numret är av en person, också när de sista siffrorna är dolda.',
            hiding: both([
              hiding({ patterns: [coveredNumbers, likelyNumbers] }),
              textHiding(numbers.filter((number) => !number.includes('*'))),
            ]),
          },
        ]
      : []),
  ]
}
