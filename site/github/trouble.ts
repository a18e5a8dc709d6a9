/** Why a repository could not be read: what happened, and what one can do. */
export class Trouble extends Error {
  constructor(
    readonly kind:
      'address' | 'missing' | 'empty' | 'huge' | 'limited' | 'refused' | 'network' | 'broken',
    message: string,
    /** With code in backticks. */
    readonly advice: string
  ) {
    super(message)
    this.name = 'Trouble'
  }
}

export const onYourMachine =
  'The command line reads a clone of any size, private or not: `npx image-matrix init --dry-run`'

/** The answer that GitHub gave in place of one with status 200. */
export async function toTrouble(answer: Response, what: string): Promise<Trouble> {
  const { status, headers } = answer
  const left = headers.get('x-ratelimit-remaining')
  if (status === 429 || (status === 403 && (left === '0' || headers.has('retry-after')))) {
    return limited(toReset(headers))
  }
  switch (status) {
    case 401:
      return new Trouble(
        'refused',
        'GitHub does not know this token.',
        'It may have expired. Without a token, public repositories can be read.'
      )
    case 404:
      return new Trouble(
        'missing',
        `GitHub shows nobody ${what}.`,
        `Either there is nothing of this name, or it is private: GitHub answers both in the same way. ${onYourMachine}`
      )
    case 409:
      return new Trouble('empty', `${what} is empty.`, 'There is no commit in it yet.')
    case 403:
    case 451:
      return new Trouble(
        'refused',
        `GitHub refuses to show ${what}: ${await readMessage(answer)}`,
        'Whoever owns it may have closed it, or limits who reads it with a token.'
      )
    default:
      return new Trouble(
        'broken',
        `GitHub answers with status ${status}: ${await readMessage(answer)}`,
        status >= 500 ? 'This is on its side: try again in a minute.' : onYourMachine
      )
  }
}

/** @param at when requests are answered again, in milliseconds since 1970; missing: not told */
export function limited(at?: number): Trouble {
  const minutes = at === undefined ? undefined : Math.max(1, Math.ceil((at - Date.now()) / 60_000))
  const when =
    at === undefined || minutes === undefined
      ? 'within the hour'
      : `at ${new Date(at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })}, in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`
  return new Trouble(
    'limited',
    'GitHub answers no more requests from your address for now.',
    `Without a token it answers 60 an hour. It answers again ${when}; what was read is kept in this tab.`
  )
}

function toReset(headers: Headers): number | undefined {
  const after = Number(headers.get('retry-after') ?? NaN)
  if (Number.isFinite(after)) return Date.now() + after * 1000
  const reset = Number(headers.get('x-ratelimit-reset') ?? NaN)
  return Number.isFinite(reset) ? reset * 1000 : undefined
}

async function readMessage(answer: Response): Promise<string> {
  try {
    const body: unknown = await answer.json()
    const isTold = typeof body === 'object' && body !== null && 'message' in body
    return isTold && typeof body.message === 'string' ? body.message : 'no reason given'
  } catch {
    return 'no reason given'
  }
}
