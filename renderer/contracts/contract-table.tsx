import { useMemo, useState } from 'react'
import { columnKinds, columnNames } from '../../src/domain/contracts/columns.ts'
import { contractName, type Contract, type ContractList } from '../../src/domain/contracts/contract.ts'
import { searchContracts } from '../../src/domain/contracts/search.ts'
import { formatKr } from '../../src/domain/money.ts'
import { Button } from '../components/button.tsx'
import { More } from '../components/more.tsx'
import { Tag } from '../components/tag.tsx'
import { today } from '../state/clock.ts'
import { allContracts, contractKey } from './contract-list.ts'
import { countContracts, expiredCount, sourceName, validityWords } from './contract-words.ts'
import { UnreadCells } from './unread-cells.tsx'

interface ContractTableProps {
  readonly list: ContractList | null
  /** Contracts that ended cases of the program's own. */
  readonly own: readonly Contract[]
}

const shownAtOnce = 100

/** Every contract of the list, with a search, and which have run out. */
export function ContractTable({ list, own }: ContractTableProps) {
  const contracts = useMemo(() => allContracts(list, own), [list, own])
  const [search, setSearch] = useState('')
  const [limit, setLimit] = useState(shownAtOnce)
  const day = today()
  const found = useMemo(
    () =>
      search.trim() === ''
        ? contracts
        : searchContracts(contracts, search, '', day).map(({ contract }) => contract),
    [contracts, search, day],
  )
  const expired = expiredCount(contracts, day)
  return (
    <section className="contract-list" aria-labelledby="contract-list">
      <div className="table-head">
        <h2 id="contract-list">{capital(sourceName(list, own.length))}</h2>
        <input
          type="search"
          className="input search"
          aria-label="Sök bland avtalen"
          placeholder="Sök på ord, leverantör, nummer, CPV …"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      </div>
      <p role="status" className="small">
        {search.trim() === ''
          ? `${list === null ? '' : `Inläst av ${list.importedBy}. `}${capital(countContracts(contracts.length))}${expiredWords(expired)}.`
          : `${found.length} av ${countContracts(contracts.length)}`}
      </p>
      <UnreadCells contracts={contracts} />
      <div className="table-scroll">
        <table className="contract-table">
          <thead>
            <tr>
              <th scope="col">Avtal</th>
              <th scope="col">Nummer</th>
              <th scope="col">Gäller</th>
              <th scope="col">Så avropar man</th>
              <th scope="col">Ansvarig</th>
            </tr>
          </thead>
          <tbody>
            {found.slice(0, limit).map((contract) => (
              <Row key={contractKey(contract)} contract={contract} />
            ))}
          </tbody>
        </table>
      </div>
      {found.length > limit ? (
        <Button variant="link" onPress={() => setLimit(limit + shownAtOnce)}>
          Visa fler ({found.length - limit} till)
        </Button>
      ) : null}
    </section>
  )
}

function Row({ contract }: { readonly contract: Contract }) {
  const { supplier, orgNr, reference, category, cpv = [], valueOre, callOff, owner, other = [] } = contract
  const validity = validityWords(contract, today())
  const name = contractName(contract)
  const under = [name === supplier ? undefined : supplier, orgNr, category].filter(Boolean).join(' · ')
  const more = [
    ...(cpv.length === 0 ? [] : [`CPV ${cpv.join(', ')}`]),
    ...(valueOre === undefined ? [] : [`Värde i listan: ${formatKr(valueOre)}`]),
    ...columnKinds.flatMap((kind) => {
      const unread = contract.unread?.[kind]
      return unread === undefined ? [] : [`${columnNames[kind]}: ”${unread}” (går inte att läsa)`]
    }),
    ...other.map(({ heading, text }) => `${heading}: ${text}`),
  ]
  return (
    <tr>
      <td>
        {name} {contract.fromCase === undefined ? null : <Tag>Eget ärende</Tag>}
        {under === '' ? null : <span className="contract-under">{under}</span>}
        {more.length === 0 ? null : (
          <More title="Mer">
            <ul className="contract-more">
              {more.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </More>
        )}
      </td>
      <td>{reference}</td>
      <td>{validity === null ? null : <Tag tone={validity.tone}>{validity.words}</Tag>}</td>
      <td>{callOff}</td>
      <td>{owner}</td>
    </tr>
  )
}

const expiredWords = (count: number): string =>
  count === 0 ? '' : count === 1 ? ', varav ett har gått ut' : `, varav ${count} har gått ut`

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
