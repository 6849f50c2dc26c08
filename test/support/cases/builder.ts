import { enterCase } from '../../../src/rules/enter-case.ts'
import { newCase } from '../../../src/domain/case/new-case.ts'
import type { Case } from '../../../src/domain/case/schema.ts'

/** A new case on 2026-11-20, under the law alone or a named profile. */
export function aCase(profile = 'law-only'): Case {
  return newCase({
    id: '019aa01a-2c00-7000-8000-000000000009',
    createdAt: '2026-11-20T08:00:00.000Z',
    today: '2026-11-20',
    screening: { security: 'no' },
    settings: {
      profile,
      authorityName: 'Provregionen (exempel)',
      authorityOrgNr: '559999-9306',
      unit: 'Provenheten',
      userName: 'Kim Ek (exempel)',
      userRole: 'Enhetschef',
    },
  })
}

/** The case with texts typed into fields. Throws where a path is no field or a text does not read: a slip in a test. */
export function answered(before: Case, texts: Readonly<Record<string, string>>, today = '2026-11-20'): Case {
  const entries = Object.entries(texts).map(([path, text]) => ({ path, text }))
  const { case: after, unknown } = enterCase(before, entries, today)
  const unread = Object.keys(after.unread).filter((path) => path in texts)
  if (unknown.length + unread.length > 0)
    throw new Error(`Not readable: ${[...unknown, ...unread].join(', ')}`)
  return after
}
