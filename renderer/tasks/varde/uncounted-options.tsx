import { uncountedParts } from '../../../src/rules/evaluate/parts.ts'
import { Button } from '../../components/button.tsx'
import { fieldId } from '../../components/field-id.ts'
import { Verdict } from '../../components/verdict.tsx'
import { enter, removeRow } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'
import { focusSoon } from '../value/focus-soon.ts'
import { partName } from '../value/part-names.ts'
import { sayPrice } from '../value/price-words.ts'

/** Options that are filled in, though the answer is that there are none: they count, or they are taken away. */
export function UncountedOptions() {
  const { case: found, evaluation } = useCase()
  const finding = evaluation.findings.find(
    ({ rule, state }) => rule.demand.is === 'parts-counted' && state === 'wrong',
  )
  if (finding === undefined) return null
  const parts = uncountedParts(found)
  const count = async (): Promise<void> => {
    await enter([{ path: 'value.hasOption', text: 'yes' }])
    focusSoon('value.parts')
  }
  const remove = async (id: string): Promise<void> => {
    if (await removeRow(`value.parts.${id}`)) focusSoon('value.parts')
  }
  return (
    <Verdict tone="warn" title={finding.rule.message}>
      <ul>
        {parts.map((part) => {
          const name = partName(part, parts, found.subject.law)
          return (
            <li key={part.id} id={fieldId(`value.parts.${part.id}.role`)}>
              {name}, {sayPrice(part)}.{' '}
              <Button variant="link" onPress={() => void remove(part.id)}>
                Ta bort {name}
              </Button>
            </li>
          )
        })}
      </ul>
      <Button variant="second" onPress={() => void count()}>
        Ändra svaret till ja, och räkna med {parts.length === 1 ? 'den' : 'dem'}
      </Button>
    </Verdict>
  )
}
