"use strict";exports.id=437,exports.ids=[437],exports.modules={4437:((e,n,i)=>{i.d(n,{readProposal:()=>readProposal});var t=i(2031),r=i(9281),a=i(4212),o=i(9107),s=i(6463)
;async function readProposal(e,n){const i=await(0,s.L)(e,n);if("kind"in i)return i;const{text:t}=(0,a.T)(i.proposal),r=await(0,o.T)({kind:"inline",text:t},e);if("broken"===r.kind)return r
;const l=explainGap(i.proposal.unread);return{...{...r,origin:{kind:"base"},name:'what "init" would write'},...void 0===l?{}:{gap:l}}}const l=3;function explainGap(e){
const n=e.filter(({reach:e})=>"file"===e);if(0===n.length)return;const i=n.map(({at:{file:e,line:n},because:i})=>`${e} could not be read (line ${String(n)}: ${i})`);return(0,r.X1)(`${(0,
t.XT)(i,l)}: images may be missing`)}})};
