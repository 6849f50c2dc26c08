import type { Case } from '../domain/case/schema.ts'
import { rememberLast } from '../domain/remember.ts'

/** Where a person of the authority stands in a case, by the key. */
const keys = /^(?:name|by|closedBy|owner|handler|responsible|openedBy|.*By|handOverTo|coordinationOwner)$/
/** What holds no person of the authority, or what nobody has signed; also companies, where an answer or a change tells of one. */
const elsewhere =
  /^(?:suppliers|authority|attachments|elsewhere|criteria|basis|masks|leftOut|copies|candidates|parts|covers|who|winner)$/

const isFile = /\.\p{L}[\p{L}\p{N}]{1,4}$/u

/** Everybody of the authority that a case names: who prepares, decides, has answered about interests, and has noted something. */
export const otherPeople: (found: Case) => readonly string[] = rememberLast((found) => {
  const names = new Set<string>()
  const walk = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      if (keys.test(key) && value.length <= longest && !isFile.test(value))
        names.add(value.replace(/\s*\([^)]*\)/gu, ''))
    } else if (Array.isArray(value)) for (const one of value as readonly unknown[]) walk(one, key)
    else if (typeof value === 'object' && value !== null)
      for (const [inner, one] of Object.entries(value)) if (!elsewhere.test(inner)) walk(one, inner)
  }
  walk(found, '')
  return [...names]
})

/** In characters: what is longer is no name. */
const longest = 80
