import { fieldAt } from '../../src/domain/case/fields/catalogue.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import { ownerOf } from './owner-of.ts'

export interface FieldWords {
  readonly path: string
  readonly words: string
}

/** What a link to each field says: its short name, and whose it is where several fields have the same name. */
export function fieldWords(found: Case, paths: readonly string[]): readonly FieldWords[] {
  const shorts = paths.map((path) => fieldAt(path)?.short ?? 'Gå till frågan')
  return paths.map((path, index) => {
    const short = shorts[index] ?? ''
    const owner = shorts.filter((other) => other === short).length > 1 ? ownerOf(found, path) : undefined
    return { path, words: owner === undefined ? short : `${short}: ${owner}` }
  })
}
