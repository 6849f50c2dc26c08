import type { Case } from '../../../src/domain/case/schema.ts'
import type { LogExtract } from '../../../src/record/sections/log-extract.ts'
import { exampleCase } from './example.ts'

/** What differs from one small purchase to the next. */
export interface SmallPurchase {
  readonly profile: string
  /** What was bought, in the buyer's words. */
  readonly title?: string
  /** Where contracts were looked for. */
  readonly searched?: string
  /** Why the winner won. */
  readonly reason?: string
  /** How many of the checks have a file that shows them; the others say where it can be looked up. */
  readonly evidence?: number
}

const bids = [11_500_000, 11_600_000, 12_400_000] as const
const files = [
  'registreringsbevis.pdf',
  'skatteverket.pdf',
  'skattekonto.pdf',
  'kreditupplysning.pdf',
] as const

/** What a policy asks for beyond the others: a small purchase is whole in each of them. */
function alsoAsked(profile: string): Partial<Pick<Case, 'contract' | 'contracts' | 'screening'>> & {
  readonly authority: Partial<Case['authority']>
} {
  const isOfSormland = profile === 'region-sormland' || profile === 'region-vastmanland'
  const guideline = 'Riktlinje för direktupphandling, RS 2025/88'
  return {
    authority: profile === 'region-blekinge' || profile === 'stockholms-stad' ? { guideline } : {},
    contract: isOfSormland ? { owner: 'Sam Ask (exempel)', handler: 'Lo Berg (exempel)' } : {},
    contracts: isOfSormland
      ? { coordinationNote: 'Ingen annan enhet har pumpar av samma modell som ska kalibreras i år.' }
      : {},
    screening: isOfSormland ? { mayBuy: 'yes' } : {},
  }
}

/**
 * A purchase for 120 000 kr from three that were asked and made bids: the winner looked up four ways, decided by a manager, the
 * others told, the contract signed and the case registered.
 */
export function smallCase({
  profile,
  title = 'Kalibrering av infusionspumpar',
  searched,
  reason,
  evidence = 4,
}: SmallPurchase): Case {
  const found = exampleCase()
  const { basedOn: _none, ...decision } = found.decision
  const { periodStart: _later, ...subject } = found.subject
  const winner = found.suppliers[0]
  const kept = (winner?.checks ?? []).slice(0, evidence)
  const also = alsoAsked(profile)
  const at = (check: string): string => `suppliers.${winner?.id ?? ''}.checks.${check}`
  return {
    ...found,
    authority: { ...found.authority, ...also.authority, profile },
    screening: { ...found.screening, ...also.screening },
    subject: { ...subject, title, periodStart: '2027-01-10', periodEnd: '2027-02-28' },
    value: {
      ...found.value,
      hasOption: 'no',
      parts: [{ id: 'base', role: 'base', pricing: 'total', amountOre: 12_000_000 }],
    },
    contracts: {
      ...found.contracts,
      ...also.contracts,
      ...(searched === undefined ? {} : { searchedWhere: searched }),
    },
    award: { ...found.award, ...(reason === undefined ? {} : { reason }) },
    suppliers: found.suppliers.map((supplier, index) => {
      const { unitPriceOre: _unit, ...bid } = supplier.bid ?? {}
      return {
        ...supplier,
        answer: 'bid' as const,
        bid: {
          receivedOn: '2026-12-04',
          outcome: 'not-accepted' as const,
          ...bid,
          totalOre: bids[index] ?? 0,
          ...(index === 0 ? {} : { outcomeReason: 'Priset är högre än det antagna anbudets.' }),
        },
        ...(supplier.checks === undefined
          ? {}
          : {
              checks: supplier.checks.map((row) => {
                const { notKept, ...rest } = row
                return kept.includes(row) || notKept === undefined ? rest : { ...rest, notKept }
              }),
            }),
      }
    }),
    decision: { ...decision, delegation: '4.2' },
    contract: { ...found.contract, ...also.contract, options: [] },
    attachments: [
      ...found.suppliers.map(({ id }, index) => file(index, `anbud-${index + 1}.pdf`, `suppliers.${id}.bid`)),
      ...kept.map(({ id }, index) => file(3 + index, files[index] ?? 'utdrag.pdf', at(id))),
    ],
  }
}

const file = (index: number, name: string, belongsTo: string): Case['attachments'][number] => ({
  id: `00000000-0000-4000-8000-00000000000${index}`,
  name,
  size: 184_320 + index,
  sha256: String(index + 1).repeat(64),
  addedAt: '2026-12-07T14:00:00+01:00',
  belongsTo,
})

/** The log of such a case, as it is printed: written by one person on a few days. */
export const smallLog: LogExtract = {
  problem: null,
  chains: [
    {
      installationId: '0b54e0d5-5a3c-4f7e-9a86-11d3a7f2c101',
      entries: 148,
      weeded: 0,
      head: { seq: 148, hash: 'a1'.repeat(32), signature: 'b2'.repeat(64), keySha256: 'c3'.repeat(32) },
      days: [
        { on: '2026-11-20', who: 'Kim Ek (exempel)', first: 1, last: 41 },
        { on: '2026-11-23', who: 'Kim Ek (exempel)', first: 42, last: 70 },
        { on: '2026-12-08', who: 'Kim Ek (exempel)', first: 71, last: 96 },
        { on: '2026-12-09', who: 'Kim Ek (exempel)', first: 97, last: 130 },
        { on: '2026-12-10', who: 'Kim Ek (exempel)', first: 131, last: 141 },
        { on: '2026-12-14', who: 'Kim Ek (exempel)', first: 142, last: 148 },
      ],
      last: [
        { seq: 148, at: '2026-12-14 10:01', who: 'Kim Ek (exempel)', field: 'record.registeredOn' },
        { seq: 147, at: '2026-12-14 10:01', who: 'Kim Ek (exempel)', field: 'record.diarienummer' },
        { seq: 146, at: '2026-12-14 10:00', who: 'Kim Ek (exempel)', field: 'contract.signedOn' },
      ],
    },
  ],
}
