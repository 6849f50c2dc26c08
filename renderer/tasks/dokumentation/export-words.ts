import type { ExportedFile, ExportKind } from '../../../src/contract/shapes.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { supplierName } from '../../../src/rules/evaluate/suppliers.ts'

const kindWords: Readonly<Record<ExportKind, string>> = {
  record: 'Dokumentationen',
  'record-viewed': 'Dokumentationen, öppnad för läsning',
  'masked-copy': 'Maskerad kopia att lämna ut',
  'case-file': 'Ärendefilen',
  'case-in-record': 'Ärendefilen, i PDF:en',
  bundle: 'Dokumentationen med alla filer',
  'registration-sheet': 'Underlag för diarieföring',
  'registration-mail': 'Dokumentationen till registratorn, utkast till mejl',
  'statement-sheet': 'Intyg om jäv och sekretess',
  checklist: 'Checklista för leverantörskontroll',
  attachment: 'Fil i ärendet',
  'contract-calendar': 'Avtalets dagar för kalendern',
  inquiry: 'Förfrågan',
  'inquiry-draft': 'Förfrågan, utkast till mejl',
  'answer-draft': 'Svar på fråga, utkast till mejl',
  'letter-draft': 'Underrättelse, utkast till mejl',
  'check-letter-draft': 'Fråga om leverantörskontrollen, utkast till mejl',
  'decision-paper': 'Beslutsunderlaget, fil till Direktlots',
  'decision-paper-pdf': 'Beslutsunderlaget, PDF att skriva under',
  'decision-paper-mail': 'Beslutsunderlaget, utkast till mejl',
  'take-over': 'Ärendet till den som tar över',
  'take-over-mail': 'Ärendet till den som tar över, utkast till mejl',
  'deviation-report': 'Rapport om avsteg, utkast till mejl',
}

/** What it was, and for whom where it was a draft for one: "Förfrågan, utkast till mejl till Alfa AB". */
export function whatWords({ suppliers }: Case, { what, supplierId }: ExportedFile): string {
  const supplier = suppliers.find(({ id }) => id === supplierId)
  return supplier === undefined ? kindWords[what] : `${kindWords[what]} till ${supplierName(supplier)}`
}
