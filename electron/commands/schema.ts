import { z } from 'zod'
import { caseFormat, caseSchema } from '../../src/domain/case/schema.ts'
import type { Command } from './command.ts'

/** The JSON Schema of the case file. */
export const schema: Command = {
  usage: 'schema',
  words: 0,
  run({ print }) {
    const described = z.toJSONSchema(caseSchema, { target: 'draft-2020-12' })
    print(JSON.stringify({ ...described, title: caseFormat, description: caseText }, null, 2))
    return true
  },
}

const caseText =
  'One direct procurement as Direktlots keeps it. Amounts in whole öre, days as ISO dates, instants with time zone. Rows of a list have ids that are unique in the list.'
