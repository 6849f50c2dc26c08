import { FileTrigger } from 'react-aria-components'
import { Button } from '../../components/button.tsx'

interface ReadRoutineButtonProps {
  readonly isFirst: boolean
  readonly onFile: (file: File) => void
}

/** Chooses the file with the routine. */
export function ReadRoutineButton({ isFirst, onFile }: ReadRoutineButtonProps) {
  const choose = (files: FileList | null): void => {
    const file = files?.[0]
    if (file !== undefined) onFile(file)
  }
  return (
    <FileTrigger acceptedFileTypes={['.yaml', '.yml', '.txt']} onSelect={choose}>
      <Button variant="second">{isFirst ? 'Läs in en rutin …' : 'Läs in en ny version …'}</Button>
    </FileTrigger>
  )
}
