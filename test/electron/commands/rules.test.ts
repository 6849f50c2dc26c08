import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { rules } from '../../../src/rules/catalogue/catalogue.ts'
import { ruleSchema } from '../../../src/rules/catalogue/schema.ts'
import { root } from '../../support/root.ts'

function list(...words: readonly string[]) {
  const run = spawnSync(process.execPath, [join(root, 'electron', 'cli.ts'), 'rules', ...words], {
    encoding: 'utf8',
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
  })
  return { code: run.status, out: run.stdout.trimEnd(), err: run.stderr }
}

const listSchema = z.strictObject({
  format: z.literal('direktlots-rules-list/1'),
  version: z.string(),
  on: z.string().nullable(),
  rules: z.array(ruleSchema),
})

describe('direktlots rules', () => {
  it('lists every rule on a line of its own, with layer, source and when it speaks', () => {
    const { code, out } = list()
    const lines = out.split('\n')
    expect(code).toBe(0)
    expect(lines).toHaveLength(rules.length + 1)
    expect(lines.at(-1)).toContain(`${rules.length} regler`)
    expect(out).toMatch(
      /^rs\.three-asked \[Policy, ska\] .* gäller när värdet är över 100.000.kr och .*, för Region Stockholm\.$/m,
    )
  })

  it('answers the same records as JSON, those of a day where one is named', () => {
    const all = listSchema.parse(JSON.parse(list('--json').out))
    expect(all.rules).toHaveLength(rules.length)
    const then = listSchema.parse(JSON.parse(list('--json', '--on', '2022-01-31').out))
    const ids = then.rules.map(({ id }) => id)
    expect(then.on).toBe('2022-01-31')
    expect(ids).not.toContain('law.notice')
    expect(ids).toContain('law.value.known')
    const day = listSchema.parse(JSON.parse(list('--on', '2022-02-01', '--json').out))
    expect(day.rules.map(({ id }) => id)).toContain('law.notice')
  })

  it('has no rules for a day before its first limit, and says so', () => {
    const { out } = list('--on', '1950-01-01')
    expect(out.split('\n')).toHaveLength(2)
    expect(out).toContain('program.start.unknown')
    expect(out).toContain('En regel som gäller 1950-01-01')
    expect(list('--on', '2021-01-01').out).toContain('(lydelsen före 2022-02-01 är inte kontrollerad)')
  })

  it('refuses a day that is none, and words it does not take', () => {
    expect(list('--on', '2026-02-30')).toMatchObject({ code: 2, out: '' })
    expect(list('--on', '2026-02-30').err).toContain('Skriv den som 2026-12-04')
    expect(list('fil.json').code).toBe(2)
  })
})
