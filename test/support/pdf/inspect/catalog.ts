import type { PdfFile } from './pdf-file.ts'
import type { Report } from './report.ts'
import type { Standard } from './standards.ts'

/** What the file says about itself as a whole. */
export function inspectCatalog(file: PdfFile, standard: Standard, report: Report): void {
  const { catalog } = file
  report.check(
    file.source.startsWith(`%PDF-${standard.version}\n`) && /^[^\n]*\n%[\x80-\xFF]{4}/.test(file.source),
    `The header is not that of a binary PDF ${standard.version}`,
  )
  report.check(file.array(file.trailer, 'ID').length === 2, 'The trailer has no file ID')
  report.check(file.get(file.trailer, 'Encrypt') === null, 'The file is encrypted')
  report.check(file.get(catalog, 'MarkInfo', 'Marked') === true, 'The file is not marked as tagged')
  report.check(file.get(catalog, 'MarkInfo', 'Suspects') !== true, 'The file says that its tags are suspect')
  report.check(file.dict(file.get(catalog, 'StructTreeRoot')) !== undefined, 'There is no structure tree')
  report.check(/^[a-z]{2}(-[A-Z]{2})?$/.test(file.text(catalog, 'Lang') ?? ''), 'The language is not set')
  report.check(
    file.get(catalog, 'ViewerPreferences', 'DisplayDocTitle') === true,
    'The window would show the file name instead of the title',
  )
  report.check((file.text(file.trailer, 'Info', 'Title') ?? '') !== '', 'The file has no title')

  const intents = file.array(catalog, 'OutputIntents')
  report.check(intents.length === 1, 'There is not exactly one output intent')
  for (const intent of intents) {
    report.check(file.name(intent, 'S') === 'GTS_PDFA1', 'The output intent is not one for PDF/A')
    report.check(file.get(intent, 'DestOutputProfile', 'N') === 3, 'The output intent has no RGB profile')
    const profile = file.stream(file.dict(intent)?.entries.get('DestOutputProfile')) ?? ''
    report.check(profile.slice(36, 40) === 'acsp', 'The colour profile is not an ICC profile')
    report.check(
      profile.charCodeAt(8) === 2 && profile.slice(12, 20) === 'mntrRGB ',
      'The colour profile is not one of version 2 for an RGB screen',
    )
  }
  for (const { value } of file.objects.values()) {
    const kind = file.name(value, 'S')
    const action = file.name(value, 'Type') === 'Action' || file.get(value, 'URI') !== null
    if (action)
      report.check(kind === 'URI' || kind === 'GoTo', `There is an action ${kind ?? 'without a name'}`)
  }
}
