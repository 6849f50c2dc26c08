import type { Case } from '../../../src/domain/case/schema.ts'
import { answered } from './builder.ts'
import { exampleCase } from './example.ts'
import { anOrganisation } from './organisation.ts'
import { aRoutine } from '../local/template.ts'

export const kim = '019aad84-5a00-7000-8000-000000000011'
export const other = '019aad84-5a00-7000-8000-000000000012'
export const third = '019aad84-5a00-7000-8000-000000000013'
export const today = '2026-12-20'

/** The example under another policy, with other answers typed into it. */
export function changed(texts: Readonly<Record<string, string>>, profile = 'region-stockholm'): Case {
  const found = exampleCase()
  return answered({ ...found, authority: { ...found.authority, profile } }, texts, today)
}

/** The example with answers put there that the page would not take: of a file, or from before they were locked. */
export const put = (change: (found: Case) => Partial<Case>): Case => ({
  ...exampleCase(),
  ...change(exampleCase()),
})

/** Without what, who and when of the decision, though the contract is signed. */
export function undecided({ decision }: Case): Pick<Case, 'decision'> {
  const { outcome: _outcome, decidedOn: _day, decider: _decider, basedOn: _rested, ...rest } = decision
  return { decision: rest }
}

/** As a service of bilaga 2 at a price a month, in öre. */
const dear = ({ subject, value }: Case, monthOre: number): Pick<Case, 'subject' | 'value'> => ({
  subject: { ...subject, category: 'annex2' },
  value: { ...value, parts: (value.parts ?? []).map((part) => ({ ...part, amountOre: monthOre })) },
})

export const sv = 'region-sormland'
export const collected = {
  'value.hasSimilar': 'yes',
  'value.similar.a.label': 'Service',
  'value.similar.a.amountOre': '400 000',
  'value.similar.a.date': '2026-03-01',
  'value.similar.a.relation': 'same-kind',
  'value.similar.a.unit': 'other',
  'value.similar.a.reason': 'Service av andra pumpar.',
  'value.policyExit': 'deviation',
  'value.policyExitBy': 'Sam Ask (exempel), regiondirektör, 2026-11-25',
  'value.policyExitReason': 'Pumparna står stilla tills de är kalibrerade.',
}

/** A case of a kind: what it says with figures, and its reason. */
export type Shown = [kind: string, found: Case, says: string, reason?: string]

export const shown: Shown[] = [
  [
    'outside-contract',
    changed({
      'contracts.found': 'not-usable',
      'contracts.deviationReason': 'Ramavtalet omfattar bara pumpar av ett annat fabrikat.',
    }),
    '414 000 kr görs vid sidan av det',
    'Ramavtalet omfattar bara pumpar av ett annat fabrikat.',
  ],
  ['usable-contract', changed({ 'contracts.found': 'exists' }), 'beslutat vid sidan av det'],
  [
    'collected-value',
    changed(collected, sv),
    '814 000 kr, är över gränsen',
    collected['value.policyExitReason'],
  ],
  [
    'over-routine',
    put(() => ({
      basis: { routine: aRoutine('belopp:\n  högsta värde för direktupphandling: 300 000 kr\n') },
    })),
    '414 000 kr',
  ],
  ['open-ended', changed({ 'value.parts.base.openEnded': 'yes' }), 'utan slutdatum'],
  [
    'not-coordinated',
    changed({ 'contracts.coordinationNote': 'Ingen annan nämnd har sådana pumpar.' }, sv),
    'utan att samordnas',
    'Ingen annan nämnd har sådana pumpar.',
  ],
  [
    'few-asked',
    put((found) => ({
      suppliers: found.suppliers.filter(({ id }) => id === kim || id === other),
      inquiry: { ...found.inquiry, fewerReason: 'urgent', fewerText: 'Pumparna behövdes samma vecka.' },
    })),
    'Två leverantörer är tillfrågade. Reglerna vill ha minst 3.',
    'Köpet är synnerligen brådskande enligt policyn: Pumparna behövdes samma vecka.',
  ],
  [
    'not-in-writing',
    put((found) => ({ inquiry: { ...found.inquiry, channel: 'phone' } })),
    'Tre leverantörer är tillfrågade på annat sätt än skriftligt: telefon.',
  ],
  [
    'unequal',
    put((found) => ({
      inquiry: { ...found.inquiry, sameForAll: 'no', differenceReason: 'En fick ritningen i efterhand.' },
    })),
    'inte fått samma uppgifter',
    'En fick ritningen i efterhand.',
  ],
  [
    'late-bid',
    put((found) => ({
      suppliers: found.suppliers.map((one) =>
        one.id === kim
          ? { ...one, bid: { ...one.bid, receivedOn: '2026-12-09', note: 'Postgången var inställd.' } }
          : one,
      ),
    })),
    'efter sista dagen',
    'Postgången var inställd.',
  ],
  [
    'not-best',
    put((found) => ({
      award: { ...found.award, supplierId: other, notBestReason: 'Den lägsta saknade ackreditering.' },
    })),
    'är lägre',
    'Den lägsta saknade ackreditering.',
  ],
  [
    'not-serious',
    put((found) => ({
      suppliers: found.suppliers.map((one) =>
        one.id === kim ? { ...one, vetting: { ...one.vetting, judgement: 'not-serious' as const } } : one,
      ),
    })),
    'bedömd som oseriös',
  ],
  [
    'same-person',
    put((found) => ({
      decision: {
        ...found.decision,
        superiorExists: 'no',
        decider: { name: found.preparer.name, role: 'Enhetschef' },
        samePersonReason: 'Bolaget har en enda chef.',
      },
    })),
    '414 000 kr och beslutar om det',
    'Bolaget har en enda chef.',
  ],
  [
    'refused',
    put((found) => ({
      decision: {
        ...found.decision,
        answers: [
          {
            id: 'no',
            answer: 'refuse',
            name: 'Maria Lind (exempel)',
            role: 'Områdeschef',
            on: '2026-12-08',
            givenAt: '2026-12-08T10:00:00+01:00',
            takenInAt: '2026-12-08T11:00:00+01:00',
            reference: 'DL-7K3F-92QX',
            caseSha256: 'a'.repeat(64),
            fingerprint: '3F2A 90C1',
          },
        ],
      },
      deviations: [{ id: 'refused', reason: 'Regiondirektören beslutade efter att ha hört båda.' }],
    })),
    'Maria Lind (exempel), Områdeschef, avslog köpet 8 december 2026 (underlag DL-7K3F-92QX).',
    'Regiondirektören beslutade efter att ha hört båda.',
  ],
  [
    'order',
    put((found) => ({
      notice: { ...found.notice, sentOn: '2026-12-09' },
      order: [{ id: 'decision-notice', text: 'Beslutet skrevs ner dagen efter.' }],
    })),
    'före beslutet',
    'Beslutet skrevs ner dagen efter.',
  ],
  [
    'standstill',
    changed({ 'notice.voluntaryOn': '2026-12-13', 'notice.voluntaryIn': 'Exempelbasen' }),
    'fick tecknas tidigast',
  ],
  ['no-notice', put((found) => ({ notice: {}, contract: found.contract })), 'inte underrättade'],
  [
    'changed',
    put(() => ({
      later: [{ id: 'later-1', on: '2026-12-15', after: 'signed', field: 'award.reason', was: 'Närmast.' }],
    })),
    'Ändrat 15 december 2026, efter beslutet',
  ],
  [
    'late-documentation',
    changed({ 'record.registeredOn': '2027-03-01' }),
    'Dokumentationen blev inte färdig i tid',
  ],
  ['not-allowed', changed({ 'value.parts.base.amountOre': '60 000' }), 'inget undantag i lagen är visat'],
  [
    'checks-decision',
    changed(
      {
        [`suppliers.${kim}.checks.economy.result`]: '',
        [`suppliers.${kim}.checks.economy.on`]: '',
        'decision.checksDeviation': 'Kreditupplysningen kommer på måndag, och pumparna behövs i dag.',
      },
      'region-stockholm',
    ),
    'Beslutades ändå.',
    'Kreditupplysningen kommer på måndag, och pumparna behövs i dag.',
  ],
  [
    'checks-signing',
    changed({
      [`suppliers.${kim}.checks.taxes-paid.validUntil`]: '2026-12-12',
      'contract.checksDeviation': 'Skatteverket svarar först på måndag, och avtalet kan sägas upp.',
    }),
    'Tecknades ändå.',
    'Skatteverket svarar först på måndag, och avtalet kan sägas upp.',
  ],
  [
    'no-right',
    put((found) => ({
      basis: { organisation: anOrganisation },
      decision: { ...found.decision, decider: { name: 'Per Ek', role: 'Enhetschef' } },
    })),
    '4.10',
  ],
  [
    'wrong-level',
    put((found) => ({
      decision: { ...found.decision, principal: 'yes', level: 'superior' },
      ...dear(found, 200_000_000),
    })),
    'ämnd',
  ],
  [
    'late-stage',
    put((found) => ({
      decision: {
        ...found.decision,
        stages: [
          { id: 'begin', on: '2026-12-03', lateReason: 'Beslutet var muntligt och skrevs ner senare.' },
        ],
      },
    })),
    'Beslutet att börja upphandlingen fattades 3 december 2026, efter',
    'Beslutet var muntligt och skrevs ner senare.',
  ],
  [
    'late-post-award',
    put((found) => ({
      ...dear(found, 30_000_000),
      contract: { ...found.contract, publishedOn: '2027-03-15', publishedIn: 'Exempelbasen' },
    })),
    'efterannonserades inte i tid',
  ],
  [
    'not-followed-up',
    changed({ 'followUp.needed': 'no', 'followUp.note': 'Pumparna skrotas när de är kalibrerade.' }),
    '414 000 kr ska inte följas upp',
    'Pumparna skrotas när de är kalibrerade.',
  ],
  [
    'not-evaluated',
    changed({ 'followUp.evaluations.option-option-1.use': 'yes' }),
    'Optionen används, men avtalet är inte utvärderat.',
  ],
  ['may-not-buy', changed({ 'screening.mayBuy': 'no' }, sv), 'inte får göra det själv'],
]
