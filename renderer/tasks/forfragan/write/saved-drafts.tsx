import type { SavedInquiry } from '../../../../src/contract/shapes.ts'
import { enumerated } from '../../../../src/domain/enumerated.ts'
import { notInDraft } from '../../../../src/inquiry/receiver-words.ts'
import { supplierName } from '../../../../src/rules/evaluate/suppliers.ts'
import { useCase } from '../../../state/case.ts'

/** What was written and where; which draft is whose, since the files' names do not say. */
export function SavedDrafts({ saved }: { readonly saved: SavedInquiry }) {
  const { case: found } = useCase()
  if (saved.folder === null) return <p>Ingen fil sparades.</p>
  const others = saved.files.filter((file) => !saved.drafts.some((draft) => draft.file === file))
  return (
    <div className="saved-drafts">
      <p>
        Sparat i <strong className="path">{saved.folder}</strong>
        {others.length === 0 ? null : `: ${others.join(', ')} och ett utkast till varje leverantör.`}
      </p>
      <table>
        <caption className="visually-hidden">Vilket utkast som är till vem</caption>
        <thead>
          <tr>
            <th scope="col">Utkast</th>
            <th scope="col">Leverantör</th>
            <th scope="col">Adresser i utkastet</th>
          </tr>
        </thead>
        <tbody>
          {saved.drafts.map(({ supplierId, file, receivers }) => (
            <tr key={file}>
              <td>{file}</td>
              <td>{supplierName(found.suppliers.find(({ id }) => id === supplierId))}</td>
              <td>
                {receivers.to.length === 0 ? 'Ingen: skriv in den i utkastet' : enumerated(receivers.to)}
                {notInDraft(receivers).map((sentence) => (
                  <p key={sentence} className="small">
                    {sentence}
                  </p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small">
        Öppna utkasten i ditt e-postprogram, ett i taget, och skicka dem. Programmet skickar ingenting.
      </p>
      {saved.replaced.length === 0 ? null : (
        <p className="small">
          Några tecken finns inte i PDF:ens typsnitt och står som �: {saved.replaced.join(' ')}. I brevets
          text är de kvar.
        </p>
      )}
    </div>
  )
}
