"use strict";exports.id=244,exports.ids=[244],exports.modules={2246:((e,t,n)=>{n.d(t,{K:()=>calls,Y:()=>parseExpression})
;const o=[["||"],["&&"],["==","!="],["<=",">=","<",">"]],r=/\s*(?:('(?:[^']|'')*')|(-?(?:0x[\da-f]+|\d+(?:\.\d+)?(?:e[-+]?\d+)?)(?![\w-]))|([a-z_][\w-]*)|(&&|\|\||==|!=|<=|>=|[<>!()[\],.*]))/iy,s=2e4
;function parseExpression(e){const t=splitTokens(e);if(void 0===t||0===t.length)return;const n=new Reader(t),o=n.readLevel(0);return n.isAtEnd?o:void 0}function splitTokens(e){const t=e.trimEnd()
;if(t.length>s)return;const n=[];r.lastIndex=0;for(let e=0;e<t.length;e=r.lastIndex){const e=r.exec(t);if(null===e)return;n.push(e[0].trimStart())}return n}class Reader{tokens;#e=0;#t=0
;constructor(e){this.tokens=e}get isAtEnd(){return this.#e===this.tokens.length}readLevel(e){const t=o[e];if(void 0===t)return this.#n();let n=this.readLevel(e+1);for(;void 0!==n;){
const o=t.find(e=>e===this.tokens[this.#e]);if(void 0===o)return n;this.#e+=1;const r=this.readLevel(e+1);n=void 0===r?void 0:{kind:"operation",operator:o,left:n,right:r}}return n}#n(){let e=0
;for(;this.#o("!");)e+=1;const t=this.#r();if(void 0===t||0===e)return t;const n={kind:"not",of:t};return e%2==1?n:{kind:"not",of:n}}#r(){const e=this.tokens[this.#e];if(void 0===e)return
;if("("===e)return this.#s();const t=toLiteral(e);return void 0!==t?(this.#e+=1,t):/^[a-z_]/i.test(e)?(this.#e+=1,"("===this.tokens[this.#e]?this.#i(e.toLowerCase()):this.#a(e)):void 0}#s(){
this.#e+=1,this.#t+=1;const e=this.#t>100?void 0:this.readLevel(0);return this.#t-=1,void 0!==e&&this.#o(")")?e:void 0}#i(e){this.#e+=1;const t=[];if(this.#o(")"))return{kind:"call",name:e,of:t};do{
const e=this.readLevel(0);if(void 0===e)return;t.push(e)}while(this.#o(","));return this.#o(")")?{kind:"call",name:e,of:t}:void 0}#a(e){const t=[e];for(;;)if(this.#o(".")){const e=this.tokens[this.#e]
;if(void 0===e||!/^[a-z_*]/i.test(e))return;t.push(e),this.#e+=1}else{if(!this.#o("["))return{kind:"name",path:t};{const e=this.readLevel(0);if("literal"!==e?.kind||!this.#o("]"))return
;t.push(String(e.value))}}}#o(e){return this.tokens[this.#e]===e&&(this.#e+=1,!0)}}function toLiteral(e){if(e.startsWith("'"))return{kind:"literal",value:e.slice(1,-1).replaceAll("''","'")}
;if(/^-?\d/.test(e))return{kind:"literal",value:Number(e)};switch(e){case"true":return{kind:"literal",value:!0};case"false":return{kind:"literal",value:!1};case"null":return{kind:"literal",value:null}
;default:return}}function calls(e,t){switch(e.kind){case"literal":case"name":return!1;case"call":return t.includes(e.name)||e.of.some(e=>calls(e,t));case"not":return calls(e.of,t);case"operation":
return calls(e.left,t)||calls(e.right,t)}}}),3244:((e,t,n)=>{n.d(t,{Xd:()=>pairForMerges,cv:()=>readRepositoryTriggers,n:()=>toChangedFiles,$E:()=>toTriggerGround})
;var o=n(6989),r=n(7700),s=n(6456),i=n(408),a=n(4374),u=n(4239),l=n(5196),d=n(5482),c=n(4467),f=n(8938),p=n(2802),h=n(3159),m=n(8739);const g={builds:[],opaque:[]};function opaque(e){return{builds:[],
opaque:[e],pushes:"maybe"}}function joinFound(e){return{...e.some(({pushes:e})=>"maybe"===e)?{pushes:"maybe"}:{},builds:e.flatMap(({builds:e})=>e),opaque:[...new Set(e.flatMap(e=>e.opaque))]}}
function toFound(e){return{builds:e.map(e=>({build:e,decidedBy:"nothing"})),opaque:[]}}function withPush(e){const t=e.builds.map(e=>({...e,build:{...e.build,pushes:"yes"}}));return{...e,builds:t}}
const k=/^(?:-p|--project-name|--profile|--env-file|--project-directory|--progress|--set|--builder|--metadata-file|--build-arg|--call|--allow|--ssh|-m|--memory|--ansi|--parallel|--scale|--timeout|-t|--wait-timeout|--exit-code-from|--pull)$/
;function readWords(e){const t=[],n=[];for(let o=0;o<e.length;o+=1){const r=e[o]??"",s=/^(?:-f|--file)(?:=(.*))?$/s.exec(r);if(/^[|>&]|^\d>/.test(r))break
;null!==s?t.push(s[1]??e[o+=1]??""):k.test(r)?o+=1:r.startsWith("-")||n.push(r)}return{files:t,operands:n}}const w=["compose.yaml","compose.yml","docker-compose.yaml","docker-compose.yml"]
;function buildsByCompose(e,{folder:t},n){const{files:o,operands:r}=readWords(e),[s,...i]=r;if("build"!==s&&"up"!==s)return g;const a=findFiles(o,t,w,n)
;if(0===a.length)return opaque(`"docker compose ${s}" reads a file that is not known`);const u=(0,h.EW)(a.map(e=>readCompose(e,n))),l=u.builds.filter(({name:e})=>0===i.length||i.includes(e??""))
;return"build"===s||e.includes("--build")?joinFound([toFound(l),...u.unread.map(({because:e})=>opaque(e))]):0===l.length?g:opaque('"docker compose up" builds what it does not find anywhere')}
function readCompose(e,t){const n=(0,h.qk)(e).flatMap(e=>t.read(e)??[])[0]??"";return{path:e,text:t.read(e)??"",variables:n}}function findFiles(e,t,n,o){if(void 0===t)return[];const s=e.flatMap(e=>(0,
m.d)(t,e)??[]);return e.length>0?s.length===e.length?s.filter(e=>o.isThere(e)):[]:n.map(e=>(0,r.uJ)(t,e)).filter(e=>o.isThere(e)).slice(0,1)}const b=["docker-bake.json","docker-bake.hcl",...w]
;function buildsByBake(e,{folder:t},n){const{files:o,operands:r}=readWords(e);return compose_and_bake_bake({files:o,targets:r,folder:t},n)}
function compose_and_bake_bake({files:e,targets:t,folder:n},o){const r=findFiles(e,n,b,o);return 0===r.length?opaque('"bake" reads a file that is not known'):joinFound(r.map(e=>{
if(!/\.(?:json|hcl)$/.test(e))return bakeCompose(e,t,o);const n=o.read(e)??"",{builds:r,unread:s}=(0,p.MI)({path:e,text:n},e=>o.isThere(e))
;if(s.length>0)return opaque(`"bake" reads ${e}: ${s[0]?.because??""}`);const i=(0,p.Sz)(n,0===t.length?["default"]:t);return toFound(r.filter(({name:e})=>i.has(e??"")))}))}
function bakeCompose(e,t,n){const{builds:o,unread:r}=(0,h.EW)([readCompose(e,n)]);return joinFound([toFound(o.filter(({name:e})=>isChosen(e,t))),...r.map(({because:e})=>opaque(e))])}
function isChosen(e,t){return 0===t.length||t.includes("default")||t.includes(e??"")}const v=/^(?:export\s+|override\s+)*([\w.-]+)\s*(::?:?=|\?=|\+=|!=|=)\s*(.*)$/s;function runMake(e){
const t=parseMakefile(e),[n]=t.rules.flatMap(({targets:e})=>e.filter(e=>!e.startsWith("."))),o=t.variables.get(".DEFAULT_GOAL")??n,r=e.goals.length>0?e.goals:void 0===o?[]:[o],s=[],i=[],a=new Set,make=(n,o)=>{
if(a.has(n))return;a.add(n);const r=findRules(t.rules,n);0===r.length&&e.goals.includes(n)&&i.push(n);const u=r.flatMap(({rule:e})=>[...e.own]),l=new Map([...o,...u,...e.assigned])
;for(const{rule:e,stem:t}of r){const o=new Map([...l,["@",n],["*",t]]);for(const n of e.needs)make(expandVariables(n.replace("%",t),o),l);const[r=""]=e.needs,i=new Map([...o,["<",r.replace("%",t)]])
;s.push(...e.recipe.map(e=>expandVariables(e,i).replace(/^[\s@+-]+/,"")))}};for(const e of r)make(e,t.variables);return{scripts:s,missing:i}}function findRules(e,t){
const n=e.filter(({targets:e})=>e.includes(t)),o=n.map(e=>({rule:e,stem:""}));if(n.some(({recipe:e})=>e.length>0))return o;const r=e.flatMap(e=>e.targets.flatMap(n=>{const[o="",r]=n.split("%")
;return void 0!==r&&t.startsWith(o)&&t.endsWith(r)?[{rule:e,stem:t.slice(o.length,t.length-r.length)}]:[]}));return[...o,...r.slice(0,1)]}function parseMakefile({text:e,assigned:t,environment:n}){
const o=new Map([...n,["MAKE","make"],["CURDIR","."],...t]),r={variables:o,rules:[]};let s,i=0,a=!1
;for(const n of e.replaceAll(/\\\r?\n/g," ").split(/\r?\n/))if(/^\s*(?:define|endef)\b/.test(n))a=/^\s*define/.test(n);else{if(a)continue
;if(n.startsWith("\t"))s?.recipe.push(n.slice(1));else if(/^\s*(?:ifn?eq|ifn?def)\b/.test(n))i+=1;else if(/^\s*endif\b/.test(n))i-=1;else{const e=n.replace(/(?:^|\s)#.*$/,"").trim(),a=v.exec(e)
;null!==a?t.has(a[1]??"")||makefile_assign(a,o,i):s=readRule(e,r)??s}}return r}function makefile_assign([,e="",t="",n=""],o,r){if("?="===t&&o.has(e))return
;const s="+="===t?`${o.get(e)??""} `:"",i=":="===t||"::="===t?expandVariables(n,o):n,a=0===r&&"!="!==t;o.set(e,a?s+i:c.QH)}function readRule(e,{rules:t,variables:n}){
const[,o,r=""]=/^([^:=\t]+?)\s*::?(?!=)\s*(.*)$/s.exec(e)??[];if(void 0===o)return;const s=expandVariables(o,n).split(/\s+/),i=v.exec(r),[a="",u]=null===i?r.split(/;(.*)/s):[],l={targets:s,
needs:expandVariables(a,n).split(/[\s|]+/).filter(e=>""!==e),recipe:void 0===u?[]:[u],own:null===i?new Map:new Map([[i[1]??"",i[3]??""]])};return t.push(l),l}const y=20
;function expandVariables(e,t,n=0){if(n>y)return c.QH;let o="";for(let r=0;r<e.length;r+=1){const s=e.charAt(r),i=e.charAt(r+1);if("$"!==s||""===i)o+=s;else if("$"===i)o+="$",
r+=1;else if("("===i||"{"===i){const s=findClosing(e,r+1);o+=expandReference(e.slice(r+2,s),t,n),r=s}else o+=expandReference(i,t,n),r+=1}return o}function expandReference(e,t,n){
if(e.includes("MAKEFILE_LIST"))return".";if(/[\s,:$]/.test(e))return c.QH;const o=t.get(e);return void 0===o?"":expandVariables(o,t,n+1)}function findClosing(e,t){
const[n,o]="("===e.charAt(t)?["(",")"]:["{","}"];let r=0;for(let s=t;s<e.length;s+=1)if(e.charAt(s)===n&&(r+=1),e.charAt(s)===o&&(r-=1),0===r)return s;return e.length}var x=n(2385)
;const $=["buildpacks","jibMaven","jib","ko","bazel","custom"];function readSkaffold(e){const t=(0,r.yl)(e.path),n=[],o=[];let s=0;for(const i of e.text.split(/^---[ \t]*$/m)){const{root:a}=(0,
x.T)(i),u=(0,d.S3)((0,d._F)(a,"profiles")).filter(t=>e.profiles.includes((0,d.b6)((0,d._F)(t,"name"))??""));for(const o of[a,...u])for(const r of(0,d.S3)((0,d._F)((0,d._F)(o,"build"),"artifacts"))){
const o={file:e.path,line:s+(0,d.cA)(i,r)};n.push(...readArtifact(r,t,o))}for(const e of(0,d.S3)((0,d._F)(a,"requires"))){const n=(0,m.d)(t,(0,d.b6)((0,d._F)(e,"path")))
;void 0!==n&&o.push(/\.ya?ml$/.test(n)?n:(0,r.uJ)(n,"skaffold.yaml"))}s+=i.split("\n").length-1}return{builds:n,requires:o,unread:[]}}function readArtifact(e,t,n){const o=(0,d.b6)((0,
d._F)(e,"image")),r=(0,d._F)(e,"docker")??(0,d._F)(e,"kaniko"),s=(0,m.d)(t,(0,d.b6)((0,d._F)(e,"context"))??"."),i=void 0===s?void 0:(0,m.d)(s,(0,d.b6)((0,d._F)(r,"dockerfile"))??"Dockerfile")
;return(0,d.Pf)(e).some(([e])=>$.includes(e))||void 0===s||void 0===i?[]:[{origin:"command",at:n,context:s,file:i,target:(0,d.b6)((0,d._F)(r,"target"))??"",...void 0===o?{}:{name:o},
buildArgs:new Map((0,d.fq)((0,d._F)(r,"buildArgs")).filter(([,e])=>!e.includes("{{"))),contexts:new Map,tags:void 0===o?[]:[o],platforms:(0,d.CB)((0,d._F)(e,"platforms")),pushes:"unknown"}]}
var M=n(5866),_=n(3790)
;const F=/^(?:task|just|mage|earthly|bazel|bazelisk|buck2|pants|nx|turbo|lerna|gradle|gradlew|mvn|mvnw|ant|sbt|rake|npm|yarn|pnpm|tox|nox|invoke|inv|poe|hatch|bash|sh|zsh|python3?|node|ruby|perl|pwsh|goreleaser|ko|pack|kaniko|buildah|werf|tilt|melange|apko|nix|nix-build|depot)$/,S=/^(?:goreleaser|ko|pack|buildah|werf|tilt|earthly|depot|apko)$/,j=/image|docker|container|build|bake|publish|push|release|package/i
;function readOther({tool:e,words:t,folder:n},o,r){const s=e.slice(e.lastIndexOf("/")+1),i=/\.(?:sh|bash|py|ps1|js|mjs|ts|rb|pl)$/.test(s)||e.startsWith("./");if(!i&&!F.test(s))return g
;if(S.test(s))return opaque(`"${show(s)}" builds what its own files say`);const a=i?void 0:findTyped(s,t);if(void 0!==a)return r(a,toStart(n));const u=i?void 0:readPackageScript({name:s,words:t,
folder:n},o);if("nothing"===u)return g;if(void 0!==u)return r(u.script,u.folder);const[l=""]=i?[e]:t.filter(e=>!e.startsWith("-"))
;return![e,...t.slice(0,4)].some(e=>j.test(e))||isHarmless(l,n,o)?g:opaque(`"${show(i?e:`${e} ${l}`)}" runs what is not read`)}function show(e){return e.replaceAll(c.QH,"\u2026").slice(0,60)}
function toStart(e){return void 0===e?c.QH:""===e?".":e}function findTyped(e,t){if(!/^(?:bash|sh|zsh)$/.test(e))return;const n=t.findIndex(e=>/^-\w*c$/.test(e));return n<0?void 0:t[n+1]}
const q=/^(?:install|i|ci|add|remove|rebuild|cache|config|audit|dedupe|outdated|update|up|version|login|whoami|pack|link|root|store)$/;function readPackageScript({name:e,words:t,folder:n},o){
const[s="install",i]=t,a="node"===e&&"--run"===s;if(!a&&!/^(?:npm|yarn|pnpm)$/.test(e))return;if(q.test(s))return"nothing";const u=a||"run"===s||"run-script"===s?i:s,l=void 0===n?void 0:(0,
r.uJ)(n,"package.json");if(!1!==u?.startsWith("-")||void 0===l||!o.isThere(l))return;const d=findPackaged(o.read(l)??"",u);return void 0===d?void 0:{script:d,folder:toStart(n)}}
function findPackaged(e,t){try{const n=JSON.parse(e);if("object"!=typeof n||null===n||!("scripts"in n))return;const{scripts:o}=n;if("object"!=typeof o||null===o)return
;const r=Object.entries(o).find(([e])=>e===t)?.[1];return"string"==typeof r?r:void 0}catch{return}}
const T=/docker|podman|nerdctl|build(?:ah|x|kit|ctl|pack)|kaniko|skopeo|crane|bake|image|container|\bmake\b|\bko\b|\bpack\b|goreleaser|skaffold|earthly|werf|jib|bazel|gradle|mvn|nix|\.(?:sh|bash|py|m?js|ts|rb|pl|ps1)\b|\brun\b|source |eval/i
;function isHarmless(e,t,n){const o=void 0===t?void 0:(0,m.d)(t,e);if(void 0===o||!n.isThere(o))return!1;const r=n.read(o)??"";return""!==r&&!T.test(r)}const A=6;function readScript(e,t,n,o=0){
return joinFound((0,_.FH)(e,t).map(e=>{const r=readTool(e,t,{texts:n,depth:o}),s=mayPush(e)?{...r,pushes:"maybe"}:r;return"nothing"===e.decidedBy?s:{...s,builds:s.builds.map(e=>({...e,
decidedBy:"script"}))}}))}function mayPush({words:e}){return e.some(e=>/^(?:crane|skopeo|oras|regctl)$/.test(e)||/\bpush\b/.test(e))}
const C=/^(?:sudo|exec|time|command|env|nice|then|else|do|if|!|[A-Za-z_]\w*=.*)$/;function readTool(e,t,n){
const{texts:o,depth:r}=n,s=e.words.findIndex(e=>!C.test(e)),[i="",...a]=s<0?[]:e.words.slice(s),[u,l]=a,d=i.slice(i.lastIndexOf("/")+1);if("make"===d||"gmake"===d)return readMake(a,e,t,n)
;if("skaffold"===d)return readSkaffoldRun(a,e,n.texts);if("docker-compose"===d)return buildsByCompose(a,e,n.texts);if("docker"===d&&"compose"===u)return buildsByCompose(a.slice(1),e,n.texts)
;if("docker"===d&&"buildx"===u&&"bake"===l){const t=buildsByBake(a.slice(2),e,n.texts);return a.includes("--push")?withPush(t):t}const{builds:c,unread:f}=(0,_.UK)(e,t.at)
;return c.length>0||f.length>0?{builds:c.map(e=>({build:e,decidedBy:"nothing"})),opaque:f.map(({because:e})=>e)}:readOther({tool:i,words:a,folder:e.folder
},o,(n,s)=>r>A?opaque(`"${show(d)}" runs scripts too deeply to be followed`):readScript(n,{at:t.at,folder:s,variables:e.variables},o,r+1))}function readSkaffoldRun(e,{folder:t},n){
if(!["run","build","dev"].includes(e[0]??""))return g;const valueOf=(...t)=>{const n=e.findIndex(e=>t.includes(e.replace(/=.*$/s,""))),o=e[n]
;return!0===o?.includes("=")?o.slice(o.indexOf("=")+1):e[n+1]},o=e.some(e=>/^(?:-f|--filename)(?:=|$)/.test(e))?valueOf("-f","--filename"):"skaffold.yaml",r=void 0===t?void 0:(0,
m.d)(t,o),s=e.some(e=>/^(?:-p|--profile)(?:=|$)/.test(e))?(valueOf("-p","--profile")??"").split(","):[],i=[],a=void 0===r?[]:[r],u=new Set;for(const e of a){const t=n.read(e)
;if(u.has(e)||void 0===t)continue;u.add(e);const o=readSkaffold({path:e,text:t,profiles:s});i.push(...o.builds),a.push(...o.requires)}
return 0===i.length?opaque('"skaffold" builds what cannot be read'):{builds:i.map(e=>({build:e,decidedBy:"nothing"})),opaque:[]}}const P=["GNUmakefile","makefile","Makefile"]
;function readMake(e,{folder:t,variables:n},o,{texts:s,depth:i}){
const a=readMakeWords(e.map(e=>fillPartly(e,n))),u=0===a.goals.length?"its first target":show(a.goals.join(" ")),l=void 0===t?void 0:(0,
m.d)(t,a.folder),d=(void 0===a.file?P:[a.file]).flatMap(e=>void 0===l?[]:[(0,r.uJ)(l,e)]).find(e=>s.isThere(e))
;if(void 0===l||void 0===d||i>A)return opaque(`"make" runs ${u}, and its Makefile is not known`);const f=readMakefile(d,l,s),p=new Map([...n].filter(([,e])=>(0,c.qE)(e))),h={text:f,goals:a.goals,
assigned:a.assigned,environment:p},{scripts:g,missing:k}=runMake(h),w={at:o.at,folder:""===l?".":l,variables:new Map}
;return joinFound([...g.map(e=>readScript(e,w,s,i+1)),...k.map(e=>opaque(`"make" runs ${show(e)}, which ${d} does not have`))])}function fillPartly(e,t){return(0,
M.$)(e,t)??e.replaceAll(/\$(?:\w+|\{[^{}]*\}|\(.*)/g,c.QH)}function readMakeWords(e){const t=new Map,n=[];let o,r=".";for(let s=0;s<e.length;s+=1){const i=e[s]??"";if(/^[|>&]|^\d>/.test(i))break
;const a=/^--(directory|file|makefile)=(.*)$/s.exec(i),u=/^-([Cf])(.*)$/s.exec(i);if(null!==a)"directory"===a[1]?r=`${r}/${a[2]??""}`:o=a[2];else if(null!==u){const t=""===u[2]?e[s+=1]??"":u[2]??""
;"C"===u[1]?r=`${r}/${t}`:o=t}else if(/^[\w.-]+[:?+]?=/.test(i))for(const[e,n]of(0,d.T6)(i))t.set(e.replace(/[:?+]$/,""),n);else i.startsWith("-")||n.push(i)}return{goals:n,assigned:t,folder:r,
...void 0===o?{}:{file:o}}}function readMakefile(e,t,n,o=0){const r=n.read(e)??"";return o>A?r:r.replaceAll(/^-?s?include[ \t]+(.+)$/gm,(e,r)=>r.trim().split(/\s+/).map(e=>{const r=(0,
m.d)(t,e.replace(/^\$[({](?:CURDIR|ROOT_DIR|PWD)[)}]\//,""));return void 0===r?"":readMakefile(r,t,n,o+1)}).join("\n"))}
const O=/^[\w.-]+\/[\w./-]*(?:kaniko|buildah|docker-build|build-docker|docker-publish|publish-docker|build-image|goreleaser|skaffold|earthly|depot|jib)/i;function isBuilder(e){
return O.test(e.replace(/@.*$/s,""))||/(?:image|docker|container)/i.test(e)}function findBuilds(e,t){const n=(0,d.b6)((0,d._F)(e.node,"uses"))??""
;if(/^[\w.-]+\/bake-action(?:[/@]|$)/.test(n))return findBaked(e,t);const o=(0,d.b6)((0,d._F)(e.node,"run"));if(void 0!==o){const n=e.scope.get("env"),r=void 0===n||"kind"in n?new Map:n,s={at:e.at,
folder:e.folder,variables:r};return readScript((0,c.pt)(o,e.scope),s,t)}if(O.test(n.replace(/@.*$/s,"")))return opaque(`"${n.replace(/@.*$/s,"")}" builds what is not read`)
;const{builds:r,unread:s}=(0,f.jg)(e);return{builds:r.map(e=>({build:e,decidedBy:"nothing"})),opaque:s.map(({because:e})=>e)}}function findBaked(e,t){const n=(0,d._F)(e.node,"with"),words=t=>(0,
c.pt)((0,d.b6)((0,d._F)(n,t))??"",e.scope).split(/[\n,]+/).flatMap(e=>""===e.trim()?[]:[e.trim()]),[o="."]=words("workdir"),r=words("files").filter(e=>!e.includes("bake-file")),s=words("targets")
;if(![...r,...s,o].every(c.qE))return opaque('an expression names what "bake" builds');const i=compose_and_bake_bake({files:r,targets:s,folder:"."===o?"":o},t)
;if(i.builds.length+i.opaque.length===0)return g;const a=(0,d.b6)((0,d._F)(n,"push"))??"false",u=words("set").some(e=>/output=.*type=(?:registry|image,.*push=true)/.test(e))
;return"false"!==a||u?withPush(i):i}var E=n(5617),W=n(2021),L=n(9736),R=n(9550),I=n(568),U=n(2246);function evaluateCall({name:e},t,n){const[o,r]=t;switch(e){case"always":return(0,I.eu)(!0)
;case"success":return(0,I.G4)(n.succeeded);case"failure":case"cancelled":return(0,I.eu)(!1);case"contains":return contains(o,r)??explain(e,t,n);case"startswith":
return affix(o,r,(e,t)=>e.startsWith(t))??explain(e,t,n);case"endswith":return affix(o,r,(e,t)=>e.endsWith(t))??explain(e,t,n);case"format":return format(t)??explain(e,t,n);case"join":case"tojson":
return"names"===o?.kind?{...o,form:"text"}:explain(e,t,n);case"fromjson":return fromJson(o)??explain(e,t,n);default:return explain(e,t,n)}}function explain(e,t,n){
const o=`${e}(${t.map(I.bp).join(", ")})`,r=t.find(e=>"unknown"===e.kind);return void 0===r?n.unknown(o,`only a run knows what ${e}() is`):{kind:"unknown",key:o,at:r.at,because:r.because}}
function contains(e,t){if(void 0!==e&&void 0!==t){if("names"===e.kind&&"list"===e.form){const n=e.names.map(({name:e,when:n})=>{const o=(0,I.aI)((0,I.eu)(e),t);return void 0===o?void 0:(0,i.Q7)([n,o])
}),o=n.flatMap(e=>e??[]);return o.length===n.length?(0,I.G4)((0,i.bz)(o)):void 0}return"names"===e.kind?containsName(e.names,(0,I.fE)(t)):affix(e,t,(e,t)=>e.includes(t))}}function containsName(e,t){
if(void 0===t)return;const n=/^"(.*)"$/.exec(t)?.[1],isFound=e=>void 0===n?e.includes(t):e===n;return(0,I.G4)((0,i.bz)(e.filter(({name:e})=>isFound(e)).map(({when:e})=>e)))}function affix(e,t,n){
if(void 0===e||void 0===t)return;const[o,r]=[(0,I.fE)(e),(0,I.fE)(t)];return void 0!==o&&void 0!==r?(0,I.eu)(n(o.toLowerCase(),r.toLowerCase())):void 0}function format([e,...t]){
const n=void 0===e?void 0:(0,I.fE)(e);if(void 0===n)return;const o=t.map(I.fE);return o.includes(void 0)?void 0:(0,I.eu)(n.replaceAll(/\{(\d+)\}/g,(e,t)=>o[Number(t)]??""))}function fromJson(e){
if("names"===e?.kind)return{...e,form:"list"};if("boolean"===e?.kind)return e;if("flag"===e?.kind)return(0,I.G4)((0,i.Q7)([e.given,e.when]));if("unknown"===e?.kind&&void 0!==e.plan)return e
;if("literal"===e?.kind)try{const t=JSON.parse(String(e.value??""));if(null===t||"boolean"==typeof t||"number"==typeof t)return(0,I.eu)(t);if("string"==typeof t)return(0,I.eu)(t)
;if(!Array.isArray(t))return;const n=t.flatMap(e=>"string"==typeof e?[{name:e,when:i.Gk}]:[]);return n.length===t.length?{kind:"names",form:"list",names:n}:void 0}catch{return}}function evaluate(e,t){
switch(e.kind){case"literal":return(0,I.eu)(e.value);case"name":return t.lookUp(e.path);case"call":{const n=e.of.map(e=>evaluate(e,t));return evaluateCall(e,n,t)}case"not":return(0,I.G4)((0,i.AU)((0,
I.Hn)(evaluate(e.of,t))));case"operation":return evaluateOperation(e,t)}}function evaluateOperation(e,t){const{operator:n}=e,o=evaluate(e.left,t),r=evaluate(e.right,t);switch(n){case"&&":case"||":
return choose({left:o,operator:n,right:r},t);case"==":return compare(e,(0,I.aI)(o,r),[o,r],t);case"!=":{const n=(0,I.aI)(o,r);if(void 0!==n)return(0,I.G4)((0,i.AU)(n));const s=compare({...e,
operator:"=="},n,[o,r],t);return(0,I.G4)((0,i.AU)((0,I.Hn)(s)))}case"<":case"<=":case">":case">=":return compare(e,void 0,[o,r],t)}}function choose({left:e,operator:t,right:n},o){const r=(0,I.Hn)(e)
;if("constant"===r.kind)return"always"===r.holds==("||"===t)?e:n;const s=[r,(0,I.Hn)(n)],a="||"===t?(0,i.bz)(s):(0,i.Q7)(s);if([e,n].every(isBoolean))return(0,I.G4)(a)
;const[u]=[e,n].filter(e=>"unknown"===e.kind),l=`(${(0,I.bp)(e)} ${t} ${(0,I.bp)(n)})`,d=u??o.unknown(l,"the files of a change choose the text");return{kind:"unknown",key:l,at:d.at,because:d.because,
when:a}}function isBoolean(e){return"boolean"===e.kind||"literal"===e.kind&&"boolean"==typeof e.value}function compare({operator:e},t,n,o){if(void 0!==t)return(0,I.G4)(t)
;const r=n.map(I.bp).join(` ${e} `),s=n.find(e=>"unknown"===e.kind);return void 0!==s?{kind:"unknown",key:r,at:s.at,because:s.because}:o.unknown(r,"two values are compared that only a run has")}
const B=/\$\{\{(.*?)\}\}/gs;function fillText(e,t){const n=/^\$\{\{((?:(?!\}\}).)*)\}\}$/s.exec(e)?.[1];if(void 0!==n)return evaluateText(n,t);let o="",r=0;for(const n of e.matchAll(B)){
const s=evaluateText(n[1]??"",t),i=(0,I.fE)(s);if(void 0===i)return"unknown"===s.kind?{...s,key:`text of ${s.key} in ${e}`}:t.unknown(`text ${e}`,"the files of a change choose a part of the text")
;o+=e.slice(r,n.index)+i,r=n.index+n[0].length}return(0,I.eu)(o+e.slice(r))}function evaluateText(e,t){const n=(0,U.Y)(e);return void 0===n?t.unknown(e,"the expression cannot be read"):evaluate(n,t)}
const G=["always","success","failure","cancelled"];function readIf(e,t){const n=(0,d.b6)(e);if(void 0===n||""===n.trim())return t.succeeded;const o=/^\$\{\{((?:(?!\}\}).)*)\}\}$/s.exec(n)?.[1]
;if(void 0===o&&n.includes("${{"))return t.succeeded;const r=(0,U.Y)(o??n);if(void 0===r)return(0,I.Hn)(t.unknown(n,'the expression of an "if" cannot be read'));const s=(0,I.Hn)(evaluate(r,t))
;return(0,i.Q7)([(0,U.K)(r,G)?i.Gk:t.succeeded,s])}function fillMapping(e,t){return new Map((0,d.Pf)(e).map(([e,n])=>[e,fillNode(n,t)]))}function fillNode(e,t){
if("scalar"!==e.kind)return t.unknown("a value","it is no single value");switch(e.type){case"null":return I.s6;case"boolean":return(0,I.eu)("true"===e.text.toLowerCase());case"number":return(0,
I.eu)(Number(e.text));case"text":return fillText(e.text,t)}}function expandLegs(e,t){const n=(0,R.E)(e);if(void 0!==n)return n.map(e=>({matrix:e,when:i.Gk}));const o=(0,d._F)((0,
d._F)(e,"strategy"),"matrix"),r="mapping"===o?.kind?fillAxes(o,t):void 0;if(void 0!==r)return r;const s=(0,d.b6)(o)??(0,d.Pf)(o).map(([,e])=>(0,
d.b6)(e)??"").join(" "),a=fillText(s.replace(/\)\s*\[\d+\]\s*\}\}$/,") }}"),t);if("unknown"===a.kind&&void 0!==a.plan)return[toPlannedLeg(a,a.plan)]
;const u="unknown"===a.kind?a:t.unknown(`matrix ${s}`,"an expression makes the matrix"),l=`an expression makes the matrix: ${u.because}`;return[{when:(0,I.Hn)({...u,key:`matrix of ${u.key}`,because:l
})}]}function toPlannedLeg({at:e,because:t},n){return{when:{kind:"planned",part:{verb:n.verb,of:"image"},doubt:{at:e,because:t}},plan:n}}const H=256;function fillAxes(e,t){
if(e.entries.has("include")||e.entries.has("exclude"))return;let n=[{values:[],when:i.Gk}];for(const[o,r]of(0,d.Pf)(e)){const e=listItems(r,t);if(void 0===e)return;if(n.length*e.length>H)return
;n=n.flatMap(t=>e.map(({value:e,when:n})=>({values:[...t.values,[o,e]],when:(0,i.Q7)([t.when,n])})))}return n.map(({values:e,when:t})=>({matrix:toMapping(e),when:t}))}function listItems(e,t){
if("list"===e.kind)return e.items.map(e=>({value:e,when:i.Gk}));const n=(0,d.b6)(e),o=void 0===n?void 0:fillText(n,t);return"names"===o?.kind?o.names.map(({name:e,when:t})=>({value:{kind:"scalar",
type:"text",text:e,range:L.h},when:t})):void 0}function toMapping(e){const t=e.map(([e,t])=>[e,{key:L.h,value:t}]);return{kind:"mapping",entries:new Map(t),range:L.h}}var N=n(2240)
;const z="a plan of image-matrix decides",Q=[["build_matrix","build"],["stages","build"],["publish_matrix","publish"]];function readPlanOutputs(e,{at:t,given:n,when:r},s){if("plan"!==(0,
N.O)(e,e=>readName(e,s)))return;if((0,N.R)((0,I.fE)(n.get("mode")??(0,I.eu)(""))))return;const i=(0,I.fE)(n.get("config")??(0,I.eu)("")),a=new Map;for(const e of["build","publish"]){const n={
kind:"planned",part:{verb:e,of:"any"},doubt:{at:t,because:z}};a.set(`do_${e}`,{kind:"flag",when:n,given:r})}for(const[e,n]of Q){const r={verb:n,configuration:i};a.set(e,{kind:"unknown",key:`${(0,
o.dE)(t)} ${e}`,at:t,because:z,plan:r})}return a}function readName(e,t){const n=["action.yml","action.yaml"].map(t=>(0,r.uJ)(e,t)).find(e=>t.isThere(e));return void 0===n?void 0:(0,d.b6)((0,
d._F)(t.parse(n)?.root,"name"))}function toScope(e){const t={succeeded:e.succeeded,unknown:(t,n)=>({kind:"unknown",key:`${e.id} ${t}`,at:e.at,because:n}),lookUp:n=>lookUp(n,e,t)};return t}
function lookUp(e,t,n){const[o="",...r]=e,s=r.join("."),i=e.join(".");switch(o.toLowerCase()){case"github":return lookUpGithub(s.toLowerCase(),t);case"inputs":return t.inputs.get(s)??I.s6;case"env":
return t.env.get(s)??n.unknown(i,`a step may have set "${i}"`);case"matrix":return lookUpMatrix(r,t,n);case"needs":case"jobs":return lookUpDone(t.needs.get(r[0]??""),r.slice(1),n);case"steps":
return lookUpDone(t.steps.get(r[0]??""),r.slice(1),n);case"secrets":return{...n.unknown(i,`a secret decides: "${i}"`),key:i};case"vars":return{
...n.unknown(i,`a variable of the repository decides: "${i}"`),key:i};default:return n.unknown(i,`only a run knows "${i}"`)}}function lookUpGithub(e,{at:t,start:n,remote:o}){const r=n.github.get(e)
;if(void 0!==r)return r;if(n.absent.some(t=>e===t||e.startsWith(`${t}.`)))return I.s6;const s=lookUpRepository(e,o);return void 0!==s?s:{kind:"unknown",key:`github.${e} at ${n.event.name}`,at:t,
because:`only a run knows "github.${e}"`}}function lookUpRepository(e,t){if("event.repository.fork"===e)return(0,I.eu)(!1);if("workspace"===e)return(0,I.eu)(".");if(void 0!==t)switch(e){
case"repository":case"event.repository.full_name":return(0,I.eu)(`${t.owner}/${t.name}`);case"repository_owner":case"event.repository.owner.login":return(0,I.eu)(t.owner);case"event.repository.name":
return(0,I.eu)(t.name);default:return}}function lookUpMatrix(e,{matrix:t},n){const o=`matrix.${e.join(".")}`;if(void 0===t)return n.unknown(o,`an expression makes "${o}"`);let r=t
;for(const t of e)r=(0,d._F)(r,t);return void 0===r?I.s6:fillNode(r,n)}function lookUpDone(e,t,n){if(void 0===e)return I.s6;const[o="",r=""]=t;switch(o){case"result":case"outcome":case"conclusion":
return toResult(e);case"outputs":return e.outputs.get(r)??{...n.unknown(r,`${e.by} says "${r}"`),key:`${e.id} ${r}`,at:e.at};default:return n.unknown(t.join("."),`only a run knows "${t.join(".")}"`)}}
function toResult({when:e}){return"constant"===e.kind?(0,I.eu)("always"===e.holds?"success":"skipped"):{kind:"choice",when:e,yes:"success",no:"skipped"}}var D=n(8880);function readLines(e,t,n){
const split=e=>e.split("\n").flatMap(e=>""===e.trim()?[]:[e.trim()]),o=[...split(t),...split(n).map(e=>`!${e}`)];return{at:e,key:"",patterns:o.map(t=>({text:t,at:e}))}}
function readYaml({path:e,text:t,root:n},o){const placeOf=n=>({file:e,line:o+(0,d.cA)(t,n)});return(0,d.Pf)(n).map(([e,t])=>({at:placeOf(t),key:e,patterns:flatten(t).map(e=>({text:(0,d.b6)(e)??"",
at:placeOf(e)}))}))}function flatten(e){return(0,d.S3)(e).flatMap(e=>"list"===e.kind?flatten(e):(0,d.CB)(e).length>0?[e]:[])}function toChangedFilter({at:e,key:t,patterns:n},o){
const r=n.map(({text:e,at:t})=>{const n=(0,D.bX)(e),o=(n?e.slice(1):e).replace(/\/$/,"/**");return{negated:n,glob:(0,D.SO)(o),text:e,at:t}}),s=r.every(({negated:e})=>e)?"yes":"no";return{at:e,
name:""===t?"the files of changed-files":`the files ${t} of changed-files`,patterns:r.map(({negated:e,glob:t,text:n,at:o})=>{const r={at:o,text:n};return e?r:{...r,matches:e=>"other"!==t.judge(e)}}),
selects:e=>{if(!counts(e,o))return"no";const t=r.map(({negated:t,glob:n})=>({negated:t,is:n.judge(e.path)})).findLast(({is:e})=>"other"!==e)
;return void 0===t?s:"stopped"===t.is?"unknown":t.negated?"no":"yes"}}}function counts({status:e},t){switch(t){case"modified":return!0;case"changed":return"deleted"!==e;case"deleted":
return"deleted"===e}}function readPathsFilters({path:e,text:t,root:n},o,r){const s=(0,d.Pf)(n).map(([n,s])=>{const i={file:e,line:r+(0,d.cA)(t,s)},a=readRules(s,n=>({file:e,line:r+(0,d.cA)(t,n)}))
;return[n,{at:i,name:`the filter ${n}`,patterns:a.map(({written:e})=>e),selects:e=>combine(a,e,o)}]});return new Map(s)}function combine(e,t,n){
const o=e.map(e=>e.judge(t)),[r,s]="some"===n?["yes","no"]:["no","yes"];return o.includes(r)?r:o.includes("unknown")?"unknown":s}function readRules(e,t){switch(e.kind){case"scalar":{const n=(0,
d.b6)(e);return void 0===n?[]:[toRule(n,t(e))]}case"list":return e.items.flatMap(e=>readRules(e,t));case"mapping":return(0,d.Pf)(e).flatMap(([e,n])=>(0,d.S3)(n).flatMap(n=>{const o=(0,d.b6)(n)
;return void 0===o?[]:[toRule(o,t(n),parseStatuses(e))]}))}}function parseStatuses(e){return new Set(e.split("|").map(e=>e.trim().toLowerCase()))}function toRule(e,t,n){const o=(0,D.bX)(e),r=(0,
D.SO)(o?e.slice(1):e);return{...void 0===n?{}:{statuses:n},written:o?{at:t,text:e}:{at:t,text:e,matches:e=>"other"!==r.judge(e)},judge:({path:e,status:t})=>{if(void 0!==n&&!n.has(t))return"no"
;const s=r.judge(e);return"stopped"===s?"unknown":"match"===s===o?"no":"yes"}}}function readFilterOutputs(e,t,n){
return/^[\w.-]+\/paths-filter(?:@|$)/.test(e)?readPathsFilterStep(t,n):/^[\w.-]+\/changed-files(?:@|$)/.test(e)?readChangedFilesStep(t,n):void 0}
function readEmbedded({file:e,node:t,at:n,given:o},r,s){const i=o.get(r),a=void 0===i?void 0:(0,I.fE)(i);if(void 0===a)return;const u=(0,d._F)((0,d._F)(t,"with"),r);if(!/[\n:]/.test(a)){const e=(0,
m.d)("",a.trim()),t=void 0===e?void 0:s.parse(e);return void 0===t?void 0:{text:t,line:0}}const{root:l}=(0,x.T)(a),c=void 0===u?n.line:(0,d.cA)(e.text,u);return{text:void 0===l?{path:e.path,text:a}:{
path:e.path,text:a,root:l},line:c}}function readPathsFilterStep(e,t){const n=readEmbedded(e,"filters",t);if(void 0===n)return;const o=(0,I.fE)(e.given.get("predicate-quantifier")??{kind:"literal",
value:""}),r=readPathsFilters(n.text,"every"===o?"every":"some",n.line),s=new Map,i=[...r].map(([e,t])=>({name:e,when:toCondition(t)}));for(const{name:t,when:n}of i)s.set(t,{kind:"flag",when:n,
given:e.when});return s.set("changes",{kind:"names",form:"text",names:i}),s}function toCondition(e){return{kind:"files",filter:e}}
const J=[["any_changed","changed"],["any_modified","modified"],["any_deleted","deleted"]];function readChangedFilesStep(e,t){const n=readLists(e,t);if(void 0===n)return;const o=new Map
;for(const t of n){const n=""===t.key?"":`${t.key}_`;for(const[r,s]of J){const i=toCondition(toChangedFilter(t,s));o.set(`${n}${r}`,{kind:"flag",when:i,given:e.when})}}const r=n.map(e=>({name:e.key,
when:toCondition(toChangedFilter(e,"changed"))}));return r.some(({name:e})=>""!==e)&&o.set("changed_keys",{kind:"names",form:"text",names:r}),o}function readLists(e,t){const{given:n,at:o}=e
;if(["files_from_source_file","files_ignore_from_source_file","files_ignore_yaml","path","files_separator"].some(e=>n.has(e)))return;if(n.has("files_yaml")||n.has("files_yaml_from_source_file")){
const o=readEmbedded(e,n.has("files_yaml")?"files_yaml":"files_yaml_from_source_file",t);return void 0===o?void 0:readYaml(o.text,o.line)}const r={kind:"literal",value:""
},[s,i]=[n.get("files")??r,n.get("files_ignore")??r].map(I.fE);return void 0===s||void 0===i?void 0:[readLines(o,s,i)]}function toStepText({file:e,job:t,node:n,siblings:o},r){
const s=toTextScope(r),i=[(0,d._F)(n,"working-directory"),...[t,e.root].map(e=>(0,d._F)((0,d._F)((0,d._F)(e,"defaults"),"run"),"working-directory"))].flatMap(e=>(0,d.b6)(e)??[])[0]??"";return{node:n,
siblings:o,scope:s,at:{file:e.path,line:(0,d.cA)(e.text,n)},folder:(0,c.pt)(i,s)}}function toTextScope({start:e,remote:t,inputs:n,env:o,matrix:r}){
const s=new Map([["workspace","."],...listTexts(e.github)]);return void 0!==t&&(s.set("repository",`${t.owner}/${t.name}`),s.set("repository_owner",t.owner),s.set("event.repository.name",t.name)),
new Map([["github",s],["inputs",new Map(listTexts(n))],["env",new Map(listTexts(o))],...void 0===r?[]:[["matrix",r]]])}function listTexts(e){return[...e].flatMap(([e,t])=>{const n=(0,I.fE)(t)
;return void 0===n?[]:[[e,n]]})}const V=10;function walkWorkflow(e,t){const n=new Map((0,d.Pf)((0,d._F)(e.file.root,"jobs"))),o=new Map,r=new Set,finish=s=>{const i=o.get(s),a=n.get(s)
;if(void 0!==i||void 0===a||r.has(s))return i;r.add(s);const u=new Map((0,d.CB)((0,d._F)(a,"needs")).flatMap(e=>{const t=finish(e);return void 0===t?[]:[[e,t]]})),l=walkJob({call:e,run:t,key:s,node:a,
needs:u});return o.set(s,l),l};for(const e of n.keys())finish(e);const s=startAround(e,t);return readOutputs((0,d._F)((0,d._F)((0,d._F)(e.file.root,"on"),"workflow_call"),"outputs"),{...s,needs:o})}
function startAround({file:e,inputs:t,when:n,id:o,plan:r},{start:s,remote:i}){const a={at:{file:e.path,line:1},id:`${o} ${e.path}`,start:s,remote:i,inputs:t,env:new Map,needs:new Map,steps:new Map,
matrix:void 0,plan:r,succeeded:n};return{...a,env:fillMapping((0,d._F)(e.root,"env"),toScope(a))}}function readOutputs(e,t){const n=toScope(t);return new Map((0,d.Pf)(e).flatMap(([e,t])=>{const o=(0,
d._F)(t,"value");return void 0===o?[]:[[e,fillNode(o,n)]]}))}function placeOf(e,{path:t,text:n}){return{file:t,line:(0,d.cA)(n,e)}}function walkJob(e){
const{call:t,run:n,key:o,node:r,needs:s}=e,a=placeOf(r,t.file),u=startAround(t,n),l=(0,i.Q7)([...s.values()].map(({when:e})=>e)),d={...u,at:a,needs:s,id:`${u.id}/${o}`,succeeded:l},c=(0,
i.Q7)([t.when,readIfOf(r,t.file,d)]),f=(0,i.Pd)(c)?[]:expandLegs(r,toScope(d)),p=f.map(({matrix:t,plan:n,when:o},r)=>{const s=f.length>1?`${d.id}[${String(r)}]`:d.id;return walkLeg({...e,when:(0,
i.Q7)([c,o])},{...d,id:s,matrix:t,plan:n??d.plan})}),h=1===p.length?p[0]:void 0;return{when:c,at:a,id:d.id,by:"the job",outputs:h??new Map}}function readIfOf(e,t,n){const o=(0,
d._F)(e,"if"),r=void 0===o?n.at:placeOf(o,t);return readIf(o,toScope({...n,at:r}))}function walkLeg(e,t){const{call:n,run:o,key:r,node:s,when:i}=e,a=[...n.chain,r],u=(0,d.b6)((0,d._F)(s,"uses"))
;if(void 0!==u)return callWorkflow(u,{given:fillMapping((0,d._F)(s,"with"),toScope(t)),when:i,chain:a,id:t.id},{job:e,around:t});const l=fillMapping((0,d._F)(s,"env"),toScope(t)),c={...t,
env:new Map([...t.env,...l])},f=walkSteps({file:n.file,job:s,when:i,chain:a,depth:0,run:o},c),p=toScope({...c,steps:f});return new Map((0,d.Pf)((0,d._F)(s,"outputs")).map(([e,t])=>[e,fillNode(t,p)]))}
function callWorkflow(e,{given:t,when:n,chain:o,id:r},{job:{run:s},around:i}){const a=findFile(e,s.texts),u=o.join("/");return void 0===a?(s.foreign.push({kind:"elsewhere",job:u,at:i.at,when:n,uses:e
}),new Map):o.length>V||!spend(s)?(s.foreign.push({kind:"unfollowed",job:u,at:i.at,when:n,uses:e}),new Map):walkWorkflow({file:a,inputs:withDefaults((0,d._F)((0,d._F)((0,
d._F)(a.root,"on"),"workflow_call"),"inputs"),t,i),when:n,chain:o,id:r,plan:i.plan},s)}function spend({budget:e}){return 0!==e.left&&(e.left-=1,!0)}function withDefaults(e,t,n){
const o=toScope(n),r=(0,d.Pf)(e).flatMap(([e,t])=>{const n=(0,d._F)(t,"default");return void 0===n?[]:[[e,fillNode(n,o)]]});return new Map([...r,...t])}function findFile(e,t){
if(!e.startsWith("./"))return;const n=(0,l.lB)({uses:e},e=>t.isThere(e));return void 0===n?void 0:t.parse(n)}function walkSteps(e,t){const n=new Map,o=(0,d.S3)((0,d._F)(e.job,"steps"))
;return o.forEach((r,s)=>{const i=(0,d.b6)((0,d._F)(r,"id"))??`#${String(s)}`;n.set(i,walkStep({...e,node:r,siblings:o},{...t,steps:n},i))}),n}function walkStep(e,t,n){
const{file:o,node:r,run:s,chain:a}=e,u=placeOf(r,o),l={...t,at:u,succeeded:(0,i.Q7)([])},c=fillMapping((0,d._F)(r,"env"),toScope(l)),f={...l,env:new Map([...t.env,...c])
},p=toScope(f),h=readIfOf(r,o,f),m=(0,i.Q7)([e.when,h]),g=`${t.id}/${n}`,k=(0,d.b6)((0,d._F)(r,"uses"))??"",w={when:h,at:u,id:g,by:""===k?"a script":k.replace(/@.*$/s,""),outputs:new Map};if((0,
i.Pd)(m))return w;const b=fillMapping((0,d._F)(r,"with"),p),v={file:o,node:r,at:u,given:b,when:h},y=readFilterOutputs(k,v,s.texts)??readPlanOutputs(k,v,s.texts);if(void 0!==y)return{...w,outputs:y}
;const x=findFile(k,s.texts);if(void 0!==x){if(e.depth<=V&&spend(s)){const t={...f,id:g,inputs:b};return{...w,outputs:walkAction(x,{...e,when:m},t)}}return s.foreign.push({kind:"unfollowed",
job:a.join("/"),at:u,when:m,uses:k}),w}return s.steps.push({job:a.join("/"),at:u,when:m,step:toStepText(e,f),plan:t.plan}),w}function walkAction(e,{when:t,chain:n,run:o,depth:r},s){const i=(0,
d._F)(e.root,"runs");if(void 0===i)return new Map;const a=withDefaults((0,d._F)(e.root,"inputs"),s.inputs,s),u={...s,inputs:a},l=walkSteps({file:e,job:i,when:t,chain:n,depth:r+1,run:o},u)
;return readOutputs((0,d._F)(e.root,"outputs"),{...u,steps:l})}function readTriggers(e){
const t=new E.N(new Set(e.paths),e.texts),n=[...t.paths].filter(isWorkflow).sort().flatMap(e=>t.parse(e)??[]),{branch:o}=e,r={left:X},s=n.flatMap(n=>(0,W.m)(n,void 0===o?{}:{branch:o}).flatMap(o=>{
const s={start:o,texts:t,remote:e.remote,steps:[],foreign:[],budget:r};return(0,i.Pd)(o.when)?[]:(walkWorkflow({file:n,inputs:new Map,when:o.when,chain:[],id:o.event.name},s),[toTriggers(s,n.path)])
}));if(t.wanted.length>0)return{kind:"needs",paths:t.wanted};const a=listElsewhere(t);return{kind:"triggers",triggers:{known:s.flatMap(({known:e})=>e),opaque:[...s.flatMap(({opaque:e})=>e),...a],
planned:s.flatMap(e=>e.planned)}}}
const X=2e3,Y="calls others too deeply, or too often, to be followed",K=/^(?:\.gitlab-ci\.yml|Jenkinsfile|\.circleci\/config\.yml|\.travis\.yml|\.drone\.ya?ml|bitbucket-pipelines\.yml|\.buildkite\/pipeline\.ya?ml|\.woodpecker(?:\.ya?ml|\/.*)|\.cirrus\.yml|\.?azure-pipelines.*\.ya?ml|(?:.*\/)?(?:azure-)?pipelines\/[^/]*\.ya?ml|(?:.*\/)?cloudbuild\.ya?ml|\.tekton\/.*\.ya?ml)$/
;function listElsewhere({paths:e}){const[t,...n]=[...e].filter(e=>K.test(e)).sort();if(void 0===t)return[];const o={file:t,line:1
},r="another system than GitHub runs this file"+(0===n.length?"":`, and ${String(n.length)} more beside it`);return[{event:{name:"another system",kind:"change"},workflow:t,job:"",at:o,when:{
kind:"unknown",key:t,doubt:{at:o,because:r}},because:r}]}function isWorkflow(e){return(0,l.AY)(e)&&/workflows\/[^/]+\.ya?ml$/.test(e)}function toTriggers({start:e,texts:t,steps:n,foreign:o},r){
const s=[],a=[],u=[],l=n.map(e=>({...e,found:findBuilds(e.step,t)})),d=new Set(l.flatMap(({job:e,found:t})=>"maybe"===t.pushes?[e]:[]));for(const{job:t,at:n,when:o,found:c,step:f,plan:p}of l){
const l={...read_triggers_placeOf(e,r),job:t,at:n};for(const{build:e,decidedBy:r}of c.builds)s.push({...l,build:d.has(t)?e:withoutPush(e),when:(0,i.Q7)([o,decide(r,n)])})
;void 0!==p&&c.opaque.length>0&&namesMatrix(f.node)?u.push({...l,when:o,configuration:p.configuration}):a.push(...c.opaque.map(e=>({...l,when:o,because:e})))}
for(const{kind:t,job:n,at:s,when:i,uses:u}of o){if("elsewhere"===t&&!isBuilder(u))continue;const o=`"${u.replace(/@.*$/s,"")}"`,l="elsewhere"===t?`${o} is of another repository`:`${o} ${Y}`;a.push({
...read_triggers_placeOf(e,r),job:n,at:s,when:i,because:l})}return{known:s,opaque:a,planned:u}}function namesMatrix(e){switch(e.kind){case"scalar":return/\b(?:matrix|inputs)\b/.test(e.text)
;case"list":return e.items.some(namesMatrix);case"mapping":return(0,d.Pf)(e).some(([,e])=>namesMatrix(e))}}function withoutPush(e){return"unknown"===e.pushes?{...e,pushes:"no"}:e}
function read_triggers_placeOf({event:e},t){return{event:e,workflow:t}}function decide(e,t){return"nothing"===e?(0,i.Q7)([]):{kind:"unknown",key:`script of ${t.file}:${String(t.line)}`,doubt:{at:t,
because:"a condition of its script decides"}}}var Z=n(614);function toTriggerGround(e,t){return{tree:e,remote:(0,Z.M)(t.url??""),branch:t.defaultBranch}}
async function readRepositoryTriggers({tree:e,remote:t,branch:n},o){const r=new Map;for(;;){const s=readTriggers({paths:e.tree.paths,texts:r,remote:t,branch:n})
;if("triggers"===s.kind)return s.triggers;const i=s.paths.map(t=>e.entry(t)?.id??""),a=await o.readTexts(i);s.paths.forEach((e,t)=>r.set(e,a.get(i[t]??"")??""))}}
function pairForMerges({images:e},t,n){const o=e.map(({name:e,prod:t})=>({name:e,recipes:[{file:t.file,context:t.contextPath,target:t.target}],inputs:"unknown"})),r=t.planned.map(e=>isOf(e,n)?e:{...e,
when:(0,i.Q7)([e.when,doubtPlan(e)])});return new Map((0,u.t)(o,{...t,planned:r}).map(e=>[e.image.name,(0,a.a)(e)]))}function isOf({configuration:e},t){if(void 0===e)return!1;const{config:n}=(0,
s.TR)(t=>"config"===t?e:"").request;return"file"===n.kind&&(n.path===s.yD&&t===s.CV||(0,r.Fd)(n.path)===(0,r.Fd)(t))}function doubtPlan({at:e}){const t="the plan of another configuration decides"
;return{kind:"unknown",key:`${t} ${(0,o.dE)(e)}`,doubt:{at:e,because:t}}}function toChangedFiles(e){return e.map(({path:e,before:t,after:n})=>"absent"===t.kind?{path:e,status:"added"}:{path:e,
status:"absent"===n.kind?"deleted":"modified"})}}),150:((e,t,n)=>{n.d(t,{H:()=>FileChange,X:()=>judgeCondition});const o=8;class FileChange{files;#u=new Map;constructor(e){this.files=e}judge(e){
return this.#u.has(e)||this.#u.set(e,judgeFilter(e,this.files)),this.#u.get(e)}}function judgeCondition(e,t,n){const r=new Map,s=new Map;collect(e,{change:t,open:r,filters:s,planned:n})
;const i=[...r.keys()];if(i.length>o)return toHolding(weigh(e,{filters:s,planned:n}),r);const a=new Set;for(let t=0;t<2**i.length;t+=1){const o=new Map(i.map((e,n)=>[e,(t>>n)%2==1]));a.add(weigh(e,{
filters:s,planned:n,values:o}))}const[u]=a;return toHolding(1===a.size?u:void 0,r)}function toHolding(e,t){return void 0===e?{kind:"unknown",doubts:[...t.values()]}:{kind:e?"yes":"no"}}
function collect(e,t){switch(e.kind){case"constant":return;case"planned":return void(void 0===t.planned&&t.open.set(keyOfPart(e.part),e.doubt));case"unknown":return void t.open.set(e.key,e.doubt)
;case"files":{const{filter:n}=e,o=t.change.judge(n);return t.filters.set(n,o),void(void 0===o&&t.open.set(keyOf(n),explainFilter(n)))}case"not":return void collect(e.of,t);case"all":case"any":
for(const n of e.of)collect(n,t)}}function judgeFilter(e,t){const{limit:n=t.length}=e,o=t.map((t,o)=>{const r=e.selects(t);return o>=n&&"yes"===r?"unknown":r})
;return!!o.includes("yes")||!!o.includes("unknown")&&void 0}function keyOf({at:e,name:t}){return`${e.file}:${String(e.line)} ${t}`}function keyOfPart({verb:e,of:t}){return`plan to ${e} ${t}`}
function explainFilter({at:e,name:t,limit:n}){return{at:e,
because:void 0===n?`what "${t}" says of these files is not documented`:`"${t}" is not documented for these files, or looks at the first ${String(n)} only`}}function weigh(e,t){switch(e.kind){
case"constant":return"always"===e.holds;case"planned":return t.planned?.(e.part)??t.values?.get(keyOfPart(e.part));case"unknown":return t.values?.get(e.key);case"files":{const{filter:n}=e
;return t.filters.get(n)??t.values?.get(keyOf(n))}case"not":{const n=weigh(e.of,t);return void 0===n?void 0:!n}case"all":return weighAll(e.of.map(e=>weigh(e,t)));case"any":{
const n=weighAll(e.of.map(e=>negate(weigh(e,t))));return negate(n)}}}function negate(e){return void 0===e?void 0:!e}function weighAll(e){return!e.includes(!1)&&(!e.includes(void 0)||void 0)}}),
4374:((e,t,n)=>{n.d(t,{a:()=>selectForMerge,x:()=>judgeImage});var o=n(408),r=n(150);function judgeImage({triggers:e,opaque:t,planned:n},s,i){
const a=e.filter(({event:e})=>"change"===e.kind),u=n.filter(({event:e})=>"change"===e.kind),l=(0,o.bz)([...a,...u].map(({when:e})=>e)),d=(0,r.X)(l,s,i);switch(d.kind){case"yes":{
const e=a.find(({when:e})=>"yes"===(0,r.X)(e,s,i).kind);return void 0===e?{kind:"builds"}:{kind:"builds",by:e}}case"unknown":return d;case"no":return judgeOpaque(t,s,i)}}function judgeOpaque(e,t,n){
const o=e.flatMap(({when:e,at:o,because:s})=>"no"===(0,r.X)(e,t,n).kind?[]:[{at:o,because:s}]);return 0===o.length?{kind:"skips"}:{kind:"unknown",doubts:o}}
const s=["pull_request","pull_request_target","merge_group"];function selectForMerge({triggers:e,opaque:t,planned:n}){
const o=[...e,...t,...n].some(({event:e})=>"push"===e.name),counts=({event:e})=>"change"===e.kind&&!(o&&s.includes(e.name));return{triggers:e.filter(counts),opaque:t.filter(counts),
planned:n.filter(counts)}}}),4239:((e,t,n)=>{n.d(t,{e:()=>pairTriggers,t:()=>pairImages});var o=n(408),r=n(150),s=n(4374);function pairImages(e,t){const n=new Map;for(const e of t.known){
const{file:t}=e.build;n.set(t,[...n.get(t)??[],e])}const r=t.opaque.filter(({event:e,when:t})=>"change"===e.kind&&!(0,o.Pd)(t));return e.map(s=>{
const i=withoutTests(findTriggers(s,n,e)),a=i.some(({event:e,when:t})=>"change"===e.kind&&!(0,o.Pd)(t));return{image:s,triggers:i,opaque:a?[]:r,planned:t.planned}})}function withoutTests(e){
const t=e.filter(({event:e,build:t})=>"change"===e.kind&&"yes"===t.pushes);if(0===t.length)return e;const n=new Set(t.map(({workflow:e})=>e))
;return e.filter(({build:e,workflow:t})=>"no"!==e.pushes||n.has(t))}function findTriggers(e,t,n){
const o=new Set(e.recipes.map(({file:e})=>e)),r=[...o].flatMap(e=>t.get(e)??[]),s=r.filter(({build:t})=>e.recipes.some(e=>isSame(e,t)))
;return s.length>0||0===r.length?s:n.some(t=>t!==e&&t.recipes.some(({file:e})=>o.has(e)))?[]:r}function isSame(e,{file:t,context:n,target:o}){return e.file===t&&e.context===n&&e.target===o}
function pairTriggers(e,t){const n=pairImages(e,t),r=[...t.opaque,...t.planned].some(({when:e})=>!(0,o.Pd)(e));return{images:n,uncovered:n.flatMap(findUncovered),unread:findUnread(n,t),
unbuilt:n.filter(({triggers:e})=>0===e.length&&!r).map(({image:e})=>e.name),unevaluated:findUnevaluated(n)}}function findUncovered(e){const{image:t}=e,n=(0,s.a)(e),i=n.triggers
;if("unknown"===t.inputs||0===i.length)return[];if(i.some(({when:e})=>(0,o.sN)(e)))return[];const a=t.inputs.filter(e=>"skips"===(0,s.x)(n,new r.H([{path:e,status:"modified"}])).kind)
;return 0===a.length?[]:[{image:t.name,files:a,triggers:i}]}function isAboutWorkflows(e){return e.startsWith(".github/")}function findUnread(e,t){const n=new Set(t.opaque.flatMap(({when:e})=>(0,
o.I1)(e))),r=new Map;for(const{image:t,triggers:s}of e){const e=new Set(s.flatMap(({when:e})=>(0,o.I1)(e)));for(const o of e)if(!n.has(o))for(const e of o.patterns)r.set(e,[...r.get(e)??[],t])}
return[...r].flatMap(([e,t])=>{const{matches:n,text:o}=e;return void 0===n||isAboutWorkflows(o)||t.some(({inputs:e})=>"unknown"===e||e.some(e=>n(e)))?[]:[{pattern:e,images:t.map(({name:e})=>e)}]})}
function findUnevaluated(e){const t=new Map,add=(e,n)=>{const o=`${e.at.file}:${String(e.at.line)} ${e.because}`,r=t.get(o)??{doubt:e,images:new Set};t.set(o,r),r.images.add(n)}
;for(const{image:t,triggers:n,opaque:r}of e){const e=(0,o.bz)(n.filter(({event:e})=>"change"===e.kind).map(({when:e})=>e));for(const n of(0,o.i7)(e))add(n,t.name);for(const{at:e,because:n}of r)add({
at:e,because:n},t.name)}return[...t.values()].map(({doubt:e,images:t})=>({doubt:e,images:[...t]}))}})};
