import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components'

interface ButtonProps {
  readonly variant?: 'primary' | 'second' | 'link' | undefined
  readonly onPress?: (() => void) | undefined
  /** Sends the form it stands in. */
  readonly isSubmit?: boolean
  readonly children: ReactNode
  readonly isDisabled?: boolean | undefined
  /** What it started is not done: to press it does nothing, and it keeps focus, which a disabled button loses. */
  readonly isBusy?: boolean | undefined
  /** Where the words on the button do not say enough by themselves: they come first, then what they are about. */
  readonly label?: string | undefined
  /** Where the keyboard is to come back to it. */
  readonly id?: string
}

/** A button that does something here; `link` looks like a link and is meant for small things in running text. */
export function Button(props: ButtonProps) {
  const { variant = 'primary', onPress, isSubmit = false, children, label, id } = props
  const { isDisabled = false, isBusy = false } = props
  return (
    <AriaButton
      className={variant === 'link' ? 'btn-link' : `btn btn-${variant}`}
      type={isSubmit ? 'submit' : 'button'}
      {...(onPress === undefined || isBusy ? {} : { onPress })}
      isDisabled={isDisabled}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(id === undefined ? {} : { id })}
    >
      {children}
    </AriaButton>
  )
}
