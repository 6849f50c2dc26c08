import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto'
import { z } from 'zod'
import { get, runOne, sql, type ReadableDb, type WritableDb } from './sql.ts'
import { instantNow, type Sources } from './sources.ts'
import { uuidv7 } from './uuid.ts'

/** A copy of the program with its own Ed25519 key. Keys are DER: SPKI the public one, PKCS8 the private one. */
export interface Installation {
  readonly id: string
  readonly publicKey: Uint8Array
  readonly privateKey: KeyObject
}

const bytes = z.instanceof(Uint8Array)
const rowSchema = z.strictObject({ id: z.string().min(1), public_key: bytes, private_key: bytes })

/** The fixed beginning of a PKCS8 Ed25519 key; the 32 secret bytes follow. Lets the key come from the sources. */
const pkcs8Start = Buffer.from('302e020100300506032b657004220420', 'hex')

/** Makes the installation's id and key. Once per database. */
export function insertInstallation(db: WritableDb, sources: Sources): void {
  const secret = Buffer.concat([pkcs8Start, sources.randomBytes(32)])
  const privateKey = createPrivateKey({ key: secret, format: 'der', type: 'pkcs8' })
  const publicKey = createPublicKey(privateKey).export({ format: 'der', type: 'spki' })
  runOne(
    db,
    sql`INSERT INTO installation (single, id, public_key, private_key, created_at)
        VALUES (1, ${uuidv7(sources)}, ${publicKey}, ${secret}, ${instantNow(sources)})`,
  )
}

/** Throws where the row is missing or its key cannot be read. */
export function readInstallation(db: ReadableDb): Installation {
  const row = get(db, sql`SELECT id, public_key, private_key FROM installation`, rowSchema)
  if (row === null) throw new Error('The database has no installation.')
  const key = Buffer.from(row.private_key)
  return {
    id: row.id,
    publicKey: row.public_key,
    privateKey: createPrivateKey({ key, format: 'der', type: 'pkcs8' }),
  }
}

export function signWith(installation: Installation, message: Uint8Array): Uint8Array {
  return sign(null, message, installation.privateKey)
}

/** Whether the signature was made over the message with the private half of the key. A key that is none: false. */
export function isSignedBy(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey), format: 'der', type: 'spki' })
    return verify(null, message, key, signature)
  } catch {
    return false
  }
}
