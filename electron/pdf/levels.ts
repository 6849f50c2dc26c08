import type { RecordLevel } from '../../src/domain/record-level.ts'

/** What an archive format asks of the file. */
export interface Level {
  readonly pdfVersion: '1.4' | '1.7'
  readonly subset: 'PDF/A-1a' | 'PDF/A-2a' | 'PDF/A-3a'
  /** Whether the file says that it is PDF/UA-1 too. */
  readonly isUa: boolean
  /** Whether other files may be in it. */
  readonly mayEmbed: boolean
  /** Stands among the file's properties, where a registrar's reader shows it. */
  readonly keywords: string
}

/**
 * The one place where the archive formats differ. The structure does not: its elements are those of PDF 1.4, which all
 * three know (no THead and TBody, which 1.4 lacks).
 */
export const levels: Readonly<Record<RecordLevel, Level>> = {
  '2a': {
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    isUa: true,
    mayEmbed: false,
    keywords: 'PDF/A-2a, PDF/UA-1',
  },
  '3a': { pdfVersion: '1.7', subset: 'PDF/A-3a', isUa: true, mayEmbed: true, keywords: 'PDF/A-3a, PDF/UA-1' },
  '1a': { pdfVersion: '1.4', subset: 'PDF/A-1a', isUa: false, mayEmbed: false, keywords: 'PDF/A-1a' },
}
