import type { Handlers } from './answer-call.ts'

type Area = Pick<Handlers, 'work.state' | 'work.cancel'>

/** What takes time: asked for by the page while it waits for an answer. */
export const workHandlers: Area = {
  'work.state': (context) => ({ work: context.works.state() }),
  'work.cancel': (context) => {
    context.works.cancel()
    return {}
  },
}
