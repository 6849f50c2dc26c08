import { Refusal } from '../../src/contract/answer.ts'
import { comparedPart, inGroups, readFingerprint } from '../../src/domain/fingerprint.ts'
import { parseLine } from '../../src/domain/text.ts'
import type { Results } from '../../src/contract/channels.ts'
import { fingerprintOf } from '../exchange/package/fingerprint.ts'
import { readInstallation } from '../store/installation.ts'
import { dropKnownKey, listKnownKeys, putKnownKey } from '../store/known-keys.ts'
import type { Handlers } from './answer-call.ts'
import type { Context } from './context.ts'

type Area = Pick<Handlers, 'key.list' | 'key.note' | 'key.forget'>

const longestName = 300

/** Keys of other installations that are noted here, so that a check of a file can tell whose it was noted to be. */
export const knownKeyHandlers: Area = {
  'key.list': (context) => keysNow(context),
  'key.note': (context, { name: typed, fingerprint: text }) => {
    const name = parseLine(typed)
    if (!name.ok || name.value === '' || name.value.length > longestName)
      throw new Refusal('invalid', 'Skriv vems nyckeln är, med högst 300 tecken.')
    const read = readFingerprint(text)
    if (read === null)
      throw new Refusal(
        'invalid',
        'Fingeravtrycket ska vara 32 eller 64 tecken, 0–9 och A–F. Mellanslag gör inget. Be den som har nyckeln läsa upp det ur sina inställningar.',
      )
    const fingerprint = comparedPart(read)
    if (inGroups(fingerprint) === ownOf(context))
      throw new Refusal('invalid', 'Det är den här installationens egen nyckel. Den är redan känd.')
    putKnownKey(context.db(), {
      fingerprint,
      name: name.value,
      notedBy: context.who(),
      notedOn: context.today(),
    })
    return keysNow(context)
  },
  'key.forget': (context, { fingerprint }) => {
    dropKnownKey(context.db(), fingerprint)
    return keysNow(context)
  },
}

const ownOf = (context: Context): string => fingerprintOf(readInstallation(context.db()).publicKey)

const keysNow = (context: Context): Results['key.list'] => ({
  own: ownOf(context),
  noted: listKnownKeys(context.db()),
})
