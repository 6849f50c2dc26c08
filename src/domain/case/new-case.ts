import type { LocalDate } from '../local-date.ts'
import type { Settings } from '../settings.ts'
import { caseFormat, type Case } from './schema.ts'

export interface NewCase {
  readonly id: string
  /** ISO instant. */
  readonly createdAt: string
  readonly today: LocalDate
  readonly settings: Settings
  /** What was answered before the case was begun. */
  readonly screening?: NonNullable<Case['screening']>
  /** The person named in the latest case as the one who usually decides: asked once. */
  readonly usual?: Case['decision']['usual']
}

/** A case as it starts: what the settings know, today as the day the procurement began, one part to price. */
export function newCase({ id, createdAt, today, settings, screening, usual }: NewCase): Case {
  return {
    format: caseFormat,
    id,
    createdAt,
    authority: {
      profile: settings.profile,
      name: settings.authorityName,
      orgNr: settings.authorityOrgNr,
      unit: settings.unit,
      ...(settings.guideline === undefined ? {} : { guideline: settings.guideline }),
    },
    ...(screening === undefined ? {} : { screening }),
    preparer: {
      name: settings.userName,
      role: settings.userRole,
      ...(settings.userEmail === undefined ? {} : { email: settings.userEmail }),
      ...(settings.userPhone === undefined ? {} : { phone: settings.userPhone }),
    },
    subject: { law: 'LOU', startDate: today },
    value: { parts: [{ id: 'base', role: 'base' }] },
    contracts: {},
    reason: {},
    impartiality: {},
    inquiry: {},
    suppliers: [],
    award: {},
    vetting: {},
    decision: usual ? { usual } : {},
    notice: {},
    contract: {},
    record: {},
    followUp: {},
    attachments: [],
    unread: {},
  }
}
