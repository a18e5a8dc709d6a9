"use strict";exports.id=546,exports.ids=[546],exports.modules={238:((e,t,n)=>{n.d(t,{K:()=>calls,Y:()=>parseExpression})
;const s=[["||"],["&&"],["==","!="],["<=",">=","<",">"]],r=/\s*(?:('(?:[^']|'')*')|(-?(?:0x[\da-f]+|\d+(?:\.\d+)?(?:e[-+]?\d+)?)(?![\w-]))|([a-z_][\w-]*)|(&&|\|\||==|!=|<=|>=|[<>!()[\],.*]))/iy,o=2e4
;function parseExpression(e){const t=splitTokens(e);if(void 0===t||0===t.length)return;const n=new Reader(t),s=n.readLevel(0);return n.isAtEnd?s:void 0}function splitTokens(e){const t=e.trimEnd()
;if(t.length>o)return;const n=[];r.lastIndex=0;for(let e=0;e<t.length;e=r.lastIndex){const e=r.exec(t);if(null===e)return;n.push(e[0].trimStart())}return n}class Reader{tokens;#e=0;#t=0
;constructor(e){this.tokens=e}get isAtEnd(){return this.#e===this.tokens.length}readLevel(e){const t=s[e];if(void 0===t)return this.#n();let n=this.readLevel(e+1);for(;void 0!==n;){
const s=t.find(e=>e===this.tokens[this.#e]);if(void 0===s)return n;this.#e+=1;const r=this.readLevel(e+1);n=void 0===r?void 0:{kind:"operation",operator:s,left:n,right:r}}return n}#n(){let e=0
;for(;this.#s("!");)e+=1;const t=this.#r();if(void 0===t||0===e)return t;const n={kind:"not",of:t};return e%2==1?n:{kind:"not",of:n}}#r(){const e=this.tokens[this.#e];if(void 0===e)return
;if("("===e)return this.#o();const t=toLiteral(e);return void 0!==t?(this.#e+=1,t):/^[a-z_]/i.test(e)?(this.#e+=1,"("===this.tokens[this.#e]?this.#i(e.toLowerCase()):this.#a(e)):void 0}#o(){
this.#e+=1,this.#t+=1;const e=this.#t>100?void 0:this.readLevel(0);return this.#t-=1,void 0!==e&&this.#s(")")?e:void 0}#i(e){this.#e+=1;const t=[];if(this.#s(")"))return{kind:"call",name:e,of:t};do{
const e=this.readLevel(0);if(void 0===e)return;t.push(e)}while(this.#s(","));return this.#s(")")?{kind:"call",name:e,of:t}:void 0}#a(e){const t=[e];for(;;)if(this.#s(".")){const e=this.tokens[this.#e]
;if(void 0===e||!/^[a-z_*]/i.test(e))return;t.push(e),this.#e+=1}else{if(!this.#s("["))return{kind:"name",path:t};{const e=this.readLevel(0);if("literal"!==e?.kind||!this.#s("]"))return
;t.push(String(e.value))}}}#s(e){return this.tokens[this.#e]===e&&(this.#e+=1,!0)}}function toLiteral(e){if(e.startsWith("'"))return{kind:"literal",value:e.slice(1,-1).replaceAll("''","'")}
;if(/^-?\d/.test(e))return{kind:"literal",value:Number(e)};switch(e){case"true":return{kind:"literal",value:!0};case"false":return{kind:"literal",value:!1};case"null":return{kind:"literal",value:null}
;default:return}}function calls(e,t){switch(e.kind){case"literal":case"name":return!1;case"call":return t.includes(e.name)||e.of.some(e=>calls(e,t));case"not":return calls(e.of,t);case"operation":
return calls(e.left,t)||calls(e.right,t)}}}),5546:((e,t,n)=>{n.d(t,{Xd:()=>pairForMerges,cv:()=>readRepositoryTriggers,n:()=>toChangedFiles})
;var s=n(4374),r=n(4239),o=n(5196),i=n(5482),a=n(2141),u=n(9759),l=n(2802),c=n(3159),d=n(8739),f=n(7700);const p={builds:[],opaque:[]};function opaque(e){return{builds:[],opaque:[e],pushes:"maybe"}}
function joinFound(e){return{...e.some(({pushes:e})=>"maybe"===e)?{pushes:"maybe"}:{},builds:e.flatMap(({builds:e})=>e),opaque:[...new Set(e.flatMap(e=>e.opaque))]}}function toFound(e){return{
builds:e.map(e=>({build:e,decidedBy:"nothing"})),opaque:[]}}
const h=/^(?:-p|--project-name|--profile|--env-file|--project-directory|--progress|--set|--builder|--metadata-file|--build-arg|--call|--allow|--ssh|-m|--memory|--ansi|--parallel|--scale|--timeout|-t|--wait-timeout|--exit-code-from|--pull)$/
;function readWords(e){const t=[],n=[];for(let s=0;s<e.length;s+=1){const r=e[s]??"",o=/^(?:-f|--file)(?:=(.*))?$/s.exec(r);if(/^[|>&]|^\d>/.test(r))break
;null!==o?t.push(o[1]??e[s+=1]??""):h.test(r)?s+=1:r.startsWith("-")||n.push(r)}return{files:t,operands:n}}const m=["compose.yaml","compose.yml","docker-compose.yaml","docker-compose.yml"]
;function buildsByCompose(e,{folder:t},n){const{files:s,operands:r}=readWords(e),[o,...i]=r;if("build"!==o&&"up"!==o)return p;const a=findFiles(s,t,m,n)
;if(0===a.length)return opaque(`"docker compose ${o}" reads a file that is not known`);const u=(0,c.EW)(a.map(e=>readCompose(e,n))),l=u.builds.filter(({name:e})=>0===i.length||i.includes(e??""))
;return"build"===o||e.includes("--build")?joinFound([toFound(l),...u.unread.map(({because:e})=>opaque(e))]):0===l.length?p:opaque('"docker compose up" builds what it does not find anywhere')}
function readCompose(e,t){const n=(0,c.qk)(e).flatMap(e=>t.read(e)??[])[0]??"";return{path:e,text:t.read(e)??"",variables:n}}function findFiles(e,t,n,s){if(void 0===t)return[];const r=e.flatMap(e=>(0,
d.d)(t,e)??[]);return e.length>0?r.length===e.length?r.filter(e=>s.isThere(e)):[]:n.map(e=>(0,f.uJ)(t,e)).filter(e=>s.isThere(e)).slice(0,1)}const g=["docker-bake.json","docker-bake.hcl",...m]
;function buildsByBake(e,{folder:t},n){const{files:s,operands:r}=readWords(e);return compose_and_bake_bake({files:s,targets:r,folder:t},n)}
function compose_and_bake_bake({files:e,targets:t,folder:n},s){const r=findFiles(e,n,g,s);return 0===r.length?opaque('"bake" reads a file that is not known'):joinFound(r.map(e=>{
if(!/\.(?:json|hcl)$/.test(e))return bakeCompose(e,t,s);const n=s.read(e)??"",{builds:r,unread:o}=(0,l.MI)({path:e,text:n},e=>s.isThere(e))
;if(o.length>0)return opaque(`"bake" reads ${e}: ${o[0]?.because??""}`);const i=(0,l.Sz)(n,0===t.length?["default"]:t);return toFound(r.filter(({name:e})=>i.has(e??"")))}))}
function bakeCompose(e,t,n){const{builds:s,unread:r}=(0,c.EW)([readCompose(e,n)]);return joinFound([toFound(s.filter(({name:e})=>isChosen(e,t))),...r.map(({because:e})=>opaque(e))])}
function isChosen(e,t){return 0===t.length||t.includes("default")||t.includes(e??"")}const k=/^(?:export\s+|override\s+)*([\w.-]+)\s*(::?:?=|\?=|\+=|!=|=)\s*(.*)$/s;function runMake(e){
const t=parseMakefile(e),[n]=t.rules.flatMap(({targets:e})=>e.filter(e=>!e.startsWith("."))),s=t.variables.get(".DEFAULT_GOAL")??n,r=e.goals.length>0?e.goals:void 0===s?[]:[s],o=[],i=[],a=new Set,make=(n,s)=>{
if(a.has(n))return;a.add(n);const r=findRules(t.rules,n);0===r.length&&e.goals.includes(n)&&i.push(n);const u=r.flatMap(({rule:e})=>[...e.own]),l=new Map([...s,...u,...e.assigned])
;for(const{rule:e,stem:t}of r){const s=new Map([...l,["@",n],["*",t]]);for(const n of e.needs)make(expandVariables(n.replace("%",t),s),l);const[r=""]=e.needs,i=new Map([...s,["<",r.replace("%",t)]])
;o.push(...e.recipe.map(e=>expandVariables(e,i).replace(/^[\s@+-]+/,"")))}};for(const e of r)make(e,t.variables);return{scripts:o,missing:i}}function findRules(e,t){
const n=e.filter(({targets:e})=>e.includes(t)),s=n.map(e=>({rule:e,stem:""}));if(n.some(({recipe:e})=>e.length>0))return s;const r=e.flatMap(e=>e.targets.flatMap(n=>{const[s="",r]=n.split("%")
;return void 0!==r&&t.startsWith(s)&&t.endsWith(r)?[{rule:e,stem:t.slice(s.length,t.length-r.length)}]:[]}));return[...s,...r.slice(0,1)]}function parseMakefile({text:e,assigned:t,environment:n}){
const s=new Map([...n,["MAKE","make"],["CURDIR","."],...t]),r={variables:s,rules:[]};let o,i=0,a=!1
;for(const n of e.replaceAll(/\\\r?\n/g," ").split(/\r?\n/))if(/^\s*(?:define|endef)\b/.test(n))a=/^\s*define/.test(n);else{if(a)continue
;if(n.startsWith("\t"))o?.recipe.push(n.slice(1));else if(/^\s*(?:ifn?eq|ifn?def)\b/.test(n))i+=1;else if(/^\s*endif\b/.test(n))i-=1;else{const e=n.replace(/(?:^|\s)#.*$/,"").trim(),a=k.exec(e)
;null!==a?t.has(a[1]??"")||makefile_assign(a,s,i):o=readRule(e,r)??o}}return r}function makefile_assign([,e="",t="",n=""],s,r){if("?="===t&&s.has(e))return
;const o="+="===t?`${s.get(e)??""} `:"",i=":="===t||"::="===t?expandVariables(n,s):n,u=0===r&&"!="!==t;s.set(e,u?o+i:a.QH)}function readRule(e,{rules:t,variables:n}){
const[,s,r=""]=/^([^:=\t]+?)\s*::?(?!=)\s*(.*)$/s.exec(e)??[];if(void 0===s)return;const o=expandVariables(s,n).split(/\s+/),i=k.exec(r),[a="",u]=null===i?r.split(/;(.*)/s):[],l={targets:o,
needs:expandVariables(a,n).split(/[\s|]+/).filter(e=>""!==e),recipe:void 0===u?[]:[u],own:null===i?new Map:new Map([[i[1]??"",i[3]??""]])};return t.push(l),l}const w=20
;function expandVariables(e,t,n=0){if(n>w)return a.QH;let s="";for(let r=0;r<e.length;r+=1){const o=e.charAt(r),i=e.charAt(r+1);if("$"!==o||""===i)s+=o;else if("$"===i)s+="$",
r+=1;else if("("===i||"{"===i){const o=findClosing(e,r+1);s+=expandReference(e.slice(r+2,o),t,n),r=o}else s+=expandReference(i,t,n),r+=1}return s}function expandReference(e,t,n){
if(e.includes("MAKEFILE_LIST"))return".";if(/[\s,:$]/.test(e))return a.QH;const s=t.get(e);return void 0===s?"":expandVariables(s,t,n+1)}function findClosing(e,t){
const[n,s]="("===e.charAt(t)?["(",")"]:["{","}"];let r=0;for(let o=t;o<e.length;o+=1)if(e.charAt(o)===n&&(r+=1),e.charAt(o)===s&&(r-=1),0===r)return o;return e.length}var v=n(2385)
;const b=["buildpacks","jibMaven","jib","ko","bazel","custom"];function readSkaffold(e){const t=(0,f.yl)(e.path),n=[],s=[];let r=0;for(const o of e.text.split(/^---[ \t]*$/m)){const{root:a}=(0,
v.T)(o),u=(0,i.S3)((0,i._F)(a,"profiles")).filter(t=>e.profiles.includes((0,i.b6)((0,i._F)(t,"name"))??""));for(const s of[a,...u])for(const a of(0,i.S3)((0,i._F)((0,i._F)(s,"build"),"artifacts"))){
const s={file:e.path,line:r+(0,i.cA)(o,a)};n.push(...readArtifact(a,t,s))}for(const e of(0,i.S3)((0,i._F)(a,"requires"))){const n=(0,d.d)(t,(0,i.b6)((0,i._F)(e,"path")))
;void 0!==n&&s.push(/\.ya?ml$/.test(n)?n:(0,f.uJ)(n,"skaffold.yaml"))}r+=o.split("\n").length-1}return{builds:n,requires:s,unread:[]}}function readArtifact(e,t,n){const s=(0,i.b6)((0,
i._F)(e,"image")),r=(0,i._F)(e,"docker")??(0,i._F)(e,"kaniko"),o=(0,d.d)(t,(0,i.b6)((0,i._F)(e,"context"))??"."),a=void 0===o?void 0:(0,d.d)(o,(0,i.b6)((0,i._F)(r,"dockerfile"))??"Dockerfile")
;return(0,i.Pf)(e).some(([e])=>b.includes(e))||void 0===o||void 0===a?[]:[{origin:"command",at:n,context:o,file:a,target:(0,i.b6)((0,i._F)(r,"target"))??"",...void 0===s?{}:{name:s},
buildArgs:new Map((0,i.fq)((0,i._F)(r,"buildArgs")).filter(([,e])=>!e.includes("{{"))),contexts:new Map,tags:void 0===s?[]:[s],platforms:(0,i.CB)((0,i._F)(e,"platforms")),pushes:"unknown"}]}
var y=n(5866),x=n(3790);const _=6;function readScript(e,t,n,s=0){return joinFound((0,x.FH)(e,t).map(e=>{const r=readTool(e,t,{texts:n,depth:s}),o=mayPush(e)?{...r,pushes:"maybe"}:r
;return"nothing"===e.decidedBy?o:{...o,builds:o.builds.map(e=>({...e,decidedBy:"script"}))}}))}function mayPush({words:e}){
return e.some(e=>/^(?:crane|skopeo|oras|regctl)$/.test(e)||/\bpush\b/.test(e))}const $=/^(?:sudo|exec|time|command|env|nice|then|else|do|if|!|[A-Za-z_]\w*=.*)$/;function readTool(e,t,n){
const s=e.words.findIndex(e=>!$.test(e)),[r="",...o]=s<0?[]:e.words.slice(s),[i,a]=o,u=r.slice(r.lastIndexOf("/")+1);if("make"===u||"gmake"===u)return readMake(o,e,t,n)
;if("skaffold"===u)return readSkaffoldRun(o,e,n.texts);if("docker-compose"===u)return buildsByCompose(o,e,n.texts);if("docker"===u&&"compose"===i)return buildsByCompose(o.slice(1),e,n.texts)
;if("docker"===u&&"buildx"===i&&"bake"===a)return buildsByBake(o.slice(2),e,n.texts);const{builds:l,unread:c}=(0,x.UK)(e,t.at);return l.length>0||c.length>0?{builds:l.map(e=>({build:e,
decidedBy:"nothing"})),opaque:c.map(({because:e})=>e)}:readOther(r,o)}
const M=/^(?:task|just|mage|earthly|bazel|bazelisk|buck2|pants|nx|turbo|lerna|gradle|gradlew|mvn|mvnw|ant|sbt|rake|npm|yarn|pnpm|tox|nox|invoke|inv|poe|hatch|bash|sh|zsh|python3?|node|ruby|perl|pwsh|goreleaser|ko|pack|kaniko|buildah|werf|tilt|melange|apko|nix|nix-build|depot)$/,F=/^(?:goreleaser|ko|pack|buildah|werf|tilt|earthly|depot|apko)$/,S=/image|docker|container|build|bake|publish|push|release|package/i
;function readOther(e,t){const n=e.slice(e.lastIndexOf("/")+1),s=/\.(?:sh|bash|py|ps1|js|mjs|ts|rb|pl)$/.test(n)||e.startsWith("./");if(!s&&!M.test(n))return p
;if(F.test(n))return opaque(`"${show(n)}" builds what its own files say`);const[r=""]=s?[e]:t.filter(e=>!e.startsWith("-"))
;return[e,...t.slice(0,4)].some(e=>S.test(e))?opaque(`"${show(s?e:`${e} ${r}`)}" runs what is not read`):p}function show(e){return e.replaceAll(a.QH,"\u2026").slice(0,60)}
function readSkaffoldRun(e,{folder:t},n){if(!["run","build","dev"].includes(e[0]??""))return p;const valueOf=(...t)=>{const n=e.findIndex(e=>t.includes(e.replace(/=.*$/s,""))),s=e[n]
;return!0===s?.includes("=")?s.slice(s.indexOf("=")+1):e[n+1]},s=e.some(e=>/^(?:-f|--filename)(?:=|$)/.test(e))?valueOf("-f","--filename"):"skaffold.yaml",r=void 0===t?void 0:(0,
d.d)(t,s),o=e.some(e=>/^(?:-p|--profile)(?:=|$)/.test(e))?(valueOf("-p","--profile")??"").split(","):[],i=[],a=void 0===r?[]:[r],u=new Set;for(const e of a){const t=n.read(e)
;if(u.has(e)||void 0===t)continue;u.add(e);const s=readSkaffold({path:e,text:t,profiles:o});i.push(...s.builds),a.push(...s.requires)}
return 0===i.length?opaque('"skaffold" builds what cannot be read'):{builds:i.map(e=>({build:e,decidedBy:"nothing"})),opaque:[]}}const j=["GNUmakefile","makefile","Makefile"]
;function readMake(e,{folder:t,variables:n},s,{texts:r,depth:o}){
const i=readMakeWords(e.map(e=>fillPartly(e,n))),u=0===i.goals.length?"its first target":show(i.goals.join(" ")),l=void 0===t?void 0:(0,
d.d)(t,i.folder),c=(void 0===i.file?j:[i.file]).flatMap(e=>void 0===l?[]:[(0,f.uJ)(l,e)]).find(e=>r.isThere(e))
;if(void 0===l||void 0===c||o>_)return opaque(`"make" runs ${u}, and its Makefile is not known`);const p=readMakefile(c,l,r),h=new Map([...n].filter(([,e])=>(0,a.qE)(e))),m={text:p,goals:i.goals,
assigned:i.assigned,environment:h},{scripts:g,missing:k}=runMake(m),w={at:s.at,folder:""===l?".":l,variables:new Map}
;return joinFound([...g.map(e=>readScript(e,w,r,o+1)),...k.map(e=>opaque(`"make" runs ${show(e)}, which ${c} does not have`))])}function fillPartly(e,t){return(0,
y.$)(e,t)??e.replaceAll(/\$(?:\w+|\{[^{}]*\}|\(.*)/g,a.QH)}function readMakeWords(e){const t=new Map,n=[];let s,r=".";for(let o=0;o<e.length;o+=1){const a=e[o]??"";if(/^[|>&]|^\d>/.test(a))break
;const u=/^--(directory|file|makefile)=(.*)$/s.exec(a),l=/^-([Cf])(.*)$/s.exec(a);if(null!==u)"directory"===u[1]?r=`${r}/${u[2]??""}`:s=u[2];else if(null!==l){const t=""===l[2]?e[o+=1]??"":l[2]??""
;"C"===l[1]?r=`${r}/${t}`:s=t}else if(/^[\w.-]+[:?+]?=/.test(a))for(const[e,n]of(0,i.T6)(a))t.set(e.replace(/[:?+]$/,""),n);else a.startsWith("-")||n.push(a)}return{goals:n,assigned:t,folder:r,
...void 0===s?{}:{file:s}}}function readMakefile(e,t,n,s=0){const r=n.read(e)??"";return s>_?r:r.replaceAll(/^-?s?include[ \t]+(.+)$/gm,(e,r)=>r.trim().split(/\s+/).map(e=>{const r=(0,
d.d)(t,e.replace(/^\$[({](?:CURDIR|ROOT_DIR|PWD)[)}]\//,""));return void 0===r?"":readMakefile(r,t,n,s+1)}).join("\n"))}
const q=/^[\w.-]+\/[\w./-]*(?:kaniko|buildah|docker-build|build-docker|docker-publish|publish-docker|build-image|goreleaser|skaffold|earthly|depot|jib)/i;function isBuilder(e){
return q.test(e.replace(/@.*$/s,""))||/(?:image|docker|container)/i.test(e)}function findBuilds(e,t){const n=(0,i.b6)((0,i._F)(e.node,"uses"))??""
;if(/^[\w.-]+\/bake-action(?:[/@]|$)/.test(n))return findBaked(e,t);const s=(0,i.b6)((0,i._F)(e.node,"run"));if(void 0!==s){const n=e.scope.get("env"),r=void 0===n||"kind"in n?new Map:n,o={at:e.at,
folder:e.folder,variables:r};return readScript((0,a.pt)(s,e.scope),o,t)}if(q.test(n.replace(/@.*$/s,"")))return opaque(`"${n.replace(/@.*$/s,"")}" builds what is not read`)
;const{builds:r,unread:o}=(0,u.jg)(e);return{builds:r.map(e=>({build:e,decidedBy:"nothing"})),opaque:o.map(({because:e})=>e)}}function findBaked(e,t){const n=(0,i._F)(e.node,"with"),words=t=>(0,
a.pt)((0,i.b6)((0,i._F)(n,t))??"",e.scope).split(/[\n,]+/).flatMap(e=>""===e.trim()?[]:[e.trim()]),[s="."]=words("workdir"),r=words("files").filter(e=>!e.includes("bake-file")),o=words("targets")
;if(![...r,...o,s].every(a.qE))return opaque('an expression names what "bake" builds');const u=compose_and_bake_bake({files:r,targets:o,folder:"."===s?"":s},t)
;return u.builds.length+u.opaque.length===0?p:u}var A=n(408),T=n(7998),C=n(2021),E=n(9736),G=n(3465),B=n(568),O=n(238);function evaluateCall({name:e},t,n){const[s,r]=t;switch(e){case"always":return(0,
B.eu)(!0);case"success":return(0,B.G4)(n.succeeded);case"failure":case"cancelled":return(0,B.eu)(!1);case"contains":return contains(s,r)??explain(e,t,n);case"startswith":
return affix(s,r,(e,t)=>e.startsWith(t))??explain(e,t,n);case"endswith":return affix(s,r,(e,t)=>e.endsWith(t))??explain(e,t,n);case"format":return format(t)??explain(e,t,n);case"join":case"tojson":
return"names"===s?.kind?{...s,form:"text"}:explain(e,t,n);case"fromjson":return fromJson(s)??explain(e,t,n);default:return explain(e,t,n)}}function explain(e,t,n){
const s=`${e}(${t.map(B.bp).join(", ")})`,r=t.find(e=>"unknown"===e.kind);return void 0===r?n.unknown(s,`only a run knows what ${e}() is`):{kind:"unknown",key:s,at:r.at,because:r.because}}
function contains(e,t){if(void 0!==e&&void 0!==t){if("names"===e.kind&&"list"===e.form){const n=e.names.map(({name:e,when:n})=>{const s=(0,B.aI)((0,B.eu)(e),t);return void 0===s?void 0:(0,A.Q7)([n,s])
}),s=n.flatMap(e=>e??[]);return s.length===n.length?(0,B.G4)((0,A.bz)(s)):void 0}return"names"===e.kind?containsName(e.names,(0,B.fE)(t)):affix(e,t,(e,t)=>e.includes(t))}}function containsName(e,t){
if(void 0===t)return;const n=/^"(.*)"$/.exec(t)?.[1],isFound=e=>void 0===n?e.includes(t):e===n;return(0,B.G4)((0,A.bz)(e.filter(({name:e})=>isFound(e)).map(({when:e})=>e)))}function affix(e,t,n){
if(void 0===e||void 0===t)return;const[s,r]=[(0,B.fE)(e),(0,B.fE)(t)];return void 0!==s&&void 0!==r?(0,B.eu)(n(s.toLowerCase(),r.toLowerCase())):void 0}function format([e,...t]){
const n=void 0===e?void 0:(0,B.fE)(e);if(void 0===n)return;const s=t.map(B.fE);return s.includes(void 0)?void 0:(0,B.eu)(n.replaceAll(/\{(\d+)\}/g,(e,t)=>s[Number(t)]??""))}function fromJson(e){
if("names"===e?.kind)return{...e,form:"list"};if("boolean"===e?.kind)return e;if("flag"===e?.kind)return(0,B.G4)((0,A.Q7)([e.given,e.when]));if("literal"===e?.kind)try{
const t=JSON.parse(String(e.value??""));if(null===t||"boolean"==typeof t||"number"==typeof t)return(0,B.eu)(t);if("string"==typeof t)return(0,B.eu)(t);if(!Array.isArray(t))return
;const n=t.flatMap(e=>"string"==typeof e?[{name:e,when:A.Gk}]:[]);return n.length===t.length?{kind:"names",form:"list",names:n}:void 0}catch{return}}function evaluate(e,t){switch(e.kind){
case"literal":return(0,B.eu)(e.value);case"name":return t.lookUp(e.path);case"call":{const n=e.of.map(e=>evaluate(e,t));return evaluateCall(e,n,t)}case"not":return(0,B.G4)((0,A.AU)((0,
B.Hn)(evaluate(e.of,t))));case"operation":return evaluateOperation(e,t)}}function evaluateOperation(e,t){const{operator:n}=e,s=evaluate(e.left,t),r=evaluate(e.right,t);switch(n){case"&&":case"||":
return choose({left:s,operator:n,right:r},t);case"==":return compare(e,(0,B.aI)(s,r),[s,r],t);case"!=":{const n=(0,B.aI)(s,r);if(void 0!==n)return(0,B.G4)((0,A.AU)(n));const o=compare({...e,
operator:"=="},n,[s,r],t);return(0,B.G4)((0,A.AU)((0,B.Hn)(o)))}case"<":case"<=":case">":case">=":return compare(e,void 0,[s,r],t)}}function choose({left:e,operator:t,right:n},s){const r=(0,B.Hn)(e)
;if("constant"===r.kind)return"always"===r.holds==("||"===t)?e:n;const o=[r,(0,B.Hn)(n)],i="||"===t?(0,A.bz)(o):(0,A.Q7)(o);if([e,n].every(isBoolean))return(0,B.G4)(i)
;const[a]=[e,n].filter(e=>"unknown"===e.kind),u=`(${(0,B.bp)(e)} ${t} ${(0,B.bp)(n)})`,l=a??s.unknown(u,"the files of a change choose the text");return{kind:"unknown",key:u,at:l.at,because:l.because,
when:i}}function isBoolean(e){return"boolean"===e.kind||"literal"===e.kind&&"boolean"==typeof e.value}function compare({operator:e},t,n,s){if(void 0!==t)return(0,B.G4)(t)
;const r=n.map(B.bp).join(` ${e} `),o=n.find(e=>"unknown"===e.kind);return void 0!==o?{kind:"unknown",key:r,at:o.at,because:o.because}:s.unknown(r,"two values are compared that only a run has")}
const P=/\$\{\{(.*?)\}\}/gs;function fillText(e,t){const n=/^\$\{\{((?:(?!\}\}).)*)\}\}$/s.exec(e)?.[1];if(void 0!==n)return evaluateText(n,t);let s="",r=0;for(const n of e.matchAll(P)){
const o=evaluateText(n[1]??"",t),i=(0,B.fE)(o);if(void 0===i)return"unknown"===o.kind?{...o,key:`text of ${o.key} in ${e}`}:t.unknown(`text ${e}`,"the files of a change choose a part of the text")
;s+=e.slice(r,n.index)+i,r=n.index+n[0].length}return(0,B.eu)(s+e.slice(r))}function evaluateText(e,t){const n=(0,O.Y)(e);return void 0===n?t.unknown(e,"the expression cannot be read"):evaluate(n,t)}
const L=["always","success","failure","cancelled"];function readIf(e,t){const n=(0,i.b6)(e);if(void 0===n||""===n.trim())return t.succeeded;const s=/^\$\{\{((?:(?!\}\}).)*)\}\}$/s.exec(n)?.[1]
;if(void 0===s&&n.includes("${{"))return t.succeeded;const r=(0,O.Y)(s??n);if(void 0===r)return(0,B.Hn)(t.unknown(n,'the expression of an "if" cannot be read'));const o=(0,B.Hn)(evaluate(r,t))
;return(0,A.Q7)([(0,O.K)(r,L)?A.Gk:t.succeeded,o])}function fillMapping(e,t){return new Map((0,i.Pf)(e).map(([e,n])=>[e,fillNode(n,t)]))}function fillNode(e,t){
if("scalar"!==e.kind)return t.unknown("a value","it is no single value");switch(e.type){case"null":return B.s6;case"boolean":return(0,B.eu)("true"===e.text.toLowerCase());case"number":return(0,
B.eu)(Number(e.text));case"text":return fillText(e.text,t)}}function expandLegs(e,t){const n=(0,G.E)(e);if(void 0!==n)return n.map(e=>({matrix:e,when:A.Gk}));const s=(0,i._F)((0,
i._F)(e,"strategy"),"matrix"),r="mapping"===s?.kind?fillAxes(s,t):void 0;if(void 0!==r)return r;const o=(0,i.b6)(s)??(0,i.Pf)(s).map(([,e])=>(0,
i.b6)(e)??"").join(" "),a=fillText(o,t),u="unknown"===a.kind?a:t.unknown(`matrix ${o}`,"an expression makes the matrix"),l=`an expression makes the matrix: ${u.because}`;return[{when:(0,B.Hn)({...u,
key:`matrix of ${u.key}`,because:l})}]}const W=256;function fillAxes(e,t){if(e.entries.has("include")||e.entries.has("exclude"))return;let n=[{values:[],when:A.Gk}];for(const[s,r]of(0,i.Pf)(e)){
const e=listItems(r,t);if(void 0===e)return;if(n.length*e.length>W)return;n=n.flatMap(t=>e.map(({value:e,when:n})=>({values:[...t.values,[s,e]],when:(0,A.Q7)([t.when,n])})))}
return n.map(({values:e,when:t})=>({matrix:toMapping(e),when:t}))}function listItems(e,t){if("list"===e.kind)return e.items.map(e=>({value:e,when:A.Gk}));const n=(0,
i.b6)(e),s=void 0===n?void 0:fillText(n,t);return"names"===s?.kind?s.names.map(({name:e,when:t})=>({value:{kind:"scalar",type:"text",text:e,range:E.h},when:t})):void 0}function toMapping(e){
const t=e.map(([e,t])=>[e,{key:E.h,value:t}]);return{kind:"mapping",entries:new Map(t),range:E.h}}function toScope(e){const t={succeeded:e.succeeded,unknown:(t,n)=>({kind:"unknown",key:`${e.id} ${t}`,
at:e.at,because:n}),lookUp:n=>lookUp(n,e,t)};return t}function lookUp(e,t,n){const[s="",...r]=e,o=r.join("."),i=e.join(".");switch(s.toLowerCase()){case"github":return lookUpGithub(o.toLowerCase(),t)
;case"inputs":return t.inputs.get(o)??B.s6;case"env":return t.env.get(o)??n.unknown(i,`a step may have set "${i}"`);case"matrix":return lookUpMatrix(r,t,n);case"needs":case"jobs":
return lookUpDone(t.needs.get(r[0]??""),r.slice(1),n);case"steps":return lookUpDone(t.steps.get(r[0]??""),r.slice(1),n);case"secrets":return{...n.unknown(i,`a secret decides: "${i}"`),key:i}
;case"vars":return{...n.unknown(i,`a variable of the repository decides: "${i}"`),key:i};default:return n.unknown(i,`only a run knows "${i}"`)}}function lookUpGithub(e,{at:t,start:n,remote:s}){
const r=n.github.get(e);if(void 0!==r)return r;if(n.absent.some(t=>e===t||e.startsWith(`${t}.`)))return B.s6;const o=lookUpRepository(e,s);return void 0!==o?o:{kind:"unknown",
key:`github.${e} at ${n.event.name}`,at:t,because:`only a run knows "github.${e}"`}}function lookUpRepository(e,t){if("event.repository.fork"===e)return(0,B.eu)(!1);if("workspace"===e)return(0,
B.eu)(".");if(void 0!==t)switch(e){case"repository":case"event.repository.full_name":return(0,B.eu)(`${t.owner}/${t.name}`);case"repository_owner":case"event.repository.owner.login":return(0,
B.eu)(t.owner);case"event.repository.name":return(0,B.eu)(t.name);default:return}}function lookUpMatrix(e,{matrix:t},n){const s=`matrix.${e.join(".")}`
;if(void 0===t)return n.unknown(s,`an expression makes "${s}"`);let r=t;for(const t of e)r=(0,i._F)(r,t);return void 0===r?B.s6:fillNode(r,n)}function lookUpDone(e,t,n){if(void 0===e)return B.s6
;const[s="",r=""]=t;switch(s){case"result":case"outcome":case"conclusion":return toResult(e);case"outputs":return e.outputs.get(r)??{...n.unknown(r,`${e.by} says "${r}"`),key:`${e.id} ${r}`,at:e.at}
;default:return n.unknown(t.join("."),`only a run knows "${t.join(".")}"`)}}function toResult({when:e}){return"constant"===e.kind?(0,B.eu)("always"===e.holds?"success":"skipped"):{kind:"choice",
when:e,yes:"success",no:"skipped"}}var I=n(8880);function readLines(e,t,n){const split=e=>e.split("\n").flatMap(e=>""===e.trim()?[]:[e.trim()]),s=[...split(t),...split(n).map(e=>`!${e}`)];return{at:e,
key:"",patterns:s.map(t=>({text:t,at:e}))}}function readYaml({path:e,text:t,root:n},s){const placeOf=n=>({file:e,line:s+(0,i.cA)(t,n)});return(0,i.Pf)(n).map(([e,t])=>({at:placeOf(t),key:e,
patterns:flatten(t).map(e=>({text:(0,i.b6)(e)??"",at:placeOf(e)}))}))}function flatten(e){return(0,i.S3)(e).flatMap(e=>"list"===e.kind?flatten(e):(0,i.CB)(e).length>0?[e]:[])}
function toChangedFilter({at:e,key:t,patterns:n},s){const r=n.map(({text:e,at:t})=>{const n=(0,I.bX)(e),s=(n?e.slice(1):e).replace(/\/$/,"/**");return{negated:n,glob:(0,I.SO)(s),text:e,at:t}
}),o=r.every(({negated:e})=>e)?"yes":"no";return{at:e,name:""===t?"the files of changed-files":`the files ${t} of changed-files`,patterns:r.map(({negated:e,glob:t,text:n,at:s})=>{const r={at:s,text:n}
;return e?r:{...r,matches:e=>"other"!==t.judge(e)}}),selects:e=>{if(!counts(e,s))return"no";const t=r.map(({negated:t,glob:n})=>({negated:t,is:n.judge(e.path)})).findLast(({is:e})=>"other"!==e)
;return void 0===t?o:"stopped"===t.is?"unknown":t.negated?"no":"yes"}}}function counts({status:e},t){switch(t){case"modified":return!0;case"changed":return"deleted"!==e;case"deleted":
return"deleted"===e}}function readPathsFilters({path:e,text:t,root:n},s,r){const o=(0,i.Pf)(n).map(([n,o])=>{const a={file:e,line:r+(0,i.cA)(t,o)},u=readRules(o,n=>({file:e,line:r+(0,i.cA)(t,n)}))
;return[n,{at:a,name:`the filter ${n}`,patterns:u.map(({written:e})=>e),selects:e=>combine(u,e,s)}]});return new Map(o)}function combine(e,t,n){
const s=e.map(e=>e.judge(t)),[r,o]="some"===n?["yes","no"]:["no","yes"];return s.includes(r)?r:s.includes("unknown")?"unknown":o}function readRules(e,t){switch(e.kind){case"scalar":{const n=(0,
i.b6)(e);return void 0===n?[]:[toRule(n,t(e))]}case"list":return e.items.flatMap(e=>readRules(e,t));case"mapping":return(0,i.Pf)(e).flatMap(([e,n])=>(0,i.S3)(n).flatMap(n=>{const s=(0,i.b6)(n)
;return void 0===s?[]:[toRule(s,t(n),parseStatuses(e))]}))}}function parseStatuses(e){return new Set(e.split("|").map(e=>e.trim().toLowerCase()))}function toRule(e,t,n){const s=(0,I.bX)(e),r=(0,
I.SO)(s?e.slice(1):e);return{...void 0===n?{}:{statuses:n},written:s?{at:t,text:e}:{at:t,text:e,matches:e=>"other"!==r.judge(e)},judge:({path:e,status:t})=>{if(void 0!==n&&!n.has(t))return"no"
;const o=r.judge(e);return"stopped"===o?"unknown":"match"===o===s?"no":"yes"}}}function readFilterOutputs(e,t,n){
return/^[\w.-]+\/paths-filter(?:@|$)/.test(e)?readPathsFilterStep(t,n):/^[\w.-]+\/changed-files(?:@|$)/.test(e)?readChangedFilesStep(t,n):void 0}
function readEmbedded({file:e,node:t,at:n,given:s},r,o){const a=s.get(r),u=void 0===a?void 0:(0,B.fE)(a);if(void 0===u)return;const l=(0,i._F)((0,i._F)(t,"with"),r);if(!/[\n:]/.test(u)){const e=(0,
d.d)("",u.trim()),t=void 0===e?void 0:o.parse(e);return void 0===t?void 0:{text:t,line:0}}const{root:c}=(0,v.T)(u),f=void 0===l?n.line:(0,i.cA)(e.text,l);return{text:void 0===c?{path:e.path,text:u}:{
path:e.path,text:u,root:c},line:f}}function readPathsFilterStep(e,t){const n=readEmbedded(e,"filters",t);if(void 0===n)return;const s=(0,B.fE)(e.given.get("predicate-quantifier")??{kind:"literal",
value:""}),r=readPathsFilters(n.text,"every"===s?"every":"some",n.line),o=new Map,i=[...r].map(([e,t])=>({name:e,when:toCondition(t)}));for(const{name:t,when:n}of i)o.set(t,{kind:"flag",when:n,
given:e.when});return o.set("changes",{kind:"names",form:"text",names:i}),o}function toCondition(e){return{kind:"files",filter:e}}
const R=[["any_changed","changed"],["any_modified","modified"],["any_deleted","deleted"]];function readChangedFilesStep(e,t){const n=readLists(e,t);if(void 0===n)return;const s=new Map
;for(const t of n){const n=""===t.key?"":`${t.key}_`;for(const[r,o]of R){const i=toCondition(toChangedFilter(t,o));s.set(`${n}${r}`,{kind:"flag",when:i,given:e.when})}}const r=n.map(e=>({name:e.key,
when:toCondition(toChangedFilter(e,"changed"))}));return r.some(({name:e})=>""!==e)&&s.set("changed_keys",{kind:"names",form:"text",names:r}),s}function readLists(e,t){const{given:n,at:s}=e
;if(["files_from_source_file","files_ignore_from_source_file","files_ignore_yaml","path","files_separator"].some(e=>n.has(e)))return;if(n.has("files_yaml")||n.has("files_yaml_from_source_file")){
const s=readEmbedded(e,n.has("files_yaml")?"files_yaml":"files_yaml_from_source_file",t);return void 0===s?void 0:readYaml(s.text,s.line)}const r={kind:"literal",value:""
},[o,i]=[n.get("files")??r,n.get("files_ignore")??r].map(B.fE);return void 0===o||void 0===i?void 0:[readLines(s,o,i)]}function toStepText({file:e,job:t,node:n,siblings:s},r){
const o=toTextScope(r),u=[(0,i._F)(n,"working-directory"),...[t,e.root].map(e=>(0,i._F)((0,i._F)((0,i._F)(e,"defaults"),"run"),"working-directory"))].flatMap(e=>(0,i.b6)(e)??[])[0]??"";return{node:n,
siblings:s,scope:o,at:{file:e.path,line:(0,i.cA)(e.text,n)},folder:(0,a.pt)(u,o)}}function toTextScope({start:e,remote:t,inputs:n,env:s,matrix:r}){
const o=new Map([["workspace","."],...listTexts(e.github)]);return void 0!==t&&(o.set("repository",`${t.owner}/${t.name}`),o.set("repository_owner",t.owner),o.set("event.repository.name",t.name)),
new Map([["github",o],["inputs",new Map(listTexts(n))],["env",new Map(listTexts(s))],...void 0===r?[]:[["matrix",r]]])}function listTexts(e){return[...e].flatMap(([e,t])=>{const n=(0,B.fE)(t)
;return void 0===n?[]:[[e,n]]})}const U=10;function walkWorkflow(e,t){const n=new Map((0,i.Pf)((0,i._F)(e.file.root,"jobs"))),s=new Map,r=new Set,finish=o=>{const a=s.get(o),u=n.get(o)
;if(void 0!==a||void 0===u||r.has(o))return a;r.add(o);const l=new Map((0,i.CB)((0,i._F)(u,"needs")).flatMap(e=>{const t=finish(e);return void 0===t?[]:[[e,t]]})),c=walkJob({call:e,run:t,key:o,node:u,
needs:l});return s.set(o,c),c};for(const e of n.keys())finish(e);const o=startAround(e,t);return readOutputs((0,i._F)((0,i._F)((0,i._F)(e.file.root,"on"),"workflow_call"),"outputs"),{...o,needs:s})}
function startAround({file:e,inputs:t,when:n,id:s},{start:r,remote:o}){const a={at:{file:e.path,line:1},id:`${s} ${e.path}`,start:r,remote:o,inputs:t,env:new Map,needs:new Map,steps:new Map,
matrix:void 0,succeeded:n};return{...a,env:fillMapping((0,i._F)(e.root,"env"),toScope(a))}}function readOutputs(e,t){const n=toScope(t);return new Map((0,i.Pf)(e).flatMap(([e,t])=>{const s=(0,
i._F)(t,"value");return void 0===s?[]:[[e,fillNode(s,n)]]}))}function placeOf(e,{path:t,text:n}){return{file:t,line:(0,i.cA)(n,e)}}function walkJob(e){
const{call:t,run:n,key:s,node:r,needs:o}=e,i=placeOf(r,t.file),a=startAround(t,n),u=(0,A.Q7)([...o.values()].map(({when:e})=>e)),l={...a,at:i,needs:o,id:`${a.id}/${s}`,succeeded:u},c=(0,
A.Q7)([t.when,readIfOf(r,t.file,l)]),d=(0,A.Pd)(c)?[]:expandLegs(r,toScope(l)),f=d.map(({matrix:t,when:n},s)=>{const r=d.length>1?`${l.id}[${String(s)}]`:l.id;return walkLeg({...e,when:(0,A.Q7)([c,n])
},{...l,id:r,matrix:t})}),p=1===f.length?f[0]:void 0;return{when:c,at:i,id:l.id,by:"the job",outputs:p??new Map}}function readIfOf(e,t,n){const s=(0,i._F)(e,"if"),r=void 0===s?n.at:placeOf(s,t)
;return readIf(s,toScope({...n,at:r}))}function walkLeg(e,t){const{call:n,run:s,key:r,node:o,when:a}=e,u=[...n.chain,r],l=(0,i.b6)((0,i._F)(o,"uses"));if(void 0!==l)return callWorkflow(l,{
given:fillMapping((0,i._F)(o,"with"),toScope(t)),when:a,chain:u,id:t.id},{job:e,around:t});const c=fillMapping((0,i._F)(o,"env"),toScope(t)),d={...t,env:new Map([...t.env,...c])},f=walkSteps({
file:n.file,job:o,when:a,chain:u,depth:0,run:s},d),p=toScope({...d,steps:f});return new Map((0,i.Pf)((0,i._F)(o,"outputs")).map(([e,t])=>[e,fillNode(t,p)]))}
function callWorkflow(e,{given:t,when:n,chain:s,id:r},{job:{run:o},around:a}){const u=findFile(e,o.texts),l=s.join("/");return void 0===u?(o.foreign.push({kind:"elsewhere",job:l,at:a.at,when:n,uses:e
}),new Map):s.length>U||!spend(o)?(o.foreign.push({kind:"unfollowed",job:l,at:a.at,when:n,uses:e}),new Map):walkWorkflow({file:u,inputs:withDefaults((0,i._F)((0,i._F)((0,
i._F)(u.root,"on"),"workflow_call"),"inputs"),t,a),when:n,chain:s,id:r},o)}function spend({budget:e}){return 0!==e.left&&(e.left-=1,!0)}function withDefaults(e,t,n){const s=toScope(n),r=(0,
i.Pf)(e).flatMap(([e,t])=>{const n=(0,i._F)(t,"default");return void 0===n?[]:[[e,fillNode(n,s)]]});return new Map([...r,...t])}function findFile(e,t){if(!e.startsWith("./"))return;const n=(0,o.lB)({
uses:e},e=>t.isThere(e));return void 0===n?void 0:t.parse(n)}function walkSteps(e,t){const n=new Map,s=(0,i.S3)((0,i._F)(e.job,"steps"));return s.forEach((r,o)=>{const a=(0,i.b6)((0,
i._F)(r,"id"))??`#${String(o)}`;n.set(a,walkStep({...e,node:r,siblings:s},{...t,steps:n},a))}),n}function walkStep(e,t,n){const{file:s,node:r,run:o,chain:a}=e,u=placeOf(r,s),l={...t,at:u,succeeded:(0,
A.Q7)([])},c=fillMapping((0,i._F)(r,"env"),toScope(l)),d={...l,env:new Map([...t.env,...c])},f=toScope(d),p=readIfOf(r,s,d),h=(0,A.Q7)([e.when,p]),m=`${t.id}/${n}`,g=(0,i.b6)((0,
i._F)(r,"uses"))??"",k={when:p,at:u,id:m,by:""===g?"a script":g.replace(/@.*$/s,""),outputs:new Map};if((0,A.Pd)(h))return k;const w=fillMapping((0,i._F)(r,"with"),f),v=readFilterOutputs(g,{file:s,
node:r,at:u,given:w,when:p},o.texts);if(void 0!==v)return{...k,outputs:v};const b=findFile(g,o.texts);if(void 0!==b){if(e.depth<=U&&spend(o)){const t={...d,id:m,inputs:w};return{...k,
outputs:walkAction(b,{...e,when:h},t)}}return o.foreign.push({kind:"unfollowed",job:a.join("/"),at:u,when:h,uses:g}),k}return o.steps.push({job:a.join("/"),at:u,when:h,step:toStepText(e,d)}),k}
function walkAction(e,{when:t,chain:n,run:s,depth:r},o){const a=(0,i._F)(e.root,"runs");if(void 0===a)return new Map;const u=withDefaults((0,i._F)(e.root,"inputs"),o.inputs,o),l={...o,inputs:u
},c=walkSteps({file:e,job:a,when:t,chain:n,depth:r+1,run:s},l);return readOutputs((0,i._F)(e.root,"outputs"),{...l,steps:c})}function readTriggers(e){
const t=new T.N(new Set(e.paths),e.texts),n=[...t.paths].filter(isWorkflow).sort().flatMap(e=>t.parse(e)??[]),{branch:s}=e,r={left:N},o=n.flatMap(n=>(0,C.m)(n,void 0===s?{}:{branch:s}).flatMap(s=>{
const o={start:s,texts:t,remote:e.remote,steps:[],foreign:[],budget:r};return(0,A.Pd)(s.when)?[]:(walkWorkflow({file:n,inputs:new Map,when:s.when,chain:[],id:s.event.name},o),[toTriggers(o,n.path)])
}));if(t.wanted.length>0)return{kind:"needs",paths:t.wanted};const i=listElsewhere(t);return{kind:"triggers",triggers:{known:o.flatMap(({known:e})=>e),opaque:[...o.flatMap(({opaque:e})=>e),...i]}}}
const N=2e3,Q="calls others too deeply, or too often, to be followed",z=/^(?:\.gitlab-ci\.yml|Jenkinsfile|\.circleci\/config\.yml|\.travis\.yml|\.drone\.ya?ml|bitbucket-pipelines\.yml|\.buildkite\/pipeline\.ya?ml|\.woodpecker(?:\.ya?ml|\/.*)|\.cirrus\.yml|\.?azure-pipelines.*\.ya?ml|(?:.*\/)?(?:azure-)?pipelines\/[^/]*\.ya?ml|(?:.*\/)?cloudbuild\.ya?ml|\.tekton\/.*\.ya?ml)$/
;function listElsewhere({paths:e}){const[t,...n]=[...e].filter(e=>z.test(e)).sort();if(void 0===t)return[];const s={file:t,line:1
},r="another system than GitHub runs this file"+(0===n.length?"":`, and ${String(n.length)} more beside it`);return[{event:{name:"another system",kind:"change"},workflow:t,job:"",at:s,when:{
kind:"unknown",key:t,doubt:{at:s,because:r}},because:r}]}function isWorkflow(e){return(0,o.AY)(e)&&/workflows\/[^/]+\.ya?ml$/.test(e)}function toTriggers({start:e,texts:t,steps:n,foreign:s},r){
const o=[],i=[],a=n.map(e=>({...e,found:findBuilds(e.step,t)})),u=new Set(a.flatMap(({job:e,found:t})=>"maybe"===t.pushes?[e]:[]));for(const{job:t,at:n,when:s,found:l}of a){const a={
...read_triggers_placeOf(e,r),job:t,at:n};for(const{build:e,decidedBy:r}of l.builds)o.push({...a,build:u.has(t)?e:withoutPush(e),when:(0,A.Q7)([s,decide(r,n)])});i.push(...l.opaque.map(e=>({...a,
when:s,because:e})))}for(const{kind:t,job:n,at:o,when:a,uses:u}of s){if("elsewhere"===t&&!isBuilder(u))continue
;const s=`"${u.replace(/@.*$/s,"")}"`,l="elsewhere"===t?`${s} is of another repository`:`${s} ${Q}`;i.push({...read_triggers_placeOf(e,r),job:n,at:o,when:a,because:l})}return{known:o,opaque:i}}
function withoutPush(e){return"unknown"===e.pushes?{...e,pushes:"no"}:e}function read_triggers_placeOf({event:e},t){return{event:e,workflow:t}}function decide(e,t){return"nothing"===e?(0,A.Q7)([]):{
kind:"unknown",key:`script of ${t.file}:${String(t.line)}`,doubt:{at:t,because:"a condition of its script decides"}}}async function readRepositoryTriggers({tree:e,remote:t,branch:n},s){const r=new Map
;for(;;){const o=readTriggers({paths:e.tree.paths,texts:r,remote:t,branch:n});if("triggers"===o.kind)return o.triggers;const i=o.paths.map(t=>e.entry(t)?.id??""),a=await s.readTexts(i)
;o.paths.forEach((e,t)=>r.set(e,a.get(i[t]??"")??""))}}function pairForMerges({images:e},t){const n=e.map(({name:e,prod:t})=>({name:e,recipes:[{file:t.file,context:t.contextPath,target:t.target}],
inputs:"unknown"}));return new Map((0,r.t)(n,t).map(e=>[e.image.name,(0,s.a)(e)]))}function toChangedFiles(e){return e.map(({path:e,before:t,after:n})=>"absent"===t.kind?{path:e,status:"added"}:{
path:e,status:"absent"===n.kind?"deleted":"modified"})}}),408:((e,t,n)=>{n.d(t,{AU:()=>not,Gk:()=>s,I1:()=>listFilters,Pd:()=>isNever,Q7:()=>all,Zm:()=>r,bz:()=>any,i7:()=>listDoubts,sN:()=>isAlways})
;const s={kind:"constant",holds:"always"},r={kind:"constant",holds:"never"};function isAlways(e){return"constant"===e.kind&&"always"===e.holds}function isNever(e){
return"constant"===e.kind&&"never"===e.holds}function not(e){return"constant"===e.kind?isAlways(e)?r:s:"not"===e.kind?e.of:{kind:"not",of:e}}function all(e){if(e.some(isNever))return r
;const t=flatten("all",e).filter(e=>!isAlways(e)),[n]=t;return void 0===n?s:1===t.length?n:{kind:"all",of:t}}function any(e){if(e.some(isAlways))return s
;const t=flatten("any",e).filter(e=>!isNever(e)),[n]=t;return void 0===n?r:1===t.length?n:{kind:"any",of:t}}function flatten(e,t){return[...new Set(t.flatMap(t=>t.kind===e?t.of:[t]))]}
function listFilters(e){switch(e.kind){case"constant":case"unknown":return[];case"files":return[e.filter];case"not":return listFilters(e.of);case"all":case"any":return e.of.flatMap(listFilters)}}
function listDoubts(e){switch(e.kind){case"constant":case"files":return[];case"unknown":return[e.doubt];case"not":return listDoubts(e.of);case"all":case"any":return e.of.flatMap(listDoubts)}}}),
568:((e,t,n)=>{n.d(t,{G4:()=>toBoolean,Hn:()=>isTrue,aI:()=>equals,bp:()=>describeValue,eu:()=>literal,fE:()=>toText,s6:()=>r});var s=n(408);const r={kind:"literal",value:null};function literal(e){
return{kind:"literal",value:e}}function toBoolean(e){return"constant"!==e.kind?{kind:"boolean",when:e}:literal("always"===e.holds)}function isTrue(e){switch(e.kind){case"literal":
return isTruthy(e.value)?s.Gk:s.Zm;case"boolean":return e.when;case"flag":return e.given;case"choice":case"names":return s.Gk;case"unknown":return e.when??toCondition(e)}}
function toCondition({key:e,at:t,because:n}){return{kind:"unknown",key:e,doubt:{at:t,because:n}}}function describeValue(e){return"unknown"===e.kind?e.key:JSON.stringify(e)}function isTruthy(e){
return""!==e&&0!==e&&!1!==e&&null!==e&&!Number.isNaN(e)}function toText(e){return"literal"===e.kind?String(e.value??""):void 0}function equals(e,t){
if("literal"===e.kind&&"literal"===t.kind)return isEqual(e.value,t.value)?s.Gk:s.Zm;const[n,r]="literal"===t.kind?[e,t]:[t,e];return"literal"===r.kind?equalsLiteral(n,r.value):void 0}
function equalsLiteral(e,t){switch(e.kind){case"literal":return isEqual(e.value,t)?s.Gk:s.Zm;case"boolean":{const[n,s]=[isEqual(!0,t),isEqual(!1,t)];return choose(e.when,n,s)}case"choice":
return choose(e.when,isEqual(e.yes,t),isEqual(e.no,t));case"flag":{const n=isEqual("",t)?(0,s.AU)(e.given):s.Zm,r=choose(e.when,isEqual("true",t),isEqual("false",t));return(0,s.bz)([n,(0,
s.Q7)([e.given,r])])}case"names":{if("list"===e.form)return;const n=(0,s.bz)(e.names.map(({when:e})=>e));return"[]"===t?(0,s.AU)(n):"string"==typeof t&&t.startsWith("[")?void 0:s.Zm}case"unknown":
return}}function choose(e,t,n){return(0,s.bz)([(0,s.Q7)([e,t?s.Gk:s.Zm]),(0,s.Q7)([(0,s.AU)(e),n?s.Gk:s.Zm])])}function isEqual(e,t){
return"string"==typeof e&&"string"==typeof t?e.toLowerCase()===t.toLowerCase():typeof e==typeof t?e===t:toNumber(e)===toNumber(t)}function toNumber(e){return null===e?0:Number(e)}}),150:((e,t,n)=>{
n.d(t,{H:()=>FileChange,X:()=>judgeCondition});const s=8;class FileChange{files;#u=new Map;constructor(e){this.files=e}judge(e){return this.#u.has(e)||this.#u.set(e,judgeFilter(e,this.files)),
this.#u.get(e)}}function judgeCondition(e,t){const n=new Map,r=new Map;collect(e,{change:t,open:n,filters:r});const o=[...n.keys()];if(o.length>s)return toHolding(weigh(e,{filters:r}),n)
;const i=new Set;for(let t=0;t<2**o.length;t+=1){const n=new Map(o.map((e,n)=>[e,(t>>n)%2==1]));i.add(weigh(e,{filters:r,values:n}))}const[a]=i;return toHolding(1===i.size?a:void 0,n)}
function toHolding(e,t){return void 0===e?{kind:"unknown",doubts:[...t.values()]}:{kind:e?"yes":"no"}}function collect(e,t){switch(e.kind){case"constant":return;case"unknown":
return void t.open.set(e.key,e.doubt);case"files":{const{filter:n}=e,s=t.change.judge(n);return t.filters.set(n,s),void(void 0===s&&t.open.set(keyOf(n),explainFilter(n)))}case"not":
return void collect(e.of,t);case"all":case"any":for(const n of e.of)collect(n,t)}}function judgeFilter(e,t){const{limit:n=t.length}=e,s=t.map((t,s)=>{const r=e.selects(t)
;return s>=n&&"yes"===r?"unknown":r});return!!s.includes("yes")||!!s.includes("unknown")&&void 0}function keyOf({at:e,name:t}){return`${e.file}:${String(e.line)} ${t}`}
function explainFilter({at:e,name:t,limit:n}){return{at:e,
because:void 0===n?`what "${t}" says of these files is not documented`:`"${t}" is not documented for these files, or looks at the first ${String(n)} only`}}function weigh(e,t){switch(e.kind){
case"constant":return"always"===e.holds;case"unknown":return t.values?.get(e.key);case"files":{const{filter:n}=e;return t.filters.get(n)??t.values?.get(keyOf(n))}case"not":{const n=weigh(e.of,t)
;return void 0===n?void 0:!n}case"all":return weighAll(e.of.map(e=>weigh(e,t)));case"any":{const n=weighAll(e.of.map(e=>negate(weigh(e,t))));return negate(n)}}}function negate(e){
return void 0===e?void 0:!e}function weighAll(e){return!e.includes(!1)&&(!e.includes(void 0)||void 0)}}),4374:((e,t,n)=>{n.d(t,{a:()=>selectForMerge,x:()=>judgeImage});var s=n(408),r=n(150)
;function judgeImage({triggers:e,opaque:t},n){const o=e.filter(({event:e})=>"change"===e.kind),i=(0,s.bz)(o.map(({when:e})=>e)),a=(0,r.X)(i,n);switch(a.kind){case"yes":{
const e=o.find(({when:e})=>"yes"===(0,r.X)(e,n).kind);return void 0===e?{kind:"builds"}:{kind:"builds",by:e}}case"unknown":return a;case"no":return judgeOpaque(t,n)}}function judgeOpaque(e,t){
const n=e.flatMap(({when:e,at:n,because:s})=>"no"===(0,r.X)(e,t).kind?[]:[{at:n,because:s}]);return 0===n.length?{kind:"skips"}:{kind:"unknown",doubts:n}}
const o=["pull_request","pull_request_target","merge_group"];function selectForMerge({triggers:e,opaque:t}){
const n=[...e,...t].some(({event:e})=>"push"===e.name),counts=({event:e})=>"change"===e.kind&&!(n&&o.includes(e.name));return{triggers:e.filter(counts),opaque:t.filter(counts)}}}),4239:((e,t,n)=>{
n.d(t,{e:()=>pairTriggers,t:()=>pairImages});var s=n(408),r=n(150),o=n(4374);function pairImages(e,t){const n=new Map;for(const e of t.known){const{file:t}=e.build;n.set(t,[...n.get(t)??[],e])}
const r=t.opaque.filter(({event:e,when:t})=>"change"===e.kind&&!(0,s.Pd)(t));return e.map(t=>{const o=withoutTests(findTriggers(t,n,e)),i=o.some(({event:e,when:t})=>"change"===e.kind&&!(0,s.Pd)(t))
;return{image:t,triggers:o,opaque:i?[]:r}})}function withoutTests(e){const t=e.filter(({event:e,build:t})=>"change"===e.kind&&"yes"===t.pushes);if(0===t.length)return e
;const n=new Set(t.map(({workflow:e})=>e));return e.filter(({build:e,workflow:t})=>"no"!==e.pushes||n.has(t))}function findTriggers(e,t,n){
const s=new Set(e.recipes.map(({file:e})=>e)),r=[...s].flatMap(e=>t.get(e)??[]),o=r.filter(({build:t})=>e.recipes.some(e=>isSame(e,t)))
;return o.length>0||0===r.length?o:n.some(t=>t!==e&&t.recipes.some(({file:e})=>s.has(e)))?[]:r}function isSame(e,{file:t,context:n,target:s}){return e.file===t&&e.context===n&&e.target===s}
function pairTriggers(e,t){const n=pairImages(e,t);return{images:n,uncovered:n.flatMap(findUncovered),unread:findUnread(n,t),
unbuilt:n.filter(({triggers:e,opaque:t})=>0===e.length&&0===t.length).map(({image:e})=>e.name),unevaluated:findUnevaluated(n)}}function findUncovered(e){const{image:t}=e,n=(0,o.a)(e),i=n.triggers
;if("unknown"===t.inputs||0===i.length)return[];if(i.some(({when:e})=>(0,s.sN)(e)))return[];const a=t.inputs.filter(e=>"skips"===(0,o.x)(n,new r.H([{path:e,status:"modified"}])).kind)
;return 0===a.length?[]:[{image:t.name,files:a,triggers:i}]}function isAboutWorkflows(e){return e.startsWith(".github/")}function findUnread(e,t){const n=new Set(t.opaque.flatMap(({when:e})=>(0,
s.I1)(e))),r=new Map;for(const{image:t,triggers:o}of e){const e=new Set(o.flatMap(({when:e})=>(0,s.I1)(e)));for(const s of e)if(!n.has(s))for(const e of s.patterns)r.set(e,[...r.get(e)??[],t])}
return[...r].flatMap(([e,t])=>{const{matches:n,text:s}=e;return void 0===n||isAboutWorkflows(s)||t.some(({inputs:e})=>"unknown"===e||e.some(e=>n(e)))?[]:[{pattern:e,images:t.map(({name:e})=>e)}]})}
function findUnevaluated(e){const t=new Map,add=(e,n)=>{const s=`${e.at.file}:${String(e.at.line)} ${e.because}`,r=t.get(s)??{doubt:e,images:new Set};t.set(s,r),r.images.add(n)}
;for(const{image:t,triggers:n,opaque:r}of e){const e=(0,s.bz)(n.filter(({event:e})=>"change"===e.kind).map(({when:e})=>e));for(const n of(0,s.i7)(e))add(n,t.name);for(const{at:e,because:n}of r)add({
at:e,because:n},t.name)}return[...t.values()].map(({doubt:e,images:t})=>({doubt:e,images:[...t]}))}}),7998:((e,t,n)=>{n.d(t,{N:()=>Texts});var s=n(2385);class Texts{#l;#c;#d;#f=new Set;constructor(e,t){
this.#c=e,this.#l=t,this.#d=new Map}isThere(e){return this.#c.has(e)}get paths(){return this.#c}read(e){const t=this.#l.get(e);return void 0===t&&this.#c.has(e)&&this.#f.add(e),t}parse(e){
const t=this.#d.get(e);if(void 0!==t)return t;const n=this.read(e);if(void 0===n)return;const s={path:e,...parseText(n)};return this.#d.set(e,s),s}get wanted(){return[...this.#f]}}const r=1<<20
;function parseText(e){if(e.length>r)return{text:e};const{root:t}=(0,s.T)(e);return void 0===t?{text:e}:{text:e,root:t}}}),2021:((e,t,n)=>{n.d(t,{m:()=>listStarts})
;var s=n(5482),r=n(9082),o=n(408),i=n(568);const a=300;function readPathFilter(e,t,n){const r=(0,s._F)(e,"paths"),i=(0,s._F)(e,"paths-ignore");return void 0!==r?{kind:"files",
filter:toFilter(r,`on.${t}.paths`,n)}:void 0!==i?{kind:"files",filter:toIgnoring(i,`on.${t}.paths-ignore`,n)}:o.Gk}function readRules(e,{path:t,text:n}){return(0,s.S3)(e).flatMap(e=>{const o=(0,
s.b6)(e);if(void 0===o)return[];const i=o.startsWith("!"),a=(0,r.Zu)(i?o.slice(1):o),u=void 0===a?void 0:{takes:i?"out":"in",matches:a};return[{at:{file:t,line:(0,s.cA)(n,e)},text:o,rule:u}]})}
function readList(e,t){const n=readRules(e,t),r=n.flatMap(({rule:e})=>e??[]);return{at:{file:t.path,line:(0,s.cA)(t.text,e)},written:n,rules:r,isMalformed:r.length<n.length}}function toFilter(e,t,n){
const{written:s,rules:r,isMalformed:o,at:i}=readList(e,n);return{at:i,name:t,limit:a,patterns:s.map(toWrittenPattern),
selects:({path:e})=>o?"unknown":"in"===r.findLast(({matches:t})=>t(e))?.takes?"yes":"no"}}function toWrittenPattern({at:e,text:t,rule:n}){return"in"===n?.takes?{at:e,text:t,matches:n.matches}:{at:e,
text:t}}function toIgnoring(e,t,n){const{rules:s,isMalformed:r,at:o}=readList(e,n);return{at:o,name:t,limit:a,patterns:[],selects:({path:e})=>{if(r)return"unknown"
;const t=s.filter(({matches:t})=>t(e));return t.every(({takes:e})=>"in"===e)?t.length>0?"no":"yes":t.some(({takes:e})=>"in"===e)?"unknown":"yes"}}}const u=["pull_request","pull_request_target"]
;function listStarts(e,t){return listEvents((0,s._F)(e.root,"on")).flatMap(([n,s])=>"push"===n?startByPush(s,e,t):u.includes(n)?[startByPullRequest(n,s,e,t)]:"merge_group"===n?[{
...startByMergeGroup(n),when:o.Gk}]:"workflow_call"===n?[]:[startOtherwise(n)])}function listEvents(e){return"mapping"===e?.kind?(0,s.Pf)(e):(0,s.CB)(e).map(e=>[e,void 0])}function startByPush(e,t,n){
const r=void 0!==(0,s._F)(e,"tags")||void 0!==(0,s._F)(e,"tags-ignore"),a=void 0!==(0,s._F)(e,"branches")||void 0!==(0,s._F)(e,"branches-ignore"),u=(0,
o.Q7)([judgeBranch(e,n),readPathFilter(e,"push",t)]),{branch:l}=n,d=void 0===l?[]:[["ref",(0,i.eu)(`refs/heads/${l}`)],["ref_name",(0,i.eu)(l)],["event.ref",(0,
i.eu)(`refs/heads/${l}`)]],f=new Map([...toGithub("push",{base_ref:"",head_ref:"",ref_type:"branch"}),...d]),p=r&&!a?[]:[{event:{name:"push",kind:"change"},when:u,github:f,absent:c}]
;return r?[...p,startOtherwise("push of a tag")]:p}
const l=["event.inputs","event.workflow_dispatch","event.client_payload","event.schedule"],c=[...l,"event.pull_request","event.release","event.workflow_run"],d=[...l,"event.before","event.head_commit","event.release"]
;function toGithub(e,t){const n=Object.entries({event_name:e,...t});return new Map(n.map(([e,t])=>[e,(0,i.eu)(t)]))}function startByPullRequest(e,t,n,r){const a=(0,s.CB)((0,
s._F)(t,"types")),u=0===a.length||a.some(e=>["opened","synchronize","closed"].includes(e)),l=a.length>0&&a.every(e=>"closed"===e),c=(0,
o.Q7)([u?o.Gk:o.Zm,judgeBranch(t,r),readPathFilter(t,e,n)]),{branch:f}=r,p=toGithub(e,{ref_type:"branch",..."pull_request"===e?{ref:"refs/pull/1/merge",ref_name:"1/merge"}:{},...l?{
"event.action":"closed"}:{},...void 0===f?{}:{base_ref:f,"event.pull_request.base.ref":f}});return p.set("event.pull_request.draft",(0,i.eu)(!1)),p.set("event.pull_request.merged",(0,i.eu)(l)),{
event:{name:e,kind:"change"},when:c,github:p,absent:d}}function startByMergeGroup(e){return{event:{name:e,kind:"change"},github:toGithub(e,{ref_type:"branch","event.action":"checks_requested"}),
absent:[...c,...d]}}function startOtherwise(e){const t={name:e,kind:"other"},n=toGithub("push of a tag"===e?"push":e,{});return{event:t,when:o.Gk,github:n,absent:[]}}
function judgeBranch(e,{branch:t}){if(void 0===t)return o.Gk;const n=(0,s._F)(e,"branches");if(void 0!==n)return(0,r.fE)((0,s.CB)(n),t)?o.Gk:o.Zm;const i=(0,s._F)(e,"branches-ignore")
;return void 0!==i&&(0,r.fE)((0,s.CB)(i),t)?o.Zm:o.Gk}})};
