"use strict";exports.id=589,exports.ids=[589],exports.modules={7512:((e,t,n)=>{n.d(t,{HN:()=>readPrinted,UK:()=>listWanted,sP:()=>outlineFiles})
;var i=n(9780),s=n(2385),a=n(5482),r=n(3162),o=n(5500),l=n(2020);function outlineFiles(e){return e.map(e=>({...e,blocks:/\.json$/i.test(e.path)?(0,l.h3)(e.text):(0,o.y)(e.text)}))}
function listWanted(e){const t=e.flatMap(e=>e.blocks),n=(0,r.iZ)(t),i=t.flatMap(({type:e,name:t})=>"target"===e?[t]:[]);return[...new Set(i)].filter(e=>/^[\w-]+$/.test(e)&&!(0,r.p3)([e],n))}
function readPrinted(e,t){const{root:n}=(0,s.T)(e),i="mapping"===n?.kind?n.entries.get("target")?.value:void 0;if("mapping"!==n?.kind||"mapping"!==i?.kind)return
;const a=listOwners(n.entries.get("group")?.value,t),o=[...i.entries].map(([e,{value:n}])=>{const i=a.get(e)??e;return{name:e,block:i,source:new Source(i,t),node:n}}),l=(0,
r.iZ)(t.flatMap(({blocks:e})=>e)),c=new Map(o.map(({name:e,block:t})=>[e,t])),u=o.sort((e,t)=>e.source.order-t.source.order).map(toTarget);return(0,r.u8)(u,({name:e})=>!(0,r.p3)([e,c.get(e)??e],l))}
function listOwners(e,t){const n=t.flatMap(e=>e.blocks),i=new Set(n.flatMap(({type:e,name:t})=>"target"===e?[t]:[])),s="mapping"===e?.kind?[...e.entries]:[];return new Map(s.flatMap(([e,{value:t}])=>{
const n="mapping"===t.kind?t.entries.get("targets")?.value:void 0;return i.has(e)&&"list"===n?.kind?n.items.flatMap(t=>"scalar"!==t.kind||i.has(t.text)?[]:[[t.text,e]]):[]}))}
function toTarget({name:e,source:t,node:n}){const i="mapping"===n.kind?[...n.entries]:[];return{name:e,file:t.path,range:t.range,fields:new Map(i.map(([e,{value:n}])=>{const i=t.find(e);return[e,{
key:i,value:relocate(unescape(e,n),i,n=>t.findWithin(e,n))}]}))}}class Source{name;path;range;order;#e;constructor(e,t){this.name=e,
this.#e=t.flatMap(e=>e.blocks.filter(({type:e})=>"target"===e).map(t=>({file:e,block:t})));const n=this.#e.findIndex(({block:t})=>t.name===e),s=this.#e[n];this.path=s?.file.path??t[0]?.path??"",
this.range=void 0===s?nowhere(t):(0,i.p6)(s.block.range,s.file.index),this.order=-1===n?this.#e.length:n}find(e){const t=this.#t(this.name,e,new Set);return void 0===t?this.range:(0,
i.p6)(t.range,t.file.index)}findWithin(e,t){const n=this.#t(this.name,e,new Set);if(void 0===n)return this.range
;const{range:s,file:a}=n,r=a.text.slice(s.start,s.end),o=t.replaceAll(/[^\w]/g,"\\$&"),l=/^[\w.-]+$/.test(t)?new RegExp(`(?<![\\w.-])"?${o}"?\\s*[=:]`).exec(r)?.index:void 0;if(void 0===l)return(0,
i.p6)(s,a.index);const c=s.start+l+('"'===r[l]?1:0);return(0,i.p6)({start:c,end:c+t.length},a.index)}#t(e,t,n){if(n.has(e))return;n.add(e)
;const i=this.#e.filter(({block:t})=>t.name===e),s=i.findLast(({block:e})=>e.attributes.has(t)),a=s?.block.attributes.get(t)?.range;if(void 0!==s&&void 0!==a)return{file:s.file,range:a}
;const r=i.flatMap(({block:e})=>e.attributes.get("inherits")?.texts??[]);for(const e of r.reverse()){const i=this.#t(e,t,n);if(void 0!==i)return i}}}function nowhere(e){return(0,i.p6)({start:0,end:0
},e[0]?.index??0)}const c=["args","labels","annotations","extra-hosts","dockerfile-inline"];function unescape(e,t){return c.includes(e)?(0,a.ih)(t,e=>({...e,
text:e.text.replaceAll("$${","${").replaceAll("%%{","%{")})):t}function relocate(e,t,n){switch(e.kind){case"scalar":return{...e,range:t};case"list":return{...e,range:t,
items:e.items.map(e=>relocate(e,t,n))};case"mapping":return{...e,range:t,entries:new Map([...e.entries].map(([e,{value:t}])=>{const i=n(e);return[e,{key:i,value:relocate(t,i,()=>i)}]}))}}}}),
589:((e,t,n)=>{n.d(t,{describeImages:()=>describeImages});var i=n(9780),s=n(9736),a=n(5615),r=n(4527),o=n(2020),l=n(7512),c=n(2385),u=n(7700),d=n(5482),f=n(5866),h=n(6701)
;function textOfField({fields:e},t){const n=e.get(t)?.value;return"scalar"===n?.kind&&"null"!==n.type?n.text:void 0}function toText(e,t){return{kind:"scalar",type:"text",text:e,range:t}}
function interpolate(e,t){return new Interpolation(e,t).read()}const p=/\$(?:\$|([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:\}|(:?[-?+])))/g;class Interpolation{text;variables;#n;constructor(e,t){this.text=e,
this.variables=t}read(){const e=this.#i(this.text,0);return void 0===this.#n?{kind:"text",text:e}:{kind:"required",name:this.#n}}#i(e,t){let n="",i=0;for(;i<e.length;){p.lastIndex=i;const s=p.exec(e)
;if(null===s||t>g)break;const a=p.lastIndex,[r,o,l,c]=s;if(n+=e.slice(i,s.index),"$$"===r)n+="$";else{if(void 0!==c){const s=findClose(e,a),r=e.slice(a,s);n+=this.#s({name:l??"",operator:c,word:r},t),
i=s+1;continue}n+=this.variables.get(o??l??"")??""}i=a}return n+e.slice(i)}#s({name:e,operator:t,word:n},i){const s=this.variables.get(e),a=void 0===s||""===s&&t.startsWith(":")
;return t.endsWith("+")?a?"":this.#i(n,i+1):a?(t.endsWith("?")&&(this.#n??=e),t.endsWith("-")?this.#i(n,i+1):""):s}}const g=50;function findClose(e,t){let n=0
;for(let i=t;i<e.length;i+=1)if(e.startsWith("${",i)&&(n+=1),"}"===e[i]){if(0===n)return i;n-=1}return e.length}const m=["args","additional_contexts","labels","extra_hosts","ulimits","environment"]
;function readBuild(e,t){const n=new Filler(t),i=new Map,s="mapping"===e?.kind?e.entries:new Map,a=s.get("build");for(const e of["image","environment","env_file"]){const t=s.get(e)
;void 0!==t&&i.set(e,n.fill(e,t))}if("mapping"===a?.value.kind){i.set("build",a);for(const[e,t]of a.value.entries)i.set(e,n.fill(e,t))
}else"scalar"===a?.value.kind&&"null"!==a.value.type&&(i.set("build",a),i.set("context",n.fill("context",a)));return{fields:i,...void 0===n.refusal?{}:{refusal:n.refusal}}}function mergeBuilds(e,t){
const n=new Map(e.fields);for(const[e,i]of t.fields)n.set(e,mergeField(n.get(e),i));const i=t.refusal??e.refusal,s=t.mayBuild??e.mayBuild;return{fields:n,...void 0===i?{}:{refusal:i},
...void 0===s?{}:{mayBuild:s}}}function mergeField(e,t){const[n,i]=[e?.value,t.value];return"mapping"===n?.kind&&"mapping"===i.kind?{...t,value:{...i,entries:new Map([...n.entries,...i.entries])}
}:"list"===n?.kind&&"list"===i.kind?{...t,value:{...i,items:[...n.items,...i.items]}}:t}class Filler{scope;refusal;constructor(e){this.scope=e}fill(e,{key:t,value:n}){const i=(0,
d.ih)(n,e=>this.#i(e)),s=m.includes(e)?toMap(i,"extra_hosts"===e?/[=:]/:/=/):i;if("context"===e)return{key:t,value:this.#a(s)};if("additional_contexts"!==e||"mapping"!==s.kind)return{key:t,value:s}
;const a=new Map([...s.entries].map(([e,t])=>[e,{...t,value:this.#a(t.value)}]));return{key:t,value:{...s,entries:a}}}#i(e){if("number"===e.type)return{...e,type:"text",text:this.#r(e)}
;if("text"!==e.type)return e;const t=interpolate(e.text,this.scope.variables);return"text"===t.kind?{...e,text:t.text}:(this.#o(`requires the variable "${t.name}", which has no value here`,e.range),e)
}#r({text:e,range:t}){
return/^-?(?:0|[1-9]\d{0,14})$/.test(e)?e:/^-?(?:0|[1-9]\d{0,8})\.\d{1,8}$/.test(e)?String(Number(e)):(this.#o(`has the number ${e}, which compose writes in its own way: quote it`,t),e)}#a(e){
if("scalar"!==e.kind)return e;const{text:t}=e;if(/^(?:[\w+.-]+:|\/|~|git@|github\.com\/)/i.test(t))return e;const{folder:n}=this.scope,i=(0,u.Fd)((0,u.uJ)(n,""===t?".":t)),s=""===n?t:`${n}/${t}`
;return{...e,type:"text",text:void 0===i?s:i||"."}}#o(e,t){this.refusal??={because:e,range:t}}}function toMap(e,t){if("list"!==e.kind)return e;const n=e.items.flatMap(e=>{if("scalar"!==e.kind)return[]
;const{text:n,range:i}=e,s=n.search(t),a=s<0?{kind:"scalar",type:"null",text:"",range:i}:{kind:"scalar",type:"text",text:n.slice(s+1),range:i};return[[s<0?n:n.slice(0,s),{key:i,value:a}]]});return{
kind:"mapping",entries:new Map(n),range:e.range}}function readComposeTargets(e){return new ComposeReader(e).read()}function variablesPath([e]){return(0,u.uJ)((0,u.yl)(e?.path??""),".env")}
class ComposeReader{texts;#l=[];#c=new Set;#u=new Map;#d;#f=new Map;constructor(e){this.texts=e}read(){const{main:e}=this.texts,t=variablesPath(e),n=this.#t(t);this.#f=(0,f.r)(n?.text??"");const i=(0,
u.yl)(e[0]?.path??""),s=new Set;for(const t of e){const e=this.#h(t);this.#p(e,t);for(const[t]of(0,d.Pf)((0,d._F)(e,"services")))s.add(t)}const a=[...s].flatMap(e=>this.#g(e,i)??[])
;return void 0!==this.#d?{kind:"needs",path:this.#d}:{kind:"targets",targets:a,findings:this.#l}}#g(e,t){let n,i={fields:new Map},s="";for(const a of this.texts.main){const r=(0,
d._F)(this.#h(a),"services"),o="mapping"===r?.kind?r.entries.get(e):void 0;void 0!==o&&(n??=o.key,s||=a.path,i=mergeBuilds(i,this.#m(e,{file:a,folder:t},new Set)))}
const a=i.fields.has("build")||!0===i.mayBuild;if(void 0!==n&&a)return toTarget({name:e,path:s,range:n,folder:t},i,this.#f)}#m(e,{file:t,folder:n},i){const s=(0,d._F)(this.#h(t),"services"),r=(0,
d._F)(s,e),o=readBuild(r,{folder:n,variables:this.#f}),l=(0,d._F)(r,"extends"),c=`${t.path}\n${e}`;if(void 0===l||i.has(c))return o;const u=(0,d.b6)(l)??(0,d.b6)((0,d._F)(l,"service"))??"",f=(0,
d.b6)((0,d._F)(l,"file")),refuse=(e,t)=>{const n={because:e,range:l.range,...void 0===t?{}:{fix:t}};return{...o,refusal:o.refusal??n,mayBuild:!0}},h=void 0===f?{file:t,folder:n}:this.#x(f,n)
;if(void 0===h)return refuse(`extends a service of ${(0,a.hD)(f??"")}, which is not there`);const{path:p}=h.file;return void 0===(0,d._F)((0,
d._F)(this.#h(h.file),"services"),u)?this.#c.has(p)?refuse(`extends a service of ${(0,a.hD)(p)}, which is broken`,`mend ${(0,a.hD)(p)}`):refuse(`extends ${(0,a.hD)(u)}, which is no service of ${(0,
a.hD)(p)}`):mergeBuilds(this.#m(u,h,new Set([...i,c])),o)}#x(e,t){const n=(0,u.Fd)((0,u.uJ)(t,e));if(void 0===n||e.startsWith("/"))return;const i=this.texts.main.find(e=>e.path===n)??this.#t(n)
;return void 0===i?void 0:{file:i,folder:(0,u.yl)(n)}}#t(e){return this.texts.further.has(e)||(this.#d??=e),this.texts.further.get(e)}#h(e){if(this.#u.has(e))return this.#u.get(e)
;const{root:t,findings:n}=(0,c.T)(e.text);n.length>0&&this.#c.add(e.path);for(const t of n)this.#l.push({...t,range:(0,i.p6)(t.range,e.index)});const s=void 0===t?void 0:(0,h.A)(t,e.index)
;return this.#u.set(e,s),s}#p(e,{path:t}){const n="mapping"===e?.kind?e.entries.get("include"):void 0;void 0!==n&&this.#l.push({code:"unsupported-build",message:`${(0,
a.hD)(t)} includes other files, which are not read`,fix:'name each of the files under "from", and leave "include" to other commands',range:n.key})}}
const x=new Map([["additional_contexts","contexts"],["secrets","secret"]]);function toTarget({name:e,path:t,range:n,folder:i},{fields:s,refusal:r},o){const l=new Map;let c=r
;for(const[e,t]of s)["build","image","environment","env_file","x-bake"].includes(e)||l.set(x.get(e)??e.replaceAll("_","-"),t);l.has("context")||l.set("context",{key:n,value:toText(i||".",n)})
;const u=l.get("args");if("mapping"===u?.value.kind){const e=[...u.value.entries].map(([e,t])=>{if("scalar"!==t.value.kind||"null"!==t.value.type)return[e,t];const n=(0,d.b6)((0,
d._F)(s.get("environment")?.value,e))??o.get(e);if(void 0!==n)return[e,{...t,value:{...t.value,type:"text",text:n}}];if(s.has("env_file")){const n=`takes the build argument ${(0,
a.hD)(e)} from "env_file", which is not read`;c??={because:n,range:t.key}}return[e,t]});l.set("args",{...u,value:{...u.value,entries:new Map(e)}})}const f=l.get("contexts")
;void 0!==f&&l.set("contexts",{...f,value:nameTargets(f.value)}),addExtension(s.get("x-bake")?.value,l);const h=s.get("image");if("scalar"===h?.value.kind&&!l.has("tags")){const{value:e}=h
;l.set("tags",{...h,value:{kind:"list",items:[e],range:e.range}})}return{name:e.replaceAll(".","_"),file:t,range:n,fields:l,...void 0===c?{}:{refusal:c}}}function nameTargets(e){
if("mapping"!==e.kind)return e;const t=[...e.entries].map(([e,t])=>{if("scalar"!==t.value.kind)return[e,t];const n=/^(?:service|target):(.*)$/s.exec(t.value.text)?.[1];if(void 0===n)return[e,t]
;const i=`target:${n.replaceAll(".","_")}`;return[e,{...t,value:{...t.value,text:i}}]});return{...e,entries:new Map(t)}}function addExtension(e,t){if("mapping"===e?.kind)for(const[n,i]of e.entries){
const e=v.has(n)?toList(i.value):i.value,s=t.get(n);if("list"===e.kind&&"list"===s?.value.kind){const i=[...s.value.items,...e.items];t.set(n,{...s,value:{...s.value,items:i}})
}else if("contexts"===n&&"mapping"===e.kind){const a="mapping"===s?.value.kind?[...s.value.entries]:[],r=nameTargets(e),o="mapping"===r.kind?[...r.entries]:[];t.set(n,{...i,value:{...e,
entries:new Map([...o,...a])}})}else t.set(n,{...i,value:e})}}const v=new Set(["tags","cache-from","cache-to","secret","ssh","platforms","output","no-cache-filter"]);function toList(e){
return"scalar"!==e.kind?e:{kind:"list",items:e.text.split(/\s+/).filter(e=>""!==e).map(t=>({kind:"scalar",type:"text",text:t,range:e.range})),range:e.range}}var k=n(315),b=n(5822)
;function toImages(e,t){const n=new Map(e.map(({name:e})=>[e,toImageName(e)])),i=countTags(e),s=new Map,a=[];for(const r of e){const e=n.get(r.name)??r.name,o=s.get(e)
;void 0!==o?a.push(sameName(e,[o.target,r.name],r.range)):s.set(e,toImage(r,{names:n,tags:i,line:t(r.range)}))}return{images:s,findings:a}}function toImageName(e){
const t=e.toLowerCase().replaceAll(/[^a-z0-9._-]+/g,"-").replaceAll(/^[^a-z0-9]+|[^a-z0-9]+$/g,"").replaceAll(/[._-]{2,}/g,e=>/^(?:__|-+)$/.test(e)?e:"-");return(0,k.lS)(t)?t:e}
function sameName(e,t,n){return{code:"colliding-names",message:`${t.map(a.hD).join(" and ")} would both be the image ${(0,a.hD)(e)}`,fix:"give one of them another name there",range:n}}
function toImage(e,{names:t,tags:n,line:i}){const{name:s,file:a,range:r,fields:o}=e,l=new Map,put=(e,t,n)=>{l.set(e,{key:n,value:t})
},c=findRefusal(e),u=void 0===c?localPath(textOfField(e,"context")??"."):".",d=o.get("context")?.value.range??r;put("context",toText(u,d),d);const f=o.get("dockerfile")?.value.range??d
;put("file",toText(void 0===c?findDockerfile(e,u):"Dockerfile",f),f);for(const[e,t]of[["target","target"],["platforms","platforms"],["args","build-args"]]){const n=o.get(e)
;void 0===n||isEmpty(n.value)||l.set(t,withoutNulls(e,n))}const h=o.get("contexts");"mapping"===h?.value.kind&&h.value.entries.size>0&&l.set("build-contexts",toContexts(h,h.value,t))
;const p=findImageName(e,n);return void 0!==p&&put("image-name",p,p.range),{entry:{key:r,value:{kind:"mapping",range:r,entries:l}},target:s,file:a,line:i,options:new Map([...o].filter(([e])=>(0,
b.o)(e)).map(([e,t])=>[e,toJson(t.value)])),findings:void 0===c?[]:[explainRefusal(s,c)]}}function explainRefusal(e,{because:t,range:n,fix:i}){return{code:"unsupported-build",message:`${(0,
a.hD)(e)} ${t}`,fix:i??`leave it out, by a line beside "from":\n${toImageName(e)}: false`,range:n}}function findRefusal(e){const{fields:t,refusal:n}=e;if(void 0!==n)return n
;const rangeOf=n=>t.get(n)?.value.range??e.range;if(void 0!==textOfField(e,"dockerfile-inline"))return{because:"has its Dockerfile inline, and what it reads cannot be told",
range:t.get("dockerfile-inline")?.key??e.range};const i=textOfField(e,"context")??".";if(isRemote(i))return{because:`is built from ${(0,a.hD)(i)}, which is no folder of the repository`,
range:rangeOf("context")};const s=textOfField(e,"dockerfile")??"";return isRemote(s)?{because:`has its Dockerfile at ${(0,a.hD)(s)}, not in the repository`,range:rangeOf("dockerfile")}:void 0}
function isRemote(e){return/^(?:[a-z][a-z0-9+.-]*:\/\/|git@|github\.com\/|(?:docker-image|oci-layout|target):)/i.test(e)&&!e.startsWith("cwd://")}function localPath(e){
const t=e.replace(/^cwd:\/\//,"");return""===t?".":t}function findDockerfile(e,t){const n=textOfField(e,"dockerfile")??"";if(n.startsWith("cwd://"))return localPath(n);const i=""===n?"Dockerfile":n
;if(i.startsWith("/"))return i;const s=(0,u.Fd)(t);return(void 0===s?void 0:(0,u.Fd)((0,u.uJ)(s,i)))??`${t.replace(/\/+$/,"")}/${i}`}function isEmpty(e){switch(e.kind){case"scalar":
return"null"===e.type||""===e.text;case"list":return 0===e.items.length;case"mapping":return 0===e.entries.size}}function withoutNulls(e,{key:t,value:n}){if("platforms"===e&&"list"===n.kind){
const e=n.items.filter(e=>"scalar"!==e.kind||"local"!==e.text);return{key:t,value:{...n,items:e}}}if("mapping"!==n.kind)return{key:t,value:n}
;const i=[...n.entries].filter(([,e])=>"scalar"!==e.value.kind||"null"!==e.value.type);return{key:t,value:{...n,entries:new Map(i)}}}function toContexts({key:e},t,n){
const i=[...t.entries].map(([e,t])=>{if("scalar"!==t.value.kind)return[e,t]
;const{text:i}=t.value,s=/^target:(.*)$/s.exec(i)?.[1],a=i.startsWith("cwd://")?localPath(i):i,r=void 0===s?a:`target:${n.get(s)??s}`;return[e,{...t,value:{...t.value,type:"text",text:r}}]});return{
key:e,value:{...t,entries:new Map(i)}}}const w=/^((?:[A-Za-z0-9.-]+(?::\d+)?\/)?[a-z0-9]+(?:(?:\.|_|__|-+|\/)[a-z0-9]+)*)(?::([\w][\w.-]{0,127}))?$/;function listNames({fields:e}){
const t=e.get("tags")?.value;return("list"===t?.kind?t.items:[]).flatMap(e=>{const t="scalar"===e.kind?w.exec(e.text)?.[1]:void 0;return void 0===t?[]:[{node:e,name:t}]})}function countTags(e){
const t=new Map;for(const n of e){const e=listNames(n)[0]?.name;void 0!==e&&t.set(e,(t.get(e)??0)+1)}return t}function findImageName(e,t){const[n]=listNames(e)
;if("scalar"===n?.node.kind)return toText((t.get(n.name)??0)>1?n.node.text:n.name,n.node.range)}function toJson(e){return JSON.stringify(toValue(e))}function toValue(e){switch(e.kind){case"scalar":
return"null"===e.type?null:e.text;case"list":return e.items.map(toValue);case"mapping":return[...e.entries].sort(([e],[t])=>e<t?-1:1).map(([e,{value:t}])=>[e,toValue(t)])}}function describeImages(e){
const{files:t,texts:n}=e,i=t.find(({value:e})=>!n.has(e));if(void 0!==i)return{kind:"needs",path:i.value}
;const s=t.flatMap(e=>checkFile(e,n.get(e.value))),a=new Set(t.map(({value:e})=>formOf(e)??"hcl")),r=a.has("compose")&&a.size>1,o=r?t.slice(0,1).map(mixedForms):[],l=numberTexts(n),c=t.flatMap(({value:e})=>l.get(e)??[])
;return s.length>0||r?fail([...s,...o],c):a.has("compose")?describeCompose(c,l,n):describeBake(c,e)}function formOf(e){const[,t]=/\.(hcl|json|ya?ml)$/i.exec(e)??[]
;if(void 0!==t)return/^y/i.test(t)?"compose":/^h/i.test(t)?"hcl":"json"}function numberTexts(e){const t=[...e].flatMap(([e,t])=>"string"==typeof t?[{path:e,text:t.replace(/^\uFEFF/,"")}]:[])
;return new Map(t.map((e,t)=>[e.path,{...e,index:t+1}]))}function checkFile({value:e,range:t},n){const i=(0,a.hD)(e)
;return void 0===formOf(e)?[unreadable(`the file ${i} is neither a bake file nor a compose file`,"name a file that ends with .hcl, .json, .yml or .yaml",t)]:"string"==typeof n?[]:[unreadable(`the file ${i} under "from" ${void 0===n?"does not exist":`cannot be read: ${n.because}`}`,"write its path from the repository's root",t)]
}function mixedForms({range:e}){return unreadable('"from" names bake files and compose files together','write what "docker buildx bake --print" says of both into docker-bake.json, and name that',e)}
function unreadable(e,t,n){return{code:"from-unreadable",message:e,fix:t,range:n}}function fail(e,t){return{kind:"described",images:{texts:inOrder(t),images:new Map,findings:e}}}function inOrder(e){
const t=Math.max(0,...e.map(({index:e})=>e));return Array.from({length:t},(t,n)=>e.find(({index:e})=>e===n+1)??{path:"",text:""})}function succeed(e,t,n=[]){const s=(0,i.Oi)([{path:"",text:""
},...inOrder(t)].map(({path:e,text:t})=>({source:{kind:"file",path:e},text:t}))),a=toImages(e,e=>s(e).line),r=0===e.length&&0===n.length?t.slice(0,1).map(nothingBuilt):[];return{kind:"described",
images:{...{...a,findings:[...n,...a.findings,...r]},texts:inOrder(t)}}}function nothingBuilt({path:e,index:t}){return unreadable(`${(0,
a.hD)(e)} describes no image`,'name a file with a target, or a service with "build"',(0,i.p6)(s.h,t))}function describeCompose(e,t,n){const i=readComposeTargets({main:e,
further:new Map([...n.keys()].map(e=>[e,t.get(e)]))});return"needs"===i.kind?i:succeed(i.targets,[...t.values()],i.findings)}function describeBake(e,t){
const n=e.flatMap(e=>"json"===formOf(e.path)?checkJson(e):[]);if(n.length>0)return fail(n,e);const i=e.every(({path:e})=>"json"===formOf(e))?(0,o.oK)(e):void 0
;if("targets"===i?.kind)return succeed(i.targets,e);const s=(0,l.sP)(e),{printed:a}=t,r=(0,l.UK)(s);if(0===r.length)return succeed([],e);if(void 0===a)return{kind:"needs-bake",
files:e.map(({path:e,text:t})=>({form:bakeForm(e),text:t})),targets:r};if("unavailable"===a.kind)return fail([explainUnavailable(a.because,i,{main:e,question:t})],e)
;if("refused"===a.kind)return fail([explainRefused(a,e,t)],e);const c=(0,l.HN)(a.json,s);return void 0!==c?succeed(c,e):fail([explainRefused({because:"it printed something else than a definition"
},e,t)],e)}function bakeForm(e){return"json"===formOf(e)?"json":"hcl"}function checkJson({path:e,text:t,index:n}){if((0,o.Fh)(t))return[];const{because:l,...c}=(0,r.a)(t)??{...s.h,because:"unknown"}
;return[unreadable(`${(0,a.hD)(e)} is no JSON: ${l}`,'mend it, so that "docker buildx bake --print" takes it',(0,i.p6)(c,n))]}function explainUnavailable(e,t,{main:n,question:i}){
const r=t?.range??i.files[0]?.range??s.h;return void 0!==t?.fix?unreadable(t.because,t.fix,r):{code:"bake-unavailable",message:`${(0,
a.hD)(n[0]?.path??"")} ${void 0===t?"is HCL":`needs to be worked out (${t.because})`}, and only "docker buildx bake" reads that: ${e}`,
fix:["run docker/setup-buildx-action before this step, or install buildx; or write once","docker buildx bake --print TARGET\u2026 > docker-bake.json",'and name that file under "from"'].join("\n"),
range:r}}function explainRefused({because:e,at:t},n,{files:r}){const o=void 0===t?void 0:n[t.file],l=void 0===o||void 0===t?r[0]?.range??s.h:(0,i.p6)(findLine(o.text,t.line),o.index)
;return unreadable(`bake does not take ${(0,a.hD)(o?.path??n[0]?.path??"")}: ${e}`,'mend it, so that "docker buildx bake --print" takes it',l)}function findLine(e,t){
const n=e.split("\n"),i=n.slice(0,t-1).reduce((e,t)=>e+t.length+1,0),s=n[t-1]??"";return{start:i+s.length-s.trimStart().length,end:i+s.trimEnd().length}}}),5500:((e,t,n)=>{function outlineHcl(e){
return new Outliner(e).readBody().blocks}n.d(t,{y:()=>outlineHcl})
;const i=/[A-Za-z_\u0080-\uffff][\w\u0080-\uffff-]*/y,s=/(?:[\s,;]|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))+/y,a=/[ \t]+/y,r=/<<-?([A-Za-z_\u0080-\uffff][\w\u0080-\uffff-]*)[^\n]*\n/y
;class Outliner{text;#v=0;constructor(e){this.text=e}readBody(e=0){const t=[],n=new Map;for(;this.#v<this.text.length&&(this.#k(s),"}"!==this.text[this.#v]);){const s=this.#v,r=this.#b(i)
;void 0!==r?(this.#k(a),"="===this.text[this.#v]&&"="!==this.text[this.#v+1]?(this.#v+=1,n.set(r,this.#w(s))):t.push(...this.#y(r,s,e))):this.#$()}return{blocks:t,attributes:n}}#y(e,t,n){const s=[]
;let r=this.#v;for(;this.#v<this.text.length&&!/[{\n]/.test(this.text[this.#v]??"");){const e='"'===this.text[this.#v]?this.#M():this.#b(i);if(void 0===e)return[];s.push(e),r=this.#v,this.#k(a)}
if("{"!==this.text[this.#v]||n>l)return[];this.#v+=1;const{attributes:o}=this.readBody(n+1);"}"===this.text[this.#v]&&(this.#v+=1);const[c]=s;return void 0===c?[]:[{type:e,name:c,range:{start:t,end:r
},attributes:o}]}#w(e){const t=[];let n="",i=0;for(;this.#v<this.text.length;){const e=this.text[this.#v]??"";if(0===i&&("\n"===e||"}"===e))break;if('"'===e){const e=this.#M();t.push(e),
/[$%]\{/.test(e)&&(n+="$");continue}this.#k(r)?n+="$":("#"!==e&&"/"!==e||!this.#k(o))&&("([{".includes(e)&&(i+=1),")]}".includes(e)&&(i-=1),n+=e,this.#v+=1)}const s=/^\s*(?:\[[\s,]*\])?\s*$/.test(n)
;return{range:{start:e,end:trimEnd(this.text,e,this.#v)},texts:t,isPlain:s}}#M(){const e=this.#v+1;this.#F();const t='"'===this.text[this.#v-1]&&this.#v>e;return this.text.slice(e,t?this.#v-1:this.#v)
}#F(){const e=[0];for(this.#v+=1;this.#v<this.text.length;){const t=e.at(-1)??0,n=this.text[this.#v];if("\n"===n&&0===t)return;if('"'===n){if(this.#v+=1,t>0)e.push(0);else{if(1===e.length)return
;e.pop()}continue}const[i=""]=this.#_(/(?:\$\$|%%)\{|[$%]\{|\\./sy)??[];i.endsWith("{")&&2===i.length||t>0&&"{"===n?e[e.length-1]=t+1:t>0&&"}"===n&&(e[e.length-1]=t-1),this.#v+=Math.max(i.length,1)}}
#_(e){return e.lastIndex=this.#v,e.exec(this.text)}#$(){'"'===this.text[this.#v]?this.#F():this.#v+=1}#b(e){const t=this.#v;return this.#k(e)?this.text.slice(t,this.#v):void 0}#k(e){
e.lastIndex=this.#v;const t=e.exec(this.text);return null!==t&&(this.#v=e.lastIndex,e===r&&this.#O(t[1]??""),!0)}#O(e){const t=new RegExp(`^[ \\t]*${e.replaceAll("-","\\-")}[ \\t]*$`,"gm")
;t.lastIndex=this.#v;const n=t.exec(this.text);this.#v=null===n?this.text.length:n.index+n[0].length}}const o=/#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y,l=50;function trimEnd(e,t,n){
return t+e.slice(t,n).trimEnd().length}})};
