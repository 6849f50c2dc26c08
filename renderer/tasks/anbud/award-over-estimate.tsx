import { tasks, type TaskId } from '../../../src/flow/tasks.ts'
import { sourceText } from '../../../src/rules/catalogue/source-text.ts'
import { awardOverEstimate, type PassedLine } from '../../../src/rules/evaluate/award-lines.ts'
import { undecidedWords } from '../../../src/rules/evaluate/outcome.ts'
import { goToCancel } from '../../case/cancel/cancel-case.ts'
import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { LayerBadge } from '../../components/layer-badge.tsx'
import { Money } from '../../components/money.tsx'
import { Section } from '../../components/section.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { goTo } from '../../state/actions.ts'
import { useCase, useCaseStore } from '../../state/case.ts'
import { tasksOfValue } from '../follows/tasks-of-value.ts'
import { AlreadySigned } from './already-signed.tsx'
import '../follows/follows.css'

/** The accepted bid passes a line that the estimate was under: what the act says of it, how it was estimated, what to do now. */
export function AwardOverEstimate() {
  const view = useCase()
  const over = awardOverEstimate(view.evaluation.facts)
  if (over === null) return null
  const rule = view.evaluation.findings.find(
    (f) => f.rule.demand.is === 'answered' && f.rule.demand.fields.includes('value.estimateHow'),
  )?.rule
  const isOverLimit = over.lines.some(({ is }) => is === 'limit')
  return (
    <Section title="Anbudet är dyrare än ni räknade med">
      <table className="over-lines">
        <tbody>
          <Row label="Ni räknade med" ore={over.estimateOre} />
          {over.lines.map((line) => (
            <Row key={line.is} label={lineNames[line.is]} ore={line.ore} />
          ))}
          <Row label="Anbudet" ore={over.awardOre} isOver />
        </tbody>
      </table>
      <WhatNow isOverLimit={isOverLimit} />
      {rule === undefined ? null : (
        <p className="over-law">
          <LayerBadge layer={rule.layer} />{' '}
          {view.case.subject.law === 'LUK'
            ? 'Blir koncessionen tydligt mer värd än uppskattningen är det värdet vid tilldelningen som räknas.'
            : 'Värdet uppskattas när upphandlingen påbörjas. Blir anbuden högre ska ni kunna visa att uppskattningen var rimlig då.'}{' '}
          <span className="source">{sourceText(rule, view.case.subject).replaceAll(' §', '\u00A0§')}</span>
        </p>
      )}
      <Field path="value.estimateHow" label="Hur gjorde ni uppskattningen när ni började?" />
    </Section>
  )
}

function WhatNow({ isOverLimit }: { readonly isOverLimit: boolean }) {
  const { case: found, evaluation } = useCase()
  const isAllowed = evaluation.facts.value.legalAward?.allowed === 'yes'
  // On a ground that holds, the contract stands.
  if (found.contract.signedOn !== undefined && !(isOverLimit && isAllowed)) return <AlreadySigned />
  return isOverLimit ? <OverLimit /> : <OverDocumentation />
}

const lineNames: Readonly<Record<PassedLine['is'], string>> = {
  documentation: 'Över det här beloppet ska köpet dokumenteras',
  limit: 'Gränsen för direktupphandling',
}

interface RowProps {
  readonly label: string
  readonly ore: number | null
  readonly isOver?: boolean
}

function Row({ label, ore, isOver = false }: RowProps) {
  return (
    <tr className={isOver ? 'over' : undefined}>
      <th scope="row">{label}</th>
      <td className="num">{ore === null ? 'Okänt' : <Money ore={ore} />}</td>
    </tr>
  )
}

/** Over the limit the bid may not be accepted unless the act has a ground. */
function OverLimit() {
  const { evaluation } = useCase()
  const isAllowed = evaluation.facts.value.legalAward?.allowed === 'yes'
  if (isAllowed)
    return (
      <Verdict
        tone="warn"
        title="Beloppet räcker inte längre som skäl. Köpet vilar på undantaget ni har angett."
      >
        <p>Skriv noga varför undantaget gäller. Ni ska kunna visa det.</p>
        <Link page="skal" words="Motivera undantaget" />
      </Verdict>
    )
  const award = evaluation.facts.value.legalAward
  if (award?.allowed === 'undetermined')
    return (
      <Verdict tone="warn" title="Anta inte anbudet än. Programmet kan inte avgöra om det får antas.">
        <p>{undecidedWords(award.reasons)}</p>
        <Link page="skal" words="Motivera ett undantag eller lämna över" />
      </Verdict>
    )
  return (
    <Verdict tone="stop" title="Anta inte anbudet än. Beloppet är för stort för en direktupphandling.">
      <p>
        Avbryt och annonsera, eller lämna över till inköpsfunktionen. Bara om lagen medger ett undantag kan ni
        gå vidare själva.
      </p>
      <p>
        <Button variant="link" onPress={goToCancel}>
          Avbryt upphandlingen
        </Button>
      </p>
      <Link page="skal" words="Motivera ett undantag eller lämna över" />
    </Verdict>
  )
}

/** Over the lower line the purchase may go on, on the same path as if it had been reckoned with from the start. */
function OverDocumentation() {
  const { plan } = useCase()
  const page = useCaseStore((state) => state.page)
  const open = tasksOfValue(plan).filter(({ id, isDone }) => !isDone && id !== page)
  return (
    <Verdict tone="warn" title="Nu gäller samma krav som om ni hade räknat med priset från början.">
      {open.length === 0 ? (
        <p>Svara på frågan här nedanför. Resten är redan gjort.</p>
      ) : (
        <>
          <p>Gör klart det här, utöver den här sidan. Det ni redan har svarat står kvar.</p>
          <ul className="brought brought-row">
            {open.map(({ id }) => (
              <li key={id}>
                <Link page={id} words={tasks[id].title} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Verdict>
  )
}

function Link({ page, words }: { readonly page: TaskId; readonly words: string }) {
  return (
    <Button variant="link" onPress={() => goTo(page)}>
      {words}
    </Button>
  )
}
