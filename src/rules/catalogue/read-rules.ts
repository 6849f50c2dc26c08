import type { z } from 'zod'
import { checkUniqueAmong, readRulesFile, RulesFileError } from '../parameters/dated.ts'
import type { RuleFile } from '../rule-files.ts'
import { ruleFileSchema } from './schema.ts'

/** The folder says whose the rules are: an organisation's own folder can't give out its policy as law. */
const layersIn = (file: string): readonly string[] => {
  const folder = file.split('/').at(-2)
  return folder === 'law' || folder === 'program' ? [folder] : ['policy', 'revision']
}

/**
 * Parses the files of rules (direktlots-rules/1): every id once in all of them, every profile one of `profileIds`, the layer that of the
 * folder, and no rule that ends before it begins. Throws RulesFileError with file and property named.
 */
export function readRuleFiles(
  files: readonly RuleFile[],
  profileIds: readonly string[],
): readonly z.output<typeof ruleFileSchema>[] {
  const read = files.map(({ file, json }) => ({ file, data: readRulesFile(file, ruleFileSchema, json) }))
  for (const { file, data } of read)
    data.rules.forEach(({ layer, profiles = [], validFrom, validTo }, index) => {
      const at = ['rules', index]
      if (!layersIn(file).includes(layer))
        throw new RulesFileError(
          file,
          [...at, 'layer'],
          `här står bara ${layersIn(file).join(' och ')}, inte ${layer}`,
        )
      const unknown = profiles.find((id) => !profileIds.includes(id))
      if (unknown !== undefined)
        throw new RulesFileError(file, [...at, 'profiles'], `profilen ${unknown} finns inte`)
      if (validTo !== null && validTo < validFrom)
        throw new RulesFileError(file, [...at, 'validTo'], `${validTo} är före validFrom, ${validFrom}`)
    })
  checkUniqueAmong(
    read.flatMap(({ file, data }) =>
      data.rules.map(({ id }, index) => ({ file, path: ['rules', index, 'id'], key: id })),
    ),
  )
  return read.map(({ data }) => data)
}
