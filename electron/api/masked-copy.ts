import { basename } from 'node:path'
import type { ShownMask } from '../../src/contract/masking-channels.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import type { MaskedRecord } from '../../src/masking/masked-record.ts'
import { requireCase } from '../store/cases.ts'
import { uuidv7 } from '../store/uuid.ts'
import { inTransaction } from '../store/sql.ts'
import type { Handlers } from './answer-call.ts'
import { logExport } from './log-export.ts'
import { makeMaskedCopy, maskedName, maskedRecord } from './make-masked-copy.ts'
import { factsNow } from './record-now.ts'
import { saveChanged } from './save-changed.ts'
import { writeOut } from './write-out.ts'

type Area = Pick<Handlers, 'masked.read' | 'masked.save'>

/** The copy that is handed to others: shown as it would be, and saved with a note of what was masked in it. */
export const maskedCopyHandlers: Area = {
  'masked.read': (context, { id }) => {
    const { found, at } = factsNow(context, id)
    const { document, masks, sections, isSecret } = maskedRecord(found, at)
    return { document, masks: masks.map(shown), sections, isSecret }
  },
  'masked.save': async (context, { id, page }) => {
    const { found, at, leftOut } = factsNow(context, id)
    const { assets, dialogs, sources } = context.options
    const made = await context.works.run('Gör den maskerade kopian', (step) =>
      makeMaskedCopy(found, { ...at, assets, step }),
    )
    const { copy, bytes, replaced, misread } = made
    const said = { places: placesIn(copy), replaced, misread, leftOut }
    const name = maskedName(copy.document, found.record.diarienummer, context.today())
    const path = await dialogs.savePath(name, { name: 'PDF', extensions: ['pdf'] })
    const before = requireCase(context.db(), id)
    if (path === null) return { case: before.case, page, savedAt: before.savedAt, ...said, path }
    const note = copyNote(copy, {
      id: uuidv7(sources),
      at: at.createdAt,
      by: context.who(),
      name: basename(path),
      sha256: made.sha256,
    })
    const open = inTransaction(context.db(), () => {
      logExport(context, found, [{ what: 'masked-copy', name: basename(path) }])
      return saveChanged(context, before.case, withCopyNote(before.case, note), page)
    })
    writeOut(path, bytes)
    return { ...open, ...said, path }
  },
}

type Note = NonNullable<Case['record']['copies']>[number]

const shown = ({ mask: { hiding: _hiding, ...mask }, places }: MaskedRecord['masks'][number]): ShownMask => ({
  ...mask,
  places,
})

const placesIn = ({ masks }: MaskedRecord): number => masks.reduce((sum, { places }) => sum + places, 0)

/** What was masked in a copy and why, for the list that stays with the full record. */
export const copyNote = (
  { masks, sections }: MaskedRecord,
  made: Pick<Note, 'id' | 'at' | 'by' | 'name' | 'sha256'>,
): Note => ({
  ...made,
  masks: masks.flatMap(({ mask: { label, mark, why, by, on }, places }) =>
    places === 0
      ? []
      : [
          {
            what: label,
            mark,
            places,
            ...(why === undefined ? {} : { why }),
            ...(by === undefined ? {} : { by }),
            ...(on === undefined ? {} : { on }),
          },
        ],
  ),
  leftOut: sections.filter(({ isOut }) => isOut).map(({ text }) => text),
})

export const withCopyNote = (found: Case, note: Note): Case => ({
  ...found,
  record: { ...found.record, copies: [...(found.record.copies ?? []), note] },
})
