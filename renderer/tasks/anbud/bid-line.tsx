import { formatOre } from '../../../src/domain/money.ts'
import { bidsByPrice, supplierName } from '../../../src/rules/evaluate/suppliers.ts'
import { enumerated } from '../../../src/domain/enumerated.ts'
import { useCase } from '../../state/case.ts'
import { estimateOf } from './bid-words.ts'
import { placeMarks, scaleOf } from './bid-line-layout.ts'

const width = 620
const margin = 70
const rowHeight = 22

/** The bids on a line against what the purchase was expected to cost. */
export function BidLine() {
  const { case: found, evaluation } = useCase()
  const bids = bidsByPrice(found)
  const estimate = estimateOf(evaluation)
  const amounts = [...new Set(bids.map((bid) => bid.ore))]
  if (amounts.length === 0 || amounts.length + (estimate === null ? 0 : 1) < 2) return null
  const position = scaleOf([...amounts, ...(estimate === null ? [] : [estimate])], width, margin)
  const marks = placeMarks(
    amounts.map((ore) => ({ ore, text: formatOre(ore) })),
    position,
    width,
  )
  const rows = 1 + Math.max(...marks.map((mark) => mark.row))
  const line = rows * rowHeight + 22
  const lowest = Math.min(...amounts)
  return (
    <svg
      className="bid-line"
      viewBox={`0 0 ${width} ${line + 50}`}
      role="img"
      aria-label={sentence(bids, estimate)}
    >
      <line className="bid-line-base" x1={0} x2={width} y1={line} y2={line} />
      {estimate !== null && <Estimate x={position(estimate)} line={line} ore={estimate} />}
      {marks
        .filter((mark) => mark.row > 0)
        .map((mark) => (
          <line
            key={mark.ore}
            className="bid-leader"
            x1={mark.x}
            x2={mark.x}
            y1={line - 15 - mark.row * rowHeight}
            y2={line}
          />
        ))}
      {marks.map((mark) => {
        const y = line - 20 - mark.row * rowHeight
        return (
          <g key={mark.ore} className={mark.ore === lowest ? 'bid-mark lowest' : 'bid-mark'}>
            <circle cx={mark.x} cy={line} r={9} />
            <text x={mark.textX} y={y} textAnchor="middle">
              {mark.text}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

function Estimate({ x, line, ore }: { readonly x: number; readonly line: number; readonly ore: number }) {
  const text = `Ert beräknade värde ${formatOre(ore)}`
  const half = (text.length * 7.6) / 2
  return (
    <g className="bid-estimate">
      <line x1={x} x2={x} y1={line - 16} y2={line + 16} />
      <text x={Math.min(Math.max(x, half), width - half)} y={line + 38} textAnchor="middle">
        {text}
      </text>
    </g>
  )
}

function sentence(bids: ReturnType<typeof bidsByPrice>, estimate: number | null): string {
  const each = bids.map(({ supplier, ore }) => `${supplierName(supplier)} ${formatOre(ore)} kr`)
  const against = estimate === null ? '' : ` Ert beräknade värde är ${formatOre(estimate)} kr.`
  return `Anbuden från lägst till högst: ${enumerated(each)}.${against}`
}
