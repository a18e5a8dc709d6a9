"use strict";exports.id=368,exports.ids=[368],exports.modules={5368:((e,t,n)=>{n.d(t,{runCheckStep:()=>runCheckStep});var s=n(49281),i=n(60749),o=n(60863);function renderCheck(e,t){
const{findings:n,notes:s}=e;return[...groupByFile(n).map(renderFinding),...0===s.length?[]:[renderNotes(s,t)],[t.strong(summarize(e))]].flatMap((e,t)=>0===t?e:["",...e])}function groupByFile(e){
const nameOf=({place:e})=>"file"===e?.source.kind?e.source.path:e?.source.name;return[...new Set(e.map(nameOf).filter(e=>void 0!==e)),void 0].flatMap(t=>e.filter(e=>nameOf(e)===t))}
function renderFinding(e){const[t="",...n]=(0,o.xy)(e).split("\n");return[...wrap(t,"  "),...n]}function renderNotes(e,t){return[t.strong("To know:"),...e.flatMap(renderNote)]}
function renderNote({place:e,message:t,fix:n}){const i=void 0===e?"":`${(0,o.dE)(e)}: `,a=void 0===n?[]:(0,s.qV)(n);return[...wrap(`  ${i}${(0,s.X1)(t)}`,"    "),...a.map(e=>`    ${(0,s.X1)(e)}`)]}
const a=80;function wrap(e,t){const n=[];let s="";for(const[i]of e.matchAll(/\s*\S+/g))""!==s&&s.length+i.length>a?(n.push(s),s=`${t}${i.trimStart()}`):s+=i;return[...n,s]}
function summarize({findings:e,silenced:t,looked:n}){
const s=e.filter(({severity:e})=>"error"===e).length,i=[...count(s,"mistake"),...count(e.length-s,"warning")].join(" and "),o=[...count(n.images,"image"),...count(n.workflows,"workflow")],a=0===t?"":`, ${String(t)} silenced`
;return`${""===i?"nothing found":i}${0===o.length?"":` in ${o.join(" and ")}`}${a}`}function count(e,t){return 0===e?[]:[`${String(e)} ${t}${1===e?"":"s"}`]}function isClean({findings:e}){
return 0===e.length}var r=n(67256),u=n(91740),l=n(50996);function renderCheckSummary(e){
const{findings:t,notes:n}=e,s=[...t.map(o.xy),...0===n.length?[]:[renderNotes(n,u.p).join("\n")]].join("\n\n").slice(0,r.mf/8)
;return[`## ${0===t.length?"\u2705":"\u274c"} Check: ${summarize(e)}`,"",...""===s?[]:[(0,l.DV)(s,"text"),""]].join("\n")}var c=n(70400),d=n(16456),f=n(52869);function misuse(e,t){return(0,
f.CC)("invalid-input",{message:e,fix:t})}d.yD;var p=n(221),h=n(75498),m=n(2385),g=n(65482),w=n(97700);function resolveFrom(e,t){if(void 0!==t&&""!==t&&!isElsewhere(t))return(0,
w.Fd)(""===e?t:`${e}/${t}`)}function isElsewhere(e){return/^(?:[\w+.-]+:|[/~\\])|[$\n\0]|^git@|^github\.com\/|^\{\{|\.git(?:#|$)/.test(e)}var b=n(85615);function listExpressions(e,t){switch(e.kind){
case"scalar":return cutExpressions(e.text).map(n=>({text:n,at:t(e)}));case"list":return e.items.flatMap(e=>listExpressions(e,t));case"mapping":
return[...e.entries].flatMap(([e,{value:n}])=>"if"!==e||"scalar"!==n.kind||n.text.includes("${{")?listExpressions(n,t):[{text:n.text,at:t(n)}])}}function cutExpressions(e){
return[...e.matchAll(/\$\{\{(.*?)\}\}/gs)].map(([,e=""])=>e.trim())}const k=/\bneeds(?:\.([\w-]+)|\[\s*'([\w-]+)'\s*\])\.outputs(?:\.([\w-]+)|\[\s*'([\w-]+)'\s*\])/gi;function listReads(e){
return e.flatMap(({text:e,at:t})=>[...e.matchAll(k)].map(([,e,n,s,i])=>({job:e??n??"",output:s??i??"",at:t})))}const v=1<<20;function readWorkflow({path:e,text:t}){if(t.length>v)return
;const{root:n,text:s}=(0,m.T)(t),i=(0,b.Bo)({kind:"file",path:e},s),toPlace=({range:e})=>i(e),o=(0,g._F)(n,"runs");if("mapping"===o?.kind&&o.entries.has("steps")){const t=readJob("",{key:o.range,
value:o},{root:n,toPlace});return{kind:"action",path:e,triggers:[],jobs:new Map([["",t]])}}const a=(0,g._F)(n,"jobs");if("mapping"!==a?.kind)return;const r=[...a.entries].map(([e,t])=>[e,readJob(e,t,{
root:n,toPlace})]);return{kind:"workflow",path:e,triggers:listTriggers(n),jobs:new Map(r)}}function listTriggers(e){const t=(0,g._F)(e,"on");return"mapping"===t?.kind?[...t.entries.keys()]:(0,g.CB)(t)
}function readJob(e,{key:t,value:n},{root:s,toPlace:i}){const o=listExpressions(n,i),a=readWritten((0,g._F)(n,"if"),i),r=readWritten((0,g._F)((0,g._F)(n,"strategy"),"matrix"),i),u=(0,g.b6)((0,
g._F)(n,"uses")),l=(0,g._F)(n,"permissions"),c="false"!==((0,g.b6)((0,g._F)(n,"continue-on-error"))??"false");return{id:e,at:i({range:t}),needs:(0,g.S3)((0,
g._F)(n,"needs")).flatMap(e=>readWritten(e,i)??[]),...void 0===a?{}:{condition:a},...void 0===r?{}:{matrix:r},permissions:readPermissions(l??(0,g._F)(s,"permissions"),i),
outputs:new Map(readOutputs((0,g._F)(n,"outputs"),i)),steps:(0,g.S3)((0,g._F)(n,"steps")).flatMap(e=>"mapping"===e.kind?[readStep(e,i)]:[]),expressions:o,reads:listReads(o),...void 0===u?{}:{calls:u},
failure:c?"optional":"counts"}}function readWritten(e,t){const n=(0,g.b6)(e);return void 0===e||void 0===n?void 0:{text:n,at:t(e)}}function readPermissions(e,t){const n=(0,g.b6)(e)
;if("read-all"===n||"write-all"===n)return{kind:"all",access:"read-all"===n?"read":"write"};if("mapping"!==e?.kind)return{kind:"unsaid"};const s=(0,g.Pf)(e).map(([e,t])=>[e,(0,g.b6)(t)??""]);return{
kind:"listed",access:new Map(s),at:t(e)}}const x=/^\s*\$\{\{\s*steps\.([\w-]+)\.outputs\.([\w-]+)\s*\}\}\s*$/;function readOutputs(e,t){return(0,g.Pf)(e).flatMap(([e,n])=>{const s=readWritten(n,t)
;if(void 0===s)return[];const[,i,o]=x.exec(s.text)??[];return void 0===i||void 0===o?[[e,s]]:[[e,{...s,from:{step:i,output:o}}]]})}function readStep(e,t){const n=readWritten((0,
g._F)(e,"uses"),t),[s,i]=[(0,g.b6)((0,g._F)(e,"id")),(0,g.b6)((0,g._F)(e,"run"))],o=readWritten((0,g._F)(e,"if"),t),a=(0,g.Pf)((0,g._F)(e,"with")).flatMap(([e,n])=>{const s=readWritten(n,t)
;return void 0===s?[]:[[e,toGiven(s)]]});return{at:n?.at??t(e),...void 0===s?{}:{id:s},...void 0===n?{}:{uses:n},...void 0===i?{}:{run:i},...void 0===o?{}:{condition:o},given:new Map(a)}}
function toGiven(e){return{...e,kind:e.text.includes("${{")?"unknown":"known"}}function readUses(e){const t=new Map(e.flatMap(readOwnAction));return e.flatMap(e=>{
if(0===t.size&&!e.text.includes("image-matrix"))return[];const n=readWorkflow(e);return void 0===n?[]:listUses(n,t)})}function listUses(e,t){return[...e.jobs.values()].flatMap(n=>n.steps.flatMap(s=>{
const i=findAction(s.uses?.text??"",t);return void 0===i?[]:[{action:"plan"===i&&"check"===s.given.get("mode")?.text.trim()?"check":i,step:s,job:n,workflow:e}]}))}
const _=new Map([["image-matrix","plan"],["image-matrix/load","load"],["image-matrix/publish","publish"],["image-matrix/gate","gate"]]);function readOwnAction({path:e,text:t}){
const n=/^(?:(.*)\/)?action\.ya?ml$/.exec(e);if(null===n||!t.includes("image-matrix"))return[];const s=(0,g.b6)((0,g._F)((0,m.T)(t).root,"name")),i=void 0===s?void 0:_.get(s)
;return void 0===i?[]:[[n[1]??"",i]]}function findAction(e,t){if(e.startsWith("./")){const n="./"===e?"":resolveFrom("",e.replace(/\/+$/,""));return void 0===n?void 0:t.get(n)}
const[,n]=/^[\w.-]+\/(image-matrix(?:\/\w+)?)@/.exec(e)??[];return void 0===n?void 0:_.get(n)}var $=n(11285),y=n(90018);function listSettings(e,t){
const n=e.filter(({action:e})=>"plan"===e).map(e=>readSettings(e,t));return{settings:0===n.length?[toSettings(t)]:joinAlike(n.map(({settings:e})=>e)),diagnostics:n.flatMap(({diagnostics:e})=>e)}}
function toSettings(e){const{config:t}=(0,d.TR)(()=>"").request;return{config:t,stages:void 0,platforms:"either",...e,uses:[]}}function readSettings(e,t){
const{given:n}=e.step,isUnknown=e=>"unknown"===n.get(e)?.kind,s=[...n].filter(([,{kind:e}])=>"known"===e),{request:i}=(0,d.TR)(e=>new Map(s).get(e)?.text??"");return{settings:{config:i.config,
stages:isUnknown("stages")?void 0:i.stages,platforms:isUnknown("split-platforms")?"either":i.platforms,...t,uses:[e]},diagnostics:s.flatMap(([e,{text:t,at:n}])=>(0,
d.TR)(n=>n===e?t:"").diagnostics.map(e=>({...e,place:n})))}}function joinAlike(e){const t=new Map;for(const{uses:n,...s}of e){const e=JSON.stringify(s);t.set(e,{...s,uses:[...t.get(e)?.uses??[],...n]
})}return[...t.values()]}var j=n(95196);function joinDescribed(e){return{builds:e.flatMap(({builds:e})=>e),unread:e.flatMap(({unread:e})=>e)}}function isPlainText(e){return(0,s.X1)(e)===e}
function formatPlace({file:e,line:t}){return`${e}:${t}`}var M=n(45866);const S="\0",F=/\$\{\{(.*?)\}\}/gs;function fillExpressions(e,t){return e.replaceAll(F,(e,n)=>evaluate(n,t)??S)}
function evaluate(e,t){let n="";for(const s of e.split("||"))if(n=evaluateAll(s,t),void 0===n||isTruthy(n))return n;return n}function evaluateAll(e,t){let n=""
;for(const s of e.split("&&"))if(n=evaluateOperand(s.trim(),t),void 0===n||!isTruthy(n))return n;return n}function evaluateOperand(e,t){const[,n,s,i]=/^(.+?)\s*(==|!=)\s*(.+)$/.exec(e)??[]
;if(void 0===n||void 0===i)return evaluateWord(e,t);const[o,a]=[evaluateWord(n,t),evaluateWord(i,t)];if(void 0===o||void 0===a)return;const r=o.toLowerCase()===a.toLowerCase()
;return String(r===("=="===s))}function evaluateWord(e,t){const n=/^'([^']*)'$/.exec(e)?.[1];return void 0!==n?n:/^[\w-]+(?:\.[\w-]+)+$/.test(e)?lookUp(e,t):void 0}function isTruthy(e){
return""!==e&&"false"!==e}function lookUp(e,t){const[n="",...s]=e.split("."),i=t.get(n);if(void 0===i)return;if(!("kind"in i))return i.get(s.join("."));let o=i;for(const e of s)o=(0,g._F)(o,e)
;return(0,g.b6)(o)}function isKnown(e){return!e.includes(S)}function readBuildStep(e){const{at:t,scope:n}=e,s=(0,g._F)(e.node,"with"),fill=e=>{const t=(0,g.b6)((0,g._F)(s,e))
;return void 0===t?void 0:fillExpressions(t,n).trim()},refuse=e=>({builds:[],unread:[{at:t,because:e}]}),i=fill("context")??".",o=resolveFrom("",i.replace(/^\{\{defaultContext\}\}:?/,"./"))
;if(void 0===o)return refuse(`the context of this build is ${show(i)}`);const a=fill("file"),r=void 0===a||""===a?(0,w.uJ)(o,"Dockerfile"):resolveFrom("",a)
;if(void 0===r)return refuse(`the Dockerfile of this build is ${show(a??"")}`);const u=fill("target")??"";return isKnown(u)?{builds:[{origin:"step",at:t,context:o,file:r,target:u,
buildArgs:new Map(linesOf(fill("build-args")).filter(isKnown).flatMap(g.T6)),contexts:new Map(linesOf(fill("build-contexts")).filter(isKnown).flatMap(g.T6).map(([e,t])=>[e,toContext(t)])),
tags:listTags(fill("tags")??"",e),platforms:(fill("platforms")??"").split(/[,\s]+/).filter(e=>""!==e&&isKnown(e)),pushes:judgePush((0,g.b6)((0,g._F)(s,"push")),fill("outputs")??"")}],unread:[]
}:refuse("the target of this build is made by an expression")}function judgePush(e,t){return"true"===e||!0===e?.includes("${{")||/type=registry|push=true/.test(t)||t.includes(S)?"yes":"no"}
function show(e){return e.includes(S)?"made by an expression":`"${e}", which is no path here`}function toContext(e){const t=resolveFrom("",e);return void 0===t?{kind:"remote",text:e}:{kind:"folder",
folder:t}}function linesOf(e){return(e??"").split("\n").map(e=>e.trim()).filter(e=>""!==e&&!e.startsWith("#"))}function listTags(e,{node:t,siblings:n,scope:s}){const i=(0,g.b6)((0,g._F)((0,
g._F)(t,"with"),"tags"))??"",o=(0,g.b6)((0,g._F)((0,g._F)(t,"with"),"outputs"))??"",a=[...`${i} ${o}`.matchAll(/steps\.([\w-]+)\.outputs/g)].map(([,e])=>e),r=n.filter(e=>a.includes((0,g.b6)((0,
g._F)(e,"id")))).flatMap(e=>linesOf((0,
g.b6)((0,g._F)((0,g._F)(e,"with"),"images")))).map(e=>fillExpressions(e,s).replace(/^name=/,"").replace(/,.*$/,"")),u=/(?:^|,)"?name=([^,"]+)/.exec(fillExpressions(o,s))?.[1],l=[...e.split(/[\n,]+/),...r,...void 0===u?[]:[u]]
;return[...new Set(l.flatMap(toName))]}function toName(e){const t=e.trim();if(""===t||t.includes("$"))return[];if(isKnown(t))return[t];const n=t.lastIndexOf(":"),s=n>t.lastIndexOf("/")?t.slice(0,n):t
;return isKnown(s)?[s]:[]}function readCommands(e,t){const n=t.scope.get("env");return joinDescribed(listCommands(fillExpressions(e,t.scope),{folder:t.folder,variables:void 0===n||"kind"in n?new Map:n
}).map(e=>readCommand(e,t.at)))}function listCommands(e,t){const n=new Map(t.variables);let s=resolveFrom("",""===t.folder?".":t.folder),i=0;const o=[]
;for(const t of e.replaceAll(/\\\r?\n/g," ").split(/\n|;/)){let e=!1;for(const a of t.split(/&&|\|\|/)){const t=splitWords(a),[r="",u=""]=t;isOneOf(r,["fi","esac","done"])&&(i=Math.max(0,i-1))
;const[l]=1===t.length?(0,g.T6)(r):[];void 0!==l&&commands_assign(l,n),"cd"!==r&&"pushd"!==r||(s=void 0===s?void 0:resolveFrom(s,u));const c=i>0||e?"script":"nothing";o.push({words:t,folder:s,
variables:new Map(n),decidedBy:c}),isOneOf(r,["if","case","while","until","for"])&&(i+=1),isOneOf(r,["[","[[","test"])&&(e=!0)}}return o}function isOneOf(e,t){return t.includes(e)}
function readCommand({words:e,folder:t,variables:n},s){const i=afterBuild(e);if(void 0===i)return{builds:[],unread:[]};const o=toBuild(i,{folder:t,variables:n,at:s});return"string"==typeof o?{
builds:[],unread:[{at:s,because:o}]}:{builds:[o],unread:[]}}function commands_assign([e,t],n){const s=/\$\(|`/.test(t)?void 0:(0,M.$)(t,n);void 0===s?n.delete(e):n.set(e,s)}function afterBuild(e){
const t=e.findIndex(e=>"docker"===e||"podman"===e);if(t<0)return;const[n,s]=e.slice(t+1);return"build"===n?e.slice(t+2):"buildx"!==n&&"image"!==n&&"builder"!==n||"build"!==s?void 0:e.slice(t+3)}
function splitWords(e){return(e.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)??[]).map(e=>e.replaceAll(/"([^"]*)"|'([^']*)'/g,(e,t,n)=>t??n??""))}
const C=new Set(["--push","--load","--no-cache","--pull","--rm","--force-rm","--squash","-q","--quiet","--compress","--check","-D","--debug"]);function readFlags(e){const t=new Map,n=[],add=(e,n)=>{
t.set(e,[...t.get(e)??[],n])};for(let t=0;t<e.length;t+=1){const s=e[t]??"";if("|"===s||s.startsWith(">")||s.startsWith("2>"))break
;s.startsWith("-")&&"-"!==s?C.has(s)?add(s,""):s.includes("=")?add(s.slice(0,s.indexOf("=")),s.slice(s.indexOf("=")+1)):add(s,e[t+=1]??""):n.push(s)}return{flags:t,operands:n}}
function toBuild(e,{folder:t,variables:n,at:s}){const fill=e=>(0,M.$)(e,n)??S,{flags:i,operands:o}=readFlags(e),valuesOf=(...e)=>e.flatMap(e=>(i.get(e)??[]).map(fill)),a=o.at(-1)
;if(void 0===t||void 0===a)return"this command does not say what it builds";const r=resolveFrom(t,fill(a));if(void 0===r)return`the context of this command is not known: ${commands_show(a)}`
;const[u]=valuesOf("-f","--file"),l=void 0===u?(0,w.uJ)(r,"Dockerfile"):resolveFrom(t,u);if(void 0===l)return"the Dockerfile of this command is not known";const[c=""]=valuesOf("--target")
;if(!isKnown(c))return"the target of this command is not known";const d=valuesOf("--build-arg").filter(isKnown).flatMap(g.T6);return{origin:"command",at:s,context:r,file:l,target:c,
buildArgs:new Map(d),contexts:new Map,tags:valuesOf("-t","--tag").flatMap(toName),platforms:valuesOf("--platform").filter(isKnown).flatMap(e=>e.split(",")),pushes:i.has("--push")?"yes":"unknown"}}
function commands_show(e){return e.replaceAll(S,"\u2026")}var O=n(59736);const T=256;function expandMatrix(e){const t=(0,g._F)((0,g._F)(e,"strategy"),"matrix");if(void 0===t)return[toNode(new Map)]
;if("mapping"!==t.kind)return;const n=(0,g.Pf)(t).filter(([e])=>"include"!==e&&"exclude"!==e),s=(0,g.S3)((0,g._F)(t,"include"))
;if(!n.every(([,e])=>"list"===e.kind)||!s.every(({kind:e})=>"mapping"===e))return;const i=(0,g.S3)((0,g._F)(t,"exclude"))
;return addIncluded(crossAxes(n).filter(e=>!i.some(t=>agrees(t,e))),s,new Set(n.map(([e])=>e))).map(toNode)}function crossAxes(e){if(0===e.length)return[];let t=[new Map]
;for(const[n,s]of e)t=t.flatMap(e=>(0,g.S3)(s).map(t=>new Map([...e,[n,t]]))).slice(0,T);return t}function addIncluded(e,t,n){const s=e.map(e=>new Map(e)),i=[];for(const e of t){const t=(0,
g.Pf)(e),o=t.filter(([e])=>n.has(e)),a=s.filter(e=>o.every(([t,n])=>isSame(e.get(t),n)));0===a.length&&i.push(new Map(t));for(const e of a)for(const[n,s]of t)e.set(n,s)}return[...s,...i].slice(0,T)}
function agrees(e,t){return(0,g.Pf)(e).every(([e,n])=>isSame(t.get(e),n))}function isSame(e,t){const n=(0,g.b6)(t);if(void 0!==n)return(0,g.b6)(e)===n;const s=(0,g.Pf)(t)
;return s.length>0&&s.every(([t,n])=>isSame((0,g._F)(e,t),n))}function toNode(e){const t=[...e].map(([e,t])=>[e,{key:O.h,value:t}]);return{kind:"mapping",entries:new Map(t),range:O.h}}
function isWorkflowFile(e){return(0,j.AY)(e)&&/\.ya?ml$/.test(e)}function readWorkflows(e,t){const n=e.map(e=>({...e,root:(0,m.T)(e.text).root}))
;return joinDescribed(n.flatMap(e=>listInputs(e,n,t).map(n=>readFile(e,n,t))))}function listInputs(e,t,n){const s=(0,g._F)(e.root,"on"),i=(0,g._F)((0,g._F)(s,"workflow_call"),"inputs")??(0,
g._F)(e.root,"inputs")??(0,g._F)((0,g._F)(s,"workflow_dispatch"),"inputs"),o=(0,g.Pf)(i).flatMap(([e,t])=>{const n=(0,g.b6)((0,g._F)(t,"default"));return void 0===n?[]:[[e,n]]
}),a=t.flatMap(t=>listCalls(t,e.path,n));if(0===a.length)return[new Map(o)];const r=new Map(a.map(e=>[JSON.stringify([...e]),e]));return[...r.values()].map(e=>new Map([...o,...e]))}
function listCalls(e,t,n){return listJobs(e).flatMap(s=>(expandMatrix(s)??[]).flatMap(i=>{const o=toScope(e,{job:s,matrix:i,inputs:new Map,remote:n});return[s,...(0,g.S3)((0,
g._F)(s,"steps"))].flatMap(e=>{const n=(0,g.b6)((0,g._F)(e,"uses"))??"",s=n.replace(/^\.\//,"").replace(/\/$/,"")
;return n.startsWith("./")&&[t,t.replace(/\/action\.ya?ml$/,"")].includes(s)?[readValues((0,g._F)(e,"with"),o)]:[]})}))}function readValues(e,t){const n=(0,g.Pf)(e).flatMap(([e,n])=>{
const s=fillExpressions((0,g.b6)(n)??"",t);return isKnown(s)?[[e,s]]:[]});return new Map(n)}function listJobs({root:e}){const t=(0,g._F)(e,"runs"),n=(0,g.Pf)((0,g._F)(e,"jobs")).map(([,e])=>e)
;return void 0===t?n:[t,...n]}function readFile(e,t,n){return joinDescribed(listJobs(e).map(s=>{const i=(0,g.S3)((0,
g._F)(s,"steps")),o=expandMatrix(s),read=o=>joinDescribed(i.map(a=>read_workflows_readStep(toStep({node:a,steps:i,job:s,matrix:o},{file:e,inputs:t,remote:n}))));if(void 0===o){
const{builds:e,unread:t}=read(void 0);return{builds:e,unread:t.map(e=>({...e,because:`${e.because}: an expression makes the matrix`}))}}return joinDescribed(o.map(read))}))}
function toStep({node:e,steps:t,job:n,matrix:s},{file:i,inputs:o,remote:a}){const r=toScope(i,{job:n,matrix:s,inputs:o,remote:a}),u=new Map([...valuesOf(r,"env"),...readValues((0,
g._F)(e,"env"),r)]),l=new Map([...r,["env",u]]),c=[(0,g._F)(n,"defaults"),(0,g._F)(i.root,"defaults")],d=[(0,g._F)(e,"working-directory"),...c.map(e=>(0,g._F)((0,
g._F)(e,"run"),"working-directory"))].flatMap(e=>(0,g.b6)(e)??[])[0]??"";return{node:e,siblings:t,scope:l,at:{file:i.path,line:(0,g.cA)(i.text,e)},folder:fillExpressions(d,l)}}function valuesOf(e,t){
const n=e.get(t);return void 0===n||"kind"in n?new Map:n}function toScope(e,{job:t,matrix:n,inputs:s,remote:i}){const o=new Map([["workspace","."]])
;void 0!==i&&(o.set("repository",`${i.owner}/${i.name}`),o.set("repository_owner",i.owner),o.set("event.repository.name",i.name))
;const a=new Map([["github",o],["inputs",s],...void 0===n?[]:[["matrix",n]]]),r=readValues((0,g._F)(e.root,"env"),a),u=new Map([...a,["env",r]]),l=new Map([...r,...readValues((0,g._F)(t,"env"),u)])
;return new Map([...a,["env",l]])}function read_workflows_readStep(e){const t=(0,g.b6)((0,g._F)(e.node,"uses"))??"";if(/^[\w.-]+\/build-push-action(?:@|$)/.test(t))return readBuildStep(e);const n=(0,
g.b6)((0,g._F)(e.node,"run"));return void 0===n?{builds:[],unread:[]}:readCommands(n,e)}function readWorkflowTexts(e,t){return readTexts(e.tree.paths.filter(isWorkflowFile),e,t)}
async function readTexts(e,t,n){const s=e.map(e=>t.entry(e)?.id??""),i=await n.readTexts(s);return e.flatMap((e,t)=>{const n=i.get(s[t]??"");return void 0===n?[]:[{path:e,text:n}]})}
function joinSame(e){return[...new Map(e.map(e=>[JSON.stringify(e),e])).values()]}const A={kind:"constant",holds:"always"},N={kind:"constant",holds:"never"};function isAlways(e){
return"constant"===e.kind&&"always"===e.holds}function isNever(e){return"constant"===e.kind&&"never"===e.holds}function not(e){return"constant"===e.kind?isAlways(e)?N:A:"not"===e.kind?e.of:{
kind:"not",of:e}}function condition_all(e){if(e.some(isNever))return N;const t=flatten("all",e).filter(e=>!isAlways(e)),[n]=t;return void 0===n?A:1===t.length?n:{kind:"all",of:t}}function any(e){
if(e.some(isAlways))return A;const t=flatten("any",e).filter(e=>!isNever(e)),[n]=t;return void 0===n?N:1===t.length?n:{kind:"any",of:t}}function flatten(e,t){
return[...new Set(t.flatMap(t=>t.kind===e?t.of:[t]))]}function listFilters(e){switch(e.kind){case"constant":case"unknown":return[];case"files":return[e.filter];case"not":return listFilters(e.of)
;case"all":case"any":return e.of.flatMap(listFilters)}}function listDoubts(e){switch(e.kind){case"constant":case"files":return[];case"unknown":return[e.doubt];case"not":return listDoubts(e.of)
;case"all":case"any":return e.of.flatMap(listDoubts)}}const P=8;class FileChange{files;#e=new Map;constructor(e){this.files=e}judge(e){return this.#e.has(e)||this.#e.set(e,judgeFilter(e,this.files)),
this.#e.get(e)}}function judgeCondition(e,t){const n=new Map,s=new Map;collect(e,{change:t,open:n,filters:s});const i=[...n.keys()];if(i.length>P)return toHolding(weigh(e,{filters:s}),n)
;const o=new Set;for(let t=0;t<2**i.length;t+=1){const n=new Map(i.map((e,n)=>[e,(t>>n)%2==1]));o.add(weigh(e,{filters:s,values:n}))}const[a]=o;return toHolding(1===o.size?a:void 0,n)}
function toHolding(e,t){return void 0===e?{kind:"unknown",doubts:[...t.values()]}:{kind:e?"yes":"no"}}function collect(e,t){switch(e.kind){case"constant":return;case"unknown":
return void t.open.set(e.key,e.doubt);case"files":{const{filter:n}=e,s=t.change.judge(n);return t.filters.set(n,s),void(void 0===s&&t.open.set(keyOf(n),explainFilter(n)))}case"not":
return void collect(e.of,t);case"all":case"any":for(const n of e.of)collect(n,t)}}function judgeFilter(e,t){const{limit:n=t.length}=e,s=t.map((t,s)=>{const i=e.selects(t)
;return s>=n&&"yes"===i?"unknown":i});return!!s.includes("yes")||!!s.includes("unknown")&&void 0}function keyOf({at:e,name:t}){return`${e.file}:${String(e.line)} ${t}`}
function explainFilter({at:e,name:t,limit:n}){return{at:e,
because:void 0===n?`what "${t}" says of these files is not documented`:`"${t}" is not documented for these files, or looks at the first ${String(n)} only`}}function weigh(e,t){switch(e.kind){
case"constant":return"always"===e.holds;case"unknown":return t.values?.get(e.key);case"files":{const{filter:n}=e;return t.filters.get(n)??t.values?.get(keyOf(n))}case"not":{const n=weigh(e.of,t)
;return void 0===n?void 0:!n}case"all":return weighAll(e.of.map(e=>weigh(e,t)));case"any":{const n=weighAll(e.of.map(e=>negate(weigh(e,t))));return negate(n)}}}function negate(e){
return void 0===e?void 0:!e}function weighAll(e){return!e.includes(!1)&&(!e.includes(void 0)||void 0)}class Texts{#t;#n;#s;#i=new Set;constructor(e,t){this.#n=e,this.#t=t,this.#s=new Map}isThere(e){
return this.#n.has(e)}get paths(){return this.#n}read(e){const t=this.#t.get(e);return void 0===t&&this.#n.has(e)&&this.#i.add(e),t}parse(e){const t=this.#s.get(e);if(void 0!==t)return t
;const n=this.read(e);if(void 0===n)return;const s={path:e,...parseText(n)};return this.#s.set(e,s),s}get wanted(){return[...this.#i]}}const q=1<<20;function parseText(e){if(e.length>q)return{text:e}
;const{root:t}=(0,m.T)(e);return void 0===t?{text:e}:{text:e,root:t}}var B=n(19082);const R={kind:"literal",value:null};function literal(e){return{kind:"literal",value:e}}function toBoolean(e){
return"constant"!==e.kind?{kind:"boolean",when:e}:literal("always"===e.holds)}function isTrue(e){switch(e.kind){case"literal":return value_isTruthy(e.value)?A:N;case"boolean":return e.when;case"flag":
return e.given;case"choice":case"names":return A;case"unknown":return e.when??toCondition(e)}}function toCondition({key:e,at:t,because:n}){return{kind:"unknown",key:e,doubt:{at:t,because:n}}}
function describeValue(e){return"unknown"===e.kind?e.key:JSON.stringify(e)}function value_isTruthy(e){return""!==e&&0!==e&&!1!==e&&null!==e&&!Number.isNaN(e)}function toText(e){
return"literal"===e.kind?String(e.value??""):void 0}function equals(e,t){if("literal"===e.kind&&"literal"===t.kind)return isEqual(e.value,t.value)?A:N;const[n,s]="literal"===t.kind?[e,t]:[t,e]
;return"literal"===s.kind?equalsLiteral(n,s.value):void 0}function equalsLiteral(e,t){switch(e.kind){case"literal":return isEqual(e.value,t)?A:N;case"boolean":{const[n,s]=[isEqual(!0,t),isEqual(!1,t)]
;return choose(e.when,n,s)}case"choice":return choose(e.when,isEqual(e.yes,t),isEqual(e.no,t));case"flag":{const n=isEqual("",t)?not(e.given):N,s=choose(e.when,isEqual("true",t),isEqual("false",t))
;return any([n,condition_all([e.given,s])])}case"names":{if("list"===e.form)return;const n=any(e.names.map(({when:e})=>e));return"[]"===t?not(n):"string"==typeof t&&t.startsWith("[")?void 0:N}
case"unknown":return}}function choose(e,t,n){return any([condition_all([e,t?A:N]),condition_all([not(e),n?A:N])])}function isEqual(e,t){
return"string"==typeof e&&"string"==typeof t?e.toLowerCase()===t.toLowerCase():typeof e==typeof t?e===t:toNumber(e)===toNumber(t)}function toNumber(e){return null===e?0:Number(e)}const L=300
;function readPathFilter(e,t,n){const s=(0,g._F)(e,"paths"),i=(0,g._F)(e,"paths-ignore");return void 0!==s?{kind:"files",filter:toFilter(s,`on.${t}.paths`,n)}:void 0!==i?{kind:"files",
filter:toIgnoring(i,`on.${t}.paths-ignore`,n)}:A}function readRules(e,{path:t,text:n}){return(0,g.S3)(e).flatMap(e=>{const s=(0,g.b6)(e);if(void 0===s)return[];const i=s.startsWith("!"),o=(0,
B.Zu)(i?s.slice(1):s),a=void 0===o?void 0:{takes:i?"out":"in",matches:o};return[{at:{file:t,line:(0,g.cA)(n,e)},text:s,rule:a}]})}function readList(e,t){
const n=readRules(e,t),s=n.flatMap(({rule:e})=>e??[]);return{at:{file:t.path,line:(0,g.cA)(t.text,e)},written:n,rules:s,isMalformed:s.length<n.length}}function toFilter(e,t,n){
const{written:s,rules:i,isMalformed:o,at:a}=readList(e,n);return{at:a,name:t,limit:L,patterns:s.map(toWrittenPattern),
selects:({path:e})=>o?"unknown":"in"===i.findLast(({matches:t})=>t(e))?.takes?"yes":"no"}}function toWrittenPattern({at:e,text:t,rule:n}){return"in"===n?.takes?{at:e,text:t,matches:n.matches}:{at:e,
text:t}}function toIgnoring(e,t,n){const{rules:s,isMalformed:i,at:o}=readList(e,n);return{at:o,name:t,limit:L,patterns:[],selects:({path:e})=>{if(i)return"unknown"
;const t=s.filter(({matches:t})=>t(e));return t.every(({takes:e})=>"in"===e)?t.length>0?"no":"yes":t.some(({takes:e})=>"in"===e)?"unknown":"yes"}}}const W=["pull_request","pull_request_target"]
;function listStarts(e,t){return listEvents((0,g._F)(e.root,"on")).flatMap(([n,s])=>"push"===n?startByPush(s,e,t):W.includes(n)?[startByPullRequest(n,s,e,t)]:"merge_group"===n?[{
...startByMergeGroup(n),when:A}]:"workflow_call"===n?[]:[startOtherwise(n)])}function listEvents(e){return"mapping"===e?.kind?(0,g.Pf)(e):(0,g.CB)(e).map(e=>[e,void 0])}function startByPush(e,t,n){
const s=void 0!==(0,g._F)(e,"tags")||void 0!==(0,g._F)(e,"tags-ignore"),i=void 0!==(0,g._F)(e,"branches")||void 0!==(0,
g._F)(e,"branches-ignore"),o=condition_all([judgeBranch(e,n),readPathFilter(e,"push",t)]),{branch:a}=n,r=void 0===a?[]:[["ref",literal(`refs/heads/${a}`)],["ref_name",literal(a)],["event.ref",literal(`refs/heads/${a}`)]],u=new Map([...toGithub("push",{
base_ref:"",head_ref:"",ref_type:"branch"}),...r]),l=s&&!i?[]:[{event:{name:"push",kind:"change"},when:o,github:u,absent:I}];return s?[...l,startOtherwise("push of a tag")]:l}
const E=["event.inputs","event.workflow_dispatch","event.client_payload","event.schedule"],I=[...E,"event.pull_request","event.release","event.workflow_run"],D=[...E,"event.before","event.head_commit","event.release"]
;function toGithub(e,t){const n=Object.entries({event_name:e,...t});return new Map(n.map(([e,t])=>[e,literal(t)]))}function startByPullRequest(e,t,n,s){const i=(0,g.CB)((0,
g._F)(t,"types")),o=0===i.length||i.some(e=>["opened","synchronize","closed"].includes(e)),a=i.length>0&&i.every(e=>"closed"===e),r=condition_all([o?A:N,judgeBranch(t,s),readPathFilter(t,e,n)]),{branch:u}=s,l=toGithub(e,{
ref_type:"branch",..."pull_request"===e?{ref:"refs/pull/1/merge",ref_name:"1/merge"}:{},...a?{"event.action":"closed"}:{},...void 0===u?{}:{base_ref:u,"event.pull_request.base.ref":u}})
;return l.set("event.pull_request.draft",literal(!1)),l.set("event.pull_request.merged",literal(a)),{event:{name:e,kind:"change"},when:r,github:l,absent:D}}function startByMergeGroup(e){return{event:{
name:e,kind:"change"},github:toGithub(e,{ref_type:"branch","event.action":"checks_requested"}),absent:[...I,...D]}}function startOtherwise(e){const t={name:e,kind:"other"
},n=toGithub("push of a tag"===e?"push":e,{});return{event:t,when:A,github:n,absent:[]}}function judgeBranch(e,{branch:t}){if(void 0===t)return A;const n=(0,g._F)(e,"branches");if(void 0!==n)return(0,
B.fE)((0,g.CB)(n),t)?A:N;const s=(0,g._F)(e,"branches-ignore");return void 0!==s&&(0,B.fE)((0,g.CB)(s),t)?N:A}n(95272);var J=n(31446);function listReadFiles({sources:e},t){const n=new Map
;for(const s of e)for(const e of(0,J.LO)(s,t))n.has(e)||n.set(e,{path:e,source:s});return[...n.values()].sort((e,t)=>e.path<t.path?-1:1)}function listBuiltImages({valid:e,head:t,inputs:n},s){
const i=t?.index;return e.configuration.images.map(({name:e,prod:t})=>{const o=n.get(e)?.prod,a="surely"===s||"exact"===o?.quality.kind,r=void 0!==o&&void 0!==i&&a?listTaken(o,i):"unknown";return{
name:e,recipes:[{file:t.file,context:t.contextPath,target:t.target}],inputs:r}})}function listTaken(e,t){const{quality:n}=e,s="exact"!==n.kind&&n.because.some(({extent:e})=>"everything"===e)
;return listReadFiles(e,t).filter(({source:{how:e,doubt:t}})=>"dockerfile"===e.verb?"itself"===e.relation:!s&&void 0===t&&"itself"===e.relation&&!U.includes(e.verb)).map(({path:e})=>e)}
const U=["ignore-file","would-be-dockerfile","says-checkout","says-fetch"];var z=n(62031);function explainUncovered({image:e,files:t,because:n,at:s,key:i}){
const o=t.map(e=>`"${e}"`),a=1===t.length?"it":"they",r=1===t.length?"changes":"change";return(0,f.CC)("uncovered-input",{message:`the image "${e}" is made from ${(0,
z.XT)(o,3)}, and is not built when ${a} ${r}: ${n}`,fix:advise(i,toPatterns(t)),place:s})}function advise(e,t){
return e.includes("paths-ignore")?`leave them out of the build, in its ignore file, or write "paths" in place of ${e}`:[`add to ${e}:`,...t.map(e=>`- '${e}'`)].join("\n")}const G=3,V=8
;function toPatterns(e){const t=new Map;for(const n of e){const e=(0,w.yl)(n);t.set(e,[...t.get(e)??[],n])}const n=[...t].flatMap(([e,t])=>""===e||t.length<=G?t:[`${e}/*`])
;return n.length<=V?n:[...new Set(e.map(e=>e.includes("/")?`${e.split("/")[0]??""}/**`:e))].slice(0,V)}function atLine({file:e,line:t}){return{source:{kind:"file",path:e},line:t,column:1,length:1}}
function findUnlisted({valid:e,head:t,inputs:n}){const s=t?.index;return void 0===s?[]:e.configuration.images.flatMap(t=>{
const i=e.findKey(t.name,"prod",["infer"])??e.imagePlaces.get(t.name)?.name,o=n.get(t.name)?.prod;if(t.infer||void 0===o||void 0===i)return[]
;const a=listTaken(o,s),r=listCounted(t,e.configuration,s),u=a.filter(e=>e!==t.prod.file&&!r.has(e));return 0===u.length?[]:[explainUncovered({image:t.name,files:u,
because:'"infer: false" leaves it to the lists of the image',at:i,key:'its "paths"'})]})}function listCounted({triggers:e},{filters:t,buildAll:n},s){
const i=new Set([...e.filters,...n.filters]),o=[...[e.paths,n.paths].map(e=>e.map(e=>({pattern:e}))),...[...t??[]].flatMap(([e,t])=>i.has(e)?[t]:[])]
;return new Set(o.flatMap(e=>[...s.select(e)].map(({path:e})=>e)))}function findUnstarted(e,t){
const n=listAllStarts(t),s=n?.filter(({event:e})=>"change"===e.kind)??[],i=any(s.map(({when:e})=>e)),[o]=s.flatMap(({when:e})=>listFilters(e))
;return void 0===o||isAlways(i)?[]:listBuiltImages(e,"surely").flatMap(({name:e,inputs:t})=>{if("unknown"===t)return[];const n=t.filter(e=>"no"===judgeCondition(i,new FileChange([{path:e,
status:"modified"}])).kind);if(0===n.length)return[];const s=`"${o.name}" (${formatPlace(o.at)})`;return[explainUncovered({image:e,files:n,because:"no workflow that plans is started by that",
at:atLine(o.at),key:s})]})}function listAllStarts({uses:e,texts:t,branch:n}){if(e.some(({workflow:e})=>"action"===e.kind||["workflow_call","workflow_run"].some(t=>e.triggers.includes(t))))return
;const s=new Set(e.map(({workflow:e})=>e.path)),i=new Map(t.map(({path:e,text:t})=>[e,t])),o=new Texts(new Set(i.keys()),i);return[...s].flatMap(e=>{const t=o.parse(e)
;return void 0===t?[]:listStarts(t,void 0===n?{}:{branch:n})})}var K=n(2681),H=n(74970),Y=n(8911);function renderConfiguration(e){const t=[...renderTop(e),"images:"],n=new Map
;for(const s of e.images){const{comments:i,keys:o}=renderImage(s,e);t.push(...i.map(e=>`  ${comment(e)}`)),n.set(s.name,t.length+1),t.push(`  ${(0,Y.C)(s.name)}:`,...o.map(e=>`    ${e}`))}
return t.push(...renderRest(e)),{text:`${t.join("\n")}\n`,lines:n}}function comment(e){return`# ${(0,s.X1)(e)}`}function explained(e,t){return`${e} ${comment(t)}`}
function renderTop({imageName:e,filters:t,workflow:n}){
return['# Made by "image-matrix init" of what is in this repository: read it once, and keep it by hand.','# "image-matrix plan" shows what a change builds, "image-matrix explain IMAGE" why.','# All keys: docs/configuration.md of image-matrix, or "image-matrix schema" for an editor.',"","known"===e.kind?explained(`image-name: ${quoteName(e.text)}`,e.because):explained("# image-name: 'ghcr.io/OWNER/REPOSITORY-{image}'",e.because),...void 0===t?[]:[explained(`filters: ${(0,
Y.C)(t.path)}`,`as ${formatPlace(t.at)} reads it; name some under build-all or an image`)],...void 0===n?[]:[explained(`build-all: { paths: [${n}] }`,"a change of the workflow builds all")],explained("tests: false",'images with tests of their own say "tests: {}"'),""]
}function quoteName(e){return/^[\w./:-]+\{image\}[\w./:-]*$/.test(e)?e:(0,Y.P)(e)}function renderImage(e,t){const{name:n,context:s,file:i,target:o,publish:a,dev:r}=e,u=[...s===n?[]:[`context: ${(0,
Y.C)((0,w.aD)(s))}`],...i===(0,w.uJ)(s,"Dockerfile")?[]:[`file: ${(0,Y.C)(i)}`],...""===o?[]:[`target: ${(0,
Y.C)(o)}`],...renderPairs("build-args",e.buildArgs),...renderPairs("build-contexts",e.contexts),...renderGenerated(e),...renderPlatforms(e,t),...void 0===e.imageName?[]:[`image-name: ${quoteName(e.imageName)}`],...void 0===r?[]:[renderDev(r),"tests: {}"],...renderPublish(a)]
;return{comments:[...e.because,...listNotes(e)],keys:u}}function listNotes({notes:e,missing:t}){return[...e,...explainMissing(t)]}const Z=3;function explainMissing(e){const[t]=e;if(void 0===t)return[]
;const n=[...new Set(e.map(({path:e})=>e))],s=n.length>Z?` and ${String(n.length-Z)} more`:""
;return[`not tracked: ${n.slice(0,Z).join(", ")}${s} (line ${String(t.line)}). Where a step of the job makes it, say of what: generated: { ${t.path}: [GLOB] }`]}
function renderGenerated({generated:e}){return 0===e.size?[]:["generated:",...[...e].map(([e,t])=>`  ${(0,Y.C)(e)}: [${t.map(Y.C).join(", ")}]`)]}function renderPairs(e,t){
return 0===t.size?[]:[`${e}:`,...[...t].map(([e,t])=>`  ${(0,Y.C)(e)}: ${(0,Y.C)(t)}`)]}function renderPlatforms({name:e,platforms:t},{handedOn:n}){if(t.every(e=>"linux/amd64"===e))return[]
;const s=`platforms: [${t.map(Y.C).join(", ")}]`;return 1!==t.length&&n.has(e)?[explained(`# ${s}`,'several need the input "split-platforms": docs/pipeline.md')]:[s]}
function renderDev({target:e,context:t,file:n,because:s}){return explained(`dev: { ${[...void 0===t?[]:[`context: ${(0,Y.C)((0,w.aD)(t))}`],...void 0===n?[]:[`file: ${(0,
Y.C)(n)}`],...void 0===e?[]:[`target: ${(0,Y.C)(e)}`]].join(", ")} }`,s)}function renderPublish(e){switch(e){case"yes":return[];case"no":
return[explained("publish: false","nothing here pushes it; take this line away if it is published")];case"for-tests":return[explained("publish: false","only for tests")];case"unknown":
return[explained("# publish: false","if it is only for tests: nothing here says")]}}function renderRest({leftOut:e,unread:t}){const n=e.filter(({isWarned:e})=>!0!==e)
;return[...renderSilences(e.filter(({isWarned:e})=>!0===e)),...renderList("Dockerfiles that are taken for no image:",n.map(({path:e,because:t})=>`${e}: ${t}`)),...renderList("What could not be read of how images are built:",t.map(({at:e,because:t})=>`${formatPlace(e)}: ${t}`))]
}function renderSilences(e){return 0===e.length?[]:["","silence: # Dockerfiles that are taken for no image",...e.map(({path:e,because:t})=>`  - { ${["warning: unused-dockerfile",`at: ${(0,
Y.C)(escapeGlob(e))}`,`because: ${(0,Y.P)((0,s.X1)(t))}`].join(", ")} }`)]}function escapeGlob(e){return e.replaceAll(/[*?[\]{}()!\\]/g,"\\$&")}function renderList(e,t){
return 0===t.length?[]:["",comment(e),...[...new Set(t)].map(e=>comment(`  ${e}`))]}var X=n(55925),Q=n(15824),ee=n(77728),te=n(52898),ne=n(85500);function isBakeFile(e){
return/^(?:docker-)?bake(?:[._-][\w.-]*)?\.(?:json|hcl)$/i.test((0,w.mp)(e))}function readBakeFile({path:e,text:t,printed:n},s){const i=e.endsWith(".json");if(!(i||void 0!==n&&"json"in n)){
const t=void 0===n?"":`, and now says: ${n.because}`;return{builds:[],unread:[{at:{file:e,line:1},because:`it is written in HCL: "docker buildx bake --print" says it in JSON${t}`}]}}
const o=i||void 0===n||!("json"in n)?t:n.json,{root:a}=(0,m.T)(o),r=i?void 0:findLines(t),u=new Map((0,g.Pf)((0,g._F)(a,"target"))),l=readVariables((0,g._F)(a,"variable")),c=new Set((0,g.Pf)((0,
g._F)(a,"group")).flatMap(([,e])=>(0,g.CB)((0,g._F)(e,"targets")))),d=new Set([...u.values()].flatMap(e=>(0,g.CB)((0,
g._F)(e,"inherits")))),f=[...u].flatMap(([n,i])=>n.startsWith("_")||d.has(n)&&!c.has(n)?[]:bake_toBuild({name:n,fields:inherit(i,u,new Set([n])),at:{file:e,line:void 0===r?(0,g.cA)(t,i):r.get(n)??1},
variables:l},s));return{builds:f,unread:[]}}function findLines(e){const t=(0,ne.y)(e).filter(({type:e})=>"target"===e)
;return new Map(t.map(({name:t,range:n})=>[t,e.slice(0,n.start).split("\n").length]))}function readVariables(e){const t=(0,g.Pf)(e).flatMap(([e,t])=>{const n=(0,g.b6)((0,g._F)(t,"default"))
;return void 0===n?[]:[[e,n]]});return new Map(t)}function inherit(e,t,n){const s=(0,g.CB)((0,g._F)(e,"inherits")).flatMap(e=>{const s=t.get(e)
;return void 0===s||n.has(e)?[]:[...inherit(s,t,new Set([...n,e]))]});return new Map([...s,...(0,g.Pf)(e)])}function bake_toBuild({name:e,fields:t,at:n,variables:s},i){const fill=e=>(0,
M.$)(e,s),words=e=>(0,g.S3)(t.get(e)).flatMap(e=>fill((0,g.b6)(e)??"")??[]),[o="."]=words("context"),[a="Dockerfile"]=words("dockerfile"),r=["",(0,w.yl)(n.file)].flatMap(e=>{
const t=resolveFrom(e,o),n=void 0===t?void 0:resolveFrom(t,a);return void 0===t||void 0===n?[]:[{folder:e,context:t,file:n}]}),u=r.find(({file:e})=>i(e))??r[0];if(void 0===u)return[]
;const l=words("output").some(e=>/type=registry|push=true/.test(e)),c=(0,g.fq)(t.get("args")).flatMap(([e,t])=>{const n=fill(t);return void 0===n?[]:[[e,n]]}),[d=""]=words("target");return[{
origin:"bake",at:n,name:e,context:u.context,file:u.file,target:d,buildArgs:new Map(c),contexts:new Map((0,g.fq)(t.get("contexts")).map(([e,t])=>[e,bake_toContext(t,u.folder)])),tags:words("tags"),
platforms:words("platforms"),pushes:l?"yes":"unknown"}]}function bake_toContext(e,t){const n=/^target:(.+)$/.exec(e)?.[1];if(void 0!==n)return{kind:"build",name:n};const s=resolveFrom(t,e)
;return void 0===s?{kind:"remote",text:e}:{kind:"folder",folder:s}}function selectBakeTargets(e,t){const{root:n}=(0,m.T)(e),s=new Map((0,g.Pf)((0,g._F)(n,"group"))),i=new Set(t)
;for(const e of i)for(const t of(0,g.CB)((0,g._F)(s.get(e),"targets")))i.add(t);return i}function isComposeFile(e){return/^(?:docker-)?compose(?:[._-][\w.-]*)?\.ya?ml$/i.test((0,w.mp)(e))}
function listVariableFiles(e){const t=(0,w.yl)(e);return[".env",".env.example"].map(e=>""===t?e:`${t}/${e}`)}function readComposeFiles(e){const t=e.flatMap(listServices),n=t.map(e=>readService(e,t))
;return{builds:n.flatMap(({build:e})=>e??[]),unread:n.flatMap(({unread:e})=>e??[])}}function listServices(e){const t=(0,M.r)(e.variables);return(0,g.Pf)((0,g._F)((0,
m.T)(e.text).root,"services")).flatMap(([n,s])=>{const i=(0,g._F)(s,"build"),o=(0,w.yl)(e.path);return void 0===i?[]:[{file:e,folder:o,name:n,node:s,build:i,variables:t}]})}function readService(e,t){
const{file:n,folder:s,name:i,node:o,build:a,variables:r}=e,u={file:n.path,line:(0,g.cA)(n.text,a)},fill=e=>void 0===e?void 0:(0,M.$)(e,r),refuse=e=>({unread:{at:u,because:`service "${i}": ${e}`}})
;if(void 0!==(0,g._F)(a,"dockerfile_inline"))return refuse("its Dockerfile is written in the compose file");const l=contextOf(e)??inheritContext(e,t)??".",c=resolveFrom(s,fill(l))
;if(void 0===c)return refuse(`its context ${l} is no folder here`);const d=(0,g._F)(a,"dockerfile"),f=resolveFrom(c,fill((0,g.b6)(d)??"Dockerfile"))
;if(void 0===f)return refuse("its Dockerfile is not named by a literal path");const p=fill((0,g.b6)((0,g._F)(o,"image"))),h=(0,g.fq)((0,g._F)(a,"args")).flatMap(([e,t])=>{const n=fill(t)
;return void 0===n?[]:[[e,n]]});return{build:{origin:"compose",at:u,name:i,context:c,file:f,target:fill((0,g.b6)((0,g._F)(a,"target")))??"",buildArgs:new Map(h),contexts:readContexts((0,
g._F)(a,"additional_contexts"),e),tags:void 0===p?[]:[p],platforms:(0,g.CB)((0,g._F)(a,"platforms")).flatMap(e=>fill(e)??[]),pushes:"unknown"}}}function contextOf({build:e}){return(0,g.b6)(e)??(0,
g.b6)((0,g._F)(e,"context"))}function inheritContext(e,t){return t.filter(t=>t!==e&&t.name===e.name&&t.folder===e.folder).flatMap(e=>contextOf(e)??[])[0]}
function readContexts(e,{folder:t,variables:n}){const s=new Map;for(const[i,o]of(0,g.fq)(e)){const e=(0,M.$)(o,n);if(void 0===e)continue
;const a=/^service:(.+)$/.exec(e)?.[1],r=/^[\w+-]+:/.test(e)?void 0:resolveFrom(t,e);void 0!==a?s.set(i,{kind:"build",name:a}):void 0!==r?s.set(i,{kind:"folder",folder:r}):s.set(i,{kind:"remote",
text:e})}return s}function listDockerfiles(e){return e.flatMap(e=>{const t=readSuffix((0,w.mp)(e));return void 0===t?[]:[{path:e,suffix:t}]})}
const se=/^(?:(.+)\.)?(?:Dockerfile|Containerfile)(?:[._-](.+))?$/i;function readSuffix(e){const[t,n="",s=""]=se.exec(e)??[];return void 0===t||ie.test(s)?void 0:[n,s].filter(e=>""!==e).join("-")}
const ie=/(?:^|\.)(?:dockerignore|md|rst|txt|adoc|ya?ml|json|toml|sh|bash|ps1|py|rb|js|mjs|cjs|tsx?|go|rs|java|kt|php|cs|html?|css|lock|patch|diff|snap|orig|bak|golden|sum)$/i;function isTemplate(e){
return/(?:^|[.-])(?:j2|jinja2?|in|tmpl|tpl|template|erb|mustache|hbs|m4|ejs|gotmpl|jinja)$/i.test(e)}function isForTests(e){
return/(?:^|[._/-])(?:dev|devel|development|develop|test|tests|testing|e2e|ci|debug|local|lint|cypress|playwright)(?:$|[._/-])/i.test(e)}function listFilterFiles(e){return e.flatMap(e=>{
const{root:t}=(0,m.T)(e.text);return void 0===t?[]:filters_collect(t,e)})}function filters_collect(e,t){switch(e.kind){case"scalar":return[];case"list":return e.items.flatMap(e=>filters_collect(e,t))
;case"mapping":{const n=(0,g.Pf)(e).flatMap(([,e])=>filters_collect(e,t)),s=(0,g.b6)((0,g._F)(e,"uses"))??"",i=(0,g.b6)((0,g._F)((0,
g._F)(e,"with"),"filters")),o=/^[\w.-]+\/paths-filter(?:@|$)/.test(s)&&!1===i?.includes("\n")?resolveFrom("",i):void 0;return void 0===o?n:[{path:o,at:{file:t.path,line:(0,g.cA)(t.text,e)}},...n]}}}
var oe=n(34407),ae=n(91332);function readFor(e,{target:t,buildArgs:n,contexts:s}){return(0,oe.n_)(e,{target:t,buildArgs:n,platforms:[],buildPlatform:"linux/amd64",contexts:new Map([...s].map(e=>[e,{
kind:"other"}])),baseEnvironment:"unknown"})}function chooseContext(e,{sources:t,quality:n},s,i){const o=(0,w.yl)(e),a=[...new Set([...s,o,...(0,
w.vl)(e),""])],r="opaque"===n?[]:t.filter(({context:e})=>""===e),u=a.map(e=>({context:e,missing:r.filter(t=>!isThere(t,e,i))})),[l]=u;if(void 0===l)return{context:o,missing:[]}
;const c=Math.min(...u.map(({missing:e})=>e.length));return s.length>0&&(l.missing.length<r.length||c>0)?l:u.find(({missing:e})=>e.length===c)??l}function isThere({kind:e,path:t},n,s){
if(!s.hasFolder(n)&&""!==n)return!1;if(""===t)return!0;switch(e){case"path":case"prefix":return holds(s,(0,w.uJ)(n,t));case"wildcard":case"parents-pattern":return matches(s,n,(0,ae.OB)(t.split("/")))}
}function holds(e,t){return!(void 0===e.entry(t)&&!e.hasFolder(t))||[...e.links,...e.submodules].some(e=>t.startsWith(`${e}/`))}function matches(e,t,n){const[s,...i]=n;if(void 0===s)return!0;if(!(0,
ae.Pt)(s)){const n=(0,w.uJ)(t,s);return 0===i.length?holds(e,n):matches(e,n,i)}const o=(0,ae.R$)(s);return e.listNames(t).some(n=>o(n)&&(0===i.length||matches(e,(0,w.uJ)(t,n),i)))}
var re=n(79647),ue=n(82991)
;const le=/^(?:\.?docker(?:files?)?|containers?|images?|builds?|\.?ci|deploy(?:ment)?s?|infra(?:structure)?|ops|src|packages|packaging|apps|services|cmd|tools|scripts|prod(?:uction)?|etc|hack)$/i
;function nameByPlace(e,{fallback:t,folders:n}){const s=readSuffix((0,w.mp)(e))??"",i=(0,w.yl)(e),o=i.split("/").filter(e=>""!==e),a=o.findLast(e=>!le.test(e)),r=(0,w.vl)(i).find(e=>n.has(e)&&(0,
w.mp)(e)!==a),u=void 0===r||le.test((0,w.mp)(r))||void 0===a?a:`${(0,w.mp)(r)}-${a}`;return toImageName(""===s?u??t:void 0===u||u===s||le.test(o.at(-1)??"")?s:`${u}-${s}`,t)}function toImageName(e,t){
const n=e.replaceAll(/([a-z0-9])([A-Z])/g,"$1-$2").toLowerCase().replaceAll(/[^a-z0-9]+/g,e=>/^(?:\.|_|__|-+)$/.test(e)?e:"-").replaceAll(/^[^a-z0-9]+|[^a-z0-9]+$/g,"");return(0,re.lS)(n)?n:(0,
re.lS)(t)?t:"app"}function withoutTag(e){return(0,ue.o_)(e).name}function lastPart(e){return(0,w.mp)(withoutTag(e))}function listGivenNames(e,t){
const namesOf=t=>e.flatMap(e=>e.origin===t&&void 0!==e.name?[e.name]:[]),n=e.flatMap(e=>"compose"===e.origin?[]:e.tags).filter(e=>!t.has(withoutTag(e)))
;return[...namesOf("bake"),...n.map(lastPart),...namesOf("compose")]}function distinguish(e){const t=new Map;for(const{name:n}of e)t.set(n,(t.get(n)??0)+1);const n=new Set;return e.map(s=>{
const i=(t.get(s.name)??0)>1,o=(0,
w.vl)(s.file).slice(1).map(w.mp).find(e=>!le.test(e)&&toImageName(e,"")!==s.name),a=void 0===o?[]:[toImageName(`${o}-${s.name}`,s.name)],r=[...i?[...a,s.name]:[s.name],...e.map((e,t)=>`${s.name}-${String(t+2)}`)].find(e=>!n.has(e))??s.name
;return n.add(r),{...s,name:r}})}var ce=n(98918);function draftImage({group:e,text:t,reading:n,chosen:s},i){const{file:o,builds:a,dev:r}=e,[u]=a,l=(0,
oe.D5)(t,[]),c=[...u?.buildArgs??[]].filter(([e,n])=>!1!==l?.has(e)&&isPlainText(e+n)&&!isDefault(t,e,n)),d=nameImage(e,i),f={name:d,context:s.context,file:o,target:u?.target??"",buildArgs:new Map(c),
contexts:new Map,platforms:[...new Set(listPlatforms(a))],...void 0===r?{}:{dev:r},publish:judgePublishing(a,d),because:listReasons(a),missing:s.missing.map(e=>toMissing(e,o,s.context)),
generated:new Map,notes:[...e.notes,...explainReading(n)]};return{name:d,file:o,image:f,reading:n,builds:a}}function isDefault(e,t,n){
const s=e.split(/\r?\n/).filter(e=>new RegExp(`^\\s*ARG\\s+${t}\\b`,"i").test(e)).flatMap(e=>/=(["']?)(.*?)\1\s*$/.exec(e)?.[2]??[]);return s.length>0&&s.every(e=>e===n)}
function nameImage({file:e,builds:t},n){
const{fallback:s,isAlone:i,shared:o}=n,a=nameByPlace(e,n),r=`${s}-`,u=listGivenNames(t,o).map(e=>toImageName(e,a)),l=u.map(e=>e.startsWith(r)&&e!==r?e.slice(r.length):e)
;if(0===u.length&&!i)return toImageName(t[0]?.target??"",a);const c=[...u,...l].some(e=>e===a||e.endsWith(`-${a}`));if(0===u.length||i&&c)return a;const d=t.every(({origin:e})=>"compose"===e)
;return i&&d&&a!==s?a:toImageName(l[0]??a,a)}function judgePublishing(e,t){return e.some(({pushes:e})=>"yes"===e)?"yes":e.length>0&&e.every(({pushes:e})=>"no"===e)||isForTests(t)?"no":"unknown"}
function listPlatforms([e,...t]){const n=t.filter(({origin:t})=>t===e?.origin),s=[...e?.platforms??[],...n.flatMap(({platforms:e})=>e)];return s.filter(e=>new RegExp(ce.WC).test(e))}const de=3
;function listReasons(e){const t=[...new Set(e.map(({at:e})=>formatPlace(e)))];if(0===t.length)return[];const n=t.length-de
;return[`built by ${t.slice(0,de).join(", ")}${n>0?` and ${String(n)} more`:""}`]}function explainReading({quality:e,because:t}){const[n]=t
;return"opaque"===e&&void 0!==n?[`cannot be read: ${n.text}`]:[]}function toMissing({kind:e,path:t,line:n},s,i){return{kind:"path"===e?e:"pattern",path:(0,w.uJ)(i,t),file:s,line:n}}
function addDevFiles(e){const isDev=e=>isForTests(readSuffix((0,w.mp)(e.file))??"")&&"yes"!==e.image.publish,t=e.filter(isDev).flatMap(t=>{const n=(0,w.yl)(t.file),s=e.filter(e=>!isDev(e)&&(0,
w.yl)(e.file)===n),i=s.filter(e=>""===readSuffix((0,w.mp)(e.file))),[o,a]=i.length>0?i:s;return void 0!==o&&void 0===a&&void 0===o.image.dev?[{dev:t,prod:o}]:[]
}),n=new Map(t.map(({dev:e,prod:t})=>[t,e]).reverse()),s=new Set(n.values());return e.filter(e=>!s.has(e)).map(e=>{const t=n.get(e);return void 0===t?e:{...e,image:withDev(e.image,t.image)}})}
function withDev(e,{context:t,file:n,target:s,because:i}){const[o="named as one for development"]=i,a={...t===e.context?{}:{context:t},file:n,...s===e.target?{}:{target:s},because:o};return{...e,dev:a
}}function groupBuilds({file:e,text:t,builds:n}){if(0===n.length)return[{file:e,builds:[],notes:[]}];const s=readLastStage(t),i=(0,
oe.D5)(t,[]),keyOf=e=>toKey(e,s,i),o=n.filter(({origin:e})=>"compose"!==e),a=o.length>0?o:n,r=o.length>0?n.filter(({origin:e})=>"compose"===e):[],u=new Map
;for(const e of a)u.set(keyOf(e),[...u.get(keyOf(e))??[],e])
;const l=[...u.values()].map(e=>[...e].sort(byOrigin)),c=l.filter(([e])=>void 0!==e&&isDevBuild(e,s)),d=l.filter(e=>!c.includes(e)).map(e=>({builds:e,notes:[]}))
;0===d.length&&d.push(toLastStage(c.flat()));const f=uniteNamesakes(d);for(const e of[...c.flat(),...r])addBuild(e,f,s);return f.map(t=>({file:e,...t}))}const fe=["bake","step","command","compose"]
;function byOrigin(e,t){const n=Number("yes"===t.pushes)-Number("yes"===e.pushes);return 0!==n?n:fe.indexOf(e.origin)-fe.indexOf(t.origin)}
function toKey({context:e,target:t,buildArgs:n,contexts:s},i,o){const a=[...n].filter(([e])=>!1!==o?.has(e)).sort();return JSON.stringify([e,normalizeTarget(t,i),a,[...s.keys()].sort()])}
function readLastStage(e){const t=e.split(/\r?\n/).filter(e=>/^\s*FROM\s/i.test(e));return/\sAS\s+(\S+)/i.exec(t.at(-1)??"")?.[1]?.toLowerCase()??""}function normalizeTarget(e,t){
return e.toLowerCase()===t?"":e.toLowerCase()}function isDevBuild({target:e,pushes:t},n){return"yes"!==t&&isForTests(e)&&""!==normalizeTarget(e,n)}function toLastStage([e]){return void 0===e?{
builds:[],notes:[]}:{builds:[{...e,target:"",tags:[],buildArgs:new Map}],notes:["nothing here builds its last stage, which is taken for what is published"]}}function uniteNamesakes(e){const t=[]
;for(const n of e){const[e]=n.builds,s=t.find(({builds:[t]})=>nameOf(t)===nameOf(e));if(void 0===s||void 0===e){t.push(n);continue}const i=describeDifference(s.builds[0],e)
;s.notes.push(`${formatPlace(e.at)} builds it with ${i}, too: give that an image of its own if it is one`)}return t}function nameOf(e){const t=e?.tags[0]?.replace(/:[^/]*$/,"")
;return JSON.stringify([e?.name??t,e?.target])}function describeDifference(e,{buildArgs:t,target:n,context:s}){if(n!==(e?.target??""))return`the target ${""===n?"of the last stage":n}`
;const i=[...t].filter(([t,n])=>e?.buildArgs.get(t)!==n);return i.length>0?i.map(([e,t])=>`${e}=${t}`).join(" "):s===e?.context?"other keys":`the context ${""===s?".":s}`}function addBuild(e,t,n){
const s=normalizeTarget(e.target,n),i=t.find(({builds:[e]})=>void 0!==e&&normalizeTarget(e.target,n)===s),o=i??t.find(({builds:[t]})=>t?.context===e.context)??t[0]
;void 0!==o&&(void 0===i?void 0===o.dev?o.dev={target:e.target,because:`built by ${formatPlace(e.at)}`}:o.notes.push(`${formatPlace(e.at)} builds the target ${e.target}, too`):o.builds.push(e))}
const pe=[[/^(?:\w+[-_])?(?:examples?|samples?|demos?|recipes?|recipe_code|tutorials?|playground)$/i,"an example"],[/^(?:docs?|documentation)$/i,"documentation"],[/^(?:(?:__)?fixtures?(?:__)?|test[-_]?data|__tests__|tests?|e2e|integration[-_]tests?|spec|specs|mocks?|(?:functional|acceptance|smoke)[-_]tests?|_integration-test)$/i,"for tests"],[/^(?:vendor|vendored|node_modules|third[-_]?party|external|bower_components)$/i,"from elsewhere"],[/^(?:templates?|skeletons?|scaffold(?:ing)?|cookiecutter.*|\{\{.*\}\}|boilerplate)$/i,"a template"],[/^\.(?:devcontainer|gitpod|circleci|github|gitlab|buildkite|azure.*|clusterfuzzlite|vscode)$/i,"an environment to work in"]]
;function explainLeftOut({path:e,suffix:t}){if(isTemplate(t))return"a template: a program writes the Dockerfile from it"
;if(/(?:^|[.\-_])(?:windows|win|nanoserver|servercore)/i.test(t))return"for Windows";for(const t of(0,w.yl)(e).split("/")){const e=pe.find(([e])=>e.test(t))
;if(void 0!==e)return`${e[1]}: it is in a folder "${t}"`}}function speaksForAll(e){return(0,w.yl)(e).split("/").every(e=>!pe.some(([t])=>t.test(e)))}var he=n(60936),me=n(64211)
;function linkParents(e,t){const n=new me.k(e.map(({image:e})=>({name:e.name,localTag:e.name,publish:"no"!==e.publish,publishedName:e.imageName??("known"===t.kind?(0,he.o)(t.text,e.name):"")
}))),s=listOwners(e);return e.map(({image:t,reading:i,builds:o})=>{const a=new Map([...t.contexts,...listDescribed(o,e)]);for(const{name:e}of i.images){
const i=a.has(e)||n.find(e,"instruction").length>0?void 0:s.get(link_parents_toKey(e));void 0!==i&&i!==t.name&&a.set(e,`target:${i}`)}const r=[...a].filter(e=>e.every(isPlainText));return{...t,
contexts:new Map(r)}})}function link_parents_toKey(e){const{repository:t,tag:n="latest",hasDigest:s}=(0,ue.o_)(e);return s?e:`${t}:${n}`}function listOwners(e){const t=new Map,n=new Set
;for(const{image:s,builds:i}of e)for(const e of i.flatMap(({tags:e})=>e)){const i=link_parents_toKey(e),o=t.get(i);void 0!==o&&o!==s.name&&n.add(i),t.set(i,s.name)}
return new Map([...t].filter(([e])=>!n.has(e)))}function listDescribed(e,t){return e.flatMap(({at:e,contexts:n})=>[...n].flatMap(([n,s])=>{switch(s.kind){case"build":{
const{name:i}=s,o=t.find(t=>t.builds.some(t=>t.name===i&&t.at.file===e.file));return void 0===o?[]:[[n,`target:${o.image.name}`]]}case"folder":return[[n,""===s.folder?".":s.folder]];case"remote":
return[[n,s.text]]}}))}function nameImages(e,t){const n=countTemplates(e,({pushedAs:e,pushedBy:t=""})=>e.map(e=>({name:e,because:`as ${t} pushes it`}))),s=findShared(e)
;if(0===n.length&&void 0!==s)return{all:s,own:new Map};const i=countTemplates(e,({namedAs:e})=>e.map(e=>({name:e,because:"as Dockerfiles here name it behind FROM"
}))).filter(({text:e,count:t})=>e.endsWith("/{image}")||t>1),[o]=n.length>0?n:i,a=void 0===o?nameByRemote(e,t):name_images_toName(o),r="known"===a.kind?a.text:"",u=new Map
;for(const{name:t,pushedAs:n}of e){const[e]=n,s=r.replaceAll("{image}",t);void 0!==e&&!n.includes(s)&&isName(e)&&u.set(t,e)}return{all:a,own:u}}function findShared(e){
const[t]=e.flatMap(({pushedAs:e})=>e),n=e.filter(({pushedAs:e})=>void 0!==t&&e.includes(t));if(void 0===t||n.length<2||!isName(t))return
;const s=`${n[0]?.pushedBy??""} pushes them under one name: write the tag that you mean`;return{kind:"known",text:`${t}:{image}`,because:s}}function name_images_toName({text:e,because:t}){return{
kind:"known",text:e,because:t}}function nameByRemote(e,t){if(void 0===t)return{kind:"unknown",because:'the clone has no remote "origin" that says who owns it'}
;const n=`ghcr.io/${t.owner}/${t.name}`.toLowerCase();return{kind:"known",text:e.every(({name:e})=>e===t.name.toLowerCase())?`ghcr.io/${t.owner.toLowerCase()}/{image}`:`${n}-{image}`,
because:'after the remote "origin": nothing here says where images are pushed'}}function countTemplates(e,t){const n=new Map;for(const s of e)for(const{name:e,because:i}of t(s)){
const t=toTemplate(e,s.name);if(void 0===t)continue;const o=n.get(t);void 0===o?n.set(t,{text:t,because:i,count:1}):o.count+=1}return[...n.values()].sort((e,t)=>t.count-e.count)}
function toTemplate(e,t){if(!isName(e)||!e.endsWith(t))return;const n=e.slice(0,-t.length);return/(?:^|[/\-_.])$/.test(n)&&n.includes("/")?`${n}{image}`:void 0}
const ge=new RegExp(`^(?:[\\w.-]+(?::\\d+)?/)?${re.aR}$`);function isName(e){return ge.test(e)}function propose(e){const t=e.head.index.paths.filter(t=>{const n=e.head.entry(t);return void 0!==n&&(0,
y.fo)(n)}),n=listTexts(t).filter(t=>!e.texts.has(t));if(n.length>0)return{kind:"needs",paths:n}
;const s=describeBuilds(t,e),i=[...new Set(s.builds.map(({file:e})=>e))].filter(n=>!e.texts.has(n)&&t.includes(n));return i.length>0?{kind:"needs",paths:i}:{kind:"proposal",proposal:toProposal(t,s,e)}
}function listTexts(e){const t=new Set(e),n=e.filter(e=>isComposeFile(e)&&speaksForAll(e))
;return[...listDockerfiles(e).map(({path:e})=>e),...n,...n.flatMap(listVariableFiles).filter(e=>t.has(e)),...e.filter(isBakeFile),...e.filter(isWorkflowFile)]}
function describeBuilds(e,{head:t,texts:n,remote:s,printed:i}){const textOf=e=>n.get(e)??"",toText=e=>({path:e,text:textOf(e)
}),isThere=e=>void 0!==t.entry(e),o=e.filter(e=>isComposeFile(e)&&speaksForAll(e)).map(e=>({...toText(e),variables:listVariableFiles(e).map(textOf).reverse().join("\n")}))
;return joinDescribed([...e.filter(e=>isBakeFile(e)&&speaksForAll(e)).map(e=>readBakeFile({...toText(e),printed:i?.get(e)
},isThere)),readWorkflows(e.filter(isWorkflowFile).map(toText),s),readComposeFiles(o)])}function toProposal(e,t,n){
const{builds:s,missing:i}=splitByFile(t,n.head),{taken:o,leftOut:a}=selectDockerfiles(e,s),{remote:r}=n,u={question:n,fallback:toImageName(r?.name??"","app"),folders:new Set(o.map(w.yl)),
shared:propose_findShared(s)},l=distinguish(addDevFiles(o.flatMap(e=>draftFile(e,s,u)))),c=nameImages(l.map(e=>describeNames(e,l)),r),d=linkParents(l.map(e=>{const t=c.own.get(e.name),n={...e.image,
name:e.name,...void 0===t?{}:{imageName:t}};return{...e,image:n}}),c.all),[f]=listFilterFiles(e.filter(isWorkflowFile).map(e=>({path:e,text:n.texts.get(e)??""
}))).filter(({path:e})=>void 0!==n.head.entry(e));return{imageName:c.all,...void 0===f?{}:{filters:f},handedOn:new Set(d.map(({name:e})=>e)),images:[...d].sort((e,t)=>e.name<t.name?-1:1),leftOut:a,
unread:[...t.unread,...i]}}function splitByFile(e,t){const n=e.builds.map(e=>({build:e,because:explainUnusable(e,t)}));return{builds:n.flatMap(({build:e,because:t})=>void 0===t?[e]:[]),
missing:n.flatMap(({build:{at:e},because:t})=>void 0===t?[]:[{at:e,because:t}])}}function explainUnusable({file:e,context:t,target:n},s){
return[e,t,n].every(isPlainText)?void 0===s.entry(e)?`its Dockerfile ${e} is not tracked`:void 0:"its words have hidden characters"}function selectDockerfiles(e,t){
const n=new Set(t.map(({file:e})=>e)),s=listDockerfiles(e).filter(({path:e})=>!n.has(e)).map(e=>({...e,because:isPlainText(e.path)?explainLeftOut(e):"its name has hidden characters"
})),i=s.flatMap(({path:e,because:t})=>void 0===t?[]:[{path:e,because:t}]),o=s.flatMap(({path:e,because:t})=>void 0===t?[e]:[]);return{taken:[...new Set([...n,...o])].sort(),leftOut:i}}
function propose_findShared(e){const t=new Map;for(const{tags:n,file:s}of e)for(const e of n.map(withoutTag))t.set(e,new Set([...t.get(e)??[],s]))
;return new Set([...t].flatMap(([e,t])=>t.size>1?[e]:[]))}function draftFile(e,t,n){const{question:s}=n,i=s.texts.get(e)??"",o=t.filter(t=>t.file===e),a=groupBuilds({file:e,text:i,builds:o})
;return a.map(t=>{const[o]=t.builds,r={target:o?.target??"",buildArgs:o?.buildArgs??new Map,contexts:o?.contexts.keys()??[]},u=readFor(i,r),l=chooseContext(e,u,t.builds.map(({context:e})=>e),s.head)
;return draftImage({group:t,text:i,reading:u,chosen:l},{...n,isAlone:1===a.length})})}function describeNames(e,t){
const n=e.builds.filter(({pushes:e,origin:t})=>"yes"===e||"bake"===t),[s]=n,i=t.flatMap(({reading:e})=>e.images.map(({name:e})=>withoutTag(e)));return{name:e.name,
pushedAs:[...new Set(n.flatMap(({tags:e})=>e.map(withoutTag)))],...void 0===s?{}:{pushedBy:formatPlace(s.at)},namedAs:[...new Set(i.filter(t=>t.endsWith(`/${e.name}`)||t.endsWith(`-${e.name}`)))]}}
function parseRemote(e){const t=/^(?:[\w+]+:\/\/[^/]+\/|[^/:\s]+:(?!\/))(.+?)(?:\.git)?\/*$/.exec(e)?.[1];if(void 0===t||e.startsWith("file:"))return
;const[n,s]=t.split("/").reverse(),isName=e=>/^[\w.-]+$/.test(e??"");return isName(s)&&isName(n)?{owner:s,name:n}:void 0}async function proposeConfiguration(e,t=e.workingTree){
if("string"!=typeof t)return none(`the working tree cannot be looked at: ${t.because}`);const n=await e.repository.readTree(t);if((0,
i.G)(n))return none(`the tracked files cannot be listed: ${n.because}`);const s=await e.readOrigin(),o={head:new y.yV(n),remote:parseRemote(s.url??"")};let a=await readProposal(o,e);for(;;){
if(0===a.images.length)return none(explainNone(a));const n=await judgeProposal(a,e,t),i=leaveOut(a,n.mistakes);if(void 0===i){
const e=markWarned(a,n.warned),t=findHandedOn(n.survey?.parents??new Map),i={...a,leftOut:e,handedOn:t};return{proposal:i,shape:toShape(i,n.survey,s.defaultBranch),files:o.head.index.paths}}a=i}}
function none(e){return{kind:"none",diagnostic:misuse(e,"write .github/image-matrix.yml yourself, as\nimages:\n  api: { context: api }")}}function explainNone({leftOut:e}){const[t]=e
;return void 0===t?"this repository has no Dockerfile":`no Dockerfile here is taken for an image; of "${t.path}": ${t.because}`}async function readProposal(e,{repository:t,bake:n}){
const s=new Map,i=new Map;for(;;){const o=propose({...e,texts:s,printed:i});if("proposal"===o.kind)return o.proposal;const a=o.paths.map(t=>e.head.entry(t)?.id??""),r=await t.readTexts(a)
;for(const[e,t]of o.paths.entries()){const o=r.get(a[e]??"")??"";s.set(t,o),t.endsWith(".hcl")&&i.set(t,await printHcl({path:t,text:o},n))}}}async function printHcl(e,t){const n=(0,ee.UK)((0,ee.sP)([{
...e,index:0}]));if(0===n.length||e.text.length>we)return;const s=await t.print([{form:"hcl",text:e.text}],n);switch(s.kind){case"printed":return{json:s.json};case"refused":return{because:s.because}
;case"unavailable":return}}const we=1<<20;async function judgeProposal(e,t,n){const{text:s}=renderConfiguration(e),i=await(0,X.T)({kind:"inline",text:s},t);if("broken"===i.kind)return{mistakes:(0,
f.Ix)(i.diagnostics),warned:new Set,survey:void 0};const o=await(0,Q.$Z)(i,t.repository,n),a={...o,platforms:"either"},r=[...(0,H.S)(K.iY,a),...(0,
H.S)(K._Y,a)],u=r.filter(({code:e})=>"unused-dockerfile"===e).flatMap(({place:e})=>"file"===e?.source.kind?[e.source.path]:[]);return{mistakes:(0,f.Ix)(r),warned:new Set(u),survey:o}}
function markWarned({leftOut:e},t){return e.map(e=>t.has(e.path)&&isPlainText(e.path)?{...e,isWarned:!0}:e)}function leaveOut(e,t){if(0===t.length)return
;const{lines:n}=renderConfiguration(e),s=new Map;for(const{place:i,message:o}of t){const t=findImage(i,e,n);void 0===t||s.has(t)||s.set(t,o)}if(s.size>0){const t=e.images.filter(({name:e})=>s.has(e))
;return{...e,images:e.images.filter(({name:e})=>!s.has(e)),leftOut:[...e.leftOut,...t.map(({name:e,file:t})=>({path:t,because:`refused: ${s.get(e)??""}`}))]}}const{filters:i,...o}=e
;return void 0===i?void 0:o}function findImage(e,t,n){if(void 0===e)return;const{source:s,line:i}=e;return"file"===s.kind?t.images.find(({file:e})=>e===s.path)?.name:[...n].findLast(([,e])=>e<=i)?.[0]
}function toShape({images:e,imageName:t,handedOn:n},s,i="main"){const o=s?.valid.configuration.images.map(({name:e})=>e)??[],a=e.some(({name:e,platforms:t})=>t.length>1&&!n.has(e));return{
stages:void 0===s?1:countDepth(o,s.parents),tests:e.some(({dev:e})=>void 0!==e)?"dev":"none",platforms:a?"several":"one",
registry:"known"===t.kind?/^[^/]*[.:][^/]*(?=\/)/.exec(t.text)?.[0]??"docker.io":"ghcr.io",branch:i}}function findHandedOn(e){
return new Set([...e].flatMap(([e,{prod:t,dev:n}])=>[...t.length>0?[e]:[],...[...t,...n].map(({image:e})=>e)]))}function countDepth(e,t){const n=(0,te.r0)((0,te.no)(e,t),t,new Set(e))
;return 1+Math.max(0,...n.values())}function lacksConfiguration({checkout:e}){return[d.yD,d.CV].every(t=>"missing"===e.readText(t).kind)}async function judge_proposal_judgeProposal(e){
const{checkout:t,repository:n,tree:s,origin:i}=e,o=await proposeConfiguration({...{...t,repository:n,workingTree:s},readOrigin:()=>Promise.resolve(i)});if("kind"in o)return o.diagnostic.message
;const{text:a}=renderConfiguration(o.proposal),r=await(0,X.T)({kind:"inline",text:a},t);if("broken"===r.kind)return"what is proposed cannot be read";const u={...await(0,Q.$Z)(r,n,s),platforms:"either"
};return{facts:u,diagnostics:(0,H.S)(K.iY,u).filter(({code:e})=>"broken-dockerfile"===e)}}var be=n(23830),ke=n(81823),ve=n(49605),xe=n(65792),_e=n(8490),$e=n(63958),ye=n(50783),je=n(37331),Me=n(6961)
;const Se="push",Fe={kind:"refused",because:"the event does not publish"};function supposeWhole(e,t){return suppose({name:"in a run that builds everything",changed:"all",publishing:{kind:"allowed"}
},e,t)}const Ce=40;async function listPossibleRuns(e,t){const{images:n}=e.valid.configuration,s=[{name:"in a run that builds everything",changed:"all"},{name:"in a run that has nothing to build",
changed:[]},...n.slice(0,Ce).map(({name:e,prod:t})=>({name:`in a run that changes "${e}" alone`,changed:[t.file]}))],i=new Map;for(const n of[{kind:"allowed"},Fe])for(const o of s){
const{run:s}=await suppose({...o,publishing:n},e,t),a=void 0===s?"":describeShape(s);void 0===s||i.has(a)||i.set(a,s)}return[...i.values()]}function describeShape({outputs:e,publishing:t,size:n}){
const s=[...e].filter(([e])=>e.startsWith("do_")||"stage_count"===e);return JSON.stringify([t,n,s,"[]"===e.get("skip_images")])}async function suppose({name:e,changed:t,publishing:n},s,o){
const a=toCompared(t,s),r=(0,i.O)("nothing is compared"),u={...{...s,event:Se,labels:xe.DT,bases:[],commit:"supposed"},request:"all"===t?{images:{kind:"all",beside:[]}}:{},publishing:n,compared:a,
changes:await(0,ye._)(a.comparison,r)},l=(0,Me.C)(u),c=await remember({facts:u,weighed:l}),d=(0,je.C)(u,l,c),f=o.stages??Math.max(1,(0,ke.r)(d.images)),p=(0,_e.I)(d,{...o,stages:f})
;return"mistakes"===p.kind?{plan:d,run:void 0,diagnostics:p.diagnostics}:{plan:d,run:{name:e,size:"all"===t?"everything":0===t.length?"nothing":"some",outputs:p.outputs,
publishing:"allowed"===n.kind?"allowed":"refused"},diagnostics:p.warnings}}function toCompared(e,{head:t}){const[n,s]=["what may change",[]];return"all"===e?{comparison:{kind:"event",because:n},
text:n,tried:s}:{comparison:{kind:"overlay",source:"changed-files",differences:[(0,$e.a)(e,t?.tree)]},text:n,tried:s}}async function remember(e){
const{valid:t,publishing:s}=e.facts,{reuse:i}=t.configuration;if(void 0===i)return;const{rememberImages:o}=await n.e(241).then(n.bind(n,1241)),a="allowed"===s.kind?s:{kind:"refused",
because:"the event does not store"},{memory:r}=await o(e,{reuse:i,storing:a},Oe);return r}const Oe={ask:()=>Promise.resolve({kind:"absent"}),readCreated:()=>Promise.resolve({kind:"absent"})}
;async function judgeSettings(e,{checkout:t,repository:n,tree:s}){const i=await(0,X.T)(e.config,t),isInWorkingTree=e=>"text"===t.readText(e).kind,{platforms:o}=e;if("broken"===i.kind){const t={
repository:n,commit:s,isInWorkingTree,platforms:o},a=await(0,ve.r)(i,t);return{settings:e,diagnostics:[...i.diagnostics,...a]}}const a={...await(0,Q.$Z)(i,n,s),isInWorkingTree,platforms:o
},r=[...i.valid.diagnostics,...(0,H.S)(K.iY,a),...(0,H.S)(K._Y,a)],u={runners:i.valid.configuration.runners,stages:e.stages,platforms:"split"===o?"split":"together"
},l=await supposeWhole(a,u),c=Math.max(1,(0,ke.r)(l.plan.images)),d={...u,stages:Math.max(e.stages??1,c)},h=(0,f.Ne)(r)?[]:await listPossibleRuns(a,d),m=(0,
be.S)(i.valid,void 0===a.head?[]:[a.head.index]);return{settings:e,diagnostics:(0,p.Q$)([...r,...m],placeAtStep(l.diagnostics,e)),known:{read:i,facts:a,stages:c,runs:h}}}
function placeAtStep(e,{uses:t}){return 0===t.length?e:e.flatMap(e=>void 0===e.place?t.map(({step:t})=>({...e,place:(t.given.get("stages")??t).at})):[e])}function judgeImage({triggers:e,opaque:t},n){
const s=e.filter(({event:e})=>"change"===e.kind),i=judgeCondition(any(s.map(({when:e})=>e)),n);switch(i.kind){case"yes":{const e=s.find(({when:e})=>"yes"===judgeCondition(e,n).kind)
;return void 0===e?{kind:"builds"}:{kind:"builds",by:e}}case"unknown":return i;case"no":return judgeOpaque(t,n)}}function judgeOpaque(e,t){
const n=e.flatMap(({when:e,at:n,because:s})=>"no"===judgeCondition(e,t).kind?[]:[{at:n,because:s}]);return 0===n.length?{kind:"skips"}:{kind:"unknown",doubts:n}}
const Te=["pull_request","pull_request_target","merge_group"];function judge_image_selectForMerge({triggers:e,opaque:t}){
const n=[...e,...t].some(({event:e})=>"push"===e.name),counts=({event:e})=>"change"===e.kind&&!(n&&Te.includes(e.name));return{triggers:e.filter(counts),opaque:t.filter(counts)}}
function pair_triggers_pairImages(e,t){const n=new Map;for(const e of t.known){const{file:t}=e.build;n.set(t,[...n.get(t)??[],e])}
const s=t.opaque.filter(({event:e,when:t})=>"change"===e.kind&&!isNever(t));return e.map(t=>{const i=withoutTests(findTriggers(t,n,e)),o=i.some(({event:e,when:t})=>"change"===e.kind&&!isNever(t))
;return{image:t,triggers:i,opaque:o?[]:s}})}function withoutTests(e){const t=e.filter(({event:e,build:t})=>"change"===e.kind&&"yes"===t.pushes);if(0===t.length)return e
;const n=new Set(t.map(({workflow:e})=>e));return e.filter(({build:e,workflow:t})=>"no"!==e.pushes||n.has(t))}function findTriggers(e,t,n){
const s=new Set(e.recipes.map(({file:e})=>e)),i=[...s].flatMap(e=>t.get(e)??[]),o=i.filter(({build:t})=>e.recipes.some(e=>pair_triggers_isSame(e,t)))
;return o.length>0||0===i.length?o:n.some(t=>t!==e&&t.recipes.some(({file:e})=>s.has(e)))?[]:i}function pair_triggers_isSame(e,{file:t,context:n,target:s}){
return e.file===t&&e.context===n&&e.target===s}function pairTriggers(e,t){const n=pair_triggers_pairImages(e,t);return{images:n,uncovered:n.flatMap(findUncovered),unread:findUnread(n,t),
unbuilt:n.filter(({triggers:e,opaque:t})=>0===e.length&&0===t.length).map(({image:e})=>e.name),unevaluated:findUnevaluated(n)}}function findUncovered(e){
const{image:t}=e,n=judge_image_selectForMerge(e),s=n.triggers;if("unknown"===t.inputs||0===s.length)return[];if(s.some(({when:e})=>isAlways(e)))return[]
;const i=t.inputs.filter(e=>"skips"===judgeImage(n,new FileChange([{path:e,status:"modified"}])).kind);return 0===i.length?[]:[{image:t.name,files:i,triggers:s}]}function isAboutWorkflows(e){
return e.startsWith(".github/")}function findUnread(e,t){const n=new Set(t.opaque.flatMap(({when:e})=>listFilters(e))),s=new Map;for(const{image:t,triggers:i}of e){
const e=new Set(i.flatMap(({when:e})=>listFilters(e)));for(const i of e)if(!n.has(i))for(const e of i.patterns)s.set(e,[...s.get(e)??[],t])}return[...s].flatMap(([e,t])=>{const{matches:n,text:s}=e
;return void 0===n||isAboutWorkflows(s)||t.some(({inputs:e})=>"unknown"===e||e.some(e=>n(e)))?[]:[{pattern:e,images:t.map(({name:e})=>e)}]})}function findUnevaluated(e){const t=new Map,add=(e,n)=>{
const s=`${e.at.file}:${String(e.at.line)} ${e.because}`,i=t.get(s)??{doubt:e,images:new Set};t.set(s,i),i.images.add(n)};for(const{image:t,triggers:n,opaque:s}of e){
const e=any(n.filter(({event:e})=>"change"===e.kind).map(({when:e})=>e));for(const n of listDoubts(e))add(n,t.name);for(const{at:e,because:n}of s)add({at:e,because:n},t.name)}
return[...t.values()].map(({doubt:e,images:t})=>({doubt:e,images:[...t]}))}const Ae={builds:[],opaque:[]};function opaque(e){return{builds:[],opaque:[e],pushes:"maybe"}}function joinFound(e){return{
...e.some(({pushes:e})=>"maybe"===e)?{pushes:"maybe"}:{},builds:e.flatMap(({builds:e})=>e),opaque:[...new Set(e.flatMap(e=>e.opaque))]}}function toFound(e){return{builds:e.map(e=>({build:e,
decidedBy:"nothing"})),opaque:[]}}
const Ne=/^(?:-p|--project-name|--profile|--env-file|--project-directory|--progress|--set|--builder|--metadata-file|--build-arg|--call|--allow|--ssh|-m|--memory|--ansi|--parallel|--scale|--timeout|-t|--wait-timeout|--exit-code-from|--pull)$/
;function readWords(e){const t=[],n=[];for(let s=0;s<e.length;s+=1){const i=e[s]??"",o=/^(?:-f|--file)(?:=(.*))?$/s.exec(i);if(/^[|>&]|^\d>/.test(i))break
;null!==o?t.push(o[1]??e[s+=1]??""):Ne.test(i)?s+=1:i.startsWith("-")||n.push(i)}return{files:t,operands:n}}const Pe=["compose.yaml","compose.yml","docker-compose.yaml","docker-compose.yml"]
;function buildsByCompose(e,{folder:t},n){const{files:s,operands:i}=readWords(e),[o,...a]=i;if("build"!==o&&"up"!==o)return Ae;const r=findFiles(s,t,Pe,n)
;if(0===r.length)return opaque(`"docker compose ${o}" reads a file that is not known`)
;const u=readComposeFiles(r.map(e=>readCompose(e,n))),l=u.builds.filter(({name:e})=>0===a.length||a.includes(e??""))
;return"build"===o||e.includes("--build")?joinFound([toFound(l),...u.unread.map(({because:e})=>opaque(e))]):0===l.length?Ae:opaque('"docker compose up" builds what it does not find anywhere')}
function readCompose(e,t){const n=listVariableFiles(e).flatMap(e=>t.read(e)??[])[0]??"";return{path:e,text:t.read(e)??"",variables:n}}function findFiles(e,t,n,s){if(void 0===t)return[]
;const i=e.flatMap(e=>resolveFrom(t,e)??[]);return e.length>0?i.length===e.length?i.filter(e=>s.isThere(e)):[]:n.map(e=>(0,w.uJ)(t,e)).filter(e=>s.isThere(e)).slice(0,1)}
const qe=["docker-bake.json","docker-bake.hcl",...Pe];function buildsByBake(e,{folder:t},n){const{files:s,operands:i}=readWords(e);return bake({files:s,targets:i,folder:t},n)}
function bake({files:e,targets:t,folder:n},s){const i=findFiles(e,n,qe,s);return 0===i.length?opaque('"bake" reads a file that is not known'):joinFound(i.map(e=>{
if(!/\.(?:json|hcl)$/.test(e))return bakeCompose(e,t,s);const n=s.read(e)??"",{builds:i,unread:o}=readBakeFile({path:e,text:n},e=>s.isThere(e))
;if(o.length>0)return opaque(`"bake" reads ${e}: ${o[0]?.because??""}`);const a=selectBakeTargets(n,0===t.length?["default"]:t);return toFound(i.filter(({name:e})=>a.has(e??"")))}))}
function bakeCompose(e,t,n){const{builds:s,unread:i}=readComposeFiles([readCompose(e,n)]);return joinFound([toFound(s.filter(({name:e})=>isChosen(e,t))),...i.map(({because:e})=>opaque(e))])}
function isChosen(e,t){return 0===t.length||t.includes("default")||t.includes(e??"")}const Be=/^(?:export\s+|override\s+)*([\w.-]+)\s*(::?:?=|\?=|\+=|!=|=)\s*(.*)$/s;function runMake(e){
const t=parseMakefile(e),[n]=t.rules.flatMap(({targets:e})=>e.filter(e=>!e.startsWith("."))),s=t.variables.get(".DEFAULT_GOAL")??n,i=e.goals.length>0?e.goals:void 0===s?[]:[s],o=[],a=[],r=new Set,make=(n,s)=>{
if(r.has(n))return;r.add(n);const i=findRules(t.rules,n);0===i.length&&e.goals.includes(n)&&a.push(n);const u=i.flatMap(({rule:e})=>[...e.own]),l=new Map([...s,...u,...e.assigned])
;for(const{rule:e,stem:t}of i){const s=new Map([...l,["@",n],["*",t]]);for(const n of e.needs)make(expandVariables(n.replace("%",t),s),l);const[i=""]=e.needs,a=new Map([...s,["<",i.replace("%",t)]])
;o.push(...e.recipe.map(e=>expandVariables(e,a).replace(/^[\s@+-]+/,"")))}};for(const e of i)make(e,t.variables);return{scripts:o,missing:a}}function findRules(e,t){
const n=e.filter(({targets:e})=>e.includes(t)),s=n.map(e=>({rule:e,stem:""}));if(n.some(({recipe:e})=>e.length>0))return s;const i=e.flatMap(e=>e.targets.flatMap(n=>{const[s="",i]=n.split("%")
;return void 0!==i&&t.startsWith(s)&&t.endsWith(i)?[{rule:e,stem:t.slice(s.length,t.length-i.length)}]:[]}));return[...s,...i.slice(0,1)]}function parseMakefile({text:e,assigned:t,environment:n}){
const s=new Map([...n,["MAKE","make"],["CURDIR","."],...t]),i={variables:s,rules:[]};let o,a=0,r=!1
;for(const n of e.replaceAll(/\\\r?\n/g," ").split(/\r?\n/))if(/^\s*(?:define|endef)\b/.test(n))r=/^\s*define/.test(n);else{if(r)continue
;if(n.startsWith("\t"))o?.recipe.push(n.slice(1));else if(/^\s*(?:ifn?eq|ifn?def)\b/.test(n))a+=1;else if(/^\s*endif\b/.test(n))a-=1;else{const e=n.replace(/(?:^|\s)#.*$/,"").trim(),r=Be.exec(e)
;null!==r?t.has(r[1]??"")||makefile_assign(r,s,a):o=readRule(e,i)??o}}return i}function makefile_assign([,e="",t="",n=""],s,i){if("?="===t&&s.has(e))return
;const o="+="===t?`${s.get(e)??""} `:"",a=":="===t||"::="===t?expandVariables(n,s):n,r=0===i&&"!="!==t;s.set(e,r?o+a:S)}function readRule(e,{rules:t,variables:n}){
const[,s,i=""]=/^([^:=\t]+?)\s*::?(?!=)\s*(.*)$/s.exec(e)??[];if(void 0===s)return;const o=expandVariables(s,n).split(/\s+/),a=Be.exec(i),[r="",u]=null===a?i.split(/;(.*)/s):[],l={targets:o,
needs:expandVariables(r,n).split(/[\s|]+/).filter(e=>""!==e),recipe:void 0===u?[]:[u],own:null===a?new Map:new Map([[a[1]??"",a[3]??""]])};return t.push(l),l}const Re=20
;function expandVariables(e,t,n=0){if(n>Re)return S;let s="";for(let i=0;i<e.length;i+=1){const o=e.charAt(i),a=e.charAt(i+1);if("$"!==o||""===a)s+=o;else if("$"===a)s+="$",
i+=1;else if("("===a||"{"===a){const o=findClosing(e,i+1);s+=expandReference(e.slice(i+2,o),t,n),i=o}else s+=expandReference(a,t,n),i+=1}return s}function expandReference(e,t,n){
if(e.includes("MAKEFILE_LIST"))return".";if(/[\s,:$]/.test(e))return S;const s=t.get(e);return void 0===s?"":expandVariables(s,t,n+1)}function findClosing(e,t){
const[n,s]="("===e.charAt(t)?["(",")"]:["{","}"];let i=0;for(let o=t;o<e.length;o+=1)if(e.charAt(o)===n&&(i+=1),e.charAt(o)===s&&(i-=1),0===i)return o;return e.length}
const Le=["buildpacks","jibMaven","jib","ko","bazel","custom"];function readSkaffold(e){const t=(0,w.yl)(e.path),n=[],s=[];let i=0;for(const o of e.text.split(/^---[ \t]*$/m)){const{root:a}=(0,
m.T)(o),r=(0,g.S3)((0,g._F)(a,"profiles")).filter(t=>e.profiles.includes((0,g.b6)((0,g._F)(t,"name"))??""));for(const s of[a,...r])for(const a of(0,g.S3)((0,g._F)((0,g._F)(s,"build"),"artifacts"))){
const s={file:e.path,line:i+(0,g.cA)(o,a)};n.push(...readArtifact(a,t,s))}for(const e of(0,g.S3)((0,g._F)(a,"requires"))){const n=resolveFrom(t,(0,g.b6)((0,g._F)(e,"path")))
;void 0!==n&&s.push(/\.ya?ml$/.test(n)?n:(0,w.uJ)(n,"skaffold.yaml"))}i+=o.split("\n").length-1}return{builds:n,requires:s,unread:[]}}function readArtifact(e,t,n){const s=(0,g.b6)((0,
g._F)(e,"image")),i=(0,g._F)(e,"docker")??(0,g._F)(e,"kaniko"),o=resolveFrom(t,(0,g.b6)((0,g._F)(e,"context"))??"."),a=void 0===o?void 0:resolveFrom(o,(0,g.b6)((0,g._F)(i,"dockerfile"))??"Dockerfile")
;return(0,g.Pf)(e).some(([e])=>Le.includes(e))||void 0===o||void 0===a?[]:[{origin:"command",at:n,context:o,file:a,target:(0,g.b6)((0,g._F)(i,"target"))??"",...void 0===s?{}:{name:s},
buildArgs:new Map((0,g.fq)((0,g._F)(i,"buildArgs")).filter(([,e])=>!e.includes("{{"))),contexts:new Map,tags:void 0===s?[]:[s],platforms:(0,g.CB)((0,g._F)(e,"platforms")),pushes:"unknown"}]}const We=6
;function readScript(e,t,n,s=0){return joinFound(listCommands(e,t).map(e=>{const i=readTool(e,t,{texts:n,depth:s}),o=mayPush(e)?{...i,pushes:"maybe"}:i;return"nothing"===e.decidedBy?o:{...o,
builds:o.builds.map(e=>({...e,decidedBy:"script"}))}}))}function mayPush({words:e}){return e.some(e=>/^(?:crane|skopeo|oras|regctl)$/.test(e)||/\bpush\b/.test(e))}
const Ee=/^(?:sudo|exec|time|command|env|nice|then|else|do|if|!|[A-Za-z_]\w*=.*)$/;function readTool(e,t,n){
const s=e.words.findIndex(e=>!Ee.test(e)),[i="",...o]=s<0?[]:e.words.slice(s),[a,r]=o,u=i.slice(i.lastIndexOf("/")+1);if("make"===u||"gmake"===u)return readMake(o,e,t,n)
;if("skaffold"===u)return readSkaffoldRun(o,e,n.texts);if("docker-compose"===u)return buildsByCompose(o,e,n.texts);if("docker"===u&&"compose"===a)return buildsByCompose(o.slice(1),e,n.texts)
;if("docker"===u&&"buildx"===a&&"bake"===r)return buildsByBake(o.slice(2),e,n.texts);const{builds:l,unread:c}=readCommand(e,t.at);return l.length>0||c.length>0?{builds:l.map(e=>({build:e,
decidedBy:"nothing"})),opaque:c.map(({because:e})=>e)}:readOther(i,o)}
const Ie=/^(?:task|just|mage|earthly|bazel|bazelisk|buck2|pants|nx|turbo|lerna|gradle|gradlew|mvn|mvnw|ant|sbt|rake|npm|yarn|pnpm|tox|nox|invoke|inv|poe|hatch|bash|sh|zsh|python3?|node|ruby|perl|pwsh|goreleaser|ko|pack|kaniko|buildah|werf|tilt|melange|apko|nix|nix-build|depot)$/,De=/^(?:goreleaser|ko|pack|buildah|werf|tilt|earthly|depot|apko)$/,Je=/image|docker|container|build|bake|publish|push|release|package/i
;function readOther(e,t){const n=e.slice(e.lastIndexOf("/")+1),s=/\.(?:sh|bash|py|ps1|js|mjs|ts|rb|pl)$/.test(n)||e.startsWith("./");if(!s&&!Ie.test(n))return Ae
;if(De.test(n))return opaque(`"${tools_show(n)}" builds what its own files say`);const[i=""]=s?[e]:t.filter(e=>!e.startsWith("-"))
;return[e,...t.slice(0,4)].some(e=>Je.test(e))?opaque(`"${tools_show(s?e:`${e} ${i}`)}" runs what is not read`):Ae}function tools_show(e){return e.replaceAll(S,"\u2026").slice(0,60)}
function readSkaffoldRun(e,{folder:t},n){if(!["run","build","dev"].includes(e[0]??""))return Ae;const valueOf=(...t)=>{const n=e.findIndex(e=>t.includes(e.replace(/=.*$/s,""))),s=e[n]
;return!0===s?.includes("=")?s.slice(s.indexOf("=")+1):e[n+1]
},s=e.some(e=>/^(?:-f|--filename)(?:=|$)/.test(e))?valueOf("-f","--filename"):"skaffold.yaml",i=void 0===t?void 0:resolveFrom(t,s),o=e.some(e=>/^(?:-p|--profile)(?:=|$)/.test(e))?(valueOf("-p","--profile")??"").split(","):[],a=[],r=void 0===i?[]:[i],u=new Set
;for(const e of r){const t=n.read(e);if(u.has(e)||void 0===t)continue;u.add(e);const s=readSkaffold({path:e,text:t,profiles:o});a.push(...s.builds),r.push(...s.requires)}
return 0===a.length?opaque('"skaffold" builds what cannot be read'):{builds:a.map(e=>({build:e,decidedBy:"nothing"})),opaque:[]}}const Ue=["GNUmakefile","makefile","Makefile"]
;function readMake(e,{folder:t,variables:n},s,{texts:i,depth:o}){
const a=readMakeWords(e.map(e=>fillPartly(e,n))),r=0===a.goals.length?"its first target":tools_show(a.goals.join(" ")),u=void 0===t?void 0:resolveFrom(t,a.folder),l=(void 0===a.file?Ue:[a.file]).flatMap(e=>void 0===u?[]:[(0,
w.uJ)(u,e)]).find(e=>i.isThere(e));if(void 0===u||void 0===l||o>We)return opaque(`"make" runs ${r}, and its Makefile is not known`)
;const c=readMakefile(l,u,i),d=new Map([...n].filter(([,e])=>isKnown(e))),f={text:c,goals:a.goals,assigned:a.assigned,environment:d},{scripts:p,missing:h}=runMake(f),m={at:s.at,folder:""===u?".":u,
variables:new Map};return joinFound([...p.map(e=>readScript(e,m,i,o+1)),...h.map(e=>opaque(`"make" runs ${tools_show(e)}, which ${l} does not have`))])}function fillPartly(e,t){return(0,
M.$)(e,t)??e.replaceAll(/\$(?:\w+|\{[^{}]*\}|\(.*)/g,S)}function readMakeWords(e){const t=new Map,n=[];let s,i=".";for(let o=0;o<e.length;o+=1){const a=e[o]??"";if(/^[|>&]|^\d>/.test(a))break
;const r=/^--(directory|file|makefile)=(.*)$/s.exec(a),u=/^-([Cf])(.*)$/s.exec(a);if(null!==r)"directory"===r[1]?i=`${i}/${r[2]??""}`:s=r[2];else if(null!==u){const t=""===u[2]?e[o+=1]??"":u[2]??""
;"C"===u[1]?i=`${i}/${t}`:s=t}else if(/^[\w.-]+[:?+]?=/.test(a))for(const[e,n]of(0,g.T6)(a))t.set(e.replace(/[:?+]$/,""),n);else a.startsWith("-")||n.push(a)}return{goals:n,assigned:t,folder:i,
...void 0===s?{}:{file:s}}}function readMakefile(e,t,n,s=0){const i=n.read(e)??"";return s>We?i:i.replaceAll(/^-?s?include[ \t]+(.+)$/gm,(e,i)=>i.trim().split(/\s+/).map(e=>{
const i=resolveFrom(t,e.replace(/^\$[({](?:CURDIR|ROOT_DIR|PWD)[)}]\//,""));return void 0===i?"":readMakefile(i,t,n,s+1)}).join("\n"))}
const ze=/^[\w.-]+\/[\w./-]*(?:kaniko|buildah|docker-build|build-docker|docker-publish|publish-docker|build-image|goreleaser|skaffold|earthly|depot|jib)/i;function isBuilder(e){
return ze.test(e.replace(/@.*$/s,""))||/(?:image|docker|container)/i.test(e)}function findBuilds(e,t){const n=(0,g.b6)((0,g._F)(e.node,"uses"))??""
;if(/^[\w.-]+\/bake-action(?:[/@]|$)/.test(n))return findBaked(e,t);const s=(0,g.b6)((0,g._F)(e.node,"run"));if(void 0!==s){const n=e.scope.get("env"),i=void 0===n||"kind"in n?new Map:n,o={at:e.at,
folder:e.folder,variables:i};return readScript(fillExpressions(s,e.scope),o,t)}if(ze.test(n.replace(/@.*$/s,"")))return opaque(`"${n.replace(/@.*$/s,"")}" builds what is not read`)
;const{builds:i,unread:o}=read_workflows_readStep(e);return{builds:i.map(e=>({build:e,decidedBy:"nothing"})),opaque:o.map(({because:e})=>e)}}function findBaked(e,t){const n=(0,
g._F)(e.node,"with"),words=t=>fillExpressions((0,
g.b6)((0,g._F)(n,t))??"",e.scope).split(/[\n,]+/).flatMap(e=>""===e.trim()?[]:[e.trim()]),[s="."]=words("workdir"),i=words("files").filter(e=>!e.includes("bake-file")),o=words("targets")
;if(![...i,...o,s].every(isKnown))return opaque('an expression names what "bake" builds');const a=bake({files:i,targets:o,folder:"."===s?"":s},t);return a.builds.length+a.opaque.length===0?Ae:a}
const Ge=[["||"],["&&"],["==","!="],["<=",">=","<",">"]],Ve=/\s*(?:('(?:[^']|'')*')|(-?(?:0x[\da-f]+|\d+(?:\.\d+)?(?:e[-+]?\d+)?)(?![\w-]))|([a-z_][\w-]*)|(&&|\|\||==|!=|<=|>=|[<>!()[\],.*]))/iy,Ke=2e4
;function parseExpression(e){const t=splitTokens(e);if(void 0===t||0===t.length)return;const n=new Reader(t),s=n.readLevel(0);return n.isAtEnd?s:void 0}function splitTokens(e){const t=e.trimEnd()
;if(t.length>Ke)return;const n=[];Ve.lastIndex=0;for(let e=0;e<t.length;e=Ve.lastIndex){const e=Ve.exec(t);if(null===e)return;n.push(e[0].trimStart())}return n}class Reader{tokens;#o=0;#a=0
;constructor(e){this.tokens=e}get isAtEnd(){return this.#o===this.tokens.length}readLevel(e){const t=Ge[e];if(void 0===t)return this.#r();let n=this.readLevel(e+1);for(;void 0!==n;){
const s=t.find(e=>e===this.tokens[this.#o]);if(void 0===s)return n;this.#o+=1;const i=this.readLevel(e+1);n=void 0===i?void 0:{kind:"operation",operator:s,left:n,right:i}}return n}#r(){let e=0
;for(;this.#u("!");)e+=1;const t=this.#l();if(void 0===t||0===e)return t;const n={kind:"not",of:t};return e%2==1?n:{kind:"not",of:n}}#l(){const e=this.tokens[this.#o];if(void 0===e)return
;if("("===e)return this.#c();const t=toLiteral(e);return void 0!==t?(this.#o+=1,t):/^[a-z_]/i.test(e)?(this.#o+=1,"("===this.tokens[this.#o]?this.#d(e.toLowerCase()):this.#f(e)):void 0}#c(){
this.#o+=1,this.#a+=1;const e=this.#a>100?void 0:this.readLevel(0);return this.#a-=1,void 0!==e&&this.#u(")")?e:void 0}#d(e){this.#o+=1;const t=[];if(this.#u(")"))return{kind:"call",name:e,of:t};do{
const e=this.readLevel(0);if(void 0===e)return;t.push(e)}while(this.#u(","));return this.#u(")")?{kind:"call",name:e,of:t}:void 0}#f(e){const t=[e];for(;;)if(this.#u(".")){const e=this.tokens[this.#o]
;if(void 0===e||!/^[a-z_*]/i.test(e))return;t.push(e),this.#o+=1}else{if(!this.#u("["))return{kind:"name",path:t};{const e=this.readLevel(0);if("literal"!==e?.kind||!this.#u("]"))return
;t.push(String(e.value))}}}#u(e){return this.tokens[this.#o]===e&&(this.#o+=1,!0)}}function toLiteral(e){if(e.startsWith("'"))return{kind:"literal",value:e.slice(1,-1).replaceAll("''","'")}
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
if("names"===e?.kind)return{...e,form:"list"};if("boolean"===e?.kind)return e;if("flag"===e?.kind)return toBoolean(condition_all([e.given,e.when]));if("literal"===e?.kind)try{
const t=JSON.parse(String(e.value??""));if(null===t||"boolean"==typeof t||"number"==typeof t)return literal(t);if("string"==typeof t)return literal(t);if(!Array.isArray(t))return
;const n=t.flatMap(e=>"string"==typeof e?[{name:e,when:A}]:[]);return n.length===t.length?{kind:"names",form:"list",names:n}:void 0}catch{return}}function evaluate_evaluate(e,t){switch(e.kind){
case"literal":return literal(e.value);case"name":return t.lookUp(e.path);case"call":{const n=e.of.map(e=>evaluate_evaluate(e,t));return evaluateCall(e,n,t)}case"not":
return toBoolean(not(isTrue(evaluate_evaluate(e.of,t))));case"operation":return evaluateOperation(e,t)}}function evaluateOperation(e,t){
const{operator:n}=e,s=evaluate_evaluate(e.left,t),i=evaluate_evaluate(e.right,t);switch(n){case"&&":case"||":return evaluate_choose({left:s,operator:n,right:i},t);case"==":
return compare(e,equals(s,i),[s,i],t);case"!=":{const n=equals(s,i);return toBoolean(void 0!==n?not(n):not(isTrue(compare({...e,operator:"=="},n,[s,i],t))))}case"<":case"<=":case">":case">=":
return compare(e,void 0,[s,i],t)}}function evaluate_choose({left:e,operator:t,right:n},s){const i=isTrue(e);if("constant"===i.kind)return"always"===i.holds==("||"===t)?e:n
;const o=[i,isTrue(n)],a="||"===t?any(o):condition_all(o);if([e,n].every(isBoolean))return toBoolean(a)
;const[r]=[e,n].filter(e=>"unknown"===e.kind),u=`(${describeValue(e)} ${t} ${describeValue(n)})`,l=r??s.unknown(u,"the files of a change choose the text");return{kind:"unknown",key:u,at:l.at,
because:l.because,when:a}}function isBoolean(e){return"boolean"===e.kind||"literal"===e.kind&&"boolean"==typeof e.value}function compare({operator:e},t,n,s){if(void 0!==t)return toBoolean(t)
;const i=n.map(describeValue).join(` ${e} `),o=n.find(e=>"unknown"===e.kind);return void 0!==o?{kind:"unknown",key:i,at:o.at,because:o.because
}:s.unknown(i,"two values are compared that only a run has")}const He=/\$\{\{(.*?)\}\}/gs;function fillText(e,t){const n=/^\$\{\{((?:(?!\}\}).)*)\}\}$/s.exec(e)?.[1]
;if(void 0!==n)return evaluateText(n,t);let s="",i=0;for(const n of e.matchAll(He)){const o=evaluateText(n[1]??"",t),a=toText(o);if(void 0===a)return"unknown"===o.kind?{...o,
key:`text of ${o.key} in ${e}`}:t.unknown(`text ${e}`,"the files of a change choose a part of the text");s+=e.slice(i,n.index)+a,i=n.index+n[0].length}return literal(s+e.slice(i))}
function evaluateText(e,t){const n=parseExpression(e);return void 0===n?t.unknown(e,"the expression cannot be read"):evaluate_evaluate(n,t)}const Ye=["always","success","failure","cancelled"]
;function readIf(e,t){const n=(0,g.b6)(e);if(void 0===n||""===n.trim())return t.succeeded;const s=/^\$\{\{((?:(?!\}\}).)*)\}\}$/s.exec(n)?.[1];if(void 0===s&&n.includes("${{"))return t.succeeded
;const i=parseExpression(s??n);if(void 0===i)return isTrue(t.unknown(n,'the expression of an "if" cannot be read'));const o=isTrue(evaluate_evaluate(i,t))
;return condition_all([calls(i,Ye)?A:t.succeeded,o])}function fillMapping(e,t){return new Map((0,g.Pf)(e).map(([e,n])=>[e,fillNode(n,t)]))}function fillNode(e,t){
if("scalar"!==e.kind)return t.unknown("a value","it is no single value");switch(e.type){case"null":return R;case"boolean":return literal("true"===e.text.toLowerCase());case"number":
return literal(Number(e.text));case"text":return fillText(e.text,t)}}function expandLegs(e,t){const n=expandMatrix(e);if(void 0!==n)return n.map(e=>({matrix:e,when:A}));const s=(0,g._F)((0,
g._F)(e,"strategy"),"matrix"),i="mapping"===s?.kind?fillAxes(s,t):void 0;if(void 0!==i)return i;const o=(0,g.b6)(s)??(0,g.Pf)(s).map(([,e])=>(0,
g.b6)(e)??"").join(" "),a=fillText(o,t),r="unknown"===a.kind?a:t.unknown(`matrix ${o}`,"an expression makes the matrix"),u=`an expression makes the matrix: ${r.because}`;return[{when:isTrue({...r,
key:`matrix of ${r.key}`,because:u})}]}const Ze=256;function fillAxes(e,t){if(e.entries.has("include")||e.entries.has("exclude"))return;let n=[{values:[],when:A}];for(const[s,i]of(0,g.Pf)(e)){
const e=listItems(i,t);if(void 0===e)return;if(n.length*e.length>Ze)return;n=n.flatMap(t=>e.map(({value:e,when:n})=>({values:[...t.values,[s,e]],when:condition_all([t.when,n])})))}
return n.map(({values:e,when:t})=>({matrix:toMapping(e),when:t}))}function listItems(e,t){if("list"===e.kind)return e.items.map(e=>({value:e,when:A}));const n=(0,
g.b6)(e),s=void 0===n?void 0:fillText(n,t);return"names"===s?.kind?s.names.map(({name:e,when:t})=>({value:{kind:"scalar",type:"text",text:e,range:O.h},when:t})):void 0}function toMapping(e){
const t=e.map(([e,t])=>[e,{key:O.h,value:t}]);return{kind:"mapping",entries:new Map(t),range:O.h}}function scopes_toScope(e){const t={succeeded:e.succeeded,unknown:(t,n)=>({kind:"unknown",
key:`${e.id} ${t}`,at:e.at,because:n}),lookUp:n=>scopes_lookUp(n,e,t)};return t}function scopes_lookUp(e,t,n){const[s="",...i]=e,o=i.join("."),a=e.join(".");switch(s.toLowerCase()){case"github":
return lookUpGithub(o.toLowerCase(),t);case"inputs":return t.inputs.get(o)??R;case"env":return t.env.get(o)??n.unknown(a,`a step may have set "${a}"`);case"matrix":return lookUpMatrix(i,t,n)
;case"needs":case"jobs":return lookUpDone(t.needs.get(i[0]??""),i.slice(1),n);case"steps":return lookUpDone(t.steps.get(i[0]??""),i.slice(1),n);case"secrets":return{
...n.unknown(a,`a secret decides: "${a}"`),key:a};case"vars":return{...n.unknown(a,`a variable of the repository decides: "${a}"`),key:a};default:return n.unknown(a,`only a run knows "${a}"`)}}
function lookUpGithub(e,{at:t,start:n,remote:s}){const i=n.github.get(e);if(void 0!==i)return i;if(n.absent.some(t=>e===t||e.startsWith(`${t}.`)))return R;const o=lookUpRepository(e,s)
;return void 0!==o?o:{kind:"unknown",key:`github.${e} at ${n.event.name}`,at:t,because:`only a run knows "github.${e}"`}}function lookUpRepository(e,t){
if("event.repository.fork"===e)return literal(!1);if("workspace"===e)return literal(".");if(void 0!==t)switch(e){case"repository":case"event.repository.full_name":
return literal(`${t.owner}/${t.name}`);case"repository_owner":case"event.repository.owner.login":return literal(t.owner);case"event.repository.name":return literal(t.name);default:return}}
function lookUpMatrix(e,{matrix:t},n){const s=`matrix.${e.join(".")}`;if(void 0===t)return n.unknown(s,`an expression makes "${s}"`);let i=t;for(const t of e)i=(0,g._F)(i,t)
;return void 0===i?R:fillNode(i,n)}function lookUpDone(e,t,n){if(void 0===e)return R;const[s="",i=""]=t;switch(s){case"result":case"outcome":case"conclusion":return toResult(e);case"outputs":
return e.outputs.get(i)??{...n.unknown(i,`${e.by} says "${i}"`),key:`${e.id} ${i}`,at:e.at};default:return n.unknown(t.join("."),`only a run knows "${t.join(".")}"`)}}function toResult({when:e}){
return"constant"===e.kind?literal("always"===e.holds?"success":"skipped"):{kind:"choice",when:e,yes:"success",no:"skipped"}}var Xe=n(58880);function readLines(e,t,n){
const split=e=>e.split("\n").flatMap(e=>""===e.trim()?[]:[e.trim()]),s=[...split(t),...split(n).map(e=>`!${e}`)];return{at:e,key:"",patterns:s.map(t=>({text:t,at:e}))}}
function readYaml({path:e,text:t,root:n},s){const placeOf=n=>({file:e,line:s+(0,g.cA)(t,n)});return(0,g.Pf)(n).map(([e,t])=>({at:placeOf(t),key:e,patterns:changed_files_flatten(t).map(e=>({text:(0,
g.b6)(e)??"",at:placeOf(e)}))}))}function changed_files_flatten(e){return(0,g.S3)(e).flatMap(e=>"list"===e.kind?changed_files_flatten(e):(0,g.CB)(e).length>0?[e]:[])}
function toChangedFilter({at:e,key:t,patterns:n},s){const i=n.map(({text:e,at:t})=>{const n=(0,Xe.bX)(e),s=(n?e.slice(1):e).replace(/\/$/,"/**");return{negated:n,glob:(0,Xe.SO)(s),text:e,at:t}
}),o=i.every(({negated:e})=>e)?"yes":"no";return{at:e,name:""===t?"the files of changed-files":`the files ${t} of changed-files`,patterns:i.map(({negated:e,glob:t,text:n,at:s})=>{const i={at:s,text:n}
;return e?i:{...i,matches:e=>"other"!==t.judge(e)}}),selects:e=>{if(!counts(e,s))return"no";const t=i.map(({negated:t,glob:n})=>({negated:t,is:n.judge(e.path)})).findLast(({is:e})=>"other"!==e)
;return void 0===t?o:"stopped"===t.is?"unknown":t.negated?"no":"yes"}}}function counts({status:e},t){switch(t){case"modified":return!0;case"changed":return"deleted"!==e;case"deleted":
return"deleted"===e}}function readPathsFilters({path:e,text:t,root:n},s,i){const o=(0,g.Pf)(n).map(([n,o])=>{const a={file:e,line:i+(0,g.cA)(t,o)},r=paths_filter_readRules(o,n=>({file:e,line:i+(0,
g.cA)(t,n)}));return[n,{at:a,name:`the filter ${n}`,patterns:r.map(({written:e})=>e),selects:e=>combine(r,e,s)}]});return new Map(o)}function combine(e,t,n){
const s=e.map(e=>e.judge(t)),[i,o]="some"===n?["yes","no"]:["no","yes"];return s.includes(i)?i:s.includes("unknown")?"unknown":o}function paths_filter_readRules(e,t){switch(e.kind){case"scalar":{
const n=(0,g.b6)(e);return void 0===n?[]:[toRule(n,t(e))]}case"list":return e.items.flatMap(e=>paths_filter_readRules(e,t));case"mapping":return(0,g.Pf)(e).flatMap(([e,n])=>(0,g.S3)(n).flatMap(n=>{
const s=(0,g.b6)(n);return void 0===s?[]:[toRule(s,t(n),parseStatuses(e))]}))}}function parseStatuses(e){return new Set(e.split("|").map(e=>e.trim().toLowerCase()))}function toRule(e,t,n){const s=(0,
Xe.bX)(e),i=(0,Xe.SO)(s?e.slice(1):e);return{...void 0===n?{}:{statuses:n},written:s?{at:t,text:e}:{at:t,text:e,matches:e=>"other"!==i.judge(e)},judge:({path:e,status:t})=>{
if(void 0!==n&&!n.has(t))return"no";const o=i.judge(e);return"stopped"===o?"unknown":"match"===o===s?"no":"yes"}}}function readFilterOutputs(e,t,n){
return/^[\w.-]+\/paths-filter(?:@|$)/.test(e)?readPathsFilterStep(t,n):/^[\w.-]+\/changed-files(?:@|$)/.test(e)?readChangedFilesStep(t,n):void 0}
function readEmbedded({file:e,node:t,at:n,given:s},i,o){const a=s.get(i),r=void 0===a?void 0:toText(a);if(void 0===r)return;const u=(0,g._F)((0,g._F)(t,"with"),i);if(!/[\n:]/.test(r)){
const e=resolveFrom("",r.trim()),t=void 0===e?void 0:o.parse(e);return void 0===t?void 0:{text:t,line:0}}const{root:l}=(0,m.T)(r),c=void 0===u?n.line:(0,g.cA)(e.text,u);return{text:void 0===l?{
path:e.path,text:r}:{path:e.path,text:r,root:l},line:c}}function readPathsFilterStep(e,t){const n=readEmbedded(e,"filters",t);if(void 0===n)return;const s=toText(e.given.get("predicate-quantifier")??{
kind:"literal",value:""}),i=readPathsFilters(n.text,"every"===s?"every":"some",n.line),o=new Map,a=[...i].map(([e,t])=>({name:e,when:step_outputs_toCondition(t)}))
;for(const{name:t,when:n}of a)o.set(t,{kind:"flag",when:n,given:e.when});return o.set("changes",{kind:"names",form:"text",names:a}),o}function step_outputs_toCondition(e){return{kind:"files",filter:e}
}const Qe=[["any_changed","changed"],["any_modified","modified"],["any_deleted","deleted"]];function readChangedFilesStep(e,t){const n=readLists(e,t);if(void 0===n)return;const s=new Map
;for(const t of n){const n=""===t.key?"":`${t.key}_`;for(const[i,o]of Qe){const a=step_outputs_toCondition(toChangedFilter(t,o));s.set(`${n}${i}`,{kind:"flag",when:a,given:e.when})}}
const i=n.map(e=>({name:e.key,when:step_outputs_toCondition(toChangedFilter(e,"changed"))}));return i.some(({name:e})=>""!==e)&&s.set("changed_keys",{kind:"names",form:"text",names:i}),s}
function readLists(e,t){const{given:n,at:s}=e;if(["files_from_source_file","files_ignore_from_source_file","files_ignore_yaml","path","files_separator"].some(e=>n.has(e)))return
;if(n.has("files_yaml")||n.has("files_yaml_from_source_file")){const s=readEmbedded(e,n.has("files_yaml")?"files_yaml":"files_yaml_from_source_file",t);return void 0===s?void 0:readYaml(s.text,s.line)
}const i={kind:"literal",value:""},[o,a]=[n.get("files")??i,n.get("files_ignore")??i].map(toText);return void 0===o||void 0===a?void 0:[readLines(s,o,a)]}
function toStepText({file:e,job:t,node:n,siblings:s},i){const o=toTextScope(i),a=[(0,g._F)(n,"working-directory"),...[t,e.root].map(e=>(0,g._F)((0,g._F)((0,
g._F)(e,"defaults"),"run"),"working-directory"))].flatMap(e=>(0,g.b6)(e)??[])[0]??"";return{node:n,siblings:s,scope:o,at:{file:e.path,line:(0,g.cA)(e.text,n)},folder:fillExpressions(a,o)}}
function toTextScope({start:e,remote:t,inputs:n,env:s,matrix:i}){const o=new Map([["workspace","."],...step_text_listTexts(e.github)]);return void 0!==t&&(o.set("repository",`${t.owner}/${t.name}`),
o.set("repository_owner",t.owner),
o.set("event.repository.name",t.name)),new Map([["github",o],["inputs",new Map(step_text_listTexts(n))],["env",new Map(step_text_listTexts(s))],...void 0===i?[]:[["matrix",i]]])}
function step_text_listTexts(e){return[...e].flatMap(([e,t])=>{const n=toText(t);return void 0===n?[]:[[e,n]]})}const et=10;function walkWorkflow(e,t){const n=new Map((0,g.Pf)((0,
g._F)(e.file.root,"jobs"))),s=new Map,i=new Set,finish=o=>{const a=s.get(o),r=n.get(o);if(void 0!==a||void 0===r||i.has(o))return a;i.add(o);const u=new Map((0,g.CB)((0,g._F)(r,"needs")).flatMap(e=>{
const t=finish(e);return void 0===t?[]:[[e,t]]})),l=walkJob({call:e,run:t,key:o,node:r,needs:u});return s.set(o,l),l};for(const e of n.keys())finish(e);const o=startAround(e,t)
;return walk_workflow_readOutputs((0,g._F)((0,g._F)((0,g._F)(e.file.root,"on"),"workflow_call"),"outputs"),{...o,needs:s})}function startAround({file:e,inputs:t,when:n,id:s},{start:i,remote:o}){
const a={at:{file:e.path,line:1},id:`${s} ${e.path}`,start:i,remote:o,inputs:t,env:new Map,needs:new Map,steps:new Map,matrix:void 0,succeeded:n};return{...a,env:fillMapping((0,
g._F)(e.root,"env"),scopes_toScope(a))}}function walk_workflow_readOutputs(e,t){const n=scopes_toScope(t);return new Map((0,g.Pf)(e).flatMap(([e,t])=>{const s=(0,g._F)(t,"value")
;return void 0===s?[]:[[e,fillNode(s,n)]]}))}function placeOf(e,{path:t,text:n}){return{file:t,line:(0,g.cA)(n,e)}}function walkJob(e){
const{call:t,run:n,key:s,node:i,needs:o}=e,a=placeOf(i,t.file),r=startAround(t,n),u=condition_all([...o.values()].map(({when:e})=>e)),l={...r,at:a,needs:o,id:`${r.id}/${s}`,succeeded:u
},c=condition_all([t.when,readIfOf(i,t.file,l)]),d=isNever(c)?[]:expandLegs(i,scopes_toScope(l)),f=d.map(({matrix:t,when:n},s)=>{const i=d.length>1?`${l.id}[${String(s)}]`:l.id;return walkLeg({...e,
when:condition_all([c,n])},{...l,id:i,matrix:t})}),p=1===f.length?f[0]:void 0;return{when:c,at:a,id:l.id,by:"the job",outputs:p??new Map}}function readIfOf(e,t,n){const s=(0,
g._F)(e,"if"),i=void 0===s?n.at:placeOf(s,t);return readIf(s,scopes_toScope({...n,at:i}))}function walkLeg(e,t){const{call:n,run:s,key:i,node:o,when:a}=e,r=[...n.chain,i],u=(0,g.b6)((0,
g._F)(o,"uses"));if(void 0!==u)return callWorkflow(u,{given:fillMapping((0,g._F)(o,"with"),scopes_toScope(t)),when:a,chain:r,id:t.id},{job:e,around:t});const l=fillMapping((0,
g._F)(o,"env"),scopes_toScope(t)),c={...t,env:new Map([...t.env,...l])},d=walkSteps({file:n.file,job:o,when:a,chain:r,depth:0,run:s},c),f=scopes_toScope({...c,steps:d});return new Map((0,g.Pf)((0,
g._F)(o,"outputs")).map(([e,t])=>[e,fillNode(t,f)]))}function callWorkflow(e,{given:t,when:n,chain:s,id:i},{job:{run:o},around:a}){const r=findFile(e,o.texts),u=s.join("/")
;return void 0===r?(o.foreign.push({kind:"elsewhere",job:u,at:a.at,when:n,uses:e}),new Map):s.length>et||!spend(o)?(o.foreign.push({kind:"unfollowed",job:u,at:a.at,when:n,uses:e}),
new Map):walkWorkflow({file:r,inputs:withDefaults((0,g._F)((0,g._F)((0,g._F)(r.root,"on"),"workflow_call"),"inputs"),t,a),when:n,chain:s,id:i},o)}function spend({budget:e}){
return 0!==e.left&&(e.left-=1,!0)}function withDefaults(e,t,n){const s=scopes_toScope(n),i=(0,g.Pf)(e).flatMap(([e,t])=>{const n=(0,g._F)(t,"default");return void 0===n?[]:[[e,fillNode(n,s)]]})
;return new Map([...i,...t])}function findFile(e,t){if(!e.startsWith("./"))return;const n=(0,j.lB)({uses:e},e=>t.isThere(e));return void 0===n?void 0:t.parse(n)}function walkSteps(e,t){
const n=new Map,s=(0,g.S3)((0,g._F)(e.job,"steps"));return s.forEach((i,o)=>{const a=(0,g.b6)((0,g._F)(i,"id"))??`#${String(o)}`;n.set(a,walkStep({...e,node:i,siblings:s},{...t,steps:n},a))}),n}
function walkStep(e,t,n){const{file:s,node:i,run:o,chain:a}=e,r=placeOf(i,s),u={...t,at:r,succeeded:condition_all([])},l=fillMapping((0,g._F)(i,"env"),scopes_toScope(u)),c={...u,
env:new Map([...t.env,...l])},d=scopes_toScope(c),f=readIfOf(i,s,c),p=condition_all([e.when,f]),h=`${t.id}/${n}`,m=(0,g.b6)((0,g._F)(i,"uses"))??"",w={when:f,at:r,id:h,
by:""===m?"a script":m.replace(/@.*$/s,""),outputs:new Map};if(isNever(p))return w;const b=fillMapping((0,g._F)(i,"with"),d),k=readFilterOutputs(m,{file:s,node:i,at:r,given:b,when:f},o.texts)
;if(void 0!==k)return{...w,outputs:k};const v=findFile(m,o.texts);if(void 0!==v){if(e.depth<=et&&spend(o)){const t={...c,id:h,inputs:b};return{...w,outputs:walkAction(v,{...e,when:p},t)}}
return o.foreign.push({kind:"unfollowed",job:a.join("/"),at:r,when:p,uses:m}),w}return o.steps.push({job:a.join("/"),at:r,when:p,step:toStepText(e,c)}),w}
function walkAction(e,{when:t,chain:n,run:s,depth:i},o){const a=(0,g._F)(e.root,"runs");if(void 0===a)return new Map;const r=withDefaults((0,g._F)(e.root,"inputs"),o.inputs,o),u={...o,inputs:r
},l=walkSteps({file:e,job:a,when:t,chain:n,depth:i+1,run:s},u);return walk_workflow_readOutputs((0,g._F)(e.root,"outputs"),{...u,steps:l})}function readTriggers(e){
const t=new Texts(new Set(e.paths),e.texts),n=[...t.paths].filter(isWorkflow).sort().flatMap(e=>t.parse(e)??[]),{branch:s}=e,i={left:tt},o=n.flatMap(n=>listStarts(n,void 0===s?{}:{branch:s
}).flatMap(s=>{const o={start:s,texts:t,remote:e.remote,steps:[],foreign:[],budget:i};return isNever(s.when)?[]:(walkWorkflow({file:n,inputs:new Map,when:s.when,chain:[],id:s.event.name},o),
[toTriggers(o,n.path)])}));if(t.wanted.length>0)return{kind:"needs",paths:t.wanted};const a=listElsewhere(t);return{kind:"triggers",triggers:{known:o.flatMap(({known:e})=>e),
opaque:[...o.flatMap(({opaque:e})=>e),...a]}}}
const tt=2e3,nt="calls others too deeply, or too often, to be followed",st=/^(?:\.gitlab-ci\.yml|Jenkinsfile|\.circleci\/config\.yml|\.travis\.yml|\.drone\.ya?ml|bitbucket-pipelines\.yml|\.buildkite\/pipeline\.ya?ml|\.woodpecker(?:\.ya?ml|\/.*)|\.cirrus\.yml|\.?azure-pipelines.*\.ya?ml|(?:.*\/)?(?:azure-)?pipelines\/[^/]*\.ya?ml|(?:.*\/)?cloudbuild\.ya?ml|\.tekton\/.*\.ya?ml)$/
;function listElsewhere({paths:e}){const[t,...n]=[...e].filter(e=>st.test(e)).sort();if(void 0===t)return[];const s={file:t,line:1
},i="another system than GitHub runs this file"+(0===n.length?"":`, and ${String(n.length)} more beside it`);return[{event:{name:"another system",kind:"change"},workflow:t,job:"",at:s,when:{
kind:"unknown",key:t,doubt:{at:s,because:i}},because:i}]}function isWorkflow(e){return(0,j.AY)(e)&&/workflows\/[^/]+\.ya?ml$/.test(e)}function toTriggers({start:e,texts:t,steps:n,foreign:s},i){
const o=[],a=[],r=n.map(e=>({...e,found:findBuilds(e.step,t)})),u=new Set(r.flatMap(({job:e,found:t})=>"maybe"===t.pushes?[e]:[]));for(const{job:t,at:n,when:s,found:l}of r){const r={
...read_triggers_placeOf(e,i),job:t,at:n};for(const{build:e,decidedBy:i}of l.builds)o.push({...r,build:u.has(t)?e:read_triggers_withoutPush(e),when:condition_all([s,decide(i,n)])})
;a.push(...l.opaque.map(e=>({...r,when:s,because:e})))}for(const{kind:t,job:n,at:o,when:r,uses:u}of s){if("elsewhere"===t&&!isBuilder(u))continue
;const s=`"${u.replace(/@.*$/s,"")}"`,l="elsewhere"===t?`${s} is of another repository`:`${s} ${nt}`;a.push({...read_triggers_placeOf(e,i),job:n,at:o,when:r,because:l})}return{known:o,opaque:a}}
function read_triggers_withoutPush(e){return"unknown"===e.pushes?{...e,pushes:"no"}:e}function read_triggers_placeOf({event:e},t){return{event:e,workflow:t}}function decide(e,t){
return"nothing"===e?condition_all([]):{kind:"unknown",key:`script of ${t.file}:${String(t.line)}`,doubt:{at:t,because:"a condition of its script decides"}}}
async function readRepositoryTriggers({tree:e,remote:t,branch:n},s){const i=new Map;for(;;){const o=readTriggers({paths:e.tree.paths,texts:i,remote:t,branch:n})
;if("triggers"===o.kind)return o.triggers;const a=o.paths.map(t=>e.entry(t)?.id??""),r=await s.readTexts(a);o.paths.forEach((e,t)=>i.set(e,r.get(a[t]??"")??""))}}
async function judgeTriggers(e,{repository:t,origin:n}){if(void 0===e.head)return{built:new Set,diagnostics:[],notes:[]};const s=parseRemote(n.url??""),i={tree:e.head,remote:s,branch:n.defaultBranch
},o=await readRepositoryTriggers(i,t),{uncovered:a,images:r}=pairTriggers(listBuiltImages(e,"surely"),o);return{built:new Set(r.flatMap(({image:e,triggers:t})=>t.length>0?[e.name]:[])),
diagnostics:a.map(toDiagnostic),notes:listTriggerNotes(pairTriggers(listBuiltImages(e,"wholly"),o),e)}}function toDiagnostic({image:e,files:t,triggers:n}){const{at:s,name:i}=findFilter(n)
;return explainUncovered({image:e,files:t,because:"no trigger of a merge looks there",at:atLine(s),key:`${i} (${formatPlace(s)})`})}function findFilter(e){
const[t]=e.flatMap(({when:e})=>listFilters(e));if(void 0!==t)return t;const[n]=e;return{at:n?.at??{file:"",line:1},name:"what starts it"}}
function listTriggerNotes({unread:e,unbuilt:t,unevaluated:n,images:s},{valid:i}){const o=new Map(i.configuration.images.map(({name:e,prod:t})=>[e,t.file]))
;return joinSame([...e.map(({pattern:e,images:t})=>({kind:"idle-pattern",message:`no image that the pattern "${e.text}" builds is made from a file that it takes: ${(0,z.XT)(t,3)}`,place:atLine(e.at)
})),...t.map(e=>({kind:"unbuilt",message:`no workflow builds the image "${e}" of ${o.get(e)??""}`})),...listUnjudged(n,s.length)])}function listUnjudged(e,t){
return[...new Set(e.map(({doubt:e})=>e.because))].flatMap(n=>{const s=e.filter(({doubt:e})=>e.because===n),[i]=s;if(void 0===i)return[]
;const o=[...new Set(s.flatMap(({images:e})=>e))],a=o.length===t?"all images":(0,z.XT)(o,3),r=1===s.length?"":` (and ${String(s.length-1)} more)`;return[{kind:"unjudged",
message:`not judged, since ${n}${r}: ${a}`,place:atLine(i.doubt.at)}]})}function simulation_evaluate_evaluate(e,t){switch(e.kind){case"literal":return e.value;case"name":return t.lookUp(e.path)
;case"not":{const n=toTruth(simulation_evaluate_evaluate(e.of,t));return void 0===n?void 0:!n}case"call":return call(e.name,e.of.map(e=>simulation_evaluate_evaluate(e,t)),t);case"operation":
return operate(e,t)}}function toTruth(e){if(void 0!==e)return!(null===e||!1===e||0===e||""===e)}function operate({operator:e,left:t,right:n},s){
const i=simulation_evaluate_evaluate(t,s),o=simulation_evaluate_evaluate(n,s);switch(e){case"&&":return simulation_evaluate_choose(i,o,!1);case"||":return simulation_evaluate_choose(i,o,!0);case"==":
return evaluate_equals(i,o);case"!=":{const e=evaluate_equals(i,o);return void 0===e?void 0:!e}case"<":case"<=":case">":case">=":return evaluate_order(e,evaluate_toNumber(i),evaluate_toNumber(o))}}
function simulation_evaluate_choose(e,t,n){const s=toTruth(e);return void 0===s?toTruth(t)===n?n:void 0:s===n?e:t}function evaluate_equals(e,t){if(void 0!==e&&void 0!==t){
if("string"==typeof e&&"string"==typeof t)return e.toLowerCase()===t.toLowerCase()
;if(!("object"==typeof e&&null!==e||"object"==typeof t&&null!==t))return typeof e==typeof t?e===t:evaluate_toNumber(e)===evaluate_toNumber(t)}}function evaluate_toNumber(e){
return null===e||!1===e||""===e?0:!0===e?1:"number"==typeof e?e:"string"==typeof e?Number(e):void 0}function evaluate_order(e,t,n){if(void 0!==t&&void 0!==n)switch(e){case"<":return t<n;case"<=":
return t<=n;case">":return t>n;case">=":return t>=n}}function call(e,t,n){const[s,i]=t;switch(e){case"always":return!0;case"success":return n.succeeded;case"failure":return n.failed;case"cancelled":
return!1;case"contains":return evaluate_contains(s,i);case"fromjson":return"string"==typeof s?parseJson(s):void 0;default:return}}function evaluate_contains(e,t){
if(void 0===e||"string"!=typeof t)return;if("string"==typeof e)return e.toLowerCase().includes(t.toLowerCase());if(!isList(e))return;const n=e.map(e=>evaluate_equals(e,t))
;return!!n.includes(!0)||!!n.includes(void 0)&&void 0}function isList(e){return Array.isArray(e)}function parseJson(e){try{return toKnown(JSON.parse(e))}catch{return}}function toKnown(e){
return"string"==typeof e||"number"==typeof e||"boolean"==typeof e?e:Array.isArray(e)?e.map(e=>toKnown(e)??null):null===e||"object"!=typeof e?null:new Map(Object.entries(e).map(([e,t])=>[e,toKnown(t)??null]))
}function runJobs({jobs:e},t,n){const s=new Map,i=new Set(e.values());for(;;){const o=[...i].find(e=>e.needs.every(({text:e})=>s.has(e)));if(void 0===o)return s;i.delete(o),s.set(o.id,runJob(o,{
done:s,jobs:e,plan:t,outputs:n}))}}function runJob(e,t){const n=e.id===t.plan.job.id;return{end:n?{kind:"success"}:findEnd(e,t),outputs:n?passOn(e,t):new Map}}function passOn(e,{plan:t,outputs:n}){
return new Map([...e.outputs].flatMap(([e,{from:s}])=>{const i=s?.step===t.step.id?n.get(s?.output??""):void 0;return void 0===i?[]:[[e.toLowerCase(),i]]}))}function findEnd(e,t){
const n=run_jobs_toScope(e,t),s=evaluateCondition(e,n);if(void 0===s)return{kind:"unknown"};if(!s)return{kind:"skipped"};const i=void 0===e.matrix?void 0:judgeMatrix(e.matrix.text,n)
;return void 0===i?{kind:"success"}:{kind:"failure",because:i}}const it=/\b(?:always|success|failure|cancelled)\s*\(/i;function evaluateCondition({condition:e},t){if(void 0===e)return t.succeeded
;const[n=e.text,...s]=cutExpressions(e.text),i=0===s.length&&/^\s*(?:\$\{\{[^]*\}\})?\s*$/.test(e.text),o=!e.text.includes("${{"),a=i||o?parseExpression(n):void 0;if(void 0===a)return
;const r=toTruth(simulation_evaluate_evaluate(a,t));return it.test(e.text)?r:!1!==t.succeeded&&!1!==r&&(void 0===t.succeeded?void 0:r)}function run_jobs_toScope(e,t){
const kindOf=e=>t.done.get(e)?.end.kind??"unknown",n=e.needs.map(({text:e})=>kindOf(e)),s=listAncestors(e,t).map(kindOf);return{lookUp:n=>run_jobs_lookUp(n,e,t),succeeded:judgeSuccess(n,s),
failed:!!s.includes("failure")||!!s.includes("unknown")&&void 0}}function judgeSuccess(e,t){return!e.includes("skipped")&&!t.includes("failure")&&(!!t.every(e=>"success"===e)||void 0)}
function listAncestors(e,{jobs:t}){const n=new Set(e.needs.map(({text:e})=>e));for(const e of n)for(const{text:s}of t.get(e)?.needs??[])n.add(s);return[...n]}
function run_jobs_lookUp(e,t,{done:n,jobs:s}){const[i="",o="",a="",r="",...u]=e;if("needs"!==i.toLowerCase()||u.length>0)return
;const l=t.needs.find(({text:e})=>e.toLowerCase()===o.toLowerCase())?.text,c=void 0===l?void 0:n.get(l),d=void 0===l?void 0:s.get(l);if(void 0!==c&&void 0!==d){
if("result"===a)return"unknown"===c.end.kind?void 0:c.end.kind
;if("outputs"===a&&void 0===d.calls)return[...d.outputs.keys()].some(e=>e.toLowerCase()===r.toLowerCase())&&"skipped"!==c.end.kind?c.outputs.get(r.toLowerCase()):""}}function judgeMatrix(e,t){
const n=evaluateMatrix(e,t);if(void 0!==n)return null===n?"empty":isList(n)?"a list":"object"!=typeof n?"a text":[...n.values()].every(e=>isList(e)&&0===e.length)?"empty":void 0}
function evaluateMatrix(e,t){
const[n="",...s]=cutExpressions(e),[,i,o]=/^([^]+\))\s*\[\s*(\d+)\s*\]$/.exec(n)??[],a=s.length>0?void 0:parseExpression(i??n),r=void 0===a?void 0:simulation_evaluate_evaluate(a,t)
;return void 0===o||void 0===r?r:isList(r)?r[Number(o)]??null:void 0}function isOf(e,t){return!0===e.uses?.text.toLowerCase().startsWith(`${t}@`)}function findMatrixOutput({matrix:e},t){
const[,n="",s]=/^\s*\$\{\{\s*fromJSON\(\s*needs\.([\w-]+)\.outputs\.(\w+)\s*\)(?:\s*\[\s*\d+\s*\])?\s*\}\}\s*$/i.exec(e?.text??"")??[];return t.includes(n)?s?.toLowerCase():void 0}
function pushesTags(e){if(!isOf(e,"docker/build-push-action"))return"no";if(e.given.has("outputs"))return"unknown";const t=e.given.get("push")
;return void 0===t||"false"===t.text?"no":"true"===t.text?"always":/^\$\{\{\s*(?:fromJSON\(\s*matrix\.publish\s*\)|matrix\.publish(?:\s*==\s*'true')?)\s*\}\}$/i.test(t.text.trim())?"as its entry says":"unknown"
}function runsForEntry({condition:e}){const t=e?.text.replaceAll(/\$\{\{|\}\}/g,"").trim()??"";return""===t||/^matrix\.publish(?:\s*==\s*'true')?$/i.test(t)}function buildsFolder(e){
const t=e.given.get("context")?.text??"";return isOf(e,"docker/build-push-action")&&/^\$\{\{\s*matrix\.context\s*\}\}$/i.test(t)}
const ot=["docker/login-action","docker/setup-buildx-action","docker/setup-qemu-action","docker/metadata-action"];function bringsNothing(e){
return ot.some(t=>isOf(e,t))||/^[\w.-]+\/image-matrix\/\w+@/.test(e.uses?.text??"")}function ownerOf(e){return/^([\w.-]+)\/image-matrix/.exec(e??"")?.[1]??"org"}
function sumsUp({condition:e,expressions:t}){return/\balways\s*\(|!\s*cancelled\s*\(/.test(e?.text??"")&&t.some(({text:e})=>/\bneeds\.(?:\*|[\w-]+)\.result|toJSON\(\s*needs/i.test(e))}
function followsPlan({reads:e},t){return e.some(({job:e,output:n})=>e===t&&"skip_images"!==n)}function needs(e,t,{jobs:n}){const s=new Set(e.needs.map(({text:e})=>e))
;for(const e of s)for(const{text:t}of n.get(e)?.needs??[])s.add(t);return s.has(t)}function isSummary(e,t){return void 0!==e&&e.needs.some(({text:e})=>e===t.id)&&sumsUp(e)}var at=n(43452),rt=n(88715)
;function explainEmpty(e,{name:t}){return(0,f.CC)("empty-matrix",{message:`the job "${e.id}" fails ${t}: its matrix is empty there, and it runs all the same`,fix:adviseGuard(e)})}
const ut=/needs\.([\w-]+)\.outputs\.(\w+)_matrix/i,lt=/needs\.([\w-]+)\.outputs\.stages\s*\)\s*\[\s*(\d+)\s*\]/i;function adviseGuard({matrix:e,condition:t,needs:n}){
const[,s,i=""]=ut.exec(e?.text??"")??[],[,o,a=""]=lt.exec(e?.text??"")??[],r=void 0!==o?`needs.${o}.outputs.stage_count > ${a}`:"merge"===i?`needs.${s??"plan"}.outputs.do_publish == 'true'`:`needs.${s??"plan"}.outputs.do_${i} == 'true'`
;return void 0===t&&n.length<2?`if: ${r}`:[`if: \${{ !failure() && !cancelled() && ${r} }}`,...void 0===t?[]:['with what its own "if" says behind another &&']].join("\n")}
function adviseMatrix({matrix:e}){const t=e?.text??""
;return/outputs\.stages/i.test(t)?"matrix: ${{ fromJSON(needs.plan.outputs.stages)[0] }}\neach stage has a job of its own, with its number":`matrix: \${{ fromJSON(needs.plan.outputs.${/outputs\.(\w+_matrix)/i.exec(t)?.[1]??"build_matrix"}) }}`
}const ct=["build_matrix","publish_matrix","test_matrix","dev_matrix","stages"];function listFields(e,t){
const[,n="",s=""]=/^\s*\$\{\{\s*fromJSON\(\s*needs\.([\w-]+)\.outputs\.(\w+)\s*\)(?:\[\d+\])?\s*\}\}\s*$/i.exec(e.matrix?.text??"")??[];if(!t.includes(n))return;const i=s.toLowerCase()
;return ct.includes(i)?rt.rW:"merge_matrix"===i?[...rt.rW,rt.ub]:"store_matrix"===i?[...rt.rW,...rt.G5]:void 0}function listReadersOf(e,{jobs:t}){
return[...t.values()].flatMap(({id:t,reads:n})=>n.filter(({job:t})=>check_outputs_isSame(t,e)).map(e=>({reader:t,read:e})))}
function adviseOutput({job:e,output:t},{declared:n,outputNames:s,step:i="plan"}){const o=s.includes(t.toLowerCase())?void 0:(0,at.S)(t,[...n,...s])
;return void 0!==o?`did you mean "${o}"?`:[`${t}: \${{ steps.${i}.outputs.${t} }}`,`this line belongs under "outputs" of the job "${e}"`].join("\n")}function check_outputs_isSame(e,t){
return e.toLowerCase()===t.toLowerCase()}function keepFirst(e){const t=new Map;for(const n of e){const{place:e,fix:s}=n,i=JSON.stringify([e?.line,e?.column,s]);t.has(i)||t.set(i,n)}
return[...t.values()]}function mayBe(e,{name:t,access:n}){switch(e.kind){case"unsaid":return!0;case"all":return"write"===e.access||"read"===n;case"listed":{const s=e.access.get(t)??"none"
;return"write"===s||s===n}}}function renderWanted(e,{name:t,access:n}){const s="listed"===e.kind?e.access:new Map;return[...new Map([...s,[t,n]])].map(e=>e.join(": ")).join(", ")}
function listRights({action:e,step:t,workflow:n},s){if(t.given.has("token")||"action"===n.kind)return[];switch(e){case"plan":return listPlanRights(t,s);case"publish":{
const{configuration:e}=s,i=e?.images.some(({publishedName:e})=>isOnGitHub(e)),o=[...n.jobs.values()].find(({steps:e})=>e.includes(t)),a={...dt,because:"it cannot push to ghcr.io"};return[{
name:"actions",access:"read",because:"it cannot ask whether a later run has published already"},...!0!==i||void 0===o||logsInOtherwise(o)?[]:[a]]}case"check":case"load":case"gate":return[]}}const dt={
name:"packages",access:"write"};function listPlanRights(e,{workflow:t,configuration:n}){
const{triggers:s}=t,i=e.given.get("base"),o=void 0===i||""===i.text||"last-success"===i.text,a=n?.labels,r=void 0!==a&&[a.build,a.buildAll,a.skip].some(e=>e.length>0),u=s.includes("pull_request")||s.includes("pull_request_target")
;return[...s.includes("push")&&o?[{name:"actions",access:"read",because:"a push is compared with the commit before it alone, and what a failed run left undone stays undone"}]:[],...u&&r?[{
name:"pull-requests",access:"read",because:"the labels of a pull request are those that it had when the run began"}]:[]]}function isOnGitHub(e){return e.startsWith("ghcr.io/")}
function logsInOtherwise({steps:e}){return e.some(e=>isLogin(e)&&!isJobToken(e.given.get("password")?.text??""))}function isLogin(e){const t=e.given.get("registry")
;return isOf(e,"docker/login-action")&&("unknown"===t?.kind||"ghcr.io"===t?.text)}function isJobToken(e){return/^\$\{\{\s*(?:github\.token|secrets\.GITHUB_TOKEN)\s*\}\}$/i.test(e)}
function listPushRights(e,{configuration:t}){
const n=e.steps.find(e=>["always","as its entry says"].includes(pushesTags(e))),s=e.steps.filter(e=>isOf(e,"docker/login-action")&&"ghcr.io"===e.given.get("registry")?.text),i=t?.images.some(({publishedName:e})=>isOnGitHub(e)),o=n?.given.get("tags")?.text??"",a=/^\s*\$\{\{\s*matrix\.image-name\s*\}\}/i.test(o)&&!0===i
;return void 0===n||1!==s.length||logsInOtherwise(e)?[]:a||o.startsWith("ghcr.io/")?[{job:e,step:n,right:{...dt,because:"it cannot push to ghcr.io"}}]:[]}var ft=n(58510)
;function listPushes({workflow:e,plans:t}){const n=t.map(({job:e})=>e.id);return[...e.jobs.values()].flatMap(e=>{const t=findMatrixOutput(e,n)
;return void 0===t?[]:e.steps.filter(runsForEntry).flatMap(n=>{const s=pushesTags(n);return"no"===s||"unknown"===s?[]:[{job:e,step:n,output:t,pushes:s}]})})}const pt=["build_matrix","stages"]
;function findSplit({images:e}){return e.find(({publish:e,publishedName:t,prod:n})=>e&&""!==t&&(0,ft.PC)(n.platforms).length>1)?.name}function tellsLegs({job:e,step:t}){
if(/matrix\.platforms\b/i.test(t.given.get("platforms")?.text??""))return!0
;const n=t.given.get("tags")?.text??"",s=[...n.matchAll(/steps\.([\w-]+)\.outputs/gi)].map(([,e])=>e),i=e.steps.filter(({id:e})=>void 0!==e&&s.includes(e));if(i.length<new Set(s).size)return!0
;if(i.some(e=>!isOf(e,"docker/metadata-action")))return!0
;const o=[n,...i.flatMap(({given:e})=>[...e.values()].map(({text:e})=>e))],a=/matrix\.(?:platform|artifact|cache-scope|runner)\b|matrix\[|toJSON\(\s*matrix|env\./i;return""===n||o.some(e=>a.test(e))}
function readsStages(e,t){return new RegExp(String.raw`needs\.${t}\.outputs\.stages\b`,"i").test(e)}const ht=[function({workflow:e,plans:t,outputNames:n}){const s=t.flatMap(({job:t,step:s})=>{
const i=[...t.outputs.keys()];return listReadersOf(t.id,e).filter(({read:e})=>!i.some(t=>check_outputs_isSame(t,e.output))).map(({reader:e,read:o})=>(0,f.CC)("undeclared-output",{
message:`the job "${e}" reads "${o.output}" of the job "${t.id}", which does not pass it on: it is empty`,fix:adviseOutput(o,{declared:i,outputNames:n,step:s.id}),place:o.at}))});return keepFirst(s)
},function({plans:e,outputNames:t}){return e.flatMap(({job:e,step:n})=>[...e.outputs].flatMap(([s,{from:i,at:o}])=>{if(void 0===i)return[];if(i.step===n.id){
if(t.includes(i.output.toLowerCase()))return[];const n=t.includes(s.toLowerCase())?s:(0,at.S)(i.output,t);return[(0,f.CC)("unknown-output",{
message:`the output "${s}" of the job "${e.id}" is always empty: image-matrix has no output "${i.output}"`,fix:void 0===n?`choose from ${t.join(", ")}`:`did you mean "${n}"?`,place:o})]}
return e.steps.some(({id:e})=>e===i.step)?[]:[(0,f.CC)("unknown-output",{message:`the output "${s}" of the job "${e.id}" is always empty: none of its steps has the id "${i.step}"`,
fix:void 0===n.id?`id: ${i.step}\nthis line belongs to the planning step`:`write steps.${n.id}.outputs.${i.output}`,place:o})]}))},function(e){return[...e.workflow.jobs.values()].flatMap(t=>{
for(const n of e.runs){const e=n.jobs.get(t.id)?.end;if("failure"!==e?.kind||void 0===t.matrix)continue;const{at:s}=t.matrix;if("empty"===e.because)return[{...explainEmpty(t,n),place:s}]
;const i=`the matrix of the job "${t.id}" is ${e.because}, and GitHub takes none but a mapping`;return[(0,f.CC)("unusable-matrix",{message:i,fix:adviseMatrix(t),place:s})]}return[]})
},function({workflow:e,plans:t,configuration:n}){if(void 0===n)return[];const s=n.images.flatMap(({matrix:e})=>[...e.keys()]);return[...e.jobs.values()].flatMap(e=>{
const n=listFields(e,t.map(e=>e.job.id));if(void 0===n)return[];const i=[...n,...s],isKnown=e=>i.some(t=>t.toLowerCase()===e.toLowerCase()),o=new Set
;return e.expressions.flatMap(({text:t,at:n})=>[...t.matchAll(/\bmatrix\.([\w-]+)/gi)].flatMap(([,t=""])=>{if(isKnown(t)||o.has(t))return[];o.add(t)
;const s=`the job "${e.id}" reads "${t}" of its matrix, and no entry has such a field: it is empty`;return[(0,f.CC)("unknown-matrix-field",{message:s,fix:(0,at.I)(t,i),place:n})]}))})
},function({workflow:e,plans:t,stages:n=1}){const[s,...i]=t;if(void 0===s||i.length>0)return[]
;const o=s.step.given.get("stages"),a=[...e.jobs.values()].flatMap(e=>e.expressions.filter(({text:e})=>readsStages(e,s.job.id))),[r]=a,u=a.map(({text:e})=>/\bstages\s*\)\s*\[\s*(\d+)\s*\]/i.exec(e)?.[1])
;if(void 0===r||u.includes(void 0))return[];if(void 0===o)return[(0,f.CC)("missing-stage-job",{
message:'the planning step does not say how many stage jobs there are, so the output "stages" is empty, and nothing is built by it',fix:`with: { stages: ${String(1+Math.max(...u.map(Number)))} }`,
place:s.step.at})];if("unknown"===o.kind)return[];const l=Number(o.text),c=new Set(u.map(Number)),d=Array.from({length:l},(e,t)=>t).filter(e=>!c.has(e)),[p]=d;return void 0===p||n<=p?[]:[(0,
f.CC)("missing-stage-job",{message:`the planning step says that there are ${String(l)} stage jobs, and none builds stage ${String(p)}, which the plan has`,
fix:[`build-${String(p)}:`,`  needs: [${0===p?s.job.id:`${s.job.id}, build-${String(p-1)}`}]`,`  if: needs.${s.job.id}.outputs.stage_count > ${String(p)}`,`  strategy: { matrix: '\${{ fromJSON(needs.${s.job.id}.outputs.stages)[${String(p)}] }}' }`].join("\n"),
place:o.at})]},function(e){const{configuration:t,platforms:n}=e;if("split"!==n||void 0===t)return[];const s=findSplit(t)
;return void 0===s?[]:listPushes(e).filter(({output:e})=>[...pt,"publish_matrix"].includes(e)).filter(e=>!tellsLegs(e)).map(({job:e,step:t})=>(0,f.CC)("contested-legs",{
message:`each leg of the job "${e.id}" pushes the tags of its image: of "${s}", which has several platforms, the last one stays`,
fix:["let the legs upload archives, and one job publish them, by image-matrix/publish:","it joins the legs of an image to one index"].join("\n"),place:(t.given.get("tags")??t).at}))},function(e){
return void 0===e.configuration?.reuse?[]:listPushes(e).filter(({output:e})=>pt.includes(e)).map(({job:e,step:t})=>(0,f.CC)("pushed-untested",{
message:`the job "${e.id}" pushes what it builds, and the configuration says "reuse": what is reused has to be tested before it is pushed`,
fix:["let the job upload archives, and one job behind the tests publish them:","uses: org/image-matrix/publish@v1",'with: { images: "${{ needs.plan.outputs.store_matrix }}" }'].join("\n"),
place:(t.given.get("push")??t).at}))},function(e){return listPushes(e).filter(({output:e,pushes:t})=>/^(?:test|dev)_matrix$/.test(e)&&"always"===t).map(({job:e,step:t,output:n})=>(0,
f.CC)("pushed-test-image",{message:`the job "${e.id}" pushes every image of "${n}", which has images for development and those that may not be published`,
fix:"run the job that pushes on publish_matrix: ${{ fromJSON(needs.plan.outputs.publish_matrix) }}",place:(t.given.get("push")??t).at}))},function({workflow:e,uses:t}){if("action"===e.kind)return[]
;const n=new Set(t.filter(({action:e,step:t})=>"load"===e&&t.given.has("dev")).map(e=>e.step));return[...e.jobs.values()].flatMap(({id:e,steps:t})=>{
const s=t.findIndex(e=>n.has(e)||buildsFolder(e)),i=t[s];return void 0!==i&&t.slice(0,s).every(bringsNothing)?[(0,f.CC)("no-checkout",{
message:`the job "${e}" builds from files of the repository, and no step before has checked it out`,fix:"- uses: actions/checkout@v7\nthis step stands in front",place:i.at})]:[]})
},function({workflow:e,uses:t,plans:n}){const s=e.triggers.some(e=>/^(?:pull_request|merge_group)/.test(e)),i=[...e.jobs.values()],o=t.some(({action:e})=>"gate"===e)||i.some(sumsUp),[a]=n
;if(!s||o||void 0===a)return[];const r=i.filter(e=>followsPlan(e,a.job.id)),u=i.some(t=>void 0!==t.calls&&needs(t,a.job.id,e));if(0===r.length||u)return[]
;const l=[a.job.id,...r.map(({id:e})=>e)].join(", ");return[(0,f.CC)("no-gate",{
message:"no job of this workflow says whether all that the plan asked for was done: GitHub counts a job that is skipped as passed",
fix:["gate:",`  needs: [${l}]`,"  if: always()","  runs-on: ubuntu-latest",`  steps: [{ uses: ${ownerOf(a.step.uses?.text)}/image-matrix/gate@v1, with: { needs: '\${{ toJSON(needs) }}' } }]`,"and require this job, and no other"].join("\n"),
place:a.job.at})]},function({uses:e}){return e.filter(({action:e})=>"gate"===e).flatMap(({job:e,workflow:t})=>"action"===t.kind||/\balways\s*\(\s*\)/i.test(e.condition?.text??"")?[]:[(0,
f.CC)("gate-not-always",{message:`the gate "${e.id}" is skipped where a job before it failed, and a skipped job counts as passed`,fix:"if: always()",place:e.condition?.at??e.at})])
},function({workflow:e,uses:t,plans:n}){const s=t.filter(({action:e})=>"gate"===e).map(({job:e})=>e),[i,...o]=s,[a]=n;if(void 0===i||o.length>0||void 0===a)return[]
;const r=new Set(i.needs.map(({text:e})=>e)),u=[...e.jobs.values()].filter(t=>t!==i&&"counts"===t.failure&&!r.has(t.id)&&(t.id===a.job.id||followsPlan(t,a.job.id))&&!needs(t,i.id,e)&&![...r].some(n=>isSummary(e.jobs.get(n),t))),l=[...r,...u.map(({id:e})=>e)].join(", ")
;return u.map(e=>(0,f.CC)("ungated-job",{message:`the gate "${i.id}" does not need the job "${e.id}": where that fails, the gate passes`,fix:`needs: [${l}]`,place:i.needs[0]?.at??i.at}))},function(e){
const t=e.uses.flatMap(t=>listRights(t,e).map(e=>({...t,right:e}))),n=[...e.workflow.jobs.values()].flatMap(t=>listPushRights(t,e)),s=new Set;return[...t,...n].flatMap(({job:e,step:t,right:n})=>{
const i=`${e.id} ${n.name}`;return s.has(i)||mayBe(e.permissions,n)?[]:(s.add(i),[(0,f.CC)("missing-permission",{
message:`the token of the job "${e.id}" may not "${n.name}: ${n.access}": ${n.because}`,fix:`permissions: { ${renderWanted(e.permissions,n)} }`,
place:"listed"===e.permissions.kind?e.permissions.at:t.at})])})}];var mt=n(41646);function listWords(e){return e.replaceAll(/([a-z\d])(?=[A-Z])/g,"$1-").toLowerCase().split(/[-_]+/)}
const gt=["build","publish","test","dev","store"];function verdictOf(e){switch(e.kind){case"verdict":case"image":return e.verdict;case"stage":return"build";case"skipped":return}}
const wt=new Map([["build","build"],["builds","build"],["smoke","build"],["test","test"],["tests","test"],["publish","publish"],["push","publish"],["dev","dev"],["store","store"]])
;function assignByName(e,t){const n=new Map(e.map(e=>[e.id,listPurposes(e.id,t)])),s=listSubstitutes(e,t,n);return new Map([...n].map(([e,t])=>[e,toAssignment(t,s)]))}function toAssignment(e,t){
return 0===e.length?{kind:"unknown"}:{kind:"claims",claims:e.map(e=>({purpose:e,instead:"verdict"===e.kind&&"build"===e.verdict?t:[]}))}}function listPurposes(e,t){const n=listWords(e)
;if(n.includes("unchanged"))return[{kind:"skipped"}];const s=new Set(n.flatMap(e=>wt.get(e)??[])),i=n.at(-1)??"";return n.includes("build")&&1===s.size&&/^\d{1,6}$/.test(i)?[{kind:"stage",
stage:Number(i)}]:(s.has("publish")&&addStore(s,t),[...s].map(e=>({kind:"verdict",verdict:e})))}function addStore(e,t){const isPassedOn=e=>t.some(({outputs:t})=>t.has(e))
;(isPassedOn("do_store")||isPassedOn("store_matrix"))&&(e.add("store"),isPassedOn("do_publish")||e.delete("publish"))}
const bt=["publish_matrix","merge_matrix","publish_images","stages","stage_count","store_matrix"];function listSubstitutes(e,t,n){if(t.some(({outputs:e})=>bt.some(t=>e.has(t))))return[]
;const ran=t=>e.filter(({id:e,result:s})=>"success"===s&&n.get(e)?.some(e=>verdictOf(e)===t));return ran("build").length>0?[]:ran("publish").map(({id:e})=>e)}var kt=n(36883)
;function toAnswer({outputs:e},t){switch(t.kind){case"verdict":return"build"===t.verdict?answerBuild(e):answerVerdict(e,t.verdict);case"image":return answerImage(e,`${t.verdict}_images`,t.image)
;case"stage":return answerStage(e,t.stage);case"skipped":return answerSkipped(e)}}function answerVerdict(e,t){const n=`do_${t}`,s=e.get(n);return"true"===s?{kind:"asked",because:`${n} is true`
}:"false"===s?{kind:"not-asked",because:`${n} is false`}:{kind:"unknown",output:n}}function answerBuild(e){const[t,n]=[answerVerdict(e,"build"),answerStage(e,0)]
;return"asked"===t.kind||"unknown"===n.kind?t:"unknown"===t.kind||"asked"===n.kind?n:t}function answerStage(e,t){const n=readStageCount(e);return void 0===n?{kind:"unknown",output:"stage_count"}:{
kind:n>t?"asked":"not-asked",because:`stage_count is ${n}`}}function readStageCount(e){const t=e.get("stage_count")??"";return/^\d{1,6}$/.test(t)?Number(t):void 0}function answerImage(e,t,n){
const s=readNames(e,t);return void 0===s?{kind:"unknown",output:t}:s.includes(n)?{kind:"asked",because:`${t} holds "${(0,kt.m)(n)}"`}:{kind:"not-asked",because:`${t} does not hold "${(0,kt.m)(n)}"`}}
function answerSkipped(e){const t=readNames(e,"skip_images");return void 0===t?{kind:"unknown",output:"skip_images"}:t.length>0?{kind:"asked",because:"skip_images holds images"}:{kind:"not-asked",
because:"skip_images is empty"}}function readNames(e,t){try{const n=JSON.parse(e.get(t)??"");return Array.isArray(n)&&n.every(e=>"string"==typeof e)?n:void 0}catch{return}}const vt=20
;function toNeedsLine(e){const t=[...new Set(e)];return`needs: [${(t.length>vt?[...t.slice(0,vt),"\u2026"]:t).join(", ")}]`}function quote(e){return`"${(0,kt.m)(e)}"`}
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
return claimsOf(e,t).flatMap(e=>t.plans.filter(t=>isAskedOf(e,t)).map(t=>({plan:t,claim:e,answer:toAnswer(t,e.purpose)})))}const xt={build:[],publish:["store"],test:[],dev:["test"],store:["publish"]}
;function findUnserved(e){return e.plans.flatMap(t=>[...findVerdicts(t,e),...findStages(t,e)])}function findVerdicts(e,t){return gt.flatMap(n=>{const s={kind:"verdict",verdict:n},i=toAnswer(e,s)
;return"asked"!==i.kind||isServed(n,e,t)?[]:[explain_explainMissing(i.because,s,t.jobs)]})}function isServed(e,t,n){const s=[e,...xt[e]];return n.jobs.some(e=>claimsOf(e,n).some(n=>{
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
const t=gt.filter(t=>e.outputs.has(`do_${t}`));return[...new Set(["build","test",...t])].map(t=>toAnswer(e,{kind:"verdict",verdict:t}))}function right(e,t){return{row:{job:e,standing:"right",because:t
},mistakes:[]}}function wrong(e,t,n){return{row:{job:e,standing:"wrong",because:t},mistakes:[n]}}function decide_decide(e){
const{jobs:t,plans:n}=e,s=t.filter(t=>hasEnded(t,e)).map(t=>judgeEnded(t,e)),i=s.flatMap(({mistakes:e})=>e),o=i.length>0?toStopped:judgeSkipped,a=t.filter(t=>!hasEnded(t,e)).map(t=>o(t,e)),r=takeEachFix(a.flatMap(({mistakes:e})=>e)),u=i.length>0?[]:findUnserved(e),l=[...i,...r,...u],c=new Map([...s,...a].map(({row:e})=>[e.job,e]))
;return{result:n.length>0&&0===l.length?"passed":"failed",rows:t.flatMap(e=>c.get(e)??[]),diagnostics:l}}function hasEnded(e,{plans:t}){return t.includes(e)||"skipped"!==e.result}
function judgeEnded(e,t){if(t.plans.includes(e))return judgePlan(e);switch(e.result){case"success":case"skipped":return{row:{job:e,standing:"right",because:tellAsked(e,t)},mistakes:[]};case"failure":
case"cancelled":return{row:{job:e,standing:"wrong",because:"it has not succeeded"},mistakes:[explainBroken(e,listHints(e,t))]}}}function judgePlan(e){
const t=explainPlan(e),n=void 0===t?findStrangeValues(e):[t];return 0===n.length?{row:{job:e,standing:"right",because:"the plan was made"},mistakes:n}:{row:{job:e,standing:"wrong",
because:"there is no plan to go by"},mistakes:n}}function findStrangeValues({id:e,outputs:t}){
return[...gt.map(e=>`do_${e}`).filter(e=>!["true","false",void 0].includes(t.get(e))),...t.has("stage_count")&&void 0===readStageCount(t)?["stage_count"]:[]].map(n=>explainValue(e,n,t.get(n)??""))}
function tellAsked(e,t){const n=listReplies(e,t).flatMap(({answer:e})=>"asked"===e.kind?[e.because]:[]);return 0===n.length?"it ran":`it was asked for: ${[...new Set(n)].join(", ")}`}
function listHints(e,t){
const n=listReplies(e,t),[s]=n,i=n.every(({answer:e})=>"not-asked"===e.kind),o=n.flatMap(({plan:e,claim:t})=>listMatrices(e,t.purpose).filter(t=>!e.outputs.has(t)).map(t=>hintAtOutput(e,t)))
;return[...void 0!==s&&i?[hintAtGuard(s.plan,s.claim.purpose)]:[],...new Set(o)]}const _t=["publish_matrix","merge_matrix"];function listMatrices({outputs:e},t){switch(t.kind){case"verdict":
return"publish"!==t.verdict?[`${t.verdict}_matrix`]:_t.some(t=>e.has(t))?[]:[..._t,"build_matrix"];case"image":return[];case"stage":return["stages"];case"skipped":return["skip_images"]}}
function toStopped(e){return{row:{job:e,standing:"stopped",because:"something failed before it"},mistakes:[]}}function takeEachFix(e){const t=e.map(({fix:e})=>e)
;return e.filter(({fix:e},n)=>t.indexOf(e)===n)}
const $t=["do_build","do_publish","do_dev","do_test","build_matrix","publish_matrix","test_matrix","dev_matrix","build_images","publish_images","dev_images","test_images","skip_images","stages","stage_count","merge_matrix","do_reuse","reuse_images","do_store","store_matrix"]
;function findPlans(e,t){const n=t.split(/[\s,]+/).filter(e=>""!==e),s=e.filter(e=>n.length>0?n.includes(e.id):isPlan(e)),i=n.filter(t=>!e.some(e=>e.id===t));return{plans:s,
diagnostics:[...i.map(t=>find_plans_explainMissing(`the plan job "${(0,kt.m)(t)}" is not under "needs"`,[t,...idsOf(e)])),...s.length+i.length===0?[find_plans_explainNone(e)]:[]]}}
function isPlan({id:e,outputs:t}){return!!listWords(e).includes("plan")||$t.some(e=>t.has(e))||isPlanResult(t.get("result"))}function isPlanResult(e){return"planned"===e||"failed"===e}
function find_plans_explainNone(e){if(0===e.length)return find_plans_explainMissing("the job needs no other job",["plan","build","test","publish"])
;const t=find_plans_explainMissing('no job under "needs" is the plan',["plan",...idsOf(e)]);return{...t,
fix:`${t.fix}\nwhere the plan job has another name, write it under "with" of this step, as plan: images`}}function find_plans_explainMissing(e,t){const n=toNeedsLine(t);return(0,
f.CC)("plan-not-needed",{message:e,fix:n})}function idsOf(e){return e.map(({id:e})=>e)}const yt=["success","failure","cancelled","skipped"];function parse_json_parseJson(e){try{return{kind:"value",
value:new parse_json_Reader(e).readAll()}}catch(e){if(!(e instanceof BrokenJson))throw e;return{kind:"broken",at:e.at,because:e.message}}}class BrokenJson extends Error{at;constructor(e,t){super(t),
this.at=e}}class parse_json_Reader{#p;#o=0;#a=0;constructor(e){this.#p=e}readAll(){const e=this.#h();return this.#o<this.#p.length&&this.#m("there is text behind its end"),e}#h(){this.#g()
;const e=this.#o;this.#a>32&&this.#m("it is nested too deep"),this.#a+=1;const t=this.#w(e);return this.#a-=1,this.#g(),t}#w(e){const t=this.#p[e];return"{"===t?{kind:"object",at:e,members:this.#b()
}:'"'===t?{kind:"text",at:e,text:this.#k()}:"["!==t?{kind:"other",at:e,what:this.#v()}:(this.#x(),{kind:"other",at:e,what:"a list"})}#b(){const e=new Map;return this.#_("}",()=>{this.#g()
;const t=this.#o;'"'!==this.#p[t]&&this.#m("a key in double quotes is missing");const n=this.#k();if(e.has(n))throw new BrokenJson(t,`the key "${(0,kt.m)(n)}" stands there twice`);this.#g(),
this.#u(":"),e.set(n,{at:t,value:this.#h()})}),e}#x(){this.#_("]",()=>{this.#h()})}#_(e,t){if(this.#o+=1,this.#g(),this.#p[this.#o]!==e){for(t();","===this.#p[this.#o];)this.#o+=1,t();this.#u(e)
}else this.#o+=1}#k(){const e=this.#o;let t=e+1;for(;'"'!==this.#p[t];){if(t>=this.#p.length)throw new BrokenJson(e,"a text has no end");t+="\\"===this.#p[t]?2:1}this.#o=t+1;try{
return String(JSON.parse(this.#p.slice(e,t+1)))}catch{throw new BrokenJson(e,"a text holds an escape or a control character that JSON has not")}}#v(){
const[e=""]=this.#$(/(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y);return""===e&&this.#m(this.#o<this.#p.length?"a value is missing":"it ends too early"),this.#o+=e.length,
/^[a-z]/.test(e)?e:"a number"}#g(){this.#o+=this.#$(/[ \t\n\r]*/y)[0]?.length??0}#$(e){return e.lastIndex=this.#o,e.exec(this.#p)??[]}#u(e){
this.#p[this.#o]!==e&&this.#m(this.#o<this.#p.length?`"${e}" is missing`:"it ends too early"),this.#o+=1}#m(e){throw new BrokenJson(this.#o,e)}}const jt="needs: ${{ toJSON(needs) }}",Mt=100,St=1e3
;function parseNeeds(e){if(""===e.trim())return broken([parse_needs_refuse('the input "needs" is empty')]);const t=parse_json_parseJson(e);if("broken"===t.kind){const n=toPlace(e,t.at)
;return broken([parse_needs_refuse(`the input "needs" is no JSON: ${t.because}`,n)])}const n={text:e,jobs:[],diagnostics:[]};return readJobs(t.value,n),n.diagnostics.length>0?broken(n.diagnostics):{
kind:"jobs",jobs:n.jobs}}function readJobs(e,t){
if("object"===e.kind)if(e.members.size>St)report(t,e.at,`the input "needs" holds ${e.members.size} jobs, above ${St}`);else for(const[n,s]of e.members)parse_needs_readJob(n,s,t);else report(t,e.at,`the input "needs" is ${describe(e)}, and no object of jobs`)
}function parse_needs_readJob(e,{at:t,value:n},s){if(/^[A-Za-z_][A-Za-z0-9_-]*$/.test(e))if("object"!==n.kind)report(s,n.at,`the job "${(0,kt.m)(e)}" is ${describe(n)}, and no object`);else{
const t=readResult(e,n,s),i=parse_needs_readOutputs(e,n.members.get("outputs")?.value,s);void 0!==t&&s.jobs.push({id:e,result:t,outputs:i})}else report(s,t,`"${(0,kt.m)(e)}" is no id of a job`)}
function readResult(e,{at:t,members:n},s){const i=n.get("result")?.value;if(void 0===i)return void report(s,t,`the job "${(0,kt.m)(e)}" has no result`)
;const o="text"===i.kind?i.text:void 0,a=yt.find(e=>e===o);return void 0===a&&report(s,i.at,`the result of the job "${(0,kt.m)(e)}" is ${describe(i)}`),a}function parse_needs_readOutputs(e,t,n){
const s=new Map;if(void 0===t||"other"===t.kind&&"null"===t.what)return s;if("object"!==t.kind)return report(n,t.at,`the outputs of the job "${(0,kt.m)(e)}" are ${describe(t)}`),s
;for(const[i,{value:o}]of t.members)if("text"!==o.kind){const t=`the output "${(0,kt.m)(i)}" of the job "${(0,kt.m)(e)}"`;report(n,o.at,`${t} is ${describe(o)}, and no text`)
}else""!==o.text&&s.set(i,o.text);return s}function describe(e){switch(e.kind){case"object":return"an object";case"text":return`"${(0,kt.m)(e.text)}"`;case"other":return e.what}}
function report({text:e,diagnostics:t},n,s){t.length<Mt&&t.push(parse_needs_refuse(s,toPlace(e,n)))}function parse_needs_refuse(e,t){const n=(0,f.CC)("invalid-needs",{message:e,fix:jt})
;return void 0===t?n:{...n,place:t}}function broken(e){return{kind:"broken",diagnostics:e}}function toPlace(e,t){const n=e.lastIndexOf("\n",t-1)+1,s=e.indexOf("\n",t);return{source:{kind:"input",
name:"needs"},line:e.slice(0,n).split("\n").length,column:t-n+1,length:1,text:e.slice(n,-1===s?void 0:s)}}
const Ft=/^(?:([A-Za-z_][\w-]*)\.)?([a-z]+)(?::([^=]+))?=([A-Za-z_][\w-]*(?:\|[A-Za-z_][\w-]*)*)$/;function parseAssignments(e,t,n){const s=new Map,i=new Set,o=[]
;for(const a of e.split(/[\s,]+/).filter(e=>""!==e)){const e=readItem(a);if(void 0!==e){o.push(...findStrangers(a,e,{jobs:t,plans:n}))
;for(const t of e.ids)"none"===e.purpose?i.add(t):s.set(t,[...s.get(t)??[],toClaim(e,e.purpose,t)])}else o.push(explainForm(a))}return{assignments:new Map([...[...i].map(e=>[e,{kind:"free"
}]),...[...s].map(([e,t])=>[e,{kind:"claims",claims:t}])]),diagnostics:o}}function readItem(e){const[,t,n="",s,i=""]=Ft.exec(e)??[],o=toPurpose(n,s);return void 0===o?void 0:{plan:t,purpose:o,
ids:i.split("|")}}function toPurpose(e,t){if("none"===e)return void 0===t?"none":void 0;if("skip"===e)return void 0===t?{kind:"skipped"}:void 0;const n=gt.find(t=>t===e);if(void 0!==n){
if(void 0===t)return{kind:"verdict",verdict:n};if("store"!==n)return"build"===n&&/^\d{1,6}$/.test(t)?{kind:"stage",stage:Number(t)}:{kind:"image",verdict:n,image:t}}}
function toClaim({plan:e,ids:t},n,s){const i=t.filter(e=>e!==s);return void 0===e?{purpose:n,instead:i}:{purpose:n,plan:e,instead:i}}function findStrangers(e,{plan:t,ids:n},s){
const i=void 0===t||s.plans.some(({id:e})=>e===t),o=n.filter(e=>!s.jobs.some(t=>t.id===e));return[...i?[]:[parse_assignments_explainPlan(e,t,s.plans)],...o.map(t=>explainJob(e,t,s))]}
function explainForm(e){const t=[...gt,"skip","none"].join(", ");return parse_assignments_refuse(`the input "jobs" holds "${(0,
kt.m)(e)}", which is no PURPOSE=JOB`,`write as build=compile, with one of ${t}`)}function parse_assignments_explainPlan(e,t,n){const s=n.map(({id:e})=>`"${(0,kt.m)(e)}"`).join(", ")
;return parse_assignments_refuse(`the input "jobs" asks the plan "${(0,kt.m)(t)}" in "${(0,kt.m)(e)}", which is no plan job`,""===s?"leave it out":`write one of ${s}, or leave it out`)}
function explainJob(e,t,n){return parse_assignments_refuse(`the input "jobs" names the job "${(0,kt.m)(t)}" in "${(0,
kt.m)(e)}", which is not under "needs"`,toNeedsLine([...n.plans,...n.jobs].map(e=>e.id).concat(t)))}function parse_assignments_refuse(e,t){return(0,f.CC)("invalid-input",{message:e,fix:t})}
function judgeRun(e){const t=parseNeeds(e.needs);if("broken"===t.kind)return{result:"failed",rows:[],diagnostics:(0,mt.c)(t.diagnostics)}
;const{jobs:n}=t,s=findPlans(n,e.plan),i=n.filter(e=>!s.plans.includes(e)),o=parseAssignments(e.jobs,i,s.plans),a=new Map([...assignByName(i,s.plans),...o.assignments]),r=decide_decide({jobs:n,
plans:s.plans,assignments:a}),u=[...s.diagnostics,...o.diagnostics],l=0===u.length?r:gate_refuse(u,r);return{...l,diagnostics:(0,mt.c)(l.diagnostics)}}const Ct=["job-failed","plan-not-made"]
;function gate_refuse(e,{rows:t,diagnostics:n}){return{result:"failed",rows:t.map(e=>"skipped"===e.job.result?{...e,standing:"stopped",because:"not known before the mistakes are mended"}:e),
diagnostics:[...e,...n.filter(({code:e})=>Ct.includes(e))]}}function judgeGates({uses:e,runs:t}){return e.filter(({action:e})=>"gate"===e).flatMap(e=>{const n=new Set
;return t.flatMap(t=>judgeGate(e,t).flatMap(s=>{const i=`${s.code} ${s.fix}`;if(n.has(i))return[];n.add(i);const o=`the gate refuses a run, ${t.name.replace(/^in /,"")}: ${s.message}`;return[{...s,
message:o,place:e.step.at}]}))})}function judgeGate({step:e,job:t},{jobs:n}){const s=["needs","plan","jobs"].map(t=>e.given.get(t)),[i,o,a]=s
;if(!/^\s*\$\{\{\s*toJSON\(\s*needs\s*\)\s*\}\}\s*$/i.test(i?.text??"")||"unknown"===o?.kind||"unknown"===a?.kind)return[];const r=t.needs.map(({text:e})=>({id:e,job:n.get(e)}))
;if(r.some(e=>void 0===e.job||"failure"===e.job.end.kind))return[];const u=r.map(e=>[e.id,{result:judge_gates_toResult(e.job?.end.kind),
outputs:Object.fromEntries([...e.job?.outputs??[]].filter(([,e])=>""!==e))}]),{diagnostics:l}=judgeRun({needs:JSON.stringify(Object.fromEntries(u)),plan:o?.text??"",jobs:a?.text??""});return l}
function judge_gates_toResult(e){return"skipped"===e||"failure"===e?e:"success"}function judgeWorkflows(e,t){return[...new Set(e.map(({workflow:e})=>e))].flatMap(n=>{
const s=toFacts(n,e.filter(e=>e.workflow===n),t),i=(0,H.S)(ht,s);return i.some(({code:e})=>Ot.includes(e))?i:[...i,...judgeGates(s)]})}
const Ot=["undeclared-output","unknown-output","empty-matrix","unusable-matrix","missing-stage-job","ungated-job"];function toFacts(e,t,n){
const s=t.filter(({action:e})=>"plan"===e),[i,...o]=s,a=void 0===i||o.length>0?void 0:findKnown(i,n),r={workflow:e,uses:t,plans:s,outputNames:c.gr,platforms:"together",runs:[]}
;return void 0===a||void 0===i?r:{...r,configuration:a.read.valid.configuration,platforms:"split"===a.facts.platforms?"split":"together",stages:a.stages,runs:listRuns(i,a)}}function findKnown(e,t){
return t.find(({settings:t})=>t.uses.includes(e))?.known}function listRuns(e,t){return"action"===e.workflow.kind?[]:t.runs.filter(n=>mayHappen(n,e,t)).map(t=>({...t,
jobs:runJobs(e.workflow,e,t.outputs)}))}const Tt=["pull_request","pull_request_target","merge_group","push","workflow_call"];function mayHappen(e,{workflow:t,step:n},{read:s}){
const{triggers:i}=t,{events:o}=s.valid.configuration.publish,a=i.includes("workflow_call"),r="everything"===e.size||i.some(e=>Tt.includes(e)),u="everything"!==e.size&&"known"===n.given.get("images")?.kind,l="allowed"===e.publishing?i.some(e=>o.includes(e)):i.some(e=>!o.includes(e))
;return r&&!u&&(a||l)}var At=n(48041),Nt=n(67734);const Pt=["config","stages","split-platforms"];function list_notes_listUnjudged(e){
return e.filter(({action:e})=>"plan"===e).flatMap(({step:e})=>Pt.flatMap(t=>{const n=e.given.get(t);return"unknown"!==n?.kind?[]:[{kind:"unjudged",
message:`an expression makes the input "${t}", so it is judged without it`,fix:`image-matrix check --${t} \u2026`,place:n.at}]}))}function list_notes_listNotes({known:e}){if(void 0===e)return[]
;const{variants:t,head:n}=e.facts;return t.flatMap(({image:e,variant:t,inputs:s})=>{const i="dev"===t?`"${e}" (dev)`:`"${e}"`,{quality:o}=s;if("exact"!==o.kind){
const[e]=o.because,t=o.because.length>1?` (and ${String(o.because.length-1)} more)`:"",n=void 0===e?"":`: ${(0,
Nt.Gk)(e)}${t}`,s="opaque"===o.kind?"cannot be known, so it is always built":"are more than its build reads",a=o.because.find(e=>void 0!==e.fix)?.fix;return[{kind:"inexact",
message:`the inputs of image ${i} ${s}${n}`,...void 0===a?{}:{fix:a},...list_notes_toPlace(e?.about?.at)}]}return void 0===n?[]:(0,At.B)(s,n.index).map(({folder:e,count:t,ignoreFile:n,source:s})=>({
kind:"whole-context",message:`image ${i} reads all ${String(t)} files of its context "${e}": a change of any of them builds it`,fix:`leave out what it does not need, in ${n}`,
...list_notes_toPlace(s.at)}))})}function list_notes_toPlace(e){if(void 0===e?.line)return{};const{source:t,line:n,column:s=1,length:i=1}=e;return{place:{source:t,line:n,column:s,length:i}}}
async function checkRepository(e,t){const{repository:n}=e,s=await n.readTree(e.tree);if((0,i.G)(s))return toUnread(s.because);const o=await readWorkflowTexts(new y.yV(s),n),a=readUses(o)
;if(!a.some(({action:e})=>"plan"===e)&&void 0===t.config&&lacksConfiguration(e))return checkProposal(e);const{settings:r,diagnostics:u}=listSettings(a,t),l=[]
;for(const t of r)l.push(await judgeSettings(t,e));const c=await judgeStarts({uses:a,texts:o,judged:l,place:e});return{
...hear(joinSame([...u,...l.flatMap(e=>e.diagnostics),...judgeWorkflows(a,l),...c.diagnostics]),l),notes:[...list_notes_listUnjudged(a),...joinSame(l.flatMap(list_notes_listNotes)),...c.notes],
looked:{images:countImages(l),workflows:new Set(a.map(({workflow:e})=>e.path)).size}}}async function judgeStarts({uses:e,texts:t,judged:n,place:s}){
const i=e.filter(({action:e})=>"plan"===e),o=s.origin.defaultBranch,a=[];for(const{known:e}of n){if(void 0===e)continue;const n=[...findUnlisted(e.facts),...findUnstarted(e.facts,{uses:i,texts:t,
branch:o})];a.push({diagnostics:n,notes:[]}),0===i.length&&a.push(await judgeTriggers(e.facts,s))}return{diagnostics:a.flatMap(({diagnostics:e})=>e),notes:a.flatMap(({notes:e})=>e)}}
async function checkProposal(e){const t=await judge_proposal_judgeProposal(e),n={images:0,workflows:0};if("string"==typeof t)return{findings:[],silenced:0,notes:[{kind:"unjudged",message:t}],looked:n}
;const{facts:s}=t,{built:i,diagnostics:o,notes:a}=await judgeTriggers(s,e),{images:r}=s.valid.configuration,u=new Set(r.flatMap(({name:e,prod:t})=>i.has(e)?[t.file]:[])),l=t.diagnostics.filter(({place:e})=>"file"===e?.source.kind&&u.has(e.source.path))
;return{findings:(0,$.n)([...l,...o]),silenced:0,notes:[{kind:"unjudged",message:'there is no configuration: these are the images that "image-matrix init" would write'},...a],looked:{...n,
images:r.length}}}function countImages(e){const t=e.flatMap(({known:e})=>e?.facts.valid.configuration.images.map(({name:e})=>e)??[]);return new Set(t).size}function toUnread(e){return{
findings:[misuse(`the tracked files cannot be listed: ${e}`,"git ls-tree -r HEAD has to answer here")],silenced:0,notes:[],looked:{images:0,workflows:0}}}function hear(e,t){
const n=t.flatMap(e=>e.known??[]),s=joinSame(n.flatMap(({read:e})=>e.valid.silences)),{diagnostics:i,silenced:o,unused:a}=(0,h.d)(e,s),[r]=n.length===t.length?n:[],u=void 0===r?[]:(0,h.J)(a,r.facts)
;return{findings:(0,$.n)([...i,...u]),silenced:o}}async function runCheckStep(e){const{runner:t}=e,n=(0,p.Kn)(()=>{t.presetOutputs((0,c.q_)())}),i=void 0===n?await readReport(e).catch(e=>toReport((0,
p.jU)(e,"the check could not be made").diagnostics)):toReport(n.diagnostics);return t.print(s.wx.of(renderCheck(i,u.p).join("\n"))),t.annotate(i.findings),
t.writeSummary(s.wx.of(renderCheckSummary(i))),isClean(i)?0:1}function toReport(e){return{findings:e,silenced:0,notes:[],looked:{images:0,workflows:0}}}async function readReport(e){
const t=await e.openRepository(".");if((0,i.G)(t))return run_check_step_refuse(t.because);try{const n=await findHead(t);if(void 0===n)return run_check_step_refuse("the job has no checkout");const s={
checkout:e,repository:t,tree:n,origin:readOrigin(e)};return await checkRepository(s,readOverrides(e))}finally{t.close()}}async function findHead(e){if("checkout"!==e.place)return
;const t=await e.readCommit("HEAD");return void 0===t||(0,i.G)(t)?void 0:t.id}function run_check_step_refuse(e){return toReport([misuse(e,"check the repository out before this step")])}
function readOverrides({runner:e}){const{config:t}=(0,d.TR)(t=>e.input(t)).request;return"file"===t.kind&&t.path===d.yD?{}:{config:t}}function readOrigin({runner:e}){
const t=e.variable("GITHUB_REPOSITORY"),n=e.variable("GITHUB_SERVER_URL")??"https://github.com";return void 0===t?{}:{url:`${n}/${t}`}}}),49605:((e,t,n)=>{n.d(t,{r:()=>checkReadable})
;var s=n(2681),i=n(74970),o=n(52869),a=n(15824);async function checkReadable({readable:e},{repository:t,commit:n,isInWorkingTree:r,platforms:u="either"}){if(void 0===e||void 0===n)return[];const l={
...{...await(0,a.$Z)({valid:e,source:{kind:"file",path:""}},t,n),platforms:u},...void 0===r?{}:{isInWorkingTree:r}},c=(0,i.S)([...s.iY,...s._Y],l);return(0,o.Ix)(c)}})};
