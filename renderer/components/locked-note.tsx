import { frozenReason } from '../../src/domain/case/frozen.ts'
import { goTo } from '../state/actions.ts'
import { useCase } from '../state/case.ts'
import { Button } from './button.tsx'

/** Why what stands at a path is read and not changed, and the way to where the decision is taken back. */
export function LockedNote({ path }: { readonly path: string }) {
  const { case: found, planned } = useCase()
  const reason = frozenReason(found, path)
  if (reason === null) return null
  const isCancelled = found.decision.outcome === 'cancel'
  const page = isCancelled ? 'beslut' : planned('anbud').groups.includes('award') ? 'anbud' : 'underrattelse'
  return (
    <p className="small locked-note">
      {reason}{' '}
      <Button variant="link" onPress={() => goTo(page)}>
        {isCancelled ? 'Gå till beslutet' : 'Gå till vinnaren'}
      </Button>
    </p>
  )
}
