import type { Case } from '../../../src/domain/case/schema.ts'

/** Whether anybody has been asked: a day of sending is written, also one that cannot be read, or somebody has answered. */
export const isAsked = ({ inquiry, suppliers, unread }: Case): boolean =>
  inquiry.sentOn !== undefined ||
  Object.hasOwn(unread, 'inquiry.sentOn') ||
  suppliers.some(
    ({ id, asked, answer, bid }) =>
      asked?.on !== undefined ||
      Object.hasOwn(unread, `suppliers.${id}.asked.on`) ||
      answer !== undefined ||
      bid !== undefined,
  )
