"use strict";exports.id=437,exports.ids=[437],exports.modules={4437:((e,n,a)=>{a.d(n,{explainGap:()=>explainGap,readProposal:()=>readProposal});var i=a(4412),r=a(9281),t=a(4212),o=a(3196),s=a(1894)
;async function readProposal(e,n){const a=await(0,s.L)(e,n);if("kind"in a)return a;const{text:i}=(0,t.T)(a.proposal),r=await(0,o.T)({kind:"inline",text:i},e);return"broken"===r.kind?r:{...{...r,
origin:{kind:"base"},name:'what "init" would write'},unread:a.proposal.unread.filter(({reach:e})=>"file"===e)}}const l=3;function explainGap({unread:e}){if(0===e.length)return
;const n=e.map(({at:{file:e,line:n},because:a})=>`${e} could not be read (line ${String(n)}: ${a})`);return(0,r.X1)(`${(0,i.XT)(n,l)}: images may be missing`)}})};
