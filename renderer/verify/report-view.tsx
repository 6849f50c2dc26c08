import { useEffect, useRef } from 'react'
import type { PointState, VerifyPoint, VerifyReport } from '../../src/contract/verify-shapes.ts'
import { Tag } from '../components/tag.tsx'

/** What was found of a file: the verdict, what the file says it is, and what was looked at. */
export function ReportView({ report }: { readonly report: VerifyReport }) {
  const heading = useRef<HTMLHeadingElement>(null)
  // Once it is drawn: whoever does not see the page hears the verdict.
  useEffect(() => heading.current?.focus(), [])
  const { title, name, facts, points, verdict } = report
  return (
    <section className="section verify-report" aria-labelledby="verify-title">
      <div className={`verdict ${tones[verdict]}`}>
        <h2 id="verify-title" ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <p className="path">{name}</p>
      </div>
      {facts.length === 0 ? null : (
        <dl className="verify-facts">
          {facts.map(({ term, value }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <h3>Det här kontrollerades</h3>
      <ul className="verify-points">
        {inOrder(points).map(({ id, state, says, next }) => (
          <li key={`${id} ${says}`}>
            <Tag tone={tagTones[state]}>{words[state]}</Tag>
            <div>
              {says}
              {next === undefined ? null : <p className="verify-next">{next}</p>}
            </div>
          </li>
        ))}
      </ul>
      {verdict === 'foreign' ? null : (
        <p className="small">
          Kontrollen visar om filen har ändrats (kontrollsummor är SHA-256), och med vilken nyckel den är
          underskriven. Vem som satt vid datorn, och om det som skrevs är sant, visar den inte. Hela
          fingeravtrycket står i dokumentationens utdrag ur loggen, när ett sådant är med.
        </p>
      )}
    </section>
  )
}

const tones = { holds: 'ok', partly: 'warn', broken: 'stop', foreign: 'plain' } as const

const words: Readonly<Record<PointState, string>> = {
  held: 'Stämmer',
  broken: 'Stämmer inte',
  unchecked: 'Inte kontrollerat',
  told: 'Att veta',
}

const tagTones = { held: 'ok', broken: 'stop', unchecked: 'warn', told: undefined } as const

/** What is wrong comes first; of what holds, who has signed it. */
const inOrder = (points: readonly VerifyPoint[]): readonly VerifyPoint[] =>
  [...points].toSorted((a, b) => placeOf(a) - placeOf(b))

const placeOf = ({ id, state }: VerifyPoint): number => order.indexOf(state) * 2 + (id === 'key' ? 0 : 1)

const order: readonly PointState[] = ['broken', 'unchecked', 'held', 'told']
