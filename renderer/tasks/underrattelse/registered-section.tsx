import { useEffect, useRef, useState } from 'react'
import type { Contract } from '../../../src/domain/contracts/contract.ts'
import { ownContractOf } from '../../../src/rules/evaluate/own-contract.ts'
import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { Section } from '../../components/section.tsx'
import { changeOwnContract, loadContractList, useContractList } from '../../contracts/contract-list.ts'
import { flush } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'
import { SaveCalendar } from './save-calendar.tsx'

/** A signed contract where it is found again: by others in the organisation's catalogue, by the person in the own list and a calendar. */
export function RegisteredSection() {
  const { case: found } = useCase()
  if (found.contract.signedOn === undefined) return null
  return (
    <Section
      title="Så hittas avtalet igen"
      help="Andra hittar avtalet i organisationens avtalskatalog. Lägg in det där, eller be den som sköter katalogen. Din egen avtalslista i programmet finns bara på den här datorn."
    >
      <Field path="contract.catalogueOn" optional />
      {found.contract.catalogueOn !== undefined && <Field path="contract.catalogueLink" optional />}
      <OwnRow />
      <SaveCalendar />
    </Section>
  )
}

/** One press puts the contract in the program's list; another brings the row up to what the case says now. */
function OwnRow() {
  const { case: found } = useCase()
  const { list, own } = useContractList()
  const [told, setTold] = useState('')
  const result = useRef<HTMLParagraphElement>(null)
  useEffect(() => void loadContractList(), [])
  if (list === undefined) return null
  const row = own.find(({ fromCase }) => fromCase === found.id)
  const now = ownContractOf(found)
  const isSame = row !== undefined && now !== undefined && said(row) === said(now)
  const change = async (
    channel: 'contracts.register' | 'contracts.unregister',
    words: string,
  ): Promise<void> => {
    await flush()
    if (!(await changeOwnContract(channel, found.id))) return
    setTold(words)
    result.current?.focus()
  }
  return (
    <div className="own-row">
      <p role="status" tabIndex={-1} ref={result}>
        {row === undefined ? told : `Avtalet står i din avtalslista på den här datorn. ${told}`.trim()}
      </p>
      {row === undefined ? (
        <Button variant="second" onPress={() => void change('contracts.register', '')}>
          Lägg in avtalet i din egen avtalslista
        </Button>
      ) : (
        <p className="row">
          {isSame ? null : (
            <Button variant="link" onPress={() => void change('contracts.register', 'Raden är uppdaterad.')}>
              Uppdatera raden
            </Button>
          )}
          <Button
            variant="link"
            onPress={() => void change('contracts.unregister', 'Avtalet är borttaget ur listan.')}
          >
            Ta bort ur listan
          </Button>
        </p>
      )}
    </div>
  )
}

/** What a row says, whatever the order of its keys and its place in the list. */
const said = ({ row: _row, ...rest }: Contract): string =>
  JSON.stringify(Object.entries(rest).toSorted(([a], [b]) => (a < b ? -1 : 1)))
