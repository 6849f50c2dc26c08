import type { Office } from '../../../src/domain/office.ts'
import { describeRoutine, inForceWords } from '../../../src/rules/local/describe.ts'
import { routineTitle } from '../../../src/rules/local/frame.ts'
import { readRoutine } from '../../../src/rules/local/read-routine.ts'
import type { Routine } from '../../../src/rules/local/routine.ts'
import { RoutineProblems } from './routine-problems.tsx'

interface RoutineSummaryProps {
  readonly file: NonNullable<Office['routine']>
  readonly profile: string | undefined
}

/** The routine that is read in: its name and version, and what it changes in plain words. */
export function RoutineSummary({ file, profile }: RoutineSummaryProps) {
  const read = readRoutine(file.text)
  if (!read.ok) return <RoutineProblems fileName={file.fileName} problems={read.problems} />
  const { routine } = read
  const isOthers = profile !== undefined && routine.profiles !== null && !routine.profiles.includes(profile)
  return (
    <div className="card routine-card">
      <h3>{routineTitle(routine)}</h3>
      <p className="small">
        Beslutad av {routine.decidedBy}. {inForceWords(routine)} Inläst av {file.readBy}{' '}
        {file.readAt.slice(0, 10)} från {file.fileName}.
      </p>
      <Milder text={file.text} profile={profile} />
      {isOthers ? <p>Rutinen är skriven för en annan profil än er, och gör därför ingenting.</p> : null}
      <RoutineParts routine={routine} />
    </div>
  )
}

/** What a routine adds to law and policy, part by part. */
export function RoutineParts({ routine }: { readonly routine: Routine }) {
  return describeRoutine(routine).map(({ title, lines, note }) => (
    <div key={title}>
      <h4>{title}</h4>
      {note === undefined ? null : <p className="small">{note}</p>}
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  ))
}

/** A routine read in under another profile can have become milder than this one: it then adds nothing there. */
function Milder({ text, profile }: { readonly text: string; readonly profile: string | undefined }) {
  const read = readRoutine(text, profile)
  if (read.ok) return null
  return (
    <div className="amount-passed">
      {read.problems.map(({ line, sentence }) => (
        <p key={`${line} ${sentence}`}>
          Rad {line}. {sentence}
        </p>
      ))}
    </div>
  )
}
