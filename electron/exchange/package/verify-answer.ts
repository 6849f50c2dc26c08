import { createHash } from 'node:crypto'
import { Refusal } from '../../../src/contract/answer.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { canonicalJson } from '../../store/canonical-json.ts'
import { readAnswer, type AnswerFile } from './answer-file.ts'
import { fingerprintOf } from './fingerprint.ts'
import { readManifest, type Manifest } from './manifest.ts'
import type { Unpacked } from './unpack.ts'

type Row = NonNullable<Case['decision']['answers']>[number]

/** The row of an answer as it came home, with what it can be verified by again. */
export function answerRow(
  answer: AnswerFile,
  { manifest, manifestText, text }: Unpacked,
  takenInAt: string,
): Row {
  return {
    ...saidIn(answer),
    takenInAt,
    ...ofManifest(manifest),
    signed: { manifest: manifestText, answer: text },
  }
}

/** What the answer itself says, without what belongs to its file. */
function saidIn({
  format: _format,
  caseId: _case,
  ...said
}: AnswerFile): Omit<AnswerFile, 'format' | 'caseId'> {
  return said
}

/** Whose key signed it, and whose installation it was by its own settings. The fingerprint is always made of the key. */
function ofManifest({ publicKey, madeBy: { name, role } }: Manifest): Pick<Row, 'fingerprint' | 'madeBy'> {
  return {
    fingerprint: fingerprintOf(Buffer.from(publicKey, 'base64')),
    madeBy: { ...(name === undefined ? {} : { name }), ...(role === undefined ? {} : { role }) },
  }
}

/** In place of a fingerprint where there is no key to make one of. */
const noFingerprint = 'saknas'

/**
 * A case from elsewhere with each of its answers held against the signature that it came with: one that does not fit is marked, and
 * shows nothing. The same case where it has no answers.
 */
export function withVerifiedAnswers(found: Case): Case {
  const { answers } = found.decision
  if (answers === undefined) return found
  return { ...found, decision: { ...found.decision, answers: answers.map((row) => verified(found, row)) } }
}

function verified(found: Case, row: Row): Row {
  const { fingerprint: _text, madeBy: _said, isUnverified: _was, ...rest } = row
  const manifest = signedManifest(found, row)
  return manifest === null
    ? { ...rest, fingerprint: noFingerprint, isUnverified: true }
    : { ...rest, ...ofManifest(manifest) }
}

/** The manifest of a row whose text its key has signed; null where it is not. */
function signedManifest(found: Case, { signed, ...row }: Row): Manifest | null {
  if (signed === undefined) return null
  try {
    const manifest = readManifest(Buffer.from(signed.manifest, 'utf8'))
    const answer = readAnswer(signed.answer)
    const [entry, ...others] = manifest.entries
    const sum = createHash('sha256').update(signed.answer, 'utf8').digest('hex')
    const { takenInAt: _in, fingerprint: _key, madeBy: _by, isUnverified: _mark, ...said } = row
    const fits =
      manifest.kind === 'answer' &&
      manifest.caseId === found.id &&
      manifest.reference === row.reference &&
      others.length === 0 &&
      entry?.sha256 === sum &&
      answer.caseId === found.id &&
      canonicalJson(saidIn(answer)) === canonicalJson(said)
    return fits ? manifest : null
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}
