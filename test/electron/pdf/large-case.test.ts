import { describe, expect, test } from 'vitest'
import { filledCase, treeOf } from '../../support/pdf/hostile/cases.ts'
import { lossesOf } from '../../support/pdf/hostile/losses.ts'
import { inspectPdf } from '../../support/pdf/inspect-pdf.ts'
import { readTagged } from '../../support/pdf/read-tagged.ts'
import { rendered } from '../../support/pdf/rendered.ts'

const numbered = (count: number): string => Array.from({ length: count }, (_, n) => `svarsord${n}å`).join(' ')
const pasted = 'Måleri & Plåt <AB>\r\nrad två\tkolumn e\u0301 q\u0323\u0307 Łukasz Żółć 😀 ☑ 中文 يوسف'

describe('the record of a case', { timeout: 120_000 }, () => {
  test('with 300 suppliers asked has every one of them, at the level with the lowest limits', async () => {
    const document = treeOf(filledCase(['Måleri & Plåt <AB>', 'Świętosława Gęś'], 300), '1a')
    const made = await rendered(document)
    const { examined, problems } = inspectPdf(made.bytes, '1a')
    expect(problems).toEqual([])
    expect(examined).toBeGreaterThan(100_000)
    expect(await lossesOf(document, made)).toEqual([])
    const text = await readTagged(made.bytes)
    const missing = Array.from({ length: 300 }, (_, n) => `Leverantör${n}`).filter(
      (name) => !new RegExp(`${name}(?!\\d)`).test(text),
    )
    expect(missing).toEqual([])
  })

  test('with answers of 20 000 characters has every word, and tells what it could not draw', async () => {
    const answer = `${pasted} ${numbered(1600)}`
    expect(answer.length).toBeGreaterThan(20_000)
    const document = treeOf(filledCase([answer, ...Array.from({ length: 9 }, (_, n) => `kort${n}`)], 3))
    const made = await rendered(document)
    expect(inspectPdf(made.bytes).problems).toEqual([])
    expect(await lossesOf(document, made)).toEqual([])
    expect(made.replaced).toEqual(['中', '文'])
    expect(made.misread).toEqual([])
  })

  test('tells of a name that is read as another, because two letters look the same', async () => {
    const document = treeOf(filledCase(['\uFED2 یوسف'], 1))
    const made = await rendered(document)
    expect(made.misread).toContain('یوسف')
    expect(inspectPdf(made.bytes).problems).toEqual([])
  })
})
