import { z } from 'zod'

/**
 * The archive formats a record can be made in. 2a: the default, its case file lies beside it. 3a: the case file is in
 * the PDF. 1a: for the oldest archives; it names no level of accessibility, for that is built on a later PDF.
 */
export const recordLevelSchema = z.enum(['2a', '3a', '1a'])

export type RecordLevel = z.output<typeof recordLevelSchema>

/** What a record is made in where neither the profile nor a setting says. */
export const usualLevel: RecordLevel = '2a'

/** Name of the case file in a PDF that holds it. */
export const embeddedCaseFile = 'arende.direktlots.json'

/** Name of the log extract in a PDF or a bundle that holds it. */
export const embeddedLogFile = 'log.json'

/** As the last page says it. */
export const levelWords: Readonly<Record<RecordLevel, string>> = {
  '2a': 'PDF/A-2a och PDF/UA-1',
  '3a': `PDF/A-3a och PDF/UA-1, med ärendefilen i PDF-filen (${embeddedCaseFile})`,
  '1a': 'PDF/A-1a',
}

/** As the settings ask for it. */
export const levelChoices: Readonly<Record<RecordLevel, string>> = {
  '2a': 'PDF/A-2a, med ärendefilen bredvid',
  '3a': 'PDF/A-3a, med ärendefilen i PDF-filen',
  '1a': 'PDF/A-1a, för äldre arkiv, med ärendefilen bredvid',
}
