"use strict";exports.id=467,exports.ids=[467],exports.modules={84467:((e,t,n)=>{n.d(t,{runCheckStep:()=>runCheckStep});var s=n(82690),i=n(49281),o=n(60749),a=n(60863);function renderCheck(e,t){
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
;return[`## ${0===t.length?"\u2705":"\u274c"} Check: ${summarize(e)}`,"",...""===s?[]:[(0,d.DV)(s,"text"),""]].join("\n")}var c=n(70400),f=n(75214),p=n(52869);function misuse(e,t){return(0,
p.CC)("invalid-input",{message:e,fix:t})}f.yD;var m=n(19778),h=n(75498),g=n(2385),b=n(65482),w=n(85615)
;const v=[["||"],["&&"],["==","!="],["<=",">=","<",">"]],k=/\s*(?:('(?:[^']|'')*')|(-?(?:0x[\da-f]+|\d+(?:\.\d+)?(?:e[-+]?\d+)?)(?![\w-]))|([a-z_][\w-]*)|(&&|\|\||==|!=|<=|>=|[<>!()[\],.*]))/iy,x=2e4
;function parseExpression(e){const t=splitTokens(e);if(void 0===t||0===t.length)return;const n=new Reader(t),s=n.readLevel(0);return n.isAtEnd?s:void 0}function splitTokens(e){const t=e.trimEnd()
;if(t.length>x)return;const n=[];k.lastIndex=0;for(let e=0;e<t.length;e=k.lastIndex){const e=k.exec(t);if(null===e)return;n.push(e[0].trimStart())}return n}class Reader{tokens;#e=0;#t=0
;constructor(e){this.tokens=e}get isAtEnd(){return this.#e===this.tokens.length}readLevel(e){const t=v[e];if(void 0===t)return this.#n();let n=this.readLevel(e+1);for(;void 0!==n;){
const s=t.find(e=>e===this.tokens[this.#e]);if(void 0===s)return n;this.#e+=1;const i=this.readLevel(e+1);n=void 0===i?void 0:{kind:"operation",operator:s,left:n,right:i}}return n}#n(){let e=0
;for(;this.#s("!");)e+=1;const t=this.#i();if(void 0===t||0===e)return t;const n={kind:"not",of:t};return e%2==1?n:{kind:"not",of:n}}#i(){const e=this.tokens[this.#e];if(void 0===e)return
;if("("===e)return this.#o(this.#a());const t=toLiteral(e);return void 0!==t?(this.#e+=1,t):/^[a-z_]/i.test(e)?(this.#e+=1,
"("===this.tokens[this.#e]?this.#o(this.#r(e.toLowerCase())):this.#u(e)):void 0}#a(){this.#e+=1;const e=this.#l();return void 0!==e&&this.#s(")")?e:void 0}#r(e){this.#e+=1;const t=[]
;if(this.#s(")"))return{kind:"call",name:e,of:t};do{const e=this.#l();if(void 0===e)return;t.push(e)}while(this.#s(","));return this.#s(")")?{kind:"call",name:e,of:t}:void 0}#l(){this.#t+=1
;const e=this.#t>100?void 0:this.readLevel(0);return this.#t-=1,e}#o(e){const t=void 0===e?void 0:this.#d();return e&&t?.reduce((e,t)=>({kind:"item",of:e,key:t}),e)}#u(e){const t=this.#d()
;return void 0===t?void 0:{kind:"name",path:[e,...t]}}#d(){const e=[];for(;;)if(this.#s(".")){const t=this.tokens[this.#e];if(void 0===t||!/^[a-z_*]/i.test(t))return;e.push(t),this.#e+=1}else{
if(!this.#s("["))return e;{const t=this.#l();if("literal"!==t?.kind||!this.#s("]"))return;e.push(String(t.value))}}}#s(e){return this.tokens[this.#e]===e&&(this.#e+=1,!0)}}function toLiteral(e){
if(e.startsWith("'"))return{kind:"literal",value:e.slice(1,-1).replaceAll("''","'")};if(/^-?\d/.test(e))return{kind:"literal",value:Number(e)};switch(e){case"true":return{kind:"literal",value:!0}
;case"false":return{kind:"literal",value:!1};case"null":return{kind:"literal",value:null};default:return}}function calls(e,t){switch(e.kind){case"literal":case"name":return!1;case"call":
return t.includes(e.name)||e.of.some(e=>calls(e,t));case"item":case"not":return calls(e.of,t);case"operation":return calls(e.left,t)||calls(e.right,t)}}function listExpressions(e,t){switch(e.kind){
case"scalar":return cutExpressions(e.text).map(n=>({text:n,at:t(e)}));case"list":return e.items.flatMap(e=>listExpressions(e,t));case"mapping":
return[...e.entries].flatMap(([e,{value:n}])=>"if"!==e||"scalar"!==n.kind||n.text.includes("${{")?listExpressions(n,t):[{text:n.text,at:t(n)}])}}const _=/\$\{\{(.*?)\}\}/gs;function cutExpressions(e){
return[...e.matchAll(_)].map(([,e=""])=>e.trim())}function cutWhole(e){return/^\$\{\{((?:(?!\}\}).)*)\}\}$/s.exec(e)?.[1]}const $=["always","success","failure","cancelled"];function parseIf(e){
const t=cutWhole(e);if(""===e.trim()||void 0===t&&e.includes("${{"))return{kind:"text"};const n=parseExpression(t??e);return void 0===n?{kind:"unreadable"}:{kind:"expression",expression:n,
asksForState:calls(n,$)}}const y=/\bneeds(?:\.([\w-]+)|\[\s*'([\w-]+)'\s*\])\.outputs(?:\.([\w-]+)|\[\s*'([\w-]+)'\s*\])/gi;function listReads(e){
return e.flatMap(({text:e,at:t})=>[...e.matchAll(y)].map(([,e,n,s,i])=>({job:e??n??"",output:s??i??"",at:t})))}function isList(e){return Array.isArray(e)}function isTruthy(e){
return!(null===e||!1===e||0===e||""===e||Number.isNaN(e))}function toText(e){return"object"==typeof e&&null!==e?void 0:String(e??"")}function isEqual(e,t){
return"string"==typeof e&&"string"==typeof t?e.toLowerCase()===t.toLowerCase():hasParts(e)||hasParts(t)?void 0:typeof e==typeof t?e===t:Number(e)===Number(t)}function compareNumbers(e,t,n){
if(hasParts(e)||hasParts(n))return;const[s,i]=[Number(e),Number(n)];switch(t){case"<":return s<i;case"<=":return s<=i;case">":return s>i;case">=":return s>=i}}function hasParts(e){
return"object"==typeof e&&null!==e}function callFunction(e,[t,n,...s]){if(void 0!==t)switch(e){case"contains":return void 0===n?void 0:contains(t,n);case"startswith":
return compareTexts(t,n,(e,t)=>e.startsWith(t));case"endswith":return compareTexts(t,n,(e,t)=>e.endsWith(t));case"format":return format(t,void 0===n?[]:[n,...s]);case"fromjson":return parseJson(t)
;default:return}}function contains(e,t){if(!isList(e))return compareTexts(e,t,(e,t)=>e.includes(t));const n=e.map(e=>isEqual(e,t));return!!n.includes(!0)||!!n.includes(void 0)&&void 0}
function compareTexts(e,t,n){const[s,i]=[toText(e),void 0===t?void 0:toText(t)];if(void 0!==s&&void 0!==i)return n(s.toLowerCase(),i.toLowerCase())}function format(e,t){const n=t.map(toText)
;if(!n.includes(void 0))return toText(e)?.replaceAll(/\{(\d+)\}/g,(e,t)=>n[Number(t)]??"")}function parseJson(e){try{return toKnown(JSON.parse(toText(e)??""))}catch{return}}function toKnown(e){
return"string"==typeof e||"number"==typeof e||"boolean"==typeof e?e:Array.isArray(e)?e.map(toKnown):null===e||"object"!=typeof e?null:new Map(Object.entries(e).map(([e,t])=>[e,toKnown(t)]))}
function evaluate(e,t){switch(e.kind){case"literal":return toOutcome(e.value);case"name":return toOutcome(t.lookUp(e.path));case"item":return toOutcome(takeItem(evaluate(e.of,t).value,e.key))
;case"not":{const{truth:n}=evaluate(e.of,t);return toOutcome(void 0===n?void 0:!n)}case"call":return toOutcome(call(e,t));case"operation":return operate(e,t)}}function toOutcome(e){return{value:e,
truth:void 0===e?void 0:isTruthy(e)}}function takeItem(e,t){return isList(e)?e[Number(t)]??null:"object"==typeof e&&null!==e?e.get(t)??null:void 0}function call({name:e,of:t},n){switch(e){
case"always":return!0;case"success":return n.succeeded;case"failure":return n.failed;case"cancelled":return!1;default:{const s=t.map(e=>evaluate(e,n).value)
;return s.every(isKnown)?callFunction(e,s):void 0}}}function isKnown(e){return void 0!==e}function operate({operator:e,left:t,right:n},s){const[i,o]=[evaluate(t,s),evaluate(n,s)]
;if("&&"===e||"||"===e)return choose(i,e,o);if(void 0===i.value||void 0===o.value)return toOutcome(void 0);switch(e){case"==":return toOutcome(isEqual(i.value,o.value));case"!=":{
const e=isEqual(i.value,o.value);return toOutcome(void 0===e?void 0:!e)}case"<":case"<=":case">":case">=":return toOutcome(compareNumbers(i.value,e,o.value))}}function choose(e,t,n){const s="||"===t
;return void 0!==e.truth?e.truth===s?e:n:{value:void 0,truth:n.truth===s?s:void 0}}function evaluateText(e,t){const n=cutWhole(e);if(void 0!==n)return evaluateExpression(n,t);const s=fillText(e,t)
;return fill_expressions_isKnown(s)?s:void 0}function evaluateExpression(e,t){const n=parseExpression(e);return void 0===n?void 0:evaluate(n,t).value}const M="\0";function fill_expressions_isKnown(e){
return!e.includes(M)}function fillText(e,t){return e.replaceAll(_,(e,n)=>{const s=evaluateExpression(n,t);return void 0===s?M:toText(s)??M})}function fillExpressions(e,t){return fillText(e,{
lookUp:e=>lookUp(e,t),succeeded:void 0,failed:void 0})}function lookUp([e="",...t],n){const s=lookUpValue(e.toLowerCase(),t,n);return"string"!=typeof s||fill_expressions_isKnown(s)?s:void 0}
function lookUpValue(e,t,n){switch(e){case"env":return n.env.get(t.join("."));case"github":return n.github?.get(t.join("."));case"inputs":return n.inputs?.get(t.join("."));case"matrix":
return lookUpMatrix(t,n.matrix);default:return}}function lookUpMatrix(e,t){if(void 0===t)return;if(!("kind"in t))return t.get(e.join("."));let n=t;for(const t of e)n=(0,b._F)(n,t)
;return void 0===n?null:fill_expressions_toKnown(n)}function fill_expressions_toKnown(e){if("scalar"===e.kind)switch(e.type){case"null":return null;case"boolean":return"true"===e.text.toLowerCase()
;case"number":return Number(e.text);case"text":return e.text}}const j=1<<20;function readWorkflow({path:e,text:t}){if(t.length>j)return;const{root:n,text:s}=(0,g.T)(t),i=(0,w.Bo)({kind:"file",path:e
},s),toPlace=({range:e})=>i(e),o=(0,b._F)(n,"runs");if("mapping"===o?.kind&&o.entries.has("steps")){const t=readJob("",{key:o.range,value:o},{root:n,toPlace});return{kind:"action",path:e,triggers:[],
jobs:new Map([["",t]])}}const a=(0,b._F)(n,"jobs");if("mapping"!==a?.kind)return;const r=[...a.entries].map(([e,t])=>[e,readJob(e,t,{root:n,toPlace})]);return{kind:"workflow",path:e,
triggers:listTriggers(n),jobs:new Map(r)}}function listTriggers(e){const t=(0,b._F)(e,"on");return"mapping"===t?.kind?[...t.entries.keys()]:(0,b.CB)(t)}
function readJob(e,{key:t,value:n},{root:s,toPlace:i}){const o=listExpressions(n,i),a=readWritten((0,b._F)(n,"if"),i),r=readWritten((0,b._F)((0,b._F)(n,"strategy"),"matrix"),i),u=(0,b.b6)((0,
b._F)(n,"uses")),l=(0,b._F)(n,"permissions"),d=(0,b.S3)((0,b._F)(n,"steps")),c=isOverwritten(d)?F:readEnv((0,b._F)(n,"env"),readEnv((0,b._F)(s,"env"),F)),f="false"!==((0,b.b6)((0,
b._F)(n,"continue-on-error"))??"false");return{id:e,at:i({range:t}),needs:(0,b.S3)((0,b._F)(n,"needs")).flatMap(e=>readWritten(e,i)??[]),...void 0===a?{}:{condition:a},...void 0===r?{}:{matrix:r},
permissions:readPermissions(l??(0,b._F)(s,"permissions"),i),outputs:new Map(readOutputs((0,b._F)(n,"outputs"),i)),steps:d.flatMap(e=>"mapping"===e.kind?[readStep(e,c,i)]:[]),expressions:o,
reads:listReads(o),...void 0===u?{}:{calls:u},failure:f?"optional":"counts"}}function readWritten(e,t){const n=(0,b.b6)(e);return void 0===e||void 0===n?void 0:{text:n,at:t(e)}}
function readPermissions(e,t){const n=(0,b.b6)(e);if("read-all"===n||"write-all"===n)return{kind:"all",access:"read-all"===n?"read":"write"};if("mapping"!==e?.kind)return{kind:"unsaid"};const s=(0,
b.Pf)(e).map(([e,t])=>[e,(0,b.b6)(t)??""]);return{kind:"listed",access:new Map(s),at:t(e)}}const S=/^\s*\$\{\{\s*steps\.([\w-]+)\.outputs\.([\w-]+)\s*\}\}\s*$/;function readOutputs(e,t){return(0,
b.Pf)(e).flatMap(([e,n])=>{const s=readWritten(n,t);if(void 0===s)return[];const[,i,o]=S.exec(s.text)??[];return void 0===i||void 0===o?[[e,s]]:[[e,{...s,from:{step:i,output:o}}]]})}const F=new Map
;function isOverwritten(e){return e.some(e=>((0,b.b6)((0,b._F)(e,"run"))??"").includes("GITHUB_ENV"))}function readEnv(e,t){const n=new Map(t);for(const[s,i]of(0,b.Pf)(e)){const e=fillExpressions((0,
b.b6)(i)??M,{env:t});fill_expressions_isKnown(e)?n.set(s,e):n.delete(s)}return n}function readStep(e,t,n){const s={env:readEnv((0,b._F)(e,"env"),t)},i=readWritten((0,b._F)(e,"uses"),n),[o,a]=[(0,
b.b6)((0,b._F)(e,"id")),(0,b.b6)((0,b._F)(e,"run"))],r=readWritten((0,b._F)(e,"if"),n),u=(0,b.Pf)((0,b._F)(e,"with")).flatMap(([e,t])=>{const i=readWritten(t,n);return void 0===i?[]:[[e,toGiven(i,s)]]
});return{at:i?.at??n(e),...void 0===o?{}:{id:o},...void 0===i?{}:{uses:i},...void 0===a?{}:{run:a},...void 0===r?{}:{condition:r},given:new Map(u)}}function toGiven(e,t){
const n=fillExpressions(e.text,t);return fill_expressions_isKnown(n)?{...e,text:n,kind:"known"}:{...e,kind:"unknown"}}var O=n(97700);function resolveFrom(e,t){
if(void 0!==t&&""!==t&&!isElsewhere(t))return(0,O.Fd)(""===e?t:`${e}/${t}`)}function isElsewhere(e){return/^(?:[\w+.-]+:|[/~\\])|[$\n\0]|^git@|^github\.com\/|^\{\{|\.git(?:#|$)/.test(e)}
const T=new Map([["image-matrix","plan"],["image-matrix/load","load"],["image-matrix/publish","publish"],["image-matrix/gate","gate"]]);function findAction(e,t){if(e.startsWith("./")){
const n="./"===e?"":resolveFrom("",e.replace(/\/+$/,""));return void 0===n?void 0:T.get(t(n)??"")}const[,n]=/^[\w.-]+\/(image-matrix(?:\/\w+)?)@/.exec(e)??[];return void 0===n?void 0:T.get(n)}
function isChecking(e){return"check"===e?.trim()}function readUses(e){const t=new Map(e.flatMap(readOwnAction));return e.flatMap(e=>{if(0===t.size&&!e.text.includes("image-matrix"))return[]
;const n=readWorkflow(e);return void 0===n?[]:listUses(n,t)})}function listUses(e,t){return[...e.jobs.values()].flatMap(n=>n.steps.flatMap(s=>{const i=findAction(s.uses?.text??"",e=>t.get(e))
;return void 0===i?[]:[{action:"plan"===i&&isChecking(s.given.get("mode")?.text)?"check":i,step:s,job:n,workflow:e}]}))}function readOwnAction({path:e,text:t}){
const n=/^(?:(.*)\/)?action\.ya?ml$/.exec(e);if(null===n||!t.includes("image-matrix"))return[];const s=(0,b.b6)((0,b._F)((0,g.T)(t).root,"name"));return void 0===s?[]:[[n[1]??"",s]]}
var C=n(11285),P=n(90018),N=n(92310);function listSettings(e,t){const n=e.filter(({action:e})=>"plan"===e).map(e=>readSettings(e,t));return{
settings:0===n.length?[toSettings(t)]:joinAlike(n.map(({settings:e})=>e)),diagnostics:n.flatMap(({diagnostics:e})=>e)}}function toSettings(e){const{config:t}=(0,f.TR)(()=>"").request;return{config:t,
stages:void 0,platforms:"either",...e,uses:[]}}function readSettings(e,t){const{given:n}=e.step,isUnknown=e=>"unknown"===n.get(e)?.kind,s=[...n].filter(([,{kind:e}])=>"known"===e),{request:i}=(0,
f.TR)(e=>new Map(s).get(e)?.text??"");return{settings:{config:i.config,stages:isUnknown("stages")?void 0:i.stages,platforms:isUnknown("split-platforms")?"either":i.platforms,...t,uses:[e]},
diagnostics:s.flatMap(([e,{text:t,at:n}])=>(0,f.TR)(n=>n===e?t:"").diagnostics.map(e=>({...e,place:n})))}}function joinAlike(e){const t=new Map;for(const{uses:n,...s}of e){const e=JSON.stringify(s)
;t.set(e,{...s,uses:[...t.get(e)?.uses??[],...n]})}return[...t.values()]}function joinDescribed(e){return{builds:e.flatMap(({builds:e})=>e),unread:e.flatMap(({unread:e})=>e)}}function isPlainText(e){
return(0,i.X1)(e)===e}function described_build_formatPlace({file:e,line:t}){return`${e}:${t}`}function isLocalName(e){return/^(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?\//.test(e)}
function staysHere(e){return e.length>0&&e.every(isLocalName)}function withoutLocalRegistry(e){return isLocalName(e)?e.slice(e.indexOf("/")+1):e}const A={kind:"constant",holds:"always"},B={
kind:"constant",holds:"never"};function isAlways(e){return"constant"===e.kind&&"always"===e.holds}function isNever(e){return"constant"===e.kind&&"never"===e.holds}function not(e){
return"constant"===e.kind?isAlways(e)?B:A:"not"===e.kind?e.of:{kind:"not",of:e}}function condition_all(e){if(e.some(isNever))return B;const t=flatten("all",e).filter(e=>!isAlways(e)),[n]=t
;return void 0===n?A:1===t.length?n:{kind:"all",of:t}}function any(e){if(e.some(isAlways))return A;const t=flatten("any",e).filter(e=>!isNever(e)),[n]=t;return void 0===n?B:1===t.length?n:{kind:"any",
of:t}}function flatten(e,t){return[...new Set(t.flatMap(t=>t.kind===e?t.of:[t]))]}function listFilters(e){switch(e.kind){case"constant":case"planned":case"unknown":return[];case"files":
return[e.filter];case"not":return listFilters(e.of);case"all":case"any":return e.of.flatMap(listFilters)}}function listDoubts(e){switch(e.kind){case"constant":case"files":return[];case"planned":
case"unknown":return[e.doubt];case"not":return listDoubts(e.of);case"all":case"any":return e.of.flatMap(listDoubts)}}const L=8;class FileChange{files;#c=new Map;constructor(e){this.files=e}judge(e){
return this.#c.has(e)||this.#c.set(e,judgeFilter(e,this.files)),this.#c.get(e)}}function judgeCondition(e,t,n){const s=new Map,i=new Map;collect(e,{change:t,open:s,filters:i,planned:n})
;const o=[...s.keys()];if(o.length>L)return toHolding(weigh(e,{filters:i,planned:n}),s);const a=new Set;for(let t=0;t<2**o.length;t+=1){const s=new Map(o.map((e,n)=>[e,(t>>n)%2==1]));a.add(weigh(e,{
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
const W=["pull_request","pull_request_target","merge_group"];function judge_image_selectForMerge({triggers:e,opaque:t,planned:n}){
const s=[...e,...t,...n].some(({event:e})=>"push"===e.name),counts=({event:e})=>"change"===e.kind&&!(s&&W.includes(e.name));return{triggers:e.filter(counts),opaque:t.filter(counts),
planned:n.filter(counts)}}function pair_triggers_pairImages(e,t){const n=new Map;for(const e of t.known){const{file:t}=e.build;n.set(t,[...n.get(t)??[],e])}
const s=t.opaque.filter(({event:e,when:t})=>"change"===e.kind&&!isNever(t));return e.map(i=>{const o=withoutTests(findTriggers(i,n,e)),a=o.some(({event:e,when:t})=>"change"===e.kind&&!isNever(t))
;return{image:i,triggers:o,opaque:a?[]:s,planned:t.planned}})}function withoutTests(e){const t=e.filter(({event:e,build:t})=>"change"===e.kind&&"yes"===t.pushes);if(0===t.length)return e
;const n=new Set(t.map(({workflow:e})=>e));return e.filter(({build:e,workflow:t})=>"no"!==e.pushes||n.has(t))}function findTriggers(e,t,n){
const s=new Set(e.recipes.map(({file:e})=>e)),i=[...s].flatMap(e=>t.get(e)??[]),o=i.filter(({build:t})=>e.recipes.some(e=>isSame(e,t)))
;return o.length>0||0===i.length?o:n.some(t=>t!==e&&t.recipes.some(({file:e})=>s.has(e)))?[]:i}function isSame(e,{file:t,context:n,target:s}){return e.file===t&&e.context===n&&e.target===s}
function pairTriggers(e,t){const n=pair_triggers_pairImages(e,t),s=[...t.opaque,...t.planned].some(({when:e})=>!isNever(e));return{images:n,uncovered:n.flatMap(findUncovered),unread:findUnread(n,t),
unbuilt:n.filter(({triggers:e})=>0===e.length&&!s).map(({image:e})=>e.name),unevaluated:findUnevaluated(n)}}function findUncovered(e){const{image:t}=e,n=judge_image_selectForMerge(e),s=n.triggers
;if("unknown"===t.inputs||0===s.length)return[];if(s.some(({when:e})=>isAlways(e)))return[];const i=t.inputs.filter(e=>"skips"===judgeImage(n,new FileChange([{path:e,status:"modified"}])).kind)
;return 0===i.length?[]:[{image:t.name,files:i,triggers:s}]}function isAboutWorkflows(e){return e.startsWith(".github/")}function findUnread(e,t){
const n=new Set(t.opaque.flatMap(({when:e})=>listFilters(e))),s=new Map;for(const{image:t,triggers:i}of e){const e=new Set(i.flatMap(({when:e})=>listFilters(e)))
;for(const i of e)if(!n.has(i))for(const e of i.patterns)s.set(e,[...s.get(e)??[],t])}return[...s].flatMap(([e,t])=>{const{matches:n,text:s}=e
;return void 0===n||isAboutWorkflows(s)||t.some(({inputs:e})=>"unknown"===e||e.some(e=>n(e)))?[]:[{pattern:e,images:t.map(({name:e})=>e)}]})}function findUnevaluated(e){const t=new Map,add=(e,n)=>{
const s=`${e.at.file}:${String(e.at.line)} ${e.because}`,i=t.get(s)??{doubt:e,images:new Set};t.set(s,i),i.images.add(n)};for(const{image:t,triggers:n,opaque:s}of e){
const e=any(n.filter(({event:e})=>"change"===e.kind).map(({when:e})=>e));for(const n of listDoubts(e))add(n,t.name);for(const{at:e,because:n}of s)add({at:e,because:n},t.name)}
return[...t.values()].map(({doubt:e,images:t})=>({doubt:e,images:[...t]}))}var I=n(95196),R=n(25718);function readYaml({path:e,text:t}){const{root:n,text:s,findings:i}=(0,g.T)(t),[o]=i
;return void 0!==n||void 0===o?{root:n,unread:[]}:{root:n,unread:[{at:(0,b.$t)(o,{path:e,text:s}),because:`it is no YAML: ${o.message}`,reach:"file"}]}}function readJson({path:e,text:t}){
const{root:n,text:s}=(0,g.T)(t),i=(0,R.a)(s);return void 0===i?{root:n,unread:[]}:{root:void 0,unread:[{at:(0,b.$t)({range:i},{path:e,text:s}),because:`it is no JSON: ${i.because}`,reach:"file"}]}}
var q=n(45866);function listMetadataNames(e,t){const n=(0,b._F)(e,"with"),fill=e=>fillExpressions((0,b.b6)((0,
b._F)(n,e))??"",t),s=linesOf(fill("images")).map(e=>e.replace(/^name=/,"").replace(/,.*$/,"")),i=/(?:prefix|suffix)=\S/.test(fill("flavor"))?[]:linesOf(fill("tags")).flatMap(readTag)
;return 0===i.length?s:s.flatMap(e=>i.map(t=>`${e}:${t}`))}function readTag(e){if(/^[\w.-]+$/.test(e))return[e];const t=new Map(e.split(",").map(e=>splitField(e.trim()))),n=t.get("value")??""
;return"raw"!==t.get("type")||!/^[\w.-]+$/.test(n)||!fill_expressions_isKnown(n)||t.has("prefix")||t.has("suffix")?[]:[n]}function splitField(e){const t=e.indexOf("=")
;return t<0?[e,""]:[e.slice(0,t),e.slice(t+1)]}function linesOf(e){return(e??"").split("\n").map(e=>e.trim()).filter(e=>""!==e&&!e.startsWith("#"))}function readBuildStep(e){
const{at:t,names:n}=e,s=(0,b._F)(e.node,"with"),fill=e=>{const t=(0,b.b6)((0,b._F)(s,e));return void 0===t?void 0:fillExpressions(t,n).trim()},refuse=e=>({builds:[],unread:[{at:t,because:e}]
}),i=fill("context")??".",o=resolveFrom("",i.replace(/^\{\{defaultContext\}\}:?/,"./"));if(void 0===o)return refuse(`the context of this build is ${show(i)}`)
;const a=fill("file"),r=void 0===a||""===a?(0,O.uJ)(o,"Dockerfile"):resolveFrom("",a);if(void 0===r)return refuse(`the Dockerfile of this build is ${show(a??"")}`);const u=fill("target")??""
;if(!fill_expressions_isKnown(u))return refuse("the target of this build is made by an expression");const{names:l,areAll:d}=listTags(fill("tags")??"",e);return{builds:[{origin:"step",at:t,context:o,
file:r,target:u,tags:l,...splitArgs(linesOf(fill("build-args"))),contexts:new Map(linesOf(fill("build-contexts")).filter(fill_expressions_isKnown).flatMap(b.T6).map(([e,t])=>[e,toContext(t)])),
platforms:listPlatforms(fill("platforms"),e),pushes:d&&staysHere(l)?"no":judgePush((0,b.b6)((0,b._F)(s,"push")),fill("outputs")??"")}],unread:[]}}function splitArgs(e){
const t=e.flatMap(b.T6),n=t.flatMap(([e,t])=>fill_expressions_isKnown(e)&&!fill_expressions_isKnown(t)?[e]:[]);return{buildArgs:new Map(t.filter(e=>e.every(fill_expressions_isKnown))),
...0===n.length?{}:{madeArgs:[...new Set(n)]}}}function listPlatforms(e,{platform:t}){const n=(e??"").split(/[,\s]+/).filter(e=>""!==e)
;return 0===n.length?void 0===t?[]:[t]:n.filter(fill_expressions_isKnown)}function judgePush(e,t){return"true"===e||!0===e?.includes("${{")||pushesOutput(t)||t.includes(M)?"yes":"no"}
function pushesOutput(e){return/type=registry|push=true/.test(e)}function show(e){return e.includes(M)?"made by an expression":`"${e}", which is no path here`}function toContext(e){
const t=resolveFrom("",e);return void 0===t?{kind:"remote",text:e}:{kind:"folder",folder:t}}function listTags(e,{node:t,siblings:n,names:s}){const i=(0,b.b6)((0,b._F)((0,
b._F)(t,"with"),"tags"))??"",o=(0,b.b6)((0,b._F)((0,b._F)(t,"with"),"outputs"))??"",a=[...`${i} ${o}`.matchAll(/steps\.([\w-]+)\.outputs/g)].map(([,e])=>e),r=n.filter(e=>a.includes((0,b.b6)((0,
b._F)(e,"id")))).flatMap(e=>listMetadataNames(e,s)),u=/(?:^|,)"?name=([^,"]+)/.exec(fillExpressions(o,s))?.[1],l=e.split(/[\n,]+/).filter(e=>""!==e.trim()),d=[...l,...r,...void 0===u?[]:[u]],c=r.length>0||l.every(e=>toName(e).length>0)
;return{names:[...new Set(d.flatMap(toName))],areAll:c}}function toName(e){const t=e.trim();if(""===t||t.includes("$"))return[];if(fill_expressions_isKnown(t))return[t]
;const n=t.lastIndexOf(":"),s=n>t.lastIndexOf("/")?t.slice(0,n):t;return fill_expressions_isKnown(s)?[s]:[]}function readCommands(e,t){const{names:n,folder:s}=t,i={folder:s,variables:n.env
},o=listCommands(fillExpressions(e,n),i),{builds:a,unread:r}=joinDescribed(o.map(e=>readCommand(e,t.at))),{platform:u}=t;return{builds:a.map(e=>({...e,
platforms:e.platforms.length>0||void 0===u?e.platforms:[u]})),unread:r}}function listCommands(e,t){const n=new Map(t.variables);let s=resolveFrom("",""===t.folder?".":t.folder),i=0;const o=[]
;for(const t of e.replaceAll(/\\\r?\n/g," ").split(/\n|;/)){let e=!1;for(const a of t.split(/&&|\|\|/)){const t=splitWords(a),[r="",u=""]=t;isOneOf(r,["fi","esac","done"])&&(i=Math.max(0,i-1))
;const[l]=1===t.length?(0,b.T6)(r):[];void 0!==l&&commands_assign(l,n),"cd"!==r&&"pushd"!==r||(s=void 0===s?void 0:resolveFrom(s,u));const d=i>0||e?"script":"nothing";o.push({words:t,folder:s,
variables:new Map(n),decidedBy:d}),isOneOf(r,["if","case","while","until","for"])&&(i+=1),isOneOf(r,["[","[[","test"])&&(e=!0)}}return o}function isOneOf(e,t){return t.includes(e)}
function fillPartly(e,t){return(0,q.$v)(e,t)??e.replaceAll(/\$(?:\w+|\{[^{}]*\}|\(.*)/g,M)}function readCommand({words:e,folder:t,variables:n},s){const i=afterBuild(e);if(void 0===i)return{builds:[],
unread:[]};const o=toBuild(i,{folder:t,variables:n,at:s});return"string"==typeof o?{builds:[],unread:[{at:s,because:o}]}:{builds:[o],unread:[]}}function commands_assign([e,t],n){
const s=/\$\(|`/.test(t)?void 0:(0,q.$v)(t,n);void 0===s?n.delete(e):n.set(e,s)}function afterBuild(e){const t=e.findIndex(e=>"docker"===e||"podman"===e);if(t<0)return;const[n,s]=e.slice(t+1)
;return"build"===n?e.slice(t+2):"buildx"!==n&&"image"!==n&&"builder"!==n||"build"!==s?void 0:e.slice(t+3)}function splitWords(e){
return(e.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)??[]).map(e=>e.replaceAll(/"([^"]*)"|'([^']*)'/g,(e,t,n)=>t??n??""))}
const E=new Set(["--push","--load","--no-cache","--pull","--rm","--force-rm","--squash","-q","--quiet","--compress","--check","-D","--debug"]);function readFlags(e){const t=new Map,n=[],add=(e,n)=>{
t.set(e,[...t.get(e)??[],n])};for(let t=0;t<e.length;t+=1){const s=e[t]??"";if("|"===s||s.startsWith(">")||s.startsWith("2>"))break
;s.startsWith("-")&&"-"!==s?E.has(s)?add(s,""):s.includes("=")?add(s.slice(0,s.indexOf("=")),s.slice(s.indexOf("=")+1)):add(s,e[t+=1]??""):n.push(s)}return{flags:t,operands:n}}
function toBuild(e,{folder:t,variables:n,at:s}){const fill=e=>(0,q.$v)(e,n)??M,{flags:i,operands:o}=readFlags(e),valuesOf=(...e)=>e.flatMap(e=>(i.get(e)??[]).map(fill)),a=o.at(-1)
;if(void 0===t||void 0===a)return"this command does not say what it builds";const r=resolveFrom(t,fill(a));if(void 0===r)return`the context of this command is not known: ${commands_show(a)}`
;const[u]=valuesOf("-f","--file"),l=void 0===u?(0,O.uJ)(r,"Dockerfile"):resolveFrom(t,u);if(void 0===l)return"the Dockerfile of this command is not known";const[d=""]=valuesOf("--target")
;if(!fill_expressions_isKnown(d))return"the target of this command is not known"
;const c=(i.get("--build-arg")??[]).map(e=>fillPair(e,fill)),f=valuesOf("-t","--tag").map(toName),p=f.flat(),m=f.every(e=>e.length>0)&&staysHere(p);return{origin:"command",at:s,context:r,file:l,
target:d,tags:p,...splitArgs(c),contexts:new Map,platforms:valuesOf("--platform").filter(fill_expressions_isKnown).flatMap(e=>e.split(",")),pushes:m?"no":isPushed(i)?"yes":"unknown"}}
function fillPair(e,t){const n=e.indexOf("=");return n<0?t(e):`${t(e.slice(0,n))}=${t(e.slice(n+1))}`}function isPushed(e){const t=[...e.get("--output")??[],...e.get("-o")??[]]
;return e.has("--push")||t.some(pushesOutput)}function commands_show(e){return e.replaceAll(M,"\u2026")}function readBakeSteps(e){const t=new Map;for(const{step:n}of e){const e=(0,b.b6)((0,
b._F)(n.node,"uses"))??"";/^[\w.-]+\/bake-action\/subaction\/matrix@/.test(e)&&t.set(n.at.file,[...t.get(n.at.file)??[],...wordsOf(n,"target")])}return e.flatMap(e=>readBakes(e,t.get(e.step.at.file)))
}function readBakes(e,t){const n=(0,b.b6)((0,b._F)(e.step.node,"uses"))??"";if(/^[\w.-]+\/bake-action(?:@|$)/.test(n))return[readAction(e,t)];const s=(0,b.b6)((0,b._F)(e.step.node,"run"))
;return!0===s?.includes("bake")?readScript(s,e.step):[]}function readAction({step:e,matrix:t,bind:n},s){const i=(0,b.b6)((0,b._F)((0,
b._F)(e.node,"with"),"targets"))??"",o=wordsOf(e,"targets"),a=wordsOf(e,"files"),[r="."]=wordsOf(e,"workdir"),[,u]=/^\s*\$\{\{\s*matrix\.([\w-]+)\s*\}\}\s*$/.exec(i)??[],l="unknown"===t&&void 0!==u
;return{at:e.at,folder:r,files:a.filter(e=>!e.includes("bake-file")&&e!==M),targets:o.every(fill_expressions_isKnown)?o:l&&s?.every(fill_expressions_isKnown)?s:"unknown",
settle:t=>settleAction(l?n(new Map([[u,t]])):e,t)}}function settleAction(e,t){const n=(0,b._F)(e.node,"with"),s=(0,b.b6)((0,b._F)(n,"push"))??"false",i=linesOf(fillExpressions((0,b.b6)((0,
b._F)(n,"set"))??"",e.names)),o=[...((0,b.b6)((0,b._F)(n,"files"))??"").matchAll(/steps\.([\w-]+)\.outputs\.bake-file/g)].map(([,e])=>e),a=e.siblings.filter(e=>o.includes((0,b.b6)((0,
b._F)(e,"id")))).flatMap(t=>listMetadataNames(t,e.names));return{...settle(i,t,"false"===s?"no":"yes"),metadataNames:a}}function wordsOf(e,t){return fillExpressions((0,b.b6)((0,b._F)((0,
b._F)(e.node,"with"),t))??"",e.names).split(/[\n,]+/).map(e=>e.trim()).filter(e=>""!==e)}const J=/^--(?:builder|metadata-file|progress|allow|call|provenance|sbom|var)$/;function readScript(e,t){
const n={folder:t.folder,variables:t.names.env};return listCommands(fillExpressions(e,t.names),n).flatMap(e=>{const{words:n,folder:s}=e,i=n.indexOf("bake")
;return i>0&&/^(?:buildx|docker|depot)$/.test(n[i-1]??"")?[readWords(n.slice(i+1).map(t=>fillPartly(t,e.variables)),t,s??M)]:[]})}function readWords(e,t,n){const s=[],i=[],o=[];let a="no"
;for(let t=0;t<e.length;t+=1){const[n="",r]=splitFlag(e[t]??""),take=()=>r??e[t+=1]??"";if(/^[|>&]|^\d>/.test(n))break
;"-f"===n||"--file"===n?s.push(take()):"--set"===n?o.push(take()):"--push"===n?a="yes":J.test(n)?take():n.startsWith("-")||i.push(n)}const r=i.every(e=>/^[\w-]+$/.test(e));return{at:t.at,files:s,
folder:""===n?".":n,targets:r?i:"unknown",settle:e=>settle(o,e,a)}}function splitFlag(e){const[,t,n]=/^(--[\w-]+)=(.*)$/s.exec(e)??[];return void 0===t?[e]:[t,n]}function settle(e,t,n){
const s=e.flatMap(e=>{const[,n="",s="",i="",o=""]=/^([^.=]+)\.([\w.-]+?)(\+?)=(.*)$/s.exec(e)??[];return fits(n,t)?[{key:s,more:i,value:o}]:[]
}),valuesOf=(e,t)=>s.filter(n=>n.key===e&&(t??n.more)===n.more).map(e=>e.value),i=valuesOf("tags","").filter(e=>""!==e),o=[...valuesOf("output")].some(pushesOutput),a=s.flatMap(({key:e,value:t})=>e.startsWith("args.")&&fill_expressions_isKnown(t)?(0,
b.T6)(`${e.slice(5)}=${t}`):[]);return{pushes:o?"yes":n,platforms:valuesOf("platform").flatMap(e=>e.split(",")).filter(e=>fill_expressions_isKnown(e)&&""!==e),...0===i.length?{}:{
tags:i.flatMap(toName)},moreTags:valuesOf("tags","+").flatMap(toName),buildArgs:new Map(a),metadataNames:[]}}function fits(e,t){if(e.includes(M))return!0
;const n=e.split("*").map(e=>e.replaceAll(/[^\w-]/g,"\\$&"));return""!==e&&new RegExp(`^${n.join(".*")}$`).test(t)}const D=["image-names","images","image-name","image_name","image","tags"]
;function readForeignCall(e,t){const n=(0,b._F)(t.node,"with"),fill=(...e)=>{const s=e.flatMap(e=>(0,b.b6)((0,b._F)(n,e))??[])[0];return void 0===s?void 0:fillExpressions(s,t.names).trim()
},s=fill("context","build-context","docker-context"),i=fill("file","dockerfile","dockerfile-path");if(void 0===s&&void 0===i)return{builds:[],unread:[]}
;const o=resolveFrom("",s??"."),a=!i?.includes("/"),r=void 0===o?void 0:a?(0,O.uJ)(o,i??"Dockerfile"):resolveFrom("",i),u=fill("target")??"";if(void 0===o||void 0===r||!fill_expressions_isKnown(u)){
const n=`what ${e} builds is made by an expression`;return{builds:[],unread:[{at:t.at,because:n}]}}
const l=D.flatMap(e=>linesOf(fill(e)).flatMap(e=>e.split(","))),d=[...new Set(l.flatMap(toName))].filter(e=>e.includes("/"));return{builds:[{origin:"step",at:t.at,context:o,file:r,target:u,tags:d,
...splitArgs(linesOf(fill("build-args"))),contexts:new Map,platforms:(fill("platforms")??"").split(/[,\s]+/).filter(e=>""!==e&&fill_expressions_isKnown(e)),pushes:d.length>0?"yes":"unknown"}],
unread:[]}}var U=n(59736);const z=256;function expandMatrix(e){const t=(0,b._F)((0,b._F)(e,"strategy"),"matrix");if(void 0===t)return[toNode(new Map)];if("mapping"!==t.kind)return;const n=(0,
b.Pf)(t).filter(([e])=>"include"!==e&&"exclude"!==e),s=(0,b.S3)((0,b._F)(t,"include"));if(!n.every(([,e])=>"list"===e.kind)||!s.every(({kind:e})=>"mapping"===e))return;const i=(0,b.S3)((0,
b._F)(t,"exclude"));return addIncluded(crossAxes(n).filter(e=>!i.some(t=>agrees(t,e))),s,new Set(n.map(([e])=>e))).map(toNode)}function crossAxes(e){if(0===e.length)return[];let t=[new Map]
;for(const[n,s]of e)t=t.flatMap(e=>(0,b.S3)(s).map(t=>new Map([...e,[n,t]]))).slice(0,z);return t}function addIncluded(e,t,n){const s=e.map(e=>new Map(e)),i=[];for(const e of t){const t=(0,
b.Pf)(e),o=t.filter(([e])=>n.has(e)),a=s.filter(e=>o.every(([t,n])=>matrix_isSame(e.get(t),n)));0===a.length&&i.push(new Map(t));for(const e of a)for(const[n,s]of t)e.set(n,s)}
return[...s,...i].slice(0,z)}function agrees(e,t){return(0,b.Pf)(e).every(([e,n])=>matrix_isSame(t.get(e),n))}function matrix_isSame(e,t){const n=(0,b.b6)(t);if(void 0!==n)return(0,b.b6)(e)===n
;const s=(0,b.Pf)(t);return s.length>0&&s.every(([t,n])=>matrix_isSame((0,b._F)(e,t),n))}function toNode(e){const t=[...e].map(([e,t])=>[e,{key:U.h,value:t}]);return{kind:"mapping",entries:new Map(t),
range:U.h}}function listJobs({root:e}){const t=(0,b._F)(e,"runs"),n=(0,b.Pf)((0,b._F)(e,"jobs")).map(([,e])=>e);return void 0===t?n:[t,...n]}function addEnv(e,t){const n=(0,
b.Pf)(t).map(([t,n])=>[t,fillExpressions((0,b.b6)(n)??"",e)]);return{...e,env:new Map([...e.env,...n])}}function toNames(e,{job:t,matrix:n,inputs:s,remote:i}){return addEnv(addEnv({
github:namesOfGithub(i),inputs:s,matrix:n,env:new Map},(0,b._F)(e.root,"env")),(0,b._F)(t,"env"))}function namesOfGithub(e){const t=new Map([["workspace","."]])
;return void 0===e?t:t.set("repository",`${e.owner}/${e.name}`).set("repository_owner",e.owner).set("event.repository.name",e.name).set("event.repository.full_name",`${e.owner}/${e.name}`).set("event.repository.owner.login",e.owner)
}function findFolder(e,t,{root:n}){return[e,...[t,n].map(e=>(0,b._F)((0,b._F)(e,"defaults"),"run"))].map(e=>(0,b.b6)((0,b._F)(e,"working-directory"))).find(e=>void 0!==e)??""}function toInput(e,t){
const n=(0,b.b6)((0,b._F)(t,"type"));return"boolean"===n?"true"===e:"number"===n?Number(e):e}class Calls{#f;#p;#m=new Map;constructor(e,t){this.#f=e,this.#p=t}listInputs(e){const t=this.#m.get(e)
;if(void 0!==t)return t;const n=listDeclared(e),s=new Map(n.flatMap(([e,t])=>{const n=(0,b.b6)((0,b._F)(t,"default"));return void 0===n?[]:[[e,toInput(n,t)]]}));this.#m.set(e,[s])
;const i=this.#f.flatMap(t=>this.#h(t,e)).map(({given:e,names:t})=>readInputs(n,e,t)),o=new Map(i.map(e=>[JSON.stringify([...e]),e])),a=0===o.size?[s]:[...o.values()].slice(0,256)
;return this.#m.set(e,a),a}#h(e,t){const n=listJobs(e).flatMap(e=>[e,...(0,b.S3)((0,b._F)(e,"steps"))].flatMap(n=>isCall((0,b.b6)((0,b._F)(n,"uses")),t)?[{job:e,node:n}]:[]))
;return 0===n.length?[]:this.listInputs(e).flatMap(t=>n.flatMap(({job:n,node:s})=>(expandMatrix(n)??[]).map(i=>({given:(0,b._F)(s,"with"),names:toNames(e,{job:n,matrix:i,inputs:t,remote:this.#p})}))))
}}function listDeclared({root:e}){const t=(0,b._F)(e,"on");return(0,b.Pf)((0,b._F)((0,b._F)(t,"workflow_call"),"inputs")??(0,b._F)(e,"inputs")??(0,b._F)((0,b._F)(t,"workflow_dispatch"),"inputs"))}
function isCall(e,{path:t}){if(!0!==e?.startsWith("./"))return!1;const n=e.replace(/^\.\//,"").replace(/\/$/,"");return[t,t.replace(/\/action\.ya?ml$/,"")].includes(n)}function readInputs(e,t,n){
const s=e.flatMap(([e,s])=>{const i=(0,b.b6)((0,b._F)(t,e)),o=void 0===i?(0,b.b6)((0,b._F)(s,"default"))??"":fillExpressions(i,n);return fill_expressions_isKnown(o)?[[e,toInput(o,s)]]:[]})
;return new Map(s)}function walkSteps(e,t){const n=new Calls(e,t);return e.flatMap(e=>n.listInputs(e).flatMap(n=>walkFile({file:e,inputs:n,remote:t})))}function walkFile(e){
return listJobs(e.file).flatMap(t=>{const n=(0,b.S3)((0,b._F)(t,"steps")),s=expandMatrix(t);return(s??[void 0]).flatMap(i=>[...n,...void 0===(0,b._F)(t,"uses")?[]:[t]].map(o=>{const toOne=s=>toStep({
node:o,steps:n,job:t,matrix:s},e);return{step:toOne(i),matrix:void 0===s?"unknown":"known",bind:toOne}}))})}function toStep({node:e,steps:t,job:n,matrix:s},{file:i,inputs:o,remote:a}){
const r=toNames(i,{job:n,matrix:s,inputs:o,remote:a}),u=addEnv(r,(0,b._F)(e,"env"));return{node:e,siblings:t,names:u,at:(0,b.$t)(e,i),folder:fillExpressions(findFolder(e,n,i),u),...findPlatform((0,
b._F)(n,"runs-on"),r)}}function findPlatform(e,t){const[n=""]=(0,b.CB)(e).map(e=>fillExpressions(e,t));return/^ubuntu-[\w.-]+$/.test(n)?{platform:/-arm(?:64)?$/.test(n)?"linux/arm64":"linux/amd64"}:{}
}function isWorkflowFile(e){return(0,I.AY)(e)&&/\.ya?ml$/.test(e)}function readWorkflows(e,t){const n=e.map(e=>({...e,...readYaml(e)})),s=walkSteps(n,t),i=joinDescribed([...n.map(({unread:e})=>({
builds:[],unread:e})),...s.map(readWalked)]),o=s.some(({step:e})=>mayPushMore((0,b.b6)((0,b._F)(e.node,"run"))??""));return{builds:o?i.builds:i.builds.map(keepCommand),unread:i.unread,
bakes:readBakeSteps(s),scripts:o?"may-push":"push-nothing"}}
const K=/(?:^|[\s;&|(])(?:(?:docker|podman|nerdctl|buildah|skopeo|crane|oras|regctl|make|task|just|mage|bazel|gradlew?|mvnw?|npm|yarn|pnpm)\s|\S*\.(?:sh|py)\b)[^\n]*\b(?:push|publish|release|deploy|copy|registry|bake|images?|docker)\b/i
;function mayPushMore(e){return e.replaceAll(/\\\r?\n/g," ").split("\n").some(e=>K.test(e.replaceAll(G,"")))}
const G=/\bdocker\s+(?:(?:buildx|image|builder)\s+)?(?:build|bake|run|exec|cp|load|save|ps|logs|login|tag|pull|images?|inspect|imagetools|compose(?![^\n;&|]*\bpush)|system|rm|rmi|stop|info|version|history|volume|network|manifest|create|ls)\b[^\n;&|]*/g
;function keepCommand(e){return"command"===e.origin&&"unknown"===e.pushes?{...e,pushes:"no"}:e}function readWalked({step:e,matrix:t}){
const n=read_workflows_readStep(e),{unread:s}=n,i=n.builds.map(t=>withLogins(t,e));return"known"===t?{builds:i,unread:s}:{builds:i,unread:s.map(e=>({...e,
because:`${e.because}: an expression makes the matrix`}))}}function withLogins(e,{siblings:t,names:n}){if("yes"!==e.pushes||e.tags.length>0)return e;const s=t.filter(e=>((0,b.b6)((0,
b._F)(e,"uses"))??"").startsWith("docker/login-action@")).map(e=>(0,b.b6)((0,b._F)((0,b._F)(e,"with"),"registry"))??"docker.io").map(e=>fillExpressions(e,n));return{...e,logins:[...new Set(s)]}}
const V=/^[\w.-]+\/[\w.-]+\/\.github\/workflows\/[^@]+@/;function read_workflows_readStep(e){const t=(0,b.b6)((0,b._F)(e.node,"uses"))??""
;if(/^[\w.-]+\/build-push-action(?:@|$)/.test(t))return readBuildStep(e);if(V.test(t))return readForeignCall(t,e);const n=(0,b.b6)((0,b._F)(e.node,"run"));return void 0===n?{builds:[],unread:[]
}:readCommands(n,e)}function toShellWord(e){return/^[\w@%+=:,./-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`}var H=n(83521),X=n(33162),Z=n(85500);function isBakeFile(e){
return/^(?:(?:docker-)?bake(?:[._-][\w.-]*)?|[\w.-]+[._-]docker-bake)\.(?:json|hcl)$/i.test((0,O.mp)(e))}function readBakeFile(e,t){const{path:n,text:s,printed:i}=e,o=n.endsWith(".json"),a={file:n,
line:1},r=o?s:"printed"===i?.kind?i.json:void 0;if(void 0===r){
const e='it is written in HCL: "docker buildx bake --print" says it in JSON'+("refused"===i?.kind?`, and now says: ${i.because}`:""),t=adviseHcl(n,i);return{builds:[],unread:[{at:a,because:e,fix:t,
reach:"file"}]}}const{root:u,unread:l}=readJson({path:n,text:r}),d=o?new Map:findPlaces(e),c=listOwners(u),f=new Map((0,b.Pf)((0,b._F)(u,"target"))),p=readVariables((0,b._F)(u,"variable")),m=(0,
X.iZ)(o?(0,H.h)(r):(0,Z.y)(s)),h=[...f].flatMap(([n,s])=>(0,X.p3)([n],m)?[]:bake_toBuild({name:n,fields:inherit(s,f,new Set([n])),at:o?(0,b.$t)(s,e):d.get(c.get(n)??n)??a,variables:p},t));return{
builds:h,unread:l}}function adviseHcl(e,t){
return"refused"===t?.kind?'mend it, so that "docker buildx bake --print" takes it':`install buildx, or write once\ndocker buildx bake -f ${[e,toJsonPath(e)].map(toShellWord).join(" --print > ")}`}
function toJsonPath(e){return e.replace(/\.hcl$/,".json")}function findPlaces(e){const t=(0,Z.y)(e.text).filter(({type:e})=>"target"===e);return new Map(t.map(t=>[t.name,(0,b.$t)(t,e)]))}
function readVariables(e){const t=(0,b.Pf)(e).flatMap(([e,t])=>{const n=(0,b.b6)((0,b._F)(t,"default"));return void 0===n?[]:[[e,n]]});return new Map(t)}function inherit(e,t,n){const s=(0,b.CB)((0,
b._F)(e,"inherits")).flatMap(e=>{const s=t.get(e);return void 0===s||n.has(e)?[]:[...inherit(s,t,new Set([...n,e]))]});return new Map([...s,...(0,b.Pf)(e)])}
function bake_toBuild({name:e,fields:t,at:n,variables:s},i){const fill=e=>(0,q.$v)(e,s),words=e=>(0,b.S3)(t.get(e)).flatMap(e=>fill((0,
b.b6)(e)??"")??[]),[o="."]=words("context"),[a="Dockerfile"]=words("dockerfile"),r=["",(0,O.yl)(n.file)].flatMap(e=>{const t=resolveFrom(e,o),n=void 0===t?void 0:resolveFrom(t,a)
;return void 0===t||void 0===n?[]:[{folder:e,context:t,file:n}]}),u=r.find(({file:e})=>i(e))??r[0];if(void 0===u)return[];const l=(0,b.S3)(t.get("output")).some(isPushing),d=(0,
b.fq)(t.get("args")).flatMap(([e,t])=>{const n=fill(t);return void 0===n?[]:[[e,n]]}),[c=""]=words("target");return[{origin:"bake",at:n,name:e,context:u.context,file:u.file,target:c,
buildArgs:new Map(d),contexts:new Map((0,b.fq)(t.get("contexts")).map(([e,t])=>[e,bake_toContext(t,u.folder)])),tags:words("tags"),platforms:words("platforms"),pushes:l?"yes":"unknown"}]}
function isPushing(e){const t=(0,b.b6)(e);return void 0!==t?pushesOutput(t):"registry"===(0,b.b6)((0,b._F)(e,"type"))||"true"===(0,b.b6)((0,b._F)(e,"push"))}function bake_toContext(e,t){
const n=/^target:(.+)$/.exec(e)?.[1];if(void 0!==n)return{kind:"build",name:n};const s=resolveFrom(t,e);return void 0===s?{kind:"remote",text:e}:{kind:"folder",folder:s}}function listMade(e){return(0,
b.Pf)((0,b._F)(e,"group")).filter(([e])=>"default"!==e).map(([e,t])=>[e,(0,b.CB)((0,b._F)(t,"targets"))])}function listOwners(e){return new Map(listMade(e).flatMap(([e,t])=>t.map(t=>[t,e])))}
function outlineBakeFile({path:e,text:t,printed:n}){const s=e.endsWith(".json")?(0,H.h)(t):(0,
Z.y)(t),listTexts=(e,t)=>s.flatMap(n=>n.type===t?[[n.name,n.attributes.get(e)?.texts??[]]]:[]),{root:i}=(0,
g.T)("printed"===n?.kind?n.json:""),o=listMade(i),a=listOwners(i),r=new Map(listTexts("inherits","target")),u=new Set(["docker-metadata-action"]);for(let e=0;e<u.size;){e=u.size
;for(const[e,t]of r)t.some(e=>u.has(e))&&u.add(e);for(const[e,t]of a)u.has(t)&&u.add(e)}return{path:e,groups:new Map([...o,...listTexts("targets","group")]),described:u}}
function selectBakeTargets(e,t){const{root:n}=(0,g.T)(e),s=new Map((0,b.Pf)((0,b._F)(n,"group"))),i=new Set(t);for(const e of i)for(const t of(0,b.CB)((0,b._F)(s.get(e),"targets")))i.add(t);return i}
function isComposeFile(e){return/^(?:docker-)?compose(?:[._-][\w.-]*)?\.ya?ml$/i.test((0,O.mp)(e))}function listVariableFiles(e){const t=(0,O.yl)(e)
;return[".env",".env.example"].map(e=>""===t?e:`${t}/${e}`)}function readComposeFiles(e){const t=e.map(e=>({file:e,...readYaml({...e,text:e.text.replaceAll(Y,blank)})
})),n=t.flatMap(({file:e,root:t})=>listServices(e,t)),s=n.map(e=>readService(e,n));return{builds:s.flatMap(({build:e})=>e??[]),unread:[...t,...s].flatMap(({unread:e})=>e??[])}}
const Y=/(?<=[:\-,[{]\s+)!(?:reset|override)\b/g;function blank(e){return" ".repeat(e.length)}function listServices(e,t){const n=(0,q.rf)(e.variables);return(0,b.Pf)((0,
b._F)(t,"services")).flatMap(([t,s])=>{const i=(0,b._F)(s,"build"),o=(0,O.yl)(e.path);return void 0===i?[]:[{file:e,folder:o,name:t,node:s,build:i,variables:n}]})}function readService(e,t){
const{file:n,folder:s,name:i,node:o,build:a,variables:r}=e,u=(0,b.$t)(a,n),fill=e=>void 0===e?void 0:(0,q.$v)(e,r),refuse=e=>({unread:{at:u,because:`service "${i}": ${e}`}});if(void 0!==(0,
b._F)(a,"dockerfile_inline"))return refuse("its Dockerfile is written in the compose file");const l=contextOf(e)??inheritContext(e,t)??".",d=resolveFrom(s,fill(l))
;if(void 0===d)return refuse(`its context ${l} is no folder here`);const c=(0,b._F)(a,"dockerfile"),f=resolveFrom(d,fill((0,b.b6)(c)??"Dockerfile"))
;if(void 0===f)return refuse("its Dockerfile is not named by a literal path");const p=fill((0,b.b6)((0,b._F)(o,"image"))),m=(0,b.fq)((0,b._F)(a,"args")).flatMap(([e,t])=>{const n=fill(t)
;return void 0===n?[]:[[e,n]]});return{build:{origin:"compose",at:u,name:i,context:d,file:f,target:fill((0,b.b6)((0,b._F)(a,"target")))??"",buildArgs:new Map(m),contexts:readContexts((0,
b._F)(a,"additional_contexts"),e),tags:void 0===p?[]:[p],platforms:(0,b.CB)((0,b._F)(a,"platforms")).flatMap(e=>fill(e)??[]),pushes:"unknown",...listNeeded((0,b._F)(o,"depends_on"))}}}
function listNeeded(e){const t="mapping"===e?.kind?(0,b.Pf)(e).map(([e])=>e):(0,b.CB)(e);return 0===t.length?{}:{startsAfter:t}}function contextOf({build:e}){return(0,b.b6)(e)??(0,b.b6)((0,
b._F)(e,"context"))}function inheritContext(e,t){return t.filter(t=>t!==e&&t.name===e.name&&t.folder===e.folder).flatMap(e=>contextOf(e)??[])[0]}function readContexts(e,{folder:t,variables:n}){
const s=new Map;for(const[i,o]of(0,b.fq)(e)){const e=(0,q.$v)(o,n);if(void 0===e)continue;const a=/^service:(.+)$/.exec(e)?.[1],r=/^[\w+-]+:/.test(e)?void 0:resolveFrom(t,e);void 0!==a?s.set(i,{
kind:"build",name:a}):void 0!==r?s.set(i,{kind:"folder",folder:r}):s.set(i,{kind:"remote",text:e})}return s}const Q={builds:[],opaque:[]};function opaque(e){return{builds:[],opaque:[e],pushes:"maybe"}
}function joinFound(e){return{...e.some(({pushes:e})=>"maybe"===e)?{pushes:"maybe"}:{},builds:e.flatMap(({builds:e})=>e),opaque:[...new Set(e.flatMap(e=>e.opaque))]}}function toFound(e){return{
builds:e.map(e=>({build:e,decidedBy:"nothing"})),opaque:[]}}function withPush(e){const t=e.builds.map(e=>({...e,build:{...e.build,pushes:"yes"}}));return{...e,builds:t}}
const ee=/^(?:-p|--project-name|--profile|--env-file|--project-directory|--progress|--set|--builder|--metadata-file|--build-arg|--call|--allow|--ssh|-m|--memory|--ansi|--parallel|--scale|--timeout|-t|--wait-timeout|--exit-code-from|--pull)$/
;function compose_and_bake_readWords(e){const t=[],n=[];for(let s=0;s<e.length;s+=1){const i=e[s]??"",o=/^(?:-f|--file)(?:=(.*))?$/s.exec(i);if(/^[|>&]|^\d>/.test(i))break
;null!==o?t.push(o[1]??e[s+=1]??""):ee.test(i)?s+=1:i.startsWith("-")||n.push(i)}return{files:t,operands:n}}const te=["compose.yaml","compose.yml","docker-compose.yaml","docker-compose.yml"]
;function buildsByCompose(e,{folder:t},n){const{files:s,operands:i}=compose_and_bake_readWords(e),[o,...a]=i;if("build"!==o&&"up"!==o)return Q;const r=findFiles(s,t,te,n)
;if(0===r.length)return opaque(`"docker compose ${o}" reads a file that is not known`)
;const u=readComposeFiles(r.map(e=>readCompose(e,n))),l=u.builds.filter(({name:e})=>0===a.length||a.includes(e??""))
;return"build"===o||e.includes("--build")?joinFound([toFound(l),...u.unread.map(({because:e})=>opaque(e))]):0===l.length?Q:opaque('"docker compose up" builds what it does not find anywhere')}
function readCompose(e,t){const n=listVariableFiles(e).flatMap(e=>t.read(e)??[])[0]??"";return{path:e,text:t.read(e)??"",variables:n}}function findFiles(e,t,n,s){if(void 0===t)return[]
;const i=e.flatMap(e=>resolveFrom(t,e)??[]);return e.length>0?i.length===e.length?i.filter(e=>s.isThere(e)):[]:n.map(e=>(0,O.uJ)(t,e)).filter(e=>s.isThere(e)).slice(0,1)}
const ne=["docker-bake.json","docker-bake.hcl",...te];function buildsByBake(e,{folder:t},n){const{files:s,operands:i}=compose_and_bake_readWords(e);return bake({files:s,targets:i,folder:t},n)}
function bake({files:e,targets:t,folder:n},s){const i=findFiles(e,n,ne,s);return 0===i.length?opaque('"bake" reads a file that is not known'):joinFound(i.map(e=>{
if(!/\.(?:json|hcl)$/.test(e))return bakeCompose(e,t,s);const n=s.read(e)??"",{builds:i,unread:o}=readBakeFile({path:e,text:n},e=>s.isThere(e))
;if(o.length>0)return opaque(`"bake" reads ${e}: ${o[0]?.because??""}`);const a=selectBakeTargets(n,0===t.length?["default"]:t);return toFound(i.filter(({name:e})=>a.has(e??"")))}))}
function bakeCompose(e,t,n){const{builds:s,unread:i}=readComposeFiles([readCompose(e,n)]);return joinFound([toFound(s.filter(({name:e})=>isChosen(e,t))),...i.map(({because:e})=>opaque(e))])}
function isChosen(e,t){return 0===t.length||t.includes("default")||t.includes(e??"")}const se=/^(?:export\s+|override\s+)*([\w.-]+)\s*(::?:?=|\?=|\+=|!=|=)\s*(.*)$/s;function runMake(e){
const t=parseMakefile(e),[n]=t.rules.flatMap(({targets:e})=>e.filter(e=>!e.startsWith("."))),s=t.variables.get(".DEFAULT_GOAL")??n,i=e.goals.length>0?e.goals:void 0===s?[]:[s],o=[],a=[],r=new Set,make=(n,s)=>{
if(r.has(n))return;r.add(n);const i=findRules(t.rules,n);0===i.length&&e.goals.includes(n)&&a.push(n);const u=i.flatMap(({rule:e})=>[...e.own]),l=new Map([...s,...u,...e.assigned])
;for(const{rule:e,stem:t}of i){const s=new Map([...l,["@",n],["*",t]]);for(const n of e.needs)make(expandVariables(n.replace("%",t),s),l);const[i=""]=e.needs,a=new Map([...s,["<",i.replace("%",t)]])
;o.push(...e.recipe.map(e=>expandVariables(e,a).replace(/^[\s@+-]+/,"")))}};for(const e of i)make(e,t.variables);return{scripts:o,missing:a}}function findRules(e,t){
const n=e.filter(({targets:e})=>e.includes(t)),s=n.map(e=>({rule:e,stem:""}));if(n.some(({recipe:e})=>e.length>0))return s;const i=e.flatMap(e=>e.targets.flatMap(n=>{const[s="",i]=n.split("%")
;return void 0!==i&&t.startsWith(s)&&t.endsWith(i)?[{rule:e,stem:t.slice(s.length,t.length-i.length)}]:[]}));return[...s,...i.slice(0,1)]}function parseMakefile({text:e,assigned:t,environment:n}){
const s=new Map([...n,["MAKE","make"],["CURDIR","."],...t]),i={variables:s,rules:[]};let o,a=0,r=!1
;for(const n of e.replaceAll(/\\\r?\n/g," ").split(/\r?\n/))if(/^\s*(?:define|endef)\b/.test(n))r=/^\s*define/.test(n);else{if(r)continue
;if(n.startsWith("\t"))o?.recipe.push(n.slice(1));else if(/^\s*(?:ifn?eq|ifn?def)\b/.test(n))a+=1;else if(/^\s*endif\b/.test(n))a-=1;else{const e=n.replace(/(?:^|\s)#.*$/,"").trim(),r=se.exec(e)
;null!==r?t.has(r[1]??"")||makefile_assign(r,s,a):o=readRule(e,i)??o}}return i}function makefile_assign([,e="",t="",n=""],s,i){if("?="===t&&s.has(e))return
;const o="+="===t?`${s.get(e)??""} `:"",a=":="===t||"::="===t?expandVariables(n,s):n,r=0===i&&"!="!==t;s.set(e,r?o+a:M)}function readRule(e,{rules:t,variables:n}){
const[,s,i=""]=/^([^:=\t]+?)\s*::?(?!=)\s*(.*)$/s.exec(e)??[];if(void 0===s)return;const o=expandVariables(s,n).split(/\s+/),a=se.exec(i),[r="",u]=null===a?i.split(/;(.*)/s):[],l={targets:o,
needs:expandVariables(r,n).split(/[\s|]+/).filter(e=>""!==e),recipe:void 0===u?[]:[u],own:null===a?new Map:new Map([[a[1]??"",a[3]??""]])};return t.push(l),l}const ie=20
;function expandVariables(e,t,n=0){if(n>ie)return M;let s="";for(let i=0;i<e.length;i+=1){const o=e.charAt(i),a=e.charAt(i+1);if("$"!==o||""===a)s+=o;else if("$"===a)s+="$",
i+=1;else if("("===a||"{"===a){const o=findClosing(e,i+1);s+=expandReference(e.slice(i+2,o),t,n),i=o}else s+=expandReference(a,t,n),i+=1}return s}function expandReference(e,t,n){
if(e.includes("MAKEFILE_LIST"))return".";if(/[\s,:$]/.test(e))return M;const s=t.get(e);return void 0===s?"":expandVariables(s,t,n+1)}function findClosing(e,t){
const[n,s]="("===e.charAt(t)?["(",")"]:["{","}"];let i=0;for(let o=t;o<e.length;o+=1)if(e.charAt(o)===n&&(i+=1),e.charAt(o)===s&&(i-=1),0===i)return o;return e.length}
const oe=["buildpacks","jibMaven","jib","ko","bazel","custom"];function readSkaffold(e){const t=(0,O.yl)(e.path),n=[],s=[];let i=0;for(const o of e.text.split(/^---[ \t]*$/m)){const{root:a}=(0,
g.T)(o),r=(0,b.S3)((0,b._F)(a,"profiles")).filter(t=>e.profiles.includes((0,b.b6)((0,b._F)(t,"name"))??""));for(const s of[a,...r])for(const a of(0,b.S3)((0,b._F)((0,b._F)(s,"build"),"artifacts"))){
const s=(0,b.$t)(a,{path:e.path,text:o,before:i});n.push(...readArtifact(a,t,s))}for(const e of(0,b.S3)((0,b._F)(a,"requires"))){const n=resolveFrom(t,(0,b.b6)((0,b._F)(e,"path")))
;void 0!==n&&s.push(/\.ya?ml$/.test(n)?n:(0,O.uJ)(n,"skaffold.yaml"))}i+=o.split("\n").length-1}return{builds:n,requires:s,unread:[]}}function readArtifact(e,t,n){const s=(0,b.b6)((0,
b._F)(e,"image")),i=(0,b._F)(e,"docker")??(0,b._F)(e,"kaniko"),o=resolveFrom(t,(0,b.b6)((0,b._F)(e,"context"))??"."),a=void 0===o?void 0:resolveFrom(o,(0,b.b6)((0,b._F)(i,"dockerfile"))??"Dockerfile")
;return(0,b.Pf)(e).some(([e])=>oe.includes(e))||void 0===o||void 0===a?[]:[{origin:"command",at:n,context:o,file:a,target:(0,b.b6)((0,b._F)(i,"target"))??"",...void 0===s?{}:{name:s},
buildArgs:new Map((0,b.fq)((0,b._F)(i,"buildArgs")).filter(([,e])=>!e.includes("{{"))),contexts:new Map,tags:void 0===s?[]:[s],platforms:(0,b.CB)((0,b._F)(e,"platforms")),pushes:"unknown"}]}
const ae=/^(?:task|just|mage|earthly|bazel|bazelisk|buck2|pants|nx|turbo|lerna|gradle|gradlew|mvn|mvnw|ant|sbt|rake|npm|yarn|pnpm|tox|nox|invoke|inv|poe|hatch|bash|sh|zsh|python3?|node|ruby|perl|pwsh|goreleaser|ko|pack|kaniko|buildah|werf|tilt|melange|apko|nix|nix-build|depot)$/,re=/^(?:goreleaser|ko|pack|buildah|werf|tilt|earthly|depot|apko)$/,ue=/image|docker|container|build|bake|publish|push|release|package/i
;function readOther({tool:e,words:t,folder:n},s,i){const o=e.slice(e.lastIndexOf("/")+1),a=/\.(?:sh|bash|py|ps1|js|mjs|ts|rb|pl)$/.test(o)||e.startsWith("./");if(!a&&!ae.test(o))return Q
;if(re.test(o))return opaque(`"${other_tools_show(o)}" builds what its own files say`);const r=a?void 0:findTyped(o,t);if(void 0!==r)return i(r,toStart(n));const u=a?void 0:readPackageScript({name:o,
words:t,folder:n},s);if("nothing"===u)return Q;if(void 0!==u)return i(u.script,u.folder);const[l=""]=a?[e]:t.filter(e=>!e.startsWith("-"))
;return![e,...t.slice(0,4)].some(e=>ue.test(e))||isHarmless(l,n,s)?Q:opaque(`"${other_tools_show(a?e:`${e} ${l}`)}" runs what is not read`)}function other_tools_show(e){
return e.replaceAll(M,"\u2026").slice(0,60)}function toStart(e){return void 0===e?M:""===e?".":e}function findTyped(e,t){if(!/^(?:bash|sh|zsh)$/.test(e))return
;const n=t.findIndex(e=>/^-\w*c$/.test(e));return n<0?void 0:t[n+1]}
const le=/^(?:install|i|ci|add|remove|rebuild|cache|config|audit|dedupe|outdated|update|up|version|login|whoami|pack|link|root|store)$/;function readPackageScript({name:e,words:t,folder:n},s){
const[i="install",o]=t,a="node"===e&&"--run"===i;if(!a&&!/^(?:npm|yarn|pnpm)$/.test(e))return;if(le.test(i))return"nothing";const r=a||"run"===i||"run-script"===i?o:i,u=void 0===n?void 0:(0,
O.uJ)(n,"package.json");if(!1!==r?.startsWith("-")||void 0===u||!s.isThere(u))return;const l=findPackaged(s.read(u)??"",r);return void 0===l?void 0:{script:l,folder:toStart(n)}}
function findPackaged(e,t){try{const n=JSON.parse(e);if("object"!=typeof n||null===n||!("scripts"in n))return;const{scripts:s}=n;if("object"!=typeof s||null===s)return
;const i=Object.entries(s).find(([e])=>e===t)?.[1];return"string"==typeof i?i:void 0}catch{return}}
const de=/docker|podman|nerdctl|build(?:ah|x|kit|ctl|pack)|kaniko|skopeo|crane|bake|image|container|\bmake\b|\bko\b|\bpack\b|goreleaser|skaffold|earthly|werf|jib|bazel|gradle|mvn|nix|\.(?:sh|bash|py|m?js|ts|rb|pl|ps1)\b|\brun\b|source |eval/i
;function isHarmless(e,t,n){const s=void 0===t?void 0:resolveFrom(t,e);if(void 0===s||!n.isThere(s))return!1;const i=n.read(s)??"";return""!==i&&!de.test(i)}const ce=6
;function tools_readScript(e,t,n,s=0){return joinFound(listCommands(e,t).map(e=>{const i=readTool(e,t,{texts:n,depth:s}),o=mayPush(e)?{...i,pushes:"maybe"}:i;return"nothing"===e.decidedBy?o:{...o,
builds:o.builds.map(e=>({...e,decidedBy:"script"}))}}))}function mayPush({words:e}){return e.some(e=>/^(?:crane|skopeo|oras|regctl)$/.test(e)||/\bpush\b/.test(e))}
const fe=/^(?:sudo|exec|time|command|env|nice|then|else|do|if|!|[A-Za-z_]\w*=.*)$/;function readTool(e,t,n){
const{texts:s,depth:i}=n,o=e.words.findIndex(e=>!fe.test(e)),[a="",...r]=o<0?[]:e.words.slice(o),[u,l]=r,d=a.slice(a.lastIndexOf("/")+1);if("make"===d||"gmake"===d)return readMake(r,e,t,n)
;if("skaffold"===d)return readSkaffoldRun(r,e,n.texts);if("docker-compose"===d)return buildsByCompose(r,e,n.texts);if("docker"===d&&"compose"===u)return buildsByCompose(r.slice(1),e,n.texts)
;if("docker"===d&&"buildx"===u&&"bake"===l){const t=buildsByBake(r.slice(2),e,n.texts);return r.includes("--push")?withPush(t):t}const{builds:c,unread:f}=readCommand(e,t.at)
;return c.length>0||f.length>0?{builds:c.map(e=>({build:e,decidedBy:"nothing"})),opaque:f.map(({because:e})=>e)}:readOther({tool:a,words:r,folder:e.folder
},s,(n,o)=>i>ce?opaque(`"${other_tools_show(d)}" runs scripts too deeply to be followed`):tools_readScript(n,{at:t.at,folder:o,variables:e.variables},s,i+1))}function readSkaffoldRun(e,{folder:t},n){
if(!["run","build","dev"].includes(e[0]??""))return Q;const valueOf=(...t)=>{const n=e.findIndex(e=>t.includes(e.replace(/=.*$/s,""))),s=e[n]
;return!0===s?.includes("=")?s.slice(s.indexOf("=")+1):e[n+1]
},s=e.some(e=>/^(?:-f|--filename)(?:=|$)/.test(e))?valueOf("-f","--filename"):"skaffold.yaml",i=void 0===t?void 0:resolveFrom(t,s),o=e.some(e=>/^(?:-p|--profile)(?:=|$)/.test(e))?(valueOf("-p","--profile")??"").split(","):[],a=[],r=void 0===i?[]:[i],u=new Set
;for(const e of r){const t=n.read(e);if(u.has(e)||void 0===t)continue;u.add(e);const s=readSkaffold({path:e,text:t,profiles:o});a.push(...s.builds),r.push(...s.requires)}
return 0===a.length?opaque('"skaffold" builds what cannot be read'):{builds:a.map(e=>({build:e,decidedBy:"nothing"})),opaque:[]}}const pe=["GNUmakefile","makefile","Makefile"]
;function readMake(e,{folder:t,variables:n},s,{texts:i,depth:o}){
const a=readMakeWords(e.map(e=>fillPartly(e,n))),r=0===a.goals.length?"its first target":other_tools_show(a.goals.join(" ")),u=void 0===t?void 0:resolveFrom(t,a.folder),l=(void 0===a.file?pe:[a.file]).flatMap(e=>void 0===u?[]:[(0,
O.uJ)(u,e)]).find(e=>i.isThere(e));if(void 0===u||void 0===l||o>ce)return opaque(`"make" runs ${r}, and its Makefile is not known`)
;const d=readMakefile(l,u,i),c=new Map([...n].filter(([,e])=>fill_expressions_isKnown(e))),f={text:d,goals:a.goals,assigned:a.assigned,environment:c},{scripts:p,missing:m}=runMake(f),h={at:s.at,
folder:""===u?".":u,variables:new Map};return joinFound([...p.map(e=>tools_readScript(e,h,i,o+1)),...m.map(e=>opaque(`"make" runs ${other_tools_show(e)}, which ${l} does not have`))])}
function readMakeWords(e){const t=new Map,n=[];let s,i=".";for(let o=0;o<e.length;o+=1){const a=e[o]??"";if(/^[|>&]|^\d>/.test(a))break
;const r=/^--(directory|file|makefile)=(.*)$/s.exec(a),u=/^-([Cf])(.*)$/s.exec(a);if(null!==r)"directory"===r[1]?i=`${i}/${r[2]??""}`:s=r[2];else if(null!==u){const t=""===u[2]?e[o+=1]??"":u[2]??""
;"C"===u[1]?i=`${i}/${t}`:s=t}else if(/^[\w.-]+[:?+]?=/.test(a))for(const[e,n]of(0,b.T6)(a))t.set(e.replace(/[:?+]$/,""),n);else a.startsWith("-")||n.push(a)}return{goals:n,assigned:t,folder:i,
...void 0===s?{}:{file:s}}}function readMakefile(e,t,n,s=0){const i=n.read(e)??"";return s>ce?i:i.replaceAll(/^-?s?include[ \t]+(.+)$/gm,(e,i)=>i.trim().split(/\s+/).map(e=>{
const i=resolveFrom(t,e.replace(/^\$[({](?:CURDIR|ROOT_DIR|PWD)[)}]\//,""));return void 0===i?"":readMakefile(i,t,n,s+1)}).join("\n"))}
const me=/^[\w.-]+\/[\w./-]*(?:kaniko|buildah|docker-build|build-docker|docker-publish|publish-docker|build-image|goreleaser|skaffold|earthly|depot|jib)/i;function isBuilder(e){
return me.test(e.replace(/@.*$/s,""))||/(?:image|docker|container)/i.test(e)}function findBuilds(e,t){const n=(0,b.b6)((0,b._F)(e.node,"uses"))??""
;if(/^[\w.-]+\/bake-action(?:[/@]|$)/.test(n))return findBaked(e,t);const s=(0,b.b6)((0,b._F)(e.node,"run"));if(void 0!==s){const{at:n,folder:i,names:o}=e
;return tools_readScript(fillExpressions(s,o),{at:n,folder:i,variables:o.env},t)}if(me.test(n.replace(/@.*$/s,"")))return opaque(`"${n.replace(/@.*$/s,"")}" builds what is not read`)
;const{builds:i,unread:o}=read_workflows_readStep(e);return{builds:i.map(e=>({build:e,decidedBy:"nothing"})),opaque:o.map(({because:e})=>e)}}function findBaked(e,t){const n=(0,
b._F)(e.node,"with"),words=t=>fillExpressions((0,
b.b6)((0,b._F)(n,t))??"",e.names).split(/[\n,]+/).flatMap(e=>""===e.trim()?[]:[e.trim()]),[s="."]=words("workdir"),i=words("files").filter(e=>!e.includes("bake-file")),o=words("targets")
;if(![...i,...o,s].every(fill_expressions_isKnown))return opaque('an expression names what "bake" builds');const a=bake({files:i,targets:o,folder:"."===s?"":s},t)
;if(a.builds.length+a.opaque.length===0)return Q;const r=(0,b.b6)((0,b._F)(n,"push"))??"false",u=words("set").some(e=>/output=.*type=(?:registry|image,.*push=true)/.test(e))
;return"false"!==r||u?withPush(a):a}class Texts{#m;#g;#b;#w=new Set;constructor(e,t){this.#g=e,this.#m=t,this.#b=new Map}isThere(e){return this.#g.has(e)}get paths(){return this.#g}read(e){
const t=this.#m.get(e);return void 0===t&&this.#g.has(e)&&this.#w.add(e),t}parse(e){const t=this.#b.get(e);if(void 0!==t)return t;const n=this.read(e);if(void 0===n)return;const s={path:e,
...parseText(n)};return this.#b.set(e,s),s}get wanted(){return[...this.#w]}}const he=1<<20;function parseText(e){if(e.length>he)return{text:e};const{root:t}=(0,g.T)(e);return void 0===t?{text:e}:{
text:e,root:t}}var ge=n(19082);const be={kind:"literal",value:null};function literal(e){return{kind:"literal",value:e}}function toValue(e){if(void 0===e)return
;if("object"!=typeof e||null===e)return literal(e);if(!isList(e))return;const t=e.flatMap(e=>"string"==typeof e?[{name:e,when:A}]:[]);return t.length===e.length?{kind:"names",form:"list",names:t
}:void 0}function toBoolean(e){return"constant"!==e.kind?{kind:"boolean",when:e}:literal("always"===e.holds)}function asTexts(e){return new Map([...e].map(([e,t])=>[e,asText(t)]))}function asText(e){
switch(e.kind){case"literal":return literal(toText(e.value)??"");case"boolean":return{kind:"flag",when:e.when,given:A};case"names":return{...e,form:"text"};case"choice":case"flag":case"unknown":
return e}}function isTrue(e){switch(e.kind){case"literal":return isTruthy(e.value)?A:B;case"boolean":return e.when;case"flag":return e.given;case"choice":case"names":return A;case"unknown":
return e.when??toCondition(e)}}function toCondition({key:e,at:t,because:n}){return{kind:"unknown",key:e,doubt:{at:t,because:n}}}function describeValue(e){
return"unknown"===e.kind?e.key:JSON.stringify(e)}function value_toText(e){return"literal"===e.kind?toText(e.value):void 0}function equals(e,t){const[n,s]="literal"===t.kind?[e,t]:[t,e]
;return"literal"===s.kind?equalsLiteral(n,s.value):void 0}function equalsLiteral(e,t){const is=e=>!0===isEqual(e,t)?A:B;switch(e.kind){case"literal":return is(e.value);case"boolean":
return value_choose(e.when,is(!0),is(!1));case"choice":return value_choose(e.when,is(e.yes),is(e.no));case"flag":return value_choose(not(e.given),is(""),value_choose(e.when,is("true"),is("false")))
;case"names":{if("list"===e.form)return;const n=any(e.names.map(({when:e})=>e));return"[]"===t?not(n):"string"==typeof t&&t.startsWith("[")?void 0:B}case"unknown":return}}function value_choose(e,t,n){
return any([condition_all([e,t]),condition_all([not(e),n])])}const we=300;function readPathFilter(e,t,n){const s=(0,b._F)(e,"paths"),i=(0,b._F)(e,"paths-ignore");return void 0!==s?{kind:"files",
filter:toFilter(s,`on.${t}.paths`,n)}:void 0!==i?{kind:"files",filter:toIgnoring(i,`on.${t}.paths-ignore`,n)}:A}function readRules(e,t){return(0,b.S3)(e).flatMap(e=>{const n=(0,b.b6)(e)
;if(void 0===n)return[];const s=n.startsWith("!"),i=(0,ge.Zu)(s?n.slice(1):n),o=void 0===i?void 0:{takes:s?"out":"in",matches:i};return[{at:(0,b.$t)(e,t),text:n,rule:o}]})}function readList(e,t){
const n=readRules(e,t),s=n.flatMap(({rule:e})=>e??[]);return{at:(0,b.$t)(e,t),written:n,rules:s,isMalformed:s.length<n.length}}function toFilter(e,t,n){
const{written:s,rules:i,isMalformed:o,at:a}=readList(e,n);return{at:a,name:t,limit:we,patterns:s.map(toWrittenPattern),
selects:({path:e})=>o?"unknown":"in"===i.findLast(({matches:t})=>t(e))?.takes?"yes":"no"}}function toWrittenPattern({at:e,text:t,rule:n}){return"in"===n?.takes?{at:e,text:t,matches:n.matches}:{at:e,
text:t}}function toIgnoring(e,t,n){const{rules:s,isMalformed:i,at:o}=readList(e,n);return{at:o,name:t,limit:we,patterns:[],selects:({path:e})=>{if(i)return"unknown"
;const t=s.filter(({matches:t})=>t(e));return t.every(({takes:e})=>"in"===e)?t.length>0?"no":"yes":t.some(({takes:e})=>"in"===e)?"unknown":"yes"}}}const ve=["pull_request","pull_request_target"]
;function listStarts(e,t){return listEvents((0,b._F)(e.root,"on")).flatMap(([n,s])=>"push"===n?startByPush(s,e,t):ve.includes(n)?[startByPullRequest(n,s,e,t)]:"merge_group"===n?[{
...startByMergeGroup(n),when:A}]:"workflow_call"===n?[]:[startOtherwise(n)])}function listEvents(e){return"mapping"===e?.kind?(0,b.Pf)(e):(0,b.CB)(e).map(e=>[e,void 0])}function startByPush(e,t,n){
const s=void 0!==(0,b._F)(e,"tags")||void 0!==(0,b._F)(e,"tags-ignore"),i=void 0!==(0,b._F)(e,"branches")||void 0!==(0,
b._F)(e,"branches-ignore"),o=condition_all([judgeBranch(e,n),readPathFilter(e,"push",t)]),{branch:a}=n,r=void 0===a?[]:[["ref",literal(`refs/heads/${a}`)],["ref_name",literal(a)],["event.ref",literal(`refs/heads/${a}`)]],u=new Map([...toGithub("push",{
base_ref:"",head_ref:"",ref_type:"branch"}),...r]),l=s&&!i?[]:[{event:{name:"push",kind:"change"},when:o,github:u,absent:xe}];return s?[...l,startOtherwise("push of a tag")]:l}
const ke=["event.inputs","event.workflow_dispatch","event.client_payload","event.schedule"],xe=[...ke,"event.pull_request","event.release","event.workflow_run"],_e=[...ke,"event.before","event.head_commit","event.release"]
;function toGithub(e,t){const n=Object.entries({event_name:e,...t});return new Map(n.map(([e,t])=>[e,literal(t)]))}function startByPullRequest(e,t,n,s){const i=(0,b.CB)((0,
b._F)(t,"types")),o=0===i.length||i.some(e=>["opened","synchronize","closed"].includes(e)),a=i.length>0&&i.every(e=>"closed"===e),r=condition_all([o?A:B,judgeBranch(t,s),readPathFilter(t,e,n)]),{branch:u}=s,l=toGithub(e,{
ref_type:"branch",..."pull_request"===e?{ref:"refs/pull/1/merge",ref_name:"1/merge"}:{},...a?{"event.action":"closed"}:{},...void 0===u?{}:{base_ref:u,"event.pull_request.base.ref":u}})
;return l.set("event.pull_request.draft",literal(!1)),l.set("event.pull_request.merged",literal(a)),{event:{name:e,kind:"change"},when:r,github:l,absent:_e}}function startByMergeGroup(e){return{
event:{name:e,kind:"change"},github:toGithub(e,{ref_type:"branch","event.action":"checks_requested"}),absent:[...xe,..._e]}}function startOtherwise(e){const t={name:e,kind:"other"
},n=toGithub("push of a tag"===e?"push":e,{});return{event:t,when:A,github:n,absent:[]}}function judgeBranch(e,{branch:t}){if(void 0===t)return A;const n=(0,b._F)(e,"branches");if(void 0!==n)return(0,
ge.fE)((0,b.CB)(n),t)?A:B;const s=(0,b._F)(e,"branches-ignore");return void 0!==s&&(0,ge.fE)((0,b.CB)(s),t)?B:A}function evaluateCall({name:e},t,n){switch(e){case"always":return literal(!0)
;case"success":return toBoolean(n.succeeded);case"failure":case"cancelled":return literal(!1);default:return callByFiles(e,t)??callLiterals(e,t)??explain(e,t,n)}}function callByFiles(e,[t,n]){
switch(e){case"contains":return"names"===t?.kind&&void 0!==n?functions_contains(t,n):void 0;case"join":case"tojson":return"names"===t?.kind?{...t,form:"text"}:void 0;case"fromjson":
return void 0===t?void 0:fromJson(t);default:return}}function callLiterals(e,t){const n=t.flatMap(e=>"literal"===e.kind?[e.value]:[]);return n.length===t.length?toValue(callFunction(e,n)):void 0}
function explain(e,t,n){const s=`${e}(${t.map(describeValue).join(", ")})`,i=t.find(e=>"unknown"===e.kind);return void 0===i?n.unknown(s,`only a run knows what ${e}() is`):{kind:"unknown",key:s,
at:i.at,because:i.because}}function functions_contains({form:e,names:t},n){if("text"===e)return containsName(t,value_toText(n));const s=t.map(({name:e,when:t})=>{const s=equals(literal(e),n)
;return void 0===s?void 0:condition_all([t,s])}),i=s.flatMap(e=>e??[]);return i.length===s.length?toBoolean(any(i)):void 0}function containsName(e,t){if(void 0===t)return
;const n=/^"(.*)"$/.exec(t)?.[1],isFound=e=>void 0===n?e.includes(t):e===n;return toBoolean(any(e.filter(({name:e})=>isFound(e)).map(({when:e})=>e)))}function fromJson(e){switch(e.kind){case"names":
return{...e,form:"list"};case"boolean":return e;case"flag":return toBoolean(condition_all([e.given,e.when]));case"unknown":return void 0===e.plan?void 0:e;case"choice":case"literal":return}}
function evaluate_evaluate(e,t){switch(e.kind){case"literal":return literal(e.value);case"name":return t.lookUp(e.path);case"item":return evaluate_takeItem(e,t);case"call":{
const n=e.of.map(e=>evaluate_evaluate(e,t));return evaluateCall(e,n,t)}case"not":return toBoolean(not(isTrue(evaluate_evaluate(e.of,t))));case"operation":return evaluateOperation(e,t)}}
function evaluateOperation(e,t){const{operator:n}=e,s=evaluate_evaluate(e.left,t),i=evaluate_evaluate(e.right,t);switch(n){case"&&":case"||":return evaluate_choose({left:s,operator:n,right:i},t)
;case"==":return compare(e,equals(s,i),[s,i],t);case"!=":{const n=equals(s,i);return toBoolean(void 0!==n?not(n):not(isTrue(compare({...e,operator:"=="},n,[s,i],t))))}case"<":case"<=":case">":
case">=":{const o="literal"===s.kind&&"literal"===i.kind?compareNumbers(s.value,n,i.value):void 0;return compare(e,void 0===o?void 0:o?A:B,[s,i],t)}}}function evaluate_takeItem({of:e,key:t},n){
const s=evaluate_evaluate(e,n);return"unknown"===s.kind?void 0===s.plan?withKey(s,t):s:n.unknown(`${describeValue(s)}[${t}]`,"the expression cannot be read")}function withKey(e,t){
const{at:n,because:s}=e;return{kind:"unknown",key:`${e.key}[${t}]`,at:n,because:s}}function evaluate_choose({left:e,operator:t,right:n},s){const i=isTrue(e)
;if("constant"===i.kind)return"always"===i.holds==("||"===t)?e:n;const o=[i,isTrue(n)],a="||"===t?any(o):condition_all(o);if([e,n].every(isBoolean))return toBoolean(a)
;const[r]=[e,n].filter(e=>"unknown"===e.kind),u=`(${describeValue(e)} ${t} ${describeValue(n)})`,l=r??s.unknown(u,"the files of a change choose the text");return{kind:"unknown",key:u,at:l.at,
because:l.because,when:a}}function isBoolean(e){return"boolean"===e.kind||"literal"===e.kind&&"boolean"==typeof e.value}function compare({operator:e},t,n,s){if(void 0!==t)return toBoolean(t)
;const i=n.map(describeValue).join(` ${e} `),o=n.find(e=>"unknown"===e.kind);return void 0!==o?{kind:"unknown",key:i,at:o.at,because:o.because
}:s.unknown(i,"two values are compared that only a run has")}function fill_text_fillText(e,t){const n=cutWhole(e);if(void 0!==n)return fill_text_evaluateText(n,t);let s="",i=0
;for(const n of e.matchAll(_)){const o=fill_text_evaluateText(n[1]??"",t),a=value_toText(o);if(void 0===a)return"unknown"===o.kind?{...o,key:`text of ${o.key} in ${e}`
}:t.unknown(`text ${e}`,"the files of a change choose a part of the text");s+=e.slice(i,n.index)+a,i=n.index+n[0].length}return literal(s+e.slice(i))}function fill_text_evaluateText(e,t){
const n=parseExpression(e);return void 0===n?t.unknown(e,"the expression cannot be read"):evaluate_evaluate(n,t)}function readIf(e,t){const n=(0,b.b6)(e)??"",s=parseIf(n);switch(s.kind){case"text":
return t.succeeded;case"unreadable":return isTrue(t.unknown(n,'the expression of an "if" cannot be read'));case"expression":{const e=isTrue(evaluate_evaluate(s.expression,t))
;return condition_all([s.asksForState?A:t.succeeded,e])}}}function fillMapping(e,t){return new Map((0,b.Pf)(e).map(([e,n])=>[e,fillNode(n,t)]))}function fillNode(e,t){
const n="scalar"===e.kind&&"text"===e.type?e.text:void 0;return void 0!==n?fill_text_fillText(n,t):toValue(fill_expressions_toKnown(e))??t.unknown("a value","it is no single value")}
function toScope(e){const t={succeeded:e.succeeded,unknown:(t,n)=>({kind:"unknown",key:`${e.id} ${t}`,at:e.at,because:n}),lookUp:n=>scopes_lookUp(n,e,t)};return t}function scopes_lookUp(e,t,n){
const[s="",...i]=e,o=i.join("."),a=e.join(".");switch(s.toLowerCase()){case"github":return lookUpGithub(o.toLowerCase(),t);case"inputs":return t.inputs.get(o)??be;case"env":
return t.env.get(o)??n.unknown(a,`a step may have set "${a}"`);case"matrix":return scopes_lookUpMatrix(i,t,n);case"needs":case"jobs":return lookUpDone(t.needs.get(i[0]??""),i.slice(1),n);case"steps":
return lookUpDone(t.steps.get(i[0]??""),i.slice(1),n);case"secrets":return{...n.unknown(a,`a secret decides: "${a}"`),key:a};case"vars":return{
...n.unknown(a,`a variable of the repository decides: "${a}"`),key:a};default:return n.unknown(a,`only a run knows "${a}"`)}}function lookUpGithub(e,{at:t,start:n,remote:s}){const i=n.github.get(e)
;if(void 0!==i)return i;if(n.absent.some(t=>e===t||e.startsWith(`${t}.`)))return be;const o=lookUpRepository(e,s);return void 0!==o?o:{kind:"unknown",key:`github.${e} at ${n.event.name}`,at:t,
because:`only a run knows "github.${e}"`}}function lookUpRepository(e,t){return"event.repository.fork"===e?literal(!1):toValue(namesOfGithub(t).get(e))}function scopes_lookUpMatrix(e,{matrix:t},n){
const s=`matrix.${e.join(".")}`;if(void 0===t)return n.unknown(s,`an expression makes "${s}"`);let i=t;for(const t of e)i=(0,b._F)(i,t);return void 0===i?be:fillNode(i,n)}function lookUpDone(e,t,n){
if(void 0===e)return be;const[s="",i=""]=t;switch(s){case"result":case"outcome":case"conclusion":return toResult(e);case"outputs":return e.outputs.get(i)??{...n.unknown(i,`${e.by} says "${i}"`),
key:`${e.id} ${i}`,at:e.at};default:return n.unknown(t.join("."),`only a run knows "${t.join(".")}"`)}}function toResult({when:e}){
return"constant"===e.kind?literal("always"===e.holds?"success":"skipped"):{kind:"choice",when:e,yes:"success",no:"skipped"}}function declared_readOutputs(e,t){const n=toScope(t);return new Map((0,
b.Pf)(e).flatMap(([e,t])=>{const s=(0,b._F)(t,"value");return void 0===s?[]:[[e,fillNode(s,n)]]}))}function withDefaults(e,t,n){const s=toScope(n),i=(0,b.Pf)(e).flatMap(([e,t])=>{const n=(0,
b._F)(t,"default");return void 0===n?[]:[[e,fillNode(n,s)]]});return new Map([...i,...t])}function readIfOf(e,t,n){const s=(0,b._F)(e,"if"),i=void 0===s?n.at:(0,b.$t)(s,t);return readIf(s,toScope({
...n,at:i}))}function expandLegs(e,t){const n=expandMatrix(e);if(void 0!==n)return n.map(e=>({matrix:e,when:A}));const s=(0,b._F)((0,
b._F)(e,"strategy"),"matrix"),i="mapping"===s?.kind?fillAxes(s,t):void 0;if(void 0!==i)return i;const o=(0,b.b6)(s)??(0,b.Pf)(s).map(([,e])=>(0,b.b6)(e)??"").join(" "),a=fill_text_fillText(o,t)
;if("unknown"===a.kind&&void 0!==a.plan)return[toPlannedLeg(a,a.plan)]
;const r="unknown"===a.kind?a:t.unknown(`matrix ${o}`,"an expression makes the matrix"),u=`an expression makes the matrix: ${r.because}`;return[{when:isTrue({...r,key:`matrix of ${r.key}`,because:u})
}]}function toPlannedLeg({at:e,because:t},n){return{when:{kind:"planned",part:{verb:n.verb,of:"image"},doubt:{at:e,because:t}},plan:n}}const $e=256;function fillAxes(e,t){
if(e.entries.has("include")||e.entries.has("exclude"))return;let n=[{values:[],when:A}];for(const[s,i]of(0,b.Pf)(e)){const e=listItems(i,t);if(void 0===e)return;if(n.length*e.length>$e)return
;n=n.flatMap(t=>e.map(({value:e,when:n})=>({values:[...t.values,[s,e]],when:condition_all([t.when,n])})))}return n.map(({values:e,when:t})=>({matrix:toMapping(e),when:t}))}function listItems(e,t){
if("list"===e.kind)return e.items.map(e=>({value:e,when:A}));const n=(0,b.b6)(e),s=void 0===n?void 0:fill_text_fillText(n,t);return"names"===s?.kind?s.names.map(({name:e,when:t})=>({value:{
kind:"scalar",type:"text",text:e,range:U.h},when:t})):void 0}function toMapping(e){const t=e.map(([e,t])=>[e,{key:U.h,value:t}]);return{kind:"mapping",entries:new Map(t),range:U.h}}const ye=10
;function spend({budget:e}){return 0!==e.left&&(e.left-=1,!0)}function findFile(e,t){if(!e.startsWith("./"))return;const n=(0,I.lB)({uses:e},e=>t.isThere(e));return void 0===n?void 0:t.parse(n)}
const Me="a plan of image-matrix decides",je=[["build_matrix","build"],["stages","build"],["publish_matrix","publish"]];function readPlanOutputs(e,{at:t,given:n,when:s},i){
if("plan"!==findAction(e,e=>readName(e,i)))return;if(isChecking(value_toText(n.get("mode")??literal(""))))return;const o=value_toText(n.get("config")??literal("")),a=new Map
;for(const e of["build","publish"]){const n={kind:"planned",part:{verb:e,of:"any"},doubt:{at:t,because:Me}};a.set(`do_${e}`,{kind:"flag",when:n,given:s})}for(const[e,n]of je){const s={verb:n,
configuration:o};a.set(e,{kind:"unknown",key:`${described_build_formatPlace(t)} ${e}`,at:t,because:Me,plan:s})}return a}function readName(e,t){const n=["action.yml","action.yaml"].map(t=>(0,
O.uJ)(e,t)).find(e=>t.isThere(e));return void 0===n?void 0:(0,b.b6)((0,b._F)(t.parse(n)?.root,"name"))}var Se=n(58880);function readLines(e,t,n){
const split=e=>e.split("\n").flatMap(e=>""===e.trim()?[]:[e.trim()]),s=[...split(t),...split(n).map(e=>`!${e}`)];return{at:e,key:"",patterns:s.map(t=>({text:t,at:e}))}}
function changed_files_readYaml(e){return(0,b.Pf)(e.root).map(([t,n])=>({at:(0,b.$t)(n,e),key:t,patterns:changed_files_flatten(n).map(t=>({text:(0,b.b6)(t)??"",at:(0,b.$t)(t,e)}))}))}
function changed_files_flatten(e){return(0,b.S3)(e).flatMap(e=>"list"===e.kind?changed_files_flatten(e):(0,b.CB)(e).length>0?[e]:[])}function toChangedFilter({at:e,key:t,patterns:n},s){
const i=n.map(({text:e,at:t})=>{const n=(0,Se.bX)(e),s=(n?e.slice(1):e).replace(/\/$/,"/**");return{negated:n,glob:(0,Se.SO)(s),text:e,at:t}}),o=i.every(({negated:e})=>e)?"yes":"no";return{at:e,
name:""===t?"the files of changed-files":`the files ${t} of changed-files`,patterns:i.map(({negated:e,glob:t,text:n,at:s})=>{const i={at:s,text:n};return e?i:{...i,matches:e=>"other"!==t.judge(e)}}),
selects:e=>{if(!counts(e,s))return"no";const t=i.map(({negated:t,glob:n})=>({negated:t,is:n.judge(e.path)})).findLast(({is:e})=>"other"!==e)
;return void 0===t?o:"stopped"===t.is?"unknown":t.negated?"no":"yes"}}}function counts({status:e},t){switch(t){case"modified":return!0;case"changed":return"deleted"!==e;case"deleted":
return"deleted"===e}}function readPathsFilters(e,t){const n=(0,b.Pf)(e.root).map(([n,s])=>{const i=paths_filter_readRules(s,e),o={at:(0,b.$t)(s,e),name:`the filter ${n}`,
patterns:i.map(({written:e})=>e),selects:e=>combine(i,e,t)};return[n,o]});return new Map(n)}function combine(e,t,n){const s=e.map(e=>e.judge(t)),[i,o]="some"===n?["yes","no"]:["no","yes"]
;return s.includes(i)?i:s.includes("unknown")?"unknown":o}function paths_filter_readRules(e,t){switch(e.kind){case"scalar":{const n=(0,b.b6)(e);return void 0===n?[]:[toRule(n,(0,b.$t)(e,t))]}
case"list":return e.items.flatMap(e=>paths_filter_readRules(e,t));case"mapping":return(0,b.Pf)(e).flatMap(([e,n])=>(0,b.S3)(n).flatMap(n=>{const s=(0,b.b6)(n);return void 0===s?[]:[toRule(s,(0,
b.$t)(n,t),parseStatuses(e))]}))}}function parseStatuses(e){return new Set(e.split("|").map(e=>e.trim().toLowerCase()))}function toRule(e,t,n){const s=(0,Se.bX)(e),i=(0,Se.SO)(s?e.slice(1):e);return{
...void 0===n?{}:{statuses:n},written:s?{at:t,text:e}:{at:t,text:e,matches:e=>"other"!==i.judge(e)},judge:({path:e,status:t})=>{if(void 0!==n&&!n.has(t))return"no";const o=i.judge(e)
;return"stopped"===o?"unknown":"match"===o===s?"no":"yes"}}}function readFilterOutputs(e,t,n){
return/^[\w.-]+\/paths-filter(?:@|$)/.test(e)?readPathsFilterStep(t,n):/^[\w.-]+\/changed-files(?:@|$)/.test(e)?readChangedFilesStep(t,n):void 0}
function readEmbedded({file:e,node:t,at:n,given:s},i,o){const a=s.get(i),r=void 0===a?void 0:value_toText(a);if(void 0===r)return;if(!/[\n:]/.test(r)){const e=resolveFrom("",r.trim())
;return void 0===e?void 0:o.parse(e)}const u=(0,b._F)((0,b._F)(t,"with"),i),{line:l}=void 0===u?n:(0,b.$t)(u,e);return{path:e.path,text:r,before:l,root:(0,g.T)(r).root}}
function readPathsFilterStep(e,t){const n=readEmbedded(e,"filters",t);if(void 0===n)return
;const s=readPathsFilters(n,"every"===value_toText(e.given.get("predicate-quantifier")??literal(""))?"every":"some"),i=new Map,o=[...s].map(([e,t])=>({name:e,when:step_outputs_toCondition(t)}))
;for(const{name:t,when:n}of o)i.set(t,{kind:"flag",when:n,given:e.when});return i.set("changes",{kind:"names",form:"text",names:o}),i}function step_outputs_toCondition(e){return{kind:"files",filter:e}
}const Fe=[["any_changed","changed"],["any_modified","modified"],["any_deleted","deleted"]];function readChangedFilesStep(e,t){const n=readLists(e,t);if(void 0===n)return;const s=new Map
;for(const t of n){const n=""===t.key?"":`${t.key}_`;for(const[i,o]of Fe){const a=step_outputs_toCondition(toChangedFilter(t,o));s.set(`${n}${i}`,{kind:"flag",when:a,given:e.when})}}
const i=n.map(e=>({name:e.key,when:step_outputs_toCondition(toChangedFilter(e,"changed"))}));return i.some(({name:e})=>""!==e)&&s.set("changed_keys",{kind:"names",form:"text",names:i}),s}
function readLists(e,t){const{given:n,at:s}=e;if(["files_from_source_file","files_ignore_from_source_file","files_ignore_yaml","path","files_separator"].some(e=>n.has(e)))return
;if(n.has("files_yaml")||n.has("files_yaml_from_source_file")){const s=readEmbedded(e,n.has("files_yaml")?"files_yaml":"files_yaml_from_source_file",t)
;return void 0===s?void 0:changed_files_readYaml(s)}const i=literal(""),[o,a]=[n.get("files")??i,n.get("files_ignore")??i].map(value_toText);return void 0===o||void 0===a?void 0:[readLines(s,o,a)]}
function toStepText({file:e,job:t,node:n,siblings:s},i){const o=step_text_toNames(i);return{node:n,siblings:s,names:o,at:(0,b.$t)(n,e),folder:fillExpressions(findFolder(n,t,e),o)}}
function step_text_toNames({start:e,remote:t,inputs:n,env:s,matrix:i}){return{github:new Map([...namesOfGithub(t),...listTexts(e.github)]),inputs:new Map(listLiterals(n)),env:new Map(listTexts(s)),
matrix:i}}function listLiterals(e){return[...e].flatMap(([e,t])=>"literal"===t.kind?[[e,t.value]]:[])}function listTexts(e){return[...e].flatMap(([e,t])=>{const n=value_toText(t)
;return void 0===n?[]:[[e,n]]})}function walk_steps_walkSteps(e,t){const n=new Map,s=(0,b.S3)((0,b._F)(e.job,"steps"));return s.forEach((i,o)=>{const a=(0,b.b6)((0,b._F)(i,"id"))??`#${String(o)}`
;n.set(a,walkStep({...e,node:i,siblings:s},{...t,steps:n},a))}),n}function walkStep(e,t,n){const{file:s,node:i,run:o,chain:a}=e,r=(0,b.$t)(i,s),u={...t,at:r,succeeded:condition_all([])
},l=fillMapping((0,b._F)(i,"env"),toScope(u)),d={...u,env:new Map([...t.env,...l])},c=toScope(d),f=readIfOf(i,s,d),p=condition_all([e.when,f]),m=`${t.id}/${n}`,h=(0,b.b6)((0,b._F)(i,"uses"))??"",g={
when:f,at:r,id:m,by:""===h?"a script":h.replace(/@.*$/s,""),outputs:new Map};if(isNever(p))return g;const w=fillMapping((0,b._F)(i,"with"),c),v={file:s,node:i,at:r,given:w,when:f
},k=readFilterOutputs(h,v,o.texts)??readPlanOutputs(h,v,o.texts);if(void 0!==k)return{...g,outputs:k};const x=findFile(h,o.texts);if(void 0!==x){if(e.depth<=ye&&spend(o)){const t={...d,id:m,inputs:w}
;return{...g,outputs:walkAction(x,{...e,when:p},t)}}return o.foreign.push({kind:"unfollowed",job:a.join("/"),at:r,when:p,uses:h}),g}return o.steps.push({job:a.join("/"),at:r,when:p,
step:toStepText(e,d),plan:t.plan}),g}function walkAction(e,{when:t,chain:n,run:s,depth:i},o){const a=(0,b._F)(e.root,"runs");if(void 0===a)return new Map;const r=withDefaults((0,
b._F)(e.root,"inputs"),o.inputs,o),u={...o,inputs:asTexts(r)},l=walk_steps_walkSteps({file:e,job:a,when:t,chain:n,depth:i+1,run:s},u);return declared_readOutputs((0,b._F)(e.root,"outputs"),{...u,
steps:l})}function walkWorkflow(e,t){const n=new Map((0,b.Pf)((0,b._F)(e.file.root,"jobs"))),s=new Map,i=new Set,finish=o=>{const a=s.get(o),r=n.get(o);if(void 0!==a||void 0===r||i.has(o))return a
;i.add(o);const u=new Map((0,b.CB)((0,b._F)(r,"needs")).flatMap(e=>{const t=finish(e);return void 0===t?[]:[[e,t]]})),l=walkJob({call:e,run:t,key:o,node:r,needs:u});return s.set(o,l),l}
;for(const e of n.keys())finish(e);const o=startAround(e,t);return declared_readOutputs((0,b._F)((0,b._F)((0,b._F)(e.file.root,"on"),"workflow_call"),"outputs"),{...o,needs:s})}
function startAround({file:e,inputs:t,when:n,id:s,plan:i},{start:o,remote:a}){const r={at:{file:e.path,line:1},id:`${s} ${e.path}`,start:o,remote:a,inputs:t,env:new Map,needs:new Map,steps:new Map,
matrix:void 0,plan:i,succeeded:n};return{...r,env:fillMapping((0,b._F)(e.root,"env"),toScope(r))}}function walkJob(e){const{call:t,run:n,key:s,node:i,needs:o}=e,a=(0,
b.$t)(i,t.file),r=startAround(t,n),u=condition_all([...o.values()].map(({when:e})=>e)),l={...r,at:a,needs:o,id:`${r.id}/${s}`,succeeded:u
},d=condition_all([t.when,readIfOf(i,t.file,l)]),c=isNever(d)?[]:expandLegs(i,toScope(l)),f=c.map(({matrix:t,plan:n,when:s},i)=>{const o=c.length>1?`${l.id}[${String(i)}]`:l.id;return walkLeg({...e,
when:condition_all([d,s])},{...l,id:o,matrix:t,plan:n??l.plan})}),p=1===f.length?f[0]:void 0;return{when:d,at:a,id:l.id,by:"the job",outputs:p??new Map}}function walkLeg(e,t){
const{call:n,run:s,key:i,node:o,when:a}=e,r=[...n.chain,i],u=(0,b.b6)((0,b._F)(o,"uses"));if(void 0!==u)return callWorkflow(u,{given:fillMapping((0,b._F)(o,"with"),toScope(t)),when:a,chain:r,id:t.id
},{job:e,around:t});const l=fillMapping((0,b._F)(o,"env"),toScope(t)),d={...t,env:new Map([...t.env,...l])},c=walk_steps_walkSteps({file:n.file,job:o,when:a,chain:r,depth:0,run:s},d),f=toScope({...d,
steps:c});return new Map((0,b.Pf)((0,b._F)(o,"outputs")).map(([e,t])=>[e,fillNode(t,f)]))}function callWorkflow(e,{given:t,when:n,chain:s,id:i},{job:{run:o},around:a}){
const r=findFile(e,o.texts),u=s.join("/");return void 0===r?(o.foreign.push({kind:"elsewhere",job:u,at:a.at,when:n,uses:e}),new Map):s.length>ye||!spend(o)?(o.foreign.push({kind:"unfollowed",job:u,
at:a.at,when:n,uses:e}),new Map):walkWorkflow({file:r,inputs:withDefaults((0,b._F)((0,b._F)((0,b._F)(r.root,"on"),"workflow_call"),"inputs"),t,a),when:n,chain:s,id:i,plan:a.plan},o)}
function readTriggers(e){const t=new Texts(new Set(e.paths),e.texts),n=[...t.paths].filter(isWorkflow).sort().flatMap(e=>t.parse(e)??[]),{branch:s}=e,i={left:Oe
},o=n.flatMap(n=>listStarts(n,void 0===s?{}:{branch:s}).flatMap(s=>{const o={start:s,texts:t,remote:e.remote,steps:[],foreign:[],budget:i};return isNever(s.when)?[]:(walkWorkflow({file:n,
inputs:new Map,when:s.when,chain:[],id:s.event.name},o),[toTriggers(o,n.path)])}));if(t.wanted.length>0)return{kind:"needs",paths:t.wanted};const a=listElsewhere(t);return{kind:"triggers",triggers:{
known:o.flatMap(({known:e})=>e),opaque:[...o.flatMap(({opaque:e})=>e),...a],planned:o.flatMap(e=>e.planned)}}}
const Oe=2e3,Te="calls others too deeply, or too often, to be followed",Ce=/^(?:\.gitlab-ci\.yml|Jenkinsfile|\.circleci\/config\.yml|\.travis\.yml|\.drone\.ya?ml|bitbucket-pipelines\.yml|\.buildkite\/pipeline\.ya?ml|\.woodpecker(?:\.ya?ml|\/.*)|\.cirrus\.yml|\.?azure-pipelines.*\.ya?ml|(?:.*\/)?(?:azure-)?pipelines\/[^/]*\.ya?ml|(?:.*\/)?cloudbuild\.ya?ml|\.tekton\/.*\.ya?ml)$/
;function listElsewhere({paths:e}){const[t,...n]=[...e].filter(e=>Ce.test(e)).sort();if(void 0===t)return[];const s={file:t,line:1
},i="another system than GitHub runs this file"+(0===n.length?"":`, and ${String(n.length)} more beside it`);return[{event:{name:"another system",kind:"change"},workflow:t,job:"",at:s,when:{
kind:"unknown",key:t,doubt:{at:s,because:i}},because:i}]}function isWorkflow(e){return(0,I.AY)(e)&&/workflows\/[^/]+\.ya?ml$/.test(e)}function toTriggers({start:e,texts:t,steps:n,foreign:s},i){
const o=[],a=[],r=[],u=n.map(e=>({...e,found:findBuilds(e.step,t)})),l=new Set(u.flatMap(({job:e,found:t})=>"maybe"===t.pushes?[e]:[]));for(const{job:t,at:n,when:s,found:d,step:c,plan:f}of u){
const u={...placeOf(e,i),job:t,at:n};for(const{build:e,decidedBy:i}of d.builds)o.push({...u,build:l.has(t)?e:read_triggers_withoutPush(e),when:condition_all([s,decide(i,n)])})
;void 0!==f&&d.opaque.length>0&&namesMatrix(c.node)?r.push({...u,when:s,configuration:f.configuration}):a.push(...d.opaque.map(e=>({...u,when:s,because:e})))}
for(const{kind:t,job:n,at:o,when:r,uses:u}of s){if("elsewhere"===t&&!isBuilder(u))continue;const s=`"${u.replace(/@.*$/s,"")}"`,l="elsewhere"===t?`${s} is of another repository`:`${s} ${Te}`;a.push({
...placeOf(e,i),job:n,at:o,when:r,because:l})}return{known:o,opaque:a,planned:r}}function namesMatrix(e){switch(e.kind){case"scalar":return/\b(?:matrix|inputs)\b/.test(e.text);case"list":
return e.items.some(namesMatrix);case"mapping":return(0,b.Pf)(e).some(([,e])=>namesMatrix(e))}}function read_triggers_withoutPush(e){return"unknown"===e.pushes?{...e,pushes:"no"}:e}
function placeOf({event:e},t){return{event:e,workflow:t}}function decide(e,t){return"nothing"===e?condition_all([]):{kind:"unknown",key:`script of ${t.file}:${String(t.line)}`,doubt:{at:t,
because:"a condition of its script decides"}}}function parseRemote(e){const t=/^(?:[\w+]+:\/\/[^/]+\/|[^/:\s]+:(?!\/))(.+?)(?:\.git)?\/*$/.exec(e)?.[1];if(void 0===t||e.startsWith("file:"))return
;const[n,s]=t.split("/").reverse(),isName=e=>/^[\w.-]+$/.test(e??"");return isName(s)&&isName(n)?{owner:s,name:n}:void 0}function toTriggerGround(e,t){return{tree:e,remote:parseRemote(t.url??""),
branch:t.defaultBranch}}async function readRepositoryTriggers({tree:e,remote:t,branch:n},s){const i=new Map;for(;;){const o=readTriggers({paths:e.tree.paths,texts:i,remote:t,branch:n})
;if("triggers"===o.kind)return o.triggers;const a=o.paths.map(t=>e.entry(t)?.id??""),r=await s.readTexts(a);o.paths.forEach((e,t)=>i.set(e,r.get(a[t]??"")??""))}}function readWorkflowTexts(e,t){
return readTexts(e.tree.paths.filter(isWorkflowFile),e,t)}async function readTexts(e,t,n){const s=e.map(e=>t.entry(e)?.id??""),i=await n.readTexts(s);return e.flatMap((e,t)=>{const n=i.get(s[t]??"")
;return void 0===n?[]:[{path:e,text:n}]})}function settleBakes(e,t,n){const s=new Map(t.map(e=>[e.path,e]));return e.map(e=>{const{name:t}=e,i=s.get(e.at.file);if(void 0===t||void 0===i)return e
;const o=n.filter(e=>isRead(i.path,e)&&bake_settings_isChosen(t,i,e));return 0===o.length?e:settleBuild(e,i,o.map(e=>e.settle(t)))})}function settleBuild(e,t,n){
const s=n.filter(({pushes:e})=>"yes"===e);if(0===s.length)return e;const i=s.flatMap(e=>e.platforms),o=void 0!==e.name&&t.described.has(e.name),a=s.flatMap(t=>{
const n=o&&t.metadataNames.length>0?t.metadataNames:e.tags;return[...t.tags??n,...t.moreTags]}),r=s.map(({buildArgs:e})=>e);return{...e,tags:[...new Set(a)],
platforms:0===i.length?e.platforms:[...new Set(i)],buildArgs:new Map([...e.buildArgs,...r.flatMap(e=>[...e])]),pushes:"yes"}}const Pe=/^docker-bake(?:\.override)?\.(?:json|hcl)$/
;function isRead(e,{files:t,folder:n}){const s=n.includes(M)?void 0:resolveFrom("",n);if(0===t.length){const t=(0,O.mp)(e);return Pe.test(t)&&(void 0===s||(0,O.uJ)(s,t)===e)}return t.some(t=>{
const n=void 0!==s&&!t.includes(M),i=n?resolveFrom(s,t):(0,O.mp)(t),o=n?e:(0,O.mp)(e);return i===o||void 0!==i&&toJsonPath(i)===o})}function bake_settings_isChosen(e,{groups:t},{targets:n}){
if("unknown"===n)return!0;const s=new Set(0===n.length?["default"]:n);for(const e of s)for(const n of t.get(e)??[])s.add(n);return s.has(e)}var Ne=n(42148)
;const Ae=[[/^(?:\w+[-_])?(?:examples?|samples?|demos?|recipes?|recipe_code|tutorials?|playground)$/i,"an example"],[/^(?:docs?|documentation)$/i,"documentation"],[/^(?:(?:__)?fixtures?(?:__)?|test[-_]?data|__tests__|tests?|e2e|integration[-_]tests?|spec|specs|mocks?|(?:functional|acceptance|smoke)[-_]tests?|_integration-test)$/i,"for tests"],[/^(?:vendor|vendored|node_modules|third[-_]?party|external|bower_components)$/i,"from elsewhere"],[/^(?:templates?|skeletons?|scaffold(?:ing)?|cookiecutter.*|\{\{.*\}\}|boilerplate)$/i,"a template"],[/^\.(?:devcontainer|gitpod|circleci|github|gitlab|buildkite|azure.*|clusterfuzzlite|vscode|cursor|claude|codex|idx|codesandbox)$/i,"an environment to work in"]]
;function explainLeftOut({path:e,suffix:t}){if((0,Ne.Fl)(t))return"a template: a program writes the Dockerfile from it"
;if(/(?:^|[.\-_])(?:windows|win|nanoserver|servercore)/i.test(t))return"for Windows";for(const t of(0,O.yl)(e).split("/")){const e=Ae.find(([e])=>e.test(t))
;if(void 0!==e)return`${e[1]}: it is in a folder "${t}"`}}function speaksForAll(e){return(0,O.yl)(e).split("/").every(e=>!Ae.some(([t])=>t.test(e)))}function listFiles(e){
return e.index.paths.filter(t=>{const n=e.entry(t);return void 0!==n&&(0,P.fo)(n)})}function listDescribing(e){const t=new Set(e),n=e.filter(e=>isComposeFile(e)&&speaksForAll(e))
;return[...n,...n.flatMap(listVariableFiles).filter(e=>t.has(e)),...e.filter(e=>isBakeFile(e)&&speaksForAll(e)),...e.filter(isWorkflowFile)]}
function describeBuilds(e,{head:t,texts:n,remote:s,printed:i}){const textOf=e=>n.get(e)??"",toText=e=>({path:e,text:textOf(e)
}),isThere=e=>void 0!==t.entry(e),o=e.filter(e=>isComposeFile(e)&&speaksForAll(e)).map(e=>({...toText(e),variables:listVariableFiles(e).map(textOf).reverse().join("\n")
})),a=e.filter(e=>isBakeFile(e)&&speaksForAll(e)).filter(e=>isAnswer(i?.get(e))||!hasTwin(e,isThere)).map(e=>({...toText(e),printed:i?.get(e)
})),r=joinDescribed(a.map(e=>readBakeFile(e,isThere))),u=readWorkflows(e.filter(isWorkflowFile).map(toText),s),l=settleBakes(r.builds,a.map(outlineBakeFile),u.bakes),d=joinDescribed([{...r,builds:l
},u,readComposeFiles(o)]),c=u.bakes.length>0&&r.unread.length>0?"may-push":u.scripts;return{...d,pushedAt:listPushing(u,l),scripts:c}}function listPushing(e,t){
const n=[...e.builds.filter(({pushes:e})=>"yes"===e),...e.bakes.filter(e=>t.some(({name:t=""})=>"yes"===e.settle(t).pushes))];return new Set(n.map(({at:e})=>described_build_formatPlace(e)))}
function isAnswer(e){return void 0!==e&&"unavailable"!==e.kind}function hasTwin(e,t){const n=toJsonPath(e);return n!==e&&t(n)}var Be=n(7512)
;async function readDescribing(e,{head:t,repository:n,bake:s}){const i=e.map(e=>t.entry(e)?.id??""),o=await n.readTexts(i),a=new Map(e.map((e,t)=>[e,o.get(i[t]??"")??""])),r=new Map
;for(const[e,t]of a)e.endsWith(".hcl")&&r.set(e,await printHcl({path:e,text:t},s));return{texts:a,printed:r}}async function printHcl(e,t){const n=(0,Be.UK)((0,Be.sP)([{...e,index:0}]))
;if(!(0===n.length||e.text.length>Le))return t.print([{form:"hcl",text:e.text}],n)}const Le=1<<20;var We=n(62031);function explainUncovered({image:e,files:t,because:n,at:s,key:i}){
const o=t.map(e=>`"${e}"`),a=1===t.length?"it":"they",r=1===t.length?"changes":"change";return(0,p.CC)("uncovered-input",{message:`the image "${e}" is made from ${(0,
We.XT)(o,3)}, and is not built when ${a} ${r}: ${n}`,fix:advise(i,t),place:s})}function advise(e,t){const n=`leave ${1===t.length?"it":"them"} out of the build, in its ignore file`
;if(e.includes("paths-ignore"))return`${n}, or write "paths" in place of ${e}`;const s=[`add to ${e}:`,...toPatterns(t).map(e=>`- '${e}'`)];return(t.length>Ie?[n,`or ${s.join("\n")}`]:s).join("\n")}
const Ie=20,Re=3,qe=8;function toPatterns(e){const t=new Map;for(const n of e){const e=(0,O.yl)(n);t.set(e,[...t.get(e)??[],n])}const n=[...t].flatMap(([e,t])=>""===e||t.length<=Re?t:[`${e}/*`])
;return n.length<=qe?n:[...new Set(e.map(e=>e.includes("/")?`${e.split("/")[0]??""}/**`:e))].slice(0,qe)}function atLine({file:e,line:t}){return{source:{kind:"file",path:e},line:t,column:1,length:1}}
async function findUnreadFiles({repository:e,checkout:{bake:t},origin:n},s,i){const o=listFiles(s),a=await readDescribing(listDescribing(o),{head:s,repository:e,bake:t
}),{remote:r}=toTriggerGround(s,n),{unread:u}=describeBuilds(o,{head:s,remote:r,...a}),l=i.filter(({code:e})=>Ee.includes(e)).map(({message:e})=>e)
;return u.filter(({reach:e,at:t})=>"file"===e&&!l.some(e=>e.includes((0,w.hD)(t.file))))}const Ee=["bake-unavailable","from-unreadable"];function toUnreadNote({at:e,because:t,fix:n}){return{
kind:"unjudged",message:`this file could not be read, and images that it describes may be missing: ${t}`,place:atLine(e),...void 0===n?{}:{fix:n}}}function joinSame(e){
return[...new Map(e.map(e=>[JSON.stringify(e),e])).values()]}var Je=n(82991);async function findSecondPushers({valid:e,head:t},n,s){
const{images:i,publish:o}=e.configuration,a=n.find(({workflow:e})=>e.triggers.some(e=>o.events.includes(e))),r=i.filter(e=>e.publish&&""!==e.publishedName)
;if(void 0===t||void 0===a||0===r.length)return[];const{known:u}=await s(),l=new Set(n.map(({workflow:e})=>e.path))
;return joinSame(u.filter(({workflow:e,when:t,build:n})=>!l.has(e)&&!isNever(t)&&"no"!==n.pushes).flatMap(e=>r.filter(t=>isPushedBy(t,e)).map(t=>find_second_pushers_explain(t,e,a))))}
function isPushedBy({publishedName:e,prod:t},{build:n}){const s=(0,Je.o_)(e);return n.tags.map(Je.o_).some(({repository:e,tag:i})=>e===s.repository&&(void 0===s.tag||s.tag===i||n.file===t.file))}
function find_second_pushers_explain({name:e,publishedName:t},{at:n,build:s},{step:i}){return{kind:"second-pusher",
message:`"${t}" ${"yes"===s.pushes?"is pushed":"is built, and may be pushed,"} here, and the image "${e}" is published by the plan of ${(0,a.dE)(i.at)}, too: the last of them to run wins`,
fix:"take this step away, or write publish: false at the image",place:atLine(n)}}function listStarters(e,t){if(e.some(isOpen))return
;const n=new Map(t.map(({path:e,text:t})=>[e,t])),s=new Texts(new Set(n.keys()),n);return[...new Set(e.map(({workflow:e})=>e.path))].flatMap(e=>s.parse(e)??[])}function isOpen({workflow:e}){
return"action"===e.kind||["workflow_call","workflow_run"].some(t=>e.triggers.includes(t))}n(95272);var De=n(31446),Ue=n(85364);function listReadFiles({sources:e},t){const n=new Map;for(const s of(0,
Ue.x)(e))for(const e of(0,De.LO)(s,t))n.has(e)||n.set(e,{path:e,reader:(0,Ue.$)(s,e)});return[...n.values()].sort((e,t)=>e.path<t.path?-1:1)}function listBuiltImages({valid:e,head:t,inputs:n},s){
const i=t?.index;return e.configuration.images.map(({name:e,prod:t})=>{const o=n.get(e)?.prod,a="surely"===s||"exact"===o?.quality.kind,r=void 0!==o&&void 0!==i&&a?listTaken(o,i):"unknown";return{
name:e,recipes:[{file:t.file,context:t.contextPath,target:t.target}],inputs:r}})}function listTaken(e,t){const{quality:n}=e,s="exact"!==n.kind&&n.because.some(({extent:e})=>"everything"===e)
;return listReadFiles(e,t).filter(({reader:{how:e,doubt:t}})=>"dockerfile"===e.verb?"itself"===e.relation:!s&&void 0===t&&"itself"===e.relation&&!ze.includes(e.verb)).map(({path:e})=>e)}
const ze=["ignore-file","would-be-dockerfile","says-checkout","says-fetch"];function findUnlisted({valid:e,head:t,inputs:n}){const s=t?.index;return void 0===s?[]:e.configuration.images.flatMap(t=>{
const i=e.findKey(t.name,"prod",["infer"])??e.imagePlaces.get(t.name)?.name,o=n.get(t.name)?.prod;if(t.infer||void 0===o||void 0===i)return[]
;const a=listTaken(o,s),r=listCounted(t,e.configuration,s),u=a.filter(e=>e!==t.prod.file&&!r.has(e));return 0===u.length?[]:[explainUncovered({image:t.name,files:u,
because:'"infer: false" leaves it to the lists of the image',at:i,key:'its "paths"'})]})}function listCounted({triggers:e},{filters:t,buildAll:n},s){
const i=new Set([...e.filters,...n.filters]),o=[...[e.paths,n.paths].map(e=>e.map(e=>({pattern:e}))),...[...t??[]].flatMap(([e,t])=>i.has(e)?[t]:[])]
;return new Set(o.flatMap(e=>[...s.select(e)].map(({path:e})=>e)))}function findUnstarted(e,t){
const n=listAllStarts(t),s=n?.filter(({event:e})=>"change"===e.kind)??[],i=any(s.map(({when:e})=>e)),[o]=s.flatMap(({when:e})=>listFilters(e))
;return void 0===o||isAlways(i)?[]:listBuiltImages(e,"surely").flatMap(({name:e,inputs:t})=>{if("unknown"===t)return[];const n=t.filter(e=>"no"===judgeCondition(i,new FileChange([{path:e,
status:"modified"}])).kind);if(0===n.length)return[];const s=`"${o.name}" (${described_build_formatPlace(o.at)})`;return[explainUncovered({image:e,files:n,
because:"no workflow that plans is started by that",at:atLine(o.at),key:s})]})}function listAllStarts({uses:e,texts:t,branch:n}){return listStarters(e,t)?.flatMap(e=>listStarts(e,void 0===n?{}:{
branch:n}))}var Ke=n(70169),Ge=n(74970),Ve=n(53657),He=n(8911),Xe=n(60936);function explainFrom({describedBy:e,images:t}){if(void 0===e)return[]
;const{path:n,images:s}=e,i=t.filter(({name:e})=>s.includes(e));if(i.some(hasFurtherKeys))return[];const o=i.length===t.length?"these images":`${String(i.length)} of these images`,a=s.flatMap(e=>{
const t=i.find(t=>t.name===e),n=void 0===t?"false":formatKeys(t);return void 0===n?[]:[`${(0,He.C)(e)}: ${n}`]}),r=`from: ${(0,He.C)(n)}`
;return 0===a.length?[`${n} describes ${o}: "images: { ${r} }" keeps one description (docs/configuration.md)`]:[`${n} describes ${o}: this in their place keeps one description (docs/configuration.md)`,...["images:",`  ${r}`,...a.map(e=>`  ${e}`)].map(e=>`  ${e}`)]
}function hasFurtherKeys({dev:e,generated:t,imageName:n}){return void 0!==e||t.size>0||void 0!==n}function formatKeys({testedWith:e,publish:t}){
const n=[...void 0===e?[]:[`tests: { images: [${e.images.map(He.C).join(", ")}] }`],..."no"===t||"for-tests"===t?["publish: false"]:[]];return 0===n.length?void 0:`{ ${n.join(", ")} }`}
function renderConfiguration(e){const t=[...renderTop(e),"images:"],n=new Map;for(const s of e.images){const{comments:i,keys:o}=renderImage(s,e);t.push(...i.map(e=>`  ${comment(e)}`)),
n.set(s.name,t.length+1),t.push(`  ${(0,He.C)(s.name)}:`,...o.map(e=>`    ${e}`))}return t.push(...renderRest(e)),{text:`${t.join("\n")}\n`,lines:n}}function comment(e){return`# ${(0,i.X1)(e)}`}
function explained(e,t){return`${e} ${comment(t)}`}function renderTop(e){const{filters:t,workflow:n,platforms:s}=e
;return['# Made by "image-matrix init" of what is in this repository: read it once, and keep it by hand.','# "image-matrix plan" shows what a change builds, "image-matrix explain IMAGE" why.','# All keys: docs/configuration.md of image-matrix, or "image-matrix schema" for an editor.',"",renderName(e),...renderOtherNames(e),...void 0===t?[]:[explained(`filters: ${(0,
He.C)(t.path)}`,`as ${described_build_formatPlace(t.at)} reads it; name some under build-all or an image`)],..."split"===s?[Ze]:[],...void 0===n?[]:[explained(`build-all: { paths: [${n}] }`,"a change of the workflow builds all")],...renderPublishing(e),explained("tests: false",'images with tests of their own say "tests: {}"'),"",...explainFrom(e).map(comment)]
}function renderPublishing({publishBranches:e,workflow:t}){
return void 0===e||void 0===t?[]:[explained(`publish: { branches: [${e.map(He.P).join(", ")}] }`,0===e.length?"only tags and releases are published, as today; a push of a branch is built":"the branches that are published today")]
}const Ze=explained("runners: { linux/arm64: ubuntu-24.04-arm }",'with the input "split-platforms": a job for each platform');function renderName({imageName:e,workflow:t,images:n}){
if("known"===e.kind)return explained(`image-name: ${quoteName(e.text)}`,e.because);const{because:s}=e,i=`image-name: ${Xe.$w}`
;return void 0!==t&&n.some(isPublished)?explained(i,`put your own here: ${s}`):explained(`# ${i}`,s)}function renderOtherNames({otherNames:e}){
return 0===e.length?[]:[comment(`today also pushed as ${(0,We.XT)(e,3)}: a step behind "publish" has to copy it there`)]}function isPublished({publish:e}){return"yes"===e||"unknown"===e}
function quoteName(e){return/^[\w./:-]+\{image\}[\w./:-]*$/.test(e)?e:(0,He.P)(e)}function renderImage(e,t){const{name:n,context:s,file:i,target:o,publish:a}=e,r=[...s===n?[]:[`context: ${(0,He.C)((0,
O.aD)(s))}`],...i===(0,O.uJ)(s,"Dockerfile")?[]:[`file: ${(0,He.C)(i)}`],...""===o?[]:[`target: ${(0,
He.C)(o)}`],...renderPairs("build-args",e.buildArgs),...renderPairs("build-contexts",e.contexts),...renderGenerated(e),...suggestGenerated(e.missing),...renderPlatforms(e,t),...void 0===e.imageName?[]:[`image-name: ${quoteName(e.imageName)}`],...renderTests(e),...renderPublish(a)]
;return{comments:[...e.because,...listNotes(e)],keys:r}}function listNotes({notes:e,missing:t}){return[...e,...explainMissing(t)]}const Ye=3;function explainMissing(e){if(0===e.length)return[]
;const t=[...new Set(e.map(({path:e})=>e))];return[`not tracked, so a step has to make it before the build: ${(0,We.XT)(t,Ye)}`]}function suggestGenerated(e){if(0===e.length)return[]
;const t=new Map(e.map(e=>[e.path,e]))
;return[comment('generated: # take the "# " away, and correct what each of these is made from'),...[...t.values()].map(({path:e,madeFrom:t,file:n,line:s})=>explained(comment(`  ${(0,He.C)(e)}: [${(0,
He.C)(t)}]`),`${n}:${String(s)} takes it`))]}function renderGenerated({generated:e}){return 0===e.size?[]:["generated:",...[...e].map(([e,t])=>`  ${(0,He.C)(e)}: [${t.map(He.C).join(", ")}]`)]}
function renderPairs(e,t){return 0===t.size?[]:[`${e}:`,...[...t].map(([e,t])=>`  ${(0,He.C)(e)}: ${(0,He.C)(t)}`)]}function renderPlatforms({name:e,platforms:t},{handedOn:n}){
if(t.every(e=>"linux/amd64"===e))return[];const s=`platforms: [${t.map(He.C).join(", ")}]`
;return 1!==t.length&&n.has(e)?[explained(`# ${s}`,'several need the input "split-platforms": docs/pipeline.md')]:[s]}function renderTests({dev:e,testStage:t,testedWith:n}){
const s=void 0===n?"tests: {}":explained(`tests: { images: [${n.images.map(He.C).join(", ")}] }`,n.because);if(void 0!==e)return[renderDev(e),s];const i=void 0===n?[]:[s]
;return void 0===t?i:[explained(comment(`dev: { target: ${(0,He.C)(t)} }`),'a stage that is named for tests: with it say "tests: {}"'),...i]}function renderDev({target:e,context:t,file:n,because:s}){
return explained(`dev: { ${[...void 0===t?[]:[`context: ${(0,He.C)((0,O.aD)(t))}`],...void 0===n?[]:[`file: ${(0,He.C)(n)}`],...void 0===e?[]:[`target: ${(0,He.C)(e)}`]].join(", ")} }`,s)}
function renderPublish(e){switch(e){case"yes":return[];case"no":return[explained("publish: false","nothing here pushes it; take this line away if it is published")];case"for-tests":
return[explained("publish: false","only for tests")];case"unknown":return[explained("# publish: false",'nothing here says: take the "# " away if it is only for tests')]}}
function renderRest({leftOut:e,unread:t,images:n}){const s=e.filter(({isWarned:e})=>!0!==e)
;return[...renderSilences(e.filter(({isWarned:e})=>!0===e),n),...renderList("Dockerfiles that are taken for no image:",s.map(({path:e,because:t})=>`${e}: ${t}`)),...renderList("What could not be read of how images are built:",t.map(({at:e,because:t})=>`${described_build_formatPlace(e)}: ${t}`))]
}function renderSilences(e,t){const n=listKeptBases(t).map(e=>`  - { warning: unpublished-base, at: ${(0,He.C)(e)}, because: 'it is only built here today, too' }`);if(e.length+n.length===0)return[]
;const s=e.map(({path:e,because:t})=>`  - { ${["warning: unused-dockerfile",`at: ${(0,He.C)(escapeGlob(e))}`,`because: ${(0,He.P)((0,i.X1)(t))}`].join(", ")} }`)
;return["","silence:"+(0===e.length?"":" # Dockerfiles that are taken for no image"),...s,...n]}function listKeptBases(e){
const t=e.filter(({publish:e})=>"no"===e).map(({name:e})=>e),n=e.filter(({publish:e})=>"yes"===e).flatMap(({contexts:e})=>[...e.values()]);return t.filter(e=>n.includes(`target:${e}`))}
function escapeGlob(e){return e.replaceAll(/[*?[\]{}()!\\]/g,"\\$&")}function renderList(e,t){return 0===t.length?[]:["",comment(e),...[...new Set(t)].map(e=>comment(`  ${e}`))]}
function listFilterFiles(e){return e.flatMap(e=>{const{root:t}=(0,g.T)(e.text);return void 0===t?[]:filters_collect(t,e)})}function filters_collect(e,t){switch(e.kind){case"scalar":return[]
;case"list":return e.items.flatMap(e=>filters_collect(e,t));case"mapping":{const n=(0,b.Pf)(e).flatMap(([,e])=>filters_collect(e,t)),s=(0,b.b6)((0,b._F)(e,"uses"))??"",i=(0,b.b6)((0,b._F)((0,
b._F)(e,"with"),"filters")),o=/^[\w.-]+\/paths-filter(?:@|$)/.test(s)&&!1===i?.includes("\n")?resolveFrom("",i):void 0;return void 0===o?n:[{path:o,at:(0,b.$t)(e,t)},...n]}}}
var Qe=n(74981),et=n(91332);function readFor(e,{target:t,buildArgs:n,contexts:s}){return(0,Qe.n_)(e,{target:t,buildArgs:n,platforms:[],buildPlatform:"linux/amd64",contexts:new Map([...s].map(e=>[e,{
kind:"other"}])),baseEnvironment:"unknown"})}function chooseContext(e,{sources:t,quality:n},s,i){const o=(0,O.yl)(e),a=[...new Set([...s,o,...(0,
O.vl)(e),""])],r="opaque"===n?[]:t.filter(({context:e})=>""===e),u=a.map(e=>({context:e,missing:r.filter(t=>!isThere(t,e,i))})),[l]=u;if(void 0===l)return{context:o,missing:[]}
;const d=Math.min(...u.map(({missing:e})=>e.length));return s.length>0&&(l.missing.length<r.length||d>0)?l:u.find(({missing:e})=>e.length===d)??l}function isThere({kind:e,path:t},n,s){
if(!s.hasFolder(n)&&""!==n)return!1;if(""===t)return!0;switch(e){case"path":case"prefix":return holds(s,(0,O.uJ)(n,t));case"wildcard":case"parents-pattern":return matches(s,n,(0,et.OB)(t.split("/")))}
}function holds(e,t){return!(void 0===e.entry(t)&&!e.hasFolder(t))||[...e.links,...e.submodules].some(e=>t.startsWith(`${e}/`))}function matches(e,t,n){const[s,...i]=n;if(void 0===s)return!0;if(!(0,
et.Pt)(s)){const n=(0,O.uJ)(t,s);return 0===i.length?holds(e,n):matches(e,n,i)}const o=(0,et.R$)(s);return e.index.names(t).some(n=>o(n)&&(0===i.length||matches(e,(0,O.uJ)(t,n),i)))}var tt=n(50315)
;const nt=/^(?:\.?docker(?:files?)?|containers?|images?|builds?|\.?ci|deploy(?:ment)?s?|infra(?:structure)?|ops|src|packages|packaging|apps|services|cmd|tools|scripts|prod(?:uction)?|etc|hack|\.github|workflows)$/i
;function nameByPlace(e,{fallback:t,folders:n}){const s=(0,Ne.wn)((0,O.mp)(e))??"",i=(0,O.yl)(e),o=i.split("/").filter(e=>""!==e),a=o.findLast(e=>!nt.test(e)),r=(0,O.vl)(i).find(e=>n.has(e)&&(0,
O.mp)(e)!==a),u=void 0===r||nt.test((0,O.mp)(r))||void 0===a?a:`${(0,O.mp)(r)}-${a}`;return toImageName(""===s?u??t:void 0===u||u===s||nt.test(o.at(-1)??"")?s:`${u}-${s}`,t)}function toImageName(e,t){
const n=e.replaceAll(/([a-z0-9])([A-Z])/g,"$1-$2").toLowerCase().replaceAll(/[^a-z0-9]+/g,e=>/^(?:\.|_|__|-+)$/.test(e)?e:"-").replaceAll(/^[^a-z0-9]+|[^a-z0-9]+$/g,"");return(0,tt.lS)(n)?n:(0,
tt.lS)(t)?t:"app"}function withoutTag(e){return(0,Je.o_)(e).name}function lastPart(e){return(0,O.mp)(withoutTag(e))}function listGivenNames(e,t){
const namesOf=t=>e.flatMap(e=>e.origin===t&&void 0!==e.name?[e.name]:[]),n=e.flatMap(e=>"compose"===e.origin?[]:e.tags).filter(e=>!t.has(withoutTag(e)))
;return[...namesOf("bake"),...n.map(lastPart),...namesOf("compose")]}function findPrefix(e,t){
const n=e.filter(({origin:e,pushes:t})=>"bake"===e||"compose"!==e&&"yes"===t).flatMap(({tags:e})=>e.filter(e=>!t.has(withoutTag(e))).slice(0,1)),[s,...i]=new Set(n.map(lastPart))
;if(void 0===s||0===i.length)return;const o=s.split("-");return o.map((e,t)=>o.slice(0,t).map(e=>`${e}-`).join("")).findLast(e=>i.every(t=>t.startsWith(e)))??""}function distinguishBySuffix(e,t){
return""===t||e.endsWith(t)?[]:[toImageName(t.startsWith(e)?t:`${e}-${t}`,e)]}function distinguish(e){const t=new Map;for(const{name:n}of e)t.set(n,(t.get(n)??0)+1);const n=new Set;return e.map(s=>{
const i=(t.get(s.name)??0)>1,o=(0,O.vl)(s.file).slice(1).map(O.mp).find(e=>!nt.test(e)&&toImageName(e,"")!==s.name),a=void 0===o?[]:[toImageName(`${o}-${s.name}`,s.name)],r=(0,Ne.wn)((0,
O.mp)(s.file))??"",u=distinguishBySuffix(s.name,r),l=[...i?[...u,...a,s.name]:[s.name],...e.map((e,t)=>`${s.name}-${String(t+2)}`)].find(e=>!n.has(e))??s.name;return n.add(l),{...s,name:l}})}
var st=n(92618);function groupBuilds({file:e,text:t,builds:n}){if(0===n.length)return[{file:e,builds:[],devBuilds:[],notes:[]}];const s=readLastStage(t),i=(0,
Qe.D5)(t,[]),keyOf=e=>toKey(e,s,i),o=n.filter(({origin:e})=>"compose"!==e),a=o.length>0?o:n,r=o.length>0?n.filter(({origin:e})=>"compose"===e):[],u=new Map
;for(const e of a)u.set(keyOf(e),[...u.get(keyOf(e))??[],e]);const l=[...u.values()].map(e=>[...e].sort(byOrigin)).sort(byPush),d=l.every(([e])=>void 0===e||(0,
Ne.ZI)(e.target)),c=l.filter(([e])=>void 0!==e&&isDevBuild(e,d?s:void 0)),f=l.filter(e=>!c.includes(e)).map(e=>({builds:e,devBuilds:[],notes:[]}));0===f.length&&f.push(toLastStage(c.flat()))
;const p=uniteNamesakes(f,s);for(const e of[...c.flat(),...r])addBuild(e,p,s);return p.map(t=>({file:e,...t}))}const it=["bake","step","command","compose"];function byOrigin(e,t){
const n=Number("yes"===t.pushes)-Number("yes"===e.pushes);return 0!==n?n:it.indexOf(e.origin)-it.indexOf(t.origin)}function byPush([e],[t]){return Number("yes"===t?.pushes)-Number("yes"===e?.pushes)}
function toKey({context:e,target:t,buildArgs:n,contexts:s,origin:i,pushes:o,tags:a},r,u){
const l=[...n].filter(([e,t])=>!1!==u?.has(e)&&""!==t).sort(),d=[...s.keys()].sort(),c="bake"===i&&"yes"===o?a.map(withoutTag).sort():[]
;return JSON.stringify([e,normalizeTarget(t,r),l,d,...c.slice(0,1)])}function readLastStage(e){const t=e.split(/\r?\n/).filter(e=>/^\s*FROM\s/i.test(e))
;return/\sAS\s+(\S+)/i.exec(t.at(-1)??"")?.[1]?.toLowerCase()??""}function normalizeTarget(e,t){return e.toLowerCase()===t?"":e.toLowerCase()}function isDevBuild({target:e,pushes:t},n){
const s=void 0!==n&&""===normalizeTarget(e,n);return"yes"!==t&&(0,Ne.ZI)(e)&&!s}function toLastStage([e]){return void 0===e?{builds:[],devBuilds:[],notes:[]}:{builds:[{...e,target:"",tags:[],
buildArgs:new Map}],devBuilds:[],notes:["nothing here builds its last stage, which is taken for what is published"]}}function uniteNamesakes(e,t){const n=[];for(const s of e){
const[e]=s.builds,i=n.find(e=>isNamesake(e,s)||isTrial(s,e,t));if(void 0===i||void 0===e){n.push(s);continue}if(isNamesake(i,s)&&s.builds.every(({tags:e})=>staysHere(e)))continue
;const o=describeDifference(i.builds[0],e);i.notes.push(`${described_build_formatPlace(e.at)} builds it with ${o}, too: give that an image of its own if it is one`)}return n}
function isNamesake({builds:[e]},{builds:[t]}){return nameOf(e)===nameOf(t)}function isTrial({builds:e},{builds:[t]},n){const[s]=e
;return"yes"===t?.pushes&&e.every(({origin:e,pushes:t})=>"no"===t||"command"===e&&"yes"!==t)&&normalizeTarget(s?.target??"",n)===normalizeTarget(t.target,n)}function nameOf(e){
const t=withoutLocalRegistry(e?.tags[0]??"").replace(/:[^/]*$/,"");return JSON.stringify([e?.name??t,e?.target])}function describeDifference(e,{buildArgs:t,target:n,context:s}){
if(n!==(e?.target??""))return`the target ${""===n?"of the last stage":n}`;const i=[...t].filter(([t,n])=>e?.buildArgs.get(t)!==n)
;return i.length>0?i.map(([e,t])=>`${e}=${t}`).join(" "):s===e?.context?"other keys":`the context ${""===s?".":s}`}function addBuild(e,t,n){
const s=normalizeTarget(e.target,n),i=t.find(({builds:[e]})=>void 0!==e&&normalizeTarget(e.target,n)===s),o=i??t.find(({builds:[t]})=>t?.context===e.context)??t[0]
;void 0!==o&&(void 0===i?(o.devBuilds.push(e),void 0===o.dev?o.dev={target:e.target,because:`built by ${described_build_formatPlace(e.at)}`
}:o.notes.push(`${described_build_formatPlace(e.at)} builds the target ${e.target}, too`)):o.builds.push(e))}function draftImage({group:e,text:t,reading:n,chosen:s,tree:i},o){
const{file:a,builds:r,devBuilds:u,dev:l}=e,[d]=r,c=(0,Qe.D5)(t,[]),f=[...d?.buildArgs??[]].filter(([e,n])=>!1!==c?.has(e)&&isPlainText(e+n)&&!isDefault(t,e,n)),p=nameImage(e,o),m={name:p,
context:s.context,file:a,target:d?.target??"",buildArgs:new Map(f),contexts:new Map,platforms:[...new Set(draft_image_listPlatforms(r))],...void 0===l?findTestStage(t,d?.target??""):{dev:l},
publish:judgePublishing(r,p,o),because:listReasons(r),missing:s.missing.map(e=>toMissing(e,{file:a,context:s.context,tree:i})),generated:new Map,
notes:[...e.notes,...explainReading(n),...explainMade(r,c,t)]};return{name:p,file:a,image:m,reading:n,builds:r,devBuilds:u}}function findTestStage(e,t){
const n=e.split(/\r?\n/).flatMap(e=>/^\s*FROM\s.*\sAS\s+(\S+)\s*$/i.exec(e)?.[1]??[]).find(e=>/^(?:dev|develop|development|tests?|testing)$/i.test(e)),s=void 0!==n&&[readLastStage(e),t.toLowerCase()].includes(n.toLowerCase())
;return void 0===n||s?{}:{testStage:n}}function isDefault(e,t,n){const s=e.split(/\r?\n/).filter(e=>new RegExp(`^\\s*ARG\\s+${t}\\b`,"i").test(e));if(""===n&&!s.some(e=>e.includes("=")))return!0
;const i=s.flatMap(e=>/=(["']?)(.*?)\1\s*$/.exec(e)?.[2]??[]);return i.length>0&&i.every(e=>e===n)}function nameImage({file:e,builds:t},n){
const{fallback:s,isAlone:i,shared:o,prefix:a=`${s}-`}=n,r=nameByPlace(e,n),u=listGivenNames(t,o).map(e=>toImageName(e,r)),l=u.map(e=>e.startsWith(a)&&e!==a?e.slice(a.length):e)
;if(0===u.length&&!i)return toImageName(t[0]?.target??"",r);const d=!(void 0!==n.prefix&&t.some(({pushes:e})=>"yes"===e))&&[...u,...l].some(e=>e===r||e.endsWith(`-${r}`))
;if(0===u.length||i&&d)return r;const c=t.every(({origin:e})=>"compose"===e);return i&&c&&r!==s?r:toImageName(l[0]??r,r)}function judgePublishing(e,t,{unread:n,pushes:s}){
if(e.some(({pushes:e})=>"yes"===e))return"yes";const i="none"===n&&e.length>0&&e.every(({pushes:e})=>"no"===e),o="known"===s&&e.every(({origin:e,pushes:t})=>"compose"===e||"no"===t);return i||o||(0,
Ne.ZI)(t)?"no":"unknown"}function draft_image_listPlatforms([e,...t]){const n=t.filter(({origin:t,pushes:n})=>t===e?.origin&&("yes"!==e.pushes||"yes"===n))
;return[...e?.platforms??[],...n.flatMap(({platforms:e})=>e)].filter(e=>new RegExp(st.WC).test(e))}const ot=3;function listReasons(e){
const t=[...new Set(e.map(({at:e})=>described_build_formatPlace(e)))];if(0===t.length)return[];const n=t.length-ot;return[`built by ${t.slice(0,ot).join(", ")}${n>0?` and ${String(n)} more`:""}`]}
function explainReading({quality:e,because:t}){const[n]=t;return"opaque"===e&&void 0!==n?[`cannot be read: ${n.text}`]:[]}function explainMade(e,t,n){
const[s]=e,i=(s?.madeArgs??[]).filter(e=>isPlainText(e)&&!1!==t?.has(e)&&!at.test(e)),o=void 0===s||0===i.length?[]:[`given ${(0,
We.XT)(i,ot)} by ${described_build_formatPlace(s.at)}: a run makes the value, so the build step of the workflow has to ("build-args")`],a=[...n.matchAll(/--mount=type=secret\S*?,id=([\w.-]+)/g)].map(([,e=""])=>e)
;return[...o,...0===a.length?[]:[`mounts the secret ${(0,We.XT)([...new Set(a)],ot)}: the build step has to give it`]]}const at=/^(?:BUILDKIT_\w+|SOURCE_DATE_EPOCH|(?:HTTPS?|FTP|NO|ALL)_PROXY)$/i
;function toMissing({kind:e,path:t,line:n},{file:s,context:i,tree:o}){const a=(0,O.uJ)(i,t),r=(0,O.vl)(a).find(e=>o.hasFolder(e))??"";return{kind:"path"===e?e:"pattern",path:a,file:s,line:n,
madeFrom:""===r?"**":`${r}/**`}}function addDevFiles(e){const isDev=e=>(0,Ne.ZI)((0,Ne.wn)((0,O.mp)(e.file))??"")&&"yes"!==e.image.publish,t=e.filter(isDev).flatMap(t=>{const n=(0,
O.yl)(t.file),s=e.filter(e=>!isDev(e)&&(0,O.yl)(e.file)===n),i=s.filter(e=>""===(0,Ne.wn)((0,O.mp)(e.file))),[o,a]=i.length>0?i:s;return void 0!==o&&void 0===a&&void 0===o.image.dev?[{dev:t,prod:o
}]:[]}),n=new Map(t.map(({dev:e,prod:t})=>[t,e]).reverse()),s=new Set(n.values());return e.filter(e=>!s.has(e)).map(e=>{const t=n.get(e);if(void 0===t)return e
;const s=[...e.devBuilds,...t.builds,...t.devBuilds];return{...e,devBuilds:s,image:withDev(e.image,t.image)}})}function withDev(e,{context:t,file:n,target:s,because:i}){
const[o="named as one for development"]=i,a={...t===e.context?{}:{context:t},file:n,...s===e.target?{}:{target:s},because:o};return{...e,dev:a}}function findDescribing(e,t,n){const s=new Map
;for(const{image:t,builds:n}of e)for(const{origin:e,at:i}of n)"bake"!==e&&"compose"!==e||s.set(i.file,new Set([...s.get(i.file)??[],t.name]));const[i]=[...s].sort(([,e],[,t])=>t.size-e.size)
;if(void 0===i)return{};const[o,a]=i;if(a.size<2||2*a.size<e.length)return{};if(t.unread.some(({at:e})=>e.file===o))return{};const r=t.builds.filter(({at:e})=>e.file===o)
;return r.every(t=>isImage(t,e))?"unknown"===n.kind&&r.some(({tags:e})=>e.length>0)?{}:{describedBy:{path:o,images:[...a].sort()}}:{}}function isImage(e,t){const n=t.find(({builds:[t]})=>t===e)
;if(void 0===n)return!1;const{name:s,contexts:i}=n.image;return e.name===s&&[...i.keys()].every(t=>e.contexts.has(t))}var rt=n(64211);function linkParents(e,t){const n=new rt.k(e.map(({image:e})=>({
name:e.name,localTag:e.name,publish:"no"!==e.publish,publishedName:e.imageName??("known"===t.kind?(0,Xe.ou)(t.text,e.name):"")}))),s=link_parents_listOwners(e);return e.map(t=>{
const{image:i,reading:o,builds:a}=t,r=new Map([...i.contexts,...listDescribed(a,e)]);for(const{name:e}of o.images){const t=r.has(e)||isClear(e,n)?void 0:s.get(link_parents_toKey(e))
;void 0!==t&&t!==i.name&&r.set(e,`target:${t}`)}const u=[...r].filter(e=>e.every(isPlainText));return{...t,image:{...i,contexts:new Map(u)}}})}function isClear(e,t){const{tag:n="latest"}=(0,Je.o_)(e)
;return 1===t.find(e,"instruction").length&&"latest"===n}function link_parents_toKey(e){const{repository:t,tag:n="latest",hasDigest:s}=(0,Je.o_)(e);return s?e:`${t}:${n}`}
function link_parents_listOwners(e){const t=new Map,n=new Set;for(const{image:s,builds:i}of e)for(const e of i.flatMap(({tags:e})=>e)){const i=link_parents_toKey(e),o=t.get(i)
;void 0!==o&&o!==s.name&&n.add(i),t.set(i,s.name)}return new Map([...t].filter(([e])=>!n.has(e)))}function listDescribed(e,t){return e.flatMap(({at:e,contexts:n})=>[...n].flatMap(([n,s])=>{
switch(s.kind){case"build":{const{name:i}=s,o=t.find(t=>t.builds.some(t=>t.name===i&&t.at.file===e.file));return void 0===o?[]:[[n,`target:${o.image.name}`]]}case"folder":
return[[n,""===s.folder?".":s.folder]];case"remote":return[[n,s.text]]}}))}function linkTests(e){return e.map(({image:t,builds:n,devBuilds:s})=>{
const i=[...n,...s].filter(isTestService),o=i.flatMap(t=>findNeeded(t,e)),a=[...new Set(o)].filter(e=>e!==t.name),[r]=i;if(void 0===r||0===a.length)return t
;const u=`${described_build_formatPlace(r.at)} starts it after these`;if(e.filter(e=>[t.name,...a].includes(e.image.name)).every(e=>e.image.platforms.length<=1))return{...t,testedWith:{images:a,
because:u}};const l=`${u}: "tests: { images: [${a.join(", ")}] }" needs the input "split-platforms" where images have several platforms`;return{...t,notes:[...t.notes,l]}})}
function isTestService({origin:e,name:t="",target:n,at:s}){return"compose"===e&&[t,n,(0,O.mp)(s.file)].some(Ne.Nu)}function findNeeded({startsAfter:e=[],at:t},n){const s=(0,O.yl)(t.file)
;return e.flatMap(e=>{const t=n.find(({builds:t,devBuilds:n})=>[...t,...n].some(({origin:t,name:n,at:{file:i}})=>"compose"===t&&n===e&&(0,O.yl)(i)===s));return void 0===t?[]:[t.image.name]})}
function nameImages(e,t){const n=countTemplates(e,({pushedAs:e,pushedBy:t=""})=>e.map(e=>({name:e,because:`as ${t} pushes it`}))),s=findShared(e);if(0===n.length&&void 0!==s)return{all:s,own:new Map,
others:[]};const i=countTemplates(e,({namedAs:e})=>e.map(e=>({name:e,because:"as Dockerfiles here name it behind FROM"
}))).filter(({text:e,count:n})=>n>1||e.endsWith("/{image}")&&isOwn(e,t)),[o]=n.length>0?n:i,a=void 0===o?nameByRemote(e,t):name_images_toName(o),r="known"===a.kind?a.text:"",u=new Map
;for(const{name:t,pushedAs:n}of e){const[e]=n,s=r.replaceAll("{image}",t);void 0!==e&&!n.includes(s)&&isPublishedName(e)&&u.set(t,e)}
const l=e.filter(({pushedAs:e})=>e.length>0).length,d=n.filter(({count:e})=>e===l).map(({text:e})=>e);return{all:a,own:tellApart(e,u,r),others:d.slice(1)}}function tellApart(e,t,n){const s=new Map
;for(const i of e){const e=t.get(i.name)??n.replaceAll("{image}",i.name);s.set(e,[...s.get(e)??[],i])}const i=[...s].flatMap(([e,t])=>{
const n=t.map(({name:t,tags:n})=>[t,n.find(t=>t.startsWith(`${e}:`))]).flatMap(([e,t])=>void 0===t?[]:[[e,t]]),s=new Set(n.map(([,e])=>e)).size===t.length;return t.length>1&&s?n:[]})
;return new Map([...t,...i])}function isOwn(e,t){if(void 0===t)return!0;const toWord=e=>e.toLowerCase().replaceAll(/[^a-z0-9]/g,""),n=toWord(t.owner)
;return e.split("/").slice(0,-1).map(toWord).some(e=>""!==e&&(n.includes(e)||e.includes(n)))}function findShared(e){
const t=e.filter(({pushedAs:e})=>e.length>0),[n]=t.flatMap(({pushedAs:e})=>e),s=t.filter(({pushedAs:e})=>void 0!==n&&e.includes(n)),i=s.length>1&&2*s.length>=t.length
;if(void 0===n||!i||!isPublishedName(n))return;const o=`${s[0]?.pushedBy??""} pushes them under one name: write the tag that you mean`;return{kind:"known",text:`${n}:{image}`,because:o}}
function name_images_toName({text:e,because:t}){return{kind:"known",text:e,because:t}}function nameByRemote(e,t){if(void 0===t)return{kind:"unknown",
because:'the clone has no remote "origin" that says who owns it'}
;const n=e.some(({pushedAs:e})=>e.length>0),s=e.find(e=>void 0!==e.pushedBy&&0===e.pushedAs.length),[i="",...o]=new Set(e.flatMap(({logins:e})=>e)),a=0===o.length&&isPublishedName(`${i}/x`)?i:"ghcr.io",r=`${"docker.io"===a?"":`${a}/`}${t.owner.toLowerCase()}`
;return{kind:"known",text:e.every(({name:e})=>e===t.name.toLowerCase())?`${r}/{image}`:`${r}/${t.name.toLowerCase()}-{image}`,
because:void 0===s?`after the remote "origin": nothing ${n?"else ":""}here says where images are pushed`:`a guess, after the remote "origin": ${s.pushedBy??""} pushes under a name that is not written there`
}}function countTemplates(e,t){const n=new Map;for(const s of e)for(const{name:e,because:i}of t(s)){const t=toTemplate(e,s.name);if(void 0===t)continue;const o=n.get(t);void 0===o?n.set(t,{text:t,
because:i,count:1}):o.count+=1}return[...n.values()].sort((e,t)=>t.count-e.count)}function toTemplate(e,t){if(!isPublishedName(e)||!e.endsWith(t))return;const n=e.slice(0,-t.length)
;return/(?:^|[/\-_.])$/.test(n)&&n.includes("/")?`${n}{image}`:void 0}const ut=new RegExp(`^(?:(?:[\\w-]+\\.[\\w.-]+|localhost|[\\w.-]+(?=:))(?::\\d+)?/)?${tt.aR}$`);function isPublishedName(e){
return ut.test(e)}function selectDockerfiles(e,t,n){const s=new Set(t.builds.map(({file:e})=>e)),i=(0,Ne.yk)(e).filter(({path:e})=>!s.has(e)).map(e=>({path:e.path,
because:isPlainText(e.path)?explainLeftOut(e):"its name has hidden characters"
})),o=i.flatMap(({path:e,because:t})=>void 0===t?[e]:[]),a=findIdle(o,t,n),r=i.flatMap(({path:e,because:t=a.get(e)})=>void 0===t?[]:[{path:e,because:t}]),u=o.filter(e=>!a.has(e));return{
taken:[...new Set([...s,...u])].sort(),leftOut:r}}const lt=3;function findIdle(e,{builds:t,unread:n},s){const i=new Set(t.flatMap(({origin:e,file:t})=>"compose"===e?[]:[t])).size
;if(n.some(({at:e})=>isWorkflowFile(e.file))||i<Math.max(lt,2*e.length))return new Map
;const o=`nothing builds it, and workflows or bake files build ${String(i)} others`,a=[...s.values()].flatMap(listSources),isNamed=e=>{const t=(0,O.mp)((0,O.yl)(e)).toLowerCase()
;return""!==t&&a.some(e=>e.includes(t))};return new Map(e.filter(e=>!isNamed(e)).map(e=>[e,o]))}function listSources(e){
return[...e.matchAll(/(?:^[ \t]*FROM[ \t]+(?:--\S+[ \t]+)*|--from=)(\S+)/gim)].flatMap(([,e])=>e?.toLowerCase()??[])}function propose(e){
const t=listFiles(e.head),n=propose_listTexts(t).filter(t=>!e.texts.has(t));if(n.length>0)return{kind:"needs",paths:n}
;const s=describeBuilds(t,e),i=[...new Set(s.builds.map(({file:e})=>e))].filter(n=>!e.texts.has(n)&&t.includes(n));return i.length>0?{kind:"needs",paths:i}:{kind:"proposal",proposal:toProposal(t,s,e)}
}function propose_listTexts(e){return[...(0,Ne.yk)(e).map(({path:e})=>e),...listDescribing(e)]}function toProposal(e,t,n){
const{builds:s,missing:i}=splitByFile(t,n.head),{remote:o,texts:a}=n,{taken:r,leftOut:u}=selectDockerfiles(e,{...t,builds:s},a),l=propose_findShared(s),d={question:n,
fallback:toImageName(o?.name??"","app"),folders:new Set(r.map(O.yl)),shared:l,prefix:findPrefix(s,l),...judgeReading(t)
},c=distinguish(addDevFiles(r.flatMap(e=>draftFile(e,s,d)))),f=nameImages(c.map(e=>describeNames(e,c)),o),p=linkParents(c.map(e=>{const t=f.own.get(e.name),n={...e.image,name:e.name,...void 0===t?{}:{
imageName:t}};return{...e,image:n}}),f.all),m=linkTests(p),h=[...t.unread,...i];return{imageName:f.all,...findFilters(e,n),pushedAt:t.pushedAt,otherNames:f.others,
handedOn:new Set(m.map(({name:e})=>e)),images:[...m].sort((e,t)=>e.name<t.name?-1:1),leftOut:u,unread:h,...findDescribing(p,{...t,unread:h},f.all)}}
function judgeReading({builds:e,unread:t,scripts:n}){const s=t.some(({at:e})=>isWorkflowFile(e.file)),i=e.some(({pushes:e})=>"yes"===e);return{unread:s?"some":"none",
pushes:!s&&i&&"push-nothing"===n?"known":"unknown"}}function findFilters(e,{head:t,texts:n}){const s=e.filter(isWorkflowFile),[i]=listFilterFiles(s.map(e=>({path:e,text:n.get(e)??""
}))).filter(({path:e})=>void 0!==t.entry(e));return void 0===i?{}:{filters:i}}function splitByFile(e,t){const n=e.builds.map(e=>({build:e,because:explainUnusable(e,t)}));return{
builds:n.flatMap(({build:e,because:t})=>void 0===t?[e]:[]),missing:n.flatMap(({build:{at:e},because:t})=>void 0===t?[]:[{at:e,because:t}])}}function explainUnusable({file:e,context:t,target:n},s){
return[e,t,n].every(isPlainText)?void 0===s.entry(e)?`its Dockerfile ${e} is not tracked`:void 0:"its words have hidden characters"}function propose_findShared(e){const t=new Map
;for(const{tags:n,file:s}of e)for(const e of n.map(withoutTag))t.set(e,new Set([...t.get(e)??[],s]));return new Set([...t].flatMap(([e,t])=>t.size>1?[e]:[]))}function draftFile(e,t,n){
const{question:s}=n,i=s.texts.get(e)??"",o=t.filter(t=>t.file===e),a=groupBuilds({file:e,text:i,builds:o});return a.map(t=>{const[o]=t.builds,r={target:o?.target??"",buildArgs:o?.buildArgs??new Map,
contexts:o?.contexts.keys()??[]},u=readFor(i,r),l=chooseContext(e,u,t.builds.map(({context:e})=>e),s.head);return draftImage({group:t,text:i,reading:u,chosen:l,tree:s.head},{...n,isAlone:1===a.length
})})}function describeNames(e,t){
const n=e.builds.filter(({pushes:e,origin:t})=>"yes"===e||"bake"===t),s=n.flatMap(e=>e.tags).filter(e=>!isLocalName(e)),[i]=n,o=t.flatMap(({reading:e})=>e.images.map(({name:e})=>withoutTag(e)))
;return{name:e.name,pushedAs:[...new Set(s.map(withoutTag))],tags:s,...void 0===i?{}:{pushedBy:described_build_formatPlace(i.at)},logins:n.flatMap(({logins:e=[]})=>e),
namedAs:[...new Set(o.filter(t=>t.endsWith(`/${e.name}`)||t.endsWith(`-${e.name}`)))]}}function listHandedOn({valid:e,parents:t}){
const n=e.configuration.images.flatMap(({name:e,tests:t})=>void 0===t?[]:[e,...t.images]),s=[...t].flatMap(([e,{prod:t,dev:n}])=>[...t.length>0?[e]:[],...[...t,...n].map(({image:e})=>e)])
;return new Set([...n,...s])}async function proposeConfiguration(e,t=e.workingTree){if("string"!=typeof t)return{kind:"none",
diagnostic:misuse(`the working tree cannot be looked at: ${t.because}`,"git add --all --dry-run has to work here")};const n=await e.repository.readTree(t);if((0,
o.G)(n))return none(`the tracked files cannot be listed: ${n.because}`);const s=await e.readOrigin(),i={head:new P.yV(n),remote:parseRemote(s.url??"")};let a=await readProposal(i,e);for(;;){
if(0===a.images.length)return none(explainNone(a));const n=await judgeProposal(a,e,t),o=leaveOut(a,n.mistakes);if(void 0!==o){a=o;continue}const{survey:r,warned:u}=n
;if(void 0===r)return none(explainNone(a));const l=markWarned(a,u),d={...a,leftOut:l,handedOn:listHandedOn(r)};return{proposal:await splitPlatforms(d,e,t)??d,survey:r,origin:s,files:i.head.index.paths
}}}const dt=["linux/amd64","linux/arm64"];async function splitPlatforms(e,t,n){
const{images:s,handedOn:i}=e,o=s.some(({name:e,platforms:t})=>t.length>1&&i.has(e)),a=s.every(({platforms:e})=>e.every(e=>dt.includes(e)));if(!o||!a)return;const r={...e,platforms:"split",
handedOn:new Set},{mistakes:u}=await judgeProposal(r,t,n);return 0===u.length?r:void 0}function none(e){return{kind:"none",
diagnostic:misuse(e,"write .github/image-matrix.yml yourself, as\nimages:\n  api: { context: api }")}}function explainNone({leftOut:e}){const[t]=e
;return void 0===t?"this repository has no Dockerfile":`no Dockerfile here is taken for an image; of "${t.path}": ${t.because}`}async function readProposal(e,{repository:t,bake:n}){
const s=new Map,i=new Map;for(;;){const o=propose({...e,texts:s,printed:i});if("proposal"===o.kind)return o.proposal;const a=await readDescribing(o.paths,{head:e.head,repository:t,bake:n})
;for(const[e,t]of a.texts)s.set(e,t);for(const[e,t]of a.printed)i.set(e,t)}}async function judgeProposal(e,t,n){const{text:s}=renderConfiguration(e),i=await(0,N.T)({kind:"inline",text:s},t)
;if("broken"===i.kind)return{mistakes:(0,p.Ix)(i.diagnostics),warned:new Set,survey:void 0};const o=await(0,Ve.$Z)(i,t.repository,n),a={...o,platforms:e.platforms??"either"},r=[...(0,
Ge.S)(Ke.iY,a),...(0,Ge.S)(Ke._Y,a)],u=r.filter(({code:e})=>"unused-dockerfile"===e).flatMap(({place:e})=>"file"===e?.source.kind?[e.source.path]:[]);return{mistakes:(0,p.Ix)(r),warned:new Set(u),
survey:o}}function markWarned({leftOut:e},t){return e.map(e=>t.has(e.path)&&isPlainText(e.path)?{...e,isWarned:!0}:e)}function leaveOut(e,t){if(0===t.length)return
;const{lines:n}=renderConfiguration(e),s=new Map;for(const{place:i,message:o}of t){const t=findImage(i,e,n);void 0===t||s.has(t)||s.set(t,o)}if(s.size>0){const t=e.images.filter(({name:e})=>s.has(e))
;return{...e,images:e.images.filter(({name:e})=>!s.has(e)),leftOut:[...e.leftOut,...t.map(({name:e,file:t})=>({path:t,because:`refused: ${s.get(e)??""}`}))]}}const{filters:i,...o}=e
;return void 0===i?void 0:o}function findImage(e,t,n){if(void 0===e)return;const{source:s,line:i}=e;return"file"===s.kind?t.images.find(({file:e})=>e===s.path)?.name:[...n].findLast(([,e])=>e<=i)?.[0]
}async function read_proposal_readProposal(e,t){const n=await proposeConfiguration(e,t);if("kind"in n)return n;const{text:s}=renderConfiguration(n.proposal),i=await(0,N.T)({kind:"inline",text:s},e)
;return"broken"===i.kind?i:{...{...i,origin:{kind:"base"},name:'what "init" would write'},unread:n.proposal.unread.filter(({reach:e})=>"file"===e)}}function lacksConfiguration({checkout:e}){
return[f.yD,f.CV].every(t=>"missing"===e.readText(t).kind)}const ct=new Set(["broken-dockerfile","ignored-source"]);async function judge_proposal_judgeProposal(e){
const{checkout:t,repository:n,tree:s,origin:i}=e,o={...t,repository:n,workingTree:s},a=await read_proposal_readProposal({...o,readOrigin:()=>Promise.resolve(i)})
;if("none"===a.kind)return a.diagnostic.message;if("broken"===a.kind)return"what is proposed cannot be read";const r={...await(0,Ve.$Z)(a,n,s),platforms:"either"};return{facts:r,diagnostics:(0,
Ge.S)(Ke.iY,r).filter(({code:e})=>ct.has(e)),unread:a.unread}}var ft=n(84048),pt=n(81823),mt=n(49605),ht=n(65792),gt=n(8490),bt=n(63958),wt=n(50783),vt=n(95314),kt=n(37331),xt=n(6961)
;const _t="push",$t={kind:"refused",because:"the event does not publish"};function supposeWhole(e,t){return suppose({name:"in a run that builds everything",changed:"all",publishing:{kind:"allowed"}
},e,t)}const yt=40;async function listPossibleRuns(e,t){const{images:n}=e.valid.configuration,s=[{name:"in a run that builds everything",changed:"all"},{name:"in a run that has nothing to build",
changed:[]},...n.slice(0,yt).map(({name:e,prod:t})=>({name:`in a run that changes "${e}" alone`,changed:[t.file]}))],i=new Map;for(const n of[{kind:"allowed"},$t])for(const o of s){
const{run:s}=await suppose({...o,publishing:n},e,t),a=void 0===s?"":describeShape(s);void 0===s||i.has(a)||i.set(a,s)}return[...i.values()]}function describeShape({outputs:e,publishing:t,size:n}){
const s=[...e].filter(([e])=>e.startsWith("do_")||"stage_count"===e);return JSON.stringify([t,n,s,"[]"===e.get("skip_images")])}async function suppose({name:e,changed:t,publishing:n},s,i){
const a=toCompared(t,s),r=(0,o.O)("nothing is compared"),u={...{...s,event:_t,labels:ht.DT,bases:[],commit:"supposed"},request:"all"===t?{images:{kind:"all",beside:[]}}:{},publishing:n,compared:a,
changes:await(0,wt._)(a.comparison,r)},l=(0,xt.C)(u),d=await(0,vt.V)({facts:u,weighed:l},Mt,()=>toStoring(n)),c=(0,kt.C)(u,l,d?.memory),f=i.stages??Math.max(1,(0,pt.r)(c.images)),p=(0,gt.I)(c,{...i,
stages:f});return"mistakes"===p.kind?{plan:c,run:void 0,diagnostics:p.diagnostics}:{plan:c,run:{name:e,size:"all"===t?"everything":0===t.length?"nothing":"some",outputs:p.outputs,
publishing:"allowed"===n.kind?"allowed":"refused"},diagnostics:p.warnings}}function toCompared(e,{head:t}){const[n,s]=["what may change",[]];return"all"===e?{comparison:{kind:"event",because:n},
text:n,tried:s}:{comparison:{kind:"overlay",source:"changed-files",differences:[(0,bt.a)(e,t?.tree)]},text:n,tried:s}}function toStoring(e){return"allowed"===e.kind?e:{kind:"refused",
because:"the event does not store"}}const Mt={ask:()=>Promise.resolve({kind:"absent"}),readCreated:()=>Promise.resolve({kind:"absent"})}
;async function judgeSettings(e,{checkout:t,repository:n,tree:s}){const i=await(0,N.T)(e.config,t),isInWorkingTree=e=>"text"===t.readText(e).kind,{platforms:o}=e;if("broken"===i.kind){const t={
repository:n,commit:s,isInWorkingTree,platforms:o},a=await(0,mt.r)(i,t);return{settings:e,diagnostics:[...i.diagnostics,...a]}}const a={...await(0,Ve.$Z)(i,n,s),isInWorkingTree,platforms:o
},r=[...i.valid.diagnostics,...(0,Ge.S)(Ke.iY,a),...(0,Ge.S)(Ke._Y,a)],u={runners:i.valid.configuration.runners,stages:e.stages,platforms:"split"===o?"split":"together"
},l=await supposeWhole(a,u),d=Math.max(1,(0,pt.r)(l.plan.images)),c={...u,stages:Math.max(e.stages??1,d)},f=(0,p.Ne)(r)?[]:await listPossibleRuns(a,c),h=(0,
ft.Sg)(i.valid,void 0===a.head?[]:[a.head.index]);return{settings:e,diagnostics:(0,m.Q$)([...r,...h],placeAtStep(l.diagnostics,e)),known:{read:i,facts:a,sound:withoutLost(a,r),stages:d,runs:f}}}
function withoutLost(e,t){
const{valid:n,variants:s}=e,i=new Set(t.filter(({code:e})=>e===jt).map(({place:e})=>judge_settings_toKey(e))),o=new Set(n.dockerfiles.filter(({place:e})=>i.has(judge_settings_toKey(e))).map(({image:e})=>e))
;if(0===o.size)return e;const a=n.configuration.images.filter(({name:e})=>!o.has(e));return{...e,valid:{...n,configuration:{...n.configuration,images:a}},variants:s.filter(({image:e})=>!o.has(e))}}
const jt="untracked-dockerfile";function judge_settings_toKey(e){return JSON.stringify([e?.source,e?.line,e?.column])}function placeAtStep(e,{uses:t}){
return 0===t.length?e:e.flatMap(e=>void 0===e.place?t.map(({step:t})=>({...e,place:(t.given.get("stages")??t).at})):[e])}async function judgeTriggers(e,t){if(void 0===e.head)return{built:new Set,
diagnostics:[],notes:[]};const n=await t(),{uncovered:s,images:i}=pairTriggers(listBuiltImages(e,"surely"),n);return{built:new Set(i.flatMap(({image:e,triggers:t})=>t.length>0?[e.name]:[])),
diagnostics:s.map(toDiagnostic),notes:listTriggerNotes(pairTriggers(listBuiltImages(e,"wholly"),n),e)}}function toDiagnostic({image:e,files:t,triggers:n}){const{at:s,name:i}=findFilter(n)
;return explainUncovered({image:e,files:t,because:"no trigger of a merge looks there",at:atLine(s),key:`${i} (${described_build_formatPlace(s)})`})}function findFilter(e){
const[t]=e.flatMap(({when:e})=>listFilters(e));if(void 0!==t)return t;const[n]=e;return{at:n?.at??{file:"",line:1},name:"what starts it"}}
function listTriggerNotes({unread:e,unbuilt:t,unevaluated:n,images:s},{valid:i}){const o=new Map(i.configuration.images.map(({name:e,prod:t})=>[e,t.file])),a=[...e.map(({pattern:e,images:t})=>({
kind:"idle-pattern",message:`no image that the pattern "${e.text}" builds is made from a file that it takes: ${(0,We.XT)(t,3)}`,place:atLine(e.at)})),...listUnbuilt(t,o),...listUnjudged(n,s.length)]
;return joinSame(a)}function listUnbuilt(e,t){if(e.length>St){const t=(0,We.XT)(e,12);return[{kind:"unbuilt",message:`no workflow builds ${String(e.length)} of the images: ${t}`}]}return e.map(e=>({
kind:"unbuilt",message:`no workflow builds the image "${e}" of ${t.get(e)??""}`}))}const St=3;function listUnjudged(e,t){const n=new Map;for(const s of new Set(e.map(({doubt:e})=>e.because))){
const i=e.filter(({doubt:e})=>e.because===s),[o]=i,a=[...new Set(i.flatMap(({images:e})=>e))],r=a.length===t?"all images":(0,We.XT)(a,3),u=`${described_build_formatPlace(o?.doubt.at??{file:"",line:1
})} ${r}`;n.set(u,{who:r,own:[...n.get(u)?.own??[],...i]})}return[...n.values()].flatMap(({who:e,own:t})=>{const[n]=t;if(void 0===n)return[];const s=1===t.length?"":` (and ${String(t.length-1)} more)`
;return[{kind:"unjudged",message:`not judged, since ${n.doubt.because}${s}: ${e}`,place:atLine(n.doubt.at)}]})}function workflow_listNeeded({needs:e},{jobs:t}){const n=new Set(e.map(({text:e})=>e))
;for(const e of n)for(const{text:s}of t.get(e)?.needs??[])n.add(s);return n}function isSameName(e,t){return e.toLowerCase()===t.toLowerCase()}var Ft=n(15270);function build_steps_isOf(e,t){
return!0===e.uses?.text.toLowerCase().startsWith(`${t}@`)}function findMatrixOutput({matrix:e},t){
const[,n="",s]=/^\s*\$\{\{\s*fromJSON\(\s*needs\.([\w-]+)\.outputs\.(\w+)\s*\)(?:\s*\[\s*\d+\s*\])?\s*\}\}\s*$/i.exec(e?.text??"")??[];return t.includes(n)?s?.toLowerCase():void 0}
function pushesTags(e){if(!build_steps_isOf(e,"docker/build-push-action"))return"no";if(e.given.has("outputs"))return"unknown";const t=e.given.get("push")
;return void 0===t||"false"===t.text?"no":"true"===t.text?"always":/^\$\{\{\s*(?:fromJSON\(\s*matrix\.publish\s*\)|matrix\.publish(?:\s*==\s*'true')?)\s*\}\}$/i.test(t.text.trim())?"as its entry says":"unknown"
}function runsForEntry({condition:e}){const t=e?.text.replaceAll(/\$\{\{|\}\}/g,"").trim()??"";return""===t||/^matrix\.publish(?:\s*==\s*'true')?$/i.test(t)}const Ot={verdict:"do_test",
outputs:["test_matrix","dev_matrix","test_images","dev_images"],listImages:(e,t)=>listNames("test_images")(e,t).filter(t=>e.writtenTests.has(t)),isDoneBy:()=>!1,tells:e=>`the tests of ${e} never run`,
fix:e=>`${toJob("test",e)}\nor, in the configuration, for images without tests: tests: false`},Tt=[{verdict:"do_build",outputs:["build_matrix","stages","build_images"],
listImages:listNames("build_images"),isDoneBy:()=>!1,tells:e=>`nothing builds ${e}`,fix:e=>toJob("build",e)},Ot,{verdict:"do_publish",
outputs:["publish_matrix","merge_matrix","store_matrix","publish_images"],listImages:listNames("publish_images"),isDoneBy:function(e){
return check_unread_mayPush(e)||mentions([...e.workflow.jobs.values()],/\bmatrix\s*(?:\.\s*(?:publish|image-name)\b|\[)|\bneeds\b.*\bdo_publish\b/i)},tells:e=>`nothing publishes ${e}`,
fix:e=>`${toJob("publish",e)}\nor, in the configuration, for images only for tests: publish: false`},{verdict:"do_store",outputs:["store_matrix"],listImages:listNames("publish_images"),
isDoneBy:e=>check_unread_mayPush(e)||mentions([...e.workflow.jobs.values()],/content-tag/i),tells:()=>'nothing is stored under its content tag, so "reuse" never finds anything',
fix:e=>`uses: org/image-matrix/publish@v1\nwith: { images: '\${{ needs.${e}.outputs.store_matrix }}' }`}];function listNames(e){return(t,{outputs:n})=>((0,
Ft.Vh)(n.get(e)??"")?.elements()??[]).flatMap(e=>e.text()??[])}function toJob(e,t){
return[`${e}:`,`  needs: [${t}]`,`  if: needs.${t}.outputs.do_${e} == 'true'`,`  strategy: { matrix: '\${{ fromJSON(needs.${t}.outputs.${e}_matrix) }}' }`].join("\n")}
function check_unread_findUnread(e){return Tt.flatMap(t=>listUnread(e,t).map(({plan:e,images:n})=>(0,p.CC)("unread-output",{
message:`no job of any workflow reads the output "${t.outputs[0]}" of the plan: ${t.tells((0,We.XT)(n.map(w.hD),3))}`,fix:t.fix(e.job.id),place:e.step.at})))}function findUnrunTests(e){
return e.some(({writtenTests:e})=>e.size>0)?[]:listUnread(e,{...Ot,listImages:listNames("test_images")}).map(({plan:e,images:t})=>({images:t,place:e.step.at}))}function listUnread(e,t){
const n=e.filter(({plans:e})=>e.length>0),s=n.map(listRead),i=s.flatMap(e=>e??[]);if(i.length<s.length)return[];const o=new Set(i.flatMap(e=>[...e]));if(o.has("plan")||0===o.size)return[]
;if(t.outputs.some(e=>o.has(e))||n.some(t.isDoneBy))return[];const[a]=n.flatMap(e=>{const{plans:n,runs:s}=e,i=s.find(({outputs:e})=>"true"===e.get(t.verdict));return void 0===i?[]:n.map(t=>({plan:t,
run:i,facts:e}))});if(void 0===a)return[];const r=t.listImages(a.facts,a.run);return 0===r.length?[]:[{plan:a.plan,images:r}]}function listRead(e){
const{workflow:t,plans:n,uses:s,configuration:i}=e,[o,...a]=n,r="action"===t.kind||t.triggers.includes("workflow_call");if(void 0===o||a.length>0||r||void 0===i)return
;const u=new Set(s.filter(({action:e})=>"gate"===e).map(({job:e})=>e)),l=[...t.jobs.values()].filter(e=>!u.has(e));if(mentions(l,Ct)||mentions([o.job],Pt))return
;const d=l.flatMap(({reads:e})=>e.filter(({job:e})=>isSameName(e,o.job.id)).map(({output:e})=>e)),c=listOwnReads(o);return new Set([...d.flatMap(e=>check_unread_listSources(e,o)),...c])}
const Ct=/\bneeds\b(?!\s*(?:\.[\w-]+|\[\s*'[^']*'\s*\])\s*(?:\.result\b|\.outputs\s*(?:\.[\w-]|\[\s*')))/i,Pt=/\bsteps\b(?!\s*(?:\.[\w-]+|\[\s*'[^']*'\s*\])\s*(?:\.(?:outcome|conclusion)\b|\.outputs\s*(?:\.[\w-]|\[\s*')))/i
;function mentions(e,t){return e.some(({expressions:e})=>e.some(({text:e})=>t.test(e)))}function listOwnReads({job:e}){const t=new Set([...e.outputs.values()].map(({at:e})=>JSON.stringify(e)))
;return e.expressions.filter(({at:e})=>!t.has(JSON.stringify(e))).flatMap(({text:e})=>listNamed(e))}function check_unread_listSources(e,{job:t}){const n=[...t.outputs].find(([t])=>isSameName(t,e))
;return[e.toLowerCase(),...void 0===n?[]:listNamed(n[1].text)]}function listNamed(e){
return[...e.matchAll(/\bsteps(?:\.[\w-]+|\['[\w-]+'\])\.outputs(?:\.([\w-]+)|\['([\w-]+)'\])/gi)].map(([,e,t])=>(e??t??"").toLowerCase())}function check_unread_mayPush({workflow:e}){
return[...e.jobs.values()].some(({steps:e})=>0===e.length||e.some(stepMayPush))}function stepMayPush(e){if(void 0!==e.run)return/push|publish|release|deploy|make|\.sh\b/i.test(e.run)
;if(build_steps_isOf(e,"docker/build-push-action")){const[t="false",n=""]=["push","outputs"].map(t=>e.given.get(t)?.text)
;return"false"!==t||!/^(?:type=(?:oci|docker|local|tar|cacheonly)\b.*)?$/.test(n)}return!/^(?:actions\/|docker\/(?:login|setup-\w+|metadata)-action|[\w.-]+\/image-matrix\b)/.test(e.uses?.text??"")}
function runJobs({jobs:e},t,n){const s=new Map,i=new Set(e.values());for(;;){const o=[...i].find(e=>e.needs.every(({text:e})=>s.has(e)));if(void 0===o)return s;i.delete(o),s.set(o.id,runJob(o,{done:s,
jobs:e,plan:t,outputs:n}))}}function evaluateIn(e,t,n){return evaluateText(e,run_jobs_toScope(t,n))}function runsStep({condition:e},t,n){return run_jobs_holds(e,{...run_jobs_toScope(t,n),succeeded:!0,
failed:!1})}function runJob(e,t){const n=e.id===t.plan.job.id;return{end:n?{kind:"success"}:findEnd(e,t),outputs:n?passOn(e,t):new Map}}function passOn(e,{plan:t,outputs:n}){
return new Map([...e.outputs].flatMap(([e,{from:s}])=>{const i=s?.step===t.step.id?n.get(s?.output??""):void 0;return void 0===i?[]:[[e.toLowerCase(),i]]}))}function findEnd(e,t){
const n=run_jobs_toScope(e,t),s=run_jobs_holds(e.condition,n);if(void 0===s)return{kind:"unknown"};if(!s)return{kind:"skipped"};const i=void 0===e.matrix?void 0:judgeMatrix(e.matrix.text,n)
;return void 0===i?{kind:"success"}:{kind:"failure",because:i}}function run_jobs_holds(e,t){const n=parseIf(e?.text??"");switch(n.kind){case"text":return t.succeeded;case"unreadable":return
;case"expression":{const{truth:e}=evaluate(n.expression,t);return n.asksForState?e:!1!==t.succeeded&&!1!==e&&(void 0===t.succeeded?void 0:e)}}}function run_jobs_toScope(e,t){
const kindOf=e=>t.done.get(e)?.end.kind??"unknown",n=e.needs.map(({text:e})=>kindOf(e)),s=[...workflow_listNeeded(e,t)].map(kindOf);return{lookUp:n=>run_jobs_lookUp(n,e,t),succeeded:judgeSuccess(n,s),
failed:!!s.includes("failure")||!!s.includes("unknown")&&void 0}}function judgeSuccess(e,t){return!e.includes("skipped")&&!t.includes("failure")&&(!!t.every(e=>"success"===e)||void 0)}
function run_jobs_lookUp(e,t,{done:n,jobs:s}){const[i="",o="",a="",r="",...u]=e;if("needs"!==i.toLowerCase()||u.length>0)return
;const l=t.needs.find(({text:e})=>e.toLowerCase()===o.toLowerCase())?.text,d=void 0===l?void 0:n.get(l),c=void 0===l?void 0:s.get(l);if(void 0!==d&&void 0!==c){
if("result"===a)return"unknown"===d.end.kind?void 0:d.end.kind
;if("outputs"===a&&void 0===c.calls)return[...c.outputs.keys()].some(e=>e.toLowerCase()===r.toLowerCase())&&"skipped"!==d.end.kind?d.outputs.get(r.toLowerCase()):""}}function judgeMatrix(e,t){
const n=evaluateText(e,t);if(void 0!==n)return null===n?"empty":isList(n)?"a list":"object"!=typeof n?"a text":[...n.values()].every(e=>isList(e)&&0===e.length)?"empty":void 0}
function buildsFolder(e){const t=e.given.get("context")?.text??"";return build_steps_isOf(e,"docker/build-push-action")&&/^\$\{\{\s*matrix\.context\s*\}\}$/i.test(t)}
const Nt=["docker/login-action","docker/setup-buildx-action","docker/setup-qemu-action","docker/metadata-action"];function bringsNothing(e){
return Nt.some(t=>build_steps_isOf(e,t))||/^[\w.-]+\/image-matrix\/\w+@/.test(e.uses?.text??"")}function ownerOf(e){return/^([\w.-]+)\/image-matrix/.exec(e??"")?.[1]??"org"}
function sumsUp({condition:e,expressions:t}){return/\balways\s*\(|!\s*cancelled\s*\(/.test(e?.text??"")&&t.some(({text:e})=>/\bneeds\.(?:\*|[\w-]+)\.result|toJSON\(\s*needs/i.test(e))}
function followsPlan({reads:e},t){return e.some(({job:e,output:n})=>e===t&&"skip_images"!==n)}function isSummary(e,t){return void 0!==e&&e.needs.some(({text:e})=>e===t.id)&&sumsUp(e)}
var At=n(43452),Bt=n(88715);function explainEmpty(e,{name:t}){return(0,p.CC)("empty-matrix",{message:`the job "${e.id}" fails ${t}: its matrix is empty there, and it runs all the same`,
fix:adviseGuard(e)})}const Lt=/needs\.([\w-]+)\.outputs\.(\w+)_matrix/i,Wt=/needs\.([\w-]+)\.outputs\.stages\s*\)\s*\[\s*(\d+)\s*\]/i;function adviseGuard({matrix:e,condition:t,needs:n}){
const[,s,i=""]=Lt.exec(e?.text??"")??[],[,o,a=""]=Wt.exec(e?.text??"")??[],r=void 0!==o?`needs.${o}.outputs.stage_count > ${a}`:"merge"===i?`needs.${s??"plan"}.outputs.do_publish == 'true'`:`needs.${s??"plan"}.outputs.do_${i} == 'true'`
;return void 0===t&&n.length<2?`if: ${r}`:[`if: \${{ !failure() && !cancelled() && ${r} }}`,...void 0===t?[]:['with what its own "if" says behind another &&']].join("\n")}
function adviseMatrix({matrix:e}){const t=e?.text??""
;return/outputs\.stages/i.test(t)?"matrix: ${{ fromJSON(needs.plan.outputs.stages)[0] }}\neach stage has a job of its own, with its number":`matrix: \${{ fromJSON(needs.plan.outputs.${/outputs\.(\w+_matrix)/i.exec(t)?.[1]??"build_matrix"}) }}`
}const It=["build_matrix","publish_matrix","test_matrix","dev_matrix","stages"];function listFields(e,t){const n=findMatrixOutput(e,t)
;if(void 0!==n)return It.includes(n)?Bt.rW:"merge_matrix"===n?[...Bt.rW,Bt.ub]:"store_matrix"===n?[...Bt.rW,...Bt.G5]:void 0}function listReadersOf(e,{jobs:t}){
return[...t.values()].flatMap(({id:t,reads:n})=>n.filter(({job:t})=>isSameName(t,e)).map(e=>({reader:t,read:e})))}function adviseOutput({job:e,output:t},{declared:n,outputNames:s,step:i="plan"}){
const o=s.includes(t.toLowerCase())?void 0:(0,At.SX)(t,[...n,...s])
;return void 0!==o?`did you mean "${o}"?`:[`${t}: \${{ steps.${i}.outputs.${t} }}`,`this line belongs under "outputs" of the job "${e}"`].join("\n")}function keepFirst(e){const t=new Map
;for(const n of e){const{place:e,fix:s}=n,i=JSON.stringify([e?.line,e?.column,s]);t.has(i)||t.set(i,n)}return[...t.values()]}function mayBe(e,{name:t,access:n}){switch(e.kind){case"unsaid":return!0
;case"all":return"write"===e.access||"read"===n;case"listed":{const s=e.access.get(t)??"none";return"write"===s||s===n}}}function renderWanted(e,{name:t,access:n}){
const s="listed"===e.kind?e.access:new Map;return[...new Map([...s,[t,n]])].map(e=>e.join(": ")).join(", ")}function listRights({action:e,step:t,workflow:n},s){
if(t.given.has("token")||"action"===n.kind)return[];switch(e){case"plan":return listPlanRights(t,s);case"publish":{
const{configuration:e}=s,i=e?.images.some(({publishedName:e})=>isOnGitHub(e)),o=[...n.jobs.values()].find(({steps:e})=>e.includes(t)),a={...Rt,because:"it cannot push to ghcr.io"};return[{
name:"actions",access:"read",because:"it cannot ask whether a later run has published already"},...!0!==i||void 0===o||logsInOtherwise(o)?[]:[a]]}case"check":case"load":case"gate":return[]}}const Rt={
name:"packages",access:"write"};function listPlanRights(e,{workflow:t,configuration:n}){
const{triggers:s}=t,i=e.given.get("base"),o=void 0===i||""===i.text||"last-success"===i.text,a=n?.labels,r=void 0!==a&&[a.build,a.buildAll,a.skip].some(e=>e.length>0),u=s.includes("pull_request")||s.includes("pull_request_target")
;return[...s.includes("push")&&o?[{name:"actions",access:"read",because:"a push is compared with the commit before it alone, and what a failed run left undone stays undone"}]:[],...u&&r?[{
name:"pull-requests",access:"read",because:"the labels of a pull request are those that it had when the run began"}]:[]]}function isOnGitHub(e){return e.startsWith("ghcr.io/")}
function logsInOtherwise({steps:e}){return e.some(e=>isLogin(e)&&!isJobToken(e.given.get("password")?.text??""))}function isLogin(e){const t=e.given.get("registry")
;return build_steps_isOf(e,"docker/login-action")&&("unknown"===t?.kind||"ghcr.io"===t?.text)}function isJobToken(e){return/^\$\{\{\s*(?:github\.token|secrets\.GITHUB_TOKEN)\s*\}\}$/i.test(e)}
function listPushRights(e,{configuration:t}){
const n=e.steps.find(e=>["always","as its entry says"].includes(pushesTags(e))),s=e.steps.filter(e=>build_steps_isOf(e,"docker/login-action")&&"ghcr.io"===e.given.get("registry")?.text),i=t?.images.some(({publishedName:e})=>isOnGitHub(e)),o=n?.given.get("tags")?.text??"",a=/^\s*\$\{\{\s*matrix\.image-name\s*\}\}/i.test(o)&&!0===i
;return void 0===n||1!==s.length||logsInOtherwise(e)?[]:a||o.startsWith("ghcr.io/")?[{job:e,step:n,right:{...Rt,because:"it cannot push to ghcr.io"}}]:[]}var qt=n(9777)
;function listPushes({workflow:e,plans:t}){const n=t.map(({job:e})=>e.id);return[...e.jobs.values()].flatMap(e=>{const t=findMatrixOutput(e,n)
;return void 0===t?[]:e.steps.filter(runsForEntry).flatMap(n=>{const s=pushesTags(n);return"no"===s||"unknown"===s?[]:[{job:e,step:n,output:t,pushes:s}]})})}const Et=["build_matrix","stages"]
;function findSplit({images:e}){return e.find(({publish:e,publishedName:t,prod:n})=>e&&""!==t&&(0,qt.PC)(n.platforms).length>1)?.name}function tellsLegs({job:e,step:t}){
if(/matrix\.platforms\b/i.test(t.given.get("platforms")?.text??""))return!0
;const n=t.given.get("tags")?.text??"",s=[...n.matchAll(/steps\.([\w-]+)\.outputs/gi)].map(([,e])=>e),i=e.steps.filter(({id:e})=>void 0!==e&&s.includes(e));if(i.length<new Set(s).size)return!0
;if(i.some(e=>!build_steps_isOf(e,"docker/metadata-action")))return!0
;const o=[n,...i.flatMap(({given:e})=>[...e.values()].map(({text:e})=>e))],a=/matrix\.(?:platform|artifact|cache-scope|runner)\b|matrix\[|toJSON\(\s*matrix|env\./i;return""===n||o.some(e=>a.test(e))}
function readsStages(e,t){return new RegExp(String.raw`needs\.${t}\.outputs\.stages\b`,"i").test(e)}const Jt=[function({workflow:e,plans:t,outputNames:n}){const s=t.flatMap(({job:t,step:s})=>{
const i=[...t.outputs.keys()];return listReadersOf(t.id,e).filter(({read:e})=>!i.some(t=>isSameName(t,e.output))).map(({reader:e,read:o})=>(0,p.CC)("undeclared-output",{
message:`the job "${e}" reads "${o.output}" of the job "${t.id}", which does not pass it on: it is empty`,fix:adviseOutput(o,{declared:i,outputNames:n,step:s.id}),place:o.at}))});return keepFirst(s)
},function({plans:e,outputNames:t}){return e.flatMap(({job:e,step:n})=>[...e.outputs].flatMap(([s,{from:i,at:o}])=>{if(void 0===i)return[];if(i.step===n.id){
if(t.includes(i.output.toLowerCase()))return[];const n=t.includes(s.toLowerCase())?s:(0,At.SX)(i.output,t);return[(0,p.CC)("unknown-output",{
message:`the output "${s}" of the job "${e.id}" is always empty: image-matrix has no output "${i.output}"`,fix:void 0===n?`choose from ${t.join(", ")}`:`did you mean "${n}"?`,place:o})]}
return e.steps.some(({id:e})=>e===i.step)?[]:[(0,p.CC)("unknown-output",{message:`the output "${s}" of the job "${e.id}" is always empty: none of its steps has the id "${i.step}"`,
fix:void 0===n.id?`id: ${i.step}\nthis line belongs to the planning step`:`write steps.${n.id}.outputs.${i.output}`,place:o})]}))},function(e){return[...e.workflow.jobs.values()].flatMap(t=>{
for(const n of e.runs){const e=n.jobs.get(t.id)?.end;if("failure"!==e?.kind||void 0===t.matrix)continue;const{at:s}=t.matrix;if("empty"===e.because)return[{...explainEmpty(t,n),place:s}]
;const i=`the matrix of the job "${t.id}" is ${e.because}, and GitHub takes none but a mapping`;return[(0,p.CC)("unusable-matrix",{message:i,fix:adviseMatrix(t),place:s})]}return[]})
},function({workflow:e,plans:t,configuration:n}){if(void 0===n)return[];const s=n.images.flatMap(({matrix:e})=>[...e.keys()]);return[...e.jobs.values()].flatMap(e=>{
const n=listFields(e,t.map(e=>e.job.id));if(void 0===n)return[];const i=[...n,...s],isKnown=e=>i.some(t=>t.toLowerCase()===e.toLowerCase()),o=new Set
;return e.expressions.flatMap(({text:t,at:n})=>[...t.matchAll(/\bmatrix\.([\w-]+)/gi)].flatMap(([,t=""])=>{if(isKnown(t)||o.has(t))return[];o.add(t)
;const s=`the job "${e.id}" reads "${t}" of its matrix, and no entry has such a field: it is empty`;return[(0,p.CC)("unknown-matrix-field",{message:s,fix:(0,At.IX)(t,i),place:n})]}))})
},function({workflow:e,plans:t,stages:n=1}){const[s,...i]=t;if(void 0===s||i.length>0)return[]
;const o=s.step.given.get("stages"),a=[...e.jobs.values()].flatMap(e=>e.expressions.filter(({text:e})=>readsStages(e,s.job.id))),[r]=a,u=a.map(({text:e})=>/\bstages\s*\)\s*\[\s*(\d+)\s*\]/i.exec(e)?.[1])
;if(void 0===r||u.includes(void 0))return[];if(void 0===o)return[(0,p.CC)("missing-stage-job",{
message:'the planning step does not say how many stage jobs there are, so the output "stages" is empty, and nothing is built by it',fix:`with: { stages: ${String(1+Math.max(...u.map(Number)))} }`,
place:s.step.at})];if("unknown"===o.kind)return[];const l=Number(o.text),d=new Set(u.map(Number)),c=Array.from({length:l},(e,t)=>t).filter(e=>!d.has(e)),[f]=c;return void 0===f||n<=f?[]:[(0,
p.CC)("missing-stage-job",{message:`the planning step says that there are ${String(l)} stage jobs, and none builds stage ${String(f)}, which the plan has`,
fix:[`build-${String(f)}:`,`  needs: [${0===f?s.job.id:`${s.job.id}, build-${String(f-1)}`}]`,`  if: needs.${s.job.id}.outputs.stage_count > ${String(f)}`,`  strategy: { matrix: '\${{ fromJSON(needs.${s.job.id}.outputs.stages)[${String(f)}] }}' }`].join("\n"),
place:o.at})]},function(e){const{configuration:t,platforms:n}=e;if("split"!==n||void 0===t)return[];const s=findSplit(t)
;return void 0===s?[]:listPushes(e).filter(({output:e})=>[...Et,"publish_matrix"].includes(e)).filter(e=>!tellsLegs(e)).map(({job:e,step:t})=>(0,p.CC)("contested-legs",{
message:`each leg of the job "${e.id}" pushes the tags of its image: of "${s}", which has several platforms, the last one stays`,
fix:["let the legs upload archives, and one job publish them, by image-matrix/publish:","it joins the legs of an image to one index"].join("\n"),place:(t.given.get("tags")??t).at}))},function(e){
return void 0===e.configuration?.reuse?[]:listPushes(e).filter(({output:e})=>Et.includes(e)).map(({job:e,step:t})=>(0,p.CC)("pushed-untested",{
message:`the job "${e.id}" pushes what it builds, and the configuration says "reuse": what is reused has to be tested before it is pushed`,
fix:["let the job upload archives, and one job behind the tests publish them:","uses: org/image-matrix/publish@v1",'with: { images: "${{ needs.plan.outputs.store_matrix }}" }'].join("\n"),
place:(t.given.get("push")??t).at}))},function(e){return listPushes(e).filter(({output:e,pushes:t})=>/^(?:test|dev)_matrix$/.test(e)&&"always"===t).map(({job:e,step:t,output:n})=>(0,
p.CC)("pushed-test-image",{message:`the job "${e.id}" pushes every image of "${n}", which has images for development and those that may not be published`,
fix:"run the job that pushes on publish_matrix: ${{ fromJSON(needs.plan.outputs.publish_matrix) }}",place:(t.given.get("push")??t).at}))},function({workflow:e,uses:t}){if("action"===e.kind)return[]
;const n=new Set(t.filter(({action:e,step:t})=>"load"===e&&t.given.has("dev")).map(e=>e.step));return[...e.jobs.values()].flatMap(({id:e,steps:t})=>{
const s=t.findIndex(e=>n.has(e)||buildsFolder(e)),i=t[s];return void 0!==i&&t.slice(0,s).every(bringsNothing)?[(0,p.CC)("no-checkout",{
message:`the job "${e}" builds from files of the repository, and no step before has checked it out`,fix:"- uses: actions/checkout@v7\nthis step stands in front",place:i.at})]:[]})
},function({workflow:e,uses:t,plans:n}){const s=e.triggers.some(e=>/^(?:pull_request|merge_group)/.test(e)),i=[...e.jobs.values()],o=t.some(({action:e})=>"gate"===e)||i.some(sumsUp),[a]=n
;if(!s||o||void 0===a)return[];const r=i.filter(e=>followsPlan(e,a.job.id)),u=i.some(t=>void 0!==t.calls&&workflow_listNeeded(t,e).has(a.job.id));if(0===r.length||u)return[]
;const l=[a.job.id,...r.map(({id:e})=>e)].join(", ");return[(0,p.CC)("no-gate",{
message:"no job of this workflow says whether all that the plan asked for was done: GitHub counts a job that is skipped as passed",
fix:["gate:",`  needs: [${l}]`,"  if: always()","  runs-on: ubuntu-latest",`  steps: [{ uses: ${ownerOf(a.step.uses?.text)}/image-matrix/gate@v1, with: { needs: '\${{ toJSON(needs) }}' } }]`,"and require this job, and no other"].join("\n"),
place:a.job.at})]},function({uses:e}){return e.filter(({action:e})=>"gate"===e).flatMap(({job:e,workflow:t})=>"action"===t.kind||/\balways\s*\(\s*\)/i.test(e.condition?.text??"")?[]:[(0,
p.CC)("gate-not-always",{message:`the gate "${e.id}" is skipped where a job before it failed, and a skipped job counts as passed`,fix:"if: always()",place:e.condition?.at??e.at})])
},function({workflow:e,uses:t,plans:n}){const s=t.filter(({action:e})=>"gate"===e).map(({job:e})=>e),[i,...o]=s,[a]=n;if(void 0===i||o.length>0||void 0===a)return[]
;const r=new Set(i.needs.map(({text:e})=>e)),u=[...e.jobs.values()].filter(t=>t!==i&&"counts"===t.failure&&!r.has(t.id)&&(t.id===a.job.id||followsPlan(t,a.job.id))&&!workflow_listNeeded(t,e).has(i.id)&&![...r].some(n=>isSummary(e.jobs.get(n),t))),l=[...r,...u.map(({id:e})=>e)].join(", ")
;return u.map(e=>(0,p.CC)("ungated-job",{message:`the gate "${i.id}" does not need the job "${e.id}": where that fails, the gate passes`,fix:`needs: [${l}]`,place:i.needs[0]?.at??i.at}))},function(e){
const t=e.uses.flatMap(t=>listRights(t,e).map(e=>({...t,right:e}))),n=[...e.workflow.jobs.values()].flatMap(t=>listPushRights(t,e)),s=new Set;return[...t,...n].flatMap(({job:e,step:t,right:n})=>{
const i=`${e.id} ${n.name}`;return s.has(i)||mayBe(e.permissions,n)?[]:(s.add(i),[(0,p.CC)("missing-permission",{
message:`the token of the job "${e.id}" may not "${n.name}: ${n.access}": ${n.because}`,fix:`permissions: { ${renderWanted(e.permissions,n)} }`,
place:"listed"===e.permissions.kind?e.permissions.at:t.at})])})}];var Dt=n(41646);const Ut=["success","failure","cancelled","skipped"];function listWords(e){
return e.replaceAll(/([a-z\d])(?=[A-Z])/g,"$1-").toLowerCase().split(/[-_]+/)}const zt=["build","publish","test","dev","store"];function verdictOf(e){switch(e.kind){case"verdict":case"image":
return e.verdict;case"stage":return"build";case"skipped":return}}
const Kt=new Map([["build","build"],["builds","build"],["smoke","build"],["test","test"],["tests","test"],["publish","publish"],["push","publish"],["dev","dev"],["store","store"]])
;function assignByName(e,t){const n=new Map(e.map(e=>[e.id,listPurposes(e.id,t)])),s=listSubstitutes(e,t,n);return new Map([...n].map(([e,t])=>[e,toAssignment(t,s)]))}function toAssignment(e,t){
return 0===e.length?{kind:"unknown"}:{kind:"claims",claims:e.map(e=>({purpose:e,instead:"verdict"===e.kind&&"build"===e.verdict?t:[]}))}}function listPurposes(e,t){const n=listWords(e)
;if(n.includes("unchanged"))return[{kind:"skipped"}];const s=new Set(n.flatMap(e=>Kt.get(e)??[])),i=n.at(-1)??"";return n.includes("build")&&1===s.size&&/^\d{1,6}$/.test(i)?[{kind:"stage",
stage:Number(i)}]:(s.has("publish")&&addStore(s,t),[...s].map(e=>({kind:"verdict",verdict:e})))}function addStore(e,t){const isPassedOn=e=>t.some(({outputs:t})=>t.has(e))
;(isPassedOn("do_store")||isPassedOn("store_matrix"))&&(e.add("store"),isPassedOn("do_publish")||e.delete("publish"))}
const Gt=["publish_matrix","merge_matrix","publish_images","stages","stage_count","store_matrix"];function listSubstitutes(e,t,n){if(t.some(({outputs:e})=>Gt.some(t=>e.has(t))))return[]
;const ran=t=>e.filter(({id:e,result:s})=>"success"===s&&n.get(e)?.some(e=>verdictOf(e)===t));return ran("build").length>0?[]:ran("publish").map(({id:e})=>e)}var Vt=n(36883);function quote(e){
return`"${(0,Vt.m)(e)}"`}function explainPlan({id:e,result:t,outputs:n}){const s=`the plan job ${quote(e)}`,i=`look at the log of ${quote(e)}`;switch(t){case"failure":
return refuse("plan-not-made",`${s} failed`,i);case"cancelled":return refuse("plan-not-made",`${s} was cancelled`,"run it again");case"skipped":
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
function refuse(e,t,n){return{severity:"error",code:e,message:t,fix:n}}const Ht=20;function toNeedsLine(e){const t=[...new Set(e)]
;return`needs: [${(t.length>Ht?[...t.slice(0,Ht),"\u2026"]:t).join(", ")}]`}var Xt=n(82749);function toAnswer({outputs:e},t){switch(t.kind){case"verdict":
return"build"===t.verdict?answerBuild(e):answerVerdict(e,t.verdict);case"image":return answerImage(e,`${t.verdict}_images`,t.image);case"stage":return answerStage(e,t.stage);case"skipped":
return answerSkipped(e)}}function answerVerdict(e,t){const n=`do_${t}`,s=e.get(n);return"true"===s?{kind:"asked",because:`${n} is true`}:"false"===s?{kind:"not-asked",because:`${n} is false`}:{
kind:"unknown",output:n}}function answerBuild(e){const[t,n]=[answerVerdict(e,"build"),answerStage(e,0)];return"asked"===t.kind||"unknown"===n.kind?t:"unknown"===t.kind||"asked"===n.kind?n:t}
function answerStage(e,t){const n=readStageCount(e);return void 0===n?{kind:"unknown",output:"stage_count"}:{kind:n>t?"asked":"not-asked",because:`stage_count is ${n}`}}function readStageCount(e){
const t=e.get("stage_count")??"";return/^\d{1,6}$/.test(t)?Number(t):void 0}function answerImage(e,t,n){const s=readNames(e,t);return void 0===s?{kind:"unknown",output:t}:s.includes(n)?{kind:"asked",
because:`${t} holds "${(0,Vt.m)(n)}"`}:{kind:"not-asked",because:`${t} does not hold "${(0,Vt.m)(n)}"`}}function answerSkipped(e){const t=readNames(e,"skip_images");return void 0===t?{kind:"unknown",
output:"skip_images"}:t.length>0?{kind:"asked",because:"skip_images holds images"}:{kind:"not-asked",because:"skip_images is empty"}}function readNames(e,t){return(0,Xt.c)(e.get(t)??"")}
function assignmentOf({id:e},{assignments:t}){return t.get(e)??{kind:"unknown"}}function claimsOf(e,t){const n=assignmentOf(e,t);switch(n.kind){case"claims":return n.claims;case"free":case"unknown":
return[]}}function isAskedOf(e,{id:t}){return void 0===e.plan||e.plan===t}function listReplies(e,t){return claimsOf(e,t).flatMap(e=>t.plans.filter(t=>isAskedOf(e,t)).map(t=>({plan:t,claim:e,
answer:toAnswer(t,e.purpose)})))}const Zt={build:[],publish:["store"],test:[],dev:["test"],store:["publish"]};function findUnserved(e){
return e.plans.flatMap(t=>[...findVerdicts(t,e),...findStages(t,e)])}function findVerdicts(e,t){return zt.flatMap(n=>{const s={kind:"verdict",verdict:n},i=toAnswer(e,s)
;return"asked"!==i.kind||isServed(n,e,t)?[]:[explain_explainMissing(i.because,s,t.jobs)]})}function isServed(e,t,n){const s=[e,...Zt[e]];return n.jobs.some(e=>claimsOf(e,n).some(n=>{
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
const t=zt.filter(t=>e.outputs.has(`do_${t}`));return[...new Set(["build","test",...t])].map(t=>toAnswer(e,{kind:"verdict",verdict:t}))}function right(e,t){return{row:{job:e,standing:"right",because:t
},mistakes:[]}}function wrong(e,t,n){return{row:{job:e,standing:"wrong",because:t},mistakes:[n]}}function decide_decide(e){
const{jobs:t,plans:n}=e,s=t.filter(t=>hasEnded(t,e)).map(t=>judgeEnded(t,e)),i=s.flatMap(({mistakes:e})=>e),o=i.length>0?toStopped:judgeSkipped,a=t.filter(t=>!hasEnded(t,e)).map(t=>o(t,e)),r=takeEachFix(a.flatMap(({mistakes:e})=>e)),u=i.length>0?[]:findUnserved(e),l=[...i,...r,...u],d=new Map([...s,...a].map(({row:e})=>[e.job,e]))
;return{result:n.length>0&&0===l.length?"passed":"failed",rows:t.flatMap(e=>d.get(e)??[]),diagnostics:l}}function hasEnded(e,{plans:t}){return t.includes(e)||"skipped"!==e.result}
function judgeEnded(e,t){if(t.plans.includes(e))return judgePlan(e);switch(e.result){case"success":case"skipped":return{row:{job:e,standing:"right",because:tellAsked(e,t)},mistakes:[]};case"failure":
case"cancelled":return{row:{job:e,standing:"wrong",because:"it has not succeeded"},mistakes:[explainBroken(e,listHints(e,t))]}}}function judgePlan(e){
const t=explainPlan(e),n=void 0===t?findStrangeValues(e):[t];return 0===n.length?{row:{job:e,standing:"right",because:"the plan was made"},mistakes:n}:{row:{job:e,standing:"wrong",
because:"there is no plan to go by"},mistakes:n}}function findStrangeValues({id:e,outputs:t}){
return[...zt.map(e=>`do_${e}`).filter(e=>!["true","false",void 0].includes(t.get(e))),...t.has("stage_count")&&void 0===readStageCount(t)?["stage_count"]:[]].map(n=>explainValue(e,n,t.get(n)??""))}
function tellAsked(e,t){const n=listReplies(e,t).flatMap(({answer:e})=>"asked"===e.kind?[e.because]:[]);return 0===n.length?"it ran":`it was asked for: ${[...new Set(n)].join(", ")}`}
function listHints(e,t){
const n=listReplies(e,t),[s]=n,i=n.every(({answer:e})=>"not-asked"===e.kind),o=n.flatMap(({plan:e,claim:t})=>listMatrices(e,t.purpose).filter(t=>!e.outputs.has(t)).map(t=>hintAtOutput(e,t)))
;return[...void 0!==s&&i?[hintAtGuard(s.plan,s.claim.purpose)]:[],...new Set(o)]}const Yt=["publish_matrix","merge_matrix"];function listMatrices({outputs:e},t){switch(t.kind){case"verdict":
return"publish"!==t.verdict?[`${t.verdict}_matrix`]:Yt.some(t=>e.has(t))?[]:[...Yt,"build_matrix"];case"image":return[];case"stage":return["stages"];case"skipped":return["skip_images"]}}
function toStopped(e){return{row:{job:e,standing:"stopped",because:"something failed before it"},mistakes:[]}}function takeEachFix(e){const t=e.map(({fix:e})=>e)
;return e.filter(({fix:e},n)=>t.indexOf(e)===n)}
const Qt=["do_build","do_publish","do_dev","do_test","build_matrix","publish_matrix","test_matrix","dev_matrix","build_images","publish_images","dev_images","test_images","skip_images","stages","stage_count","merge_matrix","do_reuse","reuse_images","do_store","store_matrix"]
;function findPlans(e,t){const n=t.split(/[\s,]+/).filter(e=>""!==e),s=e.filter(e=>n.length>0?n.includes(e.id):isPlan(e)),i=n.filter(t=>!e.some(e=>e.id===t));return{plans:s,
diagnostics:[...i.map(t=>find_plans_explainMissing(`the plan job "${(0,Vt.m)(t)}" is not under "needs"`,[t,...idsOf(e)])),...s.length+i.length===0?[find_plans_explainNone(e)]:[]]}}
function isPlan({id:e,outputs:t}){return!!listWords(e).includes("plan")||Qt.some(e=>t.has(e))||isPlanResult(t.get("result"))}function isPlanResult(e){return"planned"===e||"failed"===e}
function find_plans_explainNone(e){if(0===e.length)return find_plans_explainMissing("the job needs no other job",["plan","build","test","publish"])
;const t=find_plans_explainMissing('no job under "needs" is the plan',["plan",...idsOf(e)]);return{...t,
fix:`${t.fix}\nwhere the plan job has another name, write it under "with" of this step, as plan: images`}}function find_plans_explainMissing(e,t){const n=toNeedsLine(t);return(0,
p.CC)("plan-not-needed",{message:e,fix:n})}function idsOf(e){return e.map(({id:e})=>e)}function parse_json_parseJson(e){try{return{kind:"value",value:new parse_json_Reader(e).readAll()}}catch(e){
if(!(e instanceof BrokenJson))throw e;return{kind:"broken",at:e.at,because:e.message}}}class BrokenJson extends Error{at;constructor(e,t){super(t),this.at=e}}class parse_json_Reader{#v;#e=0;#t=0
;constructor(e){this.#v=e}readAll(){const e=this.#k();return this.#e<this.#v.length&&this.#x("there is text behind its end"),e}#k(){this.#_();const e=this.#e
;this.#t>32&&this.#x("it is nested too deep"),this.#t+=1;const t=this.#$(e);return this.#t-=1,this.#_(),t}#$(e){const t=this.#v[e];return"{"===t?{kind:"object",at:e,members:this.#y()}:'"'===t?{
kind:"text",at:e,text:this.#M()}:"["!==t?{kind:"other",at:e,what:this.#j()}:(this.#S(),{kind:"other",at:e,what:"a list"})}#y(){const e=new Map;return this.#F("}",()=>{this.#_();const t=this.#e
;'"'!==this.#v[t]&&this.#x("a key in double quotes is missing");const n=this.#M();if(e.has(n))throw new BrokenJson(t,`the key "${(0,Vt.m)(n)}" stands there twice`);this.#_(),this.#s(":"),e.set(n,{
at:t,value:this.#k()})}),e}#S(){this.#F("]",()=>{this.#k()})}#F(e,t){if(this.#e+=1,this.#_(),this.#v[this.#e]!==e){for(t();","===this.#v[this.#e];)this.#e+=1,t();this.#s(e)}else this.#e+=1}#M(){
const e=this.#e;let t=e+1;for(;'"'!==this.#v[t];){if(t>=this.#v.length)throw new BrokenJson(e,"a text has no end");t+="\\"===this.#v[t]?2:1}this.#e=t+1;try{
return String(JSON.parse(this.#v.slice(e,t+1)))}catch{throw new BrokenJson(e,"a text holds an escape or a control character that JSON has not")}}#j(){
const[e=""]=this.#O(/(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y);return""===e&&this.#x(this.#e<this.#v.length?"a value is missing":"it ends too early"),this.#e+=e.length,
/^[a-z]/.test(e)?e:"a number"}#_(){this.#e+=this.#O(/[ \t\n\r]*/y)[0]?.length??0}#O(e){return e.lastIndex=this.#e,e.exec(this.#v)??[]}#s(e){
this.#v[this.#e]!==e&&this.#x(this.#e<this.#v.length?`"${e}" is missing`:"it ends too early"),this.#e+=1}#x(e){throw new BrokenJson(this.#e,e)}}const en="needs: ${{ toJSON(needs) }}",tn=100,nn=1e3
;function parseNeeds(e){if(""===e.trim())return broken([parse_needs_refuse('the input "needs" is empty')]);const t=parse_json_parseJson(e);if("broken"===t.kind){const n=toPlace(e,t.at)
;return broken([parse_needs_refuse(`the input "needs" is no JSON: ${t.because}`,n)])}const n={text:e,jobs:[],diagnostics:[]};return readJobs(t.value,n),n.diagnostics.length>0?broken(n.diagnostics):{
kind:"jobs",jobs:n.jobs}}function readJobs(e,t){
if("object"===e.kind)if(e.members.size>nn)report(t,e.at,`the input "needs" holds ${e.members.size} jobs, above ${nn}`);else for(const[n,s]of e.members)parse_needs_readJob(n,s,t);else report(t,e.at,`the input "needs" is ${describe(e)}, and no object of jobs`)
}function parse_needs_readJob(e,{at:t,value:n},s){if(/^[A-Za-z_][A-Za-z0-9_-]*$/.test(e))if("object"!==n.kind)report(s,n.at,`the job "${(0,Vt.m)(e)}" is ${describe(n)}, and no object`);else{
const t=readResult(e,n,s),i=parse_needs_readOutputs(e,n.members.get("outputs")?.value,s);void 0!==t&&s.jobs.push({id:e,result:t,outputs:i})}else report(s,t,`"${(0,Vt.m)(e)}" is no id of a job`)}
function readResult(e,{at:t,members:n},s){const i=n.get("result")?.value;if(void 0===i)return void report(s,t,`the job "${(0,Vt.m)(e)}" has no result`)
;const o="text"===i.kind?i.text:void 0,a=Ut.find(e=>e===o);return void 0===a&&report(s,i.at,`the result of the job "${(0,Vt.m)(e)}" is ${describe(i)}`),a}function parse_needs_readOutputs(e,t,n){
const s=new Map;if(void 0===t||"other"===t.kind&&"null"===t.what)return s;if("object"!==t.kind)return report(n,t.at,`the outputs of the job "${(0,Vt.m)(e)}" are ${describe(t)}`),s
;for(const[i,{value:o}]of t.members)if("text"!==o.kind){const t=`the output "${(0,Vt.m)(i)}" of the job "${(0,Vt.m)(e)}"`;report(n,o.at,`${t} is ${describe(o)}, and no text`)
}else""!==o.text&&s.set(i,o.text);return s}function describe(e){switch(e.kind){case"object":return"an object";case"text":return`"${(0,Vt.m)(e.text)}"`;case"other":return e.what}}
function report({text:e,diagnostics:t},n,s){t.length<tn&&t.push(parse_needs_refuse(s,toPlace(e,n)))}function parse_needs_refuse(e,t){const n=(0,p.CC)("invalid-needs",{message:e,fix:en})
;return void 0===t?n:{...n,place:t}}function broken(e){return{kind:"broken",diagnostics:e}}function toPlace(e,t){const n=e.lastIndexOf("\n",t-1)+1,s=e.indexOf("\n",t);return{source:{kind:"input",
name:"needs"},line:e.slice(0,n).split("\n").length,column:t-n+1,length:1,text:e.slice(n,-1===s?void 0:s)}}
const sn=/^(?:([A-Za-z_][\w-]*)\.)?([a-z]+)(?::([^=]+))?=([A-Za-z_][\w-]*(?:\|[A-Za-z_][\w-]*)*)$/;function parseAssignments(e,t,n){const s=new Map,i=new Set,o=[]
;for(const a of e.split(/[\s,]+/).filter(e=>""!==e)){const e=readItem(a);if(void 0!==e){o.push(...findStrangers(a,e,{jobs:t,plans:n}))
;for(const t of e.ids)"none"===e.purpose?i.add(t):s.set(t,[...s.get(t)??[],toClaim(e,e.purpose,t)])}else o.push(explainForm(a))}return{assignments:new Map([...[...i].map(e=>[e,{kind:"free"
}]),...[...s].map(([e,t])=>[e,{kind:"claims",claims:t}])]),diagnostics:o}}function readItem(e){const[,t,n="",s,i=""]=sn.exec(e)??[],o=toPurpose(n,s);return void 0===o?void 0:{plan:t,purpose:o,
ids:i.split("|")}}function toPurpose(e,t){if("none"===e)return void 0===t?"none":void 0;if("skip"===e)return void 0===t?{kind:"skipped"}:void 0;const n=zt.find(t=>t===e);if(void 0!==n){
if(void 0===t)return{kind:"verdict",verdict:n};if("store"!==n)return"build"===n&&/^\d{1,6}$/.test(t)?{kind:"stage",stage:Number(t)}:{kind:"image",verdict:n,image:t}}}
function toClaim({plan:e,ids:t},n,s){const i=t.filter(e=>e!==s);return void 0===e?{purpose:n,instead:i}:{purpose:n,plan:e,instead:i}}function findStrangers(e,{plan:t,ids:n},s){
const i=void 0===t||s.plans.some(({id:e})=>e===t),o=n.filter(e=>!s.jobs.some(t=>t.id===e));return[...i?[]:[parse_assignments_explainPlan(e,t,s.plans)],...o.map(t=>explainJob(e,t,s))]}
function explainForm(e){const t=[...zt,"skip","none"].join(", ");return parse_assignments_refuse(`the input "jobs" holds "${(0,
Vt.m)(e)}", which is no PURPOSE=JOB`,`write as build=compile, with one of ${t}`)}function parse_assignments_explainPlan(e,t,n){const s=n.map(({id:e})=>`"${(0,Vt.m)(e)}"`).join(", ")
;return parse_assignments_refuse(`the input "jobs" asks the plan "${(0,Vt.m)(t)}" in "${(0,Vt.m)(e)}", which is no plan job`,""===s?"leave it out":`write one of ${s}, or leave it out`)}
function explainJob(e,t,n){return parse_assignments_refuse(`the input "jobs" names the job "${(0,Vt.m)(t)}" in "${(0,
Vt.m)(e)}", which is not under "needs"`,toNeedsLine([...n.plans,...n.jobs].map(e=>e.id).concat(t)))}function parse_assignments_refuse(e,t){return(0,p.CC)("invalid-input",{message:e,fix:t})}
function judgeRun(e){const t=parseNeeds(e.needs);if("broken"===t.kind)return{result:"failed",rows:[],diagnostics:(0,Dt.c)(t.diagnostics)}
;const{jobs:n}=t,s=findPlans(n,e.plan),i=n.filter(e=>!s.plans.includes(e)),o=parseAssignments(e.jobs,i,s.plans),a=new Map([...assignByName(i,s.plans),...o.assignments]),r=decide_decide({jobs:n,
plans:s.plans,assignments:a}),u=[...s.diagnostics,...o.diagnostics],l=0===u.length?r:gate_refuse(u,r);return{...l,diagnostics:(0,Dt.c)(l.diagnostics)}}const on=["job-failed","plan-not-made"]
;function gate_refuse(e,{rows:t,diagnostics:n}){return{result:"failed",rows:t.map(e=>"skipped"===e.job.result?{...e,standing:"stopped",because:"not known before the mistakes are mended"}:e),
diagnostics:[...e,...n.filter(({code:e})=>on.includes(e))]}}function judgeGates({uses:e,runs:t}){return e.filter(({action:e})=>"gate"===e).flatMap(e=>{const n=new Set
;return t.flatMap(t=>judgeGate(e,t).flatMap(s=>{const i=`${s.code} ${s.fix}`;if(n.has(i))return[];n.add(i);const o=`the gate refuses a run, ${t.name.replace(/^in /,"")}: ${s.message}`;return[{...s,
message:o,place:e.step.at}]}))})}function judgeGate({step:e,job:t},{jobs:n}){const s=["needs","plan","jobs"].map(t=>e.given.get(t)),[i,o,a]=s
;if(!/^\s*\$\{\{\s*toJSON\(\s*needs\s*\)\s*\}\}\s*$/i.test(i?.text??"")||"unknown"===o?.kind||"unknown"===a?.kind)return[];const r=t.needs.map(({text:e})=>({id:e,job:n.get(e)}))
;if(r.some(e=>void 0===e.job||"failure"===e.job.end.kind))return[];const u=r.map(e=>[e.id,{result:judge_gates_toResult(e.job?.end.kind),
outputs:Object.fromEntries([...e.job?.outputs??[]].filter(([,e])=>""!==e))}]),{diagnostics:l}=judgeRun({needs:JSON.stringify(Object.fromEntries(u)),plan:o?.text??"",jobs:a?.text??""});return l}
function judge_gates_toResult(e){return"skipped"===e||"failure"===e?e:"success"}var an=n(58860),rn=n(38588);function parseLegs(e){const[t,...n]=e,s=t?.field("artifacts").text()
;if(void 0===s)return joinEntries(e);const i=s.split(/\s+/).filter(e=>""!==e).map(e=>({word:e,leg:parseLeg(e)}));return{legs:i.flatMap(({leg:e})=>e??[]),
wrong:[...i.flatMap(({word:e,leg:t})=>void 0===t?[`has "${e}" among the artifacts`]:[]),...n.length>0?['has several entries with "artifacts"']:[]]}}function joinEntries(e){const t=e.flatMap(e=>{
const t=e.field("artifact").text(),n=e.field("platform").text()??e.field("platforms").text()??"";return void 0===t?[]:[{artifact:t,platforms:parse_legs_splitPlatforms(n).map(qt._l)}]
}),n=t.filter(({artifact:e})=>!(0,rn.k1)(e));return{legs:t,wrong:n.map(({artifact:e})=>`has "${e}" as artifact`)}}function parseLeg(e){const[,t="",n=""]=/^([^=]*)=(.+)$/.exec(e)??[];if((0,
rn.k1)(n))return{artifact:n,platforms:parse_legs_splitPlatforms(t).map(qt._l)}}function parse_legs_splitPlatforms(e){return e.split(",").filter(e=>""!==e)}function isTag(e){
return/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/.test(e)}function parseImages(e){if(""===e.trim())return{images:[],diagnostics:[]};const t=(0,Ft.Vh)(e),n=!0===t?.isList()?t:t?.field("include")
;if(!0!==n?.isList())return{images:[],diagnostics:[invalid("is no matrix as JSON","write images: ${{ needs.plan.outputs.store_matrix }}")]};const s=new Map,i=[];for(const e of n.elements()){
const t=e.field("image").text();void 0===t?i.push(invalid('has an entry without "image"',un)):s.set(t,[...s.get(t)??[],e])}const o=[...s].map(([e,t])=>parseImage(e,t));return{
images:o.flatMap(({image:e})=>e??[]),diagnostics:[...findNameless(s),...i,...o.flatMap(e=>e.diagnostics)]}}function findNameless(e){
const t=[...e].flatMap(([e,[t]])=>""===(t?.field("image-name").text()??"")?[e]:[]);if(0===t.length)return[];const n=t.map(e=>`"${e}"`),s=1===t.length?"the image":"the images";return[(0,
p.CC)("nameless-image",{message:`the input "images" has no "image-name" for ${s} ${(0,We.XT)(n,3)}: nobody can tell where to push ${1===t.length?"it":"them"}`,
fix:"image-name: 'ghcr.io/OWNER/{image}'\nat the top of the configuration, or a name of its own at each image"})]}
const un="pass the output of the plan on as it is: ${{ needs.plan.outputs.store_matrix }}";function parseImage(e,t){const[n]=t,field=e=>n?.field(e).text()??"",s=[],complain=(t,n=un)=>{
s.push(invalid(`${t}, of image "${e}"`,n))},i=field("image-name"),{name:o,repository:a,tag:r}=(0,Je.o_)(i);""!==i&&void 0===(0,an.if)(i)&&complain(`names "${i}", which is no name of an image`)
;for(const e of["content-tag","bases-tag"]){const t=field(e);""===t||isTag(t)||complain(`has "${t}" as ${e}`)}const u=parseLegs(t);for(const e of u.wrong)complain(e)
;const l=parseDigest(field("digest"),a);if(void 0===l&&complain(`has "${field("digest")}" as digest`),""===l&&0===u.legs.length&&complain("names no artifact"),s.length>0||void 0===l||""===i)return{
diagnostics:s};const d="true"===field("store");return{image:{image:e,repository:o,...void 0===r?{}:{ownTag:r},content:""===l?{kind:"archives",legs:u.legs}:{kind:"reused",digest:l},
platforms:parse_legs_splitPlatforms(field("platforms")).map(qt._l),contentTag:d?field("content-tag"):"",basesTag:d?field("bases-tag"):"",store:d?"allowed":"forbidden",
publish:"true"===field("publish")?"wanted":"unwanted",laterRuns:"true"===field("later-runs-heal")?"heal":"unknown"},diagnostics:[]}}function parseDigest(e,t){if(""===e)return""
;const[,n="",s]=/^(.+)@(sha256:[0-9a-f]{64})$/.exec(e)??[];return(0,Je.o_)(n).repository===t?s:void 0}function invalid(e,t){return(0,p.CC)("invalid-input",{message:`the input "images" ${e}`,fix:t})}
function judge_publishing_judgePublishing({uses:e,runs:t,workflow:n}){return e.filter(({action:e})=>"publish"===e).flatMap(e=>{for(const s of t){const[t]=judgePublish(e,s,n);if(void 0!==t)return[t]}
return[]})}function judgePublish({step:e,job:t},{jobs:n,name:s},{jobs:i}){const o=e.given.get("images");if(void 0===o||"success"!==n.get(t.id)?.end.kind)return[];const a={done:n,jobs:i
},r=!0===runsStep(e,t,a)?evaluateIn(o.text,t,a):void 0;return"string"!=typeof r?[]:parseImages(r).diagnostics.map(e=>({...e,message:`the job "${t.id}" fails ${s}: ${e.message}`,place:o.at}))}
function judgeWorkflows(e,t){const n=[...new Set(e.map(({workflow:e})=>e))].map(n=>toFacts(n,e.filter(e=>e.workflow===n),t)),s=n.flatMap(judgeWorkflow),i=s.some(({code:e})=>"job-missing"===e);return{
diagnostics:i?s:[...s,...check_unread_findUnread(n)],notes:i?[]:findUnrunTests(n).map(toNote)}}function toNote({images:e,place:t}){const n=e.map(e=>`"${e}"`);return{kind:"untested",
message:`no job of any workflow runs tests, and ${1===e.length?"the image has":"these images have"} some, as every image that says nothing of them: ${(0,We.XT)(n,3)}`,
fix:"in the configuration, where there are none: tests: false",place:t}}function judgeWorkflow(e){const t=(0,
Ge.S)(Jt,e),n=t.some(({code:e})=>ln.includes(e)),s=[...t,...judge_publishing_judgePublishing(e)];return n?s:[...s,...judgeGates(e)]}
const ln=["undeclared-output","unknown-output","empty-matrix","unusable-matrix","missing-stage-job","ungated-job"];function toFacts(e,t,n){
const s=t.filter(({action:e})=>"plan"===e),[i,...o]=s,a=void 0===i||o.length>0?void 0:findKnown(i,n),r={workflow:e,uses:t,plans:s,outputNames:c.gr,platforms:"together",runs:[],writtenTests:new Set}
;return void 0===a||void 0===i?r:{...r,configuration:a.read.valid.configuration,platforms:"split"===a.facts.platforms?"split":"together",writtenTests:findWrittenTests(a.read.valid),stages:a.stages,
runs:listRuns(i,a)}}function findWrittenTests({configuration:e,imagePlaces:t}){const n=e.images.filter(({name:e,dev:n,tests:s})=>void 0!==s&&(void 0!==n||"written"===t.get(e)?.tests))
;return new Set(n.map(({name:e})=>e))}function findKnown(e,t){return t.find(({settings:t})=>t.uses.includes(e))?.known}function listRuns(e,t){
return"action"===e.workflow.kind?[]:t.runs.filter(n=>mayHappen(n,e,t)).map(t=>({...t,jobs:runJobs(e.workflow,e,t.outputs)}))}
const dn=["pull_request","pull_request_target","merge_group","push","workflow_call"];function mayHappen(e,{workflow:t,step:n},{read:s}){
const{triggers:i}=t,{events:o}=s.valid.configuration.publish,a=i.includes("workflow_call"),r="everything"===e.size||i.some(e=>dn.includes(e)),u="everything"!==e.size&&"known"===n.given.get("images")?.kind,l="allowed"===e.publishing?i.some(e=>o.includes(e)):i.some(e=>!o.includes(e))
;return r&&!u&&(a||l)}var cn=n(48041),fn=n(67734);const pn=["config","stages","split-platforms"];function list_notes_listUnjudged(e){
return e.filter(({action:e})=>"plan"===e).flatMap(({step:e})=>pn.flatMap(t=>{const n=e.given.get(t);return"unknown"!==n?.kind?[]:[{kind:"unjudged",
message:`an expression makes the input "${t}", so it is judged without it`,fix:`image-matrix check --${t} \u2026`,place:n.at}]}))}function list_notes_listNotes({known:e}){if(void 0===e)return[]
;const{variants:t,head:n}=e.sound;return t.flatMap(({image:e,variant:t,inputs:s})=>{const i="dev"===t?`"${e}" (dev)`:`"${e}"`,{quality:o}=s;if("exact"!==o.kind){
const[e]=o.because,t=o.because.length>1?` (and ${String(o.because.length-1)} more)`:"",n=void 0===e?"":`: ${(0,
fn.Gk)(e)}${t}`,s="opaque"===o.kind?"cannot be known, so it is always built":"are more than its build reads",a=o.because.find(e=>void 0!==e.fix)?.fix;return[{kind:"inexact",
message:`the inputs of image ${i} ${s}${n}`,...void 0===a?{}:{fix:a},...list_notes_toPlace(e?.about?.at)}]}return void 0===n?[]:(0,cn.B)(s,n.index).map(({folder:e,count:t,ignoreFile:n,at:s})=>({
kind:"whole-context",message:`image ${i} reads all ${String(t)} files of its context "${e}": a change of any of them builds it`,fix:`leave out what it does not need, in ${n}`,...list_notes_toPlace(s)
}))})}function list_notes_toPlace(e){if(void 0===e?.line)return{};const{source:t,line:n,column:s=1,length:i=1}=e;return{place:{source:t,line:n,column:s,length:i}}}async function checkRepository(e,t){
const n=await checkTree(e,t);if(void 0===e.unseen)return n;const s=`the working tree cannot be looked at, and HEAD is checked: ${e.unseen}`;return{...n,notes:[{kind:"unjudged",message:s},...n.notes]}}
async function checkTree(e,t){const{repository:n}=e,s=await n.readTree(e.tree);if((0,o.G)(s))return toUnread(s.because);const i=new P.yV(s),a=await readWorkflowTexts(i,n),r=readUses(a)
;if(!r.some(({action:e})=>"plan"===e)&&void 0===t.config&&lacksConfiguration(e))return checkProposal(e,readTriggersOnce(i,e));const{settings:u,diagnostics:l}=listSettings(r,t),d=[]
;for(const t of u)d.push(await judgeSettings(t,e));const c=e.origin.defaultBranch,f=readTriggersOnce(i,e),p=await judgeStarts({uses:r,texts:a,judged:d,branch:c,triggers:f
}),m=judgeWorkflows(r,d),h=[...l,...d.flatMap(e=>e.diagnostics),...m.diagnostics,...p.diagnostics];return{...hear(joinSame(h),d),
notes:[...list_notes_listUnjudged(r),...(await findUnreadFiles(e,i,h)).map(toUnreadNote),...joinSame(d.flatMap(list_notes_listNotes)),...m.notes,...p.notes],looked:{images:countImages(d),
workflows:new Set(r.map(({workflow:e})=>e.path)).size}}}function readTriggersOnce(e,{repository:t,origin:n}){let s;return()=>s??=readRepositoryTriggers(toTriggerGround(e,n),t)}
async function judgeStarts({uses:e,texts:t,judged:n,branch:s,triggers:i}){const o=e.filter(({action:e})=>"plan"===e),a=[];for(const{known:e}of n){if(void 0===e)continue
;const{sound:n}=e,r=[...findUnlisted(n),...findUnstarted(n,{uses:o,texts:t,branch:s})];a.push({diagnostics:r,notes:await findSecondPushers(n,o,i)}),0===o.length&&a.push(await judgeTriggers(n,i))}
return{diagnostics:a.flatMap(({diagnostics:e})=>e),notes:joinSame(a.flatMap(({notes:e})=>e))}}async function checkProposal(e,t){const n=await judge_proposal_judgeProposal(e),s={images:0,workflows:0}
;if("string"==typeof n)return{findings:[],silenced:0,notes:[...listMisnamed(e),{kind:"unjudged",message:n}],looked:s}
;const{facts:i,unread:o}=n,{built:a,diagnostics:r,notes:u}=await judgeTriggers(i,t),{images:l}=i.valid.configuration,d=new Set(l.flatMap(({name:e,prod:t})=>a.has(e)?[t.file]:[])),isBuilt=({place:e})=>"file"===e?.source.kind&&d.has(e.source.path),c=n.diagnostics.filter(isBuilt),f=n.diagnostics.filter(e=>!isBuilt(e))
;return{findings:(0,C.n)([...c,...r]),silenced:0,notes:[{kind:"unjudged",message:'there is no configuration: these are the images that "image-matrix init" would write'
},...listMisnamed(e),...o.map(toUnreadNote),...f.flatMap(toIdleNote),...u],looked:{...s,images:l.length}}}function toIdleNote({code:e,message:t,fix:n,place:s}){return"ignored-source"!==e?[]:[{
kind:"unsent-source",message:t,fix:n,...void 0===s?{}:{place:s}}]}function listMisnamed({checkout:e}){const t=(0,N.C)(e);if(void 0===t)return[];const{path:n,message:s,fix:i}=t;return[{kind:"unjudged",
message:s,fix:i,place:atLine({file:n,line:1})}]}function countImages(e){const t=e.flatMap(({known:e})=>e?.facts.valid.configuration.images.map(({name:e})=>e)??[]);return new Set(t).size}
function toUnread(e){return{findings:[misuse(`the tracked files cannot be listed: ${e}`,"git ls-tree -r HEAD has to answer here")],silenced:0,notes:[],looked:{images:0,workflows:0}}}
function hear(e,t){const n=t.flatMap(e=>e.known??[]),s=joinSame(n.flatMap(({read:e})=>e.valid.silences)),{diagnostics:i,silenced:o,unused:a}=(0,
h.de)(e,s),[r]=n.length===t.length?n:[],u=void 0===r?[]:(0,h.Jx)(a,r.facts);return{findings:(0,C.n)([...i,...u]),silenced:o}}async function runCheckStep(e){const{runner:t}=e,n=(0,m.Kn)(()=>{
t.presetOutputs((0,c.q_)())}),o=void 0===n?await readReport(e).catch(e=>toReport((0,m.jU)(e,"the check could not be made").diagnostics)):toReport(n.diagnostics),a=(0,s.sK)(o.findings,(0,s.Ie)(t))
;return t.print(i.wx.of([...renderCheck(o,l.p),...a].join("\n"))),t.annotate(o.findings),t.writeSummary(i.wx.of([renderCheckSummary(o),...a].join("\n"))),isClean(o)?0:1}function toReport(e){return{
findings:e,silenced:0,notes:[],looked:{images:0,workflows:0}}}async function readReport(e){const t=await e.openRepository(".");if((0,o.G)(t))return run_check_step_refuse(t.because);try{
const n=await findHead(t);if(void 0===n)return run_check_step_refuse("the job has no checkout");const s={checkout:e,repository:t,tree:n,origin:readOrigin(e)}
;return await checkRepository(s,readOverrides(e))}finally{t.close()}}async function findHead(e){if("checkout"!==e.place)return;const t=await e.readCommit("HEAD");return void 0===t||(0,
o.G)(t)?void 0:t.id}function run_check_step_refuse(e){return toReport([misuse(e,"check the repository out before this step")])}function readOverrides({runner:e}){const{config:t}=(0,
f.TR)(t=>e.input(t)).request;return"file"===t.kind&&t.path===f.yD?{}:{config:t}}function readOrigin({runner:e}){
const t=e.variable("GITHUB_REPOSITORY"),n=e.variable("GITHUB_SERVER_URL")??"https://github.com";return void 0===t?{}:{url:`${n}/${t}`}}}),49605:((e,t,n)=>{n.d(t,{r:()=>checkReadable})
;var s=n(70169),i=n(74970),o=n(52869),a=n(53657);async function checkReadable({readable:e},{repository:t,commit:n,isInWorkingTree:r,platforms:u="either"}){if(void 0===e||void 0===n)return[];const l={
...{...await(0,a.$Z)({valid:e,source:{kind:"file",path:""}},t,n),platforms:u},...void 0===r?{}:{isInWorkingTree:r}},d=(0,i.S)([...s.iY,...s._Y],l);return(0,o.Ix)(d)}})};
