import { autocompletion, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { yaml } from '@codemirror/lang-yaml'
import { HighlightStyle, StreamLanguage, syntaxHighlighting } from '@codemirror/language'
import { dockerFile } from '@codemirror/legacy-modes/mode/dockerfile'
import { type Diagnostic as Mark, lintGutter, setDiagnostics } from '@codemirror/lint'
import { EditorState, type Extension } from '@codemirror/state'
import { EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import type { Diagnostic } from '../../src/diagnostics/diagnostic'
import { complete } from './complete'

/** An editor on the page. */
export interface Editor {
  /** Shows another text; what was undone in the one before is forgotten. */
  open(path: string, text: string, at?: number): void
  /** Underlines what is wrong in the text that is open. */
  mark(diagnostics: readonly Diagnostic[]): void
  focus(): void
  destroy(): void
}

export function createEditor(parent: HTMLElement, change: (text: string) => void): Editor {
  const view = new EditorView({ parent })
  const listen = EditorView.updateListener.of(update => {
    if (update.docChanged) change(update.state.doc.toString())
  })
  return {
    open(path, text, at = 0) {
      const label = EditorView.contentAttributes.of({
        'aria-label': `Text of ${path}`,
        tabindex: '0'
      })
      const extensions = [...common, languageOf(path), label, listen]
      const anchor = Math.min(at, text.length)
      view.setState(EditorState.create({ doc: text, selection: { anchor }, extensions }))
    },
    mark(diagnostics) {
      const { state } = view
      view.dispatch(
        setDiagnostics(
          state,
          diagnostics.flatMap(each => toMark(each, state))
        )
      )
    },
    focus: () => {
      view.focus()
    },
    destroy: () => {
      view.destroy()
    }
  }
}

function toMark({ place, severity, message, fix, code }: Diagnostic, { doc }: EditorState): Mark[] {
  if (place === undefined || place.line < 1 || place.line > doc.lines) return []
  const line = doc.line(place.line)
  const from = Math.min(line.from + place.column - 1, line.to)
  const to = Math.min(from + place.length, line.to)
  return [{ from, to, severity, message: `${message} [${code}]\nfix: ${fix}` }]
}

function languageOf(path: string): Extension {
  if (/\.ya?ml$/.test(path)) {
    const isOurs = /(^|\/)image-matrix\.ya?ml$/.test(path)
    return [yaml(), isOurs ? autocompletion({ override: [complete] }) : []]
  }
  return /dockerfile|containerfile/i.test(path) && !path.endsWith('ignore')
    ? StreamLanguage.define(dockerFile)
    : []
}

/** The colours are variables of the page, so that both of its appearances have them. */
const colours = HighlightStyle.define([
  { tag: tags.comment, color: 'var(--im-code-comment)' },
  {
    tag: [tags.keyword, tags.definition(tags.propertyName), tags.propertyName],
    color: 'var(--im-code-key)'
  },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--im-code-text)' },
  { tag: [tags.number, tags.bool, tags.null, tags.atom], color: 'var(--im-code-value)' }
])

// Tab moves on, as everywhere on the page: nobody is caught in an editor.
const common: readonly Extension[] = [
  lineNumbers(),
  history(),
  highlightActiveLine(),
  lintGutter(),
  syntaxHighlighting(colours),
  keymap.of([...completionKeymap, ...defaultKeymap, ...historyKeymap]),
  EditorView.theme({}, { dark: false })
]
