import { nothingChanged, whole, wholeThen } from '../../src/decision-paper/paper-blocks.ts'
import { adviceSentence, foldedFacts, type DecisionPaper } from '../../src/decision-paper/paper.ts'
import { readRows } from '../../src/decision-paper/read-rows.ts'
import { More } from '../components/more.tsx'
import './papers.css'

interface PaperSheetProps {
  readonly paper: DecisionPaper
  /** The level of its headings: the sheet stands on a page of its own, or within one. */
  readonly level?: 2 | 3
  /** Something has happened since it was made: that nothing lacked was then. */
  readonly isPast?: boolean
}

/** The page on which a decision is taken: what is asked for, what to look out for, what lacks, and what it rests on. */
export function PaperSheet({ paper, level = 2, isPast = false }: PaperSheetProps) {
  const Heading = `h${level}` as const
  return (
    <div className="paper-sheet">
      <div className="verdict plain paper-asks">
        <Heading>Det här ber vi dig besluta</Heading>
        {paper.asks.map((ask) => (
          <p key={ask} className="paper-ask">
            {ask}.
          </p>
        ))}
        <p className="small">{adviceSentence}</p>
      </div>
      <Earlier paper={paper} />
      <Points paper={paper} isPast={isPast} />
      <Missing missing={paper.missing} />
      <dl className="paper-facts">
        {readRows(paper).map(({ term, lines }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              {lines.map(({ id, text }) => (
                <p key={id}>{text}</p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <Folded paper={paper} />
    </div>
  )
}

/** The lines that have no row above: what the case is held against when the answer comes home. */
function Folded({ paper }: { readonly paper: DecisionPaper }) {
  const facts = foldedFacts(paper)
  if (facts.length === 0) return null
  return (
    <More title="Allt annat som beslutet vilar på">
      <p className="small">Ändras något av det här eller av det ovan, prövas beslutet på nytt.</p>
      <dl className="paper-facts">
        {facts.map(({ id, term, value }) => (
          <div key={id}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </More>
  )
}

/** What was answered on an earlier paper, what the buyer says to it, and what is not as it was. */
function Earlier({ paper: { earlier } }: { readonly paper: DecisionPaper }) {
  if (earlier === null) return null
  const { title, reply, changed } = earlier
  return (
    <div className="verdict plain paper-earlier">
      <strong className="pre">{title}</strong>
      {reply === undefined ? null : <p className="pre">Handläggaren svarar: ”{reply}”</p>}
      {changed === null ? null : changed.length === 0 ? (
        <p>{nothingChanged}</p>
      ) : (
        <>
          <p>Ändrat sedan dess:</p>
          <ul className="paper-points">
            {changed.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function Points({ paper: { points, more, missing }, isPast }: Required<Omit<PaperSheetProps, 'level'>>) {
  if (points.length === 0)
    return missing.length > 0 ? null : (
      <div className={`verdict ${isPast ? 'plain' : 'ok'}`}>
        <strong>{isPast ? wholeThen : whole}</strong>
        <p className="verdict-text">Om köpet är klokt bedömer du.</p>
      </div>
    )
  return (
    <div className="verdict stop">
      <strong>Se upp med det här</strong>
      <ol className="paper-points">
        {points.map(({ id, text }) => (
          <li key={`${id} ${text}`}>{text}</li>
        ))}
      </ol>
      {more.length === 0 ? null : (
        <More title={more.length === 1 ? 'En punkt till' : `${more.length} punkter till`}>
          <ul className="paper-points">
            {more.map(({ id, text }) => (
              <li key={`${id} ${text}`}>{text}</li>
            ))}
          </ul>
        </More>
      )}
    </div>
  )
}

/** The first few in sight, the others folded. */
const inSight = 3

function Missing({ missing }: { readonly missing: readonly string[] }) {
  if (missing.length === 0) return null
  const rest = missing.slice(inSight)
  return (
    <div className="verdict warn">
      <strong>{missing.length === 1 ? 'En sak saknas' : `${missing.length} saker saknas`}</strong>
      <ul className="paper-points">
        {missing.slice(0, inSight).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {rest.length === 0 ? null : (
        <More title={rest.length === 1 ? 'En sak till' : `${rest.length} saker till`}>
          <ul className="paper-points">
            {rest.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </More>
      )}
    </div>
  )
}
