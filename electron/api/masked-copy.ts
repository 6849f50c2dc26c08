import { basename, join } from 'node:path'
import type { ShownMask } from '../../src/contract/masking-channels.ts'
import { lacksGround } from '../../src/masking/lacks-ground.ts'
import type { MaskedRecord } from '../../src/masking/masked-record.ts'
import { mapTexts, textsOf } from '../../src/masking/over-tree.ts'
import type { RecordDocument } from '../../src/record/tree.ts'
import { loadFonts, type FontFiles } from '../pdf/load-fonts.ts'
import { unshownIn } from '../pdf/unshown.ts'
import { requireCase } from '../store/cases.ts'
import { uuidv7 } from '../store/uuid.ts'
import { inTransaction } from '../store/sql.ts'
import type { Handlers } from './answer-call.ts'
import { copyNote, withCopyNote } from './copy-note.ts'
import { firstHalf, secondHalf } from './in-steps.ts'
import { logExport } from './log-export.ts'
import { maskedName, maskedPdf, maskedRecord } from './make-masked-copy.ts'
import { factsNow } from './record-now.ts'
import { saveChanged } from './save-changed.ts'
import { givingWay } from './works.ts'
import { writeOut } from './write-out.ts'

type Area = Pick<Handlers, 'masked.read' | 'masked.save'>

const work = 'Gör den maskerade kopian'

/** The copy that is handed to others: shown as it would be, and saved with a note of what was masked in it. */
export const maskedCopyHandlers: Area = {
  'masked.read': async (context, { id }) => {
    const { found, at } = factsNow(context, id)
    const { document, masks, sections, isSecret } = await maskedRecord(found, at, givingWay())
    const fonts = await loadFonts(join(context.options.assets, 'fonts'))
    return { document: asDrawn(document, fonts), masks: masks.map(shown), sections, isSecret }
  },
  'masked.save': async (context, { id, page, evenWithoutGround = false }) => {
    const { found, at, leftOut } = factsNow(context, id)
    const { assets, dialogs, sources } = context.options
    const copy = await context.works.run(work, (step) => maskedRecord(found, at, firstHalf(step)))
    const lacking = evenWithoutGround ? [] : lacksGround(copy)
    if (lacking.length > 0) {
      const { case: now, savedAt } = requireCase(context.db(), id)
      const none = { places: 0, replaced: [], misread: [], leftOut }
      return { case: now, page, savedAt, ...none, path: null, lacksGround: lacking }
    }
    const made = await context.works.run(work, (step) => maskedPdf(copy, assets, secondHalf(step)))
    const { bytes, replaced, misread } = made
    const said = { places: placesIn(copy), replaced, misread, leftOut, lacksGround: [] }
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
      const saved = saveChanged(context, before.case, withCopyNote(before.case, note), page)
      writeOut(path, bytes)
      return saved
    })
    return { ...open, ...said, path }
  },
}

/** The document with what its PDF has where no font has a sign. */
function asDrawn(document: RecordDocument, fonts: FontFiles): RecordDocument {
  const signs = unshownIn(textsOf(document), fonts)
  if (signs.length === 0) return document
  const drawn = (text: string): string => signs.reduce((so, sign) => so.replaceAll(sign, '\uFFFD'), text)
  const { header, blocks } = document
  return {
    ...document,
    title: drawn(document.title),
    header: { left: drawn(header.left), right: drawn(header.right) },
    blocks: blocks.map((block) => mapTexts(block, drawn)),
  }
}

const shown = ({
  mask: { hiding: _hiding, asksStill: _asks, ...mask },
  places,
  seen,
}: MaskedRecord['masks'][number]): ShownMask => ({ ...mask, places, seen })

const placesIn = ({ masks }: MaskedRecord): number => masks.reduce((sum, { places }) => sum + places, 0)
