import type { Entry } from '../../../src/domain/case/enter.ts'
import type { Statement } from '../../../src/domain/case/schema.ts'
import { yesNo } from '../../../src/domain/case/choices.ts'
import { enumerated } from '../../../src/domain/enumerated.ts'
import { samePerson } from '../../../src/domain/same-person.ts'
import { coveredName } from '../../../src/domain/case/covered.ts'
import { uncoveredBy, type Uncovered } from '../../../src/rules/evaluate/demands-people.ts'
import { supplierName } from '../../../src/rules/evaluate/suppliers.ts'
import { Button } from '../../components/button.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { enter } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'
import { focusSoon } from '../value/focus-soon.ts'

interface AskAgainProps {
  readonly at: string
  readonly statement: Statement
  /** Who has the part now. */
  readonly person: string | undefined
}

/** A statement covers the suppliers and the person it was given for: when either changes it is asked for again. */
export function AskAgain({ at, statement, person }: AskAgainProps) {
  const { case: found } = useCase()
  const { conflict, name } = statement
  if (conflict === undefined) return null
  if (samePerson(name, person) === false)
    return (
      <Verdict tone="warn" title={`Intyget gäller ${name ?? ''}, inte ${person ?? ''}.`}>
        <p>
          <Button variant="link" onPress={() => void clear(at)}>
            Fråga {person} i stället
          </Button>
        </p>
      </Verdict>
    )
  const uncovered = uncoveredBy(found, statement)
  if (uncovered.added.length + uncovered.changed.length === 0) return null
  return (
    <Verdict tone="warn" title={sinceWords(uncovered)}>
      <p>Gäller svaret {yesNo[conflict].toLowerCase()} även där?</p>
      <div className="row">
        <Button variant="second" onPress={() => void give(at, [{ path: `${at}.conflict`, text: conflict }])}>
          Ja, samma svar
        </Button>
        <Button variant="link" onPress={() => void clear(at)}>
          Svara på nytt
        </Button>
      </div>
    </Verdict>
  )
}

/** "Syd AB har tillkommit sedan intyget. Nord AB, 559999-9009, är utbytt mot Öst AB, 559999-9108." */
function sinceWords({ added, changed }: Uncovered): string {
  return [
    ...(added.length === 0 ? [] : [`${enumerated(added.map(supplierName))} har tillkommit sedan intyget.`]),
    ...changed.map(
      ({ was, now }) =>
        `Intyget gäller ${coveredName(was)}, som är utbytt mot ${coveredName(now, now.masked)}.`,
    ),
  ].join(' ')
}

/** The answer that stood is kept as history by the case itself. */
const clear = (at: string): Promise<void> => give(at, [{ path: `${at}.conflict`, text: '' }])

/** The button that was pressed goes away: focus moves to the question it was about. */
async function give(at: string, entries: readonly Entry[]): Promise<void> {
  if (await enter(entries)) focusSoon(`${at}.conflict`)
}
