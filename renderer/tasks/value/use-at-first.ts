import { useState } from 'react'

/** What held when the page was shown: so that what is folded stays as it is while answers change. */
export const useAtFirst = <T>(value: T): T => useState(value)[0]
