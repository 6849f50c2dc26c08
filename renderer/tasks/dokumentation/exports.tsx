import { useEffect, useState } from 'react'
import type { CaseExports } from '../../../src/contract/shapes.ts'
import { formatDate } from '../../../src/domain/local-date.ts'
import { ask } from '../../bridge.ts'
import { More } from '../../components/more.tsx'
import { Tag } from '../../components/tag.tsx'
import { useCase } from '../../state/case.ts'
import { whatWords } from './export-words.ts'

interface ExportsRead {
  /** Null until they have been read. */
  readonly exports: CaseExports | null
  /** Reads them again: something has been saved. */
  readonly readAgain: () => Promise<void>
}

/** Not being able to read them hinders nobody: null, and nothing is shown. */
async function read(id: string): Promise<CaseExports | null> {
  const answer = await ask('case.exports', { id })
  return answer.ok ? answer.value : null
}

/** What of a case has been saved outside the program, as its log has it. */
export function useExports(id: string): ExportsRead {
  const [exports, setExports] = useState<CaseExports | null>(null)
  useEffect(() => {
    let isShown = true
    void read(id).then((value) => {
      if (isShown && value !== null) setExports(value)
    })
    return () => {
      isShown = false
    }
  }, [id])
  const readAgain = async (): Promise<void> => {
    const value = await read(id)
    if (value !== null) setExports(value)
  }
  return { exports, readAgain }
}

/** What of the case has been saved outside the program, the last first; nothing where nothing has been. */
export function Exports({ exports }: Pick<ExportsRead, 'exports'>) {
  const { case: found } = useCase()
  if (exports === null || exports.files.length + exports.unreadable === 0) return null
  const { files, unreadable } = exports
  return (
    <More title={`Det som har sparats ur ärendet (${files.length + unreadable})`}>
      <p className="small">
        På den här datorn, det senaste först. Märkningen är den som stod på filen när den sparades: att den
        var hemlig då.
      </p>
      <div className="table-scroll">
        <table className="exports">
          <thead>
            <tr>
              <th scope="col">När</th>
              <th scope="col">Vad</th>
              <th scope="col">Av</th>
              <th scope="col">Märkning om sekretess</th>
            </tr>
          </thead>
          <tbody>
            {files.map((file, index) => (
              <tr key={files.length - index}>
                <td>
                  {formatDate(file.day)} kl. {file.time.replace(':', '.')}
                </td>
                <td>
                  {whatWords(found, file)}
                  <bdi className="small path">{file.name}</bdi>
                </td>
                <td>{file.who}</td>
                <td>{file.mark === null ? 'Ingen' : <Tag tone="stop">{file.mark}</Tag>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {unreadable === 0 ? null : (
        <p className="small">
          {unreadable === 1 ? 'En anteckning är gallrad' : `${unreadable} anteckningar är gallrade`} eller går
          inte att läsa.
        </p>
      )}
    </More>
  )
}
