import { useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import { formatDate } from '../../src/domain/local-date.ts'
import { headings } from '../../src/rules/deviations/list.ts'
import { foreignInYear, readDeviationList, type ForeignList } from '../../src/rules/deviations/read-list.ts'
import { Button } from '../components/button.tsx'
import { More } from '../components/more.tsx'
import { decodeFile } from '../import/decode-file.ts'
import { today } from '../state/clock.ts'

interface ColleaguesProps {
  readonly lists: readonly ForeignList[]
  readonly year: string | null
  readonly onLists: (lists: readonly ForeignList[]) => void
}

/** Far above any list of departures. */
const largestFile = 20_000_000

/** Colleagues' lists beside one's own, to be saved as one. They are shown as theirs, and gone when the page is left. */
export function Colleagues({ lists, year, onLists }: ColleaguesProps) {
  const [problems, setProblems] = useState<readonly string[]>([])
  const choose = async (files: readonly File[]): Promise<void> => {
    const read = await Promise.all(files.map(readOne))
    const added = read.flatMap((one) => (one.ok ? [one.value] : []))
    setProblems(read.flatMap((one) => (one.ok ? [] : [one.problem])))
    const kept = lists.filter(({ fileName }) => !added.some((list) => list.fileName === fileName))
    onLists([...kept, ...added])
  }
  return (
    <section className="section colleagues" aria-labelledby="colleagues">
      <h2 id="colleagues">Kollegors listor</h2>
      <p className="small">
        Listan ovan är bara den här datorns ärenden. Be kollegorna spara sina listor som CSV och lägg till dem
        här: då sparas allt i en lista, med varje fils namn på raderna. De blir inga ärenden här, och är borta
        när du lämnar sidan.
      </p>
      <FileTrigger
        allowsMultiple
        acceptedFileTypes={['.csv', '.txt', 'text/csv']}
        onSelect={(files) => void choose([...(files ?? [])])}
      >
        <Button variant="second" onPress={() => setProblems([])}>
          Lägg till kollegors listor …
        </Button>
      </FileTrigger>
      <div role="alert">
        {problems.map((problem) => (
          <p key={problem} className="problem">
            {problem}
          </p>
        ))}
      </div>
      {lists.map((list) => (
        <Foreign
          key={list.fileName}
          list={list}
          year={year}
          onRemove={() => onLists(lists.filter((one) => one !== list))}
        />
      ))}
    </section>
  )
}

async function readOne(file: File) {
  if (file.size > largestFile)
    return {
      ok: false as const,
      problem: `”${file.name}” är för stor för att vara en lista över avvikelser.`,
    }
  const decoded = decodeFile(new Uint8Array(await file.arrayBuffer()))
  return decoded.ok ? readDeviationList(file.name, decoded.value.text) : decoded
}

interface ForeignProps {
  readonly list: ForeignList
  readonly year: string | null
  readonly onRemove: () => void
}

const shownHeadings = ['Ärende', 'Enhet', 'Beslutsdag', 'Avvikelse', 'Skäl', 'Rapporterad']

function Foreign({ list, year, onRemove }: ForeignProps) {
  const rows = foreignInYear(list, year)
  const columns = shownHeadings.map((heading) => headings.indexOf(heading))
  return (
    <More
      title={`${list.fileName}, tillagd ${formatDate(today())}: ${rows.length === 1 ? 'en avvikelse' : `${rows.length} avvikelser`}`}
    >
      <div className="table-scroll">
        <table className="case-table deviation-table">
          <thead>
            <tr>
              {shownHeadings.map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              <tr key={row}>
                {columns.map((column) => (
                  <td key={column}>
                    {cells[column] === '' ? <span className="small">–</span> : cells[column]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Button variant="link" label={`Ta bort listan ${list.fileName}`} onPress={onRemove}>
        Ta bort
      </Button>
    </More>
  )
}
