import { registrationRules } from '../rules/registration/registration-file.ts'
import type { Registration } from './registration.ts'
import { sheetText } from './sheet-text.ts'

/** A file that may go with the mail. */
export interface MailFile {
  readonly name: string
  /** `application/pdf` and the like. */
  readonly type: string
  readonly bytes: Uint8Array
}

interface RegistrarMail {
  readonly subject: string
  readonly body: string
  readonly files: readonly MailFile[]
  /** Names of the files that there is no room for. */
  readonly tooLarge: readonly string[]
}

/**
 * The mail that a case is handed in with: the sheet as text, and the files as far as a mail takes them, the first first. What
 * there is no room for, and what is `missing` on the computer, is said by name. The subject may stand in anybody's list.
 */
export function mailOf(
  registration: Registration,
  files: readonly MailFile[],
  missing: readonly string[],
): RegistrarMail {
  const { mostBytes, tooLarge: sentence, secret } = registrationRules.mail
  const { matter, isSecret, draft } = registration
  const taken: MailFile[] = []
  const left: string[] = []
  let size = 0
  for (const file of files) {
    if (size + file.bytes.length > mostBytes) left.push(file.name)
    else {
      taken.push(file)
      size += file.bytes.length
    }
  }
  const named = (text: string, names: readonly string[]): readonly string[] =>
    names.length === 0 ? [] : [text, ...names.map((name) => `- ${name}`), '']
  return {
    // What may not stand in the register may not stand in a subject either.
    subject: `${numberOf(registration) ?? 'För diarieföring'} – ${matter.problems.length > 0 && isSecret ? registrationRules.matter.begins : matter.text}`,
    body: [
      'Hej!',
      '',
      numberOf(registration) !== null
        ? 'Här är handlingarna i en direktupphandling som har fått ett diarienummer. Det står nedan.'
        : 'Här är en direktupphandling att diarieföra. Svara gärna med diarienumret och dagen.',
      '',
      ...(draft === null ? [] : [draft, '']),
      ...(isSecret ? [secret, ''] : []),
      ...named(sentence, left),
      ...named('De här filerna finns inte på min dator, och följer inte med:', missing),
      'Vänliga hälsningar',
      ...signedBy(registration),
      '',
      '',
      sheetText(registration),
    ].join('\n'),
    files: taken,
    tooLarge: left,
  }
}

/** Who prepares the case and for which authority, as the sheet has them. */
const signedBy = ({ facts }: Registration): readonly string[] =>
  ['preparer', 'authority'].flatMap((id) => facts.find((fact) => fact.id === id)?.value ?? [])

/** The registrar's number; null where there is none yet. */
const numberOf = ({ facts }: Registration): string | null =>
  facts.find(({ id }) => id === 'number')?.copy ?? null
