"use strict";
var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });

// src/diagnostics/problems.ts
var mistake = { severity: "error", silence: "never" };
var loud = { severity: "warning", silence: "never" };
var steady = { severity: "warning", silence: "steady" };
var passing = { severity: "warning", silence: "passing" };
var gathered = { ...steady, most: 3 };
var either = { severity: "either", silence: "passing" };
var problems = {
  "yaml-syntax": { about: "text", ...mistake },
  "duplicate-key": { about: "text", ...mistake },
  "unknown-key": { about: "text", ...mistake },
  "wrong-type": { about: "text", ...mistake },
  "missing-value": { about: "text", ...mistake },
  "invalid-value": { about: "text", ...mistake },
  "line-break": { about: "text", ...mistake },
  "no-configuration": { about: "text", ...mistake },
  "no-images": { about: "text", ...mistake },
  "invalid-image-name": { about: "text", ...mistake },
  "unknown-image": { about: "text", ...mistake },
  "unknown-filter": { about: "text", ...mistake },
  "unknown-platform": { about: "platforms", ...gathered },
  "unknown-runner": { about: "platforms", ...mistake },
  "new-runner": { about: "platforms", ...loud },
  "colliding-names": { about: "text", ...mistake },
  "unnamed-image": { about: "text", ...steady },
  "parent-cycle": { about: "parents", ...mistake },
  "ambiguous-parent": { about: "parents", ...mistake },
  "bare-parent-name": { about: "parents", ...gathered },
  "other-parent-tag": { about: "parents", ...gathered },
  "near-parent-name": { about: "parents", ...gathered },
  "own-name-twice": { about: "parents", ...steady },
  "unused-context": { about: "dockerfiles", ...gathered },
  "unused-build-arg": { about: "dockerfiles", ...gathered },
  "unknown-volatile-arg": { about: "text", ...gathered },
  "unfilled-value": { about: "text", ...gathered },
  "unknown-target": { about: "dockerfiles", ...mistake },
  "invalid-path": { about: "text", ...mistake },
  "invalid-pattern": { about: "text", ...mistake },
  "only-negated-patterns": { about: "text", ...mistake },
  "negated-filter-pattern": { about: "text", ...mistake },
  "unknown-change-type": { about: "text", ...mistake },
  "filters-unreadable": { about: "text", ...mistake },
  "from-unreadable": { about: "text", ...mistake },
  "bake-unavailable": { about: "text", ...mistake },
  "unsupported-build": { about: "text", ...mistake },
  "reserved-matrix-key": { about: "text", ...mistake },
  "several-platforms-loaded": { about: "platforms", ...mistake },
  "missing-platform": { about: "platforms", ...mistake },
  "unpublished-base": { about: "parents", ...gathered },
  "untracked-context": { about: "tree", ...steady },
  "untracked-dockerfile": { about: "tree", ...mistake },
  "dead-pattern": { about: "tree", ...steady, most: 1, alike: "message" },
  "unread-generated": { about: "dockerfiles", ...steady },
  "unused-dockerfile": { about: "tree", ...steady, most: 1 },
  "broken-dockerfile": { about: "dockerfiles", ...steady },
  "slow-pattern": { about: "tree", ...passing },
  "stale-silence": { about: "text", ...loud },
  "invalid-input": { about: "run", ...mistake },
  "unknown-label-image": { about: "run", ...passing },
  "label-beats-skip": { about: "run", ...loud },
  "labels-unreadable": { about: "run", ...passing },
  "runs-unreadable": { about: "run", ...passing },
  "changes-unknown": { about: "run", ...loud },
  "unknown-change-name": { about: "run", ...passing },
  "unknown-listed-files": { about: "run", ...passing },
  "unknown-default-branch": { about: "run", ...loud },
  "unreadable-event": { about: "run", ...loud },
  "second-configuration": { about: "text", ...steady },
  "stale-head": { about: "run", ...loud },
  "too-many-stages": { about: "plan", ...mistake },
  "too-many-entries": { about: "plan", ...either },
  "output-too-large": { about: "plan", ...either },
  "registry-refused": { about: "run", ...passing },
  "registry-unanswered": { about: "run", ...passing },
  "bases-unchecked": { about: "run", severity: "either", silence: "never" },
  "unknown-age": { about: "run", ...passing },
  "plan-not-uploaded": { about: "plan", ...loud },
  "artifact-missing": { about: "load", ...mistake },
  "artifacts-unreachable": { about: "load", ...mistake },
  "disk-full": { about: "load", ...mistake },
  "broken-archive": { about: "load", ...mistake },
  "wrong-image-id": { about: "load", ...mistake },
  "image-id-unrecorded": { about: "load", ...loud },
  "docker-failed": { about: "load", ...mistake },
  "pull-refused": { about: "load", ...mistake },
  "reused-image-gone": { about: "load", ...mistake },
  "dev-build-failed": { about: "load", ...mistake },
  "invalid-needs": { about: "gate", ...mistake },
  "plan-not-needed": { about: "gate", ...mistake },
  "plan-not-made": { about: "gate", ...mistake },
  "output-not-passed-on": { about: "gate", ...mistake },
  "job-failed": { about: "gate", ...mistake },
  "job-skipped": { about: "gate", ...mistake },
  "job-missing": { about: "gate", ...mistake },
  "unassigned-job": { about: "gate", ...mistake },
  "leg-missing": { about: "publish", ...mistake },
  "contested-tag": { about: "publish", ...mistake },
  "skopeo-missing": { about: "publish", ...mistake },
  "push-failed": { about: "publish", ...mistake },
  "registry-forbids": { about: "publish", ...mistake },
  "push-unanswered": { about: "publish", ...mistake },
  "newer-run": { about: "publish", severity: "either", silence: "never" },
  "newer-runs-unknown": { about: "publish", severity: "either", silence: "never" },
  "immutable-tag": { about: "publish", severity: "either", silence: "never" },
  "publish-incomplete": { about: "publish", ...mistake },
  "unwritable-outputs": { about: "plan", ...mistake },
  "unexpected-failure": { about: "plan", ...mistake }
};
var diagnosticCodes = Object.keys(problems).filter(isCode);
function isCode(text) {
  return Object.hasOwn(problems, text);
}
__name(isCode, "isCode");

// src/diagnostics/diagnostic.ts
function problem(code, found) {
  return { severity: problems[code].severity, code, ...found };
}
__name(problem, "problem");

// src/diagnostics/text/printable.ts
var Printable = class _Printable {
  static {
    __name(this, "Printable");
  }
  #text;
  constructor(text) {
    this.#text = text;
  }
  /** A text with its line breaks, tabs and plain colours. */
  static of(text) {
    const shown = plainText.test(text) ? text : text.replaceAll(hiddenInText, keepOrEscape);
    return new _Printable(disarm(shown));
  }
  /** Lines that keep their number, whatever is in them. */
  static lines(lines) {
    return new _Printable(lines.map((line) => disarm(escapeText(line))).join("\n"));
  }
  /** Its beginning, if it is longer. */
  cut(limit) {
    if (this.#text.length <= limit) return this;
    return new _Printable(`${this.#text.slice(0, limit - 1).replace(/[\ud800-\udfff]$/u, "")}\u2026`);
  }
  toString() {
    return this.#text;
  }
};
function escapeText(text) {
  return plain.test(text) ? text : text.replaceAll(hiddenInLine, keepOrEscape);
}
__name(escapeText, "escapeText");
function disarm(text) {
  return text.replaceAll(/^([\s\ufeff]*):(?=:)/gm, "$1\\u003a").replaceAll("##[", "#\\u0023[");
}
__name(disarm, "disarm");
function splitFix(fix) {
  const [first = "", ...rest] = fix.split("\n");
  return [first, ...rest.map(disarmFix)];
}
__name(splitFix, "splitFix");
function disarmFix(line) {
  return line.replace(/^(\s*fix):/i, "$1\\u003a");
}
__name(disarmFix, "disarmFix");
var plain = /^[ -~]*$/;
var plainText = /^[\t\n -~\u2190-\u27bf]*$/;
var hidden = [
  String.raw`\0-\x1f\x7f-\x9f\xad\u034f\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2`,
  String.raw`\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164`,
  String.raw`\ud800-\udfff\ue000-\uf8ff\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb`,
  String.raw`\u{110bd}\u{110cd}\u{13430}-\u{1343f}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}`,
  String.raw`\u{e0000}-\u{e0fff}\u{f0000}-\u{10ffff}`
].join("");
var pictured = String.raw`(?<=[\xa9\xae\u203c\u2049\u2122-\u303d\u3297\u3299\u{1f000}-\u{1faff}])\ufe0f`;
var colours = String.raw`\x1b\[(?:(?:[0-4]|2[2-4]|[349][0-7]|39)(?:;(?=\d)|(?=m)))*m`;
var hiddenInText = new RegExp(`(${colours}|[\\t\\n]|${pictured})|[${hidden}]`, "gu");
var hiddenInLine = new RegExp(`(${pictured})|[${hidden}]`, "gu");
function keepOrEscape(found, kept) {
  return kept ?? shortEscapes.get(found) ?? escapeUnits(found);
}
__name(keepOrEscape, "keepOrEscape");
var shortEscapes = /* @__PURE__ */ new Map([
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["	", "\\t"]
]);
function escapeUnits(text) {
  return text.replaceAll(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
__name(escapeUnits, "escapeUnits");

// src/diagnostics/text/format-diagnostic.ts
var widest = 100;
function formatDiagnostic(diagnostic) {
  const { place } = diagnostic;
  return [
    disarmFix(formatHeadline(diagnostic)),
    ...place ? formatSource(place) : [],
    ...formatFix(diagnostic.fix)
  ].map(disarm).join("\n");
}
__name(formatDiagnostic, "formatDiagnostic");
function formatHeadline({ severity, code, message, place }) {
  const where = place ? `${formatPlace(place)}: ` : "";
  const word = severity === "warning" ? "warning: " : place ? "" : "error: ";
  return `${where}${word}${escapeText(message)} [${code}]`;
}
__name(formatHeadline, "formatHeadline");
function formatPlace({ source, line, column, text }) {
  const start = `${formatSourceName(source)}:${line}`;
  return text === void 0 ? start : `${start}:${column}`;
}
__name(formatPlace, "formatPlace");
function formatSourceName(source) {
  switch (source.kind) {
    case "file":
      return escapeText(source.path);
    case "input":
      return `input ${escapeText(source.name)}`;
  }
}
__name(formatSourceName, "formatSourceName");
function formatSource(place) {
  if (place.text === void 0) return [];
  const number = String(place.line);
  const { before, marked, after } = cutAround({ ...place, text: place.text });
  const indent = " ".repeat(countColumns(before));
  const caret = "^".repeat(Math.max(1, countColumns(marked)));
  return [
    ` ${number} | ${before}${marked}${after}`.trimEnd(),
    ` ${" ".repeat(number.length)} | ${indent}${caret}`
  ];
}
__name(formatSource, "formatSource");
function cutAround({ text, column, length }) {
  const start = column - 1;
  const end = start + Math.min(length, widest / 2);
  const room = Math.max(0, text.length - widest);
  const from = Math.min(room, Math.max(0, start - widest / 2));
  const to = Math.max(end, from + widest);
  return {
    before: (from > 0 ? "\u2026" : "") + show(text.slice(from, start)),
    marked: show(text.slice(start, end)),
    after: show(text.slice(end, to)) + (to < text.length ? "\u2026" : "")
  };
}
__name(cutAround, "cutAround");
function show(part) {
  return escapeText(part.replaceAll("	", "  "));
}
__name(show, "show");
function formatFix(fix) {
  const [first, ...rest] = splitFix(fix);
  return [`  fix: ${escapeText(first)}`, ...rest.map((line) => `    ${escapeText(line)}`)];
}
__name(formatFix, "formatFix");
function countColumns(text) {
  if (plain2.test(text)) return text.length;
  const combining = new RegExp(String.raw`^\p{M}$`, "u");
  let columns = 0;
  for (const character of text) {
    columns += combining.test(character) ? 0 : wide.test(character) ? 2 : 1;
  }
  return columns;
}
__name(countColumns, "countColumns");
var plain2 = /^[ -~]*$/;
var wide = /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]$/u;

// src/diagnostics/limit-diagnostics.ts
var most = 100;
function limitDiagnostics(diagnostics) {
  const shown = diagnostics.slice(0, most);
  const last = shown.pop();
  const rest = diagnostics.length - most;
  if (last === void 0 || rest <= 0) return diagnostics;
  return [...shown, { ...last, message: `${last.message} (and ${rest} more ${wordOf(last)})` }];
}
__name(limitDiagnostics, "limitDiagnostics");
function wordOf({ severity }) {
  switch (severity) {
    case "error":
      return "mistakes";
    case "warning":
      return "warnings";
  }
}
__name(wordOf, "wordOf");

// src/run/gate/decision/list-words.ts
function listWords(id) {
  return id.replaceAll(/([a-z\d])(?=[A-Z])/g, "$1-").toLowerCase().split(/[-_]+/);
}
__name(listWords, "listWords");

// src/run/gate/decision/verdict.ts
var verdicts = ["build", "publish", "test", "dev", "store"];
function verdictOf(purpose) {
  switch (purpose.kind) {
    case "verdict":
    case "image":
      return purpose.verdict;
    case "stage":
      return "build";
    case "skipped":
      return void 0;
  }
}
__name(verdictOf, "verdictOf");

// src/run/gate/decision/assign-by-name.ts
var verdictWords = /* @__PURE__ */ new Map([
  ["build", "build"],
  ["builds", "build"],
  ["smoke", "build"],
  ["test", "test"],
  ["tests", "test"],
  ["publish", "publish"],
  ["push", "publish"],
  ["dev", "dev"],
  ["store", "store"]
]);
function assignByName(jobs, plans) {
  const purposes = new Map(jobs.map((job) => [job.id, listPurposes(job.id, plans)]));
  const builders = listSubstitutes(jobs, plans, purposes);
  return new Map([...purposes].map(([id, own]) => [id, toAssignment(own, builders)]));
}
__name(assignByName, "assignByName");
function toAssignment(purposes, builders) {
  if (purposes.length === 0) return { kind: "unknown" };
  const claims = purposes.map((purpose) => {
    const isBuild = purpose.kind === "verdict" && purpose.verdict === "build";
    return { purpose, instead: isBuild ? builders : [] };
  });
  return { kind: "claims", claims };
}
__name(toAssignment, "toAssignment");
function listPurposes(id, plans) {
  const words = listWords(id);
  if (words.includes("unchanged")) return [{ kind: "skipped" }];
  const named = new Set(words.flatMap((word) => verdictWords.get(word) ?? []));
  const number = words.at(-1) ?? "";
  if (words.includes("build") && named.size === 1 && /^\d{1,6}$/.test(number)) {
    return [{ kind: "stage", stage: Number(number) }];
  }
  if (named.has("publish")) addStore(named, plans);
  return [...named].map((verdict) => ({ kind: "verdict", verdict }));
}
__name(listPurposes, "listPurposes");
function addStore(named, plans) {
  const isPassedOn = /* @__PURE__ */ __name((name) => plans.some(({ outputs }) => outputs.has(name)), "isPassedOn");
  if (!isPassedOn("do_store") && !isPassedOn("store_matrix")) return;
  named.add("store");
  if (!isPassedOn("do_publish")) named.delete("publish");
}
__name(addStore, "addStore");
var narrowerLists = [
  ...["publish_matrix", "merge_matrix", "publish_images"],
  ...["stages", "stage_count", "store_matrix"]
];
function listSubstitutes(jobs, plans, purposes) {
  if (plans.some(({ outputs }) => narrowerLists.some((name) => outputs.has(name)))) return [];
  const ran = /* @__PURE__ */ __name((verdict) => jobs.filter(
    ({ id, result }) => result === "success" && purposes.get(id)?.some((purpose) => verdictOf(purpose) === verdict)
  ), "ran");
  return ran("build").length > 0 ? [] : ran("publish").map(({ id }) => id);
}
__name(listSubstitutes, "listSubstitutes");

// src/diagnostics/text/shorten.ts
var longest = 40;
function shorten(text) {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest).replace(/[\ud800-\udfff]$/u, "")}\u2026`;
}
__name(shorten, "shorten");

// src/run/gate/answer.ts
function toAnswer({ outputs }, purpose) {
  switch (purpose.kind) {
    case "verdict":
      return purpose.verdict === "build" ? answerBuild(outputs) : answerVerdict(outputs, purpose.verdict);
    case "image":
      return answerImage(outputs, `${purpose.verdict}_images`, purpose.image);
    case "stage":
      return answerStage(outputs, purpose.stage);
    case "skipped":
      return answerSkipped(outputs);
  }
}
__name(toAnswer, "toAnswer");
function answerVerdict(outputs, verdict) {
  const output = `do_${verdict}`;
  const value = outputs.get(output);
  if (value === "true") return { kind: "asked", because: `${output} is true` };
  if (value === "false") return { kind: "not-asked", because: `${output} is false` };
  return { kind: "unknown", output };
}
__name(answerVerdict, "answerVerdict");
function answerBuild(outputs) {
  const [verdict, count2] = [answerVerdict(outputs, "build"), answerStage(outputs, 0)];
  if (verdict.kind === "asked" || count2.kind === "unknown") return verdict;
  return verdict.kind === "unknown" || count2.kind === "asked" ? count2 : verdict;
}
__name(answerBuild, "answerBuild");
function answerStage(outputs, stage) {
  const count2 = readStageCount(outputs);
  if (count2 === void 0) return { kind: "unknown", output: "stage_count" };
  const because = `stage_count is ${count2}`;
  return { kind: count2 > stage ? "asked" : "not-asked", because };
}
__name(answerStage, "answerStage");
function readStageCount(outputs) {
  const text = outputs.get("stage_count") ?? "";
  return /^\d{1,6}$/.test(text) ? Number(text) : void 0;
}
__name(readStageCount, "readStageCount");
function answerImage(outputs, output, image) {
  const names = readNames(outputs, output);
  if (names === void 0) return { kind: "unknown", output };
  return names.includes(image) ? { kind: "asked", because: `${output} holds "${shorten(image)}"` } : { kind: "not-asked", because: `${output} does not hold "${shorten(image)}"` };
}
__name(answerImage, "answerImage");
function answerSkipped(outputs) {
  const names = readNames(outputs, "skip_images");
  if (names === void 0) return { kind: "unknown", output: "skip_images" };
  return names.length > 0 ? { kind: "asked", because: "skip_images holds images" } : { kind: "not-asked", because: "skip_images is empty" };
}
__name(answerSkipped, "answerSkipped");
function readNames(outputs, output) {
  try {
    const names = JSON.parse(outputs.get(output) ?? "");
    return Array.isArray(names) && names.every((name) => typeof name === "string") ? names : void 0;
  } catch {
    return void 0;
  }
}
__name(readNames, "readNames");

// src/run/gate/needs/needs-line.ts
var most2 = 20;
function toNeedsLine(ids) {
  const all = [...new Set(ids)];
  const shown = all.length > most2 ? [...all.slice(0, most2), "\u2026"] : all;
  return `needs: [${shown.join(", ")}]`;
}
__name(toNeedsLine, "toNeedsLine");

// src/run/gate/explain.ts
function quote(name) {
  return `"${shorten(name)}"`;
}
__name(quote, "quote");
function explainPlan({ id, result, outputs }) {
  const plan = `the plan job ${quote(id)}`;
  const log = `look at the log of ${quote(id)}`;
  switch (result) {
    case "failure":
      return refuse("plan-not-made", `${plan} failed`, log);
    case "cancelled":
      return refuse("plan-not-made", `${plan} was cancelled`, "run it again");
    case "skipped":
      return refuse(
        "plan-not-made",
        `${plan} was skipped, so nobody knows what there was to do`,
        `take its "if" away, and "needs" of jobs that may be skipped: a plan is made in each run`
      );
    case "success": {
      const text = outputs.get("result");
      if (text === "planned") return void 0;
      if (text === void 0) return explainOutput(id, "result", "whether a plan was made");
      return refuse("plan-not-made", `${plan} has the result ${quote(text)}, not "planned"`, log);
    }
  }
}
__name(explainPlan, "explainPlan");
function explainOutput(plan, output, unknown) {
  return refuse(
    "output-not-passed-on",
    `the plan job ${quote(plan)} does not pass on "${output}", so it is not known ${unknown}`,
    outputLine(plan, output)
  );
}
__name(explainOutput, "explainOutput");
function explainValue(plan, output, value) {
  return refuse(
    "output-not-passed-on",
    `the output "${output}" of the plan job ${quote(plan)} is ${quote(value)}, which no plan says`,
    outputLine(plan, output)
  );
}
__name(explainValue, "explainValue");
function outputLine(plan, output) {
  const other = `where the plan job is another one, write under "with" of the gate, as plan: NAME`;
  return [
    `${output}: \${{ steps.plan.outputs.${output} }}`,
    `this line stands under "outputs" of the job ${quote(plan)}; "plan" in it is the id of the planning step`,
    ...output === "result" ? [other] : []
  ].join("\n");
}
__name(outputLine, "outputLine");
function explainBroken({ id, result }, hints) {
  const isCancelled = result === "cancelled";
  const fix = isCancelled ? "run it again" : `look at the log of ${quote(id)}`;
  const message = `the job ${quote(id)} ${isCancelled ? "was cancelled" : "failed"}`;
  return refuse("job-failed", message, [fix, ...isCancelled ? [] : hints].join("\n"));
}
__name(explainBroken, "explainBroken");
function hintAtGuard(plan, purpose) {
  return `no plan asked for it, and GitHub fails a job with an empty matrix, so write if: ${toGuard(plan, purpose)}`;
}
__name(hintAtGuard, "hintAtGuard");
function hintAtOutput({ id }, output) {
  const line = `${output}: \${{ steps.plan.outputs.${output} }}`;
  return `where it reads "${output}", this line is missing under "outputs" of ${quote(id)}, as ${line}`;
}
__name(hintAtOutput, "hintAtOutput");
function explainSkipped({ id }, { plan, claim: { purpose } }, because) {
  const isUntold = verdictOf(purpose) === "build" && !plan.outputs.has("do_build");
  return refuse(
    "job-skipped",
    `the job ${quote(id)} was skipped, and the plan asked for it: ${because}`,
    [
      `if: \${{ !failure() && !cancelled() && ${toGuard(plan, purpose)} }}`,
      'without "!failure() && !cancelled()" a job is skipped where one that it needs was',
      ...isUntold ? [hintAtOutput(plan, "do_build")] : [],
      `where another job did its work, write under "with" of the gate, as jobs: ${nameOf(purpose).word}=${id}|OTHER`,
      `where no plan asks for it, jobs: none=${id}`
    ].join("\n")
  );
}
__name(explainSkipped, "explainSkipped");
function explainUnknown({ id }, because) {
  return refuse(
    "unassigned-job",
    `the job ${quote(id)} was skipped, and nothing says what it is for: ${because}`,
    [
      `jobs: build=${id}`,
      'this line stands under "with" of the gate; in place of "build" write "publish", "test", "dev" or "store"',
      `where no plan asks for it, jobs: none=${id}`
    ].join("\n")
  );
}
__name(explainUnknown, "explainUnknown");
function explainMissing(what, purpose, jobs) {
  const { word, job, output } = nameOf(purpose);
  return refuse(
    "job-missing",
    `${what}, and no job under "needs" ran for it`,
    [
      toNeedsLine([...jobs.map(({ id }) => id), job]),
      `where the job has another name, write under "with" of the gate, as jobs: ${word}=NAME`,
      `where there is no such job, take the line "${output}" out of the outputs of the plan job`
    ].join("\n")
  );
}
__name(explainMissing, "explainMissing");
function nameOf(purpose) {
  switch (purpose.kind) {
    case "verdict": {
      const { verdict } = purpose;
      return { word: verdict, job: verdict, output: `do_${verdict}` };
    }
    case "image": {
      const { verdict, image } = purpose;
      return { word: `${verdict}:${image}`, job: verdict, output: `${verdict}_images` };
    }
    case "stage": {
      const { stage } = purpose;
      return { word: `build:${stage}`, job: `build-${stage}`, output: "stage_count" };
    }
    case "skipped":
      return { word: "skip", job: "unchanged", output: "skip_images" };
  }
}
__name(nameOf, "nameOf");
function toGuard({ id, outputs }, purpose) {
  const from = `needs.${id}.outputs`;
  switch (purpose.kind) {
    case "verdict":
      if (purpose.verdict === "build" && !outputs.has("do_build")) return `${from}.stage_count > 0`;
      return `${from}.do_${purpose.verdict} == 'true'`;
    case "image":
      return `contains(fromJSON(${from}.${purpose.verdict}_images), '${purpose.image}')`;
    case "stage":
      return `${from}.stage_count > ${purpose.stage}`;
    case "skipped":
      return `${from}.skip_images != '[]'`;
  }
}
__name(toGuard, "toGuard");
function refuse(code, message, fix) {
  return { severity: "error", code, message, fix };
}
__name(refuse, "refuse");

// src/run/gate/decision/question.ts
function assignmentOf({ id }, { assignments }) {
  return assignments.get(id) ?? { kind: "unknown" };
}
__name(assignmentOf, "assignmentOf");
function claimsOf(job, question) {
  const assignment = assignmentOf(job, question);
  switch (assignment.kind) {
    case "claims":
      return assignment.claims;
    case "free":
    case "unknown":
      return [];
  }
}
__name(claimsOf, "claimsOf");
function isAskedOf(claim, { id }) {
  return claim.plan === void 0 || claim.plan === id;
}
__name(isAskedOf, "isAskedOf");
function listReplies(job, question) {
  return claimsOf(job, question).flatMap(
    (claim) => question.plans.filter((plan) => isAskedOf(claim, plan)).map((plan) => ({ plan, claim, answer: toAnswer(plan, claim.purpose) }))
  );
}
__name(listReplies, "listReplies");

// src/run/gate/decision/find-unserved.ts
var alsoBy = {
  build: [],
  publish: ["store"],
  test: [],
  dev: ["test"],
  store: ["publish"]
};
function findUnserved(question) {
  return question.plans.flatMap((plan) => [
    ...findVerdicts(plan, question),
    ...findStages(plan, question)
  ]);
}
__name(findUnserved, "findUnserved");
function findVerdicts(plan, question) {
  return verdicts.flatMap((verdict) => {
    const purpose = { kind: "verdict", verdict };
    const answer = toAnswer(plan, purpose);
    if (answer.kind !== "asked" || isServed(verdict, plan, question)) return [];
    return [explainMissing(answer.because, purpose, question.jobs)];
  });
}
__name(findVerdicts, "findVerdicts");
function isServed(verdict, plan, question) {
  const fitting = [verdict, ...alsoBy[verdict]];
  return question.jobs.some(
    (job) => claimsOf(job, question).some((claim) => {
      const own = verdictOf(claim.purpose);
      if (own === void 0 || !fitting.includes(own) || !isAskedOf(claim, plan)) return false;
      return job.result === "success" || toAnswer(plan, claim.purpose).kind !== "not-asked";
    })
  );
}
__name(isServed, "isServed");
function findStages(plan, question) {
  const count2 = readStageCount(plan.outputs) ?? 0;
  const claims = question.jobs.flatMap((job) => claimsOf(job, question));
  const served = new Set(
    claims.flatMap(
      (claim) => claim.purpose.kind === "stage" && isAskedOf(claim, plan) ? [claim.purpose.stage] : []
    )
  );
  if (served.size === 0) return [];
  const missing = Array.from(
    { length: Math.min(count2, served.size + 1) },
    (_, stage) => stage
  ).find((stage) => !served.has(stage));
  if (missing === void 0) return [];
  const what = `stage ${missing} has images to build`;
  return [explainMissing(what, { kind: "stage", stage: missing }, question.jobs)];
}
__name(findStages, "findStages");

// src/run/gate/decision/judge-skipped.ts
function judgeSkipped(job, question) {
  const assignment = assignmentOf(job, question);
  switch (assignment.kind) {
    case "claims":
      return judgeReplies(job, listReplies(job, question), question);
    case "free":
      return right(job, 'the input "jobs" says that no plan asks for it');
    case "unknown":
      return judgeUnknown(job, question);
  }
}
__name(judgeSkipped, "judgeSkipped");
function judgeReplies(job, replies, question) {
  const open = replies.filter((reply) => findSubstitute(reply, question) === void 0);
  for (const reply of open) {
    if (reply.answer.kind !== "asked") continue;
    const { because } = reply.answer;
    return wrong(job, `it was asked for: ${because}`, explainSkipped(job, reply, because));
  }
  for (const { plan, answer } of open) {
    if (answer.kind !== "unknown") continue;
    const mistake2 = explainOutput(plan.id, answer.output, `whether ${quote(job.id)} had to run`);
    return wrong(job, `the plan does not pass on ${answer.output}`, mistake2);
  }
  const reasons = replies.map((reply) => tellReason(reply, question));
  return right(job, [...new Set(reasons)].join(", "));
}
__name(judgeReplies, "judgeReplies");
function tellReason(reply, question) {
  const { answer } = reply;
  switch (answer.kind) {
    case "not-asked":
      return answer.because;
    case "asked":
    case "unknown":
      return `${quote(findSubstitute(reply, question)?.id ?? "")} ran in its place`;
  }
}
__name(tellReason, "tellReason");
function findSubstitute({ claim, answer }, { jobs }) {
  if (answer.kind === "not-asked" || claim.instead.length === 0) return void 0;
  return jobs.find(({ id, result }) => result === "success" && claim.instead.includes(id));
}
__name(findSubstitute, "findSubstitute");
function judgeUnknown(job, { plans }) {
  const answers = plans.flatMap(listAnswers);
  const telling = answers.find(({ kind }) => kind === "asked") ?? answers.find(({ kind }) => kind === "unknown");
  if (telling === void 0) return right(job, "the plan asks for nothing");
  const because = telling.kind === "unknown" ? `the plan does not pass on ${telling.output}` : telling.because;
  return wrong(job, `its purpose is not known, and ${because}`, explainUnknown(job, because));
}
__name(judgeUnknown, "judgeUnknown");
function listAnswers(plan) {
  const known = verdicts.filter((verdict) => plan.outputs.has(`do_${verdict}`));
  return [.../* @__PURE__ */ new Set([...["build", "test"], ...known])].map(
    (verdict) => toAnswer(plan, { kind: "verdict", verdict })
  );
}
__name(listAnswers, "listAnswers");
function right(job, because) {
  return { row: { job, standing: "right", because }, mistakes: [] };
}
__name(right, "right");
function wrong(job, because, mistake2) {
  return { row: { job, standing: "wrong", because }, mistakes: [mistake2] };
}
__name(wrong, "wrong");

// src/run/gate/decision/decide.ts
function decide(question) {
  const { jobs, plans } = question;
  const ended = jobs.filter((job) => hasEnded(job, question)).map((job) => judgeEnded(job, question));
  const failures = ended.flatMap(({ mistakes }) => mistakes);
  const judgeRest = failures.length > 0 ? toStopped : judgeSkipped;
  const rest = jobs.filter((job) => !hasEnded(job, question)).map((job) => judgeRest(job, question));
  const wrong2 = takeEachFix(rest.flatMap(({ mistakes }) => mistakes));
  const unserved = failures.length > 0 ? [] : findUnserved(question);
  const diagnostics = [...failures, ...wrong2, ...unserved];
  const rows = new Map([...ended, ...rest].map(({ row }) => [row.job, row]));
  return {
    result: plans.length > 0 && diagnostics.length === 0 ? "passed" : "failed",
    rows: jobs.flatMap((job) => rows.get(job) ?? []),
    diagnostics
  };
}
__name(decide, "decide");
function hasEnded(job, { plans }) {
  return plans.includes(job) || job.result !== "skipped";
}
__name(hasEnded, "hasEnded");
function judgeEnded(job, question) {
  if (question.plans.includes(job)) return judgePlan(job);
  switch (job.result) {
    case "success":
    case "skipped":
      return { row: { job, standing: "right", because: tellAsked(job, question) }, mistakes: [] };
    case "failure":
    case "cancelled": {
      const mistake2 = explainBroken(job, listHints(job, question));
      return {
        row: { job, standing: "wrong", because: "it has not succeeded" },
        mistakes: [mistake2]
      };
    }
  }
}
__name(judgeEnded, "judgeEnded");
function judgePlan(job) {
  const mistake2 = explainPlan(job);
  const mistakes = mistake2 === void 0 ? findStrangeValues(job) : [mistake2];
  return mistakes.length === 0 ? { row: { job, standing: "right", because: "the plan was made" }, mistakes } : { row: { job, standing: "wrong", because: "there is no plan to go by" }, mistakes };
}
__name(judgePlan, "judgePlan");
function findStrangeValues({ id, outputs }) {
  const names = verdicts.map((verdict) => `do_${verdict}`);
  const strange = names.filter((name) => !["true", "false", void 0].includes(outputs.get(name)));
  const isUncounted = outputs.has("stage_count") && readStageCount(outputs) === void 0;
  return [...strange, ...isUncounted ? ["stage_count"] : []].map(
    (name) => explainValue(id, name, outputs.get(name) ?? "")
  );
}
__name(findStrangeValues, "findStrangeValues");
function tellAsked(job, question) {
  const asked = listReplies(job, question).flatMap(
    ({ answer }) => answer.kind === "asked" ? [answer.because] : []
  );
  return asked.length === 0 ? "it ran" : `it was asked for: ${[...new Set(asked)].join(", ")}`;
}
__name(tellAsked, "tellAsked");
function listHints(job, question) {
  const replies = listReplies(job, question);
  const [first] = replies;
  const isUnasked = replies.every(({ answer }) => answer.kind === "not-asked");
  const unread = replies.flatMap(
    ({ plan, claim }) => listMatrices(plan, claim.purpose).filter((output) => !plan.outputs.has(output)).map((output) => hintAtOutput(plan, output))
  );
  return [
    ...first !== void 0 && isUnasked ? [hintAtGuard(first.plan, first.claim.purpose)] : [],
    ...new Set(unread)
  ];
}
__name(listHints, "listHints");
var publishLists = ["publish_matrix", "merge_matrix"];
function listMatrices({ outputs }, purpose) {
  switch (purpose.kind) {
    case "verdict":
      if (purpose.verdict !== "publish") return [`${purpose.verdict}_matrix`];
      return publishLists.some((name) => outputs.has(name)) ? [] : [...publishLists, "build_matrix"];
    case "image":
      return [];
    case "stage":
      return ["stages"];
    case "skipped":
      return ["skip_images"];
  }
}
__name(listMatrices, "listMatrices");
function toStopped(job) {
  return { row: { job, standing: "stopped", because: "something failed before it" }, mistakes: [] };
}
__name(toStopped, "toStopped");
function takeEachFix(diagnostics) {
  const fixes = diagnostics.map(({ fix }) => fix);
  return diagnostics.filter(({ fix }, index) => fixes.indexOf(fix) === index);
}
__name(takeEachFix, "takeEachFix");

// src/run/gate/decision/find-plans.ts
var planOutputs = [
  ...["do_build", "do_publish", "do_dev", "do_test"],
  ...["build_matrix", "publish_matrix", "test_matrix", "dev_matrix"],
  ...["build_images", "publish_images", "dev_images", "test_images", "skip_images"],
  ...["stages", "stage_count", "merge_matrix"],
  ...["do_reuse", "reuse_images", "do_store", "store_matrix"]
];
function findPlans(jobs, named) {
  const ids = named.split(/[\s,]+/).filter((id) => id !== "");
  const plans = jobs.filter((job) => ids.length > 0 ? ids.includes(job.id) : isPlan(job));
  const missing = ids.filter((id) => !jobs.some((job) => job.id === id));
  const diagnostics = [
    ...missing.map(
      (id) => explainMissing2(`the plan job "${shorten(id)}" is not under "needs"`, [id, ...idsOf(jobs)])
    ),
    ...plans.length + missing.length === 0 ? [explainNone(jobs)] : []
  ];
  return { plans, diagnostics };
}
__name(findPlans, "findPlans");
function isPlan({ id, outputs }) {
  if (listWords(id).includes("plan")) return true;
  return planOutputs.some((name) => outputs.has(name)) || isPlanResult(outputs.get("result"));
}
__name(isPlan, "isPlan");
function isPlanResult(text) {
  return text === "planned" || text === "failed";
}
__name(isPlanResult, "isPlanResult");
function explainNone(jobs) {
  if (jobs.length === 0) {
    return explainMissing2("the job needs no other job", ["plan", "build", "test", "publish"]);
  }
  const told = explainMissing2('no job under "needs" is the plan', ["plan", ...idsOf(jobs)]);
  const otherwise = 'where the plan job has another name, write it under "with" of this step, as plan: images';
  return { ...told, fix: `${told.fix}
${otherwise}` };
}
__name(explainNone, "explainNone");
function explainMissing2(message, ids) {
  const fix = toNeedsLine(ids);
  return problem("plan-not-needed", { message, fix });
}
__name(explainMissing2, "explainMissing");
function idsOf(jobs) {
  return jobs.map(({ id }) => id);
}
__name(idsOf, "idsOf");

// src/run/gate/needs/needed-job.ts
var jobResults = ["success", "failure", "cancelled", "skipped"];

// src/run/gate/needs/parse-json.ts
var deepest = 32;
function parseJson(text) {
  try {
    return { kind: "value", value: new Reader(text).readAll() };
  } catch (error) {
    if (!(error instanceof BrokenJson)) throw error;
    return { kind: "broken", at: error.at, because: error.message };
  }
}
__name(parseJson, "parseJson");
var BrokenJson = class extends Error {
  constructor(at, because) {
    super(because);
    this.at = at;
  }
  at;
  static {
    __name(this, "BrokenJson");
  }
};
var Reader = class {
  static {
    __name(this, "Reader");
  }
  #text;
  #at = 0;
  #depth = 0;
  constructor(text) {
    this.#text = text;
  }
  readAll() {
    const value = this.#readValue();
    if (this.#at < this.#text.length) this.#refuse("there is text behind its end");
    return value;
  }
  #readValue() {
    this.#skipBlanks();
    const at = this.#at;
    if (this.#depth > deepest) this.#refuse("it is nested too deep");
    this.#depth += 1;
    const value = this.#readAny(at);
    this.#depth -= 1;
    this.#skipBlanks();
    return value;
  }
  #readAny(at) {
    const first = this.#text[at];
    if (first === "{") return { kind: "object", at, members: this.#readMembers() };
    if (first === '"') return { kind: "text", at, text: this.#readText() };
    if (first !== "[") return { kind: "other", at, what: this.#readWord() };
    this.#readElements();
    return { kind: "other", at, what: "a list" };
  }
  #readMembers() {
    const members = /* @__PURE__ */ new Map();
    this.#readList("}", () => {
      this.#skipBlanks();
      const at = this.#at;
      if (this.#text[at] !== '"') this.#refuse("a key in double quotes is missing");
      const key = this.#readText();
      if (members.has(key)) throw new BrokenJson(at, `the key "${shorten(key)}" stands there twice`);
      this.#skipBlanks();
      this.#take(":");
      members.set(key, { at, value: this.#readValue() });
    });
    return members;
  }
  #readElements() {
    this.#readList("]", () => {
      this.#readValue();
    });
  }
  /** Reads from the opening bracket to the closing one. */
  #readList(end, readOne) {
    this.#at += 1;
    this.#skipBlanks();
    if (this.#text[this.#at] === end) {
      this.#at += 1;
      return;
    }
    readOne();
    while (this.#text[this.#at] === ",") {
      this.#at += 1;
      readOne();
    }
    this.#take(end);
  }
  /** Reads by hand up to the end: a pattern would walk back through a text of megabytes. */
  #readText() {
    const start = this.#at;
    let end = start + 1;
    while (this.#text[end] !== '"') {
      if (end >= this.#text.length) throw new BrokenJson(start, "a text has no end");
      end += this.#text[end] === "\\" ? 2 : 1;
    }
    this.#at = end + 1;
    try {
      return String(JSON.parse(this.#text.slice(start, end + 1)));
    } catch {
      throw new BrokenJson(start, "a text holds an escape or a control character that JSON has not");
    }
  }
  #readWord() {
    const [word = ""] = this.#match(
      /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y
    );
    if (word === "") {
      this.#refuse(this.#at < this.#text.length ? "a value is missing" : "it ends too early");
    }
    this.#at += word.length;
    return /^[a-z]/.test(word) ? word : "a number";
  }
  #skipBlanks() {
    this.#at += this.#match(/[ \t\n\r]*/y)[0]?.length ?? 0;
  }
  #match(pattern) {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#text) ?? [];
  }
  #take(character) {
    if (this.#text[this.#at] !== character) {
      this.#refuse(this.#at < this.#text.length ? `"${character}" is missing` : "it ends too early");
    }
    this.#at += 1;
  }
  #refuse(because) {
    throw new BrokenJson(this.#at, because);
  }
};

// src/run/gate/needs/parse-needs.ts
var needsLine = "needs: ${{ toJSON(needs) }}";
var most3 = 100;
var mostJobs = 1e3;
function parseNeeds(text) {
  if (text.trim() === "") return broken([refuse2('the input "needs" is empty')]);
  const parsed = parseJson(text);
  if (parsed.kind === "broken") {
    const place = toPlace(text, parsed.at);
    return broken([refuse2(`the input "needs" is no JSON: ${parsed.because}`, place)]);
  }
  const found = { text, jobs: [], diagnostics: [] };
  readJobs(parsed.value, found);
  if (found.diagnostics.length > 0) return broken(found.diagnostics);
  return { kind: "jobs", jobs: found.jobs };
}
__name(parseNeeds, "parseNeeds");
function readJobs(value, found) {
  if (value.kind !== "object") {
    report(found, value.at, `the input "needs" is ${describe(value)}, and no object of jobs`);
    return;
  }
  if (value.members.size > mostJobs) {
    report(found, value.at, `the input "needs" holds ${value.members.size} jobs, above ${mostJobs}`);
    return;
  }
  for (const [id, member] of value.members) readJob(id, member, found);
}
__name(readJobs, "readJobs");
function readJob(id, { at, value }, found) {
  if (!/^[A-Za-z_][A-Za-z0-9_-]*$/.test(id)) {
    report(found, at, `"${shorten(id)}" is no id of a job`);
  } else if (value.kind !== "object") {
    report(found, value.at, `the job "${shorten(id)}" is ${describe(value)}, and no object`);
  } else {
    const result = readResult(id, value, found);
    const outputs = readOutputs(id, value.members.get("outputs")?.value, found);
    if (result !== void 0) found.jobs.push({ id, result, outputs });
  }
}
__name(readJob, "readJob");
function readResult(id, { at, members }, found) {
  const value = members.get("result")?.value;
  if (value === void 0) {
    report(found, at, `the job "${shorten(id)}" has no result`);
    return void 0;
  }
  const text = value.kind === "text" ? value.text : void 0;
  const result = jobResults.find((each) => each === text);
  if (result === void 0) {
    report(found, value.at, `the result of the job "${shorten(id)}" is ${describe(value)}`);
  }
  return result;
}
__name(readResult, "readResult");
function readOutputs(id, value, found) {
  const outputs = /* @__PURE__ */ new Map();
  if (value === void 0 || value.kind === "other" && value.what === "null") return outputs;
  if (value.kind !== "object") {
    report(found, value.at, `the outputs of the job "${shorten(id)}" are ${describe(value)}`);
    return outputs;
  }
  for (const [name, { value: output }] of value.members) {
    if (output.kind !== "text") {
      const whose = `the output "${shorten(name)}" of the job "${shorten(id)}"`;
      report(found, output.at, `${whose} is ${describe(output)}, and no text`);
    } else if (output.text !== "") outputs.set(name, output.text);
  }
  return outputs;
}
__name(readOutputs, "readOutputs");
function describe(value) {
  switch (value.kind) {
    case "object":
      return "an object";
    case "text":
      return `"${shorten(value.text)}"`;
    case "other":
      return value.what;
  }
}
__name(describe, "describe");
function report({ text, diagnostics }, at, message) {
  if (diagnostics.length < most3) diagnostics.push(refuse2(message, toPlace(text, at)));
}
__name(report, "report");
function refuse2(message, place) {
  const told = problem("invalid-needs", { message, fix: needsLine });
  return place === void 0 ? told : { ...told, place };
}
__name(refuse2, "refuse");
function broken(diagnostics) {
  return { kind: "broken", diagnostics };
}
__name(broken, "broken");
function toPlace(text, at) {
  const start = text.lastIndexOf("\n", at - 1) + 1;
  const end = text.indexOf("\n", at);
  return {
    source: { kind: "input", name: "needs" },
    line: text.slice(0, start).split("\n").length,
    column: at - start + 1,
    length: 1,
    text: text.slice(start, end === -1 ? void 0 : end)
  };
}
__name(toPlace, "toPlace");

// src/run/gate/parse-assignments.ts
var form = /^(?:([A-Za-z_][\w-]*)\.)?([a-z]+)(?::([^=]+))?=([A-Za-z_][\w-]*(?:\|[A-Za-z_][\w-]*)*)$/;
function parseAssignments(text, jobs, plans) {
  const claims = /* @__PURE__ */ new Map();
  const free = /* @__PURE__ */ new Set();
  const diagnostics = [];
  for (const item of text.split(/[\s,]+/).filter((part) => part !== "")) {
    const read = readItem(item);
    if (read === void 0) {
      diagnostics.push(explainForm(item));
      continue;
    }
    diagnostics.push(...findStrangers(item, read, { jobs, plans }));
    for (const id of read.ids) {
      if (read.purpose === "none") free.add(id);
      else claims.set(id, [...claims.get(id) ?? [], toClaim(read, read.purpose, id)]);
    }
  }
  const assignments = new Map([
    ...[...free].map((id) => [id, { kind: "free" }]),
    ...[...claims].map(([id, own]) => [id, { kind: "claims", claims: own }])
  ]);
  return { assignments, diagnostics };
}
__name(parseAssignments, "parseAssignments");
function readItem(item) {
  const [, plan, word = "", part, ids = ""] = form.exec(item) ?? [];
  const purpose = toPurpose(word, part);
  return purpose === void 0 ? void 0 : { plan, purpose, ids: ids.split("|") };
}
__name(readItem, "readItem");
function toPurpose(word, part) {
  if (word === "none") return part === void 0 ? "none" : void 0;
  if (word === "skip") return part === void 0 ? { kind: "skipped" } : void 0;
  const verdict = verdicts.find((each) => each === word);
  if (verdict === void 0) return void 0;
  if (part === void 0) return { kind: "verdict", verdict };
  if (verdict === "store") return void 0;
  if (verdict === "build" && /^\d{1,6}$/.test(part)) return { kind: "stage", stage: Number(part) };
  return { kind: "image", verdict, image: part };
}
__name(toPurpose, "toPurpose");
function toClaim({ plan, ids }, purpose, id) {
  const instead = ids.filter((other) => other !== id);
  return plan === void 0 ? { purpose, instead } : { purpose, plan, instead };
}
__name(toClaim, "toClaim");
function findStrangers(item, { plan, ids }, known) {
  const isPlan2 = plan === void 0 || known.plans.some(({ id }) => id === plan);
  const strange = ids.filter((id) => !known.jobs.some((job) => job.id === id));
  return [
    ...isPlan2 ? [] : [explainPlan2(item, plan, known.plans)],
    ...strange.map((id) => explainJob(item, id, known))
  ];
}
__name(findStrangers, "findStrangers");
function explainForm(item) {
  const words = [...verdicts, "skip", "none"].join(", ");
  return refuse3(
    `the input "jobs" holds "${shorten(item)}", which is no PURPOSE=JOB`,
    `write as build=compile, with one of ${words}`
  );
}
__name(explainForm, "explainForm");
function explainPlan2(item, plan, plans) {
  const names = plans.map(({ id }) => `"${shorten(id)}"`).join(", ");
  return refuse3(
    `the input "jobs" asks the plan "${shorten(plan)}" in "${shorten(item)}", which is no plan job`,
    names === "" ? "leave it out" : `write one of ${names}, or leave it out`
  );
}
__name(explainPlan2, "explainPlan");
function explainJob(item, id, known) {
  return refuse3(
    `the input "jobs" names the job "${shorten(id)}" in "${shorten(item)}", which is not under "needs"`,
    toNeedsLine([...known.plans, ...known.jobs].map((job) => job.id).concat(id))
  );
}
__name(explainJob, "explainJob");
function refuse3(message, fix) {
  return problem("invalid-input", { message, fix });
}
__name(refuse3, "refuse");

// src/run/gate/gate.ts
function judgeRun(inputs) {
  const needs = parseNeeds(inputs.needs);
  if (needs.kind === "broken") {
    return { result: "failed", rows: [], diagnostics: limitDiagnostics(needs.diagnostics) };
  }
  const { jobs } = needs;
  const found = findPlans(jobs, inputs.plan);
  const others = jobs.filter((job) => !found.plans.includes(job));
  const said = parseAssignments(inputs.jobs, others, found.plans);
  const assignments = new Map([...assignByName(others, found.plans), ...said.assignments]);
  const decision = decide({ jobs, plans: found.plans, assignments });
  const unsound = [...found.diagnostics, ...said.diagnostics];
  const whole = unsound.length === 0 ? decision : refuse4(unsound, decision);
  return { ...whole, diagnostics: limitDiagnostics(whole.diagnostics) };
}
__name(judgeRun, "judgeRun");
var certain = ["job-failed", "plan-not-made"];
function refuse4(unsound, { rows, diagnostics }) {
  return {
    result: "failed",
    rows: rows.map(
      (row) => row.job.result === "skipped" ? { ...row, standing: "stopped", because: "not known before the mistakes are mended" } : row
    ),
    diagnostics: [...unsound, ...diagnostics.filter(({ code }) => certain.includes(code))]
  };
}
__name(refuse4, "refuse");

// src/report/phrases/display-name.ts
var invisible = new RegExp(String.raw`(${pictured})|[\\${hidden}]`, "gu");
var plain3 = /^[ -[\]-~]*$/;
function displayName(name) {
  return escapeInvisible(name).replaceAll("##[", "##\\x5b");
}
__name(displayName, "displayName");
function shortName(name, limit) {
  const shown = displayName(name);
  if (shown.length <= limit) return shown;
  const head = Math.ceil((limit - 1) / 2);
  const characters = Array.from(shown);
  return [...characters.slice(0, head), "\u2026", ...characters.slice(1 + head - limit)].join("");
}
__name(shortName, "shortName");
function escapeInvisible(name) {
  if (plain3.test(name)) return name;
  return name.replaceAll(
    invisible,
    (found, kept) => kept ?? escapeCharacter(found)
  );
}
__name(escapeInvisible, "escapeInvisible");
function escapeCharacter(character) {
  if (character === "\\") return "\\\\";
  const point = character.codePointAt(0) ?? 0;
  if (point < 128) return `\\x${hex(point)}`;
  if (point >= 56448 && point <= 56575) return `\\x${hex(point - 56320)}`;
  return `\\u{${hex(point)}}`;
}
__name(escapeCharacter, "escapeCharacter");
function hex(number) {
  return number.toString(16).padStart(2, "0");
}
__name(hex, "hex");

// src/report/summary/markdown.ts
var nameLimit = 120;
function isInert(text) {
  if (!/[^ -~]/.test(text)) return /^(?:[A-Za-z\d ,.;:()?'"-]|(?<=\()\+)*$/.test(text);
  return new RegExp(String.raw`^[\p{L}\p{N} ,.;:()?'"\u2192\u2026-]*$`, "u").test(text);
}
__name(isInert, "isInert");
var linked = /www\.|:\/\/|\bgh-\d/i;
function codeSpan(name) {
  return fence(shortName(name, nameLimit));
}
__name(codeSpan, "codeSpan");
function toMarkdownWords(text) {
  const parts = text.split(/("[^"]*"|`[^`]*`|[\w-]*:? ?\{[^{}]*\})/);
  return joinSpans(parts.map(toWords));
}
__name(toMarkdownWords, "toMarkdownWords");
function toWords(part) {
  if (/^(["`]).+\1$/s.test(part)) return codeSpan(part.slice(1, -1));
  if (part.endsWith("}")) return toInert(part);
  return joinSpans(part.split(/(?<=\s)(?=\S)/).map(toWord));
}
__name(toWords, "toWords");
function toWord(word) {
  if (isHarmless(word)) return word;
  const [, before = "", name = "", after = ""] = /^([("']*)(.*?)([.,;:?)"']*\s*)$/s.exec(word) ?? [];
  return `${before}${codeSpan(name)}${after === "" || /^[ -~]+$/.test(after) ? after : " "}`;
}
__name(toWord, "toWord");
function toCell(markdown) {
  return markdown.replaceAll("|", "\\|");
}
__name(toCell, "toCell");
function codeBlock(text, language) {
  const lines = text.split("\n").map(showControls);
  const mark = "`".repeat(Math.max(3, longestRun(text) + 1));
  return [`${mark}${language}`, ...lines, mark].join("\n");
}
__name(codeBlock, "codeBlock");
function joinSpans(parts) {
  return parts.filter((part) => part !== "").reduce(
    (text, part) => `${text}${text.endsWith("`") && part.startsWith("`") ? " " : ""}${part}`,
    ""
  );
}
__name(joinSpans, "joinSpans");
function isHarmless(text) {
  return isInert(text) && !linked.test(text);
}
__name(isHarmless, "isHarmless");
function toInert(text) {
  if (isHarmless(text)) return text;
  const [, before = "", middle = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return `${before === "" ? "" : " "}${codeSpan(middle)}${after === "" ? "" : " "}`;
}
__name(toInert, "toInert");
function fence(text) {
  if (text === "") return fence("''");
  const mark = "`".repeat(longestRun(text) + 1);
  const padded = /^[` ]|[` ]$/.test(text) ? ` ${text} ` : text;
  return `${mark}${padded}${mark}`;
}
__name(fence, "fence");
function longestRun(text) {
  return (text.match(/`+/g) ?? []).reduce((longest2, run) => Math.max(longest2, run.length), 0);
}
__name(longestRun, "longestRun");
function showControls(line) {
  return line.split("\\").map(displayName).join("\\");
}
__name(showControls, "showControls");

// src/run/gate/render-decision.ts
var most4 = 300;
function renderLog(decision) {
  const { rows } = decision;
  if (rows.length === 0) return [toHeadline(decision)];
  const shown = rows.slice(0, most4);
  const cells = [
    ["JOB", "RESULT", "", "WHY"],
    ...shown.map(({ job, standing, because }) => [
      shorten(job.id),
      job.result,
      standing === "wrong" ? "wrong" : "",
      because
    ])
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const table = cells.map(
    (row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).filter((_, column) => column !== 2 || widths[2] !== 0).join("  ").trimEnd()
  );
  return [toHeadline(decision), "", ...table, ...countRest(rows)];
}
__name(renderLog, "renderLog");
function renderSummary(decision) {
  const { result, rows, diagnostics } = decision;
  const table = [
    "| job | result | why |",
    "| --- | --- | --- |",
    ...rows.slice(0, most4).map(renderRow),
    ...countRest(rows).flatMap((line) => ["", line])
  ];
  const mistakes = codeBlock(diagnostics.map(formatDiagnostic).join("\n\n"), "text");
  return [
    `## ${result === "passed" ? "\u2705" : "\u274C"} ${toHeadline(decision)}`,
    "",
    ...rows.length === 0 ? [] : [...table, ""],
    ...diagnostics.length === 0 ? [] : [mistakes, ""]
  ].join("\n");
}
__name(renderSummary, "renderSummary");
function renderRow({ job, standing, because }) {
  const cells = [codeSpan(job.id), `${signs[standing]} ${job.result}`, toMarkdownWords(because)];
  return `| ${cells.map(toCell).join(" | ")} |`;
}
__name(renderRow, "renderRow");
var signs = { right: "\u2705", wrong: "\u274C", stopped: "\u2796" };
function toHeadline({ result, rows, diagnostics }) {
  const skipped = rows.filter(({ job }) => job.result === "skipped").length;
  switch (result) {
    case "passed":
      return `The gate is open: ${count(rows.length - skipped, "job")} ran, ${skipped} rightly skipped`;
    case "failed":
      return `The gate is shut: ${count(diagnostics.length, "mistake")}`;
  }
}
__name(toHeadline, "toHeadline");
function countRest(rows) {
  return rows.length > most4 ? [`and ${count(rows.length - most4, "more job")}`] : [];
}
__name(countRest, "countRest");
function count(number, what) {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}
__name(count, "count");

// src/run/gate/run-gate.ts
function runGate(step) {
  const decision = findDecision(step);
  step.print(Printable.lines(renderLog(decision)));
  for (const each of decision.diagnostics) step.print(Printable.of(`
${formatDiagnostic(each)}`));
  step.annotate(decision.diagnostics);
  step.writeSummary(Printable.of(renderSummary(decision)));
  return decision.result === "passed" ? 0 : 1;
}
__name(runGate, "runGate");
function findDecision(step) {
  try {
    step.setResult("failed");
    const inputs = {
      needs: step.input("needs"),
      plan: step.input("plan"),
      jobs: step.input("jobs")
    };
    const decision = judgeOrExplain(inputs);
    if (decision.result === "passed") step.setResult("passed");
    return decision;
  } catch (error) {
    return toFailure(
      problem("unwritable-outputs", {
        message: `the outputs could not be written: ${error instanceof Error ? error.message : String(error)}`,
        fix: "let GITHUB_OUTPUT name the file that the runner made for this step"
      })
    );
  }
}
__name(findDecision, "findDecision");
function judgeOrExplain(inputs) {
  try {
    return judgeRun(inputs);
  } catch (error) {
    return toFailure(
      problem("unexpected-failure", {
        message: `the gate could not decide: ${error instanceof Error ? error.stack ?? error.message : String(error)}`,
        fix: "please report it, with this text and what the workflow gives to the gate"
      })
    );
  }
}
__name(judgeOrExplain, "judgeOrExplain");
function toFailure(diagnostic) {
  return { result: "failed", rows: [], diagnostics: [diagnostic] };
}
__name(toFailure, "toFailure");

// src/world/runner/open-step.ts
var import_node_fs = require("node:fs");

// src/world/runner/to-annotations.ts
var mostOfSeverity = 10;
var longestMessage = 4096;
function toAnnotations(diagnostics) {
  return ["error", "warning"].flatMap((severity) => {
    const own = diagnostics.filter((each) => each.severity === severity);
    if (own.length <= mostOfSeverity) return own.map(toAnnotation);
    const shown = own.slice(0, mostOfSeverity - 1);
    return [...shown.map(toAnnotation), countRest2(severity, own.length - shown.length)];
  });
}
__name(toAnnotations, "toAnnotations");
function toAnnotation(diagnostic) {
  const { severity, code, message, fix, place } = diagnostic;
  const [first, ...rest] = splitFix(fix);
  const told = fix === "" ? [] : [`fix: ${first}`, ...rest];
  const text = Printable.lines([`${message} [${code}]`, ...told]).cut(longestMessage);
  const title = Printable.lines([code]);
  if (place?.source.kind !== "file") return { severity, message: text, properties: { title } };
  return {
    severity,
    message: text,
    properties: {
      title,
      file: Printable.lines([place.source.path]),
      startLine: place.line,
      endLine: place.line,
      ...place.text === void 0 ? {} : { startColumn: place.column, endColumn: place.column + place.length - 1 }
    }
  };
}
__name(toAnnotation, "toAnnotation");
function countRest2(severity, count2) {
  return {
    severity,
    message: Printable.lines([
      `${count2} more ${severity}s: the log of this step shows all of them`
    ]),
    properties: { title: Printable.lines(["and more"]) }
  };
}
__name(countRest2, "countRest");

// src/world/runner/open-step.ts
function openStep() {
  return {
    input: /* @__PURE__ */ __name((name) => process.env[`INPUT_${name.toUpperCase()}`] ?? "", "input"),
    setResult,
    writeSummary,
    annotate,
    print
  };
}
__name(openStep, "openStep");
function setResult(result) {
  const file = process.env["GITHUB_OUTPUT"] ?? "";
  if (file === "") {
    if (isJob()) throw new Error("GITHUB_OUTPUT is not set");
    print(Printable.of(`result=${result}`));
    return;
  }
  const mark = `end-of-result-${Math.random().toString(36).slice(2)}`;
  (0, import_node_fs.appendFileSync)(file, `result<<${mark}
${result}
${mark}
`);
}
__name(setResult, "setResult");
function writeSummary(markdown) {
  const file = process.env["GITHUB_STEP_SUMMARY"] ?? "";
  if (file === "") return;
  try {
    (0, import_node_fs.appendFileSync)(file, `${String(markdown)}
`);
  } catch (error) {
    print(Printable.of(`The job summary could not be written: ${String(error)}`));
  }
}
__name(writeSummary, "writeSummary");
function annotate(diagnostics) {
  if (!isJob()) return;
  for (const { severity, message, properties } of toAnnotations(diagnostics)) {
    const title = escapeCommand(String(properties.title)).replaceAll(/[:,]/g, encodeURIComponent);
    write(`::${severity} title=${title}::${escapeCommand(String(message))}
`);
  }
}
__name(annotate, "annotate");
function escapeCommand(text) {
  return text.replaceAll(/[%\r\n]/g, encodeURIComponent);
}
__name(escapeCommand, "escapeCommand");
function print(text) {
  write(`${String(text)}
`);
}
__name(print, "print");
function write(text) {
  let rest = Buffer.from(text);
  try {
    while (rest.length > 0) rest = rest.subarray((0, import_node_fs.writeSync)(1, rest));
  } catch {
    process.stdout.write(rest);
  }
}
__name(write, "write");
function isJob() {
  return (process.env["GITHUB_ACTIONS"] ?? "") !== "";
}
__name(isJob, "isJob");

// src/entries/.fast-gate.ts
process.exitCode = runGate(openStep());
