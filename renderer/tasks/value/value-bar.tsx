import { useId } from 'react'
import { useCase } from '../../state/case.ts'
import { barOf, type Bar } from './bar-layout.ts'
import { placeLabels, type PlacedLabel } from './bar-labels.ts'

const width = 620
const barTop = 52
const barHeight = 22

/** The value against its limits: what is agreed solid, what is optional hatched. */
export function ValueBar() {
  const { case: found, evaluation, today } = useCase()
  const bar = barOf(found, evaluation.facts.value.result, evaluation.findings, today)
  return bar === null ? null : <BarPicture bar={bar} />
}

function BarPicture({ bar }: { readonly bar: Bar }) {
  const hatch = useId()
  const x = (ore: number): number => (ore / bar.scaleOre) * width
  const edges = bar.segments.reduce<readonly number[]>((all, s) => [...all, (all.at(-1) ?? 0) + s.ore], [0])
  const { above, beneath } = placeLabels(bar, width)
  return (
    <svg className="value-bar" viewBox={`0 0 ${width} 112`} role="img" aria-label={bar.sentence}>
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
