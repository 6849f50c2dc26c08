import type { LocalDate } from '../../src/domain/local-date.ts'
import { holdsEveryWord } from '../../src/domain/text.ts'
import type { Check } from '../../src/rules/catalogue/checks.ts'
import type { Rule } from '../../src/rules/catalogue/schema.ts'
import { goodForWords } from '../../src/rules/local/good-for-words.ts'
import { checksUnder } from '../../src/rules/local/local-checks.ts'
import { localRoutineOn } from '../../src/rules/local/of-case.ts'
import type { Routine } from '../../src/rules/local/routine.ts'
import { LayerBadge } from '../components/layer-badge.tsx'
import { More } from '../components/more.tsx'
import { Section } from '../components/section.tsx'
import { CopyAddress } from '../tasks/leverantorskontroll/copy-address.tsx'

interface CheckListProps {
  readonly profile: string
  readonly day: LocalDate
  readonly words: string
  /** The rules that are shown: which checks they ask for. */
  readonly rules: readonly Rule[]
  /** The text of a local routine, if there is one. */
  readonly routine: string | undefined
}

/** The supplier checks there are on a day, and what the local routine adds, makes stricter and leaves out. */
export function CheckList({ profile, day, words, rules, routine: text }: CheckListProps) {
  const routine = text === undefined ? null : localRoutineOn(text, day, profile)
  const all = checksUnder(routine, profile, day)
  const shown = all.filter((check) => holdsEveryWord(wordsIn(check), words))
  const isUsed = ({ id }: { readonly id: string }): boolean => all.some((check) => check.id === id)
  const retired = routine?.checks.retired.filter((check) => !isUsed(check)) ?? []
  if (shown.length === 0) return null
  const [must, should] = [askedBy(rules, 'must'), askedBy(rules, 'should')]
  const groups = [
    { title: 'Krävs hos er', checks: shown.filter(({ id }) => must.has(id)) },
    { title: 'Råd', checks: shown.filter(({ id }) => should.has(id) && !must.has(id)) },
    { title: 'Frivilliga', checks: shown.filter(({ id }) => !must.has(id) && !should.has(id)) },
  ]
  return (
    <Section
      title="Kontroller av leverantören"
      help="När en kontroll krävs säger reglerna under Kontrollera vinnaren."
    >
      {groups.map(({ title, checks }) =>
        checks.length === 0 ? null : (
          <More
            key={`${title} ${words}`}
            title={`${title}: ${checks.map(({ name }) => name).join(', ')}`}
            startsOpen={words.trim() !== ''}
          >
            {checks.map((check) => (
              <CheckCard key={check.id} check={check} local={localPart(check, routine)} />
            ))}
          </More>
        ),
      )}
      {retired.length === 0 ? null : (
        <p className="small">Er lokala rutin använder inte: {retired.map(({ name }) => name).join('; ')}.</p>
      )}
    </Section>
  )
}

/** The checks that rules ask for, always or at some value or risk. */
const askedBy = (rules: readonly Rule[], strength: Rule['strength']): ReadonlySet<string> =>
  new Set(
    rules.flatMap(({ demand, strength: own }) =>
      demand.is === 'checks' && own === strength ? demand.checks : [],
    ),
  )

const wordsIn = ({ name, question, sources }: Check): string =>
  [name, question, ...sources.flatMap((source) => [source.name, source.path, source.proves])].join(' ')

/** What the routine has to do with a check: `all` of it is its own, only its `time`, only when it is `asked` for, or nothing. */
type LocalPart = 'all' | 'time' | 'asked' | null

function localPart({ id, goodFor }: Check, routine: Routine | null): LocalPart {
  if (routine?.checks.own.some(({ check }) => check.id === id) === true) return 'all'
  const tightened = routine?.checks.tightened.find((one) => one.id === id)
  if (tightened === undefined) return null
  return goodFor !== null && tightened.goodFor === goodFor ? 'time' : 'asked'
}

function CheckCard({ check, local }: { readonly check: Check; readonly local: LocalPart }) {
  const { id, name, question, sources, goodFor, evidence, source } = check
  return (
    <article className="rule-card" id={`check-${id}`}>
      <p className="rule-head">
        {local === null ? null : <LayerBadge layer="local" />}
        <span className="rule-strength">{name}</span>
      </p>
      <p className="rule-message">{question}</p>
      {sources.map((one) => (
        <p key={one.name} className="small">
          <strong>{one.name}.</strong> {one.path} {one.proves} {one.provesNot}
          {one.address === null ? null : <CopyAddress address={one.address} />}
        </p>
      ))}
      <p className="small">
        {goodFor === null
          ? 'Svaret blir inte för gammalt.'
          : `Ett svar gäller i ${goodForWords(goodFor)}${local === 'time' ? ', enligt er lokala rutin' : ''}.`}
        {evidence === 'look-only' ? ' Det som visas sparas aldrig.' : ''}
      </p>
      <p className="source">
        {source.document}, {source.section}
      </p>
      <p className="rule-technical">
        Teknisk information: <code className="rule-id">{id}</code>
      </p>
    </article>
  )
}
