import type { ReactNode } from 'react'
import { formatDate } from '../../../src/domain/local-date.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import type { RecordVersion } from '../../../src/domain/case/versions.ts'
import { sayBytes } from '../../../src/domain/attachments/limits.ts'
import { ask } from '../../bridge.ts'
import { Button } from '../../components/button.tsx'
import { More } from '../../components/more.tsx'
import { useCase } from '../../state/case.ts'
import { useAnswerOf } from '../../state/use-answer-of.ts'

interface VersionsProps {
  readonly isBusy: boolean
  /** What came of saving one of them again. */
  readonly said: ReactNode
  /** Saves one of them again, as it was. */
  readonly onSave: (version: RecordVersion) => void
}

/** The records that were saved: when, under which name, with what hash, and what had changed; nothing where none was. */
export function Versions({ isBusy, said, onSave }: VersionsProps) {
  const { case: found } = useCase()
  const { versions = [] } = found.record
  const here = useAnswerOf(found, readHere)?.versions ?? []
  if (versions.length === 0) return null
  const last = versions.length === 1 ? 'version 1' : `${versions.length} versioner`
  return (
    <More title={`Sparad dokumentation (${last})`}>
      <p className="small">
        När något har ändrats blir nästa PDF en ny version, och de förra finns kvar här.
      </p>
      {versions.toReversed().map((row) => (
        <section key={row.id} className="version" aria-label={`Version ${row.no}`}>
          <h3>Version {row.no}</h3>
          <dl className="version-facts">
            <Row term="Gjord">
              {formatDate(row.at.slice(0, 10))} kl. {row.at.slice(11, 16).replace(':', '.')}
              {row.diarienummer === undefined
                ? ', före diarienumret'
                : `, med diarienummer ${row.diarienummer}`}
            </Row>
            <Row term="Sparad som">{row.name ?? 'Inget namn är noterat.'}</Row>
            <Row term="PDF:en">
              PDF/A-{row.level}, {sayBytes(row.size)}
            </Row>
            <Row term="SHA-256">
              <span className="path">{row.sha256}</span>
            </Row>
          </dl>
          {row.changes === undefined ? null : (
            <>
              <p>Ändrat sedan version {row.no - 1}:</p>
              {row.changes.length === 0 ? (
                <p>Inga svar har ändrats.</p>
              ) : (
                <ul>
                  {row.changes.map((words) => (
                    <li key={words}>{words}</li>
                  ))}
                </ul>
              )}
            </>
          )}
          {here.includes(row.id) ? (
            <Button variant="link" isBusy={isBusy} onPress={() => onSave(row)}>
              Spara version {row.no} igen …
            </Button>
          ) : (
            <p className="small">PDF:en finns inte på den här datorn, utan där den sparades.</p>
          )}
        </section>
      ))}
      {said}
    </More>
  )
}

/** Which of them can be saved again. */
const readHere = ({ id }: Case) => ask('version.here', { id })

const Row = ({ term, children }: { readonly term: string; readonly children: ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
)
