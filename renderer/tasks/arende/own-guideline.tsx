import { profileOf } from '../../../src/rules/parameters/profiles.ts'
import { Field } from '../../components/field.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { useCase } from '../../state/case.ts'
import { useAtFirst } from '../value/use-at-first.ts'

/** Where the policy says nothing about direct procurement, the organisation's own guideline is asked for. */
export function OwnGuideline() {
  const { authority } = useCase().case
  const profile = profileOf(authority.profile)
  const wasKnown = useAtFirst(authority.guideline !== undefined)
  if (profile?.silentOnDirectProcurement !== true) return null
  return (
    <>
      <Verdict tone="warn" title="Policyn säger inget om direktupphandling.">
        <p>
          {profile.document} gäller allt inköp, men nämner inte direktupphandling. Er myndighet ska ha en egen
          riktlinje (LOU 19 a kap. 15 §). Följ den vid sidan av programmet
          {wasKnown ? `: ${authority.guideline ?? ''}.` : ', och skriv vilken det är.'}
          {profile.uncertain === undefined ? '' : ` ${profile.uncertain}`}
        </p>
      </Verdict>
      {wasKnown ? null : <Field path="authority.guideline" wide />}
    </>
  )
}
