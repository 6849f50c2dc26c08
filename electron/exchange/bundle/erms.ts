import { createHash } from 'node:crypto'
import { basename } from 'node:path/posix'
import { escapeXml } from '../../pdf/xmp.ts'
import type { BundleFile } from './manifest.ts'

/**
 * A description of a case and its record for an e-archive: CITS ERMS 3 (https://DILCIS.eu/XML/ERMS, schema ERMS_v3.xsd 3.0.1 of
 * 2024-08-22), the least that its schema asks for: its elements in the schema's order, identifiers that are UUIDs, times with a
 * time zone, and paths as addresses of files. One aggregation, the case, with one record, the documentation, to which all files are appended.
 */
export function ermsOf(facts: {
  readonly caseId: string
  readonly title: string
  readonly authority: string
  readonly diarienummer?: string | undefined
  /** ISO instant. */
  readonly madeAt: string
  readonly programVersion: string
  readonly files: readonly Pick<BundleFile, 'name' | 'kind'>[]
  /** What each file of the case is, its day and whom it is from or to, by its place in the bundle. */
  readonly about?: ReadonlyMap<string, string>
}): string {
  const { caseId, title, authority, diarienummer, madeAt, programVersion, files, about } = facts
  const at = escapeXml(madeAt)
  const appendix = ({ name, kind }: Pick<BundleFile, 'name' | 'kind'>): string =>
    `          <appendix name="${plain(basename(name))}" description="${plain(about?.get(name) ?? kindWords[kind])}" path="${plain(addressOf(name))}"/>`
  return `<?xml version="1.0" encoding="UTF-8"?>
<erms xmlns="https://DILCIS.eu/XML/ERMS">
  <control>
    <identification identificationType="case">${plain(caseId)}</identification>
    <maintenanceInformation>
      <maintenanceStatus value="new"/>
      <maintenanceAgency>
        <agencyName>${plain(authority)}</agencyName>
      </maintenanceAgency>
      <maintenanceHistory>
        <maintenanceEvent>
          <eventType value="created"/>
          <eventDateTime>${at}</eventDateTime>
          <agent agentType="creator">
            <name>Direktlots ${plain(programVersion)}</name>
          </agent>
        </maintenanceEvent>
      </maintenanceHistory>
    </maintenanceInformation>
  </control>
  <aggregations>
    <aggregation systemIdentifier="${plain(caseId)}" aggregationType="caseFile">
      <objectId>${plain(diarienummer ?? caseId)}</objectId>
      <title>${plain(title)}</title>
      <record systemIdentifier="${recordId(caseId)}">
        <objectId>${recordId(caseId)}</objectId>
        <title>Dokumentation av direktupphandling</title>
        <additionalInformation>
${files.map(appendix).join('\n')}
        </additionalInformation>
      </record>
    </aggregation>
  </aggregations>
</erms>
`
}

/** "file:///bilagor/Anbud%201.pdf". */
const addressOf = (name: string): string =>
  `file:///${name.toWellFormed().split('/').map(encodeURIComponent).join('/')}`

/** A UUID of the record, the same for the same case (RFC 9562, version 8). */
function recordId(caseId: string): string {
  const hex = createHash('sha256').update(`direktlots-record ${caseId}`).digest('hex')
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 3) | 8).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}

const kindWords: Readonly<Record<BundleFile['kind'], string>> = {
  record: 'Dokumentation',
  sheet: 'Diarieunderlag',
  'case-file': 'Ärendefil',
  log: 'Utdrag ur loggen',
  attachment: 'Bilaga',
  masked: 'Maskerad kopia',
  erms: 'Arkivbeskrivning',
  'read-me': 'Läs mig',
}

/** Text on one line, without the signs that XML does not take. */
const plain = (text: string): string =>
  escapeXml(text.replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu, ' ').trim())
