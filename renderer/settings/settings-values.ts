import { parseOrgNr } from '../../src/domain/org-nr.ts'
import type { Settings } from '../../src/domain/settings.ts'
import { parseLine } from '../../src/domain/text.ts'

export type SettingName = keyof Settings
export type Texts = Readonly<Record<SettingName, string>>
export type Problems = Readonly<Partial<Record<SettingName, string>>>

/** The order in which they are asked. */
export const settingNames: readonly SettingName[] = [
  'profile',
  'authorityName',
  'authorityOrgNr',
  'unit',
  'guideline',
  'userName',
  'userRole',
]

/** What may be left empty needs no sentence. */
const emptySentences: Readonly<Partial<Record<SettingName, string>>> = {
  profile: 'Välj vilka regler som gäller hos er.',
  authorityName: 'Skriv myndighetens namn, så som det ska stå i dokumentationen.',
  authorityOrgNr: 'Skriv myndighetens organisationsnummer, till exempel 232100-0016.',
  unit: 'Skriv vilken enhet du köper för.',
  userName: 'Skriv ditt namn. Det står som handläggare i dina ärenden.',
  userRole: 'Skriv din roll, till exempel inköpare.',
}

/** Reads the form: the settings, or a sentence for each answer that cannot be used. */
export function readSettings(
  texts: Texts,
): { readonly ok: true; readonly settings: Settings } | { readonly ok: false; readonly problems: Problems } {
  const problems: Partial<Record<SettingName, string>> = {}
  const { guideline: _guideline, ...settings } = { ...texts }
  let guideline: string | undefined
  for (const name of settingNames) {
    const read =
      name === 'authorityOrgNr' && texts[name].trim() !== ''
        ? parseOrgNr(texts[name])
        : parseLine(texts[name])
    if (!read.ok) problems[name] = read.problem
    else if (name === 'guideline') guideline = read.value === '' ? undefined : read.value
    else if (read.value === '') problems[name] = emptySentences[name] ?? ''
    else settings[name] = read.value
  }
  return Object.keys(problems).length === 0
    ? { ok: true, settings: { ...settings, ...(guideline === undefined ? {} : { guideline }) } }
    : { ok: false, problems }
}
