import { useState } from 'react'
import type { Supplier } from '../../../src/domain/case/schema.ts'
import { enumerated } from '../../../src/domain/enumerated.ts'
import { receiversOf } from '../../../src/inquiry/email.ts'
import { notInDraft } from '../../../src/inquiry/receiver-words.ts'
import type { Letter } from '../../../src/notice/letters.ts'
import { supplierName } from '../../../src/rules/evaluate/suppliers.ts'
import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { goToField } from '../../components/focus-field.ts'
import { More } from '../../components/more.tsx'
import { Tag } from '../../components/tag.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { useCase } from '../../state/case.ts'
import { focusSoon } from '../value/focus-soon.ts'
import { CopyText } from './copy-text.tsx'

interface ToldRowProps {
  readonly supplier: Supplier
  /** Undefined until there is a decision to tell of. */
  readonly letter: Letter | undefined
}

/** One of those who made a bid: where the letter goes, what became of the bid, and the letter itself. */
export function ToldRow({ supplier, letter }: ToldRowProps) {
  const name = supplierName(supplier)
  return (
    <li>
      <strong>{name}</strong>
      {letter === undefined ? null : <Outcome letter={letter} />}
      <Receiver supplier={supplier} />
      {letter?.held != null && (
        <Verdict tone="warn" title="Brevet kan inte skickas så.">
          <p>
            {letter.held.sentence}{' '}
            <Button variant="link" onPress={() => goToField(letter.held?.path ?? '')}>
              Ändra texten
            </Button>
          </p>
        </Verdict>
      )}
      {letter?.reasonAt != null && (
        <p className="small">
          Brevet säger inte varför just det här anbudet inte antogs.{' '}
          <Button
            variant="link"
            label={`Skriv varför anbudet från ${name} inte antogs`}
            onPress={() => goToField(letter.reasonAt ?? '')}
          >
            Skriv varför
          </Button>
        </p>
      )}
      {letter?.held === null && (
        <More title={`Läs brevet till ${name}`}>
          <CopyText label="Text att skicka" text={letter.text} />
        </More>
      )}
    </li>
  )
}

function Outcome({ letter: { kind } }: { readonly letter: Letter }) {
  if (kind === 'accepted') return <Tag tone="ok">vann</Tag>
  if (kind === 'rejected') return <Tag>förkastat</Tag>
  return kind === 'withdrawn' ? <Tag>tillbakadraget</Tag> : null
}

/** The addresses the mail goes to; without one the contact as it is written, and a field for it where it is asked for. */
function Receiver({ supplier }: { readonly supplier: Supplier }) {
  const { case: found } = useCase()
  const [isAsked, setAsked] = useState(false)
  const { contact } = supplier
  const path = `suppliers.${supplier.id}.contact`
  if (isAsked)
    return <Field path={path} label={`E-postadress till ${supplierName(supplier)}`} help="" optional />
  const receivers = receiversOf(found, supplier)
  const { to, unwritable } = receivers
  const left = notInDraft(receivers).join(' ')
  if (to.length > 0 && left === '') return <span className="small">{enumerated(to)}</span>
  const isThere = to.length > 0 || unwritable.length > 0
  return (
    <span className="small">
      {to.length > 0 ? `${enumerated(to)}. ` : null}
      {left}
      {isThere
        ? ' '
        : contact === undefined
          ? 'E-postadressen är inte ifylld. '
          : `${contact}. E-postadressen är inte ifylld. `}
      <Button
        variant="link"
        label={`${isThere ? 'Ändra' : 'Fyll i'} e-postadress för ${supplierName(supplier)}`}
        onPress={() => {
          setAsked(true)
          focusSoon(path)
        }}
      >
        {isThere ? 'Ändra' : 'Fyll i'}
      </Button>
    </span>
  )
}
