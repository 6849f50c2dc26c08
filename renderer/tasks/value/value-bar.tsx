import { useId, useRef } from 'react'
import { countedResult } from '../../../src/rules/evaluate/award-lines.ts'
import { formatKr } from '../../../src/domain/money.ts'
import { useTyped } from '../../state/typed.ts'
import { barOf, type Bar } from './bar-layout.ts'
import { placeLabels, type PlacedLabel } from './bar-labels.ts'
import { useWidth } from './use-width.ts'

const usualWidth = 620
const barTop = 52
const barHeight = 22

/** The value against its limits: what is agreed solid, what is optional hatched, what only the policy adds in outline. */
export function ValueBar() {
  const { case: found, evaluation, today } = useTyped()
  const bar = barOf(found, countedResult(evaluation.facts), evaluation.findings, today)
  if (bar === null) return null
  return (
    <figure className="value-figure">
      <BarPicture bar={bar} />
      {bar.collectedOre === null ? null : (
        <figcaption className="small">
          Streckad ram: det samlade värdet {formatKr(bar.collectedOre)}, med de köp av samma slag som policyn
          räknar in. Att det gäller kalenderåret är programmets läsning.
        </figcaption>
      )}
    </figure>
  )
}

function BarPicture({ bar }: { readonly bar: Bar }) {
  const hatch = useId()
  const svg = useRef<SVGSVGElement>(null)
  // Drawn at its own width, so that the words stay as large as the page's in a narrow window.
  const width = useWidth(svg, usualWidth)
  const x = (ore: number): number => (ore / bar.scaleOre) * width
  const edges = bar.segments.reduce<readonly number[]>((all, s) => [...all, (all.at(-1) ?? 0) + s.ore], [0])
  const { above, beneath } = placeLabels(bar, width)
  return (
    <svg
      ref={svg}
      className="value-bar"
      viewBox={`0 0 ${width} 112`}
      height={112}
      role="img"
      aria-label={bar.sentence}
    >
      <defs>
        <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="7" height="7" className="bar-hatch-ground" />
          <rect width="3" height="7" className="bar-hatch-line" />
        </pattern>
        <clipPath id={`${hatch}-clip`}>
          <rect x="0" y={barTop} width={width} height={barHeight} rx="4" />
        </clipPath>
      </defs>
      <g clipPath={`url(#${hatch}-clip)`}>
        <rect x="0" y={barTop} width={width} height={barHeight} className="bar-ground" />
        {bar.segments.map((segment, index) => (
          <rect
            key={segment.kind}
            x={x(edges[index] ?? 0)}
            y={barTop}
            width={x(segment.ore)}
            height={barHeight}
            className={`bar-${segment.kind}`}
            {...(segment.kind === 'option' ? { fill: `url(#${hatch})` } : {})}
          />
        ))}
      </g>
      {bar.collectedOre === null ? null : (
        <rect
          x={x(bar.valueOre)}
          y={barTop + 1}
          width={x(bar.collectedOre - bar.valueOre)}
          height={barHeight - 2}
          className="bar-collected"
        />
      )}
      {bar.marks.map((mark) => (
        <line
          key={mark.kind + mark.ore}
          x1={x(mark.ore)}
          x2={x(mark.ore)}
          y1={barTop - 12}
          y2={barTop + barHeight + 12}
          className={`bar-mark bar-mark-${mark.kind}`}
        />
      ))}
      <line
        x1={x(bar.valueOre)}
        x2={x(bar.valueOre)}
        y1={barTop - 16}
        y2={barTop + barHeight}
        className="bar-mark bar-mark-value"
      />
      {above.map((label) => (
        <Label key={label.key} label={label} strong />
      ))}
      {beneath.map((label) => (
        <Label key={label.key} label={label} />
      ))}
    </svg>
  )
}

function Label({ label, strong = false }: { readonly label: PlacedLabel; readonly strong?: boolean }) {
  return (
    <text
      x={label.x}
      y={label.y}
      textAnchor={label.anchor}
      className={`bar-text bar-text-${label.kind}${strong ? ' bar-text-strong' : ''}`}
    >
      {label.text}
    </text>
  )
}
