import { parseOrgNr } from '../../src/domain/org-nr.ts'
import { unreadable, type Parsed } from '../../src/domain/parsed.ts'
import { settingsSchema, type Person, type Settings } from '../../src/domain/settings.ts'
import { longestText, parseLine, sayLength } from '../../src/domain/text.ts'
import { profileOf } from '../../src/rules/parameters/profiles.ts'

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
  'userEmail',
  'userPhone',
  'registrarEmail',
  'recordLevel',
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

/** What may be left empty. */
const optional = ['guideline', 'userEmail', 'userPhone', 'registrarEmail', 'recordLevel'] as const

/** Reads the form: the settings, or a sentence for each answer that cannot be used. */
export function readSettings(
  texts: Texts,
): { readonly ok: true; readonly settings: Settings } | { readonly ok: false; readonly problems: Problems } {
  const problems: Partial<Record<SettingName, string>> = {}
  const read: Partial<Record<SettingName, string>> = {}
  for (const name of settingNames) {
    const { [name]: text } = texts
    const result = readOne(name, text)
    if (!result.ok) problems[name] = result.problem
    else if (result.value !== '') read[name] = result.value
    else if (!optional.some((one) => one === name)) problems[name] = emptySentences[name] ?? ''
  }
  const settings = settingsSchema.safeParse(read)
  return settings.success && Object.keys(problems).length === 0
    ? { ok: true, settings: settings.data }
    : { ok: false, problems }
}

export type PersonProblems = Readonly<Partial<Record<keyof Person, string>>>

/** Reads who the person is, or a sentence for each answer that cannot be used. */
export function readPerson(
  texts: Person,
):
  { readonly ok: true; readonly person: Person } | { readonly ok: false; readonly problems: PersonProblems } {
  const [name, role] = [readOne('userName', texts.userName), readOne('userRole', texts.userRole)]
  const problems = {
    ...(name.ok && name.value !== '' ? {} : { userName: name.ok ? 'Skriv ditt namn.' : name.problem }),
    ...(role.ok && role.value !== '' ? {} : { userRole: role.ok ? 'Skriv din befattning.' : role.problem }),
  }
  return name.ok && role.ok && Object.keys(problems).length === 0
    ? { ok: true, person: { userName: name.value, userRole: role.value } }
    : { ok: false, problems }
}

function readOne(name: SettingName, text: string): Parsed<string> {
  if (name === 'authorityOrgNr' && text.trim() !== '') return parseOrgNr(text)
  const line = parseLine(text)
  // There are no files to put a long text in here.
  if (!line.ok)
    return unreadable(
      `Texten är ${sayLength(text.length)} tecken, och högst ${sayLength(longestText)} får plats. Korta den.`,
    )
  const isNoAddress =
    (name === 'userEmail' || name === 'registrarEmail') &&
    line.value !== '' &&
    !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(line.value)
  return isNoAddress
    ? unreadable('Det är ingen e-postadress. Skriv till exempel karin.ek@regionen.se, eller lämna tomt.')
    : line
}

/** What the program itself has put in the form: the name it suggested, and the numbers typed beside other names. */
export interface Suggested {
  readonly name: string | null
  readonly numbers: Readonly<Record<string, string>>
}

/**
 * The form with another profile chosen. Its authority is suggested where no name is typed, or in place of the former
 * profile's own; the number is then another authority's and goes with the name, and comes back with it. A name that the
 * person has typed stays.
 */
export function withProfile(
  texts: Texts,
  profile: string,
  suggested: Suggested,
): { readonly texts: Texts; readonly suggested: Suggested } {
  const now = texts.authorityName.trim()
  const next = profileOf(profile)?.authorityName ?? ''
  const former = profileOf(texts.profile)?.authorityName ?? ''
  const isFormers = now !== '' && now === former
  // Where the new profile suggests nothing, only what the program itself put there goes.
  const gives = now === '' || (isFormers && (next !== '' || suggested.name === now))
  if (!gives || next === now) return { texts: { ...texts, profile }, suggested }
  const numbers = now === '' ? suggested.numbers : { ...suggested.numbers, [now]: texts.authorityOrgNr }
  const authorityOrgNr =
    now === '' && texts.authorityOrgNr !== '' ? texts.authorityOrgNr : (numbers[next] ?? '')
  return {
    texts: { ...texts, profile, authorityName: next, authorityOrgNr },
    suggested: { name: next, numbers },
  }
}
