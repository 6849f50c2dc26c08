import { formatDate } from '../../../src/domain/local-date.ts'
import { lastOfAll, type HeldBack as Why } from '../../../src/rules/bids/times.ts'
import { bidders, supplierName } from '../../../src/rules/evaluate/suppliers.ts'
import { Button } from '../../components/button.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { noteCompared } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'
import { sayReceived } from './bid-words.ts'

/** The bids that have come, without their prices, until they may be compared; and the way on for who must compare now. */
export function HeldBack({ why }: { readonly why: Why }) {
  const { case: found, today } = useCase()
  const last = lastOfAll(found)
  return (
    <>
      <ul className="held-bids">
        {bidders(found).map((supplier) => (
          <li key={supplier.id}>
            <strong>{supplierName(supplier)}</strong>{' '}
            <span className="small">
              {sayReceived(supplier, today) ?? 'dag saknas'}
              {supplier.bid?.registeredAt === undefined ? '' : ' · inskrivet'}
            </span>
          </li>
        ))}
      </ul>
      <Verdict
        tone="plain"
        title={
          why === 'incomplete'
            ? 'Priserna ställs bredvid varandra när alla svar och priser är ifyllda.'
            : `Priserna ställs bredvid varandra när sista dagen${last === undefined ? '' : `, ${formatDate(last)},`} har gått ut.`
        }
      >
        <p>
          {why === 'incomplete'
            ? 'Då har ingen skrivit in ett anbud efter att ha jämfört de andra.'
            : 'Så kan ingen som svarar sent få veta vad de andra har lämnat. Jämför du ändå noterar programmet när, och du skriver varför.'}
        </p>
        <Button variant="second" onPress={() => void noteCompared()}>
          Jämför ändå
        </Button>
      </Verdict>
    </>
  )
}
