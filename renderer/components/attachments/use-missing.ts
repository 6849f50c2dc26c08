import { useEffect } from 'react'
import { useCase } from '../../state/case.ts'
import { findMissing } from '../../state/files.ts'

/** Finds out which of the case's files are not on this computer, when a page that shows files is opened. */
export function useMissing(): void {
  const { id, attachments } = useCase().case
  const hasFiles = attachments.length > 0
  useEffect(() => {
    if (hasFiles) void findMissing(id)
  }, [id, hasFiles])
}
