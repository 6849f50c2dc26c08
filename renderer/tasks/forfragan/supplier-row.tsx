import { filesBelow } from '../../../src/domain/attachments/places.ts'
import { frozenReason } from '../../../src/domain/case/frozen.ts'
import type { Case, Supplier } from '../../../src/domain/case/schema.ts'
import { enumerated } from '../../../src/domain/enumerated.ts'
import type { Evaluation } from '../../../src/rules/evaluate/evaluate.ts'
import { Attachments } from '../../components/attachments/attachments.tsx'
import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { More } from '../../components/more.tsx'
import { removeRow } from '../../state/actions.ts'
import { useCase, useCaseStore } from '../../state/case.ts'
import { focusSoon } from '../value/focus-soon.ts'
import { useAtFirst } from '../value/use-at-first.ts'
import { RemoveRow } from '../value/remove-row.tsx'
import { AskedHow } from './asked-how.tsx'
import { Helped } from './helped.tsx'
import { Mistaken, RowNotes, staysAsked } from './mistaken.tsx'
import { SupplierName } from './supplier-name.tsx'
import { ForeignOffer, SupplierNumber } from './supplier-number.tsx'
import { hasMore, MaskedField, PersonalNumber, SupplierNotes } from './supplier-notes.tsx'
import { useForeign } from './use-foreign.ts'

interface SupplierRowProps {
  /** The id of a stored row, or of one that is stored when something is typed in it. */
  readonly id: string
  readonly position: number
  /** The only row stays: there is always one to type in. */
  readonly alone: boolean
  readonly onRemoved: () => void
}

/** One asked supplier: name and number; a foreign one has a country and a number of its own. */
export function SupplierRow({ id, position, alone, onRemoved }: SupplierRowProps) {
  const { case: found, evaluation } = useCase()
  const again = notDistinct(evaluation, id)
  const supplier = found.suppliers.find((candidate) => candidate.id === id)
  const isTyping = useTypedBelow(`suppliers.${id}.`)
  const isUnread = Object.keys(found.unread).some((path) => path.startsWith(`suppliers.${id}.`))
  const typed = isTyping || isUnread || hasAnswers(supplier)
  const foreign = useForeign(id)
  const at = `suppliers.${id}`
  const opens = useAtFirst(hasMore(supplier) || supplier?.helped !== undefined)
  const name = supplier?.name ?? `leverantör ${position}`
  const remove = async (): Promise<void> => {
    if (supplier === undefined && !isTyping) onRemoved()
    else if (await removeRow(at)) onRemoved()
    focusSoon('suppliers')
  }
  return (
    <div
      className={`card supplier-row${again === undefined ? '' : ' field-wrong'}`}
      role="group"
      aria-label={supplier?.name ?? `Leverantör ${position}`}
    >
      {again === undefined ? null : <p className="problem">{again}</p>}
      <div className="field-row">
        {frozenReason(found, `${at}.name`) === null ? (
          <SupplierName id={id} supplier={supplier} />
        ) : (
          <Field path={`${at}.name`} />
        )}
        <SupplierNumber id={id} foreign={foreign} />
      </div>
      <ForeignOffer id={id} foreign={foreign} />
      {supplier === undefined ? null : (
        <>
          <PersonalNumber supplier={supplier} />
          <SupplierNotes supplier={supplier} />
          <RowNotes supplier={supplier} />
        </>
      )}
      {supplier?.name === undefined ? null : (
        <Attachments belongsTo={at} add="Lägg till det som skickades …" />
      )}
      <div className="row supplier-actions">
        <More title="Fler uppgifter" startsOpen={opens}>
          <Field path={`${at}.contact`} optional />
          <AskedHow id={id} />
          <Field path={`${at}.vatNr`} optional />
          {supplier === undefined ? null : <MaskedField supplier={supplier} />}
          {supplier?.name === undefined ? null : <Helped id={id} />}
          {foreign.isHeld ? null : (
            <Button variant="link" onPress={() => foreign.set(!foreign.is)}>
              {foreign.is ? 'Leverantören har ett svenskt organisationsnummer' : 'Leverantören är utländsk'}
            </Button>
          )}
        </More>
        {supplier !== undefined && staysAsked(found, supplier) ? (
          <Mistaken supplier={supplier} />
        ) : (alone && !typed) || (typed && frozenReason(found, at) !== null) ? null : (
          <RemoveRow
            name={name}
            typed={typed}
            also={alsoGone(found, supplier)}
            onRemove={() => void remove()}
          />
        )}
      </div>
    </div>
  )
}

/** What keeps the row from counting: the same supplier stands in another row. */
function notDistinct({ findings }: Evaluation, id: string): string | undefined {
  const finding = findings.find(
    ({ rule, fields }) =>
      rule.demand.is === 'suppliers-distinct' && fields.some((path) => path.startsWith(`suppliers.${id}.`)),
  )
  return finding && (finding.detail ?? finding.rule.message)
}

/** A row may be stored though everything in it was taken away again. */
const hasAnswers = (supplier: Supplier | undefined): boolean =>
  supplier !== undefined && Object.keys(supplier).some((key) => key !== 'id')

function alsoGone(found: Case, supplier: Supplier | undefined): string | undefined {
  const gone = [
    ...(supplier?.bid === undefined ? [] : ['anbudet']),
    ...(supplier?.checks === undefined ? [] : ['kontrollerna']),
  ]
  const files = supplier === undefined ? [] : filesBelow(found, `suppliers.${supplier.id}`)
  const sentences = [
    ...(gone.length === 0 ? [] : [`Även ${gone.join(' och ')} tas bort.`]),
    ...(files.length === 0
      ? []
      : [`Kvar i ärendet, under Dokumentera: ${enumerated(files.map((file) => file.name))}.`]),
  ]
  return sentences.length === 0 ? undefined : sentences.join(' ')
}

/** Whether anything stands in a control of the row, stored or not. */
const useTypedBelow = (prefix: string): boolean =>
  useCaseStore((state) =>
    Object.entries(state.typed).some(([path, text]) => path.startsWith(prefix) && text.trim() !== ''),
  )
