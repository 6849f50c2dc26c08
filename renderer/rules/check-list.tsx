import type { LocalDate } from '../../src/domain/local-date.ts'
import { holdsEveryWord } from '../../src/domain/text.ts'
import type { Check } from '../../src/rules/catalogue/checks.ts'
import { goodForWords } from '../../src/rules/local/good-for-words.ts'
import { checksUnder } from '../../src/rules/local/local-checks.ts'
import { localRoutineOn } from '../../src/rules/local/of-case.ts'
import type { Routine } from '../../src/rules/local/routine.ts'
import { LayerBadge } from '../components/layer-badge.tsx'
import { More } from '../components/more.tsx'
import { Section } from '../components/section.tsx'

interface CheckListProps {
  readonly profile: string
  readonly day: LocalDate
  readonly words: string
  /** The text of a local routine, if there is one. */
  readonly routine: string | undefined
}

/** The supplier checks there are on a day, and what the local routine adds, makes stricter and leaves out. */
export function CheckList({ profile, day, words, routine: text }: CheckListProps) {
  const routine = text === undefined ? null : localRoutineOn(text, day, profile)
  const all = checksUnder(routine, profile, day)
  const shown = all.filter((check) => holdsEveryWord(wordsIn(check), words))
  const isUsed = ({ id }: { readonly id: string }): boolean => all.some((check) => check.id === id)
  const retired = routine?.checks.retired.filter((check) => !isUsed(check)) ?? []
  if (shown.length === 0) return null
  return (
    <Section
      title="Kontroller av leverantören"
      help="Vilka av dem som krävs, och när, säger reglerna under Kontrollera vinnaren. De andra kan ni göra om ni vill."
    >
      <More
        key={words}
        title={shown.length === 1 ? 'Visa den' : `Visa ${shown.length} kontroller`}
        startsOpen={words.trim() !== ''}
      >
        {shown.map((check) => (
          <CheckCard key={check.id} check={check} local={localPart(check, routine)} />
        ))}
      </More>
      {retired.length === 0 ? null : (
        <p className="small">Er lokala rutin använder inte: {retired.map(({ name }) => name).join('; ')}.</p>
      )}
    </Section>
  )
}

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
          {one.address === null ? null : <span className="path"> {one.address}</span>}
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
