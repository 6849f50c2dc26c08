import { contractName } from '../../../src/domain/contracts/contract.ts'
import type { Hit } from '../../../src/domain/contracts/search.ts'
import { Button } from '../../components/button.tsx'
import { Tag } from '../../components/tag.tsx'
import { validityWords } from '../../contracts/contract-words.ts'
import { useCase } from '../../state/case.ts'
import { isCandidate } from './search-note.ts'

interface HitRowProps {
  readonly hit: Hit
  readonly onTry: () => void
}

/** A contract that was found: what it is, why it was found, and the way to judge it. */
export function HitRow({ hit, onTry }: HitRowProps) {
  const { case: found, today } = useCase()
  const { contract } = hit
  const name = contractName(contract)
  const validity = validityWords(contract, today)
  const { supplier, reference, callOff, owner } = contract
  const facts = [name === supplier ? undefined : supplier, reference].filter(Boolean).join(' · ')
  return (
    <li className="hit">
      <div>
        <strong>{name}</strong> {contract.fromCase === undefined ? null : <Tag>Eget ärende</Tag>}{' '}
        {validity === null ? null : <Tag tone={validity.tone}>{validity.words}</Tag>}
        {facts === '' ? null : <span className="hit-line">{facts}</span>}
        {callOff === undefined ? null : <span className="hit-line">Avrop: {callOff}</span>}
        {owner === undefined ? null : <span className="hit-line">Ansvarig: {owner}</span>}
        <span className="hit-line small">{whyFound(hit)}</span>
      </div>
      {isCandidate(found, contract) ? (
        <span className="small">Prövas nedan</span>
      ) : (
        <Button variant="link" label={`Pröva avtalet ${name}`} onPress={onTry}>
          Pröva avtalet
        </Button>
      )}
    </li>
  )
}

/** "Har orden kalibrering, pump. CPV börjar lika: 5042." */
function whyFound({ words, cpv }: Hit): string {
  const parts = [
    words.length === 0 ? '' : `Har ${words.length === 1 ? 'ordet' : 'orden'} ${words.join(', ')}.`,
    cpv === null ? '' : `CPV-koden börjar lika: ${cpv}.`,
  ]
  return parts.filter((part) => part !== '').join(' ')
}
