import { sourceText } from '../../../src/rules/catalogue/source-text.ts'
import { profileOf } from '../../../src/rules/parameters/profiles.ts'
import { Field } from '../../components/field.tsx'
import { More } from '../../components/more.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { useCase } from '../../state/case.ts'
import { useAtFirst } from '../value/use-at-first.ts'

const path = 'authority.guideline'

/** Where the policy says nothing about direct procurement, the organisation's own guideline is asked for. */
export function OwnGuideline() {
  const { case: found, evaluation } = useCase()
  const { authority, subject } = found
  const profile = profileOf(authority.profile)
  const wasKnown = useAtFirst(authority.guideline !== undefined)
  const asking = evaluation.findings.find(
    ({ rule: { demand } }) => demand.is === 'answered' && demand.fields.includes(path),
  )?.rule
  if (profile?.silentOnDirectProcurement !== true || asking === undefined) return null
  const { uncertain } = profile
  return (
    <>
      <Verdict tone="warn" title="Policyn säger inget om direktupphandling.">
        <p>
          {wasKnown
            ? `Följ er egen riktlinje vid sidan av programmet: ${authority.guideline ?? ''}.`
            : 'Följ er egen riktlinje vid sidan av programmet, och skriv vilken det är.'}
        </p>
        {uncertain === undefined ? null : <p>{uncertain.brief}</p>}
        <More title="Läs mer">
          <p>
            {asking.why ?? asking.message} <span className="source">{sourceText(asking, subject)}</span>
          </p>
          {uncertain === undefined ? null : <p>{uncertain.reason}</p>}
        </More>
      </Verdict>
      {wasKnown ? null : <Field path={path} wide />}
    </>
  )
}
