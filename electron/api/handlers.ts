import type { Handlers } from './answer-call.ts'
import { attachmentHandlers } from './attachments.ts'
import { appHandlers } from './start.ts'
import { bidHandlers } from './bids.ts'
import { bundleHandlers } from './bundle.ts'
import { caseHandlers } from './cases.ts'
import { checkHandlers } from './checks.ts'
import { checkPaperHandlers } from './check-papers.ts'
import { typingHandlers } from './typing.ts'
import { closingHandlers } from './closing.ts'
import { registrationHandlers } from './registration.ts'
import { recordHandlers } from './record.ts'
import { deviationHandlers } from './deviations.ts'
import { exportHandlers } from './exports.ts'
import { fileHandlers } from './files.ts'
import { formHandlers } from './forms.ts'
import { inquiryHandlers } from './inquiry.ts'
import { knownKeyHandlers } from './known-keys.ts'
import { handOverHandlers } from './hand-over.ts'
import { statementHandlers } from './statements.ts'
import { officeHandlers } from './office.ts'
import { organisationHandlers } from './organisation.ts'
import { contractHandlers } from './contracts.ts'
import { contractCalendarHandlers } from './contract-calendar.ts'
import { maskedCopyHandlers } from './masked-copy.ts'
import { noticeHandlers } from './notice.ts'
import { packageHandlers } from './package-in.ts'
import { paperHandlers } from './papers.ts'
import { enterAnswerHandlers } from './enter-answer.ts'
import { takeBackHandlers } from './take-over-back.ts'
import { receivedPaperHandlers } from './received-papers.ts'
import { takeOverHandlers } from './take-over.ts'
import { supplierHandlers } from './suppliers.ts'
import { verifyHandlers } from './verify.ts'
import { workHandlers } from './work.ts'

/** Every channel of the contract and who answers it. */
export const handlers: Handlers = {
  ...appHandlers,
  ...formHandlers,
  ...caseHandlers,
  ...typingHandlers,
  ...bidHandlers,
  ...recordHandlers,
  ...bundleHandlers,
  ...verifyHandlers,
  ...knownKeyHandlers,
  ...registrationHandlers,
  ...closingHandlers,
  ...fileHandlers,
  ...exportHandlers,
  ...statementHandlers,
  ...attachmentHandlers,
  ...handOverHandlers,
  ...inquiryHandlers,
  ...officeHandlers,
  ...organisationHandlers,
  ...contractHandlers,
  ...contractCalendarHandlers,
  ...noticeHandlers,
  ...maskedCopyHandlers,
  ...supplierHandlers,
  ...checkHandlers,
  ...checkPaperHandlers,
  ...workHandlers,
  ...deviationHandlers,
  ...paperHandlers,
  ...packageHandlers,
  ...receivedPaperHandlers,
  ...takeOverHandlers,
  ...takeBackHandlers,
  ...enterAnswerHandlers,
}
