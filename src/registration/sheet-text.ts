import {
  insideOf,
  datedWords,
  proposalNote,
  sheetHeading,
  filesOf,
  kindOf,
  fromTo,
  secrecyLines,
} from './sheet.ts'
import type { ListedDocument, Registration } from './registration.ts'

/** The sheet as plain text: what is copied in one press, and the body of the mail. */
export function sheetText({ facts, documents, notes, mark, draft }: Registration): string {
  return [
    ...(mark === null ? [] : [mark, '']),
    sheetHeading,
    '',
    ...(draft === null ? [] : [draft, '']),
    ...facts.map(({ term, value }) => `${term}: ${value}`),
    '',
    'Handlingar i ordning',
    '',
    ...documents
      .filter(({ inRecord }) => !inRecord)
      .flatMap((document, index) => [documentText(document, index), '']),
    ...insideOf(documents),
    ...notes,
    proposalNote,
  ].join('\n')
}

/** One document, as it is copied alone. */
export const documentText = (document: ListedDocument, index: number): string =>
  [
    `${index + 1}. ${document.title}`,
    ...kindOf(document),
    datedWords(document, ': '),
    ...fromTo(document),
    `Sekretess: ${secrecyLines({ ...document, keep: null }).join('. ')}`,
    ...(document.keep === null ? [] : [`Bevaras eller gallras: ${document.keep}`]),
    ...filesOf(document).map((file) => `Fil: ${file}`),
    ...document.where,
  ]
    .map((line, at) => (at === 0 ? line : `   ${line}`))
    .join('\n')
