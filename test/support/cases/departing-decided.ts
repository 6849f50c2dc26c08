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
  [
    'earlier-preparer',
    put((found) => ({
      decision: { ...found.decision, samePersonReason: 'Hon blev chef i november.' },
      takenOver: [
        {
          id: 't',
          at: '2026-11-20T10:00:00+01:00',
          from: found.decision.decider?.name,
          to: found.preparer.name,
          open: [],
          takenInAt: '2026-11-20T11:00:00+01:00',
        },
      ],
    })),
    'hade ärendet och lämnade över det 20 november 2026. Den som har berett ett köp bör inte besluta om det.',
    'Hon blev chef i november.',
  ],
  [
    'signed-cancelled',
    put((found) => ({ decision: { ...found.decision, outcome: 'cancel' } })),
    'Avtalet tecknades 14 december 2026. Det beslut som är noterat 10 december 2026 är att avbryta upphandlingen.',
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
