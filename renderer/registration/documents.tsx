import type { ListedDocument, Registration } from '../../src/registration/registration.ts'
import { documentText } from '../../src/registration/sheet-text.ts'
import { datedWords, filesOf, fromTo, kindOf, secrecyLines } from '../../src/registration/sheet.ts'
import { WholeNumbers } from '../record-view/whole-numbers.tsx'
import { CopyButton } from './copy-button.tsx'

/** The documents that are registered one by one, in order. What stands in the record is not among them. */
export function Documents({ registration }: { readonly registration: Registration }) {
  return (
    <ol className="registration-documents">
      {registration.documents
        .filter(({ inRecord }) => !inRecord)
        .map((document, index) => (
          <Document key={document.key} document={document} index={index} />
        ))}
    </ol>
  )
}

function Document({ document, index }: { readonly document: ListedDocument; readonly index: number }) {
  const { title, where } = document
  return (
    <li>
      <div className="registration-document-head">
        <strong>{title}</strong>
        <CopyButton text={documentText(document, index)} what={`handling ${index + 1}, ${title}`} />
      </div>
      <p>
        <WholeNumbers
          text={[...kindOf(document), datedWords(document, ' '), ...fromTo(document)].join(' · ')}
        />
      </p>
      <p className="small">{secrecyLines(document).join(' · ')}</p>
      {filesOf(document).map((file) => (
        <p key={file} className="small path">
          {file}
        </p>
      ))}
      {where.map((place) => (
        <p key={place} className="small">
          {place}
        </p>
      ))}
    </li>
  )
}
