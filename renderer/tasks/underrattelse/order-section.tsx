import { enumerated } from '../../../src/domain/enumerated.ts'
import { formatDate } from '../../../src/domain/local-date.ts'
import { breaksOf, chainOf, lateBids, type ChainStep, type Link } from '../../../src/rules/order/chain.ts'
import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { goToField } from '../../components/focus-field.ts'
import { Panel } from '../../components/panel.tsx'
import { Section } from '../../components/section.tsx'
import { Tag } from '../../components/tag.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { useCase } from '../../state/case.ts'

/** Steps that were not taken in order: which two days, whose rule it is, and the one explanation that it asks for. */
export function OrderSection() {
  const { evaluation } = useCase()
  // A late bid is explained where the bid stands.
  const breaks = breaksOf(evaluation).filter(({ id }) => id !== lateBids)
  if (breaks.length === 0) return null
  return (
    <Section title="Stegen kom i en annan ordning">
      {breaks.map((link) => (
        <Broken key={link.id} link={link} />
      ))}
    </Section>
  )
}

function Broken({ link }: { readonly link: Link }) {
  const { label, state, sentence, message, source, asks, path } = link
  return (
    <div className="order-break">
      <Verdict
        tone={state === 'broken' ? 'warn' : 'plain'}
        title={`${sentence ?? ''}${state === 'explained' ? ' Det är förklarat.' : ''}`}
      >
        {state === 'explained' ? null : (
          <p>
            {message}{' '}
            <Button variant="link" label={`Rätta datumet: ${sentence ?? ''}`} onPress={() => goToField(path)}>
              Rätta datumet
            </Button>
          </p>
        )}
        <p className="small">
          <Tag>{label}</Tag> {source?.replaceAll(' §', '\u00A0§')}
        </p>
      </Verdict>
      {asks && <Field path={`order.${link.id}.text`} />}
    </div>
  )
}

/** The steps with their days in a short list, each with what it should come after and whose rule that is. */
export function OrderPanel() {
  const { evaluation } = useCase()
  const steps = chainOf(evaluation)
  if (steps.length < 2) return null
  return (
    <Panel title="Ordningen mellan stegen">
      <ol className="order-chain">
        {steps.map((step) => (
          <Step key={step.id} step={step} />
        ))}
      </ol>
    </Panel>
  )
}

function Step({ step: { name, from, to, links } }: { readonly step: ChainStep }) {
  const wrong = links.filter(({ state }) => state !== 'kept')
  return (
    <li className={wrong.length > 0 ? 'out-of-order' : undefined}>
      <span className="order-name">{name}</span>
      <span className="order-day">
        {from === to ? formatDate(from) : `${formatDate(from)} – ${formatDate(to)}`}
      </span>
      {links.length > 0 && <span className="order-links">{afterWords(links)}</span>}
      {wrong.length > 0 && (
        <Tag tone={wrong.some(({ state }) => state === 'broken') ? 'warn' : undefined}>
          {wrong.every(({ state }) => state === 'explained') ? 'förklarat' : 'i annan ordning'}
        </Tag>
      )}
    </li>
  )
}

/** "Policy: efter beslutet. Råd: efter förfrågan, underrättelsen." */
function afterWords(links: readonly Link[]): string {
  const labels = [...new Set(links.map(({ label }) => label))]
  return labels
    .map((label) => {
      const own = links.filter((link) => link.label === label)
      const steps = own.filter(({ says }) => says === undefined).map(({ after }) => after)
      const said = own.flatMap(({ says }) => says ?? [])
      return `${label}: ${enumerated([...(steps.length === 0 ? [] : [`efter ${enumerated(steps)}`]), ...said])}.`
    })
    .join(' ')
}
