import type { Finding } from '../../src/rules/evaluate/evaluate.ts'
import { sourceText } from '../../src/rules/catalogue/source-text.ts'
import type { Layer } from '../../src/rules/catalogue/schema.ts'
import { useCase } from '../state/case.ts'
import { LayerBadge } from './layer-badge.tsx'
import { More } from './more.tsx'
import { Panel } from './panel.tsx'

interface WhyPanelProps {
  readonly findings: readonly Finding[]
}

const shownFirst = 5
const order: readonly Layer[] = ['law', 'policy', 'local', 'program']

/**
 * Why the page asks what it asks: each rule in a sentence, whose it is and where it stands. What the program itself
 * looks at is said only when it has found something.
 */
export function WhyPanel({ findings }: WhyPanelProps) {
  const spoken = findings
    .filter(({ rule, state }) => state !== 'unknown' && !(rule.layer === 'program' && state === 'met'))
    .filter((finding, index, all) => all.findIndex((f) => f.rule.message === finding.rule.message) === index)
    .toSorted((a, b) => order.indexOf(a.rule.layer) - order.indexOf(b.rule.layer))
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
        </More>
      )}
    </Panel>
  )
}

function Why({ finding: { rule } }: { readonly finding: Finding }) {
  const { subject } = useCase().case
  return (
    <p>
      <LayerBadge layer={rule.layer} /> {rule.message}{' '}
      {rule.layer === 'program' ? null : (
        <span className="source">{unbroken(sourceText(rule, subject))}</span>
      )}
    </p>
  )
}

/** A section sign stays with its number. */
const unbroken = (source: string): string => source.replaceAll(' §', '\u00A0§')
