import { useState } from 'react'
import { z } from 'zod'
import type { Person } from '../../src/domain/settings.ts'
import { Button } from '../components/button.tsx'
import { fieldId } from '../components/field-id.ts'
import { focusField } from '../components/focus-field.ts'
import { dropForm, keepForm, useTyped } from '../state/forms.ts'
import { goToPlace, savePerson, usePlace } from '../state/place.ts'
import { SettingField } from './setting-field.tsx'
import { readPerson, type PersonProblems } from './settings-values.ts'

const form = 'person'
const typedSchema: z.ZodType<Person> = z.strictObject({ userName: z.string(), userRole: z.string() })

/** Who the person is: all that is asked of whoever only reads what others have sent. */
export function PersonForm({ onCancel }: { readonly onCancel: () => void }) {
  const texts = useTyped(form, typedSchema) ?? { userName: '', userRole: '' }
  const [problems, setProblems] = useState<PersonProblems>({})
  const save = async (): Promise<void> => {
    const read = readPerson(texts)
    setProblems(read.ok ? {} : read.problems)
    if (!read.ok)
      return void focusField(`settings.${read.problems.userName === undefined ? 'userRole' : 'userName'}`)
    if (!(await savePerson(read.person))) return
    dropForm(form)
    usePlace.setState({ opensFile: true })
    goToPlace('register')
  }
  const line = (name: keyof Person, label: string, help?: string) => (
    <SettingField
      id={fieldId(`settings.${name}`)}
      label={label}
      help={help}
      text={texts[name]}
      problem={problems[name]}
      onType={(text) => keepForm(form, { ...texts, [name]: text })}
    />
  )
  return (
    <form
      noValidate
      className="settings-form"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      {line('userName', 'Ditt namn')}
      {line('userRole', 'Din befattning', 'Till exempel verksamhetschef.')}
      <div className="row page-end">
        <Button isSubmit>Fortsätt till filen</Button>
        <Button variant="second" onPress={onCancel}>
          Tillbaka
        </Button>
      </div>
    </form>
  )
}
