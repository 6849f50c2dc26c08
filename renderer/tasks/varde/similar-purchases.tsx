import { profileOf } from '../../../src/rules/parameters/profiles.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { belongs } from '../../../src/rules/similar/relation.ts'
import { scopeHelp, timeOfLaw } from '../../../src/rules/similar/summation.ts'
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
import type { Hits } from './use-hits.ts'
import './similar.css'

/**
 * Other purchases that may belong together with this one: those the program knows, then those the person does. `hits`:
 * undefined until the register has answered.
 */
export function SimilarPurchases({ hits }: { readonly hits: Hits | undefined }) {
  const { case: found, planned } = useCase()
  const asked = planned('varde').findings.some(
    ({ rule, state }) =>
      rule.group === 'similar' &&
      state !== 'unknown' &&
      rule.demand.is !== 'remember' &&
      rule.demand.is !== 'no-empty-phrases',
  )
  const { hasSimilar, similar = [] } = found.value
  const hasHits = (hits?.all.length ?? 0) > 0 || similar.some(({ caseId }) => caseId !== undefined)
  const opens = useAtFirst(hasSimilar !== undefined || similar.length > 0)
  if (!asked && !hasHits)
    return (
      <More title={title} startsOpen={opens}>
        <Scope />
        <ByHand isMore={false} />
      </More>
    )
  return (
    <Section title={title}>
      <Scope />
      {hits === undefined ? null : <SimilarHits hits={hits} />}
      {asked || opens ? (
        <ByHand isMore={hasHits} />
      ) : (
        <More title="Har ni köpt något annat liknande?">
          <ByHand isMore />
        </More>
      )}
    </Section>
  )
}

const title = 'Liknande köp'

/** Whose purchases and which days to think of, why the days are two kinds, and how the program reads the policy. */
function Scope() {
  const { case: found } = useCase()
  const law = timeOfLaw(found)
  return (
    <>
      <p>
        {scopeHelp(found)}
        {law === null ? null : ' Där ryms två tider, för lagen och policyn räknar ihop olika köp:'}
      </p>
      {law === null ? null : (
        <p className="small similar-law">
          <LayerBadge layer="law" /> {law.text} ({law.source})
        </p>
      )}
      <Reading />
    </>
  )
}

/** The question, and the purchases of a yes. Where a hit has answered it, only what else there is. */
function ByHand({ isMore }: { readonly isMore: boolean }) {
  const { case: found } = useCase()
  const { hasSimilar, similar = [] } = found.value
  if (hasSimilar === 'yes' && similar.some((item) => item.caseId !== undefined && belongs(item)))
    return (
      <div id={fieldId('value.hasSimilar')}>
        <h3>Har ni köpt, eller ska ni köpa, något annat liknande?</h3>
        <p className="small">Lägg till det här. Finns inget mer är den här delen klar.</p>
        <Rows />
      </div>
    )
  return (
    <>
      <Field path="value.hasSimilar" label={labelOf(found, isMore)} layout="row" />
      {hasSimilar === 'yes' ? (
        <div className="follow-up">
          <Rows />
        </div>
      ) : null}
    </>
  )
}

function labelOf({ subject: { law } }: Case, isMore: boolean): string | undefined {
  const what = isMore ? 'något annat liknande' : 'något liknande'
  if (law === 'LUK') return `Har ni upphandlat, eller ska ni upphandla, ${what}?`
  return isMore ? `Har ni köpt, eller ska ni köpa, ${what} utanför avtal?` : undefined
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
