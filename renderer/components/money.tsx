import { formatKr } from '../../src/domain/money.ts'

interface MoneyProps {
  /** Whole öre. */
  readonly ore: number
}

/** An amount: figures of equal width, never broken over two lines. */
export function Money({ ore }: MoneyProps) {
  return <span className="money">{formatKr(ore)}</span>
}
