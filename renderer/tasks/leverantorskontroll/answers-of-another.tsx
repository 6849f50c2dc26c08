import { fieldAt } from '../../../src/domain/case/fields/catalogue.ts'
import type { Supplier } from '../../../src/domain/case/schema.ts'
import { enumerated } from '../../../src/domain/enumerated.ts'
import { aboutAnother, type AnswerOfOne } from '../../../src/rules/vetting/about.ts'
import { whomNoted } from '../../../src/rules/vetting/row.ts'
import { Button } from '../../components/button.tsx'
import { focusField } from '../../components/focus-field.ts'
import { Verdict } from '../../components/verdict.tsx'
import { enter } from '../../state/actions.ts'

interface AnswersOfAnotherProps {
  readonly supplier: Supplier
  /** The answers that are asked for here. */
  readonly names: readonly AnswerOfOne[]
}

/** That answers are about somebody else than the supplier is now, and the way to give them of this one. */
export function AnswersOfAnother({ supplier, names }: AnswersOfAnotherProps) {
  const others = aboutAnother(supplier).filter(({ name }) => names.includes(name))
  const [first] = others
  if (first === undefined) return null
  const paths = others.map(({ name }) => `suppliers.${supplier.id}.vetting.${name}`)
  const whom = [...new Set(others.map(({ of }) => whomNoted(of)))]
  const again = async (): Promise<void> => {
    const isDone = await enter(paths.map((path) => ({ path, text: '' })))
    if (isDone) setTimeout(() => focusField(paths[0] ?? ''))
  }
  return (
    <Verdict
      tone="warn"
      title={`Svar gäller ${enumerated(whom)}, som är ${whom.length === 1 ? 'en annan' : 'andra'}.`}
    >
      <p>{`${enumerated(paths.map((path) => `”${fieldAt(path)?.short ?? path}”`))} räknas inte för den som står här nu.`}</p>
      <p>
        <Button variant="second" onPress={() => void again()}>
          {paths.length === 1 ? 'Svara på nytt' : 'Töm och svara på nytt'}
        </Button>
      </p>
    </Verdict>
  )
}
