"use strict";exports.id=512,exports.ids=[512],exports.modules={5822:((t,e,s)=>{s.d(e,{S8:()=>normalize,mD:()=>mergeFields,oL:()=>isOption,qM:()=>i})
;const i=new Map([...["context","dockerfile","dockerfile-inline","target","tags","platforms","description","call","cache-to","output","pull","no-cache","network","shm-size"].map(t=>[t,"replaced"]),...["args","contexts","labels","extra-hosts"].map(t=>[t,"merged"]),...["annotations","attest","secret","ssh","cache-from","no-cache-filter","ulimits","entitlements","policy"].map(t=>[t,"appended"])]),n=["description","tags","output","cache-from","cache-to","pull","no-cache","no-cache-filter","secret","ssh","policy"],a=["context","dockerfile","dockerfile-inline","args","contexts","target","platforms"]
;function isOption(t){return!n.includes(t)&&!a.includes(t)}function mergeFields(t,e){const s=new Map(t);for(const[t,n]of e){const e=s.get(t);s.set(t,mergeField(i.get(t),e,n))}return s}
function mergeField(t,e,s){if("merged"===t&&"mapping"===s.value.kind){
const t="mapping"===e?.value.kind?[...e.value.entries]:[],i=[...s.value.entries].filter(([,{value:t}])=>"scalar"!==t.kind||"null"!==t.type);return{...s,value:{...s.value,entries:new Map([...t,...i])}}
}return"appended"===t&&"list"===e?.value.kind&&"list"===s.value.kind?{...s,value:{...s.value,items:[...e.value.items,...s.value.items]}}:s}function normalize(t){const e=t.get("contexts")
;if("mapping"!==e?.value.kind)return t;const s=new Map([...e.value.entries].filter(([,{value:t}])=>"scalar"!==t.kind||""!==t.text));return new Map([...t,["contexts",{...e,value:{...e.value,entries:s}
}]])}}),3521:((t,e,s)=>{s.d(e,{h:()=>outlineJson,o:()=>readPlainBake});var i=s(9780),n=s(2385),a=s(5718),r=s(5482),o=s(3162),l=s(5822),c=s(3452);function explainKey(t,e){if(l.qM.has(t))return{
because:`the key "${t}" has another form`,range:e};const s=(0,c.SX)(t,[...l.qM.keys(),"inherits","matrix","name"]),i=`"${t}" is no known key of a target`;return void 0===s?{because:i,range:e}:{
because:i,range:e,fix:`did you mean "${s}"?`}}function explainBase(t,{entry:{key:e,value:s},file:n},a){
const r="mapping"===s.kind?s.entries.get("inherits")?.value:void 0,o=("list"===r?.kind?r.items:[]).find(e=>"scalar"===e.kind&&e.text===t),l=(0,c.SX)(t,a);return{
because:`there is no target "${t}" to inherit from`,range:(0,i.p6)(o?.range??e,n.index),fix:void 0===l?"name a target of the file, or take it away":`did you mean "${l}"?`}}class PlainBake{files;#t
;#e=new Map;constructor(t){this.files=t}read(){for(const t of this.files)this.#s(t);const t=new Map;for(const e of this.files)for(const s of this.#i(e)){const e=t.get(s.name)
;e?.file===s.file&&this.#n(`target "${s.name}" is there twice`),t.set(s.name,void 0===e?s:mergeRaw(e,s))}const e=(0,o.iZ)(this.files.flatMap(({blocks:t})=>t)),s=void 0===this.#t?this.#a(t,e):[]
;return void 0===this.#t?{kind:"targets",targets:s}:{kind:"complex",...this.#t}}#a(t,e){
const s=new Map([...t.values()].map(({name:t,block:e})=>[t,e])),n=[...t.values()].map(({name:e,file:s,entry:n})=>({name:e,file:s.path,range:(0,i.p6)(n.key,s.index),fields:this.#r(e,t,new Map)??new Map
}));return(0,o.u8)(n,({name:t})=>{const i=s.get(t)??t;return!(0,o.p3)([...new Set([t,i])],e)})}#r(t,e,s){if(s.has(t))return s.get(t);s.set(t,void 0);const i=e.get(t);if(void 0===i)return;let n=new Map
;for(const t of i.inherits){e.has(t)||this.#n(explainBase(t,i,[...e.keys()]));const a=this.#r(t,e,s);void 0!==a&&(n=(0,l.mD)(n,a))}const a=(0,l.S8)((0,l.mD)(n,i.fields));return s.set(t,a),a}
#s({root:t,path:e}){for(const[s,i]of this.#o(t,"variable")){this.#e.has(s)&&this.#n(`${e} declares the variable "${s}" again`)
;const t=[...i.entries.keys()].some(t=>!/^(?:default|description|\/\/)$/.test(t));this.#e.set(s,t?void 0:i.entries.get("default")?.value)}}*#i(t){const e=t.root.entries.get("target")?.value
;for(const[s,i]of this.#o(t.root,"target")){const n={key:("mapping"===e?.kind?e.entries.get(s)?.key:void 0)??i.range,value:i}
;for(const{name:e,scope:a}of this.#l(s,i))/^[\w-]+$/.test(e)||this.#n(`"${e}" is no name of a target`),yield{name:e,block:s,file:t,entry:n,...this.#c(i,t.index,a)}}}*#o(t,e){
const s=t.entries.get(e)?.value
;if(void 0!==s)if("mapping"===s.kind)for(const[t,{value:i}]of s.entries)"//"!==t&&("mapping"===i.kind?yield[t,i]:this.#n(`${e} "${t}" is no object`));else this.#n(`"${e}" is no object`)}
#l(t,{entries:e}){const[s,i]=[e.get("matrix")?.value,e.get("name")?.value];if(void 0===s&&void 0===i)return[{name:t,scope:new Map}]
;if("mapping"!==s?.kind||"scalar"!==i?.kind)return this.#n(`the matrix of target "${t}" has another form`),[];let n=[new Map];for(const[e,{value:i}]of s.entries){
const s=("list"===i.kind?i.items:[i]).map(t=>this.#u(t,new Map)??"");if("list"!==i.kind&&this.#n(`the matrix of target "${t}" has another form`),
n.length*s.length>u)return this.#n(`the matrix of target "${t}" is very large`),[];n=n.flatMap(t=>s.map(s=>new Map([...t,[e,s]])))}return n.map(t=>({name:this.#u(i,t)??"",scope:t}))}#c(t,e,s){
const n=new Map;let a=[];for(const[o,l]of t.entries){if(["matrix","name","//"].includes(o))continue;const t=this.#h(l.value,s);"inherits"===o?(a="list"===t.kind?t.items.map(textOf):[],
"list"!==t.kind&&this.#n('"inherits" is no list')):this.#p(o,t)?"scalar"===t.kind&&"null"===t.type||n.set(o,(0,r.cb)({key:l.key,value:t},e)):this.#n(explainKey(o,(0,i.p6)(l.key,e)))}return{inherits:a,
fields:n}}#p(t,e){if(!l.qM.has(t))return!1;if("scalar"===e.kind&&"null"===e.type)return!0;if("merged"===l.qM.get(t)){const isNull=e=>"contexts"===t&&"scalar"===e.value.kind&&"null"===e.value.type
;return"mapping"===e.kind&&[...e.entries.values()].every(t=>"scalar"===t.value.kind&&!isNull(t))}
return"appended"===l.qM.get(t)||p.has(t)?"list"===e.kind&&(!d.has(t)||e.items.every(isText)):"scalar"===e.kind}#h(t,e){switch(t.kind){case"scalar":{const s=this.#u(t,e)
;return"null"===t.type||"boolean"===t.type?t:{...t,type:"text",text:s??""}}case"list":return{...t,items:t.items.map(t=>this.#h(t,e))};case"mapping":return{...t,
entries:new Map([...t.entries].map(([t,{key:s,value:i}])=>(/[$%]\{/.test(t)&&this.#n(`the key "${t}" is an expression`),[t,{key:s,value:this.#h(i,e)}])))}}}#u(t,e){
if("scalar"!==t.kind)return this.#n("a value has another form"),"";switch(t.type){case"null":return;case"boolean":return t.text;case"number":
return/^-?(?:0|[1-9]\d{0,14})$/.test(t.text)||this.#n(`the number ${t.text}`),t.text;case"text":return t.text.replaceAll(h,(t,s)=>this.#d(t,s,e))}}#d(t,e,s){if("$${"===t||"%%{"===t)return t.slice(1)
;const i=void 0===e?void 0:s.get(e)??this.#f(e);return void 0===i&&this.#n(`"${t}" is no variable with a plain default`),i??""}#f(t){const e=this.#e.get(t);if(void 0===e)return;this.#e.delete(t)
;const s=this.#u(e,new Map);return this.#e.set(t,e),s}#n(t){this.#t??="string"==typeof t?{because:t}:t}}
const u=1e3,h=/\$\$\{|%%\{|\$\{\s*([A-Za-z_][\w-]*)\s*\}|\$\{|%\{/g,p=new Set(["tags","platforms","cache-to","output"]),d=new Set(["tags","platforms","annotations","no-cache-filter","ulimits","entitlements"])
;function isText(t){return"scalar"===t.kind&&"null"!==t.type}function textOf(t){return"scalar"===t.kind?t.text:""}function mergeRaw(t,e){return{...t,inherits:[...t.inherits,...e.inherits],fields:(0,
l.mD)(t.fields,e.fields)}}function readPlainBake(t){const e=[];for(const s of t){const t=void 0===(0,a.a)(s.text)?(0,n.T)(s.text).root:void 0
;if("mapping"!==t?.kind)return complex("it is no object of JSON");const r=[...t.entries].find(([t])=>!/^(?:target|group|variable|\/\/)$/.test(t));if(void 0!==r){const[t,{key:e}]=r;return{
...complex(`it has the key "${t}"`),range:(0,i.p6)(e,s.index)}}e.push({...s,root:t,blocks:outlineJson(s.text)})}return new PlainBake(e).read()}function complex(t){return{kind:"complex",because:t}}
function outlineJson(t){const{root:e}=(0,n.T)(t);return"mapping"!==e?.kind?[]:["variable","group","target"].flatMap(t=>{const s=e.entries.get(t)?.value
;return"mapping"!==s?.kind?[]:[...s.entries].map(([e,{key:s,value:i}])=>({type:t,name:e,range:s,attributes:"mapping"===i.kind?readAttributes(i):new Map}))})}function readAttributes({entries:t}){
return new Map([...t].map(([t,{key:e,value:s}])=>{const i=listTexts(s),n=i.every(t=>!/[$%]\{/.test(t));return[t,{range:{start:e.start,end:s.range.end},texts:i,isPlain:n}]}))}function listTexts(t){
switch(t.kind){case"scalar":return[t.text];case"list":return t.items.flatMap(listTexts);case"mapping":return[...t.entries.values()].flatMap(({value:t})=>listTexts(t))}}}),7512:((t,e,s)=>{s.d(e,{
HN:()=>readPrinted,UK:()=>listWanted,sP:()=>outlineFiles});var i=s(9780),n=s(2385),a=s(5482),r=s(3162),o=s(5500),l=s(3521);function outlineFiles(t){return t.map(t=>({...t,
blocks:/\.json$/i.test(t.path)?(0,l.h)(t.text):(0,o.y)(t.text)}))}function listWanted(t){const e=t.flatMap(t=>t.blocks),s=(0,r.iZ)(e),i=e.flatMap(({type:t,name:e})=>"target"===t?[e]:[])
;return[...new Set(i)].filter(t=>/^[\w-]+$/.test(t)&&!(0,r.p3)([t],s))}function readPrinted(t,e){const{root:s}=(0,n.T)(t),i="mapping"===s?.kind?s.entries.get("target")?.value:void 0
;if("mapping"!==s?.kind||"mapping"!==i?.kind)return;const a=listOwners(s.entries.get("group")?.value,e),o=[...i.entries].map(([t,{value:s}])=>{const i=a.get(t)??t;return{name:t,block:i,
source:new Source(i,e),node:s}}),l=(0,r.iZ)(e.flatMap(({blocks:t})=>t)),c=new Map(o.map(({name:t,block:e})=>[t,e])),u=o.sort((t,e)=>t.source.order-e.source.order).map(toTarget);return(0,
r.u8)(u,({name:t})=>!(0,r.p3)([t,c.get(t)??t],l))}function listOwners(t,e){
const s=e.flatMap(t=>t.blocks),i=new Set(s.flatMap(({type:t,name:e})=>"target"===t?[e]:[])),n="mapping"===t?.kind?[...t.entries]:[];return new Map(n.flatMap(([t,{value:e}])=>{
const s="mapping"===e.kind?e.entries.get("targets")?.value:void 0;return i.has(t)&&"list"===s?.kind?s.items.flatMap(e=>"scalar"!==e.kind||i.has(e.text)?[]:[[e.text,t]]):[]}))}
function toTarget({name:t,source:e,node:s}){const i="mapping"===s.kind?[...s.entries]:[];return{name:t,file:e.path,range:e.range,fields:new Map(i.map(([t,{value:s}])=>{const i=e.find(t);return[t,{
key:i,value:relocate(unescape(t,s),i,s=>e.findWithin(t,s))}]}))}}class Source{name;path;range;order;#m;constructor(t,e){this.name=t,
this.#m=e.flatMap(t=>t.blocks.filter(({type:t})=>"target"===t).map(e=>({file:t,block:e})));const s=this.#m.findIndex(({block:e})=>e.name===t),n=this.#m[s];this.path=n?.file.path??e[0]?.path??"",
this.range=void 0===n?nowhere(e):(0,i.p6)(n.block.range,n.file.index),this.order=-1===s?this.#m.length:s}find(t){const e=this.#g(this.name,t,new Set);return void 0===e?this.range:(0,
i.p6)(e.range,e.file.index)}findWithin(t,e){const s=this.#g(this.name,t,new Set);if(void 0===s)return this.range
;const{range:n,file:a}=s,r=a.text.slice(n.start,n.end),o=e.replaceAll(/[^\w]/g,"\\$&"),l=/^[\w.-]+$/.test(e)?new RegExp(`(?<![\\w.-])"?${o}"?\\s*[=:]`).exec(r)?.index:void 0;if(void 0===l)return(0,
i.p6)(n,a.index);const c=n.start+l+('"'===r[l]?1:0);return(0,i.p6)({start:c,end:c+e.length},a.index)}#g(t,e,s){if(s.has(t))return;s.add(t)
;const i=this.#m.filter(({block:e})=>e.name===t),n=i.findLast(({block:t})=>t.attributes.has(e)),a=n?.block.attributes.get(e)?.range;if(void 0!==n&&void 0!==a)return{file:n.file,range:a}
;const r=i.flatMap(({block:t})=>t.attributes.get("inherits")?.texts??[]);for(const t of r.reverse()){const i=this.#g(t,e,s);if(void 0!==i)return i}}}function nowhere(t){return(0,i.p6)({start:0,end:0
},t[0]?.index??0)}const c=["args","labels","annotations","extra-hosts","dockerfile-inline"];function unescape(t,e){return c.includes(t)?(0,a.ih)(e,t=>({...t,
text:t.text.replaceAll("$${","${").replaceAll("%%{","%{")})):e}function relocate(t,e,s){switch(t.kind){case"scalar":return{...t,range:e};case"list":return{...t,range:e,
items:t.items.map(t=>relocate(t,e,s))};case"mapping":return{...t,range:e,entries:new Map([...t.entries].map(([t,{value:e}])=>{const i=s(t);return[t,{key:i,value:relocate(e,i,()=>i)}]}))}}}}),
3162:((t,e,s)=>{function readRoles(t){const find=(e,s)=>t.flatMap(t=>t.type===e?t.attributes.get(s)??[]:[]),e=find("group","targets");return{members:new Set(e.flatMap(({texts:t})=>t)),
inherited:new Set(find("target","inherits").flatMap(({texts:t})=>t)),whole:new Set(t.filter(isWhole).map(({name:t})=>t)),areGroupsPlain:e.every(({isPlain:t})=>t)}}
function isWhole({type:t,attributes:e}){const s=["context","dockerfile","target"].some(t=>e.has(t));return"target"===t&&e.has("tags")&&s}
function isAbstract(t,{members:e,inherited:s,whole:i,areGroupsPlain:n}){return!!t.some(t=>t.startsWith("_"))||!t.some(t=>i.has(t))&&(t.some(t=>s.has(t))&&n&&!t.some(t=>e.has(t)))}
function listLinked({fields:t}){const e=t.get("contexts")?.value
;return"mapping"!==e?.kind?[]:[...e.entries.values()].flatMap(({value:t})=>"scalar"===t.kind&&t.text.startsWith("target:")?[t.text.slice(7)]:[])}function withLinked(t,e){
const s=new Map(t.map(t=>[t.name,t])),i=new Set,n=t.filter(e);for(let t=n.pop();void 0!==t;t=n.pop())i.has(t)||(i.add(t),n.push(...listLinked(t).flatMap(t=>s.get(t)??[])));return t.filter(t=>i.has(t))
}s.d(e,{iZ:()=>readRoles,p3:()=>isAbstract,u8:()=>withLinked})}),5500:((t,e,s)=>{function outlineHcl(t){return new Outliner(t).readBody().blocks}s.d(e,{y:()=>outlineHcl})
;const i=/[A-Za-z_\u0080-\uffff][\w\u0080-\uffff-]*/y,n=/(?:[\s,;]|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))+/y,a=/[ \t]+/y,r=/<<-?([A-Za-z_\u0080-\uffff][\w\u0080-\uffff-]*)[^\n]*\n/y
;class Outliner{text;#k=0;constructor(t){this.text=t}readBody(t=0){const e=[],s=new Map;for(;this.#k<this.text.length&&(this.#x(n),"}"!==this.text[this.#k]);){const n=this.#k,r=this.#v(i)
;void 0!==r?(this.#x(a),"="===this.text[this.#k]&&"="!==this.text[this.#k+1]?(this.#k+=1,s.set(r,this.#b(n))):e.push(...this.#w(r,n,t))):this.#y()}return{blocks:e,attributes:s}}#w(t,e,s){const n=[]
;let r=this.#k;for(;this.#k<this.text.length&&!/[{\n]/.test(this.text[this.#k]??"");){const t='"'===this.text[this.#k]?this.#M():this.#v(i);if(void 0===t)return[];n.push(t),r=this.#k,this.#x(a)}
if("{"!==this.text[this.#k]||s>l)return[];this.#k+=1;const{attributes:o}=this.readBody(s+1);"}"===this.text[this.#k]&&(this.#k+=1);const[c]=n;return void 0===c?[]:[{type:t,name:c,range:{start:e,end:r
},attributes:o}]}#b(t){const e=[];let s="",i=0;for(;this.#k<this.text.length;){const t=this.text[this.#k]??"";if(0===i&&("\n"===t||"}"===t))break;if('"'===t){const t=this.#M();e.push(t),
/[$%]\{/.test(t)&&(s+="$");continue}this.#x(r)?s+="$":("#"!==t&&"/"!==t||!this.#x(o))&&("([{".includes(t)&&(i+=1),")]}".includes(t)&&(i-=1),s+=t,this.#k+=1)}const n=/^\s*(?:\[[\s,]*\])?\s*$/.test(s)
;return{range:{start:t,end:trimEnd(this.text,t,this.#k)},texts:e,isPlain:n}}#M(){const t=this.#k+1;this.#$();const e='"'===this.text[this.#k-1]&&this.#k>t;return this.text.slice(t,e?this.#k-1:this.#k)
}#$(){const t=[0];for(this.#k+=1;this.#k<this.text.length;){const e=t.at(-1)??0,s=this.text[this.#k];if("\n"===s&&0===e)return;if('"'===s){if(this.#k+=1,e>0)t.push(0);else{if(1===t.length)return
;t.pop()}continue}const[i=""]=this.#S(/(?:\$\$|%%)\{|[$%]\{|\\./sy)??[];i.endsWith("{")&&2===i.length||e>0&&"{"===s?t[t.length-1]=e+1:e>0&&"}"===s&&(t[t.length-1]=e-1),this.#k+=Math.max(i.length,1)}}
#S(t){return t.lastIndex=this.#k,t.exec(this.text)}#y(){'"'===this.text[this.#k]?this.#$():this.#k+=1}#v(t){const e=this.#k;return this.#x(t)?this.text.slice(e,this.#k):void 0}#x(t){
t.lastIndex=this.#k;const e=t.exec(this.text);return null!==e&&(this.#k=t.lastIndex,t===r&&this.#T(e[1]??""),!0)}#T(t){const e=new RegExp(`^[ \\t]*${t.replaceAll("-","\\-")}[ \\t]*$`,"gm")
;e.lastIndex=this.#k;const s=e.exec(this.text);this.#k=null===s?this.text.length:s.index+s[0].length}}const o=/#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y,l=50;function trimEnd(t,e,s){
return e+t.slice(e,s).trimEnd().length}})};
