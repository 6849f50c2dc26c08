import { useState } from 'react'
import { writeField } from '../../../src/domain/case/fields/read.ts'
import { fieldAt } from '../../../src/domain/case/fields/catalogue.ts'
import { frozenReason } from '../../../src/domain/case/frozen.ts'
import { getAt } from '../../../src/domain/case/path.ts'
import { movedNumber, type NumberTexts } from '../../../src/domain/suppliers/foreign-number.ts'
import { enter, typing } from '../../state/actions.ts'
import { openCaseNow, useCase, useCaseStore } from '../../state/case.ts'
import { focusSoon } from '../value/focus-soon.ts'

export interface Foreign {
  /** Whether the row is of a foreign supplier: it has a country and a number of its own. */
  readonly is: boolean
  /** What stands in the row's controls for the number. */
  readonly texts: NumberTexts
  /** Whether the numbers are locked as they are. */
  readonly isHeld: boolean
  /** Makes the row a foreign supplier's or a Swedish one's; the number that stands there goes along. */
  readonly set: (foreign: boolean) => void
}

const names = ['orgNr', 'country', 'foreignId'] as const

/** Whether a row of the asked suppliers is a foreign one's, and how it is made so. */
export function useForeign(id: string): Foreign {
  const { case: found } = useCase()
  const [chosen, setChosen] = useState<boolean | null>(null)
  useCaseStore((state) => names.map((name) => state.typed[`suppliers.${id}.${name}`]).join('\n'))
  const texts = textsOf(id)
  const answered = texts.country !== '' && texts.orgNr === ''
  const set = async (foreign: boolean): Promise<void> => {
    const moved = movedNumber(textsOf(id), foreign)
    setChosen(foreign)
    for (const { name } of moved) typing.discard(`suppliers.${id}.${name}`)
    if (moved.length > 0)
      await enter(moved.map(({ name, text }) => ({ path: `suppliers.${id}.${name}`, text })))
    focusSoon(`suppliers.${id}.${foreign ? 'country' : 'orgNr'}`)
  }
  return {
    is: texts.foreignId !== '' || (chosen ?? answered),
    texts,
    isHeld: names.some((name) => frozenReason(found, `suppliers.${id}.${name}`) !== null),
    set: (foreign) => void set(foreign),
  }
}

/** The texts as they stand in the controls: being typed, too long, not readable, or stored. */
function textsOf(id: string): NumberTexts {
  const { typed, tooLong } = useCaseStore.getState()
  const found = openCaseNow()?.case
  const at = (name: (typeof names)[number]): string => {
    const path = `suppliers.${id}.${name}`
    const field = fieldAt(path)
    const stored =
      found === undefined || field === undefined
        ? ''
        : (found.unread[path] ?? writeField(field, getAt(found, path)))
    return typed[path] ?? tooLong[path] ?? stored
  }
  return { orgNr: at('orgNr'), country: at('country'), foreignId: at('foreignId') }
}
