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
      if (!(await this.#ask(test, undefined, 600_000)))
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
   * @returns {Promise<string | undefined>} the first that fails, or does not end
   */
  async firstToFail(tests, mutated) {
    for (const test of tests) {
      const limit = patience + 4 * this.usual(test)
      if (!(await this.#ask(test, { ...mutated, file: path.resolve(mutated.file) }, limit)))
        return test
    }
    return undefined
  }

  close() {
    this.#worker?.kill('SIGKILL')
    this.#worker = undefined
  }

  /**
   * @param {string} test
   * @param {Mutated | undefined} mutated
   * @param {number} limit in milliseconds
   */
  async #ask(test, mutated, limit) {
    this.#worker ??= fork(path.resolve('mutation/test-worker.mjs'), {
      execArgv: ['--experimental-vm-modules', '--no-warnings', '--max-old-space-size=2048'],
      stdio: 'ignore'
    })
    const answer = await answerOf(this.#worker, [test, mutated], limit)
    if (answer === undefined || answer.memory > mostMemory) this.close()
    return answer?.passed === true
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
