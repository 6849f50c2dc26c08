import { profileOf } from '../../../src/rules/parameters/profiles.ts'
import { fields } from '../../../src/domain/case/fields/catalogue.ts'
import { belongs } from '../../../src/rules/similar/relation.ts'
import { scopeHelp } from '../../../src/rules/similar/summation.ts'
import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { fieldId } from '../../components/field-id.ts'
import { LayerBadge } from '../../components/layer-badge.tsx'
import { More } from '../../components/more.tsx'
import { Section } from '../../components/section.tsx'
import { useCase } from '../../state/case.ts'
import { focusSoon } from '../value/focus-soon.ts'
import { useAtFirst } from '../value/use-at-first.ts'
import { useRows } from '../value/use-rows.ts'
import { SimilarHits } from './similar-hits.tsx'
import { SimilarRow } from './similar-row.tsx'
import { useOthers } from './use-others.ts'
import './similar.css'

/** Other purchases that may belong together with this one: those the program knows, and those the person does. */
export function SimilarPurchases() {
  const others = useOthers()
  return (
    <>
      {others === undefined ? null : <SimilarHits others={others} />}
      <OtherPurchases />
    </>
  )
}

function OtherPurchases() {
  const { case: found, planned } = useCase()
  const asked = planned('varde').findings.some(
    ({ rule, state }) =>
      rule.group === 'similar' &&
      state !== 'unknown' &&
      rule.demand.is !== 'remember' &&
      rule.demand.is !== 'no-empty-phrases',
  )
  const { hasSimilar, similar = [] } = found.value
  const question = (
    <>
      <Reading />
      <Field
        path="value.hasSimilar"
        label={
          found.subject.law === 'LUK'
            ? 'Har ni upphandlat, eller ska ni upphandla, något liknande?'
            : undefined
        }
        layout="row"
        help={`${fields['value.hasSimilar']?.help ?? ''} ${scopeHelp(found)}`}
      />
      {hasSimilar === 'yes' ? (
        <div className="follow-up">
          <Rows />
        </div>
      ) : null}
    </>
  )
  const opens = useAtFirst(hasSimilar !== undefined || similar.length > 0)
  if (!asked)
    return (
      <More title="Liknande köp" startsOpen={opens}>
        {question}
      </More>
    )
  return <Section title="Liknande köp">{question}</Section>
}

/** How the program reads the policy, where there is one: whose purchases it adds, and over what time. */
function Reading() {
  const profile = profileOf(useCase().case.authority.profile)
  if (profile === undefined || profile.document === null) return null
  return (
    <p className="small similar-reading">
      <LayerBadge layer="policy" /> {profile.summation.reading}
    </p>
  )
}

function Rows() {
  const similar = useCase().case.value.similar ?? []
  const byHand = similar.filter(({ caseId }) => caseId === undefined)
  const isAnswered = similar.some((item) => item.caseId !== undefined && belongs(item))
  const rows = useRows('value.similar', byHand, 'label', !isAnswered)
  return (
    <div id={fieldId('value.similar')}>
      {rows.ids.map((id, index) => {
        const item = byHand.find((candidate) => candidate.id === id)
        return (
          <SimilarRow
            key={id}
            id={id}
            name={item?.label ?? `Köp ${index + 1}`}
            item={item}
            canRemove={rows.ids.length > 1 || item !== undefined || isAnswered}
            onGone={() => {
              rows.drop(id)
              focusSoon('value.similar')
            }}
          />
        )
      })}
      <Button variant="link" onPress={rows.add}>
        {isAnswered ? 'Lägg till ett köp som inte finns ovan' : 'Lägg till ett liknande köp'}
      </Button>
    </div>
  )
}
