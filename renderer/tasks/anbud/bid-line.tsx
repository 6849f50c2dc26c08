import { formatOre } from '../../../src/domain/money.ts'
import { bidsByPrice, supplierName, winnerOf } from '../../../src/rules/evaluate/suppliers.ts'
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
  const chosen = winnerOf(found)
  const amounts = [...new Set(bids.map((bid) => bid.ore))]
  if (amounts.length === 0 || amounts.length + (estimate === null ? 0 : 1) < 2) return null
  const position = scaleOf([...amounts, ...(estimate === null ? [] : [estimate])], width, margin)
  const marks = placeMarks(
    amounts.map((ore) => ({ ore, text: markText(bids, ore, chosen?.id) })),
    position,
    width,
  )
  const rows = 1 + Math.max(...marks.map((mark) => mark.row))
  const line = rows * rowHeight + 22
  const chosenOre = bids.find(({ supplier }) => supplier.id === chosen?.id)?.ore
  return (
    <svg
      className="bid-line"
      viewBox={`0 0 ${width} ${line + 50}`}
      role="img"
      aria-label={sentence(bids, estimate, chosen?.id)}
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
          <g key={mark.ore} className={mark.ore === chosenOre ? 'bid-mark chosen' : 'bid-mark'}>
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

/** Whose the amount is, and that it is the chosen one's: "Vårdmadrasser AB 176 500, valt". */
function markText(bids: Bids, ore: number, chosenId: string | undefined): string {
  const own = bids.filter((bid) => bid.ore === ore)
  const names = own.map(({ supplier }) => shortened(supplierName(supplier)))
  const name = names.length > 2 ? `${names.length} anbud` : enumerated(names)
  return `${name} ${formatOre(ore)}${own.some(({ supplier }) => supplier.id === chosenId) ? ', valt' : ''}`
}

const longestName = 34

const shortened = (name: string): string =>
  name.length <= longestName ? name : `${name.slice(0, longestName - 1).trimEnd()}…`

type Bids = ReturnType<typeof bidsByPrice>

function sentence(bids: Bids, estimate: number | null, chosenId: string | undefined): string {
  const each = bids.map(
    ({ supplier, ore }) =>
      `${supplierName(supplier)} ${formatOre(ore)} kr${supplier.id === chosenId ? ' (valt)' : ''}`,
  )
  const against = estimate === null ? '' : ` Ert beräknade värde är ${formatOre(estimate)} kr.`
  return `Anbuden från lägst till högst: ${enumerated(each)}.${against}`
}
