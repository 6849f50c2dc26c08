import type { Case } from '../domain/case/schema.ts'
import type { RecordLevel } from '../domain/record-level.ts'
import { withoutPersonalNumbers } from '../record/hide-in-tree.ts'
import type { Block, RecordDocument } from '../record/tree.ts'
import { documentTypeOf, registrationRules } from '../rules/registration/registration-file.ts'
import type { ListedDocument, Registration } from './registration.ts'

/** What a sheet is called, on paper and on the page. */
export const sheetHeading = 'Underlag för diarieföring'

interface SheetOptions {
  /** ISO instant with time zone. */
  readonly createdAt: string
  /** SHA-256 of the case file, hex. */
  readonly caseSha256: string
  /** Archive format of the record it goes with. */
  readonly level: RecordLevel
}

/** The sheet as a document: what the registrar types in, then each document in order. One page where the case is not large. */
export function registrationSheet(
  found: Case,
  registration: Registration,
  { createdAt, caseSha256, level }: SheetOptions,
): RecordDocument {
  const { matter, facts, documents, notes, mark, draft } = registration
  const marked = (text: string): string => (mark === null ? text : `${mark}: ${text}`)
  return withoutPersonalNumbers(found, {
    version: 1,
    title: marked(`${sheetHeading}: ${matter.text}`),
    author: found.authority.name ?? 'Upphandlande myndighet saknas',
    subject: marked(sheetHeading),
    createdAt,
    header: { left: matter.text, right: found.record.diarienummer ?? '' },
    ...(mark === null ? {} : { mark }),
    caseSha256,
    // An archive that takes the oldest format alone takes it here too. The case file is embedded in the record, not in this.
    ...(level === '1a' ? { level } : {}),
    blocks: [
      { kind: 'heading', level: 1, text: sheetHeading, id: 'topp', dense: true },
      ...(draft === null ? [] : [noticeOf(draft, 'warn')]),
      ...matter.problems.map((text) => noticeOf(text, 'stop')),
      { kind: 'facts', dense: true, rows: facts.map(({ term, value }) => ({ term, value })) },
      { kind: 'heading', level: 2, text: 'Handlingar i ordning', dense: true },
      {
        kind: 'table',
        dense: true,
        titled: true,
        columns: [
          { header: 'Handling och fil', weight: 8.1 },
          { header: 'Datum, från och till', weight: 7.6 },
          { header: hasPlan(documents) ? 'Sekretess, bevaras eller gallras' : 'Sekretess', weight: 3.8 },
        ],
        rows: documents.filter(({ inRecord }) => !inRecord).map(rowOf),
      },
      ...insideOf(documents).map((text): Block => ({ kind: 'paragraph', text, tone: 'small', dense: true })),
      // One paragraph: the sheet is to be one page.
      { kind: 'paragraph', tone: 'small', dense: true, text: [...notes, proposalNote].join(' ') },
    ],
  })
}

const noticeOf = (title: string, tone: 'warn' | 'stop'): Block => ({
  kind: 'notice',
  tone,
  title,
  text: '',
  dense: true,
})

/** That the secrecy is a proposal, and how surely the program knows it. */
export const proposalNote = [
  'Sekretess och gallring är programmets förslag; registratorn och den som prövar ett utlämnande avgör.',
  ...(registrationRules.secrecy.verified ? [] : [registrationRules.secrecy.note ?? '']),
].join(' ')

/** What stands in the record and is not registered by itself, in a line. */
export function insideOf(documents: readonly ListedDocument[]): readonly string[] {
  const inside = documents.filter(({ inRecord }) => inRecord)
  return inside.length === 0
    ? []
    : [
        `Ingår i dokumentationen och registreras inte för sig: ${inside
          .map(({ title, on }) => (on === undefined ? title : `${title}, ${on}`))
          .join('; ')}.`,
      ]
}

const hasPlan = (documents: readonly ListedDocument[]): boolean => documents.some(({ keep }) => keep !== null)

const rowOf = (document: ListedDocument, index: number): readonly string[] => [
  [`${index + 1}. ${document.title}`, ...kindOf(document), ...filesOf(document), ...document.where].join(
    '\n',
  ),
  [datedWords(document, ' '), ...fromTo(document)].join('\n'),
  secrecyLines(document).join('\n'),
]

/** Its kind, where its title does not begin with that. */
export const kindOf = ({
  title,
  type,
  kind,
}: Pick<ListedDocument, 'title' | 'type' | 'kind'>): readonly string[] => {
  const name = kind ?? documentTypeOf(type).name
  return title.startsWith(name) ? [] : [`Handlingstyp: ${name}`]
}

const wayWords = {
  in: 'Inkom',
  out: 'Skickades',
  made: 'Upprättades',
  fetched: 'Hämtades',
  dated: 'Daterad',
  added: 'Tillagd',
} as const

const noDay = 'dag inte antecknad'

/** "2026-12-04 kl. 10.30". */
const whenOf = ({ on, at }: Pick<ListedDocument, 'on' | 'at'>): string =>
  on === undefined ? noDay : at === undefined ? on : `${on} kl. ${at.replace(':', '.')}`

/**
 * What happened and when, as "Inkom: 2026-12-04"; of a file without a day of its own also when it was added. Of what is only known
 * to lie elsewhere, no day of any kind.
 */
export function datedWords(
  document: Pick<ListedDocument, 'type' | 'way' | 'on' | 'at' | 'addedOn'>,
  between: string,
): string {
  const { type, on, addedOn } = document
  // What proves a check is taken from somebody's register.
  const way = type === 'check' && document.way === 'made' ? 'fetched' : document.way
  const added = addedOn === undefined ? [] : [`${wayWords.added}${between}${addedOn}`]
  if (on === undefined && (way === 'added' || way === 'dated'))
    return added[0] ?? noDay.charAt(0).toUpperCase() + noDay.slice(1)
  return [`${wayWords[way]}${between}${whenOf(document)}`, ...added].join(between === '\n' ? '\n' : '; ')
}

/** "Anbud-1.pdf (34 kB, bil. 2)": by its number the record's list has what it was called when it came. */
export const filesOf = ({ files }: Pick<ListedDocument, 'files'>): readonly string[] =>
  files.map(({ name, size, number }) => {
    const about = [...(size === null ? [] : [size]), ...(number === null ? [] : [`bil. ${number}`])]
    return about.length === 0
      ? name
      : `${name} (${about.map((part) => part.replace(' ', '\u00A0')).join(', ')})`
  })

/** Who the other party is: of what came in who sent it, of what went out who got it; else who made it. */
export function fromTo({ way, from, to }: Pick<ListedDocument, 'way' | 'from' | 'to'>): readonly string[] {
  switch (way) {
    case 'added':
      return ['Avsändare och egen dag är inte noterade']
    case 'dated':
      return [from === undefined ? 'Avsändaren är inte noterad' : `Från eller till: ${from}`]
    case 'in':
      return [from === undefined ? 'Avsändaren är inte noterad' : `Från: ${from}`]
    case 'out':
      return [to === undefined ? 'Mottagaren är inte noterad' : `Till: ${to}`]
    case 'made':
      return [
        ...(from === undefined ? [] : [`Av: ${from}`]),
        ...(to === undefined ? [] : [`${from === undefined ? 'Med' : 'Till'}: ${to}`]),
      ]
  }
}

/** The mark and its provision, what the supplier asks for, and what the plan says. Until when and why stands once, among the facts. */
export const secrecyLines = ({
  secrecy,
  keep,
}: Pick<ListedDocument, 'secrecy' | 'keep'>): readonly string[] => [
  secrecy.provision === null ? secrecy.mark : `${secrecy.mark}, ${secrecy.provision}`,
  ...(secrecy.asked === null ? [] : [secrecy.asked]),
  ...(keep === null ? [] : [keep]),
]
