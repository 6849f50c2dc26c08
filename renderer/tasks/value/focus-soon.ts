import { focusField } from '../../components/focus-field.ts'

/** Moves focus to a field once what was just added or taken away is drawn. */
export const focusSoon = (path: string): void => void setTimeout(() => focusField(path), 50)
