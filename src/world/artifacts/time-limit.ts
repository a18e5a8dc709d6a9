/** Milliseconds for a question to the service, its repetitions included. */
export const answerLimit = 45_000

/**
 * Milliseconds for what is `size` bytes: two minutes, and a second more for each MB. A client that waits for
 * ever would hold the job until GitHub ends it after six hours.
 */
export function transferLimit(size: number): number {
  return 120_000 + size / 1_000
}

/** Rejects where a promise is not settled in time; what it does goes on until the process ends. */
export async function within<Value>(milliseconds: number, promise: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no end within ${Math.round(milliseconds / 1_000)} s`))
    }, milliseconds)
  })
  try {
    return await Promise.race([promise, limit])
  } finally {
    clearTimeout(timer)
  }
}
