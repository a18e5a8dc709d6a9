"use strict";
exports.id = 334;
exports.ids = [334];
exports.modules = {

/***/ 6334:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openRunArtifacts: () => (/* binding */ openRunArtifacts)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/world/artifacts/explain-artifacts.ts
const known = [
    [
        /ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,
        'this job has no access to the artifacts of its run: the runner names no service for them',
        'run this as a step with `uses:` on GitHub; under act, start it with a service for artifacts'
    ],
    [
        /GHES|not currently supported/i,
        'this server keeps no artifacts for @actions/artifact: only github.com and ghe.com do',
        'pass the archives on in another way, as through a registry'
    ],
    [
        /\((?:401|403)\)|unauthorized|forbidden|permission/i,
        'the service refused the token of this job',
        'start the run again: a token of the runner ends with its job'
    ],
    [
        /quota|insufficient usage/i,
        'the storage for artifacts is full',
        'delete artifacts that nobody needs, or give them fewer `retention-days`'
    ],
    [
        /no artifacts found|\b404\b|not found/i,
        'it is gone: it has expired, or was deleted',
        'start all jobs of the run again, so that it is built once more'
    ],
    [
        /ENOSPC|no space left/i,
        'the disk is full',
        'load fewer images in this job, or take away what the runner does not need'
    ]
];
/** The sentence for people: what was done, why it did not work, and what to do. */
function explainArtifacts(doing, error) {
    const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    const found = known.find(([pattern]) => pattern.test(text));
    const because = found?.[1] ?? text.split('\n')[0] ?? '';
    const fix = found?.[2] ?? 'look at githubstatus.com, and start the failed jobs again';
    return { kind: 'complaint', code: codeOf(text), because: `${doing}: ${because}`, fix };
}
function codeOf(text) {
    return /ENOSPC|no space left/i.test(text) ? 'disk-full' : 'artifacts-unreachable';
}

;// CONCATENATED MODULE: ./src/world/artifacts/time-limit.ts
/** For a question to the service, its repetitions included. */
const answerLimit = 45_000;
/**
 * For what is `size` bytes: two minutes, and a second more for each MB. A client that waits for
 * ever would hold the job until GitHub ends it after six hours.
 */
function transferLimit(size) {
    return 120_000 + size / 1_000;
}
/** Rejects where a promise is not settled in time; what it does goes on until the process ends. */
async function within(milliseconds, promise) {
    let timer;
    const limit = new Promise((_, reject) => {
        timer = setTimeout(() => {
            reject(new Error(`no end within ${Math.round(milliseconds / 1_000)} s`));
        }, milliseconds);
    });
    try {
        return await Promise.race([promise, limit]);
    }
    finally {
        clearTimeout(timer);
    }
}

;// CONCATENATED MODULE: ./src/world/artifacts/run-artifacts.ts





/** Below it an artifact is uploaded within two minutes at any speed. */
const smallUpload = 1_000_000;
/** The artifacts of this run, by the runner's own client. */
function openRunArtifacts() {
    let opened;
    const open = () => (opened ??= openClient());
    return {
        async list() {
            try {
                const client = await open();
                const { artifacts } = await within(answerLimit, client.listArtifacts({ latest: true }));
                return artifacts;
            }
            catch (error) {
                return explainArtifacts('the artifacts of this run could not be listed', error);
            }
        },
        async download(artifact, folder) {
            const doing = `the artifact "${artifact.name}" could not be downloaded`;
            try {
                return await download(await open(), artifact, folder);
            }
            catch (error) {
                return explainArtifacts(doing, error);
            }
        },
        async upload(name, files) {
            try {
                await upload(await open(), name, files);
                return undefined;
            }
            catch (error) {
                return explainArtifacts(`the artifact "${name}" could not be uploaded`, error);
            }
        }
    };
}
async function openClient() {
    // It uses an old form of Buffer, of which nobody who reads the log can do anything.
    process.noDeprecation = true;
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(351), __webpack_require__.e(51)]).then(__webpack_require__.bind(__webpack_require__, 96432));
    return new DefaultArtifactClient();
}
async function download(client, { name, id, size, digest }, folder) {
    const expected = digest === undefined ? {} : { expectedHash: digest };
    const { digestMismatch } = await within(transferLimit(size), client.downloadArtifact(id, { path: folder, ...expected }));
    if (digestMismatch !== true)
        return undefined;
    return {
        kind: 'complaint',
        code: 'broken-archive',
        because: `the artifact "${name}" is not what was uploaded: its digest is another`,
        fix: 'start the failed jobs again; if it stays so, start all jobs again'
    };
}
async function upload(client, name, files) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'image-matrix-upload-'));
    try {
        for (const [file, text] of files)
            await (0,promises_.writeFile)((0,external_node_path_.join)(folder, file), text);
        const paths = [...files.keys()].map(file => (0,external_node_path_.join)(folder, file));
        const { artifacts } = await within(answerLimit, client.listArtifacts({ latest: true }));
        if (artifacts.some(artifact => artifact.name === name)) {
            await within(answerLimit, client.deleteArtifact(name));
        }
        await within(transferLimit(smallUpload), client.uploadArtifact(name, paths, folder));
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}


/***/ })

};
;