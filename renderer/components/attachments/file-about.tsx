import { proposedIn, type Described } from '../../../src/domain/attachments/described.ts'
import { fileWays } from '../../../src/domain/case/choices.ts'
import { formatDate } from '../../../src/domain/local-date.ts'
import { fileKinds } from '../../../src/rules/registration/registration-file.ts'
import { useCase } from '../../state/case.ts'
import { Field } from '../field.tsx'
import { More } from '../more.tsx'

interface FileAboutProps {
  /** Its row in the case: `attachments.0197…`. */
  readonly at: string
  readonly name: string
  readonly file: Described
}

/** What the registrar asks of a file that no other answer tells of: folded, and all of it may be left out. */
export function FileAbout({ at, name, file }: FileAboutProps) {
  const { case: found } = useCase()
  const { way, said } = file
  const told = toldOf(file)
  const proposed = proposedIn(file)
  if (found.record.closedOn !== undefined && told === '') return null
  const help = (field: 'on' | 'party'): string | undefined =>
    proposed.includes(field) ? 'Föreslaget ur filen. Ändra om det inte stämmer.' : undefined
  const parties = found.suppliers.flatMap(({ name: supplier }) => supplier ?? [])
  return (
    <More
      startsOpen={Object.keys(found.unread).some((path) => path.startsWith(`${at}.`))}
      title={
        <>
          {told === '' ? 'Ange handlingstyp, dag och avsändare' : told}
          {proposed.length === 0 ? null : <span className="small"> (föreslaget ur filen)</span>}
          <span className="visually-hidden">: {name}</span>
        </>
      }
    >
      <div className="file-about" role="group" aria-label={`Om ${name}`}>
        <Field
          path={`${at}.way`}
          layout="row"
          optional
          help={said === undefined ? undefined : saidWords(said)}
        />
        <Field path={`${at}.kind`} suggestions={fileKinds} optional />
        <Field path={`${at}.on`} optional help={help('on')} />
        <Field
          path={`${at}.party`}
          label={way === undefined ? undefined : partyLabels[way]}
          help={help('party')}
          suggestions={parties}
          wide
          optional
        />
      </div>
    </More>
  )
}

const partyLabels = { in: 'Från vem?', out: 'Till vem?', made: 'Vem gjorde den?' } as const
const partyWords = { in: 'från', out: 'till', made: 'av' } as const

/** "Mejl, inkommen 3 december 2026, från Eva Ros"; '' where nothing is told. */
function toldOf({ kind, way, on, party }: Described): string {
  const dated = on === undefined ? undefined : 'Daterad'
  const when = [way === undefined ? dated : fileWays[way], on === undefined ? undefined : formatDate(on)]
    .filter((part) => part !== undefined)
    .join(' ')
  const who = party === undefined ? undefined : way === undefined ? party : `${partyWords[way]} ${party}`
  const happened = kind === undefined ? when : `${when.charAt(0).toLowerCase()}${when.slice(1)}`
  return [kind, happened, who].filter((part) => part !== undefined && part !== '').join(', ')
}

function saidWords({ from, to }: NonNullable<Described['said']>): string | undefined {
  const words = [...(from === undefined ? [] : [`från ${from}`]), ...(to === undefined ? [] : [`till ${to}`])]
  return words.length === 0 ? undefined : `I filen står: ${words.join(', ')}.`
}
