import { expect, it } from 'vitest'
import { anInstallation } from '../../support/package/two-installations.ts'

const form = 'supplier '
const typed = { name: 'Björk & Söner (exempel)', contacts: [{ name: 'Åsa' }] }

it('what is typed in a form is there after a crash, until it is saved or thrown away', async () => {
  const here = await anInstallation('Kim Ek (exempel)', 'Enhetschef')
  const forms = async (): Promise<unknown> => (await here.call('app.start', {})).forms
  expect(await forms()).toEqual({})
  await here.call('form.draft', { form, typed: { name: 'Björk' } })
  await here.call('form.draft', { form: 'settings', typed: { unit: '' } })
  await here.call('form.draft', { form, typed })
  here.again()
  expect(await forms()).toEqual({ settings: { unit: '' }, [form]: typed })
  await here.call('form.draft', { form, typed: null })
  await here.call('form.draft', { form, typed: null })
  here.again()
  expect(await forms()).toEqual({ settings: { unit: '' } })
})

it('more than any form holds is refused with a sentence, and what was there stays', async () => {
  const here = await anInstallation('Kim Ek (exempel)', 'Enhetschef')
  await here.call('form.draft', { form, typed })
  expect(await here.refusal('form.draft', { form, typed: { name: 'x'.repeat(1_000_001) } })).toContain(
    'Korta det',
  )
  expect((await here.call('app.start', {})).forms).toEqual({ [form]: typed })
})
