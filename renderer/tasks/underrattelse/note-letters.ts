import type { SavedNotice } from '../../../src/contract/shapes.ts'
import type { Case, Supplier } from '../../../src/domain/case/schema.ts'
import { longestText } from '../../../src/domain/text.ts'
import { addRow, enter, flush } from '../../state/actions.ts'
import { openCaseNow } from '../../state/case.ts'

/** The letter to a supplier as it was last saved; undefined where none was. */
export const lastLetter = ({
  letters,
}: Supplier): { readonly on?: string | undefined; readonly text: string } | undefined =>
  (letters ?? []).flatMap(({ on, text }) => (text === undefined ? [] : [{ on, text }])).at(-1)

/** Keeps each saved letter in the case, with the day, unless the last one kept has the same words. */
export async function noteLetters(files: SavedNotice['files']): Promise<void> {
  for (const { supplierId, text } of files) {
    const now = openCaseNow()
    const supplier = now?.case.suppliers.find(({ id }) => id === supplierId)
    if (now === null || supplier === undefined || text.length > longestText) continue
    if (lastLetter(supplier)?.text === text) continue
    await addRow(`suppliers.${supplierId}.letters`, [
      { path: 'on', text: now.today },
      { path: 'text', text },
    ])
  }
}

/** Writes down that the letters are sent today, and how where that is empty. */
export async function markTold(): Promise<void> {
  await flush()
  const now = openCaseNow()
  if (now === null) return
  await enter([
    { path: 'notice.sentOn', text: now.today },
    ...(now.case.notice.how === undefined ? [{ path: 'notice.how', text: 'E-post' }] : []),
  ])
}

/** Whether anybody has been told, on a common day or one of its own, also one that cannot be read. */
export const isNoted = ({ notice, suppliers, unread }: Case): boolean =>
  notice.sentOn !== undefined ||
  Object.hasOwn(unread, 'notice.sentOn') ||
  suppliers.some(({ notifiedOn }) => notifiedOn !== undefined)
