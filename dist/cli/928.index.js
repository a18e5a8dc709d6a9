"use strict";exports.id=928,exports.ids=[928],exports.modules={238:((e,t,n)=>{n.d(t,{K:()=>calls,Y:()=>parseExpression})
;const s=[["||"],["&&"],["==","!="],["<=",">=","<",">"]],o=/\s*(?:('(?:[^']|'')*')|(-?(?:0x[\da-f]+|\d+(?:\.\d+)?(?:e[-+]?\d+)?)(?![\w-]))|([a-z_][\w-]*)|(&&|\|\||==|!=|<=|>=|[<>!()[\],.*]))/iy,r=2e4
;function parseExpression(e){const t=splitTokens(e);if(void 0===t||0===t.length)return;const n=new Reader(t),s=n.readLevel(0);return n.isAtEnd?s:void 0}function splitTokens(e){const t=e.trimEnd()
;if(t.length>r)return;const n=[];o.lastIndex=0;for(let e=0;e<t.length;e=o.lastIndex){const e=o.exec(t);if(null===e)return;n.push(e[0].trimStart())}return n}class Reader{tokens;#e=0;#t=0
;constructor(e){this.tokens=e}get isAtEnd(){return this.#e===this.tokens.length}readLevel(e){const t=s[e];if(void 0===t)return this.#n();let n=this.readLevel(e+1);for(;void 0!==n;){
const s=t.find(e=>e===this.tokens[this.#e]);if(void 0===s)return n;this.#e+=1;const o=this.readLevel(e+1);n=void 0===o?void 0:{kind:"operation",operator:s,left:n,right:o}}return n}#n(){let e=0
;for(;this.#s("!");)e+=1;const t=this.#o();if(void 0===t||0===e)return t;const n={kind:"not",of:t};return e%2==1?n:{kind:"not",of:n}}#o(){const e=this.tokens[this.#e];if(void 0===e)return
;if("("===e)return this.#r();const t=toLiteral(e);return void 0!==t?(this.#e+=1,t):/^[a-z_]/i.test(e)?(this.#e+=1,"("===this.tokens[this.#e]?this.#i(e.toLowerCase()):this.#a(e)):void 0}#r(){
this.#e+=1,this.#t+=1;const e=this.#t>100?void 0:this.readLevel(0);return this.#t-=1,void 0!==e&&this.#s(")")?e:void 0}#i(e){this.#e+=1;const t=[];if(this.#s(")"))return{kind:"call",name:e,of:t};do{
const e=this.readLevel(0);if(void 0===e)return;t.push(e)}while(this.#s(","));return this.#s(")")?{kind:"call",name:e,of:t}:void 0}#a(e){const t=[e];for(;;)if(this.#s(".")){const e=this.tokens[this.#e]
;if(void 0===e||!/^[a-z_*]/i.test(e))return;t.push(e),this.#e+=1}else{if(!this.#s("["))return{kind:"name",path:t};{const e=this.readLevel(0);if("literal"!==e?.kind||!this.#s("]"))return
;t.push(String(e.value))}}}#s(e){return this.tokens[this.#e]===e&&(this.#e+=1,!0)}}function toLiteral(e){if(e.startsWith("'"))return{kind:"literal",value:e.slice(1,-1).replaceAll("''","'")}
;if(/^-?\d/.test(e))return{kind:"literal",value:Number(e)};switch(e){case"true":return{kind:"literal",value:!0};case"false":return{kind:"literal",value:!1};case"null":return{kind:"literal",value:null}
;default:return}}function calls(e,t){switch(e.kind){case"literal":case"name":return!1;case"call":return t.includes(e.name)||e.of.some(e=>calls(e,t));case"not":return calls(e.of,t);case"operation":
return calls(e.left,t)||calls(e.right,t)}}}),928:((e,t,n)=>{n.d(t,{Xd:()=>pairForMerges,cv:()=>readRepositoryTriggers,n:()=>toChangedFiles})
;var s=n(4374),o=n(4239),r=n(5196),i=n(5482),a=n(2141),u=n(8938),l=n(2802),d=n(3159),c=n(8739),f=n(7700);const p={builds:[],opaque:[]};function opaque(e){return{builds:[],opaque:[e],pushes:"maybe"}}
function joinFound(e){return{...e.some(({pushes:e})=>"maybe"===e)?{pushes:"maybe"}:{},builds:e.flatMap(({builds:e})=>e),opaque:[...new Set(e.flatMap(e=>e.opaque))]}}function toFound(e){return{
builds:e.map(e=>({build:e,decidedBy:"nothing"})),opaque:[]}}function withPush(e){const t=e.builds.map(e=>({...e,build:{...e.build,pushes:"yes"}}));return{...e,builds:t}}
const h=/^(?:-p|--project-name|--profile|--env-file|--project-directory|--progress|--set|--builder|--metadata-file|--build-arg|--call|--allow|--ssh|-m|--memory|--ansi|--parallel|--scale|--timeout|-t|--wait-timeout|--exit-code-from|--pull)$/
;function readWords(e){const t=[],n=[];for(let s=0;s<e.length;s+=1){const o=e[s]??"",r=/^(?:-f|--file)(?:=(.*))?$/s.exec(o);if(/^[|>&]|^\d>/.test(o))break
;null!==r?t.push(r[1]??e[s+=1]??""):h.test(o)?s+=1:o.startsWith("-")||n.push(o)}return{files:t,operands:n}}const m=["compose.yaml","compose.yml","docker-compose.yaml","docker-compose.yml"]
;function buildsByCompose(e,{folder:t},n){const{files:s,operands:o}=readWords(e),[r,...i]=o;if("build"!==r&&"up"!==r)return p;const a=findFiles(s,t,m,n)
;if(0===a.length)return opaque(`"docker compose ${r}" reads a file that is not known`);const u=(0,d.EW)(a.map(e=>readCompose(e,n))),l=u.builds.filter(({name:e})=>0===i.length||i.includes(e??""))
;return"build"===r||e.includes("--build")?joinFound([toFound(l),...u.unread.map(({because:e})=>opaque(e))]):0===l.length?p:opaque('"docker compose up" builds what it does not find anywhere')}
function readCompose(e,t){const n=(0,d.qk)(e).flatMap(e=>t.read(e)??[])[0]??"";return{path:e,text:t.read(e)??"",variables:n}}function findFiles(e,t,n,s){if(void 0===t)return[];const o=e.flatMap(e=>(0,
c.d)(t,e)??[]);return e.length>0?o.length===e.length?o.filter(e=>s.isThere(e)):[]:n.map(e=>(0,f.uJ)(t,e)).filter(e=>s.isThere(e)).slice(0,1)}const g=["docker-bake.json","docker-bake.hcl",...m]
;function buildsByBake(e,{folder:t},n){const{files:s,operands:o}=readWords(e);return compose_and_bake_bake({files:s,targets:o,folder:t},n)}
function compose_and_bake_bake({files:e,targets:t,folder:n},s){const o=findFiles(e,n,g,s);return 0===o.length?opaque('"bake" reads a file that is not known'):joinFound(o.map(e=>{
if(!/\.(?:json|hcl)$/.test(e))return bakeCompose(e,t,s);const n=s.read(e)??"",{builds:o,unread:r}=(0,l.MI)({path:e,text:n},e=>s.isThere(e))
;if(r.length>0)return opaque(`"bake" reads ${e}: ${r[0]?.because??""}`);const i=(0,l.Sz)(n,0===t.length?["default"]:t);return toFound(o.filter(({name:e})=>i.has(e??"")))}))}
function bakeCompose(e,t,n){const{builds:s,unread:o}=(0,d.EW)([readCompose(e,n)]);return joinFound([toFound(s.filter(({name:e})=>isChosen(e,t))),...o.map(({because:e})=>opaque(e))])}
function isChosen(e,t){return 0===t.length||t.includes("default")||t.includes(e??"")}const k=/^(?:export\s+|override\s+)*([\w.-]+)\s*(::?:?=|\?=|\+=|!=|=)\s*(.*)$/s;function runMake(e){
const t=parseMakefile(e),[n]=t.rules.flatMap(({targets:e})=>e.filter(e=>!e.startsWith("."))),s=t.variables.get(".DEFAULT_GOAL")??n,o=e.goals.length>0?e.goals:void 0===s?[]:[s],r=[],i=[],a=new Set,make=(n,s)=>{
if(a.has(n))return;a.add(n);const o=findRules(t.rules,n);0===o.length&&e.goals.includes(n)&&i.push(n);const u=o.flatMap(({rule:e})=>[...e.own]),l=new Map([...s,...u,...e.assigned])
;for(const{rule:e,stem:t}of o){const s=new Map([...l,["@",n],["*",t]]);for(const n of e.needs)make(expandVariables(n.replace("%",t),s),l);const[o=""]=e.needs,i=new Map([...s,["<",o.replace("%",t)]])
;r.push(...e.recipe.map(e=>expandVariables(e,i).replace(/^[\s@+-]+/,"")))}};for(const e of o)make(e,t.variables);return{scripts:r,missing:i}}function findRules(e,t){
const n=e.filter(({targets:e})=>e.includes(t)),s=n.map(e=>({rule:e,stem:""}));if(n.some(({recipe:e})=>e.length>0))return s;const o=e.flatMap(e=>e.targets.flatMap(n=>{const[s="",o]=n.split("%")
;return void 0!==o&&t.startsWith(s)&&t.endsWith(o)?[{rule:e,stem:t.slice(s.length,t.length-o.length)}]:[]}));return[...s,...o.slice(0,1)]}function parseMakefile({text:e,assigned:t,environment:n}){
const s=new Map([...n,["MAKE","make"],["CURDIR","."],...t]),o={variables:s,rules:[]};let r,i=0,a=!1
;for(const n of e.replaceAll(/\\\r?\n/g," ").split(/\r?\n/))if(/^\s*(?:define|endef)\b/.test(n))a=/^\s*define/.test(n);else{if(a)continue
;if(n.startsWith("\t"))r?.recipe.push(n.slice(1));else if(/^\s*(?:ifn?eq|ifn?def)\b/.test(n))i+=1;else if(/^\s*endif\b/.test(n))i-=1;else{const e=n.replace(/(?:^|\s)#.*$/,"").trim(),a=k.exec(e)
;null!==a?t.has(a[1]??"")||makefile_assign(a,s,i):r=readRule(e,o)??r}}return o}function makefile_assign([,e="",t="",n=""],s,o){if("?="===t&&s.has(e))return
;const r="+="===t?`${s.get(e)??""} `:"",i=":="===t||"::="===t?expandVariables(n,s):n,u=0===o&&"!="!==t;s.set(e,u?r+i:a.QH)}function readRule(e,{rules:t,variables:n}){
const[,s,o=""]=/^([^:=\t]+?)\s*::?(?!=)\s*(.*)$/s.exec(e)??[];if(void 0===s)return;const r=expandVariables(s,n).split(/\s+/),i=k.exec(o),[a="",u]=null===i?o.split(/;(.*)/s):[],l={targets:r,
needs:expandVariables(a,n).split(/[\s|]+/).filter(e=>""!==e),recipe:void 0===u?[]:[u],own:null===i?new Map:new Map([[i[1]??"",i[3]??""]])};return t.push(l),l}const w=20
;function expandVariables(e,t,n=0){if(n>w)return a.QH;let s="";for(let o=0;o<e.length;o+=1){const r=e.charAt(o),i=e.charAt(o+1);if("$"!==r||""===i)s+=r;else if("$"===i)s+="$",
o+=1;else if("("===i||"{"===i){const r=findClosing(e,o+1);s+=expandReference(e.slice(o+2,r),t,n),o=r}else s+=expandReference(i,t,n),o+=1}return s}function expandReference(e,t,n){
if(e.includes("MAKEFILE_LIST"))return".";if(/[\s,:$]/.test(e))return a.QH;const s=t.get(e);return void 0===s?"":expandVariables(s,t,n+1)}function findClosing(e,t){
const[n,s]="("===e.charAt(t)?["(",")"]:["{","}"];let o=0;for(let r=t;r<e.length;r+=1)if(e.charAt(r)===n&&(o+=1),e.charAt(r)===s&&(o-=1),0===o)return r;return e.length}var v=n(2385)
;const b=["buildpacks","jibMaven","jib","ko","bazel","custom"];function readSkaffold(e){const t=(0,f.yl)(e.path),n=[],s=[];let o=0;for(const r of e.text.split(/^---[ \t]*$/m)){const{root:a}=(0,
v.T)(r),u=(0,i.S3)((0,i._F)(a,"profiles")).filter(t=>e.profiles.includes((0,i.b6)((0,i._F)(t,"name"))??""));for(const s of[a,...u])for(const a of(0,i.S3)((0,i._F)((0,i._F)(s,"build"),"artifacts"))){
const s={file:e.path,line:o+(0,i.cA)(r,a)};n.push(...readArtifact(a,t,s))}for(const e of(0,i.S3)((0,i._F)(a,"requires"))){const n=(0,c.d)(t,(0,i.b6)((0,i._F)(e,"path")))
;void 0!==n&&s.push(/\.ya?ml$/.test(n)?n:(0,f.uJ)(n,"skaffold.yaml"))}o+=r.split("\n").length-1}return{builds:n,requires:s,unread:[]}}function readArtifact(e,t,n){const s=(0,i.b6)((0,
i._F)(e,"image")),o=(0,i._F)(e,"docker")??(0,i._F)(e,"kaniko"),r=(0,c.d)(t,(0,i.b6)((0,i._F)(e,"context"))??"."),a=void 0===r?void 0:(0,c.d)(r,(0,i.b6)((0,i._F)(o,"dockerfile"))??"Dockerfile")
;return(0,i.Pf)(e).some(([e])=>b.includes(e))||void 0===r||void 0===a?[]:[{origin:"command",at:n,context:r,file:a,target:(0,i.b6)((0,i._F)(o,"target"))??"",...void 0===s?{}:{name:s},
buildArgs:new Map((0,i.fq)((0,i._F)(o,"buildArgs")).filter(([,e])=>!e.includes("{{"))),contexts:new Map,tags:void 0===s?[]:[s],platforms:(0,i.CB)((0,i._F)(e,"platforms")),pushes:"unknown"}]}
var y=n(5866),x=n(3790)
;const $=/^(?:task|just|mage|earthly|bazel|bazelisk|buck2|pants|nx|turbo|lerna|gradle|gradlew|mvn|mvnw|ant|sbt|rake|npm|yarn|pnpm|tox|nox|invoke|inv|poe|hatch|bash|sh|zsh|python3?|node|ruby|perl|pwsh|goreleaser|ko|pack|kaniko|buildah|werf|tilt|melange|apko|nix|nix-build|depot)$/,M=/^(?:goreleaser|ko|pack|buildah|werf|tilt|earthly|depot|apko)$/,_=/image|docker|container|build|bake|publish|push|release|package/i
;function readOther({tool:e,words:t,folder:n},s,o){const r=e.slice(e.lastIndexOf("/")+1),i=/\.(?:sh|bash|py|ps1|js|mjs|ts|rb|pl)$/.test(r)||e.startsWith("./");if(!i&&!$.test(r))return p
;if(M.test(r))return opaque(`"${show(r)}" builds what its own files say`);const a=i?void 0:findTyped(r,t);if(void 0!==a)return o(a,toStart(n));const u=i?void 0:readPackageScript({name:r,words:t,
folder:n},s);if("nothing"===u)return p;if(void 0!==u)return o(u.script,u.folder);const[l=""]=i?[e]:t.filter(e=>!e.startsWith("-"))
;return![e,...t.slice(0,4)].some(e=>_.test(e))||isHarmless(l,n,s)?p:opaque(`"${show(i?e:`${e} ${l}`)}" runs what is not read`)}function show(e){return e.replaceAll(a.QH,"\u2026").slice(0,60)}
function toStart(e){return void 0===e?a.QH:""===e?".":e}function findTyped(e,t){if(!/^(?:bash|sh|zsh)$/.test(e))return;const n=t.findIndex(e=>/^-\w*c$/.test(e));return n<0?void 0:t[n+1]}
const F=/^(?:install|i|ci|add|remove|rebuild|cache|config|audit|dedupe|outdated|update|up|version|login|whoami|pack|link|root|store)$/;function readPackageScript({name:e,words:t,folder:n},s){
const[o="install",r]=t,i="node"===e&&"--run"===o;if(!i&&!/^(?:npm|yarn|pnpm)$/.test(e))return;if(F.test(o))return"nothing";const a=i||"run"===o||"run-script"===o?r:o,u=void 0===n?void 0:(0,
f.uJ)(n,"package.json");if(!1!==a?.startsWith("-")||void 0===u||!s.isThere(u))return;const l=findPackaged(s.read(u)??"",a);return void 0===l?void 0:{script:l,folder:toStart(n)}}
function findPackaged(e,t){try{const n=JSON.parse(e);if("object"!=typeof n||null===n||!("scripts"in n))return;const{scripts:s}=n;if("object"!=typeof s||null===s)return
;const o=Object.entries(s).find(([e])=>e===t)?.[1];return"string"==typeof o?o:void 0}catch{return}}
const S=/docker|podman|nerdctl|build(?:ah|x|kit|ctl|pack)|kaniko|skopeo|crane|bake|image|container|\bmake\b|\bko\b|\bpack\b|goreleaser|skaffold|earthly|werf|jib|bazel|gradle|mvn|nix|\.(?:sh|bash|py|m?js|ts|rb|pl|ps1)\b|\brun\b|source |eval/i
;function isHarmless(e,t,n){const s=void 0===t?void 0:(0,c.d)(t,e);if(void 0===s||!n.isThere(s))return!1;const o=n.read(s)??"";return""!==o&&!S.test(o)}const j=6;function readScript(e,t,n,s=0){
return joinFound((0,x.FH)(e,t).map(e=>{const o=readTool(e,t,{texts:n,depth:s}),r=mayPush(e)?{...o,pushes:"maybe"}:o;return"nothing"===e.decidedBy?r:{...r,builds:r.builds.map(e=>({...e,
decidedBy:"script"}))}}))}function mayPush({words:e}){return e.some(e=>/^(?:crane|skopeo|oras|regctl)$/.test(e)||/\bpush\b/.test(e))}
const q=/^(?:sudo|exec|time|command|env|nice|then|else|do|if|!|[A-Za-z_]\w*=.*)$/;function readTool(e,t,n){
const{texts:s,depth:o}=n,r=e.words.findIndex(e=>!q.test(e)),[i="",...a]=r<0?[]:e.words.slice(r),[u,l]=a,d=i.slice(i.lastIndexOf("/")+1);if("make"===d||"gmake"===d)return readMake(a,e,t,n)
;if("skaffold"===d)return readSkaffoldRun(a,e,n.texts);if("docker-compose"===d)return buildsByCompose(a,e,n.texts);if("docker"===d&&"compose"===u)return buildsByCompose(a.slice(1),e,n.texts)
;if("docker"===d&&"buildx"===u&&"bake"===l){const t=buildsByBake(a.slice(2),e,n.texts);return a.includes("--push")?withPush(t):t}const{builds:c,unread:f}=(0,x.UK)(e,t.at)
;return c.length>0||f.length>0?{builds:c.map(e=>({build:e,decidedBy:"nothing"})),opaque:f.map(({because:e})=>e)}:readOther({tool:i,words:a,folder:e.folder
},s,(n,r)=>o>j?opaque(`"${show(d)}" runs scripts too deeply to be followed`):readScript(n,{at:t.at,folder:r,variables:e.variables},s,o+1))}function readSkaffoldRun(e,{folder:t},n){
if(!["run","build","dev"].includes(e[0]??""))return p;const valueOf=(...t)=>{const n=e.findIndex(e=>t.includes(e.replace(/=.*$/s,""))),s=e[n]
;return!0===s?.includes("=")?s.slice(s.indexOf("=")+1):e[n+1]},s=e.some(e=>/^(?:-f|--filename)(?:=|$)/.test(e))?valueOf("-f","--filename"):"skaffold.yaml",o=void 0===t?void 0:(0,
c.d)(t,s),r=e.some(e=>/^(?:-p|--profile)(?:=|$)/.test(e))?(valueOf("-p","--profile")??"").split(","):[],i=[],a=void 0===o?[]:[o],u=new Set;for(const e of a){const t=n.read(e)
;if(u.has(e)||void 0===t)continue;u.add(e);const s=readSkaffold({path:e,text:t,profiles:r});i.push(...s.builds),a.push(...s.requires)}
return 0===i.length?opaque('"skaffold" builds what cannot be read'):{builds:i.map(e=>({build:e,decidedBy:"nothing"})),opaque:[]}}const A=["GNUmakefile","makefile","Makefile"]
;function readMake(e,{folder:t,variables:n},s,{texts:o,depth:r}){
const i=readMakeWords(e.map(e=>fillPartly(e,n))),u=0===i.goals.length?"its first target":show(i.goals.join(" ")),l=void 0===t?void 0:(0,
c.d)(t,i.folder),d=(void 0===i.file?A:[i.file]).flatMap(e=>void 0===l?[]:[(0,f.uJ)(l,e)]).find(e=>o.isThere(e))
;if(void 0===l||void 0===d||r>j)return opaque(`"make" runs ${u}, and its Makefile is not known`);const p=readMakefile(d,l,o),h=new Map([...n].filter(([,e])=>(0,a.qE)(e))),m={text:p,goals:i.goals,
assigned:i.assigned,environment:h},{scripts:g,missing:k}=runMake(m),w={at:s.at,folder:""===l?".":l,variables:new Map}
;return joinFound([...g.map(e=>readScript(e,w,o,r+1)),...k.map(e=>opaque(`"make" runs ${show(e)}, which ${d} does not have`))])}function fillPartly(e,t){return(0,
y.$)(e,t)??e.replaceAll(/\$(?:\w+|\{[^{}]*\}|\(.*)/g,a.QH)}function readMakeWords(e){const t=new Map,n=[];let s,o=".";for(let r=0;r<e.length;r+=1){const a=e[r]??"";if(/^[|>&]|^\d>/.test(a))break
;const u=/^--(directory|file|makefile)=(.*)$/s.exec(a),l=/^-([Cf])(.*)$/s.exec(a);if(null!==u)"directory"===u[1]?o=`${o}/${u[2]??""}`:s=u[2];else if(null!==l){const t=""===l[2]?e[r+=1]??"":l[2]??""
;"C"===l[1]?o=`${o}/${t}`:s=t}else if(/^[\w.-]+[:?+]?=/.test(a))for(const[e,n]of(0,i.T6)(a))t.set(e.replace(/[:?+]$/,""),n);else a.startsWith("-")||n.push(a)}return{goals:n,assigned:t,folder:o,
...void 0===s?{}:{file:s}}}function readMakefile(e,t,n,s=0){const o=n.read(e)??"";return s>j?o:o.replaceAll(/^-?s?include[ \t]+(.+)$/gm,(e,o)=>o.trim().split(/\s+/).map(e=>{const o=(0,
c.d)(t,e.replace(/^\$[({](?:CURDIR|ROOT_DIR|PWD)[)}]\//,""));return void 0===o?"":readMakefile(o,t,n,s+1)}).join("\n"))}
const T=/^[\w.-]+\/[\w./-]*(?:kaniko|buildah|docker-build|build-docker|docker-publish|publish-docker|build-image|goreleaser|skaffold|earthly|depot|jib)/i;function isBuilder(e){
return T.test(e.replace(/@.*$/s,""))||/(?:image|docker|container)/i.test(e)}function findBuilds(e,t){const n=(0,i.b6)((0,i._F)(e.node,"uses"))??""
;if(/^[\w.-]+\/bake-action(?:[/@]|$)/.test(n))return findBaked(e,t);const s=(0,i.b6)((0,i._F)(e.node,"run"));if(void 0!==s){const n=e.scope.get("env"),o=void 0===n||"kind"in n?new Map:n,r={at:e.at,
folder:e.folder,variables:o};return readScript((0,a.pt)(s,e.scope),r,t)}if(T.test(n.replace(/@.*$/s,"")))return opaque(`"${n.replace(/@.*$/s,"")}" builds what is not read`)
;const{builds:o,unread:r}=(0,u.jg)(e);return{builds:o.map(e=>({build:e,decidedBy:"nothing"})),opaque:r.map(({because:e})=>e)}}function findBaked(e,t){const n=(0,i._F)(e.node,"with"),words=t=>(0,
a.pt)((0,i.b6)((0,i._F)(n,t))??"",e.scope).split(/[\n,]+/).flatMap(e=>""===e.trim()?[]:[e.trim()]),[s="."]=words("workdir"),o=words("files").filter(e=>!e.includes("bake-file")),r=words("targets")
;if(![...o,...r,s].every(a.qE))return opaque('an expression names what "bake" builds');const u=compose_and_bake_bake({files:o,targets:r,folder:"."===s?"":s},t)
;if(u.builds.length+u.opaque.length===0)return p;const l=(0,i.b6)((0,i._F)(n,"push"))??"false",d=words("set").some(e=>/output=.*type=(?:registry|image,.*push=true)/.test(e))
;return"false"!==l||d?withPush(u):u}var C=n(408),O=n(5617),P=n(2021),W=n(9736),E=n(9550),I=n(568),L=n(238);function evaluateCall({name:e},t,n){const[s,o]=t;switch(e){case"always":return(0,I.eu)(!0)
;case"success":return(0,I.G4)(n.succeeded);case"failure":case"cancelled":return(0,I.eu)(!1);case"contains":return contains(s,o)??explain(e,t,n);case"startswith":
return affix(s,o,(e,t)=>e.startsWith(t))??explain(e,t,n);case"endswith":return affix(s,o,(e,t)=>e.endsWith(t))??explain(e,t,n);case"format":return format(t)??explain(e,t,n);case"join":case"tojson":
return"names"===s?.kind?{...s,form:"text"}:explain(e,t,n);case"fromjson":return fromJson(s)??explain(e,t,n);default:return explain(e,t,n)}}function explain(e,t,n){
const s=`${e}(${t.map(I.bp).join(", ")})`,o=t.find(e=>"unknown"===e.kind);return void 0===o?n.unknown(s,`only a run knows what ${e}() is`):{kind:"unknown",key:s,at:o.at,because:o.because}}
function contains(e,t){if(void 0!==e&&void 0!==t){if("names"===e.kind&&"list"===e.form){const n=e.names.map(({name:e,when:n})=>{const s=(0,I.aI)((0,I.eu)(e),t);return void 0===s?void 0:(0,C.Q7)([n,s])
}),s=n.flatMap(e=>e??[]);return s.length===n.length?(0,I.G4)((0,C.bz)(s)):void 0}return"names"===e.kind?containsName(e.names,(0,I.fE)(t)):affix(e,t,(e,t)=>e.includes(t))}}function containsName(e,t){
if(void 0===t)return;const n=/^"(.*)"$/.exec(t)?.[1],isFound=e=>void 0===n?e.includes(t):e===n;return(0,I.G4)((0,C.bz)(e.filter(({name:e})=>isFound(e)).map(({when:e})=>e)))}function affix(e,t,n){
if(void 0===e||void 0===t)return;const[s,o]=[(0,I.fE)(e),(0,I.fE)(t)];return void 0!==s&&void 0!==o?(0,I.eu)(n(s.toLowerCase(),o.toLowerCase())):void 0}function format([e,...t]){
const n=void 0===e?void 0:(0,I.fE)(e);if(void 0===n)return;const s=t.map(I.fE);return s.includes(void 0)?void 0:(0,I.eu)(n.replaceAll(/\{(\d+)\}/g,(e,t)=>s[Number(t)]??""))}function fromJson(e){
if("names"===e?.kind)return{...e,form:"list"};if("boolean"===e?.kind)return e;if("flag"===e?.kind)return(0,I.G4)((0,C.Q7)([e.given,e.when]));if("literal"===e?.kind)try{
const t=JSON.parse(String(e.value??""));if(null===t||"boolean"==typeof t||"number"==typeof t)return(0,I.eu)(t);if("string"==typeof t)return(0,I.eu)(t);if(!Array.isArray(t))return
;const n=t.flatMap(e=>"string"==typeof e?[{name:e,when:C.Gk}]:[]);return n.length===t.length?{kind:"names",form:"list",names:n}:void 0}catch{return}}function evaluate(e,t){switch(e.kind){
case"literal":return(0,I.eu)(e.value);case"name":return t.lookUp(e.path);case"call":{const n=e.of.map(e=>evaluate(e,t));return evaluateCall(e,n,t)}case"not":return(0,I.G4)((0,C.AU)((0,
I.Hn)(evaluate(e.of,t))));case"operation":return evaluateOperation(e,t)}}function evaluateOperation(e,t){const{operator:n}=e,s=evaluate(e.left,t),o=evaluate(e.right,t);switch(n){case"&&":case"||":
return choose({left:s,operator:n,right:o},t);case"==":return compare(e,(0,I.aI)(s,o),[s,o],t);case"!=":{const n=(0,I.aI)(s,o);if(void 0!==n)return(0,I.G4)((0,C.AU)(n));const r=compare({...e,
operator:"=="},n,[s,o],t);return(0,I.G4)((0,C.AU)((0,I.Hn)(r)))}case"<":case"<=":case">":case">=":return compare(e,void 0,[s,o],t)}}function choose({left:e,operator:t,right:n},s){const o=(0,I.Hn)(e)
;if("constant"===o.kind)return"always"===o.holds==("||"===t)?e:n;const r=[o,(0,I.Hn)(n)],i="||"===t?(0,C.bz)(r):(0,C.Q7)(r);if([e,n].every(isBoolean))return(0,I.G4)(i)
;const[a]=[e,n].filter(e=>"unknown"===e.kind),u=`(${(0,I.bp)(e)} ${t} ${(0,I.bp)(n)})`,l=a??s.unknown(u,"the files of a change choose the text");return{kind:"unknown",key:u,at:l.at,because:l.because,
when:i}}function isBoolean(e){return"boolean"===e.kind||"literal"===e.kind&&"boolean"==typeof e.value}function compare({operator:e},t,n,s){if(void 0!==t)return(0,I.G4)(t)
;const o=n.map(I.bp).join(` ${e} `),r=n.find(e=>"unknown"===e.kind);return void 0!==r?{kind:"unknown",key:o,at:r.at,because:r.because}:s.unknown(o,"two values are compared that only a run has")}
const R=/\$\{\{(.*?)\}\}/gs;function fillText(e,t){const n=/^\$\{\{((?:(?!\}\}).)*)\}\}$/s.exec(e)?.[1];if(void 0!==n)return evaluateText(n,t);let s="",o=0;for(const n of e.matchAll(R)){
const r=evaluateText(n[1]??"",t),i=(0,I.fE)(r);if(void 0===i)return"unknown"===r.kind?{...r,key:`text of ${r.key} in ${e}`}:t.unknown(`text ${e}`,"the files of a change choose a part of the text")
;s+=e.slice(o,n.index)+i,o=n.index+n[0].length}return(0,I.eu)(s+e.slice(o))}function evaluateText(e,t){const n=(0,L.Y)(e);return void 0===n?t.unknown(e,"the expression cannot be read"):evaluate(n,t)}
const U=["always","success","failure","cancelled"];function readIf(e,t){const n=(0,i.b6)(e);if(void 0===n||""===n.trim())return t.succeeded;const s=/^\$\{\{((?:(?!\}\}).)*)\}\}$/s.exec(n)?.[1]
;if(void 0===s&&n.includes("${{"))return t.succeeded;const o=(0,L.Y)(s??n);if(void 0===o)return(0,I.Hn)(t.unknown(n,'the expression of an "if" cannot be read'));const r=(0,I.Hn)(evaluate(o,t))
;return(0,C.Q7)([(0,L.K)(o,U)?C.Gk:t.succeeded,r])}function fillMapping(e,t){return new Map((0,i.Pf)(e).map(([e,n])=>[e,fillNode(n,t)]))}function fillNode(e,t){
if("scalar"!==e.kind)return t.unknown("a value","it is no single value");switch(e.type){case"null":return I.s6;case"boolean":return(0,I.eu)("true"===e.text.toLowerCase());case"number":return(0,
I.eu)(Number(e.text));case"text":return fillText(e.text,t)}}function expandLegs(e,t){const n=(0,E.E)(e);if(void 0!==n)return n.map(e=>({matrix:e,when:C.Gk}));const s=(0,i._F)((0,
i._F)(e,"strategy"),"matrix"),o="mapping"===s?.kind?fillAxes(s,t):void 0;if(void 0!==o)return o;const r=(0,i.b6)(s)??(0,i.Pf)(s).map(([,e])=>(0,
i.b6)(e)??"").join(" "),a=fillText(r,t),u="unknown"===a.kind?a:t.unknown(`matrix ${r}`,"an expression makes the matrix"),l=`an expression makes the matrix: ${u.because}`;return[{when:(0,I.Hn)({...u,
key:`matrix of ${u.key}`,because:l})}]}const B=256;function fillAxes(e,t){if(e.entries.has("include")||e.entries.has("exclude"))return;let n=[{values:[],when:C.Gk}];for(const[s,o]of(0,i.Pf)(e)){
const e=listItems(o,t);if(void 0===e)return;if(n.length*e.length>B)return;n=n.flatMap(t=>e.map(({value:e,when:n})=>({values:[...t.values,[s,e]],when:(0,C.Q7)([t.when,n])})))}
return n.map(({values:e,when:t})=>({matrix:toMapping(e),when:t}))}function listItems(e,t){if("list"===e.kind)return e.items.map(e=>({value:e,when:C.Gk}));const n=(0,
i.b6)(e),s=void 0===n?void 0:fillText(n,t);return"names"===s?.kind?s.names.map(({name:e,when:t})=>({value:{kind:"scalar",type:"text",text:e,range:W.h},when:t})):void 0}function toMapping(e){
const t=e.map(([e,t])=>[e,{key:W.h,value:t}]);return{kind:"mapping",entries:new Map(t),range:W.h}}function toScope(e){const t={succeeded:e.succeeded,unknown:(t,n)=>({kind:"unknown",key:`${e.id} ${t}`,
at:e.at,because:n}),lookUp:n=>lookUp(n,e,t)};return t}function lookUp(e,t,n){const[s="",...o]=e,r=o.join("."),i=e.join(".");switch(s.toLowerCase()){case"github":return lookUpGithub(r.toLowerCase(),t)
;case"inputs":return t.inputs.get(r)??I.s6;case"env":return t.env.get(r)??n.unknown(i,`a step may have set "${i}"`);case"matrix":return lookUpMatrix(o,t,n);case"needs":case"jobs":
return lookUpDone(t.needs.get(o[0]??""),o.slice(1),n);case"steps":return lookUpDone(t.steps.get(o[0]??""),o.slice(1),n);case"secrets":return{...n.unknown(i,`a secret decides: "${i}"`),key:i}
;case"vars":return{...n.unknown(i,`a variable of the repository decides: "${i}"`),key:i};default:return n.unknown(i,`only a run knows "${i}"`)}}function lookUpGithub(e,{at:t,start:n,remote:s}){
const o=n.github.get(e);if(void 0!==o)return o;if(n.absent.some(t=>e===t||e.startsWith(`${t}.`)))return I.s6;const r=lookUpRepository(e,s);return void 0!==r?r:{kind:"unknown",
key:`github.${e} at ${n.event.name}`,at:t,because:`only a run knows "github.${e}"`}}function lookUpRepository(e,t){if("event.repository.fork"===e)return(0,I.eu)(!1);if("workspace"===e)return(0,
I.eu)(".");if(void 0!==t)switch(e){case"repository":case"event.repository.full_name":return(0,I.eu)(`${t.owner}/${t.name}`);case"repository_owner":case"event.repository.owner.login":return(0,
I.eu)(t.owner);case"event.repository.name":return(0,I.eu)(t.name);default:return}}function lookUpMatrix(e,{matrix:t},n){const s=`matrix.${e.join(".")}`
;if(void 0===t)return n.unknown(s,`an expression makes "${s}"`);let o=t;for(const t of e)o=(0,i._F)(o,t);return void 0===o?I.s6:fillNode(o,n)}function lookUpDone(e,t,n){if(void 0===e)return I.s6
;const[s="",o=""]=t;switch(s){case"result":case"outcome":case"conclusion":return toResult(e);case"outputs":return e.outputs.get(o)??{...n.unknown(o,`${e.by} says "${o}"`),key:`${e.id} ${o}`,at:e.at}
;default:return n.unknown(t.join("."),`only a run knows "${t.join(".")}"`)}}function toResult({when:e}){return"constant"===e.kind?(0,I.eu)("always"===e.holds?"success":"skipped"):{kind:"choice",
when:e,yes:"success",no:"skipped"}}var H=n(8880);function readLines(e,t,n){const split=e=>e.split("\n").flatMap(e=>""===e.trim()?[]:[e.trim()]),s=[...split(t),...split(n).map(e=>`!${e}`)];return{at:e,
key:"",patterns:s.map(t=>({text:t,at:e}))}}function readYaml({path:e,text:t,root:n},s){const placeOf=n=>({file:e,line:s+(0,i.cA)(t,n)});return(0,i.Pf)(n).map(([e,t])=>({at:placeOf(t),key:e,
patterns:flatten(t).map(e=>({text:(0,i.b6)(e)??"",at:placeOf(e)}))}))}function flatten(e){return(0,i.S3)(e).flatMap(e=>"list"===e.kind?flatten(e):(0,i.CB)(e).length>0?[e]:[])}
function toChangedFilter({at:e,key:t,patterns:n},s){const o=n.map(({text:e,at:t})=>{const n=(0,H.bX)(e),s=(n?e.slice(1):e).replace(/\/$/,"/**");return{negated:n,glob:(0,H.SO)(s),text:e,at:t}
}),r=o.every(({negated:e})=>e)?"yes":"no";return{at:e,name:""===t?"the files of changed-files":`the files ${t} of changed-files`,patterns:o.map(({negated:e,glob:t,text:n,at:s})=>{const o={at:s,text:n}
;return e?o:{...o,matches:e=>"other"!==t.judge(e)}}),selects:e=>{if(!counts(e,s))return"no";const t=o.map(({negated:t,glob:n})=>({negated:t,is:n.judge(e.path)})).findLast(({is:e})=>"other"!==e)
;return void 0===t?r:"stopped"===t.is?"unknown":t.negated?"no":"yes"}}}function counts({status:e},t){switch(t){case"modified":return!0;case"changed":return"deleted"!==e;case"deleted":
return"deleted"===e}}function readPathsFilters({path:e,text:t,root:n},s,o){const r=(0,i.Pf)(n).map(([n,r])=>{const a={file:e,line:o+(0,i.cA)(t,r)},u=readRules(r,n=>({file:e,line:o+(0,i.cA)(t,n)}))
;return[n,{at:a,name:`the filter ${n}`,patterns:u.map(({written:e})=>e),selects:e=>combine(u,e,s)}]});return new Map(r)}function combine(e,t,n){
const s=e.map(e=>e.judge(t)),[o,r]="some"===n?["yes","no"]:["no","yes"];return s.includes(o)?o:s.includes("unknown")?"unknown":r}function readRules(e,t){switch(e.kind){case"scalar":{const n=(0,
i.b6)(e);return void 0===n?[]:[toRule(n,t(e))]}case"list":return e.items.flatMap(e=>readRules(e,t));case"mapping":return(0,i.Pf)(e).flatMap(([e,n])=>(0,i.S3)(n).flatMap(n=>{const s=(0,i.b6)(n)
;return void 0===s?[]:[toRule(s,t(n),parseStatuses(e))]}))}}function parseStatuses(e){return new Set(e.split("|").map(e=>e.trim().toLowerCase()))}function toRule(e,t,n){const s=(0,H.bX)(e),o=(0,
H.SO)(s?e.slice(1):e);return{...void 0===n?{}:{statuses:n},written:s?{at:t,text:e}:{at:t,text:e,matches:e=>"other"!==o.judge(e)},judge:({path:e,status:t})=>{if(void 0!==n&&!n.has(t))return"no"
;const r=o.judge(e);return"stopped"===r?"unknown":"match"===r===s?"no":"yes"}}}function readFilterOutputs(e,t,n){
return/^[\w.-]+\/paths-filter(?:@|$)/.test(e)?readPathsFilterStep(t,n):/^[\w.-]+\/changed-files(?:@|$)/.test(e)?readChangedFilesStep(t,n):void 0}
function readEmbedded({file:e,node:t,at:n,given:s},o,r){const a=s.get(o),u=void 0===a?void 0:(0,I.fE)(a);if(void 0===u)return;const l=(0,i._F)((0,i._F)(t,"with"),o);if(!/[\n:]/.test(u)){const e=(0,
c.d)("",u.trim()),t=void 0===e?void 0:r.parse(e);return void 0===t?void 0:{text:t,line:0}}const{root:d}=(0,v.T)(u),f=void 0===l?n.line:(0,i.cA)(e.text,l);return{text:void 0===d?{path:e.path,text:u}:{
path:e.path,text:u,root:d},line:f}}function readPathsFilterStep(e,t){const n=readEmbedded(e,"filters",t);if(void 0===n)return;const s=(0,I.fE)(e.given.get("predicate-quantifier")??{kind:"literal",
value:""}),o=readPathsFilters(n.text,"every"===s?"every":"some",n.line),r=new Map,i=[...o].map(([e,t])=>({name:e,when:toCondition(t)}));for(const{name:t,when:n}of i)r.set(t,{kind:"flag",when:n,
given:e.when});return r.set("changes",{kind:"names",form:"text",names:i}),r}function toCondition(e){return{kind:"files",filter:e}}
const G=[["any_changed","changed"],["any_modified","modified"],["any_deleted","deleted"]];function readChangedFilesStep(e,t){const n=readLists(e,t);if(void 0===n)return;const s=new Map
;for(const t of n){const n=""===t.key?"":`${t.key}_`;for(const[o,r]of G){const i=toCondition(toChangedFilter(t,r));s.set(`${n}${o}`,{kind:"flag",when:i,given:e.when})}}const o=n.map(e=>({name:e.key,
when:toCondition(toChangedFilter(e,"changed"))}));return o.some(({name:e})=>""!==e)&&s.set("changed_keys",{kind:"names",form:"text",names:o}),s}function readLists(e,t){const{given:n,at:s}=e
;if(["files_from_source_file","files_ignore_from_source_file","files_ignore_yaml","path","files_separator"].some(e=>n.has(e)))return;if(n.has("files_yaml")||n.has("files_yaml_from_source_file")){
const s=readEmbedded(e,n.has("files_yaml")?"files_yaml":"files_yaml_from_source_file",t);return void 0===s?void 0:readYaml(s.text,s.line)}const o={kind:"literal",value:""
},[r,i]=[n.get("files")??o,n.get("files_ignore")??o].map(I.fE);return void 0===r||void 0===i?void 0:[readLines(s,r,i)]}function toStepText({file:e,job:t,node:n,siblings:s},o){
const r=toTextScope(o),u=[(0,i._F)(n,"working-directory"),...[t,e.root].map(e=>(0,i._F)((0,i._F)((0,i._F)(e,"defaults"),"run"),"working-directory"))].flatMap(e=>(0,i.b6)(e)??[])[0]??"";return{node:n,
siblings:s,scope:r,at:{file:e.path,line:(0,i.cA)(e.text,n)},folder:(0,a.pt)(u,r)}}function toTextScope({start:e,remote:t,inputs:n,env:s,matrix:o}){
const r=new Map([["workspace","."],...listTexts(e.github)]);return void 0!==t&&(r.set("repository",`${t.owner}/${t.name}`),r.set("repository_owner",t.owner),r.set("event.repository.name",t.name)),
new Map([["github",r],["inputs",new Map(listTexts(n))],["env",new Map(listTexts(s))],...void 0===o?[]:[["matrix",o]]])}function listTexts(e){return[...e].flatMap(([e,t])=>{const n=(0,I.fE)(t)
;return void 0===n?[]:[[e,n]]})}const z=10;function walkWorkflow(e,t){const n=new Map((0,i.Pf)((0,i._F)(e.file.root,"jobs"))),s=new Map,o=new Set,finish=r=>{const a=s.get(r),u=n.get(r)
;if(void 0!==a||void 0===u||o.has(r))return a;o.add(r);const l=new Map((0,i.CB)((0,i._F)(u,"needs")).flatMap(e=>{const t=finish(e);return void 0===t?[]:[[e,t]]})),d=walkJob({call:e,run:t,key:r,node:u,
needs:l});return s.set(r,d),d};for(const e of n.keys())finish(e);const r=startAround(e,t);return readOutputs((0,i._F)((0,i._F)((0,i._F)(e.file.root,"on"),"workflow_call"),"outputs"),{...r,needs:s})}
function startAround({file:e,inputs:t,when:n,id:s},{start:o,remote:r}){const a={at:{file:e.path,line:1},id:`${s} ${e.path}`,start:o,remote:r,inputs:t,env:new Map,needs:new Map,steps:new Map,
matrix:void 0,succeeded:n};return{...a,env:fillMapping((0,i._F)(e.root,"env"),toScope(a))}}function readOutputs(e,t){const n=toScope(t);return new Map((0,i.Pf)(e).flatMap(([e,t])=>{const s=(0,
i._F)(t,"value");return void 0===s?[]:[[e,fillNode(s,n)]]}))}function placeOf(e,{path:t,text:n}){return{file:t,line:(0,i.cA)(n,e)}}function walkJob(e){
const{call:t,run:n,key:s,node:o,needs:r}=e,i=placeOf(o,t.file),a=startAround(t,n),u=(0,C.Q7)([...r.values()].map(({when:e})=>e)),l={...a,at:i,needs:r,id:`${a.id}/${s}`,succeeded:u},d=(0,
C.Q7)([t.when,readIfOf(o,t.file,l)]),c=(0,C.Pd)(d)?[]:expandLegs(o,toScope(l)),f=c.map(({matrix:t,when:n},s)=>{const o=c.length>1?`${l.id}[${String(s)}]`:l.id;return walkLeg({...e,when:(0,C.Q7)([d,n])
},{...l,id:o,matrix:t})}),p=1===f.length?f[0]:void 0;return{when:d,at:i,id:l.id,by:"the job",outputs:p??new Map}}function readIfOf(e,t,n){const s=(0,i._F)(e,"if"),o=void 0===s?n.at:placeOf(s,t)
;return readIf(s,toScope({...n,at:o}))}function walkLeg(e,t){const{call:n,run:s,key:o,node:r,when:a}=e,u=[...n.chain,o],l=(0,i.b6)((0,i._F)(r,"uses"));if(void 0!==l)return callWorkflow(l,{
given:fillMapping((0,i._F)(r,"with"),toScope(t)),when:a,chain:u,id:t.id},{job:e,around:t});const d=fillMapping((0,i._F)(r,"env"),toScope(t)),c={...t,env:new Map([...t.env,...d])},f=walkSteps({
file:n.file,job:r,when:a,chain:u,depth:0,run:s},c),p=toScope({...c,steps:f});return new Map((0,i.Pf)((0,i._F)(r,"outputs")).map(([e,t])=>[e,fillNode(t,p)]))}
function callWorkflow(e,{given:t,when:n,chain:s,id:o},{job:{run:r},around:a}){const u=findFile(e,r.texts),l=s.join("/");return void 0===u?(r.foreign.push({kind:"elsewhere",job:l,at:a.at,when:n,uses:e
}),new Map):s.length>z||!spend(r)?(r.foreign.push({kind:"unfollowed",job:l,at:a.at,when:n,uses:e}),new Map):walkWorkflow({file:u,inputs:withDefaults((0,i._F)((0,i._F)((0,
i._F)(u.root,"on"),"workflow_call"),"inputs"),t,a),when:n,chain:s,id:o},r)}function spend({budget:e}){return 0!==e.left&&(e.left-=1,!0)}function withDefaults(e,t,n){const s=toScope(n),o=(0,
i.Pf)(e).flatMap(([e,t])=>{const n=(0,i._F)(t,"default");return void 0===n?[]:[[e,fillNode(n,s)]]});return new Map([...o,...t])}function findFile(e,t){if(!e.startsWith("./"))return;const n=(0,r.lB)({
uses:e},e=>t.isThere(e));return void 0===n?void 0:t.parse(n)}function walkSteps(e,t){const n=new Map,s=(0,i.S3)((0,i._F)(e.job,"steps"));return s.forEach((o,r)=>{const a=(0,i.b6)((0,
i._F)(o,"id"))??`#${String(r)}`;n.set(a,walkStep({...e,node:o,siblings:s},{...t,steps:n},a))}),n}function walkStep(e,t,n){const{file:s,node:o,run:r,chain:a}=e,u=placeOf(o,s),l={...t,at:u,succeeded:(0,
C.Q7)([])},d=fillMapping((0,i._F)(o,"env"),toScope(l)),c={...l,env:new Map([...t.env,...d])},f=toScope(c),p=readIfOf(o,s,c),h=(0,C.Q7)([e.when,p]),m=`${t.id}/${n}`,g=(0,i.b6)((0,
i._F)(o,"uses"))??"",k={when:p,at:u,id:m,by:""===g?"a script":g.replace(/@.*$/s,""),outputs:new Map};if((0,C.Pd)(h))return k;const w=fillMapping((0,i._F)(o,"with"),f),v=readFilterOutputs(g,{file:s,
node:o,at:u,given:w,when:p},r.texts);if(void 0!==v)return{...k,outputs:v};const b=findFile(g,r.texts);if(void 0!==b){if(e.depth<=z&&spend(r)){const t={...c,id:m,inputs:w};return{...k,
outputs:walkAction(b,{...e,when:h},t)}}return r.foreign.push({kind:"unfollowed",job:a.join("/"),at:u,when:h,uses:g}),k}return r.steps.push({job:a.join("/"),at:u,when:h,step:toStepText(e,c)}),k}
function walkAction(e,{when:t,chain:n,run:s,depth:o},r){const a=(0,i._F)(e.root,"runs");if(void 0===a)return new Map;const u=withDefaults((0,i._F)(e.root,"inputs"),r.inputs,r),l={...r,inputs:u
},d=walkSteps({file:e,job:a,when:t,chain:n,depth:o+1,run:s},l);return readOutputs((0,i._F)(e.root,"outputs"),{...l,steps:d})}function readTriggers(e){
const t=new O.N(new Set(e.paths),e.texts),n=[...t.paths].filter(isWorkflow).sort().flatMap(e=>t.parse(e)??[]),{branch:s}=e,o={left:N},r=n.flatMap(n=>(0,P.m)(n,void 0===s?{}:{branch:s}).flatMap(s=>{
const r={start:s,texts:t,remote:e.remote,steps:[],foreign:[],budget:o};return(0,C.Pd)(s.when)?[]:(walkWorkflow({file:n,inputs:new Map,when:s.when,chain:[],id:s.event.name},r),[toTriggers(r,n.path)])
}));if(t.wanted.length>0)return{kind:"needs",paths:t.wanted};const i=listElsewhere(t);return{kind:"triggers",triggers:{known:r.flatMap(({known:e})=>e),opaque:[...r.flatMap(({opaque:e})=>e),...i]}}}
const N=2e3,Q="calls others too deeply, or too often, to be followed",D=/^(?:\.gitlab-ci\.yml|Jenkinsfile|\.circleci\/config\.yml|\.travis\.yml|\.drone\.ya?ml|bitbucket-pipelines\.yml|\.buildkite\/pipeline\.ya?ml|\.woodpecker(?:\.ya?ml|\/.*)|\.cirrus\.yml|\.?azure-pipelines.*\.ya?ml|(?:.*\/)?(?:azure-)?pipelines\/[^/]*\.ya?ml|(?:.*\/)?cloudbuild\.ya?ml|\.tekton\/.*\.ya?ml)$/
;function listElsewhere({paths:e}){const[t,...n]=[...e].filter(e=>D.test(e)).sort();if(void 0===t)return[];const s={file:t,line:1
},o="another system than GitHub runs this file"+(0===n.length?"":`, and ${String(n.length)} more beside it`);return[{event:{name:"another system",kind:"change"},workflow:t,job:"",at:s,when:{
kind:"unknown",key:t,doubt:{at:s,because:o}},because:o}]}function isWorkflow(e){return(0,r.AY)(e)&&/workflows\/[^/]+\.ya?ml$/.test(e)}function toTriggers({start:e,texts:t,steps:n,foreign:s},o){
const r=[],i=[],a=n.map(e=>({...e,found:findBuilds(e.step,t)})),u=new Set(a.flatMap(({job:e,found:t})=>"maybe"===t.pushes?[e]:[]));for(const{job:t,at:n,when:s,found:l}of a){const a={
...read_triggers_placeOf(e,o),job:t,at:n};for(const{build:e,decidedBy:o}of l.builds)r.push({...a,build:u.has(t)?e:withoutPush(e),when:(0,C.Q7)([s,decide(o,n)])});i.push(...l.opaque.map(e=>({...a,
when:s,because:e})))}for(const{kind:t,job:n,at:r,when:a,uses:u}of s){if("elsewhere"===t&&!isBuilder(u))continue
;const s=`"${u.replace(/@.*$/s,"")}"`,l="elsewhere"===t?`${s} is of another repository`:`${s} ${Q}`;i.push({...read_triggers_placeOf(e,o),job:n,at:r,when:a,because:l})}return{known:r,opaque:i}}
function withoutPush(e){return"unknown"===e.pushes?{...e,pushes:"no"}:e}function read_triggers_placeOf({event:e},t){return{event:e,workflow:t}}function decide(e,t){return"nothing"===e?(0,C.Q7)([]):{
kind:"unknown",key:`script of ${t.file}:${String(t.line)}`,doubt:{at:t,because:"a condition of its script decides"}}}async function readRepositoryTriggers({tree:e,remote:t,branch:n},s){const o=new Map
;for(;;){const r=readTriggers({paths:e.tree.paths,texts:o,remote:t,branch:n});if("triggers"===r.kind)return r.triggers;const i=r.paths.map(t=>e.entry(t)?.id??""),a=await s.readTexts(i)
;r.paths.forEach((e,t)=>o.set(e,a.get(i[t]??"")??""))}}function pairForMerges({images:e},t){const n=e.map(({name:e,prod:t})=>({name:e,recipes:[{file:t.file,context:t.contextPath,target:t.target}],
inputs:"unknown"}));return new Map((0,o.t)(n,t).map(e=>[e.image.name,(0,s.a)(e)]))}function toChangedFiles(e){return e.map(({path:e,before:t,after:n})=>"absent"===t.kind?{path:e,status:"added"}:{
path:e,status:"absent"===n.kind?"deleted":"modified"})}}),150:((e,t,n)=>{n.d(t,{H:()=>FileChange,X:()=>judgeCondition});const s=8;class FileChange{files;#u=new Map;constructor(e){this.files=e}judge(e){
return this.#u.has(e)||this.#u.set(e,judgeFilter(e,this.files)),this.#u.get(e)}}function judgeCondition(e,t){const n=new Map,o=new Map;collect(e,{change:t,open:n,filters:o});const r=[...n.keys()]
;if(r.length>s)return toHolding(weigh(e,{filters:o}),n);const i=new Set;for(let t=0;t<2**r.length;t+=1){const n=new Map(r.map((e,n)=>[e,(t>>n)%2==1]));i.add(weigh(e,{filters:o,values:n}))}const[a]=i
;return toHolding(1===i.size?a:void 0,n)}function toHolding(e,t){return void 0===e?{kind:"unknown",doubts:[...t.values()]}:{kind:e?"yes":"no"}}function collect(e,t){switch(e.kind){case"constant":
return;case"unknown":return void t.open.set(e.key,e.doubt);case"files":{const{filter:n}=e,s=t.change.judge(n);return t.filters.set(n,s),void(void 0===s&&t.open.set(keyOf(n),explainFilter(n)))}
case"not":return void collect(e.of,t);case"all":case"any":for(const n of e.of)collect(n,t)}}function judgeFilter(e,t){const{limit:n=t.length}=e,s=t.map((t,s)=>{const o=e.selects(t)
;return s>=n&&"yes"===o?"unknown":o});return!!s.includes("yes")||!!s.includes("unknown")&&void 0}function keyOf({at:e,name:t}){return`${e.file}:${String(e.line)} ${t}`}
function explainFilter({at:e,name:t,limit:n}){return{at:e,
because:void 0===n?`what "${t}" says of these files is not documented`:`"${t}" is not documented for these files, or looks at the first ${String(n)} only`}}function weigh(e,t){switch(e.kind){
case"constant":return"always"===e.holds;case"unknown":return t.values?.get(e.key);case"files":{const{filter:n}=e;return t.filters.get(n)??t.values?.get(keyOf(n))}case"not":{const n=weigh(e.of,t)
;return void 0===n?void 0:!n}case"all":return weighAll(e.of.map(e=>weigh(e,t)));case"any":{const n=weighAll(e.of.map(e=>negate(weigh(e,t))));return negate(n)}}}function negate(e){
return void 0===e?void 0:!e}function weighAll(e){return!e.includes(!1)&&(!e.includes(void 0)||void 0)}}),4374:((e,t,n)=>{n.d(t,{a:()=>selectForMerge,x:()=>judgeImage});var s=n(408),o=n(150)
;function judgeImage({triggers:e,opaque:t},n){const r=e.filter(({event:e})=>"change"===e.kind),i=(0,s.bz)(r.map(({when:e})=>e)),a=(0,o.X)(i,n);switch(a.kind){case"yes":{
const e=r.find(({when:e})=>"yes"===(0,o.X)(e,n).kind);return void 0===e?{kind:"builds"}:{kind:"builds",by:e}}case"unknown":return a;case"no":return judgeOpaque(t,n)}}function judgeOpaque(e,t){
const n=e.flatMap(({when:e,at:n,because:s})=>"no"===(0,o.X)(e,t).kind?[]:[{at:n,because:s}]);return 0===n.length?{kind:"skips"}:{kind:"unknown",doubts:n}}
const r=["pull_request","pull_request_target","merge_group"];function selectForMerge({triggers:e,opaque:t}){
const n=[...e,...t].some(({event:e})=>"push"===e.name),counts=({event:e})=>"change"===e.kind&&!(n&&r.includes(e.name));return{triggers:e.filter(counts),opaque:t.filter(counts)}}}),4239:((e,t,n)=>{
n.d(t,{e:()=>pairTriggers,t:()=>pairImages});var s=n(408),o=n(150),r=n(4374);function pairImages(e,t){const n=new Map;for(const e of t.known){const{file:t}=e.build;n.set(t,[...n.get(t)??[],e])}
const o=t.opaque.filter(({event:e,when:t})=>"change"===e.kind&&!(0,s.Pd)(t));return e.map(t=>{const r=withoutTests(findTriggers(t,n,e)),i=r.some(({event:e,when:t})=>"change"===e.kind&&!(0,s.Pd)(t))
;return{image:t,triggers:r,opaque:i?[]:o}})}function withoutTests(e){const t=e.filter(({event:e,build:t})=>"change"===e.kind&&"yes"===t.pushes);if(0===t.length)return e
;const n=new Set(t.map(({workflow:e})=>e));return e.filter(({build:e,workflow:t})=>"no"!==e.pushes||n.has(t))}function findTriggers(e,t,n){
const s=new Set(e.recipes.map(({file:e})=>e)),o=[...s].flatMap(e=>t.get(e)??[]),r=o.filter(({build:t})=>e.recipes.some(e=>isSame(e,t)))
;return r.length>0||0===o.length?r:n.some(t=>t!==e&&t.recipes.some(({file:e})=>s.has(e)))?[]:o}function isSame(e,{file:t,context:n,target:s}){return e.file===t&&e.context===n&&e.target===s}
function pairTriggers(e,t){const n=pairImages(e,t),o=t.opaque.some(({when:e})=>!(0,s.Pd)(e));return{images:n,uncovered:n.flatMap(findUncovered),unread:findUnread(n,t),
unbuilt:n.filter(({triggers:e})=>0===e.length&&!o).map(({image:e})=>e.name),unevaluated:findUnevaluated(n)}}function findUncovered(e){const{image:t}=e,n=(0,r.a)(e),i=n.triggers
;if("unknown"===t.inputs||0===i.length)return[];if(i.some(({when:e})=>(0,s.sN)(e)))return[];const a=t.inputs.filter(e=>"skips"===(0,r.x)(n,new o.H([{path:e,status:"modified"}])).kind)
;return 0===a.length?[]:[{image:t.name,files:a,triggers:i}]}function isAboutWorkflows(e){return e.startsWith(".github/")}function findUnread(e,t){const n=new Set(t.opaque.flatMap(({when:e})=>(0,
s.I1)(e))),o=new Map;for(const{image:t,triggers:r}of e){const e=new Set(r.flatMap(({when:e})=>(0,s.I1)(e)));for(const s of e)if(!n.has(s))for(const e of s.patterns)o.set(e,[...o.get(e)??[],t])}
return[...o].flatMap(([e,t])=>{const{matches:n,text:s}=e;return void 0===n||isAboutWorkflows(s)||t.some(({inputs:e})=>"unknown"===e||e.some(e=>n(e)))?[]:[{pattern:e,images:t.map(({name:e})=>e)}]})}
function findUnevaluated(e){const t=new Map,add=(e,n)=>{const s=`${e.at.file}:${String(e.at.line)} ${e.because}`,o=t.get(s)??{doubt:e,images:new Set};t.set(s,o),o.images.add(n)}
;for(const{image:t,triggers:n,opaque:o}of e){const e=(0,s.bz)(n.filter(({event:e})=>"change"===e.kind).map(({when:e})=>e));for(const n of(0,s.i7)(e))add(n,t.name);for(const{at:e,because:n}of o)add({
at:e,because:n},t.name)}return[...t.values()].map(({doubt:e,images:t})=>({doubt:e,images:[...t]}))}})};
