// Whether files of tests pass with a mutant: asked of a process that is started anew where a mutant
// does not end.
import { fork } from 'node:child_process'
import path from 'node:path'

/** @typedef {{ file: string, text: string }} Mutated a file of src/ by its path, and its text */
/** @typedef {{ passed: boolean, memory: number }} Answer */

const patience = 10_000
// Each run of jest leaves a little behind.
const mostMemory = 1.5e9

export class Tester {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  #worker
  /** How long each file of tests takes without a mutant, in milliseconds. @type {Map<string, number>} */
  #usual = new Map()

  /**
   * Runs the tests as they are, and remembers how long they take.
   * @param {readonly string[]} tests
   * @throws {Error} where one fails
   */
  async measure(tests) {
    for (const test of tests) {
      const begun = performance.now()
      if ((await this.#ask(test, undefined, 600_000)) !== 'passes')
        throw new Error(`${test} fails without a mutant`)
      this.#usual.set(test, performance.now() - begun)
    }
  }

  /** @param {string} test @returns {number} milliseconds */
  usual(test) {
    return this.#usual.get(test) ?? 0
  }

  /**
   * @param {readonly string[]} tests in the order of asking
   * @param {Mutated} mutated
   * @returns {Promise<{ test: string, how: 'fails' | 'does not end' } | undefined>} the first that does not pass
   */
  async firstToFail(tests, mutated) {
    const question = { ...mutated, file: path.resolve(mutated.file) }
    for (const test of tests) {
      const how = await this.#judge(test, question)
      if (how !== 'passes') return { test, how }
    }
    return undefined
  }

  /**
   * What takes too long is asked once more, with all the time that the test takes now without a
   * mutant: the machine may have become slow meanwhile.
   * @param {string} test
   * @param {Mutated} mutated
   */
  async #judge(test, mutated) {
    const once = await this.#ask(test, mutated, this.#limit(test))
    if (once !== 'does not end') return once
    await this.measure([test])
    return this.#ask(test, mutated, 2 * this.#limit(test))
  }

  /** @param {string} test */
  #limit(test) {
    return patience + 4 * this.usual(test)
  }

  close() {
    this.#worker?.kill('SIGKILL')
    this.#worker = undefined
  }

  /**
   * @param {string} test
   * @param {Mutated | undefined} mutated
   * @param {number} limit in milliseconds
   * @returns {Promise<'passes' | 'fails' | 'does not end'>}
   */
  async #ask(test, mutated, limit) {
    this.#worker ??= fork(path.resolve('mutation/test-worker.mjs'), {
      execArgv: ['--experimental-vm-modules', '--no-warnings', '--max-old-space-size=2048'],
      stdio: 'ignore'
    })
    const answer = await answerOf(this.#worker, [test, mutated], limit)
    if (answer === undefined || answer.memory > mostMemory) this.close()
    if (answer === undefined) return 'does not end'
    return answer.passed ? 'passes' : 'fails'
  }
}

/**
 * @param {import('node:child_process').ChildProcess} worker
 * @param {[string, Mutated | undefined]} question
 * @param {number} limit
 * @returns {Promise<Answer | undefined>} nothing where it died or does not end
 */
function answerOf(worker, question, limit) {
  return new Promise(resolve => {
    /** @param {Answer | undefined} answer */
    const end = answer => {
      clearTimeout(timer)
      worker.removeAllListeners()
      resolve(answer)
    }
    const timer = setTimeout(end, limit, undefined)
    worker.once('message', message => {
      end(/** @type {Answer} */ (message))
    })
    worker.once('exit', () => {
      end(undefined)
    })
    worker.send(question)
  })
}
