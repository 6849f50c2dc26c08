import { fromOlder } from './older.ts'
import { caseFormat, caseSchema, type Case } from './schema.ts'
import { faultIn } from './sound-rows.ts'

/** Why a text is no case file, as a sentence, or the case. */
export type CaseFile =
  { readonly ok: true; readonly case: Case } | { readonly ok: false; readonly problem: string }

/** Reads a case file's text. Refuses other formats, newer versions and damaged files with what to do; changes nothing. */
export function readCaseFile(text: string): CaseFile {
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return refused(
      'Filen går inte att läsa: den är skadad eller ingen ärendefil. Be avsändaren skicka den igen.',
    )
  }
  const format = typeof json === 'object' && json !== null && 'format' in json ? json.format : undefined
  if (typeof format !== 'string' || !format.startsWith('direktlots-case/'))
    return refused(
      'Filen är ingen ärendefil från Direktlots. Välj en fil vars namn slutar på ”.direktlots.json”.',
    )
  if (format !== caseFormat)
    return refused(`Filen har formatet ${format}, som den här versionen inte kan läsa. Uppdatera Direktlots.`)
  const result = caseSchema.safeParse(json)
  if (result.success) return soundCase(fromOlder(result.data))
  const issue = result.error.issues[0]
  if (issue?.code === 'unrecognized_keys')
    return refused(
      `Filen har en uppgift som den här versionen inte känner: ${issue.keys.join(', ')}. Den kan komma från en nyare version: uppdatera Direktlots.`,
    )
  const where = issue?.path.join('.') ?? ''
  return refused(
    `Filen är skadad vid ”${where || 'början'}”: ${issueText(issue)}. Be avsändaren skicka den igen.`,
  )
}

const refused = (problem: string): CaseFile => ({ ok: false, problem })

function issueText(issue: { code?: string; message: string } | undefined): string {
  if (issue?.code === 'custom') return issue.message
  if (issue?.code === 'invalid_type') return 'uppgiften saknas eller är av fel slag'
  return 'värdet är inte tillåtet'
}

/** The case, unless something in it contradicts something else. */
function soundCase(found: Case): CaseFile {
  const fault = faultIn(found)
  return fault === null
    ? { ok: true, case: found }
    : refused(`Filen är skadad vid ”${fault.at}”: ${fault.says}. Be avsändaren skicka den igen.`)
}

/** The case file's text: stable key order as the schema has it, two spaces, one final line feed. */
export function writeCaseFile(found: Case): string {
  return `${JSON.stringify(caseSchema.parse(found), null, 2)}\n`
}
