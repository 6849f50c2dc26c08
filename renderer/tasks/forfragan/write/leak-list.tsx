import { leakSentence, leaksIn, type Leak } from '../../../../src/inquiry/leaks.ts'
import { confirmationOf, reasonOf, reasonPathOf } from '../../../../src/inquiry/leaks/reasons.ts'
import { wholeWord } from '../../../../src/inquiry/leaks/whole-word.ts'
import type { Piece } from '../../../../src/inquiry/pieces.ts'
import { Button } from '../../../components/button.tsx'
import { Field } from '../../../components/field.tsx'
import { goToField } from '../../../components/focus-field.ts'
import { Verdict } from '../../../components/verdict.tsx'
import { enter } from '../../../state/actions.ts'
import { useCase } from '../../../state/case.ts'

interface LeakListProps {
  /** The texts that go out, and where each was typed. */
  readonly pieces: readonly Piece[]
}

/** What in the texts tells who was asked or what a bid costs: each with a way there, and a word with room to explain it. */
export function LeakList({ pieces }: LeakListProps) {
  const { case: found } = useCase()
  const leaks = leaksIn(found, pieces)
  if (leaks.length === 0) return null
  const firm = leaks.filter(({ mayExplain }) => !mayExplain)
  const words = leaks.filter(({ mayExplain }) => mayExplain)
  return (
    <>
      {firm.length === 0 ? null : (
        <Verdict tone="stop" title="Filerna går inte att spara än: texten röjer något.">
          <ul className="leaks">
            {firm.map((leak) => (
              <LeakItem key={keyOf(leak)} leak={leak} />
            ))}
          </ul>
        </Verdict>
      )}
      {words.map((leak) => (
        <WordLeak key={keyOf(leak)} leak={leak} />
      ))}
    </>
  )
}

const keyOf = ({ kind, path, supplierId, what, word }: Leak): string =>
  [kind, path, supplierId, what, word].join(' ')

function LeakItem({ leak }: { readonly leak: Leak }) {
  return (
    <li>
      {leakSentence(leak)} <GoThere leak={leak} />
    </li>
  )
}

const GoThere = ({ leak: { path, word } }: { readonly leak: Leak }) => (
  <Button
    variant="link"
    label={`Gå dit: ${word}`}
    onPress={() => goToField(path === 'inquiry' ? 'inquiry.text' : path)}
  >
    Gå dit
  </Button>
)

/** A word that may be the name of what is bought: it stands once it is said why, for the text as it is. */
function WordLeak({ leak }: { readonly leak: Leak }) {
  const { case: found } = useCase()
  const reason = reasonOf(found, leak)
  return (
    <>
      <Verdict
        tone={reason.is === 'given' ? 'plain' : 'warn'}
        title={
          reason.is === 'given'
            ? `”${wholeWord(leak)}” står i texten, och det är förklarat.`
            : leakSentence(leak)
        }
      >
        <p>
          <GoThere leak={leak} />
        </p>
      </Verdict>
      <WordReason leak={leak} />
    </>
  )
}

/** Why a word may stand where it does, and what the answer leaves unsaid: here, and wherever the same text goes out. */
export function WordReason({ leak }: { readonly leak: Leak }) {
  const { case: found } = useCase()
  const path = reasonPathOf(leak)
  const reason = reasonOf(found, leak)
  const older = reason.is === 'missing' ? found.inquiry.nameReason : undefined
  return (
    <>
      <Field path={path} label={`Varför får ”${wholeWord(leak)}” stå där?`} />
      {reason.is === 'empty' ? <p className="small">{reason.remark}</p> : null}
      {reason.is === 'changed' ? (
        <p className="small">
          Texten är ändrad sedan du skrev skälet. Läs den igen.{' '}
          <Button variant="link" onPress={() => void enter([confirmationOf(leak)])}>
            Skälet gäller fortfarande
          </Button>
        </p>
      ) : null}
      {older === undefined ? null : (
        <p className="small">
          Förut skrev du: ”{older}”{' '}
          <Button variant="link" onPress={() => void enter([{ path, text: older }])}>
            Använd det skälet
          </Button>
        </p>
      )}
    </>
  )
}
