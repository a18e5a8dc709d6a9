"use strict";exports.id=411,exports.ids=[411],exports.modules={56411:((e,t,n)=>{n.d(t,{runCheckStep:()=>runCheckStep});var s=n(82690),i=n(49281),o=n(60749),a=n(60863);function renderCheck(e,t){
const{findings:n,notes:s}=e;return[...groupByFile(n).map(renderFinding),...0===s.length?[]:[renderNotes(s,t)],[t.strong(summarize(e))]].flatMap((e,t)=>0===t?e:["",...e])}function groupByFile(e){
const nameOf=({place:e})=>"file"===e?.source.kind?e.source.path:e?.source.name;return[...new Set(e.map(nameOf).filter(e=>void 0!==e)),void 0].flatMap(t=>e.filter(e=>nameOf(e)===t))}
function renderFinding(e){const[t="",...n]=(0,a.xy)(e).split("\n");return[...wrap(t,"  "),...n]}function renderNotes(e,t){return[t.strong("To know:"),...e.flatMap(renderNote)]}
function renderNote({place:e,message:t,fix:n}){const s=void 0===e?"":`${(0,a.dE)(e)}: `,o=void 0===n?[]:(0,i.qV)(n);return[...wrap(`  ${s}${(0,i.X1)(t)}`,"    "),...o.map(e=>`    ${(0,i.X1)(e)}`)]}
const r=80;function wrap(e,t){const n=[];let s="";for(const[i]of e.matchAll(/\s*\S+/g))""!==s&&s.length+i.length>r?(n.push(s),s=`${t}${i.trimStart()}`):s+=i;return[...n,s]}
function summarize({findings:e,silenced:t,looked:n}){
const s=e.filter(({severity:e})=>"error"===e).length,i=[...count(s,"mistake"),...count(e.length-s,"warning")].join(" and "),o=[...count(n.images,"image"),...count(n.workflows,"workflow")],a=0===t?"":`, ${String(t)} silenced`
;return`${""===i?"nothing found":i}${0===o.length?"":` in ${o.join(" and ")}`}${a}`}function count(e,t){return 0===e?[]:[`${String(e)} ${t}${1===e?"":"s"}`]}function isClean({findings:e}){
return 0===e.length}var u=n(67256),l=n(91740),d=n(50996);function renderCheckSummary(e){
const{findings:t,notes:n}=e,s=[...t.map(a.xy),...0===n.length?[]:[renderNotes(n,l.p).join("\n")]].join("\n\n").slice(0,u.mf/8)
;return[`## ${0===t.length?"\u2705":"\u274c"} Check: ${summarize(e)}`,"",...""===s?[]:[(0,d.DV)(s,"text"),""]].join("\n")}var c=n(70400),f=n(16456),p=n(52869);function misuse(e,t){return(0,
p.CC)("invalid-input",{message:e,fix:t})}f.yD;var m=n(221),h=n(75498),g=n(2385),w=n(65482),b=n(85615);function listExpressions(e,t){switch(e.kind){case"scalar":return cutExpressions(e.text).map(n=>({
text:n,at:t(e)}));case"list":return e.items.flatMap(e=>listExpressions(e,t));case"mapping":
return[...e.entries].flatMap(([e,{value:n}])=>"if"!==e||"scalar"!==n.kind||n.text.includes("${{")?listExpressions(n,t):[{text:n.text,at:t(n)}])}}function cutExpressions(e){
return[...e.matchAll(/\$\{\{(.*?)\}\}/gs)].map(([,e=""])=>e.trim())}const v=/\bneeds(?:\.([\w-]+)|\[\s*'([\w-]+)'\s*\])\.outputs(?:\.([\w-]+)|\[\s*'([\w-]+)'\s*\])/gi;function listReads(e){
return e.flatMap(({text:e,at:t})=>[...e.matchAll(v)].map(([,e,n,s,i])=>({job:e??n??"",output:s??i??"",at:t})))}const k="\0",x=/\$\{\{(.*?)\}\}/gs;function fillExpressions(e,t){
return e.replaceAll(x,(e,n)=>evaluate(n,t)??k)}function evaluate(e,t){let n="";for(const s of e.split("||"))if(n=evaluateAll(s,t),void 0===n||isTruthy(n))return n;return n}function evaluateAll(e,t){
let n="";for(const s of e.split("&&"))if(n=evaluateOperand(s.trim(),t),void 0===n||!isTruthy(n))return n;return n}function evaluateOperand(e,t){const[,n,s,i]=/^(.+?)\s*(==|!=)\s*(.+)$/.exec(e)??[]
;if(void 0===n||void 0===i)return evaluateWord(e,t);const[o,a]=[evaluateWord(n,t),evaluateWord(i,t)];if(void 0===o||void 0===a)return;const r=o.toLowerCase()===a.toLowerCase()
;return String(r===("=="===s))}function evaluateWord(e,t){const n=/^'([^']*)'$/.exec(e)?.[1];return void 0!==n?n:/^[\w-]+(?:\.[\w-]+)+$/.test(e)?lookUp(e,t):void 0}function isTruthy(e){
return""!==e&&"false"!==e}function lookUp(e,t){const n=findText(e,t);return void 0!==n&&isKnown(n)?n:void 0}function findText(e,t){const[n="",...s]=e.split("."),i=t.get(n);if(void 0===i)return
;if(!("kind"in i))return i.get(s.join("."));let o=i;for(const e of s)o=(0,w._F)(o,e);return(0,w.b6)(o)}function isKnown(e){return!e.includes(k)}const _=1<<20;function readWorkflow({path:e,text:t}){
if(t.length>_)return;const{root:n,text:s}=(0,g.T)(t),i=(0,b.Bo)({kind:"file",path:e},s),toPlace=({range:e})=>i(e),o=(0,w._F)(n,"runs");if("mapping"===o?.kind&&o.entries.has("steps")){
const t=readJob("",{key:o.range,value:o},{root:n,toPlace});return{kind:"action",path:e,triggers:[],jobs:new Map([["",t]])}}const a=(0,w._F)(n,"jobs");if("mapping"!==a?.kind)return
;const r=[...a.entries].map(([e,t])=>[e,readJob(e,t,{root:n,toPlace})]);return{kind:"workflow",path:e,triggers:listTriggers(n),jobs:new Map(r)}}function listTriggers(e){const t=(0,w._F)(e,"on")
;return"mapping"===t?.kind?[...t.entries.keys()]:(0,w.CB)(t)}function readJob(e,{key:t,value:n},{root:s,toPlace:i}){const o=listExpressions(n,i),a=readWritten((0,w._F)(n,"if"),i),r=readWritten((0,
w._F)((0,w._F)(n,"strategy"),"matrix"),i),u=(0,w.b6)((0,w._F)(n,"uses")),l=(0,w._F)(n,"permissions"),d=(0,w.S3)((0,w._F)(n,"steps")),c=isOverwritten(d)?y:readEnv((0,w._F)(n,"env"),readEnv((0,
w._F)(s,"env"),y)),f="false"!==((0,w.b6)((0,w._F)(n,"continue-on-error"))??"false");return{id:e,at:i({range:t}),needs:(0,w.S3)((0,w._F)(n,"needs")).flatMap(e=>readWritten(e,i)??[]),...void 0===a?{}:{
condition:a},...void 0===r?{}:{matrix:r},permissions:readPermissions(l??(0,w._F)(s,"permissions"),i),outputs:new Map(readOutputs((0,w._F)(n,"outputs"),i)),
steps:d.flatMap(e=>"mapping"===e.kind?[readStep(e,c,i)]:[]),expressions:o,reads:listReads(o),...void 0===u?{}:{calls:u},failure:f?"optional":"counts"}}function readWritten(e,t){const n=(0,w.b6)(e)
;return void 0===e||void 0===n?void 0:{text:n,at:t(e)}}function readPermissions(e,t){const n=(0,w.b6)(e);if("read-all"===n||"write-all"===n)return{kind:"all",access:"read-all"===n?"read":"write"}
;if("mapping"!==e?.kind)return{kind:"unsaid"};const s=(0,w.Pf)(e).map(([e,t])=>[e,(0,w.b6)(t)??""]);return{kind:"listed",access:new Map(s),at:t(e)}}
const $=/^\s*\$\{\{\s*steps\.([\w-]+)\.outputs\.([\w-]+)\s*\}\}\s*$/;function readOutputs(e,t){return(0,w.Pf)(e).flatMap(([e,n])=>{const s=readWritten(n,t);if(void 0===s)return[]
;const[,i,o]=$.exec(s.text)??[];return void 0===i||void 0===o?[[e,s]]:[[e,{...s,from:{step:i,output:o}}]]})}const y=new Map;function isOverwritten(e){return e.some(e=>((0,w.b6)((0,
w._F)(e,"run"))??"").includes("GITHUB_ENV"))}function readEnv(e,t){const n=new Map([["env",t]]),s=new Map(t);for(const[t,i]of(0,w.Pf)(e)){const e=fillExpressions((0,w.b6)(i)??k,n)
;isKnown(e)?s.set(t,e):s.delete(t)}return s}function readStep(e,t,n){const s=new Map([["env",readEnv((0,w._F)(e,"env"),t)]]),i=readWritten((0,w._F)(e,"uses"),n),[o,a]=[(0,w.b6)((0,w._F)(e,"id")),(0,
w.b6)((0,w._F)(e,"run"))],r=readWritten((0,w._F)(e,"if"),n),u=(0,w.Pf)((0,w._F)(e,"with")).flatMap(([e,t])=>{const i=readWritten(t,n);return void 0===i?[]:[[e,toGiven(i,s)]]});return{at:i?.at??n(e),
...void 0===o?{}:{id:o},...void 0===i?{}:{uses:i},...void 0===a?{}:{run:a},...void 0===r?{}:{condition:r},given:new Map(u)}}function toGiven(e,t){const n=fillExpressions(e.text,t);return isKnown(n)?{
...e,text:n,kind:"known"}:{...e,kind:"unknown"}}var j=n(97700);function resolveFrom(e,t){if(void 0!==t&&""!==t&&!isElsewhere(t))return(0,j.Fd)(""===e?t:`${e}/${t}`)}function isElsewhere(e){
return/^(?:[\w+.-]+:|[/~\\])|[$\n\0]|^git@|^github\.com\/|^\{\{|\.git(?:#|$)/.test(e)}
const M=new Map([["image-matrix","plan"],["image-matrix/load","load"],["image-matrix/publish","publish"],["image-matrix/gate","gate"]]);function findAction(e,t){if(e.startsWith("./")){
const n="./"===e?"":resolveFrom("",e.replace(/\/+$/,""));return void 0===n?void 0:M.get(t(n)??"")}const[,n]=/^[\w.-]+\/(image-matrix(?:\/\w+)?)@/.exec(e)??[];return void 0===n?void 0:M.get(n)}
function isChecking(e){return"check"===e?.trim()}function readUses(e){const t=new Map(e.flatMap(readOwnAction));return e.flatMap(e=>{if(0===t.size&&!e.text.includes("image-matrix"))return[]
;const n=readWorkflow(e);return void 0===n?[]:listUses(n,t)})}function listUses(e,t){return[...e.jobs.values()].flatMap(n=>n.steps.flatMap(s=>{const i=findAction(s.uses?.text??"",e=>t.get(e))
;return void 0===i?[]:[{action:"plan"===i&&isChecking(s.given.get("mode")?.text)?"check":i,step:s,job:n,workflow:e}]}))}function readOwnAction({path:e,text:t}){
const n=/^(?:(.*)\/)?action\.ya?ml$/.exec(e);if(null===n||!t.includes("image-matrix"))return[];const s=(0,w.b6)((0,w._F)((0,g.T)(t).root,"name"));return void 0===s?[]:[[n[1]??"",s]]}
var S=n(11285),F=n(90018);function listSettings(e,t){const n=e.filter(({action:e})=>"plan"===e).map(e=>readSettings(e,t));return{
settings:0===n.length?[toSettings(t)]:joinAlike(n.map(({settings:e})=>e)),diagnostics:n.flatMap(({diagnostics:e})=>e)}}function toSettings(e){const{config:t}=(0,f.TR)(()=>"").request;return{config:t,
stages:void 0,platforms:"either",...e,uses:[]}}function readSettings(e,t){const{given:n}=e.step,isUnknown=e=>"unknown"===n.get(e)?.kind,s=[...n].filter(([,{kind:e}])=>"known"===e),{request:i}=(0,
f.TR)(e=>new Map(s).get(e)?.text??"");return{settings:{config:i.config,stages:isUnknown("stages")?void 0:i.stages,platforms:isUnknown("split-platforms")?"either":i.platforms,...t,uses:[e]},
diagnostics:s.flatMap(([e,{text:t,at:n}])=>(0,f.TR)(n=>n===e?t:"").diagnostics.map(e=>({...e,place:n})))}}function joinAlike(e){const t=new Map;for(const{uses:n,...s}of e){const e=JSON.stringify(s)
;t.set(e,{...s,uses:[...t.get(e)?.uses??[],...n]})}return[...t.values()]}var C=n(95196);function joinDescribed(e){return{builds:e.flatMap(({builds:e})=>e),unread:e.flatMap(({unread:e})=>e)}}
function isPlainText(e){return(0,i.X1)(e)===e}function described_build_formatPlace({file:e,line:t}){return`${e}:${t}`}var T=n(44527),O=n(72020);function readYaml({path:e,text:t}){
const{root:n,text:s,findings:i}=(0,g.T)(t),[o]=i;return void 0!==n||void 0===o?{root:n,unread:[]}:{root:n,unread:[{at:{file:e,line:countLines(s,o.range.start)},because:`it is no YAML: ${o.message}`,
reach:"file"}]}}function readJson({path:e,text:t}){const{root:n,text:s}=(0,g.T)(t);if((0,O.Fh)(t))return{root:n,unread:[]};const{start:i,because:o}=(0,T.a)(s)??{start:0,because:"unknown"};return{
root:void 0,unread:[{at:{file:e,line:countLines(s,i)},because:`it is no JSON: ${o}`,reach:"file"}]}}function countLines(e,t){return e.slice(0,t).split("\n").length}var P=n(45866)
;function readBuildStep(e){const{at:t,scope:n}=e,s=(0,w._F)(e.node,"with"),fill=e=>{const t=(0,w.b6)((0,w._F)(s,e));return void 0===t?void 0:fillExpressions(t,n).trim()},refuse=e=>({builds:[],
unread:[{at:t,because:e}]}),i=fill("context")??".",o=resolveFrom("",i.replace(/^\{\{defaultContext\}\}:?/,"./"));if(void 0===o)return refuse(`the context of this build is ${show(i)}`)
;const a=fill("file"),r=void 0===a||""===a?(0,j.uJ)(o,"Dockerfile"):resolveFrom("",a);if(void 0===r)return refuse(`the Dockerfile of this build is ${show(a??"")}`);const u=fill("target")??""
;return isKnown(u)?{builds:[{origin:"step",at:t,context:o,file:r,target:u,buildArgs:new Map(linesOf(fill("build-args")).filter(isKnown).flatMap(w.T6)),
contexts:new Map(linesOf(fill("build-contexts")).filter(isKnown).flatMap(w.T6).map(([e,t])=>[e,toContext(t)])),tags:listTags(fill("tags")??"",e),platforms:listPlatforms(fill("platforms"),e),
pushes:judgePush((0,w.b6)((0,w._F)(s,"push")),fill("outputs")??"")}],unread:[]}:refuse("the target of this build is made by an expression")}function listPlatforms(e,{platform:t}){
const n=(e??"").split(/[,\s]+/).filter(e=>""!==e);return 0===n.length?void 0===t?[]:[t]:n.filter(isKnown)}function judgePush(e,t){
return"true"===e||!0===e?.includes("${{")||/type=registry|push=true/.test(t)||t.includes(k)?"yes":"no"}function show(e){return e.includes(k)?"made by an expression":`"${e}", which is no path here`}
function toContext(e){const t=resolveFrom("",e);return void 0===t?{kind:"remote",text:e}:{kind:"folder",folder:t}}function linesOf(e){
return(e??"").split("\n").map(e=>e.trim()).filter(e=>""!==e&&!e.startsWith("#"))}function listTags(e,{node:t,siblings:n,scope:s}){const i=(0,w.b6)((0,w._F)((0,w._F)(t,"with"),"tags"))??"",o=(0,
w.b6)((0,w._F)((0,w._F)(t,"with"),"outputs"))??"",a=[...`${i} ${o}`.matchAll(/steps\.([\w-]+)\.outputs/g)].map(([,e])=>e),r=n.filter(e=>a.includes((0,w.b6)((0,
w._F)(e,"id")))).flatMap(e=>linesOf(fillExpressions((0,
w.b6)((0,w._F)((0,w._F)(e,"with"),"images"))??"",s))).map(e=>e.replace(/^name=/,"").replace(/,.*$/,"")),u=/(?:^|,)"?name=([^,"]+)/.exec(fillExpressions(o,s))?.[1],l=[...e.split(/[\n,]+/),...r,...void 0===u?[]:[u]]
;return[...new Set(l.flatMap(toName))]}function toName(e){const t=e.trim();if(""===t||t.includes("$"))return[];if(isKnown(t))return[t];const n=t.lastIndexOf(":"),s=n>t.lastIndexOf("/")?t.slice(0,n):t
;return isKnown(s)?[s]:[]}function readCommands(e,t){const n=t.scope.get("env"),s=listCommands(fillExpressions(e,t.scope),{folder:t.folder,variables:void 0===n||"kind"in n?new Map:n
}),{builds:i,unread:o}=joinDescribed(s.map(e=>readCommand(e,t.at))),{platform:a}=t;return{builds:i.map(e=>({...e,platforms:e.platforms.length>0||void 0===a?e.platforms:[a]})),unread:o}}
function listCommands(e,t){const n=new Map(t.variables);let s=resolveFrom("",""===t.folder?".":t.folder),i=0;const o=[];for(const t of e.replaceAll(/\\\r?\n/g," ").split(/\n|;/)){let e=!1
;for(const a of t.split(/&&|\|\|/)){const t=splitWords(a),[r="",u=""]=t;isOneOf(r,["fi","esac","done"])&&(i=Math.max(0,i-1));const[l]=1===t.length?(0,w.T6)(r):[];void 0!==l&&commands_assign(l,n),
"cd"!==r&&"pushd"!==r||(s=void 0===s?void 0:resolveFrom(s,u));const d=i>0||e?"script":"nothing";o.push({words:t,folder:s,variables:new Map(n),decidedBy:d}),
isOneOf(r,["if","case","while","until","for"])&&(i+=1),isOneOf(r,["[","[[","test"])&&(e=!0)}}return o}function isOneOf(e,t){return t.includes(e)}function readCommand({words:e,folder:t,variables:n},s){
const i=afterBuild(e);if(void 0===i)return{builds:[],unread:[]};const o=toBuild(i,{folder:t,variables:n,at:s});return"string"==typeof o?{builds:[],unread:[{at:s,because:o}]}:{builds:[o],unread:[]}}
function commands_assign([e,t],n){const s=/\$\(|`/.test(t)?void 0:(0,P.$)(t,n);void 0===s?n.delete(e):n.set(e,s)}function afterBuild(e){const t=e.findIndex(e=>"docker"===e||"podman"===e);if(t<0)return
;const[n,s]=e.slice(t+1);return"build"===n?e.slice(t+2):"buildx"!==n&&"image"!==n&&"builder"!==n||"build"!==s?void 0:e.slice(t+3)}function splitWords(e){
return(e.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)??[]).map(e=>e.replaceAll(/"([^"]*)"|'([^']*)'/g,(e,t,n)=>t??n??""))}
const A=new Set(["--push","--load","--no-cache","--pull","--rm","--force-rm","--squash","-q","--quiet","--compress","--check","-D","--debug"]);function readFlags(e){const t=new Map,n=[],add=(e,n)=>{
t.set(e,[...t.get(e)??[],n])};for(let t=0;t<e.length;t+=1){const s=e[t]??"";if("|"===s||s.startsWith(">")||s.startsWith("2>"))break
;s.startsWith("-")&&"-"!==s?A.has(s)?add(s,""):s.includes("=")?add(s.slice(0,s.indexOf("=")),s.slice(s.indexOf("=")+1)):add(s,e[t+=1]??""):n.push(s)}return{flags:t,operands:n}}
function toBuild(e,{folder:t,variables:n,at:s}){const fill=e=>(0,P.$)(e,n)??k,{flags:i,operands:o}=readFlags(e),valuesOf=(...e)=>e.flatMap(e=>(i.get(e)??[]).map(fill)),a=o.at(-1)
;if(void 0===t||void 0===a)return"this command does not say what it builds";const r=resolveFrom(t,fill(a));if(void 0===r)return`the context of this command is not known: ${commands_show(a)}`
;const[u]=valuesOf("-f","--file"),l=void 0===u?(0,j.uJ)(r,"Dockerfile"):resolveFrom(t,u);if(void 0===l)return"the Dockerfile of this command is not known";const[d=""]=valuesOf("--target")
;if(!isKnown(d))return"the target of this command is not known";const c=valuesOf("--build-arg").filter(isKnown).flatMap(w.T6);return{origin:"command",at:s,context:r,file:l,target:d,
buildArgs:new Map(c),contexts:new Map,tags:valuesOf("-t","--tag").flatMap(toName),platforms:valuesOf("--platform").filter(isKnown).flatMap(e=>e.split(",")),pushes:i.has("--push")?"yes":"unknown"}}
function commands_show(e){return e.replaceAll(k,"\u2026")}var N=n(59736);const B=256;function expandMatrix(e){const t=(0,w._F)((0,w._F)(e,"strategy"),"matrix");if(void 0===t)return[toNode(new Map)]
;if("mapping"!==t.kind)return;const n=(0,w.Pf)(t).filter(([e])=>"include"!==e&&"exclude"!==e),s=(0,w.S3)((0,w._F)(t,"include"))
;if(!n.every(([,e])=>"list"===e.kind)||!s.every(({kind:e})=>"mapping"===e))return;const i=(0,w.S3)((0,w._F)(t,"exclude"))
;return addIncluded(crossAxes(n).filter(e=>!i.some(t=>agrees(t,e))),s,new Set(n.map(([e])=>e))).map(toNode)}function crossAxes(e){if(0===e.length)return[];let t=[new Map]
;for(const[n,s]of e)t=t.flatMap(e=>(0,w.S3)(s).map(t=>new Map([...e,[n,t]]))).slice(0,B);return t}function addIncluded(e,t,n){const s=e.map(e=>new Map(e)),i=[];for(const e of t){const t=(0,
w.Pf)(e),o=t.filter(([e])=>n.has(e)),a=s.filter(e=>o.every(([t,n])=>isSame(e.get(t),n)));0===a.length&&i.push(new Map(t));for(const e of a)for(const[n,s]of t)e.set(n,s)}return[...s,...i].slice(0,B)}
function agrees(e,t){return(0,w.Pf)(e).every(([e,n])=>isSame(t.get(e),n))}function isSame(e,t){const n=(0,w.b6)(t);if(void 0!==n)return(0,w.b6)(e)===n;const s=(0,w.Pf)(t)
;return s.length>0&&s.every(([t,n])=>isSame((0,w._F)(e,t),n))}function toNode(e){const t=[...e].map(([e,t])=>[e,{key:N.h,value:t}]);return{kind:"mapping",entries:new Map(t),range:N.h}}
function listJobs({root:e}){const t=(0,w._F)(e,"runs"),n=(0,w.Pf)((0,w._F)(e,"jobs")).map(([,e])=>e);return void 0===t?n:[t,...n]}function readValues(e,t){return new Map((0,
w.Pf)(e).map(([e,n])=>[e,fillExpressions((0,w.b6)(n)??"",t)]))}function valuesOf(e,t){const n=e.get(t);return void 0===n||"kind"in n?new Map:n}function toScope(e,{job:t,matrix:n,inputs:s,remote:i}){
const o=new Map([["workspace","."]]);void 0!==i&&(o.set("repository",`${i.owner}/${i.name}`),o.set("repository_owner",i.owner),o.set("event.repository.name",i.name))
;const a=new Map([["github",o],["inputs",s],...void 0===n?[]:[["matrix",n]]]),r=readValues((0,w._F)(e.root,"env"),a),u=new Map([...a,["env",r]]),l=new Map([...r,...readValues((0,w._F)(t,"env"),u)])
;return new Map([...a,["env",l]])}class Calls{#e;#t;#n=new Map;constructor(e,t){this.#e=e,this.#t=t}listInputs(e){const t=this.#n.get(e);if(void 0!==t)return t
;const n=listDeclared(e),s=new Map(n.flatMap(([e,t])=>{const n=(0,w.b6)((0,w._F)(t,"default"));return void 0===n?[]:[[e,n]]}));this.#n.set(e,[s])
;const i=this.#e.flatMap(t=>this.#s(t,e)).map(({given:e,scope:t})=>readInputs(n,e,t)),o=new Map(i.map(e=>[JSON.stringify([...e]),e])),a=0===o.size?[s]:[...o.values()].slice(0,256)
;return this.#n.set(e,a),a}#s(e,t){const n=listJobs(e).flatMap(e=>[e,...(0,w.S3)((0,w._F)(e,"steps"))].flatMap(n=>isCall((0,w.b6)((0,w._F)(n,"uses")),t)?[{job:e,node:n}]:[]))
;return 0===n.length?[]:this.listInputs(e).flatMap(t=>n.flatMap(({job:n,node:s})=>(expandMatrix(n)??[]).map(i=>({given:(0,w._F)(s,"with"),scope:toScope(e,{job:n,matrix:i,inputs:t,remote:this.#t})}))))
}}function listDeclared({root:e}){const t=(0,w._F)(e,"on");return(0,w.Pf)((0,w._F)((0,w._F)(t,"workflow_call"),"inputs")??(0,w._F)(e,"inputs")??(0,w._F)((0,w._F)(t,"workflow_dispatch"),"inputs"))}
function isCall(e,{path:t}){if(!0!==e?.startsWith("./"))return!1;const n=e.replace(/^\.\//,"").replace(/\/$/,"");return[t,t.replace(/\/action\.ya?ml$/,"")].includes(n)}function readInputs(e,t,n){
const s=e.flatMap(([e,s])=>{const i=(0,w.b6)((0,w._F)(t,e)),o=void 0===i?(0,w.b6)((0,w._F)(s,"default"))??"":fillExpressions(i,n);return isKnown(o)?[[e,o]]:[]});return new Map(s)}
function isWorkflowFile(e){return(0,C.AY)(e)&&/\.ya?ml$/.test(e)}function readWorkflows(e,t){const n=e.map(e=>({...e,...readYaml(e)})),s=new Calls(n,t);return joinDescribed([...n.map(({unread:e})=>({
builds:[],unread:e})),...n.flatMap(e=>s.listInputs(e).map(n=>readFile(e,n,t)))])}function readFile(e,t,n){return joinDescribed(listJobs(e).map(s=>{const i=(0,w.S3)((0,
w._F)(s,"steps")),o=expandMatrix(s),read=o=>joinDescribed(i.map(a=>read_workflows_readStep(toStep({node:a,steps:i,job:s,matrix:o},{file:e,inputs:t,remote:n}))));if(void 0===o){
const{builds:e,unread:t}=read(void 0);return{builds:e,unread:t.map(e=>({...e,because:`${e.because}: an expression makes the matrix`}))}}return joinDescribed(o.map(read))}))}
function toStep({node:e,steps:t,job:n,matrix:s},{file:i,inputs:o,remote:a}){const r=toScope(i,{job:n,matrix:s,inputs:o,remote:a}),u=new Map([...valuesOf(r,"env"),...readValues((0,
w._F)(e,"env"),r)]),l=new Map([...r,["env",u]]),d=[(0,w._F)(n,"defaults"),(0,w._F)(i.root,"defaults")],c=[(0,w._F)(e,"working-directory"),...d.map(e=>(0,w._F)((0,
w._F)(e,"run"),"working-directory"))].flatMap(e=>(0,w.b6)(e)??[])[0]??"";return{node:e,siblings:t,scope:l,at:{file:i.path,line:(0,w.cA)(i.text,e)},folder:fillExpressions(c,l),...findPlatform((0,
w._F)(n,"runs-on"),r)}}function findPlatform(e,t){const[n=""]=(0,w.CB)(e).map(e=>fillExpressions(e,t));return/^ubuntu-[\w.-]+$/.test(n)?{platform:/-arm(?:64)?$/.test(n)?"linux/arm64":"linux/amd64"}:{}
}function read_workflows_readStep(e){const t=(0,w.b6)((0,w._F)(e.node,"uses"))??"";if(/^[\w.-]+\/build-push-action(?:@|$)/.test(t))return readBuildStep(e);const n=(0,w.b6)((0,w._F)(e.node,"run"))
;return void 0===n?{builds:[],unread:[]}:readCommands(n,e)}function readWorkflowTexts(e,t){return readTexts(e.tree.paths.filter(isWorkflowFile),e,t)}async function readTexts(e,t,n){
const s=e.map(e=>t.entry(e)?.id??""),i=await n.readTexts(s);return e.flatMap((e,t)=>{const n=i.get(s[t]??"");return void 0===n?[]:[{path:e,text:n}]})}function joinSame(e){
return[...new Map(e.map(e=>[JSON.stringify(e),e])).values()]}var L=n(82991);const q={kind:"constant",holds:"always"},W={kind:"constant",holds:"never"};function isAlways(e){
return"constant"===e.kind&&"always"===e.holds}function isNever(e){return"constant"===e.kind&&"never"===e.holds}function not(e){return"constant"===e.kind?isAlways(e)?W:q:"not"===e.kind?e.of:{
kind:"not",of:e}}function condition_all(e){if(e.some(isNever))return W;const t=flatten("all",e).filter(e=>!isAlways(e)),[n]=t;return void 0===n?q:1===t.length?n:{kind:"all",of:t}}function any(e){
if(e.some(isAlways))return q;const t=flatten("any",e).filter(e=>!isNever(e)),[n]=t;return void 0===n?W:1===t.length?n:{kind:"any",of:t}}function flatten(e,t){
return[...new Set(t.flatMap(t=>t.kind===e?t.of:[t]))]}function listFilters(e){switch(e.kind){case"constant":case"planned":case"unknown":return[];case"files":return[e.filter];case"not":
return listFilters(e.of);case"all":case"any":return e.of.flatMap(listFilters)}}function listDoubts(e){switch(e.kind){case"constant":case"files":return[];case"planned":case"unknown":return[e.doubt]
;case"not":return listDoubts(e.of);case"all":case"any":return e.of.flatMap(listDoubts)}}const R=8;class FileChange{files;#i=new Map;constructor(e){this.files=e}judge(e){
return this.#i.has(e)||this.#i.set(e,judgeFilter(e,this.files)),this.#i.get(e)}}function judgeCondition(e,t,n){const s=new Map,i=new Map;collect(e,{change:t,open:s,filters:i,planned:n})
;const o=[...s.keys()];if(o.length>R)return toHolding(weigh(e,{filters:i,planned:n}),s);const a=new Set;for(let t=0;t<2**o.length;t+=1){const s=new Map(o.map((e,n)=>[e,(t>>n)%2==1]));a.add(weigh(e,{
filters:i,planned:n,values:s}))}const[r]=a;return toHolding(1===a.size?r:void 0,s)}function toHolding(e,t){return void 0===e?{kind:"unknown",doubts:[...t.values()]}:{kind:e?"yes":"no"}}
function collect(e,t){switch(e.kind){case"constant":return;case"planned":return void(void 0===t.planned&&t.open.set(keyOfPart(e.part),e.doubt));case"unknown":return void t.open.set(e.key,e.doubt)
;case"files":{const{filter:n}=e,s=t.change.judge(n);return t.filters.set(n,s),void(void 0===s&&t.open.set(keyOf(n),explainFilter(n)))}case"not":return void collect(e.of,t);case"all":case"any":
for(const n of e.of)collect(n,t)}}function judgeFilter(e,t){const{limit:n=t.length}=e,s=t.map((t,s)=>{const i=e.selects(t);return s>=n&&"yes"===i?"unknown":i})
;return!!s.includes("yes")||!!s.includes("unknown")&&void 0}function keyOf({at:e,name:t}){return`${e.file}:${String(e.line)} ${t}`}function keyOfPart({verb:e,of:t}){return`plan to ${e} ${t}`}
function explainFilter({at:e,name:t,limit:n}){return{at:e,
because:void 0===n?`what "${t}" says of these files is not documented`:`"${t}" is not documented for these files, or looks at the first ${String(n)} only`}}function weigh(e,t){switch(e.kind){
case"constant":return"always"===e.holds;case"planned":return t.planned?.(e.part)??t.values?.get(keyOfPart(e.part));case"unknown":return t.values?.get(e.key);case"files":{const{filter:n}=e
;return t.filters.get(n)??t.values?.get(keyOf(n))}case"not":{const n=weigh(e.of,t);return void 0===n?void 0:!n}case"all":return weighAll(e.of.map(e=>weigh(e,t)));case"any":{
const n=weighAll(e.of.map(e=>negate(weigh(e,t))));return negate(n)}}}function negate(e){return void 0===e?void 0:!e}function weighAll(e){return!e.includes(!1)&&(!e.includes(void 0)||void 0)}
function judgeImage({triggers:e,opaque:t,planned:n},s,i){
const o=e.filter(({event:e})=>"change"===e.kind),a=n.filter(({event:e})=>"change"===e.kind),r=judgeCondition(any([...o,...a].map(({when:e})=>e)),s,i);switch(r.kind){case"yes":{
const e=o.find(({when:e})=>"yes"===judgeCondition(e,s,i).kind);return void 0===e?{kind:"builds"}:{kind:"builds",by:e}}case"unknown":return r;case"no":return judgeOpaque(t,s,i)}}
function judgeOpaque(e,t,n){const s=e.flatMap(({when:e,at:s,because:i})=>"no"===judgeCondition(e,t,n).kind?[]:[{at:s,because:i}]);return 0===s.length?{kind:"skips"}:{kind:"unknown",doubts:s}}
const E=["pull_request","pull_request_target","merge_group"];function judge_image_selectForMerge({triggers:e,opaque:t,planned:n}){
const s=[...e,...t,...n].some(({event:e})=>"push"===e.name),counts=({event:e})=>"change"===e.kind&&!(s&&E.includes(e.name));return{triggers:e.filter(counts),opaque:t.filter(counts),
planned:n.filter(counts)}}function pair_triggers_pairImages(e,t){const n=new Map;for(const e of t.known){const{file:t}=e.build;n.set(t,[...n.get(t)??[],e])}
const s=t.opaque.filter(({event:e,when:t})=>"change"===e.kind&&!isNever(t));return e.map(i=>{const o=withoutTests(findTriggers(i,n,e)),a=o.some(({event:e,when:t})=>"change"===e.kind&&!isNever(t))
;return{image:i,triggers:o,opaque:a?[]:s,planned:t.planned}})}function withoutTests(e){const t=e.filter(({event:e,build:t})=>"change"===e.kind&&"yes"===t.pushes);if(0===t.length)return e
;const n=new Set(t.map(({workflow:e})=>e));return e.filter(({build:e,workflow:t})=>"no"!==e.pushes||n.has(t))}function findTriggers(e,t,n){
const s=new Set(e.recipes.map(({file:e})=>e)),i=[...s].flatMap(e=>t.get(e)??[]),o=i.filter(({build:t})=>e.recipes.some(e=>pair_triggers_isSame(e,t)))
;return o.length>0||0===i.length?o:n.some(t=>t!==e&&t.recipes.some(({file:e})=>s.has(e)))?[]:i}function pair_triggers_isSame(e,{file:t,context:n,target:s}){
return e.file===t&&e.context===n&&e.target===s}function pairTriggers(e,t){const n=pair_triggers_pairImages(e,t),s=[...t.opaque,...t.planned].some(({when:e})=>!isNever(e));return{images:n,
uncovered:n.flatMap(findUncovered),unread:findUnread(n,t),unbuilt:n.filter(({triggers:e})=>0===e.length&&!s).map(({image:e})=>e.name),unevaluated:findUnevaluated(n)}}function findUncovered(e){
const{image:t}=e,n=judge_image_selectForMerge(e),s=n.triggers;if("unknown"===t.inputs||0===s.length)return[];if(s.some(({when:e})=>isAlways(e)))return[]
;const i=t.inputs.filter(e=>"skips"===judgeImage(n,new FileChange([{path:e,status:"modified"}])).kind);return 0===i.length?[]:[{image:t.name,files:i,triggers:s}]}function isAboutWorkflows(e){
return e.startsWith(".github/")}function findUnread(e,t){const n=new Set(t.opaque.flatMap(({when:e})=>listFilters(e))),s=new Map;for(const{image:t,triggers:i}of e){
const e=new Set(i.flatMap(({when:e})=>listFilters(e)));for(const i of e)if(!n.has(i))for(const e of i.patterns)s.set(e,[...s.get(e)??[],t])}return[...s].flatMap(([e,t])=>{const{matches:n,text:s}=e
;return void 0===n||isAboutWorkflows(s)||t.some(({inputs:e})=>"unknown"===e||e.some(e=>n(e)))?[]:[{pattern:e,images:t.map(({name:e})=>e)}]})}function findUnevaluated(e){const t=new Map,add=(e,n)=>{
const s=`${e.at.file}:${String(e.at.line)} ${e.because}`,i=t.get(s)??{doubt:e,images:new Set};t.set(s,i),i.images.add(n)};for(const{image:t,triggers:n,opaque:s}of e){
const e=any(n.filter(({event:e})=>"change"===e.kind).map(({when:e})=>e));for(const n of listDoubts(e))add(n,t.name);for(const{at:e,because:n}of s)add({at:e,because:n},t.name)}
return[...t.values()].map(({doubt:e,images:t})=>({doubt:e,images:[...t]}))}var I=n(85500);function isBakeFile(e){return/^(?:docker-)?bake(?:[._-][\w.-]*)?\.(?:json|hcl)$/i.test((0,j.mp)(e))}
function readBakeFile({path:e,text:t,printed:n},s){const i=e.endsWith(".json");if(!(i||void 0!==n&&"json"in n)){const t=void 0===n?"":`, and now says: ${n.because}`;return{builds:[],unread:[{at:{
file:e,line:1},because:`it is written in HCL: "docker buildx bake --print" says it in JSON${t}`,reach:"file"}]}}const o=i||void 0===n||!("json"in n)?t:n.json,{root:a,unread:r}=readJson({path:e,text:o
}),u=i?void 0:findLines(t),l=new Map((0,w.Pf)((0,w._F)(a,"target"))),d=readVariables((0,w._F)(a,"variable")),c=new Set((0,w.Pf)((0,w._F)(a,"group")).flatMap(([,e])=>(0,w.CB)((0,
w._F)(e,"targets")))),f=new Set([...l.values()].flatMap(e=>(0,w.CB)((0,w._F)(e,"inherits")))),p=[...l].flatMap(([n,i])=>n.startsWith("_")||f.has(n)&&!c.has(n)?[]:bake_toBuild({name:n,
fields:inherit(i,l,new Set([n])),at:{file:e,line:void 0===u?(0,w.cA)(t,i):u.get(n)??1},variables:d},s));return{builds:p,unread:r}}function findLines(e){const t=(0,
I.y)(e).filter(({type:e})=>"target"===e);return new Map(t.map(({name:t,range:n})=>[t,e.slice(0,n.start).split("\n").length]))}function readVariables(e){const t=(0,w.Pf)(e).flatMap(([e,t])=>{
const n=(0,w.b6)((0,w._F)(t,"default"));return void 0===n?[]:[[e,n]]});return new Map(t)}function inherit(e,t,n){const s=(0,w.CB)((0,w._F)(e,"inherits")).flatMap(e=>{const s=t.get(e)
;return void 0===s||n.has(e)?[]:[...inherit(s,t,new Set([...n,e]))]});return new Map([...s,...(0,w.Pf)(e)])}function bake_toBuild({name:e,fields:t,at:n,variables:s},i){const fill=e=>(0,
P.$)(e,s),words=e=>(0,w.S3)(t.get(e)).flatMap(e=>fill((0,w.b6)(e)??"")??[]),[o="."]=words("context"),[a="Dockerfile"]=words("dockerfile"),r=["",(0,j.yl)(n.file)].flatMap(e=>{
const t=resolveFrom(e,o),n=void 0===t?void 0:resolveFrom(t,a);return void 0===t||void 0===n?[]:[{folder:e,context:t,file:n}]}),u=r.find(({file:e})=>i(e))??r[0];if(void 0===u)return[]
;const l=words("output").some(e=>/type=registry|push=true/.test(e)),d=(0,w.fq)(t.get("args")).flatMap(([e,t])=>{const n=fill(t);return void 0===n?[]:[[e,n]]}),[c=""]=words("target");return[{
origin:"bake",at:n,name:e,context:u.context,file:u.file,target:c,buildArgs:new Map(d),contexts:new Map((0,w.fq)(t.get("contexts")).map(([e,t])=>[e,bake_toContext(t,u.folder)])),tags:words("tags"),
platforms:words("platforms"),pushes:l?"yes":"unknown"}]}function bake_toContext(e,t){const n=/^target:(.+)$/.exec(e)?.[1];if(void 0!==n)return{kind:"build",name:n};const s=resolveFrom(t,e)
;return void 0===s?{kind:"remote",text:e}:{kind:"folder",folder:s}}function selectBakeTargets(e,t){const{root:n}=(0,g.T)(e),s=new Map((0,w.Pf)((0,w._F)(n,"group"))),i=new Set(t)
;for(const e of i)for(const t of(0,w.CB)((0,w._F)(s.get(e),"targets")))i.add(t);return i}function isComposeFile(e){return/^(?:docker-)?compose(?:[._-][\w.-]*)?\.ya?ml$/i.test((0,j.mp)(e))}
function listVariableFiles(e){const t=(0,j.yl)(e);return[".env",".env.example"].map(e=>""===t?e:`${t}/${e}`)}function readComposeFiles(e){const t=e.map(e=>({file:e,...readYaml(e)
})),n=t.flatMap(({file:e,root:t})=>listServices(e,t)),s=n.map(e=>readService(e,n));return{builds:s.flatMap(({build:e})=>e??[]),unread:[...t,...s].flatMap(({unread:e})=>e??[])}}
function listServices(e,t){const n=(0,P.r)(e.variables);return(0,w.Pf)((0,w._F)(t,"services")).flatMap(([t,s])=>{const i=(0,w._F)(s,"build"),o=(0,j.yl)(e.path);return void 0===i?[]:[{file:e,folder:o,
name:t,node:s,build:i,variables:n}]})}function readService(e,t){const{file:n,folder:s,name:i,node:o,build:a,variables:r}=e,u={file:n.path,line:(0,w.cA)(n.text,a)},fill=e=>void 0===e?void 0:(0,
P.$)(e,r),refuse=e=>({unread:{at:u,because:`service "${i}": ${e}`}});if(void 0!==(0,w._F)(a,"dockerfile_inline"))return refuse("its Dockerfile is written in the compose file")
;const l=contextOf(e)??inheritContext(e,t)??".",d=resolveFrom(s,fill(l));if(void 0===d)return refuse(`its context ${l} is no folder here`);const c=(0,w._F)(a,"dockerfile"),f=resolveFrom(d,fill((0,
w.b6)(c)??"Dockerfile"));if(void 0===f)return refuse("its Dockerfile is not named by a literal path");const p=fill((0,w.b6)((0,w._F)(o,"image"))),m=(0,w.fq)((0,w._F)(a,"args")).flatMap(([e,t])=>{
const n=fill(t);return void 0===n?[]:[[e,n]]});return{build:{origin:"compose",at:u,name:i,context:d,file:f,target:fill((0,w.b6)((0,w._F)(a,"target")))??"",buildArgs:new Map(m),
contexts:readContexts((0,w._F)(a,"additional_contexts"),e),tags:void 0===p?[]:[p],platforms:(0,w.CB)((0,w._F)(a,"platforms")).flatMap(e=>fill(e)??[]),pushes:"unknown",...listNeeded((0,
w._F)(o,"depends_on"))}}}function listNeeded(e){const t="mapping"===e?.kind?(0,w.Pf)(e).map(([e])=>e):(0,w.CB)(e);return 0===t.length?{}:{startsAfter:t}}function contextOf({build:e}){return(0,
w.b6)(e)??(0,w.b6)((0,w._F)(e,"context"))}function inheritContext(e,t){return t.filter(t=>t!==e&&t.name===e.name&&t.folder===e.folder).flatMap(e=>contextOf(e)??[])[0]}
function readContexts(e,{folder:t,variables:n}){const s=new Map;for(const[i,o]of(0,w.fq)(e)){const e=(0,P.$)(o,n);if(void 0===e)continue
;const a=/^service:(.+)$/.exec(e)?.[1],r=/^[\w+-]+:/.test(e)?void 0:resolveFrom(t,e);void 0!==a?s.set(i,{kind:"build",name:a}):void 0!==r?s.set(i,{kind:"folder",folder:r}):s.set(i,{kind:"remote",
text:e})}return s}const J={builds:[],opaque:[]};function opaque(e){return{builds:[],opaque:[e],pushes:"maybe"}}function joinFound(e){return{...e.some(({pushes:e})=>"maybe"===e)?{pushes:"maybe"}:{},
builds:e.flatMap(({builds:e})=>e),opaque:[...new Set(e.flatMap(e=>e.opaque))]}}function toFound(e){return{builds:e.map(e=>({build:e,decidedBy:"nothing"})),opaque:[]}}function withPush(e){
const t=e.builds.map(e=>({...e,build:{...e.build,pushes:"yes"}}));return{...e,builds:t}}
const D=/^(?:-p|--project-name|--profile|--env-file|--project-directory|--progress|--set|--builder|--metadata-file|--build-arg|--call|--allow|--ssh|-m|--memory|--ansi|--parallel|--scale|--timeout|-t|--wait-timeout|--exit-code-from|--pull)$/
;function readWords(e){const t=[],n=[];for(let s=0;s<e.length;s+=1){const i=e[s]??"",o=/^(?:-f|--file)(?:=(.*))?$/s.exec(i);if(/^[|>&]|^\d>/.test(i))break
;null!==o?t.push(o[1]??e[s+=1]??""):D.test(i)?s+=1:i.startsWith("-")||n.push(i)}return{files:t,operands:n}}const U=["compose.yaml","compose.yml","docker-compose.yaml","docker-compose.yml"]
;function buildsByCompose(e,{folder:t},n){const{files:s,operands:i}=readWords(e),[o,...a]=i;if("build"!==o&&"up"!==o)return J;const r=findFiles(s,t,U,n)
;if(0===r.length)return opaque(`"docker compose ${o}" reads a file that is not known`)
;const u=readComposeFiles(r.map(e=>readCompose(e,n))),l=u.builds.filter(({name:e})=>0===a.length||a.includes(e??""))
;return"build"===o||e.includes("--build")?joinFound([toFound(l),...u.unread.map(({because:e})=>opaque(e))]):0===l.length?J:opaque('"docker compose up" builds what it does not find anywhere')}
function readCompose(e,t){const n=listVariableFiles(e).flatMap(e=>t.read(e)??[])[0]??"";return{path:e,text:t.read(e)??"",variables:n}}function findFiles(e,t,n,s){if(void 0===t)return[]
;const i=e.flatMap(e=>resolveFrom(t,e)??[]);return e.length>0?i.length===e.length?i.filter(e=>s.isThere(e)):[]:n.map(e=>(0,j.uJ)(t,e)).filter(e=>s.isThere(e)).slice(0,1)}
const z=["docker-bake.json","docker-bake.hcl",...U];function buildsByBake(e,{folder:t},n){const{files:s,operands:i}=readWords(e);return bake({files:s,targets:i,folder:t},n)}
function bake({files:e,targets:t,folder:n},s){const i=findFiles(e,n,z,s);return 0===i.length?opaque('"bake" reads a file that is not known'):joinFound(i.map(e=>{
if(!/\.(?:json|hcl)$/.test(e))return bakeCompose(e,t,s);const n=s.read(e)??"",{builds:i,unread:o}=readBakeFile({path:e,text:n},e=>s.isThere(e))
;if(o.length>0)return opaque(`"bake" reads ${e}: ${o[0]?.because??""}`);const a=selectBakeTargets(n,0===t.length?["default"]:t);return toFound(i.filter(({name:e})=>a.has(e??"")))}))}
function bakeCompose(e,t,n){const{builds:s,unread:i}=readComposeFiles([readCompose(e,n)]);return joinFound([toFound(s.filter(({name:e})=>isChosen(e,t))),...i.map(({because:e})=>opaque(e))])}
function isChosen(e,t){return 0===t.length||t.includes("default")||t.includes(e??"")}const G=/^(?:export\s+|override\s+)*([\w.-]+)\s*(::?:?=|\?=|\+=|!=|=)\s*(.*)$/s;function runMake(e){
const t=parseMakefile(e),[n]=t.rules.flatMap(({targets:e})=>e.filter(e=>!e.startsWith("."))),s=t.variables.get(".DEFAULT_GOAL")??n,i=e.goals.length>0?e.goals:void 0===s?[]:[s],o=[],a=[],r=new Set,make=(n,s)=>{
if(r.has(n))return;r.add(n);const i=findRules(t.rules,n);0===i.length&&e.goals.includes(n)&&a.push(n);const u=i.flatMap(({rule:e})=>[...e.own]),l=new Map([...s,...u,...e.assigned])
;for(const{rule:e,stem:t}of i){const s=new Map([...l,["@",n],["*",t]]);for(const n of e.needs)make(expandVariables(n.replace("%",t),s),l);const[i=""]=e.needs,a=new Map([...s,["<",i.replace("%",t)]])
;o.push(...e.recipe.map(e=>expandVariables(e,a).replace(/^[\s@+-]+/,"")))}};for(const e of i)make(e,t.variables);return{scripts:o,missing:a}}function findRules(e,t){
const n=e.filter(({targets:e})=>e.includes(t)),s=n.map(e=>({rule:e,stem:""}));if(n.some(({recipe:e})=>e.length>0))return s;const i=e.flatMap(e=>e.targets.flatMap(n=>{const[s="",i]=n.split("%")
;return void 0!==i&&t.startsWith(s)&&t.endsWith(i)?[{rule:e,stem:t.slice(s.length,t.length-i.length)}]:[]}));return[...s,...i.slice(0,1)]}function parseMakefile({text:e,assigned:t,environment:n}){
const s=new Map([...n,["MAKE","make"],["CURDIR","."],...t]),i={variables:s,rules:[]};let o,a=0,r=!1
;for(const n of e.replaceAll(/\\\r?\n/g," ").split(/\r?\n/))if(/^\s*(?:define|endef)\b/.test(n))r=/^\s*define/.test(n);else{if(r)continue
;if(n.startsWith("\t"))o?.recipe.push(n.slice(1));else if(/^\s*(?:ifn?eq|ifn?def)\b/.test(n))a+=1;else if(/^\s*endif\b/.test(n))a-=1;else{const e=n.replace(/(?:^|\s)#.*$/,"").trim(),r=G.exec(e)
;null!==r?t.has(r[1]??"")||makefile_assign(r,s,a):o=readRule(e,i)??o}}return i}function makefile_assign([,e="",t="",n=""],s,i){if("?="===t&&s.has(e))return
;const o="+="===t?`${s.get(e)??""} `:"",a=":="===t||"::="===t?expandVariables(n,s):n,r=0===i&&"!="!==t;s.set(e,r?o+a:k)}function readRule(e,{rules:t,variables:n}){
const[,s,i=""]=/^([^:=\t]+?)\s*::?(?!=)\s*(.*)$/s.exec(e)??[];if(void 0===s)return;const o=expandVariables(s,n).split(/\s+/),a=G.exec(i),[r="",u]=null===a?i.split(/;(.*)/s):[],l={targets:o,
needs:expandVariables(r,n).split(/[\s|]+/).filter(e=>""!==e),recipe:void 0===u?[]:[u],own:null===a?new Map:new Map([[a[1]??"",a[3]??""]])};return t.push(l),l}const V=20
;function expandVariables(e,t,n=0){if(n>V)return k;let s="";for(let i=0;i<e.length;i+=1){const o=e.charAt(i),a=e.charAt(i+1);if("$"!==o||""===a)s+=o;else if("$"===a)s+="$",
i+=1;else if("("===a||"{"===a){const o=findClosing(e,i+1);s+=expandReference(e.slice(i+2,o),t,n),i=o}else s+=expandReference(a,t,n),i+=1}return s}function expandReference(e,t,n){
if(e.includes("MAKEFILE_LIST"))return".";if(/[\s,:$]/.test(e))return k;const s=t.get(e);return void 0===s?"":expandVariables(s,t,n+1)}function findClosing(e,t){
const[n,s]="("===e.charAt(t)?["(",")"]:["{","}"];let i=0;for(let o=t;o<e.length;o+=1)if(e.charAt(o)===n&&(i+=1),e.charAt(o)===s&&(i-=1),0===i)return o;return e.length}
const K=["buildpacks","jibMaven","jib","ko","bazel","custom"];function readSkaffold(e){const t=(0,j.yl)(e.path),n=[],s=[];let i=0;for(const o of e.text.split(/^---[ \t]*$/m)){const{root:a}=(0,
g.T)(o),r=(0,w.S3)((0,w._F)(a,"profiles")).filter(t=>e.profiles.includes((0,w.b6)((0,w._F)(t,"name"))??""));for(const s of[a,...r])for(const a of(0,w.S3)((0,w._F)((0,w._F)(s,"build"),"artifacts"))){
const s={file:e.path,line:i+(0,w.cA)(o,a)};n.push(...readArtifact(a,t,s))}for(const e of(0,w.S3)((0,w._F)(a,"requires"))){const n=resolveFrom(t,(0,w.b6)((0,w._F)(e,"path")))
;void 0!==n&&s.push(/\.ya?ml$/.test(n)?n:(0,j.uJ)(n,"skaffold.yaml"))}i+=o.split("\n").length-1}return{builds:n,requires:s,unread:[]}}function readArtifact(e,t,n){const s=(0,w.b6)((0,
w._F)(e,"image")),i=(0,w._F)(e,"docker")??(0,w._F)(e,"kaniko"),o=resolveFrom(t,(0,w.b6)((0,w._F)(e,"context"))??"."),a=void 0===o?void 0:resolveFrom(o,(0,w.b6)((0,w._F)(i,"dockerfile"))??"Dockerfile")
;return(0,w.Pf)(e).some(([e])=>K.includes(e))||void 0===o||void 0===a?[]:[{origin:"command",at:n,context:o,file:a,target:(0,w.b6)((0,w._F)(i,"target"))??"",...void 0===s?{}:{name:s},
buildArgs:new Map((0,w.fq)((0,w._F)(i,"buildArgs")).filter(([,e])=>!e.includes("{{"))),contexts:new Map,tags:void 0===s?[]:[s],platforms:(0,w.CB)((0,w._F)(e,"platforms")),pushes:"unknown"}]}
const H=/^(?:task|just|mage|earthly|bazel|bazelisk|buck2|pants|nx|turbo|lerna|gradle|gradlew|mvn|mvnw|ant|sbt|rake|npm|yarn|pnpm|tox|nox|invoke|inv|poe|hatch|bash|sh|zsh|python3?|node|ruby|perl|pwsh|goreleaser|ko|pack|kaniko|buildah|werf|tilt|melange|apko|nix|nix-build|depot)$/,X=/^(?:goreleaser|ko|pack|buildah|werf|tilt|earthly|depot|apko)$/,Y=/image|docker|container|build|bake|publish|push|release|package/i
;function readOther({tool:e,words:t,folder:n},s,i){const o=e.slice(e.lastIndexOf("/")+1),a=/\.(?:sh|bash|py|ps1|js|mjs|ts|rb|pl)$/.test(o)||e.startsWith("./");if(!a&&!H.test(o))return J
;if(X.test(o))return opaque(`"${other_tools_show(o)}" builds what its own files say`);const r=a?void 0:findTyped(o,t);if(void 0!==r)return i(r,toStart(n));const u=a?void 0:readPackageScript({name:o,
words:t,folder:n},s);if("nothing"===u)return J;if(void 0!==u)return i(u.script,u.folder);const[l=""]=a?[e]:t.filter(e=>!e.startsWith("-"))
;return![e,...t.slice(0,4)].some(e=>Y.test(e))||isHarmless(l,n,s)?J:opaque(`"${other_tools_show(a?e:`${e} ${l}`)}" runs what is not read`)}function other_tools_show(e){
return e.replaceAll(k,"\u2026").slice(0,60)}function toStart(e){return void 0===e?k:""===e?".":e}function findTyped(e,t){if(!/^(?:bash|sh|zsh)$/.test(e))return
;const n=t.findIndex(e=>/^-\w*c$/.test(e));return n<0?void 0:t[n+1]}
const Z=/^(?:install|i|ci|add|remove|rebuild|cache|config|audit|dedupe|outdated|update|up|version|login|whoami|pack|link|root|store)$/;function readPackageScript({name:e,words:t,folder:n},s){
const[i="install",o]=t,a="node"===e&&"--run"===i;if(!a&&!/^(?:npm|yarn|pnpm)$/.test(e))return;if(Z.test(i))return"nothing";const r=a||"run"===i||"run-script"===i?o:i,u=void 0===n?void 0:(0,
j.uJ)(n,"package.json");if(!1!==r?.startsWith("-")||void 0===u||!s.isThere(u))return;const l=findPackaged(s.read(u)??"",r);return void 0===l?void 0:{script:l,folder:toStart(n)}}
function findPackaged(e,t){try{const n=JSON.parse(e);if("object"!=typeof n||null===n||!("scripts"in n))return;const{scripts:s}=n;if("object"!=typeof s||null===s)return
;const i=Object.entries(s).find(([e])=>e===t)?.[1];return"string"==typeof i?i:void 0}catch{return}}
const Q=/docker|podman|nerdctl|build(?:ah|x|kit|ctl|pack)|kaniko|skopeo|crane|bake|image|container|\bmake\b|\bko\b|\bpack\b|goreleaser|skaffold|earthly|werf|jib|bazel|gradle|mvn|nix|\.(?:sh|bash|py|m?js|ts|rb|pl|ps1)\b|\brun\b|source |eval/i
;function isHarmless(e,t,n){const s=void 0===t?void 0:resolveFrom(t,e);if(void 0===s||!n.isThere(s))return!1;const i=n.read(s)??"";return""!==i&&!Q.test(i)}const ee=6;function readScript(e,t,n,s=0){
return joinFound(listCommands(e,t).map(e=>{const i=readTool(e,t,{texts:n,depth:s}),o=mayPush(e)?{...i,pushes:"maybe"}:i;return"nothing"===e.decidedBy?o:{...o,builds:o.builds.map(e=>({...e,
decidedBy:"script"}))}}))}function mayPush({words:e}){return e.some(e=>/^(?:crane|skopeo|oras|regctl)$/.test(e)||/\bpush\b/.test(e))}
const te=/^(?:sudo|exec|time|command|env|nice|then|else|do|if|!|[A-Za-z_]\w*=.*)$/;function readTool(e,t,n){
const{texts:s,depth:i}=n,o=e.words.findIndex(e=>!te.test(e)),[a="",...r]=o<0?[]:e.words.slice(o),[u,l]=r,d=a.slice(a.lastIndexOf("/")+1);if("make"===d||"gmake"===d)return readMake(r,e,t,n)
;if("skaffold"===d)return readSkaffoldRun(r,e,n.texts);if("docker-compose"===d)return buildsByCompose(r,e,n.texts);if("docker"===d&&"compose"===u)return buildsByCompose(r.slice(1),e,n.texts)
;if("docker"===d&&"buildx"===u&&"bake"===l){const t=buildsByBake(r.slice(2),e,n.texts);return r.includes("--push")?withPush(t):t}const{builds:c,unread:f}=readCommand(e,t.at)
;return c.length>0||f.length>0?{builds:c.map(e=>({build:e,decidedBy:"nothing"})),opaque:f.map(({because:e})=>e)}:readOther({tool:a,words:r,folder:e.folder
},s,(n,o)=>i>ee?opaque(`"${other_tools_show(d)}" runs scripts too deeply to be followed`):readScript(n,{at:t.at,folder:o,variables:e.variables},s,i+1))}function readSkaffoldRun(e,{folder:t},n){
if(!["run","build","dev"].includes(e[0]??""))return J;const valueOf=(...t)=>{const n=e.findIndex(e=>t.includes(e.replace(/=.*$/s,""))),s=e[n]
;return!0===s?.includes("=")?s.slice(s.indexOf("=")+1):e[n+1]
},s=e.some(e=>/^(?:-f|--filename)(?:=|$)/.test(e))?valueOf("-f","--filename"):"skaffold.yaml",i=void 0===t?void 0:resolveFrom(t,s),o=e.some(e=>/^(?:-p|--profile)(?:=|$)/.test(e))?(valueOf("-p","--profile")??"").split(","):[],a=[],r=void 0===i?[]:[i],u=new Set
;for(const e of r){const t=n.read(e);if(u.has(e)||void 0===t)continue;u.add(e);const s=readSkaffold({path:e,text:t,profiles:o});a.push(...s.builds),r.push(...s.requires)}
return 0===a.length?opaque('"skaffold" builds what cannot be read'):{builds:a.map(e=>({build:e,decidedBy:"nothing"})),opaque:[]}}const ne=["GNUmakefile","makefile","Makefile"]
;function readMake(e,{folder:t,variables:n},s,{texts:i,depth:o}){
const a=readMakeWords(e.map(e=>fillPartly(e,n))),r=0===a.goals.length?"its first target":other_tools_show(a.goals.join(" ")),u=void 0===t?void 0:resolveFrom(t,a.folder),l=(void 0===a.file?ne:[a.file]).flatMap(e=>void 0===u?[]:[(0,
j.uJ)(u,e)]).find(e=>i.isThere(e));if(void 0===u||void 0===l||o>ee)return opaque(`"make" runs ${r}, and its Makefile is not known`)
;const d=readMakefile(l,u,i),c=new Map([...n].filter(([,e])=>isKnown(e))),f={text:d,goals:a.goals,assigned:a.assigned,environment:c},{scripts:p,missing:m}=runMake(f),h={at:s.at,folder:""===u?".":u,
variables:new Map};return joinFound([...p.map(e=>readScript(e,h,i,o+1)),...m.map(e=>opaque(`"make" runs ${other_tools_show(e)}, which ${l} does not have`))])}function fillPartly(e,t){return(0,
P.$)(e,t)??e.replaceAll(/\$(?:\w+|\{[^{}]*\}|\(.*)/g,k)}function readMakeWords(e){const t=new Map,n=[];let s,i=".";for(let o=0;o<e.length;o+=1){const a=e[o]??"";if(/^[|>&]|^\d>/.test(a))break
;const r=/^--(directory|file|makefile)=(.*)$/s.exec(a),u=/^-([Cf])(.*)$/s.exec(a);if(null!==r)"directory"===r[1]?i=`${i}/${r[2]??""}`:s=r[2];else if(null!==u){const t=""===u[2]?e[o+=1]??"":u[2]??""
;"C"===u[1]?i=`${i}/${t}`:s=t}else if(/^[\w.-]+[:?+]?=/.test(a))for(const[e,n]of(0,w.T6)(a))t.set(e.replace(/[:?+]$/,""),n);else a.startsWith("-")||n.push(a)}return{goals:n,assigned:t,folder:i,
...void 0===s?{}:{file:s}}}function readMakefile(e,t,n,s=0){const i=n.read(e)??"";return s>ee?i:i.replaceAll(/^-?s?include[ \t]+(.+)$/gm,(e,i)=>i.trim().split(/\s+/).map(e=>{
const i=resolveFrom(t,e.replace(/^\$[({](?:CURDIR|ROOT_DIR|PWD)[)}]\//,""));return void 0===i?"":readMakefile(i,t,n,s+1)}).join("\n"))}
const se=/^[\w.-]+\/[\w./-]*(?:kaniko|buildah|docker-build|build-docker|docker-publish|publish-docker|build-image|goreleaser|skaffold|earthly|depot|jib)/i;function isBuilder(e){
return se.test(e.replace(/@.*$/s,""))||/(?:image|docker|container)/i.test(e)}function findBuilds(e,t){const n=(0,w.b6)((0,w._F)(e.node,"uses"))??""
;if(/^[\w.-]+\/bake-action(?:[/@]|$)/.test(n))return findBaked(e,t);const s=(0,w.b6)((0,w._F)(e.node,"run"));if(void 0!==s){const n=e.scope.get("env"),i=void 0===n||"kind"in n?new Map:n,o={at:e.at,
folder:e.folder,variables:i};return readScript(fillExpressions(s,e.scope),o,t)}if(se.test(n.replace(/@.*$/s,"")))return opaque(`"${n.replace(/@.*$/s,"")}" builds what is not read`)
;const{builds:i,unread:o}=read_workflows_readStep(e);return{builds:i.map(e=>({build:e,decidedBy:"nothing"})),opaque:o.map(({because:e})=>e)}}function findBaked(e,t){const n=(0,
w._F)(e.node,"with"),words=t=>fillExpressions((0,
w.b6)((0,w._F)(n,t))??"",e.scope).split(/[\n,]+/).flatMap(e=>""===e.trim()?[]:[e.trim()]),[s="."]=words("workdir"),i=words("files").filter(e=>!e.includes("bake-file")),o=words("targets")
;if(![...i,...o,s].every(isKnown))return opaque('an expression names what "bake" builds');const a=bake({files:i,targets:o,folder:"."===s?"":s},t);if(a.builds.length+a.opaque.length===0)return J
;const r=(0,w.b6)((0,w._F)(n,"push"))??"false",u=words("set").some(e=>/output=.*type=(?:registry|image,.*push=true)/.test(e));return"false"!==r||u?withPush(a):a}class Texts{#n;#o;#a;#r=new Set
;constructor(e,t){this.#o=e,this.#n=t,this.#a=new Map}isThere(e){return this.#o.has(e)}get paths(){return this.#o}read(e){const t=this.#n.get(e);return void 0===t&&this.#o.has(e)&&this.#r.add(e),t}
parse(e){const t=this.#a.get(e);if(void 0!==t)return t;const n=this.read(e);if(void 0===n)return;const s={path:e,...parseText(n)};return this.#a.set(e,s),s}get wanted(){return[...this.#r]}}
const ie=1<<20;function parseText(e){if(e.length>ie)return{text:e};const{root:t}=(0,g.T)(e);return void 0===t?{text:e}:{text:e,root:t}}var oe=n(19082);const ae={kind:"literal",value:null}
;function literal(e){return{kind:"literal",value:e}}function toBoolean(e){return"constant"!==e.kind?{kind:"boolean",when:e}:literal("always"===e.holds)}function isTrue(e){switch(e.kind){case"literal":
return value_isTruthy(e.value)?q:W;case"boolean":return e.when;case"flag":return e.given;case"choice":case"names":return q;case"unknown":return e.when??toCondition(e)}}
function toCondition({key:e,at:t,because:n}){return{kind:"unknown",key:e,doubt:{at:t,because:n}}}function describeValue(e){return"unknown"===e.kind?e.key:JSON.stringify(e)}function value_isTruthy(e){
return""!==e&&0!==e&&!1!==e&&null!==e&&!Number.isNaN(e)}function toText(e){return"literal"===e.kind?String(e.value??""):void 0}function equals(e,t){
if("literal"===e.kind&&"literal"===t.kind)return isEqual(e.value,t.value)?q:W;const[n,s]="literal"===t.kind?[e,t]:[t,e];return"literal"===s.kind?equalsLiteral(n,s.value):void 0}
function equalsLiteral(e,t){switch(e.kind){case"literal":return isEqual(e.value,t)?q:W;case"boolean":{const[n,s]=[isEqual(!0,t),isEqual(!1,t)];return choose(e.when,n,s)}case"choice":
return choose(e.when,isEqual(e.yes,t),isEqual(e.no,t));case"flag":{const n=isEqual("",t)?not(e.given):W,s=choose(e.when,isEqual("true",t),isEqual("false",t));return any([n,condition_all([e.given,s])])
}case"names":{if("list"===e.form)return;const n=any(e.names.map(({when:e})=>e));return"[]"===t?not(n):"string"==typeof t&&t.startsWith("[")?void 0:W}case"unknown":return}}function choose(e,t,n){
return any([condition_all([e,t?q:W]),condition_all([not(e),n?q:W])])}function isEqual(e,t){
return"string"==typeof e&&"string"==typeof t?e.toLowerCase()===t.toLowerCase():typeof e==typeof t?e===t:toNumber(e)===toNumber(t)}function toNumber(e){return null===e?0:Number(e)}const re=300
;function readPathFilter(e,t,n){const s=(0,w._F)(e,"paths"),i=(0,w._F)(e,"paths-ignore");return void 0!==s?{kind:"files",filter:toFilter(s,`on.${t}.paths`,n)}:void 0!==i?{kind:"files",
filter:toIgnoring(i,`on.${t}.paths-ignore`,n)}:q}function readRules(e,{path:t,text:n}){return(0,w.S3)(e).flatMap(e=>{const s=(0,w.b6)(e);if(void 0===s)return[];const i=s.startsWith("!"),o=(0,
oe.Zu)(i?s.slice(1):s),a=void 0===o?void 0:{takes:i?"out":"in",matches:o};return[{at:{file:t,line:(0,w.cA)(n,e)},text:s,rule:a}]})}function readList(e,t){
const n=readRules(e,t),s=n.flatMap(({rule:e})=>e??[]);return{at:{file:t.path,line:(0,w.cA)(t.text,e)},written:n,rules:s,isMalformed:s.length<n.length}}function toFilter(e,t,n){
const{written:s,rules:i,isMalformed:o,at:a}=readList(e,n);return{at:a,name:t,limit:re,patterns:s.map(toWrittenPattern),
selects:({path:e})=>o?"unknown":"in"===i.findLast(({matches:t})=>t(e))?.takes?"yes":"no"}}function toWrittenPattern({at:e,text:t,rule:n}){return"in"===n?.takes?{at:e,text:t,matches:n.matches}:{at:e,
text:t}}function toIgnoring(e,t,n){const{rules:s,isMalformed:i,at:o}=readList(e,n);return{at:o,name:t,limit:re,patterns:[],selects:({path:e})=>{if(i)return"unknown"
;const t=s.filter(({matches:t})=>t(e));return t.every(({takes:e})=>"in"===e)?t.length>0?"no":"yes":t.some(({takes:e})=>"in"===e)?"unknown":"yes"}}}const ue=["pull_request","pull_request_target"]
;function listStarts(e,t){return listEvents((0,w._F)(e.root,"on")).flatMap(([n,s])=>"push"===n?startByPush(s,e,t):ue.includes(n)?[startByPullRequest(n,s,e,t)]:"merge_group"===n?[{
...startByMergeGroup(n),when:q}]:"workflow_call"===n?[]:[startOtherwise(n)])}function listEvents(e){return"mapping"===e?.kind?(0,w.Pf)(e):(0,w.CB)(e).map(e=>[e,void 0])}function startByPush(e,t,n){
const s=void 0!==(0,w._F)(e,"tags")||void 0!==(0,w._F)(e,"tags-ignore"),i=void 0!==(0,w._F)(e,"branches")||void 0!==(0,
w._F)(e,"branches-ignore"),o=condition_all([judgeBranch(e,n),readPathFilter(e,"push",t)]),{branch:a}=n,r=void 0===a?[]:[["ref",literal(`refs/heads/${a}`)],["ref_name",literal(a)],["event.ref",literal(`refs/heads/${a}`)]],u=new Map([...toGithub("push",{
base_ref:"",head_ref:"",ref_type:"branch"}),...r]),l=s&&!i?[]:[{event:{name:"push",kind:"change"},when:o,github:u,absent:de}];return s?[...l,startOtherwise("push of a tag")]:l}
const le=["event.inputs","event.workflow_dispatch","event.client_payload","event.schedule"],de=[...le,"event.pull_request","event.release","event.workflow_run"],ce=[...le,"event.before","event.head_commit","event.release"]
;function toGithub(e,t){const n=Object.entries({event_name:e,...t});return new Map(n.map(([e,t])=>[e,literal(t)]))}function startByPullRequest(e,t,n,s){const i=(0,w.CB)((0,
w._F)(t,"types")),o=0===i.length||i.some(e=>["opened","synchronize","closed"].includes(e)),a=i.length>0&&i.every(e=>"closed"===e),r=condition_all([o?q:W,judgeBranch(t,s),readPathFilter(t,e,n)]),{branch:u}=s,l=toGithub(e,{
ref_type:"branch",..."pull_request"===e?{ref:"refs/pull/1/merge",ref_name:"1/merge"}:{},...a?{"event.action":"closed"}:{},...void 0===u?{}:{base_ref:u,"event.pull_request.base.ref":u}})
;return l.set("event.pull_request.draft",literal(!1)),l.set("event.pull_request.merged",literal(a)),{event:{name:e,kind:"change"},when:r,github:l,absent:ce}}function startByMergeGroup(e){return{
event:{name:e,kind:"change"},github:toGithub(e,{ref_type:"branch","event.action":"checks_requested"}),absent:[...de,...ce]}}function startOtherwise(e){const t={name:e,kind:"other"
},n=toGithub("push of a tag"===e?"push":e,{});return{event:t,when:q,github:n,absent:[]}}function judgeBranch(e,{branch:t}){if(void 0===t)return q;const n=(0,w._F)(e,"branches");if(void 0!==n)return(0,
oe.fE)((0,w.CB)(n),t)?q:W;const s=(0,w._F)(e,"branches-ignore");return void 0!==s&&(0,oe.fE)((0,w.CB)(s),t)?W:q}
const fe=[["||"],["&&"],["==","!="],["<=",">=","<",">"]],pe=/\s*(?:('(?:[^']|'')*')|(-?(?:0x[\da-f]+|\d+(?:\.\d+)?(?:e[-+]?\d+)?)(?![\w-]))|([a-z_][\w-]*)|(&&|\|\||==|!=|<=|>=|[<>!()[\],.*]))/iy,me=2e4
;function parseExpression(e){const t=splitTokens(e);if(void 0===t||0===t.length)return;const n=new Reader(t),s=n.readLevel(0);return n.isAtEnd?s:void 0}function splitTokens(e){const t=e.trimEnd()
;if(t.length>me)return;const n=[];pe.lastIndex=0;for(let e=0;e<t.length;e=pe.lastIndex){const e=pe.exec(t);if(null===e)return;n.push(e[0].trimStart())}return n}class Reader{tokens;#u=0;#l=0
;constructor(e){this.tokens=e}get isAtEnd(){return this.#u===this.tokens.length}readLevel(e){const t=fe[e];if(void 0===t)return this.#d();let n=this.readLevel(e+1);for(;void 0!==n;){
const s=t.find(e=>e===this.tokens[this.#u]);if(void 0===s)return n;this.#u+=1;const i=this.readLevel(e+1);n=void 0===i?void 0:{kind:"operation",operator:s,left:n,right:i}}return n}#d(){let e=0
;for(;this.#c("!");)e+=1;const t=this.#f();if(void 0===t||0===e)return t;const n={kind:"not",of:t};return e%2==1?n:{kind:"not",of:n}}#f(){const e=this.tokens[this.#u];if(void 0===e)return
;if("("===e)return this.#p();const t=toLiteral(e);return void 0!==t?(this.#u+=1,t):/^[a-z_]/i.test(e)?(this.#u+=1,"("===this.tokens[this.#u]?this.#m(e.toLowerCase()):this.#h(e)):void 0}#p(){
this.#u+=1,this.#l+=1;const e=this.#l>100?void 0:this.readLevel(0);return this.#l-=1,void 0!==e&&this.#c(")")?e:void 0}#m(e){this.#u+=1;const t=[];if(this.#c(")"))return{kind:"call",name:e,of:t};do{
const e=this.readLevel(0);if(void 0===e)return;t.push(e)}while(this.#c(","));return this.#c(")")?{kind:"call",name:e,of:t}:void 0}#h(e){const t=[e];for(;;)if(this.#c(".")){const e=this.tokens[this.#u]
;if(void 0===e||!/^[a-z_*]/i.test(e))return;t.push(e),this.#u+=1}else{if(!this.#c("["))return{kind:"name",path:t};{const e=this.readLevel(0);if("literal"!==e?.kind||!this.#c("]"))return
;t.push(String(e.value))}}}#c(e){return this.tokens[this.#u]===e&&(this.#u+=1,!0)}}function toLiteral(e){if(e.startsWith("'"))return{kind:"literal",value:e.slice(1,-1).replaceAll("''","'")}
;if(/^-?\d/.test(e))return{kind:"literal",value:Number(e)};switch(e){case"true":return{kind:"literal",value:!0};case"false":return{kind:"literal",value:!1};case"null":return{kind:"literal",value:null}
;default:return}}function calls(e,t){switch(e.kind){case"literal":case"name":return!1;case"call":return t.includes(e.name)||e.of.some(e=>calls(e,t));case"not":return calls(e.of,t);case"operation":
return calls(e.left,t)||calls(e.right,t)}}function evaluateCall({name:e},t,n){const[s,i]=t;switch(e){case"always":return literal(!0);case"success":return toBoolean(n.succeeded);case"failure":
case"cancelled":return literal(!1);case"contains":return contains(s,i)??explain(e,t,n);case"startswith":return affix(s,i,(e,t)=>e.startsWith(t))??explain(e,t,n);case"endswith":
return affix(s,i,(e,t)=>e.endsWith(t))??explain(e,t,n);case"format":return format(t)??explain(e,t,n);case"join":case"tojson":return"names"===s?.kind?{...s,form:"text"}:explain(e,t,n);case"fromjson":
return fromJson(s)??explain(e,t,n);default:return explain(e,t,n)}}function explain(e,t,n){const s=`${e}(${t.map(describeValue).join(", ")})`,i=t.find(e=>"unknown"===e.kind)
;return void 0===i?n.unknown(s,`only a run knows what ${e}() is`):{kind:"unknown",key:s,at:i.at,because:i.because}}function contains(e,t){if(void 0!==e&&void 0!==t){
if("names"===e.kind&&"list"===e.form){const n=e.names.map(({name:e,when:n})=>{const s=equals(literal(e),t);return void 0===s?void 0:condition_all([n,s])}),s=n.flatMap(e=>e??[])
;return s.length===n.length?toBoolean(any(s)):void 0}return"names"===e.kind?containsName(e.names,toText(t)):affix(e,t,(e,t)=>e.includes(t))}}function containsName(e,t){if(void 0===t)return
;const n=/^"(.*)"$/.exec(t)?.[1],isFound=e=>void 0===n?e.includes(t):e===n;return toBoolean(any(e.filter(({name:e})=>isFound(e)).map(({when:e})=>e)))}function affix(e,t,n){
if(void 0===e||void 0===t)return;const[s,i]=[toText(e),toText(t)];return void 0!==s&&void 0!==i?literal(n(s.toLowerCase(),i.toLowerCase())):void 0}function format([e,...t]){
const n=void 0===e?void 0:toText(e);if(void 0===n)return;const s=t.map(toText);return s.includes(void 0)?void 0:literal(n.replaceAll(/\{(\d+)\}/g,(e,t)=>s[Number(t)]??""))}function fromJson(e){
if("names"===e?.kind)return{...e,form:"list"};if("boolean"===e?.kind)return e;if("flag"===e?.kind)return toBoolean(condition_all([e.given,e.when]));if("unknown"===e?.kind&&void 0!==e.plan)return e
;if("literal"===e?.kind)try{const t=JSON.parse(String(e.value??""));if(null===t||"boolean"==typeof t||"number"==typeof t)return literal(t);if("string"==typeof t)return literal(t)
;if(!Array.isArray(t))return;const n=t.flatMap(e=>"string"==typeof e?[{name:e,when:q}]:[]);return n.length===t.length?{kind:"names",form:"list",names:n}:void 0}catch{return}}
function evaluate_evaluate(e,t){switch(e.kind){case"literal":return literal(e.value);case"name":return t.lookUp(e.path);case"call":{const n=e.of.map(e=>evaluate_evaluate(e,t))
;return evaluateCall(e,n,t)}case"not":return toBoolean(not(isTrue(evaluate_evaluate(e.of,t))));case"operation":return evaluateOperation(e,t)}}function evaluateOperation(e,t){
const{operator:n}=e,s=evaluate_evaluate(e.left,t),i=evaluate_evaluate(e.right,t);switch(n){case"&&":case"||":return evaluate_choose({left:s,operator:n,right:i},t);case"==":
return compare(e,equals(s,i),[s,i],t);case"!=":{const n=equals(s,i);return toBoolean(void 0!==n?not(n):not(isTrue(compare({...e,operator:"=="},n,[s,i],t))))}case"<":case"<=":case">":case">=":
return compare(e,void 0,[s,i],t)}}function evaluate_choose({left:e,operator:t,right:n},s){const i=isTrue(e);if("constant"===i.kind)return"always"===i.holds==("||"===t)?e:n
;const o=[i,isTrue(n)],a="||"===t?any(o):condition_all(o);if([e,n].every(isBoolean))return toBoolean(a)
;const[r]=[e,n].filter(e=>"unknown"===e.kind),u=`(${describeValue(e)} ${t} ${describeValue(n)})`,l=r??s.unknown(u,"the files of a change choose the text");return{kind:"unknown",key:u,at:l.at,
because:l.because,when:a}}function isBoolean(e){return"boolean"===e.kind||"literal"===e.kind&&"boolean"==typeof e.value}function compare({operator:e},t,n,s){if(void 0!==t)return toBoolean(t)
;const i=n.map(describeValue).join(` ${e} `),o=n.find(e=>"unknown"===e.kind);return void 0!==o?{kind:"unknown",key:i,at:o.at,because:o.because
}:s.unknown(i,"two values are compared that only a run has")}const he=/\$\{\{(.*?)\}\}/gs;function fillText(e,t){const n=/^\$\{\{((?:(?!\}\}).)*)\}\}$/s.exec(e)?.[1]
;if(void 0!==n)return evaluateText(n,t);let s="",i=0;for(const n of e.matchAll(he)){const o=evaluateText(n[1]??"",t),a=toText(o);if(void 0===a)return"unknown"===o.kind?{...o,
key:`text of ${o.key} in ${e}`}:t.unknown(`text ${e}`,"the files of a change choose a part of the text");s+=e.slice(i,n.index)+a,i=n.index+n[0].length}return literal(s+e.slice(i))}
function evaluateText(e,t){const n=parseExpression(e);return void 0===n?t.unknown(e,"the expression cannot be read"):evaluate_evaluate(n,t)}const ge=["always","success","failure","cancelled"]
;function readIf(e,t){const n=(0,w.b6)(e);if(void 0===n||""===n.trim())return t.succeeded;const s=/^\$\{\{((?:(?!\}\}).)*)\}\}$/s.exec(n)?.[1];if(void 0===s&&n.includes("${{"))return t.succeeded
;const i=parseExpression(s??n);if(void 0===i)return isTrue(t.unknown(n,'the expression of an "if" cannot be read'));const o=isTrue(evaluate_evaluate(i,t))
;return condition_all([calls(i,ge)?q:t.succeeded,o])}function fillMapping(e,t){return new Map((0,w.Pf)(e).map(([e,n])=>[e,fillNode(n,t)]))}function fillNode(e,t){
if("scalar"!==e.kind)return t.unknown("a value","it is no single value");switch(e.type){case"null":return ae;case"boolean":return literal("true"===e.text.toLowerCase());case"number":
return literal(Number(e.text));case"text":return fillText(e.text,t)}}function expandLegs(e,t){const n=expandMatrix(e);if(void 0!==n)return n.map(e=>({matrix:e,when:q}));const s=(0,w._F)((0,
w._F)(e,"strategy"),"matrix"),i="mapping"===s?.kind?fillAxes(s,t):void 0;if(void 0!==i)return i;const o=(0,w.b6)(s)??(0,w.Pf)(s).map(([,e])=>(0,
w.b6)(e)??"").join(" "),a=fillText(o.replace(/\)\s*\[\d+\]\s*\}\}$/,") }}"),t);if("unknown"===a.kind&&void 0!==a.plan)return[toPlannedLeg(a,a.plan)]
;const r="unknown"===a.kind?a:t.unknown(`matrix ${o}`,"an expression makes the matrix"),u=`an expression makes the matrix: ${r.because}`;return[{when:isTrue({...r,key:`matrix of ${r.key}`,because:u})
}]}function toPlannedLeg({at:e,because:t},n){return{when:{kind:"planned",part:{verb:n.verb,of:"image"},doubt:{at:e,because:t}},plan:n}}const we=256;function fillAxes(e,t){
if(e.entries.has("include")||e.entries.has("exclude"))return;let n=[{values:[],when:q}];for(const[s,i]of(0,w.Pf)(e)){const e=listItems(i,t);if(void 0===e)return;if(n.length*e.length>we)return
;n=n.flatMap(t=>e.map(({value:e,when:n})=>({values:[...t.values,[s,e]],when:condition_all([t.when,n])})))}return n.map(({values:e,when:t})=>({matrix:toMapping(e),when:t}))}function listItems(e,t){
if("list"===e.kind)return e.items.map(e=>({value:e,when:q}));const n=(0,w.b6)(e),s=void 0===n?void 0:fillText(n,t);return"names"===s?.kind?s.names.map(({name:e,when:t})=>({value:{kind:"scalar",
type:"text",text:e,range:N.h},when:t})):void 0}function toMapping(e){const t=e.map(([e,t])=>[e,{key:N.h,value:t}]);return{kind:"mapping",entries:new Map(t),range:N.h}}
const be="a plan of image-matrix decides",ve=[["build_matrix","build"],["stages","build"],["publish_matrix","publish"]];function readPlanOutputs(e,{at:t,given:n,when:s},i){
if("plan"!==findAction(e,e=>readName(e,i)))return;if(isChecking(toText(n.get("mode")??literal(""))))return;const o=toText(n.get("config")??literal("")),a=new Map;for(const e of["build","publish"]){
const n={kind:"planned",part:{verb:e,of:"any"},doubt:{at:t,because:be}};a.set(`do_${e}`,{kind:"flag",when:n,given:s})}for(const[e,n]of ve){const s={verb:n,configuration:o};a.set(e,{kind:"unknown",
key:`${described_build_formatPlace(t)} ${e}`,at:t,because:be,plan:s})}return a}function readName(e,t){const n=["action.yml","action.yaml"].map(t=>(0,j.uJ)(e,t)).find(e=>t.isThere(e))
;return void 0===n?void 0:(0,w.b6)((0,w._F)(t.parse(n)?.root,"name"))}function scopes_toScope(e){const t={succeeded:e.succeeded,unknown:(t,n)=>({kind:"unknown",key:`${e.id} ${t}`,at:e.at,because:n}),
lookUp:n=>scopes_lookUp(n,e,t)};return t}function scopes_lookUp(e,t,n){const[s="",...i]=e,o=i.join("."),a=e.join(".");switch(s.toLowerCase()){case"github":return lookUpGithub(o.toLowerCase(),t)
;case"inputs":return t.inputs.get(o)??ae;case"env":return t.env.get(o)??n.unknown(a,`a step may have set "${a}"`);case"matrix":return lookUpMatrix(i,t,n);case"needs":case"jobs":
return lookUpDone(t.needs.get(i[0]??""),i.slice(1),n);case"steps":return lookUpDone(t.steps.get(i[0]??""),i.slice(1),n);case"secrets":return{...n.unknown(a,`a secret decides: "${a}"`),key:a}
;case"vars":return{...n.unknown(a,`a variable of the repository decides: "${a}"`),key:a};default:return n.unknown(a,`only a run knows "${a}"`)}}function lookUpGithub(e,{at:t,start:n,remote:s}){
const i=n.github.get(e);if(void 0!==i)return i;if(n.absent.some(t=>e===t||e.startsWith(`${t}.`)))return ae;const o=lookUpRepository(e,s);return void 0!==o?o:{kind:"unknown",
key:`github.${e} at ${n.event.name}`,at:t,because:`only a run knows "github.${e}"`}}function lookUpRepository(e,t){if("event.repository.fork"===e)return literal(!1)
;if("workspace"===e)return literal(".");if(void 0!==t)switch(e){case"repository":case"event.repository.full_name":return literal(`${t.owner}/${t.name}`);case"repository_owner":
case"event.repository.owner.login":return literal(t.owner);case"event.repository.name":return literal(t.name);default:return}}function lookUpMatrix(e,{matrix:t},n){const s=`matrix.${e.join(".")}`
;if(void 0===t)return n.unknown(s,`an expression makes "${s}"`);let i=t;for(const t of e)i=(0,w._F)(i,t);return void 0===i?ae:fillNode(i,n)}function lookUpDone(e,t,n){if(void 0===e)return ae
;const[s="",i=""]=t;switch(s){case"result":case"outcome":case"conclusion":return toResult(e);case"outputs":return e.outputs.get(i)??{...n.unknown(i,`${e.by} says "${i}"`),key:`${e.id} ${i}`,at:e.at}
;default:return n.unknown(t.join("."),`only a run knows "${t.join(".")}"`)}}function toResult({when:e}){return"constant"===e.kind?literal("always"===e.holds?"success":"skipped"):{kind:"choice",when:e,
yes:"success",no:"skipped"}}var ke=n(58880);function readLines(e,t,n){const split=e=>e.split("\n").flatMap(e=>""===e.trim()?[]:[e.trim()]),s=[...split(t),...split(n).map(e=>`!${e}`)];return{at:e,
key:"",patterns:s.map(t=>({text:t,at:e}))}}function changed_files_readYaml({path:e,text:t,root:n},s){const placeOf=n=>({file:e,line:s+(0,w.cA)(t,n)});return(0,w.Pf)(n).map(([e,t])=>({at:placeOf(t),
key:e,patterns:changed_files_flatten(t).map(e=>({text:(0,w.b6)(e)??"",at:placeOf(e)}))}))}function changed_files_flatten(e){return(0,w.S3)(e).flatMap(e=>"list"===e.kind?changed_files_flatten(e):(0,
w.CB)(e).length>0?[e]:[])}function toChangedFilter({at:e,key:t,patterns:n},s){const i=n.map(({text:e,at:t})=>{const n=(0,ke.bX)(e),s=(n?e.slice(1):e).replace(/\/$/,"/**");return{negated:n,glob:(0,
ke.SO)(s),text:e,at:t}}),o=i.every(({negated:e})=>e)?"yes":"no";return{at:e,name:""===t?"the files of changed-files":`the files ${t} of changed-files`,
patterns:i.map(({negated:e,glob:t,text:n,at:s})=>{const i={at:s,text:n};return e?i:{...i,matches:e=>"other"!==t.judge(e)}}),selects:e=>{if(!counts(e,s))return"no"
;const t=i.map(({negated:t,glob:n})=>({negated:t,is:n.judge(e.path)})).findLast(({is:e})=>"other"!==e);return void 0===t?o:"stopped"===t.is?"unknown":t.negated?"no":"yes"}}}
function counts({status:e},t){switch(t){case"modified":return!0;case"changed":return"deleted"!==e;case"deleted":return"deleted"===e}}function readPathsFilters({path:e,text:t,root:n},s,i){const o=(0,
w.Pf)(n).map(([n,o])=>{const a={file:e,line:i+(0,w.cA)(t,o)},r=paths_filter_readRules(o,n=>({file:e,line:i+(0,w.cA)(t,n)}));return[n,{at:a,name:`the filter ${n}`,patterns:r.map(({written:e})=>e),
selects:e=>combine(r,e,s)}]});return new Map(o)}function combine(e,t,n){const s=e.map(e=>e.judge(t)),[i,o]="some"===n?["yes","no"]:["no","yes"];return s.includes(i)?i:s.includes("unknown")?"unknown":o
}function paths_filter_readRules(e,t){switch(e.kind){case"scalar":{const n=(0,w.b6)(e);return void 0===n?[]:[toRule(n,t(e))]}case"list":return e.items.flatMap(e=>paths_filter_readRules(e,t))
;case"mapping":return(0,w.Pf)(e).flatMap(([e,n])=>(0,w.S3)(n).flatMap(n=>{const s=(0,w.b6)(n);return void 0===s?[]:[toRule(s,t(n),parseStatuses(e))]}))}}function parseStatuses(e){
return new Set(e.split("|").map(e=>e.trim().toLowerCase()))}function toRule(e,t,n){const s=(0,ke.bX)(e),i=(0,ke.SO)(s?e.slice(1):e);return{...void 0===n?{}:{statuses:n},written:s?{at:t,text:e}:{at:t,
text:e,matches:e=>"other"!==i.judge(e)},judge:({path:e,status:t})=>{if(void 0!==n&&!n.has(t))return"no";const o=i.judge(e);return"stopped"===o?"unknown":"match"===o===s?"no":"yes"}}}
function readFilterOutputs(e,t,n){return/^[\w.-]+\/paths-filter(?:@|$)/.test(e)?readPathsFilterStep(t,n):/^[\w.-]+\/changed-files(?:@|$)/.test(e)?readChangedFilesStep(t,n):void 0}
function readEmbedded({file:e,node:t,at:n,given:s},i,o){const a=s.get(i),r=void 0===a?void 0:toText(a);if(void 0===r)return;const u=(0,w._F)((0,w._F)(t,"with"),i);if(!/[\n:]/.test(r)){
const e=resolveFrom("",r.trim()),t=void 0===e?void 0:o.parse(e);return void 0===t?void 0:{text:t,line:0}}const{root:l}=(0,g.T)(r),d=void 0===u?n.line:(0,w.cA)(e.text,u);return{text:void 0===l?{
path:e.path,text:r}:{path:e.path,text:r,root:l},line:d}}function readPathsFilterStep(e,t){const n=readEmbedded(e,"filters",t);if(void 0===n)return;const s=toText(e.given.get("predicate-quantifier")??{
kind:"literal",value:""}),i=readPathsFilters(n.text,"every"===s?"every":"some",n.line),o=new Map,a=[...i].map(([e,t])=>({name:e,when:step_outputs_toCondition(t)}))
;for(const{name:t,when:n}of a)o.set(t,{kind:"flag",when:n,given:e.when});return o.set("changes",{kind:"names",form:"text",names:a}),o}function step_outputs_toCondition(e){return{kind:"files",filter:e}
}const xe=[["any_changed","changed"],["any_modified","modified"],["any_deleted","deleted"]];function readChangedFilesStep(e,t){const n=readLists(e,t);if(void 0===n)return;const s=new Map
;for(const t of n){const n=""===t.key?"":`${t.key}_`;for(const[i,o]of xe){const a=step_outputs_toCondition(toChangedFilter(t,o));s.set(`${n}${i}`,{kind:"flag",when:a,given:e.when})}}
const i=n.map(e=>({name:e.key,when:step_outputs_toCondition(toChangedFilter(e,"changed"))}));return i.some(({name:e})=>""!==e)&&s.set("changed_keys",{kind:"names",form:"text",names:i}),s}
function readLists(e,t){const{given:n,at:s}=e;if(["files_from_source_file","files_ignore_from_source_file","files_ignore_yaml","path","files_separator"].some(e=>n.has(e)))return
;if(n.has("files_yaml")||n.has("files_yaml_from_source_file")){const s=readEmbedded(e,n.has("files_yaml")?"files_yaml":"files_yaml_from_source_file",t)
;return void 0===s?void 0:changed_files_readYaml(s.text,s.line)}const i={kind:"literal",value:""},[o,a]=[n.get("files")??i,n.get("files_ignore")??i].map(toText)
;return void 0===o||void 0===a?void 0:[readLines(s,o,a)]}function toStepText({file:e,job:t,node:n,siblings:s},i){const o=toTextScope(i),a=[(0,w._F)(n,"working-directory"),...[t,e.root].map(e=>(0,
w._F)((0,w._F)((0,w._F)(e,"defaults"),"run"),"working-directory"))].flatMap(e=>(0,w.b6)(e)??[])[0]??"";return{node:n,siblings:s,scope:o,at:{file:e.path,line:(0,w.cA)(e.text,n)},
folder:fillExpressions(a,o)}}function toTextScope({start:e,remote:t,inputs:n,env:s,matrix:i}){const o=new Map([["workspace","."],...listTexts(e.github)])
;return void 0!==t&&(o.set("repository",`${t.owner}/${t.name}`),o.set("repository_owner",t.owner),o.set("event.repository.name",t.name)),
new Map([["github",o],["inputs",new Map(listTexts(n))],["env",new Map(listTexts(s))],...void 0===i?[]:[["matrix",i]]])}function listTexts(e){return[...e].flatMap(([e,t])=>{const n=toText(t)
;return void 0===n?[]:[[e,n]]})}const _e=10;function walkWorkflow(e,t){const n=new Map((0,w.Pf)((0,w._F)(e.file.root,"jobs"))),s=new Map,i=new Set,finish=o=>{const a=s.get(o),r=n.get(o)
;if(void 0!==a||void 0===r||i.has(o))return a;i.add(o);const u=new Map((0,w.CB)((0,w._F)(r,"needs")).flatMap(e=>{const t=finish(e);return void 0===t?[]:[[e,t]]})),l=walkJob({call:e,run:t,key:o,node:r,
needs:u});return s.set(o,l),l};for(const e of n.keys())finish(e);const o=startAround(e,t);return walk_workflow_readOutputs((0,w._F)((0,w._F)((0,w._F)(e.file.root,"on"),"workflow_call"),"outputs"),{
...o,needs:s})}function startAround({file:e,inputs:t,when:n,id:s,plan:i},{start:o,remote:a}){const r={at:{file:e.path,line:1},id:`${s} ${e.path}`,start:o,remote:a,inputs:t,env:new Map,needs:new Map,
steps:new Map,matrix:void 0,plan:i,succeeded:n};return{...r,env:fillMapping((0,w._F)(e.root,"env"),scopes_toScope(r))}}function walk_workflow_readOutputs(e,t){const n=scopes_toScope(t)
;return new Map((0,w.Pf)(e).flatMap(([e,t])=>{const s=(0,w._F)(t,"value");return void 0===s?[]:[[e,fillNode(s,n)]]}))}function placeOf(e,{path:t,text:n}){return{file:t,line:(0,w.cA)(n,e)}}
function walkJob(e){const{call:t,run:n,key:s,node:i,needs:o}=e,a=placeOf(i,t.file),r=startAround(t,n),u=condition_all([...o.values()].map(({when:e})=>e)),l={...r,at:a,needs:o,id:`${r.id}/${s}`,
succeeded:u},d=condition_all([t.when,readIfOf(i,t.file,l)]),c=isNever(d)?[]:expandLegs(i,scopes_toScope(l)),f=c.map(({matrix:t,plan:n,when:s},i)=>{const o=c.length>1?`${l.id}[${String(i)}]`:l.id
;return walkLeg({...e,when:condition_all([d,s])},{...l,id:o,matrix:t,plan:n??l.plan})}),p=1===f.length?f[0]:void 0;return{when:d,at:a,id:l.id,by:"the job",outputs:p??new Map}}function readIfOf(e,t,n){
const s=(0,w._F)(e,"if"),i=void 0===s?n.at:placeOf(s,t);return readIf(s,scopes_toScope({...n,at:i}))}function walkLeg(e,t){const{call:n,run:s,key:i,node:o,when:a}=e,r=[...n.chain,i],u=(0,w.b6)((0,
w._F)(o,"uses"));if(void 0!==u)return callWorkflow(u,{given:fillMapping((0,w._F)(o,"with"),scopes_toScope(t)),when:a,chain:r,id:t.id},{job:e,around:t});const l=fillMapping((0,
w._F)(o,"env"),scopes_toScope(t)),d={...t,env:new Map([...t.env,...l])},c=walkSteps({file:n.file,job:o,when:a,chain:r,depth:0,run:s},d),f=scopes_toScope({...d,steps:c});return new Map((0,w.Pf)((0,
w._F)(o,"outputs")).map(([e,t])=>[e,fillNode(t,f)]))}function callWorkflow(e,{given:t,when:n,chain:s,id:i},{job:{run:o},around:a}){const r=findFile(e,o.texts),u=s.join("/")
;return void 0===r?(o.foreign.push({kind:"elsewhere",job:u,at:a.at,when:n,uses:e}),new Map):s.length>_e||!spend(o)?(o.foreign.push({kind:"unfollowed",job:u,at:a.at,when:n,uses:e}),
new Map):walkWorkflow({file:r,inputs:withDefaults((0,w._F)((0,w._F)((0,w._F)(r.root,"on"),"workflow_call"),"inputs"),t,a),when:n,chain:s,id:i,plan:a.plan},o)}function spend({budget:e}){
return 0!==e.left&&(e.left-=1,!0)}function withDefaults(e,t,n){const s=scopes_toScope(n),i=(0,w.Pf)(e).flatMap(([e,t])=>{const n=(0,w._F)(t,"default");return void 0===n?[]:[[e,fillNode(n,s)]]})
;return new Map([...i,...t])}function findFile(e,t){if(!e.startsWith("./"))return;const n=(0,C.lB)({uses:e},e=>t.isThere(e));return void 0===n?void 0:t.parse(n)}function walkSteps(e,t){
const n=new Map,s=(0,w.S3)((0,w._F)(e.job,"steps"));return s.forEach((i,o)=>{const a=(0,w.b6)((0,w._F)(i,"id"))??`#${String(o)}`;n.set(a,walkStep({...e,node:i,siblings:s},{...t,steps:n},a))}),n}
function walkStep(e,t,n){const{file:s,node:i,run:o,chain:a}=e,r=placeOf(i,s),u={...t,at:r,succeeded:condition_all([])},l=fillMapping((0,w._F)(i,"env"),scopes_toScope(u)),d={...u,
env:new Map([...t.env,...l])},c=scopes_toScope(d),f=readIfOf(i,s,d),p=condition_all([e.when,f]),m=`${t.id}/${n}`,h=(0,w.b6)((0,w._F)(i,"uses"))??"",g={when:f,at:r,id:m,
by:""===h?"a script":h.replace(/@.*$/s,""),outputs:new Map};if(isNever(p))return g;const b=fillMapping((0,w._F)(i,"with"),c),v={file:s,node:i,at:r,given:b,when:f
},k=readFilterOutputs(h,v,o.texts)??readPlanOutputs(h,v,o.texts);if(void 0!==k)return{...g,outputs:k};const x=findFile(h,o.texts);if(void 0!==x){if(e.depth<=_e&&spend(o)){const t={...d,id:m,inputs:b}
;return{...g,outputs:walkAction(x,{...e,when:p},t)}}return o.foreign.push({kind:"unfollowed",job:a.join("/"),at:r,when:p,uses:h}),g}return o.steps.push({job:a.join("/"),at:r,when:p,
step:toStepText(e,d),plan:t.plan}),g}function walkAction(e,{when:t,chain:n,run:s,depth:i},o){const a=(0,w._F)(e.root,"runs");if(void 0===a)return new Map;const r=withDefaults((0,
w._F)(e.root,"inputs"),o.inputs,o),u={...o,inputs:r},l=walkSteps({file:e,job:a,when:t,chain:n,depth:i+1,run:s},u);return walk_workflow_readOutputs((0,w._F)(e.root,"outputs"),{...u,steps:l})}
function readTriggers(e){const t=new Texts(new Set(e.paths),e.texts),n=[...t.paths].filter(isWorkflow).sort().flatMap(e=>t.parse(e)??[]),{branch:s}=e,i={left:$e
},o=n.flatMap(n=>listStarts(n,void 0===s?{}:{branch:s}).flatMap(s=>{const o={start:s,texts:t,remote:e.remote,steps:[],foreign:[],budget:i};return isNever(s.when)?[]:(walkWorkflow({file:n,
inputs:new Map,when:s.when,chain:[],id:s.event.name},o),[toTriggers(o,n.path)])}));if(t.wanted.length>0)return{kind:"needs",paths:t.wanted};const a=listElsewhere(t);return{kind:"triggers",triggers:{
known:o.flatMap(({known:e})=>e),opaque:[...o.flatMap(({opaque:e})=>e),...a],planned:o.flatMap(e=>e.planned)}}}
const $e=2e3,ye="calls others too deeply, or too often, to be followed",je=/^(?:\.gitlab-ci\.yml|Jenkinsfile|\.circleci\/config\.yml|\.travis\.yml|\.drone\.ya?ml|bitbucket-pipelines\.yml|\.buildkite\/pipeline\.ya?ml|\.woodpecker(?:\.ya?ml|\/.*)|\.cirrus\.yml|\.?azure-pipelines.*\.ya?ml|(?:.*\/)?(?:azure-)?pipelines\/[^/]*\.ya?ml|(?:.*\/)?cloudbuild\.ya?ml|\.tekton\/.*\.ya?ml)$/
;function listElsewhere({paths:e}){const[t,...n]=[...e].filter(e=>je.test(e)).sort();if(void 0===t)return[];const s={file:t,line:1
},i="another system than GitHub runs this file"+(0===n.length?"":`, and ${String(n.length)} more beside it`);return[{event:{name:"another system",kind:"change"},workflow:t,job:"",at:s,when:{
kind:"unknown",key:t,doubt:{at:s,because:i}},because:i}]}function isWorkflow(e){return(0,C.AY)(e)&&/workflows\/[^/]+\.ya?ml$/.test(e)}function toTriggers({start:e,texts:t,steps:n,foreign:s},i){
const o=[],a=[],r=[],u=n.map(e=>({...e,found:findBuilds(e.step,t)})),l=new Set(u.flatMap(({job:e,found:t})=>"maybe"===t.pushes?[e]:[]));for(const{job:t,at:n,when:s,found:d,step:c,plan:f}of u){
const u={...read_triggers_placeOf(e,i),job:t,at:n};for(const{build:e,decidedBy:i}of d.builds)o.push({...u,build:l.has(t)?e:read_triggers_withoutPush(e),when:condition_all([s,decide(i,n)])})
;void 0!==f&&d.opaque.length>0&&namesMatrix(c.node)?r.push({...u,when:s,configuration:f.configuration}):a.push(...d.opaque.map(e=>({...u,when:s,because:e})))}
for(const{kind:t,job:n,at:o,when:r,uses:u}of s){if("elsewhere"===t&&!isBuilder(u))continue;const s=`"${u.replace(/@.*$/s,"")}"`,l="elsewhere"===t?`${s} is of another repository`:`${s} ${ye}`;a.push({
...read_triggers_placeOf(e,i),job:n,at:o,when:r,because:l})}return{known:o,opaque:a,planned:r}}function namesMatrix(e){switch(e.kind){case"scalar":return/\b(?:matrix|inputs)\b/.test(e.text)
;case"list":return e.items.some(namesMatrix);case"mapping":return(0,w.Pf)(e).some(([,e])=>namesMatrix(e))}}function read_triggers_withoutPush(e){return"unknown"===e.pushes?{...e,pushes:"no"}:e}
function read_triggers_placeOf({event:e},t){return{event:e,workflow:t}}function decide(e,t){return"nothing"===e?condition_all([]):{kind:"unknown",key:`script of ${t.file}:${String(t.line)}`,doubt:{
at:t,because:"a condition of its script decides"}}}function parseRemote(e){const t=/^(?:[\w+]+:\/\/[^/]+\/|[^/:\s]+:(?!\/))(.+?)(?:\.git)?\/*$/.exec(e)?.[1];if(void 0===t||e.startsWith("file:"))return
;const[n,s]=t.split("/").reverse(),isName=e=>/^[\w.-]+$/.test(e??"");return isName(s)&&isName(n)?{owner:s,name:n}:void 0}function toTriggerGround(e,t){return{tree:e,remote:parseRemote(t.url??""),
branch:t.defaultBranch}}async function readRepositoryTriggers({tree:e,remote:t,branch:n},s){const i=new Map;for(;;){const o=readTriggers({paths:e.tree.paths,texts:i,remote:t,branch:n})
;if("triggers"===o.kind)return o.triggers;const a=o.paths.map(t=>e.entry(t)?.id??""),r=await s.readTexts(a);o.paths.forEach((e,t)=>i.set(e,r.get(a[t]??"")??""))}}var Me=n(62031)
;function explainUncovered({image:e,files:t,because:n,at:s,key:i}){const o=t.map(e=>`"${e}"`),a=1===t.length?"it":"they",r=1===t.length?"changes":"change";return(0,p.CC)("uncovered-input",{
message:`the image "${e}" is made from ${(0,Me.XT)(o,3)}, and is not built when ${a} ${r}: ${n}`,fix:advise(i,t),place:s})}function advise(e,t){
const n=`leave ${1===t.length?"it":"them"} out of the build, in its ignore file`;if(e.includes("paths-ignore"))return`${n}, or write "paths" in place of ${e}`
;const s=[`add to ${e}:`,...toPatterns(t).map(e=>`- '${e}'`)];return(t.length>Se?[n,`or ${s.join("\n")}`]:s).join("\n")}const Se=20,Fe=3,Ce=8;function toPatterns(e){const t=new Map;for(const n of e){
const e=(0,j.yl)(n);t.set(e,[...t.get(e)??[],n])}const n=[...t].flatMap(([e,t])=>""===e||t.length<=Fe?t:[`${e}/*`])
;return n.length<=Ce?n:[...new Set(e.map(e=>e.includes("/")?`${e.split("/")[0]??""}/**`:e))].slice(0,Ce)}function atLine({file:e,line:t}){return{source:{kind:"file",path:e},line:t,column:1,length:1}}
async function findSecondPushers({valid:e,head:t},n,{repository:s,origin:i}){
const{images:o,publish:a}=e.configuration,r=n.find(({workflow:e})=>e.triggers.some(e=>a.events.includes(e))),u=o.filter(e=>e.publish&&""!==e.publishedName)
;if(void 0===t||void 0===r||0===u.length)return[];const{known:l}=await readRepositoryTriggers(toTriggerGround(t,i),s),d=new Set(n.map(({workflow:e})=>e.path))
;return joinSame(l.filter(({workflow:e,when:t,build:n})=>!d.has(e)&&!isNever(t)&&"no"!==n.pushes).flatMap(e=>u.filter(t=>isPushedBy(t,e)).map(t=>find_second_pushers_explain(t,e,r))))}
function isPushedBy({publishedName:e,prod:t},{build:n}){const s=(0,L.o_)(e);return n.tags.map(L.o_).some(({repository:e,tag:i})=>e===s.repository&&(void 0===s.tag||s.tag===i||n.file===t.file))}
function find_second_pushers_explain({name:e,publishedName:t},{at:n,build:s},{step:i}){return{kind:"second-pusher",
message:`"${t}" ${"yes"===s.pushes?"is pushed":"is built, and may be pushed,"} here, and the image "${e}" is published by the plan of ${(0,a.dE)(i.at)}, too: the last of them to run wins`,
fix:"take this step away, or write publish: false at the image",place:atLine(n)}}function listStarters(e,t){if(e.some(isOpen))return
;const n=new Map(t.map(({path:e,text:t})=>[e,t])),s=new Texts(new Set(n.keys()),n);return[...new Set(e.map(({workflow:e})=>e.path))].flatMap(e=>s.parse(e)??[])}function isOpen({workflow:e}){
return"action"===e.kind||["workflow_call","workflow_run"].some(t=>e.triggers.includes(t))}n(95272);var Te=n(31446);function listReadFiles({sources:e},t){const n=new Map
;for(const s of e)for(const e of(0,Te.LO)(s,t))n.has(e)||n.set(e,{path:e,source:s});return[...n.values()].sort((e,t)=>e.path<t.path?-1:1)}function listBuiltImages({valid:e,head:t,inputs:n},s){
const i=t?.index;return e.configuration.images.map(({name:e,prod:t})=>{const o=n.get(e)?.prod,a="surely"===s||"exact"===o?.quality.kind,r=void 0!==o&&void 0!==i&&a?listTaken(o,i):"unknown";return{
name:e,recipes:[{file:t.file,context:t.contextPath,target:t.target}],inputs:r}})}function listTaken(e,t){const{quality:n}=e,s="exact"!==n.kind&&n.because.some(({extent:e})=>"everything"===e)
;return listReadFiles(e,t).filter(({source:{how:e,doubt:t}})=>"dockerfile"===e.verb?"itself"===e.relation:!s&&void 0===t&&"itself"===e.relation&&!Oe.includes(e.verb)).map(({path:e})=>e)}
const Oe=["ignore-file","would-be-dockerfile","says-checkout","says-fetch"];function findUnlisted({valid:e,head:t,inputs:n}){const s=t?.index;return void 0===s?[]:e.configuration.images.flatMap(t=>{
const i=e.findKey(t.name,"prod",["infer"])??e.imagePlaces.get(t.name)?.name,o=n.get(t.name)?.prod;if(t.infer||void 0===o||void 0===i)return[]
;const a=listTaken(o,s),r=listCounted(t,e.configuration,s),u=a.filter(e=>e!==t.prod.file&&!r.has(e));return 0===u.length?[]:[explainUncovered({image:t.name,files:u,
because:'"infer: false" leaves it to the lists of the image',at:i,key:'its "paths"'})]})}function listCounted({triggers:e},{filters:t,buildAll:n},s){
const i=new Set([...e.filters,...n.filters]),o=[...[e.paths,n.paths].map(e=>e.map(e=>({pattern:e}))),...[...t??[]].flatMap(([e,t])=>i.has(e)?[t]:[])]
;return new Set(o.flatMap(e=>[...s.select(e)].map(({path:e})=>e)))}function findUnstarted(e,t){
const n=listAllStarts(t),s=n?.filter(({event:e})=>"change"===e.kind)??[],i=any(s.map(({when:e})=>e)),[o]=s.flatMap(({when:e})=>listFilters(e))
;return void 0===o||isAlways(i)?[]:listBuiltImages(e,"surely").flatMap(({name:e,inputs:t})=>{if("unknown"===t)return[];const n=t.filter(e=>"no"===judgeCondition(i,new FileChange([{path:e,
status:"modified"}])).kind);if(0===n.length)return[];const s=`"${o.name}" (${described_build_formatPlace(o.at)})`;return[explainUncovered({image:e,files:n,
because:"no workflow that plans is started by that",at:atLine(o.at),key:s})]})}function listAllStarts({uses:e,texts:t,branch:n}){return listStarters(e,t)?.flatMap(e=>listStarts(e,void 0===n?{}:{
branch:n}))}var Pe=n(2681),Ae=n(74970),Ne=n(15824),Be=n(8911),Le=n(60936);function explainFrom({describedBy:e,images:t}){if(void 0===e)return[]
;const{path:n,images:s}=e,i=t.filter(({name:e})=>s.includes(e));if(i.some(hasFurtherKeys))return[];const o=i.length===t.length?"these images":`${String(i.length)} of these images`,a=s.flatMap(e=>{
const t=i.find(t=>t.name===e),n=void 0===t?"false":formatKeys(t);return void 0===n?[]:[`${(0,Be.C)(e)}: ${n}`]}),r=`from: ${(0,Be.C)(n)}`
;return 0===a.length?[`${n} describes ${o}: "images: { ${r} }" keeps one description (docs/configuration.md)`]:[`${n} describes ${o}: this in their place keeps one description (docs/configuration.md)`,...["images:",`  ${r}`,...a.map(e=>`  ${e}`)].map(e=>`  ${e}`)]
}function hasFurtherKeys({dev:e,generated:t,imageName:n}){return void 0!==e||t.size>0||void 0!==n}function formatKeys({testedWith:e,publish:t}){
const n=[...void 0===e?[]:[`tests: { images: [${e.images.map(Be.C).join(", ")}] }`],..."no"===t||"for-tests"===t?["publish: false"]:[]];return 0===n.length?void 0:`{ ${n.join(", ")} }`}
function renderConfiguration(e){const t=[...renderTop(e),"images:"],n=new Map;for(const s of e.images){const{comments:i,keys:o}=renderImage(s,e);t.push(...i.map(e=>`  ${comment(e)}`)),
n.set(s.name,t.length+1),t.push(`  ${(0,Be.C)(s.name)}:`,...o.map(e=>`    ${e}`))}return t.push(...renderRest(e)),{text:`${t.join("\n")}\n`,lines:n}}function comment(e){return`# ${(0,i.X1)(e)}`}
function explained(e,t){return`${e} ${comment(t)}`}function renderTop(e){const{filters:t,workflow:n,platforms:s}=e
;return['# Made by "image-matrix init" of what is in this repository: read it once, and keep it by hand.','# "image-matrix plan" shows what a change builds, "image-matrix explain IMAGE" why.','# All keys: docs/configuration.md of image-matrix, or "image-matrix schema" for an editor.',"",renderName(e),...void 0===t?[]:[explained(`filters: ${(0,
Be.C)(t.path)}`,`as ${described_build_formatPlace(t.at)} reads it; name some under build-all or an image`)],..."split"===s?[qe]:[],...void 0===n?[]:[explained(`build-all: { paths: [${n}] }`,"a change of the workflow builds all")],explained("tests: false",'images with tests of their own say "tests: {}"'),"",...explainFrom(e).map(comment)]
}const qe=explained("runners: { linux/arm64: ubuntu-24.04-arm }",'with the input "split-platforms": a job for each platform');function renderName({imageName:e,workflow:t,images:n}){
if("known"===e.kind)return explained(`image-name: ${quoteName(e.text)}`,e.because);const{because:s}=e,i=`image-name: ${Le.$w}`
;return void 0!==t&&n.some(isPublished)?explained(i,`put your own here: ${s}`):explained(`# ${i}`,s)}function isPublished({publish:e}){return"yes"===e||"unknown"===e}function quoteName(e){
return/^[\w./:-]+\{image\}[\w./:-]*$/.test(e)?e:(0,Be.P)(e)}function renderImage(e,t){const{name:n,context:s,file:i,target:o,publish:a}=e,r=[...s===n?[]:[`context: ${(0,Be.C)((0,
j.aD)(s))}`],...i===(0,j.uJ)(s,"Dockerfile")?[]:[`file: ${(0,Be.C)(i)}`],...""===o?[]:[`target: ${(0,
Be.C)(o)}`],...renderPairs("build-args",e.buildArgs),...renderPairs("build-contexts",e.contexts),...renderGenerated(e),...suggestGenerated(e.missing),...renderPlatforms(e,t),...void 0===e.imageName?[]:[`image-name: ${quoteName(e.imageName)}`],...renderTests(e),...renderPublish(a)]
;return{comments:[...e.because,...listNotes(e)],keys:r}}function listNotes({notes:e,missing:t}){return[...e,...explainMissing(t)]}const We=3;function explainMissing(e){if(0===e.length)return[]
;const t=[...new Set(e.map(({path:e})=>e))];return[`not tracked, so a step has to make it before the build: ${(0,Me.XT)(t,We)}`]}function suggestGenerated(e){if(0===e.length)return[]
;const t=new Map(e.map(e=>[e.path,e]))
;return[comment('generated: # take the "# " away, and correct what each of these is made from'),...[...t.values()].map(({path:e,madeFrom:t,file:n,line:s})=>explained(comment(`  ${(0,Be.C)(e)}: [${(0,
Be.C)(t)}]`),`${n}:${String(s)} takes it`))]}function renderGenerated({generated:e}){return 0===e.size?[]:["generated:",...[...e].map(([e,t])=>`  ${(0,Be.C)(e)}: [${t.map(Be.C).join(", ")}]`)]}
function renderPairs(e,t){return 0===t.size?[]:[`${e}:`,...[...t].map(([e,t])=>`  ${(0,Be.C)(e)}: ${(0,Be.C)(t)}`)]}function renderPlatforms({name:e,platforms:t},{handedOn:n}){
if(t.every(e=>"linux/amd64"===e))return[];const s=`platforms: [${t.map(Be.C).join(", ")}]`
;return 1!==t.length&&n.has(e)?[explained(`# ${s}`,'several need the input "split-platforms": docs/pipeline.md')]:[s]}function renderTests({dev:e,testStage:t,testedWith:n}){
const s=void 0===n?"tests: {}":explained(`tests: { images: [${n.images.map(Be.C).join(", ")}] }`,n.because);if(void 0!==e)return[renderDev(e),s];const i=void 0===n?[]:[s]
;return void 0===t?i:[explained(comment(`dev: { target: ${(0,Be.C)(t)} }`),'a stage that is named for tests: with it say "tests: {}"'),...i]}function renderDev({target:e,context:t,file:n,because:s}){
return explained(`dev: { ${[...void 0===t?[]:[`context: ${(0,Be.C)((0,j.aD)(t))}`],...void 0===n?[]:[`file: ${(0,Be.C)(n)}`],...void 0===e?[]:[`target: ${(0,Be.C)(e)}`]].join(", ")} }`,s)}
function renderPublish(e){switch(e){case"yes":return[];case"no":return[explained("publish: false","nothing here pushes it; take this line away if it is published")];case"for-tests":
return[explained("publish: false","only for tests")];case"unknown":return[explained("# publish: false",'nothing here says: take the "# " away if it is only for tests')]}}
function renderRest({leftOut:e,unread:t}){const n=e.filter(({isWarned:e})=>!0!==e)
;return[...renderSilences(e.filter(({isWarned:e})=>!0===e)),...renderList("Dockerfiles that are taken for no image:",n.map(({path:e,because:t})=>`${e}: ${t}`)),...renderList("What could not be read of how images are built:",t.map(({at:e,because:t})=>`${described_build_formatPlace(e)}: ${t}`))]
}function renderSilences(e){if(0===e.length)return[];const t=e.map(({path:e,because:t})=>`  - { ${["warning: unused-dockerfile",`at: ${(0,Be.C)(escapeGlob(e))}`,`because: ${(0,Be.P)((0,
i.X1)(t))}`].join(", ")} }`);return["","silence: # Dockerfiles that are taken for no image",...t]}function escapeGlob(e){return e.replaceAll(/[*?[\]{}()!\\]/g,"\\$&")}function renderList(e,t){
return 0===t.length?[]:["",comment(e),...[...new Set(t)].map(e=>comment(`  ${e}`))]}var Re=n(55925),Ee=n(7512);function listDockerfiles(e){return e.flatMap(e=>{const t=readSuffix((0,j.mp)(e))
;return void 0===t?[]:[{path:e,suffix:t}]})}const Ie=/^(?:(.+)\.)?(?:Dockerfile|Containerfile)(?:[._-](.+))?$/i;function readSuffix(e){const[t,n="",s=""]=Ie.exec(e)??[]
;return void 0===t||Je.test(s)?void 0:[n,s].filter(e=>""!==e).join("-")}
const Je=/(?:^|\.)(?:dockerignore|md|rst|txt|adoc|ya?ml|json|toml|sh|bash|ps1|py|rb|js|mjs|cjs|tsx?|go|rs|java|kt|php|cs|html?|css|lock|patch|diff|snap|orig|bak|golden|sum)$/i;function isTemplate(e){
return/(?:^|[.-])(?:j2|jinja2?|in|tmpl|tpl|template|erb|mustache|hbs|m4|ejs|gotmpl|jinja)$/i.test(e)}function isTest(e){
return/(?:^|[._/-])(?:test|tests|testing|e2e|ci|cypress|playwright)(?:$|[._/-])/i.test(e)}function isForTests(e){
return isTest(e)||/(?:^|[._/-])(?:dev|devel|development|develop|debug|local|lint)(?:$|[._/-])/i.test(e)}function listFilterFiles(e){return e.flatMap(e=>{const{root:t}=(0,g.T)(e.text)
;return void 0===t?[]:filters_collect(t,e)})}function filters_collect(e,t){switch(e.kind){case"scalar":return[];case"list":return e.items.flatMap(e=>filters_collect(e,t));case"mapping":{const n=(0,
w.Pf)(e).flatMap(([,e])=>filters_collect(e,t)),s=(0,w.b6)((0,w._F)(e,"uses"))??"",i=(0,w.b6)((0,w._F)((0,
w._F)(e,"with"),"filters")),o=/^[\w.-]+\/paths-filter(?:@|$)/.test(s)&&!1===i?.includes("\n")?resolveFrom("",i):void 0;return void 0===o?n:[{path:o,at:{file:t.path,line:(0,w.cA)(t.text,e)}},...n]}}}
var De=n(74981),Ue=n(91332);function readFor(e,{target:t,buildArgs:n,contexts:s}){return(0,De.n_)(e,{target:t,buildArgs:n,platforms:[],buildPlatform:"linux/amd64",contexts:new Map([...s].map(e=>[e,{
kind:"other"}])),baseEnvironment:"unknown"})}function chooseContext(e,{sources:t,quality:n},s,i){const o=(0,j.yl)(e),a=[...new Set([...s,o,...(0,
j.vl)(e),""])],r="opaque"===n?[]:t.filter(({context:e})=>""===e),u=a.map(e=>({context:e,missing:r.filter(t=>!isThere(t,e,i))})),[l]=u;if(void 0===l)return{context:o,missing:[]}
;const d=Math.min(...u.map(({missing:e})=>e.length));return s.length>0&&(l.missing.length<r.length||d>0)?l:u.find(({missing:e})=>e.length===d)??l}function isThere({kind:e,path:t},n,s){
if(!s.hasFolder(n)&&""!==n)return!1;if(""===t)return!0;switch(e){case"path":case"prefix":return holds(s,(0,j.uJ)(n,t));case"wildcard":case"parents-pattern":return matches(s,n,(0,Ue.OB)(t.split("/")))}
}function holds(e,t){return!(void 0===e.entry(t)&&!e.hasFolder(t))||[...e.links,...e.submodules].some(e=>t.startsWith(`${e}/`))}function matches(e,t,n){const[s,...i]=n;if(void 0===s)return!0;if(!(0,
Ue.Pt)(s)){const n=(0,j.uJ)(t,s);return 0===i.length?holds(e,n):matches(e,n,i)}const o=(0,Ue.R$)(s);return e.listNames(t).some(n=>o(n)&&(0===i.length||matches(e,(0,j.uJ)(t,n),i)))}var ze=n(50315)
;const Ge=/^(?:\.?docker(?:files?)?|containers?|images?|builds?|\.?ci|deploy(?:ment)?s?|infra(?:structure)?|ops|src|packages|packaging|apps|services|cmd|tools|scripts|prod(?:uction)?|etc|hack)$/i
;function nameByPlace(e,{fallback:t,folders:n}){const s=readSuffix((0,j.mp)(e))??"",i=(0,j.yl)(e),o=i.split("/").filter(e=>""!==e),a=o.findLast(e=>!Ge.test(e)),r=(0,j.vl)(i).find(e=>n.has(e)&&(0,
j.mp)(e)!==a),u=void 0===r||Ge.test((0,j.mp)(r))||void 0===a?a:`${(0,j.mp)(r)}-${a}`;return toImageName(""===s?u??t:void 0===u||u===s||Ge.test(o.at(-1)??"")?s:`${u}-${s}`,t)}function toImageName(e,t){
const n=e.replaceAll(/([a-z0-9])([A-Z])/g,"$1-$2").toLowerCase().replaceAll(/[^a-z0-9]+/g,e=>/^(?:\.|_|__|-+)$/.test(e)?e:"-").replaceAll(/^[^a-z0-9]+|[^a-z0-9]+$/g,"");return(0,ze.lS)(n)?n:(0,
ze.lS)(t)?t:"app"}function withoutTag(e){return(0,L.o_)(e).name}function lastPart(e){return(0,j.mp)(withoutTag(e))}function listGivenNames(e,t){
const namesOf=t=>e.flatMap(e=>e.origin===t&&void 0!==e.name?[e.name]:[]),n=e.flatMap(e=>"compose"===e.origin?[]:e.tags).filter(e=>!t.has(withoutTag(e)))
;return[...namesOf("bake"),...n.map(lastPart),...namesOf("compose")]}function findPrefix(e,t){
const n=e.filter(({origin:e,pushes:t})=>"compose"!==e&&"yes"===t).flatMap(({tags:e})=>e).filter(e=>!t.has(withoutTag(e))),[s,...i]=new Set(n.map(lastPart));if(void 0===s||0===i.length)return
;const o=s.split("-");return o.map((e,t)=>o.slice(0,t).map(e=>`${e}-`).join("")).findLast(e=>i.every(t=>t.startsWith(e)))??""}function distinguish(e){const t=new Map
;for(const{name:n}of e)t.set(n,(t.get(n)??0)+1);const n=new Set;return e.map(s=>{const i=(t.get(s.name)??0)>1,o=(0,
j.vl)(s.file).slice(1).map(j.mp).find(e=>!Ge.test(e)&&toImageName(e,"")!==s.name),a=void 0===o?[]:[toImageName(`${o}-${s.name}`,s.name)],r=readSuffix((0,
j.mp)(s.file))??"",u=""===r||s.name.endsWith(r)?[]:[toImageName(`${s.name}-${r}`,s.name)],l=[...i?[...u,...a,s.name]:[s.name],...e.map((e,t)=>`${s.name}-${String(t+2)}`)].find(e=>!n.has(e))??s.name
;return n.add(l),{...s,name:l}})}var Ve=n(92618);function groupBuilds({file:e,text:t,builds:n}){if(0===n.length)return[{file:e,builds:[],devBuilds:[],notes:[]}];const s=readLastStage(t),i=(0,
De.D5)(t,[]),keyOf=e=>toKey(e,s,i),o=n.filter(({origin:e})=>"compose"!==e),a=o.length>0?o:n,r=o.length>0?n.filter(({origin:e})=>"compose"===e):[],u=new Map
;for(const e of a)u.set(keyOf(e),[...u.get(keyOf(e))??[],e])
;const l=[...u.values()].map(e=>[...e].sort(byOrigin)),d=l.filter(([e])=>void 0!==e&&isDevBuild(e,s)),c=l.filter(e=>!d.includes(e)).map(e=>({builds:e,devBuilds:[],notes:[]}))
;0===c.length&&c.push(toLastStage(d.flat()));const f=uniteNamesakes(c);for(const e of[...d.flat(),...r])addBuild(e,f,s);return f.map(t=>({file:e,...t}))}const Ke=["bake","step","command","compose"]
;function byOrigin(e,t){const n=Number("yes"===t.pushes)-Number("yes"===e.pushes);return 0!==n?n:Ke.indexOf(e.origin)-Ke.indexOf(t.origin)}
function toKey({context:e,target:t,buildArgs:n,contexts:s},i,o){const a=[...n].filter(([e,t])=>!1!==o?.has(e)&&""!==t).sort();return JSON.stringify([e,normalizeTarget(t,i),a,[...s.keys()].sort()])}
function readLastStage(e){const t=e.split(/\r?\n/).filter(e=>/^\s*FROM\s/i.test(e));return/\sAS\s+(\S+)/i.exec(t.at(-1)??"")?.[1]?.toLowerCase()??""}function normalizeTarget(e,t){
return e.toLowerCase()===t?"":e.toLowerCase()}function isDevBuild({target:e,pushes:t},n){return"yes"!==t&&isForTests(e)&&""!==normalizeTarget(e,n)}function toLastStage([e]){return void 0===e?{
builds:[],devBuilds:[],notes:[]}:{builds:[{...e,target:"",tags:[],buildArgs:new Map}],devBuilds:[],notes:["nothing here builds its last stage, which is taken for what is published"]}}
function uniteNamesakes(e){const t=[];for(const n of e){const[e]=n.builds,s=t.find(({builds:[t]})=>nameOf(t)===nameOf(e));if(void 0===s||void 0===e){t.push(n);continue}
const i=describeDifference(s.builds[0],e);s.notes.push(`${described_build_formatPlace(e.at)} builds it with ${i}, too: give that an image of its own if it is one`)}return t}function nameOf(e){
const t=e?.tags[0]?.replace(/:[^/]*$/,"");return JSON.stringify([e?.name??t,e?.target])}function describeDifference(e,{buildArgs:t,target:n,context:s}){
if(n!==(e?.target??""))return`the target ${""===n?"of the last stage":n}`;const i=[...t].filter(([t,n])=>e?.buildArgs.get(t)!==n)
;return i.length>0?i.map(([e,t])=>`${e}=${t}`).join(" "):s===e?.context?"other keys":`the context ${""===s?".":s}`}function addBuild(e,t,n){
const s=normalizeTarget(e.target,n),i=t.find(({builds:[e]})=>void 0!==e&&normalizeTarget(e.target,n)===s),o=i??t.find(({builds:[t]})=>t?.context===e.context)??t[0]
;void 0!==o&&(void 0===i?(o.devBuilds.push(e),void 0===o.dev?o.dev={target:e.target,because:`built by ${described_build_formatPlace(e.at)}`
}:o.notes.push(`${described_build_formatPlace(e.at)} builds the target ${e.target}, too`)):o.builds.push(e))}function draftImage({group:e,text:t,reading:n,chosen:s,tree:i},o){
const{file:a,builds:r,devBuilds:u,dev:l}=e,[d]=r,c=(0,De.D5)(t,[]),f=[...d?.buildArgs??[]].filter(([e,n])=>!1!==c?.has(e)&&isPlainText(e+n)&&!isDefault(t,e,n)),p=nameImage(e,o),m={name:p,
context:s.context,file:a,target:d?.target??"",buildArgs:new Map(f),contexts:new Map,platforms:[...new Set(draft_image_listPlatforms(r))],...void 0===l?findTestStage(t,d?.target??""):{dev:l},
publish:judgePublishing(r,p,o),because:listReasons(r),missing:s.missing.map(e=>toMissing(e,{file:a,context:s.context,tree:i})),generated:new Map,notes:[...e.notes,...explainReading(n)]};return{name:p,
file:a,image:m,reading:n,builds:r,devBuilds:u}}function findTestStage(e,t){
const n=e.split(/\r?\n/).flatMap(e=>/^\s*FROM\s.*\sAS\s+(\S+)\s*$/i.exec(e)?.[1]??[]).find(e=>/^(?:dev|develop|development|tests?|testing)$/i.test(e)),s=void 0!==n&&[readLastStage(e),t.toLowerCase()].includes(n.toLowerCase())
;return void 0===n||s?{}:{testStage:n}}function isDefault(e,t,n){const s=e.split(/\r?\n/).filter(e=>new RegExp(`^\\s*ARG\\s+${t}\\b`,"i").test(e));if(""===n&&!s.some(e=>e.includes("=")))return!0
;const i=s.flatMap(e=>/=(["']?)(.*?)\1\s*$/.exec(e)?.[2]??[]);return i.length>0&&i.every(e=>e===n)}function nameImage({file:e,builds:t},n){
const{fallback:s,isAlone:i,shared:o,prefix:a=`${s}-`}=n,r=nameByPlace(e,n),u=listGivenNames(t,o).map(e=>toImageName(e,r)),l=u.map(e=>e.startsWith(a)&&e!==a?e.slice(a.length):e)
;if(0===u.length&&!i)return toImageName(t[0]?.target??"",r);const d=!(void 0!==n.prefix&&t.some(({pushes:e})=>"yes"===e))&&[...u,...l].some(e=>e===r||e.endsWith(`-${r}`))
;if(0===u.length||i&&d)return r;const c=t.every(({origin:e})=>"compose"===e);return i&&c&&r!==s?r:toImageName(l[0]??r,r)}function judgePublishing(e,t,{unread:n}){
return e.some(({pushes:e})=>"yes"===e)?"yes":"none"===n&&e.length>0&&e.every(({pushes:e})=>"no"===e)||isForTests(t)?"no":"unknown"}function draft_image_listPlatforms([e,...t]){
const n=t.filter(({origin:t,pushes:n})=>t===e?.origin&&("yes"!==e.pushes||"yes"===n));return[...e?.platforms??[],...n.flatMap(({platforms:e})=>e)].filter(e=>new RegExp(Ve.WC).test(e))}const He=3
;function listReasons(e){const t=[...new Set(e.map(({at:e})=>described_build_formatPlace(e)))];if(0===t.length)return[];const n=t.length-He
;return[`built by ${t.slice(0,He).join(", ")}${n>0?` and ${String(n)} more`:""}`]}function explainReading({quality:e,because:t}){const[n]=t
;return"opaque"===e&&void 0!==n?[`cannot be read: ${n.text}`]:[]}function toMissing({kind:e,path:t,line:n},{file:s,context:i,tree:o}){const a=(0,j.uJ)(i,t),r=(0,j.vl)(a).find(e=>o.hasFolder(e))??""
;return{kind:"path"===e?e:"pattern",path:a,file:s,line:n,madeFrom:""===r?"**":`${r}/**`}}function addDevFiles(e){const isDev=e=>isForTests(readSuffix((0,
j.mp)(e.file))??"")&&"yes"!==e.image.publish,t=e.filter(isDev).flatMap(t=>{const n=(0,j.yl)(t.file),s=e.filter(e=>!isDev(e)&&(0,j.yl)(e.file)===n),i=s.filter(e=>""===readSuffix((0,
j.mp)(e.file))),[o,a]=i.length>0?i:s;return void 0!==o&&void 0===a&&void 0===o.image.dev?[{dev:t,prod:o}]:[]}),n=new Map(t.map(({dev:e,prod:t})=>[t,e]).reverse()),s=new Set(n.values())
;return e.filter(e=>!s.has(e)).map(e=>{const t=n.get(e);if(void 0===t)return e;const s=[...e.devBuilds,...t.builds,...t.devBuilds];return{...e,devBuilds:s,image:withDev(e.image,t.image)}})}
function withDev(e,{context:t,file:n,target:s,because:i}){const[o="named as one for development"]=i,a={...t===e.context?{}:{context:t},file:n,...s===e.target?{}:{target:s},because:o};return{...e,dev:a
}}function findDescribing(e,t,n){const s=new Map;for(const{image:t,builds:n}of e)for(const{origin:e,at:i}of n)"bake"!==e&&"compose"!==e||s.set(i.file,new Set([...s.get(i.file)??[],t.name]))
;const[i]=[...s].sort(([,e],[,t])=>t.size-e.size);if(void 0===i)return{};const[o,a]=i;if(a.size<2||2*a.size<e.length)return{};if(t.unread.some(({at:e})=>e.file===o))return{}
;const r=t.builds.filter(({at:e})=>e.file===o);return r.every(t=>isImage(t,e))?"unknown"===n.kind&&r.some(({tags:e})=>e.length>0)?{}:{describedBy:{path:o,images:[...a].sort()}}:{}}
function isImage(e,t){const n=t.find(({builds:[t]})=>t===e);if(void 0===n)return!1;const{name:s,contexts:i}=n.image;return e.name===s&&[...i.keys()].every(t=>e.contexts.has(t))}
const Xe=[[/^(?:\w+[-_])?(?:examples?|samples?|demos?|recipes?|recipe_code|tutorials?|playground)$/i,"an example"],[/^(?:docs?|documentation)$/i,"documentation"],[/^(?:(?:__)?fixtures?(?:__)?|test[-_]?data|__tests__|tests?|e2e|integration[-_]tests?|spec|specs|mocks?|(?:functional|acceptance|smoke)[-_]tests?|_integration-test)$/i,"for tests"],[/^(?:vendor|vendored|node_modules|third[-_]?party|external|bower_components)$/i,"from elsewhere"],[/^(?:templates?|skeletons?|scaffold(?:ing)?|cookiecutter.*|\{\{.*\}\}|boilerplate)$/i,"a template"],[/^\.(?:devcontainer|gitpod|circleci|github|gitlab|buildkite|azure.*|clusterfuzzlite|vscode)$/i,"an environment to work in"]]
;function explainLeftOut({path:e,suffix:t}){if(isTemplate(t))return"a template: a program writes the Dockerfile from it"
;if(/(?:^|[.\-_])(?:windows|win|nanoserver|servercore)/i.test(t))return"for Windows";for(const t of(0,j.yl)(e).split("/")){const e=Xe.find(([e])=>e.test(t))
;if(void 0!==e)return`${e[1]}: it is in a folder "${t}"`}}function speaksForAll(e){return(0,j.yl)(e).split("/").every(e=>!Xe.some(([t])=>t.test(e)))}var Ye=n(64211);function linkParents(e,t){
const n=new Ye.k(e.map(({image:e})=>({name:e.name,localTag:e.name,publish:"no"!==e.publish,publishedName:e.imageName??("known"===t.kind?(0,Le.ou)(t.text,e.name):"")}))),s=listOwners(e)
;return e.map(t=>{const{image:i,reading:o,builds:a}=t,r=new Map([...i.contexts,...listDescribed(a,e)]);for(const{name:e}of o.images){
const t=r.has(e)||n.find(e,"instruction").length>0?void 0:s.get(link_parents_toKey(e));void 0!==t&&t!==i.name&&r.set(e,`target:${t}`)}const u=[...r].filter(e=>e.every(isPlainText));return{...t,image:{
...i,contexts:new Map(u)}}})}function link_parents_toKey(e){const{repository:t,tag:n="latest",hasDigest:s}=(0,L.o_)(e);return s?e:`${t}:${n}`}function listOwners(e){const t=new Map,n=new Set
;for(const{image:s,builds:i}of e)for(const e of i.flatMap(({tags:e})=>e)){const i=link_parents_toKey(e),o=t.get(i);void 0!==o&&o!==s.name&&n.add(i),t.set(i,s.name)}
return new Map([...t].filter(([e])=>!n.has(e)))}function listDescribed(e,t){return e.flatMap(({at:e,contexts:n})=>[...n].flatMap(([n,s])=>{switch(s.kind){case"build":{
const{name:i}=s,o=t.find(t=>t.builds.some(t=>t.name===i&&t.at.file===e.file));return void 0===o?[]:[[n,`target:${o.image.name}`]]}case"folder":return[[n,""===s.folder?".":s.folder]];case"remote":
return[[n,s.text]]}}))}function linkTests(e){return e.map(({image:t,builds:n,devBuilds:s})=>{
const i=[...n,...s].filter(isTestService),o=i.flatMap(t=>findNeeded(t,e)),a=[...new Set(o)].filter(e=>e!==t.name),[r]=i;if(void 0===r||0===a.length)return t
;const u=`${described_build_formatPlace(r.at)} starts it after these`;if(e.filter(e=>[t.name,...a].includes(e.image.name)).every(e=>e.image.platforms.length<=1))return{...t,testedWith:{images:a,
because:u}};const l=`${u}: "tests: { images: [${a.join(", ")}] }" needs the input "split-platforms" where images have several platforms`;return{...t,notes:[...t.notes,l]}})}
function isTestService({origin:e,name:t="",target:n,at:s}){return"compose"===e&&[t,n,(0,j.mp)(s.file)].some(isTest)}function findNeeded({startsAfter:e=[],at:t},n){const s=(0,j.yl)(t.file)
;return e.flatMap(e=>{const t=n.find(({builds:t,devBuilds:n})=>[...t,...n].some(({origin:t,name:n,at:{file:i}})=>"compose"===t&&n===e&&(0,j.yl)(i)===s));return void 0===t?[]:[t.image.name]})}
function nameImages(e,t){const n=countTemplates(e,({pushedAs:e,pushedBy:t=""})=>e.map(e=>({name:e,because:`as ${t} pushes it`}))),s=findShared(e);if(0===n.length&&void 0!==s)return{all:s,own:new Map}
;const i=countTemplates(e,({namedAs:e})=>e.map(e=>({name:e,because:"as Dockerfiles here name it behind FROM"
}))).filter(({text:e,count:t})=>e.endsWith("/{image}")||t>1),[o]=n.length>0?n:i,a=void 0===o?nameByRemote(e,t):name_images_toName(o),r="known"===a.kind?a.text:"",u=new Map
;for(const{name:t,pushedAs:n}of e){const[e]=n,s=r.replaceAll("{image}",t);void 0!==e&&!n.includes(s)&&isPublishedName(e)&&u.set(t,e)}return{all:a,own:tellApart(e,u,r)}}function tellApart(e,t,n){
const s=new Map;for(const i of e){const e=t.get(i.name)??n.replaceAll("{image}",i.name);s.set(e,[...s.get(e)??[],i])}const i=[...s].flatMap(([e,t])=>{
const n=t.map(({name:t,tags:n})=>[t,n.find(t=>t.startsWith(`${e}:`))]).flatMap(([e,t])=>void 0===t?[]:[[e,t]]),s=new Set(n.map(([,e])=>e)).size===t.length;return t.length>1&&s?n:[]})
;return new Map([...t,...i])}function findShared(e){const[t]=e.flatMap(({pushedAs:e})=>e),n=e.filter(({pushedAs:e})=>void 0!==t&&e.includes(t));if(void 0===t||n.length<2||!isPublishedName(t))return
;const s=`${n[0]?.pushedBy??""} pushes them under one name: write the tag that you mean`;return{kind:"known",text:`${t}:{image}`,because:s}}function name_images_toName({text:e,because:t}){return{
kind:"known",text:e,because:t}}function nameByRemote(e,t){if(void 0===t)return{kind:"unknown",because:'the clone has no remote "origin" that says who owns it'}
;const n=`ghcr.io/${t.owner}/${t.name}`.toLowerCase();return{kind:"known",text:e.every(({name:e})=>e===t.name.toLowerCase())?`ghcr.io/${t.owner.toLowerCase()}/{image}`:`${n}-{image}`,
because:'after the remote "origin": nothing here says where images are pushed'}}function countTemplates(e,t){const n=new Map;for(const s of e)for(const{name:e,because:i}of t(s)){
const t=toTemplate(e,s.name);if(void 0===t)continue;const o=n.get(t);void 0===o?n.set(t,{text:t,because:i,count:1}):o.count+=1}return[...n.values()].sort((e,t)=>t.count-e.count)}
function toTemplate(e,t){if(!isPublishedName(e)||!e.endsWith(t))return;const n=e.slice(0,-t.length);return/(?:^|[/\-_.])$/.test(n)&&n.includes("/")?`${n}{image}`:void 0}
const Ze=new RegExp(`^(?:(?:[\\w-]+\\.[\\w.-]+|localhost|[\\w.-]+(?=:))(?::\\d+)?/)?${ze.aR}$`);function isPublishedName(e){return Ze.test(e)}function selectDockerfiles(e,t,n){
const s=new Set(t.builds.map(({file:e})=>e)),i=listDockerfiles(e).filter(({path:e})=>!s.has(e)).map(e=>({path:e.path,because:isPlainText(e.path)?explainLeftOut(e):"its name has hidden characters"
})),o=i.flatMap(({path:e,because:t})=>void 0===t?[e]:[]),a=findIdle(o,t,n),r=i.flatMap(({path:e,because:t=a.get(e)})=>void 0===t?[]:[{path:e,because:t}]),u=o.filter(e=>!a.has(e));return{
taken:[...new Set([...s,...u])].sort(),leftOut:r}}const Qe=3;function findIdle(e,{builds:t,unread:n},s){const i=new Set(t.flatMap(({origin:e,file:t})=>"compose"===e?[]:[t])).size
;if(n.some(({at:e})=>isWorkflowFile(e.file))||i<Math.max(Qe,2*e.length))return new Map
;const o=`nothing builds it, and workflows or bake files build ${String(i)} others`,a=[...s.values()].flatMap(listSources),isNamed=e=>{const t=(0,j.mp)((0,j.yl)(e)).toLowerCase()
;return""!==t&&a.some(e=>e.includes(t))};return new Map(e.filter(e=>!isNamed(e)).map(e=>[e,o]))}function listSources(e){
return[...e.matchAll(/(?:^[ \t]*FROM[ \t]+(?:--\S+[ \t]+)*|--from=)(\S+)/gim)].flatMap(([,e])=>e?.toLowerCase()??[])}function propose(e){const t=e.head.index.paths.filter(t=>{const n=e.head.entry(t)
;return void 0!==n&&(0,F.fo)(n)}),n=propose_listTexts(t).filter(t=>!e.texts.has(t));if(n.length>0)return{kind:"needs",paths:n}
;const s=describeBuilds(t,e),i=[...new Set(s.builds.map(({file:e})=>e))].filter(n=>!e.texts.has(n)&&t.includes(n));return i.length>0?{kind:"needs",paths:i}:{kind:"proposal",proposal:toProposal(t,s,e)}
}function propose_listTexts(e){const t=new Set(e),n=e.filter(e=>isComposeFile(e)&&speaksForAll(e))
;return[...listDockerfiles(e).map(({path:e})=>e),...n,...n.flatMap(listVariableFiles).filter(e=>t.has(e)),...e.filter(isBakeFile),...e.filter(isWorkflowFile)]}
function describeBuilds(e,{head:t,texts:n,remote:s,printed:i}){const textOf=e=>n.get(e)??"",toText=e=>({path:e,text:textOf(e)
}),isThere=e=>void 0!==t.entry(e),o=e.filter(e=>isComposeFile(e)&&speaksForAll(e)).map(e=>({...toText(e),variables:listVariableFiles(e).map(textOf).reverse().join("\n")}))
;return joinDescribed([...e.filter(e=>isBakeFile(e)&&speaksForAll(e)).map(e=>readBakeFile({...toText(e),printed:i?.get(e)
},isThere)),readWorkflows(e.filter(isWorkflowFile).map(toText),s),readComposeFiles(o)])}function toProposal(e,t,n){const{builds:s,missing:i}=splitByFile(t,n.head),{remote:o,texts:a}=n,r={builds:s,
unread:t.unread},{taken:u,leftOut:l}=selectDockerfiles(e,r,a),d=propose_findShared(s),c={question:n,fallback:toImageName(o?.name??"","app"),folders:new Set(u.map(j.yl)),shared:d,
prefix:findPrefix(s,d),unread:t.unread.some(({at:e})=>isWorkflowFile(e.file))?"some":"none"
},f=distinguish(addDevFiles(u.flatMap(e=>draftFile(e,s,c)))),p=nameImages(f.map(e=>describeNames(e,f)),o),m=linkParents(f.map(e=>{const t=p.own.get(e.name),n={...e.image,name:e.name,...void 0===t?{}:{
imageName:t}};return{...e,image:n}}),p.all),h=linkTests(m),g=[...t.unread,...i];return{imageName:p.all,...findFilters(e,n),handedOn:new Set(h.map(({name:e})=>e)),
images:[...h].sort((e,t)=>e.name<t.name?-1:1),leftOut:l,unread:g,...findDescribing(m,{...t,unread:g},p.all)}}function findFilters(e,{head:t,texts:n}){
const s=e.filter(isWorkflowFile),[i]=listFilterFiles(s.map(e=>({path:e,text:n.get(e)??""}))).filter(({path:e})=>void 0!==t.entry(e));return void 0===i?{}:{filters:i}}function splitByFile(e,t){
const n=e.builds.map(e=>({build:e,because:explainUnusable(e,t)}));return{builds:n.flatMap(({build:e,because:t})=>void 0===t?[e]:[]),missing:n.flatMap(({build:{at:e},because:t})=>void 0===t?[]:[{at:e,
because:t}])}}function explainUnusable({file:e,context:t,target:n},s){
return[e,t,n].every(isPlainText)?void 0===s.entry(e)?`its Dockerfile ${e} is not tracked`:void 0:"its words have hidden characters"}function propose_findShared(e){const t=new Map
;for(const{tags:n,file:s}of e)for(const e of n.map(withoutTag))t.set(e,new Set([...t.get(e)??[],s]));return new Set([...t].flatMap(([e,t])=>t.size>1?[e]:[]))}function draftFile(e,t,n){
const{question:s}=n,i=s.texts.get(e)??"",o=t.filter(t=>t.file===e),a=groupBuilds({file:e,text:i,builds:o});return a.map(t=>{const[o]=t.builds,r={target:o?.target??"",buildArgs:o?.buildArgs??new Map,
contexts:o?.contexts.keys()??[]},u=readFor(i,r),l=chooseContext(e,u,t.builds.map(({context:e})=>e),s.head);return draftImage({group:t,text:i,reading:u,chosen:l,tree:s.head},{...n,isAlone:1===a.length
})})}function describeNames(e,t){const n=e.builds.filter(({pushes:e,origin:t})=>"yes"===e||"bake"===t),[s]=n,i=t.flatMap(({reading:e})=>e.images.map(({name:e})=>withoutTag(e)));return{name:e.name,
pushedAs:[...new Set(n.flatMap(({tags:e})=>e.map(withoutTag)))],tags:n.flatMap(({tags:e})=>e),...void 0===s?{}:{pushedBy:described_build_formatPlace(s.at)},
namedAs:[...new Set(i.filter(t=>t.endsWith(`/${e.name}`)||t.endsWith(`-${e.name}`)))]}}function listHandedOn({valid:e,parents:t}){
const n=e.configuration.images.flatMap(({name:e,tests:t})=>void 0===t?[]:[e,...t.images]),s=[...t].flatMap(([e,{prod:t,dev:n}])=>[...t.length>0?[e]:[],...[...t,...n].map(({image:e})=>e)])
;return new Set([...n,...s])}async function proposeConfiguration(e,t=e.workingTree){if("string"!=typeof t)return{kind:"none",
diagnostic:misuse(`the working tree cannot be looked at: ${t.because}`,"git add --all --dry-run has to work here")};const n=await e.repository.readTree(t);if((0,
o.G)(n))return none(`the tracked files cannot be listed: ${n.because}`);const s=await e.readOrigin(),i={head:new F.yV(n),remote:parseRemote(s.url??"")};let a=await readProposal(i,e);for(;;){
if(0===a.images.length)return none(explainNone(a));const n=await judgeProposal(a,e,t),o=leaveOut(a,n.mistakes);if(void 0!==o){a=o;continue}const{survey:r,warned:u}=n
;if(void 0===r)return none(explainNone(a));const l=markWarned(a,u),d={...a,leftOut:l,handedOn:listHandedOn(r)};return{proposal:await splitPlatforms(d,e,t)??d,survey:r,origin:s,files:i.head.index.paths
}}}const et=["linux/amd64","linux/arm64"];async function splitPlatforms(e,t,n){
const{images:s,handedOn:i}=e,o=s.some(({name:e,platforms:t})=>t.length>1&&i.has(e)),a=s.every(({platforms:e})=>e.every(e=>et.includes(e)));if(!o||!a)return;const r={...e,platforms:"split",
handedOn:new Set},{mistakes:u}=await judgeProposal(r,t,n);return 0===u.length?r:void 0}function none(e){return{kind:"none",
diagnostic:misuse(e,"write .github/image-matrix.yml yourself, as\nimages:\n  api: { context: api }")}}function explainNone({leftOut:e}){const[t]=e
;return void 0===t?"this repository has no Dockerfile":`no Dockerfile here is taken for an image; of "${t.path}": ${t.because}`}async function readProposal(e,{repository:t,bake:n}){
const s=new Map,i=new Map;for(;;){const o=propose({...e,texts:s,printed:i});if("proposal"===o.kind)return o.proposal;const a=o.paths.map(t=>e.head.entry(t)?.id??""),r=await t.readTexts(a)
;for(const[e,t]of o.paths.entries()){const o=r.get(a[e]??"")??"";s.set(t,o),t.endsWith(".hcl")&&i.set(t,await printHcl({path:t,text:o},n))}}}async function printHcl(e,t){const n=(0,Ee.UK)((0,Ee.sP)([{
...e,index:0}]));if(0===n.length||e.text.length>tt)return;const s=await t.print([{form:"hcl",text:e.text}],n);switch(s.kind){case"printed":return{json:s.json};case"refused":return{because:s.because}
;case"unavailable":return}}const tt=1<<20;async function judgeProposal(e,t,n){const{text:s}=renderConfiguration(e),i=await(0,Re.T)({kind:"inline",text:s},t);if("broken"===i.kind)return{mistakes:(0,
p.Ix)(i.diagnostics),warned:new Set,survey:void 0};const o=await(0,Ne.$Z)(i,t.repository,n),a={...o,platforms:e.platforms??"either"},r=[...(0,Ae.S)(Pe.iY,a),...(0,
Ae.S)(Pe._Y,a)],u=r.filter(({code:e})=>"unused-dockerfile"===e).flatMap(({place:e})=>"file"===e?.source.kind?[e.source.path]:[]);return{mistakes:(0,p.Ix)(r),warned:new Set(u),survey:o}}
function markWarned({leftOut:e},t){return e.map(e=>t.has(e.path)&&isPlainText(e.path)?{...e,isWarned:!0}:e)}function leaveOut(e,t){if(0===t.length)return
;const{lines:n}=renderConfiguration(e),s=new Map;for(const{place:i,message:o}of t){const t=findImage(i,e,n);void 0===t||s.has(t)||s.set(t,o)}if(s.size>0){const t=e.images.filter(({name:e})=>s.has(e))
;return{...e,images:e.images.filter(({name:e})=>!s.has(e)),leftOut:[...e.leftOut,...t.map(({name:e,file:t})=>({path:t,because:`refused: ${s.get(e)??""}`}))]}}const{filters:i,...o}=e
;return void 0===i?void 0:o}function findImage(e,t,n){if(void 0===e)return;const{source:s,line:i}=e;return"file"===s.kind?t.images.find(({file:e})=>e===s.path)?.name:[...n].findLast(([,e])=>e<=i)?.[0]
}async function read_proposal_readProposal(e,t){const n=await proposeConfiguration(e,t);if("kind"in n)return n;const{text:s}=renderConfiguration(n.proposal),i=await(0,Re.T)({kind:"inline",text:s},e)
;if("broken"===i.kind)return i;const o=explainGap(n.proposal.unread);return{...{...i,origin:{kind:"base"},name:'what "init" would write'},...void 0===o?{}:{gap:o}}}const nt=3;function explainGap(e){
const t=e.filter(({reach:e})=>"file"===e);if(0===t.length)return;const n=t.map(({at:{file:e,line:t},because:n})=>`${e} could not be read (line ${String(t)}: ${n})`);return(0,i.X1)(`${(0,
Me.XT)(n,nt)}: images may be missing`)}function lacksConfiguration({checkout:e}){return[f.yD,f.CV].every(t=>"missing"===e.readText(t).kind)}const st=new Set(["broken-dockerfile","ignored-source"])
;async function judge_proposal_judgeProposal(e){const{checkout:t,repository:n,tree:s,origin:i}=e,o={...t,repository:n,workingTree:s},a=await read_proposal_readProposal({...o,
readOrigin:()=>Promise.resolve(i)});if("none"===a.kind)return a.diagnostic.message;if("broken"===a.kind)return"what is proposed cannot be read";const r={...await(0,Ne.$Z)(a,n,s),platforms:"either"}
;return{facts:r,diagnostics:(0,Ae.S)(Pe.iY,r).filter(({code:e})=>st.has(e)),...void 0===a.gap?{}:{gap:a.gap}}}
var it=n(23830),ot=n(81823),at=n(49605),rt=n(65792),ut=n(8490),lt=n(63958),dt=n(50783),ct=n(37331),ft=n(6961);const pt="push",mt={kind:"refused",because:"the event does not publish"}
;function supposeWhole(e,t){return suppose({name:"in a run that builds everything",changed:"all",publishing:{kind:"allowed"}},e,t)}const ht=40;async function listPossibleRuns(e,t){
const{images:n}=e.valid.configuration,s=[{name:"in a run that builds everything",changed:"all"},{name:"in a run that has nothing to build",changed:[]},...n.slice(0,ht).map(({name:e,prod:t})=>({
name:`in a run that changes "${e}" alone`,changed:[t.file]}))],i=new Map;for(const n of[{kind:"allowed"},mt])for(const o of s){const{run:s}=await suppose({...o,publishing:n
},e,t),a=void 0===s?"":describeShape(s);void 0===s||i.has(a)||i.set(a,s)}return[...i.values()]}function describeShape({outputs:e,publishing:t,size:n}){
const s=[...e].filter(([e])=>e.startsWith("do_")||"stage_count"===e);return JSON.stringify([t,n,s,"[]"===e.get("skip_images")])}async function suppose({name:e,changed:t,publishing:n},s,i){
const a=toCompared(t,s),r=(0,o.O)("nothing is compared"),u={...{...s,event:pt,labels:rt.DT,bases:[],commit:"supposed"},request:"all"===t?{images:{kind:"all",beside:[]}}:{},publishing:n,compared:a,
changes:await(0,dt._)(a.comparison,r)},l=(0,ft.C)(u),d=await remember({facts:u,weighed:l}),c=(0,ct.C)(u,l,d),f=i.stages??Math.max(1,(0,ot.r)(c.images)),p=(0,ut.I)(c,{...i,stages:f})
;return"mistakes"===p.kind?{plan:c,run:void 0,diagnostics:p.diagnostics}:{plan:c,run:{name:e,size:"all"===t?"everything":0===t.length?"nothing":"some",outputs:p.outputs,
publishing:"allowed"===n.kind?"allowed":"refused"},diagnostics:p.warnings}}function toCompared(e,{head:t}){const[n,s]=["what may change",[]];return"all"===e?{comparison:{kind:"event",because:n},
text:n,tried:s}:{comparison:{kind:"overlay",source:"changed-files",differences:[(0,lt.a)(e,t?.tree)]},text:n,tried:s}}async function remember(e){
const{valid:t,publishing:s}=e.facts,{reuse:i}=t.configuration;if(void 0===i)return;const{rememberImages:o}=await n.e(241).then(n.bind(n,1241)),a="allowed"===s.kind?s:{kind:"refused",
because:"the event does not store"},{memory:r}=await o(e,{reuse:i,storing:a},gt);return r}const gt={ask:()=>Promise.resolve({kind:"absent"}),readCreated:()=>Promise.resolve({kind:"absent"})}
;async function judgeSettings(e,{checkout:t,repository:n,tree:s}){const i=await(0,Re.T)(e.config,t),isInWorkingTree=e=>"text"===t.readText(e).kind,{platforms:o}=e;if("broken"===i.kind){const t={
repository:n,commit:s,isInWorkingTree,platforms:o},a=await(0,at.r)(i,t);return{settings:e,diagnostics:[...i.diagnostics,...a]}}const a={...await(0,Ne.$Z)(i,n,s),isInWorkingTree,platforms:o
},r=[...i.valid.diagnostics,...(0,Ae.S)(Pe.iY,a),...(0,Ae.S)(Pe._Y,a)],u={runners:i.valid.configuration.runners,stages:e.stages,platforms:"split"===o?"split":"together"
},l=await supposeWhole(a,u),d=Math.max(1,(0,ot.r)(l.plan.images)),c={...u,stages:Math.max(e.stages??1,d)},f=(0,p.Ne)(r)?[]:await listPossibleRuns(a,c),h=(0,
it.S)(i.valid,void 0===a.head?[]:[a.head.index]);return{settings:e,diagnostics:(0,m.Q$)([...r,...h],placeAtStep(l.diagnostics,e)),known:{read:i,facts:a,stages:d,runs:f}}}
function placeAtStep(e,{uses:t}){return 0===t.length?e:e.flatMap(e=>void 0===e.place?t.map(({step:t})=>({...e,place:(t.given.get("stages")??t).at})):[e])}
async function judgeTriggers(e,{repository:t,origin:n}){if(void 0===e.head)return{built:new Set,diagnostics:[],notes:[]}
;const s=toTriggerGround(e.head,n),i=await readRepositoryTriggers(s,t),{uncovered:o,images:a}=pairTriggers(listBuiltImages(e,"surely"),i);return{
built:new Set(a.flatMap(({image:e,triggers:t})=>t.length>0?[e.name]:[])),diagnostics:o.map(toDiagnostic),notes:listTriggerNotes(pairTriggers(listBuiltImages(e,"wholly"),i),e)}}
function toDiagnostic({image:e,files:t,triggers:n}){const{at:s,name:i}=findFilter(n);return explainUncovered({image:e,files:t,because:"no trigger of a merge looks there",at:atLine(s),
key:`${i} (${described_build_formatPlace(s)})`})}function findFilter(e){const[t]=e.flatMap(({when:e})=>listFilters(e));if(void 0!==t)return t;const[n]=e;return{at:n?.at??{file:"",line:1},
name:"what starts it"}}function listTriggerNotes({unread:e,unbuilt:t,unevaluated:n,images:s},{valid:i}){
const o=new Map(i.configuration.images.map(({name:e,prod:t})=>[e,t.file])),a=[...e.map(({pattern:e,images:t})=>({kind:"idle-pattern",
message:`no image that the pattern "${e.text}" builds is made from a file that it takes: ${(0,Me.XT)(t,3)}`,place:atLine(e.at)})),...listUnbuilt(t,o),...listUnjudged(n,s.length)];return joinSame(a)}
function listUnbuilt(e,t){if(e.length>wt){const t=(0,Me.XT)(e,12);return[{kind:"unbuilt",message:`no workflow builds ${String(e.length)} of the images: ${t}`}]}return e.map(e=>({kind:"unbuilt",
message:`no workflow builds the image "${e}" of ${t.get(e)??""}`}))}const wt=3;function listUnjudged(e,t){const n=new Map;for(const s of new Set(e.map(({doubt:e})=>e.because))){
const i=e.filter(({doubt:e})=>e.because===s),[o]=i,a=[...new Set(i.flatMap(({images:e})=>e))],r=a.length===t?"all images":(0,Me.XT)(a,3),u=`${described_build_formatPlace(o?.doubt.at??{file:"",line:1
})} ${r}`;n.set(u,{who:r,own:[...n.get(u)?.own??[],...i]})}return[...n.values()].flatMap(({who:e,own:t})=>{const[n]=t;if(void 0===n)return[];const s=1===t.length?"":` (and ${String(t.length-1)} more)`
;return[{kind:"unjudged",message:`not judged, since ${n.doubt.because}${s}: ${e}`,place:atLine(n.doubt.at)}]})}var bt=n(15270);function build_steps_isOf(e,t){
return!0===e.uses?.text.toLowerCase().startsWith(`${t}@`)}function findMatrixOutput({matrix:e},t){
const[,n="",s]=/^\s*\$\{\{\s*fromJSON\(\s*needs\.([\w-]+)\.outputs\.(\w+)\s*\)(?:\s*\[\s*\d+\s*\])?\s*\}\}\s*$/i.exec(e?.text??"")??[];return t.includes(n)?s?.toLowerCase():void 0}
function pushesTags(e){if(!build_steps_isOf(e,"docker/build-push-action"))return"no";if(e.given.has("outputs"))return"unknown";const t=e.given.get("push")
;return void 0===t||"false"===t.text?"no":"true"===t.text?"always":/^\$\{\{\s*(?:fromJSON\(\s*matrix\.publish\s*\)|matrix\.publish(?:\s*==\s*'true')?)\s*\}\}$/i.test(t.text.trim())?"as its entry says":"unknown"
}function runsForEntry({condition:e}){const t=e?.text.replaceAll(/\$\{\{|\}\}/g,"").trim()??"";return""===t||/^matrix\.publish(?:\s*==\s*'true')?$/i.test(t)}const vt=[{verdict:"do_build",
outputs:["build_matrix","stages","build_images"],listImages:listNames("build_images"),isDoneBy:()=>!1,tells:e=>`nothing builds ${e}`,fix:e=>toJob("build",e)},{verdict:"do_test",
outputs:["test_matrix","dev_matrix","test_images","dev_images"],listImages:(e,t)=>listNames("test_images")(e,t).filter(t=>e.writtenTests.has(t)),isDoneBy:()=>!1,tells:e=>`the tests of ${e} never run`,
fix:e=>`${toJob("test",e)}\nor, in the configuration, for images without tests: tests: false`},{verdict:"do_publish",outputs:["publish_matrix","merge_matrix","store_matrix","publish_images"],
listImages:listNames("publish_images"),isDoneBy:function(e){
return check_unread_mayPush(e)||mentions([...e.workflow.jobs.values()],/\bmatrix\s*(?:\.\s*(?:publish|image-name)\b|\[)|\bneeds\b.*\bdo_publish\b/i)},tells:e=>`nothing publishes ${e}`,
fix:e=>`${toJob("publish",e)}\nor, in the configuration, for images only for tests: publish: false`},{verdict:"do_store",outputs:["store_matrix"],listImages:listNames("publish_images"),
isDoneBy:e=>check_unread_mayPush(e)||mentions([...e.workflow.jobs.values()],/content-tag/i),tells:()=>'nothing is stored under its content tag, so "reuse" never finds anything',
fix:e=>`uses: org/image-matrix/publish@v1\nwith: { images: '\${{ needs.${e}.outputs.store_matrix }}' }`}];function listNames(e){return(t,{outputs:n})=>((0,
bt.Vh)(n.get(e)??"")?.elements()??[]).flatMap(e=>e.text()??[])}function toJob(e,t){
return[`${e}:`,`  needs: [${t}]`,`  if: needs.${t}.outputs.do_${e} == 'true'`,`  strategy: { matrix: '\${{ fromJSON(needs.${t}.outputs.${e}_matrix) }}' }`].join("\n")}
function check_unread_findUnread(e){const t=e.filter(({plans:e})=>e.length>0),n=t.map(listRead),s=n.flatMap(e=>e??[]);if(s.length<n.length)return[];const i=new Set(s.flatMap(e=>[...e]))
;return i.has("plan")||0===i.size?[]:vt.flatMap(e=>{if(e.outputs.some(e=>i.has(e))||t.some(e.isDoneBy))return[];const n=t.flatMap(t=>{
const{plans:n,runs:s}=t,i=s.find(({outputs:t})=>"true"===t.get(e.verdict));return void 0===i?[]:n.map(e=>({plan:e,run:i,facts:t}))}),[s]=n;if(void 0===s)return[]
;const{plan:o,run:a,facts:r}=s,u=e.listImages(r,a);if(0===u.length)return[];const l=u.map(e=>`"${e}"`);return[(0,p.CC)("unread-output",{
message:`no job of any workflow reads the output "${e.outputs[0]}" of the plan: ${e.tells((0,Me.XT)(l,3))}`,fix:e.fix(o.job.id),place:o.step.at})]})}function listRead(e){
const{workflow:t,plans:n,uses:s,configuration:i}=e,[o,...a]=n,r="action"===t.kind||t.triggers.includes("workflow_call");if(void 0===o||a.length>0||r||void 0===i)return
;const u=new Set(s.filter(({action:e})=>"gate"===e).map(({job:e})=>e)),l=[...t.jobs.values()].filter(e=>!u.has(e));if(mentions(l,kt)||mentions([o.job],xt))return
;const d=l.flatMap(({reads:e})=>e.filter(({job:e})=>check_unread_isSame(e,o.job.id)).map(({output:e})=>e)),c=listOwnReads(o);return new Set([...d.flatMap(e=>check_unread_listSources(e,o)),...c])}
const kt=/\bneeds\b(?!\s*(?:\.[\w-]+|\[\s*'[^']*'\s*\])\s*(?:\.result\b|\.outputs\s*(?:\.[\w-]|\[\s*')))/i,xt=/\bsteps\b(?!\s*(?:\.[\w-]+|\[\s*'[^']*'\s*\])\s*(?:\.(?:outcome|conclusion)\b|\.outputs\s*(?:\.[\w-]|\[\s*')))/i
;function mentions(e,t){return e.some(({expressions:e})=>e.some(({text:e})=>t.test(e)))}function listOwnReads({job:e}){const t=new Set([...e.outputs.values()].map(({at:e})=>JSON.stringify(e)))
;return e.expressions.filter(({at:e})=>!t.has(JSON.stringify(e))).flatMap(({text:e})=>listNamed(e))}function check_unread_listSources(e,{job:t}){
const n=[...t.outputs].find(([t])=>check_unread_isSame(t,e));return[e.toLowerCase(),...void 0===n?[]:listNamed(n[1].text)]}function listNamed(e){
return[...e.matchAll(/\bsteps(?:\.[\w-]+|\['[\w-]+'\])\.outputs(?:\.([\w-]+)|\['([\w-]+)'\])/gi)].map(([,e,t])=>(e??t??"").toLowerCase())}function check_unread_isSame(e,t){
return e.toLowerCase()===t.toLowerCase()}function check_unread_mayPush({workflow:e}){return[...e.jobs.values()].some(({steps:e})=>0===e.length||e.some(stepMayPush))}function stepMayPush(e){
if(void 0!==e.run)return/push|publish|release|deploy|make|\.sh\b/i.test(e.run);if(build_steps_isOf(e,"docker/build-push-action")){const[t="false",n=""]=["push","outputs"].map(t=>e.given.get(t)?.text)
;return"false"!==t||!/^(?:type=(?:oci|docker|local|tar|cacheonly)\b.*)?$/.test(n)}return!/^(?:actions\/|docker\/(?:login|setup-\w+|metadata)-action|[\w.-]+\/image-matrix\b)/.test(e.uses?.text??"")}
function simulation_evaluate_evaluate(e,t){switch(e.kind){case"literal":return e.value;case"name":return t.lookUp(e.path);case"not":{const n=toTruth(simulation_evaluate_evaluate(e.of,t))
;return void 0===n?void 0:!n}case"call":return call(e.name,e.of.map(e=>simulation_evaluate_evaluate(e,t)),t);case"operation":return operate(e,t)}}function toTruth(e){
if(void 0!==e)return!(null===e||!1===e||0===e||""===e)}function operate({operator:e,left:t,right:n},s){const i=simulation_evaluate_evaluate(t,s),o=simulation_evaluate_evaluate(n,s);switch(e){case"&&":
return simulation_evaluate_choose(i,o,!1);case"||":return simulation_evaluate_choose(i,o,!0);case"==":return evaluate_equals(i,o);case"!=":{const e=evaluate_equals(i,o);return void 0===e?void 0:!e}
case"<":case"<=":case">":case">=":return evaluate_order(e,evaluate_toNumber(i),evaluate_toNumber(o))}}function simulation_evaluate_choose(e,t,n){const s=toTruth(e)
;return void 0===s?toTruth(t)===n?n:void 0:s===n?e:t}function evaluate_equals(e,t){if(void 0!==e&&void 0!==t){if("string"==typeof e&&"string"==typeof t)return e.toLowerCase()===t.toLowerCase()
;if(!("object"==typeof e&&null!==e||"object"==typeof t&&null!==t))return typeof e==typeof t?e===t:evaluate_toNumber(e)===evaluate_toNumber(t)}}function evaluate_toNumber(e){
return null===e||!1===e||""===e?0:!0===e?1:"number"==typeof e?e:"string"==typeof e?Number(e):void 0}function evaluate_order(e,t,n){if(void 0!==t&&void 0!==n)switch(e){case"<":return t<n;case"<=":
return t<=n;case">":return t>n;case">=":return t>=n}}function call(e,t,n){const[s,i]=t;switch(e){case"always":return!0;case"success":return n.succeeded;case"failure":return n.failed;case"cancelled":
return!1;case"contains":return evaluate_contains(s,i);case"fromjson":return"string"==typeof s?parseJson(s):void 0;default:return}}function evaluate_contains(e,t){
if(void 0===e||"string"!=typeof t)return;if("string"==typeof e)return e.toLowerCase().includes(t.toLowerCase());if(!isList(e))return;const n=e.map(e=>evaluate_equals(e,t))
;return!!n.includes(!0)||!!n.includes(void 0)&&void 0}function isList(e){return Array.isArray(e)}function parseJson(e){try{return toKnown(JSON.parse(e))}catch{return}}function toKnown(e){
return"string"==typeof e||"number"==typeof e||"boolean"==typeof e?e:Array.isArray(e)?e.map(e=>toKnown(e)??null):null===e||"object"!=typeof e?null:new Map(Object.entries(e).map(([e,t])=>[e,toKnown(t)??null]))
}function runJobs({jobs:e},t,n){const s=new Map,i=new Set(e.values());for(;;){const o=[...i].find(e=>e.needs.every(({text:e})=>s.has(e)));if(void 0===o)return s;i.delete(o),s.set(o.id,runJob(o,{
done:s,jobs:e,plan:t,outputs:n}))}}function evaluateIn(e,t,n){const[s="",...i]=cutExpressions(e),o=0===i.length&&/^\s*\$\{\{[^]*\}\}\s*$/.test(e)?parseExpression(s):void 0
;return void 0===o?void 0:simulation_evaluate_evaluate(o,run_jobs_toScope(t,n))}function runJob(e,t){const n=e.id===t.plan.job.id;return{end:n?{kind:"success"}:findEnd(e,t),
outputs:n?passOn(e,t):new Map}}function passOn(e,{plan:t,outputs:n}){return new Map([...e.outputs].flatMap(([e,{from:s}])=>{const i=s?.step===t.step.id?n.get(s?.output??""):void 0
;return void 0===i?[]:[[e.toLowerCase(),i]]}))}function findEnd(e,t){const n=run_jobs_toScope(e,t),s=evaluateCondition(e,n);if(void 0===s)return{kind:"unknown"};if(!s)return{kind:"skipped"}
;const i=void 0===e.matrix?void 0:judgeMatrix(e.matrix.text,n);return void 0===i?{kind:"success"}:{kind:"failure",because:i}}const _t=/\b(?:always|success|failure|cancelled)\s*\(/i
;function evaluateCondition({condition:e},t){if(void 0===e)return t.succeeded
;const[n=e.text,...s]=cutExpressions(e.text),i=0===s.length&&/^\s*(?:\$\{\{[^]*\}\})?\s*$/.test(e.text),o=!e.text.includes("${{"),a=i||o?parseExpression(n):void 0;if(void 0===a)return
;const r=toTruth(simulation_evaluate_evaluate(a,t));return _t.test(e.text)?r:!1!==t.succeeded&&!1!==r&&(void 0===t.succeeded?void 0:r)}function run_jobs_toScope(e,t){
const kindOf=e=>t.done.get(e)?.end.kind??"unknown",n=e.needs.map(({text:e})=>kindOf(e)),s=listAncestors(e,t).map(kindOf);return{lookUp:n=>run_jobs_lookUp(n,e,t),succeeded:judgeSuccess(n,s),
failed:!!s.includes("failure")||!!s.includes("unknown")&&void 0}}function judgeSuccess(e,t){return!e.includes("skipped")&&!t.includes("failure")&&(!!t.every(e=>"success"===e)||void 0)}
function listAncestors(e,{jobs:t}){const n=new Set(e.needs.map(({text:e})=>e));for(const e of n)for(const{text:s}of t.get(e)?.needs??[])n.add(s);return[...n]}
function run_jobs_lookUp(e,t,{done:n,jobs:s}){const[i="",o="",a="",r="",...u]=e;if("needs"!==i.toLowerCase()||u.length>0)return
;const l=t.needs.find(({text:e})=>e.toLowerCase()===o.toLowerCase())?.text,d=void 0===l?void 0:n.get(l),c=void 0===l?void 0:s.get(l);if(void 0!==d&&void 0!==c){
if("result"===a)return"unknown"===d.end.kind?void 0:d.end.kind
;if("outputs"===a&&void 0===c.calls)return[...c.outputs.keys()].some(e=>e.toLowerCase()===r.toLowerCase())&&"skipped"!==d.end.kind?d.outputs.get(r.toLowerCase()):""}}function judgeMatrix(e,t){
const n=evaluateMatrix(e,t);if(void 0!==n)return null===n?"empty":isList(n)?"a list":"object"!=typeof n?"a text":[...n.values()].every(e=>isList(e)&&0===e.length)?"empty":void 0}
function evaluateMatrix(e,t){
const[n="",...s]=cutExpressions(e),[,i,o]=/^([^]+\))\s*\[\s*(\d+)\s*\]$/.exec(n)??[],a=s.length>0?void 0:parseExpression(i??n),r=void 0===a?void 0:simulation_evaluate_evaluate(a,t)
;return void 0===o||void 0===r?r:isList(r)?r[Number(o)]??null:void 0}function buildsFolder(e){const t=e.given.get("context")?.text??""
;return build_steps_isOf(e,"docker/build-push-action")&&/^\$\{\{\s*matrix\.context\s*\}\}$/i.test(t)}
const $t=["docker/login-action","docker/setup-buildx-action","docker/setup-qemu-action","docker/metadata-action"];function bringsNothing(e){
return $t.some(t=>build_steps_isOf(e,t))||/^[\w.-]+\/image-matrix\/\w+@/.test(e.uses?.text??"")}function ownerOf(e){return/^([\w.-]+)\/image-matrix/.exec(e??"")?.[1]??"org"}
function sumsUp({condition:e,expressions:t}){return/\balways\s*\(|!\s*cancelled\s*\(/.test(e?.text??"")&&t.some(({text:e})=>/\bneeds\.(?:\*|[\w-]+)\.result|toJSON\(\s*needs/i.test(e))}
function followsPlan({reads:e},t){return e.some(({job:e,output:n})=>e===t&&"skip_images"!==n)}function needs(e,t,{jobs:n}){const s=new Set(e.needs.map(({text:e})=>e))
;for(const e of s)for(const{text:t}of n.get(e)?.needs??[])s.add(t);return s.has(t)}function isSummary(e,t){return void 0!==e&&e.needs.some(({text:e})=>e===t.id)&&sumsUp(e)}var yt=n(43452),jt=n(88715)
;function explainEmpty(e,{name:t}){return(0,p.CC)("empty-matrix",{message:`the job "${e.id}" fails ${t}: its matrix is empty there, and it runs all the same`,fix:adviseGuard(e)})}
const Mt=/needs\.([\w-]+)\.outputs\.(\w+)_matrix/i,St=/needs\.([\w-]+)\.outputs\.stages\s*\)\s*\[\s*(\d+)\s*\]/i;function adviseGuard({matrix:e,condition:t,needs:n}){
const[,s,i=""]=Mt.exec(e?.text??"")??[],[,o,a=""]=St.exec(e?.text??"")??[],r=void 0!==o?`needs.${o}.outputs.stage_count > ${a}`:"merge"===i?`needs.${s??"plan"}.outputs.do_publish == 'true'`:`needs.${s??"plan"}.outputs.do_${i} == 'true'`
;return void 0===t&&n.length<2?`if: ${r}`:[`if: \${{ !failure() && !cancelled() && ${r} }}`,...void 0===t?[]:['with what its own "if" says behind another &&']].join("\n")}
function adviseMatrix({matrix:e}){const t=e?.text??""
;return/outputs\.stages/i.test(t)?"matrix: ${{ fromJSON(needs.plan.outputs.stages)[0] }}\neach stage has a job of its own, with its number":`matrix: \${{ fromJSON(needs.plan.outputs.${/outputs\.(\w+_matrix)/i.exec(t)?.[1]??"build_matrix"}) }}`
}const Ft=["build_matrix","publish_matrix","test_matrix","dev_matrix","stages"];function listFields(e,t){
const[,n="",s=""]=/^\s*\$\{\{\s*fromJSON\(\s*needs\.([\w-]+)\.outputs\.(\w+)\s*\)(?:\[\d+\])?\s*\}\}\s*$/i.exec(e.matrix?.text??"")??[];if(!t.includes(n))return;const i=s.toLowerCase()
;return Ft.includes(i)?jt.rW:"merge_matrix"===i?[...jt.rW,jt.ub]:"store_matrix"===i?[...jt.rW,...jt.G5]:void 0}function listReadersOf(e,{jobs:t}){
return[...t.values()].flatMap(({id:t,reads:n})=>n.filter(({job:t})=>check_outputs_isSame(t,e)).map(e=>({reader:t,read:e})))}
function adviseOutput({job:e,output:t},{declared:n,outputNames:s,step:i="plan"}){const o=s.includes(t.toLowerCase())?void 0:(0,yt.S)(t,[...n,...s])
;return void 0!==o?`did you mean "${o}"?`:[`${t}: \${{ steps.${i}.outputs.${t} }}`,`this line belongs under "outputs" of the job "${e}"`].join("\n")}function check_outputs_isSame(e,t){
return e.toLowerCase()===t.toLowerCase()}function keepFirst(e){const t=new Map;for(const n of e){const{place:e,fix:s}=n,i=JSON.stringify([e?.line,e?.column,s]);t.has(i)||t.set(i,n)}
return[...t.values()]}function mayBe(e,{name:t,access:n}){switch(e.kind){case"unsaid":return!0;case"all":return"write"===e.access||"read"===n;case"listed":{const s=e.access.get(t)??"none"
;return"write"===s||s===n}}}function renderWanted(e,{name:t,access:n}){const s="listed"===e.kind?e.access:new Map;return[...new Map([...s,[t,n]])].map(e=>e.join(": ")).join(", ")}
function listRights({action:e,step:t,workflow:n},s){if(t.given.has("token")||"action"===n.kind)return[];switch(e){case"plan":return listPlanRights(t,s);case"publish":{
const{configuration:e}=s,i=e?.images.some(({publishedName:e})=>isOnGitHub(e)),o=[...n.jobs.values()].find(({steps:e})=>e.includes(t)),a={...Ct,because:"it cannot push to ghcr.io"};return[{
name:"actions",access:"read",because:"it cannot ask whether a later run has published already"},...!0!==i||void 0===o||logsInOtherwise(o)?[]:[a]]}case"check":case"load":case"gate":return[]}}const Ct={
name:"packages",access:"write"};function listPlanRights(e,{workflow:t,configuration:n}){
const{triggers:s}=t,i=e.given.get("base"),o=void 0===i||""===i.text||"last-success"===i.text,a=n?.labels,r=void 0!==a&&[a.build,a.buildAll,a.skip].some(e=>e.length>0),u=s.includes("pull_request")||s.includes("pull_request_target")
;return[...s.includes("push")&&o?[{name:"actions",access:"read",because:"a push is compared with the commit before it alone, and what a failed run left undone stays undone"}]:[],...u&&r?[{
name:"pull-requests",access:"read",because:"the labels of a pull request are those that it had when the run began"}]:[]]}function isOnGitHub(e){return e.startsWith("ghcr.io/")}
function logsInOtherwise({steps:e}){return e.some(e=>isLogin(e)&&!isJobToken(e.given.get("password")?.text??""))}function isLogin(e){const t=e.given.get("registry")
;return build_steps_isOf(e,"docker/login-action")&&("unknown"===t?.kind||"ghcr.io"===t?.text)}function isJobToken(e){return/^\$\{\{\s*(?:github\.token|secrets\.GITHUB_TOKEN)\s*\}\}$/i.test(e)}
function listPushRights(e,{configuration:t}){
const n=e.steps.find(e=>["always","as its entry says"].includes(pushesTags(e))),s=e.steps.filter(e=>build_steps_isOf(e,"docker/login-action")&&"ghcr.io"===e.given.get("registry")?.text),i=t?.images.some(({publishedName:e})=>isOnGitHub(e)),o=n?.given.get("tags")?.text??"",a=/^\s*\$\{\{\s*matrix\.image-name\s*\}\}/i.test(o)&&!0===i
;return void 0===n||1!==s.length||logsInOtherwise(e)?[]:a||o.startsWith("ghcr.io/")?[{job:e,step:n,right:{...Ct,because:"it cannot push to ghcr.io"}}]:[]}var Tt=n(9777)
;function listPushes({workflow:e,plans:t}){const n=t.map(({job:e})=>e.id);return[...e.jobs.values()].flatMap(e=>{const t=findMatrixOutput(e,n)
;return void 0===t?[]:e.steps.filter(runsForEntry).flatMap(n=>{const s=pushesTags(n);return"no"===s||"unknown"===s?[]:[{job:e,step:n,output:t,pushes:s}]})})}const Ot=["build_matrix","stages"]
;function findSplit({images:e}){return e.find(({publish:e,publishedName:t,prod:n})=>e&&""!==t&&(0,Tt.PC)(n.platforms).length>1)?.name}function tellsLegs({job:e,step:t}){
if(/matrix\.platforms\b/i.test(t.given.get("platforms")?.text??""))return!0
;const n=t.given.get("tags")?.text??"",s=[...n.matchAll(/steps\.([\w-]+)\.outputs/gi)].map(([,e])=>e),i=e.steps.filter(({id:e})=>void 0!==e&&s.includes(e));if(i.length<new Set(s).size)return!0
;if(i.some(e=>!build_steps_isOf(e,"docker/metadata-action")))return!0
;const o=[n,...i.flatMap(({given:e})=>[...e.values()].map(({text:e})=>e))],a=/matrix\.(?:platform|artifact|cache-scope|runner)\b|matrix\[|toJSON\(\s*matrix|env\./i;return""===n||o.some(e=>a.test(e))}
function readsStages(e,t){return new RegExp(String.raw`needs\.${t}\.outputs\.stages\b`,"i").test(e)}const Pt=[function({workflow:e,plans:t,outputNames:n}){const s=t.flatMap(({job:t,step:s})=>{
const i=[...t.outputs.keys()];return listReadersOf(t.id,e).filter(({read:e})=>!i.some(t=>check_outputs_isSame(t,e.output))).map(({reader:e,read:o})=>(0,p.CC)("undeclared-output",{
message:`the job "${e}" reads "${o.output}" of the job "${t.id}", which does not pass it on: it is empty`,fix:adviseOutput(o,{declared:i,outputNames:n,step:s.id}),place:o.at}))});return keepFirst(s)
},function({plans:e,outputNames:t}){return e.flatMap(({job:e,step:n})=>[...e.outputs].flatMap(([s,{from:i,at:o}])=>{if(void 0===i)return[];if(i.step===n.id){
if(t.includes(i.output.toLowerCase()))return[];const n=t.includes(s.toLowerCase())?s:(0,yt.S)(i.output,t);return[(0,p.CC)("unknown-output",{
message:`the output "${s}" of the job "${e.id}" is always empty: image-matrix has no output "${i.output}"`,fix:void 0===n?`choose from ${t.join(", ")}`:`did you mean "${n}"?`,place:o})]}
return e.steps.some(({id:e})=>e===i.step)?[]:[(0,p.CC)("unknown-output",{message:`the output "${s}" of the job "${e.id}" is always empty: none of its steps has the id "${i.step}"`,
fix:void 0===n.id?`id: ${i.step}\nthis line belongs to the planning step`:`write steps.${n.id}.outputs.${i.output}`,place:o})]}))},function(e){return[...e.workflow.jobs.values()].flatMap(t=>{
for(const n of e.runs){const e=n.jobs.get(t.id)?.end;if("failure"!==e?.kind||void 0===t.matrix)continue;const{at:s}=t.matrix;if("empty"===e.because)return[{...explainEmpty(t,n),place:s}]
;const i=`the matrix of the job "${t.id}" is ${e.because}, and GitHub takes none but a mapping`;return[(0,p.CC)("unusable-matrix",{message:i,fix:adviseMatrix(t),place:s})]}return[]})
},function({workflow:e,plans:t,configuration:n}){if(void 0===n)return[];const s=n.images.flatMap(({matrix:e})=>[...e.keys()]);return[...e.jobs.values()].flatMap(e=>{
const n=listFields(e,t.map(e=>e.job.id));if(void 0===n)return[];const i=[...n,...s],isKnown=e=>i.some(t=>t.toLowerCase()===e.toLowerCase()),o=new Set
;return e.expressions.flatMap(({text:t,at:n})=>[...t.matchAll(/\bmatrix\.([\w-]+)/gi)].flatMap(([,t=""])=>{if(isKnown(t)||o.has(t))return[];o.add(t)
;const s=`the job "${e.id}" reads "${t}" of its matrix, and no entry has such a field: it is empty`;return[(0,p.CC)("unknown-matrix-field",{message:s,fix:(0,yt.I)(t,i),place:n})]}))})
},function({workflow:e,plans:t,stages:n=1}){const[s,...i]=t;if(void 0===s||i.length>0)return[]
;const o=s.step.given.get("stages"),a=[...e.jobs.values()].flatMap(e=>e.expressions.filter(({text:e})=>readsStages(e,s.job.id))),[r]=a,u=a.map(({text:e})=>/\bstages\s*\)\s*\[\s*(\d+)\s*\]/i.exec(e)?.[1])
;if(void 0===r||u.includes(void 0))return[];if(void 0===o)return[(0,p.CC)("missing-stage-job",{
message:'the planning step does not say how many stage jobs there are, so the output "stages" is empty, and nothing is built by it',fix:`with: { stages: ${String(1+Math.max(...u.map(Number)))} }`,
place:s.step.at})];if("unknown"===o.kind)return[];const l=Number(o.text),d=new Set(u.map(Number)),c=Array.from({length:l},(e,t)=>t).filter(e=>!d.has(e)),[f]=c;return void 0===f||n<=f?[]:[(0,
p.CC)("missing-stage-job",{message:`the planning step says that there are ${String(l)} stage jobs, and none builds stage ${String(f)}, which the plan has`,
fix:[`build-${String(f)}:`,`  needs: [${0===f?s.job.id:`${s.job.id}, build-${String(f-1)}`}]`,`  if: needs.${s.job.id}.outputs.stage_count > ${String(f)}`,`  strategy: { matrix: '\${{ fromJSON(needs.${s.job.id}.outputs.stages)[${String(f)}] }}' }`].join("\n"),
place:o.at})]},function(e){const{configuration:t,platforms:n}=e;if("split"!==n||void 0===t)return[];const s=findSplit(t)
;return void 0===s?[]:listPushes(e).filter(({output:e})=>[...Ot,"publish_matrix"].includes(e)).filter(e=>!tellsLegs(e)).map(({job:e,step:t})=>(0,p.CC)("contested-legs",{
message:`each leg of the job "${e.id}" pushes the tags of its image: of "${s}", which has several platforms, the last one stays`,
fix:["let the legs upload archives, and one job publish them, by image-matrix/publish:","it joins the legs of an image to one index"].join("\n"),place:(t.given.get("tags")??t).at}))},function(e){
return void 0===e.configuration?.reuse?[]:listPushes(e).filter(({output:e})=>Ot.includes(e)).map(({job:e,step:t})=>(0,p.CC)("pushed-untested",{
message:`the job "${e.id}" pushes what it builds, and the configuration says "reuse": what is reused has to be tested before it is pushed`,
fix:["let the job upload archives, and one job behind the tests publish them:","uses: org/image-matrix/publish@v1",'with: { images: "${{ needs.plan.outputs.store_matrix }}" }'].join("\n"),
place:(t.given.get("push")??t).at}))},function(e){return listPushes(e).filter(({output:e,pushes:t})=>/^(?:test|dev)_matrix$/.test(e)&&"always"===t).map(({job:e,step:t,output:n})=>(0,
p.CC)("pushed-test-image",{message:`the job "${e.id}" pushes every image of "${n}", which has images for development and those that may not be published`,
fix:"run the job that pushes on publish_matrix: ${{ fromJSON(needs.plan.outputs.publish_matrix) }}",place:(t.given.get("push")??t).at}))},function({workflow:e,uses:t}){if("action"===e.kind)return[]
;const n=new Set(t.filter(({action:e,step:t})=>"load"===e&&t.given.has("dev")).map(e=>e.step));return[...e.jobs.values()].flatMap(({id:e,steps:t})=>{
const s=t.findIndex(e=>n.has(e)||buildsFolder(e)),i=t[s];return void 0!==i&&t.slice(0,s).every(bringsNothing)?[(0,p.CC)("no-checkout",{
message:`the job "${e}" builds from files of the repository, and no step before has checked it out`,fix:"- uses: actions/checkout@v7\nthis step stands in front",place:i.at})]:[]})
},function({workflow:e,uses:t,plans:n}){const s=e.triggers.some(e=>/^(?:pull_request|merge_group)/.test(e)),i=[...e.jobs.values()],o=t.some(({action:e})=>"gate"===e)||i.some(sumsUp),[a]=n
;if(!s||o||void 0===a)return[];const r=i.filter(e=>followsPlan(e,a.job.id)),u=i.some(t=>void 0!==t.calls&&needs(t,a.job.id,e));if(0===r.length||u)return[]
;const l=[a.job.id,...r.map(({id:e})=>e)].join(", ");return[(0,p.CC)("no-gate",{
message:"no job of this workflow says whether all that the plan asked for was done: GitHub counts a job that is skipped as passed",
fix:["gate:",`  needs: [${l}]`,"  if: always()","  runs-on: ubuntu-latest",`  steps: [{ uses: ${ownerOf(a.step.uses?.text)}/image-matrix/gate@v1, with: { needs: '\${{ toJSON(needs) }}' } }]`,"and require this job, and no other"].join("\n"),
place:a.job.at})]},function({uses:e}){return e.filter(({action:e})=>"gate"===e).flatMap(({job:e,workflow:t})=>"action"===t.kind||/\balways\s*\(\s*\)/i.test(e.condition?.text??"")?[]:[(0,
p.CC)("gate-not-always",{message:`the gate "${e.id}" is skipped where a job before it failed, and a skipped job counts as passed`,fix:"if: always()",place:e.condition?.at??e.at})])
},function({workflow:e,uses:t,plans:n}){const s=t.filter(({action:e})=>"gate"===e).map(({job:e})=>e),[i,...o]=s,[a]=n;if(void 0===i||o.length>0||void 0===a)return[]
;const r=new Set(i.needs.map(({text:e})=>e)),u=[...e.jobs.values()].filter(t=>t!==i&&"counts"===t.failure&&!r.has(t.id)&&(t.id===a.job.id||followsPlan(t,a.job.id))&&!needs(t,i.id,e)&&![...r].some(n=>isSummary(e.jobs.get(n),t))),l=[...r,...u.map(({id:e})=>e)].join(", ")
;return u.map(e=>(0,p.CC)("ungated-job",{message:`the gate "${i.id}" does not need the job "${e.id}": where that fails, the gate passes`,fix:`needs: [${l}]`,place:i.needs[0]?.at??i.at}))},function(e){
const t=e.uses.flatMap(t=>listRights(t,e).map(e=>({...t,right:e}))),n=[...e.workflow.jobs.values()].flatMap(t=>listPushRights(t,e)),s=new Set;return[...t,...n].flatMap(({job:e,step:t,right:n})=>{
const i=`${e.id} ${n.name}`;return s.has(i)||mayBe(e.permissions,n)?[]:(s.add(i),[(0,p.CC)("missing-permission",{
message:`the token of the job "${e.id}" may not "${n.name}: ${n.access}": ${n.because}`,fix:`permissions: { ${renderWanted(e.permissions,n)} }`,
place:"listed"===e.permissions.kind?e.permissions.at:t.at})])})}];var At=n(41646);function listWords(e){return e.replaceAll(/([a-z\d])(?=[A-Z])/g,"$1-").toLowerCase().split(/[-_]+/)}
const Nt=["build","publish","test","dev","store"];function verdictOf(e){switch(e.kind){case"verdict":case"image":return e.verdict;case"stage":return"build";case"skipped":return}}
const Bt=new Map([["build","build"],["builds","build"],["smoke","build"],["test","test"],["tests","test"],["publish","publish"],["push","publish"],["dev","dev"],["store","store"]])
;function assignByName(e,t){const n=new Map(e.map(e=>[e.id,listPurposes(e.id,t)])),s=listSubstitutes(e,t,n);return new Map([...n].map(([e,t])=>[e,toAssignment(t,s)]))}function toAssignment(e,t){
return 0===e.length?{kind:"unknown"}:{kind:"claims",claims:e.map(e=>({purpose:e,instead:"verdict"===e.kind&&"build"===e.verdict?t:[]}))}}function listPurposes(e,t){const n=listWords(e)
;if(n.includes("unchanged"))return[{kind:"skipped"}];const s=new Set(n.flatMap(e=>Bt.get(e)??[])),i=n.at(-1)??"";return n.includes("build")&&1===s.size&&/^\d{1,6}$/.test(i)?[{kind:"stage",
stage:Number(i)}]:(s.has("publish")&&addStore(s,t),[...s].map(e=>({kind:"verdict",verdict:e})))}function addStore(e,t){const isPassedOn=e=>t.some(({outputs:t})=>t.has(e))
;(isPassedOn("do_store")||isPassedOn("store_matrix"))&&(e.add("store"),isPassedOn("do_publish")||e.delete("publish"))}
const Lt=["publish_matrix","merge_matrix","publish_images","stages","stage_count","store_matrix"];function listSubstitutes(e,t,n){if(t.some(({outputs:e})=>Lt.some(t=>e.has(t))))return[]
;const ran=t=>e.filter(({id:e,result:s})=>"success"===s&&n.get(e)?.some(e=>verdictOf(e)===t));return ran("build").length>0?[]:ran("publish").map(({id:e})=>e)}var qt=n(36883)
;function toAnswer({outputs:e},t){switch(t.kind){case"verdict":return"build"===t.verdict?answerBuild(e):answerVerdict(e,t.verdict);case"image":return answerImage(e,`${t.verdict}_images`,t.image)
;case"stage":return answerStage(e,t.stage);case"skipped":return answerSkipped(e)}}function answerVerdict(e,t){const n=`do_${t}`,s=e.get(n);return"true"===s?{kind:"asked",because:`${n} is true`
}:"false"===s?{kind:"not-asked",because:`${n} is false`}:{kind:"unknown",output:n}}function answerBuild(e){const[t,n]=[answerVerdict(e,"build"),answerStage(e,0)]
;return"asked"===t.kind||"unknown"===n.kind?t:"unknown"===t.kind||"asked"===n.kind?n:t}function answerStage(e,t){const n=readStageCount(e);return void 0===n?{kind:"unknown",output:"stage_count"}:{
kind:n>t?"asked":"not-asked",because:`stage_count is ${n}`}}function readStageCount(e){const t=e.get("stage_count")??"";return/^\d{1,6}$/.test(t)?Number(t):void 0}function answerImage(e,t,n){
const s=readNames(e,t);return void 0===s?{kind:"unknown",output:t}:s.includes(n)?{kind:"asked",because:`${t} holds "${(0,qt.m)(n)}"`}:{kind:"not-asked",because:`${t} does not hold "${(0,qt.m)(n)}"`}}
function answerSkipped(e){const t=readNames(e,"skip_images");return void 0===t?{kind:"unknown",output:"skip_images"}:t.length>0?{kind:"asked",because:"skip_images holds images"}:{kind:"not-asked",
because:"skip_images is empty"}}function readNames(e,t){try{const n=JSON.parse(e.get(t)??"");return Array.isArray(n)&&n.every(e=>"string"==typeof e)?n:void 0}catch{return}}const Wt=20
;function toNeedsLine(e){const t=[...new Set(e)];return`needs: [${(t.length>Wt?[...t.slice(0,Wt),"\u2026"]:t).join(", ")}]`}function quote(e){return`"${(0,qt.m)(e)}"`}
function explainPlan({id:e,result:t,outputs:n}){const s=`the plan job ${quote(e)}`,i=`look at the log of ${quote(e)}`;switch(t){case"failure":return refuse("plan-not-made",`${s} failed`,i)
;case"cancelled":return refuse("plan-not-made",`${s} was cancelled`,"run it again");case"skipped":
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
;return refuse("job-skipped",`the job ${quote(e)} was skipped, and the plan asked for it: ${s}`,[`if: \${{ !failure() && !cancelled() && ${toGuard(t,n)} }}`,'without "!failure() && !cancelled()" a job is skipped where one that it needs was',...i?[hintAtOutput(t,"do_build")]:[],`where another job did its work, write under "with" of the gate, as jobs: ${explain_nameOf(n).word}=${e}|OTHER`,`where no plan asks for it, jobs: none=${e}`].join("\n"))
}function explainUnknown({id:e},t){
return refuse("unassigned-job",`the job ${quote(e)} was skipped, and nothing says what it is for: ${t}`,[`jobs: build=${e}`,'this line stands under "with" of the gate; in place of "build" write "publish", "test", "dev" or "store"',`where no plan asks for it, jobs: none=${e}`].join("\n"))
}function explain_explainMissing(e,t,n){const{word:s,job:i,output:o}=explain_nameOf(t)
;return refuse("job-missing",`${e}, and no job under "needs" ran for it`,[toNeedsLine([...n.map(({id:e})=>e),i]),`where the job has another name, write under "with" of the gate, as jobs: ${s}=NAME`,`where there is no such job, take the line "${o}" out of the outputs of the plan job`].join("\n"))
}function explain_nameOf(e){switch(e.kind){case"verdict":{const{verdict:t}=e;return{word:t,job:t,output:`do_${t}`}}case"image":{const{verdict:t,image:n}=e;return{word:`${t}:${n}`,job:t,
output:`${t}_images`}}case"stage":{const{stage:t}=e;return{word:`build:${t}`,job:`build-${t}`,output:"stage_count"}}case"skipped":return{word:"skip",job:"unchanged",output:"skip_images"}}}
function toGuard({id:e,outputs:t},n){const s=`needs.${e}.outputs`;switch(n.kind){case"verdict":return"build"!==n.verdict||t.has("do_build")?`${s}.do_${n.verdict} == 'true'`:`${s}.stage_count > 0`
;case"image":return`contains(fromJSON(${s}.${n.verdict}_images), '${n.image}')`;case"stage":return`${s}.stage_count > ${n.stage}`;case"skipped":return`${s}.skip_images != '[]'`}}
function refuse(e,t,n){return{severity:"error",code:e,message:t,fix:n}}function assignmentOf({id:e},{assignments:t}){return t.get(e)??{kind:"unknown"}}function claimsOf(e,t){const n=assignmentOf(e,t)
;switch(n.kind){case"claims":return n.claims;case"free":case"unknown":return[]}}function isAskedOf(e,{id:t}){return void 0===e.plan||e.plan===t}function listReplies(e,t){
return claimsOf(e,t).flatMap(e=>t.plans.filter(t=>isAskedOf(e,t)).map(t=>({plan:t,claim:e,answer:toAnswer(t,e.purpose)})))}const Rt={build:[],publish:["store"],test:[],dev:["test"],store:["publish"]}
;function findUnserved(e){return e.plans.flatMap(t=>[...findVerdicts(t,e),...findStages(t,e)])}function findVerdicts(e,t){return Nt.flatMap(n=>{const s={kind:"verdict",verdict:n},i=toAnswer(e,s)
;return"asked"!==i.kind||isServed(n,e,t)?[]:[explain_explainMissing(i.because,s,t.jobs)]})}function isServed(e,t,n){const s=[e,...Rt[e]];return n.jobs.some(e=>claimsOf(e,n).some(n=>{
const i=verdictOf(n.purpose);return!(void 0===i||!s.includes(i)||!isAskedOf(n,t)||"success"!==e.result&&"not-asked"===toAnswer(t,n.purpose).kind)}))}function findStages(e,t){
const n=readStageCount(e.outputs)??0,s=t.jobs.flatMap(e=>claimsOf(e,t)),i=new Set(s.flatMap(t=>"stage"===t.purpose.kind&&isAskedOf(t,e)?[t.purpose.stage]:[]));if(0===i.size)return[]
;const o=Array.from({length:Math.min(n,i.size+1)},(e,t)=>t).find(e=>!i.has(e));return void 0===o?[]:[explain_explainMissing(`stage ${o} has images to build`,{kind:"stage",stage:o},t.jobs)]}
function judgeSkipped(e,t){switch(assignmentOf(e,t).kind){case"claims":return judgeReplies(e,listReplies(e,t),t);case"free":return right(e,'the input "jobs" says that no plan asks for it')
;case"unknown":return judgeUnknown(e,t)}}function judgeReplies(e,t,n){const s=t.filter(e=>void 0===findSubstitute(e,n));for(const t of s){if("asked"!==t.answer.kind)continue;const{because:n}=t.answer
;return wrong(e,`it was asked for: ${n}`,explainSkipped(e,t,n))}for(const{plan:t,answer:n}of s){if("unknown"!==n.kind)continue;const s=explainOutput(t.id,n.output,`whether ${quote(e.id)} had to run`)
;return wrong(e,`the plan does not pass on ${n.output}`,s)}const i=t.map(e=>tellReason(e,n));return right(e,[...new Set(i)].join(", "))}function tellReason(e,t){const{answer:n}=e;switch(n.kind){
case"not-asked":return n.because;case"asked":case"unknown":return`${quote(findSubstitute(e,t)?.id??"")} ran in its place`}}function findSubstitute({claim:e,answer:t},{jobs:n}){
if("not-asked"!==t.kind&&0!==e.instead.length)return n.find(({id:t,result:n})=>"success"===n&&e.instead.includes(t))}function judgeUnknown(e,{plans:t}){
const n=t.flatMap(listAnswers),s=n.find(({kind:e})=>"asked"===e)??n.find(({kind:e})=>"unknown"===e);if(void 0===s)return right(e,"the plan asks for nothing")
;const i="unknown"===s.kind?`the plan does not pass on ${s.output}`:s.because;return wrong(e,`its purpose is not known, and ${i}`,explainUnknown(e,i))}function listAnswers(e){
const t=Nt.filter(t=>e.outputs.has(`do_${t}`));return[...new Set(["build","test",...t])].map(t=>toAnswer(e,{kind:"verdict",verdict:t}))}function right(e,t){return{row:{job:e,standing:"right",because:t
},mistakes:[]}}function wrong(e,t,n){return{row:{job:e,standing:"wrong",because:t},mistakes:[n]}}function decide_decide(e){
const{jobs:t,plans:n}=e,s=t.filter(t=>hasEnded(t,e)).map(t=>judgeEnded(t,e)),i=s.flatMap(({mistakes:e})=>e),o=i.length>0?toStopped:judgeSkipped,a=t.filter(t=>!hasEnded(t,e)).map(t=>o(t,e)),r=takeEachFix(a.flatMap(({mistakes:e})=>e)),u=i.length>0?[]:findUnserved(e),l=[...i,...r,...u],d=new Map([...s,...a].map(({row:e})=>[e.job,e]))
;return{result:n.length>0&&0===l.length?"passed":"failed",rows:t.flatMap(e=>d.get(e)??[]),diagnostics:l}}function hasEnded(e,{plans:t}){return t.includes(e)||"skipped"!==e.result}
function judgeEnded(e,t){if(t.plans.includes(e))return judgePlan(e);switch(e.result){case"success":case"skipped":return{row:{job:e,standing:"right",because:tellAsked(e,t)},mistakes:[]};case"failure":
case"cancelled":return{row:{job:e,standing:"wrong",because:"it has not succeeded"},mistakes:[explainBroken(e,listHints(e,t))]}}}function judgePlan(e){
const t=explainPlan(e),n=void 0===t?findStrangeValues(e):[t];return 0===n.length?{row:{job:e,standing:"right",because:"the plan was made"},mistakes:n}:{row:{job:e,standing:"wrong",
because:"there is no plan to go by"},mistakes:n}}function findStrangeValues({id:e,outputs:t}){
return[...Nt.map(e=>`do_${e}`).filter(e=>!["true","false",void 0].includes(t.get(e))),...t.has("stage_count")&&void 0===readStageCount(t)?["stage_count"]:[]].map(n=>explainValue(e,n,t.get(n)??""))}
function tellAsked(e,t){const n=listReplies(e,t).flatMap(({answer:e})=>"asked"===e.kind?[e.because]:[]);return 0===n.length?"it ran":`it was asked for: ${[...new Set(n)].join(", ")}`}
function listHints(e,t){
const n=listReplies(e,t),[s]=n,i=n.every(({answer:e})=>"not-asked"===e.kind),o=n.flatMap(({plan:e,claim:t})=>listMatrices(e,t.purpose).filter(t=>!e.outputs.has(t)).map(t=>hintAtOutput(e,t)))
;return[...void 0!==s&&i?[hintAtGuard(s.plan,s.claim.purpose)]:[],...new Set(o)]}const Et=["publish_matrix","merge_matrix"];function listMatrices({outputs:e},t){switch(t.kind){case"verdict":
return"publish"!==t.verdict?[`${t.verdict}_matrix`]:Et.some(t=>e.has(t))?[]:[...Et,"build_matrix"];case"image":return[];case"stage":return["stages"];case"skipped":return["skip_images"]}}
function toStopped(e){return{row:{job:e,standing:"stopped",because:"something failed before it"},mistakes:[]}}function takeEachFix(e){const t=e.map(({fix:e})=>e)
;return e.filter(({fix:e},n)=>t.indexOf(e)===n)}
const It=["do_build","do_publish","do_dev","do_test","build_matrix","publish_matrix","test_matrix","dev_matrix","build_images","publish_images","dev_images","test_images","skip_images","stages","stage_count","merge_matrix","do_reuse","reuse_images","do_store","store_matrix"]
;function findPlans(e,t){const n=t.split(/[\s,]+/).filter(e=>""!==e),s=e.filter(e=>n.length>0?n.includes(e.id):isPlan(e)),i=n.filter(t=>!e.some(e=>e.id===t));return{plans:s,
diagnostics:[...i.map(t=>find_plans_explainMissing(`the plan job "${(0,qt.m)(t)}" is not under "needs"`,[t,...idsOf(e)])),...s.length+i.length===0?[find_plans_explainNone(e)]:[]]}}
function isPlan({id:e,outputs:t}){return!!listWords(e).includes("plan")||It.some(e=>t.has(e))||isPlanResult(t.get("result"))}function isPlanResult(e){return"planned"===e||"failed"===e}
function find_plans_explainNone(e){if(0===e.length)return find_plans_explainMissing("the job needs no other job",["plan","build","test","publish"])
;const t=find_plans_explainMissing('no job under "needs" is the plan',["plan",...idsOf(e)]);return{...t,
fix:`${t.fix}\nwhere the plan job has another name, write it under "with" of this step, as plan: images`}}function find_plans_explainMissing(e,t){const n=toNeedsLine(t);return(0,
p.CC)("plan-not-needed",{message:e,fix:n})}function idsOf(e){return e.map(({id:e})=>e)}const Jt=["success","failure","cancelled","skipped"];function parse_json_parseJson(e){try{return{kind:"value",
value:new parse_json_Reader(e).readAll()}}catch(e){if(!(e instanceof BrokenJson))throw e;return{kind:"broken",at:e.at,because:e.message}}}class BrokenJson extends Error{at;constructor(e,t){super(t),
this.at=e}}class parse_json_Reader{#g;#u=0;#l=0;constructor(e){this.#g=e}readAll(){const e=this.#w();return this.#u<this.#g.length&&this.#b("there is text behind its end"),e}#w(){this.#v()
;const e=this.#u;this.#l>32&&this.#b("it is nested too deep"),this.#l+=1;const t=this.#k(e);return this.#l-=1,this.#v(),t}#k(e){const t=this.#g[e];return"{"===t?{kind:"object",at:e,members:this.#x()
}:'"'===t?{kind:"text",at:e,text:this.#_()}:"["!==t?{kind:"other",at:e,what:this.#$()}:(this.#y(),{kind:"other",at:e,what:"a list"})}#x(){const e=new Map;return this.#j("}",()=>{this.#v()
;const t=this.#u;'"'!==this.#g[t]&&this.#b("a key in double quotes is missing");const n=this.#_();if(e.has(n))throw new BrokenJson(t,`the key "${(0,qt.m)(n)}" stands there twice`);this.#v(),
this.#c(":"),e.set(n,{at:t,value:this.#w()})}),e}#y(){this.#j("]",()=>{this.#w()})}#j(e,t){if(this.#u+=1,this.#v(),this.#g[this.#u]!==e){for(t();","===this.#g[this.#u];)this.#u+=1,t();this.#c(e)
}else this.#u+=1}#_(){const e=this.#u;let t=e+1;for(;'"'!==this.#g[t];){if(t>=this.#g.length)throw new BrokenJson(e,"a text has no end");t+="\\"===this.#g[t]?2:1}this.#u=t+1;try{
return String(JSON.parse(this.#g.slice(e,t+1)))}catch{throw new BrokenJson(e,"a text holds an escape or a control character that JSON has not")}}#$(){
const[e=""]=this.#M(/(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y);return""===e&&this.#b(this.#u<this.#g.length?"a value is missing":"it ends too early"),this.#u+=e.length,
/^[a-z]/.test(e)?e:"a number"}#v(){this.#u+=this.#M(/[ \t\n\r]*/y)[0]?.length??0}#M(e){return e.lastIndex=this.#u,e.exec(this.#g)??[]}#c(e){
this.#g[this.#u]!==e&&this.#b(this.#u<this.#g.length?`"${e}" is missing`:"it ends too early"),this.#u+=1}#b(e){throw new BrokenJson(this.#u,e)}}const Dt="needs: ${{ toJSON(needs) }}",Ut=100,zt=1e3
;function parseNeeds(e){if(""===e.trim())return broken([parse_needs_refuse('the input "needs" is empty')]);const t=parse_json_parseJson(e);if("broken"===t.kind){const n=toPlace(e,t.at)
;return broken([parse_needs_refuse(`the input "needs" is no JSON: ${t.because}`,n)])}const n={text:e,jobs:[],diagnostics:[]};return readJobs(t.value,n),n.diagnostics.length>0?broken(n.diagnostics):{
kind:"jobs",jobs:n.jobs}}function readJobs(e,t){
if("object"===e.kind)if(e.members.size>zt)report(t,e.at,`the input "needs" holds ${e.members.size} jobs, above ${zt}`);else for(const[n,s]of e.members)parse_needs_readJob(n,s,t);else report(t,e.at,`the input "needs" is ${describe(e)}, and no object of jobs`)
}function parse_needs_readJob(e,{at:t,value:n},s){if(/^[A-Za-z_][A-Za-z0-9_-]*$/.test(e))if("object"!==n.kind)report(s,n.at,`the job "${(0,qt.m)(e)}" is ${describe(n)}, and no object`);else{
const t=readResult(e,n,s),i=parse_needs_readOutputs(e,n.members.get("outputs")?.value,s);void 0!==t&&s.jobs.push({id:e,result:t,outputs:i})}else report(s,t,`"${(0,qt.m)(e)}" is no id of a job`)}
function readResult(e,{at:t,members:n},s){const i=n.get("result")?.value;if(void 0===i)return void report(s,t,`the job "${(0,qt.m)(e)}" has no result`)
;const o="text"===i.kind?i.text:void 0,a=Jt.find(e=>e===o);return void 0===a&&report(s,i.at,`the result of the job "${(0,qt.m)(e)}" is ${describe(i)}`),a}function parse_needs_readOutputs(e,t,n){
const s=new Map;if(void 0===t||"other"===t.kind&&"null"===t.what)return s;if("object"!==t.kind)return report(n,t.at,`the outputs of the job "${(0,qt.m)(e)}" are ${describe(t)}`),s
;for(const[i,{value:o}]of t.members)if("text"!==o.kind){const t=`the output "${(0,qt.m)(i)}" of the job "${(0,qt.m)(e)}"`;report(n,o.at,`${t} is ${describe(o)}, and no text`)
}else""!==o.text&&s.set(i,o.text);return s}function describe(e){switch(e.kind){case"object":return"an object";case"text":return`"${(0,qt.m)(e.text)}"`;case"other":return e.what}}
function report({text:e,diagnostics:t},n,s){t.length<Ut&&t.push(parse_needs_refuse(s,toPlace(e,n)))}function parse_needs_refuse(e,t){const n=(0,p.CC)("invalid-needs",{message:e,fix:Dt})
;return void 0===t?n:{...n,place:t}}function broken(e){return{kind:"broken",diagnostics:e}}function toPlace(e,t){const n=e.lastIndexOf("\n",t-1)+1,s=e.indexOf("\n",t);return{source:{kind:"input",
name:"needs"},line:e.slice(0,n).split("\n").length,column:t-n+1,length:1,text:e.slice(n,-1===s?void 0:s)}}
const Gt=/^(?:([A-Za-z_][\w-]*)\.)?([a-z]+)(?::([^=]+))?=([A-Za-z_][\w-]*(?:\|[A-Za-z_][\w-]*)*)$/;function parseAssignments(e,t,n){const s=new Map,i=new Set,o=[]
;for(const a of e.split(/[\s,]+/).filter(e=>""!==e)){const e=readItem(a);if(void 0!==e){o.push(...findStrangers(a,e,{jobs:t,plans:n}))
;for(const t of e.ids)"none"===e.purpose?i.add(t):s.set(t,[...s.get(t)??[],toClaim(e,e.purpose,t)])}else o.push(explainForm(a))}return{assignments:new Map([...[...i].map(e=>[e,{kind:"free"
}]),...[...s].map(([e,t])=>[e,{kind:"claims",claims:t}])]),diagnostics:o}}function readItem(e){const[,t,n="",s,i=""]=Gt.exec(e)??[],o=toPurpose(n,s);return void 0===o?void 0:{plan:t,purpose:o,
ids:i.split("|")}}function toPurpose(e,t){if("none"===e)return void 0===t?"none":void 0;if("skip"===e)return void 0===t?{kind:"skipped"}:void 0;const n=Nt.find(t=>t===e);if(void 0!==n){
if(void 0===t)return{kind:"verdict",verdict:n};if("store"!==n)return"build"===n&&/^\d{1,6}$/.test(t)?{kind:"stage",stage:Number(t)}:{kind:"image",verdict:n,image:t}}}
function toClaim({plan:e,ids:t},n,s){const i=t.filter(e=>e!==s);return void 0===e?{purpose:n,instead:i}:{purpose:n,plan:e,instead:i}}function findStrangers(e,{plan:t,ids:n},s){
const i=void 0===t||s.plans.some(({id:e})=>e===t),o=n.filter(e=>!s.jobs.some(t=>t.id===e));return[...i?[]:[parse_assignments_explainPlan(e,t,s.plans)],...o.map(t=>explainJob(e,t,s))]}
function explainForm(e){const t=[...Nt,"skip","none"].join(", ");return parse_assignments_refuse(`the input "jobs" holds "${(0,
qt.m)(e)}", which is no PURPOSE=JOB`,`write as build=compile, with one of ${t}`)}function parse_assignments_explainPlan(e,t,n){const s=n.map(({id:e})=>`"${(0,qt.m)(e)}"`).join(", ")
;return parse_assignments_refuse(`the input "jobs" asks the plan "${(0,qt.m)(t)}" in "${(0,qt.m)(e)}", which is no plan job`,""===s?"leave it out":`write one of ${s}, or leave it out`)}
function explainJob(e,t,n){return parse_assignments_refuse(`the input "jobs" names the job "${(0,qt.m)(t)}" in "${(0,
qt.m)(e)}", which is not under "needs"`,toNeedsLine([...n.plans,...n.jobs].map(e=>e.id).concat(t)))}function parse_assignments_refuse(e,t){return(0,p.CC)("invalid-input",{message:e,fix:t})}
function judgeRun(e){const t=parseNeeds(e.needs);if("broken"===t.kind)return{result:"failed",rows:[],diagnostics:(0,At.c)(t.diagnostics)}
;const{jobs:n}=t,s=findPlans(n,e.plan),i=n.filter(e=>!s.plans.includes(e)),o=parseAssignments(e.jobs,i,s.plans),a=new Map([...assignByName(i,s.plans),...o.assignments]),r=decide_decide({jobs:n,
plans:s.plans,assignments:a}),u=[...s.diagnostics,...o.diagnostics],l=0===u.length?r:gate_refuse(u,r);return{...l,diagnostics:(0,At.c)(l.diagnostics)}}const Vt=["job-failed","plan-not-made"]
;function gate_refuse(e,{rows:t,diagnostics:n}){return{result:"failed",rows:t.map(e=>"skipped"===e.job.result?{...e,standing:"stopped",because:"not known before the mistakes are mended"}:e),
diagnostics:[...e,...n.filter(({code:e})=>Vt.includes(e))]}}function judgeGates({uses:e,runs:t}){return e.filter(({action:e})=>"gate"===e).flatMap(e=>{const n=new Set
;return t.flatMap(t=>judgeGate(e,t).flatMap(s=>{const i=`${s.code} ${s.fix}`;if(n.has(i))return[];n.add(i);const o=`the gate refuses a run, ${t.name.replace(/^in /,"")}: ${s.message}`;return[{...s,
message:o,place:e.step.at}]}))})}function judgeGate({step:e,job:t},{jobs:n}){const s=["needs","plan","jobs"].map(t=>e.given.get(t)),[i,o,a]=s
;if(!/^\s*\$\{\{\s*toJSON\(\s*needs\s*\)\s*\}\}\s*$/i.test(i?.text??"")||"unknown"===o?.kind||"unknown"===a?.kind)return[];const r=t.needs.map(({text:e})=>({id:e,job:n.get(e)}))
;if(r.some(e=>void 0===e.job||"failure"===e.job.end.kind))return[];const u=r.map(e=>[e.id,{result:judge_gates_toResult(e.job?.end.kind),
outputs:Object.fromEntries([...e.job?.outputs??[]].filter(([,e])=>""!==e))}]),{diagnostics:l}=judgeRun({needs:JSON.stringify(Object.fromEntries(u)),plan:o?.text??"",jobs:a?.text??""});return l}
function judge_gates_toResult(e){return"skipped"===e||"failure"===e?e:"success"}var Kt=n(58860);function parseLegs(e){const[t,...n]=e,s=t?.field("artifacts").text();if(void 0===s)return joinEntries(e)
;const i=s.split(/\s+/).filter(e=>""!==e).map(e=>({word:e,leg:parseLeg(e)}));return{legs:i.flatMap(({leg:e})=>e??[]),
wrong:[...i.flatMap(({word:e,leg:t})=>void 0===t?[`has "${e}" among the artifacts`]:[]),...n.length>0?['has several entries with "artifacts"']:[]]}}function joinEntries(e){const t=e.flatMap(e=>{
const t=e.field("artifact").text(),n=e.field("platform").text()??e.field("platforms").text()??"";return void 0===t?[]:[{artifact:t,platforms:parse_legs_splitPlatforms(n).map(Tt._l)}]
}),n=t.filter(({artifact:e})=>!isArtifact(e));return{legs:t,wrong:n.map(({artifact:e})=>`has "${e}" as artifact`)}}function parseLeg(e){const[,t="",n=""]=/^([^=]*)=(.+)$/.exec(e)??[]
;if(isArtifact(n))return{artifact:n,platforms:parse_legs_splitPlatforms(t).map(Tt._l)}}function isArtifact(e){return/^(?!\.\.?$)[A-Za-z0-9._-]+$/.test(e)}function parse_legs_splitPlatforms(e){
return e.split(",").filter(e=>""!==e)}function isTag(e){return/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/.test(e)}function parseImages(e){if(""===e.trim())return{images:[],diagnostics:[]};const t=(0,
bt.Vh)(e),n=!0===t?.isList()?t:t?.field("include");if(!0!==n?.isList())return{images:[],diagnostics:[invalid("is no matrix as JSON","write images: ${{ needs.plan.outputs.store_matrix }}")]}
;const s=new Map,i=[];for(const e of n.elements()){const t=e.field("image").text();void 0===t?i.push(invalid('has an entry without "image"',Ht)):s.set(t,[...s.get(t)??[],e])}
const o=[...s].map(([e,t])=>parseImage(e,t));return{images:o.flatMap(({image:e})=>e??[]),diagnostics:[...findNameless(s),...i,...o.flatMap(e=>e.diagnostics)]}}function findNameless(e){
const t=[...e].flatMap(([e,[t]])=>""===(t?.field("image-name").text()??"")?[e]:[]);if(0===t.length)return[];const n=t.map(e=>`"${e}"`),s=1===t.length?"the image":"the images";return[(0,
p.CC)("nameless-image",{message:`the input "images" has no "image-name" for ${s} ${(0,Me.XT)(n,3)}: nobody can tell where to push ${1===t.length?"it":"them"}`,
fix:"image-name: 'ghcr.io/OWNER/{image}'\nat the top of the configuration, or a name of its own at each image"})]}
const Ht="pass the output of the plan on as it is: ${{ needs.plan.outputs.store_matrix }}";function parseImage(e,t){const[n]=t,field=e=>n?.field(e).text()??"",s=[],complain=(t,n=Ht)=>{
s.push(invalid(`${t}, of image "${e}"`,n))},i=field("image-name"),{name:o,repository:a,tag:r}=(0,L.o_)(i);""!==i&&void 0===(0,Kt.if)(i)&&complain(`names "${i}", which is no name of an image`)
;for(const e of["content-tag","bases-tag"]){const t=field(e);""===t||isTag(t)||complain(`has "${t}" as ${e}`)}const u=parseLegs(t);for(const e of u.wrong)complain(e)
;const l=parseDigest(field("digest"),a);if(void 0===l&&complain(`has "${field("digest")}" as digest`),""===l&&0===u.legs.length&&complain("names no artifact"),s.length>0||void 0===l||""===i)return{
diagnostics:s};const d="true"===field("store");return{image:{image:e,repository:o,...void 0===r?{}:{ownTag:r},content:""===l?{kind:"archives",legs:u.legs}:{kind:"reused",digest:l},
platforms:parse_legs_splitPlatforms(field("platforms")).map(Tt._l),contentTag:d?field("content-tag"):"",basesTag:d?field("bases-tag"):"",store:d?"allowed":"forbidden",
publish:"true"===field("publish")?"wanted":"unwanted",laterRuns:"true"===field("later-runs-heal")?"heal":"unknown"},diagnostics:[]}}function parseDigest(e,t){if(""===e)return""
;const[,n="",s]=/^(.+)@(sha256:[0-9a-f]{64})$/.exec(e)??[];return(0,L.o_)(n).repository===t?s:void 0}function invalid(e,t){return(0,p.CC)("invalid-input",{message:`the input "images" ${e}`,fix:t})}
function judge_publishing_judgePublishing({uses:e,runs:t,workflow:n}){return e.filter(({action:e})=>"publish"===e).flatMap(e=>{for(const s of t){const[t]=judgePublish(e,s,n);if(void 0!==t)return[t]}
return[]})}function judgePublish({step:e,job:t},{jobs:n,name:s},{jobs:i}){const o=e.given.get("images");if(void 0===o||"success"!==n.get(t.id)?.end.kind)return[];const a={done:n,jobs:i
},{condition:r}=e,u=!1===r?.text.includes("${{")?`\${{ ${r.text} }}`:"",l=void 0===r||!0===toTruth(evaluateIn(u,t,a))?evaluateIn(o.text,t,a):void 0
;return"string"!=typeof l?[]:parseImages(l).diagnostics.map(e=>({...e,message:`the job "${t.id}" fails ${s}: ${e.message}`,place:o.at}))}function judgeWorkflows(e,t){
const n=[...new Set(e.map(({workflow:e})=>e))].map(n=>toFacts(n,e.filter(e=>e.workflow===n),t)),s=n.flatMap(judgeWorkflow)
;return s.some(({code:e})=>"job-missing"===e)?s:[...s,...check_unread_findUnread(n)]}function judgeWorkflow(e){const t=(0,
Ae.S)(Pt,e),n=t.some(({code:e})=>Xt.includes(e)),s=[...t,...judge_publishing_judgePublishing(e)];return n?s:[...s,...judgeGates(e)]}
const Xt=["undeclared-output","unknown-output","empty-matrix","unusable-matrix","missing-stage-job","ungated-job"];function toFacts(e,t,n){
const s=t.filter(({action:e})=>"plan"===e),[i,...o]=s,a=void 0===i||o.length>0?void 0:findKnown(i,n),r={workflow:e,uses:t,plans:s,outputNames:c.gr,platforms:"together",runs:[],writtenTests:new Set}
;return void 0===a||void 0===i?r:{...r,configuration:a.read.valid.configuration,platforms:"split"===a.facts.platforms?"split":"together",writtenTests:findWrittenTests(a.read.valid),stages:a.stages,
runs:listRuns(i,a)}}function findWrittenTests({configuration:e,findKey:t}){const isWritten=e=>{const[n,s]=[t(e,"prod",["tests"]),t(e,"prod",[])];return n?.line!==s?.line||n?.column!==s?.column
},n=e.images.filter(({name:e,dev:t,tests:n})=>void 0!==n&&(void 0!==t||isWritten(e)));return new Set(n.map(({name:e})=>e))}function findKnown(e,t){
return t.find(({settings:t})=>t.uses.includes(e))?.known}function listRuns(e,t){return"action"===e.workflow.kind?[]:t.runs.filter(n=>mayHappen(n,e,t)).map(t=>({...t,
jobs:runJobs(e.workflow,e,t.outputs)}))}const Yt=["pull_request","pull_request_target","merge_group","push","workflow_call"];function mayHappen(e,{workflow:t,step:n},{read:s}){
const{triggers:i}=t,{events:o}=s.valid.configuration.publish,a=i.includes("workflow_call"),r="everything"===e.size||i.some(e=>Yt.includes(e)),u="everything"!==e.size&&"known"===n.given.get("images")?.kind,l="allowed"===e.publishing?i.some(e=>o.includes(e)):i.some(e=>!o.includes(e))
;return r&&!u&&(a||l)}var Zt=n(48041),Qt=n(67734);const en=["config","stages","split-platforms"];function list_notes_listUnjudged(e){
return e.filter(({action:e})=>"plan"===e).flatMap(({step:e})=>en.flatMap(t=>{const n=e.given.get(t);return"unknown"!==n?.kind?[]:[{kind:"unjudged",
message:`an expression makes the input "${t}", so it is judged without it`,fix:`image-matrix check --${t} \u2026`,place:n.at}]}))}function list_notes_listNotes({known:e}){if(void 0===e)return[]
;const{variants:t,head:n}=e.facts;return t.flatMap(({image:e,variant:t,inputs:s})=>{const i="dev"===t?`"${e}" (dev)`:`"${e}"`,{quality:o}=s;if("exact"!==o.kind){
const[e]=o.because,t=o.because.length>1?` (and ${String(o.because.length-1)} more)`:"",n=void 0===e?"":`: ${(0,
Qt.Gk)(e)}${t}`,s="opaque"===o.kind?"cannot be known, so it is always built":"are more than its build reads",a=o.because.find(e=>void 0!==e.fix)?.fix;return[{kind:"inexact",
message:`the inputs of image ${i} ${s}${n}`,...void 0===a?{}:{fix:a},...list_notes_toPlace(e?.about?.at)}]}return void 0===n?[]:(0,Zt.B)(s,n.index).map(({folder:e,count:t,ignoreFile:n,source:s})=>({
kind:"whole-context",message:`image ${i} reads all ${String(t)} files of its context "${e}": a change of any of them builds it`,fix:`leave out what it does not need, in ${n}`,
...list_notes_toPlace(s.at)}))})}function list_notes_toPlace(e){if(void 0===e?.line)return{};const{source:t,line:n,column:s=1,length:i=1}=e;return{place:{source:t,line:n,column:s,length:i}}}
async function checkRepository(e,t){const n=await checkTree(e,t);if(void 0===e.unseen)return n;const s=`the working tree cannot be looked at, and HEAD is checked: ${e.unseen}`;return{...n,notes:[{
kind:"unjudged",message:s},...n.notes]}}async function checkTree(e,t){const{repository:n}=e,s=await n.readTree(e.tree);if((0,o.G)(s))return toUnread(s.because)
;const i=await readWorkflowTexts(new F.yV(s),n),a=readUses(i);if(!a.some(({action:e})=>"plan"===e)&&void 0===t.config&&lacksConfiguration(e))return checkProposal(e)
;const{settings:r,diagnostics:u}=listSettings(a,t),l=[];for(const t of r)l.push(await judgeSettings(t,e));const d=await judgeStarts({uses:a,texts:i,judged:l,place:e});return{
...hear(joinSame([...u,...l.flatMap(e=>e.diagnostics),...judgeWorkflows(a,l),...d.diagnostics]),l),notes:[...list_notes_listUnjudged(a),...joinSame(l.flatMap(list_notes_listNotes)),...d.notes],
looked:{images:countImages(l),workflows:new Set(a.map(({workflow:e})=>e.path)).size}}}async function judgeStarts({uses:e,texts:t,judged:n,place:s}){
const i=e.filter(({action:e})=>"plan"===e),o=s.origin.defaultBranch,a=[];for(const{known:e}of n){if(void 0===e)continue;const n=[...findUnlisted(e.facts),...findUnstarted(e.facts,{uses:i,texts:t,
branch:o})];a.push({diagnostics:n,notes:await findSecondPushers(e.facts,i,s)}),0===i.length&&a.push(await judgeTriggers(e.facts,s))}return{diagnostics:a.flatMap(({diagnostics:e})=>e),
notes:joinSame(a.flatMap(({notes:e})=>e))}}async function checkProposal(e){const t=await judge_proposal_judgeProposal(e),n={images:0,workflows:0};if("string"==typeof t)return{findings:[],silenced:0,
notes:[{kind:"unjudged",message:t}],looked:n}
;const{facts:s,gap:i}=t,{built:o,diagnostics:a,notes:r}=await judgeTriggers(s,e),{images:u}=s.valid.configuration,l=new Set(u.flatMap(({name:e,prod:t})=>o.has(e)?[t.file]:[])),d=t.diagnostics.filter(({place:e})=>"file"===e?.source.kind&&l.has(e.source.path))
;return{findings:(0,S.n)([...d,...a]),silenced:0,notes:[{kind:"unjudged",message:'there is no configuration: these are the images that "image-matrix init" would write'},...void 0===i?[]:[{
kind:"unjudged",message:i}],...r],looked:{...n,images:u.length}}}function countImages(e){const t=e.flatMap(({known:e})=>e?.facts.valid.configuration.images.map(({name:e})=>e)??[])
;return new Set(t).size}function toUnread(e){return{findings:[misuse(`the tracked files cannot be listed: ${e}`,"git ls-tree -r HEAD has to answer here")],silenced:0,notes:[],looked:{images:0,
workflows:0}}}function hear(e,t){const n=t.flatMap(e=>e.known??[]),s=joinSame(n.flatMap(({read:e})=>e.valid.silences)),{diagnostics:i,silenced:o,unused:a}=(0,
h.d)(e,s),[r]=n.length===t.length?n:[],u=void 0===r?[]:(0,h.J)(a,r.facts);return{findings:(0,S.n)([...i,...u]),silenced:o}}async function runCheckStep(e){const{runner:t}=e,n=(0,m.Kn)(()=>{
t.presetOutputs((0,c.q_)())}),o=void 0===n?await readReport(e).catch(e=>toReport((0,m.jU)(e,"the check could not be made").diagnostics)):toReport(n.diagnostics),a=(0,s.sK)(o.findings,(0,s.Ie)(t))
;return t.print(i.wx.of([...renderCheck(o,l.p),...a].join("\n"))),t.annotate(o.findings),t.writeSummary(i.wx.of([renderCheckSummary(o),...a].join("\n"))),isClean(o)?0:1}function toReport(e){return{
findings:e,silenced:0,notes:[],looked:{images:0,workflows:0}}}async function readReport(e){const t=await e.openRepository(".");if((0,o.G)(t))return run_check_step_refuse(t.because);try{
const n=await findHead(t);if(void 0===n)return run_check_step_refuse("the job has no checkout");const s={checkout:e,repository:t,tree:n,origin:readOrigin(e)}
;return await checkRepository(s,readOverrides(e))}finally{t.close()}}async function findHead(e){if("checkout"!==e.place)return;const t=await e.readCommit("HEAD");return void 0===t||(0,
o.G)(t)?void 0:t.id}function run_check_step_refuse(e){return toReport([misuse(e,"check the repository out before this step")])}function readOverrides({runner:e}){const{config:t}=(0,
f.TR)(t=>e.input(t)).request;return"file"===t.kind&&t.path===f.yD?{}:{config:t}}function readOrigin({runner:e}){
const t=e.variable("GITHUB_REPOSITORY"),n=e.variable("GITHUB_SERVER_URL")??"https://github.com";return void 0===t?{}:{url:`${n}/${t}`}}}),49605:((e,t,n)=>{n.d(t,{r:()=>checkReadable})
;var s=n(2681),i=n(74970),o=n(52869),a=n(15824);async function checkReadable({readable:e},{repository:t,commit:n,isInWorkingTree:r,platforms:u="either"}){if(void 0===e||void 0===n)return[];const l={
...{...await(0,a.$Z)({valid:e,source:{kind:"file",path:""}},t,n),platforms:u},...void 0===r?{}:{isInWorkingTree:r}},d=(0,i.S)([...s.iY,...s._Y],l);return(0,o.Ix)(d)}})};
