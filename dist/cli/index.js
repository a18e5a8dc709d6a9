#!/usr/bin/env node
(()=>{"use strict";var e={4006:((e,t,n)=>{const s=n(8016),i=n(4059);function picomatch(e,t,n=!1){return!t||null!==t.windows&&void 0!==t.windows||(t={...t,windows:i.isWindows()}),s(e,t,n)}
Object.assign(picomatch,s),e.exports=picomatch}),5595:(e=>{const t="\\\\/",n=`[^${t}]`,s="\\.",i="\\/",r="[^/]",o=`(?:${i}|$)`,a=`(?:^|${i})`,c=`${s}{1,2}${o}`,u={DOT_LITERAL:s,PLUS_LITERAL:"\\+",
QMARK_LITERAL:"\\?",SLASH_LITERAL:i,ONE_CHAR:"(?=.)",QMARK:r,END_ANCHOR:o,DOTS_SLASH:c,NO_DOT:`(?!${s})`,NO_DOTS:`(?!${a}${c})`,NO_DOT_SLASH:`(?!${s}{0,1}${o})`,NO_DOTS_SLASH:`(?!${c})`,
QMARK_NO_DOT:`[^.${i}]`,STAR:`${r}*?`,START_ANCHOR:a,SEP:"/"},l={...u,SLASH_LITERAL:`[${t}]`,QMARK:n,STAR:`${n}*?`,DOTS_SLASH:`${s}{1,2}(?:[${t}]|$)`,NO_DOT:`(?!${s})`,
NO_DOTS:`(?!(?:^|[${t}])${s}{1,2}(?:[${t}]|$))`,NO_DOT_SLASH:`(?!${s}{0,1}(?:[${t}]|$))`,NO_DOTS_SLASH:`(?!${s}{1,2}(?:[${t}]|$))`,QMARK_NO_DOT:`[^.${t}]`,START_ANCHOR:`(?:^|[${t}])`,
END_ANCHOR:`(?:[${t}]|$)`,SEP:"\\"};e.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:65536,POSIX_REGEX_SOURCE:{__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",
cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",
xdigit:"A-Fa-f0-9"},REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,
REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*",
"**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,
CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,
CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,
CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,
CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars:e=>({"!":{
type:"negate",open:"(?:(?!(?:",close:`))${e.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",
close:")"}}),globChars:e=>!0===e?l:u}}),8265:((e,t,n)=>{
const s=n(5595),i=n(4059),{MAX_LENGTH:r,POSIX_REGEX_SOURCE:o,REGEX_NON_SPECIAL_CHARS:a,REGEX_SPECIAL_CHARS_BACKREF:c,REPLACEMENTS:u}=s,expandRange=(e,t)=>{
if("function"==typeof t.expandRange)return t.expandRange(...e,t);e.sort();const n=`[${e.join("-")}]`;try{new RegExp(n)}catch(t){return e.map(e=>i.escapeRegex(e)).join("..")}return n
},syntaxError=(e,t)=>`Missing ${e}: "${t}" - use "\\\\${t}" to match literal characters`,splitTopLevel=e=>{const t=[];let n=0,s=0,i=0,r="",o=!1;for(const a of e)if(!0!==o)if("\\"!==a)if('"'!==a){
if(0===i)if("["===a)n++;else if("]"===a&&n>0)n--;else if(0===n)if("("===a)s++;else if(")"===a&&s>0)s--;else if("|"===a&&0===s){t.push(r),r="";continue}r+=a}else i=1===i?0:1,r+=a;else r+=a,
o=!0;else r+=a,o=!1;return t.push(r),t},isPlainBranch=e=>{let t=!1;for(const n of e)if(!0!==t)if("\\"!==n){if(/[?*+@!()[\]{}]/.test(n))return!1}else t=!0;else t=!1;return!0},normalizeSimpleBranch=e=>{
let t=e.trim(),n=!0;for(;!0===n;)n=!1,/^@\([^\\()[\]{}|]+\)$/.test(t)&&(t=t.slice(2,-1),n=!0);if(isPlainBranch(t))return t.replace(/\\(.)/g,"$1")},hasRepeatedCharPrefixOverlap=e=>{
const t=e.map(normalizeSimpleBranch).filter(Boolean);for(let e=0;e<t.length;e++)for(let n=e+1;n<t.length;n++){const s=t[e],i=t[n],r=s[0]
;if(r&&s===r.repeat(s.length)&&i===r.repeat(i.length)&&(s===i||s.startsWith(i)||i.startsWith(s)))return!0}return!1},parseRepeatedExtglob=(e,t=!0)=>{if("+"!==e[0]&&"*"!==e[0]||"("!==e[1])return
;let n=0,s=0,i=0,r=!1;for(let o=1;o<e.length;o++){const a=e[o];if(!0!==r)if("\\"!==a)if('"'!==a){if(1!==i)if("["!==a){if("]"===a&&n>0)n--;else if(!(n>0))if("("!==a){if(")"===a&&(s--,0===s)){
if(!0===t&&o!==e.length-1)return;return{type:e[0],body:e.slice(2,o),end:o}}}else s++}else n++}else i=1===i?0:1;else r=!0;else r=!1}
},buildCharClassStar=e=>`${1===e.length?i.escapeRegex(e[0]):`[${e.map(e=>i.escapeRegex(e)).join("")}]`}*`,getStarExtglobSequenceChars=e=>{let t=0;const n=[];for(;t<e.length;){
const s=parseRepeatedExtglob(e.slice(t),!1);if(!s||"*"!==s.type)return;const i=splitTopLevel(s.body).map(e=>e.trim());if(1!==i.length)return;const r=normalizeSimpleBranch(i[0])
;if(!r||1!==r.length)return;n.push(r),t+=s.end+1}if(!(n.length<1))return n},repeatedExtglobRecursion=e=>{let t=0,n=e.trim(),s=parseRepeatedExtglob(n);for(;s;)t++,n=s.body.trim(),
s=parseRepeatedExtglob(n);return t},analyzeRepeatedExtglob=(e,t)=>{if(!1===t.maxExtglobRecursion)return{risky:!1}
;const n="number"==typeof t.maxExtglobRecursion?t.maxExtglobRecursion:s.DEFAULT_MAX_EXTGLOB_RECURSION,i=splitTopLevel(e).map(e=>e.trim())
;if(i.length>1&&(i.some(e=>""===e)||i.some(e=>/^[*?]+$/.test(e))||hasRepeatedCharPrefixOverlap(i)))return{risky:!0};const r=[];let o=!1,a=!0;for(const e of i){const t=getStarExtglobSequenceChars(e)
;if(t){o=!0,r.push(...t);continue}const s=normalizeSimpleBranch(e);if(s&&1===s.length)r.push(s);else if(a=!1,repeatedExtglobRecursion(e)>n)return{risky:!0}}return o?a?{risky:!0,
safeOutput:buildCharClassStar([...new Set(r)])}:{risky:!0}:{risky:!1}},parse=(e,t)=>{if("string"!=typeof e)throw new TypeError("Expected a string");e=u[e]||e;const n={...t
},l="number"==typeof n.maxLength?Math.min(r,n.maxLength):r;let d=e.length;if(d>l)throw new SyntaxError(`Input length: ${d}, exceeds maximum allowed length: ${l}`);const f={type:"bos",value:"",
output:n.prepend||""
},h=[f],p=n.capture?"":"?:",m=s.globChars(n.windows),g=s.extglobChars(m),{DOT_LITERAL:v,PLUS_LITERAL:w,SLASH_LITERAL:k,ONE_CHAR:b,DOTS_SLASH:y,NO_DOT:x,NO_DOT_SLASH:$,NO_DOTS_SLASH:S,QMARK:O,QMARK_NO_DOT:_,STAR:M,START_ANCHOR:A}=m,globstar=e=>`(${p}(?:(?!${A}${e.dot?y:v}).)*?)`,T=n.dot?"":x,C=n.dot?O:_
;let E=!0===n.bash?globstar(n):M;n.capture&&(E=`(${E})`),"boolean"==typeof n.noext&&(n.noextglob=n.noext);const R={input:e,index:-1,start:0,dot:!0===n.dot,consumed:"",output:"",prefix:"",backtrack:!1,
negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,tokens:h};e=i.removePrefix(e,R),d=e.length;const P=[],N=[],I=[];let L,F=f
;const eos=()=>R.index===d-1,B=R.peek=(t=1)=>e[R.index+t],j=R.advance=()=>e[++R.index]||"",remaining=()=>e.slice(R.index+1),consume=(e="",t=0)=>{R.consumed+=e,R.index+=t},append=e=>{
R.output+=null!=e.output?e.output:e.value,consume(e.value)},negate=()=>{let e=1;for(;"!"===B()&&("("!==B(2)||"?"===B(3));)j(),R.start++,e++;return e%2!=0&&(R.negated=!0,R.start++,!0)},increment=e=>{
R[e]++,I.push(e)},decrement=e=>{R[e]--,I.pop()},push=e=>{if("globstar"===F.type){
const t=R.braces>0&&("comma"===e.type||"brace"===e.type),n=!0===e.extglob||P.length&&("pipe"===e.type||"paren"===e.type)
;"slash"===e.type||"paren"===e.type||t||n||(R.output=R.output.slice(0,-F.output.length),F.type="star",F.value="*",F.output=E,R.output+=F.output)}
if(P.length&&"paren"!==e.type&&(P[P.length-1].inner+=e.value),(e.value||e.output)&&append(e),F&&"text"===F.type&&"text"===e.type)return F.output=(F.output||F.value)+e.value,void(F.value+=e.value)
;e.prev=F,h.push(e),F=e},extglobOpen=(e,t)=>{const s={...g[t],conditions:1,inner:""};s.prev=F,s.parens=R.parens,s.output=R.output,s.startIndex=R.index,s.tokensIndex=h.length
;const i=(n.capture?"(":"")+s.open;increment("parens"),push({type:e,value:t,output:R.output?"":b}),push({type:"paren",extglob:!0,value:j(),output:i}),P.push(s)},extglobClose=s=>{
const r=e.slice(s.startIndex,R.index+1),o=e.slice(s.startIndex+2,R.index),a=analyzeRepeatedExtglob(o,n);if(("plus"===s.type||"star"===s.type)&&a.risky){
const e=a.safeOutput?(s.output?"":b)+(n.capture?`(${a.safeOutput})`:a.safeOutput):void 0,t=h[s.tokensIndex];t.type="text",t.value=r,t.output=e||i.escapeRegex(r)
;for(let e=s.tokensIndex+1;e<h.length;e++)h[e].value="",h[e].output="",delete h[e].suffix;return R.output=s.output+t.output,R.backtrack=!0,push({type:"paren",extglob:!0,value:L,output:""}),
void decrement("parens")}let c,u=s.close+(n.capture?")":"");if("negate"===s.type){let e=E;if(s.inner&&s.inner.length>1&&s.inner.includes("/")&&(e=globstar(n)),
(e!==E||eos()||/^\)+$/.test(remaining()))&&(u=s.close=`)$))${e}`),s.inner.includes("*")&&(c=remaining())&&/^\.[^\\/.]+$/.test(c)){const n=parse(c,{...t,fastpaths:!1}).output;u=s.close=`)${n})${e})`}
"bos"===s.prev.type&&(R.negatedExtglob=!0)}push({type:"paren",extglob:!0,value:L,output:u}),decrement("parens")};if(!1!==n.fastpaths&&!/(^[*!]|[/()[\]{}"])/.test(e)){
let s=!1,r=e.replace(c,(e,t,n,i,r,o)=>"\\"===i?(s=!0,
e):"?"===i?t?t+i+(r?O.repeat(r.length):""):0===o?C+(r?O.repeat(r.length):""):O.repeat(n.length):"."===i?v.repeat(n.length):"*"===i?t?t+i+(r?E:""):E:t?e:`\\${e}`)
;return!0===s&&(r=!0===n.unescape?r.replace(/\\/g,""):r.replace(/\\+/g,e=>e.length%2==0?"\\\\":e?"\\":"")),r===e&&!0===n.contains?(R.output=e,R):(R.output=i.wrapOutput(r,R,t),R)}for(;!eos();){
if(L=j(),"\0"===L)continue;if("\\"===L){const e=B();if("/"===e&&!0!==n.bash)continue;if("."===e||";"===e)continue;if(!e){L+="\\",push({type:"text",value:L});continue}const t=/^\\+/.exec(remaining())
;let s=0;if(t&&t[0].length>2&&(s=t[0].length,R.index+=s,s%2!=0&&(L+="\\")),!0===n.unescape?L=j():L+=j(),0===R.brackets){push({type:"text",value:L});continue}}
if(R.brackets>0&&("]"!==L||"["===F.value||"[^"===F.value)){if(!1!==n.posix&&":"===L){const e=F.value.slice(1);if(e.includes("[")&&(F.posix=!0,e.includes(":"))){
const e=F.value.lastIndexOf("["),t=F.value.slice(0,e),n=F.value.slice(e+2),s=o[n];if(s){F.value=t+s,R.backtrack=!0,j(),f.output||1!==h.indexOf(F)||(f.output=b);continue}}}
("["===L&&":"!==B()||"-"===L&&"]"===B())&&(L=`\\${L}`),"]"!==L||"["!==F.value&&"[^"!==F.value||(L=`\\${L}`),!0===n.posix&&"!"===L&&"["===F.value&&(L="^"),F.value+=L,append({value:L});continue}
if(1===R.quotes&&'"'!==L){L=i.escapeRegex(L),F.value+=L,append({value:L});continue}if('"'===L){R.quotes=1===R.quotes?0:1,!0===n.keepQuotes&&push({type:"text",value:L});continue}if("("===L){
increment("parens"),push({type:"paren",value:L});continue}if(")"===L){if(0===R.parens&&!0===n.strictBrackets)throw new SyntaxError(syntaxError("opening","("));const e=P[P.length-1]
;if(e&&R.parens===e.parens+1){extglobClose(P.pop());continue}push({type:"paren",value:L,output:R.parens?")":"\\)"}),decrement("parens");continue}if("["===L){
if(!0!==n.nobracket&&remaining().includes("]"))increment("brackets");else{if(!0!==n.nobracket&&!0===n.strictBrackets)throw new SyntaxError(syntaxError("closing","]"));L=`\\${L}`}push({type:"bracket",
value:L});continue}if("]"===L){if(!0===n.nobracket||F&&"bracket"===F.type&&1===F.value.length){push({type:"text",value:L,output:`\\${L}`});continue}if(0===R.brackets){
if(!0===n.strictBrackets)throw new SyntaxError(syntaxError("opening","["));push({type:"text",value:L,output:`\\${L}`});continue}decrement("brackets");const e=F.value.slice(1)
;if(!0===F.posix||"^"!==e[0]||e.includes("/")||(L=`/${L}`),F.value+=L,append({value:L}),!1===n.literalBrackets||i.hasRegexChars(e))continue;const t=i.escapeRegex(F.value)
;if(R.output=R.output.slice(0,-F.value.length),!0===n.literalBrackets){R.output+=t,F.value=t;continue}F.value=`(${p}${t}|${F.value})`,R.output+=F.value;continue}if("{"===L&&!0!==n.nobrace){
increment("braces");const e={type:"brace",value:L,output:"(",outputIndex:R.output.length,tokensIndex:R.tokens.length};N.push(e),push(e);continue}if("}"===L){const e=N[N.length-1]
;if(!0===n.nobrace||!e){push({type:"text",value:L,output:L});continue}let t=")";if(!0===e.dots){const e=h.slice(),s=[];for(let t=e.length-1;t>=0&&(h.pop(),
"brace"!==e[t].type);t--)"dots"!==e[t].type&&s.unshift(e[t].value);t=expandRange(s,n),R.backtrack=!0}if(!0!==e.comma&&!0!==e.dots){
const n=R.output.slice(0,e.outputIndex),s=R.tokens.slice(e.tokensIndex);e.value=e.output="\\{",L=t="\\}",R.output=n;for(const e of s)R.output+=e.output||e.value}push({type:"brace",value:L,output:t}),
decrement("braces"),N.pop();continue}if("|"===L){P.length>0&&P[P.length-1].conditions++,push({type:"text",value:L});continue}if(","===L){let e=L;const t=N[N.length-1]
;t&&"braces"===I[I.length-1]&&(t.comma=!0,e="|"),push({type:"comma",value:L,output:e});continue}if("/"===L){if("dot"===F.type&&R.index===R.start+1){R.start=R.index+1,R.consumed="",R.output="",h.pop(),
F=f;continue}push({type:"slash",value:L,output:k});continue}if("."===L){if(R.braces>0&&"dot"===F.type){"."===F.value&&(F.output=v);const e=N[N.length-1];F.type="dots",F.output+=L,F.value+=L,e.dots=!0
;continue}if(R.braces+R.parens===0&&"bos"!==F.type&&"slash"!==F.type){push({type:"text",value:L,output:v});continue}push({type:"dot",value:L,output:v});continue}if("?"===L){
if((!F||"("!==F.value)&&!0!==n.noextglob&&"("===B()&&"?"!==B(2)){extglobOpen("qmark",L);continue}if(F&&"paren"===F.type){const e=B();let t=L
;("("===F.value&&!/[!=<:]/.test(e)||"<"===e&&!/<([!=]|\w+>)/.test(remaining()))&&(t=`\\${L}`),push({type:"text",value:L,output:t});continue}if(!0!==n.dot&&("slash"===F.type||"bos"===F.type)){push({
type:"qmark",value:L,output:_});continue}push({type:"qmark",value:L,output:O});continue}if("!"===L){if(!0!==n.noextglob&&"("===B()&&("?"!==B(2)||!/[!=<:]/.test(B(3)))){extglobOpen("negate",L);continue
}if(!0!==n.nonegate&&0===R.index){negate();continue}}if("+"===L){if(!0!==n.noextglob&&"("===B()&&"?"!==B(2)){extglobOpen("plus",L);continue}if(F&&"("===F.value||!1===n.regex){push({type:"plus",
value:L,output:w});continue}if(F&&("bracket"===F.type||"paren"===F.type||"brace"===F.type)||R.parens>0){push({type:"plus",value:L});continue}push({type:"plus",value:w});continue}if("@"===L){
if(!0!==n.noextglob&&"("===B()&&"?"!==B(2)){push({type:"at",extglob:!0,value:L,output:""});continue}push({type:"text",value:L});continue}if("*"!==L){"$"!==L&&"^"!==L||(L=`\\${L}`)
;const e=a.exec(remaining());e&&(L+=e[0],R.index+=e[0].length),push({type:"text",value:L});continue}if(F&&("globstar"===F.type||!0===F.star)){F.type="star",F.star=!0,F.value+=L,F.output=E,
R.backtrack=!0,R.globstar=!0,consume(L);continue}let t=remaining();if(!0!==n.noextglob&&/^\([^?]/.test(t)){extglobOpen("star",L);continue}if("star"===F.type){if(!0===n.noglobstar){consume(L);continue}
const s=F.prev,i=s.prev,r="slash"===s.type||"bos"===s.type,o=i&&("star"===i.type||"globstar"===i.type);if(!0===n.bash&&(!r||t[0]&&"/"!==t[0])){push({type:"star",value:L,output:""});continue}
const a=R.braces>0&&("comma"===s.type||"brace"===s.type),c=P.length&&("pipe"===s.type||"paren"===s.type);if(!r&&"paren"!==s.type&&!a&&!c){push({type:"star",value:L,output:""});continue}
for(;"/**"===t.slice(0,3);){const n=e[R.index+4];if(n&&"/"!==n)break;t=t.slice(3),consume("/**",3)}const u=eos()||R.parens>0&&t===")".repeat(R.parens)&&!P.some(e=>"negate"===e.type)
;if("bos"===s.type&&eos()){F.type="globstar",F.value+=L,F.output=globstar(n),R.output=F.output,R.globstar=!0,consume(L);continue}if("slash"===s.type&&"bos"!==s.prev.type&&!o&&u){
R.output=R.output.slice(0,-(s.output+F.output).length),s.output=`(?:${s.output}`,F.type="globstar",F.output=globstar(n)+(n.strictSlashes?")":"|$)"),F.value+=L,R.globstar=!0,
R.output+=s.output+F.output,consume(L);continue}if("slash"===s.type&&"bos"!==s.prev.type&&"/"===t[0]){const e=void 0!==t[1]?"|$":"";R.output=R.output.slice(0,-(s.output+F.output).length),
s.output=`(?:${s.output}`,F.type="globstar",F.output=`${globstar(n)}${k}|${k}${e})`,F.value+=L,R.output+=s.output+F.output,R.globstar=!0,consume(L+j()),push({type:"slash",value:"/",output:""})
;continue}if("bos"===s.type&&"/"===t[0]){F.type="globstar",F.value+=L,F.output=`(?:^|${k}|${globstar(n)}${k})`,R.output=F.output,R.globstar=!0,consume(L+j()),push({type:"slash",value:"/",output:""})
;continue}R.output=R.output.slice(0,-F.output.length),F.type="globstar",F.output=globstar(n),F.value+=L,R.output+=F.output,R.globstar=!0,consume(L);continue}const s={type:"star",value:L,output:E}
;!0!==n.bash?!F||"bracket"!==F.type&&"paren"!==F.type||!0!==n.regex?(R.index!==R.start&&"slash"!==F.type&&"dot"!==F.type||("dot"===F.type?(R.output+=$,F.output+=$):!0===n.dot?(R.output+=S,
F.output+=S):(R.output+=T,F.output+=T),"*"!==B()&&(R.output+=b,F.output+=b)),push(s)):(s.output=L,push(s)):(s.output=".*?","bos"!==F.type&&"slash"!==F.type||(s.output=T+s.output),push(s))}
for(;R.brackets>0;){if(!0===n.strictBrackets)throw new SyntaxError(syntaxError("closing","]"));R.output=i.escapeLast(R.output,"["),decrement("brackets")}for(;R.parens>0;){
if(!0===n.strictBrackets)throw new SyntaxError(syntaxError("closing",")"));R.output=i.escapeLast(R.output,"("),decrement("parens")}for(;R.braces>0;){
if(!0===n.strictBrackets)throw new SyntaxError(syntaxError("closing","}"));R.output=i.escapeLast(R.output,"{"),decrement("braces")}if(!0===n.strictSlashes||"star"!==F.type&&"bracket"!==F.type||push({
type:"maybe_slash",value:"",output:`${k}?`}),!0===R.backtrack){R.output="";for(const e of R.tokens)R.output+=null!=e.output?e.output:e.value,e.suffix&&(R.output+=e.suffix)}return R}
;parse.fastpaths=(e,t)=>{const n={...t},o="number"==typeof n.maxLength?Math.min(r,n.maxLength):r,a=e.length;if(a>o)throw new SyntaxError(`Input length: ${a}, exceeds maximum allowed length: ${o}`)
;e=u[e]||e;const{DOT_LITERAL:c,SLASH_LITERAL:l,ONE_CHAR:d,DOTS_SLASH:f,NO_DOT:h,NO_DOTS:p,NO_DOTS_SLASH:m,STAR:g,START_ANCHOR:v}=s.globChars(n.windows),w=n.dot?p:h,k=n.dot?m:h,b=n.capture?"":"?:"
;let y=!0===n.bash?".*?":g;n.capture&&(y=`(${y})`);const globstar=e=>!0===e.noglobstar?y:`(${b}(?:(?!${v}${e.dot?f:c}).)*?)`,create=e=>{switch(e){case"*":return`${w}${d}${y}`;case".*":
return`${c}${d}${y}`;case"*.*":return`${w}${y}${c}${d}${y}`;case"*/*":return`${w}${y}${l}${d}${k}${y}`;case"**":return w+globstar(n);case"**/*":return`(?:${w}${globstar(n)}${l})?${k}${d}${y}`
;case"**/*.*":return`(?:${w}${globstar(n)}${l})?${k}${y}${c}${d}${y}`;case"**/.*":return`(?:${w}${globstar(n)}${l})?${c}${d}${y}`;default:{const t=/^(.*?)\.(\w+)$/.exec(e);if(!t)return
;const n=create(t[1]);if(!n)return;return n+c+t[2]}}},x=i.removePrefix(e,{negated:!1,prefix:""});let $=create(x);return $&&!0!==n.strictSlashes&&($+=`${l}?`),$},e.exports=parse}),8016:((e,t,n)=>{
const s=n(1781),i=n(8265),r=n(4059),o=n(5595),isObject=e=>e&&"object"==typeof e&&!Array.isArray(e),picomatch=(e,t,n=!1)=>{if(Array.isArray(e)){const s=e.map(e=>picomatch(e,t,n)),arrayMatcher=e=>{
for(const t of s){const n=t(e);if(n)return n}return!1};return arrayMatcher}const s=isObject(e)&&e.tokens&&e.input
;if(""===e||"string"!=typeof e&&!s)throw new TypeError("Expected pattern to be a non-empty string");const i=t||{},r=i.windows,o=s?picomatch.compileRe(e,t):picomatch.makeRe(e,t,!1,!0),a=o.state
;delete o.state;let isIgnored=()=>!1;if(i.ignore){const e={...t,ignore:null,onMatch:null,onResult:null};isIgnored=picomatch(i.ignore,e,n)}const matcher=(n,s=!1)=>{
const{isMatch:c,match:u,output:l}=picomatch.test(n,o,t,{glob:e,posix:r}),d={glob:e,state:a,regex:o,posix:r,input:n,output:l,match:u,isMatch:c};return"function"==typeof i.onResult&&i.onResult(d),
!1===c?(d.isMatch=!1,!!s&&d):isIgnored(n)?("function"==typeof i.onIgnore&&i.onIgnore(d),d.isMatch=!1,!!s&&d):("function"==typeof i.onMatch&&i.onMatch(d),!s||d)};return n&&(matcher.state=a),matcher}
;picomatch.test=(e,t,n,{glob:s,posix:i}={})=>{if("string"!=typeof e)throw new TypeError("Expected input to be a string");if(""===e)return{isMatch:!1,output:""}
;const o=n||{},a=o.format||(i?r.toPosixSlashes:null);let c=e===s,u=c&&a?a(e):e;return!1===c&&(u=a?a(e):e,c=u===s),
!1!==c&&!0!==o.capture||(c=!0===o.matchBase||!0===o.basename?picomatch.matchBase(e,t,n,i):t.exec(u)),{isMatch:Boolean(c),match:c,output:u}},
picomatch.matchBase=(e,t,n,s=n&&n.windows)=>(t instanceof RegExp?t:picomatch.makeRe(t,n)).test(r.basename(e,{windows:s})),picomatch.isMatch=(e,t,n)=>picomatch(t,n)(e),
picomatch.parse=(e,t)=>Array.isArray(e)?e.map(e=>picomatch.parse(e,t)):i(e,{...t,fastpaths:!1}),picomatch.scan=(e,t)=>s(e,t),picomatch.compileRe=(e,t,n=!1,s=!1)=>{if(!0===n)return e.output
;const i=t||{},r=i.contains?"":"^",o=i.contains?"":"$";let a=`${r}(?:${e.output})${o}`;e&&!0===e.negated&&(a=`^(?!${a}).*$`);const c=picomatch.toRegex(a,t);return!0===s&&(c.state=e),c},
picomatch.makeRe=(e,t={},n=!1,s=!1)=>{if(!e||"string"!=typeof e)throw new TypeError("Expected a non-empty string");let r={negated:!1,fastpaths:!0}
;return!1===t.fastpaths||"."!==e[0]&&"*"!==e[0]||(r.output=i.fastpaths(e,t)),r.output||(r=i(e,t)),picomatch.compileRe(r,t,n,s)},picomatch.toRegex=(e,t)=>{try{const n=t||{}
;return new RegExp(e,n.flags||(n.nocase?"i":""))}catch(e){if(t&&!0===t.debug)throw e;return/$^/}},picomatch.constants=o,e.exports=picomatch}),1781:((e,t,n)=>{
const s=n(4059),{CHAR_ASTERISK:i,CHAR_AT:r,CHAR_BACKWARD_SLASH:o,CHAR_COMMA:a,CHAR_DOT:c,CHAR_EXCLAMATION_MARK:u,CHAR_FORWARD_SLASH:l,CHAR_LEFT_CURLY_BRACE:d,CHAR_LEFT_PARENTHESES:f,CHAR_LEFT_SQUARE_BRACKET:h,CHAR_PLUS:p,CHAR_QUESTION_MARK:m,CHAR_RIGHT_CURLY_BRACE:g,CHAR_RIGHT_PARENTHESES:v,CHAR_RIGHT_SQUARE_BRACKET:w}=n(5595),isPathSeparator=e=>e===l||e===o,depth=e=>{
!0!==e.isPrefix&&(e.depth=e.isGlobstar?1/0:1)};e.exports=(e,t)=>{const n=t||{},k=e.length-1,b=!0===n.parts||!0===n.tokens||!0===n.scanToEnd,y=[],x=[],$=[]
;let S,O,_=e,M=-1,A=0,T=0,C=!1,E=!1,R=!1,P=!1,N=!1,I=!1,L=!1,F=!1,B=!1,j=!1,D=0,q={value:"",depth:0,isGlob:!1};const eos=()=>M>=k,peek=()=>_.charCodeAt(M+1),advance=()=>(S=O,_.charCodeAt(++M))
;for(;M<k;){let e;if(O=advance(),O!==o){if(!0===I||O===d){for(D++;!0!==eos()&&(O=advance());)if(O!==o)if(O!==d){if(!0!==I&&O===c&&(O=advance())===c){if(C=q.isBrace=!0,R=q.isGlob=!0,j=!0,
!0===b)continue;break}if(!0!==I&&O===a){if(C=q.isBrace=!0,R=q.isGlob=!0,j=!0,!0===b)continue;break}if(O===g&&(D--,0===D)){I=!1,C=q.isBrace=!0,j=!0;break}}else D++;else L=q.backslashes=!0,advance()
;if(!0===b)continue;break}if(O!==l){if(!0!==n.noext&&!0==(O===p||O===r||O===i||O===m||O===u)&&peek()===f){if(R=q.isGlob=!0,P=q.isExtglob=!0,j=!0,O===u&&M===A&&(B=!0),!0===b){let e=0
;for(;!0!==eos()&&(O=advance());)if(O!==o)if(O!==f){if(O===v&&0===--e){j=!0;break}}else e++;else L=q.backslashes=!0,advance();continue}break}if(O===i){if(S===i&&(N=q.isGlobstar=!0),R=q.isGlob=!0,j=!0,
!0===b)continue;break}if(O===m){if(R=q.isGlob=!0,j=!0,!0===b)continue;break}if(O===h){for(;!0!==eos()&&(e=advance());)if(e!==o){if(e===w){E=q.isBracket=!0,R=q.isGlob=!0,j=!0;break}
}else L=q.backslashes=!0,advance();if(!0===b)continue;break}if(!0===n.nonegate||O!==u||M!==A){if(!0!==n.noparen&&O===f){if(R=q.isGlob=!0,!0===b){let e=1
;for(;!0!==eos()&&(O=advance());)if(O!==o)if(O!==f){if(O===v&&0===--e){j=!0;break}}else e++;else L=q.backslashes=!0,advance();continue}break}if(!0===R){if(j=!0,!0===b)continue;break}
}else F=q.negated=!0,A++}else{if(y.push(M),x.push(q),q={value:"",depth:0,isGlob:!1},!0===j)continue;if(S===c&&M===A+1){A+=2;continue}T=M+1}}else L=q.backslashes=!0,O=advance(),O===d&&(I=!0)}
!0===n.noext&&(P=!1,R=!1);let W=_,G="",U="";A>0&&(G=_.slice(0,A),_=_.slice(A),T-=A),W&&!0===R&&T>0?(W=_.slice(0,T),U=_.slice(T)):!0===R?(W="",U=_):W=_,
W&&""!==W&&"/"!==W&&W!==_&&isPathSeparator(W.charCodeAt(W.length-1))&&(W=W.slice(0,-1)),!0===n.unescape&&(U&&(U=s.removeBackslashes(U)),W&&!0===L&&(W=s.removeBackslashes(W)));const H={prefix:G,
input:e,start:A,base:W,glob:U,isBrace:C,isBracket:E,isGlob:R,isExtglob:P,isGlobstar:N,negated:F,negatedExtglob:B};if(!0===n.tokens&&(H.maxDepth=0,isPathSeparator(O)||x.push(q),H.tokens=x),
!0===n.parts||!0===n.tokens){let t;for(let s=0;s<y.length;s++){const i=void 0!==t?t+1:A,r=y[s],o=e.slice(i,r);n.tokens&&(0===s&&0!==A?(x[s].isPrefix=!0,x[s].value=G):x[s].value=o,depth(x[s]),
H.maxDepth+=x[s].depth),r>=A&&($.push(o),t=r)}const s=void 0!==t?t+1:A,i=e.slice(s);$.push(i),n.tokens&&t&&t+1<e.length&&(x[x.length-1].value=i,depth(x[x.length-1]),H.maxDepth+=x[x.length-1].depth),
H.slashes=y,H.parts=$}return H}}),4059:((e,t,n)=>{const{REGEX_BACKSLASH:s,REGEX_REMOVE_BACKSLASH:i,REGEX_SPECIAL_CHARS:r,REGEX_SPECIAL_CHARS_GLOBAL:o}=n(5595)
;t.isObject=e=>null!==e&&"object"==typeof e&&!Array.isArray(e),t.hasRegexChars=e=>r.test(e),t.isRegexChar=e=>1===e.length&&t.hasRegexChars(e),t.escapeRegex=e=>e.replace(o,"\\$1"),
t.toPosixSlashes=e=>e.replace(s,"/"),t.isWindows=()=>{if("undefined"!=typeof navigator&&navigator.platform){const e=navigator.platform.toLowerCase();return"win32"===e||"windows"===e}
return!("undefined"==typeof process||!process.platform)&&"win32"===process.platform},t.removeBackslashes=e=>e.replace(i,e=>"\\"===e?"":e),t.escapeLast=(e,n,s)=>{const i=e.lastIndexOf(n,s)
;return-1===i?e:"\\"===e[i-1]?t.escapeLast(e,n,i-1):`${e.slice(0,i)}\\${e.slice(i)}`},t.removePrefix=(e,t={})=>{let n=e;return n.startsWith("./")&&(n=n.slice(2),t.prefix="./"),n},
t.wrapOutput=(e,t={},n={})=>{let s=`${n.contains?"":"^"}(?:${e})${n.contains?"":"$"}`;return!0===t.negated&&(s=`(?:^(?!${s}).*$)`),s},t.basename=(e,{windows:t}={})=>{
const n=e.split(t?/[\\/]/:"/"),s=n[n.length-1];return""===s?n[n.length-2]:s}}),8133:((e,t,n)=>{n.d(t,{_Y:()=>L,iY:()=>I});var s=n(2869),i=n(1657),r=n(3452),o=n(2991),a=n(8860);class NearNames{#e;#t;#n
;constructor(e,t){this.#e=e.map(({name:e,publishedName:t})=>({name:e,publishedName:t,repository:""===t?"":(0,o.o_)(t).repository})),this.#t=t.flatMap(toTemplate),
this.#n=new Set(this.#e.map(({repository:e})=>e))}find(e){const t=(0,o.o_)(e),{repository:n,hasDigest:s}=t;if(s||(0,o.JE)(t)||void 0===(0,a.if)(e))return;if(this.#n.has(n)||n.startsWith(c))return
;for(const{text:e,before:t,after:s}of this.#t){const i=n.slice(t.length,n.length-s.length);if(n.startsWith(t)&&n.endsWith(s)&&""!==i&&n.length>t.length+s.length)return{kind:"unknown",template:e,name:i
}}const i=this.#e.find(e=>isElsewhere(n,e));return void 0===i?void 0:{kind:"elsewhere",image:i.name}}}function toTemplate(e){const t="x0x0x0x",{repository:n,tag:s}=(0,
o.o_)(e.replaceAll("{image}",t)),[i="",r,a]=n.split(t),c=!e.includes("/")||!0===s?.includes(t);return void 0===r||void 0!==a||c?[]:[{text:e,before:i,after:r}]}
const c="docker.io/library/",u=new Set(["docker.io","ghcr.io","quay.io","gcr.io","public.ecr.aws","registry.gitlab.com"]),l=new Set(["mcr.microsoft.com","registry.k8s.io","k8s.gcr.io","docker.elastic.co","nvcr.io","cgr.dev","lscr.io","registry.access.redhat.com","registry.redhat.io","container-registry.oracle.com"])
;function isElsewhere(e,{name:t,repository:n}){const s=[t,n.slice(n.lastIndexOf("/")+1)].find(t=>""!==t&&e.endsWith(`/${t}`));if(void 0===s)return!1
;const{host:i,owner:r}=split(e,s),o=""===n?void 0:split(n,n.slice(n.lastIndexOf("/")+1))
;return""!==r&&r===o?.owner||!l.has(i)&&r!==s&&(void 0===o?""!==r||!u.has(i):i===o.host?"docker.io"!==i:!u.has(i))}function split(e,t){const[n="",...s]=e.slice(0,-t.length-1).split("/");return{host:n,
owner:s.join("/")}}var d=n(4211);function groupByPlace(e){const t=new Map;for(const n of e){const e=`${void 0===n.at?"":(0,i.w0)(n.at)} ${n.spelling}`,s=t.get(e)??[]
;s.some(({image:e})=>e===n.image)||t.set(e,[...s,n])}return t}function toPlace({at:e}){return void 0===e?.line||"file"!==e.source.kind?{}:{place:{source:e.source,line:e.line,column:1,length:1}}}
function sayOutside(e){return["or, for an image from outside",`${e}: docker-image://${e}`]}function explainAmbiguous(e,t){
const[{image:n,spelling:r,at:o}]=e,a=toPlace(e[0]),c=void 0===a.place&&void 0!==o?` in ${(0,i.j$)(o)}`:"",u=e.map(e=>`"${e.image}"`).join(", ");return(0,s.CC)("ambiguous-parent",{...a,
message:`"${r}"${c} may be each of the images ${u}`,fix:['write the whole name of one, with its tag, or say under "build-contexts"',`${r}: target:${n}`,...explainOutside(r,t)].join("\n")})}
function explainOutside(e,t){return t.find(e,"instruction").length>0&&0===t.find(e,"context").length?sayOutside(e):[]}function explainBare(e){const{image:t,spelling:n}=e;return(0,
s.CC)("bare-parent-name",{...toPlace(e),message:`"${n}" is taken for the image "${t}" of this repository`,
fix:[`write docker.io/library/${n} for the public image, or say under "build-contexts"`,`${n}: target:${t}`].join("\n")})}function explainOwn(e){const{image:t,spelling:n}=e;return(0,
s.CC)("own-name-twice",{...toPlace(e),message:`the name in "${n}" is the public image for prod, and for dev the prod variant of "${t}" itself`,
fix:[`write docker.io/library/${n} for the public image, or say under "dev" and "build-contexts"`,`${n}: target:${t}`].join("\n")})}function explainOtherTag(e){const{image:t,spelling:n}=e;return(0,
s.CC)("other-parent-tag",{...toPlace(e),message:`"${n}" is taken for the image "${t}" of this run, whatever its tag`,
fix:['say under "build-contexts" which is meant: for the image of this run',`${n}: target:${t}`,...sayOutside(n)].join("\n")})}function isOutside({namedBy:e,images:t,yielding:n}){
return"instruction"===e&&0===t.length&&0===n.length}function listRepositories(e){return new Set(e.map(({name:e})=>(0,o.o_)(e).repository))}function explainNear({spelling:e,at:t,found:n},i){return(0,
s.CC)("near-parent-name",{...toPlace({at:t}),...explainNearness(e,n,i)})}function explainNearness(e,t,n){switch(t.kind){case"elsewhere":return{
message:`"${e}" is taken for an image from outside, and an image here is called "${t.image}"`,
fix:['let "image-name" say what it is published as, or say under "build-contexts" which is meant',`${e}: target:${t.image}`,...sayOutside(e)].join("\n")};case"unknown":{
const{template:s,name:i}=t,o=(0,r.SX)(i,n);return{message:`"${e}" is taken for an image from outside: no image here is called "${i}", as "${s}" would have it`,
fix:void 0===o?['correct it, or say under "build-contexts" that it is from outside',`${e}: docker-image://${e}`].join("\n"):[`did you mean "${s.replaceAll("{image}",()=>o)}"? Else say under "build-contexts"`,`${e}: target:${o}`,...sayOutside(e)].join("\n")
}}}}var f=n(5615),h=n(9707),p=n(2898),m=n(7015),g=n(2104);function findParentCycles(e,t){const n=new Map([...t].map(([e,{prod:t,dev:n}])=>[e,{prod:(0,m.n)(t),dev:n
}])),s=new Map([...n.keys()].map(e=>[e,(0,p.ri)(n,e,"prod")]));return(0,h.p)(s).map(t=>{const{fix:s,...i}=(0,g.a)(t),r=listPlaces(t,n);return{severity:"error",...i,
fix:0===r.length?s:`${s} (${r.join(", ")})`,...placeOfParent(e,t[0],t[1])}})}function listPlaces(e,t){return e.slice(0,-1).flatMap((n,s)=>{const r=t.get(n)?.prod.find(t=>t.image===e[s+1])
;return void 0===r?.at?[]:(0,i.j$)(r.at)})}function findUnpublishedBases(e,t){const{images:n}=e.configuration,i=new Set(n.filter(({publish:e})=>!e).map(({name:e})=>e)),r=new Map
;for(const{name:e,publish:s}of n)if(s)for(const n of(0,p.ri)(t,e,"prod"))i.has(n)&&r.set(n,[...r.get(n)??[],e]);return[...r].map(([t,n])=>(0,s.CC)("unpublished-base",{message:`image ${(0,
f.hD)(t)} is never published, and published images are built from it (${(0,f.Jv)(n)}): outside of this workflow nobody can build them from the same base`,
fix:`take "publish: false" from "${t}", or set it for the images that are built from it, too`,...placeOf(e,t)}))}function placeOfParent({imagePlaces:e},t,n){
const s=e.get(t),i=s?.parents.get(n)??s?.name;return void 0===i?{}:{place:i}}function placeOf({imagePlaces:e},t){const n=e.get(t)?.name;return void 0===n?{}:{place:n}}var v=n(2618),w=n(9777)
;function findUnknownRunners({platforms:e,configuration:t}){const n=new Map;for(const{image:s,items:i}of e)for(const{platform:e,place:r}of i){if(void 0!==(0,w.vE)(e,t.runners))continue
;const i=n.get(e);void 0===i?n.set(e,{place:r,images:new Set([s])}):i.images.add(s)}return[...n].map(([e,{place:t,images:n}])=>(0,s.CC)("unknown-runner",{message:`platform ${(0,
f.hD)(e)} has no runner (${(0,f.Jv)([...n])})`,fix:`name one in the configuration: "runners: { ${e}: ${suggestRunner(e)} }"\n${k}`,place:t}))}
function findUnknownPlatforms({platforms:e,runnerPlatforms:t}){const n=new Map;for(const{platform:s,place:i}of[...e.flatMap(e=>e.items),...t])n.has(s)||n.set(s,i);return[...n].flatMap(([e,t])=>{
const n=(0,v.NW)(e);if(void 0===n)return[];const{part:i,meant:r}=n;return[(0,s.CC)("unknown-platform",{message:`${(0,f.hD)(i)} of the platform ${(0,
f.hD)(e)} is no operating system or architecture that is known`,fix:void 0===r?"write os/arch or os/arch/variant, as linux/arm64":`did you mean ${(0,f.hD)(r)}?`,place:t})]})}function suggestRunner(e){
return"linux/arm64"===(0,w.PC)([e])[0]?"ubuntu-24.04-arm":w.a0}function findSeveralLoaded({platforms:e,configuration:{images:t}},n){const i=listLoaders(t,n)
;return e.flatMap(({image:e,variant:t,items:n,place:r})=>{const o="prod"===t?i.get(e):void 0,a=(0,w.PC)(n.map(({platform:e})=>e));return void 0===o||a.length<2?[]:[(0,
s.CC)("several-platforms-loaded",{message:`image ${(0,f.hD)(e)} is built for several platforms at once, and other legs load it (${(0,f.Jv)([...o])})`,fix:adviseForSeveral(e,[...o]),place:r})]})}
const k='publish by "merge_matrix" then, which joins the platforms under one name: pushed one by one, the last takes it alone (docs/pipeline.md#platforms)';function adviseForSeveral(e,t){
const n=t.every(t=>t===e)
;return[`set "split-platforms: true" on the planning step; or leave "${e}" one entry in "platforms"${n?';\nor write "tests: false" where no job tests it: then no other leg loads it':""}`,k].join("\n")
}function listLoaders(e,t){const n=new Map;for(const{name:s,dev:i,tests:r}of e){const{prod:e=[],dev:o=[]}=t.get(s)??{},a=i?o.map(({image:e})=>e):[s],c=void 0===r?[]:[...r.images,...a]
;for(const t of[...e.map(({image:e})=>e),...c])n.set(t,(n.get(t)??new Set).add(s))}return n}function findMissingPlatforms(e){const{valid:t}=e,n=new Map(t.configuration.images.map(e=>[e.name,e]))
;return[...n.values()].flatMap(t=>listLoads(t,e).flatMap(s=>{const i=n.get(s.name);if(void 0===i)return[];const r=offeredPlatforms(i),o=s.platforms.filter(e=>void 0===(0,w.$8)(e,r))
;return 0===o.length?[]:[toDiagnostic({image:t,load:s,offered:r,missing:o},e)]}))}function listLoads(e,{platforms:t,parents:n}){const s=n.get(e.name),i=orDefault((0,
w.ZZ)(e.dev?.platforms??[])),r=void 0===e.dev?(0,w.Uq)(e.prod.platforms):i,o="split"===t?[...new Set(e.tests?.images)]:[]
;return[...listParentLoads(s?.prod??[],"prod",offeredPlatforms(e)),...listParentLoads(s?.dev??[],"dev",[i]),...o.map(e=>({name:e,by:"tests",platforms:[r]}))]}function listParentLoads(e,t,n){
const s=new Map;for(const t of e){const e=s.get(t.image)??new Set;for(const s of n){const n=(0,m.S)(t,s);void 0!==n&&e.add(n)}s.set(t.image,e)}return[...s].map(([e,n])=>({name:e,by:t,platforms:[...n]
}))}function offeredPlatforms({prod:e}){const t=(0,w.PC)(e.platforms);return 0===t.length?[w.nx]:t}function orDefault(e){return""===e?w.nx:e}function toDiagnostic(e,{valid:t,platforms:n}){
const{image:i,load:r,offered:o,missing:a}=e,c=a.map(f.hD).join(", "),u=`"platforms: [${[...o,...a].join(", ")}]" for "${r.name}"`;return(0,s.CC)("missing-platform",{message:b[r.by](i.name,c,(0,
f.hD)(r.name)),fix:"split"===n?`write ${u}, or for "${i.name}" no platform that it lacks`:`give both the same one platform; or set "split-platforms: true" on the planning step, and write ${u}`,
...placeOfPlatform(t,e)})}const b={prod:(e,t,n)=>`image ${(0,f.hD)(e)} is built for ${t}, and ${n}, which it is built from, is not`,dev:(e,t,n)=>`the dev variant of image ${(0,
f.hD)(e)} is built for ${t}, and ${n}, which it is built from, is not`,tests:(e,t,n)=>`the tests of image ${(0,f.hD)(e)} run on ${t}, and ${n}, which they run against, is not built for it`}
;function placeOfPlatform(e,{image:t,load:n,missing:[s]}){const i=e.platforms.filter(e=>e.image===t.name).flatMap(({items:e})=>e).find(({platform:e})=>(0,w._l)(e)===s)
;return void 0===i?placeOfParent(e,t.name,n.name):{place:i.place}}n(9668),n(27);n(4412),n(6883);var y=n(7700);var x=n(8911),$=n(1646),S=n(343),O=n(2886)
;function checkContexts({contexts:e},{tree:t,index:n},s){const isTold=({image:e,path:t})=>s.some(n=>n.image===e&&(0,
y.UO)(n.path,t)),i=e.filter(e=>!mayBeThere(e,t,n)&&!isTold(e)),r=new Map(i.map(e=>[`${e.place.line}:${e.place.column}`,e]));if(0===r.size)return[];const o=new Set(t.paths.flatMap(y.vl))
;return[...r.values()].map(e=>check_contexts_toDiagnostic(e,o))}function mayBeThere({path:e,generated:t},n,s){const{from:i,to:r}=s.folder(e);return""===e||i<r||!!t.some(t=>(0,y.UO)(e,t)||(0,
y.UO)(t,e))||[e,...(0,y.vl)(e)].some(e=>void 0!==n.entry(e))}function check_contexts_toDiagnostic({image:e,name:t,path:n,place:s},i){const o=""===t?`the context ${(0,f.hD)(n)}`:`the folder ${(0,
f.hD)(n)} of the build context ${(0,f.hD)(t)}`,a=(0,r.SX)(n,i);return{severity:void 0!==a&&(0,O.BX)(n,a)?"error":"warning",code:"untracked-context",message:`${o} of image ${(0,
f.hD)(e)} holds no tracked file`,fix:adviseFolder(n,a),place:s}}function adviseFolder(e,t){return void 0===t?`name a folder of the repository; ${_}`:`did you mean ${(0,f.hD)(t)}?${(0,
O.BX)(e,t)?"":` ${_}`}`}const _='for one that an earlier step makes, say under "generated" of what';var M=n(2148);function isDockerfile(e){if(!A.test(e))return!1;const[,t,n=""]=T.exec((0,y.mp)(e))??[]
;return!(void 0===t||isBeside(n)||"dockerfile"===t&&C.test(n))}const A=/(?:docker|container)file/i,T=/^(?:[\w.-]+\.)?(Dockerfile|dockerfile|Containerfile|containerfile)(?:\.([\w.-]+))?$/i
;function isBeside(e){return M.LN.test(e)||(0,M.Fl)(e)||/(?:^|\.)(?:example|sample)$/i.test(e)}
const C=/(?:^|\.)(?:go|py|rb|rs|[cm]?[jt]sx?|java|kt|scala|c|cc|cpp|h|hpp|cs|php|lua|el|vim|lang|swift|ex|exs|pl|pm|hs|clj|dart|sh|ps1)$/i,E=/(?:^|\/)(?:node_modules|bower_components|vendor|vendored|third[-_]?party|Godeps|testdata|test-data|__?fixtures?__?|fixtures?)\//i
;function isForeign(e){return E.test(e)}function findUntracked({valid:e,head:t,isInWorkingTree:n=()=>!1}){if(void 0===t)return[];const{tree:s}=t,i=new Map;for(const t of e.dockerfiles){
const{place:e,path:n}=t,r=`${e.line}:${e.column}:${n}`;i.has(r)||isThere(t,s)||i.set(r,t)}const r=0===i.size?[]:listMissing([...i.values()],e,s),o=checkContexts(e,t,r);if(0===r.length)return o
;const a=new Set(e.dockerfiles.map(({path:e})=>e)),c=s.paths.filter(e=>isDockerfile(e)&&!a.has(e));return[...r.map(e=>check_dockerfiles_toDiagnostic(e,{tree:s,free:c,isInWorkingTree:n
})),...o].sort(byPlace)}function listMissing(e,{configuration:t},n){const s=new Set(t.images.filter(S.M).map(({name:e})=>e)),i=n.paths.filter(isDockerfile)
;return e.filter(({image:e,path:t})=>!s.has(e)||void 0!==suggestDockerfile(t,i))}function byPlace({place:e},{place:t}){return void 0===e||void 0===t?0:e.line-t.line||e.column-t.column}
function isThere({path:e,generated:t},n){if(n.entry(e)||n.entry(toLowerDockerfile(e)))return!0;for(let s=e;""!==s;s=(0,y.yl)(s))if(t.includes(s)||R.has(n.entry(s)?.mode??""))return!0;return!1}
const R=new Set(["120000","160000"]);function check_dockerfiles_toDiagnostic(e,t){const{path:n,image:i,place:r}=e;return(0,s.CC)("untracked-dockerfile",{message:`the Dockerfile ${(0,
f.hD)(n)} of image ${(0,f.hD)(i)} is not tracked`,fix:explainFix(e,t),place:r})}function explainFix(e,t){const{image:n,path:s,context:i}=e,{tree:r,free:o,isInWorkingTree:a}=t,c=(0,y.uJ)(i,s)
;if(r.entry(c))return`"file" counts from the repository's root: write ${c}`
;if(a(s))return["it is there, and git does not track it: git add --force, and commit it;",'for one that an earlier step writes, say under "generated" what it is made from'].join("\n")
;const u=findBelow(e,r)??suggestDockerfile(s,o)??onlyOneIn(i,o)??calledLike(n,o);return void 0!==u?adviseFile(e,u):adviseFree(o)}function findBelow({path:e,context:t,by:n},s){
if("context"===n&&s.entry(t)&&isDockerfile(t))return t;const i=(0,y.uJ)(e,"Dockerfile");return s.entry(i)?i:void 0}function adviseFile({image:e,by:t,path:n},s){const i=(0,
y.yl)(s),r=""===i?".":i,o="Dockerfile"===(0,y.mp)(s);switch(t){case"file":return`did you mean ${(0,f.hD)(s)}?`;case"context":return o?`did you mean the folder ${(0,f.hD)(r)}? Write "context: ${(0,
x.C)(r)}"`:`did you mean ${(0,f.hD)(s)}? Write "file: ${(0,x.C)(s)}"`;case"image":{const t=o?[`context: ${(0,x.C)(r)}`]:[`file: ${(0,x.C)(s)}`],a=[...o||i===(0,
y.yl)(n)?[]:["context: ."],...t].join(", ");return`did you mean ${(0,f.hD)(s)}? Write "${(0,x.C)(e)}: { ${a} }"`}}}function adviseFree(e){
const t='name it under "file" or its folder under "context", commit it, or declare what it is made from under "generated"'
;return 0===e.length?t:`${t};\n${1===e.length?"the Dockerfile":"the Dockerfiles"} that no image uses: ${(0,f.Jv)(e)}`}function suggestDockerfile(e,t){const[n,s]=[(0,y.yl)(e),(0,
y.mp)(e)],i=t.filter(e=>(0,y.yl)(e)===n).map(y.mp),o=t.filter(e=>(0,y.mp)(e)===s).map(y.yl),a=(0,r.SX)(s,i);if(void 0!==a)return(0,y.uJ)(n,a);const c=(0,r.SX)(n,o);return void 0===c?void 0:(0,
y.uJ)(c,s)}function calledLike(e,t){const n=(0,y.mp)(e),s=t.filter(e=>(0,y.mp)(e).toLowerCase().split(".").includes(n)||(0,y.mp)((0,y.yl)(e))===n);return 1===s.length?s[0]:void 0}
function onlyOneIn(e,t){const n=t.filter(t=>""===e||t.startsWith(`${e}/`));return 1===n.length?n[0]:void 0}function toLowerDockerfile(e){return"Dockerfile"===(0,y.mp)(e)?(0,y.uJ)((0,
y.yl)(e),"dockerfile"):e}function findUnused({valid:e,head:t,inputs:n}){if(void 0===t)return[];const{tree:i,submodules:r}=t,o=listUsed(e,n)
;return i.paths.filter(e=>isDockerfile(e)&&!o.has(e)&&!isForeign(e)&&!r.some(t=>(0,y.UO)(e,t))).map(e=>(0,s.CC)("unused-dockerfile",{message:`no image is built from "${e}"`,
fix:[`add an image with\nfile: ${e}`,"or, for one that is no image here,",`silence: [{ warning: unused-dockerfile, at: ${(0,x.C)(e)}, because: \u2026 }]`].join("\n"),place:{source:{kind:"file",path:e
},line:1,column:1,length:1}}))}function listUsed({dockerfiles:e},t){
const n=[...t.values()].flatMap(({prod:e,dev:t})=>void 0===t?[e]:[e,t]).flatMap(({sources:e,buildFiles:t})=>[...e.flatMap(e=>"path"===e.kind&&"build-file"===e.role?[e.path]:[]),...listTargets(t)])
;return new Set([...e.map(({path:e})=>e),...n])}function listTargets(e){return("exact"===e.kind?[]:e.because).flatMap(({suggestion:e})=>"target"===e?.kind?e.target??[]:[])}var P=n(4048),N=n(9968)
;function listRecipes({configuration:{images:e}},t){return e.flatMap(({name:e,prod:n,dev:s})=>{const i=t.get(e);return[{image:e,variant:"prod",recipe:n,unused:i?.prod.unused},...void 0===s?[]:[{
image:e,variant:"dev",recipe:s,unused:i?.dev?.unused}]]})}function toDoubled({image:e,variant:t,key:n,keys:i,name:r},{findKey:o}){const a=o(e,t,["build-contexts",n]);return(0,s.CC)("duplicate-key",{
message:`the build contexts ${i.map(e=>`"${e}"`).join(", ")} of image "${e}" are one to buildx, "${r}"`,fix:"keep one of them",...void 0===a?{}:{place:a}})}
function check_recipes_findUnused(e,{findKey:t},{key:n,list:s,isUsed:i,explain:r}){const o=new Set,a=[];for(const c of e){const{unused:e}=c;for(const u of s(c.recipe)){
const s=t(c.image,c.variant,[n,u]);void 0!==s&&(void 0===e||i(u,e)?o.add(check_recipes_describe(s)):a.push({...r(u,{...c,unused:e}),place:s}))}}
return keepFirstOfPlace(a).filter(({place:e})=>!o.has(check_recipes_describe(e)))}function explainBuildArg(e,{image:t,recipe:n,unused:i}){const o=i.declared.filter(e=>!n.buildArgs.has(e)),a=(0,
r.SX)(e,o);return(0,s.CC)("unused-build-arg",{message:`no ARG of ${n.file} declares the build argument "${e}" of image "${t}"`,
fix:void 0===a?`declare it with ARG ${e}, or take it away`:`did you mean "${a}"?`})}function explainContext(e,{image:t,recipe:n,unused:i}){const o=(0,r.SX)(e,i.named);return(0,s.CC)("unused-context",{
message:`no line of ${n.file} names the build context "${e}" of image "${t}"`,fix:void 0===o?`name it, as COPY --from=${e}, or take it away`:`did you mean "${o}"?`})}function keepFirstOfPlace(e){
const t=new Map;for(const n of e){const e=check_recipes_describe(n.place);t.has(e)||t.set(e,n)}return[...t.values()]}function check_recipes_describe(e){return void 0===e?"":`${e.line}:${e.column}`}
function explainUnread(e,t,n){return(0,s.CC)("unread-generated",{message:`no build of image "${n}" reads "${e}", so what it is generated from does not count`,
fix:"name a path, from the root of the repository, that an instruction of its target reads, or take the key away",...void 0===t?{}:{place:t}})}
function explainIgnored(e,{path:t,at:n,by:r,exception:o}){const a=(0,i.j$)({source:r.source}),c=void 0===o?[]:[`by this line at the end of ${a}`,o];return(0,s.CC)("ignored-source",{
message:`image "${e}" cannot be built: "${t}" is ignored by ${(0,i.j$)(r)}, so no build is sent it`,fix:["name something else, or let it through",...c].join("\n"),...toPlace({at:n})})}
function explain(e,t){return(0,s.CC)("broken-dockerfile",{message:`image "${e}" cannot be built, and what it reads is not known: ${t.because}`,fix:check_refusals_toFix(t.remedy),
place:check_refusals_toPlace(t)})}function check_refusals_toFix(e){const t="correct the line: docker refuses it";switch(e?.kind){case void 0:return t;case"word":return(0,r.IX)(e.written,e.known)
;case"lower-case":{const n=e.written.toLowerCase();return n===e.written?t:`did you mean "${n}"?`}case"end":return`end the heredoc by a line that is "${e.word}" alone`;case"from":
return"begin it with an instruction, as\nFROM scratch"}}function check_refusals_toPlace({file:e,line:t,source:n,remedy:s}){const i={source:{kind:"file",path:e},line:Math.max(1,t)};if(""===n)return{
...i,column:1,length:1};const r=void 0!==s&&"written"in s?s.written:"",o=""===r?-1:n.indexOf(r),a=o>=0?{column:o+1,length:r.length}:{column:1,length:n.length};return{...i,...a,text:n}}
const I=[P.bq,function(e){const t=findUntracked(e),n=(0,s.Ix)(t);return[...(0,$.c)(n),...t.filter(({severity:e})=>"warning"===e),...n.length>0?[]:findUnused(e)]},function({valid:e,variants:t}){
return t.flatMap(({image:t,variant:n,inputs:{unknownTarget:i}})=>{if(void 0===i)return[];const{target:o,file:a,stages:c}=i,u=e.findKey(t,n,["target"]),l=(0,r.SX)(o,c),d=c.map(e=>`"${e}"`).join(", ")
;return[(0,s.CC)("unknown-target",{message:`the target "${o}" of image "${t}" is not a stage of ${a}`,
fix:void 0!==l?`did you mean "${l}"?`:`its stages are ${""===d?"without names: write AS in FROM":d}`,...void 0===u?{}:{place:u}})]})},function({valid:e}){
return keepFirstOfPlace(listRecipes(e,new Map).flatMap(({image:t,variant:n,recipe:s})=>{const i=new Map;for(const e of s.buildContexts.keys()){const t=(0,a.ZM)(e);i.set(t,[...i.get(t)??[],e])}
return[...i].flatMap(([s,i])=>i.length<2?[]:i.map(r=>toDoubled({image:t,variant:n,key:r,keys:i,name:s},e)))}))},function({valid:e,variants:t}){
const n=[...groupByPlace(t.flatMap(({inputs:{parents:e}})=>e)).values()].filter(({length:e})=>e>1);if(0===n.length)return[];const s=new d.k(e.configuration.images)
;return n.flatMap(([e,...t])=>void 0===e?[]:[explainAmbiguous([e,...t],s)])},function({variants:e}){
return[...groupByPlace(e.flatMap(({image:e,inputs:{parents:t}})=>t.filter(t=>"bare"===t.by&&t.image!==e))).values()].flatMap(([e])=>void 0===e?[]:[explainBare(e)])},function({variants:e}){
const t=new Map;for(const{image:n,inputs:s}of e){const{broken:e}=s;if(void 0===e)continue;const i=`${e.file}:${e.line}: ${e.because}`;t.has(i)||t.set(i,explain(n,e))}return[...t.values()]
},function({variants:e}){const t=new Map;for(const{image:n,inputs:s}of e)for(const e of s.ignored){const s=`${(0,i.j$)(e.at)}: ${e.path}`;t.has(s)||t.set(s,explainIgnored(n,e))}return[...t.values()]
},function({variants:e}){return[...groupByPlace(e.flatMap(({inputs:e})=>e.parents).filter(({by:e})=>"other-tag"===e)).values()].flatMap(([e,...t])=>void 0===e||t.length>0?[]:[explainOtherTag(e)])
},function({valid:e,inputs:t}){
const{nameTemplates:n}=e,{images:s}=e.configuration,i=new NearNames(s,n),r=new Map(s.map(({name:e})=>[e,listRepositories(t.get(e)?.prod.references??[])])),a=s.flatMap(({name:e})=>{
const{prod:n,dev:s}=t.get(e)??{};return[...n?.references??[],...s?.references??[]].flatMap(t=>{const n=isOutside(t)?i.find(t.name):void 0;if(void 0===n)return[]
;const s="elsewhere"===n.kind?n.image:"",a=!0===r.get(s)?.has((0,o.o_)(t.name).repository),{name:c,at:u}=t;return a||s===e?[]:[{image:s,spelling:c,at:u,found:n}]})}),c=s.map(({name:e})=>e)
;return[...groupByPlace(a).values()].flatMap(([e])=>void 0===e?[]:[explainNear(e,c)])},function({valid:e,inputs:t}){return e.configuration.images.flatMap(({name:e})=>{
const{prod:n,dev:s}=t.get(e)??{},i=s?.parents.find(({image:t,by:n})=>t===e&&"bare"===n),r=n?.references.some(t=>(0,o.o_)(t.name).name===e);return void 0===i||!0!==r?[]:[explainOwn(i)]})
},function({valid:e,inputs:t}){const n=listRecipes(e,t);return[...check_recipes_findUnused(n,e,{key:"build-args",list:({buildArgs:e})=>[...e.keys()],isUsed:(e,t)=>!t.buildArgs.includes(e),
explain:explainBuildArg}),...check_recipes_findUnused(n,e,{key:"build-contexts",list:({buildContexts:e})=>[...e.keys()],isUsed:(e,t)=>!t.contexts.includes(e),explain:explainContext})]
},function({valid:e,inputs:t}){return e.configuration.images.flatMap(n=>{const s=t.get(n.name);if(void 0===s||!n.infer)return[];const isUnread=e=>(0,
N.x)(s).every(({variant:t,inputs:{unreadGenerated:s}})=>s.includes(e)||!0!==n[t]?.generated.has(e));return(0,
N.x)(s).flatMap(({variant:t,inputs:{unreadGenerated:s}})=>s.filter(e=>isUnread(e)).filter(e=>"prod"===t||!n.prod.generated.has(e)).map(s=>explainUnread(s,e.findKey(n.name,t,["generated",s]),n.name)))
})}],L=[function({valid:e,parents:t}){return[...findParentCycles(e,t),...findUnpublishedBases(e,t)]},function(e){
const{valid:t,platforms:n,parents:s}=e,i=[...findUnknownPlatforms(t),...findMissingPlatforms(e)];switch(n){case"split":return[...findUnknownRunners(t),...i];case"together":
return[...findSeveralLoaded(t,s),...i];case"either":return i}}]}),4970:((e,t,n)=>{function judge(e,t){return e.flatMap(e=>e(t))}n.d(t,{S:()=>judge})}),5498:((e,t,n)=>{n.d(t,{Jx:()=>findStaleSilences,
de:()=>silenceWarnings,x:()=>listQuoted});var s=n(2869),i=n(9798),r=n(9968),o=n(8880);function silenceWarnings(e,t){if(0===t.length)return{diagnostics:e,silenced:0,unused:[]}
;const n=new Set,s=t.map(e=>({silence:e,isMeant:toTest(e)})),i=e.filter(e=>{const t=s.filter(({isMeant:t})=>t(e));for(const{silence:e}of t)n.add(e);return 0===t.length});return{diagnostics:i,
silenced:e.length-i.length,unused:t.filter(e=>!n.has(e))}}function toTest({code:e,at:t}){const n=void 0===t?void 0:(0,o.SO)(t)
;return s=>"warning"===s.severity&&s.code===e&&(void 0===n||listNames(s).some(e=>e===t||"match"===n.judge(e)))}function listNames({message:e,place:t}){const n=listQuoted(e)
;return"file"===t?.source.kind?[t.source.path,...n]:n}function listQuoted(e){return[...e.matchAll(/"([^"]*)"/g)].map(([,e=""])=>e)}function findStaleSilences(e,{head:t,inputs:n}){
return void 0===t||[...n.values()].some(e=>(0,r.x)(e).some(isOpaque))?[]:e.filter(({code:e})=>"steady"===(0,i.Zw)(e).silence).map(({code:e,at:t,place:n})=>(0,s.CC)("stale-silence",{
message:`no warning "${e}"${void 0===t?"":` at "${t}"`} is there to be silenced`,fix:'take these lines away, or correct "at"',place:n}))}function isOpaque({inputs:e}){return"opaque"===e.quality.kind}
}),2104:((e,t,n)=>{n.d(t,{P:()=>checkGraph,a:()=>describeCycle});var s=n(5615),i=n(9707);function checkGraph(e,t){const n=new Map(e.map(e=>[e.name,listParents(e)]));return(0,i.p)(n).map(e=>({
...describeCycle(e),range:t(e[0],e[1])}))}function describeCycle(e){return{code:"parent-cycle",message:`image ${(0,s.hD)(e[0])} is built from itself: ${e.join(" \u2192 ")}`,
fix:'take one of these "target:" contexts or "FROM" lines away; a dev variant may use its own image'}}function listParents(e){
return[...e.prod.buildContexts.values()].flatMap(e=>"image"===e.kind?[e.image]:[])}}),4048:((e,t,n)=>{n.d(t,{Sg:()=>findSlowPatterns,bq:()=>findDeadPatterns})
;var s=n(8911),i=n(2869),r=n(3452),o=n(7700),a=n(8880);function findDeadPatterns({valid:{patterns:e},head:t}){if(void 0===t)return[]
;const n=[...new Set(e.map(({pattern:e})=>e))].filter(e=>!t.index.matchesAny(e)),s=new Map(n.map(e=>[e,adviseLiving(e,t)]));return e.flatMap(({pattern:e,place:t})=>{
const n=s.get(e),r=`the pattern "${e}" matches no tracked file`;return void 0===n?[]:[(0,i.CC)("dead-pattern",{message:r,fix:n,place:t})]})}function adviseLiving(e,t){const n=(0,
a.bX)(e)?"!":"",i=findMeant(e.slice(n.length),t);return void 0===i?"correct it, or take it away":`write ${(0,s.C)(`${n}${i}`)}`}function findMeant(e,t){
const n=e.replace(/^(?:\.\/)+/,"").replaceAll("\\","/");if(n!==e&&t.index.matchesAny(n))return n;const s=n.replace(/\/\*$/,"")
;return isFolder(s,t)?`${s}/**`:/[*?[\]{}()]/.test(n)?findNearFolder(n,t):findNear(n,t)}function isFolder(e,{index:t}){const{from:n,to:s}=t.folder(e);return""!==e&&n<s}
function findNearFolder(e,{index:t}){const[,n,s]=/^([^*?[\]{}()/]+)(\/.*)$/.exec(e)??[];if(void 0===n||void 0===s)return;const i=new Set(t.paths.map(e=>e.split("/",1)[0]??"")),o=(0,
r.SX)(n,i),a=void 0===o||o===n?void 0:`${o}${s}`;return void 0!==a&&t.matchesAny(a)?a:void 0}function findNear(e,{index:t}){const[n,s]=[(0,o.yl)(e),(0,o.mp)(e)],i=t.paths.filter(e=>(0,
o.yl)(e)===n).map(o.mp),a=(0,r.SX)(s,i);if(void 0!==a)return(0,o.uJ)(n,a);const c=t.paths.filter(e=>(0,o.mp)(e)===s);return 1===c.length?c[0]:void 0}function findSlowPatterns({patterns:e},t){
const n=new Set(t.flatMap(e=>[...e.slowPatterns]));return e.filter(({pattern:e})=>n.has((0,a.bX)(e)?e.slice(1):e)).map(({pattern:e,place:t})=>(0,i.CC)("slow-pattern",{
message:`the pattern "${e}" takes too long to match some names and was stopped: there it ${(0,a.bX)(e)?"takes nothing away":"counts as a match"}`,fix:adviseQuicker(e),place:t}))}
function adviseQuicker(e){
return/[*+]\(|[)\]}]\+/.test(e)?'write it without a group that repeats, as "+(\u2026)" or "*(\u2026)", or as several patterns':/[({]/.test(e)?"write it as several patterns, one for each alternative, or with fewer stars":"write it with fewer stars, or name the folders that it is about"
}}),5348:((e,t,n)=>{n.d(t,{B6:()=>escapeUnbalanced,lf:()=>checkNegated,rg:()=>checkPattern,uO:()=>checkPatterns,vD:()=>findUnbalanced});var s=n(8880),i=n(8911),r=n(5615);function checkPatterns(e){
return[...e.flatMap(checkPattern),...checkNegated(e,s.bX)]}function checkPattern({value:e,range:t}){const n=(0,s.bX)(e),i=explainPattern(n?e.slice(1):e,e);if(void 0===i)return[]
;const{message:o,instead:a,advice:c}=i,u=void 0===a?c:`write ${n?"!":""}${a}`;return[{code:"invalid-pattern",message:`the pattern ${(0,r.hD)(e)} ${o}`,fix:u,range:t}]}function explainPattern(e,t){
if(""===e)return{message:"is empty",advice:"write a glob, or take it away"};if((0,s.bX)(e))return{message:'begins with two "!"',advice:'write one "!", or none'};if(e.split("/").includes(".."))return{
message:'holds ".."',advice:"write it from the root of the repository"};if(e.startsWith("/"))return{message:'begins with "/" and matches nothing',instead:e.replace(/^\/+/,"")||"**",advice:""}
;if(e.endsWith("/"))return{message:'ends with "/" and matches nothing',instead:`${e.replace(/\/+$/,"")}/**`,advice:""};if(e.includes("//"))return{message:'holds "//" and matches nothing',
instead:e.replace(/\/{2,}/g,"/"),advice:""};const n=findUnbalanced(e);return void 0!==n?{message:`has a "${n.character}" without its partner`,
advice:`close it, or write ${escapeUnbalanced(t,findUnbalanced)} for the character itself`}:void 0}function escapeUnbalanced(e,t){let n=e;for(let e=0;e<o;e+=1){const e=t(n);if(void 0===e)break
;n=`${n.slice(0,e.index)}\\${n.slice(e.index)}`}return(0,i.P)(n)}const o=20,a=new Map([["[","]"],["{","}"],["(",")"]]);function findUnbalanced(e){const t=[];for(let n=0;n<e.length;n+=1){
const s=e[n]??"";if("\\"===s)n+=1;else if("["===s){const t=findClassEnd(e,n);if(void 0===t)return{character:s,index:n};n=t}else if(a.has(s))t.push({character:s,index:n
});else if(("}"===s||")"===s||"]"===s)&&a.get(t.pop()?.character??"")!==s)return{character:s,index:n}}return t[0]}const c=10;function findClassEnd(e,t){
for(let n=t+(/^\[[!^]?\]?/.exec(e.slice(t))?.[0].length??1);n<e.length;n+=1){const t=/^\[:\w+:\]/.exec(e.slice(n,n+c))?.[0]
;if(void 0!==t)n+=t.length-1;else if("\\"===e[n])n+=1;else if("]"===e[n])return n}}function checkNegated(e,t){const n=e[0];return void 0!==n&&e.every(({value:e})=>t(e))?[{code:"only-negated-patterns",
message:`the list of ${(0,r.hD)(n.value)} only takes away, and matches nothing`,fix:'begin it with what is matched, as "**"',range:n.range}]:[]}}),7685:((e,t,n)=>{n.d(t,{K:()=>y})
;var s=n(6851),i=n(4493),r=n(2318),o=n(3169),a=n(285),c=n(942),u=n(4878);const l=(0,r.OA)({check:(0,r.c3)((0,o.Qq)(),{
description:"The events on which images are built because of what they are built from outside the repository, and of nothing else.",default:[c.lr]}),ignore:(0,r.c3)((0,o.Qq)(),{
description:'Globs of references that are neither pinned nor looked at; one that begins with "!" takes away.',examples:[["mcr.microsoft.com/**"]]}),"max-age":(0,o.Qq)({pattern:u.go,
description:"On these events an older image is built in any case: hours, days or weeks. Default: any age.",examples:["30d"]})},{
description:"Base images from outside are pinned by digest, and a scheduled run builds what sits on one that moved; needs the key reuse. {}: with its defaults."}),d=(0,a.OF)(l,s.qR)
;var f=n(3365),h=n(315),p=n(2783);const m=(0,r.OA)({filters:(0,r.c3)((0,o.Qq)(),{description:"Names of filters.",examples:[["ci_cd"]]}),paths:(0,r.c3)((0,o.Qq)(),{description:f.g,
examples:[[".github/workflows/ci.yml"]]}),publish:(0,o.Jt)({description:"Whether a match publishes, too.",default:!1})},{description:"A match builds and tests every image."}),g=(0,r.OA)({
"build-all":(0,r.c3)((0,o.Qq)(),{description:"Labels that build and test every image.",examples:[["images: all"]]}),build:(0,r.c3)((0,o.Qq)({pattern:"\\{image\\}"}),{
description:"Labels that build one image; {image} stands for its name.",examples:[["image: {image}"]]}),skip:(0,r.c3)((0,o.Qq)(),{description:"Labels that build nothing for what changed.",
examples:[["images: skip"]]})},{description:"Labels of pull requests, compared without case. No key: no labels."}),v=(0,r.OA)({events:(0,r.c3)((0,o.Qq)(),{description:"The events that may publish.",
default:c.BX}),branches:(0,r.c3)((0,o.Qq)(),{description:"The branches that may publish, as in on.push.branches; for a pull request its base. Default: the default branch.",
examples:[["main","releases/**"]]}),tags:(0,r.c3)((0,o.Qq)(),{description:"The tags that may publish, as in on.push.tags. Default: any.",examples:[["v*"]]}),complete:(0,o.Jt)({
description:"true: every image that may be published is, whatever changed; needs the key reuse.",default:!1})},{description:"When publish_matrix may hold anything at all."}),w={...(0,o.Qq)(),
read(e,t){if("list"!==e.kind||e.items.length<2)return(0,o.Qq)().read(e,t);const n=e.items.map(e=>"scalar"===e.kind?e.text:""),i=`one label, or all of them as a text of JSON,\n${(0,
s.P7)(n)}\nand in the job\n${s.aU}`;return(0,a.gQ)(e,t,{must:"be a text",example:i})}},k="^x-",b=(0,r.OA)({"image-name":(0,o.Qq)({
description:"The published name; {image} stands for the name of the image. With a tag in it, names may differ by that alone.",examples:["ghcr.io/octo-org/{image}","ghcr.io/octo-org/postgres:{image}"]
}),"local-tag":(0,o.Qq)({description:"The tag inside a test job, for both variants.",default:c.N7,examples:["shop-{image}"]}),filters:{schema:{
description:"Named path sets: the path of a file in the format of dorny/paths-filter, or the mapping inline.",anyOf:[{type:"string"},{type:"object",additionalProperties:{
type:["string","array","object"]}}],examples:[".github/filters.yml",{api:["api/**","!**/*.md"]}]},example:"the path of a file, or a mapping of names to patterns",read:e=>({value:e,findings:[]})},
runners:(0,a.OF)((0,r.A7)(w,{description:'The runner of each platform; "default" is for linux/amd64 and for entries that are not split.',default:Object.fromEntries(c.tG),examples:[{
default:"ubuntu-24.04","linux/arm64":"ubuntu-24.04-arm"}]}),s.Xg),"build-all":(0,a.OF)(m,s.fC),labels:(0,a.OF)(g,s.ht),publish:(0,a.OF)(v,s.lp),reuse:u._O,bases:d,tests:(0,o.Jt)({
description:"false: no image has tests, but for those that have the key themselves.",default:!0}),silence:i.yt,images:(0,a.OF)((0,r.A7)(p.fq,{description:"The images of the repository, by name.",
minProperties:1,propertyNames:{pattern:h.h},properties:{from:{
description:"The bake files (HCL or JSON) or compose files that describe the images; what is written beside wins, and false leaves an image out.",anyOf:[{type:"string"},{type:"array",items:{
type:"string"},minItems:1},{type:["object","null"],description:"An image of that name."}],examples:["docker-bake.hcl",["compose.yml","compose.ci.yml"]]}},entry:"image"}),s.Yy)},{required:["images"],
patternProperties:{[k]:{}}}),y=(0,a.OF)(b,e=>"list"===e.kind?(0,s.Yy)(e):void 0)}),942:((e,t,n)=>{n.d(t,{BX:()=>i,DA:()=>c,N7:()=>r,lr:()=>a,tG:()=>o});var s=n(9777)
;const i=["push","release","schedule","workflow_dispatch","repository_dispatch"],r="{image}",o=new Map([["default",s.a0]]),a="schedule",c="merge_group"}),3855:((e,t,n)=>{n.d(t,{Is:()=>exampleOfMap,
Wx:()=>exampleOfFlag,fU:()=>listTexts,lL:()=>exampleOfText,pJ:()=>exampleOfItem,yA:()=>exampleOfList});var s=n(8911);function exampleOfText(e){
const t="list"===e.kind&&1===e.items.length?e.items[0]:void 0;if("scalar"===t?.kind&&"null"!==t.type)return t.text;const n=findBraced(e)
;return void 0!==n?`'{${n}}', with quotes`:"scalar"===e.kind&&"boolean"===e.type?`quotes around it where the text is meant: "${e.text}"`:void 0}
const i=new Map([["true","true"],["yes","true"],["on","true"],["1","true"],["false","false"],["no","false"],["off","false"],["0","false"]]);function exampleOfFlag(e){
const t="scalar"===e.kind?i.get(e.text.toLowerCase()):void 0;return t&&`${t}, without quotes`}function exampleOfList(e){const t=findBraced(e);if(void 0!==t)return`['{${t}}']`;if("mapping"===e.kind){
const t=exampleOfItem(e);return t&&`[${t}]`}const n=listTexts(e);return n&&`[${n.map(s.C).join(", ")}]`}function exampleOfItem(e){const t=findSingle(e);if(void 0===t)return
;const[n,{value:i}]=t,r=findBraced(i);return void 0!==r?(0,s.P)(`${n}: {${r}}`):"scalar"===i.kind?"null"===i.type?void 0:(0,s.P)(`${n}: ${i.text}`):void 0}function findSingle(e){
return"mapping"===e.kind&&1===e.entries.size?[...e.entries][0]:void 0}function findBraced(e){const t=findSingle(e);if(void 0===t)return;const[n,{key:s,value:i}]=t
;return"scalar"===i.kind&&"null"===i.type&&i.range===s?n:void 0}function exampleOfMap(e){const t=("list"===e.kind?e.items:listLonely(e)).map(toPair),n=t.flatMap(e=>e??[])
;return 0===n.length||n.length<t.length?void 0:`{ ${n.join(", ")} }`}function listLonely(e){return"scalar"===e.kind&&e.text.includes("=")?[e]:[]}function toPair(e){if("scalar"===e.kind){
const[,t=e.text,n]=/^([^=]+)=(.*)$/s.exec(e.text)??[];if(""===t)return;return`${(0,s.C)(t)}: ${void 0===n?"value":JSON.stringify(n)}`}const t=findSingle(e);if(void 0===t)return;const[n,{value:i}]=t
;return"scalar"===i.kind?`${(0,s.C)(n)}: ${i.text}`:void 0}function listTexts(e){if("mapping"!==e.kind){if("list"===e.kind){const t=e.items.flatMap(e=>"scalar"===e.kind?e.text:[])
;return t.length===e.items.length&&t.length>0?t:void 0}if("null"!==e.type)return e.text.split(/\s*[,\n]\s*/).filter(e=>""!==e)}}}),3365:((e,t,n)=>{n.d(t,{g:()=>s})
;const s='Globs; one that begins with "!" takes away, wherever it stands.'}),315:((e,t,n)=>{n.d(t,{aR:()=>s,en:()=>isRepositoryName,h:()=>i,lS:()=>isImageName})
;const s="[a-z0-9]+(?:(?:\\.|_|__|-+|/)[a-z0-9]+)*",i=`^(?!all$)(?=.*[a-z])${s}$`,r=new RegExp(i),o=new RegExp(`^${s}$`);function isImageName(e){return r.test(e)}function isRepositoryName(e){
return o.test(e)}}),2618:((e,t,n)=>{n.d(t,{NW:()=>findUnknownPart,WC:()=>r,cE:()=>checkDevPlatforms,oF:()=>checkPlatform,rB:()=>findPlatform});var s=n(3452),i=n(5615)
;const r="^[a-z0-9]+/[a-z0-9_]+(?:/[a-z0-9.]+)?$",o=new RegExp(r),a=["linux","windows","darwin","freebsd","netbsd","openbsd","dragonfly"],c=["solaris","illumos","aix","plan9","android","ios","js","wasi","wasip1"],u=["amd64","arm64","arm","386","riscv64","ppc64le","s390x","loong64","mips64le","mips64","mipsle","mips","ppc64","wasm","sparc64","x86_64","aarch64","i386","armhf","armel","armbe","arm64be","ppc","riscv","s390","sparc","amd64p32"]
;function findUnknownPart(e){const[t="",n="",...i]=e.split("/");if(![...a,...c].includes(t)){const e=(0,s.SX)(t,a);return{part:t,...void 0===e?{}:{meant:[e,n,...i].join("/")}}}if(u.includes(n))return
;const r=(0,s.SX)(n,u);return{part:n,...void 0===r?{}:{meant:[t,r,...i].join("/")}}}
const l=new Map([["amd64","linux/amd64"],["x86_64","linux/amd64"],["arm64","linux/arm64"],["aarch64","linux/arm64"],["armv7","linux/arm/v7"]]);function findPlatform(e){const t=e.trim().toLowerCase()
;return l.get(t)??(o.test(t)?t:void 0)}function checkPlatform({value:e,range:t}){if(o.test(e))return[];const n=findPlatform(e);return[{code:"invalid-value",message:`${(0,i.hD)(e)} is not a platform`,
fix:n?`write ${n}`:"write os/arch or os/arch/variant, as linux/arm64",range:t}]}function checkDevPlatforms(e){const t=e[1];return void 0===t?[]:[{code:"invalid-value",
message:"a dev variant is built for one platform",fix:"keep the one that the tests run on, or none for the runner's",range:t.range}]}}),2783:((e,t,n)=>{n.d(t,{A8:()=>S,cz:()=>detailsOf,fq:()=>_})
;var s=n(6851),i=n(2318),r=n(3169),o=n(285),a=n(3365),c=n(2618);const u={description:"The folder that is sent to the build, from the repository's root. Default: the image's name.",
examples:["docker/api","."]},l={description:"The Dockerfile, from the repository's root. Default: Dockerfile in the context.",examples:["api/Dockerfile"]},d={
description:"The build stage; empty: the last one.",default:""},f={description:"Build arguments; values are taken as written (3.10 stays 3.10).",examples:[{PYTHON_VERSION:"3.12"}]},h={
description:"Named contexts: a folder, docker-image://\u2026, oci-layout://\u2026, a git or http URL, or target:<image of this file>.",examples:[{packages:"./packages/python",base:"target:base"}]},p={
description:"Untracked sources, and globs of the files that each is made from.",examples:[{"web/dist":["web/**"]}]},m={
description:"Build arguments whose values change with every commit: a new value is not a reason to build.",examples:[["GIT_SHA"]]},g=(0,r.Qq)({pattern:c.WC}),platforms=e=>(0,o.OF)((0,
i.c3)(g,e),s.sZ),v=(0,i.c3)((0,r.Qq)(),{description:a.g,minItems:1}),w={context:(0,r.Qq)(u),file:(0,r.Qq)(l),target:(0,r.Qq)(d),"build-args":(0,i.A7)((0,r.RU)(),f),"build-contexts":(0,o.OF)((0,
i.A7)((0,r.Qq)(),h),s.yI),platforms:platforms({description:"The platforms of the image. Default: that of the runner.",examples:[["linux/amd64","linux/arm64"]]}),generated:(0,o.OF)((0,i.A7)(v,p),s.Z6),
"volatile-args":(0,i.c3)((0,r.Qq)(),m)},k=(0,i.OA)({context:(0,i.wM)((0,r.Qq)(u)),file:(0,i.wM)((0,r.Qq)(l)),target:(0,i.wM)((0,r.Qq)(d)),"build-args":(0,i.wM)((0,i.A7)((0,i.wM)((0,r.RU)()),f)),
"build-contexts":(0,i.wM)((0,o.OF)((0,i.A7)((0,i.wM)((0,r.Qq)()),h),s.yI)),platforms:(0,i.wM)(platforms({description:"The one platform of the dev variant. Default: the runner's.",
examples:[["linux/amd64"]]})),generated:(0,i.wM)((0,o.OF)((0,i.A7)((0,i.wM)(v),p),s.Z6)),"volatile-args":(0,i.wM)((0,i.c3)((0,r.Qq)(),m))},{
description:"Overrides for the dev variant: maps merge by key, null removes a key, the rest replaces. {}: a dev variant equal to prod."}),b=(0,i.OA)({images:(0,i.c3)((0,r.Qq)(),{
description:"The images that the tests of this image run against.",examples:[["database"]]}),paths:(0,i.c3)((0,r.Qq)(),{description:`A match runs the tests. ${a.g}`}),filters:(0,i.c3)((0,r.Qq)(),{
description:"Names of filters; a match runs the tests."})},{description:"What the tests of the image need, and what runs them beside the image. false: it has none; {}: some, whatever the top says."
}),y=(0,i.j$)(b),x=(0,i.A7)(function(){return{schema:{type:["string","number","boolean","array","object"]},example:"a value",read:(e,t)=>"scalar"===e.kind?"null"!==e.type?readLine(e.text,e,t):(0,
o.gQ)(e,t,{must:"be a value",example:'a value, "" for an empty text'}):{value:{value:toJson(e),range:e.range},findings:[]}}}(),{
description:"Free fields for the matrix entry, as text; a list or a mapping becomes JSON text.",examples:[{setup_nodejs:!0}]}),$=(0,i.OA)({"image-name":(0,r.Qq)({
description:"The published name of this image; with a tag where it shares the name with others.",examples:["ghcr.io/octo-org/shop-{image}","ghcr.io/octo-org/postgres:17"]}),"local-tag":(0,r.Qq)({
description:"The tag of this image inside a test job."}),...w,publish:(0,r.Jt)({description:"Whether the image is ever published.",default:!0}),paths:(0,i.c3)((0,r.Qq)(),{
description:`Further files that build the image when they change. ${a.g}`,examples:[["docker-compose.yml"]]}),filters:(0,i.c3)((0,r.Qq)(),{description:"Names of filters; a match builds the image."}),
infer:(0,r.Jt)({description:"False: only paths, filters, the Dockerfile, its ignore file, parents and the other keys of the build count.",default:!0}),reuse:(0,r.Jt)({
description:"false: the image is always built. true: also an image with volatile-args is reused."}),dev:(0,o.OF)(k,s.vY),tests:(0,o.OF)(y,s.bx),matrix:x},{
description:"An image; nothing behind the name: every key has its default."}),S=Object.keys($.schema.properties??{}),O=(0,o.OF)($,s.lC),_={...$,schema:{...$.schema,type:["object","null","boolean"]},
read:(e,t)=>"scalar"===e.kind&&"null"===e.type?{value:{},findings:[]}:O.read(e,t)};function detailsOf(e){return"object"==typeof e?e:{}}function readLine(e,{range:t},n){return{value:{value:e,range:t},
findings:(0,r.fG)(e,t,n)}}function toJson(e){switch(e.kind){case"list":return`[${e.items.map(toJson).join(",")}]`;case"mapping":
return`{${[...e.entries].map(([e,{value:t}])=>`${JSON.stringify(e)}:${toJson(t)}`).join(",")}}`;case"scalar":
return"null"===e.type?"null":"boolean"===e.type?e.text.toLowerCase():"number"===e.type&&isJsonNumber(e.text)?e.text:JSON.stringify(e.text)}}function isJsonNumber(e){
return/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(e)}}),4878:((e,t,n)=>{n.d(t,{F1:()=>parseAge,_O:()=>l,go:()=>c});var s=n(6851),i=n(2318),r=n(3169),o=n(285),a=n(3365)
;const c="^[1-9][0-9]{0,4}[hdw]$",u=(0,i.OA)({with:(0,i.c3)((0,r.Qq)(),{description:`Files that are part of what an image is known by, and build nothing when they change. ${a.g}`,
examples:[[".github/actions/build/**"]]}),"max-age":(0,r.Qq)({pattern:c,description:"An older image is built again: hours, days or weeks. Default: any age.",examples:["30d"]}),store:(0,i.c3)((0,
r.Qq)(),{description:"The events whose runs may store images. Default: those of publish.events, and merge_group.",examples:[["push","merge_group","pull_request"]]})},{
description:"Images that the registry has are not built again. {}: with its defaults; no key: every image is built."}),l=(0,o.OF)(u,s.M5),d=36e5,f=new Map([["h",d],["d",24*d],["w",168*d]])
;function parseAge(e){if(!new RegExp(c).test(e))return;const t=f.get(e.slice(-1));return void 0===t?void 0:Number(e.slice(0,-1))*t}}),9780:((e,t,n)=>{n.d(t,{Oi:()=>createJoinedPlaces,hh:()=>textNumber,
p6:()=>moveRange});var s=n(5615);const i=2**32;function moveRange({start:e,end:t},n){return{start:e+n*i,end:t+n*i}}function textNumber({start:e}){return Math.floor(e/i)}function createJoinedPlaces(e){
const t=e.map(({source:e,text:t})=>(0,s.Bo)(e,t));return e=>{const n=Math.min(textNumber(e),t.length-1);return(t[n]??(0,s.Bo)({kind:"file",path:""},""))(moveRange(e,-n))}}}),9736:((e,t,n)=>{n.d(t,{
W:()=>describeNode,h:()=>s});const s={start:0,end:0};function describeNode(e){switch(e.kind){case"list":return"a list";case"mapping":return"a mapping";case"scalar":return describeScalar(e)}}
function describeScalar(e){switch(e.type){case"text":return"a text";case"number":return"a number";case"boolean":return"true or false";case"null":return"nothing"}}}),2385:((e,t,n)=>{n.d(t,{
T:()=>parse_document_parseDocument});var s=n(8911);function explainSyntax(e,t){const[n,s]=e.pos,i="BAD_INDENT"===e.code?/^ */.exec(t.slice(n))?.[0].length??0:0,r={start:n+i,end:Math.max(s,n+i+1)}
;return{code:"yaml-syntax",...explain(e,t),range:r}}function findConflict(e){const t=/^<{7} .*$/m.exec(e);if(null!==t)return{code:"yaml-syntax",message:"a merge of git is not finished here",
fix:"keep the lines of one side, and take the lines that begin with <<<<<<<, ======= and >>>>>>> away",range:{start:t.index,end:t.index+t[0].length}}}
const i='quote a text that holds ": " or " #", or begins with one of * & ! % @ ` { [ | >',r=new Map([["TAB_AS_INDENT",{message:"a tab cannot indent YAML",fix:"indent with spaces"}],["MISSING_CHAR",{
fix:'close what is open, and write "," between the items'}],["BAD_INDENT",{fix:"close what is open, and give all keys of a mapping the same indentation"
}]]),o=new Set(["BAD_ALIAS","BAD_SCALAR_START","BLOCK_AS_IMPLICIT_KEY","TAG_RESOLVE_FAILED","UNEXPECTED_TOKEN"]),a={
message:"this is no YAML: a line without a colon stands among the keys of a mapping",fix:'write KEY: value, or "- " in front of an item of a list'};function explain(e,t){const n=explainKnown(e,t)
;return{message:n?.message??`this is no YAML: ${toSentence(e.message)}`,fix:n?.fix??"correct the syntax here; what follows is read once it is right"}}function explainKnown(e,t){
return"MISSING_CHAR"===e.code&&e.message.startsWith("Implicit map key")?a:o.has(e.code)?{fix:adviseQuotes(e,t)}:r.get(e.code)}function adviseQuotes({code:e,pos:[t,n]},r){
if("TAG_RESOLVE_FAILED"===e)return`quote it: ${(0,s.P)(r.slice(t,n))}`;const[,o=""]=/^[ \t]*(?:- +)*(?:[\w.-]+:[ \t]+)?(.*?)(?:[ \t]+#.*)?$/.exec(lineAt(r,t))??[]
;return/^(?:\[.*\]|\{.*\})$/.test(o)||""===o||/^['"]/.test(o)?i:`quote it: ${(0,s.P)(o)}`}function lineAt(e,t){const n=e.lastIndexOf("\n",t-1)+1,s=e.indexOf("\n",n)
;return e.slice(n,-1===s?e.length:s).replace(/\r$/,"")}function toSentence(e){return e.split("\n",1)[0]?.replace(/[.:]$/,"")??""}var c=n(5615),u=n(9736)
;const l=Symbol.for("yaml.alias"),d=Symbol.for("yaml.document"),f=Symbol.for("yaml.map"),h=Symbol.for("yaml.pair"),p=Symbol.for("yaml.scalar"),m=Symbol.for("yaml.seq"),g=Symbol.for("yaml.node.type"),isAlias=e=>!!e&&"object"==typeof e&&e[g]===l,identity_isDocument=e=>!!e&&"object"==typeof e&&e[g]===d,isMap=e=>!!e&&"object"==typeof e&&e[g]===f,isPair=e=>!!e&&"object"==typeof e&&e[g]===h,isScalar=e=>!!e&&"object"==typeof e&&e[g]===p,isSeq=e=>!!e&&"object"==typeof e&&e[g]===m
;function isCollection(e){if(e&&"object"==typeof e)switch(e[g]){case f:case m:return!0}return!1}function isNode(e){if(e&&"object"==typeof e)switch(e[g]){case l:case f:case p:case m:return!0}return!1}
const hasAnchor=e=>(isScalar(e)||isCollection(e))&&!!e.anchor,v=Symbol("break visit"),w=Symbol("skip children"),k=Symbol("remove node");function visit(e,t){const n=initVisitor(t)
;identity_isDocument(e)?visit_(null,e.contents,n,Object.freeze([e]))===k&&(e.contents=null):visit_(null,e,n,Object.freeze([]))}function visit_(e,t,n,s){const i=callVisitor(e,t,n,s)
;if(isNode(i)||isPair(i))return replaceNode(e,s,i),visit_(e,i,n,s);if("symbol"!=typeof i)if(isCollection(t)){s=Object.freeze(s.concat(t));for(let e=0;e<t.items.length;++e){
const i=visit_(e,t.items[e],n,s);if("number"==typeof i)e=i-1;else{if(i===v)return v;i===k&&(t.items.splice(e,1),e-=1)}}}else if(isPair(t)){s=Object.freeze(s.concat(t));const e=visit_("key",t.key,n,s)
;if(e===v)return v;e===k&&(t.key=null);const i=visit_("value",t.value,n,s);if(i===v)return v;i===k&&(t.value=null)}return i}async function visitAsync(e,t){const n=initVisitor(t)
;identity_isDocument(e)?await visitAsync_(null,e.contents,n,Object.freeze([e]))===k&&(e.contents=null):await visitAsync_(null,e,n,Object.freeze([]))}async function visitAsync_(e,t,n,s){
const i=await callVisitor(e,t,n,s);if(isNode(i)||isPair(i))return replaceNode(e,s,i),visitAsync_(e,i,n,s);if("symbol"!=typeof i)if(isCollection(t)){s=Object.freeze(s.concat(t))
;for(let e=0;e<t.items.length;++e){const i=await visitAsync_(e,t.items[e],n,s);if("number"==typeof i)e=i-1;else{if(i===v)return v;i===k&&(t.items.splice(e,1),e-=1)}}}else if(isPair(t)){
s=Object.freeze(s.concat(t));const e=await visitAsync_("key",t.key,n,s);if(e===v)return v;e===k&&(t.key=null);const i=await visitAsync_("value",t.value,n,s);if(i===v)return v;i===k&&(t.value=null)}
return i}function initVisitor(e){return"object"==typeof e&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,
Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function callVisitor(e,t,n,s){
return"function"==typeof n?n(e,t,s):isMap(t)?n.Map?.(e,t,s):isSeq(t)?n.Seq?.(e,t,s):isPair(t)?n.Pair?.(e,t,s):isScalar(t)?n.Scalar?.(e,t,s):isAlias(t)?n.Alias?.(e,t,s):void 0}
function replaceNode(e,t,n){const s=t[t.length-1];if(isCollection(s))s.items[e]=n;else if(isPair(s))"key"===e?s.key=n:s.value=n;else{if(!identity_isDocument(s)){const e=isAlias(s)?"alias":"scalar"
;throw new Error(`Cannot replace node with ${e} parent`)}s.contents=n}}visit.BREAK=v,visit.SKIP=w,visit.REMOVE=k,visitAsync.BREAK=v,visitAsync.SKIP=w,visitAsync.REMOVE=k;const b={"!":"%21",",":"%2C",
"[":"%5B","]":"%5D","{":"%7B","}":"%7D"},escapeTagName=e=>e.replace(/[!,[\]{}]/g,e=>b[e]);class Directives{constructor(e,t){this.docStart=null,this.docEnd=!1,
this.yaml=Object.assign({},Directives.defaultYaml,e),this.tags=Object.assign({},Directives.defaultTags,t)}clone(){const e=new Directives(this.yaml,this.tags);return e.docStart=this.docStart,e}
atDocument(){const e=new Directives(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={
explicit:Directives.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},Directives.defaultTags)}return e}add(e,t){this.atNextDocument&&(this.yaml={explicit:Directives.defaultYaml.explicit,
version:"1.1"},this.tags=Object.assign({},Directives.defaultTags),this.atNextDocument=!1);const n=e.trim().split(/[ \t]+/),s=n.shift();switch(s){case"%TAG":{
if(2!==n.length&&(t(0,"%TAG directive should contain exactly two parts"),n.length<2))return!1;const[e,s]=n;return this.tags[e]=s,!0}case"%YAML":{if(this.yaml.explicit=!0,
1!==n.length)return t(0,"%YAML directive should contain exactly one part"),!1;const[e]=n;return"1.1"===e||"1.2"===e?(this.yaml.version=e,!0):(t(6,`Unsupported YAML version ${e}`,/^\d+\.\d+$/.test(e)),
!1)}default:return t(0,`Unknown directive ${s}`,!0),!1}}tagName(e,t){if("!"===e)return"!";if("!"!==e[0])return t(`Not a valid tag: ${e}`),null;if("<"===e[1]){const n=e.slice(2,-1)
;return"!"===n||"!!"===n?(t(`Verbatim tags aren't resolved, so ${e} is invalid.`),null):(">"!==e[e.length-1]&&t("Verbatim tags must end with a >"),n)}const[,n,s]=e.match(/^(.*!)([^!]*)$/s)
;s||t(`The ${e} tag has no suffix`);const i=this.tags[n];if(i)try{return i+decodeURIComponent(s)}catch(e){return t(String(e)),null}return"!"===n?e:(t(`Could not resolve tag: ${e}`),null)}tagString(e){
for(const[t,n]of Object.entries(this.tags))if(e.startsWith(n))return t+escapeTagName(e.substring(n.length));return"!"===e[0]?e:`!<${e}>`}toString(e){
const t=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],n=Object.entries(this.tags);let s;if(e&&n.length>0&&isNode(e.contents)){const t={};visit(e.contents,(e,n)=>{
isNode(n)&&n.tag&&(t[n.tag]=!0)}),s=Object.keys(t)}else s=[];for(const[i,r]of n)"!!"===i&&"tag:yaml.org,2002:"===r||e&&!s.some(e=>e.startsWith(r))||t.push(`%TAG ${i} ${r}`);return t.join("\n")}}
function anchorIsValid(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){const t=JSON.stringify(e);throw new Error(`Anchor must not contain whitespace or control characters: ${t}`)}return!0}
function anchorNames(e){const t=new Set;return visit(e,{Value(e,n){n.anchor&&t.add(n.anchor)}}),t}function findNewAnchor(e,t){for(let n=1;;++n){const s=`${e}${n}`;if(!t.has(s))return s}}
function createNodeAnchors(e,t){const n=[],s=new Map;let i=null;return{onAnchor:s=>{n.push(s),i??(i=anchorNames(e));const r=findNewAnchor(t,i);return i.add(r),r},setAnchors:()=>{for(const e of n){
const t=s.get(e);if("object"!=typeof t||!t.anchor||!isScalar(t.node)&&!isCollection(t.node)){const t=new Error("Failed to resolve repeated object (this should not happen)");throw t.source=e,t}
t.node.anchor=t.anchor}},sourceObjects:s}}function applyReviver(e,t,n,s){if(s&&"object"==typeof s)if(Array.isArray(s))for(let t=0,n=s.length;t<n;++t){const n=s[t],i=applyReviver(e,s,String(t),n)
;void 0===i?delete s[t]:i!==n&&(s[t]=i)}else if(s instanceof Map)for(const t of Array.from(s.keys())){const n=s.get(t),i=applyReviver(e,s,t,n);void 0===i?s.delete(t):i!==n&&s.set(t,i)
}else if(s instanceof Set)for(const t of Array.from(s)){const n=applyReviver(e,s,t,t);void 0===n?s.delete(t):n!==t&&(s.delete(t),s.add(n))}else for(const[t,n]of Object.entries(s)){
const i=applyReviver(e,s,t,n);void 0===i?delete s[t]:i!==n&&(s[t]=i)}return e.call(t,n,s)}function toJS(e,t,n){if(Array.isArray(e))return e.map((e,t)=>toJS(e,String(t),n))
;if(e&&"function"==typeof e.toJSON){if(!n||!hasAnchor(e))return e.toJSON(t,n);const s={aliasCount:0,count:1,res:void 0};n.anchors.set(e,s),n.onCreate=e=>{s.res=e,delete n.onCreate}
;const i=e.toJSON(t,n);return n.onCreate&&n.onCreate(i),i}return"bigint"!=typeof e||n?.keep?e:Number(e)}Directives.defaultYaml={explicit:!1,version:"1.2"},Directives.defaultTags={
"!!":"tag:yaml.org,2002:"};class NodeBase{constructor(e){Object.defineProperty(this,g,{value:e})}clone(){const e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this))
;return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:t,maxAliasCount:n,onAnchor:s,reviver:i}={}){if(!identity_isDocument(e))throw new TypeError("A document argument is required")
;const r={anchors:new Map,doc:e,keep:!0,mapAsMap:!0===t,mapKeyWarned:!1,maxAliasCount:"number"==typeof n?n:100},o=toJS(this,"",r)
;if("function"==typeof s)for(const{count:e,res:t}of r.anchors.values())s(t,e);return"function"==typeof i?applyReviver(i,{"":o},"",o):o}}class Alias extends NodeBase{constructor(e){super(l),
this.source=e,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,t){if(0===t?.maxAliasCount)throw new ReferenceError("Alias resolution is disabled")
;let n,s;t?.aliasResolveCache?n=t.aliasResolveCache:(n=[],visit(e,{Node:(e,t)=>{(isAlias(t)||hasAnchor(t))&&n.push(t)}}),t&&(t.aliasResolveCache=n));for(const e of n){if(e===this)break
;e.anchor===this.source&&(s=e)}if(s&&t){const{anchors:e,doc:n,maxAliasCount:i}=t;let r=e.get(s);if(r||(toJS(s,null,t),r=e.get(s)),
void 0===r?.res)throw new ReferenceError("This should not happen: Alias anchor was not resolved?");if(i>=0&&(r.count+=1,0===r.aliasCount&&(r.aliasCount=getAliasCount(n,s,e)),
r.count*r.aliasCount>i))throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack")}return s}toJSON(e,t){if(!t)return{source:this.source};const n=this.resolve(t.doc,t)
;if(!n){const e=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(e)}return t.anchors.get(n).res}toString(e,t,n){const s=`*${this.source}`;if(e){
if(anchorIsValid(this.source),e.options.verifyAliasOrder&&!e.anchors.has(this.source)){const e=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(e)}
if(e.implicitKey)return`${s} `}return s}}function getAliasCount(e,t,n){if(isAlias(t)){const s=t.resolve(e),i=n&&s&&n.get(s);return i?i.count*i.aliasCount:0}if(isCollection(t)){let s=0
;for(const i of t.items){const t=getAliasCount(e,i,n);t>s&&(s=t)}return s}if(isPair(t)){const s=getAliasCount(e,t.key,n),i=getAliasCount(e,t.value,n);return Math.max(s,i)}return 1}
const isScalarValue=e=>!e||"function"!=typeof e&&"object"!=typeof e;class Scalar extends NodeBase{constructor(e){super(p),this.value=e}toJSON(e,t){return t?.keep?this.value:toJS(this.value,e,t)}
toString(){return String(this.value)}}function findTagObject(e,t,n){if(t){const e=n.filter(e=>e.tag===t),s=e.find(e=>!e.format)??e[0];if(!s)throw new Error(`Tag ${t} not found`);return s}
return n.find(t=>t.identify?.(e)&&!t.format)}function createNode(e,t,n){if(identity_isDocument(e)&&(e=e.contents),isNode(e))return e;if(isPair(e)){const t=n.schema[f].createNode?.(n.schema,null,n)
;return t.items.push(e),t}(e instanceof String||e instanceof Number||e instanceof Boolean||"undefined"!=typeof BigInt&&e instanceof BigInt)&&(e=e.valueOf())
;const{aliasDuplicateObjects:s,onAnchor:i,onTagObj:r,schema:o,sourceObjects:a}=n;let c;if(s&&e&&"object"==typeof e){if(c=a.get(e),c)return c.anchor??(c.anchor=i(e)),new Alias(c.anchor);c={anchor:null,
node:null},a.set(e,c)}t?.startsWith("!!")&&(t="tag:yaml.org,2002:"+t.slice(2));let u=findTagObject(e,t,o.tags);if(!u){if(e&&"function"==typeof e.toJSON&&(e=e.toJSON()),!e||"object"!=typeof e){
const t=new Scalar(e);return c&&(c.node=t),t}u=e instanceof Map?o[f]:Symbol.iterator in Object(e)?o[m]:o[f]}r&&(r(u),delete n.onTagObj)
;const l=u?.createNode?u.createNode(n.schema,e,n):"function"==typeof u?.nodeClass?.from?u.nodeClass.from(n.schema,e,n):new Scalar(e);return t?l.tag=t:u.default||(l.tag=u.tag),c&&(c.node=l),l}
function collectionFromPath(e,t,n){let s=n;for(let e=t.length-1;e>=0;--e){const n=t[e];if("number"==typeof n&&Number.isInteger(n)&&n>=0){const e=[];e[n]=s,s=e}else s=new Map([[n,s]])}
return createNode(s,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}
Scalar.BLOCK_FOLDED="BLOCK_FOLDED",Scalar.BLOCK_LITERAL="BLOCK_LITERAL",Scalar.PLAIN="PLAIN",Scalar.QUOTE_DOUBLE="QUOTE_DOUBLE",Scalar.QUOTE_SINGLE="QUOTE_SINGLE"
;const isEmptyPath=e=>null==e||"object"==typeof e&&!!e[Symbol.iterator]().next().done;class Collection extends NodeBase{constructor(e,t){super(e),Object.defineProperty(this,"schema",{value:t,
configurable:!0,enumerable:!1,writable:!0})}clone(e){const t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&(t.schema=e),
t.items=t.items.map(t=>isNode(t)||isPair(t)?t.clone(e):t),this.range&&(t.range=this.range.slice()),t}addIn(e,t){if(isEmptyPath(e))this.add(t);else{const[n,...s]=e,i=this.get(n,!0)
;if(isCollection(i))i.addIn(s,t);else{if(void 0!==i||!this.schema)throw new Error(`Expected YAML collection at ${n}. Remaining path: ${s}`);this.set(n,collectionFromPath(this.schema,s,t))}}}
deleteIn(e){const[t,...n]=e;if(0===n.length)return this.delete(t);const s=this.get(t,!0);if(isCollection(s))return s.deleteIn(n)
;throw new Error(`Expected YAML collection at ${t}. Remaining path: ${n}`)}getIn(e,t){const[n,...s]=e,i=this.get(n,!0);return 0===s.length?!t&&isScalar(i)?i.value:i:isCollection(i)?i.getIn(s,t):void 0
}hasAllNullValues(e){return this.items.every(t=>{if(!isPair(t))return!1;const n=t.value;return null==n||e&&isScalar(n)&&null==n.value&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(e){const[t,...n]=e
;if(0===n.length)return this.has(t);const s=this.get(t,!0);return!!isCollection(s)&&s.hasIn(n)}setIn(e,t){const[n,...s]=e;if(0===s.length)this.set(n,t);else{const e=this.get(n,!0)
;if(isCollection(e))e.setIn(s,t);else{if(void 0!==e||!this.schema)throw new Error(`Expected YAML collection at ${n}. Remaining path: ${s}`);this.set(n,collectionFromPath(this.schema,s,t))}}}}
const stringifyComment=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function indentComment(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}
const lineComment=(e,t,n)=>e.endsWith("\n")?indentComment(n,t):n.includes("\n")?"\n"+indentComment(n,t):(e.endsWith(" ")?"":" ")+n,y="flow",x="block",$="quoted"
;function foldFlowLines(e,t,n="flow",{indentAtStart:s,lineWidth:i=80,minContentWidth:r=20,onFold:o,onOverflow:a}={}){if(!i||i<0)return e;i<r&&(r=0);const c=Math.max(1+r,1+i-t.length)
;if(e.length<=c)return e;const u=[],l={};let d,f,h=i-t.length;"number"==typeof s&&(s>i-Math.max(2,r)?u.push(0):h=i-s);let p=!1,m=-1,g=-1,v=-1;n===x&&(m=consumeMoreIndentedLines(e,m,t.length),
-1!==m&&(h=m+c));for(let s;s=e[m+=1];){if(n===$&&"\\"===s){switch(g=m,e[m+1]){case"x":m+=3;break;case"u":m+=5;break;case"U":m+=9;break;default:m+=1}v=m}
if("\n"===s)n===x&&(m=consumeMoreIndentedLines(e,m,t.length)),h=m+t.length+c,d=void 0;else{if(" "===s&&f&&" "!==f&&"\n"!==f&&"\t"!==f){const t=e[m+1];t&&" "!==t&&"\n"!==t&&"\t"!==t&&(d=m)}
if(m>=h)if(d)u.push(d),h=d+c,d=void 0;else if(n===$){for(;" "===f||"\t"===f;)f=s,s=e[m+=1],p=!0;const t=m>v+1?m-2:g-1;if(l[t])return e;u.push(t),l[t]=!0,h=t+c,d=void 0}else p=!0}f=s}if(p&&a&&a(),
0===u.length)return e;o&&o();let w=e.slice(0,u[0]);for(let s=0;s<u.length;++s){const i=u[s],r=u[s+1]||e.length;0===i?w=`\n${t}${e.slice(0,r)}`:(n===$&&l[i]&&(w+=`${e[i]}\\`),
w+=`\n${t}${e.slice(i+1,r)}`)}return w}function consumeMoreIndentedLines(e,t,n){let s=t,i=t+1,r=e[i];for(;" "===r||"\t"===r;)if(t<i+n)r=e[++t];else{do{r=e[++t]}while(r&&"\n"!==r);s=t,i=t+1,r=e[i]}
return s}const getFoldOptions=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth
}),containsDocumentMarker=e=>/^(%|---|\.\.\.)/m.test(e);function lineLengthOverLimit(e,t,n){if(!t||t<0)return!1;const s=t-n,i=e.length;if(i<=s)return!1;for(let t=0,n=0;t<i;++t)if("\n"===e[t]){
if(t-n>s)return!0;if(n=t+1,i-n<=s)return!1}return!0}function doubleQuotedString(e,t){const n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return n
;const{implicitKey:s}=t,i=t.options.doubleQuotedMinMultiLineLength,r=t.indent||(containsDocumentMarker(e)?"  ":"");let o="",a=0
;for(let e=0,t=n[e];t;t=n[++e])if(" "===t&&"\\"===n[e+1]&&"n"===n[e+2]&&(o+=n.slice(a,e)+"\\ ",e+=1,a=e,t="\\"),"\\"===t)switch(n[e+1]){case"u":{o+=n.slice(a,e);const t=n.substr(e+2,4);switch(t){
case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"000b":o+="\\v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"2029":
o+="\\P";break;default:"00"===t.substr(0,2)?o+="\\x"+t.substr(2):o+=n.substr(e,6)}e+=5,a=e+1}break;case"n":if(s||'"'===n[e+2]||n.length<i)e+=1;else{
for(o+=n.slice(a,e)+"\n\n";"\\"===n[e+2]&&"n"===n[e+3]&&'"'!==n[e+4];)o+="\n",e+=2;o+=r," "===n[e+2]&&(o+="\\"),e+=1,a=e+1}break;default:e+=1}return o=a?o+n.slice(a):n,
s?o:foldFlowLines(o,r,$,getFoldOptions(t,!1))}function singleQuotedString(e,t){if(!1===t.options.singleQuote||t.implicitKey&&e.includes("\n")||/[ \t]\n|\n[ \t]/.test(e))return doubleQuotedString(e,t)
;const n=t.indent||(containsDocumentMarker(e)?"  ":""),s="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&\n${n}`)+"'";return t.implicitKey?s:foldFlowLines(s,n,y,getFoldOptions(t,!1))}
function quotedString(e,t){const{singleQuote:n}=t.options;let s;if(!1===n)s=doubleQuotedString;else{const t=e.includes('"'),i=e.includes("'")
;s=t&&!i?singleQuotedString:i&&!t?doubleQuotedString:n?singleQuotedString:doubleQuotedString}return s(e,t)}let S;try{S=new RegExp("(^|(?<!\n))\n+(?!\n|$)","g")}catch{S=/\n+(?!\n|$)/g}
function blockString({comment:e,type:t,value:n},s,i,r){const{blockQuote:o,commentString:a,lineWidth:c}=s.options;if(!o||/\n[\t ]+$/.test(n))return quotedString(n,s)
;const u=s.indent||(s.forceBlockIndent||containsDocumentMarker(n)?"  ":""),l="literal"===o||"folded"!==o&&t!==Scalar.BLOCK_FOLDED&&(t===Scalar.BLOCK_LITERAL||!lineLengthOverLimit(n,c,u.length))
;if(!n)return l?"|\n":">\n";let d,f;for(f=n.length;f>0;--f){const e=n[f-1];if("\n"!==e&&"\t"!==e&&" "!==e)break}let h=n.substring(f);const p=h.indexOf("\n");-1===p?d="-":n===h||p!==h.length-1?(d="+",
r&&r()):d="",h&&(n=n.slice(0,-h.length),"\n"===h[h.length-1]&&(h=h.slice(0,-1)),h=h.replace(S,`$&${u}`));let m,g=!1,v=-1;for(m=0;m<n.length;++m){const e=n[m];if(" "===e)g=!0;else{if("\n"!==e)break;v=m
}}let w=n.substring(0,v<m?v+1:m);w&&(n=n.substring(w.length),w=w.replace(/\n+/g,`$&${u}`));let k=(g?u?"2":"1":"")+d;if(e&&(k+=" "+a(e.replace(/ ?[\r\n]+/g," ")),i&&i()),!l){
const e=n.replace(/\n+/g,"\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${u}`);let i=!1;const r=getFoldOptions(s,!0)
;"folded"!==o&&t!==Scalar.BLOCK_FOLDED&&(r.onOverflow=()=>{i=!0});const a=foldFlowLines(`${w}${e}${h}`,u,x,r);if(!i)return`>${k}\n${u}${a}`}return`|${k}\n${u}${w}${n=n.replace(/\n+/g,`$&${u}`)}${h}`}
function plainString(e,t,n,s){const{type:i,value:r}=e,{actualString:o,implicitKey:a,indent:c,indentStep:u,inFlow:l}=t;if(a&&r.includes("\n")||l&&/[[\]{},]/.test(r))return quotedString(r,t)
;if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(r))return a||l||!r.includes("\n")?quotedString(r,t):blockString(e,t,n,s)
;if(!a&&!l&&i!==Scalar.PLAIN&&r.includes("\n"))return blockString(e,t,n,s);if(containsDocumentMarker(r)){if(""===c)return t.forceBlockIndent=!0,blockString(e,t,n,s)
;if(a&&c===u)return quotedString(r,t)}const d=r.replace(/\n+/g,`$&\n${c}`);if(o){const test=e=>e.default&&"tag:yaml.org,2002:str"!==e.tag&&e.test?.test(d),{compat:e,tags:n}=t.doc.schema
;if(n.some(test)||e?.some(test))return quotedString(r,t)}return a?d:foldFlowLines(d,c,y,getFoldOptions(t,!1))}function stringifyString(e,t,n,s){
const{implicitKey:i,inFlow:r}=t,o="string"==typeof e.value?e:Object.assign({},e,{value:String(e.value)});let{type:a}=e
;a!==Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(a=Scalar.QUOTE_DOUBLE);const _stringify=e=>{switch(e){case Scalar.BLOCK_FOLDED:case Scalar.BLOCK_LITERAL:
return i||r?quotedString(o.value,t):blockString(o,t,n,s);case Scalar.QUOTE_DOUBLE:return doubleQuotedString(o.value,t);case Scalar.QUOTE_SINGLE:return singleQuotedString(o.value,t);case Scalar.PLAIN:
return plainString(o,t,n,s);default:return null}};let c=_stringify(a);if(null===c){const{defaultKeyType:e,defaultStringType:n}=t.options,s=i&&e||n;if(c=_stringify(s),
null===c)throw new Error(`Unsupported default string type ${s}`)}return c}function createStringifyContext(e,t){const n=Object.assign({blockQuote:!0,commentString:stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",
simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,t);let s;switch(n.collectionStyle){case"block":s=!1;break;case"flow":s=!0;break;default:
s=null}return{anchors:new Set,doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:"number"==typeof n.indent?" ".repeat(n.indent):"  ",inFlow:s,options:n}}
function getTagObject(e,t){if(t.tag){const n=e.filter(e=>e.tag===t.tag);if(n.length>0)return n.find(e=>e.format===t.format)??n[0]}let n,s;if(isScalar(t)){s=t.value;let i=e.filter(e=>e.identify?.(s))
;if(i.length>1){const e=i.filter(e=>e.test);e.length>0&&(i=e)}n=i.find(e=>e.format===t.format)??i.find(e=>!e.format)}else s=t,n=e.find(e=>e.nodeClass&&s instanceof e.nodeClass)
;if(!n)throw new Error(`Tag not resolved for ${s?.constructor?.name??(null===s?"null":typeof s)} value`);return n}function stringifyProps(e,t,{anchors:n,doc:s}){if(!s.directives)return""
;const i=[],r=(isScalar(e)||isCollection(e))&&e.anchor;r&&anchorIsValid(r)&&(n.add(r),i.push(`&${r}`));const o=e.tag??(t.default?null:t.tag);return o&&i.push(s.directives.tagString(o)),i.join(" ")}
function stringify(e,t,n,s){if(isPair(e))return e.toString(t,n,s);if(isAlias(e)){if(t.doc.directives)return e.toString(t)
;if(t.resolvedAliases?.has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),
e=e.resolve(t.doc)}let i;const r=isNode(e)?e:t.doc.createNode(e,{onTagObj:e=>i=e});i??(i=getTagObject(t.doc.schema.tags,r));const o=stringifyProps(r,i,t)
;o.length>0&&(t.indentAtStart=(t.indentAtStart??0)+o.length+1);const a="function"==typeof i.stringify?i.stringify(r,t,n,s):isScalar(r)?stringifyString(r,t,n,s):r.toString(t,n,s)
;return o?isScalar(r)||"{"===a[0]||"["===a[0]?`${o} ${a}`:`${o}\n${t.indent}${a}`:a}function stringifyPair({key:e,value:t},n,s,i){
const{allNullValues:r,doc:o,indent:a,indentStep:c,options:{commentString:u,indentSeq:l,simpleKeys:d}}=n;let f=isNode(e)&&e.comment||null;if(d){
if(f)throw new Error("With simple keys, key nodes cannot have comments")
;if(isCollection(e)||!isNode(e)&&"object"==typeof e)throw new Error("With simple keys, collection cannot be used as a key value")}
let h=!d&&(!e||f&&null==t&&!n.inFlow||isCollection(e)||(isScalar(e)?e.type===Scalar.BLOCK_FOLDED||e.type===Scalar.BLOCK_LITERAL:"object"==typeof e));n=Object.assign({},n,{allNullValues:!1,
implicitKey:!h&&(d||!r),indent:a+c});let p,m,g,v=!1,w=!1,k=stringify(e,n,()=>v=!0,()=>w=!0);if(!h&&!n.inFlow&&k.length>1024){
if(d)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");h=!0}if(n.inFlow){if(r||null==t)return v&&s&&s(),""===k?"?":h?`? ${k}`:k
}else if(r&&!d||null==t&&h)return k=`? ${k}`,f&&!v?k+=lineComment(k,n.indent,u(f)):w&&i&&i(),k;v&&(f=null),h?(f&&(k+=lineComment(k,n.indent,u(f))),k=`? ${k}\n${a}:`):(k=`${k}:`,
f&&(k+=lineComment(k,n.indent,u(f)))),isNode(t)?(p=!!t.spaceBefore,m=t.commentBefore,g=t.comment):(p=!1,m=null,g=null,t&&"object"==typeof t&&(t=o.createNode(t))),n.implicitKey=!1,
h||f||!isScalar(t)||(n.indentAtStart=k.length+1),w=!1,l||!(c.length>=2)||n.inFlow||h||!isSeq(t)||t.flow||t.tag||t.anchor||(n.indent=n.indent.substring(2));let b=!1
;const y=stringify(t,n,()=>b=!0,()=>w=!0);let x=" ";if(f||p||m)x=p?"\n":"",m&&(x+=`\n${indentComment(u(m),n.indent)}`),
""!==y||n.inFlow?x+=`\n${n.indent}`:"\n"===x&&g&&(x="\n\n");else if(!h&&isCollection(t)){const e=y[0],s=y.indexOf("\n"),i=-1!==s,r=n.inFlow??t.flow??0===t.items.length;if(i||!r){let t=!1
;if(i&&("&"===e||"!"===e)){let n=y.indexOf(" ");"&"===e&&-1!==n&&n<s&&"!"===y[n+1]&&(n=y.indexOf(" ",n+1)),(-1===n||s<n)&&(t=!0)}t||(x=`\n${n.indent}`)}}else""!==y&&"\n"!==y[0]||(x="");return k+=x+y,
n.inFlow?b&&s&&s():g&&!b?k+=lineComment(k,n.indent,u(g)):w&&i&&i(),k}function log_warn(e,t){"debug"!==e&&"warn"!==e||console.warn(t)}const O="<<",_={
identify:e=>e===O||"symbol"==typeof e&&e.description===O,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new Scalar(Symbol(O)),{addToJSMap:addMergeToJSMap}),
stringify:()=>O},isMergeKey=(e,t)=>(_.identify(t)||isScalar(t)&&(!t.type||t.type===Scalar.PLAIN)&&_.identify(t.value))&&e?.doc.schema.tags.some(e=>e.tag===_.tag&&e.default)
;function addMergeToJSMap(e,t,n){const s=resolveAliasValue(e,n);if(isSeq(s))for(const n of s.items)mergeValue(e,t,n);else if(Array.isArray(s))for(const n of s)mergeValue(e,t,n);else mergeValue(e,t,s)}
function mergeValue(e,t,n){const s=resolveAliasValue(e,n);if(!isMap(s))throw new Error("Merge sources must be maps or map aliases");const i=s.toJSON(null,e,Map)
;for(const[e,n]of i)t instanceof Map?t.has(e)||t.set(e,n):t instanceof Set?t.add(e):Object.prototype.hasOwnProperty.call(t,e)||Object.defineProperty(t,e,{value:n,writable:!0,enumerable:!0,
configurable:!0});return t}function resolveAliasValue(e,t){return e&&isAlias(t)?t.resolve(e.doc,e):t}function addPairToJSMap(e,t,{key:n,value:s}){
if(isNode(n)&&n.addToJSMap)n.addToJSMap(e,t,s);else if(isMergeKey(e,n))addMergeToJSMap(e,t,s);else{const i=toJS(n,"",e);if(t instanceof Map)t.set(i,toJS(s,i,e));else if(t instanceof Set)t.add(i);else{
const r=stringifyKey(n,i,e),o=toJS(s,r,e);r in t?Object.defineProperty(t,r,{value:o,writable:!0,enumerable:!0,configurable:!0}):t[r]=o}}return t}function stringifyKey(e,t,n){if(null===t)return""
;if("object"!=typeof t)return String(t);if(isNode(e)&&n?.doc){const t=createStringifyContext(n.doc,{});t.anchors=new Set;for(const e of n.anchors.keys())t.anchors.add(e.anchor);t.inFlow=!0,
t.inStringifyKey=!0;const s=e.toString(t);if(!n.mapKeyWarned){let e=JSON.stringify(s);e.length>40&&(e=e.substring(0,36)+'..."'),
log_warn(n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${e}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=!0}return s}
return JSON.stringify(t)}function createPair(e,t,n){const s=createNode(e,void 0,n),i=createNode(t,void 0,n);return new Pair(s,i)}class Pair{constructor(e,t=null){Object.defineProperty(this,g,{value:h
}),this.key=e,this.value=t}clone(e){let{key:t,value:n}=this;return isNode(t)&&(t=t.clone(e)),isNode(n)&&(n=n.clone(e)),new Pair(t,n)}toJSON(e,t){return addPairToJSMap(t,t?.mapAsMap?new Map:{},this)}
toString(e,t,n){return e?.doc?stringifyPair(this,e,t,n):JSON.stringify(this)}}function stringifyCollection(e,t,n){return(t.inFlow??e.flow?stringifyFlowCollection:stringifyBlockCollection)(e,t,n)}
function stringifyBlockCollection({comment:e,items:t},n,{blockItemPrefix:s,flowChars:i,itemIndent:r,onChompKeep:o,onComment:a}){const{indent:c,options:{commentString:u}}=n,l=Object.assign({},n,{
indent:r,type:null});let d=!1;const f=[];for(let e=0;e<t.length;++e){const i=t[e];let o=null;if(isNode(i))!d&&i.spaceBefore&&f.push(""),addCommentBefore(n,f,i.commentBefore,d),
i.comment&&(o=i.comment);else if(isPair(i)){const e=isNode(i.key)?i.key:null;e&&(!d&&e.spaceBefore&&f.push(""),addCommentBefore(n,f,e.commentBefore,d))}d=!1;let a=stringify(i,l,()=>o=null,()=>d=!0)
;o&&(a+=lineComment(a,r,u(o))),d&&o&&(d=!1),f.push(s+a)}let h;if(0===f.length)h=i.start+i.end;else{h=f[0];for(let e=1;e<f.length;++e){const t=f[e];h+=t?`\n${c}${t}`:"\n"}}
return e?(h+="\n"+indentComment(u(e),c),a&&a()):d&&o&&o(),h}function stringifyFlowCollection({items:e},t,{flowChars:n,itemIndent:s}){
const{indent:i,indentStep:r,flowCollectionPadding:o,options:{commentString:a}}=t;s+=r;const c=Object.assign({},t,{indent:s,inFlow:!0,type:null});let u=!1,l=0;const d=[];for(let n=0;n<e.length;++n){
const i=e[n];let r=null;if(isNode(i))i.spaceBefore&&d.push(""),addCommentBefore(t,d,i.commentBefore,!1),i.comment&&(r=i.comment);else if(isPair(i)){const e=isNode(i.key)?i.key:null
;e&&(e.spaceBefore&&d.push(""),addCommentBefore(t,d,e.commentBefore,!1),e.comment&&(u=!0));const n=isNode(i.value)?i.value:null;n?(n.comment&&(r=n.comment),
n.commentBefore&&(u=!0)):null==i.value&&e?.comment&&(r=e.comment)}r&&(u=!0);let o=stringify(i,c,()=>r=null);u||(u=d.length>l||o.includes("\n")),
n<e.length-1?o+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(u||(u=d.reduce((e,t)=>e+t.length+2,2)+(o.length+2)>t.options.lineWidth)),u&&(o+=",")),r&&(o+=lineComment(o,s,a(r))),d.push(o),
l=d.length}const{start:f,end:h}=n;if(0===d.length)return f+h;if(!u){const e=d.reduce((e,t)=>e+t.length+2,2);u=t.options.lineWidth>0&&e>t.options.lineWidth}if(u){let e=f
;for(const t of d)e+=t?`\n${r}${i}${t}`:"\n";return`${e}\n${i}${h}`}return`${f}${o}${d.join(" ")}${o}${h}`}function addCommentBefore({indent:e,options:{commentString:t}},n,s,i){
if(s&&i&&(s=s.replace(/^\n+/,"")),s){const i=indentComment(t(s),e);n.push(i.trimStart())}}function findPair(e,t){const n=isScalar(t)?t.value:t;for(const s of e)if(isPair(s)){
if(s.key===t||s.key===n)return s;if(isScalar(s.key)&&s.key.value===n)return s}}class YAMLMap extends Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){super(f,e),
this.items=[]}static from(e,t,n){const{keepUndefined:s,replacer:i}=n,r=new this(e),add=(e,o)=>{if("function"==typeof i)o=i.call(t,e,o);else if(Array.isArray(i)&&!i.includes(e))return
;(void 0!==o||s)&&r.items.push(createPair(e,o,n))};if(t instanceof Map)for(const[e,n]of t)add(e,n);else if(t&&"object"==typeof t)for(const e of Object.keys(t))add(e,t[e])
;return"function"==typeof e.sortMapEntries&&r.items.sort(e.sortMapEntries),r}add(e,t){let n;n=isPair(e)?e:e&&"object"==typeof e&&"key"in e?new Pair(e.key,e.value):new Pair(e,e?.value)
;const s=findPair(this.items,n.key),i=this.schema?.sortMapEntries;if(s){if(!t)throw new Error(`Key ${n.key} already set`)
;isScalar(s.value)&&isScalarValue(n.value)?s.value.value=n.value:s.value=n.value}else if(i){const e=this.items.findIndex(e=>i(n,e)<0);-1===e?this.items.push(n):this.items.splice(e,0,n)
}else this.items.push(n)}delete(e){const t=findPair(this.items,e);return!!t&&this.items.splice(this.items.indexOf(t),1).length>0}get(e,t){const n=findPair(this.items,e),s=n?.value
;return(!t&&isScalar(s)?s.value:s)??void 0}has(e){return!!findPair(this.items,e)}set(e,t){this.add(new Pair(e,t),!0)}toJSON(e,t,n){const s=n?new n:t?.mapAsMap?new Map:{};t?.onCreate&&t.onCreate(s)
;for(const e of this.items)addPairToJSMap(t,s,e);return s}toString(e,t,n){if(!e)return JSON.stringify(this)
;for(const e of this.items)if(!isPair(e))throw new Error(`Map items must all be pairs; found ${JSON.stringify(e)} instead`);return!e.allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{
allNullValues:!0})),stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:n,onComment:t})}}const M={collection:"map",default:!0,
nodeClass:YAMLMap,tag:"tag:yaml.org,2002:map",resolve:(e,t)=>(isMap(e)||t("Expected a mapping for this tag"),e),createNode:(e,t,n)=>YAMLMap.from(e,t,n)};class YAMLSeq extends Collection{
static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){super(m,e),this.items=[]}add(e){this.items.push(e)}delete(e){const t=asItemIndex(e)
;return"number"==typeof t&&this.items.splice(t,1).length>0}get(e,t){const n=asItemIndex(e);if("number"!=typeof n)return;const s=this.items[n];return!t&&isScalar(s)?s.value:s}has(e){
const t=asItemIndex(e);return"number"==typeof t&&t<this.items.length}set(e,t){const n=asItemIndex(e);if("number"!=typeof n)throw new Error(`Expected a valid index, not ${e}.`);const s=this.items[n]
;isScalar(s)&&isScalarValue(t)?s.value=t:this.items[n]=t}toJSON(e,t){const n=[];t?.onCreate&&t.onCreate(n);let s=0;for(const e of this.items)n.push(toJS(e,String(s++),t));return n}toString(e,t,n){
return e?stringifyCollection(this,e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:n,onComment:t}):JSON.stringify(this)}static from(e,t,n){
const{replacer:s}=n,i=new this(e);if(t&&Symbol.iterator in Object(t)){let e=0;for(let r of t){if("function"==typeof s){const n=t instanceof Set?r:String(e++);r=s.call(t,n,r)}
i.items.push(createNode(r,void 0,n))}}return i}}function asItemIndex(e){let t=isScalar(e)?e.value:e;return t&&"string"==typeof t&&(t=Number(t)),"number"==typeof t&&Number.isInteger(t)&&t>=0?t:null}
const A={collection:"seq",default:!0,nodeClass:YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve:(e,t)=>(isSeq(e)||t("Expected a sequence for this tag"),e),createNode:(e,t,n)=>YAMLSeq.from(e,t,n)},T={
identify:e=>"string"==typeof e,default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:(e,t,n,s)=>stringifyString(e,t=Object.assign({actualString:!0},t),n,s)},C={identify:e=>null==e,
createNode:()=>new Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new Scalar(null),
stringify:({source:e},t)=>"string"==typeof e&&C.test.test(e)?e:t.options.nullStr},E={identify:e=>"boolean"==typeof e,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:e=>new Scalar("t"===e[0]||"T"===e[0]),stringify:({source:e,value:t},n)=>e&&E.test.test(e)&&t===("t"===e[0]||"T"===e[0])?e:t?n.options.trueStr:n.options.falseStr}
;function stringifyNumber({format:e,minFractionDigits:t,tag:n,value:s}){if("bigint"==typeof s)return String(s);const i="number"==typeof s?s:Number(s)
;if(!isFinite(i))return isNaN(i)?".nan":i<0?"-.inf":".inf";let r=Object.is(s,-0)?"-0":JSON.stringify(s);if(!e&&t&&(!n||"tag:yaml.org,2002:float"===n)&&/^-?\d/.test(r)&&!r.includes("e")){
let e=r.indexOf(".");e<0&&(e=r.length,r+=".");let n=t-(r.length-e-1);for(;n-- >0;)r+="0"}return r}const R={identify:e=>"number"==typeof e,default:!0,tag:"tag:yaml.org,2002:float",
test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>"nan"===e.slice(-3).toLowerCase()?NaN:"-"===e[0]?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber},P={
identify:e=>"number"==typeof e,default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){
const t=Number(e.value);return isFinite(t)?t.toExponential():stringifyNumber(e)}},N={identify:e=>"number"==typeof e,default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(e){const t=new Scalar(parseFloat(e)),n=e.indexOf(".");return-1!==n&&"0"===e[e.length-1]&&(t.minFractionDigits=e.length-n-1),t},stringify:stringifyNumber
},intIdentify=e=>"bigint"==typeof e||Number.isInteger(e),intResolve=(e,t,n,{intAsBigInt:s})=>s?BigInt(e):parseInt(e.substring(t),n);function intStringify(e,t,n){const{value:s}=e
;return intIdentify(s)&&s>=0?n+s.toString(t):stringifyNumber(e)}const I={identify:e=>intIdentify(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(e,t,n)=>intResolve(e,2,8,n),stringify:e=>intStringify(e,8,"0o")},L={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>intResolve(e,0,10,n),
stringify:stringifyNumber},F={identify:e=>intIdentify(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>intResolve(e,2,16,n),
stringify:e=>intStringify(e,16,"0x")},B=[M,A,T,C,E,I,L,F,R,P,N];function schema_intIdentify(e){return"bigint"==typeof e||Number.isInteger(e)}
const stringifyJSON=({value:e})=>JSON.stringify(e),j=[M,A].concat([{identify:e=>"string"==typeof e,default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:stringifyJSON},{identify:e=>null==e,
createNode:()=>new Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:stringifyJSON},{identify:e=>"boolean"==typeof e,default:!0,
tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>"true"===e,stringify:stringifyJSON},{identify:schema_intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,
resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({value:e})=>schema_intIdentify(e)?e.toString():JSON.stringify(e)},{identify:e=>"number"==typeof e,default:!0,
tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:e=>parseFloat(e),stringify:stringifyJSON}],{default:!0,tag:"",test:/^/,
resolve:(e,t)=>(t(`Unresolved plain scalar ${JSON.stringify(e)}`),e)}),D={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if("function"==typeof atob){
const t=atob(e.replace(/[\n\r]/g,"")),n=new Uint8Array(t.length);for(let e=0;e<t.length;++e)n[e]=t.charCodeAt(e);return n}
return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({comment:e,type:t,value:n},s,i,r){if(!n)return"";const o=n;let a
;if("function"!=typeof btoa)throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");{let e=""
;for(let t=0;t<o.length;++t)e+=String.fromCharCode(o[t]);a=btoa(e)}if(t??(t=Scalar.BLOCK_LITERAL),t!==Scalar.QUOTE_DOUBLE){
const e=Math.max(s.options.lineWidth-s.indent.length,s.options.minContentWidth),n=Math.ceil(a.length/e),i=new Array(n);for(let t=0,s=0;t<n;++t,s+=e)i[t]=a.substr(s,e)
;a=i.join(t===Scalar.BLOCK_LITERAL?"\n":" ")}return stringifyString({comment:e,type:t,value:a},s,i,r)}};function resolvePairs(e,t){if(isSeq(e))for(let n=0;n<e.items.length;++n){let s=e.items[n]
;if(!isPair(s)){if(isMap(s)){s.items.length>1&&t("Each pair must have its own sequence indicator");const e=s.items[0]||new Pair(new Scalar(null))
;if(s.commentBefore&&(e.key.commentBefore=e.key.commentBefore?`${s.commentBefore}\n${e.key.commentBefore}`:s.commentBefore),s.comment){const t=e.value??e.key
;t.comment=t.comment?`${s.comment}\n${t.comment}`:s.comment}s=e}e.items[n]=isPair(s)?s:new Pair(s)}}else t("Expected a sequence for this tag");return e}function createPairs(e,t,n){
const{replacer:s}=n,i=new YAMLSeq(e);i.tag="tag:yaml.org,2002:pairs";let r=0;if(t&&Symbol.iterator in Object(t))for(let e of t){let o,a;if("function"==typeof s&&(e=s.call(t,String(r++),e)),
Array.isArray(e)){if(2!==e.length)throw new TypeError(`Expected [key, value] tuple: ${e}`);o=e[0],a=e[1]}else if(e&&e instanceof Object){const t=Object.keys(e)
;if(1!==t.length)throw new TypeError(`Expected tuple with one key, not ${t.length} keys`);o=t[0],a=e[o]}else o=e;i.items.push(createPair(o,a,n))}return i}const q={collection:"seq",default:!1,
tag:"tag:yaml.org,2002:pairs",resolve:resolvePairs,createNode:createPairs};class YAMLOMap extends YAMLSeq{constructor(){super(),this.add=YAMLMap.prototype.add.bind(this),
this.delete=YAMLMap.prototype.delete.bind(this),this.get=YAMLMap.prototype.get.bind(this),this.has=YAMLMap.prototype.has.bind(this),this.set=YAMLMap.prototype.set.bind(this),this.tag=YAMLOMap.tag}
toJSON(e,t){if(!t)return super.toJSON(e);const n=new Map;t?.onCreate&&t.onCreate(n);for(const e of this.items){let s,i;if(isPair(e)?(s=toJS(e.key,"",t),i=toJS(e.value,s,t)):s=toJS(e,"",t),
n.has(s))throw new Error("Ordered maps must not include duplicate keys");n.set(s,i)}return n}static from(e,t,n){const s=createPairs(e,t,n),i=new this;return i.items=s.items,i}}
YAMLOMap.tag="tag:yaml.org,2002:omap";const W={collection:"seq",identify:e=>e instanceof Map,nodeClass:YAMLOMap,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){const n=resolvePairs(e,t),s=[]
;for(const{key:e}of n.items)isScalar(e)&&(s.includes(e.value)?t(`Ordered maps must not include duplicate keys: ${e.value}`):s.push(e.value));return Object.assign(new YAMLOMap,n)},
createNode:(e,t,n)=>YAMLOMap.from(e,t,n)};function boolStringify({value:e,source:t},n){return t&&(e?G:U).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}const G={identify:e=>!0===e,default:!0,
tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Scalar(!0),stringify:boolStringify},U={identify:e=>!1===e,default:!0,tag:"tag:yaml.org,2002:bool",
test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Scalar(!1),stringify:boolStringify},H={identify:e=>"number"==typeof e,default:!0,tag:"tag:yaml.org,2002:float",
test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>"nan"===e.slice(-3).toLowerCase()?NaN:"-"===e[0]?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber},K={
identify:e=>"number"==typeof e,default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),
stringify(e){const t=Number(e.value);return isFinite(t)?t.toExponential():stringifyNumber(e)}},J={identify:e=>"number"==typeof e,default:!0,tag:"tag:yaml.org,2002:float",
test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){const t=new Scalar(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(-1!==n){const s=e.substring(n+1).replace(/_/g,"")
;"0"===s[s.length-1]&&(t.minFractionDigits=s.length)}return t},stringify:stringifyNumber},int_intIdentify=e=>"bigint"==typeof e||Number.isInteger(e);function int_intResolve(e,t,n,{intAsBigInt:s}){
const i=e[0];if("-"!==i&&"+"!==i||(t+=1),e=e.substring(t).replace(/_/g,""),s){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`}const t=BigInt(e)
;return"-"===i?BigInt(-1)*t:t}const r=parseInt(e,n);return"-"===i?-1*r:r}function int_intStringify(e,t,n){const{value:s}=e;if(int_intIdentify(s)){const e=s.toString(t);return s<0?"-"+n+e.substr(1):n+e
}return stringifyNumber(e)}const V={identify:int_intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>int_intResolve(e,2,2,n),
stringify:e=>int_intStringify(e,2,"0b")},Q={identify:int_intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>int_intResolve(e,1,8,n),
stringify:e=>int_intStringify(e,8,"0")},z={identify:int_intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>int_intResolve(e,0,10,n),
stringify:stringifyNumber},X={identify:int_intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>int_intResolve(e,2,16,n),
stringify:e=>int_intStringify(e,16,"0x")};class YAMLSet extends YAMLMap{constructor(e){super(e),this.tag=YAMLSet.tag}add(e){let t
;t=isPair(e)?e:e&&"object"==typeof e&&"key"in e&&"value"in e&&null===e.value?new Pair(e.key,null):new Pair(e,null),findPair(this.items,t.key)||this.items.push(t)}get(e,t){
const n=findPair(this.items,e);return!t&&isPair(n)?isScalar(n.key)?n.key.value:n.key:n}set(e,t){
if("boolean"!=typeof t)throw new Error("Expected boolean value for set(key, value) in a YAML set, not "+typeof t);const n=findPair(this.items,e)
;n&&!t?this.items.splice(this.items.indexOf(n),1):!n&&t&&this.items.push(new Pair(e))}toJSON(e,t){return super.toJSON(e,t,Set)}toString(e,t,n){if(!e)return JSON.stringify(this)
;if(this.hasAllNullValues(!0))return super.toString(Object.assign({},e,{allNullValues:!0}),t,n);throw new Error("Set items must all have null values")}static from(e,t,n){
const{replacer:s}=n,i=new this(e);if(t&&Symbol.iterator in Object(t))for(let e of t)"function"==typeof s&&(e=s.call(t,e,e)),i.items.push(createPair(e,null,n));return i}}
YAMLSet.tag="tag:yaml.org,2002:set";const Z={collection:"map",identify:e=>e instanceof Set,nodeClass:YAMLSet,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>YAMLSet.from(e,t,n),
resolve(e,t){if(isMap(e)){if(e.hasAllNullValues(!0))return Object.assign(new YAMLSet,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}}
;function parseSexagesimal(e,t){const n=e[0],s="-"===n||"+"===n?e.substring(1):e,num=e=>t?BigInt(e):Number(e),i=s.replace(/_/g,"").split(":").reduce((e,t)=>e*num(60)+num(t),num(0))
;return"-"===n?num(-1)*i:i}function stringifySexagesimal(e){let{value:t}=e,num=e=>e;if("bigint"==typeof t)num=e=>BigInt(e);else if(isNaN(t)||!isFinite(t))return stringifyNumber(e);let n=""
;t<0&&(n="-",t*=num(-1));const s=num(60),i=[t%s];return t<60?i.unshift(0):(t=(t-i[0])/s,i.unshift(t%s),t>=60&&(t=(t-i[0])/s,i.unshift(t))),
n+i.map(e=>String(e).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}const Y={identify:e=>"bigint"==typeof e||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",
test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>parseSexagesimal(e,n),stringify:stringifySexagesimal},ee={identify:e=>"number"==typeof e,default:!0,
tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>parseSexagesimal(e,!1),stringify:stringifySexagesimal},te={identify:e=>e instanceof Date,
default:!0,tag:"tag:yaml.org,2002:timestamp",
test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){
const t=e.match(te.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");const[,n,s,i,r,o,a]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0
;let u=Date.UTC(n,s-1,i,r||0,o||0,a||0,c);const l=t[8];if(l&&"Z"!==l){let e=parseSexagesimal(l,!1);Math.abs(e)<30&&(e*=60),u-=6e4*e}return new Date(u)},
stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""
},ne=[M,A,T,C,G,U,V,Q,z,X,H,K,J,D,_,W,q,Z,Y,ee,te],se=new Map([["core",B],["failsafe",[M,A,T]],["json",j],["yaml11",ne],["yaml-1.1",ne]]),ie={binary:D,bool:E,float:N,floatExp:P,floatNaN:R,
floatTime:ee,int:L,intHex:F,intOct:I,intTime:Y,map:M,merge:_,null:C,omap:W,pairs:q,seq:A,set:Z,timestamp:te},re={"tag:yaml.org,2002:binary":D,"tag:yaml.org,2002:merge":_,"tag:yaml.org,2002:omap":W,
"tag:yaml.org,2002:pairs":q,"tag:yaml.org,2002:set":Z,"tag:yaml.org,2002:timestamp":te};function getTags(e,t,n){const s=se.get(t);if(s&&!e)return n&&!s.includes(_)?s.concat(_):s.slice();let i=s
;if(!i){if(!Array.isArray(e)){const e=Array.from(se.keys()).filter(e=>"yaml11"!==e).map(e=>JSON.stringify(e)).join(", ")
;throw new Error(`Unknown schema "${t}"; use one of ${e} or define customTags array`)}i=[]}if(Array.isArray(e))for(const t of e)i=i.concat(t);else"function"==typeof e&&(i=e(i.slice()))
;return n&&(i=i.concat(_)),i.reduce((e,t)=>{const n="string"==typeof t?ie[t]:t;if(!n){const e=JSON.stringify(t),n=Object.keys(ie).map(e=>JSON.stringify(e)).join(", ")
;throw new Error(`Unknown custom tag ${e}; use one of ${n}`)}return e.includes(n)||e.push(n),e},[])}const sortMapEntriesByKey=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0;class Schema{
constructor({compat:e,customTags:t,merge:n,resolveKnownTags:s,schema:i,sortMapEntries:r,toStringDefaults:o}){this.compat=Array.isArray(e)?getTags(e,"compat"):e?getTags(null,e):null,
this.name="string"==typeof i&&i||"core",this.knownTags=s?re:{},this.tags=getTags(t,this.name,n),this.toStringOptions=o??null,Object.defineProperty(this,f,{value:M}),Object.defineProperty(this,p,{
value:T}),Object.defineProperty(this,m,{value:A}),this.sortMapEntries="function"==typeof r?r:!0===r?sortMapEntriesByKey:null}clone(){
const e=Object.create(Schema.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=this.tags.slice(),e}}function stringifyDocument(e,t){const n=[];let s=!0===t.directives
;if(!1!==t.directives&&e.directives){const t=e.directives.toString(e);t?(n.push(t),s=!0):e.directives.docStart&&(s=!0)}s&&n.push("---");const i=createStringifyContext(e,t),{commentString:r}=i.options
;if(e.commentBefore){1!==n.length&&n.unshift("");const t=r(e.commentBefore);n.unshift(indentComment(t,""))}let o=!1,a=null;if(e.contents){if(isNode(e.contents)){
if(e.contents.spaceBefore&&s&&n.push(""),e.contents.commentBefore){const t=r(e.contents.commentBefore);n.push(indentComment(t,""))}i.forceBlockIndent=!!e.comment,a=e.contents.comment}
const t=a?void 0:()=>o=!0;let c=stringify(e.contents,i,()=>a=null,t);a&&(c+=lineComment(c,"",r(a))),"|"!==c[0]&&">"!==c[0]||"---"!==n[n.length-1]?n.push(c):n[n.length-1]=`--- ${c}`
}else n.push(stringify(e.contents,i));if(e.directives?.docEnd)if(e.comment){const t=r(e.comment);t.includes("\n")?(n.push("..."),n.push(indentComment(t,""))):n.push(`... ${t}`)
}else n.push("...");else{let t=e.comment;t&&o&&(t=t.replace(/^\n+/,"")),t&&(o&&!a||""===n[n.length-1]||n.push(""),n.push(indentComment(r(t),"")))}return n.join("\n")+"\n"}class Document_Document{
constructor(e,t,n){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,g,{value:d});let s=null
;"function"==typeof t||Array.isArray(t)?s=t:void 0===n&&t&&(n=t,t=void 0);const i=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,
uniqueKeys:!0,version:"1.2"},n);this.options=i;let{version:r}=i;n?._directives?(this.directives=n._directives.atDocument(),
this.directives.yaml.explicit&&(r=this.directives.yaml.version)):this.directives=new Directives({version:r}),this.setSchema(r,n),this.contents=void 0===e?null:this.createNode(e,s,n)}clone(){
const e=Object.create(Document_Document.prototype,{[g]:{value:d}});return e.commentBefore=this.commentBefore,e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.warnings.slice(),
e.options=Object.assign({},this.options),this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),
e.contents=isNode(this.contents)?this.contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){assertCollection(this.contents)&&this.contents.add(e)}addIn(e,t){
assertCollection(this.contents)&&this.contents.addIn(e,t)}createAlias(e,t){if(!e.anchor){const n=anchorNames(this);e.anchor=!t||n.has(t)?findNewAnchor(t||"a",n):t}return new Alias(e.anchor)}
createNode(e,t,n){let s;if("function"==typeof t)e=t.call({"":e},"",e),s=t;else if(Array.isArray(t)){
const keyToStr=e=>"number"==typeof e||e instanceof String||e instanceof Number,e=t.filter(keyToStr).map(String);e.length>0&&(t=t.concat(e)),s=t}else void 0===n&&t&&(n=t,t=void 0)
;const{aliasDuplicateObjects:i,anchorPrefix:r,flow:o,keepUndefined:a,onTagObj:c,tag:u}=n??{},{onAnchor:l,setAnchors:d,sourceObjects:f}=createNodeAnchors(this,r||"a"),h=createNode(e,u,{
aliasDuplicateObjects:i??!0,keepUndefined:a??!1,onAnchor:l,onTagObj:c,replacer:s,schema:this.schema,sourceObjects:f});return o&&isCollection(h)&&(h.flow=!0),d(),h}createPair(e,t,n={}){
const s=this.createNode(e,null,n),i=this.createNode(t,null,n);return new Pair(s,i)}delete(e){return!!assertCollection(this.contents)&&this.contents.delete(e)}deleteIn(e){
return isEmptyPath(e)?null!=this.contents&&(this.contents=null,!0):!!assertCollection(this.contents)&&this.contents.deleteIn(e)}get(e,t){
return isCollection(this.contents)?this.contents.get(e,t):void 0}getIn(e,t){
return isEmptyPath(e)?!t&&isScalar(this.contents)?this.contents.value:this.contents:isCollection(this.contents)?this.contents.getIn(e,t):void 0}has(e){
return!!isCollection(this.contents)&&this.contents.has(e)}hasIn(e){return isEmptyPath(e)?void 0!==this.contents:!!isCollection(this.contents)&&this.contents.hasIn(e)}set(e,t){
null==this.contents?this.contents=collectionFromPath(this.schema,[e],t):assertCollection(this.contents)&&this.contents.set(e,t)}setIn(e,t){
isEmptyPath(e)?this.contents=t:null==this.contents?this.contents=collectionFromPath(this.schema,Array.from(e),t):assertCollection(this.contents)&&this.contents.setIn(e,t)}setSchema(e,t={}){let n
;switch("number"==typeof e&&(e=String(e)),e){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Directives({version:"1.1"}),n={resolveKnownTags:!1,schema:"yaml-1.1"}
;break;case"1.2":case"next":this.directives?this.directives.yaml.version=e:this.directives=new Directives({version:e}),n={resolveKnownTags:!0,schema:"core"};break;case null:
this.directives&&delete this.directives,n=null;break;default:{const t=JSON.stringify(e);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${t}`)}}
if(t.schema instanceof Object)this.schema=t.schema;else{if(!n)throw new Error("With a null YAML version, the { schema: Schema } option is required");this.schema=new Schema(Object.assign(n,t))}}
toJS({json:e,jsonArg:t,mapAsMap:n,maxAliasCount:s,onAnchor:i,reviver:r}={}){const o={anchors:new Map,doc:this,keep:!e,mapAsMap:!0===n,mapKeyWarned:!1,maxAliasCount:"number"==typeof s?s:100
},a=toJS(this.contents,t??"",o);if("function"==typeof i)for(const{count:e,res:t}of o.anchors.values())i(t,e);return"function"==typeof r?applyReviver(r,{"":a},"",a):a}toJSON(e,t){return this.toJS({
json:!0,jsonArg:e,mapAsMap:!1,onAnchor:t})}toString(e={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified")
;if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){const t=JSON.stringify(e.indent);throw new Error(`"indent" option must be a positive integer, not ${t}`)}
return stringifyDocument(this,e)}}function assertCollection(e){if(isCollection(e))return!0;throw new Error("Expected a YAML collection as document contents")}class YAMLError extends Error{
constructor(e,t,n,s){super(),this.name=e,this.code=n,this.message=s,this.pos=t}}class errors_YAMLParseError extends YAMLError{constructor(e,t,n){super("YAMLParseError",e,t,n)}}
class YAMLWarning extends YAMLError{constructor(e,t,n){super("YAMLWarning",e,t,n)}}function resolveProps(e,{flow:t,indicator:n,next:s,offset:i,onError:r,parentIndent:o,startOnNewline:a}){
let c=!1,u=a,l=a,d="",f="",h=!1,p=!1,m=null,g=null,v=null,w=null,k=null,b=null,y=null
;for(const i of e)switch(p&&("space"!==i.type&&"newline"!==i.type&&"comma"!==i.type&&r(i.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),p=!1),
m&&(u&&"comment"!==i.type&&"newline"!==i.type&&r(m,"TAB_AS_INDENT","Tabs are not allowed as indentation"),m=null),i.type){case"space":
t||"doc-start"===n&&"flow-collection"===s?.type||!i.source.includes("\t")||(m=i),l=!0;break;case"comment":{
l||r(i,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const e=i.source.substring(1)||" ";d?d+=f+e:d=e,f="",u=!1;break}case"newline":
u?d?d+=i.source:b&&"seq-item-ind"===n||(c=!0):f+=i.source,u=!0,h=!0,(g||v)&&(w=i),l=!0;break;case"anchor":g&&r(i,"MULTIPLE_ANCHORS","A node can have at most one anchor"),
i.source.endsWith(":")&&r(i.offset+i.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),g=i,y??(y=i.offset),u=!1,l=!1,p=!0;break;case"tag":
v&&r(i,"MULTIPLE_TAGS","A node can have at most one tag"),v=i,y??(y=i.offset),u=!1,l=!1,p=!0;break;case n:(g||v)&&r(i,"BAD_PROP_ORDER",`Anchors and tags must be after the ${i.source} indicator`),
b&&r(i,"UNEXPECTED_TOKEN",`Unexpected ${i.source} in ${t??"collection"}`),b=i,u="seq-item-ind"===n||"explicit-key-ind"===n,l=!1;break;case"comma":if(t){
k&&r(i,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),k=i,u=!1,l=!1;break}default:r(i,"UNEXPECTED_TOKEN",`Unexpected ${i.type} token`),u=!1,l=!1}const x=e[e.length-1],$=x?x.offset+x.source.length:i
;return p&&s&&"space"!==s.type&&"newline"!==s.type&&"comma"!==s.type&&("scalar"!==s.type||""!==s.source)&&r(s.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),
m&&(u&&m.indent<=o||"block-map"===s?.type||"block-seq"===s?.type)&&r(m,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:k,found:b,spaceBefore:c,comment:d,hasNewline:h,anchor:g,tag:v,
newlineAfterProp:w,end:$,start:y??$}}function containsNewline(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":
if(e.source.includes("\n"))return!0;if(e.end)for(const t of e.end)if("newline"===t.type)return!0;return!1;case"flow-collection":for(const t of e.items){
for(const e of t.start)if("newline"===e.type)return!0;if(t.sep)for(const e of t.sep)if("newline"===e.type)return!0;if(containsNewline(t.key)||containsNewline(t.value))return!0}return!1;default:
return!0}}function flowIndentCheck(e,t,n){if("flow-collection"===t?.type){const s=t.end[0]
;s.indent!==e||"]"!==s.source&&"}"!==s.source||!containsNewline(t)||n(s,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}function mapIncludes(e,t,n){
const{uniqueKeys:s}=e.options;if(!1===s)return!1;const i="function"==typeof s?s:(e,t)=>e===t||isScalar(e)&&isScalar(t)&&e.value===t.value;return t.some(e=>i(e.key,n))}
const oe="All mapping items must start at the same column";function resolveBlockMap({composeNode:e,composeEmptyNode:t},n,s,i,r){const o=new(r?.nodeClass??YAMLMap)(n.schema);n.atRoot&&(n.atRoot=!1)
;let a=s.offset,c=null;for(const r of s.items){const{start:u,key:l,sep:d,value:f}=r,h=resolveProps(u,{indicator:"explicit-key-ind",next:l??d?.[0],offset:a,onError:i,parentIndent:s.indent,
startOnNewline:!0}),p=!h.found;if(p){
if(l&&("block-seq"===l.type?i(a,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in l&&l.indent!==s.indent&&i(a,"BAD_INDENT",oe)),!h.anchor&&!h.tag&&!d){
c=h.end,h.comment&&(o.comment?o.comment+="\n"+h.comment:o.comment=h.comment);continue}
(h.newlineAfterProp||containsNewline(l))&&i(l??u[u.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else h.found?.indent!==s.indent&&i(a,"BAD_INDENT",oe);n.atKey=!0
;const m=h.end,g=l?e(n,l,h,i):t(n,m,u,null,h,i);n.schema.compat&&flowIndentCheck(s.indent,l,i),n.atKey=!1,mapIncludes(n,o.items,g)&&i(m,"DUPLICATE_KEY","Map keys must be unique")
;const v=resolveProps(d??[],{indicator:"map-value-ind",next:f,offset:g.range[2],onError:i,parentIndent:s.indent,startOnNewline:!l||"block-scalar"===l.type});if(a=v.end,v.found){
p&&("block-map"!==f?.type||v.hasNewline||i(a,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),
n.options.strict&&h.start<v.found.offset-1024&&i(g.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"))
;const c=f?e(n,f,v,i):t(n,a,d,null,v,i);n.schema.compat&&flowIndentCheck(s.indent,f,i),a=c.range[2];const u=new Pair(g,c);n.options.keepSourceTokens&&(u.srcToken=r),o.items.push(u)}else{
p&&i(g.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),v.comment&&(g.comment?g.comment+="\n"+v.comment:g.comment=v.comment);const e=new Pair(g)
;n.options.keepSourceTokens&&(e.srcToken=r),o.items.push(e)}}return c&&c<a&&i(c,"IMPOSSIBLE","Map comment with trailing content"),o.range=[s.offset,a,c??a],o}
function resolveBlockSeq({composeNode:e,composeEmptyNode:t},n,s,i,r){const o=new(r?.nodeClass??YAMLSeq)(n.schema);n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let a=s.offset,c=null
;for(const{start:r,value:u}of s.items){const l=resolveProps(r,{indicator:"seq-item-ind",next:u,offset:a,onError:i,parentIndent:s.indent,startOnNewline:!0});if(!l.found){if(!(l.anchor||l.tag||u)){
c=l.end,l.comment&&(o.comment=l.comment);continue}"block-seq"===u?.type?i(l.end,"BAD_INDENT","All sequence items must start at the same column"):i(a,"MISSING_CHAR","Sequence item without - indicator")
}const d=u?e(n,u,l,i):t(n,l.end,r,null,l,i);n.schema.compat&&flowIndentCheck(s.indent,u,i),a=d.range[2],o.items.push(d)}return o.range=[s.offset,a,c??a],o}function resolveEnd(e,t,n,s){let i="";if(e){
let r=!1,o="";for(const a of e){const{source:e,type:c}=a;switch(c){case"space":r=!0;break;case"comment":{
n&&!r&&s(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const t=e.substring(1)||" ";i?i+=o+t:i=t,o="";break}case"newline":i&&(o+=e),r=!0;break;default:
s(a,"UNEXPECTED_TOKEN",`Unexpected ${c} at node end`)}t+=e.length}}return{comment:i,offset:t}}
const ae="Block collections are not allowed within flow collections",isBlock=e=>e&&("block-map"===e.type||"block-seq"===e.type)
;function resolveFlowCollection({composeNode:e,composeEmptyNode:t},n,s,i,r){const o="{"===s.start.source,a=o?"flow map":"flow sequence",c=new(r?.nodeClass??(o?YAMLMap:YAMLSeq))(n.schema);c.flow=!0
;const u=n.atRoot;u&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let l=s.offset+s.start.source.length;for(let r=0;r<s.items.length;++r){const u=s.items[r],{start:d,key:f,sep:h,value:p}=u,m=resolveProps(d,{
flow:a,indicator:"explicit-key-ind",next:f??h?.[0],offset:l,onError:i,parentIndent:s.indent,startOnNewline:!1});if(!m.found){if(!(m.anchor||m.tag||h||p)){
0===r&&m.comma?i(m.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):r<s.items.length-1&&i(m.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),
m.comment&&(c.comment?c.comment+="\n"+m.comment:c.comment=m.comment),l=m.end;continue}
!o&&n.options.strict&&containsNewline(f)&&i(f,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}
if(0===r)m.comma&&i(m.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(m.comma||i(m.start,"MISSING_CHAR",`Missing , between ${a} items`),m.comment){let e="";e:for(const t of d)switch(t.type){
case"comma":case"space":break;case"comment":e=t.source.substring(1);break e;default:break e}if(e){let t=c.items[c.items.length-1];isPair(t)&&(t=t.value??t.key),t.comment?t.comment+="\n"+e:t.comment=e,
m.comment=m.comment.substring(e.length+1)}}if(o||h||m.found){n.atKey=!0;const r=m.end,g=f?e(n,f,m,i):t(n,r,d,null,m,i);isBlock(f)&&i(g.range,"BLOCK_IN_FLOW",ae),n.atKey=!1;const v=resolveProps(h??[],{
flow:a,indicator:"map-value-ind",next:p,offset:g.range[2],onError:i,parentIndent:s.indent,startOnNewline:!1});if(v.found){if(!o&&!m.found&&n.options.strict){if(h)for(const e of h){if(e===v.found)break
;if("newline"===e.type){i(e,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}
m.start<v.found.offset-1024&&i(v.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}
}else p&&("source"in p&&":"===p.source?.[0]?i(p,"MISSING_CHAR",`Missing space after : in ${a}`):i(v.start,"MISSING_CHAR",`Missing , or : between ${a} items`))
;const w=p?e(n,p,v,i):v.found?t(n,v.end,h,null,v,i):null;w?isBlock(p)&&i(w.range,"BLOCK_IN_FLOW",ae):v.comment&&(g.comment?g.comment+="\n"+v.comment:g.comment=v.comment);const k=new Pair(g,w)
;if(n.options.keepSourceTokens&&(k.srcToken=u),o){const e=c;mapIncludes(n,e.items,g)&&i(r,"DUPLICATE_KEY","Map keys must be unique"),e.items.push(k)}else{const e=new YAMLMap(n.schema);e.flow=!0,
e.items.push(k);const t=(w??g).range;e.range=[g.range[0],t[1],t[2]],c.items.push(e)}l=w?w.range[2]:v.end}else{const s=p?e(n,p,m,i):t(n,m.end,h,null,m,i);c.items.push(s),l=s.range[2],
isBlock(p)&&i(s.range,"BLOCK_IN_FLOW",ae)}}const d=o?"}":"]",[f,...h]=s.end;let p=l;if(f?.source===d)p=f.offset+f.source.length;else{const e=a[0].toUpperCase()+a.substring(1)
;i(l,u?"MISSING_CHAR":"BAD_INDENT",u?`${e} must end with a ${d}`:`${e} in block collection must be sufficiently indented and end with a ${d}`),f&&1!==f.source.length&&h.unshift(f)}if(h.length>0){
const e=resolveEnd(h,p,n.options.strict,i);e.comment&&(c.comment?c.comment+="\n"+e.comment:c.comment=e.comment),c.range=[s.offset,p,e.offset]}else c.range=[s.offset,p,p];return c}
function resolveCollection(e,t,n,s,i,r){const o="block-map"===n.type?resolveBlockMap(e,t,n,s,r):"block-seq"===n.type?resolveBlockSeq(e,t,n,s,r):resolveFlowCollection(e,t,n,s,r),a=o.constructor
;return"!"===i||i===a.tagName?(o.tag=a.tagName,o):(i&&(o.tag=i),o)}function composeCollection(e,t,n,s,i){const r=s.tag,o=r?t.directives.tagName(r.source,e=>i(r,"TAG_RESOLVE_FAILED",e)):null
;if("block-seq"===n.type){const{anchor:e,newlineAfterProp:t}=s,n=e&&r?e.offset>r.offset?e:r:e??r;n&&(!t||t.offset<n.offset)&&i(n,"MISSING_CHAR","Missing newline after block sequence props")}
const a="block-map"===n.type?"map":"block-seq"===n.type?"seq":"{"===n.start.source?"map":"seq"
;if(!r||!o||"!"===o||o===YAMLMap.tagName&&"map"===a||o===YAMLSeq.tagName&&"seq"===a)return resolveCollection(e,t,n,i,o);let c=t.schema.tags.find(e=>e.tag===o&&e.collection===a);if(!c){
const s=t.schema.knownTags[o]
;if(s?.collection!==a)return s?i(r,"BAD_COLLECTION_TYPE",`${s.tag} used for ${a} collection, but expects ${s.collection??"scalar"}`,!0):i(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${o}`,!0),
resolveCollection(e,t,n,i,o);t.schema.tags.push(Object.assign({},s,{default:!1})),c=s}
const u=resolveCollection(e,t,n,i,o,c),l=c.resolve?.(u,e=>i(r,"TAG_RESOLVE_FAILED",e),t.options)??u,d=isNode(l)?l:new Scalar(l);return d.range=u.range,d.tag=o,c?.format&&(d.format=c.format),d}
function resolveBlockScalar(e,t,n){const s=t.offset,i=parseBlockScalarHeader(t,e.options.strict,n);if(!i)return{value:"",type:null,comment:"",range:[s,s,s]}
;const r=">"===i.mode?Scalar.BLOCK_FOLDED:Scalar.BLOCK_LITERAL,o=t.source?splitLines(t.source):[];let a=o.length;for(let e=o.length-1;e>=0;--e){const t=o[e][1];if(""!==t&&"\r"!==t)break;a=e}if(0===a){
const e="+"===i.chomp&&o.length>0?"\n".repeat(Math.max(1,o.length-1)):"";let n=s+i.length;return t.source&&(n+=t.source.length),{value:e,type:r,comment:i.comment,range:[s,n,n]}}
let c=t.indent+i.indent,u=t.offset+i.length,l=0;for(let t=0;t<a;++t){const[s,r]=o[t];if(""!==r&&"\r"!==r){if(s.length<c){
const e="Block scalars with more-indented leading empty lines must use an explicit indentation indicator";n(u+s.length,"MISSING_CHAR",e)}0===i.indent&&(c=s.length),l=t,
0!==c||e.atRoot||n(u,"BAD_INDENT","Block scalar values in collections must be indented");break}0===i.indent&&s.length>c&&(c=s.length),u+=s.length+r.length+1}
for(let e=o.length-1;e>=a;--e)o[e][0].length>c&&(a=e+1);let d="",f="",h=!1;for(let e=0;e<l;++e)d+=o[e][0].slice(c)+"\n";for(let e=l;e<a;++e){let[t,s]=o[e];u+=t.length+s.length+1
;const a="\r"===s[s.length-1];if(a&&(s=s.slice(0,-1)),s&&t.length<c){const e="Block scalar lines must not be less indented than their "+(i.indent?"explicit indentation indicator":"first line")
;n(u-s.length-(a?2:1),"BAD_INDENT",e),t=""}r===Scalar.BLOCK_LITERAL?(d+=f+t.slice(c)+s,f="\n"):t.length>c||"\t"===s[0]?(" "===f?f="\n":h||"\n"!==f||(f="\n\n"),d+=f+t.slice(c)+s,f="\n",
h=!0):""===s?"\n"===f?d+="\n":f="\n":(d+=f+s,f=" ",h=!1)}switch(i.chomp){case"-":break;case"+":for(let e=a;e<o.length;++e)d+="\n"+o[e][0].slice(c);"\n"!==d[d.length-1]&&(d+="\n");break;default:d+="\n"
}const p=s+i.length+t.source.length;return{value:d,type:r,comment:i.comment,range:[s,p,p]}}function parseBlockScalarHeader({offset:e,props:t},n,s){
if("block-scalar-header"!==t[0].type)return s(t[0],"IMPOSSIBLE","Block scalar header not found"),null;const{source:i}=t[0],r=i[0];let o=0,a="",c=-1;for(let t=1;t<i.length;++t){const n=i[t]
;if(a||"-"!==n&&"+"!==n){const s=Number(n);!o&&s?o=s:-1===c&&(c=e+t)}else a=n}-1!==c&&s(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${i}`);let u=!1,l="",d=i.length
;for(let e=1;e<t.length;++e){const i=t[e];switch(i.type){case"space":u=!0;case"newline":d+=i.source.length;break;case"comment":
n&&!u&&s(i,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),d+=i.source.length,l=i.source.substring(1);break;case"error":s(i,"UNEXPECTED_TOKEN",i.message),
d+=i.source.length;break;default:{s(i,"UNEXPECTED_TOKEN",`Unexpected token in block scalar header: ${i.type}`);const e=i.source;e&&"string"==typeof e&&(d+=e.length)}}}return{mode:r,indent:o,chomp:a,
comment:l,length:d}}function splitLines(e){const t=e.split(/\n( *)/),n=t[0],s=n.match(/^( *)/),i=[s?.[1]?[s[1],n.slice(s[1].length)]:["",n]];for(let e=1;e<t.length;e+=2)i.push([t[e],t[e+1]]);return i}
function resolveFlowScalar(e,t,n){const{offset:s,type:i,source:r,end:o}=e;let a,c;const _onError=(e,t,i)=>n(s+e,t,i);switch(i){case"scalar":a=Scalar.PLAIN,c=plainValue(r,_onError);break
;case"single-quoted-scalar":a=Scalar.QUOTE_SINGLE,c=singleQuotedValue(r,_onError);break;case"double-quoted-scalar":a=Scalar.QUOTE_DOUBLE,c=doubleQuotedValue(r,_onError);break;default:
return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${i}`),{value:"",type:null,comment:"",range:[s,s+r.length,s+r.length]}}const u=s+r.length,l=resolveEnd(o,u,t,n);return{value:c,
type:a,comment:l.comment,range:[s,u,l.offset]}}function plainValue(e,t){let n="";switch(e[0]){case"\t":n="a tab character";break;case",":n="flow indicator character ,";break;case"%":
n="directive indicator character %";break;case"|":case">":n=`block scalar indicator ${e[0]}`;break;case"@":case"`":n=`reserved character ${e[0]}`}
return n&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),unfoldLines(e)}function singleQuotedValue(e,t){
return"'"===e[e.length-1]&&1!==e.length||t(e.length,"MISSING_CHAR","Missing closing 'quote"),unfoldLines(e.slice(1,-1)).replace(/''/g,"'")}function unfoldLines(e){const t=/(.*?)\r?\n/sy
;let n,s,i=t.exec(e);if(!i)return e;try{n=new RegExp("(?<![ \t])[ \t]+$"),s=new RegExp("^[ \t]+|(?<![ \t])[ \t]+$","g")}catch{n=/[ \t]+$/,s=/^[ \t]+|[ \t]+$/g}
let r=i[1].replace(n,""),o=" ",a=t.lastIndex;for(;i=t.exec(e);){const e=i[1].replace(s,"");""===e?"\n"===o?r+=o:o="\n":(r+=o+e,o=" "),a=t.lastIndex}const c=/[ \t]*(.*)/sy;return c.lastIndex=a,
i=c.exec(e),r+o+(i?.[1]??"")}function doubleQuotedValue(e,t){let n="";for(let s=1;s<e.length-1;++s){const i=e[s];if("\r"!==i||"\n"!==e[s+1])if("\n"===i){const{fold:t,offset:i}=foldNewline(e,s);n+=t,
s=i}else if("\\"===i){let i=e[++s];const r=ce[i]
;if(r)n+=r;else if("\n"===i)for(i=e[s+1];" "===i||"\t"===i;)i=e[1+ ++s];else if("\r"===i&&"\n"===e[s+1])for(i=e[1+ ++s];" "===i||"\t"===i;)i=e[1+ ++s];else if("x"===i||"u"===i||"U"===i){
const r="x"===i?2:"u"===i?4:8;n+=parseCharCode(e,s+1,r,t),s+=r}else{const i=e.substr(s-1,2);t(s-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${i}`),n+=i}}else if(" "===i||"\t"===i){const t=s
;let r=e[s+1];for(;" "===r||"\t"===r;)r=e[1+ ++s];"\n"===r||"\r"===r&&"\n"===e[s+2]||(n+=s>t?e.slice(t,s+1):i)}else n+=i}
return'"'===e[e.length-1]&&1!==e.length||t(e.length,"MISSING_CHAR",'Missing closing "quote'),n}function foldNewline(e,t){let n="",s=e[t+1]
;for(;!(" "!==s&&"\t"!==s&&"\n"!==s&&"\r"!==s||"\r"===s&&"\n"!==e[t+2]);)"\n"===s&&(n+="\n"),s=e[(t+=1)+1];return n||(n=" "),{fold:n,offset:t}}const ce={0:"\0",a:"\x07",b:"\b",e:"\x1b",f:"\f",n:"\n",
r:"\r",t:"\t",v:"\v",N:"\x85",_:"\xa0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","\t":"\t"};function parseCharCode(e,t,n,s){
const i=e.substr(t,n),r=i.length===n&&/^[0-9a-fA-F]+$/.test(i)?parseInt(i,16):NaN;try{return String.fromCodePoint(r)}catch{const i=e.substr(t-2,n+2)
;return s(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${i}`),i}}function composeScalar(e,t,n,s){
const{value:i,type:r,comment:o,range:a}="block-scalar"===t.type?resolveBlockScalar(e,t,s):resolveFlowScalar(t,e.options.strict,s),c=n?e.directives.tagName(n.source,e=>s(n,"TAG_RESOLVE_FAILED",e)):null
;let u,l;u=e.options.stringKeys&&e.atKey?e.schema[p]:c?findScalarTagByName(e.schema,i,c,n,s):"scalar"===t.type?findScalarTagByTest(e,i,t,s):e.schema[p];try{
const r=u.resolve(i,e=>s(n??t,"TAG_RESOLVE_FAILED",e),e.options);l=isScalar(r)?r:new Scalar(r)}catch(e){const r=e instanceof Error?e.message:String(e);s(n??t,"TAG_RESOLVE_FAILED",r),l=new Scalar(i)}
return l.range=a,l.source=i,r&&(l.type=r),c&&(l.tag=c),u.format&&(l.format=u.format),o&&(l.comment=o),l}function findScalarTagByName(e,t,n,s,i){if("!"===n)return e[p];const r=[]
;for(const t of e.tags)if(!t.collection&&t.tag===n){if(!t.default||!t.test)return t;r.push(t)}for(const e of r)if(e.test?.test(t))return e;const o=e.knownTags[n]
;return o&&!o.collection?(e.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(i(s,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,"tag:yaml.org,2002:str"!==n),e[p])}
function findScalarTagByTest({atKey:e,directives:t,schema:n},s,i,r){const o=n.tags.find(t=>(!0===t.default||e&&"key"===t.default)&&t.test?.test(s))||n[p];if(n.compat){
const e=n.compat.find(e=>e.default&&e.test?.test(s))??n[p];o.tag!==e.tag&&r(i,"TAG_RESOLVE_FAILED",`Value may be parsed as either ${t.tagString(o.tag)} or ${t.tagString(e.tag)}`,!0)}return o}
function emptyScalarPosition(e,t,n){if(t){n??(n=t.length);for(let s=n-1;s>=0;--s){let n=t[s];switch(n.type){case"space":case"comment":case"newline":e-=n.source.length;continue}
for(n=t[++s];"space"===n?.type;)e+=n.source.length,n=t[++s];break}}return e}const ue={composeNode,composeEmptyNode};function composeNode(e,t,n,s){
const i=e.atKey,{spaceBefore:r,comment:o,anchor:a,tag:c}=n;let u,l=!0;switch(t.type){case"alias":u=composeAlias(e,t,s),(a||c)&&s(t,"ALIAS_PROPS","An alias node must not specify any properties");break
;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":u=composeScalar(e,t,c,s),a&&(u.anchor=a.source.substring(1));break;case"block-map":case"block-seq":
case"flow-collection":try{u=composeCollection(ue,e,t,n,s),a&&(u.anchor=a.source.substring(1))}catch(e){s(t,"RESOURCE_EXHAUSTION",e instanceof Error?e.message:String(e))}break;default:
s(t,"UNEXPECTED_TOKEN","error"===t.type?t.message:`Unsupported token (type: ${t.type})`),l=!1}return u??(u=composeEmptyNode(e,t.offset,void 0,null,n,s)),
a&&""===u.anchor&&s(a,"BAD_ALIAS","Anchor cannot be an empty string"),
i&&e.options.stringKeys&&(!isScalar(u)||"string"!=typeof u.value||u.tag&&"tag:yaml.org,2002:str"!==u.tag)&&s(c??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),r&&(u.spaceBefore=!0),
o&&("scalar"===t.type&&""===t.source?u.comment=o:u.commentBefore=o),e.options.keepSourceTokens&&l&&(u.srcToken=t),u}function composeEmptyNode(e,t,n,s,{spaceBefore:i,comment:r,anchor:o,tag:a,end:c},u){
const l=composeScalar(e,{type:"scalar",offset:emptyScalarPosition(t,n,s),indent:-1,source:""},a,u);return o&&(l.anchor=o.source.substring(1),
""===l.anchor&&u(o,"BAD_ALIAS","Anchor cannot be an empty string")),i&&(l.spaceBefore=!0),r&&(l.comment=r,l.range[2]=c),l}function composeAlias({options:e},{offset:t,source:n,end:s},i){
const r=new Alias(n.substring(1));""===r.source&&i(t,"BAD_ALIAS","Alias cannot be an empty string"),r.source.endsWith(":")&&i(t+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0)
;const o=t+n.length,a=resolveEnd(s,o,e.strict,i);return r.range=[t,o,a.offset],a.comment&&(r.comment=a.comment),r}function composeDoc(e,t,{offset:n,start:s,value:i,end:r},o){const a=Object.assign({
_directives:t},e),c=new Document_Document(void 0,a),u={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},l=resolveProps(s,{indicator:"doc-start",next:i??r?.[0],offset:n,
onError:o,parentIndent:0,startOnNewline:!0});l.found&&(c.directives.docStart=!0,
!i||"block-map"!==i.type&&"block-seq"!==i.type||l.hasNewline||o(l.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),
c.contents=i?composeNode(u,i,l,o):composeEmptyNode(u,l.end,s,null,l,o);const d=c.contents.range[2],f=resolveEnd(r,d,!1,o);return f.comment&&(c.comment=f.comment),c.range=[n,d,f.offset],c}
function getErrorPos(e){if("number"==typeof e)return[e,e+1];if(Array.isArray(e))return 2===e.length?e:[e[0],e[1]];const{offset:t,source:n}=e;return[t,t+("string"==typeof n?n.length:1)]}
function parsePrelude(e){let t="",n=!1,s=!1;for(let i=0;i<e.length;++i){const r=e[i];switch(r[0]){case"#":t+=(""===t?"":s?"\n\n":"\n")+(r.substring(1)||" "),n=!0,s=!1;break;case"%":
"#"!==e[i+1]?.[0]&&(i+=1),n=!1;break;default:n||(s=!0),n=!1}}return{comment:t,afterEmptyLine:s}}class composer_Composer{constructor(e={}){this.doc=null,this.atDirectives=!1,this.prelude=[],
this.errors=[],this.warnings=[],this.onError=(e,t,n,s)=>{const i=getErrorPos(e);s?this.warnings.push(new YAMLWarning(i,t,n)):this.errors.push(new errors_YAMLParseError(i,t,n))},
this.directives=new Directives({version:e.version||"1.2"}),this.options=e}decorate(e,t){const{comment:n,afterEmptyLine:s}=parsePrelude(this.prelude);if(n){const i=e.contents
;if(t)e.comment=e.comment?`${e.comment}\n${n}`:n;else if(s||e.directives.docStart||!i)e.commentBefore=n;else if(isCollection(i)&&!i.flow&&i.items.length>0){let e=i.items[0];isPair(e)&&(e=e.key)
;const t=e.commentBefore;e.commentBefore=t?`${n}\n${t}`:n}else{const e=i.commentBefore;i.commentBefore=e?`${n}\n${e}`:n}}if(t){for(let t=0;t<this.errors.length;++t)e.errors.push(this.errors[t])
;for(let t=0;t<this.warnings.length;++t)e.warnings.push(this.warnings[t])}else e.errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{
comment:parsePrelude(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(e,t=!1,n=-1){for(const t of e)yield*this.next(t);yield*this.end(t,n)}*next(e){
switch(e.type){case"directive":this.directives.add(e.source,(t,n,s)=>{const i=getErrorPos(e);i[0]+=t,this.onError(i,"BAD_DIRECTIVE",n,s)}),this.prelude.push(e.source),this.atDirectives=!0;break
;case"document":{const t=composeDoc(this.options,this.directives,e,this.onError)
;this.atDirectives&&!t.directives.docStart&&this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,
this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(e.source);break;case"error":{
const t=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message,n=new errors_YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",t)
;this.atDirectives||!this.doc?this.errors.push(n):this.doc.errors.push(n);break}case"doc-end":{if(!this.doc){const t="Unexpected doc-end without preceding document"
;this.errors.push(new errors_YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",t));break}this.doc.directives.docEnd=!0
;const t=resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),t.comment){const e=this.doc.comment
;this.doc.comment=e?`${e}\n${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new errors_YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))
}}*end(e=!1,t=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){const e=Object.assign({_directives:this.directives},this.options),n=new Document_Document(void 0,e)
;this.atDirectives&&this.onError(t,"MISSING_CHAR","Missing directives-end indicator line"),n.range=[0,t,t],this.decorate(n,!1),yield n}}}
const le=Symbol("break visit"),de=Symbol("skip children"),fe=Symbol("remove item");function cst_visit_visit(e,t){"type"in e&&"document"===e.type&&(e={start:e.start,value:e.value}),
_visit(Object.freeze([]),e,t)}function _visit(e,t,n){let s=n(t,e);if("symbol"==typeof s)return s;for(const i of["key","value"]){const r=t[i];if(r&&"items"in r){for(let t=0;t<r.items.length;++t){
const s=_visit(Object.freeze(e.concat([[i,t]])),r.items[t],n);if("number"==typeof s)t=s-1;else{if(s===le)return le;s===fe&&(r.items.splice(t,1),t-=1)}}"function"==typeof s&&"key"===i&&(s=s(t,e))}}
return"function"==typeof s?s(t,e):s}cst_visit_visit.BREAK=le,cst_visit_visit.SKIP=de,cst_visit_visit.REMOVE=fe,cst_visit_visit.itemAtPath=(e,t)=>{let n=e;for(const[e,s]of t){const t=n?.[e]
;if(!t||!("items"in t))return;n=t.items[s]}return n},cst_visit_visit.parentCollection=(e,t)=>{const n=cst_visit_visit.itemAtPath(e,t.slice(0,-1)),s=t[t.length-1][0],i=n?.[s];if(i&&"items"in i)return i
;throw new Error("Parent collection not found")};const cst_isCollection=e=>!!e&&"items"in e;function tokenType(e){switch(e){case"\ufeff":return"byte-order-mark";case"\x02":return"doc-mode";case"\x18":
return"flow-error-end";case"\x1f":return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case"\n":case"\r\n":return"newline";case"-":return"seq-item-ind";case"?":
return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}
switch(e[0]){case" ":case"\t":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar"
;case'"':return"double-quoted-scalar";case"|":case">":return"block-scalar-header"}return null}function isEmpty(e){switch(e){case void 0:case" ":case"\n":case"\r":case"\t":return!0;default:return!1}}
const he=new Set("0123456789ABCDEFabcdef"),pe=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),me=new Set(",[]{}"),ge=new Set(" ,[]{}\n\r\t"),isNotAnchorChar=e=>!e||ge.has(e)
;class Lexer{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,
this.next=null,this.pos=0}*lex(e,t=!1){if(e){if("string"!=typeof e)throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!t
;let n=this.next??"stream";for(;n&&(t||this.hasChars(1));)n=yield*this.parseNext(n)}atLineEnd(){let e=this.pos,t=this.buffer[e];for(;" "===t||"\t"===t;)t=this.buffer[++e]
;return!t||"#"===t||"\n"===t||"\r"===t&&"\n"===this.buffer[e+1]}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let t=this.buffer[e];if(this.indentNext>0){let n=0
;for(;" "===t;)t=this.buffer[++n+e];if("\r"===t){const t=this.buffer[n+e+1];if("\n"===t||!t&&!this.atEnd)return e+n+1}return"\n"===t||n>=this.indentNext||!t&&!this.atEnd?e+n:-1}if("-"===t||"."===t){
const t=this.buffer.substr(e,3);if(("---"===t||"..."===t)&&isEmpty(this.buffer[e+3]))return-1}return e}getLine(){let e=this.lineEndPos
;return("number"!=typeof e||-1!==e&&e<this.pos)&&(e=this.buffer.indexOf("\n",this.pos),this.lineEndPos=e),-1===e?this.atEnd?this.buffer.substring(this.pos):null:("\r"===this.buffer[e-1]&&(e-=1),
this.buffer.substring(this.pos,e))}hasChars(e){return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}
peek(e){return this.buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-start":
return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.parseQuotedScalar()
;case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();if(null===e)return this.setNext("stream")
;if("\ufeff"===e[0]&&(yield*this.pushCount(1),e=e.substring(1)),"%"===e[0]){let t=e.length,n=e.indexOf("#");for(;-1!==n;){const s=e[n-1];if(" "===s||"\t"===s){t=n-1;break}n=e.indexOf("#",n+1)}for(;;){
const n=e[t-1];if(" "!==n&&"\t"!==n)break;t-=1}const s=(yield*this.pushCount(t))+(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-s),this.pushNewline(),"stream"}if(this.atLineEnd()){
const t=yield*this.pushSpaces(!0);return yield*this.pushCount(e.length-t),yield*this.pushNewline(),"stream"}return yield"\x02",yield*this.parseLineStart()}*parseLineStart(){const e=this.charAt(0)
;if(!e&&!this.atEnd)return this.setNext("line-start");if("-"===e||"."===e){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");const e=this.peek(3)
;if(("---"===e||"..."===e)&&isEmpty(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,"---"===e?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),
this.indentNext>this.indentValue&&!isEmpty(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){const[e,t]=this.peek(2)
;if(!t&&!this.atEnd)return this.setNext("block-start");if(("-"===e||"?"===e||":"===e)&&isEmpty(t)){const e=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0))
;return this.indentNext=this.indentValue+1,this.indentValue+=e,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);const e=this.getLine();if(null===e)return this.setNext("doc")
;let t=yield*this.pushIndicators();switch(e[t]){case"#":yield*this.pushCount(e.length-t);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"{":case"[":
return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.pushUntil(isNotAnchorChar),"doc";case'"':case"'":
return yield*this.parseQuotedScalar();case"|":case">":return t+=(yield*this.parseBlockScalarHeader()),t+=(yield*this.pushSpaces(!0)),yield*this.pushCount(e.length-t),yield*this.pushNewline(),
yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let e,t,n=-1;do{e=yield*this.pushNewline(),e>0?(t=yield*this.pushSpaces(!1),
this.indentValue=n=t):t=0,t+=(yield*this.pushSpaces(!0))}while(e+t>0);const s=this.getLine();if(null===s)return this.setNext("flow")
;if((-1!==n&&n<this.indentNext&&"#"!==s[0]||0===n&&(s.startsWith("---")||s.startsWith("..."))&&isEmpty(s[3]))&&(n!==this.indentNext-1||1!==this.flowLevel||"]"!==s[0]&&"}"!==s[0]))return this.flowLevel=0,
yield"\x18",yield*this.parseLineStart();let i=0;for(;","===s[i];)i+=(yield*this.pushCount(1)),i+=(yield*this.pushSpaces(!0)),this.flowKey=!1;switch(i+=(yield*this.pushIndicators()),s[i]){case void 0:
return"flow";case"#":return yield*this.pushCount(s.length-i),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":
return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(isNotAnchorChar),"flow";case'"':case"'":return this.flowKey=!0,
yield*this.parseQuotedScalar();case":":{const e=this.charAt(1);if(this.flowKey||isEmpty(e)||","===e)return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:
return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){const e=this.charAt(0);let t=this.buffer.indexOf(e,this.pos+1)
;if("'"===e)for(;-1!==t&&"'"===this.buffer[t+1];)t=this.buffer.indexOf("'",t+2);else for(;-1!==t;){let e=0;for(;"\\"===this.buffer[t-1-e];)e+=1;if(e%2==0)break;t=this.buffer.indexOf('"',t+1)}
const n=this.buffer.substring(0,t);let s=n.indexOf("\n",this.pos);if(-1!==s){for(;-1!==s;){const e=this.continueScalar(s+1);if(-1===e)break;s=n.indexOf("\n",e)}-1!==s&&(t=s-("\r"===n[s-1]?2:1))}
if(-1===t){if(!this.atEnd)return this.setNext("quoted-scalar");t=this.buffer.length}return yield*this.pushToIndex(t+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){
this.blockScalarIndent=-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){const t=this.buffer[++e]
;if("+"===t)this.blockScalarKeep=!0;else if(t>"0"&&t<="9")this.blockScalarIndent=Number(t)-1;else if("-"!==t)break}return yield*this.pushUntil(e=>isEmpty(e)||"#"===e)}*parseBlockScalar(){
let e,t=this.pos-1,n=0;e:for(let s=this.pos;e=this.buffer[s];++s)switch(e){case" ":n+=1;break;case"\n":t=s,n=0;break;case"\r":{const e=this.buffer[s+1]
;if(!e&&!this.atEnd)return this.setNext("block-scalar");if("\n"===e)break}default:break e}if(!e&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){
-1===this.blockScalarIndent?this.indentNext=n:this.indentNext=this.blockScalarIndent+(0===this.indentNext?1:this.indentNext);do{const e=this.continueScalar(t+1);if(-1===e)break
;t=this.buffer.indexOf("\n",e)}while(-1!==t);if(-1===t){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let s=t+1;for(e=this.buffer[s];" "===e;)e=this.buffer[++s]
;if("\t"===e){for(;"\t"===e||" "===e||"\r"===e||"\n"===e;)e=this.buffer[++s];t=s-1}else if(!this.blockScalarKeep)for(;;){let e=t-1,s=this.buffer[e];"\r"===s&&(s=this.buffer[--e]);const i=e
;for(;" "===s;)s=this.buffer[--e];if(!("\n"===s&&e>=this.pos&&e+1+n>i))break;t=e}return yield"\x1f",yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){
const e=this.flowLevel>0;let t,n=this.pos-1,s=this.pos-1;for(;t=this.buffer[++s];)if(":"===t){const t=this.buffer[s+1];if(isEmpty(t)||e&&me.has(t))break;n=s}else if(isEmpty(t)){let i=this.buffer[s+1]
;if("\r"===t&&("\n"===i?(s+=1,t="\n",i=this.buffer[s+1]):n=s),"#"===i||e&&me.has(i))break;if("\n"===t){const e=this.continueScalar(s+1);if(-1===e)break;s=Math.max(s,e-2)}}else{if(e&&me.has(t))break
;n=s}return t||this.atEnd?(yield"\x1f",yield*this.pushToIndex(n+1,!0),e?"flow":"doc"):this.setNext("plain-scalar")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}
*pushToIndex(e,t){const n=this.buffer.slice(this.pos,e);return n?(yield n,this.pos+=n.length,n.length):(t&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":
e+=(yield*this.pushTag()),e+=(yield*this.pushSpaces(!0));continue e;case"&":e+=(yield*this.pushUntil(isNotAnchorChar)),e+=(yield*this.pushSpaces(!0));continue e;case"-":case"?":case":":{
const t=this.flowLevel>0,n=this.charAt(1);if(isEmpty(n)||t&&me.has(n)){t?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=(yield*this.pushCount(1)),e+=(yield*this.pushSpaces(!0))
;continue e}}}break e}return e}*pushTag(){if("<"===this.charAt(1)){let e=this.pos+2,t=this.buffer[e];for(;!isEmpty(t)&&">"!==t;)t=this.buffer[++e];return yield*this.pushToIndex(">"===t?e+1:e,!1)}{
let e=this.pos+1,t=this.buffer[e];for(;t;)if(pe.has(t))t=this.buffer[++e];else{if("%"!==t||!he.has(this.buffer[e+1])||!he.has(this.buffer[e+2]))break;t=this.buffer[e+=3]}
return yield*this.pushToIndex(e,!1)}}*pushNewline(){const e=this.buffer[this.pos];return"\n"===e?yield*this.pushCount(1):"\r"===e&&"\n"===this.charAt(1)?yield*this.pushCount(2):0}*pushSpaces(e){
let t,n=this.pos-1;do{t=this.buffer[++n]}while(" "===t||e&&"\t"===t);const s=n-this.pos;return s>0&&(yield this.buffer.substr(this.pos,s),this.pos=n),s}*pushUntil(e){let t=this.pos,n=this.buffer[t]
;for(;!e(n);)n=this.buffer[++t];return yield*this.pushToIndex(t,!1)}}function includesToken(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function findNonEmptyIndex(e){
for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}function isFlowToken(e){switch(e?.type){case"alias":case"scalar":
case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function getPrevProps(e){switch(e.type){case"document":return e.start;case"block-map":{
const t=e.items[e.items.length-1];return t.sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function getFirstKeyStartProps(e){if(0===e.length)return[]
;let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;"space"===e[++t]?.type;);
return e.splice(t,e.length)}function arrayPushArray(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}function fixFlowSeqItems(e){
if("flow-seq-start"===e.start.type)for(const t of e.items)!t.sep||t.value||includesToken(t.start,"explicit-key-ind")||includesToken(t.sep,"map-value-ind")||(t.key&&(t.value=t.key),delete t.key,
isFlowToken(t.value)?t.value.end?arrayPushArray(t.value.end,t.sep):t.value.end=t.sep:arrayPushArray(t.start,t.sep),delete t.sep)}class parser_Parser{constructor(e){this.atNewLine=!0,this.atScalar=!1,
this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new Lexer,this.onNewLine=e}*parse(e,t=!1){this.onNewLine&&0===this.offset&&this.onNewLine(0)
;for(const n of this.lexer.lex(e,t))yield*this.next(n);t||(yield*this.end())}*next(e){if(this.source=e,this.atScalar)return this.atScalar=!1,yield*this.step(),void(this.offset+=e.length)
;const t=tokenType(e);if(t)if("scalar"===t)this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=t,yield*this.step(),t){case"newline":this.atNewLine=!0,this.indent=0,
this.onNewLine&&this.onNewLine(this.offset+e.length);break;case"space":this.atNewLine&&" "===e[0]&&(this.indent+=e.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":
this.atNewLine&&(this.indent+=e.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=e.length}else{const t=`Not a YAML token: ${e}`;yield*this.pop({
type:"error",offset:this.offset,message:t,source:e}),this.offset+=e.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,
indent:this.indent,source:this.source}}*step(){const e=this.peek(1);if("doc-end"!==this.type||"doc-end"===e?.type){if(!e)return yield*this.stream();switch(e.type){case"document":
return yield*this.document(e);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(e);case"block-scalar":return yield*this.blockScalar(e)
;case"block-map":return yield*this.blockMap(e);case"block-seq":return yield*this.blockSequence(e);case"flow-collection":return yield*this.flowCollection(e);case"doc-end":
return yield*this.documentEnd(e)}yield*this.pop()}else{for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source})}}peek(e){
return this.stack[this.stack.length-e]}*pop(e){const t=e??this.stack.pop();if(t)if(0===this.stack.length)yield t;else{const e=this.peek(1)
;switch("block-scalar"===t.type?t.indent="indent"in e?e.indent:0:"flow-collection"===t.type&&"document"===e.type&&(t.indent=0),"flow-collection"===t.type&&fixFlowSeqItems(t),e.type){case"document":
e.value=t;break;case"block-scalar":e.props.push(t);break;case"block-map":{const n=e.items[e.items.length-1];if(n.value)return e.items.push({start:[],key:t,sep:[]}),void(this.onKeyLine=!0)
;if(!n.sep)return Object.assign(n,{key:t,sep:[]}),void(this.onKeyLine=!n.explicitKey);n.value=t;break}case"block-seq":{const n=e.items[e.items.length-1];n.value?e.items.push({start:[],value:t
}):n.value=t;break}case"flow-collection":{const n=e.items[e.items.length-1];return void(!n||n.value?e.items.push({start:[],key:t,sep:[]}):n.sep?n.value=t:Object.assign(n,{key:t,sep:[]}))}default:
yield*this.pop(),yield*this.pop(t)}if(!("document"!==e.type&&"block-map"!==e.type&&"block-seq"!==e.type||"block-map"!==t.type&&"block-seq"!==t.type)){const n=t.items[t.items.length-1]
;n&&!n.sep&&!n.value&&n.start.length>0&&-1===findNonEmptyIndex(n.start)&&(0===t.indent||n.start.every(e=>"comment"!==e.type||e.indent<t.indent))&&("document"===e.type?e.end=n.start:e.items.push({
start:n.start}),t.items.splice(-1,1))}}else{const e="Tried to pop an empty stack";yield{type:"error",offset:this.offset,source:"",message:e}}}*stream(){switch(this.type){case"directive-line":
return void(yield{type:"directive",offset:this.offset,source:this.source});case"byte-order-mark":case"space":case"comment":case"newline":return void(yield this.sourceToken);case"doc-mode":
case"doc-start":{const e={type:"document",offset:this.offset,start:[]};return"doc-start"===this.type&&e.start.push(this.sourceToken),void this.stack.push(e)}}yield{type:"error",offset:this.offset,
message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.type){case"doc-start":
return void(-1!==findNonEmptyIndex(e.start)?(yield*this.pop(),yield*this.step()):e.start.push(this.sourceToken));case"anchor":case"tag":case"space":case"comment":case"newline":
return void e.start.push(this.sourceToken)}const t=this.startBlockValue(e);t?this.stack.push(t):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,
source:this.source}}*scalar(e){if("map-value-ind"===this.type){const t=getFirstKeyStartProps(getPrevProps(this.peek(2)));let n;e.end?(n=e.end,n.push(this.sourceToken),
delete e.end):n=[this.sourceToken];const s={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:t,key:e,sep:n}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=s
}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"space":case"comment":case"newline":return void e.props.push(this.sourceToken);case"scalar":if(e.source=this.source,this.atNewLine=!0,
this.indent=0,this.onNewLine){let e=this.source.indexOf("\n")+1;for(;0!==e;)this.onNewLine(this.offset+e),e=this.source.indexOf("\n",e)+1}yield*this.pop();break;default:yield*this.pop(),
yield*this.step()}}*blockMap(e){const t=e.items[e.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=!1,t.value){
const n="end"in t.value?t.value.end:void 0,s=Array.isArray(n)?n[n.length-1]:void 0;"comment"===s?.type?n?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})
}else t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]
});else if(t.sep)t.sep.push(this.sourceToken);else{if(this.atIndentedComment(t.start,e.indent)){const n=e.items[e.items.length-2],s=n?.value?.end;if(Array.isArray(s))return arrayPushArray(s,t.start),
s.push(this.sourceToken),void e.items.pop()}t.start.push(this.sourceToken)}return}if(this.indent>=e.indent){
const n=!this.onKeyLine&&this.indent===e.indent,s=n&&(t.sep||t.explicitKey)&&"seq-item-ind"!==this.type;let i=[];if(s&&t.sep&&!t.value){const n=[];for(let s=0;s<t.sep.length;++s){const i=t.sep[s]
;switch(i.type){case"newline":n.push(s);break;case"space":break;case"comment":i.indent>e.indent&&(n.length=0);break;default:n.length=0}}n.length>=2&&(i=t.sep.splice(n[1]))}switch(this.type){
case"anchor":case"tag":return void(s||t.value?(i.push(this.sourceToken),e.items.push({start:i}),this.onKeyLine=!0):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken))
;case"explicit-key-ind":return t.sep||t.explicitKey?s||t.value?(i.push(this.sourceToken),e.items.push({start:i,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}):(t.start.push(this.sourceToken),t.explicitKey=!0),void(this.onKeyLine=!0);case"map-value-ind":
if(t.explicitKey)if(t.sep)if(t.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(includesToken(t.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(isFlowToken(t.key)&&!includesToken(t.sep,"newline")){const e=getFirstKeyStartProps(t.start),n=t.key,s=t.sep
;s.push(this.sourceToken),delete t.key,delete t.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:e,key:n,sep:s}]})
}else i.length>0?t.sep=t.sep.concat(i,this.sourceToken):t.sep.push(this.sourceToken);else if(includesToken(t.start,"newline"))Object.assign(t,{key:null,sep:[this.sourceToken]});else{
const e=getFirstKeyStartProps(t.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:e,key:null,sep:[this.sourceToken]}]})}else t.sep?t.value||s?e.items.push({
start:i,key:null,sep:[this.sourceToken]}):includesToken(t.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]
}]}):t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});return void(this.onKeyLine=!0);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{
const n=this.flowScalar(this.type);return void(s||t.value?(e.items.push({start:i,key:n,sep:[]}),this.onKeyLine=!0):t.sep?this.stack.push(n):(Object.assign(t,{key:n,sep:[]}),this.onKeyLine=!0))}
default:{const s=this.startBlockValue(e);if(s){if("block-seq"===s.type){if(!t.explicitKey&&t.sep&&!includesToken(t.sep,"newline"))return void(yield*this.pop({type:"error",offset:this.offset,
message:"Unexpected block-seq-ind on same line with key",source:this.source}))}else n&&e.items.push({start:i});return void this.stack.push(s)}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){
const t=e.items[e.items.length-1];switch(this.type){case"newline":if(t.value){const n="end"in t.value?t.value.end:void 0,s=Array.isArray(n)?n[n.length-1]:void 0
;"comment"===s?.type?n?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({
start:[this.sourceToken]});else{if(this.atIndentedComment(t.start,e.indent)){const n=e.items[e.items.length-2],s=n?.value?.end;if(Array.isArray(s))return arrayPushArray(s,t.start),
s.push(this.sourceToken),void e.items.pop()}t.start.push(this.sourceToken)}return;case"anchor":case"tag":if(t.value||this.indent<=e.indent)break;return void t.start.push(this.sourceToken)
;case"seq-item-ind":if(this.indent!==e.indent)break;return void(t.value||includesToken(t.start,"seq-item-ind")?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken))}
if(this.indent>e.indent){const t=this.startBlockValue(e);if(t)return void this.stack.push(t)}yield*this.pop(),yield*this.step()}*flowCollection(e){const t=e.items[e.items.length-1]
;if("flow-error-end"===this.type){let e;do{yield*this.pop(),e=this.peek(1)}while("flow-collection"===e?.type)}else if(0===e.end.length){switch(this.type){case"comma":case"explicit-key-ind":
return void(!t||t.sep?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken));case"map-value-ind":return void(!t||t.value?e.items.push({start:[],key:null,sep:[this.sourceToken]
}):t.sep?t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]}));case"space":case"comment":case"newline":case"anchor":case"tag":return void(!t||t.value?e.items.push({
start:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken));case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{
const n=this.flowScalar(this.type);return void(!t||t.value?e.items.push({start:[],key:n,sep:[]}):t.sep?this.stack.push(n):Object.assign(t,{key:n,sep:[]}))}case"flow-map-end":case"flow-seq-end":
return void e.end.push(this.sourceToken)}const n=this.startBlockValue(e);n?this.stack.push(n):(yield*this.pop(),yield*this.step())}else{const t=this.peek(2)
;if("block-map"===t.type&&("map-value-ind"===this.type&&t.indent===e.indent||"newline"===this.type&&!t.items[t.items.length-1].sep))yield*this.pop(),
yield*this.step();else if("map-value-ind"===this.type&&"flow-collection"!==t.type){const n=getFirstKeyStartProps(getPrevProps(t));fixFlowSeqItems(e);const s=e.end.splice(1,e.end.length)
;s.push(this.sourceToken);const i={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:n,key:e,sep:s}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=i}else yield*this.lineEnd(e)}}
flowScalar(e){if(this.onNewLine){let e=this.source.indexOf("\n")+1;for(;0!==e;)this.onNewLine(this.offset+e),e=this.source.indexOf("\n",e)+1}return{type:e,offset:this.offset,indent:this.indent,
source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":
return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,
indent:this.indent,start:this.sourceToken,items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{
this.onKeyLine=!0;const t=getFirstKeyStartProps(getPrevProps(e));return t.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:t,explicitKey:!0}]}}
case"map-value-ind":{this.onKeyLine=!0;const t=getFirstKeyStartProps(getPrevProps(e));return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:t,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(e,t){return"comment"===this.type&&!(this.indent<=t)&&e.every(e=>"newline"===e.type||"space"===e.type)}*documentEnd(e){
"doc-mode"!==this.type&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],"newline"===this.type&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"doc-start":case"doc-end":
case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],
"newline"===this.type&&(yield*this.pop())}}}const ve=5e5;function toNode(e){return(new NodeReader).readDocument(e)}class NodeReader{#s=!1;#i=0;#r=[];#o=new Map;readDocument(e){const t=this.#a(e)
;return{value:this.#s?void 0:t,findings:this.#r}}#a(e){if(this.#s)return;if(isAlias(e))return this.#c(e.source,rangeOf(e));const t=this.#i,n=this.#u(e);return this.#i+=1,
this.#i>ve&&this.#l(rangeOf(e)),n&&to_node_hasAnchor(e)&&this.#o.set(e.anchor,{node:n,size:this.#i-t}),n}#u(e){return isMap(e)?this.#d(e):isSeq(e)?this.#f(e):isScalar(e)?toScalar(e):void 0}#c(e,t){
const n=this.#o.get(e);return this.#i+=n?.size??1,void 0===n?this.#h({code:"yaml-syntax",message:`there is no anchor ${(0,c.hD)(e)} before this alias`,fix:adviseAnchor(e),range:t
}):this.#i>ve&&this.#l(t),n?.node}#f(e){return{kind:"list",items:e.items.flatMap(e=>this.#a(e)??[]),range:rangeOf(e)}}#d(e){const t=new Map,n=[]
;for(const s of e.items)if(isPair(s))if(to_node_isMergeKey(s.key)){const e=this.#a(s.value);e&&n.push({key:rangeOf(s.key),value:e})}else this.#p(s,t);for(const e of n)this.#m(e,t);return{
kind:"mapping",entries:t,range:rangeOf(e)}}#p(e,t){const n=rangeOf(e.key),s=this.#a(e.key),i=null===e.value?nothingAfter(n):this.#a(e.value)
;"scalar"===s?.kind?t.has(s.text)?this.#h(duplicate(s.text,n)):i&&t.set(s.text,{key:n,value:i}):s&&this.#h(notAKey(n))}#m({key:e,value:t},n){
for(const s of"list"===t.kind?t.items:[t])if("mapping"!==s.kind)this.#h({code:"yaml-syntax",message:'only mappings can be merged by "<<"',fix:'name the anchor of a mapping, as "<<: *defaults"',range:e
});else for(const[e,t]of s.entries)n.has(e)||n.set(e,t)}#h(e){this.#r.push(e)}#l(e){this.#s||(this.#s=!0,this.#h({code:"yaml-syntax",message:"aliases make this document too large",
fix:"write fewer levels and aliases",range:e}))}}function adviseAnchor(e){return/^[\w-]+$/.test(e)?`write "&${e}" in front of the value that is meant, or for a text ${(0,
s.P)(`*${e}`)}`:`quote it: ${(0,s.P)(`*${e}`)}`}function toScalar(e){const{value:t}=e;return{kind:"scalar",
type:null===t?"null":"boolean"==typeof t?"boolean":"number"==typeof t||"bigint"==typeof t?"number":"text",text:e.source??("string"==typeof t?t:""),range:rangeOf(e)}}function nothingAfter(e){return{
kind:"scalar",type:"null",text:"",range:e}}function notAKey(e){return{code:"wrong-type",message:"a key must be a text",
fix:"write one word in front of the colon; quote it where it holds brackets or braces",range:e}}function duplicate(e,t){return{code:"duplicate-key",message:`duplicate key ${(0,c.hD)(e)}`,
fix:"keep one of them, or give it another name",range:t}}function to_node_isMergeKey(e){return isScalar(e)&&"<<"===e.source&&"PLAIN"===e.type}function to_node_hasAnchor(e){
return isNode(e)&&"anchor"in e&&"string"==typeof e.anchor}function rangeOf(e){return isNode(e)&&e.range?{start:e.range[0],end:e.range[1]}:u.h}function parse_document_parseDocument(e){
const t=e.replace(/^\uFEFF/,"");try{return parseText(t)}catch(e){if(!(e instanceof RangeError))throw e;return{text:t,findings:[nestedTooDeeply(findDeepLine(t))]}}}function parseText(e){
const t=readTokens(e);if("number"==typeof t)return{text:e,findings:[nestedTooDeeply(startOfLine(e,t))]};const n=findTooDeep(t);if(void 0!==n)return{text:e,findings:[nestedTooDeeply(n)]}
;const s=new composer_Composer({uniqueKeys:!1}),[i,r]=[...s.compose(t,!0,e.length)];if(void 0===i)return{text:e,findings:[]};const o=[...i.errors,...i.warnings];if(o.length>0)return{text:e,
findings:toFindings(o,e,t)};if(r)return{text:e,findings:[secondDocument(r.range[0],e)]};if(null===i.contents)return{text:e,findings:[]};const{value:a,findings:c}=toNode(i.contents);return void 0===a?{
text:e,findings:c}:{text:e,root:a,findings:c}}function startOfLine(e,t){return e.lastIndexOf("\n",t-1)+1}function nestedTooDeeply(e){return{code:"yaml-syntax",message:"values are nested too deeply",
fix:"write fewer levels",range:{start:e,end:e+1}}}function secondDocument(e,t){const n=Math.max(0,t.lastIndexOf("---",e));return{code:"yaml-syntax",
message:"a second document begins here, and only one is read",fix:'take the "---" away, or keep the documents in two files',range:{start:n,end:n+3}}}function toFindings(e,t,n){const s=findConflict(t)
;if(void 0!==s)return[s];let i=-1;return selectCauses(e).sort((e,t)=>e.pos[0]-t.pos[0]).filter(({pos:[e]})=>{if(e<=i)return!1;const n=t.indexOf("\n",e);return i=-1===n?t.length:n,!0
}).map(e=>findOpened(e,n)??explainSyntax(e,t))}function selectCauses(e){const t=e.filter(e=>"TAB_AS_INDENT"===e.code);return t.length>0?t:[...e]}function findOpened({message:e,pos:[t]},n){
if(!/^Missing closing|^Flow (?:map|sequence) .*\bend with a /.test(e))return;const s=listOpened(n).filter(({offset:e})=>e<=t).sort((e,t)=>t.offset-e.offset)[0];if(void 0===s)return
;const{offset:i,opener:r}=s;return{code:"yaml-syntax",message:`this ${r} is never closed`,fix:`write ${we.get(r)??r} where it ends`,range:{start:i,end:i+1}}}const we=new Map([["[","]"],["{","}"]])
;function listOpened(e){return e.flatMap(e=>{if("document"===e.type)return e.value?listOpened([e.value]):[];if("single-quoted-scalar"===e.type||"double-quoted-scalar"===e.type){
const t=e.source.charAt(0);return e.source.length>1&&e.source.endsWith(t)?[]:[{offset:e.offset,opener:t}]}if(!cst_isCollection(e))return[]
;const t=e.items.flatMap(({key:e,value:t})=>listOpened([...e?[e]:[],...t?[t]:[]]));return"flow-collection"===e.type?[...listUnclosed(e),...t]:t})}function listUnclosed({start:e,end:t}){
return t.some(({type:e})=>"flow-map-end"===e||"flow-seq-end"===e)?[]:[{offset:e.offset,opener:e.source}]}const ke=100,be=3*ke;function readTokens(e){const t=new parser_Parser,n=[]
;for(const s of(new Lexer).lex(e)){for(const e of t.next(s))n.push(e);if(t.stack.length>be)return t.offset}return[...n,...t.end()]}function findTooDeep(e){let t=e;for(let e=0;t.length>0;e+=1){
if(e>ke)return t[0]?.offset;t=t.flatMap(listParts)}}function findDeepLine(e){return/^.*?(?:[-?:][ \t]+|[[{][ \t]*){1000}/m.exec(e)?.index??0}function listParts(e){
return"document"===e.type?e.value?[e.value]:[]:cst_isCollection(e)?e.items.flatMap(({key:e,value:t})=>[...e?[e]:[],...t?[t]:[]]):[]}}),8911:((e,t,n)=>{function toYamlText(e){
return/^(?:[A-Za-z_/]|\.(?=$|[/A-Za-z]))[\w./*+-]*$/.test(e)&&!s.has(e.toLowerCase())?e:quoteForYaml(e)}n.d(t,{C:()=>toYamlText,P:()=>quoteForYaml})
;const s=new Set(["true","false","null","yes","no","on","off"]);function quoteForYaml(e){return`'${e.replaceAll("'","''")}'`}}),5615:((e,t,n)=>{n.d(t,{Bo:()=>createPlaces,Jv:()=>quoteSome,
S6:()=>toDiagnostics,hD:()=>quote});var s=n(4412),i=n(9730);function quote(e){return`"${e.length>100?`${e.slice(0,99)}\u2026`:e}"`}function quoteSome(e){return(0,s.Ce)(e.map(quote),5)}
function toDiagnostics(e,t){const n=new Map;for(const t of e){const e=`${t.range.start}:${t.code}`;n.has(e)||n.set(e,t)}
return[...n.values()].sort((e,t)=>e.range.start-t.range.start||e.range.end-t.range.end).map(({code:e,message:n,fix:s,range:i})=>({severity:"error",code:e,message:n,fix:s,place:t(i)}))}
function createPlaces(e,t){const n=[0];for(let e=t.indexOf("\n");-1!==e;e=t.indexOf("\n",e+1))n.push(e+1);return s=>{const r=Math.min(s.start,t.length),o=(0,
i.i)(n,e=>e<=r)-1,a=n[o]??0,c=n[o+1],u=void 0===c?t.length:c-1,l=t.slice(a,"\r"===t[u-1]&&u>a?u-1:u),d=Math.min(s.start-a,l.length),f=Math.min(s.end-a,l.length)-d;return{source:e,line:o+1,column:d+1,
length:Math.max(1,f),text:l}}}}),6851:((e,t,n)=>{n.d(t,{M5:()=>exampleOfReuse,P7:()=>toLabelText,Xg:()=>exampleOfRunners,Yy:()=>exampleOfImages,Z6:()=>exampleOfGenerated,aU:()=>c,bx:()=>exampleOfTests,
fC:()=>exampleOfBuildAll,ht:()=>exampleOfLabels,lC:()=>exampleOfImage,lp:()=>exampleOfPublish,qR:()=>exampleOfBases,sZ:()=>exampleOfPlatforms,vY:()=>exampleOfDev,yI:()=>exampleOfContexts})
;var s=n(3855),i=n(2618),r=n(8911);function exampleOfImages(e){if("mapping"===e.kind)return;const t=listImages(e),n=0===t.length?["  api:"]:t.slice(0,o).flatMap(toLines),s=t.length>o?["  \u2026"]:[]
;return[(isNothing(e)?"the names of your images below it":"the names as keys")+", as","images:",...n,...s].join("\n")}const o=10;function listImages(e){
return"list"===e.kind?e.items.flatMap(toImage):((0,s.fU)(e)??[]).map(e=>({name:e,keys:[]}))}function toImage(e){if("scalar"===e.kind)return""===e.text?[]:[{name:e.text,keys:[]}]
;if("list"===e.kind)return[];const t=a.find(t=>isText(e.entries.get(t)?.value)),n=void 0===t?void 0:e.entries.get(t)?.value;return"scalar"===n?.kind?[{name:n.text,
keys:listScalars(e).filter(([e])=>e!==t)}]:[...e.entries].map(([e,{value:t}])=>({name:e,keys:listScalars(t)}))}const a=["name","image","id","repository"];function listScalars(e){
return"mapping"!==e.kind?[]:[...e.entries].flatMap(([e,{value:t}])=>"scalar"!==t.kind||isNothing(t)?[]:[[e,t]])}function toLines({name:e,keys:t}){return[`  ${(0,
r.C)(e)}:`,...t.map(([e,{type:t,text:n}])=>`    ${(0,r.C)(e)}: ${"text"===t?(0,r.C)(n):n}`)]}function exampleOfRunners(e){const t=(0,s.fU)(e);if(void 0!==t)return 1===t.length?`{ default: ${(0,
r.C)(t[0]??"")} }`:`{ default: ${toLabelText(t)} }\nand in the job\n${c}`}function toLabelText(e){return`'${JSON.stringify(e).replaceAll("'","''")}'`}
const c="runs-on: ${{ startsWith(matrix.runner, '[') && fromJSON(matrix.runner) || matrix.runner }}";function exampleOfDev(e){
return"scalar"!==e.kind?"list"===e.kind&&0===e.items.length?l:void 0:"boolean"===e.type&&"false"===e.text.toLowerCase()?d:"text"!==e.type||u.has(e.text.toLowerCase())?l:`{ target: ${(0,
r.C)(e.text)} }`}const u=new Set(["yes","on","true"]),l="{} for a development variant that is equal to prod",d='no key "dev" at all: an image without it has no development variant'
;function exampleOfImage(e){if("scalar"===e.kind&&"text"===e.type)return`{ ${/(?:docker|container)file[^/]*$/i.test(e.text)?"file":"context"}: ${(0,r.C)(e.text)} }`}function exampleOfTests(e){
return"scalar"===e.kind&&/^(?:no|off|none|never)$/i.test(e.text)?"false":exampleUnder("images",e)}function exampleOfBuildAll(e){return exampleUnder("paths",e)}function exampleOfPublish(e){
return"scalar"===e.kind&&"boolean"===e.type?"false"===e.text.toLowerCase()?"{ events: [] } for a repository that publishes nothing":'no key "publish" at all: pushes to the default branch publish without it':exampleUnder("branches",e)
}function exampleOfReuse(e){
return"scalar"!==e.kind?exampleUnder("with",e):/^(?:false|no|off|never)$/i.test(e.text)?'no key "reuse" at all':["","true","yes","on","~","null"].includes(e.text.toLowerCase())?"{}, which switches it on":`{ max-age: ${(0,
r.C)(e.text)} }`}function exampleOfBases(e){
return"scalar"!==e.kind?exampleUnder("check",e):/^(?:false|no|off|never)$/i.test(e.text)?'no key "bases" at all':["","true","yes","on","~","null"].includes(e.text.toLowerCase())?"{}, which switches it on":`{ max-age: ${(0,
r.C)(e.text)} }`}function exampleOfLabels(e){return exampleUnder("build-all",e)}function exampleUnder(e,t){if("scalar"===t.kind&&"boolean"===t.type)return;const n=(0,s.fU)(t)
;return n&&`{ ${e}: [${n.map(r.C).join(", ")}] }`}function exampleOfPlatforms(e){if("scalar"!==e.kind)return;const t=(0,s.fU)(e);return t&&`[${t.map(e=>(0,i.rB)(e)??e).join(", ")}]`}
function exampleOfGenerated(e){const t=(0,s.fU)(e);if(void 0!==t)return`{ ${t.map(e=>`${(0,r.C)(e)}: ['src/**']`).join(", ")} }, with globs of the files that it is made from`}
function exampleOfContexts(e){if("scalar"!==e.kind||e.text.includes("="))return;const[t]=(0,s.fU)(e)??[];return t&&`{ NAME: ${(0,r.C)(t)} }, with the name that the Dockerfile uses`}function isText(e){
return"scalar"===e?.kind&&"null"!==e.type}function isNothing(e){return"scalar"===e.kind&&"null"===e.type}}),936:((e,t,n)=>{function listNameTemplates(e){
const t=[...e.images?.values()??[]],n=[e["image-name"],...t.map(({value:e})=>e["image-name"])];return[...new Set(n.flatMap(e=>e?.value??[]))].filter(e=>e.includes("{image}"))}n.d(t,{$w:()=>s,Ot:()=>i,
Zg:()=>listNameTemplates,ou:()=>fillTemplate});const s="ghcr.io/OWNER/REPOSITORY-{image}",i=/(?<![A-Za-z0-9])(?:OWNER|REPOSITORY)(?![A-Za-z0-9])/;function fillTemplate(e,t){
return e.replaceAll("{image}",()=>t)}}),4493:((e,t,n)=>{n.d(t,{D:()=>checkSilences,y6:()=>toSilences,yt:()=>h}),n(2869);var s=n(9798),i=n(3452),r=n(5348),o=n(5615),a=n(2318),c=n(3169),u=n(285)
;const l=s.GW.filter(mayBeSilenced);function mayBeSilenced(e){return"never"!==(0,s.Zw)(e).silence}const d='{ warning: unused-dockerfile, at: "examples/**", because: "built by hand" }',f=(0,u.OF)((0,
a.OA)({warning:(0,c.Qq)({description:"The code of the warning.",enum:l}),at:(0,c.Qq)({description:"A glob of the file in front of the warning, or of a name in double quotes in it. Default: all.",
examples:["examples/**"]}),because:(0,c.Qq)({description:"The reason, for who reads it later.",minLength:1})},{required:["warning","because"]}),()=>d),h=(0,u.OF)((0,a.c3)(function(e){return{...e,
read(t,n){const{value:s,findings:i}=e.read(t,n);return{value:void 0!==s&&"mapping"===t.kind?{written:s,range:t.range}:void 0,findings:i}}}}(f),{
description:"Warnings that are not told, each with a reason.",examples:[[{warning:"unused-dockerfile",at:"examples/**",because:"built by hand"}]]}),e=>"list"===e.kind?void 0:`[${d}]`)
;function toSilences(e,t){return(e??[]).flatMap(({written:{warning:e,at:n},range:i})=>{const r=s.GW.find(t=>t===e?.value);return void 0===r?[]:[{code:r,place:t(e?.range??i),...void 0===n?{}:{
at:n.value}}]})}function checkSilences(e){return(e??[]).flatMap(({written:{warning:e,at:t,because:n},range:s})=>[...void 0===e?[missing("warning",s)]:checkCode(e),...void 0===t?[]:(0,
r.rg)(t),...void 0===n?[missing("because",s)]:[],...""===n?.value.trim()?[missing("because",n.range)]:[]])}function missing(e,t){return{code:"missing-value",
message:"a silence "+("warning"===e?"names no warning":"has no reason"),fix:`${"warning"===e?"write the code in brackets":"say why"}, as ${d}`,range:t}}function checkCode({value:e,range:t}){
const n=s.GW.find(t=>t===e);if(void 0!==n&&mayBeSilenced(n))return[];const wrong=(e,n)=>[{code:"invalid-value",message:e,fix:n,range:t}];if(void 0===n){const t=(0,
i.SX)(e,l),n=void 0===t?`choose from ${l.join(", ")}`:`did you mean "${t}"?`;return wrong(`there is no warning ${(0,o.hD)(e)}`,n)}return"warning"===(0,s.Zw)(n).severity?wrong(`the warning ${(0,
o.hD)(e)} cannot be silenced`,"do what its own fix says, and take this away"):wrong(`${(0,o.hD)(e)} is a mistake, and no mistake can be silenced`,"do what its own fix says, and take this away")}}),
5196:((e,t,n)=>{n.d(t,{AY:()=>isCaller,O1:()=>listCalls,TQ:()=>listWorkflowFiles,lB:()=>findCalled});var s=n(7700),i=n(2385);const r=1<<20;function listCalls(e){if(e.length>r)return
;const{root:t,findings:n}=(0,i.T)(e);return void 0===t?0===n.length?[]:void 0:collectCalls(t)}function collectCalls(e){switch(e.kind){case"scalar":return[];case"list":
return e.items.flatMap(collectCalls);case"mapping":{const t=[...e.entries.values()].map(({value:e})=>e);return[...readCall(e),...t.flatMap(collectCalls)]}}}function readCall({entries:e}){
const t=e.get("uses")?.value;if("scalar"!==t?.kind)return[];const n=e.get("with")?.value,s="mapping"===n?.kind?n.entries.get("config")?.value:void 0,i=t.text.replace(/@.*$/s,"")
;return["scalar"===s?.kind?{uses:i,config:s.text}:{uses:i}]}const o=[".github/workflows",".gitea/workflows",".forgejo/workflows"];function isCaller(e){
return o.some(t=>e.startsWith(`${t}/`))||/(?:^|\/)action\.ya?ml$/.test(e)}function listWorkflowFiles(e){return o.map(t=>`${t}/${e}`)}function findCalled({uses:e},t){const n=e.startsWith("./"),i=((0,
s.Fd)(e)??"").split("/").filter(e=>""!==e),r=n?i:i.slice(2);if(n||0!==r.length)return(n?[...r.keys(),r.length]:[0]).map(e=>r.slice(e).join("/")).flatMap(listFiles).find(t)}function listFiles(e){
const t=""===e?"":`${e}/`;return[...isCaller(e)?[e]:[],`${t}action.yml`,`${t}action.yaml`]}}),2318:((e,t,n)=>{n.d(t,{OA:()=>fields,c3:()=>listOf,A7:()=>mapOf,wM:()=>removable,j$:()=>switchable})
;var s=n(3452),i=n(3855)
;const r=new Map([["dockerfile","file"],["docker-file","file"],["containerfile","file"],["args","build-args"],["arguments","build-args"],["contexts","build-contexts"],["additional-contexts","build-contexts"],["stage","target"],["platform","platforms"],["name","image-name"],["image","image-name"],["repository","image-name"],["registry","image-name"],["tag","local-tag"],["push","publish"],["files","paths"],["watch","paths"]]),o=new Set(["depends-on","needs","requires","parents","from","base"]),a=['name the images that its tests run against as "tests: { images: [\u2026] }";','the images that it is built from are found in its Dockerfile, and named in "build-contexts" as target:IMAGE'].join("\n"),c='write the name that it is published by as "image-name", without a tag: the workflow gives the tags'
;function explainAlias(e,t){const n=e.toLowerCase().replaceAll("_","-");if("tags"===n&&t.includes("image-name"))return c;if(o.has(n)&&t.includes("tests"))return a;const s=r.get(n)
;return void 0!==s&&t.includes(s)?`write "${s}"`:void 0}var u=n(5615),l=n(285);function listOf(e,t){const n="a list, as [one, two]",s=(0,l.OF)(e,i.pJ);return{schema:{type:"array",items:e.schema,...t},
example:n,read(e,t){if("list"!==e.kind)return(0,l.gQ)(e,t,{must:"be a list",example:(0,i.yA)(e)??n});const r=e.items.map(e=>s.read(e,`an item of ${t}`));return{
value:r.flatMap(({value:e})=>void 0===e?[]:[e]),findings:r.flatMap(({findings:e})=>e)}}}}function mapOf(e,{entry:t,...n}){const s="a mapping, as {KEY: value}";return{schema:{type:"object",
additionalProperties:e.schema,...n},example:s,read(n,r){if("mapping"!==n.kind)return(0,l.gQ)(n,r,{must:"be a mapping",example:(0,i.Is)(n)??s});const o=new Map,a=[]
;for(const[s,{key:i,value:c}]of n.entries){const n=e.read(c,void 0===t?belowOf(s,r):`${t} ${(0,u.hD)(s)}`);void 0!==n.value&&o.set(s,{key:i,value:n.value}),a.push(...n.findings)}return{value:o,
findings:a}}}}function fields(e,t){const n=`a mapping of ${Object.keys(e).join(", ")}`;return{schema:{type:"object",properties:toProperties(e),additionalProperties:!1,...t},example:n,read(s,i){
const r={};if("mapping"!==s.kind){const{findings:e}=(0,l.gQ)(s,i,{must:"be a mapping",example:n});return{value:r,findings:e}}const o=[],readField=(t,n)=>{const s=e[t].read(n,belowOf(t,i))
;void 0!==s.value&&(r[t]=s.value),o.push(...s.findings)};for(const[n,r]of s.entries)hasKey(e,n)?readField(n,r.value):isFree(n,t)||o.push(unknownKey(n,r.key,{subject:i,known:Object.keys(e)}));return{
value:r,findings:o}}}}function switchable(e){const t=`${e.example}, or false for none`;return{schema:{...e.schema,type:["object","boolean"]},example:t,
read:(n,s)=>"scalar"===n.kind&&"boolean"===n.type?{value:"true"===n.text.toLowerCase(),findings:[]}:"mapping"===n.kind?e.read(n,s):(0,l.gQ)(n,s,{must:"be a mapping",example:t})}}function removable(e){
return{schema:{anyOf:[e.schema,{type:"null",description:"Removes the key."}]},example:e.example,read:(t,n)=>"scalar"===t.kind&&"null"===t.type?{value:null,findings:[]}:e.read(t,n)}}
function isFree(e,{patternProperties:t={}}){return Object.keys(t).some(t=>new RegExp(t).test(e))}function hasKey(e,t){return Object.hasOwn(e,t)}function toProperties(e){
return Object.fromEntries(Object.entries(e).map(([e,{schema:t}])=>[e,t]))}function belowOf(e,t){return t===l.zr?(0,u.hD)(e):`${(0,u.hD)(e)} of ${t}`}function unknownKey(e,t,{subject:n,known:i}){
return{code:"unknown-key",message:`unknown key ${(0,u.hD)(e)} in ${n}`,fix:explainAlias(e,i)??(0,s.IX)(e,i),range:t}}}),3169:((e,t,n)=>{n.d(t,{Jt:()=>flag,Qq:()=>text,RU:()=>anyScalar,
fG:()=>findLineBreak});var s=n(3855),i=n(5615),r=n(285);function text(e={}){const t=scalar({type:["string","number"],...e},["text","number"]);return{...t,read(n,s){const i=t.read(n,s);return{...i,
findings:[...i.findings,...findExpression(n,e)]}}}}function anyScalar(e={}){return scalar({type:["string","number","boolean"],...e},["text","number","boolean"])}
function findExpression(e,{examples:t}){const[n]="scalar"===e.kind?/\$\{\{.*?(?:\}\}|$)/.exec(e.text)??[]:[];if(void 0===n)return[];const[s]=t??[];return[{code:"invalid-value",
message:`the expression ${(0,i.hD)(n)} is not filled in: only workflows have expressions`,fix:"write its value"+("string"==typeof s?`, as ${s}`:""),range:e.range}]}function scalar(e,t){
const n='a text, "" for an empty one';return{schema:e,example:n,read:(e,i)=>"scalar"===e.kind&&t.includes(e.type)?{value:{value:e.text,range:e.range},findings:findLineBreak(e.text,e.range,i)}:(0,
r.gQ)(e,i,{must:"be a text",example:(0,s.lL)(e)??n})}}function findLineBreak(e,t,n){return/[\r\n]/.test(e)?[{code:"line-break",message:`${n} must be on one line`,
fix:'write it on one line; ">-" instead of "|" folds a long one',range:t}]:[]}function flag(e){const t="true or false, without quotes";return{schema:{type:"boolean",...e},example:t,
read:(e,n)=>"scalar"===e.kind&&"boolean"===e.type?{value:"true"===e.text.toLowerCase(),findings:[]}:(0,r.gQ)(e,n,{must:"be true or false",example:(0,s.Wx)(e)??t})}}}),285:((e,t,n)=>{n.d(t,{
OF:()=>withHabits,gQ:()=>wrongType,zr:()=>i});var s=n(9736);const i="the configuration";function wrongType(e,t,{must:n,example:i}){return{value:void 0,findings:["scalar"===e.kind&&"null"===e.type?{
code:"missing-value",message:`${t} has no value`,fix:`write ${i}; or take the key away`,range:e.range}:{code:"wrong-type",message:`${t} must ${n}, not ${(0,s.W)(e)}`,fix:`write ${i}`,range:e.range}]}}
function withHabits(e,t){return{...e,read(n,s){const i=e.read(n,s),r=t(n);if(void 0===r)return i;const o=i.findings.map(e=>isAbout(n,e)?{...e,fix:`write ${r}`}:e);return{...i,findings:o}}}}
function isAbout({range:e},t){return t.range===e&&("wrong-type"===t.code||"missing-value"===t.code)}}),6989:((e,t,n)=>{n.d(t,{Hy:()=>isLocalName,KA:()=>isPlainText,P7:()=>withoutLocalRegistry,
Ut:()=>joinDescribed,dE:()=>formatPlace,p9:()=>staysHere});var s=n(9281);function joinDescribed(e){return{builds:e.flatMap(({builds:e})=>e),unread:e.flatMap(({unread:e})=>e)}}function isPlainText(e){
return(0,s.X1)(e)===e}function formatPlace({file:e,line:t}){return`${e}:${t}`}function isLocalName(e){return/^(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?\//.test(e)}function staysHere(e){
return e.length>0&&e.every(isLocalName)}function withoutLocalRegistry(e){return isLocalName(e)?e.slice(e.indexOf("/")+1):e}}),2148:((e,t,n)=>{n.d(t,{Fl:()=>isTemplate,LN:()=>r,Nu:()=>isTest,
ZI:()=>isForTests,wn:()=>readSuffix,yk:()=>listDockerfiles});var s=n(7700);function listDockerfiles(e){return e.flatMap(e=>{const t=readSuffix((0,s.mp)(e));return void 0===t?[]:[{path:e,suffix:t}]})}
const i=/^(?:(.+)\.)?(?:Dockerfile|Containerfile)(?:[._-](.+))?$/i;function readSuffix(e){const[t,n="",s=""]=i.exec(e)??[]
;return void 0===t||r.test(s)||o.test(s)?void 0:[n,s].filter(e=>""!==e).join("-")}
const r=/(?:^|\.)(?:dockerignore|rego|orig|rej|bak|backup|old|save|sw[op]|tmp|diff|patch|md|mdx|rst|adoc|txt|html?|css|json|ya?ml|toml|xml|lock|snap|svg|png|sig|asc|sha256|golden|sum)$/i,o=/(?:^|\.)(?:sh|bash|ps1|py|rb|js|mjs|cjs|tsx?|go|rs|java|kt|php|cs)$/i
;function isTemplate(e){return/(?:^|[.-])(?:j2|jinja2?|in|tmpl|tpl|template|erb|mustache|hbs|m4|ejs|gotmpl|jinja)$/i.test(e)}function isTest(e){
return/(?:^|[._/-])(?:test|tests|testing|e2e|ci|cypress|playwright)(?:$|[._/-])/i.test(e)}function isForTests(e){
return isTest(e)||/(?:^|[._/-])(?:dev|devel|development|develop|debug|local|lint)(?:$|[._/-])/i.test(e)}}),5718:((e,t,n)=>{function findJsonMistake(e){const t=new Scanner(e);try{return void t.readText()
}catch(e){if(e instanceof Stop)return e.mistake;throw e}}n.d(t,{a:()=>findJsonMistake});class Stop extends Error{mistake;constructor(e){super(e.because),this.mistake=e}}
const s=/[ \t\r\n]*/y,i=/"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y,r=/(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y,o=/\/[/*]|#/y;class Scanner{text;#g=0
;constructor(e){this.text=e}readText(){this.#v(),this.#g===this.text.length&&this.#l("it is empty"),this.#u(0),this.#v(),this.#g<this.text.length&&this.#l("something stands behind its end")}#u(e){
this.#v(),e>500&&this.#l("it is nested too deeply");const t=this.#g,n=this.text[t];"{"===n||"["===n?this.#w(t,n,e):'"'===n?this.#k():this.#b(r)||this.#l("a value has to stand here")}#w(e,t,n){
const s="{"===t?"}":"]";if(this.#g+=1,this.#v(),this.text[this.#g]!==s)for(;;){this.#y(e,t),"{"===t&&this.#x(),this.#u(n+1),this.#v(),this.#y(e,t);const i=this.text[this.#g],r=this.#g
;if(","!==i&&i!==s&&this.#l(`a comma or "${s}" has to stand here`),this.#g+=1,i===s)return;this.#v(),this.text[this.#g]===s&&this.#l(`a comma stands before "${s}"`,r)}else this.#g+=1}#x(){
'"'!==this.text[this.#g]&&this.#l("a key in double quotes has to stand here"),this.#k(),this.#v(),":"!==this.text[this.#g]&&this.#l("a colon has to stand here"),this.#g+=1}#k(){
this.#b(i)||this.#l("this text is not closed, or holds a sign that it may not")}#y(e,t){this.#g>=this.text.length&&this.#l(`this "${t}" is never closed`,e)}#v(){this.#b(s);const e=this.#g
;this.#b(o)&&this.#l("JSON has no comments",e)}#b(e){e.lastIndex=this.#g;const t=e.exec(this.text);return null!==t&&(this.#g+=t[0].length,!0)}#l(e,t=this.#g){throw new Stop({start:t,
end:Math.min(this.text.length,t+1),because:e})}}}),5482:((e,t,n)=>{n.d(t,{$t:()=>placeOf,A5:()=>moveNode,CB:()=>textsOf,Pf:()=>fieldsOf,S3:()=>itemsOf,T6:()=>splitPair,_F:()=>fieldOf,b6:()=>textOf,
cb:()=>moveEntry,fq:()=>pairsOf,ih:()=>mapScalars});var s=n(9780);function fieldOf(e,t){return"mapping"===e?.kind?e.entries.get(t)?.value:void 0}function fieldsOf(e){
return"mapping"===e?.kind?[...e.entries].map(([e,{value:t}])=>[e,t]):[]}function textOf(e){return"scalar"===e?.kind&&"null"!==e.type?e.text:void 0}function itemsOf(e){
return void 0===e?[]:"list"===e.kind?e.items:[e]}function textsOf(e){return itemsOf(e).flatMap(e=>textOf(e)??[])}function pairsOf(e){return"mapping"===e?.kind?fieldsOf(e).flatMap(([e,t])=>{
const n=textOf(t);return void 0===n?[]:[[e,n]]}):textsOf(e).flatMap(splitPair)}function splitPair(e){const t=e.indexOf("=");return t<=0?[]:[[e.slice(0,t),e.slice(t+1)]]}
function placeOf({range:e},{path:t,text:n,before:s=0}){return{file:t,line:s+n.slice(0,e.start).split("\n").length}}function mapScalars(e,t){switch(e.kind){case"scalar":return t(e);case"list":return{
...e,items:e.items.map(e=>mapScalars(e,t))};case"mapping":return{...e,entries:new Map([...e.entries].map(([e,{key:n,value:s}])=>[e,{key:n,value:mapScalars(s,t)}]))}}}function moveNode(e,t){const n=(0,
s.p6)(e.range,t);switch(e.kind){case"scalar":return{...e,range:n};case"list":return{...e,range:n,items:e.items.map(e=>moveNode(e,t))};case"mapping":return{...e,range:n,
entries:new Map([...e.entries].map(([e,n])=>[e,moveEntry(n,t)]))}}}function moveEntry({key:e,value:t},n){return{key:(0,s.p6)(e,n),value:moveNode(t,n)}}}),4051:((e,t,n)=>{n.d(t,{V:()=>readJson,
g:()=>readYaml});var s=n(2385),i=n(5718),r=n(5482);function readYaml({path:e,text:t}){const{root:n,text:i,findings:o}=(0,s.T)(t),[a]=o;return void 0!==n||void 0===a?{root:n,unread:[]}:{root:n,
unread:[{at:(0,r.$t)(a,{path:e,text:i}),because:`it is no YAML: ${a.message}`,reach:"file"}]}}function readJson({path:e,text:t}){const{root:n,text:o}=(0,s.T)(t),a=(0,i.a)(o);return void 0===a?{root:n,
unread:[]}:{root:void 0,unread:[{at:(0,r.$t)({range:a},{path:e,text:o}),because:`it is no JSON: ${a.because}`,reach:"file"}]}}}),8739:((e,t,n)=>{n.d(t,{d:()=>resolveFrom});var s=n(7700)
;function resolveFrom(e,t){if(void 0!==t&&""!==t&&!isElsewhere(t))return(0,s.Fd)(""===e?t:`${e}/${t}`)}function isElsewhere(e){
return/^(?:[\w+.-]+:|[/~\\])|[$\n\0]|^git@|^github\.com\/|^\{\{|\.git(?:#|$)/.test(e)}}),5866:((e,t,n)=>{n.d(t,{$v:()=>fillVariables,GW:()=>interpolate,rf:()=>parseVariables})
;const s=/^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=\s*(.*?)\s*$/;function parseVariables(e){const t=new Map;for(const n of e.split(/\r?\n/)){const[,e,i=""]=s.exec(n)??[];if(void 0===e)continue
;const r=/^(["'])(.*?)\1/.exec(i),o=r?.[2]??i.replace(/\s+#.*$/,""),a="'"===r?.[1]?o:fillVariables(o,t);void 0!==a&&t.set(e,a)}return t}function fillVariables(e,t){
const{text:n,required:s,lacking:i}=interpolate(e,t);return void 0===s&&void 0===i?n:void 0}function interpolate(e,t){return new Interpolation(e,t).read()}
const i=/\$(?:\$|(\w+)|\{(\w+)(?:\}|(:?[-?+])))/g;class Interpolation{text;variables;#$;#S;constructor(e,t){this.text=e,this.variables=t}read(){return{text:this.#O(this.text,0),required:this.#$,
lacking:this.#S}}#O(e,t){let n="",s=0;for(;s<e.length;){i.lastIndex=s;const o=i.exec(e);if(null===o||t>r)break;const a=i.lastIndex,[c,u,l,d]=o;if(n+=e.slice(s,o.index),"$$"===c)n+="$";else{
if(void 0!==d){const i=findClose(e,a),r=e.slice(a,i);n+=this.#_({name:l??"",operator:d,word:r},t),s=i+1;continue}n+=this.#M(u??l??"")}s=a}return n+e.slice(s)}#M(e){const t=this.variables.get(e)
;return void 0===t&&(this.#S??=e),t??""}#_({name:e,operator:t,word:n},s){const i=this.variables.get(e),r=void 0===i||""===i&&t.startsWith(":")
;return t.endsWith("+")?r?"":this.#O(n,s+1):r?t.endsWith("-")?this.#O(n,s+1):(this.#$??=e,""):i}}const r=50;function findClose(e,t){let n=0;for(let s=t;s<e.length;s+=1)if(e.startsWith("${",s)&&(n+=1),
"}"===e[s]){if(0===n)return s;n-=1}return e.length}}),1438:((e,t,n)=>{n.d(t,{FH:()=>listCommands,Ie:()=>fillPartly,P4:()=>readCommands,UK:()=>readCommand})
;var s=n(7700),i=n(6989),r=n(5482),o=n(8739),a=n(5866),c=n(4467),u=n(9161);function readCommands(e,t){const{names:n,folder:s}=t,r={folder:s,variables:n.env},o=listCommands((0,
c.pt)(e,n),r),{builds:a,unread:u}=(0,i.Ut)(o.map(e=>readCommand(e,t.at))),{platform:l}=t;return{builds:a.map(e=>({...e,platforms:e.platforms.length>0||void 0===l?e.platforms:[l]})),unread:u}}
function listCommands(e,t){const n=new Map(t.variables);let s=(0,o.d)("",""===t.folder?".":t.folder),i=0;const a=[];for(const t of e.replaceAll(/\\\r?\n/g," ").split(/\n|;/)){let e=!1
;for(const c of t.split(/&&|\|\|/)){const t=splitWords(c),[u="",l=""]=t;isOneOf(u,["fi","esac","done"])&&(i=Math.max(0,i-1));const[d]=1===t.length?(0,r.T6)(u):[];void 0!==d&&assign(d,n),
"cd"!==u&&"pushd"!==u||(s=void 0===s?void 0:(0,o.d)(s,l));const f=i>0||e?"script":"nothing";a.push({words:t,folder:s,variables:new Map(n),decidedBy:f}),
isOneOf(u,["if","case","while","until","for"])&&(i+=1),isOneOf(u,["[","[[","test"])&&(e=!0)}}return a}function isOneOf(e,t){return t.includes(e)}function fillPartly(e,t){return(0,
a.$v)(e,t)??e.replaceAll(/\$(?:\w+|\{[^{}]*\}|\(.*)/g,c.QH)}function readCommand({words:e,folder:t,variables:n},s){const i=afterBuild(e);if(void 0===i)return{builds:[],unread:[]};const r=toBuild(i,{
folder:t,variables:n,at:s});return"string"==typeof r?{builds:[],unread:[{at:s,because:r}]}:{builds:[r],unread:[]}}function assign([e,t],n){const s=/\$\(|`/.test(t)?void 0:(0,a.$v)(t,n)
;void 0===s?n.delete(e):n.set(e,s)}function afterBuild(e){const t=e.findIndex(e=>"docker"===e||"podman"===e);if(t<0)return;const[n,s]=e.slice(t+1)
;return"build"===n?e.slice(t+2):"buildx"!==n&&"image"!==n&&"builder"!==n||"build"!==s?void 0:e.slice(t+3)}function splitWords(e){
return(e.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)??[]).map(e=>e.replaceAll(/"([^"]*)"|'([^']*)'/g,(e,t,n)=>t??n??""))}
const l=new Set(["--push","--load","--no-cache","--pull","--rm","--force-rm","--squash","-q","--quiet","--compress","--check","-D","--debug"]);function readFlags(e){const t=new Map,n=[],add=(e,n)=>{
t.set(e,[...t.get(e)??[],n])};for(let t=0;t<e.length;t+=1){const s=e[t]??"";if("|"===s||s.startsWith(">")||s.startsWith("2>"))break
;s.startsWith("-")&&"-"!==s?l.has(s)?add(s,""):s.includes("=")?add(s.slice(0,s.indexOf("=")),s.slice(s.indexOf("=")+1)):add(s,e[t+=1]??""):n.push(s)}return{flags:t,operands:n}}
function toBuild(e,{folder:t,variables:n,at:r}){const fill=e=>(0,a.$v)(e,n)??c.QH,{flags:l,operands:d}=readFlags(e),valuesOf=(...e)=>e.flatMap(e=>(l.get(e)??[]).map(fill)),f=d.at(-1)
;if(void 0===t||void 0===f)return"this command does not say what it builds";const h=(0,o.d)(t,fill(f));if(void 0===h)return`the context of this command is not known: ${show(f)}`
;const[p]=valuesOf("-f","--file"),m=void 0===p?(0,s.uJ)(h,"Dockerfile"):(0,o.d)(t,p);if(void 0===m)return"the Dockerfile of this command is not known";const[g=""]=valuesOf("--target");if(!(0,
c.qE)(g))return"the target of this command is not known";const v=(l.get("--build-arg")??[]).map(e=>fillPair(e,fill)),w=valuesOf("-t","--tag").map(u.$C),k=w.flat(),b=w.every(e=>e.length>0)&&(0,i.p9)(k)
;return{origin:"command",at:r,context:h,file:m,target:g,tags:k,...(0,u.sG)(v),contexts:new Map,platforms:valuesOf("--platform").filter(c.qE).flatMap(e=>e.split(",")),
pushes:b?"no":isPushed(l)?"yes":"unknown"}}function fillPair(e,t){const n=e.indexOf("=");return n<0?t(e):`${t(e.slice(0,n))}=${t(e.slice(n+1))}`}function isPushed(e){
const t=[...e.get("--output")??[],...e.get("-o")??[]];return e.has("--push")||t.some(u.Ij)}function show(e){return e.replaceAll(c.QH,"\u2026")}}),2789:((e,t,n)=>{n.d(t,{D:()=>linesOf,
g:()=>listMetadataNames});var s=n(5482),i=n(4467);function listMetadataNames(e,t){const n=(0,s._F)(e,"with"),fill=e=>(0,i.pt)((0,s.b6)((0,
s._F)(n,e))??"",t),r=linesOf(fill("images")).map(e=>e.replace(/^name=/,"").replace(/,.*$/,"")),o=/(?:prefix|suffix)=\S/.test(fill("flavor"))?[]:linesOf(fill("tags")).flatMap(readTag)
;return 0===o.length?r:r.flatMap(e=>o.map(t=>`${e}:${t}`))}function readTag(e){if(/^[\w.-]+$/.test(e))return[e];const t=new Map(e.split(",").map(e=>splitField(e.trim()))),n=t.get("value")??""
;return"raw"!==t.get("type")||!/^[\w.-]+$/.test(n)||!(0,i.qE)(n)||t.has("prefix")||t.has("suffix")?[]:[n]}function splitField(e){const t=e.indexOf("=");return t<0?[e,""]:[e.slice(0,t),e.slice(t+1)]}
function linesOf(e){return(e??"").split("\n").map(e=>e.trim()).filter(e=>""!==e&&!e.startsWith("#"))}}),9161:((e,t,n)=>{n.d(t,{$C:()=>toName,Ij:()=>pushesOutput,TX:()=>readBuildStep,sG:()=>splitArgs})
;var s=n(7700),i=n(6989),r=n(5482),o=n(8739),a=n(4467),c=n(2789);function readBuildStep(e){const{at:t,names:n}=e,u=(0,r._F)(e.node,"with"),fill=e=>{const t=(0,r.b6)((0,r._F)(u,e))
;return void 0===t?void 0:(0,a.pt)(t,n).trim()},refuse=e=>({builds:[],unread:[{at:t,because:e}]}),l=fill("context")??".",d=(0,o.d)("",l.replace(/^\{\{defaultContext\}\}:?/,"./"))
;if(void 0===d)return refuse(`the context of this build is ${show(l)}`);const f=fill("file"),h=void 0===f||""===f?(0,s.uJ)(d,"Dockerfile"):(0,o.d)("",f)
;if(void 0===h)return refuse(`the Dockerfile of this build is ${show(f??"")}`);const p=fill("target")??"";if(!(0,a.qE)(p))return refuse("the target of this build is made by an expression")
;const{names:m,areAll:g}=listTags(fill("tags")??"",e);return{builds:[{origin:"step",at:t,context:d,file:h,target:p,tags:m,...splitArgs((0,c.D)(fill("build-args"))),contexts:new Map((0,
c.D)(fill("build-contexts")).filter(a.qE).flatMap(r.T6).map(([e,t])=>[e,toContext(t)])),platforms:listPlatforms(fill("platforms"),e),pushes:g&&(0,i.p9)(m)?"no":judgePush((0,r.b6)((0,
r._F)(u,"push")),fill("outputs")??"")}],unread:[]}}function splitArgs(e){const t=e.flatMap(r.T6),n=t.flatMap(([e,t])=>(0,a.qE)(e)&&!(0,a.qE)(t)?[e]:[]);return{
buildArgs:new Map(t.filter(e=>e.every(a.qE))),...0===n.length?{}:{madeArgs:[...new Set(n)]}}}function listPlatforms(e,{platform:t}){const n=(e??"").split(/[,\s]+/).filter(e=>""!==e)
;return 0===n.length?void 0===t?[]:[t]:n.filter(a.qE)}function judgePush(e,t){return"true"===e||!0===e?.includes("${{")||pushesOutput(t)||t.includes(a.QH)?"yes":"no"}function pushesOutput(e){
return/type=registry|push=true/.test(e)}function show(e){return e.includes(a.QH)?"made by an expression":`"${e}", which is no path here`}function toContext(e){const t=(0,o.d)("",e);return void 0===t?{
kind:"remote",text:e}:{kind:"folder",folder:t}}function listTags(e,{node:t,siblings:n,names:s}){const i=(0,r.b6)((0,r._F)((0,r._F)(t,"with"),"tags"))??"",o=(0,r.b6)((0,r._F)((0,
r._F)(t,"with"),"outputs"))??"",u=[...`${i} ${o}`.matchAll(/steps\.([\w-]+)\.outputs/g)].map(([,e])=>e),l=n.filter(e=>u.includes((0,r.b6)((0,r._F)(e,"id")))).flatMap(e=>(0,
c.g)(e,s)),d=/(?:^|,)"?name=([^,"]+)/.exec((0,a.pt)(o,s))?.[1],f=e.split(/[\n,]+/).filter(e=>""!==e.trim()),h=[...f,...l,...void 0===d?[]:[d]],p=l.length>0||f.every(e=>toName(e).length>0);return{
names:[...new Set(h.flatMap(toName))],areAll:p}}function toName(e){const t=e.trim();if(""===t||t.includes("$"))return[];if((0,a.qE)(t))return[t]
;const n=t.lastIndexOf(":"),s=n>t.lastIndexOf("/")?t.slice(0,n):t;return(0,a.qE)(s)?[s]:[]}}),519:((e,t,n)=>{n.d(t,{_:()=>evaluate});var s=n(8979),i=n(5999);function evaluate(e,t){switch(e.kind){
case"literal":return toOutcome(e.value);case"name":return toOutcome(t.lookUp(e.path));case"item":return toOutcome(takeItem(evaluate(e.of,t).value,e.key));case"not":{const{truth:n}=evaluate(e.of,t)
;return toOutcome(void 0===n?void 0:!n)}case"call":return toOutcome(call(e,t));case"operation":return operate(e,t)}}function toOutcome(e){return{value:e,truth:void 0===e?void 0:(0,i.zz)(e)}}
function takeItem(e,t){return(0,i.Lv)(e)?e[Number(t)]??null:"object"==typeof e&&null!==e?e.get(t)??null:void 0}function call({name:e,of:t},n){switch(e){case"always":return!0;case"success":
return n.succeeded;case"failure":return n.failed;case"cancelled":return!1;default:{const i=t.map(e=>evaluate(e,n).value);return i.every(isKnown)?(0,s.T)(e,i):void 0}}}function isKnown(e){
return void 0!==e}function operate({operator:e,left:t,right:n},s){const[r,o]=[evaluate(t,s),evaluate(n,s)];if("&&"===e||"||"===e)return choose(r,e,o)
;if(void 0===r.value||void 0===o.value)return toOutcome(void 0);switch(e){case"==":return toOutcome((0,i.n4)(r.value,o.value));case"!=":{const e=(0,i.n4)(r.value,o.value)
;return toOutcome(void 0===e?void 0:!e)}case"<":case"<=":case">":case">=":return toOutcome((0,i.S$)(r.value,e,o.value))}}function choose(e,t,n){const s="||"===t
;return void 0!==e.truth?e.truth===s?e:n:{value:void 0,truth:n.truth===s?s:void 0}}}),7515:((e,t,n)=>{n.d(t,{Lu:()=>i,OB:()=>cutWhole,kS:()=>listReads,q2:()=>listExpressions,rW:()=>parseIf})
;var s=n(2246);function listExpressions(e,t){switch(e.kind){case"scalar":return cutExpressions(e.text).map(n=>({text:n,at:t(e)}));case"list":return e.items.flatMap(e=>listExpressions(e,t))
;case"mapping":return[...e.entries].flatMap(([e,{value:n}])=>"if"!==e||"scalar"!==n.kind||n.text.includes("${{")?listExpressions(n,t):[{text:n.text,at:t(n)}])}}const i=/\$\{\{(.*?)\}\}/gs
;function cutExpressions(e){return[...e.matchAll(i)].map(([,e=""])=>e.trim())}function cutWhole(e){return/^\$\{\{((?:(?!\}\}).)*)\}\}$/s.exec(e)?.[1]}const r=["always","success","failure","cancelled"]
;function parseIf(e){const t=cutWhole(e);if(""===e.trim()||void 0===t&&e.includes("${{"))return{kind:"text"};const n=(0,s.Y)(t??e);return void 0===n?{kind:"unreadable"}:{kind:"expression",
expression:n,asksForState:(0,s.K)(n,r)}}const o=/\bneeds(?:\.([\w-]+)|\[\s*'([\w-]+)'\s*\])\.outputs(?:\.([\w-]+)|\[\s*'([\w-]+)'\s*\])/gi;function listReads(e){
return e.flatMap(({text:e,at:t})=>[...e.matchAll(o)].map(([,e,n,s,i])=>({job:e??n??"",output:s??i??"",at:t})))}}),2246:((e,t,n)=>{n.d(t,{K:()=>calls,Y:()=>parseExpression})
;const s=[["||"],["&&"],["==","!="],["<=",">=","<",">"]],i=/\s*(?:('(?:[^']|'')*')|(-?(?:0x[\da-f]+|\d+(?:\.\d+)?(?:e[-+]?\d+)?)(?![\w-]))|([a-z_][\w-]*)|(&&|\|\||==|!=|<=|>=|[<>!()[\],.*]))/iy,r=2e4
;function parseExpression(e){const t=splitTokens(e);if(void 0===t||0===t.length)return;const n=new Reader(t),s=n.readLevel(0);return n.isAtEnd?s:void 0}function splitTokens(e){const t=e.trimEnd()
;if(t.length>r)return;const n=[];i.lastIndex=0;for(let e=0;e<t.length;e=i.lastIndex){const e=i.exec(t);if(null===e)return;n.push(e[0].trimStart())}return n}class Reader{tokens;#g=0;#A=0
;constructor(e){this.tokens=e}get isAtEnd(){return this.#g===this.tokens.length}readLevel(e){const t=s[e];if(void 0===t)return this.#T();let n=this.readLevel(e+1);for(;void 0!==n;){
const s=t.find(e=>e===this.tokens[this.#g]);if(void 0===s)return n;this.#g+=1;const i=this.readLevel(e+1);n=void 0===i?void 0:{kind:"operation",operator:s,left:n,right:i}}return n}#T(){let e=0
;for(;this.#b("!");)e+=1;const t=this.#C();if(void 0===t||0===e)return t;const n={kind:"not",of:t};return e%2==1?n:{kind:"not",of:n}}#C(){const e=this.tokens[this.#g];if(void 0===e)return
;if("("===e)return this.#w(this.#E());const t=toLiteral(e);return void 0!==t?(this.#g+=1,t):/^[a-z_]/i.test(e)?(this.#g+=1,
"("===this.tokens[this.#g]?this.#w(this.#R(e.toLowerCase())):this.#P(e)):void 0}#E(){this.#g+=1;const e=this.#N();return void 0!==e&&this.#b(")")?e:void 0}#R(e){this.#g+=1;const t=[]
;if(this.#b(")"))return{kind:"call",name:e,of:t};do{const e=this.#N();if(void 0===e)return;t.push(e)}while(this.#b(","));return this.#b(")")?{kind:"call",name:e,of:t}:void 0}#N(){this.#A+=1
;const e=this.#A>100?void 0:this.readLevel(0);return this.#A-=1,e}#w(e){const t=void 0===e?void 0:this.#I();return e&&t?.reduce((e,t)=>({kind:"item",of:e,key:t}),e)}#P(e){const t=this.#I()
;return void 0===t?void 0:{kind:"name",path:[e,...t]}}#I(){const e=[];for(;;)if(this.#b(".")){const t=this.tokens[this.#g];if(void 0===t||!/^[a-z_*]/i.test(t))return;e.push(t),this.#g+=1}else{
if(!this.#b("["))return e;{const t=this.#N();if("literal"!==t?.kind||!this.#b("]"))return;e.push(String(t.value))}}}#b(e){return this.tokens[this.#g]===e&&(this.#g+=1,!0)}}function toLiteral(e){
if(e.startsWith("'"))return{kind:"literal",value:e.slice(1,-1).replaceAll("''","'")};if(/^-?\d/.test(e))return{kind:"literal",value:Number(e)};switch(e){case"true":return{kind:"literal",value:!0}
;case"false":return{kind:"literal",value:!1};case"null":return{kind:"literal",value:null};default:return}}function calls(e,t){switch(e.kind){case"literal":case"name":return!1;case"call":
return t.includes(e.name)||e.of.some(e=>calls(e,t));case"item":case"not":return calls(e.of,t);case"operation":return calls(e.left,t)||calls(e.right,t)}}}),4467:((e,t,n)=>{n.d(t,{QH:()=>c,lD:()=>toKnown,
p_:()=>evaluateText,pt:()=>fillExpressions,qE:()=>isKnown});var s=n(5482),i=n(519),r=n(2246),o=n(7515),a=n(5999);function evaluateText(e,t){const n=(0,o.OB)(e)
;if(void 0!==n)return evaluateExpression(n,t);const s=fillText(e,t);return isKnown(s)?s:void 0}function evaluateExpression(e,t){const n=(0,r.Y)(e);return void 0===n?void 0:(0,i._)(n,t).value}
const c="\0";function isKnown(e){return!e.includes(c)}function fillText(e,t){return e.replaceAll(o.Lu,(e,n)=>{const s=evaluateExpression(n,t);return void 0===s?c:(0,a.fE)(s)??c})}
function fillExpressions(e,t){return fillText(e,{lookUp:e=>lookUp(e,t),succeeded:void 0,failed:void 0})}function lookUp([e="",...t],n){const s=lookUpValue(e.toLowerCase(),t,n)
;return"string"!=typeof s||isKnown(s)?s:void 0}function lookUpValue(e,t,n){switch(e){case"env":return n.env.get(t.join("."));case"github":return n.github?.get(t.join("."));case"inputs":
return n.inputs?.get(t.join("."));case"matrix":return lookUpMatrix(t,n.matrix);default:return}}function lookUpMatrix(e,t){if(void 0===t)return;if(!("kind"in t))return t.get(e.join("."));let n=t
;for(const t of e)n=(0,s._F)(n,t);return void 0===n?null:toKnown(n)}function toKnown(e){if("scalar"===e.kind)switch(e.type){case"null":return null;case"boolean":return"true"===e.text.toLowerCase()
;case"number":return Number(e.text);case"text":return e.text}}}),8979:((e,t,n)=>{n.d(t,{T:()=>callFunction});var s=n(5999);function callFunction(e,[t,n,...s]){if(void 0!==t)switch(e){case"contains":
return void 0===n?void 0:contains(t,n);case"startswith":return compareTexts(t,n,(e,t)=>e.startsWith(t));case"endswith":return compareTexts(t,n,(e,t)=>e.endsWith(t));case"format":
return format(t,void 0===n?[]:[n,...s]);case"fromjson":return parseJson(t);default:return}}function contains(e,t){if(!(0,s.Lv)(e))return compareTexts(e,t,(e,t)=>e.includes(t));const n=e.map(e=>(0,
s.n4)(e,t));return!!n.includes(!0)||!!n.includes(void 0)&&void 0}function compareTexts(e,t,n){const[i,r]=[(0,s.fE)(e),void 0===t?void 0:(0,s.fE)(t)]
;if(void 0!==i&&void 0!==r)return n(i.toLowerCase(),r.toLowerCase())}function format(e,t){const n=t.map(s.fE);if(!n.includes(void 0))return(0,s.fE)(e)?.replaceAll(/\{(\d+)\}/g,(e,t)=>n[Number(t)]??"")
}function parseJson(e){try{return toKnown(JSON.parse((0,s.fE)(e)??""))}catch{return}}function toKnown(e){
return"string"==typeof e||"number"==typeof e||"boolean"==typeof e?e:Array.isArray(e)?e.map(toKnown):null===e||"object"!=typeof e?null:new Map(Object.entries(e).map(([e,t])=>[e,toKnown(t)]))}}),
5999:((e,t,n)=>{function isList(e){return Array.isArray(e)}function isTruthy(e){return!(null===e||!1===e||0===e||""===e||Number.isNaN(e))}function toText(e){
return"object"==typeof e&&null!==e?void 0:String(e??"")}function isEqual(e,t){
return"string"==typeof e&&"string"==typeof t?e.toLowerCase()===t.toLowerCase():hasParts(e)||hasParts(t)?void 0:typeof e==typeof t?e===t:Number(e)===Number(t)}function compareNumbers(e,t,n){
if(hasParts(e)||hasParts(n))return;const[s,i]=[Number(e),Number(n)];switch(t){case"<":return s<i;case"<=":return s<=i;case">":return s>i;case">=":return s>=i}}function hasParts(e){
return"object"==typeof e&&null!==e}n.d(t,{Lv:()=>isList,S$:()=>compareNumbers,fE:()=>toText,n4:()=>isEqual,zz:()=>isTruthy})}),9550:((e,t,n)=>{n.d(t,{E:()=>expandMatrix});var s=n(9736),i=n(5482)
;const r=256;function expandMatrix(e){const t=(0,i._F)((0,i._F)(e,"strategy"),"matrix");if(void 0===t)return[toNode(new Map)];if("mapping"!==t.kind)return;const n=(0,
i.Pf)(t).filter(([e])=>"include"!==e&&"exclude"!==e),s=(0,i.S3)((0,i._F)(t,"include"));if(!n.every(([,e])=>"list"===e.kind)||!s.every(({kind:e})=>"mapping"===e))return;const r=(0,i.S3)((0,
i._F)(t,"exclude"));return addIncluded(crossAxes(n).filter(e=>!r.some(t=>agrees(t,e))),s,new Set(n.map(([e])=>e))).map(toNode)}function crossAxes(e){if(0===e.length)return[];let t=[new Map]
;for(const[n,s]of e)t=t.flatMap(e=>(0,i.S3)(s).map(t=>new Map([...e,[n,t]]))).slice(0,r);return t}function addIncluded(e,t,n){const s=e.map(e=>new Map(e)),o=[];for(const e of t){const t=(0,
i.Pf)(e),r=t.filter(([e])=>n.has(e)),a=s.filter(e=>r.every(([t,n])=>isSame(e.get(t),n)));0===a.length&&o.push(new Map(t));for(const e of a)for(const[n,s]of t)e.set(n,s)}return[...s,...o].slice(0,r)}
function agrees(e,t){return(0,i.Pf)(e).every(([e,n])=>isSame(t.get(e),n))}function isSame(e,t){const n=(0,i.b6)(t);if(void 0!==n)return(0,i.b6)(e)===n;const s=(0,i.Pf)(t)
;return s.length>0&&s.every(([t,n])=>isSame((0,i._F)(e,t),n))}function toNode(e){const t=[...e].map(([e,t])=>[e,{key:s.h,value:t}]);return{kind:"mapping",entries:new Map(t),range:s.h}}}),
6431:((e,t,n)=>{n.d(t,{N6:()=>listJobs,Wj:()=>findFolder,XN:()=>namesOfGithub,cP:()=>toInput,p$:()=>addEnv,wj:()=>toNames});var s=n(5482),i=n(4467);function listJobs({root:e}){const t=(0,
s._F)(e,"runs"),n=(0,s.Pf)((0,s._F)(e,"jobs")).map(([,e])=>e);return void 0===t?n:[t,...n]}function addEnv(e,t){const n=(0,s.Pf)(t).map(([t,n])=>[t,(0,i.pt)((0,s.b6)(n)??"",e)]);return{...e,
env:new Map([...e.env,...n])}}function toNames(e,{job:t,matrix:n,inputs:i,remote:r}){return addEnv(addEnv({github:namesOfGithub(r),inputs:i,matrix:n,env:new Map},(0,s._F)(e.root,"env")),(0,
s._F)(t,"env"))}function namesOfGithub(e){const t=new Map([["workspace","."]])
;return void 0===e?t:t.set("repository",`${e.owner}/${e.name}`).set("repository_owner",e.owner).set("event.repository.name",e.name).set("event.repository.full_name",`${e.owner}/${e.name}`).set("event.repository.owner.login",e.owner)
}function findFolder(e,t,{root:n}){return[e,...[t,n].map(e=>(0,s._F)((0,s._F)(e,"defaults"),"run"))].map(e=>(0,s.b6)((0,s._F)(e,"working-directory"))).find(e=>void 0!==e)??""}function toInput(e,t){
const n=(0,s.b6)((0,s._F)(t,"type"));return"boolean"===n?"true"===e:"number"===n?Number(e):e}}),8077:((e,t,n)=>{n.d(t,{N:()=>readUses});var s=n(2385),i=n(5482),r=n(5615),o=n(7515),a=n(4467)
;const c=1<<20;function readWorkflow({path:e,text:t}){if(t.length>c)return;const{root:n,text:o}=(0,s.T)(t),a=(0,r.Bo)({kind:"file",path:e},o),toPlace=({range:e})=>a(e),u=(0,i._F)(n,"runs")
;if("mapping"===u?.kind&&u.entries.has("steps")){const t=readJob("",{key:u.range,value:u},{root:n,toPlace});return{kind:"action",path:e,triggers:[],jobs:new Map([["",t]])}}const l=(0,i._F)(n,"jobs")
;if("mapping"!==l?.kind)return;const d=[...l.entries].map(([e,t])=>[e,readJob(e,t,{root:n,toPlace})]);return{kind:"workflow",path:e,triggers:listTriggers(n),jobs:new Map(d)}}function listTriggers(e){
const t=(0,i._F)(e,"on");return"mapping"===t?.kind?[...t.entries.keys()]:(0,i.CB)(t)}function readJob(e,{key:t,value:n},{root:s,toPlace:r}){const a=(0,o.q2)(n,r),c=readWritten((0,
i._F)(n,"if"),r),u=readWritten((0,i._F)((0,i._F)(n,"strategy"),"matrix"),r),d=(0,i.b6)((0,i._F)(n,"uses")),f=(0,i._F)(n,"permissions"),h=(0,i.S3)((0,i._F)(n,"steps")),p=isOverwritten(h)?l:readEnv((0,
i._F)(n,"env"),readEnv((0,i._F)(s,"env"),l)),m="false"!==((0,i.b6)((0,i._F)(n,"continue-on-error"))??"false");return{id:e,at:r({range:t}),needs:(0,i.S3)((0,
i._F)(n,"needs")).flatMap(e=>readWritten(e,r)??[]),...void 0===c?{}:{condition:c},...void 0===u?{}:{matrix:u},permissions:readPermissions(f??(0,i._F)(s,"permissions"),r),
outputs:new Map(readOutputs((0,i._F)(n,"outputs"),r)),steps:h.flatMap(e=>"mapping"===e.kind?[readStep(e,p,r)]:[]),expressions:a,reads:(0,o.kS)(a),...void 0===d?{}:{calls:d},
failure:m?"optional":"counts"}}function readWritten(e,t){const n=(0,i.b6)(e);return void 0===e||void 0===n?void 0:{text:n,at:t(e)}}function readPermissions(e,t){const n=(0,i.b6)(e)
;if("read-all"===n||"write-all"===n)return{kind:"all",access:"read-all"===n?"read":"write"};if("mapping"!==e?.kind)return{kind:"unsaid"};const s=(0,i.Pf)(e).map(([e,t])=>[e,(0,i.b6)(t)??""]);return{
kind:"listed",access:new Map(s),at:t(e)}}const u=/^\s*\$\{\{\s*steps\.([\w-]+)\.outputs\.([\w-]+)\s*\}\}\s*$/;function readOutputs(e,t){return(0,i.Pf)(e).flatMap(([e,n])=>{const s=readWritten(n,t)
;if(void 0===s)return[];const[,i,r]=u.exec(s.text)??[];return void 0===i||void 0===r?[[e,s]]:[[e,{...s,from:{step:i,output:r}}]]})}const l=new Map;function isOverwritten(e){return e.some(e=>((0,
i.b6)((0,i._F)(e,"run"))??"").includes("GITHUB_ENV"))}function readEnv(e,t){const n=new Map(t);for(const[s,r]of(0,i.Pf)(e)){const e=(0,a.pt)((0,i.b6)(r)??a.QH,{env:t});(0,
a.qE)(e)?n.set(s,e):n.delete(s)}return n}function readStep(e,t,n){const s={env:readEnv((0,i._F)(e,"env"),t)},r=readWritten((0,i._F)(e,"uses"),n),[o,a]=[(0,i.b6)((0,i._F)(e,"id")),(0,i.b6)((0,
i._F)(e,"run"))],c=readWritten((0,i._F)(e,"if"),n),u=(0,i.Pf)((0,i._F)(e,"with")).flatMap(([e,t])=>{const i=readWritten(t,n);return void 0===i?[]:[[e,toGiven(i,s)]]});return{at:r?.at??n(e),
...void 0===o?{}:{id:o},...void 0===r?{}:{uses:r},...void 0===a?{}:{run:a},...void 0===c?{}:{condition:c},given:new Map(u)}}function toGiven(e,t){const n=(0,a.pt)(e.text,t);return(0,a.qE)(n)?{...e,
text:n,kind:"known"}:{...e,kind:"unknown"}}var d=n(2240);function readUses(e){const t=new Map(e.flatMap(readOwnAction));return e.flatMap(e=>{if(0===t.size&&!e.text.includes("image-matrix"))return[]
;const n=readWorkflow(e);return void 0===n?[]:listUses(n,t)})}function listUses(e,t){return[...e.jobs.values()].flatMap(n=>n.steps.flatMap(s=>{const i=(0,d.O)(s.uses?.text??"",e=>t.get(e))
;return void 0===i?[]:[{action:"plan"===i&&(0,d.R)(s.given.get("mode")?.text)?"check":i,step:s,job:n,workflow:e}]}))}function readOwnAction({path:e,text:t}){
const n=/^(?:(.*)\/)?action\.ya?ml$/.exec(e);if(null===n||!t.includes("image-matrix"))return[];const r=(0,i.b6)((0,i._F)((0,s.T)(t).root,"name"));return void 0===r?[]:[[n[1]??"",r]]}}),9490:((e,t,n)=>{
n.d(t,{Kr:()=>isWorkflowFile,jg:()=>readStep,L9:()=>readWorkflows});var s=n(5196),i=n(6989),r=n(5482),o=n(4051),a=n(4467),c=n(1438),u=n(2789),l=n(9161);function readBakeSteps(e){const t=new Map
;for(const{step:n}of e){const e=(0,r.b6)((0,r._F)(n.node,"uses"))??"";/^[\w.-]+\/bake-action\/subaction\/matrix@/.test(e)&&t.set(n.at.file,[...t.get(n.at.file)??[],...wordsOf(n,"target")])}
return e.flatMap(e=>readBakes(e,t.get(e.step.at.file)))}function readBakes(e,t){const n=(0,r.b6)((0,r._F)(e.step.node,"uses"))??"";if(/^[\w.-]+\/bake-action(?:@|$)/.test(n))return[readAction(e,t)]
;const s=(0,r.b6)((0,r._F)(e.step.node,"run"));return!0===s?.includes("bake")?readScript(s,e.step):[]}function readAction({step:e,matrix:t,bind:n},s){const i=(0,r.b6)((0,r._F)((0,
r._F)(e.node,"with"),"targets"))??"",o=wordsOf(e,"targets"),c=wordsOf(e,"files"),[u="."]=wordsOf(e,"workdir"),[,l]=/^\s*\$\{\{\s*matrix\.([\w-]+)\s*\}\}\s*$/.exec(i)??[],d="unknown"===t&&void 0!==l
;return{at:e.at,folder:u,files:c.filter(e=>!e.includes("bake-file")&&e!==a.QH),targets:o.every(a.qE)?o:d&&s?.every(a.qE)?s:"unknown",settle:t=>settleAction(d?n(new Map([[l,t]])):e,t)}}
function settleAction(e,t){const n=(0,r._F)(e.node,"with"),s=(0,r.b6)((0,r._F)(n,"push"))??"false",i=(0,u.D)((0,a.pt)((0,r.b6)((0,r._F)(n,"set"))??"",e.names)),o=[...((0,r.b6)((0,
r._F)(n,"files"))??"").matchAll(/steps\.([\w-]+)\.outputs\.bake-file/g)].map(([,e])=>e),c=e.siblings.filter(e=>o.includes((0,r.b6)((0,r._F)(e,"id")))).flatMap(t=>(0,u.g)(t,e.names));return{
...settle(i,t,"false"===s?"no":"yes"),metadataNames:c}}function wordsOf(e,t){const n=(0,r.b6)((0,r._F)((0,r._F)(e.node,"with"),t))??"";return(0,
a.pt)(n,e.names).split(/[\n,]+/).map(e=>e.trim()).filter(e=>""!==e)}const d=/^--(?:builder|metadata-file|progress|allow|call|provenance|sbom|var)$/;function readScript(e,t){const n={folder:t.folder,
variables:t.names.env};return(0,c.FH)((0,a.pt)(e,t.names),n).flatMap(e=>{const{words:n,folder:s}=e,i=n.indexOf("bake")
;return i>0&&/^(?:buildx|docker|depot)$/.test(n[i-1]??"")?[readWords(n.slice(i+1).map(t=>(0,c.Ie)(t,e.variables)),t,s??a.QH)]:[]})}function readWords(e,t,n){const s=[],i=[],r=[];let o="no"
;for(let t=0;t<e.length;t+=1){const[n="",a]=splitFlag(e[t]??""),take=()=>a??e[t+=1]??"";if(/^[|>&]|^\d>/.test(n))break
;"-f"===n||"--file"===n?s.push(take()):"--set"===n?r.push(take()):"--push"===n?o="yes":d.test(n)?take():n.startsWith("-")||i.push(n)}const a=i.every(e=>/^[\w-]+$/.test(e));return{at:t.at,files:s,
folder:""===n?".":n,targets:a?i:"unknown",settle:e=>settle(r,e,o)}}function splitFlag(e){const[,t,n]=/^(--[\w-]+)=(.*)$/s.exec(e)??[];return void 0===t?[e]:[t,n]}function settle(e,t,n){
const s=e.flatMap(e=>{const[,n="",s="",i="",r=""]=/^([^.=]+)\.([\w.-]+?)(\+?)=(.*)$/s.exec(e)??[];return fits(n,t)?[{key:s,more:i,value:r}]:[]
}),valuesOf=(e,t)=>s.filter(n=>n.key===e&&(t??n.more)===n.more).map(e=>e.value),i=valuesOf("tags","").filter(e=>""!==e),o=[...valuesOf("output")].some(l.Ij),c=s.flatMap(({key:e,value:t})=>e.startsWith("args.")&&(0,
a.qE)(t)?(0,r.T6)(`${e.slice(5)}=${t}`):[]);return{pushes:o?"yes":n,platforms:valuesOf("platform").flatMap(e=>e.split(",")).filter(e=>(0,a.qE)(e)&&""!==e),...0===i.length?{}:{tags:i.flatMap(l.$C)},
moreTags:valuesOf("tags","+").flatMap(l.$C),buildArgs:new Map(c),metadataNames:[]}}function fits(e,t){if(e.includes(a.QH))return!0;const n=e.split("*").map(e=>e.replaceAll(/[^\w-]/g,"\\$&"))
;return""!==e&&new RegExp(`^${n.join(".*")}$`).test(t)}var f=n(7700),h=n(8739);const p=["image-names","images","image-name","image_name","image","tags"];function readForeignCall(e,t){const n=(0,
r._F)(t.node,"with"),fill=(...e)=>{const s=e.flatMap(e=>(0,r.b6)((0,r._F)(n,e))??[])[0];return void 0===s?void 0:(0,a.pt)(s,t.names).trim()
},s=fill("context","build-context","docker-context"),i=fill("file","dockerfile","dockerfile-path");if(void 0===s&&void 0===i)return{builds:[],unread:[]};const o=(0,
h.d)("",s??"."),c=!i?.includes("/"),d=void 0===o?void 0:c?(0,f.uJ)(o,i??"Dockerfile"):(0,h.d)("",i),m=fill("target")??"";if(void 0===o||void 0===d||!(0,a.qE)(m)){
const n=`what ${e} builds is made by an expression`;return{builds:[],unread:[{at:t.at,because:n}]}}const g=p.flatMap(e=>(0,
u.D)(fill(e)).flatMap(e=>e.split(","))),v=[...new Set(g.flatMap(l.$C))].filter(e=>e.includes("/"));return{builds:[{origin:"step",at:t.at,context:o,file:d,target:m,tags:v,...(0,l.sG)((0,
u.D)(fill("build-args"))),contexts:new Map,platforms:(fill("platforms")??"").split(/[,\s]+/).filter(e=>""!==e&&(0,a.qE)(e)),pushes:v.length>0?"yes":"unknown"}],unread:[]}}var m=n(9550),g=n(6431)
;class Calls{#L;#F;#n=new Map;constructor(e,t){this.#L=e,this.#F=t}listInputs(e){const t=this.#n.get(e);if(void 0!==t)return t;const n=listDeclared(e),s=new Map(n.flatMap(([e,t])=>{const n=(0,
r.b6)((0,r._F)(t,"default"));return void 0===n?[]:[[e,(0,g.cP)(n,t)]]}));this.#n.set(e,[s])
;const i=this.#L.flatMap(t=>this.#B(t,e)).map(({given:e,names:t})=>readInputs(n,e,t)),o=new Map(i.map(e=>[JSON.stringify([...e]),e])),a=0===o.size?[s]:[...o.values()].slice(0,256)
;return this.#n.set(e,a),a}#B(e,t){const n=(0,g.N6)(e).flatMap(e=>[e,...(0,r.S3)((0,r._F)(e,"steps"))].flatMap(n=>isCall((0,r.b6)((0,r._F)(n,"uses")),t)?[{job:e,node:n}]:[]))
;return 0===n.length?[]:this.listInputs(e).flatMap(t=>n.flatMap(({job:n,node:s})=>((0,m.E)(n)??[]).map(i=>({given:(0,r._F)(s,"with"),names:(0,g.wj)(e,{job:n,matrix:i,inputs:t,remote:this.#F})}))))}}
function listDeclared({root:e}){const t=(0,r._F)(e,"on");return(0,r.Pf)((0,r._F)((0,r._F)(t,"workflow_call"),"inputs")??(0,r._F)(e,"inputs")??(0,r._F)((0,r._F)(t,"workflow_dispatch"),"inputs"))}
function isCall(e,{path:t}){if(!0!==e?.startsWith("./"))return!1;const n=e.replace(/^\.\//,"").replace(/\/$/,"");return[t,t.replace(/\/action\.ya?ml$/,"")].includes(n)}function readInputs(e,t,n){
const s=e.flatMap(([e,s])=>{const i=(0,r.b6)((0,r._F)(t,e)),o=void 0===i?(0,r.b6)((0,r._F)(s,"default"))??"":(0,a.pt)(i,n);return(0,a.qE)(o)?[[e,(0,g.cP)(o,s)]]:[]});return new Map(s)}
function walkSteps(e,t){const n=new Calls(e,t);return e.flatMap(e=>n.listInputs(e).flatMap(n=>walkFile({file:e,inputs:n,remote:t})))}function walkFile(e){return(0,g.N6)(e.file).flatMap(t=>{const n=(0,
r.S3)((0,r._F)(t,"steps")),s=(0,m.E)(t);return(s??[void 0]).flatMap(i=>[...n,...void 0===(0,r._F)(t,"uses")?[]:[t]].map(r=>{const toOne=s=>toStep({node:r,steps:n,job:t,matrix:s},e);return{
step:toOne(i),matrix:void 0===s?"unknown":"known",bind:toOne}}))})}function toStep({node:e,steps:t,job:n,matrix:s},{file:i,inputs:o,remote:c}){const u=(0,g.wj)(i,{job:n,matrix:s,inputs:o,remote:c
}),l=(0,g.p$)(u,(0,r._F)(e,"env"));return{node:e,siblings:t,names:l,at:(0,r.$t)(e,i),folder:(0,a.pt)((0,g.Wj)(e,n,i),l),...findPlatform((0,r._F)(n,"runs-on"),u)}}function findPlatform(e,t){
const[n=""]=(0,r.CB)(e).map(e=>(0,a.pt)(e,t));return/^ubuntu-[\w.-]+$/.test(n)?{platform:/-arm(?:64)?$/.test(n)?"linux/arm64":"linux/amd64"}:{}}function isWorkflowFile(e){return(0,
s.AY)(e)&&/\.ya?ml$/.test(e)}function readWorkflows(e,t){const n=e.map(e=>({...e,...(0,o.g)(e)})),s=walkSteps(n,t),a=(0,i.Ut)([...n.map(({unread:e})=>({builds:[],unread:e
})),...s.map(readWalked)]),c=s.some(({step:e})=>mayPushMore((0,r.b6)((0,r._F)(e.node,"run"))??""));return{builds:c?a.builds:a.builds.map(keepCommand),unread:a.unread,bakes:readBakeSteps(s),
scripts:c?"may-push":"push-nothing"}}
const v=/(?:^|[\s;&|(])(?:(?:docker|podman|nerdctl|buildah|skopeo|crane|oras|regctl|make|task|just|mage|bazel|gradlew?|mvnw?|npm|yarn|pnpm)\s|\S*\.(?:sh|py)\b)[^\n]*\b(?:push|publish|release|deploy|copy|registry|bake|images?|docker)\b/i
;function mayPushMore(e){return e.replaceAll(/\\\r?\n/g," ").split("\n").some(e=>v.test(e.replaceAll(w,"")))}
const w=/\bdocker\s+(?:(?:buildx|image|builder)\s+)?(?:build|bake|run|exec|cp|load|save|ps|logs|login|tag|pull|images?|inspect|imagetools|compose(?![^\n;&|]*\bpush)|system|rm|rmi|stop|info|version|history|volume|network|manifest|create|ls)\b[^\n;&|]*/g
;function keepCommand(e){return"command"===e.origin&&"unknown"===e.pushes?{...e,pushes:"no"}:e}function readWalked({step:e,matrix:t}){
const n=readStep(e),{unread:s}=n,i=n.builds.map(t=>withLogins(t,e));return"known"===t?{builds:i,unread:s}:{builds:i,unread:s.map(e=>({...e,because:`${e.because}: an expression makes the matrix`}))}}
function withLogins(e,{siblings:t,names:n}){if("yes"!==e.pushes||e.tags.length>0)return e;const s=t.filter(e=>((0,r.b6)((0,r._F)(e,"uses"))??"").startsWith("docker/login-action@")).map(e=>(0,r.b6)((0,
r._F)((0,r._F)(e,"with"),"registry"))??"docker.io").map(e=>(0,a.pt)(e,n));return{...e,logins:[...new Set(s)]}}const k=/^[\w.-]+\/[\w.-]+\/\.github\/workflows\/[^@]+@/;function readStep(e){const t=(0,
r.b6)((0,r._F)(e.node,"uses"))??"";if(/^[\w.-]+\/build-push-action(?:@|$)/.test(t))return(0,l.TX)(e);if(k.test(t))return readForeignCall(t,e);const n=(0,r.b6)((0,r._F)(e.node,"run"))
;return void 0===n?{builds:[],unread:[]}:(0,c.P4)(n,e)}}),2240:((e,t,n)=>{n.d(t,{O:()=>findAction,R:()=>isChecking});var s=n(8739)
;const i=new Map([["image-matrix","plan"],["image-matrix/load","load"],["image-matrix/publish","publish"],["image-matrix/gate","gate"]]);function findAction(e,t){if(e.startsWith("./")){
const n="./"===e?"":(0,s.d)("",e.replace(/\/+$/,""));return void 0===n?void 0:i.get(t(n)??"")}const[,n]=/^[\w.-]+\/(image-matrix(?:\/\w+)?)@/.exec(e)??[];return void 0===n?void 0:i.get(n)}
function isChecking(e){return"check"===e?.trim()}}),1285:((e,t,n)=>{n.d(t,{n:()=>arrangeDiagnostics});var s=n(1646),i=n(9798),r=n(863);function arrangeDiagnostics(e){
const t=[...new Set(e.flatMap(({place:e})=>nameOf(e)??[]))],rank=({severity:e,place:n})=>["error"===e?0:1,void 0===n?t.length:t.indexOf(nameOf(n)??""),n?.line??0,n?.column??0]
;return limitEach(groupAlike(e.map(e=>({diagnostic:e,rank:rank(e)})).sort((e,t)=>compareRanks(e.rank,t.rank)).map(({diagnostic:e})=>e)))}function nameOf(e){
return e&&("file"===e.source.kind?e.source.path:e.source.name)}function compareRanks(e,t){const n=e.findIndex((e,n)=>e!==t[n]);return n<0?0:(e[n]??0)-(t[n]??0)}
function kindOf({severity:e,code:t,message:n}){const{most:s,alike:r}=(0,i.Zw)(t);if("error"!==e&&void 0!==s)return{key:"message"===r?`${t} ${n}`:t,most:s}}const o=10;function groupAlike(e){
const t=new Map,n=e.map(e=>({each:e,kind:kindOf(e)}));for(const{each:e,kind:s}of n){if(void 0===s)continue;const n=t.get(s.key);void 0===n?t.set(s.key,[e]):n.push(e)}
return n.flatMap(({each:e,kind:n})=>{const s=void 0===n?void 0:t.get(n.key);return void 0===n||void 0===s||s.length<=n.most?[e]:s[0]===e?[joinAlike(e,s.slice(1))]:[]})}function joinAlike(e,t){
const n=t.flatMap(({place:e})=>void 0===e?[]:[nameBriefly(e)]).slice(0,o),s=0===n.length?"":`: ${n.join(", ")}${n.length<t.length?", \u2026":""}`;return{...e,
message:`${e.message} (and ${t.length} more of this kind${s})`}}function nameBriefly(e){return 1===e.line&&void 0===e.text?(0,r.dE)(e).replace(/:1$/,""):(0,r.dE)(e)}function limitEach(e){
const t=e.filter(({severity:e})=>"warning"===e),n=new Map;for(const e of new Set(t.map(e=>e.code))){const i=t.filter(t=>t.code===e);for(const[e,t]of(0,s.c)(i).entries()){const s=i[e]
;void 0!==s&&n.set(s,t)}}return e.flatMap(e=>"error"===e.severity?e:n.get(e)??[])}}),2869:((e,t,n)=>{n.d(t,{CC:()=>problem,Ix:()=>listMistakes,Ne:()=>hasMistake});var s=n(9798);function problem(e,t){
return{severity:s.Bk[e].severity,code:e,...t}}function hasMistake(e){return e.some(isMistake)}function listMistakes(e){return e.filter(isMistake)}function isMistake({severity:e}){return"error"===e}}),
1646:((e,t,n)=>{n.d(t,{c:()=>limitDiagnostics});const s=100;function limitDiagnostics(e){const t=e.slice(0,s),n=t.pop(),i=e.length-s;return void 0===n||i<=0?e:[...t,{...n,
message:`${n.message} (and ${i} more ${wordOf(n)})`}]}function wordOf({severity:e}){switch(e){case"error":return"mistakes";case"warning":return"warnings"}}}),1657:((e,t,n)=>{function inFile(e,t){
const n={kind:"file",path:e};return void 0===t?{source:n}:{source:n,line:t}}function isWholeFile({source:e,line:t},n){return void 0===t&&"file"===e.kind&&e.path===n}
function toLocationKey({source:e,line:t,column:n}){return JSON.stringify([e,t,n])}function formatLocation({source:e,line:t}){const n="file"===e.kind?e.path:`the input "${e.name}"`
;return void 0===t?n:`${n}:${t}`}n.d(t,{j$:()=>formatLocation,kA:()=>isWholeFile,s5:()=>inFile,w0:()=>toLocationKey})}),9798:((e,t,n)=>{n.d(t,{Bk:()=>u,GW:()=>l,Zw:()=>problemOf});const s={
severity:"error",silence:"never"},i={severity:"warning",silence:"never"},r={severity:"warning",silence:"steady"},o={severity:"warning",silence:"passing"},a={...r,most:3},c={severity:"either",
silence:"passing"},u={"yaml-syntax":{about:"text",...s},"duplicate-key":{about:"text",...s},"unknown-key":{about:"text",...s},"wrong-type":{about:"text",...s},"missing-value":{about:"text",...s},
"invalid-value":{about:"text",...s},"line-break":{about:"text",...s},"no-configuration":{about:"text",...s},"no-images":{about:"text",...s},"invalid-image-name":{about:"text",...s},"unknown-image":{
about:"text",...s},"unknown-filter":{about:"text",...s},"unknown-platform":{about:"platforms",...a},"unknown-runner":{about:"platforms",...s},"new-runner":{about:"platforms",...i},"colliding-names":{
about:"text",...s},"unnamed-image":{about:"text",...r},"parent-cycle":{about:"parents",...s},"ambiguous-parent":{about:"parents",...s},"bare-parent-name":{about:"parents",...a},"other-parent-tag":{
about:"parents",...a},"near-parent-name":{about:"parents",...a},"own-name-twice":{about:"parents",...r},"unused-context":{about:"dockerfiles",...a},"unused-build-arg":{about:"dockerfiles",...a},
"unknown-volatile-arg":{about:"text",...a},"unfilled-value":{about:"text",...a},"unknown-target":{about:"dockerfiles",...s},"invalid-path":{about:"text",...s},"invalid-pattern":{about:"text",...s},
"only-negated-patterns":{about:"text",...s},"negated-filter-pattern":{about:"text",...s},"unknown-change-type":{about:"text",...s},"filters-unreadable":{about:"text",...s},"from-unreadable":{
about:"text",...s},"bake-unavailable":{about:"text",...s},"unsupported-build":{about:"text",...s},"reserved-matrix-key":{about:"text",...s},"several-platforms-loaded":{about:"platforms",...s},
"missing-platform":{about:"platforms",...s},"unpublished-base":{about:"parents",...a},"untracked-context":{about:"tree",...r},"untracked-dockerfile":{about:"tree",...s},"dead-pattern":{about:"tree",
...r,most:1,alike:"message"},"unread-generated":{about:"dockerfiles",...r},"unused-dockerfile":{about:"tree",...r,most:1},"broken-dockerfile":{about:"dockerfiles",...r},"ignored-source":{
about:"dockerfiles",...a},"slow-pattern":{about:"tree",...o},"stale-silence":{about:"text",...i},"invalid-input":{about:"run",...s},"unknown-label-image":{about:"run",...o},"label-beats-skip":{
about:"run",...i},"labels-unreadable":{about:"run",...o},"runs-unreadable":{about:"run",...o},"changes-unknown":{about:"run",...i},"unknown-change-name":{about:"run",...o},"unknown-listed-files":{
about:"run",...o},"unknown-default-branch":{about:"run",...i},"unreadable-event":{about:"run",...i},"second-configuration":{about:"text",...r},"stale-head":{about:"run",...i},"too-many-stages":{
about:"plan",...s},"too-many-entries":{about:"plan",...c},"output-too-large":{about:"plan",...c},"registry-refused":{about:"run",...o},"registry-unanswered":{about:"run",...o},"bases-unchecked":{
about:"run",severity:"either",silence:"never"},"unknown-age":{about:"run",...o},"plan-not-uploaded":{about:"plan",...i},"artifact-missing":{about:"load",...s},"artifacts-unreachable":{about:"load",
...s},"disk-full":{about:"load",...s},"broken-archive":{about:"load",...s},"wrong-image-id":{about:"load",...s},"image-id-unrecorded":{about:"load",...i},"docker-failed":{about:"load",...s},
"pull-refused":{about:"load",...s},"reused-image-gone":{about:"load",...s},"dev-build-failed":{about:"load",...s},"invalid-needs":{about:"gate",...s},"plan-not-needed":{about:"gate",...s},
"plan-not-made":{about:"gate",...s},"output-not-passed-on":{about:"gate",...s},"job-failed":{about:"gate",...s},"job-skipped":{about:"gate",...s},"job-missing":{about:"gate",...s},"unassigned-job":{
about:"gate",...s},"leg-missing":{about:"publish",...s},"nameless-image":{about:"publish",...s},"contested-tag":{about:"publish",...s},"skopeo-missing":{about:"publish",...s},"push-failed":{
about:"publish",...s},"registry-forbids":{about:"publish",...s},"push-unanswered":{about:"publish",...s},"newer-run":{about:"publish",severity:"either",silence:"never"},"newer-runs-unknown":{
about:"publish",severity:"either",silence:"never"},"immutable-tag":{about:"publish",severity:"either",silence:"never"},"publish-incomplete":{about:"publish",...s},"undeclared-output":{
about:"workflows",...s},"unknown-output":{about:"workflows",...s},"empty-matrix":{about:"workflows",...s},"unusable-matrix":{about:"workflows",...s},"unknown-matrix-field":{about:"workflows",...s},
"missing-stage-job":{about:"workflows",...s},"unread-output":{about:"workflows",...o},"contested-legs":{about:"workflows",...s},"pushed-untested":{about:"workflows",...s},"pushed-test-image":{
about:"workflows",...s},"no-checkout":{about:"workflows",...s},"no-gate":{about:"workflows",...o},"gate-not-always":{about:"workflows",...s},"ungated-job":{about:"workflows",...o},
"missing-permission":{about:"workflows",...o},"uncovered-input":{about:"triggers",...o},"unwritable-outputs":{about:"plan",...s},"unexpected-failure":{about:"plan",...s}};function problemOf(e){
return u[e]}const l=Object.keys(u).filter(function(e){return Object.hasOwn(u,e)})}),2886:((e,t,n)=>{function isSlip(e,t){return editDistance(fold(e),fold(t),2)<2}function fold(e){
return e.toLowerCase().replaceAll("_","-")}function editDistance(e,t,n){if(Math.abs(e.length-t.length)>=n)return n;let s=[],i=Array.from({length:t.length+1},(e,t)=>t);for(let n=1;n<=e.length;n++){
const r=[n];for(let o=1;o<=t.length;o++){const a=e[n-1]===t[o-1],c=n>1&&o>1&&e[n-1]===t[o-2]&&e[n-2]===t[o-1];r[o]=Math.min(at(i,o)+1,at(r,o-1)+1,at(i,o-1)+(a?0:1),c?at(s,o-2)+1:1/0)}s=i,i=r}
return at(i,t.length)}function at(e,t){return e[t]??1/0}n.d(t,{AU:()=>fold,BX:()=>isSlip,YC:()=>editDistance})}),2690:((e,t,n)=>{n.d(t,{PD:()=>s,sK:()=>explainCodes})
;const s="https://github.com/org/image-matrix/blob/HEAD/docs/errors.md";function explainCodes(e,t){const[n,...s]=new Set(e.map(e=>e.code))
;return void 0===n?[]:s.length>0?[`What each code means: ${t}`]:[`What ${n} means: ${t}#${n}`]}}),863:((e,t,n)=>{n.d(t,{dE:()=>formatPlace,oO:()=>formatDiagnostics,xy:()=>formatDiagnostic})
;var s=n(9281);const i=100;function formatDiagnostics(e){return e.map(formatDiagnostic).join("\n\n")}function formatDiagnostic(e){const{place:t}=e;return[(0,
s.O9)(formatHeadline(e)),...t?formatSource(t):[],...formatFix(e.fix)].map(s.Jt).join("\n")}function formatHeadline({severity:e,code:t,message:n,place:i}){
return`${i?`${formatPlace(i)}: `:""}${"warning"===e?"warning: ":i?"":"error: "}${(0,s.X1)(n)} [${t}]`}function formatPlace({source:e,line:t,column:n,text:s}){const i=`${formatSourceName(e)}:${t}`
;return void 0===s?i:`${i}:${n}`}function formatSourceName(e){switch(e.kind){case"file":return(0,s.X1)(e.path);case"input":return`input ${(0,s.X1)(e.name)}`}}function formatSource(e){
if(void 0===e.text)return[];const t=String(e.line),{before:n,marked:s,after:i}=cutAround({...e,text:e.text}),r=" ".repeat(countColumns(n)),o="^".repeat(Math.max(1,countColumns(s)))
;return[` ${t} | ${n}${s}${i}`.trimEnd(),` ${" ".repeat(t.length)} | ${r}${o}`]}function cutAround({text:e,column:t,length:n}){
const s=t-1,r=s+Math.min(n,i/2),o=Math.max(0,e.length-i),a=Math.min(o,Math.max(0,s-i/2)),c=Math.max(r,a+i);return{before:(a>0?"\u2026":"")+show(e.slice(a,s)),marked:show(e.slice(s,r)),
after:show(e.slice(r,c))+(c<e.length?"\u2026":"")}}function show(e){return(0,s.X1)(e.replaceAll("\t","  "))}function formatFix(e){const[t,...n]=(0,s.qV)(e);return[`  fix: ${(0,
s.X1)(t)}`,...n.map(e=>`    ${(0,s.X1)(e)}`)]}function countColumns(e){if(r.test(e))return e.length;const t=new RegExp(String.raw`^\p{M}$`,"u");let n=0;for(const s of e)n+=t.test(s)?0:o.test(s)?2:1
;return n}
const r=/^[ -~]*$/,o=/^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]$/u
}),4412:((e,t,n)=>{function showNames(e,t){const n=e.length-t;return{shown:e.slice(0,t),more:n>0?`${n} more`:void 0}}function listSome(e,t){const{shown:n,more:s}=showNames(e,t)
;return void 0===s?n.join(", "):`${n.join(", ")} and ${s}`}function listBriefly(e,t){const{shown:n,more:s}=showNames(e,t);return[...n,...void 0===s?[]:[s]].join(", ")}n.d(t,{Ce:()=>listBriefly,
XT:()=>listSome,y6:()=>showNames})}),9281:((e,t,n)=>{n.d(t,{Jt:()=>disarm,O9:()=>disarmFix,R:()=>r,X1:()=>escapeText,qV:()=>splitFix,tl:()=>o,wx:()=>Printable});class Printable{#j;constructor(e){
this.#j=e}static of(e){const t=i.test(e)?e:e.replaceAll(c,keepOrEscape);return new Printable(disarm(t))}static lines(e){return new Printable(e.map(e=>disarm(escapeText(e))).join("\n"))}cut(e){
return this.#j.length<=e?this:new Printable(`${this.#j.slice(0,e-1).replace(/[\ud800-\udfff]$/u,"")}\u2026`)}toString(){return this.#j}}function escapeText(e){
return s.test(e)?e:e.replaceAll(u,keepOrEscape)}function disarm(e){return e.replaceAll(/^([\s\ufeff]*):(?=:)/gm,"$1\\u003a").replaceAll("##[","#\\u0023[")}function splitFix(e){
const[t="",...n]=e.split("\n");return[t,...n.map(disarmFix)]}function disarmFix(e){return e.replace(/^(\s*fix):/i,"$1\\u003a")}
const s=/^[ -~]*$/,i=/^[\t\n -~\u2190-\u27bf]*$/,r=[String.raw`\0-\x1f\x7f-\x9f\xad\u034f\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2`,String.raw`\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164`,String.raw`\ud800-\udfff\ue000-\uf8ff\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb`,String.raw`\u{110bd}\u{110cd}\u{13430}-\u{1343f}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}`,String.raw`\u{e0000}-\u{e0fff}\u{f0000}-\u{10ffff}`].join(""),o=String.raw`(?<=[\xa9\xae\u203c\u2049\u2122-\u303d\u3297\u3299\u{1f000}-\u{1faff}])\ufe0f`,a=String.raw`\x1b\[(?:(?:[0-4]|2[2-4]|[349][0-7]|39)(?:;(?=\d)|(?=m)))*m`,c=new RegExp(`(${a}|[\\t\\n]|${o})|[${r}]`,"gu"),u=new RegExp(`(${o})|[${r}]`,"gu")
;function keepOrEscape(e,t){return t??l.get(e)??escapeUnits(e)}const l=new Map([["\n","\\n"],["\r","\\r"],["\t","\\t"]]);function escapeUnits(e){
return e.replaceAll(/[^]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}}),3181:((e,t,n)=>{function toShellWord(e){return/^[\w@%+=:,./-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`}n.d(t,{
u:()=>toShellWord})}),6883:((e,t,n)=>{n.d(t,{m:()=>shorten});const s=40;function shorten(e){return e.length<=s?e:`${e.slice(0,s).replace(/[\ud800-\udfff]$/u,"")}\u2026`}}),3452:((e,t,n)=>{n.d(t,{
IX:()=>suggestFix,SX:()=>suggestName,cT:()=>suggestFiles});var s=n(2886),i=n(4412);function suggestName(e,t){let n;const i=(0,s.AU)(beginningOf(e));for(const e of t){
const t=Math.min(n?.distance??1/0,Math.ceil(Math.max(e.length,3)/3)+1),r=(0,s.YC)(i,(0,s.AU)(beginningOf(e)),t);r<t&&(n={name:e,distance:r})}return n?.name}function suggestFiles(e,t){
const n=t.filter(t=>t.endsWith(`/${e}`));if(n.length>0)return n;const s=suggestName(e,t);if(void 0!==s)return[s];const i=lastOf(e),r=t.filter(e=>lastOf(e)===i);if(r.length>0)return r
;const o=suggestName(i,new Set(t.map(lastOf)));return void 0===o?[]:t.filter(e=>lastOf(e)===o)}function lastOf(e){return e.slice(e.lastIndexOf("/")+1)}function suggestFix(e,t){
const n=[...t],s=suggestName(e,n);return void 0!==s?`did you mean "${s}"?`:0===n.length?"take it away: there is no name to choose from":`choose from ${(0,i.XT)(n,20)}`}function beginningOf(e){
return e.slice(0,100)}}),749:((e,t,n)=>{function unreadable(e){return{kind:"unreadable",because:e}}function isUnreadable(e){return void 0!==e&&"kind"in e&&"unreadable"===e.kind}n.d(t,{
G:()=>isUnreadable,O:()=>unreadable})}),1652:((e,t,n)=>{n.d(t,{Or:()=>toMountPath,_F:()=>toSourcePath,rK:()=>showMeant});var s=n(9312);const i=/[*?[\\]/;function hasWildcard(e){return i.test(e)}
function toSourcePath(e,t){if("string"!=typeof e){const toPattern=e=>"parents"===t?e:e.replaceAll(/\*\*+/g,"*");return{...toPrefix(e),meant:listMeant(e,toPattern)}}const n=(0,s.HY)(e);switch(t){
case"flat":return{kind:hasWildcard(n)?"wildcard":"path",path:n};case"parents":{const[t,...i]=e.split("/./");return{kind:"parents-pattern",path:n,pivot:0===i.length?"":(0,s.HY)(t??"")}}}}
function toMountPath(e){return"string"==typeof e?{kind:"path",path:(0,s.HY)(e)}:{...toPrefix(e),meant:listMeant(e,e=>e.replaceAll(/[*?[\\]/g,"\\$&"))}}const r="\0",o=3
;function listMeant({fragments:e,gaps:t},n){const i=(0,s.HY)(e.join(r)).split("/").map(n)
;return"anything"===t||i.filter(isUnknown).length>o?[i.map(e=>isUnknown(e)?e.replaceAll(/\0+/g,"**"):e).join("/")]:i.map(e=>listWays(e,t)).reduce((e,t)=>e.flatMap(e=>t.map(t=>`${e}/${t}`)),[""]).filter(e=>!(isUnknown(i.at(-1)??"")&&e.endsWith("/"))).map(e=>(0,
s.HY)(e))}const a="[0-9a-z]*";function showMeant(e){return e.replaceAll(a,"*")}function isUnknown(e){return e.includes(r)}function listWays(e,t){if(!isUnknown(e))return[e]
;const[n="",...s]=e.split(/\0+/),fill=(...e)=>[n,...s].join(e.join("/")).replaceAll(/(?<!\\)\*\*+/g,"*"),i=a,r="names"===t?[fill(i,i),fill(i,i,i)]:[];return[fill(i),...r,fill()]}
function toPrefix({fragments:[e,...t],gaps:n}){if("anything"===n||/(?:^|\/)\.\.$/.test(e)||t.some(e=>/(?:^|\/)\.\.?(?:\/|$)/.test(e)))return{kind:"prefix",path:""};const i=(0,
s.HY)(e.slice(0,e.lastIndexOf("/")+1)).split("/"),r=i.findIndex(hasWildcard);return{kind:"prefix",path:i.slice(0,r<0?void 0:r).join("/")}}}),496:((e,t,n)=>{n.d(t,{Bc:()=>isDigest,Hp:()=>isSignal,
Lm:()=>isBoolean,SF:()=>isMode,VD:()=>isInt32,kp:()=>isSize,ui:()=>isUint32,wR:()=>isInterval,yJ:()=>toInteger});const s=/^(?:1|t|T|TRUE|true|True)$|^(?:0|f|F|FALSE|false|False)$/
;function isBoolean(e){return s.test(e)}function isUint32(e,t){return(8===t?/^[0-7]+$/:/^[0-9]+$/).test(e)&&parseInt(e,t)<=4294967295}function toInteger(e){if(!/^[+-]?[0-9]+$/.test(e))return
;const t=BigInt(e.replace("+",""));return BigInt.asIntN(64,t)===t?Number(t):void 0}function isInt32(e){const t=toInteger(e);return void 0!==t&&t>=-(2**31)&&t<2**31}
const i=/^[augo]*(?:[-+=][rstwXxugo]*)+(?:,[augo]*(?:[-+=][rstwXxugo]*)+)*$/;function isMode(e){return isUint32(e,8)?parseInt(e,8)<=4095:i.test(e)}
const r=/^[-+]?(?:(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:ns|us|\xb5s|\u03bcs|ms|s|m|h))+$/,o=/([0-9]+(?:\.[0-9]*)?|\.[0-9]+)(ns|us|\xb5s|\u03bcs|ms|s|m|h)/g,a=new Map(Object.entries({ns:1,us:1e3,
\u00b5s:1e3,\u03bcs:1e3,ms:1e6,s:1e9,m:6e10,h:36e11}));function isInterval(e){if(/^[-+]?0?$/.test(e))return""===e||e.endsWith("0");if(!r.test(e))return!1;let t=0
;for(const[,n="",s=""]of e.matchAll(o))t+=Number(n)*(a.get(s)??0);return t<2**63&&(e.startsWith("-")?t<1:t>=1e6)||0===Math.trunc(t)}
const c=/^([+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?) ?(?:b|[kmgtp](?:i?b)?)?$/i;function isSize(e){return c.test(e)}const u=new Map([["sha256",64],["sha384",96],["sha512",128]])
;function isDigest(e){const t=e.indexOf(":"),n=e.slice(t+1);return n.length===u.get(e.slice(0,Math.max(t,0)))&&/^[a-f0-9]+$/.test(n)}
const l=new Set("ABRT ALRM BUS CHLD CLD CONT FPE HUP ILL INT IO IOT KILL PIPE POLL PROF PWR QUIT SEGV STKFLT STOP SYS TERM TRAP TSTP TTIN TTOU URG USR1 USR2 VTALRM WINCH XCPU XFSZ RTMIN RTMAX".split(" "))
;function isSignal(e){const t=toInteger(e);if(void 0!==t)return 0!==t;const n=e.toUpperCase().replace(/^SIG/,"");return l.has(n)||/^(?:RTMIN\+(?:[1-9]|1[0-5])|RTMAX-(?:[1-9]|1[0-4]))$/.test(n)}}),
2913:((e,t,n)=>{function listPossibleImages(e,t){const n=e.split(/\r?\n/),s=new Map([...n.flatMap(readDefault).reverse(),...t]),i=new Set(n.flatMap(e=>toStageName(e)??[]))
;return n.flatMap((e,t)=>listNames(e).flatMap(({name:e,by:n})=>{const r=expand(e,s);return void 0===r||i.has(r.toLowerCase())?[]:[{name:r,line:t+1,by:n}]}))}function readDefault(e){
const t=/^\s*ARG\s+(\w+)=(["']?)(.*?)\2\s*$/i.exec(e);return void 0===t?.[1]?[]:[[t[1],t[3]??""]]}function toStageName(e){return/^\s*FROM\s.*\sAS\s+(\S+)/i.exec(e)?.[1]?.toLowerCase()}
function listNames(e){const t=/^\s*FROM\s+(?:--\S+\s+)*(\S+)/i.exec(e)?.[1];return void 0!==t?[{name:t.replaceAll(/["']/g,""),by:"FROM"
}]:[...e.matchAll(/(--|[,=\s])from=([^,\s]+)/gi)].map(([,e,t=""])=>({name:t,by:"--"===e?"COPY --from":"RUN --mount"}))}function expand(e,t){let n=e
;for(const[i,r,o,a]of e.matchAll(s))n=n.replace(i,()=>t.get(r??o??"")??a??i);return n.includes("$")?void 0:n}n.d(t,{o:()=>listPossibleImages});const s=/\$(?:(\w+)|\{(\w+)(?::?-([^}]*))?\})/g}),
8860:((e,t,n)=>{n.d(t,{ZM:()=>toShortName,if:()=>parseImageName,wj:()=>toContextName});var s=n(2991),i=n(496),r=n(9518)
;const o=/^[a-f0-9]{64}$/,a=/^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/,c=/^:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/,u=/^(?:[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$/,l=/(?:^|\.)-|-(?:\.|:|$)/,d=255
;function parseImageName(e){const{domain:t,rest:n}=(0,s.Rx)(e),i=n.indexOf("@"),r=i<0?n:n.slice(0,i),a=r.lastIndexOf(":"),c={domain:t,path:a<0?r:r.slice(0,a),tag:a<0?"":r.slice(a),
digest:i<0?"":n.slice(i)};return!o.test(e)&&isValid(c)?c:void 0}function isValid({domain:e,path:t,tag:n,digest:s}){
return u.test(e)&&!l.test(e)&&t.length<=d&&t.split("/").every(e=>a.test(e))&&(""===n||c.test(n))&&(""===s||(0,i.Bc)(s.slice(1)))}function toContextName(e){const t=parseImageName(e)
;if(void 0===t)return(0,r.TR)(`invalid reference format: ${e}`,{kind:"lower-case",written:e})
;const n=t.path.slice(s.Az.length),i=t.path.startsWith(s.Az)&&!n.includes("/")?n:t.path,o=(t.domain===s.e4?i:`${t.domain}/${t.path}`)+t.tag+t.digest;return o.endsWith(":latest")?o.slice(0,-7):o}
function toShortName(e){return void 0===parseImageName(e)?e:toContextName(e)}}),4981:((e,t,n)=>{n.d(t,{D5:()=>listArgNames,N7:()=>listStageNames,n_:()=>readDockerfile,AM:()=>readImage})
;var s=n(9312),i=n(496),r=n(9518);function checkLintOptions(e){const t=(0,s.Pd)(e);if(""!==t)for(const e of cutInThree(t)){const[t="",...n]=e.split("=");switch((0,s.Pd)(t)){case"skip":
case"experimental":break;case"error":(0,i.Lm)((0,s.Pd)(n.join("=")))||(0,r.TR)(`failed to parse check option "${e}"`);break;default:(0,r.TR)(`invalid check option "${e}"`)}0===n.length&&(0,
r.TR)(`invalid check option "${e}"`)}}function cutInThree(e){const[t="",n,...s]=e.split(";");return[t,...void 0===n?[]:[n],...s.length>0?[s.join(";")]:[]]}function checkPatterns(e,t){const n=new Map
;for(const{context:t,path:s}of e){const e=n.get(t);void 0===e?n.set(t,[s]):e.push(s)}n.has("")&&n.set("",[...t.values()].flatMap(listSent));for(const e of n.values()){
const t=e.includes("")?void 0:e.find(e=>!isPattern(e));void 0!==t&&(0,r.TR)(`syntax error in pattern: ${t}`)}}function listSent({uses:e}){return e.filter(e=>void 0===e.from).map(e=>e.source.path)}
function isPattern(e){for(let t=0;t<e.length;t+=1){const n=e[t];if("\\"===n){if(t+=1,t===e.length)return!1}else if("["===n){const n=endOfClass(e,t+1);if(void 0===n)return!1;t=n}}return!0}
function endOfClass(e,t){let n="^"===e[t]?t+1:t;for(let t=0;;t+=1){if("]"===e[n]&&t>0)return n;const s=endOfMember(e,n),i=void 0!==s&&"-"===e[s]?endOfMember(e,s+1):s;if(void 0===i)return;n=i}}
function endOfMember(e,t){const n="\\"===e[t]?t+1:t,s=e[t];return void 0===e[n]||void 0===e[n+1]||"-"===s||"]"===s?void 0:n+1}var o=n(9777)
;const a=/^([A-Za-z0-9_-]+)(?:\(([A-Za-z0-9_.%-]*)((?:\+[A-Za-z0-9_.%-]+)*)\))?$/,c=/^[A-Za-z0-9_.-]+$/,u=new Set("aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris windows zos".split(" ")),l=new Set("386 amd64 amd64p32 arm armbe arm64 arm64be ppc64 ppc64le loong64 mips mipsle mips64 mips64le mips64p32 mips64p32le ppc riscv riscv64 s390 s390x sparc sparc64 wasm".split(" "))
;function parsePlatform(e){const[t="",...n]=e.split("/"),s=a.exec(t);if(null===s||n.length>2||!n.every(e=>c.test(e)))return(0,r.TR)(`"${e}" is no platform`);const i=(0,
o.DR)(s[1]??""),d=decode(s[2]??""),[f,h=""]=n;if(void 0!==f)return{os:i,osVersion:d,...normalize(f,h)};if(u.has(i))return{os:i,osVersion:d,...normalize("amd64","")};const p=normalize(t,"")
;return l.has(p.architecture)?{os:"linux",osVersion:"",...p}:(0,r.TR)(`"${e}": unknown operating system or architecture`)}function decode(e){try{return decodeURIComponent(e)}catch{return(0,
r.TR)(`"${e}" is no version of an operating system`)}}function normalize(e,t){const{architecture:n,variant:s}=(0,o.dV)(e,t);return{architecture:n,variant:"arm"===n&&""===s?"v7":s}}
function formatPlatform({os:e,architecture:t,variant:n}){return[e,t,n].filter(e=>""!==e).join("/")}function formatWholePlatform(e){const{os:t,osVersion:n}=e,s=encodeURIComponent(n)
;return formatPlatform(""===n?e:{...e,os:`${t}(${s})`})}class InputCollector{#D=[];#e=[];#q=[];#W=new Set;#G=new Set;#U;#H;#K;constructor(e,{runs:t,platform:n}){this.#U=e,this.#H=t,
this.#K=void 0===n?"":formatPlatform(n)}collect(e){this.#W.add(e);for(const t of this.#W)this.#J(t,e);const t=[...this.#W];return{platform:this.#K,stages:t.map(({line:e})=>e),sources:this.#D,
words:t.flatMap(e=>this.#H.get(e)?.words??[]),images:this.#e,contexts:this.#q}}listTransfers(){const e=new Map,add=(t,{kind:n,path:s})=>{const i=e.get(t)??new Set;e.set(t,i.add("prefix"===n?"":s))}
;for(const e of this.#D)add(e.context,e);for(const{from:e,source:t}of[...this.#H.values()].flatMap(e=>e.uses))if(void 0===e)add("",t);else{
const n="stage"===e.kind?this.#U.rootOf(e).origin:this.#U.originOf(e.name);"context"===n.kind&&add(n.context.name,t)}return[...e].map(([e,t])=>({context:e,paths:[...t].sort()}))}#J(e,t){
for(const t of this.#H.get(e)?.uses??[])"read"===t.purpose&&this.#b(t);const{origin:n,line:s}=e;"stage"!==n.kind?(this.#V(e,n,{line:s,by:"FROM"}),
"context"===n.kind&&"local"===n.context.kind&&this.#Q(e,n.context,t)):this.#W.add(n.stage)}#Q(e,{name:t},n){
const s=[...this.#H.values()],isOnTop=t=>"stage"===t?.kind&&this.#U.rootOf(t)===e,i=s.flatMap(e=>e.uses.filter(e=>isOnTop(e.from)))
;if(s.some(e=>"some"===e.execution&&isOnTop(e.stage))||isOnTop(n)||0===i.length){const n={kind:"path",path:"",excludes:[]};this.#D.push(inContext(t,{...n,line:e.line,instruction:"FROM"}))
}else for(const{source:e}of i)this.#D.push(inContext(t,e))}#b({from:e,source:t}){if(void 0===e)return void this.#D.push(inContext("",t));const n=this.#z(e)
;if(void 0===n)return void("stage"===e.kind&&this.#W.add(e));const s="stage"===n.kind,i=s?n.origin:this.#U.originOf(n.name);this.#V(n,i,{line:n.line,by:s?"FROM":n.by}),
"context"===i.kind&&"local"===i.context.kind&&this.#D.push(inContext(i.context.name,t))}#z(e){return"external"===e.kind?e:"some"===this.#H.get(e)?.layers?void 0:this.#U.rootOf(e)}#V(e,t,n){
if(this.#G.has(e))return;this.#G.add(e);const s="stage"===e.kind?e.platform:void 0,i=void 0===s?this.#K:formatPlatform(s),r={for:this.#K,platform:i};switch(t.kind){case"image":
return void this.#e.push({reference:{name:t.name,...n},need:r});case"context":return void this.#q.push({reference:{context:t.context.name,...n},need:r})}}}function inContext(e,t){return{context:e,...t
}}const d=10;class Effort{#X=1e7;#A=0;spend(e){if(this.#X-=e,this.#X<0)throw new r.P_("too-large","the Dockerfile expands to more than can be followed")}nest(e){if(this.#A+=1,
this.#A>200)throw new r.P_("too-large","substitutions are nested more than 200 levels deep");const t=e();return this.#A-=1,t}}class Scope{#Z;#Y;#ee;#te=new Set;#ne="nothing";constructor(e){this.#Z=e,
this.#Y=new Map([...e.environment].map(([e,t])=>[e,{value:t,unset:void 0,environment:t}]))}lookup(e){const t={name:e,givenBy:this.#te.has(e)?"argument":"image"},n=this.#Y.get(e);if(void 0===n)return{
kind:this.#Z.declared.has(e)?"unset":this.#Z.others,unset:[t]};const{value:s,unset:i=("string"==typeof s?[]:[t])}=n;return{kind:"set",value:s,unset:i}}setEnvironment(e,{text:t,unset:n},s){
this.#se(s).set(e,{value:t,unset:n,environment:t})}setArgument(e,{text:t,unset:n},s){const i=this.#Y.get(e)?.environment;this.#se(s).set(e,{value:t,unset:n,environment:i}),
void 0!==i&&(this.#ne="something")}declare(e){this.#te.add(e)}get environment(){return new Map([...this.#Y].flatMap(([e,{environment:t}])=>void 0===t?[]:[[e,t]]))}get others(){return this.#Z.others}
fork(e,t){const n=new Scope({...this.#Z,declared:e,environment:new Map});n.#Y=this.#Y;for(const e of this.#te)n.declare(e);return this.#ee=void 0,"something"===this.#ne&&(t.spend(d*this.#Y.size),
n.#Y=new Map([...this.#Y].map(([e,{value:t,unset:n,environment:s}])=>[e,{value:s??t,unset:n,environment:s}]))),n}#se(e){return void 0===this.#ee&&(e.spend(d*this.#Y.size),this.#ee=new Map(this.#Y),
this.#Y=this.#ee),this.#ee}}const f={fragments:["",""],gaps:"anything"};function hide(...e){const t=e.map(e=>`${joinKnown(e)}\0${hiddenIn(e)}`).join("");return{...f,hidden:t}}function hiddenIn(e){
return"string"==typeof e?"":e.hidden??""}const h={fragments:["",""],gaps:"name"},p={fragments:["",""],gaps:"names"};function literal(e){return"string"==typeof e?e:void 0}function joinKnown(e){
return"string"==typeof e?e:e.fragments.join("")}function emptiness(e){return""!==joinKnown(e)?"no":"string"==typeof e?"yes":"unknown"}class TextBuilder{#ie=[];#re="";#oe="name";#ae="";append(e){
if("string"==typeof e)return void(this.#re+=e);const[t,...n]=e.fragments;this.#re+=t,this.#ae+=hiddenIn(e);for(const e of n)this.#ie.push(this.#re),this.#re=e
;"anything"!==e.gaps&&"name"!==this.#oe||(this.#oe=e.gaps)}build(){const[e,...t]=this.#ie;if(void 0===e)return this.#re;const n={fragments:[e,...t,this.#re],gaps:this.#oe};return""===this.#ae?n:{...n,
hidden:this.#ae}}}function isPort(e){const t=e.split(":"),[n=""]=t.splice(-1),[s=""]=t.splice(-1),i=n.indexOf("/"),r=i<0?"":n.slice(i+1).toLowerCase(),o=parseRange(i<0?n:n.slice(0,i))
;return!(void 0===o||!["","tcp","udp","sctp"].includes(r))&&isAddress(t.join(":"))&&(""===s||fits(o,parseRange(s)))}function fits(e,t){if(void 0===t)return!1;const n=e.last-e.first
;return 0===n||n===t.last-t.first}function parseRange(e){const t=e.indexOf("-"),n=t<0?e:e.slice(0,t),s=t<0?e:e.slice(t+1),i=toPort(n),r=n===s?i:toPort(s);return void 0===i||void 0===r||r<i?void 0:{
first:i,last:r}}function toPort(e){const t=(0,i.yJ)(e);return void 0!==t&&t>=0&&t<=65535?t:void 0}const m=/^(?:0|[1-9][0-9]{0,2})$/;function isAddress(e){
const t=e.startsWith("[")&&e.endsWith("]")?e.slice(1,-1):e;return""===t||isIpv4(t)||isIpv6(t)}function isIpv4(e){const t=e.split(".");return 4===t.length&&t.every(e=>m.test(e)&&Number(e)<256)}
function isIpv6(e){const t=e.split("::");if(t.length>2)return!1;const n=t.flatMap(e=>""===e?[]:e.split(":")),s=n.at(-1)??"",i=s.includes(".")&&e.endsWith(s),r=i?n.slice(0,-1):n,o=r.length+(i?2:0)
;return(!i||isIpv4(s))&&r.every(e=>/^[0-9a-fA-F]{1,4}$/.test(e))&&(2===t.length?o<8:8===o)}const g={kind:"any"},v={kind:"one"};function parsePattern(e){const t=[];for(let n=0;n<e.length;n+=1){
const s=e[n]??"";switch(s){case"*":t.push(g);break;case"?":t.push(v);break;case"\\":n=parseEscape(e,n,t);break;default:t.push({kind:"char",char:s})}}return t}function parseEscape(e,t,n){
const s=e[t+1]??"";switch(s){case"}":case"/":return t;case"*":case"?":case"\\":return n.push({kind:"char",char:s}),t+1}return(0,r.TR)(`invalid escape '\\${s}' in a pattern`)}class Matcher{#ce;#ue;#le
;constructor(e,t,n){this.#ce=e,this.#ue=t,this.#le=n}endFrom(e){const t=this.#ce.length;let n,s=this.#de(new Set([0]));for(let i=e;;i+=1){if(s.has(t)&&(n=i,"shortest"===this.#le.prefer))return n
;const e=this.#ue[i];if(void 0===e||0===s.size)return n;this.#le.effort.spend(d*s.size),s=this.#de(this.#fe(s,e))}}#fe(e,t){const n=new Set;for(const s of e){const e=this.#ce[s];switch(e?.kind){
case"any":"\n"!==t&&n.add(s);break;case"one":"\n"!==t&&n.add(s+1);break;case"char":t===e.char&&n.add(s+1)}}return n}#de(e){for(const t of e)"any"===this.#ce[t]?.kind&&e.add(t+1);return e}}
function trimPrefix(e,t,n){return trimStart(Array.from(e),Array.from(t),n).join("")}function trimSuffix(e,t,n){
return trimStart(Array.from(e).reverse(),reversePattern(Array.from(t)),n).reverse().join("")}function trimStart(e,t,n){const s=new Matcher(parsePattern(t),e,n).endFrom(0)
;return void 0===s?e:e.slice(s)}function reversePattern(e){const t=[];for(let n=0;n<e.length;n+=1){const s=e[n]??"",i=e[n+1];"\\"===s&&void 0!==i?(t.push(i,s),n+=1):t.push(s)}return t.reverse()}
function replaceFirst(e,{pattern:t,by:n,effort:s}){const i=Array.from(e),r=new Matcher(parsePattern(Array.from(t)),i,{prefer:"longest",effort:s});for(let e=0;e<=i.length;e+=1){const t=r.endFrom(e)
;if(void 0!==t)return i.slice(0,e).join("")+n+i.slice(t).join("")}return e}function replaceAll(e,{pattern:t,by:n,effort:s}){const i=Array.from(e),r=new Matcher(parsePattern(Array.from(t)),i,{
prefer:"longest",effort:s}),o=[];let a=0;for(let e=0;e<=i.length;){const t=r.endFrom(e)
;void 0===t||t===a&&t===e&&e>0&&o.length>0?e+=1:(o.push(i.slice(a,e).join(""),expandTemplate(n,i.slice(e,t).join(""))),s.spend(n.length+t-e),a=t,e=t>e?t:e+1)}return o.join("")+i.slice(a).join("")}
function expandTemplate(e,t){let n="",s=0;for(let i=e.indexOf("$");i>=0;i=e.indexOf("$",s)){n+=e.slice(s,i);const r=readTemplateName(e,i+1);n+=void 0===r.text?"$":"0"===r.text?t:"",s=r.end}
return n+e.slice(s)}function readTemplateName(e,t){if("$"===e[t])return{end:t+1};const n="{"===e[t],i=n?t+1:t;let r=i;for(const t of e.slice(i)){if(!(0,s.D$)(t)&&!(0,s.yp)(t)&&"_"!==t)break
;r+=t.length}return r===i||n&&"}"!==e[r]?{end:t}:{text:e.slice(i,r),end:n?r+1:r}}class Cursor{#he;#pe;constructor(e){this.#he=e,this.#pe=e.startsWith("\ufeff")?1:0}peek(){
return this.#he.charAt(this.#pe)}take(){const e=this.peek();return this.#pe+=1,e}takeUpTo(e){const t=this.#pe;for(;this.#pe<this.#he.length&&!e.includes(this.peek());)this.#pe+=1
;return this.#he.slice(t,this.#pe)}takeName(){const e=this.#pe,t=(0,s.oJ)(this.#he,e);return(0,s.yp)(t)?this.#me(s.yp):""!==t&&"@*#?-$!".includes(t)?this.#pe+=1:this.#me(e=>(0,s.D$)(e)||(0,
s.yp)(e)||"_"===e),this.#he.slice(e,this.#pe)}takeHeredocSign(){const e=this.#pe;if(this.#pe+=1,"<"===this.peek())do{this.#pe+=1}while([" ","\t","\r"].includes(this.peek()))
;return this.#he.slice(e,this.#pe)}takeSingleQuoted(){const e=this.#he.indexOf("'",this.#pe);e<0&&(0,r.TR)("unexpected end of statement while looking for matching single-quote")
;const t=this.#he.slice(this.#pe,e);return this.#pe=e+1,t}#me(e){for(;;){const t=(0,s.oJ)(this.#he,this.#pe);if(""===t||!e(t))return;this.#pe+=t.length}}}class WordList{#ge=[];#ve="";#we=!1;add(e){
for(let t=0;t<e.length;t+=1)(0,s.xC)(e.charCodeAt(t))?this.#we&&this.#de():this.addWhole(e.charAt(t))}addWhole(e){this.#ve+=e,this.#we=!0}drop(){this.#ve=""}finish(){return this.#de(),this.#ge}#de(){
""!==this.#ve&&(this.#ge.push(this.#ve),this.#ve="",this.#we=!1)}}class WordScanner{#ke;#be;#ge;#ye;#xe=0;constructor(e,t){this.#ke=new Cursor(e),this.#be=t,this.#ye=t.escapes,t.effort.spend(e.length)
}scanText(){return this.#$e("",this.#be.escapes)}scanWords(){return this.#ge=new WordList,this.scanText(),this.#ge.finish()}#$e(e,t){const n=this.#ye;this.#ye=t
;const s=new TextBuilder,i=`$<'"${this.#be.escape}${e}`;for(;;){const t=this.#ke.takeUpTo(i);s.append(t),this.#Se(t);const n=this.#ke.peek();if(n===e||""===n)break;this.#Oe(s)}
return this.#ke.take()!==e&&(0,r.TR)(`unexpected end of statement while looking for matching ${e}`),this.#ye=n,s.build()}#Oe(e){const t=this.#ke.peek();if("$"===t){const t=this.#_e();e.append(t),
this.#Se(void 0===this.#ge?"":joinKnown(t))
}else"<"===t?this.#Me(e,this.#ke.takeHeredocSign()):"'"!==t&&'"'!==t||"plain"===this.#be.quotes?t===this.#be.escape?this.#Ae(e):this.#Me(e,this.#ke.take()):this.#Te(e)}#Ae(e){const t=this.#ke.take()
;"removed"!==this.#ye&&this.#Me(e,t),""!==this.#ke.peek()&&this.#Me(e,this.#ke.take())}#Te(e){const t=new TextBuilder,n=this.#ke.take(),s="kept"===this.#be.quotes?n:"";if(t.append(s),"'"===n){
const{escape:e}=this.#be,n=this.#ke.takeSingleQuoted();t.append("pattern"===this.#ye?n.replaceAll(e,e+e):n)}else this.#Ce(t);t.append(s);const i=t.build();e.append(i),
0===this.#xe&&this.#ge?.addWhole(joinKnown(i))}#Ce(e){for(;;)switch(this.#ke.peek()){case"":(0,r.TR)("unexpected end of statement while looking for matching double-quote");break;case'"':
return void this.#ke.take();case"$":e.append(this.#_e());break;default:this.#Ee(e)}}#Ee(e){const{escape:t}=this.#be,n=this.#ke.take(),s=this.#ke.peek()
;if(n!==t)e.append(n);else if('"'===s||"$"===s||s===t)e.append("removed"===this.#ye?"":n),e.append(this.#ke.take());else{const t="pattern"===this.#ye||"removed"===this.#be.quotes
;e.append("removed"!==this.#ye&&t?n+n:n)}}#_e(){this.#ke.take();const{substitute:e,effort:t}=this.#be;if("{"!==this.#ke.peek()){const t=this.#ke.takeName();return""===t?"$":e({kind:"plain",name:t,
braces:"none"})}return this.#ke.take(),["","{","}",":"].includes(this.#ke.peek())&&(0,r.TR)("syntax error: bad substitution"),t.nest(()=>e(this.#Re(this.#ke.takeName())))}#Re(e){
const t=this.#ke.take();switch(t){case"}":return{kind:"plain",name:e,braces:"braces"};case"#":case"%":return{kind:"trim",name:e,modifier:t,word:this.#Pe("}","pattern")};case"/":return this.#Ne(e)
;case":":return this.#Ie(e,t+this.#ke.take());default:return this.#Ie(e,t)}}#Ie(e,t){return/^:?[-+?]$/.test(t)?{kind:"choice",name:e,modifier:t,word:this.#Pe("}","removed")}:(0,
r.TR)(`unsupported modifier (${t}) in substitution`)}#Ne(e){const t="/"===this.#ke.peek()?"all":"first";return"all"===t&&this.#ke.take(),{kind:"replace",name:e,all:t,pattern:this.#Pe("/","pattern"),
by:this.#Pe("}","kept")}}#Pe(e,t){this.#ge?.drop(),this.#xe+=1;const n=this.#$e(e,t);return this.#xe-=1,n}#Me(e,t){e.append(t),0===this.#xe&&this.#ge?.addWhole(t)}#Se(e){0===this.#xe&&this.#ge?.add(e)
}}const w=/["'$\\`\ufeff]/;function expandWord(e,t){return w.test(e)?scanner(e,t,"removed").scanText():e}function traceWord(e,t){if(!w.test(e))return{text:e,unset:k};const n=new Map;return{
text:expandWord(e,{...t,note:e=>{for(const t of e)n.size<b&&n.set(t.name,t)}}),unset:0===n.size?k:[...n.values()]}}function uniteUnset(e){
return[...new Map(e.flatMap(({unset:e})=>e.map(e=>[e.name,e]))).values()]}const k=[],b=20;function expandHeredoc(e,t){return w.test(e)?scanner(e,{...t,escape:"\\"},"plain").scanText():e}
function expandWords(e,t){if(void 0!==literal(scanner(e,t,"removed").scanText()))return scanner(e,t,"removed").scanWords()}function scanner(e,t,n){const{escape:s,effort:i}=t;return new WordScanner(e,{
escape:s,quotes:n,escapes:"removed",substitute:e=>evaluate(e,t),effort:i})}function evaluate(e,{lookup:t,effort:n,note:s}){const i=t(e.name);switch("choice"!==e.kind&&s?.(i.unset),
"set"===i.kind&&n.spend(joinKnown(i.value).length+hiddenIn(i.value).length),e.kind){case"plain":return expand_valueOf(i);case"choice":return choose(i,e);case"trim":return trim(expand_valueOf(i),e,n)
;case"replace":return replace(expand_valueOf(i),e,n)}}function expand_valueOf(e){switch(e.kind){case"set":return e.value;case"unset":return"";case"unknown":return f}}function presence(e,t){
if("set"!==e.kind||!t.startsWith(":"))return e.kind;switch(emptiness(e.value)){case"yes":return"unset";case"no":return"set";case"unknown":return"unknown"}}
function choose(e,{name:t,modifier:n,word:s}){const i=presence(e,n);if("unknown"===i)return hide(expand_valueOf(e),s);if(n.endsWith("-"))return"set"===i?expand_valueOf(e):s
;if(n.endsWith("+"))return"set"===i?s:"";const o=literal(s)??"";return"set"===i?expand_valueOf(e):(0,r.TR)(`${t}: ${""===o?"is not allowed to be unset":o}`)}function trim(e,{modifier:t,word:n},s){
const i=literal(n);if(void 0===i)return hide(e,n);const r=i.startsWith(t),o={prefer:r?"longest":"shortest",effort:s},a=("#"===t?trimPrefix:trimSuffix)(literal(e)??"",r?i.slice(1):i,o)
;return void 0===literal(e)?hide(e,n):a}function replace(e,{all:t,pattern:n,by:s},i){const r=literal(n);if(void 0===r)return hide(e,n,s);const o=("all"===t?replaceAll:replaceFirst)(literal(e)??"",{
pattern:r,by:literal(s)??"",effort:i});return void 0!==literal(e)&&void 0!==literal(s)?o:hide(e,n,s)}const y=/^([a-zA-Z0-9]+):\/\//,x=/^[a-zA-Z0-9_-]+@[a-zA-Z0-9.-]+:[^\n]*$/
;function parseSourceForm(e){return isGit(e)?{kind:"git",options:parseGitOptions(e)}:{kind:e.startsWith("http://")||e.startsWith("https://")?"http":"path"}}
const $=/^(?:https?:\/\/|(?:git|ssh):\/\/|git@)/i;function parsePartialForm({fragments:[e,t=""]}){return{kind:$.test(e)||x.test(e)||""===e&&t.startsWith("://")?"address":"path"}}function isGit(e){
if(e.startsWith("github.com/"))return parseGitOptions(e),!1;const t=y.exec(e)?.[1]?.toLowerCase();switch(t){case void 0:return x.test(e);case"http":case"https":
return!hasControl(e)&&pathOf(e).endsWith(".git");case"git":case"ssh":return!hasControl(e);default:return!1}}function hasControl(e){return Array.from(e).some(e=>e<" "||"\x7f"===e)}function pathOf(e){
const[t=""]=e.split(/[?#]/,1),n=t.indexOf("/",t.indexOf("://")+3);return n<0?"":t.slice(n)}
const S=new Set(["submodules","keep-git-dir","fetch-by-commit"]),O=new Set(["ref","tag","branch","subdir","checksum","commit","mtime"]);function parseGitOptions(e){
const[t=""]=e.split("#",1),n=t.indexOf("?"),s=new Map;for(const[e,i]of new URLSearchParams(n<0?"":t.slice(n+1)))s.has(e)&&(0,r.TR)(`query "${e}" has multiple values`),s.set(e,i),checkGitOption(e,i)
;return checkGitReference(s),s}function checkGitOption(e,t){const n=S.has(e);n||O.has(e)||(0,r.TR)(`unexpected query "${e}"`),n||""!==t||(0,r.TR)(`query "${e}" has no value`),(n&&""!==t&&!(0,
i.Lm)(t)||"mtime"===e&&"checkout"!==t&&"commit"!==t)&&(0,r.TR)(`invalid ${e} value: "${t}"`)}function checkGitReference(e){const t=["ref","tag","branch"].filter(t=>e.has(t));t.length>1&&(0,
r.TR)(`${t.join(" conflicts with ")} in a git URL`)}var _=n(1652);function runCopy(e,t,n){void 0!==n&&e.demandEarlier(n)
;const s=e.expand(t.chown),o=literal(e.expand(t.chmod)),a=e.expand(t.checksum),c=t.sources.map(t=>e.trace(t)),u=c.map(({text:e})=>e),l=uniteUnset(c);e.toPath(e.expand(t.destination))
;for(const{expand:n,content:s}of t.heredocs)n&&expandHeredoc(s,e.expansion);void 0===o||""===o||(0,i.SF)(o)||(0,r.TR)(`invalid chmod parameter: '${o}'`);const d=u.map(e=>toForm(e,t))
;checkChecksum(literal(a),d),checkOwner(literal(s)??"",t),u.forEach((s,i)=>{const r=d[i]?.kind;if("path"===r&&void 0!==literal(s)||e.note(s,a),"http"!==r&&"address"!==r){
const{line:o,instruction:a,parents:u}=t,d="path"===r?e.toPath(s):s,f=(0,_._F)(d,u),h="parents"===u&&"prefix"===f.kind?[]:t.excludes,p="git"===r?"sent":"read";e.use({purpose:p,from:n,source:{...f,
excludes:h,line:o,instruction:a},unset:l}),noteWord(e,{line:o,path:f.path,unset:c[i]?.unset??[],leads:whereTo(d)})}})}function noteWord(e,t){
(t.unset.length>0||"above"===t.leads)&&e.sourceWords.push(t)}function whereTo(e){return"string"==typeof e&&/^(?:\.?\/)*\.\.\//.test(e)?"above":"within"}function checkOwner(e,{link:t}){
const[n="",...s]=e.split(":"),isName=e=>!["","root"].includes(e)&&!(0,i.VD)(e);"linked"===t&&(isName(n)||isName(s.join(":")))&&(0,
r.TR)(`--chown=${e}: user and group names can't be resolved when used with --link`)}function toForm(e,t){const n="string"==typeof e?parseSourceForm(e):parsePartialForm(e)
;return"path"!==n.kind&&"COPY"===t.instruction&&(0,r.TR)(`source can't be ${"git"===n.kind?"a git ref":"a URL"} for COPY`),"git"===n.kind&&checkKeepGitDir(n.options.get("keep-git-dir"),t),n}
function checkKeepGitDir(e,{keepGitDir:t}){void 0!==e&&"unsaid"!==t&&(""===e||(0,i.Lm)(e)&&/^[1tT]/.test(e)?"yes":"no")!==t&&(0,r.TR)("inconsistent keep-git-dir configuration")}
function checkChecksum(e,t){if(void 0===e||""===e)return;const[n,...s]=t;if(void 0===n||s.length>0)return(0,r.TR)("checksum can't be specified for multiple sources");switch(n.kind){case"path":
return(0,r.TR)("checksum requires HTTP(S) or Git sources");case"address":return;case"http":return void((0,i.Bc)(e)||(0,r.TR)(`invalid checksum: ${e}`));case"git":
(n.options.get("checksum")??n.options.get("commit")??e)!==e&&(0,r.TR)(`checksum mismatch: ${e}`)}}function splitAssignment(e){const t=e.indexOf("=");return t<0?{key:e,value:void 0}:{key:e.slice(0,t),
value:e.slice(t+1)}}function parseCsvLine(e){""===e&&(0,r.TR)("failed to parse csv: EOF");const t=[];let n=0;for(;;){const s='"'===e[n]?readQuotedField(e,n+1):readField(e,n);if(t.push(s.text),
s.end>=e.length)return t;n=s.end+1}}function readField(e,t){const n=e.indexOf(",",t),s=n<0?e.length:n,i=e.slice(t,s);return i.includes('"')?(0,r.TR)('bare " in non-quoted field'):{text:i,end:s}}
function readQuotedField(e,t){let n="",s=t;for(;;){const t=e.indexOf('"',s);t<0&&(0,r.TR)('extraneous or missing " in quoted-field'),n+=e.slice(s,t);const i=e[t+1]
;if('"'!==i)return void 0===i||","===i?{text:n,end:t+1}:(0,r.TR)('extraneous or missing " in quoted-field');n+='"',s=t+2}}function parseFields(e){return parseCsvLine(e).map(e=>{
const{key:t,value:n}=splitAssignment(e);return{key:(0,s.jp)(t),value:n}})}function parseMountFlag(e){let t="";for(const{key:n,value:s}of parseFields(e)){if("from"!==n||void 0===s)continue
;const e=s.indexOf("$");e>=0&&e!==s.length-1&&(0,r.TR)("'from' doesn't support variable expansion, define alias stage instead"),t=s}return{text:e,from:t}}function parseMount(e,t){
const n=new MountDraft;for(const{key:s,value:i}of parseFields(e.text))void 0===i?n.setBare(s):n.set(s,t(i));return n.finish()}
const M=new Map(["bind","cache","tmpfs","secret","ssh"].map(e=>[e,e])),A=new Set(["shared","private","locked"]);class MountDraft{#Le=new Map;#Fe="bind";setBare(e){switch(e){case"readonly":case"ro":
case"readwrite":case"rw":return;case"required":return void this.#Be(["secret","ssh"],e)}(0,r.TR)(`invalid field '${e}' must be a key=value pair`)}set(e,t){switch(e){case"type":
return void(this.#Fe=toType(t));case"from":case"source":case"target":case"id":case"env":return void this.#Le.set(e,t);case"src":return void this.#Le.set("source",t);case"dst":case"destination":
return void this.#Le.set("target",t)}this.#je(e,t)}#je(e,t){switch(e){case"readonly":case"ro":case"readwrite":case"rw":return void demandForm(e,t,i.Lm);case"required":
return this.#Be(["secret","ssh"],e),void demandForm(e,t,i.Lm);case"size":return this.#Be(["tmpfs"],e),void demandForm(e,t,i.kp);case"sharing":demandForm(e,t,e=>A.has((0,s.jp)(e)));break;case"mode":
demandForm(e,t,e=>(0,i.ui)(e,8));break;case"uid":case"gid":demandForm(e,t,e=>(0,i.ui)(e,10));break;default:(0,r.TR)(`unexpected key '${e}'`)}this.#Le.set(e,t)}finish(){
for(const e of["mode","uid","gid"])this.#De(e,["secret","ssh","cache"]);return"secret"===this.#Fe&&this.#qe(),"ssh"===this.#Fe&&this.#We("source")&&(0,r.TR)("ssh does not support source"),
this.#De("sharing",["cache"]),{type:"unknown"===this.#Fe?"bind":this.#Fe,from:this.#Ge("from"),source:this.#Ge("source"),target:this.#Ge("target"),targetless:this.#Le.has("env")?"allowed":"refused"}}
#qe(){this.#We("from")&&(0,r.TR)("secret mount should not have a from"),["source","target","id"].some(e=>"yes"!==emptiness(this.#Ge(e)))||(0,
r.TR)("invalid secret mount. one of source, target required"),this.#We("source")&&this.#We("id")&&(0,r.TR)("both source and id can't be set")}#Ge(e){return this.#Le.get(e)??""}#We(e){
return"no"===emptiness(this.#Ge(e))}#De(e,t){this.#Le.has(e)&&this.#Be(t,e)}#Be(e,t){"unknown"===this.#Fe||e.includes(this.#Fe)||(0,r.TR)(`unexpected key '${t}' for mount type '${this.#Fe}'`)}}
function toType(e){const t=literal(e);return void 0===t?"unknown":M.get((0,s.jp)(t))??(0,r.TR)(`unsupported mount type "${t}"`)}function demandForm(e,t,n){const s=literal(t);void 0===s||n(s)||(0,
r.TR)(`invalid value for ${e}: ${s}`)}function toSlashes(e){if("string"==typeof e)return toSystemDrive(e);const[t,...n]=e.fragments;return{...e,fragments:[toSystemDrive(t),...n.map(slash)]}}
function slash(e){return e.replaceAll("\\","/")}function toSystemDrive(e){const t=slash(e),n=t.indexOf(":");return(t.startsWith("//")||n>=0&&!/^[cC]:./.test(t))&&(0,
r.TR)(`the path is not on the system drive: ${e}`),t.slice(n+1)}function runMounts(e,{mounts:t,command:n,line:s},i){const o=[],expand=t=>{const n=e.trace(t);return o.push(n),n.text
},a=t.map(e=>parseMount(e,expand)),c=uniteUnset(o);a.forEach((t,n)=>{const r=isFromMain(t)?void 0:i[n];if(void 0!==r&&e.demandEarlier(r),
"secret"===t.type||"ssh"===t.type)return void checkSecret(t,e.os);checkTarget(t,e.workdir),void 0===literal(t.source)&&e.note(t.source);const o=(0,_.Or)(t.source);e.use({
purpose:"tmpfs"===t.type?"sent":"read",from:r,source:{...o,excludes:[],line:s,instruction:"RUN --mount"},unset:c})}),"empty"===n&&(0,r.TR)("arguments are required")}
function isFromMain({type:e,from:t}){return"cache"!==e&&"yes"===emptiness(t)}function checkTarget({target:e},t){const n=literal(e)
;void 0===n||void 0===t&&!n.startsWith("/")||"/"===(n.startsWith("/")?n:`/${(0,s.HY)(`${t??""}/${n}`)}`)&&(0,r.TR)(`invalid mount target "${n}"`)}
function checkSecret({type:e,target:t,targetless:n},s){const i=literal(t);if("secret"!==e||"windows"!==s||void 0===i)return;const o=""!==i&&!0===literal(toSlashes(t))?.startsWith("/")
;(""===i?"refused"!==n:o)||(0,r.TR)(`secret target "${i}" must be an absolute path on Windows`)}function runCommand(e,{instruction:t,sources:n}){switch(e.request.effort.spend(d),t.kind){case"arg":
return void declareArguments(e,t);case"env":return void setEnvironment(e,t);case"copy":return runCopy(e,t,n[0]),void e.addLayer();case"run":return runMounts(e,t,n),e.addLayer(),void e.markExecuted()
;case"workdir":return void e.changeDirectory(literal(e.toPath(e.expand(t.path))));case"words":return void checkWords(e,t);case"expose":return void checkPorts(e,t)}}
const T=new Set(["BUILDKIT_SBOM_SCAN_CONTEXT","BUILDKIT_SBOM_SCAN_STAGE"]);function declareArguments(e,{args:t}){for(const n of t){const t=run_command_valueOf(e,n)
;void 0===t?e.scope.declare(n.name):T.has(n.name)||e.setArgument(n.name,t)}}function declaresValue({name:e,value:t},{buildArgs:n,globals:s}){return void 0!==t||n.has(e)||"set"===s.lookup(e).kind}
function run_command_valueOf(e,{name:t,value:n}){const s=e.request.buildArgs.get(t);if(void 0!==s)return{text:s,unset:[]};if(void 0!==n)return e.trace(n)
;const i=e.request.globals.lookup(t),{unset:r}=i;return"set"===i.kind?{text:i.value,unset:r}:void 0}function setEnvironment(e,{pairs:t}){const n=t.map(({key:t,value:n})=>[e.expand(t),e.trace(n)])
;for(const[t,s]of n){const n=literal(t);if(void 0===n)throw new r.P_("unknown-name","ENV sets a variable whose name is not known");e.setEnvironment(n,s)}}function checkWords(e,{words:t,check:n}){
for(const s of t){const t=literal(e.expand(s));void 0!==t&&n(t)}}function checkPorts(e,{ports:t}){for(const n of t)(expandWords(n,e.expansion)??[]).every(isPort)||(0,r.TR)(`invalid port: "${n}"`)}
class StageRun{uses=[];reasons=[];sourceWords=[];#ge=[];stage;#Ue;#He;#Ke;#Je;#Ve;#Qe="none";constructor(e,t,n){this.stage=e,this.#Ue=n,this.#He=t.scope,this.#Ke=t.os,this.#Je=t.workdir,
this.#Ve=t.layers}end(){return{scope:this.#He,workdir:this.#Je,layers:this.#Ve,os:this.#Ke}}get layers(){return this.#Ve}get os(){return this.#Ke}get execution(){return this.#Qe}get workdir(){
return this.#Je}get scope(){return this.#He}get request(){return this.#Ue}get expansion(){const{escape:e,effort:t}=this.#Ue;return{escape:e,effort:t,lookup:e=>this.#He.lookup(e)}}expand(e){
return expandWord(e,this.expansion)}trace(e){return traceWord(e,this.expansion)}toPath(e){return"windows"===this.#Ke?toSlashes(e):e}get words(){return this.#ge}note(...e){
this.#ge.push(JSON.stringify(e))}use(e){if(this.uses.push(e),"read"===e.purpose&&"prefix"===e.source.kind){
const{line:t,instruction:n}=e.source,s=`a source of ${n} depends on a value that is not known`,i=0===e.unset.length?{}:{unset:e.unset};this.reasons.push({kind:"unresolved-variable",line:t,text:s,...i
})}}demandEarlier(e){"stage"===e.kind&&"built"===e.fate&&e.index>this.stage.index&&(0,r.TR)(`stage "${e.name}" needs to be defined before current stage "${this.stage.name}"`)}addLayer(){
this.#Ve="some"}markExecuted(){this.#Qe="some"}setArgument(e,t){this.#He.setArgument(e,t,this.#Ue.effort)}setEnvironment(e,t){this.#He.setEnvironment(e,t,this.#Ue.effort)}changeDirectory(e){
const t=this.#Je;e?.startsWith("/")?this.#Je=e:""!==e&&(this.#Je=void 0===e||void 0===t?void 0:`/${(0,s.HY)(`${t}/${e}`)}`),"/"!==this.#Je&&(this.#Ve="some")}}function runBuild(e,t,n){
const s=new Map,i=[],o=[];for(const a of e.stages()){if(!t.has(a)||"replaced"===a.fate)continue
;const c="stage"===a.origin.kind?s.get(a.origin.stage):void 0,u=c?.end()??startOnImage(a,e,n),l=u.scope.fork(listValued(a,n),n.effort),d=new StageRun(a,{...u,scope:l},n);for(const e of a.commands)(0,
r.sU)(e.instruction.line,()=>{runCommand(d,e)});s.set(a,d),i.push(...d.reasons),o.push(...d.sourceWords)}return{runs:s,reasons:i,sourceWords:o}}function listValued({commands:e},t){
t.effort.spend(d*e.length);const n=e.flatMap(({instruction:e})=>"arg"===e.kind?e.args:[]);return new Set(n.flatMap(e=>declaresValue(e,t)?[e.name]:[]))}
const C="/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";function startOnImage(e,t,n){
const s="scratch"===e.origin.kind?void 0:e.platform,i=s?.os??n.os,r=baseOf(e,t,n),{others:o,workdir:a}=r;n.effort.spend(d*r.environment.size);const c=new Map(r.environment)
;return"windows"===i||c.has("PATH")||c.set("PATH","unknown"===o?f:C),{scope:new Scope({environment:c,others:o,declared:new Set}),workdir:a,layers:"none",os:i}}const E={triggers:[],environment:new Map,
others:"unset",workdir:"/"},R={...E,others:"unknown",workdir:void 0};function baseOf(e,t,{baseEnvironment:n}){const s=t.baseOf(e);if(void 0!==s)return s
;const i="stage"===e.origin.kind?e.origin.stage:e;return"image"!==i.origin.kind&&!isOtherContext(i)||"unknown"!==n?E:R}function isOtherContext({origin:e}){
return"context"===e.kind&&"other"===e.context.kind}const P=/^[a-zA-Z][a-zA-Z0-9]*/;function parseDirective(e){if(!e.startsWith("#"))return;const t=(0,s.R5)(e.slice(1)),n=P.exec(t)?.[0]??"",i=(0,
s.iv)(t,n.length,s.fX),r=toDirectiveName(n.toLowerCase());return void 0===r||"="!==t[i]||i+1>=t.length?void 0:{name:r,value:trimValue(t.slice(i+1))}}function trimValue(e){let t=e.length;for(;t>1&&(0,
s.fX)(e.charCodeAt(t-1));)t-=1;const n=e.slice((0,s.iv)(e,0,s.fX),t);return""===n?e.slice(-1):n}function toDirectiveName(e){switch(e){case"syntax":case"escape":case"check":return e}}class Prologue{
#ze=new Set;#Xe=!1;#Ae="\\";get escape(){return this.#Ae}offer(e){const t=this.#Xe?void 0:parseDirective(e);void 0!==t?(this.#ze.has(t.name)&&(0,
r.TR)(`only one ${t.name} parser directive can be used`),this.#ze.add(t.name),"escape"===t.name&&(this.#Ae=toEscape(t.value))):this.#Xe=!0}}function toEscape(e){switch(e){case"\\":case"`":return e}
return(0,r.TR)(`invalid escape token '${e}' does not match \` or \\`)}function findDirective(e,t){let n=e.startsWith("\ufeff")?1:0;e.startsWith("#!",n)&&(n=endOfLine(e,n)+1);const s=new Set
;for(;n<e.length;){const i=endOfLine(e,n),r=parseDirective(e.slice(n,"\r"===e[i-1]?i-1:i));if(void 0===r||s.has(r.name))return"";if(r.name===t)return firstWord(r.value);s.add(r.name),n=i+1}return""}
function firstWord(e){const t=e.indexOf(" ");return t<0?e:e.slice(0,t)}function endOfLine(e,t){const n=e.indexOf("\n",t);return n<0?e.length:n}function isBlank(e){return(0,s.iv)(e,0,s.xC)===e.length}
var N=n(2913);function uniteReferences(e){const t=new Map;for(const{reference:n,need:s}of e.flatMap(({taken:e})=>e)){const e=JSON.stringify(n),i=t.get(e);void 0===i?t.set(e,{reference:n,platforms:[s]
}):i.platforms.push(s)}const n=e.map(({platform:e})=>e);return[...t.values()].map(({reference:t,platforms:s})=>s.every(e=>e.for===e.platform)&&s.length===e.length?t:{...t,
platforms:[...s,...listOthers(s,n)]}).sort((e,t)=>e.line-t.line)}function listOthers(e,t){const n=new Set(e.map(e=>e.for));return[...new Set(t)].filter(e=>!n.has(e)).map(e=>({for:e}))}
function createGlobalScope(e,t){const{buildArgs:n,effort:s}=t,i=new Scope({environment:new Map,others:"unset",declared:new Set}),o=""===t.target?e.stages.at(-1)?.from.name:t.target
;for(const[e,r]of listPlatformVariables(t.platforms)){const t=n.get(e);i.setArgument(e,void 0===t?r:known(t),s)}const a=void 0===o||""===o?"default":o
;i.setArgument("TARGETSTAGE",known(n.get("TARGETSTAGE")??a),s);const c=i.lookup.bind(i);for(const{line:t,args:o}of e.globalArgs)for(const{name:a,value:u}of o){const o=n.get(a)
;if(void 0!==o)i.setArgument(a,known(o),s);else if(void 0!==u){const{escape:n}=e;i.setArgument(a,(0,r.sU)(t,()=>traceWord(u,{escape:n,lookup:c,effort:s})),s)}else i.declare(a)}
return settleSourceDate(i,t),i}function known(e){return{text:e,unset:[]}}function listPlatformVariables({build:e,target:t}){
const n=[["OS",e=>e.os],["OSVERSION",e=>e.osVersion],["ARCH",e=>e.architecture],["VARIANT",e=>e.variant]]
;return[...toVariables("BUILD",e,[["PLATFORM",formatPlatform],...n]),...toVariables("TARGET",t,[["PLATFORM",formatWholePlatform],...n])]}function toVariables(e,t,n){return n.map(([n,s])=>{
const i=`${e}${n}`;return void 0!==t?[i,known(s(t))]:[i,{text:"PLATFORM"===n?p:h,unset:[{name:i,givenBy:"BUILD"===e?"builder":"platform"}]}]})}const I="SOURCE_DATE_EPOCH"
;function settleSourceDate(e,{buildArgs:t,contexts:n,effort:s}){const o=e.lookup(I),a="set"===o.kind?o.value:"",c=t.get(I)??a,u=literal(c);"yes"!==emptiness(c)&&void 0!==u&&(void 0!==(0,
i.yJ)(u)?e.setArgument(I,known(BigInt(u.replace("+","")).toString()),s):"context"===u||void 0!==n.find(u)?e.setArgument(I,{text:h,unset:[]},s):(0,
r.TR)(`SOURCE_DATE_EPOCH is no number of seconds: ${u}`))}var L=n(8860);class NamedContexts{#q=new Map;constructor(e){for(const[t,{kind:n}]of e)this.#q.set((0,L.wj)(t),{name:t,kind:n})}find(e){
return this.#q.get((0,L.wj)(e))}}function parseJsonList(e){const t=(0,s.R5)(e);if(!t.startsWith("["))return;const n=parseArray(t);if(void 0===n)return
;const i=t.includes("\\u")&&!hasLoneSurrogate(t)?replaceLoneSurrogates:keep;return n.map(e=>"string"==typeof e?i(e):(0,r.TR)("when using JSON array syntax, arrays must be comprised of strings only"))}
function parseArray(e){let t;try{t=JSON.parse(e)}catch{return}return Array.isArray(t)&&!t.some(e=>e===1/0||e===-1/0)?t:void 0}
const F=/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;function hasLoneSurrogate(e){return F.test(e)}function replaceLoneSurrogates(e){
return e.replace(new RegExp(F,"g"),"\ufffd")}function keep(e){return e}const B=/[\t\v\f\r ]+/;function splitStatement(e,t){const n=(0,s.Pd)(e),i=B.exec(n);if(null===i)return{keyword:n,flags:[],rest:""
};const r=n.slice(i.index+i[0].length),{flags:o,rest:a}=splitFlags(r,t);return{keyword:n.slice(0,i.index),flags:o,rest:(0,s.Pd)(a)}}function splitFlags(e,t){const n=[];if(!e.startsWith("--",(0,
s.iv)(e,0,s.xC)))return{flags:n,rest:e};const i=(0,s.ZJ)(e);let r=0;for(;;){if(r=(0,s.iv)(i,r,s.xC),!i.startsWith("--",r))return{flags:n,rest:(0,s.uK)(i.slice(r))};const e=readFlag(i,r,t);if(r=e.end,
"--"===e.text)return{flags:n,rest:(0,s.uK)(i.slice(r))};n.push(e.text)}}function readFlag(e,t,n){let i="",r="",o=t;for(;o<e.length;o+=1){const t=e.charAt(o);if(""===r&&(0,s.xC)(e.charCodeAt(o)))break
;""!==r||'"'!==t&&"'"!==t?t===r?r="":t===n?(o+=1,i+=e.charAt(o)):i+=t:r=t}return{text:i,end:Math.min(o,e.length)}}function splitBlanks(e){return""===e?[]:e.split(B)}function parsePairs(e,t,n){
const s=splitQuoted(e,t),[i]=s;return void 0===i?(0,r.TR)(`${n} requires at least one argument`):i.includes("=")?s.map(parsePair):[parseOldPair(e,n)]}function parsePair(e){
const{key:t,value:n}=splitAssignment(e);return void 0===n?(0,r.TR)(`Syntax error - can't find = in "${e}". Must be of the form: name=value`):{key:t,value:n}}function parseOldPair(e,t){
const n=B.exec(e);return null===n?(0,r.TR)(`${t} must have two arguments`):{key:e.slice(0,n.index),value:e.slice(n.index+n[0].length)}}function splitQuoted(e,t){const n=[];let i=0;for(;i<e.length;){
if((0,s.xC)(e.charCodeAt(i))){i+=1;continue}const r=readQuotedWord(e,i,t);""!==r.text&&n.push(r.text),i=r.end}return n}function readQuotedWord(e,t,n){let i="",r="",o=t;for(;o<e.length;o+=1){
const t=e.charAt(o);if(""===r&&(0,s.xC)(e.charCodeAt(o)))break;t!==n||"'"===r?(""!==r||'"'!==t&&"'"!==t?t===r&&(r=""):r=t,i+=t):(i+=o+1<e.length?t+e.charAt(o+1):"",o+=1)}return{text:i,
end:Math.min(o,e.length)}}const j=new Map;class Flags{#Le;constructor(e,t){this.#Le=0===e.length?q:readValues(e,t)}find(e){return this.#Le.get(e)?.[0]}text(e){return this.find(e)??""}list(e){
return this.#Le.get(e)??D}}const D=[],q=new Map;function readValues(e,t){const n=new Map;for(const s of e){
const{key:e,value:i}=splitAssignment(s),o=e.slice(2),a=t.get(o)??refuseFlag(o,t),c=n.get(o)??[];c.length>0&&"list"!==a&&(0,r.TR)(`duplicate flag specified: --${o}`),c.push(toValue(o,a,i)),n.set(o,c)}
return n}function refuseFlag(e,t){const n=[...t.keys()].map(e=>`--${e}`);(0,r.TR)(`unknown flag: --${e}`,{kind:"word",written:`--${e}`,known:n})}function toValue(e,t,n){switch(t){case"text":
case"list":return n??(0,r.TR)(`missing a value on flag: --${e}`);case"switch":return toSwitch(e,n)}}function toSwitch(e,t){""===t&&(0,r.TR)(`missing a value on flag: --${e}`);const n=(0,
s.jp)(t??"true");return"true"===n||"false"===n?n:(0,r.TR)(`expecting boolean value for flag --${e}, not: ${n}`)}
const W=["interval","timeout","start-period","start-interval"],G=new Map([...W,"retries"].map(e=>[e,"text"]));function checkHealthcheck({flags:e,rest:t}){const n=(0,s.iv)(t,0,e=>!(0,s.xC)(e)),i=(0,
s.jp)(t.slice(0,n)),o=t.slice((0,s.iv)(t,n,s.xC)),a=parseJsonList(o),c=void 0===a?""===o:0===a.length;switch(i){case"none":return void(c||(0,r.TR)("HEALTHCHECK NONE takes no arguments"));case"cmd":
return checkFlags(e),void(c&&(0,r.TR)("Missing command after HEALTHCHECK CMD"));case"":(0,r.TR)("HEALTHCHECK requires at least one argument")}(0,r.TR)(`Unknown type "${i}" in HEALTHCHECK (try CMD)`)}
function checkFlags(e){const t=new Flags(e,G);for(const e of W)(0,i.wR)(t.text(e))||(0,r.TR)(`invalid --${e}: ${t.text(e)}`);const n=t.text("retries"),s=""===n?0:(0,i.yJ)(n)
;(void 0===s||s<0||s>2147483647)&&(0,r.TR)(`invalid --retries: ${n}`)}function splitWords(e,{quotes:t,escapes:n}){const s=new Effort;return new WordScanner(e,{escape:"\\",quotes:t,escapes:n,
substitute:spell,effort:s}).scanWords()}function spell(e){const{name:t}=e;switch(e.kind){case"plain":return"braces"===e.braces?`\${${t}}`:`$${t}`;case"choice":case"trim":
return`\${${t}${e.modifier}${joinKnown(e.word)}}`;case"replace":return`\${${t}/${joinKnown(e.pattern)}/${joinKnown(e.by)}}`}}class Lines{#j;#Ze=0;#Ye=0;constructor(e){this.#j=e}get number(){
return this.#Ye}next(){if(this.#Ze>=this.#j.length)return;const e=this.#j.indexOf("\n",this.#Ze),t=e<0?this.#j.length:e+1,n=this.#j.slice(this.#Ze,t);if(this.#Ze=t,this.#Ye+=1,n.length>21845&&(0,
s.dp)(n)>65535+(e<0?0:1))throw new r.P_("refused","a line is longer than 65535 bytes",this.#Ye);return n}}function trimLineEnd(e){let t=e.length;for(;t>0&&("\n"===e[t-1]||"\r"===e[t-1]);)t-=1
;return e.slice(0,t)}const U=/^[0-9]*/,H=/^[A-Za-z0-9_.-]+$/;function parseHeredocMarker(e){const t=U.exec(e)?.[0].length??0;if(!e.startsWith("<<",t))return;const n="-"===e[t+2],i=e.slice((0,
s.iv)(e,t+(n?3:2),s.fX));if(""===i||i.includes("<"))return;if(H.test(i))return{name:i,chomp:n,expand:!0};const[r,...o]=splitWords(i,{quotes:"removed",escapes:"removed"})
;if(void 0===r||o.length>0)return;const[a=""]=splitWords(i,{quotes:"kept",escapes:"removed"});return{name:r,chomp:n,expand:countQuotes(r)===countQuotes(a)}}function countQuotes(e){
return e.split(/['"]/).length}function findHeredocMarker(e){return orElse(()=>parseHeredocMarker(e),void 0)}function listHeredocMarkers(e,t){
return e.includes("<<")&&canHoldHeredocs(splitStatement(e,t),t)?orElse(()=>splitWords(e,{quotes:"kept",escapes:"kept"}),[]).flatMap(e=>parseHeredocMarker(e)??[]):[]}function canHoldHeredocs(e,t){
return"onbuild"===(0,s.jp)(e.keyword)?canTriggerHoldHeredocs(splitStatement(e.rest,t)):canTriggerHoldHeredocs(e)}function canTriggerHoldHeredocs({keyword:e,rest:t}){const n=(0,s.jp)(e)
;return("add"===n||"copy"===n||"run"===n)&&void 0===parseJsonList(t)}function orElse(e,t){try{return e()}catch(e){if(e instanceof r.P_&&"refused"===e.kind)return t;throw e}}function readHeredoc(e,t){
const n=[];for(let i=t();void 0!==i;i=t()){if(trimLineEnd(e.chomp?i.slice((0,s.iv)(i,0,e=>9===e)):i)===e.name)return{...e,content:n.join("")};n.push(i)}return(0,r.TR)("unterminated heredoc",{
kind:"end",word:e.name})}const K=new Map([["chown","text"],["chmod","text"],["link","switch"],["exclude","list"]]),J={COPY:new Map([...K,["from","text"],["parents","switch"]]),
ADD:new Map([...K,["keep-git-dir","switch"],["checksum","text"],["unpack","switch"]])};function parseCopy(e,t,n){const s=parseJsonList(t.rest)??splitBlanks(t.rest),i=s.at(-1)??"";s.length<2&&(0,
r.TR)(`${e} requires at least two arguments. Destination could not be determined`);const o=new Flags(t.flags,J[e]);void 0!==findHeredocMarker(i)&&(0,
r.TR)(`${e} cannot accept a heredoc as a destination`);const a=s.slice(0,-1).filter(e=>void 0===findHeredocMarker(e));return{kind:"copy",instruction:e,line:n.line,from:o.text("from"),
parents:"true"===o.find("parents")?"parents":"flat",link:"true"===o.find("link")?"linked":"plain",excludes:o.list("exclude"),chown:o.text("chown"),chmod:o.text("chmod"),checksum:o.text("checksum"),
keepGitDir:toKeepGitDir(o.find("keep-git-dir")),sources:a,heredocs:a.length===s.length-1?[]:n.heredocs,destination:i}}function toKeepGitDir(e){return void 0===e?"unsaid":"true"===e?"yes":"no"}
const V=new Map([["mount","list"],["network","text"],["security","text"],["device","list"]]),Q=["default","none","host"],z=["insecure","sandbox"];function parseRun(e,t){
const n=parseJsonList(e.rest),s=new Flags(e.flags,V);return demandOneOf(s.find("network")??"default",Q),demandOneOf(s.find("security")??"sandbox",z),s.list("device").forEach(checkDevice),{kind:"run",
line:t.line,mounts:s.list("mount").map(parseMountFlag),command:0===n?.length?"empty":"some"}}function demandOneOf(e,t){t.includes(e)||(0,r.TR)(`"${e}" is none of ${t.join(", ")}`)}
function checkDevice(e){let t="";for(const n of parseCsvLine(e)){const[e="",...s]=n.split("="),o=0===s.length?void 0:s.join("=");switch(e.toLowerCase()){case"required":void 0===o||(0,i.Lm)(o)||(0,
r.TR)(`invalid value for required: ${o}`);break;case"name":t=nameDevice(t,o??n);break;default:t=nameDevice(t,n)}}}function nameDevice(e,t){return""===e?t:(0,r.TR)(`device name already set to ${e}`)}
function parseInstruction(e,t){return(0,r.sU)(e.line,()=>{const n=splitStatement(e.text,t),i=(0,s.jp)(n.keyword);switch(i){case"from":return parseFrom(n,e.line);case"onbuild":
return parseOnbuild(n,e,t);case"env":return{kind:"env",line:e.line,pairs:parseNamed(n,t,"ENV")};case"arg":return{kind:"arg",line:e.line,args:parseArgs(n.rest,t)};case"label":
return toWords(e.line,parseNamed(n,t,"LABEL").flatMap(({key:e,value:t})=>[e,t]));default:return parsePlain(i,n,e)}})}function parsePlain(e,t,n){const{line:s}=n;switch(e){case"copy":
return parseCopy("COPY",t,n);case"add":return parseCopy("ADD",t,n);case"run":return parseRun(t,n);case"workdir":return{kind:"workdir",line:s,path:parseSingle(t)};case"user":
return toWords(s,[parseSingle(t)]);case"stopsignal":return{...toWords(s,[demandArgument(t.rest)]),check:checkSignal};case"volume":return{...toWords(s,parseVolumes(t)),check:checkVolume};case"expose":
return{kind:"expose",line:s,ports:parsePorts(t)};default:return parseInert(e,t),{kind:"inert",line:s}}}function parseInert(e,t){switch(e){case"cmd":case"entrypoint":return parseJsonList(t.rest),
void demandNoFlags(t);case"shell":return demandNoFlags(t),void(0===(parseJsonList(t.rest)??[]).length&&(0,r.TR)("SHELL requires the arguments to be in JSON form"));case"healthcheck":
return void checkHealthcheck(t);case"maintainer":return void parseSingle(t)}(0,r.TR)(`unknown instruction: ${t.keyword}`,{kind:"word",written:t.keyword,known:X})}
const X=["ADD","ARG","CMD","COPY","ENTRYPOINT","ENV","EXPOSE","FROM","HEALTHCHECK","LABEL","MAINTAINER","ONBUILD","RUN","SHELL","STOPSIGNAL","USER","VOLUME","WORKDIR"],Z=new Map([["platform","text"]]),Y=/^[a-z][a-z0-9-_.]*$/,ee=/^[aA][sS\u017f]$/
;function parseFrom(e,t){const[n="",i="",o="",...a]=splitBlanks(e.rest);(""===n||""!==i&&(""===o||a.length>0||!ee.test(i)))&&(0,r.TR)("FROM requires either one or three arguments");const c=(0,s.jp)(o)
;return""===c||Y.test(c)||(0,r.TR)(`invalid name for build stage: "${o}"`),{kind:"from",line:t,base:n,name:c,platform:new Flags(e.flags,Z).text("platform")}}const te=/^onbuild/i
;function parseOnbuild(e,t,n){const i=splitStatement(demandArgument(e.rest),n);switch((0,s.Pd)(i.keyword).toUpperCase()){case"ONBUILD":(0,r.TR)("Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed")
;break;case"FROM":case"MAINTAINER":(0,r.TR)(`${i.keyword} isn't allowed as an onbuild trigger`)}demandNoFlags(e),checkTrigger(i,n);const{text:o,heredocs:a,line:c}=t,u=o.replace(te,"");return{
kind:"onbuild",line:c,trigger:[u.slice((0,s.iv)(u,0,s.fX)),...a.map(({content:e,name:t})=>`\n${e}${t}`)].join("")}}function checkTrigger({keyword:e,rest:t},n){switch((0,s.jp)(e)){case"env":
case"label":return void(splitQuoted(t,n).length>0&&parsePairs(t,n,e));case"add":case"copy":case"run":case"cmd":case"entrypoint":case"shell":case"volume":parseJsonList(t)}}function parseNamed(e,t,n){
demandNoFlags(e);const s=parsePairs(e.rest,t,n);return s.some(({key:e})=>""===e)&&(0,r.TR)(`${n} names can not be blank`),s}function parseArgs(e,t){const n=splitQuoted(e,t);return 0===n.length&&(0,
r.TR)("ARG requires at least one argument"),n.map(e=>{const{key:t,value:n}=splitAssignment(e);return""===t&&(0,r.TR)("ARG names can not be blank"),{name:t,value:n}})}function parseVolumes(e){
demandNoFlags(e);const t=parseJsonList(e.rest)??splitBlanks(e.rest);0===t.length&&(0,r.TR)("VOLUME requires at least one argument");const n=t.map(s.Pd);return n.forEach(checkVolume),n}
function parsePorts(e){return demandNoFlags(e),splitBlanks(demandArgument(e.rest))}function parseSingle(e){return demandNoFlags(e),demandArgument(e.rest)}function demandArgument(e){return""===e?(0,
r.TR)("the instruction requires an argument"):e}function demandNoFlags({flags:e}){new Flags(e,j)}function toWords(e,t){return{kind:"words",line:e,words:t,check:()=>{}}}function checkVolume(e){
""===e&&(0,r.TR)("VOLUME specified can not be an empty string")}function checkSignal(e){(0,i.Hp)(e)||(0,r.TR)(`invalid signal: ${e}`)}function lexDockerfile(e){const t=new Lines(e),n=new Prologue,i=[]
;for(let e=t.next();void 0!==e;e=t.next()){const o=1===t.number&&e.startsWith("\ufeff")?e.slice(1):e,a=(0,s.R5)(trimLineEnd(o)),c=t.number;if((0,r.sU)(c,()=>{n.offer(a)}),""!==a&&!a.startsWith("#")){
const e=joinContinuations(a,t,n.escape),s=(0,r.sU)(c,()=>readHeredocs(e,t,n.escape));i.push({line:c,text:e,heredocs:s})}}return 0===i.length&&(0,r.TR)("file with no instructions",{kind:"from"}),{
escape:n.escape,statements:i}}function joinContinuations(e,t,n){let i=cutContinuation(e,n);if(void 0===i)return e;const r=[i];for(let e=t.next();void 0!==e;e=t.next()){const t=trimLineEnd(e)
;if(!isBlank(t)&&!(0,s.R5)(t).startsWith("#")&&(i=cutContinuation(t,n),r.push(i??t),void 0===i))break}return r.join("")}function cutContinuation(e,t){let n=e.length
;for(;n>0&&(" "===e[n-1]||"\t"===e[n-1]);)n-=1;return e[n-1]===t&&e[n-2]!==t?e.slice(0,n-1):void 0}function readHeredocs(e,t,n){return listHeredocMarkers(e,n).map(e=>readHeredoc(e,()=>t.next()))}
function parseDockerfile(e){const{escape:t,statements:n}=lexDockerfile(e),s=[],i=[];for(const e of n){const n=parseInstruction(e,t),o=i.at(-1);if("from"===n.kind)i.push({from:n,instructions:[]
});else if(void 0!==o)o.instructions.push(n);else{if("arg"!==n.kind)throw new r.P_("refused","no build stage in current context",e.line);s.push(n)}}return 0===i.length&&(0,
r.TR)("dockerfile contains no stages to build"),{escape:t,globalArgs:s,stages:i}}function listDeclaredArgs({globalArgs:e,stages:t}){
const n=[e,...t.map(e=>e.instructions)].flatMap(e=>e.filter(e=>"arg"===e.kind));return new Set(n.flatMap(({args:e})=>e.map(e=>e.name)))}function parseTrigger(e){
const{statements:t,escape:n}=lexDockerfile(e.trigger),[s]=t;if(void 0===s||t.length>1)return(0,r.TR)("onbuild trigger should be a single expression");const i=parseInstruction({...s,line:e.line},n)
;return"from"===i.kind?(0,r.TR)("FROM isn't allowed as an ONBUILD trigger"):i}function checkCycles(e){const t=new Set,n=new Set;for(const s of e){const e=[walkFrom(s)]
;for(let s=e.at(-1);void 0!==s;s=e.at(-1)){const i=t.has(s.stage)?void 0:s.sources.pop();if(n.add(s.stage),void 0===i)n.delete(s.stage),t.add(s.stage),e.pop();else{if(n.has(i)){
const e=`circular dependency detected on stage: ${s.stage.name}`;throw new r.P_("refused",e,s.stage.line)}"stage"!==i.kind||t.has(i)||e.push(walkFrom(i))}}}}function walkFrom(e){return{stage:e,
sources:e.commands.flatMap(e=>e.sources)}}function reachStages(e,t){const n=new Set([t]);for(const t of n)if("external"!==t.kind){e.runTriggers(t),"stage"===t.origin.kind&&n.add(t.origin.stage)
;for(const{sources:e}of t.commands)e.forEach(e=>n.add(e))}return n}class NodeNames{#et=[];#tt=new Map;get nodes(){return this.#et}find(e){return this.#tt.get(e)}addStage(e){this.#et.push(e),
""!==e.name&&this.#tt.set(e.name,e)}addExternal(e){const t={kind:"external",...e};return this.#et.push(t),t}}function linkCommand(e,t,n){switch(n.effort.spend(d),e.kind){case"copy":return{
instruction:e,sources:""===e.from?[]:[findSourceOfCopy(e,t,n)]};case"run":return{instruction:e,sources:findSourcesOfMounts(e,t)};case"arg":case"env":case"workdir":case"words":case"expose":
case"onbuild":case"inert":return{instruction:e,sources:[]}}}function findSourceOfCopy({from:e,line:t},n,{escape:s,effort:o}){return(0,r.sU)(t,()=>{literal(expandWord(e,{escape:s,lookup:()=>({
kind:"unset",unset:[]}),effort:o}))!==e&&(0,r.TR)("variable expansion is not supported for --from");const a=(0,i.yJ)(e);return void 0!==a?n.nodes[a]??(0,
r.TR)(`invalid stage index ${a}`):findNode(n,e,{by:"COPY --from",line:t})})}function findSourcesOfMounts({mounts:e,line:t},n){return e.map(({from:e})=>findNode(n,""===e?"scratch":e,{by:"RUN --mount",
line:t}))}function findNode(e,t,n){return e.find((0,s.jp)(t))??e.addExternal({name:t,...n})}class StageGraph{#nt=new NodeNames;#st=new Map;#it=new Map;#Ue;#rt;constructor(e,t){this.#Ue=t,
this.#rt=t.expansion.effort;for(const{from:t}of e)(0,r.sU)(t.line,()=>{this.#ot(t)});this.stages().forEach((t,n)=>{t.commands=(e[n]?.instructions??[]).map(e=>this.#at(e))})}stages(){
return this.#nt.nodes.filter(e=>"stage"===e.kind)}findTarget(e){const t=""===e?this.stages().at(-1):this.#nt.find((0,s.jp)(e));if(void 0!==t)return t
;throw new r.P_("unknown-target",`target stage "${e}" could not be found`)}rootOf(e){return this.#st.get(e)??e}runTriggers(e){
const t=[...this.#ct(e.origin),...this.#ut(e)].map(e=>this.#at(this.#lt(e)));t.length>0&&(e.commands=[...t,...e.commands])}#ct(e){if("stage"!==e.kind)return[];const t=e.stage.commands
;return this.#rt.spend(d*t.length),t.flatMap(({instruction:e})=>"onbuild"===e.kind?[e]:[])}#ut(e){const{fate:t,line:n}=e,s="replaced"===t?void 0:this.baseOf(e);return(s?.triggers??[]).map(e=>({
kind:"onbuild",line:n,trigger:e}))}baseOf({origin:e,imagePlatform:t}){const{bases:n}=this.#Ue;switch(e.kind){case"image":return n?.(e.name,t);case"context":return n?.(e.context.name,t);case"stage":
return"replaced"===e.stage.fate?this.baseOf(e.stage):void 0;case"scratch":return}}originOf(e){if("scratch"===e)return{kind:"scratch"};const t=this.#Ue.contexts.find(e);return void 0===t?{kind:"image",
name:e}:{kind:"context",context:t}}checkNames(){for(const e of this.#nt.nodes)"external"===e.kind&&(0,r.sU)(e.line,()=>this.originOf(e.name))}#ot({base:e,name:t,line:n,platform:s}){
const{text:i,unset:o}=this.#dt(e),a=""===s?void 0:this.#ft(s),c=""===s?this.#Ue.platform:a,u=isReserved(t)?void 0:this.#Ue.contexts.find(t),l=void 0===u?"built":"replaced",d=(0,
r.Sy)(o,()=>void 0===u?this.#ht(i):{kind:"context",context:u});if(void 0!==u&&void 0===(0,L.if)(i)){const e={kind:"lower-case",written:i};(0,r.Sy)(o,()=>(0,r.TR)(`invalid reference format: ${i}`,e))}
const f={kind:"stage",index:this.#nt.nodes.length,name:t,line:n,platform:a,imagePlatform:void 0===c?"":formatPlatform(c),commands:[],fate:l,origin:d};this.#nt.addStage(f),
"stage"===d.kind&&this.#st.set(f,this.rootOf(d.stage))}#ht(e){const t=this.#nt.find(e);return void 0===t?this.originOf(e):{kind:"stage",stage:t}}#dt(e){
const{text:t,unset:n}=traceWord(e,this.#Ue.expansion);return(0,r.Sy)(n,()=>{const s=literal(t);if(void 0===s){const t=`the base ${e} depends on a value that is not known`
;throw new r.P_("unknown-base",t)}return""===s&&(0,r.TR)(`base name (${e}) should not be blank`),{text:s,unset:n}})}#ft(e){const t=literal(expandWord(e,this.#Ue.expansion))
;return void 0===t?void 0:parsePlatform(t)}#lt(e){const t=this.#it.get(e);if(void 0!==t)return t;const n=(0,r.sU)(e.line,()=>parseTrigger(e));return this.#it.set(e,n),n}#at(e){
return linkCommand(e,this.#nt,this.#Ue.expansion)}}function isReserved(e){return""===e||"scratch"===e||"context"===e}function readDockerfile(e,t){try{checkSyntax(e,t),
checkLintOptions(t.buildArgs.get("BUILDKIT_DOCKERFILE_CHECK")??findDirective(e,"check"));const n=parseDockerfile(e),s=new Effort,i=listPlatforms(t).map(e=>readForPlatform(n,{...t,platforms:e,effort:s
}));return unite(i,n)}catch(n){if(n instanceof r.P_)return toOpaque(n,e,t);throw n}}function listStageNames(e){const t=unlessRefused(()=>parseDockerfile(e));return void 0===t?[]:listNames(t)}
function listNames({stages:e}){return e.flatMap(({from:e})=>""===e.name?[]:[e.name])}function readImage(e,t){return unlessRefused(()=>{checkSyntax(e,t);const n=parseDockerfile(e),s=unlessRefused(()=>{
const[e={build:void 0,target:void 0}]=listPlatforms(t);return toBaseImage(build(n,{...t,platforms:e,effort:new Effort}),t)});return s??{...R,triggers:listTriggers(n,t.target)}})}
function listTriggers({stages:e},t){const n=""===t?e.at(-1):e.findLast(({from:e})=>e.name===(0,s.jp)(t));return(n?.instructions??[]).flatMap(e=>"onbuild"===e.kind?[e.trigger]:[])}
function unlessRefused(e){try{return e()}catch(e){if(e instanceof r.P_)return;throw e}}function listArgNames(e,t){return unlessRefused(()=>{
const n=[e,...t.map(e=>`FROM scratch\n${e}`)].flatMap(e=>[...listDeclaredArgs(parseDockerfile(e))]);return n.some(e=>e.includes("$"))?void 0:new Set(n)})}
function toBaseImage({graph:e,target:t,runs:n},s){const i=n.get(t);if(void 0===i)return{...baseOf(t,e,s),triggers:[]};const{scope:r,workdir:o}=i.end();return{
triggers:t.commands.flatMap(({instruction:e})=>"onbuild"===e.kind?[e.trigger]:[]),environment:r.environment,others:r.others,workdir:o}}
const ne=/^(?:docker\.io\/)?docker\/dockerfile(?:-upstream)?(?:[:@]|$)/;function checkSyntax(e,{buildArgs:t}){const n=t.get("BUILDKIT_SYNTAX")?.trim().split(" ",1)[0],s=n??findDirective(e,"syntax")
;if(""!==s&&!ne.test(s))throw new r.P_("foreign-syntax",`another front end reads the Dockerfile: ${s}`)}function listPlatforms({platforms:e,buildPlatform:t}){
const n=""===t?void 0:parsePlatform(t),s=e.map(parsePlatform);return(0===s.length?[n]:s).map(e=>({build:n,target:e}))}function build(e,t){
const{escape:n}=e,{effort:s,platforms:i}=t,r=new NamedContexts(t.contexts),o=createGlobalScope(e,{...t,contexts:r}),a={escape:n,effort:s,lookup:o.lookup.bind(o)},c=new StageGraph(e.stages,{contexts:r,
expansion:a,platform:i.target,bases:t.bases}),u=c.findTarget(t.target);checkCycles(c.stages());const l=reachStages(c,u);c.checkNames();const d=i.target?.os??"";return{graph:c,target:u,
...runBuild(c,l,{...t,escape:n,globals:o,os:d})}}function readForPlatform(e,t){const{graph:n,target:s,runs:i,reasons:r,sourceWords:o}=build(e,t),a=t.platforms.target,c=new InputCollector(n,{runs:i,
platform:a}),u=c.collect(s);checkPatterns(u.sources,i);const l=n.stages(),d=e.stages.filter(({from:e},t)=>""!==e.platform&&void 0===l[t]?.platform);return{because:r,leg:u,transfers:c.listTransfers(),
sourceWords:o,otherPlatforms:d.map(({from:e})=>e.line)}}function unite(e,t){const n=unique(e.flatMap(e=>e.because)),s=e.map(({leg:e})=>e);return{quality:0===n.length?"exact":"widened",because:n,
sources:unique(s.flatMap(e=>e.sources)),transfers:uniteTransfers(e.flatMap(e=>e.transfers)),images:uniteReferences(s.map(({platform:e,images:t})=>({platform:e,taken:t}))),
contexts:uniteReferences(s.map(({platform:e,contexts:t})=>({platform:e,taken:t}))),legs:s,sourceWords:unique(e.flatMap(e=>e.sourceWords)),stageNames:listNames(t),
otherPlatforms:[...new Set(e.flatMap(e=>e.otherPlatforms))]}}function uniteTransfers(e){return[...new Set(e.map(({context:e})=>e))].map(t=>{const n=e.flatMap(e=>e.context===t?e.paths:[]);return{
context:t,paths:[...new Set(n)].sort()}})}function unique(e){return[...new Map(e.map(e=>[JSON.stringify(e),e])).values()].sort((e,t)=>e.line-t.line)}
function toOpaque({kind:e,line:t,message:n,remedy:s,unset:i},r,{contexts:o,buildArgs:a}){return{quality:"opaque",because:[{kind:e,line:t,text:n,...void 0===s?{}:{remedy:s},...0===i.length?{}:{unset:i}
}],sources:["",...[...o].flatMap(([e,t])=>"local"===t.kind?[e]:[])].map(e=>({context:e,kind:"path",path:"",excludes:[],line:t,instruction:"FROM"})),images:(0,N.o)(r,a),transfers:[],contexts:[],
legs:[],sourceWords:[],stageNames:[],otherPlatforms:[]}}}),9518:((e,t,n)=>{n.d(t,{P_:()=>Refusal,Sy:()=>blame,TR:()=>refuse,sU:()=>atLine});class Refusal extends Error{kind;remedy;line;unset=[]
;constructor(e,t,n=0,s){super(t),this.kind=e,this.line=n,this.remedy=s}}function refuse(e,t){throw new Refusal("refused",e,0,t)}function blame(e,t){try{return t()}catch(t){
throw t instanceof Refusal&&(t.unset=e),t}}function atLine(e,t){try{return t()}catch(t){throw t instanceof Refusal&&0===t.line&&(t.line=e),t}}}),3546:((e,t,n)=>{n.a(e,async(e,s)=>{try{n.r(t)
;var i=n(2031),r=n(1031);process.exitCode=await(0,i.d)((0,r.j)()),s()}catch(e){s(e)}},1)}),5270:((e,t,n)=>{function readJson(e){const t=parseJson(e);return void 0===t?void 0:toReader(t)}
function parseJson(e){try{return JSON.parse(e.replace(/^\u{feff}/u,""))}catch{return}}function toReader(e){return{field:t=>toReader(readField(e,t)),elements:()=>Array.isArray(e)?e.map(toReader):[],
names:()=>"object"!=typeof e||null===e||Array.isArray(e)?[]:Object.keys(e),text:()=>"string"==typeof e&&""!==e?e:void 0,number:()=>"number"==typeof e?e:void 0,isTrue:()=>!0===e,isNull:()=>null===e,
isObject:()=>"object"==typeof e&&null!==e&&!Array.isArray(e),isList:()=>Array.isArray(e)}}function readField(e,t){if("object"==typeof e&&null!==e&&Object.hasOwn(e,t))return Reflect.get(e,t)}n.d(t,{
$u:()=>toReader,Vh:()=>readJson,qF:()=>parseJson})}),5792:((e,t,n)=>{n.d(t,{DT:()=>s,IM:()=>selectLabels,Jz:()=>skips});const s={build:new Map,unknown:[]};function selectLabels(e,t,n){
const s=new Map(n.map(e=>[e.toLowerCase(),e])),i=new Map,r=[],o=[...t.buildAll,...t.skip];for(const n of e){if(void 0!==findLabel([n],o))continue
;const e=t.build.flatMap(e=>readImageName(n,e)),a=e.flatMap(e=>s.get(e)??[]);for(const e of a)i.set(e,n);0===a.length&&void 0!==e[0]&&r.push({label:n,image:e[0]})}
const a=findLabel(e,t.buildAll),c=findLabel(e,t.skip);return{...void 0===a?{}:{buildAll:a},build:i,...void 0===c?{}:{skip:c},unknown:r}}function findLabel(e,t){
const n=new Set(t.map(e=>e.toLowerCase()));return e.find(e=>n.has(e.toLowerCase()))}function readImageName(e,t){const[n="",s=""]=t.toLowerCase().split("{image}",2),i=e.toLowerCase()
;return i.length>n.length+s.length&&i.startsWith(n)&&i.endsWith(s)?[i.slice(n.length,i.length-s.length)]:[]}function skips(e){return void 0!==e.skip&&void 0===e.buildAll}}),9668:((e,t,n)=>{
function pullRequestOf(e){switch(e.kind){case"pull-request":case"pull-request-review":case"pull-request-target":return e.pullRequest;case"push":case"other-pull-request":case"merge-group":
case"workflow-run":case"comment":case"deletion":case"schedule":case"dispatch":case"other":case"unnamed":return}}function trustedConfigurationOf({kind:e}){switch(e){case"pull-request-target":
return"base";case"pull-request":case"pull-request-review":case"other-pull-request":return"checkout";case"push":case"merge-group":case"workflow-run":case"comment":case"deletion":case"schedule":
case"dispatch":case"other":case"unnamed":return"commit"}}n.d(t,{Bx:()=>trustedConfigurationOf,_n:()=>pullRequestOf})}),8588:((e,t,n)=>{function artifactName(e){return e.replaceAll(/[^a-z0-9._-]/g,"-")}
n.d(t,{Cs:()=>artifactName,HG:()=>platformArtifactName,k1:()=>isArtifactName,sH:()=>s});const s="image-matrix-plan";function platformArtifactName(e,t){return`${artifactName(e)}___${artifactName(t)}`}
function isArtifactName(e){return/^(?!\.\.?$)[A-Za-z0-9._-]+$/.test(e)}}),4129:((e,t,n)=>{function toContentTag(e){return`inputs-${e}`}n.d(t,{x:()=>toContentTag})}),8715:((e,t,n)=>{n.d(t,{$8:()=>o,
G5:()=>r,k5:()=>a,rW:()=>s,ub:()=>i})
;const s=["image","variant","context","file","target","build-args","build-contexts","platforms","platform","runner","image-name","local-tag","artifact","cache-scope","stage","load","publish","inputs-hash","content-tag","digest","reason"],i="legs",r=["artifacts","bases-tag","store","later-runs-heal"],o="targets",a=new Set([...s,i,...r])
}),9707:((e,t,n)=>{function findCycles(e){const t=new Set,n=[];for(const s of[...findTangled(e)].sort()){const[i,...r]=(t.has(s)?void 0:findWayBack(s,e))??[];if(void 0!==i){
for(const n of listKnot(s,e))t.add(n);n.push([s,i,...r])}}return n}function findTangled(e){
const t=new Map([...e].map(([t,n])=>[t,new Set(n.filter(t=>e.has(t)))])),n=invert(t),s=[...t].flatMap(([e,t])=>0===t.size?[e]:[]);for(let e=s.pop();void 0!==e;e=s.pop()){t.delete(e)
;for(const i of n.get(e)??[]){const n=t.get(i);n?.delete(e),0===n?.size&&s.push(i)}}return new Set(t.keys())}function invert(e){const t=new Map
;for(const[n,s]of e)for(const e of s)t.set(e,[...t.get(e)??[],n]);return t}function findWayBack(e,t){const n=visit(e,t);if(!n.has(e))return;const s=[e]
;for(let t=n.get(e);void 0!==t&&t!==e;t=n.get(t))s.unshift(t);return s}function visit(e,t){const n=new Map,s=[e];for(const e of s)for(const i of[...t.get(e)??[]].sort())n.has(i)||(n.set(i,e),
s.push(i));return n}function listKnot(e,t){return[...visit(e,t).keys()].filter(n=>visit(n,t).has(e))}n.d(t,{p:()=>findCycles})}),2898:((e,t,n)=>{function orderByParents(e,t){const n=new Set,s=new Set
;for(const i of e){const e=[visit(i,t)];for(let i=e.at(-1);void 0!==i;i=e.at(-1)){s.add(i.name);const r=i.parents.next();!0===r.done?(n.add(i.name),e.pop()):s.has(r.value)||e.push(visit(r.value,t))}}
return[...n]}function visit(e,t){return{name:e,parents:listParentNames(t,e,"prod")[Symbol.iterator]()}}function countStages(e,t,n){const s=new Map;for(const i of e){let e=0
;for(const{image:r}of t.get(i)?.prod??[])n.has(r)&&(e=Math.max(e,(s.get(r)??0)+1));s.set(i,e)}return s}function listParentNames(e,t,n){return[...new Set((e.get(t)?.[n]??[]).map(e=>e.image))]}n.d(t,{
no:()=>orderByParents,r0:()=>countStages,ri:()=>listParentNames})}),2991:((e,t,n)=>{n.d(t,{Az:()=>i,JE:()=>isBare,Rx:()=>splitDomain,e4:()=>s,o_:()=>parseImageReference})
;const s="docker.io",i="library/";function parseImageReference(e){const t=e.indexOf("@"),n=t>=0,s=n?e.slice(0,t):e,i=s.lastIndexOf(":"),r=i>s.lastIndexOf("/"),o=r?s.slice(0,i):s,a={name:o,
repository:toRepository(o),hasDigest:n};return r?{...a,tag:s.slice(i+1)}:a}function isBare({name:e}){return!e.includes("/")}function toRepository(e){
const{domain:t,rest:n}=splitDomain(e.replace(/^(?:index\.)?docker\.io\//i,`${s}/`));return`${t}/${n}`.toLowerCase()}function splitDomain(e){const t=e.indexOf("/");if(t<0)return{domain:s,rest:i+e}
;const n=e.slice(0,t),r="localhost"===n||/[.:]/.test(n)||n.toLowerCase()!==n,o="index.docker.io"===n?s:n,a=r?e.slice(t+1):e;return r&&o!==s?{domain:o,rest:a}:{domain:s,rest:a.includes("/")?a:i+a}}}),
343:((e,t,n)=>{n.d(t,{M:()=>listsSources,Q:()=>s});const s=["prod","dev"];function listsSources({infer:e,triggers:t}){return!e&&t.paths.length>0}}),7015:((e,t,n)=>{n.d(t,{S:()=>selectParentPlatform,
n:()=>selectCertain});var s=n(9777);function selectParentPlatform({platforms:e},t){const n=e?.find(e=>""===e.for||(0,s._l)(e.for)===t)
;return void 0===n||""===n.platform?t:void 0===n.platform?void 0:(0,s._l)(n.platform)}function selectCertain(e){return e.filter(({image:t,spelling:n})=>e.every(e=>e.spelling!==n||e.image===t))}}),
9537:((e,t,n)=>{n.d(t,{$:()=>selectManifests,E:()=>findMissingPlatforms});var s=n(9777);function findMissingPlatforms({parts:e},t){if(void 0===e)return t.length<=1?[]:t
;const n=new Set(e.map(({platform:e})=>e));return t.filter(e=>!n.has((0,s._l)(e)))}function selectManifests({digest:e,parts:t},n){if(void 0===t)return[e];const i=t.map(({platform:e})=>e),r=(0,
s.$8)((0,s._l)(n),i);return t.filter(({platform:e})=>e===r).map(e=>e.digest)}}),9777:((e,t,n)=>{n.d(t,{$8:()=>selectServing,DR:()=>normalizeSystem,Gy:()=>selectDefaultRunner,PC:()=>distinctPlatforms,
Uq:()=>selectTestPlatform,ZZ:()=>selectDevPlatform,_l:()=>canonicalPlatform,a0:()=>s,dV:()=>normalizeArchitecture,nx:()=>i,vE:()=>selectRunner})
;const s="ubuntu-latest",i="linux/amd64",r=new Map([["aarch64","arm64"],["x86_64","amd64"],["x86-64","amd64"]]),o=new Map([["i386","386"],["armhf","arm/v7"],["armel","arm/v6"]]),a=new Map([["amd64/v1",""],...["8","v8","v8.0"].map(e=>[`arm64/${e}`,""]),...["9","9.0","v9.0"].map(e=>[`arm64/${e}`,"v9"]),...["5","6","7","8"].map(e=>[`arm/${e}`,`v${e}`])])
;function canonicalPlatform(e){const t=canonicalPrefix(e);return"linux"===t?i:t.endsWith("/arm")?`${t}/v7`:t}function canonicalPrefix(e){
const[t="",n="",s=""]=e.split("/"),{architecture:i,variant:r}=normalizeArchitecture(n,s);return[normalizeSystem(t),i,r].filter(e=>""!==e).join("/")}function normalizeSystem(e){const t=e.toLowerCase()
;return"macos"===t?"darwin":t}function normalizeArchitecture(e,t){const n=e.toLowerCase(),[s,i=""]=o.get(n)?.split("/")??[];if(void 0!==s)return{architecture:s,variant:i}
;const c=r.get(n)??n,u=t.toLowerCase();return{architecture:c,variant:a.get(`${c}/${u}`)??u}}function distinctPlatforms(e){return[...new Set(e.map(canonicalPlatform))]}function selectServing(e,t){
return[e,...listOlderVariants(e)].find(e=>t.includes(e))}function selectDevPlatform(e){const[t="",...n]=distinctPlatforms(e);return 0===n.length?t:""}function selectTestPlatform(e){
const t=distinctPlatforms(e);return selectServing(i,t)??t[0]??i}const c=new Map([["amd64",1],["arm64",8],["arm",5]]);function listOlderVariants(e){
const[t="",n="",s=""]=e.split("/"),i=c.get(n),r=/^v(\d)$/.exec(s)?.[1];if(void 0===i||void 0===r)return[];const o=Math.max(0,Number(r)-i);return Array.from({length:o
},(e,s)=>canonicalPlatform(`${t}/${n}/v${Number(r)-1-s}`))}function selectRunner(e,t){
const n=canonicalPlatform(e),s=[...t.keys()].filter(e=>"default"!==e&&isPrefix(canonicalPrefix(e),n)).sort((e,t)=>canonicalPrefix(t).length-canonicalPrefix(e).length),[r]=s
;return void 0!==r?t.get(r):isPrefix(i,n)?selectDefaultRunner(t):void 0}function selectDefaultRunner(e){return e.get("default")??s}function isPrefix(e,t){return t===e||t.startsWith(`${e}/`)}}),
8115:((e,t,n)=>{function readRunnerPlatform(e){const t=splitLabels(e),[n=""]=t;return(1===t.length?readHosted(n):void 0)??t.join(" ")}function toRunnerKey(e){return splitLabels(e).join("\n")}
function splitLabels(e){const t=e.trim().toLowerCase();if(!t.startsWith("["))return[t];try{const e=JSON.parse(t);return Array.isArray(e)?[...new Set(e.map(String))].sort():[t]}catch{return[t]}}
function readHosted(e){const t=/^ubuntu-(?:latest|slim|\d\d\.\d\d)(-arm)?$/.exec(e);if(null!==t)return void 0===t[1]?"linux/amd64":"linux/arm64"
;const n=/^windows-(?:latest|\d\d(?:\d\d)?)(?:-vs\d{4})?(-arm)?$/.exec(e);return null!==n?void 0===n[1]?"windows/amd64":"windows/arm64":readMac(e)}function readMac(e){
const[t,n="",s=""]=/^macos-(latest|\d\d)(?:-(large|xlarge|intel))?$/.exec(e)??[];if(void 0!==t)return"large"===s||"intel"===s||Number(n)<=13&&"xlarge"!==s?"darwin/amd64":"darwin/arm64"}n.d(t,{
FG:()=>toRunnerKey,Mb:()=>readRunnerPlatform})}),7388:((e,t,n)=>{n.d(t,{A:()=>toAdviceText,adviseAll:()=>adviseAll,h:()=>quote});var s=n(5396);function adviseAll(e,t,n){const s=e.flatMap(e=>{
const s=t.get(e.name);return void 0===s?[]:[[e.name,advise(e,s,n)]]});return new Map(s)}function advise(e,t,n){
const{prod:s,dev:i}=t,r=listSuggestions(e,s),o=void 0===i?[]:listSuggestions(e,i),a=new Set(r.map(e=>JSON.stringify(e))),c=[...r.flatMap(t=>toEdits(t,{image:e,variant:"prod",tree:n
})),...o.filter(e=>!a.has(JSON.stringify(e))).flatMap(t=>toEdits(t,{image:e,variant:"dev",tree:n}))];if(0===c.length)return t;const add=t=>addFix(t,{image:e,fix:toAdviceText(c)});return void 0===i?{
prod:add(s)}:{prod:add(s),dev:add(i)}}function listCounted({infer:e},{quality:t,buildFiles:n}){const s=e?t:n;return"exact"===s.kind?[]:s.because}function listSuggestions(e,t){
return listCounted(e,t).flatMap(({suggestion:e})=>e??[])}function addFix(e,{image:t,fix:n}){const i=new Set(listCounted(t,e).map(s.x)),add=e=>"exact"===e.kind?e:{kind:e.kind,
because:e.because.map(e=>void 0!==e.suggestion&&i.has((0,s.x)(e))?{...e,fix:n}:e)};return{...e,quality:add(e.quality),buildFiles:add(e.buildFiles)}}function toEdits(e,t){
const{image:n,variant:s}=t,i=ownerOf(n.name,s),r={where:`add to ${i}`,note:""};switch(e.kind){case"generated":return[suggestGenerated(e.source,t)];case"context":return suggestContext(e.folder,t)
;case"target":{const{key:t,name:n,link:s,target:r="path/to/it"}=e;return[{where:`write in ${void 0===n?i:`"${t}" of ${i}`}`,key:"",item:`${void 0===n?t:quote(n)}: ${quote(r)}`,
note:`what the link ${JSON.stringify(s)} leads to`}]}case"build-args":{const n="the value that the build is given",s=e.names.map(e=>({item:`${quote(e)}: \u2026`,note:n})),i=placeOf("build-args",{...t,
select:e=>e.buildArgs});return s.map(e=>({...i,...e}))}case"platforms":return[{...r,key:"platforms",item:"[linux/amd64]"}];case"paths":return suggestPaths(t)}}function ownerOf(e,t){
return"dev"===t?`"dev" of image "${e}"`:`image "${e}"`}function placeOf(e,t){const{image:n,variant:s}=t,i=ownerOf(n.name,s);return isWritten(t)?{where:`add to "${e}" of ${i}`,key:""}:{
where:`add to ${i}`,key:e}}function isWritten({image:e,variant:t,select:n}){const s=n(e.prod)
;return"prod"===t?s.size>0:[...void 0===e.dev?new Map:n(e.dev)].some(([e,t])=>JSON.stringify(s.get(e))!==JSON.stringify(t))}function suggestGenerated(e,t){
const{image:n,variant:s}=t,i=n[s]??n.prod,r=`${quote(e)}: ["**"]`,o='name the tracked files that it is made from, in place of "**"',a=placeOf("generated",{...t,select:e=>e.generated
}),c=ownerOf(n.name,s);return i.generated.has(e)?{where:`write in "generated" of ${c}`,key:"",item:r,note:o}:{...a,item:r,note:o}}function suggestContext(e,{image:t,variant:n}){
const{file:s}=t[n]??t.prod,i=`write in ${ownerOf(t.name,n)}`;return[{where:i,key:"",item:`context: ${""===e?".":quote(e)}`,note:"did you mean this folder? It holds all that is copied"},{where:i,
key:"",item:`file: ${quote(s)}`,note:""}]}function isNamable(e,t){return""!==e&&/^[\w./ -]+$/.test(e)&&t.hasFolder(e)}function suggestPaths({image:e,variant:t,tree:n}){
const{contextPath:s,buildContexts:i}=e[t]??e.prod,r=[s,...[...i.values()].flatMap(e=>"local"===e.kind?[e.path]:[])].filter(e=>""===e||n.hasFolder(e)),o=!r.every(e=>isNamable(e,n)),a=o?["**"]:r.map(e=>`${e}/**`),c=o?'name what its build reads, in place of "**"':"what its build reads",u=`add to image "${e.name}"`,{paths:l}=e.triggers,d=a.filter(e=>!l.includes(e))
;return[{where:u,key:"infer",item:"false",note:""},...d.map(t=>0===l.length?{where:u,key:"paths",item:quote(t),note:c}:{where:`add to "paths" of image "${e.name}"`,key:"",item:`- ${quote(t)}`,note:c
})]}function toAdviceText(e){return[...new Set(e.map(({where:e})=>e))].map(t=>{const n=e.filter(({where:e})=>e===t),s=[...new Set(n.map(({key:e})=>e))].flatMap(e=>toLines(e,n.filter(t=>t.key===e)))
;return[`${t}:`,...s.map(e=>`  ${e}`)].join("\n")}).map((e,t)=>0===t?e:`and ${e}`).join("\n")}function toLines(e,t){if(""===e){const e=t.map(({item:e,note:t})=>withNote(e,[t]));return[...new Set(e)]}
return[withNote(`${e}: ${enclose(e,[...new Set(t.map(({item:e})=>e))].join(", "))}`,t.map(({note:e})=>e))]}function enclose(e,t){
return"generated"===e||"build-args"===e?`{ ${t} }`:"paths"===e?`[${t}]`:t}function withNote(e,t){const n=[...new Set(t)].filter(e=>""!==e);return 0===n.length?e:`${e} # ${n.join("; ")}`}
function quote(e){return/^[A-Za-z_][\w./-]*$/.test(e)&&!/^(?:true|false|null|yes|no|on|off)$/i.test(e)?e:JSON.stringify(e)}}),1447:((e,t,n)=>{n.d(t,{d:()=>collectBases})
;var s=n(2898),i=n(8860),r=n(2991),o=n(9777),a=n(8115),c=n(8880);function listBases(e,t,n){const{reading:s,references:i}=e;if(void 0===s||"opaque"===s.quality)return;const r=new Map;for(const e of i){
if(!isBase(e)||isIgnored(e.name,n.ignore))continue;const{name:i,spelling:o,by:a,at:c}=e,u=isOfBuilder(e,s)?listMachines(t,n):listTaken(e,t,n),l=r.get(o),d="build-contexts"!==a&&isStage(o,s)?{}:{
pinAs:o};void 0===l?r.set(o,{reference:i,by:a,at:c,platforms:u,...d}):r.set(o,{...l,platforms:unite(l.platforms,u)})}return[...r.values()].filter(({platforms:e})=>e.length>0)}
function isStage(e,{stageNames:t}){return t.includes((0,i.ZM)(e))}function isBase({name:e,images:t}){return 0===t.length&&"scratch"!==e&&!(0,r.o_)(e).hasDigest}function unite(e,t){
return[...new Set([...e,...t])]}function isIgnored(e,t){const{repository:n,tag:s="latest"}=(0,r.o_)(e),i=[e,n,`${n}:${s}`],matches=e=>{const t=(0,c.SO)(e);return i.some(e=>"other"!==t.judge(e))}
;return!t.filter(c.bX).some(e=>matches(e.slice(1)))&&t.some(e=>!(0,c.bX)(e)&&matches(e))}function isOfBuilder({by:e,at:t},{otherPlatforms:n}){return"FROM"===e&&void 0!==t.line&&n.includes(t.line)}
function listMachines(e,t){return unite([],(0===e.platforms.length?[""]:(0,o.PC)(e.platforms)).flatMap(n=>listBuilders(n,e,t)))}function listTaken({platforms:e},t,n){const s=(0,o.PC)(t.platforms)
;return void 0===e?s.length>0?s:listBuilders("",t,n):[...new Set(e.flatMap(e=>toTaken(e,t,n)))]}function toTaken(e,t,n){return void 0===e.platform?[]:""!==e.platform?[(0,
o._l)(e.platform)]:listBuilders(e.for,t,n)}function listBuilders(e,{runnerPlatform:t},{runners:n}){const s=""===e?void 0:(0,o.vE)(e,n);return unite([],[t,...void 0===s?[]:[(0,
a.Mb)(s)]].map(toMachine))}function toMachine(e){return/^(?:linux|windows|darwin)\//.test(e)?(0,o._l)(e):""}function collectBases(e){
const{configuration:t,inputs:n,parents:i}=e,{bases:r,images:o,runners:a}=t,c={ignore:r?.ignore??[],runners:a},u=new Map(o.map(e=>[e.name,e])),l=new Map;for(const e of(0,s.no)([...u.keys()],i)){
const t=u.get(e),r=n.get(e);if(void 0===t||void 0===r)continue;const o=listBases(r.prod,t.prod,c),a=t.dev&&r.dev&&listBases(r.dev,t.dev,c),d=(0,s.ri)(i,e,"prod").map(e=>l.get(e)?.all);l.set(e,{own:{
prod:o,dev:a},all:image_bases_unite([o,...d])})}return l}function image_bases_unite(e){const t=new Set;for(const n of e){if(void 0===n)return;for(const e of n)t.add(e)}return[...t]}}),7327:((e,t,n)=>{
n.d(t,{v:()=>listUsages});var s=n(1657),i=n(4211);function listUsages(e){const{bases:t,find:n}=e,s=new Map;for(const[e,{own:r}]of t)for(const t of[...r.prod??[],...r.dev??[]]){
if("unasked"===n(t))continue;const r=(0,i.a)(t.reference),o=s.get(r)??{base:t,uses:new Map};s.set(r,o),addUse(o.uses,t,e)}const r=listMoved(e.freshness??new Map)
;return[...s].map(([e,{base:t,uses:s}])=>{const i=n(t),o={reference:t.reference,uses:[...s.values()]};return"string"==typeof i?{...o,state:"unknown"}:{...o,digest:i.digest,state:r.get(e)??"same"}
}).sort((e,t)=>e.reference<t.reference?-1:1)}function addUse(e,t,n){const i=`${t.by} ${(0,s.j$)(t.at)}`,{by:r,at:o,platforms:a}=t,c=e.get(i)??{by:r,at:o,platforms:a,images:[]};e.set(i,{...c,
platforms:[...new Set([...c.platforms,...a])],images:[...new Set([...c.images,n])]})}function listMoved(e){const t=new Map;for(const n of e.values())for(const e of"stale"===n.kind?n.causes:[]){
if("base-changed"!==e.kind)continue;const n=1===e.bases.length?"moved":"perhaps";for(const{reference:s}of e.bases){const e=(0,i.a)(s);"moved"!==t.get(e)&&t.set(e,n)}}return t}}),3258:((e,t,n)=>{n.d(t,{
N:()=>makeBasesTag});var s=n(7598),i=n(9537),r=n(4211);function makeBasesTag(e,t,n){const a=new Set;for(const e of t){const t=n(e);if(void 0===t)return;for(const n of e.platforms){
const s=""===n?[t.digest]:(0,i.$)(t,n);if(0===s.length)return;const o=["base",(0,r.a)(e.reference),n,...[...s].sort()];a.add(JSON.stringify(o))}}const c=[o,e,...[...a].sort()];return`bases-${(0,
s.createHash)("sha256").update(c.join("\n")).digest("hex")}`}const o="image-matrix bases 1"}),7996:((e,t,n)=>{n.d(t,{G:()=>findEmptyFolders,q:()=>FolderChanges});var s=n(7700),i=n(1446)
;function findEmptyFolders(e,{head:t,start:n,leftOutBy:s}){const o=`empty folders of ${(0,i.iG)(e)}, ${n}`,a=r.get(t)??new Map;r.set(t,a);const c=a.get(o)??new FolderSearch(o,e,{head:t,start:n})
;return a.set(o,c),{kind:"empty-folders",path:e.path,folders:c,leftOutBy:s}}const r=new WeakMap;class FolderSearch{key;content;search;head;paths;#pt=new Map;#mt=new Map;constructor(e,t,n){this.key=e,
this.content=t,this.search=n,this.head=n.head;const isBelow=e=>this.above(e).length>0;this.paths={key:e,has:isBelow,inFolder:e=>this.#gt(e,isBelow)}}list(){
const{content:e,head:t}=this,{path:n}=e,has=e=>this.#vt(e),s=(0,i.LO)({...e,only:{key:this.key,has,inFolder:e=>this.#wt(e,has)}},t.folders),r=t.has(n)||t.folders.has(n)
;return[...new Set([...r&&has(n)?[n]:[],...s])]}above(e){const t=this.content.path;return(0,s.UO)(e,t)?e===t?this.#vt(e)?[e]:[]:this.#kt(this.#bt((0,s.yl)(e)).folder):[]}#wt(e,t){if(!(0,
s.UO)(e,this.content.path))return{kind:"some",has:t};const n=this.#bt(e);return n.isClosed?{kind:"none",top:n.folder}:{kind:"some",has:t}}#gt(e,t){if(!(0,s.UO)(e,this.content.path))return{kind:"some",
has:t};const n=this.#bt(e),i=this.#kt(n.folder).length>0;return n.isClosed?{kind:i?"all":"none",top:n.folder}:{kind:"some",has:()=>i}}#bt(e){const{only:t,path:n}=this.content,i=t?.inFolder?.(e)
;return"none"!==i?.kind?{folder:e,isClosed:!1}:{folder:(0,s.UO)(i.top,n)?i.top:n,isClosed:!0}}#kt(e){const t=this.#mt.get(e);if(void 0!==t)return t
;const n=listAround(e,this.content.path).filter(e=>this.#vt(e));return this.#mt.set(e,n),n}#vt(e){const t=this.#pt.get(e)??this.#yt(e);return this.#pt.set(e,t),t}#yt(e){
const{content:t,head:n}=this,{from:s,to:r}=n.folder(e);if(s<r&&(0,i.sp)(t,n.paths[s]??""))return!1;if(e===t.path){if("pattern"===t.kind||"around"===this.search.start)return!1}else if(!(0,
i.sp)(t,e))return!1;const{only:o}=t;return!(0,i.OI)({kind:"folder",path:e,...o&&{only:o}},n)}}function listAround(e,t){return(""===e?[""]:[e,...(0,s.vl)(e),""]).filter(e=>(0,s.UO)(e,t))}
class FolderChanges{changes;#n=new Map;constructor(e){this.changes=e}reachBuild(e,t){const{head:n,key:s}=t;return t.above(e).some(e=>{const t=`${s}\n${e}`,i=this.#n.get(t)??this.#xt(e,n)
;return this.#n.set(t,i),i})}#xt(e,t){const{paths:n,wasThere:s}=this.changes,i=listIn(e,t);return 0===i.length||!i.some(e=>!n.has(e)||s(e))&&!listIn(e,n).some(s)}}function listIn(e,t){
const{from:n,to:s}=t.folder(e),i=t.paths.slice(n,s);return""!==e&&t.has(e)?[e,...i]:i}}),2041:((e,t,n)=>{n.d(t,{L:()=>toTarget,Z:()=>followPath});var s=n(7700),i=n(18);function followPath(e,t){
const n=findByName(e,t);if(void 0!==n)return n;const s=new Walk(e,t);for(let e=s.next();;e=s.next())if(void 0!==e)return e}function findByName(e,{tree:t,root:n}){if(""!==e&&r.test(e))return
;const o=""===e?n:(0,s.uJ)(n,e),a=t.entry(o);return void 0!==a?(0,i.fo)(a)?toDirect(o,"file"):void 0:t.hasFolder(o)?toDirect(o,"folder"):e.includes("/")?void 0:toDirect(o,"missing")}
function toDirect(e,t){return{path:e,kind:t,links:[],leads:[]}}const r=/(?:^|\/)\.{0,2}(?:\/|$)/;class Walk{way;#$t;#g=[];#St=[];constructor(e,t){this.way=t,this.#$t=toSegments(e)}next(){
const e=this.#$t.shift();if(void 0===e)return this.#Ot();if(".."===e)return void 0===this.#g.pop()&&"outside"===this.way.above?this.#_t("outside"):void 0;this.#g.push(e)
;const t=this.way.tree.entry(this.#Mt);switch(t?.mode){case void 0:return;case i.IG:return this.#At(t.id);case i.wS:return this.#_t("submodule");default:
return this.#_t(0===this.#$t.length?"file":"missing")}}#At(e){const t=this.way.texts.read(e),{root:n,above:s}=this.way,i={link:this.#Mt,around:{root:n,above:s}};if(this.#St.push(void 0===t?i:{...i,
target:toTarget(i.link,t,i.around)}),void 0===t)return this.#_t("unreadable");if(this.#St.length>40)return this.#_t("endless");if(t.startsWith("/")){
if("outside"===this.way.above)return this.#_t("outside");this.#g=[]}else this.#g.pop();this.#$t=[...toSegments(t),...this.#$t]}#Ot(){
return this.#_t(this.way.tree.hasFolder(this.#Mt)?"folder":"missing")}#_t(e){const t=this.#St;return{path:this.#Mt,kind:e,links:t.map(({link:e})=>e),leads:t}}get#Mt(){const{root:e}=this.way
;return 0===this.#g.length?e:(0,s.uJ)(e,this.#g.join("/"))}}function toTarget(e,t,{root:n,above:i}){const r=t.startsWith("/");if(r&&"outside"===i)return t;const o=r?[]:toSegments((0,s.yE)(n,(0,
s.yl)(e))),a=toSegments(t);for(;".."===a[0]&&(o.length>0||"nothing"===i);)o.pop(),a.shift();return[...o,...a].join("/")}function toSegments(e){return e.split("/").filter(e=>""!==e&&"."!==e)}}),
9968:((e,t,n)=>{function listVariants(e){if(void 0===e)return[];const{prod:t,dev:n}=e;return[{variant:"prod",inputs:t},...void 0===n?[]:[{variant:"dev",inputs:n}]]}function listAllVariants(e,t){
return e.flatMap(({name:e})=>listVariants(t.get(e)).map(t=>({image:e,...t})))}n.d(t,{o:()=>listAllVariants,x:()=>listVariants})}),4211:((e,t,n)=>{n.d(t,{a:()=>toReferenceKey,k:()=>ImageNames})
;var s=n(8860),i=n(2991);class ImageNames{#e;#ee;#Tt;#Ct=new Map;#Et=new Map;constructor(e,t=new Map){this.#e=e,this.#ee=t,this.#Tt=new Set(e.map(({name:e})=>e))
;for(const{name:t,localTag:n,publishedName:s,publish:i}of e){n!==t&&this.#Rt(n,{image:t,by:"local-tag"});const e=i?"published":"unpublished";""!==s&&this.#Rt(s,{image:t,by:e})}}withOwn(e){
return new ImageNames(this.#e,e)}find(e,t){return this.#Pt(e,t).filter(t=>!this.#Nt(t,e))}findYielding(e,t){return this.#Pt(e,t).filter(t=>this.#Nt(t,e)).map(({image:e})=>e)}#Pt(e,t){
const n=`${t} ${e}`,s=this.#Et.get(n)??this.#It(e,t);return this.#Et.set(n,s),s}#It(e,t){const n=(0,i.o_)(e);if(n.hasDigest||void 0===(0,s.if)(e))return[];switch(t){case"instruction":
return this.#Lt(n);case"context":return this.#Ft(n)}}#Nt({image:e,by:t},n){return"written"!==t&&(this.#ee.get(e)?.has(toReferenceKey(n))??!1)}#Lt(e){const t=this.#Bt(e),n=selectMeant(t,e)
;if(n.length>0)return this.#jt(e,n);const s=new Set(t.map(({image:e})=>e)),i=this.#Tt.has(e.name)&&!s.has(e.name),r=1===s.size||isUntagged(e);return this.#jt(e,r&&!i?t:[])}#Ft(e){
const{tag:t="latest"}=e,n=this.#Bt(e).filter(({tag:e="latest"})=>e===t);return 0!==n.length||isUntagged(e)?this.#jt(e,selectPublished(n)):[]}#Bt(e){
return this.#Ct.get(toKey(e))??this.#Ct.get(e.repository)??[]}#jt(e,t){const n=new Map;for(const{image:s,tag:i}of t){const t=isUntagged(e)||i===e.tag;!t&&n.has(s)||n.set(s,t?"written":"other-tag")}
return n.size>0?[...n].map(([e,t])=>({image:e,by:t})):this.#Tt.has(e.name)?[{image:e.name,by:"bare"}]:[]}#Rt(e,t){const n=(0,i.o_)(e),{tag:s}=n,r=this.#Ct.get(toKey(n))??[],o=void 0===s?t:{...t,tag:s}
;this.#Ct.set(toKey(n),[...r,o])}}function toReferenceKey(e){const t=(0,i.o_)(e);return`${toKey(t)}:${t.tag??"latest"}`}function selectMeant(e,{tag:t="latest"}){const n=e.filter(e=>e.tag===t)
;return selectPublished(n.length>0?n:e.filter(e=>void 0===e.tag))}function selectPublished(e){return e.some(({by:e})=>"published"===e)?e.filter(({by:e})=>"unpublished"!==e):e}
function isUntagged({tag:e}){return void 0===e||"latest"===e}function toKey(e){return(0,i.JE)(e)?e.name:e.repository}}),3671:((e,t,n)=>{function listParents(e){
return new Map([...e].map(([e,{prod:t,dev:n}])=>[e,{prod:t.parents,dev:n?.parents??[]}]))}n.d(t,{W:()=>listParents})}),7362:((e,t,n)=>{n.d(t,{V:()=>listOwnReferences});var s=n(4211)
;function listOwnReferences(e){const t=void 0===e||"opaque"===e.quality?[]:e.images;return new Set(t.map(({name:e})=>(0,s.a)(e)))}}),1562:((e,t,n)=>{n.d(t,{_u:()=>indexChanges,bY:()=>listDifferences,
sx:()=>listFormerTexts});var s=n(7700),i=n(18),r=n(5272),o=n(2041);function listFormerTexts(e){const t=new Set
;for(const{changes:n}of listDifferences(e))for(const{path:e,before:r,after:o}of n)"present"===r.kind&&((0,s.ev)(e,".gitignore")&&(0,i.fo)(r.entry)||isLink(r)&&isLink(o))&&t.add(r.entry.id)
;return[...t]}function indexChanges(e,t=new Map){const n=new Map,s=listDifferences(e),i=s.flatMap(e=>e.changes);for(const e of i){const t=n.get(e.path);void 0===t?n.set(e.path,[e]):t.push(e)}
const listPaths=e=>i.some(e)?[...n].flatMap(([t,n])=>n.some(e)?[t]:[]):[];return{paths:new r.EG([...n.keys()].sort()),isOfType:(e,t)=>(n.get(e)??[]).flatMap(typesOf).some(e=>t.includes(e)),
goneSubmodules:listPaths(isGoneSubmodule),goneLinks:listPaths(isGoneLink),isCounted:(e,s)=>(n.get(e)??[]).some(e=>reachesBuild(e,s,t)),ignoreFiles:s.map(e=>readIgnoreFiles(e,t)),wasThere:e=>{
const t=n.get(e)??[],i=t.length===s.length;return t.every(({before:e})=>"present"===e.kind)&&(i||t.some(({after:e})=>"present"===e.kind))}}}function readIgnoreFiles({changes:e},t){
const n=e.filter(({path:e})=>(0,s.ev)(e,".gitignore"));return new Map(n.map(({path:e,before:n})=>[e,toBaseIgnore(n,t)]))}function toBaseIgnore(e,t){switch(e.kind){case"absent":case"unknown":return{
kind:e.kind};case"present":{if(!(0,i.fo)(e.entry))return{kind:"absent"};const n=t.get(e.entry.id);return void 0===n?{kind:"unknown"}:{kind:"present",text:n}}}}function listDifferences(e){
switch(e.kind){case"trees":case"overlay":return e.differences;case"event":case"unknown":return[]}}function isGoneSubmodule({before:e,after:t}){switch(e.kind){case"present":
return isSubmodule(e)&&!isSubmodule(t);case"unknown":return"absent"===t.kind;case"absent":return!1}}function isGoneLink({before:e,after:t}){return("unknown"===e.kind||isLink(e))&&!isLink(t)}
function reachesBuild({path:e,before:t,after:n},s,r){if("present"!==t.kind||"present"!==n.kind)return!0;switch(s?.kind){case void 0:return!0;case"text":return!((0,i.fo)(t.entry)&&(0,
i.fo)(n.entry)&&t.entry.id===n.entry.id);case"target":{const n=isLink(t)?r.get(t.entry.id):void 0;return void 0===n||(0,o.L)(e,n,s.around)!==s.target}}}function isLink(e){
return"present"===e.kind&&e.entry.mode===i.IG}function isSubmodule(e){return"present"===e.kind&&e.entry.mode===i.wS}function typesOf({before:e,after:t}){
return"absent"===t.kind?["deleted"]:"absent"===e.kind?["added"]:["modified",..."unknown"===e.kind?["added"]:[],..."unknown"===t.kind?["deleted"]:[]]}}),5234:((e,t,n)=>{n.d(t,{Z:()=>hashImages})
;var s=n(7598),i=n(2898),r=n(9777),o=n(18),a=n(2888),c=n(1446);function hashImages(e){const t=new Map(e.images.map(e=>[e.name,e])),n=new Map,s=new InputsHasher({head:e.head,commit:e.commit,
hashOfParent:e=>n.get(e)?.prod??""});for(const r of(0,i.no)([...t.keys()],e.parents)){const i=t.get(r),o=e.inputs.get(r);void 0!==i&&void 0!==o&&n.set(r,{prod:s.hash(i.prod,o.prod,i)})}
for(const[i,{prod:r}]of n){const o=t.get(i),a=e.inputs.get(i)?.dev;void 0!==o?.dev&&void 0!==a&&n.set(i,{prod:r,dev:s.hash(o.dev,a,o)})}return n}class InputsHasher{scope;#Dt=new Map;constructor(e){
this.scope=e}hash(e,t,n){
const s=[["scheme","image-matrix inputs 4"],...recipeRows(e),...[...n.matrix].map(([e,t])=>["matrix",e,t]),...[...n.from?.options??[]].map(([e,t])=>["option",e,t]),...t.parents.map(({image:e,spelling:t})=>["parent",t,this.scope.hashOfParent(e)]),["reading",digest((0,
a.Y)(t.reading))],...t.sources.flatMap(e=>this.#qt(e)),...this.#Wt(t)];return digest(toSortedText(s))}#Wt(e){
return void 0!==this.scope.head&&"opaque"!==e.quality.kind?[]:[["commit",this.scope.commit]]}#qt(e){const{head:t}=this.scope;if(void 0===t)return[];switch(e.kind){case"path":
return[["path",e.path,describeCounted(t,e)]];case"folder":case"pattern":{const n=(0,c.iG)(e);return[["set",n,this.#Gt(t,n,e)]]}case"empty-folders":return[["folders",e.folders.key,this.#Ut(e.folders)]]
;case"gone-submodules":case"gone-links":case"git-ignores":return[];case"globs":return[...(0,c.LO)(e,t.index)].map(e=>["path",e,describeEntry(t,e)])}}#Ut(e){const t=this.#Dt.get(e.key)
;if(void 0!==t)return t;const n=digest(JSON.stringify([...e.list()].sort()));return this.#Dt.set(e.key,n),n}#Gt(e,t,n){const i=this.#Dt.get(t);if(void 0!==i)return i;const r=(0,s.createHash)("sha256")
;for(const t of(0,c.Z1)(n,e.index))r.update(e.describe(t));const o=r.digest("hex");return this.#Dt.set(t,o),o}}function describeEntry(e,t){const n=e.entry(t);return void 0===n?"absent":(0,o.q0)(n)}
function describeCounted(e,{path:t,counts:n}){switch(n?.kind){case void 0:return describeEntry(e,t);case"target":return`link to ${n.target} in ${n.around.root}`;case"text":{const n=e.entry(t)
;return void 0!==n&&(0,o.fo)(n)?`text ${n.id}`:describeEntry(e,t)}}}function recipeRows(e){
const t=[...e.buildArgs].filter(([t])=>!e.volatileArgs.has(t)).map(([e,t])=>["build-arg",e,t]),n=[...e.buildContexts].map(([e,t])=>["build-context",e,t.kind,"local"===t.kind?t.path:t.text])
;return[["context",e.contextPath],["file",e.file],["target",e.target],...t,...n,...toPlatformRows(e)]}function toPlatformRows({platforms:e,runnerPlatform:t}){return 0===e.length?[["runner",t]]:(0,
r.PC)(e).map(e=>["platform",e])}function toSortedText(e){return[...new Set(e.map(e=>JSON.stringify(e)))].sort().join("\n")}function digest(e){return(0,s.hash)("sha256",e)}}),550:((e,t,n)=>{n.d(t,{
Ap:()=>listReadFiles,H8:()=>explainUnread,TU:()=>listReaders});var s=n(7700),i=n(5272),r=n(1446),o=n(5364);function listReadFiles({sources:e},t){const n=new Map;for(const s of(0,
o.x)(e))for(const e of(0,r.LO)(s,t))n.has(e)||n.set(e,{path:e,reader:(0,o.$)(s,e)});return[...n.values()].sort((e,t)=>e.path<t.path?-1:1)}function listReaders({sources:e},t){const n=new i.EG([t])
;return e.filter(e=>(0,r.OI)(e,n)).map(e=>(0,o.$)(e,t))}function explainUnread({contexts:e},t){const n=e.filter(({root:e})=>(0,s.UO)(t,e)),i=n.find(({leftOutBy:e})=>void 0===e(t))
;if(void 0!==i)return{kind:"not-taken",context:i};const[r]=n.flatMap(({leftOutBy:e})=>e(t)??[]);return void 0===r?{kind:"outside",contexts:e}:{kind:"left-out",by:r}}}),1689:((e,t,n)=>{n.d(t,{
e:()=>makeContentKeys});var s=n(7598),i=n(2898),r=n(9777),o=n(8115),a=n(18),c=n(1657),u=n(7700),l=n(7388),d=n(1446);function explainNoKey(e){
const{image:t,inputs:n,head:s}=e,i=refuseSettings(t)??refuseFilters(e)
;return void 0!==i?i:void 0===s||void 0===n?never("the files of this commit could not be read"):refuseGitFolder(n)??refuseOpaque(t,n)??refuseSentGitFolder(n)??refuseParents(e)}function never(e,t=[]){
const n=(0,l.A)(t);return{kind:"none",because:e,...""===n?{}:{fix:n}}}function refuseSettings({name:e,reuse:t,publishedName:n,prod:{volatileArgs:s}}){const i={where:`add to image "${e}"`,key:""}
;if(!1===t)return never('it says "reuse: false"');if(""===n){const e="the repository that holds it";return never("it has no image-name",[{...i,item:"image-name: \u2026",note:e}])}
return 0!==s.size&&!0!==t?never(`the values of its volatile-args (${[...s].join(", ")}) may be in the image`,[{...i,item:"reuse: true",note:"an image with other values of these arguments is as good"
}]):void 0}function refuseFilters({image:e,configuration:t}){
const{buildAll:n,filters:s}=t,lacksPatterns=e=>!0!==s?.has(e),i=e.triggers.filters.find(lacksPatterns),r=n.filters.find(lacksPatterns),o=i??r
;if(void 0!==o)return never(`${void 0===i?"the filter of build-all":"its filter"} "${o}" has no patterns: only the input "changes" answers it`,[{where:"add to the configuration",key:"",
item:`filters: { ${(0,l.h)(o)}: [\u2026] }`,note:"the files that it stands for"}])}function refuseOpaque({infer:e},t){const n=e?t.quality:t.buildFiles;if("opaque"!==n.kind)return
;const[s]=n.because,i=void 0===s?"its inputs cannot be known":`its inputs cannot be known: ${describeReason(s)}`,r=n.because.find(e=>void 0!==e.fix)?.fix;return{kind:"none",because:i,
...void 0===r?{}:{fix:r}}}function describeReason({about:e,because:t}){return void 0===e?t:`"${e.path}" (${(0,c.j$)(e.at)}) ${t}`}function refuseGitFolder({sources:e,contexts:t}){
if(e.some(readsGitFolder))return never("its build is sent git's own folder and reads it, which differs with every commit",toIgnoring(t.filter(sendsGitFolder)))}
function refuseSentGitFolder({contexts:e,quality:t}){const n=e.filter(sendsGitFolder)
;if("opaque"===t.kind&&0!==n.length)return never("its build is sent git's own folder and may read it, which differs with every commit",toIgnoring(n))}function toIgnoring(e){
return[...new Set(e.map(({ignoreFile:e})=>e))].map(e=>({where:`add to "${e}"`,key:"",item:f,note:""}))}
const f=".git",h=["HEAD","ORIG_HEAD","FETCH_HEAD","config","index","packed-refs","logs/HEAD","refs/heads/main","refs/remotes/origin/main","refs/tags/v1","objects/pack/pack-1.idx"].map(e=>`${f}/${e}`)
;function sendsGitFolder({root:e,sent:t}){return""===e&&h.some(e=>!1!==t?.has(e))}function readsGitFolder(e){switch(e.kind){case"path":return(0,u.UO)(e.path,f);case"folder":case"pattern":return(0,
u.UO)(e.path,f)||h.some(t=>(0,d.sp)(e,t));case"empty-folders":case"gone-submodules":case"gone-links":case"git-ignores":case"globs":return!1}}function refuseParents({parents:e,keys:t}){
const n=e.find(({image:e})=>"known"!==t.get(e)?.kind);if(void 0!==n)return never(`it is built from "${n.image}", which is never reused`)}var p=n(5234);function makeContentKeys(e){
const{configuration:t,head:n,inputs:s,parents:r}=e,o=new Map(t.images.map(e=>[e.name,e])),a=hashWithoutCommit(e),c=new MatchedFiles(t,n),u=new Map;for(const e of(0,i.no)([...o.keys()],r)){
const i=o.get(e);if(void 0===i)continue;const l={image:i,inputs:s.get(e)?.prod,parents:r.get(e)?.prod??[]},d=a.get(e)?.prod??"",f=explainNoKey({...l,configuration:t,head:n,keys:u}),h={image:i,hash:d,
configuration:t,files:c,parents:listParentRows(l.parents,u)};u.set(e,f??{kind:"known",key:digestRows(listRows(h))})}return new Map([...o.keys()].flatMap(e=>toEntry(e,u.get(e))))}function toEntry(e,t){
return void 0===t?[]:[[e,t]]}function hashWithoutCommit({configuration:{images:e},hashes:t,...n}){return e.some(({name:e,infer:t})=>!t&&"opaque"===n.inputs.get(e)?.prod.quality.kind)?(0,p.Z)({...n,
images:e,commit:""}):t}const m="image-matrix content 1";function listRows({image:e,hash:t,configuration:n,files:s,parents:i}){const{prod:r,triggers:o,infer:a,matrix:c}=e,{buildAll:u,reuse:l}=n
;return[["scheme",m],["inputs",t],...listMachineRows(e,n),...[...c].map(([e,t])=>["matrix",e,t]),...[...r.generated].map(([e,t])=>["generated",e,...t]),...[...r.volatileArgs].map(e=>["volatile-arg",e]),...[...r.buildArgs.keys()].map(e=>["build-arg",e]),["infer",String(a)],...listTriggerRows("image",o,s),...listTriggerRows("build-all",u,s),["with",s.digest(l?.with??[])],...i]
}function listMachineRows({prod:e},{runners:t}){const n=(0,r.PC)(e.platforms);return n.length>0?n.map(e=>["platform",e]):[["runner",(0,o.FG)((0,r.Gy)(t))]]}
function listTriggerRows(e,{paths:t,filters:n},s){
return[...t.map(t=>[e,"path",t]),[e,"paths",s.digest(t)],...n.flatMap(t=>[[e,"filter",t,s.digest(s.patternsOf(t))],...s.patternsOf(t).map(n=>[e,"filter",t,"pattern",n])])]}
function listParentRows(e,t){return e.map(({image:e,spelling:n})=>{const s=t.get(e);return["parent",n,e,"known"===s?.kind?s.key:""]})}class MatchedFiles{configuration;head;#Ht=new Map
;constructor(e,t){this.configuration=e,this.head=t}patternsOf(e){return(this.configuration.filters?.get(e)??[]).map(({pattern:e})=>e)}digest(e){const t=JSON.stringify(e),n=this.#Ht.get(t)
;if(void 0!==n)return n;const{head:s}=this,i=e.map(e=>({pattern:e})),r=digestRows((void 0===s?[]:[...s.index.select(i)]).map(({path:e})=>{const t=s?.entry(e);return[e,void 0===t?"":(0,a.q0)(t)]}))
;return this.#Ht.set(t,r),r}}function digestRows(e){const t=[...new Set(e.map(e=>JSON.stringify(e)))].sort();return(0,s.createHash)("sha256").update(t.join("\n")).digest("hex")}}),5364:((e,t,n)=>{
n.d(t,{$:()=>toReader,x:()=>orderSources});var s=n(7700);function toReader(e,t){const{how:n,at:s,name:i,doubt:r}=e;return{how:n,at:s,...void 0===i?{}:{name:i},...void 0===r?{}:{doubt:r},
..."empty-folders"===e.kind?toPresence(e,t):{}}}function orderSources(e){const isPresence=({kind:e})=>"empty-folders"===e;return[...e.filter(e=>!isPresence(e)),...e.filter(isPresence)]}
function toPresence({folders:e,leftOutBy:t},n){const[i]=e.above(n);if(void 0===i)return{};const r=t(i),o=void 0!==r||i===n,a=r??t(n);return{presence:{kind:o?"unsent":"empty",path:(0,s.aD)(i),
...void 0===a?{}:{ignoredBy:a}}}}}),8041:((e,t,n)=>{n.d(t,{B:()=>findWholeContexts,N:()=>findChangedContext});var s=n(7700),i=n(3653),r=n(1446),o=n(5364);const a=20;function findWholeContexts(e,t){
return"exact"!==e.quality.kind?[]:e.contexts.flatMap(n=>{const s=e.sources.find(e=>readsAll(e,n)),i=void 0===s?void 0:measure(s,{context:n,index:t});return void 0===s||void 0===i?[]:[{...(0,
o.$)(s,n.root),...i}]})}function findChangedContext(e,t,n){if("exact"===e.quality.kind)for(const s of e.contexts){const i=e.sources.find(e=>readsAll(e,s)&&t.some(t=>cameBy(t,e)))
;if(void 0!==i)return measure(i,{context:s,index:n})}}function readsAll(e,{root:t,sent:n}){return"folder"===e.kind&&e.path===t&&e.only?.key===n?.key}function cameBy(e,t){
return"input-changed"===e.kind&&(0,i.m)(e,t)}function measure(e,{context:{root:t,ignoreFile:n},index:i}){const o=new Map;let c=0;for(const n of(0,
r.Z1)(e,i))for(const{folder:e,from:r,to:a}of i.runs(n)){c+=a-r;const[n=""]=(0,s.yE)(t,e).split("/",1);""!==n&&o.set(n,(o.get(n)??0)+a-r)}if(!(c<=a))return{folder:(0,s.aD)(t),count:c,ignoreFile:n,
largest:selectLargest(o)}}const c=3;function selectLargest(e){return[...e].map(([e,t])=>({name:e,count:t})).sort((e,t)=>t.count-e.count).slice(0,c)}}),2888:((e,t,n)=>{function describeReading(e){
if(void 0===e)return"";const{legs:t,images:n}=e;return(t.length>0?t:n).map(e=>JSON.stringify(e)).sort().join("\n")}n.d(t,{Y:()=>describeReading})}),488:((e,t,n)=>{n.d(t,{c:()=>DockerfileReader})
;var s=n(4981);class DockerfileReader{#Kt=new Memo;#e=new Memo;read({id:e,text:t},n,i){const r=toRequest(n);return this.#Kt.find(toKey(e,r),i,e=>(0,s.n_)(t,{...r,bases:e}))}
readImage({id:e,text:t},n,i){const r=toRequest(n);return this.#e.find(toKey(e,r),i,e=>(0,s.AM)(t,{...r,bases:e}))}}function toRequest({target:e,buildArgs:t,buildContexts:n,platforms:s}){return{
target:e,buildArgs:t,contexts:new Map([...n].map(([e,{kind:t}])=>[e,{kind:"local"===t?"local":"other"}])),platforms:s,buildPlatform:"",baseEnvironment:"unknown"}}
function toKey(e,{target:t,platforms:n,buildArgs:s,contexts:i}){return JSON.stringify([e,t,n,[...s],[...i]])}class Memo{#Jt=new Map;find(e,t,n){
const s=this.#Jt.get(e)??[],i=s.find(({told:e})=>e.every(({name:e,platform:n,image:s})=>t(e,n)===s));if(void 0!==i)return i.result;const r=[],o=n((e,n)=>{const s=t(e,n);return r.push({name:e,
platform:n,image:s}),s});return this.#Jt.set(e,[...s,{told:r,result:o}]),o}}}),9929:((e,t,n)=>{n.d(t,{i:()=>InputReader,j:()=>createReadingMemo});var s=n(7700),i=n(1332),r=n(5272);class LargeFiles{#Et
;list(e,t){if(void 0!==this.#Et)return this.#Et;const n=listLargeFiles(e,t);return 0===t.wanted.length&&(this.#Et=n),n}}function listLargeFiles(e,t){
const n=e.index.named(".gitattributes").map(t=>e.index.paths[t]??"").sort((e,t)=>depthOf(e)-depthOf(t)).map(n=>{const i=e.entry(n);return{folder:(0,s.yl)(n),text:i&&t.read(i.id)}
}),i=new Set(n.flatMap(({text:e=""})=>listMacros(e))),o=n.flatMap(e=>readRules(e,i)),a=o.every(({effect:e})=>"other"===e)
;return new r.EG(a?[]:e.index.paths.filter(e=>"large"===o.findLast(t=>t.fits(e))?.effect))}function depthOf(e){return e.split("/").length}function readRules({folder:e,text:t},n){const isBelow=t=>(0,
s.UO)(t,e);return void 0===t?[{effect:"large",fits:isBelow}]:t.split(/\r?\n/).flatMap(t=>{const{pattern:i,attributes:r}=splitLine(t),o=judge(r,n);if(void 0===o)return[]
;const a=compilePattern(i,"large"===o);return[{effect:o,fits:t=>isBelow(t)&&a((0,s.yE)(e,t))}]})}function listMacros(e){return e.split(/\r?\n/).flatMap(e=>{
const[,t,n=""]=/^\[attr\](\S+)\s+(.*)$/.exec(e)??[];return void 0!==t&&"large"===judge(n.split(/\s+/),new Set)?[t]:[]})}function splitLine(e){
const[,t,n,s=""]=/^\s*(?:("(?:[^"\\]|\\.)*")|(\S+))(?:\s+(.*))?$/.exec(e)??[],i=s.split(/\s+/).filter(e=>""!==e);return void 0!==t?{pattern:t.slice(1,-1).replace(/\\(.)/g,"$1"),attributes:i
}:void 0===n||/^(?:#|!|\[attr\])/.test(n)?{pattern:"",attributes:[]}:{pattern:n,attributes:i}}function judge(e,t){const n=e.findLast(e=>t.has(e)||/^[-!]?filter(?:=|$)/.test(e))
;if(void 0!==n)return"filter=lfs"===n||t.has(n)?"large":"other"}function compilePattern(e,t){if(/\[\[:|\[[^\]]*$/.test(e))return()=>t;if(e.endsWith("/"))return()=>!1
;const n=e.replace(/^\//,"").replaceAll("[!","[^").split("/").map(e=>"**"===e?e:(0,i.R$)(e)),[s]=n
;return e.includes("/")||"function"!=typeof s?e=>fitsFrom(n,e.split("/")):e=>s(e.slice(e.lastIndexOf("/")+1))}function fitsFrom(e,t){const skip=t=>{const n=new Set(t)
;for(const t of n)"**"===e[t]&&t<e.length-1&&n.add(t+1);return n};let n=skip([0]);for(const s of t)n=skip([...n].flatMap(t=>{const n=e[t]
;return void 0===n?[]:"**"===n?t===e.length-1?[t,t+1]:[t]:n(s)?[t+1]:[]}));return n.has(e.length)}var o=n(1657),a=n(9312);function isAcceptedGlob(e){const t=Array.from(e);let n="."
;for(let e=0;e<t.length;){const s=skipStars(t,e),i=s>e;e=findStar(t,s);const r=t.slice(s,e);if(i&&0===r.length)return!0;const{outcome:o,rest:a}=matchFromHere(r,n,i?"behind a star":"here")
;if("malformed"===o)return!1;if("differs"===o)return!0;n=a}return!0}function matchFromHere(e,t,n){const s=matchChunk(e,t);if("differs"!==s.outcome)return s
;const i="behind a star"===n&&""!==t?matchChunk(e,""):s;return"differs"===i.outcome?{outcome:"differs",rest:t}:i}function skipStars(e,t){let n=t;for(;"*"===e[n];)n++;return n}function findStar(e,t){
let n=!1,s=t;for(;s<e.length;s++){const t=e[s];if("\\"===t)s++;else if("["===t)n=!0;else if("]"===t)n=!1;else if("*"===t&&!n)break}return Math.min(s,e.length)}function matchChunk(e,t){let n=t,s=!1
;for(let t=0;t<e.length;){s||=""===n;const i="["===e[t]?readBracket(e,t+1):void 0;if(void 0!==i){if(i.end<0)return{outcome:"malformed",rest:n};s||=!i.holdsDot,t=i.end}else{const i="\\"===e[t];i&&t++
;const r=e[t++];if(void 0===r)return{outcome:"malformed",rest:n};s||="."!==r&&(i||"?"!==r)}n=""}return{outcome:s?"differs":"matches",rest:n}}function readBracket(e,t){const n="^"===e[t]
;let s=n?t+1:t,i=!1;for(let t=0;0===t||"]"!==e[s];t++){const t=readMember(e,s),n=t.end>=0&&"-"===e[t.end]?readMember(e,t.end+1):t;if(n.end<0)return{end:-1,holdsDot:i};i||=t.rune<=46&&46<=n.rune,
s=n.end}return{end:s+1,holdsDot:i!==n}}function readMember(e,t){const n={end:-1,rune:-1},s=e[t];if(void 0===s||"-"===s||"]"===s)return n;const i="\\"===s?t+1:t,r=(0,a.XX)(e[i]??"");return r<0||(0,
a.oD)(r)||i+1>=e.length?n:{end:i+1,rune:r}}const c={kind:"sequence",parts:[]};function oneRune(e){return{kind:"one of",ranges:[{low:e,high:e}],groups:[]}}function setHolds(e,t){
return(e.ranges.some(e=>e.low<=t&&t<=e.high)||e.groups.some(e=>groupHolds(e,t)))===("one of"===e.kind)}function groupHolds(e,t){return e.property.test(String.fromCodePoint(t))===("inside"===e.kind)}
class Automaton{start;#n=new Map;#Vt=new Uint32Array(0);#Qt=0;#zt;constructor(e){this.#zt=e,this.start={steps:[e.start],before:"nothing",next:new Map,accepts:void 0}}run(e,t,n){let s=e
;for(let e=n.start;e<n.end&&s.steps.length>0;e++){const n=t.charCodeAt(e),i=n<55296?n:t.codePointAt(e)??n;i>65535&&e++,s=s.next.get(i)??this.#Xt(s,i)}return s}accepts(e){
return e.accepts??=this.#Zt(e,"end").some(e=>"end"===this.#zt.steps[e]?.kind),e.accepts}#Xt(e,t){const n=(0,a.sJ)(t),s=isWord(n)?"word":"other",i=[];for(const t of this.#Zt(e,s)){
const e=this.#zt.steps[t];"rune"===e?.kind&&setHolds(e.set,n)&&i.push(e.next)}const r=this.#Yt([...new Set(i)].sort((e,t)=>e-t),s);return e.next.set(t,r),r}#Yt(e,t){
const n=`${t} ${e.join(" ")}`,s=this.#n.get(n);if(void 0!==s)return s;this.#n.size>=2e3&&this.#n.clear();const i={steps:e,before:t,next:new Map,accepts:void 0};return this.#n.set(n,i),i}#Zt(e,t){
0===this.#Qt&&(this.#Vt=new Uint32Array(this.#zt.steps.length)),this.#Qt++;const n=[],s=[...e.steps];for(let i=s.pop();void 0!==i;i=s.pop()){if(this.#Vt[i]===this.#Qt)continue;this.#Vt[i]=this.#Qt
;const r=this.#zt.steps[i];if("fork"===r?.kind)for(const e of r.nexts)s.push(e);else"assertion"!==r?.kind?n.push(i):holds(r.assertion,e.before,t)&&s.push(r.next)}return n}}function holds(e,t,n){
switch(e){case"begin":return"nothing"===t;case"end":return"end"===n;case"word boundary":return"word"===t!=("word"===n);case"no word boundary":return"word"===t==("word"===n)}}function isWord(e){
return e>=48&&e<=57||e>=65&&e<=90||95===e||e>=97&&e<=122}
const u=1114111,l=new Map([["alnum","09AZaz"],["alpha","AZaz"],["ascii","\0\x7f"],["blank","\t\t  "],["cntrl","\0\x1f\x7f\x7f"],["digit","09"],["graph","!~"],["lower","az"],["print"," ~"],["punct","!/:@[`{~"],["space","\t\r  "],["upper","AZ"],["word","09AZ__az"],["xdigit","09AFaf"]]),d=new Map([["d","09"],["s","\t\n\f\r  "],["w","09AZ__az"]])
;function posixClass(e){const t=e.startsWith("^"),n=l.get(t?e.slice(1):e);if(void 0===n)return;const s=toRanges(n);return{ranges:t?invert(s):s,groups:[]}}function perlClass(e){
const t=e.toLowerCase(),n=d.get(t);if(void 0===n)return;const s=toRanges(n);return{ranges:e===t?s:invert(s),groups:[]}}function unicodeClass(e){const t=e.startsWith("^"),n=toProperty(t?e.slice(1):e)
;if(void 0!==n)return{ranges:[],groups:[{kind:t?"outside":"inside",property:n}]}}function invertMembers(e){const[t]=e.groups;return void 0===t?{ranges:invert(e.ranges),groups:[]}:{ranges:[],groups:[{
kind:"inside"===t.kind?"outside":"inside",property:t.property}]}}function toProperty(e){if(!/^[A-Za-z_]+$/.test(e))return;const t=toCanonicalName(e)
;for(const e of[`gc=${t}`,`sc=${t}`,t])if(e!==t||["Any","Assigned","ASCII"].includes(e))try{return new RegExp(`^\\p{${e}}$`,"u")}catch{continue}}function toCanonicalName(e){
return/^ascii$/i.test(e)?"ASCII":/^lc$/i.test(e)?"LC":e.split("_").map(e=>e.slice(0,1).toUpperCase()+e.slice(1).toLowerCase()).join("_")}function toRanges(e){const t=[]
;for(let n=0;n<e.length;n+=2)t.push({low:e.charCodeAt(n),high:e.charCodeAt(n+1)});return t}function invert(e){const t=[];let n=0;for(const s of e)s.low>n&&t.push({low:n,high:s.low-1}),n=s.high+1
;return n<=u&&t.push({low:n,high:u}),t}const f={kind:"invalid"},h=new Map([["a",7],["f",12],["n",10],["r",13],["t",9],["v",11]]);function readRune(e,t){const n=e.codePointAt(t);return void 0===n?f:{
kind:"rune",rune:(0,a.sJ)(n),end:t+(n>65535?2:1)}}function readEscape(e,t){const n=e.charAt(t+1);if("p"===n||"P"===n)return readUnicodeClass(e,t);const s=perlClass(n);return void 0!==s?{kind:"class",
members:s,end:t+2}:readEscapedRune(e,t+1)}function readEscapedRune(e,t){const n=e.charAt(t),s=h.get(n);return void 0!==s?{kind:"rune",rune:s,end:t+1
}:"x"===n?readHexadecimal(e,t+1):/[0-7]/.test(n)?readOctal(e,t):/[\0-\x7f]/.test(n)&&!/[0-9A-Za-z]/.test(n)?{kind:"rune",rune:(0,a.XX)(n),end:t+1}:f}function readOctal(e,t){
const n=/^[0-7]{1,3}/.exec(e.slice(t,t+3))?.[0]??"";return 1===n.length&&"0"!==n?f:{kind:"rune",rune:parseInt(n,8),end:t+n.length}}function readHexadecimal(e,t){if("{"!==e.charAt(t)){
const n=e.slice(t,t+2);return/^[0-9A-Fa-f]{2}$/.test(n)?{kind:"rune",rune:parseInt(n,16),end:t+2}:f}const n=e.indexOf("}",t),s=n<0?"":e.slice(t+1,n);if(!/^[0-9A-Fa-f]+$/.test(s))return f
;const i=parseInt(s,16);return i>1114111?f:{kind:"rune",rune:i,end:n+1}}function readUnicodeClass(e,t){const n="{"===e.charAt(t+2),s=e.indexOf("}",t);if(n&&s<0)return f
;const i=n?s+1:t+3,r=unicodeClass(n?e.slice(t+3,s):e.charAt(t+2));return void 0===r?f:{kind:"class",members:"P"===e.charAt(t+1)?invertMembers(r):r,end:i}}function readClass(e,t){
const n="^"===e.charAt(t+1)?"none of":"one of",s=[],i=[],r="one of"===n?t+1:t+2;let o=r;for(;o===r||"]"!==e.charAt(o);){const t=parse_class_readMember(e,o);if("invalid"===t.kind)return f;if(o=t.end,
"class"===t.kind){s.push(...t.members.ranges),i.push(...t.members.groups);continue}const n=readRangeEnd(e,t);if("rune"!==n.kind||n.rune<t.rune)return f;o=n.end,s.push({low:t.rune,high:n.rune})}return{
kind:"set",set:{kind:n,ranges:s,groups:i},end:o+1}}function parse_class_readMember(e,t){if(e.startsWith("[:",t)){const n=e.indexOf(":]",t+2);if(n>=0){const s=posixClass(e.slice(t+2,n))
;return void 0===s?f:{kind:"class",members:s,end:n+2}}}return"\\"===e.charAt(t)?readEscape(e,t):readRune(e,t)}function readRangeEnd(e,t){const n=e.charAt(t.end+1)
;if("-"!==e.charAt(t.end)||""===n||"]"===n)return t;const s="\\"===n?readEscape(e,t.end+1):readRune(e,t.end+1);return"class"===s.kind?f:s}const p=1e3,m={kind:"none of",ranges:[{low:10,high:10}],
groups:[]},g=new Map([["A","begin"],["z","end"],["b","word boundary"],["B","no word boundary"]]);function parseExpression(e){return new Parser(e).parse()}class Parser{#en=[{branches:[],parts:[]}];#g=0
;#tn=!1;#j;constructor(e){this.#j=e}parse(){for(;this.#g<this.#j.length;){const e=this.#nn();if("invalid"===e)return;if(this.#tn="read"===e,"none"===e&&!this.#sn())return}
return 1===this.#en.length?closeLevel(this.#in):void 0}get#in(){return this.#en.at(-1)??{branches:[],parts:[]}}#rn(e,t){return this.#in.parts.push(e),this.#g=t,!0}#sn(){const e=this.#g+1
;switch(this.#j.charAt(this.#g)){case"(":return this.#en.push({branches:[],parts:[]}),this.#g=e,!0;case")":return this.#on();case"|":return this.#in.branches.push({kind:"sequence",parts:this.#in.parts
}),this.#in.parts=[],this.#g=e,!0;case"^":return this.#rn({kind:"assertion",assertion:"begin"},e);case"$":return this.#rn({kind:"assertion",assertion:"end"},e);case".":return this.#rn({kind:"rune",
set:m},e);case"[":return this.#an();case"\\":return this.#cn();default:return this.#un()}}#on(){if(1===this.#en.length)return!1;const e=closeLevel(this.#in);return this.#en.pop(),this.#rn(e,this.#g+1)
}#un(){const e=readRune(this.#j,this.#g);return"rune"===e.kind&&this.#rn({kind:"rune",set:oneRune(e.rune)},e.end)}#an(){const e=readClass(this.#j,this.#g);return"invalid"!==e.kind&&this.#rn({
kind:"rune",set:e.set},e.end)}#cn(){const e=this.#j.charAt(this.#g+1),t=g.get(e);if(void 0!==t)return this.#rn({kind:"assertion",assertion:t},this.#g+2);if("Q"===e)return this.#ln()
;const n=readEscape(this.#j,this.#g);switch(n.kind){case"invalid":return!1;case"rune":return this.#rn({kind:"rune",set:oneRune(n.rune)},n.end);case"class":return this.#rn({kind:"rune",set:{
kind:"one of",...n.members}},n.end)}}#ln(){const e=this.#j.indexOf("\\E",this.#g+2),t=e<0?this.#j.length:e;for(this.#g+=2;this.#g<t;)this.#un();return this.#g=e<0?t:e+2,!0}#nn(){
const e=readCounts(this.#j,this.#g);if(void 0===e)return"none";const t=this.#in.parts.pop();if(void 0===t||this.#tn||!countsAreValid(e))return"invalid";const n={kind:"repeat",of:t,min:e.min,max:e.max}
;return mostCopies(n)>p?"invalid":(this.#rn(n,e.end),"read")}}function closeLevel(e){const t={kind:"sequence",parts:e.parts};return 0===e.branches.length?0===e.parts.length?c:t:{kind:"choice",
branches:[...e.branches,t]}}function readCounts(e,t){switch(e.charAt(t)){case"*":return{min:0,max:1/0,end:t+1};case"+":return{min:1,max:1/0,end:t+1};case"?":return{min:0,max:1,end:t+1};case"{":
return readBraces(e,t);default:return}}const v=/\{(0|[1-9][0-9]*)(?:(,)(0|[1-9][0-9]*)?)?\}/y;function readBraces(e,t){v.lastIndex=t;const n=v.exec(e);if(null===n)return;const s=Number(n[1]);return{
min:s,max:void 0===n[2]?s:Number(n[3]??1/0),end:t+n[0].length}}function countsAreValid({min:e,max:t}){return e<=p&&(t<=p||t===1/0)&&e<=t}function mostCopies(e){
const t=e.max===1/0?e.min:e.max,n="repeat"===e.of.kind?mostCopies(e.of):1;return Math.max(t,1)*n}function compileExpression(e){if(countSteps(e)>1e5)return;const t=[{kind:"end"}];return{
start:append(t,e,0),steps:t}}function append(e,t,n){switch(t.kind){case"rune":return e.push({kind:"rune",set:t.set,next:n})-1;case"assertion":return e.push({kind:"assertion",assertion:t.assertion,
next:n})-1;case"sequence":return t.parts.reduceRight((t,n)=>append(e,n,t),n);case"choice":{const s=t.branches.map(t=>append(e,t,n));return e.push({kind:"fork",nexts:s})-1}case"repeat":{
const{of:s,min:i,max:r}=t;let o=r===1/0?appendLoop(e,s,n):n;for(let t=i;t<r&&r!==1/0;t++)o=e.push({kind:"fork",nexts:[append(e,s,o),n]})-1;for(let t=0;t<i;t++)o=append(e,s,o);return o}}}
function appendLoop(e,t,n){const s=e.push({kind:"end"})-1;return e[s]={kind:"fork",nexts:[append(e,t,s),n]},s}function countSteps(e){switch(e.kind){case"rune":case"assertion":return 1;case"sequence":
return e.parts.reduce((e,t)=>e+countSteps(t),0);case"choice":return e.branches.reduce((e,t)=>e+countSteps(t),1);case"repeat":return 1+(e.max===1/0?e.min+1:e.max)*(countSteps(e.of)+1)}}
const w=new Set(".+()$");function toMatcher(e){const{kind:t,expression:n}=translate(e);switch(t){case"exact":return{kind:t,text:e};case"prefix":return{kind:t,text:e.slice(0,-2)};case"suffix":return{
kind:t,text:e.slice(2)};case"expression":{const s=parseExpression(`^${n}$`),i=void 0===s?void 0:compileExpression(searched(s));return void 0===i?{kind:"broken"}:{kind:t,automaton:new Automaton(i),
...literalEnds(e)}}}}function literalEnds(e){if(/[[\]{}|^\\\uFEFF\uD800-\uDFFF\uFFFD]/.test(e))return{begins:"",ends:""}
;const t=/^[^*?]*/.exec(e)?.[0]??"",n=e.slice(Math.max(e.lastIndexOf("*"),e.lastIndexOf("?"))+1);return{begins:t,ends:n.startsWith("/")?n.slice(1):n}}const k={kind:"repeat",of:{kind:"rune",set:{
kind:"none of",ranges:[],groups:[]}},min:0,max:1/0};function searched(e){if("sequence"===e.kind){const{parts:t}=e;if(isAssertion(t[0],"begin")&&isAssertion(t.at(-1),"end"))return e}return{
kind:"sequence",parts:[k,e,k]}}function isAssertion(e,t){return"assertion"===e?.kind&&e.assertion===t}function translate(e){const t=Array.from(e.replace(/^\uFEFF/,"")),n={kind:"exact",expression:""}
;for(let e=0;e<t.length;){const s=t[e]??"";"*"!==s||"*"!==t[e+1]?(e++,n.expression+="\\"===s?`\\${t[e++]??""}`:translateOne(s),"*?[]\\".includes(s)&&(n.kind="expression")):e=translateStars(t,e,n)}
return n}function translateOne(e){return"*"===e?"[^/]*":"?"===e?"[^/]":w.has(e)?`\\${e}`:e}function translateStars(e,t,n){const s="/"===e[t+2]?t+3:t+2;return s<e.length?(n.expression+="(.*/)?",
n.kind="expression"):"exact"===n.kind?n.kind="prefix":(n.expression+=".*",n.kind="expression"),0===t&&(n.kind="suffix"),s}function matchesText(e,t){switch(e.kind){case"exact":return t===e.text
;case"prefix":return t.startsWith(e.text);case"suffix":return t.endsWith(e.text)||t.length===e.text.length-1&&e.text===`/${t}`}}function parsePatterns(e){const t=[];for(const{text:n,line:s}of e){
const e=(0,a.Pd)(n);if(""===e)continue;const i=(0,a.ts)(e);if("!"===i)return{kind:"invalid",because:'a lone "!" excepts nothing',line:s}
;const r=i.startsWith("!")?"send":"ignore",o="send"===r?i.slice(1):i;if(!isAcceptedGlob(o))return malformed({text:o,line:s});t.push({text:o,line:s,effect:r,matcher:toMatcher(o)})}return{
kind:"patterns",patterns:t}}function malformed({text:e,line:t}){return{kind:"invalid",because:`the pattern ${JSON.stringify(e)} is malformed`,line:t}}function listIgnoreFiles(e){
const t=joinPath(e.directory,".dockerignore");switch(e.kind){case"main":return[`${e.dockerfile}.dockerignore`,t];case"named":return[t]}}function joinPath(e,t){return""===e||"."===e?t:`${e}/${t}`}
function parseIgnoreFile(e){const t=splitLines(e);return Array.isArray(t)?parsePatterns(t.flatMap(readLine)):t}function splitLines(e){const t=e.split("\n").map((e,t)=>({text:e,line:t+1
})),n=t.find(e=>3*e.text.length>=65536&&(0,a.dp)(e.text)>=65536);return void 0===n?t:{kind:"invalid",because:"the line is longer than 64 KiB",line:n.line}}function readLine({text:e,line:t}){
const n=1===t?e.replace(/^\uFEFF/,""):e;if(n.startsWith("#"))return[];const s=(0,a.Pd)(n);return""===s?[]:s.startsWith("!")?[{text:`!${toRelative((0,a.Pd)(s.slice(1)))}`,line:t}]:[{text:toRelative(s),
line:t}]}function toRelative(e){if(""===e)return"";const t=(0,a.ts)(e);return t.length>1&&t.startsWith("/")?t.slice(1):t}class Contenders{#dn;#fn=new Map;areSettled;constructor(e){this.#dn=e,
this.areSettled=e.every(({inherited:e})=>e)}static of(e){return new Contenders(e.map((e,t)=>({pattern:e,index:t,inherited:!1,...contenders_literalEnds(e.matcher)})))}listFor(e){
const t=e.charCodeAt(e.length-1);return this.#fn.get(t)??this.#hn(t)}#hn(e){const t=this.#dn.filter(t=>t.inherited||mayEndIn(e,t));return this.#fn.set(e,t),t}below(e,t){
const remains=n=>n.inherited||!t.includes(n.index)&&mayMatchBelow(e,n);return this.#dn.every(remains)?this:new Contenders(this.#dn.flatMap(e=>t.includes(e.index)?[{...e,inherited:!0
}]:remains(e)?[e]:[]))}}function mayEndIn(e,{ends:t}){return""===t||t.charCodeAt(t.length-1)===e}function mayMatchBelow(e,{begins:t}){return t.startsWith(e)||e.startsWith(t)}
function contenders_literalEnds(e){switch(e.kind){case"exact":return{begins:e.text,ends:e.text};case"prefix":return{begins:e.text,ends:""};case"suffix":return{begins:"",ends:e.text.replace(/^\//,"")}
;case"expression":return{begins:e.begins,ends:e.ends};case"broken":return{begins:"",ends:""}}}const b={kind:"sent"};function newDirectory(e){return{...e,children:new Map,states:new Map}}
function stateOf(e,t,n){const s=[];let i=e;for(;void 0!==i.parent&&!i.states.has(t);)s.push(i),i=i.parent;let r=i.states.get(t)??n.start;for(let e=s.pop();void 0!==e;e=s.pop()){const s={
start:e.parent?.length??0,end:e.length};r=n.run(r,e.path,s),e.states.set(t,r)}return r}function directory_judge(e,t,n){let s=b;for(const i of e.contenders.listFor(t)){const{pattern:r}=i
;if(!i.inherited){if("send"===r.effect!=(s!==b))continue;if("broken"===r.matcher.kind)return{kind:"broken",pattern:r};if(!matchesIn(e,t,i))continue}n?.push(i.index),s="send"===r.effect?b:{
kind:"ignored",line:r.line}}return s}function matchesIn(e,t,n){const{matcher:s}=n.pattern;switch(s.kind){case"broken":return!1;case"exact":case"prefix":case"suffix":return matchesText(s,t)
;case"expression":{if(!t.endsWith(s.ends)||!t.startsWith(s.begins))return!1;const i=stateOf(e,n.index,s.automaton),r={start:e.length,end:t.length};return s.automaton.accepts(s.automaton.run(i,t,r))}}}
class IgnoreWalk{#pn;#mn;#gn;#vn;constructor(e,t="by exceptions"){this.#pn=e.filter(e=>"send"===e.effect).map(e=>withoutGlob(e.text)),this.#mn="everywhere"===t||this.#pn.some(e=>/[*[\]?^\\]/.test(e))
;const n={parent:void 0,path:"",length:0,closed:void 0,contenders:Contenders.of(e)};this.#gn=newDirectory(n),this.#vn={prefix:"",directory:this.#gn}}judgeFile(e){const t=this.#wn(e)
;return toVerdict(t.closed??directory_judge(t,e))}openDirectory(e){const t=this.#wn(""===e?"":`${e}/`),{closed:n}=t;if(void 0!==n)return toAlike(t,n);const s=findSettled(t)
;return void 0!==s?toAlike(s,directory_judge(s,s.path)):{kind:"mixed",judge:e=>toVerdict(directory_judge(t,e))}}enters(e){return""===e||void 0===this.#wn(`${e}/`).closed}#wn(e){
const{prefix:t}=this.#vn;if(e.startsWith(t)&&!e.includes("/",t.length))return this.#vn.directory;const n=e.lastIndexOf("/")+1;let s=this.#gn;for(let t=0;t<n&&void 0===s.closed;){
const n=e.indexOf("/",t);s=this.#kn(s,e,{start:t,slash:n}),t=n+1}return this.#vn={prefix:e.slice(0,n),directory:s},s}#kn(e,t,{start:n,slash:s}){const i=t.slice(n,s),r=e.children.get(i)
;if(void 0!==r)return r;const o=t.slice(0,s),a=[],c=directory_judge(e,o,a),u=newDirectory({parent:e,path:t,length:s+1,contenders:e.contenders.below(`${o}/`,a),closed:this.#bn(o,c)?void 0:c})
;return e.children.set(i,u),u}#bn(e,t){switch(t.kind){case"sent":return!0;case"ignored":return this.#yn(e);case"broken":return!1}}#yn(e){if(this.#mn)return!0;const t=`${e}/`
;return this.#pn.some(e=>`${e}/`.startsWith(t))}}function toVerdict(e){return"broken"===e.kind?malformed(e.pattern):e}function findSettled(e){if(!e.contenders.areSettled)return;let t=e
;for(;!0===t.parent?.contenders.areSettled;)t=t.parent;return t}function toAlike({path:e,length:t},n){return{kind:"alike",top:e.slice(0,Math.max(0,t-1)),verdict:toVerdict(n)}}function withoutGlob(e){
return e.replace(/\/\*\*$/,"").replace(/\/\*$/,"")}var y=n(1446);class IgnoreTexts{#n=new Map;read({id:e,text:t}){const n=this.#n.get(e)??ignoring_readRules(t);return this.#n.set(e,n),n}}
function ignoring_readRules(e){const t=refuseBroken(parseIgnoreFile(e));return"invalid"===t.kind?t:{kind:"rules",patterns:t.patterns,walk:new IgnoreWalk(t.patterns)}}function readIgnoring(e,t,n){
const s=[];for(const i of listIgnoreFiles(e)){s.push(i);const r=t(i);if(void 0===r)continue;if("generated"===r)return{looked:s,generated:i};const a=n.read(r);return"invalid"===a.kind?{looked:s,
broken:{at:(0,o.s5)(i,a.line),because:a.because}}:0===a.patterns.length?{looked:s}:{looked:s,sent:toSent({key:`${e.directory} without ${r.id}`,path:i,root:e.directory},a)}}return{looked:s}}
function refuseBroken(e){if("invalid"===e.kind)return e;const t=e.patterns.find(({matcher:e})=>"broken"===e.kind);return void 0===t?e:malformed(t)}
function toSent({key:e,path:t,root:n},{patterns:i,walk:r}){const a=""===n?0:n.length+1,has=e=>"sent"===r.judgeFile(e.slice(a)).kind,c=i.flatMap(({effect:e,text:n,line:s})=>"send"===e?[{text:n,at:(0,
o.s5)(t,s)}]:[]);return{key:e,has,exceptions:c,inFolder:e=>{if(!(0,s.UO)(e,n))return{kind:"some",has};const t=r.openDirectory((0,s.yE)(n,e));return"mixed"===t.kind?{kind:"some",
has:e=>"sent"===t.judge(e.slice(a)).kind}:{kind:"sent"===t.verdict.kind?"all":"none",top:""===t.top?n:(0,s.uJ)(n,t.top)}},enters:e=>r.enters(e.slice(a)),leftOutBy:e=>{const n=r.judgeFile(e.slice(a))
;return"sent"===n.kind?void 0:(0,o.s5)(t,n.line)}}}function toExclusion(e,{from:t,toRest:n}){const s=refuseBroken(parsePatterns(e.map((e,t)=>({text:e,line:t}))));if("invalid"===s.kind)return
;const i=new IgnoreWalk(s.patterns,"everywhere"),r=s.patterns.some(({effect:e})=>"send"===e);return{key:JSON.stringify([e,t]),has:e=>{const t=n(e);return""===t||"sent"===i.judgeFile(t).kind},...r?{
enters:()=>!0}:{}}}function narrowBy(...e){const[t,...n]=e.filter(e=>void 0!==e);if(void 0===t)return{};if(0===n.length)return{only:t};const s=[t,...n];return{only:{key:s.map(({key:e})=>e).join("\n"),
has:e=>s.every(t=>t.has(e)),inFolder:e=>narrowFolder(s.map(t=>(0,y.NE)(t,e))),enters:e=>s.every(t=>(t.enters??t.has)(e))}}}function narrowFolder(e){const t=e.find(({kind:e})=>"none"===e)
;if(void 0!==t)return t;const n=e.flatMap(e=>"some"===e.kind?[e]:[]);return n.length>0?{kind:"some",has:e=>n.every(t=>t.has(e))}:{kind:"all",
top:e.flatMap(e=>"some"===e.kind?[]:[e.top]).reduce((e,t)=>t.length>e.length?t:e,"")}}var x=n(9777),$=n(343),S=n(3653),O=n(2913),_=n(8880),M=n(18);function isMade(e,{generated:t}){
return[...t.keys()].some(t=>(0,s.UO)(e,t))}function isGenerated(e,{generated:t}){return[...t.keys()].some(t=>(0,s.UO)(e,t)||(0,s.UO)(t,e))}function mayMatchGenerated(e,{generated:t}){
const n=e.map(i.R$);return[...t.keys()].some(e=>e.split("/").every((e,t)=>!1!==n[t]?.(e)))}function addGenerated(e,t){const{sources:n}=t,s=[];for(const[i,r]of e.recipe.generated){
const o=isBuildFile(i,e.recipe)?"build-file":"content";if("content"===o&&!n.some(e=>mayRead(e,i))){s.push(i);continue}const a={role:o,at:e.at("generated",i),how:{verb:"source-of",relation:"itself"},
name:i};t.add({kind:"globs",patterns:r},a);const c=r.filter(e=>!(0,_.bX)(e));for(const e of new Set(c.map(_.Wj)))addAround(e,a,t);if(matchesTracked(r,e.tree))continue
;const u=c.map(e=>`"${e}"`).join(", ");t.lose({because:`what "${i}" is generated from, ${u}, matches no tracked file`,suggestion:{kind:"generated",source:i}},o)}return s}function mayRead(e,t){
switch(e.kind){case"path":return(0,s.UO)(e.path,t);case"folder":return void 0===e.only?.name&&((0,s.UO)(e.path,t)||(0,s.UO)(t,e.path)&&mayHold(e.only,t));case"pattern":return!!(0,
s.UO)(e.path,t)||!(!(0,s.UO)(t,e.path)||!mayHold(e.only,t))&&(0,s.yE)(e.path,t).split("/").every((t,n)=>{const s=e.segments[n];return void 0===s||s(t)||e.text.split("/")[n]===t});case"empty-folders":
case"gone-submodules":case"gone-links":case"git-ignores":case"globs":return!1}}function mayHold(e,t){return void 0===e||e.has(t)||!0===e.enters?.(t)}function readTemplates(e){
const{image:t,recipe:n,tree:i,texts:r}=e,o=[...n.generated].flatMap(([e,t])=>(0,s.UO)(n.file,e)?t:[]),a=(t.infer?o:[...o,...t.triggers.paths]).map(e=>({pattern:e
})),c=[...i.index.select(a)].map(({path:e})=>e),u=c.filter(e=>/docker|container/i.test((0,s.mp)(e))),l=c.length>A?u:c;if(0===c.length||l.length>A)return;const d=l.flatMap(e=>{
const t=i.entry(e),s=void 0!==t&&(0,M.fo)(t)?r.read(t.id):void 0;return void 0===s?[]:(0,O.o)(s,n.buildArgs)});return{quality:"opaque",because:[],sources:listWhole(n),transfers:[],images:d,
contexts:[],legs:[],sourceWords:[],stageNames:[],otherPlatforms:[]}}const A=50;function listWhole({buildContexts:e}){return["",...[...e].flatMap(([e,{kind:t}])=>"local"===t?[e]:[])].map(e=>({
context:e,kind:"path",path:"",excludes:[],line:0,instruction:"FROM"}))}function addAround(e,t,n){n.addAncestors((0,s.uJ)(e,"x"),t);const i={...(0,S.c)(t,"attributes"),role:"content"}
;n.addAttributes((0,s.uJ)(e,"x"),i),n.add({kind:"globs",patterns:[(0,s.uJ)(e,"**/.gitattributes")]},i)}function matchesTracked(e,{index:t}){const n=e.map(e=>({pattern:e}));return t.find(n,1).count>0}
function isBuildFile(e,{file:t,contextPath:n}){return[t,`${t}.dockerignore`,`${t}.rego`,(0,s.uJ)(n,".dockerignore")].some(t=>(0,s.UO)(t,e))}var T=n(2041);const C={counts:{kind:"text"}}
;function findDockerfile(e,t,n){const{file:i}=e,r=followFromRoot((0,s.yl)(i),t),isThere=e=>{const n=(0,s.uJ)(r.path,e);return void 0!==t.tree.entry(n)||t.tree.hasFolder(n)}
;if("folder"!==r.kind||isMade(i,e)||(0,s.mp)(i)!==E||isThere(E)||!isThere(R))return i;const a=(0,s.uJ)((0,s.yl)(i),R),c={role:"build-file",at:(0,o.s5)(a),how:{verb:"would-be-dockerfile",
relation:"itself"},name:R};return n?.add({kind:"path",path:i},c),a}const E="Dockerfile",R="dockerfile";function readDockerfileText(e,t){const{file:n}=e.recipe,s=followBuildFile(n,e),i={
verb:"dockerfile",relation:"itself"},r={role:"build-file",at:e.at("file"),how:i,name:n};addBuildFile({path:n,followed:s},{role:"build-file",at:(0,o.s5)(n),how:i},t),addWay({path:n,followed:s},(0,
S.c)(r,"above"),t),t.addAttributes(n,{...(0,S.c)(r,"attributes"),role:"content"});const a=readText(s,e);if(void 0!==a)return a;isWritten(e)||t.lose(explainUnread(s,e),"build-file")}
function addBuildFile({path:e,followed:t},n,s){const i=t.leads.find(({link:t})=>t===e);void 0===i?s.add({kind:"path",path:e,...C},n):s.addLead(i,{link:n,above:n})}function isWritten(e){
const{image:t,recipe:n}=e;return((0,$.M)(t)||isMade(n.file,n))&&"missing"===followBuildFile(n.file,e).kind}function explainUnread(e,t){
const{file:n}=t.recipe,s=findLostLink(e,t),i=followFromRoot(n,t),leads=e=>({because:`the Dockerfile "${n}" is behind the link "${s??n}", which leads nowhere in ${e}`,suggestion:{kind:"target",
key:"file",link:s??n,..."file"===i.kind?{target:i.path}:{}}});switch(e.kind){case"missing":return void 0!==s?leads("the folder that it is read from"):{because:`the Dockerfile "${n}" is not tracked`,
suggestion:{kind:"generated",source:n}};case"submodule":return{because:`the Dockerfile "${n}" is in a submodule`};case"folder":return{because:`the Dockerfile "${n}" is a folder`};case"file":
case"unreadable":return{because:`the Dockerfile "${n}" cannot be read`};case"outside":case"endless":return leads("the repository")}}function findLostLink({links:e},t){const n=followFromRoot((0,
s.yl)(t.recipe.file),t);return"folder"===n.kind?e.slice(n.links.length).at(-1):e.at(-1)}const P={verb:"ignore-file",relation:"itself"};function readContextIgnoring({name:e,root:t},n,i){
const{file:r,generated:a}=n.recipe,c=""===e,u=JSON.stringify([t,c?r:null,...a.keys()]),l=n.ignoring.get(u)??readIgnoring(c?{kind:"main",directory:t,dockerfile:r}:{kind:"named",directory:t
},e=>readIgnoreFile(e,n),n.ignoreTexts);0===n.texts.wanted.length&&n.ignoring.set(u,l),i.addContext({name:e,root:t,ignoreFile:l.looked.at(-1)??(0,s.uJ)(t,".dockerignore"),
leftOutBy:e=>l.sent?.leftOutBy(e),...void 0===l.sent?{}:{sent:l.sent}});const d=c?"build-file":"content";for(const e of l.looked){const t=followBuildFile(e,n),s={role:d,at:(0,o.s5)(e),how:P}
;addBuildFile({path:e,followed:t},s,i),addWay({path:e,followed:t},{...(0,S.c)(s,"above"),name:e,at:n.at("file")},i),isLost(t)&&i.lose({because:`the ignore file "${e}" cannot be read`},d)}
if(void 0!==l.broken){const{at:e,because:t}=l.broken;i.lose({because:`${(0,o.j$)(e)}: ${t}`},d)}if(void 0!==l.generated&&!isMade(t,n.recipe)){
const e=`the ignore file "${l.generated}" is generated, so what it leaves out counts`;i.widen({because:e,extent:"everything"})}return l}function readIgnoreFile(e,t){const n=followBuildFile(e,t)
;return"missing"===n.kind&&isMade(e,t.recipe)?"generated":readText(n,t)}function isLost({kind:e}){switch(e){case"outside":case"unreadable":case"submodule":return!0;case"endless":case"missing":
case"file":case"folder":return!1}}function addWay({path:e,followed:{path:t,leads:n}},i,r){r.addAncestors(e,i);for(const e of n)r.addLead(e,{link:i,above:i});0!==n.length&&(r.add({kind:"path",path:t,
...C},i),r.addAncestors((0,s.uJ)(t,"x"),i))}function followFromRoot(e,{tree:t,texts:n}){return(0,T.Z)(e,{tree:t,texts:n,root:"",above:"outside"})}function followBuildFile(e,t){
const{tree:n,texts:i}=t,r=followFromRoot((0,s.yl)(e),t);switch(r.kind){case"folder":case"missing":{const t={tree:n,texts:i,root:r.path,above:"nothing"},o=(0,T.Z)((0,s.mp)(e),t);return{...o,
links:[...r.links,...o.links],leads:[...r.leads,...o.leads]}}case"file":return{...r,kind:"missing"};case"submodule":case"outside":case"unreadable":case"endless":return r}}
function readText({kind:e,path:t},{tree:n,texts:s}){const i="file"===e?n.entry(t):void 0,r=void 0===i?void 0:s.read(i.id);return void 0===i||void 0===r?void 0:{id:i.id,text:r}}var N=n(8860)
;function findParents(e,t){const{names:n}=e;return distinct([...listUsedContexts(e,t).flatMap(({context:t,platforms:s})=>{const i=toImages(e.recipe.buildContexts.get(t),n),r={spelling:t,
at:atContext(t,e),...keep({platforms:s})};return withoutItself(i.map(e=>({image:e,...r})),e)}),...listImages(e,t).flatMap(({name:t,line:s,platforms:i})=>{const r={spelling:t,at:(0,
o.s5)(e.recipe.file,s),...keep({platforms:i})};return withoutItself(n.find(t,"instruction").map(({image:e,by:t})=>({image:e,...r,..."written"===t?{}:{by:t}})),e)})])}function findImages(e,t,n){
const s=e.recipe.buildContexts.get(n);return withoutItself((void 0===s?t.find(n,"instruction").map(({image:e})=>e):toImages(s,t)).map(e=>({image:e,spelling:n})),e).map(({image:e})=>e)}
function listReferences(e,t){const{names:n}=e,toNamed=(e,t,s)=>({...{name:e,namedBy:t,...s},images:n.find(e,t).map(({image:e})=>e),yielding:n.findYielding(e,t)})
;return[...listUsedContexts(e,t).flatMap(({context:t,platforms:n})=>{const s=e.recipe.buildContexts.get(t),i="remote"===s?.kind?toReference(s.text):void 0,r={at:atContext(t,e),by:"build-contexts",
spelling:t,...keep({platforms:n})};return void 0===i?[]:[toNamed(i,"context",r)]}),...listImages(e,t).map(({name:t,line:n,by:s,platforms:i})=>{const r=(0,o.s5)(e.recipe.file,n)
;return toNamed(t,"instruction",{at:r,by:s,spelling:t,...keep({platforms:i})})})]}function atContext(e,t){return t.at("build-contexts",e)}function listImages({recipe:e},t){
const n=new Set([...e.buildContexts.keys()].map(N.ZM));return(t?.images??[]).filter(({name:e})=>!n.has((0,N.ZM)(e)))}function listUsedContexts({recipe:e},t){
return void 0===t||"opaque"===t.quality?[...e.buildContexts.keys()].map(e=>({context:e})):t.contexts}function toImages(e,t){switch(e?.kind){case void 0:case"local":case"layout":return[];case"image":
return[e.image];case"remote":{const n=toReference(e.text);return void 0===n?[]:t.find(n,"context").map(({image:e})=>e)}}}function toReference(e){
return e.startsWith("docker-image://")?e.slice(15):void 0}function withoutItself(e,t){return e.length>1?e:e.filter(e=>!isItself(e,t))}function isItself(e,{image:t,variant:n,recipe:s}){
const i="image"===s.buildContexts.get(e.spelling)?.kind;return e.image===t.name&&"prod"===n&&!i}function keep({platforms:e}){return void 0===e?{}:{platforms:e}}function distinct(e){const t=new Map
;for(const n of e){const e=JSON.stringify([n.spelling,n.image]),s=t.get(e);t.set(e,void 0===s?n:unitePlatforms(s,n))}return[...t.values()]}function unitePlatforms({platforms:e,...t},{platforms:n}){
return void 0===e||void 0===n?t:{...t,platforms:[0,1,2].flatMap(t=>[...e,...n].filter(e=>rankNeed(e)===t))}}function rankNeed(e){return void 0===e.platform?2:e.for===e.platform?0:1}class BaseImages{
#n=new Map;#He;constructor(e){this.#He=e}readWith(e,t){for(;;){const n=new Map,s=t(this.#M(e,n));if(0===n.size)return s;this.#xn([...n.values()])}}#M(e,t){return(n,s)=>{
const i=findImages(e,this.#He.names,n).map(e=>({image:e,platform:this.#$n(e,s)})),r=i.filter(e=>!this.#n.has(toKey(e)));for(const e of r)t.set(toKey(e),e);return 0===r.length?this.#Sn(i):void 0}}
#Sn(e){const t=new Set(e.map(e=>this.#n.get(toKey(e)))),[n]=t;if(t.size<=1)return n;const s=JSON.stringify(e),i=this.#n.get(s);if(void 0!==i)return i;const r={
triggers:[...t].flatMap(e=>e?.triggers??[]),environment:new Map,others:"unknown",workdir:void 0};return this.#n.set(s,r),r}#$n(e,t){const n=(0,x.PC)(this.#He.recipeOf(e)?.platforms??[]),[s="",...i]=n
;return 0===i.length?s:(""===t?void 0:(0,x.$8)((0,x._l)(t),n))??""}#xn(e){const t=[...e],n=new Set;for(let e=t.at(-1);void 0!==e;e=t.at(-1)){
const s=toKey(e),i=new Map,r=this.#n.has(s)?void 0:this.#a(e,i);n.add(s);const o=[...i].flatMap(([e,t])=>n.has(e)?[]:[t]);t.push(...o),o.length>0||(t.pop(),this.#n.has(s)||this.#n.set(s,r))}}
#a({image:e,platform:t},n){const{recipeOf:s,dockerfiles:i}=this.#He,r=s(e);if(void 0===r)return;const o=readText(followBuildFile(findDockerfile(r,this.#He),this.#He),this.#He);if(void 0===o)return
;const a={...r,platforms:""===t?[]:[t]};return i.readImage(o,a,this.#M({image:{name:e},variant:"prod",recipe:r},n))}}function toKey({image:e,platform:t}){return JSON.stringify([e,t])}
var I=n(4211),L=n(7362),F=n(488),B=n(5396);function readBlindly(e){const t=new B.$,{recipe:n}=e;t.lose({because:"the checkout could not be read"},"content"),addBuildFiles(e,t)
;for(const s of listFolders(n))addFolder(s,e,t);for(const[s,i]of n.generated){const n={role:"content",at:e.at("generated",s),how:j,name:s};t.add({kind:"globs",patterns:i},n)}return t.toInputs({
parents:findParents(e,void 0),references:listReferences(e,void 0),reading:void 0,readsOtherwise:()=>!0,unreadGenerated:[]})}const j={verb:"source-of",relation:"itself"};function addBuildFiles(e,t){
const{file:n,contextPath:i}=e.recipe,r=[{path:n,verb:"dockerfile"},{path:n.replace(/(^|\/)Dockerfile$/,"$1dockerfile"),verb:"dockerfile"},{path:`${n}.rego`,verb:"policy"},{path:`${n}.dockerignore`,
verb:"ignore-file"},{path:(0,s.uJ)(i,".dockerignore"),verb:"ignore-file"}];for(const{path:n,verb:s}of r){const i={role:"build-file",how:{verb:s,relation:"itself"}};t.add({kind:"path",path:n},{...i,
at:(0,o.s5)(n)}),t.addAncestors(n,(0,S.c)({...i,at:e.at("file"),name:n},"above"))}}function listFolders({contextPath:e,buildContexts:t}){return[{verb:"in-context",name:e||".",path:e,key:["context"]
},...[...t].flatMap(([e,t])=>{if("local"!==t.kind)return[];const n=["build-contexts",e];return[{verb:"in-build-context",name:e,path:t.path,key:n}]})]}
function addFolder({verb:e,name:t,path:n,key:s},i,r){const o={verb:e,relation:"itself"},a={role:"content",at:i.at(...s),how:o,name:t};r.add({kind:"folder",path:n},a),r.addAncestors(n,(0,
S.c)(a,"above-root")),r.addAttributes(n,(0,S.c)(a,"root-attributes"))}var D=n(4981),q=n(2886);class Doubts{#On;#_n;#Mn;#An;constructor({recipe:e,tree:t},{reading:n,other:s}){this.#On=e,this.#_n=t,
this.#Mn=n,this.#An=s}describe(e){const t=toUnset((this.#Mn?.because.filter(t=>t.line===e)??[]).flatMap(e=>e.unset??[]));return void 0===t?"a value is not known":toSentence(t,W)}explainWidened(e){
const t=toUnset(e.unset),n=this.#Tn(e);if(void 0===t)return{because:n};const{suggestion:s}=t,i={because:`${n}: ${toList(t)}`};return void 0===s?i:{...i,suggestion:s}}explainOpaque(e){
const t=toUnset(e.unset),n=this.#Tn(e);if(isBroken(e))return{because:n};if(void 0===t?.suggestion)return{because:n,suggestion:{kind:"paths"}};const{suggestion:s}=t;return{
because:`${n}: ${"unknown-base"===e.kind?toList(t):toSentence(t,G)}`,suggestion:s}}explainMissing(e,{at:t,how:n}){const i={path:e,at:t,how:n
},r="is not tracked",o=this.#Cn(t),a=toUnset(o.filter(t=>e.endsWith(t.path)).flatMap(e=>e.unset));if(void 0===a?.suggestion){if(!0===this.#An?.missing.has(e)){const{folder:e}=this.#An;return{about:i,
because:`${r}, and all that it copies is in "${(0,s.aD)(e)}"`,suggestion:{kind:"context",folder:e}}}const t=this.#En(e,o);return{about:i,because:void 0===t?r:`${r}: ${t}`,suggestion:{kind:"generated",
source:e}}}const{suggestion:c}=a;return{about:i,because:`${r} (${toSentence(a,G)})`,suggestion:c}}#Cn({source:e,line:t}){
return"file"!==e.kind||e.path!==this.#On.file?[]:this.#Mn?.sourceWords.filter(e=>e.line===t)??[]}#En(e,t){const n=(0,s.yE)(this.#On.contextPath,e)
;if(t.some(e=>"above"===e.leads&&e.path===n))return'".." ends at the root of the context';const isThere=e=>void 0!==this.#_n.entry(e)||this.#_n.hasFolder(e),i=[...(0,
s.vl)(e)].reverse().concat(e).find(e=>!isThere(e));if(void 0===i)return;const r=(0,s.yl)(i),o=this.#_n.index.names(r).find(e=>(0,q.BX)((0,s.mp)(i),e));return void 0!==o?`did you mean "${(0,
s.uJ)(r,o)}${e.slice(i.length)}"?`:void 0}#Tn({line:e,text:t}){const{file:n}=this.#On;return`${(0,o.j$)(0===e?(0,o.s5)(n):(0,o.s5)(n,e))}: ${t}`}}function isBroken({kind:e,unset:t}){
return"refused"===e&&void 0===toUnset(t)?.suggestion}const W=["is not known","are not known"],G=["has no value","have no value"];function toUnset(e=[]){const t=[...new Set(e.map(({name:e})=>e))]
;if(0===t.length)return;const n=new Set(e.map(({givenBy:e})=>e));return n.has("builder")||n.has("image")?{names:t}:n.has("argument")?{names:t,suggestion:{kind:"build-args",names:t}}:{names:t,
suggestion:{kind:"platforms"}}}function toList({names:e}){const t=e.slice(0,-1),n=e.at(-1)??"";return 0===t.length?n:`${t.join(", ")} and ${n}`}function toSentence(e,[t,n]){
return`${toList(e)} ${1===e.names.length?t:n}`}function findUnused(e,{recipe:t,reading:n,triggers:s},i){if(void 0===e||void 0===n||"opaque"===n.quality)return
;const r=[...t.buildArgs.keys()].filter(e=>!isPredefined(e)),o=0===r.length?new Set:(0,D.D5)(e.text,s),a=[...t.buildContexts.keys()],c=a.some(e=>!isUsed(e,[n]))?["",...(0,
D.N7)(e.text)]:[],u=[...new Set(c)].flatMap(e=>i(e).reading??[]),l=[n,...u];return{buildArgs:void 0===o?[]:r.filter(e=>!o.has(e)),declared:[...o??[]],contexts:a.filter(e=>!isUsed(e,l)),
named:[...new Set(l.flatMap(({images:e})=>e.map(({name:e})=>e)))]}}function isUsed(e,t){return t.some(({contexts:t,quality:n})=>"opaque"===n||t.some(({context:t})=>(0,N.ZM)(t)===(0,N.ZM)(e)))}
function isPredefined(e){return U.has(e.toUpperCase())||e.startsWith("BUILDKIT_")}
const U=new Set(["HTTP_PROXY","HTTPS_PROXY","FTP_PROXY","NO_PROXY","ALL_PROXY","SOURCE_DATE_EPOCH","BUILDPLATFORM","BUILDOS","BUILDOSVERSION","BUILDARCH","BUILDVARIANT","TARGETSTAGE","TARGETPLATFORM","TARGETOS","TARGETOSVERSION","TARGETARCH","TARGETVARIANT"])
;var H=n(1652);function parseGitRules({path:e,text:t}){const n=(0,s.yl)(e),r=(""===n?[]:n.split("/")).map(e=>({kind:"name",tokens:(0,i.ow)(e)}))
;return t.replace(/^\uFEFF/,"").split("\n").flatMap((t,n)=>{const s=trimEnd(t.replace(/\r$/,""));if(""===s||t.startsWith("#"))return[]
;const i=s.startsWith("!")?"keep":"ignore",o=s.endsWith("/")?"folders":"all",a=s.slice("keep"===i?1:0).replace(/\/$/,""),c=a.includes("/"),u=[...r,...toSegments(a)];return[{path:e,line:n+1,effect:i,
what:o,segments:u,isBound:c}]})}function trimEnd(e){let t=0;for(let n=0;n<e.length;n+=1)" "!==e[n]&&("\\"===e[n]&&(n+=1),t=n+1);return e.slice(0,t)}const K={kind:"span"};function toSegments(e){
if(!e.includes("/"))return[K,{kind:"name",tokens:parseGitSegment(e)}];const t=splitFolders(e.replace(/^\//,""));return t.flatMap((e,n)=>/^\*\*+$/.test(e)?n===t.length-1?[{kind:"name",tokens:[{
kind:"any"}]},K]:[K]:[{kind:"name",tokens:parseGitSegment(e)}])}function splitFolders(e){const t=Array.from(e),n=[];let s="";for(let e=0;e<t.length;e+=1){
const i=t[e]??"",r="\\"===i?t[e+1]:void 0,o="["===i?git_rules_readClass(t,e+1)?.end:void 0;"/"===i||"/"===r?(n.push(s),s=""):s+=i+(r??t.slice(e+1,(o??e)+1).join("")),e=void 0===r?o??e:e+1}
return[...n,s]}function parseGitSegment(e){const t=Array.from(e),n=[];for(let e=0;e<t.length;e+=1){const s=t[e]??"";if("*"===s)n.push({kind:"any"});else if("?"===s)n.push({kind:"one",set:Q
});else if("["===s){const s=git_rules_readClass(t,e+1);n.push({kind:"one",set:s?.set??z}),e=s?.end??t.length}else{const r="\\"===s?t[e+=1]:s;n.push({kind:"one",set:void 0===r?z:(0,i.j6)(r)})}}return n
}const J=127,V=[J+1,1114111],Q={isNegated:!1,ranges:[[1,J]]},z={isNegated:!1,ranges:[]};function git_rules_readClass(e,t){const n="!"===e[t]||"^"===e[t],s=[],i=n?t+1:t;let r
;for(let t=i;t<e.length;t+=1){if("]"===e[t]&&t>i){const e=n?V:void 0;return{set:{isNegated:n,ranges:void 0===e?s:[...s,e]},end:t}}
const o="-"===e[t]&&void 0!==r&&"]"!==(e[t+1]??"]"),a=/^\[:([^:\]]*):\]/.exec(e.slice(t,t+X).join(""));if(null!==a&&!o){const e=Z.get(a[1]??"");if(void 0===e)return;s.push(...e),t+=a[0].length-1,
r=void 0;continue}o&&(t+=1),"\\"===e[t]&&(t+=1);const c=e[t]?.codePointAt(0);if(void 0===c)return;const u=o?r??c:c;u<=J&&s.push([u,Math.min(c,J)]),r=o?void 0:c}}const X=12
;function git_rules_toRanges(e){return[...e.matchAll(/(.)-(.)/gs)].map(([,e="",t=""])=>[e.charCodeAt(0),t.charCodeAt(0)])}
const Z=new Map([["alnum",git_rules_toRanges("0-9A-Za-z")],["alpha",git_rules_toRanges("A-Za-z")],["blank",git_rules_toRanges(" - \t-\t")],["cntrl",git_rules_toRanges("\0-\x1f\x7f-\x7f")],["digit",git_rules_toRanges("0-9")],["graph",git_rules_toRanges("!-~")],["lower",git_rules_toRanges("a-z")],["print",git_rules_toRanges(" -~")],["punct",git_rules_toRanges("!-/:-@[-`{-~")],["space",git_rules_toRanges("\t-\n\r-\r - ")],["upper",git_rules_toRanges("A-Z")],["xdigit",git_rules_toRanges("0-9A-Fa-f")]])
;function sortNames(e,t){const n=t.flatMap((t,n)=>meet(e,t)?[{tokens:t,index:n}]:[]),s=[{tokens:e,index:Y
},...n].map(({tokens:e,index:t})=>new Walk(e,t).start),i=new Map([[sort_names_toKey(s),s]]),r=new Map;for(const e of i.values()){if(!0===e[0]?.isEnd){
const t=e.slice(1).filter(({isEnd:e})=>e).map(({walk:e})=>e.index);r.set(t.join(),new Set(t))}for(const t of new Set(e.flatMap(({codes:e})=>e))){const n=e.flatMap(e=>e.step(t)??[])
;if(n[0]?.walk.index!==Y)continue;const s=sort_names_toKey(n);i.has(s)||i.set(s,n)}if(i.size>ee)return}return[...r.values()]}const Y=-1;class Walk{tokens;index;start;#n=new Map;constructor(e,t){
this.tokens=e,this.index=t,this.start=this.at([0])}at(e){const t=settle(this.tokens,e),n=t.join(),s=this.#n.get(n)??new Progress(this,t,this.#n.size);return this.#n.set(n,s),s}}class Progress{walk
;positions;id;isEnd;codes;#Rn=new Map;constructor(e,t,n){this.walk=e,this.positions=t,this.id=n,this.isEnd=t.includes(e.tokens.length),this.codes=listRepresentatives(t.flatMap(t=>e.tokens[t]??[]))}
step(e){return this.#Rn.has(e)||this.#Rn.set(e,this.#Pn(e)),this.#Rn.get(e)}#Pn(e){const t=this.positions.flatMap(t=>{const n=this.walk.tokens[t];return void 0===n?[]:"any"===n.kind?[t]:(0,
i.v9)(n.set,e)?[t+1]:[]});return 0===t.length?void 0:this.walk.at(t)}}const ee=4e3;function meet(e,t){const n=new Set,s=[[0,0]],i=t.length+1;for(let r=s.pop();void 0!==r;r=s.pop()){const[o,a]=r
;if(o===e.length&&a===t.length)return!0;if(n.has(o*i+a))continue;n.add(o*i+a);const[c,u]=[e[o],t[a]];"any"===c?.kind&&s.push([o+1,a]),"any"===u?.kind&&s.push([o,a+1]),
void 0!==c&&void 0!==u&&("one"===c.kind&&"one"===u.kind?shareCharacter(c,u)&&s.push([o+1,a+1]):"one"===c.kind?s.push([o+1,a]):"one"===u.kind&&s.push([o,a+1]))}return!1}function shareCharacter(e,t){
return listRepresentatives([e,t]).some(n=>(0,i.v9)(e.set,n)&&(0,i.v9)(t.set,n))}function listRepresentatives(e){const t=e.flatMap(e=>"one"===e.kind?e.set.ranges:[]).flatMap(([e,t])=>[e,t+1])
;return[...new Set([1,te+1,...t])].filter(e=>e>0&&e!==te&&e<=ne)}const te=47,ne=1114111;function settle(e,t){const n=new Set(t);for(const t of n)"any"===e[t]?.kind&&n.add(t+1)
;return[...n].sort((e,t)=>e-t)}function sort_names_toKey(e){return e.map(({walk:e,id:t})=>`${e.index}:${t}`).join(";")}function searchIgnored(e,t,n){return new Search(e,t,n).run()}const se={
kind:"none"};class Search{asked;rules;question;#ze=new Set;constructor(e,t,n){this.asked=e,this.rules=t,this.question=n}run(){const e=this.rules.map(e=>[e,skipSpans(e.segments,[0])])
;return this.#Nn(0,new Map(e))}#Nn(e,t){const n=this.asked[e];if(void 0===n)return se;const s=`${e} ${this.rules.map(e=>t.get(e)?.join()??"").join(";")}`;if(this.#ze.has(s))return se
;if(this.#ze.size>4e3)return{kind:"unknown"};if(this.#ze.add(s),"name"===n.kind)return this.#In(n.tokens,e+1,t);const i=this.#Nn(e+1,t);return"none"===i.kind?this.#In([{kind:"any"}],e,t):i}#In(e,t,n){
const s=listWanted(n),i=sortNames(e,s);if(void 0===i)return{kind:"unknown"};const r=this.asked.slice(t).every(({kind:e})=>"span"===e);for(const e of i){
const i=advance(n,new Set([...e].map(e=>s[e]))),o=this.#yt(i,{next:t,mayEnd:r});if("none"!==o.kind)return o}return se}#yt(e,{next:t,mayEnd:n}){
const{want:s,kinds:i,counts:r=()=>!0,endsWith:o=()=>!0}=this.question;for(const t of n?i:[]){const n=findLast(e,e=>fits(e,t)&&o(e));if("ignore"!==n?.effect){if("kept"===s)return{kind:"some"}
}else if("ignored"===s&&r(n))return{kind:"some",rule:n}}if(t>=this.asked.length)return se;const a=findLast(e,()=>!0);return"ignore"!==a?.effect?this.#Nn(t,e):"ignored"===s&&r(a)?{kind:"some",rule:a
}:se}}function fits({what:e},t){return"all"===e||"folder"===t}function findLast(e,t){let n;for(const[s,i]of e)i.includes(s.segments.length)&&t(s)&&(n=s);return n}function listWanted(e){const t=new Set
;for(const[{segments:n},s]of e)for(const e of s){const s=n[e];"name"===s?.kind&&t.add(s.tokens)}return[...t]}function advance(e,t){const n=new Map;for(const[s,i]of e){const e=i.flatMap(e=>{
const n=s.segments[e];return void 0===n?[]:"span"===n.kind?[e]:t.has(n.tokens)?[e+1]:[]});e.length>0&&n.set(s,skipSpans(s.segments,e))}return n}function skipSpans(e,t){const n=new Set(t)
;for(const t of n)"span"===e[t]?.kind&&n.add(t+1);return[...n].sort((e,t)=>e-t)}function askGit(e,{tree:t,texts:n}){const{patterns:i}=e,isOnTheWay=e=>i.some(t=>git_ignores_mayHold(t,(0,
s.yl)(e))),r=t.ignoreFiles.filter(isOnTheWay).flatMap(e=>{const s=t.entry(e),i=void 0!==s&&(0,M.fo)(s)?n.read(s.id):void 0;return void 0===s||void 0===i?[]:[{path:e,text:i,id:s.id}]});return{
by:judgeOnce(e,r,n),place:{kind:"git-ignores",path:"",isOnTheWay,isMadeWith:t=>{const n=r.filter(({path:e})=>!t.has(e)),s=[...t].flatMap(([e,t])=>void 0!==t&&isOnTheWay(e)?[{path:e,text:t}]:[])
;return void 0!==git_ignores_judge(e,[...n,...s].sort(fromTheRoot))}}}}const ie=new WeakMap;function judgeOnce(e,t,n){const s=ie.get(n)??new Map;ie.set(n,s)
;const i=JSON.stringify([e,t.map(({path:e,id:t})=>[e,t])]);return s.has(i)||s.set(i,git_ignores_judge(e,t)),s.get(i)}function fromTheRoot(e,t){return e.path.split("/").length-t.path.split("/").length}
function matchesFront(e,t){let n=skipSpans(e,[0]);if(0===e.length)return!0;for(const s of t.split("/")){const t=n.flatMap(t=>{const n=e[t];return"span"===n?.kind?[t]:void 0!==n&&(0,
i.IT)(n.tokens,s)?[t+1]:[]});if(n=skipSpans(e,t),n.includes(e.length))return!0;if(0===n.length)return!1}return!1}function git_ignores_mayHold(e,t){const n=""===t?[]:t.split("/")
;for(const[t,s]of n.entries()){const n=e[t];if("span"===n?.kind)return!0;if(void 0===n||!(0,i.IT)(n.tokens,s))return!1}return n.length<e.length}function git_ignores_judge(e,t){
const n=t.flatMap(parseGitRules);if(0!==n.length)for(const t of e.patterns){const s=judgePattern(t,n,e);if(void 0!==s)return s}}function judgePattern(e,t,{about:n,depth:s}){switch(n){case"any":
return findAny(e,t,()=>!0)??findBelow(e,t);case"any-named":return findAny(e,t.filter(isOfName),()=>!0);case"rest":{
const n=isEvery(e.at(-1)),counts=e=>namesFolder(e,s)&&!(n&&isLiteral(e.segments.at(-1)));return findAll(e,t)??findAny(e,t,counts)}case"all":return findAll(e,t)}}function findAny(e,t,n){
const s=toOptionalName(e.at(-1)),i=searchIgnored(e,t,{want:"ignored",kinds:re,counts:n,endsWith:e=>void 0===s||means(e,s)});if("none"===i.kind)return;const r=("some"===i.kind?i.rule:void 0)??t[0]
;return void 0===r?void 0:(0,o.s5)(r.path,r.line)}const re=["file","folder"];function findBelow(e,t){if(void 0!==toOptionalName(e.at(-1)))return
;const leads=({isBound:t,segments:n})=>t&&n.slice(0,e.length).every(({kind:e})=>"name"===e),n=t.filter(e=>"keep"===e.effect||leads(e));return findAny([...e,ae,oe],n,()=>!0)}const oe={kind:"span"},ae={
kind:"name",tokens:[{kind:"any"}]};function findAll(e,t){return"some"===searchIgnored(e,t,{want:"kept",kinds:["file"],endsWith:e=>"ignore"===e.effect||!isLiteral(e.segments.at(-1))
}).kind?void 0:findAny(e,t,()=>!0)}function isOfName({segments:e,effect:t}){return"keep"===t||"name"===e.at(-1)?.kind}function namesFolder({isBound:e,segments:t},n){
const s="span"===t.at(-1)?.kind?t.slice(0,-1):t;return e&&s.length-1>n&&s.slice(0,-1).every(isLiteral)}function isEvery(e){return"name"===e?.kind&&e.tokens.every(({kind:e})=>"any"===e)}
function isLiteral(e){return"name"===e?.kind&&void 0!==toLiteral(e.tokens)}function toLiteral(e){const t=e.flatMap(e=>{if("any"===e.kind||e.set.isNegated)return[];const[t,...n]=e.set.ranges
;return void 0!==t&&0===n.length&&t[0]===t[1]?[t[0]]:[]});return t.length===e.length?String.fromCodePoint(...t):void 0}function toOptionalName(e){
if("name"!==e?.kind||"any"!==e.tokens.at(-1)?.kind)return;const t=toLiteral(e.tokens.slice(0,-1));return void 0!==t&&/^(?:[A-Z].*|.*\.[^.]*)[A-Za-z0-9]$/s.test(t)?t:void 0}
function means({segments:e,effect:t},n){const s=e.at(-1);if("keep"===t||"name"!==s?.kind)return!0;const r=s.tokens.findIndex(e=>void 0===toLiteral([e])),o=toLiteral(s.tokens.slice(0,r<0?void 0:r))??""
;return(0,i.IT)(s.tokens,n)||o.startsWith(n)}function toPattern(e){return listNames(e).map(e=>({kind:"name",tokens:(0,i.Zs)(e)}))}function toLiteralPattern(e){return listNames(e).map(e=>({kind:"name",
tokens:(0,i.ow)(e)}))}function toNewFiles(e){const t={kind:"name",tokens:[{kind:"one",set:{isNegated:!0,ranges:[[ce,ce]]}},{kind:"any"}]};return[...toLiteralPattern(e),t]}const ce=46
;function toSpanningPatterns(e){const t=listNames(e);if(t.findIndex(e=>/(?<!\\)\*\*/.test(e)&&!/^\*\*+$/.test(e))<0){const e=t.map(e=>/^\*\*+$/.test(e)?oe:{kind:"name",tokens:(0,i.Zs)(e)})
;return["span"===e.at(-1)?.kind?[...e,ae]:e]}const n=t.map(e=>e.replaceAll(/(?<!\\)\*\*+/g,"*")),s=t.map(e=>/^\*\*+$/.test(e)?"**":e.replaceAll(/(?<!\\)\*\*+/g,"*/**/*"))
;return[toPattern(n.join("/")),...toSpanningPatterns(s.join("/"))]}function listNames(e){return""===e?[]:e.split("/")}function listSubmodules(e,t){if("folder"===e.kind&&void 0===e.only)return[]
;const has=t=>leadsInto(e,t);return[...t.submodules.filter(has).map(e=>({kind:"path",path:e})),{kind:"gone-submodules",path:e.path,has}]}function leadsInto(e,t){if(!(0,s.UO)(t,e.path)||(0,
y.sp)(e,t))return!1;const{only:n}=e;if(void 0!==n&&!(n.enters??n.has)(t))return!1;if("folder"===e.kind)return!0;const{segments:i}=e,r=t===e.path?[]:(0,s.yE)(e.path,t).split("/")
;return r.length<i.length&&r.every((e,t)=>!0===i[t]?.(e))}const ue="\x01new";function isBelow(e,t){return e.startsWith(`${t}/`)}function toPatterns({kind:e,path:t,text:n}){
return"folder"===e?toSpanningPatterns((0,s.uJ)(t,n)):[[...toLiteralPattern(t),...toPattern(n)]]}function toExceptionSet(e,t){const n=e.split("/"),s=n.findIndex(i.Pt),r=n.slice(0,s).join("/"),o=(t?(0,
i.OB)(n):n).slice(s);return{kind:"pattern",path:r,segments:o.map(i.R$),text:o.join("/")}}function mayTake(e,t){if(!(0,i.Pt)(t)&&(0,y.sp)(e,t))return!0
;const n=t.split("/").filter(e=>""!==e),r=n.findIndex(i.Pt),o=n.slice(0,r<0?void 0:r).join("/"),a=""===e.path?[]:e.path.split("/");return!![o,...(0,
s.vl)(o),""].some(t=>t===e.path)&&("folder"===e.kind||e.segments.every((e,t)=>{const s=n[a.length+t];return void 0===s||(0,i.Pt)(s)||e(s)}))}
const le=["HEAD","config","index","objects","refs","logs","hooks","packed-refs"];function namesGit([e="",t]){if(e.includes("**"))return!1;const n=(0,i.R$)(e);if(!n(".git"))return!1;if(!n(ue))return!0
;if(void 0===t||t.includes("**"))return!1;const s=(0,i.R$)(t);return!s(ue)&&le.some(s)}class MadeSources{context;scope;#Dt=[];#Ln=[];constructor(e,t){this.context=e,this.scope=t}add(e,t){
this.#Dt.push({set:e,reader:t})}checkFolder(e,t){const{root:n,sent:i}=this.context,{tree:r}=this.scope;if(""===e||this.scope.isGenerated(e)||!r.hasFolder(e))return;if(e===n&&this.#Fn(e))return
;if(!(i?.has((0,s.uJ)(e,ue))??!0)&&0===i?.exceptions.length)return;const o=this.#Bn([toNewFiles(e)],"all",t);if(void 0===o)return;const a=`is a folder for what is made: ${o} ignores what is new in it`
;this.#jn(e,a,t)}#Fn(e){const{index:t}=this.scope.tree;return(0,y.OI)({kind:"folder",path:e,...narrowBy({key:"",has:t=>!(0,s.yE)(e,t).startsWith(".")})},t)}checkMatched(e,t){const n=(0,
s.uJ)(e.path,e.text);if(this.#Dn(e))return;const i=e.text.includes("**")&&"folder"===e.kind?"all":"rest",r=this.#Bn(toPatterns(e),i,t);if(void 0===r){for(const n of this.#qn(e))this.checkFolder(n,t)
;return}const o=`matches more than is tracked: ${r} says that it may be made`;this.#jn(n,o,t)}#qn(e){if("pattern"!==e.kind||!1!==e.segments.at(-1)?.(ue))return new Set
;const t=(""===e.path?0:e.path.split("/").length)+e.segments.length,n=new Set;for(const s of(0,y.LO)(e,this.scope.tree.index)){const e=s.split("/");e.length>t&&n.add(e.slice(0,t).join("/"))}return n}
checkUnmatched(e,t){if(this.#Dn(e))return;const n=this.#Bn(toPatterns(e),"any",t);if(void 0===n)return void("pattern"===e.kind&&e.path!==this.context.root&&this.#Ln.push({set:e,reader:t}))
;const i=this.scope.explainMissing((0,s.uJ)(e.path,e.text),t);this.#Wn({...i,because:`${i.because}, and ${n} says that it may be made`})}checkGit(e,t){const{root:n,sent:s}=this.context
;""===n&&namesGit(e.split("/"))&&!this.scope.isGenerated(".git")&&(void 0===s||["HEAD",ue].some(e=>s.has(`.git/${e}`)))&&this.#Wn({about:toPathRead(e,t),
because:"matches .git, which differs with every commit",suggestion:{kind:"generated",source:".git"}})}checkMeant(e,t){const{root:n}=this.context,r=e.map(e=>""===e?n:(0,s.uJ)(n,e)),o=(0,H.rK)(r[0]??"")
;if(r.some(e=>this.scope.mayMatchGenerated((0,i.OB)(e.split("/")))))return;const a=`of which ${t.doubt??"a part is not known"}`,c=r.flatMap(e=>toSpanningPatterns(e))
;if(r.length>0&&!this.#Gn(c))return void this.#jn(o,`${a}, matches no tracked file`,t);const u=this.#Bn(c,o.includes("**")?"all":"rest",t);if(void 0===u)return
;const l=`${a}, matches more than is tracked: ${u} says that it may be made`;this.#jn(o,l,t)}#Gn(e){
const{tree:t}=this.scope,n=new Set([...t.links,...t.submodules]),{from:s,to:i}=t.index.folder(this.context.root)
;for(const r of t.index.paths.slice(s,i))if(e.some(e=>matchesFront(e,r)||n.has(r)&&git_ignores_mayHold(e,r))&&!1!==this.context.sent?.has(r))return!0;return!1}finish(){
for(const e of this.#Ln)this.#Un(e.set,e.reader);for(const e of this.context.sent?.exceptions??[])this.#Hn(e)}#Un(e,t){const{index:n}=this.scope.tree,i={key:e.path,has:t=>isBelow(t,e.path)
},r=this.#Dt.some(({set:{only:e,...t}})=>(0,y.OI)({...t,...narrowBy(e,i)},n)),o=listSubmodules(e,this.scope.tree).some(({kind:e})=>"path"===e);if(r||o)return;const a=this.scope.explainMissing((0,
s.uJ)(e.path,e.text),t),c=`${a.because}, and nothing else of "${e.path}" is sent`;this.#Wn({...a,because:c})}#Hn({text:e,at:t}){const{root:n,sent:r}=this.context,o=(0,
s.uJ)(n,e),a=this.#Dt.find(({set:e})=>mayTake(e,o));if(void 0===a)return;const c={...a.reader,at:t,how:{verb:"let-through",relation:"itself"}};this.checkGit(e,c);const{tree:u}=this.scope,l=(0,i.Pt)(e)
;if(!l&&void 0!==u.entry(o))return;if(!l&&u.hasFolder(o))return void(o!==n&&this.checkFolder(o,c));const d=l||[o,(0,s.uJ)(o,ue)].some(e=>r?.has(e)),f=l?toExceptionSet(o,e.includes("**")):void 0
;if(!d||this.#Kn(o))return;const h=void 0!==f&&(0,y.OI)(f,u.index)?"rest":e.includes("**")?"any-named":"any",p=l?toSpanningPatterns(o):[toLiteralPattern(o)],m=this.#Bn(p,h,c);if(void 0===m)return
;const g=this.scope.explainMissing(o,c);this.#Wn({...g,because:`${g.because}, and ${m} says that it may be made`})}#Kn(e){return(0,i.Pt)(e)?this.scope.mayMatchGenerated((0,
i.OB)(e.split("/"))):this.scope.isGenerated(e)}#Dn(e){const t=(0,s.uJ)(e.path,e.text).split("/");return this.scope.mayMatchGenerated("folder"===e.kind?(0,i.OB)(t):t)}#Bn(e,t,n){
const{root:s}=this.context,i=""===s?0:s.split("/").length,{by:r,place:a}=askGit({patterns:e,about:t,depth:i},this.scope);return void 0===r&&this.scope.found.add(a,(0,S.c)(n,"git-ignores")),
void 0===r?void 0:(0,o.j$)(r)}#jn(e,t,n){const s={kind:"generated",source:e};this.#Wn({about:toPathRead(e,n),because:t,suggestion:s})}#Wn(e){this.scope.found.lose(e,"content")}}
function toPathRead(e,{at:t,how:n}){return{path:e,at:t,how:n}}var de=n(7996);function findTransferred(e,t){const n=new transferred_Search(t);for(const t of e)n.follow(t)
;const{asked:s,links:i,looked:r}=n,o=compileLooked(r,t);if(n.isEverything)return{links:i,mayDecide:o};const a=toSelection(dropNested([...s].sort()),t.root);return{links:i,mayDecide:o,
...void 0===a?{}:{only:a}}}class transferred_Search{way;asked=new Set;links=new Set;looked=new Set;#ze=new Set;isEverything=!1;constructor(e){this.way=e}follow(e){
if(this.#ze.has(e)||this.isEverything)return;this.#ze.add(e);const t=e.split("/");if(""===e||this.#ze.size>2e3)this.isEverything=!0;else for(let e=1;e<=t.length;e+=1){const n=t.slice(0,e).join("/")
;this.looked.add(n);const s=this.#Jn(n);if((s.length>0||e===t.length)&&this.asked.add(n),0===s.length)continue;const i=t.slice(e);for(const e of s)this.follow(cleanPath([e,...i].join("/")));return}}
#Jn(e){const{tree:t,texts:n,root:r}=this.way,o=(0,s.mp)(e),a=(0,s.yl)(e),c=""===a?r:(0,s.uJ)(r,a),u=(0,i.R$)(o);return(hasWildcard(o)?t.links.filter(e=>(0,s.yl)(e)===c&&u((0,s.mp)(e))):[(0,
s.uJ)(r,e)].filter(e=>t.entry(e)?.mode===M.IG)).flatMap(e=>{this.links.add(e);const s=n.read(t.entry(e)?.id??"");return void 0===s?[]:[s.startsWith("/")?cleanPath(s):cleanPath(`${a}/${s}`)]})}}
function cleanPath(e){const t=[];for(const n of e.split("/"))".."===n?t.pop():""!==n&&"."!==n&&t.push(n);return t.join("/")}function hasWildcard(e){return/^(?:[^*?[\\]|\\.)*[*?[]/s.test(e)}
function compileLooked(e,{root:t}){const n=[...e].map(e=>e.split("/").map(i.R$));return e=>{const i=(0,s.yE)(t,e).split("/");return n.some(e=>e.length===i.length&&e.every((e,t)=>e(i[t]??"")))}}
function dropNested(e){const t=[];for(const n of e){const e=t.at(-1);void 0!==e&&n.startsWith(`${e}/`)||t.push(n)}return t}function toSelection(e,t){const n=parsePatterns(e.map((e,t)=>({text:e,line:t
})));if("invalid"===n.kind)return;const{patterns:s}=n;if(s.some(({matcher:e})=>"broken"===e.kind))return
;const i=new IgnoreWalk(s,"everywhere"),r=""===t?0:t.length+1,isAsked=e=>"ignored"===i.judgeFile(e).kind,o=createEntry(s),isReached=e=>{for(let t=e.indexOf("/");t>=0;t=e.indexOf("/",t+1)){
const n=e.slice(0,t);if(!isAsked(n)&&!o(n))return!1}return!0};return{key:`sent of ${JSON.stringify(t)} for ${JSON.stringify(e)}`,has:e=>isReached(e.slice(r))&&isAsked(e.slice(r)),
enters:e=>isReached(`${e.slice(r)}/`)}}function createEntry(e){const t=e.filter(({effect:e})=>"ignore"===e).map(({text:e})=>e.replace(/\/\*\*$/,"").replace(/\/\*$/,""))
;return t.some(e=>/[*[\]?^\\]/.test(e))?()=>!0:e=>t.some(t=>`${t}/`.startsWith(`${e}/`))}class ContextContent{context;scope;#Vn;made;constructor(e,t){this.context=e,this.scope=t,this.#Vn={...t,
root:e.root,above:"nothing"},this.made=new MadeSources(e,t)}follow(e,t){const n=(0,T.Z)(e,this.#Vn),{found:s}=this.scope,i=(0,S.c)(t,"link"),r=(0,S.c)(t,"above");for(const e of n.leads)s.addLead(e,{
link:i,above:r});return s.addAncestors(n.path,r),n}findTransferred(e,t){
const{found:n,texts:i,tree:r}=this.scope,{only:o,links:a,mayDecide:c}=findTransferred(e,this.#Vn),{root:u,above:l}=this.#Vn,d=(0,S.c)(t,"sending-link");for(const e of a){
const s=i.read(r.entry(e)?.id??""),o={root:u,above:l},a={link:e,around:o,...void 0===s?{}:{target:(0,T.L)(e,s,o)}};n.addLead(a,{link:d,above:(0,S.c)(t,"above")})}return n.add({kind:"gone-links",
path:u,has:e=>(0,s.UO)(e,u)&&c(e)},d),o}describeTransferred(e){const{only:t,links:n}=findTransferred(e,this.#Vn);return JSON.stringify([t?.key??"",[...n].sort()])}addFolder(e,t){
e!==this.context.root&&this.scope.found.add({kind:"path",path:e},(0,S.c)(t,"above"))}findLinks(e,t,n){const r=t.map(i.R$),has=t=>{if(!(0,s.UO)(t,e)||t===e)return!1;const n=(0,s.yE)(e,t).split("/")
;return n.length===r.length&&r.every((e,t)=>e(n[t]??""))};return this.scope.found.add({kind:"gone-links",path:e,has},(0,S.c)(n,"link")),this.scope.tree.links.filter(has)}addSubmodule(e,t){
this.scope.found.add({kind:"path",path:e},t),this.scope.found.addAttributes(e,(0,S.c)(t,"attributes"))}#Rt(e,t,n){const{found:s,tree:i}=this.scope;s.add(e,t),this.made.add(e,t)
;for(const n of listSubmodules(e,i))s.add(n,t);if(void 0===e.only)return;const r=(0,de.G)(e,{head:i.index,start:n,leftOutBy:e=>this.#Qn(e)});s.add(r,(0,S.c)(t,"presence"))}addContent(e,t,n="named"){
const{found:i,tree:r}=this.scope;this.#Rt(e,t,n),i.addAttributes(""===e.path?"":(0,s.uJ)(e.path,"x"),(0,S.c)(t,"attributes")),("folder"!==e.kind||void 0!==e.only)&&i.add({kind:"folder",path:e.path,
only:(0,y.UA)(".gitattributes",{key:`attributes of ${(0,y.iG)(e)}`,has:t=>{const{index:n}=r,i={kind:"folder",path:(0,s.yl)(t)};return(0,y.OI)({...i,only:{key:"",has:t=>(0,y.sp)(e,t)}},n)}})},(0,
S.c)(t,"attributes"))}checkArrival({kind:e,path:t,links:n},s){const{scope:i}=this;switch(e){case"file":case"folder":case"submodule":return;case"missing":
if(t===this.context.root||i.isGenerated(t))return;return this.#zn(n.at(-1))?void i.found.lose({because:explainLost("above",n,s)},"content"):void i.found.lose(i.explainMissing(t,s),"content")
;case"outside":case"unreadable":case"endless":i.found.lose({because:explainLost(e,n,s)},"content")}}checkSent({kind:e,path:t,links:n},{at:i}){const{root:r,sent:o}=this.context,a=this.#Qn(t)
;if(void 0===o||void 0===a||n.length>0)return;if("file"!==e&&("folder"!==e||0!==o.exceptions.length))return;const c=(0,s.yE)(r,t),u=/^[\w./-]+$/.test(c)?{exception:`!${c}`}:{}
;this.scope.found.addIgnored({path:t,at:i,by:a,...u})}#Qn(e){const{root:t,sent:n}=this.context;return e===t?void 0:n?.leftOutBy(e)}#zn(e){
const{tree:t,texts:n}=this.scope,i=void 0===e?void 0:t.entry(e),r=void 0===i?void 0:n.read(i.id);if(void 0===e||void 0===r)return!1;if(r.startsWith("/"))return!0;let o=(0,
s.yE)(this.context.root,e).split("/").length-1;for(const e of r.split("/"))if(".."===e?o-=1:""!==e&&"."!==e&&(o+=1),o<0)return!0;return!1}addUnmatched(e,t){this.#Rt(e,t,"around"),
this.made.checkUnmatched(e,t)}}function explainLost(e,t,{at:n}){const s=`the link "${t.at(-1)??""}", read by ${(0,o.j$)(n)},`;switch(e){case"above":
return`${s} leads out of the context, and a build sees nothing outside of that`;case"outside":return`${s} leads out of the repository`;case"unreadable":return`${s} cannot be read`;case"endless":
return`${s} leads in a circle`}}class ContextReader{context;scope;#Xn;#Zn;constructor(e,t){this.context=e,this.scope=t,this.#Xn=new ContextContent(e,t)}read(e,t){switch(e.kind){case"path":
return void this.#Xn.checkSent(this.#Yn(e,t),t);case"prefix":if("folder"!==this.#Yn(e,t).kind)return;return void this.#Xn.made.checkMeant(e.meant??[],t);case"wildcard":return void this.#es(e,t)
;case"parents-pattern":this.#ts(e,t)}}#Yn({path:e,excludes:t,within:n},i){const r=this.#Xn.follow(e,i);if("submodule"===r.kind)return this.#Xn.addSubmodule(r.path,i),r;const o=this.#ns({excludes:t,
from:r.path,toRest:e=>(0,s.yE)(r.path,e)},i),a=narrowBy(this.context.sent,n,o);return this.#Xn.addContent({kind:"folder",path:r.path,...a},i),this.#Xn.checkArrival(r,i),
"folder"===r.kind&&this.#Xn.made.checkFolder(r.path,i),r}finish(){this.#Xn.made.finish()}isSentOtherwise(e){const describe=e=>void 0===e?"":this.#Xn.describeTransferred(e)
;return void 0!==this.#Zn&&describe(e)!==describe(this.context.transfers)}#es({path:e,excludes:t},n){const r=e.split("/"),o=r.findIndex(i.Pt),a=this.#Xn.follow(r.slice(0,o).join("/"),n)
;if("submodule"===a.kind)return void this.#Xn.addSubmodule(a.path,n);this.#Xn.addFolder(a.path,n);const c=r.slice(o),u=this.#ns({excludes:t,from:"what matches",toRest:e=>(0,
s.yE)(a.path,e).split("/").slice(c.length).join("/")},n),l={kind:"pattern",path:a.path,segments:c.map(i.R$),text:c.join("/"),...narrowBy(this.context.sent,this.#ss(e,n),u)}
;if(this.#Xn.made.checkGit(e,n),(0,y.OI)(l,this.scope.tree.index)){this.#Xn.addContent(l,n),this.#Xn.made.checkMatched(l,n);for(const e of this.#is(l)){const i=this.#rs(n);this.#Yn({path:(0,
s.yE)(this.context.root,e),excludes:t,within:i},n)}}else this.#Xn.addUnmatched(l,n)}#is(e){const{links:t}=this.scope.tree;if(0===t.length)return[];const n=new Set((0,
y.LO)(e,this.scope.tree.index)),i=e.segments.length;return t.filter(t=>n.has(t)&&(0,s.yE)(e.path,t).split("/").length===i)}#ts({path:e,excludes:t,pivot:n=""},r){const o=(0,
s.UO)(e,n)?n:"",a=o.split("/"),c=a.findIndex(i.Pt),u=c<0?o:a.slice(0,c).join("/"),l=this.#Xn.follow(u,r);if("submodule"===l.kind)return void this.#Xn.addSubmodule(l.path,r)
;this.#Xn.addFolder(l.path,r),this.#Xn.checkArrival(l,r);const d=c<0?[]:a.slice(c),f=(0,s.yE)(u,e);if(this.#os({start:l.path,rest:f,skipped:d.length,excludes:t,path:e},r),0===d.length)return;const h={
rest:(0,s.yE)(o,e),skipped:0,excludes:t,path:e};for(const e of this.#Xn.findLinks(l.path,d,r)){const t=this.#Xn.follow((0,s.yE)(this.context.root,e),r);this.#Xn.addFolder(t.path,r),
"folder"===t.kind?this.#os({start:t.path,...h},r):this.#Xn.checkArrival(t,r)}}#os({start:e,rest:t,skipped:n,excludes:r,path:o},a){const c=this.#ns({excludes:r,from:`${e} ${n}`,toRest:t=>(0,
s.yE)(e,t).split("/").slice(n).join("/")},a),u=t.split("/"),l=u.findIndex(i.Pt);if(l<0)return void this.#as((0,s.uJ)(e,t).replace(/\/$/,""),c,a);const d=(0,
s.uJ)(e,u.slice(0,l).join("/")).replace(/\/$/,""),{scope:f}=this;f.found.addAncestors((0,s.uJ)(d,"x"),(0,S.c)(a,"above"));const h=this.#ss(o,a),p={kind:"folder",path:d,
...narrowBy(this.context.sent,h,toMatch(e,t),c)},m={...p,text:u.slice(l).join("/")};this.#Xn.made.checkGit(o,a),(0,y.OI)(p,f.tree.index)?(this.#Xn.addContent(p,a,"around"),
this.#Xn.made.checkMatched(m,a)):this.#Xn.addUnmatched(m,a)}#as(e,t,n){const{found:i,tree:r}=this.scope,o=[e,...(0,s.vl)(e)].find(e=>r.entry(e)?.mode===M.wS);if(i.addAncestors(e,(0,S.c)(n,"above")),
void 0!==o)return void this.#Xn.addSubmodule(o,n);const a=narrowBy(this.context.sent,t);this.#Xn.addContent({kind:"folder",path:e,...a},n),r.hasFolder(e)&&this.#Xn.made.checkFolder(e,n),
void 0!==r.entry(e)||r.hasFolder(e)||this.#Xn.checkArrival({path:e,kind:"missing",links:[],leads:[]},n)}#ns({excludes:e,...t},{at:n}){if(0===e.length)return;const s=toExclusion(e,t);if(void 0===s){
const e="a pattern of --exclude is malformed, so all that it may leave out counts";this.scope.found.widen({because:`${(0,o.j$)(n)}: ${e}`,extent:"everything"})}return s}#ss(e,t){
return e.endsWith("/*/**")?this.#rs(t):void 0}#rs(e){const{transfers:t}=this.context;if(void 0!==t)return this.#Zn??={only:this.#Xn.findTransferred(t,e)},this.#Zn.only}}function toMatch(e,t){
const n=parsePatterns([{text:t,line:1}]),i="patterns"===n.kind?new IgnoreWalk(n.patterns):void 0,r=t.split("/");return{key:JSON.stringify([e,t]),has:t=>"sent"!==i?.judgeFile((0,s.yE)(e,t)).kind,
enters:t=>mayLeadInto(r,(0,s.yE)(e,t).split("/"))}}function mayLeadInto(e,t){const n=(0,i.OB)(e);return n.every((e,n)=>{const s=t[n];return void 0===s||(0,i.R$)(e)(s)
})&&(n.length<e.length||t.length<e.length)}function findOtherContext(e,{recipe:t,tree:n}){if(void 0===e||"opaque"===e.quality)return
;const{contextPath:i,file:r}=t,o=e.sources.flatMap(({context:e,kind:t,path:n})=>""===e&&"path"===t&&""!==n?[n]:[]),isThere=e=>void 0!==n.entry(e)||n.hasFolder(e),a=o.map(e=>(0,
s.uJ)(i,e)).filter(e=>!isThere(e)&&!isGenerated(e,t));if(0===a.length)return;const c=[...(0,s.vl)(i),"",(0,s.yl)(r)].filter(e=>e!==i).find(e=>o.every(t=>isThere((0,s.uJ)(e,t))))
;return void 0===c?void 0:{folder:c,missing:new Set(a)}}function addCheckoutFiles(e,t){const{tree:n,texts:s}=e,i=new r.EG(n.submodules),o=e.largeFiles.list(n,s),add=(e,n,s)=>{
if(0!==s.paths.length)for(const i of[...t.sources]){if("empty-folders"===i.kind)continue;const[r]=(0,y.LO)(i,s),{role:o,at:a}=i,c={verb:n,relation:"itself"};void 0!==r&&t.add({kind:"path",path:e},{
role:o,at:a,how:c,name:r})}};add(".gitmodules","says-checkout",i),add(".lfsconfig","says-fetch",o)}var fe=n(2888);function readLayouts(e,t){
for(const[n,s]of e.recipe.buildContexts)"layout"===s.kind&&readLayout(n,s,{scope:e,found:t})}function readLayout(e,t,{scope:n,found:i}){const{path:r,pinned:o}=t,lose=(t,n)=>{if("digest"===o)return
;const s={because:`the OCI layout "${e}", ${t}`},r={kind:"generated",source:n??""};i.lose(void 0===n?s:{...s,suggestion:r},"content")}
;if(void 0===r)return void lose("which is outside of the repository, may hold anything; name the image by its digest");const a={role:"content",at:n.at("build-contexts",e),how:{verb:"in-layout",
relation:"itself"},name:e},c=followFromRoot(r,n);addWay({path:r,followed:c},(0,S.c)(a,"above-root"),i),read_layouts_addFolder(c.path,a,i);for(const e of n.tree.links.filter(e=>(0,s.UO)(e,c.path))){
const t=followFromRoot(e,n);addWay({path:e,followed:t},a,i),read_layouts_addFolder(t.path,a,i)}if("submodule"===c.kind||isGenerated(r,n.recipe))return;const u=(0,s.uJ)(c.path,"index.json")
;void 0===n.tree.entry(u)&&lose(`the folder "${(0,s.aD)(r)}", is not tracked`,r)}function read_layouts_addFolder(e,t,n){n.add({kind:"folder",path:e},t),n.addAttributes((0,s.uJ)(e,"x"),(0,
S.c)(t,"root-attributes"))}const he=new Map([["load_json",[0]],["verify_git_signature",[1]],["verify_http_pgp_signature",[1,2]],["artifact_attestation",[1]],["docker_github_builder_bundle",[1]]])
;function readPolicyText(e){const t=tokenize(e),n=[],s=[];for(const[e,i]of t.entries()){const r="word"===i.kind&&"import"===i.text?readImport(t.slice(e+1,e+me)):readCall(i,t,e)
;for(const e of r)void 0===e?s.push(i.line):n.push({...e,line:i.line})}return{files:n,doubts:s,start:e.includes("cwd:")?"anywhere":"context"}}
const pe=/"(?:[^"\\\n]|\\.)*"|`[^`]*`|#[^\n]*|[A-Za-z_]\w*|\n|[^\s]/g;function tokenize(e){const t=[];let n=1;for(const[s]of e.matchAll(pe)){const e=toToken(s,n);void 0!==e&&t.push(e),
n+=s.split("\n").length-1}return t}function toToken(e,t){if("\n"===e||e.startsWith("#"))return;if(/^\w/.test(e))return{kind:"word",text:e,line:t};if(e.length>1&&e.startsWith("`"))return{kind:"string",
text:e.slice(1,-1),line:t};const n=e.length>1?unquote(e):void 0;return void 0===n?{kind:"sign",text:e,line:t}:{kind:"string",text:n,line:t}}function unquote(e){try{return String(JSON.parse(e))}catch{
return}}const me=100;function readImport(e){const[t,...n]=e;if("data"!==t?.text)return[];const s=[];for(let e=0;"."===n[e]?.text;e+=2)s.push(n[e+1]?.text??"")
;return"["!==n[2*s.length]?.text?0===s.length?[]:[{name:`${s.join("/")}.rego`,kind:"policy"}]:[void 0]}function readCall(e,t,n){const s="word"===e.kind?he.get(e.text):void 0;if(void 0===s)return[]
;const i=listArguments(t,n+1);return s.map(e=>{const[t,...n]=i[e]??[];return"string"===t?.kind&&0===n.length?{name:t.text,kind:"data"}:void 0})}function listArguments(e,t){if("("!==e[t]?.text)return[]
;const n=[[]];let s=0;for(const i of e.slice(t+1)){const e="sign"===i.kind;if(e&&"([{".includes(i.text)&&(s+=1),e&&")]}".includes(i.text)&&(s-=1),s<0)return n
;e&&0===s&&","===i.text?n.push([]):n.at(-1)?.push(i)}return[]}function readPolicy(e,t,n){const i=`${e.recipe.file}.rego`,r={verb:"policy",relation:"itself"},a={role:"build-file",at:(0,o.s5)(i),how:r
},c=followFromRoot(i,e);t.add({kind:"path",path:i},a);const u={role:"build-file",name:i,at:e.at("file"),how:r};if(addWay({path:i,followed:c},(0,S.c)(u,"above"),t),"folder"!==followFromRoot((0,
s.yl)(i),e).kind)return;if("missing"===c.kind){if(isGenerated(i,e.recipe)){const e=`the policy "${i}" is generated, so nobody knows what it reads`;t.lose({because:e},"build-file")}return}
const l=readText(c,e);void 0!==l?(t.addAttributes(i,(0,S.c)(u,"attributes")),new PolicyFiles(e,t,n).read(i,l.text)):t.lose({because:`the policy "${i}" cannot be read`},"build-file")}const ge={
verb:"loaded",relation:"itself"};class PolicyFiles{scope;found;context;#cs=new Set;constructor(e,t,n){this.scope=e,this.found=t,this.context=n}read(e,t){if(this.#cs.has(e))return;this.#cs.add(e)
;const n=readPolicyText(t);for(const t of n.files)this.#us(t,e);for(const t of n.doubts)this.#ls(n,(0,o.s5)(e,t))}#us({name:e,line:t,kind:n},i){const{scope:r,found:a}=this,c=(0,
o.s5)(i,t),u=this.#ds(e);if(void 0===u)return;const{root:l,path:d}=u,f={role:"build-file",at:c,how:ge},h={tree:r.tree,texts:r.texts,root:l,above:"outside"},p=(0,T.Z)(d,h),m=(0,s.uJ)(l,d);a.add({
kind:"path",path:m},f),addWay({path:m,followed:p},(0,S.c)(f,"above"),a),a.addAttributes(p.path,(0,S.c)(f,"attributes"));const g=readText(p,r);"policy"===n&&void 0!==g&&this.read(p.path,g.text),
"data"===n&&"file"===p.kind||void 0===g&&this.#fs(p,c)}#fs({kind:e,path:t},n){const{scope:s,found:i}=this,r={path:t,at:n,how:ge};switch(e){case"missing":if(isGenerated(t,s.recipe))return
;return void i.lose({about:r,because:"is not tracked",suggestion:{kind:"generated",source:t}},"build-file");case"file":case"unreadable":case"endless":return void i.lose({about:r,
because:"cannot be read"},"build-file")}}#ds(e){const t="cwd://",n=e.startsWith(t)?"":this.context,s=[];for(const n of e.replace(t,"").split("/"))if(""!==n&&"."!==n){
if(".."===n&&void 0===s.pop())return;".."!==n&&s.push(n)}const i=e.startsWith("/");if(void 0!==n&&!i&&0!==s.length)return{root:n,path:s.join("/")}}#ls({start:e},t){
const{found:n,context:s,scope:i}=this,r=[...i.recipe.buildArgs.values()],a="anywhere"===e||r.some(e=>e.includes("cwd:"))?"":s;if(void 0===a)return
;const c="the name of the file that it loads is not known",u={role:"content",at:t,how:ge,doubt:c};n.add({kind:"folder",path:a},u),n.widen({because:`${(0,o.j$)(t)}: ${c}`})}}function readVariant(e){
const t=new B.$,n={...e.recipe,file:findDockerfile(e.recipe,e,t)},s={...e,recipe:n},i=readDockerfileText(s,t),{reading:r,triggers:o}=readDockerfile(i,s,t),a=findOtherContext(r,s),c=new Doubts(s,{
reading:r,other:a}),u=new Contexts({...s,doubts:c,transfers:toTransfers(r)},t);readPolicy(s,t,u.lookAtMain()),readLayouts(s,t);for(const e of r?.sources??listWhole(n))u.read(e);u.finish(),
void 0!==r&&addReasons(r,c,t);const l=addGenerated(s,t);addCheckoutFiles(s,t);const d=findUnused(i,{recipe:n,reading:r,triggers:o},e=>readWith(s.bases,i,{...s,recipe:{...n,target:e}})),f=t.toInputs({
...void 0===d?{}:{unused:d},parents:findParents(s,r),references:listReferences(s,r),reading:r,unreadGenerated:l,readsOtherwise:e=>{const{buildArgs:t}=e.get(s.image.name)?.[s.variant]??n
;if(void 0===i)return describeArgs(t)!==describeArgs(n.buildArgs);const o={...s,recipe:{...n,buildArgs:t}},a=readWith(s.basesBefore(e),i,o).reading;return a!==r&&((0,fe.Y)(a)!==(0,
fe.Y)(r)||u.areSentOtherwise(toTransfers(a)))}}),h=r?.because.some(({kind:e})=>"unknown-target"===e)??!1;if(void 0===i)return f;const p=findBroken(r,i.text);if(void 0!==p)return{...f,broken:{
file:n.file,...p}};if(!h)return f;const m=(0,D.N7)(i.text);return{...f,unknownTarget:{target:n.target,file:n.file,stages:m}}}function findBroken(e,t){const n=e?.because.find(isBroken)
;if(void 0===n)return;const{line:s,text:i,remedy:r}=n;return{line:s,source:t.split(/\r?\n/)[s-1]??"",because:i,...void 0===r?{}:{remedy:r}}}function toTransfers(e){
return new Map((e?.transfers??[]).map(({context:e,paths:t})=>[e,t]))}function describeArgs(e){return JSON.stringify([...e].sort())}function readWith(e,t,n){if(void 0===t)return{reading:void 0,
triggers:[]};const{dockerfiles:s,recipe:i}=n;return e.readWith(n,e=>{const n=new Set;return{reading:s.read(t,i,(t,s)=>{const i=e(t,s);for(const e of i?.triggers??[])n.add(e);return i}),triggers:[...n]
}})}function readDockerfile(e,t,n){if(void 0!==e||!isWritten(t))return readWith(t.bases,e,t);const s=readTemplates(t),i=`the Dockerfile "${t.recipe.file}" is generated`;return void 0===s?n.lose({
because:`${i}, so nobody knows what it is built from`},"build-file"):n.widen({because:`${i}, so all of its context counts`,extent:"everything"}),{reading:s,triggers:[]}}function addReasons(e,t,n){
for(const s of e.because)"opaque"===e.quality?n.lose(t.explainOpaque(s),"content"):n.widen(t.explainWidened(s))}class Contexts{scope;found;#hs=new Map;constructor(e,t){this.scope=e,this.found=t}
lookAtMain(){const{scope:e,found:t}=this,n=e.recipe.contextPath,s=followFromRoot(n,e),i={...this.#ps(""),role:"build-file"};switch(addWay({path:n,followed:s},(0,S.c)(i,"above-root"),t),s.kind){
case"folder":case"missing":return readContextIgnoring({name:"",root:s.path},e,t),s.path;case"submodule":case"file":return void t.add({kind:"path",path:s.path},i);case"outside":case"unreadable":
case"endless":return void t.lose(this.#ms("",s.links.at(-1)??n),"build-file")}}read(e){const t=e.context;this.#hs.has(t)||this.#hs.set(t,this.#re(t)),this.#hs.get(t)?.read(e,this.#gs(e))}finish(){
for(const e of this.#hs.values())e?.finish()}areSentOtherwise(e){return[...this.#hs].some(([t,n])=>n?.isSentOtherwise(e.get(t)))}#re(e){
const{scope:t,found:n}=this,s=this.#vs(e),i=followFromRoot(s,t),r=this.#ps(e);switch(addWay({path:s,followed:i},(0,S.c)(r,"above-root"),n),i.kind){case"folder":break;case"missing":
isGenerated(s,t.recipe)||n.lose(this.#ws(e),"content");break;case"submodule":return void n.add({kind:"path",path:i.path},r);case"file":return void n.lose(this.#ws(e),"content");case"outside":
case"unreadable":case"endless":return void n.lose(this.#ms(e,i.links.at(-1)??s),"content")}const{sent:o}=readContextIgnoring({name:e,root:i.path},t,n);return new ContextReader({root:i.path,sent:o,
transfers:t.transfers.get(e)},{tree:t.tree,texts:t.texts,found:n,isGenerated:e=>isGenerated(e,t.recipe),mayMatchGenerated:e=>mayMatchGenerated(e,t.recipe),
explainMissing:(e,n)=>t.doubts.explainMissing(e,n)})}#vs(e){const{contextPath:t,buildContexts:n}=this.scope.recipe,s=""===e?void 0:n.get(e);return"local"===s?.kind?s.path:t}#gs(e){
if(0===e.line)return this.#ps(e.context);const t={verb:ve[e.instruction],relation:"itself"},n={role:"content",at:(0,o.s5)(this.scope.recipe.file,e.line),how:t};return"prefix"!==e.kind?n:{...n,
doubt:this.scope.doubts.describe(e.line)}}#ps(e){const{scope:t}=this;if(""!==e)return{role:"content",at:t.at("build-contexts",e),how:{verb:"in-build-context",relation:"itself"},name:e};const n=(0,
s.aD)(t.recipe.contextPath);return{role:"content",at:t.at("context"),how:{verb:"in-context",relation:"itself"},name:n}}#ks(e){const t=(0,s.aD)(this.#vs(e))
;return""===e?`the context "${t}"`:`the build context "${e}", the folder "${t}",`}#ws(e){return{because:`${this.#ks(e)} holds no tracked file`,suggestion:{kind:"generated",source:this.#vs(e)}}}
#ms(e,t){const n=""===e?{key:"context"}:{key:"build-contexts",name:e};return{because:`${this.#ks(e)} is behind the link "${t}", which leads nowhere in the repository`,suggestion:{kind:"target",...n,
link:t}}}}const ve={COPY:"copied",ADD:"added","RUN --mount":"mounted",FROM:"used"};class Texts{#n=new Map;#W=new Set;read(e){return this.#n.has(e)||this.#W.add(e),this.#n.get(e)}get wanted(){
return[...this.#W]}add(e){for(const t of this.#W)this.#n.set(t,e.get(t));this.#W.clear()}}function createReadingMemo(){return{texts:new Texts,dockerfiles:new F.c,ignoreTexts:new IgnoreTexts}}
class InputReader{question;#bs;#nt;#e;#ys=new Map;#xs=new LargeFiles;constructor(e,t=createReadingMemo()){this.question=e,this.#bs=t,this.#nt=new I.k(e.images),
this.#e=new Map(e.images.map(e=>[e.name,e]))}addTexts(e){this.#bs.texts.add(e)}read(){const{images:e,head:t}=this.question,n=this.#$s(),s=this.#bs.texts.wanted;if(s.length>0)return{kind:"needs",ids:s}
;const i=this.#nt.withOwn(n),r=void 0===t?void 0:this.#Ss(t,i),o=new Map(e.map(e=>[e.name,this.#Os(e,i,r)])),a=this.#bs.texts.wanted;return a.length>0?{kind:"needs",ids:a}:{kind:"inputs",inputs:o}}
#$s(){const{images:e,head:t}=this.question;if(void 0===t)return new Map;const n={tree:t,texts:this.#bs.texts};return new Map(e.map(({name:e,prod:t})=>{
const s=readText(followBuildFile(findDockerfile(t,n),n),n),i=void 0===s?void 0:this.#bs.dockerfiles.read(s,t,()=>{});return[e,(0,L.V)(i)]}))}#Ss(e,t){const n={tree:e,...this.#bs
},basesOf=e=>new BaseImages({...n,names:t,recipeOf:e}),s=new Map;return{...n,ignoring:this.#ys,largeFiles:this.#xs,bases:basesOf(e=>this.#e.get(e)?.prod),basesBefore:e=>{const t=s.get(e)
;if(void 0!==t)return t;const n=basesOf(t=>{const n=this.#e.get(t)?.prod,s=e.get(t)?.prod.buildArgs;return void 0===n||void 0===s?n:{...n,buildArgs:s}});return s.set(e,n),n}}}#Os(e,t,n){
const{locate:s,configuration:i}=this.question,read=(r,o)=>{const a={image:e,variant:r,recipe:o,names:t,at:(...t)=>s?.(e.name,r,t)??{source:i}};return void 0===n?readBlindly(a):readVariant({...a,...n})
},r=read("prod",e.prod);return void 0===e.dev?{prod:r}:{prod:r,dev:read("dev",e.dev)}}}}),5396:((e,t,n)=>{n.d(t,{$:()=>CollectedInputs,x:()=>toReasonKey});var s=n(7700);class CollectedInputs{#D=[]
;#_s=new Set;#Ms=[];#q=new Map;#As=new Reasons;#Ts=new Reasons;#Cs=new Reasons;add(e,t){if("path"===e.kind){const n=toPathKey(e,t);if(this.#_s.has(n))return;this.#_s.add(n)}this.#D.push({...t,...e})}
get sources(){return[...this.#D]}addLead({link:e,target:t,around:n},s){const i=void 0===t?{}:{counts:{kind:"target",target:t,around:n}};this.add({kind:"path",path:e,...i},s.link),
this.addAncestors(e,s.above)}addAncestors(e,t){for(const n of(0,s.vl)(e))this.add({kind:"path",path:n},t)}addAttributes(e,t){const n=""===e?[""]:[...(0,s.vl)(e),""];for(const e of n)this.add({
kind:"path",path:(0,s.uJ)(e,".gitattributes")},t)}addContext(e){this.#q.set(e.name,e)}addIgnored(e){this.#Ms.push(e)}lose(e,t){this.#As.add(e),"build-file"===t&&this.#Ts.add(e)}widen(e){
this.#Cs.add(e)}toInputs(e){return{quality:toQuality(this.#As.list,this.#Cs.list),buildFiles:toQuality(this.#Ts.list,[]),sources:this.#D,contexts:[...this.#q.values()],ignored:this.#Ms,...e}}}
function toPathKey({path:e,counts:t},{role:n}){return void 0===t?`${n} ${e}`:JSON.stringify([n,e,t])}function toQuality(e,t){return e.length>0?{kind:"opaque",because:e}:t.length>0?{kind:"widened",
because:t}:{kind:"exact"}}function toReasonKey({about:e,because:t}){return JSON.stringify([e,t])}class Reasons{#Es=new Map;add(e){const t=toReasonKey(e);this.#Es.has(t)||this.#Es.set(t,e)}get list(){
return[...this.#Es.values()]}}}),1446:((e,t,n)=>{n.d(t,{LO:()=>selectPaths,NE:()=>openFolder,OI:()=>selectsAny,UA:()=>selectNamed,Z1:()=>selectRanges,iG:()=>describeSet,sp:()=>isSelected});var s=n(7700)
;function*selectPaths(e,t){if("globs"===e.kind){const n=e.patterns.map(e=>({pattern:e}));for(const{path:e}of t.select(n))yield e;return}
for(const{from:n,to:s}of selectRanges(e,t))yield*t.paths.slice(n,s)}function selectRanges(e,t){switch(e.kind){case"path":return t.single(e.path);case"folder":
return narrow(listFolder(e.path,t),e.only,t);case"pattern":return narrow(listMatched(e,t),e.only,t);case"empty-folders":return narrow(listFolder(e.path,t),e.folders.paths,t);case"gone-submodules":
case"gone-links":case"git-ignores":return[]}}function selectsAny(e,t){return!0!==selectPaths(e,t)[Symbol.iterator]().next().done}function isSelected(e,t){switch(e.kind){case"path":return e.path===t
;case"folder":return(0,s.UO)(t,e.path)&&isLeft(e,t);case"pattern":{if(!(0,s.UO)(t,e.path))return!1;const n=(0,s.yE)(e.path,t).split("/");return n.length>=e.segments.length&&isMatch(e,n)&&isLeft(e,t)}
case"empty-folders":return e.folders.paths.has(t);case"gone-submodules":case"gone-links":case"git-ignores":return!1}}function selectNamed(e,t){return{key:t.key,name:e,has:n=>(0,s.ev)(n,e)&&t.has(n)}}
function isMatch({segments:e},t){return e.every((e,n)=>e(t[n]??""))}function isLeft({only:e},t){return!1!==e?.has(t)}function openFolder(e,t){return e.inFolder?.(t)??{kind:"some",has:t=>e.has(t)}}
function describeSet(e){const t="pattern"===e.kind?e.text:"";return JSON.stringify([e.kind,e.path,t,e.only?.key??""])}function narrow(e,t,n){
return void 0===t?e:void 0===t.name?listRuns(e,t,n):listSome(e,n.named(t.name),e=>t.has(n.paths[e]??""))}function*listSome(e,t,n){for(const{from:s,to:i}of e)for(const e of t)s<=e&&e<i&&n(e)&&(yield{
from:e,to:e+1})}function*listRuns(e,t,n){for(const s of e){let e=s.from;for(let i=s.from;i<s.to;){
const r=n.runAt(i),o=openFolder(t,r.folder),{to:a}="some"===o.kind?r:n.folder(o.top),c=Math.min(a,s.to);if("none"===o.kind)e<i&&(yield{from:e,to:i}),
e=c;else if("some"===o.kind)for(let t=i;t<c;t+=1)o.has(n.paths[t]??"")||(e<t&&(yield{from:e,to:t}),e=t+1);i=c}e<s.to&&(yield{from:e,to:s.to})}}function*listFolder(e,t){""!==e&&(yield*t.single(e))
;const n=t.folder(e);n.from<n.to&&(yield n)}const i=new WeakMap;function listMatched(e,t){const n=`${e.path}\0${e.text}`,s=i.get(t)??new Map;i.set(t,s);const r=s.get(n)??[...listMatches(e,t)]
;return s.set(n,r),r}function*listMatches({path:e,segments:t},n){const[i,...r]=t;if(void 0!==i)for(const t of n.names(e))i(t)&&(yield*listMatches({path:(0,s.uJ)(e,t),segments:r
},n));else yield*listFolder(e,n)}}),9730:((e,t,n)=>{function findFirst(e,t){let n=0,s=e.length;for(;n<s;){const i=n+s>>>1,r=e[i];void 0!==r&&t(r)?n=i+1:s=i}return n}n.d(t,{i:()=>findFirst})}),
7700:((e,t,n)=>{n.d(t,{Fd:()=>normalizePath,O0:()=>encodePath,UO:()=>isWithin,aD:()=>formatFolder,ev:()=>isNamed,mp:()=>lastSegment,q0:()=>decodePath,uJ:()=>joinPath,vl:()=>listAncestors,
yE:()=>toRelative,yl:()=>parentPath});const s=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}),i=new TextEncoder;function decodePath(e){try{return s.decode(e)}catch{return decodeInvalid(e)}}
function encodePath(e){if(e.isWellFormed())return i.encode(e);const t=[];for(const n of e){const e=escapedByte(n);void 0===e?t.push(...i.encode(n)):t.push(e)}return Uint8Array.from(t)}
function normalizePath(e){if(e.startsWith("/"))return;const t=[];for(const n of e.split("/"))if(""!==n&&"."!==n)if(".."!==n)t.push(n);else if(void 0===t.pop())return;return t.join("/")}
function joinPath(e,t){return""===e?t:`${e}/${t}`}function formatFolder(e){return""===e?".":e}function parentPath(e){return e.slice(0,Math.max(0,e.lastIndexOf("/")))}function lastSegment(e){
return e.slice(e.lastIndexOf("/")+1)}function isNamed(e,t){return e.endsWith(t)&&(e.length===t.length||"/"===e.at(-t.length-1))}function isWithin(e,t){return""===t||e===t||e.startsWith(`${t}/`)}
function toRelative(e,t){return""===e?t:t===e?"":t.slice(e.length+1)}function listAncestors(e){const t=[];for(let n=parentPath(e);""!==n;n=parentPath(n))t.push(n);return t}function escapedByte(e){
const t=e.charCodeAt(0);return 1===e.length&&t>=56448&&t<=56575?t-56320:void 0}function decodeInvalid(e){let t="";for(let n=0;n<e.length;){const i=validLength(e,n)
;0===i?(t+=String.fromCharCode(56320+(e[n]??0)),n+=1):(t+=s.decode(e.subarray(n,n+i)),n+=i)}return t}function validLength(e,t){const n=e[t]??0,i=n<128?1:n<192?0:n<224?2:n<240?3:4,r=e.subarray(t,t+i)
;if(0===i||r.length<i)return 0;try{return s.decode(r),i}catch{return 0}}}),9082:((e,t,n)=>{function selectsRef(e,t){let n=!1;for(const s of e){const e=s.startsWith("!"),i=parseRefPattern(e?s.slice(1):s)
;void 0!==i&&matches(i,t)&&(n=!e)}return n}function compilePathPattern(e){const t=/^[^*?+[\]\\]*/.exec(e)?.[0]??"",n=e.slice(t.length);if(""===n)return t=>t===e;if("**"===n)return e=>e.startsWith(t)
;const s=parsePathPattern(e);if(void 0===s)return;const i=t.slice(0,-1);return e=>e.startsWith(i)&&matches(s,e)}function parsePathPattern(e){const t=[];for(const n of e.split(/(?<=(?:^|\/)\*\*\/)/)){
const e=/^(|.*\/)\*\*\/$/s.exec(n)?.[1],i=parseRefPattern(e??n);if(void 0===i)return;t.push(...i,...void 0===e?[]:s)}return t}n.d(t,{Rc:()=>parseRefPattern,Zu:()=>compilePathPattern,fE:()=>selectsRef
});const s=[{accepts:()=>!1,repeat:"folders"},{accepts:()=>!0,repeat:"any"},{accepts:e=>"/"===e,repeat:"once"}];function parseRefPattern(e){const t=[],n=e.lastIndexOf("]");for(let s=0;s<e.length;){
const i=s<n?findTokenEnd(e,s):findPlainEnd(e,s);let r=i;for(;"?"===e[r]||"+"===e[r];)r+=1;const o=e.slice(s,i);if("\\"===o)break;const a=toPart(o,e.slice(i,r));if(void 0===a)return;t.push(a),s=r}
return t}function findTokenEnd(e,t){if("["!==e[t])return findPlainEnd(e,t);for(let n=t+1;n<e.length;n+=1)if("\\"===e[n])n+=1;else if("]"===e[n])return n+1;return findPlainEnd(e,t)}
function findPlainEnd(e,t){const n="\\"===e[t]||e.startsWith("**",t);return Math.min(t+(n?2:1),e.length)}const i=new Map([["","once"],["?","optional"],["??","optional"],["+","some"],["+?","some"]])
;function toPart(e,t){if("**"===e||"*"===e)return""===t||"?"===t?{accepts:"**"===e?()=>!0:e=>"/"!==e,repeat:"any"}:void 0;const n="?"===e||"+"===e?void 0:i.get(t),s=toTest(e)
;return void 0===s||void 0===n?void 0:{accepts:s,repeat:n}}function toTest(e){if(1===e.length)return t=>t===e;if(e.startsWith("\\"))return t=>t===e.slice(1);try{const t=new RegExp(`^${e}$`)
;return e=>t.test(e)}catch{return}}function matches(e,t){let n=skipOptional(e,new Set([0]));for(const s of t.split("")){const t=new Set;for(const i of n){const n=e[i]
;!0===n?.accepts(s)&&("any"!==n.repeat&&"some"!==n.repeat||t.add(i),"any"!==n.repeat&&t.add(i+1))}if(0===t.size)return!1;n=skipOptional(e,t)}return n.has(e.length)}function skipOptional(e,t){
for(const n of t){const i=e[n]?.repeat;"optional"!==i&&"any"!==i&&"folders"!==i||t.add(n+1),"folders"===i&&t.add(n+s.length)}return t}}),8880:((e,t,n)=>{n.d(t,{SO:()=>compileGlob,Wj:()=>findFolder,
bX:()=>isNegated});var s=n(4006),i=n.n(s),r=n(7700);function literalPrefix(e){const t=/^[^\\*?[\]{}()|!+@"^$]*/.exec(e)?.[0]??""
;return/(?:^|\/)\.{0,2}\//.test(t)||!isOneSequence(e)?"":t.length<e.length?t.replace(/\/$/,""):t}function literalEndings(e){if(e.includes('"')||!isOneSequence(e))return[""]
;const[,t="",n,s=""]=/(?:^|[/*.)])([\w-]*)(?:\{((?:[\w.-]*,)+[\w.-]*)\})?([\w-]*)$/.exec(e)??[];return void 0===n?[t+s]:n.includes("..")?[s]:n.split(",").map(e=>`${t}${e}${s}`.replace(/^.*\./,""))}
function isOneSequence(e){let t=0;for(const[n]of e.matchAll(/\\.|\[[^\]]*\]|[(|)]/gs))if("("===n)t+=1;else if(")"===n)t-=1;else if("|"===n&&t<=0)return!1;return 0===t}const o=15e7
;function boundWork(e,t=o){const n=matchesNameByName(e),s=n?listParts(e):[toWhole(e)],i=t/countBranches(e),r=findShort(e,s,i);return e=>e.length<=r||countSteps(s,n?e.split("/"):[e])<=i}
function findShort(e,t,n){if(!t.every(({choices:e})=>!e.includes(atWill))||/[*+]\(/.test(e))return 0;const s=t.reduce((e,{choices:t})=>e+t.length+1,1);return(n/t.length)**(1/s)-2}
function countSteps(e,t){let n=1,s=0;for(const{choices:i,isAnywhere:r}of e){const e=t.map(e=>i.reduce((t,n)=>t*n(e),1)),o=r?sum:max;s+=n*o(e.map((e,n)=>e*((t[n]??"").length+1))),n*=o(e)}return s}
const a=/\[[!^]?(?:[a-z]-[a-z]|[A-Z]-[A-Z]|\d-\d|[\w.])+-?\]|\[\[:(?:alnum|alpha|digit|lower|upper):\]\]/g;function matchesNameByName(e){const t=e.replace(a,"x")
;if(/[\\["]|\.\.|(?<!^|\/)\*\*|\*\*(?!\/|$)/.test(t)||!isOneSequence(t))return!1;let n=0;for(const[e]of t.matchAll(/[({/)}]/g))if("("===e||"{"===e)n+=1;else if("/"!==e)n-=1;else if(0!==n)return!1
;return 0===n}function listParts(e){const t=[];let n=!1;for(const s of e.split("/"))"**"!==s&&t.push({...toPart(s),isAnywhere:n}),n="**"===s;return n?[...t,{choices:[],isAnywhere:n}]:t}
function toWhole(e){const{choices:t,isAnywhere:n}=toPart(e),s=e.replace(/\\./gs,"");return{choices:countOf("(",s)===countOf(")",s)&&countOf("{",s)===countOf("}",s)?t:[...t,atWill],isAnywhere:n}}
function toPart(e){return{choices:listChoices(e),isAnywhere:!1}}
const inName=e=>max(e.split("/").map(e=>e.length))+1,anywhere=e=>e.length+1,atEachFolder=e=>countOf("/",e)+1,atWill=e=>2**e.length,c=/\\.|[*+]\((?:(?:\[:\w+:\]|[^()])*\))?|\*+(?!\()|[)\]}]\+(?!\()|!\(|\+/gs
;function listChoices(e){const t=e.includes("(")?[anywhere]:[];return[...e.matchAll(c)].flatMap(({0:n,index:s})=>{if(n.startsWith("\\"))return[];if("!("===n||"]+"===n)return[anywhere]
;if("+"===n)return t;if(!n.startsWith("*")||n.includes("("))return[toRepetition(n)];const i=e.slice(s+n.length);return"*"===n?afterStar(i):afterStars(i)})}
const u=/^\\?([^*?+[\]{}()|!@,\\"]+)(?![+?])/s;function afterStar(e){if(""===e||e.startsWith("/"))return[];const t=u.exec(e)?.[1];return[void 0===t?inName:whereverIs(t)]}function afterStars(e){
return""===e?[]:[e.startsWith("/")?atEachFolder:anywhere]}function whereverIs(e){return t=>countOf(e,t)+1}function toRepetition(e){const t=/^[*+]\(([^?+{}!@\\]+)\)$/s.exec(e)?.[1]
;if(void 0===t)return atWill;if(t.includes("["))return/^\[(?:\[:\w+:\]|[^[\]*])+\]$/.test(t)?anywhere:atWill;const n=t.split("|")
;return t.includes("*")?n.every(e=>/^\*[^*]+$/.test(e))?e=>2**sum(n.map(t=>countOf(t.slice(1),e))):atWill:canBeCutInOneWay(n)?anywhere:atWill}function canBeCutInOneWay(e){
const t=new Set(e.map(e=>e.charAt(0))),goesOn=(e,n)=>n.startsWith(e)&&(n===e||t.has(n.charAt(e.length)));return e.every((t,n)=>""!==t&&!e.some((e,s)=>s!==n&&goesOn(t,e)))}function countBranches(e){
let t=2**(e.match(/\?\(|[)\]}]\?/g)??[]).length,n=1;const s=e.replace(/[({]([^*?+[\]{}()!@\\]*)[)}]/g,(e,s)=>{const i=s.split(/[|,]/);return n=Math.max(n,i.length),
t*=max(i.map(e=>i.filter(t=>e.startsWith(t)).length)),""});return t*n*countAlternatives(s)}function countAlternatives(e){const t=[];let n=1
;for(const[s]of e.matchAll(/[({|,)}]/g))"("===s||"{"===s?t.push(1):"|"===s||","===s?t.push((t.pop()??1)+1):n*=t.pop()??1;return t.reduce((e,t)=>e*t,n)}function countOf(e,t){let n=0
;for(let s=t.indexOf(e);s>=0;s=t.indexOf(e,s+1))n+=1;return n}function sum(e){return e.reduce((e,t)=>e+t,0)}function max(e){return e.reduce((e,t)=>Math.max(e,t),0)}const l={dot:!0,flags:"s",windows:!1
},d=65536;function compileGlob(e){const t=literalPrefix(e),n=toComparison(e,t),s=n??i()(e,l),r=void 0!==n||isQuick(e)?()=>!0:boundWork(e),o=literalEndings(e);return{pattern:e,prefix:t,
judge:t=>r(t)?s(t)?"match":"other":t===e||o.some(e=>t.endsWith(e))?"stopped":"other"}}function toComparison(e,t){if(t===e||e.length>d)return t=>t===e;if(""===t||e!==`${t}/**`)return;const n=`${t}/`
;return e=>e===t||e.startsWith(n)}function findFolder(e){const t=literalPrefix(e);return e.startsWith(`${t}/`)?t:(0,r.yl)(t)}function isQuick(e){
return/^[^*+()[\]{}|\\]*(?:\*\*?|\*\*\/\*)?[^*+()[\]{}|\\]*$/.test(e)}function isNegated(e){return/^!(?!\()/.test(e)}}),9312:((e,t,n)=>{n.d(t,{D$:()=>isLetter,HY:()=>cleanBelowRoot,Pd:()=>trimSpace,
R5:()=>trimSpaceStart,XX:()=>toCodePoint,ZJ:()=>toBytes,dp:()=>byteLength,fX:()=>isPatternSpace,iv:()=>skip,jp:()=>toLower,oD:()=>isStrayByte,oJ:()=>charAt,sJ:()=>toRune,ts:()=>cleanPath,
uK:()=>fromBytes,xC:()=>isSpace,yp:()=>isDigit});const s=/^[\0-\x7f]*$/;function isSpace(e){
return e<128?32===e||e>=9&&e<=13:133===e||160===e||5760===e||e>=8192&&e<=8202||8232===e||8233===e||8239===e||8287===e||12288===e}function isPatternSpace(e){return 32===e||9===e||10===e||12===e||13===e
}function skip(e,t,n){let s=t;for(;s<e.length&&n(e.charCodeAt(s));)s+=1;return s}function trimSpaceStart(e){return e.slice(skip(e,0,isSpace))}function trimSpaceEnd(e){let t=e.length
;for(;t>0&&isSpace(e.charCodeAt(t-1));)t-=1;return e.slice(0,t)}function trimSpace(e){return trimSpaceEnd(trimSpaceStart(e))}function toLower(e){
return s.test(e)?e.toLowerCase():Array.from(e,e=>"\u0130"===e?"i":e.toLowerCase()).join("")}const i=String.raw`^\p{L}$`,r=String.raw`^\p{Nd}$`;function isDigit(e){
return e<="\x7f"?e>="0"&&e<="9":new RegExp(r,"u").test(e)}function isLetter(e){return e<="\x7f"?e>="a"&&e<="z"||e>="A"&&e<="Z":new RegExp(i,"u").test(e)}function charAt(e,t){const n=e.codePointAt(t)
;return void 0===n?"":String.fromCodePoint(n)}function byteLength(e){if(s.test(e))return e.length;let t=0;for(const n of e){const e=toCodePoint(n);isStrayByte(e)||e<128?t+=1:t+=e<2048?2:e<65536?3:4}
return t}function toBytes(e){return s.test(e)?e:Array.from(e,e=>bytesOf(e.codePointAt(0)??0)).join("")}function bytesOf(e){const tail=t=>128|e>>t&63
;return e<128?String.fromCharCode(e):e<2048?String.fromCharCode(192|e>>6,tail(0)):e<65536?String.fromCharCode(224|e>>12,tail(6),tail(0)):String.fromCharCode(240|e>>18,tail(12),tail(6),tail(0))}
const o=/[\0-\x7f]+|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}|[\x80-\xff]/g;function fromBytes(e){return s.test(e)?e:e.replace(o,e=>{if(e.charCodeAt(0)<128)return e
;if(1===e.length)return"\ufffd";let t=e.charCodeAt(0)&255>>e.length+1;for(let n=1;n<e.length;n+=1)t=t<<6|63&e.charCodeAt(n);return String.fromCodePoint(t)})}function cleanPath(e){
const t=e.startsWith("/"),n=[];for(const s of e.split("/"))""!==s&&"."!==s&&(".."!==s?n.push(s):n.length>0&&".."!==n.at(-1)?n.pop():t||n.push(s));const s=n.join("/");return t?`/${s}`:""===s?".":s}
function cleanBelowRoot(e){return cleanPath(`/${e}`).slice(1)}function isStrayByte(e){return e>=56448&&e<=56575}function toRune(e){return e>=55296&&e<=57343?65533:e}function toCodePoint(e){
return e.codePointAt(0)??-1}}),1332:((e,t,n)=>{function compileSegment(e){if(!isPattern(e))return t=>t===e;const t=parseSegment(e);return e=>matchTokens(t,e)}function parseSegment(e){
return tokenize(Array.from(e))}function toTokens(e){return Array.from(e,e=>({kind:"one",set:only(e)}))}function holds({isNegated:e,ranges:t},n){return t.some(([e,t])=>e<=n&&n<=t)!==e}function only(e){
const t=toCode(e);return{isNegated:!1,ranges:[[t,t]]}}n.d(t,{IT:()=>matchTokens,OB:()=>cutAtSpan,Pt:()=>isPattern,R$:()=>compileSegment,Zs:()=>parseSegment,j6:()=>only,ow:()=>toTokens,v9:()=>holds})
;const s={isNegated:!0,ranges:[]};function isPattern(e){return/[*?[\\]/.test(e)}function cutAtSpan(e){const t=e.findIndex(e=>e.includes("**"));return t<0?e:e.slice(0,t)}function tokenize(e){const t=[]
;for(let n=0;n<e.length;){const i=e[n]??"";if("["===i){const{set:s,end:i}=readClass(e,n+1);t.push({kind:"one",set:s}),n=i;continue}if("*"===i)t.push({kind:"any"});else if("?"===i)t.push({kind:"one",
set:s});else{const s="\\"===i?e[++n]??"":i;t.push({kind:"one",set:only(s)})}n+=1}return t}function readClass(e,t){const n="^"===e[t],s=[];let i=n?t+1:t;for(;i<e.length&&("]"!==e[i]||0===s.length);){
const t=readMember(e,i),n="-"===e[t.end]?readMember(e,t.end+1):t;s.push([t.code,n.code]),i=n.end}return{set:{isNegated:n,ranges:s},end:i+1}}function readMember(e,t){const n="\\"===e[t]?t+1:t;return{
code:toCode(e[n]??""),end:n+1}}function toCode(e){return e.codePointAt(0)??-1}function matchTokens(e,t){const n=Array.from(t);let s,i=0,r=0;for(;r<n.length;){const t=e[i];if("any"===t?.kind)i+=1,s={
token:i,at:r};else if(void 0!==t&&holds(t.set,toCode(n[r]??"")))i+=1,r+=1;else{if(void 0===s)return!1;s.at+=1,r=s.at,i=s.token}}return e.slice(i).every(({kind:e})=>"any"===e)}}),8967:((e,t,n)=>{n.d(t,{
tI:()=>collectCauses,fH:()=>isAffected,GL:()=>isContentAffected,A1:()=>isProdAffected,w9:()=>prodCauses});var s=n(5792),i=n(2898),r=n(343);function isPassedOn(e){return"publish-changed"!==e}
var o=n(719);class Ancestry{#Rs=new Map;#Ps=new Map;inherit(e,t,n,s){const i=s.flatMap(e=>this.#Rs.get(e)??[]),r=selectNearest(n.list.map(e=>({variant:t,own:e,via:[]
})),i,t),o=unite(i.map(e=>e.sources)),a=this.#Ns(n,r,{from:i,sources:o});return"prod"===t&&this.#Is(e,n,{causes:r,more:a,sources:o}),{variant:t,causes:r,more:a}}#Is(e,t,n){
const s=n.causes.filter(e=>isPassedOn(e.own.kind)),i=new Map([...n.more].filter(([e])=>isPassedOn(e))),r=(0,o.eI)(t,isPassedOn);r.list.length>0&&this.#Ps.set(e,countOwn(r))
;const a=s.every(e=>i.get(e.own.kind)===o.PI),c=a?new Set:n.sources,u=a||0===r.list.length?c:new Set(c).add(e);this.#Rs.set(e,{image:e,causes:s,more:i,sources:u})}#Ns(e,t,{from:n,sources:s}){
const i=countKinds(t.map(e=>e.own.kind)),r=new Map([...i].map(([e,t])=>[e,-t])),a=new Set(r.keys()),add=e=>{for(const[t,n]of e){const e=(r.get(t)??0)+n;r.set(t,Math.min(o.PI,e)),e>=o.PI&&a.delete(t)}}
;for(const{more:e}of n){const t=[...e].filter(([,e])=>e===o.PI);add(new Map(t.map(([e])=>[e,2*o.PI])))}add(countOwn(e));for(const e of s){if(0===a.size)break;add(this.#Ps.get(e)??new Map)}
return new Map([...r].filter(([,e])=>e>0))}}function selectNearest(e,t,n){const s=new Map,fits=({kind:e})=>{const t=s.get(e)??0;return t<o._p&&s.set(e,t+1),t<o._p
},i=e.filter(e=>fits(e.own)),r=new Map,a=t.flatMap(({image:e,causes:t})=>t.map(t=>({cause:t,image:e})));a.sort((e,t)=>e.cause.via.length-t.cause.via.length);for(const{cause:e,image:t}of a){
const[s=t]=e.via,o=r.get(s)??new Set;!o.has(e.own)&&fits(e.own)&&(r.set(s,o.add(e.own)),i.push({variant:n,own:e.own,via:[...e.via,t]}))}return i}function unite(e){const[t,...n]=e
;if(void 0===t||0===n.length)return t??new Set;const s=new Set(t);for(const e of n)for(const t of e)s.add(t);return s}function countOwn({list:e,more:t}){const n=countKinds(e.map(({kind:e})=>e))
;for(const[e,s]of t)n.set(e,(n.get(e)??0)+s);return n}function countKinds(e){const t=new Map;for(const n of e)t.set(n,(t.get(n)??0)+1);return t}function prodCauses(e,t){
return e.get(t)?.find(({variant:e})=>"prod"===e)?.causes??[]}function isProdAffected(e,t){return prodCauses(e,t).length>0}function isContentAffected(e,t){
return prodCauses(e,t).some(({own:e})=>isPassedOn(e.kind))}function isAffected(e,t){return e.get(t)?.some(({causes:e})=>e.length>0)??!1}function collectCauses(e){
const{configuration:t,parents:n,requested:s}=e,o=new Map(t.images.map(e=>[e.name,e])),a=(0,i.no)([...o.keys()],n),c=new Map,u=new Ancestry;for(const t of r.Q)for(const r of a){
if("prod"!==t&&void 0===o.get(r)?.[t])continue;const a=selectOwnCauses(e,r,t),l=(void 0===s?(0,i.ri)(n,r,t):[]).filter(e=>isContentAffected(c,e)),d=u.inherit(r,t,a,l);c.set(r,[...c.get(r)??[],d])}
return c}function selectOwnCauses(e,t,n){const{labels:i,requested:r}=e;if(void 0!==r)return r.has(t)?(0,o.Ky)([{kind:"requested"}]):o.CD;const a=selectEvidence(e,t,n),c=(0,s.Jz)(i)?(0,
o.eI)(a,e=>"label"===e):a;return(0,o.RI)([c,labelCauses(i,t)])}function selectEvidence({evidence:e,memory:t},n,s){const i=e.get(n)?.[s]??o.CD,r=t?.bases?.checked;if(void 0===r)return i;const a=(0,
o.eI)(i,e=>"event"!==e),c="prod"===s?r.get(n):void 0;return"stale"===c?.kind?(0,o.RI)([a,(0,o.Ky)(c.causes)]):a}function labelCauses(e,t){const n=[e.buildAll,e.build.get(t)].filter(e=>void 0!==e)
;return(0,o.Ky)(n.map(e=>({kind:"label",label:e})))}}),719:((e,t,n)=>{n.d(t,{CD:()=>r,Ky:()=>limitCauses,PI:()=>s.PI,RI:()=>joinCauses,_p:()=>i,eI:()=>keepCauses});var s=n(5272);const i=5,r={list:[],
more:new Map};function limitCauses(e){const t=[],n=new Map;let s=!1;for(const r of e){const e=(n.get(r.kind)??0)+1;n.set(r.kind,e),e<=i?t.push(r):s=!0}if(!s)return 0===t.length?r:{list:t,more:r.more}
;const o=[...n].filter(([,e])=>e>i);return{list:t,more:new Map(o.map(([e,t])=>[e,t-i]))}}function joinCauses(e){const t=e.filter(e=>e!==r),[n=r,...s]=t;if(0===s.length&&n.list.length<=i)return n
;const{list:o,more:a}=limitCauses(t.flatMap(e=>e.list)),c=new Map(a);for(const[e,n]of t.flatMap(e=>[...e.more]))c.set(e,(c.get(e)??0)+n);return{list:o,more:c}}function keepCauses(e,t){return{
list:e.list.filter(e=>t(e.kind)),more:new Map([...e.more].filter(([e])=>t(e)))}}}),3653:((e,t,n)=>{n.d(t,{c:()=>relate,m:()=>isSameReader});var s=n(1657);function relate(e,t){return{...e,how:{
verb:e.how.verb,relation:t}}}function isSameReader(e,t){return e.how.verb===t.how.verb&&e.how.relation===t.how.relation&&(0,s.w0)(e.at)===(0,s.w0)(t.at)}}),3185:((e,t,n)=>{n.d(t,{L:()=>decide,
W:()=>listUnasked});var s=n(2898),i=n(8967),r=n(719),o=n(7024),a=n(5792),c=n(8034);function selectSkipped(e,t,n){if(!(0,a.Jz)(e.labels))return new Set;const{build:s,unknown:r}=e.labels,o={...e,
labels:{build:s,unknown:r}},u=(0,i.tI)(o),l=(0,c.e)(o,u),d=e.configuration.images.map(({name:e})=>e);return new Set(d.filter(e=>isTouched(e,u,l)&&!isTouched(e,t,n)))}function isTouched(e,t,n){
return n.has(e)||(0,i.fH)(t,e)}function decide(e){const t=e.configuration.images.map(e=>e.name),n=(0,i.tI)(e),r=(0,c.e)(e,n),{images:a,tested:u}=(0,o.wn)(e,n,r),l=selectSkipped(e,n,r),d=(0,
s.no)(t,e.parents),f=new Set(t.filter(e=>isBuilt(a.get(e)))),h=(0,s.r0)(d,e.parents,f);return e.configuration.images.map(t=>toVerdict(e,t,{affected:n,tested:u,skipped:l,needed:a,stages:h}))}
function listUnasked(e){const t=(0,i.tI)(e);return[...(0,o.wn)(e,t,(0,c.e)(e,t)).images].flatMap(([e,{reuse:t}])=>"unasked"===t.kind?[e]:[])}function isBuilt(e){
return void 0!==e&&"reused"!==e.reuse.kind}function toVerdict(e,t,n){
const{affected:s,tested:i,skipped:r,stages:o}=n,a=n.needed.get(t.name),c=isBuilt(a),{skip:u}=e.labels,l=s.get(t.name)??[],d=i.has(t.name);return{image:t,build:c,reuse:void 0!==a&&!c,
publish:void 0!==a&&isPublished(e,t,s),dev:d&&void 0!==t.dev,test:d,stage:o.get(t.name)??0,causes:l.flatMap(({causes:e})=>e),more:addCounts(l),needs:selectNeeds(t,n),...toMemory(e,t,a),
...void 0!==u&&r.has(t.name)?{skippedBy:u}:{}}}function toMemory({memory:e},{name:t},n){const s=e?.keys.get(t);if(void 0===e||void 0===s)return{}
;const i=isBuilt(n)&&"known"===s.kind&&"allowed"===e.storing.kind,r=n?.reuse,o=e.bases?.records.get(t),a={key:s,store:i,...void 0===o?{}:{bases:o}};return void 0===r||"unasked"===r.kind?{memory:a}:{
memory:{...a,verdict:r}}}function isPublished(e,t,n){const counts=t=>"build-all"!==t||e.configuration.buildAll.publish;return(0,o.bT)(e.publishing,t)&&((0,o.Eo)(e,t)||(0,
i.w9)(n,t.name).some(({own:e})=>counts(e.kind)))}function selectNeeds(e,{affected:t,tested:n,needed:s}){return[...((0,i.fH)(t,e.name)?[]:n.get(e.name)??[]).map(e=>({kind:"tests-only",because:e
})),...(0,i.A1)(t,e.name)?[]:s.get(e.name)?.needs??[]]}function addCounts(e){const t=new Map;for(const[n,s]of e.flatMap(({more:e})=>[...e]))t.set(n,Math.min(r.PI,s+(t.get(n)??0)));return t}}),
7024:((e,t,n)=>{n.d(t,{Eo:()=>isInSet,bT:()=>mayPublish,wn:()=>selectNeeded});var s=n(2898),i=n(8967);function judgeReuse(e,t,n){const{memory:s}=e
;if(void 0===s)return built('the configuration has no key "reuse"');const r=s.keys.get(n);if(void 0===r)return built("its inputs are not known");if("none"===r.kind)return{...built(r.because),
...void 0===r.fix?{}:{fix:r.fix}};const o=findWish(t,n);if(void 0!==o)return built(o);if("affected"===s.refreshes&&(0,i.A1)(t,n))return built("a scheduled run builds what is affected anew")
;const a=s.answers.get(n);switch(a?.kind){case void 0:return{kind:"unasked"};case"missing":return built(a.because);case"stored":return{kind:"reused",image:a.image}}}function findWish(e,t){
for(const{own:n}of(0,i.w9)(e,t)){if("requested"===n.kind)return"a build was requested";if("label"===n.kind)return"a label asks for a build"
;if("base-changed"===n.kind)return"it is built on a base that moved";if("too-old"===n.kind)return n.because;if(isGiven(n))return"the step gives a filter of it as changed"}}function isGiven(e){
return("filter-matched"===e.kind||"build-all"===e.kind)&&void 0!==e.filter&&void 0===e.file}function built(e){return{kind:"built",because:e}}function selectNeeded(e,t,n){
const{images:r}=e.configuration,o=new NeededImages(n=>judgeReuse(e,t,n));for(const s of r)(0,i.A1)(t,s.name)&&o.add(s.name),isInSet(e,s)&&o.add(s.name,toSetNeed(e,s)),
n.has(s.name)&&addForTests(s,e.parents,o);const a=new Map(n),c=new Map(r.map(e=>[e.name,e]));for(const t of o.names()){if(!o.isBuilt(t))continue;addParents((0,s.ri)(e.parents,t,"prod"),t,o)
;const n=c.get(t);void 0!==n?.tests&&!a.has(t)&&isInSet(e,n)&&(a.set(t,[]),addForTests(n,e.parents,o))}return{images:o.images(),tested:a}}function isInSet(e,t){
const{configuration:n,publishing:s,requested:i,memory:r}=e;if(void 0!==i||!mayPublish(s,t))return!1;const o=r?.bases?.checked?.get(t.name);return void 0===o?!0===n.publish.complete:"unknown"!==o.kind}
function toSetNeed({memory:e},{name:t}){const n=e?.bases?.checked?.get(t);return{kind:"missing"===n?.kind?"not-in-registry":"complete"}}function mayPublish(e,{name:t,publish:n}){
return n&&"allowed"===e.kind&&!0!==e.except?.has(t)}function addForTests({name:e,tests:t,dev:n},i,r){for(const n of t?.images??[])r.add(n,{kind:"needed-by-tests",image:e})
;void 0===n?r.add(e):addParents((0,s.ri)(i,e,"dev"),e,r)}function addParents(e,t,n){for(const s of e)n.add(s,{kind:"parent-of",image:t})}class NeededImages{judge;#e=new Map;constructor(e){this.judge=e
}add(e,t){const n=this.#e.get(e)??{needs:new Map,reuse:this.judge(e)};void 0!==t&&n.needs.set("image"in t?`${t.kind} ${t.image}`:"",t),this.#e.set(e,n)}isBuilt(e){
return"built"===this.#e.get(e)?.reuse.kind}names(){return this.#e.keys()}images(){return new Map([...this.#e].map(([e,{needs:t,reuse:n}])=>[e,{needs:[...t.values()],reuse:n}]))}}}),8034:((e,t,n)=>{
n.d(t,{D:()=>toAgainst,e:()=>selectTested});var s=n(5792),i=n(8967);function selectTested(e,t){const n=new Map;for(const s of e.configuration.images){const{name:r,tests:o}=s;if(void 0===o)continue
;const a=void 0===e.requested?findReasons(e,{name:r,tests:o},t):[];((0,i.fH)(t,r)||a.length>0)&&n.set(r,a)}return n}function findReasons(e,{name:t,tests:n},r){
const o=e.evidence.get(t)?.testMatches??[],a=n.images.filter(e=>(0,i.GL)(r,e));return[...(0,s.Jz)(e.labels)?[]:o,...a.map(toAgainst)]}function toAgainst(e){
return`its tests run against ${e}, which is affected`}}),8720:((e,t,n)=>{n.d(t,{a:()=>s,s:()=>reusedImage});const s="command-line";function reusedImage({memory:e}){
return"reused"===e?.verdict?.kind?e.verdict.image:void 0}}),8559:((e,t,n)=>{n.d(t,{a:()=>toJson});const s=/[^A-Za-z0-9 _\-./:,=+]/,i=new RegExp(s,"g");function toJson(e){const t=[];return write(e,t),
t.join("")}function write(e,t){"string"==typeof e?writeText(e,t):null===e||"object"!=typeof e?t.push(String(e)):isArray(e)?writeList(e,t):writeObject(isMap(e)?e:new Map(Object.entries(e)),t)}
function writeText(e,t){t.push('"',s.test(e)?e.replaceAll(i,escapeUnit):e,'"')}function writeList(e,t){t.push("["),e.forEach((e,n)=>{n>0&&t.push(","),write(e,t)}),t.push("]")}
function writeObject(e,t){let n="{";e.forEach((e,s)=>{t.push(n),writeText(s,t),t.push(":"),write(e,t),n=","}),t.push(0===e.size?"{}":"}")}function escapeUnit(e){
return`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`}function isArray(e){return Array.isArray(e)}function isMap(e){return e instanceof Map}}),2242:((e,t,n)=>{n.d(t,{H:()=>toDiagnosticJson,
u:()=>toFailureJson});var s=n(8559);function toFailureJson(e){return(0,s.a)({result:"failed",diagnostics:e.map(toDiagnosticJson)})}
function toDiagnosticJson({severity:e,code:t,message:n,fix:s,place:i}){return{severity:e,code:t,message:n,fix:s,...toPosition(i)}}function toPosition(e){if(void 0===e)return{file:null,line:null,
column:null};const{source:t,line:n,column:s}=e;return{file:"file"===t.kind?t.path:null,line:n,column:s}}}),8469:((e,t,n)=>{n.d(t,{Xo:()=>p,x7:()=>toImageAnswer,xu:()=>toPlanJson,zH:()=>m})
;var s=n(1646),i=n(1657),r=n(719),o=n(8450),a=n(7414),c=n(7734),u=n(8770),l=n(1397),d=n(8559),f=n(2242);const h={causesPerKind:r._p,diagnostics:"all",hashes:"all"},p={causesPerKind:0,
diagnostics:"none",hashes:"none"},m=[h,{causesPerKind:2,diagnostics:"all",hashes:"all"},{causesPerKind:1,diagnostics:"all",hashes:"all"},{causesPerKind:0,diagnostics:"all",hashes:"all"},{
causesPerKind:0,diagnostics:"none",hashes:"all"},{causesPerKind:0,diagnostics:"none",hashes:"planned"},p];function toPlanJson(e,t,n=h){
const i=e.images.map(e=>[e.image.name,toImageJson(e,n)]),{causesPerKind:r,diagnostics:o,hashes:a}=n,c={"causes-per-kind":r,diagnostics:o,hashes:a},u="all"===o?(0,s.c)(t).map(f.H):[];return(0,d.a)({
version:1,result:"planned",event:e.event,base:e.base,head:e.head,changes:toChangesJson(e.changes),diagnostics:u,...n===h?{}:{shed:c},images:new Map(i)})}function toImageAnswer(e,t){
const{base:n,head:s}=e;return{image:t.image.name,base:n,head:s,changes:toChangesJson(e.changes),...toImageJson(t,h)}}function toChangesJson(e){const{filters:t,tried:n=[]}=e,s={tried:n,
...void 0===t?{}:{filters:t}};switch(e.kind){case"trees":case"overlay":return{kind:e.kind,source:e.source,count:e.count,text:e.text,...s};case"deletion":return{kind:"none",
because:`the ${e.deletion.what} was deleted`,...s};case"event":case"requested":case"unknown":return{kind:"unknown",because:e.because,...s}}}function toImageJson(e,t){const n={build:e.build,
...void 0===e.memory?{}:{reuse:e.reuse},publish:e.publish,dev:e.dev,test:e.test,stage:e.stage,...void 0===e.skippedBy?{}:{"skipped-by":e.skippedBy}};if(t===p&&!(0,l.H9)(e))return n
;const s=[...e.causes.map(e=>toCauseItem(e)),...e.needs.map(t=>toNeedItem(t,e))],{kept:i,dropped:r}=keepPerKind(s,t.causesPerKind);return{...n,quality:{...e.quality},"inputs-hash":toHashes(e,t),
...toMemoryJson(e),causes:i.map(e=>e.fields),more:countRest(e.more,r)}}function toMemoryJson(e){const{memory:t}=e;if(void 0===t)return{};const{key:n,verdict:s,store:i}=t;return{registry:{
"content-tag":"known"===n.kind?(0,u.Ps)(e):null,store:i,...toVerdictJson(s,n)}}}function toVerdictJson(e,t){switch(e?.kind){case void 0:return"none"===t.kind?{because:t.because}:{};case"reused":{
const{digest:t,built:n}=e.image;return{digest:t,...void 0===n?{}:{built:n.at}}}case"built":return{because:e.because}}}function toHashes(e,{hashes:t}){return"none"===t||"planned"===t&&!(0,
l.H9)(e)?new Map:{...e.inputsHash}}function toCauseItem(e){const{kind:t}=e.own,n=(0,a.bo)((0,o.ex)(e));return{kind:t,variant:e.variant,fields:{kind:t,variant:e.variant,...toEvidence(e.own),via:e.via,
text:n}}}function toEvidence(e){switch(e.kind){case"input-changed":{const{kind:t,file:n,at:s,how:r,name:o,doubt:a,fix:u}=e;return{kind:t,file:n,at:(0,i.j$)(s),how:(0,c.sK)(r),...void 0===o?{}:{name:o
},...void 0===a?{}:{doubt:a},...void 0===u?{}:{fix:u}}}case"inputs-opaque":{const{about:t,...n}=e;return{...n,because:(0,c.Gk)({about:t,because:e.because})}}case"base-changed":return{kind:e.kind,
bases:e.bases.map(toBaseJson)};case"too-old":case"recipe-changed":case"publish-changed":case"path-matched":case"filter-matched":case"build-all":case"label":case"requested":case"event":
case"changes-unknown":return e}}function toBaseJson({reference:e,digest:t,by:n,at:s}){return{image:e,digest:t,by:n,at:(0,i.j$)(s)}}function toNeedItem(e,t){
const{kind:n,...s}=e,i="tests-only"===n&&void 0!==t.image.dev?"dev":"prod";return{kind:n,variant:i,fields:{kind:n,variant:i,...s,via:[],text:(0,a.bo)((0,o.rn)(e))}}}function keepPerKind(e,t){
const n=new Map,s=new Map;return{kept:e.filter(e=>{const i=`${e.kind} ${e.variant}`,r=(n.get(i)??0)+1;return n.set(i,r),r>t&&s.set(e.kind,(s.get(e.kind)??0)+1),r<=t}),dropped:s}}
function countRest(e,t){const n=new Map(e);for(const[e,s]of t)n.set(e,Math.min(r.PI,(n.get(e)??0)+s));return n}(0,d.a)({version:1,result:"failed",images:new Map})}),400:((e,t,n)=>{n.d(t,{
OA:()=>isMatrix,gr:()=>s}),n(8469)
;const s=["result","do_build","do_publish","do_dev","do_test","build_matrix","publish_matrix","test_matrix","dev_matrix","build_images","publish_images","dev_images","test_images","skip_images","stages","stage_count","merge_matrix","do_reuse","reuse_images","do_store","store_matrix","plan"]
;function isMatrix(e){return e.endsWith("_matrix")||"stages"===e}}),1823:((e,t,n)=>{n.d(t,{r:()=>countStages,x:()=>findStageMistakes});var s=n(2869);function countStages(e){
return e.reduce((e,{build:t,stage:n})=>t?Math.max(e,n+1):e,0)}function findStageMistakes(e,t){const n=countStages(e);if(n<=t)return[];const i=findChain(e,n-1).join(" -> ");return[(0,
s.CC)("too-many-stages",{message:`the plan needs ${n} stages, and the workflow has ${t}: "${i}"`,fix:showJobs(n)})]}function findChain(e,t){const n=new Map(e.map(e=>[e.image.name,e])),s=[]
;let i=e.find(e=>e.build&&e.stage===t);for(;void 0!==i;){s.unshift(i.image.name);const e=i.stage-1;i=i.parents.prod.map(e=>n.get(e.image)).find(t=>!0===t?.build&&t.stage===e)}return s}
function showJobs(e){
const t=["build-0:","  needs: plan","  if: needs.plan.outputs.do_build == 'true'"],later=e=>[`build-${e}:`,`  needs: [plan, build-${e-1}]`,`  if: needs.plan.outputs.stage_count > ${e}`],matrix=e=>`  strategy: { matrix: "\${{ fromJSON(needs.plan.outputs.stages)[${e}] }}" }`,n=Array.from({
length:e},(e,n)=>[...0===n?t:later(n),matrix(n)]);return[`set "stages: ${e}" on the planning step, and run a job for each stage:`].concat(...n).join("\n")}}),4807:((e,t,n)=>{n.d(t,{w:()=>orderByStage,
W:()=>toEntries});var s=n(8588),i=n(4129),r=n(8715),o=n(2991),a=n(7015),c=n(9537),u=n(9777),l=n(8720),d=n(4412);const f=5;function formatReason(e,t){const n=e.causes.filter(e=>e.variant===t)
;return[...formatCauses(n.length>0||e.needs.length>0?n:e.causes),...formatNeeds(e.needs)].join("; ")}function formatCauses(e){const t=new Map;for(const n of e){const e=n.via.at(-1)??"",s=t.get(e)
;void 0===s?t.set(e,[n.own]):s.push(n.own)}const n=t.get("");t.delete("");const s=[...t].map(([e,t])=>`via ${e} (${formatKinds(t)})`);return[...void 0===n?[]:[formatKinds(n)],...shorten(s)]}
function formatKinds(e){const t=new Map;for(const n of e){const e=t.get(n.kind)??new Set,s=filterOf(n);void 0!==s&&e.add(s),t.set(n.kind,e)}return[...t].map(([e,t])=>formatNames(e,[...t])).join(", ")}
function filterOf(e){return"filter-matched"===e.kind||"build-all"===e.kind?e.filter:void 0}function formatNeeds(e){
const t=e.flatMap(e=>"parent-of"===e.kind?[e.image]:[]),n=e.flatMap(e=>"needed-by-tests"===e.kind?[e.image]:[])
;return[...0===t.length?[]:[`base of ${shorten(t).join(" + ")}`],...0===n.length?[]:[`for the tests of ${shorten(n).join(" + ")}`],...e.some(e=>"tests-only"===e.kind)?["tests only"]:[],...e.some(e=>"complete"===e.kind)?["complete"]:[],...e.some(e=>"not-in-registry"===e.kind)?["not-in-registry"]:[]]
}function formatNames(e,t){return 0===t.length?e:`${e}: ${shorten(t).join(" + ")}`}function shorten(e){const{shown:t,more:n}=(0,d.y6)(e,f);return void 0===n?[...t]:[...t,n]}function listMatrixKeys(e){
const t=e.some(({image:e})=>void 0!==e.from),n=e.flatMap(e=>[...e.image.matrix.keys()]);return[...new Set([...t?[r.$8]:[],...n])]}function freeField({from:e,matrix:t},n){
return n===r.$8&&void 0!==e?e.target:t.get(n)??""}function toEntry(e,t){const n=new Map;for(const t of r.rW)n.set(t,e[t]);for(const[e,s]of t)n.has(e)||n.set(e,s);return n}function listLegs(e,t){
const[n,...i]=(0,u.PC)(e.prod.platforms);if(void 0===n)return[wholeLeg(e,"",t)];if("together"===t.platforms)return[wholeLeg(e,0===i.length?n:"",t)];if(0===i.length)return[wholeLeg(e,n,t)]
;const toLeg=n=>({platform:n,runner:runnerOf(n,t),artifact:(0,s.HG)(e.name,n)});return[toLeg(n),...i.map(toLeg)]}function selectLeg(e,t,n){const s=listLegs(e,n),i=s.map(e=>e.platform),r=""===t?(0,
u.Uq)(i):(0,u._l)(t),o=(0,u.$8)(r,i);return s.find(e=>e.platform===o)??s[0]}function runnerOf(e,t){const n=(0,u.Gy)(t.runners);return"together"===t.platforms||""===e?n:(0,u.vE)(e,t.runners)??n}
function wholeLeg(e,t,n){return{platform:t,runner:runnerOf(t,n),artifact:(0,s.Cs)(e.name)}}function toEntries(e,t){const n={settings:t,images:new Map(e.images.map(e=>[e.image.name,e])),
matrixKeys:listMatrixKeys(e.images)
},s=orderByStage(e.images),i=s.filter(e=>e.build),r=s.filter(({build:e,reuse:t,publish:n})=>n&&(e||t)),o=s.filter(e=>e.test),a=new Map([...new Set([...i,...r])].map(e=>[e,toBuildEntries(e,n)]))
;return{build:i.flatMap(e=>a.get(e)??[]),publish:r.flatMap(e=>a.get(e)??[]),test:o.map(e=>toTestEntry(e,n)),dev:o.filter(e=>e.dev).map(e=>toTestEntry(e,n)),
merge:"split"===t.platforms?r.map(e=>toMergeEntry(e,n)):[],store:s.filter(isPushed).map(e=>toStoreEntry(e,n))}}function orderByStage(e){return[...e].sort((e,t)=>e.stage-t.stage)}
function toBuildEntries(e,t){const n=listBuildLoads(e);return listLegs(e.image,t.settings).map(s=>toProdEntry({planned:e,leg:s,loads:n},t))}function toTestEntry(e,t){
return e.dev&&void 0!==e.image.dev?toDevEntry(e,e.image.dev,t):toProdEntry({planned:e,leg:selectLeg(e.image,"",t.settings),loads:listTestLoads(e,"prod",t.images)},t)}
function isPushed({memory:e,publish:t}){return void 0!==e&&(e.store||t)}function toMergeEntry(e,t){const n=listLegs(e.image,t.settings),s=toWholeEntry(e,t)
;return new Map([...s,[r.ub,n.map(e=>e.artifact).join(" ")]])}function toStoreEntry(e,t){const n={artifacts:e.build?listArtifacts(e.image,t.settings):"",
"bases-tag":!0===e.memory?.store?e.memory.bases?.tag??"":"",store:String(!0===e.memory?.store),"later-runs-heal":String("heal"===t.settings.laterRuns)}
;return new Map([...toWholeEntry(e,t),...r.G5.map(e=>[e,n[e]])])}function listArtifacts(e,t){return listLegs(e,t).map(({platform:t,artifact:n})=>`${(""===t?(0,
u.PC)(e.prod.platforms):[t]).join(",")}=${n}`).join(" ")}function toWholeEntry(e,t){return toProdEntry({planned:e,leg:{platform:"",runner:runnerOf("",t.settings),artifact:(0,s.Cs)(e.image.name)},
loads:[]},t)}function toProdEntry({planned:e,leg:t,loads:n},s){const{image:i}=e;return toEntry({...commonFields(e,"prod",i.prod),platforms:(0,u.PC)(i.prod.platforms).join(","),platform:t.platform,
runner:t.runner,artifact:t.artifact,"cache-scope":t.artifact,load:formatLoads(n,s.images,{platform:t.platform,settings:s.settings}),publish:String(e.publish),"inputs-hash":e.inputsHash.prod,
"content-tag":contentTag(e),digest:formatReused(e)},freeFields(e,s))}function toDevEntry(e,t,n){const i=(0,u.ZZ)(t.platforms),r=`${(0,s.Cs)(e.image.name)}___dev`,o=listTestLoads(e,"dev",n.images)
;return toEntry({...commonFields(e,"dev",t),platforms:i,platform:i,runner:runnerOf(i,n.settings),artifact:r,"cache-scope":r,load:formatLoads(o,n.images,{platform:i,settings:n.settings}),
publish:"false","inputs-hash":e.inputsHash.dev??"","content-tag":"",digest:""},freeFields(e,n))}function contentTag({memory:e}){return"known"===e?.key.kind?(0,i.x)(e.key.key):""}
function formatReused(e){const t=(0,l.s)(e);return void 0===t?"":formatDigest(e.image,t.digest)}function formatDigest({publishedName:e},t){return`${(0,o.o_)(e).name}@${t}`}
function commonFields(e,t,n){
const{image:s}=e,i=new Set(e.parents[t].map(({spelling:e})=>e)),r=[...n.buildContexts].filter(([e,t])=>"image"!==t.kind&&!i.has(e)),o=new Map([...r.map(([e,{text:t}])=>[e,t]),...e.memory?.bases?.pins[t]??[]])
;return{image:s.name,variant:t,context:n.context,file:n.file,target:n.target,"build-args":[...n.buildArgs].map(([e,t])=>`${e}=${t}`).join("\n"),
"build-contexts":[...o].map(([e,t])=>`${e}=${t}`).join("\n"),"image-name":s.publishedName,"local-tag":s.localTag,stage:String(e.stage),reason:formatReason(e,t)}}function freeFields(e,t){
return new Map(t.matrixKeys.map(t=>[t,freeField(e.image,t)]))}function listBuildLoads(e){return e.parents.prod.map(toLoad)}function listTestLoads(e,t,n){const tagged=e=>({
name:n.get(e)?.image.localTag??e,image:e}),s="dev"===t?e.parents.dev.map(toLoad):[tagged(e.image.name)];return[...(e.image.tests?.images??[]).map(tagged),...s]}function formatLoads(e,t,n){
const s=e.flatMap(e=>{const s=t.get(e.image),i=selectPlatform(e,n.platform);return void 0===s||void 0===i?[]:[`${e.name}=${formatSource(s,i,n.settings)}`]});return[...new Set(s)].join(" ")}
function formatSource(e,t,n){const s=(0,l.s)(e);if(void 0===s)return selectLeg(e.image,t,n).artifact;const[i,...r]=""===t?[]:(0,c.$)(s,t);return formatDigest(e.image,0===r.length?i??s.digest:s.digest)
}function selectPlatform(e,t){return""!==t?(0,a.S)(e,(0,u._l)(t)):e.platforms?.[0]?.platform??""}function toLoad({spelling:e,image:t,platforms:n}){return{name:e,image:t,...void 0===n?{}:{platforms:n}}
}}),8232:((e,t,n)=>{n.d(t,{I:()=>toOutputs});var s=n(1285),i=n(8559),r=n(8469);const o=256,a=524288;function findEntryWarnings(e){return findTooLong(e,{severity:"warning",
fix:'run no job on it: on "stages" where the images are built, on "merge_matrix" where they are published'})}function findEntryMistakes(e){return findTooLong(e,{severity:"error",
fix:["divide the images between several configurations, and plan each with a step of its own:",'its input "config" names the configuration, its outputs feed a matrix of their own'].join("\n")})}
function findTooLong(e,t){return e.filter(({count:e})=>e>o).map(({name:e,count:n})=>({code:"too-many-entries",message:`"${e}" has ${n} entries, and GitHub runs at most ${o} jobs of a matrix`,...t}))}
function findSizeMistakes(e){return[...e].filter(([,e])=>e.length>a).map(([e,t])=>({severity:"error",code:"output-too-large",
message:`output "${e}" has ${t.length} characters, and GitHub passes on at most ${a}`,
fix:["divide the images between several configurations, and plan each with a step of its own;",'long "build-args" and "matrix" values stand in every entry: shorten them'].join("\n")}))}
function findSumWarnings(e){const t=countCharacters(e.values());if(t<=a)return[];const n=[...e].sort(([,e],[,t])=>t.length-e.length).slice(0,3).map(([e,t])=>`${e} (${t.length})`).join(", ");return[{
severity:"warning",code:"output-too-large",message:`all outputs together have ${t} characters, and a job passes on at most ${a}: the largest are ${n}`,
fix:'name only the outputs that later jobs read under "outputs:" of the planning job'}]}function countCharacters(e){return[...e].reduce((e,t)=>e+t.length,0)}var c=n(400),u=n(1823),l=n(4807)
;function toOutputs(e,t,n=[]){const i=(0,l.W)(e,t),r=toStages(i.build,t),{needed:o,optional:a}=listMatrices(i,r,t),c=findEntryWarnings(a),d=fitPlan({plan:e,warnings:(0,s.n)([...n,...c])
},toValues(e,i,r)),f=[...(0,u.x)(e.images,t.stages),...findEntryMistakes(o),...findSizeMistakes(d)];return f.length>0?{kind:"mistakes",diagnostics:f}:{kind:"outputs",outputs:d,
warnings:[...c,...findSumWarnings(d)]}}function toStages(e,{stages:t}){return t<2?[]:Array.from({length:t},(t,n)=>e.filter(e=>e.get("stage")===String(n)))}function listMatrices(e,t,{platforms:n}){
const s={name:"build_matrix",count:e.build.length},i={name:"publish_matrix",count:e.publish.length},r={name:"merge_matrix",count:e.merge.length},o={name:"test_matrix",count:e.test.length
},a=t.map((e,t)=>({name:`stages[${t}]`,count:e.length})),c="split"===n;return{needed:[...0===t.length?[s]:a,c?r:i,o],optional:[...0===t.length?[]:[s],...c?[i]:[]]}}function toValues(e,t,n){const s=(0,
l.w)(e.images),r=new Map,toText=e=>{const t=r.get(e)??(0,i.a)(e);return r.set(e,t),t},toMatrix=e=>`{"include":[${e.map(toText).join(",")}]}`;return{result:"planned",do_build:String(t.build.length>0),
do_publish:String(t.publish.length>0),do_dev:String(t.dev.length>0),do_test:String(t.test.length>0),build_matrix:toMatrix(t.build),publish_matrix:toMatrix(t.publish),test_matrix:toMatrix(t.test),
dev_matrix:toMatrix(t.dev),build_images:(0,i.a)(toNames(s.filter(({build:e})=>e))),publish_images:(0,i.a)(toNames(s.filter(({publish:e})=>e))),dev_images:(0,i.a)(toNames(s.filter(({dev:e})=>e))),
test_images:(0,i.a)(toNames(s.filter(({test:e})=>e))),skip_images:(0,i.a)(toNames(e.images.filter(({build:e,reuse:t})=>!e&&!t))),stages:`[${n.map(toMatrix).join(",")}]`,stage_count:String((0,
u.r)(e.images)),merge_matrix:toMatrix(t.merge),do_reuse:String(e.images.some(({reuse:e})=>e)),reuse_images:(0,i.a)(toNames(s.filter(({reuse:e})=>e))),do_store:String(t.store.length>0),
store_matrix:toMatrix(t.store)}}function toNames(e){return e.map(e=>e.image.name)}function fitPlan(e,t){const n=shedUntil(e,a-countCharacters(Object.values(t)))??shedUntil(e,a)??(0,
r.xu)(e.plan,e.warnings,r.Xo),s={...t,plan:n};return new Map(c.gr.map(e=>[e,s[e]]))}function shedUntil({plan:e,warnings:t},n){if(n<=0)return;let s,i=0,o=r.zH.length;for(let a=0;i<o;a=i+o>>1){
const c=(0,r.xu)(e,t,r.zH[a]);c.length>n?i=a+1:(s=c,o=a)}return s}}),9436:((e,t,n)=>{n.d(t,{V:()=>formatBuildTime,n:()=>formatAge});const s=36e5,i=24*s,r=182*i;function formatBuildTime({at:e,age:t}){
const[n="",s="",i=""]=e.slice(0,10).split("-");return`built on ${Number(i)} ${a[Number(s)-1]??""}${t<r?"":` ${n}`}, ${formatAge(t)} old`}function formatAge(e){
return e<s?"less than an hour":e<i?count(Math.floor(e/s),"hour"):count(Math.floor(e/i),"day")}function count(e,t){return`${o[e-1]??e} ${t}${1===e?"":"s"}`}
const o=["one","two","three","four","five","six","seven","eight","nine","ten"],a=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"]}),8450:((e,t,n)=>{n.d(t,{OZ:()=>toWayPhrase,
Ri:()=>toOwnPhrase,Wr:()=>toUsePhrase,ex:()=>toCausePhrase,m$:()=>toNeedPhrases,rn:()=>toNeedPhrase});var s=n(1657),i=n(5699),r=n(7414),o=n(7734);const a=new WeakMap;function toCausePhrase(e){
const t=a.get(e);if(void 0!==t)return t;const n=[...toWayPhrase(e),...toOwnPhrase(e.own)];return a.set(e,n),n}function toWayPhrase({via:e}){const[t,...n]=e;return void 0===t?[]:[...toWay(t,n),...(0,
r.aL)(": ")]}function toWay(e,t){const n=t.at(-1);return void 0===n?r.MZ`${e}`:t.length>2?r.MZ`${e} \u2192 \u2026 \u2192 ${n}`:[...r.MZ`${e}`,...t.flatMap(e=>r.MZ` \u2192 ${e}`)]}function toNeedPhrase(e){switch(e.kind){
case"parent-of":return r.MZ`base of ${e.image}`;case"needed-by-tests":return r.MZ`needed by the tests of ${e.image}`;case"tests-only":return(0,r.aL)(`only tested: ${e.because}`);case"complete":
return(0,r.aL)("published with the whole set");case"not-in-registry":return(0,r.aL)("published, and not in the registry")}}function toNeedPhrases(e){
const names=t=>e.flatMap(e=>e.kind===t?[e.image]:[]),t=names("parent-of"),n=names("needed-by-tests");return[...0===t.length?[]:[[...(0,r.aL)("base of "),...(0,r.Zv)(t,5)]],...0===n.length?[]:[[...(0,
r.aL)("needed by the tests of "),...(0,r.Zv)(n,5)]],...e.filter(e=>!("image"in e)).map(toNeedPhrase)]}function toOwnPhrase(e){switch(e.kind){case"input-changed":return toInputPhrase(e)
;case"recipe-changed":return(0,r.aL)(`recipe changed: ${e.because}`);case"publish-changed":return(0,r.aL)(`publishing changed: ${e.because}`);case"path-matched":return toPatternPhrase(e.pattern,e)
;case"filter-matched":return toFilterPhrase(e.filter,e);case"build-all":return toBuildAllPhrase(e);case"label":return r.MZ`label "${e.label}"`;case"requested":return(0,r.aL)("requested by name")
;case"event":return(0,r.aL)(e.because);case"base-changed":return toBasesPhrase(e);case"too-old":return(0,r.aL)(`too old: ${e.because}`);case"changes-unknown":return(0,
r.aL)(`changes unknown: ${e.because}`);case"inputs-opaque":return(0,r.aL)(`inputs cannot be known: ${(0,o.Gk)(e)}`)}}function toInputPhrase({file:e,...t}){return[...r.MZ`${e}`,...(0,r.aL)(", "),...(0,
o.in)(e,t)]}function toBasesPhrase({bases:e}){const[t,...n]=e.map(e=>({...e,digest:(0,i.Y)(e.digest)}))
;if(void 0!==t&&0===n.length)return[...r.MZ`base-changed: ${t.reference} is now ${t.digest}, `,...toUsePhrase(t)];const{shown:s,more:o}=showSome([...void 0===t?[]:[t],...n]),a=s.flatMap((e,t)=>[...(0,
r.aL)(0===t?"":", "),...r.MZ`${e.reference} (now ${e.digest}, `,...toUsePhrase(e),...(0,r.aL)(")")]);return[...(0,r.aL)("base-changed: one of "),...a,...0===o?[]:(0,r.aL)(` and ${o} more`)]}
function toUsePhrase({by:e,at:t}){return r.MZ`${e} of ${(0,s.j$)(t)}`}const c=5;function showSome(e){return{shown:e.slice(0,c),more:Math.max(0,e.length-c)}}
function toPatternPhrase(e,{file:t="",stopped:n}){return void 0===n?r.MZ`pattern ${e} matches ${t}`:r.MZ`pattern ${e} was stopped, so it counts as matching ${t}`}
function toFilterPhrase(e,{file:t,stopped:n}){
return void 0===t?r.MZ`filter ${e}, given as changed`:void 0===n?r.MZ`filter ${e} matches ${t}`:r.MZ`a pattern of filter ${e} was stopped, so it counts as matching ${t}`}function toBuildAllPhrase(e){
const t=(0,r.aL)("build-all: ");return void 0!==e.filter?[...t,...toFilterPhrase(e.filter,e)]:void 0!==e.pattern?[...t,...toPatternPhrase(e.pattern,e)]:void 0===e.file?(0,
r.aL)("build-all"):[...t,...r.MZ`${e.file}`]}}),5699:((e,t,n)=>{function shortenDigest(e){return e.length>s?`${e.slice(0,s)}\u2026`:e}n.d(t,{Y:()=>shortenDigest});const s=19}),9621:((e,t,n)=>{n.d(t,{
E:()=>shortName,Q:()=>displayName});var s=n(9281);const i=new RegExp(String.raw`(${s.tl})|[\\${s.R}]`,"gu"),r=/^[ -[\]-~]*$/;function displayName(e){
return escapeInvisible(e).replaceAll("##[","##\\x5b")}function shortName(e,t){const n=displayName(e);if(n.length<=t)return n;const s=Math.ceil((t-1)/2),i=Array.from(n)
;return[...i.slice(0,s),"\u2026",...i.slice(1+s-t)].join("")}function escapeInvisible(e){return r.test(e)?e:e.replaceAll(i,(e,t)=>t??escapeCharacter(e))}function escapeCharacter(e){
if("\\"===e)return"\\\\";const t=e.codePointAt(0)??0;return t<128?`\\x${hex(t)}`:t>=56448&&t<=56575?`\\x${hex(t-56320)}`:`\\u{${hex(t)}}`}function hex(e){return e.toString(16).padStart(2,"0")}}),
9019:((e,t,n)=>{function groupDigits(e){return String(e).replaceAll(/\B(?=(\d{3})+$)/g,",")}n.d(t,{K:()=>groupDigits})}),7414:((e,t,n)=>{n.d(t,{MZ:()=>phrase,Zv:()=>listNames,aL:()=>words,
bo:()=>toPlainText});var s=n(4412),i=n(9621);function phrase(e,...t){const n=[];return e.forEach((e,s)=>{const i=t[s];""!==e&&n.push({kind:"words",text:e}),void 0!==i&&n.push({kind:"name",text:i})}),n
}function words(e){return[{kind:"words",text:e}]}function listNames(e,t){const{shown:n,more:i}=(0,s.y6)(e,t),r=n.flatMap((e,t)=>0===t?phrase`${e}`:phrase`, ${e}`)
;return void 0===i?r:[...r,...words(` and ${i}`)]}function toPlainText(e){return e.map(e=>(0,i.Q)(e.text)).join("")}}),7734:((e,t,n)=>{n.d(t,{Gk:()=>describeReason,in:()=>toReaderPhrase,
sK:()=>describeHow});var s=n(1657),i=n(7414);function toReaderPhrase(e,t){const{how:n,name:r,at:o,doubt:a,presence:c}=t,u=void 0===a?[]:(0,i.aL)(` (may be read: ${a})`)
;return void 0!==c?[...toPresencePhrase(e,t,c),...u]:void 0===r&&(0,s.kA)(o,e)?(0,i.aL)(describeHow(n)):[...toTakingPhrase(t),...u]}function toTakingPhrase({how:e,name:t,at:n}){const r=(0,
i.aL)(describeHow(e)),o=(0,s.j$)(n);return void 0===t?[...r,...i.MZ` by ${o}`]:[...r,...i.MZ` "${t}" (${o})`]}function toPresencePhrase(e,t,n){const{kind:r,path:o,ignoredBy:a}=n,c=toTakingPhrase({
...t,how:{...t.how,relation:"itself"}}),u=o===e?[]:i.MZ`in "${o}", `,l="empty"===r?", but empty":", but not sent",d="empty"===r?"ignores what it holds":"ignores it",f=void 0===a?[]:[...(0,
i.aL)(": "),...i.MZ`${(0,s.j$)(a)}`,...(0,i.aL)(` ${d}`)];return[...u,...c,...(0,i.aL)(l),...f]}function describeReason({about:e,because:t}){if(void 0===e)return t;const{path:n,how:i,at:r}=e
;return`"${n}", ${describeHow(i)} by ${(0,s.j$)(r)}, ${t}`}function describeHow({verb:e,relation:t}){const{itself:n,subject:s=`what is ${n}`,root:i=s}=r[e];switch(t){case"itself":return n;case"link":
return`a link to ${s}`;case"sending-link":return`a link that decides what is sent of ${s}`;case"above":return`above ${s}`;case"attributes":return`attributes of ${s}`;case"above-root":
return`above ${i}`;case"root-attributes":return`attributes of ${i}`;case"presence":return`the presence of ${s}`;case"git-ignores":return`git's rules for ${s}`}}const r={copied:{itself:"copied"},
added:{itself:"added"},mounted:{itself:"mounted"},used:{itself:"used"},loaded:{itself:"loaded"},"let-through":{itself:"let through"},"in-context":{itself:"in the context",root:"the context"},
"in-build-context":{itself:"in the build context",root:"the build context"},"in-layout":{itself:"in the OCI layout",root:"the OCI layout"},dockerfile:asThing("the Dockerfile"),
policy:asThing("the policy"),"ignore-file":asThing("the ignore file"),"would-be-dockerfile":asThing("would be the Dockerfile in place of"),"source-of":asThing("a source of"),
"says-checkout":asThing("which says what is checked out of the submodule"),"says-fetch":asThing("which says what is fetched by Git LFS, as of")};function asThing(e){return{itself:e,subject:e}}}),
8770:((e,t,n)=>{n.d(t,{Aj:()=>toReuseRow,JV:()=>listReuse,Ps:()=>toTagName});var s=n(4129),i=n(2991),r=n(4807),o=n(9436),a=n(7414);function listReuse(e){return(0,
r.w)(e.images).flatMap(e=>toReuseRow(e)??[])}function toReuseRow(e){const{memory:t,image:n}=e,s=t?.verdict;switch(s?.kind){case void 0:return;case"reused":{
const{built:t}=s.image,i=void 0===t?", of unknown age":`, ${(0,o.V)(t)}`,r=[...(0,a.aL)("reused by "),...a.MZ`${toTagName(e)}`,...(0,a.aL)(i)];return{image:n.name,text:r}}case"built":{
if(e.causes.some(isOfBases))return;const{because:t,fix:i}=s,r=(0,a.aL)(`not reused: ${t}`);return{image:n.name,text:r,...void 0===i?{}:{fix:i}}}}}function isOfBases({own:e}){
return"base-changed"===e.kind||"too-old"===e.kind}function toTagName({image:e,memory:t}){const{name:n}=(0,i.o_)(e.publishedName);return"known"===t?.key.kind?`${n}:${(0,s.x)(t.key.key)}`:n}}),
1397:((e,t,n)=>{n.d(t,{H9:()=>isPlanned,RH:()=>listSkipped,VP:()=>shortenReasons,ld:()=>isToldByRow,qs:()=>listRows});var s=n(719),i=n(4807),r=n(8450),o=n(7414);function listRows(e){return(0,
i.w)(e.images.filter(isPlanned)).map(t=>({planned:t,why:listReasons(t,e.changes),fixes:listFixes(t),unlisted:[...t.more.values()].reduce((e,t)=>e+t,0)}))}function listSkipped(e){
return e.images.filter(e=>!isPlanned(e))}function isPlanned(e){return e.build||e.reuse||e.publish||e.test||e.dev}function shortenReasons(e,t){
const n=e.why.slice(0,t),i=e.why.length-n.length+e.unlisted;if(0===i)return n;const r=e.unlisted>=s.PI;return 0===n.length?[(0,o.aL)(`${r?`${i} or more`:i} causes`)]:[...n,(0,
o.aL)(r?`(+${i} or more)`:`(+${i} more)`)]}function isToldByRow({why:e,fixes:t,unlisted:n}){return e.length<=1&&0===t.length&&0===n}function listFixes({causes:e}){
const t=e.flatMap(({own:e,via:t})=>t.length>0?[]:fixOf(e));return[...new Set(t)]}function fixOf(e){return"inputs-opaque"!==e.kind&&"input-changed"!==e.kind||void 0===e.fix?[]:[e.fix]}
function toRowPhrase(e,t){const n=shortenAbove(e.own,t);return void 0===n?(0,r.ex)(e):[...(0,r.OZ)(e),...(0,o.aL)(n)]}function shortenAbove(e,t){
return"changes-unknown"===e.kind&&"unknown"===t.kind?e.because===t.because?"changes unknown (see above)":void 0:"event"===e.kind&&"event"===t.kind&&e.because===t.because?"nothing to compare with (see above)":void 0
}function listReasons(e,t){const n=new Map;for(const s of e.causes){const e=toRowPhrase(s,t),i=(0,o.bo)(e),r="prod"===s.variant?[]:(0,o.aL)(`${s.variant}: `);n.has(i)||n.set(i,[...r,...e])}
return[...n.values(),...(0,r.m$)(e.needs)]}}),2749:((e,t,n)=>{function parseStrings(e){try{const t=JSON.parse(e);return Array.isArray(t)&&t.every(e=>"string"==typeof e)?t:void 0}catch{return}}n.d(t,{
c:()=>parseStrings})}),5214:((e,t,n)=>{n.d(t,{yD:()=>a,CV:()=>c,TR:()=>parseRequest,lj:()=>parseStages});var s=n(2869),i=n(6883),r=n(7700),o=n(2749);function parseChangedFiles(e){if(""===e)return{
diagnostics:[]};if(!/^[[{]/.test(e))return toPaths(splitLines(e));const t=(0,o.c)(e);if(void 0!==t)return toPaths(t);const n=explainJson(e);if(/^\[\s*(?:\\?"|\]|$)/.test(e))return{diagnostics:[n]}
;const{paths:s}=toPaths(splitLines(e));return void 0===s?{diagnostics:[n]}:{paths:s,doubt:n,diagnostics:[]}}function splitLines(e){return e.split(/\r?\n/).filter(e=>""!==e)}function toPaths(e){
const t=[],n=[];for(const s of e){const e=toRepositoryPath(s);if(void 0!==e)t.push(e);else{const e=`the input "changed-files" names ${JSON.stringify(s)}, which is no file of the repository`
;n.push(mistake(e,"give paths of files from the root of the repository"))}}return n.length>0?{diagnostics:n}:{paths:t,diagnostics:n}}function toRepositoryPath(e){
if(e.includes("\0")||e.endsWith("/")||e.split("/").includes(".."))return;if(/^".*"$/s.test(e)||"null"===e)return;const t=(0,r.Fd)(e);return""===t?void 0:t}function explainJson(e){
return/^\[\s*\\"/.test(e)?mistake(`the input "changed-files" is a JSON array whose quotes are escaped: "${(0,
i.m)(e)}"`,"give it unescaped, with tj-actions/changed-files by\nescape_json: false"):mistake(`the input "changed-files" begins as JSON and is no array of strings: "${(0,
i.m)(e)}"`,'give a JSON array by toJSON(\u2026), as ["api/main.py","web/server.js"], or one path a line')}function mistake(e,t){return(0,s.CC)("invalid-input",{message:e,fix:t})}
const a=".github/image-matrix.yml",c=".github/image-matrix.yaml";function parseRequest(e){const t=[],read=(n,s)=>{const i=e(n).trim(),r=s(i);if(!(r instanceof Mistake))return r
;t.push(r.toDiagnostic(n,i))};read("mode",parseMode);const n=read("images",parseImages),s=read("changes",parseChanges),i=parseChangedFiles(e("changed-files").trim());return t.push(...i.diagnostics),{
request:{config:parseConfig(e("config")),...void 0===n?{}:{images:n},...void 0===s?{}:{changes:s},...void 0===i.paths?{}:{changedFiles:i.paths},...void 0===i.doubt?{}:{changedFilesDoubt:i.doubt},
directory:e("directory").trim(),base:e("base").trim(),stages:read("stages",parseStages)??u,platforms:toPlatforms(read("split-platforms",parseFlag)),
planArtifact:"yes"===read("plan-artifact",parseFlag)?"upload":"none"},diagnostics:t}}class Mistake{message;fix;constructor(e,t){this.message=e,this.fix=t}toDiagnostic(e,t){
const n=`the input "${e}" ${this.message}: "${(0,i.m)(t)}"`;return(0,s.CC)("invalid-input",{message:n,fix:this.fix})}}function parseMode(e){switch(e){case"":case"plan":return"plan";case"check":
return"check";default:return new Mistake("is neither plan nor check","write plan or check")}}function parseConfig(e){const t=e.trim();return""!==t&&e.includes("\n")?{kind:"inline",text:e}:{
kind:"file",path:""===t?a:t}}function parseImages(e){if(/^[\s,]*$/.test(e))return;const t=e.startsWith("[")?(0,o.c)(e):e.split(/[\s,]+/).filter(Boolean)
;return void 0===t?new Mistake('begins with "[" and is no JSON array of names','write names separated by spaces, or ["api","web"]'):t.includes("all")?{kind:"all",beside:t.filter(e=>"all"!==e)}:{
kind:"named",names:t}}function parseChanges(e){if(""!==e)return(0,o.c)(e)??new Mistake("is no JSON array of strings",'pass the output `changes` of dorny/paths-filter as it is, or ["api"]')}const u=99
;function parseStages(e){if(""===e)return 1;const t=Number(e);return/^[1-9][0-9]?$/.test(e)?t:new Mistake(`is no number from 1 to ${u}`,"write how many stage jobs the workflow has, as stages: 2")}
function toPlatforms(e){switch(e){case void 0:return"either";case"yes":return"split";case"no":return"together"}}function parseFlag(e){
return["true","True","TRUE"].includes(e)?"yes":["","false","False","FALSE"].includes(e)?"no":new Mistake("is neither true nor false","write true or false")}}),8773:((e,t,n)=>{n.d(t,{A4:()=>readGround,
F1:()=>findImage,Z_:()=>withoutProposal,_d:()=>findUnknownImages,cy:()=>findTree,i0:()=>selectSettings})
;var s=n(6760),i=n(8133),r=n(4970),o=n(5498),a=n(2869),c=n(3181),u=n(3452),l=n(749),d=n(5214),f=n(9605),h=n(3196),p=n(9355),m=n(3178),g=n(8426);function selectSettings(e,t){const n=(0,
g.RP)(t,"config");return{config:{kind:"file",path:void 0===n?d.yD:(0,s.resolve)(e.folder,n)},platforms:platformsOf(t),files:"working tree"}}async function findTree({workingTree:e,repository:t}){
if("string"==typeof e)return e;const n=await t.readCommit("HEAD");return void 0===n||(0,l.G)(n)?void 0:n.id}async function readGround(e,{config:t,platforms:n,files:s},c){
const{repository:u}=e,l="commit"===s&&void 0!==c?await(0,p.r)(c,t,{world:e,repository:u}):await(0,h.T)(t,e);if("unreadable"===l.kind){
const e=`the configuration of ${c??""} cannot be read: ${l.because}`;return{kind:"failed",diagnostics:[(0,g.vM)(e,'leave "--head" out')]}}const isInWorkingTree=t=>"text"===e.readText(t).kind
;if("broken"===l.kind){if(await lacksConfiguration(e,{config:t,files:s},c))return readProposed(e,n,c);const i={repository:e.repository,commit:c,isInWorkingTree,platforms:n},r=await(0,f.r)(l,i);return{
kind:"failed",diagnostics:[...l.diagnostics,...r]}}const d={...await(0,m.$Z)(l,e.repository,c),..."commit"===s?{}:{isInWorkingTree},platforms:n},v=[...l.valid.diagnostics,...(0,r.S)(i.iY,d)];if((0,
a.Ne)(v)){const e=(0,r.S)(i._Y,d),t=[...v,...(0,a.Ix)(e)];return{kind:"failed",...(0,o.de)(t,l.valid.silences)}}return{kind:"ground",place:e,read:l,facts:d,warnings:v}}
async function lacksConfiguration(e,{config:t,files:n},s){if("inline"===t.kind||t.path!==d.yD)return!1;const i=[d.yD,d.CV];if("working tree"===n&&i.some(t=>"missing"!==e.readOwn(t).kind))return!1
;const r=void 0===s?void 0:await e.repository.readTree(s);return void 0!==r&&!(0,l.G)(r)&&i.every(e=>void 0===r.entry(e))}async function readProposed(e,t,s){
const{explainGap:i,readProposal:r}=await Promise.all([n.e(512),n.e(894),n.e(437)]).then(n.bind(n,4437)),o=await r(e,s);if("none"===o.kind){const t=(0,
h.C)(e),{message:n,fix:s}=t??o.diagnostic,i=`the configuration "${d.yD}" does not exist, and none can be proposed: ${n}`;return{kind:"failed",diagnostics:[(0,a.CC)("no-configuration",{message:i,fix:s
})]}}if("broken"===o.kind)return{kind:"failed",diagnostics:o.diagnostics};const c={...await(0,m.$Z)(o,e.repository,s),platforms:t},u=(0,h.C)(e),l=void 0===u?"":` ${u.message} (${u.fix}).`,f=i(o)
;return{kind:"ground",place:e,read:o,facts:c,warnings:[],note:`There is no configuration: this is about the images that "image-matrix init" would write.${l}${void 0===f?"":` ${f}.`}`}}
function withoutProposal(e,{note:t}){return void 0===t?e:e.filter(({place:e})=>"input"!==e?.source.kind)}function platformsOf({given:e}){return e.has("split-platforms")?"split":"either"}
function findUnknownImages(e,{read:t,facts:n,place:i}){const r=t.valid.configuration.images.map(e=>e.name);return e.filter(e=>!r.includes(e)).map(e=>{const o=`${t.name} has no image "${e}"`,a=(0,
s.relative)(i.checkout,(0,s.resolve)(i.folder,e)).replaceAll(s.sep,"/");return void 0===n.head?.entry(a)?(0,g.vM)(o,(0,u.IX)(e,r)):(0,g.vM)(`${o}, and it is a file`,`image-matrix explain ${(0,
c.u)(e)} says which images read it`)})}function findImage(e,t){return t.read.valid.configuration.images.find(t=>t.name===e)??(0,g.PX)(...findUnknownImages([e],t))}}),8426:((e,t,n)=>{n.d(t,{OP:()=>r,
PX:()=>misused,RP:()=>valueOf,fF:()=>i,vM:()=>misuse});var s=n(2869);const i={directory:{short:"C",value:"DIR",summary:"as if it was started in DIR"},config:{value:"PATH",
summary:`the configuration, from DIR (default ${n(5214).yD} of the root)`},json:{summary:"print JSON"},help:{short:"h",summary:"print this help"},version:{summary:"print the version"},base:{
value:"REF",summary:"compare with REF; REF... is where this branch left REF"},head:{value:"REF",summary:"plan for that commit, and not for the working tree"},event:{value:"EVENT",
summary:"as for push, pull_request, tag=v1.2.3, release=v1.2.3, \u2026 or a payload FILE"},"event-name":{value:"NAME",summary:"the event of that FILE, if its fields do not say it"},branch:{
value:"NAME",summary:"what the event is about (default: the default branch)"},label:{value:"NAME",summary:"a label of the pull request; may be repeated"},changed:{value:"FILE",
summary:"in place of what git says; may be repeated"},registry:{summary:"ask registries for images to reuse, with docker's logins"},dev:{summary:"the dev variant"},workflow:{
summary:"write the workflow that fits it, too"},"dry-run":{summary:"print what would be written, and write nothing"},yes:{short:"y",summary:"ask nothing"},as:{value:"FORM",
summary:"compose, env, kustomize or helm"},last:{value:"N",summary:"so many merges (default 200)"},since:{value:"WHEN",summary:"since 2026-01-31, '2 weeks ago', yesterday, or a commit"},html:{
optional:"FILE",looks:/\.x?html?$/i,summary:"write a page to FILE, or print it"},stages:{value:"N",summary:'as the input "stages": more stages are a mistake'},"split-platforms":{
summary:'as the input "split-platforms": an entry for each platform'},sarif:{summary:"print SARIF 2.1.0, for code scanning"}},r=["directory","config","json","help","version"];function misuse(e,t){
return(0,s.CC)("invalid-input",{message:e,fix:t})}function misused(...e){return{kind:"misused",diagnostics:e}}function valueOf({given:e},t){return e.get(t)?.at(-1)}}),2031:((e,t,n)=>{n.d(t,{
d:()=>runCommand});var s=n(1285),i=n(2690),r=n(863),o=n(9281),a=n(3452),c=n(2242);const same=e=>e,u={strong:same,faint:same,build:same,reuse:same,publish:same,test:same,warning:same};var l=n(7975)
;const d={strong:toStyle("bold"),faint:toStyle("gray"),build:toStyle("cyan"),reuse:toStyle("blue"),publish:toStyle("green"),test:toStyle("magenta"),warning:toStyle("yellow")};function toStyle(e){
return t=>(0,l.styleText)(e,t,{validateStream:!1})}var f=n(9778),h=n(1447),p=n(7327),m=n(5234),g=n(1689),v=n(1657),w=n(8559),k=n(8450),b=n(5699),y=n(7414);function toNowPhrase({digest:e,state:t}){
const n=describeState(t);return void 0===e?(0,y.aL)(n):""===n?y.MZ`${(0,b.Y)(e)}`:[...y.MZ`${(0,b.Y)(e)}`,...(0,y.aL)(`, ${n}`)]}function describeState(e){switch(e){case"same":return"";case"moved":
return"moved";case"perhaps":return"may have moved";case"unknown":return"not known"}}function toLinePhrase({uses:e}){const[t,...n]=e;if(void 0===t)return[];const s=0===n.length?[]:(0,
y.aL)(` and ${n.length} more`);return[...(0,k.Wr)(t),...s]}function listUsers({uses:e}){return[...new Set(e.flatMap(({images:e})=>e))]}var x=n(9621)
;function toBasesJson({usages:e,freshness:t,unlooked:n}){const s=e.map(({reference:e,digest:t=null,state:n,uses:s})=>({image:e,digest:t,state:n,uses:s.map(({by:e,at:t,platforms:n,images:s})=>({by:e,
at:(0,v.j$)(t),platforms:n,images:s}))})),i=[...t].map(([e,t])=>[e,toStanding(t)]),r=[...n].map(([e,t])=>[e,{state:"unknown",because:t}]);return(0,w.a)({bases:s,images:new Map([...i,...r])})}
function toStanding(e){return"stale"!==e.kind?{state:e.kind}:{state:e.kind,because:e.causes.map(describeOwn)}}function describeOwn(e){return(0,y.bo)((0,k.Ri)(e))}function renderBases(e,t){
const{usages:n}=e;if(0===n.length)return["built on nothing from outside that can move"];const s=renderStanding(e,t)
;return[...n.flatMap((e,n)=>[...0===n?[]:[""],...renderUsage(e,t)]),...0===s.length?[]:["",...s]]}function renderUsage(e,t){
const{reference:n,digest:s,state:i,uses:r}=e,o=describeState(i),a=void 0===s?"":`  ${(0,b.Y)(s)}`,c=""===o?"":`  ${t.warning(o)}`;return[`${t.strong((0,
x.Q)(n))}${t.faint(a)}${c}`,...r.flatMap(renderUse)]}function renderUse(e){const t=e.platforms.filter(e=>""!==e),n=0===t.length?"":` (${t.join(", ")})`,s=(0,y.Zv)(e.images,20);return`  ${(0,
y.bo)([...s,...(0,y.aL)(": "),...(0,k.Wr)(e)])}${n}`}function renderStanding({freshness:e,unlooked:t},n){
return[...[...e].flatMap(([e,t])=>renderFreshness(e,t,n)),...[...t].map(([e,t])=>`${n.strong((0,x.Q)(e))}: not looked at: ${(0,x.Q)(t)}`)]}function renderFreshness(e,t,n){const s=n.strong((0,x.Q)(e))
;switch(t.kind){case"fresh":return[];case"missing":return[`${s}: not in the registry as it is here`];case"unknown":return[`${s}: a registry could not be asked`];case"stale":return[`${s}: ${(0,
y.bo)(toStalePhrase(t.causes))}`]}}function toStalePhrase([e]){if(void 0===e)return(0,y.aL)("built from an image that is not as it would be now");if("base-changed"!==e.kind)return(0,k.Ri)(e)
;const[t,...n]=e.bases;return void 0===t||n.length>0?(0,y.aL)("one of its bases moved since it was built"):y.MZ`built on another ${t.reference} than now`}function renderBasesOf({bases:e=[]},t){
const n=e.filter(e=>listUsers(e).includes(t));if(0===n.length)return[];const s=[["BASE","LINE","NOW","IMAGES"],...n.map(e=>[(0,x.Q)(e.reference),(0,y.bo)(toLinePhrase(e)),(0,y.bo)(toNowPhrase(e)),(0,
y.bo)((0,y.Zv)(listUsers(e),5))])],i=[0,1,2].map(e=>Math.max(...s.map(t=>(t[e]??"").length)));return["",...s.map(e=>e.map((e,t)=>e.padEnd(i[t]??0)).join("  ").trimEnd())]}
var $=n(3795),S=n(7842),O=n(2945),_=n(3573),M=n(6760),A=n(8426);async function inWorkplace({terminal:e,given:t},n){const s=t.get("directory")??[],i=(0,
M.resolve)(e.folder,...s),r=await e.openWorkplace(i);if("workplace"!==r.kind)return refuse(r,i);try{return await n(r)}finally{r.close()}}function refuse(e,t){switch(e.kind){case"no-folder":{
const e=(0,A.vM)(`there is no folder "${t}"`,"name a folder of a clone by -C DIR");return(0,A.PX)(e)}case"no-git":{const e="install it from https://git-scm.com/downloads, or put its folder into PATH"
;return{kind:"failed",diagnostics:[(0,A.vM)("git was not found",e)]}}case"no-commit":{
const e=`"${t}" has no working tree, and its HEAD names no commit`,n="push a branch to it, or choose one: git symbolic-ref HEAD refs/heads/main";return{kind:"failed",diagnostics:[(0,A.vM)(e,n)]}}
case"no-repository":{const n=`every command asks git: "git -C ${t} status" has to answer`;return{kind:"failed",diagnostics:[(0,A.vM)(e.because,n)]}}}}var T=n(8773);const C={name:"bases",
operands:"[IMAGE]",least:0,most:1,summary:"what images are built on from outside, what that is now, and what moved",
details:["Asks registries, with docker's logins, for every image from outside that a build of the","working tree takes: where it is named, for which platforms, who uses it, and what it is now.",'With the keys "reuse" and "bases" it also tells which published images are built on another.',"With IMAGE: only what it is built on, itself or by its parents."].join("\n"),
options:[],run:e=>inWorkplace(e,t=>listIn(t,e))};async function listIn(e,t){const n=await(0,T.cy)(e),s=await(0,T.A4)(e,(0,T.i0)(e,t),n);if("ground"!==s.kind)return s
;const[i]=t.operands,r=void 0===i?void 0:(0,T.F1)(i,s);if(void 0!==r&&"kind"in r)return r;const{report:o,warnings:a}=await look(s,r?.name,t.terminal.registry);return{kind:"answer",
text:t.given.has("json")?toBasesJson(o):renderBases(o,t.palette).join("\n"),warnings:a,note:s.note}}async function look(e,t,n){
const{inputs:s,parents:i,head:r}=e.facts,{configuration:o}=e.read.valid,a=selectImages(e,t),c=(0,h.d)({configuration:o,inputs:s,parents:i
}),u=new Map([...c].filter(([e])=>a.has(e))),l=new _.R("to reuse"),d=new $.i(n,l);await d.ask([...u.values()].flatMap(({own:e})=>[e.prod??[],e.dev??[]].flat()));const f=(0,m.Z)({images:o.images,
inputs:s,parents:i,head:r,commit:""}),v=(0,g.e)({configuration:o,inputs:s,parents:i,head:r,hashes:f}),w=o.bases?.maxAge,k=new O._(n,{maxAge:w},l),b=void 0!==o.reuse&&void 0!==o.bases,y=b?(0,S.YS)({
configuration:o,parents:i,keys:v,bases:u}):[],{freshness:x}=await(0,S.hV)(y,{registry:n,baseImages:d,find:(e,t)=>k.find(e,t)});return{report:{usages:(0,p.v)({bases:u,find:e=>d.know(e),freshness:x}),
freshness:x,unlooked:b?listUnlooked(u,v):new Map},warnings:l.diagnostics()}}function selectImages({read:e,facts:t},n){const s=e.valid.configuration.images.map(e=>e.name)
;return void 0===n?new Set(s):(0,S.M2)([n],t.parents)}function listUnlooked(e,t){return new Map([...e.keys()].flatMap(e=>{const n=t.get(e);return"none"===n?.kind?[[e,n.because]]:[]}))}var E=n(5214)
;function readOverrides(e,t){const n=readStages(t);if("object"==typeof n)return n;const s=(0,A.RP)(t,"config");return{...void 0===n?{}:{stages:n},...void 0===s?{}:{config:{kind:"file",path:(0,
M.resolve)(e.folder,s)}},...t.given.has("split-platforms")?{platforms:"split"}:{}}}function readStages(e){const t=(0,A.RP)(e,"stages");if(void 0===t)return;const n=(0,E.lj)(t)
;return"number"==typeof n?n:(0,A.vM)(`the option "--stages" ${n.message}: "${t}"`,"write how many stage jobs the workflow has, as --stages 2")}const R={name:"check",operands:"",least:0,most:0,
summary:"what will go wrong, before it does",
details:["Plans everything, as the workflows of the working tree do it, and reads these workflows:","every mistake is told at once, with those that a run would tell only some day. --stages,","--split-platforms and --config take the place of what the workflows say. The exit status","is 1 where something is found; notes are no findings."].join("\n"),
options:["stages","split-platforms","sarif"],run:e=>inWorkplace(e,t=>checkIn(t,e))};async function checkIn(e,t){const s=readOverrides(e,t);if("code"in s)return(0,A.PX)(s)
;const{workingTree:i,repository:r}=e,o=await(0,T.cy)(e)??"HEAD",{answerCheck:a}=await Promise.all([n.e(512),n.e(894),n.e(890),n.e(630)]).then(n.bind(n,2630)),c="string"==typeof i?{}:{unseen:i.because}
;return a({checkout:e,repository:r,tree:o,origin:await e.readOrigin(),...c},s,t)}var P=n(2898),N=n(5498);function selectAbout(e,t,{valid:n,parents:s}){const i=new Set((0,P.no)([t,...(0,
P.ri)(s,t,"dev")],s)),{images:r}=n.configuration,o=toNamed(r.filter(e=>i.has(e.name))),a=toNamed(r.filter(e=>!i.has(e.name)));return e.filter(({code:e,message:t,place:n})=>{
if("unused-dockerfile"===e)return!1;const s="file"===n?.source.kind?n.source.path:"";if(o.files.has(s))return!0;if(a.files.has(s))return!1;const i=(0,N.x)(t)
;return i.some(e=>o.names.has(e))||!i.some(e=>a.names.has(e))})}function toNamed(e){const t=e.flatMap(({prod:e,dev:t})=>[e.file,...void 0===t?[]:[t.file]]);return{names:new Set(e.map(({name:e})=>e)),
files:new Set(t)}}var I=n(2869),L=n(7700),F=n(8720),B=n(1397);function toHeadline(e){if("deletion"===e.changes.kind)return[...(0,y.aL)("Nothing to build: "),...toDeleted(e.changes.deletion)]
;if(!e.images.some(B.H9))return[...(0,y.aL)("Nothing to build: "),...toNothing(e)]
;const t=e.images.length,count=t=>e.images.filter(t).length,n=count(({build:e})=>e),s=count(e=>e.dev),i=count(({reuse:e})=>e),r=[`${0===n?"Builds none":`Builds ${n}`} of ${t} ${1===t?"image":"images"}`,...0===i?[]:[`reuses ${i}`],`publishes ${orNone(count(({publish:e})=>e))}`,`tests ${orNone(count(({test:e})=>e))}${0===s?"":`, ${s} of them as dev`}`]
;return(0,y.aL)(r.join(", "))}function toDeleted({what:e,name:t}){return[...(0,y.aL)(`the ${e} `),...void 0===t?[]:y.MZ`${t} `,...(0,y.aL)("was deleted")]}function toNothing({images:e}){
const t=toSkipped(e);if(void 0!==t)return t;const{length:n}=e;return(0,y.aL)(1===n?"the image is unaffected":`none of ${n} images is affected`)}function toSkipped(e){
const t=e.filter(({skippedBy:e})=>void 0!==e),n=t[0]?.skippedBy;if(void 0===n)return;const s=1===t.length?"1 affected image":`${t.length} affected images`,i=(0,y.Zv)(t.map(({image:e})=>e.name),20)
;return[...y.MZ`the label "${n}" skips `,...(0,y.aL)(`${s}: `),...i]}function toComparison(e){const{changes:t}=e,n=void 0===t.filters?[]:[toFilterNames(t.filters)]
;return[toCompared(e),...toTried(t),...n,...toSkippedBeside(e),...toPublishing(e)]}function toSkippedBeside({images:e}){const t=e.some(B.H9)?toSkipped(e):void 0;return void 0===t?[]:[[...(0,
y.aL)("Left alone: "),...t]]}function toCompared({changes:e,event:t,base:n,head:s}){const i=t===F.a?[]:y.MZ`, on ${t}`;switch(e.kind){case"trees":return null!==n&&n===s?[...(0,
y.aL)(`Nothing differs, both are the same commit: ${e.text}`),...i,...t===F.a?(0,y.aL)("; --base HEAD~1 compares with the commit before"):[]]:[...(0,
y.aL)(`${countFiles(e.count)} from ${e.text}, read from `),...y.MZ`${e.source}`,...i];case"overlay":return[...(0,y.aL)((1===e.count?"1 file is":`${e.count} files are`)+" listed as changed: "),...(0,
y.aL)(e.text),...i];case"event":return(0,y.aL)(void 0===e.looksAt?`Everything: ${e.because}`:`What sits on a base that moved: ${e.because}`);case"requested":return(0,
y.aL)(`Nothing was compared: ${e.because}`);case"deletion":return[...(0,y.aL)("Nothing was compared"),...i];case"unknown":return[...(0,y.aL)("Everything"),...i,...(0,
y.aL)(`, since what changed is unknown: ${e.because}`)]}}function toTried({kind:e,tried:t=[]}){return 0===t.length||"unknown"===e?[]:[(0,y.aL)(`Tried before: ${t.join("; ")}`)]}
function toPublishing({publishing:e,images:t}){return t.some(B.H9)?"allowed"===e.kind?toKeptBack(e.except,t):[(0,y.aL)(`Publishes none: ${e.because}`)]:[]}function toKeptBack(e,t){
const n=t.filter(({image:t,build:n,reuse:s})=>(n||s)&&t.publish&&!0===e?.has(t.name));if(0===n.length)return[];const s=(0,y.Zv)(n.map(({image:e})=>e.name),20);return[[...(0,
y.aL)("Does not publish "),...s,...(0,y.aL)(': its base says "publish: false"')]]}function toFilterNames(e){return 0===e.length?(0,y.aL)("No filter was given as changed"):[...(0,
y.aL)("Filters given as changed: "),...(0,y.Zv)(e,20)]}function countFiles(e){return 1===e?"1 file differs":`${e} files differ`}function orNone(e){return 0===e?"none":String(e)}
var j=n(8469),D=n(400),q=n(9436);function toReport(e){return{...e,rows:(0,B.qs)(e.plan)}}function tellSilenced(e=0){
return 0===e?[]:[(1===e?"1 warning":`${e} warnings`)+" silenced by the configuration"]}var W=n(8770);function renderLog(e,t){const{plan:n,rows:s,warnings:i,silenced:r}=e;return[{kind:"lines",
lines:[t.strong((0,y.bo)(toHeadline(n))),...toComparison(n).map(e=>t.faint((0,y.bo)(e))),""]
},...toLines(renderTable(s,t)),...i.flatMap(e=>toLines(renderWarning(e,t))),...toLines(tellSilenced(r).map(t.faint)),...toGroup("Why, in full",s.filter(isNotTold).flatMap(e=>renderDetails(e,t))),...toGroup("Reuse",(0,
W.JV)(n).flatMap(renderReuse)),...toGroup("Skipped",(0,B.RH)(n).map(({image:e})=>(0,x.Q)(e.name))),...toGroup("Outputs",renderOutputs(e))]}function toLines(e){return 0===e.length?[]:[{kind:"lines",
lines:[...e,""]}]}function toGroup(e,t){return 0===t.length?[]:[{kind:"group",title:e,lines:t}]}function renderTable(e,t){if(0===e.length)return[]
;const n=Math.max(5,...e.map(({planned:e})=>shownName(e).length)),s=G.filter(({isShown:t})=>!1!==t?.(e))
;return[t.faint(`${"IMAGE".padEnd(n)}  ${s.map(({title:e})=>e).join("  ")}  WHY`),...e.map(e=>renderRow(e,{width:n,shown:s},t))]}function renderRow(e,{width:t,shown:n},s){const i=n.map(t=>{
const n=t.word(e.planned),i=n.padEnd(t.title.length);return"-"===n?s.faint(i):s[t.style](i)}),r=(0,F.s)(e.planned)?.built,o=(void 0===r?"":`${(0,q.V)(r)}; `)+(0,B.VP)(e,1).map(y.bo).join(" ")
;return`${s.strong(shownName(e.planned).padEnd(t))}  ${i.join("  ")}  ${o}`}const G=[{title:"STAGE",style:"faint",word:({build:e,stage:t})=>e?String(t):"-"},{title:"BUILD",style:"build",
word:({build:e})=>e?"build":"-"},{title:"REUSE",style:"reuse",word:({reuse:e})=>e?"reuse":"-",isShown:e=>e.some(({planned:e})=>e.reuse)},{title:"PUBLISH",style:"publish",
word:({publish:e})=>e?"publish":"-"},{title:"TEST",style:"test",word:({test:e,dev:t})=>e?t?"dev":"prod":"-"}];function shownName(e){return(0,x.E)(e.image.name,40)}function isNotTold(e){return!(0,
B.ld)(e)||shownName(e.planned)!==(0,x.Q)(e.planned.image.name)}function renderDetails(e,t){const n=(0,B.VP)(e,e.why.length),s=t.strong((0,
x.Q)(e.planned.image.name)),i=e.fixes.flatMap(e=>renderFix(e).map(e=>`  ${e}`));return[s,...n.map(e=>`  ${(0,y.bo)(e)}`),...i]}function renderReuse({image:e,text:t,fix:n}){return[`${(0,x.Q)(e)}: ${(0,
y.bo)(t)}`,...void 0===n?[]:renderFix(n).map(e=>`  ${e}`)]}function renderFix(e){return(0,o.qV)(`to end this, ${e}`).map(x.Q)}function renderWarning(e,t){const[n="",...s]=(0,r.xy)(e).split("\n")
;return[n.replace(/(?<=^|: )warning(?=: )/,t.warning),...s]}function renderOutputs({outputs:e,plan:t}){const n=t.images.some(({memory:e})=>void 0!==e),s=[...e].filter(([e])=>"plan"!==e&&!(0,
D.OA)(e)&&(n||!U.has(e))),i=Math.max(0,...s.map(([e])=>e.length));return s.map(([e,t])=>`${e.padEnd(i)}  ${showOutput(e,t)}`)}function showOutput(e,t){if(H.has(t))return"none"
;const n=e.endsWith("_images")?showNames(t):t;return n.length>K?`${n.slice(0,K)}\u2026`:n}function showNames(e){return e.slice(1,-1).replaceAll('"',"").replaceAll(",",", ")}
const U=new Set(["do_reuse","reuse_images","do_store"]),H=new Set(["[]"]),K=80;function toLogLines(e){return e.flatMap(e=>{switch(e.kind){case"lines":return e.lines;case"group":
return[e.title,...e.lines.map(e=>`  ${e}`),""]}})}var J=n(7734);function renderViews(e,t){const n=t.map(t=>describeView(e,t)),s=n.every(e=>e===n[0]),i=(0,x.Q)(e)
;return s?n.slice(0,1).map(e=>`  ${i}: ${e}`):t.map(({variant:e},t)=>`  ${i} (${e}): ${n[t]??""}`)}function describeView(e,{readers:t,because:n}){if(0===t.length)return`not read: ${(0,x.Q)(n)}`
;const s=t.map(t=>(0,y.bo)((0,J.in)(e,t)));return`${t.some(({presence:e})=>void 0===e)?"read":"counts only by being there"}: ${[...new Set(s)].join("; ")}`}
function toExplanationJson({plan:e,image:t}){const n=e.images.find(e=>e.image.name===t);return void 0===n?"{}":(0,w.a)((0,j.x7)(e,n))}function renderExplanation(e,t){
const{plan:n,image:s}=e,i=n.images.find(e=>e.image.name===s),r=(0,B.qs)(n).find(e=>e.planned.image.name===s),o=void 0===i?void 0:(0,W.Aj)(i);return[`${t.strong((0,
x.Q)(s))}: ${void 0===i?"":describeVerdicts(i)}`,...void 0===i?[]:describeName(i),...toComparison(n).map(e=>t.faint((0,
y.bo)(e))),"",...void 0===r?renderAlone(e,i):renderCauses(r),...void 0===o?[]:renderReuse(o),...renderBasesOf(n,s)]}function describeName({image:e}){
return e.publish&&""!==e.publishedName?[`Its published name is ${(0,x.Q)(e.publishedName)}`]:[]}function describeVerdicts(e){if(!(0,B.H9)(e))return"neither built nor tested"
;const{build:t,reuse:n,publish:s,test:i,dev:r,stage:o}=e
;return[...t?[0===o?"built":`built in stage ${o}`]:[],...n?["reused"]:[],...s?["published"]:[],...i?["tested as "+(r?"dev":"prod")]:[]].join(", ")}function renderCauses(e){return[...(0,
B.VP)(e,e.why.length).map(y.bo),...e.fixes.flatMap(renderFix)]}function renderAlone({plan:e,changed:t,more:n,image:s},i){const r=t.flatMap(({file:e,views:t})=>renderViews(e,t));return[(0,
y.bo)(toAlonePhrase(s,e,i?.skippedBy)),...r,...0===n?[]:[`  and ${n} more files that differ`]]}function toAlonePhrase(e,{changes:t},n){
return void 0!==n?y.MZ`the label "${n}" skips ${e}, whatever differs`:"deletion"===t.kind?[...(0,
y.aL)("nothing is planned: "),...toDeleted(t.deletion)]:y.MZ`nothing that ${e} is built from differs, and none of its triggers matches`}var V=n(8034);function isThere({kind:e}){
return"tracked"===e||"new"===e}function tellState(e,t){switch(t.kind){case"tracked":return[];case"new":return[y.MZ`${e} is new: a runner sees it once it is committed`];case"deleted":
return[y.MZ`${e} is deleted here, and still in the commit that is checked out`];case"ignored":{const{by:n}=t
;return[y.MZ`${e} is ignored by git (${n.file}:${String(n.line)}): a runner sees it only if an earlier step makes it, and then the key "generated" says from what`]}case"in-submodule":
return[y.MZ`${e} is in the submodule ${t.submodule}, which counts as its commit`];case"behind-link":return[y.MZ`${e} is behind the link ${t.link}: ask about the file that it leads to`];case"absent":{
const n=y.MZ`${e} is not there: neither tracked, nor new and not ignored`,{meant:s}=t,i=(0,y.Zv)(s.map(e=>`"${e}"`),3);return[0===s.length?n:[...n,...(0,y.aL)("; did you mean "),...i,...(0,
y.aL)("?")]]}}}function toReadersJson({file:e,state:t,images:n,plan:s}){const i=[...n].flatMap(([e,t])=>t.flatMap(({variant:t,readers:n})=>n.map(n=>({image:e,variant:t,...toReaderJson(n)}))))
;return(0,w.a)({file:e,there:isThere(t),git:t.kind,read:i,rebuilds:listAffected(s),tests:listTested(s).map(({name:e})=>e)})}function renderReaders(e,t){
const{file:n,images:s,plan:i,use:r}=e,o=[...s].flatMap(([e,t])=>{const s=t.flatMap(t=>0===t.readers.length?[]:[`${(0,x.Q)(e)}: ${describeView(n,t)}`]);return[...new Set(s)].map(e=>`  ${e}`)})
;return[t.strong((0,x.Q)(n)),...tellState(n,e.state).map(y.bo),...0===o.length&&"none"===r?["  no image reads it"]:o,...describeUse(r),"",...renderRebuilt(n,i)]}
function toFileJson({image:e,file:t,state:n,views:s,plan:i}){return(0,w.a)({image:e,file:t,there:isThere(n),git:n.kind,read:s.flatMap(({variant:e,readers:t})=>t.map(t=>({variant:e,...toReaderJson(t)
}))),because:s.flatMap(({variant:e,because:t})=>""===t?[]:[{variant:e,because:t}]),rebuilds:listAffected(i),tests:listTested(i).map(({name:e})=>e)})}function toReaderJson({at:e,how:t}){return{at:(0,
v.j$)(e),how:(0,J.sK)(t)}}function listAffected({images:e}){return e.filter(isAffected).map(({image:e})=>e.name)}function isAffected({causes:e}){return e.some(({own:e})=>"inputs-opaque"!==e.kind)}
function renderFile(e,t){const{image:n,file:s,infer:i,views:r,plan:o,use:a}=e,c=i?[]:["infer: false: what its build reads does not make the image affected"];return[t.strong((0,
x.Q)(n)),...tellState(s,e.state).map(y.bo),...renderViews(s,r),...describeUse(a),...c,"",...renderRebuilt(s,o)]}function describeUse(e){
return"none"===e?[]:["  it says how images are built: a change rebuilds those whose recipe it changes"]}function listTested(e){const t=new Set(listAffected(e))
;return e.images.flatMap(({image:{name:e,tests:n},needs:s})=>{const i=new Set(n?.images.filter(e=>!t.has(e)).map(V.D)),r=s.flatMap(e=>"tests-only"===e.kind?[e.because]:[]).find(e=>!i.has(e))
;return t.has(e)||void 0===r?[]:[{name:e,why:r}]})}function tellWhen({own:e}){return"input-changed"===e.kind&&void 0!==e.presence?(0,y.aL)(" (only if it comes or goes)"):[]}
function renderRebuilt(e,t){const{images:n}=t,s=listTested(t),i=n.filter(isAffected),r=n.filter(e=>e.causes.length>0&&!isAffected(e)).map(({image:e})=>e.name);return[(0,
y.bo)(y.MZ`a change of ${e} rebuilds ${0===i.length?"no image":""}`).trimEnd(),...i.map(({image:e,causes:t})=>{const n=t.find(({own:e})=>"inputs-opaque"!==e.kind),s=void 0===n?[]:[...(0,
k.ex)(n),...tellWhen(n)];return(0,y.bo)([...y.MZ`  ${e.name}: `,...s])}),...0===s.length?[]:["and runs the tests of"],...s.map(({name:e,why:t})=>(0,y.bo)(y.MZ`  ${e}: ${t}`)),...0===r.length?[]:[(0,
y.bo)([...(0,y.aL)("built in any case, since what they read cannot be known: "),...(0,y.Zv)(r,20)])]]}var Q=n(3958),z=n(783),X=n(5792),Z=n(1562),Y=n(749),ee=n(4211),te=n(7362),ne=n(488),se=n(18)
;async function readBaseNames(e,t,n){const s=listReferences(n);return Promise.all(t.map(async(t,i)=>{const r=e[i];if("unknown"===t.kind||void 0===r)return t;const o=listOwners(t,s)
;if(0===o.size)return t;const a=new Map(await Promise.all([...o].map(async e=>{const s=findRecipe(t,e,n);return[e,await readOwn({owner:e,recipe:s,difference:r},n)]})));return nameBase(t,a,n)}))}
function listOwners(e,t){const n=t.flatMap(({yielding:e})=>e);if("same"===e.kind)return new Set(n)
;const s=t.flatMap(({name:t,namedBy:n})=>e.names.find(t,n)).flatMap(({image:e,by:t})=>"written"===t?[]:[e]);return new Set([...n,...s])}function listReferences({inputs:e}){
return[...e.values()].flatMap(({prod:e,dev:t})=>[...e.references,...t?.references??[]])}function nameBase(e,t,{images:n}){switch(e.kind){case"same":return{...e,names:new ee.k(n,t)};case"known":return{
...e,names:e.names.withOwn(t)}}}function findRecipe(e,t,{images:n}){switch(e.kind){case"same":return n.find(({name:e})=>e===t)?.prod;case"known":return e.recipes.get(t)?.prod}}
async function readOwn(e,t){const{owner:n,recipe:s,difference:i}=e;if(void 0===s)return new Set;const r=t.inputs.get(n)?.prod;if(void 0!==r&&isUntouched(e,t)){
const e=r.references.filter(({namedBy:e})=>"instruction"===e);return new Set(e.map(({name:e})=>(0,ee.a)(e)))}const o=findDockerfile(s.file,i,t);if(void 0===o||(0,Y.G)(t.repository))return new Set
;const a=(await t.repository.readTexts([o])).get(o);return void 0===a?new Set:(0,te.V)((new ne.c).read({id:o,text:a},s,()=>{}))}function isUntouched({owner:e,recipe:t,difference:n},s){
const i=s.images.find(({name:t})=>t===e)?.prod;if(void 0===i||void 0===t||describe(i)!==describe(t))return!1;const r=new Set(n.changes.map(({path:e})=>e))
;return!(s.inputs.get(e)?.prod.sources??[]).some(e=>"build-file"===e.role&&"path"in e&&r.has(e.path))}function describe({file:e,target:t,buildArgs:n,buildContexts:s,platforms:i}){
return JSON.stringify([e,t,[...n],[...s],i])}function findDockerfile(e,{changes:t},{head:n}){const s=t.find(({path:t})=>t===e),i=s?.before,r=void 0===s?n?.entry(e):"present"===i?.kind?i.entry:void 0
;return void 0!==r&&(0,se.fo)(r)?r.id:void 0}var ie=n(9780),re=n(7125),oe=n(5196);async function judgeCallers({changes:e},t,n){const{caller:s,given:i}=t,r=e.filter(({path:e})=>(0,oe.AY)(e)),[o]=r
;if(void 0===o||"person"===s.kind)return;const a=new CallerSides(r,n),c="workflow"===s.kind?a.listRoots(s.name):[];if(0===c.length)return judgeAll(r,i,a)
;const[u,l]=[await a.follow(c,"before"),await a.follow(c,"after")],d=r.find(({path:e})=>u.files.has(e)||l.files.has(e));return void 0!==d?isSame(u,l,i)?void 0:explain(d.path,i):void 0}
async function judgeAll(e,t,n){for(const{path:s}of e){if("text"===t.kind)return explain(s,t);const[e,i]=[await n.read(s,"before"),await n.read(s,"after")];if(!isSame(e,i,t))return explain(s,t)}}
function explain(e,{kind:t}){switch(t){case"text":return`${e}, which may hold the configuration, changed`;case"path":
return`${e}, which may say where the configuration is, changed, so its base is not known`}}function isSame(e,t,{kind:n,value:s}){if(!e.isWhole||!t.isWhole)return!1
;const i=[...e.calls,...t.calls].filter(({config:e})=>void 0!==e),r=i.some(({config:e})=>!0===e?.includes("${{")),o=t.calls.some(({config:e})=>e?.trim()===toPlain(s))
;if(r||"text"===n&&!o)return toText([...e.files])===toText([...t.files]);const a=new Set(i.map(({uses:e})=>e)),select=({calls:e})=>e.flatMap(({uses:e,config:t})=>a.has(e)?[[e,t??null]]:[])
;return toText(select(e))===toText(select(t))}function toPlain(e){return e.replaceAll("\r\n","\n").trim()}function toText(e){return JSON.stringify(e)}class CallerSides{scope;#Ls;#Fs=new Map
;constructor(e,t){this.scope=t,this.#Ls=new Map(e.map(e=>[e.path,e]))}listRoots(e){return(0,oe.TQ)(e).filter(e=>"present"===this.#M(e,"after").kind)}async read(e,t){const n=this.#M(e,t)
;if("absent"===n.kind)return{files:new Map,calls:[],isWhole:!0};const s="present"===n.kind?await this.#Bs(n.entry.id):void 0,i=void 0===s?void 0:(0,oe.O1)(s),r="present"===n.kind?n.entry.id:"unknown"
;return{files:new Map([[e,r]]),calls:i??[],isWhole:void 0!==i}}async follow(e,t){const n=new Map,s=[];let i=!0;const isThere=e=>"absent"!==this.#M(e,t).kind,r=[...e]
;for(let e=r.shift();void 0!==e;e=r.shift()){if(n.has(e))continue;const o=await this.read(e,t);i&&=o.isWhole&&o.files.size>0;for(const[e,t]of o.files)n.set(e,t);s.push(...o.calls),
r.push(...o.calls.flatMap(e=>(0,oe.lB)(e,isThere)??[]))}return{files:n,calls:s,isWhole:i}}#M(e,t){const n=this.#Ls.get(e),s=this.scope.head?.entry(e);return"after"===t||void 0===n?void 0===s?{
kind:"absent"}:{kind:"present",entry:s}:n.before}async#Bs(e){const{repository:t}=this.scope;return this.#Fs.has(e)||(0,Y.G)(t)||this.#Fs.set(e,(await t.readTexts([e])).get(e)),this.#Fs.get(e)}}
var ae=n(1787),ce=n(3520);async function readBases(e,t,n){const s=(0,Z.bY)(e),i=await readFiles(s,t,n),r=toGiven(t.origin);if(void 0===r)return i;const o=[]
;for(const e of s)o.push(await judgeCallers(e,{caller:n.caller,given:r},n));return i.map((e,t)=>{const n=o[t];return void 0===n||"unknown"===e.kind?e:unknown(n)})}function toGiven(e){switch(e.kind){
case"inline":return{kind:"text",value:e.text};case"file":return{kind:"path",value:e.path};case"outside":case"base":return}}async function readFiles(e,t,n){const{name:s,origin:i,describedBy:r}=t
;if(0===e.length)return[];switch(i.kind){case"base":return e.map(()=>({kind:"same"}));case"outside":return e.map(()=>unknown(`${s} is not in the checkout, nor is its base`));case"inline":case"file":{
const s="file"===i.kind?[[i.path,i.text]]:[],o=await findDoubt([...s,...r],n);if(void 0!==o)return e.map(()=>unknown(o));const a=[];for(const s of e)a.push(await judgeDifference({difference:s,
planned:t,text:i.text},n));return a}}}async function findDoubt(e,t){for(const[n,[s,i]]of e.entries()){const e=n>0&&"person"===t.caller.kind&&!isKnown(s,t)?void 0:await doubtFile(s,i,t)
;if(void 0!==e)return e}}function isKnown(e,{head:t}){const entryOf=e=>t?.entry(e);return void 0!==entryOf(e)||void 0!==(0,re.Vt)(e,entryOf)}async function doubtFile(e,t,{repository:n,head:s}){
const i=(0,re.Vt)(e,e=>s?.entry(e));if(void 0!==i)return`${e} ${i}, so its base is not known${(0,re.wN)(i,"; ")}`;const r=s?.entry(e)
;if(void 0===r)return void 0===t?void 0:`${e} is not tracked, so its base is not known`;if((0,Y.G)(n))return n.because;const o=(await n.readTexts([r.id])).get(r.id)
;return void 0!==o&&"string"==typeof t&&withoutReturns(o)===withoutReturns(t)?void 0:`${e} differs from the tracked one, so its base is not known`}function withoutReturns(e){
return e.replaceAll("\r\n","\n")}async function judgeDifference(e,t){
const{difference:n,planned:s}=e,i=findSide(s.origin,n),r=new re.V5(n,s.describedBy,t),o=[...s.describedBy.keys()].filter(e=>r.hasChanged(e));if(void 0===i&&0===o.length)return{kind:"same"}
;const{name:a}=s,c=await readConfigurationText(e,i,t);if("string"!=typeof c)return unknown(c.because);const u=await readImages(c,a,{files:r,bake:t.bake});if((0,Y.G)(u))return unknown(u.because)
;const l=[...void 0===i?[]:[a],...o];return{kind:"known",recipes:u,names:new ee.k([...u.values()]),configurationName:listOr(l),...void 0===i?{}:{ownName:a}}}function listOr(e){return e.join(" or ")}
function findSide(e,{changes:t}){if("file"!==e.kind)return;const find=e=>t.find(t=>t.path===e)?.before,n=find(e.inPlaceOf);return void 0===n||"absent"===n.kind?find(e.path):n}
async function readConfigurationText({planned:{name:e},text:t},n,{repository:s}){switch(n?.kind){case void 0:return t;case"absent":return{because:`${e} is new`};case"unknown":return{
because:`${e} changed, and its base is not known`};case"present":{const{id:t}=n.entry;return((0,Y.G)(s)?void 0:(await s.readTexts([t])).get(t))??{because:`the base of ${e} is not in this clone`}}}}
function unknown(e){return{kind:"unknown",because:e}}function readRecipes(e,t){const n=(0,ae.e)(e,t);if(!("kind"in n||n.findings.length>0))return new Map(n.value.map(e=>[e.name,e]))}
async function readImages(e,t,{files:n,bake:s}){const i=(0,ae.e)(e);if(!("kind"in i))return readRecipes(e)??(0,Y.O)(`${t} was broken before`);const{images:r}=await(0,ce._)(i.files,{
readFile:e=>n.read(e),bake:s}),o=readRecipes(e,r);if(void 0!==o)return o;const a=listOr(i.files.map(({value:e})=>e));return(0,Y.O)(n.doubt??explainBroken(r,{name:t,named:a}))}
function explainBroken({findings:e,images:t,texts:n},{name:s,named:i}){const[r]=[...e,...[...t.values()].flatMap(e=>e.findings)]
;return void 0===r?`${s} was broken before`:"bake-unavailable"===r.code?`bake could not read ${i} as it was before`:`${n[(0,ie.hh)(r.range)-1]?.path??i} was broken before`}
async function readBaseSide({valid:e,head:t,inputs:n},s,{caller:i,repository:r,read:o,bake:a}){const c={caller:i,repository:r,bake:a,head:t?.tree},u=await readBases(s,o,c),l={...c,
images:e.configuration.images,inputs:n};return readBaseNames((0,Z.bY)(s),u,l)}var ue=n(5314),le=n(7331),de=n(6961);const fe={publishing:{kind:"refused",
because:"the command line only shows what would be built"},storing:{kind:"refused",because:"the command line stores nothing"},labels:X.DT}
;async function planBranch({ground:e,tree:t},{compared:n,changes:s,images:i,registry:r,run:o}){const{read:a,place:c}=e,{publishing:u,labels:l,storing:d}=o??fe,{repository:f,bake:h}=c,p={caller:{
kind:"person"},repository:f,bake:h,read:a},m={...e.facts,event:o?.trigger.event??F.a,request:void 0===i?{}:{images:i},publishing:u,labels:l,compared:n,changes:s,
bases:await readBaseSide(e.facts,n.comparison,p),commit:n.head??t??"unknown",..."deletion"===o?.trigger.kind?{deletion:o.trigger.deletion}:{}},g=(0,de.C)(m),v=await(0,ue.V)({facts:m,weighed:g
},r,()=>d);return{plan:(0,le.C)(m,g,v?.memory),diagnostics:v?.diagnostics??[]}}function selectRegistry({given:e,terminal:t},{read:n}){if(!e.has("registry"))return
;if(void 0!==n.valid.configuration.reuse)return t.registry;const s=`the option "--registry" asks for images to reuse, and ${n.name} has no key "reuse"`;return(0,A.PX)((0,
A.vM)(s,'add the line "reuse: {}" to it'))}const he=["head","event","event-name","branch","label","changed"],pe=["pull_request","push","merge_group","schedule","workflow_dispatch"]
;function parseWhatIf(e){const{given:t}=e,n=t.get("label")??[],s=parseEventOption(e,n);if(Array.isArray(s))return s;const i=(0,A.RP)(e,"branch"),r=(0,A.RP)(e,"head"),o={...void 0===s?{}:{event:s},
...void 0===i?{}:{branch:i.replace(/^refs\/heads\//,"")},labels:n,changed:t.get("changed")??[],...void 0===r?{}:{head:r}},a=[...judgeBranch(o),...judgeLabels(o,e),...judgeChanged(o,e)]
;return a.length>0?a:o}function parseEventOption(e,t){const n=(0,A.RP)(e,"event"),s=(0,A.RP)(e,"event-name"),i=void 0===n?t.length>0?{kind:"pull_request"}:void 0:parseEventWord(n)
;return void 0!==i&&"message"in i?[i]:void 0===s?i:"payload"===i?.kind?{...i,name:s}:[(0,
A.vM)('the option "--event-name" names the event of a payload, and none is given',"write --event FILE beside it, or --event push")]}function parseEventWord(e){const t=pe.find(t=>t===e)
;if(void 0!==t)return{kind:t};const[,n,s=""]=/^(tag|release)(?:=(?:refs\/tags\/)?(.*))?$/.exec(e)??[];if("tag"===n||"release"===n){if(""!==s)return{kind:n,tag:s}
;const e=`the option "--event ${n}" needs the name of a tag`;return(0,A.vM)(e,`write --event ${n}=v1.2.3`)}if(/[./\\]/.test(e))return{kind:"payload",path:e}
;const i=[...pe,"tag=v1.2.3","release=v1.2.3","payload.json"];return(0,A.vM)(`the event "${e}" is not known`,(0,a.IX)(e,i))}function judgeBranch({event:e,branch:t}){if(void 0===t)return[]
;switch(e?.kind){case"push":case"pull_request":case"merge_group":case"workflow_dispatch":return[];case"tag":case"release":return[(0,A.vM)(`a ${e.kind} is on no branch`,'leave "--branch" out')]
;case"schedule":return[(0,A.vM)("a schedule runs on the default branch",'leave "--branch" out')];case"payload":return[(0,A.vM)("the payload says which branch is meant",'leave "--branch" out')]
;case void 0:{const e='the option "--branch" says where something is pushed to, or merged into';return[(0,A.vM)(e,"say what by --event push, or by --event pull_request")]}}}
function judgeLabels({event:e,labels:t},{operands:n}){if(0===t.length)return[];if("pull_request"!==e?.kind&&"payload"!==e?.kind){
const t=`only pull requests have labels, and "--event ${e?.kind??""}" is none`;return[(0,A.vM)(t,'leave "--label" out, or write --event pull_request')]}return 0===n.length?[]:[(0,
A.vM)("images that are named take the place of every other reason, labels among them",'leave "--label" or the names out')]}function judgeChanged({event:e,changed:t},{operands:n,given:s}){
if(0===t.length)return[];if(s.has("base")){const e='the option "--changed" takes the place of a comparison, and "--base" asks for one';return[(0,A.vM)(e,"leave one of them out")]}if(n.length>0){
const e="images that are named are built whatever changed";return[(0,A.vM)(e,'leave "--changed" or the names out')]}switch(e?.kind){case"tag":case"release":case"schedule":case"workflow_dispatch":{
const t=`the event "${e.kind}" compares with nothing, so it is not about changes`;return[(0,A.vM)(t,'leave "--changed" out, or write --event push')]}case"push":case"pull_request":case"merge_group":
case"payload":case void 0:return[]}}var me=n(8133),ge=n(4970),ve=n(4048),we=n(27);const ke="check out with fetch-depth: 0",be={kind:"everything",because:'the input "images" says what to build',
unless:"never"};function deleted({what:e}){return{kind:"everything",because:`the ${e} was deleted`,unless:"never"}}function planComparison(e,t){const{changedFiles:n,images:s}=t,i=selectHead(e)
;if("deletion"===e.kind)return{question:deleted(e.deletion),head:i};if(void 0!==s)return{question:be,head:i};const r=selectQuestion(e,t);return void 0===n?{question:r,head:i}:{question:r,head:i,
listed:n}}function selectHead(e){switch(e.kind){case"pull-request-target":return toHead("pull-request",e.pullRequest.headSha);case"push":case"pull-request":case"pull-request-review":
case"other-pull-request":case"merge-group":case"workflow-run":case"comment":case"deletion":case"schedule":case"dispatch":case"other":case"unnamed":return toHead("checkout",e.commit)}}
function toHead(e,t){return void 0===t?{kind:e}:{kind:e,id:t}}function selectQuestion(e,t){switch(t.base){case"":case"event":return selectByEvent(e,t);case"last-success":return selectByLastSuccess(e)
;default:return{kind:"revision",names:toRevisionNames(t.base),as:'the input "base"',otherwise:`correct it, or ${ke}`,sameAsHead:"no-base"}}}function selectByLastSuccess(e){const{event:t,ref:n}=e
;switch(e.kind){case"dispatch":return{kind:"out-of-reach",because:`runs of "${t}" may have been for named images: give the commit to compare with`,by:"setup"};case"pull-request":
case"pull-request-review":case"pull-request-target":return withoutBranch(n);case"schedule":return selectRuns(e,{});case"push":case"other-pull-request":case"merge-group":case"workflow-run":
case"comment":case"other":case"unnamed":return selectRuns(e,{sameAsHead:"no-base"})}}function selectRuns({ref:e,event:t},n){const s=toBranch(e);return void 0===s?withoutBranch(e):{kind:"runs",
branch:s,event:t,...n,first:{kind:"out-of-reach",because:"no run of this workflow was successful yet",by:"event"}}}function withoutBranch(e){return{kind:"out-of-reach",
because:`no branch is the subject of this run (${e}), so there is no run before it`,by:"setup"}}function selectByEvent(e,t){switch(e.kind){case"pull-request":case"pull-request-review":return{
kind:"pull-request",...toMergeBase(e.pullRequest)};case"pull-request-target":return{kind:"merge-base",...toMergeBase(e.pullRequest)};case"merge-group":return selectByMergeGroup(e.mergeGroup,t)
;case"push":return selectByPush(e,t);case"other-pull-request":case"workflow-run":case"comment":case"schedule":case"dispatch":case"other":return everything(`the event "${e.event}"`,"never")
;case"unnamed":return{kind:"everything",because:"the runner names no event, so there is nothing to compare with",unless:"never"}}}function toMergeBase(e){
const{baseRef:t,baseSha:n,headSha:s,number:i,changedFiles:r}=e;return{...void 0===t?{}:{branch:t},...void 0===n?{}:{branchTip:n},...void 0===s?{}:{pullHead:s},pullRequest:void 0===r?{number:i}:{
number:i,changedFiles:r}}}function selectByMergeGroup({baseRef:e,baseSha:t},n){const s="base_sha of the merge group";if("event"===n.base)return{kind:"revision",names:toList(t),as:s,otherwise:ke}
;const i=void 0===e?void 0:toBranch(e)??e;return{kind:"revision",names:void 0===i?[]:toBranchNames(i),as:`tip of ${i??"the base branch"}`,otherwise:ke,also:toList(t).map(e=>({id:e,as:s})),
sameAsHead:"no-base"}}function selectByPush(e,t){const{push:n,ref:s,event:i}=e,r=toBranch(s);if(void 0===r&&""!==s)return everything("the push of a tag","never")
;if(n.created)return selectByNewBranch(e,t);const o={kind:"revision",names:toList(n.before),as:"before the push",...n.forced?{otherwise:"a force push took it out of the branch",lostBy:"event"}:{
otherwise:ke}};return"event"===t.base||void 0===r?o:{kind:"runs",branch:r,event:i,eventBase:o,first:selectByNewBranch(e,t)}}function selectByNewBranch({push:e,ref:t,defaultBranch:n},s){
const i=e.created?"push of this branch":"run of this branch to succeed"
;return toBranch(t)===n?everything(`the first ${i}`,"listed"):"allowed"===s.publishing?everything(`the first ${i}, which may publish,`,"listed"):{kind:"merge-base",...void 0===n?{}:{branch:n}}}
function toBranch(e){return/^refs\/heads\/(.*)$/.exec(e)?.[1]}function everything(e,t){return{kind:"everything",because:`${e} compares with nothing`,unless:t}}function toRevisionNames(e){
return/^(?:refs\/|[A-Z_]*HEAD\b|@|(?:[0-9a-f]{40}|[0-9a-f]{64})$)/.test(e)?[e]:[`refs/tags/${e}`,`refs/remotes/origin/${e}`,e]}function toBranchNames(e){
return[`refs/remotes/origin/${e}`,`refs/heads/${e}`]}function toList(e){return void 0===e?[]:[e]}async function readHead({kind:e,id:t},n){if((0,Y.G)(n))return n;switch(e){case"checkout":{
const e="the checkout has no commit yet: run actions/checkout before this step";return await n.readCommit("HEAD")??(0,Y.O)(e)}case"pull-request":{if(void 0===t)return(0,
Y.O)("the payload of the event does not name the head of the pull request");const e=`the head of the pull request, ${(0,we.p)(t)}, is not in this clone`;return await n.readCommit(t)??(0,Y.O)(e)}}}
async function selectMergeBases(e,t){const{branch:n}=e;if(void 0===n)return(0,Y.O)("the payload of the event names no base branch");const{head:s}=t,i=await findTip(n,t);if((0,Y.G)(i))return i
;const r=await findBases(n,t,[i.id,s.id]);if((0,Y.G)(r))return r;const o=await addOlderAndNewer({question:e,tip:i,ids:r},t);if((0,Y.G)(o))return o;const a="merge-base"===e.kind||e.pullHead===s.id
;if(o.includes(s.id)&&!a)return(0,Y.O)(`the commit checked out is on ${n} already: check out the pull request`);const c=o.length>1?`merge bases with ${n}`:`merge base with ${n}`;return{kind:"bases",
ids:o,names:[`${o.map(we.p).join(" and ")} (${c})`]}}async function findTip(e,t){const{repository:n,head:s,place:i}=t;return await n.readBranch(e,s.id)??(0,Y.O)(`the branch "${e}" is not ${i}: ${ke}`)
}function findBases(e,{repository:t},[n,s]){return readMergeBases(t,n,s,{unrelated:`the head has no history in common with "${e}"`,cutOff:`this clone ends before the merge base with "${e}": ${ke}`})}
async function readMergeBases(e,t,n,s){const i=await e.findMergeBases(t,n);switch(i.kind){case"found":return i.ids;case"unrelated":return(0,Y.O)(s.unrelated);case"cut-off":return(0,Y.O)(s.cutOff)
;case"unreadable":return i}}function addOlderAndNewer(e,t){return e.ids.includes(e.tip.id)?addBehind(e,t):e.ids.includes(t.head.id)?addBefore(e,t):Promise.resolve(e.ids)}
async function addBefore({question:e,ids:t},n){const{branch:s="",branchTip:i}=e,r=void 0===i?void 0:await n.repository.readCommit(i);return void 0===r?t:(0,Y.G)(r)?r:findBases(s,n,[r.id,n.head.id])}
async function addBehind({question:e,tip:t},n){const{branch:s="",branchTip:i}=e;if(void 0===i||i===t.id)return[t.id];const{repository:r,head:o}=n,a=await r.readCommit(i);if((0,Y.G)(a))return a
;if(void 0===a)return(0,Y.O)(`"${s}" is out of date in this clone: ${ke}`);const c=await r.findMergeBases(a.id,t.id);if("found"===c.kind&&c.ids.includes(a.id))return[t.id]
;const u=await findBases(s,n,[a.id,o.id]);return(0,Y.G)(u)?u:[...new Set([t.id,...u])]}function toHeadId({head:e,headQuestion:t}){return(0,Y.G)(e)?t.id:e.id}function noAnswer(e){return{
kind:"no-answer",because:e}}function noCommit(e){const{what:t,place:n,otherwise:s}=e;return{...noAnswer(`${t} is not ${n}: ${s}`),missing:e}}function noBase(e){return{kind:"answer",comparison:{
kind:"unknown",because:e},text:e}}function explainSameAsHead(e,t){return`"${toShortName(e)}" (${t}) is the head itself: name another base`}function toShortName(e){return/^[0-9a-f]{40,64}$/.test(e)?(0,
we.p)(e):e}const ye={name:"git",answer:(e,{repository:t,head:n})=>(0,Y.G)(t)?Promise.resolve(noAnswer(t.because)):(0,Y.G)(n)?Promise.resolve(noAnswer(n.because)):compareByGit(e,{repository:t,head:n,
place:"in this clone"},"git")},xe={name:"git-fetch",async answer(e,{repository:t,headQuestion:n}){if((0,Y.G)(t))return{kind:"not-asked"};const s=await t.reachRemote();if((0,
Y.G)(s))return noAnswer(s.because);const i=await readHead(n,s);return(0,Y.G)(i)?noAnswer(i.because):compareByGit(e,{repository:s,head:i,place:"on the remote"},"git-fetch")}}
;async function compareByGit(e,t,n){const s=await selectBases(e,t);if((0,Y.G)(s))return noAnswer(s.because);if("missing"===s.kind)return noCommit(s);if("no-base"===s.kind)return noBase(s.because)
;const{repository:i,head:r}=t,o=await readDifferences(i,s.ids,r.id);return(0,Y.G)(o)?noAnswer(o.because):{kind:"answer",comparison:{kind:"trees",source:n,differences:o},
text:`${s.names.join(" and ")} to ${(0,we.p)(r.id)}`}}async function readDifferences(e,t,n){const s=[];for(const i of t){const t=await e.compareTrees(i,n);if((0,Y.G)(t))return t;s.push({base:i,
changes:t})}return s}async function selectBases(e,t){const{head:n}=t;switch(e.kind){case"everything":case"out-of-reach":return(0,Y.O)(e.because);case"revision":return selectRevision(e,t)
;case"merge-base":return selectMergeBases(e,t);case"pull-request":return isMergeOf(n,e.pullHead)?selectRevision({names:n.parents.slice(0,1),as:"first parent of the merge",
otherwise:"check out with fetch-depth: 2"},t):selectMergeBases(e,t)}}function isMergeOf(e,t){return void 0!==t&&2===e.parents.length&&e.parents[1]===t}
async function selectRevision(e,{repository:t,head:n,place:s}){const{names:i,as:r,otherwise:o,also:a=[]}=e;await t.obtain([...i,...a.map(({id:e})=>e)]);const c=await t.readFirst(i);if((0,
Y.G)(c))return c;if(void 0===c){const e=i.at(-1);return void 0===e?(0,Y.O)(`the payload of the event does not name the base (${r})`):{kind:"missing",what:`"${toShortName(e)}" (${r})`,place:s,
otherwise:o}}for(const e of a){const n=await t.readCommit(e.id);if((0,Y.G)(n))return n;if(void 0===n)return{kind:"missing",what:`"${(0,we.p)(e.id)}" (${e.as})`,place:s,otherwise:ke}}
return selectMeant(e,[{id:c.id,as:r},...a],n.id)}function selectMeant({names:e,as:t,sameAsHead:n},s,i){
const r=[...new Map([...s].reverse().map(e=>[e.id,e])).values()].reverse(),o="no-base"===n?r.filter(({id:e})=>e!==i):r;return 0===o.length?{kind:"no-base",because:explainSameAsHead(e.at(-1)??"",t)}:{
kind:"bases",ids:o.map(({id:e})=>e),names:o.map(e=>`${(0,we.p)(e.id)} (${e.as})`)}}const $e={kind:"merge-base",revisions:["origin/HEAD","origin/main","origin/master","main","master"]}
;function parseBase(e){if(void 0===e)return $e;const[,t]=/^(.+)\.\.\.$/.exec(e)??[];return void 0!==t?{kind:"merge-base",revisions:[t]}:{kind:"commit",revision:e}}async function compareCommit(e,t,n){
const s=await compare_branch_findBases(t,n,e);if((0,Y.G)(s))return compare_branch_unknown(s,n.id);const i=await readDifferences(e,s.ids,n.id);if((0,Y.G)(i))return compare_branch_unknown(i,n.id)
;const r=`${s.text} to ${(0,we.p)(n.id)}`,o={kind:"trees",source:"git",differences:i};return{tree:n.id,compared:{comparison:o,text:r,tried:[],head:n.id}}}
async function compareBranch({repository:e,workingTree:t},n,s){if(void 0!==s)return compareCommit(e,n,s);const i=await e.readCommit("HEAD"),r="string"==typeof t?t:void 0
;if(void 0===i)return compare_branch_unknown((0,Y.O)("there is no commit yet"),r);if((0,Y.G)(i))return compare_branch_unknown(i);if("string"!=typeof t){
const e=`the working tree cannot be looked at: ${t.because}`;return compare_branch_unknown((0,Y.O)(e),i.id)}const o=await e.compareTrees(i.id,t);if((0,Y.G)(o))return compare_branch_unknown(o)
;const a=await compare_branch_findBases(n,i,e);if((0,Y.G)(a))return compare_branch_unknown(a,t);const c=await readDifferences(e,a.ids,t),u=0===o.length,l=`${(0,
we.p)(i.id)}${u?"":" and the working tree"}`,d=(0,Y.G)(c)?compare_branch_unknown(c).compared:{comparison:{kind:"trees",source:"git",differences:c},text:`${a.text} to ${l}`,tried:[]};return{tree:t,
compared:u?{...d,head:i.id}:d}}async function compare_branch_findBases(e,t,n){switch(e.kind){case"commit":{const t=await readRevision(e.revision,n);return void 0===t?(0,
Y.O)(`there is no commit "${e.revision}" here`):(0,Y.G)(t)?t:{kind:"bases",ids:[t.id],text:`${(0,we.p)(t.id)} (${e.revision})`}}case"merge-base":return findMergeBases(e.revisions,t,n)}}
async function readRevision(e,t){return await t.readCommit(e)??t.readCommit(`refs/remotes/origin/${e}`)}async function findMergeBases(e,t,n){for(const s of e){const e=await readRevision(s,n)
;if(void 0===e)continue;if((0,Y.G)(e))return e;const i=await readMergeBases(n,e.id,t.id,{unrelated:`HEAD has no history in common with ${s}`,
cutOff:`this clone ends before the merge base with ${s}: git fetch --unshallow`});if((0,Y.G)(i))return i;const r=`${i.map(we.p).join(" and ")} (merge base with ${s})`;return{kind:"bases",ids:i,text:r}
}const s=e.join(", ");return(0,Y.O)(`none of ${s} is here: name the commit to compare with by --base`)}function compare_branch_unknown({because:e},t){return{tree:t,compared:{comparison:{
kind:"unknown",because:e},text:e,tried:[]}}}async function readBase(e,t){const n=(0,A.RP)(t,"base"),s=parseBase(n);if(void 0===n)return s;const i="commit"===s.kind?s.revision:s.revisions[0]??""
;return void 0!==await readRevision(i,e.repository)?s:(0,A.PX)(await explainUnknown(i,e))}async function explainUnknown(e,t){
const n='name a commit, a branch or a tag that "git log" knows here',s=await t.listHistory({revision:"HEAD",most:1}),i=(0,
Y.G)(s)||"shallow"!==s.reach?n:`${n}, or get the rest of this shallow clone:\n${Se}`;return(0,A.vM)(`there is no commit "${e}" in this repository`,i)}
async function explainShallow({comparison:e,head:t},n){if("trees"!==e.kind||!e.differences.every(({base:e})=>e===t))return;const s=await n.listHistory({revision:"HEAD",most:1});return(0,
Y.G)(s)||"shallow"!==s.reach?void 0:`This clone is shallow, and may lack what its branch is compared with: ${Se}`}const Se="git fetch --unshallow origin '+refs/heads/*:refs/remotes/origin/*'"
;var Oe=n(8077),_e=n(2463),Me=n(7027);async function chooseSettings(e,t,n){const s=void 0===t?void 0:await e.repository.readTree(t),i=void 0===s||(0,Y.G)(s)?[]:await(0,
Me.Y)(new se.yV(s),e.repository),r=(0,Oe.N)(i),{settings:o}=(0,_e.c)(r,n),[a,c]=o;return{...void 0!==a&&void 0===c?a:(0,_e.R)(n),all:r,texts:i}}var Ae=n(5482),Te=n(9668),Ce=n(9082),Ee=n(2021)
;function mayStart({root:e},{name:t,ref:n}){return(0,Ee.I)((0,Ae._F)(e,"on")).some(([e,s])=>e===t&&!("release"===t&&!isOfPublishing(s))&&(void 0===n||selects(s,n)))}function isOfPublishing(e){
const t=(0,Ae.CB)((0,Ae._F)(e,"types"));return 0===t.length||t.some(e=>["published","released","created"].includes(e))}function selects(e,t){
const[n,s]="tag"===t.kind?["tags","branches"]:["branches","tags"],i=(0,Ae._F)(e,n);if(void 0!==i)return(0,Ce.fE)((0,Ae.CB)(i),t.name);const r=(0,Ae._F)(e,`${n}-ignore`);return void 0!==r?!(0,
Ce.fE)((0,Ae.CB)(r),t.name):void 0===((0,Ae._F)(e,s)??(0,Ae._F)(e,`${s}-ignore`))}var Re=n(9387);function explainStart(e,t,n){const s=(0,Re.Z)(t.filter(({action:e})=>"plan"===e),n),[i]=s??[]
;if(void 0===s||void 0===i||"deletion"===e.kind)return;const r=toAsked(e);if(s.some(e=>mayStart(e,r)))return;const o=(0,
y.Zv)(s.map(({path:e})=>e),3),{name:a,ref:c}=r,u=void 0===c?y.MZ`${a}`:y.MZ`${a} (${c.kind} ${c.name})`,l=[...y.MZ`No workflow that plans runs on `,...u,...y.MZ`: `,...o],d="tag"===c?.kind?listTagFilters(s):[],[f]=d
;if(void 0===c||void 0===f)return`${(0,y.bo)(l)}\n  fix: add to its "on": ${toLine(r)}`;const h=(0,
y.Zv)(0===f.length?["none"]:f,3),p=y.MZ`add '${toPattern(c.name)}' to its "tags", which does not take this tag: `;return`${(0,y.bo)(l)}\n  fix: ${(0,y.bo)([...p,...h])}`}function toAsked(e){
const t=e.event,[,n,s=""]=/^refs\/(heads|tags)\/(.+)$/s.exec(e.ref)??[];if("push"===t&&void 0!==n)return{name:t,ref:{kind:"tags"===n?"tag":"branch",name:s}}
;const i="merge-group"===e.kind?e.mergeGroup.baseRef?.replace(/^refs\/heads\//,""):(0,Te._n)(e)?.baseRef;return void 0===i?{name:t}:{name:t,ref:{kind:"branch",name:i}}}function listTagFilters(e){
return e.flatMap(({root:e})=>{const t=(0,Ae._F)((0,Ae._F)((0,Ae._F)(e,"on"),"push"),"tags");return void 0===t?[]:[(0,Ae.CB)(t)]})}function toPattern(e){
return/^v\d[^/]*$/.test(e)?"v*":e.replaceAll(/[*+?![\]\\]/g,"\\$&").replaceAll("'","''")}function toLine({name:e,ref:t}){switch(e){case"push":return"tag"===t?.kind?(0,
y.bo)(y.MZ`push: { tags: ['${toPattern(t.name)}'] }`):`push: { branches: ['${t?.name??"main"}'] }`;case"release":return"release: { types: [published] }";case"schedule":
return"schedule: [{ cron: '17 3 * * *' }]";default:return`${e}: {}`}}function refusePullRequest({origin:e,author:t},n,s=[]){switch(e){case"fork":return`a pull request from a fork never ${n}`
;case"unknown":return"the event does not say where the pull request is from";case"same-repository":
return void 0===t?"the event does not say who opened the pull request":[t,...s].some(isDependabot)?`a pull request by Dependabot never ${n}`:void 0}}function isDependabot(e){
return/^(?:app\/)?dependabot(?:-preview)?(?:\[bot\])?$/i.test(e)}const Pe={kind:"allowed"};function decide_publishing_decidePublishing(e,t){
if("deletion"===e.kind)return refused(`the ${e.deletion.what} was deleted`);if(!t.events.includes(e.event))return refused(`the event "${e.event}" is not in publish.events`);switch(e.kind){
case"pull-request":{const{pullRequest:n,actors:s}=e,i=refusePullRequest(n,"publishes",s);return void 0!==i?refused(i):decide_publishing_judgeBranch(n.baseRef,e,t)}case"pull-request-review":
case"pull-request-target":case"other-pull-request":return refused(`the event "${e.event}" never publishes`);case"comment":
return"pull-request"===e.on?refused("a comment on a pull request never publishes"):judgeRef(e,t);case"workflow-run":return refuseRun(e.workflowRun,e.actors)??judgeRef(e,t);case"merge-group":
return judgeRef(e,t,e.mergeGroup.baseRef);case"push":case"schedule":case"dispatch":case"other":case"unnamed":return judgeRef(e,t)}}function refuseRun(e,t=[]){switch(e.origin){case"same-repository":
return isForDependabot(e,t)?refused("a workflow run for a pull request by Dependabot never publishes"):void 0;case"fork":return refused("a workflow run for a fork never publishes");case"unknown":
return refused("the event does not say which repository the workflow run was for")}}function isForDependabot({event:e,branch:t},n){
return!0===t?.startsWith("dependabot/")||"push"!==e&&n.some(isDependabot)}function judgeRef(e,t,n){const s=withoutPrefix(e.ref,"refs/tags/")
;return void 0!==s?judgeTag(s,t):decide_publishing_judgeBranch(n??e.ref,e,t)}function judgeTag(e,t){return void 0===t.tags||(0,Ce.fE)(t.tags,e)?Pe:refused("the tag is not in publish.tags")}
function decide_publishing_judgeBranch(e,{defaultBranch:t},n){const s=withoutPrefix(e??"","refs/heads/")??e??""
;return""===s||s.startsWith("refs/")?refused("the run has no branch or tag"):void 0!==n.branches?(0,Ce.fE)(n.branches,s)?Pe:refused("the branch is not in publish.branches"):void 0===t?{
kind:"unknown-default-branch",because:"the event does not say which branch is the default one"}:s===t?Pe:refused("the branch is not the default branch")}function refused(e){return{kind:"refused",
because:e}}function withoutPrefix(e,t){return e.startsWith(t)?e.slice(t.length):void 0}var Ne=n(9355);async function readBaseSides(e,t){switch(t.read.origin.kind){case"inline":case"base":return[]
;case"outside":return(0,Y.O)("the configuration is a file outside of the checkout, which no base has");case"file":return readCommitted(e,t)}}async function readCommitted(e,t){
const n=await listBases(e,t);if((0,Y.G)(n))return n;const s=[];for(const e of n){const n=await(0,Ne.r)(e,t.job.request.config,t);if((0,Y.G)(n))return n;if("broken"===n.kind)return(0,
Y.O)(`there is none without mistakes in ${(0,we.p)(e)}`);s.push({configuration:n.valid.configuration,commit:(0,we.p)(e)})}return s}async function listBases({baseRef:e,baseSha:t},{job:n,repository:s}){
const{defaultBranch:i}=n.trigger;if(void 0===t)return(0,Y.O)("the event does not name the commit of the base branch");if(e===i)return[t];if((0,Y.G)(s))return s;if(void 0===i)return(0,
Y.O)("the event does not say which branch is the default one");const r=await s.reachRemote();if((0,Y.G)(r))return r;const o=await r.readBranch(i,t);return void 0===o?(0,
Y.O)(`the remote has no branch "${i}"`):(0,Y.G)(o)?o:[t,o.id]}async function judgeEvent(e){const{trigger:t}=e.job,n=decide_publishing_decidePublishing(t,e.read.valid.configuration.publish),s=(0,
Te._n)(t);return"allowed"!==n.kind||void 0===s?n:judgeByBase(s,e)}async function judgeByBase(e,t){const n=await readBaseSides(e,t);if((0,Y.G)(n))return judge_publishing_refuse(n.because)
;if(0===n.length)return{kind:"allowed"};const s=new Set;for(const{configuration:e,commit:i}of n){const n=decide_publishing_decidePublishing(t.job.trigger,e.publish);if("allowed"!==n.kind)return{...n,
because:`${n.because}, as ${i} has it on the base side`};for(const t of e.images)t.publish||s.add(t.name)}return{kind:"allowed",except:s}}function judge_publishing_refuse(e){return{kind:"refused",
because:`what the configuration of the base side publishes is not known: ${e}`}}function decideStoring(e,t){if("deletion"===e.kind)return decide_storing_refused(`the ${e.deletion.what} was deleted`)
;if(!t.includes(e.event))return decide_storing_refused(`the event "${e.event}" is not in reuse.store`);if(isByDependabot(e))return decide_storing_refused("a run by Dependabot never stores")
;switch(e.kind){case"pull-request":{const t=refusePullRequest(e.pullRequest,"stores");return void 0===t?{kind:"allowed"}:decide_storing_refused(t)}case"pull-request-review":case"pull-request-target":
case"other-pull-request":case"workflow-run":return decide_storing_refused(`the event "${e.event}" never stores`);case"comment":
return"pull-request"===e.on?decide_storing_refused("a comment on a pull request never stores"):{kind:"allowed"};case"push":case"merge-group":case"schedule":case"dispatch":case"other":return{
kind:"allowed"};case"unnamed":return decide_storing_refused("the runner names no event")}}function isByDependabot({actors:e=[],ref:t}){
return e.some(isDependabot)||t.startsWith("refs/heads/dependabot/")}function decide_storing_refused(e){return{kind:"refused",because:e}}async function judgeStoring(e){
const{job:t,read:n}=e,{reuse:s}=n.valid.configuration,i=decideStoring(t.trigger,s?.store??[]),r=(0,Te._n)(t.trigger);if("refused"===i.kind||void 0===r)return i;const o=await readBaseSides(r,e);if((0,
Y.G)(o))return{kind:"refused",because:`what the configuration of the base side stores is not known: ${o.because}`};for(const{configuration:e,commit:n}of o){
const s=decideStoring(t.trigger,e.reuse?.store??[]);if("allowed"!==s.kind)return{...s,because:`${s.because}, as ${n} has it on the base side`}}return i}function findIdleLabels(e,{read:t}){
const{labels:n,images:s}=t.valid.configuration,i=s.map(({name:e})=>e);return e.flatMap(e=>{const{buildAll:s,build:r,skip:o,unknown:c}=(0,X.IM)([e],n,i),[u]=c;if(void 0!==u){
const n=`the label "${e}" names the image "${u.image}", and ${t.name} has none of that name`;return[(0,A.vM)(n,(0,a.IX)(u.image,i))]}return void 0!==s||void 0!==o||r.size>0?[]:[(0,
A.vM)(`${t.name} does nothing for the label "${e}"`,adviseLabels(n))]})}function adviseLabels({buildAll:e,build:t,skip:n}){const s=[...e,...t,...n]
;return s.length>0?`it takes ${s.map(quote).join(", ")}`:['add the key "labels" to it, as',"labels:","  build: ['image: {image}']","  build-all: ['images: all']","  skip: ['images: skip']"].join("\n")
}function quote(e){return`"${e}"`}async function judgeSupposed(e,{place:t,read:n},s){const i={world:t,job:{trigger:e,request:{config:toInput(n)}},repository:t.repository,read:n
},{configuration:r}=n.valid,o=(0,Te._n)(e),a=r.images.map(({name:e})=>e);return{trigger:e,publishing:await judgeEvent(i),storing:await judgeStoring(i),labels:void 0===o||s.length>0?X.DT:(0,
X.IM)(o.labels,r.labels,a)}}function toInput({origin:e,name:t}){return"inline"===e.kind?{kind:"inline",text:e.text}:{kind:"file",path:"file"===e.kind?e.path:t}}
async function settleRuns({question:e,listed:t},n){if("runs"!==e.kind)return{question:e,tried:[]};const{eventBase:s,branch:i,event:r}=e;if(void 0!==t)return{
question:s??outOfReach("files were listed","setup"),tried:[]};if(!(0,Y.G)(n))return settle(e,await n.findRuns({branch:i,event:r}));const o=`the runs before this one are not known: ${n.because}`
;return void 0===s?{question:outOfReach(o,"setup"),tried:[]}:"server"===n.lacks?{question:s,tried:[]}:{question:s,tried:[],unreadRuns:n}}function settle(e,t){switch(t.kind){case"runs":return{
question:addRuns(e,t),tried:[]};case"too-many":return{question:outOfReach(t.because,"event"),tried:[]};case"refused":{const n=`the runs before this one: ${t.because}`,{eventBase:s}=e
;return void 0===s?{question:outOfReach(n,"setup"),tried:[n]}:{question:s,tried:[n],unreadRuns:t}}case"unreadable":return{question:outOfReach(`the runs before this one: ${t.because}`,"api"),tried:[]}}
}function addRuns({eventBase:e,first:t,sameAsHead:n},{success:s,since:i}){if(void 0===s)return t;const[r]=e?.names??[],o=new Set([s,r]),a=[...s===r?[]:[{id:s,as:"last successful run"
}],...i.filter(e=>!o.has(e)).map(e=>({id:e,as:"run since then"}))];return void 0!==e?{...e,also:a}:{kind:"revision",names:[s],as:"last successful run",otherwise:"it is not in the history any more",
also:a.slice(1),...void 0===n?{}:{sameAsHead:n}}}function outOfReach(e,t){return{kind:"out-of-reach",because:e,by:t}}async function readHeadTree({repository:e,head:t}){if((0,Y.G)(e)||(0,Y.G)(t))return
;const n=await e.readTree(t.id);return(0,Y.G)(n)?void 0:n}async function answerPullRequest(e,{number:t,changedFiles:n},s,i){
if(0===t||void 0===n)return noAnswer("the payload of the event does not say how many files the pull request changes");const r=await i.listPullRequestFiles({number:t,headSha:e.pullHead,count:n})
;if(!(0,Y.G)(r))return overlay(s,{kind:"listing",files:r,text:`the API's files of pull request ${t}`});const o=await answerMergeBase(e,s,i)
;return"no-answer"===o.kind?noAnswer(`${r.because}; ${o.because}`):o}async function answerMergeBase(e,t,n){const{branch:s,pullHead:i}=e,r=i??toHeadId(t)
;if(void 0===s||void 0===r)return noAnswer("the payload of the event does not name what to compare");const o=await n.compareCommits(s,r);if((0,Y.G)(o))return noAnswer(o.because)
;const{mergeBase:a,files:c}=o,u=`${(0,we.p)(a)} (merge base with ${s})`;return void 0===c?compareTrees(t,{base:a,text:u}):overlay(t,{kind:"listing",files:c,text:`the API's comparison from ${u}`})}
async function compareTrees({headQuestion:e,repository:t},{base:n,text:s}){const i=`the API cut the list of files from ${s}`;if((0,Y.G)(t))return noAnswer(i);const r=await t.reachRemote();if((0,
Y.G)(r))return noAnswer(`${i}; ${r.because}`);const o=await readHead(e,r);if((0,Y.G)(o))return noAnswer(`${i}; ${o.because}`);const a=await r.compareTrees(n,o.id);return(0,
Y.G)(a)?noAnswer(`${i}; ${a.because}`):{kind:"answer",comparison:{kind:"trees",source:"api",differences:[{base:n,changes:a}]},text:`${s} to ${(0,we.p)(o.id)}`}}async function compareRevisions(e,t,n){
const s=toHeadId(t),i=e.names.at(-1);if(void 0===s||void 0===i)return(0,Y.O)(`the payload of the event does not name the base (${e.as})`);const r=[{id:toRemoteName(i),as:e.as},...e.also??[]],o=[],a=[]
;for(const{id:t,as:i}of r){const r=await listBetween(n,t,s);if((0,Y.G)(r))return r;r.base===s&&"no-base"===e.sameAsHead||(o.push(...r.files),a.push(`${toShortName(t)} (${i})`))}return 0===a.length?(0,
Y.O)(explainSameAsHead(i,e.as)):{kind:"listing",files:o,text:`the API's comparison from ${a.join(" and ")}`}}async function listBetween(e,t,n){const s=(0,
Y.O)(`the API cut the list of files from ${toShortName(t)}`),i=await e.compareCommits(t,n);if((0,Y.G)(i))return i;const{base:r,mergeBase:o,files:a}=i;if(void 0===a)return s;if(o===r)return{
kind:"revision-listing",base:r,files:a};const c=await e.compareCommits(n,r);return(0,Y.G)(c)?c:void 0===c.files?s:{kind:"revision-listing",base:r,files:[...a,...c.files]}}async function overlay(e,t){
if((0,Y.G)(t))return noAnswer(t.because);const n=t.files.map(L.Fd),s=n.filter(e=>void 0!==e);if(s.length<n.length)return noAnswer("the API lists a name that is no path");const i=toHeadId(e);return{
kind:"answer",comparison:{kind:"overlay",source:"api",differences:[(0,Q.a)(s,await readHeadTree(e))]},text:`${t.text}, laid over ${void 0===i?"the head":(0,we.p)(i)}`}}function toRemoteName(e){
return e.replace(/^(?:refs\/heads|(?:refs\/remotes\/)?origin)\//,"")}const Ie=[{name:"changed-files",async answer(e,t){const{listed:n}=t;return void 0===n?{kind:"not-asked"}:{kind:"answer",
text:`the files of the input "changed-files", laid over ${(0,Y.G)(t.head)?"the head":(0,we.p)(t.head.id)}`,comparison:{kind:"overlay",source:"changed-files",differences:[(0,
Q.a)(n,await readHeadTree(t))]}}}},ye,xe,{name:"api",async answer(e,t){const{github:n}=t;if((0,Y.G)(n))return{kind:"not-asked"};switch(e.kind){case"everything":case"out-of-reach":
return noAnswer(e.because);case"revision":return overlay(t,await compareRevisions(e,t,n));case"pull-request":case"merge-base":
return void 0===e.pullRequest?answerMergeBase(e,t,n):answerPullRequest(e,e.pullRequest,t,n)}}}];async function compare(e,t,n){
const{question:s,tried:i,...r}=await settleRuns(e,n),{listed:o,head:a}=e,c={repository:t,head:await readHead(a,t),headQuestion:a,github:n},u=await askSources(s,void 0===o?c:{...c,listed:o
}),l=toHeadId(c);return{...u,...r,tried:[...i,...u.tried],...void 0===l?{}:{head:l}}}async function askSources(e,t){const n=answerWithoutSources(e,t);if(void 0!==n)return n;const s=[],i=[]
;for(const n of Ie){const r=await n.answer(e,t);if("answer"===r.kind)return toAnswered(r,s);"no-answer"===r.kind&&(s.push(`${n.name}: ${r.because}`),i.push(r))}return{
...toUnknown(joinReasons(i),selectObstacle(e,t)),tried:s}}function joinReasons(e){const t=e.map(({because:t,missing:n})=>{if(void 0===n)return t
;const s=e.filter(e=>e.missing?.what===n.what&&e.missing.otherwise===n.otherwise),i=new Set(s.flatMap(e=>e.missing?.place??[]));return`${n.what} is not ${[...i].join(" or ")}: ${n.otherwise}`})
;return[...new Set(t)].join("; ")}function toAnswered({comparison:e,text:t},n){const s={comparison:e,text:t,tried:n};return"unknown"===e.kind?{...s,obstacle:"setup"}:s}
function selectObstacle(e,{repository:t}){if((0,Y.G)(t))return"setup";switch(e.kind){case"everything":return"event";case"out-of-reach":return e.by;case"revision":
return 0===e.names.length?"payload":e.lostBy??"setup";case"merge-base":case"pull-request":return void 0===e.branch?"payload":"setup"}}function toUnknown(e,t){return{comparison:{kind:"unknown",
because:e},text:e,tried:[],obstacle:t}}function answerWithoutSources(e,{listed:t}){if("everything"===e.kind&&("never"===e.unless||void 0===t)){const{because:t}=e;return{comparison:{kind:"event",
because:t},text:t,tried:[]}}if("out-of-reach"===e.kind&&void 0===t)return toUnknown(e.because,e.by)}var Le=n(614);function guessEvent(e){const has=t=>e.field(t).isObject()
;if(has("review"))return"pull_request_review";if(has("pull_request"))return has("comment")?"pull_request_review_comment":"pull_request";if(has("merge_group"))return"merge_group"
;if(has("workflow_run"))return"workflow_run";if(has("release"))return"release";if(has("issue")&&has("comment"))return"issue_comment";if(void 0!==e.field("schedule").text())return"schedule"
;if(has("client_payload"))return"repository_dispatch";if(void 0!==e.field("ref").text()){if(void 0!==e.field("after").text())return"push"
;if(void 0!==e.field("workflow").text())return"workflow_dispatch";if(void 0!==e.field("ref_type").text())return void 0===e.field("master_branch").text()?"delete":"create"}}var Fe=n(5270)
;function readTrigger(e,t){return toTrigger(e,toContext(e,t),t)}function toContext(e,t){return{event:t("GITHUB_EVENT_NAME")??"",ref:t("GITHUB_REF")??"",
attempt:Math.max(1,Number.parseInt(t("GITHUB_RUN_ATTEMPT")??"1",10)||1),...present("commit",t("GITHUB_SHA")),...present("defaultBranch",e.field("repository").field("default_branch").text()),
...presentList("actors",[e.field("sender").field("login").text(),t("GITHUB_ACTOR"),t("GITHUB_TRIGGERING_ACTOR"),e.field("workflow_run").field("actor").field("login").text(),e.field("workflow_run").field("triggering_actor").field("login").text()])
}}function toTrigger(e,t,n){const s=t.event;switch(s){case"push":return toPushOrDeletion(e,t);case"pull_request":return{...t,kind:"pull-request",pullRequest:toPullRequest(e,n)}
;case"pull_request_review":case"pull_request_review_comment":return{...t,kind:"pull-request-review",pullRequest:toPullRequest(e,n)};case"pull_request_target":return{...t,kind:"pull-request-target",
pullRequest:toPullRequest(e,n)};case"merge_group":return{...t,kind:"merge-group",mergeGroup:toMergeGroup(e)};case"workflow_run":return{...t,kind:"workflow-run",workflowRun:toWorkflowRun(e)}
;case"issue_comment":return{...t,kind:"comment",on:isOnPullRequest(e)?"pull-request":"issue"};case"delete":{const n=toDeletedRef(e.field("ref").text(),e.field("ref_type").text());return{...t,
kind:"deletion",deletion:n}}case"release":return isDeletedRelease(e)?{...t,kind:"deletion",deletion:toDeletedRelease(e)}:{...t,kind:"other"};case"schedule":return{...t,kind:"schedule"}
;case"workflow_dispatch":case"repository_dispatch":return{...t,kind:"dispatch"};case"":return{...t,kind:"unnamed"};default:return{...t,kind:s.startsWith("pull_request")?"other-pull-request":"other"}}}
function isOnPullRequest(e){return e.field("issue").field("pull_request").isObject()}function toPushOrDeletion(e,t){const n=toPush(e);if(!isDeletingPush(e))return{...t,kind:"push",push:n}
;const s=toDeletedRef(e.field("ref").text());return{...t,kind:"deletion",deletion:s,...present("before",n.before)}}function isDeletingPush(e){
return e.field("deleted").isTrue()||/^0+$/.test(e.field("after").text()??"")}function toDeletedRef(e="",t){
const[,n,s]=/^refs\/(heads|tags)\/(.*)$/.exec(e)??[],i=s??e,r="heads"===n||"branch"===t?"branch":"tags"===n||"tag"===t?"tag":"ref";return""===i?{what:r}:{what:r,name:i}}function isDeletedRelease(e){
return"deleted"===e.field("action").text()}function toDeletedRelease(e){return{what:"release",...present("name",e.field("release").field("tag_name").text())}}function toPush(e){
const t=e.field("before").text();return{...present("before",t),created:e.field("created").isTrue()||/^0+$/.test(t??""),forced:e.field("forced").isTrue()}}function toPullRequest(e,t){
const n=e.field("pull_request"),s=n.field("labels").elements();return{number:n.field("number").number()??e.field("number").number()??0,
...present("baseRef",n.field("base").field("ref").text()??t("GITHUB_BASE_REF")),...present("baseSha",n.field("base").field("sha").text()),...present("headSha",n.field("head").field("sha").text()),
origin:toOrigin(e),...present("author",n.field("user").field("login").text()),labels:s.flatMap(e=>e.field("name").text()??[]),...present("changedFiles",n.field("changed_files").number())}}
function toOrigin(e){const t=e.field("pull_request");return compareRepositories(t.field("head").field("repo"),t.field("base").field("repo").field("full_name").text()??nameRepository(e))}
function toWorkflowRun(e){const t=e.field("workflow_run");return{origin:compareRepositories(t.field("head_repository"),nameRepository(e)),...present("event",t.field("event").text()),
...present("branch",t.field("head_branch").text())}}function nameRepository(e){return e.field("repository").field("full_name").text()}function compareRepositories(e,t){if(e.isNull())return"fork"
;const n=e.field("full_name").text();return void 0===n||void 0===t?"unknown":n.toLowerCase()===t.toLowerCase()?"same-repository":"fork"}function toMergeGroup(e){const t=e.field("merge_group");return{
...present("baseRef",t.field("base_ref").text()),...present("baseSha",t.field("base_sha").text()),...present("headSha",t.field("head_sha").text())}}function present(e,t){const n={}
;return void 0!==t&&(n[e]=t),n}function presentList(e,t){const n=[...new Set(t.flatMap(e=>e??[]))];return present(e,0===n.length?void 0:n)}function supposeEvent(e,{branch:t,labels:n},s){const i={
full_name:s.name,...void 0===s.defaultBranch?{}:{default_branch:s.defaultBranch}},read=(e,t,n={})=>readTrigger((0,Fe.$u)({repository:i,sender:{login:Be},...n}),toVariables({name:e,ref:t,commit:s.head
})),r=`refs/heads/${t}`;switch(e.kind){case"push":return read("push",r,{ref:r,after:s.head});case"tag":{const t=`refs/tags/${e.tag}`;return read("push",t,{ref:t,after:s.head,created:!0})}
case"release":{const t={tag_name:e.tag};return read("release",`refs/tags/${e.tag}`,{action:"published",release:t})}case"schedule":case"workflow_dispatch":return read(e.kind,r);case"merge_group":
return read("merge_group",`refs/heads/gh-readonly-queue/${t}/pr-1`,{merge_group:{base_ref:r,head_sha:s.head}});case"pull_request":return read("pull_request","refs/pull/1/merge",{
pull_request:suppose_event_toPullRequest({branch:t,labels:n,repository:i},s)})}}function suppose_event_toPullRequest({branch:e,labels:t,repository:n},{head:s,base:i}){return{number:1,base:{ref:e,
repo:n,...void 0===i?{}:{sha:i}},head:{sha:s,repo:n},user:{login:Be},labels:t.map(e=>({name:e}))}}const Be="you";function toVariables({name:e,ref:t,commit:n}){
const s=new Map([["GITHUB_EVENT_NAME",e],["GITHUB_REF",t],["GITHUB_SHA",n]]);return e=>s.get(e)}function suppose_event_readPayload(e,t,n){
if("missing"===e.kind)return suppose_event_refuse("is not there","name a file with a payload as JSON")
;if("unreadable"===e.kind)return suppose_event_refuse(`cannot be read: ${e.because}`,"name a file with a payload as JSON");const s=(0,Fe.qF)(e.text),i=(0,Fe.$u)(s)
;if(!i.isObject())return suppose_event_refuse(""===e.text.trim()?"is empty":void 0===s?"is no JSON":"is no JSON object","name a file with the payload of a webhook as JSON");const r=t??guessEvent(i)
;if(void 0===r)return suppose_event_refuse("does not look like any event","say which it is, as --event-name push");const{known:o}=n,a={name:r,ref:findRef(r,i,o),commit:o.head};return{kind:"event",
trigger:readTrigger((0,Fe.$u)(addFields(s,i,n)),toVariables(a))}}function suppose_event_refuse(e,t){return{kind:"refused",because:e,fix:t}}function findRef(e,t,n){
const s=t.field("ref").text(),i=t.field("repository").field("default_branch").text()??n.defaultBranch??""
;if(e.startsWith("pull_request")&&"pull_request_target"!==e)return`refs/pull/${String(t.field("pull_request").field("number").number()??0)}/merge`;const r=t.field("release").field("tag_name").text()
;if("release"===e&&void 0!==r)return`refs/tags/${r}`;const o=t.field("merge_group").field("head_ref").text()
;return void 0!==o?o:void 0!==s&&"delete"!==e?s.startsWith("refs/")?s:`refs/heads/${s}`:`refs/heads/${i}`}function addFields(e,t,{known:n,labels:s}){
const i=t.field("pull_request"),r=[...i.field("labels").elements().flatMap(e=>e.field("name").text()??[]),...s],o=t.field("repository").field("default_branch").text()??n.defaultBranch;return{
...asObject(e),repository:{...asObject(fieldOf(e,"repository")),...void 0===o?{}:{default_branch:o}},...i.isObject()?{pull_request:{...asObject(fieldOf(e,"pull_request")),labels:r.map(e=>({name:e}))}
}:{}}}function asObject(e){return"object"==typeof e&&null!==e?e:{}}function fieldOf(e,t){return Object.hasOwn(asObject(e),t)?Reflect.get(asObject(e),t):void 0}async function supposeBranch(e,t){
const{place:n,parameters:s}=t,i=await suppose_branch_readHead(e,n);if(void 0!==i&&"diagnostics"in i)return i;const r=await readBase(n,s);if("misused"===r.kind)return r
;const o=await compareBranch(n,r,i),a={kind:"supposed",compared:o.compared,tree:o.tree,files:void 0===i?"working tree":"commit"},{event:c}=e;if(void 0===c)return a;const u=await readKnown(n,i),l={
labels:e.labels,branch:e.branch??u.defaultBranch};if("payload"===c.kind)return supposePayload(c,{...l,known:u,own:a,asker:t});if(void 0===l.branch)return(0,A.PX)(unknownBranch())
;const d=supposeEvent(c,{...l,branch:l.branch},u),{question:f}=planComparison(d,{base:"event",publishing:"refused"});if("everything"!==f.kind||"never"!==f.unless)return{...a,trigger:d}
;const{because:h}=f,{head:p}=a.compared,m={comparison:{kind:"event",because:h},text:h,tried:[],...void 0===p?{}:{head:p}};return{...a,compared:m,trigger:d}}
async function suppose_branch_readHead({head:e},t){if(void 0===e)return;const n=await readRevision(e,t.repository);return void 0===n||(0,Y.G)(n)?(0,A.PX)(await explainUnknown(e,t)):n}
async function readKnown(e,t){const{url:n="",defaultBranch:s}=await e.readOrigin(),i=(0,
Le.M)(n),r=s??await findUsual(e),o=t??await readRevision("HEAD",e.repository),a=void 0===r?void 0:await readRevision(r,e.repository);return{name:void 0===i?"here/here":`${i.owner}/${i.name}`,
head:void 0===o||(0,Y.G)(o)?"":o.id,...void 0===r?{}:{defaultBranch:r},...void 0===a||(0,Y.G)(a)?{}:{base:a.id}}}async function findUsual({repository:e}){
for(const t of["main","master"])if(void 0!==await readRevision(t,e))return t}async function supposePayload(e,{labels:t,known:n,own:s,asker:i}){
const{place:r,terminal:o}=i,a=suppose_event_readPayload(o.readFile((0,M.resolve)(r.folder,e.path)),e.name,{labels:t,known:n});if("refused"===a.kind)return(0,A.PX)((0,
A.vM)(`the payload "${e.path}" ${a.because}`,a.fix));const{trigger:c}=a,u=planComparison(c,{base:"event",publishing:"refused"}),l=await compare(u,r.repository,je),{head:d}=l;return void 0===d?{...s,
compared:l,trigger:c}:{...s,compared:l,tree:d,files:"commit",trigger:c}}const je={kind:"unreadable",because:"no API is asked about an event that is only supposed",lacks:"token"}
;function unknownBranch(){return(0,A.vM)("nothing here says which branch is the default branch","name the branch that is meant, as --branch main")}var De=n(4412),qe=n(5272),We=n(6582)
;function findFiles(e,t,n){const s=findByWord(e,t,n);if(s.length>0)return{files:s,unknown:[]};const i=e.split(/[,\r\n]/).map(e=>e.trim()).filter(e=>""!==e);if(i.length<2)return{files:[],unknown:[e]}
;const r=i.map(e=>({word:e,files:findByWord(e,t,n)}));return{files:r.flatMap(({files:e})=>e),unknown:r.flatMap(({word:e,files:t})=>0===t.length?[e]:[])}}function findByWord(e,t,n){
if(""===e.trim())return[];for(const s of new Set([e,e.replaceAll("\\","/")]))for(const e of n(s)){const n=findByPath(e,t);if(n.length>0)return n}return[]}function findByPath(e,t){if(t.has(e))return[e]
;const{from:n,to:s}=t.folder(e);return n<s?t.paths.slice(n,s):[...t.select([{pattern:e}])].map(e=>e.path)}async function supposeChanges(e,t,{place:n,facts:s}){if(0===e.length)return t
;const{head:i}=s,r=(0,
Z.bY)(t.comparison).flatMap(({changes:e})=>e.map(({path:e})=>e)),o=[...new Set([...i?.tree.paths??[],...r])].sort(We.cD),a=new qe.EG(o),c=e.map(e=>findFiles(e,a,e=>toPaths(e,n))),u=c.flatMap(e=>e.unknown)
;if(u.length>0)return Promise.all(u.map(e=>suppose_changes_explainUnknown(e,o,n)));const l=[...new Set(c.flatMap(e=>e.files))];return{...t,comparison:{kind:"overlay",source:"changed-files",
differences:[(0,Q.a)(l,i?.tree)]},text:'by the option "--changed"'}}function toPaths(e,{folder:t,checkout:n}){return[t,n].flatMap(t=>(0,L.Fd)((0,M.relative)(n,(0,
M.resolve)(t,e)).replaceAll(M.sep,"/"))??[])}async function suppose_changes_explainUnknown(e,t,n){const[s]=toPaths(e,n),i=void 0===s?void 0:await n.findIgnoring(s);if(void 0!==i){
const t=`"${e}" is ignored by git (${i.file}:${String(i.line)}), so no change of it is ever committed`;return(0,A.vM)(t,"name a tracked file that it is made from")}const r=(0,
a.cT)(e.replaceAll("\\","/"),t).map(e=>`"${e}"`);return(0,A.vM)(`no file "${e}" is tracked, here or before the change`,0===r.length?'name a file that "git ls-files" lists':`did you mean ${(0,
De.XT)(r,3)}?`)}async function preparePlan(e,t){const n=readOverrides(e,t);if("code"in n)return(0,A.PX)(n);const s=parseWhatIf(t);if(!("labels"in s))return(0,A.PX)(...s)
;const i=await supposeBranch(s,{place:e,terminal:t.terminal,parameters:t});if("supposed"!==i.kind)return i;const{tree:r,trigger:o,files:a}=i,c=await chooseSettings(e,r,n),u=await(0,T.A4)(e,{...c,
files:a},r);if("ground"!==u.kind)return u;const l=findIdleLabels(s.labels,u);if(l.length>0)return(0,A.PX)(...l);const d=await supposeChanges(s.changed,i.compared,u);if(!("comparison"in d))return(0,
A.PX)(...d);const f=void 0===o?{}:{trigger:o},h=o&&explainStart(o,c.all,c.texts),p=await explainShallow(d,e),m=[u.note,h,p].filter(e=>void 0!==e),g=0===m.length?void 0:m.join("\n");return{
kind:"prepared",ground:u,tree:r,compared:d,stages:c.stages,note:g,...f}}async function planPrepared({ground:e,tree:t,compared:n,trigger:s},i,r=[]){const o=await(0,
z._)(n.comparison,e.place.repository),a=selectRegistry(i,e);if(void 0!==a&&"kind"in a)return a;const c={compared:n,changes:o,registry:a,...void 0===s?{}:{run:await judgeSupposed(s,e,r)},
...toRequest(r)},{plan:u,diagnostics:l}=await planBranch({ground:e,tree:t},c);return{kind:"planned",plan:u,changes:o,...judgeGround(e,o,l)}}function judgeGround(e,t,n=[]){
const{valid:s}=e.read,i=[...e.warnings,...(0,ge.S)(me._Y,e.facts),...(0,ve.Sg)(s,[t.paths]),...n],r=(0,N.de)((0,T.Z_)(i,e),s.silences),o=(0,N.Jx)(r.unused,e.facts);return{
diagnostics:[...r.diagnostics,...o],silenced:r.silenced}}function toRequest(e){if(0===e.length)return{};const t=e.filter(isNoWord);return{images:t.length<e.length?{kind:"all",beside:t}:{kind:"named",
names:e}}}function isNoWord(e){return"all"!==e}async function findState(e,t,n){const s=await find_state_readCommitted(n);if(void 0!==t?.entry(e))return void 0!==s&&void 0===s.entry(e)?{kind:"new"}:{
kind:"tracked"};const i=(0,L.vl)(e),r=i.find(e=>t?.submodules.includes(e));if(void 0!==r)return{kind:"in-submodule",submodule:r};const o=i.find(e=>t?.links.includes(e));if(void 0!==o)return{
kind:"behind-link",link:o};if(void 0!==s?.entry(e))return{kind:"deleted"};const c=await n.findIgnoring(e);return void 0!==c?{kind:"ignored",by:c}:{kind:"absent",meant:(0,a.cT)(e,t?.tree.paths??[])}}
async function find_state_readCommitted({repository:e}){const t=await e.readCommit("HEAD");if(void 0===t||(0,Y.G)(t))return;const n=await e.readTree(t.id);return(0,Y.G)(n)?void 0:n}
var Ge=n(9968),Ue=n(550);function viewFile(e,t){return(0,Ge.x)(t).map(t=>viewBy(e,t))}function viewBy(e,{variant:t,inputs:n}){const s=(0,Ue.TU)(n,e);return{variant:t,readers:s,
because:s.length>0?"":toReason(e,n)}}function toReason(e,t){const n=(0,Ue.H8)(t,e);switch(n.kind){case"outside":{const e=n.contexts.map(({root:e})=>`"${(0,L.aD)(e)}"`)
;return 0===e.length?"the build is given no folder of the repository":`it is not in what the build is given: ${e.join(", ")}`}case"left-out":return`ignored by ${(0,v.j$)(n.by)}`;case"not-taken":{
const{root:e}=n.context;return`it is in the context "${(0,L.aD)(e)}", and no instruction that the target needs takes it`}}}const He={name:"explain",operands:"IMAGE [FILE] | FILE",least:1,most:2,
summary:"why this branch builds an image or does not; whether a file is an input of it",
details:["Without FILE: why the plan of this branch builds or tests the image, cause by cause, or why","it does not. With FILE: whether its build reads the file, by which line, or why not, and","which images a change of that file would build. With FILE alone: all images that read it.","With --registry: whether a registry has the image already, and if not, why it is built.",'It tells the warnings of "plan", too, save those that are about other images alone.',"",'Without FILE it is asked "what if?" as "plan" is: --event push says whether a merge publishes',"the image, and why; --event tag=v1.2.3 what a release makes of it."].join("\n"),
options:["base",...he,"registry"],run:e=>inWorkplace(e,t=>explainIn(t,e))};async function explainIn(e,t){const n=await preparePlan(e,{...t,operands:[]});if("prepared"!==n.kind)return n
;const[s="",i]=t.operands,{ground:r}=n,o=(0,T.F1)(s,r);if("kind"in o){const e=isFile(s,r)?findPath(s,r):void 0;return void 0===e?o:void 0!==i?refuseSecond(s):answerOf(e,t,e=>explainReaders(e,{
prepared:n,invocation:t}))}return void 0===i?explainImage(o,n,t):answerOf(findPath(i,r),t,e=>explainFile(o,e,{prepared:n,invocation:t}))}async function answerOf(e,{given:t},n){
if("string"!=typeof e)return e;const s=he.find(e=>t.has(e));if(void 0===s)return n(e);const i=`the option "--${s}" supposes a run, and a file is asked about whatever the run`;return{kind:"misused",
diagnostics:[(0,A.vM)(i,`leave "--${s}" or the file out`)]}}async function explainImage(e,t,n){const{ground:s,note:i}=t,r=await planPrepared(t,n);if("planned"!==r.kind)return r
;const{plan:o,changes:a,diagnostics:c}=r;if((0,I.Ne)(c))return{kind:"failed",diagnostics:c};const u=o.images.some(t=>t.image===e&&!(0,B.H9)(t))?a.paths.paths:[],l=u.slice(0,Ke),d={plan:o,image:e.name,
changed:l.map(t=>({file:t,views:viewFile(t,inputsOf(e.name,s))})),more:u.length-l.length};return{kind:"answer",text:n.given.has("json")?toExplanationJson(d):renderExplanation(d,n.palette).join("\n"),
warnings:warnOf(e,c,s),note:i}}function warnOf({name:e},t,{facts:n}){return(0,s.n)(selectAbout(t,e,n))}const Ke=10;function isFile(e,t){const n=findPath(e,t),{head:s}=t.facts
;if("string"!=typeof n||void 0!==s?.entry(n))return!0;const i=t.read.valid.configuration.images.map(({name:e})=>e);return/[./]/.test(e)||(()=>void 0===(0,
a.SX)(e,i)&&!0===s?.tree.paths.some(t=>t.endsWith(`/${e}`)))()}async function explainReaders(e,{prepared:t,invocation:n}){
const{ground:s,note:i}=t,r=s.read.valid.configuration.images.map(({name:t})=>[t,viewFile(e,inputsOf(t,s))]),o={...await describeChange(e,t),images:new Map(r)};return{kind:"answer",
text:n.given.has("json")?toReadersJson(o):renderReaders(o,n.palette).join("\n"),note:i}}function findPath(e,t){const{folder:n,checkout:s}=t.place,i=(0,M.relative)(s,(0,
M.resolve)(n,e)).replaceAll(M.sep,"/"),r=(0,L.Fd)(i);if(void 0===r)return(0,A.PX)((0,A.vM)(`"${e}" is not in the repository`,`name a file below ${s}`))
;const{head:o}=t.facts,a=o?.tree.paths.find(e=>""===r||e.startsWith(`${r}/`));return void 0===a?r:(0,A.PX)((0,A.vM)(`"${e}" is a folder`,`name a file in it, as ${a}`))}function refuseSecond(e){
const t=`"${e}" is no image, and only one file can be asked about at once`,n=`write image-matrix explain ${e}, or image-matrix explain IMAGE FILE`;return(0,A.PX)((0,A.vM)(t,n))}
async function explainFile(e,t,{prepared:n,invocation:s}){const{ground:i,note:r}=n,{changes:o,...a}=await describeChange(t,n),{diagnostics:c}=judgeGround(i,o);if((0,I.Ne)(c))return{kind:"failed",
diagnostics:c};const u={...{image:e.name,...a},views:viewFile(t,inputsOf(e.name,i)),infer:e.infer};return{kind:"answer",text:s.given.has("json")?toFileJson(u):renderFile(u,s.palette).join("\n"),
warnings:warnOf(e,c,i),note:r}}async function describeChange(e,{ground:t,tree:n}){const{read:s,place:i,facts:r}=t,o={comparison:{kind:"overlay",source:"changed-files",differences:[(0,
Q.a)([e],r.head?.tree)]},text:e,tried:[]},a=await(0,z._)(o.comparison,i.repository),c="file"===s.origin.kind&&s.origin.path===e||s.describedBy.has(e),{plan:u}=await planBranch({ground:t,tree:n},{
compared:o,changes:a});return{file:e,state:await findState(e,r.head,i),plan:u,changes:a,use:c?"describes images":"none"}}function inputsOf(e,{facts:t}){return t.inputs.get(e)}var Je=n(8556);const Ve={
name:"init",operands:"",least:0,most:0,summary:"write a configuration for what is here",
details:["Reads the Dockerfiles of the repository, and what builds them: compose and bake files,",`workflows. Writes ${E.yD}, with comments that say where each part`,`came from, and with --workflow ${Je.R}. "image-matrix plan" works right`,"after it. Nothing is written over; with --dry-run nothing is written at all. What nobody","can know is asked on a terminal, and otherwise left as a comment."].join("\n"),
options:["workflow","dry-run","yes"],async run(e){const{writeProposal:t}=await Promise.all([n.e(512),n.e(894),n.e(890),n.e(538)]).then(n.bind(n,6538));return inWorkplace(e,n=>t(n,e))}}
;var Qe=n(8041),ze=n(9019);function toInputsJson({image:e,variant:t,quality:n,because:s,files:i}){return(0,w.a)({image:e,variant:t,quality:n,because:s.map(J.Gk),files:i.map(({path:e,at:t})=>({path:e,
at:(0,v.j$)(t)}))})}function renderInputs(e,t){
return[renderHead(e,t),renderFiles(e.files,t),renderParents(e),...e.whole.map(t=>renderWhole(t,e)),renderNotes(e)].filter(e=>e.length>0).flatMap((e,t)=>0===t?e:["",...e])}function renderHead(e,t){
const{image:n,variant:s,files:i,commit:r,differs:o}=e,a=0===o.length?r:`${r} and the working tree`,c=`${(0,x.Q)(n)}${"dev"===s?" (dev)":""}`,u=1===i.length?"1 file":`${(0,
ze.K)(i.length)} files`,l=e.because.map(e=>`  ${(0,x.Q)((0,J.Gk)(e))}`),d=[...new Set(e.because.flatMap(({fix:e})=>e??[]))]
;return[`${t.strong(c)}: ${render_inputs_explain(e)}, ${u} at ${a}`,...l,...d.flatMap(renderFix).map(e=>`  ${e}`)]}function render_inputs_explain({quality:e,counted:t}){switch(e){case"exact":
return"exact";case"widened":return"widened (more than its build reads)";case"opaque":return`opaque (what its build reads cannot be known${"opaque"===t?", so it is always built":""})`}}const Xe=60
;function renderFiles(e,t){const n=e.map(({path:e})=>(0,x.Q)(e)),s=Math.min(Xe,Math.max(0,...n.map(e=>e.length)));return e.map((e,i)=>{const r=(0,y.bo)((0,J.in)(e.path,e))
;return`${(n[i]??"").padEnd(s)}  ${t.faint(r)}`})}function renderParents({image:e,parents:t}){return t.map(t=>{const n=void 0===t.at?[]:y.MZ` (${(0,
v.j$)(t.at)})`,s=[...y.MZ`built from ${t.image}`,...n];return(0,y.bo)([...s,...y.MZ`: what changes ${t.image} changes ${e}`])})}function renderWhole(e,{tracked:t}){const{folder:n,count:s}=e;return[(0,
y.bo)([...y.MZ`the whole context "${n}" is read (`,...(0,J.in)(n,e),...(0,y.aL)(`): a change of any of its ${(0,ze.K)(s)} files, of ${(0,ze.K)(t)} tracked ones,`),...(0,
y.aL)(" builds the image")]),...renderNarrowing(e).map(e=>`  ${e}`)]}function renderNarrowing({ignoreFile:e,largest:t}){
const[n,...s]=t,i=`to narrow it, leave out what the build does not need, in ${(0,x.Q)(e)}`;if(void 0===n)return[`${i}, or copy what it needs, file by file`];const r=0===s.length?[n]:s
;return[`its largest folders: ${t.map(describeFolder).join(", ")}`,`${i}, as`,`  ${(0,x.Q)(n.name)}/`,"or copy what it needs, in place of everything, as",...r.map(({name:e})=>`  ${renderCopy((0,
x.Q)(e))}`)]}function describeFolder({name:e,count:t}){return`${(0,x.Q)(e)}/ (${1===t?"1 file":`${(0,ze.K)(t)} files`})`}function renderCopy(e){
return/\s/.test(e)?`COPY ["${e}/", "${e}/"]`:`COPY ${e}/ ${e}/`}function renderNotes({infer:e,differs:t,commit:n,unknownWorkingTree:s}){
const i=[...e?[]:["infer: false: of these, the Dockerfile and its ignore files alone make the image affected"],...void 0===s?[]:[`this is about the commit ${n}; ${(0,x.Q)(s)}`]]
;if(0===t.length)return i;const r=1===t.length?"1 file differs":`${(0,ze.K)(t.length)} files differ`,o=(0,y.bo)((0,y.Zv)(t,5))
;return[...i,`this is about the working tree, where ${r} from the commit ${n}: ${o}`]}const Ze={name:"inputs",operands:"IMAGE",least:1,most:1,
summary:"the files that the build of an image reads, and the lines that read them",
details:["Lists the tracked files that the build of an image reads, each with the line that reads it,",'in the working tree, new files among it: what "plan" looks at.'].join("\n"),options:["dev"],
run:e=>inWorkplace(e,t=>inputs_listIn(t,e))};async function inputs_listIn(e,t){const n=await inputs_readHead(e),s=await(0,T.cy)(e),i=await(0,T.A4)(e,(0,T.i0)(e,t),s);if("ground"!==i.kind)return i
;const[r=""]=t.operands,o=(0,T.F1)(r,i);if("kind"in o)return o;const a=t.given.has("dev")?"dev":"prod",c=i.facts.inputs.get(r)?.[a];if(void 0===c)return(0,A.PX)(noDevVariant(r))
;const u=await inputs_toReport({image:o,variant:a,found:c,ground:i,head:n});return{kind:"answer",text:t.given.has("json")?toInputsJson(u):renderInputs(u,t.palette).join("\n"),note:i.note}}
async function inputs_readHead({repository:e}){return await e.readCommit("HEAD")??(0,Y.O)("there is no commit yet")}function noDevVariant(e){return(0,
A.vM)(`the image "${e}" has no dev variant`,"leave --dev out")}async function inputs_toReport(e){const{image:t,variant:n,found:s,ground:i,head:r}=e,o=i.facts.head?.index,a=void 0===o?[]:(0,
Ue.Ap)(s,o),c=void 0===o?[]:(0,Qe.B)(s,o);return{image:t.name,variant:n,infer:t.infer,quality:s.quality.kind,counted:(t.infer?s.quality:s.buildFiles).kind,because:[...listReasons(s.quality),...(0,
Y.G)(r)?[r]:[]],files:a.map(({path:e,reader:t})=>({path:e,...t})),parents:s.parents,whole:c,tracked:o?.paths.length??0,commit:(0,Y.G)(r)?"no commit":(0,we.p)(r.id),...(0,Y.G)(r)?{differs:[]
}:await compareWorkingTree(i.place,r)}}function listReasons(e){return"exact"===e.kind?[]:e.because}async function compareWorkingTree({repository:e,workingTree:t},n){
const s="string"==typeof t?await e.compareTrees(n.id,t):t;return(0,Y.G)(s)?{differs:[],unknownWorkingTree:`the working tree cannot be looked at: ${s.because}`}:{differs:s.map(({path:e})=>e)}}
var Ye=n(8860);const et=["compose","env","kustomize","helm"];function renderLock(e,t){const n=findContested(e,t);return void 0!==n?n:{kind:"lock",text:renderLines(e,t).join("\n")}}
function renderLines(e,t){switch(t){case"compose":return render_lock_open("services:",e,e=>[`  ${render_lock_quote(toKey(e,t))}:`,`    image: ${render_lock_quote(`${e.repository}@${e.digest}`)}`])
;case"env":return e.map(e=>`${toKey(e,t)}=${e.repository}@${e.digest}`);case"kustomize":
return["apiVersion: kustomize.config.k8s.io/v1alpha1","kind: Component",...render_lock_open("images:",e,({repository:e,digest:t})=>[`  - name: ${render_lock_quote(e)}`,`    digest: ${render_lock_quote(t)}`])]
;case"helm":return render_lock_open("",e,({name:e,repository:t,digest:n})=>[`${render_lock_quote(e)}:`,"  image:",`    repository: ${render_lock_quote(t)}`,`    digest: ${render_lock_quote(n)}`])}}
function render_lock_open(e,t,n){if(t.length>0)return[...""===e?[]:[e],...t.flatMap(n)];switch(e){case"services:":return["services: {}"];case"images:":return["images: []"];case"":return["{}"]}}
function findContested(e,t){const n=new Map;for(const s of e){const e=toKey(s,t);n.set(e,[...n.get(e)??[],s.name])}const s=[...n].find(([,e])=>e.length>1);return void 0===s?void 0:{kind:"contested",
key:s[0],names:s[1]}}function toKey({name:e,repository:t},n){switch(n){case"env":{const t=e.toUpperCase().replaceAll(/[^A-Z0-9]+/g,"_");return`${/^[0-9]/.test(t)?"_":""}${t}_IMAGE`}case"kustomize":
return t;case"compose":return e.replaceAll("/","-");case"helm":return e}}function render_lock_quote(e){
return/^[a-z][a-z0-9._/-]*(?::[a-z0-9][a-z0-9._/-]*)?(?:@sha256:[0-9a-f]{64})?$/.test(e)&&!/^(?:y|n|yes|no|on|off|true|false|null)$/.test(e)?e:JSON.stringify(e)}const tt={name:"lock",
operands:"[FILE]",least:0,most:1,summary:"name each published image by its digest, for what deploys them",
details:['Reads the output "images" of image-matrix/publish, of FILE or of its standard input, and',"prints a file for docker compose, a shell, kustomize or helm that names each by its digest."].join("\n"),
options:["as"],run:async function(e){const t=et.find(t=>t===(0,A.RP)(e,"as"));if(void 0===t){const e=`write --as ${et.join(", or --as ")}`;return(0,A.PX)((0,A.vM)('"lock" needs to know for what',e))}
const n=await readPublished(e);if("string"!=typeof n)return n;const s=parsePublished(n);if(void 0===s){const e='give it the output "images" of image-matrix/publish, as it is';return(0,A.PX)((0,
A.vM)("what was read is no list of published images",e))}return answer(s,t)}};function answer(e,t){const n=renderLock(e,t);switch(n.kind){case"lock":return{kind:"answer",text:n.text};case"contested":{
const e=`${n.names.map(e=>`"${e}"`).join(", ")} are all "${n.key}" to ${t}`;return{kind:"failed",diagnostics:[(0,A.vM)(e,"write them as another form, as --as helm")]}}}}
async function readPublished({terminal:e,operands:t,...n}){const[s]=t;if(void 0===s){const t=await e.readInput();return void 0!==t?t:(0,A.PX)((0,
A.vM)("nothing is piped in",'name a file, or pipe the output "images" into it'))}const i=(0,A.RP)({operands:t,...n},"directory")??".",r=e.readFile((0,M.resolve)(e.folder,i,s));switch(r.kind){
case"text":return r.text;case"missing":return(0,A.PX)((0,A.vM)(`"${s}" is not there`,"name a file that is"));case"unreadable":return(0,A.PX)((0,
A.vM)(`"${s}" cannot be read: ${r.because}`,"name a file with the output"))}}function parsePublished(e){const t=(0,Fe.Vh)(e);if(!0!==t?.isObject())return;const n=[];for(const e of t.names()){
const s=t.field(e).field("image").text()??"",i=t.field(e).field("digest").text()??"",r=(0,Ye.if)(s);if(void 0===r||r.tag+r.digest!=="")return;if(!/^sha256:[0-9a-f]{64}$/.test(i))return;n.push({name:e,
repository:s,digest:i})}return n}function toWholeJson(e){const t=[...e].filter(([e])=>(0,D.OA)(e)),n=e.get("plan")??"{}",s=t.map(([e,t])=>`"${e}":${t}`);return`${n.slice(0,-1)},${s.join(",")}}`}
var nt=n(1823),st=n(8232);const it={name:"plan",operands:"[IMAGE\u2026]",least:0,most:1/0,summary:"what this branch would build, test, and why",
details:["Plans for the branch that is checked out and what the working tree changes, new files","among it. It is compared with where it left the default branch. With names of images it",'is the plan for these, as by the input "images" of the action. Where the workflows say',"how they plan (stages, split-platforms, config), so does this; options come first.",'With --registry it asks registries what they have, as a run with the key "reuse" does.',"","What if? --event push says what a merge would publish, --event tag=v1.2.3 what a release",'would, --label "image: api" what that label does, --changed FILE what a change of it does.'].join("\n"),
options:["base",...he,"stages","split-platforms","registry"],run:e=>inWorkplace(e,t=>planIn(t,e))};async function planIn(e,t){const n=await preparePlan(e,t);return"prepared"===n.kind?answerPlan(n,t):n
}async function answerPlan(e,t){const{ground:n,note:i}=e,r=t.operands,o=(0,T._d)(r.filter(isNoWord),n);if(o.length>0)return(0,A.PX)(...o);const a=await planPrepared(e,t,r)
;if("planned"!==a.kind)return a;const{plan:c,silenced:u}=a,l=(0,s.n)(a.diagnostics),d={runners:n.read.valid.configuration.runners,stages:e.stages??Math.max(1,(0,nt.r)(c.images)),
platforms:"split"===n.facts.platforms?"split":"together"},h=(0,st.I)(c,d,l);return"mistakes"===h.kind?{kind:"failed",diagnostics:(0,f.Q$)(l,h.diagnostics)}:(0,I.Ne)(l)?{kind:"failed",diagnostics:l
}:t.given.has("json")?{kind:"answer",text:toWholeJson(h.outputs),warnings:l,note:i}:{kind:"answer",text:toLogLines(renderLog(toReport({plan:c,outputs:new Map,warnings:l,silenced:u
}),t.palette)).join("\n").trimEnd(),note:i}}const rt={name:"replay",operands:"[REVISION]",least:0,most:1,summary:"what the last merges would have built",
details:["Plans each of the last merges of the branch, a commit beside its first parent, and tells","what would have been built: by what the builds read, by the repository's own workflows,","and by building everything. What a script decides is unknown, and told as such. The",'configuration is that of the newest commit; without one, what "init" would write. Without',"REVISION, it is about HEAD, or about the default branch if another one is checked out."].join("\n"),
options:["last","since","html"],async run(e){const{answerReplay:t}=await Promise.all([n.e(512),n.e(894),n.e(890),n.e(431)]).then(n.bind(n,5431));return inWorkplace(e,n=>t(n,e))}},ot={
$schema:"http://json-schema.org/draft-07/schema#",title:"image-matrix",description:"The images of a repository, and when each is built, published and tested.",...n(7685).K.schema},ct={name:"schema",
operands:"",least:0,most:0,summary:"print the JSON Schema of the configuration, for an editor",details:"Prints the JSON Schema of the configuration, for an editor or a linter.",options:[],
run:()=>Promise.resolve({kind:"answer",text:JSON.stringify(ot,null,2)})};function explainOption(e,t){
const n=void 0===t.command?"--help":`image-matrix ${t.command} --help`,s=findFix(e,t)??`see ${n} for those that are`;return(0,A.vM)(`the option "${e}" is not known here`,s)}
function findFix(e,{known:t,commands:n}){const[,s]=/^-(\d+)$/.exec(e)??[];if(void 0!==s)return t.includes("last")?`write --last ${s}`:void 0
;const i=e.replace(/^--?/,""),r=n.filter(e=>isAmong(i,e.options)).map(e=>e.name);if(r.length>0&&!isAmong(i,t))return`it is an option of ${(0,De.XT)(r,3)}`;const o=1===i.length?spellOut(i,t):(0,
a.SX)(i,t);return void 0===o?void 0:`did you mean "--${o}"?`}function isAmong(e,t){return t.some(t=>t===e)}const ut=new Map([["n","last"]]);function spellOut(e,t){const n=ut.get(e)
;if(void 0!==n&&t.includes(n))return n;const s=t.filter(t=>t.startsWith(e.toLowerCase())&&!("short"in A.fF[t]));return 1===s.length?s[0]:void 0}function parseArguments(e,t){
const n=[...t.known,...A.OP],s=new Map,i=[],r=[],o=joinOptional(readTokens(e)),a=new Map(o.flatMap(t=>"option"!==t.kind||n.some(e=>e===t.name)?[]:[[t.index,nameWord(t,e)]]))
;for(const e of a.values())r.push(explainOption(e,{...t,known:n}));for(const e of o){if("positional"===e.kind&&i.push(e.value),"option"!==e.kind||a.has(e.index))continue;const t=n.find(t=>t===e.name)
;if(void 0===t)continue;const o=checkValue(t,e);void 0!==o?r.push(o):s.set(t,[...s.get(t)??[],e.value??""])}return{arguments:{operands:i,given:s},diagnostics:r}}
function nameWord({rawName:e,index:t},n){return e.startsWith("--")?e:n[t]?.replace(/=.*$/s,"")??e}function readTokens(e){const{tokens:t}=(0,l.parseArgs)({args:[...e],
options:Object.fromEntries(Object.entries(A.fF).map(toParseOption)),strict:!1,tokens:!0});return t}function joinOptional(e){const t=[];for(const n of e){const e=t.at(-1)
;"positional"===n.kind&&"option"===e?.kind&&takes(e,n.value)?t.splice(-1,1,{...e,value:n.value,inlineValue:!1}):t.push(n)}return t}function takes({name:e,value:t},n){
return void 0===t&&Object.entries(A.fF).some(([t,s])=>t===e&&!0===s.looks?.test(n))}function checkValue(e,t){const{rawName:n,value:s,inlineValue:i}=t,r=A.fF[e];if("optional"in r)return
;if(!("value"in r)){if(void 0===s)return;return(0,A.vM)(`the option "${n}" takes no value`,`write ${n}`)}if(!(void 0===s||!0!==i&&s.startsWith("-")))return
;const[o=r.value]=/(?<=^-)\d+$/.exec(s??"")??[];return(0,A.vM)(`the option "${n}" needs a value`,`write ${n} ${o}`)}function toParseOption([e,t]){const n=void 0===t.value?"boolean":"string"
;return[e,void 0===t.short?{type:n}:{type:n,short:t.short}]}function renderHelp(e){
return["Which images a change of a repository builds, tests and publishes, and why.","","Usage: image-matrix COMMAND [OPTIONS]","","Commands:",...toColumns(e.map(({name:e,operands:t,summary:n})=>[`${e} ${t}`.trimEnd(),n])),"","Options of every command:",...renderOptions(A.OP),"","Exit status: 0, or 1 where problems were found, or 2 where the command line is wrong."].join("\n")
}function renderCommandHelp(e){const{name:t,operands:n,details:s}=e
;return[s,"",`Usage: ${["image-matrix",t,"[OPTIONS]",n].join(" ").trimEnd()}`,"","Options:",...renderOptions([...e.options,...A.OP])].join("\n")}function renderOptions(e){
return toColumns(e.map(e=>[renderOption(e),A.fF[e].summary]))}function renderOption(e){const t=A.fF[e],n="short"in t?`-${t.short}, `:"    ",s="value"in t?` ${t.value}`:""
;return`${n}--${e}${"optional"in t?`[=${t.optional}]`:s}`}function toColumns(e){const t=Math.max(...e.map(([e])=>e.length));return e.map(([e,n])=>`  ${e.padEnd(t)}  ${n}`)}
const lt=[Ve,R,it,He,Ze,rt,C,tt,ct];async function runCommand(e){const t=await answerWords(e).catch(f.jU);switch(t.kind){case"answer":return void 0!==t.note&&e.complain(o.wx.of(t.note)),
(t.warnings??[]).length>0&&e.complain(o.wx.of((0,r.oO)(t.warnings??[]))),e.print(o.wx.of(t.text)),0;case"report":return e.print(o.wx.of(t.text)),1;case"failed":return tellProblems(t.diagnostics,e),1
;case"misused":return tellProblems(t.diagnostics,e),2}}function tellProblems(e,t){const n=(0,s.n)(e);if(t.words.includes("--json"))return void t.print(o.wx.of((0,c.u)(n)))
;const a=n.filter(({code:e})=>"invalid-input"!==e),u=(0,i.sK)(a,i.PD);t.complain(o.wx.of([(0,r.oO)(n),...u].join("\n\n")))}async function answerWords(e){const t={known:lt.flatMap(e=>e.options),
commands:lt},n=parseArguments(e.words,t),{given:s}=n.arguments,[i,...r]=n.arguments.operands,o=lt.find(e=>e.name===i),a=void 0===o?n:parseArguments(e.words,{...t,command:o.name,known:o.options})
;if(n.diagnostics.length>0)return(0,A.PX)(...a.diagnostics);if(s.has("version"))return{kind:"answer",text:e.version};if("version"===i)return{kind:"answer",text:e.version}
;if("help"===i)return answerHelp(r[0]);if(s.has("help"))return answerHelp(i);if(void 0===o)return(0,A.PX)(explainCommand(i));if(a.diagnostics.length>0)return(0,A.PX)(...a.diagnostics)
;const c=checkOperands(o,{operands:r,given:s});return void 0!==c?(0,A.PX)(c):o.run({terminal:e,palette:selectPalette(e),operands:r,given:s})}function answerHelp(e){if(void 0===e)return{kind:"answer",
text:renderHelp(lt)};const t=lt.find(t=>t.name===e);return void 0===t?(0,A.PX)(explainCommand(e)):{kind:"answer",text:renderCommandHelp(t)}}function explainCommand(e){const t=lt.map(e=>e.name)
;if(void 0===e)return(0,A.vM)("no command was given",`write image-matrix ${t.join(", or ")}; see --help`);const n=dt.get(e.toLowerCase()),s=void 0===n?(0,a.IX)(e,t):`did you mean "${n}"?`;return(0,
A.vM)(`the command "${e}" is not known`,s)}
const dt=new Map([...["lint","validate","verify","doctor"].map(e=>[e,R.name]),...["status","diff","affected","build","matrix"].map(e=>[e,it.name]),...["why","show"].map(e=>[e,He.name]),...["log","history"].map(e=>[e,rt.name])])
;function checkOperands(e,{operands:t}){const{name:n,least:s,most:i}=e,r=`write image-matrix ${n} ${e.operands}`.trimEnd();if(t.length<s)return(0,A.vM)(`"${n}" needs the name of an image`,r)
;const o=t[i];return void 0===o?void 0:(0,A.vM)(`"${o}" is one word too many`,r)}function selectPalette(e){const t=e.variable("FORCE_COLOR")
;return void 0!==e.variable("NO_COLOR")||"0"===t?u:void 0!==t||e.isInteractive&&"dumb"!==e.variable("TERM")?d:u}}),7125:((e,t,n)=>{n.d(t,{V5:()=>BaseFiles,Vt:()=>findDetour,wN:()=>adviseDetour})
;var s=n(749),i=n(7700),r=n(18);class BaseFiles{planned;scope;#js;doubt;constructor({changes:e},t,n){this.planned=t,this.scope=n,this.#js=new Map(e.map(e=>[e.path,e]))}hasChanged(e){
return this.#js.has(e)}async read(e){const t=findDetour(e,e=>this.#Ds(e));if(void 0!==t)return this.#qs(`the base of ${e} ${t}`);const n=this.#js.get(e),s=this.#Ds(e)
;if(void 0!==s)return this.#Ws(e,s);switch(n?.before.kind){case"unknown":return this.#qs(`${e} changed, and its base is not known`);case void 0:{const t=this.planned.get(e)
;return void 0===t&&this.#Gs(e,"did not exist before"),t}case"present":case"absent":return void this.#Gs(e,"is new")}}#Ds(e){const t=this.#js.get(e)?.before
;return void 0===t?this.scope.head?.entry(e):"present"===t.kind?t.entry:void 0}async#Ws(e,{id:t}){const{repository:n}=this.scope;return((0,
s.G)(n)?void 0:(await n.readTexts([t])).get(t))??this.#qs(`the base of ${e} is not in this clone`)}#qs(e){return this.doubt??=e,{because:e}}#Gs(e,t){isVariables(e)||(this.doubt??=`${e} ${t}`)}}
function isVariables(e){return".env"===(0,i.mp)(e)}function findDetour(e,t){for(const n of[e,...(0,i.vl)(e)]){const s=t(n);if(void 0===s||(0,r.fo)(s))continue;const i=s.mode===r.wS?"submodule":"link"
;return n===e?`is a ${i}`:"link"===i?`is behind the link ${n}`:`is in the submodule ${n}`}}function adviseDetour(e,t){return e.includes(" link")?`${t}name the file that it leads to`:""}}),
9605:((e,t,n)=>{n.d(t,{r:()=>checkReadable});var s=n(8133),i=n(4970),r=n(2869),o=n(3178);async function checkReadable({readable:e},{repository:t,commit:n,isInWorkingTree:a,platforms:c="either"}){
if(void 0===e||void 0===n)return[];const u={...{...await(0,o.$Z)({valid:e,source:{kind:"file",path:""}},t,n),platforms:c},...void 0===a?{}:{isInWorkingTree:a}},l=(0,i.S)([...s.iY,...s._Y],u);return(0,
r.Ix)(l)}}),1787:((e,t,n)=>{n.d(t,{M:()=>parseConfiguration,e:()=>parseImages});var s=n(5348),i=n(2618),r=n(2783),o=n(9736),a=n(7700),c=n(5615);const u=/^(?:[a-z][a-z0-9+.-]*:\/\/|git@|github\.com\/)/i
;function isRemote(e){return u.test(e)}function toFolder(e,t){return void 0===t?{value:(0,a.Fd)(e)??"",findings:[]}:isRemote(t.value)?{value:"",findings:[{code:"invalid-path",
message:`the context ${(0,c.hD)(t.value)} is not a folder of the repository`,fix:'write a folder, and give the URL under "build-contexts"',range:t.range}]}:toPath(t,"the context")}
function toLocalPath(e,t){const n=toPath(e,t);return""!==n.value||n.findings.length>0?n:{value:"",findings:[{code:"invalid-path",message:`${t} ${(0,c.hD)(e.value)} is the whole repository`,
fix:"write a path below the root",range:e.range}]}}function toPath({value:e,range:t},n){const s=(0,a.Fd)(e),wrong=(s,i)=>({value:"",findings:[{code:"invalid-path",message:`${n} ${(0,c.hD)(e)} ${s}`,
fix:i,range:t}]});if(""===e.trim())return wrong("is empty",'write "." for the root of the repository');if(e.includes("\\"))return wrong('holds "\\"',`write ${e.replaceAll("\\","/")}`)
;if(e.startsWith("/")){const t=(0,a.Fd)(e.replace(/^\/+/,""))??"";return wrong("is absolute",`write it from the root of the repository: ${(0,a.aD)(t)}`)}
return void 0===s?wrong("leaves the repository","write a path from the root of the repository"):{value:s,findings:[]}}const l=/^(?:docker-image|oci-layout|https?|git|ssh|git\+[a-z]+):\/\//i
;function toBuildContext(e){const t=e.value,n=readImageContext(t);if(void 0!==n)return{value:{kind:"image",text:t,image:n},findings:[]};if(t.startsWith(f))return{value:toLayout(t),findings:[]}
;const s={kind:"remote",text:t};if(!isRemote(t)){const{value:n,findings:s}=toPath(e,"the context");return{value:{kind:"local",text:t,path:n},findings:s}}return l.test(t)||!/^[^/]*:\/\//.test(t)?{
value:s,findings:[]}:{value:s,findings:[{code:"invalid-value",message:`${(0,c.hD)(t)} is not a context that a build can read`,
fix:"write a folder, docker-image://\u2026, oci-layout://\u2026, a git or http URL, or target:<image>",range:e.range}]}}function readImageContext(e){return e.startsWith(d)?e.slice(d.length):void 0}
const d="target:",f="oci-layout://";function toLayout(e){const t=e.slice(f.length),n=t.replace(/@[a-z0-9]+(?:[+._-][a-z0-9]+)*:[0-9a-f]{32,}$/i,""),s=n.replace(/:\w[\w.-]{0,127}$/,"");return{
kind:"layout",text:e,path:s.startsWith("/")?void 0:(0,a.Fd)(s),pinned:n===t?"name":"digest"}}var h=n(4493),p=n(4412),m=n(8588),g=n(2991);function checkCollisions(e,t){
const n=e.filter(({publish:e,publishedName:t})=>e&&""!==t);return[...findShared(e,e=>(0,m.Cs)(e.name)).map(({shared:e,names:n})=>toFinding(`${listNames(n)} share the artifact name ${(0,c.hD)(e)}`,{
fix:"give one of them another name",range:placeOf(n,t)})),...findShared(e,e=>toLocalKey(e.localTag)).map(({shared:e,names:n})=>toFinding(`${listNames(n)} share the local tag ${(0,c.hD)(e)}`,{
fix:'put {image} into "local-tag", or give one of them its own',range:placeOf(n,t,"local-tag")
})),...findShared(n,e=>toPublishedKey(e.publishedName)).map(({shared:e,names:n})=>toFinding(`${listNames(n)} are published as ${(0,c.hD)(e)}`,{
fix:'put {image} into "image-name", give one of them its own or another tag, or publish one alone',range:placeOf(n,t,"image-name")}))]}function toFinding(e,t){return{code:"colliding-names",message:e,
...t}}function placeOf(e,t,n){const s=t.images?.get(e.at(-1)??""),i=n&&(s?.value[n]??t[n]);return i?.range??s?.key??o.h}function findShared(e,t){const n=new Map;for(const s of e){
const e=t(s),i=n.get(e);i?i.push(s.name):n.set(e,[s.name])}return[...n].flatMap(([e,t])=>t.length>1&&!e.includes("{")?[{shared:e,names:t}]:[])}function toPublishedKey(e){
const{repository:t,tag:n="latest"}=(0,g.o_)(e);return"latest"===n?t:`${t}:${n}`}function toLocalKey(e){const{repository:t,tag:n="latest"}=(0,g.o_)(e)
;return`${t.replace(/^docker\.io\/(?:library\/)?/,"")}:${n}`}function listNames(e){return`the images ${(0,p.XT)([...e].sort().map(c.hD),5)}`}var v=n(2104),w=n(8715);function checkMatrix(e){
return[...e??[]].flatMap(([e,{key:t}])=>w.k5.has(e.toLowerCase())?[reserved(e,t)]:/^[A-Za-z_][\w-]*$/.test(e)?[]:[{code:"invalid-value",message:`the matrix key ${(0,
c.hD)(e)} cannot be read as matrix.<key>`,fix:'use letters, digits, "_" and "-", and begin with a letter',range:t}])}function reserved(e,t){return{code:"reserved-matrix-key",
message:`the matrix key ${(0,c.hD)(e)} is one of the entry's own`,fix:`choose another, as "my-${e.toLowerCase()}"`,range:t}}function checkBakeKey(e,t){
return t.some(({from:e})=>void 0!==e)?[...e.values()].flatMap(({value:e})=>[...e.matrix??[]].flatMap(([e,{key:t}])=>e.toLowerCase()===w.$8?[reserved(e,t)]:[])):[]}function checkMatrixKeys(e){
const t=new Map;for(const{value:n}of e.values())for(const[e,{key:s}]of n.matrix??[]){if(w.k5.has(e.toLowerCase()))continue;const n=t.get(e.toLowerCase())??new Map;t.set(e.toLowerCase(),n),
n.has(e)||n.set(e,s)}return[...t.values()].flatMap(e=>{const t=[...e.values()].at(-1);return void 0===t||e.size<2?[]:[{code:"colliding-names",
message:`the matrix keys ${[...e.keys()].sort().map(c.hD).join(", ")} differ in case alone, and are one to GitHub`,fix:"spell them alike",range:t}]})}var k=n(315),b=n(3452)
;function checkImageNames(e){return[...e].flatMap(([e,{key:t}])=>{const n=explainName(e);if(void 0===n)return[];const{message:s,fix:i}=n;return[{code:"invalid-image-name",message:`the image name ${(0,
c.hD)(e)} ${s}`,fix:i,range:t}]})}function explainName(e){if((0,m.Cs)(e.toLowerCase())===m.sH)return{message:"is that of the plan's own artifact",fix:"choose another name"};if((0,k.lS)(e))return
;if("all"===e)return{message:"means every image elsewhere",fix:'choose another name, as "all-in-one"'};if((0,k.en)(e))return{message:"has no letter",fix:`begin it with a letter, as "v${e}"`}
;const t=e.toLowerCase().replace(/[^a-z0-9._/-]+/g,"-").replace(/^[^a-z0-9]+|[^a-z0-9]+$/g,"");return{message:"is not a name that a registry takes",fix:(0,
k.lS)(t)?`write "${t}"`:'use lower-case letters and digits, joined by ".", "_", "-" or "/"'}}function checkImageReferences(e){return[...e].flatMap(([t,{value:n}])=>[...((0,
r.cz)(n.tests).images??[]).flatMap(n=>checkTested(t,n,e)),...listTargets(n).flatMap(t=>checkKnown(t,e))])}function checkTested(e,t,n){return t.value!==e?checkKnown(t,n):[{code:"invalid-value",
message:`the tests of image ${(0,c.hD)(e)} always run against itself`,fix:"take it away",range:t.range}]}function checkKnown({value:e,range:t},n){return n.has(e)?[]:[{code:"unknown-image",
message:`unknown image ${(0,c.hD)(e)}`,fix:(0,b.IX)(e,n.keys()),range:t}]}function listTargets(e){
return[e["build-contexts"],e.dev?.["build-contexts"]].flatMap(e=>[...e?.values()??[]].flatMap(({value:e})=>{const t=null===e?void 0:readImageContext(e.value);return null===e||void 0===t?[]:[{value:t,
range:e.range}]}))}function checkFilterNames(e,t){return[...e["build-all"]?.filters??[],...[...e.images?.values()??[]].flatMap(({value:e})=>[...e.filters??[],...(0,
r.cz)(e.tests).filters??[]])].filter(({value:e})=>!t.has(e)).map(({value:e,range:n})=>({code:"unknown-filter",message:`unknown filter ${(0,c.hD)(e)}`,fix:(0,b.IX)(e,t),range:n}))}
var y=n(942),x=n(4878)
;const $=["branch_protection_rule","check_run","check_suite","create","delete","deployment","deployment_status","discussion","discussion_comment","fork","gollum","image_version","issue_comment","issues","label","merge_group","milestone","page_build","public","pull_request","push","registry_package","release","repository_dispatch","schedule","status","watch","workflow_dispatch","workflow_run"],S={
message:"nothing is ever published on",fix:"take it away"},O=["pull_request_review","pull_request_review_comment"],_=new Map([["pull_request_target",S],...O.map(e=>[e,S]),["workflow_call",{
message:"a called workflow runs on the event of its caller, never on",fix:"name the events of the workflows that call it, as push"}]]);function checkEvent({value:e,range:t},n=_.get(e)){
return void 0===n&&$.includes(e)?[]:[{code:"invalid-value",message:`${n?.message??"unknown event"} ${(0,c.hD)(e)}`,fix:n?.fix??(0,b.IX)(e,$),range:t}]}function checkReuse(e){const t=e?.["max-age"]
;return[...(0,s.uO)(e?.with??[]),...void 0===t?[]:checkAge(t),...(e?.store??[]).flatMap(checkStoringEvent)]}function checkAge({value:e,range:t}){if(void 0!==(0,x.F1)(e))return[]
;const[,n,s="d"]=/^\s*(\d{1,5})\s*([hdw])?/i.exec(e)??[],i=`${Number(n??30)||30}${s.toLowerCase()}`;return[{code:"invalid-value",message:`${(0,c.hD)(e)} is no age`,
fix:`write a number with h, d or w for hours, days or weeks, as ${i}`,range:t}]}const M={message:"nothing is ever stored on",fix:"take it away"};function checkStoringEvent(e){
return checkEvent(e,["workflow_run","pull_request_target",...O].includes(e.value)?M:void 0)}function checkBases(e,{bases:t,reuse:n,publish:i}){if(void 0===t)return[];if(void 0===n)return[{
code:"missing-value",message:'"bases" needs the key "reuse"',fix:'add the line "reuse: {}" at the top, or take "bases" away',range:rangeOfKey(e,["bases"])}]
;const r=t["max-age"],o=i?.events?.map(({value:e})=>e)??y.BX,a=n.store?.map(({value:e})=>e)??o;return[...(0,
s.uO)(t.ignore??[]),...void 0===r?[]:checkAge(r),...(t.check??[]).flatMap(e=>checkCheckingEvent(e,{publishing:o,storing:a})),...void 0===t.check?checkDefaultEvent(e,{publishing:o,storing:a}):[]]}
function checkCheckingEvent(e,t){const n=checkEvent(e);if(n.length>0)return n;const s=findForbidding(e.value,t);return void 0===s?[]:[{code:"invalid-value",message:`runs on ${(0,
c.hD)(e.value)} may not renew what they find: "${s}" lacks that event`,fix:`add it to "${s}", or take it away here`,range:e.range}]}function checkDefaultEvent(e,t){const n=findForbidding(y.lr,t)
;return void 0===n?[]:[{code:"invalid-value",message:`"bases" looks at them on ${(0,c.hD)(y.lr)}, and "${n}" lacks that event`,
fix:`add it to "${n}", or name other events as bases: { check: [\u2026] }`,range:rangeOfKey(e,["bases"])}]}function findForbidding(e,{publishing:t,storing:n}){
return t.includes(e)?n.includes(e)?void 0:"reuse.store":"publish.events"}function checkComplete(e,{publish:t,reuse:n}){return!0!==t?.complete||void 0!==n?[]:[{code:"missing-value",
message:'"publish.complete" needs the key "reuse"',fix:'add the line "reuse: {}" at the top, or take "complete" away',range:rangeOfKey(e,["publish","complete"])}]}function rangeOfKey(e,[t="",...n]){
const s="mapping"===e.kind?e.entries.get(t):void 0;return void 0===s?o.h:0===n.length?s.key:rangeOfKey(s.value,n)}var A=n(9777),T=n(9082);function checkRunners(e){
return[...e??[]].flatMap(([e,{key:t,value:n}])=>[..."default"===e?[]:(0,i.oF)({value:e,range:t}),...""===n.value.trim()?[emptyRunner(e,n)]:[]])}function emptyRunner(e,{range:t}){return{
code:"missing-value",message:`the runner of ${(0,c.hD)(e)} is empty`,fix:`write a label, as ${A.a0}`,range:t}}function checkPublish(e){
return[...(e?.events??[]).flatMap(e=>checkEvent(e)),...checkRefs(e?.branches??[],"refs/heads/"),...checkRefs(e?.tags??[],"refs/tags/")]}const C="$default-branch";function checkRefs(e,t){
return[...e.flatMap(e=>checkRef(e,t)),...(0,s.lf)(e,e=>e.startsWith("!"))]}function checkRef({value:e,range:t},n){const i=e.startsWith("!")?"!":"",r=e.slice(i.length),wrong=(n,s)=>[{
code:"invalid-pattern",message:`the pattern ${(0,c.hD)(e)} ${n}`,fix:s,range:t}]
;return r===C?wrong("stands for a branch in templates of workflows alone",'write the name of the branch, as main; without "branches" it is the default branch'):""===r?wrong("is empty","write a name or a pattern, or take it away"):r.startsWith(n)?wrong("matches names, not refs",`write ${i}${r.slice(n.length)}`):void 0!==findBracket(r)?wrong("has a bracket without its partner",`close it, or write ${(0,
s.B6)(e,findBracket)}`):void 0!==(0,T.Rc)(r)?[]:wrong("repeats what cannot be repeated",'write "\\" in front of "+" and "?" that are meant')}function findBracket(e){return(0,
s.vD)(e.replace(/[{}():]/g,"x"))}function checkLabels(e){const t=[...e?.["build-all"]??[],...e?.skip??[]];return[...[...t,...e?.build??[]].filter(({value:e})=>""===e.trim()).map(({range:e})=>({
code:"missing-value",message:"a label is empty",fix:"write its name, or take it away",range:e
})),...(e?.build??[]).filter(({value:e})=>""!==e.trim()&&!e.includes("{image}")).map(({value:e,range:t})=>({code:"invalid-value",message:`the label ${(0,c.hD)(e)} names no image`,
fix:`put {image} where the name stands, as "${e}: {image}"`,range:t})),...t.filter(({value:e})=>e.includes("{image}")).map(({value:e,range:t})=>({code:"invalid-value",message:`the label ${(0,
c.hD)(e)} names an image, but acts on all of them`,fix:'move it to "build", or take {image} away',range:t})),...findOverruled(e)]}function findOverruled(e){
const t=new Set((e?.["build-all"]??[]).map(({value:e})=>e.toLowerCase()));return(e?.skip??[]).filter(({value:e})=>""!==e.trim()&&t.has(e.toLowerCase())).map(({value:e,range:t})=>({
code:"invalid-value",message:`the label ${(0,c.hD)(e)} stands under "build-all" as well, which beats "skip"`,fix:"keep it in one of the two",range:t}))}var E=n(936)
;const R=new RegExp(`^(?:[A-Za-z0-9.-]+(?::\\d+)?/)?${k.aR}$`),P=/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;function checkTemplates(e){
return[...checkTemplate(e,"image-name",checkImageName),...checkTemplate(e,"local-tag",checkLocalTag)]}function holdsExpression({value:e}){return e.includes("${{")}function checkTemplate(e,t,n){
const s=[...e.images??[]],i=s.flatMap(([e,{value:n}])=>n[t]?[]:[e]),r=e[t];return[...r&&!holdsExpression(r)?n(r,i):[],...s.flatMap(([e,{value:s}])=>{const i=s[t]
;return i&&!holdsExpression(i)?n(i,[e]):[]})]}function checkImageName(e,t){const{value:n,range:s}=e,i=checkPlaceholders(e);if(i.length>0)return i;if(n.includes("@")){
const e=`write ${n.split("@")[0]??""}`;return[{code:"invalid-value",message:`the image name ${(0,c.hD)(n)} has a digest`,fix:e,range:s}]}return isReference((0,
E.ou)(n,"a"))?checkFilled(e,t,isReference):[notAName(e)]}function checkLocalTag(e,t){const n=checkPlaceholders(e);return n.length>0?n:isReference((0,
E.ou)(e.value,"a"))?checkFilled(e,t,isReference):[notAName(e)]}function isReference(e){const{name:t,tag:n}=splitTag(e);return R.test(t)&&(void 0===n||P.test(n))}
function checkFilled({value:e,range:t},n,s){const i=n.filter(t=>(0,k.lS)(t)&&!s((0,E.ou)(e,t))),[r]=i.sort();if(void 0===r)return[];const o=i.length>1?` (and ${i.length-1} more)`:"";return[{
code:"invalid-value",message:`${(0,c.hD)(e)} is ${(0,c.hD)((0,E.ou)(e,r))} for image ${(0,c.hD)(r)}${o}, which docker refuses`,
fix:'put {image} before the ":", or give the image a template of its own',range:t}]}function splitTag(e){const t=e.indexOf(":",e.lastIndexOf("/")+1);return-1===t?{name:e}:{name:e.slice(0,t),
tag:e.slice(t+1)}}function checkPlaceholders({value:e,range:t}){const n=e.match(/\$?\{+[^}]*\}*/g)?.find(e=>"{image}"!==e);if(void 0===n)return[];const s=n.replace(/[${}]/g,"");return[{
code:"invalid-value",message:n.startsWith("$")?`the variable ${(0,c.hD)(n)} is not filled in`:`unknown placeholder ${(0,c.hD)(n)}`,fix:advisePlaceholder(s),range:t}]}
const N=/^(?:github\W|env\W)?_?(?:github_)?(?:repository|repo|owner|org|organi[sz]ation|actor|user|username|registry|namespace|project)\w*$/i;function advisePlaceholder(e){
if(N.test(e))return"write the name itself in lower case, as ghcr.io/octo-org/shop-{image}: {image} is the only placeholder";const t=(0,b.SX)(`{${e}}`,["{image}"])
;return void 0===t?"{image} is the only one: it stands for the name of the image":`did you mean "${t}"?`}function notAName({value:e,range:t}){const n=check_templates_explainName(e);return{
code:"invalid-value",message:`${(0,c.hD)(e)} is not a name that a registry takes${void 0===n?"":`: ${n}`}`,fix:adviseName(e),range:t}}function check_templates_explainName(e){
return I.find(({form:t})=>t.test(e))?.message}const I=[{form:/^$/,message:"it is empty"},{form:/^[a-z-]+:\/\//i,message:"it begins with a scheme"},{form:/^\s|\s$/,
message:"it begins or ends with a space"},{form:/\s/,message:"it holds a space"},{form:/\$/,message:"it holds a variable, and none is filled in"},{form:/[<>%]/,
message:"it holds a placeholder of another kind than {image}"},{form:/\/\//,message:'it holds "//"'},{form:/^\/|\/$/,message:'it begins or ends with "/"'},{form:E.Ot,
message:"it holds a word in place of your own"},{form:/[A-Z]/,message:"it holds upper-case letters"}];function adviseName(e){
if(E.Ot.test(e))return"put your owner and repository in its place, in lower case: as ghcr.io/octo-org/shop-{image}"
;const t=e.trim().replace(/^[a-z-]+:\/\//i,"").replace(/<image>|%image%/gi,"{image}").replace(/\/{2,}/g,"/").replace(/^\/+|\/+$/g,"").toLowerCase();return t!==e&&isReference((0,
E.ou)(t,"a"))?`write ${t}`:"use lower-case letters and digits, as ghcr.io/octo-org/{image}"}function checkDevTests(e,t){return t.flatMap(({name:t,dev:n,tests:s})=>{const i=e.get(t)
;if(void 0===i||void 0===n||void 0!==s)return[];const r=!1===i.value.tests;return[{code:"invalid-value",message:`image ${(0,c.hD)(t)} has "dev" and no tests: a dev variant is built for tests alone`,
fix:r?'take "dev" away, or "tests: false"':'take "dev" away, or write "tests: {}" for this image, which counts before "tests: false" of all',range:i.key}]})}function checkValues(e,t){
const n=[...t.images??[]];return[...listTexts(e).flatMap(checkExpression),...n.flatMap(([e,{value:t}])=>listFilled(t).flatMap(t=>checkName(t,e))),...checkVolatileArgs(n.map(([e,{value:t}])=>({name:e,
image:t})))]}function checkExpression({value:e,range:t}){return e.includes("${{")?[{code:"unfilled-value",message:`${(0,c.hD)(e)} stays as it is: expressions are filled in in workflows alone`,
fix:'write the value itself, or let a step of the workflow add it, as "build-args" of the build step',range:t}]:[]}function checkName({value:e,range:t},n){return e.includes("{image}")?[{
code:"unfilled-value",message:`${(0,c.hD)(e)} stays as it is: {image} is filled in in "image-name", "local-tag" and labels alone`,fix:`write ${e.replaceAll("{image}",()=>n)}`,range:t}]:[]}
function listFilled(e){
return[e,e.dev??{}].flatMap(e=>[...[e["build-args"],e["build-contexts"]].flatMap(e=>[...e?.values()??[]].flatMap(({value:e})=>e??[])),...[e.context,e.file,e.target].flatMap(e=>e??[])])}
function listTexts(e){switch(e.kind){case"scalar":return[{value:e.text,range:e.range}];case"list":return e.items.flatMap(listTexts);case"mapping":
return[...e.entries.values()].flatMap(({value:e})=>listTexts(e))}}function checkVolatileArgs(e){const t=e.flatMap(({name:e,image:t})=>{
const n=[t["volatile-args"],t.dev?.["volatile-args"]],s=[t,t.dev].flatMap(e=>[...e?.["build-args"]?.keys()??[]]);return n.flatMap(t=>(t??[]).map(t=>({name:e,text:t,known:s})))
}),n=new Set(t.flatMap(({text:e,known:t})=>t.includes(e.value)?[e.range.start]:[]));return t.flatMap(({name:e,text:{value:t,range:s},known:i})=>{if(n.has(s.start))return[];const r=(0,b.SX)(t,i)
;return[{code:"unknown-volatile-arg",message:`${(0,c.hD)(t)} is no build argument of image ${(0,c.hD)(e)}`,
fix:void 0===r?`name its value for builds without one under "build-args", as\n${t}: unknown`:`did you mean ${(0,c.hD)(r)}?`,range:s}]})}function findUnnamed({images:e=new Map,...t}){const n=[...e]
;return n.some(([,{value:e}])=>""!==(e["image-name"]?.value??""))&&void 0===t["image-name"]?n.filter(([,{value:e}])=>void 0===e["image-name"]&&!1!==e.publish).map(([e,{key:t}])=>({
code:"unnamed-image",message:`image ${(0,c.hD)(e)} is published, and has no "image-name" as others have`,fix:`name it, as\nimage-name: ghcr.io/octo-org/${e}\nor write "publish: false"`,range:t})):[]}
const L=[({written:e})=>listImages(e).flatMap(checkImage),({written:e})=>checkTemplates(e),({written:e})=>checkRunners(e.runners),({written:e})=>(0,
s.uO)(e["build-all"]?.paths??[]),({written:e})=>checkLabels(e.labels),({written:e})=>checkPublish(e.publish),({written:e})=>checkReuse(e.reuse),({root:e,written:t})=>checkComplete(e,t),({root:e,written:t})=>checkBases(e,t),({written:e})=>(0,
h.D)(e.silence),({written:e})=>checkImageNames(e.images??new Map),({written:e})=>checkImageReferences(e.images??new Map),({written:e,images:t})=>checkDevTests(e.images??new Map,t),({written:e,filters:t})=>void 0===t?[]:checkFilterNames(e,t),({written:e})=>checkMatrixKeys(e.images??new Map),({written:e,images:t})=>checkBakeKey(e.images??new Map,t),({written:e,images:t})=>checkCollisions(t,e),({written:e,images:t})=>(0,
v.P)(t,(t,n)=>placeOfParent(e,t,n))],F=[({root:e,written:t})=>checkValues(e,t),({written:e})=>findUnnamed(e)];function listImages({images:e}){return[...e?.values()??[]].map(({value:e})=>e)}
function checkImage(e){return[...(0,s.uO)(e.paths??[]),...(0,s.uO)((0,r.cz)(e.tests).paths??[]),...(0,i.cE)(e.dev?.platforms??[]),...checkMatrix(e.matrix)]}function placeOfParent(e,t,n){
const s=e.images?.get(t),i=[...s?.value["build-contexts"]?.values()??[]].find(({value:e})=>readImageContext(e.value)===n);return i?.value.range??s?.key??o.h}var B=n(7685);function suggestTopKey(e){
return(0,b.SX)(e,Object.keys(B.K.schema.properties??{}))}function isMisspelt({entries:e}){return[...e].some(([e,t])=>isMeantForImages(e,t))}function explainTopKeys({root:e,text:t},n){
if("mapping"!==e?.kind)return n;const s=new Map([...e.entries].map(e=>[e[1].key.start,e]));return n.map(n=>{const i="unknown-key"===n.code?s.get(n.range.start):void 0;if(void 0===i)return n
;const[r,o]=i;if(!e.entries.has("images")&&isMeantForImages(r,o))return{...n,fix:'did you mean "images"?'};if(hasAnchor(o,t))return{...n,fix:top_keys_adviseName(r)};const a=j.get(r)
;return void 0===a?n:{...n,fix:`take it away: ${a} has this key; name its images under "images"`}})}
const j=new Map([...["services","volumes","networks","version"].map(e=>[e,"a compose file"]),...["on","jobs","strategy","matrix","include"].map(e=>[e,"a workflow"]),...["target","group","variable"].map(e=>[e,"a bake file"])])
;function isMeantForImages(e,{value:t}){return("images"===suggestTopKey(e)||/^(?:docker-?)?(?:images?|containers?)$/i.test(e))&&("scalar"!==t.kind||"null"===t.type)}
function hasAnchor({key:e,value:t},n){return/^["']?\s*:\s+&\S/.test(n.slice(e.end,Math.max(e.end,t.range.start)))}function top_keys_adviseName(e){
const t=`x-${e.replace(/^(?:x[-_]|[^A-Za-z0-9]+)/,"")}`;return`name it ${(0,c.hD)(t)}: a key that only holds an anchor begins with "x-"`}var D=n(9780),q=n(2385),W=n(8911);function findForeign(e,t){
return"mapping"===t?.kind?findInMapping(t):"list"===t?.kind?void 0:findInText(e)}function findInMapping({entries:e}){if(e.has("images"))return
;const[t,n,s]=["services","jobs","target"].map(t=>e.get(t));if("mapping"===t?.value.kind)return explain("a compose file",t.key,listServices(t.value))
;if("mapping"===n?.value.kind)return explain("a workflow",n.key,findDeep(n.value).flatMap(listIncluded))
;if("mapping"===s?.value.kind)return explain("a bake file",s.key,find_foreign_listTargets(s.value));const i=["strategy","matrix","include"].flatMap(t=>e.get(t)??[])[0];if(void 0===i)return
;const r=findDeep({kind:"mapping",entries:e,range:i.key});return explain("a matrix",i.key,r.flatMap(listIncluded))}function explain(e,t,n){const s=n.slice(0,G).map(toLine);return{code:"wrong-type",
message:`this is ${e}, not a configuration of images`,
fix:["name the images that are built here, as","images:",...0===s.length?["  api: { context: api }"]:s,...n.length>s.length?["  \u2026"]:[]].join("\n"),range:t}}const G=20
;function toLine({name:e,context:t=".",file:n,target:s}){const i=withoutSlashes(t),r=void 0===n||n===joinFolder(i,"Dockerfile"),o=[...i===e?[]:[`context: ${(0,W.C)(i)}`],...r?[]:[`file: ${(0,
W.C)(n)}`],...void 0===s?[]:[`target: ${(0,W.C)(s)}`]];return`  ${(0,W.C)(e)}:${0===o.length?"":` { ${o.join(", ")} }`}`}function listServices({entries:e}){return[...e].flatMap(([e,{value:t}])=>{
const n="mapping"===t.kind?t.entries.get("build"):void 0;return void 0===n?[]:"mapping"!==n.value.kind?[{name:e,...inFolder(textOf(n))}]:[{name:e,...readBuild(n.value)}]})}
function readBuild({entries:e}){const t=textOf(e.get("context")),n=textOf(e.get("dockerfile")),s=textOf(e.get("target"));return{...inFolder(t),...void 0===n?{}:{
file:joinFolder(withoutSlashes(t??"."),n)},...void 0===s?{}:{target:s}}}function inFolder(e){return void 0===e?{}:{context:e}}function find_foreign_listTargets({entries:e}){
return[...e].flatMap(([e,{value:t}])=>"mapping"===t.kind?[{name:e,...readBuild(t)}]:[])}function findDeep(e){switch(e.kind){case"scalar":return[];case"list":return e.items.flatMap(findDeep)
;case"mapping":return[...e.entries].flatMap(([e,{value:t}])=>"include"===e&&"list"===t.kind||"image"===e&&"list"===t.kind?t.items:findDeep(t))}}function listIncluded(e){if("scalar"===e.kind)return[{
name:e.text,context:e.text}];if("list"===e.kind)return[];const{entries:t}=e,n=textOf(t.get("image"))??textOf(t.get("name"));if(void 0===n)return[]
;const s=textOf(t.get("file"))??textOf(t.get("dockerfile")),i=textOf(t.get("target"));return[{name:n,context:textOf(t.get("context"))??(void 0===s?n:"."),...void 0===s?{}:{file:withoutSlashes(s)},
...void 0===i?{}:{target:i}}]}function textOf(e){const t=e?.value;return"scalar"===t?.kind&&"null"!==t.type?t.text:void 0}function withoutSlashes(e){
return e.replace(/^(?:\.\/)+/,"").replace(/\/+$/,"")||"."}function joinFolder(e,t){const n=withoutSlashes(t);return"."===e?n:`${e}/${n}`}function findInText(e){
const t=/^[ \t]*(?:target|group|variable)[ \t]+"[^"\n]*"[ \t]*\{/m.exec(e)
;return null!==t?explain("a bake file",toRange(t),listBlocks(e)):null===/^(?:(?:[ \t]*|#.*|ARG[ \t].*)\n)*FROM[ \t]+\S/i.exec(e)?void 0:explain("a Dockerfile",o.h,[])}function toRange({index:e,0:t}){
return{start:e,end:e+t.length}}function listBlocks(e){return[...e.matchAll(/^[ \t]*target[ \t]+"([^"\n]*)"[ \t]*\{([^{}]*)/gm)].map(([,e="",t=""])=>{
const valueOf=e=>new RegExp(`^[ \\t]*${e}[ \\t]*=[ \\t]*"([^"$\\n]*)"`,"m").exec(t)?.[1],[n,s,i]=[valueOf("context"),valueOf("dockerfile"),valueOf("target")];return{...{name:e,...inFolder(n)},
...void 0===s?{}:{file:joinFolder(withoutSlashes(n??"."),s)},...void 0===i?{}:{target:i}}})}function findMisplaced(e,t,n){if("mapping"!==e.kind||0===t.length)return t;const s=e.entries.get("images")
;return void 0===s?t:"mapping"===s.value.kind?replace(t,findBeside(s.value,t)):isNothing(s.value)?moveUnder(s,{root:e,findings:t,isMeant:n}):t}function replace(e,t){
return[...e.filter(e=>!t.some(({range:t})=>isIn(e,t))),...t.map(({finding:e})=>e)]}function isIn({range:{start:e}},t){return e>=t.start&&e<=t.end}function findBeside({entries:e},t){let n
;return[...e].flatMap(([e,{key:s,value:i}])=>{const o={start:s.start,end:i.range.end};return r.A8.includes(e)&&t.some(e=>isIn(e,o))?void 0===n?[]:[{finding:{code:"wrong-type",message:`${(0,
c.hD)(e)} is on the level of the image ${(0,c.hD)(n)}, and belongs in it`,fix:`indent it under ${(0,c.hD)(n)}`,range:s},range:o}]:(n=isNothing(i)?e:void 0,[])})}
function moveUnder(e,{root:t,findings:n,isMeant:s}){
const i=[...t.entries].flatMap(([t,{key:i,value:r}])=>!n.some(({code:e,range:t})=>"unknown-key"===e&&t.start===i.start)||i.start<e.key.start||s(t)?[]:[{finding:{code:"unknown-key",message:`${(0,
c.hD)(t)} is on the level of "images", and belongs in it`,fix:'indent it under "images"',range:i},range:{...i,end:r.range.end}}]);if(0===i.length)return n;const{start:r}=e.value.range
;return replace(n.filter(({code:e,range:t})=>"missing-value"!==e||t.start!==r),i)}function isNothing(e){return"scalar"===e.kind&&"null"===e.type}function listImagePlaces(e,t){
return new Map([...e.images??[]].map(([e,{key:n,value:s}])=>[e,{name:t(n),parents:listParentPlaces(s,t),tests:void 0===s.tests?"implied":"written"}]))}function listParentPlaces(e,t){const n=new Map
;for(const s of[e["build-contexts"],e.dev?.["build-contexts"]])for(const{value:e}of s?.values()??[]){const s=null===e?void 0:readImageContext(e.value)
;null===e||void 0===s||n.has(s)||n.set(s,t(e.range))}return n}function listPatterns(e,t){const n=[...e.images?.values()??[]].map(({value:e})=>e)
;return distinct([...e["build-all"]?.paths??[],...e.reuse?.with??[],...n.flatMap(listImagePatterns)]).map(e=>toPattern(e,t))}function listFilterPatterns(e,t){
return distinct([...e.values()].flatMap(e=>e.map(e=>e.text))).map(e=>toPattern(e,t))}function listImagePatterns(e){
const t=[e.generated,e.dev?.generated].flatMap(e=>[...e?.values()??[]].flatMap(({value:e})=>e??[]));return[...e.paths??[],...(0,r.cz)(e.tests).paths??[],...t]}function distinct(e){
return[...new Map(e.map(e=>[e.range.start,e])).values()].sort((e,t)=>e.range.start-t.range.start)}function toPattern({value:e,range:t},n){return{pattern:e,place:n(t)}}function listDockerfiles(e,t,n){
return t.flatMap(t=>{const s=e.images?.get(t.name);if(void 0===s)return[];const{key:i,value:r}=s,o=findNaming(r)??{by:"image",range:i},a=findNaming(r.dev)??o;return[toDockerfile(t,"prod",{by:o.by,
place:n(o.range)}),...t.dev?[toDockerfile(t,"dev",{by:a.by,place:n(a.range)})]:[]]})}function findNaming(e){return e?.file?{by:"file",range:e.file.range}:e?.context?{by:"context",range:e.context.range
}:void 0}function toDockerfile(e,t,n){const s=("dev"===t?e.dev:void 0)??e.prod;return{image:e.name,variant:t,path:s.file,context:s.contextPath,generated:[...s.generated.keys()],...n}}
function listPlatforms(e,t){return[...e.images??[]].flatMap(([e,{value:n}])=>[...toPlatforms({image:e,variant:"prod"},n.platforms??[],t),...toPlatforms({image:e,variant:"dev"
},n.dev?.platforms??[],t)])}function listRunners({runners:e},t){return[...e??[]].map(([,{value:e}])=>({runner:e.value,place:t(e.range)}))}function listRunnerPlatforms({runners:e},t){
return[...e??[]].filter(([e])=>"default"!==e).map(([e,{key:n}])=>({platform:e,place:t(n)}))}function toPlatforms(e,t,n){const[s,i]=[t[0],t.at(-1)];return void 0===s||void 0===i?[]:[{...e,
items:t.map(({value:e,range:t})=>({platform:e,place:n(t)})),place:n({start:s.range.start,end:i.range.end})}]}function createKeyFinder(e,t){return(n,s,i)=>{const r=e.images?.get(n);if(void 0===r)return
;const o="dev"===s?findKey(r.value.dev,i):void 0;return t(o??findKey(r.value,i)??r.key)}}function findKey(e,[t,n=""]){switch(t){case"context":return e?.context?.range;case"file":
return(e?.file??e?.context)?.range;case"target":return e?.target?.range;case"build-args":return e?.["build-args"]?.get(n)?.key;case"build-contexts":return e?.["build-contexts"]?.get(n)?.key
;case"generated":return[...e?.generated??[]].find(([e])=>(0,a.Fd)(e)===n)?.[1].key;default:return}}function listContexts(e,t){
return e.filter(({infer:e})=>e).flatMap(({name:e,prod:n,dev:s})=>[...toContexts({image:e,variant:"prod"},n,t),...void 0===s?[]:toContexts({image:e,variant:"dev"},s,t)])}
function toContexts({image:e,variant:t},{contextPath:n,buildContexts:s,generated:i},r){return[{name:"",path:n,key:["context"]},...[...s].flatMap(([e,t])=>"local"===t.kind?[{name:e,path:t.path,
key:["build-contexts",e]}]:[])].flatMap(({name:n,path:s,key:o})=>{const a=r(e,t,o);return void 0===a?[]:[{image:e,name:n,path:s,generated:[...i.keys()],place:a}]})}var U=n(285);function findFrom(e){
const t="mapping"===e?.kind?e.entries.get("images")?.value:void 0,n="mapping"===t?.kind?t.entries.get("from"):void 0;if(void 0===n||isImage(n.value))return
;const s="list"===n.value.kind?n.value.items:[n.value],i=s.map(readFile),r=i.flatMap(e=>e.findings),o=i.flatMap(({file:e})=>e??[]),a=0===s.length;return{range:n.value.range,files:r.length>0?[]:o,
findings:a?[nothingNamed(n.value.range)]:r}}function isImage(e){return"mapping"===e.kind||"scalar"===e.kind&&"null"===e.type}function readFile(e){if("scalar"!==e.kind||"text"!==e.type){
const t="the path of a file, as docker-bake.hcl";return(0,U.gQ)(e,'"from" of "images"',{must:"name files",example:t})}const{value:t,findings:n}=toLocalPath({value:e.text,range:e.range
},'the file under "from"');return{file:{value:t,range:e.range},findings:n}}function nothingNamed(e){return{code:"missing-value",message:'"from" of "images" names no file',
fix:"write the path of a file, as docker-bake.hcl",range:e}}function mergeImages(e,t,{images:n,findings:s}){const i=e.entries.get("images");if("mapping"!==i?.value.kind)return{root:e,findings:[],
described:new Map};const r=new Map([...i.value.entries].filter(([e])=>"from"!==e)),o=new Map([...n].filter(([e])=>!isFalse(r.get(e)?.value))),a=e.entries.has("image-name"),c=new Map
;for(const[e,{entry:t}]of o)c.set(e,merge(a?withoutName(t):t,r.get(e)));for(const[e,t]of r)n.has(e)||isFalse(t.value)||c.set(e,t);const u={...i.value,entries:c};return{root:{...e,
entries:new Map([...e.entries,["images",{...i,value:u}]])},findings:[...t.findings,...s,...[...o.values()].flatMap(e=>e.findings),...0===s.length?findUnknown(r,n):[]],described:o}}function isFalse(e){
return"scalar"===e?.kind&&"boolean"===e.type&&"false"===e.text.toLowerCase()}function findUnknown(e,t){return[...e].filter(([e,{value:n}])=>isFalse(n)&&!t.has(e)).map(([e,{key:n}])=>({
code:"unknown-image",message:`unknown image ${(0,c.hD)(e)} is left out`,fix:(0,b.IX)(e,t.keys()),range:n}))}function withoutName({key:e,value:t}){if("mapping"!==t.kind)return{key:e,value:t}
;const n=new Map([...t.entries].filter(([e])=>"image-name"!==e));return{key:e,value:{...t,entries:n}}}const H=["build-args","build-contexts"];function merge(e,t){
if(void 0===t||images_from_isNothing(t.value))return e;const[n,s]=[e.value,t.value];if("mapping"!==n.kind||"mapping"!==s.kind)return t;const i=new Map([...n.entries,...s.entries]);for(const e of H){
const[t,r]=[n.entries.get(e),s.entries.get(e)];if("mapping"!==t?.value.kind||"mapping"!==r?.value.kind)continue;const o=new Map([...t.value.entries,...r.value.entries]);i.set(e,{...r,value:{
...r.value,entries:o}})}return{key:e.key,value:{...s,entries:i}}}function images_from_isNothing(e){return"scalar"===e.kind&&"null"===e.type}
const K=["context","file","target","build-args","build-contexts","generated","platforms","dev"];function listReadable(e,t){const n="mapping"===e?.kind?e.entries.get("images")?.value:void 0
;if("mapping"!==n?.kind)return new Set;const s=[...n.entries].some(([e,{key:n}])=>r.A8.includes(e)&&t.some(({range:e})=>e.start===n.start)),i=[...n.entries].filter(([,{key:e,value:n}])=>{
const i=t.filter(({range:t})=>holds({key:e,value:n},t.start));return"scalar"===n.kind&&"null"===n.type?0===i.length&&!s:"mapping"===n.kind&&isReadable(n,i)});return new Set(i.map(([e])=>e))}
function isReadableAt(e,t,n){return"mapping"!==e?.kind||isEntryReadable(e,t,n)}function isEntryReadable({entries:e},t,n){const s=e.get(t);return void 0===s||!n.some(({range:e})=>holds(s,e.start))}
function isReadable(e,t){const{entries:n}=e;return!(!n.has("file")&&!n.has("context")&&t.some(({code:e})=>"unknown-key"===e))&&K.every(n=>isEntryReadable(e,n,t))}function holds({key:e,value:t},n){
return!!list_readable_isIn(n,e.start,Math.max(e.end,t.range.end))||("scalar"===t.kind?list_readable_isIn(n,t.range.start,t.range.end):"list"===t.kind?t.items.some(e=>holds({key:e.range,value:e
},n)):[...t.entries.values()].some(e=>holds(e,n)))}function list_readable_isIn(e,t,n){return e>=t&&e<=n}var J=n(8880),V=n(3169)
;const Q=new Map([["added",["added"]],["copied",["added","deleted"]],["deleted",["deleted"]],["modified",["modified"]],["renamed",["added","deleted"]]]);function readFilters(e,t){
if("mapping"!==e.kind)return{value:new Map,findings:[notATable(e)]};const n=new Map,s=[];for(const[i,{key:r,value:o}]of e.entries){const e=readRules(o,`filter ${(0,c.hD)(i)}`);n.set(i,e.value),
s.push(...e.findings),0===e.value.length&&0===e.findings.length&&s.push(emptyFilter(i,r)),s.push(...checkRules(i,e.value,t))}return{value:n,findings:s}}function toFilters(e){
return new Map([...e].map(([e,t])=>[e,t.map(toRule)]))}function toRule({pattern:e,on:t}){return{pattern:e,on:t}}function readRules(e,t){if("list"===e.kind)return concat(e.items.map(e=>readRules(e,t)))
;if("mapping"===e.kind)return concat([...e.entries].map(([e,{key:n,value:s}])=>{const i=readChangeTypes(e,n),r=readRules(s,t);return{value:r.value.map(e=>({...e,on:i.value})),
findings:[...i.findings,...r.findings]}}));const{text:n,type:s,range:i}=e;return"null"===s||"boolean"===s?{value:[],findings:[notAPattern(e,t)]}:{value:[{pattern:n,on:"any",text:{value:n,range:i}}],
findings:(0,V.fG)(n,i,`a pattern of ${t}`)}}function concat(e){return{value:e.flatMap(({value:e})=>e),findings:e.flatMap(({findings:e})=>e)}}function readChangeTypes(e,t){
const n=e.split("|").map(e=>e.trim().toLowerCase()),s=new Set,i=[];for(const e of n){const n=Q.get(e);for(const e of n??[])s.add(e);void 0===n&&i.push(unknownChangeType(e,t))}return{value:[...s],
findings:i}}function checkRules(e,t,n){const i=t.map(({text:e})=>e);switch(n){case"configuration":return(0,s.uO)(i);case"paths-filter-file":return[...i.flatMap(s.rg),...checkNegatedInFile(e,i)]}}
function checkNegatedInFile(e,t){const n=rewriteNegated(e,t.map(({value:e})=>e));return t.filter(({value:e})=>(0,J.bX)(e)).map(({value:t,range:s})=>({code:"negated-filter-pattern",message:`${(0,
c.hD)(t)} in filter ${(0,c.hD)(e)} means "or every other file" to paths-filter`,fix:n,range:s}))}function unknownChangeType(e,t){return{code:"unknown-change-type",message:`unknown change type ${(0,
c.hD)(e)}`,fix:(0,b.IX)(e,Q.keys()),range:t}}function notAPattern(e,t){return{code:"wrong-type",message:`a pattern of ${t} must be a text, not ${(0,o.W)(e)}`,fix:'write a glob, as "api/**"',
range:e.range}}function notATable(e){return{code:"wrong-type",message:`filters must be a mapping of names to patterns, not ${(0,o.W)(e)}`,fix:'write one filter a line, as api: ["api/**"]',
range:e.range}}function emptyFilter(e,t){return{code:"missing-value",message:`filter ${(0,c.hD)(e)} has no pattern`,fix:"write its patterns, or take it away",range:t}}function rewriteNegated(e,t){
const n=t.filter(e=>!(0,J.bX)(e)),s=joinNegated(n,t.filter(J.bX).map(e=>e.slice(1)))
;return void 0!==s?`write it without "!": ${flow(s)}`:`write the filters inline under "filters" of the configuration, where "!" takes away:\n${e}: ${flow(0===n.length?["**",...t]:t)}`}
function joinNegated(e,t){const n=t.map(e=>/^\*\*\/([\w.*-]+)$/.exec(e)?.[1]),s=e.map(e=>/^(?:[\w./-]+\/)?\*\*$/.exec(e)?.[0])
;if(0!==e.length&&n.every(isText)&&s.every(isText))return s.map(e=>`${e}/!(${n.join("|")})`)}function isText(e){return void 0!==e}function flow(e){return`[${e.map(e=>JSON.stringify(e)).join(", ")}]`}
function loadFilters(e,t){if(void 0===e)return withoutTable([]);if("mapping"===e.kind)return loadInline(e);if("list"===e.kind||"text"!==e.type){
const t="the path of a file, or a mapping of names to patterns";return withoutTable((0,U.gQ)(e,'"filters"',{must:`be ${t}`,example:t}).findings)}const{value:n,findings:s}=toLocalPath({value:e.text,
range:e.range},"the filters file");if(s.length>0)return withoutTable(s);if(!t.has(n))return{kind:"needs",file:n};const i=t.get(n)
;return"string"==typeof i?loadFile(n,i):withoutTable([unreadable(n,void 0===i?"does not exist":`cannot be read: ${i.because}`,e.range)])}function loadInline(e){
const{value:t,findings:n}=readFilters(e,"configuration");return{kind:"loaded",table:t,findings:n,diagnostics:[],listPatterns:e=>listFilterPatterns(t,e)}}function loadFile(e,t){
const{root:n,text:s,findings:i}=(0,q.T)(t),r=(0,c.Bo)({kind:"file",path:e},s);if(void 0===n){const t=i.length>0?i:[empty(e)];return withoutTable([],(0,c.S6)(t,r))}
const o=readFilters(n,"paths-filter-file");return{kind:"loaded",..."mapping"===n.kind&&{table:o.value},findings:[],diagnostics:(0,c.S6)([...i,...o.findings],r),
listPatterns:()=>listFilterPatterns(o.value,r)}}function withoutTable(e,t=[]){return{kind:"loaded",findings:e,diagnostics:t,listPatterns:()=>[]}}function unreadable(e,t,n){return{
code:"filters-unreadable",message:`the filters file ${(0,c.hD)(e)} ${t}`,fix:"write its path from the repository's root, or the filters inline",range:n}}function empty(e){return{
code:"filters-unreadable",message:`the filters file ${(0,c.hD)(e)} is empty`,fix:'write one filter a line, as api: ["api/**"]',range:o.h}}var z=n(8115);function toRecipe(e,t,n){
const s=[],keep=e=>(s.push(...e.findings),e.value),i=keep(toFolder(e,t.context)),r={context:t.context?.value??e,contextPath:i,file:t.file?keep(toLocalPath(t.file,"the Dockerfile")):(0,
a.uJ)(i,"Dockerfile"),target:t.target?.value??"",buildArgs:keep(toBuildArgs(t["build-args"])),buildContexts:keep(toBuildContexts(t["build-contexts"])),platforms:(t.platforms??[]).map(({value:e})=>e),
runnerPlatform:(0,z.Mb)(n),generated:keep(toGenerated(t.generated)),volatileArgs:new Set((t["volatile-args"]??[]).map(({value:e})=>e))};return s.push(...checkPlatforms(t.platforms??[])),{value:r,
findings:s}}function checkPlatforms(e){return e.flatMap((t,n)=>e.slice(0,n).some(({value:e})=>e===t.value)?[{code:"invalid-value",message:`the platform ${(0,c.hD)(t.value)} is named twice`,
fix:"keep one of them",range:t.range}]:(0,i.oF)(t))}function toBuildArgs(e=new Map){const t=[...e].flatMap(([e,{key:t}])=>checkAssigned(e,t));return{
value:new Map([...e].map(([e,{value:t}])=>[e,t.value])),findings:t}}function toBuildContexts(e=new Map){const t=new Map,n=[];for(const[s,{key:i,value:r}]of e){const e=toBuildContext(r)
;t.set(s,e.value),n.push(...checkAssigned(s,i),...e.findings)}return{value:t,findings:n}}function checkAssigned(e,t){return""===e||/[=\s]/.test(e)?[{code:"invalid-value",message:`${(0,
c.hD)(e)} cannot be a name in NAME=value`,fix:'write a name without spaces and "="',range:t}]:[]}function madeFromNothing(e,t){return{code:"missing-value",message:`the generated source ${(0,
c.hD)(e)} is made from no file`,fix:'write globs of the files that it is made from, as ["web/**"], or take it away',range:t}}function toGenerated(e=new Map){const t=new Map,n=[]
;for(const[i,{key:r,value:o}]of e){const e=toLocalPath({value:i,range:r},"a generated source"),a=o.map(e=>e.value);t.set(e.value,[...t.get(e.value)??[],...a]),n.push(...e.findings,...(0,s.uO)(o)),
0===o.length&&n.push(madeFromNothing(i,r))}return{value:t,findings:n}}function toConfiguration(e,t,n){const{labels:s,publish:i}=e;return{images:t,...n&&{filters:toFilters(n)},buildAll:{
...toTriggers(e["build-all"]),publish:e["build-all"]?.publish??!1},labels:{buildAll:toValues(s?.["build-all"]),build:toValues(s?.build),skip:toValues(s?.skip)},publish:{
events:i?.events?toValues(i.events):y.BX,...i?.branches&&{branches:toValues(i.branches)},...i?.tags&&{tags:toValues(i.tags)},...present("complete",i?.complete)},runners:toRunners(e),
...present("reuse",toReuse(e)),...present("bases",toBases(e))}}function toReuse({reuse:e,publish:t}){if(void 0===e)return;const n=t?.events?toValues(t.events):y.BX;return{with:toValues(e.with),
...present("maxAge",e["max-age"]&&(0,x.F1)(e["max-age"].value)),store:e.store?toValues(e.store):[...new Set([...n,y.DA])]}}function toBases({bases:e}){if(void 0!==e)return{
check:e.check?toValues(e.check):[y.lr],ignore:toValues(e.ignore),...present("maxAge",e["max-age"]&&(0,x.F1)(e["max-age"].value))}}function toRunners({runners:e=new Map}){
return new Map([...y.tG,...[...e].map(([e,{value:t}])=>[e,t.value])])}function toImages(e,t){const n=(0,A.Gy)(toRunners(e)),s=[...e.images??[]].map(([t,{value:s}])=>toImage({name:t,image:s,runner:n
},e));return{value:s.map(({value:e})=>({...e,...present("from",toDescribed(t.get(e.name)))})),findings:s.flatMap(({findings:e})=>e)}}function toDescribed(e){if(void 0===e)return
;const{file:t,line:n,target:s,options:i}=e;return{file:t,line:n,target:s,options:i}}function toImage({name:e,image:t,runner:n},s){
const i=t["image-name"]??s["image-name"],r=t["local-tag"]??s["local-tag"],o=toRecipe(e,t,n),a=toTests(t.tests,s.tests),c=t.dev&&toRecipe(e,mergeRecipe(t,t.dev),n);return{value:{name:e,prod:o.value,
...c&&{dev:c.value},publishedName:(0,E.ou)(i?.value??"",e),localTag:(0,E.ou)(r?.value??y.N7,e),publish:t.publish??!0,triggers:toTriggers(t),...a&&{tests:a},infer:t.infer??!0,
...present("reuse",t.reuse),matrix:new Map([...t.matrix??[]].map(([e,{value:t}])=>[e,t.value]))},findings:[...o.findings,...c?.findings??[]]}}function toTests(e,t=!0){if(!1===e||void 0===e&&!t)return
;const n=(0,r.cz)(e);return{...toTriggers(n),images:toValues(n.images)}}function toTriggers(e){return{paths:toValues(e?.paths),filters:toValues(e?.filters)}}function toValues(e=[]){
return e.map(({value:e})=>e)}function mergeRecipe(e,t){return{...present("context",to_configuration_replace(e.context,t.context)),...present("file",to_configuration_replace(e.file,t.file)),
...present("target",to_configuration_replace(e.target,t.target)),...present("build-args",mergeMaps(e["build-args"],t["build-args"])),
...present("build-contexts",mergeMaps(e["build-contexts"],t["build-contexts"])),...present("platforms",to_configuration_replace(void 0,t.platforms)),
...present("generated",mergeMaps(e.generated,t.generated)),...present("volatile-args",to_configuration_replace(e["volatile-args"],t["volatile-args"]))}}function present(e,t){const n={}
;return void 0!==t&&(n[e]=t),n}function to_configuration_replace(e,t){return void 0===t?e:t??void 0}function mergeMaps(e,t){if(void 0===t)return e;if(null===t)return;const n=new Map(e)
;for(const[e,{key:s,value:i}]of t)null===i?n.delete(e):n.set(e,{key:s,value:i});return n}var X=n(1646);function parseConfiguration(e){const t=joinImages((0,q.T)(e.text),e.described)
;if("kind"in t)return t;const n=(0,D.Oi)([{source:e.source,text:t.text},...parse_configuration_listTexts(e.described)]),s=readRoot(t),{written:i}=s,r=loadFilters(i.filters,e.files??new Map)
;if("needs"===r.kind)return r;const o=readImages(t,s,r),a=[...(0,c.S6)(o.findings,n),...r.diagnostics],u=toConfiguration(i,o.value,r.table);if(a.length>0){
const e=listReadable(t.root,o.findings),{described:s}=t,c=o.value.filter(({name:t})=>e.has(t)&&0===(s.get(t)?.findings??[]).length),l=toValid({...u,images:c},{written:i,filters:r,toPlace:n
}),d=isReadableAt(t.root,"runners",o.findings)?l.platforms.filter(({image:t})=>e.has(t)):[];return{kind:"broken",diagnostics:(0,X.c)(a),configuration:u,readable:{...l,platforms:d}}}const l=judge(t,{
...s,images:o.value,filters:r},F),d=(0,c.S6)(l,n).map(e=>({...e,severity:"warning"}));return{...toValid(u,{written:i,filters:r,toPlace:n}),diagnostics:(0,X.c)(d)}}function joinImages(e,t){const n={
...e,missing:[],described:new Map},{root:s}=e,i=findFrom(s);if(void 0===i||"mapping"!==s?.kind)return n;if(void 0===t&&i.files.length>0)return{kind:"needs-images",files:i.files};const r=t??{texts:[],
images:new Map,findings:[]},{findings:o,...a}=mergeImages(s,i,r);return{...e,...a,missing:o}}function parse_configuration_listTexts(e){return(e?.texts??[]).map(({path:e,text:t})=>({source:{
kind:"file",path:e},text:t}))}function toValid(e,{written:t,filters:n,toPlace:s}){const i=createKeyFinder(t,s);return{kind:"valid",configuration:e,diagnostics:[],
patterns:[...listPatterns(t,s),...n.listPatterns(s)],dockerfiles:listDockerfiles(t,e.images,s),contexts:listContexts(e.images,i),platforms:listPlatforms(t,s),runnerPlatforms:listRunnerPlatforms(t,s),
runners:listRunners(t,s),findKey:i,silences:(0,h.y6)(t.silence,s),imagePlaces:listImagePlaces(t,s),nameTemplates:(0,E.Zg)(t)}}function parseImages(e,t){const n=joinImages((0,q.T)(e),t)
;if("kind"in n)return n;const s=readRoot(n),i=loadFilters(s.written.filters,new Map);return readImages(n,s,"needs"===i.kind?withoutTable([]):i)}function readImages(e,{written:t,findings:n},s){
const i=toImages(t,e.described),r=judge(e,{written:t,images:i.value,filters:s},L);return{value:i.value,findings:[...n,...i.findings,...s.findings,...r]}}
function judge({root:e},{written:t,images:n,filters:s},i){if(!e)return[];const r={root:e,written:t,images:n,filters:namesOf(s)};return i.flatMap(e=>e(r))}function readRoot(e){
const t=findForeign(e.text,e.root);if(void 0!==t)return{written:{},findings:[t]};if(e.findings.length>0&&!e.root)return{written:{},findings:e.findings};if(!e.root)return{written:{},
findings:[noImages("the configuration is empty",e)]};const{value:n={},findings:s}=B.K.read(e.root,U.zr),i=explainTopKeys(e,s),r=findMisplaced(e.root,i,isKnownAtTop),o=[...e.findings,...e.missing,...r]
;if("mapping"!==e.root.kind||(n.images?.size??0)>0)return{written:n,findings:o};const a=e.root.entries.get("images")
;return(void 0===a?isMisspelt(e.root):"mapping"!==a.value.kind)||e.missing.length>0?{written:n,findings:o}:{written:n,findings:[...o,noImages("the configuration has no images",e)]}}
function isKnownAtTop(e){return void 0!==suggestTopKey(e)}function noImages(e,{root:t}){const n="mapping"===t?.kind?t.entries.get("images"):void 0;return{code:"no-images",message:e,
fix:'name them under "images", as\nimages:\n  api: { context: api }',range:n?.key??o.h}}function namesOf(e){return e.table&&new Set(e.table.keys())}}),3196:((e,t,n)=>{n.d(t,{C:()=>findMisnamed,
T:()=>readConfiguration});var s=n(6760),i=n(2869);function hideText(e,t){return e.map(e=>isIn(e.place,t)?hide(e,t):e)}function isIn(e,t){return"file"===e?.source.kind&&e.source.path===t}
function hide({severity:e,code:t,place:n},s){return{severity:e,code:t,message:("error"===e?"a mistake":"a warning")+" in a file outside of the checkout, of which nothing is shown",
fix:`put the configuration into the checkout to see more, or look "${t}" up in docs/errors.md`,place:{source:{kind:"file",path:s},line:n?.line??1,column:1,length:1}}}var r=n(749),o=n(7700),a=n(5214)
;const c=["image-matrix","image_matrix","imagematrix","images-matrix","image-matrices"],u=[".yml",".yaml",".json"],l=[".github/","",".config/",".github/workflows/"].flatMap(e=>c.flatMap(t=>[`${e}${t}`,`${e}.${t}`])).flatMap(e=>u.map(t=>`${e}${t}`)).filter(e=>e!==a.yD&&e!==a.CV)
;function hasImages(e){return/^\s*\{?\s*(?:"images"|'images'|images)\s*:/m.test(e)}var d=n(1787),f=n(3520);async function readConfiguration(e,t){switch(e.kind){case"inline":{const n={kind:"input",
name:"config"},s={kind:"inline",text:e.text};return parse({source:n,text:e.text,origin:s,name:'the input "config"'},t)}case"file":{const n=findPath(e.path,t);return readFile({...e,found:n},t)}}}
async function readFile({path:e,found:t},n){const s=t??e,i=limitText(void 0===t?n.readText(e):n.readOwn(t)),r=t===a.yD?limitText(n.readOwn(a.CV)):void 0;if("missing"===i.kind&&"text"===r?.kind){
const e=a.CV,t={kind:"file",path:e,text:r.text,inPlaceOf:s};return parse({source:{kind:"file",path:e},text:r.text,origin:t,name:e},n)}if("text"!==i.kind)return{kind:"broken",diagnostics:[explain({
path:e},i,n)]};const{text:o}=i,c=void 0===t?{kind:"outside"}:{kind:"file",path:t,text:o},u=await parse({source:{kind:"file",path:s},text:o,origin:c,name:s},n)
;return void 0===t&&"job"===n.execution?hideOutside(u,s):"text"===r?.kind&&"valid"===u.kind?warnOfOther(u):u}function hideOutside(e,t){switch(e.kind){case"broken":return{kind:"broken",
diagnostics:hideText(e.diagnostics,t)};case"valid":{const{valid:n}=e;return{...e,valid:{...n,diagnostics:hideText(n.diagnostics,t)}}}}}const h=1<<20;function limitText(e){
return"text"!==e.kind||e.text.length<=h?e:(0,r.O)(`it has more than ${h>>20} MiB`)}function warnOfOther(e){const t=(0,i.CC)("second-configuration",{
message:`"${a.CV}" is not read, since "${a.yD}" is there`,fix:`keep one of them: git rm ${a.CV}`}),{valid:n}=e;return{...e,valid:{...n,diagnostics:[...n.diagnostics,t]}}}function findPath(e,t){
const{checkout:n}=t,i=(0,s.resolve)(n,e);return findWithin(n,i)??findWithin(t.followLinks(n),t.followLinks(i))}function findWithin(e,t){return(0,o.Fd)((0,s.relative)(e,t).replaceAll(s.sep,"/"))}
async function parse(e,t){const{text:n,...s}=e,i=new Map,readOwn=e=>toNamedFile(limitText(t.readOwn(e)));let r;for(;;){const e=void 0===r?{}:{described:r.images},o=(0,d.M)({source:s.source,text:n,
files:i,...e});switch(o.kind){case"needs":i.set(o.file,readOwn(o.file));break;case"needs-images":r=await(0,f._)(o.files,{readFile:readOwn,bake:t.bake});break;case"valid":return{kind:"valid",valid:o,
describedBy:r?.files??new Map,...s};case"broken":return o}}}function toNamedFile(e){switch(e.kind){case"text":return e.text;case"missing":return;case"unreadable":return e}}
function explain({path:e},t,n){const{execution:s}=n,r="missing"===t.kind?"does not exist":`cannot be read: ${t.because}`,o=e===a.yD?findMisnamed(n):void 0;return(0,i.CC)("no-configuration",{
message:`the configuration "${e}" ${r}`,fix:void 0===o?[advise(t,s),"images:","  api: { context: api }"].join("\n"):`${o.message}:\n${o.fix}`})}function findMisnamed(e){const t=l.find(t=>{
const n=e.readOwn(t);return"text"===n.kind&&hasImages(n.text)});if(void 0!==t)return{path:t,message:`"${t}" is not read: the configuration is "${a.yD}"`,fix:`mv ${t} ${a.yD}`}}
function advise({kind:e},t){if("unreadable"===e)return"keep it in a file of the repository, as";switch(t){case"job":return"check the repository out before this step, and write the file, as"
;case"terminal":return'let "image-matrix init" write it, or write it yourself, as'}}}),3520:((e,t,n)=>{async function readDescribed(e,{readFile:t,bake:s}){
const{describeImages:i}=await Promise.all([n.e(512),n.e(723)]).then(n.bind(n,8723)),r=new Map;let o;for(;;){const n=i({files:e,texts:r,...void 0===o?{}:{printed:o}});switch(n.kind){case"needs":
r.set(n.path,await t(n.path));break;case"needs-bake":o=await s.print(n.files,n.targets);break;case"described":return{images:n.images,files:r}}}}n.d(t,{_:()=>readDescribed})}),9355:((e,t,n)=>{n.d(t,{
r:()=>readCommittedConfiguration});var s=n(749),i=n(7700),r=n(7125),o=n(3196);async function readCommittedConfiguration(e,t,n){const i=await readCommitted(n.repository,e);return(0,
s.G)(i)?i:readWithTree(t,withoutFiles(n.world),i)}function withoutFiles(e){const noFile=()=>({kind:"missing"});return{...e,readText:noFile,readOwn:noFile}}async function readWithTree(e,t,n){
const s=new Map;for(;;){const i=[],look=(e,t)=>{const n=s.get(e)??t(e);return"missing"!==n.kind||s.has(e)||i.push(e),n},r=await(0,o.T)(e,{...t,readText:e=>look(e,e=>t.readText(e)),
readOwn:e=>look(e,e=>t.readOwn(e))});if(0===i.length)return r;for(const e of i)s.set(e,await readTracked(n,e))}}async function readCommitted(e,t){if((0,s.G)(e))return e;if(void 0===t)return(0,
s.O)("the event does not name the commit of the base branch");const n=await e.readCommit(t),i=void 0===n?await e.reachRemote():e;if((0,s.G)(i))return i;const r=n??await i.readCommit(t)
;if(void 0===r)return(0,s.O)("the commit of the base branch is not on the remote");if((0,s.G)(r))return r;const o=await e.readTree(r.id);return(0,s.G)(o)?o:{kind:"committed",repository:e,tree:o}}
async function readTracked(e,t){if((0,s.G)(e))return e;const n=(0,i.Fd)(t);if(void 0===n)return{kind:"missing"};const o=(0,r.Vt)(n,t=>e.tree.entry(t));if(void 0!==o)return(0,s.O)(`it ${o}${(0,
r.wN)(o,": ")}`);const a=e.tree.entry(n);if(void 0===a)return{kind:"missing"};const c=(await e.repository.readTexts([a.id])).get(a.id);return void 0===c?(0,s.O)("git cannot read it"):{kind:"text",
text:c}}}),783:((e,t,n)=>{n.d(t,{_:()=>indexComparison});var s=n(749),i=n(1562);async function indexComparison(e,t){const n=(0,i.sx)(e);return 0===n.length||(0,s.G)(t)?(0,i._u)(e):(0,
i._u)(e,await t.readTexts(n))}}),3178:((e,t,n)=>{n.d(t,{$Z:()=>surveyImages,Ko:()=>readInputs,Mz:()=>toInputQuestion});var s=n(749),i=n(9968),r=n(3671),o=n(9929),a=n(18)
;async function surveyImages(e,t,n,s=[]){const o=await readHead(t,n),c=s.flatMap(e=>o?.entry(e)??[]).filter(a.fo).map(({id:e})=>e),u=await readInputs(toInputQuestion(e,o),t,void 0,c),l=(0,
i.o)(e.valid.configuration.images,u);return{valid:e.valid,head:o,inputs:u,variants:l,parents:(0,r.W)(u)}}async function readHead(e,t){if((0,s.G)(e)||void 0===t)return;const n=await e.readTree(t)
;return(0,s.G)(n)?void 0:new a.yV(n)}async function readInputs(e,t,n,i=[]){const r=new o.i(e,n);let a=i;for(;;){const n=r.read();if("inputs"===n.kind)return addAdvice(e,n.inputs)
;const i=[...n.ids,...a];r.addTexts((0,s.G)(t)?new Map:await t.readTexts(i)),a=[]}}async function addAdvice({images:e,head:t},s){const i=[...s.values()].flatMap(({prod:e,dev:t})=>[e,t??e])
;if(void 0===t||i.every(isExact))return s;const{adviseAll:r}=await Promise.resolve().then(n.bind(n,7388));return r(e,s,t)}function isExact({quality:e,buildFiles:t}){
return"exact"===e.kind&&"exact"===t.kind}function toInputQuestion({valid:e,source:t},n){const{images:s}=e.configuration;return{images:s,head:n,configuration:t,locate:createLocate(e)}}
function createLocate({findKey:e}){return(t,n,s)=>{const i=e(t,n,s);if(void 0===i)return;const{source:r,line:o,column:a,length:c}=i;return{source:r,line:o,column:a,length:c}}}}),8556:((e,t,n)=>{n.d(t,{
R:()=>s});const s=".github/workflows/images.yml"}),614:((e,t,n)=>{function parseRemote(e){const t=/^(?:[\w+]+:\/\/[^/]+\/|[^/:\s]+:(?!\/))(.+?)(?:\.git)?\/*$/.exec(e)?.[1]
;if(void 0===t||e.startsWith("file:"))return;const[n,s]=t.split("/").reverse(),isName=e=>/^[\w.-]+$/.test(e??"");return isName(s)&&isName(n)?{owner:s,name:n}:void 0}n.d(t,{M:()=>parseRemote})}),
5314:((e,t,n)=>{async function askRegistries(e,t,s){const{reuse:i}=e.facts.valid.configuration;if(void 0===i||void 0===t)return;const{rememberImages:r}=await n.e(53).then(n.bind(n,1053));return r(e,{
reuse:i,storing:await s()},t)}n.d(t,{V:()=>askRegistries})}),3795:((e,t,n)=>{n.d(t,{i:()=>BaseImages});var s=n(1657),i=n(2991),r=n(9537),o=n(4211);class BaseImages{#Us;#Hs;#Ks=new Map;#n=new Map
;constructor(e,t){this.#Us=e,this.#Hs=t}async ask(e){await Promise.all(e.map(e=>this.#Js(e)))}async#Js(e){const t=(0,o.a)(e.reference),n=this.#Ks.get(t)??this.#Us.ask(e.reference);this.#Ks.set(t,n)
;const s=await n;this.#n.set(t,s),this.#Vs(e,s)}find(e){const t=this.answerTo(e);return"found"===t?.kind?t:void 0}know(e){return void 0===this.answerTo(e)?"unasked":this.find(e)??"unknown"}
answerTo(e){return this.#n.get((0,o.a)(e.reference))}pin(e){return new Map(e.flatMap(e=>{const t=this.find(e);if(void 0===t||void 0===e.pinAs)return[];const{name:n}=(0,i.o_)(e.reference)
;return[[e.pinAs,`docker-image://${n}@${t.digest}`]]}))}#Vs(e,t){switch(t.kind){case"found":{const n=e.platforms.find(e=>""!==e&&0===(0,r.$)(t,e).length)
;return void(void 0!==n&&this.#Qs(e,` for ${n}`))}case"unanswered":return void this.#Hs.tellUnanswered(t);case"absent":void 0!==t.refused?this.#Hs.tellRefused(t.refused):this.#Qs(e,"")}}
#Qs({reference:e,at:t},n){"to check"===this.#Hs.asked&&this.#Hs.tell(e,{severity:"warning",code:"bases-unchecked",message:`the registry does not have "${e}"${n} (${(0,
s.j$)(t)}), so nothing is built for it`,fix:"correct the name, or build on an image that is still there"})}}}),7842:((e,t,n)=>{n.d(t,{M2:()=>withParents,YS:()=>listLookedAt,hV:()=>checkBases})
;var s=n(2898),i=n(2991),r=n(3258),o=n(4211);function listLookedAt({configuration:e,parents:t,keys:n,bases:i}){const r=new Map(e.images.map(e=>[e.name,e]));return(0,s.no)([...r.keys()],t).flatMap(e=>{
const[o,a,c]=[r.get(e),i.get(e),n.get(e)];return void 0===o||void 0===a||"known"!==c?.kind?[]:[{image:o,key:c.key,bases:a,parents:(0,s.ri)(t,e,"prod")}]})}function withParents(e,t){const n=new Set(e)
;for(const e of n)for(const i of(0,s.ri)(t,e,"prod"))n.add(i);return n}async function checkBases(e,t){
const{baseImages:n,find:s}=t,[i]=await Promise.all([Promise.all(e.map(({image:e,key:t})=>s(e,t))),n.ask([...new Set(e.flatMap(({bases:e})=>e.all??[]))])]),r=new Map(e.map(({image:e},t)=>[e.name,i[t]??a])),o=await askTags(e,r,t),c=new Map,u=new Set,l=[]
;for(const t of e){const{name:e}=t.image,s=t.parents.some(e=>u.has(e)),i=judge(t,{answer:r.get(e)??a,tagged:o.get(e),isBelow:s},n);"overdue"===i.kind&&l.push(toMistake(t,i)),
c.set(e,"overdue"===i.kind?{kind:"unknown"}:i),"stale"===i.kind&&i.causes.every(isOfBases)&&u.add(e),s&&u.add(e)}return{freshness:c,answers:r,mistakes:l}}const a={kind:"missing",
because:"nobody asked for it"};function isOfBases({kind:e}){return"base-changed"===e}async function askTags(e,t,{registry:n,baseImages:s}){const o=e.map(async({image:e,key:o,bases:a})=>{
const c=a.all&&(0,r.N)(o,a.all,e=>s.find(e));if(void 0===c||"stored"!==t.get(e.name)?.kind)return[];const{name:u}=(0,i.o_)(e.publishedName);return[[e.name,await n.ask(`${u}:${c}`)]]})
;return new Map((await Promise.all(o)).flat())}function judge({bases:e},{answer:t,tagged:n,isBelow:s},i){const r=e.all??[];if("missing"===t.kind)return judgeMissing(t,r,i);switch(n?.kind){case void 0:
return{kind:"fresh"};case"unanswered":return{kind:"unknown"};case"found":return n.digest===t.image.digest?{kind:"fresh"}:{kind:"stale",causes:s?[]:toCauses(r,i)};case"absent":return{kind:"stale",
causes:s?[]:toCauses(r,i)}}}function judgeMissing({why:e,because:t},n,s){if("unanswered"===e)return{kind:"unknown"};const i=n.map(e=>s.answerTo(e)).find(e=>"unanswered"===e?.kind);return void 0===e?{
kind:void 0===i?"missing":"unknown"}:void 0!==i?{kind:"overdue",because:t,unanswered:i}:{kind:"stale",causes:[{kind:"too-old",because:t}]}}function toCauses(e,t){const n=new Map;for(const s of e){
const{reference:e,by:i,at:r}=s,a=(0,o.a)(e),c=t.find(s)?.digest;void 0===c||n.has(a)||n.set(a,{reference:e,by:i,at:r,digest:c})}return[{kind:"base-changed",bases:[...n.values()]}]}
function toMistake({image:e},{because:t,unanswered:n}){const{registry:s,because:i,remedy:r}=n;return{severity:"error",code:"bases-unchecked",
message:`"${e.name}" has to be built: ${t}; the registry "${s}" could not be asked for its bases: ${i}`,fix:r}}}),2945:((e,t,n)=>{n.d(t,{_:()=>StoredImages})
;var s=n(2869),i=n(4412),r=n(4129),o=n(2991),a=n(9537),c=n(9777),u=n(9436);class StoredImages{#Us;#zs;#Hs;#Xs=[];constructor(e,t,n){this.#Us=e,this.#zs=t,this.#Hs=n}async find(e,t){const{name:n}=(0,
o.o_)(e.publishedName),s=await this.#Us.ask(`${n}:${(0,r.x)(t)}`);switch(s.kind){case"absent":return this.#Zs(s);case"unanswered":return this.#Ys(s);case"found":{const t=(0,a.E)(s,(0,
c.PC)(e.prod.platforms));return t.length>0?missing(`the registry lacks it for ${t.join(", ")}`):this.#ei(e,s)}}}diagnostics(){if(0===this.#Xs.length)return[];const e=this.#Xs.map(e=>`"${e}"`).sort()
;return[(0,s.CC)("unknown-age",{message:`nobody knows how old the registry's images of ${(0,i.XT)(e,5)} are, so they are built again`,
fix:'let builds write the time (without SOURCE_DATE_EPOCH=0), or take "max-age" out of "reuse"'})]}async#ei(e,t){
const{maxAge:n}=this.#zs,s=void 0===n?"one platform":"every platform",i=await this.#Us.readCreated(t,s),{digest:r,parts:o}=t,a={digest:r,...void 0===o?{}:{parts:o}};switch(i.kind){case"absent":
return missing("what its content tag names was deleted from the registry");case"unanswered":{const e=this.#Ys(i);return void 0===n?{kind:"stored",image:a}:e}case"unknown":return void 0===n?{
kind:"stored",image:a}:(this.#Xs.push(e.name),tooOld(`nobody knows how old the registry's is: ${i.because}`));case"created":{const{at:e,age:t}=i;return void 0!==n&&t>n?tooOld(`the registry's is ${(0,
u.n)(t)} old, which is over "max-age"`):{kind:"stored",image:{...a,built:{at:new Date(e).toISOString(),age:t}}}}}}#Zs({refused:e}){
return void 0===e?missing("the registry does not have it"):(this.#Hs.tellRefused(e),missing(`the registry ${e.registry} lets nobody look for it`))}#Ys(e){return this.#Hs.tellUnanswered(e),{
kind:"missing",because:`the registry ${e.registry} could not be asked`,why:"unanswered"}}}function missing(e){return{kind:"missing",because:e}}function tooOld(e){return{kind:"missing",because:e,
why:"too-old"}}}),3573:((e,t,n)=>{n.d(t,{R:()=>Troubles});var s=n(2869);class Troubles{asked;#Et=new Map;constructor(e){this.asked=e}tellRefused({registry:e,because:t,remedy:n}){
const i=`the registry "${e}" lets nobody look for images there: ${t}`;this.tell(e,(0,s.CC)("registry-refused",{message:i,fix:n}))}tellUnanswered({registry:e,because:t,remedy:n}){switch(this.asked){
case"to reuse":{const i=`the registry "${e}" could not be asked what it has: ${t}`;return void this.tell(e,(0,s.CC)("registry-unanswered",{message:i,fix:n}))}case"to check":{
const s=`the registry "${e}" could not be asked what it has, so nothing is built for it: ${t}`;this.tell(e,{severity:"warning",code:"bases-unchecked",message:s,fix:n})}}}tell(e,t){
this.#Et.has(e)||this.#Et.set(e,t)}diagnostics(){return[...this.#Et.values()]}}}),7331:((e,t,n)=>{n.d(t,{C:()=>makePlan});var s=n(8041),i=n(3185);function makePlan(e,t,n){
const{event:s,request:i,compared:r,publishing:o,deletion:a}=e;return{event:s,base:selectBase(r.comparison),head:r.head??null,changes:void 0===a?lookAtBases(toChangesReport(r,i),n):{kind:"deletion",
deletion:a},publishing:o,images:planImages(e,t,n),...void 0===n?.bases?{}:{bases:n.bases.usages}}}function lookAtBases(e,t){return"event"===e.kind&&void 0!==t?.bases?.checked?{...e,looksAt:"bases"}:e}
function planImages(e,{question:t,hashes:n},s){const{inputs:r,parents:o}=e,a=createContextFinder(e);return(0,i.L)({...t,memory:s}).map(e=>({...e,...a(e),parents:o.get(e.image.name)??{prod:[],dev:[]},
inputsHash:n.get(e.image.name)??{prod:""},quality:toQuality(r.get(e.image.name))}))}const r=3;function createContextFinder({inputs:e,head:t}){let n=r;return({image:i,causes:r})=>{
const o=e.get(i.name)?.prod,a=r.flatMap(({via:e,own:t})=>0===e.length?[t]:[]);if(void 0===t||void 0===o||0===n)return{};const c=(0,s.N)(o,a,t.index);return void 0===c?{}:(n-=1,{wholeContext:c})}}
function toQuality(e){const t=e?.prod.quality.kind??"opaque";return void 0===e?.dev?{prod:t}:{prod:t,dev:e.dev.quality.kind}}function selectBase(e){
return"trees"!==e.kind||e.differences.length>1?null:e.differences[0]?.base??null}function toChangesReport({comparison:e,text:t,tried:n},{changes:s,images:i}){const r={...void 0===s?{}:{filters:s},
...0===n.length?{}:{tried:n}};switch(e.kind){case"trees":case"overlay":{const{kind:n,source:s,differences:i}=e,o=new Set(i.flatMap(({changes:e})=>e.map(({path:e})=>e)));return{...r,kind:n,source:s,
count:o.size,text:t}}case"event":{const t=void 0===i?"event":"requested";return{...r,kind:t,because:e.because}}case"unknown":return{...r,kind:e.kind,because:e.because}}}}),9778:((e,t,n)=>{n.d(t,{
Q$:()=>joinMistakes,jU:()=>toUnexpectedFailure});var s=n(1285),i=n(2869);function explainUnforeseen(e,t,n){return(0,i.CC)("unexpected-failure",{
message:`${t}: ${e instanceof Error?e.stack??e.message:String(e)}`,fix:`please report it, with this text and ${n}`})}function failed(e){return{kind:"failed",diagnostics:(0,s.n)(e)}}
const r=["parent-cycle","ambiguous-parent"];function joinMistakes(e,t){const n=!e.some(({code:e})=>r.includes(e));return[...e,...t.filter(({code:e})=>n||"too-many-stages"!==e)]}
function toUnexpectedFailure(e,t="the plan could not be made"){return failed([explainUnforeseen(e,t,"the configuration")])}}),6961:((e,t,n)=>{n.d(t,{C:()=>weighFacts});var s=n(719),i=n(5272),r=n(8880)
;function answerFilters(e,t,n){const s=new Map;return i=>{const r=s.get(i)??answerFilter(i,e,{changes:t,given:n});return s.set(i,r),r}}function answerFilter(e,t,n){if(void 0!==n.given)return{
kind:n.given.has(e)?"given":"unmatched"};const s=t.filters?.get(e);if(void 0===s)return{kind:"unknown",because:`the configuration has no filters table and the changes input does not answer ${e}`}
;const[r]=n.changes.paths.find(toRules(s,n.changes),1).first;return void 0===r?{kind:"unmatched"}:{kind:"matched",file:r.path,...(0,i.o_)(r)}}function toRules(e,t){
return e.map(({pattern:e,on:n})=>"any"===n||(0,r.bX)(e)?{pattern:e}:{pattern:e,admits:e=>t.isOfType(e,n)})}var o=n(9777);function listChangedSettings(e,t){const{paths:n,filters:s}=t.triggers
;return[...isSameMap(e.matrix,t.matrix)?[]:["matrix"],...listChangedOptions(e.from?.options,t.from?.options),...t.infer&&!e.infer?["infer"]:[],...isWider(e.triggers.paths,n)?["paths"]:[],...hasMore(e.triggers.filters,s)?["filters"]:[]]
}function listChangedOptions(e=new Map,t=new Map){return[...new Set([...e.keys(),...t.keys()])].filter(n=>e.get(n)!==t.get(n))}function explainPublishChange(e,t){
if(t.publish)return e.publish?""!==t.publishedName&&t.publishedName!==e.publishedName?"image-name changed":void 0:'"publish: false" was taken away'}function listChangedTests(e,t){
if(void 0===t.tests)return[];if(void 0===e.tests)return["tests"];const{images:n,paths:s,filters:i}=e.tests,changed=(e,t,n)=>isSameSet(t,n)?[]:[`tests.${e}`]
;return[...changed("images",n,t.tests.images),...changed("paths",s,t.tests.paths),...changed("filters",i,t.tests.filters)]}function listRetagged({name:e,tests:t},n,s){
return[e,...t?.images??[]].filter(e=>{const t=n.get(e);return void 0!==t&&t.localTag!==s.get(e)?.localTag})}function isWider(e,t){const adds=e=>!(0,r.bX)(e)
;return hasMore(e.filter(adds),t.filter(adds))||hasMore(t.filter(r.bX),e.filter(r.bX))}function isSameMap(e,t){return e.size===t.size&&[...e].every(([e,n])=>t.get(e)===n)}function isSameSet(e,t){
return!hasMore(e,t)&&!hasMore(t,e)}function hasMore(e,t){const n=new Set(e);return t.some(e=>!n.has(e))}function explainRecipeChange(e,t){switch(t.kind){case"same":
return void 0===t.names?void 0:explainParentChange(e,t.names);case"unknown":return t.because;case"known":{
const{image:n,variant:s,recipe:i}=e,r=t.recipes.get(n.name),o=nameSource(n,t.configurationName);if(void 0===r)return`the image is new in ${o}`;const a=r[s]
;if(void 0===a)return`the ${s} variant is new in ${o}`
;const c=[...listChangedKeys(a,i),...listChangedSettings(r,n)],u=c.length>0?`${c.join(", ")} changed`:explainSteering(e,t.recipes)??explainParentChange(e,t.names)
;return void 0===u?void 0:`${u} in ${o}`}}}function nameSource({from:e},t){return e?.file===t?`${t}:${String(e.line)}`:t}function explainSteering({image:e,variant:t,recipe:n,readsOtherwise:s},i){
if(!s(i))return;const r=i.get(e.name)?.[t]?.buildArgs;return`build-args${[...n.buildArgs].some(([e,t])=>r?.get(e)!==t)?"":" of an image that it is built from"} changed`}
function explainParentChange({image:e,variant:t,references:n},s){const describe=n=>1===n.length&&n[0]===e.name&&"prod"===t?"":n.join(" "),i=n.find(({name:e,namedBy:t,images:n})=>{const i=s.find(e,t)
;return describe(i.map(e=>e.image))!==describe(n)});return void 0===i?void 0:`the image that "${i.name}" stands for changed`}function listChangedKeys(e,t){const n=toKeys(e,t),s=toKeys(t,e)
;return Object.keys(s).filter(e=>n[e]!==s[e])}function toKeys(e,t){
const isVolatile=n=>e.volatileArgs.has(n)&&t.volatileArgs.has(n),n=[...e.buildArgs].map(([e,t])=>[e,isVolatile(e)?"":t]),s=[...e.buildContexts].map(([e,t])=>[e,"local"===t.kind?t.path:t.text,t.kind])
;return{context:e.contextPath,file:e.file,target:e.target,"build-args":toSortedText(n),"build-contexts":toSortedText(s),platforms:toSortedText((0,o.PC)(e.platforms).map(e=>[e])),
runners:isOnRunner(e)&&isOnRunner(t)?e.runnerPlatform:"",generated:toSortedText([...e.generated].map(([e,t])=>[e,...t])),"volatile-args":toSortedText([...e.volatileArgs].map(e=>[e]))}}
function isOnRunner({platforms:e}){return 0===e.length}function toSortedText(e){return e.map(e=>JSON.stringify(e)).sort().join("\n")}var a=n(7996),c=n(1446),u=n(5364);function findInputChanges(e,t,n){
const r=new Map,o=ChangedFiles.of(t);for(const t of(0,u.x)(e))for(const e of o.list(t)){if(r.size>=i.PI)return(0,s.Ky)(r.values());r.has(e)||r.set(e,toCause(e,t,n))}return(0,s.Ky)(r.values())}
class ChangedFiles{changes;static#dn=new WeakMap;#n=new Map;#ti;constructor(e){this.changes=e,this.#ti=new a.q(e)}static of(e){const t=ChangedFiles.#dn.get(e)??new ChangedFiles(e)
;return ChangedFiles.#dn.set(e,t),t}list(e){const{changes:t}=this;switch(e.kind){case"gone-submodules":return t.goneSubmodules.filter(e.has);case"gone-links":return t.goneLinks.filter(e.has)
;case"git-ignores":return t.ignoreFiles.flatMap(t=>findOtherVerdict(e,t));case"path":{const{path:n,counts:s}=e;return t.paths.has(n)&&t.isCounted(n,s)?[n]:[]}case"folder":case"pattern":
return this.#hn((0,c.iG)(e),e);case"empty-folders":{const{folders:t}=e;return this.#hn(t.key,e,e=>this.#ti.reachBuild(e,t))}case"globs":return[...(0,c.LO)(e,t.paths)]}}#hn(e,t,n=()=>!0){
const s=this.#n.get(e);if(void 0!==s)return s;const r=[];for(const e of(0,c.LO)(t,this.changes.paths)){if(r.length===i.PI)break;n(e)&&r.push(e)}return this.#n.set(e,r),r}}
function findOtherVerdict({isOnTheWay:e,isMadeWith:t},n){const[s,...i]=[...n].filter(([t])=>e(t));if(void 0===s)return[]
;const r=[s,...i].some(([,{kind:e}])=>"unknown"===e),o=new Map([...n].map(([e,t])=>[e,"present"===t.kind?t.text:void 0]));return r||t(o)?[s[0]]:[]}function toCause(e,t,n){
const s=t.doubt??("content"===t.role?n:void 0);return{...{kind:"input-changed",file:e,...(0,u.$)(t,e)},...void 0===s?{}:{doubt:s}}}function collectEvidence(e){
const{changes:t}=e,n=answerFilters(e.configuration,t,e.givenFilters),i=new Map(e.configuration.images.map(e=>[e.name,e])),r={question:e,changes:t,answers:n,images:i},o=(0,
s.RI)([comparisonCauses(e.comparison),buildAllCauses(r)]);return new Map(e.configuration.images.map(e=>[e.name,collectOfImage(e,o,r)]))}function comparisonCauses(e){switch(e.kind){case"trees":
case"overlay":return s.CD;case"event":return(0,s.Ky)([{kind:"event",because:e.because}]);case"unknown":return(0,s.Ky)([{kind:"changes-unknown",because:e.because}])}}function buildAllCauses(e){
const{buildAll:t}=e.question.configuration;return(0,s.Ky)(listTriggerCauses(t,e).map(toBuildAll))}function toBuildAll(e){return"path-matched"===e.kind||"filter-matched"===e.kind?{...e,kind:"build-all"
}:e}function collectOfImage(e,t,n){const i=(0,s.Ky)(listTriggerCauses(withoutShared(e.triggers,n),n)),r=(0,s.RI)([i,t]),o=n.question.inputs.get(e.name),collect=(t,i)=>(0,
s.RI)([...void 0===i?[]:[inputCauses(e,i,n.changes)],recipeCauses(e,t,n),r]),a=(0,s.RI)([collect("prod",o?.prod),publishCauses(e,n)]),c=listTestMatches(e,n);return void 0===e.dev?{prod:a,testMatches:c
}:{prod:a,dev:collect("dev",o?.dev),testMatches:c}}function withoutShared({paths:e,filters:t},{question:n,answers:s}){
const i=new Set(n.configuration.buildAll.filters),isSaid=e=>i.has(e)&&"unknown"===s(e).kind;return{paths:e,filters:t.filter(e=>!isSaid(e))}}function inputCauses(e,t,n){
const i=t.sources.filter(t=>e.infer||"build-file"===t.role),r=e.infer?t.quality:t.buildFiles,o=findInputChanges(i,n,findSharedDoubt(r));switch(r.kind){case"exact":return o;case"widened":return{...o,
list:o.list.map(e=>addFix(e,r.because))};case"opaque":{const e=r.because.map(e=>toOpaque(e));return(0,s.RI)([o,(0,s.Ky)(e)])}}}function findSharedDoubt(e){
if("widened"===e.kind)return e.because.find(({extent:e})=>"everything"===e)?.because}function toOpaque({about:e,because:t,fix:n}){return{kind:"inputs-opaque",...void 0===e?{}:{about:e},because:t,
...void 0===n?{}:{fix:n}}}function addFix(e,t){if("input-changed"!==e.kind||void 0===e.doubt)return e;const n=t.find(e=>void 0!==e.fix)?.fix;return void 0===n?e:{...e,fix:n}}
function recipeCauses(e,t,{question:{bases:n,inputs:i}}){const r=e[t];if(void 0===r)return s.CD;const{references:o=[],readsOtherwise:a=()=>!0}=i.get(e.name)?.[t]??{},c={image:e,variant:t,recipe:r,
references:o,readsOtherwise:a},u=n.flatMap(e=>explainRecipeChange(c,e)??[]);return(0,s.Ky)([...new Set(u)].map(e=>({kind:"recipe-changed",because:e})))}function publishCauses(e,t){
const n=compareWithBases(e,t,t=>{const n=explainPublishChange(t,e);return void 0===n?[]:[n]});return(0,s.Ky)(n.map(e=>({kind:"publish-changed",because:e})))}function listTestMatches(e,t){
return void 0===e.tests?[]:[...listTriggerCauses(e.tests,t).map(describeTestMatch),...compareWithBases(e,t,(n,s)=>[...listChangedTests(n,e),...listRetagged(e,s,t.images).map(e=>`local-tag of ${e}`)].map(e=>`${e} changed`),({ownName:e,configurationName:t})=>e??t)].slice(0,s._p)
}function compareWithBases({name:e},{question:t},n,s=e=>e.configurationName){const i=t.bases.flatMap(t=>{if("known"!==t.kind)return[];const i=t.recipes.get(e)
;return(void 0===i?[]:n(i,t.recipes)).map(e=>`${e} in ${s(t)}`)});return[...new Set(i)]}function listTriggerCauses(e,{changes:t,answers:n}){const s=e.paths.map(e=>({pattern:e}))
;return[...t.paths.find(s,i.PI).first.map(e=>({kind:"path-matched",file:e.path,pattern:e.pattern,...(0,i.o_)(e)})),...e.filters.flatMap(e=>filterCauses(e,n))]}function filterCauses(e,t){const n=t(e)
;switch(n.kind){case"matched":return[{kind:"filter-matched",filter:e,file:n.file,...(0,i.o_)(n)}];case"given":return[{kind:"filter-matched",filter:e}];case"unmatched":return[];case"unknown":return[{
kind:"changes-unknown",because:n.because}]}}function describeTestMatch(e){const t="stopped"in e?"was stopped, so it counts for":"matches"
;return"path-matched"===e.kind?`${e.pattern} of tests.paths ${t} ${e.file}`:"filter-matched"===e.kind?`filter ${e.filter} of tests.filters matches`:"because"in e?e.because:e.kind}var l=n(5234)
;function weighFacts(e){
const{inputs:t,head:n,parents:s,commit:i,publishing:r,labels:o,changes:a,bases:c}=e,{configuration:u}=e.valid,{comparison:d}=e.compared,f=void 0===e.request.changes?void 0:new Set(e.request.changes),h=void 0===e.deletion?selectRequested(e):new Set
;return{question:{configuration:u,publishing:r,parents:s,evidence:collectEvidence({configuration:u,inputs:t,head:n,comparison:d,changes:a,bases:c,givenFilters:f,labels:o,requested:h}),labels:o,
requested:h},hashes:(0,l.Z)({images:u.images,inputs:t,head:n,parents:s,commit:i})}}function selectRequested({request:e,valid:t}){const{images:n}=e;switch(n?.kind){case void 0:return;case"all":
return new Set(t.configuration.images.map(e=>e.name));case"named":return new Set(n.names)}}}),9387:((e,t,n)=>{n.d(t,{Z:()=>listStarters});var s=n(5617);function listStarters(e,t){
if(e.some(isOpen))return;const n=new Map(t.map(({path:e,text:t})=>[e,t])),i=new s.N(new Set(n.keys()),n);return[...new Set(e.map(({workflow:e})=>e.path))].flatMap(e=>i.parse(e)??[])}
function isOpen({workflow:e}){return"action"===e.kind||["workflow_call","workflow_run"].some(t=>e.triggers.includes(t))}}),2463:((e,t,n)=>{n.d(t,{R:()=>toSettings,c:()=>listSettings});var s=n(5214)
;function listSettings(e,t){const n=e.filter(({action:e})=>"plan"===e).map(e=>readSettings(e,t));return{settings:0===n.length?[toSettings(t)]:joinAlike(n.map(({settings:e})=>e)),
diagnostics:n.flatMap(({diagnostics:e})=>e)}}function toSettings(e){const{config:t}=(0,s.TR)(()=>"").request;return{config:t,stages:void 0,platforms:"either",...e,uses:[]}}function readSettings(e,t){
const{given:n}=e.step,isUnknown=e=>"unknown"===n.get(e)?.kind,i=[...n].filter(([,{kind:e}])=>"known"===e),{request:r}=(0,s.TR)(e=>new Map(i).get(e)?.text??"");return{settings:{config:r.config,
stages:isUnknown("stages")?void 0:r.stages,platforms:isUnknown("split-platforms")?"either":r.platforms,...t,uses:[e]},diagnostics:i.flatMap(([e,{text:t,at:n}])=>(0,
s.TR)(n=>n===e?t:"").diagnostics.map(e=>({...e,place:n})))}}function joinAlike(e){const t=new Map;for(const{uses:n,...s}of e){const e=JSON.stringify(s);t.set(e,{...s,uses:[...t.get(e)?.uses??[],...n]
})}return[...t.values()]}}),7027:((e,t,n)=>{n.d(t,{Y:()=>readWorkflowTexts});var s=n(9490);function readWorkflowTexts(e,t){return readTexts(e.tree.paths.filter(s.Kr),e,t)}
async function readTexts(e,t,n){const s=e.map(e=>t.entry(e)?.id??""),i=await n.readTexts(s);return e.flatMap((e,t)=>{const n=i.get(s[t]??"");return void 0===n?[]:[{path:e,text:n}]})}}),27:((e,t,n)=>{
function toShortId(e){return e.slice(0,7)}n.d(t,{p:()=>toShortId})}),18:((e,t,n)=>{n.d(t,{IG:()=>o,fo:()=>isFile,q0:()=>describe,wS:()=>a,yV:()=>IndexedTree});var s=n(7700),i=n(5272);class IndexedTree{
tree;index;#ni;#si;#ii;constructor(e){this.tree=e,this.index=new i.EG(e.paths)}entry(e){return this.tree.entry(e)}hasFolder(e){const{from:t,to:n}=this.index.folder(e);return t<n}
describe({from:e,to:t}){this.#ii??=describeAll(this.tree);const{bytes:n,ends:s}=this.#ii;return n.subarray(0===e?0:s[e-1],0===t?0:s[t-1])}get links(){return this.#si??=this.#ri(o),this.#si}
get submodules(){return this.#ni??=this.#ri(a),this.#ni}#ri(e){const{paths:t,entries:n}=this.tree;return t.filter((t,s)=>n[s]?.mode===e)}get ignoreFiles(){
return this.index.named(".gitignore").map(e=>this.index.paths[e]??"")}}function describe({mode:e,id:t}){return`${e} ${t}`}function describeAll({paths:e,entries:t}){
const n=[],i=new Uint32Array(e.length);let o=0;for(let a=0;a<e.length;a+=r){const c=e.slice(a,a+r).map((e,n)=>{const s=t[a+n];return`${void 0===s?"":describe(s)} ${e}\0`}),u=c.join(""),l=(0,s.O0)(u)
;n.push(l);const d=l.length===u.length;let f=a;for(const e of c)o+=d?e.length:(0,s.O0)(e).length,i[f]=o,f+=1}return{bytes:joinBytes(n,o),ends:i}}const r=1e3;function joinBytes(e,t){
const n=new Uint8Array(t);let s=0;for(const t of e)n.set(t,s),s+=t.length;return n}function isFile({mode:e}){return e!==o&&e!==a}const o="120000",a="160000"}),5272:((e,t,n)=>{n.d(t,{EG:()=>PathIndex,
PI:()=>a,o_:()=>noteStopped});var s=n(9730),i=n(7700),r=n(8880),o=n(6582);const a=1e3;class PathIndex{paths;#bs=new Map;#Dt=new Map;#oi=new Map;#nt=new Map;#ai=new Map;#ti;#ci;#ui=-1;constructor(e){
this.paths=e}get slowPatterns(){return new Set([...this.#bs].flatMap(([e,{stopped:t}])=>t.size>0?[e]:[]))}find(e,t){const n=[];let s=0;for(const i of this.select(e))if(s+=1,n.length<t&&n.push(i),
s>=a)break;return{first:n,count:s}}*select(e){const t=e.filter(e=>(0,r.bX)(e.pattern)),taken=(e,n)=>t.some(t=>this.#li(t.pattern).has(e)&&admits(t,n)),n=new Set;for(const t of e){if((0,
r.bX)(t.pattern))continue;const{positions:e,stopped:s}=this.#It(t.pattern);for(const i of e){const e=this.paths[i]??"";if(n.has(i)||!admits(t,e)||taken(i,e))continue;n.add(i);const r={path:e,
pattern:t.pattern};yield s.has(i)?{...r,stopped:!0}:r}}}matchesAny(e){return this.#It((0,r.bX)(e)?e.slice(1):e).positions.length>0}range(e){const t=(0,o.h0)(this.paths,e)
;return!0!==this.paths[t]?.startsWith(e)?{from:t,to:t}:{from:t,to:(0,s.i)(this.paths,t=>t<e||t.startsWith(e))}}has(e){return this.single(e).length>0}single(e){const t=(0,o.h0)(this.paths,e)
;return this.paths[t]===e?[{from:t,to:t+1}]:[]}folder(e){const t=this.#oi.get(e);if(void 0!==t)return t;const n=this.range(""===e?"":`${e}/`);return this.#oi.set(e,n),n}names(e){
const t=this.#nt.get(e);if(void 0!==t)return t;const n=[...new Set(this.#di(e))];return this.#nt.set(e,n),n}*#di(e){const t=""===e?0:e.length+1,{from:n,to:s}=this.folder(e);for(let e=n;e<s;){
const n=this.paths[e]??"",s=n.indexOf("/",t);yield-1===s?n.slice(t):n.slice(t,s),e=-1===s?e+1:this.folder(n.slice(0,s)).to}}named(e){const t=this.#ai.get(e);if(void 0!==t)return t;const n=[]
;return this.paths.forEach((t,s)=>{(0,i.ev)(t,e)&&n.push(s)}),this.#ai.set(e,n),n}get folders(){return this.#ti??=new PathIndex(listFolders(this.#fi)),this.#ti}*runs({from:e,to:t}){if(e>=t)return
;const n=this.#fi;for(let s=findRun(n,e);s<n.length;s+=1){const i=n[s];if(void 0===i||i.from>=t)return;yield{...i,from:Math.max(e,i.from),to:Math.min(t,i.to)}}}runAt(e){
const t=this.#fi,n=t[this.#ui+1],s=void 0!==n&&n.from<=e&&e<n.to;this.#ui=s?this.#ui+1:findRun(t,e);const i=t[this.#ui];if(void 0===i)throw new RangeError(`no path is at ${e}`);return i}get#fi(){
return this.#ci??=listFolderRuns(this.paths),this.#ci}#It(e){const t=this.#bs.get(e);if(void 0!==t)return t;const n=(0,r.SO)(e),{from:s,to:i}=this.range(n.prefix),o=[],a=new Set;for(let e=s;e<i;e+=1){
const t=n.judge(this.paths[e]??"");"other"!==t&&o.push(e),"stopped"===t&&a.add(e)}return this.#bs.set(e,{positions:o,stopped:a}),{positions:o,stopped:a}}#li(e){const t=this.#Dt.get(e)
;if(void 0!==t)return t;const{positions:n,stopped:s}=this.#It(e.slice(1)),i=new Set(n.filter(e=>!s.has(e)));return this.#Dt.set(e,i),i}}function noteStopped({stopped:e}){return void 0===e?{}:{
stopped:e}}function admits(e,t){return e.admits?.(t)??!0}function listFolderRuns(e){const t=[];for(let n=0;n<e.length;){const s=(0,i.yl)(e[n]??""),r=""===s?"":`${s}/`;let o=n+1
;for(;o<e.length&&isDirectlyIn(e[o]??"",r);)o+=1;t.push({folder:s,from:n,to:o}),n=o}return t}function isDirectlyIn(e,t){return e.startsWith(t)&&!e.includes("/",t.length)}function listFolders(e){
const t=new Set(0===e.length?[]:[""]);for(const{folder:n}of e)for(const e of[n,...(0,i.vl)(n)])t.add(e);return[...t].sort()}function findRun(e,t){return(0,s.i)(e,({to:e})=>e<=t)}}),6582:((e,t,n)=>{
function comparePaths(e,t){return e<t?-1:e>t?1:0}function sortByPath(e,t){let n="";for(const s of e){const i=t(s);if(i<n)return e.toSorted((e,n)=>comparePaths(t(e),t(n)));n=i}return e}
function findLowerBound(e,t){let n=0,s=e.length;for(;n<s;){const i=n+s>>>1;(e[i]??"")<t?n=i+1:s=i}return n}n.d(t,{$y:()=>sortByPath,cD:()=>comparePaths,h0:()=>findLowerBound})}),3958:((e,t,n)=>{n.d(t,{
a:()=>toOverlay});var s=n(6582);function toOverlay(e,t){return{changes:[...new Set(e)].sort(s.cD).map(e=>({path:e,before:{kind:"unknown"},after:toSide(e,t)}))}}function toSide(e,t){
if(void 0===t)return{kind:"unknown"};const n=t.entry(e);return void 0===n?{kind:"absent"}:{kind:"present",entry:n}}}),168:((e,t,n)=>{n.d(t,{Gc:()=>toTree,vP:()=>toBaseTree});var s=n(6582)
;function toTree(e){const t=(0,s.$y)(e,e=>e[0]),n=t.map(e=>e[0]),i=t.map(e=>e[1]);return{paths:n,entries:i,entry(e){const t=(0,s.h0)(n,e);return n[t]===e?i[t]:void 0}}}function toBaseTree(e,t){
const n=new Map(t.map(e=>[e.path,e.before])),i=[];for(const[e,t]of n){if("unknown"===t.kind)return;"present"===t.kind&&i.push([e,t.entry])}for(const t of e.paths){const s=n.has(t)?void 0:e.entry(t)
;void 0!==s&&i.push([t,s])}return toTree(i.sort(([e],[t])=>(0,s.cD)(e,t)))}}),408:((e,t,n)=>{n.d(t,{AU:()=>not,Gk:()=>s,I1:()=>listFilters,Pd:()=>isNever,Q7:()=>all,Zm:()=>i,bz:()=>any,
i7:()=>listDoubts,sN:()=>isAlways});const s={kind:"constant",holds:"always"},i={kind:"constant",holds:"never"};function isAlways(e){return"constant"===e.kind&&"always"===e.holds}function isNever(e){
return"constant"===e.kind&&"never"===e.holds}function not(e){return"constant"===e.kind?isAlways(e)?i:s:"not"===e.kind?e.of:{kind:"not",of:e}}function all(e){if(e.some(isNever))return i
;const t=flatten("all",e).filter(e=>!isAlways(e)),[n]=t;return void 0===n?s:1===t.length?n:{kind:"all",of:t}}function any(e){if(e.some(isAlways))return s
;const t=flatten("any",e).filter(e=>!isNever(e)),[n]=t;return void 0===n?i:1===t.length?n:{kind:"any",of:t}}function flatten(e,t){return[...new Set(t.flatMap(t=>t.kind===e?t.of:[t]))]}
function listFilters(e){switch(e.kind){case"constant":case"planned":case"unknown":return[];case"files":return[e.filter];case"not":return listFilters(e.of);case"all":case"any":
return e.of.flatMap(listFilters)}}function listDoubts(e){switch(e.kind){case"constant":case"files":return[];case"planned":case"unknown":return[e.doubt];case"not":return listDoubts(e.of);case"all":
case"any":return e.of.flatMap(listDoubts)}}}),568:((e,t,n)=>{n.d(t,{BA:()=>toValue,DW:()=>asTexts,G4:()=>toBoolean,Hn:()=>isTrue,aI:()=>equals,bp:()=>describeValue,eu:()=>literal,fE:()=>toText,s6:()=>r
});var s=n(5999),i=n(408);const r={kind:"literal",value:null};function literal(e){return{kind:"literal",value:e}}function toValue(e){if(void 0===e)return
;if("object"!=typeof e||null===e)return literal(e);if(!(0,s.Lv)(e))return;const t=e.flatMap(e=>"string"==typeof e?[{name:e,when:i.Gk}]:[]);return t.length===e.length?{kind:"names",form:"list",names:t
}:void 0}function toBoolean(e){return"constant"!==e.kind?{kind:"boolean",when:e}:literal("always"===e.holds)}function asTexts(e){return new Map([...e].map(([e,t])=>[e,asText(t)]))}function asText(e){
switch(e.kind){case"literal":return literal((0,s.fE)(e.value)??"");case"boolean":return{kind:"flag",when:e.when,given:i.Gk};case"names":return{...e,form:"text"};case"choice":case"flag":case"unknown":
return e}}function isTrue(e){switch(e.kind){case"literal":return(0,s.zz)(e.value)?i.Gk:i.Zm;case"boolean":return e.when;case"flag":return e.given;case"choice":case"names":return i.Gk;case"unknown":
return e.when??toCondition(e)}}function toCondition({key:e,at:t,because:n}){return{kind:"unknown",key:e,doubt:{at:t,because:n}}}function describeValue(e){
return"unknown"===e.kind?e.key:JSON.stringify(e)}function toText(e){return"literal"===e.kind?(0,s.fE)(e.value):void 0}function equals(e,t){const[n,s]="literal"===t.kind?[e,t]:[t,e]
;return"literal"===s.kind?equalsLiteral(n,s.value):void 0}function equalsLiteral(e,t){const is=e=>!0===(0,s.n4)(e,t)?i.Gk:i.Zm;switch(e.kind){case"literal":return is(e.value);case"boolean":
return choose(e.when,is(!0),is(!1));case"choice":return choose(e.when,is(e.yes),is(e.no));case"flag":return choose((0,i.AU)(e.given),is(""),choose(e.when,is("true"),is("false")));case"names":{
if("list"===e.form)return;const n=(0,i.bz)(e.names.map(({when:e})=>e));return"[]"===t?(0,i.AU)(n):"string"==typeof t&&t.startsWith("[")?void 0:i.Zm}case"unknown":return}}function choose(e,t,n){
return(0,i.bz)([(0,i.Q7)([e,t]),(0,i.Q7)([(0,i.AU)(e),n])])}}),5617:((e,t,n)=>{n.d(t,{N:()=>Texts});var s=n(2385);class Texts{#n;#_s;#hi;#W=new Set;constructor(e,t){this.#_s=e,this.#n=t,this.#hi=new Map
}isThere(e){return this.#_s.has(e)}get paths(){return this.#_s}read(e){const t=this.#n.get(e);return void 0===t&&this.#_s.has(e)&&this.#W.add(e),t}parse(e){const t=this.#hi.get(e)
;if(void 0!==t)return t;const n=this.read(e);if(void 0===n)return;const s={path:e,...parseText(n)};return this.#hi.set(e,s),s}get wanted(){return[...this.#W]}}const i=1<<20;function parseText(e){
if(e.length>i)return{text:e};const{root:t}=(0,s.T)(e);return void 0===t?{text:e}:{text:e,root:t}}}),2021:((e,t,n)=>{n.d(t,{I:()=>listEvents,m:()=>listStarts});var s=n(5482),i=n(9082),r=n(408),o=n(568)
;const a=300;function readPathFilter(e,t,n){const i=(0,s._F)(e,"paths"),o=(0,s._F)(e,"paths-ignore");return void 0!==i?{kind:"files",filter:toFilter(i,`on.${t}.paths`,n)}:void 0!==o?{kind:"files",
filter:toIgnoring(o,`on.${t}.paths-ignore`,n)}:r.Gk}function readRules(e,t){return(0,s.S3)(e).flatMap(e=>{const n=(0,s.b6)(e);if(void 0===n)return[];const r=n.startsWith("!"),o=(0,
i.Zu)(r?n.slice(1):n),a=void 0===o?void 0:{takes:r?"out":"in",matches:o};return[{at:(0,s.$t)(e,t),text:n,rule:a}]})}function readList(e,t){const n=readRules(e,t),i=n.flatMap(({rule:e})=>e??[]);return{
at:(0,s.$t)(e,t),written:n,rules:i,isMalformed:i.length<n.length}}function toFilter(e,t,n){const{written:s,rules:i,isMalformed:r,at:o}=readList(e,n);return{at:o,name:t,limit:a,
patterns:s.map(toWrittenPattern),selects:({path:e})=>r?"unknown":"in"===i.findLast(({matches:t})=>t(e))?.takes?"yes":"no"}}function toWrittenPattern({at:e,text:t,rule:n}){return"in"===n?.takes?{at:e,
text:t,matches:n.matches}:{at:e,text:t}}function toIgnoring(e,t,n){const{rules:s,isMalformed:i,at:r}=readList(e,n);return{at:r,name:t,limit:a,patterns:[],selects:({path:e})=>{if(i)return"unknown"
;const t=s.filter(({matches:t})=>t(e));return t.every(({takes:e})=>"in"===e)?t.length>0?"no":"yes":t.some(({takes:e})=>"in"===e)?"unknown":"yes"}}}const c=["pull_request","pull_request_target"]
;function listStarts(e,t){return listEvents((0,s._F)(e.root,"on")).flatMap(([n,s])=>"push"===n?startByPush(s,e,t):c.includes(n)?[startByPullRequest(n,s,e,t)]:"merge_group"===n?[{
...startByMergeGroup(n),when:r.Gk}]:"workflow_call"===n?[]:[startOtherwise(n)])}function listEvents(e){return"mapping"===e?.kind?(0,s.Pf)(e):(0,s.CB)(e).map(e=>[e,void 0])}function startByPush(e,t,n){
const i=void 0!==(0,s._F)(e,"tags")||void 0!==(0,s._F)(e,"tags-ignore"),a=void 0!==(0,s._F)(e,"branches")||void 0!==(0,s._F)(e,"branches-ignore"),c=(0,
r.Q7)([judgeBranch(e,n),readPathFilter(e,"push",t)]),{branch:u}=n,d=void 0===u?[]:[["ref",(0,o.eu)(`refs/heads/${u}`)],["ref_name",(0,o.eu)(u)],["event.ref",(0,
o.eu)(`refs/heads/${u}`)]],f=new Map([...toGithub("push",{base_ref:"",head_ref:"",ref_type:"branch"}),...d]),h=i&&!a?[]:[{event:{name:"push",kind:"change"},when:c,github:f,absent:l}]
;return i?[...h,startOtherwise("push of a tag")]:h}
const u=["event.inputs","event.workflow_dispatch","event.client_payload","event.schedule"],l=[...u,"event.pull_request","event.release","event.workflow_run"],d=[...u,"event.before","event.head_commit","event.release"]
;function toGithub(e,t){const n=Object.entries({event_name:e,...t});return new Map(n.map(([e,t])=>[e,(0,o.eu)(t)]))}function startByPullRequest(e,t,n,i){const a=(0,s.CB)((0,
s._F)(t,"types")),c=0===a.length||a.some(e=>["opened","synchronize","closed"].includes(e)),u=a.length>0&&a.every(e=>"closed"===e),l=(0,
r.Q7)([c?r.Gk:r.Zm,judgeBranch(t,i),readPathFilter(t,e,n)]),{branch:f}=i,h=toGithub(e,{ref_type:"branch",..."pull_request"===e?{ref:"refs/pull/1/merge",ref_name:"1/merge"}:{},...u?{
"event.action":"closed"}:{},...void 0===f?{}:{base_ref:f,"event.pull_request.base.ref":f}});return h.set("event.pull_request.draft",(0,o.eu)(!1)),h.set("event.pull_request.merged",(0,o.eu)(u)),{
event:{name:e,kind:"change"},when:l,github:h,absent:d}}function startByMergeGroup(e){return{event:{name:e,kind:"change"},github:toGithub(e,{ref_type:"branch","event.action":"checks_requested"}),
absent:[...l,...d]}}function startOtherwise(e){const t={name:e,kind:"other"},n=toGithub("push of a tag"===e?"push":e,{});return{event:t,when:r.Gk,github:n,absent:[]}}
function judgeBranch(e,{branch:t}){if(void 0===t)return r.Gk;const n=(0,s._F)(e,"branches");if(void 0!==n)return(0,i.fE)((0,s.CB)(n),t)?r.Gk:r.Zm;const o=(0,s._F)(e,"branches-ignore")
;return void 0!==o&&(0,i.fE)((0,s.CB)(o),t)?r.Zm:r.Gk}}),1743:((e,t,n)=>{n.d(t,{SP:()=>explainFailure,v9:()=>i,w2:()=>toFailure});var s=n(749);const i={job:{
noGit:"install it in the job, before this step",noCheckout:"run actions/checkout before this step",noObjects:"check out without a filter"},terminal:{noGit:"install it, or put it into PATH",
noCheckout:"start in a clone, or name one by -C DIR",noObjects:"git fetch --refetch --no-filter"}};function toFailure(e,t="lasting"){return{...(0,s.O)(e),failure:t}}
const r=[[/not a git repository/i,({directory:e,execution:t})=>`"${e}" is not in a git repository: ${i[t].noCheckout}`],[/dubious ownership/i,({directory:e})=>`git does not trust "${e}", which another user owns: git config --global --add safe.directory "${e}"`],[/not our ref|promisor|lazy fetch|transport '.*' not allowed/i,({execution:e})=>`this clone leaves out objects that are needed: ${i[e].noObjects}`]],o=[[/not our ref|couldn't find remote ref|remote ref does not exist|no such ref/i,toFailure("the remote does not have it","absent")],[/authentication failed|could not read (?:username|password)|returned error: 40[13]|repository .*not found|terminal prompts disabled/i,toFailure("the remote refused to be read: give the job `permissions: { contents: read }` and this step its token")]]
;function explainFailure(e){if("fetch"===e.command){const t=o.find(([t])=>t.test(e.stderr));if(void 0!==t)return t[1]}for(const[t,n]of r)if(t.test(e.stderr))return toFailure(n(e))
;const t=firstComplaint(e.stderr),n="number"==typeof e.status?`status ${e.status}`:e.status,s="fetch"===e.command&&"number"==typeof e.status
;return toFailure(`git ${e.command} ended with ${n}${""===t?"":`: ${t}`}`,s?"passing":"lasting")}function firstComplaint(e){
const t=e.split("\n").filter(e=>""!==e.trim()),n=t.find(e=>e.startsWith("fatal: "));return((void 0===n||n.endsWith("adding files failed")?t.at(0):n)??"").replace(/^(?:fatal|error): /,"").slice(0,300)}
}),1405:((e,t,n)=>{n.d(t,{i:()=>Patience});class Patience{total;#pi=0;#mi=0;#gi=0;constructor(e=6e4){this.total=e}get left(){const e=this.#mi>0?now()-this.#gi:0;return Math.max(0,this.total-this.#pi-e)}
start(){return 0===this.#mi&&(this.#gi=now()),this.#mi+=1,()=>{this.#mi-=1,0===this.#mi&&(this.#pi+=now()-this.#gi)}}}function now(){return 1e3*process.uptime()}}),6227:((e,t,n)=>{n.d(t,{
PL:()=>toFetchEnvironment,Tx:()=>toGitEnvironment,fR:()=>toQuietEnvironment});var s=n(8161),i=n(6760)
;const r=new Set(["GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_COMMON_DIR","GIT_CONFIG","GIT_DIR","GIT_GRAFT_FILE","GIT_IMPLICIT_WORK_TREE","GIT_INDEX_FILE","GIT_INTERNAL_SUPER_PREFIX","GIT_NAMESPACE","GIT_OBJECT_DIRECTORY","GIT_PREFIX","GIT_REPLACE_REF_BASE","GIT_SHALLOW_FILE","GIT_WORK_TREE"]),o=[["safe.directory","*"],["core.fsmonitor","false"]]
;function toGitEnvironment(e,t=[]){return{...toQuietEnvironment(e,o),...0===t.length?{}:{GIT_ALTERNATE_OBJECT_DIRECTORIES:t.join(i.delimiter)},GIT_ALLOW_PROTOCOL:"none"}}
function toFetchEnvironment(e,t){return{...toQuietEnvironment({...e,GIT_ASKPASS:void 0,SSH_ASKPASS:void 0},[...o,...a,...t]),GIT_ALLOW_PROTOCOL:"file:git:http:https:ssh"}}
const a=[["core.hooksPath",s.devNull],["core.askPass",""],["gc.auto","0"],["maintenance.auto","false"],["protocol.version","2"],["http.lowSpeedLimit","1000"],["http.lowSpeedTime","30"]]
;function toQuietEnvironment(e,t){const n={};for(const[t,s]of Object.entries(e))void 0===s||r.has(t)||(n[t]=s);return{...n,...toConfigVariables(e.GIT_CONFIG_COUNT,t),LC_ALL:"C",
GIT_TERMINAL_PROMPT:"0",GIT_OPTIONAL_LOCKS:"0",GIT_NO_REPLACE_OBJECTS:"1",GIT_NO_LAZY_FETCH:"1"}}function toConfigVariables(e,t){const n=/^\d{1,4}$/.test(e??"")?Number(e):0,s={
GIT_CONFIG_COUNT:String(n+t.length)};for(const[e,[i,r]]of t.entries())s[`GIT_CONFIG_KEY_${n+e}`]=i,s[`GIT_CONFIG_VALUE_${n+e}`]=r;return s}}),9679:((e,t,n)=>{n.d(t,{m:()=>findMergeBases})
;var s=n(749),i=n(1915),r=n(9359);async function findMergeBases(e,t,n){const i=await listIds(e,["merge-base","--all","--end-of-options",...t]);if((0,s.G)(i))return i
;const r=i.map(e=>`^${e}`),o=await listIds(e,["rev-list","--max-parents=0",...t,...r,"--"]);if((0,s.G)(o))return o;for(const e of o){const t=await n(e);if((0,s.G)(t))return t
;if(void 0===t||t.length>0)return{kind:"cut-off"}}const[a,...c]=i;return void 0===a?{kind:"unrelated"}:{kind:"found",ids:[a,...c]}}async function listIds(e,t){const n=await(0,
i.EO)(e,t,"merge-base"===t[0]?[1]:[]);return(0,s.G)(n)?n:Buffer.from(n.output).toString("latin1").split("\n").filter(r.T)}}),9359:((e,t,n)=>{function isSafeRevision(e){
return e.length<=1024&&e.isWellFormed()&&!s.test(e)}n.d(t,{P:()=>isSafeRevision,T:()=>isObjectId});const s=/^$|^-|\.\.|[:\s\\]|[^ -~\u{a0}-\u{10ffff}]|\^\{[^}]*\//u;function isObjectId(e){
return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(e)}}),7998:((e,t,n)=>{n.d(t,{Xg:()=>listObjectFolders,hG:()=>prepareStore,y$:()=>createStore});var s=n(3024),i=n(8161),r=n(6760),o=n(3549)
;function createStore(e){for(const t of[e.RUNNER_TEMP,(0,i.tmpdir)()])if(void 0!==t&&""!==t)try{const e=(0,o.a)(t,"store"),{path:n}=e,i={folder:e,trees:(0,r.join)(n,"trees"),history:(0,
r.join)(n,"history")};for(const e of listObjectFolders(i))(0,s.mkdirSync)(e,{recursive:!0});return i}catch{}}function listObjectFolders(e){return void 0===e?[]:[(0,r.join)(e.trees,"objects"),(0,
r.join)(e.history,"objects")]}function prepareStore(e,t){for(const n of[e.trees,e.history])writeRepository(n,{head:"ref: refs/heads/none",idLength:t.idLength});const n=(0,
r.join)(t.gitFolder,"objects");(0,s.writeFileSync)((0,r.join)(e.trees,"objects","info","alternates"),`${n}\n`);const i=(0,r.join)(t.gitFolder,"shallow");(0,s.existsSync)(i)&&(0,s.copyFileSync)(i,(0,
r.join)(e.trees,"shallow"))}function writeRepository(e,{head:t,idLength:n}){const i=64===n?"\tobjectformat = sha256\n":"";(0,s.mkdirSync)((0,r.join)(e,"refs")),(0,s.mkdirSync)((0,
r.join)(e,"objects","info")),(0,s.writeFileSync)((0,r.join)(e,"HEAD"),`${t}\n`),(0,s.writeFileSync)((0,r.join)(e,"config"),`${a}${i}`)}
const a='[core]\n\trepositoryformatversion = 1\n\tbare = true\n[remote "origin"]\n\tpromisor = true\n\tpartialclonefilter = blob:none\n[extensions]\n\tpartialclone = origin\n'}),1915:((e,t,n)=>{n.d(t,{
EO:()=>runGit,ZO:()=>tryToStart,_c:()=>explainStart,gT:()=>explainTimeLimit,y6:()=>toGit});var s=n(1421),i=n(3024),r=n(749),o=n(5270),a=n(1623),c=n(1743),u=n(1405)
;function toGit(e,t,{execution:n,patience:s=new u.i}){return{directory:e,environment:t,patience:s,execution:n,running:new Set}}async function runGit(e,t,n=[]){
if(0===e.patience.left)return explainTimeLimit(e,t[0]);const i=tryToStart(e,()=>(0,s.spawn)("git",[...t],{cwd:e.directory,env:e.environment,stdio:["ignore","pipe","pipe"],windowsHide:!0,
detached:"group"===e.starts&&"win32"!==process.platform}));if((0,r.G)(i))return i;const o=collect(i.stdout),a=collect(i.stderr),u=await waitFor(e,i,t[0])
;if("number"!=typeof u&&"string"!=typeof u)return u;if(0===u||"number"==typeof u&&n.includes(u))return{kind:"answer",output:Buffer.concat(o),status:u};const l=Buffer.concat(a).toString();return(0,
c.SP)({...e,command:t[0],stderr:l,status:u})}function tryToStart(e,t){try{return t()}catch(t){return explainStart(e,t)}}function explainStart(e,t){const n=(0,o.$u)(t).field("code").text()
;if("ENOENT"!==n&&"ENOTDIR"!==n)return(0,c.w2)(`git could not be started: ${String(t)}`);const{noGit:s,noCheckout:r}=c.v9[e.execution];return(0,c.w2)((0,
i.existsSync)(e.directory)&&"ENOENT"===n?`git was not found: ${s}`:`there is no folder "${e.directory}": ${r}`)}function explainTimeLimit(e,t){return(0,
c.w2)(`git ${t} did not answer within ${e.patience.total/1e3} s`)}function waitFor(e,t,n){return new Promise(s=>{const end=()=>{endProcess(e,t)},i=once(e.patience.start()),settle=t=>{clearTimeout(r),
i(),o(),e.running.delete(end),s(t)},r=setTimeout(()=>{settle(explainTimeLimit(e,n)),end(),t.stdout?.destroy(),t.stderr?.destroy()},e.patience.left);e.running.add(end);const o=(0,a.$)("programs",end)
;t.on("error",t=>{settle(explainStart(e,t))}),t.on("close",(e,t)=>{settle(e??t??"no status")})})}function once(e){let t=!1;return()=>{t||e(),t=!0}}function endProcess(e,t){
if("group"===e.starts&&void 0!==t.pid&&"win32"!==process.platform)try{return void process.kill(-t.pid,"SIGKILL")}catch{}t.kill("SIGKILL")}function collect(e){const t=[]
;return e.on("data",e=>t.push(e)),t}}),1623:((e,t,n)=>{n.d(t,{$:()=>endOnSignal});const s=["SIGINT","SIGTERM","SIGHUP"],i={programs:new Set,folders:new Set};function endOnSignal(e,t){
if(isIdle())for(const e of s)process.on(e,endAll);return i[e].add(t),()=>{if(i[e].delete(t),isIdle())for(const e of s)process.off(e,endAll)}}function isIdle(){return i.programs.size+i.folders.size===0
}function endAll(e){for(const e of s)process.off(e,endAll);for(const e of[...i.programs,...i.folders])try{e()}catch{}process.kill(process.pid,e)}}),3549:((e,t,n)=>{n.d(t,{a:()=>createTemporaryFolder})
;var s=n(3024),i=n(6760),r=n(1623);function createTemporaryFolder(e,t){removeLeftovers(e);const n=(0,s.mkdtempSync)((0,i.join)(e,`image-matrix-${t}-`)),o=(0,r.$)("folders",()=>{removeFolder(n)})
;return{path:n,remove:()=>{o(),removeFolder(n)}}}function removeFolder(e){(0,s.rmSync)(e,{recursive:!0,force:!0,maxRetries:3})}
const o=/^image-matrix-(?:store|head|snapshot|upload|publish|bake)-[0-9A-Za-z]{6}$/,a=864e5;function removeLeftovers(e){const t=process.getuid?.();if(void 0!==t)try{for(const n of(0,
s.readdirSync)(e).filter(e=>o.test(e))){const r=(0,i.join)(e,n),o=(0,s.lstatSync)(r),c=Date.now()-o.mtimeMs>a;o.isDirectory()&&o.uid===t&&c&&removeFolder(r)}}catch{}}}),1031:((e,t,n)=>{n.d(t,{
j:()=>openTerminal});var s=n(3024),i=n(6760),r=n(749),o=n(5270);function explainFileError(e){return a.get((0,o.$u)(e).field("code").text()??"")??(e instanceof Error?e.message:String(e))}
const a=new Map([["ENOENT","its folder is not there"],["ENOTDIR","what should be its folder is a file"],["EISDIR","it is a folder"],["EACCES","it is not yours to use"],["EPERM","it is not yours to use"],["EROFS","the disk is read-only"],["ENOSPC","the disk is full"],["EDQUOT","the disk is full"],["ENAMETOOLONG","its name is too long"],["ELOOP","its links lead back to themselves"]]),c=32<<20
;function readFileText(e){try{const t=(0,s.openSync)(e,s.constants.O_RDONLY|s.constants.O_NONBLOCK|s.constants.O_NOCTTY);try{const e=(0,s.fstatSync)(t);return e.isDirectory()?(0,
r.O)("it is a folder"):e.isFile()?e.size>c?(0,r.O)(`it has more than ${c>>20} MiB`):{kind:"text",text:(0,s.readFileSync)(t,"utf8")}:(0,r.O)("it is no regular file")}finally{(0,s.closeSync)(t)}
}catch(e){return explain(e)}}function explain(e){const t=(0,o.$u)(e).field("code").text();return"ENOENT"===t||"ENOTDIR"===t?{kind:"missing"}:"ENXIO"===t||"ENODEV"===t?(0,
r.O)("it is no regular file"):(0,r.O)(explainFileError(e))}function loadOnce(e){let t;return()=>t??=e()}function openRegistry(e={}){
const t=loadOnce(async()=>(await n.e(150).then(n.bind(n,3150))).createClient(e));return{ask:async e=>(await t()).ask(e),readCreated:async(e,n)=>(await t()).readCreated(e,n)}}
const u=require("node:readline/promises");function openPerson(){const{stdin:e,stdout:t}=process;if(!e.isTTY||!t.isTTY)return;const n=(0,u.createInterface)({input:e,output:t}),s=new Promise(e=>{
const end=()=>{e(void 0)};n.once("close",end),n.once("SIGINT",()=>{n.off("close",end),n.close(),process.kill(process.pid,"SIGINT")})});return{ask:async e=>(t.write(`${String(e)}\n`),
Promise.race([n.question("> ").catch(()=>s),s])),close:()=>{n.close()}}}var l=n(8161);function followLinks(e){try{return(0,s.realpathSync)(e)}catch{return e}}function readOwnFile(e,t){
const n=explainWay(e,t);return void 0!==n?(0,r.O)(n):readFileText(followLinks((0,i.resolve)(followLinks((0,i.resolve)(e)),t)))}function explainWay(e,t){const n=followLinks((0,
i.resolve)(e)),s=t.split("/").filter(e=>""!==e);for(const e of s.keys()){const t=s.slice(0,e+1).join("/"),r=explainPlace(n,followLinks((0,i.resolve)(n,t)));if(void 0!==r)return`"${t}" leads ${r}`}}
function explainPlace(e,t){const n=e.endsWith(i.sep)?e:`${e}${i.sep}`
;return t===e||t.startsWith(n)?t.slice(n.length).split(i.sep).some(e=>".git"===e.toLowerCase())?"into the folder of git":void 0:"out of the checkout"}var d=n(1421),f=n(3549);function openBake(e){
const t=new Map;let n=e;return{print(e,s){const i=JSON.stringify([e,s]);n??=findPlace();const r=t.get(i)??print(e,s,n);return t.set(i,r),r}}}const h=3e4,p=16<<20;function findPlace(){
const{DOCKER_CONFIG:e}=process.env;return{docker:findDocker(process.env.PATH??""),configuration:void 0===e||""===e?(0,i.join)((0,l.homedir)(),".docker"):e,limit:h}}function findDocker(e){
const t="win32"===process.platform?"docker.exe":"docker";return e.split(i.delimiter).filter(e=>""!==e).map(e=>(0,i.join)(e,t)).find(isProgram)}function isProgram(e){try{return(0,
s.accessSync)(e,s.constants.X_OK),(0,s.statSync)(e).isFile()}catch{return!1}}async function print(e,t,{docker:n,configuration:r,limit:o}){if(void 0===n)return{kind:"unavailable",
because:"docker was not found"};try{const a=(0,f.a)((0,l.tmpdir)(),"bake");try{const c=e.map(({form:e},t)=>`${String(t)}.${e}`);e.forEach(({text:e},t)=>{(0,s.writeFileSync)((0,
i.join)(a.path,c[t]??""),e)});const ask=e=>run(n,{directory:a.path,limit:o,
words:["--config",r,"buildx","bake","--print","--progress=quiet",...c.map(e=>`--file=${e}`),"--set=*.output=type=cacheonly",...e,"--",...t]
}),u=await ask([]),l="refused"===u.kind?await ask(["--set=*.secret=","--set=*.ssh="]):u;return"printed"===l.kind?l:u}finally{a.remove()}}catch(e){return{kind:"unavailable",
because:`bake cannot be run: ${toMessage(e)}`}}}const m="win32"===process.platform?{SystemRoot:process.env.SystemRoot??"C:\\Windows"}:{};function run(e,{words:t,directory:n,limit:s}){const i={cwd:n,
env:{...m},timeout:s,maxBuffer:p,killSignal:"SIGKILL",windowsHide:!0,encoding:"utf8"};return new Promise(n=>{const r=(0,d.execFile)(e,[...t],i,(e,t,i)=>{n(null===e?{kind:"printed",json:t
}:open_bake_explain({error:e,told:i,limit:s}))});r.stdin?.end()})}function open_bake_explain({error:e,told:t,limit:n}){const unavailable=e=>({kind:"unavailable",because:e})
;return"ERR_CHILD_PROCESS_STDIO_MAXBUFFER"===e.code?{kind:"refused",because:`bake says more than ${String(p>>20)} MiB`
}:!0===e.killed?unavailable(`bake took longer than ${String(Math.round(n/1e3))} s`):"number"!=typeof e.code?unavailable(`docker cannot be run: ${e.message}`):/is not a docker command|unknown command: docker buildx|unknown (?:shorthand )?flag/.test(t)?unavailable("docker has no buildx, or one that is too old"):refuse(t)
}function refuse(e){
const t=e.split(/\r?\n/).map(e=>e.trim()),n=t.filter(e=>e.startsWith("ERROR: ")),s=n.at(-1)??t.findLast(e=>""!==e)??"no reason was given",i=s.replace(/^ERROR: /,""),r=/^(\d+)\.(?:hcl|json):(\d+),[\d,-]+: (.*)$/.exec(i)
;if(null===r)return{kind:"refused",because:i};const[,o="",a="",c=""]=r;return{kind:"refused",because:c,at:{file:Number(o),line:Number(a)}}}function toMessage(e){
return e instanceof Error?e.message:String(e)}var g=n(6227),v=n(7700),w=n(1915),k=n(9359);class CommitReader{#Bn;#vi=new Map;#st=new Map;constructor(e){this.#Bn=e}async read(e){if(!(0,k.P)(e))return
;const t=this.#vi.get(e);if(void 0!==t)return t;const n=await this.#Bn(`${e}^{commit}`);if("object"!==n.kind)return"missing"===n.kind?void 0:n;const s=parseCommit(n.content);if(void 0===s)return(0,
r.O)(`git has no commit as "${e}"`);this.#st.set(n.id,{kind:"root",tree:s.tree});const i={id:n.id,parents:s.parents};return this.#vi.set(e,i),i}async findRoot(e){const t=this.#st.get(e)
;if(void 0!==t)return t;const n=await this.read(e);if(void 0!==n)return(0,r.G)(n)?n:this.findRoot(n.id);const s=await this.#Bn(`${e}^{tree}`);return"object"===s.kind?{kind:"root",tree:s.id}:(0,
r.O)(`the commit "${e}" is not in this clone`)}forget(){this.#vi.clear()}}function parseCommit(e){
const[t="",...n]=Buffer.from(e).toString("latin1").split("\n"),s=/^tree ([0-9a-f]{40,64})$/.exec(t)?.[1];if(void 0===s)return;const i=[];for(const e of n){
const t=/^parent ([0-9a-f]{40,64})$/.exec(e)?.[1];if(void 0===t)break;i.push(t)}return{tree:s,parents:i}}var b=n(1623),y=n(1743);class Conversation{#wi;#ki;#bi;#yi;#mi=[];#xi="";#$i;#Si;#Oi;#_i;#Mi=!1
;#de=()=>{this.close()};constructor(e,t,n){this.#wi=e,this.#ki=t[0],this.#yi=n;const s=(0,w.ZO)(e,()=>(0,d.spawn)("git",[...t],{cwd:e.directory,env:e.environment,windowsHide:!0}));(0,
r.G)(s)?this.#_i=s:(this.#bi=s,e.running.add(this.#de),this.#Oi=(0,b.$)("programs",this.#de),this.#Ai(s))}get hasFailed(){return void 0!==this.#_i&&!this.#Mi}ask(e){
return void 0!==this.#_i?Promise.resolve(this.#_i):new Promise(t=>{this.#mi.push(t),this.#bi?.stdin.write(`${e}\n`),1===this.#mi.length&&this.#Ti()})}close(){this.#Mi=!0,this.#_t((0,
r.O)("the repository was closed"))}#Ai(e){e.stdout.on("data",e=>{const t=this.#yi.push(e);for(const e of t)this.#mi.shift()?.(e);t.length>0&&this.#Ti()}),e.stderr.on("data",e=>{
this.#xi.length<1e4&&(this.#xi+=e.toString())}),e.stdin.on("error",()=>{}),e.on("error",e=>{this.#_t((0,w._c)(this.#wi,e))}),e.on("close",(e,t)=>{const{directory:n,execution:s}=this.#wi,i={
stderr:this.#xi,status:e??t??"no status"};this.#_t((0,y.SP)({command:this.#ki,directory:n,execution:s,...i}))})}#Ti(){clearTimeout(this.#$i),this.#Si?.(),this.#Si=void 0,
0!==this.#mi.length&&(this.#Si=this.#wi.patience.start(),this.#$i=setTimeout(()=>{this.#_t((0,w.gT)(this.#wi,this.#ki))},this.#wi.patience.left))}#_t(e){if(void 0===this.#_i){this.#_i=e,
clearTimeout(this.#$i),this.#Si?.(),this.#Si=void 0,this.#Oi?.(),this.#wi.running.delete(this.#de),this.#bi?.stdin.destroy(),this.#bi?.kill("SIGKILL");for(const t of this.#mi.splice(0))t(e)}}}
var x=n(9679);class ObjectParser{#Ci=[];#Ei=0;#Ri;push(e){this.#Ci.push(e),this.#Ei+=e.length;const t=[];for(let e=this.#Pi();void 0!==e;e=this.#Pi())t.push(e);return t}#Pi(){if(void 0===this.#Ri){
const e=this.#Ni();if(void 0===e)return;if(this.#Ri=parseHeader(e),void 0===this.#Ri)return{kind:"missing"}}const{id:e,type:t,size:n}=this.#Ri;if(this.#Ei<=n)return;const s=this.#b(n+1).subarray(0,n)
;return this.#Ri=void 0,{kind:"object",id:e,type:t,content:s}}#Ni(){if(0===this.#Ei)return;const e=this.#Ii().indexOf(10);return-1===e?void 0:Buffer.from(this.#b(e+1)).toString("latin1",0,e)}#b(e){
const t=this.#Ii();return this.#Ci=[t.subarray(e)],this.#Ei-=e,t.subarray(0,e)}#Ii(){const[e]=this.#Ci;if(void 0!==e&&1===this.#Ci.length)return e;const t=Buffer.concat(this.#Ci);return this.#Ci=[t],t
}}function parseHeader(e){const t=/^([0-9a-f]{40,64}) (commit|tree|blob|tag) (\d+)$/.exec(e),[,n,s,i]=t??[];if(void 0!==n&&void 0!==s&&void 0!==i)return{id:n,type:s,size:Number(i)}}
var $=n(7998),S=n(6582),O=n(168);class DiffParser{#Ci=[];push(e){if(this.#Ci.push(e),e.at(-1)!==_)return[];const t=Buffer.concat(this.#Ci),n=t.indexOf(_)+1,s=t.length-M.length
;return t.subarray(s).equals(M)?s>0&&s!==n&&0!==t[s-1]?[]:(this.#Ci=[],[0===s?void 0:t.subarray(n,s)]):[]}}const _=10,M=Buffer.from("/\n");var A=n(4573);function parseRawDiff(e){const t=[]
;return readRecords(e,e=>{t.push(e)})?t:void 0}function parseListing(e){const t=[];return readRecords(e,({path:e,after:n})=>{"present"===n.kind&&t.push([e,n.entry])})?t:void 0}
function readRecords(e,t){const n=toText(e),s=(0,A.isAscii)(e);for(let i=0;i<n.length;){const r=n.indexOf("\0",i)+1,o=n.indexOf("\0",r),a=(r-1-i-18)/2;if(0===r||o<=r||!hasForm(n,i,a))return!1
;const c=i+15,u=c+a+1;t({path:s?n.slice(r,o):sliceName(e,n,[r,o]),before:toSide(n,i+1,c,a),after:toSide(n,i+8,u,a)}),i=o+1}return!0}function hasForm(e,t,n){if(40!==n&&64!==n)return!1
;const s=t+16+n,i=s+n+1;return":"===e[t]&&" "===e[t+7]&&" "===e[t+14]&&" "===e[s-1]&&" "===e[i-1]&&"ADMT".includes(e[i]??" ")}const T={kind:"absent"};function toSide(e,t,n,s){
return e.startsWith("000000",t)?T:{kind:"present",entry:{mode:readMode(e,t),id:e.slice(n,n+s)}}}function readMode(e,t){return e.startsWith(C,t)?C:e.slice(t,t+C.length)}const C="100644"
;function toText(e){return Buffer.from(e.buffer,e.byteOffset,e.byteLength).toString("latin1")}function sliceName(e,t,[n,s]){const i=t.slice(n,s);return/[\u0080-\u00ff]/.test(i)?(0,
v.q0)(e.subarray(n,s)):i}const E=["-r","-z","--raw","--no-abbrev","--no-renames","--no-ext-diff","--no-textconv","--no-relative","--ignore-submodules=none"];class TreeReader{#wi;#Li
;#vn=Promise.resolve();constructor(e){this.#wi=e,this.#Li=openTrees(e)}async list(e){const t=64===e.length?P.sha256:P.sha1,n=await this.#a(t,e);if("kind"in n)return n;const s=parseListing(n)
;return void 0===s?R:(0,O.Gc)(s)}async compare(e,t){const n=await this.#a(e,t);if("kind"in n)return n;const s=parseRawDiff(n);return void 0===s?R:(0,S.$y)(s,e=>e.path)}async#a(e,t){
const n=this.#vn.then(()=>this.#Bn(e,t));return this.#vn=n,await n,n}async#Bn(e,t){this.#Li.hasFailed&&(this.#Li=openTrees(this.#wi));const n=await this.#Li.ask(`${e} ${t}\n/`);if(void 0!==n)return n
;const s=await(0,w.EO)(this.#wi,["diff-tree",...E,e,t,"--"]);return(0,r.G)(s)?s:s.output}}function openTrees(e){return new Conversation(e,["diff-tree","--stdin",...E],new DiffParser)}const R=(0,
r.O)("git diff-tree printed what it never should"),P={sha1:"4b825dc642cb6eb9a060e54bf8d69288fbee4904",sha256:"6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"}
;async function openRepository(e,t){const{environment:n,patience:s,objects:i,execution:o="job"}=t,a=(0,$.y$)(n),c=[...(0,$.Xg)(a),...void 0===i?[]:[i]],u=(0,w.y6)(e,(0,g.Tx)(n,c),{execution:o,
patience:s}),l=new GitRepository(u,a,t),d=await l.openHead();return(0,r.G)(d)?(l.close(),d):l}class GitRepository{kind="repository";place;#wi;#Fi;#Bi;#Li=new Map;#Fs=new Map
;#vi=new CommitReader(e=>this.#Fi.ask(e));#ji;#Di;#qi;#Mi=!1;#Wi;constructor(e,t,n){this.#wi=e,this.#ji=t,this.#Di=n,this.place=n.place??"checkout",this.#Fi=openObjects(e),this.#Bi=new TreeReader(e)}
async openHead(){const e=await this.readCommit("HEAD");return void 0===e||(0,r.G)(e)||(this.#qi=e,this.readTree(e.id)),e}readCommit(e){return this.#vi.read(e)}readTree(e){if(!(0,
k.T)(e))return Promise.resolve(noObjectId(e));const t=this.#Li.get(e);if(void 0!==t)return t;const n=this.#Gi(e);return this.#Li.set(e,n),n}async readFirst(e){for(const t of e){
const e=await this.readCommit(t);if(void 0!==e)return e}}readBranch(e){return this.readFirst([`refs/remotes/origin/${e}`,`refs/heads/${e}`])}obtain(){return Promise.resolve()}async compareTrees(e,t){
const n=[e,t].find(e=>!(0,k.T)(e));if(void 0!==n)return noObjectId(n);const[s,i]=[await this.#vi.findRoot(e),await this.#vi.findRoot(t)];return(0,r.G)(s)?s:(0,r.G)(i)?i:this.#Bi.compare(s.tree,i.tree)
}async findMergeBases(e,t){const n=[e,t].find(e=>!(0,k.T)(e));return void 0!==n?noObjectId(n):(0,x.m)(this.#wi,[e,t],async e=>{const t=await this.readCommit(e);return void 0===t||(0,
r.G)(t)?t:t.parents})}async readTexts(e){const t=[...new Set(e)].filter(k.T),n=await this.#Ui(t),s=t.filter(e=>!n.has(e));if(0===s.length)return n;const i=await this.#Zt();return(0,r.G)(i)||(0,
r.G)(await i.fetcher.fetchBlobs(s))?n:new Map([...n,...await this.#Ui(s)])}async reachRemote(){const e=await this.#Zt();return(0,r.G)(e)?e:e.repository}close(){this.#Mi=!0,this.#vi.forget(),
this.#Fs.clear(),this.#Fi.close();for(const e of[...this.#wi.running])e();this.#ji?.folder.remove(),this.#Di.close?.()}async#Ui(e){this.#Fi.hasFailed&&(this.#Fi=openObjects(this.#wi))
;const t=await Promise.all(e.map(e=>this.#Bs(e))),n=new Map;for(const[s,i]of t.entries())void 0!==i&&n.set(e[s]??"",i);return n}#Bs(e){const t=this.#Fs.get(e);if(void 0!==t)return t
;const n=this.#Fi.ask(e).then(t=>{if("object"===t.kind&&"blob"===t.type)return(0,v.q0)(t.content);this.#Fs.delete(e)});return this.#Fs.set(e,n),n}async#Gi(e){const t=await this.#Hi(e);if(!(0,
r.G)(t))return t;const n=await this.#Zt();if((0,r.G)(n))return t;const s=await n.fetcher.fetchWholeTrees([e]);return(0,r.G)(s)?t:this.#Hi(e)}async#Hi(e){const t=await this.#vi.findRoot(e);return(0,
r.G)(t)?t:this.#Bi.list(t.tree)}#Zt(){return this.#Mi?Promise.resolve((0,r.O)("the repository was closed")):(this.#Wi??=this.#Ki(),this.#Wi)}async#Ki(){
const{reachRemote:e}=await n.e(727).then(n.bind(n,5727));return e(this,{git:this.#wi,store:this.#ji,head:this.#qi},this.#Di)}}function openObjects(e){
return new Conversation(e,["cat-file","--batch"],new ObjectParser)}function noObjectId(e){return(0,r.O)(`"${e}" is not the id of a commit`)}var N=n(1405)
;const I=[["core.fsmonitor","false"],["core.hooksPath",l.devNull],["core.ignoreStat","false"],["core.sparseCheckout","false"]],L=6e5;async function snapshotWorkingTree(e,t,n){const s=(0,
g.fR)(t,[]),o={execution:"terminal",patience:new N.i(L)},a=(0,w.y6)(e,s,o),c=await(0,w.EO)(a,["rev-parse","--git-path","index","--git-path","objects"]);if((0,r.G)(c))return c
;const[u="",l=""]=snapshot_working_tree_toText(c.output).split("\n"),d=(0,i.join)(n.folder,"index");copyIndex((0,i.resolve)(e,u),d);const f=hasModes(d)?[["core.fileMode","true"]]:[],h=(0,
g.fR)(t,[...I,...f]),p={...(0,w.y6)(e,h,o),environment:{...h,GIT_INDEX_FILE:d,GIT_OBJECT_DIRECTORY:n.objects,GIT_ALTERNATE_OBJECT_DIRECTORIES:(0,i.resolve)(e,l),GIT_ALLOW_PROTOCOL:"none"}
},m=await listIndex(p);if((0,r.G)(m))return m;const v=await unmark({snapshot:p,plain:a},m.entries);if((0,r.G)(v))return v;const b=await(0,w.EO)(p,["add","--all","--","."]);if((0,r.G)(b))return b
;const y=await addSubmodules(p,m.entries,{environment:t,place:n});if((0,r.G)(y))return y;const x=await(0,w.EO)(p,["write-tree","--missing-ok"]);if((0,r.G)(x))return x
;const $=snapshot_working_tree_toText(x.output).trim();return(0,k.T)($)?$:(0,r.O)("git write-tree printed what it never should")}function copyIndex(e,t){if(!(0,s.existsSync)(e))return;(0,
s.copyFileSync)(e,t);const n=Math.floor((0,s.statSync)(e).mtimeMs/1e3);(0,s.utimesSync)(t,n,n)}function snapshot_working_tree_toText(e){return Buffer.from(e).toString()}async function listIndex(e){
const t=await(0,w.EO)(e,["ls-files","-v","-s","-z"]);if((0,r.G)(t))return t;const n=[];for(const e of snapshot_working_tree_toText(t.output).split("\0")){const t=e.startsWith("160000 ",2)
;if(e.startsWith("H")&&!t)continue;const[,s="",i=""]=/^(\w) \d+ [\da-f]+ \d\t(.*)$/s.exec(e)??[];if(""===i)continue;const r=s!==s.toUpperCase(),o="S"===s.toUpperCase();n.push({path:i,isSubmodule:t,
marks:[...r?["assumed"]:[],...o?["skipped"]:[]]})}return{kind:"listed",entries:n}}async function unmark({snapshot:e,plain:t},n){const o=n.filter(({marks:e})=>e.length>0);if(0===o.length)return
;const a=await(0,w.EO)(t,["config","--type=bool","core.sparseCheckout"],[1]),c=!(0,
r.G)(a)&&"true"===snapshot_working_tree_toText(a.output).trim(),u=o.filter(({path:t,marks:n})=>!n.includes("skipped")||!c||(0,s.existsSync)((0,i.join)(e.directory,t))).map(({path:e})=>e)
;for(let t=0;t<u.length;t+=F){const n=u.slice(t,t+F);for(const t of["--no-assume-unchanged","--no-skip-worktree"]){const s=await(0,w.EO)(e,["update-index",t,"--",...n]);if((0,r.G)(s))return s}}}
const F=200;async function addSubmodules(e,t,{environment:n,place:o}){for(const[a,{path:c}]of t.filter(({isSubmodule:e})=>e).entries()){const t=(0,i.join)(e.directory,c);if(!(0,s.existsSync)((0,
i.join)(t,".git")))continue;const u=(0,i.join)(o.folder,`submodule-${String(a)}`);(0,s.mkdirSync)(u);const l=await snapshotWorkingTree(t,n,{...o,folder:u}),d=(0,g.fR)(n,I),f=(0,w.y6)(t,d,{
execution:"terminal"}),h=await(0,w.EO)(f,["rev-parse","--verify","--quiet","HEAD^{tree}"],[1]);if("string"!=typeof l||(0,r.G)(h))continue;if(snapshot_working_tree_toText(h.output).trim()===l)continue
;const p=`160000,${l},${c}`,m=await(0,w.EO)(e,["update-index","--cacheinfo",p]);if((0,r.G)(m))return m}}function hasModes(e){return!("win32"===process.platform||!(0,s.existsSync)(e)||73&(0,
s.statSync)(e).mode)}async function askLine(e,t){return(await askLines(e,t))[0]}async function askLines(e,t){const n=await(0,w.EO)(e,t,[1,128]);return(0,r.G)(n)?[]:(0,
v.q0)(n.output).split("\n").filter(e=>""!==e)}async function openBare(e){if("false"!==await askLine(e,["rev-parse","--is-inside-work-tree"]))return
;const t=await askLine(e,["rev-parse","--verify","--quiet","HEAD^{tree}"])??"";if(!(0,k.T)(t))return"no-commit";const readOwn=n=>readCommitted(e,t,n),n=e.directory;return{workingTree:t,readOwn,
readText:e=>{const t=(0,i.relative)(n,(0,i.resolve)(n,e));return".."===t||t.startsWith(`..${i.sep}`)||(0,i.isAbsolute)(t)?readFileText((0,i.resolve)(n,e)):readOwn(t.replaceAll(i.sep,"/"))},
writeNew:()=>(0,r.O)("this repository has no working tree")}}const B=3e4;function readCommitted(e,t,n){const s=(0,v.Fd)(n);if(void 0===s)return{kind:"missing"};const ask=(...t)=>{
const{directory:n,environment:s}=e,i={cwd:n,env:s,maxBuffer:1<<28,timeout:B,windowsHide:!0},{status:r,stdout:o}=(0,d.spawnSync)("git",t,i);return 0===r?(0,v.q0)(o):void 0
},i=ask("ls-tree","--full-tree","-z",t,"--",s);if(void 0===i)return(0,r.O)("git cannot list it");if(""===i)return{kind:"missing"};const[,o=""]=/^100\d+ blob ([\da-f]+)\t/.exec(i)??[]
;if(""===o)return(0,r.O)("it is no regular file");const a=ask("cat-file","blob",o);return void 0===a?(0,r.O)("git cannot read it"):{kind:"text",text:a}}async function findIgnoring(e,t){
if(""===t||!t.isWellFormed())return;const n=await(0,w.EO)(e,["check-ignore","--verbose","--",`./${t}`],[1,128]);if((0,r.G)(n)||0!==n.status)return
;const s=Buffer.from(n.output).toString(),[,i="",o="",a=""]=/^(.*?):(\d+):(.*?)\t/s.exec(s)??[];return""===a||a.startsWith("!")?void 0:{file:i,line:Number(o)}}async function listHistory(e,t){
const{most:n,after:s,since:i}=t,{revision:o,branch:a}=await findBranch(e,t),c=[o,s??"HEAD"].find(e=>!(0,k.P)(e));if(void 0!==c)return(0,r.O)(`"${c}" names no commit`);const[u,l]=await Promise.all([(0,
w.EO)(e,["log","--first-parent","-z","--format=%H%n%P%n%ct%n%s",...void 0===n?[]:[`--max-count=${String(n)}`],...void 0===i?[]:[`--since=${i}`],o,...void 0===s?[]:[`^${s}`],"--"]),askLine(e,["rev-parse","--is-shallow-repository"])])
;return(0,r.G)(u)?u:{kind:"history",commits:(0,v.q0)(u.output).split("\0").flatMap(list_history_parseCommit),reach:"true"===l?"shallow":"whole",...void 0===a?{}:{branch:a}}}
function list_history_parseCommit(e){const[t="",n="",s="",...i]=e.split("\n");if(""===t)return[];const[r=""]=n.split(" ");return[{id:t,time:Number(s),subject:i.join(" "),...""===r?{}:{parent:r}}]}
const j=["origin/HEAD","origin/main","origin/master","main","master"];async function findBranch(e,{revision:t}){
const[n,s]=await Promise.all([nameBranch(e,"HEAD"),askLine(e,["rev-parse","--is-bare-repository"])]),i="true"===s&&void 0!==n?["HEAD"]:j,r=await findFirst(e,i);if(void 0!==t){
const n=await nameBranch(e,t)??r?.branch;return{revision:t,...void 0===n?{}:{branch:n}}}return void 0===r?{revision:"HEAD",...void 0===n?{}:{branch:n}}:void 0===n||n===r.branch?{...r,revision:"HEAD"
}:r}async function findFirst(e,t){for(const n of t){const t=await nameBranch(e,n);if(void 0!==t)return{revision:n,branch:t}}}async function nameBranch(e,t){if(!(0,k.P)(t))return
;const n=await askLine(e,["rev-parse","--verify","--quiet","--symbolic-full-name",t]);return/^refs\/(?:remotes\/origin|heads)\/(.+)$/.exec(n??"")?.[1]}async function readOrigin(e){
const[t,n]=await Promise.all([askLine(e,["config","--get","remote.origin.url"]),askLine(e,["symbolic-ref","--quiet","--short","refs/remotes/origin/HEAD"])]),s=void 0===t?await findOnlyBranch(e):n?.replace(/^origin\//,"")
;return{...void 0===t?{}:{url:t},...void 0===s?{}:{defaultBranch:s}}}async function findOnlyBranch(e){const[t,n]=await askLines(e,["for-each-ref","--count=2","--format=%(refname:short)","refs/heads"])
;return void 0===n?t:void 0}function writeNewFile(e,t,n){const o=explainWay(e,t);if(void 0!==o)return(0,r.O)(o);const a=(0,i.join)(e,t);try{return(0,s.mkdirSync)((0,i.dirname)(a),{recursive:!0}),(0,
s.writeFileSync)(a,n,{flag:"wx"}),{kind:"written"}}catch(e){return e instanceof Error&&"code"in e&&"EEXIST"===e.code?{kind:"exists"}:(0,r.O)(explainFileError(e))}}function writeAnyFile(e,t){try{
return(0,s.writeFileSync)(e,t),{kind:"written"}}catch(e){return(0,r.O)(explainFileError(e))}}async function openWorkplace(e){const t=withoutJob(process.env),n=findFolder(e);if(void 0===n)return{
kind:"no-folder"};const o=await findRoot(n,t),a=void 0===o?await openBare(askIn(n,t)):void 0;if("no-commit"===a)return{kind:"no-commit"};const c=o??n,u=(0,f.a)((0,l.tmpdir)(),"snapshot"),d=(0,
i.join)(u.path,"objects");(0,s.mkdirSync)(d);const[h,p]=await Promise.all([openRepository(c,{environment:t,objects:d,execution:"terminal"}),a?.workingTree??snapshot(c,t,{folder:u.path,objects:d
})]),removeSnapshot=()=>{u.remove()};if((0,r.G)(h)){removeSnapshot();const e=await(0,w.EO)(askIn(n,t),["version"]);return(0,r.G)(e)?{kind:"no-git"}:{kind:"no-repository",because:h.because}}return{
kind:"workplace",execution:"terminal",folder:n,checkout:c,repository:h,workingTree:p,readText:e=>readFileText((0,i.resolve)(c,e)),readOwn:e=>readOwnFile(c,e),followLinks,bake:openBake(),
readOrigin:()=>readOrigin(askIn(c,t)),listHistory:e=>listHistory(askIn(c,t),e),findIgnoring:e=>findIgnoring(askIn(c,t),e),writeNew:(e,t)=>writeNewFile(c,e,t),...a,close:()=>{h.close(),removeSnapshot()
}}}async function snapshot(...e){try{return await snapshotWorkingTree(...e)}catch(e){return(0,r.O)(`the index cannot be copied: ${String(e)}`)}}function askIn(e,t){return(0,w.y6)(e,(0,g.Tx)(t),{
execution:"terminal"})}async function findRoot(e,t){const n=await(0,w.EO)(askIn(e,t),["rev-parse","--show-toplevel"]);if(!(0,r.G)(n))return Buffer.from(n.output).toString().replace(/\n$/,"")||void 0}
function withoutJob(e){const t=Object.entries(e).filter(([e])=>!/^(?:GITHUB|RUNNER|INPUT|ACTIONS)_/.test(e));return Object.fromEntries(t)}function findFolder(e){try{const t=(0,s.realpathSync)(e)
;return(0,s.statSync)(t).isDirectory()?t:void 0}catch{return}}const D=1e3,q=100;function openProgress(e){let t,n=0,s=!1;return{show(i){if(!e.isTTY)return;const r=performance.now();t??=r,
r-t<D||r-n<q||(n=r,s=!0,e.write(`\r\x1b[K${String(i).slice(0,e.columns-1)}`))},clear(){s&&e.write("\r\x1b[K"),s=!1}}}function openTerminal(){const e=openProgress(process.stderr)
;return process.stdout.on("error",ignoreClosedPipe),process.stderr.on("error",ignoreClosedPipe),{words:process.argv.slice(2),folder:process.cwd(),version:readVersion(),
isInteractive:process.stdout.isTTY,variable:e=>{const t=process.env[e];return""===t?void 0:t},readFile:readFileText,readInput:async()=>{if(process.stdin.isTTY)return;const e=[]
;for await(const t of process.stdin.setEncoding("utf8"))e.push(String(t));return e.join("")},openPerson,print:t=>{e.clear(),process.stdout.write(`${String(t)}\n`)},complain:t=>{e.clear(),
process.stderr.write(`${String(t)}\n`)},showProgress:t=>{e.show(t)},writeFile:writeAnyFile,registry:openRegistry(),openWorkplace}}function ignoreClosedPipe(e){if("EPIPE"!==e.code)throw e}
function readVersion(){try{const e=(0,s.realpathSync)(process.argv[1]??""),t=JSON.parse((0,s.readFileSync)((0,i.join)(e,"../../../package.json"),"utf8"))
;return"object"==typeof t&&null!==t&&"version"in t?String(t.version):"unknown"}catch{return"unknown"}}}),2613:(e=>{e.exports=require("assert")}),4434:(e=>{e.exports=require("events")}),8611:(e=>{
e.exports=require("http")}),5692:(e=>{e.exports=require("https")}),9278:(e=>{e.exports=require("net")}),4589:(e=>{e.exports=require("node:assert")}),6698:(e=>{e.exports=require("node:async_hooks")}),4573:(e=>{
e.exports=require("node:buffer")}),1421:(e=>{e.exports=require("node:child_process")}),7540:(e=>{e.exports=require("node:console")}),7598:(e=>{e.exports=require("node:crypto")}),3053:(e=>{
e.exports=require("node:diagnostics_channel")}),610:(e=>{e.exports=require("node:dns")}),8474:(e=>{e.exports=require("node:events")}),3024:(e=>{e.exports=require("node:fs")}),1455:(e=>{
e.exports=require("node:fs/promises")}),7067:(e=>{e.exports=require("node:http")}),2467:(e=>{e.exports=require("node:http2")}),4708:(e=>{e.exports=require("node:https")}),7030:(e=>{
e.exports=require("node:net")}),8161:(e=>{e.exports=require("node:os")}),6760:(e=>{e.exports=require("node:path")}),643:(e=>{e.exports=require("node:perf_hooks")}),1792:(e=>{
e.exports=require("node:querystring")}),7075:(e=>{e.exports=require("node:stream")}),8500:(e=>{e.exports=require("node:timers/promises")}),1692:(e=>{e.exports=require("node:tls")}),3136:(e=>{
e.exports=require("node:url")}),7975:(e=>{e.exports=require("node:util")}),3429:(e=>{e.exports=require("node:util/types")}),5919:(e=>{e.exports=require("node:worker_threads")}),8522:(e=>{
e.exports=require("node:zlib")}),3193:(e=>{e.exports=require("string_decoder")}),4756:(e=>{e.exports=require("tls")}),9023:(e=>{e.exports=require("util")})},t={};function __nccwpck_require__(n){var s=t[n]
;if(void 0!==s)return s.exports;var i=t[n]={exports:{}},r=!0;try{e[n](i,i.exports,__nccwpck_require__),r=!1}finally{r&&delete t[n]}return i.exports}__nccwpck_require__.m=e,
__nccwpck_require__.ab=__dirname+"/",(()=>{
var e="function"==typeof Symbol?Symbol("webpack queues"):"__webpack_queues__",t="function"==typeof Symbol?Symbol("webpack exports"):"__webpack_exports__",n="function"==typeof Symbol?Symbol("webpack error"):"__webpack_error__",resolveQueue=e=>{
e&&e.d<1&&(e.d=1,e.forEach(e=>e.r--),e.forEach(e=>e.r--?e.r++:e()))},wrapDeps=s=>s.map(s=>{if(null!==s&&"object"==typeof s){if(s[e])return s;if(s.then){var i=[];i.d=0,s.then(e=>{r[t]=e,resolveQueue(i)
},e=>{r[n]=e,resolveQueue(i)});var r={};return r[e]=e=>e(i),r}}var o={};return o[e]=e=>{},o[t]=s,o});__nccwpck_require__.a=(s,i,r)=>{var o;r&&((o=[]).d=-1)
;var a,c,u,l=new Set,d=s.exports,f=new Promise((e,t)=>{u=t,c=e});f[t]=d,f[e]=e=>(o&&e(o),l.forEach(e),f.catch(e=>{})),s.exports=f,i(s=>{var i;a=wrapDeps(s);var getResult=()=>a.map(e=>{
if(e[n])throw e[n];return e[t]}),r=new Promise(t=>{(i=()=>t(getResult)).r=0;var fnQueue=e=>e!==o&&!l.has(e)&&(l.add(e),e&&!e.d&&(i.r++,e.push(i)));a.map(t=>t[e](fnQueue))});return i.r?r:getResult()
},e=>(e?u(f[n]=e):c(d),resolveQueue(o))),o&&o.d<0&&(o.d=0)}})(),(()=>{__nccwpck_require__.n=e=>{var t=e&&e.__esModule?()=>e.default:()=>e;return __nccwpck_require__.d(t,{a:t}),t}})(),(()=>{
var e,t=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__;__nccwpck_require__.t=function(n,s){if(1&s&&(n=this(n)),8&s)return n;if("object"==typeof n&&n){if(4&s&&n.__esModule)return n
;if(16&s&&"function"==typeof n.then)return n}var i=Object.create(null);__nccwpck_require__.r(i);var r={};e=e||[null,t({}),t([]),t(t)]
;for(var o=2&s&&n;"object"==typeof o&&!~e.indexOf(o);o=t(o))Object.getOwnPropertyNames(o).forEach(e=>r[e]=()=>n[e]);return r.default=()=>n,__nccwpck_require__.d(i,r),i}})(),(()=>{
__nccwpck_require__.d=(e,t)=>{for(var n in t)__nccwpck_require__.o(t,n)&&!__nccwpck_require__.o(e,n)&&Object.defineProperty(e,n,{enumerable:!0,get:t[n]})}})(),(()=>{__nccwpck_require__.f={},
__nccwpck_require__.e=e=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((t,n)=>(__nccwpck_require__.f[n](e,t),t),[]))})(),(()=>{__nccwpck_require__.u=e=>e+".index.js"})(),(()=>{
__nccwpck_require__.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)})(),(()=>{__nccwpck_require__.r=e=>{"undefined"!=typeof Symbol&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{
value:"Module"}),Object.defineProperty(e,"__esModule",{value:!0})}})(),(()=>{var e={792:1},installChunk=t=>{var n=t.modules,s=t.ids,i=t.runtime
;for(var r in n)__nccwpck_require__.o(n,r)&&(__nccwpck_require__.m[r]=n[r]);i&&i(__nccwpck_require__);for(var o=0;o<s.length;o++)e[s[o]]=1};__nccwpck_require__.f.require=(t,n)=>{
e[t]||installChunk(require("./"+__nccwpck_require__.u(t)))}})();var n=__nccwpck_require__(3546);module.exports=n})();
