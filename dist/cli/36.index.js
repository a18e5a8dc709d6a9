"use strict";exports.id=36,exports.ids=[36],exports.modules={2802:((e,t,n)=>{n.d(t,{Kn:()=>isBakeFile,MI:()=>readBakeFile,Sz:()=>selectBakeTargets})
;var i=n(2385),s=n(7700),r=n(5500),a=n(5482),o=n(8739),l=n(5866);function isBakeFile(e){return/^(?:docker-)?bake(?:[._-][\w.-]*)?\.(?:json|hcl)$/i.test((0,s.mp)(e))}
function readBakeFile({path:e,text:t,printed:n},s){const r=e.endsWith(".json");if(!(r||void 0!==n&&"json"in n)){const t=void 0===n?"":`, and now says: ${n.because}`;return{builds:[],unread:[{at:{
file:e,line:1},because:`it is written in HCL: "docker buildx bake --print" says it in JSON${t}`}]}}const o=r||void 0===n||!("json"in n)?t:n.json,{root:l}=(0,
i.T)(o),u=r?void 0:findLines(t),c=new Map((0,a.Pf)((0,a._F)(l,"target"))),d=readVariables((0,a._F)(l,"variable")),f=new Set((0,a.Pf)((0,a._F)(l,"group")).flatMap(([,e])=>(0,a.CB)((0,
a._F)(e,"targets")))),p=new Set([...c.values()].flatMap(e=>(0,a.CB)((0,a._F)(e,"inherits"))));return{builds:[...c].flatMap(([n,i])=>n.startsWith("_")||p.has(n)&&!f.has(n)?[]:toBuild({name:n,
fields:inherit(i,c,new Set([n])),at:{file:e,line:void 0===u?(0,a.cA)(t,i):u.get(n)??1},variables:d},s)),unread:[]}}function findLines(e){const t=(0,r.y)(e).filter(({type:e})=>"target"===e)
;return new Map(t.map(({name:t,range:n})=>[t,e.slice(0,n.start).split("\n").length]))}function readVariables(e){const t=(0,a.Pf)(e).flatMap(([e,t])=>{const n=(0,a.b6)((0,a._F)(t,"default"))
;return void 0===n?[]:[[e,n]]});return new Map(t)}function inherit(e,t,n){const i=(0,a.CB)((0,a._F)(e,"inherits")).flatMap(e=>{const i=t.get(e)
;return void 0===i||n.has(e)?[]:[...inherit(i,t,new Set([...n,e]))]});return new Map([...i,...(0,a.Pf)(e)])}function toBuild({name:e,fields:t,at:n,variables:i},r){const fill=e=>(0,
l.$)(e,i),words=e=>(0,a.S3)(t.get(e)).flatMap(e=>fill((0,a.b6)(e)??"")??[]),[u="."]=words("context"),[c="Dockerfile"]=words("dockerfile"),d=["",(0,s.yl)(n.file)].flatMap(e=>{const t=(0,
o.d)(e,u),n=void 0===t?void 0:(0,o.d)(t,c);return void 0===t||void 0===n?[]:[{folder:e,context:t,file:n}]}),f=d.find(({file:e})=>r(e))??d[0];if(void 0===f)return[]
;const p=words("output").some(e=>/type=registry|push=true/.test(e)),m=(0,a.fq)(t.get("args")).flatMap(([e,t])=>{const n=fill(t);return void 0===n?[]:[[e,n]]}),[g=""]=words("target");return[{
origin:"bake",at:n,name:e,context:f.context,file:f.file,target:g,buildArgs:new Map(m),contexts:new Map((0,a.fq)(t.get("contexts")).map(([e,t])=>[e,toContext(t,f.folder)])),tags:words("tags"),
platforms:words("platforms"),pushes:p?"yes":"unknown"}]}function toContext(e,t){const n=/^target:(.+)$/.exec(e)?.[1];if(void 0!==n)return{kind:"build",name:n};const i=(0,o.d)(t,e);return void 0===i?{
kind:"remote",text:e}:{kind:"folder",folder:i}}function selectBakeTargets(e,t){const{root:n}=(0,i.T)(e),s=new Map((0,a.Pf)((0,a._F)(n,"group"))),r=new Set(t);for(const e of r)for(const t of(0,
a.CB)((0,a._F)(s.get(e),"targets")))r.add(t);return r}}),3159:((e,t,n)=>{n.d(t,{EW:()=>readComposeFiles,Pv:()=>isComposeFile,qk:()=>listVariableFiles})
;var i=n(2385),s=n(7700),r=n(5482),a=n(8739),o=n(5866);function isComposeFile(e){return/^(?:docker-)?compose(?:[._-][\w.-]*)?\.ya?ml$/i.test((0,s.mp)(e))}function listVariableFiles(e){const t=(0,
s.yl)(e);return[".env",".env.example"].map(e=>""===t?e:`${t}/${e}`)}function readComposeFiles(e){const t=e.flatMap(listServices),n=t.map(e=>readService(e,t));return{
builds:n.flatMap(({build:e})=>e??[]),unread:n.flatMap(({unread:e})=>e??[])}}function listServices(e){const t=(0,o.r)(e.variables);return(0,r.Pf)((0,r._F)((0,
i.T)(e.text).root,"services")).flatMap(([n,i])=>{const a=(0,r._F)(i,"build"),o=(0,s.yl)(e.path);return void 0===a?[]:[{file:e,folder:o,name:n,node:i,build:a,variables:t}]})}function readService(e,t){
const{file:n,folder:i,name:s,node:l,build:u,variables:c}=e,d={file:n.path,line:(0,r.cA)(n.text,u)},fill=e=>void 0===e?void 0:(0,o.$)(e,c),refuse=e=>({unread:{at:d,because:`service "${s}": ${e}`}})
;if(void 0!==(0,r._F)(u,"dockerfile_inline"))return refuse("its Dockerfile is written in the compose file");const f=contextOf(e)??inheritContext(e,t)??".",p=(0,a.d)(i,fill(f))
;if(void 0===p)return refuse(`its context ${f} is no folder here`);const m=(0,r._F)(u,"dockerfile"),g=(0,a.d)(p,fill((0,r.b6)(m)??"Dockerfile"))
;if(void 0===g)return refuse("its Dockerfile is not named by a literal path");const h=fill((0,r.b6)((0,r._F)(l,"image"))),v=(0,r.fq)((0,r._F)(u,"args")).flatMap(([e,t])=>{const n=fill(t)
;return void 0===n?[]:[[e,n]]});return{build:{origin:"compose",at:d,name:s,context:p,file:g,target:fill((0,r.b6)((0,r._F)(u,"target")))??"",buildArgs:new Map(v),contexts:readContexts((0,
r._F)(u,"additional_contexts"),e),tags:void 0===h?[]:[h],platforms:(0,r.CB)((0,r._F)(u,"platforms")).flatMap(e=>fill(e)??[]),pushes:"unknown"}}}function contextOf({build:e}){return(0,r.b6)(e)??(0,
r.b6)((0,r._F)(e,"context"))}function inheritContext(e,t){return t.filter(t=>t!==e&&t.name===e.name&&t.folder===e.folder).flatMap(e=>contextOf(e)??[])[0]}
function readContexts(e,{folder:t,variables:n}){const i=new Map;for(const[s,l]of(0,r.fq)(e)){const e=(0,o.$)(l,n);if(void 0===e)continue
;const r=/^service:(.+)$/.exec(e)?.[1],u=/^[\w+-]+:/.test(e)?void 0:(0,a.d)(t,e);void 0!==r?i.set(s,{kind:"build",name:r}):void 0!==u?i.set(s,{kind:"folder",folder:u}):i.set(s,{kind:"remote",text:e})}
return i}}),6989:((e,t,n)=>{n.d(t,{KA:()=>isPlainText,Ut:()=>joinDescribed,dE:()=>formatPlace});var i=n(9281);function joinDescribed(e){return{builds:e.flatMap(({builds:e})=>e),
unread:e.flatMap(({unread:e})=>e)}}function isPlainText(e){return(0,i.X1)(e)===e}function formatPlace({file:e,line:t}){return`${e}:${t}`}}),8739:((e,t,n)=>{n.d(t,{d:()=>resolveFrom});var i=n(7700)
;function resolveFrom(e,t){if(void 0!==t&&""!==t&&!isElsewhere(t))return(0,i.Fd)(""===e?t:`${e}/${t}`)}function isElsewhere(e){
return/^(?:[\w+.-]+:|[/~\\])|[$\n\0]|^git@|^github\.com\/|^\{\{|\.git(?:#|$)/.test(e)}}),3790:((e,t,n)=>{n.d(t,{FH:()=>listCommands,P4:()=>readCommands,UK:()=>readCommand})
;var i=n(7700),s=n(6989),r=n(5482),a=n(8739),o=n(5866),l=n(2141),u=n(729);function readCommands(e,t){const n=t.scope.get("env"),i=listCommands((0,l.pt)(e,t.scope),{folder:t.folder,
variables:void 0===n||"kind"in n?new Map:n});return(0,s.Ut)(i.map(e=>readCommand(e,t.at)))}function listCommands(e,t){const n=new Map(t.variables);let i=(0,a.d)("",""===t.folder?".":t.folder),s=0
;const o=[];for(const t of e.replaceAll(/\\\r?\n/g," ").split(/\n|;/)){let e=!1;for(const l of t.split(/&&|\|\|/)){const t=splitWords(l),[u="",c=""]=t
;isOneOf(u,["fi","esac","done"])&&(s=Math.max(0,s-1));const[d]=1===t.length?(0,r.T6)(u):[];void 0!==d&&assign(d,n),"cd"!==u&&"pushd"!==u||(i=void 0===i?void 0:(0,a.d)(i,c))
;const f=s>0||e?"script":"nothing";o.push({words:t,folder:i,variables:new Map(n),decidedBy:f}),isOneOf(u,["if","case","while","until","for"])&&(s+=1),isOneOf(u,["[","[[","test"])&&(e=!0)}}return o}
function isOneOf(e,t){return t.includes(e)}function readCommand({words:e,folder:t,variables:n},i){const s=afterBuild(e);if(void 0===s)return{builds:[],unread:[]};const r=toBuild(s,{folder:t,
variables:n,at:i});return"string"==typeof r?{builds:[],unread:[{at:i,because:r}]}:{builds:[r],unread:[]}}function assign([e,t],n){const i=/\$\(|`/.test(t)?void 0:(0,o.$)(t,n)
;void 0===i?n.delete(e):n.set(e,i)}function afterBuild(e){const t=e.findIndex(e=>"docker"===e||"podman"===e);if(t<0)return;const[n,i]=e.slice(t+1)
;return"build"===n?e.slice(t+2):"buildx"!==n&&"image"!==n&&"builder"!==n||"build"!==i?void 0:e.slice(t+3)}function splitWords(e){
return(e.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)??[]).map(e=>e.replaceAll(/"([^"]*)"|'([^']*)'/g,(e,t,n)=>t??n??""))}
const c=new Set(["--push","--load","--no-cache","--pull","--rm","--force-rm","--squash","-q","--quiet","--compress","--check","-D","--debug"]);function readFlags(e){const t=new Map,n=[],add=(e,n)=>{
t.set(e,[...t.get(e)??[],n])};for(let t=0;t<e.length;t+=1){const i=e[t]??"";if("|"===i||i.startsWith(">")||i.startsWith("2>"))break
;i.startsWith("-")&&"-"!==i?c.has(i)?add(i,""):i.includes("=")?add(i.slice(0,i.indexOf("=")),i.slice(i.indexOf("=")+1)):add(i,e[t+=1]??""):n.push(i)}return{flags:t,operands:n}}
function toBuild(e,{folder:t,variables:n,at:s}){const fill=e=>(0,o.$)(e,n)??l.QH,{flags:c,operands:d}=readFlags(e),valuesOf=(...e)=>e.flatMap(e=>(c.get(e)??[]).map(fill)),f=d.at(-1)
;if(void 0===t||void 0===f)return"this command does not say what it builds";const p=(0,a.d)(t,fill(f));if(void 0===p)return`the context of this command is not known: ${show(f)}`
;const[m]=valuesOf("-f","--file"),g=void 0===m?(0,i.uJ)(p,"Dockerfile"):(0,a.d)(t,m);if(void 0===g)return"the Dockerfile of this command is not known";const[h=""]=valuesOf("--target");if(!(0,
l.qE)(h))return"the target of this command is not known";const v=valuesOf("--build-arg").filter(l.qE).flatMap(r.T6);return{origin:"command",at:s,context:p,file:g,target:h,buildArgs:new Map(v),
contexts:new Map,tags:valuesOf("-t","--tag").flatMap(u.$),platforms:valuesOf("--platform").filter(l.qE).flatMap(e=>e.split(",")),pushes:c.has("--push")?"yes":"unknown"}}function show(e){
return e.replaceAll(l.QH,"\u2026")}}),2141:((e,t,n)=>{n.d(t,{QH:()=>s,pt:()=>fillExpressions,qE:()=>isKnown});var i=n(5482);const s="\0",r=/\$\{\{(.*?)\}\}/gs;function fillExpressions(e,t){
return e.replaceAll(r,(e,n)=>evaluate(n,t)??s)}function evaluate(e,t){let n="";for(const i of e.split("||"))if(n=evaluateAll(i,t),void 0===n||isTruthy(n))return n;return n}function evaluateAll(e,t){
let n="";for(const i of e.split("&&"))if(n=evaluateOperand(i.trim(),t),void 0===n||!isTruthy(n))return n;return n}function evaluateOperand(e,t){const[,n,i,s]=/^(.+?)\s*(==|!=)\s*(.+)$/.exec(e)??[]
;if(void 0===n||void 0===s)return evaluateWord(e,t);const[r,a]=[evaluateWord(n,t),evaluateWord(s,t)];if(void 0===r||void 0===a)return;const o=r.toLowerCase()===a.toLowerCase()
;return String(o===("=="===i))}function evaluateWord(e,t){const n=/^'([^']*)'$/.exec(e)?.[1];return void 0!==n?n:/^[\w-]+(?:\.[\w-]+)+$/.test(e)?lookUp(e,t):void 0}function isTruthy(e){
return""!==e&&"false"!==e}function lookUp(e,t){const[n="",...s]=e.split("."),r=t.get(n);if(void 0===r)return;if(!("kind"in r))return r.get(s.join("."));let a=r;for(const e of s)a=(0,i._F)(a,e)
;return(0,i.b6)(a)}function isKnown(e){return!e.includes(s)}}),3465:((e,t,n)=>{n.d(t,{E:()=>expandMatrix});var i=n(9736),s=n(5482);const r=256;function expandMatrix(e){const t=(0,s._F)((0,
s._F)(e,"strategy"),"matrix");if(void 0===t)return[toNode(new Map)];if("mapping"!==t.kind)return;const n=(0,s.Pf)(t).filter(([e])=>"include"!==e&&"exclude"!==e),i=(0,s.S3)((0,s._F)(t,"include"))
;if(!n.every(([,e])=>"list"===e.kind)||!i.every(({kind:e})=>"mapping"===e))return;const r=(0,s.S3)((0,s._F)(t,"exclude"))
;return addIncluded(crossAxes(n).filter(e=>!r.some(t=>agrees(t,e))),i,new Set(n.map(([e])=>e))).map(toNode)}function crossAxes(e){if(0===e.length)return[];let t=[new Map]
;for(const[n,i]of e)t=t.flatMap(e=>(0,s.S3)(i).map(t=>new Map([...e,[n,t]]))).slice(0,r);return t}function addIncluded(e,t,n){const i=e.map(e=>new Map(e)),a=[];for(const e of t){const t=(0,
s.Pf)(e),r=t.filter(([e])=>n.has(e)),o=i.filter(e=>r.every(([t,n])=>isSame(e.get(t),n)));0===o.length&&a.push(new Map(t));for(const e of o)for(const[n,i]of t)e.set(n,i)}return[...i,...a].slice(0,r)}
function agrees(e,t){return(0,s.Pf)(e).every(([e,n])=>isSame(t.get(e),n))}function isSame(e,t){const n=(0,s.b6)(t);if(void 0!==n)return(0,s.b6)(e)===n;const i=(0,s.Pf)(t)
;return i.length>0&&i.every(([t,n])=>isSame((0,s._F)(e,t),n))}function toNode(e){const t=[...e].map(([e,t])=>[e,{key:i.h,value:t}]);return{kind:"mapping",entries:new Map(t),range:i.h}}}),
9759:((e,t,n)=>{n.d(t,{Kr:()=>isWorkflowFile,L9:()=>readWorkflows,jg:()=>readStep});var i=n(2385),s=n(5196),r=n(6989),a=n(5482),o=n(3790),l=n(2141),u=n(3465),c=n(729);function isWorkflowFile(e){
return(0,s.AY)(e)&&/\.ya?ml$/.test(e)}function readWorkflows(e,t){const n=e.map(e=>({...e,root:(0,i.T)(e.text).root}));return(0,r.Ut)(n.flatMap(e=>listInputs(e,n,t).map(n=>readFile(e,n,t))))}
function listInputs(e,t,n){const i=(0,a._F)(e.root,"on"),s=(0,a._F)((0,a._F)(i,"workflow_call"),"inputs")??(0,a._F)(e.root,"inputs")??(0,a._F)((0,a._F)(i,"workflow_dispatch"),"inputs"),r=(0,
a.Pf)(s).flatMap(([e,t])=>{const n=(0,a.b6)((0,a._F)(t,"default"));return void 0===n?[]:[[e,n]]}),o=t.flatMap(t=>listCalls(t,e.path,n))
;return 0===o.length?[new Map(r)]:[...new Map(o.map(e=>[JSON.stringify([...e]),e])).values()].map(e=>new Map([...r,...e]))}function listCalls(e,t,n){return listJobs(e).flatMap(i=>((0,
u.E)(i)??[]).flatMap(s=>{const r=toScope(e,{job:i,matrix:s,inputs:new Map,remote:n});return[i,...(0,a.S3)((0,a._F)(i,"steps"))].flatMap(e=>{const n=(0,a.b6)((0,
a._F)(e,"uses"))??"",i=n.replace(/^\.\//,"").replace(/\/$/,"");return n.startsWith("./")&&[t,t.replace(/\/action\.ya?ml$/,"")].includes(i)?[readValues((0,a._F)(e,"with"),r)]:[]})}))}
function readValues(e,t){const n=(0,a.Pf)(e).flatMap(([e,n])=>{const i=(0,l.pt)((0,a.b6)(n)??"",t);return(0,l.qE)(i)?[[e,i]]:[]});return new Map(n)}function listJobs({root:e}){const t=(0,
a._F)(e,"runs"),n=(0,a.Pf)((0,a._F)(e,"jobs")).map(([,e])=>e);return void 0===t?n:[t,...n]}function readFile(e,t,n){return(0,r.Ut)(listJobs(e).map(i=>{const s=(0,a.S3)((0,a._F)(i,"steps")),o=(0,
u.E)(i),read=a=>(0,r.Ut)(s.map(r=>readStep(toStep({node:r,steps:s,job:i,matrix:a},{file:e,inputs:t,remote:n}))));if(void 0===o){const{builds:e,unread:t}=read(void 0);return{builds:e,unread:t.map(e=>({
...e,because:`${e.because}: an expression makes the matrix`}))}}return(0,r.Ut)(o.map(read))}))}function toStep({node:e,steps:t,job:n,matrix:i},{file:s,inputs:r,remote:o}){const u=toScope(s,{job:n,
matrix:i,inputs:r,remote:o}),c=new Map([...valuesOf(u,"env"),...readValues((0,a._F)(e,"env"),u)]),d=new Map([...u,["env",c]]),f=[(0,a._F)(n,"defaults"),(0,a._F)(s.root,"defaults")],p=[(0,
a._F)(e,"working-directory"),...f.map(e=>(0,a._F)((0,a._F)(e,"run"),"working-directory"))].flatMap(e=>(0,a.b6)(e)??[])[0]??"";return{node:e,siblings:t,scope:d,at:{file:s.path,line:(0,a.cA)(s.text,e)},
folder:(0,l.pt)(p,d)}}function valuesOf(e,t){const n=e.get(t);return void 0===n||"kind"in n?new Map:n}function toScope(e,{job:t,matrix:n,inputs:i,remote:s}){const r=new Map([["workspace","."]])
;void 0!==s&&(r.set("repository",`${s.owner}/${s.name}`),r.set("repository_owner",s.owner),r.set("event.repository.name",s.name))
;const o=new Map([["github",r],["inputs",i],...void 0===n?[]:[["matrix",n]]]),l=readValues((0,a._F)(e.root,"env"),o),u=new Map([...o,["env",l]]),c=new Map([...l,...readValues((0,a._F)(t,"env"),u)])
;return new Map([...o,["env",c]])}function readStep(e){const t=(0,a.b6)((0,a._F)(e.node,"uses"))??"";if(/^[\w.-]+\/build-push-action(?:@|$)/.test(t))return(0,c.T)(e);const n=(0,a.b6)((0,
a._F)(e.node,"run"));return void 0===n?{builds:[],unread:[]}:(0,o.P4)(n,e)}}),729:((e,t,n)=>{n.d(t,{$:()=>toName,T:()=>readBuildStep});var i=n(7700),s=n(5482),r=n(8739),a=n(2141)
;function readBuildStep(e){const{at:t,scope:n}=e,o=(0,s._F)(e.node,"with"),fill=e=>{const t=(0,s.b6)((0,s._F)(o,e));return void 0===t?void 0:(0,a.pt)(t,n).trim()},refuse=e=>({builds:[],unread:[{at:t,
because:e}]}),l=fill("context")??".",u=(0,r.d)("",l.replace(/^\{\{defaultContext\}\}:?/,"./"));if(void 0===u)return refuse(`the context of this build is ${show(l)}`)
;const c=fill("file"),d=void 0===c||""===c?(0,i.uJ)(u,"Dockerfile"):(0,r.d)("",c);if(void 0===d)return refuse(`the Dockerfile of this build is ${show(c??"")}`);const f=fill("target")??"";return(0,
a.qE)(f)?{builds:[{origin:"step",at:t,context:u,file:d,target:f,buildArgs:new Map(linesOf(fill("build-args")).filter(a.qE).flatMap(s.T6)),
contexts:new Map(linesOf(fill("build-contexts")).filter(a.qE).flatMap(s.T6).map(([e,t])=>[e,toContext(t)])),tags:listTags(fill("tags")??"",e),
platforms:(fill("platforms")??"").split(/[,\s]+/).filter(e=>""!==e&&(0,a.qE)(e)),pushes:judgePush((0,s.b6)((0,s._F)(o,"push")),fill("outputs")??"")}],unread:[]
}:refuse("the target of this build is made by an expression")}function judgePush(e,t){return"true"===e||!0===e?.includes("${{")||/type=registry|push=true/.test(t)||t.includes(a.QH)?"yes":"no"}
function show(e){return e.includes(a.QH)?"made by an expression":`"${e}", which is no path here`}function toContext(e){const t=(0,r.d)("",e);return void 0===t?{kind:"remote",text:e}:{kind:"folder",
folder:t}}function linesOf(e){return(e??"").split("\n").map(e=>e.trim()).filter(e=>""!==e&&!e.startsWith("#"))}function listTags(e,{node:t,siblings:n,scope:i}){const r=(0,s.b6)((0,s._F)((0,
s._F)(t,"with"),"tags"))??"",o=(0,s.b6)((0,s._F)((0,s._F)(t,"with"),"outputs"))??"",l=[...`${r} ${o}`.matchAll(/steps\.([\w-]+)\.outputs/g)].map(([,e])=>e),u=n.filter(e=>l.includes((0,s.b6)((0,
s._F)(e,"id")))).flatMap(e=>linesOf((0,s.b6)((0,s._F)((0,s._F)(e,"with"),"images")))).map(e=>(0,a.pt)(e,i).replace(/^name=/,"").replace(/,.*$/,"")),c=/(?:^|,)"?name=([^,"]+)/.exec((0,
a.pt)(o,i))?.[1],d=[...e.split(/[\n,]+/),...u,...void 0===c?[]:[c]];return[...new Set(d.flatMap(toName))]}function toName(e){const t=e.trim();if(""===t||t.includes("$"))return[];if((0,
a.qE)(t))return[t];const n=t.lastIndexOf(":"),i=n>t.lastIndexOf("/")?t.slice(0,n):t;return(0,a.qE)(i)?[i]:[]}}),5854:((e,t,n)=>{n.d(t,{T:()=>renderConfiguration})
;var i=n(8911),s=n(6989),r=n(9281),a=n(7700);function renderConfiguration(e){const t=[...renderTop(e),"images:"],n=new Map;for(const s of e.images){const{comments:r,keys:a}=renderImage(s,e)
;t.push(...r.map(e=>`  ${comment(e)}`)),n.set(s.name,t.length+1),t.push(`  ${(0,i.C)(s.name)}:`,...a.map(e=>`    ${e}`))}return t.push(...renderRest(e)),{text:`${t.join("\n")}\n`,lines:n}}
function comment(e){return`# ${(0,r.X1)(e)}`}function explained(e,t){return`${e} ${comment(t)}`}function renderTop({imageName:e,filters:t,workflow:n}){
return['# Made by "image-matrix init" of what is in this repository: read it once, and keep it by hand.','# "image-matrix plan" shows what a change builds, "image-matrix explain IMAGE" why.','# All keys: docs/configuration.md of image-matrix, or "image-matrix schema" for an editor.',"","known"===e.kind?explained(`image-name: ${quoteName(e.text)}`,e.because):explained("# image-name: 'ghcr.io/OWNER/REPOSITORY-{image}'",e.because),...void 0===t?[]:[explained(`filters: ${(0,
i.C)(t.path)}`,`as ${(0,
s.dE)(t.at)} reads it; name some under build-all or an image`)],...void 0===n?[]:[explained(`build-all: { paths: [${n}] }`,"a change of the workflow builds all")],explained("tests: false",'images with tests of their own say "tests: {}"'),""]
}function quoteName(e){return/^[\w./:-]+\{image\}[\w./:-]*$/.test(e)?e:(0,i.P)(e)}function renderImage(e,t){const{name:n,context:s,file:r,target:o,publish:l,dev:u}=e,c=[...s===n?[]:[`context: ${(0,
i.C)((0,a.aD)(s))}`],...r===(0,a.uJ)(s,"Dockerfile")?[]:[`file: ${(0,i.C)(r)}`],...""===o?[]:[`target: ${(0,
i.C)(o)}`],...renderPairs("build-args",e.buildArgs),...renderPairs("build-contexts",e.contexts),...renderPlatforms(e.platforms,t),...void 0===e.imageName?[]:[`image-name: ${quoteName(e.imageName)}`],...void 0===u?[]:[renderDev(u),"tests: {}"],...renderPublish(l)]
;return{comments:[...e.because,...e.notes],keys:c}}function renderPairs(e,t){return 0===t.size?[]:[`${e}:`,...[...t].map(([e,t])=>`  ${(0,i.C)(e)}: ${(0,i.C)(t)}`)]}
function renderPlatforms(e,{platforms:t}){if(e.every(e=>"linux/amd64"===e))return[];const n=`platforms: [${e.map(i.C).join(", ")}]`
;return"built"===t||1===e.length?[n]:[explained(`# ${n}`,'several need the input "split-platforms": docs/pipeline.md')]}function renderDev({target:e,context:t,file:n,because:s}){
return explained(`dev: { ${[...void 0===t?[]:[`context: ${(0,i.C)((0,a.aD)(t))}`],...void 0===n?[]:[`file: ${(0,i.C)(n)}`],...void 0===e?[]:[`target: ${(0,i.C)(e)}`]].join(", ")} }`,s)}
function renderPublish(e){switch(e){case"yes":return[];case"no":return[explained("publish: false","nothing here pushes it; take this line away if it is published")];case"unknown":
return[explained("# publish: false","if it is only for tests: nothing here says")]}}function renderRest({leftOut:e,unread:t}){const n=e.filter(({isWarned:e})=>!0!==e)
;return[...renderSilences(e.filter(({isWarned:e})=>!0===e)),...renderList("Dockerfiles that are taken for no image:",n.map(({path:e,because:t})=>`${e}: ${t}`)),...renderList("What could not be read of how images are built:",t.map(({at:e,because:t})=>`${(0,
s.dE)(e)}: ${t}`))]}function renderSilences(e){
return 0===e.length?[]:["","silence: # Dockerfiles that are taken for no image",...e.map(({path:e,because:t})=>`  - { ${["warning: unused-dockerfile",`at: ${(0,i.C)(escapeGlob(e))}`,`because: ${(0,
i.P)((0,r.X1)(t))}`].join(", ")} }`)]}function escapeGlob(e){return e.replaceAll(/[*?[\]{}()!\\]/g,"\\$&")}function renderList(e,t){
return 0===t.length?[]:["",comment(e),...[...new Set(t)].map(e=>comment(`  ${e}`))]}}),614:((e,t,n)=>{function parseRemote(e){
const t=/^(?:[\w+]+:\/\/[^/]+\/|[^/:\s]+:(?!\/))(.+?)(?:\.git)?\/*$/.exec(e)?.[1];if(void 0===t||e.startsWith("file:"))return;const[n,i]=t.split("/").reverse(),isName=e=>/^[\w.-]+$/.test(e??"")
;return isName(i)&&isName(n)?{owner:i,name:n}:void 0}n.d(t,{M:()=>parseRemote})}),9036:((e,t,n)=>{n.d(t,{L:()=>proposeConfiguration})
;var i=n(2231),s=n(4970),r=n(6989),a=n(7728),o=n(2869),l=n(749),u=n(2898),c=n(2802),d=n(3159),f=n(7700);function listDockerfiles(e){return e.flatMap(e=>{const t=readSuffix((0,f.mp)(e))
;return void 0===t?[]:[{path:e,suffix:t}]})}const p=/^(?:(.+)\.)?(?:Dockerfile|Containerfile)(?:[._-](.+))?$/i;function readSuffix(e){const[t,n="",i=""]=p.exec(e)??[]
;return void 0===t||m.test(i)?void 0:[n,i].filter(e=>""!==e).join("-")}
const m=/(?:^|\.)(?:dockerignore|md|rst|txt|adoc|ya?ml|json|toml|sh|bash|ps1|py|rb|js|mjs|cjs|tsx?|go|rs|java|kt|php|cs|html?|css|lock|patch|diff|snap|orig|bak|golden|sum)$/i;function isTemplate(e){
return/(?:^|[.-])(?:j2|jinja2?|in|tmpl|tpl|template|erb|mustache|hbs|m4|ejs|gotmpl|jinja)$/i.test(e)}function isForTests(e){
return/(?:^|[._/-])(?:dev|devel|development|develop|test|tests|testing|e2e|ci|debug|local|lint|cypress|playwright)(?:$|[._/-])/i.test(e)}var g=n(2385),h=n(5482),v=n(8739);function listFilterFiles(e){
return e.flatMap(e=>{const{root:t}=(0,g.T)(e.text);return void 0===t?[]:collect(t,e)})}function collect(e,t){switch(e.kind){case"scalar":return[];case"list":return e.items.flatMap(e=>collect(e,t))
;case"mapping":{const n=(0,h.Pf)(e).flatMap(([,e])=>collect(e,t)),i=(0,h.b6)((0,h._F)(e,"uses"))??"",s=(0,h.b6)((0,h._F)((0,
h._F)(e,"with"),"filters")),r=/^[\w.-]+\/paths-filter(?:@|$)/.test(i)&&!1===s?.includes("\n")?(0,v.d)("",s):void 0;return void 0===r?n:[{path:r,at:{file:t.path,line:(0,h.cA)(t.text,e)}},...n]}}}
var b=n(9759),w=n(18),x=n(4407),k=n(1332);function readFor(e,{target:t,buildArgs:n,contexts:i}){return(0,x.n_)(e,{target:t,buildArgs:n,platforms:[],buildPlatform:"linux/amd64",
contexts:new Map([...i].map(e=>[e,{kind:"other"}])),baseEnvironment:"unknown"})}function chooseContext(e,{sources:t,quality:n},i,s){const r=(0,f.yl)(e),a=[...new Set([...i,r,...(0,
f.vl)(e),""])],o="opaque"===n?[]:t.filter(({context:e})=>""===e),l=a.map(e=>({context:e,missing:o.filter(t=>!isThere(t,e,s))})),[u]=l;if(void 0===u)return{context:r,missing:[]}
;const c=Math.min(...l.map(({missing:e})=>e.length));return i.length>0&&(u.missing.length<o.length||c>0)?u:l.find(({missing:e})=>e.length===c)??u}function isThere({kind:e,path:t},n,i){
if(!i.hasFolder(n)&&""!==n)return!1;if(""===t)return!0;switch(e){case"path":case"prefix":return holds(i,(0,f.uJ)(n,t));case"wildcard":case"parents-pattern":return matches(i,n,(0,k.OB)(t.split("/")))}}
function holds(e,t){return!(void 0===e.entry(t)&&!e.hasFolder(t))||[...e.links,...e.submodules].some(e=>t.startsWith(`${e}/`))}function matches(e,t,n){const[i,...s]=n;if(void 0===i)return!0;if(!(0,
k.Pt)(i)){const n=(0,f.uJ)(t,i);return 0===s.length?holds(e,n):matches(e,n,s)}const r=(0,k.R$)(i);return e.listNames(t).some(n=>r(n)&&(0===s.length||matches(e,(0,f.uJ)(t,n),s)))}
var $=n(9647),y=n(2991)
;const M=/^(?:\.?docker(?:files?)?|containers?|images?|builds?|\.?ci|deploy(?:ment)?s?|infra(?:structure)?|ops|src|packages|packaging|apps|services|cmd|tools|scripts|prod(?:uction)?|etc|hack)$/i
;function nameByPlace(e,{fallback:t,folders:n}){const i=readSuffix((0,f.mp)(e))??"",s=(0,f.yl)(e),r=s.split("/").filter(e=>""!==e),a=r.findLast(e=>!M.test(e)),o=(0,f.vl)(s).find(e=>n.has(e)&&(0,
f.mp)(e)!==a),l=void 0===o||M.test((0,f.mp)(o))||void 0===a?a:`${(0,f.mp)(o)}-${a}`;return toImageName(""===i?l??t:void 0===l||l===i||M.test(r.at(-1)??"")?i:`${l}-${i}`,t)}function toImageName(e,t){
const n=e.replaceAll(/([a-z0-9])([A-Z])/g,"$1-$2").toLowerCase().replaceAll(/[^a-z0-9]+/g,e=>/^(?:\.|_|__|-+)$/.test(e)?e:"-").replaceAll(/^[^a-z0-9]+|[^a-z0-9]+$/g,"");return(0,$.lS)(n)?n:(0,
$.lS)(t)?t:"app"}function withoutTag(e){return(0,y.o_)(e).name}function lastPart(e){return(0,f.mp)(withoutTag(e))}function listGivenNames(e,t){
const namesOf=t=>e.flatMap(e=>e.origin===t&&void 0!==e.name?[e.name]:[]),n=e.flatMap(e=>"compose"===e.origin?[]:e.tags).filter(e=>!t.has(withoutTag(e)))
;return[...namesOf("bake"),...n.map(lastPart),...namesOf("compose")]}function distinguish(e){const t=new Map;for(const{name:n}of e)t.set(n,(t.get(n)??0)+1);const n=new Set;return e.map(i=>{
const s=(t.get(i.name)??0)>1,r=(0,
f.vl)(i.file).slice(1).map(f.mp).find(e=>!M.test(e)&&toImageName(e,"")!==i.name),a=void 0===r?[]:[toImageName(`${r}-${i.name}`,i.name)],o=[...s?[...a,i.name]:[i.name],...e.map((e,t)=>`${i.name}-${String(t+2)}`)].find(e=>!n.has(e))??i.name
;return n.add(o),{...i,name:o}})}var _=n(8918);function draftImage({group:e,text:t,reading:n,chosen:i},s){const{file:a,builds:o,dev:l}=e,[u]=o,c=(0,
x.D5)(t,[]),d=[...u?.buildArgs??[]].filter(([e,n])=>!1!==c?.has(e)&&(0,r.KA)(e+n)&&!isDefault(t,e,n)),f=nameImage(e,s);return{name:f,file:a,image:{name:f,context:i.context,file:a,target:u?.target??"",
buildArgs:new Map(d),contexts:new Map,platforms:[...new Set(listPlatforms(o))],...void 0===l?{}:{dev:l},publish:judgePublishing(o,f),because:listReasons(o),notes:[...e.notes,...explainReading(n,i)]},
reading:n,builds:o}}function isDefault(e,t,n){const i=e.split(/\r?\n/).filter(e=>new RegExp(`^\\s*ARG\\s+${t}\\b`,"i").test(e)).flatMap(e=>/=(["']?)(.*?)\1\s*$/.exec(e)?.[2]??[])
;return i.length>0&&i.every(e=>e===n)}function nameImage({file:e,builds:t},n){
const{fallback:i,isAlone:s,shared:r}=n,a=nameByPlace(e,n),o=`${i}-`,l=listGivenNames(t,r).map(e=>toImageName(e,a)),u=l.map(e=>e.startsWith(o)&&e!==o?e.slice(o.length):e)
;if(0===l.length&&!s)return toImageName(t[0]?.target??"",a);const c=[...l,...u].some(e=>e===a||e.endsWith(`-${a}`));if(0===l.length||s&&c)return a;const d=t.every(({origin:e})=>"compose"===e)
;return s&&d&&a!==i?a:toImageName(u[0]??a,a)}function judgePublishing(e,t){return e.some(({pushes:e})=>"yes"===e)?"yes":e.length>0&&e.every(({pushes:e})=>"no"===e)||isForTests(t)?"no":"unknown"}
function listPlatforms([e,...t]){const n=t.filter(({origin:t})=>t===e?.origin);return[...e?.platforms??[],...n.flatMap(({platforms:e})=>e)].filter(e=>new RegExp(_.WC).test(e))}const F=3
;function listReasons(e){const t=[...new Set(e.map(({at:e})=>(0,r.dE)(e)))];if(0===t.length)return[];const n=t.length-F;return[`built by ${t.slice(0,F).join(", ")}${n>0?` and ${String(n)} more`:""}`]}
function explainReading({quality:e,because:t},{missing:n}){const[i]=t;return[..."opaque"===e&&void 0!==i?[`cannot be read: ${i.text}`]:[],...explainMissing(n)]}function explainMissing(e){
const t=[...new Set(e.map(({path:e})=>e))];if(0===t.length)return[];const[n]=e,i=t.length>F?` and ${String(t.length-F)} more`:""
;return[`not tracked: ${t.slice(0,F).join(", ")}${i} (line ${String(n?.line??0)}). Where a step of the job makes it, say of what: generated: { PATH: [GLOB] }`]}function addDevFiles(e){
const isDev=e=>isForTests(readSuffix((0,f.mp)(e.file))??"")&&"yes"!==e.image.publish,t=e.filter(isDev).flatMap(t=>{const n=(0,f.yl)(t.file),i=e.filter(e=>!isDev(e)&&(0,
f.yl)(e.file)===n),s=i.filter(e=>""===readSuffix((0,f.mp)(e.file))),[r,a]=s.length>0?s:i;return void 0!==r&&void 0===a&&void 0===r.image.dev?[{dev:t,prod:r}]:[]
}),n=new Map(t.map(({dev:e,prod:t})=>[t,e]).reverse()),i=new Set(n.values());return e.filter(e=>!i.has(e)).map(e=>{const t=n.get(e);return void 0===t?e:{...e,image:withDev(e.image,t.image)}})}
function withDev(e,{context:t,file:n,target:i,because:s}){const[r="named as one for development"]=s,a={...t===e.context?{}:{context:t},file:n,...i===e.target?{}:{target:i},because:r};return{...e,dev:a
}}function groupBuilds({file:e,text:t,builds:n}){if(0===n.length)return[{file:e,builds:[],notes:[]}];const i=readLastStage(t),s=(0,
x.D5)(t,[]),keyOf=e=>toKey(e,i,s),r=n.filter(({origin:e})=>"compose"!==e),a=r.length>0?r:n,o=r.length>0?n.filter(({origin:e})=>"compose"===e):[],l=new Map
;for(const e of a)l.set(keyOf(e),[...l.get(keyOf(e))??[],e])
;const u=[...l.values()].map(e=>[...e].sort(byOrigin)),c=u.filter(([e])=>void 0!==e&&isDevBuild(e,i)),d=u.filter(e=>!c.includes(e)).map(e=>({builds:e,notes:[]}))
;0===d.length&&d.push(toLastStage(c.flat()));const f=uniteNamesakes(d);for(const e of[...c.flat(),...o])addBuild(e,f,i);return f.map(t=>({file:e,...t}))}const S=["bake","step","command","compose"]
;function byOrigin(e,t){const n=Number("yes"===t.pushes)-Number("yes"===e.pushes);return 0!==n?n:S.indexOf(e.origin)-S.indexOf(t.origin)}
function toKey({context:e,target:t,buildArgs:n,contexts:i},s,r){const a=[...n].filter(([e])=>!1!==r?.has(e)).sort();return JSON.stringify([e,normalizeTarget(t,s),a,[...i.keys()].sort()])}
function readLastStage(e){const t=e.split(/\r?\n/).filter(e=>/^\s*FROM\s/i.test(e));return/\sAS\s+(\S+)/i.exec(t.at(-1)??"")?.[1]?.toLowerCase()??""}function normalizeTarget(e,t){
return e.toLowerCase()===t?"":e.toLowerCase()}function isDevBuild({target:e,pushes:t},n){return"yes"!==t&&isForTests(e)&&""!==normalizeTarget(e,n)}function toLastStage([e]){return void 0===e?{
builds:[],notes:[]}:{builds:[{...e,target:"",tags:[],buildArgs:new Map}],notes:["nothing here builds its last stage, which is taken for what is published"]}}function uniteNamesakes(e){const t=[]
;for(const n of e){const[e]=n.builds,i=t.find(({builds:[t]})=>nameOf(t)===nameOf(e));if(void 0===i||void 0===e){t.push(n);continue}const s=describeDifference(i.builds[0],e);i.notes.push(`${(0,
r.dE)(e.at)} builds it with ${s}, too: give that an image of its own if it is one`)}return t}function nameOf(e){const t=e?.tags[0]?.replace(/:[^/]*$/,"");return JSON.stringify([e?.name??t,e?.target])}
function describeDifference(e,{buildArgs:t,target:n,context:i}){if(n!==(e?.target??""))return`the target ${""===n?"of the last stage":n}`;const s=[...t].filter(([t,n])=>e?.buildArgs.get(t)!==n)
;return s.length>0?s.map(([e,t])=>`${e}=${t}`).join(" "):i===e?.context?"other keys":`the context ${""===i?".":i}`}function addBuild(e,t,n){
const i=normalizeTarget(e.target,n),s=t.find(({builds:[e]})=>void 0!==e&&normalizeTarget(e.target,n)===i),a=s??t.find(({builds:[t]})=>t?.context===e.context)??t[0]
;void 0!==a&&(void 0===s?void 0===a.dev?a.dev={target:e.target,because:`built by ${(0,r.dE)(e.at)}`}:a.notes.push(`${(0,r.dE)(e.at)} builds the target ${e.target}, too`):a.builds.push(e))}
const A=[[/^(?:\w+[-_])?(?:examples?|samples?|demos?|recipes?|recipe_code|tutorials?|playground)$/i,"an example"],[/^(?:docs?|documentation)$/i,"documentation"],[/^(?:(?:__)?fixtures?(?:__)?|test[-_]?data|__tests__|tests?|e2e|integration[-_]tests?|spec|specs|mocks?|(?:functional|acceptance|smoke)[-_]tests?|_integration-test)$/i,"for tests"],[/^(?:vendor|vendored|node_modules|third[-_]?party|external|bower_components)$/i,"from elsewhere"],[/^(?:templates?|skeletons?|scaffold(?:ing)?|cookiecutter.*|\{\{.*\}\}|boilerplate)$/i,"a template"],[/^\.(?:devcontainer|gitpod|circleci|github|gitlab|buildkite|azure.*|clusterfuzzlite|vscode)$/i,"an environment to work in"]]
;function explainLeftOut({path:e,suffix:t}){if(isTemplate(t))return"a template: a program writes the Dockerfile from it"
;if(/(?:^|[.\-_])(?:windows|win|nanoserver|servercore)/i.test(t))return"for Windows";for(const t of(0,f.yl)(e).split("/")){const e=A.find(([e])=>e.test(t))
;if(void 0!==e)return`${e[1]}: it is in a folder "${t}"`}}function speaksForAll(e){return(0,f.yl)(e).split("/").every(e=>!A.some(([t])=>t.test(e)))}var C=n(936),T=n(4211);function linkParents(e,t){
const n=new T.k(e.map(({image:e})=>({name:e.name,localTag:e.name,publish:"no"!==e.publish,publishedName:e.imageName??("known"===t.kind?(0,C.o)(t.text,e.name):"")}))),i=listOwners(e)
;return e.map(({image:t,reading:s,builds:a})=>{const o=new Map([...t.contexts,...listDescribed(a,e)]);for(const{name:e}of s.images){
const s=o.has(e)||n.find(e,"instruction").length>0?void 0:i.get(link_parents_toKey(e));void 0!==s&&s!==t.name&&o.set(e,`target:${s}`)}const l=[...o].filter(e=>e.every(r.KA));return{...t,
contexts:new Map(l)}})}function link_parents_toKey(e){const{repository:t,tag:n="latest",hasDigest:i}=(0,y.o_)(e);return i?e:`${t}:${n}`}function listOwners(e){const t=new Map,n=new Set
;for(const{image:i,builds:s}of e)for(const e of s.flatMap(({tags:e})=>e)){const s=link_parents_toKey(e),r=t.get(s);void 0!==r&&r!==i.name&&n.add(s),t.set(s,i.name)}
return new Map([...t].filter(([e])=>!n.has(e)))}function listDescribed(e,t){return e.flatMap(({at:e,contexts:n})=>[...n].flatMap(([n,i])=>{switch(i.kind){case"build":{
const{name:s}=i,r=t.find(t=>t.builds.some(t=>t.name===s&&t.at.file===e.file));return void 0===r?[]:[[n,`target:${r.image.name}`]]}case"folder":return[[n,""===i.folder?".":i.folder]];case"remote":
return[[n,i.text]]}}))}function nameImages(e,t){const n=countTemplates(e,({pushedAs:e,pushedBy:t=""})=>e.map(e=>({name:e,because:`as ${t} pushes it`}))),i=findShared(e)
;if(0===n.length&&void 0!==i)return{all:i,own:new Map};const s=countTemplates(e,({namedAs:e})=>e.map(e=>({name:e,because:"as Dockerfiles here name it behind FROM"
}))).filter(({text:e,count:t})=>e.endsWith("/{image}")||t>1),[r]=n.length>0?n:s,a=void 0===r?nameByRemote(e,t):toName(r),o="known"===a.kind?a.text:"",l=new Map;for(const{name:t,pushedAs:n}of e){
const[e]=n,i=o.replaceAll("{image}",t);void 0!==e&&!n.includes(i)&&isName(e)&&l.set(t,e)}return{all:a,own:l}}function findShared(e){
const[t]=e.flatMap(({pushedAs:e})=>e),n=e.filter(({pushedAs:e})=>void 0!==t&&e.includes(t));if(void 0===t||n.length<2||!isName(t))return
;const i=`${n[0]?.pushedBy??""} pushes them under one name: write the tag that you mean`;return{kind:"known",text:`${t}:{image}`,because:i}}function toName({text:e,because:t}){return{kind:"known",
text:e,because:t}}function nameByRemote(e,t){if(void 0===t)return{kind:"unknown",because:'the clone has no remote "origin" that says who owns it'};const n=`ghcr.io/${t.owner}/${t.name}`.toLowerCase()
;return{kind:"known",text:e.every(({name:e})=>e===t.name.toLowerCase())?`ghcr.io/${t.owner.toLowerCase()}/{image}`:`${n}-{image}`,
because:'after the remote "origin": nothing here says where images are pushed'}}function countTemplates(e,t){const n=new Map;for(const i of e)for(const{name:e,because:s}of t(i)){
const t=toTemplate(e,i.name);if(void 0===t)continue;const r=n.get(t);void 0===r?n.set(t,{text:t,because:s,count:1}):r.count+=1}return[...n.values()].sort((e,t)=>t.count-e.count)}
function toTemplate(e,t){if(!isName(e)||!e.endsWith(t))return;const n=e.slice(0,-t.length);return/(?:^|[/\-_.])$/.test(n)&&n.includes("/")?`${n}{image}`:void 0}
const O=new RegExp(`^(?:[\\w.-]+(?::\\d+)?/)?${$.aR}$`);function isName(e){return O.test(e)}function propose(e){const t=e.head.index.paths.filter(t=>{const n=e.head.entry(t);return void 0!==n&&(0,
w.fo)(n)}),n=listTexts(t).filter(t=>!e.texts.has(t));if(n.length>0)return{kind:"needs",paths:n}
;const i=describeBuilds(t,e),s=[...new Set(i.builds.map(({file:e})=>e))].filter(n=>!e.texts.has(n)&&t.includes(n));return s.length>0?{kind:"needs",paths:s}:{kind:"proposal",proposal:toProposal(t,i,e)}
}function listTexts(e){const t=new Set(e),n=e.filter(e=>(0,d.Pv)(e)&&speaksForAll(e))
;return[...listDockerfiles(e).map(({path:e})=>e),...n,...n.flatMap(d.qk).filter(e=>t.has(e)),...e.filter(c.Kn),...e.filter(b.Kr)]}function describeBuilds(e,{head:t,texts:n,remote:i,printed:s}){
const textOf=e=>n.get(e)??"",toText=e=>({path:e,text:textOf(e)}),isThere=e=>void 0!==t.entry(e),a=e.filter(e=>(0,d.Pv)(e)&&speaksForAll(e)).map(e=>({...toText(e),variables:(0,
d.qk)(e).map(textOf).reverse().join("\n")})),o=e.filter(e=>(0,c.Kn)(e)&&speaksForAll(e)).map(e=>(0,c.MI)({...toText(e),printed:s?.get(e)},isThere)),l=e.filter(b.Kr).map(toText);return(0,
r.Ut)([...o,(0,b.L9)(l,i),(0,d.EW)(a)])}function toProposal(e,t,n){const{builds:i,missing:s}=splitByFile(t,n.head),{taken:r,leftOut:a}=selectDockerfiles(e,i),{remote:o}=n,l={question:n,
fallback:toImageName(o?.name??"","app"),folders:new Set(r.map(f.yl)),shared:propose_findShared(i)
},u=distinguish(addDevFiles(r.flatMap(e=>draftFile(e,i,l)))),c=nameImages(u.map(e=>describeNames(e,u)),o),d=linkParents(u.map(e=>{const t=c.own.get(e.name),n={...e.image,name:e.name,...void 0===t?{}:{
imageName:t}};return{...e,image:n}}),c.all),[p]=listFilterFiles(e.filter(b.Kr).map(e=>({path:e,text:n.texts.get(e)??""}))).filter(({path:e})=>void 0!==n.head.entry(e));return{imageName:c.all,
platforms:"built",...void 0===p?{}:{filters:p},images:[...d].sort((e,t)=>e.name<t.name?-1:1),leftOut:a,unread:[...t.unread,...s]}}function splitByFile(e,t){const n=e.builds.map(e=>({build:e,
because:explainUnusable(e,t)}));return{builds:n.flatMap(({build:e,because:t})=>void 0===t?[e]:[]),missing:n.flatMap(({build:{at:e},because:t})=>void 0===t?[]:[{at:e,because:t}])}}
function explainUnusable({file:e,context:t,target:n},i){return[e,t,n].every(r.KA)?void 0===i.entry(e)?`its Dockerfile ${e} is not tracked`:void 0:"its words have hidden characters"}
function selectDockerfiles(e,t){const n=new Set(t.map(({file:e})=>e)),i=listDockerfiles(e).filter(({path:e})=>!n.has(e)).map(e=>({...e,because:(0,
r.KA)(e.path)?explainLeftOut(e):"its name has hidden characters"})),s=i.flatMap(({path:e,because:t})=>void 0===t?[]:[{path:e,because:t}]),a=i.flatMap(({path:e,because:t})=>void 0===t?[e]:[]);return{
taken:[...new Set([...n,...a])].sort(),leftOut:s}}function propose_findShared(e){const t=new Map;for(const{tags:n,file:i}of e)for(const e of n.map(withoutTag))t.set(e,new Set([...t.get(e)??[],i]))
;return new Set([...t].flatMap(([e,t])=>t.size>1?[e]:[]))}function draftFile(e,t,n){const{question:i}=n,s=i.texts.get(e)??"",r=t.filter(t=>t.file===e),a=groupBuilds({file:e,text:s,builds:r})
;return a.map(t=>{const[r]=t.builds,o={target:r?.target??"",buildArgs:r?.buildArgs??new Map,contexts:r?.contexts.keys()??[]},l=readFor(s,o),u=chooseContext(e,l,t.builds.map(({context:e})=>e),i.head)
;return draftImage({group:t,text:s,reading:l,chosen:u},{...n,isAlone:1===a.length})})}function describeNames(e,t){
const n=e.builds.filter(({pushes:e,origin:t})=>"yes"===e||"bake"===t),[i]=n,s=t.flatMap(({reading:e})=>e.images.map(({name:e})=>withoutTag(e)));return{name:e.name,
pushedAs:[...new Set(n.flatMap(({tags:e})=>e.map(withoutTag)))],...void 0===i?{}:{pushedBy:(0,r.dE)(i.at)},namedAs:[...new Set(s.filter(t=>t.endsWith(`/${e.name}`)||t.endsWith(`-${e.name}`)))]}}
var P=n(5854),N=n(5549),D=n(9107),j=n(3178),B=n(614);async function proposeConfiguration(e,t=e.workingTree){if("string"!=typeof t)return none(`the working tree cannot be looked at: ${t.because}`)
;const n=await e.repository.readTree(t);if((0,l.G)(n))return none(`the tracked files cannot be listed: ${n.because}`);const i=await e.readOrigin(),s={head:new w.yV(n),remote:(0,B.M)(i.url??"")}
;let r=await readProposal(s,e);for(;;){if(0===r.images.length)return none(explainNone(r));const n=await judgeProposal(r,e,t),s=leaveOut(r,n.mistakes);if(void 0===s){
const e=toShape(r,n.survey,i.defaultBranch),t=markWarned(r,n.warned);return{proposal:{...r,leftOut:t,platforms:choosePlatforms(e)},shape:e}}r=s}}function none(e){return{kind:"none",diagnostic:(0,
N.vM)(e,"write .github/image-matrix.yml yourself, as\nimages:\n  api: { context: api }")}}function explainNone({leftOut:e}){const[t]=e
;return void 0===t?"this repository has no Dockerfile":`no Dockerfile here is taken for an image; of "${t.path}": ${t.because}`}async function readProposal(e,{repository:t,bake:n}){
const i=new Map,s=new Map;for(;;){const r=propose({...e,texts:i,printed:s});if("proposal"===r.kind)return r.proposal;const a=r.paths.map(t=>e.head.entry(t)?.id??""),o=await t.readTexts(a)
;for(const[e,t]of r.paths.entries()){const r=o.get(a[e]??"")??"";i.set(t,r),t.endsWith(".hcl")&&s.set(t,await printHcl({path:t,text:r},n))}}}async function printHcl(e,t){const n=(0,a.UK)((0,a.sP)([{
...e,index:0}]));if(0===n.length||e.text.length>W)return;const i=await t.print([{form:"hcl",text:e.text}],n);switch(i.kind){case"printed":return{json:i.json};case"refused":return{because:i.because}
;case"unavailable":return}}const W=1<<20;async function judgeProposal(e,t,n){const{text:r}=(0,P.T)(e),a=await(0,D.T)({kind:"inline",text:r},t);if("broken"===a.kind)return{mistakes:(0,
o.Ix)(a.diagnostics),warned:new Set,survey:void 0};const l=await(0,j.$Z)(a,t.repository,n),u={...l,platforms:"either"},c=[...(0,s.S)(i.iY,u),...(0,
s.S)(i._Y,u)],d=c.filter(({code:e})=>"unused-dockerfile"===e).flatMap(({place:e})=>"file"===e?.source.kind?[e.source.path]:[]);return{mistakes:(0,o.Ix)(c),warned:new Set(d),survey:l}}
function markWarned({leftOut:e},t){return e.map(e=>t.has(e.path)&&(0,r.KA)(e.path)?{...e,isWarned:!0}:e)}function leaveOut(e,t){if(0===t.length)return;const{lines:n}=(0,P.T)(e),i=new Map
;for(const{place:s,message:r}of t){const t=findImage(s,e,n);void 0===t||i.has(t)||i.set(t,r)}if(i.size>0){const t=e.images.filter(({name:e})=>i.has(e));return{...e,
images:e.images.filter(({name:e})=>!i.has(e)),leftOut:[...e.leftOut,...t.map(({name:e,file:t})=>({path:t,because:`refused: ${i.get(e)??""}`}))]}}const{filters:s,...r}=e;return void 0===s?void 0:r}
function findImage(e,t,n){if(void 0===e)return;const{source:i,line:s}=e;return"file"===i.kind?t.images.find(({file:e})=>e===i.path)?.name:[...n].findLast(([,e])=>e<=s)?.[0]}
function toShape({images:e,imageName:t},n,i="main"){const s=n?.valid.configuration.images.map(({name:e})=>e)??[],r=e.some(({platforms:e})=>e.length>1);return{
stages:void 0===n?1:countDepth(s,n.parents),tests:e.some(({dev:e})=>void 0!==e)?"dev":"none",platforms:r?"several":"one",
registry:"known"===t.kind?/^[^/]*[.:][^/]*(?=\/)/.exec(t.text)?.[0]??"docker.io":"ghcr.io",branch:i}}function choosePlatforms({stages:e,tests:t}){return e>1||"dev"===t?"told":"built"}
function countDepth(e,t){const n=(0,u.r0)((0,u.no)(e,t),t,new Set(e));return 1+Math.max(0,...n.values())}})};
