import type { Column, ColumnWords } from '../csv/columns.ts'

/** What a column of a supplier ledger can hold, in the order in which the page offers it. */
export const supplierColumns = [
  'name',
  'orgNr',
  'vatNr',
  'country',
  'foreignId',
  'contactName',
  'email',
  'phone',
  'ledgerNr',
  'notes',
] as const

export type SupplierColumn = (typeof supplierColumns)[number]

export const supplierColumnNames: Readonly<Record<SupplierColumn, string>> = {
  name: 'Leverantörens namn',
  orgNr: 'Organisationsnummer',
  vatNr: 'Momsregistreringsnummer',
  country: 'Land',
  foreignId: 'Utländskt registreringsnummer',
  contactName: 'Kontaktperson',
  email: 'E-post',
  phone: 'Telefon',
  ledgerNr: 'Leverantörsnummer',
  notes: 'Anteckning',
}

/** How ledgers head their columns. */
const headings: Readonly<Record<SupplierColumn, readonly string[]>> = {
  name: [
    'leverantör',
    'leverantörsnamn',
    'leverantörens namn',
    'lev namn',
    'levnamn',
    'namn',
    'företag',
    'företagsnamn',
    'firma',
    'bolag',
    'kreditor',
    'supplier',
    'supplier name',
    'vendor',
    'vendor name',
    'name',
  ],
  orgNr: [
    'organisationsnummer',
    'organisationsnr',
    'orgnummer',
    'orgnr',
    'org nr',
    'org nummer',
    'org pers nr',
    'org nr pers nr',
    'person organisationsnummer',
    'organisation number',
    'organization number',
    'company number',
    'registration number',
  ],
  vatNr: [
    'momsregistreringsnummer',
    'momsregnr',
    'moms reg nr',
    'momsreg nr',
    'momsnummer',
    'momsnr',
    'vat',
    'vat nr',
    'vatnr',
    'vat nummer',
    'vat number',
    'vat no',
    'vat id',
  ],
  country: ['land', 'landskod', 'country', 'country code'],
  foreignId: [
    'utländskt nummer',
    'utländskt registreringsnummer',
    'utländskt id',
    'foreign id',
    'foreign number',
  ],
  contactName: ['kontaktperson', 'kontakt', 'referens', 'er referens', 'contact', 'contact person'],
  email: ['e post', 'epost', 'epostadress', 'e postadress', 'mail', 'mejl', 'mailadress', 'email', 'e mail'],
  phone: ['telefon', 'telefonnummer', 'telefonnr', 'tel', 'tfn', 'mobil', 'phone', 'telephone'],
  ledgerNr: [
    'leverantörsnummer',
    'leverantörsnr',
    'leverantör nr',
    'levnr',
    'lev nr',
    'leverantörs id',
    'leverantörskod',
    'supplier number',
    'supplier no',
    'supplier id',
    'vendor number',
    'vendor no',
    'vendor id',
  ],
  notes: ['anteckning', 'anteckningar', 'kommentar', 'anmärkning', 'notering', 'notes', 'comment'],
}

export const supplierWords: ColumnWords<SupplierColumn> = {
  kinds: supplierColumns,
  headings,
  telling: ['orgNr', 'vatNr', 'foreignId', 'ledgerNr', 'email', 'phone', 'contactName', 'country'],
}

/** A supplier can be told from another: its name or its number is among the columns. */
export const hasIdentity = (columns: readonly Column<SupplierColumn>[]): boolean =>
  columns.some(({ kind }) => kind === 'name' || kind === 'orgNr')
