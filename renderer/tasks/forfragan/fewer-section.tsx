import { capitalised, inWords } from '../../../src/record/say.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import type { Finding } from '../../../src/rules/evaluate/evaluate.ts'
import { askedCount } from '../../../src/rules/evaluate/suppliers.ts'
import type { FewerExit } from '../../../src/rules/inquiry/inquiry-file.ts'
import { exitOf, exitsOf, fewerLimbPath } from '../../../src/rules/inquiry/offers.ts'
import { fewerChoices } from '../../../src/rules/parameters/profiles.ts'
import { asksFor } from '../../case/check-answers/asks-for.ts'
import { Field } from '../../components/field.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { useCase } from '../../state/case.ts'
import { useAtFirst } from '../value/use-at-first.ts'
import { wantedCount } from './demanded.ts'
import { isAsked } from './sent.ts'

/** Fewer asked than the policy wants, or not in writing: how many more are wanted, or why it has to do. */
export function FewerSection() {
  const { case: found, evaluation } = useCase()
  // Nobody is asked yet, and nothing is explained: then it is no fault, only good to know.
  const isCalm = !isAsked(found) && !isExplained(found)
  const folds = useAtFirst(isCalm)
  const finding = evaluation.findings.find(
    ({ rule, state }) =>
      state !== 'unknown' &&
      rule.demand.is !== 'remember' &&
      rule.layer !== 'program' &&
      (rule.group === 'fewer' || asksForMore(rule)),
  )
  if (finding === undefined) return null
  const wanted = wantedCount([finding])
  const count = askedCount(found)
  const enough = wanted !== null && count >= wanted
  const questions = <FewerQuestions count={count} enough={enough} />
  return (
    <section className="section">
      {isCalm ? (
        <p className="small" role="status">
          {wanted === null || enough ? finding.rule.message : calmSentence(wanted, finding)}{' '}
          <Source finding={finding} />
        </p>
      ) : (
        <Verdict tone="warn" title={`${asked(count)}${enough ? ', men inte alla skriftligt' : ''}.`}>
          <p>
            {wanted === null ? finding.rule.message : wantedSentences(wanted, enough)}{' '}
            <Source finding={finding} />
          </p>
        </Verdict>
      )}
      {folds ? (
        <details className="more" open={!isCalm}>
          <summary>
            {enough ? 'Frågar du inte alla skriftligt? Skriv varför' : 'Frågar du färre? Skriv varför'}
          </summary>
          <div className="more-inside">{questions}</div>
        </details>
      ) : (
        questions
      )}
    </section>
  )
}

function FewerQuestions({ count, enough }: { readonly count: number; readonly enough: boolean }) {
  const { case: found, evaluation } = useCase()
  const { profile } = found.authority
  // Which kind of reason it is, is a question of the policy that names the kinds.
  const kinds = fewerChoices(profile)
  const asksKind =
    Object.keys(kinds).length > 0 &&
    (asksFor(evaluation, 'inquiry.fewerReason') || found.inquiry.fewerReason !== undefined)
  const exit = exitOf(found)
  return (
    <>
      {asksKind ? (
        <Field
          path="inquiry.fewerReason"
          choices={kinds}
          choiceHelp={Object.fromEntries(exitsOf(profile).map(({ code, when }) => [code, when]))}
          layout="column"
        />
      ) : null}
      {asksKind && found.inquiry.fewerReason === undefined ? null : (
        <div className="follow-up">
          <Field
            path="inquiry.fewerText"
            label={asksKind ? exit?.question : whyWords(count, enough)}
            example={asksKind ? exit?.example : undefined}
            antiExample={asksKind ? exit?.antiExample : undefined}
          />
          {asksKind ? exit?.limbs.map((limb) => <Limb key={limb.id} {...limb} />) : null}
          {asksKind && exit?.reading !== undefined ? <p className="small">{exit.reading}</p> : null}
        </div>
      )}
    </>
  )
}

const Source = ({ finding: { rule } }: { readonly finding: Finding }) => (
  <span className="source">
    {rule.source.document} {rule.source.section}
  </span>
)

/** Whether anything is said of why fewer are asked. */
const isExplained = ({ inquiry, unread }: Case): boolean =>
  inquiry.fewerReason !== undefined ||
  inquiry.fewerText !== undefined ||
  Object.keys(unread).some((path) => path.startsWith('inquiry.fewer'))

const whoWants: Readonly<Record<Finding['rule']['layer'], string>> = {
  law: 'Lagen',
  policy: 'Er policy',
  revision: 'Revisionen',
  local: 'Er rutin',
  program: 'Programmet',
}

const calmSentence = (wanted: number, { rule }: Finding): string =>
  `${whoWants[rule.layer]} vill ha minst ${inWords(wanted)} tillfrågade, skriftligt. Lägg gärna till fler.`

/** A question of the way out, beside the reason itself. */
const Limb = ({ id, question, help, example, antiExample }: FewerExit['limbs'][number]) => (
  <Field
    path={fewerLimbPath(id)}
    label={question}
    help={help ?? ''}
    example={example}
    antiExample={antiExample}
  />
)

const asked = (count: number): string =>
  count === 1 ? 'En leverantör är tillfrågad' : `${capitalised(inWords(count))} leverantörer är tillfrågade`

/** What has to be told where the policy names no kinds of reasons. */
function whyWords(count: number, enough: boolean): string {
  if (enough) return 'Varför frågades inte alla skriftligt?'
  return `Varför räcker det att fråga ${count <= 1 ? 'en leverantör' : inWords(count)}?`
}

const wantedSentences = (count: number, enough: boolean): string =>
  `Minst ${inWords(count)} ska frågas skriftligt, så att priserna går att jämföra och alla får samma chans. ${
    enough
      ? 'Fråga skriftligt, eller skriv varför det inte går.'
      : 'Fråga fler, eller skriv varför det inte går.'
  }`

const asksForMore = (rule: Finding['rule']): boolean =>
  rule.when.some((when) => when.is === 'competition-short')
