import type { HeadingMapping } from '../../src/domain/csv/columns.ts'
import { delimiters, type Delimiter } from '../../src/domain/csv/read-csv.ts'
import { More } from '../components/more.tsx'
import { encodings, type Encoding } from './decode-file.ts'
import { draftOf, type ImportDraft, type ListKind, type Wishes } from './import-draft.ts'

interface ReadAsProps<K extends string, R> {
  readonly kind: ListKind<K, R>
  readonly draft: ImportDraft<K, R>
  /** The columns as they were chosen the last time. */
  readonly remembered: HeadingMapping<K> | undefined
  readonly onChange: (draft: ImportDraft<K, R>) => void
  readonly onProblem: (sentence: string) => void
}

/** How the file was taken to be written, said in a line, and to change where the letters or the columns look wrong. */
export function ReadAs<K extends string, R>(props: ReadAsProps<K, R>) {
  const { kind, draft, remembered, onChange, onProblem } = props
  const { encoding, headerRow } = draft
  const { delimiter, rows } = draft.csv
  const again = (wish: Wishes): void => {
    const next = draftOf(kind, draft, remembered, { encoding, delimiter, ...wish })
    onProblem(next.ok ? '' : next.problem)
    if (next.ok) onChange(next.value)
  }
  return (
    <>
      <p className="small">Filen är läst som Excel sparar den, med rubrikerna på rad {headerRow}.</p>
      <More title="Ser å, ä och ö eller kolumnerna fel ut? Byt här">
        <div className="field-row">
          <Choice
            id="import-encoding"
            label="Så är bokstäverna sparade"
            value={encoding}
            choices={encodings}
            onChoose={(text) => again({ encoding: text as Encoding })}
          />
          <Choice
            id="import-delimiter"
            label="Mellan kolumnerna står"
            value={delimiter}
            choices={delimiters}
            onChoose={(text) => again({ delimiter: text as Delimiter })}
          />
          <Choice
            id="import-header"
            label="Rubrikerna står på"
            value={String(headerRow)}
            choices={headerChoices(rows.map(({ number }) => number))}
            onChoose={(text) => again({ headerRow: Number(text) })}
          />
        </div>
      </More>
    </>
  )
}

const mostHeaderRows = 30

/** The rows that can hold the headings: those that are not empty, near the top. */
const headerChoices = (numbers: readonly number[]): Readonly<Record<string, string>> =>
  Object.fromEntries(numbers.slice(0, mostHeaderRows).map((number) => [String(number), `Rad ${number}`]))

interface ChoiceProps {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly choices: Readonly<Record<string, string>>
  readonly onChoose: (text: string) => void
}

function Choice({ id, label, value, choices, onChoose }: ChoiceProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="input select"
        value={value}
        onChange={(event) => onChoose(event.target.value)}
      >
        {Object.entries(choices).map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}
