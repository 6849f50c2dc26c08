import { useState } from 'react'
import type { Keys } from '../../../src/contract/verify-channels.ts'
import { readFingerprint } from '../../../src/domain/fingerprint.ts'
import { Button } from '../../components/button.tsx'
import { fieldId } from '../../components/field-id.ts'
import { focusField } from '../../components/focus-field.ts'
import { call } from '../../state/call.ts'
import { notify } from '../../state/notice.ts'
import { SettingField } from '../setting-field.tsx'
import { keepKey, useTypedKey, type TypedKey } from './key-draft.ts'

type Problems = Readonly<Partial<Record<keyof TypedKey, string>>>

const at = (name: keyof TypedKey): string => `key.${name}`

/** Whose a key is, and its fingerprint. */
export function KeyForm({ onNoted }: { readonly onNoted: (keys: Keys) => void }) {
  const typed = useTypedKey()
  const [problems, setProblems] = useState<Problems>({})
  const note = async (): Promise<void> => {
    const found = problemsOf(typed)
    setProblems(found)
    const first = (['name', 'fingerprint'] as const).find((name) => found[name] !== undefined)
    if (first !== undefined) {
      focusField(at(first))
      return
    }
    const keys = await call('key.note', typed)
    if (keys === null) return
    keepKey({ name: '', fingerprint: '' })
    notify(`Nyckeln är noterad som ${typed.name.trim()}.`)
    onNoted(keys)
  }
  const line = (name: keyof TypedKey, label: string, help: string) => (
    <SettingField
      id={fieldId(at(name))}
      label={label}
      help={help}
      text={typed[name]}
      problem={problems[name]}
      onType={(text) => keepKey({ ...typed, [name]: text })}
    />
  )
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void note()
      }}
    >
      {line('name', 'Vems är nyckeln?', 'Till exempel Inköp, Region X. Det du skriver står i svaret.')}
      {line('fingerprint', 'Nyckelns fingeravtryck', '32 eller 64 tecken, 0–9 och A–F.')}
      <Button isSubmit variant="second">
        Notera nyckeln
      </Button>
    </form>
  )
}

const problemsOf = ({ name, fingerprint }: TypedKey): Problems => ({
  ...(name.trim() === '' ? { name: 'Skriv vems nyckeln är.' } : {}),
  ...(readFingerprint(fingerprint) === null
    ? { fingerprint: 'Fingeravtrycket ska vara 32 eller 64 tecken, 0–9 och A–F. Mellanslag gör inget.' }
    : {}),
})
