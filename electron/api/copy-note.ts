import type { Case } from '../../src/domain/case/schema.ts'
import type { MaskedRecord } from '../../src/masking/masked-record.ts'

export type CopyNote = NonNullable<Case['record']['copies']>[number]

/** What was masked in a copy and why, for the list that stays with the full record. */
export const copyNote = (
  { masks, sections }: MaskedRecord,
  made: Pick<CopyNote, 'id' | 'at' | 'by' | 'name' | 'sha256'>,
): CopyNote => ({
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
  leftOut: sections.filter(({ isOut }) => isOut).map(({ text, mark }) => `${text} (${mark})`),
})

export const withCopyNote = (found: Case, note: CopyNote): Case => ({
  ...found,
  record: { ...found.record, copies: [...(found.record.copies ?? []), note] },
})
