import { writeCaseFile } from '../../../src/domain/case/case-file.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { shown } from './moves.ts'
import type { Days } from './program.ts'

/** Brings a prepared case in as a file, and opens it from the register by keyboard. Throws where the program refuses it. */
export async function importAndOpen(days: Days, found: Case): Promise<void> {
  const page = days.page()
  await page.evaluate(async (file) => {
    const bridge = Reflect.get(globalThis, 'direktlots') as {
      call(channel: string, args: unknown): Promise<{ readonly ok: boolean }>
    }
    const answer = await bridge.call('file.import', { text: file })
    if (!answer.ok) throw new Error(JSON.stringify(answer))
  }, writeCaseFile(found))
  await page.reload()
  await shown(page, 'register')
  await days.keys().press(found.subject.title ?? '')
  await page.locator('.task-list').waitFor()
}
