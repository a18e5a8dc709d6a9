"use strict";exports.id=388,exports.ids=[388],exports.modules={17388:((e,t,n)=>{n.d(t,{A:()=>toAdviceText,adviseAll:()=>adviseAll,h:()=>quote});var i=n(35396);function adviseAll(e,t,n){
const i=e.flatMap(e=>{const i=t.get(e.name);return void 0===i?[]:[[e.name,advise(e,i,n)]]});return new Map(i)}function advise(e,t,n){
const{prod:i,dev:a}=t,r=listSuggestions(e,i),o=void 0===a?[]:listSuggestions(e,a),s=new Set(r.map(e=>JSON.stringify(e))),d=[...r.flatMap(t=>toEdits(t,{image:e,variant:"prod",tree:n
})),...o.filter(e=>!s.has(JSON.stringify(e))).flatMap(t=>toEdits(t,{image:e,variant:"dev",tree:n}))];if(0===d.length)return t;const add=t=>addFix(t,{image:e,fix:toAdviceText(d)});return void 0===a?{
prod:add(i)}:{prod:add(i),dev:add(a)}}function listCounted({infer:e},{quality:t,buildFiles:n}){const i=e?t:n;return"exact"===i.kind?[]:i.because}function listSuggestions(e,t){
return listCounted(e,t).flatMap(({suggestion:e})=>e??[])}function addFix(e,{image:t,fix:n}){const a=new Set(listCounted(t,e).map(i.x)),add=e=>"exact"===e.kind?e:{kind:e.kind,
because:e.because.map(e=>void 0!==e.suggestion&&a.has((0,i.x)(e))?{...e,fix:n}:e)};return{...e,quality:add(e.quality),buildFiles:add(e.buildFiles)}}function toEdits(e,t){
const{image:n,variant:i}=t,a=ownerOf(n.name,i),r={where:`add to ${a}`,note:""};switch(e.kind){case"generated":return[suggestGenerated(e.source,t)];case"context":return suggestContext(e.folder,t)
;case"target":{const{key:t,name:n,link:i,target:r="path/to/it"}=e;return[{where:`write in ${void 0===n?a:`"${t}" of ${a}`}`,key:"",item:`${void 0===n?t:quote(n)}: ${quote(r)}`,
note:`what the link ${JSON.stringify(i)} leads to`}]}case"build-args":{const n="the value that the build is given",i=e.names.map(e=>({item:`${quote(e)}: \u2026`,note:n})),a=placeOf("build-args",{...t,
select:e=>e.buildArgs});return i.map(e=>({...a,...e}))}case"platforms":return[{...r,key:"platforms",item:"[linux/amd64]"}];case"paths":return suggestPaths(t)}}function ownerOf(e,t){
return"dev"===t?`"dev" of image "${e}"`:`image "${e}"`}function placeOf(e,t){const{image:n,variant:i}=t,a=ownerOf(n.name,i);return isWritten(t)?{where:`add to "${e}" of ${a}`,key:""}:{
where:`add to ${a}`,key:e}}function isWritten({image:e,variant:t,select:n}){const i=n(e.prod)
;return"prod"===t?i.size>0:[...void 0===e.dev?new Map:n(e.dev)].some(([e,t])=>JSON.stringify(i.get(e))!==JSON.stringify(t))}function suggestGenerated(e,t){
const{image:n,variant:i}=t,a=n[i]??n.prod,r=`${quote(e)}: ["**"]`,o='name the tracked files that it is made from, in place of "**"',s=placeOf("generated",{...t,select:e=>e.generated
}),d=ownerOf(n.name,i);return a.generated.has(e)?{where:`write in "generated" of ${d}`,key:"",item:r,note:o}:{...s,item:r,note:o}}function suggestContext(e,{image:t,variant:n}){
const{file:i}=t[n]??t.prod,a=`write in ${ownerOf(t.name,n)}`;return[{where:a,key:"",item:`context: ${""===e?".":quote(e)}`,note:"did you mean this folder? It holds all that is copied"},{where:a,
key:"",item:`file: ${quote(i)}`,note:""}]}function isNamable(e,t){return""!==e&&/^[\w./ -]+$/.test(e)&&t.hasFolder(e)}function suggestPaths({image:e,variant:t,tree:n}){
const{contextPath:i,buildContexts:a}=e[t]??e.prod,r=[i,...[...a.values()].flatMap(e=>"local"===e.kind?[e.path]:[])].filter(e=>""===e||n.hasFolder(e)),o=!r.every(e=>isNamable(e,n)),s=o?["**"]:r.map(e=>`${e}/**`),d=o?'name what its build reads, in place of "**"':"what its build reads",u=`add to image "${e.name}"`,{paths:l}=e.triggers,f=s.filter(e=>!l.includes(e))
;return[{where:u,key:"infer",item:"false",note:""},...f.map(t=>0===l.length?{where:u,key:"paths",item:quote(t),note:d}:{where:`add to "paths" of image "${e.name}"`,key:"",item:`- ${quote(t)}`,note:d
})]}function toAdviceText(e){return[...new Set(e.map(({where:e})=>e))].map(t=>{const n=e.filter(({where:e})=>e===t),i=[...new Set(n.map(({key:e})=>e))].flatMap(e=>toLines(e,n.filter(t=>t.key===e)))
;return[`${t}:`,...i.map(e=>`  ${e}`)].join("\n")}).map((e,t)=>0===t?e:`and ${e}`).join("\n")}function toLines(e,t){if(""===e){const e=t.map(({item:e,note:t})=>withNote(e,[t]));return[...new Set(e)]}
return[withNote(`${e}: ${enclose(e,[...new Set(t.map(({item:e})=>e))].join(", "))}`,t.map(({note:e})=>e))]}function enclose(e,t){
return"generated"===e||"build-args"===e?`{ ${t} }`:"paths"===e?`[${t}]`:t}function withNote(e,t){const n=[...new Set(t)].filter(e=>""!==e);return 0===n.length?e:`${e} # ${n.join("; ")}`}
function quote(e){return/^[A-Za-z_][\w./-]*$/.test(e)&&!/^(?:true|false|null|yes|no|on|off)$/i.test(e)?e:JSON.stringify(e)}})};
