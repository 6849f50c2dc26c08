import { Fragment } from 'react'
import { isLoose } from '../../../src/domain/attachments/described.ts'
import { decisionProof } from '../../../src/domain/case/decision-follows.ts'
import { placeWords } from '../../../src/record/place-words.ts'
import { addRow } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'
import { useFiles } from '../../state/files.ts'
import { focusSoon } from '../../tasks/value/focus-soon.ts'
import { Button } from '../button.tsx'
import { fieldId } from '../field-id.ts'
import { More } from '../more.tsx'
import { Section } from '../section.tsx'
import { AddFiles } from './add-files.tsx'
import { DropPlace } from './drop-place.tsx'
import { ElsewhereRow, ProofLine } from './elsewhere-row.tsx'
import { FileAbout } from './file-about.tsx'
import { FileActions, FileName } from './file-row.tsx'
import { FilesSaid } from './files-said.tsx'
import { MissingFiles } from './missing-files.tsx'
import { placeId } from './place-id.ts'

/** Every file of the case: what it belongs to, and its hash. What is added here belongs to the case as a whole. */
export function CaseFiles() {
  const { case: found } = useCase()
  const elsewhere = found.elsewhere ?? []
  const isClosed = found.record.closedOn !== undefined
  return (
    <Section
      title="Filer i ärendet"
      help="Mejl, anbud, utdrag och annat som visar hur köpet gick till. De sparas i ärendet och står i dokumentationen."
    >
      <MissingFiles />
      <DropPlace id={fieldId(placeId(''))} place="" label="Filer: Ärendet">
        {found.attachments.length === 0 ? null : <AllFiles />}
        <div id={fieldId('elsewhere')}>
          {elsewhere.map((row) =>
            row.id === decisionProof ? (
              <ProofLine key={row.id} row={row} />
            ) : (
              <ElsewhereRow key={row.id} row={row} belongsTo={placeWords(found, row.belongsTo)} />
            ),
          )}
        </div>
        {isClosed ? null : <AddFiles place="" add="Lägg till fil …" words="Ärendet" />}
        <FilesSaid place="" />
      </DropPlace>
      {isClosed ? null : (
        <Button variant="link" onPress={() => void addElsewhere()}>
          Ange en fil som finns på annan plats
        </Button>
      )}
      {found.attachments.length === 0 ? null : (
        <More title="Visa filernas kontrollsummor (SHA-256)">
          <dl className="hashes">
            {found.attachments.map(({ id, name, sha256 }) => (
              <div key={id}>
                <dt>
                  <bdi>{name}</bdi>
                </dt>
                <dd className="path">{sha256}</dd>
              </div>
            ))}
          </dl>
        </More>
      )}
    </Section>
  )
}

function AllFiles() {
  const { case: found } = useCase()
  const missing = useFiles((state) => state.missing)
  return (
    <div className="table-scroll">
      <table className="all-files">
        <thead>
          <tr>
            <th scope="col">Fil</th>
            <th scope="col">Hör till</th>
            <th scope="col">
              <span className="visually-hidden">Spara eller ta bort</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {found.attachments.map((file) => (
            <Fragment key={file.id}>
              <tr>
                <td>
                  <FileName file={file} />
                </td>
                <td>{placeWords(found, file.belongsTo)}</td>
                <td>
                  <FileActions file={file} place="" isMissing={missing.has(file.id)} />
                </td>
              </tr>
              {isLoose(file) && file.aside === undefined ? (
                <tr className="file-about-row">
                  <td colSpan={3}>
                    <FileAbout at={`attachments.${file.id}`} name={file.name} file={file} />
                  </td>
                </tr>
              ) : null}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  )
}

async function addElsewhere(): Promise<void> {
  const row = await addRow('elsewhere', [])
  if (row !== null) focusSoon(`elsewhere.${row}.name`)
}
