import { capitalised, inWords } from '../../../src/record/say.ts'
import type { Finding } from '../../../src/rules/evaluate/evaluate.ts'
import { askedCount } from '../../../src/rules/evaluate/suppliers.ts'
import { Field } from '../../components/field.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { useCase } from '../../state/case.ts'
import { wantedCount } from './demanded.ts'

/** Fewer asked than the policy wants, or not in writing: how many more are wanted, or why it has to do. */
export function FewerSection() {
  const { case: found, evaluation } = useCase()
  const finding = evaluation.findings.find(
    ({ rule, state }) => rule.group === 'fewer' || asksForMore(rule, state),
  )
  if (finding === undefined) return null
  const wanted = wantedCount([finding])
  const count = askedCount(found)
  const enough = wanted !== null && count >= wanted
  return (
    <section className="section">
      <Verdict tone="warn" title={`${asked(count)}${enough ? ', men inte skriftligt' : ''}.`}>
        <p>
          {wanted === null ? finding.rule.message : wantedSentence(wanted)}{' '}
          {enough
            ? 'Fråga skriftligt, eller skriv varför det inte går.'
            : 'Fråga fler, eller skriv varför det inte går.'}{' '}
          <span className="source">
            {finding.rule.source.document} {finding.rule.source.section}
          </span>
        </p>
      </Verdict>
      <Field path="inquiry.fewerReason" layout="column" />
      {found.inquiry.fewerReason === undefined ? null : (
        <div className="follow-up">
          <Field path="inquiry.fewerText" />
        </div>
      )}
    </section>
  )
}

const asked = (count: number): string =>
  count === 1 ? 'En leverantör är tillfrågad' : `${capitalised(inWords(count))} leverantörer är tillfrågade`

const wantedSentence = (count: number): string =>
  `Minst ${inWords(count)} ska frågas skriftligt, så att priserna går att jämföra och alla får samma chans.`

const asksForMore = (rule: Finding['rule'], state: Finding['state']): boolean =>
  state !== 'unknown' && rule.when.some((when) => when.is === 'competition-short')
