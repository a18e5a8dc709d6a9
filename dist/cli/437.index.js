"use strict";exports.id=437,exports.ids=[437],exports.modules={4437:((i,r,t)=>{t.d(r,{readProposal:()=>readProposal});var n=t(5854),o=t(9107),e=t(6463);async function readProposal(i,r){const t=await(0,
e.L)(i,r);if("kind"in t)return t;const{text:a}=(0,n.T)(t.proposal),s=await(0,o.T)({kind:"inline",text:a},i);return"broken"===s.kind?s:{...s,origin:{kind:"base"},name:'what "init" would write'}}})};
