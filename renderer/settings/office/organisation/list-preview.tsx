import { useMemo, useState } from 'react'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import type { Answer } from '../../../../src/contract/answer.ts'
import type { OfficeState } from '../../../../src/contract/shapes.ts'
import { parseDate } from '../../../../src/domain/local-date.ts'
import { differenceOf } from '../../../../src/domain/organisation/difference.ts'
import { strangeTitles } from '../../../../src/domain/organisation/merge-points.ts'
import type { Organisation } from '../../../../src/domain/organisation/organisation.ts'
import { rowCount } from '../../../../src/domain/organisation/part.ts'
import { Button } from '../../../components/button.tsx'
import { Verdict } from '../../../components/verdict.tsx'
import { ChooseFile } from '../../../import/choose-file.tsx'
import { mapColumn, type ImportDraft } from '../../../import/import-draft.ts'
import { ImportProblems } from '../../../import/import-problems.tsx'
import { MappingTable } from '../../../import/mapping-table.tsx'
import { ReadAs } from '../../../import/read-as.tsx'
import { today } from '../../../state/clock.ts'
import { SettingField } from '../../setting-field.tsx'
import type { OrganisationKind } from './list-kinds.ts'
import { WhatChanges } from './what-changes.tsx'

/** The file as the person has seen it read, for the privileged side to read again. */
export interface Bring<K extends string> {
  readonly fileName: string
  readonly text: string
  readonly delimiter: ';' | ',' | '\t'
  readonly headerRow: number
  readonly kinds: (K | null)[]
  readonly from: string
  readonly corrects: boolean
}

interface ListPreviewProps<K extends string, R> {
  readonly kind: OrganisationKind<K, R>
  readonly draft: ImportDraft<K, R>
  readonly org: Organisation
  readonly onChange: (draft: ImportDraft<K, R>) => void
  readonly onBring: (asked: Bring<K>) => Promise<Answer<OfficeState>>
  readonly onDone: (office: OfficeState) => void
  readonly onCancel: () => void
}

/** How a list has been read, before it takes the place of what there is: its columns, what is wrong, what changes. */
export function ListPreview<K extends string, R>(props: ListPreviewProps<K, R>) {
  const { kind, draft, org, onChange, onBring, onDone, onCancel } = props
  const [problem, setProblem] = useState('')
  const [from, setFrom] = useState(today())
  const [corrects, setCorrects] = useState(false)
  const day = parseDate(from)
  const start = day.ok ? day.value : today()
  const merged = useMemo(
    () => kind.merge(org, draft.read, { from: start, corrects, newId: newIds() }),
    [kind, org, draft.read, start, corrects],
  )
  const difference = useMemo(() => differenceOf(org, merged.organisation), [org, merged])
  const isWrong = merged.problems.length + merged.faults.length > 0
  const bringIn = async (): Promise<void> => {
    if (!kind.needs.every((need) => draft.columns.some((column) => column.kind === need)))
      return setProblem(kind.lacks)
    if (isWrong) return setProblem('Rätta filen först: inget läses in så länge något inte går att läsa.')
    if (!day.ok) return setProblem(day.problem)
    const { fileName, text, csv, headerRow, columns } = draft
    const answer = await onBring({
      fileName: fileName.slice(0, 300),
      text,
      delimiter: csv.delimiter,
      headerRow,
      kinds: columns.map((column) => column.kind),
      from,
      corrects,
    })
    if (answer.ok) onDone(answer.value)
    else setProblem(answer.error.message)
  }
  return (
    <>
      <ImportProblems
        problems={merged.problems}
        kept="Rätta i filen, spara och välj den igen. Inget är inläst än."
      />
      {merged.faults.length === 0 ? null : (
        <div className="error-summary">
          <h3>Så kan organisationen inte se ut</h3>
          <ul>
            {merged.faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </div>
      )}
      <p className="lead">
        {draft.fileName}. Kontrollera vad varje kolumn används som, och ändra det som blev fel.
      </p>
      <ChooseFile
        kind={kind}
        remembered={undefined}
        label={isWrong ? 'Välj den rättade filen …' : 'Välj en annan fil …'}
        isFirst={isWrong}
        tooLarge="Filen är för stor för att vara en sådan lista."
        onChosen={onChange}
      />
      <ReadAs kind={kind} draft={draft} remembered={undefined} onChange={onChange} onProblem={setProblem} />
      <MappingTable
        kind={kind}
        draft={draft}
        onMap={(index, meaning) => onChange(mapColumn(kind, draft, index, meaning))}
      />
      {rowCount(org) === 0 ? null : (
        <div className="organisation-when">
          <RadioGroup
            className="field choices"
            value={corrects ? 'wrong' : 'ends'}
            onChange={(choice) => setCorrects(choice === 'wrong')}
          >
            <Label>Det som inte står i filen</Label>
            <div className="choice-list choice-column">
              <Choice value="ends" words="Har gällt, och upphör" help="Det står kvar för äldre ärenden." />
              <Choice value="wrong" words="Var fel, och tas bort" />
            </div>
          </RadioGroup>
          {corrects ? null : (
            <SettingField
              id="organisation-from"
              label="Det nya gäller från och med"
              text={from}
              problem={day.ok ? undefined : day.problem}
              onType={setFrom}
              isShort
            />
          )}
        </div>
      )}
      {kind.remarks(draft).map((remark) => (
        <Verdict key={remark} tone="warn" title={remark} />
      ))}
      {isWrong ? null : (
        <WhatChanges difference={difference} strange={strangeTitles(merged.organisation, { from: start })} />
      )}
      <p role="alert" className="problem">
        {problem}
      </p>
      <div className="row">
        <Button onPress={() => void bringIn()}>Läs in</Button>
        <Button variant="second" onPress={onCancel}>
          Avbryt
        </Button>
      </div>
    </>
  )
}

interface ChoiceProps {
  readonly value: string
  readonly words: string
  readonly help?: string
}

const Choice = ({ value, words, help }: ChoiceProps) => (
  <Radio value={value} className="choice">
    <span className="choice-dot" aria-hidden="true" />
    <span>
      {words}
      {help === undefined ? null : <small>{help}</small>}
    </span>
  </Radio>
)

/** Ids for what is not kept yet. */
function newIds(): () => string {
  let count = 0
  return () => `new-${(count += 1)}`
}
