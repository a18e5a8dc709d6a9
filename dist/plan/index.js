import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 3909:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  W: () => (/* reexport */ openJobWorld)
});

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/tree/unreadable.ts
var unreadable = __nccwpck_require__(8945);
// EXTERNAL MODULE: ./src/paths/repository-path.ts
var repository_path = __nccwpck_require__(7700);
// EXTERNAL MODULE: ./src/tree/sorted-paths.ts
var sorted_paths = __nccwpck_require__(6582);
;// CONCATENATED MODULE: ./src/tree/to-tree.ts

/** The tree of these entries, each path once, in any order. */
function toTree(entries) {
    const sorted = (0,sorted_paths/* sortByPath */.$y)(entries, ([path]) => path);
    const paths = sorted.map(([path]) => path);
    return {
        paths,
        entry(path) {
            const found = sorted[(0,sorted_paths/* findLowerBound */.h0)(paths, path)];
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

;// CONCATENATED MODULE: ./src/world/git/revision.ts
/**
 * Whether text from outside may be sent to git as a revision.
 *
 * A line break would be a second request to `cat-file --batch`, a leading `-` an option, `:` the
 * path of a file or a search through all history, `..` a range. No name of a branch or a tag
 * holds any of them (git check-ref-format).
 */
function isSafeRevision(text) {
    return text.length <= 1_024 && !/^$|^-|\.\.|[:\s\\\p{Cc}\p{Surrogate}]|\^\{[^}]*\//u.test(text);
}
/** Whether this is a full object id: 40 hex digits, or 64 in a SHA-256 repository. */
function isObjectId(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: ./src/world/git/explain-failure.ts
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
/** The sentence for people: what is wrong with the repository, and what to do where it is known. */
function explainFailure(failure) {
    for (const [pattern, explain] of known) {
        if (pattern.test(failure.stderr))
            return explain(failure.directory);
    }
    const complaint = firstComplaint(failure.stderr);
    const end = typeof failure.status === 'number' ? `status ${failure.status}` : failure.status;
    return `git ${failure.command} ended with ${end}${complaint === '' ? '' : `: ${complaint}`}`;
}
function firstComplaint(stderr) {
    const lines = stderr.split('\n').filter(line => line.trim() !== '');
    const line = lines.find(each => each.startsWith('fatal: ')) ?? lines.at(0) ?? '';
    return line.replace(/^(?:fatal|error): /, '').slice(0, 300);
}

;// CONCATENATED MODULE: ./src/world/git/run-git.ts




/** One call of git, to its end. Anything but an accepted exit status is a value with a reason. */
async function runGit(git, words, accepted = []) {
    const child = (0,external_node_child_process_namespaceObject.spawn)('git', [...words], {
        cwd: git.directory,
        env: git.environment,
        stdio: ['ignore', 'pipe', 'pipe'],
        windowsHide: true
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
    return (0,unreadable/* unreadable */.O)(explainFailure({ command: words[0], directory: git.directory, stderr, status: end }));
}
/** Why git could not be started. A missing folder and a missing git are the same error to node. */
function explainStart(git, error) {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') {
        return (0,unreadable/* unreadable */.O)(`git could not be started: ${error.message}`);
    }
    return (0,unreadable/* unreadable */.O)((0,external_node_fs_namespaceObject.existsSync)(git.directory) && error.code === 'ENOENT'
        ? 'git was not found: install it in the job, before this step'
        : `there is no folder "${git.directory}": run actions/checkout before this step`);
}
function explainTimeLimit(git, command) {
    return (0,unreadable/* unreadable */.O)(`git ${command} did not answer within ${git.timeLimit / 1_000} s`);
}
/** The exit status or signal; a reason where git did not start or did not end. */
function waitFor(git, child, command) {
    return new Promise(resolve => {
        const settle = (end) => {
            clearTimeout(timer);
            git.running.delete(child);
            resolve(end);
        };
        const timer = setTimeout(() => {
            settle(explainTimeLimit(git, command));
            child.kill('SIGKILL');
            child.stdout?.destroy();
            child.stderr?.destroy();
        }, git.timeLimit);
        git.running.add(child);
        child.on('error', error => {
            settle(explainStart(git, error));
        });
        child.on('close', (status, signal) => {
            settle(status ?? signal ?? 'no status');
        });
    });
}
function collect(stream) {
    const chunks = [];
    stream.on('data', (chunk) => chunks.push(chunk));
    return chunks;
}

;// CONCATENATED MODULE: ./src/world/git/find-merge-bases.ts



/**
 * The best common ancestors. A clone that ends early gives older ones, or none, as if its last
 * commits were roots: so every root that is reachable from the two and from no ancestor found
 * must be a true root, or the answer is `cut-off`.
 */
async function findMergeBases(git, sides, readParents) {
    const ids = await listIds(git, ['merge-base', '--all', '--end-of-options', ...sides]);
    if ((0,unreadable/* isUnreadable */.G)(ids))
        return ids;
    const excluded = ids.map(id => `^${id}`);
    const roots = await listIds(git, ['rev-list', '--max-parents=0', ...sides, ...excluded, '--']);
    if ((0,unreadable/* isUnreadable */.G)(roots))
        return roots;
    for (const root of roots) {
        const parents = await readParents(root);
        if ((0,unreadable/* isUnreadable */.G)(parents))
            return parents;
        if (parents === undefined || parents.length > 0)
            return { kind: 'cut-off' };
    }
    const [first, ...others] = ids;
    return first === undefined ? { kind: 'unrelated' } : { kind: 'found', ids: [first, ...others] };
}
async function listIds(git, words) {
    // `merge-base` ends with 1 and prints nothing where there is none.
    const answer = await runGit(git, words, words[0] === 'merge-base' ? [1] : []);
    if ((0,unreadable/* isUnreadable */.G)(answer))
        return answer;
    return Buffer.from(answer.output).toString('latin1').split('\n').filter(isObjectId);
}

;// CONCATENATED MODULE: ./src/world/git/git-environment.ts
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
const settings = [
    ['safe.directory', '*'],
    ['core.fsmonitor', 'false']
];
/** The environment that git runs in: English, no questions, no writes, no network. */
function toGitEnvironment(outside) {
    const environment = {};
    for (const [name, value] of Object.entries(outside)) {
        if (value !== undefined && !repositoryVariables.has(name))
            environment[name] = value;
    }
    return {
        ...environment,
        ...toConfigVariables(outside['GIT_CONFIG_COUNT']),
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_NO_LAZY_FETCH: '1',
        // Before git 2.45 a missing object is fetched all the same: no protocol is allowed to.
        GIT_ALLOW_PROTOCOL: 'none'
    };
}
/** Our settings behind those that are in the environment already. */
function toConfigVariables(outsideCount) {
    const count = /^\d{1,4}$/.test(outsideCount ?? '') ? Number(outsideCount) : 0;
    const variables = { GIT_CONFIG_COUNT: String(count + settings.length) };
    for (const [index, [key, value]] of settings.entries()) {
        variables[`GIT_CONFIG_KEY_${count + index}`] = key;
        variables[`GIT_CONFIG_VALUE_${count + index}`] = value;
    }
    return variables;
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
    /** The answers that this chunk completes, in the order they were asked for. */
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

;// CONCATENATED MODULE: ./src/world/git/object-reader.ts





/** One `git cat-file --batch` that answers for as long as the repository is open. */
class ObjectReader {
    #git;
    #child;
    #parser = new ObjectParser();
    /** Who asked and has no answer yet, in order: git answers in the order of the requests. */
    #waiting = [];
    #stderr = '';
    #timer;
    #ended;
    constructor(git) {
        this.#git = git;
        this.#child = (0,external_node_child_process_namespaceObject.spawn)('git', ['cat-file', '--batch'], {
            cwd: git.directory,
            env: git.environment,
            windowsHide: true
        });
        git.running.add(this.#child);
        this.#listen();
    }
    /** The object of this name, which must be a safe revision. */
    read(name) {
        if (this.#ended !== undefined)
            return Promise.resolve(this.#ended);
        return new Promise(resolve => {
            this.#waiting.push(resolve);
            this.#child.stdin.write(`${name}\n`);
            if (this.#waiting.length === 1)
                this.#startTimer();
        });
    }
    close() {
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
            this.#end(explainStart(this.#git, error));
        });
        child.on('close', (status, signal) => {
            const { directory } = this.#git;
            const end = { stderr: this.#stderr, status: status ?? signal ?? 'no status' };
            this.#end((0,unreadable/* unreadable */.O)(explainFailure({ command: 'cat-file', directory, ...end })));
        });
    }
    #startTimer() {
        clearTimeout(this.#timer);
        if (this.#waiting.length === 0)
            return;
        this.#timer = setTimeout(() => {
            this.#end(explainTimeLimit(this.#git, 'cat-file'));
        }, this.#git.timeLimit);
    }
    #end(because) {
        if (this.#ended !== undefined)
            return;
        this.#ended = because;
        clearTimeout(this.#timer);
        this.#git.running.delete(this.#child);
        this.#child.stdin.destroy();
        this.#child.kill('SIGKILL');
        for (const resolve of this.#waiting.splice(0))
            resolve(because);
    }
}

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

;// CONCATENATED MODULE: ./src/world/git/raw-text.ts

/** One UTF-16 unit for each byte: places in the text are places in the bytes. */
function toText(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
/** The name between two places; only what is not ASCII has to be decoded. */
function sliceName(bytes, text, [start, end]) {
    const name = text.slice(start, end);
    return /[\u0080-\u00ff]/.test(name) ? (0,repository_path/* decodePath */.q0)(bytes.subarray(start, end)) : name;
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

;// CONCATENATED MODULE: ./src/world/git/parse-tree-listing.ts

/**
 * What `git ls-tree -r -z --full-tree` printed: `<mode> <type> <id>\t<path>\0` for each path.
 * Undefined where a record is anything else: then nothing of it is believed.
 */
function parseTreeListing(bytes) {
    const text = toText(bytes);
    const entries = [];
    for (let start = 0; start < text.length;) {
        const tab = text.indexOf('\t', start);
        const end = text.indexOf('\0', start);
        const idAt = text.lastIndexOf(' ', tab) + 1;
        const idLength = tab - idAt;
        // A name may hold tabs too: the first one ends the record's head.
        if (tab === -1 || end <= tab + 1 || idAt <= start + 7)
            return undefined;
        if (text[start + 6] !== ' ' || (idLength !== 40 && idLength !== 64))
            return undefined;
        const entry = { mode: text.slice(start, start + 6), id: text.slice(idAt, tab) };
        entries.push([sliceName(bytes, text, [tab + 1, end]), entry]);
        start = end + 1;
    }
    return entries;
}

;// CONCATENATED MODULE: ./src/world/git/open-repository.ts












const compareOptions = [
    ...['-r', '-z', '--raw', '--no-abbrev', '--no-renames', '--no-ext-diff', '--no-textconv'],
    ...['--no-relative', '--ignore-submodules=none']
];
/** The checkout that a folder is in. The tree of HEAD is listed ahead, beside the first question. */
async function openRepository(directory, options) {
    const git = {
        directory,
        environment: toGitEnvironment(options.environment),
        timeLimit: options.timeLimit ?? 60_000,
        running: new Set()
    };
    const repository = new GitRepository(git);
    const head = await repository.openHead();
    if (!(0,unreadable/* isUnreadable */.G)(head))
        return repository;
    repository.close();
    return head;
}
class GitRepository {
    kind = 'repository';
    #git;
    #objects;
    #trees = new Map();
    constructor(git) {
        this.#git = git;
        this.#objects = new ObjectReader(git);
    }
    /** The first question: whether this is a repository at all. */
    async openHead() {
        const tree = listTree(this.#git, 'HEAD');
        const head = await this.readCommit('HEAD');
        if (head !== undefined && !(0,unreadable/* isUnreadable */.G)(head))
            this.#trees.set(head.id, tree);
        return head;
    }
    async readCommit(revision) {
        if (!isSafeRevision(revision))
            return undefined;
        const answer = await this.#objects.read(`${revision}^{commit}`);
        if (answer.kind !== 'object')
            return answer.kind === 'missing' ? undefined : answer;
        const commit = parseCommit(answer.content);
        if (commit === undefined)
            return (0,unreadable/* unreadable */.O)(`git has no commit as "${revision}"`);
        return { id: answer.id, parents: commit.parents };
    }
    readTree(commit) {
        if (!isObjectId(commit))
            return Promise.resolve(noObjectId(commit));
        const known = this.#trees.get(commit);
        if (known !== undefined)
            return known;
        const tree = listTree(this.#git, commit);
        this.#trees.set(commit, tree);
        return tree;
    }
    async compareTrees(base, head) {
        const wrong = [base, head].find(id => !isObjectId(id));
        if (wrong !== undefined)
            return noObjectId(wrong);
        const answer = await runGit(this.#git, ['diff-tree', ...compareOptions, base, head, '--']);
        if ((0,unreadable/* isUnreadable */.G)(answer))
            return answer;
        const changes = parseRawDiff(answer.output);
        if (changes === undefined)
            return (0,unreadable/* unreadable */.O)('git diff-tree printed what it never should');
        return (0,sorted_paths/* sortByPath */.$y)(changes, change => change.path);
    }
    async findMergeBases(one, other) {
        const wrong = [one, other].find(id => !isObjectId(id));
        if (wrong !== undefined)
            return noObjectId(wrong);
        return findMergeBases(this.#git, [one, other], async (commit) => {
            const found = await this.readCommit(commit);
            return found === undefined || (0,unreadable/* isUnreadable */.G)(found) ? found : found.parents;
        });
    }
    async readTexts(ids) {
        const unique = [...new Set(ids)].filter(isObjectId);
        const answers = await Promise.all(unique.map(id => this.#objects.read(id)));
        const texts = new Map();
        for (const answer of answers) {
            if (answer.kind === 'object' && answer.type === 'blob') {
                texts.set(answer.id, (0,repository_path/* decodePath */.q0)(answer.content));
            }
        }
        return texts;
    }
    close() {
        this.#objects.close();
        for (const child of this.#git.running)
            child.kill('SIGKILL');
    }
}
async function listTree(git, revision) {
    const answer = await runGit(git, ['ls-tree', '-r', '-z', '--full-tree', revision]);
    if ((0,unreadable/* isUnreadable */.G)(answer))
        return answer;
    const entries = parseTreeListing(answer.output);
    return entries === undefined
        ? (0,unreadable/* unreadable */.O)('git ls-tree printed what it never should')
        : toTree(entries);
}
function noObjectId(text) {
    return (0,unreadable/* unreadable */.O)(`"${text}" is not the id of a commit`);
}

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
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
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


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
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
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
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
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
const controls = String.raw `[\p{Cc}\p{Surrogate}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]`;
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
    return `${message.slice(0, longestMessage - 1).replace(/\p{Surrogate}$/u, '')}\u2026`;
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
        const messages = [...outputs].map(([name, value]) => prepareKeyValueMessage(name, value));
        if (messages.length > 0)
            issueFileCommand('OUTPUT', messages.join(external_node_os_namespaceObject.EOL));
    },
    writeSummary(markdown) {
        const file = this.variable('GITHUB_STEP_SUMMARY');
        if (file === undefined)
            return;
        try {
            (0,external_node_fs_namespaceObject.writeFileSync)(file, markdown + external_node_os_namespaceObject.EOL);
        }
        catch (error) {
            print(`The job summary could not be written: ${String(error)}`);
        }
    },
    annotate(diagnostics) {
        for (const { severity, message, properties } of toAnnotations(diagnostics)) {
            issueCommand(severity, toCommandProperties(properties), message);
        }
    },
    print,
    printGroup(title, text) {
        issueCommand('group', {}, title);
        print(text);
        issueCommand('endgroup', {}, '');
    }
};
/** The variable of an input, as the runner names it: blanks are `_`, hyphens stay. */
function toInputVariable(name) {
    return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
function print(text) {
    process.stdout.write(escapeLog(text) + external_node_os_namespaceObject.EOL);
}
function isSet(name) {
    return (process.env[name] ?? '') !== '';
}

;// CONCATENATED MODULE: ./src/world/job-world.ts





/** The world of this process, with the checkout that the input `directory` names; git starts at once. */
function openJobWorld() {
    const workspace = jobRunner.variable('GITHUB_WORKSPACE') ?? process.cwd();
    const checkout = (0,external_node_path_.resolve)(workspace, jobRunner.input('directory').trim());
    // A folder inside of a repository is not one: paths would count from two roots.
    const environment = { ...process.env, GIT_CEILING_DIRECTORIES: (0,external_node_path_.dirname)(checkout) };
    return {
        runner: jobRunner,
        checkout,
        readText: path => readText((0,external_node_path_.resolve)(checkout, path)),
        repository: openRepository(checkout, { environment })
    };
}
function readText(file) {
    try {
        return { kind: 'text', text: (0,external_node_fs_namespaceObject.readFileSync)(file, 'utf8') };
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

;// CONCATENATED MODULE: ./src/app/job-world.ts
/** The world that the entries run in: only this file of the application names it. */



/***/ }),

/***/ 6329:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _app_job_world__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3909);

// The action: reads the event and the configuration, decides, and sets every output. Git is
// started first: it answers while the rest is loaded.
const world = (0,_app_job_world__WEBPACK_IMPORTED_MODULE_0__/* .openJobWorld */ .W)();
const { runPlan } = await Promise.all(/* import() */[__nccwpck_require__.e(728), __nccwpck_require__.e(72)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3072));
process.exitCode = await runPlan(world);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7700:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ normalizePath),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   q0: () => (/* binding */ decodePath),
/* harmony export */   uJ: () => (/* binding */ joinPath),
/* harmony export */   yl: () => (/* binding */ parentPath)
/* harmony export */ });
/* unused harmony export decodeNames */
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
    if (!/\p{Surrogate}/u.test(path))
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


/***/ }),

/***/ 6582:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ sortByPath),
/* harmony export */   cD: () => (/* binding */ comparePaths),
/* harmony export */   h0: () => (/* binding */ findLowerBound)
/* harmony export */ });
/** The order of UTF-16 units, which `<` and binary search follow. */
function comparePaths(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}
/** Sorted by path; git's order of bytes is the same for nearly all repositories, and kept then. */
function sortByPath(items, toPath) {
    const sorted = items.every((item, index) => {
        const before = items[index - 1];
        return index === 0 || before === undefined || toPath(before) <= toPath(item);
    });
    return sorted ? items : items.toSorted((one, other) => comparePaths(toPath(one), toPath(other)));
}
/** The index of the first path that is not below `path`. */
function findLowerBound(paths, path) {
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

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 714:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(6329);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
