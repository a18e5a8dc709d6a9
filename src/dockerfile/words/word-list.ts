import { isSpace } from '../../patterns/go/go-text'

/** Collects the words of a text that is scanned. */
export class WordList {
  readonly #words: string[] = []
  #word = ''
  #isOpen = false

  /** Adds text in which white space ends a word. */
  add(text: string): void {
    for (let index = 0; index < text.length; index += 1) {
      if (!isSpace(text.charCodeAt(index))) {
        this.addWhole(text.charAt(index))
      } else if (this.#isOpen) {
        this.#close()
      }
    }
  }

  /** Adds text, quoted or escaped, that belongs to the word as it is. */
  addWhole(text: string): void {
    this.#word += text
    this.#isOpen = true
  }

  /** Drops the open word: BuildKit uses one buffer for it and for the words inside braces. */
  drop(): void {
    this.#word = ''
  }

  finish(): string[] {
    this.#close()
    return this.#words
  }

  #close(): void {
    if (this.#word !== '') {
      this.#words.push(this.#word)
      this.#word = ''
      this.#isOpen = false
    }
  }
}
