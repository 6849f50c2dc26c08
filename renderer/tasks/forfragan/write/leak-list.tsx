import { leakSentence, leaksIn, stopping } from '../../../../src/inquiry/leaks.ts'
import type { Piece } from '../../../../src/inquiry/pieces.ts'
import { Button } from '../../../components/button.tsx'
import { Field } from '../../../components/field.tsx'
import { goToField } from '../../../components/focus-field.ts'
import { Verdict } from '../../../components/verdict.tsx'
import { useCase } from '../../../state/case.ts'

interface LeakListProps {
  /** The texts that go out, and where each was typed. */
  readonly pieces: readonly Piece[]
}

/** What in the texts tells who was asked or what a bid costs: each with a way there, and a name with room to explain it. */
export function LeakList({ pieces }: LeakListProps) {
  const { case: found } = useCase()
  const leaks = leaksIn(found, pieces)
  if (leaks.length === 0) return null
  const stops = stopping(found, leaks)
  return (
    <>
      <Verdict
        tone={stops.length > 0 ? 'stop' : 'warn'}
        title={
          stops.length > 0
            ? 'Filerna går inte att spara än: texten röjer något.'
            : 'Texten nämner en leverantör, och det är förklarat.'
        }
      >
        <ul className="leaks">
          {leaks.map((leak) => (
            <li key={`${leak.kind} ${leak.path} ${leak.supplierId} ${leak.what}`}>
              {leakSentence(leak)}{' '}
              <Button
                variant="link"
                label={`Gå dit: ${leak.what}`}
                onPress={() => goToField(leak.path === 'inquiry' ? 'inquiry.text' : leak.path)}
              >
                Gå dit
              </Button>
            </li>
          ))}
        </ul>
      </Verdict>
      {leaks.some(({ kind }) => kind === 'name') ? <Field path="inquiry.nameReason" /> : null}
    </>
  )
}
