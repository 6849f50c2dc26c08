import { Refusal, type Answer } from '../../src/contract/answer.ts'
import { channels, type Channel, type Results } from '../../src/contract/channels.ts'
import { longestText, sayLength } from '../../src/domain/text.ts'
import { storageSentence } from '../store/storage-sentence.ts'
import type { z } from 'zod'
import type { Context } from './context.ts'

export type ParsedArgs<C extends Channel> = z.output<(typeof channels)[C]>

/** One handler a channel; a channel without one does not compile. */
export type Handlers = {
  readonly [C in Channel]: (context: Context, args: ParsedArgs<C>) => Results[C] | Promise<Results[C]>
}

const isChannel = (name: string): name is Channel => Object.hasOwn(channels, name)

/** Parses the arguments, runs the handler, and turns whatever it throws into a value with a sentence. */
export async function answerCall(
  handlers: Handlers,
  context: Context,
  channel: string,
  args: unknown,
): Promise<Answer<unknown>> {
  if (!isChannel(channel))
    return refused(`Programmet känner inte till anropet ${channel}. Starta om programmet.`)
  return answerKnown(handlers, context, channel, args)
}

async function answerKnown<C extends Channel>(
  handlers: Handlers,
  context: Context,
  channel: C,
  args: unknown,
): Promise<Answer<unknown>> {
  const parsed = channels[channel].safeParse(args)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    if (issue?.code === 'too_big' && issue.origin === 'string' && issue.maximum >= longestText)
      return { ok: false, error: { code: 'invalid', message: tooMuch(Number(issue.maximum)) } }
    const where = issue?.path.join('.') ?? ''
    return refused(
      `Anropet ${channel} har en uppgift som inte kan tas emot (${where}). Starta om programmet.`,
    )
  }
  try {
    const handler: Handlers[C] = handlers[channel]
    return { ok: true, value: await handler(context, parsed.data as ParsedArgs<C>) }
  } catch (error) {
    return { ok: false, error: errorValue(error) }
  }
}

/** What a person typed or chose is longer than a call takes. */
const tooMuch = (most: number): string =>
  `Det du skrev eller valde är längre än ${sayLength(most)} tecken och togs inte emot. Korta det eller dela upp det.`

const refused = (message: string): Answer<never> => ({ ok: false, error: { code: 'refused', message } })

function errorValue(error: unknown): { code: Refusal['code']; message: string } {
  if (error instanceof Refusal) return { code: error.code, message: error.message }
  const storage = storageSentence(error)
  if (storage !== null) return { code: 'storage', message: storage }
  console.error(error)
  return {
    code: 'unexpected',
    message: 'Något gick fel i programmet. Det som redan var sparat finns kvar. Starta om och försök igen.',
  }
}
