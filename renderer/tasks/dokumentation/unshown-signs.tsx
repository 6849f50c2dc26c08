import { useEffect, useMemo, useState } from 'react'
import { frozenReason } from '../../../src/domain/case/frozen.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import type { Results } from '../../../src/contract/channels.ts'
import { ask } from '../../bridge.ts'
import { Button } from '../../components/button.tsx'
import { goToField } from '../../components/focus-field.ts'
import { useCase } from '../../state/case.ts'

/** Letters and marks that the PDF's fonts are known to have: of these nobody has to ask. */
const known = /[ -~¡-¬®-ſ–—‘-„…]/gu

/** What else stands in the case, each once: the same as long as nothing of the kind is typed. */
const othersIn = (found: Case): string =>
  [...new Set(JSON.stringify(found).replaceAll(known, ''))].toSorted().join('')

/** Which characters the PDF will not be able to show, told before it is made, with the answers that have them. */
export function UnshownSigns() {
  const { case: found } = useCase()
  const others = useMemo(() => othersIn(found), [found])
  const [{ signs, fields }, setFound] = useState<Results['record.unshown']>(none)
  useEffect(() => {
    let isHere = true
    const look = async (): Promise<void> => {
      const answer = others === '' ? null : await ask('record.unshown', { id: found.id })
      if (isHere) setFound(answer?.ok ? answer.value : none)
    }
    void look()
    return () => {
      isHere = false
    }
  }, [others, found.id])
  if (signs.length === 0) return null
  const open = fields.filter(({ path }) => frozenReason(found, path) === null)
  const held = fields.filter((field) => !open.includes(field))
  return (
    <div className={open.length > 0 ? 'problem' : 'small'}>
      <p>
        Tecken som PDF:en inte kan visa, och som {open.length > 0 ? 'kommer att stå' : 'står'} som {'\uFFFD'}:{' '}
        {signs.join(' ')}. Ärendefilen har dem kvar.
        {held.length > 0 && ` I svar som inte längre går att ändra: ${listed(held)}.`}
      </p>
      {open.length > 0 && (
        <p className="row">
          Skriv om dem om de behövs:
          {open.map(({ path, label }) => (
            <Button key={path} variant="link" onPress={() => goToField(path)}>
              {label}
            </Button>
          ))}
        </p>
      )}
    </div>
  )
}

const none: Results['record.unshown'] = { signs: [], fields: [] }

const listed = (fields: Results['record.unshown']['fields']): string =>
  fields.map(({ label }) => label).join(', ')
