import { missingTitle } from '../../../src/record/sections/attachments.ts'
import { useCase } from '../../state/case.ts'
import { useFiles } from '../../state/files.ts'
import { Verdict } from '../verdict.tsx'
import { useMissing } from './use-missing.ts'

/** That the case lists files which are on another computer only; nothing where all are here. */
export function MissingFiles() {
  const { attachments } = useCase().case
  useMissing()
  const missing = useFiles((state) => state.missing)
  const names = attachments.filter(({ id }) => missing.has(id)).map(({ name }) => name)
  if (names.length === 0) return null
  return (
    <Verdict tone="warn" title={missingTitle(names)}>
      <p>
        En ärendefil har bara listan över filerna. Be den som skickade den om filerna, och lägg till dem på
        samma ställe.
      </p>
    </Verdict>
  )
}
