(()=>{"use strict";const e={severity:"error",silence:"never"},t={severity:"warning",silence:"never"},n={severity:"warning",silence:"steady"},s={severity:"warning",silence:"passing"},i={...n,most:3
},o={severity:"either",silence:"passing"},a={"yaml-syntax":{about:"text",...e},"duplicate-key":{about:"text",...e},"unknown-key":{about:"text",...e},"wrong-type":{about:"text",...e},"missing-value":{
about:"text",...e},"invalid-value":{about:"text",...e},"line-break":{about:"text",...e},"no-configuration":{about:"text",...e},"no-images":{about:"text",...e},"invalid-image-name":{about:"text",...e},
"unknown-image":{about:"text",...e},"unknown-filter":{about:"text",...e},"unknown-platform":{about:"platforms",...i},"unknown-runner":{about:"platforms",...e},"new-runner":{about:"platforms",...t},
"colliding-names":{about:"text",...e},"unnamed-image":{about:"text",...n},"parent-cycle":{about:"parents",...e},"ambiguous-parent":{about:"parents",...e},"bare-parent-name":{about:"parents",...i},
"other-parent-tag":{about:"parents",...i},"near-parent-name":{about:"parents",...i},"own-name-twice":{about:"parents",...n},"unused-context":{about:"dockerfiles",...i},"unused-build-arg":{
about:"dockerfiles",...i},"unknown-volatile-arg":{about:"text",...i},"unfilled-value":{about:"text",...i},"unknown-target":{about:"dockerfiles",...e},"invalid-path":{about:"text",...e},
"invalid-pattern":{about:"text",...e},"only-negated-patterns":{about:"text",...e},"negated-filter-pattern":{about:"text",...e},"unknown-change-type":{about:"text",...e},"filters-unreadable":{
about:"text",...e},"from-unreadable":{about:"text",...e},"bake-unavailable":{about:"text",...e},"unsupported-build":{about:"text",...e},"reserved-matrix-key":{about:"text",...e},
"several-platforms-loaded":{about:"platforms",...e},"missing-platform":{about:"platforms",...e},"unpublished-base":{about:"parents",...i},"untracked-context":{about:"tree",...n},
"untracked-dockerfile":{about:"tree",...e},"dead-pattern":{about:"tree",...n,most:1,alike:"message"},"unread-generated":{about:"dockerfiles",...n},"unused-dockerfile":{about:"tree",...n,most:1},
"broken-dockerfile":{about:"dockerfiles",...n},"ignored-source":{about:"dockerfiles",...i},"slow-pattern":{about:"tree",...s},"stale-silence":{about:"text",...t},"invalid-input":{about:"run",...e},
"unknown-label-image":{about:"run",...s},"label-beats-skip":{about:"run",...t},"labels-unreadable":{about:"run",...s},"runs-unreadable":{about:"run",...s},"changes-unknown":{about:"run",...t},
"unknown-change-name":{about:"run",...s},"unknown-listed-files":{about:"run",...s},"unknown-default-branch":{about:"run",...t},"unreadable-event":{about:"run",...t},"second-configuration":{
about:"text",...n},"stale-head":{about:"run",...t},"too-many-stages":{about:"plan",...e},"too-many-entries":{about:"plan",...o},"output-too-large":{about:"plan",...o},"registry-refused":{about:"run",
...s},"registry-unanswered":{about:"run",...s},"bases-unchecked":{about:"run",severity:"either",silence:"never"},"unknown-age":{about:"run",...s},"plan-not-uploaded":{about:"plan",...t},
"artifact-missing":{about:"load",...e},"artifacts-unreachable":{about:"load",...e},"disk-full":{about:"load",...e},"broken-archive":{about:"load",...e},"wrong-image-id":{about:"load",...e},
"image-id-unrecorded":{about:"load",...t},"docker-failed":{about:"load",...e},"pull-refused":{about:"load",...e},"reused-image-gone":{about:"load",...e},"dev-build-failed":{about:"load",...e},
"invalid-needs":{about:"gate",...e},"plan-not-needed":{about:"gate",...e},"plan-not-made":{about:"gate",...e},"output-not-passed-on":{about:"gate",...e},"job-failed":{about:"gate",...e},
"job-skipped":{about:"gate",...e},"job-missing":{about:"gate",...e},"unassigned-job":{about:"gate",...e},"leg-missing":{about:"publish",...e},"nameless-image":{about:"publish",...e},"contested-tag":{
about:"publish",...e},"skopeo-missing":{about:"publish",...e},"push-failed":{about:"publish",...e},"registry-forbids":{about:"publish",...e},"push-unanswered":{about:"publish",...e},"newer-run":{
about:"publish",severity:"either",silence:"never"},"newer-runs-unknown":{about:"publish",severity:"either",silence:"never"},"immutable-tag":{about:"publish",severity:"either",silence:"never"},
"publish-incomplete":{about:"publish",...e},"undeclared-output":{about:"workflows",...e},"unknown-output":{about:"workflows",...e},"empty-matrix":{about:"workflows",...e},"unusable-matrix":{
about:"workflows",...e},"unknown-matrix-field":{about:"workflows",...e},"missing-stage-job":{about:"workflows",...e},"unread-output":{about:"workflows",...s},"contested-legs":{about:"workflows",...e},
"pushed-untested":{about:"workflows",...e},"pushed-test-image":{about:"workflows",...e},"no-checkout":{about:"workflows",...e},"no-gate":{about:"workflows",...s},"gate-not-always":{about:"workflows",
...e},"ungated-job":{about:"workflows",...s},"missing-permission":{about:"workflows",...s},"uncovered-input":{about:"triggers",...s},"unwritable-outputs":{about:"plan",...e},"unexpected-failure":{
about:"plan",...e}};function problem(e,t){return{severity:a[e].severity,code:e,...t}}function findErrorsPage(e){
const t=e.variable("GITHUB_ACTION_REPOSITORY")??"",n=e.variable("GITHUB_ACTION_REF")??"",s=/^[\w.-]+\/image-matrix$/.test(t)&&/^[\w.-]+(?:\/[\w.-]+)*$/.test(n),i="https://github.com"===e.variable("GITHUB_SERVER_URL")
;return s&&i?`https://github.com/${t}/blob/${n}/docs/errors.md`:"https://github.com/org/image-matrix/blob/HEAD/docs/errors.md"}function explainCodes(e,t){const[n,...s]=new Set(e.map(e=>e.code))
;return void 0===n?[]:s.length>0?[`What each code means: ${t}`]:[`What ${n} means: ${t}#${n}`]}Object.keys(a).filter(function(e){return Object.hasOwn(a,e)});class Printable{#e;constructor(e){this.#e=e
}static of(e){const t=u.test(e)?e:e.replaceAll(p,keepOrEscape);return new Printable(disarm(t))}static lines(e){return new Printable(e.map(e=>disarm(escapeText(e))).join("\n"))}cut(e){
return this.#e.length<=e?this:new Printable(`${this.#e.slice(0,e-1).replace(/[\ud800-\udfff]$/u,"")}\u2026`)}toString(){return this.#e}}function escapeText(e){
return r.test(e)?e:e.replaceAll(f,keepOrEscape)}function disarm(e){return e.replaceAll(/^([\s\ufeff]*):(?=:)/gm,"$1\\u003a").replaceAll("##[","#\\u0023[")}function splitFix(e){
const[t="",...n]=e.split("\n");return[t,...n.map(disarmFix)]}function disarmFix(e){return e.replace(/^(\s*fix):/i,"$1\\u003a")}
const r=/^[ -~]*$/,u=/^[\t\n -~\u2190-\u27bf]*$/,d=[String.raw`\0-\x1f\x7f-\x9f\xad\u034f\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2`,String.raw`\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164`,String.raw`\ud800-\udfff\ue000-\uf8ff\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb`,String.raw`\u{110bd}\u{110cd}\u{13430}-\u{1343f}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}`,String.raw`\u{e0000}-\u{e0fff}\u{f0000}-\u{10ffff}`].join(""),l=String.raw`(?<=[\xa9\xae\u203c\u2049\u2122-\u303d\u3297\u3299\u{1f000}-\u{1faff}])\ufe0f`,c=String.raw`\x1b\[(?:(?:[0-4]|2[2-4]|[349][0-7]|39)(?:;(?=\d)|(?=m)))*m`,p=new RegExp(`(${c}|[\\t\\n]|${l})|[${d}]`,"gu"),f=new RegExp(`(${l})|[${d}]`,"gu")
;function keepOrEscape(e,t){return t??h.get(e)??escapeUnits(e)}const h=new Map([["\n","\\n"],["\r","\\r"],["\t","\\t"]]);function escapeUnits(e){
return e.replaceAll(/[^]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}function formatDiagnostic(e){const{place:t}=e
;return[disarmFix(formatHeadline(e)),...t?formatSource(t):[],...formatFix(e.fix)].map(disarm).join("\n")}function formatHeadline({severity:e,code:t,message:n,place:s}){
return`${s?`${formatPlace(s)}: `:""}${"warning"===e?"warning: ":s?"":"error: "}${escapeText(n)} [${t}]`}function formatPlace({source:e,line:t,column:n,text:s}){const i=`${formatSourceName(e)}:${t}`
;return void 0===s?i:`${i}:${n}`}function formatSourceName(e){switch(e.kind){case"file":return escapeText(e.path);case"input":return`input ${escapeText(e.name)}`}}function formatSource(e){
if(void 0===e.text)return[];const t=String(e.line),{before:n,marked:s,after:i}=cutAround({...e,text:e.text}),o=" ".repeat(countColumns(n)),a="^".repeat(Math.max(1,countColumns(s)))
;return[` ${t} | ${n}${s}${i}`.trimEnd(),` ${" ".repeat(t.length)} | ${o}${a}`]}function cutAround({text:e,column:t,length:n}){
const s=t-1,i=s+Math.min(n,50),o=Math.max(0,e.length-100),a=Math.min(o,Math.max(0,s-50)),r=Math.max(i,a+100);return{before:(a>0?"\u2026":"")+show(e.slice(a,s)),marked:show(e.slice(s,i)),
after:show(e.slice(i,r))+(r<e.length?"\u2026":"")}}function show(e){return escapeText(e.replaceAll("\t","  "))}function formatFix(e){const[t,...n]=splitFix(e)
;return[`  fix: ${escapeText(t)}`,...n.map(e=>`    ${escapeText(e)}`)]}function countColumns(e){if(b.test(e))return e.length;const t=new RegExp(String.raw`^\p{M}$`,"u");let n=0
;for(const s of e)n+=t.test(s)?0:g.test(s)?2:1;return n}
const b=/^[ -~]*$/,g=/^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]$/u
;function explainUnwritable(e){return problem("unwritable-outputs",{message:`the outputs could not be written: ${e instanceof Error?e.message:String(e)}`,
fix:"let GITHUB_OUTPUT name the file that the runner made for this step"})}function explainUnforeseen(e,t,n){return problem("unexpected-failure",{
message:`${t}: ${e instanceof Error?e.stack??e.message:String(e)}`,fix:`please report it, with this text and ${n}`})}function limitDiagnostics(e){const t=e.slice(0,100),n=t.pop(),s=e.length-100
;return void 0===n||s<=0?e:[...t,{...n,message:`${n.message} (and ${s} more ${wordOf(n)})`}]}function wordOf({severity:e}){switch(e){case"error":return"mistakes";case"warning":return"warnings"}}
const m=["success","failure","cancelled","skipped"];function listWords(e){return e.replaceAll(/([a-z\d])(?=[A-Z])/g,"$1-").toLowerCase().split(/[-_]+/)}const w=["build","publish","test","dev","store"]
;function verdictOf(e){switch(e.kind){case"verdict":case"image":return e.verdict;case"stage":return"build";case"skipped":return}}
const k=new Map([["build","build"],["builds","build"],["smoke","build"],["test","test"],["tests","test"],["publish","publish"],["push","publish"],["dev","dev"],["store","store"]])
;function assignByName(e,t){const n=new Map(e.map(e=>[e.id,listPurposes(e.id,t)])),s=listSubstitutes(e,t,n);return new Map([...n].map(([e,t])=>[e,toAssignment(t,s)]))}function toAssignment(e,t){
return 0===e.length?{kind:"unknown"}:{kind:"claims",claims:e.map(e=>({purpose:e,instead:"verdict"===e.kind&&"build"===e.verdict?t:[]}))}}function listPurposes(e,t){const n=listWords(e)
;if(n.includes("unchanged"))return[{kind:"skipped"}];const s=new Set(n.flatMap(e=>k.get(e)??[])),i=n.at(-1)??"";return n.includes("build")&&1===s.size&&/^\d{1,6}$/.test(i)?[{kind:"stage",
stage:Number(i)}]:(s.has("publish")&&addStore(s,t),[...s].map(e=>({kind:"verdict",verdict:e})))}function addStore(e,t){const isPassedOn=e=>t.some(({outputs:t})=>t.has(e))
;(isPassedOn("do_store")||isPassedOn("store_matrix"))&&(e.add("store"),isPassedOn("do_publish")||e.delete("publish"))}
const $=["publish_matrix","merge_matrix","publish_images","stages","stage_count","store_matrix"];function listSubstitutes(e,t,n){if(t.some(({outputs:e})=>$.some(t=>e.has(t))))return[]
;const ran=t=>e.filter(({id:e,result:s})=>"success"===s&&n.get(e)?.some(e=>verdictOf(e)===t));return ran("build").length>0?[]:ran("publish").map(({id:e})=>e)}function shorten(e){
return e.length<=40?e:`${e.slice(0,40).replace(/[\ud800-\udfff]$/u,"")}\u2026`}function quote(e){return`"${shorten(e)}"`}function explainPlan({id:e,result:t,outputs:n}){
const s=`the plan job ${quote(e)}`,i=`look at the log of ${quote(e)}`;switch(t){case"failure":return refuse("plan-not-made",`${s} failed`,i);case"cancelled":
return refuse("plan-not-made",`${s} was cancelled`,"run it again");case"skipped":
return refuse("plan-not-made",`${s} was skipped, so nobody knows what there was to do`,'take its "if" away, and "needs" of jobs that may be skipped: a plan is made in each run');case"success":{
const t=n.get("result");if("planned"===t)return;return void 0===t?explainOutput(e,"result","whether a plan was made"):refuse("plan-not-made",`${s} has the result ${quote(t)}, not "planned"`,i)}}}
function explainOutput(e,t,n){return refuse("output-not-passed-on",`the plan job ${quote(e)} does not pass on "${t}", so it is not known ${n}`,outputLine(e,t))}function explainValue(e,t,n){
return refuse("output-not-passed-on",`the output "${t}" of the plan job ${quote(e)} is ${quote(n)}, which no plan says`,outputLine(e,t))}function outputLine(e,t){
return[`${t}: \${{ steps.plan.outputs.${t} }}`,`this line stands under "outputs" of the job ${quote(e)}; "plan" in it is the id of the planning step`,..."result"===t?['where the plan job is another one, write under "with" of the gate, as plan: NAME']:[]].join("\n")
}function explainBroken({id:e,result:t},n){const s="cancelled"===t,i=s?"run it again":`look at the log of ${quote(e)}`
;return refuse("job-failed",`the job ${quote(e)} ${s?"was cancelled":"failed"}`,[i,...s?[]:n].join("\n"))}function hintAtGuard(e,t){
return`no plan asked for it, and GitHub fails a job with an empty matrix, so write if: ${toGuard(e,t)}`}function hintAtOutput({id:e},t){const n=`${t}: \${{ steps.plan.outputs.${t} }}`
;return`where it reads "${t}", this line is missing under "outputs" of ${quote(e)}, as ${n}`}function explainSkipped({id:e},{plan:t,claim:{purpose:n}},s){
const i="build"===verdictOf(n)&&!t.outputs.has("do_build")
;return refuse("job-skipped",`the job ${quote(e)} was skipped, and the plan asked for it: ${s}`,[`if: \${{ !failure() && !cancelled() && ${toGuard(t,n)} }}`,'without "!failure() && !cancelled()" a job is skipped where one that it needs was',...i?[hintAtOutput(t,"do_build")]:[],`where another job did its work, write under "with" of the gate, as jobs: ${nameOf(n).word}=${e}|OTHER`,`where no plan asks for it, jobs: none=${e}`].join("\n"))
}function explainUnknown({id:e},t){
return refuse("unassigned-job",`the job ${quote(e)} was skipped, and nothing says what it is for: ${t}`,[`jobs: build=${e}`,'this line stands under "with" of the gate; in place of "build" write "publish", "test", "dev" or "store"',`where no plan asks for it, jobs: none=${e}`].join("\n"))
}function explainMissing(e,t,n){const{word:s,job:i,output:o}=nameOf(t)
;return refuse("job-missing",`${e}, and no job under "needs" ran for it`,[toNeedsLine([...n.map(({id:e})=>e),i]),`where the job has another name, write under "with" of the gate, as jobs: ${s}=NAME`,`where there is no such job, take the line "${o}" out of the outputs of the plan job`].join("\n"))
}function nameOf(e){switch(e.kind){case"verdict":{const{verdict:t}=e;return{word:t,job:t,output:`do_${t}`}}case"image":{const{verdict:t,image:n}=e;return{word:`${t}:${n}`,job:t,output:`${t}_images`}}
case"stage":{const{stage:t}=e;return{word:`build:${t}`,job:`build-${t}`,output:"stage_count"}}case"skipped":return{word:"skip",job:"unchanged",output:"skip_images"}}}
function toGuard({id:e,outputs:t},n){const s=`needs.${e}.outputs`;switch(n.kind){case"verdict":return"build"!==n.verdict||t.has("do_build")?`${s}.do_${n.verdict} == 'true'`:`${s}.stage_count > 0`
;case"image":return`contains(fromJSON(${s}.${n.verdict}_images), '${n.image}')`;case"stage":return`${s}.stage_count > ${n.stage}`;case"skipped":return`${s}.skip_images != '[]'`}}
function refuse(e,t,n){return{severity:"error",code:e,message:t,fix:n}}const x=20;function toNeedsLine(e){const t=[...new Set(e)]
;return`needs: [${(t.length>x?[...t.slice(0,x),"\u2026"]:t).join(", ")}]`}function parseStrings(e){try{const t=JSON.parse(e);return Array.isArray(t)&&t.every(e=>"string"==typeof e)?t:void 0}catch{
return}}function toAnswer({outputs:e},t){switch(t.kind){case"verdict":return"build"===t.verdict?answerBuild(e):answerVerdict(e,t.verdict);case"image":
return answerImage(e,`${t.verdict}_images`,t.image);case"stage":return answerStage(e,t.stage);case"skipped":return answerSkipped(e)}}function answerVerdict(e,t){const n=`do_${t}`,s=e.get(n)
;return"true"===s?{kind:"asked",because:`${n} is true`}:"false"===s?{kind:"not-asked",because:`${n} is false`}:{kind:"unknown",output:n}}function answerBuild(e){
const[t,n]=[answerVerdict(e,"build"),answerStage(e,0)];return"asked"===t.kind||"unknown"===n.kind?t:"unknown"===t.kind||"asked"===n.kind?n:t}function answerStage(e,t){const n=readStageCount(e)
;return void 0===n?{kind:"unknown",output:"stage_count"}:{kind:n>t?"asked":"not-asked",because:`stage_count is ${n}`}}function readStageCount(e){const t=e.get("stage_count")??""
;return/^\d{1,6}$/.test(t)?Number(t):void 0}function answerImage(e,t,n){const s=readNames(e,t);return void 0===s?{kind:"unknown",output:t}:s.includes(n)?{kind:"asked",
because:`${t} holds "${shorten(n)}"`}:{kind:"not-asked",because:`${t} does not hold "${shorten(n)}"`}}function answerSkipped(e){const t=readNames(e,"skip_images");return void 0===t?{kind:"unknown",
output:"skip_images"}:t.length>0?{kind:"asked",because:"skip_images holds images"}:{kind:"not-asked",because:"skip_images is empty"}}function readNames(e,t){return parseStrings(e.get(t)??"")}
function assignmentOf({id:e},{assignments:t}){return t.get(e)??{kind:"unknown"}}function claimsOf(e,t){const n=assignmentOf(e,t);switch(n.kind){case"claims":return n.claims;case"free":case"unknown":
return[]}}function isAskedOf(e,{id:t}){return void 0===e.plan||e.plan===t}function listReplies(e,t){return claimsOf(e,t).flatMap(e=>t.plans.filter(t=>isAskedOf(e,t)).map(t=>({plan:t,claim:e,
answer:toAnswer(t,e.purpose)})))}const v={build:[],publish:["store"],test:[],dev:["test"],store:["publish"]};function findUnserved(e){
return e.plans.flatMap(t=>[...findVerdicts(t,e),...findStages(t,e)])}function findVerdicts(e,t){return w.flatMap(n=>{const s={kind:"verdict",verdict:n},i=toAnswer(e,s)
;return"asked"!==i.kind||isServed(n,e,t)?[]:[explainMissing(i.because,s,t.jobs)]})}function isServed(e,t,n){const s=[e,...v[e]];return n.jobs.some(e=>claimsOf(e,n).some(n=>{
const i=verdictOf(n.purpose);return!(void 0===i||!s.includes(i)||!isAskedOf(n,t)||"success"!==e.result&&"not-asked"===toAnswer(t,n.purpose).kind)}))}function findStages(e,t){
const n=readStageCount(e.outputs)??0,s=t.jobs.flatMap(e=>claimsOf(e,t)),i=new Set(s.flatMap(t=>"stage"===t.purpose.kind&&isAskedOf(t,e)?[t.purpose.stage]:[]));if(0===i.size)return[]
;const o=Array.from({length:Math.min(n,i.size+1)},(e,t)=>t).find(e=>!i.has(e));return void 0===o?[]:[explainMissing(`stage ${o} has images to build`,{kind:"stage",stage:o},t.jobs)]}
function judgeSkipped(e,t){switch(assignmentOf(e,t).kind){case"claims":return judgeReplies(e,listReplies(e,t),t);case"free":return right(e,'the input "jobs" says that no plan asks for it')
;case"unknown":return judgeUnknown(e,t)}}function judgeReplies(e,t,n){const s=t.filter(e=>void 0===findSubstitute(e,n));for(const t of s){if("asked"!==t.answer.kind)continue;const{because:n}=t.answer
;return wrong(e,`it was asked for: ${n}`,explainSkipped(e,t,n))}for(const{plan:t,answer:n}of s){if("unknown"!==n.kind)continue;const s=explainOutput(t.id,n.output,`whether ${quote(e.id)} had to run`)
;return wrong(e,`the plan does not pass on ${n.output}`,s)}const i=t.map(e=>tellReason(e,n));return right(e,[...new Set(i)].join(", "))}function tellReason(e,t){const{answer:n}=e;switch(n.kind){
case"not-asked":return n.because;case"asked":case"unknown":return`${quote(findSubstitute(e,t)?.id??"")} ran in its place`}}function findSubstitute({claim:e,answer:t},{jobs:n}){
if("not-asked"!==t.kind&&0!==e.instead.length)return n.find(({id:t,result:n})=>"success"===n&&e.instead.includes(t))}function judgeUnknown(e,{plans:t}){
const n=t.flatMap(listAnswers),s=n.find(({kind:e})=>"asked"===e)??n.find(({kind:e})=>"unknown"===e);if(void 0===s)return right(e,"the plan asks for nothing")
;const i="unknown"===s.kind?`the plan does not pass on ${s.output}`:s.because;return wrong(e,`its purpose is not known, and ${i}`,explainUnknown(e,i))}function listAnswers(e){
const t=w.filter(t=>e.outputs.has(`do_${t}`));return[...new Set(["build","test",...t])].map(t=>toAnswer(e,{kind:"verdict",verdict:t}))}function right(e,t){return{row:{job:e,standing:"right",because:t
},mistakes:[]}}function wrong(e,t,n){return{row:{job:e,standing:"wrong",because:t},mistakes:[n]}}function decide(e){
const{jobs:t,plans:n}=e,s=t.filter(t=>hasEnded(t,e)).map(t=>judgeEnded(t,e)),i=s.flatMap(({mistakes:e})=>e),o=i.length>0?toStopped:judgeSkipped,a=t.filter(t=>!hasEnded(t,e)).map(t=>o(t,e)),r=takeEachFix(a.flatMap(({mistakes:e})=>e)),u=i.length>0?[]:findUnserved(e),d=[...i,...r,...u],l=new Map([...s,...a].map(({row:e})=>[e.job,e]))
;return{result:n.length>0&&0===d.length?"passed":"failed",rows:t.flatMap(e=>l.get(e)??[]),diagnostics:d}}function hasEnded(e,{plans:t}){return t.includes(e)||"skipped"!==e.result}
function judgeEnded(e,t){if(t.plans.includes(e))return judgePlan(e);switch(e.result){case"success":case"skipped":return{row:{job:e,standing:"right",because:tellAsked(e,t)},mistakes:[]};case"failure":
case"cancelled":return{row:{job:e,standing:"wrong",because:"it has not succeeded"},mistakes:[explainBroken(e,listHints(e,t))]}}}function judgePlan(e){
const t=explainPlan(e),n=void 0===t?findStrangeValues(e):[t];return 0===n.length?{row:{job:e,standing:"right",because:"the plan was made"},mistakes:n}:{row:{job:e,standing:"wrong",
because:"there is no plan to go by"},mistakes:n}}function findStrangeValues({id:e,outputs:t}){
return[...w.map(e=>`do_${e}`).filter(e=>!["true","false",void 0].includes(t.get(e))),...t.has("stage_count")&&void 0===readStageCount(t)?["stage_count"]:[]].map(n=>explainValue(e,n,t.get(n)??""))}
function tellAsked(e,t){const n=listReplies(e,t).flatMap(({answer:e})=>"asked"===e.kind?[e.because]:[]);return 0===n.length?"it ran":`it was asked for: ${[...new Set(n)].join(", ")}`}
function listHints(e,t){
const n=listReplies(e,t),[s]=n,i=n.every(({answer:e})=>"not-asked"===e.kind),o=n.flatMap(({plan:e,claim:t})=>listMatrices(e,t.purpose).filter(t=>!e.outputs.has(t)).map(t=>hintAtOutput(e,t)))
;return[...void 0!==s&&i?[hintAtGuard(s.plan,s.claim.purpose)]:[],...new Set(o)]}const j=["publish_matrix","merge_matrix"];function listMatrices({outputs:e},t){switch(t.kind){case"verdict":
return"publish"!==t.verdict?[`${t.verdict}_matrix`]:j.some(t=>e.has(t))?[]:[...j,"build_matrix"];case"image":return[];case"stage":return["stages"];case"skipped":return["skip_images"]}}
function toStopped(e){return{row:{job:e,standing:"stopped",because:"something failed before it"},mistakes:[]}}function takeEachFix(e){const t=e.map(({fix:e})=>e)
;return e.filter(({fix:e},n)=>t.indexOf(e)===n)}
const _=["do_build","do_publish","do_dev","do_test","build_matrix","publish_matrix","test_matrix","dev_matrix","build_images","publish_images","dev_images","test_images","skip_images","stages","stage_count","merge_matrix","do_reuse","reuse_images","do_store","store_matrix"]
;function findPlans(e,t){const n=t.split(/[\s,]+/).filter(e=>""!==e),s=e.filter(e=>n.length>0?n.includes(e.id):isPlan(e)),i=n.filter(t=>!e.some(e=>e.id===t));return{plans:s,
diagnostics:[...i.map(t=>find_plans_explainMissing(`the plan job "${shorten(t)}" is not under "needs"`,[t,...idsOf(e)])),...s.length+i.length===0?[explainNone(e)]:[]]}}
function isPlan({id:e,outputs:t}){return!!listWords(e).includes("plan")||_.some(e=>t.has(e))||isPlanResult(t.get("result"))}function isPlanResult(e){return"planned"===e||"failed"===e}
function explainNone(e){if(0===e.length)return find_plans_explainMissing("the job needs no other job",["plan","build","test","publish"])
;const t=find_plans_explainMissing('no job under "needs" is the plan',["plan",...idsOf(e)]);return{...t,
fix:`${t.fix}\nwhere the plan job has another name, write it under "with" of this step, as plan: images`}}function find_plans_explainMissing(e,t){return problem("plan-not-needed",{message:e,
fix:toNeedsLine(t)})}function idsOf(e){return e.map(({id:e})=>e)}function parseJson(e){try{return{kind:"value",value:new Reader(e).readAll()}}catch(e){if(!(e instanceof BrokenJson))throw e;return{
kind:"broken",at:e.at,because:e.message}}}class BrokenJson extends Error{at;constructor(e,t){super(t),this.at=e}}class Reader{#e;#t=0;#n=0;constructor(e){this.#e=e}readAll(){const e=this.#s()
;return this.#t<this.#e.length&&this.#i("there is text behind its end"),e}#s(){this.#o();const e=this.#t;this.#n>32&&this.#i("it is nested too deep"),this.#n+=1;const t=this.#a(e);return this.#n-=1,
this.#o(),t}#a(e){const t=this.#e[e];return"{"===t?{kind:"object",at:e,members:this.#r()}:'"'===t?{kind:"text",at:e,text:this.#u()}:"["!==t?{kind:"other",at:e,what:this.#d()}:(this.#l(),{kind:"other",
at:e,what:"a list"})}#r(){const e=new Map;return this.#c("}",()=>{this.#o();const t=this.#t;'"'!==this.#e[t]&&this.#i("a key in double quotes is missing");const n=this.#u()
;if(e.has(n))throw new BrokenJson(t,`the key "${shorten(n)}" stands there twice`);this.#o(),this.#p(":"),e.set(n,{at:t,value:this.#s()})}),e}#l(){this.#c("]",()=>{this.#s()})}#c(e,t){if(this.#t+=1,
this.#o(),this.#e[this.#t]!==e){for(t();","===this.#e[this.#t];)this.#t+=1,t();this.#p(e)}else this.#t+=1}#u(){const e=this.#t;let t=e+1;for(;'"'!==this.#e[t];){
if(t>=this.#e.length)throw new BrokenJson(e,"a text has no end");t+="\\"===this.#e[t]?2:1}this.#t=t+1;try{return String(JSON.parse(this.#e.slice(e,t+1)))}catch{
throw new BrokenJson(e,"a text holds an escape or a control character that JSON has not")}}#d(){const[e=""]=this.#f(/(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y)
;return""===e&&this.#i(this.#t<this.#e.length?"a value is missing":"it ends too early"),this.#t+=e.length,/^[a-z]/.test(e)?e:"a number"}#o(){this.#t+=this.#f(/[ \t\n\r]*/y)[0]?.length??0}#f(e){
return e.lastIndex=this.#t,e.exec(this.#e)??[]}#p(e){this.#e[this.#t]!==e&&this.#i(this.#t<this.#e.length?`"${e}" is missing`:"it ends too early"),this.#t+=1}#i(e){throw new BrokenJson(this.#t,e)}}
function parseNeeds(e){if(""===e.trim())return broken([parse_needs_refuse('the input "needs" is empty')]);const t=parseJson(e);if("broken"===t.kind){const n=toPlace(e,t.at)
;return broken([parse_needs_refuse(`the input "needs" is no JSON: ${t.because}`,n)])}const n={text:e,jobs:[],diagnostics:[]};return readJobs(t.value,n),n.diagnostics.length>0?broken(n.diagnostics):{
kind:"jobs",jobs:n.jobs}}function readJobs(e,t){
if("object"===e.kind)if(e.members.size>1e3)report(t,e.at,`the input "needs" holds ${e.members.size} jobs, above 1000`);else for(const[n,s]of e.members)readJob(n,s,t);else report(t,e.at,`the input "needs" is ${describe(e)}, and no object of jobs`)
}function readJob(e,{at:t,value:n},s){if(/^[A-Za-z_][A-Za-z0-9_-]*$/.test(e))if("object"!==n.kind)report(s,n.at,`the job "${shorten(e)}" is ${describe(n)}, and no object`);else{
const t=readResult(e,n,s),i=readOutputs(e,n.members.get("outputs")?.value,s);void 0!==t&&s.jobs.push({id:e,result:t,outputs:i})}else report(s,t,`"${shorten(e)}" is no id of a job`)}
function readResult(e,{at:t,members:n},s){const i=n.get("result")?.value;if(void 0===i)return void report(s,t,`the job "${shorten(e)}" has no result`)
;const o="text"===i.kind?i.text:void 0,a=m.find(e=>e===o);return void 0===a&&report(s,i.at,`the result of the job "${shorten(e)}" is ${describe(i)}`),a}function readOutputs(e,t,n){const s=new Map
;if(void 0===t||"other"===t.kind&&"null"===t.what)return s;if("object"!==t.kind)return report(n,t.at,`the outputs of the job "${shorten(e)}" are ${describe(t)}`),s
;for(const[i,{value:o}]of t.members)if("text"!==o.kind){const t=`the output "${shorten(i)}" of the job "${shorten(e)}"`;report(n,o.at,`${t} is ${describe(o)}, and no text`)
}else""!==o.text&&s.set(i,o.text);return s}function describe(e){switch(e.kind){case"object":return"an object";case"text":return`"${shorten(e.text)}"`;case"other":return e.what}}
function report({text:e,diagnostics:t},n,s){t.length<100&&t.push(parse_needs_refuse(s,toPlace(e,n)))}function parse_needs_refuse(e,t){const n=problem("invalid-needs",{message:e,
fix:"needs: ${{ toJSON(needs) }}"});return void 0===t?n:{...n,place:t}}function broken(e){return{kind:"broken",diagnostics:e}}function toPlace(e,t){
const n=e.lastIndexOf("\n",t-1)+1,s=e.indexOf("\n",t);return{source:{kind:"input",name:"needs"},line:e.slice(0,n).split("\n").length,column:t-n+1,length:1,text:e.slice(n,-1===s?void 0:s)}}
const S=/^(?:([A-Za-z_][\w-]*)\.)?([a-z]+)(?::([^=]+))?=([A-Za-z_][\w-]*(?:\|[A-Za-z_][\w-]*)*)$/;function parseAssignments(e,t,n){const s=new Map,i=new Set,o=[]
;for(const a of e.split(/[\s,]+/).filter(e=>""!==e)){const e=readItem(a);if(void 0!==e){o.push(...findStrangers(a,e,{jobs:t,plans:n}))
;for(const t of e.ids)"none"===e.purpose?i.add(t):s.set(t,[...s.get(t)??[],toClaim(e,e.purpose,t)])}else o.push(explainForm(a))}return{assignments:new Map([...[...i].map(e=>[e,{kind:"free"
}]),...[...s].map(([e,t])=>[e,{kind:"claims",claims:t}])]),diagnostics:o}}function readItem(e){const[,t,n="",s,i=""]=S.exec(e)??[],o=toPurpose(n,s);return void 0===o?void 0:{plan:t,purpose:o,
ids:i.split("|")}}function toPurpose(e,t){if("none"===e)return void 0===t?"none":void 0;if("skip"===e)return void 0===t?{kind:"skipped"}:void 0;const n=w.find(t=>t===e);if(void 0!==n){
if(void 0===t)return{kind:"verdict",verdict:n};if("store"!==n)return"build"===n&&/^\d{1,6}$/.test(t)?{kind:"stage",stage:Number(t)}:{kind:"image",verdict:n,image:t}}}
function toClaim({plan:e,ids:t},n,s){const i=t.filter(e=>e!==s);return void 0===e?{purpose:n,instead:i}:{purpose:n,plan:e,instead:i}}function findStrangers(e,{plan:t,ids:n},s){
const i=void 0===t||s.plans.some(({id:e})=>e===t),o=n.filter(e=>!s.jobs.some(t=>t.id===e));return[...i?[]:[parse_assignments_explainPlan(e,t,s.plans)],...o.map(t=>explainJob(e,t,s))]}
function explainForm(e){const t=[...w,"skip","none"].join(", ")
;return parse_assignments_refuse(`the input "jobs" holds "${shorten(e)}", which is no PURPOSE=JOB`,`write as build=compile, with one of ${t}`)}function parse_assignments_explainPlan(e,t,n){
const s=n.map(({id:e})=>`"${shorten(e)}"`).join(", ")
;return parse_assignments_refuse(`the input "jobs" asks the plan "${shorten(t)}" in "${shorten(e)}", which is no plan job`,""===s?"leave it out":`write one of ${s}, or leave it out`)}
function explainJob(e,t,n){
return parse_assignments_refuse(`the input "jobs" names the job "${shorten(t)}" in "${shorten(e)}", which is not under "needs"`,toNeedsLine([...n.plans,...n.jobs].map(e=>e.id).concat(t)))}
function parse_assignments_refuse(e,t){return problem("invalid-input",{message:e,fix:t})}function judgeRun(e){const t=parseNeeds(e.needs);if("broken"===t.kind)return{result:"failed",rows:[],
diagnostics:limitDiagnostics(t.diagnostics)}
;const{jobs:n}=t,s=findPlans(n,e.plan),i=n.filter(e=>!s.plans.includes(e)),o=parseAssignments(e.jobs,i,s.plans),a=new Map([...assignByName(i,s.plans),...o.assignments]),r=decide({jobs:n,plans:s.plans,
assignments:a}),u=[...s.diagnostics,...o.diagnostics],d=0===u.length?r:gate_refuse(u,r);return{...d,diagnostics:limitDiagnostics(d.diagnostics)}}const y=["job-failed","plan-not-made"]
;function gate_refuse(e,{rows:t,diagnostics:n}){return{result:"failed",rows:t.map(e=>"skipped"===e.job.result?{...e,standing:"stopped",because:"not known before the mistakes are mended"}:e),
diagnostics:[...e,...n.filter(({code:e})=>y.includes(e))]}}const A=new RegExp(String.raw`(${l})|[\\${d}]`,"gu"),O=/^[ -[\]-~]*$/;function displayName(e){
return escapeInvisible(e).replaceAll("##[","##\\x5b")}function shortName(e,t){const n=displayName(e);if(n.length<=t)return n;const s=Math.ceil((t-1)/2),i=Array.from(n)
;return[...i.slice(0,s),"\u2026",...i.slice(1+s-t)].join("")}function escapeInvisible(e){return O.test(e)?e:e.replaceAll(A,(e,t)=>t??escapeCharacter(e))}function escapeCharacter(e){
if("\\"===e)return"\\\\";const t=e.codePointAt(0)??0;return t<128?`\\x${hex(t)}`:t>=56448&&t<=56575?`\\x${hex(t-56320)}`:`\\u{${hex(t)}}`}function hex(e){return e.toString(16).padStart(2,"0")}
function isInert(e){return/[^ -~]/.test(e)?new RegExp(String.raw`^[\p{L}\p{N} ,.;:()?'"\u2192\u2026-]*$`,"u").test(e):/^(?:[A-Za-z\d ,.;:()?'"-]|(?<=\()\+)*$/.test(e)}const M=/www\.|:\/\/|\bgh-\d/i
;function codeSpan(e){return fence(shortName(e,120))}function toMarkdownWords(e){return joinSpans(e.split(/("[^"]*"|`[^`]*`|[\w-]*:? ?\{[^{}]*\})/).map(toWords))}function toWords(e){
return/^(["`]).+\1$/s.test(e)?codeSpan(e.slice(1,-1)):e.endsWith("}")?toInert(e):joinSpans(e.split(/(?<=\s)(?=\S)/).map(toWord))}function toWord(e){if(isHarmless(e))return e
;const[,t="",n="",s=""]=/^([("']*)(.*?)([.,;:?)"']*\s*)$/s.exec(e)??[];return`${t}${codeSpan(n)}${""===s||/^[ -~]+$/.test(s)?s:" "}`}function toCell(e){return e.replaceAll("|","\\|")}
function codeBlock(e,t){const n=e.split("\n").map(showControls),s="`".repeat(Math.max(3,longestRun(e)+1));return[`${s}${t}`,...n,s].join("\n")}function joinSpans(e){
return e.filter(e=>""!==e).reduce((e,t)=>`${e}${e.endsWith("`")&&t.startsWith("`")?" ":""}${t}`,"")}function isHarmless(e){return isInert(e)&&!M.test(e)}function toInert(e){if(isHarmless(e))return e
;const[,t="",n="",s=""]=/^(\s*)(.*?)(\s*)$/s.exec(e)??[];return`${""===t?"":" "}${codeSpan(n)}${""===s?"":" "}`}function fence(e){if(""===e)return fence("''");const t="`".repeat(longestRun(e)+1)
;return`${t}${/^[` ]|[` ]$/.test(e)?` ${e} `:e}${t}`}function longestRun(e){return(e.match(/`+/g)??[]).reduce((e,t)=>Math.max(e,t.length),0)}function showControls(e){
return e.split("\\").map(displayName).join("\\")}const R=300;function renderLog(e){const{rows:t}=e;if(0===t.length)return[toHeadline(e)]
;const n=[["JOB","RESULT","","WHY"],...t.slice(0,R).map(({job:e,standing:t,because:n})=>[shorten(e.id),e.result,"wrong"===t?"wrong":"",n])],s=[0,1,2].map(e=>Math.max(...n.map(t=>t[e]?.length??0))),i=n.map(e=>e.map((e,t)=>e.padEnd(s[t]??0)).filter((e,t)=>2!==t||0!==s[2]).join("  ").trimEnd())
;return[toHeadline(e),"",...i,...countRest(t)]}function renderSummary(e){
const{result:t,rows:n,diagnostics:s}=e,i=["| job | result | why |","| --- | --- | --- |",...n.slice(0,R).map(renderRow),...countRest(n).flatMap(e=>["",e])],o=codeBlock(s.map(formatDiagnostic).join("\n\n"),"text")
;return[`## ${"passed"===t?"\u2705":"\u274c"} ${toHeadline(e)}`,"",...0===n.length?[]:[...i,""],...0===s.length?[]:[o,""]].join("\n")}function renderRow({job:e,standing:t,because:n}){
return`| ${[codeSpan(e.id),`${P[t]} ${e.result}`,toMarkdownWords(n)].map(toCell).join(" | ")} |`}const P={right:"\u2705",wrong:"\u274c",stopped:"\u2796"}
;function toHeadline({result:e,rows:t,diagnostics:n}){const s=t.filter(({job:e})=>"skipped"===e.result).length;switch(e){case"passed":
return`The gate is open: ${count(t.length-s,"job")} ran, ${s} rightly skipped`;case"failed":return`The gate is shut: ${count(n.length,"mistake")}`}}function countRest(e){
return e.length>R?[`and ${count(e.length-R,"more job")}`]:[]}function count(e,t){return`${e} ${t}${1===e?"":"s"}`}function findDecision(e){try{e.setResult("failed");const t=judgeOrExplain({
needs:e.input("needs"),plan:e.input("plan"),jobs:e.input("jobs")});return"passed"===t.result&&e.setResult("passed"),t}catch(e){return toFailure(explainUnwritable(e))}}function judgeOrExplain(e){try{
return judgeRun(e)}catch(e){return toFailure(explainUnforeseen(e,"the gate could not decide","what the workflow gives to the gate"))}}function toFailure(e){return{result:"failed",rows:[],
diagnostics:[e]}}const E=require("node:fs");function toAnnotations(e){return["error","warning"].flatMap(t=>{const n=e.filter(e=>e.severity===t);if(n.length<=10)return n.map(toAnnotation)
;const s=n.slice(0,9);return[...s.map(toAnnotation),to_annotations_countRest(t,n.length-s.length)]})}function toAnnotation(e){
const{severity:t,code:n,message:s,fix:i,place:o}=e,[a,...r]=splitFix(i),u=""===i?[]:[`fix: ${a}`,...r],d=Printable.lines([`${s} [${n}]`,...u]).cut(4096),l=Printable.lines([n])
;return"file"!==o?.source.kind?{severity:t,message:d,properties:{title:l}}:{severity:t,message:d,properties:{title:l,file:Printable.lines([o.source.path]),startLine:o.line,endLine:o.line,
...void 0===o.text?{}:{startColumn:o.column,endColumn:o.column+o.length-1}}}}function to_annotations_countRest(e,t){return{severity:e,
message:Printable.lines([`${t} more ${e}s: the log of this step shows all of them`]),properties:{title:Printable.lines(["and more"])}}}function setResult(e){const t=process.env.GITHUB_OUTPUT??""
;if(""===t){if(isJob())throw new Error("GITHUB_OUTPUT is not set");return void print(Printable.of(`result=${e}`))}const n=`end-of-result-${Math.random().toString(36).slice(2)}`;(0,
E.appendFileSync)(t,`result<<${n}\n${e}\n${n}\n`)}function writeSummary(e){const t=process.env.GITHUB_STEP_SUMMARY??"";if(""!==t)try{(0,E.appendFileSync)(t,`${String(e)}\n`)}catch(e){
print(Printable.of(`The job summary could not be written: ${String(e)}`))}}function annotate(e){
if(isJob())for(const{severity:t,message:n,properties:s}of toAnnotations(e))write(`::${t} title=${escapeCommand(String(s.title)).replaceAll(/[:,]/g,encodeURIComponent)}::${escapeCommand(String(n))}\n`)
}function escapeCommand(e){return e.replaceAll(/[%\r\n]/g,encodeURIComponent)}function print(e){write(`${String(e)}\n`)}function write(e){let t=Buffer.from(e);try{for(;t.length>0;)t=t.subarray((0,
E.writeSync)(1,t))}catch{process.stdout.write(t)}}function isJob(){return""!==(process.env.GITHUB_ACTIONS??"")}process.exitCode=function(e){const t=findDecision(e)
;e.print(Printable.lines(renderLog(t)));for(const n of t.diagnostics)e.print(Printable.of(`\n${formatDiagnostic(n)}`));const n=explainCodes(t.diagnostics,findErrorsPage(e))
;for(const t of n)e.print(Printable.lines(["",t]));return e.annotate(t.diagnostics),e.writeSummary(Printable.of([renderSummary(t),...n].join("\n"))),"passed"===t.result?0:1}(function(){return{
variable(e){const t=process.env[e];return""===t?void 0:t},input:e=>process.env[`INPUT_${e.toUpperCase()}`]??"",setResult,writeSummary,annotate,print}}()),module.exports={}})();
