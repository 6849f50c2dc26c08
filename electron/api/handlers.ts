import type { Handlers } from './answer-call.ts'
import { appHandlers } from './start.ts'
import { caseHandlers } from './cases.ts'
import { typingHandlers } from './typing.ts'
import { recordHandlers } from './record.ts'
import { fileHandlers } from './files.ts'
import { handOverHandlers } from './hand-over.ts'
import { officeHandlers } from './office.ts'
import { contractHandlers } from './contracts.ts'

/** Every channel of the contract and who answers it. */
export const handlers: Handlers = {
  ...appHandlers,
  ...caseHandlers,
  ...typingHandlers,
  ...recordHandlers,
  ...fileHandlers,
  ...handOverHandlers,
  ...officeHandlers,
  ...contractHandlers,
}
