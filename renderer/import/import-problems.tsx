import { placeOf, type RowProblem } from '../../src/domain/csv/read-rows.ts'
import { More } from '../components/more.tsx'
import './import.css'

interface ImportProblemsProps {
  readonly problems: readonly RowProblem[]
  /** What becomes of the rows all the same. */
  readonly kept: string
}

const mostShown = 500

/** What in a file could not be read, row by row, as it stands there. */
export function ImportProblems({ problems, kept }: ImportProblemsProps) {
  if (problems.length === 0) return null
  return (
    <More
      title={
        problems.length === 1
          ? 'En sak i filen gick inte att läsa'
          : `${problems.length} saker i filen gick inte att läsa`
      }
      startsOpen
    >
      <p className="small">{kept}</p>
      <ul className="cell-problems">
        {problems.slice(0, mostShown).map((one) => (
          <li key={`${one.row} ${one.letter ?? ''}`}>
            {placeOf(one)}: ”{one.text}”. {one.sentence}
          </li>
        ))}
        {problems.length > mostShown ? <li>… och {problems.length - mostShown} till.</li> : null}
      </ul>
    </More>
  )
}
