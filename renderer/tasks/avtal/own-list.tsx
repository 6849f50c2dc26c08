import { useEffect, useMemo, useState } from 'react'
import type { Contract, ContractList } from '../../../src/domain/contracts/contract.ts'
import { cpvCodesIn } from '../../../src/domain/contracts/cpv-codes.ts'
import { searchContracts, searchWords, type Hit } from '../../../src/domain/contracts/search.ts'
import { Button } from '../../components/button.tsx'
import { Section } from '../../components/section.tsx'
import {
  allContracts,
  contractKey,
  loadContractList,
  useContractList,
} from '../../contracts/contract-list.ts'
import { countContracts, expiredCount, sourceName } from '../../contracts/contract-words.ts'
import { addRow, enter, flush, leaveFor } from '../../state/actions.ts'
import { openCaseNow, useCase } from '../../state/case.ts'
import { focusSoon } from '../value/focus-soon.ts'
import { HitRow } from './hit-row.tsx'
import { candidateEntries, noteOfSearch } from './search-note.ts'

/** The organisation's own list of contracts, searched before anywhere else. */
export function OwnList() {
  const { list, own } = useContractList()
  useEffect(() => void loadContractList(), [])
  if (list === undefined) return null
  return (
    <Section title="Sök först i er egen avtalslista">
      {list === null && own.length === 0 ? <NoList /> : <Search list={list} own={own} />}
    </Section>
  )
}

const openList = (): Promise<void> => leaveFor('contracts')

function NoList() {
  return (
    <p>
      Det finns ingen avtalslista i programmet. Sök där ni brukar, eller{' '}
      <Button variant="link" onPress={() => void openList()}>
        läs in er lista som en CSV-fil
      </Button>
      .
    </p>
  )
}

const shownAtOnce = 6

interface SearchProps {
  readonly list: ContractList | null
  /** Contracts that ended cases of the program's own. */
  readonly own: readonly Contract[]
}

function Search({ list, own }: SearchProps) {
  const { case: found, today } = useCase()
  // A case is not told of the contract that it made itself.
  const contracts = useMemo(
    () => allContracts(list, own).filter(({ fromCase }) => fromCase !== found.id),
    [list, own, found.id],
  )
  const { title = '', cpv = '' } = found.subject
  const [query, setQuery] = useState(() => searchWords(title).join(' '))
  const [limit, setLimit] = useState(shownAtOnce)
  const [noted, setNoted] = useState('')
  const hits = useMemo(() => searchContracts(contracts, query, cpv, today), [contracts, query, cpv, today])
  const codes = cpvCodesIn(`${query} ${cpv}`)
  const note = async (): Promise<void> => {
    await flush()
    const now = openCaseNow()?.case
    const entries =
      now === undefined ? [] : noteOfSearch(now, { list, own: own.length, query, hits, day: today })
    if (entries.length > 0) await enter(entries)
    setNoted(`Sökningen ”${query.trim()}” står nu i ärendet, nedan under Vad kom du fram till?`)
  }
  const add = async ({ contract }: Hit): Promise<void> => {
    const id = await addRow('contracts.candidates', candidateEntries(contract))
    if (id === null) return
    await note()
    focusSoon(`contracts.candidates.${id}.fits`)
  }
  return (
    <>
      <div className="field">
        <label htmlFor="own-list-search">Sök på ord, leverantör, nummer eller CPV-kod</label>
        <p className="help" id="own-list-help">
          {capital(sourceName(list, own.length))}.{sizeWords(contracts, list, today)}{' '}
          <Button variant="link" onPress={() => void openList()}>
            Visa hela listan
          </Button>
        </p>
        <input
          id="own-list-search"
          type="search"
          className="input input-line"
          autoComplete="off"
          aria-describedby="own-list-help"
          value={query}
          onChange={(event) => {
            setQuery(event.target.value)
            setLimit(shownAtOnce)
          }}
        />
      </div>
      <p role="status" className="small">
        {countWords(hits.length, query, codes.length > 0)}
      </p>
      {hits.length === 0 ? null : (
        <ul className="hits">
          {hits.slice(0, limit).map((hit) => (
            <HitRow key={contractKey(hit.contract)} hit={hit} onTry={() => void add(hit)} />
          ))}
        </ul>
      )}
      <div className="row hits-end">
        {hits.length > limit ? (
          <Button variant="link" onPress={() => setLimit(limit + shownAtOnce)}>
            Visa fler träffar ({hits.length - limit} till)
          </Button>
        ) : null}
        <Button
          variant="second"
          onPress={() => void note()}
          isDisabled={query.trim() === '' && codes.length === 0}
        >
          Skriv in sökningen i ärendet
        </Button>
      </div>
      <p role="status" className="small search-noted">
        {noted}
      </p>
      {codes.length === 0 ? null : (
        <p className="small">
          Lika CPV-siffror hjälper dig att hitta. De avgör inte om avtalet täcker behovet: ingen lag säger hur
          många siffror som ska vara lika. Läs vad avtalet gäller.
        </p>
      )}
    </>
  )
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** How many there are to search in, where the name of the source has not said it, and how many are over. */
function sizeWords(contracts: readonly Contract[], list: ContractList | null, day: string): string {
  const expired = expiredCount(contracts, day)
  if (list === null)
    return expired === 0
      ? ''
      : contracts.length === 1
        ? ' Det har gått ut.'
        : ` ${expired === contracts.length ? 'Alla' : expired === 1 ? 'Ett' : expired} har gått ut.`
  const all = ` ${capital(countContracts(contracts.length))}`
  return expired === 0 ? `${all}.` : `${all}, varav ${expired === 1 ? 'ett' : expired} har gått ut.`
}

function countWords(count: number, query: string, hasCodes: boolean): string {
  if (query.trim() === '' && !hasCodes) return 'Skriv vad du letar efter.'
  if (count === 0)
    return 'Inga träffar. Prova ett annat ord, till exempel ett bredare, eller leverantörens namn.'
  return count === 1 ? 'En träff.' : `${count} träffar, de närmaste först.`
}
