#!/usr/bin/env node
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 4006:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const pico = __nccwpck_require__(8016);
const utils = __nccwpck_require__(4059);

function picomatch(glob, options, returnState = false) {
  // default to os.platform()
  if (options && (options.windows === null || options.windows === undefined)) {
    // don't mutate the original options object
    options = { ...options, windows: utils.isWindows() };
  }

  return pico(glob, options, returnState);
}

Object.assign(picomatch, pico);
module.exports = picomatch;


/***/ }),

/***/ 5595:
/***/ ((module) => {



const WIN_SLASH = '\\\\/';
const WIN_NO_SLASH = `[^${WIN_SLASH}]`;

const DEFAULT_MAX_EXTGLOB_RECURSION = 0;

/**
 * Posix glob regex
 */

const DOT_LITERAL = '\\.';
const PLUS_LITERAL = '\\+';
const QMARK_LITERAL = '\\?';
const SLASH_LITERAL = '\\/';
const ONE_CHAR = '(?=.)';
const QMARK = '[^/]';
const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
const NO_DOT = `(?!${DOT_LITERAL})`;
const NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
const NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
const NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
const QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
const STAR = `${QMARK}*?`;
const SEP = '/';

const POSIX_CHARS = {
  DOT_LITERAL,
  PLUS_LITERAL,
  QMARK_LITERAL,
  SLASH_LITERAL,
  ONE_CHAR,
  QMARK,
  END_ANCHOR,
  DOTS_SLASH,
  NO_DOT,
  NO_DOTS,
  NO_DOT_SLASH,
  NO_DOTS_SLASH,
  QMARK_NO_DOT,
  STAR,
  START_ANCHOR,
  SEP
};

/**
 * Windows glob regex
 */

const WINDOWS_CHARS = {
  ...POSIX_CHARS,

  SLASH_LITERAL: `[${WIN_SLASH}]`,
  QMARK: WIN_NO_SLASH,
  STAR: `${WIN_NO_SLASH}*?`,
  DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
  NO_DOT: `(?!${DOT_LITERAL})`,
  NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
  NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
  START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
  END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
  SEP: '\\'
};

/**
 * POSIX Bracket Regex
 */

const POSIX_REGEX_SOURCE = {
  __proto__: null,
  alnum: 'a-zA-Z0-9',
  alpha: 'a-zA-Z',
  ascii: '\\x00-\\x7F',
  blank: ' \\t',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '\\x21-\\x7E',
  lower: 'a-z',
  print: '\\x20-\\x7E ',
  punct: '\\-!"#$%&\'()\\*+,./:;<=>?@[\\]^_`{|}~',
  space: ' \\t\\r\\n\\v\\f',
  upper: 'A-Z',
  word: 'A-Za-z0-9_',
  xdigit: 'A-Fa-f0-9'
};

module.exports = {
  DEFAULT_MAX_EXTGLOB_RECURSION,
  MAX_LENGTH: 1024 * 64,
  POSIX_REGEX_SOURCE,

  // regular expressions
  REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
  REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
  REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
  REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
  REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
  REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,

  // Replace globs with equivalent patterns to reduce parsing time.
  REPLACEMENTS: {
    __proto__: null,
    '***': '*',
    '**/**': '**',
    '**/**/**': '**'
  },

  // Digits
  CHAR_0: 48, /* 0 */
  CHAR_9: 57, /* 9 */

  // Alphabet chars.
  CHAR_UPPERCASE_A: 65, /* A */
  CHAR_LOWERCASE_A: 97, /* a */
  CHAR_UPPERCASE_Z: 90, /* Z */
  CHAR_LOWERCASE_Z: 122, /* z */

  CHAR_LEFT_PARENTHESES: 40, /* ( */
  CHAR_RIGHT_PARENTHESES: 41, /* ) */

  CHAR_ASTERISK: 42, /* * */

  // Non-alphabetic chars.
  CHAR_AMPERSAND: 38, /* & */
  CHAR_AT: 64, /* @ */
  CHAR_BACKWARD_SLASH: 92, /* \ */
  CHAR_CARRIAGE_RETURN: 13, /* \r */
  CHAR_CIRCUMFLEX_ACCENT: 94, /* ^ */
  CHAR_COLON: 58, /* : */
  CHAR_COMMA: 44, /* , */
  CHAR_DOT: 46, /* . */
  CHAR_DOUBLE_QUOTE: 34, /* " */
  CHAR_EQUAL: 61, /* = */
  CHAR_EXCLAMATION_MARK: 33, /* ! */
  CHAR_FORM_FEED: 12, /* \f */
  CHAR_FORWARD_SLASH: 47, /* / */
  CHAR_GRAVE_ACCENT: 96, /* ` */
  CHAR_HASH: 35, /* # */
  CHAR_HYPHEN_MINUS: 45, /* - */
  CHAR_LEFT_ANGLE_BRACKET: 60, /* < */
  CHAR_LEFT_CURLY_BRACE: 123, /* { */
  CHAR_LEFT_SQUARE_BRACKET: 91, /* [ */
  CHAR_LINE_FEED: 10, /* \n */
  CHAR_NO_BREAK_SPACE: 160, /* \u00A0 */
  CHAR_PERCENT: 37, /* % */
  CHAR_PLUS: 43, /* + */
  CHAR_QUESTION_MARK: 63, /* ? */
  CHAR_RIGHT_ANGLE_BRACKET: 62, /* > */
  CHAR_RIGHT_CURLY_BRACE: 125, /* } */
  CHAR_RIGHT_SQUARE_BRACKET: 93, /* ] */
  CHAR_SEMICOLON: 59, /* ; */
  CHAR_SINGLE_QUOTE: 39, /* ' */
  CHAR_SPACE: 32, /*   */
  CHAR_TAB: 9, /* \t */
  CHAR_UNDERSCORE: 95, /* _ */
  CHAR_VERTICAL_LINE: 124, /* | */
  CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279, /* \uFEFF */

  /**
   * Create EXTGLOB_CHARS
   */

  extglobChars(chars) {
    return {
      '!': { type: 'negate', open: '(?:(?!(?:', close: `))${chars.STAR})` },
      '?': { type: 'qmark', open: '(?:', close: ')?' },
      '+': { type: 'plus', open: '(?:', close: ')+' },
      '*': { type: 'star', open: '(?:', close: ')*' },
      '@': { type: 'at', open: '(?:', close: ')' }
    };
  },

  /**
   * Create GLOB_CHARS
   */

  globChars(win32) {
    return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
  }
};


/***/ }),

/***/ 8265:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const constants = __nccwpck_require__(5595);
const utils = __nccwpck_require__(4059);

/**
 * Constants
 */

const {
  MAX_LENGTH,
  POSIX_REGEX_SOURCE,
  REGEX_NON_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_BACKREF,
  REPLACEMENTS
} = constants;

/**
 * Helpers
 */

const expandRange = (args, options) => {
  if (typeof options.expandRange === 'function') {
    return options.expandRange(...args, options);
  }

  args.sort();
  const value = `[${args.join('-')}]`;

  try {
    /* eslint-disable-next-line no-new */
    new RegExp(value);
  } catch (ex) {
    return args.map(v => utils.escapeRegex(v)).join('..');
  }

  return value;
};

/**
 * Create the message for a syntax error
 */

const syntaxError = (type, char) => {
  return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
};

const splitTopLevel = input => {
  const parts = [];
  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let value = '';
  let escaped = false;

  for (const ch of input) {
    if (escaped === true) {
      value += ch;
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      value += ch;
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      value += ch;
      continue;
    }

    if (quote === 0) {
      if (ch === '[') {
        bracket++;
      } else if (ch === ']' && bracket > 0) {
        bracket--;
      } else if (bracket === 0) {
        if (ch === '(') {
          paren++;
        } else if (ch === ')' && paren > 0) {
          paren--;
        } else if (ch === '|' && paren === 0) {
          parts.push(value);
          value = '';
          continue;
        }
      }
    }

    value += ch;
  }

  parts.push(value);
  return parts;
};

const isPlainBranch = branch => {
  let escaped = false;

  for (const ch of branch) {
    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (/[?*+@!()[\]{}]/.test(ch)) {
      return false;
    }
  }

  return true;
};

const normalizeSimpleBranch = branch => {
  let value = branch.trim();
  let changed = true;

  while (changed === true) {
    changed = false;

    if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
      value = value.slice(2, -1);
      changed = true;
    }
  }

  if (!isPlainBranch(value)) {
    return;
  }

  return value.replace(/\\(.)/g, '$1');
};

const hasRepeatedCharPrefixOverlap = branches => {
  const values = branches.map(normalizeSimpleBranch).filter(Boolean);

  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) {
      const a = values[i];
      const b = values[j];
      const char = a[0];

      if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
        continue;
      }

      if (a === b || a.startsWith(b) || b.startsWith(a)) {
        return true;
      }
    }
  }

  return false;
};

const parseRepeatedExtglob = (pattern, requireEnd = true) => {
  if ((pattern[0] !== '+' && pattern[0] !== '*') || pattern[1] !== '(') {
    return;
  }

  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let escaped = false;

  for (let i = 1; i < pattern.length; i++) {
    const ch = pattern[i];

    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      continue;
    }

    if (quote === 1) {
      continue;
    }

    if (ch === '[') {
      bracket++;
      continue;
    }

    if (ch === ']' && bracket > 0) {
      bracket--;
      continue;
    }

    if (bracket > 0) {
      continue;
    }

    if (ch === '(') {
      paren++;
      continue;
    }

    if (ch === ')') {
      paren--;

      if (paren === 0) {
        if (requireEnd === true && i !== pattern.length - 1) {
          return;
        }

        return {
          type: pattern[0],
          body: pattern.slice(2, i),
          end: i
        };
      }
    }
  }
};

const buildCharClassStar = chars => {
  const source = chars.length === 1
    ? utils.escapeRegex(chars[0])
    : `[${chars.map(ch => utils.escapeRegex(ch)).join('')}]`;

  return `${source}*`;
};

const getStarExtglobSequenceChars = pattern => {
  let index = 0;
  const chars = [];

  while (index < pattern.length) {
    const match = parseRepeatedExtglob(pattern.slice(index), false);

    if (!match || match.type !== '*') {
      return;
    }

    const branches = splitTopLevel(match.body).map(branch => branch.trim());
    if (branches.length !== 1) {
      return;
    }

    const branch = normalizeSimpleBranch(branches[0]);
    if (!branch || branch.length !== 1) {
      return;
    }

    chars.push(branch);
    index += match.end + 1;
  }

  if (chars.length < 1) {
    return;
  }

  return chars;
};

const repeatedExtglobRecursion = pattern => {
  let depth = 0;
  let value = pattern.trim();
  let match = parseRepeatedExtglob(value);

  while (match) {
    depth++;
    value = match.body.trim();
    match = parseRepeatedExtglob(value);
  }

  return depth;
};

const analyzeRepeatedExtglob = (body, options) => {
  if (options.maxExtglobRecursion === false) {
    return { risky: false };
  }

  const max =
    typeof options.maxExtglobRecursion === 'number'
      ? options.maxExtglobRecursion
      : constants.DEFAULT_MAX_EXTGLOB_RECURSION;

  const branches = splitTopLevel(body).map(branch => branch.trim());

  if (branches.length > 1) {
    if (
      branches.some(branch => branch === '') ||
      branches.some(branch => /^[*?]+$/.test(branch)) ||
      hasRepeatedCharPrefixOverlap(branches)
    ) {
      return { risky: true };
    }
  }

  // A repeated extglob is "risky" (prone to catastrophic backtracking) when a
  // branch is itself a `*(...)` sequence, since that nests an unbounded quantifier
  // inside the outer `+(...)`/`*(...)`. When *every* branch reduces to single
  // characters we can emit one flat, ReDoS-safe character class that preserves the
  // meaning of ALL branches (e.g. `+(*(a)|*(b))` -> `[ab]*`), rather than dropping
  // every branch but the first.
  const safeChars = [];
  let sawStarSequence = false;
  let combinable = true;

  for (const branch of branches) {
    const chars = getStarExtglobSequenceChars(branch);
    if (chars) {
      sawStarSequence = true;
      safeChars.push(...chars);
      continue;
    }

    const literal = normalizeSimpleBranch(branch);
    if (literal && literal.length === 1) {
      safeChars.push(literal);
      continue;
    }

    combinable = false;

    if (repeatedExtglobRecursion(branch) > max) {
      return { risky: true };
    }
  }

  if (sawStarSequence) {
    return combinable
      ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) }
      : { risky: true };
  }

  return { risky: false };
};

/**
 * Parse the given input string.
 * @param {String} input
 * @param {Object} options
 * @return {Object}
 */

const parse = (input, options) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected a string');
  }

  input = REPLACEMENTS[input] || input;

  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;

  let len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  const bos = { type: 'bos', value: '', output: opts.prepend || '' };
  const tokens = [bos];

  const capture = opts.capture ? '' : '?:';

  // create constants based on platform, for windows or posix
  const PLATFORM_CHARS = constants.globChars(opts.windows);
  const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);

  const {
    DOT_LITERAL,
    PLUS_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOT_SLASH,
    NO_DOTS_SLASH,
    QMARK,
    QMARK_NO_DOT,
    STAR,
    START_ANCHOR
  } = PLATFORM_CHARS;

  const globstar = opts => {
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const nodot = opts.dot ? '' : NO_DOT;
  const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
  let star = opts.bash === true ? globstar(opts) : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  // minimatch options support
  if (typeof opts.noext === 'boolean') {
    opts.noextglob = opts.noext;
  }

  const state = {
    input,
    index: -1,
    start: 0,
    dot: opts.dot === true,
    consumed: '',
    output: '',
    prefix: '',
    backtrack: false,
    negated: false,
    brackets: 0,
    braces: 0,
    parens: 0,
    quotes: 0,
    globstar: false,
    tokens
  };

  input = utils.removePrefix(input, state);
  len = input.length;

  const extglobs = [];
  const braces = [];
  const stack = [];
  let prev = bos;
  let value;

  /**
   * Tokenizing helpers
   */

  const eos = () => state.index === len - 1;
  const peek = state.peek = (n = 1) => input[state.index + n];
  const advance = state.advance = () => input[++state.index] || '';
  const remaining = () => input.slice(state.index + 1);
  const consume = (value = '', num = 0) => {
    state.consumed += value;
    state.index += num;
  };

  const append = token => {
    state.output += token.output != null ? token.output : token.value;
    consume(token.value);
  };

  const negate = () => {
    let count = 1;

    while (peek() === '!' && (peek(2) !== '(' || peek(3) === '?')) {
      advance();
      state.start++;
      count++;
    }

    if (count % 2 === 0) {
      return false;
    }

    state.negated = true;
    state.start++;
    return true;
  };

  const increment = type => {
    state[type]++;
    stack.push(type);
  };

  const decrement = type => {
    state[type]--;
    stack.pop();
  };

  /**
   * Push tokens onto the tokens array. This helper speeds up
   * tokenizing by 1) helping us avoid backtracking as much as possible,
   * and 2) helping us avoid creating extra tokens when consecutive
   * characters are plain text. This improves performance and simplifies
   * lookbehinds.
   */

  const push = tok => {
    if (prev.type === 'globstar') {
      const isBrace = state.braces > 0 && (tok.type === 'comma' || tok.type === 'brace');
      const isExtglob = tok.extglob === true || (extglobs.length && (tok.type === 'pipe' || tok.type === 'paren'));

      if (tok.type !== 'slash' && tok.type !== 'paren' && !isBrace && !isExtglob) {
        state.output = state.output.slice(0, -prev.output.length);
        prev.type = 'star';
        prev.value = '*';
        prev.output = star;
        state.output += prev.output;
      }
    }

    if (extglobs.length && tok.type !== 'paren') {
      extglobs[extglobs.length - 1].inner += tok.value;
    }

    if (tok.value || tok.output) append(tok);
    if (prev && prev.type === 'text' && tok.type === 'text') {
      prev.output = (prev.output || prev.value) + tok.value;
      prev.value += tok.value;
      return;
    }

    tok.prev = prev;
    tokens.push(tok);
    prev = tok;
  };

  const extglobOpen = (type, value) => {
    const token = { ...EXTGLOB_CHARS[value], conditions: 1, inner: '' };

    token.prev = prev;
    token.parens = state.parens;
    token.output = state.output;
    token.startIndex = state.index;
    token.tokensIndex = tokens.length;
    const output = (opts.capture ? '(' : '') + token.open;

    increment('parens');
    push({ type, value, output: state.output ? '' : ONE_CHAR });
    push({ type: 'paren', extglob: true, value: advance(), output });
    extglobs.push(token);
  };

  const extglobClose = token => {
    const literal = input.slice(token.startIndex, state.index + 1);
    const body = input.slice(token.startIndex + 2, state.index);
    const analysis = analyzeRepeatedExtglob(body, opts);

    if ((token.type === 'plus' || token.type === 'star') && analysis.risky) {
      const safeOutput = analysis.safeOutput
        ? (token.output ? '' : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput)
        : undefined;
      const open = tokens[token.tokensIndex];

      open.type = 'text';
      open.value = literal;
      open.output = safeOutput || utils.escapeRegex(literal);

      for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
        tokens[i].value = '';
        tokens[i].output = '';
        delete tokens[i].suffix;
      }

      state.output = token.output + open.output;
      state.backtrack = true;

      push({ type: 'paren', extglob: true, value, output: '' });
      decrement('parens');
      return;
    }

    let output = token.close + (opts.capture ? ')' : '');
    let rest;

    if (token.type === 'negate') {
      let extglobStar = star;

      if (token.inner && token.inner.length > 1 && token.inner.includes('/')) {
        extglobStar = globstar(opts);
      }

      if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
        output = token.close = `)$))${extglobStar}`;
      }

      if (token.inner.includes('*') && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
        // Any non-magical string (`.ts`) or even nested expression (`.{ts,tsx}`) can follow after the closing parenthesis.
        // In this case, we need to parse the string and use it in the output of the original pattern.
        // Suitable patterns: `/!(*.d).ts`, `/!(*.d).{ts,tsx}`, `**/!(*-dbg).@(js)`.
        //
        // Disabling the `fastpaths` option due to a problem with parsing strings as `.ts` in the pattern like `**/!(*.d).ts`.
        const expression = parse(rest, { ...options, fastpaths: false }).output;

        output = token.close = `)${expression})${extglobStar})`;
      }

      if (token.prev.type === 'bos') {
        state.negatedExtglob = true;
      }
    }

    push({ type: 'paren', extglob: true, value, output });
    decrement('parens');
  };

  /**
   * Fast paths
   */

  if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
    let backslashes = false;

    let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
      if (first === '\\') {
        backslashes = true;
        return m;
      }

      if (first === '?') {
        if (esc) {
          return esc + first + (rest ? QMARK.repeat(rest.length) : '');
        }
        if (index === 0) {
          return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : '');
        }
        return QMARK.repeat(chars.length);
      }

      if (first === '.') {
        return DOT_LITERAL.repeat(chars.length);
      }

      if (first === '*') {
        if (esc) {
          return esc + first + (rest ? star : '');
        }
        return star;
      }
      return esc ? m : `\\${m}`;
    });

    if (backslashes === true) {
      if (opts.unescape === true) {
        output = output.replace(/\\/g, '');
      } else {
        output = output.replace(/\\+/g, m => {
          return m.length % 2 === 0 ? '\\\\' : (m ? '\\' : '');
        });
      }
    }

    if (output === input && opts.contains === true) {
      state.output = input;
      return state;
    }

    state.output = utils.wrapOutput(output, state, options);
    return state;
  }

  /**
   * Tokenize input until we reach end-of-string
   */

  while (!eos()) {
    value = advance();

    if (value === '\u0000') {
      continue;
    }

    /**
     * Escaped characters
     */

    if (value === '\\') {
      const next = peek();

      if (next === '/' && opts.bash !== true) {
        continue;
      }

      if (next === '.' || next === ';') {
        continue;
      }

      if (!next) {
        value += '\\';
        push({ type: 'text', value });
        continue;
      }

      // collapse slashes to reduce potential for exploits
      const match = /^\\+/.exec(remaining());
      let slashes = 0;

      if (match && match[0].length > 2) {
        slashes = match[0].length;
        state.index += slashes;
        if (slashes % 2 !== 0) {
          value += '\\';
        }
      }

      if (opts.unescape === true) {
        value = advance();
      } else {
        value += advance();
      }

      if (state.brackets === 0) {
        push({ type: 'text', value });
        continue;
      }
    }

    /**
     * If we're inside a regex character class, continue
     * until we reach the closing bracket.
     */

    if (state.brackets > 0 && (value !== ']' || prev.value === '[' || prev.value === '[^')) {
      if (opts.posix !== false && value === ':') {
        const inner = prev.value.slice(1);
        if (inner.includes('[')) {
          prev.posix = true;

          if (inner.includes(':')) {
            const idx = prev.value.lastIndexOf('[');
            const pre = prev.value.slice(0, idx);
            const rest = prev.value.slice(idx + 2);
            const posix = POSIX_REGEX_SOURCE[rest];
            if (posix) {
              prev.value = pre + posix;
              state.backtrack = true;
              advance();

              if (!bos.output && tokens.indexOf(prev) === 1) {
                bos.output = ONE_CHAR;
              }
              continue;
            }
          }
        }
      }

      if ((value === '[' && peek() !== ':') || (value === '-' && peek() === ']')) {
        value = `\\${value}`;
      }

      if (value === ']' && (prev.value === '[' || prev.value === '[^')) {
        value = `\\${value}`;
      }

      if (opts.posix === true && value === '!' && prev.value === '[') {
        value = '^';
      }

      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * If we're inside a quoted string, continue
     * until we reach the closing double quote.
     */

    if (state.quotes === 1 && value !== '"') {
      value = utils.escapeRegex(value);
      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * Double quotes
     */

    if (value === '"') {
      state.quotes = state.quotes === 1 ? 0 : 1;
      if (opts.keepQuotes === true) {
        push({ type: 'text', value });
      }
      continue;
    }

    /**
     * Parentheses
     */

    if (value === '(') {
      increment('parens');
      push({ type: 'paren', value });
      continue;
    }

    if (value === ')') {
      if (state.parens === 0 && opts.strictBrackets === true) {
        throw new SyntaxError(syntaxError('opening', '('));
      }

      const extglob = extglobs[extglobs.length - 1];
      if (extglob && state.parens === extglob.parens + 1) {
        extglobClose(extglobs.pop());
        continue;
      }

      push({ type: 'paren', value, output: state.parens ? ')' : '\\)' });
      decrement('parens');
      continue;
    }

    /**
     * Square brackets
     */

    if (value === '[') {
      if (opts.nobracket === true || !remaining().includes(']')) {
        if (opts.nobracket !== true && opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('closing', ']'));
        }

        value = `\\${value}`;
      } else {
        increment('brackets');
      }

      push({ type: 'bracket', value });
      continue;
    }

    if (value === ']') {
      if (opts.nobracket === true || (prev && prev.type === 'bracket' && prev.value.length === 1)) {
        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      if (state.brackets === 0) {
        if (opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('opening', '['));
        }

        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      decrement('brackets');

      const prevValue = prev.value.slice(1);
      if (prev.posix !== true && prevValue[0] === '^' && !prevValue.includes('/')) {
        value = `/${value}`;
      }

      prev.value += value;
      append({ value });

      // when literal brackets are explicitly disabled
      // assume we should match with a regex character class
      if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
        continue;
      }

      const escaped = utils.escapeRegex(prev.value);
      state.output = state.output.slice(0, -prev.value.length);

      // when literal brackets are explicitly enabled
      // assume we should escape the brackets to match literal characters
      if (opts.literalBrackets === true) {
        state.output += escaped;
        prev.value = escaped;
        continue;
      }

      // when the user specifies nothing, try to match both
      prev.value = `(${capture}${escaped}|${prev.value})`;
      state.output += prev.value;
      continue;
    }

    /**
     * Braces
     */

    if (value === '{' && opts.nobrace !== true) {
      increment('braces');

      const open = {
        type: 'brace',
        value,
        output: '(',
        outputIndex: state.output.length,
        tokensIndex: state.tokens.length
      };

      braces.push(open);
      push(open);
      continue;
    }

    if (value === '}') {
      const brace = braces[braces.length - 1];

      if (opts.nobrace === true || !brace) {
        push({ type: 'text', value, output: value });
        continue;
      }

      let output = ')';

      if (brace.dots === true) {
        const arr = tokens.slice();
        const range = [];

        for (let i = arr.length - 1; i >= 0; i--) {
          tokens.pop();
          if (arr[i].type === 'brace') {
            break;
          }
          if (arr[i].type !== 'dots') {
            range.unshift(arr[i].value);
          }
        }

        output = expandRange(range, opts);
        state.backtrack = true;
      }

      if (brace.comma !== true && brace.dots !== true) {
        const out = state.output.slice(0, brace.outputIndex);
        const toks = state.tokens.slice(brace.tokensIndex);
        brace.value = brace.output = '\\{';
        value = output = '\\}';
        state.output = out;
        for (const t of toks) {
          state.output += (t.output || t.value);
        }
      }

      push({ type: 'brace', value, output });
      decrement('braces');
      braces.pop();
      continue;
    }

    /**
     * Pipes
     */

    if (value === '|') {
      if (extglobs.length > 0) {
        extglobs[extglobs.length - 1].conditions++;
      }
      push({ type: 'text', value });
      continue;
    }

    /**
     * Commas
     */

    if (value === ',') {
      let output = value;

      const brace = braces[braces.length - 1];
      if (brace && stack[stack.length - 1] === 'braces') {
        brace.comma = true;
        output = '|';
      }

      push({ type: 'comma', value, output });
      continue;
    }

    /**
     * Slashes
     */

    if (value === '/') {
      // if the beginning of the glob is "./", advance the start
      // to the current index, and don't add the "./" characters
      // to the state. This greatly simplifies lookbehinds when
      // checking for BOS characters like "!" and "." (not "./")
      if (prev.type === 'dot' && state.index === state.start + 1) {
        state.start = state.index + 1;
        state.consumed = '';
        state.output = '';
        tokens.pop();
        prev = bos; // reset "prev" to the first token
        continue;
      }

      push({ type: 'slash', value, output: SLASH_LITERAL });
      continue;
    }

    /**
     * Dots
     */

    if (value === '.') {
      if (state.braces > 0 && prev.type === 'dot') {
        if (prev.value === '.') prev.output = DOT_LITERAL;
        const brace = braces[braces.length - 1];
        prev.type = 'dots';
        prev.output += value;
        prev.value += value;
        brace.dots = true;
        continue;
      }

      if ((state.braces + state.parens) === 0 && prev.type !== 'bos' && prev.type !== 'slash') {
        push({ type: 'text', value, output: DOT_LITERAL });
        continue;
      }

      push({ type: 'dot', value, output: DOT_LITERAL });
      continue;
    }

    /**
     * Question marks
     */

    if (value === '?') {
      const isGroup = prev && prev.value === '(';
      if (!isGroup && opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('qmark', value);
        continue;
      }

      if (prev && prev.type === 'paren') {
        const next = peek();
        let output = value;

        if ((prev.value === '(' && !/[!=<:]/.test(next)) || (next === '<' && !/<([!=]|\w+>)/.test(remaining()))) {
          output = `\\${value}`;
        }

        push({ type: 'text', value, output });
        continue;
      }

      if (opts.dot !== true && (prev.type === 'slash' || prev.type === 'bos')) {
        push({ type: 'qmark', value, output: QMARK_NO_DOT });
        continue;
      }

      push({ type: 'qmark', value, output: QMARK });
      continue;
    }

    /**
     * Exclamation
     */

    if (value === '!') {
      if (opts.noextglob !== true && peek() === '(') {
        if (peek(2) !== '?' || !/[!=<:]/.test(peek(3))) {
          extglobOpen('negate', value);
          continue;
        }
      }

      if (opts.nonegate !== true && state.index === 0) {
        negate();
        continue;
      }
    }

    /**
     * Plus
     */

    if (value === '+') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('plus', value);
        continue;
      }

      if ((prev && prev.value === '(') || opts.regex === false) {
        push({ type: 'plus', value, output: PLUS_LITERAL });
        continue;
      }

      if ((prev && (prev.type === 'bracket' || prev.type === 'paren' || prev.type === 'brace')) || state.parens > 0) {
        push({ type: 'plus', value });
        continue;
      }

      push({ type: 'plus', value: PLUS_LITERAL });
      continue;
    }

    /**
     * Plain text
     */

    if (value === '@') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        push({ type: 'at', extglob: true, value, output: '' });
        continue;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Plain text
     */

    if (value !== '*') {
      if (value === '$' || value === '^') {
        value = `\\${value}`;
      }

      const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
      if (match) {
        value += match[0];
        state.index += match[0].length;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Stars
     */

    if (prev && (prev.type === 'globstar' || prev.star === true)) {
      prev.type = 'star';
      prev.star = true;
      prev.value += value;
      prev.output = star;
      state.backtrack = true;
      state.globstar = true;
      consume(value);
      continue;
    }

    let rest = remaining();
    if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
      extglobOpen('star', value);
      continue;
    }

    if (prev.type === 'star') {
      if (opts.noglobstar === true) {
        consume(value);
        continue;
      }

      const prior = prev.prev;
      const before = prior.prev;
      const isStart = prior.type === 'slash' || prior.type === 'bos';
      const afterStar = before && (before.type === 'star' || before.type === 'globstar');

      if (opts.bash === true && (!isStart || (rest[0] && rest[0] !== '/'))) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      const isBrace = state.braces > 0 && (prior.type === 'comma' || prior.type === 'brace');
      const isExtglob = extglobs.length && (prior.type === 'pipe' || prior.type === 'paren');
      if (!isStart && prior.type !== 'paren' && !isBrace && !isExtglob) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      // strip consecutive `/**/`
      while (rest.slice(0, 3) === '/**') {
        const after = input[state.index + 4];
        if (after && after !== '/') {
          break;
        }
        rest = rest.slice(3);
        consume('/**', 3);
      }

      // A globstar followed only by balanced closing parens is at the logical end of patterns like
      // `test(/utils/**)` and `test?(/utils/**)`. Treat it as EOS so the trailing `/**` can match its
      // parent path, except in negated extglobs where that would change the exclusion semantics.
      const isEnd = eos() || (
        state.parens > 0
        && rest === ')'.repeat(state.parens)
        && !extglobs.some(extglob => extglob.type === 'negate')
      );

      if (prior.type === 'bos' && eos()) {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = globstar(opts);
        state.output = prev.output;
        state.globstar = true;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && !afterStar && isEnd) {
        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = globstar(opts) + (opts.strictSlashes ? ')' : '|$)');
        prev.value += value;
        state.globstar = true;
        state.output += prior.output + prev.output;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && rest[0] === '/') {
        const end = rest[1] !== void 0 ? '|$' : '';

        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
        prev.value += value;

        state.output += prior.output + prev.output;
        state.globstar = true;

        consume(value + advance());

        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      if (prior.type === 'bos' && rest[0] === '/') {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
        state.output = prev.output;
        state.globstar = true;
        consume(value + advance());
        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      // remove single star from output
      state.output = state.output.slice(0, -prev.output.length);

      // reset previous token to globstar
      prev.type = 'globstar';
      prev.output = globstar(opts);
      prev.value += value;

      // reset output with globstar
      state.output += prev.output;
      state.globstar = true;
      consume(value);
      continue;
    }

    const token = { type: 'star', value, output: star };

    if (opts.bash === true) {
      token.output = '.*?';
      if (prev.type === 'bos' || prev.type === 'slash') {
        token.output = nodot + token.output;
      }
      push(token);
      continue;
    }

    if (prev && (prev.type === 'bracket' || prev.type === 'paren') && opts.regex === true) {
      token.output = value;
      push(token);
      continue;
    }

    if (state.index === state.start || prev.type === 'slash' || prev.type === 'dot') {
      if (prev.type === 'dot') {
        state.output += NO_DOT_SLASH;
        prev.output += NO_DOT_SLASH;

      } else if (opts.dot === true) {
        state.output += NO_DOTS_SLASH;
        prev.output += NO_DOTS_SLASH;

      } else {
        state.output += nodot;
        prev.output += nodot;
      }

      if (peek() !== '*') {
        state.output += ONE_CHAR;
        prev.output += ONE_CHAR;
      }
    }

    push(token);
  }

  while (state.brackets > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ']'));
    state.output = utils.escapeLast(state.output, '[');
    decrement('brackets');
  }

  while (state.parens > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ')'));
    state.output = utils.escapeLast(state.output, '(');
    decrement('parens');
  }

  while (state.braces > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', '}'));
    state.output = utils.escapeLast(state.output, '{');
    decrement('braces');
  }

  if (opts.strictSlashes !== true && (prev.type === 'star' || prev.type === 'bracket')) {
    push({ type: 'maybe_slash', value: '', output: `${SLASH_LITERAL}?` });
  }

  // rebuild the output if we had to backtrack at any point
  if (state.backtrack === true) {
    state.output = '';

    for (const token of state.tokens) {
      state.output += token.output != null ? token.output : token.value;

      if (token.suffix) {
        state.output += token.suffix;
      }
    }
  }

  return state;
};

/**
 * Fast paths for creating regular expressions for common glob patterns.
 * This can significantly speed up processing and has very little downside
 * impact when none of the fast paths match.
 */

parse.fastpaths = (input, options) => {
  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
  const len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  input = REPLACEMENTS[input] || input;

  // create constants based on platform, for windows or posix
  const {
    DOT_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOTS,
    NO_DOTS_SLASH,
    STAR,
    START_ANCHOR
  } = constants.globChars(opts.windows);

  const nodot = opts.dot ? NO_DOTS : NO_DOT;
  const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
  const capture = opts.capture ? '' : '?:';
  const state = { negated: false, prefix: '' };
  let star = opts.bash === true ? '.*?' : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  const globstar = opts => {
    if (opts.noglobstar === true) return star;
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const create = str => {
    switch (str) {
      case '*':
        return `${nodot}${ONE_CHAR}${star}`;

      case '.*':
        return `${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*.*':
        return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*/*':
        return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;

      case '**':
        return nodot + globstar(opts);

      case '**/*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;

      case '**/*.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '**/.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;

      default: {
        const match = /^(.*?)\.(\w+)$/.exec(str);
        if (!match) return;

        const source = create(match[1]);
        if (!source) return;

        return source + DOT_LITERAL + match[2];
      }
    }
  };

  const output = utils.removePrefix(input, state);
  let source = create(output);

  if (source && opts.strictSlashes !== true) {
    source += `${SLASH_LITERAL}?`;
  }

  return source;
};

module.exports = parse;


/***/ }),

/***/ 8016:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const scan = __nccwpck_require__(1781);
const parse = __nccwpck_require__(8265);
const utils = __nccwpck_require__(4059);
const constants = __nccwpck_require__(5595);
const isObject = val => val && typeof val === 'object' && !Array.isArray(val);

/**
 * Creates a matcher function from one or more glob patterns. The
 * returned function takes a string to match as its first argument,
 * and returns true if the string is a match. The returned matcher
 * function also takes a boolean as the second argument that, when true,
 * returns an object with additional information.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch(glob[, options]);
 *
 * const isMatch = picomatch('*.!(*a)');
 * console.log(isMatch('a.a')); //=> false
 * console.log(isMatch('a.b')); //=> true
 *
 * // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
 * const picomatch = require('picomatch/posix');
 * // the same API, defaulting to posix paths
 * const isMatch = picomatch('a/*');
 * console.log(isMatch('a\\b')); //=> false
 * console.log(isMatch('a/b')); //=> true
 *
 * // you can still configure the matcher function to accept windows paths
 * const isMatch = picomatch('a/*', { options: windows });
 * console.log(isMatch('a\\b')); //=> true
 * console.log(isMatch('a/b')); //=> true
 * ```
 * @name picomatch
 * @param {String|Array} `globs` One or more glob patterns.
 * @param {Object=} `options`
 * @return {Function=} Returns a matcher function.
 * @api public
 */

const picomatch = (glob, options, returnState = false) => {
  if (Array.isArray(glob)) {
    const fns = glob.map(input => picomatch(input, options, returnState));
    const arrayMatcher = str => {
      for (const isMatch of fns) {
        const state = isMatch(str);
        if (state) return state;
      }
      return false;
    };
    return arrayMatcher;
  }

  const isState = isObject(glob) && glob.tokens && glob.input;

  if (glob === '' || (typeof glob !== 'string' && !isState)) {
    throw new TypeError('Expected pattern to be a non-empty string');
  }

  const opts = options || {};
  const posix = opts.windows;
  const regex = isState
    ? picomatch.compileRe(glob, options)
    : picomatch.makeRe(glob, options, false, true);

  const state = regex.state;
  delete regex.state;

  let isIgnored = () => false;
  if (opts.ignore) {
    const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
    isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
  }

  const matcher = (input, returnObject = false) => {
    const { isMatch, match, output } = picomatch.test(input, regex, options, { glob, posix });
    const result = { glob, state, regex, posix, input, output, match, isMatch };

    if (typeof opts.onResult === 'function') {
      opts.onResult(result);
    }

    if (isMatch === false) {
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (isIgnored(input)) {
      if (typeof opts.onIgnore === 'function') {
        opts.onIgnore(result);
      }
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (typeof opts.onMatch === 'function') {
      opts.onMatch(result);
    }
    return returnObject ? result : true;
  };

  if (returnState) {
    matcher.state = state;
  }

  return matcher;
};

/**
 * Test `input` with the given `regex`. This is used by the main
 * `picomatch()` function to test the input string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.test(input, regex[, options]);
 *
 * console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
 * // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp} `regex`
 * @return {Object} Returns an object with matching info.
 * @api public
 */

picomatch.test = (input, regex, options, { glob, posix } = {}) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected input to be a string');
  }

  if (input === '') {
    return { isMatch: false, output: '' };
  }

  const opts = options || {};
  const format = opts.format || (posix ? utils.toPosixSlashes : null);
  let match = input === glob;
  let output = (match && format) ? format(input) : input;

  if (match === false) {
    output = format ? format(input) : input;
    match = output === glob;
  }

  if (match === false || opts.capture === true) {
    if (opts.matchBase === true || opts.basename === true) {
      match = picomatch.matchBase(input, regex, options, posix);
    } else {
      match = regex.exec(output);
    }
  }

  return { isMatch: Boolean(match), match, output };
};

/**
 * Match the basename of a filepath.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.matchBase(input, glob[, options]);
 * console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
 * @return {Boolean}
 * @api public
 */

picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
  const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options);
  return regex.test(utils.basename(input, { windows: posix }));
};

/**
 * Returns true if **any** of the given glob `patterns` match the specified `string`.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.isMatch(string, patterns[, options]);
 *
 * console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
 * console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
 * ```
 * @param {String|Array} str The string to test.
 * @param {String|Array} patterns One or more glob patterns to use for matching.
 * @param {Object} [options] See available [options](#options).
 * @return {Boolean} Returns true if any patterns match `str`
 * @api public
 */

picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);

/**
 * Parse a glob pattern to create the source string for a regular
 * expression.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const result = picomatch.parse(pattern[, options]);
 * ```
 * @param {String} `pattern`
 * @param {Object} `options`
 * @return {Object} Returns an object with useful properties and output to be used as a regex source string.
 * @api public
 */

picomatch.parse = (pattern, options) => {
  if (Array.isArray(pattern)) return pattern.map(p => picomatch.parse(p, options));
  return parse(pattern, { ...options, fastpaths: false });
};

/**
 * Scan a glob pattern to separate the pattern into segments.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.scan(input[, options]);
 *
 * const result = picomatch.scan('!./foo/*.js');
 * console.log(result);
 * { prefix: '!./',
 *   input: '!./foo/*.js',
 *   start: 3,
 *   base: 'foo',
 *   glob: '*.js',
 *   isBrace: false,
 *   isBracket: false,
 *   isGlob: true,
 *   isExtglob: false,
 *   isGlobstar: false,
 *   negated: true }
 * ```
 * @param {String} `input` Glob pattern to scan.
 * @param {Object} `options`
 * @return {Object} Returns an object with
 * @api public
 */

picomatch.scan = (input, options) => scan(input, options);

/**
 * Compile a regular expression from the `state` object returned by the
 * [parse()](#parse) method.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const state = picomatch.parse('*.js');
 * // picomatch.compileRe(state[, options]);
 *
 * console.log(picomatch.compileRe(state));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {Object} `state`
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
 * @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
 * @return {RegExp}
 * @api public
 */

picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
  if (returnOutput === true) {
    return state.output;
  }

  const opts = options || {};
  const prepend = opts.contains ? '' : '^';
  const append = opts.contains ? '' : '$';

  let source = `${prepend}(?:${state.output})${append}`;
  if (state && state.negated === true) {
    source = `^(?!${source}).*$`;
  }

  const regex = picomatch.toRegex(source, options);
  if (returnState === true) {
    regex.state = state;
  }

  return regex;
};

/**
 * Create a regular expression from a parsed glob pattern.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.makeRe(state[, options]);
 *
 * const result = picomatch.makeRe('*.js');
 * console.log(result);
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `state` The object returned from the `.parse` method.
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
 * @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
 * @return {RegExp} Returns a regex created from the given pattern.
 * @api public
 */

picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
  if (!input || typeof input !== 'string') {
    throw new TypeError('Expected a non-empty string');
  }

  let parsed = { negated: false, fastpaths: true };

  if (options.fastpaths !== false && (input[0] === '.' || input[0] === '*')) {
    parsed.output = parse.fastpaths(input, options);
  }

  if (!parsed.output) {
    parsed = parse(input, options);
  }

  return picomatch.compileRe(parsed, options, returnOutput, returnState);
};

/**
 * Create a regular expression from the given regex source string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.toRegex(source[, options]);
 *
 * const { output } = picomatch.parse('*.js');
 * console.log(picomatch.toRegex(output));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `source` Regular expression source string.
 * @param {Object} `options`
 * @return {RegExp}
 * @api public
 */

picomatch.toRegex = (source, options) => {
  try {
    const opts = options || {};
    return new RegExp(source, opts.flags || (opts.nocase ? 'i' : ''));
  } catch (err) {
    if (options && options.debug === true) throw err;
    return /$^/;
  }
};

/**
 * Picomatch constants.
 * @return {Object}
 */

picomatch.constants = constants;

/**
 * Expose "picomatch"
 */

module.exports = picomatch;


/***/ }),

/***/ 1781:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const utils = __nccwpck_require__(4059);
const {
  CHAR_ASTERISK,             /* * */
  CHAR_AT,                   /* @ */
  CHAR_BACKWARD_SLASH,       /* \ */
  CHAR_COMMA,                /* , */
  CHAR_DOT,                  /* . */
  CHAR_EXCLAMATION_MARK,     /* ! */
  CHAR_FORWARD_SLASH,        /* / */
  CHAR_LEFT_CURLY_BRACE,     /* { */
  CHAR_LEFT_PARENTHESES,     /* ( */
  CHAR_LEFT_SQUARE_BRACKET,  /* [ */
  CHAR_PLUS,                 /* + */
  CHAR_QUESTION_MARK,        /* ? */
  CHAR_RIGHT_CURLY_BRACE,    /* } */
  CHAR_RIGHT_PARENTHESES,    /* ) */
  CHAR_RIGHT_SQUARE_BRACKET  /* ] */
} = __nccwpck_require__(5595);

const isPathSeparator = code => {
  return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
};

const depth = token => {
  if (token.isPrefix !== true) {
    token.depth = token.isGlobstar ? Infinity : 1;
  }
};

/**
 * Quickly scans a glob pattern and returns an object with a handful of
 * useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
 * `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
 * with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
 *
 * ```js
 * const pm = require('picomatch');
 * console.log(pm.scan('foo/bar/*.js'));
 * { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
 * ```
 * @param {String} `str`
 * @param {Object} `options`
 * @return {Object} Returns an object with tokens and regex source string.
 * @api public
 */

const scan = (input, options) => {
  const opts = options || {};

  const length = input.length - 1;
  const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
  const slashes = [];
  const tokens = [];
  const parts = [];

  let str = input;
  let index = -1;
  let start = 0;
  let lastIndex = 0;
  let isBrace = false;
  let isBracket = false;
  let isGlob = false;
  let isExtglob = false;
  let isGlobstar = false;
  let braceEscaped = false;
  let backslashes = false;
  let negated = false;
  let negatedExtglob = false;
  let finished = false;
  let braces = 0;
  let prev;
  let code;
  let token = { value: '', depth: 0, isGlob: false };

  const eos = () => index >= length;
  const peek = () => str.charCodeAt(index + 1);
  const advance = () => {
    prev = code;
    return str.charCodeAt(++index);
  };

  while (index < length) {
    code = advance();
    let next;

    if (code === CHAR_BACKWARD_SLASH) {
      backslashes = token.backslashes = true;
      code = advance();

      if (code === CHAR_LEFT_CURLY_BRACE) {
        braceEscaped = true;
      }
      continue;
    }

    if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
      braces++;

      while (eos() !== true && (code = advance())) {
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          continue;
        }

        if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (braceEscaped !== true && code === CHAR_COMMA) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (code === CHAR_RIGHT_CURLY_BRACE) {
          braces--;

          if (braces === 0) {
            braceEscaped = false;
            isBrace = token.isBrace = true;
            finished = true;
            break;
          }
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (code === CHAR_FORWARD_SLASH) {
      slashes.push(index);
      tokens.push(token);
      token = { value: '', depth: 0, isGlob: false };

      if (finished === true) continue;
      if (prev === CHAR_DOT && index === (start + 1)) {
        start += 2;
        continue;
      }

      lastIndex = index + 1;
      continue;
    }

    if (opts.noext !== true) {
      const isExtglobChar = code === CHAR_PLUS
        || code === CHAR_AT
        || code === CHAR_ASTERISK
        || code === CHAR_QUESTION_MARK
        || code === CHAR_EXCLAMATION_MARK;

      if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
        isGlob = token.isGlob = true;
        isExtglob = token.isExtglob = true;
        finished = true;
        if (code === CHAR_EXCLAMATION_MARK && index === start) {
          negatedExtglob = true;
        }

        if (scanToEnd === true) {
          let parens = 0;

          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }

            if (code === CHAR_LEFT_PARENTHESES) {
              parens++;
              continue;
            }

            if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
              finished = true;
              break;
            }
          }
          continue;
        }
        break;
      }
    }

    if (code === CHAR_ASTERISK) {
      if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_QUESTION_MARK) {
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_LEFT_SQUARE_BRACKET) {
      while (eos() !== true && (next = advance())) {
        if (next === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (next === CHAR_RIGHT_SQUARE_BRACKET) {
          isBracket = token.isBracket = true;
          isGlob = token.isGlob = true;
          finished = true;
          break;
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
      negated = token.negated = true;
      start++;
      continue;
    }

    if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
      isGlob = token.isGlob = true;

      if (scanToEnd === true) {
        let parens = 1;

        while (eos() !== true && (code = advance())) {
          if (code === CHAR_BACKWARD_SLASH) {
            backslashes = token.backslashes = true;
            advance();
            continue;
          }

          if (code === CHAR_LEFT_PARENTHESES) {
            parens++;
            continue;
          }

          if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
            finished = true;
            break;
          }
        }
        continue;
      }
      break;
    }

    if (isGlob === true) {
      finished = true;

      if (scanToEnd === true) {
        continue;
      }

      break;
    }
  }

  if (opts.noext === true) {
    isExtglob = false;
    isGlob = false;
  }

  let base = str;
  let prefix = '';
  let glob = '';

  if (start > 0) {
    prefix = str.slice(0, start);
    str = str.slice(start);
    lastIndex -= start;
  }

  if (base && isGlob === true && lastIndex > 0) {
    base = str.slice(0, lastIndex);
    glob = str.slice(lastIndex);
  } else if (isGlob === true) {
    base = '';
    glob = str;
  } else {
    base = str;
  }

  if (base && base !== '' && base !== '/' && base !== str) {
    if (isPathSeparator(base.charCodeAt(base.length - 1))) {
      base = base.slice(0, -1);
    }
  }

  if (opts.unescape === true) {
    if (glob) glob = utils.removeBackslashes(glob);

    if (base && backslashes === true) {
      base = utils.removeBackslashes(base);
    }
  }

  const state = {
    prefix,
    input,
    start,
    base,
    glob,
    isBrace,
    isBracket,
    isGlob,
    isExtglob,
    isGlobstar,
    negated,
    negatedExtglob
  };

  if (opts.tokens === true) {
    state.maxDepth = 0;
    if (!isPathSeparator(code)) {
      tokens.push(token);
    }
    state.tokens = tokens;
  }

  if (opts.parts === true || opts.tokens === true) {
    let prevIndex;

    for (let idx = 0; idx < slashes.length; idx++) {
      const n = prevIndex !== undefined ? prevIndex + 1 : start;
      const i = slashes[idx];
      const value = input.slice(n, i);
      if (opts.tokens) {
        if (idx === 0 && start !== 0) {
          tokens[idx].isPrefix = true;
          tokens[idx].value = prefix;
        } else {
          tokens[idx].value = value;
        }
        depth(tokens[idx]);
        state.maxDepth += tokens[idx].depth;
      }
      if (i >= start) {
        parts.push(value);
        prevIndex = i;
      }
    }

    const n = prevIndex !== undefined ? prevIndex + 1 : start;
    const value = input.slice(n);
    parts.push(value);

    if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
      tokens[tokens.length - 1].value = value;
      depth(tokens[tokens.length - 1]);
      state.maxDepth += tokens[tokens.length - 1].depth;
    }

    state.slashes = slashes;
    state.parts = parts;
  }

  return state;
};

module.exports = scan;


/***/ }),

/***/ 4059:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

/*global navigator*/


const {
  REGEX_BACKSLASH,
  REGEX_REMOVE_BACKSLASH,
  REGEX_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_GLOBAL
} = __nccwpck_require__(5595);

exports.isObject = val => val !== null && typeof val === 'object' && !Array.isArray(val);
exports.hasRegexChars = str => REGEX_SPECIAL_CHARS.test(str);
exports.isRegexChar = str => str.length === 1 && exports.hasRegexChars(str);
exports.escapeRegex = str => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, '\\$1');
exports.toPosixSlashes = str => str.replace(REGEX_BACKSLASH, '/');

exports.isWindows = () => {
  if (typeof navigator !== 'undefined' && navigator.platform) {
    const platform = navigator.platform.toLowerCase();
    return platform === 'win32' || platform === 'windows';
  }

  if (typeof process !== 'undefined' && process.platform) {
    return process.platform === 'win32';
  }

  return false;
};

exports.removeBackslashes = str => {
  return str.replace(REGEX_REMOVE_BACKSLASH, match => {
    return match === '\\' ? '' : match;
  });
};

exports.escapeLast = (input, char, lastIdx) => {
  const idx = input.lastIndexOf(char, lastIdx);
  if (idx === -1) return input;
  if (input[idx - 1] === '\\') return exports.escapeLast(input, char, idx - 1);
  return `${input.slice(0, idx)}\\${input.slice(idx)}`;
};

exports.removePrefix = (input, state = {}) => {
  let output = input;
  if (output.startsWith('./')) {
    output = output.slice(2);
    state.prefix = './';
  }
  return output;
};

exports.wrapOutput = (input, state = {}, options = {}) => {
  const prepend = options.contains ? '' : '^';
  const append = options.contains ? '' : '$';

  let output = `${prepend}(?:${input})${append}`;
  if (state.negated === true) {
    output = `(?:^(?!${output}).*$)`;
  }
  return output;
};

exports.basename = (path, { windows } = {}) => {
  const segs = path.split(windows ? /[\\/]/ : '/');
  const last = segs[segs.length - 1];

  if (last === '') {
    return segs[segs.length - 2];
  }

  return last;
};


/***/ }),

/***/ 4126:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  d: () => (/* binding */ run_command_runCommand)
});

;// CONCATENATED MODULE: ./src/config/suggest.ts
/** The known name that was surely meant: the nearest by typing mistakes, at most a third of it. */
function suggestName(written, known) {
    let best;
    const wanted = fold(written);
    for (const name of known) {
        const limit = Math.min(best?.distance ?? Infinity, Math.ceil(Math.max(name.length, 3) / 3) + 1);
        const distance = editDistance(wanted, fold(name), limit);
        if (distance < limit)
            best = { name, distance };
    }
    return best?.name;
}
/** `did you mean "api"?`, or the names to choose from. */
function suggestFix(written, known) {
    const names = [...known];
    const meant = suggestName(written, names);
    if (meant !== undefined)
        return `did you mean "${meant}"?`;
    if (names.length === 0)
        return 'take it away: there is no name to choose from';
    const shown = names.slice(0, 20);
    const rest = names.length - shown.length;
    return `choose from ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
function fold(name) {
    return name.slice(0, 100).toLowerCase().replaceAll('_', '-');
}
/** Insertions, deletions, replacements and swaps of neighbours; counted no further than `limit`. */
function editDistance(one, other, limit) {
    if (Math.abs(one.length - other.length) >= limit)
        return limit;
    let before = [];
    let row = Array.from({ length: other.length + 1 }, (_, index) => index);
    for (let i = 1; i <= one.length; i++) {
        const next = [i];
        for (let j = 1; j <= other.length; j++) {
            const same = one[i - 1] === other[j - 1];
            const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
            next[j] = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + (same ? 0 : 1), swapped ? at(before, j - 2) + 1 : Infinity);
        }
        before = row;
        row = next;
    }
    return at(row, other.length);
}
function at(row, index) {
    return row[index] ?? Infinity;
}

;// CONCATENATED MODULE: ./src/diagnostics/escape-text.ts
/**
 * A text for the terminal and the log: what a terminal or a runner would act on is shown as
 * `\u001b`, never sent. Characters that turn the direction of writing count among them.
 */
function escapeText(text) {
    return plain.test(text) ? text : text.replace(new RegExp(active, 'gu'), toEscape);
}
/**
 * Control, format, private and unpaired characters; line and paragraph separators. As a text: V8
 * looks up `\p` in the tables of Unicode for a literal even where it never runs.
 */
const active = String.raw `[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]`;
/** Printable ASCII: as many columns as characters. */
const plain = /^[ -~]*$/;
function toEscape(character) {
    const known = shortEscapes.get(character);
    if (known !== undefined)
        return known;
    const point = character.codePointAt(0) ?? 0;
    const digits = point.toString(16);
    return point > 0xffff ? `\\u{${digits}}` : `\\u${digits.padStart(4, '0')}`;
}
const shortEscapes = new Map([
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t']
]);
/** How many columns of a terminal a text takes: East Asian wide characters and emoji take two. */
function countColumns(text) {
    if (plain.test(text))
        return text.length;
    const combining = new RegExp(String.raw `^\p{M}$`, 'u');
    let columns = 0;
    for (const character of text) {
        columns += combining.test(character) ? 0 : wide.test(character) ? 2 : 1;
    }
    return columns;
}
const wide = /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]$/u;

;// CONCATENATED MODULE: ./src/diagnostics/format-diagnostic.ts

/** How many columns of a source line are shown, with the caret among them. */
const widest = 100;
/** All of them, each with an empty line behind it but the last. */
function formatDiagnostics(diagnostics) {
    return diagnostics.map(formatDiagnostic).join('\n\n');
}
/**
 * The text of a diagnostic, without a line break at its end:
 *
 *     config.yml:12:7: unknown key "path" in image "api" [unknown-key]
 *      12 |       path: [api/**]
 *         |       ^^^^
 *       fix: did you mean "paths"?
 *
 * Safe to print: no character of it acts on a terminal, and no line of it is a command of the runner.
 */
function formatDiagnostic(diagnostic) {
    const { place } = diagnostic;
    return [
        formatHeadline(diagnostic),
        ...(place ? formatSource(place) : []),
        ...formatFix(diagnostic.fix)
    ]
        .map(disarmLine)
        .join('\n');
}
/** The runner reads `::` behind spaces, and `##[` anywhere, as commands (actions/runner, ActionCommand.cs). */
function disarmLine(line) {
    return line.replace(/^(\s*):(?=:)/, '$1\\u003a').replaceAll('##[', '#\\u0023[');
}
/** The first line: place, severity where it is a warning, message and code. */
function formatHeadline({ severity, code, message, place }) {
    const where = place ? `${formatPlace(place)}: ` : '';
    const word = severity === 'warning' ? 'warning: ' : place ? '' : 'error: ';
    return `${where}${word}${escapeText(message)} [${code}]`;
}
/** `file:line:column`, safe to print. */
function formatPlace({ source, line, column }) {
    return `${formatSourceName(source)}:${line}:${column}`;
}
function formatSourceName(source) {
    switch (source.kind) {
        case 'file':
            return escapeText(source.path);
        case 'input':
            return `input ${escapeText(source.name)}`;
    }
}
function formatSource(place) {
    const number = String(place.line);
    const { before, marked, after } = cutAround(place);
    const indent = ' '.repeat(countColumns(before));
    const caret = '^'.repeat(Math.max(1, countColumns(marked)));
    return [
        ` ${number} | ${before}${marked}${after}`.trimEnd(),
        ` ${' '.repeat(number.length)} | ${indent}${caret}`
    ];
}
/** The line in three parts, escaped, tabs as two spaces, a long one cut around the caret. */
function cutAround({ text, column, length }) {
    const start = column - 1;
    const end = start + Math.min(length, widest / 2);
    const room = Math.max(0, text.length - widest);
    const from = Math.min(room, Math.max(0, start - widest / 2));
    const to = Math.max(end, from + widest);
    return {
        before: (from > 0 ? '\u2026' : '') + show(text.slice(from, start)),
        marked: show(text.slice(start, end)),
        after: show(text.slice(end, to)) + (to < text.length ? '\u2026' : '')
    };
}
function show(part) {
    return escapeText(part.replaceAll('\t', '  '));
}
function formatFix(fix) {
    const [first = '', ...rest] = fix.split('\n').map(escapeText);
    return [`  fix: ${first}`, ...rest.map(line => `    ${line}`)];
}

;// CONCATENATED MODULE: ./src/report/palette.ts
const same = (text) => text;
const palette_plain = {
    strong: same,
    faint: same,
    build: same,
    publish: same,
    test: same,
    warning: same
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./src/world/runner/escape-log.ts
/**
 * Text for the log that does what it says and nothing else.
 *
 * The runner takes a line for a command when it begins with blanks and `::`, or holds `##[`
 * (actions/runner, ActionCommand.cs); every kind of line break begins a line. One character of
 * those is written as its escape, `\u003a` or `\u0023`, visible to the reader; so is every control
 * character but tabs, line feeds and plain colours, everything that turns the direction of
 * writing, and bytes that are not UTF-8. `::stop-commands::` would need a secret token for each
 * text, and stops our own annotations.
 */
function escapeLog(text) {
    return text
        .replace(unprintable, (match, colour) => colour ?? escapeUnits(match))
        .replace(/^([\s\ufeff]*):(?=:)/gm, '$1\\u003a')
        .replaceAll('##[', '#\\u0023[');
}
/** Colours and weights of text; not the code that hides it, nor any that moves the cursor. */
const colours = String.raw `\u001b\[(?:(?:[0-4]|2[2-4]|[349][0-7]|39)(?:;(?=\d)|(?=m)))*m`;
// Not by \p{\u2026}: to look up tables of Unicode is dear in a start, and these two never grow.
const controls = String.raw `[\0-\x1f\x7f-\x9f\ud800-\udfff\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]`;
const unprintable = new RegExp(`(${colours}|[\\t\\n])|${controls}`, 'gu');
function escapeUnits(text) {
    return text.replace(/[^]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: ./src/tree/unreadable.ts
var unreadable = __nccwpck_require__(8945);
// EXTERNAL MODULE: ./src/world/git/git-environment.ts
var git_environment = __nccwpck_require__(6227);
;// CONCATENATED MODULE: ./src/paths/repository-path.ts
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();
/** The name that these bytes are; {@link encodePath} takes it back. */
function decodePath(bytes) {
    try {
        return decoder.decode(bytes);
    }
    catch {
        return decodeInvalid(bytes);
    }
}
/** Splits what git prints with `-z`: every name ends in NUL. */
function decodeNames(bytes) {
    const end = bytes.at(-1) === 0 ? bytes.length - 1 : bytes.length;
    if (end <= 0)
        return [];
    try {
        return decoder.decode(bytes.subarray(0, end)).split('\0');
    }
    catch {
        return splitAtNul(bytes.subarray(0, end)).map(decodePath);
    }
}
/** The bytes of a name that {@link decodePath} gave. */
function encodePath(path) {
    if (path.isWellFormed())
        return encoder.encode(path);
    const bytes = [];
    for (const character of path) {
        const escaped = escapedByte(character);
        if (escaped === undefined)
            bytes.push(...encoder.encode(character));
        else
            bytes.push(escaped);
    }
    return Uint8Array.from(bytes);
}
/** `a/b` of `./a//b/`; `undefined` where the path is absolute or leaves the repository. */
function normalizePath(text) {
    if (text.startsWith('/'))
        return undefined;
    const segments = [];
    for (const segment of text.split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment !== '..')
            segments.push(segment);
        else if (segments.pop() === undefined)
            return undefined;
    }
    return segments.join('/');
}
/** The path of `name` in `folder`, which may be the root. */
function joinPath(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}
/** The folder that a path is in; `''` for a name at the root. */
function parentPath(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
/** The last segment of a path. */
function lastSegment(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** Whether a path is a folder or lies below it; all do below the root. */
function isWithin(path, folder) {
    return folder === '' || path === folder || path.startsWith(`${folder}/`);
}
/** A path below a folder as seen from there; `''` is the folder itself. */
function toRelative(folder, path) {
    if (folder === '')
        return path;
    return path === folder ? '' : path.slice(folder.length + 1);
}
/** The folders that a path is in, nearest first, without the root. */
function listAncestors(path) {
    const folders = [];
    for (let above = parentPath(path); above !== ''; above = parentPath(above))
        folders.push(above);
    return folders;
}
function escapedByte(character) {
    const unit = character.charCodeAt(0);
    return character.length === 1 && unit >= 0xdc80 && unit <= 0xdcff ? unit - 0xdc00 : undefined;
}
function splitAtNul(bytes) {
    const parts = [];
    let start = 0;
    for (let end = bytes.indexOf(0); end !== -1; end = bytes.indexOf(0, start)) {
        parts.push(bytes.subarray(start, end));
        start = end + 1;
    }
    parts.push(bytes.subarray(start));
    return parts;
}
/** Decodes the longest valid sequence at each place and escapes the bytes between them. */
function decodeInvalid(bytes) {
    let text = '';
    for (let index = 0; index < bytes.length;) {
        const length = validLength(bytes, index);
        if (length === 0) {
            text += String.fromCharCode(0xdc00 + (bytes[index] ?? 0));
            index += 1;
        }
        else {
            text += decoder.decode(bytes.subarray(index, index + length));
            index += length;
        }
    }
    return text;
}
/** How many bytes the UTF-8 character at `index` has; 0 where none begins. */
function validLength(bytes, index) {
    const first = bytes[index] ?? 0;
    const length = first < 0x80 ? 1 : first < 0xc0 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    const part = bytes.subarray(index, index + length);
    if (length === 0 || part.length < length)
        return 0;
    try {
        decoder.decode(part);
        return length;
    }
    catch {
        return 0;
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
// EXTERNAL MODULE: ./src/world/git/explain-failure.ts
var explain_failure = __nccwpck_require__(1743);
// EXTERNAL MODULE: ./src/world/git/run-git.ts
var run_git = __nccwpck_require__(1915);
;// CONCATENATED MODULE: ./src/world/git/conversation.ts




/** A process of git that answers line by line, for as long as the repository is open. */
class Conversation {
    #git;
    #command;
    #child;
    #parser;
    /** Who asked and has no answer yet, in order: git answers in the order of the requests. */
    #waiting = [];
    #stderr = '';
    #timer;
    #ended;
    #isClosed = false;
    #close = () => {
        this.close();
    };
    constructor(git, words, parser) {
        this.#git = git;
        this.#command = words[0];
        this.#parser = parser;
        this.#child = (0,external_node_child_process_.spawn)('git', [...words], {
            cwd: git.directory,
            env: git.environment,
            windowsHide: true
        });
        git.running.add(this.#close);
        this.#listen();
    }
    /** Whether git ended by itself, and another process may do better. */
    get hasFailed() {
        return this.#ended !== undefined && !this.#isClosed;
    }
    /** The answer to a line, of which nothing may be taken for an option or a second line. */
    ask(line) {
        if (this.#ended !== undefined)
            return Promise.resolve(this.#ended);
        return new Promise(resolve => {
            this.#waiting.push(resolve);
            this.#child.stdin.write(`${line}\n`);
            if (this.#waiting.length === 1)
                this.#startTimer();
        });
    }
    close() {
        this.#isClosed = true;
        this.#end((0,unreadable/* unreadable */.O)('the repository was closed'));
    }
    #listen() {
        const child = this.#child;
        child.stdout.on('data', (chunk) => {
            const answers = this.#parser.push(chunk);
            for (const answer of answers)
                this.#waiting.shift()?.(answer);
            if (answers.length > 0)
                this.#startTimer();
        });
        child.stderr.on('data', (chunk) => {
            if (this.#stderr.length < 10_000)
                this.#stderr += chunk.toString();
        });
        // What is written to a process that has ended: its end is told by `close`.
        child.stdin.on('error', () => undefined);
        child.on('error', error => {
            this.#end((0,run_git/* explainStart */._c)(this.#git, error));
        });
        child.on('close', (status, signal) => {
            const { directory } = this.#git;
            const end = { stderr: this.#stderr, status: status ?? signal ?? 'no status' };
            this.#end((0,unreadable/* unreadable */.O)((0,explain_failure/* explainFailure */.SP)({ command: this.#command, directory, ...end })));
        });
    }
    #startTimer() {
        clearTimeout(this.#timer);
        if (this.#waiting.length === 0)
            return;
        this.#timer = setTimeout(() => {
            this.#end((0,run_git/* explainTimeLimit */.gT)(this.#git, this.#command));
        }, this.#git.timeLimit);
    }
    #end(because) {
        if (this.#ended !== undefined)
            return;
        this.#ended = because;
        clearTimeout(this.#timer);
        this.#git.running.delete(this.#close);
        this.#child.stdin.destroy();
        this.#child.kill('SIGKILL');
        for (const resolve of this.#waiting.splice(0))
            resolve(because);
    }
}

// EXTERNAL MODULE: ./src/world/git/find-merge-bases.ts
var find_merge_bases = __nccwpck_require__(6110);
;// CONCATENATED MODULE: ./src/world/git/parse-commit.ts
/**
 * The first lines of a commit object: `tree <id>`, then `parent <id>` for each parent. The object
 * of a commit where a shallow clone ends still names its parents.
 */
function parseCommit(content) {
    const [first = '', ...rest] = Buffer.from(content).toString('latin1').split('\n');
    const tree = /^tree ([0-9a-f]{40,64})$/.exec(first)?.[1];
    if (tree === undefined)
        return undefined;
    const parents = [];
    for (const line of rest) {
        const parent = /^parent ([0-9a-f]{40,64})$/.exec(line)?.[1];
        if (parent === undefined)
            break;
        parents.push(parent);
    }
    return { tree, parents };
}

;// CONCATENATED MODULE: ./src/world/git/parse-objects.ts
/**
 * Reads the answers of `git cat-file --batch` out of chunks that break anywhere: a line
 * `<id> <type> <size>`, then so many bytes and a line break; or a line that ends in a word such
 * as `missing`. Each byte is copied once.
 */
class ObjectParser {
    #chunks = [];
    #length = 0;
    #header;
    push(chunk) {
        this.#chunks.push(chunk);
        this.#length += chunk.length;
        const answers = [];
        for (let answer = this.#next(); answer !== undefined; answer = this.#next()) {
            answers.push(answer);
        }
        return answers;
    }
    #next() {
        if (this.#header === undefined) {
            const line = this.#takeLine();
            if (line === undefined)
                return undefined;
            this.#header = parseHeader(line);
            if (this.#header === undefined)
                return { kind: 'missing' };
        }
        const { id, type, size } = this.#header;
        if (this.#length <= size)
            return undefined;
        const content = this.#take(size + 1).subarray(0, size);
        this.#header = undefined;
        return { kind: 'object', id, type, content };
    }
    #takeLine() {
        if (this.#length === 0)
            return undefined;
        const end = this.#join().indexOf(10);
        return end === -1 ? undefined : Buffer.from(this.#take(end + 1)).toString('latin1', 0, end);
    }
    #take(length) {
        const bytes = this.#join();
        this.#chunks = [bytes.subarray(length)];
        this.#length -= length;
        return bytes.subarray(0, length);
    }
    #join() {
        const [first] = this.#chunks;
        if (first !== undefined && this.#chunks.length === 1)
            return first;
        const joined = Buffer.concat(this.#chunks);
        this.#chunks = [joined];
        return joined;
    }
}
function parseHeader(line) {
    const found = /^([0-9a-f]{40,64}) (commit|tree|blob|tag) (\d+)$/.exec(line);
    const [, id, type, size] = found ?? [];
    if (id === undefined || type === undefined || size === undefined)
        return undefined;
    return { id, type, size: Number(size) };
}

// EXTERNAL MODULE: ./src/world/git/revision.ts
var git_revision = __nccwpck_require__(3786);
// EXTERNAL MODULE: ./src/world/git/store.ts
var git_store = __nccwpck_require__(4754);
;// CONCATENATED MODULE: ./src/tree/sorted-paths.ts
/** The order of UTF-16 units, which `<` and binary search follow. */
function sorted_paths_comparePaths(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}
/** Sorted by path; git's order of bytes is the same for nearly all repositories, and kept then. */
function sortByPath(items, toPath) {
    const sorted = items.every((item, index) => {
        const before = items[index - 1];
        return index === 0 || before === undefined || toPath(before) <= toPath(item);
    });
    return sorted ? items : items.toSorted((one, other) => sorted_paths_comparePaths(toPath(one), toPath(other)));
}
/** The index of the first path that is not below `path`. */
function sorted_paths_findLowerBound(paths, path) {
    let low = 0;
    let high = paths.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((paths[middle] ?? '') < path)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./src/tree/to-tree.ts

/** The tree of these entries, each path once, in any order. */
function toTree(entries) {
    const sorted = sortByPath(entries, ([path]) => path);
    const paths = sorted.map(([path]) => path);
    return {
        paths,
        entry(path) {
            const found = sorted[sorted_paths_findLowerBound(paths, path)];
            return found?.[0] === path ? found[1] : undefined;
        }
    };
}
/** The paths in a folder and below it; `''` is the root. */
function listFolder(tree, folder) {
    if (folder === '')
        return tree.paths;
    const start = findLowerBound(tree.paths, `${folder}/`);
    // `0` is the character after `/`.
    return tree.paths.slice(start, findLowerBound(tree.paths, `${folder}0`));
}
/** Whether a path is a folder: git keeps none that is empty. */
function isFolder(tree, path) {
    if (path === '')
        return tree.paths.length > 0;
    const below = `${path}/`;
    return tree.paths[findLowerBound(tree.paths, below)]?.startsWith(below) ?? false;
}
/** The base tree: the head tree with what changed taken back. Undefined where content is unknown. */
function toBaseTree(head, changes) {
    const before = new Map(changes.map(each => [each.path, each.before]));
    const entries = [];
    for (const [path, side] of before) {
        if (side.kind === 'unknown')
            return undefined;
        if (side.kind === 'present')
            entries.push([path, side.entry]);
    }
    for (const path of head.paths) {
        const entry = before.has(path) ? undefined : head.entry(path);
        if (entry !== undefined)
            entries.push([path, entry]);
    }
    return toTree(entries.sort(([one], [other]) => comparePaths(one, other)));
}

;// CONCATENATED MODULE: ./src/world/git/diff-parser.ts
/**
 * A line that is no question to `git diff-tree --stdin`: it comes back as it is, behind the answer
 * to the line before. No path begins like this, so no name is taken for it.
 */
const endMark = '/';
/**
 * Reads the answer of `git diff-tree --stdin -z` to one question, behind which the mark was
 * written: a line with both ids, the records, the mark. The answer is the records; undefined
 * where git does not say a word, as of a tree that it does not have.
 */
class DiffParser {
    #chunks = [];
    push(chunk) {
        this.#chunks.push(chunk);
        // Only what ends like the mark is worth to be joined.
        if (chunk.at(-1) !== lineFeed)
            return [];
        const bytes = Buffer.concat(this.#chunks);
        const header = bytes.indexOf(lineFeed) + 1;
        const end = bytes.length - mark.length;
        if (!bytes.subarray(end).equals(mark))
            return [];
        // Behind a NUL, the header or nothing: anywhere else it is a part of a name.
        if (end > 0 && end !== header && bytes[end - 1] !== 0)
            return [];
        this.#chunks = [];
        return [end === 0 ? undefined : bytes.subarray(header, end)];
    }
}
const lineFeed = 10;
const mark = Buffer.from(`${endMark}\n`);

;// CONCATENATED MODULE: ./src/world/git/raw-text.ts

/** One UTF-16 unit for each byte: places in the text are places in the bytes. */
function toText(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
/** The name between two places; only what is not ASCII has to be decoded. */
function sliceName(bytes, text, [start, end]) {
    const name = text.slice(start, end);
    return /[\u0080-\u00ff]/.test(name) ? decodePath(bytes.subarray(start, end)) : name;
}

;// CONCATENATED MODULE: ./src/world/git/parse-raw-diff.ts

/**
 * What `git diff-tree -r -z --raw --no-renames` printed for two trees:
 * `:<mode> <mode> <id> <id> <status>\0<path>\0` for each path, in git's order. Undefined where a
 * record is anything else: then nothing of it is believed.
 */
function parseRawDiff(bytes) {
    const text = toText(bytes);
    const changes = [];
    for (let start = 0; start < text.length;) {
        const name = text.indexOf('\0', start) + 1;
        const end = text.indexOf('\0', name);
        const sides = name === 0 || end <= name ? undefined : parseSides(text, start, name - 1);
        if (sides === undefined)
            return undefined;
        changes.push({ path: sliceName(bytes, text, [name, end]), ...sides });
        start = end + 1;
    }
    return changes;
}
/** `:<mode> <mode> <id> <id> <status>`: all of one width, but for the two lengths of ids. */
function parseSides(text, start, end) {
    const idLength = (end - start - 18) / 2;
    const [oldId, newId] = [start + 15, start + 16 + idLength];
    const hasWidths = idLength === 40 || idLength === 64;
    const hasModes = text[start] === ':' && text[start + 7] === ' ' && text[start + 14] === ' ';
    const hasIds = text[newId - 1] === ' ' && text[end - 2] === ' ';
    if (!hasWidths || !hasModes || !hasIds)
        return undefined;
    if (!'ADMT'.includes(text[end - 1] ?? ' '))
        return undefined;
    return {
        before: toSide(text.slice(start + 1, start + 7), text.slice(oldId, newId - 1)),
        after: toSide(text.slice(start + 8, start + 14), text.slice(newId, end - 2))
    };
}
function toSide(mode, id) {
    return mode === '000000' ? { kind: 'absent' } : { kind: 'present', entry: { mode, id } };
}

;// CONCATENATED MODULE: ./src/world/git/tree-reader.ts







const options = [
    ...['-r', '-z', '--raw', '--no-abbrev', '--no-renames', '--no-ext-diff', '--no-textconv'],
    ...['--no-relative', '--ignore-submodules=none']
];
/**
 * Lists and compares trees by one process of git, which starts at once. A listing is what was
 * added to the empty tree; git knows that one without having it.
 */
class TreeReader {
    #git;
    #trees;
    /** One question at a time. */
    #last = Promise.resolve();
    constructor(git) {
        this.#git = git;
        this.#trees = openTrees(git);
    }
    /** @param tree the id of a tree */
    async list(tree) {
        const changes = await this.#read(tree.length === 64 ? emptyTrees.sha256 : emptyTrees.sha1, tree);
        if ((0,unreadable/* isUnreadable */.G)(changes))
            return changes;
        return toTree(changes.flatMap(({ path, after }) => after.kind === 'present' ? [[path, after.entry]] : []));
    }
    /** What differs between two trees, by their ids, in the order of paths. */
    async compare(base, head) {
        const changes = await this.#read(base, head);
        return (0,unreadable/* isUnreadable */.G)(changes) ? changes : sortByPath(changes, change => change.path);
    }
    async #read(base, head) {
        const answer = this.#last.then(() => this.#ask(base, head));
        this.#last = answer;
        const bytes = await answer;
        if ('kind' in bytes)
            return bytes;
        return parseRawDiff(bytes) ?? (0,unreadable/* unreadable */.O)('git diff-tree printed what it never should');
    }
    async #ask(base, head) {
        // A tree that is there in part ends the process.
        if (this.#trees.hasFailed)
            this.#trees = openTrees(this.#git);
        const answer = await this.#trees.ask(`${base} ${head}\n${endMark}`);
        if (answer !== undefined)
            return answer;
        // A tree that is not there is passed over; asked for alone, git says why.
        const alone = await (0,run_git/* runGit */.EO)(this.#git, ['diff-tree', ...options, base, head, '--']);
        return (0,unreadable/* isUnreadable */.G)(alone) ? alone : alone.output;
    }
}
function openTrees(git) {
    return new Conversation(git, ['diff-tree', '--stdin', ...options], new DiffParser());
}
const emptyTrees = {
    sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
    sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321'
};

;// CONCATENATED MODULE: ./src/world/git/open-repository.ts










/** The checkout that a folder is in. The tree of HEAD is listed ahead, before it is asked for. */
async function openRepository(directory, options) {
    const { environment, timeLimit = 60_000, objects } = options;
    const store = (0,git_store/* createStore */.y$)(environment);
    const folders = [...(0,git_store/* listObjectFolders */.Xg)(store), ...(objects === undefined ? [] : [objects])];
    const git = {
        directory,
        environment: (0,git_environment/* toGitEnvironment */.Tx)(environment, folders),
        timeLimit,
        running: new Set()
    };
    const repository = new GitRepository(git, store, options);
    const head = await repository.openHead();
    if (!(0,unreadable/* isUnreadable */.G)(head))
        return repository;
    repository.close();
    return head;
}
class GitRepository {
    kind = 'repository';
    place;
    #git;
    #objects;
    #reader;
    #trees = new Map();
    /** Of the commits that were read, by commit. */
    #roots = new Map();
    #store;
    #options;
    #head;
    #isClosed = false;
    #reached;
    constructor(git, store, options) {
        this.#git = git;
        this.#store = store;
        this.#options = options;
        this.place = options.place ?? 'checkout';
        this.#objects = openObjects(git);
        this.#reader = new TreeReader(git);
    }
    /** The first question: whether this is a repository at all. */
    async openHead() {
        const head = await this.readCommit('HEAD');
        if (head === undefined || (0,unreadable/* isUnreadable */.G)(head))
            return head;
        this.#head = head;
        void this.readTree(head.id);
        return head;
    }
    async readCommit(revision) {
        if (!(0,git_revision/* isSafeRevision */.P)(revision))
            return undefined;
        const answer = await this.#objects.ask(`${revision}^{commit}`);
        if (answer.kind !== 'object')
            return answer.kind === 'missing' ? undefined : answer;
        const commit = parseCommit(answer.content);
        if (commit === undefined)
            return (0,unreadable/* unreadable */.O)(`git has no commit as "${revision}"`);
        this.#roots.set(answer.id, { kind: 'root', tree: commit.tree });
        return { id: answer.id, parents: commit.parents };
    }
    readTree(commit) {
        if (!(0,git_revision/* isObjectId */.T)(commit))
            return Promise.resolve(noObjectId(commit));
        const known = this.#trees.get(commit);
        if (known !== undefined)
            return known;
        const tree = this.#completeTree(commit);
        this.#trees.set(commit, tree);
        return tree;
    }
    async readFirst(revisions) {
        for (const revision of revisions) {
            const commit = await this.readCommit(revision);
            if (commit !== undefined)
                return commit;
        }
        return undefined;
    }
    readBranch(branch) {
        return this.readFirst([`refs/remotes/origin/${branch}`, `refs/heads/${branch}`]);
    }
    obtain() {
        return Promise.resolve();
    }
    async compareTrees(base, head) {
        const wrong = [base, head].find(id => !(0,git_revision/* isObjectId */.T)(id));
        if (wrong !== undefined)
            return noObjectId(wrong);
        const [from, to] = [await this.#findRoot(base), await this.#findRoot(head)];
        if ((0,unreadable/* isUnreadable */.G)(from))
            return from;
        return (0,unreadable/* isUnreadable */.G)(to) ? to : this.#reader.compare(from.tree, to.tree);
    }
    async findMergeBases(one, other) {
        const wrong = [one, other].find(id => !(0,git_revision/* isObjectId */.T)(id));
        if (wrong !== undefined)
            return noObjectId(wrong);
        return (0,find_merge_bases/* findMergeBases */.m)(this.#git, [one, other], async (commit) => {
            const found = await this.readCommit(commit);
            return found === undefined || (0,unreadable/* isUnreadable */.G)(found) ? found : found.parents;
        });
    }
    async readTexts(ids) {
        const unique = [...new Set(ids)].filter(git_revision/* isObjectId */.T);
        const texts = await this.#readHere(unique);
        const missing = unique.filter(id => !texts.has(id));
        if (missing.length === 0)
            return texts;
        const reached = await this.#reach();
        if ((0,unreadable/* isUnreadable */.G)(reached) || (0,unreadable/* isUnreadable */.G)(await reached.fetcher.fetchBlobs(missing))) {
            return texts;
        }
        return new Map([...texts, ...(await this.#readHere(missing))]);
    }
    async reachRemote() {
        const reached = await this.#reach();
        return (0,unreadable/* isUnreadable */.G)(reached) ? reached : reached.repository;
    }
    close() {
        this.#isClosed = true;
        this.#objects.close();
        for (const end of [...this.#git.running])
            end();
        if (this.#store !== undefined)
            (0,git_store/* removeStore */.aZ)(this.#store);
        this.#options.close?.();
    }
    async #readHere(ids) {
        // Before git 2.45 a missing blob of a clone without blobs ends the process.
        if (this.#objects.hasFailed)
            this.#objects = openObjects(this.#git);
        const answers = await Promise.all(ids.map(id => this.#objects.ask(id)));
        const texts = new Map();
        for (const answer of answers) {
            if (answer.kind === 'object' && answer.type === 'blob') {
                texts.set(answer.id, decodePath(answer.content));
            }
        }
        return texts;
    }
    /** A tree that the clone leaves out, or holds in part, is fetched and listed again. */
    async #completeTree(commit) {
        const tree = await this.#listTree(commit);
        if (!(0,unreadable/* isUnreadable */.G)(tree))
            return tree;
        const reached = await this.#reach();
        if ((0,unreadable/* isUnreadable */.G)(reached))
            return tree;
        const ids = await reached.fetcher.fetchWholeTrees([commit]);
        return (0,unreadable/* isUnreadable */.G)(ids) ? tree : this.#listTree(commit);
    }
    async #listTree(commit) {
        const root = await this.#findRoot(commit);
        return (0,unreadable/* isUnreadable */.G)(root) ? root : this.#reader.list(root.tree);
    }
    /** Of a commit; the working tree of a person is one without a commit. */
    async #findRoot(id) {
        const known = this.#roots.get(id);
        if (known !== undefined)
            return known;
        const commit = await this.readCommit(id);
        if (commit !== undefined)
            return (0,unreadable/* isUnreadable */.G)(commit) ? commit : this.#findRoot(commit.id);
        const tree = await this.#objects.ask(`${id}^{tree}`);
        if (tree.kind === 'object')
            return { kind: 'root', tree: tree.id };
        return (0,unreadable/* unreadable */.O)(`the commit "${id}" is not in this clone`);
    }
    #reach() {
        if (this.#isClosed)
            return Promise.resolve((0,unreadable/* unreadable */.O)('the repository was closed'));
        this.#reached ??= this.#loadRemote();
        return this.#reached;
    }
    /** What fetches is loaded when it is needed: most runs find all that they ask for. */
    async #loadRemote() {
        const { reachRemote } = await __nccwpck_require__.e(/* import() */ 679).then(__nccwpck_require__.bind(__nccwpck_require__, 2679));
        const lender = { git: this.#git, store: this.#store, head: this.#head };
        return reachRemote(this, lender, this.#options);
    }
}
function openObjects(git) {
    return new Conversation(git, ['cat-file', '--batch'], new ObjectParser());
}
function noObjectId(text) {
    return (0,unreadable/* unreadable */.O)(`"${text}" is not the id of a commit`);
}

;// CONCATENATED MODULE: ./src/world/git/snapshot-working-tree.ts







/**
 * Looking at the working tree may run what the repository's configuration names, as filters of
 * Git LFS: so git's own guard against the repositories of other people stays as it is.
 */
const settings = [
    ['core.fsmonitor', 'false'],
    ['core.hooksPath', external_node_os_.devNull]
];
/**
 * The id of the tree that a commit of everything would have now: tracked files as they are, new
 * ones that git does not ignore. The repository and its index stay as they are.
 */
async function snapshotWorkingTree(root, environment, place) {
    const quiet = (0,git_environment/* toQuietEnvironment */.fR)(environment, settings);
    const git = { directory: root, environment: quiet, timeLimit: 600_000, running: new Set() };
    const paths = await (0,run_git/* runGit */.EO)(git, ['rev-parse', '--git-path', 'index', '--git-path', 'objects']);
    if ((0,unreadable/* isUnreadable */.G)(paths))
        return paths;
    const [index = '', objects = ''] = snapshot_working_tree_toText(paths.output).split('\n');
    const copy = (0,external_node_path_.join)(place.folder, 'index');
    copyIndex((0,external_node_path_.resolve)(root, index), copy);
    const snapshot = {
        ...git,
        environment: {
            ...quiet,
            GIT_INDEX_FILE: copy,
            GIT_OBJECT_DIRECTORY: place.objects,
            GIT_ALTERNATE_OBJECT_DIRECTORIES: (0,external_node_path_.resolve)(root, objects),
            GIT_ALLOW_PROTOCOL: 'none'
        }
    };
    const added = await (0,run_git/* runGit */.EO)(snapshot, ['add', '--all', '--', '.']);
    if ((0,unreadable/* isUnreadable */.G)(added))
        return added;
    // A clone may leave out blobs that nobody changed.
    const written = await (0,run_git/* runGit */.EO)(snapshot, ['write-tree', '--missing-ok']);
    if ((0,unreadable/* isUnreadable */.G)(written))
        return written;
    const id = snapshot_working_tree_toText(written.output).trim();
    return (0,git_revision/* isObjectId */.T)(id) ? id : (0,unreadable/* unreadable */.O)('git write-tree printed what it never should');
}
/**
 * With the index git need not read what has not changed. A file written when the index was, or
 * later, is read in any case: so the copy must not look newer than the index was.
 */
function copyIndex(index, copy) {
    if (!(0,external_node_fs_.existsSync)(index))
        return;
    (0,external_node_fs_.copyFileSync)(index, copy);
    const time = Math.floor((0,external_node_fs_.statSync)(index).mtimeMs / 1_000);
    (0,external_node_fs_.utimesSync)(copy, time, time);
}
function snapshot_working_tree_toText(output) {
    return Buffer.from(output).toString();
}

;// CONCATENATED MODULE: ./src/world/read-file-text.ts


/** The text of a file; why it could not be read, as a value. */
function readFileText(file) {
    try {
        return { kind: 'text', text: (0,external_node_fs_.readFileSync)(file, 'utf8') };
    }
    catch (error) {
        return explain(error);
    }
}
function explain(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return { kind: 'missing' };
    return (0,unreadable/* unreadable */.O)(code === 'EISDIR' ? 'it is a folder' : String(error));
}

;// CONCATENATED MODULE: ./src/world/terminal/open-workplace.ts









/** The repository that a folder is in; the folder itself where git knows of none. */
async function openWorkplace(start) {
    const environment = withoutJob(process.env);
    const folder = realPath(start);
    const checkout = (await findRoot(folder, environment)) ?? folder;
    const temporary = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'image-matrix-snapshot-'));
    const objects = (0,external_node_path_.join)(temporary, 'objects');
    (0,external_node_fs_.mkdirSync)(objects);
    const [repository, workingTree] = await Promise.all([
        openRepository(checkout, { environment, objects }),
        snapshot(checkout, environment, { folder: temporary, objects })
    ]);
    return {
        ...{ folder, checkout, repository, workingTree },
        readText: path => readFileText((0,external_node_path_.resolve)(checkout, path)),
        close: () => {
            if (!(0,unreadable/* isUnreadable */.G)(repository))
                repository.close();
            (0,external_node_fs_.rmSync)(temporary, { recursive: true, force: true, maxRetries: 3 });
        }
    };
}
async function snapshot(...asked) {
    try {
        return await snapshotWorkingTree(...asked);
    }
    catch (error) {
        return (0,unreadable/* unreadable */.O)(`the index cannot be copied: ${String(error)}`);
    }
}
async function findRoot(folder, environment) {
    const git = {
        directory: folder,
        environment: (0,git_environment/* toGitEnvironment */.Tx)(environment),
        timeLimit: 60_000,
        running: new Set()
    };
    const answer = await (0,run_git/* runGit */.EO)(git, ['rev-parse', '--show-toplevel']);
    if ((0,unreadable/* isUnreadable */.G)(answer))
        return undefined;
    return Buffer.from(answer.output).toString().replace(/\n$/, '') || undefined;
}
/** A person's terminal may have been started by a job, or pretend to be one. */
function withoutJob(environment) {
    const kept = Object.entries(environment).filter(([name]) => !/^(?:GITHUB|RUNNER|INPUT|ACTIONS)_/.test(name));
    return Object.fromEntries(kept);
}
function realPath(folder) {
    try {
        return (0,external_node_fs_.realpathSync)(folder);
    }
    catch {
        // Whatever is looked for there is then told to be missing.
        return folder;
    }
}

;// CONCATENATED MODULE: ./src/world/terminal/terminal.ts




/** The terminal of this process. */
function openTerminal() {
    // A reader that has seen enough, as `head`, is no failure.
    process.stdout.on('error', ignoreClosedPipe);
    process.stderr.on('error', ignoreClosedPipe);
    return {
        words: process.argv.slice(2),
        folder: process.cwd(),
        version: readVersion(),
        isInteractive: process.stdout.isTTY,
        variable: name => {
            const value = process.env[name];
            return value === '' ? undefined : value;
        },
        print: text => {
            process.stdout.write(`${escapeLog(text)}\n`);
        },
        complain: text => {
            process.stderr.write(`${escapeLog(text)}\n`);
        },
        openWorkplace: openWorkplace
    };
}
function ignoreClosedPipe(error) {
    if (error.code !== 'EPIPE')
        throw error;
}
/** As package.json says it, which lies two folders above the bundle. */
function readVersion() {
    try {
        const bundle = (0,external_node_fs_.realpathSync)(process.argv[1] ?? '');
        const manifest = JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(bundle, '../../../package.json'), 'utf8'));
        const isManifest = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
        return isManifest ? String(manifest.version) : 'unknown';
    }
    catch {
        return 'unknown';
    }
}

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = require("node:util");
;// CONCATENATED MODULE: ./src/app/colourful.ts

/** The colours of a log and of a terminal. */
const colourful = {
    strong: toStyle('bold'),
    faint: toStyle('gray'),
    build: toStyle('cyan'),
    publish: toStyle('green'),
    test: toStyle('magenta'),
    warning: toStyle('yellow')
};
/** Whatever the stream is: that of a job is a pipe, and its page shows colours. */
function toStyle(format) {
    return text => (0,external_node_util_namespaceObject.styleText)(format, text, { validateStream: false });
}

;// CONCATENATED MODULE: ./src/app/commands/command.ts
/** Every option, by its long name. */
const command_options = {
    directory: { short: 'C', value: 'DIR', summary: 'as if it was started in DIR' },
    config: { value: 'PATH', summary: 'the configuration (default .github/image-matrix.yml)' },
    json: { summary: 'print JSON' },
    help: { short: 'h', summary: 'print this help' },
    version: { summary: 'print the version' },
    base: { value: 'REF', summary: 'compare with REF; REF... is where this branch left REF' },
    dev: { summary: 'the dev variant' }
};
/** What every command takes. */
const commonOptions = [
    'directory',
    'config',
    'json',
    'help',
    'version'
];
/** A mistake in the command line. */
function misuse(message, fix) {
    return { severity: 'error', code: 'invalid-input', message, fix };
}
/** The last value of an option wins. */
function command_valueOf({ given }, name) {
    return given.get(name)?.at(-1);
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __nccwpck_require__(4006);
var picomatch_default = /*#__PURE__*/__nccwpck_require__.n(picomatch);
;// CONCATENATED MODULE: external "node:vm"
const external_node_vm_namespaceObject = require("node:vm");
;// CONCATENATED MODULE: ./src/paths/time-limit.ts

/** Milliseconds that one pattern may take over all paths; ordinary ones take well under one. */
const limit = 500;
let context;
let script;
/**
 * Runs a search, and stops it when it does not end: only V8's own watchdog can interrupt a
 * regular expression that backtracks, and `node:vm` is the way to it.
 */
function time_limit_finishesInTime(run) {
    context ??= (0,external_node_vm_namespaceObject.createContext)({});
    script ??= new external_node_vm_namespaceObject.Script('run()');
    context.run = run;
    try {
        script.runInContext(context, { timeout: limit });
        return true;
    }
    catch (error) {
        if (isTimeout(error))
            return false;
        throw error;
    }
}
/** Not by `instanceof`: the error may be of another realm. */
function isTimeout(error) {
    return (typeof error === 'object' &&
        error !== null &&
        'code' in error &&
        error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT');
}

;// CONCATENATED MODULE: ./src/paths/glob.ts



const glob_options = { dot: true, flags: 's', windows: false };
/** Longer patterns are refused by picomatch; such a pattern matches nothing but its own text. */
const longestPattern = 65_536;
/** Compiles a pattern; one that picomatch cannot read matches its own text alone. */
function compileGlob(pattern) {
    const prefix = literalPrefix(pattern);
    const matches = prefix === pattern || pattern.length > longestPattern
        ? (path) => path === pattern
        : picomatch_default()(pattern, glob_options);
    return { pattern, prefix, quick: isQuick(pattern), matches: path => matches(path) };
}
/** The positions of the paths that match, or `slow` where the pattern was stopped. */
function findPositions(glob, paths, range) {
    const positions = [];
    const search = () => {
        for (let position = range.from; position < range.to; position += 1) {
            if (glob.matches(paths[position] ?? ''))
                positions.push(position);
        }
    };
    if (!glob.quick)
        return time_limit_finishesInTime(search) ? positions : 'slow';
    search();
    return positions;
}
/** The deepest folder that surely holds every path which a pattern, without `!`, can match. */
function findFolder(pattern) {
    const prefix = literalPrefix(pattern);
    return pattern.startsWith(`${prefix}/`) ? prefix : parentPath(prefix);
}
/**
 * The text before the first character that picomatch may read as syntax. A pattern that begins
 * with `./`, or has an empty or a dot segment, gets no prefix: picomatch reads it as another.
 */
function literalPrefix(pattern) {
    const prefix = /^[^\\*?[\]{}()|!+@"^$]*/.exec(pattern)?.[0] ?? '';
    if (/(?:^|\/)\.{0,2}\//.test(prefix))
        return '';
    // `a/**` matches `a` too, which may be a submodule or a link.
    return prefix.length < pattern.length ? prefix.replace(/\/$/, '') : prefix;
}
// One `*` or `**`, or `**` and a `*` behind it, among literal text and `?`: no such search goes
// over a path more than a few times. Two that may meet, as in `*a*b` or `**/a/**/b`, are quadratic
// in a path of 4,096 bytes, and groups may be exponential.
function isQuick(pattern) {
    return /^[^*+()[\]{}|\\]*(?:\*\*?|\*\*\/\*)?[^*+()[\]{}|\\]*$/.test(pattern);
}
/** Whether a pattern of a list takes away; `!(a|b)` is a group of picomatch's, not a `!`. */
function isNegated(pattern) {
    return /^!(?!\()/.test(pattern);
}

;// CONCATENATED MODULE: ./src/paths/path-index.ts

/** How many matches are counted; where this many are found there may be more. */
const countLimit = 1_000;
/**
 * Sorted paths that lists of globs are matched against. The literal prefix of a pattern selects
 * a range, and a pattern that many lists share is matched once.
 */
class PathIndex {
    paths;
    #memo = new Map();
    #sets = new Map();
    #slow = new Set();
    /** @param paths in the order of UTF-16 units, each once */
    constructor(paths) {
        this.paths = paths;
    }
    /** Patterns that were stopped because they backtracked for too long: each counts as a match. */
    get slowPatterns() {
        return this.#slow;
    }
    /** Paths that a list selects: at least one rule without `!` matches, and none with `!`. */
    find(rules, wanted) {
        const first = [];
        let count = 0;
        for (const match of this.select(rules)) {
            count += 1;
            if (first.length < wanted)
                first.push(match);
            if (count >= countLimit)
                break;
        }
        return { first, count };
    }
    /** Every path that a list selects, each once, by rule and then by path. */
    *select(rules) {
        const negated = rules.filter(rule => isNegated(rule.pattern));
        const taken = (position, path) => negated.some(rule => this.#negatedPositions(rule.pattern).has(position) && admits(rule, path));
        const seen = new Set();
        for (const rule of rules) {
            if (isNegated(rule.pattern))
                continue;
            const positions = this.#positions(rule.pattern);
            const note = this.#slow.has(rule.pattern) ? { stopped: true } : {};
            for (const position of positions) {
                const path = this.paths[position] ?? '';
                if (seen.has(position) || !admits(rule, path) || taken(position, path))
                    continue;
                seen.add(position);
                yield { path, pattern: rule.pattern, ...note };
            }
        }
    }
    /** Whether a pattern, with or without `!`, matches any path at all. */
    matchesAny(pattern) {
        return this.#positions(isNegated(pattern) ? pattern.slice(1) : pattern).length > 0;
    }
    /** The range of paths that begin with a text. */
    range(prefix) {
        const from = this.#lowerBound(path => path < prefix);
        const to = this.#lowerBound(path => path < prefix || path.startsWith(prefix));
        return { from, to };
    }
    has(path) {
        return this.single(path).length > 0;
    }
    /** The range of a path alone; none where it is not here. */
    single(path) {
        const from = this.#lowerBound(each => each < path);
        return this.paths[from] === path ? [{ from, to: from + 1 }] : [];
    }
    /** The range of paths in a folder, however deep; the root holds all. */
    folder(path) {
        return this.range(path === '' ? '' : `${path}/`);
    }
    #positions(pattern) {
        const known = this.#memo.get(pattern);
        if (known !== undefined)
            return known;
        const glob = compileGlob(pattern);
        const range = this.range(glob.prefix);
        const found = findPositions(glob, this.paths, range);
        if (found === 'slow')
            this.#slow.add(pattern);
        const positions = found === 'slow'
            ? Array.from({ length: range.to - range.from }, (_, step) => range.from + step)
            : found;
        this.#memo.set(pattern, positions);
        return positions;
    }
    /** A pattern that was stopped takes nothing away: what is not known is built. */
    #negatedPositions(pattern) {
        const known = this.#sets.get(pattern);
        if (known !== undefined)
            return known;
        const body = pattern.slice(1);
        const found = this.#positions(body);
        const positions = new Set(this.#slow.has(body) ? [] : found);
        this.#sets.set(pattern, positions);
        return positions;
    }
    #lowerBound(isBefore) {
        let low = 0;
        let high = this.paths.length;
        while (low < high) {
            const middle = (low + high) >>> 1;
            if (isBefore(this.paths[middle] ?? ''))
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
/** What evidence of a match takes over from it. */
function noteStopped({ stopped }) {
    return stopped === undefined ? {} : { stopped };
}
function admits(rule, path) {
    return rule.admits?.(path) ?? true;
}

;// CONCATENATED MODULE: ./src/inputs/change-index.ts

/** Indexes a comparison once, for all images: several differences are united. */
function indexChanges(comparison) {
    const changes = new Map();
    const differences = listDifferences(comparison);
    for (const change of differences.flatMap(difference => difference.changes)) {
        const known = changes.get(change.path);
        if (known === undefined)
            changes.set(change.path, [change]);
        else
            known.push(change);
    }
    return {
        paths: new PathIndex([...changes.keys()].sort()),
        isOfType: (path, types) => (changes.get(path) ?? []).flatMap(typesOf).some(type => types.includes(type)),
        wasThere: path => {
            const known = changes.get(path) ?? [];
            // In a base that it does not differ from it is as it is now.
            const isInAll = known.length === differences.length;
            return (known.every(({ before }) => before.kind === 'present') &&
                (isInAll || known.some(({ after }) => after.kind === 'present')));
        }
    };
}
/** The differences of a comparison; none where everything is built anyway. */
function listDifferences(comparison) {
    switch (comparison.kind) {
        case 'trees':
        case 'overlay':
            return comparison.differences;
        case 'event':
        case 'unknown':
            return [];
    }
}
function typesOf({ before, after }) {
    if (after.kind === 'absent')
        return ['deleted'];
    if (before.kind === 'absent')
        return ['added'];
    const maybeAdded = before.kind === 'unknown' ? ['added'] : [];
    const maybeDeleted = after.kind === 'unknown' ? ['deleted'] : [];
    return ['modified', ...maybeAdded, ...maybeDeleted];
}

;// CONCATENATED MODULE: ./src/inputs/select-paths.ts

/**
 * The paths of a set that an index holds. The one answer to "what does it read": causes, hashes
 * and the lists for people are all made of it.
 */
function* selectPaths(set, index) {
    if (set.kind === 'globs') {
        const rules = set.patterns.map(pattern => ({ pattern }));
        for (const { path } of index.select(rules))
            yield path;
        return;
    }
    for (const { from, to } of selectRanges(set, index))
        yield* index.paths.slice(from, to);
}
/** The same as ranges of positions in the index, which are quicker to go through. */
function selectRanges(set, index) {
    switch (set.kind) {
        case 'path':
            return index.single(set.path);
        case 'folder':
            return narrow(select_paths_listFolder(set.path, index), set.only, index);
        case 'pattern':
            return narrow(listMatches(set, index), set.only, index);
        case 'empty-folders':
            return narrow(select_paths_listFolder(set.path, index), toSelection(set), index);
    }
}
/** Whether an index holds any path of a set. */
function selectsAny(set, index) {
    return selectPaths(set, index)[Symbol.iterator]().next().done !== true;
}
/** Whether a path is in a set, there or not. */
function isSelected(set, path) {
    switch (set.kind) {
        case 'path':
            return set.path === path;
        case 'folder':
            return isWithin(path, set.path) && isLeft(set, path);
        case 'pattern': {
            if (!isWithin(path, set.path))
                return false;
            const names = toRelative(set.path, path).split('/');
            return names.length >= set.segments.length && isMatch(set, names) && isLeft(set, path);
        }
        case 'empty-folders':
            return set.folders.above(path).length > 0;
    }
}
function isMatch({ segments }, names) {
    return segments.every((fits, index) => fits(names[index] ?? ''));
}
function isLeft({ only }, path) {
    return only?.has(path) !== false;
}
/** Equal texts select the same paths of a tree. */
function describeSet(set) {
    const text = set.kind === 'pattern' ? set.text : '';
    return JSON.stringify([set.kind, set.path, text, set.only?.key ?? '']);
}
function narrow(ranges, only, index) {
    return only === undefined ? ranges : listRuns(ranges, only, index);
}
/** What a selection leaves of ranges, as the longest ranges that it leaves whole. */
function* listRuns(ranges, only, index) {
    for (const { from, to } of ranges) {
        let start = from;
        for (let position = from; position < to; position += 1) {
            if (only.has(index.paths[position] ?? ''))
                continue;
            if (start < position)
                yield { from: start, to: position };
            start = position + 1;
        }
        if (start < to)
            yield { from: start, to };
    }
}
/** A folder's own name too: a link or a submodule that it was or became. */
function* select_paths_listFolder(path, index) {
    if (path !== '')
        yield* index.single(path);
    const range = index.folder(path);
    if (range.from < range.to)
        yield range;
}
function toSelection(set) {
    return { key: set.folders.key, has: path => isSelected(set, path) };
}
/** Looks at each name of a folder once, however much is below it. */
function* listMatches({ path, segments }, index) {
    const [first, ...rest] = segments;
    if (first === undefined) {
        yield* select_paths_listFolder(path, index);
        return;
    }
    const matched = new Set();
    for (const name of listNames(path, index)) {
        if (matched.has(name) || !first(name))
            continue;
        matched.add(name);
        yield* listMatches({ path: joinPath(path, name), segments: rest }, index);
    }
}
/** The names in a folder; one twice that is a file and, on the other side of a change, a folder. */
function* listNames(folder, index) {
    const start = folder === '' ? 0 : folder.length + 1;
    const { from, to } = index.folder(folder);
    for (let position = from; position < to;) {
        const path = index.paths[position] ?? '';
        const slash = path.indexOf('/', start);
        if (slash === -1) {
            yield path.slice(start);
            position += 1;
        }
        else {
            yield path.slice(start, slash);
            position = index.folder(path.slice(0, slash)).to;
        }
    }
}

;// CONCATENATED MODULE: ./src/inputs/list-read-files.ts



/** Every path of a tree that is an input, by path, each with the first that reads it. */
function listReadFiles({ sources }, index) {
    const files = new Map();
    for (const source of sources) {
        for (const path of selectPaths(source, index)) {
            if (!files.has(path))
                files.set(path, { path, source });
        }
    }
    return [...files.values()].sort((one, other) => (one.path < other.path ? -1 : 1));
}
/** Everything that reads a path, which need not be there. */
function listReaders({ sources }, path) {
    const index = new PathIndex([path]);
    return sources.filter(source => [...selectPaths(source, index)].length > 0);
}
/** What reads whole contexts, one for each context. */
function findWholeContexts(inputs, index) {
    return inputs.contexts.flatMap(context => {
        const sent = countSent(context, index);
        const source = inputs.sources.find(each => each.kind === 'folder' && each.path === context.root && countSelected(each, index) === sent);
        return source === undefined || sent === 0 ? [] : [{ context, source, count: sent }];
    });
}
function countSent({ root, leftOutBy }, index) {
    const everything = [...selectPaths({ kind: 'folder', path: root }, index)];
    return everything.filter(path => leftOutBy(path) === undefined).length;
}
function countSelected(source, index) {
    return [...selectPaths(source, index)].length;
}
/** @param path that {@link listReaders} finds no reader for */
function explainUnread({ contexts }, path) {
    const around = contexts.filter(({ root }) => isWithin(path, root));
    const sending = around.find(({ leftOutBy }) => leftOutBy(path) === undefined);
    if (sending !== undefined)
        return { kind: 'not-taken', context: sending };
    const [by] = around.flatMap(({ leftOutBy }) => leftOutBy(path) ?? []);
    return by === undefined ? { kind: 'outside', contexts } : { kind: 'left-out', by };
}

;// CONCATENATED MODULE: ./src/report/display-name.ts
/** As a text: V8 looks up `\p` in the tables of Unicode for a literal even where it never runs. */
const invisible = String.raw `[\\\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]`;
/** Printable ASCII without the backslash, as most names are. */
const display_name_plain = /^[ -[\]-~]*$/;
/**
 * A name from outside as people can read it on one line: what cannot be seen, or moves what is
 * around it, becomes `\xNN` (a byte) or `\u{NNNN}`, and a backslash doubles, so that two names
 * never look the same.
 *
 * A byte of a file name that is not UTF-8 is a lone surrogate here and shows as that byte. The
 * `##[` of the runner's older commands, which it sees anywhere in a line, is broken up.
 */
function displayName(name) {
    return escapeInvisible(name).replaceAll('##[', '##\\x5b');
}
/** The name, cut in the middle where it is longer than `limit` characters. */
function shortName(name, limit) {
    const shown = displayName(name);
    if (shown.length <= limit)
        return shown;
    const head = Math.ceil((limit - 1) / 2);
    // Whole characters: half of a surrogate pair would be a new invisible one.
    const characters = Array.from(shown);
    return [...characters.slice(0, head), '\u2026', ...characters.slice(1 + head - limit)].join('');
}
/** Controls, format characters (bidi, zero width), line separators, lone surrogates; `\` itself. */
function escapeInvisible(name) {
    if (display_name_plain.test(name))
        return name;
    return name.replaceAll(new RegExp(invisible, 'gu'), escapeCharacter);
}
function escapeCharacter(character) {
    if (character === '\\')
        return '\\\\';
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x80)
        return `\\x${hex(point)}`;
    if (point >= 0xdc80 && point <= 0xdcff)
        return `\\x${hex(point - 0xdc00)}`;
    return `\\u{${hex(point)}}`;
}
function hex(number) {
    return number.toString(16).padStart(2, '0');
}

;// CONCATENATED MODULE: ./src/report/phrase.ts

/** Template tag: the literal parts are words, what is put in are names. */
function phrase(literals, ...names) {
    return literals.flatMap((literal, index) => {
        const name = names[index];
        const words = literal === '' ? [] : [{ kind: 'words', text: literal }];
        return name === undefined ? words : [...words, { kind: 'name', text: name }];
    });
}
/** A phrase of the program's words, or of a reason that it gives. */
function words(text) {
    return [{ kind: 'words', text }];
}
/** Names by commas, and how many more there are than `limit`. */
function phrase_listNames(names, limit) {
    const shown = names
        .slice(0, limit)
        .flatMap((name, index) => (index === 0 ? phrase `${name}` : phrase `, ${name}`));
    const rest = names.length - limit;
    return rest > 0 ? [...shown, ...words(` and ${rest} more`)] : shown;
}
/** The phrase on one line, names escaped for display. */
function toPlainText(parts) {
    return parts.map(part => displayName(part.text)).join('');
}

;// CONCATENATED MODULE: ./src/report/cause-text.ts

/** Why a variant is affected, as `base: packages/x.py, copied by base/Dockerfile:3`. */
function toCausePhrase(cause) {
    const [first, ...others] = cause.via;
    const own = toOwnPhrase(cause.own);
    return first === undefined ? own : [...toWay(first, others), ...words(': '), ...own];
}
/** A long way keeps its ends: the image that changed and the nearest parent. */
function toWay(first, others) {
    const last = others.at(-1);
    if (last === undefined)
        return phrase `${first}`;
    if (others.length > 2)
        return phrase `${first} \u2192 \u2026 \u2192 ${last}`;
    return [...phrase `${first}`, ...others.flatMap(image => phrase ` \u2192 ${image}`)];
}
/** Why an image is in the plan without being affected. */
function toNeedPhrase(need) {
    switch (need.kind) {
        case 'parent-of':
            return phrase `base of ${need.image}`;
        case 'needed-by-tests':
            return phrase `needed by the tests of ${need.image}`;
        case 'tests-only':
            return words(`only tested: ${need.because}`);
    }
}
/** All needs of an image, one phrase for each kind. */
function toNeedPhrases(needs) {
    const names = (kind) => needs.flatMap(need => (need.kind === kind ? [need.image] : []));
    const bases = names('parent-of');
    const tests = names('needed-by-tests');
    return [
        ...(bases.length === 0 ? [] : [[...words('base of '), ...phrase_listNames(bases, 5)]]),
        ...(tests.length === 0 ? [] : [[...words('needed by the tests of '), ...phrase_listNames(tests, 5)]]),
        ...needs.filter(({ kind }) => kind === 'tests-only').map(toNeedPhrase)
    ];
}
function toOwnPhrase(cause) {
    switch (cause.kind) {
        case 'input-changed':
            return toInputPhrase(cause);
        case 'recipe-changed':
            return words(`recipe changed: ${cause.because}`);
        case 'path-matched':
            return toPatternPhrase(cause.pattern, cause);
        case 'filter-matched':
            return toFilterPhrase(cause.filter, cause);
        case 'build-all':
            return toBuildAllPhrase(cause);
        case 'label':
            return phrase `label "${cause.label}"`;
        case 'requested':
            return words('requested by name');
        case 'event':
            return words(cause.because);
        case 'changes-unknown':
            return words(`changes unknown: ${cause.because}`);
        case 'inputs-opaque':
            return words(`inputs cannot be known: ${cause.because}`);
    }
}
/** `api/x, in the context "api" (\u2026yml:7)`, `api/x, copied by api/Dockerfile:3`, or its own name. */
function toInputPhrase({ file, ...reader }) {
    return [...phrase `${file}`, ...words(', '), ...toReaderPhrase(file, reader)];
}
/** `copied by api/Dockerfile:3`; for what is read by its own name that is not said again. */
function toReaderPhrase(file, { how, name, at }) {
    if (name !== undefined)
        return [...words(how), ...phrase ` "${name}" (${at})`];
    return file === at ? words(how) : [...words(how), ...phrase ` by ${at}`];
}
function toPatternPhrase(pattern, { file = '', stopped }) {
    return stopped === undefined
        ? phrase `pattern ${pattern} matches ${file}`
        : phrase `pattern ${pattern} was stopped, so it counts as matching ${file}`;
}
function toFilterPhrase(filter, { file, stopped }) {
    if (file === undefined)
        return phrase `filter ${filter}, given as changed`;
    return stopped === undefined
        ? phrase `filter ${filter} matches ${file}`
        : phrase `a pattern of filter ${filter} was stopped, so it counts as matching ${file}`;
}
function toBuildAllPhrase(cause) {
    const all = words('build-all: ');
    if (cause.filter !== undefined)
        return [...all, ...toFilterPhrase(cause.filter, cause)];
    if (cause.pattern !== undefined)
        return [...all, ...toPatternPhrase(cause.pattern, cause)];
    return cause.file === undefined ? words('build-all') : [...all, ...phrase `${cause.file}`];
}

;// CONCATENATED MODULE: ./src/plan/evidence.ts
/** How many causes of a kind a variant shows; the rest is counted. */
const causesShown = 5;
/** Counting ends here: this many stands for this many or more. */

/** Nothing makes the variant affected. */
const noCauses = { list: [], more: new Map() };
/** Shows the first {@link causesShown} causes of each kind and counts the others. */
function limitCauses(causes) {
    const list = [];
    const seen = new Map();
    for (const cause of causes) {
        const count = (seen.get(cause.kind) ?? 0) + 1;
        seen.set(cause.kind, count);
        if (count <= causesShown)
            list.push(cause);
    }
    const more = [...seen].filter(([, count]) => count > causesShown);
    return { list, more: new Map(more.map(([kind, count]) => [kind, count - causesShown])) };
}
/** Several causes as one: the lists one behind the other, limited again, and the counts added. */
function joinCauses(parts) {
    const { list, more } = limitCauses(parts.flatMap(part => part.list));
    const counts = new Map(more);
    for (const [kind, count] of parts.flatMap(part => [...part.more])) {
        counts.set(kind, (counts.get(kind) ?? 0) + count);
    }
    return { list, more: counts };
}
/** Keeps the causes of some kinds and drops the rest, with their counts. */
function keepCauses(causes, keeps) {
    return {
        list: causes.list.filter(cause => keeps(cause.kind)),
        more: new Map([...causes.more].filter(([kind]) => keeps(kind)))
    };
}

;// CONCATENATED MODULE: ./src/plan/artifact-name.ts
/**
 * What an image's archive is called among the artifacts of a run: letters, digits, `.`, `_`, `-`.
 *
 * Two images whose names differ only in `/` and `-` share one; the configuration refuses them.
 */
function artifactName(image) {
    return image.replaceAll(/[^a-z0-9._-]/g, '-');
}
/** The archive of one platform. No image name holds `___`, so no other image's name is the same. */
function platformArtifactName(image, platform) {
    return `${artifactName(image)}___${artifactName(platform)}`;
}

;// CONCATENATED MODULE: ./src/plan/platforms.ts
/** Where everything runs that names no runner of its own. */
const defaultRunner = 'ubuntu-latest';
/** The platform that `default` stands for. */
const defaultPlatform = 'linux/amd64';
const architectures = new Map([
    ['aarch64', 'arm64'],
    ['x86_64', 'amd64'],
    ['x86-64', 'amd64']
]);
/** Variants that an architecture has without naming them, as containerd normalizes platforms. */
const impliedVariants = new Set(['amd64/v1', 'arm64/v8']);
/** One spelling for each platform: `linux/arm64/v8` is `linux/arm64`, `linux/arm` is `linux/arm/v7`. */
function canonicalPlatform(platform) {
    const prefix = canonicalPrefix(platform);
    return prefix.endsWith('/arm') ? `${prefix}/v7` : prefix;
}
/** As {@link canonicalPlatform}, for a key that stands for all that begins with it. */
function canonicalPrefix(platform) {
    const [os = '', name = '', ...variant] = platform.toLowerCase().split('/');
    const architecture = architectures.get(name) ?? name;
    const rest = impliedVariants.has([architecture, ...variant].join('/')) ? [] : variant;
    return [os, architecture, ...rest].filter(part => part !== '').join('/');
}
/** The platforms, canonical, in their order, each once. */
function distinctPlatforms(platforms) {
    return [...new Set(platforms.map(canonicalPlatform))];
}
/**
 * Which of these canonical platforms a build or container for the wanted one takes: its own, else
 * the newest older variant of its architecture, as containerd does; undefined: none runs there.
 */
function selectServing(wanted, platforms) {
    return [wanted, ...listOlderVariants(wanted)].find(each => platforms.includes(each));
}
/** The one platform of a dev variant; `''` is the runner's, also where prod's several are left. */
function selectDevPlatform(platforms) {
    const [first = '', ...others] = distinctPlatforms(platforms);
    return others.length === 0 ? first : '';
}
/** The platform on which a prod image is tested: that of `default` where it is built for it. */
function selectTestPlatform(platforms) {
    const distinct = distinctPlatforms(platforms);
    return selectServing(defaultPlatform, distinct) ?? distinct[0] ?? defaultPlatform;
}
/** The first variants of architectures whose machines run what was built for an older one. */
const oldestVariants = new Map([
    ['amd64', 1],
    ['arm64', 8],
    ['arm', 5]
]);
function listOlderVariants(platform) {
    const [os = '', architecture = '', variant = ''] = platform.split('/');
    const oldest = oldestVariants.get(architecture);
    const version = /^v(\d)$/.exec(variant)?.[1];
    if (oldest === undefined || version === undefined)
        return [];
    const count = Math.max(0, Number(version) - oldest);
    return Array.from({ length: count }, (_, index) => canonicalPlatform(`${os}/${architecture}/v${Number(version) - 1 - index}`));
}
/**
 * The runner of a platform: the most specific key that is the platform or a prefix of whole
 * segments. `default` is for `linux/amd64`; undefined where no key fits.
 */
function selectRunner(platform, runners) {
    const canonical = canonicalPlatform(platform);
    const fitting = [...runners.keys()]
        .filter(key => key !== 'default' && isPrefix(canonicalPrefix(key), canonical))
        .sort((one, other) => canonicalPrefix(other).length - canonicalPrefix(one).length);
    const [best] = fitting;
    if (best !== undefined)
        return runners.get(best);
    return isPrefix(defaultPlatform, canonical) ? selectDefaultRunner(runners) : undefined;
}
/** The runner of entries that are for no single platform. */
function selectDefaultRunner(runners) {
    return runners.get('default') ?? defaultRunner;
}
function isPrefix(prefix, platform) {
    return platform === prefix || platform.startsWith(`${prefix}/`);
}

;// CONCATENATED MODULE: ./src/plan/entry-keys.ts
/**
 * The keys that every entry has, in this order; the union of all `matrix` keys follows, in the
 * order of the configuration. None of them may be a `matrix` key.
 */
const entryKeys = [
    'image',
    'variant',
    'context',
    'file',
    'target',
    'build-args',
    'build-contexts',
    'platforms',
    'platform',
    'runner',
    'image-name',
    'local-tag',
    'artifact',
    'cache-scope',
    'stage',
    'load',
    'publish',
    'inputs-hash',
    'reason'
];
/** The key that an entry of `merge_matrix` has beside those of every entry. */
const mergeKey = 'legs';
/** Keys that the configuration's `matrix` may not use. */
const reservedMatrixKeys = new Set([...entryKeys, mergeKey]);

;// CONCATENATED MODULE: ./src/report/entry.ts

/** Every `matrix` key of any image, in the order of the configuration. */
function listMatrixKeys(images) {
    return [...new Set(images.flatMap(planned => [...planned.image.matrix.keys()]))];
}
/** The fields in their order, then the free fields: `''` where the image lacks one. */
function toEntry(fields, free) {
    const entry = new Map(free);
    for (const key of entryKeys)
        entry.delete(key);
    return new Map([...entryKeys.map(key => [key, fields[key]]), ...entry]);
}

;// CONCATENATED MODULE: ./src/report/legs.ts


/** The legs of an image's prod variant, in the order of its platforms; at least one. */
function listLegs(image, settings) {
    const [first, ...others] = distinctPlatforms(image.prod.platforms);
    if (first === undefined)
        return [wholeLeg(image, '', settings)];
    if (settings.platforms === 'together') {
        return [wholeLeg(image, others.length === 0 ? first : '', settings)];
    }
    if (others.length === 0)
        return [wholeLeg(image, first, settings)];
    const toLeg = (platform) => ({
        platform,
        runner: runnerOf(platform, settings),
        artifact: platformArtifactName(image.name, platform)
    });
    return [toLeg(first), ...others.map(toLeg)];
}
/**
 * The leg whose archive another leg of this platform loads; `''` is for the leg that is tested.
 * What is built for no such platform is refused before a plan is made.
 */
function selectLeg(image, platform, settings) {
    const legs = listLegs(image, settings);
    const offered = legs.map(leg => leg.platform);
    const wanted = platform === '' ? selectTestPlatform(offered) : canonicalPlatform(platform);
    const serving = selectServing(wanted, offered);
    return legs.find(leg => leg.platform === serving) ?? legs[0];
}
/** The runner for a platform: always the default one unless platforms are split. */
function runnerOf(platform, settings) {
    const standard = selectDefaultRunner(settings.runners);
    if (settings.platforms === 'together' || platform === '')
        return standard;
    return selectRunner(platform, settings.runners) ?? standard;
}
function wholeLeg(image, platform, settings) {
    return { platform, runner: runnerOf(platform, settings), artifact: artifactName(image.name) };
}

;// CONCATENATED MODULE: ./src/report/load-list.ts

/** Parents of a prod build, by spelling. */
function listBuildLoads(planned) {
    return planned.parents.prod.map(toLoad);
}
/** The images that a test runs against, then what its own image is or is built from. */
function listTestLoads(planned, variant, images) {
    const tagged = (name) => ({
        name: images.get(name)?.image.localTag ?? name,
        image: name
    });
    const own = variant === 'dev' ? planned.parents.dev.map(toLoad) : [tagged(planned.image.name)];
    return [...planned.image.tests.images.map(tagged), ...own];
}
/** `NAME=artifact` by spaces, each once; the artifacts are those of the given platform. */
function formatLoads(loads, images, leg) {
    const pairs = loads.flatMap(load => {
        const planned = images.get(load.image);
        if (planned === undefined)
            return [];
        return [`${load.name}=${selectLeg(planned.image, leg.platform, leg.settings).artifact}`];
    });
    return [...new Set(pairs)].join(' ');
}
function toLoad(parent) {
    return { name: parent.spelling, image: parent.image };
}

;// CONCATENATED MODULE: ./src/report/reason.ts
const shownNames = 5;
/**
 * Why an entry is in its matrix, as `input-changed, filter-matched: api; via base (label)`.
 *
 * Closed words, image names and filter names only: an entry holds no file name, label or ref.
 */
function formatReason(planned, variant) {
    const own = planned.causes.filter(cause => cause.variant === variant);
    const causes = own.length > 0 || planned.needs.length > 0 ? own : planned.causes;
    return [...formatCauses(causes), ...formatNeeds(planned.needs)].join('; ');
}
function formatCauses(causes) {
    const byParent = new Map();
    for (const cause of causes) {
        const parent = cause.via.at(-1) ?? '';
        byParent.set(parent, [...(byParent.get(parent) ?? []), cause.own]);
    }
    const own = byParent.get('');
    byParent.delete('');
    const inherited = [...byParent].map(([parent, kinds]) => `via ${parent} (${formatKinds(kinds)})`);
    return [...(own === undefined ? [] : [formatKinds(own)]), ...shorten(inherited)];
}
function formatKinds(causes) {
    const filters = new Map();
    for (const cause of causes) {
        const names = filters.get(cause.kind) ?? new Set();
        const filter = filterOf(cause);
        if (filter !== undefined)
            names.add(filter);
        filters.set(cause.kind, names);
    }
    return [...filters].map(([kind, names]) => formatNames(kind, [...names])).join(', ');
}
function filterOf(cause) {
    return cause.kind === 'filter-matched' || cause.kind === 'build-all' ? cause.filter : undefined;
}
function formatNeeds(needs) {
    const parents = needs.flatMap(need => (need.kind === 'parent-of' ? [need.image] : []));
    const tests = needs.flatMap(need => (need.kind === 'needed-by-tests' ? [need.image] : []));
    return [
        ...(parents.length === 0 ? [] : [`base of ${shorten(parents).join(' + ')}`]),
        ...(tests.length === 0 ? [] : [`for the tests of ${shorten(tests).join(' + ')}`]),
        ...(needs.some(need => need.kind === 'tests-only') ? ['tests only'] : [])
    ];
}
function formatNames(kind, names) {
    return names.length === 0 ? kind : `${kind}: ${shorten(names).join(' + ')}`;
}
function shorten(names) {
    const rest = names.length - shownNames;
    return rest <= 0 ? [...names] : [...names.slice(0, shownNames), `${rest} more`];
}

;// CONCATENATED MODULE: ./src/report/to-entries.ts







/** Puts the images of a plan into matrices. */
function toEntries(plan, settings) {
    const making = {
        settings,
        images: new Map(plan.images.map(planned => [planned.image.name, planned])),
        matrixKeys: listMatrixKeys(plan.images)
    };
    const ordered = orderByStage(plan.images);
    const built = ordered.filter(planned => planned.build);
    const published = built.filter(planned => planned.publish);
    const tested = ordered.filter(planned => planned.test);
    return {
        build: built.flatMap(planned => toBuildEntries(planned, making)),
        publish: published.flatMap(planned => toBuildEntries(planned, making)),
        test: tested.map(planned => toTestEntry(planned, making)),
        dev: tested.filter(planned => planned.dev).map(planned => toTestEntry(planned, making)),
        merge: settings.platforms === 'split' ? published.map(image => toMergeEntry(image, making)) : []
    };
}
/** By stage, and within one in the order of the configuration. */
function orderByStage(images) {
    return [...images].sort((one, other) => one.stage - other.stage);
}
function toBuildEntries(planned, making) {
    const loads = listBuildLoads(planned);
    return listLegs(planned.image, making.settings).map(leg => toProdEntry({ planned, leg, loads }, making));
}
function toTestEntry(planned, making) {
    if (planned.dev && planned.image.dev !== undefined) {
        return toDevEntry(planned, planned.image.dev, making);
    }
    const leg = selectLeg(planned.image, '', making.settings);
    return toProdEntry({ planned, leg, loads: listTestLoads(planned, 'prod', making.images) }, making);
}
function toMergeEntry(planned, making) {
    const legs = listLegs(planned.image, making.settings);
    const leg = {
        platform: '',
        runner: runnerOf('', making.settings),
        artifact: artifactName(planned.image.name)
    };
    const entry = toProdEntry({ planned, leg, loads: [] }, making);
    return new Map([...entry, [mergeKey, legs.map(each => each.artifact).join(' ')]]);
}
function toProdEntry({ planned, leg, loads }, making) {
    const { image } = planned;
    return toEntry({
        ...commonFields(planned, 'prod', image.prod),
        platforms: distinctPlatforms(image.prod.platforms).join(','),
        platform: leg.platform,
        runner: leg.runner,
        artifact: leg.artifact,
        'cache-scope': leg.artifact,
        load: formatLoads(loads, making.images, {
            platform: leg.platform,
            settings: making.settings
        }),
        publish: String(planned.publish),
        'inputs-hash': planned.inputsHash.prod
    }, freeFields(planned, making));
}
/** Built in its test job for one platform: the runner's, or the single one that it names. */
function toDevEntry(planned, recipe, making) {
    const platform = selectDevPlatform(recipe.platforms);
    const name = `${artifactName(planned.image.name)}___dev`;
    const loads = listTestLoads(planned, 'dev', making.images);
    return toEntry({
        ...commonFields(planned, 'dev', recipe),
        platforms: platform,
        platform,
        runner: runnerOf(platform, making.settings),
        artifact: name,
        'cache-scope': name,
        load: formatLoads(loads, making.images, { platform, settings: making.settings }),
        publish: 'false',
        'inputs-hash': planned.inputsHash.dev ?? ''
    }, freeFields(planned, making));
}
function commonFields(planned, variant, recipe) {
    const { image } = planned;
    // What is loaded has the place of its name: given twice, the registry's could stand there.
    const loaded = new Set(planned.parents[variant].map(({ spelling }) => spelling));
    const contexts = [...recipe.buildContexts].filter(([key, context]) => context.kind !== 'image' && !loaded.has(key));
    return {
        image: image.name,
        variant,
        context: recipe.context,
        file: recipe.file,
        target: recipe.target,
        'build-args': [...recipe.buildArgs].map(([key, value]) => `${key}=${value}`).join('\n'),
        'build-contexts': contexts.map(([key, context]) => `${key}=${context.text}`).join('\n'),
        'image-name': image.publishedName,
        'local-tag': image.localTag,
        stage: String(planned.stage),
        reason: formatReason(planned, variant)
    };
}
function freeFields(planned, making) {
    return new Map(making.matrixKeys.map(key => [key, planned.image.matrix.get(key) ?? '']));
}

;// CONCATENATED MODULE: ./src/report/rows.ts




/** The images with a verdict, by stage and then as in the configuration. */
function listRows(plan) {
    return orderByStage(plan.images.filter(isPlanned)).map(planned => ({
        planned,
        why: listReasons(planned),
        fixes: listFixes(planned),
        uncounted: [...planned.more.values()].reduce((sum, count) => sum + count, 0)
    }));
}
/** The images that this run leaves alone, as in the configuration. */
function listSkipped(plan) {
    return plan.images.filter(planned => !isPlanned(planned));
}
function isPlanned(planned) {
    return planned.build || planned.publish || planned.test || planned.dev;
}
/** The first reasons of a row, and how many it leaves out; {@link countLimit} stands for more, too. */
function shortenReasons(row, limit) {
    const shown = row.why.slice(0, limit);
    const rest = row.why.length - shown.length + row.uncounted;
    if (rest === 0)
        return shown;
    const count = row.uncounted >= countLimit ? `${rest} or more` : String(rest);
    return [...shown, words(shown.length === 0 ? `${count} causes` : `and ${count} more`)];
}
/**
 * One for each reason, of the first variant that has it; what an image inherits is ended at the
 * image that it comes from.
 */
function listFixes({ causes }) {
    const fixes = new Map();
    for (const { own, via } of causes) {
        if (own.kind !== 'inputs-opaque' || own.fix === undefined || via.length > 0)
            continue;
        if (!fixes.has(own.because))
            fixes.set(own.because, own.fix);
    }
    return [...new Set(fixes.values())];
}
/** A cause of both variants stands once; one of the dev variant alone says so. */
function listReasons(planned) {
    const ofProd = new Map();
    const ofDev = new Map();
    for (const cause of planned.causes) {
        const reasons = cause.variant === 'prod' ? ofProd : ofDev;
        const phrase = toCausePhrase(cause);
        reasons.set(toPlainText(phrase), phrase);
    }
    const devAlone = [...ofDev].filter(([text]) => !ofProd.has(text));
    return [
        ...ofProd.values(),
        ...devAlone.map(([, phrase]) => [...words('dev: '), ...phrase]),
        ...toNeedPhrases(planned.needs)
    ];
}

;// CONCATENATED MODULE: ./src/report/headline.ts


/** The answer in one sentence, of counts and closed words alone. */
function toHeadline(plan) {
    const all = plan.images.length;
    if (!plan.images.some(isPlanned)) {
        return all === 1
            ? 'Nothing to build: the image is unaffected'
            : `Nothing to build: none of ${all} images is affected`;
    }
    const count = (chosen) => plan.images.filter(chosen).length;
    const built = count(({ build }) => build);
    const dev = count(planned => planned.dev);
    return [
        `${built === 0 ? 'Builds none' : `Builds ${built}`} of ${all} ${all === 1 ? 'image' : 'images'}`,
        `publishes ${orNone(count(({ publish }) => publish))}`,
        `tests ${orNone(count(({ test }) => test))}${dev === 0 ? '' : `, ${dev} of them as dev`}`
    ].join(', ');
}
/** What was compared with what, who answered, and why nothing may be published. */
function toComparison(plan) {
    const { changes } = plan;
    const filters = changes.filters === undefined ? [] : [toFilterNames(changes.filters)];
    return [toCompared(plan), ...toTried(changes), ...filters, ...toPublishing(plan)];
}
function toCompared({ changes, event }) {
    const onEvent = phrase `, on ${event}`;
    switch (changes.kind) {
        case 'trees':
            return [
                ...words(`${countFiles(changes.count)} from ${changes.text}, read from `),
                ...phrase `${changes.source}`,
                ...onEvent
            ];
        case 'overlay':
            // The words name the source.
            return [
                ...words(`${changes.count === 1 ? '1 file is' : `${changes.count} files are`} listed as changed: `),
                ...words(changes.text),
                ...onEvent
            ];
        case 'event':
            return words(`Everything: ${changes.because}`);
        case 'requested':
            return words(`Nothing was compared: ${changes.because}`);
        case 'unknown':
            return [...words(`Everything, since what changed is unknown: ${changes.because}`), ...onEvent];
    }
}
/** Where nothing answered, the reasons stand in the line before. */
function toTried({ kind, tried = [] }) {
    if (tried.length === 0 || kind === 'unknown')
        return [];
    return [words(`Tried before: ${tried.join('; ')}`)];
}
/** Only where something could have been published: no plan, no reason. */
function toPublishing({ publishing, images }) {
    if (publishing.kind === 'allowed' || !images.some(isPlanned))
        return [];
    return [words(`Publishes none: ${publishing.because}`)];
}
function toFilterNames(names) {
    return names.length === 0
        ? words('No filter was given as changed')
        : [...words('Filters given as changed: '), ...phrase_listNames(names, 20)];
}
function countFiles(count) {
    return count === 1 ? '1 file differs' : `${count} files differ`;
}
function orNone(count) {
    return count === 0 ? 'none' : String(count);
}

;// CONCATENATED MODULE: ./src/report/json.ts
/**
 * All that a string holds as itself: letters, digits, the space and `_ - . / : , = +`.
 *
 * An allow list, so that nothing is forgotten: whatever a POSIX shell, PowerShell, cmd, HTML,
 * Markdown or the runner's `::` and `##[` commands could act on is written as `\uXXXX`, also
 * quotes and the backslash. docs/decisions/0003 has the reasons.
 */
const json_active = /[^A-Za-z0-9 _\-./:,=+]/g;
/** JSON on one line, ASCII, that parses back to exactly the same value. */
function toJson(value) {
    if (typeof value === 'string')
        return quote(value);
    if (value === null || typeof value !== 'object')
        return String(value);
    if (isArray(value))
        return `[${value.map(toJson).join(',')}]`;
    const pairs = isMap(value) ? [...value] : Object.entries(value);
    return `{${pairs.map(([key, part]) => `${quote(key)}:${toJson(part)}`).join(',')}}`;
}
function quote(text) {
    return `"${text.replaceAll(json_active, escapeUnit)}"`;
}
function escapeUnit(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
/** `Array.isArray` does not narrow read-only arrays, nor `instanceof` read-only maps. */
function isArray(value) {
    return Array.isArray(value);
}
function isMap(value) {
    return value instanceof Map;
}

;// CONCATENATED MODULE: ./src/report/render-log.ts





/** Longer names are cut in the middle in the table, and whole in the details. */
const nameLimit = 40;
/** The plan for a terminal: the answer, a line for each image, the evidence folded. */
function renderLog(report, palette) {
    const { plan, warnings } = report;
    const rows = listRows(plan);
    const head = [
        palette.strong(toHeadline(plan)),
        ...toComparison(plan).map(line => palette.faint(toPlainText(line)))
    ];
    const blocks = [
        { kind: 'lines', lines: [...head, ''] },
        ...toLines(renderTable(rows, palette)),
        ...warnings.flatMap(warning => toLines(renderWarning(warning, palette))),
        ...toGroup('Why, in full', rows.flatMap(row => renderDetails(row, palette))),
        ...toGroup('Skipped', listSkipped(plan).map(({ image }) => displayName(image.name))),
        ...toGroup('Outputs', renderSizes(report))
    ];
    return blocks.map(block => ({ ...block, lines: block.lines.map(disarm) }));
}
/**
 * The runner takes a line that begins with `::` for a command, also behind spaces. The older
 * `##[`, which it finds anywhere, cannot come out of {@link displayName}.
 */
function disarm(line) {
    return line.replace(/^(\s*):(?=:)/, '$1\\x3a');
}
function toLines(lines) {
    return lines.length === 0 ? [] : [{ kind: 'lines', lines: [...lines, ''] }];
}
function toGroup(title, lines) {
    return lines.length === 0 ? [] : [{ kind: 'group', title, lines }];
}
function renderTable(rows, palette) {
    if (rows.length === 0)
        return [];
    const width = Math.max(5, ...rows.map(({ planned }) => shownName(planned).length));
    const title = palette.faint(`${'IMAGE'.padEnd(width)}  ${columns.map(toTitle).join('  ')}  WHY`);
    return [title, ...rows.map(row => renderRow(row, width, palette))];
}
function renderRow(row, width, palette) {
    const cells = columns.map(column => {
        const word = column.word(row.planned);
        const padded = word.padEnd(column.title.length);
        return word === '-' ? palette.faint(padded) : palette[column.style](padded);
    });
    const why = shortenReasons(row, 1).map(toPlainText).join(' ');
    return `${palette.strong(shownName(row.planned).padEnd(width))}  ${cells.join('  ')}  ${why}`;
}
const columns = [
    { title: 'STAGE', style: 'faint', word: ({ build, stage }) => (build ? String(stage) : '-') },
    { title: 'BUILD', style: 'build', word: ({ build }) => (build ? 'build' : '-') },
    { title: 'PUBLISH', style: 'publish', word: ({ publish }) => (publish ? 'publish' : '-') },
    { title: 'TEST', style: 'test', word: ({ test, dev }) => (test ? (dev ? 'dev' : 'prod') : '-') }
];
function toTitle({ title }) {
    return title;
}
function shownName(planned) {
    return shortName(planned.image.name, nameLimit);
}
function renderDetails(row, palette) {
    const reasons = shortenReasons(row, row.why.length);
    const name = palette.strong(displayName(row.planned.image.name));
    const fixes = row.fixes.flatMap(fix => renderFix(fix).map(line => `  ${line}`));
    return [name, ...reasons.map(reason => `  ${toPlainText(reason)}`), ...fixes];
}
/** The lines of configuration that end what cannot be known. */
function renderFix(fix) {
    const lines = fix.split('\n').map(line => `  ${displayName(line)}`);
    return ['to end this, write into the configuration:', ...lines];
}
/** As in the terminal: the place with its line and caret, then the fix. */
function renderWarning(warning, palette) {
    const [headline = '', ...lines] = formatDiagnostic(warning).split('\n');
    return [headline.replace(/(?<=^|: )warning(?=: )/, palette.warning), ...lines];
}
function renderSizes({ outputs }) {
    const width = Math.max(0, ...[...outputs.keys()].map(name => name.length));
    return [...outputs].map(([name, value]) => `${name.padEnd(width)}  ${String(value.length).padStart(7)} characters`);
}
/** All lines of a log, groups unfolded: for a terminal that folds nothing. */
function toLogLines(blocks) {
    return blocks.flatMap(block => {
        switch (block.kind) {
            case 'lines':
                return block.lines;
            case 'group':
                return [block.title, ...block.lines.map(line => `  ${line}`), ''];
        }
    });
}

;// CONCATENATED MODULE: ./src/report/to-plan-json.ts





const wholeDetail = { causesPerKind: causesShown, hashes: 'all' };
/** Counts of causes, and verdicts alone for images that the run leaves alone. */
const leastDetail = { causesPerKind: 0, hashes: 'none' };
/** What a plan sheds when it grows, step by step: causes first. */
const details = [
    wholeDetail,
    { causesPerKind: 2, hashes: 'all' },
    { causesPerKind: 1, hashes: 'all' },
    { causesPerKind: 0, hashes: 'all' },
    { causesPerKind: 0, hashes: 'planned' },
    leastDetail
];
/** The plan before it is known, and where it could not be made. */
const to_plan_json_emptyPlanJson = toJson({ version: 1, result: 'failed', images: new Map() });
/**
 * The whole answer as JSON. A plan that shed evidence says so: `"shed"` names what is left, as
 * `{"causes-per-kind":1,"hashes":"all"}`; a whole one lacks the key.
 */
function toPlanJson(plan, detail = wholeDetail) {
    const images = plan.images.map(planned => [planned.image.name, toImageJson(planned, detail)]);
    const shed = { 'causes-per-kind': detail.causesPerKind, hashes: detail.hashes };
    return toJson({
        version: 1,
        result: 'planned',
        event: plan.event,
        base: plan.base,
        head: plan.head,
        changes: toChangesJson(plan.changes),
        ...(detail === wholeDetail ? {} : { shed }),
        images: new Map(images)
    });
}
/** What a plan says of one image, with what was compared. */
function toImageAnswer(plan, planned) {
    const { base, head } = plan;
    const image = planned.image.name;
    return {
        image,
        base,
        head,
        changes: toChangesJson(plan.changes),
        ...toImageJson(planned, wholeDetail)
    };
}
function toChangesJson(changes) {
    const { filters, tried = [] } = changes;
    const given = { tried, ...(filters === undefined ? {} : { filters }) };
    switch (changes.kind) {
        case 'trees':
        case 'overlay':
            return {
                kind: changes.kind,
                source: changes.source,
                count: changes.count,
                text: changes.text,
                ...given
            };
        case 'event':
        case 'requested':
        case 'unknown':
            return { kind: 'unknown', because: changes.because, ...given };
    }
}
function toImageJson(planned, detail) {
    const verdicts = {
        build: planned.build,
        publish: planned.publish,
        dev: planned.dev,
        test: planned.test,
        stage: planned.stage
    };
    if (detail === leastDetail && !isPlanned(planned))
        return verdicts;
    const causes = [
        ...planned.causes.map(cause => toCauseItem(cause)),
        ...planned.needs.map(need => toNeedItem(need, planned))
    ];
    const { kept, dropped } = keepPerKind(causes, detail.causesPerKind);
    return {
        ...verdicts,
        'inputs-hash': toHashes(planned, detail),
        causes: kept.map(item => item.fields),
        more: countRest(planned.more, dropped)
    };
}
function toHashes(planned, { hashes }) {
    if (hashes === 'none' || (hashes === 'planned' && !isPlanned(planned)))
        return new Map();
    return { ...planned.inputsHash };
}
function toCauseItem(cause) {
    const { kind, ...evidence } = cause.own;
    const text = toPlainText(toCausePhrase(cause));
    return {
        kind,
        variant: cause.variant,
        fields: { kind, variant: cause.variant, ...evidence, via: cause.via, text }
    };
}
function toNeedItem(need, planned) {
    const { kind, ...evidence } = need;
    const variant = kind === 'tests-only' && planned.image.dev !== undefined ? 'dev' : 'prod';
    const text = toPlainText(toNeedPhrase(need));
    return { kind, variant, fields: { kind, variant, ...evidence, via: [], text } };
}
function keepPerKind(items, limit) {
    const seen = new Map();
    const dropped = new Map();
    const kept = items.filter(item => {
        const key = `${item.kind} ${item.variant}`;
        const count = (seen.get(key) ?? 0) + 1;
        seen.set(key, count);
        if (count > limit)
            dropped.set(item.kind, (dropped.get(item.kind) ?? 0) + 1);
        return count <= limit;
    });
    return { kept, dropped };
}
function countRest(more, dropped) {
    const rest = new Map(more);
    for (const [kind, count] of dropped) {
        rest.set(kind, Math.min(countLimit, (rest.get(kind) ?? 0) + count));
    }
    return rest;
}

;// CONCATENATED MODULE: ./src/report/render-explanation.ts








function toExplanationJson({ plan, image }) {
    const planned = plan.images.find(each => each.image.name === image);
    return planned === undefined ? '{}' : toJson(toImageAnswer(plan, planned));
}
/** The verdict, what was compared, then each cause with the way it came. */
function renderExplanation(explanation, palette) {
    const { plan, image } = explanation;
    const planned = plan.images.find(each => each.image.name === image);
    const row = listRows(plan).find(each => each.planned.image.name === image);
    const name = palette.strong(displayName(image));
    return [
        `${name}: ${planned === undefined ? '' : describeVerdicts(planned)}`,
        ...toComparison(plan).map(line => palette.faint(toPlainText(line))),
        '',
        ...(row === undefined ? renderAlone(explanation) : renderCauses(row))
    ];
}
function describeVerdicts(planned) {
    if (!isPlanned(planned))
        return 'neither built nor tested';
    const { build, publish, test, dev, stage } = planned;
    const verdicts = [
        ...(build ? [stage === 0 ? 'built' : `built in stage ${stage}`] : []),
        ...(publish ? ['published'] : []),
        ...(test ? [`tested as ${dev ? 'dev' : 'prod'}`] : [])
    ];
    return verdicts.join(', ');
}
function renderCauses(row) {
    const reasons = shortenReasons(row, row.why.length).map(toPlainText);
    return [...reasons, ...row.fixes.flatMap(renderFix)];
}
function renderAlone({ changed, more, image }) {
    const because = toPlainText(phrase `nothing that ${image} is built from differs, and none of its triggers matches`);
    const files = changed.flatMap(({ file, views }) => renderViews(file, views));
    return [because, ...files, ...(more === 0 ? [] : [`  and ${more} more files that differ`])];
}
/** A line for each variant; one for both that see the same. */
function renderViews(file, views) {
    const texts = views.map(view => describeView(file, view));
    const isSame = texts.every(text => text === texts[0]);
    const name = displayName(file);
    if (isSame)
        return texts.slice(0, 1).map(text => `  ${name}: ${text}`);
    return views.map(({ variant }, index) => `  ${name} (${variant}): ${texts[index] ?? ''}`);
}
function describeView(file, { readers, because }) {
    if (readers.length === 0)
        return `not read: ${displayName(because)}`;
    const each = readers.map(reader => toPlainText(toReaderPhrase(file, reader)));
    return `read: ${[...new Set(each)].join('; ')}`;
}
function toFileJson({ image, file, isThere, views, plan }) {
    return toJson({
        ...{ image, file, there: isThere },
        read: views.flatMap(({ variant, readers }) => readers.map(({ at, how }) => ({ variant, at, how }))),
        because: views.flatMap(({ variant, because }) => because === '' ? [] : [{ variant, because }]),
        rebuilds: listAffected(plan)
    });
}
/** The images that a change affects; those that are built in any case are none of them. */
function listAffected({ images }) {
    return images.filter(isAffected).map(({ image }) => image.name);
}
function isAffected({ causes }) {
    return causes.some(({ own }) => own.kind !== 'inputs-opaque');
}
/** How each variant sees the file, then what a change of it would rebuild, and by what. */
function renderFile(explanation, palette) {
    const { image, file, isThere, infer, views, plan } = explanation;
    const missing = isThere ? [] : ['the file is not there: neither tracked, nor new and not ignored'];
    const notes = infer ? [] : ['infer: false: what its build reads does not make the image affected'];
    return [
        palette.strong(displayName(image)),
        ...renderViews(file, views),
        ...missing,
        ...notes,
        '',
        ...renderRebuilt(file, plan)
    ];
}
function renderRebuilt(file, { images }) {
    const affected = images.filter(isAffected);
    const others = images.filter(each => each.causes.length > 0 && !isAffected(each));
    const names = others.map(({ image }) => image.name);
    const inAnyCase = 'built in any case, since what they read cannot be known: ';
    return [
        toPlainText(phrase `a change of ${file} rebuilds ${affected.length === 0 ? 'no image' : ''}`).trimEnd(),
        ...affected.map(({ image, causes }) => {
            const first = causes.find(({ own }) => own.kind !== 'inputs-opaque');
            const why = first === undefined ? [] : toCausePhrase(first);
            return toPlainText([...phrase `  ${image.name}: `, ...why]);
        }),
        ...(names.length === 0 ? [] : [toPlainText([...words(inAnyCase), ...phrase_listNames(names, 20)])])
    ];
}

;// CONCATENATED MODULE: ./src/tree/to-overlay.ts

/**
 * Listed files laid over the head tree: what each was is unknown, what it is the tree says.
 * Without a tree both sides are unknown.
 */
function toOverlay(paths, head) {
    const sorted = [...new Set(paths)].sort(sorted_paths_comparePaths);
    return {
        changes: sorted.map(path => ({ path, before: { kind: 'unknown' }, after: to_overlay_toSide(path, head) }))
    };
}
function to_overlay_toSide(path, tree) {
    if (tree === undefined)
        return { kind: 'unknown' };
    const entry = tree.entry(path);
    return entry === undefined ? { kind: 'absent' } : { kind: 'present', entry };
}

;// CONCATENATED MODULE: ./src/plan/select-labels.ts
/** Nothing is asked for: other events than pull requests, or no label that acts. */
const noLabels = { build: new Map(), unknown: [] };
/** Reads labels by the configured patterns, compared without case. */
function selectLabels(labels, patterns, images) {
    const byName = new Map(images.map(name => [name.toLowerCase(), name]));
    const build = new Map();
    const unknown = [];
    const everything = [...patterns.buildAll, ...patterns.skip];
    for (const label of labels) {
        if (findLabel([label], everything) !== undefined)
            continue;
        const names = patterns.build.flatMap(pattern => readImageName(label, pattern));
        const known = names.flatMap(name => byName.get(name) ?? []);
        for (const image of known)
            build.set(image, label);
        if (known.length === 0 && names[0] !== undefined)
            unknown.push({ label, image: names[0] });
    }
    const buildAll = findLabel(labels, patterns.buildAll);
    const skip = findLabel(labels, patterns.skip);
    return {
        ...(buildAll === undefined ? {} : { buildAll }),
        build,
        ...(skip === undefined ? {} : { skip }),
        unknown
    };
}
function findLabel(labels, patterns) {
    const wanted = new Set(patterns.map(pattern => pattern.toLowerCase()));
    return labels.find(label => wanted.has(label.toLowerCase()));
}
/** The name that stands where the pattern has `{image}`, in lower case; none if it does not fit. */
function readImageName(label, pattern) {
    const [before = '', after = ''] = pattern.toLowerCase().split('{image}', 2);
    const text = label.toLowerCase();
    const fits = text.length > before.length + after.length && text.startsWith(before) && text.endsWith(after);
    return fits ? [text.slice(before.length, text.length - after.length)] : [];
}
/** A label that builds everything beats one that skips. */
function skips(labels) {
    return labels.skip !== undefined && labels.buildAll === undefined;
}

;// CONCATENATED MODULE: ./src/compare/source.ts
function noAnswer(because) {
    return { kind: 'no-answer', because };
}
/** The last word: what was named is no base, and another source would only find another commit. */
function noBase(because) {
    return { kind: 'answer', comparison: { kind: 'unknown', because }, text: because };
}
/** Nothing differs from the head itself, and nobody asks for that. */
function explainSameAsHead(name, as) {
    return `"${toShortName(name)}" (${as}) is the head itself: name another base`;
}
/** A commit as people write it. */
function toShortId(id) {
    return id.slice(0, 7);
}
/** A revision as people write it: ids are cut, names stay. */
function toShortName(revision) {
    return /^[0-9a-f]{40,64}$/.test(revision) ? toShortId(revision) : revision;
}

;// CONCATENATED MODULE: ./src/app/compare-branch.ts


/** Where the remote's default branch is; a clone may lack `origin/HEAD`, and have no remote. */
const defaultBase = {
    kind: 'merge-base',
    revisions: ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master']
};
/** `develop...` is where this branch left develop, as for `git diff`. */
function parseBase(text) {
    if (text === undefined)
        return defaultBase;
    const [, branch] = /^(.+)\.\.\.$/.exec(text) ?? [];
    if (branch !== undefined)
        return { kind: 'merge-base', revisions: [branch] };
    return { kind: 'commit', revision: text };
}
/** Never fails: what cannot be compared is unknown, with its reason, and so builds everything. */
async function compareBranch({ repository, workingTree }, base) {
    if ((0,unreadable/* isUnreadable */.G)(repository))
        return unknown(repository);
    const head = await repository.readCommit('HEAD');
    if (head === undefined)
        return unknown((0,unreadable/* unreadable */.O)('there is no commit yet'));
    if ((0,unreadable/* isUnreadable */.G)(head))
        return unknown(head);
    if (typeof workingTree !== 'string') {
        const because = `the working tree cannot be looked at: ${workingTree.because}`;
        return { ...unknown((0,unreadable/* unreadable */.O)(because)), tree: head.id };
    }
    const own = await repository.compareTrees(head.id, workingTree);
    if ((0,unreadable/* isUnreadable */.G)(own))
        return unknown(own);
    const isClean = own.length === 0;
    const side = { repository, head, tree: workingTree };
    const from = await findBases(side, base);
    if ((0,unreadable/* isUnreadable */.G)(from))
        return { ...unknown(from), tree: workingTree };
    const to = `${toShortId(head.id)}${isClean ? '' : ' and the working tree'}`;
    const compared = await compareFrom(from, side, to);
    return { tree: workingTree, compared: isClean ? { ...compared, head: head.id } : compared };
}
async function findBases(side, base) {
    switch (base.kind) {
        case 'commit': {
            const found = await readRevision(base.revision, side.repository);
            if (found === undefined)
                return (0,unreadable/* unreadable */.O)(`there is no commit "${base.revision}" here`);
            if ((0,unreadable/* isUnreadable */.G)(found))
                return found;
            return { kind: 'from', ids: [found.id], text: `${toShortId(found.id)} (${base.revision})` };
        }
        case 'merge-base':
            return findMergeBases(side, base.revisions);
    }
}
/** The commit that a revision names here, or a branch of the remote that it names. */
async function readRevision(revision, repository) {
    const found = await repository.readCommit(revision);
    return found ?? repository.readCommit(`refs/remotes/origin/${revision}`);
}
async function findMergeBases({ repository, head }, revisions) {
    for (const revision of revisions) {
        const tip = await readRevision(revision, repository);
        if (tip === undefined)
            continue;
        if ((0,unreadable/* isUnreadable */.G)(tip))
            return tip;
        const bases = await repository.findMergeBases(tip.id, head.id);
        switch (bases.kind) {
            case 'found': {
                const text = `${bases.ids.map(toShortId).join(' and ')} (merge base with ${revision})`;
                return { kind: 'from', ids: bases.ids, text };
            }
            case 'unrelated':
                return (0,unreadable/* unreadable */.O)(`HEAD has no history in common with ${revision}`);
            case 'cut-off':
                return (0,unreadable/* unreadable */.O)(`this clone ends before the merge base with ${revision}: git fetch --unshallow`);
            case 'unreadable':
                return bases;
        }
    }
    const names = revisions.join(', ');
    return (0,unreadable/* unreadable */.O)(`none of ${names} is here: name the commit to compare with by --base`);
}
async function compareFrom({ ids, text }, { repository, tree }, to) {
    const differences = [];
    for (const base of ids) {
        const changes = await repository.compareTrees(base, tree);
        if ((0,unreadable/* isUnreadable */.G)(changes))
            return unknown(changes).compared;
        differences.push({ base, changes });
    }
    const comparison = { kind: 'trees', source: 'git', differences };
    return { comparison, text: `${text} to ${to}`, tried: [], diagnostics: [] };
}
function unknown({ because }) {
    const comparison = { kind: 'unknown', because };
    return { tree: undefined, compared: { comparison, text: because, tried: [], diagnostics: [] } };
}

;// CONCATENATED MODULE: ./src/plan/graph.ts
/**
 * Image names with every parent before its children; beside that, in the order given.
 *
 * Of images on a cycle one stands before its parent: none is lost, and cycles are refused.
 */
function orderByParents(images, parents) {
    const order = new Set();
    const met = new Set();
    for (const start of images) {
        const stack = [visit(start, parents)];
        for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
            met.add(top.name);
            const next = top.parents.next();
            if (next.done === true) {
                order.add(top.name);
                stack.pop();
            }
            else if (!met.has(next.value)) {
                stack.push(visit(next.value, parents));
            }
        }
    }
    return [...order];
}
/** An image whose parents are being looked at, one by one. */
function visit(name, parents) {
    return { name, parents: prodParents(parents, name)[Symbol.iterator]() };
}
/**
 * The stage of each built image: 0 without built parents, else one more than its highest
 * parent. Counted over prod variants.
 */
function countStages(order, parents, built) {
    const stages = new Map();
    for (const name of order) {
        let stage = 0;
        for (const { image } of parents.get(name)?.prod ?? []) {
            if (built.has(image))
                stage = Math.max(stage, (stages.get(image) ?? 0) + 1);
        }
        stages.set(name, stage);
    }
    return stages;
}
/** Names of the images that a prod variant is built from, each once. */
function prodParents(parents, image) {
    return namesOf(parents.get(image)?.prod ?? []);
}
/** Names of the images that a dev variant is built from, each once. */
function devParents(parents, image) {
    return namesOf(parents.get(image)?.dev ?? []);
}
function namesOf(parents) {
    return [...new Set(parents.map(parent => parent.image))];
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = require("node:crypto");
;// CONCATENATED MODULE: ./src/inputs/indexed-tree.ts


/** A tree with what all images look up in it, each found once. */
class IndexedTree {
    tree;
    index;
    #links;
    #ignoreFiles;
    #described;
    constructor(tree) {
        this.tree = tree;
        this.index = new PathIndex(tree.paths);
    }
    entry(path) {
        return this.tree.entry(path);
    }
    /** Whether a folder holds any tracked path; the root does unless the tree is empty. */
    hasFolder(path) {
        const { from, to } = this.index.folder(path);
        return from < to;
    }
    /** What git keeps of a range of paths, as bytes: equal bytes are equal entries of equal names. */
    describe({ from, to }) {
        this.#described ??= describeAll(this.tree);
        const { bytes, ends } = this.#described;
        return bytes.subarray(from === 0 ? 0 : ends[from - 1], to === 0 ? 0 : ends[to - 1]);
    }
    /** Every symbolic link. */
    get links() {
        this.#links ??= this.tree.paths.filter(path => this.entry(path)?.mode === linkMode);
        return this.#links;
    }
    /** Every `.gitignore`, that of a folder before those below it. */
    get ignoreFiles() {
        this.#ignoreFiles ??= this.tree.paths.filter(isIgnoreFile);
        return this.#ignoreFiles;
    }
}
/** Mode and id, which say all that git keeps of a path beside its name. */
function describe({ mode, id }) {
    return `${mode} ${id}`;
}
function describeAll(tree) {
    const texts = tree.paths.map(path => {
        const entry = tree.entry(path);
        return `${entry === undefined ? '' : describe(entry)} ${path}\0`;
    });
    const all = texts.join('');
    const bytes = encodePath(all);
    // Nearly all names are ASCII: then their length in bytes needs no second look.
    const isPlain = bytes.length === all.length;
    const ends = new Uint32Array(texts.length);
    let end = 0;
    for (const [position, text] of texts.entries()) {
        end += isPlain ? text.length : encodePath(text).length;
        ends[position] = end;
    }
    return { bytes, ends };
}
/** Git's modes of what is no regular file. */
const linkMode = '120000';
const submoduleMode = '160000';
function isIgnoreFile(path) {
    return isNamed(path, '.gitignore');
}
function isAttributesFile(path) {
    return isNamed(path, '.gitattributes');
}
function isNamed(path, name) {
    return path === name || path.endsWith(`/${name}`);
}

;// CONCATENATED MODULE: ./src/inputs/hash-inputs.ts



/** Changes with the way hashes are made: hashes of two schemes are never the same. */
const scheme = 'image-matrix inputs 3';
/** Makes hashes; what several images read is looked at once. */
class InputsHasher {
    scope;
    #sets = new Map();
    constructor(scope) {
        this.scope = scope;
    }
    /** 64 hex digits: the same hash means the same files and recipe. */
    hash(recipe, inputs) {
        const rows = [
            ['scheme', scheme],
            ...recipeRows(recipe),
            ...inputs.parents.map(({ image, spelling }) => [
                'parent',
                spelling,
                this.scope.hashOfParent(image)
            ]),
            ...inputs.sources.flatMap(source => this.#sourceRows(source)),
            ...this.#unknown(inputs)
        ];
        return digest(toSortedText(rows));
    }
    #unknown(inputs) {
        const isKnown = this.scope.head !== undefined && inputs.quality.kind !== 'opaque';
        return isKnown ? [] : [['commit', this.scope.commit]];
    }
    #sourceRows(source) {
        const { head } = this.scope;
        if (head === undefined)
            return [];
        switch (source.kind) {
            case 'path':
                return [['path', source.path, describeEntry(head, source.path)]];
            case 'folder':
            case 'pattern': {
                const set = describeSet(source);
                return [['set', set, this.#hashSet(head, set, source)]];
            }
            case 'empty-folders':
                return [['folders', source.folders.key, this.#hashFolders(head, source)]];
            case 'globs':
                return [...selectPaths(source, head.index)].map(path => [
                    'path',
                    path,
                    describeEntry(head, path)
                ]);
        }
    }
    #hashFolders(head, set) {
        const { key, above } = set.folders;
        const known = this.#sets.get(key);
        if (known !== undefined)
            return known;
        const folders = [...selectPaths(set, head.index)].flatMap(path => above(path));
        const result = digest(JSON.stringify([...new Set(folders)].sort()));
        this.#sets.set(key, result);
        return result;
    }
    #hashSet(head, key, set) {
        const known = this.#sets.get(key);
        if (known !== undefined)
            return known;
        const hash = (0,external_node_crypto_namespaceObject.createHash)('sha256');
        for (const range of selectRanges(set, head.index))
            hash.update(head.describe(range));
        const result = hash.digest('hex');
        this.#sets.set(key, result);
        return result;
    }
}
/** Absent is not empty: an entry that is not there has a mark of its own. */
function describeEntry(tree, path) {
    const entry = tree.entry(path);
    return entry === undefined ? 'absent' : describe(entry);
}
function recipeRows(recipe) {
    const buildArgs = [...recipe.buildArgs]
        .filter(([name]) => !recipe.volatileArgs.has(name))
        .map(([name, value]) => ['build-arg', name, value]);
    const contexts = [...recipe.buildContexts].map(([name, context]) => [
        'build-context',
        name,
        context.kind,
        context.kind === 'local' ? context.path : context.text
    ]);
    return [
        ['context', recipe.contextPath],
        ['file', recipe.file],
        ['target', recipe.target],
        ...buildArgs,
        ...contexts,
        ...recipe.platforms.map(platform => ['platform', platform])
    ];
}
/** Each row says by itself what it is: the order of maps in the configuration is not part of it. */
function toSortedText(rows) {
    return [...new Set(rows.map(row => JSON.stringify(row)))].sort().join('\n');
}
function digest(text) {
    return (0,external_node_crypto_namespaceObject.createHash)('sha256').update(text).digest('hex');
}

;// CONCATENATED MODULE: ./src/inputs/hash-images.ts


/** The hashes of all images; a child's holds its parents'. */
function hashImages(question) {
    const images = new Map(question.images.map(image => [image.name, image]));
    const hashes = new Map();
    const hasher = new InputsHasher({
        head: question.head,
        commit: question.commit,
        hashOfParent: name => hashes.get(name)?.prod ?? ''
    });
    for (const name of orderByParents([...images.keys()], question.parents)) {
        const image = images.get(name);
        const inputs = question.inputs.get(name);
        if (image === undefined || inputs === undefined)
            continue;
        hashes.set(name, { prod: hasher.hash(image.prod, inputs.prod) });
    }
    // A dev variant may be built from any image's prod, whatever the order of the prod variants.
    for (const [name, { prod }] of hashes) {
        const recipe = images.get(name)?.dev;
        const inputs = question.inputs.get(name)?.dev;
        if (recipe === undefined || inputs === undefined)
            continue;
        hashes.set(name, { prod, dev: hasher.hash(recipe, inputs) });
    }
    return hashes;
}

;// CONCATENATED MODULE: ./src/inputs/answer-filters.ts


/**
 * @param given the names of the `changes` input: they answer every filter; missing: the table does
 */
function answerFilters(configuration, changes, given) {
    const known = new Map();
    return name => {
        const answer = known.get(name) ?? answerFilter(name, configuration, { changes, given });
        known.set(name, answer);
        return answer;
    };
}
function answerFilter(name, configuration, changed) {
    if (changed.given !== undefined) {
        return { kind: changed.given.has(name) ? 'given' : 'unmatched' };
    }
    const filter = configuration.filters?.get(name);
    if (filter === undefined) {
        return {
            kind: 'unknown',
            because: `the configuration has no filters table and the changes input does not answer ${name}`
        };
    }
    const [match] = changed.changes.paths.find(toRules(filter, changed.changes), 1).first;
    if (match === undefined)
        return { kind: 'unmatched' };
    return { kind: 'matched', file: match.path, ...noteStopped(match) };
}
/** What takes away does so whatever happened to the file. */
function toRules(filter, index) {
    return filter.map(({ pattern, on }) => on === 'any' || isNegated(pattern)
        ? { pattern }
        : { pattern, admits: path => index.isOfType(path, on) });
}

;// CONCATENATED MODULE: ./src/inputs/compare-recipes.ts
/** Why the recipe of a variant differs from its base; undefined: it is the same. */
function explainRecipeChange(asked, base) {
    switch (base.kind) {
        case 'same':
            return undefined;
        case 'unknown':
            return base.because;
        case 'known': {
            const { image, variant, recipe } = asked;
            const before = base.recipes.get(image);
            if (before === undefined)
                return `the image is new in ${base.configurationName}`;
            const old = before[variant];
            if (old === undefined)
                return `the ${variant} variant is new in ${base.configurationName}`;
            const keys = listChangedKeys(old, recipe);
            return keys.length === 0
                ? explainParentChange(asked, base)
                : `${keys.join(', ')} changed in ${base.configurationName}`;
        }
    }
}
/**
 * Another image was called what a Dockerfile names, or one is now: the build is given another
 * base, though neither its own recipe nor a file of it differs.
 */
function explainParentChange({ image, variant, references, names }, base) {
    const find = (reference, among) => {
        const found = among.find(reference)?.image;
        return found === image && variant === 'prod' ? undefined : found;
    };
    const changed = references.find(each => find(each, names) !== find(each, base.names));
    return changed === undefined
        ? undefined
        : `the image that "${changed}" stands for changed in ${base.configurationName}`;
}
/** The keys of the configuration that reach the build, and differ. */
function listChangedKeys(before, after) {
    const old = toKeys(before, after);
    const now = toKeys(after, before);
    return Object.keys(now).filter(key => old[key] !== now[key]);
}
/** Values of build arguments that are volatile on either side are not compared, their names are. */
function toKeys(recipe, other) {
    const isVolatile = (name) => recipe.volatileArgs.has(name) && other.volatileArgs.has(name);
    const buildArgs = [...recipe.buildArgs].map(([name, value]) => [
        name,
        isVolatile(name) ? '' : value
    ]);
    const contexts = [...recipe.buildContexts].map(([name, context]) => [
        name,
        context.kind === 'local' ? context.path : context.text,
        context.kind
    ]);
    return {
        context: recipe.contextPath,
        file: recipe.file,
        target: recipe.target,
        'build-args': compare_recipes_toSortedText(buildArgs),
        'build-contexts': compare_recipes_toSortedText(contexts),
        platforms: compare_recipes_toSortedText(recipe.platforms.map(platform => [platform])),
        generated: compare_recipes_toSortedText([...recipe.generated].map(([source, globs]) => [source, ...globs])),
        'volatile-args': compare_recipes_toSortedText([...recipe.volatileArgs].map(name => [name]))
    };
}
/** Neither the order of keys nor that of platforms reaches the build. */
function compare_recipes_toSortedText(rows) {
    return rows
        .map(row => JSON.stringify(row))
        .sort()
        .join('\n');
}

;// CONCATENATED MODULE: ./src/inputs/find-parents.ts
/** The names under which images of this repository are known, whatever their tag or digest. */
class ImageNames {
    #images = new Map();
    constructor(images) {
        // What is written out in the configuration wins over an image's bare name.
        for (const { name } of images)
            this.#images.set(name, { image: name, by: 'bare' });
        for (const { name, localTag, publishedName } of images) {
            if (localTag !== name) {
                this.#images.set(withRegistry(localTag), { image: name, by: 'local-tag' });
            }
            if (publishedName !== '') {
                this.#images.set(withRegistry(publishedName), { image: name, by: 'published-name' });
            }
        }
    }
    /** `docker.io/library/nginx` is the public image, whatever an image here is called. */
    find(reference) {
        const name = withoutTag(reference);
        return this.#images.get(name) ?? this.#images.get(withRegistry(name));
    }
}
function withoutTag(reference) {
    const [name = ''] = reference.split('@', 1);
    const colon = name.lastIndexOf(':');
    return colon > name.lastIndexOf('/') ? name.slice(0, colon) : name;
}
/** `org/api` is `docker.io/org/api`, as is its old name; a name of one part is left as it is. */
function withRegistry(reference) {
    const name = withoutTag(reference);
    const [first = '', ...rest] = name.split('/');
    if (first === 'index.docker.io' && rest.length > 0)
        return ['docker.io', ...rest].join('/');
    const isRegistry = /[.:]/.test(first) || first === 'localhost';
    return rest.length === 0 || isRegistry ? name : `docker.io/${name}`;
}
/** The parents of a variant; all that its contexts and its text name where the Dockerfile cannot be read. */
function findParents(heir, names, reading) {
    const contexts = listUsedContexts(heir, reading).flatMap(name => {
        const image = toImage(heir.recipe.buildContexts.get(name), names);
        return image === undefined ? [] : [{ image, spelling: name, at: heir.atContext(name) }];
    });
    const references = (reading?.images ?? []).flatMap((reference) => {
        const found = names.find(reference.name);
        // A named context of that name is what is meant, and was looked at above.
        if (found === undefined || heir.recipe.buildContexts.has(reference.name))
            return [];
        const parent = {
            image: found.image,
            spelling: reference.name,
            at: heir.atLine(reference.line)
        };
        return [found.by === 'bare' ? { ...parent, by: 'bare' } : parent];
    });
    return distinct([...contexts, ...references]).filter(parent => !isItself(parent, heir));
}
/** The images that a build names, of this repository or not, but for `target:` contexts. */
function listReferences(heir, reading) {
    const contexts = listUsedContexts(heir, reading).flatMap(name => {
        const context = heir.recipe.buildContexts.get(name);
        return context?.kind === 'remote' ? (toReference(context.text) ?? []) : [];
    });
    return [...contexts, ...(reading?.images ?? []).map(({ name }) => name)];
}
function listUsedContexts({ recipe }, reading) {
    if (reading === undefined || reading.quality === 'opaque')
        return [...recipe.buildContexts.keys()];
    return reading.contexts.map(({ context }) => context);
}
function toImage(context, names) {
    switch (context?.kind) {
        case undefined:
        case 'local':
            return undefined;
        case 'image':
            return context.image;
        case 'remote': {
            const reference = toReference(context.text);
            return reference === undefined ? undefined : names.find(reference)?.image;
        }
    }
}
/** The image of a context `docker-image://\u2026`. */
function toReference(text) {
    const scheme = 'docker-image://';
    return text.startsWith(scheme) ? text.slice(scheme.length) : undefined;
}
/** A prod variant is never built from itself: an image's own name in it is the one published. */
function isItself(parent, { image, variant, recipe }) {
    const isTarget = recipe.buildContexts.get(parent.spelling)?.kind === 'image';
    return parent.image === image && variant === 'prod' && !isTarget;
}
/** The first of each spelling. */
function distinct(parents) {
    const bySpelling = new Map();
    for (const parent of parents) {
        if (!bySpelling.has(parent.spelling))
            bySpelling.set(parent.spelling, parent);
    }
    return [...bySpelling.values()];
}

;// CONCATENATED MODULE: ./src/inputs/empty-folders.ts


/**
 * What a set copies beside its files: a folder that is not ignored itself is sent though all of
 * its files are (`filterFS.Walk` in tonistiigi/fsutil), and is an empty folder of the image.
 */
function findEmptyFolders(content, { head, start }) {
    const key = `empty folders of ${describeSet(content)}, ${start}`;
    const known = searches.get(head) ?? new Map();
    searches.set(head, known);
    const folders = known.get(key) ?? searchFolders(key, content, { head, start });
    known.set(key, folders);
    return { kind: 'empty-folders', path: content.path, folders };
}
/** Many variants copy the same: each tree is searched once for all of them. */
const searches = new WeakMap();
function searchFolders(key, content, { head, start }) {
    const known = new Map();
    const empty = new Map();
    const judge = (folder) => {
        if (folder === content.path) {
            if (content.kind === 'pattern' || start === 'around')
                return false;
        }
        else if (!isSelected(content, folder))
            return false;
        return !holdsAny(content, folder, head);
    };
    const isEmpty = (folder) => {
        const answer = empty.get(folder) ?? judge(folder);
        empty.set(folder, answer);
        return answer;
    };
    return {
        key,
        head,
        above: path => {
            if (!isWithin(path, content.path))
                return [];
            // A file that is named itself is there or not, whatever leaves it out.
            if (path === content.path)
                return isEmpty(path) ? [path] : [];
            const parent = parentPath(path);
            const above = known.get(parent) ?? listAround(parent, content.path).filter(isEmpty);
            known.set(parent, above);
            return above;
        }
    };
}
/** Nearly every folder is answered by its first file. */
function holdsAny(content, folder, head) {
    if (folder !== '' && head.has(folder) && isSelected(content, folder))
        return true;
    const { from, to } = head.folder(folder);
    for (let position = from; position < to; position += 1) {
        if (isSelected(content, head.paths[position] ?? ''))
            return true;
    }
    return false;
}
/** A folder and those above it, up to the top. */
function listAround(folder, top) {
    const all = folder === '' ? [''] : [folder, ...listAncestors(folder), ''];
    return all.filter(each => isWithin(each, top));
}
/** Which changed paths make an empty folder come or go; each folder is looked at once. */
class FolderChanges {
    changes;
    #known = new Map();
    constructor(changes) {
        this.changes = changes;
    }
    areFelt(path, { above, head, key }) {
        return above(path).some(folder => {
            const place = `${key}\n${folder}`;
            const felt = this.#known.get(place) ?? this.#comesOrGoes(folder, head);
            this.#known.set(place, felt);
            return felt;
        });
    }
    #comesOrGoes(folder, head) {
        const { paths, wasThere } = this.changes;
        const now = listIn(folder, head);
        if (now.length === 0)
            return true;
        const isKept = now.some(path => !paths.has(path) || wasThere(path));
        return !isKept && !listIn(folder, paths).some(wasThere);
    }
}
function listIn(folder, index) {
    const { from, to } = index.folder(folder);
    const below = index.paths.slice(from, to);
    return folder !== '' && index.has(folder) ? [folder, ...below] : below;
}

;// CONCATENATED MODULE: ./src/inputs/find-input-changes.ts




/** The changed files among the inputs, each with the first source that reads it. */
function findInputChanges(sources, changes) {
    const causes = new Map();
    const folders = new FolderChanges(changes);
    for (const source of sources) {
        for (const file of selectPaths(source, changes.paths)) {
            if (causes.size >= countLimit)
                return limitCauses(causes.values());
            if (causes.has(file) || !isFelt(file, source, folders))
                continue;
            causes.set(file, toCause(file, source));
        }
    }
    return limitCauses(causes.values());
}
/** An ignored file is felt by its folder alone. */
function isFelt(file, source, folders) {
    return source.kind !== 'empty-folders' || folders.areFelt(file, source.folders);
}
function toCause(file, { at, how, name }) {
    const evidence = { kind: 'input-changed', file, at, how };
    return name === undefined ? evidence : { ...evidence, name };
}

;// CONCATENATED MODULE: ./src/inputs/collect-evidence.ts






/** Collects the causes of each variant, and the matches that run tests. */
function collectEvidence(question) {
    const { changes } = question;
    const answers = answerFilters(question.configuration, changes, question.givenFilters);
    const names = new ImageNames(question.configuration.images);
    const found = { question, changes, answers, names };
    const shared = joinCauses([comparisonCauses(question.comparison), buildAllCauses(found)]);
    return new Map(question.configuration.images.map(image => [image.name, collectOfImage(image, shared, found)]));
}
/** Where there is nothing to compare with, or no way to do it, every variant is affected. */
function comparisonCauses(comparison) {
    switch (comparison.kind) {
        case 'trees':
        case 'overlay':
            return noCauses;
        case 'event':
            return limitCauses([{ kind: 'event', because: comparison.because }]);
        case 'unknown':
            return limitCauses([{ kind: 'changes-unknown', because: comparison.because }]);
    }
}
function buildAllCauses(found) {
    const { buildAll } = found.question.configuration;
    return limitCauses(listTriggerCauses(buildAll, found).map(toBuildAll));
}
function toBuildAll(cause) {
    return cause.kind === 'path-matched' || cause.kind === 'filter-matched'
        ? { ...cause, kind: 'build-all' }
        : cause;
}
function collectOfImage(image, shared, found) {
    const triggers = limitCauses(listTriggerCauses(withoutShared(image.triggers, found), found));
    const ofImage = joinCauses([triggers, shared]);
    const inputs = found.question.inputs.get(image.name);
    const collect = (variant, of) => joinCauses([
        ...(of === undefined ? [] : [inputCauses(image, of, found.changes)]),
        recipeCauses(image, variant, found),
        ofImage
    ]);
    const prod = collect('prod', inputs?.prod);
    const testMatches = listTriggerCauses(image.tests, found)
        .slice(0, causesShown)
        .map(describeTestMatch);
    if (image.dev === undefined)
        return { prod, testMatches };
    return { prod, dev: collect('dev', inputs?.dev), testMatches };
}
/** A filter that cannot be answered is said once where `build-all` uses it too. */
function withoutShared({ paths, filters }, { question, answers }) {
    const shared = new Set(question.configuration.buildAll.filters);
    const isSaid = (name) => shared.has(name) && answers(name).kind === 'unknown';
    return { paths, filters: filters.filter(name => !isSaid(name)) };
}
function inputCauses(image, inputs, changes) {
    const sources = inputs.sources.filter(source => image.infer || source.role === 'build-file');
    const quality = image.infer ? inputs.quality : inputs.buildFiles;
    const reasons = quality.kind === 'opaque' ? quality.because : [];
    const opaque = reasons.map((reason) => ({ kind: 'inputs-opaque', ...reason }));
    return joinCauses([findInputChanges(sources, changes), limitCauses(opaque)]);
}
function recipeCauses(image, variant, { question: { bases, inputs }, names }) {
    const recipe = image[variant];
    if (recipe === undefined)
        return noCauses;
    const references = inputs.get(image.name)?.[variant]?.references ?? [];
    const asked = { image: image.name, variant, recipe, references, names };
    const reasons = bases.flatMap(base => explainRecipeChange(asked, base) ?? []);
    return limitCauses([...new Set(reasons)].map(because => ({ kind: 'recipe-changed', because })));
}
/** Matches of `paths` and `filters`; a filter that cannot be answered is a cause of its own. */
function listTriggerCauses(triggers, { changes, answers }) {
    const rules = triggers.paths.map(pattern => ({ pattern }));
    const matches = changes.paths.find(rules, countLimit).first;
    const paths = matches.map((match) => ({
        kind: 'path-matched',
        file: match.path,
        pattern: match.pattern,
        ...noteStopped(match)
    }));
    const filters = triggers.filters.flatMap(name => filterCauses(name, answers));
    return [...paths, ...filters];
}
function filterCauses(filter, answers) {
    const answer = answers(filter);
    switch (answer.kind) {
        case 'matched':
            return [{ kind: 'filter-matched', filter, file: answer.file, ...noteStopped(answer) }];
        case 'given':
            return [{ kind: 'filter-matched', filter }];
        case 'unmatched':
            return [];
        case 'unknown':
            return [{ kind: 'changes-unknown', because: answer.because }];
    }
}
function describeTestMatch(cause) {
    const verb = 'stopped' in cause ? 'was stopped, so it counts for' : 'matches';
    if (cause.kind === 'path-matched')
        return `${cause.pattern} of tests.paths ${verb} ${cause.file}`;
    if (cause.kind === 'filter-matched')
        return `filter ${cause.filter} of tests.filters matches`;
    return 'because' in cause ? cause.because : cause.kind;
}

;// CONCATENATED MODULE: ./src/plan/cause-steps.ts

/** The causes that an image has itself. */
function listOwnSteps(image, { list }) {
    return list.map(cause => ({ origin: { cause }, image, distance: 0 }));
}
/**
 * An image's own causes, then those of its parents, nearest first; of those as near, in the order
 * of the parents. Each once, and at most {@link causesShown} of a kind: what is left out here is
 * left out by every child of the image, too, for these are nearer to it.
 */
function selectNearest(own, image, parents) {
    const origins = new Set();
    const shown = new Map();
    const keeps = ({ origin }) => {
        const count = shown.get(origin.cause.kind) ?? 0;
        if (count >= causesShown || origins.has(origin))
            return false;
        origins.add(origin);
        shown.set(origin.cause.kind, count + 1);
        return true;
    };
    const inherited = parents.flat().sort((one, other) => one.distance - other.distance);
    return [
        ...own.filter(keeps),
        ...inherited
            .filter(keeps)
            .map(before => ({ origin: before.origin, image, distance: before.distance + 1, before }))
    ];
}
/** The cause as a variant shows it, with the images that it came through, nearest last. */
function cause_steps_toCause({ origin, before }, variant) {
    const via = [];
    for (let step = before; step !== undefined; step = step.before)
        via.push(step.image);
    return { variant, own: origin.cause, via: via.reverse() };
}

;// CONCATENATED MODULE: ./src/plan/number-set.ts
const bitsOfWord = 32;
/** Numbers from 0 up, one bit each: the union of sets of thousands is a matter of microseconds. */
class NumberSet {
    #words;
    constructor(words = new Int32Array()) {
        this.#words = words;
    }
    /** What is in any of these sets. */
    static union(sets) {
        const filled = sets.filter(set => set.#words.length > 0);
        const [first, ...others] = filled;
        if (first === undefined || others.length === 0)
            return first ?? noNumbers;
        const words = new Int32Array(Math.max(...filled.map(set => set.#words.length)));
        for (const set of filled) {
            for (let at = 0; at < set.#words.length; at += 1)
                words[at] = set.#word(at) | (words[at] ?? 0);
        }
        return new NumberSet(words);
    }
    /** The same set with one more number. */
    with(number) {
        const at = Math.floor(number / bitsOfWord);
        const words = new Int32Array(Math.max(this.#words.length, at + 1));
        words.set(this.#words);
        words[at] = this.#word(at) | (1 << (number % bitsOfWord));
        return new NumberSet(words);
    }
    /** Visits the numbers from the lowest up, until the visit says `stop`. */
    visit(visitor) {
        for (const [at, word] of this.#words.entries()) {
            for (let rest = word; rest !== 0; rest &= rest - 1) {
                const bit = bitsOfWord - 1 - Math.clz32(rest & -rest);
                if (visitor(at * bitsOfWord + bit) === 'stop')
                    return;
            }
        }
    }
    #word(at) {
        return this.#words[at] ?? 0;
    }
}
const noNumbers = new NumberSet();

;// CONCATENATED MODULE: ./src/plan/inherit-causes.ts



/**
 * The prod variants that have been judged, parents before their children.
 *
 * Each keeps what its children can inherit, so that none has to walk up to all its ancestors: the
 * causes that it shows, and the numbers of the images whose causes it counts.
 */
class Ancestry {
    #heritages = new Map();
    /** How many causes an image has itself, by its number. */
    #counts = [];
    /**
     * A variant's own causes, then those of every ancestor, nearest first, each with one shortest
     * way that it came; at most {@link causesShown} of a kind.
     */
    inherit(heir) {
        const { steps, more } = this.#collect(heir);
        return { causes: steps.map(step => cause_steps_toCause(step, heir.variant)), more };
    }
    /** As {@link inherit}; what is built from this prod variant can inherit from it afterwards. */
    add(heir) {
        const heritage = this.#collect(heir);
        const { steps, more } = heritage;
        this.#heritages.set(heir.image, { steps, more, sources: this.#passOn(heir.own, heritage) });
        return { causes: steps.map(step => cause_steps_toCause(step, heir.variant)), more };
    }
    /** None where every kind is counted to the end: children count to the end, too. */
    #passOn(own, { steps, sources, more }) {
        if (steps.every(({ origin }) => more.get(origin.cause.kind) === countLimit))
            return noNumbers;
        return own.list.length === 0 ? sources : sources.with(this.#counts.push(countOwn(own)) - 1);
    }
    #collect({ image, own, parents }) {
        // Of two images on a cycle one has not been judged. A dev variant may be built from its own
        // image's prod, which is then a parent like others.
        const from = parents.flatMap(parent => this.#heritages.get(parent) ?? []);
        const inherited = from.map(({ steps }) => steps);
        const steps = selectNearest(listOwnSteps(image, own), image, inherited);
        const sources = NumberSet.union(from.map(parent => parent.sources));
        return { steps, sources, more: this.#countRest(own, { steps, sources, from }) };
    }
    /** How many causes of each kind are not shown. */
    #countRest(own, { steps, sources, from }) {
        const shown = countKinds(steps.map(({ origin }) => origin.cause.kind));
        const rest = new Map([...shown].map(([kind, count]) => [kind, -count]));
        const open = new Set(rest.keys());
        const add = (kind, count) => {
            const sum = (rest.get(kind) ?? 0) + count;
            rest.set(kind, Math.min(countLimit, sum));
            if (sum >= countLimit)
                open.delete(kind);
        };
        // A child counts no less than its parents do.
        for (const parent of from) {
            for (const [kind, count] of parent.more)
                if (count === countLimit)
                    add(kind, 2 * countLimit);
        }
        for (const [kind, count] of countOwn(own))
            add(kind, count);
        sources.visit(number => {
            for (const [kind, count] of this.#counts[number] ?? [])
                add(kind, count);
            return open.size === 0 ? 'stop' : undefined;
        });
        return new Map([...rest].filter(([, count]) => count > 0));
    }
}
function countOwn({ list, more }) {
    const counts = countKinds(list.map(({ kind }) => kind));
    for (const [kind, count] of more)
        counts.set(kind, (counts.get(kind) ?? 0) + count);
    return counts;
}
function countKinds(kinds) {
    const counts = new Map();
    for (const kind of kinds)
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return counts;
}

;// CONCATENATED MODULE: ./src/plan/collect-causes.ts




/** Whether the prod variant of an image has a cause. */
function isProdAffected(affected, name) {
    return (affected.get(name)?.prod.causes.length ?? 0) > 0;
}
/** Whether a variant of an image has a cause. */
function collect_causes_isAffected(affected, name) {
    return isProdAffected(affected, name) || (affected.get(name)?.dev?.causes.length ?? 0) > 0;
}
/** Rule 1: a variant with at least one cause is affected. */
function collectCauses(question) {
    const { images } = question.configuration;
    const own = new Map(images.map(image => [image.name, selectOwnCauses(question, image)]));
    const affected = new Map();
    const ancestry = new Ancestry();
    const select = (parents) => question.requested === undefined ? parents.filter(name => isProdAffected(affected, name)) : [];
    // Parents are judged before their children, and every prod variant before any dev variant.
    for (const image of orderByParents([...own.keys()], question.parents)) {
        const parents = select(prodParents(question.parents, image));
        const causes = own.get(image)?.prod ?? noCauses;
        affected.set(image, { prod: ancestry.add({ image, variant: 'prod', own: causes, parents }) });
    }
    for (const [image, { prod }] of affected) {
        const causes = own.get(image)?.dev;
        if (causes === undefined)
            continue;
        const parents = select(devParents(question.parents, image));
        const dev = ancestry.inherit({ image, variant: 'dev', own: causes, parents });
        affected.set(image, { prod, dev });
    }
    return affected;
}
/** The causes of an image itself, after the request or the labels had their say. */
function selectOwnCauses(question, image) {
    const evidence = question.evidence.get(image.name);
    const select = (causes) => {
        if (question.requested !== undefined) {
            return question.requested.has(image.name) ? requested : noCauses;
        }
        const kept = skips(question.labels) ? keepCauses(causes, kind => kind === 'label') : causes;
        return joinCauses([kept, labelCauses(question.labels, image.name)]);
    };
    const prod = select(evidence?.prod ?? noCauses);
    return image.dev === undefined ? { prod } : { prod, dev: select(evidence?.dev ?? noCauses) };
}
const requested = { list: [{ kind: 'requested' }], more: new Map() };
function labelCauses(labels, image) {
    const acting = [labels.buildAll, labels.build.get(image)].filter(label => label !== undefined);
    return limitCauses(acting.map(label => ({ kind: 'label', label })));
}

;// CONCATENATED MODULE: ./src/plan/select-built.ts


/**
 * Rule 3: prod is affected; or the tests of a tested image run against it; or it is tested and
 * has no dev variant; or a variant that is built is built from it, however far.
 */
function selectBuilt(question, affected, tested) {
    const built = new BuiltImages();
    for (const image of question.configuration.images) {
        if (isProdAffected(affected, image.name))
            built.add(image.name);
        if (!tested.has(image.name))
            continue;
        for (const name of image.tests.images) {
            built.add(name, { kind: 'needed-by-tests', image: image.name });
        }
        if (image.dev === undefined)
            built.add(image.name);
        else
            addParents(devParents(question.parents, image.name), image.name, built);
    }
    // What is added while it is read is read too: parents of parents come too.
    for (const name of built.names()) {
        addParents(prodParents(question.parents, name), name, built);
    }
    return built.needs();
}
function addParents(parents, child, built) {
    for (const parent of parents)
        built.add(parent, { kind: 'parent-of', image: child });
}
/** Each image once, with each need once: both variants of a child may be built from one parent. */
class BuiltImages {
    #needs = new Map();
    add(name, need) {
        const needs = this.#needs.get(name) ?? new Map();
        if (need !== undefined)
            needs.set(`${need.kind} ${need.image}`, need);
        this.#needs.set(name, needs);
    }
    names() {
        return this.#needs.keys();
    }
    needs() {
        return new Map([...this.#needs].map(([name, needs]) => [name, [...needs.values()]]));
    }
}

;// CONCATENATED MODULE: ./src/plan/select-tested.ts


/**
 * Rule 2: an image of which a variant is affected, whose `tests.paths` or `tests.filters`
 * matched, or whose test images' prod variants are affected. A request names its images alone.
 */
function selectTested(question, affected) {
    const tested = new Map();
    for (const image of question.configuration.images) {
        const reasons = question.requested === undefined ? findReasons(question, image, affected) : [];
        if (collect_causes_isAffected(affected, image.name) || reasons.length > 0)
            tested.set(image.name, reasons);
    }
    return tested;
}
function findReasons(question, image, affected) {
    const matches = question.evidence.get(image.name)?.testMatches ?? [];
    const changed = image.tests.images.filter(name => isProdAffected(affected, name));
    return [
        ...(skips(question.labels) ? [] : matches),
        ...changed.map(name => `its tests run against ${name}, which is affected`)
    ];
}

;// CONCATENATED MODULE: ./src/plan/decide.ts





/** Decides what is built, published, tested, and built locally: the five rules of the README. */
function decide(question) {
    const names = question.configuration.images.map(image => image.name);
    const affected = collectCauses(question);
    const tested = selectTested(question, affected);
    const built = selectBuilt(question, affected, tested);
    const order = orderByParents(names, question.parents);
    const stages = countStages(order, question.parents, new Set(built.keys()));
    return question.configuration.images.map(image => toVerdict(question, image, { affected, tested, built, stages }));
}
function toVerdict(question, image, found) {
    const { affected, tested, built, stages } = found;
    const { causes, more } = mergeCauses(affected.get(image.name));
    const test = tested.has(image.name);
    return {
        image,
        build: built.has(image.name),
        publish: built.has(image.name) && isPublished(question, image, affected),
        dev: test && image.dev !== undefined,
        test,
        stage: stages.get(image.name) ?? 0,
        causes,
        more,
        needs: selectNeeds(image, found)
    };
}
/** Rule 4: affected by more than `build-all`, where publishing is allowed. */
function isPublished(question, image, affected) {
    const counts = (kind) => kind !== 'build-all' || question.configuration.buildAll.publish;
    const causes = affected.get(image.name)?.prod.causes ?? [];
    return (image.publish &&
        question.publishing.kind === 'allowed' &&
        causes.some(cause => counts(cause.own.kind)));
}
/** Why an image is tested or built: only what its own causes do not say already. */
function selectNeeds(image, { affected, tested, built }) {
    const reasons = collect_causes_isAffected(affected, image.name) ? [] : (tested.get(image.name) ?? []);
    const testsOnly = reasons.map((because) => ({ kind: 'tests-only', because }));
    const needs = isProdAffected(affected, image.name) ? [] : (built.get(image.name) ?? []);
    return [...testsOnly, ...needs];
}
/** The causes of both variants of an image in one list, prod first, and the counts of the rest. */
function mergeCauses(causes) {
    if (causes?.dev === undefined)
        return causes?.prod ?? { causes: [], more: new Map() };
    const more = new Map(causes.prod.more);
    for (const [kind, count] of causes.dev.more) {
        more.set(kind, Math.min(countLimit, count + (more.get(kind) ?? 0)));
    }
    return { causes: [...causes.prod.causes, ...causes.dev.causes], more };
}

;// CONCATENATED MODULE: ./src/app/plan-images.ts



/** From what is known to the verdicts on every image: no I/O. */
function planImages(knowledge) {
    const { configuration, inputs } = knowledge;
    const { images } = configuration;
    const parents = new Map([...inputs].map(([name, { prod, dev }]) => [
        name,
        { prod: prod.parents, dev: dev?.parents ?? [] }
    ]));
    const evidence = collectEvidence(knowledge);
    const hashes = hashImages({ ...knowledge, images, parents });
    return decide({ ...knowledge, parents, evidence }).map(verdict => ({
        ...verdict,
        parents: parents.get(verdict.image.name) ?? { prod: [], dev: [] },
        inputsHash: hashes.get(verdict.image.name) ?? { prod: '' }
    }));
}

;// CONCATENATED MODULE: ./src/diagnostics/limit-diagnostics.ts
/** More than anybody mends before the next run. */
const most = 100;
/** At most a hundred of them: the message of the last one counts those that are left out. */
function limitDiagnostics(diagnostics) {
    const shown = diagnostics.slice(0, most);
    const last = shown.pop();
    const rest = diagnostics.length - most;
    if (last === undefined || rest <= 0)
        return diagnostics;
    return [...shown, { ...last, message: `${last.message} (and ${rest} more ${wordOf(last)})` }];
}
function wordOf({ severity }) {
    switch (severity) {
        case 'error':
            return 'mistakes';
        case 'warning':
            return 'warnings';
    }
}

;// CONCATENATED MODULE: ./src/plan/find-cycles.ts
/**
 * The ways from a name back to itself, as `api, base, tools, api`.
 *
 * One for each knot of names, and always the same one: the shortest, from the name that sorts
 * first.
 */
function findCycles(graph) {
    const reported = new Set();
    const cycles = [];
    for (const name of [...findTangled(graph)].sort()) {
        const [next, ...rest] = (reported.has(name) ? undefined : findWayBack(name, graph)) ?? [];
        if (next === undefined)
            continue;
        for (const member of listKnot(name, graph))
            reported.add(member);
        cycles.push([name, next, ...rest]);
    }
    return cycles;
}
/** What is left when images without parents are taken away, again and again. */
function findTangled(graph) {
    const waiting = new Map([...graph].map(([name, parents]) => [
        name,
        new Set(parents.filter(parent => graph.has(parent)))
    ]));
    const children = invert(waiting);
    const ready = [...waiting].flatMap(([name, parents]) => (parents.size === 0 ? [name] : []));
    for (let name = ready.pop(); name !== undefined; name = ready.pop()) {
        waiting.delete(name);
        for (const child of children.get(name) ?? []) {
            const parents = waiting.get(child);
            parents?.delete(name);
            if (parents?.size === 0)
                ready.push(child);
        }
    }
    return new Set(waiting.keys());
}
function invert(graph) {
    const inverted = new Map();
    for (const [name, parents] of graph) {
        for (const parent of parents)
            inverted.set(parent, [...(inverted.get(parent) ?? []), name]);
    }
    return inverted;
}
/** The shortest way from an image to itself, over names in their order; undefined: there is none. */
function findWayBack(start, graph) {
    const from = find_cycles_visit(start, graph);
    if (!from.has(start))
        return undefined;
    const way = [start];
    for (let at = from.get(start); at !== undefined && at !== start; at = from.get(at)) {
        way.unshift(at);
    }
    return way;
}
/** Every image that can be reached, with the one that it was reached from. */
function find_cycles_visit(start, graph) {
    const from = new Map();
    const queue = [start];
    for (const name of queue) {
        for (const parent of [...(graph.get(name) ?? [])].sort()) {
            if (from.has(parent))
                continue;
            from.set(parent, name);
            queue.push(parent);
        }
    }
    return from;
}
/** The images that reach this one, and are reached by it. */
function listKnot(start, graph) {
    return [...find_cycles_visit(start, graph).keys()].filter(name => find_cycles_visit(name, graph).has(start));
}

;// CONCATENATED MODULE: ./src/config/finding.ts
/** A name from outside for a message: in double quotes, and of bearable length. */
function finding_quote(name) {
    return `"${name.length > 100 ? `${name.slice(0, 99)}\u2026` : name}"`;
}
/** The first five names, quoted, and how many more there are. */
function quoteSome(names) {
    const shown = names.slice(0, 5).map(finding_quote);
    const rest = names.length - shown.length;
    return [...shown, ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
}
/** One mistake for each place and code, in the order of the text. */
function toDiagnostics(findings, toPlace) {
    const first = new Map();
    for (const finding of findings) {
        // An anchor's text is read once for each alias: the mistake in it is one.
        const key = `${finding.range.start}:${finding.code}`;
        if (!first.has(key))
            first.set(key, finding);
    }
    return [...first.values()]
        .sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)
        .map(({ code, message, fix, range }) => ({
        severity: 'error',
        code,
        message,
        fix,
        place: toPlace(range)
    }));
}
/** Finds lines and columns in a text; the text is looked through once. */
function createPlaces(source, text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return range => {
        const index = lastAtMost(starts, Math.min(range.start, text.length));
        const start = starts[index] ?? 0;
        const next = starts[index + 1];
        const end = next === undefined ? text.length : next - 1;
        const line = text.slice(start, text[end - 1] === '\r' && end > start ? end - 1 : end);
        const column = Math.min(range.start - start, line.length);
        const length = Math.min(range.end - start, line.length) - column;
        return {
            source,
            line: index + 1,
            column: column + 1,
            length: Math.max(1, length),
            text: line
        };
    };
}
/** The index of the last of these ascending numbers that is not above the limit. */
function lastAtMost(numbers, limit) {
    let low = 0;
    let high = numbers.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((numbers[middle] ?? 0) <= limit)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./src/config/check-graph.ts


/** Images that the configuration builds from each other, with the way round. */
function checkGraph(images, placeOf) {
    const graph = new Map(images.map(image => [image.name, listParents(image)]));
    return findCycles(graph).map(way => ({ ...describeCycle(way), range: placeOf(way[0], way[1]) }));
}
/** A way from an image back to itself, as a mistake without its place. */
function describeCycle(way) {
    return {
        code: 'parent-cycle',
        message: `image ${finding_quote(way[0])} is built from itself: ${way.join(' \u2192 ')}`,
        fix: 'take one of these "target:" contexts or "FROM" lines away; a dev variant may use its own image'
    };
}
function listParents(image) {
    return [...image.prod.buildContexts.values()].flatMap(context => context.kind === 'image' ? [context.image] : []);
}

;// CONCATENATED MODULE: ./src/config/check-collisions.ts


/** Images whose artifacts, tags or published names would overwrite each other. */
function checkCollisions(images, written) {
    const published = images.filter(({ publish, publishedName }) => publish && publishedName !== '');
    return [
        ...findShared(images, image => artifactName(image.name)).map(({ shared, names }) => toFinding(`${check_collisions_listNames(names)} share the artifact name ${finding_quote(shared)}`, {
            fix: 'give one of them another name',
            range: placeOf(names, written)
        })),
        ...findShared(images, image => withTag(image.localTag)).map(({ shared, names }) => toFinding(`${check_collisions_listNames(names)} share the local tag ${finding_quote(shared)}`, {
            fix: 'put {image} into "local-tag", or give one of them its own',
            range: placeOf(names, written, 'local-tag')
        })),
        ...findShared(published, image => check_collisions_withRegistry(image.publishedName)).map(({ shared, names }) => toFinding(`${check_collisions_listNames(names)} are published as ${finding_quote(shared)}`, {
            fix: 'put {image} into "image-name", give one of them its own, or publish one alone',
            range: placeOf(names, written, 'image-name')
        }))
    ];
}
function toFinding(message, at) {
    return { code: 'colliding-names', message, ...at };
}
/** The template that the last of these images is named by, or its key. */
function placeOf(names, written, template) {
    const last = written.images?.get(names.at(-1) ?? '');
    const own = template && (last?.value[template] ?? written[template]);
    return own?.range ?? last?.key ?? { start: 0, end: 0 };
}
function findShared(images, toKey) {
    const groups = new Map();
    for (const image of images) {
        const key = toKey(image);
        const group = groups.get(key);
        if (group)
            group.push(image.name);
        else
            groups.set(key, [image.name]);
    }
    // A placeholder that is left is a mistake of its own.
    return [...groups].flatMap(([shared, names]) => names.length > 1 && !shared.includes('{') ? [{ shared, names }] : []);
}
/** `docker tag` reads a name without a tag as `:latest`. */
function withTag(name) {
    return name.slice(name.lastIndexOf('/') + 1).includes(':') ? name : `${name}:latest`;
}
/** Docker Hub is the registry of a name without one; hosts are compared without case. */
function check_collisions_withRegistry(name) {
    const [host = '', ...path] = name.toLowerCase().split('/');
    if (path.length === 0)
        return `docker.io/library/${host}`;
    const isHost = /[.:]/.test(host) || host === 'localhost';
    return isHost ? [host, ...path].join('/') : ['docker.io', host, ...path].join('/');
}
function check_collisions_listNames(names) {
    const sorted = [...names].sort();
    const shown = sorted.slice(0, 5).map(finding_quote);
    const rest = sorted.length - shown.length;
    return `the images ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

;// CONCATENATED MODULE: ./src/config/check-matrix.ts


/** Free fields that would hide a field of the entry. GitHub compares keys without case. */
function checkMatrix(matrix) {
    return [...(matrix ?? [])].flatMap(([name, { key }]) => {
        if (reservedMatrixKeys.has(name.toLowerCase())) {
            return [
                {
                    code: 'reserved-matrix-key',
                    message: `the matrix key ${finding_quote(name)} is one of the entry's own`,
                    fix: `choose another, as "my-${name.toLowerCase()}"`,
                    range: key
                }
            ];
        }
        if (/^[A-Za-z_][\w-]*$/.test(name))
            return [];
        return [
            {
                code: 'invalid-value',
                message: `the matrix key ${finding_quote(name)} cannot be read as matrix.<key>`,
                fix: 'use letters, digits, "_" and "-", and begin with a letter',
                range: key
            }
        ];
    });
}
/** Keys of any images that are one to GitHub, which compares without case. */
function checkMatrixKeys(images) {
    const groups = new Map();
    for (const { value } of images.values()) {
        for (const [name, { key }] of value.matrix ?? []) {
            if (reservedMatrixKeys.has(name.toLowerCase()))
                continue;
            const group = groups.get(name.toLowerCase()) ?? new Map();
            groups.set(name.toLowerCase(), group);
            if (!group.has(name))
                group.set(name, key);
        }
    }
    return [...groups.values()].flatMap(spellings => {
        const last = [...spellings.values()].at(-1);
        if (last === undefined || spellings.size < 2)
            return [];
        const names = [...spellings.keys()].sort().map(finding_quote).join(', ');
        return [
            {
                code: 'colliding-names',
                message: `the matrix keys ${names} differ in case alone, and are one to GitHub`,
                fix: 'spell them alike',
                range: last
            }
        ];
    });
}

;// CONCATENATED MODULE: ./src/config/image-name.ts
/**
 * A repository name as registries take it (distribution/reference), as the text of a regular
 * expression: lower case, parts by `/`.
 */
const repositoryName = '[a-z0-9]+(?:(?:\\.|_|__|-+|/)[a-z0-9]+)*';
/** The name of an image: a repository name with a letter; `all` stands for every image elsewhere. */
const imageNamePattern = `^(?!all$)(?=.*[a-z])${repositoryName}$`;
const imageName = new RegExp(imageNamePattern);
const wholeRepositoryName = new RegExp(`^${repositoryName}$`);
function isImageName(name) {
    return imageName.test(name);
}
/** An image's name, or one that lacks a letter or means every image. */
function isRepositoryName(name) {
    return wholeRepositoryName.test(name);
}

;// CONCATENATED MODULE: ./src/config/check-names.ts



/** Names of images that no registry takes, or that mean something else here. */
function checkImageNames(images) {
    return [...images].flatMap(([name, { key }]) => {
        const wrong = explainName(name);
        if (wrong === undefined)
            return [];
        const { message, fix } = wrong;
        const subject = `the image name ${finding_quote(name)} ${message}`;
        return [{ code: 'invalid-image-name', message: subject, fix, range: key }];
    });
}
function explainName(name) {
    if (isImageName(name))
        return undefined;
    if (name === 'all') {
        return { message: 'means every image elsewhere', fix: 'choose another name, as "all-in-one"' };
    }
    if (isRepositoryName(name)) {
        return { message: 'has no letter', fix: `begin it with a letter, as "v${name}"` };
    }
    const meant = name
        .toLowerCase()
        .replace(/[^a-z0-9._/-]+/g, '-')
        .replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '');
    const rule = 'use lower-case letters and digits, joined by ".", "_", "-" or "/"';
    return {
        message: 'is not a name that a registry takes',
        fix: isImageName(meant) ? `write "${meant}"` : rule
    };
}
/** Names of images anywhere that are none of this file. */
function checkImageReferences(images) {
    return [...images].flatMap(([name, { value }]) => [
        ...(value.tests?.images ?? []).flatMap(text => checkTested(name, text, images)),
        ...listTargets(value).flatMap(text => checkKnown(text, images))
    ]);
}
function checkTested(image, text, images) {
    if (text.value !== image)
        return checkKnown(text, images);
    return [
        {
            code: 'invalid-value',
            message: `the tests of image ${finding_quote(image)} always run against itself`,
            fix: 'take it away',
            range: text.range
        }
    ];
}
function checkKnown({ value, range }, images) {
    if (images.has(value))
        return [];
    const message = `unknown image ${finding_quote(value)}`;
    return [{ code: 'unknown-image', message, fix: suggestFix(value, images.keys()), range }];
}
/** The image names behind `target:` in both variants. */
function listTargets(image) {
    const contexts = [image['build-contexts'], image.dev?.['build-contexts']];
    return contexts.flatMap(map => [...(map?.values() ?? [])].flatMap(({ value }) => value?.value.startsWith('target:')
        ? [{ value: value.value.slice('target:'.length), range: value.range }]
        : []));
}
/** Names of filters that the table does not hold; without a table the names are the table. */
function checkFilterNames(written, known) {
    const used = [
        ...(written['build-all']?.filters ?? []),
        ...[...(written.images?.values() ?? [])].flatMap(({ value }) => [
            ...(value.filters ?? []),
            ...(value.tests?.filters ?? [])
        ])
    ];
    return used
        .filter(({ value }) => !known.has(value))
        .map(({ value, range }) => ({
        code: 'unknown-filter',
        message: `unknown filter ${finding_quote(value)}`,
        fix: suggestFix(value, known),
        range
    }));
}

;// CONCATENATED MODULE: ./src/config/check-patterns.ts


/** Patterns that can never match what they were written for, and lists that match nothing. */
function checkPatterns(patterns) {
    return [...patterns.flatMap(checkPattern), ...checkNegated(patterns)];
}
/** One pattern, with or without a `!` in front. */
function checkPattern({ value, range }) {
    const negated = isNegated(value);
    const wrong = explainPattern(negated ? value.slice(1) : value);
    if (wrong === undefined)
        return [];
    const { message, instead, advice } = wrong;
    const fix = instead === undefined ? advice : `write ${negated ? '!' : ''}${instead}`;
    return [
        { code: 'invalid-pattern', message: `the pattern ${finding_quote(value)} ${message}`, fix, range }
    ];
}
function explainPattern(pattern) {
    if (pattern === '')
        return { message: 'is empty', advice: 'write a glob, or take it away' };
    if (isNegated(pattern)) {
        return { message: 'begins with two "!"', advice: 'write one "!", or none' };
    }
    if (pattern.split('/').includes('..')) {
        return { message: 'holds ".."', advice: 'write it from the root of the repository' };
    }
    if (pattern.startsWith('/')) {
        const instead = pattern.replace(/^\/+/, '') || '**';
        return { message: 'begins with "/" and matches nothing', instead, advice: '' };
    }
    if (pattern.endsWith('/')) {
        const instead = `${pattern.replace(/\/+$/, '')}/**`;
        return { message: 'ends with "/" and matches nothing', instead, advice: '' };
    }
    if (pattern.includes('//')) {
        const instead = pattern.replace(/\/{2,}/g, '/');
        return { message: 'holds "//" and matches nothing', instead, advice: '' };
    }
    const bracket = findUnbalanced(pattern);
    if (bracket === undefined)
        return undefined;
    return {
        message: `has a "${bracket}" without its partner`,
        advice: `close it, or write "\\${bracket}" for the character itself`
    };
}
const closing = new Map([
    ['[', ']'],
    ['{', '}'],
    ['(', ')']
]);
/** The first bracket that is never closed, or never opened. */
function findUnbalanced(pattern) {
    const open = [];
    for (let index = 0; index < pattern.length; index += 1) {
        const character = pattern[index] ?? '';
        if (character === '\\')
            index += 1;
        else if (character === '[') {
            const end = findClassEnd(pattern, index);
            if (end === undefined)
                return '[';
            index = end;
        }
        else if (closing.has(character))
            open.push(character);
        else if (character === '}' || character === ')' || character === ']') {
            if (closing.get(open.pop() ?? '') !== character)
                return character;
        }
    }
    return open[0];
}
/** Inside `[\u2026]` other brackets are characters; a `]` in front is one, too. */
function findClassEnd(pattern, start) {
    const first = /^\[[!^]?\]?/.exec(pattern.slice(start))?.[0].length ?? 1;
    for (let index = start + first; index < pattern.length; index += 1) {
        if (pattern[index] === '\\')
            index += 1;
        else if (pattern[index] === ']')
            return index;
    }
    return undefined;
}
function checkNegated(patterns) {
    const first = patterns[0];
    if (first === undefined || !patterns.every(({ value }) => isNegated(value)))
        return [];
    return [
        {
            code: 'only-negated-patterns',
            message: `the list of ${finding_quote(first.value)} only takes away, and matches nothing`,
            fix: 'begin it with what is matched, as "**"',
            range: first.range
        }
    ];
}

;// CONCATENATED MODULE: ./src/config/platform-form.ts

/** The text of a regular expression, for the reader and the schema. */
const platformPattern = '^[a-z0-9]+/[a-z0-9_]+(?:/[a-z0-9.]+)?$';
const platformForm = new RegExp(platformPattern);
const wellKnown = new Map([
    ['amd64', 'linux/amd64'],
    ['x86_64', 'linux/amd64'],
    ['arm64', 'linux/arm64'],
    ['aarch64', 'linux/arm64'],
    ['armv7', 'linux/arm/v7']
]);
/** `os/arch` or `os/arch/variant` in lower case, as `docker buildx build --platform` takes it. */
function checkPlatform({ value, range }) {
    if (platformForm.test(value))
        return [];
    const lower = value.trim().toLowerCase();
    const meant = wellKnown.get(lower) ?? (platformForm.test(lower) ? lower : undefined);
    return [
        {
            code: 'invalid-value',
            message: `${finding_quote(value)} is not a platform`,
            fix: meant ? `write ${meant}` : 'write os/arch or os/arch/variant, as linux/arm64',
            range
        }
    ];
}
/** A dev variant is built for one platform: the runner's, or the single one named. */
function checkDevPlatforms(platforms) {
    const second = platforms[1];
    if (second === undefined)
        return [];
    return [
        {
            code: 'invalid-value',
            message: 'a dev variant is built for one platform',
            fix: "keep the one that the tests run on, or none for the runner's",
            range: second.range
        }
    ];
}

;// CONCATENATED MODULE: ./src/plan/ref-pattern.ts

/**
 * Whether a list of patterns selects a branch or tag, as `on.push.branches` does: the last
 * pattern that matches decides, `!` takes away again.
 *
 * Source: GitHub's filter pattern cheat sheet. `*` is any text without `/`, `**` any text, `?`
 * and `+` repeat the character before them, `[\u2026]` is a set, `\` takes the next one as written.
 * Patterns that backtrack for ever select nothing.
 */
function selectsRef(patterns, name) {
    let selected = false;
    const select = () => {
        for (const pattern of patterns) {
            const negated = pattern.startsWith('!');
            const expression = toExpression(negated ? pattern.slice(1) : pattern);
            if (expression?.test(name) === true)
                selected = !negated;
        }
    };
    return finishesInTime(select) && selected;
}
/** The pattern as a regular expression; undefined where its brackets do not close. */
function toExpression(pattern) {
    const tokens = pattern.match(/\*\*|\[[^\]]*\]|\\.|[\s\S]/g) ?? [];
    try {
        return new RegExp(`^(?:${tokens.map(translate).join('')})$`, 's');
    }
    catch {
        return undefined;
    }
}
function translate(token) {
    if (token === '**')
        return '.*';
    if (token === '*')
        return '[^/]*';
    if (token === '?' || token === '+')
        return token;
    if (token.length > 1 && token.startsWith('['))
        return token;
    const literal = token.startsWith('\\') ? token.slice(1) : token;
    return literal.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

;// CONCATENATED MODULE: ./src/config/check-settings.ts






/** The events that GitHub starts workflows for, but those of which nothing is ever published. */
const publishingEvents = [
    'branch_protection_rule',
    'check_run',
    'check_suite',
    'create',
    'delete',
    'deployment',
    'deployment_status',
    'discussion',
    'discussion_comment',
    'fork',
    'gollum',
    'image_version',
    'issue_comment',
    'issues',
    'label',
    'merge_group',
    'milestone',
    'page_build',
    'public',
    'pull_request',
    'push',
    'registry_package',
    'release',
    'repository_dispatch',
    'schedule',
    'status',
    'watch',
    'workflow_dispatch',
    'workflow_run'
];
function checkRunners(runners) {
    return [...(runners ?? [])].flatMap(([platform, { key, value }]) => [
        ...(platform === 'default' ? [] : checkPlatform({ value: platform, range: key })),
        ...(value.value.trim() === '' ? [emptyRunner(platform, value)] : [])
    ]);
}
function emptyRunner(platform, { range }) {
    return {
        code: 'missing-value',
        message: `the runner of ${finding_quote(platform)} is empty`,
        fix: `write a label, as ${defaultRunner}`,
        range
    };
}
function checkPublish(publish) {
    return [
        ...(publish?.events ?? []).flatMap(checkEvent),
        ...checkRefs(publish?.branches ?? [], 'refs/heads/'),
        ...checkRefs(publish?.tags ?? [], 'refs/tags/')
    ];
}
const neverPublishes = { message: 'nothing is ever published on', fix: 'take it away' };
/** Events that `on:` knows, and that can publish nothing. */
const otherEvents = new Map([
    ['pull_request_target', neverPublishes],
    ['pull_request_review', neverPublishes],
    ['pull_request_review_comment', neverPublishes],
    [
        'workflow_call',
        {
            message: 'a called workflow runs on the event of its caller, never on',
            fix: 'name the events of the workflows that call it, as push'
        }
    ]
]);
function checkEvent({ value, range }) {
    if (publishingEvents.includes(value))
        return [];
    const other = otherEvents.get(value);
    const message = `${other?.message ?? 'unknown event'} ${finding_quote(value)}`;
    const fix = other?.fix ?? suggestFix(value, publishingEvents);
    return [{ code: 'invalid-value', message, fix, range }];
}
/** Patterns as in `on.push.branches`: names without `refs/heads/`. */
function checkRefs(patterns, prefix) {
    const findings = patterns.flatMap(text => checkRef(text, prefix));
    const first = patterns[0];
    if (first === undefined || !patterns.every(({ value }) => value.startsWith('!')))
        return findings;
    return [
        ...findings,
        {
            code: 'only-negated-patterns',
            message: `the list of ${finding_quote(first.value)} only takes away, and matches nothing`,
            fix: 'begin it with what is matched, as "**"',
            range: first.range
        }
    ];
}
function checkRef({ value, range }, prefix) {
    const negation = value.startsWith('!') ? '!' : '';
    const pattern = value.slice(negation.length);
    const wrong = (message, fix) => [
        { code: 'invalid-pattern', message: `the pattern ${finding_quote(value)} ${message}`, fix, range }
    ];
    if (pattern === '')
        return wrong('is empty', 'write a name or a pattern, or take it away');
    if (pattern.startsWith(prefix)) {
        return wrong('matches names, not refs', `write ${negation}${pattern.slice(prefix.length)}`);
    }
    if (findUnbalanced(pattern.replace(/[{}()]/g, '')) !== undefined) {
        return wrong('has a bracket without its partner', 'close it, or write "\\" in front of it');
    }
    if (toExpression(pattern) !== undefined)
        return [];
    return wrong('repeats what cannot be repeated', 'write "\\" in front of "+" and "?" that are meant');
}
function checkLabels(labels) {
    const all = [...(labels?.['build-all'] ?? []), ...(labels?.skip ?? [])];
    const every = [...all, ...(labels?.build ?? [])];
    return [
        ...every
            .filter(({ value }) => value.trim() === '')
            .map(({ range }) => ({
            code: 'missing-value',
            message: 'a label is empty',
            fix: 'write its name, or take it away',
            range
        })),
        ...(labels?.build ?? [])
            .filter(({ value }) => value.trim() !== '' && !value.includes('{image}'))
            .map(({ value, range }) => ({
            code: 'invalid-value',
            message: `the label ${finding_quote(value)} names no image`,
            fix: `put {image} where the name stands, as "${value}: {image}"`,
            range
        })),
        ...all
            .filter(({ value }) => value.includes('{image}'))
            .map(({ value, range }) => ({
            code: 'invalid-value',
            message: `the label ${finding_quote(value)} names an image, but acts on all of them`,
            fix: 'move it to "build", or take {image} away',
            range
        }))
    ];
}

;// CONCATENATED MODULE: ./src/config/check-templates.ts



/** A reference as `docker tag` takes it: a host with a port, lower-case parts, a tag. */
const nameForm = new RegExp(`^(?:[A-Za-z0-9.-]+(?::\\d+)?/)?${repositoryName}$`);
const tagForm = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
/** `{image}` replaced by the image's name. */
function fillTemplate(template, image) {
    return template.replaceAll('{image}', () => image);
}
/** The templates at the top, for the images without their own, and those of each image. */
function checkTemplates(written) {
    return [
        ...checkTemplate(written, 'image-name', checkImageName),
        ...checkTemplate(written, 'local-tag', checkLocalTag)
    ];
}
function checkTemplate(written, key, check) {
    const images = [...(written.images ?? [])];
    const shared = images.flatMap(([name, { value }]) => (value[key] ? [] : [name]));
    const top = written[key];
    return [
        ...(top ? check(top, shared) : []),
        ...images.flatMap(([name, { value }]) => (value[key] ? check(value[key], [name]) : []))
    ];
}
/** The published name: without a tag, which is the workflow's to add. */
function checkImageName(template, images) {
    const { value, range } = template;
    const placeholder = checkPlaceholders(template);
    if (placeholder.length > 0)
        return placeholder;
    const { name, tag } = splitTag(fillTemplate(value, 'a'));
    if (tag !== undefined || value.includes('@')) {
        const fix = `write ${splitTag(value.split('@')[0] ?? '').name}`;
        const message = `the image name ${finding_quote(value)} has a tag or digest`;
        return [{ code: 'invalid-value', message, fix, range }];
    }
    if (!nameForm.test(name))
        return [notAName(template)];
    return checkFilled(template, images, filled => nameForm.test(filled));
}
/** The tag inside a test job: a name, and a tag of its own where it has one. */
function checkLocalTag(template, images) {
    const placeholder = checkPlaceholders(template);
    if (placeholder.length > 0)
        return placeholder;
    if (!isReference(fillTemplate(template.value, 'a')))
        return [notAName(template)];
    return checkFilled(template, images, isReference);
}
function isReference(text) {
    const { name, tag } = splitTag(text);
    return nameForm.test(name) && (tag === undefined || tagForm.test(tag));
}
/** What is right for a plain name need not be right for every image: a tag holds no `/`. */
function checkFilled({ value, range }, images, isValid) {
    const wrong = images.filter(image => isImageName(image) && !isValid(fillTemplate(value, image)));
    const [first] = wrong.sort();
    if (first === undefined)
        return [];
    const rest = wrong.length > 1 ? ` (and ${wrong.length - 1} more)` : '';
    return [
        {
            code: 'invalid-value',
            message: `${finding_quote(value)} is ${finding_quote(fillTemplate(value, first))} for image ${finding_quote(first)}${rest}, which docker refuses`,
            fix: 'put {image} before the ":", or give the image a template of its own',
            range
        }
    ];
}
function splitTag(reference) {
    const colon = reference.indexOf(':', reference.lastIndexOf('/') + 1);
    if (colon === -1)
        return { name: reference };
    return { name: reference.slice(0, colon), tag: reference.slice(colon + 1) };
}
/** `{image}` is the one word in braces. */
function checkPlaceholders({ value, range }) {
    const unknown = value.match(/\{[^}]*\}?/g)?.find(placeholder => placeholder !== '{image}');
    if (unknown === undefined)
        return [];
    const meant = suggestName(unknown, ['{image}']);
    return [
        {
            code: 'invalid-value',
            message: `unknown placeholder ${finding_quote(unknown)}`,
            fix: meant
                ? `did you mean "${meant}"?`
                : '{image} is the only one: it stands for the name of the image',
            range
        }
    ];
}
function notAName({ value, range }) {
    return {
        code: 'invalid-value',
        message: `${finding_quote(value)} is not a name that a registry takes`,
        fix: 'use lower-case letters and digits, as ghcr.io/octo-org/{image}',
        range
    };
}

;// CONCATENATED MODULE: ./src/config/check-configuration.ts







/** Everything that is wrong beyond the shape of single values. */
function checkConfiguration(written, images, filters) {
    const named = written.images ?? new Map();
    return [
        ...checkTemplates(written),
        ...checkRunners(written.runners),
        ...checkPatterns(written['build-all']?.paths ?? []),
        ...checkLabels(written.labels),
        ...checkPublish(written.publish),
        ...checkImageNames(named),
        ...checkImageReferences(named),
        ...(filters ? checkFilterNames(written, filters) : []),
        ...checkMatrixKeys(named),
        ...checkCollisions(images, written),
        ...checkGraph(images, (image, parent) => placeOfParent(written, image, parent))
    ];
}
function placeOfParent(written, image, parent) {
    const found = written.images?.get(image);
    const contexts = [...(found?.value['build-contexts']?.values() ?? [])];
    const context = contexts.find(({ value }) => value.value === `target:${parent}`);
    return context?.value.range ?? found?.key ?? { start: 0, end: 0 };
}

;// CONCATENATED MODULE: ./src/config/examples.ts
/** `a` for the list `[a]`, `"false"` for the flag. */
function exampleOfText(node) {
    const single = node.kind === 'list' && node.items.length === 1 ? node.items[0] : undefined;
    if (single?.kind === 'scalar' && single.type !== 'null')
        return single.text;
    const isFlag = node.kind === 'scalar' && node.type === 'boolean';
    return isFlag ? `quotes around it where the text is meant: "${node.text}"` : undefined;
}
const flagWords = new Map([
    ['true', 'true'],
    ['yes', 'true'],
    ['on', 'true'],
    ['1', 'true'],
    ['false', 'false'],
    ['no', 'false'],
    ['off', 'false'],
    ['0', 'false']
]);
/** `true` for the texts "true" and "yes", which YAML 1.2 does not read as flags. */
function exampleOfFlag(node) {
    const word = node.kind === 'scalar' ? flagWords.get(node.text.toLowerCase()) : undefined;
    return word && `${word}, without quotes`;
}
/** `[a, b]` for the text `a, b`. */
function exampleOfList(node) {
    if (node.kind !== 'scalar' || node.type === 'null')
        return undefined;
    const items = node.text.split(/\s*[,\n]\s*/).filter(item => item !== '');
    return `[${items.map(item => (/^[\w./-]+$/.test(item) ? item : JSON.stringify(item))).join(', ')}]`;
}
/** `{ A: "1" }` for the list `[A=1]`. */
function exampleOfMap(node) {
    if (node.kind !== 'list' || node.items.length === 0)
        return undefined;
    const pairs = node.items.map(item => item.kind === 'scalar' ? /^([^=]+)=(.*)$/s.exec(item.text) : null);
    if (pairs.includes(null))
        return undefined;
    return `{ ${pairs.map(pair => `${pair?.[1] ?? ''}: ${JSON.stringify(pair?.[2] ?? '')}`).join(', ')} }`;
}

;// CONCATENATED MODULE: ./src/config/node.ts
/** What a node is, in the words of a message. */
function describeNode(node) {
    switch (node.kind) {
        case 'list':
            return 'a list';
        case 'mapping':
            return 'a mapping';
        case 'scalar':
            return describeScalar(node);
    }
}
function describeScalar(node) {
    switch (node.type) {
        case 'text':
            return 'a text';
        case 'number':
            return 'a number';
        case 'boolean':
            return 'true or false';
        case 'null':
            return 'nothing';
    }
}

;// CONCATENATED MODULE: ./src/config/shape.ts

/** The subject of the whole text. */
const root = 'the configuration';
function wrongType(node, subject, { must, example }) {
    const missing = node.kind === 'scalar' && node.type === 'null';
    const finding = missing
        ? {
            code: 'missing-value',
            message: `${subject} has no value`,
            fix: `write ${example}; or take the key away`,
            range: node.range
        }
        : {
            code: 'wrong-type',
            message: `${subject} must ${must}, not ${describeNode(node)}`,
            fix: `write ${example}`,
            range: node.range
        };
    return { value: undefined, findings: [finding] };
}

;// CONCATENATED MODULE: ./src/config/collection-shapes.ts




function listOf(item, schema) {
    const example = 'a list, as [one, two]';
    return {
        schema: { type: 'array', items: item.schema, ...schema },
        example,
        read(node, subject) {
            if (node.kind !== 'list') {
                return wrongType(node, subject, {
                    must: 'be a list',
                    example: exampleOfList(node) ?? example
                });
            }
            const readings = node.items.map(each => item.read(each, `an item of ${subject}`));
            return {
                value: readings.flatMap(({ value }) => (value === undefined ? [] : [value])),
                findings: readings.flatMap(({ findings }) => findings)
            };
        }
    };
}
/** A mapping whose keys come from outside. */
function mapOf(item, { entry, ...schema }) {
    const example = 'a mapping, as {KEY: value}';
    return {
        schema: { type: 'object', additionalProperties: item.schema, ...schema },
        example,
        read(node, subject) {
            if (node.kind !== 'mapping') {
                return wrongType(node, subject, {
                    must: 'be a mapping',
                    example: exampleOfMap(node) ?? example
                });
            }
            const value = new Map();
            const findings = [];
            for (const [name, { key, value: below }] of node.entries) {
                const reading = item.read(below, entry === undefined ? belowOf(name, subject) : `${entry} ${finding_quote(name)}`);
                if (reading.value !== undefined)
                    value.set(name, { key, value: reading.value });
                findings.push(...reading.findings);
            }
            return { value, findings };
        }
    };
}
/** A mapping of these keys and no others; every key may be missing. */
function fields(shapes, schema) {
    const example = `a mapping of ${Object.keys(shapes).join(', ')}`;
    return {
        schema: {
            type: 'object',
            properties: toProperties(shapes),
            additionalProperties: false,
            ...schema
        },
        example,
        read(node, subject) {
            const value = {};
            if (node.kind !== 'mapping') {
                const { findings } = wrongType(node, subject, { must: 'be a mapping', example });
                return { value, findings };
            }
            const findings = [];
            const readField = (key, below) => {
                const reading = shapes[key].read(below, belowOf(key, subject));
                if (reading.value !== undefined)
                    value[key] = reading.value;
                findings.push(...reading.findings);
            };
            for (const [key, entry] of node.entries) {
                if (hasKey(shapes, key))
                    readField(key, entry.value);
                else
                    findings.push(unknownKey(key, entry.key, { subject, known: Object.keys(shapes) }));
            }
            return { value, findings };
        }
    };
}
/** In an override: null takes the key away. */
function removable(shape) {
    return {
        schema: { anyOf: [shape.schema, { type: 'null', description: 'Removes the key.' }] },
        example: shape.example,
        read(node, subject) {
            const removed = node.kind === 'scalar' && node.type === 'null';
            return removed ? { value: null, findings: [] } : shape.read(node, subject);
        }
    };
}
function hasKey(shapes, key) {
    return Object.hasOwn(shapes, key);
}
function toProperties(shapes) {
    return Object.fromEntries(Object.entries(shapes).map(([key, { schema }]) => [key, schema]));
}
function belowOf(key, subject) {
    return subject === root ? finding_quote(key) : `${finding_quote(key)} of ${subject}`;
}
function unknownKey(key, range, { subject, known }) {
    return {
        code: 'unknown-key',
        message: `unknown key ${finding_quote(key)} in ${subject}`,
        fix: suggestFix(key, known),
        range
    };
}

;// CONCATENATED MODULE: ./src/config/scalar-shapes.ts


/** A text or a number, as written; on one line. */
function scalar_shapes_text(schema = {}) {
    return scalar({ type: ['string', 'number'], ...schema }, ['text', 'number']);
}
/** Any single value, as written; on one line. */
function anyScalar(schema = {}) {
    return scalar({ type: ['string', 'number', 'boolean'], ...schema }, ['text', 'number', 'boolean']);
}
function scalar(schema, types) {
    const example = 'a text, "" for an empty one';
    return {
        schema,
        example,
        read(node, subject) {
            if (node.kind === 'scalar' && types.includes(node.type)) {
                return {
                    value: { value: node.text, range: node.range },
                    findings: findLineBreak(node.text, node.range, subject)
                };
            }
            return wrongType(node, subject, {
                must: 'be a text',
                example: exampleOfText(node) ?? example
            });
        }
    };
}
function findLineBreak(written, range, subject) {
    if (!/[\r\n]/.test(written))
        return [];
    return [
        {
            code: 'line-break',
            message: `${subject} must be on one line`,
            fix: 'write it on one line; ">-" instead of "|" folds a long one',
            range
        }
    ];
}
function flag(schema) {
    const example = 'true or false, without quotes';
    return {
        schema: { type: 'boolean', ...schema },
        example,
        read(node, subject) {
            if (node.kind === 'scalar' && node.type === 'boolean') {
                return { value: node.text.toLowerCase() === 'true', findings: [] };
            }
            return wrongType(node, subject, {
                must: 'be true or false',
                example: exampleOfFlag(node) ?? example
            });
        }
    };
}

;// CONCATENATED MODULE: ./src/config/globs.ts
/** What a list of globs is, for the descriptions of its keys. */
const globs = 'Globs; one that begins with "!" takes away, wherever it stands.';

;// CONCATENATED MODULE: ./src/config/image-shape.ts





const image_shape_words = {
    context: {
        description: "The folder that is sent to the build, from the repository's root. Default: the image's name.",
        examples: ['docker/api', '.']
    },
    file: {
        description: "The Dockerfile, from the repository's root. Default: Dockerfile in the context.",
        examples: ['api/Dockerfile']
    },
    target: { description: 'The build stage; empty: the last one.', default: '' },
    buildArgs: {
        description: 'Build arguments; values are taken as written (3.10 stays 3.10).',
        examples: [{ PYTHON_VERSION: '3.12' }]
    },
    buildContexts: {
        description: 'Named contexts: a folder, docker-image://\u2026, oci-layout://\u2026, a git or http URL, or target:<image of this file>.',
        examples: [{ packages: './packages/python', base: 'target:base' }]
    },
    platforms: {
        description: 'The platforms of the image. Default: that of the runner.',
        examples: [['linux/amd64', 'linux/arm64']]
    },
    generated: {
        description: 'Untracked sources, and globs of the files that each is made from.',
        examples: [{ 'web/dist': ['web/**'] }]
    },
    volatileArgs: {
        description: 'Build arguments that change with every commit: not part of the inputs.',
        examples: [['GIT_SHA']]
    }
};
const platform = scalar_shapes_text({ pattern: platformPattern });
const sources = listOf(scalar_shapes_text(), { description: globs, minItems: 1 });
const recipeShapes = {
    context: scalar_shapes_text(image_shape_words.context),
    file: scalar_shapes_text(image_shape_words.file),
    target: scalar_shapes_text(image_shape_words.target),
    'build-args': mapOf(anyScalar(), image_shape_words.buildArgs),
    'build-contexts': mapOf(scalar_shapes_text(), image_shape_words.buildContexts),
    platforms: listOf(platform, image_shape_words.platforms),
    generated: mapOf(sources, image_shape_words.generated),
    'volatile-args': listOf(scalar_shapes_text(), image_shape_words.volatileArgs)
};
/** The recipe's keys for the dev variant: null takes one away. */
const devShape = fields({
    context: removable(scalar_shapes_text(image_shape_words.context)),
    file: removable(scalar_shapes_text(image_shape_words.file)),
    target: removable(scalar_shapes_text(image_shape_words.target)),
    'build-args': removable(mapOf(removable(anyScalar()), image_shape_words.buildArgs)),
    'build-contexts': removable(mapOf(removable(scalar_shapes_text()), image_shape_words.buildContexts)),
    platforms: removable(listOf(platform, {
        description: "The one platform of the dev variant. Default: the runner's.",
        examples: [['linux/amd64']]
    })),
    generated: removable(mapOf(removable(sources), image_shape_words.generated)),
    'volatile-args': removable(listOf(scalar_shapes_text(), image_shape_words.volatileArgs))
}, {
    description: 'Overrides for the dev variant: maps merge by key, null removes a key, the rest replaces. {}: a dev variant equal to prod.'
});
const testsShape = fields({
    images: listOf(scalar_shapes_text(), {
        description: 'The images that the tests of this image run against.',
        examples: [['database']]
    }),
    paths: listOf(scalar_shapes_text(), { description: `A match runs the tests. ${globs}` }),
    filters: listOf(scalar_shapes_text(), { description: 'Names of filters; a match runs the tests.' })
}, { description: 'What the tests of the image need, and what runs them beside the image itself.' });
const matrixShape = mapOf(matrixValue(), {
    description: 'Free fields for the matrix entry, as text; a list or a mapping becomes JSON text.',
    examples: [{ setup_nodejs: true }]
});
const imageFields = fields({
    'image-name': scalar_shapes_text({
        description: 'The published name of this image, without a tag.',
        examples: ['ghcr.io/octo-org/shop-{image}']
    }),
    'local-tag': scalar_shapes_text({ description: 'The tag of this image inside a test job.' }),
    ...recipeShapes,
    publish: flag({ description: 'Whether the image is ever published.', default: true }),
    paths: listOf(scalar_shapes_text(), {
        description: `Further triggers, beside the inferred inputs. ${globs}`,
        examples: [['docker-compose.yml']]
    }),
    filters: listOf(scalar_shapes_text(), { description: 'Names of filters; a match builds the image.' }),
    infer: flag({
        description: 'False: only paths, filters, the Dockerfile, the ignore file, the recipe and parents count.',
        default: true
    }),
    dev: devShape,
    tests: testsShape,
    matrix: matrixShape
}, { description: 'An image; nothing behind the name: every key has its default.' });
/** `api:` alone is an image of which every key has its default. */
const imageShape = {
    ...imageFields,
    schema: { ...imageFields.schema, type: ['object', 'null'] },
    read(node, subject) {
        const empty = node.kind === 'scalar' && node.type === 'null';
        return empty ? { value: {}, findings: [] } : imageFields.read(node, subject);
    }
};
function matrixValue() {
    return {
        schema: { type: ['string', 'number', 'boolean', 'array', 'object'] },
        example: 'a value',
        read(node, subject) {
            if (node.kind === 'scalar') {
                if (node.type !== 'null')
                    return readLine(node.text, node, subject);
                return wrongType(node, subject, {
                    must: 'be a value',
                    example: 'a value, "" for an empty text'
                });
            }
            return { value: { value: image_shape_toJson(node), range: node.range }, findings: [] };
        }
    };
}
function readLine(value, { range }, subject) {
    return { value: { value, range }, findings: findLineBreak(value, range, subject) };
}
/** JSON text with numbers as written, where JSON can write them so. */
function image_shape_toJson(node) {
    switch (node.kind) {
        case 'list':
            return `[${node.items.map(image_shape_toJson).join(',')}]`;
        case 'mapping':
            return `{${[...node.entries]
                .map(([key, { value }]) => `${JSON.stringify(key)}:${image_shape_toJson(value)}`)
                .join(',')}}`;
        case 'scalar':
            if (node.type === 'null')
                return 'null';
            if (node.type === 'boolean')
                return node.text.toLowerCase();
            return node.type === 'number' && isJsonNumber(node.text)
                ? node.text
                : JSON.stringify(node.text);
    }
}
function isJsonNumber(written) {
    return /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(written);
}

;// CONCATENATED MODULE: ./src/config/defaults.ts

/** The events that may publish. */
const defaultEvents = [
    'push',
    'release',
    'schedule',
    'workflow_dispatch',
    'repository_dispatch'
];
/** The tag of an image inside a test job. */
const defaultLocalTag = '{image}';
/** The runner of each platform. */
const defaultRunners = new Map([['default', defaultRunner]]);

;// CONCATENATED MODULE: ./src/config/configuration-shape.ts






const filtersShape = {
    // A text names a file, a mapping is the table itself: `parseFilters` reads both.
    schema: {
        description: 'Named path sets: the path of a file in the format of dorny/paths-filter, or the mapping inline.',
        anyOf: [
            { type: 'string' },
            { type: 'object', additionalProperties: { type: ['string', 'array', 'object'] } }
        ],
        examples: ['.github/filters.yml', { api: ['api/**', '!**/*.md'] }]
    },
    example: 'the path of a file, or a mapping of names to patterns',
    read: node => ({ value: node, findings: [] })
};
const buildAllShape = fields({
    filters: listOf(scalar_shapes_text(), { description: 'Names of filters.', examples: [['ci_cd']] }),
    paths: listOf(scalar_shapes_text(), { description: globs, examples: [['.github/workflows/ci.yml']] }),
    publish: flag({ description: 'Whether a match publishes, too.', default: false })
}, { description: 'A match builds and tests every image.' });
const labelsShape = fields({
    'build-all': listOf(scalar_shapes_text(), {
        description: 'Labels that build and test every image.',
        examples: [['images: all']]
    }),
    build: listOf(scalar_shapes_text({ pattern: '\\{image\\}' }), {
        description: 'Labels that build one image; {image} stands for its name.',
        examples: [['image: {image}']]
    }),
    skip: listOf(scalar_shapes_text(), {
        description: 'Labels that build nothing for what changed.',
        examples: [['images: skip']]
    })
}, { description: 'Labels of pull requests, compared without case. No key: no labels.' });
const publishShape = fields({
    events: listOf(scalar_shapes_text(), {
        description: 'The events that may publish.',
        default: defaultEvents
    }),
    branches: listOf(scalar_shapes_text(), {
        description: 'The branches that may publish, as in on.push.branches; for a pull request its base. Default: the default branch.',
        examples: [['main', 'releases/**']]
    }),
    tags: listOf(scalar_shapes_text(), {
        description: 'The tags that may publish, as in on.push.tags. Default: any.',
        examples: [['v*']]
    })
}, { description: 'When publish_matrix may hold anything at all.' });
/** The whole configuration as users write it: source of the types, the reader and the JSON Schema. */
const configurationShape = fields({
    'image-name': scalar_shapes_text({
        description: 'The published name, without a tag; {image} stands for the name of the image.',
        examples: ['ghcr.io/octo-org/{image}']
    }),
    'local-tag': scalar_shapes_text({
        description: 'The tag inside a test job, for both variants.',
        default: defaultLocalTag,
        examples: ['shop-{image}']
    }),
    filters: filtersShape,
    runners: mapOf(scalar_shapes_text(), {
        description: 'The runner of each platform; "default" is for linux/amd64 and for entries that are not split.',
        default: Object.fromEntries(defaultRunners),
        examples: [{ default: 'ubuntu-24.04', 'linux/arm64': 'ubuntu-24.04-arm' }]
    }),
    'build-all': buildAllShape,
    labels: labelsShape,
    publish: publishShape,
    images: mapOf(imageShape, {
        description: 'The images of the repository, by name.',
        minProperties: 1,
        propertyNames: { pattern: imageNamePattern },
        entry: 'image'
    })
}, { required: ['images'] });

;// CONCATENATED MODULE: ./src/config/rewrite-negated.ts

/**
 * What to write instead of a paths-filter list that holds `!`, so that both tools read it alike.
 *
 * `docs/**` without `!**\/*.md` is `docs/**\/!(*.md)`; where no such glob exists, the filter
 * moves into the configuration, where `!` takes away.
 */
function rewriteNegated(name, patterns) {
    const kept = patterns.filter(pattern => !isNegated(pattern));
    const taken = patterns.filter(isNegated).map(pattern => pattern.slice(1));
    const rewritten = joinNegated(kept, taken);
    if (rewritten !== undefined)
        return `write it without "!": ${flow(rewritten)}`;
    const whole = kept.length === 0 ? ['**', ...patterns] : patterns;
    return `write the filters inline under "filters" of the configuration, where "!" takes away:\n${name}: ${flow(whole)}`;
}
/** Only where each pattern is a whole folder, and what is taken away are names in any of them. */
function joinNegated(kept, taken) {
    const names = taken.map(pattern => /^\*\*\/([\w.*-]+)$/.exec(pattern)?.[1]);
    const folders = kept.map(pattern => /^(?:[\w./-]+\/)?\*\*$/.exec(pattern)?.[0]);
    if (kept.length === 0 || !names.every(isText) || !folders.every(isText))
        return undefined;
    return folders.map(folder => `${folder}/!(${names.join('|')})`);
}
function isText(value) {
    return value !== undefined;
}
function flow(patterns) {
    return `[${patterns.map(pattern => JSON.stringify(pattern)).join(', ')}]`;
}

;// CONCATENATED MODULE: ./src/config/filters.ts







/** dorny/paths-filter's words; both sides of a rename or a copy count. */
const changeTypes = new Map([
    ['added', ['added']],
    ['copied', ['added', 'deleted']],
    ['deleted', ['deleted']],
    ['modified', ['modified']],
    ['renamed', ['added', 'deleted']]
]);
/**
 * A table of named path sets in dorny/paths-filter's format: patterns, lists of them in any
 * depth, and mappings from change types (`added|modified`) to patterns.
 */
function readFilters(node, home) {
    if (node.kind !== 'mapping')
        return { value: new Map(), findings: [notATable(node)] };
    const filters = new Map();
    const findings = [];
    for (const [name, { key, value }] of node.entries) {
        const rules = readRules(value, `filter ${finding_quote(name)}`);
        filters.set(name, rules.value);
        findings.push(...rules.findings);
        if (rules.value.length === 0 && rules.findings.length === 0) {
            findings.push(emptyFilter(name, key));
        }
        findings.push(...checkRules(name, rules.value, home));
    }
    return { value: filters, findings };
}
/** The rules as the decision reads them. */
function toFilters(written) {
    return new Map([...written].map(([name, rules]) => [name, rules.map(toRule)]));
}
function toRule({ pattern, on }) {
    return { pattern, on };
}
function readRules(node, subject) {
    if (node.kind === 'list') {
        return concat(node.items.map(item => readRules(item, subject)));
    }
    if (node.kind === 'mapping') {
        return concat([...node.entries].map(([types, { key, value }]) => {
            const on = readChangeTypes(types, key);
            const rules = readRules(value, subject);
            return {
                value: rules.value.map(rule => ({ ...rule, on: on.value })),
                findings: [...on.findings, ...rules.findings]
            };
        }));
    }
    const { text: pattern, type, range } = node;
    if (type === 'null' || type === 'boolean') {
        return { value: [], findings: [notAPattern(node, subject)] };
    }
    const findings = findLineBreak(pattern, range, `a pattern of ${subject}`);
    return { value: [{ pattern, on: 'any', text: { value: pattern, range } }], findings };
}
function concat(readings) {
    return {
        value: readings.flatMap(({ value }) => value),
        findings: readings.flatMap(({ findings }) => findings)
    };
}
function readChangeTypes(written, range) {
    const names = written.split('|').map(name => name.trim().toLowerCase());
    const types = new Set();
    const findings = [];
    for (const name of names) {
        const known = changeTypes.get(name);
        for (const type of known ?? [])
            types.add(type);
        if (known === undefined)
            findings.push(unknownChangeType(name, range));
    }
    return { value: [...types], findings };
}
function checkRules(name, rules, home) {
    const texts = rules.map(({ text }) => text);
    switch (home) {
        case 'configuration':
            return checkPatterns(texts);
        case 'paths-filter-file':
            return [...texts.flatMap(checkPattern), ...checkNegatedInFile(name, texts)];
    }
}
function checkNegatedInFile(name, texts) {
    const fix = rewriteNegated(name, texts.map(({ value }) => value));
    return texts
        .filter(({ value }) => isNegated(value))
        .map(({ value, range }) => ({
        code: 'negated-filter-pattern',
        message: `${finding_quote(value)} in filter ${finding_quote(name)} means "or every other file" to paths-filter`,
        fix,
        range
    }));
}
function unknownChangeType(name, range) {
    return {
        code: 'unknown-change-type',
        message: `unknown change type ${finding_quote(name)}`,
        fix: suggestFix(name, changeTypes.keys()),
        range
    };
}
function notAPattern(node, subject) {
    return {
        code: 'wrong-type',
        message: `a pattern of ${subject} must be a text, not ${describeNode(node)}`,
        fix: 'write a glob, as "api/**"',
        range: node.range
    };
}
function notATable(node) {
    return {
        code: 'wrong-type',
        message: `filters must be a mapping of names to patterns, not ${describeNode(node)}`,
        fix: 'write one filter a line, as api: ["api/**"]',
        range: node.range
    };
}
function emptyFilter(name, range) {
    return {
        code: 'missing-value',
        message: `filter ${finding_quote(name)} has no pattern`,
        fix: 'write its patterns, or take it away',
        range
    };
}

;// CONCATENATED MODULE: ./src/config/local-path.ts


/** BuildKit reads these as a git repository or an archive, not as a folder. */
const remoteForm = /^(?:[a-z][a-z0-9+.-]*:\/\/|git@|github\.com\/)/i;
function isRemote(written) {
    return remoteForm.test(written);
}
/** The folder of a context; the image's name where none is written. */
function toFolder(image, written) {
    if (written === undefined)
        return { value: normalizePath(image) ?? '', findings: [] };
    if (!isRemote(written.value))
        return toPath(written, 'the context');
    const finding = {
        code: 'invalid-path',
        message: `the context ${finding_quote(written.value)} is not a folder of the repository`,
        fix: 'write a folder, and give the URL under "build-contexts"',
        range: written.range
    };
    return { value: '', findings: [finding] };
}
/** The path of a file or folder below the root. */
function toLocalPath(written, what) {
    const reading = toPath(written, what);
    if (reading.value !== '' || reading.findings.length > 0)
        return reading;
    const finding = {
        code: 'invalid-path',
        message: `${what} ${finding_quote(written.value)} is the whole repository`,
        fix: 'write a path below the root',
        range: written.range
    };
    return { value: '', findings: [finding] };
}
/** The path of a file or folder of the repository; `.` is its root. */
function toPath({ value, range }, what) {
    const path = normalizePath(value);
    const wrong = (message, fix) => ({
        value: '',
        findings: [{ code: 'invalid-path', message: `${what} ${finding_quote(value)} ${message}`, fix, range }]
    });
    if (value.trim() === '')
        return wrong('is empty', 'write "." for the root of the repository');
    if (value.includes('\\'))
        return wrong('holds "\\"', `write ${value.replaceAll('\\', '/')}`);
    if (value.startsWith('/')) {
        const inside = normalizePath(value.replace(/^\/+/, '')) ?? '';
        return wrong('is absolute', `write it from the root of the repository: ${inside === '' ? '.' : inside}`);
    }
    if (path === undefined) {
        return wrong('leaves the repository', 'write a path from the root of the repository');
    }
    return { value: path, findings: [] };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(8815);
;// CONCATENATED MODULE: ./src/config/nesting.ts

const deepest = 100;
/**
 * The offset of the first value that is nested too deeply, if there is one.
 *
 * The library composes by recursion. V8 aborts the process when a regular expression is compiled
 * near the end of the stack, so deep documents must not get that far.
 */
function findTooDeep(tokens) {
    let level = tokens;
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth > deepest)
            return level[0]?.offset;
        level = level.flatMap(listParts);
    }
    return undefined;
}
function listParts(token) {
    if (token.type === 'document')
        return token.value ? [token.value] : [];
    if (!dist/* CST */.DB.isCollection(token))
        return [];
    return token.items.flatMap(({ key, value }) => [...(key ? [key] : []), ...(value ? [value] : [])]);
}

;// CONCATENATED MODULE: ./src/config/to-node.ts


/** Aliases count as all that they stand for: ten lines of them can be a billion values. */
const largest = 500_000;
/** The library's tree as ours: aliases and merge keys resolved, keys checked. */
function toNode(contents) {
    const findings = [];
    const reader = new NodeReader(findings);
    const value = reader.read(contents);
    return { value: reader.stopped ? undefined : value, findings };
}
/** One walk in the order of the text: an alias means the last anchor in front of it. */
class NodeReader {
    findings;
    stopped = false;
    /** How many values there are so far, each alias counted as all that it stands for. */
    #count = 0;
    #anchors = new Map();
    constructor(findings) {
        this.findings = findings;
    }
    read(parsed) {
        if (this.stopped)
            return undefined;
        if ((0,dist/* isAlias */.Vj)(parsed))
            return this.readAlias(parsed.source, rangeOf(parsed));
        const before = this.#count;
        const node = this.readValue(parsed);
        this.#count += 1;
        if (this.#count > largest)
            this.stop(rangeOf(parsed), 'aliases make this document too large');
        if (node && hasAnchor(parsed)) {
            this.#anchors.set(parsed.anchor, { node, size: this.#count - before });
        }
        return node;
    }
    readValue(parsed) {
        if ((0,dist/* isMap */.jh)(parsed))
            return this.readMapping(parsed);
        if ((0,dist/* isSeq */.oP)(parsed))
            return this.readList(parsed);
        if ((0,dist/* isScalar */.jn)(parsed))
            return toScalar(parsed);
        return undefined;
    }
    readAlias(anchor, range) {
        const found = this.#anchors.get(anchor);
        this.#count += found?.size ?? 1;
        if (found === undefined) {
            this.report({
                code: 'yaml-syntax',
                message: `no anchor ${finding_quote(anchor)} stands in front of this alias`,
                fix: `write "&${anchor}" in front of the value that is meant; quote a text that begins with "*"`,
                range
            });
        }
        else if (this.#count > largest)
            this.stop(range, 'aliases make this document too large');
        return found?.node;
    }
    readList(parsed) {
        const items = parsed.items.flatMap(item => this.read(item) ?? []);
        return { kind: 'list', items, range: rangeOf(parsed) };
    }
    readMapping(parsed) {
        const entries = new Map();
        const merged = [];
        for (const pair of parsed.items) {
            if (!(0,dist/* isPair */.tO)(pair))
                continue;
            if (isMergeKey(pair.key)) {
                const value = this.read(pair.value);
                if (value)
                    merged.push({ key: rangeOf(pair.key), value });
            }
            else
                this.readPair(pair, entries);
        }
        for (const entry of merged)
            this.merge(entry, entries);
        return { kind: 'mapping', entries, range: rangeOf(parsed) };
    }
    readPair(pair, entries) {
        const range = rangeOf(pair.key);
        const key = this.read(pair.key);
        const value = pair.value === null ? nothingAfter(range) : this.read(pair.value);
        if (key?.kind !== 'scalar') {
            if (key)
                this.report(notAKey(range));
            return;
        }
        if (entries.has(key.text))
            this.report(duplicate(key.text, range));
        else if (value)
            entries.set(key.text, { key: range, value });
    }
    /** A key of the mapping itself wins over a merged one, an earlier merge over a later one. */
    merge({ key, value }, into) {
        for (const source of value.kind === 'list' ? value.items : [value]) {
            if (source.kind !== 'mapping') {
                this.report({
                    code: 'yaml-syntax',
                    message: 'only mappings can be merged by "<<"',
                    fix: 'name the anchor of a mapping, as "<<: *defaults"',
                    range: key
                });
            }
            else {
                for (const [name, entry] of source.entries)
                    if (!into.has(name))
                        into.set(name, entry);
            }
        }
    }
    report(finding) {
        this.findings.push(finding);
    }
    stop(range, message) {
        if (this.stopped)
            return;
        this.stopped = true;
        this.report({ code: 'yaml-syntax', message, fix: 'write fewer levels and aliases', range });
    }
}
function toScalar(scalar) {
    const { value } = scalar;
    const type = value === null
        ? 'null'
        : typeof value === 'boolean'
            ? 'boolean'
            : typeof value === 'number' || typeof value === 'bigint'
                ? 'number'
                : 'text';
    const text = scalar.source ?? (typeof value === 'string' ? value : '');
    return { kind: 'scalar', type, text, range: rangeOf(scalar) };
}
function nothingAfter(range) {
    return { kind: 'scalar', type: 'null', text: '', range };
}
function notAKey(range) {
    return {
        code: 'wrong-type',
        message: 'a key must be a text',
        fix: 'write one word in front of the colon; quote it where it holds brackets or braces',
        range
    };
}
function duplicate(key, range) {
    return {
        code: 'duplicate-key',
        message: `duplicate key ${finding_quote(key)}`,
        fix: 'keep one of them, or give it another name',
        range
    };
}
function isMergeKey(key) {
    return (0,dist/* isScalar */.jn)(key) && key.source === '<<' && key.type === 'PLAIN';
}
function hasAnchor(parsed) {
    return (0,dist/* isNode */.Ll)(parsed) && 'anchor' in parsed && typeof parsed.anchor === 'string';
}
function rangeOf(parsed) {
    if (!(0,dist/* isNode */.Ll)(parsed) || !parsed.range)
        return { start: 0, end: 0 };
    return { start: parsed.range[0], end: parsed.range[1] };
}

;// CONCATENATED MODULE: ./src/config/parse-document.ts



/** Reads YAML 1.2, and JSON as part of it. Never throws. */
function parseDocument(written) {
    const text = written.replace(/^\uFEFF/, '');
    const tokens = [...new dist/* Parser */.iX().parse(text)];
    const tooDeep = findTooDeep(tokens);
    if (tooDeep !== undefined)
        return { text, findings: [nestedTooDeeply(tooDeep)] };
    // Keys are checked by `toNode`, in linear time.
    const composer = new dist/* Composer */.Dk({ uniqueKeys: false });
    const [parsed, second] = [...composer.compose(tokens, true, text.length)];
    if (parsed === undefined)
        return { text, findings: [] };
    const errors = [...parsed.errors, ...parsed.warnings];
    if (errors.length > 0)
        return { text, findings: toFindings(errors, text) };
    if (second)
        return { text, findings: [secondDocument(second.range[0], text)] };
    if (parsed.contents === null)
        return { text, findings: [] };
    const { value, findings } = toNode(parsed.contents);
    return value === undefined ? { text, findings } : { text, root: value, findings };
}
function nestedTooDeeply(offset) {
    return {
        code: 'yaml-syntax',
        message: 'values are nested too deeply',
        fix: 'write fewer levels',
        range: { start: offset, end: offset + 1 }
    };
}
function secondDocument(from, text) {
    const marker = Math.max(0, text.lastIndexOf('---', from));
    return {
        code: 'yaml-syntax',
        message: 'a second document begins here, and only one is read',
        fix: 'take the "---" away, or keep the documents in two files',
        range: { start: marker, end: marker + 3 }
    };
}
/** The first error of each line: those behind it mostly follow from it. */
function toFindings(errors, text) {
    const lines = new Set();
    return selectCauses(errors)
        .sort((a, b) => a.pos[0] - b.pos[0])
        .filter(error => {
        const lineStart = text.lastIndexOf('\n', error.pos[0] - 1);
        return !lines.has(lineStart) && lines.add(lineStart);
    })
        .map(error => parse_document_toFinding(error, text));
}
/** All other errors follow from these. */
function selectCauses(errors) {
    const tabs = errors.filter(error => error.code === 'TAB_AS_INDENT');
    return tabs.length > 0 ? tabs : [...errors];
}
function parse_document_toFinding(error, text) {
    const [from, to] = error.pos;
    const indent = error.code === 'BAD_INDENT' ? (/^ */.exec(text.slice(from))?.[0].length ?? 0) : 0;
    const range = { start: from + indent, end: Math.max(to, from + indent + 1) };
    return { code: 'yaml-syntax', ...parse_document_explain(error), range };
}
const quoteIt = 'quote a text that holds ": " or " #", or begins with one of * & ! % @ ` { [ | >';
/** What to type, by the library's code. */
const explanations = new Map([
    ['TAB_AS_INDENT', { message: 'a tab cannot indent YAML', fix: 'indent with spaces' }],
    [
        'TAG_RESOLVE_FAILED',
        { fix: 'take the tag away; write quotes around a text that begins with "!"' }
    ],
    ['MISSING_CHAR', { fix: 'close what is open' }],
    ['BLOCK_AS_IMPLICIT_KEY', { fix: quoteIt }],
    ['UNEXPECTED_TOKEN', { fix: quoteIt }],
    ['BAD_SCALAR_START', { fix: quoteIt }],
    ['BAD_INDENT', { fix: 'close what is open, and give all keys of a mapping the same indentation' }]
]);
function parse_document_explain(error) {
    const known = explanations.get(error.code);
    return {
        message: known?.message ?? `this is no YAML: ${toSentence(error.message)}`,
        fix: known?.fix ?? 'mend the syntax here; what follows is read once it is right'
    };
}
function toSentence(message) {
    return message.split('\n', 1)[0]?.replace(/[.:]$/, '') ?? '';
}

;// CONCATENATED MODULE: ./src/config/build-context.ts


const schemes = /^(?:docker-image|oci-layout|https?|git|ssh|git\+[a-z]+):\/\//i;
/** What a named context is; whether its image exists is for `check-names`. */
function toBuildContext(written) {
    const text = written.value;
    const image = readImageContext(text);
    if (image !== undefined)
        return { value: { kind: 'image', text, image }, findings: [] };
    const remote = { kind: 'remote', text };
    if (!isRemote(text)) {
        const { value, findings } = toPath(written, 'the context');
        return { value: { kind: 'local', text, path: value }, findings };
    }
    if (schemes.test(text) || !/^[^/]*:\/\//.test(text))
        return { value: remote, findings: [] };
    const finding = {
        code: 'invalid-value',
        message: `${finding_quote(text)} is not a context that a build can read`,
        fix: 'write a folder, docker-image://\u2026, oci-layout://\u2026, a git or http URL, or target:<image>',
        range: written.range
    };
    return { value: remote, findings: [finding] };
}
/** The image that `target:\u2026` names; undefined: another kind of context. */
function readImageContext(text) {
    return text.startsWith(imagePrefix) ? text.slice(imagePrefix.length) : undefined;
}
const imagePrefix = 'target:';

;// CONCATENATED MODULE: ./src/config/written-places.ts


/** By image name, in the order of the text. */
function listImagePlaces(written, toPlace) {
    return new Map([...(written.images ?? [])].map(([name, { key, value }]) => [
        name,
        { name: toPlace(key), parents: listParentPlaces(value, toPlace) }
    ]));
}
function listParentPlaces(image, toPlace) {
    const places = new Map();
    for (const contexts of [image['build-contexts'], image.dev?.['build-contexts']]) {
        for (const { value } of contexts?.values() ?? []) {
            const parent = value === null ? undefined : readImageContext(value.value);
            if (value === null || parent === undefined || places.has(parent))
                continue;
            places.set(parent, toPlace(value.range));
        }
    }
    return places;
}
/** Every glob of the configuration but those of filters. */
function listPatterns(written, toPlace) {
    const images = [...(written.images?.values() ?? [])].map(({ value }) => value);
    const texts = [...(written['build-all']?.paths ?? []), ...images.flatMap(listImagePatterns)];
    return written_places_distinct(texts).map(text => toPattern(text, toPlace));
}
function listFilterPatterns(filters, toPlace) {
    const texts = [...filters.values()].flatMap(rules => rules.map(rule => rule.text));
    return written_places_distinct(texts).map(text => toPattern(text, toPlace));
}
function listImagePatterns(image) {
    const generated = [image.generated, image.dev?.generated].flatMap(map => [...(map?.values() ?? [])].flatMap(({ value }) => value ?? []));
    return [...(image.paths ?? []), ...(image.tests?.paths ?? []), ...generated];
}
/** An anchor's text is one, however many aliases read it. */
function written_places_distinct(texts) {
    return [...new Map(texts.map(text => [text.range.start, text])).values()].sort((a, b) => a.range.start - b.range.start);
}
function toPattern({ value, range }, toPlace) {
    return { pattern: value, place: toPlace(range) };
}
function listDockerfiles(written, images, toPlace) {
    return images.flatMap(image => {
        const named = written.images?.get(image.name);
        if (named === undefined)
            return [];
        const { key, value } = named;
        const prod = (value.file ?? value.context)?.range ?? key;
        const dev = (value.dev?.file ?? value.dev?.context)?.range ?? prod;
        return [
            toDockerfile(image, 'prod', toPlace(prod)),
            ...(image.dev ? [toDockerfile(image, 'dev', toPlace(dev))] : [])
        ];
    });
}
function toDockerfile(image, variant, place) {
    const recipe = (variant === 'dev' ? image.dev : undefined) ?? image.prod;
    return {
        image: image.name,
        variant,
        path: recipe.file,
        context: recipe.contextPath,
        generated: [...recipe.generated.keys()],
        place
    };
}
function listPlatforms(written, toPlace) {
    return [...(written.images ?? [])].flatMap(([image, { value }]) => [
        ...toPlatforms({ image, variant: 'prod' }, value.platforms ?? [], toPlace),
        ...toPlatforms({ image, variant: 'dev' }, value.dev?.platforms ?? [], toPlace)
    ]);
}
function toPlatforms(of, texts, toPlace) {
    const [first, last] = [texts[0], texts.at(-1)];
    if (first === undefined || last === undefined)
        return [];
    const items = texts.map(({ value, range }) => ({ platform: value, place: toPlace(range) }));
    return [{ ...of, items, place: toPlace({ start: first.range.start, end: last.range.end }) }];
}
/** Keys as `['context']` or `['build-contexts', 'packages']`; without a key, the image itself. */
function createKeyFinder(written, toPlace) {
    return (image, variant, key) => {
        const named = written.images?.get(image);
        if (named === undefined)
            return undefined;
        const own = variant === 'dev' ? findKey(named.value.dev, key) : undefined;
        return toPlace(own ?? findKey(named.value, key) ?? named.key);
    };
}
function findKey(recipe, [key, name = '']) {
    switch (key) {
        case 'context':
            return recipe?.context?.range;
        case 'file':
            return (recipe?.file ?? recipe?.context)?.range;
        case 'target':
            return recipe?.target?.range;
        case 'build-contexts':
            return recipe?.['build-contexts']?.get(name)?.key;
        case 'generated':
            return [...(recipe?.generated ?? [])].find(([path]) => normalizePath(path) === name)?.[1].key;
        case undefined:
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./src/config/load-filters.ts






/** Reads what stands under `filters`; asks for the file where it is one. */
function loadFilters(node, files) {
    if (node === undefined)
        return withoutTable([]);
    if (node.kind === 'mapping')
        return loadInline(node);
    if (node.kind === 'list' || node.type !== 'text') {
        const example = 'the path of a file, or a mapping of names to patterns';
        return withoutTable(wrongType(node, '"filters"', { must: `be ${example}`, example }).findings);
    }
    const { value: file, findings } = toLocalPath({ value: node.text, range: node.range }, 'the filters file');
    if (findings.length > 0)
        return withoutTable(findings);
    if (!files.has(file))
        return { kind: 'needs', file };
    const text = files.get(file);
    return text === undefined ? withoutTable([missing(file, node.range)]) : loadFile(file, text);
}
function loadInline(node) {
    const { value, findings } = readFilters(node, 'configuration');
    return {
        kind: 'loaded',
        table: value,
        findings,
        diagnostics: [],
        listPatterns: toPlace => listFilterPatterns(value, toPlace)
    };
}
function loadFile(path, written) {
    const { root, text, findings } = parseDocument(written);
    const toPlace = createPlaces({ kind: 'file', path }, text);
    if (root === undefined) {
        const found = findings.length > 0 ? findings : [empty(path)];
        return withoutTable([], toDiagnostics(found, toPlace));
    }
    const table = readFilters(root, 'paths-filter-file');
    return {
        kind: 'loaded',
        ...(root.kind === 'mapping' && { table: table.value }),
        findings: [],
        diagnostics: toDiagnostics([...findings, ...table.findings], toPlace),
        listPatterns: () => listFilterPatterns(table.value, toPlace)
    };
}
/** No table to judge names by. */
function withoutTable(findings, diagnostics = []) {
    return { kind: 'loaded', findings, diagnostics, listPatterns: () => [] };
}
function missing(file, range) {
    return {
        code: 'filters-unreadable',
        message: `the filters file ${finding_quote(file)} does not exist`,
        fix: "write its path from the repository's root, or the filters inline",
        range
    };
}
function empty(file) {
    return {
        code: 'filters-unreadable',
        message: `the filters file ${finding_quote(file)} is empty`,
        fix: 'write one filter a line, as api: ["api/**"]',
        range: { start: 0, end: 0 }
    };
}

;// CONCATENATED MODULE: ./src/config/merge-recipe.ts
/**
 * The recipe of a dev variant, as if it were written in full: maps merge by key, null removes a
 * key, the rest replaces.
 *
 * `platforms` alone is not inherited: a dev variant is built for one, the runner's or its own.
 */
function mergeRecipe(prod, dev) {
    return {
        ...present('context', replace(prod.context, dev.context)),
        ...present('file', replace(prod.file, dev.file)),
        ...present('target', replace(prod.target, dev.target)),
        ...present('build-args', mergeMaps(prod['build-args'], dev['build-args'])),
        ...present('build-contexts', mergeMaps(prod['build-contexts'], dev['build-contexts'])),
        ...present('platforms', replace(undefined, dev.platforms)),
        ...present('generated', mergeMaps(prod.generated, dev.generated)),
        ...present('volatile-args', replace(prod['volatile-args'], dev['volatile-args']))
    };
}
/** Nothing where there is no value: a missing key is not one that holds undefined. */
function present(key, value) {
    const field = {};
    if (value !== undefined)
        field[key] = value;
    return field;
}
function replace(prod, dev) {
    return dev === undefined ? prod : (dev ?? undefined);
}
function mergeMaps(prod, dev) {
    if (dev === undefined)
        return prod;
    if (dev === null)
        return undefined;
    const merged = new Map(prod);
    for (const [name, { key, value }] of dev) {
        if (value === null)
            merged.delete(name);
        else
            merged.set(name, { key, value });
    }
    return merged;
}

;// CONCATENATED MODULE: ./src/config/to-recipe.ts






/** The recipe that these keys are, with its defaults, and what is wrong with their values. */
function toRecipe(image, written) {
    const findings = [];
    const keep = (reading) => {
        findings.push(...reading.findings);
        return reading.value;
    };
    const contextPath = keep(toFolder(image, written.context));
    const recipe = {
        context: written.context?.value ?? image,
        contextPath,
        file: written.file
            ? keep(toLocalPath(written.file, 'the Dockerfile'))
            : joinPath(contextPath, 'Dockerfile'),
        target: written.target?.value ?? '',
        buildArgs: keep(toBuildArgs(written['build-args'])),
        buildContexts: keep(toBuildContexts(written['build-contexts'])),
        platforms: (written.platforms ?? []).map(({ value }) => value),
        generated: keep(toGenerated(written.generated)),
        volatileArgs: new Set((written['volatile-args'] ?? []).map(({ value }) => value))
    };
    findings.push(...checkPlatforms(written.platforms ?? []));
    return { value: recipe, findings };
}
function checkPlatforms(platforms) {
    return platforms.flatMap((platform, index) => {
        const twice = platforms.slice(0, index).some(({ value }) => value === platform.value);
        return twice
            ? [
                {
                    code: 'invalid-value',
                    message: `the platform ${finding_quote(platform.value)} is named twice`,
                    fix: 'keep one of them',
                    range: platform.range
                }
            ]
            : checkPlatform(platform);
    });
}
function toBuildArgs(written = new Map()) {
    const findings = [...written].flatMap(([name, { key }]) => checkAssigned(name, key));
    return { value: new Map([...written].map(([name, { value }]) => [name, value.value])), findings };
}
function toBuildContexts(written = new Map()) {
    const contexts = new Map();
    const findings = [];
    for (const [name, { key, value }] of written) {
        const reading = toBuildContext(value);
        contexts.set(name, reading.value);
        findings.push(...checkAssigned(name, key), ...reading.findings);
    }
    return { value: contexts, findings };
}
/** A matrix entry holds one `NAME=value` a line. */
function checkAssigned(name, range) {
    if (name !== '' && !/[=\s]/.test(name))
        return [];
    return [
        {
            code: 'invalid-value',
            message: `${finding_quote(name)} cannot be a name in NAME=value`,
            fix: 'write a name without spaces and "="',
            range
        }
    ];
}
/** It would count as known, and would never be built. */
function madeFromNothing(source, range) {
    return {
        code: 'missing-value',
        message: `the generated source ${finding_quote(source)} is made from no file`,
        fix: 'write globs of the files that it is made from, as ["web/**"], or take it away',
        range
    };
}
function toGenerated(written = new Map()) {
    const generated = new Map();
    const findings = [];
    for (const [source, { key, value }] of written) {
        const path = toLocalPath({ value: source, range: key }, 'a generated source');
        const patterns = value.map(pattern => pattern.value);
        generated.set(path.value, [...(generated.get(path.value) ?? []), ...patterns]);
        findings.push(...path.findings, ...checkPatterns(value));
        if (value.length === 0)
            findings.push(madeFromNothing(source, key));
    }
    return { value: generated, findings };
}

;// CONCATENATED MODULE: ./src/config/to-configuration.ts








/** All but the images: what is written, or its default. */
function toConfiguration(written, images, filters) {
    const { labels, publish } = written;
    return {
        images,
        ...(filters && { filters: toFilters(filters) }),
        buildAll: {
            ...toTriggers(written['build-all']),
            publish: written['build-all']?.publish ?? false
        },
        labels: {
            buildAll: toValues(labels?.['build-all']),
            build: toValues(labels?.build),
            skip: toValues(labels?.skip)
        },
        publish: {
            events: publish?.events ? toValues(publish.events) : defaultEvents,
            ...(publish?.branches && { branches: toValues(publish.branches) }),
            ...(publish?.tags && { tags: toValues(publish.tags) })
        },
        runners: new Map([
            ...defaultRunners,
            ...[...(written.runners ?? [])].map(([name, { value }]) => [name, value.value])
        ])
    };
}
/** The images, and what is wrong with the values of each. */
function toImages(written) {
    const readings = [...(written.images ?? [])].map(([name, { value }]) => to_configuration_toImage(name, value, written));
    return {
        value: readings.map(({ value }) => value),
        findings: readings.flatMap(({ findings }) => findings)
    };
}
function to_configuration_toImage(name, image, written) {
    const publishedName = image['image-name'] ?? written['image-name'];
    const localTag = image['local-tag'] ?? written['local-tag'];
    const prod = toRecipe(name, image);
    const dev = image.dev && toRecipe(name, mergeRecipe(image, image.dev));
    return {
        value: {
            name,
            prod: prod.value,
            ...(dev && { dev: dev.value }),
            publishedName: fillTemplate(publishedName?.value ?? '', name),
            localTag: fillTemplate(localTag?.value ?? defaultLocalTag, name),
            publish: image.publish ?? true,
            triggers: toTriggers(image),
            tests: { ...toTriggers(image.tests), images: toValues(image.tests?.images) },
            infer: image.infer ?? true,
            matrix: new Map([...(image.matrix ?? [])].map(([key, { value }]) => [key, value.value]))
        },
        findings: [...prod.findings, ...(dev?.findings ?? []), ...checkImage(image)]
    };
}
function checkImage(image) {
    return [
        ...checkPatterns(image.paths ?? []),
        ...checkPatterns(image.tests?.paths ?? []),
        ...checkDevPlatforms(image.dev?.platforms ?? []),
        ...checkMatrix(image.matrix)
    ];
}
function toTriggers(written) {
    return { paths: toValues(written?.paths), filters: toValues(written?.filters) };
}
function toValues(texts = []) {
    return texts.map(({ value }) => value);
}

;// CONCATENATED MODULE: ./src/config/parse-configuration.ts









/**
 * The configuration that a text is, or all that is wrong with it.
 *
 * Pure: where a text names a file of filters it asks for it. Never throws.
 */
function parseConfiguration(input) {
    const document = parseDocument(input.text);
    const toPlace = createPlaces(input.source, document.text);
    const read = readRoot(document);
    const { written } = read;
    const filters = loadFilters(written.filters, input.files ?? new Map());
    if (filters.kind === 'needs')
        return filters;
    const images = readImages(document, read, filters);
    const diagnostics = [...toDiagnostics(images.findings, toPlace), ...filters.diagnostics];
    if (diagnostics.length > 0)
        return { kind: 'broken', diagnostics: limitDiagnostics(diagnostics) };
    return {
        kind: 'valid',
        configuration: toConfiguration(written, images.value, filters.table),
        diagnostics,
        patterns: [...listPatterns(written, toPlace), ...filters.listPatterns(toPlace)],
        dockerfiles: listDockerfiles(written, images.value, toPlace),
        platforms: listPlatforms(written, toPlace),
        findKey: createKeyFinder(written, toPlace),
        imagePlaces: listImagePlaces(written, toPlace)
    };
}
/** The images of a text, and all that is wrong with it but for its file of filters. */
function parseImages(text) {
    const document = parseDocument(text);
    const read = readRoot(document);
    const filters = loadFilters(read.written.filters, new Map());
    return readImages(document, read, filters.kind === 'needs' ? withoutTable([]) : filters);
}
function readImages(document, { written, findings }, filters) {
    const images = toImages(written);
    const checked = document.root ? checkConfiguration(written, images.value, parse_configuration_namesOf(filters)) : [];
    return {
        value: images.value,
        findings: [...findings, ...images.findings, ...filters.findings, ...checked]
    };
}
function readRoot(document) {
    if (document.findings.length > 0 && !document.root) {
        return { written: {}, findings: document.findings };
    }
    if (!document.root) {
        return { written: {}, findings: [noImages('the configuration is empty', document)] };
    }
    const { value = {}, findings } = configurationShape.read(document.root, root);
    const all = [...document.findings, ...findings];
    if (document.root.kind !== 'mapping' || (value.images?.size ?? 0) > 0) {
        return { written: value, findings: all };
    }
    const images = document.root.entries.get('images');
    if (images && images.value.kind !== 'mapping')
        return { written: value, findings: all };
    return {
        written: value,
        findings: [...all, noImages('the configuration has no images', document)]
    };
}
function noImages(message, { root: node }) {
    const entry = node?.kind === 'mapping' ? node.entries.get('images') : undefined;
    return {
        code: 'no-images',
        message,
        fix: 'name them under "images", as\nimages:\n  api: { context: api }',
        range: entry?.key ?? { start: 0, end: 0 }
    };
}
/** Unknown where the table could not be read: then no name can be judged. */
function parse_configuration_namesOf(filters) {
    return filters.table && new Set(filters.table.keys());
}

;// CONCATENATED MODULE: ./src/config/read-recipes.ts

/**
 * The recipes of each image of a configuration, to compare image by image.
 *
 * Undefined where the text has any mistake: nothing was ever built from it, so a recipe that
 * stands in it says nothing of what was built. The file of its filters is not looked at.
 */
function readRecipes(text) {
    const { value: images, findings } = parseImages(text);
    if (findings.length > 0)
        return undefined;
    return new Map(images.map(image => [image.name, image]));
}

;// CONCATENATED MODULE: ./src/app/read-bases.ts




/** The recipes on the base side of each difference, in its order. */
async function readBases(comparison, { name, origin }, scope) {
    const differences = listDifferences(comparison);
    if (differences.length === 0)
        return [];
    switch (origin.kind) {
        case 'inline':
            return differences.map(judgeInline);
        case 'base':
            return differences.map(() => ({ kind: 'same' }));
        case 'outside':
            return differences.map(() => read_bases_unknown(`${name} is not in the checkout, nor is its base`));
        case 'file': {
            const doubt = await findDoubt(name, origin, scope);
            if (doubt !== undefined)
                return differences.map(() => read_bases_unknown(doubt));
            return judgeFile(differences, { name, path: origin.path }, scope);
        }
    }
}
/**
 * Why the file of the head tree does not tell the text that was planned with: it is not tracked,
 * a link, or an earlier step of the job changed it. Then its base does not tell the difference.
 */
async function findDoubt(name, { path, text }, { repository, head }) {
    const entry = head?.entry(path);
    if (entry === undefined)
        return `${name} is not tracked, so its base is not known`;
    if (!entry.mode.startsWith('100'))
        return `${name} is no regular file, so its base is not known`;
    if ((0,unreadable/* isUnreadable */.G)(repository))
        return repository.because;
    const tracked = (await repository.readTexts([entry.id])).get(entry.id);
    const isSame = tracked !== undefined && withoutReturns(tracked) === withoutReturns(text);
    return isSame ? undefined : `${name} differs from the tracked one, so its base is not known`;
}
/** Git may write the line breaks of the platform. */
function withoutReturns(text) {
    return text.replaceAll('\r\n', '\n');
}
async function judgeFile(differences, { name, path }, { repository }) {
    const sides = differences.map(({ changes }) => changes.find(change => change.path === path)?.before);
    const ids = sides.flatMap(side => (side?.kind === 'present' ? [side.entry.id] : []));
    const texts = (0,unreadable/* isUnreadable */.G)(repository) || ids.length === 0
        ? new Map()
        : await repository.readTexts(ids);
    return sides.map(side => judgeSide(side, name, texts));
}
/** @param side before the change; undefined where the file did not change */
function judgeSide(side, configurationName, texts) {
    switch (side?.kind) {
        case undefined:
            return { kind: 'same' };
        case 'absent':
            return read_bases_unknown(`${configurationName} is new`);
        case 'unknown':
            return read_bases_unknown(`${configurationName} changed, and its base is not known`);
        case 'present': {
            const text = texts.get(side.entry.id);
            if (text === undefined) {
                return read_bases_unknown(`the base of ${configurationName} is not in this clone`);
            }
            const recipes = readRecipes(text);
            if (recipes === undefined)
                return read_bases_unknown(`${configurationName} was broken before`);
            return {
                kind: 'known',
                recipes,
                names: new ImageNames([...recipes.values()]),
                configurationName
            };
        }
    }
}
/**
 * The text may stand in the workflow of the run, in one that it calls, or in an action of the
 * repository; which of them is not known.
 */
function judgeInline({ changes }) {
    const holder = changes.find(({ path }) => mayHoldInlineText(path));
    if (holder === undefined)
        return { kind: 'same' };
    return read_bases_unknown(`${holder.path}, which may hold the configuration, changed`);
}
function mayHoldInlineText(path) {
    return path.startsWith('.github/workflows/') || /(?:^|\/)action\.ya?ml$/.test(path);
}
function read_bases_unknown(because) {
    return { kind: 'unknown', because };
}

;// CONCATENATED MODULE: ./src/app/report-changes.ts
/** The commit compared with, where there is exactly one. */
function selectBase(comparison) {
    if (comparison.kind !== 'trees' || comparison.differences.length > 1)
        return null;
    return comparison.differences[0]?.base ?? null;
}
/** What was compared, for people, with the filters that the caller gave by `changes`. */
function toChangesReport({ comparison, text, tried }, { changes: filters, images }) {
    const given = {
        ...(filters === undefined ? {} : { filters }),
        ...(tried.length === 0 ? {} : { tried })
    };
    switch (comparison.kind) {
        case 'trees':
        case 'overlay': {
            const { kind, source, differences } = comparison;
            const paths = new Set(differences.flatMap(({ changes }) => changes.map(({ path }) => path)));
            return { ...given, kind, source, count: paths.size, text };
        }
        case 'event': {
            const kind = images === undefined ? 'event' : 'requested';
            return { ...given, kind, because: comparison.because };
        }
        case 'unknown':
            return { ...given, kind: comparison.kind, because: comparison.because };
    }
}

;// CONCATENATED MODULE: ./src/app/make-plan.ts



/** The verdicts on all images; reads the configuration of the base side. */
async function makePlan(findings) {
    const { event, request, read, compared, survey, publishing } = findings;
    const { configuration } = read.valid;
    const { comparison } = compared;
    const scope = { repository: findings.repository, head: survey.head?.tree };
    const images = planImages({
        configuration,
        ...survey,
        ...{ comparison, publishing },
        commit: findings.commit,
        changes: findings.changes,
        bases: await readBases(comparison, read, scope),
        givenFilters: request.changes === undefined ? undefined : new Set(request.changes),
        labels: findings.labels,
        requested: selectRequested(request, configuration)
    });
    return {
        event,
        base: selectBase(comparison),
        head: compared.head ?? null,
        changes: toChangesReport(compared, request),
        publishing,
        images
    };
}
function selectRequested({ images }, configuration) {
    switch (images?.kind) {
        case undefined:
            return undefined;
        case 'all':
            return new Set(configuration.images.map(image => image.name));
        case 'named':
            return new Set(images.names);
    }
}

;// CONCATENATED MODULE: ./src/app/read-configuration.ts



/** Reads the configuration of the checkout's folder, and the files that it names. */
function readConfiguration(input, world) {
    switch (input.kind) {
        case 'inline': {
            const source = { kind: 'input', name: 'config' };
            const origin = { kind: 'inline' };
            return parse({ source, text: input.text, origin, name: 'the input "config"' }, world);
        }
        case 'file': {
            const read = world.readText(input.path);
            if (read.kind !== 'text')
                return { kind: 'broken', diagnostics: [read_configuration_explain(input.path, read)] };
            const { text } = read;
            const path = findPath(input.path, world.checkout);
            const name = path ?? input.path;
            const origin = path === undefined ? { kind: 'outside' } : { kind: 'file', path, text };
            return parse({ source: { kind: 'file', path: name }, text, origin, name }, world);
        }
    }
}
/** The path in the repository; undefined where the file is outside of the checkout. */
function findPath(file, checkout) {
    if (!file.startsWith('/'))
        return normalizePath(file);
    return normalizePath((0,external_node_path_.relative)(checkout, file).replaceAll(external_node_path_.sep, '/'));
}
function parse(read, world) {
    const { source, text, ...names } = read;
    const files = new Map();
    for (;;) {
        const parsed = parseConfiguration({ source, text, files });
        switch (parsed.kind) {
            case 'needs': {
                const file = world.readText(parsed.file);
                files.set(parsed.file, file.kind === 'text' ? file.text : undefined);
                break;
            }
            case 'valid':
                return { kind: 'valid', valid: parsed, ...names };
            case 'broken':
                return parsed;
        }
    }
}
function read_configuration_explain(path, why) {
    const problem = why.kind === 'missing' ? 'does not exist' : `cannot be read: ${why.because}`;
    return {
        severity: 'error',
        code: 'no-configuration',
        message: `the configuration "${path}" ${problem}`,
        fix: [
            'check the repository out before this step, and write the file, as',
            'images:',
            '  api: { context: api }'
        ].join('\n')
    };
}

;// CONCATENATED MODULE: ./src/app/check-inputs.ts

/** What only the Dockerfiles can tell of a configuration: mistakes first, then warnings. */
function checkInputs(valid, inputs) {
    return [...checkTargets(valid, inputs), ...findBareParents(valid.configuration.images, inputs)];
}
function checkTargets(valid, inputs) {
    return listVariants(valid.configuration.images, inputs).flatMap(({ image, variant, inputs: { unknownTarget } }) => {
        if (unknownTarget === undefined)
            return [];
        const { target, file, stages } = unknownTarget;
        const place = valid.findKey(image, variant, ['target']);
        const meant = suggestName(target, stages);
        const names = stages.map(name => `"${name}"`).join(', ');
        return [
            {
                severity: 'error',
                code: 'unknown-target',
                message: `the target "${target}" of image "${image}" is not a stage of ${file}`,
                fix: meant !== undefined
                    ? `did you mean "${meant}"?`
                    : `its stages are ${names === '' ? 'without names: write AS in FROM' : names}`,
                ...(place === undefined ? {} : { place })
            }
        ];
    });
}
/** A bare name could be meant for the public registry: both ways to say which are shown. */
function findBareParents(images, inputs) {
    const bare = listVariants(images, inputs).flatMap(({ image, inputs: { parents } }) => parents.filter(parent => parent.by === 'bare' && parent.image !== image));
    const byPlace = new Map(bare.map(parent => [`${parent.at ?? ''} ${parent.spelling}`, parent]));
    return [...byPlace.values()].map(explainBare);
}
function explainBare({ image, spelling, at = 'a Dockerfile' }) {
    return {
        severity: 'warning',
        code: 'bare-parent-name',
        message: `"${spelling}" in ${at} is taken for the image "${image}" of this repository`,
        fix: [
            `write docker.io/library/${spelling} for the public image, or say under "build-contexts"`,
            `${spelling}: target:${image}`
        ].join('\n')
    };
}
function listVariants(images, inputs) {
    return images.flatMap(({ name }) => {
        const found = inputs.get(name);
        if (found === undefined)
            return [];
        const prod = { image: name, variant: 'prod', inputs: found.prod };
        return found.dev === undefined
            ? [prod]
            : [prod, { image: name, variant: 'dev', inputs: found.dev }];
    });
}

;// CONCATENATED MODULE: ./src/config/check-tree.ts



/** Dockerfiles that the tree does not hold, each place once, in the order of the text. */
function checkTree(configuration, tree) {
    const wrong = new Map();
    for (const dockerfile of configuration.dockerfiles) {
        const { place, path } = dockerfile;
        const key = `${place.line}:${place.column}:${path}`;
        if (!wrong.has(key) && !isThere(dockerfile, tree))
            wrong.set(key, dockerfile);
    }
    if (wrong.size === 0)
        return [];
    const known = tree.paths.filter(isDockerfile);
    return [...wrong.values()].map(dockerfile => toDiagnostic(dockerfile, tree, known));
}
function isThere({ path, generated }, tree) {
    if (tree.entry(path))
        return true;
    for (let at = path; at !== ''; at = parentPath(at)) {
        if (generated.includes(at) || leadsAway.has(tree.entry(at)?.mode ?? ''))
            return true;
    }
    return false;
}
/** Modes of a symbolic link and a submodule: what is behind them is not in this tree. */
const leadsAway = new Set(['120000', '160000']);
function toDiagnostic(dockerfile, tree, known) {
    const { path, image, place } = dockerfile;
    return {
        severity: 'error',
        code: 'untracked-dockerfile',
        message: `the Dockerfile ${finding_quote(path)} of image ${finding_quote(image)} is not tracked`,
        fix: explainFix(dockerfile, tree, known),
        place
    };
}
/** @param known every Dockerfile of the tree */
function explainFix({ path, context }, tree, known) {
    const inContext = joinPath(context, path);
    if (tree.entry(inContext))
        return `"file" counts from the repository's root: write ${inContext}`;
    const meant = suggestName(path, known) ?? onlyOneIn(context, known);
    if (meant !== undefined)
        return `did you mean ${finding_quote(meant)}?`;
    return 'commit it, name it under "file", or declare what it is made from under "generated"';
}
function onlyOneIn(folder, paths) {
    const inside = paths.filter(path => folder === '' || path.startsWith(`${folder}/`));
    return inside.length === 1 ? inside[0] : undefined;
}
/** As people name them: `Dockerfile`, `Dockerfile.dev`, `dev.Dockerfile`, `Containerfile`. */
function isDockerfile(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return (/^(?:[\w.-]+\.)?(?:Dockerfile|Containerfile)(?:\.[\w.-]+)?$/i.test(name) &&
        !/\.(?:dockerignore|md)$/i.test(name));
}

;// CONCATENATED MODULE: ./src/app/check-plan.ts



/** What only the tree can tell of a configuration: mistakes first, then warnings. */
function checkAgainstTree(valid, head) {
    if (head === undefined)
        return [];
    return [
        ...limitDiagnostics(checkTree(valid, head.tree)),
        ...limitDiagnostics(findDeadPatterns(valid, head)),
        ...findUnusedDockerfiles(valid, head)
    ];
}
function findDeadPatterns({ patterns }, { index }) {
    return patterns
        .filter(({ pattern }) => !index.matchesAny(pattern))
        .map(({ pattern, place }) => ({
        severity: 'warning',
        code: 'dead-pattern',
        message: `the pattern "${pattern}" matches no tracked file`,
        fix: 'correct it, or take it away',
        place
    }));
}
/** One warning for all: repositories keep Dockerfiles for examples and tests by the dozen. */
function findUnusedDockerfiles(valid, { tree }) {
    const used = new Set(valid.dockerfiles.map(({ path }) => path));
    const unused = tree.paths.filter(path => isDockerfile(path) && !used.has(path));
    const [first] = unused;
    if (first === undefined)
        return [];
    const names = unused.slice(0, namesShown).map(path => `"${path}"`);
    const rest = unused.length - names.length;
    return [
        {
            severity: 'warning',
            code: 'unused-dockerfile',
            message: `no image is built from ${names.join(', ')}${rest > 0 ? ` and ${rest} more Dockerfiles` : ''}`,
            fix: `add an image with\nfile: ${first}`
        }
    ];
}
const namesShown = 3;
/** Patterns that were stopped while this plan was made: asked last, when all of them were used. */
function findSlowPatterns({ patterns }, indexes) {
    const slow = new Set(indexes.flatMap(index => [...index.slowPatterns]));
    return patterns
        .filter(({ pattern }) => slow.has(isNegated(pattern) ? pattern.slice(1) : pattern))
        .map(({ pattern, place }) => ({
        severity: 'warning',
        code: 'slow-pattern',
        message: `the pattern "${pattern}" took too long and was stopped: it ${isNegated(pattern) ? 'takes nothing away' : 'counts as a match'}`,
        fix: 'write it without a group that repeats, as "+(\u2026)" or "*(\u2026)", or as several patterns',
        place
    }));
}

;// CONCATENATED MODULE: ./src/dockerfile/characters.ts
/** Characters as Go's packages `strings` and `unicode` see them: BuildKit's rules are spelled in their terms. */
const ASCII = /^[\0-\x7f]*$/;
/** `unicode.IsSpace`, which knows no U+FEFF. */
function isSpace(code) {
    if (code < 0x80) {
        return code === 0x20 || (code >= 0x09 && code <= 0x0d);
    }
    return (code === 0x85 ||
        code === 0xa0 ||
        code === 0x1680 ||
        (code >= 0x2000 && code <= 0x200a) ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x202f ||
        code === 0x205f ||
        code === 0x3000);
}
/** `\s` of Go's regular expressions: ASCII, without the vertical tab. */
function isPatternSpace(code) {
    return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0c || code === 0x0d;
}
/** Index of the first character from `start` on for which `isBlank` does not hold. */
function skip(text, start, isBlank) {
    let index = start;
    while (index < text.length && isBlank(text.charCodeAt(index))) {
        index += 1;
    }
    return index;
}
function trimSpaceStart(text) {
    return text.slice(skip(text, 0, isSpace));
}
function trimSpaceEnd(text) {
    let end = text.length;
    while (end > 0 && isSpace(text.charCodeAt(end - 1))) {
        end -= 1;
    }
    return text.slice(0, end);
}
function trimSpace(text) {
    return trimSpaceEnd(trimSpaceStart(text));
}
/** `strings.ToLower`: character by character, so no final sigma, and one `i` for U+0130. */
function toLower(text) {
    if (ASCII.test(text)) {
        return text.toLowerCase();
    }
    return Array.from(text, char => (char === '\u0130' ? 'i' : char.toLowerCase())).join('');
}
// As texts: V8 looks up `\p` in the tables of Unicode for a literal even where it never runs.
const LETTER = String.raw `^\p{L}$`;
const DIGIT = String.raw `^\p{Nd}$`;
function isDigit(char) {
    return char <= '\x7f' ? char >= '0' && char <= '9' : new RegExp(DIGIT, 'u').test(char);
}
function isLetter(char) {
    return char <= '\x7f'
        ? (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z')
        : new RegExp(LETTER, 'u').test(char);
}
/** The character, of one or two units, at an index; '' behind the end. */
function charAt(text, index) {
    const code = text.codePointAt(index);
    return code === undefined ? '' : String.fromCodePoint(code);
}
/** Length in UTF-8; a lone surrogate counts as three bytes. */
function byteLength(text) {
    if (ASCII.test(text)) {
        return text.length;
    }
    let bytes = 0;
    for (const char of text) {
        bytes += toBytes(char).length;
    }
    return bytes;
}
/** The text's UTF-8 bytes, each as one character. */
function toBytes(text) {
    if (ASCII.test(text)) {
        return text;
    }
    return Array.from(text, char => bytesOf(char.codePointAt(0) ?? 0)).join('');
}
function bytesOf(code) {
    const tail = (shift) => 0x80 | ((code >> shift) & 0x3f);
    if (code < 0x80) {
        return String.fromCharCode(code);
    }
    if (code < 0x800) {
        return String.fromCharCode(0xc0 | (code >> 6), tail(0));
    }
    if (code < 0x10000) {
        return String.fromCharCode(0xe0 | (code >> 12), tail(6), tail(0));
    }
    return String.fromCharCode(0xf0 | (code >> 18), tail(12), tail(6), tail(0));
}
const SEQUENCE = /[\0-\x7f]+|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}|[\x80-\xff]/g;
/** The text that `toBytes` made bytes of; a byte that belongs to no character becomes U+FFFD. */
function fromBytes(bytes) {
    if (ASCII.test(bytes)) {
        return bytes;
    }
    return bytes.replace(SEQUENCE, sequence => {
        if (sequence.charCodeAt(0) < 0x80) {
            return sequence;
        }
        if (sequence.length === 1) {
            return '\ufffd';
        }
        let code = sequence.charCodeAt(0) & (0xff >> (sequence.length + 1));
        for (let index = 1; index < sequence.length; index += 1) {
            code = (code << 6) | (sequence.charCodeAt(index) & 0x3f);
        }
        return String.fromCodePoint(code);
    });
}

;// CONCATENATED MODULE: ./src/dockerfile/instructions/literals.ts
/** Values that BuildKit checks with Go's parsers: whether a text is one. */
const BOOLEAN = /^(?:1|t|T|TRUE|true|True)$|^(?:0|f|F|FALSE|false|False)$/;
/** `strconv.ParseBool`. */
function isBoolean(text) {
    return BOOLEAN.test(text);
}
/** `strconv.ParseUint(text, base, 32)`. */
function isUint32(text, base) {
    const digits = base === 8 ? /^[0-7]+$/ : /^[0-9]+$/;
    return digits.test(text) && parseInt(text, base) <= 0xffffffff;
}
/** The number that `strconv.Atoi` reads, or undefined. */
function toInteger(text) {
    if (!/^[+-]?[0-9]+$/.test(text)) {
        return undefined;
    }
    const value = BigInt(text.replace('+', ''));
    return BigInt.asIntN(64, value) === value ? Number(value) : undefined;
}
/** `strconv.ParseInt(text, 10, 32)`. */
function isInt32(text) {
    const value = toInteger(text);
    return value !== undefined && value >= -(2 ** 31) && value < 2 ** 31;
}
const PERMISSIONS = /^[augo]*(?:[-+=][rstwXxugo]*)+(?:,[augo]*(?:[-+=][rstwXxugo]*)+)*$/;
/** A mode as `--chmod` takes it: octal up to 07777, or symbolic as in chmod(1). */
function isMode(text) {
    return isUint32(text, 8) ? parseInt(text, 8) <= 0o7777 : PERMISSIONS.test(text);
}
const DURATION = /^[-+]?(?:(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:ns|us|\u00b5s|\u03bcs|ms|s|m|h))+$/;
const PART = /([0-9]+(?:\.[0-9]*)?|\.[0-9]+)(ns|us|\u00b5s|\u03bcs|ms|s|m|h)/g;
const NANOSECONDS = new Map(Object.entries({ ns: 1, us: 1e3, \u00b5s: 1e3, \u03bcs: 1e3, ms: 1e6, s: 1e9, m: 6e10, h: 3.6e12 }));
/** An interval of HEALTHCHECK: `time.ParseDuration`, zero or at least a millisecond. */
function isInterval(text) {
    if (/^[-+]?0?$/.test(text)) {
        return text === '' || text.endsWith('0');
    }
    if (!DURATION.test(text)) {
        return false;
    }
    let total = 0;
    for (const [, amount = '', unit = ''] of text.matchAll(PART)) {
        total += Number(amount) * (NANOSECONDS.get(unit) ?? 0);
    }
    const valid = total < 2 ** 63 && (text.startsWith('-') ? total < 1 : total >= 1e6);
    return valid || Math.trunc(total) === 0;
}
const SIZE = /^([+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?) ?(?:b|[kmgtp](?:i?b)?)?$/i;
/** The size of a tmpfs: `units.RAMInBytes`. */
function isSize(text) {
    return SIZE.test(text);
}
const DIGESTS = new Map([
    ['sha256', 64],
    ['sha384', 96],
    ['sha512', 128]
]);
/** A content digest of a known algorithm: `sha256:` and 64 hexadecimal digits in lower case. */
function isDigest(text) {
    const colon = text.indexOf(':');
    const hex = text.slice(colon + 1);
    return hex.length === DIGESTS.get(text.slice(0, Math.max(colon, 0))) && /^[a-f0-9]+$/.test(hex);
}
const SIGNALS = new Set(('ABRT ALRM BUS CHLD CLD CONT FPE HUP ILL INT IO IOT KILL PIPE POLL PROF PWR QUIT SEGV STKFLT STOP SYS TERM ' +
    'TRAP TSTP TTIN TTOU URG USR1 USR2 VTALRM WINCH XCPU XFSZ RTMIN RTMAX').split(' '));
/** A signal that Linux has, by number or by name. */
function isSignal(text) {
    const number = toInteger(text);
    if (number !== undefined) {
        return number !== 0;
    }
    const name = text.toUpperCase().replace(/^SIG/, '');
    return SIGNALS.has(name) || /^(?:RTMIN\+(?:[1-9]|1[0-5])|RTMAX-(?:[1-9]|1[0-4]))$/.test(name);
}

;// CONCATENATED MODULE: ./src/dockerfile/refusal.ts
/** Why a Dockerfile cannot be read. Thrown inside this folder only: `readDockerfile` turns it into a reason. */
class Refusal extends Error {
    kind;
    /** 0 while the line is not known; `atLine` fills it in. */
    line;
    constructor(kind, text, line = 0) {
        super(text);
        this.kind = kind;
        this.line = line;
    }
}
/** Says that BuildKit refuses the file, in words like its own. */
function refuse(text) {
    throw new Refusal('refused', text);
}
/** Runs `action`, and gives a refusal without a line this one. */
function atLine(line, action) {
    try {
        return action();
    }
    catch (error) {
        if (error instanceof Refusal && error.line === 0) {
            error.line = line;
        }
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/dockerfile/check-options.ts



/**
 * Refuses options of BuildKit's linter (`# check=skip=all;error=true`) that are none. The rules themselves are not
 * applied: where `error=true` turns a warning into an error, the sources are those of the build without it.
 */
function checkLintOptions(text) {
    const options = trimSpace(text);
    if (options === '') {
        return;
    }
    for (const option of cutInThree(options)) {
        const [key = '', ...value] = option.split('=');
        switch (trimSpace(key)) {
            case 'skip':
            case 'experimental':
                break;
            case 'error':
                if (!isBoolean(trimSpace(value.join('=')))) {
                    refuse(`failed to parse check option "${option}"`);
                }
                break;
            default:
                refuse(`invalid check option "${option}"`);
        }
        if (value.length === 0) {
            refuse(`invalid check option "${option}"`);
        }
    }
}
/** What stands behind the second semicolon belongs to the third option. */
function cutInThree(options) {
    const [first = '', second, ...rest] = options.split(';');
    return [
        first,
        ...(second === undefined ? [] : [second]),
        ...(rest.length > 0 ? [rest.join(';')] : [])
    ];
}

;// CONCATENATED MODULE: ./src/dockerfile/effort.ts

const STEPS = 10_000_000;
const DEPTH = 200;
/** What one entry of a map, or one instruction that is run, counts: so many characters take as long. */
const ENTRY = 10;
/**
 * Bounds the work of one reading, counted in characters. Variables that double each other and stages
 * that repeat each other's triggers grow beyond any limit; no Dockerfile that somebody wrote comes near this one.
 */
class Effort {
    #left = STEPS;
    #depth = 0;
    spend(steps) {
        this.#left -= steps;
        if (this.#left < 0) {
            throw new Refusal('too-large', 'the Dockerfile expands to more than can be followed');
        }
    }
    /** Runs `action` one level deeper, for what is nested in a text. */
    nest(action) {
        this.#depth += 1;
        if (this.#depth > DEPTH) {
            throw new Refusal('too-large', `substitutions are nested more than ${DEPTH} levels deep`);
        }
        const result = action();
        this.#depth -= 1;
        return result;
    }
}

;// CONCATENATED MODULE: ./src/dockerfile/lexer/directives.ts


const NAME = /^[a-zA-Z][a-zA-Z0-9]*/;
/**
 * The directive of a line such as `# escape=\``, or undefined.
 * BuildKit: `^#\s*([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(.+?)\s*$`, where a value of blanks alone is its last blank.
 */
function parseDirective(line) {
    if (!line.startsWith('#')) {
        return undefined;
    }
    const body = trimSpaceStart(line.slice(1));
    const name = NAME.exec(body)?.[0] ?? '';
    const sign = skip(body, name.length, isPatternSpace);
    const known = toDirectiveName(name.toLowerCase());
    if (known === undefined || body[sign] !== '=' || sign + 1 >= body.length) {
        return undefined;
    }
    return { name: known, value: trimValue(body.slice(sign + 1)) };
}
function trimValue(text) {
    let end = text.length;
    while (end > 1 && isPatternSpace(text.charCodeAt(end - 1))) {
        end -= 1;
    }
    const value = text.slice(skip(text, 0, isPatternSpace), end);
    return value === '' ? text.slice(-1) : value;
}
function toDirectiveName(name) {
    switch (name) {
        case 'syntax':
        case 'escape':
        case 'check':
            return name;
    }
    return undefined;
}
/** Takes the directives that stand above everything else: the first line that is none ends them. */
class Prologue {
    #seen = new Set();
    #over = false;
    #escape = '\\';
    get escape() {
        return this.#escape;
    }
    offer(line) {
        const directive = this.#over ? undefined : parseDirective(line);
        if (directive === undefined) {
            this.#over = true;
            return;
        }
        if (this.#seen.has(directive.name)) {
            refuse(`only one ${directive.name} parser directive can be used`);
        }
        this.#seen.add(directive.name);
        if (directive.name === 'escape') {
            this.#escape = directives_toEscape(directive.value);
        }
    }
}
function directives_toEscape(value) {
    switch (value) {
        case '\\':
        case '`':
            return value;
    }
    return refuse(`invalid escape token '${value}' does not match \` or \\`);
}
/**
 * The first word of a directive's value as BuildKit looks it up before it parses the file: behind a byte order mark
 * and a `#!` line, without a look at indented lines. '' when the file has none.
 */
function findDirective(text, name) {
    let start = text.startsWith('\ufeff') ? 1 : 0;
    if (text.startsWith('#!', start)) {
        start = endOfLine(text, start) + 1;
    }
    const seen = new Set();
    while (start < text.length) {
        const end = endOfLine(text, start);
        const line = text.slice(start, text[end - 1] === '\r' ? end - 1 : end);
        const directive = parseDirective(line);
        if (directive === undefined || seen.has(directive.name)) {
            return '';
        }
        if (directive.name === name) {
            return firstWord(directive.value);
        }
        seen.add(directive.name);
        start = end + 1;
    }
    return '';
}
function firstWord(value) {
    const end = value.indexOf(' ');
    return end < 0 ? value : value.slice(0, end);
}
function endOfLine(text, start) {
    const end = text.indexOf('\n', start);
    return end < 0 ? text.length : end;
}
/** Whether nothing but white space stands in a line. */
function isBlank(line) {
    return skip(line, 0, isSpace) === line.length;
}

;// CONCATENATED MODULE: ./src/dockerfile/names/platform.ts

const OS = /^([A-Za-z0-9_-]+)(?:\(([A-Za-z0-9_.%-]*)((?:\+[A-Za-z0-9_.%-]+)*)\))?$/;
const COMPONENT = /^[A-Za-z0-9_.-]+$/;
const SYSTEMS = new Set(('aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris windows ' +
    'zos').split(' '));
const ARCHITECTURES = new Set(('386 amd64 amd64p32 arm armbe arm64 arm64be ppc64 ppc64le loong64 mips mipsle mips64 mips64le mips64p32 ' +
    'mips64p32le ppc riscv riscv64 s390 s390x sparc sparc64 wasm').split(' '));
/** Parses and normalizes `os[/architecture[/variant]]` as containerd does, for a builder that runs Linux. */
function parsePlatform(text) {
    const [first = '', ...rest] = text.split('/');
    const match = OS.exec(first);
    if (match === null || rest.length > 2 || !rest.every(part => COMPONENT.test(part))) {
        return refuse(`"${text}" is no platform`);
    }
    const os = normalizeSystem(match[1] ?? '');
    const osVersion = decode(match[2] ?? '');
    const [architecture, variant = ''] = rest;
    if (architecture !== undefined) {
        return { os, osVersion, ...normalizeArchitecture(architecture, variant) };
    }
    if (SYSTEMS.has(os)) {
        return { os, osVersion, ...normalizeArchitecture('amd64', '') };
    }
    const single = normalizeArchitecture(first, '');
    return ARCHITECTURES.has(single.architecture)
        ? { os: 'linux', osVersion: '', ...single }
        : refuse(`"${text}": unknown operating system or architecture`);
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return refuse(`"${text}" is no version of an operating system`);
    }
}
function normalizeSystem(spelled) {
    const os = spelled.toLowerCase();
    return os === 'macos' ? 'darwin' : os;
}
function normalizeArchitecture(spelled, spelledVariant) {
    const architecture = spelled.toLowerCase();
    const variant = spelledVariant.toLowerCase();
    switch (architecture) {
        case 'i386':
            return { architecture: '386', variant: '' };
        case 'x86_64':
        case 'x86-64':
        case 'amd64':
            return { architecture: 'amd64', variant: variant === 'v1' ? '' : variant };
        case 'aarch64':
        case 'arm64':
            return { architecture: 'arm64', variant: normalizeArm64(variant) };
        case 'armhf':
            return { architecture: 'arm', variant: 'v7' };
        case 'armel':
            return { architecture: 'arm', variant: 'v6' };
        case 'arm':
            return { architecture, variant: normalizeArm(variant) };
        default:
            return { architecture, variant };
    }
}
function normalizeArm64(variant) {
    switch (variant) {
        case '8':
        case 'v8':
        case 'v8.0':
            return '';
        case '9':
        case '9.0':
        case 'v9.0':
            return 'v9';
        default:
            return variant;
    }
}
function normalizeArm(variant) {
    switch (variant) {
        case '':
        case '7':
            return 'v7';
        case '5':
        case '6':
        case '8':
            return `v${variant}`;
        default:
            return variant;
    }
}
/** The platform as BuildKit spells it, without the version of the operating system. */
function formatPlatform({ os, architecture, variant }) {
    return [os, architecture, variant].filter(part => part !== '').join('/');
}
/** The same with the version, as TARGETPLATFORM has it. */
function formatWholePlatform(platform) {
    const { os, osVersion } = platform;
    const version = encodeURIComponent(osVersion);
    return formatPlatform(osVersion === '' ? platform : { ...platform, os: `${os}(${version})` });
}

;// CONCATENATED MODULE: ./src/dockerfile/possible-images.ts
/**
 * The images that a Dockerfile may be built from, where nothing more is known of it: every name
 * behind FROM and `from=`, in any stage, that is no stage. Arguments have their given values, or
 * their first defaults; a name with one that has neither is left out.
 */
function listPossibleImages(text, buildArgs) {
    const lines = text.split(/\r?\n/);
    const values = new Map([...lines.flatMap(readDefault).reverse(), ...buildArgs]);
    const stages = new Set(lines.flatMap(line => toStageName(line) ?? []));
    return lines.flatMap((line, index) => possible_images_listNames(line).flatMap(({ name, by }) => {
        const expanded = expand(name, values);
        const isImage = expanded !== undefined && !stages.has(expanded.toLowerCase());
        return isImage ? [{ name: expanded, line: index + 1, by }] : [];
    }));
}
function readDefault(line) {
    const found = /^\s*ARG\s+(\w+)=(["']?)(.*?)\2\s*$/i.exec(line);
    return found?.[1] === undefined ? [] : [[found[1], found[3] ?? '']];
}
function toStageName(line) {
    return /^\s*FROM\s.*\sAS\s+(\S+)/i.exec(line)?.[1]?.toLowerCase();
}
function possible_images_listNames(line) {
    const base = /^\s*FROM\s+(?:--\S+\s+)*(\S+)/i.exec(line)?.[1];
    if (base !== undefined)
        return [{ name: base.replaceAll(/["']/g, ''), by: 'FROM' }];
    return [...line.matchAll(/(--|[,=\s])from=([^,\s]+)/gi)].map(([, before, name = '']) => ({
        name,
        by: before === '--' ? 'COPY --from' : 'RUN --mount'
    }));
}
/** `$NAME`, `${NAME}` and `${NAME:-default}`; undefined where a value is missing. */
function expand(word, values) {
    let expanded = word;
    for (const [whole, plain, braced, otherwise] of word.matchAll(variable)) {
        expanded = expanded.replace(whole, () => values.get(plain ?? braced ?? '') ?? otherwise ?? whole);
    }
    return expanded.includes('$') ? undefined : expanded;
}
const variable = /\$(?:(\w+)|\{(\w+)(?::?-([^}]*))?\})/g;

;// CONCATENATED MODULE: ./src/dockerfile/stages/check-patterns.ts

/**
 * Refuses a path that is a malformed pattern: BuildKit hands the paths to the client that sends a context, which
 * takes all of them for patterns. Where everything is sent, nothing is handed over.
 */
function check_patterns_checkPatterns(sources, runs) {
    const paths = new Map();
    for (const { context, path } of sources) {
        const known = paths.get(context);
        if (known === undefined) {
            paths.set(context, [path]);
        }
        else {
            known.push(path);
        }
    }
    if (paths.has('')) {
        paths.set('', [...runs.values()].flatMap(listSent));
    }
    for (const sent of paths.values()) {
        const malformed = sent.includes('') ? undefined : sent.find(path => !isPattern(path));
        if (malformed !== undefined) {
            refuse(`syntax error in pattern: ${malformed}`);
        }
    }
}
function listSent({ uses }) {
    return uses.filter(use => use.from === undefined).map(use => use.source.path);
}
/** Whether Go's `filepath.Match` takes a text for a pattern: brackets are closed and hold something. */
function isPattern(text) {
    for (let index = 0; index < text.length; index += 1) {
        const char = text[index];
        if (char === '\\') {
            index += 1;
            if (index === text.length) {
                return false;
            }
        }
        else if (char === '[') {
            const end = endOfClass(text, index + 1);
            if (end === undefined) {
                return false;
            }
            index = end;
        }
    }
    return true;
}
/** Index of the `]` that closes a class, or undefined where the class is malformed. */
function endOfClass(text, start) {
    let index = text[start] === '^' ? start + 1 : start;
    for (let ranges = 0;; ranges += 1) {
        if (text[index] === ']' && ranges > 0) {
            return index;
        }
        const low = endOfMember(text, index);
        const high = low !== undefined && text[low] === '-' ? endOfMember(text, low + 1) : low;
        if (high === undefined) {
            return undefined;
        }
        index = high;
    }
}
/** Index behind one character of a class; undefined where none may stand. */
function endOfMember(text, start) {
    const index = text[start] === '\\' ? start + 1 : start;
    const char = text[start];
    const isMissing = text[index] === undefined || text[index + 1] === undefined;
    return isMissing || char === '-' || char === ']' ? undefined : index + 1;
}

;// CONCATENATED MODULE: ./src/dockerfile/stages/collect-inputs.ts
/** Collects what the target's file system is made of: a stage that is reached need not be part of it. */
class InputCollector {
    #sources = [];
    #images = [];
    #contexts = [];
    #wanted = new Set();
    #referred = new Set();
    #graph;
    #runs;
    constructor(graph, runs) {
        this.#graph = graph;
        this.#runs = runs;
    }
    collect(target) {
        this.#wanted.add(target);
        // The set grows while it is walked.
        for (const stage of this.#wanted) {
            this.#takeStage(stage, target);
        }
        return { sources: this.#sources, images: this.#images, contexts: this.#contexts };
    }
    /** Takes a stage's file system with all that it is made of. */
    #takeStage(stage, target) {
        for (const use of this.#runs.get(stage)?.uses ?? []) {
            if (use.purpose === 'read') {
                this.#take(use);
            }
        }
        const { origin, line } = stage;
        if (origin.kind === 'stage') {
            this.#wanted.add(origin.stage);
            return;
        }
        this.#refer(stage, origin, { line, by: 'FROM' });
        if (origin.kind === 'context' && origin.context.kind === 'local') {
            this.#takeContext(stage, origin.context, target);
        }
    }
    /**
     * Takes the local context that a stage begins with. BuildKit has only those paths sent that are taken from the
     * stages on top of it, unless one of them is the target or runs something.
     */
    #takeContext(root, { name }, target) {
        const runs = [...this.#runs.values()];
        const isOnTop = (node) => node?.kind === 'stage' && this.#graph.rootOf(node) === root;
        const taken = runs.flatMap(run => run.uses.filter(use => isOnTop(use.from)));
        const isRun = runs.some(run => run.execution === 'some' && isOnTop(run.stage));
        if (isRun || isOnTop(target) || taken.length === 0) {
            const whole = { kind: 'path', path: '', excludes: [] };
            this.#sources.push(inContext(name, { ...whole, line: root.line, instruction: 'FROM' }));
        }
        else {
            for (const { source } of taken) {
                this.#sources.push(inContext(name, source));
            }
        }
    }
    #take({ from, source }) {
        if (from === undefined) {
            this.#sources.push(inContext('', source));
            return;
        }
        const node = this.#pristine(from);
        if (node === undefined) {
            if (from.kind === 'stage') {
                this.#wanted.add(from);
            }
            return;
        }
        const isStage = node.kind === 'stage';
        const origin = isStage ? node.origin : this.#graph.originOf(node.name);
        this.#refer(node, origin, { line: node.line, by: isStage ? 'FROM' : node.by });
        if (origin.kind === 'context' && origin.context.kind === 'local') {
            this.#sources.push(inContext(origin.context.name, source));
        }
    }
    /** What a node's file system is as it came, or undefined when instructions have changed it. */
    #pristine(node) {
        if (node.kind === 'external') {
            return node;
        }
        return this.#runs.get(node)?.layers === 'some' ? undefined : this.#graph.rootOf(node);
    }
    #refer(node, origin, place) {
        if (this.#referred.has(node)) {
            return;
        }
        this.#referred.add(node);
        switch (origin.kind) {
            case 'image':
                this.#images.push({ name: origin.name, ...place });
                return;
            case 'context':
                this.#contexts.push({ context: origin.context.name, ...place });
                return;
            case 'stage':
            case 'scratch':
        }
    }
}
function inContext(context, source) {
    const { kind, path, excludes, line, instruction } = source;
    return { context, kind, path, excludes, line, instruction };
}

;// CONCATENATED MODULE: ./src/dockerfile/text.ts
/** Of this text nothing is known. */
const UNKNOWN = { fragments: ['', ''], gaps: 'anything' };
/** A name that is not known. */
const UNKNOWN_NAME = { fragments: ['', ''], gaps: 'name' };
/** The whole text, or undefined where a part of it is unknown. */
function literal(text) {
    return typeof text === 'string' ? text : undefined;
}
/** The known fragments, joined. */
function joinKnown(text) {
    return typeof text === 'string' ? text : text.fragments.join('');
}
/** Whether the text may be empty: `yes`, `no`, or `unknown`. */
function emptiness(text) {
    if (joinKnown(text) !== '') {
        return 'no';
    }
    return typeof text === 'string' ? 'yes' : 'unknown';
}
/** Collects a text piece by piece. */
class TextBuilder {
    #closed = [];
    #open = '';
    #gaps = 'name';
    append(text) {
        if (typeof text === 'string') {
            this.#open += text;
            return;
        }
        const [first, ...rest] = text.fragments;
        this.#open += first;
        for (const fragment of rest) {
            this.#closed.push(this.#open);
            this.#open = fragment;
        }
        if (text.gaps === 'anything') {
            this.#gaps = 'anything';
        }
    }
    build() {
        const [first, ...rest] = this.#closed;
        return first === undefined
            ? this.#open
            : { fragments: [first, ...rest, this.#open], gaps: this.#gaps };
    }
}

;// CONCATENATED MODULE: ./src/dockerfile/words/shell-pattern.ts



const ANY = { kind: 'any' };
const ONE = { kind: 'one' };
function parsePattern(chars) {
    const tokens = [];
    for (let index = 0; index < chars.length; index += 1) {
        const char = chars[index] ?? '';
        switch (char) {
            case '*':
                tokens.push(ANY);
                break;
            case '?':
                tokens.push(ONE);
                break;
            case '\\':
                index = parseEscape(chars, index, tokens);
                break;
            default:
                tokens.push({ kind: 'char', char });
        }
    }
    return tokens;
}
/** Reads what follows a backslash; gives the index of the last character that it took. */
function parseEscape(chars, index, tokens) {
    const next = chars[index + 1] ?? '';
    switch (next) {
        case '}':
        case '/':
            return index;
        case '*':
        case '?':
        case '\\':
            tokens.push({ kind: 'char', char: next });
            return index + 1;
    }
    return refuse(`invalid escape '\\${next}' in a pattern`);
}
/** Takes the prefix that matches off a value, for `#` (shortest) and `##` (longest). */
function trimPrefix(value, pattern, how) {
    return trimStart(Array.from(value), Array.from(pattern), how).join('');
}
/** Takes the suffix that matches off a value, for `%` and `%%`: BuildKit does it on both texts reversed. */
function trimSuffix(value, pattern, how) {
    const trimmed = trimStart(Array.from(value).reverse(), reversePattern(Array.from(pattern)), how);
    return trimmed.reverse().join('');
}
function trimStart(value, pattern, how) {
    const end = new Matcher(parsePattern(pattern), value, how).endFrom(0);
    return end === undefined ? value : value.slice(end);
}
/** Reverses a pattern, where a backslash stays in front of what it escapes. */
function reversePattern(chars) {
    const reversed = [];
    for (let index = 0; index < chars.length; index += 1) {
        const char = chars[index] ?? '';
        const next = chars[index + 1];
        if (char === '\\' && next !== undefined) {
            reversed.push(next, char);
            index += 1;
        }
        else {
            reversed.push(char);
        }
    }
    return reversed.reverse();
}
/** Replaces the first longest match, for `${name/pattern/by}`; here `by` is taken as it is. */
function replaceFirst(value, { pattern, by, effort }) {
    const chars = Array.from(value);
    const matcher = new Matcher(parsePattern(Array.from(pattern)), chars, {
        prefer: 'longest',
        effort
    });
    for (let start = 0; start <= chars.length; start += 1) {
        const end = matcher.endFrom(start);
        if (end !== undefined) {
            return chars.slice(0, start).join('') + by + chars.slice(end).join('');
        }
    }
    return value;
}
/** Replaces every match, for `${name//pattern/by}`; Go's `Regexp.ReplaceAllString`, which expands `$` in `by`. */
function replaceAll(value, { pattern, by, effort }) {
    const chars = Array.from(value);
    const matcher = new Matcher(parsePattern(Array.from(pattern)), chars, {
        prefer: 'longest',
        effort
    });
    const parts = [];
    let copied = 0;
    for (let start = 0; start <= chars.length;) {
        const end = matcher.endFrom(start);
        // An empty match right behind another match does not count.
        if (end === undefined || (end === copied && end === start && start > 0 && parts.length > 0)) {
            start += 1;
            continue;
        }
        parts.push(chars.slice(copied, start).join(''), expandTemplate(by, chars.slice(start, end).join('')));
        effort.spend(by.length + end - start);
        copied = end;
        start = end > start ? end : start + 1;
    }
    return parts.join('') + chars.slice(copied).join('');
}
/** Go's `Regexp.Expand` for a pattern without groups: `$0` is the match, other names are empty, `$$` is `$`. */
function expandTemplate(template, match) {
    let result = '';
    let index = 0;
    for (let sign = template.indexOf('$'); sign >= 0; sign = template.indexOf('$', index)) {
        result += template.slice(index, sign);
        const name = readTemplateName(template, sign + 1);
        result += name.text === undefined ? '$' : name.text === '0' ? match : '';
        index = name.end;
    }
    return result + template.slice(index);
}
/** The name behind a `$`; without a text where the `$` stands for itself. */
function readTemplateName(template, start) {
    if (template[start] === '$') {
        return { end: start + 1 };
    }
    const braced = template[start] === '{';
    const first = braced ? start + 1 : start;
    let end = first;
    for (const char of template.slice(first)) {
        if (!isLetter(char) && !isDigit(char) && char !== '_') {
            break;
        }
        end += char.length;
    }
    if (end === first || (braced && template[end] !== '}')) {
        return { end: start };
    }
    return { text: template.slice(first, end), end: braced ? end + 1 : end };
}
/** Follows all readings of a pattern at once, so that no pattern makes it go back. */
class Matcher {
    #tokens;
    #chars;
    #how;
    constructor(tokens, chars, how) {
        this.#tokens = tokens;
        this.#chars = chars;
        this.#how = how;
    }
    /** Where the preferred match that begins at `start` ends, or undefined when none does. */
    endFrom(start) {
        const accepted = this.#tokens.length;
        let states = this.#close(new Set([0]));
        let end;
        for (let index = start;; index += 1) {
            if (states.has(accepted)) {
                end = index;
                if (this.#how.prefer === 'shortest') {
                    return end;
                }
            }
            const char = this.#chars[index];
            if (char === undefined || states.size === 0) {
                return end;
            }
            this.#how.effort.spend(ENTRY * states.size);
            states = this.#close(this.#step(states, char));
        }
    }
    #step(states, char) {
        const next = new Set();
        for (const state of states) {
            const token = this.#tokens[state];
            switch (token?.kind) {
                case 'any':
                    // Neither wildcard takes a line feed.
                    if (char !== '\n')
                        next.add(state);
                    break;
                case 'one':
                    if (char !== '\n')
                        next.add(state + 1);
                    break;
                case 'char':
                    if (char === token.char)
                        next.add(state + 1);
                    break;
                case undefined:
                    break;
            }
        }
        return next;
    }
    /** A `*` may also stand for nothing. The set grows while it is walked. */
    #close(states) {
        for (const state of states) {
            if (this.#tokens[state]?.kind === 'any') {
                states.add(state + 1);
            }
        }
        return states;
    }
}

;// CONCATENATED MODULE: ./src/dockerfile/words/cursor.ts


/** A place in a text that is scanned from front to back. */
class Cursor {
    #source;
    #index;
    constructor(source) {
        this.#source = source;
        // Go's scanner ignores a byte order mark at its start.
        this.#index = source.startsWith('\ufeff') ? 1 : 0;
    }
    /** The next character, '' at the end. */
    peek() {
        return this.#source.charAt(this.#index);
    }
    take() {
        const char = this.peek();
        this.#index += 1;
        return char;
    }
    /** What stands in front of the next of these characters. */
    takeUpTo(stops) {
        const start = this.#index;
        while (this.#index < this.#source.length && !stops.includes(this.peek())) {
            this.#index += 1;
        }
        return this.#source.slice(start, this.#index);
    }
    /** The name of a variable: digits, one special parameter, or letters, digits and `_`; '' where none stands. */
    takeName() {
        const start = this.#index;
        const first = charAt(this.#source, start);
        if (isDigit(first)) {
            this.#skipWhile(isDigit);
        }
        else if (first !== '' && '@*#?-$!'.includes(first)) {
            this.#index += 1;
        }
        else {
            this.#skipWhile(char => isLetter(char) || isDigit(char) || char === '_');
        }
        return this.#source.slice(start, this.#index);
    }
    /** `<`, or `<<` with the blanks behind it, which do not separate it from the name of a heredoc. */
    takeHeredocSign() {
        const start = this.#index;
        this.#index += 1;
        if (this.peek() === '<') {
            do {
                this.#index += 1;
            } while ([' ', '\t', '\r'].includes(this.peek()));
        }
        return this.#source.slice(start, this.#index);
    }
    /** What stands up to the next single quote, which is taken, too. */
    takeSingleQuoted() {
        const end = this.#source.indexOf("'", this.#index);
        if (end < 0) {
            refuse('unexpected end of statement while looking for matching single-quote');
        }
        const text = this.#source.slice(this.#index, end);
        this.#index = end + 1;
        return text;
    }
    #skipWhile(holds) {
        for (;;) {
            const char = charAt(this.#source, this.#index);
            if (char === '' || !holds(char)) {
                return;
            }
            this.#index += char.length;
        }
    }
}

;// CONCATENATED MODULE: ./src/dockerfile/words/word-list.ts

/** Collects the words of a text that is scanned. */
class WordList {
    #words = [];
    #word = '';
    #isOpen = false;
    /** Adds text in which white space ends a word. */
    add(text) {
        for (let index = 0; index < text.length; index += 1) {
            if (!isSpace(text.charCodeAt(index))) {
                this.addWhole(text.charAt(index));
            }
            else if (this.#isOpen) {
                this.#close();
            }
        }
    }
    /** Adds text, quoted or escaped, that belongs to the word as it is. */
    addWhole(text) {
        this.#word += text;
        this.#isOpen = true;
    }
    /** Drops the word that is open: BuildKit uses one buffer for it and for the words inside braces. */
    drop() {
        this.#word = '';
    }
    finish() {
        this.#close();
        return this.#words;
    }
    #close() {
        if (this.#word !== '') {
            this.#words.push(this.#word);
            this.#word = '';
            this.#isOpen = false;
        }
    }
}

;// CONCATENATED MODULE: ./src/dockerfile/words/word-scanner.ts




/**
 * Scans one text as BuildKit's shell lexer does: quotes, escapes, substitutions. Beside the text it collects the
 * words that white space separates.
 */
class WordScanner {
    #cursor;
    #rules;
    /** Undefined while only the text is wanted. */
    #words;
    #escapes;
    #nested = 0;
    constructor(source, rules) {
        this.#cursor = new Cursor(source);
        this.#rules = rules;
        this.#escapes = rules.escapes;
        rules.effort.spend(source.length);
    }
    /** The whole text. */
    scanText() {
        return this.#scanTo('', this.#rules.escapes);
    }
    /** The words of the whole text. */
    scanWords() {
        this.#words = new WordList();
        this.scanText();
        return this.#words.finish();
    }
    /** Scans up to the character `stop`, which is taken, or to the end where it is ''. */
    #scanTo(stop, escapes) {
        const outer = this.#escapes;
        this.#escapes = escapes;
        const result = new TextBuilder();
        const special = `$<'"${this.#rules.escape}${stop}`;
        for (;;) {
            const plain = this.#cursor.takeUpTo(special);
            result.append(plain);
            this.#addToWord(plain);
            const next = this.#cursor.peek();
            if (next === stop || next === '') {
                break;
            }
            this.#scanSpecial(result);
        }
        if (this.#cursor.take() !== stop) {
            refuse(`unexpected end of statement while looking for matching ${stop}`);
        }
        this.#escapes = outer;
        return result.build();
    }
    #scanSpecial(result) {
        const next = this.#cursor.peek();
        if (next === '$') {
            const value = this.#substitution();
            result.append(value);
            this.#addToWord(this.#words === undefined ? '' : joinKnown(value));
        }
        else if (next === '<') {
            this.#addWhole(result, this.#cursor.takeHeredocSign());
        }
        else if ((next === "'" || next === '"') && this.#rules.quotes !== 'plain') {
            this.#quoted(result);
        }
        else if (next === this.#rules.escape) {
            this.#escape(result);
        }
        else {
            this.#addWhole(result, this.#cursor.take());
        }
    }
    #escape(result) {
        const char = this.#cursor.take();
        if (this.#escapes !== 'removed') {
            this.#addWhole(result, char);
        }
        // At the end of the text the escape character escapes nothing.
        if (this.#cursor.peek() !== '') {
            this.#addWhole(result, this.#cursor.take());
        }
    }
    #quoted(result) {
        const text = new TextBuilder();
        const quote = this.#cursor.take();
        const frame = this.#rules.quotes === 'kept' ? quote : '';
        text.append(frame);
        if (quote === "'") {
            const { escape } = this.#rules;
            const quoted = this.#cursor.takeSingleQuoted();
            text.append(this.#escapes === 'pattern' ? quoted.replaceAll(escape, escape + escape) : quoted);
        }
        else {
            this.#doubleQuoted(text);
        }
        text.append(frame);
        const value = text.build();
        result.append(value);
        if (this.#nested === 0) {
            this.#words?.addWhole(joinKnown(value));
        }
    }
    #doubleQuoted(text) {
        for (;;) {
            switch (this.#cursor.peek()) {
                case '':
                    refuse('unexpected end of statement while looking for matching double-quote');
                    break;
                case '"':
                    this.#cursor.take();
                    return;
                case '$':
                    text.append(this.#substitution());
                    break;
                default:
                    this.#doubleQuotedChar(text);
            }
        }
    }
    /** Between double quotes only `"`, `$` and the escape character can be escaped. */
    #doubleQuotedChar(text) {
        const { escape } = this.#rules;
        const char = this.#cursor.take();
        const next = this.#cursor.peek();
        if (char !== escape) {
            text.append(char);
        }
        else if (next === '"' || next === '$' || next === escape) {
            text.append(this.#escapes === 'removed' ? '' : char);
            text.append(this.#cursor.take());
        }
        else {
            const doubled = this.#escapes === 'pattern' || this.#rules.quotes === 'removed';
            text.append(this.#escapes !== 'removed' && doubled ? char + char : char);
        }
    }
    #substitution() {
        this.#cursor.take();
        const { substitute, effort } = this.#rules;
        if (this.#cursor.peek() !== '{') {
            const name = this.#cursor.takeName();
            return name === '' ? '$' : substitute({ kind: 'plain', name, braces: 'none' });
        }
        this.#cursor.take();
        if (['', '{', '}', ':'].includes(this.#cursor.peek())) {
            refuse('syntax error: bad substitution');
        }
        return effort.nest(() => substitute(this.#braced(this.#cursor.takeName())));
    }
    #braced(name) {
        const modifier = this.#cursor.take();
        switch (modifier) {
            case '}':
                return { kind: 'plain', name, braces: 'braces' };
            case '#':
            case '%':
                return { kind: 'trim', name, modifier, word: this.#inner('}', 'pattern') };
            case '/':
                return this.#replacement(name);
            case ':':
                return this.#choice(name, modifier + this.#cursor.take());
            default:
                return this.#choice(name, modifier);
        }
    }
    #choice(name, modifier) {
        return /^:?[-+?]$/.test(modifier)
            ? { kind: 'choice', name, modifier, word: this.#inner('}', 'removed') }
            : refuse(`unsupported modifier (${modifier}) in substitution`);
    }
    #replacement(name) {
        const all = this.#cursor.peek() === '/' ? 'all' : 'first';
        if (all === 'all') {
            this.#cursor.take();
        }
        const pattern = this.#inner('/', 'pattern');
        return { kind: 'replace', name, all, pattern, by: this.#inner('}', 'kept') };
    }
    /** A word inside braces. */
    #inner(stop, escapes) {
        this.#words?.drop();
        this.#nested += 1;
        const text = this.#scanTo(stop, escapes);
        this.#nested -= 1;
        return text;
    }
    #addWhole(result, text) {
        result.append(text);
        if (this.#nested === 0) {
            this.#words?.addWhole(text);
        }
    }
    #addToWord(text) {
        if (this.#nested === 0) {
            this.#words?.add(text);
        }
    }
}

;// CONCATENATED MODULE: ./src/dockerfile/words/expand.ts




/** A word with any of these is not its own expansion. */
const SPECIAL = /["'$\\`\ufeff]/;
/** Expands variables in one word and removes its quotes. Refuses what BuildKit's shell lexer refuses. */
function expandWord(word, expansion) {
    return SPECIAL.test(word) ? scanner(word, expansion, 'removed').scanText() : word;
}
/** Expands the content of a heredoc, in which quotes mean nothing and a backslash escapes. */
function expandHeredoc(content, expansion) {
    return SPECIAL.test(content)
        ? scanner(content, { ...expansion, escape: '\\' }, 'plain').scanText()
        : content;
}
/** Expands a text and splits what comes out into words; undefined where a part of it is not known. */
function expandWords(text, expansion) {
    if (literal(scanner(text, expansion, 'removed').scanText()) === undefined) {
        return undefined;
    }
    return scanner(text, expansion, 'removed').scanWords();
}
function scanner(source, expansion, quotes) {
    const { escape, effort } = expansion;
    const substitute = (substitution) => evaluate(substitution, expansion);
    return new WordScanner(source, { escape, quotes, escapes: 'removed', substitute, effort });
}
function evaluate(substitution, { lookup, effort }) {
    const variable = lookup(substitution.name);
    if (variable.kind === 'set') {
        effort.spend(joinKnown(variable.value).length);
    }
    switch (substitution.kind) {
        case 'plain':
            return expand_valueOf(variable);
        case 'choice':
            return choose(variable, substitution);
        case 'trim':
            return trim(expand_valueOf(variable), substitution, effort);
        case 'replace':
            return expand_replace(expand_valueOf(variable), substitution, effort);
    }
}
function expand_valueOf(variable) {
    switch (variable.kind) {
        case 'set':
            return variable.value;
        case 'unset':
            return '';
        case 'unknown':
            return UNKNOWN;
    }
}
/** Whether a variable counts as set; a colon in the modifier makes an empty one count as not set. */
function presence(variable, modifier) {
    if (variable.kind !== 'set' || !modifier.startsWith(':')) {
        return variable.kind;
    }
    switch (emptiness(variable.value)) {
        case 'yes':
            return 'unset';
        case 'no':
            return 'set';
        case 'unknown':
            return 'unknown';
    }
}
function choose(variable, { name, modifier, word }) {
    const present = presence(variable, modifier);
    if (present === 'unknown') {
        return UNKNOWN;
    }
    if (modifier.endsWith('-')) {
        return present === 'set' ? expand_valueOf(variable) : word;
    }
    if (modifier.endsWith('+')) {
        return present === 'set' ? word : '';
    }
    const message = literal(word) ?? '';
    return present === 'set'
        ? expand_valueOf(variable)
        : refuse(`${name}: ${message === '' ? 'is not allowed to be unset' : message}`);
}
function trim(value, { modifier, word }, effort) {
    const pattern = literal(word);
    if (pattern === undefined) {
        return UNKNOWN;
    }
    const greedy = pattern.startsWith(modifier);
    const how = { prefer: greedy ? 'longest' : 'shortest', effort };
    const take = modifier === '#' ? trimPrefix : trimSuffix;
    // An invalid pattern is refused whatever the value.
    const trimmed = take(literal(value) ?? '', greedy ? pattern.slice(1) : pattern, how);
    return literal(value) === undefined ? UNKNOWN : trimmed;
}
function expand_replace(value, { all, pattern, by }, effort) {
    const known = literal(pattern);
    if (known === undefined) {
        return UNKNOWN;
    }
    const swap = all === 'all' ? replaceAll : replaceFirst;
    const replaced = swap(literal(value) ?? '', { pattern: known, by: literal(by) ?? '', effort });
    return literal(value) === undefined || literal(by) === undefined ? UNKNOWN : replaced;
}

;// CONCATENATED MODULE: ./src/dockerfile/stages/scope.ts

/** The variables that an instruction sees. Stages on top of each other share them until one of them changes. */
class Scope {
    #start;
    #entries;
    #own;
    /** Whether an argument hides what the image says. */
    #hides = 'nothing';
    constructor(start) {
        this.#start = start;
        this.#entries = new Map([...start.environment].map(([name, value]) => [name, { value, environment: value }]));
    }
    lookup(name) {
        const entry = this.#entries.get(name);
        if (entry !== undefined) {
            return { kind: 'set', value: entry.value };
        }
        return { kind: this.#start.declared.has(name) ? 'unset' : this.#start.others };
    }
    /** ENV: the value becomes part of the image. */
    setEnvironment(name, value, effort) {
        this.#writable(effort).set(name, { value, environment: value });
    }
    /** ARG: the value is seen here and by the stages on top, but is no part of the image. */
    setArgument(name, value, effort) {
        const environment = this.#entries.get(name)?.environment;
        this.#writable(effort).set(name, { value, environment });
        if (environment !== undefined) {
            this.#hides = 'something';
        }
    }
    /** The scope of a stage on top of this one: there, what the image says counts again. */
    fork(effort) {
        const scope = new Scope({ ...this.#start, environment: new Map() });
        scope.#entries = this.#entries;
        this.#own = undefined;
        if (this.#hides === 'something') {
            effort.spend(ENTRY * this.#entries.size);
            scope.#entries = new Map([...this.#entries].map(([name, { value, environment }]) => [
                name,
                { value: environment ?? value, environment }
            ]));
        }
        return scope;
    }
    #writable(effort) {
        if (this.#own === undefined) {
            effort.spend(ENTRY * this.#entries.size);
            this.#own = new Map(this.#entries);
            this.#entries = this.#own;
        }
        return this.#own;
    }
}

;// CONCATENATED MODULE: ./src/dockerfile/stages/global-scope.ts






/** The variables that FROM sees: the platforms' and the arguments in front of the first FROM. */
function createGlobalScope(file, request) {
    const { buildArgs, effort } = request;
    const scope = new Scope({ environment: new Map(), others: 'unset', declared: new Set() });
    const stage = request.target === '' ? file.stages.at(-1)?.from.name : request.target;
    for (const [name, value] of listPlatformVariables(request.platforms)) {
        scope.setArgument(name, buildArgs.get(name) ?? value, effort);
    }
    const named = stage === undefined || stage === '' ? 'default' : stage;
    scope.setArgument('TARGETSTAGE', buildArgs.get('TARGETSTAGE') ?? named, effort);
    const lookup = scope.lookup.bind(scope);
    for (const { line, args } of file.globalArgs) {
        for (const { name, value } of args) {
            const given = buildArgs.get(name);
            if (given !== undefined) {
                scope.setArgument(name, given, effort);
            }
            else if (value !== undefined) {
                const { escape } = file;
                scope.setArgument(name, atLine(line, () => expandWord(value, { escape, lookup, effort })), effort);
            }
        }
    }
    settleSourceDate(scope, request);
    return scope;
}
function listPlatformVariables({ build, target }) {
    const of = (platform, part) => platform === undefined ? UNKNOWN_NAME : part(platform);
    return [
        ['BUILDPLATFORM', of(build, formatPlatform)],
        ['BUILDOS', of(build, platform => platform.os)],
        ['BUILDOSVERSION', of(build, platform => platform.osVersion)],
        ['BUILDARCH', of(build, platform => platform.architecture)],
        ['BUILDVARIANT', of(build, platform => platform.variant)],
        ['TARGETPLATFORM', of(target, formatWholePlatform)],
        ['TARGETOS', of(target, platform => platform.os)],
        ['TARGETOSVERSION', of(target, platform => platform.osVersion)],
        ['TARGETARCH', of(target, platform => platform.architecture)],
        ['TARGETVARIANT', of(target, platform => platform.variant)]
    ];
}
const SOURCE_DATE = 'SOURCE_DATE_EPOCH';
/** BuildKit replaces SOURCE_DATE_EPOCH by the time that it names: of a context or a stage, if it is no number. */
function settleSourceDate(scope, { buildArgs, contexts, effort }) {
    const variable = scope.lookup(SOURCE_DATE);
    const inScope = variable.kind === 'set' ? variable.value : '';
    const value = buildArgs.get(SOURCE_DATE) ?? inScope;
    const text = literal(value);
    if (emptiness(value) === 'yes' || text === undefined) {
        return;
    }
    const seconds = toInteger(text);
    if (seconds !== undefined) {
        scope.setArgument(SOURCE_DATE, BigInt(text.replace('+', '')).toString(), effort);
    }
    else if (text === 'context' || contexts.find(text) !== undefined) {
        scope.setArgument(SOURCE_DATE, UNKNOWN_NAME, effort);
    }
    else {
        refuse(`SOURCE_DATE_EPOCH is no number of seconds: ${text}`);
    }
}

;// CONCATENATED MODULE: ./src/dockerfile/names/reference.ts



const IDENTIFIER = /^[a-f0-9]{64}$/;
const reference_COMPONENT = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
const TAG = /^:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const HOST = /^(?:[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$/;
const HYPHENATED = /(?:^|\.)-|-(?:\.|:|$)/;
const MAX_PATH = 255;
/** Parses a name as `reference.ParseNormalizedNamed` does; undefined for what is none. */
function parseImageName(text) {
    const { domain, rest } = splitDomain(text);
    const at = rest.indexOf('@');
    const named = at < 0 ? rest : rest.slice(0, at);
    const colon = named.lastIndexOf(':');
    const name = {
        domain,
        path: colon < 0 ? named : named.slice(0, colon),
        tag: colon < 0 ? '' : named.slice(colon),
        digest: at < 0 ? '' : rest.slice(at)
    };
    return !IDENTIFIER.test(text) && isValid(name) ? name : undefined;
}
function isValid({ domain, path, tag, digest }) {
    return (HOST.test(domain) &&
        !HYPHENATED.test(domain) &&
        path.length <= MAX_PATH &&
        path.split('/').every(component => reference_COMPONENT.test(component)) &&
        (tag === '' || TAG.test(tag)) &&
        (digest === '' || isDigest(digest.slice(1))));
}
const HUB = 'docker.io';
const OFFICIAL = 'library/';
/** What stands in front of the first `/` is a host only if it looks like one. */
function splitDomain(text) {
    const slash = text.indexOf('/');
    if (slash < 0) {
        return { domain: HUB, rest: OFFICIAL + text };
    }
    const first = text.slice(0, slash);
    const isHost = first === 'localhost' || /[.:]/.test(first) || toLower(first) !== first;
    const domain = first === 'index.docker.io' ? HUB : first;
    const rest = isHost ? text.slice(slash + 1) : text;
    if (isHost && domain !== HUB) {
        return { domain, rest };
    }
    return { domain: HUB, rest: rest.includes('/') ? rest : OFFICIAL + rest };
}
/**
 * The name under which a named context replaces an image or a stage: without Docker Hub's parts and without
 * `:latest`, as buildx and BuildKit both shorten it. Refuses what is no image name.
 */
function toContextName(text) {
    const name = parseImageName(text);
    if (name === undefined) {
        return refuse(`invalid reference format: ${text}`);
    }
    const official = name.path.slice(OFFICIAL.length);
    const short = name.path.startsWith(OFFICIAL) && !official.includes('/') ? official : name.path;
    const path = name.domain === HUB ? short : `${name.domain}/${name.path}`;
    const full = path + name.tag + name.digest;
    return full.endsWith(':latest') ? full.slice(0, -':latest'.length) : full;
}

;// CONCATENATED MODULE: ./src/dockerfile/stages/named-contexts.ts

/** The named contexts of a build, by the short form of their names. */
class NamedContexts {
    #contexts = new Map();
    constructor(contexts) {
        for (const [name, { kind }] of contexts) {
            this.#contexts.set(toContextName(name), { name, kind });
        }
    }
    /** The context that replaces an image or a stage. Refuses what is no image name. */
    find(name) {
        return this.#contexts.get(toContextName(name));
    }
}

;// CONCATENATED MODULE: ./src/dockerfile/lexer/json-list.ts


/**
 * The strings of an argument list in JSON form, or undefined when it is no JSON array: then the shell form counts.
 * Refuses an array that holds anything but strings.
 */
function parseJsonList(rest) {
    const text = trimSpaceStart(rest);
    if (!text.startsWith('[')) {
        return undefined;
    }
    const list = parseArray(text);
    if (list === undefined) {
        return undefined;
    }
    const mend = text.includes('\\u') && !hasLoneSurrogate(text) ? replaceLoneSurrogates : keep;
    return list.map(item => typeof item === 'string'
        ? mend(item)
        : refuse('when using JSON array syntax, arrays must be comprised of strings only'));
}
function parseArray(text) {
    let list;
    try {
        list = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    // Go reads no number beyond its range.
    return Array.isArray(list) && !list.some(item => item === Infinity || item === -Infinity)
        ? list
        : undefined;
}
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
function hasLoneSurrogate(text) {
    return LONE_SURROGATE.test(text);
}
/** Go takes half a pair that is escaped in JSON for U+FFFD. */
function replaceLoneSurrogates(text) {
    return text.replace(new RegExp(LONE_SURROGATE, 'g'), '\ufffd');
}
function keep(text) {
    return text;
}

;// CONCATENATED MODULE: ./src/dockerfile/lexer/split-statement.ts

/** White space that separates arguments: fewer characters than `isSpace` knows. */
const BLANKS = /[\t\v\f\r ]+/;
/** Splits a logical line into instruction, flags and arguments. */
function splitStatement(line, escape) {
    const text = trimSpace(line);
    const blanks = BLANKS.exec(text);
    if (blanks === null) {
        return { keyword: text, flags: [], rest: '' };
    }
    const tail = text.slice(blanks.index + blanks[0].length);
    const { flags, rest } = splitFlags(tail, escape);
    return { keyword: text.slice(0, blanks.index), flags, rest: trimSpace(rest) };
}
function splitFlags(line, escape) {
    const flags = [];
    if (!line.startsWith('--', skip(line, 0, isSpace))) {
        return { flags, rest: line };
    }
    // BuildKit goes through flags byte by byte and takes each byte for a character, so that a flag's value holds
    // the Latin-1 spelling of its UTF-8.
    const bytes = toBytes(line);
    let index = 0;
    for (;;) {
        index = skip(bytes, index, isSpace);
        if (!bytes.startsWith('--', index)) {
            return { flags, rest: fromBytes(bytes.slice(index)) };
        }
        const word = readFlag(bytes, index, escape);
        index = word.end;
        if (word.text === '--') {
            return { flags, rest: fromBytes(bytes.slice(index)) };
        }
        flags.push(word.text);
    }
}
/** Reads one flag: quotes of both kinds are taken off, the escape character counts inside both. */
function readFlag(bytes, start, escape) {
    let text = '';
    let quote = '';
    let index = start;
    for (; index < bytes.length; index += 1) {
        const char = bytes.charAt(index);
        if (quote === '' && isSpace(bytes.charCodeAt(index))) {
            break;
        }
        if (quote === '' && (char === '"' || char === "'")) {
            quote = char;
        }
        else if (char === quote) {
            quote = '';
        }
        else if (char === escape) {
            index += 1;
            text += bytes.charAt(index);
        }
        else {
            text += char;
        }
    }
    return { text, end: Math.min(index, bytes.length) };
}

;// CONCATENATED MODULE: ./src/dockerfile/instructions/arguments.ts



/** Arguments that blanks separate; quotes mean nothing. */
function splitBlanks(rest) {
    return rest === '' ? [] : rest.split(BLANKS);
}
/** The arguments of ENV and LABEL: `key=value \u2026`, or the old form `key value`. */
function parsePairs(rest, escape, instruction) {
    const words = splitQuoted(rest, escape);
    const [first] = words;
    if (first === undefined) {
        return refuse(`${instruction} requires at least one argument`);
    }
    return first.includes('=') ? words.map(parsePair) : [parseOldPair(rest, instruction)];
}
function parsePair(word) {
    const sign = word.indexOf('=');
    if (sign < 0) {
        refuse(`Syntax error - can't find = in "${word}". Must be of the form: name=value`);
    }
    return { key: word.slice(0, sign), value: word.slice(sign + 1) };
}
function parseOldPair(rest, instruction) {
    const blanks = BLANKS.exec(rest);
    if (blanks === null) {
        return refuse(`${instruction} must have two arguments`);
    }
    return { key: rest.slice(0, blanks.index), value: rest.slice(blanks.index + blanks[0].length) };
}
/** Words that white space separates where no quote is open. Quotes and escapes stay for the expansion to read. */
function splitQuoted(rest, escape) {
    const words = [];
    let index = 0;
    while (index < rest.length) {
        if (isSpace(rest.charCodeAt(index))) {
            index += 1;
            continue;
        }
        const word = readQuotedWord(rest, index, escape);
        if (word.text !== '') {
            words.push(word.text);
        }
        index = word.end;
    }
    return words;
}
function readQuotedWord(rest, start, escape) {
    let text = '';
    let quote = '';
    let index = start;
    for (; index < rest.length; index += 1) {
        const char = rest.charAt(index);
        if (quote === '' && isSpace(rest.charCodeAt(index))) {
            break;
        }
        if (char === escape && quote !== "'") {
            // At the end of the line the escape character is dropped.
            text += index + 1 < rest.length ? char + rest.charAt(index + 1) : '';
            index += 1;
            continue;
        }
        if (quote === '' && (char === '"' || char === "'")) {
            quote = char;
        }
        else if (char === quote) {
            quote = '';
        }
        text += char;
    }
    return { text, end: Math.min(index, rest.length) };
}

;// CONCATENATED MODULE: ./src/dockerfile/instructions/flags.ts


/** The flags of an instruction that has none. */
const NO_FLAGS = new Map();
/** Flags with their values by name; a switch's value is `true` or `false`. */
class Flags {
    #values;
    /** Refuses an unknown flag, a repeated one and a value of the wrong form. */
    constructor(spelled, table) {
        // Most instructions have none, and a Dockerfile may have very many instructions.
        this.#values = spelled.length === 0 ? NO_VALUES : readValues(spelled, table);
    }
    /** The value of a flag, or undefined where it is not given. */
    find(name) {
        return this.#values.get(name)?.[0];
    }
    text(name) {
        return this.find(name) ?? '';
    }
    list(name) {
        return this.#values.get(name) ?? NONE;
    }
}
const NONE = [];
const NO_VALUES = new Map();
function readValues(spelled, table) {
    const found = new Map();
    for (const flag of spelled) {
        const sign = flag.indexOf('=');
        const name = flag.slice(2, sign < 0 ? undefined : sign);
        const kind = table.get(name) ?? refuse(`unknown flag: --${name}`);
        const values = found.get(name) ?? [];
        if (values.length > 0 && kind !== 'list') {
            refuse(`duplicate flag specified: --${name}`);
        }
        values.push(toValue(name, kind, sign < 0 ? undefined : flag.slice(sign + 1)));
        found.set(name, values);
    }
    return found;
}
function toValue(name, kind, value) {
    switch (kind) {
        case 'text':
        case 'list':
            return value ?? refuse(`missing a value on flag: --${name}`);
        case 'switch':
            return toSwitch(name, value);
    }
}
function toSwitch(name, value) {
    if (value === '') {
        refuse(`missing a value on flag: --${name}`);
    }
    const spelled = toLower(value ?? 'true');
    return spelled === 'true' || spelled === 'false'
        ? spelled
        : refuse(`expecting boolean value for flag --${name}, not: ${spelled}`);
}

;// CONCATENATED MODULE: ./src/dockerfile/instructions/healthcheck.ts





const INTERVALS = ['interval', 'timeout', 'start-period', 'start-interval'];
const FLAGS = new Map([...INTERVALS, 'retries'].map(name => [name, 'text']));
/** Refuses a HEALTHCHECK that BuildKit refuses; it reads nothing. */
function checkHealthcheck({ flags, rest }) {
    const end = skip(rest, 0, code => !isSpace(code));
    const type = toLower(rest.slice(0, end));
    const command = rest.slice(skip(rest, end, isSpace));
    const list = parseJsonList(command);
    const isEmpty = list === undefined ? command === '' : list.length === 0;
    switch (type) {
        case 'none':
            if (!isEmpty) {
                refuse('HEALTHCHECK NONE takes no arguments');
            }
            return;
        case 'cmd':
            checkFlags(flags);
            if (isEmpty) {
                refuse('Missing command after HEALTHCHECK CMD');
            }
            return;
        case '':
            refuse('HEALTHCHECK requires at least one argument');
    }
    refuse(`Unknown type "${type}" in HEALTHCHECK (try CMD)`);
}
function checkFlags(spelled) {
    const flags = new Flags(spelled, FLAGS);
    for (const name of INTERVALS) {
        if (!isInterval(flags.text(name))) {
            refuse(`invalid --${name}: ${flags.text(name)}`);
        }
    }
    const retries = flags.text('retries');
    const count = retries === '' ? 0 : toInteger(retries);
    if (count === undefined || count < 0 || count > 0x7fffffff) {
        refuse(`invalid --retries: ${retries}`);
    }
}

;// CONCATENATED MODULE: ./src/dockerfile/words/split-words.ts



/**
 * Splits a text into words before any variable is known, as BuildKit does to find heredocs: substitutions stay as
 * they are, and the escape character is a backslash whatever the file says.
 */
function splitWords(text, { quotes, escapes }) {
    const effort = new Effort();
    return new WordScanner(text, {
        escape: '\\',
        quotes,
        escapes,
        substitute: spell,
        effort
    }).scanWords();
}
function spell(substitution) {
    const { name } = substitution;
    switch (substitution.kind) {
        case 'plain':
            return substitution.braces === 'braces' ? `\${${name}}` : `$${name}`;
        case 'choice':
        case 'trim':
            return `\${${name}${substitution.modifier}${joinKnown(substitution.word)}}`;
        case 'replace':
            return `\${${name}/${joinKnown(substitution.pattern)}/${joinKnown(substitution.by)}}`;
    }
}

;// CONCATENATED MODULE: ./src/dockerfile/lexer/lines.ts


/** The longest line that BuildKit's scanner takes, in bytes, without its line feed. */
const MAX_BYTES = 65_535;
/** Gives the physical lines of a text one by one, each with its line ending. */
class Lines {
    #text;
    #offset = 0;
    #number = 0;
    constructor(text) {
        this.#text = text;
    }
    /** Number of the line that was given last, from 1. */
    get number() {
        return this.#number;
    }
    next() {
        if (this.#offset >= this.#text.length) {
            return undefined;
        }
        const feed = this.#text.indexOf('\n', this.#offset);
        const end = feed < 0 ? this.#text.length : feed + 1;
        const line = this.#text.slice(this.#offset, end);
        this.#offset = end;
        this.#number += 1;
        if (line.length > MAX_BYTES / 3 && byteLength(line) > MAX_BYTES + (feed < 0 ? 0 : 1)) {
            throw new Refusal('refused', `a line is longer than ${MAX_BYTES} bytes`, this.#number);
        }
        return line;
    }
}
/** The line without the carriage returns and line feeds at its end. */
function trimLineEnd(line) {
    let end = line.length;
    while (end > 0 && (line[end - 1] === '\n' || line[end - 1] === '\r')) {
        end -= 1;
    }
    return line.slice(0, end);
}

;// CONCATENATED MODULE: ./src/dockerfile/lexer/heredoc.ts






const DIGITS = /^[0-9]*/;
/** A name that no quote, escape or variable changes. */
const PLAIN_NAME = /^[A-Za-z0-9_.-]+$/;
/** The heredoc that a word announces, or undefined. BuildKit: `^(\d*)<<(-?)\s*([^<]*)$`. */
function parseHeredocMarker(word) {
    const start = DIGITS.exec(word)?.[0].length ?? 0;
    if (!word.startsWith('<<', start)) {
        return undefined;
    }
    const chomp = word[start + 2] === '-';
    const rest = word.slice(skip(word, start + (chomp ? 3 : 2), isPatternSpace));
    if (rest === '' || rest.includes('<')) {
        return undefined;
    }
    if (PLAIN_NAME.test(rest)) {
        return { name: rest, chomp, expand: true };
    }
    const [name, ...others] = splitWords(rest, { quotes: 'removed', escapes: 'removed' });
    if (name === undefined || others.length > 0) {
        return undefined;
    }
    const [raw = ''] = splitWords(rest, { quotes: 'kept', escapes: 'removed' });
    return { name, chomp, expand: countQuotes(name) === countQuotes(raw) };
}
function countQuotes(text) {
    return text.split(/['"]/).length;
}
/** Like `parseHeredocMarker`, where a word that cannot be read announces nothing. */
function findHeredocMarker(word) {
    return orElse(() => parseHeredocMarker(word), undefined);
}
/** The heredocs that a logical line announces, in order. */
function listHeredocMarkers(line, escape) {
    if (!line.includes('<<') || !canHoldHeredocs(splitStatement(line, escape), escape)) {
        return [];
    }
    // An unbalanced quote anywhere in the line hides its heredocs from BuildKit.
    const words = orElse(() => splitWords(line, { quotes: 'kept', escapes: 'kept' }), []);
    return words.flatMap(word => parseHeredocMarker(word) ?? []);
}
function canHoldHeredocs(statement, escape) {
    switch (toLower(statement.keyword)) {
        case 'onbuild':
            return canTriggerHoldHeredocs(splitStatement(statement.rest, escape));
        default:
            return canTriggerHoldHeredocs(statement);
    }
}
function canTriggerHoldHeredocs({ keyword, rest }) {
    const name = toLower(keyword);
    return (name === 'add' || name === 'copy' || name === 'run') && parseJsonList(rest) === undefined;
}
/** What `action` gives, or `otherwise` where it refuses. */
function orElse(action, otherwise) {
    try {
        return action();
    }
    catch (error) {
        if (error instanceof Refusal && error.kind === 'refused') {
            return otherwise;
        }
        throw error;
    }
}
/** Reads a heredoc's content: the lines up to the one that is its name alone. */
function readHeredoc(marker, nextLine) {
    const content = [];
    for (let line = nextLine(); line !== undefined; line = nextLine()) {
        const end = marker.chomp ? line.slice(skip(line, 0, code => code === 0x09)) : line;
        if (trimLineEnd(end) === marker.name) {
            return { ...marker, content: content.join('') };
        }
        content.push(line);
    }
    return refuse('unterminated heredoc');
}

;// CONCATENATED MODULE: ./src/dockerfile/instructions/parse-copy.ts





const COMMON = new Map([
    ['chown', 'text'],
    ['chmod', 'text'],
    ['link', 'switch'],
    ['exclude', 'list']
]);
const parse_copy_FLAGS = {
    COPY: new Map([...COMMON, ['from', 'text'], ['parents', 'switch']]),
    ADD: new Map([...COMMON, ['keep-git-dir', 'switch'], ['checksum', 'text'], ['unpack', 'switch']])
};
/** Reads COPY and ADD. */
function parseCopy(instruction, split, statement) {
    const words = parseJsonList(split.rest) ?? splitBlanks(split.rest);
    const destination = words.at(-1) ?? '';
    if (words.length < 2) {
        refuse(`${instruction} requires at least two arguments. Destination could not be determined`);
    }
    const flags = new Flags(split.flags, parse_copy_FLAGS[instruction]);
    if (findHeredocMarker(destination) !== undefined) {
        refuse(`${instruction} cannot accept a heredoc as a destination`);
    }
    const sources = words.slice(0, -1).filter(word => findHeredocMarker(word) === undefined);
    return {
        kind: 'copy',
        instruction,
        line: statement.line,
        from: flags.text('from'),
        parents: flags.find('parents') === 'true' ? 'parents' : 'flat',
        link: flags.find('link') === 'true' ? 'linked' : 'plain',
        excludes: flags.list('exclude'),
        chown: flags.text('chown'),
        chmod: flags.text('chmod'),
        checksum: flags.text('checksum'),
        keepGitDir: toKeepGitDir(flags.find('keep-git-dir')),
        sources,
        heredocs: sources.length === words.length - 1 ? [] : statement.heredocs,
        destination
    };
}
function toKeepGitDir(value) {
    if (value === undefined) {
        return 'unsaid';
    }
    return value === 'true' ? 'yes' : 'no';
}

;// CONCATENATED MODULE: ./src/dockerfile/instructions/csv.ts

/** The fields of one CSV line, as in the value of `--mount`. Refuses a line that is empty or badly quoted. */
function parseCsvLine(line) {
    if (line === '') {
        refuse('failed to parse csv: EOF');
    }
    const fields = [];
    let index = 0;
    for (;;) {
        const field = line[index] === '"' ? readQuotedField(line, index + 1) : readField(line, index);
        fields.push(field.text);
        if (field.end >= line.length) {
            return fields;
        }
        index = field.end + 1;
    }
}
function readField(line, start) {
    const comma = line.indexOf(',', start);
    const end = comma < 0 ? line.length : comma;
    const text = line.slice(start, end);
    return text.includes('"') ? refuse('bare " in non-quoted field') : { text, end };
}
function readQuotedField(line, start) {
    let text = '';
    let index = start;
    for (;;) {
        const quote = line.indexOf('"', index);
        if (quote < 0) {
            refuse('extraneous or missing " in quoted-field');
        }
        text += line.slice(index, quote);
        const next = line[quote + 1];
        if (next !== '"') {
            return next === undefined || next === ','
                ? { text, end: quote + 1 }
                : refuse('extraneous or missing " in quoted-field');
        }
        text += '"';
        index = quote + 2;
    }
}

;// CONCATENATED MODULE: ./src/dockerfile/instructions/mount.ts





function parseFields(text) {
    return parseCsvLine(text).map(field => {
        const sign = field.indexOf('=');
        return {
            key: toLower(sign < 0 ? field : field.slice(0, sign)),
            value: sign < 0 ? undefined : field.slice(sign + 1)
        };
    });
}
/** Reads what counts before variables are known: the last `from`, which takes none. */
function parseMountFlag(text) {
    let from = '';
    for (const { key, value } of parseFields(text)) {
        if (key !== 'from' || value === undefined) {
            continue;
        }
        const dollar = value.indexOf('$');
        if (dollar >= 0 && dollar !== value.length - 1) {
            refuse("'from' doesn't support variable expansion, define alias stage instead");
        }
        from = value;
    }
    return { text, from };
}
/** Reads a `--mount` with its variables expanded, and refuses what BuildKit refuses. */
function parseMount(flag, expand) {
    const draft = new MountDraft();
    for (const { key, value } of parseFields(flag.text)) {
        if (value === undefined) {
            draft.setBare(key);
        }
        else {
            draft.set(key, expand(value));
        }
    }
    return draft.finish();
}
const TYPES = new Map(['bind', 'cache', 'tmpfs', 'secret', 'ssh'].map(type => [type, type]));
const SHARING = new Set(['shared', 'private', 'locked']);
class MountDraft {
    #values = new Map();
    #type = 'bind';
    setBare(key) {
        switch (key) {
            case 'readonly':
            case 'ro':
            case 'readwrite':
            case 'rw':
                return;
            case 'required':
                this.#demand(['secret', 'ssh'], key);
                return;
        }
        refuse(`invalid field '${key}' must be a key=value pair`);
    }
    set(key, value) {
        switch (key) {
            case 'type':
                this.#type = toType(value);
                return;
            case 'from':
            case 'source':
            case 'target':
            case 'id':
            case 'env':
                this.#values.set(key, value);
                return;
            case 'src':
                this.#values.set('source', value);
                return;
            case 'dst':
            case 'destination':
                this.#values.set('target', value);
                return;
        }
        this.#setChecked(key, value);
    }
    #setChecked(key, value) {
        switch (key) {
            case 'readonly':
            case 'ro':
            case 'readwrite':
            case 'rw':
                demandForm(key, value, isBoolean);
                return;
            case 'required':
                this.#demand(['secret', 'ssh'], key);
                demandForm(key, value, isBoolean);
                return;
            case 'size':
                this.#demand(['tmpfs'], key);
                demandForm(key, value, isSize);
                return;
            case 'sharing':
                demandForm(key, value, text => SHARING.has(toLower(text)));
                break;
            case 'mode':
                demandForm(key, value, text => isUint32(text, 8));
                break;
            case 'uid':
            case 'gid':
                demandForm(key, value, text => isUint32(text, 10));
                break;
            default:
                refuse(`unexpected key '${key}'`);
        }
        this.#values.set(key, value);
    }
    finish() {
        for (const key of ['mode', 'uid', 'gid']) {
            this.#allow(key, ['secret', 'ssh', 'cache']);
        }
        if (this.#type === 'secret') {
            this.#checkSecret();
        }
        if (this.#type === 'ssh' && this.#has('source')) {
            refuse('ssh does not support source');
        }
        this.#allow('sharing', ['cache']);
        return {
            type: this.#type === 'unknown' ? 'bind' : this.#type,
            from: this.#value('from'),
            source: this.#value('source'),
            target: this.#value('target'),
            targetless: this.#values.has('env') ? 'allowed' : 'refused'
        };
    }
    #checkSecret() {
        if (this.#has('from')) {
            refuse('secret mount should not have a from');
        }
        if (!['source', 'target', 'id'].some(key => emptiness(this.#value(key)) !== 'yes')) {
            refuse('invalid secret mount. one of source, target required');
        }
        if (this.#has('source') && this.#has('id')) {
            refuse("both source and id can't be set");
        }
    }
    #value(key) {
        return this.#values.get(key) ?? '';
    }
    /** Whether a field surely has a value other than ''. */
    #has(key) {
        return emptiness(this.#value(key)) === 'no';
    }
    #allow(key, types) {
        if (this.#values.has(key)) {
            this.#demand(types, key);
        }
    }
    #demand(types, key) {
        if (this.#type !== 'unknown' && !types.includes(this.#type)) {
            refuse(`unexpected key '${key}' for mount type '${this.#type}'`);
        }
    }
}
function toType(value) {
    const name = literal(value);
    if (name === undefined) {
        return 'unknown';
    }
    return TYPES.get(toLower(name)) ?? refuse(`unsupported mount type "${name}"`);
}
function demandForm(key, value, isForm) {
    const text = literal(value);
    if (text !== undefined && !isForm(text)) {
        refuse(`invalid value for ${key}: ${text}`);
    }
}

;// CONCATENATED MODULE: ./src/dockerfile/instructions/parse-run.ts






const parse_run_FLAGS = new Map([
    ['mount', 'list'],
    ['network', 'text'],
    ['security', 'text'],
    ['device', 'list']
]);
const NETWORKS = ['default', 'none', 'host'];
const SECURITIES = ['insecure', 'sandbox'];
/** Reads RUN: what it runs does not matter, what it mounts does. */
function parseRun(split, statement) {
    const list = parseJsonList(split.rest);
    const flags = new Flags(split.flags, parse_run_FLAGS);
    demandOneOf(flags.find('network') ?? 'default', NETWORKS);
    demandOneOf(flags.find('security') ?? 'sandbox', SECURITIES);
    flags.list('device').forEach(checkDevice);
    return {
        kind: 'run',
        line: statement.line,
        mounts: flags.list('mount').map(parseMountFlag),
        command: list?.length === 0 ? 'empty' : 'some'
    };
}
function demandOneOf(value, allowed) {
    if (!allowed.includes(value)) {
        refuse(`"${value}" is none of ${allowed.join(', ')}`);
    }
}
/** Refuses a `--device` that is not of the form `[name=]name[,required[=boolean]]`. */
function checkDevice(text) {
    let name = '';
    for (const field of parseCsvLine(text)) {
        const [key = '', ...values] = field.split('=');
        const value = values.length === 0 ? undefined : values.join('=');
        switch (key.toLowerCase()) {
            case 'required':
                if (value !== undefined && !isBoolean(value)) {
                    refuse(`invalid value for required: ${value}`);
                }
                break;
            case 'name':
                name = nameDevice(name, value ?? field);
                break;
            default:
                name = nameDevice(name, field);
        }
    }
}
function nameDevice(previous, name) {
    return previous === '' ? name : refuse(`device name already set to ${previous}`);
}

;// CONCATENATED MODULE: ./src/dockerfile/instructions/parse-instruction.ts










/** Reads one logical line, and refuses what BuildKit refuses without knowing the build. */
function parseInstruction(statement, escape) {
    return atLine(statement.line, () => {
        const split = splitStatement(statement.text, escape);
        const name = toLower(split.keyword);
        switch (name) {
            case 'from':
                return parseFrom(split, statement.line);
            case 'onbuild':
                return parseOnbuild(split, statement, escape);
            case 'env':
                return { kind: 'env', line: statement.line, pairs: parseNamed(split, escape, 'ENV') };
            case 'arg':
                return { kind: 'arg', line: statement.line, args: parseArgs(split.rest, escape) };
            case 'label':
                return toWords(statement.line, parseNamed(split, escape, 'LABEL').flatMap(({ key, value }) => [key, value]));
            default:
                return parsePlain(name, split, statement);
        }
    });
}
/** The instructions in which the escape character means nothing. */
function parsePlain(name, split, statement) {
    const { line } = statement;
    switch (name) {
        case 'copy':
            return parseCopy('COPY', split, statement);
        case 'add':
            return parseCopy('ADD', split, statement);
        case 'run':
            return parseRun(split, statement);
        case 'workdir':
            return { kind: 'workdir', line, path: parseSingle(split) };
        case 'user':
            return toWords(line, [parseSingle(split)]);
        case 'stopsignal':
            // The only one of these whose flags BuildKit does not look at.
            return { ...toWords(line, [demandArgument(split.rest)]), check: checkSignal };
        case 'volume':
            return { ...toWords(line, parseVolumes(split)), check: checkVolume };
        case 'expose':
            return { kind: 'expose', line, ports: parsePorts(split) };
        default:
            parseInert(name, split);
            return { kind: 'inert', line };
    }
}
function parseInert(name, split) {
    switch (name) {
        case 'cmd':
        case 'entrypoint':
            parseJsonList(split.rest);
            demandNoFlags(split);
            return;
        case 'shell':
            demandNoFlags(split);
            if ((parseJsonList(split.rest) ?? []).length === 0) {
                refuse('SHELL requires the arguments to be in JSON form');
            }
            return;
        case 'healthcheck':
            checkHealthcheck(split);
            return;
        case 'maintainer':
            parseSingle(split);
            return;
    }
    refuse(`unknown instruction: ${split.keyword}`);
}
const FROM_FLAGS = new Map([['platform', 'text']]);
const STAGE_NAME = /^[a-z][a-z0-9-_.]*$/;
/** `strings.EqualFold(word, "as")`; U+017F folds to s. */
const AS = /^[aA][sS\u017f]$/;
function parseFrom(split, line) {
    const [base = '', as = '', spelled = '', ...rest] = splitBlanks(split.rest);
    if (base === '' || (as !== '' && (spelled === '' || rest.length > 0 || !AS.test(as)))) {
        refuse('FROM requires either one or three arguments');
    }
    const name = toLower(spelled);
    if (name !== '' && !STAGE_NAME.test(name)) {
        refuse(`invalid name for build stage: "${spelled}"`);
    }
    const flags = new Flags(split.flags, FROM_FLAGS);
    return { kind: 'from', line, base, name, platform: flags.text('platform') };
}
const ONBUILD = /^onbuild/i;
function parseOnbuild(split, statement, escape) {
    const trigger = splitStatement(demandArgument(split.rest), escape);
    switch (trimSpace(trigger.keyword).toUpperCase()) {
        case 'ONBUILD':
            refuse("Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed");
            break;
        case 'FROM':
        case 'MAINTAINER':
            refuse(`${trigger.keyword} isn't allowed as an ONBUILD trigger`);
    }
    demandNoFlags(split);
    checkTrigger(trigger, escape);
    const { text, heredocs, line } = statement;
    const rest = text.replace(ONBUILD, '');
    const body = rest.slice(skip(rest, 0, isPatternSpace));
    const contents = heredocs.map(({ content, name }) => `\n${content}${name}`);
    return { kind: 'onbuild', line, trigger: [body, ...contents].join('') };
}
/** BuildKit parses a trigger's arguments at once, but looks at the instruction only when a stage runs it. */
function checkTrigger({ keyword, rest }, escape) {
    switch (toLower(keyword)) {
        case 'env':
        case 'label':
            if (splitQuoted(rest, escape).length > 0) {
                parsePairs(rest, escape, keyword);
            }
            return;
        case 'add':
        case 'copy':
        case 'run':
        case 'cmd':
        case 'entrypoint':
        case 'shell':
        case 'volume':
            parseJsonList(rest);
    }
}
function parseNamed(split, escape, name) {
    demandNoFlags(split);
    const pairs = parsePairs(split.rest, escape, name);
    if (pairs.some(({ key }) => key === '')) {
        refuse(`${name} names can not be blank`);
    }
    return pairs;
}
function parseArgs(rest, escape) {
    const words = splitQuoted(rest, escape);
    if (words.length === 0) {
        refuse('ARG requires at least one argument');
    }
    return words.map(word => {
        const sign = word.indexOf('=');
        if (sign === 0) {
            refuse('ARG names can not be blank');
        }
        return sign < 0
            ? { name: word, value: undefined }
            : { name: word.slice(0, sign), value: word.slice(sign + 1) };
    });
}
function parseVolumes(split) {
    demandNoFlags(split);
    const volumes = parseJsonList(split.rest) ?? splitBlanks(split.rest);
    if (volumes.length === 0) {
        refuse('VOLUME requires at least one argument');
    }
    const trimmed = volumes.map(trimSpace);
    trimmed.forEach(checkVolume);
    return trimmed;
}
function parsePorts(split) {
    demandNoFlags(split);
    return splitBlanks(demandArgument(split.rest));
}
function parseSingle(split) {
    demandNoFlags(split);
    return demandArgument(split.rest);
}
function demandArgument(rest) {
    return rest === '' ? refuse('the instruction requires an argument') : rest;
}
function demandNoFlags({ flags }) {
    new Flags(flags, NO_FLAGS);
}
function toWords(line, words) {
    return { kind: 'words', line, words, check: () => undefined };
}
function checkVolume(word) {
    if (word === '') {
        refuse('VOLUME specified can not be an empty string');
    }
}
function checkSignal(word) {
    if (!isSignal(word)) {
        refuse(`invalid signal: ${word}`);
    }
}

;// CONCATENATED MODULE: ./src/dockerfile/lexer/statements.ts





/** Splits a Dockerfile into its logical lines, as BuildKit's parser does. Refuses a file without any. */
function lexDockerfile(text) {
    const lines = new Lines(text);
    const prologue = new Prologue();
    const statements = [];
    for (let raw = lines.next(); raw !== undefined; raw = lines.next()) {
        const marked = lines.number === 1 && raw.startsWith('\ufeff') ? raw.slice(1) : raw;
        const first = trimSpaceStart(trimLineEnd(marked));
        const line = lines.number;
        atLine(line, () => {
            prologue.offer(first);
        });
        if (first !== '' && !first.startsWith('#')) {
            const joined = joinContinuations(first, lines, prologue.escape);
            const heredocs = atLine(line, () => readHeredocs(joined, lines, prologue.escape));
            statements.push({ line, text: joined, heredocs });
        }
    }
    if (statements.length === 0) {
        refuse('file with no instructions');
    }
    return { escape: prologue.escape, statements };
}
function joinContinuations(first, lines, escape) {
    let body = cutContinuation(first, escape);
    if (body === undefined) {
        return first;
    }
    const parts = [body];
    for (let raw = lines.next(); raw !== undefined; raw = lines.next()) {
        const line = trimLineEnd(raw);
        // Both may stand in the middle of an instruction.
        if (isBlank(line) || trimSpaceStart(line).startsWith('#')) {
            continue;
        }
        body = cutContinuation(line, escape);
        parts.push(body ?? line);
        if (body === undefined) {
            break;
        }
    }
    return parts.join('');
}
/**
 * The line without the escape character that continues it, or undefined when it ends here. Blanks may follow the
 * escape character, another escape character must not stand in front of it.
 */
function cutContinuation(line, escape) {
    let end = line.length;
    while (end > 0 && (line[end - 1] === ' ' || line[end - 1] === '\t')) {
        end -= 1;
    }
    const continues = line[end - 1] === escape && line[end - 2] !== escape;
    return continues ? line.slice(0, end - 1) : undefined;
}
function readHeredocs(statement, lines, escape) {
    const markers = listHeredocMarkers(statement, escape);
    return markers.map(marker => readHeredoc(marker, () => lines.next()));
}

;// CONCATENATED MODULE: ./src/dockerfile/stages/parse-dockerfile.ts



/** Parses all of a Dockerfile: BuildKit refuses a mistake in a stage that no build reaches, too. */
function parseDockerfile(text) {
    const { escape, statements } = lexDockerfile(text);
    const globalArgs = [];
    const stages = [];
    for (const statement of statements) {
        const instruction = parseInstruction(statement, escape);
        const stage = stages.at(-1);
        if (instruction.kind === 'from') {
            stages.push({ from: instruction, instructions: [] });
        }
        else if (stage !== undefined) {
            stage.instructions.push(instruction);
        }
        else if (instruction.kind === 'arg') {
            globalArgs.push(instruction);
        }
        else {
            throw new Refusal('refused', 'no build stage in current context', statement.line);
        }
    }
    if (stages.length === 0) {
        refuse('dockerfile contains no stages to build');
    }
    return { escape, globalArgs, stages };
}
/** The names that a Dockerfile declares by ARG, anywhere. */
function listDeclaredArgs({ globalArgs, stages }) {
    const instructions = [globalArgs, ...stages.map(stage => stage.instructions)];
    const declarations = instructions.flatMap(some => some.filter(each => each.kind === 'arg'));
    return new Set(declarations.flatMap(({ args }) => args.map(arg => arg.name)));
}

;// CONCATENATED MODULE: ./src/dockerfile/stages/reach-stages.ts

/** Refuses stages that copy or mount from each other in a circle; a base does not count. */
function checkCycles(stages) {
    const done = new Set();
    const open = new Set();
    for (const start of stages) {
        const path = [walkFrom(start)];
        for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
            const next = done.has(step.stage) ? undefined : step.sources.pop();
            open.add(step.stage);
            if (next === undefined) {
                open.delete(step.stage);
                done.add(step.stage);
                path.pop();
            }
            else if (open.has(next)) {
                const text = `circular dependency detected on stage: ${step.stage.name}`;
                throw new Refusal('refused', text, step.stage.line);
            }
            else if (next.kind === 'stage' && !done.has(next)) {
                path.push(walkFrom(next));
            }
        }
    }
}
function walkFrom(stage) {
    return { stage, sources: stage.commands.flatMap(command => command.sources) };
}
/** The stages that a target needs, itself among them, with the triggers of their bases in place. */
function reachStages(graph, target) {
    const reached = new Set([target]);
    // The set grows while it is walked.
    for (const node of reached) {
        if (node.kind === 'external') {
            continue;
        }
        graph.runTriggers(node);
        if (node.origin.kind === 'stage') {
            reached.add(node.origin.stage);
        }
        for (const { sources } of node.commands) {
            sources.forEach(source => reached.add(source));
        }
    }
    return reached;
}

;// CONCATENATED MODULE: ./src/dockerfile/instructions/ports.ts

/** Whether EXPOSE takes a port: `[[ip:]public:]port[-port][/protocol]`. */
function isPort(text) {
    const parts = text.split(':');
    const [container = ''] = parts.splice(-1);
    const [host = ''] = parts.splice(-1);
    const slash = container.indexOf('/');
    const protocol = slash < 0 ? '' : container.slice(slash + 1).toLowerCase();
    const range = parseRange(slash < 0 ? container : container.slice(0, slash));
    if (range === undefined || !['', 'tcp', 'udp', 'sctp'].includes(protocol)) {
        return false;
    }
    return isAddress(parts.join(':')) && (host === '' || fits(range, parseRange(host)));
}
/** A range on the host needs one of the same length, or a single port, in the container. */
function fits(container, host) {
    if (host === undefined) {
        return false;
    }
    const length = container.last - container.first;
    return length === 0 || length === host.last - host.first;
}
function parseRange(text) {
    const dash = text.indexOf('-');
    const start = dash < 0 ? text : text.slice(0, dash);
    const end = dash < 0 ? text : text.slice(dash + 1);
    const first = toPort(start);
    const last = start === end ? first : toPort(end);
    return first === undefined || last === undefined || last < first ? undefined : { first, last };
}
function toPort(text) {
    const port = toInteger(text);
    return port !== undefined && port >= 0 && port <= 65_535 ? port : undefined;
}
const BYTE = /^(?:0|[1-9][0-9]{0,2})$/;
function isAddress(text) {
    if (text === '') {
        return true;
    }
    const bare = text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1) : text;
    return isIpv4(bare) || isIpv6(bare);
}
function isIpv4(text) {
    const bytes = text.split('.');
    return bytes.length === 4 && bytes.every(byte => BYTE.test(byte) && Number(byte) < 256);
}
function isIpv6(text) {
    const halves = text.split('::');
    if (halves.length > 2) {
        return false;
    }
    const groups = halves.flatMap(half => (half === '' ? [] : half.split(':')));
    const tail = groups.at(-1) ?? '';
    const embedded = tail.includes('.');
    const plain = embedded ? groups.slice(0, -1) : groups;
    const size = plain.length + (embedded ? 2 : 0);
    return ((!embedded || isIpv4(tail)) &&
        plain.every(group => /^[0-9a-fA-F]{1,4}$/.test(group)) &&
        (halves.length === 2 ? size < 8 : size === 8));
}

;// CONCATENATED MODULE: ./src/dockerfile/names/remote.ts


const PROTOCOL = /^([a-zA-Z0-9]+):\/\//;
const SCP = /^[a-zA-Z0-9_-]+@[a-zA-Z0-9.-]+:[^\n]*$/;
/** Tells paths, downloads and git repositories apart. Refuses a git URL with a query that means nothing. */
function parseSourceForm(source) {
    if (isGit(source)) {
        return { kind: 'git', options: parseGitOptions(source) };
    }
    const isHttp = source.startsWith('http://') || source.startsWith('https://');
    return { kind: isHttp ? 'http' : 'path' };
}
function isGit(source) {
    if (source.startsWith('github.com/')) {
        // For COPY and ADD this is a path, but its query is looked at as that of a git URL.
        parseGitOptions(source);
        return false;
    }
    const protocol = PROTOCOL.exec(source)?.[1]?.toLowerCase();
    switch (protocol) {
        case undefined:
            return SCP.test(source);
        case 'http':
        case 'https':
            return !hasControl(source) && pathOf(source).endsWith('.git');
        case 'git':
        case 'ssh':
            return !hasControl(source);
        default:
            return false;
    }
}
/** Go parses no URL with a control character in it. */
function hasControl(url) {
    return Array.from(url).some(char => char < ' ' || char === '\x7f');
}
function pathOf(url) {
    const [address = ''] = url.split(/[?#]/, 1);
    const slash = address.indexOf('/', address.indexOf('://') + '://'.length);
    return slash < 0 ? '' : address.slice(slash);
}
const remote_FLAGS = new Set(['submodules', 'keep-git-dir', 'fetch-by-commit']);
const VALUES = new Set(['ref', 'tag', 'branch', 'subdir', 'checksum', 'commit', 'mtime']);
function parseGitOptions(source) {
    const [url = ''] = source.split('#', 1);
    const mark = url.indexOf('?');
    const options = new Map();
    for (const [name, value] of new URLSearchParams(mark < 0 ? '' : url.slice(mark + 1))) {
        if (options.has(name)) {
            refuse(`query "${name}" has multiple values`);
        }
        options.set(name, value);
        checkGitOption(name, value);
    }
    checkGitReference(options);
    return options;
}
function checkGitOption(name, value) {
    const isFlag = remote_FLAGS.has(name);
    if (!isFlag && !VALUES.has(name)) {
        refuse(`unexpected query "${name}"`);
    }
    if (!isFlag && value === '') {
        refuse(`query "${name}" has no value`);
    }
    const isWrongFlag = isFlag && value !== '' && !isBoolean(value);
    const isWrongTime = name === 'mtime' && value !== 'checkout' && value !== 'commit';
    if (isWrongFlag || isWrongTime) {
        refuse(`invalid ${name} value: "${value}"`);
    }
}
/** At most one of a ref, a tag and a branch. */
function checkGitReference(options) {
    const named = ['ref', 'tag', 'branch'].filter(name => options.has(name));
    if (named.length > 1) {
        refuse(`${named.join(' conflicts with ')} in a git URL`);
    }
}

;// CONCATENATED MODULE: ./src/dockerfile/stages/to-source.ts
/** A path as `path.Join("/", path)` cleans it, without the leading slash. */
function cleanPath(path) {
    const segments = [];
    for (const segment of path.split('/')) {
        if (segment === '..') {
            segments.pop();
        }
        else if (segment !== '' && segment !== '.') {
            segments.push(segment);
        }
    }
    return segments.join('/');
}
/** A backslash counts, too: it makes the next character stand for itself. */
const WILDCARD = /[*?[\\]/;
/** Whether BuildKit's follow of a path sees a pattern in it. */
function hasWildcard(path) {
    return WILDCARD.test(path);
}
/** What a source of COPY or ADD takes. */
function toSourcePath(text, parents) {
    if (typeof text !== 'string') {
        return toPrefix(text);
    }
    const path = cleanPath(text);
    const pattern = parents === 'parents' ? 'parents-pattern' : 'wildcard';
    return { kind: hasWildcard(path) ? pattern : 'path', path };
}
/** What the source of a mount takes, where patterns mean nothing. */
function toMountPath(text) {
    return typeof text === 'string' ? { kind: 'path', path: cleanPath(text) } : toPrefix(text);
}
/**
 * The directory in front of the first character that is not known, as far as it is literal: everything, where a `..`
 * in what is not known, or behind it, may lead out of that directory.
 */
function toPrefix({ fragments: [first, ...rest], gaps }) {
    const leadsOut = gaps === 'anything' ||
        /(?:^|\/)\.\.$/.test(first) ||
        rest.some(fragment => /(?:^|\/)\.\.?(?:\/|$)/.test(fragment));
    if (leadsOut) {
        return { kind: 'prefix', path: '' };
    }
    const segments = cleanPath(first.slice(0, first.lastIndexOf('/') + 1)).split('/');
    const wild = segments.findIndex(hasWildcard);
    return { kind: 'prefix', path: segments.slice(0, wild < 0 ? undefined : wild).join('/') };
}

;// CONCATENATED MODULE: ./src/dockerfile/stages/run-copy.ts






/** Runs COPY or ADD: what is a path is taken from `from`, or from the main context. */
function runCopy(run, copy, from) {
    if (from !== undefined) {
        run.demandEarlier(from);
    }
    const chown = run.expand(copy.chown);
    const chmod = literal(run.expand(copy.chmod));
    const checksum = run.expand(copy.checksum);
    const sources = copy.sources.map(source => run.expand(source));
    run.toPath(run.expand(copy.destination));
    for (const { expand, content } of copy.heredocs) {
        if (expand) {
            expandHeredoc(content, run.expansion);
        }
    }
    if (chmod !== undefined && chmod !== '' && !isMode(chmod)) {
        refuse(`invalid chmod parameter: '${chmod}'`);
    }
    const forms = sources.map(source => toForm(source, copy));
    checkChecksum(literal(checksum), forms);
    checkOwner(literal(chown) ?? '', copy);
    sources.forEach((source, index) => {
        const form = forms[index]?.kind;
        if (form !== 'http') {
            const { line, instruction, parents } = copy;
            const excludes = parents === 'parents' ? [] : copy.excludes;
            const text = form === 'path' ? run.toPath(source) : source;
            const { kind, path } = toSourcePath(text, parents);
            const purpose = form === 'git' ? 'sent' : 'read';
            run.use({ purpose, from, source: { kind, path, excludes, line, instruction } });
        }
    });
}
/** A linked copy knows no names: it has no file system around it to look them up in. */
function checkOwner(chown, { link }) {
    const [user = '', ...group] = chown.split(':');
    const isName = (id) => !['', 'root'].includes(id) && !isInt32(id);
    if (link === 'linked' && (isName(user) || isName(group.join(':')))) {
        refuse(`--chown=${chown}: user and group names can't be resolved when used with --link`);
    }
}
/** Refuses a download or a repository in COPY. A text that is not known may be a path. */
function toForm(source, copy) {
    const text = literal(source);
    const form = text === undefined ? { kind: 'path' } : parseSourceForm(text);
    if (form.kind !== 'path' && copy.instruction === 'COPY') {
        refuse(`source can't be ${form.kind === 'git' ? 'a git ref' : 'a URL'} for COPY`);
    }
    if (form.kind === 'git') {
        checkKeepGitDir(form.options.get('keep-git-dir'), copy);
    }
    return form;
}
function checkKeepGitDir(option, { keepGitDir }) {
    if (option === undefined || keepGitDir === 'unsaid') {
        return;
    }
    const inUrl = option === '' || (isBoolean(option) && /^[1tT]/.test(option)) ? 'yes' : 'no';
    if (inUrl !== keepGitDir) {
        refuse('inconsistent keep-git-dir configuration');
    }
}
function checkChecksum(checksum, forms) {
    if (checksum === undefined || checksum === '') {
        return;
    }
    const [form, ...others] = forms;
    if (form === undefined || others.length > 0) {
        return refuse("checksum can't be specified for multiple sources");
    }
    switch (form.kind) {
        case 'path':
            return refuse('checksum requires HTTP(S) or Git sources');
        case 'http':
            if (!isDigest(checksum)) {
                refuse(`invalid checksum: ${checksum}`);
            }
            return;
        case 'git':
            if ((form.options.get('checksum') ?? form.options.get('commit') ?? checksum) !== checksum) {
                refuse(`checksum mismatch: ${checksum}`);
            }
    }
}

;// CONCATENATED MODULE: ./src/dockerfile/names/windows-path.ts

/**
 * A path for Windows, as BuildKit brings it to Linux: with slashes, without the letter of the system's drive.
 * Refuses other drives and UNC paths.
 */
function toSlashes(text) {
    if (typeof text === 'string') {
        return toSystemDrive(text);
    }
    const [first, ...rest] = text.fragments;
    return { fragments: [toSystemDrive(first), ...rest.map(slash)], gaps: text.gaps };
}
function slash(text) {
    return text.replaceAll('\\', '/');
}
/** `first` is a path or its beginning. */
function toSystemDrive(first) {
    const path = slash(first);
    const colon = path.indexOf(':');
    if (path.startsWith('//') || (colon >= 0 && !/^[cC]:./.test(path))) {
        refuse(`the path is not on the system drive: ${first}`);
    }
    return path.slice(colon + 1);
}

;// CONCATENATED MODULE: ./src/dockerfile/stages/run-mounts.ts





/** Runs RUN: what it mounts is read from the main context, or from what each mount's `from` names. */
function runMounts(run, { mounts, command, line }, sources) {
    const parsed = mounts.map(flag => parseMount(flag, word => run.expand(word)));
    parsed.forEach((mount, index) => {
        const from = isFromMain(mount) ? undefined : sources[index];
        if (from !== undefined) {
            run.demandEarlier(from);
        }
        if (mount.type === 'secret' || mount.type === 'ssh') {
            checkSecret(mount, run.os);
            return;
        }
        checkTarget(mount, run.workdir);
        const { kind, path } = toMountPath(mount.source);
        run.use({
            // A tmpfs begins empty.
            purpose: mount.type === 'tmpfs' ? 'sent' : 'read',
            from,
            source: { kind, path, excludes: [], line, instruction: 'RUN --mount' }
        });
    });
    if (command === 'empty') {
        refuse('arguments are required');
    }
}
/** Without `from`, a cache begins with what `scratch` names. */
function isFromMain({ type, from }) {
    return type !== 'cache' && emptiness(from) === 'yes';
}
/** Refuses a mount over the root: an empty target is the working directory. */
function checkTarget({ target }, workdir) {
    const text = literal(target);
    if (text === undefined || (workdir === undefined && !text.startsWith('/'))) {
        return;
    }
    const path = text.startsWith('/') ? text : `/${cleanPath(`${workdir ?? ''}/${text}`)}`;
    if (path === '/') {
        refuse(`invalid mount target "${text}"`);
    }
}
/** Refuses a secret for Windows that names no absolute file. */
function checkSecret({ type, target, targetless }, os) {
    const path = literal(target);
    if (type !== 'secret' || os !== 'windows' || path === undefined) {
        return;
    }
    const isAbsolute = path !== '' && literal(toSlashes(target))?.startsWith('/') === true;
    if (path === '' ? targetless === 'refused' : !isAbsolute) {
        refuse(`secret target "${path}" must be an absolute path on Windows`);
    }
}

;// CONCATENATED MODULE: ./src/dockerfile/stages/run-command.ts







/** Runs one instruction of a stage, as far as it decides what is read. */
function runCommand(run, { instruction, sources }) {
    run.request.effort.spend(ENTRY);
    switch (instruction.kind) {
        case 'arg':
            declareArguments(run, instruction);
            return;
        case 'env':
            setEnvironment(run, instruction);
            return;
        case 'copy':
            runCopy(run, instruction, sources[0]);
            run.addLayer();
            return;
        case 'run':
            runMounts(run, instruction, sources);
            run.addLayer();
            run.markExecuted();
            return;
        case 'workdir':
            run.changeDirectory(literal(run.toPath(run.expand(instruction.path))));
            return;
        case 'words':
            checkWords(run, instruction);
            return;
        case 'expose':
            checkPorts(run, instruction);
            return;
        case 'onbuild':
        case 'inert':
    }
}
/** Not part of the environment, even if ARG declares them. */
const HIDDEN_ARGS = new Set(['BUILDKIT_SBOM_SCAN_CONTEXT', 'BUILDKIT_SBOM_SCAN_STAGE']);
function declareArguments(run, { args }) {
    for (const declaration of args) {
        const value = run_command_valueOf(run, declaration);
        if (value !== undefined && !HIDDEN_ARGS.has(declaration.name)) {
            run.setArgument(declaration.name, value);
        }
    }
}
/** What the build is given, else the default, else what the global scope says. */
function run_command_valueOf(run, { name, value }) {
    const given = run.request.buildArgs.get(name);
    if (given !== undefined) {
        return given;
    }
    if (value !== undefined) {
        return run.expand(value);
    }
    const inherited = run.request.globals.lookup(name);
    return inherited.kind === 'set' ? inherited.value : undefined;
}
/** All of a line sees the variables as they were before it. */
function setEnvironment(run, { pairs }) {
    const expanded = pairs.map(({ key, value }) => [run.expand(key), run.expand(value)]);
    for (const [key, value] of expanded) {
        const name = literal(key);
        if (name === undefined) {
            throw new Refusal('unknown-name', 'ENV sets a variable whose name is not known');
        }
        run.setEnvironment(name, value);
    }
}
function checkWords(run, { words, check }) {
    for (const word of words) {
        const text = literal(run.expand(word));
        if (text !== undefined) {
            check(text);
        }
    }
}
function checkPorts(run, { ports }) {
    for (const spelled of ports) {
        const known = expandWords(spelled, run.expansion) ?? [];
        if (!known.every(isPort)) {
            refuse(`invalid port: "${spelled}"`);
        }
    }
}

;// CONCATENATED MODULE: ./src/dockerfile/stages/stage-run.ts




/** Where a stage stands while its instructions run, and what they have read so far. */
class StageRun {
    uses = [];
    reasons = [];
    stage;
    #request;
    #scope;
    #os;
    #workdir;
    #layers;
    #execution = 'none';
    constructor(stage, start, request) {
        this.stage = stage;
        this.#request = request;
        this.#scope = start.scope;
        this.#os = start.os;
        this.#workdir = start.workdir;
        this.#layers = start.layers;
    }
    /** What a stage on top of this one begins with. */
    end() {
        return {
            scope: this.#scope.fork(this.#request.effort),
            workdir: this.#workdir,
            layers: this.#layers,
            os: this.#os
        };
    }
    get layers() {
        return this.#layers;
    }
    /** '' where the target's is not known. */
    get os() {
        return this.#os;
    }
    /** Whether the stage has a RUN. */
    get execution() {
        return this.#execution;
    }
    get workdir() {
        return this.#workdir;
    }
    get request() {
        return this.#request;
    }
    get expansion() {
        const { escape, effort } = this.#request;
        return { escape, effort, lookup: name => this.#scope.lookup(name) };
    }
    expand(word) {
        return expandWord(word, this.expansion);
    }
    /** The path in the terms of the stage's operating system. */
    toPath(path) {
        return this.#os === 'windows' ? toSlashes(path) : path;
    }
    use(use) {
        this.uses.push(use);
        if (use.purpose === 'read' && use.source.kind === 'prefix') {
            const { line, instruction } = use.source;
            const text = `a source of ${instruction} depends on a value that is not known`;
            this.reasons.push({ kind: 'unresolved-variable', line, text });
        }
    }
    /** Refuses a stage that comes later. Its own state, as a trigger may name it, is there. */
    demandEarlier(source) {
        if (source.kind === 'stage' && source.fate === 'built' && source.index > this.stage.index) {
            refuse(`stage "${source.name}" needs to be defined before current stage "${this.stage.name}"`);
        }
    }
    /** An instruction has changed the file system. */
    addLayer() {
        this.#layers = 'some';
    }
    /** A RUN has run. */
    markExecuted() {
        this.#execution = 'some';
    }
    setArgument(name, value) {
        this.#scope.setArgument(name, value, this.#request.effort);
    }
    setEnvironment(name, value) {
        this.#scope.setEnvironment(name, value, this.#request.effort);
    }
    /** Goes to a directory as WORKDIR does; undefined is one that is not known. */
    changeDirectory(path) {
        const base = this.#workdir;
        if (path?.startsWith('/')) {
            this.#workdir = path;
        }
        else if (path !== '') {
            this.#workdir =
                path === undefined || base === undefined ? undefined : `/${cleanPath(`${base}/${path}`)}`;
        }
        if (this.#workdir !== '/') {
            this.#layers = 'some';
        }
    }
}

;// CONCATENATED MODULE: ./src/dockerfile/stages/run-build.ts





/** Runs the stages that are reached, in the order of the file. */
function runBuild(graph, reached, request) {
    const runs = new Map();
    const reasons = [];
    for (const stage of graph.stages()) {
        if (!reached.has(stage) || stage.fate === 'replaced') {
            continue;
        }
        const run = new StageRun(stage, startOf(stage, runs, request), request);
        for (const command of stage.commands) {
            atLine(command.instruction.line, () => {
                runCommand(run, command);
            });
        }
        runs.set(stage, run);
        reasons.push(...run.reasons);
    }
    return { runs, reasons };
}
const DEFAULT_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
function startOf(stage, runs, request) {
    const base = stage.origin.kind === 'stage' ? stage.origin.stage : undefined;
    const start = base === undefined ? undefined : runs.get(base)?.end();
    if (start !== undefined) {
        return start;
    }
    // Scratch is of the target's platform, whatever FROM says.
    const isOwn = stage.os !== '' && stage.origin.kind !== 'scratch';
    const os = isOwn ? stage.os : request.os;
    const isImage = (base ?? stage).origin.kind === 'image' || isOtherContext(base ?? stage);
    const others = isImage && request.baseEnvironment === 'unknown' ? 'unknown' : 'unset';
    // BuildKit sets PATH where an image for anything but Windows does not.
    const path = others === 'unknown' ? UNKNOWN : DEFAULT_PATH;
    const environment = new Map(os === 'windows' ? [] : [['PATH', path]]);
    return {
        scope: new Scope({ environment, others, declared: request.declaredArgs }),
        workdir: others === 'unknown' ? undefined : '/',
        layers: 'none',
        os
    };
}
function isOtherContext({ origin }) {
    return origin.kind === 'context' && origin.context.kind === 'other';
}

;// CONCATENATED MODULE: ./src/dockerfile/stages/parse-trigger.ts



/** The instruction of an ONBUILD, which BuildKit parses as a Dockerfile of its own: with `\` as escape character. */
function parseTrigger(onbuild) {
    const { statements, escape } = lexDockerfile(onbuild.trigger);
    const [statement] = statements;
    if (statement === undefined || statements.length > 1) {
        return refuse('onbuild trigger should be a single expression');
    }
    const instruction = parseInstruction({ ...statement, line: onbuild.line }, escape);
    return instruction.kind === 'from'
        ? refuse("FROM isn't allowed as an ONBUILD trigger")
        : instruction;
}

;// CONCATENATED MODULE: ./src/dockerfile/stages/stage-graph.ts









/** The stages of a Dockerfile with all that they name, linked as BuildKit links them. */
class StageGraph {
    #nodes = [];
    #byName = new Map();
    #roots = new Map();
    #triggers = new Map();
    #request;
    #effort;
    constructor(stages, request) {
        this.#request = request;
        this.#effort = request.expansion.effort;
        for (const { from } of stages) {
            atLine(from.line, () => {
                this.#addStage(from);
            });
        }
        const nodes = this.stages();
        nodes.forEach((node, index) => {
            node.commands = (stages[index]?.instructions ?? []).map(each => this.#link(each));
        });
    }
    /** In the order of the file. */
    stages() {
        return this.#nodes.filter(node => node.kind === 'stage');
    }
    /** The stage that a target names: in any case, the last one of a name; '' is the last stage. */
    findTarget(name) {
        const node = name === '' ? this.stages().at(-1) : this.#byName.get(toLower(name));
        if (node !== undefined)
            return node;
        throw new Refusal('unknown-target', `target stage "${name}" could not be found`);
    }
    /** The stage at the bottom of a stage: the one whose FROM names no stage. */
    rootOf(stage) {
        return this.#roots.get(stage) ?? stage;
    }
    /** Puts the triggers of a stage's base in front of its own instructions. */
    runTriggers(stage) {
        const triggers = [...this.#ownTriggers(stage.origin), ...this.#knownTriggers(stage)];
        const triggered = triggers.map(each => this.#link(this.#triggerOf(each)));
        if (triggered.length > 0)
            stage.commands = [...triggered, ...stage.commands];
    }
    /** Of a base that is built here. */
    #ownTriggers(origin) {
        if (origin.kind !== 'stage')
            return [];
        const base = origin.stage.commands;
        this.#effort.spend(ENTRY * base.length);
        return base.flatMap(({ instruction }) => (instruction.kind === 'onbuild' ? [instruction] : []));
    }
    /** Of a base that is not: they have the line of FROM. */
    #knownTriggers({ origin, fate, line }) {
        const name = fate === 'replaced' ? undefined : nameOfImage(origin);
        const known = name === undefined ? undefined : this.#request.triggers?.get(name);
        return (known ?? []).map(trigger => ({ kind: 'onbuild', line, trigger }));
    }
    /** Where the file system of a name that is no stage comes from. Refuses what is no image name. */
    originOf(name) {
        if (name === 'scratch') {
            return { kind: 'scratch' };
        }
        const context = this.#request.contexts.find(name);
        return context === undefined ? { kind: 'image', name } : { kind: 'context', context };
    }
    /** Refuses a name that could be no image; BuildKit looks at them all, reached or not. */
    checkNames() {
        for (const node of this.#nodes) {
            if (node.kind === 'external') {
                atLine(node.line, () => this.originOf(node.name));
            }
        }
    }
    #addStage({ base: spelledBase, name, line, platform }) {
        const base = this.#expandBase(spelledBase);
        const os = platform === '' ? '' : this.#expandPlatform(platform);
        const context = isReserved(name) ? undefined : this.#request.contexts.find(name);
        const fate = context === undefined ? 'built' : 'replaced';
        const origin = context === undefined ? this.#originOfBase(base) : { kind: 'context', context };
        if (context !== undefined && parseImageName(base) === undefined) {
            refuse(`invalid reference format: ${base}`);
        }
        const index = this.#nodes.length;
        const node = { kind: 'stage', index, name, line, os, commands: [], fate, origin };
        this.#nodes.push(node);
        if (origin.kind === 'stage') {
            this.#roots.set(node, this.rootOf(origin.stage));
        }
        if (name !== '') {
            this.#byName.set(name, node);
        }
    }
    /** Unlike `--from`, FROM finds a stage only by its name in lower case. */
    #originOfBase(base) {
        const stage = this.#byName.get(base);
        return stage === undefined ? this.originOf(base) : { kind: 'stage', stage };
    }
    #expandBase(spelled) {
        const base = literal(expandWord(spelled, this.#request.expansion));
        if (base === undefined) {
            throw new Refusal('unknown-base', `the base ${spelled} depends on a value that is not known`);
        }
        return base === '' ? refuse(`base name (${spelled}) should not be blank`) : base;
    }
    #expandPlatform(spelled) {
        const platform = literal(expandWord(spelled, this.#request.expansion));
        return platform === undefined ? '' : parsePlatform(platform).os;
    }
    #triggerOf(onbuild) {
        const known = this.#triggers.get(onbuild);
        if (known !== undefined) {
            return known;
        }
        const trigger = atLine(onbuild.line, () => parseTrigger(onbuild));
        this.#triggers.set(onbuild, trigger);
        return trigger;
    }
    #link(instruction) {
        this.#effort.spend(ENTRY);
        switch (instruction.kind) {
            case 'copy':
                return {
                    instruction,
                    sources: instruction.from === '' ? [] : [this.#sourceOfCopy(instruction)]
                };
            case 'run':
                return { instruction, sources: this.#sourcesOfMounts(instruction) };
            case 'arg':
            case 'env':
            case 'workdir':
            case 'words':
            case 'expose':
            case 'onbuild':
            case 'inert':
                return { instruction, sources: [] };
        }
    }
    #sourceOfCopy({ from, line }) {
        return atLine(line, () => {
            const { escape } = this.#request.expansion;
            const lookup = () => ({ kind: 'unset' });
            if (literal(expandWord(from, { escape, lookup, effort: this.#effort })) !== from) {
                refuse('variable expansion is not supported for --from');
            }
            const index = toInteger(from);
            if (index !== undefined) {
                return this.#nodes[index] ?? refuse(`invalid stage index ${index}`);
            }
            return this.#byName.get(toLower(from)) ?? this.#addExternal(from, 'COPY --from', line);
        });
    }
    /** A mount without `from` counts as one from scratch here, which makes it depend on a stage of that name. */
    #sourcesOfMounts({ mounts, line }) {
        return mounts.map(mount => {
            const name = mount.from === '' ? 'scratch' : mount.from;
            return this.#byName.get(toLower(name)) ?? this.#addExternal(name, 'RUN --mount', line);
        });
    }
    /** Names that are no stage count on from the stages: `--from=7` may mean one of them. */
    #addExternal(name, by, line) {
        const node = { kind: 'external', name, line, by };
        this.#nodes.push(node);
        return node;
    }
}
/** How the request may know what a stage begins with; undefined where it is built here. */
function nameOfImage(origin) {
    switch (origin.kind) {
        case 'image':
            return origin.name;
        case 'context':
            return origin.context.name;
        case 'stage':
            return origin.stage.fate === 'replaced' ? nameOfImage(origin.stage.origin) : undefined;
        case 'scratch':
            return undefined;
    }
}
/** Names that no named context replaces a stage by. */
function isReserved(name) {
    return name === '' || name === 'scratch' || name === 'context';
}

;// CONCATENATED MODULE: ./src/dockerfile/read-dockerfile.ts















/**
 * Says which paths of its contexts a build reads: BuildKit's rules (Dockerfile front end 1.28), applied to the text
 * alone. Several platforms give the union. Never throws, takes time in proportion to the text.
 */
function readDockerfile(text, request) {
    try {
        checkSyntax(text, request);
        checkLintOptions(request.buildArgs.get('BUILDKIT_DOCKERFILE_CHECK') ?? findDirective(text, 'check'));
        const file = parseDockerfile(text);
        const effort = new Effort();
        const readings = read_dockerfile_listPlatforms(request).map(platforms => readForPlatform(file, { ...request, platforms, effort }));
        return unite(readings);
    }
    catch (error) {
        if (error instanceof Refusal) {
            return toOpaque(error, text, request);
        }
        throw error;
    }
}
/** The names of the stages of a Dockerfile; none where it cannot be read. */
function listStageNames(text) {
    try {
        return parseDockerfile(text).stages.flatMap(({ from }) => (from.name === '' ? [] : [from.name]));
    }
    catch (error) {
        if (error instanceof Refusal)
            return [];
        throw error;
    }
}
/** What an image that is a stage hands on: its triggers, in order; none where it cannot be known. */
function listTriggers(text, target) {
    try {
        const { stages } = parseDockerfile(text);
        const stage = target === '' ? stages.at(-1) : stages.findLast(({ from }) => from.name === toLower(target));
        return (stage?.instructions ?? []).flatMap(each => each.kind === 'onbuild' ? [each.trigger] : []);
    }
    catch (error) {
        if (error instanceof Refusal)
            return [];
        throw error;
    }
}
/** Front ends whose rules these are. */
const read_dockerfile_OFFICIAL = /^(?:docker\.io\/)?docker\/dockerfile(?:-upstream)?(?:[:@]|$)/;
function checkSyntax(text, { buildArgs }) {
    const given = buildArgs.get('BUILDKIT_SYNTAX')?.trim().split(' ', 1)[0];
    const syntax = given ?? findDirective(text, 'syntax');
    if (syntax !== '' && !read_dockerfile_OFFICIAL.test(syntax)) {
        throw new Refusal('foreign-syntax', `another front end reads the Dockerfile: ${syntax}`);
    }
}
function read_dockerfile_listPlatforms({ platforms, buildPlatform }) {
    const build = buildPlatform === '' ? undefined : parsePlatform(buildPlatform);
    const targets = platforms.map(parsePlatform);
    return (targets.length === 0 ? [build] : targets).map(target => ({ build, target }));
}
function readForPlatform(file, request) {
    const { escape } = file;
    const { effort, platforms } = request;
    const contexts = new NamedContexts(request.contexts);
    const globals = createGlobalScope(file, { ...request, contexts });
    const expansion = { escape, effort, lookup: globals.lookup.bind(globals) };
    const graph = new StageGraph(file.stages, { contexts, expansion, triggers: request.triggers });
    const target = graph.findTarget(request.target);
    checkCycles(graph.stages());
    const reached = reachStages(graph, target);
    graph.checkNames();
    const { runs, reasons } = runBuild(graph, reached, {
        ...request,
        escape,
        globals,
        declaredArgs: listDeclaredArgs(file),
        os: platforms.target?.os ?? ''
    });
    const inputs = new InputCollector(graph, runs).collect(target);
    check_patterns_checkPatterns(inputs.sources, runs);
    return { because: reasons, ...inputs };
}
function unite(readings) {
    const because = unique(readings.flatMap(reading => reading.because));
    return {
        quality: because.length === 0 ? 'exact' : 'widened',
        because,
        sources: unique(readings.flatMap(reading => reading.sources)),
        images: unique(readings.flatMap(reading => reading.images)),
        contexts: unique(readings.flatMap(reading => reading.contexts))
    };
}
/** In the order of the file, each once. */
function unique(items) {
    const byText = new Map(items.map(item => [JSON.stringify(item), item]));
    return [...byText.values()].sort((a, b) => a.line - b.line);
}
/** Nothing is known: every local context counts as read whole, and every image that is named. */
function toOpaque({ kind, line, message }, text, { contexts, buildArgs }) {
    const because = [{ kind, line, text: message }];
    const local = [...contexts].flatMap(([name, context]) => (context.kind === 'local' ? [name] : []));
    const sources = ['', ...local].map((context) => ({
        context,
        kind: 'path',
        path: '',
        excludes: [],
        line,
        instruction: 'FROM'
    }));
    const images = listPossibleImages(text, buildArgs);
    return { quality: 'opaque', because, sources, images, contexts: [] };
}

;// CONCATENATED MODULE: ./src/inputs/dockerfile-reader.ts

/** Reads each Dockerfile once for all recipes that ask the same of it. */
class DockerfileReader {
    #readings = new Map();
    /**
     * The builder's platform is not known, nor what a base image's environment holds.
     *
     * @param id of the text: equal ids are equal texts
     * @param triggers of images of this repository, by what the Dockerfile calls them
     */
    read({ id, text }, recipe, triggers) {
        const contexts = new Map([...recipe.buildContexts].map(([name, { kind }]) => [
            name,
            { kind: kind === 'local' ? 'local' : 'other' }
        ]));
        const { target, buildArgs, platforms } = recipe;
        const key = JSON.stringify([
            ...[id, target, platforms],
            ...[buildArgs, contexts, triggers].map(each => [...each])
        ]);
        const known = this.#readings.get(key);
        if (known !== undefined)
            return known;
        const reading = readDockerfile(text, {
            target,
            buildArgs,
            contexts,
            platforms,
            buildPlatform: '',
            baseEnvironment: 'unknown',
            triggers
        });
        this.#readings.set(key, reading);
        return reading;
    }
}

;// CONCATENATED MODULE: ./src/inputs/collected-inputs.ts

/** What is found of a variant's inputs, piece by piece. */
class CollectedInputs {
    #sources = [];
    #paths = new Set();
    #contexts = new Map();
    #lost = new Reasons();
    #lostBuildFiles = new Reasons();
    #widened = new Reasons();
    /** A single path counts once, for the first that reads it in a role. */
    add(set, reader) {
        if (set.kind === 'path') {
            const key = `${reader.role} ${set.path}`;
            if (this.#paths.has(key))
                return;
            this.#paths.add(key);
        }
        this.#sources.push({ ...reader, ...set });
    }
    /**
     * The folders that a path is in. No folder is an entry of git's: one that changed under its own
     * name is or was a submodule, a link or a file, on either side of the comparison.
     */
    addAncestors(path, reader) {
        for (const folder of listAncestors(path))
            this.add({ kind: 'path', path: folder }, reader);
    }
    /** Git attributes above a path can change the content of what is checked out there. */
    addAttributes(path, reader) {
        const folders = path === '' ? [''] : [...listAncestors(path), ''];
        for (const folder of folders) {
            this.add({ kind: 'path', path: joinPath(folder, '.gitattributes') }, reader);
        }
    }
    addContext(context) {
        this.#contexts.set(context.name, context);
    }
    /** What is read cannot be known. */
    lose(reason, role) {
        this.#lost.add(reason);
        if (role === 'build-file')
            this.#lostBuildFiles.add(reason);
    }
    /** More is listed than what is read. */
    widen(reason) {
        this.#widened.add(reason);
    }
    toInputs({ parents, references }) {
        return {
            quality: toQuality(this.#lost.list, this.#widened.list),
            buildFiles: toQuality(this.#lostBuildFiles.list, []),
            sources: this.#sources,
            contexts: [...this.#contexts.values()],
            parents,
            references
        };
    }
}
function toQuality(lost, widened) {
    if (lost.length > 0)
        return { kind: 'opaque', because: lost };
    return widened.length > 0 ? { kind: 'widened', because: widened } : { kind: 'exact' };
}
class Reasons {
    #byText = new Map();
    /** Each once. */
    add(reason) {
        if (!this.#byText.has(reason.because))
            this.#byText.set(reason.because, reason);
    }
    get list() {
        return [...this.#byText.values()];
    }
}

;// CONCATENATED MODULE: ./src/inputs/read-blindly.ts



/** Without a tree: all of the local contexts, the Dockerfile, and where ignore files may be. */
function readBlindly(scope) {
    const found = new CollectedInputs();
    const { image, variant, recipe, names } = scope;
    found.lose({ because: 'the checkout could not be read' }, 'content');
    addBuildFiles(scope, found);
    for (const folder of listFolders(recipe))
        addFolder(folder, scope, found);
    for (const [source, patterns] of recipe.generated) {
        const at = scope.at('generated', source);
        const reader = { role: 'content', at, how: 'a source of', name: source };
        found.add({ kind: 'globs', patterns }, reader);
    }
    const heir = {
        image: image.name,
        variant,
        recipe,
        atLine: (line) => `${recipe.file}:${line}`,
        atContext: (name) => scope.at('build-contexts', name)
    };
    return found.toInputs({
        parents: findParents(heir, names, undefined),
        references: listReferences(heir, undefined)
    });
}
function addBuildFiles(scope, found) {
    const { file, contextPath } = scope.recipe;
    const buildFiles = [file, `${file}.dockerignore`, joinPath(contextPath, '.dockerignore')];
    for (const [index, path] of buildFiles.entries()) {
        const how = index === 0 ? 'the Dockerfile' : 'the ignore file';
        found.add({ kind: 'path', path }, { role: 'build-file', at: path, how });
        const above = { at: scope.at('file'), how: `above ${how}`, name: path };
        found.addAncestors(path, { role: 'build-file', ...above });
    }
}
function listFolders({ contextPath, buildContexts }) {
    const main = {
        title: 'the context',
        name: contextPath || '.',
        path: contextPath,
        key: ['context']
    };
    const named = [...buildContexts].flatMap(([name, context]) => {
        if (context.kind !== 'local')
            return [];
        const key = ['build-contexts', name];
        return [{ title: 'the build context', name, path: context.path, key }];
    });
    return [main, ...named];
}
function addFolder({ title, name, path, key }, scope, found) {
    const reader = { role: 'content', at: scope.at(...key), name };
    found.add({ kind: 'folder', path }, { ...reader, how: `in ${title}` });
    found.addAncestors(path, { ...reader, how: `above ${title}` });
    found.addAttributes(path, { ...reader, how: `attributes of ${title}` });
}

;// CONCATENATED MODULE: ./src/ignore/go-text.ts
// Go's own rules for texts, where they differ from JavaScript's.
// A byte that is not part of valid UTF-8 is a lone surrogate, U+DC80 to U+DCFF.
/** What Go's `unicode.IsSpace` holds: U+0085 unlike `trim`, and not U+FEFF. */
const SPACE = /[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
/** Go's `strings.TrimSpace`. */
function go_text_trimSpace(text) {
    let start = 0;
    let end = text.length;
    while (start < end && SPACE.test(text.charAt(start)))
        start++;
    while (end > start && SPACE.test(text.charAt(end - 1)))
        end--;
    return text.slice(start, end);
}
/** Go's `path.Clean`: the shortest spelling of a path; `.` for the empty one. */
function go_text_cleanPath(path) {
    const rooted = path.startsWith('/');
    const kept = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            kept.push(part);
        else if (kept.length > 0 && kept.at(-1) !== '..')
            kept.pop();
        else if (!rooted)
            kept.push(part);
    }
    const joined = kept.join('/');
    if (rooted)
        return `/${joined}`;
    return joined === '' ? '.' : joined;
}
/** How many bytes the text has in UTF-8. */
function go_text_byteLength(text) {
    let bytes = 0;
    for (const character of text) {
        const code = toCodePoint(character);
        if (isStrayByte(code) || code < 0x80)
            bytes += 1;
        else if (code < 0x800)
            bytes += 2;
        else
            bytes += code < 0x10000 ? 3 : 4;
    }
    return bytes;
}
/** Does the code point stand for a byte that is not part of valid UTF-8? */
function isStrayByte(code) {
    return code >= 0xdc80 && code <= 0xdcff;
}
/** The rune that Go reads: U+FFFD for everything that is no character. */
function toRune(code) {
    return code >= 0xd800 && code <= 0xdfff ? 0xfffd : code;
}
/** The first code point of a text; -1 for the empty one. */
function toCodePoint(text) {
    return text.codePointAt(0) ?? -1;
}

;// CONCATENATED MODULE: ./src/ignore/accepted-glob.ts

/**
 * Is a pattern accepted when it is read? moby/patternmatcher asks Go's
 * `filepath.Match` whether it can compare it with the name `.`, which finds a
 * malformed part only when it gets that far: `a[` is refused, `a*[` is not.
 */
function isAcceptedGlob(pattern) {
    const characters = Array.from(pattern);
    let name = '.';
    for (let at = 0; at < characters.length;) {
        const first = skipStars(characters, at);
        const star = first > at;
        at = findStar(characters, first);
        const chunk = characters.slice(first, at);
        if (star && chunk.length === 0)
            return true;
        const isLast = at === characters.length;
        const { outcome, rest } = matchFromHere(chunk, name, { star, isLast });
        if (outcome === 'malformed')
            return false;
        if (outcome === 'differs')
            return true;
        name = rest;
    }
    return true;
}
function matchFromHere(chunk, name, { star, isLast }) {
    const fits = ({ outcome, rest }) => outcome === 'matches' && !(isLast && rest !== '');
    const here = matchChunk(chunk, name);
    if (fits(here) || here.outcome === 'malformed')
        return here;
    // A star takes the name's only character, or nothing.
    const behind = star && name !== '' ? matchChunk(chunk, '') : here;
    return fits(behind) || behind.outcome === 'malformed'
        ? behind
        : { outcome: 'differs', rest: name };
}
function skipStars(characters, start) {
    let at = start;
    while (characters[at] === '*')
        at++;
    return at;
}
/** The index of the next star outside of brackets. */
function findStar(characters, start) {
    let inBrackets = false;
    let at = start;
    for (; at < characters.length; at++) {
        const character = characters[at];
        if (character === '\\')
            at++;
        else if (character === '[')
            inBrackets = true;
        else if (character === ']')
            inBrackets = false;
        else if (character === '*' && !inBrackets)
            break;
    }
    return Math.min(at, characters.length);
}
/** Compares one chunk to its end, so that a malformed bracket is found after a difference, too. */
function matchChunk(chunk, name) {
    let rest = name;
    let differs = false;
    for (let at = 0; at < chunk.length;) {
        differs ||= rest === '';
        const bracket = chunk[at] === '[' ? readBracket(chunk, at + 1) : undefined;
        if (bracket !== undefined) {
            if (bracket.end < 0)
                return { outcome: 'malformed', rest };
            differs ||= !bracket.holdsDot;
            at = bracket.end;
        }
        else {
            const escaped = chunk[at] === '\\';
            if (escaped)
                at++;
            const character = chunk[at++];
            if (character === undefined)
                return { outcome: 'malformed', rest };
            differs ||= character !== '.' && (escaped || character !== '?');
        }
        rest = '';
    }
    return { outcome: differs ? 'differs' : 'matches', rest };
}
/** The bracket whose members begin at an index; its end is -1 when it is malformed. */
function readBracket(chunk, start) {
    const negated = chunk[start] === '^';
    let at = negated ? start + 1 : start;
    let holdsDot = false;
    for (let ranges = 0; ranges === 0 || chunk[at] !== ']'; ranges++) {
        const low = readMember(chunk, at);
        const high = low.end >= 0 && chunk[low.end] === '-' ? readMember(chunk, low.end + 1) : low;
        if (high.end < 0)
            return { end: -1, holdsDot };
        holdsDot ||= low.rune <= 0x2e && 0x2e <= high.rune;
        at = high.end;
    }
    return { end: at + 1, holdsDot: holdsDot !== negated };
}
/** One character of a bracket, which must not be the last of the chunk; end -1 when malformed. */
function readMember(chunk, start) {
    const malformed = { end: -1, rune: -1 };
    const first = chunk[start];
    if (first === undefined || first === '-' || first === ']')
        return malformed;
    const at = first === '\\' ? start + 1 : start;
    const rune = toCodePoint(chunk[at] ?? '');
    if (rune < 0 || isStrayByte(rune) || at + 1 >= chunk.length)
        return malformed;
    return { end: at + 1, rune };
}

;// CONCATENATED MODULE: ./src/ignore/expression.ts
// The part of Go's regular expressions that a pattern can reach, as data.
const EMPTY = { kind: 'sequence', parts: [] };
function oneRune(rune) {
    return { kind: 'one of', ranges: [{ low: rune, high: rune }], groups: [] };
}
function setHolds(set, rune) {
    const listed = set.ranges.some(range => range.low <= rune && rune <= range.high) ||
        set.groups.some(group => groupHolds(group, rune));
    return listed === (set.kind === 'one of');
}
function groupHolds(group, rune) {
    return group.property.test(String.fromCodePoint(rune)) === (group.kind === 'inside');
}

;// CONCATENATED MODULE: ./src/ignore/automaton.ts


/** States that are kept before the memory is emptied: a bound on space, not on what matches. */
const MOST_STATES = 2000;
/** A compiled expression, run over texts in time linear in their length. */
class Automaton {
    program;
    start;
    known = new Map();
    visited = new Uint32Array(0);
    visit = 0;
    constructor(program) {
        this.program = program;
        this.start = { steps: [program.start], before: 'nothing', next: new Map(), accepts: undefined };
    }
    /** The state after the text between two indices, when the text before led to `from`. */
    run(from, text, range) {
        let state = from;
        for (let at = range.start; at < range.end && state.steps.length > 0; at++) {
            const unit = text.charCodeAt(at);
            const code = unit < 0xd800 ? unit : (text.codePointAt(at) ?? unit);
            if (code > 0xffff)
                at++;
            state = state.next.get(code) ?? this.advance(state, code);
        }
        return state;
    }
    /** Does the expression match when the text ends here? */
    accepts(state) {
        state.accepts ??= this.reach(state, 'end').some(index => this.program.steps[index]?.kind === 'end');
        return state.accepts;
    }
    advance(state, code) {
        const rune = toRune(code);
        const after = isWord(rune) ? 'word' : 'other';
        const steps = [];
        for (const index of this.reach(state, after)) {
            const step = this.program.steps[index];
            if (step?.kind === 'rune' && setHolds(step.set, rune))
                steps.push(step.next);
        }
        const next = this.share([...new Set(steps)].sort((a, b) => a - b), after);
        state.next.set(code, next);
        return next;
    }
    share(steps, before) {
        const key = `${before} ${steps.join(' ')}`;
        const known = this.known.get(key);
        if (known !== undefined)
            return known;
        if (this.known.size >= MOST_STATES)
            this.known.clear();
        const state = { steps, before, next: new Map(), accepts: undefined };
        this.known.set(key, state);
        return state;
    }
    /** The steps that take a rune or end the expression, reached without taking one. */
    reach(state, after) {
        if (this.visit === 0)
            this.visited = new Uint32Array(this.program.steps.length);
        this.visit++;
        const reached = [];
        const waiting = [...state.steps];
        for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
            if (this.visited[index] === this.visit)
                continue;
            this.visited[index] = this.visit;
            const step = this.program.steps[index];
            if (step?.kind === 'fork')
                for (const next of step.nexts)
                    waiting.push(next);
            else if (step?.kind !== 'assertion')
                reached.push(index);
            else if (holds(step.assertion, state.before, after))
                waiting.push(step.next);
        }
        return reached;
    }
}
function holds(assertion, before, after) {
    switch (assertion) {
        case 'begin':
            return before === 'nothing';
        case 'end':
            return after === 'end';
        case 'word boundary':
            return (before === 'word') !== (after === 'word');
        case 'no word boundary':
            return (before === 'word') === (after === 'word');
    }
}
function isWord(rune) {
    return ((rune >= 0x30 && rune <= 0x39) ||
        (rune >= 0x41 && rune <= 0x5a) ||
        rune === 0x5f ||
        (rune >= 0x61 && rune <= 0x7a));
}

;// CONCATENATED MODULE: ./src/ignore/rune-groups.ts
const LAST_RUNE = 0x10ffff;
/** `[:alpha:]` and its like, by name: ranges as pairs of characters. */
const POSIX = new Map([
    ['alnum', '09AZaz'],
    ['alpha', 'AZaz'],
    ['ascii', '\x00\x7f'],
    ['blank', '\t\t  '],
    ['cntrl', '\x00\x1f\x7f\x7f'],
    ['digit', '09'],
    ['graph', '!~'],
    ['lower', 'az'],
    ['print', ' ~'],
    ['punct', '!/:@[`{~'],
    ['space', '\t\r  '],
    ['upper', 'AZ'],
    ['word', '09AZaz__'],
    ['xdigit', '09AFaf']
]);
/** `\d` and its like. */
const PERL = new Map([
    ['d', '09'],
    ['s', '\t\n\f\r  '],
    ['w', '09AZaz__']
]);
/** The members of `[:name:]` or `[:^name:]`; undefined when there is no such class. */
function posixClass(name) {
    const negated = name.startsWith('^');
    const pairs = POSIX.get(negated ? name.slice(1) : name);
    if (pairs === undefined)
        return undefined;
    const ranges = toRanges(pairs);
    return { ranges: negated ? rune_groups_invert(ranges) : ranges, groups: [] };
}
/** The members of `\d`, `\s`, `\w` or, for a capital, of all but these. */
function perlClass(letter) {
    const lower = letter.toLowerCase();
    const pairs = PERL.get(lower);
    if (pairs === undefined)
        return undefined;
    const ranges = toRanges(pairs);
    return { ranges: letter === lower ? ranges : rune_groups_invert(ranges), groups: [] };
}
/** The members of `\p{name}`; undefined when Unicode has no such category or script. */
function unicodeClass(name) {
    const negated = name.startsWith('^');
    const property = toProperty(negated ? name.slice(1) : name);
    if (property === undefined)
        return undefined;
    return { ranges: [], groups: [{ kind: negated ? 'outside' : 'inside', property }] };
}
/** Everything but these members. */
function invertMembers(members) {
    const [group] = members.groups;
    if (group === undefined)
        return { ranges: rune_groups_invert(members.ranges), groups: [] };
    const kind = group.kind === 'inside' ? 'outside' : 'inside';
    return { ranges: [], groups: [{ kind, property: group.property }] };
}
/** Go knows categories and scripts, in any case and with any underscores. */
function toProperty(name) {
    if (!/^[A-Za-z_]+$/.test(name))
        return undefined;
    const canonical = toCanonicalName(name);
    for (const property of [`gc=${canonical}`, `sc=${canonical}`, canonical]) {
        if (property === canonical && !['Any', 'Assigned', 'ASCII'].includes(property))
            continue;
        try {
            return new RegExp(`^\\p{${property}}$`, 'u');
        }
        catch {
            continue;
        }
    }
    return undefined;
}
function toCanonicalName(name) {
    if (/^ascii$/i.test(name))
        return 'ASCII';
    if (/^lc$/i.test(name))
        return 'LC';
    return name
        .split('_')
        .map(word => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase())
        .join('_');
}
function toRanges(pairs) {
    const ranges = [];
    for (let at = 0; at < pairs.length; at += 2) {
        ranges.push({ low: pairs.charCodeAt(at), high: pairs.charCodeAt(at + 1) });
    }
    return ranges;
}
/** The runes between ranges that are in order and apart. */
function rune_groups_invert(ranges) {
    const inverted = [];
    let low = 0;
    for (const range of ranges) {
        if (range.low > low)
            inverted.push({ low, high: range.low - 1 });
        low = range.high + 1;
    }
    if (low <= LAST_RUNE)
        inverted.push({ low, high: LAST_RUNE });
    return inverted;
}

;// CONCATENATED MODULE: ./src/ignore/parse-escape.ts


const INVALID = { kind: 'invalid' };
const LETTERS = new Map([
    ['a', 7],
    ['f', 12],
    ['n', 10],
    ['r', 13],
    ['t', 9],
    ['v', 11]
]);
/** The rune at an index of the text. */
function readRune(text, at) {
    const code = text.codePointAt(at);
    if (code === undefined)
        return INVALID;
    return { kind: 'rune', rune: toRune(code), end: at + (code > 0xffff ? 2 : 1) };
}
/** The escape whose backslash stands at an index, as Go's regexp/syntax reads it. */
function readEscape(text, at) {
    const letter = text.charAt(at + 1);
    if (letter === 'p' || letter === 'P')
        return readUnicodeClass(text, at);
    const members = perlClass(letter);
    if (members !== undefined)
        return { kind: 'class', members, end: at + 2 };
    return readEscapedRune(text, at + 1);
}
function readEscapedRune(text, at) {
    const character = text.charAt(at);
    const control = LETTERS.get(character);
    if (control !== undefined)
        return { kind: 'rune', rune: control, end: at + 1 };
    if (character === 'x')
        return readHexadecimal(text, at + 1);
    if (/[0-7]/.test(character))
        return readOctal(text, at);
    // What is neither letter nor digit stands for itself; nothing else may be escaped.
    return /[\0-\x7f]/.test(character) && !/[0-9A-Za-z]/.test(character)
        ? { kind: 'rune', rune: toCodePoint(character), end: at + 1 }
        : INVALID;
}
/** Three digits at the most; a single one but 0 would be a back reference, which Go refuses. */
function readOctal(text, at) {
    const digits = /^[0-7]{1,3}/.exec(text.slice(at, at + 3))?.[0] ?? '';
    if (digits.length === 1 && digits !== '0')
        return INVALID;
    return { kind: 'rune', rune: parseInt(digits, 8), end: at + digits.length };
}
function readHexadecimal(text, at) {
    if (text.charAt(at) !== '{') {
        const digits = text.slice(at, at + 2);
        if (!/^[0-9A-Fa-f]{2}$/.test(digits))
            return INVALID;
        return { kind: 'rune', rune: parseInt(digits, 16), end: at + 2 };
    }
    const close = text.indexOf('}', at);
    const digits = close < 0 ? '' : text.slice(at + 1, close);
    if (!/^[0-9A-Fa-f]+$/.test(digits))
        return INVALID;
    const rune = parseInt(digits, 16);
    return rune > 0x10ffff ? INVALID : { kind: 'rune', rune, end: close + 1 };
}
function readUnicodeClass(text, at) {
    const braced = text.charAt(at + 2) === '{';
    const close = text.indexOf('}', at);
    if (braced && close < 0)
        return INVALID;
    const end = braced ? close + 1 : at + 3;
    const members = unicodeClass(braced ? text.slice(at + 3, close) : text.charAt(at + 2));
    if (members === undefined)
        return INVALID;
    return {
        kind: 'class',
        members: text.charAt(at + 1) === 'P' ? invertMembers(members) : members,
        end
    };
}

;// CONCATENATED MODULE: ./src/ignore/parse-class.ts


/** The class `[\u2026]` that opens at an index, as Go's regexp/syntax reads it. */
function readClass(text, open) {
    const kind = text.charAt(open + 1) === '^' ? 'none of' : 'one of';
    const ranges = [];
    const groups = [];
    const start = kind === 'one of' ? open + 1 : open + 2;
    let at = start;
    while (at === start || text.charAt(at) !== ']') {
        const read = parse_class_readMember(text, at);
        if (read.kind === 'invalid')
            return INVALID;
        at = read.end;
        if (read.kind === 'class') {
            ranges.push(...read.members.ranges);
            groups.push(...read.members.groups);
            continue;
        }
        const high = readRangeEnd(text, read);
        if (high.kind !== 'rune' || high.rune < read.rune)
            return INVALID;
        at = high.end;
        ranges.push({ low: read.rune, high: high.rune });
    }
    return { kind: 'set', set: { kind, ranges, groups }, end: at + 1 };
}
function parse_class_readMember(text, at) {
    if (text.startsWith('[:', at)) {
        const close = text.indexOf(':]', at + 2);
        if (close >= 0) {
            const members = posixClass(text.slice(at + 2, close));
            return members === undefined ? INVALID : { kind: 'class', members, end: close + 2 };
        }
    }
    return text.charAt(at) === '\\' ? readEscape(text, at) : readRune(text, at);
}
/** The rune behind a `-`; the same rune again where no range follows. */
function readRangeEnd(text, low) {
    const next = text.charAt(low.end + 1);
    if (text.charAt(low.end) !== '-' || next === '' || next === ']')
        return low;
    const read = next === '\\' ? readEscape(text, low.end + 1) : readRune(text, low.end + 1);
    return read.kind === 'class' ? INVALID : read;
}

;// CONCATENATED MODULE: ./src/ignore/parse-expression.ts



/** Larger counts are refused by Go's regexp/syntax. */
const MOST_REPEATS = 1000;
const NOT_NEWLINE = {
    kind: 'none of',
    ranges: [{ low: 10, high: 10 }],
    groups: []
};
const ASSERTIONS = new Map([
    ['A', 'begin'],
    ['z', 'end'],
    ['b', 'word boundary'],
    ['B', 'no word boundary']
]);
/**
 * Reads a regular expression by the rules of Go's regexp/syntax, as far as the
 * translation of a pattern can make use of them; undefined where Go refuses it.
 */
function parseExpression(text) {
    return new Parser(text).parse();
}
class Parser {
    text;
    levels = [{ branches: [], parts: [] }];
    at = 0;
    afterRepeat = false;
    constructor(text) {
        this.text = text;
    }
    parse() {
        while (this.at < this.text.length) {
            const repeats = this.readRepeat();
            if (repeats === 'invalid')
                return undefined;
            this.afterRepeat = repeats === 'read';
            if (repeats === 'none' && !this.readOne())
                return undefined;
        }
        return this.levels.length === 1 ? closeLevel(this.level) : undefined;
    }
    get level() {
        return this.levels.at(-1) ?? { branches: [], parts: [] };
    }
    push(expression, end) {
        this.level.parts.push(expression);
        this.at = end;
        return true;
    }
    readOne() {
        const next = this.at + 1;
        switch (this.text.charAt(this.at)) {
            case '(':
                this.levels.push({ branches: [], parts: [] });
                this.at = next;
                return true;
            case ')':
                return this.closeGroup();
            case '|':
                this.level.branches.push({ kind: 'sequence', parts: this.level.parts });
                this.level.parts = [];
                this.at = next;
                return true;
            case '^':
                return this.push({ kind: 'assertion', assertion: 'begin' }, next);
            case '$':
                return this.push({ kind: 'assertion', assertion: 'end' }, next);
            case '.':
                return this.push({ kind: 'rune', set: NOT_NEWLINE }, next);
            case '[':
                return this.readBracket();
            case '\\':
                return this.readBackslash();
            default:
                return this.readLiteral();
        }
    }
    closeGroup() {
        if (this.levels.length === 1)
            return false;
        const group = closeLevel(this.level);
        this.levels.pop();
        return this.push(group, this.at + 1);
    }
    readLiteral() {
        const read = readRune(this.text, this.at);
        if (read.kind !== 'rune')
            return false;
        return this.push({ kind: 'rune', set: oneRune(read.rune) }, read.end);
    }
    readBracket() {
        const read = readClass(this.text, this.at);
        if (read.kind === 'invalid')
            return false;
        return this.push({ kind: 'rune', set: read.set }, read.end);
    }
    readBackslash() {
        const letter = this.text.charAt(this.at + 1);
        const assertion = ASSERTIONS.get(letter);
        if (assertion !== undefined)
            return this.push({ kind: 'assertion', assertion }, this.at + 2);
        if (letter === 'Q')
            return this.readQuoted();
        const read = readEscape(this.text, this.at);
        switch (read.kind) {
            case 'invalid':
                return false;
            case 'rune':
                return this.push({ kind: 'rune', set: oneRune(read.rune) }, read.end);
            case 'class':
                return this.push({ kind: 'rune', set: { kind: 'one of', ...read.members } }, read.end);
        }
    }
    /** Between `\Q` and `\E`, or the end, all is literal. */
    readQuoted() {
        const close = this.text.indexOf('\\E', this.at + 2);
        const end = close < 0 ? this.text.length : close;
        this.at += 2;
        while (this.at < end)
            this.readLiteral();
        this.at = close < 0 ? end : close + 2;
        return true;
    }
    readRepeat() {
        const counts = readCounts(this.text, this.at);
        if (counts === undefined)
            return 'none';
        const of = this.level.parts.pop();
        if (of === undefined || this.afterRepeat || !countsAreValid(counts))
            return 'invalid';
        const repeat = { kind: 'repeat', of, min: counts.min, max: counts.max };
        if (mostCopies(repeat) > MOST_REPEATS)
            return 'invalid';
        this.push(repeat, counts.end);
        return 'read';
    }
}
function closeLevel(level) {
    const last = { kind: 'sequence', parts: level.parts };
    if (level.branches.length === 0)
        return level.parts.length === 0 ? EMPTY : last;
    return { kind: 'choice', branches: [...level.branches, last] };
}
function readCounts(text, at) {
    switch (text.charAt(at)) {
        case '*':
            return { min: 0, max: Infinity, end: at + 1 };
        case '+':
            return { min: 1, max: Infinity, end: at + 1 };
        case '?':
            return { min: 0, max: 1, end: at + 1 };
        case '{':
            return readBraces(text, at);
        default:
            return undefined;
    }
}
const BRACES = /\{(0|[1-9][0-9]*)(?:(,)(0|[1-9][0-9]*)?)?\}/y;
/** `{2}`, `{2,}`, `{2,3}`; everything else in braces is literal. */
function readBraces(text, at) {
    BRACES.lastIndex = at;
    const match = BRACES.exec(text);
    if (match === null)
        return undefined;
    const min = Number(match[1]);
    const max = match[2] === undefined ? min : Number(match[3] ?? Infinity);
    return { min, max, end: at + match[0].length };
}
function countsAreValid({ min, max }) {
    return min <= MOST_REPEATS && (max <= MOST_REPEATS || max === Infinity) && min <= max;
}
/** How often nested counts copy the innermost part. */
function mostCopies(repeat) {
    const own = repeat.max === Infinity ? repeat.min : repeat.max;
    const inner = repeat.of.kind === 'repeat' ? mostCopies(repeat.of) : 1;
    return Math.max(own, 1) * inner;
}

;// CONCATENATED MODULE: ./src/ignore/program.ts
/** Beyond this an expression is refused; Go's own limit is about thirty times higher. */
const MOST_STEPS = 100_000;
/** Compiles an expression from its end to its beginning; undefined when it is too large. */
function compileExpression(expression) {
    if (countSteps(expression) > MOST_STEPS)
        return undefined;
    const steps = [{ kind: 'end' }];
    return { start: append(steps, expression, 0), steps };
}
/** Appends the steps of an expression that goes on at `next`, and returns where it begins. */
function append(steps, expression, next) {
    switch (expression.kind) {
        case 'rune':
            return steps.push({ kind: 'rune', set: expression.set, next }) - 1;
        case 'assertion':
            return steps.push({ kind: 'assertion', assertion: expression.assertion, next }) - 1;
        case 'sequence':
            return expression.parts.reduceRight((after, part) => append(steps, part, after), next);
        case 'choice': {
            const nexts = expression.branches.map(branch => append(steps, branch, next));
            return steps.push({ kind: 'fork', nexts }) - 1;
        }
        case 'repeat': {
            const { of, min, max } = expression;
            let start = max === Infinity ? appendLoop(steps, of, next) : next;
            for (let optional = min; optional < max && max !== Infinity; optional++) {
                start = steps.push({ kind: 'fork', nexts: [append(steps, of, start), next] }) - 1;
            }
            for (let needed = 0; needed < min; needed++)
                start = append(steps, of, start);
            return start;
        }
    }
}
/** Any number of times: a fork that the repeated part comes back to. */
function appendLoop(steps, of, next) {
    const fork = steps.push({ kind: 'end' }) - 1;
    steps[fork] = { kind: 'fork', nexts: [append(steps, of, fork), next] };
    return fork;
}
function countSteps(expression) {
    switch (expression.kind) {
        case 'rune':
        case 'assertion':
            return 1;
        case 'sequence':
            return expression.parts.reduce((sum, part) => sum + countSteps(part), 0);
        case 'choice':
            return expression.branches.reduce((sum, branch) => sum + countSteps(branch), 1);
        case 'repeat': {
            const copies = expression.max === Infinity ? expression.min + 1 : expression.max;
            return 1 + copies * (countSteps(expression.of) + 1);
        }
    }
}

;// CONCATENATED MODULE: ./src/ignore/matcher.ts



/** What moby/patternmatcher escapes; `{`, `|` and `}` keep their meaning there. */
const ESCAPED = new Set('.+()$');
/**
 * Turns a clean pattern into a comparison by the rules of moby/patternmatcher
 * (`Pattern.compile`): literal text and a `**` at either end are compared as text,
 * everything else becomes a regular expression of Go. What a pattern says that is
 * active there, such as `\d`, `a|b` or `x{2}`, is active here too.
 */
function toMatcher(pattern) {
    const { kind, expression } = matcher_translate(pattern);
    switch (kind) {
        case 'exact':
            return { kind, text: pattern };
        case 'prefix':
            return { kind, text: pattern.slice(0, -2) };
        case 'suffix':
            return { kind, text: pattern.slice(2) };
        case 'expression': {
            const parsed = parseExpression(`^${expression}$`);
            const program = parsed === undefined ? undefined : compileExpression(searched(parsed));
            if (program === undefined)
                return { kind: 'broken' };
            return { kind, automaton: new Automaton(program), ...literalEnds(pattern) };
        }
    }
}
/** The literal text before the first wildcard and behind the last, where nothing else is active. */
function literalEnds(pattern) {
    if (/[[\]{}|^\\\uFEFF\uD800-\uDFFF\uFFFD]/.test(pattern))
        return { begins: '', ends: '' };
    const begins = /^[^*?]*/.exec(pattern)?.[0] ?? '';
    const ends = pattern.slice(Math.max(pattern.lastIndexOf('*'), pattern.lastIndexOf('?')) + 1);
    // The `/` of a `**/` stands for nothing, too.
    return { begins, ends: ends.startsWith('/') ? ends.slice(1) : ends };
}
const ANYTHING = {
    kind: 'repeat',
    of: { kind: 'rune', set: { kind: 'none of', ranges: [], groups: [] } },
    min: 0,
    max: Infinity
};
/**
 * The expression is looked for anywhere in the path. Its own `^` and `$` nearly always
 * bind it to both ends; a pattern with `|`, `\Q` or a `{0}` in front takes them away.
 */
function searched(expression) {
    if (expression.kind === 'sequence') {
        const { parts } = expression;
        if (isAssertion(parts[0], 'begin') && isAssertion(parts.at(-1), 'end'))
            return expression;
    }
    return { kind: 'sequence', parts: [ANYTHING, expression, ANYTHING] };
}
function isAssertion(part, assertion) {
    return part?.kind === 'assertion' && part.assertion === assertion;
}
function matcher_translate(pattern) {
    // The scanner that reads the pattern skips a byte order mark in front.
    const characters = Array.from(pattern.replace(/^\uFEFF/, ''));
    const translation = { kind: 'exact', expression: '' };
    for (let at = 0; at < characters.length;) {
        const character = characters[at] ?? '';
        if (character === '*' && characters[at + 1] === '*') {
            at = translateStars(characters, at, translation);
            continue;
        }
        at++;
        if (character === '\\')
            translation.expression += `\\${characters[at++] ?? ''}`;
        else
            translation.expression += translateOne(character);
        if ('*?[]\\'.includes(character))
            translation.kind = 'expression';
    }
    return translation;
}
function translateOne(character) {
    if (character === '*')
        return '[^/]*';
    if (character === '?')
        return '[^/]';
    return ESCAPED.has(character) ? `\\${character}` : character;
}
/** `**` with the `/` behind it; returns where the pattern goes on. */
function translateStars(characters, at, translation) {
    const end = characters[at + 2] === '/' ? at + 3 : at + 2;
    if (end < characters.length) {
        translation.expression += '(.*/)?';
        translation.kind = 'expression';
    }
    else if (translation.kind === 'exact') {
        translation.kind = 'prefix';
    }
    else {
        translation.expression += '.*';
        translation.kind = 'expression';
    }
    if (at === 0)
        translation.kind = 'suffix';
    return end;
}
/** Does the path match? A broken matcher has no answer. */
function matchesText(matcher, path) {
    switch (matcher.kind) {
        case 'exact':
            return path === matcher.text;
        case 'prefix':
            return path.startsWith(matcher.text);
        case 'suffix':
            // `**/a` is `a` itself, too.
            return (path.endsWith(matcher.text) ||
                (matcher.text.startsWith('/') && path === matcher.text.slice(1)));
    }
}

;// CONCATENATED MODULE: ./src/ignore/pattern.ts



/**
 * Reads patterns by the rules of moby/patternmatcher (`New`). Those that are only
 * found to be malformed when they are first compared, such as `[z-a]`, are kept: a
 * build fails by them when its walk gets that far.
 */
function parsePatterns(lines) {
    const patterns = [];
    for (const { text, line } of lines) {
        const trimmed = go_text_trimSpace(text);
        if (trimmed === '')
            continue;
        const clean = go_text_cleanPath(trimmed);
        if (clean === '!')
            return { kind: 'invalid', because: 'a lone "!" excepts nothing', line };
        const effect = clean.startsWith('!') ? 'send' : 'ignore';
        const pattern = effect === 'send' ? clean.slice(1) : clean;
        if (!isAcceptedGlob(pattern))
            return malformed({ text: pattern, line });
        patterns.push({ text: pattern, line, effect, matcher: toMatcher(pattern) });
    }
    return { kind: 'patterns', patterns };
}
/** The refusal of a malformed pattern. */
function malformed({ text, line }) {
    return { kind: 'invalid', because: `the pattern ${JSON.stringify(text)} is malformed`, line };
}

;// CONCATENATED MODULE: ./src/ignore/directory.ts

const SENT = { kind: 'sent' };
/** A directory of which nothing is known yet. */
function newDirectory(parent, path, length) {
    return {
        parent,
        path,
        length,
        children: new Map(),
        matched: [],
        states: new Map(),
        closed: undefined
    };
}
/** How far the expression of a pattern got with a directory's path. */
function stateOf(directory, index, automaton) {
    const unknown = [];
    let above = directory;
    while (above.parent !== undefined && !above.states.has(index)) {
        unknown.push(above);
        above = above.parent;
    }
    let state = above.states.get(index) ?? automaton.start;
    for (let below = unknown.pop(); below !== undefined; below = unknown.pop()) {
        const range = { start: below.parent?.length ?? 0, end: below.length };
        state = automaton.run(state, below.path, range);
        below.states.set(index, state);
    }
    return state;
}
/**
 * Compares a path with all patterns as moby/patternmatcher does
 * (`MatchesUsingParentResults`): what matched the directory matches the path without a
 * second look, and a pattern that could not change the verdict is not looked at, for
 * this path and, through `matched`, for what lies below it.
 */
function judge(patterns, place, matched) {
    const inherited = place.directory.matched;
    let judgement = SENT;
    let next = 0;
    for (let index = 0; index < patterns.length; index++) {
        const pattern = patterns[index];
        if (pattern === undefined)
            break;
        if (inherited[next] === index)
            next++;
        else {
            if ((pattern.effect === 'send') !== (judgement !== SENT))
                continue;
            if (pattern.matcher.kind === 'broken')
                return { kind: 'broken', pattern };
            if (!matchesPlace(pattern, index, place))
                continue;
        }
        matched?.push(index);
        judgement = pattern.effect === 'send' ? SENT : { kind: 'ignored', line: pattern.line };
    }
    return judgement;
}
function matchesPlace(pattern, index, place) {
    const { matcher } = pattern;
    switch (matcher.kind) {
        case 'broken':
            return false;
        case 'exact':
        case 'prefix':
        case 'suffix':
            return matchesText(matcher, place.path);
        case 'expression': {
            if (!place.path.endsWith(matcher.ends) || !place.path.startsWith(matcher.begins))
                return false;
            const from = stateOf(place.directory, index, matcher.automaton);
            const range = { start: place.name, end: place.path.length };
            return matcher.automaton.accepts(matcher.automaton.run(from, place.path, range));
        }
    }
}

;// CONCATENATED MODULE: ./src/ignore/walk.ts


/**
 * BuildKit's walk over one context (`filterFS.Walk` in tonistiigi/fsutil): directory
 * by directory, each judged once, and closed where no exception can lead into it.
 * This is not the match of single paths: with `**`, `!docs/**` and `docs` the file
 * docs/a.md is sent.
 */
class IgnoreWalk {
    patterns;
    root = newDirectory(undefined, '', 0);
    exceptions;
    anyException;
    last = { prefix: '', directory: this.root };
    constructor(patterns) {
        this.patterns = patterns;
        this.exceptions = patterns
            .filter(pattern => pattern.effect === 'send')
            .map(pattern => withoutGlob(pattern.text));
        // An exception with a wildcard may lead anywhere.
        this.anyException = this.exceptions.some(text => /[*[\]?^\\]/.test(text));
    }
    /** The verdict on a file, by its path from the context's root with `/`; in any order. */
    judgeFile(path) {
        const name = path.lastIndexOf('/') + 1;
        const directory = this.enter(path, name);
        return walk_toVerdict(directory.closed ?? judge(this.patterns, { directory, path, name }));
    }
    /** The directory in which a path stands, or the first closed one above it. */
    enter(path, end) {
        const { prefix } = this.last;
        if (prefix.length === end && path.startsWith(prefix))
            return this.last.directory;
        let directory = this.root;
        for (let start = 0; start < end && directory.closed === undefined;) {
            const slash = path.indexOf('/', start);
            directory = this.openChild(directory, path, { start, slash });
            start = slash + 1;
        }
        this.last = { prefix: path.slice(0, end), directory };
        return directory;
    }
    openChild(parent, path, { start, slash }) {
        const name = path.slice(start, slash);
        const known = parent.children.get(name);
        if (known !== undefined)
            return known;
        const child = newDirectory(parent, path, slash + 1);
        const own = path.slice(0, slash);
        const place = { directory: parent, path: own, name: start };
        const judgement = judge(this.patterns, place, child.matched);
        if (judgement.kind === 'broken')
            child.closed = judgement;
        if (judgement.kind === 'ignored' && !this.leadsInto(own))
            child.closed = judgement;
        parent.children.set(name, child);
        return child;
    }
    /** Could an exception send something below an ignored directory? */
    leadsInto(directory) {
        if (this.anyException)
            return true;
        const inside = `${directory}/`;
        return this.exceptions.some(text => `${text}/`.startsWith(inside));
    }
}
/**
 * The files of a context that a build is sent, in the order given. A malformed
 * pattern is reported for its first line, whatever the order of the files.
 */
function selectSentFiles(files, patterns) {
    const walk = new IgnoreWalk(patterns);
    const sent = [];
    let invalid;
    for (const file of files) {
        const verdict = walk.judgeFile(file);
        if (verdict.kind === 'sent')
            sent.push(file);
        else if (verdict.kind === 'invalid' && verdict.line < (invalid?.line ?? Infinity)) {
            invalid = verdict;
        }
    }
    return invalid ?? { kind: 'files', files: sent };
}
function walk_toVerdict(judgement) {
    return judgement.kind === 'broken' ? malformed(judgement.pattern) : judgement;
}
/** An exception without the wildcard behind its last `/`, which cannot lead elsewhere. */
function withoutGlob(pattern) {
    return pattern.replace(/\/\*\*$/, '').replace(/\/\*$/, '');
}

;// CONCATENATED MODULE: ./src/inputs/follow-path.ts


/** As Linux does (`MAXSYMLINKS`). */
const mostLinks = 40;
/** Follows a path and the symbolic links on its way, the last name included. */
function followPath(path, way) {
    const walk = new Walk(path, way);
    for (let step = walk.next();; step = walk.next())
        if (step !== undefined)
            return step;
}
class Walk {
    way;
    #rest;
    #at = [];
    #links = [];
    constructor(path, way) {
        this.way = way;
        this.#rest = toSegments(path);
    }
    /** Takes one name; the answer where the way ends. */
    next() {
        const name = this.#rest.shift();
        if (name === undefined)
            return this.#arrive();
        if (name === '..') {
            const isAbove = this.#at.pop() === undefined;
            return isAbove && this.way.above === 'outside' ? this.#end('outside') : undefined;
        }
        this.#at.push(name);
        const entry = this.way.tree.entry(this.#path);
        switch (entry?.mode) {
            case undefined:
                return undefined;
            case linkMode:
                return this.#follow(entry.id);
            case submoduleMode:
                return this.#end('submodule');
            default:
                return this.#end(this.#rest.length === 0 ? 'file' : 'missing');
        }
    }
    #follow(id) {
        const target = this.way.texts.read(id);
        this.#links.push(this.#path);
        if (target === undefined)
            return this.#end('unreadable');
        if (this.#links.length > mostLinks)
            return this.#end('endless');
        if (target.startsWith('/')) {
            if (this.way.above === 'outside')
                return this.#end('outside');
            this.#at = [];
        }
        else
            this.#at.pop();
        this.#rest = [...toSegments(target), ...this.#rest];
        return undefined;
    }
    #arrive() {
        return this.#end(this.way.tree.hasFolder(this.#path) ? 'folder' : 'missing');
    }
    #end(kind) {
        return { path: this.#path, kind, links: this.#links };
    }
    get #path() {
        const { root } = this.way;
        return this.#at.length === 0 ? root : joinPath(root, this.#at.join('/'));
    }
}
function toSegments(path) {
    return path.split('/').filter(segment => segment !== '' && segment !== '.');
}

;// CONCATENATED MODULE: ./src/inputs/segment-pattern.ts
/**
 * A segment as Go's `path.Match` reads it: `*`, `?`, `[a-z]`, `[^a]`, `\` makes the next character
 * stand for itself. Takes time in proportion to pattern times name, whatever the pattern is.
 */
function compileSegment(text) {
    const tokens = tokenize(Array.from(text));
    return name => matchTokens(tokens, Array.from(name));
}
/** Whether a segment is more than a literal name. */
function segment_pattern_isPattern(segment) {
    return /[*?[\\]/.test(segment);
}
function tokenize(characters) {
    const tokens = [];
    for (let at = 0; at < characters.length;) {
        const character = characters[at] ?? '';
        if (character === '[') {
            const { fits, end } = segment_pattern_readClass(characters, at + 1);
            tokens.push({ kind: 'one', fits });
            at = end;
            continue;
        }
        if (character === '*')
            tokens.push({ kind: 'any' });
        else if (character === '?')
            tokens.push({ kind: 'one', fits: () => true });
        else {
            const literal = character === '\\' ? (characters[++at] ?? '') : character;
            tokens.push({ kind: 'one', fits: each => each === literal });
        }
        at += 1;
    }
    return tokens;
}
/** A class behind its `[`, and the index behind its `]`. */
function segment_pattern_readClass(characters, start) {
    const isNegated = characters[start] === '^';
    const ranges = [];
    let at = isNegated ? start + 1 : start;
    while (at < characters.length && (characters[at] !== ']' || ranges.length === 0)) {
        const low = segment_pattern_readMember(characters, at);
        const isRange = characters[low.end] === '-';
        const high = isRange ? segment_pattern_readMember(characters, low.end + 1) : low;
        ranges.push([low.code, high.code]);
        at = high.end;
    }
    const fits = (character) => {
        const code = toCode(character);
        return ranges.some(([low, high]) => low <= code && code <= high) !== isNegated;
    };
    return { fits, end: at + 1 };
}
function segment_pattern_readMember(characters, at) {
    const index = characters[at] === '\\' ? at + 1 : at;
    return { code: toCode(characters[index] ?? ''), end: index + 1 };
}
function toCode(character) {
    return character.codePointAt(0) ?? -1;
}
/** Goes back to the last `*` alone: what an earlier one takes makes no difference. */
function matchTokens(tokens, name) {
    let token = 0;
    let at = 0;
    let back;
    while (at < name.length) {
        const current = tokens[token];
        if (current?.kind === 'any') {
            token += 1;
            back = { token, at };
        }
        else if (current?.fits(name[at] ?? '') === true) {
            token += 1;
            at += 1;
        }
        else if (back !== undefined) {
            back.at += 1;
            at = back.at;
            token = back.token;
        }
        else
            return false;
    }
    return tokens.slice(token).every(({ kind }) => kind === 'any');
}

;// CONCATENATED MODULE: ./src/inputs/git-ignores.ts


/**
 * What nobody tracks and git is told to ignore is what builds make. The rules are those of
 * gitignore(5), compared with a pattern instead of a path: two wildcards meet where the shortest
 * name of one fits the other, so `*.log` says nothing of `yarn.lock*`.
 *
 * @param pattern from the repository's root
 */
function mayBeIgnored(pattern, scope) {
    const segments = pattern.split('/');
    const files = listIgnoreFiles(segments, scope.tree);
    const rules = files.flatMap(file => git_ignores_readRules(file, scope));
    const looked = segments.map((_, depth) => toPlace(segments.slice(0, depth)));
    // Git does not look into a folder that is ignored: nothing in it is kept.
    for (const end of segments.keys()) {
        const by = findLast(rules, segments.slice(0, end + 1), segments.length);
        if (by?.effect === 'ignore')
            return { looked, by: by.at };
    }
    return { looked };
}
/** How many folders of a path the rules of a tree can tell apart. */
function deepestRule(scope) {
    const depths = scope.tree.ignoreFiles.map(path => {
        const depth = path.split('/').length - 1;
        const rules = git_ignores_readRules({ path, depth }, scope);
        return depth + Math.max(0, ...rules.map(({ segments }) => segments.length));
    });
    return Math.max(0, ...depths);
}
/** The `.gitignore` of a folder, or of all that a pattern of folders matches. */
function toPlace(folder) {
    const first = folder.findIndex(segment_pattern_isPattern);
    const names = [...folder, '.gitignore'];
    if (first < 0)
        return { kind: 'path', path: names.join('/') };
    const rest = names.slice(first);
    return {
        kind: 'pattern',
        path: folder.slice(0, first).join('/'),
        segments: rest.map(compileSegment),
        text: rest.join('/')
    };
}
/** The rule that has the last word on a folder of the way, or on its end. */
function findLast(rules, way, length) {
    const isEnd = way.length === length;
    return rules.findLast(rule => rule.depth < way.length && meets(rule, way.slice(rule.depth), isEnd ? 'end' : 'folder'));
}
/** From the root down: what is nearer has the last word. */
function listIgnoreFiles(segments, tree) {
    return tree.ignoreFiles.flatMap(path => {
        const folder = parentPath(path);
        const names = folder === '' ? [] : folder.split('/');
        const isOnTheWay = names.length < segments.length &&
            names.every((name, index) => compileSegment(segments[index] ?? '')(name));
        return isOnTheWay ? [{ path, depth: names.length }] : [];
    });
}
function git_ignores_readRules({ path, depth }, { tree, texts }) {
    const entry = tree.entry(path);
    const text = entry === undefined ? undefined : texts.read(entry.id);
    return (text ?? '').split(/\r?\n/).flatMap((line, index) => {
        const pattern = line.replace(/(?<!\\)\s+$/, '');
        if (pattern === '' || pattern.startsWith('#'))
            return [];
        const effect = pattern.startsWith('!') ? 'keep' : 'ignore';
        const what = pattern.endsWith('/') ? 'folders' : 'all';
        const body = (effect === 'keep' ? pattern.slice(1) : pattern)
            .replace(/\/+$/, '')
            .replaceAll('[!', '[^');
        const segments = body.split('/').filter(segment => segment !== '');
        const bound = body.includes('/') && !/^\*\*\/[^/]+$/.test(body);
        const at = `${path}:${String(index + 1)}`;
        return [{ at, depth, effect, segments: bound ? segments : segments.slice(-1), bound, what }];
    });
}
/** A rule that keeps must fit all that the pattern means; one that ignores, some of it. */
function meets({ segments, bound, effect, what }, names, where) {
    if (effect === 'keep' && what === 'folders' && where === 'end')
        return false;
    const fits = effect === 'ignore' ? overlaps : coversAll;
    if (!bound)
        return fits(segments[0] ?? '', names.at(-1) ?? '');
    // What lies below the end of a pattern is matched with it, and some of it may be ignored.
    return meetsFromStart(segments, names, { fits, below: effect === 'ignore' && where === 'end' });
}
function meetsFromStart(rule, names, meeting) {
    const [first, ...rest] = rule;
    const [name, ...others] = names;
    if (first === undefined)
        return name === undefined;
    if (name === undefined)
        return meeting.below;
    if (first === '**') {
        // At the end it means what lies below, and not the folder itself.
        if (rest.length === 0)
            return true;
        return meetsFromStart(rest, names, meeting) || meetsFromStart(rule, others, meeting);
    }
    return meeting.fits(first, name) && meetsFromStart(rest, others, meeting);
}
function overlaps(one, other) {
    return covers(one, other) || covers(other, one);
}
function covers(pattern, other) {
    return compileSegment(pattern)(toShortest(other));
}
/** Whether all that one segment matches is matched by another: the shortest name, and a strange one. */
function coversAll(pattern, other) {
    return covers(pattern, other) && compileSegment(pattern)(toName(other, strange));
}
/** Characters that nobody writes into a pattern: only its wildcards match them. */
const strange = { any: '\u0001\u0002', one: '\u0003' };
/** The shortest name that a segment matches. */
function toShortest(segment) {
    return toName(segment, { any: '', one: 'x' });
}
/** A name that a segment matches, by what stands for its wildcards. */
function toName(segment, { any, one }) {
    return segment
        .replaceAll(/(?<!\\)\[\^?\\?(.)[^\]]*\]/g, '$1')
        .replaceAll(/(?<!\\)\?/g, one)
        .replaceAll(/(?<!\\)\*/g, any)
        .replaceAll(/\\(.)/g, '$1');
}

;// CONCATENATED MODULE: ./src/inputs/spanning-ignores.ts




/** Two stars as an ignore file reads them, also within a name; a star behind `\` is none. */
const span = /(?<!\\)\*\*+/g;
/**
 * As {@link mayBeIgnored}, for a pattern of `COPY --parents`, in which `**` spans folders: it is
 * every pattern with so many single stars, up to where the deepest rule ends.
 *
 * @param pattern from the repository's root
 */
function mayBeIgnoredBelow(pattern, scope) {
    const spans = [...pattern.matchAll(span)];
    const [first, last] = [spans[0], spans.at(-1)];
    if (first === undefined || last === undefined)
        return mayBeIgnored(pattern, scope);
    // What stands between two spans narrows them: without it more is matched, never less.
    const start = pattern.slice(0, first.index);
    const end = pattern.slice(last.index + last[0].length);
    const looked = listPlaces(pattern);
    for (const each of listExpansions({ start, end, depth: deepestRule(scope) })) {
        const { by } = mayBeIgnored(each, scope);
        if (by !== undefined)
            return { looked, by };
    }
    return { looked };
}
function* listExpansions({ start, end, depth }) {
    const isAlone = (start === '' || start.endsWith('/')) && end.startsWith('/');
    if (isAlone)
        yield `${start}${end.slice(1)}`;
    for (let more = 0; more <= depth; more += 1)
        yield `${start}*${'/*'.repeat(more)}${end}`;
}
/** Where a `.gitignore` may have a say: above the pattern, and in all that it could match. */
function listPlaces(pattern) {
    const segments = pattern.split('/');
    const folder = segments.slice(0, segments.findIndex(segment_pattern_isPattern)).join('/');
    const above = folder === '' ? [] : [...listAncestors(folder), ''];
    return [
        ...above.map((path) => ({ kind: 'path', path: joinPath(path, '.gitignore') })),
        { kind: 'folder', path: folder, only: { key: 'what git ignores', has: isIgnoreFile } }
    ];
}

;// CONCATENATED MODULE: ./src/inputs/context-content.ts







/** What is read of one context, with all that counts beside it: links, folders and attributes. */
class ContextContent {
    context;
    scope;
    #way;
    constructor(context, scope) {
        this.context = context;
        this.scope = scope;
        this.#way = { ...scope, root: context.root, above: 'nothing' };
    }
    /** Follows a path below the context's root; what is on the way is read. */
    follow(path, reader) {
        const followed = followPath(path, this.#way);
        const { found } = this.scope;
        for (const link of followed.links) {
            found.add({ kind: 'path', path: link }, { ...reader, how: `a link to what is ${reader.how}` });
            found.addAncestors(link, aboveWhat(reader));
        }
        found.addAncestors(followed.path, aboveWhat(reader));
        return followed;
    }
    addSubmodule(path, reader) {
        this.scope.found.add({ kind: 'path', path }, reader);
        this.scope.found.addAttributes(path, attributesOf(reader));
    }
    #add(set, reader, start) {
        const { found, tree } = this.scope;
        found.add(set, reader);
        if (set.only === undefined)
            return;
        const how = `all there is in a place that is ${reader.how}`;
        found.add(findEmptyFolders(set, { head: tree.index, start }), { ...reader, how });
    }
    addContent(set, reader, start = 'named') {
        const { found, tree } = this.scope;
        this.#add(set, reader, start);
        found.addAttributes(set.path === '' ? '' : joinPath(set.path, 'x'), attributesOf(reader));
        if (set.kind === 'folder' && set.only === undefined)
            return;
        // Attributes that are not copied themselves, above something that is.
        const isAbove = (path) => {
            const { index } = tree;
            const below = { kind: 'folder', path: parentPath(path) };
            return selectsAny({ ...below, only: { key: '', has: each => isSelected(set, each) } }, index);
        };
        found.add({
            kind: 'folder',
            path: set.path,
            only: {
                key: `attributes of ${describeSet(set)}`,
                has: path => isAttributesFile(path) && isAbove(path)
            }
        }, attributesOf(reader));
    }
    checkArrival({ kind, path, links }, reader) {
        const { scope } = this;
        switch (kind) {
            case 'file':
            case 'folder':
            case 'submodule':
                return;
            case 'missing':
                if (path === this.context.root || scope.isGenerated(path))
                    return;
                scope.found.lose(scope.explainMissing(path, reader), 'content');
                return;
            case 'outside':
            case 'unreadable':
            case 'endless':
                scope.found.lose({ because: explainLost(kind, links, reader) }, 'content');
        }
    }
    /**
     * A wildcard that matches nothing is no mistake for BuildKit; only where git ignores what it
     * could match may an earlier step of the job have made some.
     */
    addUnmatched(set, reader) {
        const { scope } = this;
        this.#add(set, reader, 'around');
        const path = joinPath(set.path, set.text);
        const verdict = set.kind === 'folder' ? mayBeIgnoredBelow(path, scope) : mayBeIgnored(path, scope);
        for (const place of verdict.looked) {
            scope.found.add(place, { ...reader, how: `what git ignores of what is ${reader.how}` });
        }
        if (verdict.by === undefined || scope.isGenerated(set.path))
            return;
        const missing = scope.explainMissing(path, reader);
        const because = `${missing.because}, and ${verdict.by} says that it may be made`;
        scope.found.lose({ ...missing, because }, 'content');
    }
}
function explainLost(kind, links, { at }) {
    const link = `the link "${links.at(-1) ?? ''}", read by ${at},`;
    switch (kind) {
        case 'outside':
            return `${link} leads out of the repository`;
        case 'unreadable':
            return `${link} cannot be read`;
        case 'endless':
            return `${link} leads in a circle`;
    }
}
function aboveWhat(reader) {
    return { ...reader, how: `above what is ${reader.how}` };
}
function attributesOf(reader) {
    return { ...reader, how: `attributes of what is ${reader.how}` };
}

;// CONCATENATED MODULE: ./src/ignore/ignore-file.ts


/**
 * The ignore files that may count for a context, as paths from the repository's root:
 * the first that exists is read, alone, even when it is empty (BuildKit's
 * frontend/dockerui). The main context prefers the file named after its Dockerfile,
 * beside it; the lower-case `dockerfile` that stands in for a missing `Dockerfile`
 * still asks for `Dockerfile.dockerignore`.
 */
function ignore_file_listIgnoreFiles(context) {
    const own = ignore_file_joinPath(context.directory, '.dockerignore');
    switch (context.kind) {
        case 'main':
            return [`${context.dockerfile}.dockerignore`, own];
        case 'named':
            return [own];
    }
}
function ignore_file_joinPath(directory, name) {
    return directory === '' || directory === '.' ? name : `${directory}/${name}`;
}
/** Go's line scanner takes lines that are shorter, line break not counted. */
const LONGEST_LINE = 64 * 1024;
/**
 * Reads the text of an ignore file by the rules of moby/patternmatcher
 * (`ignorefile.ReadAll`, then `New`): comments begin with `#` in the first column,
 * white space around a pattern is cut, `/a`, `a/` and `./a` are `a`.
 */
function parseIgnoreFile(text) {
    const lines = splitLines(text);
    return Array.isArray(lines) ? parsePatterns(lines.flatMap(ignore_file_readLine)) : lines;
}
function splitLines(text) {
    const lines = text.split('\n').map((line, index) => ({ text: line, line: index + 1 }));
    const tooLong = lines.find(line => line.text.length * 3 >= LONGEST_LINE && go_text_byteLength(line.text) >= LONGEST_LINE);
    if (tooLong === undefined)
        return lines;
    return { kind: 'invalid', because: 'the line is longer than 64 KiB', line: tooLong.line };
}
function ignore_file_readLine({ text, line }) {
    const content = line === 1 ? text.replace(/^\uFEFF/, '') : text;
    if (content.startsWith('#'))
        return [];
    const pattern = go_text_trimSpace(content);
    if (pattern === '')
        return [];
    if (!pattern.startsWith('!'))
        return [{ text: ignore_file_toRelative(pattern), line }];
    return [{ text: `!${ignore_file_toRelative(go_text_trimSpace(pattern.slice(1)))}`, line }];
}
function ignore_file_toRelative(pattern) {
    if (pattern === '')
        return '';
    const clean = go_text_cleanPath(pattern);
    return clean.length > 1 && clean.startsWith('/') ? clean.slice(1) : clean;
}

;// CONCATENATED MODULE: ./src/inputs/ignoring.ts



/** Reads the ignore file of a context, whose directory is `root`. */
function readIgnoring(context, readFile) {
    const looked = [];
    for (const path of ignore_file_listIgnoreFiles(context)) {
        looked.push(path);
        const file = readFile(path);
        if (file === undefined)
            continue;
        if (file === 'generated')
            return { looked, generated: path };
        const read = refuseBroken(parseIgnoreFile(file.text));
        if (read.kind === 'invalid') {
            return { looked, broken: `${path}:${read.line}: ${read.because}` };
        }
        if (read.patterns.length === 0)
            return { looked };
        const key = `${context.directory} without ${file.id}`;
        return { looked, sent: toSent({ key, path, root: context.directory }, read.patterns) };
    }
    return { looked };
}
/** A pattern that passes for well formed fails as soon as a path is compared with it. */
function refuseBroken(read) {
    if (read.kind === 'invalid')
        return read;
    const broken = read.patterns.find(({ matcher }) => matcher.kind === 'broken');
    return broken === undefined ? read : malformed(broken);
}
function toSent({ key, path: file, root }, patterns) {
    const walk = new IgnoreWalk(patterns);
    const start = root === '' ? 0 : root.length + 1;
    return {
        key,
        has: path => walk.judgeFile(path.slice(start)).kind === 'sent',
        leftOutBy: path => {
            const verdict = walk.judgeFile(path.slice(start));
            return verdict.kind === 'sent' ? undefined : `${file}:${verdict.line}`;
        }
    };
}
/**
 * What the patterns of `--exclude` leave of a folder. Undefined where they say more than this: a
 * pattern with `!` leads into folders that are left out.
 */
function toExclusion(patterns, toRelative) {
    const read = refuseBroken(parsePatterns(patterns.map((text, index) => ({ text, line: index }))));
    if (read.kind === 'invalid' || read.patterns.some(({ effect }) => effect === 'send')) {
        return undefined;
    }
    const walk = new IgnoreWalk(read.patterns);
    return {
        key: JSON.stringify(patterns),
        has: path => {
            const relative = toRelative(path);
            // What is named itself is taken, whatever the patterns say.
            return relative === '' || walk.judgeFile(relative).kind === 'sent';
        }
    };
}
/** What several selections all let through. */
function narrowBy(...selections) {
    const [first, ...others] = selections.filter(each => each !== undefined);
    if (first === undefined)
        return {};
    if (others.length === 0)
        return { only: first };
    const all = [first, ...others];
    return {
        only: {
            key: all.map(({ key }) => key).join('\n'),
            has: path => all.every(each => each.has(path))
        }
    };
}

;// CONCATENATED MODULE: ./src/inputs/context-reader.ts







/** Finds what the sources of a Dockerfile read of one context, as BuildKit would. */
class ContextReader {
    context;
    scope;
    #content;
    constructor(context, scope) {
        this.context = context;
        this.scope = scope;
        this.#content = new ContextContent(context, scope);
    }
    read(source, reader) {
        switch (source.kind) {
            case 'path':
            case 'prefix':
                this.#readPath(source.path, source, reader);
                return;
            case 'wildcard':
                this.#readPattern(source, reader);
                return;
            case 'parents-pattern':
                this.#readParentsPattern(source, reader);
        }
    }
    /** A file, or a folder with all below it, behind whatever links. */
    #readPath(path, { excludes }, reader) {
        const followed = this.#content.follow(path, reader);
        if (followed.kind === 'submodule') {
            this.#content.addSubmodule(followed.path, reader);
            return;
        }
        const only = this.#narrow(excludes, each => toRelative(followed.path, each));
        this.#content.addContent({ kind: 'folder', path: followed.path, ...only }, reader);
        this.#content.checkArrival(followed, reader);
    }
    /** What matches is followed too, if it is a link; links on the way to it are not. */
    #readPattern({ path, excludes }, reader) {
        const segments = path.split('/');
        const first = segments.findIndex(segment_pattern_isPattern);
        const folder = this.#content.follow(segments.slice(0, first).join('/'), reader);
        if (folder.kind === 'submodule') {
            this.#content.addSubmodule(folder.path, reader);
            return;
        }
        const rest = segments.slice(first);
        const only = this.#narrow(excludes, each => toRelative(folder.path, each).split('/').slice(rest.length).join('/'));
        const set = {
            kind: 'pattern',
            path: folder.path,
            segments: rest.map(compileSegment),
            text: rest.join('/'),
            ...only
        };
        if (!selectsAny(set, this.scope.tree.index)) {
            this.#content.addUnmatched(set, reader);
            return;
        }
        this.#content.addContent(set, reader);
        for (const link of this.#listMatchedLinks(set)) {
            this.#readPath(toRelative(this.context.root, link), { excludes }, reader);
        }
    }
    #listMatchedLinks(set) {
        const { links } = this.scope.tree;
        if (links.length === 0)
            return [];
        const matched = new Set(selectPaths(set, this.scope.tree.index));
        const depth = set.segments.length;
        return links.filter(link => matched.has(link) && toRelative(set.path, link).split('/').length === depth);
    }
    /** The patterns of `COPY --parents` are those of an ignore file: `**` spans folders. */
    #readParentsPattern({ path }, reader) {
        const segments = path.split('/');
        const first = segments.findIndex(segment_pattern_isPattern);
        const folder = joinPath(this.context.root, segments.slice(0, first).join('/')).replace(/\/$/, '');
        const read = parsePatterns([{ text: path, line: 1 }]);
        const { root } = this.context;
        const walk = read.kind === 'patterns' ? new IgnoreWalk(read.patterns) : undefined;
        // Ignored by a pattern alone is what the pattern matches, and all below it.
        const matched = {
            key: path,
            has: each => walk?.judgeFile(toRelative(root, each)).kind !== 'sent'
        };
        const { scope } = this;
        scope.found.addAncestors(joinPath(folder, 'x'), aboveWhat(reader));
        const set = { kind: 'folder', path: folder, ...narrowBy(this.context.sent, matched) };
        if (!selectsAny(set, scope.tree.index)) {
            this.#content.addUnmatched({ ...set, text: segments.slice(first).join('/') }, reader);
        }
        else
            this.#content.addContent(set, reader, 'around');
    }
    #narrow(excludes, toRest) {
        if (excludes.length === 0)
            return narrowBy(this.context.sent);
        const exclusion = toExclusion(excludes, toRest);
        if (exclusion === undefined) {
            this.scope.found.widen({ because: `what --exclude=${excludes.join(' ')} leaves out counts` });
        }
        return narrowBy(this.context.sent, exclusion);
    }
}

;// CONCATENATED MODULE: ./src/inputs/suggest-fix.ts
/** That a source is generated, from files that the reader has to name. */
function suggestGenerated(source) {
    return { key: ['generated', source], value: '["src/**"] # the tracked files it is made from' };
}
/** That a key names what a link leads to, in its place. */
function suggestTarget(key, link) {
    return { key, value: `path/to/it # what the link ${JSON.stringify(link)} leads to` };
}
/** That only what the reader names counts, beside the Dockerfile itself. */
function suggestPaths({ contextPath }) {
    const pattern = contextPath === '' ? '**' : `${contextPath}/**`;
    const value = `{ infer: false, paths: [${JSON.stringify(pattern)}] } # what its build reads`;
    return { key: [], value };
}
/** The lines of the configuration, from `images:` down. */
function toYaml(image, variant, { key, value }) {
    const keys = ['images', image, ...(variant === 'dev' ? ['dev'] : []), ...key];
    const lines = keys.map((each, depth) => `${'  '.repeat(depth)}${suggest_fix_quote(each)}:`);
    return `${lines.join('\n')} ${value}`;
}
/** A key as YAML reads it back. */
function suggest_fix_quote(text) {
    const isPlain = /^[A-Za-z_][\w./-]*$/.test(text) && !/^(?:true|false|null)$/i.test(text);
    return isPlain ? text : JSON.stringify(text);
}

;// CONCATENATED MODULE: ./src/inputs/generated.ts



/** Whether a path is part of something that is generated, or holds something. */
function isGenerated(path, { generated }) {
    return [...generated.keys()].some(source => isWithin(path, source) || isWithin(source, path));
}
/** The files that generated sources are made from, which are read in their place. */
function addGenerated(scope, found) {
    for (const [source, patterns] of scope.recipe.generated) {
        const role = isBuildFile(source, scope.recipe) ? 'build-file' : 'content';
        const reader = {
            role,
            at: scope.at('generated', source),
            how: 'a source of',
            name: source
        };
        found.add({ kind: 'globs', patterns }, reader);
        const named = patterns.filter(pattern => !isNegated(pattern));
        for (const folder of new Set(named.map(findFolder)))
            addAround(folder, reader, found);
        if (isMade(patterns, scope.tree))
            continue;
        const list = named.map(pattern => `"${pattern}"`).join(', ');
        found.lose({
            because: `what "${source}" is generated from, ${list}, matches no tracked file`,
            fix: scope.toFix(suggestGenerated(source))
        }, role);
    }
}
/** Wherever a glob leads, attributes on the way count. */
function addAround(folder, reader, found) {
    found.addAncestors(joinPath(folder, 'x'), reader);
    const attributes = { ...reader, role: 'content', how: 'attributes of a source of' };
    found.addAttributes(joinPath(folder, 'x'), attributes);
    found.add({ kind: 'globs', patterns: [joinPath(folder, '**/.gitattributes')] }, attributes);
}
/** What is said to be made from no tracked file at all is made from others, which nobody named. */
function isMade(patterns, { index }) {
    const rules = patterns.map(pattern => ({ pattern }));
    return index.find(rules, 1).count > 0;
}
/** Whether a Dockerfile or an ignore file is among what is generated. */
function isBuildFile(source, { file, contextPath }) {
    const files = [file, `${file}.dockerignore`, joinPath(contextPath, '.dockerignore')];
    return files.some(path => isWithin(path, source));
}

;// CONCATENATED MODULE: ./src/inputs/read-build-files.ts





/** Reads the Dockerfile; undefined where its text is not known: then every context counts. */
function readDockerfileText(scope, found) {
    const { file } = scope.recipe;
    const followed = followFromRoot(file, scope);
    const named = { role: 'build-file', at: scope.at('file'), name: file };
    found.add({ kind: 'path', path: file }, { role: 'build-file', at: file, how: 'the Dockerfile' });
    addWay({ path: file, followed }, { ...named, how: 'above the Dockerfile' }, found);
    found.addAttributes(file, { ...named, role: 'content', how: 'attributes of the Dockerfile' });
    const text = readText(followed, scope);
    if (text !== undefined)
        return text;
    found.lose(read_build_files_explainUnread(followed, scope), 'build-file');
    return undefined;
}
function read_build_files_explainUnread({ kind, links }, scope) {
    const { file } = scope.recipe;
    const [link] = links;
    switch (kind) {
        case 'missing':
            return isGenerated(file, scope.recipe)
                ? {
                    because: `the Dockerfile "${file}" is generated, so nobody knows what it reads and is built from`
                }
                : {
                    because: `the Dockerfile "${file}" is not tracked`,
                    fix: scope.toFix(suggestGenerated(file))
                };
        case 'submodule':
            return { because: `the Dockerfile "${file}" is in a submodule` };
        case 'folder':
            return { because: `the Dockerfile "${file}" is a folder` };
        case 'file':
        case 'unreadable':
            return { because: `the Dockerfile "${file}" cannot be read` };
        case 'outside':
        case 'endless':
            return {
                because: `the Dockerfile is behind the link "${link ?? file}", which leads nowhere in the repository`,
                fix: scope.toFix(suggestTarget(['file'], link ?? file))
            };
    }
}
/** What a context sends, by its ignore file; the main context's is a build file. */
function readContextIgnoring({ name, root }, scope, found) {
    const { file, generated } = scope.recipe;
    const isMain = name === '';
    const key = JSON.stringify([root, isMain ? file : null, ...generated.keys()]);
    const known = scope.ignoring.get(key);
    const ignoring = known ??
        readIgnoring(isMain
            ? { kind: 'main', directory: root, dockerfile: file }
            : { kind: 'named', directory: root }, path => readIgnoreFile(path, scope));
    if (scope.texts.wanted.length === 0)
        scope.ignoring.set(key, ignoring);
    found.addContext({
        ...{ name, root },
        ignoreFile: ignoring.looked.at(-1) ?? joinPath(root, '.dockerignore'),
        leftOutBy: path => ignoring.sent?.leftOutBy(path)
    });
    const role = isMain ? 'build-file' : 'content';
    for (const path of ignoring.looked) {
        const followed = followFromRoot(path, scope);
        found.add({ kind: 'path', path }, { role, at: path, how: 'the ignore file' });
        const named = { role, how: 'above the ignore file', name: path, at: scope.at('file') };
        addWay({ path, followed }, named, found);
        if (isLost(path, followed)) {
            found.lose({ because: `the ignore file "${path}" cannot be read` }, role);
        }
    }
    if (ignoring.broken !== undefined)
        found.lose({ because: ignoring.broken }, role);
    // Of a context that is generated itself no tracked file is left out.
    if (ignoring.generated !== undefined && !read_build_files_isMade(root, scope.recipe)) {
        const because = `the ignore file "${ignoring.generated}" is generated, so what it leaves out counts`;
        found.widen({ because });
    }
    return ignoring;
}
function readIgnoreFile(path, scope) {
    const followed = followFromRoot(path, scope);
    const isGone = followed.kind === 'missing' && read_build_files_isMade(path, scope.recipe);
    return isGone ? 'generated' : readText(followed, scope);
}
/** Whether an earlier step makes a path, or a folder that it is in. */
function read_build_files_isMade(path, { generated }) {
    return [...generated.keys()].some(source => isWithin(path, source));
}
/** There is something, and it says what is sent. */
function isLost(path, { kind, links }) {
    switch (kind) {
        case 'outside':
        case 'unreadable':
        case 'endless':
        case 'submodule':
            return true;
        case 'missing':
            // A link in its place, and not only above it.
            return links.some(link => lastSegment(link) === lastSegment(path));
        case 'file':
        case 'folder':
            return false;
    }
}
/** The links and folders on the way to a file. */
function addWay({ path, followed: { path: end, links } }, reader, found) {
    found.addAncestors(path, reader);
    for (const link of links) {
        found.add({ kind: 'path', path: link }, reader);
        found.addAncestors(link, reader);
    }
    if (links.length === 0)
        return;
    found.add({ kind: 'path', path: end }, reader);
    found.addAncestors(joinPath(end, 'x'), reader);
}
/** Follows a path as the machine does that starts the build. */
function followFromRoot(path, { tree, texts }) {
    return followPath(path, { tree, texts, root: '', above: 'outside' });
}
/** The text of the file that a way leads to; undefined where it cannot be read. */
function readText({ kind, path }, { tree, texts }) {
    const entry = kind === 'file' ? tree.entry(path) : undefined;
    const text = entry === undefined ? undefined : texts.read(entry.id);
    return entry === undefined || text === undefined ? undefined : { id: entry.id, text };
}

;// CONCATENATED MODULE: ./src/inputs/read-with-triggers.ts



/**
 * Reads a Dockerfile together with what its parents hand on: an ONBUILD of theirs runs in its
 * context. One may need another stage, whose base has some as well.
 */
function readWithTriggers(dockerfile, scope) {
    let triggers = new Map();
    for (;;) {
        const reading = dockerfile === undefined
            ? undefined
            : scope.dockerfiles.read(dockerfile, scope.recipe, triggers);
        const parents = findParents(toHeir(scope), scope.names, reading);
        const found = parents.flatMap(({ image, spelling }) => {
            const texts = readTriggers(image, scope);
            return texts.length === 0 || triggers.has(spelling) ? [] : [[spelling, texts]];
        });
        if (reading === undefined || found.length === 0)
            return { reading, parents };
        triggers = new Map([...triggers, ...found]);
    }
}
function toHeir(scope) {
    const { image, variant, recipe } = scope;
    return {
        image: image.name,
        variant,
        recipe,
        atLine: (line) => `${recipe.file}:${line}`,
        atContext: (name) => scope.at('build-contexts', name)
    };
}
/** What is built from an image is built from its prod variant. */
function readTriggers(image, scope) {
    const recipe = scope.images.get(image)?.prod;
    if (recipe === undefined)
        return [];
    const text = readText(followFromRoot(recipe.file, scope), scope)?.text;
    return text === undefined ? [] : listTriggers(text, recipe.target);
}

;// CONCATENATED MODULE: ./src/inputs/read-variant.ts








/** The inputs of a variant: what its Dockerfile, as BuildKit reads it, takes from the tree. */
function readVariant(scope) {
    const found = new CollectedInputs();
    const { recipe } = scope;
    const dockerfile = readDockerfileText(scope, found);
    const { reading, parents } = readWithTriggers(dockerfile, scope);
    const contexts = new Contexts(scope, found);
    contexts.lookAtMain();
    for (const source of reading?.sources ?? listWhole(scope))
        contexts.read(source);
    if (reading !== undefined)
        addReasons(reading, scope, found);
    addGenerated(scope, found);
    const inputs = found.toInputs({ parents, references: listReferences(scope, reading) });
    const isUnknown = reading?.because.some(({ kind }) => kind === 'unknown-target') ?? false;
    if (!isUnknown || dockerfile === undefined)
        return inputs;
    const stages = listStageNames(dockerfile.text);
    return { ...inputs, unknownTarget: { target: recipe.target, file: recipe.file, stages } };
}
/** Every local context as a whole, in the place of what a Dockerfile would say. */
function listWhole({ recipe }) {
    const named = [...recipe.buildContexts].flatMap(([name, { kind }]) => kind === 'local' ? [name] : []);
    return ['', ...named].map(context => ({
        context,
        kind: 'path',
        path: '',
        excludes: [],
        line: 0,
        instruction: 'FROM'
    }));
}
function addReasons(reading, scope, found) {
    const { file } = scope.recipe;
    for (const { line, text } of reading.because) {
        const because = `${line === 0 ? file : `${file}:${line}`}: ${text}`;
        const reason = { because, fix: scope.toFix(suggestPaths(scope.recipe)) };
        if (reading.quality === 'opaque')
            found.lose(reason, 'content');
        else
            found.widen(reason);
    }
}
/** The local contexts of a variant; each is looked at when something reads it. */
class Contexts {
    scope;
    found;
    #readers = new Map();
    constructor(scope, found) {
        this.scope = scope;
        this.found = found;
    }
    /** The ignore file of the main context counts whether or not the context is read. */
    lookAtMain() {
        const { scope, found } = this;
        const path = scope.recipe.contextPath;
        const followed = followFromRoot(path, scope);
        const reader = { ...this.#whole(''), role: 'build-file' };
        addWay({ path, followed }, { ...reader, how: 'above the context' }, found);
        switch (followed.kind) {
            case 'folder':
            case 'missing':
                readContextIgnoring({ name: '', root: followed.path }, scope, found);
                return;
            case 'submodule':
            case 'file':
                found.add({ kind: 'path', path: followed.path }, reader);
                return;
            case 'outside':
            case 'unreadable':
            case 'endless':
                found.lose(this.#explainLink('', followed.links[0] ?? path), 'build-file');
        }
    }
    read(source) {
        const name = source.context;
        if (!this.#readers.has(name))
            this.#readers.set(name, this.#open(name));
        this.#readers.get(name)?.read(source, this.#toReader(source));
    }
    /** Undefined where all that can be read of it is one entry, or nothing that is known. */
    #open(name) {
        const { scope, found } = this;
        const path = this.#pathOf(name);
        const followed = followFromRoot(path, scope);
        const { how, ...reader } = this.#whole(name);
        addWay({ path, followed }, { ...reader, how: how.replace(/^in/, 'above') }, found);
        switch (followed.kind) {
            case 'folder':
                break;
            case 'missing':
                if (!isGenerated(path, scope.recipe))
                    found.lose(this.#explainEmpty(name), 'content');
                break;
            case 'submodule':
                found.add({ kind: 'path', path: followed.path }, { how, ...reader });
                return undefined;
            case 'file':
                found.lose(this.#explainEmpty(name), 'content');
                return undefined;
            case 'outside':
            case 'unreadable':
            case 'endless':
                found.lose(this.#explainLink(name, followed.links[0] ?? path), 'content');
                return undefined;
        }
        const { sent } = readContextIgnoring({ name, root: followed.path }, scope, found);
        return new ContextReader({ root: followed.path, sent }, {
            tree: scope.tree,
            texts: scope.texts,
            found,
            isGenerated: each => isGenerated(each, scope.recipe),
            explainMissing: (each, { at, how }) => ({
                because: `"${each}", ${how} by ${at}, is not tracked`,
                fix: scope.toFix(suggestGenerated(each))
            })
        });
    }
    #pathOf(name) {
        const { contextPath, buildContexts } = this.scope.recipe;
        const context = name === '' ? undefined : buildContexts.get(name);
        return context?.kind === 'local' ? context.path : contextPath;
    }
    #toReader(source) {
        if (source.line === 0)
            return this.#whole(source.context);
        const how = hows[source.instruction];
        return { role: 'content', at: `${this.scope.recipe.file}:${source.line}`, how };
    }
    /** Who reads a context of which nothing more is known. */
    #whole(name) {
        const { scope } = this;
        if (name !== '') {
            const at = scope.at('build-contexts', name);
            return { role: 'content', at, how: 'in the build context', name };
        }
        const { contextPath } = scope.recipe;
        const shown = contextPath === '' ? '.' : contextPath;
        return { role: 'content', at: scope.at('context'), how: 'in the context', name: shown };
    }
    #describe(name) {
        const path = this.#pathOf(name);
        const shown = path === '' ? '.' : path;
        return name === ''
            ? `the context "${shown}"`
            : `the build context "${name}", the folder "${shown}",`;
    }
    #explainEmpty(name) {
        const because = `${this.#describe(name)} holds no tracked file`;
        return { because, fix: this.scope.toFix(suggestGenerated(this.#pathOf(name))) };
    }
    #explainLink(name, link) {
        const key = name === '' ? ['context'] : ['build-contexts', name];
        return {
            because: `${this.#describe(name)} is behind the link "${link}", which leads nowhere in the repository`,
            fix: this.scope.toFix(suggestTarget(key, link))
        };
    }
}
const hows = {
    COPY: 'copied',
    ADD: 'added',
    'RUN --mount': 'mounted',
    FROM: 'used'
};

;// CONCATENATED MODULE: ./src/inputs/texts.ts
/**
 * The texts of blobs, by id. What is not there yet is noted as wanted: whoever asked is asked
 * again once it is, so that all of a round are read in one batch.
 */
class Texts {
    #known = new Map();
    #wanted = new Set();
    /** Undefined where it cannot be read, or is not there yet. */
    read(id) {
        if (!this.#known.has(id))
            this.#wanted.add(id);
        return this.#known.get(id);
    }
    /** The ids that were asked for and are not there yet. */
    get wanted() {
        return [...this.#wanted];
    }
    /** Answers all that are wanted; those that are left out cannot be read. */
    add(texts) {
        for (const id of this.#wanted)
            this.#known.set(id, texts.get(id));
        this.#wanted.clear();
    }
}

;// CONCATENATED MODULE: ./src/inputs/select-inputs.ts






/**
 * Finds what the builds of images read. Pure: it says which texts it needs, Dockerfiles first,
 * then what they lead to, and is asked again with them.
 */
class InputReader {
    question;
    #texts = new Texts();
    #names;
    #images;
    #dockerfiles = new DockerfileReader();
    #ignoring = new Map();
    constructor(question) {
        this.question = question;
        this.#names = new ImageNames(question.images);
        this.#images = new Map(question.images.map(image => [image.name, image]));
    }
    /** @param texts by id, of those that were needed; one that is left out cannot be read */
    addTexts(texts) {
        this.#texts.add(texts);
    }
    read() {
        const { images } = this.question;
        const inputs = new Map(images.map(image => [image.name, this.#readImage(image)]));
        const ids = this.#texts.wanted;
        return ids.length > 0 ? { kind: 'needs', ids } : { kind: 'inputs', inputs };
    }
    #readImage(image) {
        const prod = this.#readVariant(image, 'prod', image.prod);
        return image.dev === undefined
            ? { prod }
            : { prod, dev: this.#readVariant(image, 'dev', image.dev) };
    }
    #readVariant(image, variant, recipe) {
        const { head, locate, configurationName } = this.question;
        const asked = {
            image,
            variant,
            recipe,
            texts: this.#texts,
            names: this.#names,
            images: this.#images,
            dockerfiles: this.#dockerfiles,
            ignoring: this.#ignoring,
            at: (...key) => locate?.(image.name, variant, key) ?? configurationName,
            toFix: (suggestion) => toYaml(image.name, variant, suggestion)
        };
        return head === undefined ? readBlindly(asked) : readVariant({ ...asked, tree: head });
    }
}

;// CONCATENATED MODULE: ./src/app/read-inputs.ts


/** What each image is built from, by name; texts are read in one batch for each round. */
async function readInputs(question, repository) {
    const reader = new InputReader(question);
    for (;;) {
        const answer = reader.read();
        if (answer.kind === 'inputs')
            return answer.inputs;
        reader.addTexts((0,unreadable/* isUnreadable */.G)(repository) ? new Map() : await repository.readTexts(answer.ids));
    }
}
/** What all images of a configuration read in a tree. */
function toInputQuestion({ valid, name }, head) {
    const { images } = valid.configuration;
    return { images, head, configurationName: name, locate: createLocate(valid) };
}
/** Places of the configuration as evidence has them: `.github/image-matrix.yml:7`. */
function createLocate({ findKey }) {
    return (image, variant, key) => {
        const place = findKey(image, variant, key);
        if (place === undefined)
            return undefined;
        const { source, line } = place;
        const name = source.kind === 'file' ? source.path : `the input "${source.name}"`;
        return `${name}:${line}`;
    };
}

;// CONCATENATED MODULE: ./src/app/survey-images.ts





/** @param commit whose tree is looked at, or the id of a tree */
async function surveyImages(read, repository, commit) {
    const head = await readHead(repository, commit);
    return { head, inputs: await readInputs(toInputQuestion(read, head), repository) };
}
/** What only the tree and the Dockerfiles in it can tell of a configuration. */
function checkSurvey(valid, { head, inputs }) {
    return [...checkAgainstTree(valid, head), ...checkInputs(valid, inputs)];
}
async function readHead(repository, commit) {
    if ((0,unreadable/* isUnreadable */.G)(repository) || commit === undefined)
        return undefined;
    const tree = await repository.readTree(commit);
    return (0,unreadable/* isUnreadable */.G)(tree) ? undefined : new IndexedTree(tree);
}

;// CONCATENATED MODULE: ./src/app/commands/read-branch.ts









/** Opens the repository that the command is about, and leaves it as it was. */
async function inWorkplace({ terminal, given }, answer) {
    const folders = given.get('directory') ?? [];
    const place = await terminal.openWorkplace((0,external_node_path_.resolve)(terminal.folder, ...folders));
    try {
        return await answer(place);
    }
    finally {
        place.close();
    }
}
/** @param commit whose tree is looked at, or the id of a tree */
async function readGround(place, parameters, commit) {
    const named = command_valueOf(parameters, 'config');
    const path = named === undefined ? '.github/image-matrix.yml' : (0,external_node_path_.resolve)(place.folder, named);
    const read = readConfiguration({ kind: 'file', path }, place);
    if (read.kind === 'broken')
        return { kind: 'failed', diagnostics: read.diagnostics };
    const survey = await surveyImages(read, place.repository, commit);
    const diagnostics = [...read.valid.diagnostics, ...checkSurvey(read.valid, survey)];
    if (diagnostics.some(({ severity }) => severity === 'error')) {
        return { kind: 'failed', diagnostics };
    }
    return { kind: 'ground', place, read, survey, warnings: diagnostics };
}
/** The branch that is checked out, with the working tree, and what it is compared with. */
async function readBranch(place, parameters) {
    const written = command_valueOf(parameters, 'base');
    const { repository } = place;
    const base = parseBase(written);
    if (written !== undefined && !(0,unreadable/* isUnreadable */.G)(repository)) {
        const revision = base.kind === 'commit' ? base.revision : (base.revisions[0] ?? '');
        const commit = await readRevision(revision, repository);
        if (commit === undefined)
            return { kind: 'misused', diagnostics: [unknownBase(revision)] };
    }
    const { compared, tree } = await compareBranch(place, base);
    const ground = await readGround(place, parameters, tree);
    return ground.kind === 'ground' ? { kind: 'branch', ground, compared, tree } : ground;
}
function unknownBase(revision) {
    const fix = 'name a commit, a branch or a tag that "git log" knows here';
    return misuse(`there is no commit "${revision}" in this repository`, fix);
}
async function planBranch({ ground, tree }, { compared, changes, images }) {
    return makePlan({
        event: 'command-line',
        request: images === undefined ? {} : { images },
        repository: ground.place.repository,
        read: ground.read,
        publishing: { kind: 'refused', because: 'the command line only shows what would be built' },
        ...{ compared, changes },
        survey: ground.survey,
        commit: compared.head ?? tree ?? 'unknown',
        labels: noLabels
    });
}
/** Names that no image has. */
function findUnknownImages(names, { read }) {
    const known = read.valid.configuration.images.map(image => image.name);
    return names
        .filter(name => !known.includes(name))
        .map(name => misuse(`${read.name} has no image "${name}"`, suggestFix(name, known)));
}
function findImage(name, ground) {
    const image = ground.read.valid.configuration.images.find(each => each.name === name);
    return image ?? { kind: 'misused', diagnostics: findUnknownImages([name], ground) };
}

;// CONCATENATED MODULE: ./src/app/commands/explain.ts









const explain_explain = {
    name: 'explain',
    operands: 'IMAGE [FILE]',
    least: 1,
    most: 2,
    summary: 'why this branch builds an image or does not; whether a file is an input of it',
    details: [
        'Without FILE: why the plan of this branch builds or tests the image, cause by cause, or why',
        'it does not. With FILE: whether its build reads the file, by which line, or why not, and',
        'which images a change of that file would build.'
    ].join('\n'),
    options: ['base'],
    run: invocation => inWorkplace(invocation, place => explainIn(place, invocation))
};
async function explainIn(place, invocation) {
    const branch = await readBranch(place, invocation);
    if (branch.kind !== 'branch')
        return branch;
    const [name = '', file] = invocation.operands;
    const image = findImage(name, branch.ground);
    if ('kind' in image)
        return image;
    if (file === undefined)
        return explainImage(image, branch, invocation);
    const path = explain_findPath(file, branch);
    return typeof path === 'string' ? explainFile(image, path, { branch, invocation }) : path;
}
async function explainImage(image, branch, invocation) {
    const { compared } = branch;
    const changes = indexChanges(compared.comparison);
    const plan = await planBranch(branch, { compared, changes });
    const isAlone = plan.images.some(each => each.image === image && !isPlanned(each));
    const files = isAlone ? changes.paths.paths : [];
    const shown = files.slice(0, filesShown);
    const explanation = {
        ...{ plan, image: image.name },
        changed: shown.map(file => ({ file, views: viewFile(file, image.name, branch) })),
        more: files.length - shown.length
    };
    const text = invocation.given.has('json')
        ? toExplanationJson(explanation)
        : renderExplanation(explanation, invocation.palette).join('\n');
    return { kind: 'answer', text };
}
/** Of those that differ, where none of them is a reason. */
const filesShown = 10;
/** As git takes names: from the folder where the command runs. */
function explain_findPath(file, { ground }) {
    const { folder, checkout } = ground.place;
    const from = (0,external_node_path_.relative)(checkout, (0,external_node_path_.resolve)(folder, file)).replaceAll(external_node_path_.sep, '/');
    const path = normalizePath(from);
    const refuse = (message, fix) => ({
        kind: 'misused',
        diagnostics: [misuse(message, fix)]
    });
    if (path === undefined) {
        return refuse(`"${file}" is not in the repository`, `name a file below ${checkout}`);
    }
    const { head } = ground.survey;
    const inside = head?.tree.paths.find(each => path === '' || each.startsWith(`${path}/`));
    if (inside === undefined)
        return path;
    return refuse(`"${file}" is a folder`, `name a file in it, as ${inside}`);
}
/** A change of that file alone decides which images are built. */
async function explainFile(image, file, { branch, invocation }) {
    const { head } = branch.ground.survey;
    const compared = {
        comparison: {
            kind: 'overlay',
            source: 'changed-files',
            differences: [toOverlay([file], head?.tree)]
        },
        text: file,
        tried: [],
        diagnostics: []
    };
    const changes = indexChanges(compared.comparison);
    const explanation = {
        ...{ image: image.name, file },
        isThere: head?.entry(file) !== undefined,
        views: viewFile(file, image.name, branch),
        infer: image.infer,
        plan: await planBranch(branch, { compared, changes })
    };
    const text = invocation.given.has('json')
        ? toFileJson(explanation)
        : renderFile(explanation, invocation.palette).join('\n');
    return { kind: 'answer', text };
}
function viewFile(file, image, { ground }) {
    const inputs = ground.survey.inputs.get(image);
    return inputs === undefined ? [] : explain_listVariants(inputs).map(each => viewBy(file, ...each));
}
function explain_listVariants({ prod, dev }) {
    return dev === undefined
        ? [['prod', prod]]
        : [
            ['prod', prod],
            ['dev', dev]
        ];
}
function viewBy(file, variant, inputs) {
    const readers = listReaders(inputs, file).map(({ at, how, name }) => name === undefined ? { at, how } : { at, how, name });
    return { variant, readers, because: readers.length > 0 ? '' : toReason(file, inputs) };
}
function toReason(file, inputs) {
    const unread = explainUnread(inputs, file);
    switch (unread.kind) {
        case 'outside': {
            const folders = unread.contexts.map(({ root }) => `"${root === '' ? '.' : root}"`);
            return folders.length === 0
                ? 'the build is given no folder of the repository'
                : `it is not in what the build is given: ${folders.join(', ')}`;
        }
        case 'left-out':
            return `ignored by ${unread.by}`;
        case 'not-taken': {
            const { root } = unread.context;
            return `it is in the context "${root === '' ? '.' : root}", and no instruction that the target needs takes it`;
        }
    }
}

;// CONCATENATED MODULE: ./src/report/render-inputs.ts





/** The inputs as JSON: the keys that DESIGN.md promises, and no others. */
function toInputsJson({ image, variant, quality, because, files }) {
    return toJson({
        ...{ image, variant, quality },
        because: because.map(reason => reason.because),
        files: files.map(({ path, at }) => ({ path, at }))
    });
}
/** Lines for a terminal: the answer, each file with its reader, and what could be better. */
function renderInputs(report, palette) {
    const sections = [
        renderHead(report, palette),
        renderFiles(report.files, palette),
        renderParents(report),
        ...report.whole.map(whole => renderWhole(whole, report)),
        renderNotes(report)
    ];
    return sections
        .filter(lines => lines.length > 0)
        .flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}
function renderHead(report, palette) {
    const { image, variant, quality, files, commit } = report;
    const name = `${displayName(image)}${variant === 'dev' ? ' (dev)' : ''}`;
    const count = files.length === 1 ? '1 file' : `${group(files.length)} files`;
    const reasons = report.because.flatMap(({ because, fix }) => [
        `  ${displayName(because)}`,
        ...(fix === undefined ? [] : renderFix(fix).map(line => `  ${line}`))
    ]);
    return [`${palette.strong(name)}: ${render_inputs_explain(quality)}, ${count} at ${commit}`, ...reasons];
}
function render_inputs_explain(quality) {
    switch (quality) {
        case 'exact':
            return 'exact';
        case 'widened':
            return 'widened (more than its build reads)';
        case 'opaque':
            return 'opaque (what its build reads cannot be known, so it is always built)';
    }
}
/** Longer names do not push the readers of the others away. */
const render_inputs_widest = 60;
function renderFiles(files, palette) {
    const names = files.map(({ path }) => displayName(path));
    const width = Math.min(render_inputs_widest, Math.max(0, ...names.map(name => name.length)));
    return files.map((file, index) => {
        const reader = toPlainText(toReaderPhrase(file.path, file));
        return `${(names[index] ?? '').padEnd(width)}  ${palette.faint(reader)}`;
    });
}
function renderParents({ image, parents }) {
    return parents.map(parent => {
        const at = parent.at === undefined ? [] : phrase ` (${parent.at})`;
        const from = [...phrase `built from ${parent.image}`, ...at];
        return toPlainText([...from, ...phrase `: what changes ${parent.image} changes ${image}`]);
    });
}
function renderWhole(whole, { tracked }) {
    const { folder, count, ignoreFile } = whole;
    const reader = toReaderPhrase(folder, whole);
    const costs = count === 1 ? 'its one file' : `any of its ${group(count)} files`;
    return [
        toPlainText([
            ...phrase `the whole context "${folder}" is read (`,
            ...reader,
            ...words(`): a change of ${costs}, of ${group(tracked)} tracked ones, builds the image`)
        ]),
        '  to narrow it, leave out what the build does not need:',
        `    ${displayName(ignoreFile)}, a line for each, as docs/`,
        '  or copy what it needs, in place of everything:',
        '    COPY src/ src/'
    ];
}
function renderNotes({ infer, differs, commit, unknownWorkingTree }) {
    const notes = [
        ...(infer
            ? []
            : [
                'infer: false: of these, the Dockerfile and its ignore files alone make the image affected'
            ]),
        ...(unknownWorkingTree === undefined
            ? []
            : [`this is about the commit ${commit}; ${displayName(unknownWorkingTree)}`])
    ];
    if (differs.length === 0)
        return notes;
    const verb = differs.length === 1 ? '1 file differs' : `${group(differs.length)} files differ`;
    const names = toPlainText(phrase_listNames(differs, 5));
    return [...notes, `this is about the commit ${commit}; in the working tree ${verb}: ${names}`];
}
/** 1,204 */
function group(count) {
    return String(count).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}

;// CONCATENATED MODULE: ./src/app/commands/inputs.ts






const inputs = {
    name: 'inputs',
    operands: 'IMAGE',
    least: 1,
    most: 1,
    summary: 'the files that the build of an image reads, and the lines that read them',
    details: [
        'Lists the tracked files that the build of an image reads, each with the line that reads it,',
        'in the tree of HEAD. The configuration is that of the working tree.'
    ].join('\n'),
    options: ['dev'],
    run: invocation => inWorkplace(invocation, place => inputs_listIn(place, invocation))
};
async function inputs_listIn(place, invocation) {
    const head = await inputs_readHead(place);
    const ground = await readGround(place, invocation, (0,unreadable/* isUnreadable */.G)(head) ? undefined : head.id);
    if (ground.kind !== 'ground')
        return ground;
    const [name = ''] = invocation.operands;
    const image = findImage(name, ground);
    if ('kind' in image)
        return image;
    const variant = invocation.given.has('dev') ? 'dev' : 'prod';
    const found = ground.survey.inputs.get(name)?.[variant];
    if (found === undefined)
        return { kind: 'misused', diagnostics: [noDevVariant(name)] };
    const report = await toReport({ image, variant, found, ground, head });
    const text = invocation.given.has('json')
        ? toInputsJson(report)
        : renderInputs(report, invocation.palette).join('\n');
    return { kind: 'answer', text };
}
async function inputs_readHead({ repository }) {
    if ((0,unreadable/* isUnreadable */.G)(repository))
        return repository;
    return (await repository.readCommit('HEAD')) ?? (0,unreadable/* unreadable */.O)('there is no commit yet');
}
function noDevVariant(name) {
    return misuse(`the image "${name}" has no dev variant`, 'leave --dev out');
}
async function toReport(listed) {
    const { image, variant, found, ground, head } = listed;
    const index = ground.survey.head?.index;
    const files = index === undefined ? [] : listReadFiles(found, index);
    const whole = index === undefined ? [] : findWholeContexts(found, index);
    return {
        ...{ image: image.name, variant, infer: image.infer },
        quality: found.quality.kind,
        because: [...inputs_listReasons(found.quality), ...((0,unreadable/* isUnreadable */.G)(head) ? [head] : [])],
        files: files.map(({ path, source: { at, how, name } }) => name === undefined ? { path, at, how } : { path, at, how, name }),
        parents: found.parents,
        whole: whole.map(toWholeRead),
        tracked: index?.paths.length ?? 0,
        commit: (0,unreadable/* isUnreadable */.G)(head) ? 'no commit' : toShortId(head.id),
        ...((0,unreadable/* isUnreadable */.G)(head) ? { differs: [] } : await compareWorkingTree(ground.place, head))
    };
}
function inputs_listReasons(quality) {
    return quality.kind === 'exact' ? [] : quality.because;
}
function toWholeRead({ context, source, count }) {
    const { at, how, name } = source;
    const { root, ignoreFile } = context;
    const read = { folder: root === '' ? '.' : root, count, ignoreFile, at, how };
    return name === undefined ? read : { ...read, name };
}
async function compareWorkingTree({ repository, workingTree }, head) {
    if ((0,unreadable/* isUnreadable */.G)(repository))
        return { differs: [] };
    const changes = typeof workingTree === 'string'
        ? await repository.compareTrees(head.id, workingTree)
        : workingTree;
    if (!(0,unreadable/* isUnreadable */.G)(changes))
        return { differs: changes.map(({ path }) => path) };
    const unknownWorkingTree = `the working tree cannot be looked at: ${changes.because}`;
    return { differs: [], unknownWorkingTree };
}

;// CONCATENATED MODULE: ./src/app/commands/parse-arguments.ts



/** @param own the options that are known beside those of all commands */
function parseArguments(words, own) {
    const { tokens } = (0,external_node_util_namespaceObject.parseArgs)({
        args: [...words],
        options: Object.fromEntries(listOptions().map(toParseOption)),
        strict: false,
        tokens: true
    });
    const known = [...own, ...commonOptions];
    const given = new Map();
    const operands = [];
    const diagnostics = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            operands.push(token.value);
        if (token.kind !== 'option')
            continue;
        const name = known.find(each => each === token.name);
        const mistake = name === undefined ? explainUnknown(token, known) : checkValue(name, token);
        if (mistake !== undefined)
            diagnostics.push(mistake);
        else if (name !== undefined)
            given.set(name, [...(given.get(name) ?? []), token.value ?? '']);
    }
    if (diagnostics.length > 0)
        return { kind: 'misused', diagnostics };
    return { kind: 'arguments', arguments: { operands, given } };
}
function explainUnknown({ rawName }, known) {
    const meant = rawName.startsWith('--') ? suggestName(rawName.slice(2), known) : undefined;
    const fix = meant === undefined ? 'see --help for those that are' : `did you mean "--${meant}"?`;
    return misuse(`the option "${rawName}" is not known here`, fix);
}
/** An option in the place of a value is most likely a value that was forgotten. */
function checkValue(name, token) {
    const { rawName, value, inlineValue } = token;
    const option = command_options[name];
    if (!('value' in option)) {
        if (value === undefined)
            return undefined;
        return misuse(`the option "${rawName}" takes no value`, `write ${rawName}`);
    }
    const isMissing = value === undefined || (inlineValue !== true && value.startsWith('-'));
    if (!isMissing)
        return undefined;
    return misuse(`the option "${rawName}" needs a value`, `write ${rawName} ${option.value}`);
}
/** The names of all options. */
function listOptions() {
    return ['directory', 'config', 'json', 'help', 'version', 'base', 'dev'];
}
function toParseOption(name) {
    const option = command_options[name];
    const type = 'value' in option ? 'string' : 'boolean';
    return [name, 'short' in option ? { type, short: option.short } : { type }];
}

;// CONCATENATED MODULE: ./src/report/stages.ts
/** How many stages the built images need. */
function stages_countStages(images) {
    return images.reduce((count, { build, stage }) => (build ? Math.max(count, stage + 1) : count), 0);
}
/** A plan deeper than the workflow's stage jobs: no image may silently be left out. */
function findStageMistakes(images, stages) {
    const depth = stages_countStages(images);
    if (depth <= stages)
        return [];
    const chain = findChain(images, depth - 1).join(' -> ');
    return [
        {
            severity: 'error',
            code: 'too-many-stages',
            message: `the plan needs ${depth} stages, and the workflow has ${stages}: "${chain}"`,
            fix: showJobs(depth)
        }
    ];
}
/** The first image of the deepest stage with the parents that put it there, bases first. */
function findChain(images, deepest) {
    const byName = new Map(images.map(planned => [planned.image.name, planned]));
    const chain = [];
    let next = images.find(planned => planned.build && planned.stage === deepest);
    while (next !== undefined) {
        chain.unshift(next.image.name);
        const above = next.stage - 1;
        next = next.parents.prod
            .map(parent => byName.get(parent.image))
            .find(parent => parent?.build === true && parent.stage === above);
    }
    return chain;
}
function showJobs(depth) {
    const first = ['build-0:', '  needs: plan', "  if: needs.plan.outputs.do_build == 'true'"];
    const later = (stage) => [
        `build-${stage}:`,
        `  needs: [plan, build-${stage - 1}]`,
        `  if: needs.plan.outputs.stage_count > ${stage}`
    ];
    const matrix = (stage) => `  strategy: { matrix: "\${{ fromJSON(needs.plan.outputs.stages)[${stage}] }}" }`;
    const jobs = Array.from({ length: depth }, (_, stage) => [
        ...(stage === 0 ? first : later(stage)),
        matrix(stage)
    ]);
    return [`set "stages: ${depth}" on the planning step, and run a job for each stage:`]
        .concat(...jobs)
        .join('\n');
}

;// CONCATENATED MODULE: ./src/report/limits.ts
/** How many jobs a matrix may become on GitHub. */
const entryLimit = 256;
/**
 * How many characters the outputs of one job may have together: GitHub counts 1,048,576 bytes of
 * UTF-16.
 */
const outputLimit = 524_288;
/** A larger job summary is dropped whole: 1,048,576 bytes, less room for line breaks. */
const summaryLimit = (/* unused pure expression or super */ null && (1_048_576 - 64));
function findEntryMistakes(matrices) {
    return matrices
        .filter(({ count }) => count > entryLimit)
        .map(({ name, count }) => ({
        severity: 'error',
        code: 'too-many-entries',
        message: `"${name}" has ${count} entries, and GitHub runs at most ${entryLimit} jobs of a matrix`,
        fix: [
            'divide the images between several configurations, and plan each with a step of its own:',
            'its input "config" names the configuration, its outputs feed a matrix of their own'
        ].join('\n')
    }));
}
/** An output that no job can pass on, whatever else it passes on. */
function findSizeMistakes(outputs) {
    return [...outputs]
        .filter(([, value]) => value.length > outputLimit)
        .map(([name, value]) => ({
        severity: 'error',
        code: 'output-too-large',
        message: `output "${name}" has ${value.length} characters, and GitHub passes on at most ${outputLimit}`,
        fix: [
            'divide the images between several configurations, and plan each with a step of its own;',
            'long "build-args" and "matrix" values stand in every entry: shorten them'
        ].join('\n')
    }));
}
/**
 * Outputs that fit one by one and not together: only a warning, for a job passes on those that
 * the workflow names, and seldom all of them.
 */
function findSumWarnings(outputs) {
    const sum = countCharacters(outputs.values());
    if (sum <= outputLimit)
        return [];
    const largest = [...outputs].sort(([, one], [, other]) => other.length - one.length).slice(0, 3);
    const names = largest.map(([name, value]) => `${name} (${value.length})`).join(', ');
    return [
        {
            severity: 'warning',
            code: 'output-too-large',
            message: `all outputs together have ${sum} characters, and a job passes on at most ${outputLimit}: the largest are ${names}`,
            fix: 'name only the outputs that later jobs read under "outputs:" of the planning job'
        }
    ];
}
function countCharacters(values) {
    return [...values].reduce((sum, value) => sum + value.length, 0);
}

;// CONCATENATED MODULE: ./src/report/outputs.ts

/** Every output of the action, in the order in which they are set. */
const outputNames = [
    'result',
    'do_build',
    'do_publish',
    'do_dev',
    'do_test',
    'build_matrix',
    'publish_matrix',
    'test_matrix',
    'dev_matrix',
    'build_images',
    'publish_images',
    'dev_images',
    'test_images',
    'skip_images',
    'stages',
    'stage_count',
    'merge_matrix',
    'plan'
];
/** What the outputs are before anything can go wrong, and what they stay when it does. */
function emptyOutputs() {
    return new Map(outputNames.map(name => [name, emptyOutput(name)]));
}
function emptyOutput(name) {
    switch (name) {
        case 'result':
            return 'failed';
        case 'do_build':
        case 'do_publish':
        case 'do_dev':
        case 'do_test':
            return 'false';
        case 'build_matrix':
        case 'publish_matrix':
        case 'test_matrix':
        case 'dev_matrix':
        case 'merge_matrix':
            return '{"include":[]}';
        case 'build_images':
        case 'publish_images':
        case 'dev_images':
        case 'test_images':
        case 'skip_images':
        case 'stages':
            return '[]';
        case 'stage_count':
            return '0';
        case 'plan':
            return emptyPlanJson;
    }
}

;// CONCATENATED MODULE: ./src/report/to-outputs.ts






function toOutputs(plan, settings) {
    const entries = toEntries(plan, settings);
    const stages = toStages(entries.build, settings);
    const outputs = fitPlan(plan, to_outputs_toValues(plan, entries, stages));
    const diagnostics = [
        ...findStageMistakes(plan.images, settings.stages),
        ...findEntryMistakes(listMatrices(entries, stages, settings)),
        ...findSizeMistakes(outputs)
    ];
    if (diagnostics.length > 0)
        return { kind: 'mistakes', diagnostics };
    return { kind: 'outputs', outputs, warnings: findSumWarnings(outputs) };
}
/** The build matrix by stages; none where the workflow has one build job. */
function toStages(build, { stages }) {
    if (stages < 2)
        return [];
    return Array.from({ length: stages }, (_, stage) => build.filter(entry => entry.get('stage') === String(stage)));
}
/**
 * The matrices that jobs run on: with stage jobs none on the build matrix as a whole, and with
 * split platforms the one that publishes joins the legs, and has one for each image.
 */
function listMatrices(entries, stages, { platforms }) {
    const build = stages.length === 0
        ? [{ name: 'build_matrix', count: entries.build.length }]
        : stages.map((stage, index) => ({ name: `stages[${index}]`, count: stage.length }));
    const publish = platforms === 'split'
        ? { name: 'merge_matrix', count: entries.merge.length }
        : { name: 'publish_matrix', count: entries.publish.length };
    return [...build, publish, { name: 'test_matrix', count: entries.test.length }];
}
function to_outputs_toValues(plan, entries, stages) {
    const images = orderByStage(plan.images);
    return {
        result: 'planned',
        do_build: String(entries.build.length > 0),
        do_publish: String(entries.publish.length > 0),
        do_dev: String(entries.dev.length > 0),
        do_test: String(entries.test.length > 0),
        build_matrix: toJson(toMatrix(entries.build)),
        publish_matrix: toJson(toMatrix(entries.publish)),
        test_matrix: toJson(toMatrix(entries.test)),
        dev_matrix: toJson(toMatrix(entries.dev)),
        build_images: toJson(toNames(images.filter(({ build }) => build))),
        publish_images: toJson(toNames(images.filter(({ publish }) => publish))),
        dev_images: toJson(toNames(images.filter(({ dev }) => dev))),
        test_images: toJson(toNames(images.filter(({ test }) => test))),
        skip_images: toJson(toNames(plan.images.filter(({ build }) => !build))),
        stages: toJson(stages.map(toMatrix)),
        stage_count: String(stages_countStages(plan.images)),
        merge_matrix: toJson(toMatrix(entries.merge))
    };
}
function toMatrix(entries) {
    return { include: entries };
}
function toNames(images) {
    return images.map(planned => planned.image.name);
}
/**
 * The plan keeps as much evidence as leaves all outputs together within what a job passes on;
 * where the rest alone is beyond that, as much as it can pass on by itself.
 */
function fitPlan(plan, values) {
    const room = outputLimit - countCharacters(Object.values(values));
    const text = shedUntil(plan, room) ?? shedUntil(plan, outputLimit) ?? toPlanJson(plan, leastDetail);
    const all = { ...values, plan: text };
    return new Map(outputNames.map(name => [name, all[name]]));
}
/** The plan with the most detail that fits; each step is smaller than the one before. */
function shedUntil(plan, room) {
    if (room <= 0)
        return undefined;
    let fitting;
    let low = 0;
    let high = details.length;
    // Usually all of it fits, so that is tried first; else the steps are searched by halves.
    for (let step = 0; low < high; step = (low + high) >> 1) {
        const text = toPlanJson(plan, details[step]);
        if (text.length > room)
            low = step + 1;
        else {
            fitting = text;
            high = step;
        }
    }
    return fitting;
}

;// CONCATENATED MODULE: ./src/report/to-whole-json.ts
/** The plan and the matrices as one JSON object: the outputs beside the keys of the plan. */
function toWholeJson(outputs) {
    const matrices = [...outputs].filter(([name]) => isMatrix(name));
    const plan = outputs.get('plan') ?? '{}';
    const pairs = matrices.map(([name, text]) => `"${name}":${text}`);
    return `${plan.slice(0, -1)},${pairs.join(',')}}`;
}
function isMatrix(name) {
    return name.endsWith('_matrix') || name === 'stages';
}

;// CONCATENATED MODULE: ./src/app/commands/plan.ts







const plan = {
    name: 'plan',
    operands: '[IMAGE\u2026]',
    least: 0,
    most: Infinity,
    summary: 'what this branch would build, test, and why',
    details: [
        'Plans for the branch that is checked out and what the working tree changes, new files',
        'among it. It is compared with where it left the default branch. With names of images it',
        'is the plan for these, as by the input "images" of the action.'
    ].join('\n'),
    options: ['base'],
    run: invocation => inWorkplace(invocation, place => planIn(place, invocation))
};
async function planIn(place, invocation) {
    const branch = await readBranch(place, invocation);
    if (branch.kind !== 'branch')
        return branch;
    const { ground, compared } = branch;
    const names = invocation.operands;
    const unknown = findUnknownImages(names.filter(isNoWord), ground);
    if (unknown.length > 0)
        return { kind: 'misused', diagnostics: unknown };
    const changes = indexChanges(compared.comparison);
    const made = await planBranch(branch, { compared, changes, ...toRequest(names) });
    const { valid } = ground.read;
    const slow = findSlowPatterns(valid, [changes.paths]);
    const warnings = [...ground.warnings, ...slow];
    if (!invocation.given.has('json')) {
        const report = { plan: made, outputs: new Map(), warnings };
        const text = toLogLines(renderLog(report, invocation.palette)).join('\n').trimEnd();
        return { kind: 'answer', text };
    }
    const outputs = toOutputs(made, {
        runners: valid.configuration.runners,
        stages: Math.max(1, stages_countStages(made.images)),
        platforms: 'together'
    });
    if (outputs.kind === 'mistakes')
        return { kind: 'failed', diagnostics: outputs.diagnostics };
    return { kind: 'answer', text: toWholeJson(outputs.outputs), warnings };
}
/** As the input `images` of the action. */
function toRequest(names) {
    if (names.length === 0)
        return {};
    const beside = names.filter(isNoWord);
    const isAll = beside.length < names.length;
    return { images: isAll ? { kind: 'all', beside } : { kind: 'named', names } };
}
/** `all` is no image's name. */
function isNoWord(name) {
    return name !== 'all';
}

;// CONCATENATED MODULE: ./src/app/commands/render-help.ts

/** The help of the program as a whole. */
function renderHelp(commands) {
    return [
        'Which images a change of a repository builds, tests and publishes, and why.',
        '',
        'Usage: image-matrix COMMAND [OPTIONS]',
        '',
        'Commands:',
        ...toColumns(commands.map(({ name, operands, summary }) => [`${name} ${operands}`.trimEnd(), summary])),
        '',
        'Options of every command:',
        ...renderOptions(commonOptions),
        '',
        'Exit status: 0, or 1 where problems were found, or 2 where the command line is wrong.'
    ].join('\n');
}
/** The help of one command. */
function renderCommandHelp(command) {
    const { name, operands, details } = command;
    return [
        details,
        '',
        `Usage: ${['image-matrix', name, '[OPTIONS]', operands].join(' ').trimEnd()}`,
        '',
        'Options:',
        ...renderOptions([...command.options, ...commonOptions])
    ].join('\n');
}
function renderOptions(names) {
    return toColumns(names.map(name => [renderOption(name), command_options[name].summary]));
}
function renderOption(name) {
    const option = command_options[name];
    const short = 'short' in option ? `-${option.short}, ` : '    ';
    return `${short}--${name}${'value' in option ? ` ${option.value}` : ''}`;
}
function toColumns(rows) {
    const width = Math.max(...rows.map(([first]) => first.length));
    return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`);
}

;// CONCATENATED MODULE: ./src/config/configuration-schema.ts

/** The JSON Schema of the configuration, for editors: what `schema/` holds as a file. */
const configurationSchema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'image-matrix',
    description: 'The images of a repository, and when each is built, published and tested.',
    ...configurationShape.schema
};

;// CONCATENATED MODULE: ./src/app/commands/schema.ts

const schema = {
    name: 'schema',
    operands: '',
    least: 0,
    most: 0,
    summary: 'print the JSON Schema of the configuration, for an editor',
    details: 'Prints the JSON Schema of the configuration, for an editor or a linter.',
    options: [],
    run() {
        return Promise.resolve({ kind: 'answer', text: JSON.stringify(configurationSchema, null, 2) });
    }
};

;// CONCATENATED MODULE: ./src/app/outcome.ts
function failed(diagnostics) {
    return { kind: 'failed', diagnostics };
}
/** A failure that nobody foresaw: still an outcome, with what to do about it. */
function toUnexpectedFailure(error, what = 'the plan could not be made') {
    return failed([
        {
            severity: 'error',
            code: 'unexpected-failure',
            message: `${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
            fix: 'please report it, with this text and the configuration'
        }
    ]);
}
/** Without its outputs a plan is of no use to anybody: the run ends here. */
function toUnwritableOutputs(error) {
    return failed([
        {
            severity: 'error',
            code: 'unwritable-outputs',
            message: `the outputs could not be written: ${error instanceof Error ? error.message : String(error)}`,
            fix: 'let GITHUB_OUTPUT name the file that the runner made for this step'
        }
    ]);
}

;// CONCATENATED MODULE: ./src/app/run-command.ts













const commands = [plan, explain_explain, inputs, schema];
/** The command line: what a person asks for in, the answer out. */
async function run_command_runCommand(terminal = openTerminal()) {
    const answer = await answerWords(terminal).catch(toFailure);
    switch (answer.kind) {
        case 'answer':
            if ((answer.warnings ?? []).length > 0) {
                terminal.complain(formatDiagnostics(answer.warnings ?? []));
            }
            terminal.print(answer.text);
            return 0;
        case 'failed':
            terminal.complain(formatDiagnostics(answer.diagnostics));
            return 1;
        case 'misused':
            terminal.complain(formatDiagnostics(answer.diagnostics));
            return 2;
    }
}
function toFailure(error) {
    return toUnexpectedFailure(error);
}
async function answerWords(terminal) {
    const reading = parseArguments(terminal.words, commands.flatMap(each => each.options));
    if (reading.kind === 'misused')
        return reading;
    const { given } = reading.arguments;
    const [name, ...operands] = reading.arguments.operands;
    if (given.has('version'))
        return { kind: 'answer', text: terminal.version };
    const command = commands.find(each => each.name === name);
    if (given.has('help'))
        return answerHelp(name, command);
    if (command === undefined)
        return { kind: 'misused', diagnostics: [explainCommand(name)] };
    const own = parseArguments(terminal.words, command.options);
    if (own.kind === 'misused')
        return own;
    const wrong = checkOperands(command, { operands, given });
    if (wrong !== undefined)
        return { kind: 'misused', diagnostics: [wrong] };
    return command.run({ terminal, palette: selectPalette(terminal), operands, given });
}
function answerHelp(name, command) {
    if (name === undefined)
        return { kind: 'answer', text: renderHelp(commands) };
    if (command === undefined)
        return { kind: 'misused', diagnostics: [explainCommand(name)] };
    return { kind: 'answer', text: renderCommandHelp(command) };
}
function explainCommand(name) {
    const names = commands.map(each => each.name);
    if (name === undefined) {
        return misuse('no command was given', `write image-matrix ${names.join(', or ')}; see --help`);
    }
    return misuse(`the command "${name}" is not known`, suggestFix(name, names));
}
function checkOperands(command, { operands }) {
    const { name, least, most } = command;
    const usage = `write image-matrix ${name} ${command.operands}`.trimEnd();
    if (operands.length < least)
        return misuse(`"${name}" needs the name of an image`, usage);
    const extra = operands[most];
    return extra === undefined ? undefined : misuse(`"${extra}" is one word too many`, usage);
}
/** The wish for no colours (no-color.org), that for colours (force-color.org), else by the reader. */
function selectPalette(terminal) {
    const forced = terminal.variable('FORCE_COLOR');
    if (terminal.variable('NO_COLOR') !== undefined || forced === '0')
        return palette_plain;
    if (forced !== undefined)
        return colourful;
    return terminal.isInteractive && terminal.variable('TERM') !== 'dumb' ? colourful : palette_plain;
}


/***/ }),

/***/ 3546:
/***/ ((module, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__nccwpck_require__.r(__webpack_exports__);
/* harmony import */ var _app_run_command__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4126);

// The command line: the same answers for a person, about the repository that they work in.
process.exitCode = await (0,_app_run_command__WEBPACK_IMPORTED_MODULE_0__/* .runCommand */ .d)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8945:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isUnreadable),
/* harmony export */   O: () => (/* binding */ unreadable)
/* harmony export */ });
function unreadable(because) {
    return { kind: 'unreadable', because };
}
function isUnreadable(answer) {
    return answer !== undefined && 'kind' in answer && answer.kind === 'unreadable';
}


/***/ }),

/***/ 1743:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ju: () => (/* binding */ notOnRemote),
/* harmony export */   SP: () => (/* binding */ explainFailure),
/* harmony export */   bg: () => (/* binding */ mayPass)
/* harmony export */ });
const known = [
    [
        /not a git repository/i,
        directory => `"${directory}" is not in a git repository: run actions/checkout before this step`
    ],
    [
        /dubious ownership/i,
        directory => `git does not trust "${directory}", which another user owns: add it to safe.directory`
    ],
    [
        /not our ref|promisor|lazy fetch|transport '.*' not allowed/i,
        () => 'this clone leaves out objects that are needed: check out without a filter'
    ]
];
/** What a remote says of a commit or a name that it does not have. */
const notOnRemote = 'the remote does not have it';
const knownOfFetch = [
    [/not our ref|couldn't find remote ref|remote ref does not exist|no such ref/i, notOnRemote],
    [
        /authentication failed|could not read (?:username|password)|returned error: 40[13]|repository .*not found|terminal prompts disabled/i,
        'the remote refused to be read: give the job `permissions: { contents: read }` and this step its token'
    ]
];
/** The sentence for people: what is wrong with the repository, and what to do where it is known. */
function explainFailure(failure) {
    if (failure.command === 'fetch') {
        const found = knownOfFetch.find(([pattern]) => pattern.test(failure.stderr));
        if (found !== undefined)
            return found[1];
    }
    for (const [pattern, explain] of known) {
        if (pattern.test(failure.stderr))
            return explain(failure.directory);
    }
    const complaint = firstComplaint(failure.stderr);
    const end = typeof failure.status === 'number' ? `status ${failure.status}` : failure.status;
    return `git ${failure.command} ended with ${end}${complaint === '' ? '' : `: ${complaint}`}`;
}
/** Whether a fetch that failed so may succeed when it is tried again: a connection that broke. */
function mayPass(because) {
    return because.startsWith('git fetch ended with status ');
}
function firstComplaint(stderr) {
    const lines = stderr.split('\n').filter(line => line.trim() !== '');
    const last = lines.find(each => each.startsWith('fatal: '));
    // `git add` says what is wrong before it ends with this.
    const line = last === undefined || last.endsWith('adding files failed') ? lines.at(0) : last;
    return (line ?? '').replace(/^(?:fatal|error): /, '').slice(0, 300);
}


/***/ }),

/***/ 6110:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ findMergeBases)
/* harmony export */ });
/* harmony import */ var _revision__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3786);
/* harmony import */ var _run_git__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1915);
/* harmony import */ var _tree_unreadable__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8945);



/**
 * The best common ancestors. A clone that ends early gives older ones, or none, as if its last
 * commits were roots: so every root that is reachable from the two and from no ancestor found
 * must be a true root, or the answer is `cut-off`.
 */
async function findMergeBases(git, sides, readParents) {
    const ids = await listIds(git, ['merge-base', '--all', '--end-of-options', ...sides]);
    if ((0,_tree_unreadable__WEBPACK_IMPORTED_MODULE_1__/* .isUnreadable */ .G)(ids))
        return ids;
    const excluded = ids.map(id => `^${id}`);
    const roots = await listIds(git, ['rev-list', '--max-parents=0', ...sides, ...excluded, '--']);
    if ((0,_tree_unreadable__WEBPACK_IMPORTED_MODULE_1__/* .isUnreadable */ .G)(roots))
        return roots;
    for (const root of roots) {
        const parents = await readParents(root);
        if ((0,_tree_unreadable__WEBPACK_IMPORTED_MODULE_1__/* .isUnreadable */ .G)(parents))
            return parents;
        if (parents === undefined || parents.length > 0)
            return { kind: 'cut-off' };
    }
    const [first, ...others] = ids;
    return first === undefined ? { kind: 'unrelated' } : { kind: 'found', ids: [first, ...others] };
}
async function listIds(git, words) {
    // `merge-base` ends with 1 and prints nothing where there is none.
    const answer = await (0,_run_git__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(git, words, words[0] === 'merge-base' ? [1] : []);
    if ((0,_tree_unreadable__WEBPACK_IMPORTED_MODULE_1__/* .isUnreadable */ .G)(answer))
        return answer;
    return Buffer.from(answer.output).toString('latin1').split('\n').filter(_revision__WEBPACK_IMPORTED_MODULE_2__/* .isObjectId */ .T);
}


/***/ }),

/***/ 6227:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ toFetchEnvironment),
/* harmony export */   Tx: () => (/* binding */ toGitEnvironment),
/* harmony export */   fR: () => (/* binding */ toQuietEnvironment)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * What ties git to another repository than the folder it runs in, as it is set inside a hook:
 * the answer of `git rev-parse --local-env-vars`, which git itself clears between repositories.
 * The configuration given by the environment stays and is added to.
 */
const repositoryVariables = new Set([
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_COMMON_DIR',
    'GIT_CONFIG',
    'GIT_DIR',
    'GIT_GRAFT_FILE',
    'GIT_IMPLICIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_INTERNAL_SUPER_PREFIX',
    'GIT_NAMESPACE',
    'GIT_OBJECT_DIRECTORY',
    'GIT_PREFIX',
    'GIT_REPLACE_REF_BASE',
    'GIT_SHALLOW_FILE',
    'GIT_WORK_TREE'
]);
/**
 * Settings of every call. The commands that run here start no program that a repository's own
 * configuration names, so that a checkout of another owner (container jobs) may be read.
 */
const readSettings = [
    ['safe.directory', '*'],
    ['core.fsmonitor', 'false']
];
/**
 * The environment that git reads in: English, no questions, no writes, no network.
 *
 * @param objectFolders folders whose objects count as the repository's own; they must be there
 */
function toGitEnvironment(outside, objectFolders = []) {
    return {
        ...toQuietEnvironment(outside, readSettings),
        ...(objectFolders.length === 0
            ? {}
            : { GIT_ALTERNATE_OBJECT_DIRECTORIES: objectFolders.join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter) }),
        // Before git 2.45 a missing object is fetched all the same: no protocol is allowed to.
        GIT_ALLOW_PROTOCOL: 'none'
    };
}
/** The environment that git fetches in, by these settings: still no questions, and no programs. */
function toFetchEnvironment(outside, settings) {
    const environment = { ...outside, GIT_ASKPASS: undefined, SSH_ASKPASS: undefined };
    const own = [...readSettings, ...fetchSettings, ...settings];
    return { ...toQuietEnvironment(environment, own), GIT_ALLOW_PROTOCOL: 'file:git:http:https:ssh' };
}
/** Nothing of ours is tidied up behind the job's back, and a remote that falls silent is left. */
const fetchSettings = [
    ['core.hooksPath', node_os__WEBPACK_IMPORTED_MODULE_0__.devNull],
    ['core.askPass', ''],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
    ['protocol.version', '2'],
    ['http.lowSpeedLimit', '1000'],
    ['http.lowSpeedTime', '30']
];
/** English, no questions, no writes to what is read; nothing of another repository. */
function toQuietEnvironment(outside, settings) {
    const environment = {};
    for (const [name, value] of Object.entries(outside)) {
        if (value !== undefined && !repositoryVariables.has(name))
            environment[name] = value;
    }
    return {
        ...environment,
        ...toConfigVariables(outside['GIT_CONFIG_COUNT'], settings),
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_NO_LAZY_FETCH: '1'
    };
}
/** Our settings behind those that are in the environment already. */
function toConfigVariables(outsideCount, settings) {
    const count = /^\d{1,4}$/.test(outsideCount ?? '') ? Number(outsideCount) : 0;
    const variables = { GIT_CONFIG_COUNT: String(count + settings.length) };
    for (const [index, [key, value]] of settings.entries()) {
        variables[`GIT_CONFIG_KEY_${count + index}`] = key;
        variables[`GIT_CONFIG_VALUE_${count + index}`] = value;
    }
    return variables;
}


/***/ }),

/***/ 3786:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isSafeRevision),
/* harmony export */   T: () => (/* binding */ isObjectId)
/* harmony export */ });
/**
 * Whether text from outside may be sent to git as a revision.
 *
 * A line break would be a second request to `cat-file --batch`, a leading `-` an option, `:` the
 * path of a file or a search through all history, `..` a range. No name of a branch or a tag
 * holds any of them (git check-ref-format).
 */
function isSafeRevision(text) {
    return text.length <= 1_024 && text.isWellFormed() && !unsafe.test(text);
}
/** Among them the controls: all that is neither printable ASCII nor above U+009F. */
const unsafe = /^$|^-|\.\.|[:\s\\]|[^ -~\u{a0}-\u{10ffff}]|\^\{[^}]*\//u;
/** Whether this is a full object id: 40 hex digits, or 64 in a SHA-256 repository. */
function isObjectId(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}


/***/ }),

/***/ 1915:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   _c: () => (/* binding */ explainStart),
/* harmony export */   gT: () => (/* binding */ explainTimeLimit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _explain_failure__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1743);
/* harmony import */ var _tree_unreadable__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8945);




/** One call of git, to its end. Anything but an accepted exit status is a value with a reason. */
async function runGit(git, words, accepted = []) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...words], {
        cwd: git.directory,
        env: git.environment,
        stdio: ['ignore', 'pipe', 'pipe'],
        windowsHide: true,
        detached: git.starts === 'group' && process.platform !== 'win32'
    });
    const output = collect(child.stdout);
    const complaints = collect(child.stderr);
    const end = await waitFor(git, child, words[0]);
    if (typeof end !== 'number' && typeof end !== 'string')
        return end;
    if (end === 0 || (typeof end === 'number' && accepted.includes(end))) {
        return { kind: 'answer', output: Buffer.concat(output), status: end };
    }
    const stderr = Buffer.concat(complaints).toString();
    return (0,_tree_unreadable__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O)((0,_explain_failure__WEBPACK_IMPORTED_MODULE_2__/* .explainFailure */ .SP)({ command: words[0], directory: git.directory, stderr, status: end }));
}
/** Why git could not be started. A missing folder and a missing git are the same error to node. */
function explainStart(git, error) {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') {
        return (0,_tree_unreadable__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O)(`git could not be started: ${error.message}`);
    }
    return (0,_tree_unreadable__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(git.directory) && error.code === 'ENOENT'
        ? 'git was not found: install it in the job, before this step'
        : `there is no folder "${git.directory}": run actions/checkout before this step`);
}
function explainTimeLimit(git, command) {
    return (0,_tree_unreadable__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O)(`git ${command} did not answer within ${git.timeLimit / 1_000} s`);
}
/** The exit status or signal; a reason where git did not start or did not end. */
function waitFor(git, child, command) {
    return new Promise(resolve => {
        const end = () => {
            endProcess(git, child);
        };
        const settle = (answer) => {
            clearTimeout(timer);
            git.running.delete(end);
            resolve(answer);
        };
        const timer = setTimeout(() => {
            settle(explainTimeLimit(git, command));
            end();
            child.stdout?.destroy();
            child.stderr?.destroy();
        }, git.timeLimit);
        git.running.add(end);
        child.on('error', error => {
            settle(explainStart(git, error));
        });
        child.on('close', (status, signal) => {
            settle(status ?? signal ?? 'no status');
        });
    });
}
/** Ends a process with those that it started. */
function endProcess(git, child) {
    if (git.starts === 'group' && child.pid !== undefined && process.platform !== 'win32') {
        try {
            process.kill(-child.pid, 'SIGKILL');
            return;
        }
        catch {
            // It has ended by itself.
        }
    }
    child.kill('SIGKILL');
}
function collect(stream) {
    const chunks = [];
    stream.on('data', (chunk) => chunks.push(chunk));
    return chunks;
}


/***/ }),

/***/ 4754:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Xg: () => (/* binding */ listObjectFolders),
/* harmony export */   aZ: () => (/* binding */ removeStore),
/* harmony export */   hG: () => (/* binding */ prepareStore),
/* harmony export */   y$: () => (/* binding */ createStore)
/* harmony export */ });
/* unused harmony export writeRepository */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



/** The folders alone, so that a process that starts now finds what is fetched later. */
function createStore(environment) {
    for (const parent of [environment['RUNNER_TEMP'], (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()]) {
        if (parent === undefined || parent === '')
            continue;
        try {
            const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, 'image-matrix-store-'));
            const store = { folder, trees: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'trees'), history: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'history') };
            for (const each of listObjectFolders(store))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(each, { recursive: true });
            return store;
        }
        catch {
            // A folder that is not there or not ours: the next one.
        }
    }
    return undefined;
}
function listObjectFolders(store) {
    return store === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(store.trees, 'objects'), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(store.history, 'objects')];
}
function removeStore(store) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(store.folder, { recursive: true, force: true, maxRetries: 3 });
}
/** Makes repositories of the folders, with the clone as a lender. */
function prepareStore(store, lender) {
    for (const folder of [store.trees, store.history]) {
        writeRepository(folder, { head: 'ref: refs/heads/none', idLength: lender.idLength });
    }
    const lent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(lender.gitFolder, 'objects');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(store.trees, 'objects', 'info', 'alternates'), `${lent}\n`);
    const shallow = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(lender.gitFolder, 'shallow');
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(shallow))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(shallow, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(store.trees, 'shallow'));
}
/** What `git init --bare` would write, around the folder of objects. */
function writeRepository(folder, { head, idLength }) {
    const format = idLength === 64 ? '\tobjectformat = sha256\n' : '';
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'refs'));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'objects', 'info'));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'HEAD'), `${head}\n`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'config'), `${settings}${format}`);
}
const settings = `[core]
\trepositoryformatversion = 1
\tbare = true
[remote "origin"]
\tpromisor = true
\tpartialclonefilter = blob:none
[extensions]
\tpartialclone = origin
`;


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = require("process");

/***/ }),

/***/ 7349:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveBlockMap = __nccwpck_require__(7103);
var resolveBlockSeq = __nccwpck_require__(334);
var resolveFlowCollection = __nccwpck_require__(3142);

function resolveCollection(CN, ctx, token, onError, tagName, tag) {
    const coll = token.type === 'block-map'
        ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag)
        : token.type === 'block-seq'
            ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag)
            : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
    const Coll = coll.constructor;
    // If we got a tagName matching the class, or the tag name is '!',
    // then use the tagName from the node class used to create it.
    if (tagName === '!' || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
    }
    if (tagName)
        coll.tag = tagName;
    return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
    const tagToken = props.tag;
    const tagName = !tagToken
        ? null
        : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
    if (token.type === 'block-seq') {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken
            ? anchor.offset > tagToken.offset
                ? anchor
                : tagToken
            : (anchor ?? tagToken);
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
            const message = 'Missing newline after block sequence props';
            onError(lastProp, 'MISSING_CHAR', message);
        }
    }
    const expType = token.type === 'block-map'
        ? 'map'
        : token.type === 'block-seq'
            ? 'seq'
            : token.start.source === '{'
                ? 'map'
                : 'seq';
    // shortcut: check if it's a generic YAMLMap or YAMLSeq
    // before jumping into the custom tag logic.
    if (!tagToken ||
        !tagName ||
        tagName === '!' ||
        (tagName === YAMLMap.YAMLMap.tagName && expType === 'map') ||
        (tagName === YAMLSeq.YAMLSeq.tagName && expType === 'seq')) {
        return resolveCollection(CN, ctx, token, onError, tagName);
    }
    let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
    if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
            ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
            tag = kt;
        }
        else {
            if (kt) {
                onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
            }
            else {
                onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
            }
            return resolveCollection(CN, ctx, token, onError, tagName);
        }
    }
    const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
    const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
    const node = identity.isNode(res)
        ? res
        : new Scalar.Scalar(res);
    node.range = coll.range;
    node.tag = tagName;
    if (tag?.format)
        node.format = tag.format;
    return node;
}

exports.composeCollection = composeCollection;


/***/ }),

/***/ 3683:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Document = __nccwpck_require__(3021);
var composeNode = __nccwpck_require__(5937);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);

function composeDoc(options, directives, { offset, start, value, end }, onError) {
    const opts = Object.assign({ _directives: directives }, options);
    const doc = new Document.Document(undefined, opts);
    const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
    };
    const props = resolveProps.resolveProps(start, {
        indicator: 'doc-start',
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
    });
    if (props.found) {
        doc.directives.docStart = true;
        if (value &&
            (value.type === 'block-map' || value.type === 'block-seq') &&
            !props.hasNewline)
            onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
    }
    // @ts-expect-error If Contents is set, let's trust the user
    doc.contents = value
        ? composeNode.composeNode(ctx, value, props, onError)
        : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
    const contentEnd = doc.contents.range[2];
    const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
    if (re.comment)
        doc.comment = re.comment;
    doc.range = [offset, contentEnd, re.offset];
    return doc;
}

exports.composeDoc = composeDoc;


/***/ }),

/***/ 5937:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var composeCollection = __nccwpck_require__(7349);
var composeScalar = __nccwpck_require__(5413);
var resolveEnd = __nccwpck_require__(7788);
var utilEmptyScalarPosition = __nccwpck_require__(2599);

const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
    const atKey = ctx.atKey;
    const { spaceBefore, comment, anchor, tag } = props;
    let node;
    let isSrcToken = true;
    switch (token.type) {
        case 'alias':
            node = composeAlias(ctx, token, onError);
            if (anchor || tag)
                onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
            break;
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'block-scalar':
            node = composeScalar.composeScalar(ctx, token, tag, onError);
            if (anchor)
                node.anchor = anchor.source.substring(1);
            break;
        case 'block-map':
        case 'block-seq':
        case 'flow-collection':
            try {
                node = composeCollection.composeCollection(CN, ctx, token, props, onError);
                if (anchor)
                    node.anchor = anchor.source.substring(1);
            }
            catch (error) {
                // Almost certainly here due to a stack overflow
                const message = error instanceof Error ? error.message : String(error);
                onError(token, 'RESOURCE_EXHAUSTION', message);
            }
            break;
        default: {
            const message = token.type === 'error'
                ? token.message
                : `Unsupported token (type: ${token.type})`;
            onError(token, 'UNEXPECTED_TOKEN', message);
            isSrcToken = false;
        }
    }
    node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
    if (anchor && node.anchor === '')
        onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    if (atKey &&
        ctx.options.stringKeys &&
        (!identity.isScalar(node) ||
            typeof node.value !== 'string' ||
            (node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
        const msg = 'With stringKeys, all keys must be strings';
        onError(tag ?? token, 'NON_STRING_KEY', msg);
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        if (token.type === 'scalar' && token.source === '')
            node.comment = comment;
        else
            node.commentBefore = comment;
    }
    // @ts-expect-error Type checking misses meaning of isSrcToken
    if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
    return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
    const token = {
        type: 'scalar',
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ''
    };
    const node = composeScalar.composeScalar(ctx, token, tag, onError);
    if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === '')
            onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        node.comment = comment;
        node.range[2] = end;
    }
    return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
    const alias = new Alias.Alias(source.substring(1));
    if (alias.source === '')
        onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
    if (alias.source.endsWith(':'))
        onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
    alias.range = [offset, valueEnd, re.offset];
    if (re.comment)
        alias.comment = re.comment;
    return alias;
}

exports.composeEmptyNode = composeEmptyNode;
exports.composeNode = composeNode;


/***/ }),

/***/ 5413:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);

function composeScalar(ctx, token, tagToken, onError) {
    const { value, type, comment, range } = token.type === 'block-scalar'
        ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError)
        : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
    const tagName = tagToken
        ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
        : null;
    let tag;
    if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
    }
    else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
    else if (token.type === 'scalar')
        tag = findScalarTagByTest(ctx, value, token, onError);
    else
        tag = ctx.schema[identity.SCALAR];
    let scalar;
    try {
        const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
    }
    catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
        scalar = new Scalar.Scalar(value);
    }
    scalar.range = range;
    scalar.source = value;
    if (type)
        scalar.type = type;
    if (tagName)
        scalar.tag = tagName;
    if (tag.format)
        scalar.format = tag.format;
    if (comment)
        scalar.comment = comment;
    return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
    if (tagName === '!')
        return schema[identity.SCALAR]; // non-specific tag
    const matchWithTest = [];
    for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
            if (tag.default && tag.test)
                matchWithTest.push(tag);
            else
                return tag;
        }
    }
    for (const tag of matchWithTest)
        if (tag.test?.test(value))
            return tag;
    const kt = schema.knownTags[tagName];
    if (kt && !kt.collection) {
        // Ensure that the known tag is available for stringifying,
        // but does not get used by default.
        schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
        return kt;
    }
    onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
    return schema[identity.SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
    const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
        tag.test?.test(value)) || schema[identity.SCALAR];
    if (schema.compat) {
        const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
            schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag);
            const cs = directives.tagString(compat.tag);
            const msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, 'TAG_RESOLVE_FAILED', msg, true);
        }
    }
    return tag;
}

exports.composeScalar = composeScalar;


/***/ }),

/***/ 9984:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var directives = __nccwpck_require__(1342);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var identity = __nccwpck_require__(1127);
var composeDoc = __nccwpck_require__(3683);
var resolveEnd = __nccwpck_require__(7788);

function getErrorPos(src) {
    if (typeof src === 'number')
        return [src, src + 1];
    if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
    const { offset, source } = src;
    return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
    let comment = '';
    let atComment = false;
    let afterEmptyLine = false;
    for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
            case '#':
                comment +=
                    (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
                        (source.substring(1) || ' ');
                atComment = true;
                afterEmptyLine = false;
                break;
            case '%':
                if (prelude[i + 1]?.[0] !== '#')
                    i += 1;
                atComment = false;
                break;
            default:
                // This may be wrong after doc-end, but in that case it doesn't matter
                if (!atComment)
                    afterEmptyLine = true;
                atComment = false;
        }
    }
    return { comment, afterEmptyLine };
}
/**
 * Compose a stream of CST nodes into a stream of YAML Documents.
 *
 * ```ts
 * import { Composer, Parser } from 'yaml'
 *
 * const src: string = ...
 * const tokens = new Parser().parse(src)
 * const docs = new Composer().compose(tokens)
 * ```
 */
class Composer {
    constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            if (warning)
                this.warnings.push(new errors.YAMLWarning(pos, code, message));
            else
                this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        this.directives = new directives.Directives({ version: options.version || '1.2' });
        this.options = options;
    }
    decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        //console.log({ dc: doc.comment, prelude, comment })
        if (comment) {
            const dc = doc.contents;
            if (afterDoc) {
                doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
            }
            else if (afterEmptyLine || doc.directives.docStart || !dc) {
                doc.commentBefore = comment;
            }
            else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
                let it = dc.items[0];
                if (identity.isPair(it))
                    it = it.key;
                const cb = it.commentBefore;
                it.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
            else {
                const cb = dc.commentBefore;
                dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
        }
        if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
                doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
                doc.warnings.push(this.warnings[i]);
        }
        else {
            doc.errors = this.errors;
            doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
    }
    /**
     * Current stream status information.
     *
     * Mostly useful at the end of input for an empty stream.
     */
    streamInfo() {
        return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
        };
    }
    /**
     * Compose tokens into documents.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
            yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
    }
    /** Advance the composer by one CST token. */
    *next(token) {
        if (node_process.env.LOG_STREAM)
            console.dir(token, { depth: null });
        switch (token.type) {
            case 'directive':
                this.directives.add(token.source, (offset, message, warning) => {
                    const pos = getErrorPos(token);
                    pos[0] += offset;
                    this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                });
                this.prelude.push(token.source);
                this.atDirectives = true;
                break;
            case 'document': {
                const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
                if (this.atDirectives && !doc.directives.docStart)
                    this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                this.decorate(doc, false);
                if (this.doc)
                    yield this.doc;
                this.doc = doc;
                this.atDirectives = false;
                break;
            }
            case 'byte-order-mark':
            case 'space':
                break;
            case 'comment':
            case 'newline':
                this.prelude.push(token.source);
                break;
            case 'error': {
                const msg = token.source
                    ? `${token.message}: ${JSON.stringify(token.source)}`
                    : token.message;
                const error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                if (this.atDirectives || !this.doc)
                    this.errors.push(error);
                else
                    this.doc.errors.push(error);
                break;
            }
            case 'doc-end': {
                if (!this.doc) {
                    const msg = 'Unexpected doc-end without preceding document';
                    this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
                    break;
                }
                this.doc.directives.docEnd = true;
                const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
                this.decorate(this.doc, true);
                if (end.comment) {
                    const dc = this.doc.comment;
                    this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
                }
                this.doc.range[2] = end.offset;
                break;
            }
            default:
                this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
        }
    }
    /**
     * Call at end of input to yield any remaining document.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
            this.decorate(this.doc, true);
            yield this.doc;
            this.doc = null;
        }
        else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options);
            const doc = new Document.Document(undefined, opts);
            if (this.atDirectives)
                this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
            doc.range = [0, endOffset, endOffset];
            this.decorate(doc, false);
            yield doc;
        }
    }
}

exports.Composer = Composer;


/***/ }),

/***/ 7103:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilFlowIndentCheck = __nccwpck_require__(4051);
var utilMapIncludes = __nccwpck_require__(1187);

const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
    const map = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    let offset = bm.offset;
    let commentEnd = null;
    for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        // key properties
        const keyProps = resolveProps.resolveProps(start, {
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
            if (key) {
                if (key.type === 'block-seq')
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                else if ('indent' in key && key.indent !== bm.indent)
                    onError(offset, 'BAD_INDENT', startColMsg);
            }
            if (!keyProps.anchor && !keyProps.tag && !sep) {
                commentEnd = keyProps.end;
                if (keyProps.comment) {
                    if (map.comment)
                        map.comment += '\n' + keyProps.comment;
                    else
                        map.comment = keyProps.comment;
                }
                continue;
            }
            if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
                onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
            }
        }
        else if (keyProps.found?.indent !== bm.indent) {
            onError(offset, 'BAD_INDENT', startColMsg);
        }
        // key value
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key
            ? composeNode(ctx, key, keyProps, onError)
            : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
            onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
        // value properties
        const valueProps = resolveProps.resolveProps(sep ?? [], {
            indicator: 'map-value-ind',
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === 'block-scalar'
        });
        offset = valueProps.end;
        if (valueProps.found) {
            if (implicitKey) {
                if (value?.type === 'block-map' && !valueProps.hasNewline)
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                if (ctx.options.strict &&
                    keyProps.start < valueProps.found.offset - 1024)
                    onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            if (ctx.schema.compat)
                utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
            offset = valueNode.range[2];
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
        else {
            // key with no value
            if (implicitKey)
                onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
            if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
    }
    if (commentEnd && commentEnd < offset)
        onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
    map.range = [bm.offset, offset, commentEnd ?? offset];
    return map;
}

exports.resolveBlockMap = resolveBlockMap;


/***/ }),

/***/ 8913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function resolveBlockScalar(ctx, scalar, onError) {
    const start = scalar.offset;
    const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
    if (!header)
        return { value: '', type: null, comment: '', range: [start, start, start] };
    const type = header.mode === '>' ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
    const lines = scalar.source ? splitLines(scalar.source) : [];
    // determine the end of content & start of chomping
    let chompStart = lines.length;
    for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === '' || content === '\r')
            chompStart = i;
        else
            break;
    }
    // shortcut for empty contents
    if (chompStart === 0) {
        const value = header.chomp === '+' && lines.length > 0
            ? '\n'.repeat(Math.max(1, lines.length - 1))
            : '';
        let end = start + header.length;
        if (scalar.source)
            end += scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
    }
    // find the indentation level to trim from start
    let trimIndent = scalar.indent + header.indent;
    let offset = scalar.offset + header.length;
    let contentStart = 0;
    for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === '' || content === '\r') {
            if (header.indent === 0 && indent.length > trimIndent)
                trimIndent = indent.length;
        }
        else {
            if (indent.length < trimIndent) {
                const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                onError(offset + indent.length, 'MISSING_CHAR', message);
            }
            if (header.indent === 0)
                trimIndent = indent.length;
            contentStart = i;
            if (trimIndent === 0 && !ctx.atRoot) {
                const message = 'Block scalar values in collections must be indented';
                onError(offset, 'BAD_INDENT', message);
            }
            break;
        }
        offset += indent.length + content.length + 1;
    }
    // include trailing more-indented empty lines in content
    for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
            chompStart = i + 1;
    }
    let value = '';
    let sep = '';
    let prevMoreIndented = false;
    // leading whitespace is kept intact
    for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + '\n';
    for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === '\r';
        if (crlf)
            content = content.slice(0, -1);
        /* istanbul ignore if already caught in lexer */
        if (content && indent.length < trimIndent) {
            const src = header.indent
                ? 'explicit indentation indicator'
                : 'first line';
            const message = `Block scalar lines must not be less indented than their ${src}`;
            onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
            indent = '';
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
        }
        else if (indent.length > trimIndent || content[0] === '\t') {
            // more-indented content within a folded block
            if (sep === ' ')
                sep = '\n';
            else if (!prevMoreIndented && sep === '\n')
                sep = '\n\n';
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
            prevMoreIndented = true;
        }
        else if (content === '') {
            // empty line
            if (sep === '\n')
                value += '\n';
            else
                sep = '\n';
        }
        else {
            value += sep + content;
            sep = ' ';
            prevMoreIndented = false;
        }
    }
    switch (header.chomp) {
        case '-':
            break;
        case '+':
            for (let i = chompStart; i < lines.length; ++i)
                value += '\n' + lines[i][0].slice(trimIndent);
            if (value[value.length - 1] !== '\n')
                value += '\n';
            break;
        default:
            value += '\n';
    }
    const end = start + header.length + scalar.source.length;
    return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
    /* istanbul ignore if should not happen */
    if (props[0].type !== 'block-scalar-header') {
        onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
        return null;
    }
    const { source } = props[0];
    const mode = source[0];
    let indent = 0;
    let chomp = '';
    let error = -1;
    for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === '-' || ch === '+'))
            chomp = ch;
        else {
            const n = Number(ch);
            if (!indent && n)
                indent = n;
            else if (error === -1)
                error = offset + i;
        }
    }
    if (error !== -1)
        onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
    let hasSpace = false;
    let comment = '';
    let length = source.length;
    for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
            case 'space':
                hasSpace = true;
            // fallthrough
            case 'newline':
                length += token.source.length;
                break;
            case 'comment':
                if (strict && !hasSpace) {
                    const message = 'Comments must be separated from other tokens by white space characters';
                    onError(token, 'MISSING_CHAR', message);
                }
                length += token.source.length;
                comment = token.source.substring(1);
                break;
            case 'error':
                onError(token, 'UNEXPECTED_TOKEN', token.message);
                length += token.source.length;
                break;
            /* istanbul ignore next should not happen */
            default: {
                const message = `Unexpected token in block scalar header: ${token.type}`;
                onError(token, 'UNEXPECTED_TOKEN', message);
                const ts = token.source;
                if (ts && typeof ts === 'string')
                    length += ts.length;
            }
        }
    }
    return { mode, indent, chomp, comment, length };
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
    const split = source.split(/\n( *)/);
    const first = split[0];
    const m = first.match(/^( *)/);
    const line0 = m?.[1]
        ? [m[1], first.slice(m[1].length)]
        : ['', first];
    const lines = [line0];
    for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
    return lines;
}

exports.resolveBlockScalar = resolveBlockScalar;


/***/ }),

/***/ 334:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var YAMLSeq = __nccwpck_require__(2223);
var resolveProps = __nccwpck_require__(4631);
var utilFlowIndentCheck = __nccwpck_require__(4051);

function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
    const seq = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = bs.offset;
    let commentEnd = null;
    for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
            indicator: 'seq-item-ind',
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: true
        });
        if (!props.found) {
            if (props.anchor || props.tag || value) {
                if (value?.type === 'block-seq')
                    onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                else
                    onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
            }
            else {
                commentEnd = props.end;
                if (props.comment)
                    seq.comment = props.comment;
                continue;
            }
        }
        const node = value
            ? composeNode(ctx, value, props, onError)
            : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
    }
    seq.range = [bs.offset, offset, commentEnd ?? offset];
    return seq;
}

exports.resolveBlockSeq = resolveBlockSeq;


/***/ }),

/***/ 7788:
/***/ ((__unused_webpack_module, exports) => {



function resolveEnd(end, offset, reqSpace, onError) {
    let comment = '';
    if (end) {
        let hasSpace = false;
        let sep = '';
        for (const token of end) {
            const { source, type } = token;
            switch (type) {
                case 'space':
                    hasSpace = true;
                    break;
                case 'comment': {
                    if (reqSpace && !hasSpace)
                        onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                    const cb = source.substring(1) || ' ';
                    if (!comment)
                        comment = cb;
                    else
                        comment += sep + cb;
                    sep = '';
                    break;
                }
                case 'newline':
                    if (comment)
                        sep += source;
                    hasSpace = true;
                    break;
                default:
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
            }
            offset += source.length;
        }
    }
    return { comment, offset };
}

exports.resolveEnd = resolveEnd;


/***/ }),

/***/ 3142:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilMapIncludes = __nccwpck_require__(1187);

const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
    const isMap = fc.start.source === '{';
    const fcName = isMap ? 'flow map' : 'flow sequence';
    const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq));
    const coll = new NodeClass(ctx.schema);
    coll.flow = true;
    const atRoot = ctx.atRoot;
    if (atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = fc.offset + fc.start.source.length;
    for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
            flow: fcName,
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
        });
        if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
                if (i === 0 && props.comma)
                    onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                else if (i < fc.items.length - 1)
                    onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                if (props.comment) {
                    if (coll.comment)
                        coll.comment += '\n' + props.comment;
                    else
                        coll.comment = props.comment;
                }
                offset = props.end;
                continue;
            }
            if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
                onError(key, // checked by containsNewline()
                'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
        }
        if (i === 0) {
            if (props.comma)
                onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
        }
        else {
            if (!props.comma)
                onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
            if (props.comment) {
                let prevItemComment = '';
                loop: for (const st of start) {
                    switch (st.type) {
                        case 'comma':
                        case 'space':
                            break;
                        case 'comment':
                            prevItemComment = st.source.substring(1);
                            break loop;
                        default:
                            break loop;
                    }
                }
                if (prevItemComment) {
                    let prev = coll.items[coll.items.length - 1];
                    if (identity.isPair(prev))
                        prev = prev.value ?? prev.key;
                    if (prev.comment)
                        prev.comment += '\n' + prevItemComment;
                    else
                        prev.comment = prevItemComment;
                    props.comment = props.comment.substring(prevItemComment.length + 1);
                }
            }
        }
        if (!isMap && !sep && !props.found) {
            // item is a value in a seq
            // \u2192 key & sep are empty, start does not include ? or :
            const valueNode = value
                ? composeNode(ctx, value, props, onError)
                : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode);
            offset = valueNode.range[2];
            if (isBlock(value))
                onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
        }
        else {
            // item is a key+value pair
            // key value
            ctx.atKey = true;
            const keyStart = props.end;
            const keyNode = key
                ? composeNode(ctx, key, props, onError)
                : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            if (isBlock(key))
                onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
            ctx.atKey = false;
            // value properties
            const valueProps = resolveProps.resolveProps(sep ?? [], {
                flow: fcName,
                indicator: 'map-value-ind',
                next: value,
                offset: keyNode.range[2],
                onError,
                parentIndent: fc.indent,
                startOnNewline: false
            });
            if (valueProps.found) {
                if (!isMap && !props.found && ctx.options.strict) {
                    if (sep)
                        for (const st of sep) {
                            if (st === valueProps.found)
                                break;
                            if (st.type === 'newline') {
                                onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                break;
                            }
                        }
                    if (props.start < valueProps.found.offset - 1024)
                        onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                }
            }
            else if (value) {
                if ('source' in value && value.source?.[0] === ':')
                    onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                else
                    onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : valueProps.found
                    ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
                    : null;
            if (valueNode) {
                if (isBlock(value))
                    onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
            }
            else if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            if (isMap) {
                const map = coll;
                if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
                    onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                map.items.push(pair);
            }
            else {
                const map = new YAMLMap.YAMLMap(ctx.schema);
                map.flow = true;
                map.items.push(pair);
                const endRange = (valueNode ?? keyNode).range;
                map.range = [keyNode.range[0], endRange[1], endRange[2]];
                coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
    }
    const expectedEnd = isMap ? '}' : ']';
    const [ce, ...ee] = fc.end;
    let cePos = offset;
    if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
    else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot
            ? `${name} must end with a ${expectedEnd}`
            : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
        if (ce && ce.source.length !== 1)
            ee.unshift(ce);
    }
    if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
            if (coll.comment)
                coll.comment += '\n' + end.comment;
            else
                coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
    }
    else {
        coll.range = [fc.offset, cePos, cePos];
    }
    return coll;
}

exports.resolveFlowCollection = resolveFlowCollection;


/***/ }),

/***/ 6842:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var resolveEnd = __nccwpck_require__(7788);

function resolveFlowScalar(scalar, strict, onError) {
    const { offset, type, source, end } = scalar;
    let _type;
    let value;
    const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
    switch (type) {
        case 'scalar':
            _type = Scalar.Scalar.PLAIN;
            value = plainValue(source, _onError);
            break;
        case 'single-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_SINGLE;
            value = singleQuotedValue(source, _onError);
            break;
        case 'double-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_DOUBLE;
            value = doubleQuotedValue(source, _onError);
            break;
        /* istanbul ignore next should not happen */
        default:
            onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
            return {
                value: '',
                type: null,
                comment: '',
                range: [offset, offset + source.length, offset + source.length]
            };
    }
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
    return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
    };
}
function plainValue(source, onError) {
    let badChar = '';
    switch (source[0]) {
        /* istanbul ignore next should not happen */
        case '\t':
            badChar = 'a tab character';
            break;
        case ',':
            badChar = 'flow indicator character ,';
            break;
        case '%':
            badChar = 'directive indicator character %';
            break;
        case '|':
        case '>': {
            badChar = `block scalar indicator ${source[0]}`;
            break;
        }
        case '@':
        case '`': {
            badChar = `reserved character ${source[0]}`;
            break;
        }
    }
    if (badChar)
        onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
    return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
    if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
    return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
    const line = /(.*?)\r?\n/sy;
    let match = line.exec(source);
    if (!match)
        return source;
    /**
     * The negative lookbehinds in these RegExps are to
     * prevent causing a polynomial search time in certain cases.
     *
     * The try-catch is for Safari < 16.4 and other old browsers:
     * https://caniuse.com/js-regexp-lookbehind
     */
    let trimEnd, trimBoth;
    try {
        trimEnd = new RegExp('(?<![ \t])[ \t]+$');
        trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
    }
    catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
    }
    let res = match[1].replace(trimEnd, '');
    let sep = ' ';
    let pos = line.lastIndex;
    while ((match = line.exec(source))) {
        const lm = match[1].replace(trimBoth, '');
        if (lm === '') {
            if (sep === '\n')
                res += sep;
            else
                sep = '\n';
        }
        else {
            res += sep + lm;
            sep = ' ';
        }
        pos = line.lastIndex;
    }
    const last = /[ \t]*(.*)/sy;
    last.lastIndex = pos;
    match = last.exec(source);
    return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
    let res = '';
    for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === '\r' && source[i + 1] === '\n')
            continue;
        if (ch === '\n') {
            const { fold, offset } = foldNewline(source, i);
            res += fold;
            i = offset;
        }
        else if (ch === '\\') {
            let next = source[++i];
            const cc = escapeCodes[next];
            if (cc)
                res += cc;
            else if (next === '\n') {
                // skip escaped newlines, but still trim the following line
                next = source[i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === '\r' && source[i + 1] === '\n') {
                // skip escaped CRLF newlines, but still trim the following line
                next = source[++i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === 'x' || next === 'u' || next === 'U') {
                const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
                res += parseCharCode(source, i + 1, length, onError);
                i += length;
            }
            else {
                const raw = source.substr(i - 1, 2);
                onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                res += raw;
            }
        }
        else if (ch === ' ' || ch === '\t') {
            // trim trailing whitespace
            const wsStart = i;
            let next = source[i + 1];
            while (next === ' ' || next === '\t')
                next = source[++i + 1];
            if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
                res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        }
        else {
            res += ch;
        }
    }
    if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
    return res;
}
/**
 * Fold a single newline into a space, multiple newlines to N - 1 newlines.
 * Presumes `source[offset] === '\n'`
 */
function foldNewline(source, offset) {
    let fold = '';
    let ch = source[offset + 1];
    while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
        if (ch === '\r' && source[offset + 2] !== '\n')
            break;
        if (ch === '\n')
            fold += '\n';
        offset += 1;
        ch = source[offset + 1];
    }
    if (!fold)
        fold = ' ';
    return { fold, offset };
}
const escapeCodes = {
    '0': '\0', // null character
    a: '\x07', // bell character
    b: '\b', // backspace
    e: '\x1b', // escape character
    f: '\f', // form feed
    n: '\n', // line feed
    r: '\r', // carriage return
    t: '\t', // horizontal tab
    v: '\v', // vertical tab
    N: '\u0085', // Unicode next line
    _: '\u00a0', // Unicode non-breaking space
    L: '\u2028', // Unicode line separator
    P: '\u2029', // Unicode paragraph separator
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
    const cc = source.substr(offset, length);
    const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
    const code = ok ? parseInt(cc, 16) : NaN;
    try {
        return String.fromCodePoint(code);
    }
    catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
        return raw;
    }
}

exports.resolveFlowScalar = resolveFlowScalar;


/***/ }),

/***/ 4631:
/***/ ((__unused_webpack_module, exports) => {



function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
    let spaceBefore = false;
    let atNewline = startOnNewline;
    let hasSpace = startOnNewline;
    let comment = '';
    let commentSep = '';
    let hasNewline = false;
    let reqSpace = false;
    let tab = null;
    let anchor = null;
    let tag = null;
    let newlineAfterProp = null;
    let comma = null;
    let found = null;
    let start = null;
    for (const token of tokens) {
        if (reqSpace) {
            if (token.type !== 'space' &&
                token.type !== 'newline' &&
                token.type !== 'comma')
                onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            reqSpace = false;
        }
        if (tab) {
            if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
                onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            }
            tab = null;
        }
        switch (token.type) {
            case 'space':
                // At the doc level, tabs at line start may be parsed
                // as leading white space rather than indentation.
                // In a flow collection, only the parser handles indent.
                if (!flow &&
                    (indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
                    token.source.includes('\t')) {
                    tab = token;
                }
                hasSpace = true;
                break;
            case 'comment': {
                if (!hasSpace)
                    onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                const cb = token.source.substring(1) || ' ';
                if (!comment)
                    comment = cb;
                else
                    comment += commentSep + cb;
                commentSep = '';
                atNewline = false;
                break;
            }
            case 'newline':
                if (atNewline) {
                    if (comment)
                        comment += token.source;
                    else if (!found || indicator !== 'seq-item-ind')
                        spaceBefore = true;
                }
                else
                    commentSep += token.source;
                atNewline = true;
                hasNewline = true;
                if (anchor || tag)
                    newlineAfterProp = token;
                hasSpace = true;
                break;
            case 'anchor':
                if (anchor)
                    onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                if (token.source.endsWith(':'))
                    onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                anchor = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            case 'tag': {
                if (tag)
                    onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                tag = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            }
            case indicator:
                // Could here handle preceding comments differently
                if (anchor || tag)
                    onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                if (found)
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                found = token;
                atNewline =
                    indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
                hasSpace = false;
                break;
            case 'comma':
                if (flow) {
                    if (comma)
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                    comma = token;
                    atNewline = false;
                    hasSpace = false;
                    break;
                }
            // else fallthrough
            default:
                onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                atNewline = false;
                hasSpace = false;
        }
    }
    const last = tokens[tokens.length - 1];
    const end = last ? last.offset + last.source.length : offset;
    if (reqSpace &&
        next &&
        next.type !== 'space' &&
        next.type !== 'newline' &&
        next.type !== 'comma' &&
        (next.type !== 'scalar' || next.source !== '')) {
        onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
    }
    if (tab &&
        ((atNewline && tab.indent <= parentIndent) ||
            next?.type === 'block-map' ||
            next?.type === 'block-seq'))
        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
    return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
    };
}

exports.resolveProps = resolveProps;


/***/ }),

/***/ 9499:
/***/ ((__unused_webpack_module, exports) => {



function containsNewline(key) {
    if (!key)
        return null;
    switch (key.type) {
        case 'alias':
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            if (key.source.includes('\n'))
                return true;
            if (key.end)
                for (const st of key.end)
                    if (st.type === 'newline')
                        return true;
            return false;
        case 'flow-collection':
            for (const it of key.items) {
                for (const st of it.start)
                    if (st.type === 'newline')
                        return true;
                if (it.sep)
                    for (const st of it.sep)
                        if (st.type === 'newline')
                            return true;
                if (containsNewline(it.key) || containsNewline(it.value))
                    return true;
            }
            return false;
        default:
            return true;
    }
}

exports.containsNewline = containsNewline;


/***/ }),

/***/ 2599:
/***/ ((__unused_webpack_module, exports) => {



function emptyScalarPosition(offset, before, pos) {
    if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
                case 'space':
                case 'comment':
                case 'newline':
                    offset -= st.source.length;
                    continue;
            }
            // Technically, an empty scalar is immediately after the last non-empty
            // node, but it's more useful to place it after any whitespace.
            st = before[++i];
            while (st?.type === 'space') {
                offset += st.source.length;
                st = before[++i];
            }
            break;
        }
    }
    return offset;
}

exports.emptyScalarPosition = emptyScalarPosition;


/***/ }),

/***/ 4051:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var utilContainsNewline = __nccwpck_require__(9499);

function flowIndentCheck(indent, fc, onError) {
    if (fc?.type === 'flow-collection') {
        const end = fc.end[0];
        if (end.indent === indent &&
            (end.source === ']' || end.source === '}') &&
            utilContainsNewline.containsNewline(fc)) {
            const msg = 'Flow end indicator should be more indented than parent';
            onError(end, 'BAD_INDENT', msg, true);
        }
    }
}

exports.flowIndentCheck = flowIndentCheck;


/***/ }),

/***/ 1187:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

function mapIncludes(ctx, items, search) {
    const { uniqueKeys } = ctx.options;
    if (uniqueKeys === false)
        return false;
    const isEqual = typeof uniqueKeys === 'function'
        ? uniqueKeys
        : (a, b) => a === b || (identity.isScalar(a) && identity.isScalar(b) && a.value === b.value);
    return items.some(pair => isEqual(pair.key, search));
}

exports.mapIncludes = mapIncludes;


/***/ }),

/***/ 3021:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var toJS = __nccwpck_require__(4043);
var Schema = __nccwpck_require__(5840);
var stringifyDocument = __nccwpck_require__(6829);
var anchors = __nccwpck_require__(1596);
var applyReviver = __nccwpck_require__(3661);
var createNode = __nccwpck_require__(2404);
var directives = __nccwpck_require__(1342);

class Document {
    constructor(value, replacer, options) {
        /** A comment before this Document */
        this.commentBefore = null;
        /** A comment immediately after this Document */
        this.comment = null;
        /** Errors encountered during parsing. */
        this.errors = [];
        /** Warnings encountered during parsing. */
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === 'function' || Array.isArray(replacer)) {
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const opt = Object.assign({
            intAsBigInt: false,
            keepSourceTokens: false,
            logLevel: 'warn',
            prettyErrors: true,
            strict: true,
            stringKeys: false,
            uniqueKeys: true,
            version: '1.2'
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
            this.directives = options._directives.atDocument();
            if (this.directives.yaml.explicit)
                version = this.directives.yaml.version;
        }
        else
            this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        // @ts-expect-error We can't really know that this matches Contents.
        this.contents =
            value === undefined ? null : this.createNode(value, _replacer, options);
    }
    /**
     * Create a deep copy of this Document and its contents.
     *
     * Custom Node values that inherit from `Object` still refer to their original instances.
     */
    clone() {
        const copy = Object.create(Document.prototype, {
            [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
            copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        // @ts-expect-error We can't really know that this matches Contents.
        copy.contents = identity.isNode(this.contents)
            ? this.contents.clone(copy.schema)
            : this.contents;
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** Adds a value to the document. */
    add(value) {
        if (assertCollection(this.contents))
            this.contents.add(value);
    }
    /** Adds a value to the document. */
    addIn(path, value) {
        if (assertCollection(this.contents))
            this.contents.addIn(path, value);
    }
    /**
     * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
     *
     * If `node` already has an anchor, `name` is ignored.
     * Otherwise, the `node.anchor` value will be set to `name`,
     * or if an anchor with that name is already present in the document,
     * `name` will be used as a prefix for a new unique anchor.
     * If `name` is undefined, the generated anchor will use 'a' as a prefix.
     */
    createAlias(node, name) {
        if (!node.anchor) {
            const prev = anchors.anchorNames(this);
            node.anchor =
                // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
                !name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name;
        }
        return new Alias.Alias(node.anchor);
    }
    createNode(value, replacer, options) {
        let _replacer = undefined;
        if (typeof replacer === 'function') {
            value = replacer.call({ '': value }, '', value);
            _replacer = replacer;
        }
        else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
            const asStr = replacer.filter(keyToStr).map(String);
            if (asStr.length > 0)
                replacer = replacer.concat(asStr);
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, 
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        anchorPrefix || 'a');
        const ctx = {
            aliasDuplicateObjects: aliasDuplicateObjects ?? true,
            keepUndefined: keepUndefined ?? false,
            onAnchor,
            onTagObj,
            replacer: _replacer,
            schema: this.schema,
            sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
            node.flow = true;
        setAnchors();
        return node;
    }
    /**
     * Convert a key and a value into a `Pair` using the current schema,
     * recursively wrapping all values as `Scalar` or `Collection` nodes.
     */
    createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
            if (this.contents == null)
                return false;
            // @ts-expect-error Presumed impossible if Strict extends false
            this.contents = null;
            return true;
        }
        return assertCollection(this.contents)
            ? this.contents.deleteIn(path)
            : false;
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    get(key, keepScalar) {
        return identity.isCollection(this.contents)
            ? this.contents.get(key, keepScalar)
            : undefined;
    }
    /**
     * Returns item at `path`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
            return !keepScalar && identity.isScalar(this.contents)
                ? this.contents.value
                : this.contents;
        return identity.isCollection(this.contents)
            ? this.contents.getIn(path, keepScalar)
            : undefined;
    }
    /**
     * Checks if the document includes a value with the key `key`.
     */
    has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
    }
    /**
     * Checks if the document includes a value at `path`.
     */
    hasIn(path) {
        if (Collection.isEmptyPath(path))
            return this.contents !== undefined;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    set(key, value) {
        if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, [key], value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.set(key, value);
        }
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = value;
        }
        else if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.setIn(path, value);
        }
    }
    /**
     * Change the YAML version and schema used by the document.
     * A `null` version disables support for directives, explicit tags, anchors, and aliases.
     * It also requires the `schema` option to be given as a `Schema` instance value.
     *
     * Overrides all previously set schema options.
     */
    setSchema(version, options = {}) {
        if (typeof version === 'number')
            version = String(version);
        let opt;
        switch (version) {
            case '1.1':
                if (this.directives)
                    this.directives.yaml.version = '1.1';
                else
                    this.directives = new directives.Directives({ version: '1.1' });
                opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
                break;
            case '1.2':
            case 'next':
                if (this.directives)
                    this.directives.yaml.version = version;
                else
                    this.directives = new directives.Directives({ version });
                opt = { resolveKnownTags: true, schema: 'core' };
                break;
            case null:
                if (this.directives)
                    delete this.directives;
                opt = null;
                break;
            default: {
                const sv = JSON.stringify(version);
                throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
        }
        // Not using `instanceof Schema` to allow for duck typing
        if (options.schema instanceof Object)
            this.schema = options.schema;
        else if (opt)
            this.schema = new Schema.Schema(Object.assign(opt, options));
        else
            throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
    }
    // json & jsonArg are only used from toJSON()
    toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
            anchors: new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
    /**
     * A JSON representation of the document `contents`.
     *
     * @param jsonArg Used by `JSON.stringify` to indicate the array index or
     *   property name.
     */
    toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
    }
    /** A YAML representation of the document. */
    toString(options = {}) {
        if (this.errors.length > 0)
            throw new Error('Document with errors cannot be stringified');
        if ('indent' in options &&
            (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
    }
}
function assertCollection(contents) {
    if (identity.isCollection(contents))
        return true;
    throw new Error('Expected a YAML collection as document contents');
}

exports.Document = Document;


/***/ }),

/***/ 1596:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

/**
 * Verify that the input string is a valid anchor.
 *
 * Will throw on errors.
 */
function anchorIsValid(anchor) {
    if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
    }
    return true;
}
function anchorNames(root) {
    const anchors = new Set();
    visit.visit(root, {
        Value(_key, node) {
            if (node.anchor)
                anchors.add(node.anchor);
        }
    });
    return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
    for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
            return name;
    }
}
function createNodeAnchors(doc, prefix) {
    const aliasObjects = [];
    const sourceObjects = new Map();
    let prevAnchors = null;
    return {
        onAnchor: (source) => {
            aliasObjects.push(source);
            prevAnchors ?? (prevAnchors = anchorNames(doc));
            const anchor = findNewAnchor(prefix, prevAnchors);
            prevAnchors.add(anchor);
            return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
            for (const source of aliasObjects) {
                const ref = sourceObjects.get(source);
                if (typeof ref === 'object' &&
                    ref.anchor &&
                    (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
                    ref.node.anchor = ref.anchor;
                }
                else {
                    const error = new Error('Failed to resolve repeated object (this should not happen)');
                    error.source = source;
                    throw error;
                }
            }
        },
        sourceObjects
    };
}

exports.anchorIsValid = anchorIsValid;
exports.anchorNames = anchorNames;
exports.createNodeAnchors = createNodeAnchors;
exports.findNewAnchor = findNewAnchor;


/***/ }),

/***/ 3661:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
 * in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
 * 2021 edition: https://tc39.es/ecma262/#sec-json.parse
 *
 * Includes extensions for handling Map and Set objects.
 */
function applyReviver(reviver, obj, key, val) {
    if (val && typeof val === 'object') {
        if (Array.isArray(val)) {
            for (let i = 0, len = val.length; i < len; ++i) {
                const v0 = val[i];
                const v1 = applyReviver(reviver, val, String(i), v0);
                // eslint-disable-next-line @typescript-eslint/no-array-delete
                if (v1 === undefined)
                    delete val[i];
                else if (v1 !== v0)
                    val[i] = v1;
            }
        }
        else if (val instanceof Map) {
            for (const k of Array.from(val.keys())) {
                const v0 = val.get(k);
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    val.delete(k);
                else if (v1 !== v0)
                    val.set(k, v1);
            }
        }
        else if (val instanceof Set) {
            for (const v0 of Array.from(val)) {
                const v1 = applyReviver(reviver, val, v0, v0);
                if (v1 === undefined)
                    val.delete(v0);
                else if (v1 !== v0) {
                    val.delete(v0);
                    val.add(v1);
                }
            }
        }
        else {
            for (const [k, v0] of Object.entries(val)) {
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    delete val[k];
                else if (v1 !== v0)
                    val[k] = v1;
            }
        }
    }
    return reviver.call(obj, key, val);
}

exports.applyReviver = applyReviver;


/***/ }),

/***/ 2404:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
    if (tagName) {
        const match = tags.filter(t => t.tag === tagName);
        const tagObj = match.find(t => !t.format) ?? match[0];
        if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
        return tagObj;
    }
    return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
    if (identity.isDocument(value))
        value = value.contents;
    if (identity.isNode(value))
        return value;
    if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
    }
    if (value instanceof String ||
        value instanceof Number ||
        value instanceof Boolean ||
        (typeof BigInt !== 'undefined' && value instanceof BigInt) // not supported everywhere
    ) {
        // https://tc39.es/ecma262/#sec-serializejsonproperty
        value = value.valueOf();
    }
    const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
    // Detect duplicate references to the same object & use Alias nodes for all
    // after first. The `ref` wrapper allows for circular references to resolve.
    let ref = undefined;
    if (aliasDuplicateObjects && value && typeof value === 'object') {
        ref = sourceObjects.get(value);
        if (ref) {
            ref.anchor ?? (ref.anchor = onAnchor(value));
            return new Alias.Alias(ref.anchor);
        }
        else {
            ref = { anchor: null, node: null };
            sourceObjects.set(value, ref);
        }
    }
    if (tagName?.startsWith('!!'))
        tagName = defaultTagPrefix + tagName.slice(2);
    let tagObj = findTagObject(value, tagName, schema.tags);
    if (!tagObj) {
        if (value && typeof value.toJSON === 'function') {
            // eslint-disable-next-line @typescript-eslint/no-unsafe-call
            value = value.toJSON();
        }
        if (!value || typeof value !== 'object') {
            const node = new Scalar.Scalar(value);
            if (ref)
                ref.node = node;
            return node;
        }
        tagObj =
            value instanceof Map
                ? schema[identity.MAP]
                : Symbol.iterator in Object(value)
                    ? schema[identity.SEQ]
                    : schema[identity.MAP];
    }
    if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
    }
    const node = tagObj?.createNode
        ? tagObj.createNode(ctx.schema, value, ctx)
        : typeof tagObj?.nodeClass?.from === 'function'
            ? tagObj.nodeClass.from(ctx.schema, value, ctx)
            : new Scalar.Scalar(value);
    if (tagName)
        node.tag = tagName;
    else if (!tagObj.default)
        node.tag = tagObj.tag;
    if (ref)
        ref.node = node;
    return node;
}

exports.createNode = createNode;


/***/ }),

/***/ 1342:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

const escapeChars = {
    '!': '%21',
    ',': '%2C',
    '[': '%5B',
    ']': '%5D',
    '{': '%7B',
    '}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
    constructor(yaml, tags) {
        /**
         * The directives-end/doc-start marker `---`. If `null`, a marker may still be
         * included in the document's stringified representation.
         */
        this.docStart = null;
        /** The doc-end marker `...`.  */
        this.docEnd = false;
        this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, Directives.defaultTags, tags);
    }
    clone() {
        const copy = new Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
    }
    /**
     * During parsing, get a Directives instance for the current document and
     * update the stream state according to the current version's spec.
     */
    atDocument() {
        const res = new Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
            case '1.1':
                this.atNextDocument = true;
                break;
            case '1.2':
                this.atNextDocument = false;
                this.yaml = {
                    explicit: Directives.defaultYaml.explicit,
                    version: '1.2'
                };
                this.tags = Object.assign({}, Directives.defaultTags);
                break;
        }
        return res;
    }
    /**
     * @param onError - May be called even if the action was successful
     * @returns `true` on success
     */
    add(line, onError) {
        if (this.atNextDocument) {
            this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
            this.tags = Object.assign({}, Directives.defaultTags);
            this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
            case '%TAG': {
                if (parts.length !== 2) {
                    onError(0, '%TAG directive should contain exactly two parts');
                    if (parts.length < 2)
                        return false;
                }
                const [handle, prefix] = parts;
                this.tags[handle] = prefix;
                return true;
            }
            case '%YAML': {
                this.yaml.explicit = true;
                if (parts.length !== 1) {
                    onError(0, '%YAML directive should contain exactly one part');
                    return false;
                }
                const [version] = parts;
                if (version === '1.1' || version === '1.2') {
                    this.yaml.version = version;
                    return true;
                }
                else {
                    const isValid = /^\d+\.\d+$/.test(version);
                    onError(6, `Unsupported YAML version ${version}`, isValid);
                    return false;
                }
            }
            default:
                onError(0, `Unknown directive ${name}`, true);
                return false;
        }
    }
    /**
     * Resolves a tag, matching handles to those defined in %TAG directives.
     *
     * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
     *   `'!local'` tag, or `null` if unresolvable.
     */
    tagName(source, onError) {
        if (source === '!')
            return '!'; // non-specific tag
        if (source[0] !== '!') {
            onError(`Not a valid tag: ${source}`);
            return null;
        }
        if (source[1] === '<') {
            const verbatim = source.slice(2, -1);
            if (verbatim === '!' || verbatim === '!!') {
                onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                return null;
            }
            if (source[source.length - 1] !== '>')
                onError('Verbatim tags must end with a >');
            return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
            onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
            try {
                return prefix + decodeURIComponent(suffix);
            }
            catch (error) {
                onError(String(error));
                return null;
            }
        }
        if (handle === '!')
            return source; // local tag
        onError(`Could not resolve tag: ${source}`);
        return null;
    }
    /**
     * Given a fully resolved tag, returns its printable string form,
     * taking into account current tag prefixes and defaults.
     */
    tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
            if (tag.startsWith(prefix))
                return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === '!' ? tag : `!<${tag}>`;
    }
    toString(doc) {
        const lines = this.yaml.explicit
            ? [`%YAML ${this.yaml.version || '1.2'}`]
            : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
            const tags = {};
            visit.visit(doc.contents, (_key, node) => {
                if (identity.isNode(node) && node.tag)
                    tags[node.tag] = true;
            });
            tagNames = Object.keys(tags);
        }
        else
            tagNames = [];
        for (const [handle, prefix] of tagEntries) {
            if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
                continue;
            if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
                lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join('\n');
    }
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };

exports.Directives = Directives;


/***/ }),

/***/ 1464:
/***/ ((__unused_webpack_module, exports) => {



class YAMLError extends Error {
    constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
    }
}
class YAMLParseError extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLParseError', pos, code, message);
    }
}
class YAMLWarning extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLWarning', pos, code, message);
    }
}
const prettifyError = (src, lc) => (error) => {
    if (error.pos[0] === -1)
        return;
    error.linePos = error.pos.map(pos => lc.linePos(pos));
    const { line, col } = error.linePos[0];
    error.message += ` at line ${line}, column ${col}`;
    let ci = col - 1;
    let lineStr = src
        .substring(lc.lineStarts[line - 1], lc.lineStarts[line])
        .replace(/[\n\r]+$/, '');
    // Trim to max 80 chars, keeping col position near the middle
    if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = '\u2026' + lineStr.substring(trimStart);
        ci -= trimStart - 1;
    }
    if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + '\u2026';
    // Include previous line in context if pointing at line start
    if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        // Regexp won't match if start is trimmed
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
            prev = prev.substring(0, 79) + '\u2026\n';
        lineStr = prev + lineStr;
    }
    if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
            count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = ' '.repeat(ci) + '^'.repeat(count);
        error.message += `:\n\n${lineStr}\n${pointer}\n`;
    }
};

exports.YAMLError = YAMLError;
exports.YAMLParseError = YAMLParseError;
exports.YAMLWarning = YAMLWarning;
exports.prettifyError = prettifyError;


/***/ }),

/***/ 8815:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var Schema = __nccwpck_require__(5840);
var errors = __nccwpck_require__(1464);
var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);
var publicApi = __nccwpck_require__(4047);
var visit = __nccwpck_require__(204);



exports.Dk = composer.Composer;
__webpack_unused_export__ = Document.Document;
__webpack_unused_export__ = Schema.Schema;
__webpack_unused_export__ = errors.YAMLError;
__webpack_unused_export__ = errors.YAMLParseError;
__webpack_unused_export__ = errors.YAMLWarning;
__webpack_unused_export__ = Alias.Alias;
exports.Vj = identity.isAlias;
__webpack_unused_export__ = identity.isCollection;
__webpack_unused_export__ = identity.isDocument;
exports.jh = identity.isMap;
exports.Ll = identity.isNode;
exports.tO = identity.isPair;
exports.jn = identity.isScalar;
exports.oP = identity.isSeq;
__webpack_unused_export__ = Pair.Pair;
__webpack_unused_export__ = Scalar.Scalar;
__webpack_unused_export__ = YAMLMap.YAMLMap;
__webpack_unused_export__ = YAMLSeq.YAMLSeq;
exports.DB = cst;
__webpack_unused_export__ = lexer.Lexer;
__webpack_unused_export__ = lineCounter.LineCounter;
exports.iX = parser.Parser;
__webpack_unused_export__ = publicApi.parse;
__webpack_unused_export__ = publicApi.parseAllDocuments;
__webpack_unused_export__ = publicApi.parseDocument;
__webpack_unused_export__ = publicApi.stringify;
__webpack_unused_export__ = visit.visit;
__webpack_unused_export__ = visit.visitAsync;


/***/ }),

/***/ 7249:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);

function debug(logLevel, ...messages) {
    if (logLevel === 'debug')
        console.log(...messages);
}
function warn(logLevel, warning) {
    if (logLevel === 'debug' || logLevel === 'warn') {
        if (typeof node_process.emitWarning === 'function')
            node_process.emitWarning(warning);
        else
            console.warn(warning);
    }
}

exports.debug = debug;
exports.warn = warn;


/***/ }),

/***/ 4065:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var visit = __nccwpck_require__(204);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

class Alias extends Node.NodeBase {
    constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, 'tag', {
            set() {
                throw new Error('Alias nodes cannot have tags');
            }
        });
    }
    /**
     * Resolve the value of this alias within `doc`, finding the last
     * instance of the `source` anchor before this node.
     */
    resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
            throw new ReferenceError('Alias resolution is disabled');
        let nodes;
        if (ctx?.aliasResolveCache) {
            nodes = ctx.aliasResolveCache;
        }
        else {
            nodes = [];
            visit.visit(doc, {
                Node: (_key, node) => {
                    if (identity.isAlias(node) || identity.hasAnchor(node))
                        nodes.push(node);
                }
            });
            if (ctx)
                ctx.aliasResolveCache = nodes;
        }
        let found = undefined;
        for (const node of nodes) {
            if (node === this)
                break;
            if (node.anchor === this.source)
                found = node;
        }
        if (found && ctx) {
            const { anchors, doc, maxAliasCount } = ctx;
            let data = anchors.get(found);
            if (!data) {
                // Resolve anchors for Node.prototype.toJS()
                toJS.toJS(found, null, ctx);
                data = anchors.get(found);
            }
            /* istanbul ignore if */
            if (data?.res === undefined) {
                const msg = 'This should not happen: Alias anchor was not resolved?';
                throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0) {
                data.count += 1;
                if (data.aliasCount === 0)
                    data.aliasCount = getAliasCount(doc, found, anchors);
                if (data.count * data.aliasCount > maxAliasCount) {
                    const msg = 'Excessive alias count indicates a resource exhaustion attack';
                    throw new ReferenceError(msg);
                }
            }
        }
        return found;
    }
    toJSON(_arg, ctx) {
        if (!ctx)
            return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
    }
    toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
            anchors.anchorIsValid(this.source);
            if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
                const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                throw new Error(msg);
            }
            if (ctx.implicitKey)
                return `${src} `;
        }
        return src;
    }
}
function getAliasCount(doc, node, anchors) {
    if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors && source && anchors.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
    }
    else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors);
            if (c > count)
                count = c;
        }
        return count;
    }
    else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors);
        const vc = getAliasCount(doc, node.value, anchors);
        return Math.max(kc, vc);
    }
    return 1;
}

exports.Alias = Alias;


/***/ }),

/***/ 101:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);

function collectionFromPath(schema, path, value) {
    let v = value;
    for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v;
            v = a;
        }
        else {
            v = new Map([[k, v]]);
        }
    }
    return createNode.createNode(v, undefined, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
            throw new Error('This should not happen, please report a bug.');
        },
        schema,
        sourceObjects: new Map()
    });
}
// Type guard is intentionally a little wrong so as to be more useful,
// as it does not cover untypable empty non-string iterables (e.g. []).
const isEmptyPath = (path) => path == null ||
    (typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends Node.NodeBase {
    constructor(type, schema) {
        super(type);
        Object.defineProperty(this, 'schema', {
            value: schema,
            configurable: true,
            enumerable: false,
            writable: true
        });
    }
    /**
     * Create a copy of this collection.
     *
     * @param schema - If defined, overwrites the original's schema
     */
    clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
            copy.schema = schema;
        copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /**
     * Adds a value to the collection. For `!!map` and `!!omap` the value must
     * be a Pair instance or a `{ key, value }` object, which may not have a key
     * that already exists in the map.
     */
    addIn(path, value) {
        if (isEmptyPath(path))
            this.add(value);
        else {
            const [key, ...rest] = path;
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.addIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
    /**
     * Removes a value from the collection.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
            return node.deleteIn(rest);
        else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
            return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
            return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
    }
    hasAllNullValues(allowScalar) {
        return this.items.every(node => {
            if (!identity.isPair(node))
                return false;
            const n = node.value;
            return (n == null ||
                (allowScalar &&
                    identity.isScalar(n) &&
                    n.value == null &&
                    !n.commentBefore &&
                    !n.comment &&
                    !n.tag));
        });
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     */
    hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
            this.set(key, value);
        }
        else {
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.setIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
}

exports.Collection = Collection;
exports.collectionFromPath = collectionFromPath;
exports.isEmptyPath = isEmptyPath;


/***/ }),

/***/ 6673:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var applyReviver = __nccwpck_require__(3661);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

class NodeBase {
    constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
    }
    /** Create a copy of this node.  */
    clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** A plain JavaScript representation of this node. */
    toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
            throw new TypeError('A document argument is required');
        const ctx = {
            anchors: new Map(),
            doc,
            keep: true,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
}

exports.NodeBase = NodeBase;


/***/ }),

/***/ 7165:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyPair = __nccwpck_require__(9748);
var addPairToJSMap = __nccwpck_require__(7104);
var identity = __nccwpck_require__(1127);

function createPair(key, value, ctx) {
    const k = createNode.createNode(key, undefined, ctx);
    const v = createNode.createNode(value, undefined, ctx);
    return new Pair(k, v);
}
class Pair {
    constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
    }
    clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
            key = key.clone(schema);
        if (identity.isNode(value))
            value = value.clone(schema);
        return new Pair(key, value);
    }
    toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
    }
    toString(ctx, onComment, onChompKeep) {
        return ctx?.doc
            ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep)
            : JSON.stringify(this);
    }
}

exports.Pair = Pair;
exports.createPair = createPair;


/***/ }),

/***/ 3301:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
class Scalar extends Node.NodeBase {
    constructor(value) {
        super(identity.SCALAR);
        this.value = value;
    }
    toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
    }
    toString() {
        return String(this.value);
    }
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';

exports.Scalar = Scalar;
exports.isScalarValue = isScalarValue;


/***/ }),

/***/ 4454:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyCollection = __nccwpck_require__(1212);
var addPairToJSMap = __nccwpck_require__(7104);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);

function findPair(items, key) {
    const k = identity.isScalar(key) ? key.value : key;
    for (const it of items) {
        if (identity.isPair(it)) {
            if (it.key === key || it.key === k)
                return it;
            if (identity.isScalar(it.key) && it.key.value === k)
                return it;
        }
    }
    return undefined;
}
class YAMLMap extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:map';
    }
    constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
    }
    /**
     * A generic collection parsing method that can be extended
     * to other node classes that inherit from YAMLMap
     */
    static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
            if (typeof replacer === 'function')
                value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
                return;
            if (value !== undefined || keepUndefined)
                map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
            for (const [key, value] of obj)
                add(key, value);
        }
        else if (obj && typeof obj === 'object') {
            for (const key of Object.keys(obj))
                add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === 'function') {
            map.items.sort(schema.sortMapEntries);
        }
        return map;
    }
    /**
     * Adds a value to the collection.
     *
     * @param overwrite - If not set `true`, using a key that is already in the
     *   collection will throw. Otherwise, overwrites the previous value.
     */
    add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
            _pair = pair;
        else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
            // In TypeScript, this never happens.
            _pair = new Pair.Pair(pair, pair?.value);
        }
        else
            _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
            if (!overwrite)
                throw new Error(`Key ${_pair.key} already set`);
            // For scalars, keep the old node & its comments and anchors
            if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
                prev.value.value = _pair.value;
            else
                prev.value = _pair.value;
        }
        else if (sortEntries) {
            const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
            if (i === -1)
                this.items.push(_pair);
            else
                this.items.splice(i, 0, _pair);
        }
        else {
            this.items.push(_pair);
        }
    }
    delete(key) {
        const it = findPair(this.items, key);
        if (!it)
            return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined;
    }
    has(key) {
        return !!findPair(this.items, key);
    }
    set(key, value) {
        this.add(new Pair.Pair(key, value), true);
    }
    /**
     * @param ctx - Conversion context, originally set in Document#toJS()
     * @param {Class} Type - If set, forces the returned collection type
     * @returns Instance of Type, Map, or Object
     */
    toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const item of this.items)
            addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        for (const item of this.items) {
            if (!identity.isPair(item))
                throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
            ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '',
            flowChars: { start: '{', end: '}' },
            itemIndent: ctx.indent || '',
            onChompKeep,
            onComment
        });
    }
}

exports.YAMLMap = YAMLMap;
exports.findPair = findPair;


/***/ }),

/***/ 2223:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyCollection = __nccwpck_require__(1212);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var toJS = __nccwpck_require__(4043);

class YAMLSeq extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:seq';
    }
    constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
    }
    add(value) {
        this.items.push(value);
    }
    /**
     * Removes a value from the collection.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     *
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return undefined;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     */
    has(key) {
        const idx = asItemIndex(key);
        return typeof idx === 'number' && idx < this.items.length;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     *
     * If `key` does not contain a representation of an integer, this will throw.
     * It may be wrapped in a `Scalar`.
     */
    set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
            prev.value = value;
        else
            this.items[idx] = value;
    }
    toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
            ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
            seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '- ',
            flowChars: { start: '[', end: ']' },
            itemIndent: (ctx.indent || '') + '  ',
            onChompKeep,
            onComment
        });
    }
    static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
            let i = 0;
            for (let it of obj) {
                if (typeof replacer === 'function') {
                    const key = obj instanceof Set ? it : String(i++);
                    it = replacer.call(obj, key, it);
                }
                seq.items.push(createNode.createNode(it, undefined, ctx));
            }
        }
        return seq;
    }
}
function asItemIndex(key) {
    let idx = identity.isScalar(key) ? key.value : key;
    if (idx && typeof idx === 'string')
        idx = Number(idx);
    return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
        ? idx
        : null;
}

exports.YAMLSeq = YAMLSeq;


/***/ }),

/***/ 7104:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var log = __nccwpck_require__(7249);
var merge = __nccwpck_require__(452);
var stringify = __nccwpck_require__(2148);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

function addPairToJSMap(ctx, map, { key, value }) {
    if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
    // TODO: Should drop this special case for bare << handling
    else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
    else {
        const jsKey = toJS.toJS(key, '', ctx);
        if (map instanceof Map) {
            map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        }
        else if (map instanceof Set) {
            map.add(jsKey);
        }
        else {
            const stringKey = stringifyKey(key, jsKey, ctx);
            const jsValue = toJS.toJS(value, stringKey, ctx);
            if (stringKey in map)
                Object.defineProperty(map, stringKey, {
                    value: jsValue,
                    writable: true,
                    enumerable: true,
                    configurable: true
                });
            else
                map[stringKey] = jsValue;
        }
    }
    return map;
}
function stringifyKey(key, jsKey, ctx) {
    if (jsKey === null)
        return '';
    // eslint-disable-next-line @typescript-eslint/no-base-to-string
    if (typeof jsKey !== 'object')
        return String(jsKey);
    if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = new Set();
        for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            if (jsonStr.length > 40)
                jsonStr = jsonStr.substring(0, 36) + '..."';
            log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
            ctx.mapKeyWarned = true;
        }
        return strKey;
    }
    return JSON.stringify(jsKey);
}

exports.addPairToJSMap = addPairToJSMap;


/***/ }),

/***/ 1127:
/***/ ((__unused_webpack_module, exports) => {



const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
                return true;
        }
    return false;
}
function isNode(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
                return true;
        }
    return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

exports.ALIAS = ALIAS;
exports.DOC = DOC;
exports.MAP = MAP;
exports.NODE_TYPE = NODE_TYPE;
exports.PAIR = PAIR;
exports.SCALAR = SCALAR;
exports.SEQ = SEQ;
exports.hasAnchor = hasAnchor;
exports.isAlias = isAlias;
exports.isCollection = isCollection;
exports.isDocument = isDocument;
exports.isMap = isMap;
exports.isNode = isNode;
exports.isPair = isPair;
exports.isScalar = isScalar;
exports.isSeq = isSeq;


/***/ }),

/***/ 4043:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

/**
 * Recursively convert any node or its contents to native JavaScript
 *
 * @param value - The input value
 * @param arg - If `value` defines a `toJSON()` method, use this
 *   as its first argument
 * @param ctx - Conversion context, originally set in Document#toJS(). If
 *   `{ keep: true }` is not set, output should be suitable for JSON
 *   stringification.
 */
function toJS(value, arg, ctx) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return
    if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
    if (value && typeof value.toJSON === 'function') {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-call
        if (!ctx || !identity.hasAnchor(value))
            return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: undefined };
        ctx.anchors.set(value, data);
        ctx.onCreate = res => {
            data.res = res;
            delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
            ctx.onCreate(res);
        return res;
    }
    if (typeof value === 'bigint' && !ctx?.keep)
        return Number(value);
    return value;
}

exports.toJS = toJS;


/***/ }),

/***/ 110:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);
var errors = __nccwpck_require__(1464);
var stringifyString = __nccwpck_require__(3069);

function resolveAsScalar(token, strict = true, onError) {
    if (token) {
        const _onError = (pos, code, message) => {
            const offset = typeof pos === 'number' ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
            if (onError)
                onError(offset, code, message);
            else
                throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
            case 'block-scalar':
                return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
    }
    return null;
}
/**
 * Create a new scalar token with `value`
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.indent The indent level of the token.
 * @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
 * @param context.offset The offset position of the token.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function createScalarToken(value, context) {
    const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    const end = context.end ?? [
        { type: 'newline', offset: -1, indent, source: '\n' }
    ];
    switch (source[0]) {
        case '|':
        case '>': {
            const he = source.indexOf('\n');
            const head = source.substring(0, he);
            const body = source.substring(he + 1) + '\n';
            const props = [
                { type: 'block-scalar-header', offset, indent, source: head }
            ];
            if (!addEndtoBlockProps(props, end))
                props.push({ type: 'newline', offset: -1, indent, source: '\n' });
            return { type: 'block-scalar', offset, indent, props, source: body };
        }
        case '"':
            return { type: 'double-quoted-scalar', offset, indent, source, end };
        case "'":
            return { type: 'single-quoted-scalar', offset, indent, source, end };
        default:
            return { type: 'scalar', offset, indent, source, end };
    }
}
/**
 * Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
 *
 * Best efforts are made to retain any comments previously associated with the `token`,
 * though all contents within a collection's `items` will be overwritten.
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.afterKey In most cases, values after a key should have an additional level of indentation.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function setScalarValue(token, value, context = {}) {
    let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
    let indent = 'indent' in token ? token.indent : null;
    if (afterKey && typeof indent === 'number')
        indent += 2;
    if (!type)
        switch (token.type) {
            case 'single-quoted-scalar':
                type = 'QUOTE_SINGLE';
                break;
            case 'double-quoted-scalar':
                type = 'QUOTE_DOUBLE';
                break;
            case 'block-scalar': {
                const header = token.props[0];
                if (header.type !== 'block-scalar-header')
                    throw new Error('Invalid block scalar header');
                type = header.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
                break;
            }
            default:
                type = 'PLAIN';
        }
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    switch (source[0]) {
        case '|':
        case '>':
            setBlockScalarValue(token, source);
            break;
        case '"':
            setFlowScalarValue(token, source, 'double-quoted-scalar');
            break;
        case "'":
            setFlowScalarValue(token, source, 'single-quoted-scalar');
            break;
        default:
            setFlowScalarValue(token, source, 'scalar');
    }
}
function setBlockScalarValue(token, source) {
    const he = source.indexOf('\n');
    const head = source.substring(0, he);
    const body = source.substring(he + 1) + '\n';
    if (token.type === 'block-scalar') {
        const header = token.props[0];
        if (header.type !== 'block-scalar-header')
            throw new Error('Invalid block scalar header');
        header.source = head;
        token.source = body;
    }
    else {
        const { offset } = token;
        const indent = 'indent' in token ? token.indent : -1;
        const props = [
            { type: 'block-scalar-header', offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, 'end' in token ? token.end : undefined))
            props.push({ type: 'newline', offset: -1, indent, source: '\n' });
        for (const key of Object.keys(token))
            if (key !== 'type' && key !== 'offset')
                delete token[key];
        Object.assign(token, { type: 'block-scalar', indent, props, source: body });
    }
}
/** @returns `true` if last token is a newline */
function addEndtoBlockProps(props, end) {
    if (end)
        for (const st of end)
            switch (st.type) {
                case 'space':
                case 'comment':
                    props.push(st);
                    break;
                case 'newline':
                    props.push(st);
                    return true;
            }
    return false;
}
function setFlowScalarValue(token, source, type) {
    switch (token.type) {
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            token.type = type;
            token.source = source;
            break;
        case 'block-scalar': {
            const end = token.props.slice(1);
            let oa = source.length;
            if (token.props[0].type === 'block-scalar-header')
                oa -= token.props[0].source.length;
            for (const tok of end)
                tok.offset += oa;
            delete token.props;
            Object.assign(token, { type, source, end });
            break;
        }
        case 'block-map':
        case 'block-seq': {
            const offset = token.offset + source.length;
            const nl = { type: 'newline', offset, indent: token.indent, source: '\n' };
            delete token.items;
            Object.assign(token, { type, source, end: [nl] });
            break;
        }
        default: {
            const indent = 'indent' in token ? token.indent : -1;
            const end = 'end' in token && Array.isArray(token.end)
                ? token.end.filter(st => st.type === 'space' ||
                    st.type === 'comment' ||
                    st.type === 'newline')
                : [];
            for (const key of Object.keys(token))
                if (key !== 'type' && key !== 'offset')
                    delete token[key];
            Object.assign(token, { type, indent, source, end });
        }
    }
}

exports.createScalarToken = createScalarToken;
exports.resolveAsScalar = resolveAsScalar;
exports.setScalarValue = setScalarValue;


/***/ }),

/***/ 1733:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringify a CST document, token, or collection item
 *
 * Fair warning: This applies no validation whatsoever, and
 * simply concatenates the sources in their logical order.
 */
const stringify = (cst) => 'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
    switch (token.type) {
        case 'block-scalar': {
            let res = '';
            for (const tok of token.props)
                res += stringifyToken(tok);
            return res + token.source;
        }
        case 'block-map':
        case 'block-seq': {
            let res = '';
            for (const item of token.items)
                res += stringifyItem(item);
            return res;
        }
        case 'flow-collection': {
            let res = token.start.source;
            for (const item of token.items)
                res += stringifyItem(item);
            for (const st of token.end)
                res += st.source;
            return res;
        }
        case 'document': {
            let res = stringifyItem(token);
            if (token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
        default: {
            let res = token.source;
            if ('end' in token && token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
    }
}
function stringifyItem({ start, key, sep, value }) {
    let res = '';
    for (const st of start)
        res += st.source;
    if (key)
        res += stringifyToken(key);
    if (sep)
        for (const st of sep)
            res += st.source;
    if (value)
        res += stringifyToken(value);
    return res;
}

exports.stringify = stringify;


/***/ }),

/***/ 7715:
/***/ ((__unused_webpack_module, exports) => {



const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove item');
/**
 * Apply a visitor to a CST document or item.
 *
 * Walks through the tree (depth-first) starting from the root, calling a
 * `visitor` function with two arguments when entering each item:
 *   - `item`: The current item, which included the following members:
 *     - `start: SourceToken[]` \u2013 Source tokens before the key or value,
 *       possibly including its anchor or tag.
 *     - `key?: Token | null` \u2013 Set for pair values. May then be `null`, if
 *       the key before the `:` separator is empty.
 *     - `sep?: SourceToken[]` \u2013 Source tokens between the key and the value,
 *       which should include the `:` map value indicator if `value` is set.
 *     - `value?: Token` \u2013 The value of a sequence item, or of a map pair.
 *   - `path`: The steps from the root to the current node, as an array of
 *     `['key' | 'value', number]` tuples.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this token, continue with
 *      next sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current item, then continue with the next one
 *   - `number`: Set the index of the next step. This is useful especially if
 *     the index of the current token has changed.
 *   - `function`: Define the next visitor for this item. After the original
 *     visitor is called on item entry, next visitors are called after handling
 *     a non-empty `key` and when exiting the item.
 */
function visit(cst, visitor) {
    if ('type' in cst && cst.type === 'document')
        cst = { start: cst.start, value: cst.value };
    _visit(Object.freeze([]), cst, visitor);
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
    let item = cst;
    for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && 'items' in tok) {
            item = tok.items[index];
        }
        else
            return undefined;
    }
    return item;
};
/**
 * Get the immediate parent collection of the item at `path` from `cst` as the root.
 *
 * Throws an error if the collection is not found, which should never happen if the item itself exists.
 */
visit.parentCollection = (cst, path) => {
    const parent = visit.itemAtPath(cst, path.slice(0, -1));
    const field = path[path.length - 1][0];
    const coll = parent?.[field];
    if (coll && 'items' in coll)
        return coll;
    throw new Error('Parent collection not found');
};
function _visit(path, item, visitor) {
    let ctrl = visitor(item, path);
    if (typeof ctrl === 'symbol')
        return ctrl;
    for (const field of ['key', 'value']) {
        const token = item[field];
        if (token && 'items' in token) {
            for (let i = 0; i < token.items.length; ++i) {
                const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    token.items.splice(i, 1);
                    i -= 1;
                }
            }
            if (typeof ctrl === 'function' && field === 'key')
                ctrl = ctrl(item, path);
        }
    }
    return typeof ctrl === 'function' ? ctrl(item, path) : ctrl;
}

exports.visit = visit;


/***/ }),

/***/ 3461:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cstScalar = __nccwpck_require__(110);
var cstStringify = __nccwpck_require__(1733);
var cstVisit = __nccwpck_require__(7715);

/** The byte order mark */
const BOM = '\u{FEFF}';
/** Start of doc-mode */
const DOCUMENT = '\x02'; // C0: Start of Text
/** Unexpected end of flow-mode */
const FLOW_END = '\x18'; // C0: Cancel
/** Next token is a scalar value */
const SCALAR = '\x1f'; // C0: Unit Separator
/** @returns `true` if `token` is a flow or block collection */
const isCollection = (token) => !!token && 'items' in token;
/** @returns `true` if `token` is a flow or block scalar; not an alias */
const isScalar = (token) => !!token &&
    (token.type === 'scalar' ||
        token.type === 'single-quoted-scalar' ||
        token.type === 'double-quoted-scalar' ||
        token.type === 'block-scalar');
/* istanbul ignore next */
/** Get a printable representation of a lexer token */
function prettyToken(token) {
    switch (token) {
        case BOM:
            return '<BOM>';
        case DOCUMENT:
            return '<DOC>';
        case FLOW_END:
            return '<FLOW_END>';
        case SCALAR:
            return '<SCALAR>';
        default:
            return JSON.stringify(token);
    }
}
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
    switch (source) {
        case BOM:
            return 'byte-order-mark';
        case DOCUMENT:
            return 'doc-mode';
        case FLOW_END:
            return 'flow-error-end';
        case SCALAR:
            return 'scalar';
        case '---':
            return 'doc-start';
        case '...':
            return 'doc-end';
        case '':
        case '\n':
        case '\r\n':
            return 'newline';
        case '-':
            return 'seq-item-ind';
        case '?':
            return 'explicit-key-ind';
        case ':':
            return 'map-value-ind';
        case '{':
            return 'flow-map-start';
        case '}':
            return 'flow-map-end';
        case '[':
            return 'flow-seq-start';
        case ']':
            return 'flow-seq-end';
        case ',':
            return 'comma';
    }
    switch (source[0]) {
        case ' ':
        case '\t':
            return 'space';
        case '#':
            return 'comment';
        case '%':
            return 'directive-line';
        case '*':
            return 'alias';
        case '&':
            return 'anchor';
        case '!':
            return 'tag';
        case "'":
            return 'single-quoted-scalar';
        case '"':
            return 'double-quoted-scalar';
        case '|':
        case '>':
            return 'block-scalar-header';
    }
    return null;
}

exports.createScalarToken = cstScalar.createScalarToken;
exports.resolveAsScalar = cstScalar.resolveAsScalar;
exports.setScalarValue = cstScalar.setScalarValue;
exports.stringify = cstStringify.stringify;
exports.visit = cstVisit.visit;
exports.BOM = BOM;
exports.DOCUMENT = DOCUMENT;
exports.FLOW_END = FLOW_END;
exports.SCALAR = SCALAR;
exports.isCollection = isCollection;
exports.isScalar = isScalar;
exports.prettyToken = prettyToken;
exports.tokenType = tokenType;


/***/ }),

/***/ 361:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cst = __nccwpck_require__(3461);

/*
START -> stream

stream
  directive -> line-end -> stream
  indent + line-end -> stream
  [else] -> line-start

line-end
  comment -> line-end
  newline -> .
  input-end -> END

line-start
  doc-start -> doc
  doc-end -> stream
  [else] -> indent -> block-start

block-start
  seq-item-start -> block-start
  explicit-key-start -> block-start
  map-value-start -> block-start
  [else] -> doc

doc
  line-end -> line-start
  spaces -> doc
  anchor -> doc
  tag -> doc
  flow-start -> flow -> doc
  flow-end -> error -> doc
  seq-item-start -> error -> doc
  explicit-key-start -> error -> doc
  map-value-start -> doc
  alias -> doc
  quote-start -> quoted-scalar -> doc
  block-scalar-header -> line-end -> block-scalar(min) -> line-start
  [else] -> plain-scalar(false, min) -> doc

flow
  line-end -> flow
  spaces -> flow
  anchor -> flow
  tag -> flow
  flow-start -> flow -> flow
  flow-end -> .
  seq-item-start -> error -> flow
  explicit-key-start -> flow
  map-value-start -> flow
  alias -> flow
  quote-start -> quoted-scalar -> flow
  comma -> flow
  [else] -> plain-scalar(true, 0) -> flow

quoted-scalar
  quote-end -> .
  [else] -> quoted-scalar

block-scalar(min)
  newline + peek(indent < min) -> .
  [else] -> block-scalar(min)

plain-scalar(is-flow, min)
  scalar-end(is-flow) -> .
  peek(newline + (indent < min)) -> .
  [else] -> plain-scalar(min)
*/
function isEmpty(ch) {
    switch (ch) {
        case undefined:
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            return true;
        default:
            return false;
    }
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
 * Splits an input string into lexical tokens, i.e. smaller strings that are
 * easily identifiable by `tokens.tokenType()`.
 *
 * Lexing starts always in a "stream" context. Incomplete input may be buffered
 * until a complete token can be emitted.
 *
 * In addition to slices of the original input, the following control characters
 * may also be emitted:
 *
 * - `\x02` (Start of Text): A document starts with the next token
 * - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
 * - `\x1f` (Unit Separator): Next token is a scalar value
 * - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
 */
class Lexer {
    constructor() {
        /**
         * Flag indicating whether the end of the current buffer marks the end of
         * all input
         */
        this.atEnd = false;
        /**
         * Explicit indent set in block scalar header, as an offset from the current
         * minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
         * explicitly set.
         */
        this.blockScalarIndent = -1;
        /**
         * Block scalars that include a + (keep) chomping indicator in their header
         * include trailing empty lines, which are otherwise excluded from the
         * scalar's contents.
         */
        this.blockScalarKeep = false;
        /** Current input */
        this.buffer = '';
        /**
         * Flag noting whether the map value indicator : can immediately follow this
         * node within a flow context.
         */
        this.flowKey = false;
        /** Count of surrounding flow collection levels. */
        this.flowLevel = 0;
        /**
         * Minimum level of indentation required for next lines to be parsed as a
         * part of the current scalar value.
         */
        this.indentNext = 0;
        /** Indentation level of the current line. */
        this.indentValue = 0;
        /** Position of the next \n character. */
        this.lineEndPos = null;
        /** Stores the state of the lexer if reaching the end of incpomplete input */
        this.next = null;
        /** A pointer to `buffer`; the current position of the lexer. */
        this.pos = 0;
    }
    /**
     * Generate YAML tokens from the `source` string. If `incomplete`,
     * a part of the last line may be left as a buffer for the next call.
     *
     * @returns A generator of lexical tokens
     */
    *lex(source, incomplete = false) {
        if (source) {
            if (typeof source !== 'string')
                throw TypeError('source is not a string');
            this.buffer = this.buffer ? this.buffer + source : source;
            this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? 'stream';
        while (next && (incomplete || this.hasChars(1)))
            next = yield* this.parseNext(next);
    }
    atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === ' ' || ch === '\t')
            ch = this.buffer[++i];
        if (!ch || ch === '#' || ch === '\n')
            return true;
        if (ch === '\r')
            return this.buffer[i + 1] === '\n';
        return false;
    }
    charAt(n) {
        return this.buffer[this.pos + n];
    }
    continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
            let indent = 0;
            while (ch === ' ')
                ch = this.buffer[++indent + offset];
            if (ch === '\r') {
                const next = this.buffer[indent + offset + 1];
                if (next === '\n' || (!next && !this.atEnd))
                    return offset + indent + 1;
            }
            return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
                ? offset + indent
                : -1;
        }
        if (ch === '-' || ch === '.') {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
                return -1;
        }
        return offset;
    }
    getLine() {
        let end = this.lineEndPos;
        if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
            end = this.buffer.indexOf('\n', this.pos);
            this.lineEndPos = end;
        }
        if (end === -1)
            return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === '\r')
            end -= 1;
        return this.buffer.substring(this.pos, end);
    }
    hasChars(n) {
        return this.pos + n <= this.buffer.length;
    }
    setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
    }
    peek(n) {
        return this.buffer.substr(this.pos, n);
    }
    *parseNext(next) {
        switch (next) {
            case 'stream':
                return yield* this.parseStream();
            case 'line-start':
                return yield* this.parseLineStart();
            case 'block-start':
                return yield* this.parseBlockStart();
            case 'doc':
                return yield* this.parseDocument();
            case 'flow':
                return yield* this.parseFlowCollection();
            case 'quoted-scalar':
                return yield* this.parseQuotedScalar();
            case 'block-scalar':
                return yield* this.parseBlockScalar();
            case 'plain-scalar':
                return yield* this.parsePlainScalar();
        }
    }
    *parseStream() {
        let line = this.getLine();
        if (line === null)
            return this.setNext('stream');
        if (line[0] === cst.BOM) {
            yield* this.pushCount(1);
            line = line.substring(1);
        }
        if (line[0] === '%') {
            let dirEnd = line.length;
            let cs = line.indexOf('#');
            while (cs !== -1) {
                const ch = line[cs - 1];
                if (ch === ' ' || ch === '\t') {
                    dirEnd = cs - 1;
                    break;
                }
                else {
                    cs = line.indexOf('#', cs + 1);
                }
            }
            while (true) {
                const ch = line[dirEnd - 1];
                if (ch === ' ' || ch === '\t')
                    dirEnd -= 1;
                else
                    break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
            yield* this.pushCount(line.length - n); // possible comment
            this.pushNewline();
            return 'stream';
        }
        if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - sp);
            yield* this.pushNewline();
            return 'stream';
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
    }
    *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
            return this.setNext('line-start');
        if (ch === '-' || ch === '.') {
            if (!this.atEnd && !this.hasChars(4))
                return this.setNext('line-start');
            const s = this.peek(3);
            if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
                yield* this.pushCount(3);
                this.indentValue = 0;
                this.indentNext = 0;
                return s === '---' ? 'doc' : 'stream';
            }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
            this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
    }
    *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
            return this.setNext('block-start');
        if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
            this.indentNext = this.indentValue + 1;
            this.indentValue += n;
            return 'block-start';
        }
        return 'doc';
    }
    *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
            return this.setNext('doc');
        let n = yield* this.pushIndicators();
        switch (line[n]) {
            case '#':
                yield* this.pushCount(line.length - n);
            // fallthrough
            case undefined:
                yield* this.pushNewline();
                return yield* this.parseLineStart();
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel = 1;
                return 'flow';
            case '}':
            case ']':
                // this is an error
                yield* this.pushCount(1);
                return 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'doc';
            case '"':
            case "'":
                return yield* this.parseQuotedScalar();
            case '|':
            case '>':
                n += yield* this.parseBlockScalarHeader();
                n += yield* this.pushSpaces(true);
                yield* this.pushCount(line.length - n);
                yield* this.pushNewline();
                return yield* this.parseBlockScalar();
            default:
                return yield* this.parsePlainScalar();
        }
    }
    *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
            nl = yield* this.pushNewline();
            if (nl > 0) {
                sp = yield* this.pushSpaces(false);
                this.indentValue = indent = sp;
            }
            else {
                sp = 0;
            }
            sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
            return this.setNext('flow');
        if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
            (indent === 0 &&
                (line.startsWith('---') || line.startsWith('...')) &&
                isEmpty(line[3]))) {
            // Allowing for the terminal ] or } at the same (rather than greater)
            // indent level as the initial [ or { is technically invalid, but
            // failing here would be surprising to users.
            const atFlowEndMarker = indent === this.indentNext - 1 &&
                this.flowLevel === 1 &&
                (line[0] === ']' || line[0] === '}');
            if (!atFlowEndMarker) {
                // this is an error
                this.flowLevel = 0;
                yield cst.FLOW_END;
                return yield* this.parseLineStart();
            }
        }
        let n = 0;
        while (line[n] === ',') {
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
            case undefined:
                return 'flow';
            case '#':
                yield* this.pushCount(line.length - n);
                return 'flow';
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel += 1;
                return 'flow';
            case '}':
            case ']':
                yield* this.pushCount(1);
                this.flowKey = true;
                this.flowLevel -= 1;
                return this.flowLevel ? 'flow' : 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'flow';
            case '"':
            case "'":
                this.flowKey = true;
                return yield* this.parseQuotedScalar();
            case ':': {
                const next = this.charAt(1);
                if (this.flowKey || isEmpty(next) || next === ',') {
                    this.flowKey = false;
                    yield* this.pushCount(1);
                    yield* this.pushSpaces(true);
                    return 'flow';
                }
            }
            // fallthrough
            default:
                this.flowKey = false;
                return yield* this.parsePlainScalar();
        }
    }
    *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
            while (end !== -1 && this.buffer[end + 1] === "'")
                end = this.buffer.indexOf("'", end + 2);
        }
        else {
            // double-quote
            while (end !== -1) {
                let n = 0;
                while (this.buffer[end - 1 - n] === '\\')
                    n += 1;
                if (n % 2 === 0)
                    break;
                end = this.buffer.indexOf('"', end + 1);
            }
        }
        // Only looking for newlines within the quotes
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf('\n', this.pos);
        if (nl !== -1) {
            while (nl !== -1) {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = qb.indexOf('\n', cs);
            }
            if (nl !== -1) {
                // this is an error caused by an unexpected unindent
                end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
            }
        }
        if (end === -1) {
            if (!this.atEnd)
                return this.setNext('quoted-scalar');
            end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? 'flow' : 'doc';
    }
    *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
            const ch = this.buffer[++i];
            if (ch === '+')
                this.blockScalarKeep = true;
            else if (ch > '0' && ch <= '9')
                this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== '-')
                break;
        }
        return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
    }
    *parseBlockScalar() {
        let nl = this.pos - 1; // may be -1 if this.pos === 0
        let indent = 0;
        let ch;
        loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
            switch (ch) {
                case ' ':
                    indent += 1;
                    break;
                case '\n':
                    nl = i;
                    indent = 0;
                    break;
                case '\r': {
                    const next = this.buffer[i + 1];
                    if (!next && !this.atEnd)
                        return this.setNext('block-scalar');
                    if (next === '\n')
                        break;
                } // fallthrough
                default:
                    break loop;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('block-scalar');
        if (indent >= this.indentNext) {
            if (this.blockScalarIndent === -1)
                this.indentNext = indent;
            else {
                this.indentNext =
                    this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            }
            do {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = this.buffer.indexOf('\n', cs);
            } while (nl !== -1);
            if (nl === -1) {
                if (!this.atEnd)
                    return this.setNext('block-scalar');
                nl = this.buffer.length;
            }
        }
        // Trailing insufficiently indented tabs are invalid.
        // To catch that during parsing, we include them in the block scalar value.
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === ' ')
            ch = this.buffer[++i];
        if (ch === '\t') {
            while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
                ch = this.buffer[++i];
            nl = i - 1;
        }
        else if (!this.blockScalarKeep) {
            do {
                let i = nl - 1;
                let ch = this.buffer[i];
                if (ch === '\r')
                    ch = this.buffer[--i];
                const lastChar = i; // Drop the line if last char not more indented
                while (ch === ' ')
                    ch = this.buffer[--i];
                if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
                    nl = i;
                else
                    break;
            } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
    }
    *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while ((ch = this.buffer[++i])) {
            if (ch === ':') {
                const next = this.buffer[i + 1];
                if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
                    break;
                end = i;
            }
            else if (isEmpty(ch)) {
                let next = this.buffer[i + 1];
                if (ch === '\r') {
                    if (next === '\n') {
                        i += 1;
                        ch = '\n';
                        next = this.buffer[i + 1];
                    }
                    else
                        end = i;
                }
                if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
                    break;
                if (ch === '\n') {
                    const cs = this.continueScalar(i + 1);
                    if (cs === -1)
                        break;
                    i = Math.max(i, cs - 2); // to advance, but still account for ' #'
                }
            }
            else {
                if (inFlow && flowIndicatorChars.has(ch))
                    break;
                end = i;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? 'flow' : 'doc';
    }
    *pushCount(n) {
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos += n;
            return n;
        }
        return 0;
    }
    *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
            yield s;
            this.pos += s.length;
            return s.length;
        }
        else if (allowEmpty)
            yield '';
        return 0;
    }
    *pushIndicators() {
        let n = 0;
        loop: while (true) {
            switch (this.charAt(0)) {
                case '!':
                    n += yield* this.pushTag();
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '&':
                    n += yield* this.pushUntil(isNotAnchorChar);
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '-': // this is an error
                case '?': // this is an error outside flow collections
                case ':': {
                    const inFlow = this.flowLevel > 0;
                    const ch1 = this.charAt(1);
                    if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
                        if (!inFlow)
                            this.indentNext = this.indentValue + 1;
                        else if (this.flowKey)
                            this.flowKey = false;
                        n += yield* this.pushCount(1);
                        n += yield* this.pushSpaces(true);
                        continue loop;
                    }
                }
            }
            break loop;
        }
        return n;
    }
    *pushTag() {
        if (this.charAt(1) === '<') {
            let i = this.pos + 2;
            let ch = this.buffer[i];
            while (!isEmpty(ch) && ch !== '>')
                ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
        }
        else {
            let i = this.pos + 1;
            let ch = this.buffer[i];
            while (ch) {
                if (tagChars.has(ch))
                    ch = this.buffer[++i];
                else if (ch === '%' &&
                    hexDigits.has(this.buffer[i + 1]) &&
                    hexDigits.has(this.buffer[i + 2])) {
                    ch = this.buffer[(i += 3)];
                }
                else
                    break;
            }
            return yield* this.pushToIndex(i, false);
        }
    }
    *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === '\n')
            return yield* this.pushCount(1);
        else if (ch === '\r' && this.charAt(1) === '\n')
            return yield* this.pushCount(2);
        else
            return 0;
    }
    *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
            ch = this.buffer[++i];
        } while (ch === ' ' || (allowTabs && ch === '\t'));
        const n = i - this.pos;
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos = i;
        }
        return n;
    }
    *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
            ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
    }
}

exports.Lexer = Lexer;


/***/ }),

/***/ 6628:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Tracks newlines during parsing in order to provide an efficient API for
 * determining the one-indexed `{ line, col }` position for any offset
 * within the input.
 */
class LineCounter {
    constructor() {
        this.lineStarts = [];
        /**
         * Should be called in ascending order. Otherwise, call
         * `lineCounter.lineStarts.sort()` before calling `linePos()`.
         */
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        /**
         * Performs a binary search and returns the 1-indexed { line, col }
         * position of `offset`. If `line === 0`, `addNewLine` has never been
         * called or `offset` is before the first known newline.
         */
        this.linePos = (offset) => {
            let low = 0;
            let high = this.lineStarts.length;
            while (low < high) {
                const mid = (low + high) >> 1; // Math.floor((low + high) / 2)
                if (this.lineStarts[mid] < offset)
                    low = mid + 1;
                else
                    high = mid;
            }
            if (this.lineStarts[low] === offset)
                return { line: low + 1, col: 1 };
            if (low === 0)
                return { line: 0, col: offset };
            const start = this.lineStarts[low - 1];
            return { line: low, col: offset - start + 1 };
        };
    }
}

exports.LineCounter = LineCounter;


/***/ }),

/***/ 3456:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);

function includesToken(list, type) {
    for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
            return true;
    return false;
}
function findNonEmptyIndex(list) {
    for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
            case 'space':
            case 'comment':
            case 'newline':
                break;
            default:
                return i;
        }
    }
    return -1;
}
function isFlowToken(token) {
    switch (token?.type) {
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'flow-collection':
            return true;
        default:
            return false;
    }
}
function getPrevProps(parent) {
    switch (parent.type) {
        case 'document':
            return parent.start;
        case 'block-map': {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
        }
        case 'block-seq':
            return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
            return [];
    }
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
    if (prev.length === 0)
        return [];
    let i = prev.length;
    loop: while (--i >= 0) {
        switch (prev[i].type) {
            case 'doc-start':
            case 'explicit-key-ind':
            case 'map-value-ind':
            case 'seq-item-ind':
            case 'newline':
                break loop;
        }
    }
    while (prev[++i]?.type === 'space') {
        /* loop */
    }
    return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
    // May exhaust call stack with large `source` array
    if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
    else
        for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
}
function fixFlowSeqItems(fc) {
    if (fc.start.type === 'flow-seq-start') {
        for (const it of fc.items) {
            if (it.sep &&
                !it.value &&
                !includesToken(it.start, 'explicit-key-ind') &&
                !includesToken(it.sep, 'map-value-ind')) {
                if (it.key)
                    it.value = it.key;
                delete it.key;
                if (isFlowToken(it.value)) {
                    if (it.value.end)
                        arrayPushArray(it.value.end, it.sep);
                    else
                        it.value.end = it.sep;
                }
                else
                    arrayPushArray(it.start, it.sep);
                delete it.sep;
            }
        }
    }
}
/**
 * A YAML concrete syntax tree (CST) parser
 *
 * ```ts
 * const src: string = ...
 * for (const token of new Parser().parse(src)) {
 *   // token: Token
 * }
 * ```
 *
 * To use the parser with a user-provided lexer:
 *
 * ```ts
 * function* parse(source: string, lexer: Lexer) {
 *   const parser = new Parser()
 *   for (const lexeme of lexer.lex(source))
 *     yield* parser.next(lexeme)
 *   yield* parser.end()
 * }
 *
 * const src: string = ...
 * const lexer = new Lexer()
 * for (const token of parse(src, lexer)) {
 *   // token: Token
 * }
 * ```
 */
class Parser {
    /**
     * @param onNewLine - If defined, called separately with the start position of
     *   each new line (in `parse()`, including the start of input).
     */
    constructor(onNewLine) {
        /** If true, space and sequence indicators count as indentation */
        this.atNewLine = true;
        /** If true, next token is a scalar value */
        this.atScalar = false;
        /** Current indentation level */
        this.indent = 0;
        /** Current offset since the start of parsing */
        this.offset = 0;
        /** On the same line with a block map key */
        this.onKeyLine = false;
        /** Top indicates the node that's currently being built */
        this.stack = [];
        /** The source of the current token, set in parse() */
        this.source = '';
        /** The type of the current token, set in parse() */
        this.type = '';
        // Must be defined after `next()`
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
    }
    /**
     * Parse `source` as a YAML stream.
     * If `incomplete`, a part of the last line may be left as a buffer for the next call.
     *
     * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
     *
     * @returns A generator of tokens representing each directive, document, and other structure.
     */
    *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
            this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
        if (!incomplete)
            yield* this.end();
    }
    /**
     * Advance the parser by the `source` of one lexical token.
     */
    *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
            console.log('|', cst.prettyToken(source));
        if (this.atScalar) {
            this.atScalar = false;
            yield* this.step();
            this.offset += source.length;
            return;
        }
        const type = cst.tokenType(source);
        if (!type) {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: 'error', offset: this.offset, message, source });
            this.offset += source.length;
        }
        else if (type === 'scalar') {
            this.atNewLine = false;
            this.atScalar = true;
            this.type = 'scalar';
        }
        else {
            this.type = type;
            yield* this.step();
            switch (type) {
                case 'newline':
                    this.atNewLine = true;
                    this.indent = 0;
                    if (this.onNewLine)
                        this.onNewLine(this.offset + source.length);
                    break;
                case 'space':
                    if (this.atNewLine && source[0] === ' ')
                        this.indent += source.length;
                    break;
                case 'explicit-key-ind':
                case 'map-value-ind':
                case 'seq-item-ind':
                    if (this.atNewLine)
                        this.indent += source.length;
                    break;
                case 'doc-mode':
                case 'flow-error-end':
                    return;
                default:
                    this.atNewLine = false;
            }
            this.offset += source.length;
        }
    }
    /** Call at end of input to push out any remaining constructions */
    *end() {
        while (this.stack.length > 0)
            yield* this.pop();
    }
    get sourceToken() {
        const st = {
            type: this.type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
        return st;
    }
    *step() {
        const top = this.peek(1);
        if (this.type === 'doc-end' && top?.type !== 'doc-end') {
            while (this.stack.length > 0)
                yield* this.pop();
            this.stack.push({
                type: 'doc-end',
                offset: this.offset,
                source: this.source
            });
            return;
        }
        if (!top)
            return yield* this.stream();
        switch (top.type) {
            case 'document':
                return yield* this.document(top);
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return yield* this.scalar(top);
            case 'block-scalar':
                return yield* this.blockScalar(top);
            case 'block-map':
                return yield* this.blockMap(top);
            case 'block-seq':
                return yield* this.blockSequence(top);
            case 'flow-collection':
                return yield* this.flowCollection(top);
            case 'doc-end':
                return yield* this.documentEnd(top);
        }
        /* istanbul ignore next should not happen */
        yield* this.pop();
    }
    peek(n) {
        return this.stack[this.stack.length - n];
    }
    *pop(error) {
        const token = error ?? this.stack.pop();
        /* istanbul ignore if should not happen */
        if (!token) {
            const message = 'Tried to pop an empty stack';
            yield { type: 'error', offset: this.offset, source: '', message };
        }
        else if (this.stack.length === 0) {
            yield token;
        }
        else {
            const top = this.peek(1);
            if (token.type === 'block-scalar') {
                // Block scalars use their parent rather than header indent
                token.indent = 'indent' in top ? top.indent : 0;
            }
            else if (token.type === 'flow-collection' && top.type === 'document') {
                // Ignore all indent for top-level flow collections
                token.indent = 0;
            }
            if (token.type === 'flow-collection')
                fixFlowSeqItems(token);
            switch (top.type) {
                case 'document':
                    top.value = token;
                    break;
                case 'block-scalar':
                    top.props.push(token); // error
                    break;
                case 'block-map': {
                    const it = top.items[top.items.length - 1];
                    if (it.value) {
                        top.items.push({ start: [], key: token, sep: [] });
                        this.onKeyLine = true;
                        return;
                    }
                    else if (it.sep) {
                        it.value = token;
                    }
                    else {
                        Object.assign(it, { key: token, sep: [] });
                        this.onKeyLine = !it.explicitKey;
                        return;
                    }
                    break;
                }
                case 'block-seq': {
                    const it = top.items[top.items.length - 1];
                    if (it.value)
                        top.items.push({ start: [], value: token });
                    else
                        it.value = token;
                    break;
                }
                case 'flow-collection': {
                    const it = top.items[top.items.length - 1];
                    if (!it || it.value)
                        top.items.push({ start: [], key: token, sep: [] });
                    else if (it.sep)
                        it.value = token;
                    else
                        Object.assign(it, { key: token, sep: [] });
                    return;
                }
                /* istanbul ignore next should not happen */
                default:
                    yield* this.pop();
                    yield* this.pop(token);
            }
            if ((top.type === 'document' ||
                top.type === 'block-map' ||
                top.type === 'block-seq') &&
                (token.type === 'block-map' || token.type === 'block-seq')) {
                const last = token.items[token.items.length - 1];
                if (last &&
                    !last.sep &&
                    !last.value &&
                    last.start.length > 0 &&
                    findNonEmptyIndex(last.start) === -1 &&
                    (token.indent === 0 ||
                        last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
                    if (top.type === 'document')
                        top.end = last.start;
                    else
                        top.items.push({ start: last.start });
                    token.items.splice(-1, 1);
                }
            }
        }
    }
    *stream() {
        switch (this.type) {
            case 'directive-line':
                yield { type: 'directive', offset: this.offset, source: this.source };
                return;
            case 'byte-order-mark':
            case 'space':
            case 'comment':
            case 'newline':
                yield this.sourceToken;
                return;
            case 'doc-mode':
            case 'doc-start': {
                const doc = {
                    type: 'document',
                    offset: this.offset,
                    start: []
                };
                if (this.type === 'doc-start')
                    doc.start.push(this.sourceToken);
                this.stack.push(doc);
                return;
            }
        }
        yield {
            type: 'error',
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
        };
    }
    *document(doc) {
        if (doc.value)
            return yield* this.lineEnd(doc);
        switch (this.type) {
            case 'doc-start': {
                if (findNonEmptyIndex(doc.start) !== -1) {
                    yield* this.pop();
                    yield* this.step();
                }
                else
                    doc.start.push(this.sourceToken);
                return;
            }
            case 'anchor':
            case 'tag':
            case 'space':
            case 'comment':
            case 'newline':
                doc.start.push(this.sourceToken);
                return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
            this.stack.push(bv);
        else {
            yield {
                type: 'error',
                offset: this.offset,
                message: `Unexpected ${this.type} token in YAML document`,
                source: this.source
            };
        }
    }
    *scalar(scalar) {
        if (this.type === 'map-value-ind') {
            const prev = getPrevProps(this.peek(2));
            const start = getFirstKeyStartProps(prev);
            let sep;
            if (scalar.end) {
                sep = scalar.end;
                sep.push(this.sourceToken);
                delete scalar.end;
            }
            else
                sep = [this.sourceToken];
            const map = {
                type: 'block-map',
                offset: scalar.offset,
                indent: scalar.indent,
                items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
        }
        else
            yield* this.lineEnd(scalar);
    }
    *blockScalar(scalar) {
        switch (this.type) {
            case 'space':
            case 'comment':
            case 'newline':
                scalar.props.push(this.sourceToken);
                return;
            case 'scalar':
                scalar.source = this.source;
                // block-scalar source includes trailing newline
                this.atNewLine = true;
                this.indent = 0;
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while (nl !== 0) {
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                yield* this.pop();
                break;
            /* istanbul ignore next should not happen */
            default:
                yield* this.pop();
                yield* this.step();
        }
    }
    *blockMap(map) {
        const it = map.items[map.items.length - 1];
        // it.sep is true-ish if pair already has key or : separator
        switch (this.type) {
            case 'newline':
                this.onKeyLine = false;
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    it.start.push(this.sourceToken);
                }
                return;
            case 'space':
            case 'comment':
                if (it.value) {
                    map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    if (this.atIndentedComment(it.start, map.indent)) {
                        const prev = map.items[map.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            map.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
        }
        if (this.indent >= map.indent) {
            const atMapIndent = !this.onKeyLine && this.indent === map.indent;
            const atNextItem = atMapIndent &&
                (it.sep || it.explicitKey) &&
                this.type !== 'seq-item-ind';
            // For empty nodes, assign newline-separated not indented empty tokens to following node
            let start = [];
            if (atNextItem && it.sep && !it.value) {
                const nl = [];
                for (let i = 0; i < it.sep.length; ++i) {
                    const st = it.sep[i];
                    switch (st.type) {
                        case 'newline':
                            nl.push(i);
                            break;
                        case 'space':
                            break;
                        case 'comment':
                            if (st.indent > map.indent)
                                nl.length = 0;
                            break;
                        default:
                            nl.length = 0;
                    }
                }
                if (nl.length >= 2)
                    start = it.sep.splice(nl[1]);
            }
            switch (this.type) {
                case 'anchor':
                case 'tag':
                    if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        it.sep.push(this.sourceToken);
                    }
                    else {
                        it.start.push(this.sourceToken);
                    }
                    return;
                case 'explicit-key-ind':
                    if (!it.sep && !it.explicitKey) {
                        it.start.push(this.sourceToken);
                        it.explicitKey = true;
                    }
                    else if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start, explicitKey: true });
                    }
                    else {
                        this.stack.push({
                            type: 'block-map',
                            offset: this.offset,
                            indent: this.indent,
                            items: [{ start: [this.sourceToken], explicitKey: true }]
                        });
                    }
                    this.onKeyLine = true;
                    return;
                case 'map-value-ind':
                    if (it.explicitKey) {
                        if (!it.sep) {
                            if (includesToken(it.start, 'newline')) {
                                Object.assign(it, { key: null, sep: [this.sourceToken] });
                            }
                            else {
                                const start = getFirstKeyStartProps(it.start);
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [{ start, key: null, sep: [this.sourceToken] }]
                                });
                            }
                        }
                        else if (it.value) {
                            map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else if (isFlowToken(it.key) &&
                            !includesToken(it.sep, 'newline')) {
                            const start = getFirstKeyStartProps(it.start);
                            const key = it.key;
                            const sep = it.sep;
                            sep.push(this.sourceToken);
                            // @ts-expect-error type guard is wrong here
                            delete it.key;
                            // @ts-expect-error type guard is wrong here
                            delete it.sep;
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key, sep }]
                            });
                        }
                        else if (start.length > 0) {
                            // Not actually at next item
                            it.sep = it.sep.concat(start, this.sourceToken);
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    else {
                        if (!it.sep) {
                            Object.assign(it, { key: null, sep: [this.sourceToken] });
                        }
                        else if (it.value || atNextItem) {
                            map.items.push({ start, key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start: [], key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    this.onKeyLine = true;
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (atNextItem || it.value) {
                        map.items.push({ start, key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        this.stack.push(fs);
                    }
                    else {
                        Object.assign(it, { key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    return;
                }
                default: {
                    const bv = this.startBlockValue(map);
                    if (bv) {
                        if (bv.type === 'block-seq') {
                            if (!it.explicitKey &&
                                it.sep &&
                                !includesToken(it.sep, 'newline')) {
                                yield* this.pop({
                                    type: 'error',
                                    offset: this.offset,
                                    message: 'Unexpected block-seq-ind on same line with key',
                                    source: this.source
                                });
                                return;
                            }
                        }
                        else if (atMapIndent) {
                            map.items.push({ start });
                        }
                        this.stack.push(bv);
                        return;
                    }
                }
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
            case 'newline':
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        seq.items.push({ start: [this.sourceToken] });
                }
                else
                    it.start.push(this.sourceToken);
                return;
            case 'space':
            case 'comment':
                if (it.value)
                    seq.items.push({ start: [this.sourceToken] });
                else {
                    if (this.atIndentedComment(it.start, seq.indent)) {
                        const prev = seq.items[seq.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            seq.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
            case 'anchor':
            case 'tag':
                if (it.value || this.indent <= seq.indent)
                    break;
                it.start.push(this.sourceToken);
                return;
            case 'seq-item-ind':
                if (this.indent !== seq.indent)
                    break;
                if (it.value || includesToken(it.start, 'seq-item-ind'))
                    seq.items.push({ start: [this.sourceToken] });
                else
                    it.start.push(this.sourceToken);
                return;
        }
        if (this.indent > seq.indent) {
            const bv = this.startBlockValue(seq);
            if (bv) {
                this.stack.push(bv);
                return;
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === 'flow-error-end') {
            let top;
            do {
                yield* this.pop();
                top = this.peek(1);
            } while (top?.type === 'flow-collection');
        }
        else if (fc.end.length === 0) {
            switch (this.type) {
                case 'comma':
                case 'explicit-key-ind':
                    if (!it || it.sep)
                        fc.items.push({ start: [this.sourceToken] });
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'map-value-ind':
                    if (!it || it.value)
                        fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        Object.assign(it, { key: null, sep: [this.sourceToken] });
                    return;
                case 'space':
                case 'comment':
                case 'newline':
                case 'anchor':
                case 'tag':
                    if (!it || it.value)
                        fc.items.push({ start: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (!it || it.value)
                        fc.items.push({ start: [], key: fs, sep: [] });
                    else if (it.sep)
                        this.stack.push(fs);
                    else
                        Object.assign(it, { key: fs, sep: [] });
                    return;
                }
                case 'flow-map-end':
                case 'flow-seq-end':
                    fc.end.push(this.sourceToken);
                    return;
            }
            const bv = this.startBlockValue(fc);
            /* istanbul ignore else should not happen */
            if (bv)
                this.stack.push(bv);
            else {
                yield* this.pop();
                yield* this.step();
            }
        }
        else {
            const parent = this.peek(2);
            if (parent.type === 'block-map' &&
                ((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
                    (this.type === 'newline' &&
                        !parent.items[parent.items.length - 1].sep))) {
                yield* this.pop();
                yield* this.step();
            }
            else if (this.type === 'map-value-ind' &&
                parent.type !== 'flow-collection') {
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                fixFlowSeqItems(fc);
                const sep = fc.end.splice(1, fc.end.length);
                sep.push(this.sourceToken);
                const map = {
                    type: 'block-map',
                    offset: fc.offset,
                    indent: fc.indent,
                    items: [{ start, key: fc, sep }]
                };
                this.onKeyLine = true;
                this.stack[this.stack.length - 1] = map;
            }
            else {
                yield* this.lineEnd(fc);
            }
        }
    }
    flowScalar(type) {
        if (this.onNewLine) {
            let nl = this.source.indexOf('\n') + 1;
            while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf('\n', nl) + 1;
            }
        }
        return {
            type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
    }
    startBlockValue(parent) {
        switch (this.type) {
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return this.flowScalar(this.type);
            case 'block-scalar-header':
                return {
                    type: 'block-scalar',
                    offset: this.offset,
                    indent: this.indent,
                    props: [this.sourceToken],
                    source: ''
                };
            case 'flow-map-start':
            case 'flow-seq-start':
                return {
                    type: 'flow-collection',
                    offset: this.offset,
                    indent: this.indent,
                    start: this.sourceToken,
                    items: [],
                    end: []
                };
            case 'seq-item-ind':
                return {
                    type: 'block-seq',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [this.sourceToken] }]
                };
            case 'explicit-key-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                start.push(this.sourceToken);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, explicitKey: true }]
                };
            }
            case 'map-value-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                };
            }
        }
        return null;
    }
    atIndentedComment(start, indent) {
        if (this.type !== 'comment')
            return false;
        if (this.indent <= indent)
            return false;
        return start.every(st => st.type === 'newline' || st.type === 'space');
    }
    *documentEnd(docEnd) {
        if (this.type !== 'doc-mode') {
            if (docEnd.end)
                docEnd.end.push(this.sourceToken);
            else
                docEnd.end = [this.sourceToken];
            if (this.type === 'newline')
                yield* this.pop();
        }
    }
    *lineEnd(token) {
        switch (this.type) {
            case 'comma':
            case 'doc-start':
            case 'doc-end':
            case 'flow-seq-end':
            case 'flow-map-end':
            case 'map-value-ind':
                yield* this.pop();
                yield* this.step();
                break;
            case 'newline':
                this.onKeyLine = false;
            // fallthrough
            case 'space':
            case 'comment':
            default:
                // all other values are errors
                if (token.end)
                    token.end.push(this.sourceToken);
                else
                    token.end = [this.sourceToken];
                if (this.type === 'newline')
                    yield* this.pop();
        }
    }
}

exports.Parser = Parser;


/***/ }),

/***/ 4047:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var log = __nccwpck_require__(7249);
var identity = __nccwpck_require__(1127);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);

function parseOptions(options) {
    const prettyErrors = options.prettyErrors !== false;
    const lineCounter$1 = options.lineCounter || (prettyErrors && new lineCounter.LineCounter()) || null;
    return { lineCounter: lineCounter$1, prettyErrors };
}
/**
 * Parse the input as a stream of YAML documents.
 *
 * Documents should be separated from each other by `...` or `---` marker lines.
 *
 * @returns If an empty `docs` array is returned, it will be of type
 *   EmptyStream and contain additional stream information. In
 *   TypeScript, you should use `'empty' in docs` as a type guard for it.
 */
function parseAllDocuments(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    const docs = Array.from(composer$1.compose(parser$1.parse(source)));
    if (prettyErrors && lineCounter)
        for (const doc of docs) {
            doc.errors.forEach(errors.prettifyError(source, lineCounter));
            doc.warnings.forEach(errors.prettifyError(source, lineCounter));
        }
    if (docs.length > 0)
        return docs;
    return Object.assign([], { empty: true }, composer$1.streamInfo());
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    // `doc` is always set by compose.end(true) at the very latest
    let doc = null;
    for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
            doc = _doc;
        else if (doc.options.logLevel !== 'silent') {
            doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
            break;
        }
    }
    if (prettyErrors && lineCounter) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter));
    }
    return doc;
}
function parse(src, reviver, options) {
    let _reviver = undefined;
    if (typeof reviver === 'function') {
        _reviver = reviver;
    }
    else if (options === undefined && reviver && typeof reviver === 'object') {
        options = reviver;
    }
    const doc = parseDocument(src, options);
    if (!doc)
        return null;
    doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
    if (doc.errors.length > 0) {
        if (doc.options.logLevel !== 'silent')
            throw doc.errors[0];
        else
            doc.errors = [];
    }
    return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify(value, replacer, options) {
    let _replacer = null;
    if (typeof replacer === 'function' || Array.isArray(replacer)) {
        _replacer = replacer;
    }
    else if (options === undefined && replacer) {
        options = replacer;
    }
    if (typeof options === 'string')
        options = options.length;
    if (typeof options === 'number') {
        const indent = Math.round(options);
        options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
    }
    if (value === undefined) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
            return undefined;
    }
    if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
    return new Document.Document(value, _replacer, options).toString(options);
}

exports.parse = parse;
exports.parseAllDocuments = parseAllDocuments;
exports.parseDocument = parseDocument;
exports.stringify = stringify;


/***/ }),

/***/ 5840:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var tags = __nccwpck_require__(18);

const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
    constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat)
            ? tags.getTags(compat, 'compat')
            : compat
                ? tags.getTags(null, compat)
                : null;
        this.name = (typeof schema === 'string' && schema) || 'core';
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        // Used by createMap()
        this.sortMapEntries =
            typeof sortMapEntries === 'function'
                ? sortMapEntries
                : sortMapEntries === true
                    ? sortMapEntriesByKey
                    : null;
    }
    clone() {
        const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
    }
}

exports.Schema = Schema;


/***/ }),

/***/ 7451:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLMap = __nccwpck_require__(4454);

const map = {
    collection: 'map',
    default: true,
    nodeClass: YAMLMap.YAMLMap,
    tag: 'tag:yaml.org,2002:map',
    resolve(map, onError) {
        if (!identity.isMap(map))
            onError('Expected a mapping for this tag');
        return map;
    },
    createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
};

exports.map = map;


/***/ }),

/***/ 3632:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const nullTag = {
    identify: value => value == null,
    createNode: () => new Scalar.Scalar(null),
    default: true,
    tag: 'tag:yaml.org,2002:null',
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Scalar.Scalar(null),
    stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
        ? source
        : ctx.options.nullStr
};

exports.nullTag = nullTag;


/***/ }),

/***/ 1706:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLSeq = __nccwpck_require__(2223);

const seq = {
    collection: 'seq',
    default: true,
    nodeClass: YAMLSeq.YAMLSeq,
    tag: 'tag:yaml.org,2002:seq',
    resolve(seq, onError) {
        if (!identity.isSeq(seq))
            onError('Expected a sequence for this tag');
        return seq;
    },
    createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
};

exports.seq = seq;


/***/ }),

/***/ 6464:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyString = __nccwpck_require__(3069);

const string = {
    identify: value => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: str => str,
    stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
    }
};

exports.string = string;


/***/ }),

/***/ 3959:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const boolTag = {
    identify: value => typeof value === 'boolean',
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: str => new Scalar.Scalar(str[0] === 't' || str[0] === 'T'),
    stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
            const sv = source[0] === 't' || source[0] === 'T';
            if (value === sv)
                return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
};

exports.boolTag = boolTag;


/***/ }),

/***/ 8405:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: str => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: str => parseFloat(str),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf('.');
        if (dot !== -1 && str[str.length - 1] === '0')
            node.minFractionDigits = str.length - dot - 1;
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 9874:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
    return stringifyNumber.stringifyNumber(node);
}
const intOct = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^0o[0-7]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
    stringify: node => intStringify(node, 8, '0o')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 896:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.boolTag,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float
];

exports.schema = schema;


/***/ }),

/***/ 3559:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);

function intIdentify(value) {
    return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
    {
        identify: value => typeof value === 'string',
        default: true,
        tag: 'tag:yaml.org,2002:str',
        resolve: str => str,
        stringify: stringifyJSON
    },
    {
        identify: value => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: 'tag:yaml.org,2002:null',
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
    },
    {
        identify: value => typeof value === 'boolean',
        default: true,
        tag: 'tag:yaml.org,2002:bool',
        test: /^true$|^false$/,
        resolve: str => str === 'true',
        stringify: stringifyJSON
    },
    {
        identify: intIdentify,
        default: true,
        tag: 'tag:yaml.org,2002:int',
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
    },
    {
        identify: value => typeof value === 'number',
        default: true,
        tag: 'tag:yaml.org,2002:float',
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: str => parseFloat(str),
        stringify: stringifyJSON
    }
];
const jsonError = {
    default: true,
    tag: '',
    test: /^/,
    resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
    }
};
const schema = [map.map, seq.seq].concat(jsonScalars, jsonError);

exports.schema = schema;


/***/ }),

/***/ 18:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);
var schema = __nccwpck_require__(896);
var schema$1 = __nccwpck_require__(3559);
var binary = __nccwpck_require__(6083);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var schema$2 = __nccwpck_require__(5913);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schemas = new Map([
    ['core', schema.schema],
    ['failsafe', [map.map, seq.seq, string.string]],
    ['json', schema$1.schema],
    ['yaml11', schema$2.schema],
    ['yaml-1.1', schema$2.schema]
]);
const tagsByName = {
    binary: binary.binary,
    bool: bool.boolTag,
    float: float.float,
    floatExp: float.floatExp,
    floatNaN: float.floatNaN,
    floatTime: timestamp.floatTime,
    int: int.int,
    intHex: int.intHex,
    intOct: int.intOct,
    intTime: timestamp.intTime,
    map: map.map,
    merge: merge.merge,
    null: _null.nullTag,
    omap: omap.omap,
    pairs: pairs.pairs,
    seq: seq.seq,
    set: set.set,
    timestamp: timestamp.timestamp
};
const coreKnownTags = {
    'tag:yaml.org,2002:binary': binary.binary,
    'tag:yaml.org,2002:merge': merge.merge,
    'tag:yaml.org,2002:omap': omap.omap,
    'tag:yaml.org,2002:pairs': pairs.pairs,
    'tag:yaml.org,2002:set': set.set,
    'tag:yaml.org,2002:timestamp': timestamp.timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
    const schemaTags = schemas.get(schemaName);
    if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge)
            ? schemaTags.concat(merge.merge)
            : schemaTags.slice();
    }
    let tags = schemaTags;
    if (!tags) {
        if (Array.isArray(customTags))
            tags = [];
        else {
            const keys = Array.from(schemas.keys())
                .filter(key => key !== 'yaml11')
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
    }
    if (Array.isArray(customTags)) {
        for (const tag of customTags)
            tags = tags.concat(tag);
    }
    else if (typeof customTags === 'function') {
        tags = customTags(tags.slice());
    }
    if (addMergeTag)
        tags = tags.concat(merge.merge);
    return tags.reduce((tags, tag) => {
        const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
        if (!tagObj) {
            const tagName = JSON.stringify(tag);
            const keys = Object.keys(tagsByName)
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags.includes(tagObj))
            tags.push(tagObj);
        return tags;
    }, []);
}

exports.coreKnownTags = coreKnownTags;
exports.getTags = getTags;


/***/ }),

/***/ 6083:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_buffer = __nccwpck_require__(181);
var Scalar = __nccwpck_require__(3301);
var stringifyString = __nccwpck_require__(3069);

const binary = {
    identify: value => value instanceof Uint8Array, // Buffer inherits from Uint8Array
    default: false,
    tag: 'tag:yaml.org,2002:binary',
    /**
     * Returns a Buffer in node and an Uint8Array in browsers
     *
     * To use the resulting buffer as an image, you'll want to do something like:
     *
     *   const blob = new Blob([buffer], { type: 'image/jpeg' })
     *   document.querySelector('#photo').src = URL.createObjectURL(blob)
     */
    resolve(src, onError) {
        if (typeof node_buffer.Buffer === 'function') {
            return node_buffer.Buffer.from(src, 'base64');
        }
        else if (typeof atob === 'function') {
            // On IE 11, atob() can't handle newlines
            const str = atob(src.replace(/[\n\r]/g, ''));
            const buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
                buffer[i] = str.charCodeAt(i);
            return buffer;
        }
        else {
            onError('This environment does not support reading binary tags; either Buffer or atob is required');
            return src;
        }
    },
    stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
            return '';
        const buf = value; // checked earlier by binary.identify()
        let str;
        if (typeof node_buffer.Buffer === 'function') {
            str =
                buf instanceof node_buffer.Buffer
                    ? buf.toString('base64')
                    : node_buffer.Buffer.from(buf.buffer).toString('base64');
        }
        else if (typeof btoa === 'function') {
            let s = '';
            for (let i = 0; i < buf.length; ++i)
                s += String.fromCharCode(buf[i]);
            str = btoa(s);
        }
        else {
            throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
            const n = Math.ceil(str.length / lineWidth);
            const lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
                lines[i] = str.substr(o, lineWidth);
            }
            str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ');
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
    }
};

exports.binary = binary;


/***/ }),

/***/ 8398:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function boolStringify({ value, source }, ctx) {
    const boolObj = value ? trueTag : falseTag;
    if (source && boolObj.test.test(source))
        return source;
    return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
    identify: value => value === true,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Scalar.Scalar(true),
    stringify: boolStringify
};
const falseTag = {
    identify: value => value === false,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Scalar.Scalar(false),
    stringify: boolStringify
};

exports.falseTag = falseTag;
exports.trueTag = trueTag;


/***/ }),

/***/ 5782:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: (str) => parseFloat(str.replace(/_/g, '')),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')));
        const dot = str.indexOf('.');
        if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, '');
            if (f[f.length - 1] === '0')
                node.minFractionDigits = f.length;
        }
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 873:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
    const sign = str[0];
    if (sign === '-' || sign === '+')
        offset += 1;
    str = str.substring(offset).replace(/_/g, '');
    if (intAsBigInt) {
        switch (radix) {
            case 2:
                str = `0b${str}`;
                break;
            case 8:
                str = `0o${str}`;
                break;
            case 16:
                str = `0x${str}`;
                break;
        }
        const n = BigInt(str);
        return sign === '-' ? BigInt(-1) * n : n;
    }
    const n = parseInt(str, radix);
    return sign === '-' ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
    }
    return stringifyNumber.stringifyNumber(node);
}
const intBin = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'BIN',
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
    stringify: node => intStringify(node, 2, '0b')
};
const intOct = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^[-+]?0[0-7_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
    stringify: node => intStringify(node, 8, '0')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intBin = intBin;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 452:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

// If the value associated with a merge key is a single mapping node, each of
// its key/value pairs is inserted into the current mapping, unless the key
// already exists in it. If the value associated with the merge key is a
// sequence, then this sequence is expected to contain mapping nodes and each
// of these nodes is merged in turn according to its order in the sequence.
// Keys in mapping nodes earlier in the sequence override keys specified in
// later mapping nodes. -- http://yaml.org/type/merge.html
const MERGE_KEY = '<<';
const merge = {
    identify: value => value === MERGE_KEY ||
        (typeof value === 'symbol' && value.description === MERGE_KEY),
    default: 'key',
    tag: 'tag:yaml.org,2002:merge',
    test: /^<<$/,
    resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
    }),
    stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
    (identity.isScalar(key) &&
        (!key.type || key.type === Scalar.Scalar.PLAIN) &&
        merge.identify(key.value))) &&
    ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (identity.isSeq(source))
        for (const it of source.items)
            mergeValue(ctx, map, it);
    else if (Array.isArray(source))
        for (const it of source)
            mergeValue(ctx, map, it);
    else
        mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (!identity.isMap(source))
        throw new Error('Merge sources must be maps or map aliases');
    const srcMap = source.toJSON(null, ctx, Map);
    for (const [key, value] of srcMap) {
        if (map instanceof Map) {
            if (!map.has(key))
                map.set(key, value);
        }
        else if (map instanceof Set) {
            map.add(key);
        }
        else if (!Object.prototype.hasOwnProperty.call(map, key)) {
            Object.defineProperty(map, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
    }
    return map;
}
function resolveAliasValue(ctx, value) {
    return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

exports.addMergeToJSMap = addMergeToJSMap;
exports.isMergeKey = isMergeKey;
exports.merge = merge;


/***/ }),

/***/ 303:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var pairs = __nccwpck_require__(8385);

class YAMLOMap extends YAMLSeq.YAMLSeq {
    constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = YAMLOMap.tag;
    }
    /**
     * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
     * but TypeScript won't allow widening the signature of a child method.
     */
    toJSON(_, ctx) {
        if (!ctx)
            return super.toJSON(_);
        const map = new Map();
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const pair of this.items) {
            let key, value;
            if (identity.isPair(pair)) {
                key = toJS.toJS(pair.key, '', ctx);
                value = toJS.toJS(pair.value, key, ctx);
            }
            else {
                key = toJS.toJS(pair, '', ctx);
            }
            if (map.has(key))
                throw new Error('Ordered maps must not include duplicate keys');
            map.set(key, value);
        }
        return map;
    }
    static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap = new this();
        omap.items = pairs$1.items;
        return omap;
    }
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
    collection: 'seq',
    identify: value => value instanceof Map,
    nodeClass: YAMLOMap,
    default: false,
    tag: 'tag:yaml.org,2002:omap',
    resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
            if (identity.isScalar(key)) {
                if (seenKeys.includes(key.value)) {
                    onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                }
                else {
                    seenKeys.push(key.value);
                }
            }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
    },
    createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

exports.YAMLOMap = YAMLOMap;
exports.omap = omap;


/***/ }),

/***/ 8385:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLSeq = __nccwpck_require__(2223);

function resolvePairs(seq, onError) {
    if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if (identity.isPair(item))
                continue;
            else if (identity.isMap(item)) {
                if (item.items.length > 1)
                    onError('Each pair must have its own sequence indicator');
                const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
                if (item.commentBefore)
                    pair.key.commentBefore = pair.key.commentBefore
                        ? `${item.commentBefore}\n${pair.key.commentBefore}`
                        : item.commentBefore;
                if (item.comment) {
                    const cn = pair.value ?? pair.key;
                    cn.comment = cn.comment
                        ? `${item.comment}\n${cn.comment}`
                        : item.comment;
                }
                item = pair;
            }
            seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
    }
    else
        onError('Expected a sequence for this tag');
    return seq;
}
function createPairs(schema, iterable, ctx) {
    const { replacer } = ctx;
    const pairs = new YAMLSeq.YAMLSeq(schema);
    pairs.tag = 'tag:yaml.org,2002:pairs';
    let i = 0;
    if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
            if (typeof replacer === 'function')
                it = replacer.call(iterable, String(i++), it);
            let key, value;
            if (Array.isArray(it)) {
                if (it.length === 2) {
                    key = it[0];
                    value = it[1];
                }
                else
                    throw new TypeError(`Expected [key, value] tuple: ${it}`);
            }
            else if (it && it instanceof Object) {
                const keys = Object.keys(it);
                if (keys.length === 1) {
                    key = keys[0];
                    value = it[key];
                }
                else {
                    throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                }
            }
            else {
                key = it;
            }
            pairs.items.push(Pair.createPair(key, value, ctx));
        }
    return pairs;
}
const pairs = {
    collection: 'seq',
    default: false,
    tag: 'tag:yaml.org,2002:pairs',
    resolve: resolvePairs,
    createNode: createPairs
};

exports.createPairs = createPairs;
exports.pairs = pairs;
exports.resolvePairs = resolvePairs;


/***/ }),

/***/ 5913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var binary = __nccwpck_require__(6083);
var bool = __nccwpck_require__(8398);
var float = __nccwpck_require__(5782);
var int = __nccwpck_require__(873);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.trueTag,
    bool.falseTag,
    int.intBin,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float,
    binary.binary,
    merge.merge,
    omap.omap,
    pairs.pairs,
    set.set,
    timestamp.intTime,
    timestamp.floatTime,
    timestamp.timestamp
];

exports.schema = schema;


/***/ }),

/***/ 1528:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);

class YAMLSet extends YAMLMap.YAMLMap {
    constructor(schema) {
        super(schema);
        this.tag = YAMLSet.tag;
    }
    add(key) {
        let pair;
        if (identity.isPair(key))
            pair = key;
        else if (key &&
            typeof key === 'object' &&
            'key' in key &&
            'value' in key &&
            key.value === null)
            pair = new Pair.Pair(key.key, null);
        else
            pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
            this.items.push(pair);
    }
    /**
     * If `keepPair` is `true`, returns the Pair matching `key`.
     * Otherwise, returns the value of that Pair's key.
     */
    get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair)
            ? identity.isScalar(pair.key)
                ? pair.key.value
                : pair.key
            : pair;
    }
    set(key, value) {
        if (typeof value !== 'boolean')
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
            this.items.splice(this.items.indexOf(prev), 1);
        }
        else if (!prev && value) {
            this.items.push(new Pair.Pair(key));
        }
    }
    toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        if (this.hasAllNullValues(true))
            return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
            throw new Error('Set items must all have null values');
    }
    static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable) {
                if (typeof replacer === 'function')
                    value = replacer.call(iterable, value, value);
                set.items.push(Pair.createPair(value, null, ctx));
            }
        return set;
    }
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
    collection: 'map',
    identify: value => value instanceof Set,
    nodeClass: YAMLSet,
    default: false,
    tag: 'tag:yaml.org,2002:set',
    createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
    resolve(map, onError) {
        if (identity.isMap(map)) {
            if (map.hasAllNullValues(true))
                return Object.assign(new YAMLSet(), map);
            else
                onError('Set items must all have null values');
        }
        else
            onError('Expected a mapping for this tag');
        return map;
    }
};

exports.YAMLSet = YAMLSet;
exports.set = set;


/***/ }),

/***/ 6752:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
    const sign = str[0];
    const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
    const num = (n) => asBigInt ? BigInt(n) : Number(n);
    const res = parts
        .replace(/_/g, '')
        .split(':')
        .reduce((res, p) => res * num(60) + num(p), num(0));
    return (sign === '-' ? num(-1) * res : res);
}
/**
 * hhhh:mm:ss.sss
 *
 * Internal types handle bigint as number, because TS can't figure it out.
 */
function stringifySexagesimal(node) {
    let { value } = node;
    let num = (n) => n;
    if (typeof value === 'bigint')
        num = n => BigInt(n);
    else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
    let sign = '';
    if (value < 0) {
        sign = '-';
        value *= num(-1);
    }
    const _60 = num(60);
    const parts = [value % _60]; // seconds, including ms
    if (value < 60) {
        parts.unshift(0); // at least one : is required
    }
    else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60); // minutes
        if (value >= 60) {
            value = (value - parts[0]) / _60;
            parts.unshift(value); // hours
        }
    }
    return (sign +
        parts
            .map(n => String(n).padStart(2, '0'))
            .join(':')
            .replace(/000000\d*$/, '') // % 60 may introduce error
    );
}
const intTime = {
    identify: value => typeof value === 'bigint' || Number.isInteger(value),
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
    stringify: stringifySexagesimal
};
const floatTime = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: str => parseSexagesimal(str, false),
    stringify: stringifySexagesimal
};
const timestamp = {
    identify: value => value instanceof Date,
    default: true,
    tag: 'tag:yaml.org,2002:timestamp',
    // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
    // may be omitted altogether, resulting in a date format. In such a case, the time part is
    // assumed to be 00:00:00Z (start of day, UTC).
    test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + // YYYY-Mm-Dd
        '(?:' + // time is optional
        '(?:t|T|[ \\t]+)' + // t | T | whitespace
        '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + // Hh:Mm:Ss(.ss)?
        '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + // Z | +5 | -03:30
        ')?$'),
    resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
            throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== 'Z') {
            let d = parseSexagesimal(tz, false);
            if (Math.abs(d) < 30)
                d *= 60;
            date -= 60000 * d;
        }
        return new Date(date);
    },
    stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};

exports.floatTime = floatTime;
exports.intTime = intTime;
exports.timestamp = timestamp;


/***/ }),

/***/ 4475:
/***/ ((__unused_webpack_module, exports) => {



const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
/**
 * Tries to keep input at up to `lineWidth` characters, splitting only on spaces
 * not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
 * terminated with `\n` and started with `indent`.
 */
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
    if (!lineWidth || lineWidth < 0)
        return text;
    if (lineWidth < minContentWidth)
        minContentWidth = 0;
    const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
    if (text.length <= endStep)
        return text;
    const folds = [];
    const escapedFolds = {};
    let end = lineWidth - indent.length;
    if (typeof indentAtStart === 'number') {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
            folds.push(0);
        else
            end = lineWidth - indentAtStart;
    }
    let split = undefined;
    let prev = undefined;
    let overflow = false;
    let i = -1;
    let escStart = -1;
    let escEnd = -1;
    if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
            end = i + endStep;
    }
    for (let ch; (ch = text[(i += 1)]);) {
        if (mode === FOLD_QUOTED && ch === '\\') {
            escStart = i;
            switch (text[i + 1]) {
                case 'x':
                    i += 3;
                    break;
                case 'u':
                    i += 5;
                    break;
                case 'U':
                    i += 9;
                    break;
                default:
                    i += 1;
            }
            escEnd = i;
        }
        if (ch === '\n') {
            if (mode === FOLD_BLOCK)
                i = consumeMoreIndentedLines(text, i, indent.length);
            end = i + indent.length + endStep;
            split = undefined;
        }
        else {
            if (ch === ' ' &&
                prev &&
                prev !== ' ' &&
                prev !== '\n' &&
                prev !== '\t') {
                // space surrounded by non-space can be replaced with newline + indent
                const next = text[i + 1];
                if (next && next !== ' ' && next !== '\n' && next !== '\t')
                    split = i;
            }
            if (i >= end) {
                if (split) {
                    folds.push(split);
                    end = split + endStep;
                    split = undefined;
                }
                else if (mode === FOLD_QUOTED) {
                    // white-space collected at end may stretch past lineWidth
                    while (prev === ' ' || prev === '\t') {
                        prev = ch;
                        ch = text[(i += 1)];
                        overflow = true;
                    }
                    // Account for newline escape, but don't break preceding escape
                    const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                    // Bail out if lineWidth & minContentWidth are shorter than an escape string
                    if (escapedFolds[j])
                        return text;
                    folds.push(j);
                    escapedFolds[j] = true;
                    end = j + endStep;
                    split = undefined;
                }
                else {
                    overflow = true;
                }
            }
        }
        prev = ch;
    }
    if (overflow && onOverflow)
        onOverflow();
    if (folds.length === 0)
        return text;
    if (onFold)
        onFold();
    let res = text.slice(0, folds[0]);
    for (let i = 0; i < folds.length; ++i) {
        const fold = folds[i];
        const end = folds[i + 1] || text.length;
        if (fold === 0)
            res = `\n${indent}${text.slice(0, end)}`;
        else {
            if (mode === FOLD_QUOTED && escapedFolds[fold])
                res += `${text[fold]}\\`;
            res += `\n${indent}${text.slice(fold + 1, end)}`;
        }
    }
    return res;
}
/**
 * Presumes `i + 1` is at the start of a line
 * @returns index of last newline in more-indented block
 */
function consumeMoreIndentedLines(text, i, indent) {
    let end = i;
    let start = i + 1;
    let ch = text[start];
    while (ch === ' ' || ch === '\t') {
        if (i < start + indent) {
            ch = text[++i];
        }
        else {
            do {
                ch = text[++i];
            } while (ch && ch !== '\n');
            end = i;
            start = i + 1;
            ch = text[start];
        }
    }
    return end;
}

exports.FOLD_BLOCK = FOLD_BLOCK;
exports.FOLD_FLOW = FOLD_FLOW;
exports.FOLD_QUOTED = FOLD_QUOTED;
exports.foldFlowLines = foldFlowLines;


/***/ }),

/***/ 2148:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var identity = __nccwpck_require__(1127);
var stringifyComment = __nccwpck_require__(9799);
var stringifyString = __nccwpck_require__(3069);

function createStringifyContext(doc, options) {
    const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: 'PLAIN',
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: 'false',
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: 'null',
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: 'true',
        verifyAliasOrder: true
    }, doc.schema.toStringOptions, options);
    let inFlow;
    switch (opt.collectionStyle) {
        case 'block':
            inFlow = false;
            break;
        case 'flow':
            inFlow = true;
            break;
        default:
            inFlow = null;
    }
    return {
        anchors: new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
        indent: '',
        indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
        inFlow,
        options: opt
    };
}
function getTagObject(tags, item) {
    if (item.tag) {
        const match = tags.filter(t => t.tag === item.tag);
        if (match.length > 0)
            return match.find(t => t.format === item.format) ?? match[0];
    }
    let tagObj = undefined;
    let obj;
    if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter(t => t.identify?.(obj));
        if (match.length > 1) {
            const testMatch = match.filter(t => t.test);
            if (testMatch.length > 0)
                match = testMatch;
        }
        tagObj =
            match.find(t => t.format === item.format) ?? match.find(t => !t.format);
    }
    else {
        obj = item;
        tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
    }
    if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
    }
    return tagObj;
}
// needs to be called before value stringifier to allow for circular anchor refs
function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
    if (!doc.directives)
        return '';
    const props = [];
    const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
    if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
    }
    const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
    if (tag)
        props.push(doc.directives.tagString(tag));
    return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
    if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
    if (identity.isAlias(item)) {
        if (ctx.doc.directives)
            return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
            throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        }
        else {
            if (ctx.resolvedAliases)
                ctx.resolvedAliases.add(item);
            else
                ctx.resolvedAliases = new Set([item]);
            item = item.resolve(ctx.doc);
        }
    }
    let tagObj = undefined;
    const node = identity.isNode(item)
        ? item
        : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
    tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
    const props = stringifyProps(node, tagObj, ctx);
    if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
    const str = typeof tagObj.stringify === 'function'
        ? tagObj.stringify(node, ctx, onComment, onChompKeep)
        : identity.isScalar(node)
            ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep)
            : node.toString(ctx, onComment, onChompKeep);
    if (!props)
        return str;
    return identity.isScalar(node) || str[0] === '{' || str[0] === '['
        ? `${props} ${str}`
        : `${props}\n${ctx.indent}${str}`;
}

exports.createStringifyContext = createStringifyContext;
exports.stringify = stringify;


/***/ }),

/***/ 1212:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyCollection(collection, ctx, options) {
    const flow = ctx.inFlow ?? collection.flow;
    const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
    return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
    const { indent, options: { commentString } } = ctx;
    const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
    let chompKeep = false; // flag for the preceding node's status
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (!chompKeep && item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (!chompKeep && ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
            }
        }
        chompKeep = false;
        let str = stringify.stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        if (chompKeep && comment)
            chompKeep = false;
        lines.push(blockItemPrefix + str);
    }
    let str;
    if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
    }
    else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `\n${indent}${line}` : '\n';
        }
    }
    if (comment) {
        str += '\n' + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
            onComment();
    }
    else if (chompKeep && onChompKeep)
        onChompKeep();
    return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
    const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
    itemIndent += indentStep;
    const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
    });
    let reqNewline = false;
    let linesAtValue = 0;
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, false);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, false);
                if (ik.comment)
                    reqNewline = true;
            }
            const iv = identity.isNode(item.value) ? item.value : null;
            if (iv) {
                if (iv.comment)
                    comment = iv.comment;
                if (iv.commentBefore)
                    reqNewline = true;
            }
            else if (item.value == null && ik?.comment) {
                comment = ik.comment;
            }
        }
        if (comment)
            reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => (comment = null));
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
        if (i < items.length - 1) {
            str += ',';
        }
        else if (ctx.options.trailingComma) {
            if (ctx.options.lineWidth > 0) {
                reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
                    (str.length + 2) >
                    ctx.options.lineWidth);
            }
            if (reqNewline) {
                str += ',';
            }
        }
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
    }
    const { start, end } = flowChars;
    if (lines.length === 0) {
        return start + end;
    }
    else {
        if (!reqNewline) {
            const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
            reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
            let str = start;
            for (const line of lines)
                str += line ? `\n${indentStep}${indent}${line}` : '\n';
            return `${str}\n${indent}${end}`;
        }
        else {
            return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
        }
    }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
    if (comment && chompKeep)
        comment = comment.replace(/^\n+/, '');
    if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart()); // Avoid double indent on first line
    }
}

exports.stringifyCollection = stringifyCollection;


/***/ }),

/***/ 9799:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringifies a comment.
 *
 * Empty comment lines are left empty,
 * lines consisting of a single space are replaced by `#`,
 * and all other lines are prefixed with a `#`.
 */
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
    if (/^\n+$/.test(comment))
        return comment.substring(1);
    return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
    ? indentComment(comment, indent)
    : comment.includes('\n')
        ? '\n' + indentComment(comment, indent)
        : (str.endsWith(' ') ? '' : ' ') + comment;

exports.indentComment = indentComment;
exports.lineComment = lineComment;
exports.stringifyComment = stringifyComment;


/***/ }),

/***/ 6829:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyDocument(doc, options) {
    const lines = [];
    let hasDirectives = options.directives === true;
    if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
            lines.push(dir);
            hasDirectives = true;
        }
        else if (doc.directives.docStart)
            hasDirectives = true;
    }
    if (hasDirectives)
        lines.push('---');
    const ctx = stringify.createStringifyContext(doc, options);
    const { commentString } = ctx.options;
    if (doc.commentBefore) {
        if (lines.length !== 1)
            lines.unshift('');
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ''));
    }
    let chompKeep = false;
    let contentComment = null;
    if (doc.contents) {
        if (identity.isNode(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives)
                lines.push('');
            if (doc.contents.commentBefore) {
                const cs = commentString(doc.contents.commentBefore);
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            // top-level block scalars need to be indented if followed by a comment
            ctx.forceBlockIndent = !!doc.comment;
            contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
        let body = stringify.stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
        if (contentComment)
            body += stringifyComment.lineComment(body, '', commentString(contentComment));
        if ((body[0] === '|' || body[0] === '>') &&
            lines[lines.length - 1] === '---') {
            // Top-level block scalars with a preceding doc marker ought to use the
            // same line for their header.
            lines[lines.length - 1] = `--- ${body}`;
        }
        else
            lines.push(body);
    }
    else {
        lines.push(stringify.stringify(doc.contents, ctx));
    }
    if (doc.directives?.docEnd) {
        if (doc.comment) {
            const cs = commentString(doc.comment);
            if (cs.includes('\n')) {
                lines.push('...');
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            else {
                lines.push(`... ${cs}`);
            }
        }
        else {
            lines.push('...');
        }
    }
    else {
        let dc = doc.comment;
        if (dc && chompKeep)
            dc = dc.replace(/^\n+/, '');
        if (dc) {
            if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
                lines.push('');
            lines.push(stringifyComment.indentComment(commentString(dc), ''));
        }
    }
    return lines.join('\n') + '\n';
}

exports.stringifyDocument = stringifyDocument;


/***/ }),

/***/ 8689:
/***/ ((__unused_webpack_module, exports) => {



function stringifyNumber({ format, minFractionDigits, tag, value }) {
    if (typeof value === 'bigint')
        return String(value);
    const num = typeof value === 'number' ? value : Number(value);
    if (!isFinite(num))
        return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
    let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
    if (!format &&
        minFractionDigits &&
        (!tag || tag === 'tag:yaml.org,2002:float') &&
        /^-?\d/.test(n) &&
        !n.includes('e')) {
        let i = n.indexOf('.');
        if (i < 0) {
            i = n.length;
            n += '.';
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
            n += '0';
    }
    return n;
}

exports.stringifyNumber = stringifyNumber;


/***/ }),

/***/ 9748:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
    const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
    let keyComment = (identity.isNode(key) && key.comment) || null;
    if (simpleKeys) {
        if (keyComment) {
            throw new Error('With simple keys, key nodes cannot have comments');
        }
        if (identity.isCollection(key) || (!identity.isNode(key) && typeof key === 'object')) {
            const msg = 'With simple keys, collection cannot be used as a key value';
            throw new Error(msg);
        }
    }
    let explicitKey = !simpleKeys &&
        (!key ||
            (keyComment && value == null && !ctx.inFlow) ||
            identity.isCollection(key) ||
            (identity.isScalar(key)
                ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL
                : typeof key === 'object'));
    ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
    });
    let keyCommentDone = false;
    let chompKeep = false;
    let str = stringify.stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
    if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
            throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
        explicitKey = true;
    }
    if (ctx.inFlow) {
        if (allNullValues || value == null) {
            if (keyCommentDone && onComment)
                onComment();
            return str === '' ? '?' : explicitKey ? `? ${str}` : str;
        }
    }
    else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        }
        else if (chompKeep && onChompKeep)
            onChompKeep();
        return str;
    }
    if (keyCommentDone)
        keyComment = null;
    if (explicitKey) {
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}\n${indent}:`;
    }
    else {
        str = `${str}:`;
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    }
    let vsb, vcb, valueComment;
    if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
    }
    else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === 'object')
            value = doc.createNode(value);
    }
    ctx.implicitKey = false;
    if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
    chompKeep = false;
    if (!indentSeq &&
        indentStep.length >= 2 &&
        !ctx.inFlow &&
        !explicitKey &&
        identity.isSeq(value) &&
        !value.flow &&
        !value.tag &&
        !value.anchor) {
        // If indentSeq === false, consider '- ' as part of indentation where possible
        ctx.indent = ctx.indent.substring(2);
    }
    let valueCommentDone = false;
    const valueStr = stringify.stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
    let ws = ' ';
    if (keyComment || vsb || vcb) {
        ws = vsb ? '\n' : '';
        if (vcb) {
            const cs = commentString(vcb);
            ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === '' && !ctx.inFlow) {
            if (ws === '\n' && valueComment)
                ws = '\n\n';
        }
        else {
            ws += `\n${ctx.indent}`;
        }
    }
    else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf('\n');
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
            let hasPropsLine = false;
            if (hasNewline && (vs0 === '&' || vs0 === '!')) {
                let sp0 = valueStr.indexOf(' ');
                if (vs0 === '&' &&
                    sp0 !== -1 &&
                    sp0 < nl0 &&
                    valueStr[sp0 + 1] === '!') {
                    sp0 = valueStr.indexOf(' ', sp0 + 1);
                }
                if (sp0 === -1 || nl0 < sp0)
                    hasPropsLine = true;
            }
            if (!hasPropsLine)
                ws = `\n${ctx.indent}`;
        }
    }
    else if (valueStr === '' || valueStr[0] === '\n') {
        ws = '';
    }
    str += ws + valueStr;
    if (ctx.inFlow) {
        if (valueCommentDone && onComment)
            onComment();
    }
    else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
    }
    else if (chompKeep && onChompKeep) {
        onChompKeep();
    }
    return str;
}

exports.stringifyPair = stringifyPair;


/***/ }),

/***/ 3069:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var foldFlowLines = __nccwpck_require__(4475);

const getFoldOptions = (ctx, isBlock) => ({
    indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
    lineWidth: ctx.options.lineWidth,
    minContentWidth: ctx.options.minContentWidth
});
// Also checks for lines starting with %, as parsing the output as YAML 1.1 will
// presume that's starting a new document.
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
    if (!lineWidth || lineWidth < 0)
        return false;
    const limit = lineWidth - indentLength;
    const strLen = str.length;
    if (strLen <= limit)
        return false;
    for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === '\n') {
            if (i - start > limit)
                return true;
            start = i + 1;
            if (strLen - start <= limit)
                return false;
        }
    }
    return true;
}
function doubleQuotedString(value, ctx) {
    const json = JSON.stringify(value);
    if (ctx.options.doubleQuotedAsJSON)
        return json;
    const { implicitKey } = ctx;
    const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    let str = '';
    let start = 0;
    for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
            // space before newline needs to be escaped to not be folded
            str += json.slice(start, i) + '\\ ';
            i += 1;
            start = i;
            ch = '\\';
        }
        if (ch === '\\')
            switch (json[i + 1]) {
                case 'u':
                    {
                        str += json.slice(start, i);
                        const code = json.substr(i + 2, 4);
                        switch (code) {
                            case '0000':
                                str += '\\0';
                                break;
                            case '0007':
                                str += '\\a';
                                break;
                            case '000b':
                                str += '\\v';
                                break;
                            case '001b':
                                str += '\\e';
                                break;
                            case '0085':
                                str += '\\N';
                                break;
                            case '00a0':
                                str += '\\_';
                                break;
                            case '2028':
                                str += '\\L';
                                break;
                            case '2029':
                                str += '\\P';
                                break;
                            default:
                                if (code.substr(0, 2) === '00')
                                    str += '\\x' + code.substr(2);
                                else
                                    str += json.substr(i, 6);
                        }
                        i += 5;
                        start = i + 1;
                    }
                    break;
                case 'n':
                    if (implicitKey ||
                        json[i + 2] === '"' ||
                        json.length < minMultiLineLength) {
                        i += 1;
                    }
                    else {
                        // folding will eat first newline
                        str += json.slice(start, i) + '\n\n';
                        while (json[i + 2] === '\\' &&
                            json[i + 3] === 'n' &&
                            json[i + 4] !== '"') {
                            str += '\n';
                            i += 2;
                        }
                        str += indent;
                        // space after newline needs to be escaped to not be folded
                        if (json[i + 2] === ' ')
                            str += '\\';
                        i += 1;
                        start = i + 1;
                    }
                    break;
                default:
                    i += 1;
            }
    }
    str = start ? str + json.slice(start) : json;
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
    if (ctx.options.singleQuote === false ||
        (ctx.implicitKey && value.includes('\n')) ||
        /[ \t]\n|\n[ \t]/.test(value) // single quoted string can't have leading or trailing whitespace around newline
    )
        return doubleQuotedString(value, ctx);
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
    return ctx.implicitKey
        ? res
        : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
    const { singleQuote } = ctx.options;
    let qs;
    if (singleQuote === false)
        qs = doubleQuotedString;
    else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
            qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
            qs = doubleQuotedString;
        else
            qs = singleQuote ? singleQuotedString : doubleQuotedString;
    }
    return qs(value, ctx);
}
// The negative lookbehind avoids a polynomial search,
// but isn't supported yet on Safari: https://caniuse.com/js-regexp-lookbehind
let blockEndNewlines;
try {
    blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
    blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
    const { blockQuote, commentString, lineWidth } = ctx.options;
    // 1. Block can't end in whitespace unless the last line is non-empty.
    // 2. Strings consisting of only whitespace are best rendered explicitly.
    if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
    }
    const indent = ctx.indent ||
        (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
    const literal = blockQuote === 'literal'
        ? true
        : blockQuote === 'folded' || type === Scalar.Scalar.BLOCK_FOLDED
            ? false
            : type === Scalar.Scalar.BLOCK_LITERAL
                ? true
                : !lineLengthOverLimit(value, lineWidth, indent.length);
    if (!value)
        return literal ? '|\n' : '>\n';
    // determine chomping from whitespace at value end
    let chomp;
    let endStart;
    for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== '\n' && ch !== '\t' && ch !== ' ')
            break;
    }
    let end = value.substring(endStart);
    const endNlPos = end.indexOf('\n');
    if (endNlPos === -1) {
        chomp = '-'; // strip
    }
    else if (value === end || endNlPos !== end.length - 1) {
        chomp = '+'; // keep
        if (onChompKeep)
            onChompKeep();
    }
    else {
        chomp = ''; // clip
    }
    if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === '\n')
            end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
    }
    // determine indent indicator from whitespace at value start
    let startWithSpace = false;
    let startEnd;
    let startNlPos = -1;
    for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === ' ')
            startWithSpace = true;
        else if (ch === '\n')
            startNlPos = startEnd;
        else
            break;
    }
    let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
    if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
    }
    const indentSize = indent ? '2' : '1'; // root is at -1
    // Leading | or > is added later
    let header = (startWithSpace ? indentSize : '') + chomp;
    if (comment) {
        header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
        if (onComment)
            onComment();
    }
    if (!literal) {
        const foldedValue = value
            .replace(/\n+/g, '\n$&')
            .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2') // more-indented lines aren't folded
            //                ^ more-ind. ^ empty     ^ capture next empty lines only at end of indent
            .replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== 'folded' && type !== Scalar.Scalar.BLOCK_FOLDED) {
            foldOptions.onOverflow = () => {
                literalFallback = true;
            };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
            return `>${header}\n${indent}${body}`;
    }
    value = value.replace(/\n+/g, `$&${indent}`);
    return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
    const { type, value } = item;
    const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
    if ((implicitKey && value.includes('\n')) ||
        (inFlow && /[[\]{},]/.test(value))) {
        return quotedString(value, ctx);
    }
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        // not allowed:
        // - '-' or '?'
        // - start with an indicator character (except [?:-]) or /[?-] /
        // - '\n ', ': ' or ' \n' anywhere
        // - '#' not preceded by a non-space char
        // - end with ' ' or ':'
        return implicitKey || inFlow || !value.includes('\n')
            ? quotedString(value, ctx)
            : blockString(item, ctx, onComment, onChompKeep);
    }
    if (!implicitKey &&
        !inFlow &&
        type !== Scalar.Scalar.PLAIN &&
        value.includes('\n')) {
        // Where allowed & type not set explicitly, prefer block style for multiline strings
        return blockString(item, ctx, onComment, onChompKeep);
    }
    if (containsDocumentMarker(value)) {
        if (indent === '') {
            ctx.forceBlockIndent = true;
            return blockString(item, ctx, onComment, onChompKeep);
        }
        else if (implicitKey && indent === indentStep) {
            return quotedString(value, ctx);
        }
    }
    const str = value.replace(/\n+/g, `$&\n${indent}`);
    // Verify that output will be parsed as a string, as e.g. plain numbers and
    // booleans get parsed with those types in v1.2 (e.g. '42', 'true' & '0.9e-3'),
    // and others in v1.1.
    if (actualString) {
        const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
    }
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
    const { implicitKey, inFlow } = ctx;
    const ss = typeof item.value === 'string'
        ? item
        : Object.assign({}, item, { value: String(item.value) });
    let { type } = item;
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        // force double quotes on control characters & unpaired surrogates
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
            type = Scalar.Scalar.QUOTE_DOUBLE;
    }
    const _stringify = (_type) => {
        switch (_type) {
            case Scalar.Scalar.BLOCK_FOLDED:
            case Scalar.Scalar.BLOCK_LITERAL:
                return implicitKey || inFlow
                    ? quotedString(ss.value, ctx) // blocks are not valid inside flow containers
                    : blockString(ss, ctx, onComment, onChompKeep);
            case Scalar.Scalar.QUOTE_DOUBLE:
                return doubleQuotedString(ss.value, ctx);
            case Scalar.Scalar.QUOTE_SINGLE:
                return singleQuotedString(ss.value, ctx);
            case Scalar.Scalar.PLAIN:
                return plainString(ss, ctx, onComment, onChompKeep);
            default:
                return null;
        }
    };
    let res = _stringify(type);
    if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = (implicitKey && defaultKeyType) || defaultStringType;
        res = _stringify(t);
        if (res === null)
            throw new Error(`Unsupported default string type ${t}`);
    }
    return res;
}

exports.stringifyString = stringifyString;


/***/ }),

/***/ 204:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
/**
 * Apply a visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
function visit(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        visit_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current node */
visit.SKIP = SKIP;
/** Remove the current node */
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
    const ctrl = callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = visit_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = visit_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = visit_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
/**
 * Apply an async visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `Promise`: Must resolve to one of the following values
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
async function visitAsync(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP;
/** Remove the current node */
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
    const ctrl = await callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = await visitAsync_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = await visitAsync_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = await visitAsync_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
function initVisitor(visitor) {
    if (typeof visitor === 'object' &&
        (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
            Alias: visitor.Node,
            Map: visitor.Node,
            Scalar: visitor.Node,
            Seq: visitor.Node
        }, visitor.Value && {
            Map: visitor.Value,
            Scalar: visitor.Value,
            Seq: visitor.Value
        }, visitor.Collection && {
            Map: visitor.Collection,
            Seq: visitor.Collection
        }, visitor);
    }
    return visitor;
}
function callVisitor(key, node, visitor, path) {
    if (typeof visitor === 'function')
        return visitor(key, node, path);
    if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
    if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
    if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
    if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
    if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
    return undefined;
}
function replaceNode(key, path, node) {
    const parent = path[path.length - 1];
    if (identity.isCollection(parent)) {
        parent.items[key] = node;
    }
    else if (identity.isPair(parent)) {
        if (key === 'key')
            parent.key = node;
        else
            parent.value = node;
    }
    else if (identity.isDocument(parent)) {
        parent.contents = node;
    }
    else {
        const pt = identity.isAlias(parent) ? 'alias' : 'scalar';
        throw new Error(`Cannot replace node with ${pt} parent`);
    }
}

exports.visit = visit;
exports.visitAsync = visitAsync;


/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/async module */
/******/ 	(() => {
/******/ 		var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 		var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 		var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 		var resolveQueue = (queue) => {
/******/ 			if(queue && queue.d < 1) {
/******/ 				queue.d = 1;
/******/ 				queue.forEach((fn) => (fn.r--));
/******/ 				queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 			}
/******/ 		}
/******/ 		var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 			if(dep !== null && typeof dep === "object") {
/******/ 				if(dep[webpackQueues]) return dep;
/******/ 				if(dep.then) {
/******/ 					var queue = [];
/******/ 					queue.d = 0;
/******/ 					dep.then((r) => {
/******/ 						obj[webpackExports] = r;
/******/ 						resolveQueue(queue);
/******/ 					}, (e) => {
/******/ 						obj[webpackError] = e;
/******/ 						resolveQueue(queue);
/******/ 					});
/******/ 					var obj = {};
/******/ 					obj[webpackQueues] = (fn) => (fn(queue));
/******/ 					return obj;
/******/ 				}
/******/ 			}
/******/ 			var ret = {};
/******/ 			ret[webpackQueues] = x => {};
/******/ 			ret[webpackExports] = dep;
/******/ 			return ret;
/******/ 		}));
/******/ 		__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 			var queue;
/******/ 			hasAwait && ((queue = []).d = -1);
/******/ 			var depQueues = new Set();
/******/ 			var exports = module.exports;
/******/ 			var currentDeps;
/******/ 			var outerResolve;
/******/ 			var reject;
/******/ 			var promise = new Promise((resolve, rej) => {
/******/ 				reject = rej;
/******/ 				outerResolve = resolve;
/******/ 			});
/******/ 			promise[webpackExports] = exports;
/******/ 			promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 			module.exports = promise;
/******/ 			body((deps) => {
/******/ 				currentDeps = wrapDeps(deps);
/******/ 				var fn;
/******/ 				var getResult = () => (currentDeps.map((d) => {
/******/ 					if(d[webpackError]) throw d[webpackError];
/******/ 					return d[webpackExports];
/******/ 				}))
/******/ 				var promise = new Promise((resolve) => {
/******/ 					fn = () => (resolve(getResult));
/******/ 					fn.r = 0;
/******/ 					var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 					currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 				});
/******/ 				return fn.r ? promise : getResult();
/******/ 			}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 			queue && queue.d < 0 && (queue.d = 0);
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
/******/ 	
/******/ 	// startup
/******/ 	// Load entry module and return exports
/******/ 	// This entry module used 'module' so it can't be inlined
/******/ 	var __webpack_exports__ = __nccwpck_require__(3546);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;