import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nProvider } from 'react-aria-components'
import { z } from 'zod'
import './styles/tokens.css'
import './styles/base.css'
import './styles/controls.css'
import './styles/fields.css'
import './styles/parts.css'
import './styles/frame.css'
import './styles/task-list.css'
import './styles/register.css'
import { App } from './app.tsx'
import { hideWindow, leaveWindow } from './state/actions.ts'
import { begin } from './state/place.ts'

// The policy of the page allows no code made from text, which is how zod would otherwise speed itself up.
z.config({ jitless: true })

window.addEventListener('pagehide', leaveWindow)
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') hideWindow()
})

const root = document.getElementById('root')
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <I18nProvider locale="sv-SE">
        <App />
      </I18nProvider>
    </StrictMode>,
  )
}
void begin()
