import { basename, join } from 'node:path'
import { Refusal } from '../../src/contract/answer.ts'
import { newCase } from '../../src/domain/case/new-case.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import { evaluateCase } from '../../src/rules/evaluate/evaluate.ts'
import { supplierName } from '../../src/rules/evaluate/suppliers.ts'
import { filePrefixOf } from '../../src/secrecy/secrecy.ts'
import { vettingLetter } from '../../src/vetting/letter.ts'
import { emlOf } from '../exchange/eml.ts'
import { safeNameIn } from '../exchange/file-names.ts'
import { readSettings } from '../store/settings.ts'
import { instantNow } from '../store/sources.ts'
import { uuidv7 } from '../store/uuid.ts'
import type { Handlers } from './answer-call.ts'
import type { Context } from './context.ts'
import { enterDrafts } from './drafts.ts'
import { localInstant } from './local-time.ts'
import { logExport } from './log-export.ts'
import { makeChecklist } from './make-checklist.ts'
import { newWithOffice } from './take-office.ts'
import { writeOut } from './write-out.ts'

type Area = Pick<Handlers, 'checks.saveLetter' | 'checks.saveChecklist'>

/** What of the supplier check goes on paper or by mail: the letter that asks for what is missing, and the checklist. */
export const checkPaperHandlers: Area = {
  'checks.saveLetter': async (context, { caseId, supplierId }) => {
    const { case: found } = enterDrafts(context, caseId)
    const letter = vettingLetter(found, evaluateCase(found, context.today()), supplierId)
    if (letter === null)
      throw new Refusal('refused', 'Det finns inget att be leverantören om. Inget sparades.')
    if (letter.held !== null) throw new Refusal('invalid', `Inget sparades. ${letter.held.sentence}`)
    const name = supplierName(found.suppliers.find(({ id }) => id === supplierId))
    // The mark is for who sees the draft here, and never reaches the supplier: the letter itself holds its own matters alone.
    const path = await context.options.dialogs.savePath(
      `${filePrefixOf(found, context.today())}${safeNameIn(found, `Fråga om uppgifter ${name}`)}.eml`,
      {
        name: 'Mejlutkast',
        extensions: ['eml'],
      },
    )
    if (path === null) return { path, asksFor: '' }
    logExport(context, found, [{ what: 'check-letter-draft', name: basename(path), supplierId }])
    const { subject, text: body, receivers } = letter
    const date = localInstant(context.options.sources.now())
    writeOut(
      path,
      emlOf({ to: receivers.to, subject, body, files: [], date, boundary: `kontroll-${supplierId}` }),
    )
    return { path, asksFor: letter.asksInWords }
  },
  'checks.saveChecklist': async (context, { caseId }) => {
    const found = caseId === undefined ? null : enterDrafts(context, caseId).case
    const { bytes, replaced } = await makeChecklist(found ?? blank(context), {
      today: context.today(),
      createdAt: localInstant(context.options.sources.now()),
      fonts: join(context.options.assets, 'fonts'),
    })
    const prefix = found === null ? '' : filePrefixOf(found, context.today())
    const about = found?.subject.title === undefined ? '' : `_${safeNameIn(found, found.subject.title)}`
    const path = await context.options.dialogs.savePath(
      `${prefix}Checklista-leverantörskontroll${about}_${context.today()}.pdf`,
      { name: 'PDF', extensions: ['pdf'] },
    )
    if (path === null) return { path, replaced }
    if (found !== null) logExport(context, found, [{ what: 'checklist', name: basename(path) }])
    writeOut(path, bytes)
    return { path, replaced }
  },
}

/** A case that is never stored: what the office goes by today, and no purchase. */
function blank(context: Context): Case {
  const settings = readSettings(context.db())
  if (settings === null) throw new Refusal('invalid', 'Fyll först i uppgifterna om dig och din myndighet.')
  const { sources } = context.options
  const document = newCase({
    id: uuidv7(sources),
    createdAt: instantNow(sources),
    today: context.today(),
    settings,
  })
  return newWithOffice(context, document)
}
