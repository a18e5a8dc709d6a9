"use strict";exports.id=890,exports.ids=[890],exports.modules={6890:((e,t,n)=>{n.d(t,{Xd:()=>pairForMerges,cv:()=>readRepositoryTriggers,n:()=>toChangedFiles,$E:()=>toTriggerGround})
;var o=n(6989),s=n(7700),a=n(5214),i=n(408),r=n(4374),u=n(4239),l=n(5196),d=n(5482),c=n(4467),f=n(9490),p=n(2802),h=n(3159),m=n(8739);const g={builds:[],opaque:[]};function opaque(e){return{builds:[],
opaque:[e],pushes:"maybe"}}function joinFound(e){return{...e.some(({pushes:e})=>"maybe"===e)?{pushes:"maybe"}:{},builds:e.flatMap(({builds:e})=>e),opaque:[...new Set(e.flatMap(e=>e.opaque))]}}
function toFound(e){return{builds:e.map(e=>({build:e,decidedBy:"nothing"})),opaque:[]}}function withPush(e){const t=e.builds.map(e=>({...e,build:{...e.build,pushes:"yes"}}));return{...e,builds:t}}
const k=/^(?:-p|--project-name|--profile|--env-file|--project-directory|--progress|--set|--builder|--metadata-file|--build-arg|--call|--allow|--ssh|-m|--memory|--ansi|--parallel|--scale|--timeout|-t|--wait-timeout|--exit-code-from|--pull)$/
;function readWords(e){const t=[],n=[];for(let o=0;o<e.length;o+=1){const s=e[o]??"",a=/^(?:-f|--file)(?:=(.*))?$/s.exec(s);if(/^[|>&]|^\d>/.test(s))break
;null!==a?t.push(a[1]??e[o+=1]??""):k.test(s)?o+=1:s.startsWith("-")||n.push(s)}return{files:t,operands:n}}const w=["compose.yaml","compose.yml","docker-compose.yaml","docker-compose.yml"]
;function buildsByCompose(e,{folder:t},n){const{files:o,operands:s}=readWords(e),[a,...i]=s;if("build"!==a&&"up"!==a)return g;const r=findFiles(o,t,w,n)
;if(0===r.length)return opaque(`"docker compose ${a}" reads a file that is not known`);const u=(0,h.EW)(r.map(e=>readCompose(e,n))),l=u.builds.filter(({name:e})=>0===i.length||i.includes(e??""))
;return"build"===a||e.includes("--build")?joinFound([toFound(l),...u.unread.map(({because:e})=>opaque(e))]):0===l.length?g:opaque('"docker compose up" builds what it does not find anywhere')}
function readCompose(e,t){const n=(0,h.qk)(e).flatMap(e=>t.read(e)??[])[0]??"";return{path:e,text:t.read(e)??"",variables:n}}function findFiles(e,t,n,o){if(void 0===t)return[];const a=e.flatMap(e=>(0,
m.d)(t,e)??[]);return e.length>0?a.length===e.length?a.filter(e=>o.isThere(e)):[]:n.map(e=>(0,s.uJ)(t,e)).filter(e=>o.isThere(e)).slice(0,1)}const b=["docker-bake.json","docker-bake.hcl",...w]
;function buildsByBake(e,{folder:t},n){const{files:o,operands:s}=readWords(e);return compose_and_bake_bake({files:o,targets:s,folder:t},n)}
function compose_and_bake_bake({files:e,targets:t,folder:n},o){const s=findFiles(e,n,b,o);return 0===s.length?opaque('"bake" reads a file that is not known'):joinFound(s.map(e=>{
if(!/\.(?:json|hcl)$/.test(e))return bakeCompose(e,t,o);const n=o.read(e)??"",{builds:s,unread:a}=(0,p.MI)({path:e,text:n},e=>o.isThere(e))
;if(a.length>0)return opaque(`"bake" reads ${e}: ${a[0]?.because??""}`);const i=(0,p.Sz)(n,0===t.length?["default"]:t);return toFound(s.filter(({name:e})=>i.has(e??"")))}))}
function bakeCompose(e,t,n){const{builds:o,unread:s}=(0,h.EW)([readCompose(e,n)]);return joinFound([toFound(o.filter(({name:e})=>isChosen(e,t))),...s.map(({because:e})=>opaque(e))])}
function isChosen(e,t){return 0===t.length||t.includes("default")||t.includes(e??"")}const v=/^(?:export\s+|override\s+)*([\w.-]+)\s*(::?:?=|\?=|\+=|!=|=)\s*(.*)$/s;function runMake(e){
const t=parseMakefile(e),[n]=t.rules.flatMap(({targets:e})=>e.filter(e=>!e.startsWith("."))),o=t.variables.get(".DEFAULT_GOAL")??n,s=e.goals.length>0?e.goals:void 0===o?[]:[o],a=[],i=[],r=new Set,make=(n,o)=>{
if(r.has(n))return;r.add(n);const s=findRules(t.rules,n);0===s.length&&e.goals.includes(n)&&i.push(n);const u=s.flatMap(({rule:e})=>[...e.own]),l=new Map([...o,...u,...e.assigned])
;for(const{rule:e,stem:t}of s){const o=new Map([...l,["@",n],["*",t]]);for(const n of e.needs)make(expandVariables(n.replace("%",t),o),l);const[s=""]=e.needs,i=new Map([...o,["<",s.replace("%",t)]])
;a.push(...e.recipe.map(e=>expandVariables(e,i).replace(/^[\s@+-]+/,"")))}};for(const e of s)make(e,t.variables);return{scripts:a,missing:i}}function findRules(e,t){
const n=e.filter(({targets:e})=>e.includes(t)),o=n.map(e=>({rule:e,stem:""}));if(n.some(({recipe:e})=>e.length>0))return o;const s=e.flatMap(e=>e.targets.flatMap(n=>{const[o="",s]=n.split("%")
;return void 0!==s&&t.startsWith(o)&&t.endsWith(s)?[{rule:e,stem:t.slice(o.length,t.length-s.length)}]:[]}));return[...o,...s.slice(0,1)]}function parseMakefile({text:e,assigned:t,environment:n}){
const o=new Map([...n,["MAKE","make"],["CURDIR","."],...t]),s={variables:o,rules:[]};let a,i=0,r=!1
;for(const n of e.replaceAll(/\\\r?\n/g," ").split(/\r?\n/))if(/^\s*(?:define|endef)\b/.test(n))r=/^\s*define/.test(n);else{if(r)continue
;if(n.startsWith("\t"))a?.recipe.push(n.slice(1));else if(/^\s*(?:ifn?eq|ifn?def)\b/.test(n))i+=1;else if(/^\s*endif\b/.test(n))i-=1;else{const e=n.replace(/(?:^|\s)#.*$/,"").trim(),r=v.exec(e)
;null!==r?t.has(r[1]??"")||makefile_assign(r,o,i):a=readRule(e,s)??a}}return s}function makefile_assign([,e="",t="",n=""],o,s){if("?="===t&&o.has(e))return
;const a="+="===t?`${o.get(e)??""} `:"",i=":="===t||"::="===t?expandVariables(n,o):n,r=0===s&&"!="!==t;o.set(e,r?a+i:c.QH)}function readRule(e,{rules:t,variables:n}){
const[,o,s=""]=/^([^:=\t]+?)\s*::?(?!=)\s*(.*)$/s.exec(e)??[];if(void 0===o)return;const a=expandVariables(o,n).split(/\s+/),i=v.exec(s),[r="",u]=null===i?s.split(/;(.*)/s):[],l={targets:a,
needs:expandVariables(r,n).split(/[\s|]+/).filter(e=>""!==e),recipe:void 0===u?[]:[u],own:null===i?new Map:new Map([[i[1]??"",i[3]??""]])};return t.push(l),l}const y=20
;function expandVariables(e,t,n=0){if(n>y)return c.QH;let o="";for(let s=0;s<e.length;s+=1){const a=e.charAt(s),i=e.charAt(s+1);if("$"!==a||""===i)o+=a;else if("$"===i)o+="$",
s+=1;else if("("===i||"{"===i){const a=findClosing(e,s+1);o+=expandReference(e.slice(s+2,a),t,n),s=a}else o+=expandReference(i,t,n),s+=1}return o}function expandReference(e,t,n){
if(e.includes("MAKEFILE_LIST"))return".";if(/[\s,:$]/.test(e))return c.QH;const o=t.get(e);return void 0===o?"":expandVariables(o,t,n+1)}function findClosing(e,t){
const[n,o]="("===e.charAt(t)?["(",")"]:["{","}"];let s=0;for(let a=t;a<e.length;a+=1)if(e.charAt(a)===n&&(s+=1),e.charAt(a)===o&&(s-=1),0===s)return a;return e.length}var x=n(2385)
;const $=["buildpacks","jibMaven","jib","ko","bazel","custom"];function readSkaffold(e){const t=(0,s.yl)(e.path),n=[],o=[];let a=0;for(const i of e.text.split(/^---[ \t]*$/m)){const{root:r}=(0,
x.T)(i),u=(0,d.S3)((0,d._F)(r,"profiles")).filter(t=>e.profiles.includes((0,d.b6)((0,d._F)(t,"name"))??""));for(const o of[r,...u])for(const s of(0,d.S3)((0,d._F)((0,d._F)(o,"build"),"artifacts"))){
const o=(0,d.$t)(s,{path:e.path,text:i,before:a});n.push(...readArtifact(s,t,o))}for(const e of(0,d.S3)((0,d._F)(r,"requires"))){const n=(0,m.d)(t,(0,d.b6)((0,d._F)(e,"path")))
;void 0!==n&&o.push(/\.ya?ml$/.test(n)?n:(0,s.uJ)(n,"skaffold.yaml"))}a+=i.split("\n").length-1}return{builds:n,requires:o,unread:[]}}function readArtifact(e,t,n){const o=(0,d.b6)((0,
d._F)(e,"image")),s=(0,d._F)(e,"docker")??(0,d._F)(e,"kaniko"),a=(0,m.d)(t,(0,d.b6)((0,d._F)(e,"context"))??"."),i=void 0===a?void 0:(0,m.d)(a,(0,d.b6)((0,d._F)(s,"dockerfile"))??"Dockerfile")
;return(0,d.Pf)(e).some(([e])=>$.includes(e))||void 0===a||void 0===i?[]:[{origin:"command",at:n,context:a,file:i,target:(0,d.b6)((0,d._F)(s,"target"))??"",...void 0===o?{}:{name:o},
buildArgs:new Map((0,d.fq)((0,d._F)(s,"buildArgs")).filter(([,e])=>!e.includes("{{"))),contexts:new Map,tags:void 0===o?[]:[o],platforms:(0,d.CB)((0,d._F)(e,"platforms")),pushes:"unknown"}]}
var M=n(1438)
;const _=/^(?:task|just|mage|earthly|bazel|bazelisk|buck2|pants|nx|turbo|lerna|gradle|gradlew|mvn|mvnw|ant|sbt|rake|npm|yarn|pnpm|tox|nox|invoke|inv|poe|hatch|bash|sh|zsh|python3?|node|ruby|perl|pwsh|goreleaser|ko|pack|kaniko|buildah|werf|tilt|melange|apko|nix|nix-build|depot)$/,F=/^(?:goreleaser|ko|pack|buildah|werf|tilt|earthly|depot|apko)$/,j=/image|docker|container|build|bake|publish|push|release|package/i
;function readOther({tool:e,words:t,folder:n},o,s){const a=e.slice(e.lastIndexOf("/")+1),i=/\.(?:sh|bash|py|ps1|js|mjs|ts|rb|pl)$/.test(a)||e.startsWith("./");if(!i&&!_.test(a))return g
;if(F.test(a))return opaque(`"${show(a)}" builds what its own files say`);const r=i?void 0:findTyped(a,t);if(void 0!==r)return s(r,toStart(n));const u=i?void 0:readPackageScript({name:a,words:t,
folder:n},o);if("nothing"===u)return g;if(void 0!==u)return s(u.script,u.folder);const[l=""]=i?[e]:t.filter(e=>!e.startsWith("-"))
;return![e,...t.slice(0,4)].some(e=>j.test(e))||isHarmless(l,n,o)?g:opaque(`"${show(i?e:`${e} ${l}`)}" runs what is not read`)}function show(e){return e.replaceAll(c.QH,"\u2026").slice(0,60)}
function toStart(e){return void 0===e?c.QH:""===e?".":e}function findTyped(e,t){if(!/^(?:bash|sh|zsh)$/.test(e))return;const n=t.findIndex(e=>/^-\w*c$/.test(e));return n<0?void 0:t[n+1]}
const S=/^(?:install|i|ci|add|remove|rebuild|cache|config|audit|dedupe|outdated|update|up|version|login|whoami|pack|link|root|store)$/;function readPackageScript({name:e,words:t,folder:n},o){
const[a="install",i]=t,r="node"===e&&"--run"===a;if(!r&&!/^(?:npm|yarn|pnpm)$/.test(e))return;if(S.test(a))return"nothing";const u=r||"run"===a||"run-script"===a?i:a,l=void 0===n?void 0:(0,
s.uJ)(n,"package.json");if(!1!==u?.startsWith("-")||void 0===l||!o.isThere(l))return;const d=findPackaged(o.read(l)??"",u);return void 0===d?void 0:{script:d,folder:toStart(n)}}
function findPackaged(e,t){try{const n=JSON.parse(e);if("object"!=typeof n||null===n||!("scripts"in n))return;const{scripts:o}=n;if("object"!=typeof o||null===o)return
;const s=Object.entries(o).find(([e])=>e===t)?.[1];return"string"==typeof s?s:void 0}catch{return}}
const q=/docker|podman|nerdctl|build(?:ah|x|kit|ctl|pack)|kaniko|skopeo|crane|bake|image|container|\bmake\b|\bko\b|\bpack\b|goreleaser|skaffold|earthly|werf|jib|bazel|gradle|mvn|nix|\.(?:sh|bash|py|m?js|ts|rb|pl|ps1)\b|\brun\b|source |eval/i
;function isHarmless(e,t,n){const o=void 0===t?void 0:(0,m.d)(t,e);if(void 0===o||!n.isThere(o))return!1;const s=n.read(o)??"";return""!==s&&!q.test(s)}const T=6;function readScript(e,t,n,o=0){
return joinFound((0,M.FH)(e,t).map(e=>{const s=readTool(e,t,{texts:n,depth:o}),a=mayPush(e)?{...s,pushes:"maybe"}:s;return"nothing"===e.decidedBy?a:{...a,builds:a.builds.map(e=>({...e,
decidedBy:"script"}))}}))}function mayPush({words:e}){return e.some(e=>/^(?:crane|skopeo|oras|regctl)$/.test(e)||/\bpush\b/.test(e))}
const P=/^(?:sudo|exec|time|command|env|nice|then|else|do|if|!|[A-Za-z_]\w*=.*)$/;function readTool(e,t,n){
const{texts:o,depth:s}=n,a=e.words.findIndex(e=>!P.test(e)),[i="",...r]=a<0?[]:e.words.slice(a),[u,l]=r,d=i.slice(i.lastIndexOf("/")+1);if("make"===d||"gmake"===d)return readMake(r,e,t,n)
;if("skaffold"===d)return readSkaffoldRun(r,e,n.texts);if("docker-compose"===d)return buildsByCompose(r,e,n.texts);if("docker"===d&&"compose"===u)return buildsByCompose(r.slice(1),e,n.texts)
;if("docker"===d&&"buildx"===u&&"bake"===l){const t=buildsByBake(r.slice(2),e,n.texts);return r.includes("--push")?withPush(t):t}const{builds:c,unread:f}=(0,M.UK)(e,t.at)
;return c.length>0||f.length>0?{builds:c.map(e=>({build:e,decidedBy:"nothing"})),opaque:f.map(({because:e})=>e)}:readOther({tool:i,words:r,folder:e.folder
},o,(n,a)=>s>T?opaque(`"${show(d)}" runs scripts too deeply to be followed`):readScript(n,{at:t.at,folder:a,variables:e.variables},o,s+1))}function readSkaffoldRun(e,{folder:t},n){
if(!["run","build","dev"].includes(e[0]??""))return g;const valueOf=(...t)=>{const n=e.findIndex(e=>t.includes(e.replace(/=.*$/s,""))),o=e[n]
;return!0===o?.includes("=")?o.slice(o.indexOf("=")+1):e[n+1]},o=e.some(e=>/^(?:-f|--filename)(?:=|$)/.test(e))?valueOf("-f","--filename"):"skaffold.yaml",s=void 0===t?void 0:(0,
m.d)(t,o),a=e.some(e=>/^(?:-p|--profile)(?:=|$)/.test(e))?(valueOf("-p","--profile")??"").split(","):[],i=[],r=void 0===s?[]:[s],u=new Set;for(const e of r){const t=n.read(e)
;if(u.has(e)||void 0===t)continue;u.add(e);const o=readSkaffold({path:e,text:t,profiles:a});i.push(...o.builds),r.push(...o.requires)}
return 0===i.length?opaque('"skaffold" builds what cannot be read'):{builds:i.map(e=>({build:e,decidedBy:"nothing"})),opaque:[]}}const C=["GNUmakefile","makefile","Makefile"]
;function readMake(e,{folder:t,variables:n},o,{texts:a,depth:i}){const r=readMakeWords(e.map(e=>(0,M.Ie)(e,n))),u=0===r.goals.length?"its first target":show(r.goals.join(" ")),l=void 0===t?void 0:(0,
m.d)(t,r.folder),d=(void 0===r.file?C:[r.file]).flatMap(e=>void 0===l?[]:[(0,s.uJ)(l,e)]).find(e=>a.isThere(e))
;if(void 0===l||void 0===d||i>T)return opaque(`"make" runs ${u}, and its Makefile is not known`);const f=readMakefile(d,l,a),p=new Map([...n].filter(([,e])=>(0,c.qE)(e))),h={text:f,goals:r.goals,
assigned:r.assigned,environment:p},{scripts:g,missing:k}=runMake(h),w={at:o.at,folder:""===l?".":l,variables:new Map}
;return joinFound([...g.map(e=>readScript(e,w,a,i+1)),...k.map(e=>opaque(`"make" runs ${show(e)}, which ${d} does not have`))])}function readMakeWords(e){const t=new Map,n=[];let o,s="."
;for(let a=0;a<e.length;a+=1){const i=e[a]??"";if(/^[|>&]|^\d>/.test(i))break;const r=/^--(directory|file|makefile)=(.*)$/s.exec(i),u=/^-([Cf])(.*)$/s.exec(i)
;if(null!==r)"directory"===r[1]?s=`${s}/${r[2]??""}`:o=r[2];else if(null!==u){const t=""===u[2]?e[a+=1]??"":u[2]??"";"C"===u[1]?s=`${s}/${t}`:o=t}else if(/^[\w.-]+[:?+]?=/.test(i))for(const[e,n]of(0,
d.T6)(i))t.set(e.replace(/[:?+]$/,""),n);else i.startsWith("-")||n.push(i)}return{goals:n,assigned:t,folder:s,...void 0===o?{}:{file:o}}}function readMakefile(e,t,n,o=0){const s=n.read(e)??""
;return o>T?s:s.replaceAll(/^-?s?include[ \t]+(.+)$/gm,(e,s)=>s.trim().split(/\s+/).map(e=>{const s=(0,m.d)(t,e.replace(/^\$[({](?:CURDIR|ROOT_DIR|PWD)[)}]\//,""))
;return void 0===s?"":readMakefile(s,t,n,o+1)}).join("\n"))}
const O=/^[\w.-]+\/[\w./-]*(?:kaniko|buildah|docker-build|build-docker|docker-publish|publish-docker|build-image|goreleaser|skaffold|earthly|depot|jib)/i;function isBuilder(e){
return O.test(e.replace(/@.*$/s,""))||/(?:image|docker|container)/i.test(e)}function findBuilds(e,t){const n=(0,d.b6)((0,d._F)(e.node,"uses"))??""
;if(/^[\w.-]+\/bake-action(?:[/@]|$)/.test(n))return findBaked(e,t);const o=(0,d.b6)((0,d._F)(e.node,"run"));if(void 0!==o){const{at:n,folder:s,names:a}=e;return readScript((0,c.pt)(o,a),{at:n,
folder:s,variables:a.env},t)}if(O.test(n.replace(/@.*$/s,"")))return opaque(`"${n.replace(/@.*$/s,"")}" builds what is not read`);const{builds:s,unread:a}=(0,f.jg)(e);return{builds:s.map(e=>({build:e,
decidedBy:"nothing"})),opaque:a.map(({because:e})=>e)}}function findBaked(e,t){const n=(0,d._F)(e.node,"with"),words=t=>(0,c.pt)((0,d.b6)((0,
d._F)(n,t))??"",e.names).split(/[\n,]+/).flatMap(e=>""===e.trim()?[]:[e.trim()]),[o="."]=words("workdir"),s=words("files").filter(e=>!e.includes("bake-file")),a=words("targets")
;if(![...s,...a,o].every(c.qE))return opaque('an expression names what "bake" builds');const i=compose_and_bake_bake({files:s,targets:a,folder:"."===o?"":o},t)
;if(i.builds.length+i.opaque.length===0)return g;const r=(0,d.b6)((0,d._F)(n,"push"))??"false",u=words("set").some(e=>/output=.*type=(?:registry|image,.*push=true)/.test(e))
;return"false"!==r||u?withPush(i):i}var A=n(5617),B=n(2021),W=n(2246),I=n(7515),R=n(5999),E=n(8979),U=n(568);function evaluateCall({name:e},t,n){switch(e){case"always":return(0,U.eu)(!0)
;case"success":return(0,U.G4)(n.succeeded);case"failure":case"cancelled":return(0,U.eu)(!1);default:return callByFiles(e,t)??callLiterals(e,t)??explain(e,t,n)}}function callByFiles(e,[t,n]){switch(e){
case"contains":return"names"===t?.kind&&void 0!==n?contains(t,n):void 0;case"join":case"tojson":return"names"===t?.kind?{...t,form:"text"}:void 0;case"fromjson":return void 0===t?void 0:fromJson(t)
;default:return}}function callLiterals(e,t){const n=t.flatMap(e=>"literal"===e.kind?[e.value]:[]);return n.length===t.length?(0,U.BA)((0,E.T)(e,n)):void 0}function explain(e,t,n){
const o=`${e}(${t.map(U.bp).join(", ")})`,s=t.find(e=>"unknown"===e.kind);return void 0===s?n.unknown(o,`only a run knows what ${e}() is`):{kind:"unknown",key:o,at:s.at,because:s.because}}
function contains({form:e,names:t},n){if("text"===e)return containsName(t,(0,U.fE)(n));const o=t.map(({name:e,when:t})=>{const o=(0,U.aI)((0,U.eu)(e),n);return void 0===o?void 0:(0,i.Q7)([t,o])
}),s=o.flatMap(e=>e??[]);return s.length===o.length?(0,U.G4)((0,i.bz)(s)):void 0}function containsName(e,t){if(void 0===t)return
;const n=/^"(.*)"$/.exec(t)?.[1],isFound=e=>void 0===n?e.includes(t):e===n;return(0,U.G4)((0,i.bz)(e.filter(({name:e})=>isFound(e)).map(({when:e})=>e)))}function fromJson(e){switch(e.kind){
case"names":return{...e,form:"list"};case"boolean":return e;case"flag":return(0,U.G4)((0,i.Q7)([e.given,e.when]));case"unknown":return void 0===e.plan?void 0:e;case"choice":case"literal":return}}
function evaluate(e,t){switch(e.kind){case"literal":return(0,U.eu)(e.value);case"name":return t.lookUp(e.path);case"item":return takeItem(e,t);case"call":{const n=e.of.map(e=>evaluate(e,t))
;return evaluateCall(e,n,t)}case"not":return(0,U.G4)((0,i.AU)((0,U.Hn)(evaluate(e.of,t))));case"operation":return evaluateOperation(e,t)}}function evaluateOperation(e,t){
const{operator:n}=e,o=evaluate(e.left,t),s=evaluate(e.right,t);switch(n){case"&&":case"||":return choose({left:o,operator:n,right:s},t);case"==":return compare(e,(0,U.aI)(o,s),[o,s],t);case"!=":{
const n=(0,U.aI)(o,s);if(void 0!==n)return(0,U.G4)((0,i.AU)(n));const a=compare({...e,operator:"=="},n,[o,s],t);return(0,U.G4)((0,i.AU)((0,U.Hn)(a)))}case"<":case"<=":case">":case">=":{
const a="literal"===o.kind&&"literal"===s.kind?(0,R.S$)(o.value,n,s.value):void 0;return compare(e,void 0===a?void 0:a?i.Gk:i.Zm,[o,s],t)}}}function takeItem({of:e,key:t},n){const o=evaluate(e,n)
;return"unknown"===o.kind?void 0===o.plan?withKey(o,t):o:n.unknown(`${(0,U.bp)(o)}[${t}]`,"the expression cannot be read")}function withKey(e,t){const{at:n,because:o}=e;return{kind:"unknown",
key:`${e.key}[${t}]`,at:n,because:o}}function choose({left:e,operator:t,right:n},o){const s=(0,U.Hn)(e);if("constant"===s.kind)return"always"===s.holds==("||"===t)?e:n;const a=[s,(0,
U.Hn)(n)],r="||"===t?(0,i.bz)(a):(0,i.Q7)(a);if([e,n].every(isBoolean))return(0,U.G4)(r);const[u]=[e,n].filter(e=>"unknown"===e.kind),l=`(${(0,U.bp)(e)} ${t} ${(0,
U.bp)(n)})`,d=u??o.unknown(l,"the files of a change choose the text");return{kind:"unknown",key:l,at:d.at,because:d.because,when:r}}function isBoolean(e){
return"boolean"===e.kind||"literal"===e.kind&&"boolean"==typeof e.value}function compare({operator:e},t,n,o){if(void 0!==t)return(0,U.G4)(t)
;const s=n.map(U.bp).join(` ${e} `),a=n.find(e=>"unknown"===e.kind);return void 0!==a?{kind:"unknown",key:s,at:a.at,because:a.because}:o.unknown(s,"two values are compared that only a run has")}
function fillText(e,t){const n=(0,I.OB)(e);if(void 0!==n)return evaluateText(n,t);let o="",s=0;for(const n of e.matchAll(I.Lu)){const a=evaluateText(n[1]??"",t),i=(0,U.fE)(a)
;if(void 0===i)return"unknown"===a.kind?{...a,key:`text of ${a.key} in ${e}`}:t.unknown(`text ${e}`,"the files of a change choose a part of the text");o+=e.slice(s,n.index)+i,s=n.index+n[0].length}
return(0,U.eu)(o+e.slice(s))}function evaluateText(e,t){const n=(0,W.Y)(e);return void 0===n?t.unknown(e,"the expression cannot be read"):evaluate(n,t)}function readIf(e,t){const n=(0,
d.b6)(e)??"",o=(0,I.rW)(n);switch(o.kind){case"text":return t.succeeded;case"unreadable":return(0,U.Hn)(t.unknown(n,'the expression of an "if" cannot be read'));case"expression":{const e=(0,
U.Hn)(evaluate(o.expression,t));return(0,i.Q7)([o.asksForState?i.Gk:t.succeeded,e])}}}function fillMapping(e,t){return new Map((0,d.Pf)(e).map(([e,n])=>[e,fillNode(n,t)]))}function fillNode(e,t){
const n="scalar"===e.kind&&"text"===e.type?e.text:void 0;return void 0!==n?fillText(n,t):(0,U.BA)((0,c.lD)(e))??t.unknown("a value","it is no single value")}var L=n(6431);function toScope(e){const t={
succeeded:e.succeeded,unknown:(t,n)=>({kind:"unknown",key:`${e.id} ${t}`,at:e.at,because:n}),lookUp:n=>lookUp(n,e,t)};return t}function lookUp(e,t,n){const[o="",...s]=e,a=s.join("."),i=e.join(".")
;switch(o.toLowerCase()){case"github":return lookUpGithub(a.toLowerCase(),t);case"inputs":return t.inputs.get(a)??U.s6;case"env":return t.env.get(a)??n.unknown(i,`a step may have set "${i}"`)
;case"matrix":return lookUpMatrix(s,t,n);case"needs":case"jobs":return lookUpDone(t.needs.get(s[0]??""),s.slice(1),n);case"steps":return lookUpDone(t.steps.get(s[0]??""),s.slice(1),n);case"secrets":
return{...n.unknown(i,`a secret decides: "${i}"`),key:i};case"vars":return{...n.unknown(i,`a variable of the repository decides: "${i}"`),key:i};default:return n.unknown(i,`only a run knows "${i}"`)}}
function lookUpGithub(e,{at:t,start:n,remote:o}){const s=n.github.get(e);if(void 0!==s)return s;if(n.absent.some(t=>e===t||e.startsWith(`${t}.`)))return U.s6;const a=lookUpRepository(e,o)
;return void 0!==a?a:{kind:"unknown",key:`github.${e} at ${n.event.name}`,at:t,because:`only a run knows "github.${e}"`}}function lookUpRepository(e,t){return"event.repository.fork"===e?(0,
U.eu)(!1):(0,U.BA)((0,L.XN)(t).get(e))}function lookUpMatrix(e,{matrix:t},n){const o=`matrix.${e.join(".")}`;if(void 0===t)return n.unknown(o,`an expression makes "${o}"`);let s=t
;for(const t of e)s=(0,d._F)(s,t);return void 0===s?U.s6:fillNode(s,n)}function lookUpDone(e,t,n){if(void 0===e)return U.s6;const[o="",s=""]=t;switch(o){case"result":case"outcome":case"conclusion":
return toResult(e);case"outputs":return e.outputs.get(s)??{...n.unknown(s,`${e.by} says "${s}"`),key:`${e.id} ${s}`,at:e.at};default:return n.unknown(t.join("."),`only a run knows "${t.join(".")}"`)}}
function toResult({when:e}){return"constant"===e.kind?(0,U.eu)("always"===e.holds?"success":"skipped"):{kind:"choice",when:e,yes:"success",no:"skipped"}}function readOutputs(e,t){const n=toScope(t)
;return new Map((0,d.Pf)(e).flatMap(([e,t])=>{const o=(0,d._F)(t,"value");return void 0===o?[]:[[e,fillNode(o,n)]]}))}function withDefaults(e,t,n){const o=toScope(n),s=(0,d.Pf)(e).flatMap(([e,t])=>{
const n=(0,d._F)(t,"default");return void 0===n?[]:[[e,fillNode(n,o)]]});return new Map([...s,...t])}function readIfOf(e,t,n){const o=(0,d._F)(e,"if"),s=void 0===o?n.at:(0,d.$t)(o,t)
;return readIf(o,toScope({...n,at:s}))}var G=n(9736),H=n(9550);function expandLegs(e,t){const n=(0,H.E)(e);if(void 0!==n)return n.map(e=>({matrix:e,when:i.Gk}));const o=(0,d._F)((0,
d._F)(e,"strategy"),"matrix"),s="mapping"===o?.kind?fillAxes(o,t):void 0;if(void 0!==s)return s;const a=(0,d.b6)(o)??(0,d.Pf)(o).map(([,e])=>(0,d.b6)(e)??"").join(" "),r=fillText(a,t)
;if("unknown"===r.kind&&void 0!==r.plan)return[toPlannedLeg(r,r.plan)]
;const u="unknown"===r.kind?r:t.unknown(`matrix ${a}`,"an expression makes the matrix"),l=`an expression makes the matrix: ${u.because}`;return[{when:(0,U.Hn)({...u,key:`matrix of ${u.key}`,because:l
})}]}function toPlannedLeg({at:e,because:t},n){return{when:{kind:"planned",part:{verb:n.verb,of:"image"},doubt:{at:e,because:t}},plan:n}}const N=256;function fillAxes(e,t){
if(e.entries.has("include")||e.entries.has("exclude"))return;let n=[{values:[],when:i.Gk}];for(const[o,s]of(0,d.Pf)(e)){const e=listItems(s,t);if(void 0===e)return;if(n.length*e.length>N)return
;n=n.flatMap(t=>e.map(({value:e,when:n})=>({values:[...t.values,[o,e]],when:(0,i.Q7)([t.when,n])})))}return n.map(({values:e,when:t})=>({matrix:toMapping(e),when:t}))}function listItems(e,t){
if("list"===e.kind)return e.items.map(e=>({value:e,when:i.Gk}));const n=(0,d.b6)(e),o=void 0===n?void 0:fillText(n,t);return"names"===o?.kind?o.names.map(({name:e,when:t})=>({value:{kind:"scalar",
type:"text",text:e,range:G.h},when:t})):void 0}function toMapping(e){const t=e.map(([e,t])=>[e,{key:G.h,value:t}]);return{kind:"mapping",entries:new Map(t),range:G.h}}const Q=10
;function spend({budget:e}){return 0!==e.left&&(e.left-=1,!0)}function findFile(e,t){if(!e.startsWith("./"))return;const n=(0,l.lB)({uses:e},e=>t.isThere(e));return void 0===n?void 0:t.parse(n)}
var z=n(2240);const D="a plan of image-matrix decides",J=[["build_matrix","build"],["stages","build"],["publish_matrix","publish"]];function readPlanOutputs(e,{at:t,given:n,when:s},a){if("plan"!==(0,
z.O)(e,e=>readName(e,a)))return;if((0,z.R)((0,U.fE)(n.get("mode")??(0,U.eu)(""))))return;const i=(0,U.fE)(n.get("config")??(0,U.eu)("")),r=new Map;for(const e of["build","publish"]){const n={
kind:"planned",part:{verb:e,of:"any"},doubt:{at:t,because:D}};r.set(`do_${e}`,{kind:"flag",when:n,given:s})}for(const[e,n]of J){const s={verb:n,configuration:i};r.set(e,{kind:"unknown",key:`${(0,
o.dE)(t)} ${e}`,at:t,because:D,plan:s})}return r}function readName(e,t){const n=["action.yml","action.yaml"].map(t=>(0,s.uJ)(e,t)).find(e=>t.isThere(e));return void 0===n?void 0:(0,d.b6)((0,
d._F)(t.parse(n)?.root,"name"))}var X=n(8880);function readLines(e,t,n){const split=e=>e.split("\n").flatMap(e=>""===e.trim()?[]:[e.trim()]),o=[...split(t),...split(n).map(e=>`!${e}`)];return{at:e,
key:"",patterns:o.map(t=>({text:t,at:e}))}}function readYaml(e){return(0,d.Pf)(e.root).map(([t,n])=>({at:(0,d.$t)(n,e),key:t,patterns:flatten(n).map(t=>({text:(0,d.b6)(t)??"",at:(0,d.$t)(t,e)}))}))}
function flatten(e){return(0,d.S3)(e).flatMap(e=>"list"===e.kind?flatten(e):(0,d.CB)(e).length>0?[e]:[])}function toChangedFilter({at:e,key:t,patterns:n},o){const s=n.map(({text:e,at:t})=>{const n=(0,
X.bX)(e),o=(n?e.slice(1):e).replace(/\/$/,"/**");return{negated:n,glob:(0,X.SO)(o),text:e,at:t}}),a=s.every(({negated:e})=>e)?"yes":"no";return{at:e,
name:""===t?"the files of changed-files":`the files ${t} of changed-files`,patterns:s.map(({negated:e,glob:t,text:n,at:o})=>{const s={at:o,text:n};return e?s:{...s,matches:e=>"other"!==t.judge(e)}}),
selects:e=>{if(!counts(e,o))return"no";const t=s.map(({negated:t,glob:n})=>({negated:t,is:n.judge(e.path)})).findLast(({is:e})=>"other"!==e)
;return void 0===t?a:"stopped"===t.is?"unknown":t.negated?"no":"yes"}}}function counts({status:e},t){switch(t){case"modified":return!0;case"changed":return"deleted"!==e;case"deleted":
return"deleted"===e}}function readPathsFilters(e,t){const n=(0,d.Pf)(e.root).map(([n,o])=>{const s=readRules(o,e),a={at:(0,d.$t)(o,e),name:`the filter ${n}`,patterns:s.map(({written:e})=>e),
selects:e=>combine(s,e,t)};return[n,a]});return new Map(n)}function combine(e,t,n){const o=e.map(e=>e.judge(t)),[s,a]="some"===n?["yes","no"]:["no","yes"]
;return o.includes(s)?s:o.includes("unknown")?"unknown":a}function readRules(e,t){switch(e.kind){case"scalar":{const n=(0,d.b6)(e);return void 0===n?[]:[toRule(n,(0,d.$t)(e,t))]}case"list":
return e.items.flatMap(e=>readRules(e,t));case"mapping":return(0,d.Pf)(e).flatMap(([e,n])=>(0,d.S3)(n).flatMap(n=>{const o=(0,d.b6)(n);return void 0===o?[]:[toRule(o,(0,d.$t)(n,t),parseStatuses(e))]
}))}}function parseStatuses(e){return new Set(e.split("|").map(e=>e.trim().toLowerCase()))}function toRule(e,t,n){const o=(0,X.bX)(e),s=(0,X.SO)(o?e.slice(1):e);return{...void 0===n?{}:{statuses:n},
written:o?{at:t,text:e}:{at:t,text:e,matches:e=>"other"!==s.judge(e)},judge:({path:e,status:t})=>{if(void 0!==n&&!n.has(t))return"no";const a=s.judge(e)
;return"stopped"===a?"unknown":"match"===a===o?"no":"yes"}}}function readFilterOutputs(e,t,n){
return/^[\w.-]+\/paths-filter(?:@|$)/.test(e)?readPathsFilterStep(t,n):/^[\w.-]+\/changed-files(?:@|$)/.test(e)?readChangedFilesStep(t,n):void 0}
function readEmbedded({file:e,node:t,at:n,given:o},s,a){const i=o.get(s),r=void 0===i?void 0:(0,U.fE)(i);if(void 0===r)return;if(!/[\n:]/.test(r)){const e=(0,m.d)("",r.trim())
;return void 0===e?void 0:a.parse(e)}const u=(0,d._F)((0,d._F)(t,"with"),s),{line:l}=void 0===u?n:(0,d.$t)(u,e);return{path:e.path,text:r,before:l,root:(0,x.T)(r).root}}
function readPathsFilterStep(e,t){const n=readEmbedded(e,"filters",t);if(void 0===n)return;const o=readPathsFilters(n,"every"===(0,U.fE)(e.given.get("predicate-quantifier")??(0,
U.eu)(""))?"every":"some"),s=new Map,a=[...o].map(([e,t])=>({name:e,when:toCondition(t)}));for(const{name:t,when:n}of a)s.set(t,{kind:"flag",when:n,given:e.when});return s.set("changes",{kind:"names",
form:"text",names:a}),s}function toCondition(e){return{kind:"files",filter:e}}const V=[["any_changed","changed"],["any_modified","modified"],["any_deleted","deleted"]]
;function readChangedFilesStep(e,t){const n=readLists(e,t);if(void 0===n)return;const o=new Map;for(const t of n){const n=""===t.key?"":`${t.key}_`;for(const[s,a]of V){
const i=toCondition(toChangedFilter(t,a));o.set(`${n}${s}`,{kind:"flag",when:i,given:e.when})}}const s=n.map(e=>({name:e.key,when:toCondition(toChangedFilter(e,"changed"))}))
;return s.some(({name:e})=>""!==e)&&o.set("changed_keys",{kind:"names",form:"text",names:s}),o}function readLists(e,t){const{given:n,at:o}=e
;if(["files_from_source_file","files_ignore_from_source_file","files_ignore_yaml","path","files_separator"].some(e=>n.has(e)))return;if(n.has("files_yaml")||n.has("files_yaml_from_source_file")){
const o=readEmbedded(e,n.has("files_yaml")?"files_yaml":"files_yaml_from_source_file",t);return void 0===o?void 0:readYaml(o)}const s=(0,
U.eu)(""),[a,i]=[n.get("files")??s,n.get("files_ignore")??s].map(U.fE);return void 0===a||void 0===i?void 0:[readLines(o,a,i)]}function toStepText({file:e,job:t,node:n,siblings:o},s){
const a=toNames(s);return{node:n,siblings:o,names:a,at:(0,d.$t)(n,e),folder:(0,c.pt)((0,L.Wj)(n,t,e),a)}}function toNames({start:e,remote:t,inputs:n,env:o,matrix:s}){return{github:new Map([...(0,
L.XN)(t),...listTexts(e.github)]),inputs:new Map(listLiterals(n)),env:new Map(listTexts(o)),matrix:s}}function listLiterals(e){return[...e].flatMap(([e,t])=>"literal"===t.kind?[[e,t.value]]:[])}
function listTexts(e){return[...e].flatMap(([e,t])=>{const n=(0,U.fE)(t);return void 0===n?[]:[[e,n]]})}function walkSteps(e,t){const n=new Map,o=(0,d.S3)((0,d._F)(e.job,"steps"))
;return o.forEach((s,a)=>{const i=(0,d.b6)((0,d._F)(s,"id"))??`#${String(a)}`;n.set(i,walkStep({...e,node:s,siblings:o},{...t,steps:n},i))}),n}function walkStep(e,t,n){
const{file:o,node:s,run:a,chain:r}=e,u=(0,d.$t)(s,o),l={...t,at:u,succeeded:(0,i.Q7)([])},c=fillMapping((0,d._F)(s,"env"),toScope(l)),f={...l,env:new Map([...t.env,...c])
},p=toScope(f),h=readIfOf(s,o,f),m=(0,i.Q7)([e.when,h]),g=`${t.id}/${n}`,k=(0,d.b6)((0,d._F)(s,"uses"))??"",w={when:h,at:u,id:g,by:""===k?"a script":k.replace(/@.*$/s,""),outputs:new Map};if((0,
i.Pd)(m))return w;const b=fillMapping((0,d._F)(s,"with"),p),v={file:o,node:s,at:u,given:b,when:h},y=readFilterOutputs(k,v,a.texts)??readPlanOutputs(k,v,a.texts);if(void 0!==y)return{...w,outputs:y}
;const x=findFile(k,a.texts);if(void 0!==x){if(e.depth<=Q&&spend(a)){const t={...f,id:g,inputs:b};return{...w,outputs:walkAction(x,{...e,when:m},t)}}return a.foreign.push({kind:"unfollowed",
job:r.join("/"),at:u,when:m,uses:k}),w}return a.steps.push({job:r.join("/"),at:u,when:m,step:toStepText(e,f),plan:t.plan}),w}function walkAction(e,{when:t,chain:n,run:o,depth:s},a){const i=(0,
d._F)(e.root,"runs");if(void 0===i)return new Map;const r=withDefaults((0,d._F)(e.root,"inputs"),a.inputs,a),u={...a,inputs:(0,U.DW)(r)},l=walkSteps({file:e,job:i,when:t,chain:n,depth:s+1,run:o},u)
;return readOutputs((0,d._F)(e.root,"outputs"),{...u,steps:l})}function walkWorkflow(e,t){const n=new Map((0,d.Pf)((0,d._F)(e.file.root,"jobs"))),o=new Map,s=new Set,finish=a=>{
const i=o.get(a),r=n.get(a);if(void 0!==i||void 0===r||s.has(a))return i;s.add(a);const u=new Map((0,d.CB)((0,d._F)(r,"needs")).flatMap(e=>{const t=finish(e);return void 0===t?[]:[[e,t]]
})),l=walkJob({call:e,run:t,key:a,node:r,needs:u});return o.set(a,l),l};for(const e of n.keys())finish(e);const a=startAround(e,t);return readOutputs((0,d._F)((0,d._F)((0,
d._F)(e.file.root,"on"),"workflow_call"),"outputs"),{...a,needs:o})}function startAround({file:e,inputs:t,when:n,id:o,plan:s},{start:a,remote:i}){const r={at:{file:e.path,line:1},id:`${o} ${e.path}`,
start:a,remote:i,inputs:t,env:new Map,needs:new Map,steps:new Map,matrix:void 0,plan:s,succeeded:n};return{...r,env:fillMapping((0,d._F)(e.root,"env"),toScope(r))}}function walkJob(e){
const{call:t,run:n,key:o,node:s,needs:a}=e,r=(0,d.$t)(s,t.file),u=startAround(t,n),l=(0,i.Q7)([...a.values()].map(({when:e})=>e)),c={...u,at:r,needs:a,id:`${u.id}/${o}`,succeeded:l},f=(0,
i.Q7)([t.when,readIfOf(s,t.file,c)]),p=(0,i.Pd)(f)?[]:expandLegs(s,toScope(c)),h=p.map(({matrix:t,plan:n,when:o},s)=>{const a=p.length>1?`${c.id}[${String(s)}]`:c.id;return walkLeg({...e,when:(0,
i.Q7)([f,o])},{...c,id:a,matrix:t,plan:n??c.plan})}),m=1===h.length?h[0]:void 0;return{when:f,at:r,id:c.id,by:"the job",outputs:m??new Map}}function walkLeg(e,t){
const{call:n,run:o,key:s,node:a,when:i}=e,r=[...n.chain,s],u=(0,d.b6)((0,d._F)(a,"uses"));if(void 0!==u)return callWorkflow(u,{given:fillMapping((0,d._F)(a,"with"),toScope(t)),when:i,chain:r,id:t.id
},{job:e,around:t});const l=fillMapping((0,d._F)(a,"env"),toScope(t)),c={...t,env:new Map([...t.env,...l])},f=walkSteps({file:n.file,job:a,when:i,chain:r,depth:0,run:o},c),p=toScope({...c,steps:f})
;return new Map((0,d.Pf)((0,d._F)(a,"outputs")).map(([e,t])=>[e,fillNode(t,p)]))}function callWorkflow(e,{given:t,when:n,chain:o,id:s},{job:{run:a},around:i}){const r=findFile(e,a.texts),u=o.join("/")
;return void 0===r?(a.foreign.push({kind:"elsewhere",job:u,at:i.at,when:n,uses:e}),new Map):o.length>Q||!spend(a)?(a.foreign.push({kind:"unfollowed",job:u,at:i.at,when:n,uses:e}),
new Map):walkWorkflow({file:r,inputs:withDefaults((0,d._F)((0,d._F)((0,d._F)(r.root,"on"),"workflow_call"),"inputs"),t,i),when:n,chain:o,id:s,plan:i.plan},a)}function readTriggers(e){
const t=new A.N(new Set(e.paths),e.texts),n=[...t.paths].filter(isWorkflow).sort().flatMap(e=>t.parse(e)??[]),{branch:o}=e,s={left:K},a=n.flatMap(n=>(0,B.m)(n,void 0===o?{}:{branch:o}).flatMap(o=>{
const a={start:o,texts:t,remote:e.remote,steps:[],foreign:[],budget:s};return(0,i.Pd)(o.when)?[]:(walkWorkflow({file:n,inputs:new Map,when:o.when,chain:[],id:o.event.name},a),[toTriggers(a,n.path)])
}));if(t.wanted.length>0)return{kind:"needs",paths:t.wanted};const r=listElsewhere(t);return{kind:"triggers",triggers:{known:a.flatMap(({known:e})=>e),opaque:[...a.flatMap(({opaque:e})=>e),...r],
planned:a.flatMap(e=>e.planned)}}}
const K=2e3,Y="calls others too deeply, or too often, to be followed",Z=/^(?:\.gitlab-ci\.yml|Jenkinsfile|\.circleci\/config\.yml|\.travis\.yml|\.drone\.ya?ml|bitbucket-pipelines\.yml|\.buildkite\/pipeline\.ya?ml|\.woodpecker(?:\.ya?ml|\/.*)|\.cirrus\.yml|\.?azure-pipelines.*\.ya?ml|(?:.*\/)?(?:azure-)?pipelines\/[^/]*\.ya?ml|(?:.*\/)?cloudbuild\.ya?ml|\.tekton\/.*\.ya?ml)$/
;function listElsewhere({paths:e}){const[t,...n]=[...e].filter(e=>Z.test(e)).sort();if(void 0===t)return[];const o={file:t,line:1
},s="another system than GitHub runs this file"+(0===n.length?"":`, and ${String(n.length)} more beside it`);return[{event:{name:"another system",kind:"change"},workflow:t,job:"",at:o,when:{
kind:"unknown",key:t,doubt:{at:o,because:s}},because:s}]}function isWorkflow(e){return(0,l.AY)(e)&&/workflows\/[^/]+\.ya?ml$/.test(e)}function toTriggers({start:e,texts:t,steps:n,foreign:o},s){
const a=[],r=[],u=[],l=n.map(e=>({...e,found:findBuilds(e.step,t)})),d=new Set(l.flatMap(({job:e,found:t})=>"maybe"===t.pushes?[e]:[]));for(const{job:t,at:n,when:o,found:c,step:f,plan:p}of l){
const l={...placeOf(e,s),job:t,at:n};for(const{build:e,decidedBy:s}of c.builds)a.push({...l,build:d.has(t)?e:withoutPush(e),when:(0,i.Q7)([o,decide(s,n)])})
;void 0!==p&&c.opaque.length>0&&namesMatrix(f.node)?u.push({...l,when:o,configuration:p.configuration}):r.push(...c.opaque.map(e=>({...l,when:o,because:e})))}
for(const{kind:t,job:n,at:a,when:i,uses:u}of o){if("elsewhere"===t&&!isBuilder(u))continue;const o=`"${u.replace(/@.*$/s,"")}"`,l="elsewhere"===t?`${o} is of another repository`:`${o} ${Y}`;r.push({
...placeOf(e,s),job:n,at:a,when:i,because:l})}return{known:a,opaque:r,planned:u}}function namesMatrix(e){switch(e.kind){case"scalar":return/\b(?:matrix|inputs)\b/.test(e.text);case"list":
return e.items.some(namesMatrix);case"mapping":return(0,d.Pf)(e).some(([,e])=>namesMatrix(e))}}function withoutPush(e){return"unknown"===e.pushes?{...e,pushes:"no"}:e}function placeOf({event:e},t){
return{event:e,workflow:t}}function decide(e,t){return"nothing"===e?(0,i.Q7)([]):{kind:"unknown",key:`script of ${t.file}:${String(t.line)}`,doubt:{at:t,because:"a condition of its script decides"}}}
var ee=n(614);function toTriggerGround(e,t){return{tree:e,remote:(0,ee.M)(t.url??""),branch:t.defaultBranch}}async function readRepositoryTriggers({tree:e,remote:t,branch:n},o){const s=new Map
;for(;;){const a=readTriggers({paths:e.tree.paths,texts:s,remote:t,branch:n});if("triggers"===a.kind)return a.triggers;const i=a.paths.map(t=>e.entry(t)?.id??""),r=await o.readTexts(i)
;a.paths.forEach((e,t)=>s.set(e,r.get(i[t]??"")??""))}}function pairForMerges({images:e},t,n){const o=e.map(({name:e,prod:t})=>({name:e,recipes:[{file:t.file,context:t.contextPath,target:t.target}],
inputs:"unknown"})),s=t.planned.map(e=>isOf(e,n)?e:{...e,when:(0,i.Q7)([e.when,doubtPlan(e)])});return new Map((0,u.t)(o,{...t,planned:s}).map(e=>[e.image.name,(0,r.a)(e)]))}
function isOf({configuration:e},t){if(void 0===e)return!1;const{config:n}=(0,a.TR)(t=>"config"===t?e:"").request;return"file"===n.kind&&(n.path===a.yD&&t===a.CV||(0,s.Fd)(n.path)===(0,s.Fd)(t))}
function doubtPlan({at:e}){const t="the plan of another configuration decides";return{kind:"unknown",key:`${t} ${(0,o.dE)(e)}`,doubt:{at:e,because:t}}}function toChangedFiles(e){
return e.map(({path:e,before:t,after:n})=>"absent"===t.kind?{path:e,status:"added"}:{path:e,status:"absent"===n.kind?"deleted":"modified"})}}),150:((e,t,n)=>{n.d(t,{H:()=>FileChange,X:()=>judgeCondition
});const o=8;class FileChange{files;#e=new Map;constructor(e){this.files=e}judge(e){return this.#e.has(e)||this.#e.set(e,judgeFilter(e,this.files)),this.#e.get(e)}}function judgeCondition(e,t,n){
const s=new Map,a=new Map;collect(e,{change:t,open:s,filters:a,planned:n});const i=[...s.keys()];if(i.length>o)return toHolding(weigh(e,{filters:a,planned:n}),s);const r=new Set
;for(let t=0;t<2**i.length;t+=1){const o=new Map(i.map((e,n)=>[e,(t>>n)%2==1]));r.add(weigh(e,{filters:a,planned:n,values:o}))}const[u]=r;return toHolding(1===r.size?u:void 0,s)}
function toHolding(e,t){return void 0===e?{kind:"unknown",doubts:[...t.values()]}:{kind:e?"yes":"no"}}function collect(e,t){switch(e.kind){case"constant":return;case"planned":
return void(void 0===t.planned&&t.open.set(keyOfPart(e.part),e.doubt));case"unknown":return void t.open.set(e.key,e.doubt);case"files":{const{filter:n}=e,o=t.change.judge(n);return t.filters.set(n,o),
void(void 0===o&&t.open.set(keyOf(n),explainFilter(n)))}case"not":return void collect(e.of,t);case"all":case"any":for(const n of e.of)collect(n,t)}}function judgeFilter(e,t){
const{limit:n=t.length}=e,o=t.map((t,o)=>{const s=e.selects(t);return o>=n&&"yes"===s?"unknown":s});return!!o.includes("yes")||!!o.includes("unknown")&&void 0}function keyOf({at:e,name:t}){
return`${e.file}:${String(e.line)} ${t}`}function keyOfPart({verb:e,of:t}){return`plan to ${e} ${t}`}function explainFilter({at:e,name:t,limit:n}){return{at:e,
because:void 0===n?`what "${t}" says of these files is not documented`:`"${t}" is not documented for these files, or looks at the first ${String(n)} only`}}function weigh(e,t){switch(e.kind){
case"constant":return"always"===e.holds;case"planned":return t.planned?.(e.part)??t.values?.get(keyOfPart(e.part));case"unknown":return t.values?.get(e.key);case"files":{const{filter:n}=e
;return t.filters.get(n)??t.values?.get(keyOf(n))}case"not":{const n=weigh(e.of,t);return void 0===n?void 0:!n}case"all":return weighAll(e.of.map(e=>weigh(e,t)));case"any":{
const n=weighAll(e.of.map(e=>negate(weigh(e,t))));return negate(n)}}}function negate(e){return void 0===e?void 0:!e}function weighAll(e){return!e.includes(!1)&&(!e.includes(void 0)||void 0)}}),
4374:((e,t,n)=>{n.d(t,{a:()=>selectForMerge,x:()=>judgeImage});var o=n(408),s=n(150);function judgeImage({triggers:e,opaque:t,planned:n},a,i){
const r=e.filter(({event:e})=>"change"===e.kind),u=n.filter(({event:e})=>"change"===e.kind),l=(0,o.bz)([...r,...u].map(({when:e})=>e)),d=(0,s.X)(l,a,i);switch(d.kind){case"yes":{
const e=r.find(({when:e})=>"yes"===(0,s.X)(e,a,i).kind);return void 0===e?{kind:"builds"}:{kind:"builds",by:e}}case"unknown":return d;case"no":return judgeOpaque(t,a,i)}}function judgeOpaque(e,t,n){
const o=e.flatMap(({when:e,at:o,because:a})=>"no"===(0,s.X)(e,t,n).kind?[]:[{at:o,because:a}]);return 0===o.length?{kind:"skips"}:{kind:"unknown",doubts:o}}
const a=["pull_request","pull_request_target","merge_group"];function selectForMerge({triggers:e,opaque:t,planned:n}){
const o=[...e,...t,...n].some(({event:e})=>"push"===e.name),counts=({event:e})=>"change"===e.kind&&!(o&&a.includes(e.name));return{triggers:e.filter(counts),opaque:t.filter(counts),
planned:n.filter(counts)}}}),4239:((e,t,n)=>{n.d(t,{e:()=>pairTriggers,t:()=>pairImages});var o=n(408),s=n(150),a=n(4374);function pairImages(e,t){const n=new Map;for(const e of t.known){
const{file:t}=e.build;n.set(t,[...n.get(t)??[],e])}const s=t.opaque.filter(({event:e,when:t})=>"change"===e.kind&&!(0,o.Pd)(t));return e.map(a=>{
const i=withoutTests(findTriggers(a,n,e)),r=i.some(({event:e,when:t})=>"change"===e.kind&&!(0,o.Pd)(t));return{image:a,triggers:i,opaque:r?[]:s,planned:t.planned}})}function withoutTests(e){
const t=e.filter(({event:e,build:t})=>"change"===e.kind&&"yes"===t.pushes);if(0===t.length)return e;const n=new Set(t.map(({workflow:e})=>e))
;return e.filter(({build:e,workflow:t})=>"no"!==e.pushes||n.has(t))}function findTriggers(e,t,n){
const o=new Set(e.recipes.map(({file:e})=>e)),s=[...o].flatMap(e=>t.get(e)??[]),a=s.filter(({build:t})=>e.recipes.some(e=>isSame(e,t)))
;return a.length>0||0===s.length?a:n.some(t=>t!==e&&t.recipes.some(({file:e})=>o.has(e)))?[]:s}function isSame(e,{file:t,context:n,target:o}){return e.file===t&&e.context===n&&e.target===o}
function pairTriggers(e,t){const n=pairImages(e,t),s=[...t.opaque,...t.planned].some(({when:e})=>!(0,o.Pd)(e));return{images:n,uncovered:n.flatMap(findUncovered),unread:findUnread(n,t),
unbuilt:n.filter(({triggers:e})=>0===e.length&&!s).map(({image:e})=>e.name),unevaluated:findUnevaluated(n)}}function findUncovered(e){const{image:t}=e,n=(0,a.a)(e),i=n.triggers
;if("unknown"===t.inputs||0===i.length)return[];if(i.some(({when:e})=>(0,o.sN)(e)))return[];const r=t.inputs.filter(e=>"skips"===(0,a.x)(n,new s.H([{path:e,status:"modified"}])).kind)
;return 0===r.length?[]:[{image:t.name,files:r,triggers:i}]}function isAboutWorkflows(e){return e.startsWith(".github/")}function findUnread(e,t){const n=new Set(t.opaque.flatMap(({when:e})=>(0,
o.I1)(e))),s=new Map;for(const{image:t,triggers:a}of e){const e=new Set(a.flatMap(({when:e})=>(0,o.I1)(e)));for(const o of e)if(!n.has(o))for(const e of o.patterns)s.set(e,[...s.get(e)??[],t])}
return[...s].flatMap(([e,t])=>{const{matches:n,text:o}=e;return void 0===n||isAboutWorkflows(o)||t.some(({inputs:e})=>"unknown"===e||e.some(e=>n(e)))?[]:[{pattern:e,images:t.map(({name:e})=>e)}]})}
function findUnevaluated(e){const t=new Map,add=(e,n)=>{const o=`${e.at.file}:${String(e.at.line)} ${e.because}`,s=t.get(o)??{doubt:e,images:new Set};t.set(o,s),s.images.add(n)}
;for(const{image:t,triggers:n,opaque:s}of e){const e=(0,o.bz)(n.filter(({event:e})=>"change"===e.kind).map(({when:e})=>e));for(const n of(0,o.i7)(e))add(n,t.name);for(const{at:e,because:n}of s)add({
at:e,because:n},t.name)}return[...t.values()].map(({doubt:e,images:t})=>({doubt:e,images:[...t]}))}})};
