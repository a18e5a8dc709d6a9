export const id = 72;
export const ids = [72];
export const modules = {

/***/ 3072:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPlan: () => (/* binding */ runPlan)
});

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
var picomatch_default = /*#__PURE__*/__webpack_require__.n(picomatch);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(714);
;// CONCATENATED MODULE: ./src/paths/time-limit.ts

/** Milliseconds that one pattern may take over all paths; ordinary ones take well under one. */
const limit = 500;
const script = new external_node_vm_.Script('run()');
let context;
/**
 * Runs a search, and stops it when it does not end: only V8's own watchdog can interrupt a
 * regular expression that backtracks, and `node:vm` is the way to it.
 */
function finishesInTime(run) {
    context ??= (0,external_node_vm_.createContext)({});
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


const options = { dot: true, flags: 's', windows: false };
/** Longer patterns are refused by picomatch; such a pattern matches nothing but its own text. */
const longestPattern = 65_536;
/** Compiles a pattern; one that picomatch cannot read matches its own text alone. */
function compileGlob(pattern) {
    const prefix = literalPrefix(pattern);
    const matches = prefix === pattern || pattern.length > longestPattern
        ? (path) => path === pattern
        : picomatch_default()(pattern, options);
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
        return finishesInTime(search) ? positions : 'slow';
    search();
    return positions;
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
        return this.paths[this.#lowerBound(each => each < path)] === path;
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

;// CONCATENATED MODULE: ./src/report/display-name.ts
/** Controls, format characters (bidi, zero width), line separators, lone surrogates; `\` itself. */
const invisible = /[\\\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
/**
 * A name from outside as people can read it on one line: what cannot be seen, or moves what is
 * around it, becomes `\xNN` (a byte) or `\u{NNNN}`, and a backslash doubles, so that two names
 * never look the same.
 *
 * A byte of a file name that is not UTF-8 is a lone surrogate here and shows as that byte. The
 * `##[` of the runner's older commands, which it sees anywhere in a line, is broken up.
 */
function displayName(name) {
    return name.replaceAll(invisible, escapeCharacter).replaceAll('##[', '##\\x5b');
}
/** The name, cut in the middle where it is longer than `limit` characters. */
function shortName(name, limit) {
    const shown = displayName(name);
    if (shown.length <= limit)
        return shown;
    const head = Math.ceil((limit - 1) / 2);
    // Whole characters: half of a surrogate pair would be a new invisible one.
    const characters = Array.from(shown);
    return [...characters.slice(0, head), '…', ...characters.slice(1 + head - limit)].join('');
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
function listNames(names, limit) {
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
        return phrase `${first} → … → ${last}`;
    return [...phrase `${first}`, ...others.flatMap(image => phrase ` → ${image}`)];
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
        ...(bases.length === 0 ? [] : [[...words('base of '), ...listNames(bases, 5)]]),
        ...(tests.length === 0 ? [] : [[...words('needed by the tests of '), ...listNames(tests, 5)]]),
        ...needs.filter(({ kind }) => kind === 'tests-only').map(toNeedPhrase)
    ];
}
function toOwnPhrase(cause) {
    switch (cause.kind) {
        case 'input-changed':
            return cause.how.startsWith('in ')
                ? [...phrase `${cause.file}, `, ...words(`${cause.how} of `), ...phrase `${cause.at}`]
                : [...phrase `${cause.file}, `, ...words(`${cause.how} by `), ...phrase `${cause.at}`];
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

;// CONCATENATED MODULE: ./src/report/json.ts
/**
 * All that a string holds as itself: letters, digits, the space and `_ - . / : , = +`.
 *
 * An allow list, so that nothing is forgotten: whatever a POSIX shell, PowerShell, cmd, HTML,
 * Markdown or the runner's `::` and `##[` commands could act on is written as `\uXXXX`, also
 * quotes and the backslash. docs/decisions/0003 has the reasons.
 */
const active = /[^A-Za-z0-9 _\-./:,=+]/g;
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
    return `"${text.replaceAll(active, escapeUnit)}"`;
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
/** One spelling for each platform: `linux/arm64/v8` is `linux/arm64`. */
function canonicalPlatform(platform) {
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
 * The runner of a platform: the most specific key that is the platform or a prefix of whole
 * segments. `default` is for `linux/amd64`; undefined where no key fits.
 */
function selectRunner(platform, runners) {
    const canonical = canonicalPlatform(platform);
    const fitting = [...runners.keys()]
        .filter(key => key !== 'default' && isPrefix(canonicalPlatform(key), canonical))
        .sort((one, other) => canonicalPlatform(other).length - canonicalPlatform(one).length);
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
/** The leg whose archive another leg of this platform loads; the first where none is for it. */
function selectLeg(image, platform, settings) {
    const legs = listLegs(image, settings);
    const wanted = canonicalPlatform(platform === '' ? defaultPlatform : platform);
    return legs.find(leg => leg.platform === wanted) ?? legs[0];
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
    const [first = '', ...others] = distinctPlatforms(recipe.platforms);
    const platform = others.length === 0 ? first : '';
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
    const contexts = [...recipe.buildContexts].filter(([, context]) => context.kind !== 'image');
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
const emptyPlanJson = toJson({ version: 1, result: 'failed', images: new Map() });
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
function toChangesJson(changes) {
    const filters = changes.filters === undefined ? {} : { filters: changes.filters };
    switch (changes.kind) {
        case 'trees':
        case 'overlay':
            return {
                kind: changes.kind,
                source: changes.source,
                count: changes.count,
                text: changes.text,
                ...filters
            };
        case 'event':
        case 'unknown':
            return { kind: 'unknown', because: changes.because, ...filters };
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

;// CONCATENATED MODULE: ./src/app/outcome.ts
function failed(diagnostics) {
    return { kind: 'failed', diagnostics };
}
/** A failure that nobody foresaw: still an outcome, with what to do about it. */
function toUnexpectedFailure(error) {
    return failed([
        {
            severity: 'error',
            code: 'unexpected-failure',
            message: `the plan could not be made: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
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

// EXTERNAL MODULE: ./src/tree/sorted-paths.ts
var sorted_paths = __webpack_require__(6582);
;// CONCATENATED MODULE: ./src/tree/to-overlay.ts

/**
 * Listed files laid over the head tree: what each was is unknown, what it is the tree says.
 * Without a tree both sides are unknown.
 */
function toOverlay(paths, head) {
    const sorted = [...new Set(paths)].sort(sorted_paths/* comparePaths */.cD);
    return {
        changes: sorted.map(path => ({ path, before: { kind: 'unknown' }, after: toSide(path, head) }))
    };
}
function toSide(path, tree) {
    if (tree === undefined)
        return { kind: 'unknown' };
    const entry = tree.entry(path);
    return entry === undefined ? { kind: 'absent' } : { kind: 'present', entry };
}

;// CONCATENATED MODULE: ./src/compare/source.ts
function noAnswer(because) {
    return { kind: 'no-answer', because };
}
/** A commit as people write it. */
function toShortId(id) {
    return id.slice(0, 7);
}
/** A revision as people write it: ids are cut, names stay. */
function toShortName(revision) {
    return /^[0-9a-f]{40,64}$/.test(revision) ? toShortId(revision) : revision;
}

// EXTERNAL MODULE: ./src/tree/unreadable.ts
var unreadable = __webpack_require__(8945);
;// CONCATENATED MODULE: ./src/compare/listed-files.ts



/** The input `changed-files`, laid over the tree of the head, or over none without a checkout. */
const listedFiles = {
    name: 'changed-files',
    async answer(asked) {
        const { listed } = asked.plan;
        if (listed === undefined)
            return { kind: 'not-asked' };
        const head = (0,unreadable/* isUnreadable */.G)(asked.head) ? 'the head' : toShortId(asked.head.id);
        return {
            kind: 'answer',
            text: `the files of the input "changed-files", laid over ${head}`,
            comparison: {
                kind: 'overlay',
                source: 'changed-files',
                differences: [toOverlay(listed, await readHeadTree(asked))]
            }
        };
    }
};
async function readHeadTree({ repository, head }) {
    if ((0,unreadable/* isUnreadable */.G)(repository) || (0,unreadable/* isUnreadable */.G)(head))
        return undefined;
    const tree = await repository.readTree(head.id);
    return (0,unreadable/* isUnreadable */.G)(tree) ? undefined : tree;
}

;// CONCATENATED MODULE: ./src/compare/bases.ts
function outOfReach(because) {
    return { kind: 'unreadable', because };
}

// EXTERNAL MODULE: ./src/paths/repository-path.ts
var repository_path = __webpack_require__(7700);
;// CONCATENATED MODULE: ./src/compare/parse-changed-files.ts

/**
 * The input `changed-files`: a JSON array when it begins as one, be it on several lines as
 * `toJSON(…)` writes it, else one path a line. `''` is no answer, `[]` is nothing.
 */
function parseChangedFiles(text) {
    if (text === '')
        return { diagnostics: [] };
    const names = /^\[\s*(?:["\]]|$)/.test(text) ? parseArray(text) : splitLines(text);
    if (names === undefined) {
        const message = 'the input "changed-files" begins as a JSON array of strings and is none';
        return { diagnostics: [mistake(message, 'give it by toJSON(…), or one path a line')] };
    }
    const paths = [];
    const diagnostics = [];
    for (const name of names) {
        const path = toRepositoryPath(name);
        if (path !== undefined)
            paths.push(path);
        else {
            const message = `the input "changed-files" names ${JSON.stringify(name)}, which is no file of the repository`;
            diagnostics.push(mistake(message, 'give paths of files from the root of the repository'));
        }
    }
    return diagnostics.length > 0 ? { diagnostics } : { paths, diagnostics };
}
function parseArray(text) {
    try {
        const value = JSON.parse(text);
        return isArrayOfStrings(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isArrayOfStrings(value) {
    return Array.isArray(value) && value.every(each => typeof each === 'string');
}
function splitLines(text) {
    return text.split(/\r?\n/).filter(line => line !== '');
}
/** Absolute paths, `..`, folders and the root are mistakes; `./` in front is taken off. */
function toRepositoryPath(name) {
    if (name.includes('\0') || name.endsWith('/') || name.split('/').includes('..'))
        return undefined;
    // What git prints without -z for a name that is not plain, and what a missing value becomes.
    if (/^".*"$/s.test(name) || name === 'null')
        return undefined;
    const path = (0,repository_path/* normalizePath */.Fd)(name);
    return path === '' ? undefined : path;
}
function mistake(message, fix) {
    return { severity: 'error', code: 'invalid-input', message, fix };
}

;// CONCATENATED MODULE: ./src/compare/plan-comparison.ts

const fetchAll = 'check out with fetch-depth: 0';
/** What this event is compared with: the table of `docs/events.md`. */
function planComparison(trigger, request) {
    const { paths, diagnostics } = parseChangedFiles(request.changedFiles);
    const question = selectQuestion(trigger, request);
    return { plan: paths === undefined ? { question } : { question, listed: paths }, diagnostics };
}
function selectQuestion(trigger, request) {
    switch (request.base) {
        case '':
        case 'event':
            return selectByEvent(trigger, request);
        case 'last-success':
            return { kind: 'last-success' };
        default: {
            const names = [request.base, `refs/remotes/origin/${request.base}`];
            return { kind: 'revision', names, as: 'the input "base"', otherwise: fetchAll };
        }
    }
}
function selectByEvent(trigger, request) {
    switch (trigger.event) {
        case 'pull_request':
            return { kind: 'pull-request', head: 'checked-out', ...toPullRequest(trigger.pullRequest) };
        case 'pull_request_target':
            return { kind: 'merge-base', head: 'pull-request', ...toPullRequest(trigger.pullRequest) };
        case 'merge_group':
            return selectByMergeGroup(trigger, request);
        case 'push':
            return selectByPush(trigger, request);
        default:
            return {
                kind: 'everything',
                unless: 'never',
                because: `the event "${trigger.event}" compares with nothing`
            };
    }
}
function toPullRequest(pullRequest) {
    const { baseRef, baseSha, headSha } = pullRequest ?? {};
    return {
        ...(baseRef === undefined ? {} : { branch: baseRef }),
        ...(baseSha === undefined ? {} : { branchTip: baseSha }),
        ...(headSha === undefined ? {} : { pullHead: headSha })
    };
}
/**
 * The tip of the branch, for the run of a group answers for all that would be merged: its
 * `base_sha` is the group in front of it, and only asked for by `base: event`.
 */
function selectByMergeGroup(trigger, request) {
    const { baseRef, baseSha } = trigger.mergeGroup ?? {};
    if (request.base === 'event') {
        return {
            kind: 'revision',
            names: toList(baseSha),
            as: 'base_sha of the merge group',
            otherwise: fetchAll
        };
    }
    const branch = baseRef?.replace(/^refs\/heads\//, '');
    const names = branch === undefined ? [] : toBranchNames(branch);
    return {
        kind: 'revision',
        names,
        as: `tip of ${branch ?? 'the base branch'}`,
        otherwise: fetchAll
    };
}
/** The last successful runs are added to `before` here, once a source can tell them. */
function selectByPush(trigger, request) {
    const { push, ref, defaultBranch } = trigger;
    const branch = /^refs\/heads\/(.*)$/.exec(ref)?.[1];
    if (push?.deleted === true)
        return everything('the push deleted the branch', 'never');
    if (branch === undefined && ref !== '')
        return everything('the push of a tag', 'never');
    if (push?.created !== true) {
        const otherwise = push?.forced === true ? 'a force push took it out of the branch' : fetchAll;
        return { kind: 'revision', names: toList(push?.before), as: 'before the push', otherwise };
    }
    if (branch === defaultBranch)
        return everything('the first push of this branch', 'listed');
    if (request.publishing === 'allowed') {
        return everything('the first push of a branch that may publish', 'listed');
    }
    return {
        kind: 'merge-base',
        head: 'checked-out',
        ...(defaultBranch === undefined ? {} : { branch: defaultBranch })
    };
}
function everything(subject, unless) {
    return { kind: 'everything', because: `${subject} compares with nothing`, unless };
}
/** Where a clone may know the tip of a branch, the remote's first. */
function toBranchNames(branch) {
    return [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`];
}
function toList(name) {
    return name === undefined ? [] : [name];
}

;// CONCATENATED MODULE: ./src/compare/select-merge-bases.ts



/** Where the head left a branch: the best common ancestors of the two, all of them. */
async function selectMergeBases(question, repository, head) {
    const { branch } = question;
    if (branch === undefined)
        return outOfReach('the payload of the event names no base branch');
    const tip = await findTip(branch, repository);
    if ((0,unreadable/* isUnreadable */.G)(tip))
        return tip;
    const ids = await findBases(branch, repository, [tip.id, head.id]);
    if ((0,unreadable/* isUnreadable */.G)(ids))
        return ids;
    const all = ids.includes(tip.id) ? await addBehind(question, repository, [tip.id, head.id]) : ids;
    if ((0,unreadable/* isUnreadable */.G)(all))
        return all;
    const isMeant = question.kind === 'merge-base' || question.pullHead === head.id;
    if (all.includes(head.id) && !isMeant) {
        // A base branch checked out on a pull request differs from nothing: that is no answer.
        return outOfReach(`the commit checked out is on ${branch} already: check out the pull request`);
    }
    const as = all.length > 1 ? `merge bases with ${branch}` : `merge base with ${branch}`;
    return { kind: 'bases', ids: all, as };
}
async function findTip(branch, repository) {
    for (const name of toBranchNames(branch)) {
        const tip = await repository.readCommit(name);
        if (tip !== undefined)
            return tip;
    }
    return outOfReach(`the branch "${branch}" is not in this clone: check out with fetch-depth: 0`);
}
async function findBases(branch, repository, [one, other]) {
    const bases = await repository.findMergeBases(one, other);
    switch (bases.kind) {
        case 'found':
            return bases.ids;
        case 'unrelated':
            return outOfReach(`the head has no history in common with "${branch}"`);
        case 'cut-off':
            return outOfReach(`this clone ends before the merge base with "${branch}": check out with fetch-depth: 0`);
        case 'unreadable':
            return bases;
    }
}
/**
 * A head that holds the whole branch may hold more of it than this clone's old name for it knows,
 * as on a runner that keeps its checkouts. The commit of the event tells.
 */
async function addBehind({ branch = '', branchTip }, repository, [tip, head]) {
    if (branchTip === undefined || branchTip === tip)
        return [tip];
    const commit = await repository.readCommit(branchTip);
    if ((0,unreadable/* isUnreadable */.G)(commit))
        return commit;
    if (commit === undefined) {
        return outOfReach(`"${branch}" is out of date in this clone: check out with fetch-depth: 0`);
    }
    const common = await repository.findMergeBases(commit.id, tip);
    if (common.kind === 'found' && common.ids.includes(commit.id))
        return [tip];
    const newer = await findBases(branch, repository, [commit.id, head]);
    return (0,unreadable/* isUnreadable */.G)(newer) ? newer : [...new Set([tip, ...newer])];
}

;// CONCATENATED MODULE: ./src/compare/local-git.ts




/** What the clone holds, as it is: nothing is fetched. */
const localGit = {
    name: 'git',
    async answer(asked) {
        const { repository, head } = asked;
        if ((0,unreadable/* isUnreadable */.G)(repository))
            return noAnswer(repository.because);
        if ((0,unreadable/* isUnreadable */.G)(head))
            return noAnswer(head.because);
        const bases = await selectBases(asked, repository, head);
        if ((0,unreadable/* isUnreadable */.G)(bases))
            return noAnswer(bases.because);
        return compareWith(bases, repository, head);
    }
};
async function selectBases(asked, repository, head) {
    const { question } = asked.plan;
    switch (question.kind) {
        case 'everything':
            return outOfReach(question.because);
        case 'last-success':
            return outOfReach('the clone does not know which run was successful');
        case 'revision':
            return selectRevision(question, repository);
        case 'merge-base':
            return selectMergeBases(question, repository, head);
        case 'pull-request':
            return isMergeOf(head, question.pullHead)
                ? selectRevision({
                    names: head.parents.slice(0, 1),
                    as: 'first parent of the merge',
                    otherwise: 'check out with fetch-depth: 2'
                }, repository)
                : selectMergeBases(question, repository, head);
    }
}
/** GitHub's merge of a pull request: its second parent is the pull request's head. */
function isMergeOf(head, pullHead) {
    return pullHead !== undefined && head.parents.length === 2 && head.parents[1] === pullHead;
}
async function selectRevision(question, repository) {
    const { names, as, otherwise } = question;
    for (const name of names) {
        const commit = await repository.readCommit(name);
        if ((0,unreadable/* isUnreadable */.G)(commit))
            return commit;
        if (commit !== undefined)
            return { kind: 'bases', ids: [commit.id], as };
    }
    const [name] = names;
    return outOfReach(name === undefined
        ? `the payload of the event does not name the base (${as})`
        : `"${toShortName(name)}" (${as}) is not in this clone: ${otherwise}`);
}
async function compareWith(bases, repository, head) {
    const answers = await Promise.all(bases.ids.map(async (base) => ({ base, changes: await repository.compareTrees(base, head.id) })));
    const differences = [];
    for (const { base, changes } of answers) {
        if ((0,unreadable/* isUnreadable */.G)(changes))
            return noAnswer(changes.because);
        differences.push({ base, changes });
    }
    const from = bases.ids.map(toShortId).join(' and ');
    return {
        kind: 'answer',
        comparison: { kind: 'trees', source: 'git', differences },
        text: `${from} (${bases.as}) to ${toShortId(head.id)}`
    };
}

;// CONCATENATED MODULE: ./src/compare/compare.ts




/** Asked in this order; the first answer counts. Fetching git and the API come behind these. */
const sources = [listedFiles, localGit];
/** Never fails: what is out of reach is a comparison of the kind `unknown`, with its reason. */
async function compare(plan, repository, trigger) {
    const head = await readHead(plan, repository);
    const id = (0,unreadable/* isUnreadable */.G)(head) ? trigger.commit : head.id;
    const found = await askSources({ plan, repository, head });
    return {
        ...found,
        ...(id === undefined ? {} : { head: id }),
        diagnostics: await findStaleHead(repository, trigger)
    };
}
async function askSources(asked) {
    const { question, listed } = asked.plan;
    if (question.kind === 'everything' && (question.unless === 'never' || listed === undefined)) {
        const { because } = question;
        return { comparison: { kind: 'event', because }, text: because, tried: [] };
    }
    const tried = [];
    const reasons = [];
    for (const source of sources) {
        const answer = await source.answer(asked);
        if (answer.kind === 'answer')
            return { ...answer, tried };
        if (answer.kind === 'no-answer') {
            tried.push(`${source.name}: ${answer.because}`);
            reasons.push(answer.because);
        }
    }
    const because = reasons.join('; ');
    return { comparison: { kind: 'unknown', because }, text: because, tried };
}
/** The commit checked out; for `pull_request_target` the pull request's, which is data only. */
async function readHead({ question }, repository) {
    if ((0,unreadable/* isUnreadable */.G)(repository))
        return repository;
    if (question.kind !== 'merge-base' || question.head === 'checked-out') {
        const because = 'the checkout has no commit yet: run actions/checkout before this step';
        return (await repository.readCommit('HEAD')) ?? { kind: 'unreadable', because };
    }
    const id = question.pullHead;
    const because = id === undefined
        ? 'the payload of the event does not name the head of the pull request'
        : `the head of the pull request, ${toShortId(id)}, is not in this clone`;
    const commit = id === undefined ? undefined : await repository.readCommit(id);
    return commit ?? { kind: 'unreadable', because };
}
async function findStaleHead(repository, trigger) {
    if ((0,unreadable/* isUnreadable */.G)(repository) || trigger.commit === undefined)
        return [];
    const head = await repository.readCommit('HEAD');
    if (head === undefined || (0,unreadable/* isUnreadable */.G)(head) || head.id === trigger.commit)
        return [];
    const [here, there] = [toShortId(head.id), toShortId(trigger.commit)];
    return [
        {
            severity: 'warning',
            code: 'stale-head',
            message: `the commit checked out is "${here}", the run is about "${there}"`,
            fix: 'the plan is for the commit checked out; for the other one, leave `ref` out of actions/checkout'
        }
    ];
}

;// CONCATENATED MODULE: ./src/inputs/change-index.ts

/** Indexes a comparison once, for all images: several differences are united. */
function indexChanges(comparison) {
    const changes = new Map();
    for (const change of listDifferences(comparison).flatMap(difference => difference.changes)) {
        const known = changes.get(change.path);
        if (known === undefined)
            changes.set(change.path, [change]);
        else
            known.push(change);
    }
    return {
        paths: new PathIndex([...changes.keys()].sort()),
        isOfType: (path, types) => (changes.get(path) ?? []).flatMap(typesOf).some(type => types.includes(type))
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

;// CONCATENATED MODULE: ./src/plan/ref-pattern.ts

/**
 * Whether a list of patterns selects a branch or tag, as `on.push.branches` does: the last
 * pattern that matches decides, `!` takes away again.
 *
 * Source: GitHub's filter pattern cheat sheet. `*` is any text without `/`, `**` any text, `?`
 * and `+` repeat the character before them, `[…]` is a set, `\` takes the next one as written.
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

;// CONCATENATED MODULE: ./src/plan/decide-publishing.ts

const allowed = { kind: 'allowed' };
/** Judges the event, its origin, and its branch or tag; what is not known is refused. */
function decidePublishing(trigger, gates) {
    if (!gates.events.includes(trigger.event)) {
        return refused(`the event "${trigger.event}" is not in publish.events`);
    }
    const refusal = refuseOrigin(trigger);
    if (refusal !== undefined)
        return refused(refusal);
    if (trigger.pullRequest !== undefined) {
        return judgeBranch(trigger.pullRequest.baseRef, trigger, gates);
    }
    const tag = withoutPrefix(trigger.ref, 'refs/tags/');
    if (tag !== undefined)
        return judgeTag(tag, gates);
    return judgeBranch(trigger.mergeGroup?.baseRef ?? trigger.ref, trigger, gates);
}
/** Why an event never publishes, whatever its branch: what others can start, or may have. */
function refuseOrigin({ event, pullRequest, workflowRun }) {
    if (event === 'workflow_run')
        return refuseRun(workflowRun?.origin ?? 'unknown');
    if (event === 'pull_request') {
        return pullRequest === undefined
            ? 'the event does not say where the pull request is from'
            : refusePullRequest(pullRequest);
    }
    return event.startsWith('pull_request') ? `the event "${event}" never publishes` : undefined;
}
function refusePullRequest({ origin, author }) {
    if (origin === 'fork')
        return 'a pull request from a fork never publishes';
    if (origin === 'unknown')
        return 'the event does not say where the pull request is from';
    if (author === undefined)
        return 'the event does not say who opened the pull request';
    if (author === 'dependabot[bot]')
        return 'a pull request by Dependabot never publishes';
    return undefined;
}
function refuseRun(origin) {
    switch (origin) {
        case 'same-repository':
            return undefined;
        case 'fork':
            return 'a workflow run for a fork never publishes';
        case 'unknown':
            return 'the event does not say which repository the workflow run was for';
    }
}
function judgeTag(tag, gates) {
    if (gates.tags === undefined || selectsRef(gates.tags, tag))
        return allowed;
    return refused('the tag is not in publish.tags');
}
/** @param ref a branch, with or without `refs/heads/` */
function judgeBranch(ref, trigger, gates) {
    const branch = withoutPrefix(ref ?? '', 'refs/heads/') ?? ref ?? '';
    if (branch === '' || branch.startsWith('refs/'))
        return refused('the run has no branch or tag');
    if (gates.branches !== undefined) {
        return selectsRef(gates.branches, branch)
            ? allowed
            : refused('the branch is not in publish.branches');
    }
    if (trigger.defaultBranch === undefined) {
        return {
            kind: 'unknown-default-branch',
            because: 'the event does not say which branch is the default one'
        };
    }
    return branch === trigger.defaultBranch
        ? allowed
        : refused('the branch is not the default branch');
}
function refused(because) {
    return { kind: 'refused', because };
}
function withoutPrefix(text, prefix) {
    return text.startsWith(prefix) ? text.slice(prefix.length) : undefined;
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
const summaryLimit = 1_048_576 - 64;
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

;// CONCATENATED MODULE: ./src/report/platform-mistakes.ts


/** Platforms that no runner builds, and images that no leg could load. */
function findPlatformMistakes(plan, settings) {
    switch (settings.platforms) {
        case 'split':
            return findUnknownRunners(plan, settings);
        case 'together':
            return findSeveralPlatforms(plan);
    }
}
function findUnknownRunners(plan, settings) {
    const users = new Map();
    for (const planned of plan.images) {
        for (const platform of listPlannedPlatforms(planned)) {
            if (selectRunner(platform, settings.runners) !== undefined)
                continue;
            users.set(platform, [...(users.get(platform) ?? []), planned.image.name]);
        }
    }
    return [...users].map(([platform, images]) => ({
        severity: 'error',
        code: 'unknown-runner',
        message: `platform "${platform}" has no runner (${quoteSome(images)})`,
        fix: `name one in the configuration: "runners: { ${platform}: ${suggestRunner(platform)} }"`
    }));
}
function listPlannedPlatforms({ image, build, dev }) {
    const prod = build ? image.prod.platforms : [];
    const local = dev ? distinctPlatforms(image.dev?.platforms ?? []) : [];
    return distinctPlatforms([...prod, ...(local.length === 1 ? local : [])]);
}
function suggestRunner(platform) {
    return platform === 'linux/arm64' ? 'ubuntu-24.04-arm' : 'ubuntu-latest';
}
/** One archive of several platforms cannot be loaded; split, each leg loads its own platform's. */
function findSeveralPlatforms(plan) {
    const images = new Map(plan.images.map(planned => [planned.image.name, planned]));
    const loaders = new Map();
    for (const planned of plan.images) {
        for (const name of listLoaded(planned, images)) {
            const loaded = images.get(name);
            if (loaded === undefined || distinctPlatforms(loaded.image.prod.platforms).length < 2)
                continue;
            loaders.set(name, (loaders.get(name) ?? new Set()).add(planned.image.name));
        }
    }
    return [...loaders].map(([name, by]) => ({
        severity: 'error',
        code: 'several-platforms-loaded',
        message: `image "${name}" is built for several platforms at once, and other legs load it (${quoteSome([...by])})`,
        fix: `set "split-platforms: true" on the planning step, or leave "${name}" one entry in "platforms"`
    }));
}
function listLoaded(planned, images) {
    const build = planned.build ? listBuildLoads(planned) : [];
    const test = planned.test ? listTestLoads(planned, planned.dev ? 'dev' : 'prod', images) : [];
    return [...build, ...test].map(load => load.image);
}
function quoteSome(names) {
    const shown = names.slice(0, 5).map(name => `"${name}"`);
    const rest = names.length - shown.length;
    return [...shown, ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
}

;// CONCATENATED MODULE: ./src/report/stages.ts
/** How many stages the built images need. */
function countStages(images) {
    return images.reduce((count, { build, stage }) => (build ? Math.max(count, stage + 1) : count), 0);
}
/** A plan deeper than the workflow's stage jobs: no image may silently be left out. */
function findStageMistakes(images, stages) {
    const depth = countStages(images);
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

;// CONCATENATED MODULE: ./src/report/to-outputs.ts







function toOutputs(plan, settings) {
    const entries = toEntries(plan, settings);
    const stages = toStages(entries.build, settings);
    const outputs = fitPlan(plan, toValues(plan, entries, stages));
    const diagnostics = [
        ...findStageMistakes(plan.images, settings.stages),
        ...findPlatformMistakes(plan, settings),
        ...findEntryMistakes(listMatrices(entries, stages)),
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
/** With stage jobs, nothing runs on the build matrix as a whole. */
function listMatrices(entries, stages) {
    const build = stages.length === 0
        ? [{ name: 'build_matrix', count: entries.build.length }]
        : stages.map((stage, index) => ({ name: `stages[${index}]`, count: stage.length }));
    return [
        ...build,
        { name: 'publish_matrix', count: entries.publish.length },
        { name: 'test_matrix', count: entries.test.length },
        { name: 'merge_matrix', count: entries.merge.length }
    ];
}
function toValues(plan, entries, stages) {
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
        stage_count: String(countStages(plan.images)),
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

;// CONCATENATED MODULE: ./src/config/finding.ts
/** A name from outside for a message: in double quotes, and of bearable length. */
function finding_quote(name) {
    return `"${name.length > 100 ? `${name.slice(0, 99)}…` : name}"`;
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
    for (let at = path; at !== ''; at = (0,repository_path/* parentPath */.yl)(at)) {
        // A link or a submodule on the way: what is behind it is not in this tree.
        if (generated.includes(at) || tree.entry(at))
            return true;
    }
    return false;
}
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
    const inContext = (0,repository_path/* joinPath */.uJ)(context, path);
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
        ...checkTree(valid, head.tree),
        ...findDeadPatterns(valid, head),
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
        fix: 'write it without a group that repeats, as "+(…)" or "*(…)", or as several patterns',
        place
    }));
}

;// CONCATENATED MODULE: ./src/app/check-listing.ts

/**
 * Names of the `changed-files` input that are no paths, but several or another spelling of one:
 * taken as they are they would match nothing, and leave out what they mean.
 */
function checkListing(listed, head) {
    if (listed === undefined || head === undefined)
        return [];
    const isTracked = (path) => head.tree.entry((0,repository_path/* normalizePath */.Fd)(path) ?? '') !== undefined;
    return listed
        .filter(name => !isTracked(name))
        .flatMap(name => {
        const meant = readings(name).find(paths => paths.some(isTracked));
        return meant === undefined ? [] : [check_listing_toDiagnostic(name, meant)];
    });
}
/** What a name may stand for: several by blanks or commas, quotes, the slashes of Windows. */
function readings(name) {
    const parts = name.split(/[\s,]+/).filter(part => part !== '');
    const bare = name.replace(/^["']|["']$/g, '');
    return [parts.length > 1 ? parts : [], bare === name ? [] : [bare], [name.replaceAll('\\', '/')]];
}
function check_listing_toDiagnostic(name, meant) {
    return {
        severity: 'error',
        code: 'invalid-input',
        message: `the input "changed-files" names "${name}", which is no file, but "${meant.join('" and "')}" may be meant`,
        fix: 'give one path a line, or a JSON array of paths'
    };
}

;// CONCATENATED MODULE: ./src/app/check-publishing.ts
/** Publishing that is meant, and refused because the default branch is not known. */
function checkPublishing(verdict) {
    if (verdict.kind !== 'unknown-default-branch')
        return [];
    return [
        {
            severity: 'warning',
            code: 'unknown-default-branch',
            message: `nothing is published: ${verdict.because}`,
            fix: 'name the branches in the configuration, as\npublish: { branches: [main] }'
        }
    ];
}

;// CONCATENATED MODULE: ./src/app/check-request.ts

/** Names in the inputs of the action that the configuration does not know. */
function checkRequest(request, configuration) {
    return [...checkImages(request, configuration), ...checkChanges(request, configuration)];
}
function checkImages({ images }, configuration) {
    if (images === undefined)
        return [];
    const names = images.kind === 'all' ? images.beside : images.names;
    const known = configuration.images.map(image => image.name);
    return names
        .filter(name => !known.includes(name))
        .map(name => ({
        severity: 'error',
        code: 'invalid-input',
        message: `the input "images" names the unknown image "${name}"`,
        fix: suggestFix(name, known)
    }));
}
/** A name that no table and no image knows answers nothing: most likely it was renamed. */
function checkChanges({ changes }, configuration) {
    const known = [
        ...new Set([...(configuration.filters?.keys() ?? []), ...usedFilters(configuration)])
    ];
    return (changes ?? [])
        .filter(name => !known.includes(name))
        .map(name => ({
        severity: 'warning',
        code: 'unknown-change-name',
        message: `the input "changes" names "${name}", which is no filter of the configuration`,
        fix: suggestFix(name, known)
    }));
}
function usedFilters({ buildAll, images }) {
    return [buildAll, ...images.flatMap(image => [image.triggers, image.tests])].flatMap(triggers => triggers.filters);
}

;// CONCATENATED MODULE: ./src/plan/graph.ts
/**
 * Image names with every parent before its children; beside that, in the order given.
 *
 * Images on a cycle come last: the configuration refuses cycles, so none is lost here.
 */
function orderByParents(images, parents) {
    const order = new Set();
    for (const start of images) {
        const open = new Set();
        const stack = [start];
        for (let name = stack.at(-1); name !== undefined; name = stack.at(-1)) {
            open.add(name);
            const missing = prodParents(parents, name).find(each => !order.has(each) && !open.has(each));
            if (missing !== undefined) {
                stack.push(missing);
                continue;
            }
            order.add(name);
            stack.pop();
        }
    }
    return [...order];
}
/**
 * The stage of each built image: 0 without built parents, else one more than its highest
 * parent. Counted over prod variants.
 */
function graph_countStages(order, parents, built) {
    const stages = new Map();
    for (const name of order) {
        const below = prodParents(parents, name)
            .filter(parent => built.has(parent))
            .map(parent => (stages.get(parent) ?? 0) + 1);
        stages.set(name, Math.max(0, ...below));
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/inputs/hash-inputs.ts


/** Changes with the way hashes are made: hashes of two schemes are never the same. */
const scheme = 'image-matrix inputs 1';
/** Makes hashes; folders that several images read are looked at once. */
class InputsHasher {
    scope;
    #folders = new Map();
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
                return [
                    ['path', source.path, describeEntry(head, source.path)],
                    ['folder', source.path, this.#hashFolder(head, source.path)]
                ];
            case 'globs': {
                const rules = source.patterns.map(pattern => ({ pattern }));
                const paths = [...head.index.select(rules)].map(match => match.path).sort();
                return paths.map(path => ['path', path, describeEntry(head, path)]);
            }
        }
    }
    #hashFolder(head, folder) {
        const known = this.#folders.get(folder);
        if (known !== undefined)
            return known;
        const { from, to } = head.index.folder(folder);
        const hash = (0,external_node_crypto_.createHash)('sha256');
        for (let position = from; position < to; position += 1) {
            const path = head.index.paths[position] ?? '';
            hash
                .update(`${describeEntry(head, path)} `)
                .update((0,repository_path/* encodePath */.O0)(path))
                .update('\0');
        }
        const result = hash.digest('hex');
        this.#folders.set(folder, result);
        return result;
    }
}
/** Absent is not empty: an entry that is not there has a mark of its own. */
function describeEntry({ tree }, path) {
    const entry = tree.entry(path);
    return entry === undefined ? 'absent' : `${entry.mode} ${entry.id}`;
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
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
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
function explainRecipeChange({ image, variant, recipe }, base) {
    switch (base.kind) {
        case 'same':
            return undefined;
        case 'unknown':
            return base.because;
        case 'known': {
            const before = base.recipes.get(image);
            if (before === undefined)
                return `the image is new in ${base.configurationName}`;
            const old = before[variant];
            if (old === undefined)
                return `the ${variant} variant is new in ${base.configurationName}`;
            const keys = listChangedKeys(old, recipe);
            return keys.length === 0
                ? undefined
                : `${keys.join(', ')} changed in ${base.configurationName}`;
        }
    }
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

;// CONCATENATED MODULE: ./src/inputs/find-input-changes.ts


/** The changed files among the inputs, each with the first source that reads it. */
function findInputChanges(sources, changes) {
    const causes = new Map();
    for (const source of sources) {
        for (const file of selectChanged(source, changes.paths)) {
            if (causes.size >= countLimit)
                return limitCauses(causes.values());
            if (causes.has(file))
                continue;
            causes.set(file, { kind: 'input-changed', file, at: source.at, how: source.how });
        }
    }
    return limitCauses(causes.values());
}
function* selectChanged(source, changed) {
    switch (source.kind) {
        case 'path':
            if (changed.has(source.path))
                yield source.path;
            return;
        case 'folder': {
            // The folder's own name: a link or a submodule that it was or became.
            if (changed.has(source.path))
                yield source.path;
            const { from, to } = changed.folder(source.path);
            for (let position = from; position < to; position += 1)
                yield changed.paths[position] ?? '';
            return;
        }
        case 'globs':
            for (const match of changed.select(source.patterns.map(pattern => ({ pattern })))) {
                yield match.path;
            }
    }
}

;// CONCATENATED MODULE: ./src/inputs/collect-evidence.ts





/** Collects the causes of each variant, and the matches that run tests. */
function collectEvidence(question) {
    const { changes } = question;
    const answers = answerFilters(question.configuration, changes, question.givenFilters);
    const found = { question, changes, answers };
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
        recipeCauses(image, variant, found.question.bases),
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
    const opaque = reasons.map((because) => ({ kind: 'inputs-opaque', because }));
    return joinCauses([findInputChanges(sources, changes), limitCauses(opaque)]);
}
function recipeCauses(image, variant, bases) {
    const recipe = image[variant];
    if (recipe === undefined)
        return noCauses;
    const reasons = bases.flatMap(base => explainRecipeChange({ image: image.name, variant, recipe }, base) ?? []);
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

;// CONCATENATED MODULE: ./src/inputs/select-inputs.ts


/** The inputs of both variants of an image. */
function selectImageInputs(image, scope) {
    const prod = selectInputs(image.prod, scope);
    return image.dev === undefined ? { prod } : { prod, dev: selectInputs(image.dev, scope) };
}
/**
 * What a build may read: all of its local contexts, its Dockerfile and its ignore files.
 *
 * A superset of what it reads, since the Dockerfile itself is not looked into.
 */
function selectInputs(recipe, scope) {
    const contexts = localContexts(recipe);
    return {
        quality: judge(recipe, contexts, scope),
        buildFiles: judgeBuildFiles(recipe, scope),
        sources: [
            ...buildFileSources(recipe),
            ...contextSources(contexts, scope),
            ...attributeSources(recipe.file, 'the Dockerfile'),
            ...generatedSources(recipe, scope)
        ],
        parents: selectParents(recipe)
    };
}
/** An image of this repository is named by `target:` in a build context. */
function selectParents(recipe) {
    return [...recipe.buildContexts].flatMap(([spelling, context]) => context.kind === 'image' ? [{ image: context.image, spelling }] : []);
}
function localContexts(recipe) {
    const named = [...recipe.buildContexts].flatMap(([name, context]) => context.kind === 'local' ? [{ title: `the build context "${name}"`, path: context.path }] : []);
    return [{ title: 'the context', path: recipe.contextPath }, ...named];
}
/** The Dockerfile, and the two places where its ignore file may be. */
function listBuildFiles({ file, contextPath }) {
    return [
        { path: file, how: 'the Dockerfile' },
        { path: `${file}.dockerignore`, how: 'the ignore file' },
        { path: (0,repository_path/* joinPath */.uJ)(contextPath, '.dockerignore'), how: 'the ignore file' }
    ];
}
function buildFileSources(recipe) {
    return listBuildFiles(recipe).flatMap(({ path, how }) => [
        { role: 'build-file', kind: 'path', path, at: path, how },
        ...ancestorSources(path, { role: 'build-file', at: path, how: `above ${how}` })
    ]);
}
/**
 * The folders that a path is in. No folder is an entry of git's: one that changed under its own
 * name is or was a submodule, a link or a file, on either side of the comparison.
 */
function ancestorSources(path, evidence) {
    return listAncestors(path).map(folder => ({ kind: 'path', path: folder, ...evidence }));
}
function contextSources(contexts, { configurationName: at }) {
    return contexts.flatMap(({ title, path }) => [
        { role: 'content', kind: 'folder', path, at, how: `in ${title}` },
        ...ancestorSources(path, { role: 'content', at, how: `above ${title}` }),
        ...attributeSources(path, title)
    ]);
}
/** Git attributes above a file or folder can change the content of what is checked out there. */
function attributeSources(path, title) {
    const sources = [];
    for (let above = path; above !== '';) {
        above = (0,repository_path/* parentPath */.yl)(above);
        const file = (0,repository_path/* joinPath */.uJ)(above, '.gitattributes');
        const how = `attributes of ${title}`;
        sources.push({ role: 'content', kind: 'path', path: file, at: file, how });
    }
    return sources;
}
function generatedSources(recipe, scope) {
    return [...recipe.generated].map(([source, patterns]) => ({
        role: holdsBuildFile(source, recipe) ? 'build-file' : 'content',
        kind: 'globs',
        patterns,
        at: scope.configurationName,
        how: `what ${source} is made from`
    }));
}
/** Whether a Dockerfile or an ignore file is among what is generated as `source`. */
function holdsBuildFile(source, recipe) {
    return listBuildFiles(recipe).some(({ path }) => isWithin(path, source));
}
function isWithin(path, folder) {
    return folder === '' || path === folder || path.startsWith(`${folder}/`);
}
function judge(recipe, contexts, scope) {
    const { head } = scope;
    if (head === undefined)
        return { kind: 'opaque', because: ['the checkout could not be read'] };
    const links = contexts.flatMap(context => linkOnTheWay(head.tree, context.path));
    const generated = [...recipe.generated.keys()];
    const untracked = contexts.filter(({ path }) => !generated.some(source => isWithin(path, source)) && !hasFolder(head, path));
    const because = [
        ...explainLinks([...linkedBuildFiles(recipe, head), ...links]),
        ...untracked.map(({ title, path }) => `${title} ${path} holds no tracked file`),
        ...explainUnmade([...recipe.generated], head)
    ];
    if (because.length > 0)
        return { kind: 'opaque', because };
    return { kind: 'widened', because: ['every file of its contexts counts'] };
}
/** Links are not followed: what they lead to may change unseen. */
function judgeBuildFiles(recipe, { head }) {
    if (head === undefined)
        return { kind: 'exact' };
    const generated = [...recipe.generated].filter(([source]) => holdsBuildFile(source, recipe));
    const because = [
        ...explainLinks(linkedBuildFiles(recipe, head)),
        ...explainUnmade(generated, head)
    ];
    return because.length > 0 ? { kind: 'opaque', because } : { kind: 'exact' };
}
function linkedBuildFiles(recipe, head) {
    return listBuildFiles(recipe).flatMap(({ path }) => linkOnTheWay(head.tree, path));
}
function explainLinks(links) {
    return [...new Set(links)].map(path => `${path} is a symbolic link`);
}
/** What is said to be made from no tracked file at all is made from others, which nobody named. */
function explainUnmade(generated, { index }) {
    const unmade = generated.filter(([, patterns]) => {
        const rules = patterns.map(pattern => ({ pattern }));
        return index.find(rules, 1).count === 0;
    });
    return unmade.map(([source, patterns]) => {
        const named = patterns.filter(pattern => !isNegated(pattern)).map(pattern => `"${pattern}"`);
        return `what "${source}" is generated from, ${named.join(', ')}, matches no tracked file`;
    });
}
function hasFolder({ tree, index }, path) {
    const range = index.folder(path);
    return range.from < range.to || [path, ...listAncestors(path)].some(isOfMode(tree, '160000'));
}
/** The symbolic link that a path, or a folder on the way to it, is. */
function linkOnTheWay(tree, path) {
    return [path, ...listAncestors(path)].filter(isOfMode(tree, '120000'));
}
function isOfMode(tree, mode) {
    return path => tree.entry(path)?.mode === mode;
}
/** The folders that a path is in, nearest first, without the root. */
function listAncestors(path) {
    const folders = [];
    for (let above = (0,repository_path/* parentPath */.yl)(path); above !== ''; above = (0,repository_path/* parentPath */.yl)(above))
        folders.push(above);
    return folders;
}

;// CONCATENATED MODULE: ./src/plan/inherit-causes.ts

/**
 * The prod variants that have been judged, parents before their children. They are numbered: a
 * walk up to them happens for every image, and comparing numbers is many times faster.
 */
class Ancestry {
    kinds;
    #numbers = new Map();
    #members = [];
    /** @param kinds how many kinds of own causes there are at all */
    constructor(kinds) {
        this.kinds = kinds;
    }
    /** @param parents the images that it is built from and that have causes, own or inherited */
    add(image, own, parents) {
        const member = { image, own, parents: this.numbersOf(parents) };
        this.#numbers.set(image, this.#members.push(member) - 1);
    }
    get size() {
        return this.#members.length;
    }
    member(number) {
        return this.#members[number];
    }
    /** Those that were added; of two images on a cycle one was not. */
    numbersOf(images) {
        return images.flatMap(image => this.#numbers.get(image) ?? []);
    }
}
/**
 * A variant's own causes, then those of every ancestor, nearest first, each with one shortest
 * way that it came; at most {@link causesShown} of a kind.
 */
function inheritCauses(heir, ancestry) {
    // A dev variant may be built from its own image's prod, which is then an ancestor like others.
    const nearest = ancestry.numbersOf(heir.parents);
    const childOf = new Int32Array(ancestry.size).fill(unseen);
    for (const parent of nearest)
        childOf[parent] = heirItself;
    const collected = new CauseCollection(heir.variant, number => traceWay(number, childOf, ancestry));
    collected.add(heir.own, heirItself);
    const queue = [...nearest];
    // What is added while it is read is read too: nearest ancestors first, each once.
    for (const number of queue) {
        const member = ancestry.member(number);
        if (member === undefined)
            continue;
        collected.add(member.own, number);
        // Whatever is further away, the answer stays as it is.
        if (collected.full === ancestry.kinds)
            break;
        for (const parent of member.parents) {
            if (childOf[parent] !== unseen)
                continue;
            childOf[parent] = number;
            queue.push(parent);
        }
    }
    return collected.result();
}
const unseen = -2;
const heirItself = -1;
/** The images from an ancestor to the nearest parent. */
function traceWay(number, childOf, ancestry) {
    const way = [];
    for (let at = number; at !== heirItself; at = childOf[at] ?? heirItself) {
        way.push(ancestry.member(at)?.image ?? '');
    }
    return way;
}
class CauseCollection {
    variant;
    traceWay;
    #causes = [];
    #shown = new Map();
    #more = new Map();
    /** How many kinds have reached the limit of counting. */
    full = 0;
    constructor(variant, traceWay) {
        this.variant = variant;
        this.traceWay = traceWay;
    }
    /** @param from the ancestor whose causes these are */
    add(own, from) {
        for (const cause of own.list) {
            const shown = this.#shown.get(cause.kind) ?? 0;
            if (shown >= causesShown)
                this.#count(cause.kind, 1);
            else {
                this.#causes.push({ variant: this.variant, own: cause, via: this.traceWay(from) });
                this.#shown.set(cause.kind, shown + 1);
            }
        }
        if (own.more.size === 0)
            return;
        for (const [kind, count] of own.more)
            this.#count(kind, count);
    }
    result() {
        return { causes: this.#causes, more: this.#more };
    }
    #count(kind, count) {
        const before = this.#more.get(kind) ?? 0;
        const after = Math.min(countLimit, before + count);
        this.#more.set(kind, after);
        if (before < countLimit && after === countLimit)
            this.full += 1;
    }
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

;// CONCATENATED MODULE: ./src/plan/collect-causes.ts




/** Whether the prod variant of an image has a cause. */
function isProdAffected(affected, name) {
    return (affected.get(name)?.prod.causes.length ?? 0) > 0;
}
/** Whether a variant of an image has a cause. */
function isAffected(affected, name) {
    return isProdAffected(affected, name) || (affected.get(name)?.dev?.causes.length ?? 0) > 0;
}
/** Rule 1: a variant with at least one cause is affected. */
function collectCauses(question) {
    const { images } = question.configuration;
    const own = new Map(images.map(image => [image.name, selectOwnCauses(question, image)]));
    const affected = new Map();
    const ancestry = new Ancestry(countKinds([...own.values()].flatMap(({ prod, dev }) => [prod, dev ?? noCauses])));
    const select = (parents) => question.requested === undefined ? parents.filter(name => isProdAffected(affected, name)) : [];
    // Parents are judged before their children, and every prod variant before any dev variant.
    for (const image of orderByParents([...own.keys()], question.parents)) {
        const parents = select(prodParents(question.parents, image));
        const causes = own.get(image)?.prod ?? noCauses;
        affected.set(image, {
            prod: inheritCauses({ image, variant: 'prod', own: causes, parents }, ancestry)
        });
        ancestry.add(image, causes, parents);
    }
    for (const [image, { prod }] of affected) {
        const causes = own.get(image)?.dev;
        if (causes === undefined)
            continue;
        const parents = select(devParents(question.parents, image));
        const dev = inheritCauses({ image, variant: 'dev', own: causes, parents }, ancestry);
        affected.set(image, { prod, dev });
    }
    return affected;
}
function countKinds(causes) {
    const lists = causes.map(({ list }) => list);
    return new Set(lists.flatMap(list => list.map(cause => cause.kind))).size;
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
    const built = new Map();
    const open = [];
    const need = (name, why) => {
        const known = built.get(name);
        built.set(name, [...(known ?? []), ...why.filter(each => !known?.some(isSame(each)))]);
        if (known === undefined)
            open.push(name);
    };
    for (const image of question.configuration.images) {
        const isTested = tested.has(image.name);
        if (isProdAffected(affected, image.name))
            need(image.name, []);
        if (!isTested)
            continue;
        for (const name of image.tests.images)
            need(name, [{ kind: 'needed-by-tests', image: image.name }]);
        if (image.dev === undefined)
            need(image.name, []);
        else
            needParents(devParents(question.parents, image.name), image.name, need);
    }
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
        needParents(prodParents(question.parents, name), name, need);
    }
    return built;
}
function needParents(parents, child, need) {
    for (const parent of parents)
        need(parent, [{ kind: 'parent-of', image: child }]);
}
/** Both variants of an image may be built from one parent: that is one reason. */
function isSame(need) {
    return other => JSON.stringify(other) === JSON.stringify(need);
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
        if (isAffected(affected, image.name) || reasons.length > 0)
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
    const stages = graph_countStages(order, question.parents, new Set(built.keys()));
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
    const reasons = isAffected(affected, image.name) ? [] : (tested.get(image.name) ?? []);
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
    const { configuration } = knowledge;
    const { images } = configuration;
    const inputs = new Map(images.map(image => [image.name, selectImageInputs(image, knowledge)]));
    const parents = new Map([...inputs].map(([name, { prod, dev }]) => [
        name,
        { prod: prod.parents, dev: dev?.parents ?? [] }
    ]));
    const evidence = collectEvidence({ ...knowledge, inputs });
    const hashes = hashImages({ ...knowledge, images, inputs, parents });
    return decide({ ...knowledge, parents, evidence }).map(verdict => ({
        ...verdict,
        parents: parents.get(verdict.image.name) ?? { prod: [], dev: [] },
        inputsHash: hashes.get(verdict.image.name) ?? { prod: '' }
    }));
}

;// CONCATENATED MODULE: ./src/config/check-graph.ts

/**
 * Images that are built from each other, with the way round.
 *
 * One mistake for each knot of images, and always the same way: the shortest one, from the name
 * that sorts first.
 */
function checkGraph(images, placeOf) {
    const graph = new Map(images.map(image => [image.name, listParents(image)]));
    const reported = new Set();
    const findings = [];
    for (const name of [...findTangled(graph)].sort()) {
        const way = reported.has(name) ? undefined : findWayBack(name, graph);
        if (way === undefined)
            continue;
        for (const member of listKnot(name, graph))
            reported.add(member);
        findings.push({
            code: 'parent-cycle',
            message: `image ${finding_quote(name)} is built from itself: ${[name, ...way].join(' → ')}`,
            fix: 'take one of these "target:" contexts away; a dev variant may use its own image',
            range: placeOf(name, way[0] ?? name)
        });
    }
    return findings;
}
function listParents(image) {
    return [...image.prod.buildContexts.values()].flatMap(context => context.kind === 'image' ? [context.image] : []);
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
    const from = visit(start, graph);
    if (!from.has(start))
        return undefined;
    const way = [start];
    for (let at = from.get(start); at !== undefined && at !== start; at = from.get(at))
        way.unshift(at);
    return way;
}
/** Every image that can be reached, with the one that it was reached from. */
function visit(start, graph) {
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
    return [...visit(start, graph).keys()].filter(name => visit(name, graph).has(start));
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
        ...findShared(published, image => withRegistry(image.publishedName)).map(({ shared, names }) => toFinding(`${check_collisions_listNames(names)} are published as ${finding_quote(shared)}`, {
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
function withRegistry(name) {
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

;// CONCATENATED MODULE: ./src/config/check-names.ts


/** A repository name as registries take it (distribution/reference): lower case, parts by `/`. */
const imageForm = /^[a-z0-9]+(?:(?:\.|_|__|-+|\/)[a-z0-9]+)*$/;
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
    if (name === 'all') {
        return { message: 'means every image elsewhere', fix: 'choose another name, as "all-in-one"' };
    }
    if (imageForm.test(name)) {
        if (/[a-z]/.test(name))
            return undefined;
        return { message: 'has no letter', fix: `begin it with a letter, as "v${name}"` };
    }
    const meant = name
        .toLowerCase()
        .replace(/[^a-z0-9._/-]+/g, '-')
        .replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '');
    const rule = 'use lower-case letters and digits, joined by ".", "_", "-" or "/"';
    return {
        message: 'is not a name that a registry takes',
        fix: imageForm.test(meant) && /[a-z]/.test(meant) ? `write "${meant}"` : rule
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
/** Inside `[…]` other brackets are characters; a `]` in front is one, too. */
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

;// CONCATENATED MODULE: ./src/config/check-platforms.ts

const platformForm = /^[a-z0-9]+\/[a-z0-9_]+(?:\/[a-z0-9.]+)?$/;
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
    'pull_request_review',
    'pull_request_review_comment',
    'push',
    'registry_package',
    'release',
    'repository_dispatch',
    'schedule',
    'status',
    'watch',
    'workflow_call',
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
        fix: 'write a label, as ubuntu-latest',
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
function checkEvent({ value, range }) {
    if (publishingEvents.includes(value))
        return [];
    const never = value === 'pull_request_target';
    return [
        {
            code: 'invalid-value',
            message: never
                ? `nothing is ever published on ${finding_quote(value)}`
                : `unknown event ${finding_quote(value)}`,
            fix: never ? 'take it away' : suggestFix(value, publishingEvents),
            range
        }
    ];
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

;// CONCATENATED MODULE: ./src/config/check-templates.ts


/** A reference as `docker tag` takes it: a host with a port, lower-case parts, a tag. */
const nameForm = /^(?:[A-Za-z0-9.-]+(?::\d+)?\/)?[a-z0-9]+(?:(?:\.|_|__|-+|\/)[a-z0-9]+)*$/;
const tagForm = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
/** `{image}` replaced by the image's name. */
function fillTemplate(template, image) {
    return template.replaceAll('{image}', () => image);
}
/** The published name: without a tag, which is the workflow's to add. */
function checkImageName({ value, range }) {
    const placeholder = checkPlaceholders({ value, range });
    if (placeholder.length > 0)
        return placeholder;
    const { name, tag } = splitTag(fillTemplate(value, 'a'));
    if (tag !== undefined || value.includes('@')) {
        const fix = `write ${splitTag(value.split('@')[0] ?? '').name}`;
        const message = `the image name ${finding_quote(value)} has a tag or digest`;
        return [{ code: 'invalid-value', message, fix, range }];
    }
    return nameForm.test(name) ? [] : [notAName(value, range)];
}
/** The tag inside a test job: a name, and a tag of its own where it has one. */
function checkLocalTag({ value, range }) {
    const placeholder = checkPlaceholders({ value, range });
    if (placeholder.length > 0)
        return placeholder;
    const { name, tag } = splitTag(fillTemplate(value, 'a'));
    const valid = nameForm.test(name) && (tag === undefined || tagForm.test(tag));
    return valid ? [] : [notAName(value, range)];
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
function notAName(value, range) {
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
        ...(written['image-name'] ? checkImageName(written['image-name']) : []),
        ...(written['local-tag'] ? checkLocalTag(written['local-tag']) : []),
        ...checkRunners(written.runners),
        ...checkPatterns(written['build-all']?.paths ?? []),
        ...checkLabels(written.labels),
        ...checkPublish(written.publish),
        ...checkImageNames(named),
        ...checkImageReferences(named),
        ...(filters ? checkFilterNames(written, filters) : []),
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

;// CONCATENATED MODULE: ./src/config/shape.ts




/** A text or a number, as written; on one line. */
function shape_text(schema = {}) {
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
            if (node.kind !== 'mapping')
                return wrongType(node, subject, {
                    must: 'be a mapping',
                    example: exampleOfMap(node) ?? example
                });
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
function unknownKey(key, range, { subject, known }) {
    return {
        code: 'unknown-key',
        message: `unknown key ${finding_quote(key)} in ${subject}`,
        fix: suggestFix(key, known),
        range
    };
}

;// CONCATENATED MODULE: ./src/config/image-shape.ts

const globs = 'Globs; one that begins with "!" takes away, wherever it stands.';
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
        description: 'Named contexts: a folder, docker-image://…, oci-layout://…, a git or http URL, or target:<image of this file>.',
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
const platform = shape_text({ pattern: '^[a-z0-9]+/[a-z0-9_]+(/[a-z0-9.]+)?$' });
const image_shape_sources = listOf(shape_text(), { description: globs, minItems: 1 });
const recipeShapes = {
    context: shape_text(image_shape_words.context),
    file: shape_text(image_shape_words.file),
    target: shape_text(image_shape_words.target),
    'build-args': mapOf(anyScalar(), image_shape_words.buildArgs),
    'build-contexts': mapOf(shape_text(), image_shape_words.buildContexts),
    platforms: listOf(platform, image_shape_words.platforms),
    generated: mapOf(image_shape_sources, image_shape_words.generated),
    'volatile-args': listOf(shape_text(), image_shape_words.volatileArgs)
};
/** The recipe's keys for the dev variant: null takes one away. */
const devShape = fields({
    context: removable(shape_text(image_shape_words.context)),
    file: removable(shape_text(image_shape_words.file)),
    target: removable(shape_text(image_shape_words.target)),
    'build-args': removable(mapOf(removable(anyScalar()), image_shape_words.buildArgs)),
    'build-contexts': removable(mapOf(removable(shape_text()), image_shape_words.buildContexts)),
    platforms: removable(listOf(platform, {
        description: "The one platform of the dev variant. Default: the runner's.",
        examples: [['linux/amd64']]
    })),
    generated: removable(mapOf(removable(image_shape_sources), image_shape_words.generated)),
    'volatile-args': removable(listOf(shape_text(), image_shape_words.volatileArgs))
}, {
    description: 'Overrides for the dev variant: maps merge by key, null removes a key, the rest replaces. {}: a dev variant equal to prod.'
});
const testsShape = fields({
    images: listOf(shape_text(), {
        description: 'The images that the tests of this image run against.',
        examples: [['database']]
    }),
    paths: listOf(shape_text(), { description: `A match runs the tests. ${globs}` }),
    filters: listOf(shape_text(), { description: 'Names of filters; a match runs the tests.' })
}, { description: 'What the tests of the image need, and what runs them beside the image itself.' });
const matrixShape = mapOf(matrixValue(), {
    description: 'Free fields for the matrix entry, as text; a list or a mapping becomes JSON text.',
    examples: [{ setup_nodejs: true }]
});
const imageFields = fields({
    'image-name': shape_text({
        description: 'The published name of this image, without a tag.',
        examples: ['ghcr.io/octo-org/shop-{image}']
    }),
    'local-tag': shape_text({ description: 'The tag of this image inside a test job.' }),
    ...recipeShapes,
    publish: flag({ description: 'Whether the image is ever published.', default: true }),
    paths: listOf(shape_text(), {
        description: `Further triggers, beside the inferred inputs. ${globs}`,
        examples: [['docker-compose.yml']]
    }),
    filters: listOf(shape_text(), { description: 'Names of filters; a match builds the image.' }),
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

;// CONCATENATED MODULE: ./src/config/configuration-shape.ts


const configuration_shape_globs = 'Globs; one that begins with "!" takes away, wherever it stands.';
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
    filters: listOf(shape_text(), { description: 'Names of filters.', examples: [['ci_cd']] }),
    paths: listOf(shape_text(), { description: configuration_shape_globs, examples: [['.github/workflows/ci.yml']] }),
    publish: flag({ description: 'Whether a match publishes, too.', default: false })
}, { description: 'A match builds and tests every image.' });
const labelsShape = fields({
    'build-all': listOf(shape_text(), {
        description: 'Labels that build and test every image.',
        examples: [['images: all']]
    }),
    build: listOf(shape_text({ pattern: '\\{image\\}' }), {
        description: 'Labels that build one image; {image} stands for its name.',
        examples: [['image: {image}']]
    }),
    skip: listOf(shape_text(), {
        description: 'Labels that build nothing for what changed.',
        examples: [['images: skip']]
    })
}, { description: 'Labels of pull requests, compared without case. No key: no labels.' });
const publishShape = fields({
    events: listOf(shape_text(), {
        description: 'The events that may publish.',
        default: ['push', 'release', 'schedule', 'workflow_dispatch', 'repository_dispatch']
    }),
    branches: listOf(shape_text(), {
        description: 'The branches that may publish, as in on.push.branches; for a pull request its base. Default: the default branch.',
        examples: [['main', 'releases/**']]
    }),
    tags: listOf(shape_text(), {
        description: 'The tags that may publish, as in on.push.tags. Default: any.',
        examples: [['v*']]
    })
}, { description: 'When publish_matrix may hold anything at all.' });
/** The whole configuration as users write it: source of the types, the reader and the JSON Schema. */
const configurationShape = fields({
    'image-name': shape_text({
        description: 'The published name, without a tag; {image} stands for the name of the image.',
        examples: ['ghcr.io/octo-org/{image}']
    }),
    'local-tag': shape_text({
        description: 'The tag inside a test job, for both variants.',
        default: '{image}',
        examples: ['shop-{image}']
    }),
    filters: filtersShape,
    runners: mapOf(shape_text(), {
        description: 'The runner of each platform; "default" is for linux/amd64 and for entries that are not split.',
        default: { default: 'ubuntu-latest' },
        examples: [{ default: 'ubuntu-24.04', 'linux/arm64': 'ubuntu-24.04-arm' }]
    }),
    'build-all': buildAllShape,
    labels: labelsShape,
    publish: publishShape,
    images: mapOf(imageShape, {
        description: 'The images of the repository, by name.',
        minProperties: 1,
        propertyNames: { pattern: '^(?!all$)(?=.*[a-z])[a-z0-9]+((\\.|_|__|-+|/)[a-z0-9]+)*$' },
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
        if (rules.value.length === 0 && rules.findings.length === 0)
            findings.push(emptyFilter(name, key));
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
    if (type === 'null' || type === 'boolean')
        return { value: [], findings: [notAPattern(node, subject)] };
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
        return { value: (0,repository_path/* normalizePath */.Fd)(image) ?? '', findings: [] };
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
    const path = (0,repository_path/* normalizePath */.Fd)(value);
    const wrong = (message, fix) => ({
        value: '',
        findings: [{ code: 'invalid-path', message: `${what} ${finding_quote(value)} ${message}`, fix, range }]
    });
    if (value.trim() === '')
        return wrong('is empty', 'write "." for the root of the repository');
    if (value.includes('\\'))
        return wrong('holds "\\"', `write ${value.replaceAll('\\', '/')}`);
    if (value.startsWith('/')) {
        const inside = (0,repository_path/* normalizePath */.Fd)(value.replace(/^\/+/, '')) ?? '';
        return wrong('is absolute', `write it from the root of the repository: ${inside === '' ? '.' : inside}`);
    }
    if (path === undefined) {
        return wrong('leaves the repository', 'write a path from the root of the repository');
    }
    return { value: path, findings: [] };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
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
    return { code: 'yaml-syntax', ...explain(error), range };
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
function explain(error) {
    const known = explanations.get(error.code);
    return {
        message: known?.message ?? `this is no YAML: ${toSentence(error.message)}`,
        fix: known?.fix ?? 'mend the syntax here; what follows is read once it is right'
    };
}
function toSentence(message) {
    return message.split('\n', 1)[0]?.replace(/[.:]$/, '') ?? '';
}

;// CONCATENATED MODULE: ./src/config/written-places.ts
/** Every glob of the configuration but those of filters. */
function listPatterns(written, toPlace) {
    const images = [...(written.images?.values() ?? [])].map(({ value }) => value);
    const texts = [...(written['build-all']?.paths ?? []), ...images.flatMap(listImagePatterns)];
    return distinct(texts).map(text => toPattern(text, toPlace));
}
function listFilterPatterns(filters, toPlace) {
    const texts = [...filters.values()].flatMap(rules => rules.map(rule => rule.text));
    return distinct(texts).map(text => toPattern(text, toPlace));
}
function listImagePatterns(image) {
    const generated = [image.generated, image.dev?.generated].flatMap(map => [...(map?.values() ?? [])].flatMap(({ value }) => value ?? []));
    return [...(image.paths ?? []), ...(image.tests?.paths ?? []), ...generated];
}
/** An anchor's text is one, however many aliases read it. */
function distinct(texts) {
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

;// CONCATENATED MODULE: ./src/config/build-context.ts


const schemes = /^(?:docker-image|oci-layout|https?|git|ssh|git\+[a-z]+):\/\//i;
/** What a named context is; whether its image exists is for `check-names`. */
function toBuildContext(written) {
    const text = written.value;
    if (text.startsWith('target:')) {
        return { value: { kind: 'image', text, image: text.slice('target:'.length) }, findings: [] };
    }
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
        fix: 'write a folder, docker-image://…, oci-layout://…, a git or http URL, or target:<image>',
        range: written.range
    };
    return { value: remote, findings: [finding] };
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
            : (0,repository_path/* joinPath */.uJ)(contextPath, 'Dockerfile'),
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







const publishedEvents = ['push', 'release', 'schedule', 'workflow_dispatch', 'repository_dispatch'];
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
            buildAll: to_configuration_toValues(labels?.['build-all']),
            build: to_configuration_toValues(labels?.build),
            skip: to_configuration_toValues(labels?.skip)
        },
        publish: {
            events: publish?.events ? to_configuration_toValues(publish.events) : publishedEvents,
            ...(publish?.branches && { branches: to_configuration_toValues(publish.branches) }),
            ...(publish?.tags && { tags: to_configuration_toValues(publish.tags) })
        },
        runners: new Map([
            ['default', 'ubuntu-latest'],
            ...[...(written.runners ?? [])].map(([name, { value }]) => [name, value.value])
        ])
    };
}
/** The images, and what is wrong with the values of each. */
function toImages(written) {
    const readings = [...(written.images ?? [])].map(([name, { value }]) => toImage(name, value, written));
    return {
        value: readings.map(({ value }) => value),
        findings: readings.flatMap(({ findings }) => findings)
    };
}
function toImage(name, image, written) {
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
            localTag: fillTemplate(localTag?.value ?? '{image}', name),
            publish: image.publish ?? true,
            triggers: toTriggers(image),
            tests: { ...toTriggers(image.tests), images: to_configuration_toValues(image.tests?.images) },
            infer: image.infer ?? true,
            matrix: new Map([...(image.matrix ?? [])].map(([key, { value }]) => [key, value.value]))
        },
        findings: [...prod.findings, ...(dev?.findings ?? []), ...checkImage(image)]
    };
}
function checkImage(image) {
    return [
        ...(image['image-name'] ? checkImageName(image['image-name']) : []),
        ...(image['local-tag'] ? checkLocalTag(image['local-tag']) : []),
        ...checkPatterns(image.paths ?? []),
        ...checkPatterns(image.tests?.paths ?? []),
        ...checkDevPlatforms(image.dev?.platforms ?? []),
        ...checkMatrix(image.matrix)
    ];
}
function toTriggers(written) {
    return { paths: to_configuration_toValues(written?.paths), filters: to_configuration_toValues(written?.filters) };
}
function to_configuration_toValues(texts = []) {
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
        return { kind: 'broken', diagnostics };
    return {
        kind: 'valid',
        configuration: toConfiguration(written, images.value, filters.table),
        diagnostics,
        patterns: [...listPatterns(written, toPlace), ...filters.listPatterns(toPlace)],
        dockerfiles: listDockerfiles(written, images.value, toPlace)
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
    if (document.findings.length > 0 && !document.root)
        return { written: {}, findings: document.findings };
    if (!document.root)
        return { written: {}, findings: [noImages('the configuration is empty', document)] };
    const { value = {}, findings } = configurationShape.read(document.root, root);
    const all = [...document.findings, ...findings];
    if (document.root.kind !== 'mapping' || (value.images?.size ?? 0) > 0)
        return { written: value, findings: all };
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
    return new Map(images.map(({ name, prod, dev }) => [name, dev ? { prod, dev } : { prod }]));
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
        case 'outside':
            return differences.map(() => unknown(`${name} is not in the checkout, nor is its base`));
        case 'file': {
            const doubt = await findDoubt(name, origin, scope);
            if (doubt !== undefined)
                return differences.map(() => unknown(doubt));
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
            return unknown(`${configurationName} is new`);
        case 'unknown':
            return unknown(`${configurationName} changed, and its base is not known`);
        case 'present': {
            const text = texts.get(side.entry.id);
            if (text === undefined)
                return unknown(`the base of ${configurationName} is not in this clone`);
            const recipes = readRecipes(text);
            return recipes === undefined
                ? unknown(`${configurationName} was broken before`)
                : { kind: 'known', recipes, configurationName };
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
    return unknown(`${holder.path}, which may hold the configuration, changed`);
}
function mayHoldInlineText(path) {
    return path.startsWith('.github/workflows/') || /(?:^|\/)action\.ya?ml$/.test(path);
}
function unknown(because) {
    return { kind: 'unknown', because };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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
        return (0,repository_path/* normalizePath */.Fd)(file);
    return (0,repository_path/* normalizePath */.Fd)((0,external_node_path_.relative)(checkout, file).replaceAll(external_node_path_.sep, '/'));
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

;// CONCATENATED MODULE: ./src/world/runner/parse-event.ts

/**
 * The event of the run, out of the job's variables and the text of its payload.
 *
 * A payload that is no JSON object is treated as `{}` and warned of: what it would have said is
 * then missing, and missing never means "nothing changed".
 */
function parseEvent(variable, payload) {
    const reader = payload === undefined ? undefined : readJson(payload);
    const isReadable = reader?.isObject() === true;
    const event = isReadable ? reader : toReader({});
    const name = variable('GITHUB_EVENT_NAME') ?? '';
    return {
        trigger: {
            event: name,
            ref: variable('GITHUB_REF') ?? '',
            attempt: Math.max(1, Number.parseInt(variable('GITHUB_RUN_ATTEMPT') ?? '1', 10) || 1),
            ...parse_event_present('commit', variable('GITHUB_SHA')),
            ...parse_event_present('defaultBranch', event.field('repository').field('default_branch').text()),
            ...parse_event_present('push', name === 'push' ? toPush(event) : undefined),
            ...parse_event_present('pullRequest', isPullRequest(name) ? parse_event_toPullRequest(event, variable) : undefined),
            ...parse_event_present('mergeGroup', name === 'merge_group' ? toMergeGroup(event) : undefined),
            ...parse_event_present('workflowRun', name === 'workflow_run' ? toWorkflowRun(event) : undefined)
        },
        diagnostics: isReadable || name === '' ? [] : [unreadableEvent(name)]
    };
}
function isPullRequest(event) {
    return event === 'pull_request' || event === 'pull_request_target';
}
function toPush(event) {
    const before = event.field('before').text();
    return {
        ...parse_event_present('before', before),
        created: event.field('created').isTrue() || /^0+$/.test(before ?? ''),
        deleted: event.field('deleted').isTrue() || /^0+$/.test(event.field('after').text() ?? ''),
        forced: event.field('forced').isTrue()
    };
}
function parse_event_toPullRequest(event, variable) {
    const request = event.field('pull_request');
    const labels = request.field('labels').elements();
    return {
        number: request.field('number').number() ?? event.field('number').number() ?? 0,
        ...parse_event_present('baseRef', request.field('base').field('ref').text() ?? variable('GITHUB_BASE_REF')),
        ...parse_event_present('baseSha', request.field('base').field('sha').text()),
        ...parse_event_present('headSha', request.field('head').field('sha').text()),
        origin: toOrigin(event),
        ...parse_event_present('author', request.field('user').field('login').text()),
        labels: labels.flatMap(label => label.field('name').text() ?? []),
        ...parse_event_present('changedFiles', request.field('changed_files').number())
    };
}
function toOrigin(event) {
    const request = event.field('pull_request');
    return compareRepositories(request.field('head').field('repo'), request.field('base').field('repo').field('full_name').text() ?? nameRepository(event));
}
function toWorkflowRun(event) {
    const head = event.field('workflow_run').field('head_repository');
    return { origin: compareRepositories(head, nameRepository(event)) };
}
function nameRepository(event) {
    return event.field('repository').field('full_name').text();
}
/** A fork that was deleted has no repository any more. */
function compareRepositories(headRepository, base) {
    if (headRepository.isNull())
        return 'fork';
    const head = headRepository.field('full_name').text();
    if (head === undefined || base === undefined)
        return 'unknown';
    return head.toLowerCase() === base.toLowerCase() ? 'same-repository' : 'fork';
}
function toMergeGroup(event) {
    const group = event.field('merge_group');
    return {
        ...parse_event_present('baseRef', group.field('base_ref').text()),
        ...parse_event_present('baseSha', group.field('base_sha').text()),
        ...parse_event_present('headSha', group.field('head_sha').text())
    };
}
function unreadableEvent(name) {
    return {
        severity: 'warning',
        code: 'unreadable-event',
        message: `the payload of the event "${name}" is not a JSON object: it is treated as empty`,
        fix: 'let GITHUB_EVENT_PATH name the file that the runner wrote'
    };
}
/** A property that is there only with a value, as exact optional properties want it. */
function parse_event_present(key, value) {
    const properties = {};
    if (value !== undefined)
        properties[key] = value;
    return properties;
}

;// CONCATENATED MODULE: ./src/app/request.ts
/** Reads every input of the action; a mistake in one does not hide those in others. */
function readRequest(runner) {
    const diagnostics = [];
    const read = (name, parse) => {
        const value = parse(runner.input(name).trim());
        if (!(value instanceof Mistake))
            return value;
        diagnostics.push(value.toDiagnostic(name));
        return undefined;
    };
    const images = read('images', request_parseImages);
    const changes = read('changes', parseChanges);
    const request = {
        // Not trimmed: the line break at the end of one line of text makes it inline.
        config: parseConfig(runner.input('config')),
        ...(images === undefined ? {} : { images }),
        ...(changes === undefined ? {} : { changes }),
        changedFiles: runner.input('changed-files').trim(),
        base: runner.input('base').trim(),
        stages: read('stages', parseStages) ?? 1,
        platforms: read('split-platforms', parseSplit) ?? 'together'
    };
    return { request, diagnostics };
}
class Mistake {
    message;
    fix;
    constructor(message, fix) {
        this.message = message;
        this.fix = fix;
    }
    toDiagnostic(input) {
        const message = `the input "${input}" ${this.message}`;
        return { severity: 'error', code: 'invalid-input', message, fix: this.fix };
    }
}
function parseConfig(text) {
    const path = text.trim();
    if (path !== '' && text.includes('\n'))
        return { kind: 'inline', text };
    return { kind: 'file', path: path === '' ? '.github/image-matrix.yml' : path };
}
/** Names by space, comma or line, or a JSON array; `all`; `''` is not requested, `[]` is none. */
function request_parseImages(text) {
    if (text === '')
        return undefined;
    const names = text.startsWith('[') ? parseStrings(text) : text.split(/[\s,]+/).filter(Boolean);
    if (names === undefined) {
        return new Mistake('begins with "[" and is no JSON array of names', 'write names separated by spaces, or ["api","web"]');
    }
    if (!names.includes('all'))
        return { kind: 'named', names };
    return { kind: 'all', beside: names.filter(name => name !== 'all') };
}
/** A JSON array of filter names, as paths-filter's `changes` output; `[]` is nothing. */
function parseChanges(text) {
    if (text === '')
        return undefined;
    return (parseStrings(text) ??
        new Mistake('is no JSON array of strings', 'pass the output `changes` of dorny/paths-filter as it is, or ["api"]'));
}
/** Strings of a JSON array; undefined where the text is anything else. */
function parseStrings(text) {
    try {
        const value = JSON.parse(text);
        return Array.isArray(value) && value.every(each => typeof each === 'string') ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function parseStages(text) {
    if (text === '')
        return 1;
    const stages = Number(text);
    if (/^[1-9][0-9]?$/.test(text))
        return stages;
    return new Mistake('is no number from 1 to 99', 'write how many stage jobs the workflow has, as stages: 2');
}
/** The words of YAML 1.2's core schema, as `core.getBooleanInput` takes them. */
function parseSplit(text) {
    if (['true', 'True', 'TRUE'].includes(text))
        return 'split';
    if (['', 'false', 'False', 'FALSE'].includes(text))
        return 'together';
    return new Mistake('is neither true nor false', 'write true or false');
}

;// CONCATENATED MODULE: ./src/app/read-job.ts



/** Reads the inputs of the step and the event of the run. */
function readJob(world) {
    const { runner } = world;
    const { request, diagnostics } = readRequest(runner);
    const file = runner.variable('GITHUB_EVENT_PATH');
    const payload = file === undefined ? undefined : world.readText(file);
    const text = payload?.kind === 'text' ? payload.text : undefined;
    const event = parseEvent(name => runner.variable(name), text);
    return {
        request,
        trigger: event.trigger,
        diagnostics: [
            ...diagnostics,
            ...parseChangedFiles(request.changedFiles).diagnostics,
            ...event.diagnostics
        ]
    };
}

;// CONCATENATED MODULE: ./src/app/read-labels.ts


/**
 * Labels count on pull requests alone. A run that was started again has its first payload: a
 * label to skip may have been taken away since, so it is not believed.
 */
function readLabels(trigger, configuration) {
    if (trigger.pullRequest === undefined)
        return { labels: noLabels, diagnostics: [] };
    const names = configuration.images.map(image => image.name);
    const patterns = trigger.attempt > 1 ? { ...configuration.labels, skip: [] } : configuration.labels;
    const labels = selectLabels(trigger.pullRequest.labels, patterns, names);
    return { labels, diagnostics: read_labels_checkLabels(labels, names) };
}
function read_labels_checkLabels(labels, names) {
    const unknown = labels.unknown.map(({ label, image }) => ({
        severity: 'warning',
        code: 'unknown-label-image',
        message: `the label "${label}" names the image "${image}", which does not exist`,
        fix: suggestFix(image, names)
    }));
    const { buildAll, skip } = labels;
    if (buildAll === undefined || skip === undefined)
        return unknown;
    const beaten = {
        severity: 'warning',
        code: 'label-beats-skip',
        message: `the label "${buildAll}" builds every image, so "${skip}" skips none`,
        fix: 'take one of the two labels away'
    };
    return [...unknown, beaten];
}

;// CONCATENATED MODULE: ./src/app/report-changes.ts
/** The commit compared with, where there is exactly one. */
function selectBase(comparison) {
    if (comparison.kind !== 'trees' || comparison.differences.length > 1)
        return null;
    return comparison.differences[0]?.base ?? null;
}
/** What was compared, for people; `filters` are those that the caller gave by `changes`. */
function toChangesReport({ comparison, text }, filters) {
    const given = filters === undefined ? {} : { filters };
    switch (comparison.kind) {
        case 'trees':
        case 'overlay': {
            const { kind, source, differences } = comparison;
            const paths = new Set(differences.flatMap(({ changes }) => changes.map(({ path }) => path)));
            return { ...given, kind, source, count: paths.size, text };
        }
        case 'event':
        case 'unknown':
            return { ...given, kind: comparison.kind, because: comparison.because };
    }
}

;// CONCATENATED MODULE: ./src/app/plan-run.ts


















/** From the job to the plan and its outputs, or to every mistake that is in the way. */
async function planRun(world) {
    try {
        const job = readJob(world);
        const read = readConfiguration(job.request.config, world);
        if (read.kind === 'broken')
            return failed([...job.diagnostics, ...read.diagnostics]);
        return await planScene({ world, job, repository: await world.repository, read });
    }
    finally {
        const repository = await world.repository;
        if (!(0,unreadable/* isUnreadable */.G)(repository))
            repository.close();
    }
}
async function planScene(scene) {
    const { job, repository, read } = scene;
    const { configuration } = read.valid;
    const publishing = decidePublishing(job.trigger, configuration.publish);
    const asked = planComparison(job.trigger, {
        ...job.request,
        publishing: publishing.kind === 'allowed' ? 'allowed' : 'refused'
    });
    const compared = await compare(asked.plan, repository, job.trigger);
    const head = await plan_run_readHead(repository, compared.head);
    const labelled = readLabels(job.trigger, configuration);
    const diagnostics = [
        job.diagnostics,
        read.valid.diagnostics,
        checkRequest(job.request, configuration),
        checkListing(asked.plan.listed, head),
        checkAgainstTree(read.valid, head),
        labelled.diagnostics,
        compared.diagnostics,
        checkPublishing(publishing)
    ].flat();
    if (diagnostics.some(({ severity }) => severity === 'error'))
        return failed(diagnostics);
    const changes = indexChanges(compared.comparison);
    const plan = await makePlan(scene, { publishing, compared, changes, head, labelled });
    const indexes = head === undefined ? [changes.paths] : [head.index, changes.paths];
    const warnings = [...diagnostics, ...findSlowPatterns(read.valid, indexes)];
    return toOutcome(plan, { configuration, request: job.request, diagnostics: warnings });
}
/** The tree of the commit planned for, indexed once for all that looks into it. */
async function plan_run_readHead(repository, commit) {
    if ((0,unreadable/* isUnreadable */.G)(repository) || commit === undefined)
        return undefined;
    const tree = await repository.readTree(commit);
    return (0,unreadable/* isUnreadable */.G)(tree) ? undefined : { tree, index: new PathIndex(tree.paths) };
}
async function makePlan(scene, findings) {
    const { request, trigger } = scene.job;
    const { configuration } = scene.read.valid;
    const { compared, changes, head, labelled, publishing } = findings;
    const { comparison } = compared;
    const scope = { repository: scene.repository, head: head?.tree };
    const images = planImages({
        configuration,
        configurationName: scene.read.name,
        head,
        commit: compared.head ?? 'unknown',
        comparison,
        changes,
        bases: await readBases(comparison, scene.read, scope),
        givenFilters: request.changes === undefined ? undefined : new Set(request.changes),
        labels: labelled.labels,
        requested: selectRequested(request, configuration),
        publishing
    });
    return {
        event: trigger.event,
        base: selectBase(comparison),
        head: compared.head ?? null,
        changes: toChangesReport(compared, request.changes),
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
function toOutcome(plan, { configuration, request, diagnostics }) {
    const made = toOutputs(plan, {
        runners: configuration.runners,
        stages: request.stages,
        platforms: request.platforms
    });
    switch (made.kind) {
        case 'mistakes':
            return failed([...diagnostics, ...made.diagnostics]);
        case 'outputs': {
            const warnings = [...diagnostics, ...made.warnings];
            return { kind: 'planned', report: { plan, outputs: made.outputs, warnings } };
        }
    }
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./src/diagnostics/escape-text.ts
/**
 * A text for the terminal and the log: what a terminal or a runner would act on is shown as
 * `\u001b`, never sent. Characters that turn the direction of writing count among them.
 */
function escapeText(text) {
    return text.replace(escape_text_active, toEscape);
}
/** Control, format, private and unpaired characters; line and paragraph separators. */
const escape_text_active = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;
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
    let columns = 0;
    for (const character of text)
        columns += combining.test(character) ? 0 : wide.test(character) ? 2 : 1;
    return columns;
}
const combining = /^\p{M}$/u;
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
        before: (from > 0 ? '…' : '') + show(text.slice(from, start)),
        marked: show(text.slice(start, end)),
        after: show(text.slice(end, to)) + (to < text.length ? '…' : '')
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
const plain = {
    strong: same,
    faint: same,
    build: same,
    publish: same,
    test: same,
    warning: same
};

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
    return [toCompared(plan), ...filters, ...toPublishing(plan)];
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
        case 'unknown':
            return [...words(`Everything, since what changed is unknown: ${changes.because}`), ...onEvent];
    }
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
        : [...words('Filters given as changed: '), ...listNames(names, 20)];
}
function countFiles(count) {
    return count === 1 ? '1 file differs' : `${count} files differ`;
}
function orNone(count) {
    return count === 0 ? 'none' : String(count);
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
    return [name, ...reasons.map(reason => `  ${toPlainText(reason)}`)];
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

;// CONCATENATED MODULE: ./src/report/markdown.ts

/** Longer names are cut in the middle. */
const markdown_nameLimit = 120;
/** Words that no Markdown dialect reads as anything else. */
const inert = /^[\p{L}\p{N} ,.;:()?'"→…-]*$/u;
/** What GitHub links without any mark-up. */
const linked = /www\.|:\/\/|\bgh-\d/i;
/**
 * A name as a code span: inside one neither Markdown nor HTML nor mentions nor references live.
 * The fence is longer than any run of backticks in the name.
 */
function codeSpan(name) {
    return fence(shortName(name, markdown_nameLimit));
}
/** A phrase in Markdown; only words that are surely harmless stand outside of code spans. */
function toMarkdown(parts) {
    return joinSpans(parts.map(part => (part.kind === 'name' ? codeSpan(part.text) : toMarkdownWords(part.text))));
}
/**
 * A sentence that may quote names: what stands in double quotes becomes code, and so does the
 * rest wherever it holds more than letters, digits and plain punctuation.
 */
function toMarkdownWords(text) {
    const parts = text.split(/("[^"]*")/);
    return joinSpans(parts.map(part => (/^".+"$/s.test(part) ? codeSpan(part.slice(1, -1)) : toInert(part))));
}
/** A cell of a table: a `|` would end it, even inside a code span. */
function toCell(markdown) {
    return markdown.replaceAll('|', '\\|');
}
/** Text as a block of code, its controls shown; the fence is longer than any inside. */
function codeBlock(text, language) {
    const lines = text.split('\n').map(showControls);
    const mark = '`'.repeat(Math.max(3, longestRun(text) + 1));
    return [`${mark}${language}`, ...lines, mark].join('\n');
}
/** Two code spans side by side would share their fences: a space keeps them apart. */
function joinSpans(parts) {
    return parts
        .filter(part => part !== '')
        .reduce((text, part) => `${text}${text.endsWith('`') && part.startsWith('`') ? ' ' : ''}${part}`, '');
}
function toInert(text) {
    if (inert.test(text) && !linked.test(text))
        return text;
    const [, before = '', middle = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
    return `${before === '' ? '' : ' '}${codeSpan(middle)}${after === '' ? '' : ' '}`;
}
function fence(text) {
    if (text === '')
        return fence("''");
    const mark = '`'.repeat(longestRun(text) + 1);
    const padded = /^[` ]|[` ]$/.test(text) ? ` ${text} ` : text;
    return `${mark}${padded}${mark}`;
}
function longestRun(text) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
/** As {@link displayName}, for lines of code: their backslashes are meant. */
function showControls(line) {
    return line.split('\\').map(displayName).join('\\');
}

;// CONCATENATED MODULE: ./src/report/render-failed-summary.ts


/** The job summary of a run that could not plan; `format` gives the text of one diagnostic. */
function renderFailedSummary(diagnostics, format) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
    const count = errors === 1 ? '1 mistake' : `${errors} mistakes`;
    const text = diagnostics.map(diagnostic => format(diagnostic).trimEnd()).join('\n\n');
    const shown = text.slice(0, summaryLimit / 8);
    const note = shown === text ? [] : ['The log has the rest.', ''];
    return [
        `## ❌ No plan: ${count} to mend`,
        '',
        'Every output has its empty value and `result` is `failed`: nothing is built, and a gate job stays red.',
        '',
        codeBlock(shown, 'text'),
        '',
        ...note
    ].join('\n');
}

;// CONCATENATED MODULE: ./src/report/graph.ts

/** Fewer images than this are drawn one by one, however much alike they are. */
const smallestGroup = 4;
/** The relations between these images alone; those without any are left out. */
function toGraph(images) {
    const relations = listRelations(images);
    const connected = new Set(relations.flatMap(({ from, to }) => [from, to]));
    const nodes = groupNodes(images.filter(planned => connected.has(planned)), relations);
    const nodeOf = new Map(nodes.flatMap(node => node.images.map(image => [image, node])));
    const edges = new Map();
    for (const { from, to, kind } of relations) {
        const ends = { from: nodeOf.get(from), to: nodeOf.get(to) };
        if (ends.from === undefined || ends.to === undefined || ends.from === ends.to)
            continue;
        const key = `${kind} ${nameOf(ends.from.images[0])} ${nameOf(ends.to.images[0])}`;
        edges.set(key, { from: ends.from, to: ends.to, kind });
    }
    return { nodes, edges: [...edges.values()] };
}
function listRelations(images) {
    const byName = new Map(images.map(planned => [nameOf(planned), planned]));
    const toRelations = (names, to, kind) => [...new Set(names)].flatMap((name) => {
        const from = byName.get(name);
        return from === undefined || from === to ? [] : [{ from, to, kind }];
    });
    return images.flatMap(planned => {
        const { prod, dev } = planned.parents;
        const parents = [...prod, ...dev].map(parent => parent.image);
        return [
            ...toRelations(parents, planned, 'parent'),
            ...toRelations(planned.image.tests.images, planned, 'tests')
        ];
    });
}
/** Images outside of the plan with the very same relations become one node. */
function groupNodes(images, relations) {
    const relationsOf = new Map();
    const add = (image, text) => {
        const texts = relationsOf.get(image);
        if (texts === undefined)
            relationsOf.set(image, [text]);
        else
            texts.push(text);
    };
    for (const { from, to, kind } of relations) {
        add(from, `${kind} to ${nameOf(to)}`);
        add(to, `${kind} from ${nameOf(from)}`);
    }
    const groups = new Map();
    for (const image of images) {
        const alike = (relationsOf.get(image) ?? []).sort().join('\n');
        const key = isPlanned(image) ? `planned ${nameOf(image)}` : alike;
        const group = groups.get(key);
        groups.set(key, { images: group === undefined ? [image] : [...group.images, image] });
    }
    return [...groups.values()].flatMap(group => group.images.length < smallestGroup
        ? group.images.map(image => ({ images: [image] }))
        : [group]);
}
function nameOf(planned) {
    return planned.image.name;
}

;// CONCATENATED MODULE: ./src/report/mermaid.ts




/** GitHub draws no larger picture: Mermaid's own limits of characters and edges. */
const textLimit = 50_000;
const edgeLimit = 280;
/** Above this, only what is in the plan is drawn; above the second, one box for each stage. */
const readableNodes = 60;
const readablePlanned = 120;
/** Up to here, a box says its verdicts in words too. */
const wordyNodes = 16;
/**
 * The relations of the images as a Mermaid flowchart; undefined where there are none.
 *
 * It thins out as it grows: images that the run leaves alone and that have the same relations
 * share a box, then they are left out, then each stage is one box.
 */
function drawPicture(images) {
    const every = toGraph(images);
    if (every.edges.length === 0)
        return undefined;
    const all = draw(every, drawBoxes);
    if (fits(every, all, readableNodes))
        return { text: all, shows: 'every relation' };
    const inPlan = toGraph(images.filter(isPlanned));
    const planned = draw(inPlan, drawStages);
    if (inPlan.edges.length > 0 && fits(inPlan, planned, readablePlanned)) {
        return { text: planned, shows: 'images in the plan' };
    }
    const built = images.filter(({ build }) => build);
    return built.length === 0 ? undefined : { text: drawCounts(built), shows: 'stages' };
}
function fits({ nodes, edges }, text, limit) {
    return nodes.length <= limit && edges.length <= edgeLimit && text.length <= textLimit;
}
const head = [
    '%%{init: {"flowchart": {"nodeSpacing": 16, "rankSpacing": 60}}}%%',
    'flowchart LR',
    // Readable on white and on GitHub's dark background.
    'classDef publish fill:#1a7f37,stroke:#116329,color:#ffffff',
    'classDef build fill:#0969da,stroke:#0550ae,color:#ffffff',
    'classDef test fill:#8250df,stroke:#6639ba,color:#ffffff',
    'classDef skip fill:transparent,stroke:#7d8590,color:#7d8590,stroke-dasharray:4 3'
];
/** What the colours and lines mean, in Markdown. */
const legend = '🟩 published · 🟦 built · 🟪 tested, not built · ⬜ not in this plan · ' +
    'solid line: is the base of · dotted line: is needed by the tests of';
function draw(graph, drawNodes) {
    const ids = new Map(graph.nodes.map((node, index) => [node, `n${index}`]));
    const edges = graph.edges.map(edge => drawEdge(edge, ids));
    return [...head, ...drawNodes(graph.nodes, ids), ...edges].join('\n');
}
function drawEdge({ from, to, kind }, ids) {
    return `${ids.get(from) ?? ''} ${kind === 'parent' ? '-->' : '-.->'} ${ids.get(to) ?? ''}`;
}
function drawBoxes(nodes, ids) {
    const toLabel = nodes.length <= wordyNodes ? toWordyLabel : toNameLabel;
    return nodes.map(node => `${ids.get(node) ?? ''}["${toLabel(node)}"]:::${toClass(node)}`);
}
function drawStages(nodes, ids) {
    const stageOf = (node) => node.images[0].stage;
    const stages = [...new Set(nodes.map(stageOf))].sort((one, other) => one - other);
    return stages.flatMap(stage => {
        const inStage = nodes.filter(node => stageOf(node) === stage);
        return [`subgraph s${stage}["stage ${stage}"]`, ...drawBoxes(inStage, ids), 'end'];
    });
}
function drawCounts(built) {
    const stages = Array.from({ length: countStages(built) }, (_, stage) => {
        const inStage = built.filter(planned => planned.stage === stage);
        const published = inStage.filter(({ publish }) => publish).length;
        const kind = published > 0 ? 'publish' : 'build';
        return `s${stage}["stage ${stage}<br/>${inStage.length} built, ${published} published"]:::${kind}`;
    });
    const order = stages.map((_, stage) => `s${stage}`).join(' --> ');
    return [...head, ...stages, ...(stages.length > 1 ? [order] : [])].join('\n');
}
function toClass({ images: [planned] }) {
    if (planned.publish)
        return 'publish';
    if (planned.build)
        return 'build';
    return isPlanned(planned) ? 'test' : 'skip';
}
function toWordyLabel(node) {
    const verdicts = listVerdicts(node.images[0]);
    return verdicts.length === 0
        ? toNameLabel(node)
        : `${toNameLabel(node)}<br/>${verdicts.join(' · ')}`;
}
function toNameLabel({ images: [first, ...others] }) {
    const name = escapeLabel(shortName(first.image.name, 60));
    return others.length === 0 ? name : `${name}<br/>and ${others.length} more`;
}
function listVerdicts({ build, publish, test, dev }) {
    const tested = dev ? 'test dev' : 'test';
    return [build ? 'build' : '', publish ? 'publish' : '', test ? tested : ''].filter(Boolean);
}
/** Mermaid's own entities for all but what image names are made of; `$$` would be a formula. */
function escapeLabel(name) {
    return name
        .replaceAll('$', '\\x24')
        .replaceAll(/[^a-z0-9./_-]/giu, character => `#${character.codePointAt(0) ?? 0};`);
}

;// CONCATENATED MODULE: ./src/report/render-summary.ts






const extents = [
    { causes: 3, rows: 10_000, names: 10_000 },
    { causes: 1, rows: 10_000, names: 10_000 },
    { causes: 1, rows: 1000, names: 1000 }
];
const least = { causes: 0, rows: 50, names: 50 };
/** The job summary of a plan: what is built and why, for five seconds and for five minutes. */
function renderSummary(report) {
    for (const extent of extents) {
        const text = renderExtent(report, extent);
        if (countBytes(text) <= summaryLimit)
            return text;
    }
    return cut(renderExtent(report, least));
}
function renderExtent(report, extent) {
    const rows = listRows(report.plan);
    return [
        ...renderHead(report.plan),
        ...render_summary_renderTable(rows, extent),
        ...renderSkipped(report.plan, extent),
        ...renderPicture(report.plan, extent),
        ...renderWarnings(report.warnings.slice(0, extent.names)),
        ...render_summary_renderSizes(report.outputs)
    ].join('\n');
}
function renderHead(plan) {
    const compared = toComparison(plan).map(toMarkdown);
    return [`## ${toHeadline(plan)}`, '', `${compared.join('. ')}.`, ''];
}
function render_summary_renderTable(rows, { causes, rows: limit }) {
    if (rows.length === 0)
        return [];
    const shown = render_summary_columns.filter(column => column.isShown(rows));
    const lines = rows.slice(0, limit).map(row => render_summary_renderRow(row, shown, causes));
    const rest = rows.length - lines.length;
    return [
        `| Image | ${shown.map(({ title }) => title).join(' | ')} | Why |`,
        `| :-- | ${shown.map(() => ':-:').join(' | ')} | :-- |`,
        ...lines,
        '',
        ...(rest === 0 ? [] : [`And ${rest} more images: the output \`plan\` has them all.`, ''])
    ];
}
const render_summary_columns = [
    {
        title: 'Stage',
        isShown: rows => rows.some(({ planned }) => planned.build && planned.stage > 0),
        cell: ({ build, stage }) => (build ? String(stage) : '')
    },
    { title: 'Build', isShown: () => true, cell: ({ build }) => tick(build) },
    { title: 'Publish', isShown: () => true, cell: ({ publish }) => tick(publish) },
    { title: 'Test', isShown: () => true, cell: ({ test }) => tick(test) },
    {
        title: 'Dev',
        isShown: rows => rows.some(({ planned }) => planned.dev),
        cell: ({ dev }) => tick(dev)
    }
];
const tick = (verdict) => (verdict ? '✅' : '');
function render_summary_renderRow(row, shown, causes) {
    const why = shortenReasons(row, causes).map(toMarkdown).join('<br>');
    const cells = [
        codeSpan(row.planned.image.name),
        ...shown.map(column => column.cell(row.planned)),
        why
    ];
    return `| ${cells.map(toCell).join(' | ')} |`;
}
function renderSkipped(plan, { names }) {
    const skipped = listSkipped(plan);
    if (skipped.length === 0)
        return [];
    const shown = skipped.slice(0, names).map(planned => codeSpan(planned.image.name));
    const rest = skipped.length - shown.length;
    return [
        `<details><summary>${skipped.length === 1 ? '1 image is' : `${skipped.length} images are`} skipped</summary>`,
        '',
        shown.join(', ') + (rest === 0 ? '' : ` and ${rest} more`),
        '',
        '</details>',
        ''
    ];
}
function renderPicture(plan, { causes }) {
    const picture = causes === 0 ? undefined : drawPicture(plan.images);
    if (picture === undefined)
        return [];
    const note = picture.shows === 'every relation' ? '' : ` · shown: ${picture.shows}`;
    return [
        '### Parents and tests',
        '',
        codeBlock(picture.text, 'mermaid'),
        '',
        `${legend}${note}`,
        ''
    ];
}
function renderWarnings(warnings) {
    if (warnings.length === 0)
        return [];
    const lines = warnings.map(({ message, code, fix, place }) => {
        const where = place === undefined ? '' : `${codeSpan(formatPlace(place))}: `;
        const hint = toMarkdownWords(fix.replaceAll('\n', ' '));
        return `- ${where}${toMarkdownWords(message)} (\`${code}\`)<br>${hint}`;
    });
    return [
        `### ⚠️ ${warnings.length === 1 ? '1 warning' : `${warnings.length} warnings`}`,
        '',
        ...lines,
        ''
    ];
}
function render_summary_renderSizes(outputs) {
    const sum = countCharacters(outputs.values());
    const [largest] = [...outputs].sort(([, one], [, other]) => other.length - one.length);
    if (largest === undefined)
        return [];
    const [name, value] = largest;
    const part = ((100 * sum) / outputLimit).toFixed(1);
    return [
        `<sub>All outputs together: ${group(sum)} characters, ${part} % of what a job passes on; ` +
            `the largest is \`${name}\` with ${group(value.length)}.</sub>`,
        ''
    ];
}
function group(count) {
    return String(count).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}
function countBytes(text) {
    return new TextEncoder().encode(text).length;
}
/** Whole lines from the top, as many as fit. */
function cut(text) {
    if (countBytes(text) <= summaryLimit)
        return text;
    const lines = text.split('\n');
    let bytes = 0;
    return lines.filter(line => (bytes += countBytes(line) + 1) <= summaryLimit).join('\n');
}

;// CONCATENATED MODULE: ./src/app/publish-outcome.ts






/** Sets the outputs, and tells people: log, annotations, job summary. */
function publishOutcome(outcome, runner) {
    switch (outcome.kind) {
        case 'planned': {
            const { report } = outcome;
            runner.setOutputs(report.outputs);
            for (const block of renderLog(report, selectPalette(runner)))
                printBlock(block, runner);
            runner.annotate(report.warnings);
            runner.writeSummary(renderSummary(report));
            return;
        }
        case 'failed': {
            const { diagnostics } = outcome;
            for (const diagnostic of diagnostics)
                runner.print(`${formatDiagnostic(diagnostic)}\n`);
            runner.annotate(diagnostics);
            runner.writeSummary(renderFailedSummary(diagnostics, formatDiagnostic));
        }
    }
}
function printBlock(block, runner) {
    const text = block.lines.join('\n');
    switch (block.kind) {
        case 'lines':
            runner.print(text);
            return;
        case 'group':
            runner.printGroup(block.title, text);
    }
}
/** The log of a job shows colours; NO_COLOR is the wish for none (no-color.org). */
function selectPalette(runner) {
    if (runner.variable('NO_COLOR') !== undefined)
        return plain;
    return {
        strong: toStyle('bold'),
        faint: toStyle('gray'),
        build: toStyle('cyan'),
        publish: toStyle('green'),
        test: toStyle('magenta'),
        warning: toStyle('yellow')
    };
}
/** Whatever the stream is: that of a job is a pipe, and its page shows colours. */
function toStyle(format) {
    return text => (0,external_node_util_.styleText)(format, text, { validateStream: false });
}

;// CONCATENATED MODULE: ./src/app/run-plan.ts




/**
 * The action: event, configuration and changes in, every output out.
 *
 * The outputs are set to their empty values before anything can go wrong.
 */
async function runPlan(world) {
    const outcome = await findOutcome(world);
    publishOutcome(outcome, world.runner);
    return outcome.kind === 'planned' ? 0 : 1;
}
async function findOutcome(world) {
    try {
        world.runner.setOutputs(emptyOutputs());
    }
    catch (error) {
        return toUnwritableOutputs(error);
    }
    return planRun(world).catch(toUnexpectedFailure);
}


/***/ })

};
