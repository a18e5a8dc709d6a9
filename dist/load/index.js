/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = require("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = require("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = require("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = require("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = require("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = require("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = require("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = require("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = require("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = require("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = require("node:buffer");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = require("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = require("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = require("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = require("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = require("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = require("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = require("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = require("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = require("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = require("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = require("node:stream");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = require("node:string_decoder");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = require("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = require("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = require("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = require("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = require("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = require("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = require("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = require("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = require("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = require("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = require("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = require("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = require("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = require("zlib");

/***/ }),

/***/ 89635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ issueCommand)
/* harmony export */ });
/* unused harmony export issue */
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(70857);
/* harmony import */ var _utils_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4679);


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + os__WEBPACK_IMPORTED_MODULE_0__.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .toCommandValue */ .E)(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .toCommandValue */ .E)(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 82902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ issueFileCommand),
/* harmony export */   v: () => (/* binding */ prepareKeyValueMessage)
/* harmony export */ });
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76982);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(79896);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(70857);
/* harmony import */ var _utils_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4679);
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!fs__WEBPACK_IMPORTED_MODULE_1__.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync(filePath, `${(0,_utils_js__WEBPACK_IMPORTED_MODULE_3__/* .toCommandValue */ .E)(message)}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID()}`;
    const convertedValue = (0,_utils_js__WEBPACK_IMPORTED_MODULE_3__/* .toCommandValue */ .E)(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}${convertedValue}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map

/***/ }),

/***/ 4679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ toCommandValue),
/* harmony export */   k: () => (/* binding */ toCommandProperties)
/* harmony export */ });
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map

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
/******/ 			id: moduleId,
/******/ 			loaded: false,
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Flag the module as loaded
/******/ 		module.loaded = true;
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
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
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
/******/ 	/* webpack/runtime/node module decorator */
/******/ 	(() => {
/******/ 		__nccwpck_require__.nmd = (module) => {
/******/ 			module.paths = [];
/******/ 			if (!module.children) module.children = [];
/******/ 			return module;
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
var __webpack_exports__ = {};

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

;// CONCATENATED MODULE: ./src/load/outputs.ts
/** Every output of `image-matrix/load`. */
const loadOutputNames = (/* unused pure expression or super */ null && (['loaded', 'build-contexts']));
/** What the outputs are before anything can go wrong, and what they stay when it does. */
const emptyLoadOutputs = new Map([
    ['loaded', '{}'],
    ['build-contexts', '']
]);

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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = require("node:child_process");
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(38522);
;// CONCATENATED MODULE: ./src/world/archives/byte-source.ts

/** A file: what is passed over is never read. */
async function openFileSource(file) {
    const handle = await (0,promises_.open)(file);
    const { size } = await handle.stat();
    let position = 0;
    return {
        async read(count) {
            const most = Math.max(0, Math.min(count, size - position));
            const { buffer, bytesRead } = await handle.read(Buffer.alloc(most), 0, most, position);
            position += bytesRead;
            return buffer.subarray(0, bytesRead);
        },
        skip(count) {
            const skipped = Math.max(0, Math.min(count, size - position));
            position += skipped;
            return Promise.resolve(skipped);
        },
        close: () => handle.close()
    };
}
/** A stream that must be read to be passed over. */
function openStreamSource(stream, close) {
    const chunks = stream[Symbol.asyncIterator]();
    let rest = Buffer.alloc(0);
    const take = async (count) => {
        if (rest.length === 0) {
            const next = await chunks.next();
            if (next.done !== true)
                rest = Buffer.from(next.value);
        }
        const taken = rest.subarray(0, count);
        rest = rest.subarray(taken.length);
        return taken;
    };
    return {
        async read(count) {
            const parts = [];
            for (let missing = count; missing > 0;) {
                const part = await take(missing);
                if (part.length === 0)
                    break;
                parts.push(part);
                missing -= part.length;
            }
            return Buffer.concat(parts);
        },
        async skip(count) {
            let missing = count;
            while (missing > 0) {
                const part = await take(missing);
                if (part.length === 0)
                    break;
                missing -= part.length;
            }
            return count - missing;
        },
        close
    };
}

;// CONCATENATED MODULE: ./src/world/archives/open-archive.ts





/** How a file is compressed, by its first bytes: its name may say anything. */
async function detectCompression(file) {
    const handle = await (0,promises_.open)(file);
    try {
        const { buffer } = await handle.read(Buffer.alloc(4), 0, 4, 0);
        if (buffer.readUInt16BE(0) === 0x1f8b)
            return 'gzip';
        return buffer.readUInt32BE(0) === 0x28b52ffd ? 'zstd' : 'none';
    }
    finally {
        await handle.close();
    }
}
/** The bytes of the tar archive in a file. Throws `ENOENT` where zstd would be needed. */
async function openArchive(file, compression) {
    switch (compression) {
        case 'none':
            return openFileSource(file);
        case 'gzip': {
            const input = (0,external_node_fs_.createReadStream)(file);
            const output = (0,external_node_zlib_.createGunzip)({ chunkSize: 1 << 18 });
            input.on('error', error => output.destroy(error)).pipe(output);
            return openStreamSource(output, () => {
                input.destroy();
                output.destroy();
                return Promise.resolve();
            });
        }
        case 'zstd':
            return openStreamSource(...(await startZstd(file)));
    }
}
/** Node 20 cannot read zstd; GitHub's runners have the program. */
function startZstd(file) {
    const child = (0,external_node_child_process_namespaceObject.spawn)('zstd', ['--decompress', '--stdout', '--quiet', '--', file], {
        stdio: ['ignore', 'pipe', 'ignore']
    });
    return new Promise((resolve, reject) => {
        child.on('error', reject);
        child.on('spawn', () => {
            resolve([
                child.stdout,
                () => {
                    child.kill();
                    return Promise.resolve();
                }
            ]);
        });
    });
}

;// CONCATENATED MODULE: ./src/world/runner/json-reader.ts
/** Undefined where the text is no JSON. */
function readJson(text) {
    try {
        return toReader(JSON.parse(text));
    }
    catch {
        return undefined;
    }
}
function toReader(value) {
    return {
        field: name => toReader(readField(value, name)),
        elements: () => (Array.isArray(value) ? value.map(toReader) : []),
        text: () => (typeof value === 'string' && value !== '' ? value : undefined),
        number: () => (typeof value === 'number' ? value : undefined),
        isTrue: () => value === true,
        isNull: () => value === null,
        isObject: () => typeof value === 'object' && value !== null && !Array.isArray(value)
    };
}
function readField(value, name) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
        return undefined;
    const field = Reflect.get(value, name);
    return field;
}

;// CONCATENATED MODULE: ./src/world/archives/parse-index.ts

/**
 * Reads `manifest.json` (docker) and `index.json` with the manifests below it (OCI); undefined
 * where there is neither with an image in it.
 *
 * The engine calls an image by the digest of its configuration, or with containerd's image store
 * by that of its manifest or index: each of them names the same image.
 */
function parseArchiveIndex(texts) {
    const docker = readText(texts, 'manifest.json')?.elements() ?? [];
    const index = readText(texts, 'index.json');
    const manifests = index === undefined ? [] : listManifests(index, texts);
    const ids = [
        ...docker.flatMap(image => toConfigId(image.field('Config').text() ?? '') ?? []),
        ...manifests.flatMap(({ config }) => config ?? []),
        ...manifests.map(({ digest }) => digest)
    ];
    if (ids.length === 0)
        return undefined;
    return { ids: [...new Set(ids)], form: index === undefined ? 'docker-only' : 'layout' };
}
/** Those of an index and of the indexes in it; three levels deep at the most. */
function listManifests(index, texts, depth = 3) {
    if (depth === 0)
        return [];
    return index
        .field('manifests')
        .elements()
        .flatMap(descriptor => {
        const digest = descriptor.field('digest').text();
        if (digest === undefined)
            return [];
        const blob = readText(texts, `blobs/${digest.replace(':', '/')}`);
        const config = blob?.field('config').field('digest').text();
        const nested = blob === undefined ? [] : listManifests(blob, texts, depth - 1);
        return [{ digest, config }, ...nested];
    });
}
/** `blobs/sha256/<hex>` of BuildKit and newer engines, `<hex>.json` of older ones. */
function toConfigId(path) {
    const [, hex] = /^(?:blobs\/sha256\/)?([0-9a-f]{64})(?:\.json)?$/.exec(path) ?? [];
    return hex === undefined ? undefined : `sha256:${hex}`;
}
function readText(texts, name) {
    const text = texts.get(name);
    return text === undefined ? undefined : readJson(text);
}

;// CONCATENATED MODULE: ./src/world/archives/tar-header.ts
/** The size of a block: headers take one, contents are filled up to whole ones. */
const blockSize = 512;
/** The header of an entry; undefined for a block of zeros, which ends the archive. */
function parseTarHeader(block) {
    if (block.every(byte => byte === 0))
        return undefined;
    if (readOctal(block, 148, 8) !== countBytes(block))
        return 'broken';
    const size = readSize(block);
    if (size === undefined)
        return 'broken';
    const prefix = isPosix(block) ? tar_header_readText(block, 345, 155) : '';
    const name = tar_header_readText(block, 0, 100);
    const type = String.fromCharCode(block[156] ?? 0);
    return {
        name: prefix === '' ? name : `${prefix}/${name}`,
        size,
        kind: type === '0' || type === '\0' ? 'file' : 'other'
    };
}
/** POSIX puts the beginning of a long name elsewhere; GNU uses the same bytes for times. */
function isPosix(block) {
    return block.toString('latin1', 257, 263) === 'ustar\0';
}
/** The checksum: all bytes, with blanks where it stands itself. */
function countBytes(block) {
    return block.reduce((sum, byte, index) => sum + (index >= 148 && index < 156 ? 32 : byte), 0);
}
/** Octal digits, or a binary number where the first bit is set (GNU, from 8 GiB on). */
function readSize(block) {
    if (((block[124] ?? 0) & 0x80) === 0)
        return readOctal(block, 124, 12);
    const size = Number(block.readBigUInt64BE(128));
    return Number.isSafeInteger(size) ? size : undefined;
}
function readOctal(block, start, length) {
    const digits = tar_header_readText(block, start, length).trim();
    if (digits === '')
        return 0;
    return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : undefined;
}
function tar_header_readText(block, start, length) {
    const text = block.toString('utf8', start, start + length);
    const end = text.indexOf('\0');
    return end === -1 ? text : text.slice(0, end);
}

;// CONCATENATED MODULE: ./src/world/archives/walk-tar.ts

/** A sentence of why bytes are no archive of an image. */
class BrokenArchive extends Error {
}
/**
 * Calls `visit` for each file of an archive. It may read of the file what it wants, and answers
 * how many bytes of it that were; the rest is passed over.
 */
async function walkTar(source, visit) {
    for (let isFirst = true;; isFirst = false) {
        const block = await source.read(blockSize);
        if (block.length < blockSize) {
            // Some writers leave out the blocks of zeros at the end.
            if (block.length === 0 && !isFirst)
                return;
            throw new BrokenArchive('it ends in the middle');
        }
        const entry = parseTarHeader(block);
        if (entry === undefined)
            return;
        if (entry === 'broken') {
            throw new BrokenArchive(isFirst ? 'it is no tar archive' : 'a header in it is damaged');
        }
        const used = entry.kind === 'file' ? await visit(entry) : 0;
        const left = entry.size - used;
        if ((await source.skip(left + padding(entry.size))) < left) {
            throw new BrokenArchive('it ends in the middle');
        }
    }
}
function padding(size) {
    return (blockSize - (size % blockSize)) % blockSize;
}

;// CONCATENATED MODULE: ./src/world/archives/read-index.ts


/** A manifest may have 4 MiB (OCI distribution specification). */
const largestText = 4 << 20;
/** Finds out what is in an archive, without reading its layers. */
async function readArchiveIndex(source) {
    const texts = new Map();
    await walkTar(source, async ({ name, size }) => {
        if (size > largestText || !/^(?:\.\/)?(?:[\w-]+\.json|blobs\/\w+\/\w+)$/.test(name))
            return 0;
        const start = await source.read(1);
        if (start.toString() !== '{' && start.toString() !== '[')
            return start.length;
        const rest = await source.read(size - start.length);
        texts.set(name.replace(/^\.\//, ''), start.toString() + rest.toString());
        return start.length + rest.length;
    });
    const index = parseArchiveIndex(texts);
    if (index === undefined) {
        throw new BrokenArchive('it holds no image: there is no manifest.json and no index.json');
    }
    return index;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
;// CONCATENATED MODULE: ./src/world/archives/unpack-layout.ts




const piece = 1 << 20;
/**
 * Unpacks the OCI layout of an archive into a folder, and checks that each blob is what its name
 * says. Only names that a layout has are written: none can lead out of the folder.
 */
async function unpackLayout(source, folder) {
    const written = new Set();
    await walkTar(source, async ({ name, size }) => {
        const path = name.replace(/^\.\//, '');
        const [, digest] = /^blobs\/sha256\/([0-9a-f]{64})$/.exec(path) ?? [];
        if (digest === undefined && path !== 'index.json' && path !== 'oci-layout')
            return 0;
        written.add(path);
        const file = (0,external_node_path_.join)(folder, path);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
        const found = await writeFile(source, file, size);
        if (digest !== undefined && found !== digest) {
            throw new BrokenArchive(`the blob sha256:${digest} in it has another content`);
        }
        return size;
    });
    if (!written.has('oci-layout')) {
        throw new BrokenArchive('it holds no OCI layout: there is no file "oci-layout"');
    }
}
/** Writes the next bytes to a file; their SHA-256 in hex. */
async function writeFile(source, file, size) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const handle = await (0,promises_.open)(file, 'w');
    try {
        for (let missing = size; missing > 0;) {
            const part = await source.read(Math.min(missing, piece));
            if (part.length === 0)
                throw new BrokenArchive('it ends in the middle');
            hash.update(part);
            await handle.writeFile(part);
            missing -= part.length;
        }
    }
    finally {
        await handle.close();
    }
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./src/world/archives/open-archives.ts






/** The file beside an archive that holds the id of its image. */
const idFile = 'image-id';
const howToBuild = 'upload the archive that `outputs: type=docker,dest=image.tar` writes, with a file "image-id" beside it';
/** The archives of images on the disk of this job. */
const archives = {
    async inspect(folder) {
        const files = await listFiles(folder);
        const candidates = selectArchives(files.filter(file => file !== idFile));
        const [name, ...others] = candidates;
        if (name === undefined || others.length > 0) {
            const held = files.length === 0 ? 'nothing' : files.map(file => `"${file}"`).join(', ');
            return broken(`the artifact holds ${held}, not one archive`, howToBuild);
        }
        const file = (0,external_node_path_.join)(folder, name);
        const compression = await detectCompression(file);
        const { size } = await (0,promises_.stat)(file);
        const recordedId = files.includes(idFile)
            ? (await (0,promises_.readFile)((0,external_node_path_.join)(folder, idFile), 'utf8')).trim()
            : undefined;
        return withArchive({ file, compression }, async (source) => {
            const index = await readArchiveIndex(source);
            return { kind: 'archive', file, compression, size, recordedId, ...index };
        });
    },
    unpack: (archive, folder) => withArchive(archive, async (source) => {
        await unpackLayout(source, folder);
        return undefined;
    }),
    remove: archive => (0,promises_.rm)(archive.file, { force: true })
};
/** Paths below a folder. */
async function listFiles(folder) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    return entries
        .filter(entry => entry.isFile())
        .map(entry => (0,external_node_path_.relative)(folder, (0,external_node_path_.join)(entry.parentPath, entry.name)))
        .sort();
}
/** All files, or of several those that are called as an archive is. */
function selectArchives(files) {
    if (files.length <= 1)
        return files;
    return files.filter(file => /\.(?:tar|tar\.gz|tgz|tar\.zst)$/.test(file));
}
/** Whatever goes wrong with the bytes of an archive is a complaint about it. */
async function withArchive({ file, compression }, act) {
    let source;
    try {
        source = await openArchive(file, compression);
        return await act(source);
    }
    catch (error) {
        return explain(error, compression);
    }
    finally {
        await source?.close();
    }
}
function explain(error, compression) {
    if (error instanceof BrokenArchive) {
        return broken(`the archive is damaged: ${error.message}`, howToBuild);
    }
    const code = readCode(error);
    if (code === 'ENOSPC' || code === 'EDQUOT') {
        const fix = 'load fewer images in this job, or take away what the runner does not need';
        return { kind: 'complaint', code: 'disk-full', because: 'the disk is full', fix };
    }
    if (compression === 'zstd' && code === 'ENOENT') {
        return broken('the archive is compressed with zstd, and the program "zstd" was not found', 'install zstd in this job, or compress the archive with gzip');
    }
    return broken(`the archive could not be read: ${String(error)}`, howToBuild);
}
function readCode(error) {
    return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
function broken(because, fix) {
    return { kind: 'complaint', code: 'broken-archive', because, fix };
}

;// CONCATENATED MODULE: ./src/world/artifacts/open-artifacts.ts
/**
 * The artifacts of this run. What transfers them is loaded when it is first used, for it takes
 * four times the start of the action.
 */
function openArtifacts() {
    let loaded;
    const load = () => (loaded ??= loadArtifacts());
    return {
        list: async () => (await load()).list(),
        download: async (artifact, folder) => (await load()).download(artifact, folder),
        upload: async (name, files) => (await load()).upload(name, files)
    };
}
async function loadArtifacts() {
    const { openRunArtifacts } = await __nccwpck_require__.e(/* import() */ 334).then(__nccwpck_require__.bind(__nccwpck_require__, 6334));
    return openRunArtifacts();
}

;// CONCATENATED MODULE: ./src/world/docker/explain-docker.ts
/** What docker says wherever it is called, and what to do about it. */
const always = [
    [
        /spawn docker ENOENT/,
        'docker-failed',
        'docker was not found: run this job on a runner that has it, as ubuntu-latest'
    ],
    [
        /no space left on device|disk quota exceeded/i,
        'disk-full',
        'the disk is full: load fewer images in this job, or take away what the runner does not need'
    ],
    [
        /permission denied while trying to connect/i,
        'docker-failed',
        'this user may not use the engine: add it to the group "docker", or run the runner as one who may'
    ],
    [
        /cannot connect to the docker daemon|is the docker daemon running|error during connect/i,
        'docker-failed',
        'the engine does not answer: start it before this step, or look at its log for why it ended'
    ],
    [
        /is not a docker command|unknown command: docker buildx|unknown flag: --(?:load|progress|provenance|tag)\b/i,
        'docker-failed',
        'buildx is missing: run docker/setup-buildx-action before this step'
    ],
    [
        /no builder .*found|failed to find builder|no valid drivers/i,
        'docker-failed',
        'there is no builder: run docker/setup-buildx-action before this step'
    ]
];
/** What engines say of archives. */
const ofArchives = [
    [
        /connection reset|broken pipe|daemon is shutting down/i,
        'docker-failed',
        'the engine has ended while it read: look at its log for why'
    ],
    [
        /invalid diffid|invalid tar header|unexpected eof|unrecognized image format|error processing tar|manifest\.json: no such file|unsupported compression|gzip: invalid|magic number mismatch/i,
        'broken-archive',
        'build the image again: its archive must be what `outputs: type=docker,dest=image.tar` or `docker save` writes'
    ]
];
/** What builders say; the rest of a build's lines are the user's own, and may say anything. */
const ofBuilds = [
    [
        /frontend\.contexts|named contexts|unknown flag: --build-context/i,
        'docker-failed',
        'this builder is too old for named contexts: run docker/setup-buildx-action before this step'
    ],
    [
        /failed to resolve source metadata|pull access denied/i,
        'dev-build-failed',
        'the builder looked for an image in a registry: if it is of this repository, name it in the Dockerfile as the plan does, so that `load` of the entry holds it'
    ]
];
const mostShown = 10;
const longestShown = 300;
/**
 * The sentence for people: the command, how it ended, its last lines, and what to do. `otherwise`
 * is the code of what is not known.
 */
function explainDocker(call, otherwise) {
    const text = [...call.lastLines, String(call.end)].join('\n');
    const known = otherwise === 'dev-build-failed' ? ofBuilds : ofArchives;
    const found = [...always, ...known].find(([pattern]) => pattern.test(text));
    const end = typeof call.end === 'number' ? `with status ${call.end}` : `by ${call.end}`;
    const lines = call.lastLines.map(line => line.trimEnd()).filter(line => line !== '');
    const shown = lines.slice(-mostShown).map(line => line.slice(0, longestShown));
    const said = shown.length === 0 ? 'it said nothing' : `its last lines: ${shown.join(' | ')}`;
    return {
        kind: 'complaint',
        code: found?.[1] ?? otherwise,
        because: `"${formatCommand(call.words)}" ended ${end}; ${said}`,
        fix: found?.[2] ?? 'the log of this step shows all that it printed'
    };
}
/** As it could be typed into a shell. */
function formatCommand(words) {
    return ['docker', ...words].map(explain_docker_quote).join(' ');
}
function explain_docker_quote(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: external "node:readline"
const external_node_readline_namespaceObject = require("node:readline");
;// CONCATENATED MODULE: ./src/world/docker/run-docker.ts


const mostLines = 20;
/** Of the output that is kept: ids and names, never the log of a build. */
const mostOutput = 1 << 16;
/** Runs docker to its end, whatever that is. */
async function runDocker(call) {
    const { words, directory, environment, input = 'ignore', print } = call;
    const child = (0,external_node_child_process_namespaceObject.spawn)('docker', [...words], {
        cwd: directory,
        env: environment,
        stdio: [typeof input === 'number' || input === 'ignore' ? input : 'pipe', 'pipe', 'pipe'],
        windowsHide: true
    });
    const lastLines = [];
    let output = '';
    const follow = async (stream, keep) => {
        if (stream === null)
            return;
        for await (const line of (0,external_node_readline_namespaceObject.createInterface)({ input: stream, crlfDelay: Infinity })) {
            lastLines.push(line);
            if (lastLines.length > mostLines)
                lastLines.shift();
            keep(line);
            print?.(line);
        }
    };
    const ended = new Promise(resolve => {
        child.on('error', error => {
            resolve(error.message);
        });
        child.on('close', (status, signal) => {
            resolve(status ?? signal ?? 'no status');
        });
    });
    if (child.stdin !== null && typeof input === 'object')
        feed(input, child.stdin);
    const reading = [
        follow(child.stdout, line => {
            if (output.length < mostOutput)
                output += `${line}\n`;
        }),
        follow(child.stderr, () => undefined)
    ];
    const end = await ended;
    await Promise.all(reading);
    return { end, output, lastLines };
}
/** An engine that stops reading says so itself: a broken pipe adds nothing to that. */
function feed(input, stdin) {
    stdin.on('error', () => input.destroy());
    input.pipe(stdin);
}

;// CONCATENATED MODULE: ./src/world/docker/open-engine.ts




/** The engine that `docker` reaches from a folder. */
function openEngine(directory, environment = process.env) {
    const run = (words, more = {}) => runDocker({ ...more, words, directory, environment });
    return {
        load: archive => loadArchive(archive, run),
        async tag(id, name) {
            const words = ['image', 'tag', id, name];
            const { end, lastLines } = await run(words);
            return end === 0 ? undefined : explainDocker({ words, end, lastLines }, 'docker-failed');
        },
        async readId(name) {
            const words = ['image', 'inspect', '--format={{.Id}}', name];
            const { end, output, lastLines } = await run(words);
            return end === 0
                ? { id: output.trim() }
                : explainDocker({ words, end, lastLines }, 'docker-failed');
        },
        async findBuilder() {
            const words = ['buildx', 'inspect'];
            const { end, output, lastLines } = await run(words);
            if (end !== 0)
                return explainDocker({ words, end, lastLines }, 'docker-failed');
            return { sees: parseDriver(output) === 'docker' ? 'daemon' : 'layouts' };
        },
        async build(words, print) {
            const { end, lastLines } = await run(words, { print });
            return end === 0 ? undefined : explainDocker({ words, end, lastLines }, 'dev-build-failed');
        }
    };
}
/** The driver in what `buildx inspect` prints: `docker` is the engine's own. */
function parseDriver(text) {
    return /^Driver:\s+(\S+)$/m.exec(text)?.[1];
}
async function loadArchive(archive, run) {
    const words = ['image', 'load', '--quiet'];
    const input = await openInput(archive);
    const { end, lastLines } = await run(words, { input: input.stream });
    await input.close();
    if (end !== 0)
        return explainDocker({ words, end, lastLines }, 'docker-failed');
    return findLoaded(archive, run);
}
/** An engine that takes no zstd gets what it unpacks to; all else goes to it as it is. */
async function openInput(archive) {
    if (archive.compression === 'zstd') {
        const words = ['--decompress', '--stdout', '--quiet', '--', archive.file];
        const child = (0,external_node_child_process_namespaceObject.spawn)('zstd', words, { stdio: ['ignore', 'pipe', 'ignore'] });
        // The archive was read with it before: without it, the engine gets nothing, and says so.
        child.on('error', () => undefined);
        return { stream: child.stdout, close: () => Promise.resolve() };
    }
    const handle = await (0,promises_.open)(archive.file);
    return { stream: handle.fd, close: () => handle.close() };
}
/**
 * Asks by every id that the archive gives its image: the engine knows it by one of them, or it
 * has loaded something else.
 */
async function findLoaded(archive, run) {
    const words = ['image', 'inspect', '--format={{.Id}}', ...archive.ids];
    const { end, output, lastLines } = await run(words);
    const id = output.split('\n').find(line => archive.ids.includes(line));
    if (id !== undefined)
        return { id };
    const complaint = explainDocker({ words, end, lastLines }, 'broken-archive');
    return complaint.code === 'docker-failed'
        ? complaint
        : {
            kind: 'complaint',
            code: 'broken-archive',
            because: `the engine took the archive and has no image ${archive.ids.join(' or ')}`,
            fix: 'build the image again: its archive is not what it says that it is'
        };
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/command.js
var command = __nccwpck_require__(89635);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/file-command.js
var file_command = __nccwpck_require__(82902);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/utils.js
var utils = __nccwpck_require__(4679);
;// CONCATENATED MODULE: ./src/world/runner/toolkit.ts
/**
 * The inner modules of `@actions/core` that this action speaks to the runner by.
 *
 * Its index loads an HTTP client for OpenID Connect, which costs three times the start of node
 * and is never used here (docs/decisions/0002). The package exports its index alone, so the
 * modules are named by their place; the version is pinned.
 */




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

;// CONCATENATED MODULE: ./src/world/runner/to-annotations.ts
/** GitHub shows no more of one severity for a step. */
const mostOfSeverity = 10;
/** GitHub shows no more characters of one. */
const longestMessage = 4_096;
/** Annotations in the order of the diagnostics; beyond ten of a severity the last counts the rest. */
function toAnnotations(diagnostics) {
    return ['error', 'warning'].flatMap(severity => {
        const own = diagnostics.filter(each => each.severity === severity);
        if (own.length <= mostOfSeverity)
            return own.map(toAnnotation);
        const shown = own.slice(0, mostOfSeverity - 1);
        return [...shown.map(toAnnotation), countRest(severity, own.length - shown.length)];
    });
}
function toAnnotation(diagnostic) {
    const { severity, code, message, fix, place } = diagnostic;
    const text = `${message} [${code}]${fix === '' ? '' : `\nfix: ${fix}`}`;
    if (place?.source.kind !== 'file') {
        return { severity, message: cut(text), properties: { title: code } };
    }
    return {
        severity,
        message: cut(text),
        properties: {
            title: code,
            file: place.source.path,
            startLine: place.line,
            endLine: place.line,
            startColumn: place.column,
            endColumn: place.column + place.length - 1
        }
    };
}
function countRest(severity, count) {
    return {
        severity,
        message: `${count} more ${severity}s: the log of this step shows all of them`,
        properties: { title: 'and more' }
    };
}
function cut(message) {
    if (message.length <= longestMessage)
        return message;
    // Half of a character of two UTF-16 units would be no text.
    return `${message.slice(0, longestMessage - 1).replace(/[\ud800-\udfff]$/u, '')}\u2026`;
}

;// CONCATENATED MODULE: ./src/world/runner/job-runner.ts





/** The job of this process. In a person's terminal outputs are printed and no summary is kept. */
const jobRunner = {
    variable(name) {
        const value = process.env[name];
        return value === '' ? undefined : value;
    },
    input(name) {
        return process.env[toInputVariable(name)] ?? '';
    },
    setOutputs(outputs) {
        if (!isSet('GITHUB_OUTPUT')) {
            for (const [name, value] of outputs)
                print(`${name}=${value}`);
            return;
        }
        const messages = [...outputs].map(([name, value]) => (0,file_command/* prepareKeyValueMessage */.v)(name, value));
        if (messages.length > 0)
            (0,file_command/* issueFileCommand */.n)('OUTPUT', messages.join(external_node_os_.EOL));
    },
    writeSummary(markdown) {
        const file = this.variable('GITHUB_STEP_SUMMARY');
        if (file === undefined)
            return;
        try {
            (0,external_node_fs_.writeFileSync)(file, markdown + external_node_os_.EOL);
        }
        catch (error) {
            print(`The job summary could not be written: ${String(error)}`);
        }
    },
    annotate(diagnostics) {
        for (const { severity, message, properties } of toAnnotations(diagnostics)) {
            (0,command/* issueCommand */.L)(severity, (0,utils/* toCommandProperties */.k)(properties), message);
        }
    },
    print,
    printGroup(title, text) {
        (0,command/* issueCommand */.L)('group', {}, title);
        print(text);
        (0,command/* issueCommand */.L)('endgroup', {}, '');
    }
};
/** The variable of an input, as the runner names it: blanks are `_`, hyphens stay. */
function toInputVariable(name) {
    return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
function print(text) {
    process.stdout.write(escapeLog(text) + external_node_os_.EOL);
}
function isSet(name) {
    return (process.env[name] ?? '') !== '';
}

;// CONCATENATED MODULE: ./src/world/load-world.ts







/** The world of this process, with the checkout that the input `directory` names. */
function openLoadWorld() {
    const workspace = jobRunner.variable('GITHUB_WORKSPACE') ?? process.cwd();
    return {
        runner: jobRunner,
        artifacts: openArtifacts(),
        archives: archives,
        engine: openEngine((0,external_node_path_.resolve)(workspace, jobRunner.input('directory').trim())),
        disk
    };
}
const disk = {
    makeFolder: () => (0,promises_.mkdtemp)((0,external_node_path_.join)(jobRunner.variable('RUNNER_TEMP') ?? (0,external_node_os_.tmpdir)(), 'image-matrix-load-')),
    async readFree(folder) {
        try {
            const { bavail, bsize } = await (0,promises_.statfs)(folder);
            return bavail * bsize;
        }
        catch {
            return undefined;
        }
    }
};

;// CONCATENATED MODULE: ./src/load/build-command.ts
/**
 * The words behind `docker` that build a development image and load it into the daemon. Every
 * value stands in one word with its option, so that none can be taken for another.
 */
function toBuildCommand(build, around) {
    const scoped = (line) => line.replaceAll('{cache-scope}', build.cacheScope);
    return [
        'buildx',
        'build',
        '--load',
        '--progress=plain',
        '--provenance=false',
        `--tag=${build.localTag}`,
        ...build_command_option('file', build.file),
        ...build_command_option('target', build.target),
        ...build_command_option('platform', build.platform),
        ...build.buildArgs.map(line => `--build-arg=${line}`),
        ...[...build.buildContexts, ...around.parents].map(line => `--build-context=${line}`),
        ...around.cacheFrom.map(line => `--cache-from=${scoped(line)}`),
        ...around.cacheTo.map(line => `--cache-to=${scoped(line)}`),
        '--',
        build.context
    ];
}
function build_command_option(name, value) {
    return value === '' ? [] : [`--${name}=${value}`];
}

;// CONCATENATED MODULE: ./src/app/artifacts.ts
function isComplaint(answer) {
    return answer !== undefined && 'kind' in answer && answer.kind === 'complaint';
}

;// CONCATENATED MODULE: ./src/app/build-dev-images.ts


/** Builds all development images side by side, each on this run's parents. */
async function buildDevImages(request, images, world) {
    const contexts = new Map(images.flatMap(listContexts));
    const built = await Promise.all(request.builds.map(async (build) => {
        const parents = build.load.flatMap(({ name }) => contexts.get(name) ?? []);
        const words = toBuildCommand(build, { ...request, parents: [...new Set(parents)] });
        return { build, answer: await buildImage(build, words, world) };
    }));
    return {
        ids: built.flatMap(({ build, answer }) => isComplaint(answer) ? [] : [[build.localTag, answer.id]]),
        diagnostics: built.flatMap(({ build, answer }) => isComplaint(answer) ? [toDiagnostic(build, answer)] : [])
    };
}
/** By name, what stands behind `--build-context`. */
function listContexts({ names, layout }) {
    return names.map(name => [
        name,
        `${name}=${layout === undefined ? `docker-image://${name}` : `oci-layout://${layout}`}`
    ]);
}
async function buildImage(build, words, { engine, runner }) {
    const complaint = await engine.build(words, line => {
        runner.print(`${build.image} | ${line}`);
    });
    return complaint ?? engine.readId(build.localTag);
}
function toDiagnostic({ image }, { code, because, fix }) {
    const message = `the development image "${image}": ${because}`;
    return { severity: 'error', code, message, fix };
}

;// CONCATENATED MODULE: ./src/load/wanted-image.ts
/** `NAME=artifact` by blanks, as the field `load` of an entry holds them. */
function parseWanted(text) {
    const words = text.split(/\s+/).filter(word => word !== '');
    const read = words.map(word => ({ word, image: parseWord(word) }));
    return {
        wanted: read.flatMap(({ image }) => image ?? []),
        unreadable: read.flatMap(({ word, image }) => (image === undefined ? [word] : []))
    };
}
/** The last `=` divides: the name of an artifact holds none. */
function parseWord(word) {
    const [, name, artifact] = /^(.+)=([A-Za-z0-9._-]+)$/s.exec(word) ?? [];
    return name === undefined || artifact === undefined ? undefined : { name, artifact };
}
/** What to download, each once, in the order of the list. */
function groupByArtifact(wanted) {
    const artifacts = [...new Set(wanted.map(({ artifact }) => artifact))];
    return artifacts.map(artifact => ({
        artifact,
        names: [...new Set(wanted.filter(each => each.artifact === artifact).map(({ name }) => name))]
    }));
}
/** Names that two artifacts are wanted by: one would silently replace the other. */
function findContested(wanted) {
    const names = [...new Set(wanted.map(({ name }) => name))];
    return names.filter(name => new Set(wanted.filter(each => each.name === name).map(each => each.artifact)).size > 1);
}

;// CONCATENATED MODULE: ./src/app/load-images.ts



/** Loads all images side by side, each as soon as its archive is here. */
async function loadImages(request, world) {
    const wanted = groupByArtifact(request.wanted);
    if (wanted.length === 0)
        return { images: [], diagnostics: [] };
    const listed = await world.artifacts.list();
    if (isComplaint(listed))
        return failed([load_images_toDiagnostic(describeAll(wanted), listed)]);
    const found = wanted.map(each => ({ wanted: each, artifact: findArtifact(each, listed) }));
    const missing = found.filter(({ artifact }) => artifact === undefined);
    if (missing.length > 0)
        return failed(missing.map(each => toMissing(each.wanted, listed)));
    const use = await findUse(request, world);
    if (isComplaint(use))
        return failed([load_images_toDiagnostic(describeAll(wanted), use)]);
    const artifacts = found.flatMap(each => each.artifact ?? []);
    const folder = await world.disk.makeFolder();
    const full = await checkRoom(artifacts, folder, world);
    if (full !== undefined)
        return failed([load_images_toDiagnostic(describeAll(wanted), full)]);
    const loads = await Promise.all(found.flatMap(({ wanted: image, artifact }) => artifact === undefined ? [] : [loadImage({ wanted: image, artifact, folder, use }, world)]));
    return {
        images: loads.flatMap(({ image }) => image ?? []),
        diagnostics: loads.flatMap(({ diagnostics }) => diagnostics)
    };
}
function failed(diagnostics) {
    return { images: [], diagnostics };
}
function findArtifact({ artifact }, listed) {
    return listed.find(({ name }) => name === artifact);
}
/** A builder that does not see the daemon's images reads those of the run as layouts. */
async function findUse({ to, builds }, world) {
    if (to === 'layout')
        return { kind: 'use', inDaemon: 'unwanted', asLayout: 'wanted' };
    if (builds.length === 0)
        return { kind: 'use', inDaemon: 'wanted', asLayout: 'unwanted' };
    const builder = await world.engine.findBuilder();
    if (isComplaint(builder))
        return builder;
    return {
        kind: 'use',
        inDaemon: 'wanted',
        asLayout: builder.sees === 'daemon' ? 'unwanted' : 'wanted'
    };
}
/** An archive takes at least the room that its artifact takes where it is stored. */
async function checkRoom(artifacts, folder, { disk }) {
    const needed = artifacts.reduce((sum, { size }) => sum + size, 0);
    const free = await disk.readFree(folder);
    if (free === undefined || free >= needed)
        return undefined;
    return {
        kind: 'complaint',
        code: 'disk-full',
        because: `the artifacts take at least ${formatSize(needed)}, and ${formatSize(free)} are free`,
        fix: 'load fewer images in this job, or take away what the runner does not need'
    };
}
function formatSize(bytes) {
    return `${(bytes / 1e6).toFixed(1)} MB`;
}
async function loadImage(load, world) {
    const { wanted, artifact } = load;
    const folder = (0,external_node_path_.join)(load.folder, artifact.name);
    const fail = (complaint) => ({
        diagnostics: [load_images_toDiagnostic(describe(wanted), complaint)]
    });
    const download = await world.artifacts.download(artifact, folder);
    if (download !== undefined)
        return fail(download);
    const archive = await world.archives.inspect(folder);
    if (isComplaint(archive))
        return fail(archive);
    const wrong = checkId(archive, wanted);
    if (wrong?.severity === 'error')
        return { diagnostics: [wrong] };
    const placed = await place(archive, { ...load, folder }, world);
    await world.archives.remove(archive);
    if (isComplaint(placed))
        return fail(placed);
    world.runner.print(`${wanted.names.join(', ')}: ${placed.id}, from "${artifact.name}"`);
    const image = { names: wanted.names, ...placed };
    return { image, diagnostics: wrong === undefined ? [] : [wrong] };
}
/** Into the daemon, into a layout beside the archive, or both. */
async function place(archive, { wanted, use, folder }, { archives, engine }) {
    const layout = (0,external_node_path_.join)(folder, 'layout');
    const unpacking = use.asLayout === 'wanted' ? archives.unpack(archive, layout) : undefined;
    const loading = use.inDaemon === 'wanted' ? engine.load(archive) : undefined;
    const [unpacked, loaded] = await Promise.all([unpacking, loading]);
    if (unpacked !== undefined)
        return unpacked;
    if (isComplaint(loaded))
        return loaded;
    const id = loaded?.id ?? archive.recordedId ?? archive.ids[0] ?? '';
    if (loaded !== undefined) {
        for (const name of wanted.names) {
            const refusal = await engine.tag(id, name);
            if (refusal !== undefined)
                return refusal;
        }
    }
    return { id, ...(unpacking === undefined ? {} : { layout }) };
}
/** Whether the archive holds the image that was built. */
function checkId(archive, wanted) {
    const { ids, recordedId } = archive;
    if (recordedId === undefined) {
        return {
            severity: 'warning',
            code: 'image-id-unrecorded',
            message: `${describe(wanted)}: nobody wrote down which image was built, so it was not checked`,
            fix: 'upload a file "image-id" beside the archive: `docker buildx build --iidfile image-id \u2026`'
        };
    }
    if (ids.includes(recordedId))
        return undefined;
    return {
        severity: 'error',
        code: 'wrong-image-id',
        message: `${describe(wanted)}: the archive holds ${ids.join(' or ')}, and ${recordedId} was built`,
        fix: 'write "image-id" in the step that writes the archive, and let no other job upload the artifact'
    };
}
function toMissing(wanted, listed) {
    const names = listed.map(({ name }) => `"${name}"`).sort();
    const there = names.length === 0 ? 'this run has none' : `this run has ${names.join(', ')}`;
    return {
        severity: 'error',
        code: 'artifact-missing',
        message: `${describe(wanted)}: there is no such artifact; ${there}`,
        fix: [
            `the leg of the build job whose entry has \`artifact: ${wanted.artifact}\` uploads it:`,
            'see whether it ran and uploaded, name its job under `needs` of this one,',
            'and start all jobs again where the artifact has expired'
        ].join('\n')
    };
}
function load_images_toDiagnostic(what, { code, because, fix }) {
    return { severity: 'error', code, message: `${what}: ${because}`, fix };
}
function describe({ artifact, names }) {
    return `image ${names.map(name => `"${name}"`).join(', ')} of artifact "${artifact}"`;
}
function describeAll(wanted) {
    const names = wanted.flatMap(each => each.names).map(name => `"${name}"`);
    return `${names.length === 1 ? 'image' : 'images'} ${names.join(', ')}`;
}

;// CONCATENATED MODULE: ./src/load/dev-build.ts

/**
 * The development images in an entry, or in an array of them; entries of other variants, `''` and
 * `null` are none. Undefined where the text is anything else.
 */
function parseDevBuilds(text) {
    if (text.trim() === '')
        return [];
    const entries = parseEntries(text);
    if (entries?.some(isIncomplete) !== false)
        return undefined;
    return entries.filter(entry => entry.get('variant') === 'dev').map(toDevBuild);
}
function parseEntries(text) {
    try {
        const value = JSON.parse(text);
        if (value === null)
            return [];
        const entries = Array.isArray(value) ? value : [value];
        const fields = entries.map(toFields);
        return fields.every(each => each !== undefined) ? fields : undefined;
    }
    catch {
        return undefined;
    }
}
/** The fields that are text: those of another kind are the workflow's own. */
function toFields(entry) {
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry))
        return undefined;
    const pairs = Object.entries(entry).filter((pair) => typeof pair[1] === 'string');
    return new Map(pairs);
}
function isIncomplete(entry) {
    if (entry.get('variant') !== 'dev')
        return false;
    if (parseWanted(entry.get('load') ?? '').unreadable.length > 0)
        return true;
    return ['image', 'context', 'local-tag'].some(key => (entry.get(key) ?? '') === '');
}
function toDevBuild(entry) {
    const field = (key) => entry.get(key) ?? '';
    return {
        image: field('image'),
        context: field('context'),
        file: field('file'),
        target: field('target'),
        buildArgs: splitLines(field('build-args')),
        buildContexts: splitLines(field('build-contexts')),
        platform: field('platform'),
        localTag: field('local-tag'),
        cacheScope: field('cache-scope'),
        load: parseWanted(field('load')).wanted
    };
}
/** The lines of a list that hold something, without the blanks around them. */
function splitLines(text) {
    return text
        .split('\n')
        .map(line => line.trim())
        .filter(line => line !== '');
}

;// CONCATENATED MODULE: ./src/app/load-request.ts


/** Reads every input; a mistake in one does not hide those in others. */
function readLoadRequest(runner) {
    const images = parseWanted(runner.input('images'));
    const builds = parseDevBuilds(runner.input('dev'));
    const to = runner.input('to').trim();
    const wanted = [...images.wanted, ...(builds ?? []).flatMap(build => build.load)];
    const request = {
        wanted,
        builds: builds ?? [],
        to: to === 'layout' ? 'layout' : 'daemon',
        cacheFrom: splitLines(runner.input('cache-from')),
        cacheTo: splitLines(runner.input('cache-to'))
    };
    return {
        request,
        diagnostics: [
            ...images.unreadable.map(word => invalid('images', `holds "${word}"`, 'write NAME=artifact, as base=base')),
            ...(builds === undefined
                ? [invalid('dev', 'is no matrix entry as JSON', 'write dev: ${{ toJSON(matrix) }}')]
                : []),
            ...(['', 'daemon', 'layout'].includes(to)
                ? []
                : [invalid('to', `is "${to}"`, 'write daemon or layout')]),
            ...findContested(wanted).map(name => invalid('images', `wants "${name}" from two artifacts`, 'give one of them another name, or load them in two steps'))
        ]
    };
}
function invalid(input, problem, fix) {
    const message = `the input "${input}" ${problem}`;
    return { severity: 'error', code: 'invalid-input', message, fix };
}

;// CONCATENATED MODULE: ./src/app/outcome.ts
function outcome_failed(diagnostics) {
    return { kind: 'failed', diagnostics };
}
/** A failure that nobody foresaw: still an outcome, with what to do about it. */
function toUnexpectedFailure(error, what = 'the plan could not be made') {
    return outcome_failed([
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
    return outcome_failed([
        {
            severity: 'error',
            code: 'unwritable-outputs',
            message: `the outputs could not be written: ${error instanceof Error ? error.message : String(error)}`,
            fix: 'let GITHUB_OUTPUT name the file that the runner made for this step'
        }
    ]);
}

;// CONCATENATED MODULE: ./src/app/run-load.ts








/**
 * `image-matrix/load`: the images of a job out of this run's artifacts, then its development
 * images. The outputs are set to their empty values before anything can go wrong.
 */
async function runLoad(world = openLoadWorld()) {
    const { diagnostics, outputs } = await findOutcome(world);
    const { runner } = world;
    const isBroken = diagnostics.some(({ severity }) => severity === 'error');
    if (!isBroken)
        runner.setOutputs(outputs);
    for (const diagnostic of diagnostics)
        runner.print(`${formatDiagnostic(diagnostic)}\n`);
    runner.annotate(diagnostics);
    return isBroken ? 1 : 0;
}
async function findOutcome(world) {
    try {
        world.runner.setOutputs(emptyLoadOutputs);
    }
    catch (error) {
        return refused(toUnwritableOutputs(error).diagnostics);
    }
    const { request, diagnostics } = readLoadRequest(world.runner);
    if (diagnostics.length > 0)
        return refused(diagnostics);
    try {
        return await loadAndBuild(request, world);
    }
    catch (error) {
        return refused(toUnexpectedFailure(error, 'the images could not be loaded').diagnostics);
    }
}
function refused(diagnostics) {
    return { diagnostics, outputs: emptyLoadOutputs };
}
async function loadAndBuild(request, world) {
    const loading = await loadImages(request, world);
    const { diagnostics } = loading;
    if (diagnostics.some(({ severity }) => severity === 'error'))
        return refused(diagnostics);
    const building = await buildDevImages(request, loading.images, world);
    const ids = [
        ...loading.images.flatMap(({ names, id }) => names.map(name => [name, id])),
        // A development image takes the tag of its production image, which it may be built from.
        ...building.ids
    ];
    return {
        diagnostics: [...diagnostics, ...building.diagnostics],
        outputs: new Map([
            ['loaded', toJson(new Map(ids))],
            ['build-contexts', formatContexts(request.to, loading.images)]
        ])
    };
}
function formatContexts(to, images) {
    const lines = images.flatMap(image => image.names.map(name => `${name}=${contextOf(to, name, image)}`));
    return lines.join('\n');
}
function contextOf(to, name, { layout }) {
    switch (to) {
        case 'daemon':
            return `docker-image://${name}`;
        case 'layout':
            return `oci-layout://${layout ?? ''}`;
    }
}

;// CONCATENATED MODULE: ./src/entries/load.ts

// Loads the images of a job, and builds its development images.
void runLoad().then(status => {
    process.exitCode = status;
    // What a client of the artifacts has not ended by then is given up.
    setTimeout(() => process.exit(), 1_000).unref();
});

module.exports = __webpack_exports__;
/******/ })()
;