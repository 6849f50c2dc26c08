import { useEffect, useRef } from 'react'
import type { RoutineProblem } from '../../../src/rules/local/routine.ts'

interface RoutineProblemsProps {
  readonly fileName: string
  readonly problems: readonly RoutineProblem[]
}

/** Everything that is wrong in a file, line by line. Takes focus, so that it is read out. */
export function RoutineProblems({ fileName, problems }: RoutineProblemsProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div className="error-summary routine-problems" role="alert" tabIndex={-1} ref={box}>
      <h3>
        {fileName} är inte inläst: {problems.length === 1 ? 'ett fel' : `${problems.length} fel`}
      </h3>
      <p>Rätta i filen och läs in den igen. Den rutin som gällde gäller fortfarande.</p>
      <ul>
        {problems.map(({ line, sentence }) => (
          <li key={`${line} ${sentence}`}>
            <strong>Rad {line}.</strong> {sentence}
          </li>
        ))}
      </ul>
    </div>
  )
}
