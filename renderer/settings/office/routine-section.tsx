import { useState } from 'react'
import type { OfficeState } from '../../../src/contract/shapes.ts'
import { routineTitle } from '../../../src/rules/local/frame.ts'
import { readRoutine } from '../../../src/rules/local/read-routine.ts'
import type { Routine, RoutineProblem } from '../../../src/rules/local/routine.ts'
import { Button } from '../../components/button.tsx'
import { LayerBadge } from '../../components/layer-badge.tsx'
import { decodeFile } from '../../import/decode-file.ts'
import { call } from '../../state/call.ts'
import { notify } from '../../state/notice.ts'
import { usePlace } from '../../state/place.ts'
import { ConfirmRoutine } from './confirm-routine.tsx'
import { ReadRoutineButton } from './read-routine-button.tsx'
import { RoutineProblems } from './routine-problems.tsx'
import { RoutineSummary } from './routine-summary.tsx'

interface RoutineSectionProps {
  readonly office: OfficeState
  readonly onChange: (office: OfficeState) => void
}

interface Refused {
  readonly fileName: string
  readonly problems: readonly RoutineProblem[]
  /** A new one for each try, so that it is read out again. */
  readonly attempt: number
}

/** A file that can be read in, and is not yet. */
interface Pending {
  readonly text: string
  readonly fileName: string
  readonly routine: Routine
}

/** The organisation's own routine: read in from a file, shown in plain words, taken away again. */
export function RoutineSection({ office, onChange }: RoutineSectionProps) {
  const profile = usePlace((state) => state.settings?.profile)
  const [refused, setRefused] = useState<Refused | null>(null)
  const [pending, setPending] = useState<Pending | null>(null)
  const { routine } = office
  const refuse = (fileName: string, problems: readonly RoutineProblem[]): void => {
    setPending(null)
    setRefused((before) => ({ fileName, problems, attempt: (before?.attempt ?? 0) + 1 }))
  }

  const readIn = async (file: File): Promise<void> => {
    const decoded = decodeFile(new Uint8Array(await file.arrayBuffer()))
    if (!decoded.ok) {
      const sentence = 'Filen är ingen textfil. Välj filen med rutinen, vars namn slutar på .yaml.'
      return refuse(file.name, [{ line: 1, sentence }])
    }
    const { text } = decoded.value
    const read = readRoutine(text, profile)
    if (!read.ok) return refuse(file.name, read.problems)
    setRefused(null)
    setPending({ text, fileName: file.name, routine: read.routine })
  }

  const apply = async ({ text, fileName }: Pending): Promise<void> => {
    const saved = await call('office.routine.save', { text, fileName })
    if (saved === null) return
    setPending(null)
    notify('Rutinen är inläst. Den gäller nya ärenden, och öppna ärenden nästa gång de öppnas.')
    onChange(saved)
  }

  const remove = async (): Promise<void> => {
    const saved = await call('office.routine.remove', {})
    if (saved === null) return
    notify('Rutinen är borttagen. Beslutade ärenden behåller den.')
    onChange(saved)
  }

  const saveTemplate = async (): Promise<void> => {
    const saved = await call('office.template', {})
    if (saved !== null && saved.path !== null) notify(`Mallen är sparad: ${saved.path}`)
  }

  return (
    <>
      <p className="small office-help">
        <LayerBadge layer="local" /> En nämnd eller ett bolag kan lägga egna regler ovanpå lagen och policyn:
        lägre belopp, egna frågor, egna kontroller av leverantören, en delegationsordning, egna hjälptexter
        och egna rubriker i dokumentationen. Rutinen är en textfil.
      </p>
      {routine === null ? (
        <p>Ingen lokal rutin är inläst.</p>
      ) : (
        <RoutineSummary file={routine} profile={profile} />
      )}
      {refused === null ? null : (
        <RoutineProblems key={refused.attempt} fileName={refused.fileName} problems={refused.problems} />
      )}
      {pending === null ? null : (
        <ConfirmRoutine
          key={pending.fileName}
          routine={pending.routine}
          replaces={routine === null ? null : titleOf(routine.text)}
          onYes={() => void apply(pending)}
          onNo={() => setPending(null)}
        />
      )}
      <div className="row">
        <ReadRoutineButton isFirst={routine === null} onFile={(file) => void readIn(file)} />
        <Button variant="second" onPress={() => void saveTemplate()}>
          Spara en mall …
        </Button>
        {routine === null ? null : (
          <Button variant="link" onPress={() => void remove()}>
            Ta bort rutinen
          </Button>
        )}
      </div>
    </>
  )
}

/** A routine by its title; one that cannot be read any more by what it is. */
function titleOf(text: string): string {
  const read = readRoutine(text)
  return read.ok ? routineTitle(read.routine) : 'den som är inläst nu'
}
