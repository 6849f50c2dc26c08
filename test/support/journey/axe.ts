import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly target: readonly unknown[] }[]
}

/** What axe finds on the page as it stands, a line each: page, rule, places. */
export async function axeProblems(page: Page, name: string): Promise<readonly string[]> {
  await page.evaluate(source)
  const found: unknown = await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')
  const { violations, passes } = found as { violations: readonly Violation[]; passes: readonly unknown[] }
  if (passes.length === 0) return [`${name}: axe examined nothing`]
  return violations.map(
    (v) => `${name}: ${v.id} at ${v.nodes.map((node) => node.target.join(' ')).join(', ')}`,
  )
}
