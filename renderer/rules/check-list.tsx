import type { LocalDate } from '../../src/domain/local-date.ts'
import { holdsEveryWord } from '../../src/domain/text.ts'
import type { Check } from '../../src/rules/catalogue/checks.ts'
import type { Rule } from '../../src/rules/catalogue/schema.ts'
import { goodForWords } from '../../src/rules/local/good-for-words.ts'
import { checksUnder } from '../../src/rules/local/local-checks.ts'
import { localRoutineOn } from '../../src/rules/local/of-case.ts'
import type { Routine } from '../../src/rules/local/routine.ts'
import { requiredWords } from '../../src/vetting/required-when.ts'
import { LayerBadge } from '../components/layer-badge.tsx'
import { CopyAddress } from '../tasks/leverantorskontroll/copy-address.tsx'

interface CheckListProps {
  readonly profile: string
  readonly day: LocalDate
  readonly words: string
  /** The rules of the profile, whatever is searched for: which checks they ask for. */
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
    { title: 'Krävs hos er i vissa köp', checks: shown.filter(({ id }) => must.has(id)) },
    { title: 'Bör göras i vissa köp', checks: shown.filter(({ id }) => should.has(id) && !must.has(id)) },
    { title: 'Frivilliga', checks: shown.filter(({ id }) => !must.has(id) && !should.has(id)) },
  ]
  const isSearch = words.trim() !== ''
  return (
    <details className="rules-task" open={isSearch}>
      <summary>
        <h2>Kontroller av leverantören</h2>{' '}
        <span className="small">{shown.length === 1 ? 'en kontroll' : `${shown.length} kontroller`}</span>
      </summary>
      {groups.map(({ title, checks }) =>
        checks.length === 0 ? null : (
          <section key={title} className="rule-checks">
            <h3>
              {title} ({checks.length})
            </h3>
            {checks.map((check) => (
              <CheckCard
                key={check.id}
                check={check}
                local={localPart(check, routine)}
                when={whenAsked(rules, check.id)}
                isOpen={isSearch && shown.length <= fewFound}
              />
            ))}
          </section>
        ),
      )}
      {retired.length === 0 ? null : (
        <p className="small">Er lokala rutin använder inte: {retired.map(({ name }) => name).join('; ')}.</p>
      )}
    </details>
  )
}

/** So few found are read at once; of more, each is opened by itself. */
const fewFound = 3

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

interface CheckCardProps {
  readonly check: Check
  readonly local: LocalPart
  /** "Ska göras när köpet är över 100 000 kr": when the rules ask for it. */
  readonly when: readonly string[]
  readonly isOpen: boolean
}

const whenAsked = (rules: readonly Rule[], id: string): readonly string[] => [
  ...new Set(
    rules
      .filter(
        ({ demand, strength }) => demand.is === 'checks' && demand.checks.includes(id) && isAsking(strength),
      )
      .map(requiredWords),
  ),
]

const isAsking = (strength: Rule['strength']): boolean => strength === 'must' || strength === 'should'

/** A check in one line, name and question; opened, where to look, what is asked of the supplier, and what it rests on. */
function CheckCard({ check, local, when, isOpen }: CheckCardProps) {
  const { id, name, question, sources, askFor, note, goodFor, waive, evidence, source } = check
  return (
    <details className="rule-check" id={`check-${id}`} open={isOpen}>
      <summary>
        <strong>{name}</strong> {local === null ? null : <LayerBadge layer="local" />}{' '}
        <span className="small">{question}</span>
        {when.map((words) => (
          <span key={words} className="small check-when">
            {words}
          </span>
        ))}
      </summary>
      {sources.map((one) => (
        <div key={one.name} className="small">
          <p>
            <strong>{one.name}.</strong> {one.path}
            {one.address === null ? null : <CopyAddress address={one.address} />}
          </p>
          <p>
            {one.proves} {one.provesNot}
          </p>
        </div>
      ))}
      {note === undefined ? null : <p className="small">{note}</p>}
      {askFor === null ? null : (
        <p className="small">
          <strong>Till leverantören.</strong> {askFor}
        </p>
      )}
      <p className="small">
        {goodFor === null
          ? 'Svaret blir inte för gammalt.'
          : `Ett svar gäller i ${goodForWords(goodFor)}${local === 'time' ? ', enligt er lokala rutin' : ''}.`}
        {evidence === 'look-only' ? ' Det som visas sparas aldrig.' : ''}
      </p>
      <p className="small">
        <strong>Att hoppa över kontrollen.</strong>{' '}
        {waive ?? 'Går inte när den krävs. Bara den som beslutar kan godta att den saknas.'}
      </p>
      <p className="source">
        {source.document}, {source.section}
        {source.note === undefined ? '' : `. ${source.note}`}
      </p>
    </details>
  )
}
