import { statementParts } from '../domain/case/choices.ts'
import type { Case, Statement } from '../domain/case/schema.ts'
import type { LocalDate } from '../domain/local-date.ts'
import { rules } from '../rules/catalogue/catalogue.ts'
import { askedSuppliers } from '../rules/evaluate/suppliers.ts'
import { secrecyLasts, secrecyOf, secrecySource, secretWhoIsAsked } from '../secrecy/secrecy.ts'
import type { RecordOptions } from './record.ts'
import { withoutPersonalNumbers } from './hide-in-tree.ts'
import { marked } from './secrecy-notice.ts'
import { supplierLine } from './supplier-line.ts'
import type { Block, RecordDocument } from './tree.ts'

/** Who is asked: a name may be left to be written by hand. */
export interface SheetFor {
  readonly part: NonNullable<Statement['part']>
  readonly name?: string | undefined
  readonly role?: string | undefined
}

export const heading = 'Intyg om jäv och sekretess'

/** A sheet is often signed before the registrar has given a number: a line to write it on, and no alarm. */
const numberByHand = `Diarienummer: ${'_'.repeat(16)}`

/**
 * A statement on paper for a person who is not at the computer: what the rules say, the suppliers it is about, two
 * answers to choose between and a line to sign on. It names the suppliers, so it is as secret as the record.
 */
export function statementSheet(
  found: Case,
  person: SheetFor,
  today: LocalDate,
  options: Pick<RecordOptions, 'createdAt' | 'caseSha256'>,
): RecordDocument {
  const title = found.subject.title ?? 'Direktupphandling utan rubrik'
  const secrecy = secrecyOf(found, today)
  return withoutPersonalNumbers(found, {
    version: 1,
    title: marked(`${heading}: ${title}`, secrecy),
    author: found.authority.name ?? 'Upphandlande myndighet saknas',
    subject: marked(heading, secrecy),
    createdAt: options.createdAt,
    header: { left: title, right: found.record.diarienummer ?? numberByHand },
    ...(secrecy.is === 'absolute' ? { mark: secrecy.mark } : {}),
    caseSha256: options.caseSha256,
    blocks: [
      { kind: 'heading', level: 1, text: heading, id: 'topp' },
      { kind: 'paragraph', text: title, tone: 'lead' },
      ...(secrecy.is === 'absolute' ? [small(`${secrecy.mark}. ${secretWhoIsAsked}`)] : []),
      { kind: 'facts', rows: factsOf(found, person) },
      { kind: 'heading', level: 2, text: 'De här leverantörerna frågas' },
      { kind: 'list', items: askedSuppliers(found).map(supplierLine) },
      ...theRules,
      { kind: 'heading', level: 2, text: 'Mitt svar' },
      { kind: 'paragraph', text: '☐ Det finns inget som kan få någon att ifrågasätta att jag är opartisk.' },
      { kind: 'paragraph', text: '☐ Jag har ett intresse i köpet, och beskriver det på baksidan.' },
      {
        kind: 'paragraph',
        text: 'Jag har läst det här och säger till genast om något ändras.',
      },
      {
        kind: 'signature',
        lines: [
          'Datum',
          'Namnteckning',
          ...(person.name === undefined ? ['Namnförtydligande', 'Befattning'] : []),
        ],
      },
    ],
  })
}

function factsOf(found: Case, { part, name, role }: SheetFor): readonly { term: string; value: string }[] {
  const listed = (...texts: readonly (string | undefined)[]): string | undefined =>
    texts.filter((text) => text !== undefined).join(', ') || undefined
  const rows = [
    ['Myndighet', listed(found.authority.name, found.authority.unit)],
    ['Person', listed(name, role, statementParts[part].toLowerCase())],
    ['Lämnas till', found.preparer.name],
  ] as const
  return rows.flatMap(([term, value]) => (value === undefined ? [] : [{ term, value }]))
}

const conflictSource = rules.find((rule) => rule.id === 'law.conflict')?.source

const small = (text: string): Block => ({ kind: 'paragraph', tone: 'small', text })

const theRules: readonly Block[] = [
  { kind: 'heading', level: 2, text: 'Det här gäller' },
  {
    kind: 'paragraph',
    text: 'Jäv: Den som har ett intresse i saken får inte handlägga köpet, bedöma anbud eller besluta. Det gäller till exempel om du, någon närstående eller ett företag du har del i kan vinna eller förlora på beslutet, om du företräder eller har företrätt en leverantör, eller om något annat gör att andra kan ifrågasätta att du är opartisk, som vänskap eller en bisyssla. Du ska säga till självmant.',
  },
  {
    kind: 'paragraph',
    text: `Sekretess: ${secrecyLasts} Visa inga anbud, och berätta inte vilka som frågas, för någon som inte är med i köpet.`,
  },
  small(
    [
      ...(conflictSource === undefined ? [] : [`${conflictSource.document}, ${conflictSource.section}.`]),
      `${secrecySource}.`,
    ].join(' '),
  ),
]
