import { caseFormat, caseSchema, type Case } from '../../../src/domain/case/schema.ts'

/** A case as it is when it has just been made. Knows nothing of vitest, so that other processes can use it. */
export function aCase(id: string, title?: string): Case {
  return caseSchema.parse({
    format: caseFormat,
    id,
    createdAt: '2026-03-02T08:00:00.000Z',
    authority: { profile: 'region-uppsala' },
    preparer: {},
    subject: title === undefined ? {} : { title },
    value: {},
    contracts: {},
    reason: {},
    impartiality: {},
    inquiry: {},
    suppliers: [],
    award: {},
    vetting: {},
    decision: {},
    notice: {},
    contract: {},
    record: {},
    followUp: {},
    attachments: [],
    unread: {},
  })
}
