import type { Finding } from '../../src/rules/evaluate/evaluate.ts'
import { sourceText } from '../../src/rules/catalogue/source-text.ts'
import { layerOrder, strengths } from '../../src/rules/catalogue/schema.ts'
import { useCase } from '../state/case.ts'
import { goToPlace } from '../state/place.ts'
import { Button } from './button.tsx'
import { LayerBadge } from './layer-badge.tsx'
import { More } from './more.tsx'
import { Panel } from './panel.tsx'

interface WhyPanelProps {
  readonly findings: readonly Finding[]
}

const shownFirst = 5

/**
 * Why the page asks what it asks: each rule's reason in a sentence, whose it is and where it stands, duties first. What the program itself
 * looks at is said only when it has found something.
 */
export function WhyPanel({ findings }: WhyPanelProps) {
  const spoken = findings
    .filter(({ rule, state }) => state !== 'unknown' && !(rule.layer === 'program' && state === 'met'))
    .filter(({ rule }) => rule.strength !== 'advice')
    // Whose an order of steps is stands at the steps; here it is said when it is broken.
    .filter(({ rule, state }) => rule.demand.is !== 'step-order' || state === 'wrong')
    .filter((finding, index, all) => all.findIndex((f) => f.rule.message === finding.rule.message) === index)
    .toSorted(
      (a, b) =>
        layerOrder.indexOf(a.rule.layer) - layerOrder.indexOf(b.rule.layer) ||
        strengths.indexOf(a.rule.strength) - strengths.indexOf(b.rule.strength),
    )
  if (spoken.length === 0) return null
  const [first, rest] = [spoken.slice(0, shownFirst), spoken.slice(shownFirst)]
  return (
    <Panel title="Varför frågar vi?">
      {first.map((finding) => (
        <Why key={finding.rule.id} finding={finding} />
      ))}
      {rest.length === 0 ? null : (
        <More title={rest.length === 1 ? 'En regel till' : `${rest.length} regler till`}>
          {rest.map((finding) => (
            <Why key={finding.rule.id} finding={finding} />
          ))}
          {first.some(isUncertain) || !rest.some(isUncertain) ? null : <UncertainMeans />}
        </More>
      )}
      {first.some(isUncertain) ? <UncertainMeans /> : null}
      <p>
        <Button variant="link" onPress={() => goToPlace('rules')}>
          Alla regler
        </Button>
      </p>
    </Panel>
  )
}

const isUncertain = ({ rule }: Finding): boolean => rule.uncertain !== undefined

/** What the mark at a rule means, once. */
function UncertainMeans() {
  return (
    <p className="small">
      <span className="rule-uncertain">Osäker text</span>: programmet har inte kunnat kontrollera den exakta
      lydelsen. Du behöver inte göra något åt det.
    </p>
  )
}

function Why({ finding: { rule } }: { readonly finding: Finding }) {
  const { subject } = useCase().case
  return (
    <p>
      <LayerBadge layer={rule.layer} /> {rule.why ?? rule.message}{' '}
      {rule.uncertain === undefined ? null : <span className="rule-uncertain">Osäker text</span>}{' '}
      {rule.layer === 'program' ? null : (
        <span className="source">{unbroken(sourceText(rule, subject))}</span>
      )}
    </p>
  )
}

/** A section sign stays with its number. */
const unbroken = (source: string): string => source.replaceAll(' §', '\u00A0§')
