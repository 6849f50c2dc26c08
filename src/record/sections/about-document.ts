import type { Case } from '../../domain/case/schema.ts'
import { levelWords, usualLevel } from '../../domain/record-level.ts'
import { profileOf } from '../../rules/parameters/profiles.ts'
import type { Secrecy } from '../../secrecy/secrecy.ts'
import type { RecordOptions } from '../record.ts'
import { secrecyRows } from '../secrecy-notice.ts'
import type { Block } from '../tree.ts'
import { carriedAmounts, routineFacts } from './local.ts'
import { organisationFacts } from './organisation.ts'
import { versionRows, versionWords } from './version.ts'

/** What the document is: when it was made, under which rules, of which case and in which format. */
export function aboutDocument(found: Case, options: RecordOptions, secrecy: Secrecy): readonly Block[] {
  const profile = profileOf(found.authority.profile)
  return [
    {
      kind: 'facts',
      fine: true,
      rows: [
        {
          term: 'Skapat',
          value: `${options.createdAt.slice(0, 16).replace('T', ' ')}${versionWords(options.version)}`,
        },
        ...secrecyRows(secrecy),
        { term: 'Profil', value: profile?.name ?? found.authority.profile },
        ...routineFacts(found),
        ...organisationFacts(found),
        ...carriedAmounts(found),
        { term: 'Ärendets id', value: `${found.id}, skapat i programmet ${found.createdAt.slice(0, 10)}` },
        { term: 'Ärendefilens SHA-256', value: options.caseSha256 },
        ...versionRows(options.version),
        {
          term: 'Program och filformat',
          value: `Direktlots ${options.programVersion}, ${levelWords[options.level ?? usualLevel]}`,
        },
      ],
    },
  ]
}
