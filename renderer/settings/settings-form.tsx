import { useState } from 'react'
import { z } from 'zod'
import type { Settings } from '../../src/domain/settings.ts'
import { rules } from '../../src/rules/catalogue/catalogue.ts'
import { Button } from '../components/button.tsx'
import { focusField } from '../components/focus-field.ts'
import { fieldId } from '../components/field-id.ts'
import { LeaveForm } from '../components/leave-form.tsx'
import { dropForm, keepForm, useTyped } from '../state/forms.ts'
import { ProfileField } from './profile-field.tsx'
import { SettingField } from './setting-field.tsx'
import {
  readSettings,
  settingNames,
  withProfile,
  type Problems,
  type SettingName,
  type Suggested,
  type Texts,
} from './settings-values.ts'

interface SettingsFormProps {
  /** What is known already: all, or only who the person is. */
  readonly known: Partial<Settings> | null
  readonly action: string
  /** True when they are on the disk. */
  readonly onSave: (settings: Settings) => Promise<boolean>
  /** Undefined: there is nowhere to go without saving. */
  readonly onCancel?: () => void
}

const empty: Texts = {
  profile: '',
  authorityName: '',
  authorityOrgNr: '',
  unit: '',
  guideline: '',
  userName: '',
  userRole: '',
  userEmail: '',
  userPhone: '',
}

const textsOf = (known: Partial<Settings> | null): Texts => ({
  ...empty,
  ...known,
  guideline: known?.guideline ?? '',
  userEmail: known?.userEmail ?? '',
  userPhone: known?.userPhone ?? '',
})

/** Where the law asks for a guideline, by the rule that asks a case for it. */
const guidelineSource = rules.find(
  ({ demand }) => demand.is === 'answered' && demand.fields.includes('authority.guideline'),
)?.source
const guidelineHelp = `Namn och datum eller diarienummer. Vet du inte, lämna tomt och fråga inköpsfunktionen. Myndigheten ska ha en${
  guidelineSource === undefined ? '' : ` (${guidelineSource.document}, ${guidelineSource.section})`
}.`

const form = 'settings'
const typedSchema = z.record(z.string(), z.string())

const idOf = (name: SettingName): string => fieldId(`settings.${name}`)

/** What every new case starts with: whose rules, which authority, who handles it. */
export function SettingsForm({ known, action, onSave, onCancel }: SettingsFormProps) {
  const was = textsOf(known)
  const typed = useTyped(form, typedSchema)
  const texts: Texts = { ...was, ...typed }
  const [isBegun] = useState(typed !== undefined)
  const [suggested, setSuggested] = useState<Suggested>({ name: null, numbers: {} })
  const [problems, setProblems] = useState<Problems>({})
  const setTexts = (now: Texts): void =>
    settingNames.some((name) => now[name] !== was[name]) ? keepForm(form, { ...now }) : dropForm(form)

  const chooseProfile = (profile: string): void => {
    const changed = withProfile(texts, profile, suggested)
    setTexts(changed.texts)
    setSuggested(changed.suggested)
  }

  const save = async (): Promise<void> => {
    const read = readSettings(texts)
    setProblems(read.ok ? {} : read.problems)
    if (read.ok && (await onSave(read.settings))) dropForm(form)
    if (read.ok) return
    const first = settingNames.find((name) => read.problems[name] !== undefined)
    if (first !== undefined) focusField(`settings.${first}`)
  }

  const line = (name: SettingName, label: string, more: { help?: string; isShort?: boolean } = {}) => (
    <SettingField
      id={idOf(name)}
      label={label}
      text={texts[name]}
      problem={problems[name]}
      onType={(text) => setTexts({ ...texts, [name]: text })}
      {...more}
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
      {isBegun && typed !== undefined ? (
        <p className="problem" role="status">
          Här står ändringar som du inte har sparat än.
        </p>
      ) : null}
      <ProfileField
        id={idOf('profile')}
        chosen={texts.profile}
        problem={problems.profile}
        onChoose={chooseProfile}
      />
      {line('authorityName', 'Myndighetens namn', { help: 'Den juridiska person som köper.' })}
      {line('authorityOrgNr', 'Myndighetens organisationsnummer', { isShort: true })}
      {line('unit', 'Enhet', { help: 'Nämnd, förvaltning eller enhet, så som ni skriver den.' })}
      {line('guideline', 'Er egen riktlinje för direktupphandling', {
        help: guidelineHelp,
      })}
      {line('userName', 'Ditt namn')}
      {line('userRole', 'Din roll', { help: 'Till exempel inköpare eller enhetssamordnare.' })}
      {line('userEmail', 'Din e-post (frivilligt)', {
        help: 'Står i det du skickar till leverantörer, så att de når dig.',
      })}
      {line('userPhone', 'Ditt telefonnummer (frivilligt)', { isShort: true })}
      <div className="row page-end">
        <Button isSubmit>{action}</Button>
        {onCancel === undefined ? null : (
          <LeaveForm
            isChanged={typed !== undefined}
            onLeave={() => {
              dropForm(form)
              onCancel()
            }}
          />
        )}
      </div>
    </form>
  )
}
