import { put, undecided, type Shown } from './departing.ts'

/** Of who decided, and that somebody did. */
export const shownDecided: readonly Shown[] = [
  [
    'same-person-maybe',
    put((found) => ({
      decision: {
        ...found.decision,
        decider: { name: 'Enhetschef Kim Ek' },
        samePersonReason: 'Det är två personer: beslutsfattaren är chef i Nacka.',
      },
    })),
    'Enhetschef Kim Ek står som beslutsfattare och Kim Ek (exempel) som handläggare. Det kan vara samma person.',
    'Det är två personer: beslutsfattaren är chef i Nacka.',
  ],
  ['no-decision', put(undecided), 'Avtalet tecknades 14 december 2026. Inget beslut är noterat.'],
  [
    'wrong-level-unknown',
    put((found) => ({ decision: { ...found.decision, decider: { name: 'Al, Alex', role: 'Chef' } } })),
    'Al, Alex kan vara samma person som Alex Al (exempel), som annars beslutar.',
  ],
  [
    'order-after-contract',
    put((found) => ({
      authority: { ...found.authority, profile: 'law-only' },
      decision: { ...found.decision, decidedOn: '2026-12-18' },
      deviations: [{ id: 'order-after-contract', reason: 'Chefen var borta, och pumparna stod stilla.' }],
    })),
    'Avtalet tecknades 14 december 2026, före beslutet 18 december 2026.',
    'Chefen var borta, och pumparna stod stilla.',
  ],
  [
    'late-stage-missing',
    put((found) => ({ decision: { ...found.decision, stages: undefined } })),
    'Beslutet att börja upphandlingen är inte noterat. Förfrågan skickades 23 november 2026.',
  ],
]
