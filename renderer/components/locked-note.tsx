import type { Case } from '../../src/domain/case/schema.ts'
import { frozenReason } from '../../src/domain/case/frozen.ts'
import { goTo } from '../state/actions.ts'
import { useCase } from '../state/case.ts'
import { Button } from './button.tsx'

/** Why what stands at a path is read and not changed, and the way to where the decision is taken back. */
export function LockedNote({ path }: { readonly path: string }) {
  const { case: found, planned } = useCase()
  const reason = frozenReason(found, path)
  if (reason === null) return null
  const { page, words } = wayBack(found, planned('anbud').groups.includes('award'))
  return (
    <p className="small locked-note">
      {reason}{' '}
      <Button variant="link" onPress={() => goTo(page)}>
        {words}
      </Button>
    </p>
  )
}

/** Where a closed case is opened, else where the decision is taken back. */
function wayBack({ record, decision }: Case, isCompared: boolean) {
  if (record.closedOn !== undefined) return { page: 'dokumentation', words: 'Gå till avslutet' }
  if (decision.outcome === 'cancel') return { page: 'beslut', words: 'Gå till beslutet' }
  return { page: isCompared ? 'anbud' : 'underrattelse', words: 'Gå till vinnaren' }
}
