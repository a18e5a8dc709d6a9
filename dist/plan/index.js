(()=>{"use strict";var e={14006:((e,t,n)=>{const s=n(98016),r=n(64059);function picomatch(e,t,n=!1){return!t||null!==t.windows&&void 0!==t.windows||(t={...t,windows:r.isWindows()}),s(e,t,n)}
Object.assign(picomatch,s),e.exports=picomatch}),5595:(e=>{const t="\\\\/",n=`[^${t}]`,s="\\.",r="\\/",i="[^/]",o=`(?:${r}|$)`,a=`(?:^|${r})`,c=`${s}{1,2}${o}`,u={DOT_LITERAL:s,PLUS_LITERAL:"\\+",
QMARK_LITERAL:"\\?",SLASH_LITERAL:r,ONE_CHAR:"(?=.)",QMARK:i,END_ANCHOR:o,DOTS_SLASH:c,NO_DOT:`(?!${s})`,NO_DOTS:`(?!${a}${c})`,NO_DOT_SLASH:`(?!${s}{0,1}${o})`,NO_DOTS_SLASH:`(?!${c})`,
QMARK_NO_DOT:`[^.${r}]`,STAR:`${i}*?`,START_ANCHOR:a,SEP:"/"},l={...u,SLASH_LITERAL:`[${t}]`,QMARK:n,STAR:`${n}*?`,DOTS_SLASH:`${s}{1,2}(?:[${t}]|$)`,NO_DOT:`(?!${s})`,
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
close:")"}}),globChars:e=>!0===e?l:u}}),78265:((e,t,n)=>{
const s=n(5595),r=n(64059),{MAX_LENGTH:i,POSIX_REGEX_SOURCE:o,REGEX_NON_SPECIAL_CHARS:a,REGEX_SPECIAL_CHARS_BACKREF:c,REPLACEMENTS:u}=s,expandRange=(e,t)=>{
if("function"==typeof t.expandRange)return t.expandRange(...e,t);e.sort();const n=`[${e.join("-")}]`;try{new RegExp(n)}catch(t){return e.map(e=>r.escapeRegex(e)).join("..")}return n
},syntaxError=(e,t)=>`Missing ${e}: "${t}" - use "\\\\${t}" to match literal characters`,splitTopLevel=e=>{const t=[];let n=0,s=0,r=0,i="",o=!1;for(const a of e)if(!0!==o)if("\\"!==a)if('"'!==a){
if(0===r)if("["===a)n++;else if("]"===a&&n>0)n--;else if(0===n)if("("===a)s++;else if(")"===a&&s>0)s--;else if("|"===a&&0===s){t.push(i),i="";continue}i+=a}else r=1===r?0:1,i+=a;else i+=a,
o=!0;else i+=a,o=!1;return t.push(i),t},isPlainBranch=e=>{let t=!1;for(const n of e)if(!0!==t)if("\\"!==n){if(/[?*+@!()[\]{}]/.test(n))return!1}else t=!0;else t=!1;return!0},normalizeSimpleBranch=e=>{
let t=e.trim(),n=!0;for(;!0===n;)n=!1,/^@\([^\\()[\]{}|]+\)$/.test(t)&&(t=t.slice(2,-1),n=!0);if(isPlainBranch(t))return t.replace(/\\(.)/g,"$1")},hasRepeatedCharPrefixOverlap=e=>{
const t=e.map(normalizeSimpleBranch).filter(Boolean);for(let e=0;e<t.length;e++)for(let n=e+1;n<t.length;n++){const s=t[e],r=t[n],i=s[0]
;if(i&&s===i.repeat(s.length)&&r===i.repeat(r.length)&&(s===r||s.startsWith(r)||r.startsWith(s)))return!0}return!1},parseRepeatedExtglob=(e,t=!0)=>{if("+"!==e[0]&&"*"!==e[0]||"("!==e[1])return
;let n=0,s=0,r=0,i=!1;for(let o=1;o<e.length;o++){const a=e[o];if(!0!==i)if("\\"!==a)if('"'!==a){if(1!==r)if("["!==a){if("]"===a&&n>0)n--;else if(!(n>0))if("("!==a){if(")"===a&&(s--,0===s)){
if(!0===t&&o!==e.length-1)return;return{type:e[0],body:e.slice(2,o),end:o}}}else s++}else n++}else r=1===r?0:1;else i=!0;else i=!1}
},buildCharClassStar=e=>`${1===e.length?r.escapeRegex(e[0]):`[${e.map(e=>r.escapeRegex(e)).join("")}]`}*`,getStarExtglobSequenceChars=e=>{let t=0;const n=[];for(;t<e.length;){
const s=parseRepeatedExtglob(e.slice(t),!1);if(!s||"*"!==s.type)return;const r=splitTopLevel(s.body).map(e=>e.trim());if(1!==r.length)return;const i=normalizeSimpleBranch(r[0])
;if(!i||1!==i.length)return;n.push(i),t+=s.end+1}if(!(n.length<1))return n},repeatedExtglobRecursion=e=>{let t=0,n=e.trim(),s=parseRepeatedExtglob(n);for(;s;)t++,n=s.body.trim(),
s=parseRepeatedExtglob(n);return t},analyzeRepeatedExtglob=(e,t)=>{if(!1===t.maxExtglobRecursion)return{risky:!1}
;const n="number"==typeof t.maxExtglobRecursion?t.maxExtglobRecursion:s.DEFAULT_MAX_EXTGLOB_RECURSION,r=splitTopLevel(e).map(e=>e.trim())
;if(r.length>1&&(r.some(e=>""===e)||r.some(e=>/^[*?]+$/.test(e))||hasRepeatedCharPrefixOverlap(r)))return{risky:!0};const i=[];let o=!1,a=!0;for(const e of r){const t=getStarExtglobSequenceChars(e)
;if(t){o=!0,i.push(...t);continue}const s=normalizeSimpleBranch(e);if(s&&1===s.length)i.push(s);else if(a=!1,repeatedExtglobRecursion(e)>n)return{risky:!0}}return o?a?{risky:!0,
safeOutput:buildCharClassStar([...new Set(i)])}:{risky:!0}:{risky:!1}},parse=(e,t)=>{if("string"!=typeof e)throw new TypeError("Expected a string");e=u[e]||e;const n={...t
},l="number"==typeof n.maxLength?Math.min(i,n.maxLength):i;let d=e.length;if(d>l)throw new SyntaxError(`Input length: ${d}, exceeds maximum allowed length: ${l}`);const f={type:"bos",value:"",
output:n.prepend||""
},h=[f],p=n.capture?"":"?:",m=s.globChars(n.windows),g=s.extglobChars(m),{DOT_LITERAL:v,PLUS_LITERAL:y,SLASH_LITERAL:w,ONE_CHAR:b,DOTS_SLASH:k,NO_DOT:x,NO_DOT_SLASH:_,NO_DOTS_SLASH:S,QMARK:$,QMARK_NO_DOT:A,STAR:O,START_ANCHOR:C}=m,globstar=e=>`(${p}(?:(?!${C}${e.dot?k:v}).)*?)`,T=n.dot?"":x,E=n.dot?$:A
;let P=!0===n.bash?globstar(n):O;n.capture&&(P=`(${P})`),"boolean"==typeof n.noext&&(n.noextglob=n.noext);const M={input:e,index:-1,start:0,dot:!0===n.dot,consumed:"",output:"",prefix:"",backtrack:!1,
negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,tokens:h};e=r.removePrefix(e,M),d=e.length;const N=[],R=[],I=[];let L,B=f
;const eos=()=>M.index===d-1,D=M.peek=(t=1)=>e[M.index+t],q=M.advance=()=>e[++M.index]||"",remaining=()=>e.slice(M.index+1),consume=(e="",t=0)=>{M.consumed+=e,M.index+=t},append=e=>{
M.output+=null!=e.output?e.output:e.value,consume(e.value)},negate=()=>{let e=1;for(;"!"===D()&&("("!==D(2)||"?"===D(3));)q(),M.start++,e++;return e%2!=0&&(M.negated=!0,M.start++,!0)},increment=e=>{
M[e]++,I.push(e)},decrement=e=>{M[e]--,I.pop()},push=e=>{if("globstar"===B.type){
const t=M.braces>0&&("comma"===e.type||"brace"===e.type),n=!0===e.extglob||N.length&&("pipe"===e.type||"paren"===e.type)
;"slash"===e.type||"paren"===e.type||t||n||(M.output=M.output.slice(0,-B.output.length),B.type="star",B.value="*",B.output=P,M.output+=B.output)}
if(N.length&&"paren"!==e.type&&(N[N.length-1].inner+=e.value),(e.value||e.output)&&append(e),B&&"text"===B.type&&"text"===e.type)return B.output=(B.output||B.value)+e.value,void(B.value+=e.value)
;e.prev=B,h.push(e),B=e},extglobOpen=(e,t)=>{const s={...g[t],conditions:1,inner:""};s.prev=B,s.parens=M.parens,s.output=M.output,s.startIndex=M.index,s.tokensIndex=h.length
;const r=(n.capture?"(":"")+s.open;increment("parens"),push({type:e,value:t,output:M.output?"":b}),push({type:"paren",extglob:!0,value:q(),output:r}),N.push(s)},extglobClose=s=>{
const i=e.slice(s.startIndex,M.index+1),o=e.slice(s.startIndex+2,M.index),a=analyzeRepeatedExtglob(o,n);if(("plus"===s.type||"star"===s.type)&&a.risky){
const e=a.safeOutput?(s.output?"":b)+(n.capture?`(${a.safeOutput})`:a.safeOutput):void 0,t=h[s.tokensIndex];t.type="text",t.value=i,t.output=e||r.escapeRegex(i)
;for(let e=s.tokensIndex+1;e<h.length;e++)h[e].value="",h[e].output="",delete h[e].suffix;return M.output=s.output+t.output,M.backtrack=!0,push({type:"paren",extglob:!0,value:L,output:""}),
void decrement("parens")}let c,u=s.close+(n.capture?")":"");if("negate"===s.type){let e=P;if(s.inner&&s.inner.length>1&&s.inner.includes("/")&&(e=globstar(n)),
(e!==P||eos()||/^\)+$/.test(remaining()))&&(u=s.close=`)$))${e}`),s.inner.includes("*")&&(c=remaining())&&/^\.[^\\/.]+$/.test(c)){const n=parse(c,{...t,fastpaths:!1}).output;u=s.close=`)${n})${e})`}
"bos"===s.prev.type&&(M.negatedExtglob=!0)}push({type:"paren",extglob:!0,value:L,output:u}),decrement("parens")};if(!1!==n.fastpaths&&!/(^[*!]|[/()[\]{}"])/.test(e)){
let s=!1,i=e.replace(c,(e,t,n,r,i,o)=>"\\"===r?(s=!0,
e):"?"===r?t?t+r+(i?$.repeat(i.length):""):0===o?E+(i?$.repeat(i.length):""):$.repeat(n.length):"."===r?v.repeat(n.length):"*"===r?t?t+r+(i?P:""):P:t?e:`\\${e}`)
;return!0===s&&(i=!0===n.unescape?i.replace(/\\/g,""):i.replace(/\\+/g,e=>e.length%2==0?"\\\\":e?"\\":"")),i===e&&!0===n.contains?(M.output=e,M):(M.output=r.wrapOutput(i,M,t),M)}for(;!eos();){
if(L=q(),"\0"===L)continue;if("\\"===L){const e=D();if("/"===e&&!0!==n.bash)continue;if("."===e||";"===e)continue;if(!e){L+="\\",push({type:"text",value:L});continue}const t=/^\\+/.exec(remaining())
;let s=0;if(t&&t[0].length>2&&(s=t[0].length,M.index+=s,s%2!=0&&(L+="\\")),!0===n.unescape?L=q():L+=q(),0===M.brackets){push({type:"text",value:L});continue}}
if(M.brackets>0&&("]"!==L||"["===B.value||"[^"===B.value)){if(!1!==n.posix&&":"===L){const e=B.value.slice(1);if(e.includes("[")&&(B.posix=!0,e.includes(":"))){
const e=B.value.lastIndexOf("["),t=B.value.slice(0,e),n=B.value.slice(e+2),s=o[n];if(s){B.value=t+s,M.backtrack=!0,q(),f.output||1!==h.indexOf(B)||(f.output=b);continue}}}
("["===L&&":"!==D()||"-"===L&&"]"===D())&&(L=`\\${L}`),"]"!==L||"["!==B.value&&"[^"!==B.value||(L=`\\${L}`),!0===n.posix&&"!"===L&&"["===B.value&&(L="^"),B.value+=L,append({value:L});continue}
if(1===M.quotes&&'"'!==L){L=r.escapeRegex(L),B.value+=L,append({value:L});continue}if('"'===L){M.quotes=1===M.quotes?0:1,!0===n.keepQuotes&&push({type:"text",value:L});continue}if("("===L){
increment("parens"),push({type:"paren",value:L});continue}if(")"===L){if(0===M.parens&&!0===n.strictBrackets)throw new SyntaxError(syntaxError("opening","("));const e=N[N.length-1]
;if(e&&M.parens===e.parens+1){extglobClose(N.pop());continue}push({type:"paren",value:L,output:M.parens?")":"\\)"}),decrement("parens");continue}if("["===L){
if(!0!==n.nobracket&&remaining().includes("]"))increment("brackets");else{if(!0!==n.nobracket&&!0===n.strictBrackets)throw new SyntaxError(syntaxError("closing","]"));L=`\\${L}`}push({type:"bracket",
value:L});continue}if("]"===L){if(!0===n.nobracket||B&&"bracket"===B.type&&1===B.value.length){push({type:"text",value:L,output:`\\${L}`});continue}if(0===M.brackets){
if(!0===n.strictBrackets)throw new SyntaxError(syntaxError("opening","["));push({type:"text",value:L,output:`\\${L}`});continue}decrement("brackets");const e=B.value.slice(1)
;if(!0===B.posix||"^"!==e[0]||e.includes("/")||(L=`/${L}`),B.value+=L,append({value:L}),!1===n.literalBrackets||r.hasRegexChars(e))continue;const t=r.escapeRegex(B.value)
;if(M.output=M.output.slice(0,-B.value.length),!0===n.literalBrackets){M.output+=t,B.value=t;continue}B.value=`(${p}${t}|${B.value})`,M.output+=B.value;continue}if("{"===L&&!0!==n.nobrace){
increment("braces");const e={type:"brace",value:L,output:"(",outputIndex:M.output.length,tokensIndex:M.tokens.length};R.push(e),push(e);continue}if("}"===L){const e=R[R.length-1]
;if(!0===n.nobrace||!e){push({type:"text",value:L,output:L});continue}let t=")";if(!0===e.dots){const e=h.slice(),s=[];for(let t=e.length-1;t>=0&&(h.pop(),
"brace"!==e[t].type);t--)"dots"!==e[t].type&&s.unshift(e[t].value);t=expandRange(s,n),M.backtrack=!0}if(!0!==e.comma&&!0!==e.dots){
const n=M.output.slice(0,e.outputIndex),s=M.tokens.slice(e.tokensIndex);e.value=e.output="\\{",L=t="\\}",M.output=n;for(const e of s)M.output+=e.output||e.value}push({type:"brace",value:L,output:t}),
decrement("braces"),R.pop();continue}if("|"===L){N.length>0&&N[N.length-1].conditions++,push({type:"text",value:L});continue}if(","===L){let e=L;const t=R[R.length-1]
;t&&"braces"===I[I.length-1]&&(t.comma=!0,e="|"),push({type:"comma",value:L,output:e});continue}if("/"===L){if("dot"===B.type&&M.index===M.start+1){M.start=M.index+1,M.consumed="",M.output="",h.pop(),
B=f;continue}push({type:"slash",value:L,output:w});continue}if("."===L){if(M.braces>0&&"dot"===B.type){"."===B.value&&(B.output=v);const e=R[R.length-1];B.type="dots",B.output+=L,B.value+=L,e.dots=!0
;continue}if(M.braces+M.parens===0&&"bos"!==B.type&&"slash"!==B.type){push({type:"text",value:L,output:v});continue}push({type:"dot",value:L,output:v});continue}if("?"===L){
if((!B||"("!==B.value)&&!0!==n.noextglob&&"("===D()&&"?"!==D(2)){extglobOpen("qmark",L);continue}if(B&&"paren"===B.type){const e=D();let t=L
;("("===B.value&&!/[!=<:]/.test(e)||"<"===e&&!/<([!=]|\w+>)/.test(remaining()))&&(t=`\\${L}`),push({type:"text",value:L,output:t});continue}if(!0!==n.dot&&("slash"===B.type||"bos"===B.type)){push({
type:"qmark",value:L,output:A});continue}push({type:"qmark",value:L,output:$});continue}if("!"===L){if(!0!==n.noextglob&&"("===D()&&("?"!==D(2)||!/[!=<:]/.test(D(3)))){extglobOpen("negate",L);continue
}if(!0!==n.nonegate&&0===M.index){negate();continue}}if("+"===L){if(!0!==n.noextglob&&"("===D()&&"?"!==D(2)){extglobOpen("plus",L);continue}if(B&&"("===B.value||!1===n.regex){push({type:"plus",
value:L,output:y});continue}if(B&&("bracket"===B.type||"paren"===B.type||"brace"===B.type)||M.parens>0){push({type:"plus",value:L});continue}push({type:"plus",value:y});continue}if("@"===L){
if(!0!==n.noextglob&&"("===D()&&"?"!==D(2)){push({type:"at",extglob:!0,value:L,output:""});continue}push({type:"text",value:L});continue}if("*"!==L){"$"!==L&&"^"!==L||(L=`\\${L}`)
;const e=a.exec(remaining());e&&(L+=e[0],M.index+=e[0].length),push({type:"text",value:L});continue}if(B&&("globstar"===B.type||!0===B.star)){B.type="star",B.star=!0,B.value+=L,B.output=P,
M.backtrack=!0,M.globstar=!0,consume(L);continue}let t=remaining();if(!0!==n.noextglob&&/^\([^?]/.test(t)){extglobOpen("star",L);continue}if("star"===B.type){if(!0===n.noglobstar){consume(L);continue}
const s=B.prev,r=s.prev,i="slash"===s.type||"bos"===s.type,o=r&&("star"===r.type||"globstar"===r.type);if(!0===n.bash&&(!i||t[0]&&"/"!==t[0])){push({type:"star",value:L,output:""});continue}
const a=M.braces>0&&("comma"===s.type||"brace"===s.type),c=N.length&&("pipe"===s.type||"paren"===s.type);if(!i&&"paren"!==s.type&&!a&&!c){push({type:"star",value:L,output:""});continue}
for(;"/**"===t.slice(0,3);){const n=e[M.index+4];if(n&&"/"!==n)break;t=t.slice(3),consume("/**",3)}const u=eos()||M.parens>0&&t===")".repeat(M.parens)&&!N.some(e=>"negate"===e.type)
;if("bos"===s.type&&eos()){B.type="globstar",B.value+=L,B.output=globstar(n),M.output=B.output,M.globstar=!0,consume(L);continue}if("slash"===s.type&&"bos"!==s.prev.type&&!o&&u){
M.output=M.output.slice(0,-(s.output+B.output).length),s.output=`(?:${s.output}`,B.type="globstar",B.output=globstar(n)+(n.strictSlashes?")":"|$)"),B.value+=L,M.globstar=!0,
M.output+=s.output+B.output,consume(L);continue}if("slash"===s.type&&"bos"!==s.prev.type&&"/"===t[0]){const e=void 0!==t[1]?"|$":"";M.output=M.output.slice(0,-(s.output+B.output).length),
s.output=`(?:${s.output}`,B.type="globstar",B.output=`${globstar(n)}${w}|${w}${e})`,B.value+=L,M.output+=s.output+B.output,M.globstar=!0,consume(L+q()),push({type:"slash",value:"/",output:""})
;continue}if("bos"===s.type&&"/"===t[0]){B.type="globstar",B.value+=L,B.output=`(?:^|${w}|${globstar(n)}${w})`,M.output=B.output,M.globstar=!0,consume(L+q()),push({type:"slash",value:"/",output:""})
;continue}M.output=M.output.slice(0,-B.output.length),B.type="globstar",B.output=globstar(n),B.value+=L,M.output+=B.output,M.globstar=!0,consume(L);continue}const s={type:"star",value:L,output:P}
;!0!==n.bash?!B||"bracket"!==B.type&&"paren"!==B.type||!0!==n.regex?(M.index!==M.start&&"slash"!==B.type&&"dot"!==B.type||("dot"===B.type?(M.output+=_,B.output+=_):!0===n.dot?(M.output+=S,
B.output+=S):(M.output+=T,B.output+=T),"*"!==D()&&(M.output+=b,B.output+=b)),push(s)):(s.output=L,push(s)):(s.output=".*?","bos"!==B.type&&"slash"!==B.type||(s.output=T+s.output),push(s))}
for(;M.brackets>0;){if(!0===n.strictBrackets)throw new SyntaxError(syntaxError("closing","]"));M.output=r.escapeLast(M.output,"["),decrement("brackets")}for(;M.parens>0;){
if(!0===n.strictBrackets)throw new SyntaxError(syntaxError("closing",")"));M.output=r.escapeLast(M.output,"("),decrement("parens")}for(;M.braces>0;){
if(!0===n.strictBrackets)throw new SyntaxError(syntaxError("closing","}"));M.output=r.escapeLast(M.output,"{"),decrement("braces")}if(!0===n.strictSlashes||"star"!==B.type&&"bracket"!==B.type||push({
type:"maybe_slash",value:"",output:`${w}?`}),!0===M.backtrack){M.output="";for(const e of M.tokens)M.output+=null!=e.output?e.output:e.value,e.suffix&&(M.output+=e.suffix)}return M}
;parse.fastpaths=(e,t)=>{const n={...t},o="number"==typeof n.maxLength?Math.min(i,n.maxLength):i,a=e.length;if(a>o)throw new SyntaxError(`Input length: ${a}, exceeds maximum allowed length: ${o}`)
;e=u[e]||e;const{DOT_LITERAL:c,SLASH_LITERAL:l,ONE_CHAR:d,DOTS_SLASH:f,NO_DOT:h,NO_DOTS:p,NO_DOTS_SLASH:m,STAR:g,START_ANCHOR:v}=s.globChars(n.windows),y=n.dot?p:h,w=n.dot?m:h,b=n.capture?"":"?:"
;let k=!0===n.bash?".*?":g;n.capture&&(k=`(${k})`);const globstar=e=>!0===e.noglobstar?k:`(${b}(?:(?!${v}${e.dot?f:c}).)*?)`,create=e=>{switch(e){case"*":return`${y}${d}${k}`;case".*":
return`${c}${d}${k}`;case"*.*":return`${y}${k}${c}${d}${k}`;case"*/*":return`${y}${k}${l}${d}${w}${k}`;case"**":return y+globstar(n);case"**/*":return`(?:${y}${globstar(n)}${l})?${w}${d}${k}`
;case"**/*.*":return`(?:${y}${globstar(n)}${l})?${w}${k}${c}${d}${k}`;case"**/.*":return`(?:${y}${globstar(n)}${l})?${c}${d}${k}`;default:{const t=/^(.*?)\.(\w+)$/.exec(e);if(!t)return
;const n=create(t[1]);if(!n)return;return n+c+t[2]}}},x=r.removePrefix(e,{negated:!1,prefix:""});let _=create(x);return _&&!0!==n.strictSlashes&&(_+=`${l}?`),_},e.exports=parse}),98016:((e,t,n)=>{
const s=n(31781),r=n(78265),i=n(64059),o=n(5595),isObject=e=>e&&"object"==typeof e&&!Array.isArray(e),picomatch=(e,t,n=!1)=>{if(Array.isArray(e)){const s=e.map(e=>picomatch(e,t,n)),arrayMatcher=e=>{
for(const t of s){const n=t(e);if(n)return n}return!1};return arrayMatcher}const s=isObject(e)&&e.tokens&&e.input
;if(""===e||"string"!=typeof e&&!s)throw new TypeError("Expected pattern to be a non-empty string");const r=t||{},i=r.windows,o=s?picomatch.compileRe(e,t):picomatch.makeRe(e,t,!1,!0),a=o.state
;delete o.state;let isIgnored=()=>!1;if(r.ignore){const e={...t,ignore:null,onMatch:null,onResult:null};isIgnored=picomatch(r.ignore,e,n)}const matcher=(n,s=!1)=>{
const{isMatch:c,match:u,output:l}=picomatch.test(n,o,t,{glob:e,posix:i}),d={glob:e,state:a,regex:o,posix:i,input:n,output:l,match:u,isMatch:c};return"function"==typeof r.onResult&&r.onResult(d),
!1===c?(d.isMatch=!1,!!s&&d):isIgnored(n)?("function"==typeof r.onIgnore&&r.onIgnore(d),d.isMatch=!1,!!s&&d):("function"==typeof r.onMatch&&r.onMatch(d),!s||d)};return n&&(matcher.state=a),matcher}
;picomatch.test=(e,t,n,{glob:s,posix:r}={})=>{if("string"!=typeof e)throw new TypeError("Expected input to be a string");if(""===e)return{isMatch:!1,output:""}
;const o=n||{},a=o.format||(r?i.toPosixSlashes:null);let c=e===s,u=c&&a?a(e):e;return!1===c&&(u=a?a(e):e,c=u===s),
!1!==c&&!0!==o.capture||(c=!0===o.matchBase||!0===o.basename?picomatch.matchBase(e,t,n,r):t.exec(u)),{isMatch:Boolean(c),match:c,output:u}},
picomatch.matchBase=(e,t,n,s=n&&n.windows)=>(t instanceof RegExp?t:picomatch.makeRe(t,n)).test(i.basename(e,{windows:s})),picomatch.isMatch=(e,t,n)=>picomatch(t,n)(e),
picomatch.parse=(e,t)=>Array.isArray(e)?e.map(e=>picomatch.parse(e,t)):r(e,{...t,fastpaths:!1}),picomatch.scan=(e,t)=>s(e,t),picomatch.compileRe=(e,t,n=!1,s=!1)=>{if(!0===n)return e.output
;const r=t||{},i=r.contains?"":"^",o=r.contains?"":"$";let a=`${i}(?:${e.output})${o}`;e&&!0===e.negated&&(a=`^(?!${a}).*$`);const c=picomatch.toRegex(a,t);return!0===s&&(c.state=e),c},
picomatch.makeRe=(e,t={},n=!1,s=!1)=>{if(!e||"string"!=typeof e)throw new TypeError("Expected a non-empty string");let i={negated:!1,fastpaths:!0}
;return!1===t.fastpaths||"."!==e[0]&&"*"!==e[0]||(i.output=r.fastpaths(e,t)),i.output||(i=r(e,t)),picomatch.compileRe(i,t,n,s)},picomatch.toRegex=(e,t)=>{try{const n=t||{}
;return new RegExp(e,n.flags||(n.nocase?"i":""))}catch(e){if(t&&!0===t.debug)throw e;return/$^/}},picomatch.constants=o,e.exports=picomatch}),31781:((e,t,n)=>{
const s=n(64059),{CHAR_ASTERISK:r,CHAR_AT:i,CHAR_BACKWARD_SLASH:o,CHAR_COMMA:a,CHAR_DOT:c,CHAR_EXCLAMATION_MARK:u,CHAR_FORWARD_SLASH:l,CHAR_LEFT_CURLY_BRACE:d,CHAR_LEFT_PARENTHESES:f,CHAR_LEFT_SQUARE_BRACKET:h,CHAR_PLUS:p,CHAR_QUESTION_MARK:m,CHAR_RIGHT_CURLY_BRACE:g,CHAR_RIGHT_PARENTHESES:v,CHAR_RIGHT_SQUARE_BRACKET:y}=n(5595),isPathSeparator=e=>e===l||e===o,depth=e=>{
!0!==e.isPrefix&&(e.depth=e.isGlobstar?1/0:1)};e.exports=(e,t)=>{const n=t||{},w=e.length-1,b=!0===n.parts||!0===n.tokens||!0===n.scanToEnd,k=[],x=[],_=[]
;let S,$,A=e,O=-1,C=0,T=0,E=!1,P=!1,M=!1,N=!1,R=!1,I=!1,L=!1,B=!1,D=!1,q=!1,F=0,j={value:"",depth:0,isGlob:!1};const eos=()=>O>=w,peek=()=>A.charCodeAt(O+1),advance=()=>(S=$,A.charCodeAt(++O))
;for(;O<w;){let e;if($=advance(),$!==o){if(!0===I||$===d){for(F++;!0!==eos()&&($=advance());)if($!==o)if($!==d){if(!0!==I&&$===c&&($=advance())===c){if(E=j.isBrace=!0,M=j.isGlob=!0,q=!0,
!0===b)continue;break}if(!0!==I&&$===a){if(E=j.isBrace=!0,M=j.isGlob=!0,q=!0,!0===b)continue;break}if($===g&&(F--,0===F)){I=!1,E=j.isBrace=!0,q=!0;break}}else F++;else L=j.backslashes=!0,advance()
;if(!0===b)continue;break}if($!==l){if(!0!==n.noext&&!0==($===p||$===i||$===r||$===m||$===u)&&peek()===f){if(M=j.isGlob=!0,N=j.isExtglob=!0,q=!0,$===u&&O===C&&(D=!0),!0===b){let e=0
;for(;!0!==eos()&&($=advance());)if($!==o)if($!==f){if($===v&&0===--e){q=!0;break}}else e++;else L=j.backslashes=!0,advance();continue}break}if($===r){if(S===r&&(R=j.isGlobstar=!0),M=j.isGlob=!0,q=!0,
!0===b)continue;break}if($===m){if(M=j.isGlob=!0,q=!0,!0===b)continue;break}if($===h){for(;!0!==eos()&&(e=advance());)if(e!==o){if(e===y){P=j.isBracket=!0,M=j.isGlob=!0,q=!0;break}
}else L=j.backslashes=!0,advance();if(!0===b)continue;break}if(!0===n.nonegate||$!==u||O!==C){if(!0!==n.noparen&&$===f){if(M=j.isGlob=!0,!0===b){let e=1
;for(;!0!==eos()&&($=advance());)if($!==o)if($!==f){if($===v&&0===--e){q=!0;break}}else e++;else L=j.backslashes=!0,advance();continue}break}if(!0===M){if(q=!0,!0===b)continue;break}
}else B=j.negated=!0,C++}else{if(k.push(O),x.push(j),j={value:"",depth:0,isGlob:!1},!0===q)continue;if(S===c&&O===C+1){C+=2;continue}T=O+1}}else L=j.backslashes=!0,$=advance(),$===d&&(I=!0)}
!0===n.noext&&(N=!1,M=!1);let G=A,H="",W="";C>0&&(H=A.slice(0,C),A=A.slice(C),T-=C),G&&!0===M&&T>0?(G=A.slice(0,T),W=A.slice(T)):!0===M?(G="",W=A):G=A,
G&&""!==G&&"/"!==G&&G!==A&&isPathSeparator(G.charCodeAt(G.length-1))&&(G=G.slice(0,-1)),!0===n.unescape&&(W&&(W=s.removeBackslashes(W)),G&&!0===L&&(G=s.removeBackslashes(G)));const U={prefix:H,
input:e,start:C,base:G,glob:W,isBrace:E,isBracket:P,isGlob:M,isExtglob:N,isGlobstar:R,negated:B,negatedExtglob:D};if(!0===n.tokens&&(U.maxDepth=0,isPathSeparator($)||x.push(j),U.tokens=x),
!0===n.parts||!0===n.tokens){let t;for(let s=0;s<k.length;s++){const r=void 0!==t?t+1:C,i=k[s],o=e.slice(r,i);n.tokens&&(0===s&&0!==C?(x[s].isPrefix=!0,x[s].value=H):x[s].value=o,depth(x[s]),
U.maxDepth+=x[s].depth),i>=C&&(_.push(o),t=i)}const s=void 0!==t?t+1:C,r=e.slice(s);_.push(r),n.tokens&&t&&t+1<e.length&&(x[x.length-1].value=r,depth(x[x.length-1]),U.maxDepth+=x[x.length-1].depth),
U.slashes=k,U.parts=_}return U}}),64059:((e,t,n)=>{const{REGEX_BACKSLASH:s,REGEX_REMOVE_BACKSLASH:r,REGEX_SPECIAL_CHARS:i,REGEX_SPECIAL_CHARS_GLOBAL:o}=n(5595)
;t.isObject=e=>null!==e&&"object"==typeof e&&!Array.isArray(e),t.hasRegexChars=e=>i.test(e),t.isRegexChar=e=>1===e.length&&t.hasRegexChars(e),t.escapeRegex=e=>e.replace(o,"\\$1"),
t.toPosixSlashes=e=>e.replace(s,"/"),t.isWindows=()=>{if("undefined"!=typeof navigator&&navigator.platform){const e=navigator.platform.toLowerCase();return"win32"===e||"windows"===e}
return!("undefined"==typeof process||!process.platform)&&"win32"===process.platform},t.removeBackslashes=e=>e.replace(r,e=>"\\"===e?"":e),t.escapeLast=(e,n,s)=>{const r=e.lastIndexOf(n,s)
;return-1===r?e:"\\"===e[r-1]?t.escapeLast(e,n,r-1):`${e.slice(0,r)}\\${e.slice(r)}`},t.removePrefix=(e,t={})=>{let n=e;return n.startsWith("./")&&(n=n.slice(2),t.prefix="./"),n},
t.wrapOutput=(e,t={},n={})=>{let s=`${n.contains?"":"^"}(?:${e})${n.contains?"":"$"}`;return!0===t.negated&&(s=`(?:^(?!${s}).*$)`),s},t.basename=(e,{windows:t}={})=>{
const n=e.split(t?/[\\/]/:"/"),s=n[n.length-1];return""===s?n[n.length-2]:s}}),78483:((e,t,n)=>{n.d(t,{m:()=>checkAgainstTree,S:()=>findSlowPatterns});var s=n(97700),r=n(79866),i=n(51715),o=n(42784)
;function checkContexts({contexts:e},t,n){const i=new r.EG(t.paths),isTold=({image:e,path:t})=>n.some(n=>n.image===e&&(0,
s.UO)(n.path,t)),o=e.filter(e=>!mayBeThere(e,t,i)&&!isTold(e)),a=new Map(o.map(e=>[`${e.place.line}:${e.place.column}`,e]));if(0===a.size)return[];const c=new Set(t.paths.flatMap(s.vl))
;return[...a.values()].map(e=>toDiagnostic(e,c))}function mayBeThere({path:e,generated:t},n,r){const{from:i,to:o}=r.folder(e);return""===e||i<o||!!t.some(t=>(0,s.UO)(e,t)||(0,s.UO)(t,e))||[e,...(0,
s.vl)(e)].some(e=>void 0!==n.entry(e))}function toDiagnostic({image:e,name:t,path:n,place:s},r){const a=""===t?`the context ${(0,i.hD)(n)}`:`the folder ${(0,i.hD)(n)} of the build context ${(0,
i.hD)(t)}`,c=(0,o.SX)(n,r);return{severity:void 0!==c&&(0,o.BX)(n,c)?"error":"warning",code:"untracked-context",message:`${a} of image ${(0,i.hD)(e)} holds no tracked file`,fix:adviseFolder(n,c),
place:s}}function adviseFolder(e,t){return void 0===t?`name a folder of the repository; ${a}`:`did you mean ${(0,i.hD)(t)}?${(0,o.BX)(e,t)?"":` ${a}`}`}
const a='for one that an earlier step makes, say under "generated" of what';function checkTree(e,t,n=()=>!1){const s=new Map;for(const n of e.dockerfiles){
const{place:e,path:r}=n,i=`${e.line}:${e.column}:${r}`;s.has(i)||isThere(n,t)||s.set(i,n)}const r=[...s.values()],i=checkContexts(e,t,r);if(0===r.length)return i
;const o=new Set(e.dockerfiles.map(({path:e})=>e)),a=t.paths.filter(e=>isDockerfile(e)&&!o.has(e));return[...r.map(e=>check_tree_toDiagnostic(e,{tree:t,free:a,isInWorkingTree:n})),...i].sort(byPlace)}
function byPlace({place:e},{place:t}){return void 0===e||void 0===t?0:e.line-t.line||e.column-t.column}function isThere({path:e,generated:t},n){if(n.entry(e))return!0;for(let r=e;""!==r;r=(0,
s.yl)(r))if(t.includes(r)||c.has(n.entry(r)?.mode??""))return!0;return!1}const c=new Set(["120000","160000"]);function check_tree_toDiagnostic(e,t){const{path:n,image:s,place:r}=e;return{
severity:"error",code:"untracked-dockerfile",message:`the Dockerfile ${(0,i.hD)(n)} of image ${(0,i.hD)(s)} is not tracked`,fix:explainFix(e,t),place:r}}
function explainFix({path:e,context:t},{tree:n,free:r,isInWorkingTree:o}){const a=(0,s.uJ)(t,e);if(n.entry(a))return`"file" counts from the repository's root: write ${a}`
;if(o(e))return["it is there, and git does not track it: git add --force, and commit it;",'for one that an earlier step writes, say under "generated" what it is made from'].join("\n")
;const c=suggestDockerfile(e,r)??onlyOneIn(t,r);return void 0!==c?`did you mean ${(0,
i.hD)(c)}?`:'name it under "file" or its folder under "context", commit it, or declare what it is made from under "generated"'}function suggestDockerfile(e,t){const[n,r]=[(0,s.yl)(e),(0,
s.mp)(e)],i=t.filter(e=>(0,s.yl)(e)===n).map(s.mp),a=t.filter(e=>(0,s.mp)(e)===r).map(s.yl),c=(0,o.SX)(r,i);if(void 0!==c)return(0,s.uJ)(n,c);const u=(0,o.SX)(n,a);return void 0===u?void 0:(0,
s.uJ)(u,r)}function onlyOneIn(e,t){const n=t.filter(t=>""===e||t.startsWith(`${e}/`));return 1===n.length?n[0]:void 0}function isDockerfile(e){const t=(0,s.mp)(e)
;return/^(?:[\w.-]+\.)?(?:Dockerfile|Containerfile)(?:\.[\w.-]+)?$/i.test(t)&&!/\.(?:dockerignore|md)$/i.test(t)}var u=n(52869),l=n(41646),d=n(73784);function checkAgainstTree(e,t,n){
if(void 0===t)return[];const s=checkTree(e,t.tree,n),r=(0,u.Ix)(s);return[...(0,l.c)(r),...(0,l.c)(s.filter(({severity:e})=>"warning"===e)),...(0,
l.c)(findDeadPatterns(e,t)),...r.length>0?[]:findUnusedDockerfiles(e,t)]}function findDeadPatterns({patterns:e},{index:t}){
return e.filter(({pattern:e})=>!t.matchesAny(e)).map(({pattern:e,place:t})=>({severity:"warning",code:"dead-pattern",message:`the pattern "${e}" matches no tracked file`,
fix:"correct it, or take it away",place:t}))}function findUnusedDockerfiles(e,{tree:t}){const n=new Set(e.dockerfiles.map(({path:e})=>e)),s=t.paths.filter(e=>isDockerfile(e)&&!n.has(e)),[r]=s
;if(void 0===r)return[];const i=s.slice(0,f).map(e=>`"${e}"`),o=s.length-i.length;return[{severity:"warning",code:"unused-dockerfile",
message:`no image is built from ${i.join(", ")}${o>0?` and ${o} more Dockerfiles`:""}`,fix:`add an image with\nfile: ${r}`,place:{source:{kind:"file",path:r},line:1,column:1,length:1}}]}const f=3
;function findSlowPatterns({patterns:e},t){const n=new Set(t.flatMap(e=>[...e.slowPatterns]));return e.filter(({pattern:e})=>n.has((0,d.bX)(e)?e.slice(1):e)).map(({pattern:e,place:t})=>({
severity:"warning",code:"slow-pattern",message:`the pattern "${e}" could try for ever to match some names and was stopped: there it ${(0,d.bX)(e)?"takes nothing away":"counts as a match"}`,
fix:adviseQuicker(e),place:t}))}function adviseQuicker(e){
return/[*+]\(|[)\]}]\+/.test(e)?'write it without a group that repeats, as "+(\u2026)" or "*(\u2026)", or as several patterns':/[({]/.test(e)?"write it as several patterns, one for each alternative, or with fewer stars":"write it with fewer stars, or name the folders that it is about"
}}),39371:((e,t,n)=>{n.d(t,{y:()=>checkRequest});var s=n(42784);function checkRequest(e,t){return[...checkImages(e,t),...checkChanges(e,t)]}function checkImages({images:e},t){if(void 0===e)return[]
;const n="all"===e.kind?e.beside:e.names,r=t.images.map(e=>e.name);return n.filter(e=>!r.includes(e)).map(e=>({severity:"error",code:"invalid-input",
message:`the input "images" names the unknown image "${e}"`,fix:(0,s.IX)(e,["all",...r])}))}function checkChanges({changes:e},t){const n=[...new Set([...t.filters?.keys()??[],...usedFilters(t)])]
;return(e??[]).filter(e=>!n.includes(e)).map(e=>({severity:"warning",code:"unknown-change-name",message:`the input "changes" names "${e}", which is no filter of the configuration`,fix:(0,s.IX)(e,n)}))
}function usedFilters({buildAll:e,images:t}){return[e,...t.flatMap(e=>[e.triggers,e.tests])].flatMap(e=>e.filters)}}),52212:((e,t,n)=>{function lookForFiles(e,t){
return n=>"pull_request_target"!==t.event&&"text"===e.readText(n).kind}n.d(t,{G:()=>lookForFiles})}),96967:((e,t,n)=>{n.d(t,{Kn:()=>writeOutputs,gz:()=>failed,jU:()=>toUnexpectedFailure});var s=n(11285)
;function failed(e){return{kind:"failed",diagnostics:(0,s.n)(e)}}function toUnexpectedFailure(e,t="the plan could not be made"){return failed([{severity:"error",code:"unexpected-failure",
message:`${t}: ${e instanceof Error?e.stack??e.message:String(e)}`,fix:"please report it, with this text and the configuration"}])}function writeOutputs(e){try{return void e()}catch(e){
return failed([{severity:"error",code:"unwritable-outputs",message:`the outputs could not be written: ${e instanceof Error?e.message:String(e)}`,
fix:"let GITHUB_OUTPUT name the file that the runner made for this step"}])}}}),22738:((e,t,n)=>{n.d(t,{X:()=>checkSurvey,$:()=>surveyImages});var s=n(48953),r=n(8945),i=n(42784),o=n(35425),a=n(58994)
;function listVariants(e){if(void 0===e)return[];const{prod:t,dev:n}=e;return[{variant:"prod",inputs:t},...void 0===n?[]:[{variant:"dev",inputs:n}]]}function checkInputs(e,t){
const n=listAll(e.configuration.images,t);return[...checkTargets(e,n),...findAmbiguousParents(n,e.configuration.images),...findBareParents(n),...findOwnNames(e.configuration.images,t)]}
function checkTargets(e,t){return t.flatMap(({image:t,variant:n,inputs:{unknownTarget:s}})=>{if(void 0===s)return[];const{target:r,file:o,stages:a}=s,c=e.findKey(t,n,["target"]),u=(0,
i.SX)(r,a),l=a.map(e=>`"${e}"`).join(", ");return[{severity:"error",code:"unknown-target",message:`the target "${r}" of image "${t}" is not a stage of ${o}`,
fix:void 0!==u?`did you mean "${u}"?`:`its stages are ${""===l?"without names: write AS in FROM":l}`,...void 0===c?{}:{place:c}}]})}function findAmbiguousParents(e,t){
const n=[...distinctPlaces(e.flatMap(({inputs:{parents:e}})=>e)).values()].filter(({length:e})=>e>1);if(0===n.length)return[];const s=new o.k(t)
;return n.flatMap(([e,...t])=>void 0===e?[]:[explainAmbiguous([e,...t],s)])}function explainAmbiguous(e,t){const[{image:n,spelling:s,at:r="a Dockerfile"}]=e;return{severity:"error",
code:"ambiguous-parent",message:`"${s}" in ${r} may be each of the images ${e.map(e=>`"${e.image}"`).join(", ")}`,
fix:['write the whole name of one, with its tag, or say under "build-contexts"',`${s}: target:${n}`,...explainOutside(s,t)].join("\n")}}function explainOutside(e,t){
return t.find(e).length>0&&0===t.findExplicit(e).length?["or, for an image from outside",`${e}: docker-image://${e}`]:[]}function findBareParents(e){
return[...distinctPlaces(e.flatMap(({image:e,inputs:{parents:t}})=>t.filter(t=>"bare"===t.by&&t.image!==e))).values()].flatMap(([e])=>void 0===e?[]:[explainBare(e)])}function distinctPlaces(e){
const t=new Map;for(const n of e){const e=`${n.at??""} ${n.spelling}`,s=t.get(e)??[];s.some(({image:e})=>e===n.image)||t.set(e,[...s,n])}return t}function explainBare({image:e,spelling:t,at:n}){
const s=void 0===n?void 0:toLinePlace(n);return{severity:"warning",code:"bare-parent-name",...void 0===s?{}:{place:s},message:`"${t}" is taken for the image "${e}" of this repository`,
fix:[`write docker.io/library/${t} for the public image, or say under "build-contexts"`,`${t}: target:${e}`].join("\n")}}function toLinePlace(e){const[,t,n]=/^(.*):(\d+)$/s.exec(e)??[]
;if(void 0!==t)return{source:{kind:"file",path:t},line:Number(n),column:1,length:1}}function findOwnNames(e,t){return e.flatMap(({name:e})=>{
const{prod:n,dev:s}=t.get(e)??{},r=s?.parents.find(({image:t,by:n})=>t===e&&"bare"===n),i=n?.references.some(t=>(0,a.o)(t).name===e)??!1;return void 0!==r&&i?[explainOwn(r)]:[]})}
function explainOwn({image:e,spelling:t,at:n="a Dockerfile"}){return{severity:"warning",code:"own-name-twice",
message:`"${t}" in ${n} is the public image for prod, and for dev the prod variant of "${e}" itself`,
fix:[`write docker.io/library/${t} for the public image, or say under "dev" and "build-contexts"`,`${t}: target:${e}`].join("\n")}}function listAll(e,t){
return e.flatMap(({name:e})=>listVariants(t.get(e)).map(t=>({image:e,...t})))}var c=n(78483);const u=/^[\0-\x7f]*$/;function isSpace(e){
return e<128?32===e||e>=9&&e<=13:133===e||160===e||5760===e||e>=8192&&e<=8202||8232===e||8233===e||8239===e||8287===e||12288===e}function isPatternSpace(e){return 32===e||9===e||10===e||12===e||13===e
}function skip(e,t,n){let s=t;for(;s<e.length&&n(e.charCodeAt(s));)s+=1;return s}function trimSpaceStart(e){return e.slice(skip(e,0,isSpace))}function trimSpaceEnd(e){let t=e.length
;for(;t>0&&isSpace(e.charCodeAt(t-1));)t-=1;return e.slice(0,t)}function trimSpace(e){return trimSpaceEnd(trimSpaceStart(e))}function toLower(e){
return u.test(e)?e.toLowerCase():Array.from(e,e=>"\u0130"===e?"i":e.toLowerCase()).join("")}const l=String.raw`^\p{L}$`,d=String.raw`^\p{Nd}$`;function isDigit(e){
return e<="\x7f"?e>="0"&&e<="9":new RegExp(d,"u").test(e)}function isLetter(e){return e<="\x7f"?e>="a"&&e<="z"||e>="A"&&e<="Z":new RegExp(l,"u").test(e)}function charAt(e,t){const n=e.codePointAt(t)
;return void 0===n?"":String.fromCodePoint(n)}function byteLength(e){if(u.test(e))return e.length;let t=0;for(const n of e)t+=toBytes(n).length;return t}function toBytes(e){
return u.test(e)?e:Array.from(e,e=>bytesOf(e.codePointAt(0)??0)).join("")}function bytesOf(e){const tail=t=>128|e>>t&63
;return e<128?String.fromCharCode(e):e<2048?String.fromCharCode(192|e>>6,tail(0)):e<65536?String.fromCharCode(224|e>>12,tail(6),tail(0)):String.fromCharCode(240|e>>18,tail(12),tail(6),tail(0))}
const f=/[\0-\x7f]+|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}|[\x80-\xff]/g;function fromBytes(e){return u.test(e)?e:e.replace(f,e=>{if(e.charCodeAt(0)<128)return e
;if(1===e.length)return"\ufffd";let t=e.charCodeAt(0)&255>>e.length+1;for(let n=1;n<e.length;n+=1)t=t<<6|63&e.charCodeAt(n);return String.fromCodePoint(t)})}
const h=/^(?:1|t|T|TRUE|true|True)$|^(?:0|f|F|FALSE|false|False)$/;function isBoolean(e){return h.test(e)}function isUint32(e,t){return(8===t?/^[0-7]+$/:/^[0-9]+$/).test(e)&&parseInt(e,t)<=4294967295}
function toInteger(e){if(!/^[+-]?[0-9]+$/.test(e))return;const t=BigInt(e.replace("+",""));return BigInt.asIntN(64,t)===t?Number(t):void 0}function isInt32(e){const t=toInteger(e)
;return void 0!==t&&t>=-(2**31)&&t<2**31}const p=/^[augo]*(?:[-+=][rstwXxugo]*)+(?:,[augo]*(?:[-+=][rstwXxugo]*)+)*$/;function isMode(e){return isUint32(e,8)?parseInt(e,8)<=4095:p.test(e)}
const m=/^[-+]?(?:(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:ns|us|\xb5s|\u03bcs|ms|s|m|h))+$/,g=/([0-9]+(?:\.[0-9]*)?|\.[0-9]+)(ns|us|\xb5s|\u03bcs|ms|s|m|h)/g,v=new Map(Object.entries({ns:1,us:1e3,
\u00b5s:1e3,\u03bcs:1e3,ms:1e6,s:1e9,m:6e10,h:36e11}));function isInterval(e){if(/^[-+]?0?$/.test(e))return""===e||e.endsWith("0");if(!m.test(e))return!1;let t=0
;for(const[,n="",s=""]of e.matchAll(g))t+=Number(n)*(v.get(s)??0);return t<2**63&&(e.startsWith("-")?t<1:t>=1e6)||0===Math.trunc(t)}
const y=/^([+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?) ?(?:b|[kmgtp](?:i?b)?)?$/i;function isSize(e){return y.test(e)}const w=new Map([["sha256",64],["sha384",96],["sha512",128]])
;function isDigest(e){const t=e.indexOf(":"),n=e.slice(t+1);return n.length===w.get(e.slice(0,Math.max(t,0)))&&/^[a-f0-9]+$/.test(n)}
const b=new Set("ABRT ALRM BUS CHLD CLD CONT FPE HUP ILL INT IO IOT KILL PIPE POLL PROF PWR QUIT SEGV STKFLT STOP SYS TERM TRAP TSTP TTIN TTOU URG USR1 USR2 VTALRM WINCH XCPU XFSZ RTMIN RTMAX".split(" "))
;function isSignal(e){const t=toInteger(e);if(void 0!==t)return 0!==t;const n=e.toUpperCase().replace(/^SIG/,"");return b.has(n)||/^(?:RTMIN\+(?:[1-9]|1[0-5])|RTMAX-(?:[1-9]|1[0-4]))$/.test(n)}
class Refusal extends Error{kind;line;constructor(e,t,n=0){super(t),this.kind=e,this.line=n}}function refuse(e){throw new Refusal("refused",e)}function atLine(e,t){try{return t()}catch(t){
throw t instanceof Refusal&&0===t.line&&(t.line=e),t}}function checkLintOptions(e){const t=trimSpace(e);if(""!==t)for(const e of cutInThree(t)){const[t="",...n]=e.split("=");switch(trimSpace(t)){
case"skip":case"experimental":break;case"error":isBoolean(trimSpace(n.join("=")))||refuse(`failed to parse check option "${e}"`);break;default:refuse(`invalid check option "${e}"`)}
0===n.length&&refuse(`invalid check option "${e}"`)}}function cutInThree(e){const[t="",n,...s]=e.split(";");return[t,...void 0===n?[]:[n],...s.length>0?[s.join(";")]:[]]}const k=10;class Effort{#e=1e7
;#t=0;spend(e){if(this.#e-=e,this.#e<0)throw new Refusal("too-large","the Dockerfile expands to more than can be followed")}nest(e){if(this.#t+=1,
this.#t>200)throw new Refusal("too-large","substitutions are nested more than 200 levels deep");const t=e();return this.#t-=1,t}}const x=/^[a-zA-Z][a-zA-Z0-9]*/;function parseDirective(e){
if(!e.startsWith("#"))return;const t=trimSpaceStart(e.slice(1)),n=x.exec(t)?.[0]??"",s=skip(t,n.length,isPatternSpace),r=toDirectiveName(n.toLowerCase())
;return void 0===r||"="!==t[s]||s+1>=t.length?void 0:{name:r,value:trimValue(t.slice(s+1))}}function trimValue(e){let t=e.length;for(;t>1&&isPatternSpace(e.charCodeAt(t-1));)t-=1
;const n=e.slice(skip(e,0,isPatternSpace),t);return""===n?e.slice(-1):n}function toDirectiveName(e){switch(e){case"syntax":case"escape":case"check":return e}}class Prologue{#n=new Set;#s=!1;#r="\\"
;get escape(){return this.#r}offer(e){const t=this.#s?void 0:parseDirective(e);void 0!==t?(this.#n.has(t.name)&&refuse(`only one ${t.name} parser directive can be used`),this.#n.add(t.name),
"escape"===t.name&&(this.#r=toEscape(t.value))):this.#s=!0}}function toEscape(e){switch(e){case"\\":case"`":return e}return refuse(`invalid escape token '${e}' does not match \` or \\`)}
function findDirective(e,t){let n=e.startsWith("\ufeff")?1:0;e.startsWith("#!",n)&&(n=endOfLine(e,n)+1);const s=new Set;for(;n<e.length;){
const r=endOfLine(e,n),i=parseDirective(e.slice(n,"\r"===e[r-1]?r-1:r));if(void 0===i||s.has(i.name))return"";if(i.name===t)return firstWord(i.value);s.add(i.name),n=r+1}return""}
function firstWord(e){const t=e.indexOf(" ");return t<0?e:e.slice(0,t)}function endOfLine(e,t){const n=e.indexOf("\n",t);return n<0?e.length:n}function isBlank(e){return skip(e,0,isSpace)===e.length}
const _=/^([A-Za-z0-9_-]+)(?:\(([A-Za-z0-9_.%-]*)((?:\+[A-Za-z0-9_.%-]+)*)\))?$/,S=/^[A-Za-z0-9_.-]+$/,$=new Set("aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris windows zos".split(" ")),A=new Set("386 amd64 amd64p32 arm armbe arm64 arm64be ppc64 ppc64le loong64 mips mipsle mips64 mips64le mips64p32 mips64p32le ppc riscv riscv64 s390 s390x sparc sparc64 wasm".split(" "))
;function parsePlatform(e){const[t="",...n]=e.split("/"),s=_.exec(t);if(null===s||n.length>2||!n.every(e=>S.test(e)))return refuse(`"${e}" is no platform`)
;const r=normalizeSystem(s[1]??""),i=decode(s[2]??""),[o,a=""]=n;if(void 0!==o)return{os:r,osVersion:i,...normalizeArchitecture(o,a)};if($.has(r))return{os:r,osVersion:i,
...normalizeArchitecture("amd64","")};const c=normalizeArchitecture(t,"");return A.has(c.architecture)?{os:"linux",osVersion:"",...c}:refuse(`"${e}": unknown operating system or architecture`)}
function decode(e){try{return decodeURIComponent(e)}catch{return refuse(`"${e}" is no version of an operating system`)}}function normalizeSystem(e){const t=e.toLowerCase();return"macos"===t?"darwin":t
}function normalizeArchitecture(e,t){const n=e.toLowerCase(),s=t.toLowerCase();switch(n){case"i386":return{architecture:"386",variant:""};case"x86_64":case"x86-64":case"amd64":return{
architecture:"amd64",variant:"v1"===s?"":s};case"aarch64":case"arm64":return{architecture:"arm64",variant:normalizeArm64(s)};case"armhf":return{architecture:"arm",variant:"v7"};case"armel":return{
architecture:"arm",variant:"v6"};case"arm":return{architecture:n,variant:normalizeArm(s)};default:return{architecture:n,variant:s}}}function normalizeArm64(e){switch(e){case"8":case"v8":case"v8.0":
return"";case"9":case"9.0":case"v9.0":return"v9";default:return e}}function normalizeArm(e){switch(e){case"":case"7":return"v7";case"5":case"6":case"8":return`v${e}`;default:return e}}
function formatPlatform({os:e,architecture:t,variant:n}){return[e,t,n].filter(e=>""!==e).join("/")}function formatWholePlatform(e){const{os:t,osVersion:n}=e,s=encodeURIComponent(n)
;return formatPlatform(""===n?e:{...e,os:`${t}(${s})`})}function listPossibleImages(e,t){
const n=e.split(/\r?\n/),s=new Map([...n.flatMap(readDefault).reverse(),...t]),r=new Set(n.flatMap(e=>toStageName(e)??[]));return n.flatMap((e,t)=>listNames(e).flatMap(({name:e,by:n})=>{
const i=expand(e,s);return void 0===i||r.has(i.toLowerCase())?[]:[{name:i,line:t+1,by:n}]}))}function readDefault(e){const t=/^\s*ARG\s+(\w+)=(["']?)(.*?)\2\s*$/i.exec(e)
;return void 0===t?.[1]?[]:[[t[1],t[3]??""]]}function toStageName(e){return/^\s*FROM\s.*\sAS\s+(\S+)/i.exec(e)?.[1]?.toLowerCase()}function listNames(e){
const t=/^\s*FROM\s+(?:--\S+\s+)*(\S+)/i.exec(e)?.[1];return void 0!==t?[{name:t.replaceAll(/["']/g,""),by:"FROM"}]:[...e.matchAll(/(--|[,=\s])from=([^,\s]+)/gi)].map(([,e,t=""])=>({name:t,
by:"--"===e?"COPY --from":"RUN --mount"}))}function expand(e,t){let n=e;for(const[s,r,i,o]of e.matchAll(O))n=n.replace(s,()=>t.get(r??i??"")??o??s);return n.includes("$")?void 0:n}
const O=/\$(?:(\w+)|\{(\w+)(?::?-([^}]*))?\})/g;function checkPatterns(e,t){const n=new Map;for(const{context:t,path:s}of e){const e=n.get(t);void 0===e?n.set(t,[s]):e.push(s)}
n.has("")&&n.set("",[...t.values()].flatMap(listSent));for(const e of n.values()){const t=e.includes("")?void 0:e.find(e=>!isPattern(e));void 0!==t&&refuse(`syntax error in pattern: ${t}`)}}
function listSent({uses:e}){return e.filter(e=>void 0===e.from).map(e=>e.source.path)}function isPattern(e){for(let t=0;t<e.length;t+=1){const n=e[t];if("\\"===n){if(t+=1,t===e.length)return!1
}else if("["===n){const n=endOfClass(e,t+1);if(void 0===n)return!1;t=n}}return!0}function endOfClass(e,t){let n="^"===e[t]?t+1:t;for(let t=0;;t+=1){if("]"===e[n]&&t>0)return n
;const s=endOfMember(e,n),r=void 0!==s&&"-"===e[s]?endOfMember(e,s+1):s;if(void 0===r)return;n=r}}function endOfMember(e,t){const n="\\"===e[t]?t+1:t,s=e[t]
;return void 0===e[n]||void 0===e[n+1]||"-"===s||"]"===s?void 0:n+1}class InputCollector{#i=[];#o=[];#a=[];#c=new Set;#u=new Set;#l;#d;#f;constructor(e,{runs:t,platform:n}){this.#l=e,this.#d=t,
this.#f=void 0===n?"":formatPlatform(n)}collect(e){this.#c.add(e);for(const t of this.#c)this.#h(t,e);return{platform:this.#f,sources:this.#i,images:this.#o,contexts:this.#a}}#h(e,t){
for(const t of this.#d.get(e)?.uses??[])"read"===t.purpose&&this.#p(t);const{origin:n,line:s}=e;"stage"!==n.kind?(this.#m(e,n,{line:s,by:"FROM"}),
"context"===n.kind&&"local"===n.context.kind&&this.#g(e,n.context,t)):this.#c.add(n.stage)}#g(e,{name:t},n){
const s=[...this.#d.values()],isOnTop=t=>"stage"===t?.kind&&this.#l.rootOf(t)===e,r=s.flatMap(e=>e.uses.filter(e=>isOnTop(e.from)))
;if(s.some(e=>"some"===e.execution&&isOnTop(e.stage))||isOnTop(n)||0===r.length){const n={kind:"path",path:"",excludes:[]};this.#i.push(inContext(t,{...n,line:e.line,instruction:"FROM"}))
}else for(const{source:e}of r)this.#i.push(inContext(t,e))}#p({from:e,source:t}){if(void 0===e)return void this.#i.push(inContext("",t));const n=this.#v(e)
;if(void 0===n)return void("stage"===e.kind&&this.#c.add(e));const s="stage"===n.kind,r=s?n.origin:this.#l.originOf(n.name);this.#m(n,r,{line:n.line,by:s?"FROM":n.by}),
"context"===r.kind&&"local"===r.context.kind&&this.#i.push(inContext(r.context.name,t))}#v(e){return"external"===e.kind?e:"some"===this.#d.get(e)?.layers?void 0:this.#l.rootOf(e)}#m(e,t,n){
if(this.#u.has(e))return;this.#u.add(e);const s="stage"===e.kind?e.platform:void 0,r=void 0===s?this.#f:formatPlatform(s),i={for:this.#f,platform:r};switch(t.kind){case"image":
return void this.#o.push({reference:{name:t.name,...n},need:i});case"context":return void this.#a.push({reference:{context:t.context.name,...n},need:i})}}}function inContext(e,t){
const{kind:n,path:s,excludes:r,line:i,instruction:o}=t;return{context:e,kind:n,path:s,excludes:r,line:i,instruction:o}}const C={fragments:["",""],gaps:"anything"},T={fragments:["",""],gaps:"name"}
;function literal(e){return"string"==typeof e?e:void 0}function joinKnown(e){return"string"==typeof e?e:e.fragments.join("")}function emptiness(e){
return""!==joinKnown(e)?"no":"string"==typeof e?"yes":"unknown"}class TextBuilder{#y=[];#w="";#b="name";append(e){if("string"==typeof e)return void(this.#w+=e);const[t,...n]=e.fragments;this.#w+=t
;for(const e of n)this.#y.push(this.#w),this.#w=e;"anything"===e.gaps&&(this.#b="anything")}build(){const[e,...t]=this.#y;return void 0===e?this.#w:{fragments:[e,...t,this.#w],gaps:this.#b}}}const E={
kind:"any"},P={kind:"one"};function parsePattern(e){const t=[];for(let n=0;n<e.length;n+=1){const s=e[n]??"";switch(s){case"*":t.push(E);break;case"?":t.push(P);break;case"\\":n=parseEscape(e,n,t)
;break;default:t.push({kind:"char",char:s})}}return t}function parseEscape(e,t,n){const s=e[t+1]??"";switch(s){case"}":case"/":return t;case"*":case"?":case"\\":return n.push({kind:"char",char:s}),t+1
}return refuse(`invalid escape '\\${s}' in a pattern`)}class Matcher{#k;#x;#_;constructor(e,t,n){this.#k=e,this.#x=t,this.#_=n}endFrom(e){const t=this.#k.length;let n,s=this.#S(new Set([0]))
;for(let r=e;;r+=1){if(s.has(t)&&(n=r,"shortest"===this.#_.prefer))return n;const e=this.#x[r];if(void 0===e||0===s.size)return n;this.#_.effort.spend(k*s.size),s=this.#S(this.#$(s,e))}}#$(e,t){
const n=new Set;for(const s of e){const e=this.#k[s];switch(e?.kind){case"any":"\n"!==t&&n.add(s);break;case"one":"\n"!==t&&n.add(s+1);break;case"char":t===e.char&&n.add(s+1)}}return n}#S(e){
for(const t of e)"any"===this.#k[t]?.kind&&e.add(t+1);return e}}function trimPrefix(e,t,n){return trimStart(Array.from(e),Array.from(t),n).join("")}function trimSuffix(e,t,n){
return trimStart(Array.from(e).reverse(),reversePattern(Array.from(t)),n).reverse().join("")}function trimStart(e,t,n){const s=new Matcher(parsePattern(t),e,n).endFrom(0)
;return void 0===s?e:e.slice(s)}function reversePattern(e){const t=[];for(let n=0;n<e.length;n+=1){const s=e[n]??"",r=e[n+1];"\\"===s&&void 0!==r?(t.push(r,s),n+=1):t.push(s)}return t.reverse()}
function replaceFirst(e,{pattern:t,by:n,effort:s}){const r=Array.from(e),i=new Matcher(parsePattern(Array.from(t)),r,{prefer:"longest",effort:s});for(let e=0;e<=r.length;e+=1){const t=i.endFrom(e)
;if(void 0!==t)return r.slice(0,e).join("")+n+r.slice(t).join("")}return e}function replaceAll(e,{pattern:t,by:n,effort:s}){const r=Array.from(e),i=new Matcher(parsePattern(Array.from(t)),r,{
prefer:"longest",effort:s}),o=[];let a=0;for(let e=0;e<=r.length;){const t=i.endFrom(e)
;void 0===t||t===a&&t===e&&e>0&&o.length>0?e+=1:(o.push(r.slice(a,e).join(""),expandTemplate(n,r.slice(e,t).join(""))),s.spend(n.length+t-e),a=t,e=t>e?t:e+1)}return o.join("")+r.slice(a).join("")}
function expandTemplate(e,t){let n="",s=0;for(let r=e.indexOf("$");r>=0;r=e.indexOf("$",s)){n+=e.slice(s,r);const i=readTemplateName(e,r+1);n+=void 0===i.text?"$":"0"===i.text?t:"",s=i.end}
return n+e.slice(s)}function readTemplateName(e,t){if("$"===e[t])return{end:t+1};const n="{"===e[t],s=n?t+1:t;let r=s;for(const t of e.slice(s)){if(!isLetter(t)&&!isDigit(t)&&"_"!==t)break;r+=t.length
}return r===s||n&&"}"!==e[r]?{end:t}:{text:e.slice(s,r),end:n?r+1:r}}class Cursor{#A;#O;constructor(e){this.#A=e,this.#O=e.startsWith("\ufeff")?1:0}peek(){return this.#A.charAt(this.#O)}take(){
const e=this.peek();return this.#O+=1,e}takeUpTo(e){const t=this.#O;for(;this.#O<this.#A.length&&!e.includes(this.peek());)this.#O+=1;return this.#A.slice(t,this.#O)}takeName(){
const e=this.#O,t=charAt(this.#A,e);return isDigit(t)?this.#C(isDigit):""!==t&&"@*#?-$!".includes(t)?this.#O+=1:this.#C(e=>isLetter(e)||isDigit(e)||"_"===e),this.#A.slice(e,this.#O)}takeHeredocSign(){
const e=this.#O;if(this.#O+=1,"<"===this.peek())do{this.#O+=1}while([" ","\t","\r"].includes(this.peek()));return this.#A.slice(e,this.#O)}takeSingleQuoted(){const e=this.#A.indexOf("'",this.#O)
;e<0&&refuse("unexpected end of statement while looking for matching single-quote");const t=this.#A.slice(this.#O,e);return this.#O=e+1,t}#C(e){for(;;){const t=charAt(this.#A,this.#O)
;if(""===t||!e(t))return;this.#O+=t.length}}}class WordList{#T=[];#E="";#P=!1;add(e){for(let t=0;t<e.length;t+=1)isSpace(e.charCodeAt(t))?this.#P&&this.#S():this.addWhole(e.charAt(t))}addWhole(e){
this.#E+=e,this.#P=!0}drop(){this.#E=""}finish(){return this.#S(),this.#T}#S(){""!==this.#E&&(this.#T.push(this.#E),this.#E="",this.#P=!1)}}class WordScanner{#M;#N;#T;#R;#I=0;constructor(e,t){
this.#M=new Cursor(e),this.#N=t,this.#R=t.escapes,t.effort.spend(e.length)}scanText(){return this.#L("",this.#N.escapes)}scanWords(){return this.#T=new WordList,this.scanText(),this.#T.finish()}
#L(e,t){const n=this.#R;this.#R=t;const s=new TextBuilder,r=`$<'"${this.#N.escape}${e}`;for(;;){const t=this.#M.takeUpTo(r);s.append(t),this.#B(t);const n=this.#M.peek();if(n===e||""===n)break
;this.#D(s)}return this.#M.take()!==e&&refuse(`unexpected end of statement while looking for matching ${e}`),this.#R=n,s.build()}#D(e){const t=this.#M.peek();if("$"===t){const t=this.#q();e.append(t),
this.#B(void 0===this.#T?"":joinKnown(t))}else"<"===t?this.#F(e,this.#M.takeHeredocSign()):"'"!==t&&'"'!==t||"plain"===this.#N.quotes?t===this.#N.escape?this.#r(e):this.#F(e,this.#M.take()):this.#j(e)
}#r(e){const t=this.#M.take();"removed"!==this.#R&&this.#F(e,t),""!==this.#M.peek()&&this.#F(e,this.#M.take())}#j(e){const t=new TextBuilder,n=this.#M.take(),s="kept"===this.#N.quotes?n:""
;if(t.append(s),"'"===n){const{escape:e}=this.#N,n=this.#M.takeSingleQuoted();t.append("pattern"===this.#R?n.replaceAll(e,e+e):n)}else this.#G(t);t.append(s);const r=t.build();e.append(r),
0===this.#I&&this.#T?.addWhole(joinKnown(r))}#G(e){for(;;)switch(this.#M.peek()){case"":refuse("unexpected end of statement while looking for matching double-quote");break;case'"':
return void this.#M.take();case"$":e.append(this.#q());break;default:this.#H(e)}}#H(e){const{escape:t}=this.#N,n=this.#M.take(),s=this.#M.peek()
;if(n!==t)e.append(n);else if('"'===s||"$"===s||s===t)e.append("removed"===this.#R?"":n),e.append(this.#M.take());else{const t="pattern"===this.#R||"removed"===this.#N.quotes
;e.append("removed"!==this.#R&&t?n+n:n)}}#q(){this.#M.take();const{substitute:e,effort:t}=this.#N;if("{"!==this.#M.peek()){const t=this.#M.takeName();return""===t?"$":e({kind:"plain",name:t,
braces:"none"})}return this.#M.take(),["","{","}",":"].includes(this.#M.peek())&&refuse("syntax error: bad substitution"),t.nest(()=>e(this.#W(this.#M.takeName())))}#W(e){const t=this.#M.take()
;switch(t){case"}":return{kind:"plain",name:e,braces:"braces"};case"#":case"%":return{kind:"trim",name:e,modifier:t,word:this.#U("}","pattern")};case"/":return this.#K(e);case":":
return this.#J(e,t+this.#M.take());default:return this.#J(e,t)}}#J(e,t){return/^:?[-+?]$/.test(t)?{kind:"choice",name:e,modifier:t,word:this.#U("}","removed")
}:refuse(`unsupported modifier (${t}) in substitution`)}#K(e){const t="/"===this.#M.peek()?"all":"first";return"all"===t&&this.#M.take(),{kind:"replace",name:e,all:t,pattern:this.#U("/","pattern"),
by:this.#U("}","kept")}}#U(e,t){this.#T?.drop(),this.#I+=1;const n=this.#L(e,t);return this.#I-=1,n}#F(e,t){e.append(t),0===this.#I&&this.#T?.addWhole(t)}#B(e){0===this.#I&&this.#T?.add(e)}}
const M=/["'$\\`\ufeff]/;function expandWord(e,t){return M.test(e)?scanner(e,t,"removed").scanText():e}function expandHeredoc(e,t){return M.test(e)?scanner(e,{...t,escape:"\\"},"plain").scanText():e}
function expandWords(e,t){if(void 0!==literal(scanner(e,t,"removed").scanText()))return scanner(e,t,"removed").scanWords()}function scanner(e,t,n){const{escape:s,effort:r}=t;return new WordScanner(e,{
escape:s,quotes:n,escapes:"removed",substitute:e=>evaluate(e,t),effort:r})}function evaluate(e,{lookup:t,effort:n}){const s=t(e.name);switch("set"===s.kind&&n.spend(joinKnown(s.value).length),e.kind){
case"plain":return expand_valueOf(s);case"choice":return choose(s,e);case"trim":return trim(expand_valueOf(s),e,n);case"replace":return replace(expand_valueOf(s),e,n)}}function expand_valueOf(e){
switch(e.kind){case"set":return e.value;case"unset":return"";case"unknown":return C}}function presence(e,t){if("set"!==e.kind||!t.startsWith(":"))return e.kind;switch(emptiness(e.value)){case"yes":
return"unset";case"no":return"set";case"unknown":return"unknown"}}function choose(e,{name:t,modifier:n,word:s}){const r=presence(e,n);if("unknown"===r)return C
;if(n.endsWith("-"))return"set"===r?expand_valueOf(e):s;if(n.endsWith("+"))return"set"===r?s:"";const i=literal(s)??""
;return"set"===r?expand_valueOf(e):refuse(`${t}: ${""===i?"is not allowed to be unset":i}`)}function trim(e,{modifier:t,word:n},s){const r=literal(n);if(void 0===r)return C;const i=r.startsWith(t),o={
prefer:i?"longest":"shortest",effort:s},a=("#"===t?trimPrefix:trimSuffix)(literal(e)??"",i?r.slice(1):r,o);return void 0===literal(e)?C:a}function replace(e,{all:t,pattern:n,by:s},r){
const i=literal(n);if(void 0===i)return C;const o=("all"===t?replaceAll:replaceFirst)(literal(e)??"",{pattern:i,by:literal(s)??"",effort:r});return void 0===literal(e)||void 0===literal(s)?C:o}
class Scope{#V;#z;#Y;#X="nothing";constructor(e){this.#V=e,this.#z=new Map([...e.environment].map(([e,t])=>[e,{value:t,environment:t}]))}lookup(e){const t=this.#z.get(e);return void 0!==t?{kind:"set",
value:t.value}:{kind:this.#V.declared.has(e)?"unset":this.#V.others}}setEnvironment(e,t,n){this.#Q(n).set(e,{value:t,environment:t})}setArgument(e,t,n){const s=this.#z.get(e)?.environment
;this.#Q(n).set(e,{value:t,environment:s}),void 0!==s&&(this.#X="something")}fork(e){const t=new Scope({...this.#V,environment:new Map});return t.#z=this.#z,this.#Y=void 0,
"something"===this.#X&&(e.spend(k*this.#z.size),t.#z=new Map([...this.#z].map(([e,{value:t,environment:n}])=>[e,{value:n??t,environment:n}]))),t}#Q(e){
return void 0===this.#Y&&(e.spend(k*this.#z.size),this.#Y=new Map(this.#z),this.#z=this.#Y),this.#Y}}function createGlobalScope(e,t){const{buildArgs:n,effort:s}=t,r=new Scope({environment:new Map,
others:"unset",declared:new Set}),i=""===t.target?e.stages.at(-1)?.from.name:t.target;for(const[e,i]of listPlatformVariables(t.platforms))r.setArgument(e,n.get(e)??i,s)
;const o=void 0===i||""===i?"default":i;r.setArgument("TARGETSTAGE",n.get("TARGETSTAGE")??o,s);const a=r.lookup.bind(r);for(const{line:t,args:i}of e.globalArgs)for(const{name:o,value:c}of i){
const i=n.get(o);if(void 0!==i)r.setArgument(o,i,s);else if(void 0!==c){const{escape:n}=e;r.setArgument(o,atLine(t,()=>expandWord(c,{escape:n,lookup:a,effort:s})),s)}}return settleSourceDate(r,t),r}
function listPlatformVariables({build:e,target:t}){const of=(e,t)=>void 0===e?T:t(e)
;return[["BUILDPLATFORM",of(e,formatPlatform)],["BUILDOS",of(e,e=>e.os)],["BUILDOSVERSION",of(e,e=>e.osVersion)],["BUILDARCH",of(e,e=>e.architecture)],["BUILDVARIANT",of(e,e=>e.variant)],["TARGETPLATFORM",of(t,formatWholePlatform)],["TARGETOS",of(t,e=>e.os)],["TARGETOSVERSION",of(t,e=>e.osVersion)],["TARGETARCH",of(t,e=>e.architecture)],["TARGETVARIANT",of(t,e=>e.variant)]]
}const N="SOURCE_DATE_EPOCH";function settleSourceDate(e,{buildArgs:t,contexts:n,effort:s}){const r=e.lookup(N),i="set"===r.kind?r.value:"",o=t.get(N)??i,a=literal(o)
;"yes"!==emptiness(o)&&void 0!==a&&(void 0!==toInteger(a)?e.setArgument(N,BigInt(a.replace("+","")).toString(),s):"context"===a||void 0!==n.find(a)?e.setArgument(N,T,s):refuse(`SOURCE_DATE_EPOCH is no number of seconds: ${a}`))
}
const R=/^[a-f0-9]{64}$/,I=/^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/,L=/^:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/,B=/^(?:[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$/,D=/(?:^|\.)-|-(?:\.|:|$)/
;function parseImageName(e){const{domain:t,rest:n}=splitDomain(e),s=n.indexOf("@"),r=s<0?n:n.slice(0,s),i=r.lastIndexOf(":"),o={domain:t,path:i<0?r:r.slice(0,i),tag:i<0?"":r.slice(i),
digest:s<0?"":n.slice(s)};return!R.test(e)&&isValid(o)?o:void 0}function isValid({domain:e,path:t,tag:n,digest:s}){
return B.test(e)&&!D.test(e)&&t.length<=255&&t.split("/").every(e=>I.test(e))&&(""===n||L.test(n))&&(""===s||isDigest(s.slice(1)))}const q="docker.io",F="library/";function splitDomain(e){
const t=e.indexOf("/");if(t<0)return{domain:q,rest:F+e};const n=e.slice(0,t),s="localhost"===n||/[.:]/.test(n)||toLower(n)!==n,r="index.docker.io"===n?q:n,i=s?e.slice(t+1):e;return s&&r!==q?{domain:r,
rest:i}:{domain:q,rest:i.includes("/")?i:F+i}}function toContextName(e){const t=parseImageName(e);if(void 0===t)return refuse(`invalid reference format: ${e}`)
;const n=t.path.slice(F.length),s=t.path.startsWith(F)&&!n.includes("/")?n:t.path,r=(t.domain===q?s:`${t.domain}/${t.path}`)+t.tag+t.digest;return r.endsWith(":latest")?r.slice(0,-7):r}
class NamedContexts{#a=new Map;constructor(e){for(const[t,{kind:n}]of e)this.#a.set(toContextName(t),{name:t,kind:n})}find(e){return this.#a.get(toContextName(e))}}function parseJsonList(e){
const t=trimSpaceStart(e);if(!t.startsWith("["))return;const n=parseArray(t);if(void 0===n)return;const s=t.includes("\\u")&&!hasLoneSurrogate(t)?replaceLoneSurrogates:keep
;return n.map(e=>"string"==typeof e?s(e):refuse("when using JSON array syntax, arrays must be comprised of strings only"))}function parseArray(e){let t;try{t=JSON.parse(e)}catch{return}
return Array.isArray(t)&&!t.some(e=>e===1/0||e===-1/0)?t:void 0}const j=/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;function hasLoneSurrogate(e){return j.test(e)}
function replaceLoneSurrogates(e){return e.replace(new RegExp(j,"g"),"\ufffd")}function keep(e){return e}const G=/[\t\v\f\r ]+/;function splitStatement(e,t){const n=trimSpace(e),s=G.exec(n)
;if(null===s)return{keyword:n,flags:[],rest:""};const r=n.slice(s.index+s[0].length),{flags:i,rest:o}=splitFlags(r,t);return{keyword:n.slice(0,s.index),flags:i,rest:trimSpace(o)}}
function splitFlags(e,t){const n=[];if(!e.startsWith("--",skip(e,0,isSpace)))return{flags:n,rest:e};const s=toBytes(e);let r=0;for(;;){if(r=skip(s,r,isSpace),!s.startsWith("--",r))return{flags:n,
rest:fromBytes(s.slice(r))};const e=readFlag(s,r,t);if(r=e.end,"--"===e.text)return{flags:n,rest:fromBytes(s.slice(r))};n.push(e.text)}}function readFlag(e,t,n){let s="",r="",i=t
;for(;i<e.length;i+=1){const t=e.charAt(i);if(""===r&&isSpace(e.charCodeAt(i)))break;""!==r||'"'!==t&&"'"!==t?t===r?r="":t===n?(i+=1,s+=e.charAt(i)):s+=t:r=t}return{text:s,end:Math.min(i,e.length)}}
function splitAssignment(e){const t=e.indexOf("=");return t<0?{key:e,value:void 0}:{key:e.slice(0,t),value:e.slice(t+1)}}function splitBlanks(e){return""===e?[]:e.split(G)}function parsePairs(e,t,n){
const s=splitQuoted(e,t),[r]=s;return void 0===r?refuse(`${n} requires at least one argument`):r.includes("=")?s.map(parsePair):[parseOldPair(e,n)]}function parsePair(e){
const{key:t,value:n}=splitAssignment(e);return void 0===n?refuse(`Syntax error - can't find = in "${e}". Must be of the form: name=value`):{key:t,value:n}}function parseOldPair(e,t){const n=G.exec(e)
;return null===n?refuse(`${t} must have two arguments`):{key:e.slice(0,n.index),value:e.slice(n.index+n[0].length)}}function splitQuoted(e,t){const n=[];let s=0;for(;s<e.length;){
if(isSpace(e.charCodeAt(s))){s+=1;continue}const r=readQuotedWord(e,s,t);""!==r.text&&n.push(r.text),s=r.end}return n}function readQuotedWord(e,t,n){let s="",r="",i=t;for(;i<e.length;i+=1){
const t=e.charAt(i);if(""===r&&isSpace(e.charCodeAt(i)))break;t!==n||"'"===r?(""!==r||'"'!==t&&"'"!==t?t===r&&(r=""):r=t,s+=t):(s+=i+1<e.length?t+e.charAt(i+1):"",i+=1)}return{text:s,
end:Math.min(i,e.length)}}const H=new Map;class Flags{#Z;constructor(e,t){this.#Z=0===e.length?U:readValues(e,t)}find(e){return this.#Z.get(e)?.[0]}text(e){return this.find(e)??""}list(e){
return this.#Z.get(e)??W}}const W=[],U=new Map;function readValues(e,t){const n=new Map;for(const s of e){
const{key:e,value:r}=splitAssignment(s),i=e.slice(2),o=t.get(i)??refuse(`unknown flag: --${i}`),a=n.get(i)??[];a.length>0&&"list"!==o&&refuse(`duplicate flag specified: --${i}`),
a.push(toValue(i,o,r)),n.set(i,a)}return n}function toValue(e,t,n){switch(t){case"text":case"list":return n??refuse(`missing a value on flag: --${e}`);case"switch":return toSwitch(e,n)}}
function toSwitch(e,t){""===t&&refuse(`missing a value on flag: --${e}`);const n=toLower(t??"true");return"true"===n||"false"===n?n:refuse(`expecting boolean value for flag --${e}, not: ${n}`)}
const K=["interval","timeout","start-period","start-interval"],J=new Map([...K,"retries"].map(e=>[e,"text"]));function checkHealthcheck({flags:e,rest:t}){
const n=skip(t,0,e=>!isSpace(e)),s=toLower(t.slice(0,n)),r=t.slice(skip(t,n,isSpace)),i=parseJsonList(r),o=void 0===i?""===r:0===i.length;switch(s){case"none":
return void(o||refuse("HEALTHCHECK NONE takes no arguments"));case"cmd":return checkFlags(e),void(o&&refuse("Missing command after HEALTHCHECK CMD"));case"":
refuse("HEALTHCHECK requires at least one argument")}refuse(`Unknown type "${s}" in HEALTHCHECK (try CMD)`)}function checkFlags(e){const t=new Flags(e,J)
;for(const e of K)isInterval(t.text(e))||refuse(`invalid --${e}: ${t.text(e)}`);const n=t.text("retries"),s=""===n?0:toInteger(n);(void 0===s||s<0||s>2147483647)&&refuse(`invalid --retries: ${n}`)}
function splitWords(e,{quotes:t,escapes:n}){const s=new Effort;return new WordScanner(e,{escape:"\\",quotes:t,escapes:n,substitute:spell,effort:s}).scanWords()}function spell(e){const{name:t}=e
;switch(e.kind){case"plain":return"braces"===e.braces?`\${${t}}`:`$${t}`;case"choice":case"trim":return`\${${t}${e.modifier}${joinKnown(e.word)}}`;case"replace":
return`\${${t}/${joinKnown(e.pattern)}/${joinKnown(e.by)}}`}}class Lines{#ee;#te=0;#ne=0;constructor(e){this.#ee=e}get number(){return this.#ne}next(){if(this.#te>=this.#ee.length)return
;const e=this.#ee.indexOf("\n",this.#te),t=e<0?this.#ee.length:e+1,n=this.#ee.slice(this.#te,t);if(this.#te=t,this.#ne+=1,
n.length>21845&&byteLength(n)>65535+(e<0?0:1))throw new Refusal("refused","a line is longer than 65535 bytes",this.#ne);return n}}function trimLineEnd(e){let t=e.length
;for(;t>0&&("\n"===e[t-1]||"\r"===e[t-1]);)t-=1;return e.slice(0,t)}const V=/^[0-9]*/,z=/^[A-Za-z0-9_.-]+$/;function parseHeredocMarker(e){const t=V.exec(e)?.[0].length??0
;if(!e.startsWith("<<",t))return;const n="-"===e[t+2],s=e.slice(skip(e,t+(n?3:2),isPatternSpace));if(""===s||s.includes("<"))return;if(z.test(s))return{name:s,chomp:n,expand:!0}
;const[r,...i]=splitWords(s,{quotes:"removed",escapes:"removed"});if(void 0===r||i.length>0)return;const[o=""]=splitWords(s,{quotes:"kept",escapes:"removed"});return{name:r,chomp:n,
expand:countQuotes(r)===countQuotes(o)}}function countQuotes(e){return e.split(/['"]/).length}function findHeredocMarker(e){return orElse(()=>parseHeredocMarker(e),void 0)}
function listHeredocMarkers(e,t){return e.includes("<<")&&canHoldHeredocs(splitStatement(e,t),t)?orElse(()=>splitWords(e,{quotes:"kept",escapes:"kept"}),[]).flatMap(e=>parseHeredocMarker(e)??[]):[]}
function canHoldHeredocs(e,t){return"onbuild"===toLower(e.keyword)?canTriggerHoldHeredocs(splitStatement(e.rest,t)):canTriggerHoldHeredocs(e)}function canTriggerHoldHeredocs({keyword:e,rest:t}){
const n=toLower(e);return("add"===n||"copy"===n||"run"===n)&&void 0===parseJsonList(t)}function orElse(e,t){try{return e()}catch(e){if(e instanceof Refusal&&"refused"===e.kind)return t;throw e}}
function readHeredoc(e,t){const n=[];for(let s=t();void 0!==s;s=t()){if(trimLineEnd(e.chomp?s.slice(skip(s,0,e=>9===e)):s)===e.name)return{...e,content:n.join("")};n.push(s)}
return refuse("unterminated heredoc")}const Y=new Map([["chown","text"],["chmod","text"],["link","switch"],["exclude","list"]]),X={COPY:new Map([...Y,["from","text"],["parents","switch"]]),
ADD:new Map([...Y,["keep-git-dir","switch"],["checksum","text"],["unpack","switch"]])};function parseCopy(e,t,n){const s=parseJsonList(t.rest)??splitBlanks(t.rest),r=s.at(-1)??""
;s.length<2&&refuse(`${e} requires at least two arguments. Destination could not be determined`);const i=new Flags(t.flags,X[e])
;void 0!==findHeredocMarker(r)&&refuse(`${e} cannot accept a heredoc as a destination`);const o=s.slice(0,-1).filter(e=>void 0===findHeredocMarker(e));return{kind:"copy",instruction:e,line:n.line,
from:i.text("from"),parents:"true"===i.find("parents")?"parents":"flat",link:"true"===i.find("link")?"linked":"plain",excludes:i.list("exclude"),chown:i.text("chown"),chmod:i.text("chmod"),
checksum:i.text("checksum"),keepGitDir:toKeepGitDir(i.find("keep-git-dir")),sources:o,heredocs:o.length===s.length-1?[]:n.heredocs,destination:r}}function toKeepGitDir(e){
return void 0===e?"unsaid":"true"===e?"yes":"no"}function parseCsvLine(e){""===e&&refuse("failed to parse csv: EOF");const t=[];let n=0;for(;;){const s='"'===e[n]?readQuotedField(e,n+1):readField(e,n)
;if(t.push(s.text),s.end>=e.length)return t;n=s.end+1}}function readField(e,t){const n=e.indexOf(",",t),s=n<0?e.length:n,r=e.slice(t,s);return r.includes('"')?refuse('bare " in non-quoted field'):{
text:r,end:s}}function readQuotedField(e,t){let n="",s=t;for(;;){const t=e.indexOf('"',s);t<0&&refuse('extraneous or missing " in quoted-field'),n+=e.slice(s,t);const r=e[t+1]
;if('"'!==r)return void 0===r||","===r?{text:n,end:t+1}:refuse('extraneous or missing " in quoted-field');n+='"',s=t+2}}function parseFields(e){return parseCsvLine(e).map(e=>{
const{key:t,value:n}=splitAssignment(e);return{key:toLower(t),value:n}})}function parseMountFlag(e){let t="";for(const{key:n,value:s}of parseFields(e)){if("from"!==n||void 0===s)continue
;const e=s.indexOf("$");e>=0&&e!==s.length-1&&refuse("'from' doesn't support variable expansion, define alias stage instead"),t=s}return{text:e,from:t}}function parseMount(e,t){const n=new MountDraft
;for(const{key:s,value:r}of parseFields(e.text))void 0===r?n.setBare(s):n.set(s,t(r));return n.finish()}
const Q=new Map(["bind","cache","tmpfs","secret","ssh"].map(e=>[e,e])),Z=new Set(["shared","private","locked"]);class MountDraft{#Z=new Map;#se="bind";setBare(e){switch(e){case"readonly":case"ro":
case"readwrite":case"rw":return;case"required":return void this.#re(["secret","ssh"],e)}refuse(`invalid field '${e}' must be a key=value pair`)}set(e,t){switch(e){case"type":
return void(this.#se=toType(t));case"from":case"source":case"target":case"id":case"env":return void this.#Z.set(e,t);case"src":return void this.#Z.set("source",t);case"dst":case"destination":
return void this.#Z.set("target",t)}this.#ie(e,t)}#ie(e,t){switch(e){case"readonly":case"ro":case"readwrite":case"rw":return void demandForm(e,t,isBoolean);case"required":
return this.#re(["secret","ssh"],e),void demandForm(e,t,isBoolean);case"size":return this.#re(["tmpfs"],e),void demandForm(e,t,isSize);case"sharing":demandForm(e,t,e=>Z.has(toLower(e)));break
;case"mode":demandForm(e,t,e=>isUint32(e,8));break;case"uid":case"gid":demandForm(e,t,e=>isUint32(e,10));break;default:refuse(`unexpected key '${e}'`)}this.#Z.set(e,t)}finish(){
for(const e of["mode","uid","gid"])this.#oe(e,["secret","ssh","cache"]);return"secret"===this.#se&&this.#ae(),"ssh"===this.#se&&this.#ce("source")&&refuse("ssh does not support source"),
this.#oe("sharing",["cache"]),{type:"unknown"===this.#se?"bind":this.#se,from:this.#ue("from"),source:this.#ue("source"),target:this.#ue("target"),targetless:this.#Z.has("env")?"allowed":"refused"}}
#ae(){this.#ce("from")&&refuse("secret mount should not have a from"),["source","target","id"].some(e=>"yes"!==emptiness(this.#ue(e)))||refuse("invalid secret mount. one of source, target required"),
this.#ce("source")&&this.#ce("id")&&refuse("both source and id can't be set")}#ue(e){return this.#Z.get(e)??""}#ce(e){return"no"===emptiness(this.#ue(e))}#oe(e,t){this.#Z.has(e)&&this.#re(t,e)}
#re(e,t){"unknown"===this.#se||e.includes(this.#se)||refuse(`unexpected key '${t}' for mount type '${this.#se}'`)}}function toType(e){const t=literal(e)
;return void 0===t?"unknown":Q.get(toLower(t))??refuse(`unsupported mount type "${t}"`)}function demandForm(e,t,n){const s=literal(t);void 0===s||n(s)||refuse(`invalid value for ${e}: ${s}`)}
const ee=new Map([["mount","list"],["network","text"],["security","text"],["device","list"]]),te=["default","none","host"],ne=["insecure","sandbox"];function parseRun(e,t){
const n=parseJsonList(e.rest),s=new Flags(e.flags,ee);return demandOneOf(s.find("network")??"default",te),demandOneOf(s.find("security")??"sandbox",ne),s.list("device").forEach(checkDevice),{
kind:"run",line:t.line,mounts:s.list("mount").map(parseMountFlag),command:0===n?.length?"empty":"some"}}function demandOneOf(e,t){t.includes(e)||refuse(`"${e}" is none of ${t.join(", ")}`)}
function checkDevice(e){let t="";for(const n of parseCsvLine(e)){const[e="",...s]=n.split("="),r=0===s.length?void 0:s.join("=");switch(e.toLowerCase()){case"required":
void 0===r||isBoolean(r)||refuse(`invalid value for required: ${r}`);break;case"name":t=nameDevice(t,r??n);break;default:t=nameDevice(t,n)}}}function nameDevice(e,t){
return""===e?t:refuse(`device name already set to ${e}`)}function parseInstruction(e,t){return atLine(e.line,()=>{const n=splitStatement(e.text,t),s=toLower(n.keyword);switch(s){case"from":
return parseFrom(n,e.line);case"onbuild":return parseOnbuild(n,e,t);case"env":return{kind:"env",line:e.line,pairs:parseNamed(n,t,"ENV")};case"arg":return{kind:"arg",line:e.line,
args:parseArgs(n.rest,t)};case"label":return toWords(e.line,parseNamed(n,t,"LABEL").flatMap(({key:e,value:t})=>[e,t]));default:return parsePlain(s,n,e)}})}function parsePlain(e,t,n){const{line:s}=n
;switch(e){case"copy":return parseCopy("COPY",t,n);case"add":return parseCopy("ADD",t,n);case"run":return parseRun(t,n);case"workdir":return{kind:"workdir",line:s,path:parseSingle(t)};case"user":
return toWords(s,[parseSingle(t)]);case"stopsignal":return{...toWords(s,[demandArgument(t.rest)]),check:checkSignal};case"volume":return{...toWords(s,parseVolumes(t)),check:checkVolume};case"expose":
return{kind:"expose",line:s,ports:parsePorts(t)};default:return parseInert(e,t),{kind:"inert",line:s}}}function parseInert(e,t){switch(e){case"cmd":case"entrypoint":return parseJsonList(t.rest),
void demandNoFlags(t);case"shell":return demandNoFlags(t),void(0===(parseJsonList(t.rest)??[]).length&&refuse("SHELL requires the arguments to be in JSON form"));case"healthcheck":
return void checkHealthcheck(t);case"maintainer":return void parseSingle(t)}refuse(`unknown instruction: ${t.keyword}`)}
const se=new Map([["platform","text"]]),re=/^[a-z][a-z0-9-_.]*$/,ie=/^[aA][sS\u017f]$/;function parseFrom(e,t){const[n="",s="",r="",...i]=splitBlanks(e.rest)
;(""===n||""!==s&&(""===r||i.length>0||!ie.test(s)))&&refuse("FROM requires either one or three arguments");const o=toLower(r);return""===o||re.test(o)||refuse(`invalid name for build stage: "${r}"`),
{kind:"from",line:t,base:n,name:o,platform:new Flags(e.flags,se).text("platform")}}const oe=/^onbuild/i;function parseOnbuild(e,t,n){const s=splitStatement(demandArgument(e.rest),n)
;switch(trimSpace(s.keyword).toUpperCase()){case"ONBUILD":refuse("Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed");break;case"FROM":case"MAINTAINER":
refuse(`${s.keyword} isn't allowed as an ONBUILD trigger`)}demandNoFlags(e),checkTrigger(s,n);const{text:r,heredocs:i,line:o}=t,a=r.replace(oe,"");return{kind:"onbuild",line:o,
trigger:[a.slice(skip(a,0,isPatternSpace)),...i.map(({content:e,name:t})=>`\n${e}${t}`)].join("")}}function checkTrigger({keyword:e,rest:t},n){switch(toLower(e)){case"env":case"label":
return void(splitQuoted(t,n).length>0&&parsePairs(t,n,e));case"add":case"copy":case"run":case"cmd":case"entrypoint":case"shell":case"volume":parseJsonList(t)}}function parseNamed(e,t,n){
demandNoFlags(e);const s=parsePairs(e.rest,t,n);return s.some(({key:e})=>""===e)&&refuse(`${n} names can not be blank`),s}function parseArgs(e,t){const n=splitQuoted(e,t)
;return 0===n.length&&refuse("ARG requires at least one argument"),n.map(e=>{const{key:t,value:n}=splitAssignment(e);return""===t&&refuse("ARG names can not be blank"),{name:t,value:n}})}
function parseVolumes(e){demandNoFlags(e);const t=parseJsonList(e.rest)??splitBlanks(e.rest);0===t.length&&refuse("VOLUME requires at least one argument");const n=t.map(trimSpace)
;return n.forEach(checkVolume),n}function parsePorts(e){return demandNoFlags(e),splitBlanks(demandArgument(e.rest))}function parseSingle(e){return demandNoFlags(e),demandArgument(e.rest)}
function demandArgument(e){return""===e?refuse("the instruction requires an argument"):e}function demandNoFlags({flags:e}){new Flags(e,H)}function toWords(e,t){return{kind:"words",line:e,words:t,
check:()=>{}}}function checkVolume(e){""===e&&refuse("VOLUME specified can not be an empty string")}function checkSignal(e){isSignal(e)||refuse(`invalid signal: ${e}`)}function lexDockerfile(e){
const t=new Lines(e),n=new Prologue,s=[];for(let e=t.next();void 0!==e;e=t.next()){const r=trimSpaceStart(trimLineEnd(1===t.number&&e.startsWith("\ufeff")?e.slice(1):e)),i=t.number;if(atLine(i,()=>{
n.offer(r)}),""!==r&&!r.startsWith("#")){const e=joinContinuations(r,t,n.escape),o=atLine(i,()=>readHeredocs(e,t,n.escape));s.push({line:i,text:e,heredocs:o})}}
return 0===s.length&&refuse("file with no instructions"),{escape:n.escape,statements:s}}function joinContinuations(e,t,n){let s=cutContinuation(e,n);if(void 0===s)return e;const r=[s]
;for(let e=t.next();void 0!==e;e=t.next()){const t=trimLineEnd(e);if(!isBlank(t)&&!trimSpaceStart(t).startsWith("#")&&(s=cutContinuation(t,n),r.push(s??t),void 0===s))break}return r.join("")}
function cutContinuation(e,t){let n=e.length;for(;n>0&&(" "===e[n-1]||"\t"===e[n-1]);)n-=1;return e[n-1]===t&&e[n-2]!==t?e.slice(0,n-1):void 0}function readHeredocs(e,t,n){
return listHeredocMarkers(e,n).map(e=>readHeredoc(e,()=>t.next()))}function parseDockerfile(e){const{escape:t,statements:n}=lexDockerfile(e),s=[],r=[];for(const e of n){
const n=parseInstruction(e,t),i=r.at(-1);if("from"===n.kind)r.push({from:n,instructions:[]});else if(void 0!==i)i.instructions.push(n);else{
if("arg"!==n.kind)throw new Refusal("refused","no build stage in current context",e.line);s.push(n)}}return 0===r.length&&refuse("dockerfile contains no stages to build"),{escape:t,globalArgs:s,
stages:r}}function listDeclaredArgs({globalArgs:e,stages:t}){const n=[e,...t.map(e=>e.instructions)].flatMap(e=>e.filter(e=>"arg"===e.kind));return new Set(n.flatMap(({args:e})=>e.map(e=>e.name)))}
function checkCycles(e){const t=new Set,n=new Set;for(const s of e){const e=[walkFrom(s)];for(let s=e.at(-1);void 0!==s;s=e.at(-1)){const r=t.has(s.stage)?void 0:s.sources.pop();if(n.add(s.stage),
void 0===r)n.delete(s.stage),t.add(s.stage),e.pop();else{if(n.has(r)){const e=`circular dependency detected on stage: ${s.stage.name}`;throw new Refusal("refused",e,s.stage.line)}
"stage"!==r.kind||t.has(r)||e.push(walkFrom(r))}}}}function walkFrom(e){return{stage:e,sources:e.commands.flatMap(e=>e.sources)}}function reachStages(e,t){const n=new Set([t])
;for(const t of n)if("external"!==t.kind){e.runTriggers(t),"stage"===t.origin.kind&&n.add(t.origin.stage);for(const{sources:e}of t.commands)e.forEach(e=>n.add(e))}return n}function isPort(e){
const t=e.split(":"),[n=""]=t.splice(-1),[s=""]=t.splice(-1),r=n.indexOf("/"),i=r<0?"":n.slice(r+1).toLowerCase(),o=parseRange(r<0?n:n.slice(0,r))
;return!(void 0===o||!["","tcp","udp","sctp"].includes(i))&&isAddress(t.join(":"))&&(""===s||fits(o,parseRange(s)))}function fits(e,t){if(void 0===t)return!1;const n=e.last-e.first
;return 0===n||n===t.last-t.first}function parseRange(e){const t=e.indexOf("-"),n=t<0?e:e.slice(0,t),s=t<0?e:e.slice(t+1),r=toPort(n),i=n===s?r:toPort(s);return void 0===r||void 0===i||i<r?void 0:{
first:r,last:i}}function toPort(e){const t=toInteger(e);return void 0!==t&&t>=0&&t<=65535?t:void 0}const ae=/^(?:0|[1-9][0-9]{0,2})$/;function isAddress(e){if(""===e)return!0
;const t=e.startsWith("[")&&e.endsWith("]")?e.slice(1,-1):e;return isIpv4(t)||isIpv6(t)}function isIpv4(e){const t=e.split(".");return 4===t.length&&t.every(e=>ae.test(e)&&Number(e)<256)}
function isIpv6(e){const t=e.split("::");if(t.length>2)return!1;const n=t.flatMap(e=>""===e?[]:e.split(":")),s=n.at(-1)??"",r=s.includes("."),i=r?n.slice(0,-1):n,o=i.length+(r?2:0)
;return(!r||isIpv4(s))&&i.every(e=>/^[0-9a-fA-F]{1,4}$/.test(e))&&(2===t.length?o<8:8===o)}const ce=/^([a-zA-Z0-9]+):\/\//,ue=/^[a-zA-Z0-9_-]+@[a-zA-Z0-9.-]+:[^\n]*$/;function parseSourceForm(e){
return isGit(e)?{kind:"git",options:parseGitOptions(e)}:{kind:e.startsWith("http://")||e.startsWith("https://")?"http":"path"}}function isGit(e){
if(e.startsWith("github.com/"))return parseGitOptions(e),!1;const t=ce.exec(e)?.[1]?.toLowerCase();switch(t){case void 0:return ue.test(e);case"http":case"https":
return!hasControl(e)&&pathOf(e).endsWith(".git");case"git":case"ssh":return!hasControl(e);default:return!1}}function hasControl(e){return Array.from(e).some(e=>e<" "||"\x7f"===e)}function pathOf(e){
const[t=""]=e.split(/[?#]/,1),n=t.indexOf("/",t.indexOf("://")+3);return n<0?"":t.slice(n)}
const le=new Set(["submodules","keep-git-dir","fetch-by-commit"]),de=new Set(["ref","tag","branch","subdir","checksum","commit","mtime"]);function parseGitOptions(e){
const[t=""]=e.split("#",1),n=t.indexOf("?"),s=new Map;for(const[e,r]of new URLSearchParams(n<0?"":t.slice(n+1)))s.has(e)&&refuse(`query "${e}" has multiple values`),s.set(e,r),checkGitOption(e,r)
;return checkGitReference(s),s}function checkGitOption(e,t){const n=le.has(e);n||de.has(e)||refuse(`unexpected query "${e}"`),n||""!==t||refuse(`query "${e}" has no value`),
(n&&""!==t&&!isBoolean(t)||"mtime"===e&&"checkout"!==t&&"commit"!==t)&&refuse(`invalid ${e} value: "${t}"`)}function checkGitReference(e){const t=["ref","tag","branch"].filter(t=>e.has(t))
;t.length>1&&refuse(`${t.join(" conflicts with ")} in a git URL`)}function cleanPath(e){const t=[];for(const n of e.split("/"))".."===n?t.pop():""!==n&&"."!==n&&t.push(n);return t.join("/")}
const fe=/[*?[\\]/;function hasWildcard(e){return fe.test(e)}function toSourcePath(e,t){if("string"!=typeof e)return toPrefix(e);const n=cleanPath(e),s="parents"===t?"parents-pattern":"wildcard"
;return{kind:hasWildcard(n)?s:"path",path:n}}function toMountPath(e){return"string"==typeof e?{kind:"path",path:cleanPath(e)}:toPrefix(e)}function toPrefix({fragments:[e,...t],gaps:n}){
if("anything"===n||/(?:^|\/)\.\.$/.test(e)||t.some(e=>/(?:^|\/)\.\.?(?:\/|$)/.test(e)))return{kind:"prefix",path:""}
;const s=cleanPath(e.slice(0,e.lastIndexOf("/")+1)).split("/"),r=s.findIndex(hasWildcard);return{kind:"prefix",path:s.slice(0,r<0?void 0:r).join("/")}}function runCopy(e,t,n){
void 0!==n&&e.demandEarlier(n);const s=e.expand(t.chown),r=literal(e.expand(t.chmod)),i=e.expand(t.checksum),o=t.sources.map(t=>e.expand(t));e.toPath(e.expand(t.destination))
;for(const{expand:n,content:s}of t.heredocs)n&&expandHeredoc(s,e.expansion);void 0===r||""===r||isMode(r)||refuse(`invalid chmod parameter: '${r}'`);const a=o.map(e=>toForm(e,t))
;checkChecksum(literal(i),a),checkOwner(literal(s)??"",t),o.forEach((s,r)=>{const i=a[r]?.kind;if("http"!==i){
const{line:r,instruction:o,parents:a}=t,c="parents"===a?[]:t.excludes,u="path"===i?e.toPath(s):s,{kind:l,path:d}=toSourcePath(u,a),f="git"===i?"sent":"read";e.use({purpose:f,from:n,source:{kind:l,
path:d,excludes:c,line:r,instruction:o}})}})}function checkOwner(e,{link:t}){const[n="",...s]=e.split(":"),isName=e=>!["","root"].includes(e)&&!isInt32(e)
;"linked"===t&&(isName(n)||isName(s.join(":")))&&refuse(`--chown=${e}: user and group names can't be resolved when used with --link`)}function toForm(e,t){const n=literal(e),s=void 0===n?{kind:"path"
}:parseSourceForm(n);return"path"!==s.kind&&"COPY"===t.instruction&&refuse(`source can't be ${"git"===s.kind?"a git ref":"a URL"} for COPY`),
"git"===s.kind&&checkKeepGitDir(s.options.get("keep-git-dir"),t),s}function checkKeepGitDir(e,{keepGitDir:t}){
void 0!==e&&"unsaid"!==t&&(""===e||isBoolean(e)&&/^[1tT]/.test(e)?"yes":"no")!==t&&refuse("inconsistent keep-git-dir configuration")}function checkChecksum(e,t){if(void 0===e||""===e)return
;const[n,...s]=t;if(void 0===n||s.length>0)return refuse("checksum can't be specified for multiple sources");switch(n.kind){case"path":return refuse("checksum requires HTTP(S) or Git sources")
;case"http":return void(isDigest(e)||refuse(`invalid checksum: ${e}`));case"git":(n.options.get("checksum")??n.options.get("commit")??e)!==e&&refuse(`checksum mismatch: ${e}`)}}function toSlashes(e){
if("string"==typeof e)return toSystemDrive(e);const[t,...n]=e.fragments;return{fragments:[toSystemDrive(t),...n.map(slash)],gaps:e.gaps}}function slash(e){return e.replaceAll("\\","/")}
function toSystemDrive(e){const t=slash(e),n=t.indexOf(":");return(t.startsWith("//")||n>=0&&!/^[cC]:./.test(t))&&refuse(`the path is not on the system drive: ${e}`),t.slice(n+1)}
function runMounts(e,{mounts:t,command:n,line:s},r){const i=t.map(t=>parseMount(t,t=>e.expand(t)));i.forEach((t,n)=>{const i=isFromMain(t)?void 0:r[n];if(void 0!==i&&e.demandEarlier(i),
"secret"===t.type||"ssh"===t.type)return void checkSecret(t,e.os);checkTarget(t,e.workdir);const{kind:o,path:a}=toMountPath(t.source);e.use({purpose:"tmpfs"===t.type?"sent":"read",from:i,source:{
kind:o,path:a,excludes:[],line:s,instruction:"RUN --mount"}})}),"empty"===n&&refuse("arguments are required")}function isFromMain({type:e,from:t}){return"cache"!==e&&"yes"===emptiness(t)}
function checkTarget({target:e},t){const n=literal(e);void 0===n||void 0===t&&!n.startsWith("/")||"/"===(n.startsWith("/")?n:`/${cleanPath(`${t??""}/${n}`)}`)&&refuse(`invalid mount target "${n}"`)}
function checkSecret({type:e,target:t,targetless:n},s){const r=literal(t);if("secret"!==e||"windows"!==s||void 0===r)return;const i=""!==r&&!0===literal(toSlashes(t))?.startsWith("/")
;(""===r?"refused"!==n:i)||refuse(`secret target "${r}" must be an absolute path on Windows`)}function runCommand(e,{instruction:t,sources:n}){switch(e.request.effort.spend(k),t.kind){case"arg":
return void declareArguments(e,t);case"env":return void setEnvironment(e,t);case"copy":return runCopy(e,t,n[0]),void e.addLayer();case"run":return runMounts(e,t,n),e.addLayer(),void e.markExecuted()
;case"workdir":return void e.changeDirectory(literal(e.toPath(e.expand(t.path))));case"words":return void checkWords(e,t);case"expose":return void checkPorts(e,t)}}
const he=new Set(["BUILDKIT_SBOM_SCAN_CONTEXT","BUILDKIT_SBOM_SCAN_STAGE"]);function declareArguments(e,{args:t}){for(const n of t){const t=run_command_valueOf(e,n)
;void 0===t||he.has(n.name)||e.setArgument(n.name,t)}}function run_command_valueOf(e,{name:t,value:n}){const s=e.request.buildArgs.get(t);if(void 0!==s)return s;if(void 0!==n)return e.expand(n)
;const r=e.request.globals.lookup(t);return"set"===r.kind?r.value:void 0}function setEnvironment(e,{pairs:t}){const n=t.map(({key:t,value:n})=>[e.expand(t),e.expand(n)]);for(const[t,s]of n){
const n=literal(t);if(void 0===n)throw new Refusal("unknown-name","ENV sets a variable whose name is not known");e.setEnvironment(n,s)}}function checkWords(e,{words:t,check:n}){for(const s of t){
const t=literal(e.expand(s));void 0!==t&&n(t)}}function checkPorts(e,{ports:t}){for(const n of t)(expandWords(n,e.expansion)??[]).every(isPort)||refuse(`invalid port: "${n}"`)}class StageRun{uses=[]
;reasons=[];stage;#le;#de;#fe;#he;#pe;#me="none";constructor(e,t,n){this.stage=e,this.#le=n,this.#de=t.scope,this.#fe=t.os,this.#he=t.workdir,this.#pe=t.layers}end(){return{
scope:this.#de.fork(this.#le.effort),workdir:this.#he,layers:this.#pe,os:this.#fe}}get layers(){return this.#pe}get os(){return this.#fe}get execution(){return this.#me}get workdir(){return this.#he}
get request(){return this.#le}get expansion(){const{escape:e,effort:t}=this.#le;return{escape:e,effort:t,lookup:e=>this.#de.lookup(e)}}expand(e){return expandWord(e,this.expansion)}toPath(e){
return"windows"===this.#fe?toSlashes(e):e}use(e){if(this.uses.push(e),"read"===e.purpose&&"prefix"===e.source.kind){
const{line:t,instruction:n}=e.source,s=`a source of ${n} depends on a value that is not known`;this.reasons.push({kind:"unresolved-variable",line:t,text:s})}}demandEarlier(e){
"stage"===e.kind&&"built"===e.fate&&e.index>this.stage.index&&refuse(`stage "${e.name}" needs to be defined before current stage "${this.stage.name}"`)}addLayer(){this.#pe="some"}markExecuted(){
this.#me="some"}setArgument(e,t){this.#de.setArgument(e,t,this.#le.effort)}setEnvironment(e,t){this.#de.setEnvironment(e,t,this.#le.effort)}changeDirectory(e){const t=this.#he
;e?.startsWith("/")?this.#he=e:""!==e&&(this.#he=void 0===e||void 0===t?void 0:`/${cleanPath(`${t}/${e}`)}`),"/"!==this.#he&&(this.#pe="some")}}function runBuild(e,t,n){const s=new Map,r=[]
;for(const i of e.stages()){if(!t.has(i)||"replaced"===i.fate)continue;const e=new StageRun(i,startOf(i,s,n),n);for(const t of i.commands)atLine(t.instruction.line,()=>{runCommand(e,t)});s.set(i,e),
r.push(...e.reasons)}return{runs:s,reasons:r}}const pe="/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";function startOf(e,t,n){
const s="stage"===e.origin.kind?e.origin.stage:void 0,r=void 0===s?void 0:t.get(s)?.end();if(void 0!==r)return r
;const i="scratch"===e.origin.kind?void 0:e.platform,o=i?.os??n.os,a="image"!==(s??e).origin.kind&&!isOtherContext(s??e)||"unknown"!==n.baseEnvironment?"unset":"unknown",c=new Map("windows"===o?[]:[["PATH","unknown"===a?C:pe]])
;return{scope:new Scope({environment:c,others:a,declared:n.declaredArgs}),workdir:"unknown"===a?void 0:"/",layers:"none",os:o}}function isOtherContext({origin:e}){
return"context"===e.kind&&"other"===e.context.kind}class NodeNames{#ge=[];#ve=new Map;get nodes(){return this.#ge}find(e){return this.#ve.get(e)}addStage(e){this.#ge.push(e),
""!==e.name&&this.#ve.set(e.name,e)}addExternal(e){const t={kind:"external",...e};return this.#ge.push(t),t}}function linkCommand(e,t,n){switch(n.effort.spend(k),e.kind){case"copy":return{
instruction:e,sources:""===e.from?[]:[findSourceOfCopy(e,t,n)]};case"run":return{instruction:e,sources:findSourcesOfMounts(e,t)};case"arg":case"env":case"workdir":case"words":case"expose":
case"onbuild":case"inert":return{instruction:e,sources:[]}}}function findSourceOfCopy({from:e,line:t},n,{escape:s,effort:r}){return atLine(t,()=>{literal(expandWord(e,{escape:s,lookup:()=>({
kind:"unset"}),effort:r}))!==e&&refuse("variable expansion is not supported for --from");const i=toInteger(e);return void 0!==i?n.nodes[i]??refuse(`invalid stage index ${i}`):findNode(n,e,{
by:"COPY --from",line:t})})}function findSourcesOfMounts({mounts:e,line:t},n){return e.map(({from:e})=>findNode(n,""===e?"scratch":e,{by:"RUN --mount",line:t}))}function findNode(e,t,n){
return e.find(toLower(t))??e.addExternal({name:t,...n})}function parseTrigger(e){const{statements:t,escape:n}=lexDockerfile(e.trigger),[s]=t
;if(void 0===s||t.length>1)return refuse("onbuild trigger should be a single expression");const r=parseInstruction({...s,line:e.line},n)
;return"from"===r.kind?refuse("FROM isn't allowed as an ONBUILD trigger"):r}function nameOfImage(e){switch(e.kind){case"image":return e.name;case"context":return e.context.name;case"stage":
return"replaced"===e.stage.fate?nameOfImage(e.stage.origin):void 0;case"scratch":return}}class StageGraph{#ye=new NodeNames;#we=new Map;#be=new Map;#le;#ke;constructor(e,t){this.#le=t,
this.#ke=t.expansion.effort;for(const{from:t}of e)atLine(t.line,()=>{this.#xe(t)});this.stages().forEach((t,n)=>{t.commands=(e[n]?.instructions??[]).map(e=>this.#_e(e))})}stages(){
return this.#ye.nodes.filter(e=>"stage"===e.kind)}findTarget(e){const t=""===e?this.stages().at(-1):this.#ye.find(toLower(e));if(void 0!==t)return t
;throw new Refusal("unknown-target",`target stage "${e}" could not be found`)}rootOf(e){return this.#we.get(e)??e}runTriggers(e){
const t=[...this.#Se(e.origin),...this.#$e(e)].map(e=>this.#_e(this.#Ae(e)));t.length>0&&(e.commands=[...t,...e.commands])}#Se(e){if("stage"!==e.kind)return[];const t=e.stage.commands
;return this.#ke.spend(k*t.length),t.flatMap(({instruction:e})=>"onbuild"===e.kind?[e]:[])}#$e({origin:e,fate:t,line:n}){const s="replaced"===t?void 0:nameOfImage(e)
;return((void 0===s?void 0:this.#le.triggers?.get(s))??[]).map(e=>({kind:"onbuild",line:n,trigger:e}))}originOf(e){if("scratch"===e)return{kind:"scratch"};const t=this.#le.contexts.find(e)
;return void 0===t?{kind:"image",name:e}:{kind:"context",context:t}}checkNames(){for(const e of this.#ye.nodes)"external"===e.kind&&atLine(e.line,()=>this.originOf(e.name))}
#xe({base:e,name:t,line:n,platform:s}){const r=this.#Oe(e),i=""===s?void 0:this.#Ce(s),o=isReserved(t)?void 0:this.#le.contexts.find(t),a=void 0===o?"built":"replaced",c=void 0===o?this.#Te(r):{
kind:"context",context:o};void 0!==o&&void 0===parseImageName(r)&&refuse(`invalid reference format: ${r}`);const u={kind:"stage",index:this.#ye.nodes.length,name:t,line:n,platform:i,commands:[],
fate:a,origin:c};this.#ye.addStage(u),"stage"===c.kind&&this.#we.set(u,this.rootOf(c.stage))}#Te(e){const t=this.#ye.find(e);return void 0===t?this.originOf(e):{kind:"stage",stage:t}}#Oe(e){
const t=literal(expandWord(e,this.#le.expansion));if(void 0===t)throw new Refusal("unknown-base",`the base ${e} depends on a value that is not known`)
;return""===t?refuse(`base name (${e}) should not be blank`):t}#Ce(e){const t=literal(expandWord(e,this.#le.expansion));return void 0===t?void 0:parsePlatform(t)}#Ae(e){const t=this.#be.get(e)
;if(void 0!==t)return t;const n=atLine(e.line,()=>parseTrigger(e));return this.#be.set(e,n),n}#_e(e){return linkCommand(e,this.#ye,this.#le.expansion)}}function isReserved(e){
return""===e||"scratch"===e||"context"===e}function uniteReferences(e){const t=new Map;for(const{reference:n,need:s}of e.flatMap(({taken:e})=>e)){const e=JSON.stringify(n),r=t.get(e)
;void 0===r?t.set(e,{reference:n,platforms:[s]}):r.platforms.push(s)}const n=e.map(({platform:e})=>e)
;return[...t.values()].map(({reference:t,platforms:s})=>s.every(e=>e.for===e.platform)&&s.length===e.length?t:{...t,platforms:[...s,...listOthers(s,n)]}).sort((e,t)=>e.line-t.line)}
function listOthers(e,t){const n=new Set(e.map(e=>e.for));return[...new Set(t)].filter(e=>!n.has(e)).map(e=>({for:e}))}function readDockerfile(e,t){try{checkSyntax(e,t),
checkLintOptions(t.buildArgs.get("BUILDKIT_DOCKERFILE_CHECK")??findDirective(e,"check"));const n=parseDockerfile(e),s=new Effort;return unite(listPlatforms(t).map(e=>readForPlatform(n,{...t,
platforms:e,effort:s})))}catch(n){if(n instanceof Refusal)return toOpaque(n,e,t);throw n}}function listStageNames(e){try{return parseDockerfile(e).stages.flatMap(({from:e})=>""===e.name?[]:[e.name])
}catch(e){if(e instanceof Refusal)return[];throw e}}function listTriggers(e,t){try{const{stages:n}=parseDockerfile(e),s=""===t?n.at(-1):n.findLast(({from:e})=>e.name===toLower(t))
;return(s?.instructions??[]).flatMap(e=>"onbuild"===e.kind?[e.trigger]:[])}catch(e){if(e instanceof Refusal)return[];throw e}}const me=/^(?:docker\.io\/)?docker\/dockerfile(?:-upstream)?(?:[:@]|$)/
;function checkSyntax(e,{buildArgs:t}){const n=t.get("BUILDKIT_SYNTAX")?.trim().split(" ",1)[0],s=n??findDirective(e,"syntax")
;if(""!==s&&!me.test(s))throw new Refusal("foreign-syntax",`another front end reads the Dockerfile: ${s}`)}function listPlatforms({platforms:e,buildPlatform:t}){
const n=""===t?void 0:parsePlatform(t),s=e.map(parsePlatform);return(0===s.length?[n]:s).map(e=>({build:n,target:e}))}function readForPlatform(e,t){
const{escape:n}=e,{effort:s,platforms:r}=t,i=new NamedContexts(t.contexts),o=createGlobalScope(e,{...t,contexts:i}),a={escape:n,effort:s,lookup:o.lookup.bind(o)},c=new StageGraph(e.stages,{contexts:i,
expansion:a,triggers:t.triggers}),u=c.findTarget(t.target);checkCycles(c.stages());const l=reachStages(c,u);c.checkNames();const{runs:d,reasons:f}=runBuild(c,l,{...t,escape:n,globals:o,
declaredArgs:listDeclaredArgs(e),os:r.target?.os??""}),h=new InputCollector(c,{runs:d,platform:r.target}).collect(u);return checkPatterns(h.sources,d),{because:f,...h}}function unite(e){
const t=unique(e.flatMap(e=>e.because));return{quality:0===t.length?"exact":"widened",because:t,sources:unique(e.flatMap(e=>e.sources)),images:uniteReferences(e.map(({platform:e,images:t})=>({
platform:e,taken:t}))),contexts:uniteReferences(e.map(({platform:e,contexts:t})=>({platform:e,taken:t})))}}function unique(e){
return[...new Map(e.map(e=>[JSON.stringify(e),e])).values()].sort((e,t)=>e.line-t.line)}function toOpaque({kind:e,line:t,message:n},s,{contexts:r,buildArgs:i}){const o=[{kind:e,line:t,text:n
}],a=[...r].flatMap(([e,t])=>"local"===t.kind?[e]:[]),c=["",...a].map(e=>({context:e,kind:"path",path:"",excludes:[],line:t,instruction:"FROM"}));return{quality:"opaque",because:o,sources:c,
images:listPossibleImages(s,i),contexts:[]}}class DockerfileReader{#Ee=new Map;read({id:e,text:t},n,s){const r=new Map([...n.buildContexts].map(([e,{kind:t}])=>[e,{kind:"local"===t?"local":"other"
}])),{target:i,buildArgs:o,platforms:a}=n,c=JSON.stringify([e,i,a,...[o,r,s].map(e=>[...e])]),u=this.#Ee.get(c);if(void 0!==u)return u;const l=readDockerfile(t,{target:i,buildArgs:o,contexts:r,
platforms:a,buildPlatform:"",baseEnvironment:"unknown",triggers:s});return this.#Ee.set(c,l),l}}var ge=n(97700);class CollectedInputs{#i=[];#Pe=new Set;#a=new Map;#Me=new Reasons;#Ne=new Reasons
;#Re=new Reasons;add(e,t){if("path"===e.kind){const n=`${t.role} ${e.path}`;if(this.#Pe.has(n))return;this.#Pe.add(n)}this.#i.push({...t,...e})}addAncestors(e,t){for(const n of(0,ge.vl)(e))this.add({
kind:"path",path:n},t)}addAttributes(e,t){const n=""===e?[""]:[...(0,ge.vl)(e),""];for(const e of n)this.add({kind:"path",path:(0,ge.uJ)(e,".gitattributes")},t)}addContext(e){this.#a.set(e.name,e)}
lose(e,t){this.#Me.add(e),"build-file"===t&&this.#Ne.add(e)}widen(e){this.#Re.add(e)}toInputs(e){return{quality:toQuality(this.#Me.list,this.#Re.list),buildFiles:toQuality(this.#Ne.list,[]),
sources:this.#i,contexts:[...this.#a.values()],...e}}}function toQuality(e,t){return e.length>0?{kind:"opaque",because:e}:t.length>0?{kind:"widened",because:t}:{kind:"exact"}}class Reasons{#Ie=new Map
;add(e){this.#Ie.has(e.because)||this.#Ie.set(e.because,e)}get list(){return[...this.#Ie.values()]}}function findParents(e,t,n){
return distinct([...listUsedContexts(e,n).flatMap(({context:n,platforms:s})=>{const r=toImages(e.recipe.buildContexts.get(n),t),i={spelling:n,at:e.atContext(n),...find_parents_keep({platforms:s})}
;return withoutItself(r.map(e=>({image:e,...i})),e)}),...(n?.images??[]).flatMap(({name:n,line:s,platforms:r})=>{if(e.recipe.buildContexts.has(n))return[];const i={spelling:n,at:e.atLine(s),
...find_parents_keep({platforms:r})};return withoutItself(t.find(n).map(({image:e,by:t})=>({image:e,...i,..."bare"===t?{by:t}:{}})),e)})])}function listReferences(e,t){
const n=listUsedContexts(e,t).flatMap(({context:t})=>{const n=e.recipe.buildContexts.get(t);return"remote"===n?.kind?toReference(n.text)??[]:[]});return[...n,...(t?.images??[]).map(({name:e})=>e)]}
function listUsedContexts({recipe:e},t){return void 0===t||"opaque"===t.quality?[...e.buildContexts.keys()].map(e=>({context:e})):t.contexts}function toImages(e,t){switch(e?.kind){case void 0:
case"local":return[];case"image":return[e.image];case"remote":{const n=toReference(e.text);return void 0===n?[]:t.findExplicit(n).map(({image:e})=>e)}}}function toReference(e){
return e.startsWith("docker-image://")?e.slice(15):void 0}function withoutItself(e,t){return e.length>1?e:e.filter(e=>!isItself(e,t))}function isItself(e,{image:t,variant:n,recipe:s}){
const r="image"===s.buildContexts.get(e.spelling)?.kind;return e.image===t&&"prod"===n&&!r}function find_parents_keep({platforms:e}){return void 0===e?{}:{platforms:e}}function distinct(e){
const t=new Map;for(const n of e){const e=JSON.stringify([n.spelling,n.image]),s=t.get(e);t.set(e,void 0===s?n:unitePlatforms(s,n))}return[...t.values()]}
function unitePlatforms({platforms:e,...t},{platforms:n}){return void 0===e||void 0===n?t:{...t,platforms:[0,1,2].flatMap(t=>[...e,...n].filter(e=>rankNeed(e)===t))}}function rankNeed(e){
return void 0===e.platform?2:e.for===e.platform?0:1}function readBlindly(e){const t=new CollectedInputs,{image:n,variant:s,recipe:r,names:i}=e;t.lose({because:"the checkout could not be read"
},"content"),addBuildFiles(e,t);for(const n of listFolders(r))addFolder(n,e,t);for(const[n,s]of r.generated){const r={role:"content",at:e.at("generated",n),how:"a source of",name:n};t.add({
kind:"globs",patterns:s},r)}const o={image:n.name,variant:s,recipe:r,atLine:e=>`${r.file}:${e}`,atContext:t=>e.at("build-contexts",t)};return t.toInputs({parents:findParents(o,i,void 0),
references:listReferences(o,void 0),readsOtherwise:()=>!0})}function addBuildFiles(e,t){const{file:n,contextPath:s}=e.recipe,r=[n,`${n}.dockerignore`,(0,ge.uJ)(s,".dockerignore")]
;for(const[n,s]of r.entries()){const r=0===n?"the Dockerfile":"the ignore file";t.add({kind:"path",path:s},{role:"build-file",at:s,how:r});const i={at:e.at("file"),how:`above ${r}`,name:s}
;t.addAncestors(s,{role:"build-file",...i})}}function listFolders({contextPath:e,buildContexts:t}){const n={title:"the context",name:e||".",path:e,key:["context"]},s=[...t].flatMap(([e,t])=>{
if("local"!==t.kind)return[];const n=["build-contexts",e];return[{title:"the build context",name:e,path:t.path,key:n}]});return[n,...s]}function addFolder({title:e,name:t,path:n,key:s},r,i){const o={
role:"content",at:r.at(...s),name:t};i.add({kind:"folder",path:n},{...o,how:`in ${e}`}),i.addAncestors(n,{...o,how:`above ${e}`}),i.addAttributes(n,{...o,how:`attributes of ${e}`})}
const ve=/[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;function go_text_trimSpace(e){let t=0,n=e.length;for(;t<n&&ve.test(e.charAt(t));)t++
;for(;n>t&&ve.test(e.charAt(n-1));)n--;return e.slice(t,n)}function go_text_cleanPath(e){const t=e.startsWith("/"),n=[]
;for(const s of e.split("/"))""!==s&&"."!==s&&(".."!==s?n.push(s):n.length>0&&".."!==n.at(-1)?n.pop():t||n.push(s));const s=n.join("/");return t?`/${s}`:""===s?".":s}function go_text_byteLength(e){
let t=0;for(const n of e){const e=toCodePoint(n);isStrayByte(e)||e<128?t+=1:t+=e<2048?2:e<65536?3:4}return t}function isStrayByte(e){return e>=56448&&e<=56575}function toRune(e){
return e>=55296&&e<=57343?65533:e}function toCodePoint(e){return e.codePointAt(0)??-1}function isAcceptedGlob(e){const t=Array.from(e);let n=".";for(let e=0;e<t.length;){const s=skipStars(t,e),r=s>e
;e=findStar(t,s);const i=t.slice(s,e);if(r&&0===i.length)return!0;const o=e===t.length,{outcome:a,rest:c}=matchFromHere(i,n,{star:r,isLast:o});if("malformed"===a)return!1;if("differs"===a)return!0;n=c
}return!0}function matchFromHere(e,t,{star:n,isLast:s}){const fits=({outcome:e,rest:t})=>"matches"===e&&!(s&&""!==t),r=matchChunk(e,t);if(fits(r)||"malformed"===r.outcome)return r
;const i=n&&""!==t?matchChunk(e,""):r;return fits(i)||"malformed"===i.outcome?i:{outcome:"differs",rest:t}}function skipStars(e,t){let n=t;for(;"*"===e[n];)n++;return n}function findStar(e,t){
let n=!1,s=t;for(;s<e.length;s++){const t=e[s];if("\\"===t)s++;else if("["===t)n=!0;else if("]"===t)n=!1;else if("*"===t&&!n)break}return Math.min(s,e.length)}function matchChunk(e,t){let n=t,s=!1
;for(let t=0;t<e.length;){s||=""===n;const r="["===e[t]?readBracket(e,t+1):void 0;if(void 0!==r){if(r.end<0)return{outcome:"malformed",rest:n};s||=!r.holdsDot,t=r.end}else{const r="\\"===e[t];r&&t++
;const i=e[t++];if(void 0===i)return{outcome:"malformed",rest:n};s||="."!==i&&(r||"?"!==i)}n=""}return{outcome:s?"differs":"matches",rest:n}}function readBracket(e,t){const n="^"===e[t]
;let s=n?t+1:t,r=!1;for(let t=0;0===t||"]"!==e[s];t++){const t=readMember(e,s),n=t.end>=0&&"-"===e[t.end]?readMember(e,t.end+1):t;if(n.end<0)return{end:-1,holdsDot:r};r||=t.rune<=46&&46<=n.rune,
s=n.end}return{end:s+1,holdsDot:r!==n}}function readMember(e,t){const n={end:-1,rune:-1},s=e[t];if(void 0===s||"-"===s||"]"===s)return n;const r="\\"===s?t+1:t,i=toCodePoint(e[r]??"")
;return i<0||isStrayByte(i)||r+1>=e.length?n:{end:r+1,rune:i}}const ye={kind:"sequence",parts:[]};function oneRune(e){return{kind:"one of",ranges:[{low:e,high:e}],groups:[]}}function setHolds(e,t){
return(e.ranges.some(e=>e.low<=t&&t<=e.high)||e.groups.some(e=>groupHolds(e,t)))===("one of"===e.kind)}function groupHolds(e,t){return e.property.test(String.fromCodePoint(t))===("inside"===e.kind)}
class Automaton{program;start;known=new Map;visited=new Uint32Array(0);visit=0;constructor(e){this.program=e,this.start={steps:[e.start],before:"nothing",next:new Map,accepts:void 0}}run(e,t,n){
let s=e;for(let e=n.start;e<n.end&&s.steps.length>0;e++){const n=t.charCodeAt(e),r=n<55296?n:t.codePointAt(e)??n;r>65535&&e++,s=s.next.get(r)??this.advance(s,r)}return s}accepts(e){
return e.accepts??=this.reach(e,"end").some(e=>"end"===this.program.steps[e]?.kind),e.accepts}advance(e,t){const n=toRune(t),s=isWord(n)?"word":"other",r=[];for(const t of this.reach(e,s)){
const e=this.program.steps[t];"rune"===e?.kind&&setHolds(e.set,n)&&r.push(e.next)}const i=this.share([...new Set(r)].sort((e,t)=>e-t),s);return e.next.set(t,i),i}share(e,t){
const n=`${t} ${e.join(" ")}`,s=this.known.get(n);if(void 0!==s)return s;this.known.size>=2e3&&this.known.clear();const r={steps:e,before:t,next:new Map,accepts:void 0};return this.known.set(n,r),r}
reach(e,t){0===this.visit&&(this.visited=new Uint32Array(this.program.steps.length)),this.visit++;const n=[],s=[...e.steps];for(let r=s.pop();void 0!==r;r=s.pop()){
if(this.visited[r]===this.visit)continue;this.visited[r]=this.visit;const i=this.program.steps[r]
;if("fork"===i?.kind)for(const e of i.nexts)s.push(e);else"assertion"!==i?.kind?n.push(r):holds(i.assertion,e.before,t)&&s.push(i.next)}return n}}function holds(e,t,n){switch(e){case"begin":
return"nothing"===t;case"end":return"end"===n;case"word boundary":return"word"===t!=("word"===n);case"no word boundary":return"word"===t==("word"===n)}}function isWord(e){
return e>=48&&e<=57||e>=65&&e<=90||95===e||e>=97&&e<=122}
const we=1114111,be=new Map([["alnum","09AZaz"],["alpha","AZaz"],["ascii","\0\x7f"],["blank","\t\t  "],["cntrl","\0\x1f\x7f\x7f"],["digit","09"],["graph","!~"],["lower","az"],["print"," ~"],["punct","!/:@[`{~"],["space","\t\r  "],["upper","AZ"],["word","09AZaz__"],["xdigit","09AFaf"]]),ke=new Map([["d","09"],["s","\t\n\f\r  "],["w","09AZaz__"]])
;function posixClass(e){const t=e.startsWith("^"),n=be.get(t?e.slice(1):e);if(void 0===n)return;const s=toRanges(n);return{ranges:t?invert(s):s,groups:[]}}function perlClass(e){
const t=e.toLowerCase(),n=ke.get(t);if(void 0===n)return;const s=toRanges(n);return{ranges:e===t?s:invert(s),groups:[]}}function unicodeClass(e){const t=e.startsWith("^"),n=toProperty(t?e.slice(1):e)
;if(void 0!==n)return{ranges:[],groups:[{kind:t?"outside":"inside",property:n}]}}function invertMembers(e){const[t]=e.groups;return void 0===t?{ranges:invert(e.ranges),groups:[]}:{ranges:[],groups:[{
kind:"inside"===t.kind?"outside":"inside",property:t.property}]}}function toProperty(e){if(!/^[A-Za-z_]+$/.test(e))return;const t=toCanonicalName(e)
;for(const e of[`gc=${t}`,`sc=${t}`,t])if(e!==t||["Any","Assigned","ASCII"].includes(e))try{return new RegExp(`^\\p{${e}}$`,"u")}catch{continue}}function toCanonicalName(e){
return/^ascii$/i.test(e)?"ASCII":/^lc$/i.test(e)?"LC":e.split("_").map(e=>e.slice(0,1).toUpperCase()+e.slice(1).toLowerCase()).join("_")}function toRanges(e){const t=[]
;for(let n=0;n<e.length;n+=2)t.push({low:e.charCodeAt(n),high:e.charCodeAt(n+1)});return t}function invert(e){const t=[];let n=0;for(const s of e)s.low>n&&t.push({low:n,high:s.low-1}),n=s.high+1
;return n<=we&&t.push({low:n,high:we}),t}const xe={kind:"invalid"},_e=new Map([["a",7],["f",12],["n",10],["r",13],["t",9],["v",11]]);function readRune(e,t){const n=e.codePointAt(t)
;return void 0===n?xe:{kind:"rune",rune:toRune(n),end:t+(n>65535?2:1)}}function readEscape(e,t){const n=e.charAt(t+1);if("p"===n||"P"===n)return readUnicodeClass(e,t);const s=perlClass(n)
;return void 0!==s?{kind:"class",members:s,end:t+2}:readEscapedRune(e,t+1)}function readEscapedRune(e,t){const n=e.charAt(t),s=_e.get(n);return void 0!==s?{kind:"rune",rune:s,end:t+1
}:"x"===n?readHexadecimal(e,t+1):/[0-7]/.test(n)?readOctal(e,t):/[\0-\x7f]/.test(n)&&!/[0-9A-Za-z]/.test(n)?{kind:"rune",rune:toCodePoint(n),end:t+1}:xe}function readOctal(e,t){
const n=/^[0-7]{1,3}/.exec(e.slice(t,t+3))?.[0]??"";return 1===n.length&&"0"!==n?xe:{kind:"rune",rune:parseInt(n,8),end:t+n.length}}function readHexadecimal(e,t){if("{"!==e.charAt(t)){
const n=e.slice(t,t+2);return/^[0-9A-Fa-f]{2}$/.test(n)?{kind:"rune",rune:parseInt(n,16),end:t+2}:xe}const n=e.indexOf("}",t),s=n<0?"":e.slice(t+1,n);if(!/^[0-9A-Fa-f]+$/.test(s))return xe
;const r=parseInt(s,16);return r>1114111?xe:{kind:"rune",rune:r,end:n+1}}function readUnicodeClass(e,t){const n="{"===e.charAt(t+2),s=e.indexOf("}",t);if(n&&s<0)return xe
;const r=n?s+1:t+3,i=unicodeClass(n?e.slice(t+3,s):e.charAt(t+2));return void 0===i?xe:{kind:"class",members:"P"===e.charAt(t+1)?invertMembers(i):i,end:r}}function readClass(e,t){
const n="^"===e.charAt(t+1)?"none of":"one of",s=[],r=[],i="one of"===n?t+1:t+2;let o=i;for(;o===i||"]"!==e.charAt(o);){const t=parse_class_readMember(e,o);if("invalid"===t.kind)return xe;if(o=t.end,
"class"===t.kind){s.push(...t.members.ranges),r.push(...t.members.groups);continue}const n=readRangeEnd(e,t);if("rune"!==n.kind||n.rune<t.rune)return xe;o=n.end,s.push({low:t.rune,high:n.rune})}
return{kind:"set",set:{kind:n,ranges:s,groups:r},end:o+1}}function parse_class_readMember(e,t){if(e.startsWith("[:",t)){const n=e.indexOf(":]",t+2);if(n>=0){const s=posixClass(e.slice(t+2,n))
;return void 0===s?xe:{kind:"class",members:s,end:n+2}}}return"\\"===e.charAt(t)?readEscape(e,t):readRune(e,t)}function readRangeEnd(e,t){const n=e.charAt(t.end+1)
;if("-"!==e.charAt(t.end)||""===n||"]"===n)return t;const s="\\"===n?readEscape(e,t.end+1):readRune(e,t.end+1);return"class"===s.kind?xe:s}const Se=1e3,$e={kind:"none of",ranges:[{low:10,high:10}],
groups:[]},Ae=new Map([["A","begin"],["z","end"],["b","word boundary"],["B","no word boundary"]]);function parseExpression(e){return new Parser(e).parse()}class Parser{text;levels=[{branches:[],
parts:[]}];at=0;afterRepeat=!1;constructor(e){this.text=e}parse(){for(;this.at<this.text.length;){const e=this.readRepeat();if("invalid"===e)return;if(this.afterRepeat="read"===e,
"none"===e&&!this.readOne())return}return 1===this.levels.length?closeLevel(this.level):void 0}get level(){return this.levels.at(-1)??{branches:[],parts:[]}}push(e,t){return this.level.parts.push(e),
this.at=t,!0}readOne(){const e=this.at+1;switch(this.text.charAt(this.at)){case"(":return this.levels.push({branches:[],parts:[]}),this.at=e,!0;case")":return this.closeGroup();case"|":
return this.level.branches.push({kind:"sequence",parts:this.level.parts}),this.level.parts=[],this.at=e,!0;case"^":return this.push({kind:"assertion",assertion:"begin"},e);case"$":return this.push({
kind:"assertion",assertion:"end"},e);case".":return this.push({kind:"rune",set:$e},e);case"[":return this.readBracket();case"\\":return this.readBackslash();default:return this.readLiteral()}}
closeGroup(){if(1===this.levels.length)return!1;const e=closeLevel(this.level);return this.levels.pop(),this.push(e,this.at+1)}readLiteral(){const e=readRune(this.text,this.at)
;return"rune"===e.kind&&this.push({kind:"rune",set:oneRune(e.rune)},e.end)}readBracket(){const e=readClass(this.text,this.at);return"invalid"!==e.kind&&this.push({kind:"rune",set:e.set},e.end)}
readBackslash(){const e=this.text.charAt(this.at+1),t=Ae.get(e);if(void 0!==t)return this.push({kind:"assertion",assertion:t},this.at+2);if("Q"===e)return this.readQuoted()
;const n=readEscape(this.text,this.at);switch(n.kind){case"invalid":return!1;case"rune":return this.push({kind:"rune",set:oneRune(n.rune)},n.end);case"class":return this.push({kind:"rune",set:{
kind:"one of",...n.members}},n.end)}}readQuoted(){const e=this.text.indexOf("\\E",this.at+2),t=e<0?this.text.length:e;for(this.at+=2;this.at<t;)this.readLiteral();return this.at=e<0?t:e+2,!0}
readRepeat(){const e=readCounts(this.text,this.at);if(void 0===e)return"none";const t=this.level.parts.pop();if(void 0===t||this.afterRepeat||!countsAreValid(e))return"invalid";const n={kind:"repeat",
of:t,min:e.min,max:e.max};return mostCopies(n)>Se?"invalid":(this.push(n,e.end),"read")}}function closeLevel(e){const t={kind:"sequence",parts:e.parts}
;return 0===e.branches.length?0===e.parts.length?ye:t:{kind:"choice",branches:[...e.branches,t]}}function readCounts(e,t){switch(e.charAt(t)){case"*":return{min:0,max:1/0,end:t+1};case"+":return{
min:1,max:1/0,end:t+1};case"?":return{min:0,max:1,end:t+1};case"{":return readBraces(e,t);default:return}}const Oe=/\{(0|[1-9][0-9]*)(?:(,)(0|[1-9][0-9]*)?)?\}/y;function readBraces(e,t){
Oe.lastIndex=t;const n=Oe.exec(e);if(null===n)return;const s=Number(n[1]);return{min:s,max:void 0===n[2]?s:Number(n[3]??1/0),end:t+n[0].length}}function countsAreValid({min:e,max:t}){
return e<=Se&&(t<=Se||t===1/0)&&e<=t}function mostCopies(e){const t=e.max===1/0?e.min:e.max,n="repeat"===e.of.kind?mostCopies(e.of):1;return Math.max(t,1)*n}function compileExpression(e){
if(countSteps(e)>1e5)return;const t=[{kind:"end"}];return{start:append(t,e,0),steps:t}}function append(e,t,n){switch(t.kind){case"rune":return e.push({kind:"rune",set:t.set,next:n})-1;case"assertion":
return e.push({kind:"assertion",assertion:t.assertion,next:n})-1;case"sequence":return t.parts.reduceRight((t,n)=>append(e,n,t),n);case"choice":{const s=t.branches.map(t=>append(e,t,n))
;return e.push({kind:"fork",nexts:s})-1}case"repeat":{const{of:s,min:r,max:i}=t;let o=i===1/0?appendLoop(e,s,n):n;for(let t=r;t<i&&i!==1/0;t++)o=e.push({kind:"fork",nexts:[append(e,s,o),n]})-1
;for(let t=0;t<r;t++)o=append(e,s,o);return o}}}function appendLoop(e,t,n){const s=e.push({kind:"end"})-1;return e[s]={kind:"fork",nexts:[append(e,t,s),n]},s}function countSteps(e){switch(e.kind){
case"rune":case"assertion":return 1;case"sequence":return e.parts.reduce((e,t)=>e+countSteps(t),0);case"choice":return e.branches.reduce((e,t)=>e+countSteps(t),1);case"repeat":
return 1+(e.max===1/0?e.min+1:e.max)*(countSteps(e.of)+1)}}const Ce=new Set(".+()$");function toMatcher(e){const{kind:t,expression:n}=translate(e);switch(t){case"exact":return{kind:t,text:e}
;case"prefix":return{kind:t,text:e.slice(0,-2)};case"suffix":return{kind:t,text:e.slice(2)};case"expression":{const s=parseExpression(`^${n}$`),r=void 0===s?void 0:compileExpression(searched(s))
;return void 0===r?{kind:"broken"}:{kind:t,automaton:new Automaton(r),...literalEnds(e)}}}}function literalEnds(e){if(/[[\]{}|^\\\uFEFF\uD800-\uDFFF\uFFFD]/.test(e))return{begins:"",ends:""}
;const t=/^[^*?]*/.exec(e)?.[0]??"",n=e.slice(Math.max(e.lastIndexOf("*"),e.lastIndexOf("?"))+1);return{begins:t,ends:n.startsWith("/")?n.slice(1):n}}const Te={kind:"repeat",of:{kind:"rune",set:{
kind:"none of",ranges:[],groups:[]}},min:0,max:1/0};function searched(e){if("sequence"===e.kind){const{parts:t}=e;if(isAssertion(t[0],"begin")&&isAssertion(t.at(-1),"end"))return e}return{
kind:"sequence",parts:[Te,e,Te]}}function isAssertion(e,t){return"assertion"===e?.kind&&e.assertion===t}function translate(e){const t=Array.from(e.replace(/^\uFEFF/,"")),n={kind:"exact",expression:""}
;for(let e=0;e<t.length;){const s=t[e]??"";"*"!==s||"*"!==t[e+1]?(e++,n.expression+="\\"===s?`\\${t[e++]??""}`:translateOne(s),"*?[]\\".includes(s)&&(n.kind="expression")):e=translateStars(t,e,n)}
return n}function translateOne(e){return"*"===e?"[^/]*":"?"===e?"[^/]":Ce.has(e)?`\\${e}`:e}function translateStars(e,t,n){const s="/"===e[t+2]?t+3:t+2;return s<e.length?(n.expression+="(.*/)?",
n.kind="expression"):"exact"===n.kind?n.kind="prefix":(n.expression+=".*",n.kind="expression"),0===t&&(n.kind="suffix"),s}function matchesText(e,t){switch(e.kind){case"exact":return t===e.text
;case"prefix":return t.startsWith(e.text);case"suffix":return t.endsWith(e.text)||t.length===e.text.length-1&&e.text===`/${t}`}}function parsePatterns(e){const t=[];for(const{text:n,line:s}of e){
const e=go_text_trimSpace(n);if(""===e)continue;const r=go_text_cleanPath(e);if("!"===r)return{kind:"invalid",because:'a lone "!" excepts nothing',line:s}
;const i=r.startsWith("!")?"send":"ignore",o="send"===i?r.slice(1):r;if(!isAcceptedGlob(o))return malformed({text:o,line:s});t.push({text:o,line:s,effect:i,matcher:toMatcher(o)})}return{
kind:"patterns",patterns:t}}function malformed({text:e,line:t}){return{kind:"invalid",because:`the pattern ${JSON.stringify(e)} is malformed`,line:t}}class Contenders{#Le;#Be=new Map;constructor(e){
this.#Le=e}static of(e){return new Contenders(e.map((e,t)=>({pattern:e,index:t,inherited:!1,...contenders_literalEnds(e.matcher)})))}listFor(e){const t=e.charCodeAt(e.length-1)
;return this.#Be.get(t)??this.#De(t)}#De(e){const t=this.#Le.filter(t=>t.inherited||mayEndIn(e,t));return this.#Be.set(e,t),t}below(e,t){
const remains=n=>n.inherited||!t.includes(n.index)&&mayMatchBelow(e,n);return this.#Le.every(remains)?this:new Contenders(this.#Le.flatMap(e=>t.includes(e.index)?[{...e,inherited:!0
}]:remains(e)?[e]:[]))}}function mayEndIn(e,{ends:t}){return""===t||t.charCodeAt(t.length-1)===e}function mayMatchBelow(e,{begins:t}){return t.startsWith(e)||e.startsWith(t)}
function contenders_literalEnds(e){switch(e.kind){case"exact":return{begins:e.text,ends:e.text};case"prefix":return{begins:e.text,ends:""};case"suffix":return{begins:"",ends:e.text.replace(/^\//,"")}
;case"expression":return{begins:e.begins,ends:e.ends};case"broken":return{begins:"",ends:""}}}const Ee={kind:"sent"};function newDirectory(e){return{...e,children:new Map,states:new Map}}
function stateOf(e,t,n){const s=[];let r=e;for(;void 0!==r.parent&&!r.states.has(t);)s.push(r),r=r.parent;let i=r.states.get(t)??n.start;for(let e=s.pop();void 0!==e;e=s.pop()){const s={
start:e.parent?.length??0,end:e.length};i=n.run(i,e.path,s),e.states.set(t,i)}return i}function judge(e,t,n){let s=Ee;for(const r of e.contenders.listFor(t)){const{pattern:i}=r;if(!r.inherited){
if("send"===i.effect!=(s!==Ee))continue;if("broken"===i.matcher.kind)return{kind:"broken",pattern:i};if(!matchesIn(e,t,r))continue}n?.push(r.index),s="send"===i.effect?Ee:{kind:"ignored",line:i.line}}
return s}function matchesIn(e,t,n){const{matcher:s}=n.pattern;switch(s.kind){case"broken":return!1;case"exact":case"prefix":case"suffix":return matchesText(s,t);case"expression":{
if(!t.endsWith(s.ends)||!t.startsWith(s.begins))return!1;const r=stateOf(e,n.index,s.automaton),i={start:e.length,end:t.length};return s.automaton.accepts(s.automaton.run(r,t,i))}}}class IgnoreWalk{
exceptions;anyException;root;last;constructor(e){this.exceptions=e.filter(e=>"send"===e.effect).map(e=>withoutGlob(e.text)),this.anyException=this.exceptions.some(e=>/[*[\]?^\\]/.test(e));const t={
parent:void 0,path:"",length:0,closed:void 0,contenders:Contenders.of(e)};this.root=newDirectory(t),this.last={prefix:"",directory:this.root}}judgeFile(e){const t=this.enter(e)
;return toVerdict(t.closed??judge(t,e))}openDirectory(e){const t=this.enter(""===e?"":`${e}/`);return e=>toVerdict(t.closed??judge(t,e))}enters(e){return""===e||void 0===this.enter(`${e}/`).closed}
enter(e){const{prefix:t}=this.last;if(e.startsWith(t)&&!e.includes("/",t.length))return this.last.directory;const n=e.lastIndexOf("/")+1;let s=this.root;for(let t=0;t<n&&void 0===s.closed;){
const n=e.indexOf("/",t);s=this.openChild(s,e,{start:t,slash:n}),t=n+1}return this.last={prefix:e.slice(0,n),directory:s},s}openChild(e,t,{start:n,slash:s}){const r=t.slice(n,s),i=e.children.get(r)
;if(void 0!==i)return i;const o=t.slice(0,s),a=[],c=judge(e,o,a),u=newDirectory({parent:e,path:t,length:s+1,contenders:e.contenders.below(`${o}/`,a),closed:this.isEntered(o,c)?void 0:c})
;return e.children.set(r,u),u}isEntered(e,t){switch(t.kind){case"sent":return!0;case"ignored":return this.leadsInto(e);case"broken":return!1}}leadsInto(e){if(this.anyException)return!0;const t=`${e}/`
;return this.exceptions.some(e=>`${e}/`.startsWith(t))}}function toVerdict(e){return"broken"===e.kind?malformed(e.pattern):e}function withoutGlob(e){return e.replace(/\/\*\*$/,"").replace(/\/\*$/,"")}
function followPath(e,t){const n=new Walk(e,t);for(let e=n.next();;e=n.next())if(void 0!==e)return e}class Walk{way;#qe;#Fe=[];#je=[];constructor(e,t){this.way=t,this.#qe=toSegments(e)}next(){
const e=this.#qe.shift();if(void 0===e)return this.#Ge();if(".."===e)return void 0===this.#Fe.pop()&&"outside"===this.way.above?this.#He("outside"):void 0;this.#Fe.push(e)
;const t=this.way.tree.entry(this.#We);switch(t?.mode){case void 0:return;case s.IG:return this.#Ue(t.id);case s.wS:return this.#He("submodule");default:
return this.#He(0===this.#qe.length?"file":"missing")}}#Ue(e){const t=this.way.texts.read(e);if(this.#je.push(this.#We),void 0===t)return this.#He("unreadable")
;if(this.#je.length>40)return this.#He("endless");if(t.startsWith("/")){if("outside"===this.way.above)return this.#He("outside");this.#Fe=[]}else this.#Fe.pop();this.#qe=[...toSegments(t),...this.#qe]
}#Ge(){return this.#He(this.way.tree.hasFolder(this.#We)?"folder":"missing")}#He(e){return{path:this.#We,kind:e,links:this.#je}}get#We(){const{root:e}=this.way;return 0===this.#Fe.length?e:(0,
ge.uJ)(e,this.#Fe.join("/"))}}function toSegments(e){return e.split("/").filter(e=>""!==e&&"."!==e)}var Pe=n(89344);function compileSegment(e){const t=tokenize(Array.from(e))
;return e=>matchTokens(t,Array.from(e))}function segment_pattern_isPattern(e){return/[*?[\\]/.test(e)}function cutAtSpan(e){const t=e.findIndex(e=>e.includes("**"));return t<0?e:e.slice(0,t)}
function tokenize(e){const t=[];for(let n=0;n<e.length;){const s=e[n]??"";if("["===s){const{fits:s,end:r}=segment_pattern_readClass(e,n+1);t.push({kind:"one",fits:s}),n=r;continue}if("*"===s)t.push({
kind:"any"});else if("?"===s)t.push({kind:"one",fits:()=>!0});else{const r="\\"===s?e[++n]??"":s;t.push({kind:"one",fits:e=>e===r})}n+=1}return t}function segment_pattern_readClass(e,t){
const n="^"===e[t],s=[];let r=n?t+1:t;for(;r<e.length&&("]"!==e[r]||0===s.length);){const t=segment_pattern_readMember(e,r),n="-"===e[t.end]?segment_pattern_readMember(e,t.end+1):t
;s.push([t.code,n.code]),r=n.end}return{fits:e=>{const t=toCode(e);return s.some(([e,n])=>e<=t&&t<=n)!==n},end:r+1}}function segment_pattern_readMember(e,t){const n="\\"===e[t]?t+1:t;return{
code:toCode(e[n]??""),end:n+1}}function toCode(e){return e.codePointAt(0)??-1}function matchTokens(e,t){let n,s=0,r=0;for(;r<t.length;){const i=e[s];if("any"===i?.kind)s+=1,n={token:s,at:r
};else if(!0===i?.fits(t[r]??""))s+=1,r+=1;else{if(void 0===n)return!1;n.at+=1,r=n.at,s=n.token}}return e.slice(s).every(({kind:e})=>"any"===e)}function mayBeIgnored(e,t){
const n=e.split("/"),s=listIgnoreFiles(n,t.tree).flatMap(e=>readRules(e,t)),r=n.map((e,t)=>toPlace(n.slice(0,t)));for(const e of n.keys()){const t=findLast(s,n.slice(0,e+1),n.length)
;if("ignore"===t?.effect)return{looked:r,by:t.at}}return{looked:r}}function deepestRule(e){const t=e.tree.ignoreFiles.map(t=>{const n=t.split("/").length-1,s=readRules({path:t,depth:n},e)
;return n+Math.max(0,...s.map(({segments:e})=>e.length))});return Math.max(0,...t)}function toPlace(e){const t=e.findIndex(segment_pattern_isPattern),n=[...e,".gitignore"];if(t<0)return{kind:"path",
path:n.join("/")};const s=n.slice(t);return{kind:"pattern",path:e.slice(0,t).join("/"),segments:s.map(compileSegment),text:s.join("/")}}function findLast(e,t,n){const s=t.length===n
;return e.findLast(e=>e.depth<t.length&&meets(e,t.slice(e.depth),s?"end":"folder"))}function listIgnoreFiles(e,t){return t.ignoreFiles.flatMap(t=>{const n=(0,ge.yl)(t),s=""===n?[]:n.split("/")
;return s.length<e.length&&s.every((t,n)=>compileSegment(e[n]??"")(t))?[{path:t,depth:s.length}]:[]})}function readRules({path:e,depth:t},{tree:n,texts:s}){const r=n.entry(e)
;return((void 0===r?void 0:s.read(r.id))??"").split(/\r?\n/).flatMap((n,s)=>{const r=n.replace(/(?<!\\)\s+$/,"");if(""===r||r.startsWith("#"))return[]
;const i=r.startsWith("!")?"keep":"ignore",o=r.endsWith("/")?"folders":"all",a=("keep"===i?r.slice(1):r).replace(/\/+$/,"").replaceAll("[!","[^"),c=a.split("/").filter(e=>""!==e),u=a.includes("/")&&!/^\*\*\/[^/]+$/.test(a)
;return[{at:`${e}:${String(s+1)}`,depth:t,effect:i,segments:u?c:c.slice(-1),bound:u,what:o}]})}function meets({segments:e,bound:t,effect:n,what:s},r,i){if("keep"===n&&"folders"===s&&"end"===i)return!1
;const o="ignore"===n?overlaps:coversAll;return t?meetsFromStart(e,r,{fits:o,below:"ignore"===n&&"end"===i}):o(e[0]??"",r.at(-1)??"")}function meetsFromStart(e,t,n){const[s,...r]=e,[i,...o]=t
;return void 0===s?void 0===i:void 0===i?n.below:"**"===s?0===r.length||meetsFromStart(r,t,n)||meetsFromStart(e,o,n):n.fits(s,i)&&meetsFromStart(r,o,n)}function overlaps(e,t){
return covers(e,t)||covers(t,e)}function covers(e,t){return compileSegment(e)(toShortest(t))}function coversAll(e,t){return covers(e,t)&&compileSegment(e)(toName(t,Me))}const Me={any:"\x01\x02",
one:"\x03"};function toShortest(e){return toName(e,{any:"",one:"x"})}function toName(e,{any:t,one:n}){
return e.replaceAll(/(?<!\\)\[\^?\\?(.)[^\]]*\]/g,"$1").replaceAll(/(?<!\\)\?/g,n).replaceAll(/(?<!\\)\*/g,t).replaceAll(/\\(.)/g,"$1")}var Ne=n(98168);const Re=/(?<!\\)\*\*+/g
;function mayBeIgnoredBelow(e,t){const n=[...e.matchAll(Re)],[s,r]=[n[0],n.at(-1)];if(void 0===s||void 0===r)return mayBeIgnored(e,t)
;const i=e.slice(0,s.index),o=e.slice(r.index+r[0].length),a=listPlaces(e);for(const e of listExpansions({start:i,end:o,depth:deepestRule(t)})){const{by:n}=mayBeIgnored(e,t);if(void 0!==n)return{
looked:a,by:n}}return{looked:a}}function*listExpansions({start:e,end:t,depth:n}){(""===e||e.endsWith("/"))&&t.startsWith("/")&&(yield`${e}${t.slice(1)}`)
;for(let s=0;s<=n;s+=1)yield`${e}*${"/*".repeat(s)}${t}`}function listPlaces(e){const t=e.split("/"),n=t.slice(0,t.findIndex(segment_pattern_isPattern)).join("/");return[...(""===n?[]:[...(0,
ge.vl)(n),""]).map(e=>({kind:"path",path:(0,ge.uJ)(e,".gitignore")})),{kind:"folder",path:n,only:(0,Ne.UA)(".gitignore",{key:"what git ignores",has:()=>!0})}]}function listSubmodules(e,t){
if("folder"===e.kind&&void 0===e.only)return[];const has=t=>leadsInto(e,t);return[...t.submodules.filter(has).map(e=>({kind:"path",path:e})),{kind:"gone-submodules",path:e.path,has}]}
function leadsInto(e,t){if(!(0,ge.UO)(t,e.path)||(0,Ne.sp)(e,t))return!1;const{only:n}=e;if(void 0!==n&&!(n.enters??n.has)(t))return!1;if("folder"===e.kind)return!0
;const{segments:s}=e,r=t===e.path?[]:(0,ge.yE)(e.path,t).split("/");return r.length<s.length&&r.every((e,t)=>!0===s[t]?.(e))}class ContextContent{context;scope;#Ke;constructor(e,t){this.context=e,
this.scope=t,this.#Ke={...t,root:e.root,above:"nothing"}}follow(e,t){const n=followPath(e,this.#Ke),{found:s}=this.scope;for(const e of n.links)s.add({kind:"path",path:e},{...t,
how:`a link to what is ${t.how}`}),s.addAncestors(e,aboveWhat(t));return s.addAncestors(n.path,aboveWhat(t)),n}addSubmodule(e,t){this.scope.found.add({kind:"path",path:e},t),
this.scope.found.addAttributes(e,attributesOf(t))}#Je(e,t,n){const{found:s,tree:r}=this.scope;s.add(e,t);for(const n of listSubmodules(e,r))s.add(n,t);if(void 0===e.only)return
;const i=`all there is in a place that is ${t.how}`;s.add((0,Pe.Gu)(e,{head:r.index,start:n}),{...t,how:i})}addContent(e,t,n="named"){const{found:s,tree:r}=this.scope;this.#Je(e,t,n),
s.addAttributes(""===e.path?"":(0,ge.uJ)(e.path,"x"),attributesOf(t)),("folder"!==e.kind||void 0!==e.only)&&s.add({kind:"folder",path:e.path,only:(0,Ne.UA)(".gitattributes",{key:`attributes of ${(0,
Ne.iG)(e)}`,has:t=>{const{index:n}=r,s={kind:"folder",path:(0,ge.yl)(t)};return(0,Ne.OI)({...s,only:{key:"",has:t=>(0,Ne.sp)(e,t)}},n)}})},attributesOf(t))}checkArrival({kind:e,path:t,links:n},s){
const{scope:r}=this;switch(e){case"file":case"folder":case"submodule":return;case"missing":if(t===this.context.root||r.isGenerated(t))return;return void r.found.lose(r.explainMissing(t,s),"content")
;case"outside":case"unreadable":case"endless":r.found.lose({because:explainLost(e,n,s)},"content")}}addUnmatched(e,t){const{scope:n}=this;this.#Je(e,t,"around");const s=(0,
ge.uJ)(e.path,e.text),r="folder"===e.kind?mayBeIgnoredBelow(s,n):mayBeIgnored(s,n);for(const e of r.looked)n.found.add(e,{...t,how:`what git ignores of what is ${t.how}`})
;const i=s.split("/"),o="folder"===e.kind?cutAtSpan(i):i;if(void 0===r.by||n.mayMatchGenerated(o))return;const a=n.explainMissing(s,t),c=`${a.because}, and ${r.by} says that it may be made`
;n.found.lose({...a,because:c},"content")}}function explainLost(e,t,{at:n}){const s=`the link "${t.at(-1)??""}", read by ${n},`;switch(e){case"outside":return`${s} leads out of the repository`
;case"unreadable":return`${s} cannot be read`;case"endless":return`${s} leads in a circle`}}function aboveWhat(e){return{...e,how:`above what is ${e.how}`}}function attributesOf(e){return{...e,
how:`attributes of what is ${e.how}`}}function ignore_file_listIgnoreFiles(e){const t=joinPath(e.directory,".dockerignore");switch(e.kind){case"main":return[`${e.dockerfile}.dockerignore`,t]
;case"named":return[t]}}function joinPath(e,t){return""===e||"."===e?t:`${e}/${t}`}function parseIgnoreFile(e){const t=splitLines(e);return Array.isArray(t)?parsePatterns(t.flatMap(readLine)):t}
function splitLines(e){const t=e.split("\n").map((e,t)=>({text:e,line:t+1})),n=t.find(e=>3*e.text.length>=65536&&go_text_byteLength(e.text)>=65536);return void 0===n?t:{kind:"invalid",
because:"the line is longer than 64 KiB",line:n.line}}function readLine({text:e,line:t}){const n=1===t?e.replace(/^\uFEFF/,""):e;if(n.startsWith("#"))return[];const s=go_text_trimSpace(n)
;return""===s?[]:s.startsWith("!")?[{text:`!${toRelative(go_text_trimSpace(s.slice(1)))}`,line:t}]:[{text:toRelative(s),line:t}]}function toRelative(e){if(""===e)return"";const t=go_text_cleanPath(e)
;return t.length>1&&t.startsWith("/")?t.slice(1):t}function readIgnoring(e,t){const n=[];for(const s of ignore_file_listIgnoreFiles(e)){n.push(s);const r=t(s);if(void 0===r)continue
;if("generated"===r)return{looked:n,generated:s};const i=refuseBroken(parseIgnoreFile(r.text));return"invalid"===i.kind?{looked:n,broken:`${s}:${i.line}: ${i.because}`}:0===i.patterns.length?{looked:n
}:{looked:n,sent:toSent({key:`${e.directory} without ${r.id}`,path:s,root:e.directory},i.patterns)}}return{looked:n}}function refuseBroken(e){if("invalid"===e.kind)return e
;const t=e.patterns.find(({matcher:e})=>"broken"===e.kind);return void 0===t?e:malformed(t)}function toSent({key:e,path:t,root:n},s){
const r=new IgnoreWalk(s),i=""===n?0:n.length+1,has=e=>"sent"===r.judgeFile(e.slice(i)).kind;return{key:e,has,inFolder:e=>{if(!(0,ge.UO)(e,n))return has;const t=r.openDirectory((0,ge.yE)(n,e))
;return e=>"sent"===t(e.slice(i)).kind},enters:e=>r.enters(e.slice(i)),leftOutBy:e=>{const n=r.judgeFile(e.slice(i));return"sent"===n.kind?void 0:`${t}:${n.line}`}}}function toExclusion(e,t){
const n=refuseBroken(parsePatterns(e.map((e,t)=>({text:e,line:t}))));if("invalid"===n.kind||n.patterns.some(({effect:e})=>"send"===e))return;const s=new IgnoreWalk(n.patterns);return{
key:JSON.stringify(e),has:e=>{const n=t(e);return""===n||"sent"===s.judgeFile(n).kind}}}function narrowBy(...e){const[t,...n]=e.filter(e=>void 0!==e);if(void 0===t)return{};if(0===n.length)return{
only:t};const s=[t,...n];return{only:{key:s.map(({key:e})=>e).join("\n"),has:e=>s.every(t=>t.has(e)),enters:e=>s.every(t=>(t.enters??t.has)(e))}}}class ContextReader{context;scope;#Ve
;constructor(e,t){this.context=e,this.scope=t,this.#Ve=new ContextContent(e,t)}read(e,t){switch(e.kind){case"path":case"prefix":return void this.#ze(e.path,e,t);case"wildcard":
return void this.#Ye(e,t);case"parents-pattern":this.#Xe(e,t)}}#ze(e,{excludes:t},n){const s=this.#Ve.follow(e,n);if("submodule"===s.kind)return void this.#Ve.addSubmodule(s.path,n)
;const r=this.#Qe(t,e=>(0,ge.yE)(s.path,e));this.#Ve.addContent({kind:"folder",path:s.path,...r},n),this.#Ve.checkArrival(s,n)}#Ye({path:e,excludes:t},n){
const s=e.split("/"),r=s.findIndex(segment_pattern_isPattern),i=this.#Ve.follow(s.slice(0,r).join("/"),n);if("submodule"===i.kind)return void this.#Ve.addSubmodule(i.path,n)
;const o=s.slice(r),a=this.#Qe(t,e=>(0,ge.yE)(i.path,e).split("/").slice(o.length).join("/")),c={kind:"pattern",path:i.path,segments:o.map(compileSegment),text:o.join("/"),...a};if((0,
Ne.OI)(c,this.scope.tree.index)){this.#Ve.addContent(c,n);for(const e of this.#Ze(c))this.#ze((0,ge.yE)(this.context.root,e),{excludes:t},n)}else this.#Ve.addUnmatched(c,n)}#Ze(e){
const{links:t}=this.scope.tree;if(0===t.length)return[];const n=new Set((0,Ne.LO)(e,this.scope.tree.index)),s=e.segments.length;return t.filter(t=>n.has(t)&&(0,ge.yE)(e.path,t).split("/").length===s)}
#Xe({path:e},t){const n=e.split("/"),s=n.findIndex(segment_pattern_isPattern),r=(0,ge.uJ)(this.context.root,n.slice(0,s).join("/")).replace(/\/$/,""),i=parsePatterns([{text:e,line:1
}]),{root:o}=this.context,a="patterns"===i.kind?new IgnoreWalk(i.patterns):void 0,c={key:e,has:e=>"sent"!==a?.judgeFile((0,ge.yE)(o,e)).kind,enters:e=>mayLeadInto(n,(0,ge.yE)(o,e).split("/"))
},{scope:u}=this;u.found.addAncestors((0,ge.uJ)(r,"x"),aboveWhat(t));const l={kind:"folder",path:r,...narrowBy(this.context.sent,c)};(0,
Ne.OI)(l,u.tree.index)?this.#Ve.addContent(l,t,"around"):this.#Ve.addUnmatched({...l,text:n.slice(s).join("/")},t)}#Qe(e,t){if(0===e.length)return narrowBy(this.context.sent);const n=toExclusion(e,t)
;return void 0===n&&this.scope.found.widen({because:`what --exclude=${e.join(" ")} leaves out counts`,extent:"everything"}),narrowBy(this.context.sent,n)}}function mayLeadInto(e,t){
const n=cutAtSpan(e);return n.every((e,n)=>{const s=t[n];return void 0===s||compileSegment(e)(s)})&&(n.length<e.length||t.length<e.length)}var Ie=n(73784);function isGenerated(e,{generated:t}){
return[...t.keys()].some(t=>(0,ge.UO)(e,t)||(0,ge.UO)(t,e))}function mayMatchGenerated(e,{generated:t}){const n=e.map(compileSegment)
;return[...t.keys()].some(e=>e.split("/").every((e,t)=>!1!==n[t]?.(e)))}function addGenerated(e,t){for(const[n,s]of e.recipe.generated){const r=isBuildFile(n,e.recipe)?"build-file":"content",i={
role:r,at:e.at("generated",n),how:"a source of",name:n};t.add({kind:"globs",patterns:s},i);const o=s.filter(e=>!(0,Ie.bX)(e));for(const e of new Set(o.map(Ie.Wj)))addAround(e,i,t)
;if(isMade(s,e.tree))continue;const a=o.map(e=>`"${e}"`).join(", ");t.lose({because:`what "${n}" is generated from, ${a}, matches no tracked file`,suggestion:{kind:"generated",source:n}},r)}}
function addAround(e,t,n){n.addAncestors((0,ge.uJ)(e,"x"),t);const s={...t,role:"content",how:"attributes of a source of"};n.addAttributes((0,ge.uJ)(e,"x"),s),n.add({kind:"globs",patterns:[(0,
ge.uJ)(e,"**/.gitattributes")]},s)}function isMade(e,{index:t}){const n=e.map(e=>({pattern:e}));return t.find(n,1).count>0}function isBuildFile(e,{file:t,contextPath:n}){
return[t,`${t}.dockerignore`,(0,ge.uJ)(n,".dockerignore")].some(t=>(0,ge.UO)(t,e))}function readDockerfileText(e,t){const{file:n}=e.recipe,s=followBuildFile(n,e),r={role:"build-file",at:e.at("file"),
name:n};t.add({kind:"path",path:n},{role:"build-file",at:n,how:"the Dockerfile"}),addWay({path:n,followed:s},{...r,how:"above the Dockerfile"},t),t.addAttributes(n,{...r,role:"content",
how:"attributes of the Dockerfile"});const i=readText(s,e);if(void 0!==i)return i;t.lose(explainUnread(s,e),"build-file")}function explainUnread(e,t){
const{file:n}=t.recipe,s=findLostLink(e,t),leads=e=>({because:`the Dockerfile "${n}" is behind the link "${s??n}", which leads nowhere in ${e}`,suggestion:{kind:"target",key:"file",link:s??n}})
;switch(e.kind){case"missing":return isGenerated(n,t.recipe)?{because:`the Dockerfile "${n}" is generated, so nobody knows what it reads and is built from`
}:void 0!==s?leads("the folder that it is read from"):{because:`the Dockerfile "${n}" is not tracked`,suggestion:{kind:"generated",source:n}};case"submodule":return{
because:`the Dockerfile "${n}" is in a submodule`};case"folder":return{because:`the Dockerfile "${n}" is a folder`};case"file":case"unreadable":return{because:`the Dockerfile "${n}" cannot be read`}
;case"outside":case"endless":return leads("the repository")}}function findLostLink({links:e},t){const n=followFromRoot((0,ge.yl)(t.recipe.file),t)
;return"folder"===n.kind?e.slice(n.links.length).at(-1):e.at(-1)}function readContextIgnoring({name:e,root:t},n,s){
const{file:r,generated:i}=n.recipe,o=""===e,a=JSON.stringify([t,o?r:null,...i.keys()]),c=n.ignoring.get(a)??readIgnoring(o?{kind:"main",directory:t,dockerfile:r}:{kind:"named",directory:t
},e=>readIgnoreFile(e,n));0===n.texts.wanted.length&&n.ignoring.set(a,c),s.addContext({name:e,root:t,ignoreFile:c.looked.at(-1)??(0,ge.uJ)(t,".dockerignore"),leftOutBy:e=>c.sent?.leftOutBy(e),
...void 0===c.sent?{}:{sent:c.sent}});const u=o?"build-file":"content";for(const e of c.looked){const t=followBuildFile(e,n);s.add({kind:"path",path:e},{role:u,at:e,how:"the ignore file"}),addWay({
path:e,followed:t},{role:u,how:"above the ignore file",name:e,at:n.at("file")},s),isLost(t)&&s.lose({because:`the ignore file "${e}" cannot be read`},u)}if(void 0!==c.broken&&s.lose({because:c.broken
},u),void 0!==c.generated&&!read_build_files_isMade(t,n.recipe)){const e=`the ignore file "${c.generated}" is generated, so what it leaves out counts`;s.widen({because:e,extent:"everything"})}return c
}function readIgnoreFile(e,t){const n=followBuildFile(e,t);return"missing"===n.kind&&read_build_files_isMade(e,t.recipe)?"generated":readText(n,t)}function read_build_files_isMade(e,{generated:t}){
return[...t.keys()].some(t=>(0,ge.UO)(e,t))}function isLost({kind:e}){switch(e){case"outside":case"unreadable":case"submodule":return!0;case"endless":case"missing":case"file":case"folder":return!1}}
function addWay({path:e,followed:{path:t,links:n}},s,r){r.addAncestors(e,s);for(const e of n)r.add({kind:"path",path:e},s),r.addAncestors(e,s);0!==n.length&&(r.add({kind:"path",path:t},s),
r.addAncestors((0,ge.uJ)(t,"x"),s))}function followFromRoot(e,{tree:t,texts:n}){return followPath(e,{tree:t,texts:n,root:"",above:"outside"})}function followBuildFile(e,t){
const{tree:n,texts:s}=t,r=followFromRoot((0,ge.yl)(e),t);switch(r.kind){case"folder":case"missing":{const t={tree:n,texts:s,root:r.path,above:"nothing"},i=followPath((0,ge.mp)(e),t);return{...i,
links:[...r.links,...i.links]}}case"file":return{...r,kind:"missing"};case"submodule":case"outside":case"unreadable":case"endless":return r}}function readText({kind:e,path:t},{tree:n,texts:s}){
const r="file"===e?n.entry(t):void 0,i=void 0===r?void 0:s.read(r.id);return void 0===r||void 0===i?void 0:{id:r.id,text:i}}function readWithTriggers(e,t){let n=new Map;for(;;){
const s=void 0===e?void 0:t.dockerfiles.read(e,t.recipe,n),r=findParents(toHeir(t),t.names,s),i=r.flatMap(({image:e,spelling:s})=>{const r=readTriggers(e,t);return 0===r.length||n.has(s)?[]:[[s,r]]})
;if(void 0===s||0===i.length)return{reading:s,parents:r};n=new Map([...n,...i])}}function toHeir(e){const{image:t,variant:n,recipe:s}=e;return{image:t.name,variant:n,recipe:s,
atLine:e=>`${s.file}:${e}`,atContext:t=>e.at("build-contexts",t)}}function readTriggers(e,t){const n=t.images.get(e)?.prod;if(void 0===n)return[];const s=readText(followBuildFile(n.file,t),t)?.text
;return void 0===s?[]:listTriggers(s,n.target)}class UnsetVariables{#et;#tt;#Z=new Map;constructor(e,t){this.#et=t,this.#tt=listStatements(e);for(const e of this.#tt.values())this.#nt(e)}find(e){
const t=this.#st(e).flatMap(unset_variables_listReferences),n=/^FROM\s/i.test(this.#tt.get(e)??"");return this.#rt(t,n?isOfTarget:()=>!1)}findOf(e,t){const n=this.#st(t).filter(t=>this.#it(t,e))
;return this.#rt(n.flatMap(unset_variables_listReferences),()=>!1)}#st(e){return listWords(this.#tt.get(e)??"")}#it(e,t){const n=new Set(this.#ot(unset_variables_listReferences(e)))
;if(0===n.size)return!1;const s=e.replaceAll(Be,(e,t,s)=>n.has(t??s??"")?"":e),r=(0,ge.Fd)(s.replaceAll(/^["'[/]+|["',\]]+$/g,""));return s.includes("$")||void 0!==r&&t.endsWith(r)}#nt(e){
const[t="",...n]=e.split(/\s+/),s=/^ARG$/i.test(t);if(!s&&!/^ENV$/i.test(t))return;const[r="",...i]=n,o=s||r.includes("=")?n:[`${r}=${i.join(" ")}`];for(const e of o){
const[t="",...n]=e.split("="),s=this.#Z.get(t)??[];this.#Z.set(t,0===n.length?s:[...s,n.join("=")])}}#ot(e){const t=new Set(e),n=[];for(const e of t){if(t.size>Le||this.#et.buildArgs.has(e))continue
;const s=this.#Z.get(e)??[];0===s.length&&n.push(e);for(const e of s.flatMap(unset_variables_listReferences))t.add(e)}return n.filter(e=>0===this.#et.platforms.length||!isOfTarget(e))}#rt(e,t){
const n=this.#ot(e);if(0===n.length)return;const isDeclared=e=>this.#Z.has(e)||t(e);if(!n.every(e=>isDeclared(e)&&!isOfBuilder(e)))return{names:n};const s=n.every(isOfTarget);return{names:n,
suggestion:s?{kind:"platforms"}:{kind:"build-args",names:n}}}}const Le=20;function toList({names:e}){const t=e.slice(0,-1),n=e.at(-1)??"";return 0===t.length?n:`${t.join(", ")} and ${n}`}
function toSentence(e,[t,n]){return`${toList(e)} ${1===e.names.length?t:n}`}function isOfTarget(e){return/^TARGET(?:PLATFORM|OS|ARCH|VARIANT)$/.test(e)}function isOfBuilder(e){
return/^BUILD(?:PLATFORM|OS|ARCH|VARIANT)$/.test(e)}const Be=/(?<!\\)\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:[#%/][^}]{0,100})?\})/g;function unset_variables_listReferences(e){
return[...e.matchAll(Be)].map(([,e,t])=>e??t??"")}function listStatements(e){const t=/^#\s*escape\s*=\s*`/im.test(e)?"`":"\\",n=new Map;let s=[],r=0;for(const[i,o]of e.split(/\r?\n/).entries()){
if(/^\s*#/.test(o))continue;0===s.length&&(r=i+1);const e=o.trimEnd().endsWith(t);s.push(e?o.trimEnd().slice(0,-1):o),e||(n.set(r,s.join("").trim()),s=[])}return n}function listWords(e){
const[t="",...n]=e.split(/\s+/);switch(t.toUpperCase()){case"RUN":return n.filter(e=>e.startsWith("--mount="));case"COPY":case"ADD":return n.filter(e=>!e.startsWith("--")).slice(0,-1);default:return n
}}class Doubts{#et;#ee;#at;constructor({recipe:e},t=""){this.#et=e,this.#ee=t}describe(e){const t=this.#ct.find(e);return void 0===t?"a value is not known":toSentence(t,De)}explainWidened(e){
const t=this.#ct.find(e.line),n=this.#ut(e);if(void 0===t)return{because:n};const{suggestion:s}=t,r={because:`${n}: ${toList(t)}`};return void 0===s?r:{...r,suggestion:s}}explainOpaque(e){
const t=mayLackValue(e)?this.#ct.find(e.line):void 0,n=this.#ut(e);if(void 0===t?.suggestion)return{because:n,suggestion:{kind:"paths"}};const{suggestion:s}=t;return{
because:`${n}: ${"unknown-base"===e.kind?toList(t):toSentence(t,qe)}`,suggestion:s}}explainMissing(e,{at:t,how:n}){
const s=`"${e}", ${n} by ${t}, is not tracked`,r=Number(t.slice(t.lastIndexOf(":")+1)),i=this.#ct.findOf(e,r);if(void 0===i?.suggestion)return{because:s,suggestion:{kind:"generated",source:e}}
;const{suggestion:o}=i;return{because:`${s} (${toSentence(i,qe)})`,suggestion:o}}#ut({line:e,text:t}){const{file:n}=this.#et;return`${0===e?n:`${n}:${e}`}: ${t}`}get#ct(){
return this.#at??=new UnsetVariables(this.#ee,this.#et),this.#at}}const De=["is not known","are not known"],qe=["has no value","have no value"];function mayLackValue({kind:e,text:t}){
return"unknown-base"===e||"refused"===e&&/^(?:base name|invalid ref)/.test(t)}function readVariant(e){
const t=new CollectedInputs,{recipe:n}=e,s=readDockerfileText(e,t),{reading:r,parents:i}=readWithTriggers(s,e),o=new Doubts(e,s?.text),a=new Contexts({...e,doubts:o},t);a.lookAtMain()
;for(const t of r?.sources??listWhole(e))a.read(t);void 0!==r&&addReasons(r,o,t),addGenerated(e,t);const c=t.toInputs({parents:i,references:listReferences(e,r),readsOtherwise:t=>{
const i=readWithTriggers(s,{...e,recipe:{...n,buildArgs:t}});return JSON.stringify(i.reading)!==JSON.stringify(r)}});if(!r?.because.some(({kind:e})=>"unknown-target"===e)||void 0===s)return c
;const u=listStageNames(s.text);return{...c,unknownTarget:{target:n.target,file:n.file,stages:u}}}function listWhole({recipe:e}){
return["",...[...e.buildContexts].flatMap(([e,{kind:t}])=>"local"===t?[e]:[])].map(e=>({context:e,kind:"path",path:"",excludes:[],line:0,instruction:"FROM"}))}function addReasons(e,t,n){
for(const s of e.because)"opaque"===e.quality?n.lose(t.explainOpaque(s),"content"):n.widen(t.explainWidened(s))}class Contexts{scope;found;#lt=new Map;constructor(e,t){this.scope=e,this.found=t}
lookAtMain(){const{scope:e,found:t}=this,n=e.recipe.contextPath,s=followFromRoot(n,e),r={...this.#dt(""),role:"build-file"};switch(addWay({path:n,followed:s},{...r,how:"above the context"},t),s.kind){
case"folder":case"missing":return void readContextIgnoring({name:"",root:s.path},e,t);case"submodule":case"file":return void t.add({kind:"path",path:s.path},r);case"outside":case"unreadable":
case"endless":t.lose(this.#ft("",s.links.at(-1)??n),"build-file")}}read(e){const t=e.context;this.#lt.has(t)||this.#lt.set(t,this.#w(t)),this.#lt.get(t)?.read(e,this.#ht(e))}#w(e){
const{scope:t,found:n}=this,s=this.#pt(e),r=followFromRoot(s,t),{how:i,...o}=this.#dt(e);switch(addWay({path:s,followed:r},{...o,how:i.replace(/^in/,"above")},n),r.kind){case"folder":break
;case"missing":isGenerated(s,t.recipe)||n.lose(this.#mt(e),"content");break;case"submodule":return void n.add({kind:"path",path:r.path},{how:i,...o});case"file":
return void n.lose(this.#mt(e),"content");case"outside":case"unreadable":case"endless":return void n.lose(this.#ft(e,r.links.at(-1)??s),"content")}const{sent:a}=readContextIgnoring({name:e,root:r.path
},t,n);return new ContextReader({root:r.path,sent:a},{tree:t.tree,texts:t.texts,found:n,isGenerated:e=>isGenerated(e,t.recipe),mayMatchGenerated:e=>mayMatchGenerated(e,t.recipe),
explainMissing:(e,n)=>t.doubts.explainMissing(e,n)})}#pt(e){const{contextPath:t,buildContexts:n}=this.scope.recipe,s=""===e?void 0:n.get(e);return"local"===s?.kind?s.path:t}#ht(e){
if(0===e.line)return this.#dt(e.context);const t=Fe[e.instruction],n={role:"content",at:`${this.scope.recipe.file}:${e.line}`,how:t};return"prefix"!==e.kind?n:{...n,
doubt:this.scope.doubts.describe(e.line)}}#dt(e){const{scope:t}=this;if(""!==e)return{role:"content",at:t.at("build-contexts",e),how:"in the build context",name:e};const n=(0,
ge.aD)(t.recipe.contextPath);return{role:"content",at:t.at("context"),how:"in the context",name:n}}#gt(e){const t=(0,ge.aD)(this.#pt(e))
;return""===e?`the context "${t}"`:`the build context "${e}", the folder "${t}",`}#mt(e){return{because:`${this.#gt(e)} holds no tracked file`,suggestion:{kind:"generated",source:this.#pt(e)}}}
#ft(e,t){const n=""===e?{key:"context"}:{key:"build-contexts",name:e};return{because:`${this.#gt(e)} is behind the link "${t}", which leads nowhere in the repository`,suggestion:{kind:"target",...n,
link:t}}}}const Fe={COPY:"copied",ADD:"added","RUN --mount":"mounted",FROM:"used"};class Texts{#vt=new Map;#c=new Set;read(e){return this.#vt.has(e)||this.#c.add(e),this.#vt.get(e)}get wanted(){
return[...this.#c]}add(e){for(const t of this.#c)this.#vt.set(t,e.get(t));this.#c.clear()}}class InputReader{question;#yt=new Texts;#ye;#o;#wt=new DockerfileReader;#bt=new Map;constructor(e){
this.question=e,this.#ye=new o.k(e.images),this.#o=new Map(e.images.map(e=>[e.name,e]))}addTexts(e){this.#yt.add(e)}read(){
const{images:e}=this.question,t=new Map(e.map(e=>[e.name,this.#kt(e)])),n=this.#yt.wanted;return n.length>0?{kind:"needs",ids:n}:{kind:"inputs",inputs:t}}#kt(e){const t=this.#xt(e,"prod",e.prod)
;return void 0===e.dev?{prod:t}:{prod:t,dev:this.#xt(e,"dev",e.dev)}}#xt(e,t,n){const{head:s,locate:r,configurationName:i}=this.question,o={image:e,variant:t,recipe:n,texts:this.#yt,names:this.#ye,
images:this.#o,dockerfiles:this.#wt,ignoring:this.#bt,at:(...n)=>r?.(e.name,t,n)??i};return void 0===s?readBlindly(o):readVariant({...o,tree:s})}}async function readInputs(e,t){
const n=new InputReader(e);for(;;){const s=n.read();if("inputs"===s.kind)return addAdvice(e,s.inputs);n.addTexts((0,r.G)(t)?new Map:await t.readTexts(s.ids))}}
async function addAdvice({images:e,head:t},s){const r=[...s.values()].flatMap(({prod:e,dev:t})=>[e,t??e]);if(void 0===t||r.every(isExact))return s
;const{adviseAll:i}=await n.e(68).then(n.bind(n,62068));return i(e,s,t)}function isExact({quality:e,buildFiles:t}){return"exact"===e.kind&&"exact"===t.kind}
function toInputQuestion({valid:e,name:t},n){const{images:s}=e.configuration;return{images:s,head:n,configurationName:t,locate:createLocate(e)}}function createLocate({findKey:e}){return(t,n,s)=>{
const r=e(t,n,s);if(void 0===r)return;const{source:i,line:o}=r;return`${"file"===i.kind?i.path:`the input "${i.name}"`}:${o}`}}async function surveyImages(e,t,n){const s=await readHead(t,n);return{
head:s,inputs:await readInputs(toInputQuestion(e,s),t)}}function checkSurvey(e,{head:t,inputs:n},s){return[...(0,c.m)(e,t,s),...checkInputs(e,n)]}async function readHead(e,t){if((0,
r.G)(e)||void 0===t)return;const n=await e.readTree(t);return(0,r.G)(n)?void 0:new s.yV(n)}}),51715:((e,t,n)=>{n.d(t,{Bo:()=>createPlaces,Jv:()=>quoteSome,S6:()=>toDiagnostics,hD:()=>quote})
;var s=n(9730);function quote(e){return`"${e.length>100?`${e.slice(0,99)}\u2026`:e}"`}function quoteSome(e){const t=e.slice(0,5).map(quote),n=e.length-t.length
;return[...t,...n>0?[`${n} more`]:[]].join(", ")}function toDiagnostics(e,t){const n=new Map;for(const t of e){const e=`${t.range.start}:${t.code}`;n.has(e)||n.set(e,t)}
return[...n.values()].sort((e,t)=>e.range.start-t.range.start||e.range.end-t.range.end).map(({code:e,message:n,fix:s,range:r})=>({severity:"error",code:e,message:n,fix:s,place:t(r)}))}
function createPlaces(e,t){const n=[0];for(let e=t.indexOf("\n");-1!==e;e=t.indexOf("\n",e+1))n.push(e+1);return r=>{const i=Math.min(r.start,t.length),o=(0,
s.i)(n,e=>e<=i)-1,a=n[o]??0,c=n[o+1],u=void 0===c?t.length:c-1,l=t.slice(a,"\r"===t[u-1]&&u>a?u-1:u),d=Math.min(r.start-a,l.length),f=Math.min(r.end-a,l.length)-d;return{source:e,line:o+1,column:d+1,
length:Math.max(1,f),text:l}}}}),42784:((e,t,n)=>{function suggestName(e,t){let n;const s=fold(beginningOf(e));for(const e of t){
const t=Math.min(n?.distance??1/0,Math.ceil(Math.max(e.length,3)/3)+1),r=editDistance(s,fold(beginningOf(e)),t);r<t&&(n={name:e,distance:r})}return n?.name}function isSlip(e,t){
return editDistance(fold(e),fold(t),2)<2}function suggestFix(e,t){const n=[...t],s=suggestName(e,n);if(void 0!==s)return`did you mean "${s}"?`
;if(0===n.length)return"take it away: there is no name to choose from";const r=n.slice(0,20),i=n.length-r.length;return`choose from ${r.join(", ")}${i>0?` and ${i} more`:""}`}function fold(e){
return e.toLowerCase().replaceAll("_","-")}function beginningOf(e){return e.slice(0,100)}function editDistance(e,t,n){if(Math.abs(e.length-t.length)>=n)return n;let s=[],r=Array.from({
length:t.length+1},(e,t)=>t);for(let n=1;n<=e.length;n++){const i=[n];for(let o=1;o<=t.length;o++){const a=e[n-1]===t[o-1],c=n>1&&o>1&&e[n-1]===t[o-2]&&e[n-2]===t[o-1]
;i[o]=Math.min(at(r,o)+1,at(i,o-1)+1,at(r,o-1)+(a?0:1),c?at(s,o-2)+1:1/0)}s=r,r=i}return at(r,t.length)}function at(e,t){return e[t]??1/0}n.d(t,{BX:()=>isSlip,IX:()=>suggestFix,SX:()=>suggestName})}),
11285:((e,t,n)=>{n.d(t,{n:()=>arrangeDiagnostics});var s=n(18272);function arrangeDiagnostics(e){
const t=[...new Set(e.flatMap(({place:e})=>nameOf(e)??[]))],rank=({severity:e,place:n})=>["error"===e?0:1,void 0===n?t.length:t.indexOf(nameOf(n)??""),n?.line??0,n?.column??0],n=e.map(e=>({
diagnostic:e,rank:rank(e)}));return groupAlike(n.sort((e,t)=>compareRanks(e.rank,t.rank)).map(({diagnostic:e})=>e))}function nameOf(e){return e&&("file"===e.source.kind?e.source.path:e.source.name)}
function compareRanks(e,t){const n=e.findIndex((e,n)=>e!==t[n]);return n<0?0:(e[n]??0)-(t[n]??0)}const r=new Set(["bare-parent-name","unpublished-base","unknown-platform"]),i=3,o=10
;function groupAlike(e){const t=new Map;for(const n of e)r.has(n.code)&&"error"!==n.severity&&t.set(n.code,[...t.get(n.code)??[],n]);return e.flatMap(e=>{
const n="error"===e.severity?void 0:t.get(e.code);return void 0===n||n.length<=i?[e]:n[0]===e?[joinAlike(e,n.slice(1))]:[]})}function joinAlike(e,t){const n=t.flatMap(({place:e})=>void 0===e?[]:[(0,
s.dE)(e)]).slice(0,o),r=0===n.length?"":`: ${n.join(", ")}${n.length<t.length?", \u2026":""}`;return{...e,message:`${e.message} (and ${t.length} more of this kind${r})`}}}),52869:((e,t,n)=>{
function hasMistake(e){return e.some(isMistake)}function listMistakes(e){return e.filter(isMistake)}function isMistake({severity:e}){return"error"===e}n.d(t,{Ix:()=>listMistakes,Ne:()=>hasMistake})}),
18272:((e,t,n)=>{function escapeText(e){return r.test(e)?e:e.replace(new RegExp(s,"gu"),toEscape)}n.d(t,{xy:()=>formatDiagnostic,dE:()=>formatPlace})
;const s=String.raw`[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]`,r=/^[ -~]*$/;function toEscape(e){const t=i.get(e);if(void 0!==t)return t;const n=e.codePointAt(0)??0,s=n.toString(16)
;return n>65535?`\\u{${s}}`:`\\u${s.padStart(4,"0")}`}const i=new Map([["\n","\\n"],["\r","\\r"],["\t","\\t"]]);function countColumns(e){if(r.test(e))return e.length
;const t=new RegExp(String.raw`^\p{M}$`,"u");let n=0;for(const s of e)n+=t.test(s)?0:o.test(s)?2:1;return n}
const o=/^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]$/u,a=100
;function formatDiagnostic(e){const{place:t}=e;return[formatHeadline(e),...t?formatSource(t):[],...formatFix(e.fix)].map(disarmLine).join("\n")}function disarmLine(e){
return e.replace(/^(\s*):(?=:)/,"$1\\u003a").replaceAll("##[","#\\u0023[")}function formatHeadline({severity:e,code:t,message:n,place:s}){
return`${s?`${formatPlace(s)}: `:""}${"warning"===e?"warning: ":s?"":"error: "}${escapeText(n)} [${t}]`}function formatPlace({source:e,line:t,column:n,text:s}){const r=`${formatSourceName(e)}:${t}`
;return void 0===s?r:`${r}:${n}`}function formatSourceName(e){switch(e.kind){case"file":return escapeText(e.path);case"input":return`input ${escapeText(e.name)}`}}function formatSource(e){
if(void 0===e.text)return[];const t=String(e.line),{before:n,marked:s,after:r}=cutAround({...e,text:e.text}),i=" ".repeat(countColumns(n)),o="^".repeat(Math.max(1,countColumns(s)))
;return[` ${t} | ${n}${s}${r}`.trimEnd(),` ${" ".repeat(t.length)} | ${i}${o}`]}function cutAround({text:e,column:t,length:n}){
const s=t-1,r=s+Math.min(n,a/2),i=Math.max(0,e.length-a),o=Math.min(i,Math.max(0,s-a/2)),c=Math.max(r,o+a);return{before:(o>0?"\u2026":"")+show(e.slice(o,s)),marked:show(e.slice(s,r)),
after:show(e.slice(r,c))+(c<e.length?"\u2026":"")}}function show(e){return escapeText(e.replaceAll("\t","  "))}function formatFix(e){const[t="",...n]=e.split("\n").map(escapeText)
;return[`  fix: ${t}`,...n.map(e=>`    ${e}`)]}}),41646:((e,t,n)=>{n.d(t,{c:()=>limitDiagnostics});const s=100;function limitDiagnostics(e){const t=e.slice(0,s),n=t.pop(),r=e.length-s
;return void 0===n||r<=0?e:[...t,{...n,message:`${n.message} (and ${r} more ${wordOf(n)})`}]}function wordOf({severity:e}){switch(e){case"error":return"mistakes";case"warning":return"warnings"}}}),
89344:((e,t,n)=>{n.d(t,{Gu:()=>findEmptyFolders,be:()=>listEmptyFolders,qH:()=>FolderChanges});var s=n(97700),r=n(98168);function findEmptyFolders(e,{head:t,start:n}){const s=`empty folders of ${(0,
r.iG)(e)}, ${n}`,o=i.get(t)??new Map;i.set(t,o);const a=o.get(s)??searchFolders(s,e,{head:t,start:n});return o.set(s,a),{kind:"empty-folders",path:e.path,folders:a}}const i=new WeakMap
;function searchFolders(e,t,{head:n,start:i}){const o=new Map,a=new Map,judge=e=>{const{from:s,to:o}=n.folder(e);if(s<o&&(0,r.sp)(t,n.paths[s]??""))return!1;if(e===t.path){
if("pattern"===t.kind||"around"===i)return!1}else if(!(0,r.sp)(t,e))return!1;return!holdsAny(t,e,n)},isEmpty=e=>{const t=a.get(e)??judge(e);return a.set(e,t),t};return{key:e,head:n,isEmpty,above:e=>{
if(!(0,s.UO)(e,t.path))return[];if(e===t.path)return isEmpty(e)?[e]:[];const n=(0,s.yl)(e),r=o.get(n)??listAround(n,t.path).filter(isEmpty);return o.set(n,r),r}}}
function listEmptyFolders({path:e,folders:t},n){const s=(0,r.LO)({kind:"folder",path:e},n.folders);return[...n.single(e).map(()=>e),...s].filter(t.isEmpty)}function holdsAny(e,t,n){
const{from:s,to:i}=n.folder(t);for(let t=s;t<i;t+=1)if((0,r.sp)(e,n.paths[t]??""))return!0;return""!==t&&n.has(t)&&(0,r.sp)(e,t)}function listAround(e,t){return(""===e?[""]:[e,...(0,
s.vl)(e),""]).filter(e=>(0,s.UO)(e,t))}class FolderChanges{changes;#vt=new Map;constructor(e){this.changes=e}areFelt(e,{above:t,head:n,key:s}){return t(e).some(e=>{
const t=`${s}\n${e}`,r=this.#vt.get(t)??this.#_t(e,n);return this.#vt.set(t,r),r})}#_t(e,t){const{paths:n,wasThere:s}=this.changes,r=listIn(e,t)
;return 0===r.length||!r.some(e=>!n.has(e)||s(e))&&!listIn(e,n).some(s)}}function listIn(e,t){const{from:n,to:s}=t.folder(e),r=t.paths.slice(n,s);return""!==e&&t.has(e)?[e,...r]:r}}),35425:((e,t,n)=>{
n.d(t,{k:()=>ImageNames});var s=n(58994);class ImageNames{#St;#$t=new Map;constructor(e){this.#St=new Set(e.map(({name:e})=>e));for(const{name:t,localTag:n,publishedName:s,publish:r}of e){
n!==t&&this.#Je(n,{image:t,by:"local-tag"});const e=r?"published":"unpublished";""!==s&&this.#Je(s,{image:t,by:e})}}find(e){const t=(0,s.o)(e),n=this.#At(t),r=selectMeant(n,t)
;if(r.length>0)return this.#Ot(t,r);const i=new Set(n.map(({image:e})=>e)),o=this.#St.has(t.name)&&!i.has(t.name),a=1===i.size||isUntagged(t);return this.#Ot(t,a&&!o?n:[])}findExplicit(e){const t=(0,
s.o)(e);return this.#Ot(t,selectMeant(this.#At(t),t))}#At(e){return this.#$t.get(toKey(e))??this.#$t.get(e.repository)??[]}#Ot({name:e},t){const n=new Set(t.map(({image:e})=>e))
;return n.size>0?[...n].map(e=>({image:e,by:"written"})):this.#St.has(e)?[{image:e,by:"bare"}]:[]}#Je(e,t){const n=(0,s.o)(e),{tag:r}=n,i=this.#$t.get(toKey(n))??[],o=void 0===r?t:{...t,tag:r}
;this.#$t.set(toKey(n),[...i,o])}}function selectMeant(e,{tag:t,hasDigest:n}){const s=t??(n?void 0:"latest"),r=e.filter(e=>void 0!==e.tag&&e.tag===s);if(r.length>0)return r
;const i=e.filter(e=>void 0===e.tag);return i.some(({by:e})=>"published"===e)?i.filter(({by:e})=>"unpublished"!==e):i}function isUntagged({tag:e}){return void 0===e||"latest"===e}function toKey(e){
return(0,s.J)(e)?e.name:e.repository}}),48953:((e,t,n)=>{n.d(t,{IG:()=>o,q0:()=>describe,wS:()=>a,yV:()=>IndexedTree});var s=n(79866),r=n(97700);class IndexedTree{tree;index;#Ct;#je;#Tt;constructor(e){
this.tree=e,this.index=new s.EG(e.paths)}entry(e){return this.tree.entry(e)}hasFolder(e){const{from:t,to:n}=this.index.folder(e);return t<n}describe({from:e,to:t}){this.#Tt??=describeAll(this.tree)
;const{bytes:n,ends:s}=this.#Tt;return n.subarray(0===e?0:s[e-1],0===t?0:s[t-1])}get links(){return this.#je??=this.#Et(o),this.#je}get submodules(){return this.#Ct??=this.#Et(a),this.#Ct}#Et(e){
const{paths:t,entries:n}=this.tree;return t.filter((t,s)=>n[s]?.mode===e)}get ignoreFiles(){return this.index.named(".gitignore").map(e=>this.index.paths[e]??"")}}function describe({mode:e,id:t}){
return`${e} ${t}`}function describeAll({paths:e,entries:t}){const n=[],s=new Uint32Array(e.length);let o=0;for(let a=0;a<e.length;a+=i){const c=e.slice(a,a+i).map((e,n)=>{const s=t[a+n]
;return`${void 0===s?"":describe(s)} ${e}\0`}),u=c.join(""),l=(0,r.O0)(u);n.push(l);const d=l.length===u.length;for(const[e,t]of c.entries())o+=d?t.length:(0,r.O0)(t).length,s[a+e]=o}return{
bytes:joinBytes(n,o),ends:s}}const i=1e3;function joinBytes(e,t){const n=new Uint8Array(t);let s=0;for(const t of e)n.set(t,s),s+=t.length;return n}const o="120000",a="160000"}),98168:((e,t,n)=>{n.d(t,{
LO:()=>selectPaths,OI:()=>selectsAny,UA:()=>selectNamed,Z1:()=>selectRanges,iG:()=>describeSet,sp:()=>isSelected});var s=n(97700);function*selectPaths(e,t){if("globs"===e.kind){
const n=e.patterns.map(e=>({pattern:e}));for(const{path:e}of t.select(n))yield e;return}for(const{from:n,to:s}of selectRanges(e,t))yield*t.paths.slice(n,s)}function selectRanges(e,t){switch(e.kind){
case"path":return t.single(e.path);case"folder":return narrow(listFolder(e.path,t),e.only,t);case"pattern":return narrow(listMatches(e,t),e.only,t);case"empty-folders":
return narrow(listFolder(e.path,t),toSelection(e),t);case"gone-submodules":return[]}}function selectsAny(e,t){return!0!==selectPaths(e,t)[Symbol.iterator]().next().done}function isSelected(e,t){
switch(e.kind){case"path":return e.path===t;case"folder":return(0,s.UO)(t,e.path)&&isLeft(e,t);case"pattern":{if(!(0,s.UO)(t,e.path))return!1;const n=(0,s.yE)(e.path,t).split("/")
;return n.length>=e.segments.length&&isMatch(e,n)&&isLeft(e,t)}case"empty-folders":return e.folders.above(t).length>0;case"gone-submodules":return!1}}function selectNamed(e,t){return{key:t.key,name:e,
has:n=>(0,s.ev)(n,e)&&t.has(n)}}function isMatch({segments:e},t){return e.every((e,n)=>e(t[n]??""))}function isLeft({only:e},t){return!1!==e?.has(t)}function describeSet(e){
const t="pattern"===e.kind?e.text:"";return JSON.stringify([e.kind,e.path,t,e.only?.key??""])}function narrow(e,t,n){
return void 0===t?e:void 0===t.name?listRuns(e,t,n):listSome(e,n.named(t.name),e=>t.has(n.paths[e]??""))}function*listSome(e,t,n){for(const{from:s,to:r}of e)for(const e of t)s<=e&&e<r&&n(e)&&(yield{
from:e,to:e+1})}function*listRuns(e,t,n){for(const s of e){let e=s.from;for(const{folder:r,from:i,to:o}of n.runs(s)){const s=t.inFolder?.(r)??(e=>t.has(e))
;for(let t=i;t<o;t+=1)s(n.paths[t]??"")||(e<t&&(yield{from:e,to:t}),e=t+1)}e<s.to&&(yield{from:e,to:s.to})}}function*listFolder(e,t){""!==e&&(yield*t.single(e));const n=t.folder(e)
;n.from<n.to&&(yield n)}function toSelection(e){return{key:e.folders.key,has:t=>isSelected(e,t)}}function*listMatches({path:e,segments:t},n){const[r,...i]=t
;if(void 0===r)return void(yield*listFolder(e,n));const o=new Set;for(const t of listNames(e,n))!o.has(t)&&r(t)&&(o.add(t),yield*listMatches({path:(0,s.uJ)(e,t),segments:i},n))}
function*listNames(e,t){const n=""===e?0:e.length+1,{from:s,to:r}=t.folder(e);for(let e=s;e<r;){const s=t.paths[e]??"",r=s.indexOf("/",n);-1===r?(yield s.slice(n),e+=1):(yield s.slice(n,r),
e=t.folder(s.slice(0,r)).to)}}}),9730:((e,t,n)=>{function findFirst(e,t){let n=0,s=e.length;for(;n<s;){const r=n+s>>>1,i=e[r];void 0!==i&&t(i)?n=r+1:s=r}return n}n.d(t,{i:()=>findFirst})}),
73784:((e,t,n)=>{n.d(t,{SO:()=>compileGlob,Wj:()=>findFolder,bX:()=>isNegated});var s=n(14006),r=n.n(s);function literalPrefix(e){const t=/^[^\\*?[\]{}()|!+@"^$]*/.exec(e)?.[0]??""
;return/(?:^|\/)\.{0,2}\//.test(t)||!isOneSequence(e)?"":t.length<e.length?t.replace(/\/$/,""):t}function literalEndings(e){if(e.includes('"')||!isOneSequence(e))return[""]
;const[,t="",n,s=""]=/(?:^|[/*.)])([\w-]*)(?:\{((?:[\w.-]*,)+[\w.-]*)\})?([\w-]*)$/.exec(e)??[];return void 0===n?[t+s]:n.includes("..")?[s]:n.split(",").map(e=>`${t}${e}${s}`.replace(/^.*\./,""))}
function isOneSequence(e){let t=0;for(const[n]of e.matchAll(/\\.|\[[^\]]*\]|[(|)]/gs))if("("===n)t+=1;else if(")"===n)t-=1;else if("|"===n&&t<=0)return!1;return 0===t}const i=15e7
;function boundWork(e,t=i){const n=matchesNameByName(e),s=n?listParts(e):[toWhole(e)],r=t/countBranches(e),o=findShort(e,s,r);return e=>e.length<=o||countSteps(s,n?e.split("/"):[e])<=r}
function findShort(e,t,n){if(!t.every(({choices:e})=>!e.includes(atWill))||/[*+]\(/.test(e))return 0;const s=t.reduce((e,{choices:t})=>e+t.length+1,1);return(n/t.length)**(1/s)-2}
function countSteps(e,t){let n=1,s=0;for(const{choices:r,isAnywhere:i}of e){const e=t.map(e=>r.reduce((t,n)=>t*n(e),1)),o=i?sum:max;s+=n*o(e.map((e,n)=>e*((t[n]??"").length+1))),n*=o(e)}return s}
const o=/\[[!^]?(?:[a-z]-[a-z]|[A-Z]-[A-Z]|\d-\d|[\w.])+-?\]|\[\[:(?:alnum|alpha|digit|lower|upper):\]\]/g;function matchesNameByName(e){const t=e.replace(o,"x")
;if(/[\\["]|\.\.|(?<!^|\/)\*\*|\*\*(?!\/|$)/.test(t)||!isOneSequence(t))return!1;let n=0;for(const[e]of t.matchAll(/[({/)}]/g))if("("===e||"{"===e)n+=1;else if("/"!==e)n-=1;else if(0!==n)return!1
;return 0===n}function listParts(e){const t=[];let n=!1;for(const s of e.split("/"))"**"!==s&&t.push({...toPart(s),isAnywhere:n}),n="**"===s;return n?[...t,{choices:[],isAnywhere:n}]:t}
function toWhole(e){const{choices:t,isAnywhere:n}=toPart(e),s=e.replace(/\\./gs,"");return{choices:countOf("(",s)===countOf(")",s)&&countOf("{",s)===countOf("}",s)?t:[...t,atWill],isAnywhere:n}}
function toPart(e){return{choices:listChoices(e),isAnywhere:!1}}
const inName=e=>max(e.split("/").map(e=>e.length))+1,anywhere=e=>e.length+1,atEachFolder=e=>countOf("/",e)+1,atWill=e=>2**e.length,a=/\\.|[*+]\((?:(?:\[:\w+:\]|[^()])*\))?|\*+(?!\()|[)\]}]\+(?!\()|!\(|\+/gs
;function listChoices(e){const t=e.includes("(")?[anywhere]:[];return[...e.matchAll(a)].flatMap(({0:n,index:s})=>{if(n.startsWith("\\"))return[];if("!("===n||"]+"===n)return[anywhere]
;if("+"===n)return t;if(!n.startsWith("*")||n.includes("("))return[toRepetition(n)];const r=e.slice(s+n.length);return"*"===n?afterStar(r):afterStars(r)})}
const c=/^\\?([^*?+[\]{}()|!@,\\"]+)(?![+?])/s;function afterStar(e){if(""===e||e.startsWith("/"))return[];const t=c.exec(e)?.[1];return[void 0===t?inName:whereverIs(t)]}function afterStars(e){
return""===e?[]:[e.startsWith("/")?atEachFolder:anywhere]}function whereverIs(e){return t=>countOf(e,t)+1}function toRepetition(e){const t=/^[*+]\(([^?+{}!@\\]+)\)$/s.exec(e)?.[1]
;if(void 0===t)return atWill;if(t.includes("["))return/^\[(?:\[:\w+:\]|[^[\]*])+\]$/.test(t)?anywhere:atWill;const n=t.split("|")
;return t.includes("*")?n.every(e=>/^\*[^*]+$/.test(e))?e=>2**sum(n.map(t=>countOf(t.slice(1),e))):atWill:canBeCutInOneWay(n)?anywhere:atWill}function canBeCutInOneWay(e){
const t=new Set(e.map(e=>e.charAt(0))),goesOn=(e,n)=>n.startsWith(e)&&(n===e||t.has(n.charAt(e.length)));return e.every((t,n)=>""!==t&&!e.some((e,s)=>s!==n&&goesOn(t,e)))}function countBranches(e){
let t=2**(e.match(/\?\(|[)\]}]\?/g)??[]).length,n=1;const s=e.replace(/[({]([^*?+[\]{}()!@\\]*)[)}]/g,(e,s)=>{const r=s.split(/[|,]/);return n=Math.max(n,r.length),
t*=max(r.map(e=>r.filter(t=>e.startsWith(t)).length)),""});return t*n*countAlternatives(s)}function countAlternatives(e){const t=[];let n=1
;for(const[s]of e.matchAll(/[({|,)}]/g))"("===s||"{"===s?t.push(1):"|"===s||","===s?t.push((t.pop()??1)+1):n*=t.pop()??1;return t.reduce((e,t)=>e*t,n)}function countOf(e,t){let n=0
;for(let s=t.indexOf(e);s>=0;s=t.indexOf(e,s+1))n+=1;return n}function sum(e){return e.reduce((e,t)=>e+t,0)}function max(e){return e.reduce((e,t)=>Math.max(e,t),0)}var u=n(97700);const l={dot:!0,
flags:"s",windows:!1},d=65536;function compileGlob(e){const t=literalPrefix(e),n=t===e||e.length>d,s=n?t=>t===e:r()(e,l),i=n||isQuick(e)?()=>!0:boundWork(e),o=literalEndings(e);return{pattern:e,
prefix:t,judge:t=>i(t)?s(t)?"match":"other":t===e||o.some(e=>t.endsWith(e))?"stopped":"other"}}function findFolder(e){const t=literalPrefix(e);return e.startsWith(`${t}/`)?t:(0,u.yl)(t)}
function isQuick(e){return/^[^*+()[\]{}|\\]*(?:\*\*?|\*\*\/\*)?[^*+()[\]{}|\\]*$/.test(e)}function isNegated(e){return/^!(?!\()/.test(e)}}),79866:((e,t,n)=>{n.d(t,{EG:()=>PathIndex,PI:()=>o,
o_:()=>noteStopped});var s=n(9730),r=n(97700);function listFolderRuns(e){const t=[];for(let n=0;n<e.length;){const s=(0,r.yl)(e[n]??""),i=""===s?"":`${s}/`;let o=n+1
;for(;o<e.length&&isDirectlyIn(e[o]??"",i);)o+=1;t.push({folder:s,from:n,to:o}),n=o}return t}function isDirectlyIn(e,t){return e.startsWith(t)&&!e.includes("/",t.length)}function listFolders(e){
const t=new Set(0===e.length?[]:[""]);for(const{folder:n}of e)for(const e of[n,...(0,r.vl)(n)])t.add(e);return[...t].sort()}function findRun(e,t){return(0,s.i)(e,({to:e})=>e<=t)}var i=n(73784)
;const o=1e3;class PathIndex{paths;#Pt=new Map;#Mt=new Map;#Nt=new Map;#Rt=new Map;#It;#Lt;constructor(e){this.paths=e}get slowPatterns(){
return new Set([...this.#Pt].flatMap(([e,{stopped:t}])=>t.size>0?[e]:[]))}find(e,t){const n=[];let s=0;for(const r of this.select(e))if(s+=1,n.length<t&&n.push(r),s>=o)break;return{first:n,count:s}}
*select(e){const t=e.filter(e=>(0,i.bX)(e.pattern)),taken=(e,n)=>t.some(t=>this.#Bt(t.pattern).has(e)&&admits(t,n)),n=new Set;for(const t of e){if((0,i.bX)(t.pattern))continue
;const{positions:e,stopped:s}=this.#Dt(t.pattern);for(const r of e){const e=this.paths[r]??"";if(n.has(r)||!admits(t,e)||taken(r,e))continue;n.add(r);const i={path:e,pattern:t.pattern}
;yield s.has(r)?{...i,stopped:!0}:i}}}matchesAny(e){return this.#Dt((0,i.bX)(e)?e.slice(1):e).positions.length>0}range(e){return{from:(0,s.i)(this.paths,t=>t<e),to:(0,
s.i)(this.paths,t=>t<e||t.startsWith(e))}}has(e){return this.single(e).length>0}single(e){const t=(0,s.i)(this.paths,t=>t<e);return this.paths[t]===e?[{from:t,to:t+1}]:[]}folder(e){
const t=this.#Nt.get(e);if(void 0!==t)return t;const n=this.range(""===e?"":`${e}/`);return this.#Nt.set(e,n),n}named(e){const t=this.#Rt.get(e);if(void 0!==t)return t;const n=[]
;return this.paths.forEach((t,s)=>{(0,r.ev)(t,e)&&n.push(s)}),this.#Rt.set(e,n),n}get folders(){return this.#It??=new PathIndex(listFolders(this.#qt)),this.#It}*runs({from:e,to:t}){if(e>=t)return
;const n=this.#qt;for(let s=findRun(n,e);s<n.length;s+=1){const r=n[s];if(void 0===r||r.from>=t)return;yield{...r,from:Math.max(e,r.from),to:Math.min(t,r.to)}}}get#qt(){
return this.#Lt??=listFolderRuns(this.paths),this.#Lt}#Dt(e){const t=this.#Pt.get(e);if(void 0!==t)return t;const n=(0,i.SO)(e),{from:s,to:r}=this.range(n.prefix),o=[],a=new Set;for(let e=s;e<r;e+=1){
const t=n.judge(this.paths[e]??"");"other"!==t&&o.push(e),"stopped"===t&&a.add(e)}return this.#Pt.set(e,{positions:o,stopped:a}),{positions:o,stopped:a}}#Bt(e){const t=this.#Mt.get(e)
;if(void 0!==t)return t;const{positions:n,stopped:s}=this.#Dt(e.slice(1)),r=new Set(n.filter(e=>!s.has(e)));return this.#Mt.set(e,r),r}}function noteStopped({stopped:e}){return void 0===e?{}:{
stopped:e}}function admits(e,t){return e.admits?.(t)??!0}}),97700:((e,t,n)=>{n.d(t,{Fd:()=>normalizePath,O0:()=>encodePath,UO:()=>isWithin,aD:()=>formatFolder,ev:()=>isNamed,mp:()=>lastSegment,
q0:()=>decodePath,uJ:()=>joinPath,vl:()=>listAncestors,yE:()=>toRelative,yl:()=>parentPath});const s=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}),r=new TextEncoder;function decodePath(e){try{
return s.decode(e)}catch{return decodeInvalid(e)}}function encodePath(e){if(e.isWellFormed())return r.encode(e);const t=[];for(const n of e){const e=escapedByte(n)
;void 0===e?t.push(...r.encode(n)):t.push(e)}return Uint8Array.from(t)}function normalizePath(e){if(e.startsWith("/"))return;const t=[]
;for(const n of e.split("/"))if(""!==n&&"."!==n)if(".."!==n)t.push(n);else if(void 0===t.pop())return;return t.join("/")}function joinPath(e,t){return""===e?t:`${e}/${t}`}function formatFolder(e){
return""===e?".":e}function parentPath(e){return e.slice(0,Math.max(0,e.lastIndexOf("/")))}function lastSegment(e){return e.slice(e.lastIndexOf("/")+1)}function isNamed(e,t){
return e.endsWith(t)&&(e.length===t.length||"/"===e.at(-t.length-1))}function isWithin(e,t){return""===t||e===t||e.startsWith(`${t}/`)}function toRelative(e,t){
return""===e?t:t===e?"":t.slice(e.length+1)}function listAncestors(e){const t=[];for(let n=parentPath(e);""!==n;n=parentPath(n))t.push(n);return t}function escapedByte(e){const t=e.charCodeAt(0)
;return 1===e.length&&t>=56448&&t<=56575?t-56320:void 0}function decodeInvalid(e){let t="";for(let n=0;n<e.length;){const r=validLength(e,n);0===r?(t+=String.fromCharCode(56320+(e[n]??0)),
n+=1):(t+=s.decode(e.subarray(n,n+r)),n+=r)}return t}function validLength(e,t){const n=e[t]??0,r=n<128?1:n<192?0:n<224?2:n<240?3:4,i=e.subarray(t,t+r);if(0===r||i.length<r)return 0;try{
return s.decode(i),r}catch{return 0}}}),58994:((e,t,n)=>{n.d(t,{J:()=>isBare,o:()=>parseImageReference});const s="docker.io";function parseImageReference(e){
const[t=""]=e.split("@",1),n=t.length<e.length,s=t.lastIndexOf(":"),r=s>t.lastIndexOf("/"),i=r?t.slice(0,s):t,o={name:i,repository:toRepository(i),hasDigest:n};return r?{...o,tag:t.slice(s+1)}:o}
function isBare({name:e}){return!e.includes("/")}function toRepository(e){
const[t="",...n]=e.toLowerCase().split("/"),r=!e.startsWith(t),i=n.length>0&&(/[.:]/.test(t)||"localhost"===t||r),o=i?t:s,a=i?n:[t,...n]
;return o!==s&&o!==`index.${s}`?[o,...a].join("/"):[s,...1===a.length?["library"]:[],...a].join("/")}}),26582:((e,t,n)=>{n.d(t,{$y:()=>sortByPath,cD:()=>comparePaths,h0:()=>findLowerBound})
;var s=n(9730);function comparePaths(e,t){return e<t?-1:e>t?1:0}function sortByPath(e,t){return e.every((n,s)=>{const r=e[s-1];return 0===s||void 0===r||t(r)<=t(n)
})?e:e.toSorted((e,n)=>comparePaths(t(e),t(n)))}function findLowerBound(e,t){return(0,s.i)(e,e=>e<t)}}),8945:((e,t,n)=>{function unreadable(e){return{kind:"unreadable",because:e}}
function isUnreadable(e){return void 0!==e&&"kind"in e&&"unreadable"===e.kind}n.d(t,{G:()=>isUnreadable,O:()=>unreadable})}),77751:((e,t,n)=>{n.d(t,{v:()=>s});const s={job:{
noGit:"install it in the job, before this step",noCheckout:"run actions/checkout before this step",noObjects:"check out without a filter"},terminal:{noGit:"install it, or put it into PATH",
noCheckout:"start in a clone, or name one by -C DIR",noObjects:"git fetch --refetch --no-filter"}}}),41743:((e,t,n)=>{n.d(t,{S:()=>explainFailure,w:()=>toFailure});var s=n(8945),r=n(77751)
;function toFailure(e,t="lasting"){return{...(0,s.O)(e),failure:t}}
const i=[[/not a git repository/i,({directory:e,execution:t})=>`"${e}" is not in a git repository: ${r.v[t].noCheckout}`],[/dubious ownership/i,({directory:e})=>`git does not trust "${e}", which another user owns: add it to safe.directory`],[/not our ref|promisor|lazy fetch|transport '.*' not allowed/i,({execution:e})=>`this clone leaves out objects that are needed: ${r.v[e].noObjects}`]],o=[[/not our ref|couldn't find remote ref|remote ref does not exist|no such ref/i,toFailure("the remote does not have it","absent")],[/authentication failed|could not read (?:username|password)|returned error: 40[13]|repository .*not found|terminal prompts disabled/i,toFailure("the remote refused to be read: give the job `permissions: { contents: read }` and this step its token")]]
;function explainFailure(e){if("fetch"===e.command){const t=o.find(([t])=>t.test(e.stderr));if(void 0!==t)return t[1]}for(const[t,n]of i)if(t.test(e.stderr))return toFailure(n(e))
;const t=firstComplaint(e.stderr),n="number"==typeof e.status?`status ${e.status}`:e.status,s="fetch"===e.command&&"number"==typeof e.status
;return toFailure(`git ${e.command} ended with ${n}${""===t?"":`: ${t}`}`,s?"passing":"lasting")}function firstComplaint(e){
const t=e.split("\n").filter(e=>""!==e.trim()),n=t.find(e=>e.startsWith("fatal: "));return((void 0===n||n.endsWith("adding files failed")?t.at(0):n)??"").replace(/^(?:fatal|error): /,"").slice(0,300)}
}),16110:((e,t,n)=>{n.d(t,{m:()=>findMergeBases});var s=n(73786),r=n(71915),i=n(8945);async function findMergeBases(e,t,n){const s=await listIds(e,["merge-base","--all","--end-of-options",...t]);if((0,
i.G)(s))return s;const r=s.map(e=>`^${e}`),o=await listIds(e,["rev-list","--max-parents=0",...t,...r,"--"]);if((0,i.G)(o))return o;for(const e of o){const t=await n(e);if((0,i.G)(t))return t
;if(void 0===t||t.length>0)return{kind:"cut-off"}}const[a,...c]=s;return void 0===a?{kind:"unrelated"}:{kind:"found",ids:[a,...c]}}async function listIds(e,t){const n=await(0,
r.EO)(e,t,"merge-base"===t[0]?[1]:[]);return(0,i.G)(n)?n:Buffer.from(n.output).toString("latin1").split("\n").filter(s.T)}}),36227:((e,t,n)=>{n.d(t,{PL:()=>toFetchEnvironment,Tx:()=>toGitEnvironment})
;var s=n(48161),r=n(76760)
;const i=new Set(["GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_COMMON_DIR","GIT_CONFIG","GIT_DIR","GIT_GRAFT_FILE","GIT_IMPLICIT_WORK_TREE","GIT_INDEX_FILE","GIT_INTERNAL_SUPER_PREFIX","GIT_NAMESPACE","GIT_OBJECT_DIRECTORY","GIT_PREFIX","GIT_REPLACE_REF_BASE","GIT_SHALLOW_FILE","GIT_WORK_TREE"]),o=[["safe.directory","*"],["core.fsmonitor","false"]]
;function toGitEnvironment(e,t=[]){return{...toQuietEnvironment(e,o),...0===t.length?{}:{GIT_ALTERNATE_OBJECT_DIRECTORIES:t.join(r.delimiter)},GIT_ALLOW_PROTOCOL:"none"}}
function toFetchEnvironment(e,t){return{...toQuietEnvironment({...e,GIT_ASKPASS:void 0,SSH_ASKPASS:void 0},[...o,...a,...t]),GIT_ALLOW_PROTOCOL:"file:git:http:https:ssh"}}
const a=[["core.hooksPath",s.devNull],["core.askPass",""],["gc.auto","0"],["maintenance.auto","false"],["protocol.version","2"],["http.lowSpeedLimit","1000"],["http.lowSpeedTime","30"]]
;function toQuietEnvironment(e,t){const n={};for(const[t,s]of Object.entries(e))void 0===s||i.has(t)||(n[t]=s);return{...n,...toConfigVariables(e.GIT_CONFIG_COUNT,t),LC_ALL:"C",
GIT_TERMINAL_PROMPT:"0",GIT_OPTIONAL_LOCKS:"0",GIT_NO_REPLACE_OBJECTS:"1",GIT_NO_LAZY_FETCH:"1"}}function toConfigVariables(e,t){const n=/^\d{1,4}$/.test(e??"")?Number(e):0,s={
GIT_CONFIG_COUNT:String(n+t.length)};for(const[e,[r,i]]of t.entries())s[`GIT_CONFIG_KEY_${n+e}`]=r,s[`GIT_CONFIG_VALUE_${n+e}`]=i;return s}}),36131:((e,t,n)=>{n.d(t,{h:()=>openRepository})
;var s=n(97700),r=n(8945);function parseCommit(e){const[t="",...n]=Buffer.from(e).toString("latin1").split("\n"),s=/^tree ([0-9a-f]{40,64})$/.exec(t)?.[1];if(void 0===s)return;const r=[]
;for(const e of n){const t=/^parent ([0-9a-f]{40,64})$/.exec(e)?.[1];if(void 0===t)break;r.push(t)}return{tree:s,parents:r}}var i=n(73786);class CommitReader{#Ft;#jt=new Map;#we=new Map
;constructor(e){this.#Ft=e}async read(e){if(!(0,i.P)(e))return;const t=this.#jt.get(e);if(void 0!==t)return t;const n=await this.#Ft(`${e}^{commit}`)
;if("object"!==n.kind)return"missing"===n.kind?void 0:n;const s=parseCommit(n.content);if(void 0===s)return(0,r.O)(`git has no commit as "${e}"`);this.#we.set(n.id,{kind:"root",tree:s.tree});const o={
id:n.id,parents:s.parents};return this.#jt.set(e,o),o}async findRoot(e){const t=this.#we.get(e);if(void 0!==t)return t;const n=await this.read(e);if(void 0!==n)return(0,r.G)(n)?n:this.findRoot(n.id)
;const s=await this.#Ft(`${e}^{tree}`);return"object"===s.kind?{kind:"root",tree:s.id}:(0,r.O)(`the commit "${e}" is not in this clone`)}forget(){this.#jt.clear()}}var o=n(31421),a=n(41743),c=n(71915)
;class Conversation{#Gt;#Ht;#Wt;#Ut;#Kt=[];#Jt="";#Vt;#zt;#Yt=!1;#S=()=>{this.close()};constructor(e,t,n){this.#Gt=e,this.#Ht=t[0],this.#Ut=n;const s=(0,c.ZO)(e,()=>(0,o.spawn)("git",[...t],{
cwd:e.directory,env:e.environment,windowsHide:!0}));(0,r.G)(s)?this.#zt=s:(this.#Wt=s,e.running.add(this.#S),this.#Xt(s))}get hasFailed(){return void 0!==this.#zt&&!this.#Yt}ask(e){
return void 0!==this.#zt?Promise.resolve(this.#zt):new Promise(t=>{this.#Kt.push(t),this.#Wt?.stdin.write(`${e}\n`),1===this.#Kt.length&&this.#Qt()})}close(){this.#Yt=!0,this.#He((0,
r.O)("the repository was closed"))}#Xt(e){e.stdout.on("data",e=>{const t=this.#Ut.push(e);for(const e of t)this.#Kt.shift()?.(e);t.length>0&&this.#Qt()}),e.stderr.on("data",e=>{
this.#Jt.length<1e4&&(this.#Jt+=e.toString())}),e.stdin.on("error",()=>{}),e.on("error",e=>{this.#He((0,c._c)(this.#Gt,e))}),e.on("close",(e,t)=>{const{directory:n,execution:s}=this.#Gt,r={
stderr:this.#Jt,status:e??t??"no status"};this.#He((0,a.S)({command:this.#Ht,directory:n,execution:s,...r}))})}#Qt(){clearTimeout(this.#Vt),0!==this.#Kt.length&&(this.#Vt=setTimeout(()=>{this.#He((0,
c.gT)(this.#Gt,this.#Ht))},this.#Gt.timeLimit))}#He(e){if(void 0===this.#zt){this.#zt=e,clearTimeout(this.#Vt),this.#Gt.running.delete(this.#S),this.#Wt?.stdin.destroy(),this.#Wt?.kill("SIGKILL")
;for(const t of this.#Kt.splice(0))t(e)}}}var u=n(16110),l=n(36227);class ObjectParser{#Zt=[];#en=0;#tn;push(e){this.#Zt.push(e),this.#en+=e.length;const t=[]
;for(let e=this.#nn();void 0!==e;e=this.#nn())t.push(e);return t}#nn(){if(void 0===this.#tn){const e=this.#sn();if(void 0===e)return;if(this.#tn=parseHeader(e),void 0===this.#tn)return{kind:"missing"}
}const{id:e,type:t,size:n}=this.#tn;if(this.#en<=n)return;const s=this.#p(n+1).subarray(0,n);return this.#tn=void 0,{kind:"object",id:e,type:t,content:s}}#sn(){if(0===this.#en)return
;const e=this.#rn().indexOf(10);return-1===e?void 0:Buffer.from(this.#p(e+1)).toString("latin1",0,e)}#p(e){const t=this.#rn();return this.#Zt=[t.subarray(e)],this.#en-=e,t.subarray(0,e)}#rn(){
const[e]=this.#Zt;if(void 0!==e&&1===this.#Zt.length)return e;const t=Buffer.concat(this.#Zt);return this.#Zt=[t],t}}function parseHeader(e){
const t=/^([0-9a-f]{40,64}) (commit|tree|blob|tag) (\d+)$/.exec(e),[,n,s,r]=t??[];if(void 0!==n&&void 0!==s&&void 0!==r)return{id:n,type:s,size:Number(r)}}var d=n(64754),f=n(26582);function toTree(e){
const t=(0,f.$y)(e,([e])=>e),n=t.map(([e])=>e);return{paths:n,entries:t.map(([,e])=>e),entry(e){const s=t[(0,f.h0)(n,e)];return s?.[0]===e?s[1]:void 0}}}class DiffParser{#Zt=[];push(e){
if(this.#Zt.push(e),e.at(-1)!==h)return[];const t=Buffer.concat(this.#Zt),n=t.indexOf(h)+1,s=t.length-p.length;return t.subarray(s).equals(p)?s>0&&s!==n&&0!==t[s-1]?[]:(this.#Zt=[],
[0===s?void 0:t.subarray(n,s)]):[]}}const h=10,p=Buffer.from("/\n");var m=n(4573);function toText(e){return Buffer.from(e.buffer,e.byteOffset,e.byteLength).toString("latin1")}
function sliceName(e,t,[n,r]){const i=t.slice(n,r);return/[\u0080-\u00ff]/.test(i)?(0,s.q0)(e.subarray(n,r)):i}function parseRawDiff(e){const t=[];return readRecords(e,(e,{before:n,after:s})=>{
t.push({path:e,before:n,after:s})})?t:void 0}function parseListing(e){const t=[];return readRecords(e,(e,{after:n})=>{"present"===n.kind&&t.push([e,n.entry])})?t:void 0}function readRecords(e,t){
const n=toText(e),s=(0,m.isAscii)(e);for(let r=0;r<n.length;){const i=n.indexOf("\0",r)+1,o=n.indexOf("\0",i),a=0===i||o<=i?void 0:parseSides(n,r,i-1);if(void 0===a)return!1
;t(s?n.slice(i,o):sliceName(e,n,[i,o]),a),r=o+1}return!0}function parseSides(e,t,n){
const s=(n-t-18)/2,[r,i]=[t+15,t+16+s],o=40===s||64===s,a=":"===e[t]&&" "===e[t+7]&&" "===e[t+14],c=" "===e[i-1]&&" "===e[n-2];if(o&&a&&c&&"ADMT".includes(e[n-1]??" "))return{before:toSide(e,{
mode:t+1,id:r,end:i-1}),after:toSide(e,{mode:t+8,id:i,end:n-2})}}const g={kind:"absent"};function toSide(e,t){return e.startsWith("000000",t.mode)?g:{kind:"present",entry:{mode:readMode(e,t.mode),
id:e.slice(t.id,t.end)}}}function readMode(e,t){return e.startsWith(v,t)?v:e.slice(t,t+v.length)}
const v="100644",y=["-r","-z","--raw","--no-abbrev","--no-renames","--no-ext-diff","--no-textconv","--no-relative","--ignore-submodules=none"];class TreeReader{#Gt;#in;#on=Promise.resolve()
;constructor(e){this.#Gt=e,this.#in=openTrees(e)}async list(e){const t=64===e.length?b.sha256:b.sha1,n=await this.#an(t,e);if("kind"in n)return n;const s=parseListing(n);return void 0===s?w:toTree(s)}
async compare(e,t){const n=await this.#an(e,t);if("kind"in n)return n;const s=parseRawDiff(n);return void 0===s?w:(0,f.$y)(s,e=>e.path)}#an(e,t){const n=this.#on.then(()=>this.#Ft(e,t))
;return this.#on=n,n}async#Ft(e,t){this.#in.hasFailed&&(this.#in=openTrees(this.#Gt));const n=await this.#in.ask(`${e} ${t}\n/`);if(void 0!==n)return n;const s=await(0,
c.EO)(this.#Gt,["diff-tree",...y,e,t,"--"]);return(0,r.G)(s)?s:s.output}}function openTrees(e){return new Conversation(e,["diff-tree","--stdin",...y],new DiffParser)}const w=(0,
r.O)("git diff-tree printed what it never should"),b={sha1:"4b825dc642cb6eb9a060e54bf8d69288fbee4904",sha256:"6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"}
;async function openRepository(e,t){const{environment:n,timeLimit:s,objects:i,execution:o="job"}=t,a=(0,d.y$)(n),u=[...(0,d.Xg)(a),...void 0===i?[]:[i]],f=(0,c.y6)(e,(0,l.Tx)(n,u),{execution:o,
timeLimit:s}),h=new GitRepository(f,a,t),p=await h.openHead();return(0,r.G)(p)?(h.close(),p):h}class GitRepository{kind="repository";place;#Gt;#cn;#un;#in=new Map
;#jt=new CommitReader(e=>this.#cn.ask(e));#ln;#dn;#fn;#Yt=!1;#hn;constructor(e,t,n){this.#Gt=e,this.#ln=t,this.#dn=n,this.place=n.place??"checkout",this.#cn=openObjects(e),this.#un=new TreeReader(e)}
async openHead(){const e=await this.readCommit("HEAD");return void 0===e||(0,r.G)(e)||(this.#fn=e,this.readTree(e.id)),e}readCommit(e){return this.#jt.read(e)}readTree(e){if(!(0,
i.T)(e))return Promise.resolve(noObjectId(e));const t=this.#in.get(e);if(void 0!==t)return t;const n=this.#pn(e);return this.#in.set(e,n),n}async readFirst(e){for(const t of e){
const e=await this.readCommit(t);if(void 0!==e)return e}}readBranch(e){return this.readFirst([`refs/remotes/origin/${e}`,`refs/heads/${e}`])}obtain(){return Promise.resolve()}async compareTrees(e,t){
const n=[e,t].find(e=>!(0,i.T)(e));if(void 0!==n)return noObjectId(n);const[s,o]=[await this.#jt.findRoot(e),await this.#jt.findRoot(t)];return(0,r.G)(s)?s:(0,r.G)(o)?o:this.#un.compare(s.tree,o.tree)
}async findMergeBases(e,t){const n=[e,t].find(e=>!(0,i.T)(e));return void 0!==n?noObjectId(n):(0,u.m)(this.#Gt,[e,t],async e=>{const t=await this.readCommit(e);return void 0===t||(0,
r.G)(t)?t:t.parents})}async readTexts(e){const t=[...new Set(e)].filter(i.T),n=await this.#mn(t),s=t.filter(e=>!n.has(e));if(0===s.length)return n;const o=await this.#gn();return(0,r.G)(o)||(0,
r.G)(await o.fetcher.fetchBlobs(s))?n:new Map([...n,...await this.#mn(s)])}async reachRemote(){const e=await this.#gn();return(0,r.G)(e)?e:e.repository}close(){this.#Yt=!0,this.#jt.forget(),
this.#cn.close();for(const e of[...this.#Gt.running])e();void 0!==this.#ln&&(0,d.aZ)(this.#ln),this.#dn.close?.()}async#mn(e){this.#cn.hasFailed&&(this.#cn=openObjects(this.#Gt))
;const t=await Promise.all(e.map(e=>this.#cn.ask(e))),n=new Map;for(const e of t)"object"===e.kind&&"blob"===e.type&&n.set(e.id,(0,s.q0)(e.content));return n}async#pn(e){const t=await this.#vn(e)
;if(!(0,r.G)(t))return t;const n=await this.#gn();if((0,r.G)(n))return t;const s=await n.fetcher.fetchWholeTrees([e]);return(0,r.G)(s)?t:this.#vn(e)}async#vn(e){const t=await this.#jt.findRoot(e)
;return(0,r.G)(t)?t:this.#un.list(t.tree)}#gn(){return this.#Yt?Promise.resolve((0,r.O)("the repository was closed")):(this.#hn??=this.#yn(),this.#hn)}async#yn(){
const{reachRemote:e}=await n.e(146).then(n.bind(n,93146));return e(this,{git:this.#Gt,store:this.#ln,head:this.#fn},this.#dn)}}function openObjects(e){
return new Conversation(e,["cat-file","--batch"],new ObjectParser)}function noObjectId(e){return(0,r.O)(`"${e}" is not the id of a commit`)}}),73786:((e,t,n)=>{function isSafeRevision(e){
return e.length<=1024&&e.isWellFormed()&&!s.test(e)}n.d(t,{P:()=>isSafeRevision,T:()=>isObjectId});const s=/^$|^-|\.\.|[:\s\\]|[^ -~\u{a0}-\u{10ffff}]|\^\{[^}]*\//u;function isObjectId(e){
return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(e)}}),71915:((e,t,n)=>{n.d(t,{EO:()=>runGit,ZO:()=>tryToStart,_c:()=>explainStart,gT:()=>explainTimeLimit,y6:()=>toGit})
;var s=n(31421),r=n(73024),i=n(8945),o=n(17869),a=n(77751),c=n(41743);function toGit(e,t,{execution:n,timeLimit:s=6e4}){return{directory:e,environment:t,timeLimit:s,execution:n,running:new Set}}
async function runGit(e,t,n=[]){const r=tryToStart(e,()=>(0,s.spawn)("git",[...t],{cwd:e.directory,env:e.environment,stdio:["ignore","pipe","pipe"],windowsHide:!0,
detached:"group"===e.starts&&"win32"!==process.platform}));if((0,i.G)(r))return r;const o=collect(r.stdout),a=collect(r.stderr),u=await waitFor(e,r,t[0])
;if("number"!=typeof u&&"string"!=typeof u)return u;if(0===u||"number"==typeof u&&n.includes(u))return{kind:"answer",output:Buffer.concat(o),status:u};const l=Buffer.concat(a).toString();return(0,
c.S)({...e,command:t[0],stderr:l,status:u})}function tryToStart(e,t){try{return t()}catch(t){return explainStart(e,t)}}function explainStart(e,t){const n=(0,o.$)(t).field("code").text()
;if("ENOENT"!==n&&"ENOTDIR"!==n)return(0,c.w)(`git could not be started: ${String(t)}`);const{noGit:s,noCheckout:i}=a.v[e.execution];return(0,c.w)((0,
r.existsSync)(e.directory)&&"ENOENT"===n?`git was not found: ${s}`:`there is no folder "${e.directory}": ${i}`)}function explainTimeLimit(e,t){return(0,
c.w)(`git ${t} did not answer within ${e.timeLimit/1e3} s`)}function waitFor(e,t,n){return new Promise(s=>{const end=()=>{endProcess(e,t)},settle=t=>{clearTimeout(r),e.running.delete(end),s(t)
},r=setTimeout(()=>{settle(explainTimeLimit(e,n)),end(),t.stdout?.destroy(),t.stderr?.destroy()},e.timeLimit);e.running.add(end),t.on("error",t=>{settle(explainStart(e,t))}),t.on("close",(e,t)=>{
settle(e??t??"no status")})})}function endProcess(e,t){if("group"===e.starts&&void 0!==t.pid&&"win32"!==process.platform)try{return void process.kill(-t.pid,"SIGKILL")}catch{}t.kill("SIGKILL")}
function collect(e){const t=[];return e.on("data",e=>t.push(e)),t}}),64754:((e,t,n)=>{n.d(t,{Wq:()=>writeRepository,Xg:()=>listObjectFolders,aZ:()=>removeStore,hG:()=>prepareStore,y$:()=>createStore})
;var s=n(73024),r=n(48161),i=n(76760);function createStore(e){for(const t of[e.RUNNER_TEMP,(0,r.tmpdir)()])if(void 0!==t&&""!==t)try{const e=(0,s.mkdtempSync)((0,i.join)(t,"image-matrix-store-")),n={
folder:e,trees:(0,i.join)(e,"trees"),history:(0,i.join)(e,"history")};for(const e of listObjectFolders(n))(0,s.mkdirSync)(e,{recursive:!0});return n}catch{}}function listObjectFolders(e){
return void 0===e?[]:[(0,i.join)(e.trees,"objects"),(0,i.join)(e.history,"objects")]}function removeStore(e){(0,s.rmSync)(e.folder,{recursive:!0,force:!0,maxRetries:3})}function prepareStore(e,t){
for(const n of[e.trees,e.history])writeRepository(n,{head:"ref: refs/heads/none",idLength:t.idLength});const n=(0,i.join)(t.gitFolder,"objects");(0,s.writeFileSync)((0,
i.join)(e.trees,"objects","info","alternates"),`${n}\n`);const r=(0,i.join)(t.gitFolder,"shallow");(0,s.existsSync)(r)&&(0,s.copyFileSync)(r,(0,i.join)(e.trees,"shallow"))}
function writeRepository(e,{head:t,idLength:n}){const r=64===n?"\tobjectformat = sha256\n":"";(0,s.mkdirSync)((0,i.join)(e,"refs")),(0,s.mkdirSync)((0,i.join)(e,"objects","info")),(0,
s.writeFileSync)((0,i.join)(e,"HEAD"),`${t}\n`),(0,s.writeFileSync)((0,i.join)(e,"config"),`${o}${r}`)}
const o='[core]\n\trepositoryformatversion = 1\n\tbare = true\n[remote "origin"]\n\tpromisor = true\n\tpartialclonefilter = blob:none\n[extensions]\n\tpartialclone = origin\n'}),17869:((e,t,n)=>{
function readJson(e){try{return toReader(JSON.parse(e))}catch{return}}function toReader(e){return{field:t=>toReader(readField(e,t)),elements:()=>Array.isArray(e)?e.map(toReader):[],
text:()=>"string"==typeof e&&""!==e?e:void 0,number:()=>"number"==typeof e?e:void 0,isTrue:()=>!0===e,isNull:()=>null===e,isObject:()=>"object"==typeof e&&null!==e&&!Array.isArray(e)}}
function readField(e,t){if("object"==typeof e&&null!==e&&Object.hasOwn(e,t))return Reflect.get(e,t)}n.d(t,{$:()=>toReader,V:()=>readJson})}),42613:(e=>{e.exports=require("assert")}),20181:(e=>{
e.exports=require("buffer")}),35317:(e=>{e.exports=require("child_process")}),49140:(e=>{e.exports=require("constants")}),76982:(e=>{e.exports=require("crypto")}),24434:(e=>{e.exports=require("events")}),
79896:(e=>{e.exports=require("fs")}),91943:(e=>{e.exports=require("fs/promises")}),58611:(e=>{e.exports=require("http")}),65692:(e=>{e.exports=require("https")}),69278:(e=>{e.exports=require("net")}),34589:(e=>{
e.exports=require("node:assert")}),16698:(e=>{e.exports=require("node:async_hooks")}),4573:(e=>{e.exports=require("node:buffer")}),31421:(e=>{e.exports=require("node:child_process")}),37540:(e=>{
e.exports=require("node:console")}),77598:(e=>{e.exports=require("node:crypto")}),53053:(e=>{e.exports=require("node:diagnostics_channel")}),40610:(e=>{e.exports=require("node:dns")}),78474:(e=>{
e.exports=require("node:events")}),73024:(e=>{e.exports=require("node:fs")}),51455:(e=>{e.exports=require("node:fs/promises")}),37067:(e=>{e.exports=require("node:http")}),32467:(e=>{
e.exports=require("node:http2")}),44708:(e=>{e.exports=require("node:https")}),98995:(e=>{e.exports=require("node:module")}),77030:(e=>{e.exports=require("node:net")}),48161:(e=>{e.exports=require("node:os")
}),76760:(e=>{e.exports=require("node:path")}),643:(e=>{e.exports=require("node:perf_hooks")}),1708:(e=>{e.exports=require("node:process")}),41792:(e=>{e.exports=require("node:querystring")}),57075:(e=>{
e.exports=require("node:stream")}),46193:(e=>{e.exports=require("node:string_decoder")}),58500:(e=>{e.exports=require("node:timers/promises")}),41692:(e=>{e.exports=require("node:tls")}),73136:(e=>{
e.exports=require("node:url")}),57975:(e=>{e.exports=require("node:util")}),73429:(e=>{e.exports=require("node:util/types")}),75919:(e=>{e.exports=require("node:worker_threads")}),38522:(e=>{
e.exports=require("node:zlib")}),70857:(e=>{e.exports=require("os")}),16928:(e=>{e.exports=require("path")}),2203:(e=>{e.exports=require("stream")}),13193:(e=>{e.exports=require("string_decoder")}),53557:(e=>{
e.exports=require("timers")}),64756:(e=>{e.exports=require("tls")}),52018:(e=>{e.exports=require("tty")}),87016:(e=>{e.exports=require("url")}),39023:(e=>{e.exports=require("util")}),43106:(e=>{
e.exports=require("zlib")}),89635:((e,t,n)=>{n.d(t,{L:()=>issueCommand});var s=n(70857),r=n(4679);function issueCommand(e,t,n){const r=new Command(e,t,n);process.stdout.write(r.toString()+s.EOL)}
class Command{constructor(e,t,n){e||(e="missing.command"),this.command=e,this.properties=t,this.message=n}toString(){let e="::"+this.command;if(this.properties&&Object.keys(this.properties).length>0){
e+=" ";let t=!0;for(const n in this.properties)if(this.properties.hasOwnProperty(n)){const s=this.properties[n];s&&(t?t=!1:e+=",",e+=`${n}=${escapeProperty(s)}`)}}
return e+=`::${escapeData(this.message)}`,e}}function escapeData(e){return(0,r.E)(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(e){return(0,
r.E)(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}}),82902:((e,t,n)=>{n.d(t,{n:()=>issueFileCommand,v:()=>prepareKeyValueMessage})
;var s=n(76982),r=n(79896),i=n(70857),o=n(4679);function issueFileCommand(e,t){const n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`)
;if(!r.existsSync(n))throw new Error(`Missing file at path: ${n}`);r.appendFileSync(n,`${(0,o.E)(t)}${i.EOL}`,{encoding:"utf8"})}function prepareKeyValueMessage(e,t){
const n=`ghadelimiter_${s.randomUUID()}`,r=(0,o.E)(t);if(e.includes(n))throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`)
;if(r.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);return`${e}<<${n}${i.EOL}${r}${i.EOL}${n}`}}),4679:((e,t,n)=>{function toCommandValue(e){
return null==e?"":"string"==typeof e||e instanceof String?e:JSON.stringify(e)}function toCommandProperties(e){return Object.keys(e).length?{title:e.title,file:e.file,line:e.startLine,
endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}n.d(t,{E:()=>toCommandValue,k:()=>toCommandProperties})})},t={};function __nccwpck_require__(n){var s=t[n];if(void 0!==s)return s.exports
;var r=t[n]={id:n,loaded:!1,exports:{}},i=!0;try{e[n].call(r.exports,r,r.exports,__nccwpck_require__),i=!1}finally{i&&delete t[n]}return r.loaded=!0,r.exports}__nccwpck_require__.m=e,
__nccwpck_require__.ab=__dirname+"/",(()=>{__nccwpck_require__.n=e=>{var t=e&&e.__esModule?()=>e.default:()=>e;return __nccwpck_require__.d(t,{a:t}),t}})(),(()=>{
var e,t=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__;__nccwpck_require__.t=function(n,s){if(1&s&&(n=this(n)),8&s)return n;if("object"==typeof n&&n){if(4&s&&n.__esModule)return n
;if(16&s&&"function"==typeof n.then)return n}var r=Object.create(null);__nccwpck_require__.r(r);var i={};e=e||[null,t({}),t([]),t(t)]
;for(var o=2&s&&n;"object"==typeof o&&!~e.indexOf(o);o=t(o))Object.getOwnPropertyNames(o).forEach(e=>i[e]=()=>n[e]);return i.default=()=>n,__nccwpck_require__.d(r,i),r}})(),(()=>{
__nccwpck_require__.d=(e,t)=>{for(var n in t)__nccwpck_require__.o(t,n)&&!__nccwpck_require__.o(e,n)&&Object.defineProperty(e,n,{enumerable:!0,get:t[n]})}})(),(()=>{__nccwpck_require__.f={},
__nccwpck_require__.e=e=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((t,n)=>(__nccwpck_require__.f[n](e,t),t),[]))})(),(()=>{__nccwpck_require__.u=e=>e+".index.js"})(),(()=>{
__nccwpck_require__.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)})(),(()=>{__nccwpck_require__.r=e=>{"undefined"!=typeof Symbol&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{
value:"Module"}),Object.defineProperty(e,"__esModule",{value:!0})}})(),(()=>{__nccwpck_require__.nmd=e=>(e.paths=[],e.children||(e.children=[]),e)})(),(()=>{var e={792:1},installChunk=t=>{
var n=t.modules,s=t.ids,r=t.runtime;for(var i in n)__nccwpck_require__.o(n,i)&&(__nccwpck_require__.m[i]=n[i]);r&&r(__nccwpck_require__);for(var o=0;o<s.length;o++)e[s[o]]=1}
;__nccwpck_require__.f.require=(t,n)=>{e[t]||installChunk(require("./"+__nccwpck_require__.u(t)))}})();var n=__nccwpck_require__(79866);const s={list:[],more:new Map};function limitCauses(e){
const t=[],n=new Map;for(const s of e){const e=(n.get(s.kind)??0)+1;n.set(s.kind,e),e<=5&&t.push(s)}const s=[...n].filter(([,e])=>e>5);return{list:t,more:new Map(s.map(([e,t])=>[e,t-5]))}}
function joinCauses(e){const{list:t,more:n}=limitCauses(e.flatMap(e=>e.list)),s=new Map(n);for(const[t,n]of e.flatMap(e=>[...e.more]))s.set(t,(s.get(t)??0)+n);return{list:t,more:s}}
function keepCauses(e,t){return{list:e.list.filter(e=>t(e.kind)),more:new Map([...e.more].filter(([e])=>t(e)))}}const r=String.raw`[\\\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]`,i=/^[ -[\]-~]*$/
;function displayName(e){return escapeInvisible(e).replaceAll("##[","##\\x5b")}function shortName(e,t){const n=displayName(e);if(n.length<=t)return n;const s=Math.ceil((t-1)/2),r=Array.from(n)
;return[...r.slice(0,s),"\u2026",...r.slice(1+s-t)].join("")}function escapeInvisible(e){return i.test(e)?e:e.replaceAll(new RegExp(r,"gu"),escapeCharacter)}function escapeCharacter(e){
if("\\"===e)return"\\\\";const t=e.codePointAt(0)??0;return t<128?`\\x${hex(t)}`:t>=56448&&t<=56575?`\\x${hex(t-56320)}`:`\\u{${hex(t)}}`}function hex(e){return e.toString(16).padStart(2,"0")}
function phrase(e,...t){return e.flatMap((e,n)=>{const s=t[n],r=""===e?[]:[{kind:"words",text:e}];return void 0===s?r:[...r,{kind:"name",text:s}]})}function words(e){return[{kind:"words",text:e}]}
function listNames(e,t){const n=e.slice(0,t).flatMap((e,t)=>0===t?phrase`${e}`:phrase`, ${e}`),s=e.length-t;return s>0?[...n,...words(` and ${s} more`)]:n}function toPlainText(e){
return e.map(e=>displayName(e.text)).join("")}function toCausePhrase(e){return[...toWayPhrase(e),...toOwnPhrase(e.own)]}function toWayPhrase({via:e}){const[t,...n]=e
;return void 0===t?[]:[...toWay(t,n),...words(": ")]}function toWay(e,t){const n=t.at(-1)
;return void 0===n?phrase`${e}`:t.length>2?phrase`${e} \u2192 \u2026 \u2192 ${n}`:[...phrase`${e}`,...t.flatMap(e=>phrase` \u2192 ${e}`)]}function toNeedPhrase(e){switch(e.kind){case"parent-of":
return phrase`base of ${e.image}`;case"needed-by-tests":return phrase`needed by the tests of ${e.image}`;case"tests-only":return words(`only tested: ${e.because}`)}}function toNeedPhrases(e){
const names=t=>e.flatMap(e=>e.kind===t?[e.image]:[]),t=names("parent-of"),n=names("needed-by-tests")
;return[...0===t.length?[]:[[...words("base of "),...listNames(t,5)]],...0===n.length?[]:[[...words("needed by the tests of "),...listNames(n,5)]],...e.filter(({kind:e})=>"tests-only"===e).map(toNeedPhrase)]
}function toOwnPhrase(e){switch(e.kind){case"input-changed":return toInputPhrase(e);case"recipe-changed":return words(`recipe changed: ${e.because}`);case"path-matched":
return toPatternPhrase(e.pattern,e);case"filter-matched":return toFilterPhrase(e.filter,e);case"build-all":return toBuildAllPhrase(e);case"label":return phrase`label "${e.label}"`;case"requested":
return words("requested by name");case"event":return words(e.because);case"changes-unknown":return words(`changes unknown: ${e.because}`);case"inputs-opaque":
return words(`inputs cannot be known: ${e.because}`)}}function toInputPhrase({file:e,...t}){return[...phrase`${e}`,...words(", "),...toReaderPhrase(e,t)]}
function toReaderPhrase(e,{how:t,name:n,at:s,doubt:r}){const i=void 0===r?[]:words(` (may be read: ${r})`)
;return void 0!==n?[...words(t),...phrase` "${n}" (${s})`,...i]:e===s?words(t):[...words(t),...phrase` by ${s}`,...i]}function toPatternPhrase(e,{file:t="",stopped:n}){
return void 0===n?phrase`pattern ${e} matches ${t}`:phrase`pattern ${e} was stopped, so it counts as matching ${t}`}function toFilterPhrase(e,{file:t,stopped:n}){
return void 0===t?phrase`filter ${e}, given as changed`:void 0===n?phrase`filter ${e} matches ${t}`:phrase`a pattern of filter ${e} was stopped, so it counts as matching ${t}`}
function toBuildAllPhrase(e){const t=words("build-all: ")
;return void 0!==e.filter?[...t,...toFilterPhrase(e.filter,e)]:void 0!==e.pattern?[...t,...toPatternPhrase(e.pattern,e)]:void 0===e.file?words("build-all"):[...t,...phrase`${e.file}`]}
const o=/[^A-Za-z0-9 _\-./:,=+]/g;function toJson(e){
return"string"==typeof e?quote(e):null===e||"object"!=typeof e?String(e):isArray(e)?`[${e.map(toJson).join(",")}]`:`{${(isMap(e)?[...e]:Object.entries(e)).map(([e,t])=>`${quote(e)}:${toJson(t)}`).join(",")}}`
}function quote(e){return`"${e.replaceAll(o,escapeUnit)}"`}function escapeUnit(e){return`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`}function isArray(e){return Array.isArray(e)}
function isMap(e){return e instanceof Map}function artifactName(e){return e.replaceAll(/[^a-z0-9._-]/g,"-")}function platformArtifactName(e,t){return`${artifactName(e)}___${artifactName(t)}`}
const a="ubuntu-latest",c="linux/amd64",u=new Map([["aarch64","arm64"],["x86_64","amd64"],["x86-64","amd64"]]),l=new Map([["i386","386"],["armhf","arm/v7"],["armel","arm/v6"]]),d=new Map([["amd64/v1",""],...["8","v8","v8.0"].map(e=>[`arm64/${e}`,""]),...["9","9.0","v9.0"].map(e=>[`arm64/${e}`,"v9"]),...["5","6","7","8"].map(e=>[`arm/${e}`,`v${e}`])])
;function canonicalPlatform(e){const t=canonicalPrefix(e);return"linux"===t?c:t.endsWith("/arm")?`${t}/v7`:t}function canonicalPrefix(e){
const[t="",n="",s=""]=e.toLowerCase().split("/"),r="macos"===t?"darwin":t,i=l.get(n);if(void 0!==i)return`${r}/${i}`;const o=u.get(n)??n;return[r,o,d.get(`${o}/${s}`)??s].filter(e=>""!==e).join("/")}
function distinctPlatforms(e){return[...new Set(e.map(canonicalPlatform))]}function selectServing(e,t){return[e,...listOlderVariants(e)].find(e=>t.includes(e))}function selectDevPlatform(e){
const[t="",...n]=distinctPlatforms(e);return 0===n.length?t:""}function selectTestPlatform(e){const t=distinctPlatforms(e);return selectServing(c,t)??t[0]??c}
const f=new Map([["amd64",1],["arm64",8],["arm",5]]);function listOlderVariants(e){const[t="",n="",s=""]=e.split("/"),r=f.get(n),i=/^v(\d)$/.exec(s)?.[1];if(void 0===r||void 0===i)return[]
;const o=Math.max(0,Number(i)-r);return Array.from({length:o},(e,s)=>canonicalPlatform(`${t}/${n}/v${Number(i)-1-s}`))}function selectRunner(e,t){
const n=canonicalPlatform(e),s=[...t.keys()].filter(e=>"default"!==e&&isPrefix(canonicalPrefix(e),n)).sort((e,t)=>canonicalPrefix(t).length-canonicalPrefix(e).length),[r]=s
;return void 0!==r?t.get(r):isPrefix(c,n)?selectDefaultRunner(t):void 0}function selectDefaultRunner(e){return e.get("default")??a}function isPrefix(e,t){return t===e||t.startsWith(`${e}/`)}
const h=["image","variant","context","file","target","build-args","build-contexts","platforms","platform","runner","image-name","local-tag","artifact","cache-scope","stage","load","publish","inputs-hash","reason"],p="legs",m=new Set([...h,p])
;function listMatrixKeys(e){return[...new Set(e.flatMap(e=>[...e.image.matrix.keys()]))]}function toEntry(e,t){const n=new Map(t);for(const e of h)n.delete(e)
;return new Map([...h.map(t=>[t,e[t]]),...n])}function listLegs(e,t){const[n,...s]=distinctPlatforms(e.prod.platforms);if(void 0===n)return[wholeLeg(e,"",t)]
;if("together"===t.platforms)return[wholeLeg(e,0===s.length?n:"",t)];if(0===s.length)return[wholeLeg(e,n,t)];const toLeg=n=>({platform:n,runner:runnerOf(n,t),artifact:platformArtifactName(e.name,n)})
;return[toLeg(n),...s.map(toLeg)]}function selectLeg(e,t,n){const s=listLegs(e,n),r=s.map(e=>e.platform),i=selectServing(""===t?selectTestPlatform(r):canonicalPlatform(t),r)
;return s.find(e=>e.platform===i)??s[0]}function runnerOf(e,t){const n=selectDefaultRunner(t.runners);return"together"===t.platforms||""===e?n:selectRunner(e,t.runners)??n}function wholeLeg(e,t,n){
return{platform:t,runner:runnerOf(t,n),artifact:artifactName(e.name)}}function selectParentPlatform({platforms:e},t){const n=e?.find(e=>""===e.for||canonicalPlatform(e.for)===t)
;return void 0===n||""===n.platform?t:void 0===n.platform?void 0:canonicalPlatform(n.platform)}function selectCertain(e){
return e.filter(({image:t,spelling:n})=>e.every(e=>e.spelling!==n||e.image===t))}function listBuildLoads(e){return e.parents.prod.map(toLoad)}function listTestLoads(e,t,n){const tagged=e=>({
name:n.get(e)?.image.localTag??e,image:e}),s="dev"===t?e.parents.dev.map(toLoad):[tagged(e.image.name)];return[...e.image.tests.images.map(tagged),...s]}function formatLoads(e,t,n){
const s=e.flatMap(e=>{const s=t.get(e.image),r=selectPlatform(e,n.platform);return void 0===s||void 0===r?[]:[`${e.name}=${selectLeg(s.image,r,n.settings).artifact}`]});return[...new Set(s)].join(" ")
}function selectPlatform(e,t){return""!==t?selectParentPlatform(e,canonicalPlatform(t)):e.platforms?.[0]?.platform??""}function toLoad({spelling:e,image:t,platforms:n}){return{name:e,image:t,
...void 0===n?{}:{platforms:n}}}function formatReason(e,t){const n=e.causes.filter(e=>e.variant===t);return[...formatCauses(n.length>0||e.needs.length>0?n:e.causes),...formatNeeds(e.needs)].join("; ")
}function formatCauses(e){const t=new Map;for(const n of e){const e=n.via.at(-1)??"";t.set(e,[...t.get(e)??[],n.own])}const n=t.get("");t.delete("")
;const s=[...t].map(([e,t])=>`via ${e} (${formatKinds(t)})`);return[...void 0===n?[]:[formatKinds(n)],...shorten(s)]}function formatKinds(e){const t=new Map;for(const n of e){
const e=t.get(n.kind)??new Set,s=filterOf(n);void 0!==s&&e.add(s),t.set(n.kind,e)}return[...t].map(([e,t])=>formatNames(e,[...t])).join(", ")}function filterOf(e){
return"filter-matched"===e.kind||"build-all"===e.kind?e.filter:void 0}function formatNeeds(e){
const t=e.flatMap(e=>"parent-of"===e.kind?[e.image]:[]),n=e.flatMap(e=>"needed-by-tests"===e.kind?[e.image]:[])
;return[...0===t.length?[]:[`base of ${shorten(t).join(" + ")}`],...0===n.length?[]:[`for the tests of ${shorten(n).join(" + ")}`],...e.some(e=>"tests-only"===e.kind)?["tests only"]:[]]}
function formatNames(e,t){return 0===t.length?e:`${e}: ${shorten(t).join(" + ")}`}function shorten(e){const t=e.length-5;return t<=0?[...e]:[...e.slice(0,5),`${t} more`]}function toEntries(e,t){
const n={settings:t,images:new Map(e.images.map(e=>[e.image.name,e])),matrixKeys:listMatrixKeys(e.images)
},s=orderByStage(e.images),r=s.filter(e=>e.build),i=r.filter(e=>e.publish),o=s.filter(e=>e.test);return{build:r.flatMap(e=>toBuildEntries(e,n)),publish:i.flatMap(e=>toBuildEntries(e,n)),
test:o.map(e=>toTestEntry(e,n)),dev:o.filter(e=>e.dev).map(e=>toTestEntry(e,n)),merge:"split"===t.platforms?i.map(e=>toMergeEntry(e,n)):[]}}function orderByStage(e){
return[...e].sort((e,t)=>e.stage-t.stage)}function toBuildEntries(e,t){const n=listBuildLoads(e);return listLegs(e.image,t.settings).map(s=>toProdEntry({planned:e,leg:s,loads:n},t))}
function toTestEntry(e,t){return e.dev&&void 0!==e.image.dev?toDevEntry(e,e.image.dev,t):toProdEntry({planned:e,leg:selectLeg(e.image,"",t.settings),loads:listTestLoads(e,"prod",t.images)},t)}
function toMergeEntry(e,t){const n=listLegs(e.image,t.settings),s=toProdEntry({planned:e,leg:{platform:"",runner:runnerOf("",t.settings),artifact:artifactName(e.image.name)},loads:[]},t)
;return new Map([...s,[p,n.map(e=>e.artifact).join(" ")]])}function toProdEntry({planned:e,leg:t,loads:n},s){const{image:r}=e;return toEntry({...commonFields(e,"prod",r.prod),
platforms:distinctPlatforms(r.prod.platforms).join(","),platform:t.platform,runner:t.runner,artifact:t.artifact,"cache-scope":t.artifact,load:formatLoads(n,s.images,{platform:t.platform,
settings:s.settings}),publish:String(e.publish),"inputs-hash":e.inputsHash.prod},freeFields(e,s))}function toDevEntry(e,t,n){
const s=selectDevPlatform(t.platforms),r=`${artifactName(e.image.name)}___dev`,i=listTestLoads(e,"dev",n.images);return toEntry({...commonFields(e,"dev",t),platforms:s,platform:s,
runner:runnerOf(s,n.settings),artifact:r,"cache-scope":r,load:formatLoads(i,n.images,{platform:s,settings:n.settings}),publish:"false","inputs-hash":e.inputsHash.dev??""},freeFields(e,n))}
function commonFields(e,t,n){const{image:s}=e,r=new Set(e.parents[t].map(({spelling:e})=>e)),i=[...n.buildContexts].filter(([e,t])=>"image"!==t.kind&&!r.has(e));return{image:s.name,variant:t,
context:n.context,file:n.file,target:n.target,"build-args":[...n.buildArgs].map(([e,t])=>`${e}=${t}`).join("\n"),"build-contexts":i.map(([e,t])=>`${e}=${t.text}`).join("\n"),
"image-name":s.publishedName,"local-tag":s.localTag,stage:String(e.stage),reason:formatReason(e,t)}}function freeFields(e,t){return new Map(t.matrixKeys.map(t=>[t,e.image.matrix.get(t)??""]))}
function listRows(e){return orderByStage(e.images.filter(isPlanned)).map(t=>({planned:t,why:listReasons(t,e.changes),fixes:listFixes(t),unlisted:[...t.more.values()].reduce((e,t)=>e+t,0)}))}
function listSkipped(e){return e.images.filter(e=>!isPlanned(e))}function isPlanned(e){return e.build||e.publish||e.test||e.dev}function shortenReasons(e,t){
const s=e.why.slice(0,t),r=e.why.length-s.length+e.unlisted;if(0===r)return s;const i=e.unlisted>=n.PI
;return 0===s.length?[words(`${i?`${r} or more`:r} causes`)]:[...s,words(i?`(+${r} or more)`:`(+${r} more)`)]}function listFixes({causes:e}){const t=e.flatMap(({own:e,via:t})=>t.length>0?[]:fixOf(e))
;return[...new Set(t)]}function fixOf(e){return"inputs-opaque"!==e.kind&&"input-changed"!==e.kind||void 0===e.fix?[]:[e.fix]}function toRowPhrase(e,t){const{own:n}=e
;return"changes-unknown"===n.kind&&"unknown"===t.kind&&n.because===t.because?[...toWayPhrase(e),...words("changes unknown (see above)")]:toCausePhrase(e)}function listReasons(e,t){
const n=new Map,s=new Map;for(const r of e.causes){const e="prod"===r.variant?n:s,i=toRowPhrase(r,t);e.set(toPlainText(i),i)}const r=[...s].filter(([e])=>!n.has(e))
;return[...n.values(),...r.map(([,e])=>[...words("dev: "),...e]),...toNeedPhrases(e.needs)]}const g={causesPerKind:5,hashes:"all"},v={causesPerKind:0,hashes:"none"},y=[g,{causesPerKind:2,hashes:"all"
},{causesPerKind:1,hashes:"all"},{causesPerKind:0,hashes:"all"},{causesPerKind:0,hashes:"planned"},v],w=toJson({version:1,result:"failed",images:new Map});function toPlanJson(e,t=g){
const n=e.images.map(e=>[e.image.name,toImageJson(e,t)]),s={"causes-per-kind":t.causesPerKind,hashes:t.hashes};return toJson({version:1,result:"planned",event:e.event,base:e.base,head:e.head,
changes:toChangesJson(e.changes),...t===g?{}:{shed:s},images:new Map(n)})}function toChangesJson(e){const{filters:t,tried:n=[]}=e,s={tried:n,...void 0===t?{}:{filters:t}};switch(e.kind){case"trees":
case"overlay":return{kind:e.kind,source:e.source,count:e.count,text:e.text,...s};case"event":case"requested":case"unknown":return{kind:"unknown",because:e.because,...s}}}function toImageJson(e,t){
const n={build:e.build,publish:e.publish,dev:e.dev,test:e.test,stage:e.stage,...void 0===e.skippedBy?{}:{"skipped-by":e.skippedBy}};if(t===v&&!isPlanned(e))return n
;const s=[...e.causes.map(e=>toCauseItem(e)),...e.needs.map(t=>toNeedItem(t,e))],{kept:r,dropped:i}=keepPerKind(s,t.causesPerKind);return{...n,quality:{...e.quality},"inputs-hash":toHashes(e,t),
causes:r.map(e=>e.fields),more:countRest(e.more,i)}}function toHashes(e,{hashes:t}){return"none"===t||"planned"===t&&!isPlanned(e)?new Map:{...e.inputsHash}}function toCauseItem(e){
const{kind:t,...n}=e.own,s=toPlainText(toCausePhrase(e));return{kind:t,variant:e.variant,fields:{kind:t,variant:e.variant,...n,via:e.via,text:s}}}function toNeedItem(e,t){
const{kind:n,...s}=e,r="tests-only"===n&&void 0!==t.image.dev?"dev":"prod";return{kind:n,variant:r,fields:{kind:n,variant:r,...s,via:[],text:toPlainText(toNeedPhrase(e))}}}function keepPerKind(e,t){
const n=new Map,s=new Map;return{kept:e.filter(e=>{const r=`${e.kind} ${e.variant}`,i=(n.get(r)??0)+1;return n.set(r,i),i>t&&s.set(e.kind,(s.get(e.kind)??0)+1),i<=t}),dropped:s}}
function countRest(e,t){const s=new Map(e);for(const[e,r]of t)s.set(e,Math.min(n.PI,(s.get(e)??0)+r));return s}
const b=["result","do_build","do_publish","do_dev","do_test","build_matrix","publish_matrix","test_matrix","dev_matrix","build_images","publish_images","dev_images","test_images","skip_images","stages","stage_count","merge_matrix","plan"]
;function emptyOutputs(){return new Map(b.map(e=>[e,emptyOutput(e)]))}function emptyOutput(e){switch(e){case"result":return"failed";case"do_build":case"do_publish":case"do_dev":case"do_test":
return"false";case"build_matrix":case"publish_matrix":case"test_matrix":case"dev_matrix":case"merge_matrix":return'{"include":[]}';case"build_images":case"publish_images":case"dev_images":
case"test_images":case"skip_images":case"stages":return"[]";case"stage_count":return"0";case"plan":return w}}function isMatrix(e){return e.endsWith("_matrix")||"stages"===e}
var k=__nccwpck_require__(76760),x=__nccwpck_require__(8945);function openArtifacts(){let e;const load=()=>e??=loadArtifacts();return{list:async()=>(await load()).list(),
download:async(e,t)=>(await load()).download(e,t),upload:async(e,t)=>(await load()).upload(e,t)}}async function loadArtifacts(){
const{openRunArtifacts:e}=await __nccwpck_require__.e(937).then(__nccwpck_require__.bind(__nccwpck_require__,62937));return e()}
var _=__nccwpck_require__(73024),S=__nccwpck_require__(48161),$=__nccwpck_require__(89635),A=__nccwpck_require__(82902),O=__nccwpck_require__(4679);function escapeLog(e){
return e.replace(E,(e,t)=>t??escapeUnits(e)).replace(/^([\s\ufeff]*):(?=:)/gm,"$1\\u003a").replaceAll("##[","#\\u0023[")}
const C=String.raw`\u001b\[(?:(?:[0-4]|2[2-4]|[349][0-7]|39)(?:;(?=\d)|(?=m)))*m`,T=String.raw`[\0-\x1f\x7f-\x9f\ud800-\udfff\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]`,E=new RegExp(`(${C}|[\\t\\n])|${T}`,"gu")
;function escapeUnits(e){return e.replace(/[^]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}function toAnnotations(e){return["error","warning"].flatMap(t=>{
const n=e.filter(e=>e.severity===t);if(n.length<=10)return n.map(toAnnotation);const s=n.slice(0,9);return[...s.map(toAnnotation),to_annotations_countRest(t,n.length-s.length)]})}
function toAnnotation(e){const{severity:t,code:n,message:s,fix:r,place:i}=e,o=`${s} [${n}]${""===r?"":`\nfix: ${r}`}`;return"file"!==i?.source.kind?{severity:t,message:cut(o),properties:{title:n}}:{
severity:t,message:cut(o),properties:{title:n,file:i.source.path,startLine:i.line,endLine:i.line,...void 0===i.text?{}:{startColumn:i.column,endColumn:i.column+i.length-1}}}}
function to_annotations_countRest(e,t){return{severity:e,message:`${t} more ${e}s: the log of this step shows all of them`,properties:{title:"and more"}}}function cut(e){
return e.length<=4096?e:`${e.slice(0,4095).replace(/[\ud800-\udfff]$/u,"")}\u2026`}const P={variable(e){const t=process.env[e];return""===t?void 0:t},input:e=>process.env[toInputVariable(e)]??"",
presetOutputs(e){(isJob()||isSet("GITHUB_OUTPUT"))&&this.setOutputs(e)},setOutputs(e){if(!isSet("GITHUB_OUTPUT")){if(isJob())throw new Error("GITHUB_OUTPUT is not set")
;for(const[t,n]of e)print(`${t}=${n}`);return}const t=[...e].map(([e,t])=>(0,A.v)(e,t));t.length>0&&(0,A.n)("OUTPUT",t.join(S.EOL))},writeSummary(e){const t=this.variable("GITHUB_STEP_SUMMARY")
;if(void 0!==t)try{(0,_.writeFileSync)(t,e+S.EOL)}catch(e){print(`The job summary could not be written: ${String(e)}`)}},annotate(e){
if(isJob())for(const{severity:t,message:n,properties:s}of toAnnotations(e))(0,$.L)(t,(0,O.k)(s),n)},print,printGroup(e,t){isJob()?((0,$.L)("group",{},e),print(t),(0,
$.L)("endgroup",{},"")):print(`${e}\n${t.replaceAll(/^(?=.)/gm,"  ")}\n`)}};function toInputVariable(e){return`INPUT_${e.replaceAll(" ","_").toUpperCase()}`}function print(e){
process.stdout.write(escapeLog(e)+S.EOL)}function isJob(){return isSet("GITHUB_ACTIONS")}function isSet(e){return""!==(process.env[e]??"")}function findWorkspace(){
return P.variable("GITHUB_WORKSPACE")??process.cwd()}function findCheckout(){return(0,k.resolve)(findWorkspace(),P.input("directory").trim())}
var M=__nccwpck_require__(36131),N=__nccwpck_require__(73786);async function openJobRepository(e,t,n){const s=await(0,M.h)(e,n);if(!(0,x.G)(s)||void 0===t||!(0,N.T)(t))return s
;const{fetchJobCommit:r}=await __nccwpck_require__.e(887).then(__nccwpck_require__.bind(__nccwpck_require__,36887)),i=await r(e,t,n);return void 0===i?s:(0,x.G)(i)?(0,
x.O)(`${s.because}; without a checkout, ${i.because}`):i}function openGitHub(e,t){let n;const load=()=>n??=loadClient(e,t);return{kind:"github",
listPullRequestFiles:async e=>(await load()).listPullRequestFiles(e),compareCommits:async(e,t)=>(await load()).compareCommits(e,t),listLabels:async e=>(await load()).listLabels(e),
findRuns:async e=>(await load()).findRuns(e)}}async function loadClient(e,t){const{createClient:n}=await __nccwpck_require__.e(640).then(__nccwpck_require__.bind(__nccwpck_require__,23640))
;return n(e,t)}function listCheckouts(e){return[".",...listFolders(e,2)].filter(t=>(0,_.existsSync)((0,k.join)(e,t,".git")))}function listFolders(e,t){
return 0===t?[]:readNames(e).flatMap(n=>[n,...listFolders((0,k.join)(e,n),t-1).map(e=>`${n}/${e}`)])}function readNames(e){try{return(0,_.readdirSync)(e,{withFileTypes:!0
}).filter(e=>e.isDirectory()).map(e=>e.name)}catch{return[]}}function followLinks(e){try{return(0,_.realpathSync)(e)}catch{return e}}var R=__nccwpck_require__(17869);function readFileText(e){try{
return{kind:"text",text:(0,_.readFileSync)(e,"utf8")}}catch(e){return explain(e)}}function explain(e){const t=(0,R.$)(e).field("code").text();return"ENOENT"===t||"ENOTDIR"===t?{kind:"missing"}:(0,
x.O)("EISDIR"===t?"it is a folder":String(e))}function openJobWorld(){const e=findCheckout();return{execution:"job",runner:P,checkout:e,listCheckouts:()=>listCheckouts(findWorkspace()),
readText:t=>readFileText((0,k.resolve)(e,t)),followLinks,openRepository:t=>{const n=(0,k.resolve)(e,t),s={...process.env,GIT_CEILING_DIRECTORIES:(0,k.dirname)(n)}
;return openJobRepository(n,P.variable("GITHUB_SHA"),{environment:s,remote:readJobRemote()})},github:readGitHub(),artifacts:openArtifacts()}}function readGitHub(){
const e=P.input("token").trim(),t=P.variable("GITHUB_API_URL"),n=P.variable("GITHUB_REPOSITORY");if(void 0===t||void 0===n)return{...(0,x.O)("the runner names no API"),lacks:"server"}
;if(""===e)return{...(0,x.O)('the input "token" is empty'),lacks:"token"};const s=P.variable("GITHUB_RUN_ID"),r=P.variable("GITHUB_WORKFLOW_REF");return openGitHub({token:e,url:t},{repository:n,
...void 0===s?{}:{runId:s},...void 0===r?{}:{workflowRef:r}})}function readJobRemote(){const e=P.variable("GITHUB_SERVER_URL"),t=P.variable("GITHUB_REPOSITORY");return{...void 0===e?{}:{server:e},
...void 0===t?{}:{repository:t},token:P.input("token").trim()}}var I=__nccwpck_require__(96967),L=__nccwpck_require__(26582);function toOverlay(e,t){return{changes:[...new Set(e)].sort(L.cD).map(e=>({
path:e,before:{kind:"unknown"},after:toSide(e,t)}))}}function toSide(e,t){if(void 0===t)return{kind:"unknown"};const n=t.entry(e);return void 0===n?{kind:"absent"}:{kind:"present",entry:n}}
function noAnswer(e){return{kind:"no-answer",because:e}}function noBase(e){return{kind:"answer",comparison:{kind:"unknown",because:e},text:e}}function explainSameAsHead(e,t){
return`"${toShortName(e)}" (${t}) is the head itself: name another base`}function toShortId(e){return e.slice(0,7)}function toShortName(e){return/^[0-9a-f]{40,64}$/.test(e)?toShortId(e):e}const B={
name:"changed-files",async answer(e){const{listed:t}=e;return void 0===t?{kind:"not-asked"}:{kind:"answer",text:`the files of the input "changed-files", laid over ${(0,
x.G)(e.head)?"the head":toShortId(e.head.id)}`,comparison:{kind:"overlay",source:"changed-files",differences:[toOverlay(t,await readHeadTree(e))]}}}}
;async function readHeadTree({repository:e,head:t}){if((0,x.G)(e)||(0,x.G)(t))return;const n=await e.readTree(t.id);return(0,x.G)(n)?void 0:n}var D=__nccwpck_require__(97700)
;async function readHead(e,t){if((0,x.G)(t))return t;if("pull_request_target"!==e.event){const e="the checkout has no commit yet: run actions/checkout before this step"
;return await t.readCommit("HEAD")??(0,x.O)(e)}
const n=selectHead(e),s=void 0===n?"the payload of the event does not name the head of the pull request":`the head of the pull request, ${toShortId(n)}, is not in this clone`
;return(void 0===n?void 0:await t.readCommit(n))??(0,x.O)(s)}function selectHead({event:e,commit:t,pullRequest:n}){return"pull_request_target"===e?n?.headSha:t}const q={name:"api",async answer(e){
const{question:t,github:n}=e;if((0,x.G)(n))return{kind:"not-asked"};switch(t.kind){case"everything":case"out-of-reach":return noAnswer(t.because);case"revision":
return overlay(e,await compareRevisions(t,e,n));case"pull-request":return answerPullRequest(t,e,n);case"merge-base":
return void 0===e.trigger.pullRequest?answerMergeBase(t,e,n):answerPullRequest(t,e,n)}}};async function answerPullRequest(e,t,n){const{number:s,headSha:r,changedFiles:i}=t.trigger.pullRequest??{}
;if(void 0===s||0===s||void 0===i)return noAnswer("the payload of the event does not say how many files the pull request changes");const o=await n.listPullRequestFiles({number:s,headSha:r,count:i})
;if(!(0,x.G)(o))return overlay(t,{kind:"listing",files:o,text:`the API's files of pull request ${s}`});const a=await answerMergeBase(e,t,n)
;return"no-answer"===a.kind?noAnswer(`${o.because}; ${a.because}`):a}async function answerMergeBase(e,t,n){const{branch:s,pullHead:r}=e,i=r??toHeadId(t)
;if(void 0===s||void 0===i)return noAnswer("the payload of the event does not name what to compare");const o=await n.compareCommits(s,i);if((0,x.G)(o))return noAnswer(o.because)
;const{mergeBase:a,files:c}=o,u=`${toShortId(a)} (merge base with ${s})`;return void 0===c?compareTrees(t,{base:a,text:u}):overlay(t,{kind:"listing",files:c,text:`the API's comparison from ${u}`})}
async function compareTrees({trigger:e,repository:t},{base:n,text:s}){const r=`the API cut the list of files from ${s}`;if((0,x.G)(t))return noAnswer(r);const i=await t.reachRemote();if((0,
x.G)(i))return noAnswer(`${r}; ${i.because}`);const o=await readHead(e,i);if((0,x.G)(o))return noAnswer(`${r}; ${o.because}`);const a=await i.compareTrees(n,o.id);return(0,
x.G)(a)?noAnswer(`${r}; ${a.because}`):{kind:"answer",comparison:{kind:"trees",source:"api",differences:[{base:n,changes:a}]},text:`${s} to ${toShortId(o.id)}`}}async function compareRevisions(e,t,n){
const s=toHeadId(t),r=e.names.at(-1);if(void 0===s||void 0===r)return(0,x.O)(`the payload of the event does not name the base (${e.as})`);const i=[{id:toRemoteName(r),as:e.as},...e.also??[]],o=[],a=[]
;for(const{id:t,as:r}of i){const i=await listBetween(n,t,s);if((0,x.G)(i))return i;i.base===s&&"no-base"===e.sameAsHead||(o.push(...i.files),a.push(`${toShortName(t)} (${r})`))}return 0===a.length?(0,
x.O)(explainSameAsHead(r,e.as)):{kind:"listing",files:o,text:`the API's comparison from ${a.join(" and ")}`}}async function listBetween(e,t,n){const s=(0,
x.O)(`the API cut the list of files from ${toShortName(t)}`),r=await e.compareCommits(t,n);if((0,x.G)(r))return r;const{base:i,mergeBase:o,files:a}=r;if(void 0===a)return s;if(o===i)return{
kind:"between",base:i,files:a};const c=await e.compareCommits(n,i);return(0,x.G)(c)?c:void 0===c.files?s:{kind:"between",base:i,files:[...a,...c.files]}}async function overlay(e,t){if((0,
x.G)(t))return noAnswer(t.because);const n=t.files.map(D.Fd),s=n.filter(e=>void 0!==e);if(s.length<n.length)return noAnswer("the API lists a name that is no path");const r=toHeadId(e);return{
kind:"answer",comparison:{kind:"overlay",source:"api",differences:[toOverlay(s,await readHeadTree(e))]},text:`${t.text}, laid over ${void 0===r?"the head":toShortId(r)}`}}
function toHeadId({head:e,trigger:t}){return(0,x.G)(e)?selectHead(t):e.id}function toRemoteName(e){return e.replace(/^(?:refs\/heads|(?:refs\/remotes\/)?origin)\//,"")}
const F="check out with fetch-depth: 0",j={kind:"everything",because:'the input "images" says what to build',unless:"never"};function planComparison(e,t){const{changedFiles:n,images:s}=t
;if(void 0!==s)return{question:j};const r=selectQuestion(e,t);return void 0===n?{question:r}:{question:r,listed:n}}function selectQuestion(e,t){switch(t.base){case"":case"event":
return selectByEvent(e,t);case"last-success":return selectByLastSuccess(e);default:return{kind:"revision",names:toRevisionNames(t.base),as:'the input "base"',otherwise:`correct it, or ${F}`,
sameAsHead:"no-base"}}}function selectByLastSuccess(e){const{event:t,ref:n,pullRequest:s}=e,r=void 0===s?toBranch(n):void 0;return"workflow_dispatch"===t||"repository_dispatch"===t?{
kind:"out-of-reach",because:`runs of "${t}" may have been for named images: give the commit to compare with`,by:"setup"}:void 0===r?{kind:"out-of-reach",
because:`no branch is the subject of this run (${n}), so there is no run before it`,by:"setup"}:{kind:"runs",branch:r,event:t,first:{kind:"out-of-reach",
because:"no run of this workflow was successful yet",by:"event"}}}function selectByEvent(e,t){switch(e.event){case"pull_request":return{kind:"pull-request",...toPullRequest(e.pullRequest)}
;case"pull_request_target":return{kind:"merge-base",...toPullRequest(e.pullRequest)};case"merge_group":return selectByMergeGroup(e,t);case"push":return selectByPush(e,t);default:return{
kind:"everything",unless:"never",because:`the event "${e.event}" compares with nothing`}}}function toPullRequest(e){const{baseRef:t,baseSha:n,headSha:s}=e??{};return{...void 0===t?{}:{branch:t},
...void 0===n?{}:{branchTip:n},...void 0===s?{}:{pullHead:s}}}function selectByMergeGroup(e,t){const{baseRef:n,baseSha:s}=e.mergeGroup??{},r="base_sha of the merge group";if("event"===t.base)return{
kind:"revision",names:toList(s),as:r,otherwise:F};const i=void 0===n?void 0:toBranch(n)??n;return{kind:"revision",names:void 0===i?[]:toBranchNames(i),as:`tip of ${i??"the base branch"}`,otherwise:F,
also:toList(s).map(e=>({id:e,as:r})),sameAsHead:"no-base"}}function selectByPush(e,t){const{push:n,ref:s}=e,r=toBranch(s);if(!0===n?.deleted)return everything("the push deleted the branch","never")
;if(void 0===r&&""!==s)return everything("the push of a tag","never");if(!0===n?.created)return selectByNewBranch(e,t);const i={kind:"revision",names:toList(n?.before),as:"before the push",
...!0===n?.forced?{otherwise:"a force push took it out of the branch",lostBy:"event"}:{otherwise:F}};return"event"===t.base||void 0===r?i:{kind:"runs",branch:r,event:"push",eventBase:i,
first:selectByNewBranch(e,t)}}function selectByNewBranch(e,t){const{defaultBranch:n}=e,s=!0===e.push?.created?"push of this branch":"run of this branch to succeed"
;return toBranch(e.ref)===n?everything(`the first ${s}`,"listed"):"allowed"===t.publishing?everything(`the first ${s}, which may publish,`,"listed"):{kind:"merge-base",...void 0===n?{}:{branch:n}}}
function toBranch(e){return/^refs\/heads\/(.*)$/.exec(e)?.[1]}function everything(e,t){return{kind:"everything",because:`${e} compares with nothing`,unless:t}}function toRevisionNames(e){
return/^(?:refs\/|[A-Z_]*HEAD\b|@|(?:[0-9a-f]{40}|[0-9a-f]{64})$)/.test(e)?[e]:[`refs/tags/${e}`,`refs/remotes/origin/${e}`,e]}function toBranchNames(e){
return[`refs/remotes/origin/${e}`,`refs/heads/${e}`]}function toList(e){return void 0===e?[]:[e]}async function selectMergeBases(e,t){const{branch:n}=e;if(void 0===n)return(0,
x.O)("the payload of the event names no base branch");const{head:s}=t,r=await findTip(n,t);if((0,x.G)(r))return r;const i=await findBases(n,t,[r.id,s.id]);if((0,x.G)(i))return i
;const o=await addOlderAndNewer({question:e,tip:r,ids:i},t);if((0,x.G)(o))return o;const a="merge-base"===e.kind||e.pullHead===s.id;if(o.includes(s.id)&&!a)return(0,
x.O)(`the commit checked out is on ${n} already: check out the pull request`);const c=o.length>1?`merge bases with ${n}`:`merge base with ${n}`;return{kind:"bases",ids:o,
names:[`${o.map(toShortId).join(" and ")} (${c})`]}}async function findTip(e,t){const{repository:n,head:s,place:r}=t;return await n.readBranch(e,s.id)??(0,x.O)(`the branch "${e}" is not ${r}: ${F}`)}
async function findBases(e,{repository:t},[n,s]){const r=await t.findMergeBases(n,s);switch(r.kind){case"found":return r.ids;case"unrelated":return(0,
x.O)(`the head has no history in common with "${e}"`);case"cut-off":return(0,x.O)(`this clone ends before the merge base with "${e}": ${F}`);case"unreadable":return r}}function addOlderAndNewer(e,t){
return e.ids.includes(e.tip.id)?addBehind(e,t):e.ids.includes(t.head.id)?addBefore(e,t):Promise.resolve(e.ids)}async function addBefore({question:e,ids:t},n){
const{branch:s="",branchTip:r}=e,i=void 0===r?void 0:await n.repository.readCommit(r);return void 0===i?t:(0,x.G)(i)?i:findBases(s,n,[i.id,n.head.id])}async function addBehind({question:e,tip:t},n){
const{branch:s="",branchTip:r}=e;if(void 0===r||r===t.id)return[t.id];const{repository:i,head:o}=n,a=await i.readCommit(r);if((0,x.G)(a))return a;if(void 0===a)return(0,
x.O)(`"${s}" is out of date in this clone: ${F}`);const c=await i.findMergeBases(a.id,t.id);if("found"===c.kind&&c.ids.includes(a.id))return[t.id];const u=await findBases(s,n,[a.id,o.id]);return(0,
x.G)(u)?u:[...new Set([t.id,...u])]}const G={name:"git",answer:({question:e,repository:t,head:n})=>(0,x.G)(t)?Promise.resolve(noAnswer(t.because)):(0,
x.G)(n)?Promise.resolve(noAnswer(n.because)):compareByGit(e,{repository:t,head:n,place:"in this clone"},"git")},H={name:"git-fetch",async answer({question:e,repository:t,trigger:n}){if((0,
x.G)(t))return{kind:"not-asked"};const s=await t.reachRemote();if((0,x.G)(s))return noAnswer(s.because);const r=await readHead(n,s);return(0,x.G)(r)?noAnswer(r.because):compareByGit(e,{repository:s,
head:r,place:"on the remote"},"git-fetch")}};async function compareByGit(e,t,n){const s=await selectBases(e,t);if((0,x.G)(s))return noAnswer(s.because);if("no-base"===s.kind)return noBase(s.because)
;const{repository:r,head:i}=t,o=[];for(const e of s.ids){const t=await r.compareTrees(e,i.id);if((0,x.G)(t))return noAnswer(t.because);o.push({base:e,changes:t})}return{kind:"answer",comparison:{
kind:"trees",source:n,differences:o},text:`${s.names.join(" and ")} to ${toShortId(i.id)}`}}async function selectBases(e,t){const{head:n}=t;switch(e.kind){case"everything":case"out-of-reach":return(0,
x.O)(e.because);case"revision":return selectRevision(e,t);case"merge-base":return selectMergeBases(e,t);case"pull-request":return isMergeOf(n,e.pullHead)?selectRevision({names:n.parents.slice(0,1),
as:"first parent of the merge",otherwise:"check out with fetch-depth: 2"},t):selectMergeBases(e,t)}}function isMergeOf(e,t){return void 0!==t&&2===e.parents.length&&e.parents[1]===t}
async function selectRevision(e,{repository:t,head:n,place:s}){const{names:r,as:i,otherwise:o,also:a=[]}=e;await t.obtain([...r,...a.map(({id:e})=>e)]);const c=await t.readFirst(r);if((0,
x.G)(c))return c;if(void 0===c){const e=r.at(-1);return(0,x.O)(void 0===e?`the payload of the event does not name the base (${i})`:`"${toShortName(e)}" (${i}) is not ${s}: ${o}`)}for(const e of a){
const n=await t.readCommit(e.id);if((0,x.G)(n))return n;if(void 0===n)return(0,x.O)(`"${toShortId(e.id)}" (${e.as}) is not ${s}: ${F}`)}return selectMeant(e,[{id:c.id,as:i},...a],n.id)}
function selectMeant({names:e,as:t,sameAsHead:n},s,r){const i=[...new Map([...s].reverse().map(e=>[e.id,e])).values()].reverse(),o="no-base"===n?i.filter(({id:e})=>e!==r):i;return 0===o.length?{
kind:"no-base",because:explainSameAsHead(e.at(-1)??"",t)}:{kind:"bases",ids:o.map(({id:e})=>e),names:o.map(e=>`${toShortId(e.id)} (${e.as})`)}}async function settleRuns({question:e,listed:t},n){
if("runs"!==e.kind)return{question:e,tried:[]};const{eventBase:s,branch:r,event:i}=e;if(void 0!==t)return{question:s??outOfReach("files were listed","setup"),tried:[]};if(!(0,
x.G)(n))return settle(e,await n.findRuns({branch:r,event:i}));const o=`the runs before this one are not known: ${n.because}`;return void 0===s?{question:outOfReach(o,"setup"),tried:[]}:{question:s,
tried:[],unreadRuns:n}}function settle(e,t){switch(t.kind){case"runs":return{question:addRuns(e,t),tried:[]};case"too-many":return{
question:outOfReach("more than 20 runs on this branch were not successful, and any of them may count","event"),tried:[]};case"refused":{const n=`the runs before this one: ${t.because}`,{eventBase:s}=e
;return void 0===s?{question:outOfReach(n,"setup"),tried:[n]}:{question:s,tried:[n],unreadRuns:t}}case"unreadable":return{question:outOfReach(`the runs before this one: ${t.because}`,"setup"),tried:[]
}}}function addRuns({eventBase:e,first:t},{success:n,since:s}){if(void 0===n)return t;const[r]=e?.names??[],i=new Set([n,r]),o=[...n===r?[]:[{id:n,as:"last successful run"
}],...s.filter(e=>!i.has(e)).map(e=>({id:e,as:"run since then"}))];return void 0!==e?{...e,also:o}:{kind:"revision",names:[n],as:"last successful run",otherwise:"it is not in the history any more",
also:o.slice(1)}}function outOfReach(e,t){return{kind:"out-of-reach",because:e,by:t}}const W=[B,G,H,q];async function compare(e,{repository:t,github:n},s){
const{question:r,tried:i,...o}=await settleRuns(e,n),{listed:a}=e,c=await readHead(s,t),u={question:r,repository:t,head:c,trigger:s,github:n},l=await askSources(void 0===a?u:{...u,listed:a}),d=(0,
x.G)(c)?selectHead(s):c.id;return{...l,...o,tried:[...i,...l.tried],...void 0===d?{}:{head:d},diagnostics:await findStaleHead(t,s)}}async function askSources(e){const t=answerWithoutSources(e)
;if(void 0!==t)return t;const n=[],s=[];for(const t of W){const r=await t.answer(e);if("answer"===r.kind)return toFound(r,n);"no-answer"===r.kind&&(n.push(`${t.name}: ${r.because}`),s.push(r.because))
}return{...toUnknown([...new Set(s)].join("; "),selectObstacle(e)),tried:n}}function toFound({comparison:e,text:t},n){const s={comparison:e,text:t,tried:n};return"unknown"===e.kind?{...s,
obstacle:"setup"}:s}function selectObstacle({question:e,repository:t}){if((0,x.G)(t))return"setup";switch(e.kind){case"everything":return"event";case"out-of-reach":return e.by;case"revision":
return 0===e.names.length?"payload":e.lostBy??"setup";case"merge-base":case"pull-request":return void 0===e.branch?"payload":"setup"}}function toUnknown(e,t){return{comparison:{kind:"unknown",
because:e},text:e,tried:[],obstacle:t}}function answerWithoutSources({question:e,listed:t}){if("everything"===e.kind&&("never"===e.unless||void 0===t)){const{because:t}=e;return{comparison:{
kind:"event",because:t},text:t,tried:[]}}if("out-of-reach"===e.kind&&void 0===t)return toUnknown(e.because,e.by)}async function findStaleHead(e,t){if((0,x.G)(e)||void 0===t.commit)return[]
;const n=await e.readCommit("HEAD");if(void 0===n||(0,x.G)(n)||n.id===t.commit)return[];const[s,r]=[toShortId(n.id),toShortId(t.commit)];return[{severity:"warning",code:"stale-head",
message:`the commit checked out is "${s}", the run is about "${r}"`,fix:"the plan is for the commit checked out; for the other one, leave `ref` out of actions/checkout"}]}function findCycles(e){
const t=new Set,n=[];for(const s of[...findTangled(e)].sort()){const[r,...i]=(t.has(s)?void 0:findWayBack(s,e))??[];if(void 0!==r){for(const n of listKnot(s,e))t.add(n);n.push([s,r,...i])}}return n}
function findTangled(e){const t=new Map([...e].map(([t,n])=>[t,new Set(n.filter(t=>e.has(t)))])),n=invert(t),s=[...t].flatMap(([e,t])=>0===t.size?[e]:[]);for(let e=s.pop();void 0!==e;e=s.pop()){
t.delete(e);for(const r of n.get(e)??[]){const n=t.get(r);n?.delete(e),0===n?.size&&s.push(r)}}return new Set(t.keys())}function invert(e){const t=new Map
;for(const[n,s]of e)for(const e of s)t.set(e,[...t.get(e)??[],n]);return t}function findWayBack(e,t){const n=visit(e,t);if(!n.has(e))return;const s=[e]
;for(let t=n.get(e);void 0!==t&&t!==e;t=n.get(t))s.unshift(t);return s}function visit(e,t){const n=new Map,s=[e];for(const e of s)for(const r of[...t.get(e)??[]].sort())n.has(r)||(n.set(r,e),
s.push(r));return n}function listKnot(e,t){return[...visit(e,t).keys()].filter(n=>visit(n,t).has(e))}function orderByParents(e,t){const n=new Set,s=new Set;for(const r of e){const e=[graph_visit(r,t)]
;for(let r=e.at(-1);void 0!==r;r=e.at(-1)){s.add(r.name);const i=r.parents.next();!0===i.done?(n.add(r.name),e.pop()):s.has(i.value)||e.push(graph_visit(i.value,t))}}return[...n]}
function graph_visit(e,t){return{name:e,parents:prodParents(t,e)[Symbol.iterator]()}}function countStages(e,t,n){const s=new Map;for(const r of e){let e=0
;for(const{image:i}of t.get(r)?.prod??[])n.has(i)&&(e=Math.max(e,(s.get(i)??0)+1));s.set(r,e)}return s}function prodParents(e,t){return namesOf(e.get(t)?.prod??[])}function devParents(e,t){
return namesOf(e.get(t)?.dev??[])}function namesOf(e){return[...new Set(e.map(e=>e.image))]}var U=__nccwpck_require__(51715);function checkGraph(e,t){
return findCycles(new Map(e.map(e=>[e.name,listParents(e)]))).map(e=>({...describeCycle(e),range:t(e[0],e[1])}))}function describeCycle(e){return{code:"parent-cycle",message:`image ${(0,
U.hD)(e[0])} is built from itself: ${e.join(" \u2192 ")}`,fix:'take one of these "target:" contexts or "FROM" lines away; a dev variant may use its own image'}}function listParents(e){
return[...e.prod.buildContexts.values()].flatMap(e=>"image"===e.kind?[e.image]:[])}function checkParents(e,t){return[...findParentCycles(e,t),...findUnpublishedBases(e,t)]}
function findParentCycles(e,t){const n=new Map([...t].map(([e,{prod:t,dev:n}])=>[e,{prod:selectCertain(t),dev:n}]));return findCycles(new Map([...n.keys()].map(e=>[e,prodParents(n,e)]))).map(t=>{
const{fix:s,...r}=describeCycle(t),i=listPlaces(t,n);return{severity:"error",...r,fix:0===i.length?s:`${s} (${i.join(", ")})`,...placeOfParent(e,t[0],t[1])}})}function listPlaces(e,t){
return e.slice(0,-1).flatMap((n,s)=>{const r=t.get(n)?.prod.find(t=>t.image===e[s+1]);return r?.at??[]})}function findUnpublishedBases(e,t){
const{images:n}=e.configuration,s=new Set(n.filter(({publish:e})=>!e).map(({name:e})=>e)),r=new Map
;for(const{name:e,publish:i}of n)if(i)for(const n of prodParents(t,e))s.has(n)&&r.set(n,[...r.get(n)??[],e]);return[...r].map(([t,n])=>({severity:"warning",code:"unpublished-base",message:`image ${(0,
U.hD)(t)} is never published, and published images are built from it (${(0,U.Jv)(n)}): outside of this workflow nobody can build them from the same base`,
fix:`take "publish: false" from "${t}", or set it for the images that are built from it, too`,...placeOf(e,t)}))}function placeOfParent({imagePlaces:e},t,n){
const s=e.get(t),r=s?.parents.get(n)??s?.name;return void 0===r?{}:{place:r}}function placeOf({imagePlaces:e},t){const n=e.get(t)?.name;return void 0===n?{}:{place:n}}
function findMissingPlatforms(e,t){const n=new Map(e.configuration.images.map(e=>[e.name,e]));return[...n.values()].flatMap(s=>listLoads(s,t).flatMap(r=>{const i=n.get(r.name);if(void 0===i)return[]
;const o=offeredPlatforms(i),a=r.platforms.filter(e=>void 0===selectServing(e,o));return 0===a.length?[]:[toDiagnostic(e,{image:s,load:r,offered:o,missing:a},t)]}))}
function listLoads(e,{platforms:t,parents:n}){
const s=n.get(e.name),r=orDefault(selectDevPlatform(e.dev?.platforms??[])),i=void 0===e.dev?selectTestPlatform(e.prod.platforms):r,o="split"===t?[...new Set(e.tests.images)]:[]
;return[...listParentLoads(s?.prod??[],"prod",offeredPlatforms(e)),...listParentLoads(s?.dev??[],"dev",[r]),...o.map(e=>({name:e,by:"tests",platforms:[i]}))]}function listParentLoads(e,t,n){
const s=new Map;for(const t of e){const e=s.get(t.image)??new Set;for(const s of n){const n=selectParentPlatform(t,s);void 0!==n&&e.add(n)}s.set(t.image,e)}return[...s].map(([e,n])=>({name:e,by:t,
platforms:[...n]}))}function offeredPlatforms({prod:e}){const t=distinctPlatforms(e.platforms);return 0===t.length?[c]:t}function orDefault(e){return""===e?c:e}
function toDiagnostic(e,t,{platforms:n}){const{image:s,load:r,offered:i,missing:o}=t,a=o.map(U.hD).join(", "),c=`"platforms: [${[...i,...o].join(", ")}]" for "${r.name}"`;return{severity:"error",
code:"missing-platform",message:K[r.by](s.name,a,(0,U.hD)(r.name)),
fix:"split"===n?`write ${c}, or for "${s.name}" no platform that it lacks`:`give both the same one platform; or set "split-platforms: true" on the planning step, and write ${c}`,
...placeOfPlatform(e,t)}}const K={prod:(e,t,n)=>`image ${(0,U.hD)(e)} is built for ${t}, and ${n}, which it is built from, is not`,dev:(e,t,n)=>`the dev variant of image ${(0,
U.hD)(e)} is built for ${t}, and ${n}, which it is built from, is not`,tests:(e,t,n)=>`the tests of image ${(0,U.hD)(e)} run on ${t}, and ${n}, which they run against, is not built for it`}
;function placeOfPlatform(e,{image:t,load:n,missing:[s]}){const r=e.platforms.filter(e=>e.image===t.name).flatMap(({items:e})=>e).find(({platform:e})=>canonicalPlatform(e)===s)
;return void 0===r?placeOfParent(e,t.name,n.name):{place:r.place}}var J=__nccwpck_require__(42784)
;const V="^[a-z0-9]+/[a-z0-9_]+(?:/[a-z0-9.]+)?$",z=new RegExp(V),Y=["linux","windows","darwin","freebsd","netbsd","openbsd","dragonfly"],X=["solaris","illumos","aix","plan9","android","ios","js","wasi","wasip1"],Q=["amd64","arm64","arm","386","riscv64","ppc64le","s390x","loong64","mips64le","mips64","mipsle","mips","ppc64","wasm","sparc64","x86_64","aarch64","i386","armhf","armel","armbe","arm64be","ppc","riscv","s390","sparc","amd64p32"]
;function findUnknownPart(e){const[t="",n="",...s]=e.split("/");if(![...Y,...X].includes(t)){const e=(0,J.SX)(t,Y);return{part:t,...void 0===e?{}:{meant:[e,n,...s].join("/")}}}if(Q.includes(n))return
;const r=(0,J.SX)(n,Q);return{part:n,...void 0===r?{}:{meant:[t,r,...s].join("/")}}}
const Z=new Map([["amd64","linux/amd64"],["x86_64","linux/amd64"],["arm64","linux/arm64"],["aarch64","linux/arm64"],["armv7","linux/arm/v7"]]);function checkPlatform({value:e,range:t}){
if(z.test(e))return[];const n=e.trim().toLowerCase(),s=Z.get(n)??(z.test(n)?n:void 0);return[{code:"invalid-value",message:`${(0,U.hD)(e)} is not a platform`,
fix:s?`write ${s}`:"write os/arch or os/arch/variant, as linux/arm64",range:t}]}function checkDevPlatforms(e){const t=e[1];return void 0===t?[]:[{code:"invalid-value",
message:"a dev variant is built for one platform",fix:"keep the one that the tests run on, or none for the runner's",range:t.range}]}function checkPlatforms(e,t){
const n=[...findUnknownPlatforms(e),...findMissingPlatforms(e,t)];switch(t.platforms){case"split":return[...findUnknownRunners(e),...n];case"together":return[...findSeveralLoaded(e,t.parents),...n]}}
function findUnknownRunners({platforms:e,configuration:t}){const n=new Map;for(const{image:s,items:r}of e)for(const{platform:e,place:i}of r){if(void 0!==selectRunner(e,t.runners))continue
;const r=n.get(e);void 0===r?n.set(e,{place:i,images:new Set([s])}):r.images.add(s)}return[...n].map(([e,{place:t,images:n}])=>({severity:"error",code:"unknown-runner",message:`platform ${(0,
U.hD)(e)} has no runner (${(0,U.Jv)([...n])})`,fix:`name one in the configuration: "runners: { ${e}: ${suggestRunner(e)} }"`,place:t}))}function findUnknownPlatforms({platforms:e}){const t=new Map
;for(const{platform:n,place:s}of e.flatMap(e=>e.items))t.has(n)||t.set(n,s);return[...t].flatMap(([e,t])=>{const n=findUnknownPart(e);if(void 0===n)return[];const{part:s,meant:r}=n;return[{
severity:"warning",code:"unknown-platform",message:`${(0,U.hD)(s)} of the platform ${(0,U.hD)(e)} is no operating system or architecture that is known`,
fix:void 0===r?"write os/arch or os/arch/variant, as linux/arm64":`did you mean ${(0,U.hD)(r)}?`,place:t}]})}function suggestRunner(e){
return"linux/arm64"===distinctPlatforms([e])[0]?"ubuntu-24.04-arm":a}function findSeveralLoaded({platforms:e,configuration:{images:t}},n){const s=listLoaders(t,n)
;return e.flatMap(({image:e,variant:t,items:n,place:r})=>{const i="prod"===t?s.get(e):void 0,o=distinctPlatforms(n.map(({platform:e})=>e));return void 0===i||o.length<2?[]:[{severity:"error",
code:"several-platforms-loaded",message:`image ${(0,U.hD)(e)} is built for several platforms at once, and other legs load it (${(0,U.Jv)([...i])})`,
fix:`set "split-platforms: true" on the planning step, or leave "${e}" one entry in "platforms"`,place:r}]})}function listLoaders(e,t){const n=new Map;for(const{name:s,dev:r,tests:i}of e){
const{prod:e=[],dev:o=[]}=t.get(s)??{},a=r?o.map(({image:e})=>e):[s];for(const t of[...e.map(({image:e})=>e),...i.images,...a])n.set(t,(n.get(t)??new Set).add(s))}return n}
var ee=__nccwpck_require__(11285),te=__nccwpck_require__(52869),ne=__nccwpck_require__(48953);function indexChanges(e){const t=new Map,s=listDifferences(e);for(const e of s.flatMap(e=>e.changes)){
const n=t.get(e.path);void 0===n?t.set(e.path,[e]):n.push(e)}return{paths:new n.EG([...t.keys()].sort()),isOfType:(e,n)=>(t.get(e)??[]).flatMap(typesOf).some(e=>n.includes(e)),
goneSubmodules:[...t].flatMap(([e,t])=>t.some(isGoneSubmodule)?[e]:[]),wasThere:e=>{const n=t.get(e)??[],r=n.length===s.length
;return n.every(({before:e})=>"present"===e.kind)&&(r||n.some(({after:e})=>"present"===e.kind))}}}function listDifferences(e){switch(e.kind){case"trees":case"overlay":return e.differences;case"event":
case"unknown":return[]}}function isGoneSubmodule({before:e,after:t}){switch(e.kind){case"present":return isSubmodule(e)&&!isSubmodule(t);case"unknown":return"absent"===t.kind;case"absent":return!1}}
function isSubmodule(e){return"present"===e.kind&&e.entry.mode===ne.wS}function typesOf({before:e,after:t}){
return"absent"===t.kind?["deleted"]:"absent"===e.kind?["added"]:["modified",..."unknown"===e.kind?["added"]:[],..."unknown"===t.kind?["deleted"]:[]]}function list_parents_listParents(e){
return new Map([...e].map(([e,{prod:t,dev:n}])=>[e,{prod:t.parents,dev:n?.parents??[]}]))}const se=require("node:vm");let re,ie;function finishesInTime(e){re??=(0,se.createContext)({}),
ie??=new se.Script("run()"),re.run=e;try{return ie.runInContext(re,{timeout:500}),!0}catch(e){if(isTimeout(e))return!1;throw e}}function isTimeout(e){
return"object"==typeof e&&null!==e&&"code"in e&&"ERR_SCRIPT_EXECUTION_TIMEOUT"===e.code}function selectsRef(e,t){let n=!1;return finishesInTime(()=>{for(const s of e){
const e=s.startsWith("!"),r=toExpression(e?s.slice(1):s);!0===r?.test(t)&&(n=!e)}})&&n}function toExpression(e){const t=e.match(/\*\*|\[[^\]]*\]|\\.|[\s\S]/g)??[];try{
return new RegExp(`^(?:${t.map(translate).join("")})$`,"s")}catch{return}}function translate(e){
return"**"===e?".*":"*"===e?"[^/]*":"?"===e||"+"===e||e.length>1&&e.startsWith("[")?e:(e.startsWith("\\")?e.slice(1):e).replace(/[\\^$.*+?()[\]{}|/-]/g,"\\$&")}const oe={kind:"allowed"}
;function decidePublishing(e,t){if(!t.events.includes(e.event))return refused(`the event "${e.event}" is not in publish.events`);const n=refuseOrigin(e);if(void 0!==n)return refused(n)
;if(void 0!==e.pullRequest)return judgeBranch(e.pullRequest.baseRef,e,t);const s=withoutPrefix(e.ref,"refs/tags/");return void 0!==s?judgeTag(s,t):judgeBranch(e.mergeGroup?.baseRef??e.ref,e,t)}
function refuseOrigin({event:e,pullRequest:t,workflowRun:n}){
return"workflow_run"===e?refuseRun(n?.origin??"unknown"):"pull_request"===e?void 0===t?"the event does not say where the pull request is from":refusePullRequest(t):e.startsWith("pull_request")?`the event "${e}" never publishes`:void 0
}function refusePullRequest({origin:e,author:t}){
return"fork"===e?"a pull request from a fork never publishes":"unknown"===e?"the event does not say where the pull request is from":void 0===t?"the event does not say who opened the pull request":"dependabot[bot]"===t?"a pull request by Dependabot never publishes":void 0
}function refuseRun(e){switch(e){case"same-repository":return;case"fork":return"a workflow run for a fork never publishes";case"unknown":
return"the event does not say which repository the workflow run was for"}}function judgeTag(e,t){return void 0===t.tags||selectsRef(t.tags,e)?oe:refused("the tag is not in publish.tags")}
function judgeBranch(e,t,n){const s=withoutPrefix(e??"","refs/heads/")??e??""
;return""===s||s.startsWith("refs/")?refused("the run has no branch or tag"):void 0!==n.branches?selectsRef(n.branches,s)?oe:refused("the branch is not in publish.branches"):void 0===t.defaultBranch?{
kind:"unknown-default-branch",because:"the event does not say which branch is the default one"}:s===t.defaultBranch?oe:refused("the branch is not the default branch")}function refused(e){return{
kind:"refused",because:e}}function withoutPrefix(e,t){return e.startsWith(t)?e.slice(t.length):void 0}const ae=524288,ce=1048512;function findEntryWarnings(e){return findTooLong(e,{severity:"warning",
fix:'run no job on it: on "stages" where the images are built, on "merge_matrix" where they are published'})}function findEntryMistakes(e){return findTooLong(e,{severity:"error",
fix:["divide the images between several configurations, and plan each with a step of its own:",'its input "config" names the configuration, its outputs feed a matrix of their own'].join("\n")})}
function findTooLong(e,t){return e.filter(({count:e})=>e>256).map(({name:e,count:n})=>({code:"too-many-entries",message:`"${e}" has ${n} entries, and GitHub runs at most 256 jobs of a matrix`,...t}))}
function findSizeMistakes(e){return[...e].filter(([,e])=>e.length>ae).map(([e,t])=>({severity:"error",code:"output-too-large",
message:`output "${e}" has ${t.length} characters, and GitHub passes on at most 524288`,
fix:["divide the images between several configurations, and plan each with a step of its own;",'long "build-args" and "matrix" values stand in every entry: shorten them'].join("\n")}))}
function findSumWarnings(e){const t=countCharacters(e.values());return t<=ae?[]:[{severity:"warning",code:"output-too-large",
message:`all outputs together have ${t} characters, and a job passes on at most 524288: the largest are ${[...e].sort(([,e],[,t])=>t.length-e.length).slice(0,3).map(([e,t])=>`${e} (${t.length})`).join(", ")}`,
fix:'name only the outputs that later jobs read under "outputs:" of the planning job'}]}function countCharacters(e){return[...e].reduce((e,t)=>e+t.length,0)}function stages_countStages(e){
return e.reduce((e,{build:t,stage:n})=>t?Math.max(e,n+1):e,0)}function findStageMistakes(e,t){const n=stages_countStages(e);return n<=t?[]:[{severity:"error",code:"too-many-stages",
message:`the plan needs ${n} stages, and the workflow has ${t}: "${findChain(e,n-1).join(" -> ")}"`,fix:showJobs(n)}]}function findChain(e,t){const n=new Map(e.map(e=>[e.image.name,e])),s=[]
;let r=e.find(e=>e.build&&e.stage===t);for(;void 0!==r;){s.unshift(r.image.name);const e=r.stage-1;r=r.parents.prod.map(e=>n.get(e.image)).find(t=>!0===t?.build&&t.stage===e)}return s}
function showJobs(e){
const t=["build-0:","  needs: plan","  if: needs.plan.outputs.do_build == 'true'"],later=e=>[`build-${e}:`,`  needs: [plan, build-${e-1}]`,`  if: needs.plan.outputs.stage_count > ${e}`],matrix=e=>`  strategy: { matrix: "\${{ fromJSON(needs.plan.outputs.stages)[${e}] }}" }`,n=Array.from({
length:e},(e,n)=>[...0===n?t:later(n),matrix(n)]);return[`set "stages: ${e}" on the planning step, and run a job for each stage:`].concat(...n).join("\n")}function toOutputs(e,t){
const n=toEntries(e,t),s=toStages(n.build,t),r=fitPlan(e,toValues(e,n,s)),{needed:i,optional:o}=listMatrices(n,s,t),a=[...findStageMistakes(e.images,t.stages),...findEntryMistakes(i),...findSizeMistakes(r)]
;return a.length>0?{kind:"mistakes",diagnostics:a}:{kind:"outputs",outputs:r,warnings:[...findEntryWarnings(o),...findSumWarnings(r)]}}function toStages(e,{stages:t}){return t<2?[]:Array.from({
length:t},(t,n)=>e.filter(e=>e.get("stage")===String(n)))}function listMatrices(e,t,{platforms:n}){const s={name:"build_matrix",count:e.build.length},r={name:"publish_matrix",count:e.publish.length
},i={name:"merge_matrix",count:e.merge.length},o={name:"test_matrix",count:e.test.length},a=t.map((e,t)=>({name:`stages[${t}]`,count:e.length})),c="split"===n;return{
needed:[...0===t.length?[s]:a,c?i:r,o],optional:[...0===t.length?[]:[s],...c?[r]:[]]}}function toValues(e,t,n){const s=orderByStage(e.images);return{result:"planned",do_build:String(t.build.length>0),
do_publish:String(t.publish.length>0),do_dev:String(t.dev.length>0),do_test:String(t.test.length>0),build_matrix:toJson(toMatrix(t.build)),publish_matrix:toJson(toMatrix(t.publish)),
test_matrix:toJson(toMatrix(t.test)),dev_matrix:toJson(toMatrix(t.dev)),build_images:toJson(toNames(s.filter(({build:e})=>e))),publish_images:toJson(toNames(s.filter(({publish:e})=>e))),
dev_images:toJson(toNames(s.filter(({dev:e})=>e))),test_images:toJson(toNames(s.filter(({test:e})=>e))),skip_images:toJson(toNames(e.images.filter(({build:e})=>!e))),stages:toJson(n.map(toMatrix)),
stage_count:String(stages_countStages(e.images)),merge_matrix:toJson(toMatrix(t.merge))}}function toMatrix(e){return{include:e}}function toNames(e){return e.map(e=>e.image.name)}function fitPlan(e,t){
const n=shedUntil(e,ae-countCharacters(Object.values(t)))??shedUntil(e,ae)??toPlanJson(e,v),s={...t,plan:n};return new Map(b.map(e=>[e,s[e]]))}function shedUntil(e,t){if(t<=0)return
;let n,s=0,r=y.length;for(let i=0;s<r;i=s+r>>1){const o=toPlanJson(e,y[i]);o.length>t?s=i+1:(n=o,r=i)}return n}function checkComparison(e,t){return[...checkUnknown(e,t),...checkRuns(e,t)]}
function checkUnknown({comparison:e,obstacle:t},n){return"unknown"!==e.kind||void 0===t||"event"===t||(0,te.Ne)(n.diagnostics)||"payload"===t&&n.diagnostics.some(isUnreadableEvent)?[]:[{
severity:"warning",code:"changes-unknown",message:`every image is built, since what changed is unknown: ${e.because}`,fix:"payload"===t?ue:selectFix(n)}]}
const ue="name what to compare with, as\nwith: { base: main }";function isUnreadableEvent({code:e}){return"unreadable-event"===e}function selectFix({request:e,repository:t}){if((0,
x.G)(t))return"let the job have git, and check the repository out before this step, by\nuses: actions/checkout@v7";switch(e.base){case"":case"event":
return"check out more of the history, by\nuses: actions/checkout@v7\nwith: { fetch-depth: 0 }";case"last-success":return`name a commit by the input "base", or let the token read the runs, by\n${le}`
;default:return'let the input "base" name a commit, a branch or a tag of the remote that is not the head'}}const le="permissions: { contents: read, pull-requests: read, actions: read }"
;function checkRuns({unreadRuns:e},t){if(void 0===e||"allowed"!==t.publishing.kind)return[];if("push"!==t.trigger.event)return[];const n=toRunsFix(e.lacks);return void 0===n?[]:[{severity:"warning",
code:"runs-unreadable",message:`what an earlier run failed to publish is not published by this one: ${e.because}`,fix:n}]}function toRunsFix(e){switch(e){case"permission":
return`let the token read the runs, by\n${le}`;case"token":return`leave the input "token" out, which is the job's own then, and let it read the runs, by\n${le}`;case"server":return}}
var de=__nccwpck_require__(78483);function checkDirectory(e){const t=findProblem(e);if(void 0===t)return[];const n=e.runner.input("directory").trim();return[{severity:"error",code:"invalid-input",
message:`${""===n||"."===n?`GITHUB_WORKSPACE names "${e.checkout}"`:`the input "directory" names "${n}"`}, which ${t}`,fix:adviseFolder(n,e.listCheckouts())}]}function findProblem(e){
switch(e.readText(".").kind){case"missing":return"is not there";case"text":return"is no folder";case"unreadable":return}}function adviseFolder(e,t){const[n,...s]=t
;return void 0===n?'check the repository out before this step, and let "directory" name the folder':"."===n&&0===s.length?'leave "directory" out':(0,J.IX)(e,t)}function shorten_shorten(e){
return e.length<=40?e:`${e.slice(0,40).replace(/[\ud800-\udfff]$/u,"")}\u2026`}async function checkListing({changedFiles:e,changedFilesDoubt:t,images:n},s){if(void 0===e||void 0!==n)return[]
;const{head:r}=s;if(void 0===r)return void 0===t?[]:[t];const i=e.filter(e=>!isTracked(e,r)),o=i.flatMap(e=>{const t=readings(e).find(e=>e.some(e=>isTracked(e,r)))
;return void 0===t?[]:[explainMeant(e,t)]});if(0===i.length||i.length<e.length)return o;if(void 0===t&&o.length>0)return o;const a=await readBase(s)
;return void 0!==a&&i.some(e=>isTracked(e,a))?o:void 0!==t?[t]:void 0===a?[]:[explainUnknown(i)]}function isTracked(e,t){return void 0!==t.entry((0,D.Fd)(e)??"")}function readings(e){
const t=e.split(/[\s,;|]|\\n/).map(withoutQuotes).filter(e=>""!==e);return[[withoutQuotes(e.trim())],t,[e.replaceAll("\\","/")]]}function withoutQuotes(e){return e.replace(/^["']|["']$/g,"")}
function explainMeant(e,t){return{severity:"error",code:"invalid-input",message:`the input "changed-files" names "${e}", which is no file, but "${t.join('" and "')}" may be meant`,
fix:"give one path a line, or a JSON array of paths"}}async function readBase({repository:e,trigger:t}){const{push:n,pullRequest:s,mergeGroup:r}=t,i=n?.before??s?.baseSha??r?.baseSha
;if(void 0===i||(0,x.G)(e))return;const o=await e.readTree(i);return(0,x.G)(o)?void 0:o}const fe=3;function explainUnknown(e){
const t=e.slice(0,fe).map(e=>`"${shorten_shorten(e)}"`),n=e.length-t.length;return{severity:"warning",code:"unknown-listed-files",
message:`the input "changed-files" names no file that is known: ${t.join(", ")}${n>0?` and ${n} more`:""}`,
fix:'give paths from the root of the repository, one a line or as ["api/main.py","web/server.js"]'}}function checkPublishing(e,t){
return"unknown-default-branch"!==e.kind||t.some(isUnreadableEvent)?[]:[{severity:"warning",code:"unknown-default-branch",message:`nothing is published: ${e.because}`,
fix:"name the branches in the configuration, as\npublish: { branches: [main] }"}]}
var he=__nccwpck_require__(39371),pe=__nccwpck_require__(52212),me=__nccwpck_require__(77598),ge=__nccwpck_require__(89344),ve=__nccwpck_require__(98168);class InputsHasher{scope;#Mt=new Map
;constructor(e){this.scope=e}hash(e,t){
return digest(toSortedText([["scheme","image-matrix inputs 3"],...recipeRows(e),...t.parents.map(({image:e,spelling:t})=>["parent",t,this.scope.hashOfParent(e)]),...t.sources.flatMap(e=>this.#wn(e)),...this.#bn(t)]))
}#bn(e){return void 0!==this.scope.head&&"opaque"!==e.quality.kind?[]:[["commit",this.scope.commit]]}#wn(e){const{head:t}=this.scope;if(void 0===t)return[];switch(e.kind){case"path":
return[["path",e.path,describeEntry(t,e.path)]];case"folder":case"pattern":{const n=(0,ve.iG)(e);return[["set",n,this.#kn(t,n,e)]]}case"empty-folders":return[["folders",e.folders.key,this.#xn(t,e)]]
;case"gone-submodules":return[];case"globs":return[...(0,ve.LO)(e,t.index)].map(e=>["path",e,describeEntry(t,e)])}}#xn(e,t){const{key:n}=t.folders,s=this.#Mt.get(n);if(void 0!==s)return s
;const r=new Set((0,ge.be)(t,e.index)),i=digest(JSON.stringify([...r].sort()));return this.#Mt.set(n,i),i}#kn(e,t,n){const s=this.#Mt.get(t);if(void 0!==s)return s;const r=(0,me.createHash)("sha256")
;for(const t of(0,ve.Z1)(n,e.index))r.update(e.describe(t));const i=r.digest("hex");return this.#Mt.set(t,i),i}}function describeEntry(e,t){const n=e.entry(t);return void 0===n?"absent":(0,ne.q0)(n)}
function recipeRows(e){
const t=[...e.buildArgs].filter(([t])=>!e.volatileArgs.has(t)).map(([e,t])=>["build-arg",e,t]),n=[...e.buildContexts].map(([e,t])=>["build-context",e,t.kind,"local"===t.kind?t.path:t.text])
;return[["context",e.contextPath],["file",e.file],["target",e.target],...t,...n,...e.platforms.map(e=>["platform",e])]}function toSortedText(e){
return[...new Set(e.map(e=>JSON.stringify(e)))].sort().join("\n")}function digest(e){return(0,me.createHash)("sha256").update(e).digest("hex")}function hashImages(e){
const t=new Map(e.images.map(e=>[e.name,e])),n=new Map,s=new InputsHasher({head:e.head,commit:e.commit,hashOfParent:e=>n.get(e)?.prod??""});for(const r of orderByParents([...t.keys()],e.parents)){
const i=t.get(r),o=e.inputs.get(r);void 0!==i&&void 0!==o&&n.set(r,{prod:s.hash(i.prod,o.prod)})}for(const[r,{prod:i}]of n){const o=t.get(r)?.dev,a=e.inputs.get(r)?.dev
;void 0!==o&&void 0!==a&&n.set(r,{prod:i,dev:s.hash(o,a)})}return n}var ye=__nccwpck_require__(73784);function answerFilters(e,t,n){const s=new Map;return r=>{const i=s.get(r)??answerFilter(r,e,{
changes:t,given:n});return s.set(r,i),i}}function answerFilter(e,t,s){if(void 0!==s.given)return{kind:s.given.has(e)?"given":"unmatched"};const r=t.filters?.get(e);if(void 0===r)return{kind:"unknown",
because:`the configuration has no filters table and the changes input does not answer ${e}`};const[i]=s.changes.paths.find(toRules(r,s.changes),1).first;return void 0===i?{kind:"unmatched"}:{
kind:"matched",file:i.path,...(0,n.o_)(i)}}function toRules(e,t){return e.map(({pattern:e,on:n})=>"any"===n||(0,ye.bX)(e)?{pattern:e}:{pattern:e,admits:e=>t.isOfType(e,n)})}
function explainRecipeChange(e,t){switch(t.kind){case"same":return;case"unknown":return t.because;case"known":{const{image:n,variant:s,recipe:r}=e,i=t.recipes.get(n)
;if(void 0===i)return`the image is new in ${t.configurationName}`;const o=i[s];if(void 0===o)return`the ${s} variant is new in ${t.configurationName}`;const a=listChangedKeys(o,r)
;return 0===a.length&&isSteered(e,o)&&a.push("build-args"),0===a.length?explainParentChange(e,t):`${a.join(", ")} changed in ${t.configurationName}`}}}
function isSteered({recipe:e,readsOtherwise:t},n){return[...e.buildArgs].some(([e,t])=>n.buildArgs.get(e)!==t)&&t(n.buildArgs)}function explainParentChange({image:e,variant:t,references:n,names:s},r){
const find=(n,s)=>{const r=s.find(n).map(e=>e.image);return 1===r.length&&r[0]===e&&"prod"===t?"":r.join(" ")},i=n.find(e=>find(e,s)!==find(e,r.names))
;return void 0===i?void 0:`the image that "${i}" stands for changed in ${r.configurationName}`}function listChangedKeys(e,t){const n=toKeys(e,t),s=toKeys(t,e)
;return Object.keys(s).filter(e=>n[e]!==s[e])}function toKeys(e,t){
const isVolatile=n=>e.volatileArgs.has(n)&&t.volatileArgs.has(n),n=[...e.buildArgs].map(([e,t])=>[e,isVolatile(e)?"":t]),s=[...e.buildContexts].map(([e,t])=>[e,"local"===t.kind?t.path:t.text,t.kind])
;return{context:e.contextPath,file:e.file,target:e.target,"build-args":compare_recipes_toSortedText(n),"build-contexts":compare_recipes_toSortedText(s),
platforms:compare_recipes_toSortedText(e.platforms.map(e=>[e])),generated:compare_recipes_toSortedText([...e.generated].map(([e,t])=>[e,...t])),
"volatile-args":compare_recipes_toSortedText([...e.volatileArgs].map(e=>[e]))}}function compare_recipes_toSortedText(e){return e.map(e=>JSON.stringify(e)).sort().join("\n")}
var we=__nccwpck_require__(35425);function findInputChanges(e,t,s){const r=new Map,i=new ge.qH(t);for(const o of e)for(const e of selectChanged(o,t)){if(r.size>=n.PI)return limitCauses(r.values())
;!r.has(e)&&isFelt(e,o,i)&&r.set(e,toCause(e,o,s))}return limitCauses(r.values())}function selectChanged(e,t){return"gone-submodules"===e.kind?t.goneSubmodules.filter(e.has):(0,ve.LO)(e,t.paths)}
function isFelt(e,t,n){return"empty-folders"!==t.kind||n.areFelt(e,t.folders)}function toCause(e,t,n){const{at:s,how:r,name:i,role:o}=t,a=t.doubt??("content"===o?n:void 0);return{kind:"input-changed",
file:e,at:s,how:r,...void 0===i?{}:{name:i},...void 0===a?{}:{doubt:a}}}function collectEvidence(e){const{changes:t}=e,n={question:e,changes:t,answers:answerFilters(e.configuration,t,e.givenFilters),
names:new we.k(e.configuration.images)},s=joinCauses([comparisonCauses(e.comparison),buildAllCauses(n)]);return new Map(e.configuration.images.map(e=>[e.name,collectOfImage(e,s,n)]))}
function comparisonCauses(e){switch(e.kind){case"trees":case"overlay":return s;case"event":return limitCauses([{kind:"event",because:e.because}]);case"unknown":return limitCauses([{
kind:"changes-unknown",because:e.because}])}}function buildAllCauses(e){const{buildAll:t}=e.question.configuration;return limitCauses(listTriggerCauses(t,e).map(toBuildAll))}function toBuildAll(e){
return"path-matched"===e.kind||"filter-matched"===e.kind?{...e,kind:"build-all"}:e}function collectOfImage(e,t,n){
const s=joinCauses([limitCauses(listTriggerCauses(withoutShared(e.triggers,n),n)),t]),r=n.question.inputs.get(e.name),collect=(t,r)=>joinCauses([...void 0===r?[]:[inputCauses(e,r,n.changes)],recipeCauses(e,t,n),s]),i=collect("prod",r?.prod),o=listTriggerCauses(e.tests,n).slice(0,5).map(describeTestMatch)
;return void 0===e.dev?{prod:i,testMatches:o}:{prod:i,dev:collect("dev",r?.dev),testMatches:o}}function withoutShared({paths:e,filters:t},{question:n,answers:s}){
const r=new Set(n.configuration.buildAll.filters),isSaid=e=>r.has(e)&&"unknown"===s(e).kind;return{paths:e,filters:t.filter(e=>!isSaid(e))}}function inputCauses(e,t,n){
const s=t.sources.filter(t=>e.infer||"build-file"===t.role),r=e.infer?t.quality:t.buildFiles,i=findInputChanges(s,n,findSharedDoubt(r));switch(r.kind){case"exact":return i;case"widened":return{...i,
list:i.list.map(e=>addFix(e,r.because))};case"opaque":return joinCauses([i,limitCauses(r.because.map(e=>toOpaque(e)))])}}function findSharedDoubt(e){
if("widened"===e.kind)return e.because.find(({extent:e})=>"everything"===e)?.because}function toOpaque({because:e,fix:t}){const n={kind:"inputs-opaque",because:e};return void 0===t?n:{...n,fix:t}}
function addFix(e,t){if("input-changed"!==e.kind||void 0===e.doubt)return e;const n=t.find(e=>void 0!==e.fix)?.fix;return void 0===n?e:{...e,fix:n}}
function recipeCauses(e,t,{question:{bases:n,inputs:r},names:i}){const o=e[t];if(void 0===o)return s;const{references:a=[],readsOtherwise:c=()=>!0}=r.get(e.name)?.[t]??{},u={image:e.name,variant:t,
recipe:o,references:a,readsOtherwise:c,names:i},l=n.flatMap(e=>explainRecipeChange(u,e)??[]);return limitCauses([...new Set(l)].map(e=>({kind:"recipe-changed",because:e})))}
function listTriggerCauses(e,{changes:t,answers:s}){const r=e.paths.map(e=>({pattern:e}));return[...t.paths.find(r,n.PI).first.map(e=>({kind:"path-matched",file:e.path,pattern:e.pattern,...(0,n.o_)(e)
})),...e.filters.flatMap(e=>filterCauses(e,s))]}function filterCauses(e,t){const s=t(e);switch(s.kind){case"matched":return[{kind:"filter-matched",filter:e,file:s.file,...(0,n.o_)(s)}];case"given":
return[{kind:"filter-matched",filter:e}];case"unmatched":return[];case"unknown":return[{kind:"changes-unknown",because:s.because}]}}function describeTestMatch(e){
const t="stopped"in e?"was stopped, so it counts for":"matches"
;return"path-matched"===e.kind?`${e.pattern} of tests.paths ${t} ${e.file}`:"filter-matched"===e.kind?`filter ${e.filter} of tests.filters matches`:"because"in e?e.because:e.kind}
function findFeltContext(e,t,n){if("exact"===e.quality.kind)for(const s of e.contexts){const r=e.sources.find(e=>readsAll(e,s)&&t.some(t=>cameBy(t,e)));if(void 0!==r)return measure(r,{context:s,
index:n})}}function readsAll(e,{root:t,sent:n}){return"folder"===e.kind&&e.path===t&&e.only?.key===n?.key}function cameBy(e,{at:t,how:n}){return"input-changed"===e.kind&&e.at===t&&e.how===n}
function measure(e,{context:{root:t,ignoreFile:n},index:s}){const r=new Map;let i=0;for(const n of(0,ve.Z1)(e,s))for(const{folder:e,from:o,to:a}of s.runs(n)){i+=a-o;const[n=""]=(0,
D.yE)(t,e).split("/",1);""!==n&&r.set(n,(r.get(n)??0)+a-o)}if(!(i<=20))return{folder:(0,D.aD)(t),count:i,ignoreFile:n,largest:selectLargest(r)}}const be=3;function selectLargest(e){
return[...e].map(([e,t])=>({name:e,count:t})).sort((e,t)=>t.count-e.count).slice(0,be)}function listOwnSteps(e,{list:t}){return t.map(t=>({origin:{cause:t},image:e,distance:0}))}
function selectNearest(e,t,n){const s=new Set,r=new Map,keeps=({origin:e})=>{const t=r.get(e.cause.kind)??0;return!(t>=5||s.has(e)||(s.add(e),r.set(e.cause.kind,t+1),0))
},i=n.flat().sort((e,t)=>e.distance-t.distance);return[...e.filter(keeps),...i.filter(keeps).map(e=>({origin:e.origin,image:t,distance:e.distance+1,before:e}))]}
function cause_steps_toCause({origin:e,before:t},n){const s=[];for(let e=t;void 0!==e;e=e.before)s.push(e.image);return{variant:n,own:e.cause,via:s.reverse()}}class NumberSet{#T
;constructor(e=new Int32Array){this.#T=e}static union(e){const t=e.filter(e=>e.#T.length>0),[n,...s]=t;if(void 0===n||0===s.length)return n??ke
;const r=new Int32Array(Math.max(...t.map(e=>e.#T.length)));for(const e of t)for(let t=0;t<e.#T.length;t+=1)r[t]=e.#E(t)|(r[t]??0);return new NumberSet(r)}with(e){
const t=Math.floor(e/32),n=new Int32Array(Math.max(this.#T.length,t+1));return n.set(this.#T),n[t]=this.#E(t)|1<<e%32,new NumberSet(n)}visit(e){
for(const[t,n]of this.#T.entries())for(let s=n;0!==s;s&=s-1)if("stop"===e(32*t+(31-Math.clz32(s&-s))))return}#E(e){return this.#T[e]??0}}const ke=new NumberSet;class Ancestry{#_n=new Map;#Sn=[]
;inherit(e){const{steps:t,more:n}=this.#$n(e);return{causes:t.map(t=>cause_steps_toCause(t,e.variant)),more:n}}add(e){const t=this.#$n(e),{steps:n,more:s}=t;return this.#_n.set(e.image,{steps:n,
more:s,sources:this.#An(e.own,t)}),{causes:n.map(t=>cause_steps_toCause(t,e.variant)),more:s}}#An(e,{steps:t,sources:s,more:r}){
return t.every(({origin:e})=>r.get(e.cause.kind)===n.PI)?ke:0===e.list.length?s:s.with(this.#Sn.push(countOwn(e))-1)}#$n({image:e,own:t,parents:n}){
const s=n.flatMap(e=>this.#_n.get(e)??[]),r=s.map(({steps:e})=>e),i=selectNearest(listOwnSteps(e,t),e,r),o=NumberSet.union(s.map(e=>e.sources));return{steps:i,sources:o,more:this.#On(t,{steps:i,
sources:o,from:s})}}#On(e,{steps:t,sources:s,from:r}){const i=countKinds(t.map(({origin:e})=>e.cause.kind)),o=new Map([...i].map(([e,t])=>[e,-t])),a=new Set(o.keys()),add=(e,t)=>{
const s=(o.get(e)??0)+t;o.set(e,Math.min(n.PI,s)),s>=n.PI&&a.delete(e)};for(const e of r)for(const[t,s]of e.more)s===n.PI&&add(t,2*n.PI);for(const[t,n]of countOwn(e))add(t,n);return s.visit(e=>{
for(const[t,n]of this.#Sn[e]??[])add(t,n);return 0===a.size?"stop":void 0}),new Map([...o].filter(([,e])=>e>0))}}function countOwn({list:e,more:t}){const n=countKinds(e.map(({kind:e})=>e))
;for(const[e,s]of t)n.set(e,(n.get(e)??0)+s);return n}function countKinds(e){const t=new Map;for(const n of e)t.set(n,(t.get(n)??0)+1);return t}const xe={build:new Map,unknown:[]}
;function selectLabels(e,t,n){const s=new Map(n.map(e=>[e.toLowerCase(),e])),r=new Map,i=[],o=[...t.buildAll,...t.skip];for(const n of e){if(void 0!==findLabel([n],o))continue
;const e=t.build.flatMap(e=>readImageName(n,e)),a=e.flatMap(e=>s.get(e)??[]);for(const e of a)r.set(e,n);0===a.length&&void 0!==e[0]&&i.push({label:n,image:e[0]})}
const a=findLabel(e,t.buildAll),c=findLabel(e,t.skip);return{...void 0===a?{}:{buildAll:a},build:r,...void 0===c?{}:{skip:c},unknown:i}}function findLabel(e,t){
const n=new Set(t.map(e=>e.toLowerCase()));return e.find(e=>n.has(e.toLowerCase()))}function readImageName(e,t){const[n="",s=""]=t.toLowerCase().split("{image}",2),r=e.toLowerCase()
;return r.length>n.length+s.length&&r.startsWith(n)&&r.endsWith(s)?[r.slice(n.length,r.length-s.length)]:[]}function skips(e){return void 0!==e.skip&&void 0===e.buildAll}function isProdAffected(e,t){
return(e.get(t)?.prod.causes.length??0)>0}function isAffected(e,t){return isProdAffected(e,t)||(e.get(t)?.dev?.causes.length??0)>0}function collectCauses(e){
const{images:t}=e.configuration,n=new Map(t.map(t=>[t.name,selectOwnCauses(e,t)])),r=new Map,i=new Ancestry,select=t=>void 0===e.requested?t.filter(e=>isProdAffected(r,e)):[]
;for(const t of orderByParents([...n.keys()],e.parents)){const o=select(prodParents(e.parents,t)),a=n.get(t)?.prod??s;r.set(t,{prod:i.add({image:t,variant:"prod",own:a,parents:o})})}
for(const[t,{prod:s}]of r){const o=n.get(t)?.dev;if(void 0===o)continue;const a=select(devParents(e.parents,t)),c=i.inherit({image:t,variant:"dev",own:o,parents:a});r.set(t,{prod:s,dev:c})}return r}
function selectOwnCauses(e,t){
const n=e.evidence.get(t.name),select=n=>void 0!==e.requested?e.requested.has(t.name)?_e:s:joinCauses([skips(e.labels)?keepCauses(n,e=>"label"===e):n,labelCauses(e.labels,t.name)]),r=select(n?.prod??s)
;return void 0===t.dev?{prod:r}:{prod:r,dev:select(n?.dev??s)}}const _e={list:[{kind:"requested"}],more:new Map};function labelCauses(e,t){
return limitCauses([e.buildAll,e.build.get(t)].filter(e=>void 0!==e).map(e=>({kind:"label",label:e})))}function selectBuilt(e,t,n){const s=new BuiltImages
;for(const r of e.configuration.images)if(isProdAffected(t,r.name)&&s.add(r.name),n.has(r.name)){for(const e of r.tests.images)s.add(e,{kind:"needed-by-tests",image:r.name})
;void 0===r.dev?s.add(r.name):addParents(devParents(e.parents,r.name),r.name,s)}for(const t of s.names())addParents(prodParents(e.parents,t),t,s);return s.needs()}function addParents(e,t,n){
for(const s of e)n.add(s,{kind:"parent-of",image:t})}class BuiltImages{#Cn=new Map;add(e,t){const n=this.#Cn.get(e)??new Map;void 0!==t&&n.set(`${t.kind} ${t.image}`,t),this.#Cn.set(e,n)}names(){
return this.#Cn.keys()}needs(){return new Map([...this.#Cn].map(([e,t])=>[e,[...t.values()]]))}}function selectTested(e,t){const n=new Map;for(const s of e.configuration.images){
const r=void 0===e.requested?findReasons(e,s,t):[];(isAffected(t,s.name)||r.length>0)&&n.set(s.name,r)}return n}function findReasons(e,t,n){
const s=e.evidence.get(t.name)?.testMatches??[],r=t.tests.images.filter(e=>isProdAffected(n,e));return[...skips(e.labels)?[]:s,...r.map(e=>`its tests run against ${e}, which is affected`)]}
function selectSkipped(e,t){if(!skips(e.labels)||void 0!==e.requested)return new Set;const{build:n,unknown:s}=e.labels,r={...e,labels:{build:n,unknown:s}},i=selectTested(r,collectCauses(r))
;return new Set([...i.keys()].filter(e=>!t.has(e)))}function decide(e){
const t=e.configuration.images.map(e=>e.name),n=collectCauses(e),s=selectTested(e,n),r=selectBuilt(e,n,s),i=selectSkipped(e,s),o=countStages(orderByParents(t,e.parents),e.parents,new Set(r.keys()))
;return e.configuration.images.map(t=>toVerdict(e,t,{affected:n,tested:s,skipped:i,built:r,stages:o}))}function toVerdict(e,t,n){
const{affected:s,tested:r,skipped:i,built:o,stages:a}=n,{skip:c}=e.labels,{causes:u,more:l}=mergeCauses(s.get(t.name)),d=r.has(t.name);return{image:t,build:o.has(t.name),
publish:o.has(t.name)&&isPublished(e,t,s),dev:d&&void 0!==t.dev,test:d,stage:a.get(t.name)??0,causes:u,more:l,needs:selectNeeds(t,n),...void 0!==c&&i.has(t.name)?{skippedBy:c}:{}}}
function isPublished(e,t,n){const counts=t=>"build-all"!==t||e.configuration.buildAll.publish,s=n.get(t.name)?.prod.causes??[]
;return t.publish&&"allowed"===e.publishing.kind&&s.some(e=>counts(e.own.kind))}function selectNeeds(e,{affected:t,tested:n,built:s}){return[...(isAffected(t,e.name)?[]:n.get(e.name)??[]).map(e=>({
kind:"tests-only",because:e})),...isProdAffected(t,e.name)?[]:s.get(e.name)??[]]}function mergeCauses(e){if(void 0===e?.dev)return e?.prod??{causes:[],more:new Map};const t=new Map(e.prod.more)
;for(const[s,r]of e.dev.more)t.set(s,Math.min(n.PI,r+(t.get(s)??0)));return{causes:[...e.prod.causes,...e.dev.causes],more:t}}function planImages(e){
const{configuration:t,inputs:n}=e,{images:s}=t,r=list_parents_listParents(n),i=collectEvidence(e),o=hashImages({...e,images:s,parents:r}),a=createContextFinder(e);return decide({...e,parents:r,
evidence:i}).map(e=>({...e,...a(e),parents:r.get(e.image.name)??{prod:[],dev:[]},inputsHash:o.get(e.image.name)??{prod:""},quality:toQuality(n.get(e.image.name))}))}const Se=3
;function createContextFinder({inputs:e,head:t}){let n=Se;return({image:s,causes:r})=>{const i=e.get(s.name)?.prod,o=r.flatMap(({via:e,own:t})=>0===e.length?[t]:[])
;if(void 0===t||void 0===i||0===n)return{};const a=findFeltContext(i,o,t.index);return void 0===a?{}:(n-=1,{wholeContext:a})}}function toQuality(e){const t=e?.prod.quality.kind??"opaque"
;return void 0===e?.dev?{prod:t}:{prod:t,dev:e.dev.quality.kind}}var $e=__nccwpck_require__(41646);const Ae=/^(?:[a-z][a-z0-9+.-]*:\/\/|git@|github\.com\/)/i;function isRemote(e){return Ae.test(e)}
function toFolder(e,t){return void 0===t?{value:(0,D.Fd)(e)??"",findings:[]}:isRemote(t.value)?{value:"",findings:[{code:"invalid-path",message:`the context ${(0,
U.hD)(t.value)} is not a folder of the repository`,fix:'write a folder, and give the URL under "build-contexts"',range:t.range}]}:toPath(t,"the context")}function toLocalPath(e,t){const n=toPath(e,t)
;return""!==n.value||n.findings.length>0?n:{value:"",findings:[{code:"invalid-path",message:`${t} ${(0,U.hD)(e.value)} is the whole repository`,fix:"write a path below the root",range:e.range}]}}
function toPath({value:e,range:t},n){const s=(0,D.Fd)(e),wrong=(s,r)=>({value:"",findings:[{code:"invalid-path",message:`${n} ${(0,U.hD)(e)} ${s}`,fix:r,range:t}]})
;if(""===e.trim())return wrong("is empty",'write "." for the root of the repository');if(e.includes("\\"))return wrong('holds "\\"',`write ${e.replaceAll("\\","/")}`);if(e.startsWith("/")){const t=(0,
D.Fd)(e.replace(/^\/+/,""))??"";return wrong("is absolute",`write it from the root of the repository: ${(0,D.aD)(t)}`)}
return void 0===s?wrong("leaves the repository","write a path from the root of the repository"):{value:s,findings:[]}}const Oe=/^(?:docker-image|oci-layout|https?|git|ssh|git\+[a-z]+):\/\//i
;function toBuildContext(e){const t=e.value,n=readImageContext(t);if(void 0!==n)return{value:{kind:"image",text:t,image:n},findings:[]};const s={kind:"remote",text:t};if(!isRemote(t)){
const{value:n,findings:s}=toPath(e,"the context");return{value:{kind:"local",text:t,path:n},findings:s}}return Oe.test(t)||!/^[^/]*:\/\//.test(t)?{value:s,findings:[]}:{value:s,findings:[{
code:"invalid-value",message:`${(0,U.hD)(t)} is not a context that a build can read`,fix:"write a folder, docker-image://\u2026, oci-layout://\u2026, a git or http URL, or target:<image>",
range:e.range}]}}function readImageContext(e){return e.startsWith(Ce)?e.slice(Ce.length):void 0}const Ce="target:";var Te=__nccwpck_require__(58994);const Ee={start:0,end:0};function describeNode(e){
switch(e.kind){case"list":return"a list";case"mapping":return"a mapping";case"scalar":return describeScalar(e)}}function describeScalar(e){switch(e.type){case"text":return"a text";case"number":
return"a number";case"boolean":return"true or false";case"null":return"nothing"}}function checkCollisions(e,t){const n=e.filter(({publish:e,publishedName:t})=>e&&""!==t)
;return[...findShared(e,e=>artifactName(e.name)).map(({shared:e,names:n})=>toFinding(`${check_collisions_listNames(n)} share the artifact name ${(0,U.hD)(e)}`,{fix:"give one of them another name",
range:check_collisions_placeOf(n,t)})),...findShared(e,e=>toLocalKey(e.localTag)).map(({shared:e,names:n})=>toFinding(`${check_collisions_listNames(n)} share the local tag ${(0,U.hD)(e)}`,{
fix:'put {image} into "local-tag", or give one of them its own',range:check_collisions_placeOf(n,t,"local-tag")})),...findShared(n,e=>(0,
Te.o)(e.publishedName).repository).map(({shared:e,names:n})=>toFinding(`${check_collisions_listNames(n)} are published as ${(0,U.hD)(e)}`,{
fix:'put {image} into "image-name", give one of them its own, or publish one alone',range:check_collisions_placeOf(n,t,"image-name")}))]}function toFinding(e,t){return{code:"colliding-names",
message:e,...t}}function check_collisions_placeOf(e,t,n){const s=t.images?.get(e.at(-1)??""),r=n&&(s?.value[n]??t[n]);return r?.range??s?.key??Ee}function findShared(e,t){const n=new Map
;for(const s of e){const e=t(s),r=n.get(e);r?r.push(s.name):n.set(e,[s.name])}return[...n].flatMap(([e,t])=>t.length>1&&!e.includes("{")?[{shared:e,names:t}]:[])}function toLocalKey(e){
const{repository:t,tag:n="latest"}=(0,Te.o)(e);return`${t.replace(/^docker\.io\/(?:library\/)?/,"")}:${n}`}function check_collisions_listNames(e){
const t=[...e].sort(),n=t.slice(0,5).map(U.hD),s=t.length-n.length;return`the images ${n.join(", ")}${s>0?` and ${s} more`:""}`}function checkMatrix(e){
return[...e??[]].flatMap(([e,{key:t}])=>m.has(e.toLowerCase())?[{code:"reserved-matrix-key",message:`the matrix key ${(0,U.hD)(e)} is one of the entry's own`,
fix:`choose another, as "my-${e.toLowerCase()}"`,range:t}]:/^[A-Za-z_][\w-]*$/.test(e)?[]:[{code:"invalid-value",message:`the matrix key ${(0,U.hD)(e)} cannot be read as matrix.<key>`,
fix:'use letters, digits, "_" and "-", and begin with a letter',range:t}])}function checkMatrixKeys(e){const t=new Map;for(const{value:n}of e.values())for(const[e,{key:s}]of n.matrix??[]){
if(m.has(e.toLowerCase()))continue;const n=t.get(e.toLowerCase())??new Map;t.set(e.toLowerCase(),n),n.has(e)||n.set(e,s)}return[...t.values()].flatMap(e=>{const t=[...e.values()].at(-1)
;return void 0===t||e.size<2?[]:[{code:"colliding-names",message:`the matrix keys ${[...e.keys()].sort().map(U.hD).join(", ")} differ in case alone, and are one to GitHub`,fix:"spell them alike",
range:t}]})}const Pe="[a-z0-9]+(?:(?:\\.|_|__|-+|/)[a-z0-9]+)*",Me=`^(?!all$)(?=.*[a-z])${Pe}$`,Ne=new RegExp(Me),Re=new RegExp(`^${Pe}$`);function isImageName(e){return Ne.test(e)}
function isRepositoryName(e){return Re.test(e)}function checkImageNames(e){return[...e].flatMap(([e,{key:t}])=>{const n=explainName(e);if(void 0===n)return[];const{message:s,fix:r}=n;return[{
code:"invalid-image-name",message:`the image name ${(0,U.hD)(e)} ${s}`,fix:r,range:t}]})}function explainName(e){if(isImageName(e))return;if("all"===e)return{message:"means every image elsewhere",
fix:'choose another name, as "all-in-one"'};if(isRepositoryName(e))return{message:"has no letter",fix:`begin it with a letter, as "v${e}"`}
;const t=e.toLowerCase().replace(/[^a-z0-9._/-]+/g,"-").replace(/^[^a-z0-9]+|[^a-z0-9]+$/g,"");return{message:"is not a name that a registry takes",
fix:isImageName(t)?`write "${t}"`:'use lower-case letters and digits, joined by ".", "_", "-" or "/"'}}function checkImageReferences(e){
return[...e].flatMap(([t,{value:n}])=>[...(n.tests?.images??[]).flatMap(n=>checkTested(t,n,e)),...listTargets(n).flatMap(t=>checkKnown(t,e))])}function checkTested(e,t,n){
return t.value!==e?checkKnown(t,n):[{code:"invalid-value",message:`the tests of image ${(0,U.hD)(e)} always run against itself`,fix:"take it away",range:t.range}]}
function checkKnown({value:e,range:t},n){return n.has(e)?[]:[{code:"unknown-image",message:`unknown image ${(0,U.hD)(e)}`,fix:(0,J.IX)(e,n.keys()),range:t}]}function listTargets(e){
return[e["build-contexts"],e.dev?.["build-contexts"]].flatMap(e=>[...e?.values()??[]].flatMap(({value:e})=>{const t=null===e?void 0:readImageContext(e.value);return null===e||void 0===t?[]:[{value:t,
range:e.range}]}))}function checkFilterNames(e,t){
return[...e["build-all"]?.filters??[],...[...e.images?.values()??[]].flatMap(({value:e})=>[...e.filters??[],...e.tests?.filters??[]])].filter(({value:e})=>!t.has(e)).map(({value:e,range:n})=>({
code:"unknown-filter",message:`unknown filter ${(0,U.hD)(e)}`,fix:(0,J.IX)(e,t),range:n}))}function checkPatterns(e){return[...e.flatMap(checkPattern),...checkNegated(e,ye.bX)]}
function checkPattern({value:e,range:t}){const n=(0,ye.bX)(e),s=explainPattern(n?e.slice(1):e,e);if(void 0===s)return[];const{message:r,instead:i,advice:o}=s,a=void 0===i?o:`write ${n?"!":""}${i}`
;return[{code:"invalid-pattern",message:`the pattern ${(0,U.hD)(e)} ${r}`,fix:a,range:t}]}function explainPattern(e,t){if(""===e)return{message:"is empty",advice:"write a glob, or take it away"}
;if((0,ye.bX)(e))return{message:'begins with two "!"',advice:'write one "!", or none'};if(e.split("/").includes(".."))return{message:'holds ".."',advice:"write it from the root of the repository"}
;if(e.startsWith("/"))return{message:'begins with "/" and matches nothing',instead:e.replace(/^\/+/,"")||"**",advice:""};if(e.endsWith("/"))return{message:'ends with "/" and matches nothing',
instead:`${e.replace(/\/+$/,"")}/**`,advice:""};if(e.includes("//"))return{message:'holds "//" and matches nothing',instead:e.replace(/\/{2,}/g,"/"),advice:""};const n=findUnbalanced(e)
;return void 0!==n?{message:`has a "${n.character}" without its partner`,advice:`close it, or write ${escapeUnbalanced(t,findUnbalanced)} for the character itself`}:void 0}
function escapeUnbalanced(e,t){let n=e;for(let e=0;e<Ie;e+=1){const e=t(n);if(void 0===e)break;n=`${n.slice(0,e.index)}\\${n.slice(e.index)}`}return`'${n.replaceAll("'","''")}'`}
const Ie=20,Le=new Map([["[","]"],["{","}"],["(",")"]]);function findUnbalanced(e){const t=[];for(let n=0;n<e.length;n+=1){const s=e[n]??"";if("\\"===s)n+=1;else if("["===s){const t=findClassEnd(e,n)
;if(void 0===t)return{character:s,index:n};n=t}else if(Le.has(s))t.push({character:s,index:n});else if(("}"===s||")"===s||"]"===s)&&Le.get(t.pop()?.character??"")!==s)return{character:s,index:n}}
return t[0]}const Be=10;function findClassEnd(e,t){for(let n=t+(/^\[[!^]?\]?/.exec(e.slice(t))?.[0].length??1);n<e.length;n+=1){const t=/^\[:\w+:\]/.exec(e.slice(n,n+Be))?.[0]
;if(void 0!==t)n+=t.length-1;else if("\\"===e[n])n+=1;else if("]"===e[n])return n}}function checkNegated(e,t){const n=e[0];return void 0!==n&&e.every(({value:e})=>t(e))?[{code:"only-negated-patterns",
message:`the list of ${(0,U.hD)(n.value)} only takes away, and matches nothing`,fix:'begin it with what is matched, as "**"',range:n.range}]:[]}
const De=["branch_protection_rule","check_run","check_suite","create","delete","deployment","deployment_status","discussion","discussion_comment","fork","gollum","image_version","issue_comment","issues","label","merge_group","milestone","page_build","public","pull_request","push","registry_package","release","repository_dispatch","schedule","status","watch","workflow_dispatch","workflow_run"]
;function checkRunners(e){return[...e??[]].flatMap(([e,{key:t,value:n}])=>[..."default"===e?[]:checkPlatform({value:e,range:t}),...""===n.value.trim()?[emptyRunner(e,n)]:[]])}
function emptyRunner(e,{range:t}){return{code:"missing-value",message:`the runner of ${(0,U.hD)(e)} is empty`,fix:`write a label, as ${a}`,range:t}}function checkPublish(e){
return[...(e?.events??[]).flatMap(checkEvent),...checkRefs(e?.branches??[],"refs/heads/"),...checkRefs(e?.tags??[],"refs/tags/")]}const qe={message:"nothing is ever published on",fix:"take it away"
},Fe=new Map([["pull_request_target",qe],["pull_request_review",qe],["pull_request_review_comment",qe],["workflow_call",{message:"a called workflow runs on the event of its caller, never on",
fix:"name the events of the workflows that call it, as push"}]]);function checkEvent({value:e,range:t}){if(De.includes(e))return[];const n=Fe.get(e);return[{code:"invalid-value",
message:`${n?.message??"unknown event"} ${(0,U.hD)(e)}`,fix:n?.fix??(0,J.IX)(e,De),range:t}]}function checkRefs(e,t){return[...e.flatMap(e=>checkRef(e,t)),...checkNegated(e,e=>e.startsWith("!"))]}
function checkRef({value:e,range:t},n){const s=e.startsWith("!")?"!":"",r=e.slice(s.length),wrong=(n,s)=>[{code:"invalid-pattern",message:`the pattern ${(0,U.hD)(e)} ${n}`,fix:s,range:t}]
;return""===r?wrong("is empty","write a name or a pattern, or take it away"):r.startsWith(n)?wrong("matches names, not refs",`write ${s}${r.slice(n.length)}`):void 0!==findBracket(r)?wrong("has a bracket without its partner",`close it, or write ${escapeUnbalanced(e,findBracket)}`):void 0!==toExpression(r)?[]:wrong("repeats what cannot be repeated",'write "\\" in front of "+" and "?" that are meant')
}function findBracket(e){return findUnbalanced(e.replace(/[{}():]/g,"x"))}function checkLabels(e){const t=[...e?.["build-all"]??[],...e?.skip??[]]
;return[...[...t,...e?.build??[]].filter(({value:e})=>""===e.trim()).map(({range:e})=>({code:"missing-value",message:"a label is empty",fix:"write its name, or take it away",range:e
})),...(e?.build??[]).filter(({value:e})=>""!==e.trim()&&!e.includes("{image}")).map(({value:e,range:t})=>({code:"invalid-value",message:`the label ${(0,U.hD)(e)} names no image`,
fix:`put {image} where the name stands, as "${e}: {image}"`,range:t})),...t.filter(({value:e})=>e.includes("{image}")).map(({value:e,range:t})=>({code:"invalid-value",message:`the label ${(0,
U.hD)(e)} names an image, but acts on all of them`,fix:'move it to "build", or take {image} away',range:t}))]}
const je=new RegExp(`^(?:[A-Za-z0-9.-]+(?::\\d+)?/)?${Pe}$`),Ge=/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;function fillTemplate(e,t){return e.replaceAll("{image}",()=>t)}function checkTemplates(e){
return[...checkTemplate(e,"image-name",checkImageName),...checkTemplate(e,"local-tag",checkLocalTag)]}function checkTemplate(e,t,n){
const s=[...e.images??[]],r=s.flatMap(([e,{value:n}])=>n[t]?[]:[e]),i=e[t];return[...i?n(i,r):[],...s.flatMap(([e,{value:s}])=>s[t]?n(s[t],[e]):[])]}function checkImageName(e,t){
const{value:n,range:s}=e,r=checkPlaceholders(e);if(r.length>0)return r;const{name:i,tag:o}=splitTag(fillTemplate(n,"a"));if(void 0!==o||n.includes("@")){
const e=`write ${splitTag(n.split("@")[0]??"").name}`;return[{code:"invalid-value",message:`the image name ${(0,U.hD)(n)} has a tag or digest`,fix:e,range:s}]}
return je.test(i)?checkFilled(e,t,e=>je.test(e)):[notAName(e)]}function checkLocalTag(e,t){const n=checkPlaceholders(e)
;return n.length>0?n:isReference(fillTemplate(e.value,"a"))?checkFilled(e,t,isReference):[notAName(e)]}function isReference(e){const{name:t,tag:n}=splitTag(e)
;return je.test(t)&&(void 0===n||Ge.test(n))}function checkFilled({value:e,range:t},n,s){const r=n.filter(t=>isImageName(t)&&!s(fillTemplate(e,t))),[i]=r.sort();if(void 0===i)return[]
;const o=r.length>1?` (and ${r.length-1} more)`:"";return[{code:"invalid-value",message:`${(0,U.hD)(e)} is ${(0,U.hD)(fillTemplate(e,i))} for image ${(0,U.hD)(i)}${o}, which docker refuses`,
fix:'put {image} before the ":", or give the image a template of its own',range:t}]}function splitTag(e){const t=e.indexOf(":",e.lastIndexOf("/")+1);return-1===t?{name:e}:{name:e.slice(0,t),
tag:e.slice(t+1)}}function checkPlaceholders({value:e,range:t}){const n=e.match(/\{[^}]*\}?/g)?.find(e=>"{image}"!==e);if(void 0===n)return[];const s=(0,J.SX)(n,["{image}"]);return[{
code:"invalid-value",message:`unknown placeholder ${(0,U.hD)(n)}`,fix:s?`did you mean "${s}"?`:"{image} is the only one: it stands for the name of the image",range:t}]}
function notAName({value:e,range:t}){return{code:"invalid-value",message:`${(0,U.hD)(e)} is not a name that a registry takes`,fix:"use lower-case letters and digits, as ghcr.io/octo-org/{image}",
range:t}}function checkConfiguration(e,t,n){const s=e.images??new Map
;return[...checkTemplates(e),...checkRunners(e.runners),...checkPatterns(e["build-all"]?.paths??[]),...checkLabels(e.labels),...checkPublish(e.publish),...checkImageNames(s),...checkImageReferences(s),...n?checkFilterNames(e,n):[],...checkMatrixKeys(s),...checkCollisions(t,e),...checkGraph(t,(t,n)=>check_configuration_placeOfParent(e,t,n))]
}function check_configuration_placeOfParent(e,t,n){const s=e.images?.get(t),r=[...s?.value["build-contexts"]?.values()??[]].find(({value:e})=>readImageContext(e.value)===n)
;return r?.value.range??s?.key??Ee}const He="the configuration";function wrongType(e,t,{must:n,example:s}){return{value:void 0,findings:["scalar"===e.kind&&"null"===e.type?{code:"missing-value",
message:`${t} has no value`,fix:`write ${s}; or take the key away`,range:e.range}:{code:"wrong-type",message:`${t} must ${n}, not ${describeNode(e)}`,fix:`write ${s}`,range:e.range}]}}
const We=new Map([["dockerfile","file"],["docker-file","file"],["containerfile","file"],["args","build-args"],["arguments","build-args"],["contexts","build-contexts"],["additional-contexts","build-contexts"],["stage","target"],["platform","platforms"],["name","image-name"],["image","image-name"],["repository","image-name"],["registry","image-name"],["tag","local-tag"],["push","publish"],["files","paths"],["watch","paths"]]),Ue=new Set(["depends-on","needs","requires","parents","from","base"]),Ke=['name the images that its tests run against as "tests: { images: [\u2026] }";','the images that it is built from are found in its Dockerfile, and named in "build-contexts" as target:IMAGE'].join("\n")
;function explainAlias(e,t){const n=e.toLowerCase().replaceAll("_","-")
;if("tags"===n&&t.includes("image-name"))return'write the name that it is published by as "image-name", without a tag: the workflow gives the tags';if(Ue.has(n)&&t.includes("tests"))return Ke
;const s=We.get(n);return void 0!==s&&t.includes(s)?`write "${s}"`:void 0}function exampleOfText(e){const t="list"===e.kind&&1===e.items.length?e.items[0]:void 0
;return"scalar"===t?.kind&&"null"!==t.type?t.text:"scalar"===e.kind&&"boolean"===e.type?`quotes around it where the text is meant: "${e.text}"`:void 0}
const Je=new Map([["true","true"],["yes","true"],["on","true"],["1","true"],["false","false"],["no","false"],["off","false"],["0","false"]]);function exampleOfFlag(e){
const t="scalar"===e.kind?Je.get(e.text.toLowerCase()):void 0;return t&&`${t}, without quotes`}function exampleOfList(e){
if("scalar"===e.kind&&"null"!==e.type)return`[${e.text.split(/\s*[,\n]\s*/).filter(e=>""!==e).map(e=>/^[\w./-]+$/.test(e)?e:JSON.stringify(e)).join(", ")}]`}function exampleOfMap(e){
if("list"!==e.kind||0===e.items.length)return;const t=e.items.map(e=>"scalar"===e.kind?/^([^=]+)=(.*)$/s.exec(e.text):null)
;return t.includes(null)?void 0:`{ ${t.map(e=>`${e?.[1]??""}: ${JSON.stringify(e?.[2]??"")}`).join(", ")} }`}function listOf(e,t){const n="a list, as [one, two]";return{schema:{type:"array",
items:e.schema,...t},example:n,read(t,s){if("list"!==t.kind)return wrongType(t,s,{must:"be a list",example:exampleOfList(t)??n});const r=t.items.map(t=>e.read(t,`an item of ${s}`));return{
value:r.flatMap(({value:e})=>void 0===e?[]:[e]),findings:r.flatMap(({findings:e})=>e)}}}}function mapOf(e,{entry:t,...n}){const s="a mapping, as {KEY: value}";return{schema:{type:"object",
additionalProperties:e.schema,...n},example:s,read(n,r){if("mapping"!==n.kind)return wrongType(n,r,{must:"be a mapping",example:exampleOfMap(n)??s});const i=new Map,o=[]
;for(const[s,{key:a,value:c}]of n.entries){const n=e.read(c,void 0===t?belowOf(s,r):`${t} ${(0,U.hD)(s)}`);void 0!==n.value&&i.set(s,{key:a,value:n.value}),o.push(...n.findings)}return{value:i,
findings:o}}}}function fields(e,t){const n=`a mapping of ${Object.keys(e).join(", ")}`;return{schema:{type:"object",properties:toProperties(e),additionalProperties:!1,...t},example:n,read(t,s){
const r={};if("mapping"!==t.kind){const{findings:e}=wrongType(t,s,{must:"be a mapping",example:n});return{value:r,findings:e}}const i=[],readField=(t,n)=>{const o=e[t].read(n,belowOf(t,s))
;void 0!==o.value&&(r[t]=o.value),i.push(...o.findings)};for(const[n,r]of t.entries)hasKey(e,n)?readField(n,r.value):i.push(unknownKey(n,r.key,{subject:s,known:Object.keys(e)}));return{value:r,
findings:i}}}}function removable(e){return{schema:{anyOf:[e.schema,{type:"null",description:"Removes the key."}]},example:e.example,read:(t,n)=>"scalar"===t.kind&&"null"===t.type?{value:null,
findings:[]}:e.read(t,n)}}function hasKey(e,t){return Object.hasOwn(e,t)}function toProperties(e){return Object.fromEntries(Object.entries(e).map(([e,{schema:t}])=>[e,t]))}function belowOf(e,t){
return t===He?(0,U.hD)(e):`${(0,U.hD)(e)} of ${t}`}function unknownKey(e,t,{subject:n,known:s}){return{code:"unknown-key",message:`unknown key ${(0,U.hD)(e)} in ${n}`,fix:explainAlias(e,s)??(0,
J.IX)(e,s),range:t}}function scalar_shapes_text(e={}){return scalar({type:["string","number"],...e},["text","number"])}function anyScalar(e={}){return scalar({type:["string","number","boolean"],...e
},["text","number","boolean"])}function scalar(e,t){const n='a text, "" for an empty one';return{schema:e,example:n,read:(e,s)=>"scalar"===e.kind&&t.includes(e.type)?{value:{value:e.text,range:e.range
},findings:findLineBreak(e.text,e.range,s)}:wrongType(e,s,{must:"be a text",example:exampleOfText(e)??n})}}function findLineBreak(e,t,n){return/[\r\n]/.test(e)?[{code:"line-break",
message:`${n} must be on one line`,fix:'write it on one line; ">-" instead of "|" folds a long one',range:t}]:[]}function flag(e){const t="true or false, without quotes";return{schema:{type:"boolean",
...e},example:t,read:(e,n)=>"scalar"===e.kind&&"boolean"===e.type?{value:"true"===e.text.toLowerCase(),findings:[]}:wrongType(e,n,{must:"be true or false",example:exampleOfFlag(e)??t})}}
const Ve='Globs; one that begins with "!" takes away, wherever it stands.',ze={description:"The folder that is sent to the build, from the repository's root. Default: the image's name.",
examples:["docker/api","."]},Ye={description:"The Dockerfile, from the repository's root. Default: Dockerfile in the context.",examples:["api/Dockerfile"]},Xe={
description:"The build stage; empty: the last one.",default:""},Qe={description:"Build arguments; values are taken as written (3.10 stays 3.10).",examples:[{PYTHON_VERSION:"3.12"}]},Ze={
description:"Named contexts: a folder, docker-image://\u2026, oci-layout://\u2026, a git or http URL, or target:<image of this file>.",examples:[{packages:"./packages/python",base:"target:base"}]
},et={description:"Untracked sources, and globs of the files that each is made from.",examples:[{"web/dist":["web/**"]}]},tt={
description:"Build arguments that change with every commit: not part of the inputs, but for what they name.",examples:[["GIT_SHA"]]},nt=scalar_shapes_text({pattern:V}),st=listOf(scalar_shapes_text(),{
description:Ve,minItems:1}),rt={context:scalar_shapes_text(ze),file:scalar_shapes_text(Ye),target:scalar_shapes_text(Xe),"build-args":mapOf(anyScalar(),Qe),
"build-contexts":mapOf(scalar_shapes_text(),Ze),platforms:listOf(nt,{description:"The platforms of the image. Default: that of the runner.",examples:[["linux/amd64","linux/arm64"]]}),
generated:mapOf(st,et),"volatile-args":listOf(scalar_shapes_text(),tt)},it=fields({context:removable(scalar_shapes_text(ze)),file:removable(scalar_shapes_text(Ye)),
target:removable(scalar_shapes_text(Xe)),"build-args":removable(mapOf(removable(anyScalar()),Qe)),"build-contexts":removable(mapOf(removable(scalar_shapes_text()),Ze)),platforms:removable(listOf(nt,{
description:"The one platform of the dev variant. Default: the runner's.",examples:[["linux/amd64"]]})),generated:removable(mapOf(removable(st),et)),
"volatile-args":removable(listOf(scalar_shapes_text(),tt))},{description:"Overrides for the dev variant: maps merge by key, null removes a key, the rest replaces. {}: a dev variant equal to prod."
}),ot=fields({images:listOf(scalar_shapes_text(),{description:"The images that the tests of this image run against.",examples:[["database"]]}),paths:listOf(scalar_shapes_text(),{
description:`A match runs the tests. ${Ve}`}),filters:listOf(scalar_shapes_text(),{description:"Names of filters; a match runs the tests."})},{
description:"What the tests of the image need, and what runs them beside the image itself."}),ct=mapOf(function(){return{schema:{type:["string","number","boolean","array","object"]},example:"a value",
read:(e,t)=>"scalar"===e.kind?"null"!==e.type?readLine(e.text,e,t):wrongType(e,t,{must:"be a value",example:'a value, "" for an empty text'}):{value:{value:image_shape_toJson(e),range:e.range},
findings:[]}}}(),{description:"Free fields for the matrix entry, as text; a list or a mapping becomes JSON text.",examples:[{setup_nodejs:!0}]}),ut=fields({"image-name":scalar_shapes_text({
description:"The published name of this image, without a tag.",examples:["ghcr.io/octo-org/shop-{image}"]}),"local-tag":scalar_shapes_text({description:"The tag of this image inside a test job."}),
...rt,publish:flag({description:"Whether the image is ever published.",default:!0}),paths:listOf(scalar_shapes_text(),{description:`Further triggers, beside the inferred inputs. ${Ve}`,
examples:[["docker-compose.yml"]]}),filters:listOf(scalar_shapes_text(),{description:"Names of filters; a match builds the image."}),infer:flag({
description:"False: only paths, filters, the Dockerfile, the ignore file, the recipe and parents count.",default:!0}),dev:it,tests:ot,matrix:ct},{
description:"An image; nothing behind the name: every key has its default."}),lt=Object.keys(ut.schema.properties??{}),dt={...ut,schema:{...ut.schema,type:["object","null"]},
read:(e,t)=>"scalar"===e.kind&&"null"===e.type?{value:{},findings:[]}:ut.read(e,t)};function readLine(e,{range:t},n){return{value:{value:e,range:t},findings:findLineBreak(e,t,n)}}
function image_shape_toJson(e){switch(e.kind){case"list":return`[${e.items.map(image_shape_toJson).join(",")}]`;case"mapping":
return`{${[...e.entries].map(([e,{value:t}])=>`${JSON.stringify(e)}:${image_shape_toJson(t)}`).join(",")}}`;case"scalar":
return"null"===e.type?"null":"boolean"===e.type?e.text.toLowerCase():"number"===e.type&&isJsonNumber(e.text)?e.text:JSON.stringify(e.text)}}function isJsonNumber(e){
return/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(e)}const ft=["push","release","schedule","workflow_dispatch","repository_dispatch"],ht="{image}",pt=new Map([["default",a]]),mt=fields({
filters:listOf(scalar_shapes_text(),{description:"Names of filters.",examples:[["ci_cd"]]}),paths:listOf(scalar_shapes_text(),{description:Ve,examples:[[".github/workflows/ci.yml"]]}),publish:flag({
description:"Whether a match publishes, too.",default:!1})},{description:"A match builds and tests every image."}),gt=fields({"build-all":listOf(scalar_shapes_text(),{
description:"Labels that build and test every image.",examples:[["images: all"]]}),build:listOf(scalar_shapes_text({pattern:"\\{image\\}"}),{
description:"Labels that build one image; {image} stands for its name.",examples:[["image: {image}"]]}),skip:listOf(scalar_shapes_text(),{description:"Labels that build nothing for what changed.",
examples:[["images: skip"]]})},{description:"Labels of pull requests, compared without case. No key: no labels."}),vt=fields({events:listOf(scalar_shapes_text(),{
description:"The events that may publish.",default:ft}),branches:listOf(scalar_shapes_text(),{
description:"The branches that may publish, as in on.push.branches; for a pull request its base. Default: the default branch.",examples:[["main","releases/**"]]}),tags:listOf(scalar_shapes_text(),{
description:"The tags that may publish, as in on.push.tags. Default: any.",examples:[["v*"]]})},{description:"When publish_matrix may hold anything at all."}),yt={...scalar_shapes_text(),read(e,t){
if("list"!==e.kind||e.items.length<2)return scalar_shapes_text().read(e,t);const n=e.items.map(e=>"scalar"===e.kind?e.text:"");return wrongType(e,t,{must:"be a text",
example:`one label, or all of them as a text of JSON,\n'${JSON.stringify(n).replaceAll("'","''")}'\nand in the job\nruns-on: \${{ startsWith(matrix.runner, '[') && fromJSON(matrix.runner) || matrix.runner }}`
})}},wt=fields({"image-name":scalar_shapes_text({description:"The published name, without a tag; {image} stands for the name of the image.",examples:["ghcr.io/octo-org/{image}"]}),
"local-tag":scalar_shapes_text({description:"The tag inside a test job, for both variants.",default:ht,examples:["shop-{image}"]}),filters:{schema:{
description:"Named path sets: the path of a file in the format of dorny/paths-filter, or the mapping inline.",anyOf:[{type:"string"},{type:"object",additionalProperties:{
type:["string","array","object"]}}],examples:[".github/filters.yml",{api:["api/**","!**/*.md"]}]},example:"the path of a file, or a mapping of names to patterns",read:e=>({value:e,findings:[]})},
runners:mapOf(yt,{description:'The runner of each platform; "default" is for linux/amd64 and for entries that are not split.',default:Object.fromEntries(pt),examples:[{default:"ubuntu-24.04",
"linux/arm64":"ubuntu-24.04-arm"}]}),"build-all":mt,labels:gt,publish:vt,images:mapOf(dt,{description:"The images of the repository, by name.",minProperties:1,propertyNames:{pattern:Me},entry:"image"
})},{required:["images"]});function findMisplaced(e,t,n){if("mapping"!==e.kind||0===t.length)return t;const s=e.entries.get("images")
;return void 0===s?t:"mapping"===s.value.kind?replace(t,findBeside(s.value,t)):isNothing(s.value)?moveUnder(s,{root:e,findings:t,isMeant:n}):t}function replace(e,t){
return[...e.filter(e=>!t.some(({range:t})=>isIn(e,t))),...t.map(({finding:e})=>e)]}function isIn({range:{start:e}},t){return e>=t.start&&e<=t.end}function findBeside({entries:e},t){let n
;return[...e].flatMap(([e,{key:s,value:r}])=>{const i={start:s.start,end:r.range.end};return lt.includes(e)&&t.some(e=>isIn(e,i))?void 0===n?[]:[{finding:{code:"wrong-type",message:`${(0,
U.hD)(e)} stands beside the image ${(0,U.hD)(n)}, not in it`,fix:`indent it under ${(0,U.hD)(n)}`,range:s},range:i}]:(n=isNothing(r)?e:void 0,[])})}function moveUnder(e,{root:t,findings:n,isMeant:s}){
const r=[...t.entries].flatMap(([t,{key:r,value:i}])=>!n.some(({code:e,range:t})=>"unknown-key"===e&&t.start===r.start)||r.start<e.key.start||s(t)?[]:[{finding:{code:"unknown-key",message:`${(0,
U.hD)(t)} stands beside "images", not in it`,fix:'indent it under "images"',range:r},range:{...r,end:i.range.end}}]);if(0===r.length)return n;const{start:i}=e.value.range
;return replace(n.filter(({code:e,range:t})=>"missing-value"!==e||t.start!==i),r)}function isNothing(e){return"scalar"===e.kind&&"null"===e.type}
const bt=["context","file","target","build-args","build-contexts","generated","platforms","dev"];function listReadable(e,t){const n="mapping"===e?.kind?e.entries.get("images")?.value:void 0
;if("mapping"!==n?.kind)return new Set;const s=[...n.entries].some(([e,{key:n}])=>lt.includes(e)&&t.some(({range:e})=>e.start===n.start)),r=[...n.entries].filter(([,{key:e,value:n}])=>{
const r=t.filter(({range:t})=>list_readable_isIn(t.start,e.start,n.range.end));return"scalar"===n.kind&&"null"===n.type?0===r.length&&!s:"mapping"===n.kind&&isReadable(n,r)})
;return new Set(r.map(([e])=>e))}function isReadable({entries:e},t){return!(!e.has("file")&&!e.has("context")&&t.some(({code:e})=>"unknown-key"===e))&&bt.every(n=>{const s=e.get(n)
;return void 0===s||!t.some(({range:e})=>list_readable_isIn(e.start,s.key.start,s.value.range.end))})}function list_readable_isIn(e,t,n){return e>=t&&e<=n}function rewriteNegated(e,t){
const n=t.filter(e=>!(0,ye.bX)(e)),s=joinNegated(n,t.filter(ye.bX).map(e=>e.slice(1)))
;return void 0!==s?`write it without "!": ${flow(s)}`:`write the filters inline under "filters" of the configuration, where "!" takes away:\n${e}: ${flow(0===n.length?["**",...t]:t)}`}
function joinNegated(e,t){const n=t.map(e=>/^\*\*\/([\w.*-]+)$/.exec(e)?.[1]),s=e.map(e=>/^(?:[\w./-]+\/)?\*\*$/.exec(e)?.[0])
;if(0!==e.length&&n.every(isText)&&s.every(isText))return s.map(e=>`${e}/!(${n.join("|")})`)}function isText(e){return void 0!==e}function flow(e){return`[${e.map(e=>JSON.stringify(e)).join(", ")}]`}
const kt=new Map([["added",["added"]],["copied",["added","deleted"]],["deleted",["deleted"]],["modified",["modified"]],["renamed",["added","deleted"]]]);function readFilters(e,t){
if("mapping"!==e.kind)return{value:new Map,findings:[notATable(e)]};const n=new Map,s=[];for(const[r,{key:i,value:o}]of e.entries){const e=readRules(o,`filter ${(0,U.hD)(r)}`);n.set(r,e.value),
s.push(...e.findings),0===e.value.length&&0===e.findings.length&&s.push(emptyFilter(r,i)),s.push(...checkRules(r,e.value,t))}return{value:n,findings:s}}function toFilters(e){
return new Map([...e].map(([e,t])=>[e,t.map(toRule)]))}function toRule({pattern:e,on:t}){return{pattern:e,on:t}}function readRules(e,t){if("list"===e.kind)return concat(e.items.map(e=>readRules(e,t)))
;if("mapping"===e.kind)return concat([...e.entries].map(([e,{key:n,value:s}])=>{const r=readChangeTypes(e,n),i=readRules(s,t);return{value:i.value.map(e=>({...e,on:r.value})),
findings:[...r.findings,...i.findings]}}));const{text:n,type:s,range:r}=e;return"null"===s||"boolean"===s?{value:[],findings:[notAPattern(e,t)]}:{value:[{pattern:n,on:"any",text:{value:n,range:r}}],
findings:findLineBreak(n,r,`a pattern of ${t}`)}}function concat(e){return{value:e.flatMap(({value:e})=>e),findings:e.flatMap(({findings:e})=>e)}}function readChangeTypes(e,t){
const n=e.split("|").map(e=>e.trim().toLowerCase()),s=new Set,r=[];for(const e of n){const n=kt.get(e);for(const e of n??[])s.add(e);void 0===n&&r.push(unknownChangeType(e,t))}return{value:[...s],
findings:r}}function checkRules(e,t,n){const s=t.map(({text:e})=>e);switch(n){case"configuration":return checkPatterns(s);case"paths-filter-file":
return[...s.flatMap(checkPattern),...checkNegatedInFile(e,s)]}}function checkNegatedInFile(e,t){const n=rewriteNegated(e,t.map(({value:e})=>e));return t.filter(({value:e})=>(0,
ye.bX)(e)).map(({value:t,range:s})=>({code:"negated-filter-pattern",message:`${(0,U.hD)(t)} in filter ${(0,U.hD)(e)} means "or every other file" to paths-filter`,fix:n,range:s}))}
function unknownChangeType(e,t){return{code:"unknown-change-type",message:`unknown change type ${(0,U.hD)(e)}`,fix:(0,J.IX)(e,kt.keys()),range:t}}function notAPattern(e,t){return{code:"wrong-type",
message:`a pattern of ${t} must be a text, not ${describeNode(e)}`,fix:'write a glob, as "api/**"',range:e.range}}function notATable(e){return{code:"wrong-type",
message:`filters must be a mapping of names to patterns, not ${describeNode(e)}`,fix:'write one filter a line, as api: ["api/**"]',range:e.range}}function emptyFilter(e,t){return{code:"missing-value",
message:`filter ${(0,U.hD)(e)} has no pattern`,fix:"write its patterns, or take it away",range:t}}
const xt=Symbol.for("yaml.alias"),_t=Symbol.for("yaml.document"),St=Symbol.for("yaml.map"),$t=Symbol.for("yaml.pair"),At=Symbol.for("yaml.scalar"),Ot=Symbol.for("yaml.seq"),Ct=Symbol.for("yaml.node.type"),isAlias=e=>!!e&&"object"==typeof e&&e[Ct]===xt,identity_isDocument=e=>!!e&&"object"==typeof e&&e[Ct]===_t,identity_isMap=e=>!!e&&"object"==typeof e&&e[Ct]===St,isPair=e=>!!e&&"object"==typeof e&&e[Ct]===$t,isScalar=e=>!!e&&"object"==typeof e&&e[Ct]===At,isSeq=e=>!!e&&"object"==typeof e&&e[Ct]===Ot
;function isCollection(e){if(e&&"object"==typeof e)switch(e[Ct]){case St:case Ot:return!0}return!1}function isNode(e){if(e&&"object"==typeof e)switch(e[Ct]){case xt:case St:case At:case Ot:return!0}
return!1}const hasAnchor=e=>(isScalar(e)||isCollection(e))&&!!e.anchor,Tt=Symbol("break visit"),Et=Symbol("skip children"),Pt=Symbol("remove node");function visit_visit(e,t){const n=initVisitor(t)
;identity_isDocument(e)?visit_(null,e.contents,n,Object.freeze([e]))===Pt&&(e.contents=null):visit_(null,e,n,Object.freeze([]))}function visit_(e,t,n,s){const r=callVisitor(e,t,n,s)
;if(isNode(r)||isPair(r))return replaceNode(e,s,r),visit_(e,r,n,s);if("symbol"!=typeof r)if(isCollection(t)){s=Object.freeze(s.concat(t));for(let e=0;e<t.items.length;++e){
const r=visit_(e,t.items[e],n,s);if("number"==typeof r)e=r-1;else{if(r===Tt)return Tt;r===Pt&&(t.items.splice(e,1),e-=1)}}}else if(isPair(t)){s=Object.freeze(s.concat(t))
;const e=visit_("key",t.key,n,s);if(e===Tt)return Tt;e===Pt&&(t.key=null);const r=visit_("value",t.value,n,s);if(r===Tt)return Tt;r===Pt&&(t.value=null)}return r}async function visitAsync(e,t){
const n=initVisitor(t);identity_isDocument(e)?await visitAsync_(null,e.contents,n,Object.freeze([e]))===Pt&&(e.contents=null):await visitAsync_(null,e,n,Object.freeze([]))}
async function visitAsync_(e,t,n,s){const r=await callVisitor(e,t,n,s);if(isNode(r)||isPair(r))return replaceNode(e,s,r),visitAsync_(e,r,n,s);if("symbol"!=typeof r)if(isCollection(t)){
s=Object.freeze(s.concat(t));for(let e=0;e<t.items.length;++e){const r=await visitAsync_(e,t.items[e],n,s);if("number"==typeof r)e=r-1;else{if(r===Tt)return Tt;r===Pt&&(t.items.splice(e,1),e-=1)}}
}else if(isPair(t)){s=Object.freeze(s.concat(t));const e=await visitAsync_("key",t.key,n,s);if(e===Tt)return Tt;e===Pt&&(t.key=null);const r=await visitAsync_("value",t.value,n,s);if(r===Tt)return Tt
;r===Pt&&(t.value=null)}return r}function initVisitor(e){return"object"==typeof e&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{
Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function callVisitor(e,t,n,s){
return"function"==typeof n?n(e,t,s):identity_isMap(t)?n.Map?.(e,t,s):isSeq(t)?n.Seq?.(e,t,s):isPair(t)?n.Pair?.(e,t,s):isScalar(t)?n.Scalar?.(e,t,s):isAlias(t)?n.Alias?.(e,t,s):void 0}
function replaceNode(e,t,n){const s=t[t.length-1];if(isCollection(s))s.items[e]=n;else if(isPair(s))"key"===e?s.key=n:s.value=n;else{if(!identity_isDocument(s)){const e=isAlias(s)?"alias":"scalar"
;throw new Error(`Cannot replace node with ${e} parent`)}s.contents=n}}visit_visit.BREAK=Tt,visit_visit.SKIP=Et,visit_visit.REMOVE=Pt,visitAsync.BREAK=Tt,visitAsync.SKIP=Et,visitAsync.REMOVE=Pt
;const Mt={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},escapeTagName=e=>e.replace(/[!,[\]{}]/g,e=>Mt[e]);class Directives{constructor(e,t){this.docStart=null,this.docEnd=!1,
this.yaml=Object.assign({},Directives.defaultYaml,e),this.tags=Object.assign({},Directives.defaultTags,t)}clone(){const e=new Directives(this.yaml,this.tags);return e.docStart=this.docStart,e}
atDocument(){const e=new Directives(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={
explicit:Directives.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},Directives.defaultTags)}return e}add(e,t){this.atNextDocument&&(this.yaml={explicit:Directives.defaultYaml.explicit,
version:"1.1"},this.tags=Object.assign({},Directives.defaultTags),this.atNextDocument=!1);const n=e.trim().split(/[ \t]+/),s=n.shift();switch(s){case"%TAG":{
if(2!==n.length&&(t(0,"%TAG directive should contain exactly two parts"),n.length<2))return!1;const[e,s]=n;return this.tags[e]=s,!0}case"%YAML":{if(this.yaml.explicit=!0,
1!==n.length)return t(0,"%YAML directive should contain exactly one part"),!1;const[e]=n;return"1.1"===e||"1.2"===e?(this.yaml.version=e,!0):(t(6,`Unsupported YAML version ${e}`,/^\d+\.\d+$/.test(e)),
!1)}default:return t(0,`Unknown directive ${s}`,!0),!1}}tagName(e,t){if("!"===e)return"!";if("!"!==e[0])return t(`Not a valid tag: ${e}`),null;if("<"===e[1]){const n=e.slice(2,-1)
;return"!"===n||"!!"===n?(t(`Verbatim tags aren't resolved, so ${e} is invalid.`),null):(">"!==e[e.length-1]&&t("Verbatim tags must end with a >"),n)}const[,n,s]=e.match(/^(.*!)([^!]*)$/s)
;s||t(`The ${e} tag has no suffix`);const r=this.tags[n];if(r)try{return r+decodeURIComponent(s)}catch(e){return t(String(e)),null}return"!"===n?e:(t(`Could not resolve tag: ${e}`),null)}tagString(e){
for(const[t,n]of Object.entries(this.tags))if(e.startsWith(n))return t+escapeTagName(e.substring(n.length));return"!"===e[0]?e:`!<${e}>`}toString(e){
const t=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],n=Object.entries(this.tags);let s;if(e&&n.length>0&&isNode(e.contents)){const t={};visit_visit(e.contents,(e,n)=>{
isNode(n)&&n.tag&&(t[n.tag]=!0)}),s=Object.keys(t)}else s=[];for(const[r,i]of n)"!!"===r&&"tag:yaml.org,2002:"===i||e&&!s.some(e=>e.startsWith(i))||t.push(`%TAG ${r} ${i}`);return t.join("\n")}}
function anchorIsValid(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){const t=JSON.stringify(e);throw new Error(`Anchor must not contain whitespace or control characters: ${t}`)}return!0}
function anchorNames(e){const t=new Set;return visit_visit(e,{Value(e,n){n.anchor&&t.add(n.anchor)}}),t}function findNewAnchor(e,t){for(let n=1;;++n){const s=`${e}${n}`;if(!t.has(s))return s}}
function createNodeAnchors(e,t){const n=[],s=new Map;let r=null;return{onAnchor:s=>{n.push(s),r??(r=anchorNames(e));const i=findNewAnchor(t,r);return r.add(i),i},setAnchors:()=>{for(const e of n){
const t=s.get(e);if("object"!=typeof t||!t.anchor||!isScalar(t.node)&&!isCollection(t.node)){const t=new Error("Failed to resolve repeated object (this should not happen)");throw t.source=e,t}
t.node.anchor=t.anchor}},sourceObjects:s}}function applyReviver(e,t,n,s){if(s&&"object"==typeof s)if(Array.isArray(s))for(let t=0,n=s.length;t<n;++t){const n=s[t],r=applyReviver(e,s,String(t),n)
;void 0===r?delete s[t]:r!==n&&(s[t]=r)}else if(s instanceof Map)for(const t of Array.from(s.keys())){const n=s.get(t),r=applyReviver(e,s,t,n);void 0===r?s.delete(t):r!==n&&s.set(t,r)
}else if(s instanceof Set)for(const t of Array.from(s)){const n=applyReviver(e,s,t,t);void 0===n?s.delete(t):n!==t&&(s.delete(t),s.add(n))}else for(const[t,n]of Object.entries(s)){
const r=applyReviver(e,s,t,n);void 0===r?delete s[t]:r!==n&&(s[t]=r)}return e.call(t,n,s)}function toJS(e,t,n){if(Array.isArray(e))return e.map((e,t)=>toJS(e,String(t),n))
;if(e&&"function"==typeof e.toJSON){if(!n||!hasAnchor(e))return e.toJSON(t,n);const s={aliasCount:0,count:1,res:void 0};n.anchors.set(e,s),n.onCreate=e=>{s.res=e,delete n.onCreate}
;const r=e.toJSON(t,n);return n.onCreate&&n.onCreate(r),r}return"bigint"!=typeof e||n?.keep?e:Number(e)}Directives.defaultYaml={explicit:!1,version:"1.2"},Directives.defaultTags={
"!!":"tag:yaml.org,2002:"};class NodeBase{constructor(e){Object.defineProperty(this,Ct,{value:e})}clone(){const e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this))
;return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:t,maxAliasCount:n,onAnchor:s,reviver:r}={}){if(!identity_isDocument(e))throw new TypeError("A document argument is required")
;const i={anchors:new Map,doc:e,keep:!0,mapAsMap:!0===t,mapKeyWarned:!1,maxAliasCount:"number"==typeof n?n:100},o=toJS(this,"",i)
;if("function"==typeof s)for(const{count:e,res:t}of i.anchors.values())s(t,e);return"function"==typeof r?applyReviver(r,{"":o},"",o):o}}class Alias extends NodeBase{constructor(e){super(xt),
this.source=e,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,t){if(0===t?.maxAliasCount)throw new ReferenceError("Alias resolution is disabled")
;let n,s;t?.aliasResolveCache?n=t.aliasResolveCache:(n=[],visit_visit(e,{Node:(e,t)=>{(isAlias(t)||hasAnchor(t))&&n.push(t)}}),t&&(t.aliasResolveCache=n));for(const e of n){if(e===this)break
;e.anchor===this.source&&(s=e)}if(s&&t){const{anchors:e,doc:n,maxAliasCount:r}=t;let i=e.get(s);if(i||(toJS(s,null,t),i=e.get(s)),
void 0===i?.res)throw new ReferenceError("This should not happen: Alias anchor was not resolved?");if(r>=0&&(i.count+=1,0===i.aliasCount&&(i.aliasCount=getAliasCount(n,s,e)),
i.count*i.aliasCount>r))throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack")}return s}toJSON(e,t){if(!t)return{source:this.source};const n=this.resolve(t.doc,t)
;if(!n){const e=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(e)}return t.anchors.get(n).res}toString(e,t,n){const s=`*${this.source}`;if(e){
if(anchorIsValid(this.source),e.options.verifyAliasOrder&&!e.anchors.has(this.source)){const e=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(e)}
if(e.implicitKey)return`${s} `}return s}}function getAliasCount(e,t,n){if(isAlias(t)){const s=t.resolve(e),r=n&&s&&n.get(s);return r?r.count*r.aliasCount:0}if(isCollection(t)){let s=0
;for(const r of t.items){const t=getAliasCount(e,r,n);t>s&&(s=t)}return s}if(isPair(t)){const s=getAliasCount(e,t.key,n),r=getAliasCount(e,t.value,n);return Math.max(s,r)}return 1}
const isScalarValue=e=>!e||"function"!=typeof e&&"object"!=typeof e;class Scalar extends NodeBase{constructor(e){super(At),this.value=e}toJSON(e,t){return t?.keep?this.value:toJS(this.value,e,t)}
toString(){return String(this.value)}}function findTagObject(e,t,n){if(t){const e=n.filter(e=>e.tag===t),s=e.find(e=>!e.format)??e[0];if(!s)throw new Error(`Tag ${t} not found`);return s}
return n.find(t=>t.identify?.(e)&&!t.format)}function createNode(e,t,n){if(identity_isDocument(e)&&(e=e.contents),isNode(e))return e;if(isPair(e)){const t=n.schema[St].createNode?.(n.schema,null,n)
;return t.items.push(e),t}(e instanceof String||e instanceof Number||e instanceof Boolean||"undefined"!=typeof BigInt&&e instanceof BigInt)&&(e=e.valueOf())
;const{aliasDuplicateObjects:s,onAnchor:r,onTagObj:i,schema:o,sourceObjects:a}=n;let c;if(s&&e&&"object"==typeof e){if(c=a.get(e),c)return c.anchor??(c.anchor=r(e)),new Alias(c.anchor);c={anchor:null,
node:null},a.set(e,c)}t?.startsWith("!!")&&(t="tag:yaml.org,2002:"+t.slice(2));let u=findTagObject(e,t,o.tags);if(!u){if(e&&"function"==typeof e.toJSON&&(e=e.toJSON()),!e||"object"!=typeof e){
const t=new Scalar(e);return c&&(c.node=t),t}u=e instanceof Map?o[St]:Symbol.iterator in Object(e)?o[Ot]:o[St]}i&&(i(u),delete n.onTagObj)
;const l=u?.createNode?u.createNode(n.schema,e,n):"function"==typeof u?.nodeClass?.from?u.nodeClass.from(n.schema,e,n):new Scalar(e);return t?l.tag=t:u.default||(l.tag=u.tag),c&&(c.node=l),l}
function collectionFromPath(e,t,n){let s=n;for(let e=t.length-1;e>=0;--e){const n=t[e];if("number"==typeof n&&Number.isInteger(n)&&n>=0){const e=[];e[n]=s,s=e}else s=new Map([[n,s]])}
return createNode(s,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}
Scalar.BLOCK_FOLDED="BLOCK_FOLDED",Scalar.BLOCK_LITERAL="BLOCK_LITERAL",Scalar.PLAIN="PLAIN",Scalar.QUOTE_DOUBLE="QUOTE_DOUBLE",Scalar.QUOTE_SINGLE="QUOTE_SINGLE"
;const isEmptyPath=e=>null==e||"object"==typeof e&&!!e[Symbol.iterator]().next().done;class Collection extends NodeBase{constructor(e,t){super(e),Object.defineProperty(this,"schema",{value:t,
configurable:!0,enumerable:!1,writable:!0})}clone(e){const t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&(t.schema=e),
t.items=t.items.map(t=>isNode(t)||isPair(t)?t.clone(e):t),this.range&&(t.range=this.range.slice()),t}addIn(e,t){if(isEmptyPath(e))this.add(t);else{const[n,...s]=e,r=this.get(n,!0)
;if(isCollection(r))r.addIn(s,t);else{if(void 0!==r||!this.schema)throw new Error(`Expected YAML collection at ${n}. Remaining path: ${s}`);this.set(n,collectionFromPath(this.schema,s,t))}}}
deleteIn(e){const[t,...n]=e;if(0===n.length)return this.delete(t);const s=this.get(t,!0);if(isCollection(s))return s.deleteIn(n)
;throw new Error(`Expected YAML collection at ${t}. Remaining path: ${n}`)}getIn(e,t){const[n,...s]=e,r=this.get(n,!0);return 0===s.length?!t&&isScalar(r)?r.value:r:isCollection(r)?r.getIn(s,t):void 0
}hasAllNullValues(e){return this.items.every(t=>{if(!isPair(t))return!1;const n=t.value;return null==n||e&&isScalar(n)&&null==n.value&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(e){const[t,...n]=e
;if(0===n.length)return this.has(t);const s=this.get(t,!0);return!!isCollection(s)&&s.hasIn(n)}setIn(e,t){const[n,...s]=e;if(0===s.length)this.set(n,t);else{const e=this.get(n,!0)
;if(isCollection(e))e.setIn(s,t);else{if(void 0!==e||!this.schema)throw new Error(`Expected YAML collection at ${n}. Remaining path: ${s}`);this.set(n,collectionFromPath(this.schema,s,t))}}}}
const stringifyComment=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function indentComment(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}
const lineComment=(e,t,n)=>e.endsWith("\n")?indentComment(n,t):n.includes("\n")?"\n"+indentComment(n,t):(e.endsWith(" ")?"":" ")+n,Nt="flow",Rt="block",It="quoted"
;function foldFlowLines(e,t,n="flow",{indentAtStart:s,lineWidth:r=80,minContentWidth:i=20,onFold:o,onOverflow:a}={}){if(!r||r<0)return e;r<i&&(i=0);const c=Math.max(1+i,1+r-t.length)
;if(e.length<=c)return e;const u=[],l={};let d,f,h=r-t.length;"number"==typeof s&&(s>r-Math.max(2,i)?u.push(0):h=r-s);let p=!1,m=-1,g=-1,v=-1;n===Rt&&(m=consumeMoreIndentedLines(e,m,t.length),
-1!==m&&(h=m+c));for(let s;s=e[m+=1];){if(n===It&&"\\"===s){switch(g=m,e[m+1]){case"x":m+=3;break;case"u":m+=5;break;case"U":m+=9;break;default:m+=1}v=m}
if("\n"===s)n===Rt&&(m=consumeMoreIndentedLines(e,m,t.length)),h=m+t.length+c,d=void 0;else{if(" "===s&&f&&" "!==f&&"\n"!==f&&"\t"!==f){const t=e[m+1];t&&" "!==t&&"\n"!==t&&"\t"!==t&&(d=m)}
if(m>=h)if(d)u.push(d),h=d+c,d=void 0;else if(n===It){for(;" "===f||"\t"===f;)f=s,s=e[m+=1],p=!0;const t=m>v+1?m-2:g-1;if(l[t])return e;u.push(t),l[t]=!0,h=t+c,d=void 0}else p=!0}f=s}if(p&&a&&a(),
0===u.length)return e;o&&o();let y=e.slice(0,u[0]);for(let s=0;s<u.length;++s){const r=u[s],i=u[s+1]||e.length;0===r?y=`\n${t}${e.slice(0,i)}`:(n===It&&l[r]&&(y+=`${e[r]}\\`),
y+=`\n${t}${e.slice(r+1,i)}`)}return y}function consumeMoreIndentedLines(e,t,n){let s=t,r=t+1,i=e[r];for(;" "===i||"\t"===i;)if(t<r+n)i=e[++t];else{do{i=e[++t]}while(i&&"\n"!==i);s=t,r=t+1,i=e[r]}
return s}const getFoldOptions=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth
}),containsDocumentMarker=e=>/^(%|---|\.\.\.)/m.test(e);function lineLengthOverLimit(e,t,n){if(!t||t<0)return!1;const s=t-n,r=e.length;if(r<=s)return!1;for(let t=0,n=0;t<r;++t)if("\n"===e[t]){
if(t-n>s)return!0;if(n=t+1,r-n<=s)return!1}return!0}function doubleQuotedString(e,t){const n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return n
;const{implicitKey:s}=t,r=t.options.doubleQuotedMinMultiLineLength,i=t.indent||(containsDocumentMarker(e)?"  ":"");let o="",a=0
;for(let e=0,t=n[e];t;t=n[++e])if(" "===t&&"\\"===n[e+1]&&"n"===n[e+2]&&(o+=n.slice(a,e)+"\\ ",e+=1,a=e,t="\\"),"\\"===t)switch(n[e+1]){case"u":{o+=n.slice(a,e);const t=n.substr(e+2,4);switch(t){
case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"000b":o+="\\v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"2029":
o+="\\P";break;default:"00"===t.substr(0,2)?o+="\\x"+t.substr(2):o+=n.substr(e,6)}e+=5,a=e+1}break;case"n":if(s||'"'===n[e+2]||n.length<r)e+=1;else{
for(o+=n.slice(a,e)+"\n\n";"\\"===n[e+2]&&"n"===n[e+3]&&'"'!==n[e+4];)o+="\n",e+=2;o+=i," "===n[e+2]&&(o+="\\"),e+=1,a=e+1}break;default:e+=1}return o=a?o+n.slice(a):n,
s?o:foldFlowLines(o,i,It,getFoldOptions(t,!1))}function singleQuotedString(e,t){if(!1===t.options.singleQuote||t.implicitKey&&e.includes("\n")||/[ \t]\n|\n[ \t]/.test(e))return doubleQuotedString(e,t)
;const n=t.indent||(containsDocumentMarker(e)?"  ":""),s="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&\n${n}`)+"'";return t.implicitKey?s:foldFlowLines(s,n,Nt,getFoldOptions(t,!1))}
function quotedString(e,t){const{singleQuote:n}=t.options;let s;if(!1===n)s=doubleQuotedString;else{const t=e.includes('"'),r=e.includes("'")
;s=t&&!r?singleQuotedString:r&&!t?doubleQuotedString:n?singleQuotedString:doubleQuotedString}return s(e,t)}let Lt;try{Lt=new RegExp("(^|(?<!\n))\n+(?!\n|$)","g")}catch{Lt=/\n+(?!\n|$)/g}
function blockString({comment:e,type:t,value:n},s,r,i){const{blockQuote:o,commentString:a,lineWidth:c}=s.options;if(!o||/\n[\t ]+$/.test(n))return quotedString(n,s)
;const u=s.indent||(s.forceBlockIndent||containsDocumentMarker(n)?"  ":""),l="literal"===o||"folded"!==o&&t!==Scalar.BLOCK_FOLDED&&(t===Scalar.BLOCK_LITERAL||!lineLengthOverLimit(n,c,u.length))
;if(!n)return l?"|\n":">\n";let d,f;for(f=n.length;f>0;--f){const e=n[f-1];if("\n"!==e&&"\t"!==e&&" "!==e)break}let h=n.substring(f);const p=h.indexOf("\n");-1===p?d="-":n===h||p!==h.length-1?(d="+",
i&&i()):d="",h&&(n=n.slice(0,-h.length),"\n"===h[h.length-1]&&(h=h.slice(0,-1)),h=h.replace(Lt,`$&${u}`));let m,g=!1,v=-1;for(m=0;m<n.length;++m){const e=n[m];if(" "===e)g=!0;else{if("\n"!==e)break
;v=m}}let y=n.substring(0,v<m?v+1:m);y&&(n=n.substring(y.length),y=y.replace(/\n+/g,`$&${u}`));let w=(g?u?"2":"1":"")+d;if(e&&(w+=" "+a(e.replace(/ ?[\r\n]+/g," ")),r&&r()),!l){
const e=n.replace(/\n+/g,"\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${u}`);let r=!1;const i=getFoldOptions(s,!0)
;"folded"!==o&&t!==Scalar.BLOCK_FOLDED&&(i.onOverflow=()=>{r=!0});const a=foldFlowLines(`${y}${e}${h}`,u,Rt,i);if(!r)return`>${w}\n${u}${a}`}return`|${w}\n${u}${y}${n=n.replace(/\n+/g,`$&${u}`)}${h}`}
function plainString(e,t,n,s){const{type:r,value:i}=e,{actualString:o,implicitKey:a,indent:c,indentStep:u,inFlow:l}=t;if(a&&i.includes("\n")||l&&/[[\]{},]/.test(i))return quotedString(i,t)
;if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(i))return a||l||!i.includes("\n")?quotedString(i,t):blockString(e,t,n,s)
;if(!a&&!l&&r!==Scalar.PLAIN&&i.includes("\n"))return blockString(e,t,n,s);if(containsDocumentMarker(i)){if(""===c)return t.forceBlockIndent=!0,blockString(e,t,n,s)
;if(a&&c===u)return quotedString(i,t)}const d=i.replace(/\n+/g,`$&\n${c}`);if(o){const test=e=>e.default&&"tag:yaml.org,2002:str"!==e.tag&&e.test?.test(d),{compat:e,tags:n}=t.doc.schema
;if(n.some(test)||e?.some(test))return quotedString(i,t)}return a?d:foldFlowLines(d,c,Nt,getFoldOptions(t,!1))}function stringifyString(e,t,n,s){
const{implicitKey:r,inFlow:i}=t,o="string"==typeof e.value?e:Object.assign({},e,{value:String(e.value)});let{type:a}=e
;a!==Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(a=Scalar.QUOTE_DOUBLE);const _stringify=e=>{switch(e){case Scalar.BLOCK_FOLDED:case Scalar.BLOCK_LITERAL:
return r||i?quotedString(o.value,t):blockString(o,t,n,s);case Scalar.QUOTE_DOUBLE:return doubleQuotedString(o.value,t);case Scalar.QUOTE_SINGLE:return singleQuotedString(o.value,t);case Scalar.PLAIN:
return plainString(o,t,n,s);default:return null}};let c=_stringify(a);if(null===c){const{defaultKeyType:e,defaultStringType:n}=t.options,s=r&&e||n;if(c=_stringify(s),
null===c)throw new Error(`Unsupported default string type ${s}`)}return c}function createStringifyContext(e,t){const n=Object.assign({blockQuote:!0,commentString:stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",
simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,t);let s;switch(n.collectionStyle){case"block":s=!1;break;case"flow":s=!0;break;default:
s=null}return{anchors:new Set,doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:"number"==typeof n.indent?" ".repeat(n.indent):"  ",inFlow:s,options:n}}
function getTagObject(e,t){if(t.tag){const n=e.filter(e=>e.tag===t.tag);if(n.length>0)return n.find(e=>e.format===t.format)??n[0]}let n,s;if(isScalar(t)){s=t.value;let r=e.filter(e=>e.identify?.(s))
;if(r.length>1){const e=r.filter(e=>e.test);e.length>0&&(r=e)}n=r.find(e=>e.format===t.format)??r.find(e=>!e.format)}else s=t,n=e.find(e=>e.nodeClass&&s instanceof e.nodeClass)
;if(!n)throw new Error(`Tag not resolved for ${s?.constructor?.name??(null===s?"null":typeof s)} value`);return n}function stringifyProps(e,t,{anchors:n,doc:s}){if(!s.directives)return""
;const r=[],i=(isScalar(e)||isCollection(e))&&e.anchor;i&&anchorIsValid(i)&&(n.add(i),r.push(`&${i}`));const o=e.tag??(t.default?null:t.tag);return o&&r.push(s.directives.tagString(o)),r.join(" ")}
function stringify(e,t,n,s){if(isPair(e))return e.toString(t,n,s);if(isAlias(e)){if(t.doc.directives)return e.toString(t)
;if(t.resolvedAliases?.has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),
e=e.resolve(t.doc)}let r;const i=isNode(e)?e:t.doc.createNode(e,{onTagObj:e=>r=e});r??(r=getTagObject(t.doc.schema.tags,i));const o=stringifyProps(i,r,t)
;o.length>0&&(t.indentAtStart=(t.indentAtStart??0)+o.length+1);const a="function"==typeof r.stringify?r.stringify(i,t,n,s):isScalar(i)?stringifyString(i,t,n,s):i.toString(t,n,s)
;return o?isScalar(i)||"{"===a[0]||"["===a[0]?`${o} ${a}`:`${o}\n${t.indent}${a}`:a}function stringifyPair({key:e,value:t},n,s,r){
const{allNullValues:i,doc:o,indent:a,indentStep:c,options:{commentString:u,indentSeq:l,simpleKeys:d}}=n;let f=isNode(e)&&e.comment||null;if(d){
if(f)throw new Error("With simple keys, key nodes cannot have comments")
;if(isCollection(e)||!isNode(e)&&"object"==typeof e)throw new Error("With simple keys, collection cannot be used as a key value")}
let h=!d&&(!e||f&&null==t&&!n.inFlow||isCollection(e)||(isScalar(e)?e.type===Scalar.BLOCK_FOLDED||e.type===Scalar.BLOCK_LITERAL:"object"==typeof e));n=Object.assign({},n,{allNullValues:!1,
implicitKey:!h&&(d||!i),indent:a+c});let p,m,g,v=!1,y=!1,w=stringify(e,n,()=>v=!0,()=>y=!0);if(!h&&!n.inFlow&&w.length>1024){
if(d)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");h=!0}if(n.inFlow){if(i||null==t)return v&&s&&s(),""===w?"?":h?`? ${w}`:w
}else if(i&&!d||null==t&&h)return w=`? ${w}`,f&&!v?w+=lineComment(w,n.indent,u(f)):y&&r&&r(),w;v&&(f=null),h?(f&&(w+=lineComment(w,n.indent,u(f))),w=`? ${w}\n${a}:`):(w=`${w}:`,
f&&(w+=lineComment(w,n.indent,u(f)))),isNode(t)?(p=!!t.spaceBefore,m=t.commentBefore,g=t.comment):(p=!1,m=null,g=null,t&&"object"==typeof t&&(t=o.createNode(t))),n.implicitKey=!1,
h||f||!isScalar(t)||(n.indentAtStart=w.length+1),y=!1,l||!(c.length>=2)||n.inFlow||h||!isSeq(t)||t.flow||t.tag||t.anchor||(n.indent=n.indent.substring(2));let b=!1
;const k=stringify(t,n,()=>b=!0,()=>y=!0);let x=" ";if(f||p||m)x=p?"\n":"",m&&(x+=`\n${indentComment(u(m),n.indent)}`),
""!==k||n.inFlow?x+=`\n${n.indent}`:"\n"===x&&g&&(x="\n\n");else if(!h&&isCollection(t)){const e=k[0],s=k.indexOf("\n"),r=-1!==s,i=n.inFlow??t.flow??0===t.items.length;if(r||!i){let t=!1
;if(r&&("&"===e||"!"===e)){let n=k.indexOf(" ");"&"===e&&-1!==n&&n<s&&"!"===k[n+1]&&(n=k.indexOf(" ",n+1)),(-1===n||s<n)&&(t=!0)}t||(x=`\n${n.indent}`)}}else""!==k&&"\n"!==k[0]||(x="");return w+=x+k,
n.inFlow?b&&s&&s():g&&!b?w+=lineComment(w,n.indent,u(g)):y&&r&&r(),w}function log_warn(e,t){"debug"!==e&&"warn"!==e||console.warn(t)}const Bt="<<",Dt={
identify:e=>e===Bt||"symbol"==typeof e&&e.description===Bt,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new Scalar(Symbol(Bt)),{addToJSMap:addMergeToJSMap}),
stringify:()=>Bt},isMergeKey=(e,t)=>(Dt.identify(t)||isScalar(t)&&(!t.type||t.type===Scalar.PLAIN)&&Dt.identify(t.value))&&e?.doc.schema.tags.some(e=>e.tag===Dt.tag&&e.default)
;function addMergeToJSMap(e,t,n){const s=resolveAliasValue(e,n);if(isSeq(s))for(const n of s.items)mergeValue(e,t,n);else if(Array.isArray(s))for(const n of s)mergeValue(e,t,n);else mergeValue(e,t,s)}
function mergeValue(e,t,n){const s=resolveAliasValue(e,n);if(!identity_isMap(s))throw new Error("Merge sources must be maps or map aliases");const r=s.toJSON(null,e,Map)
;for(const[e,n]of r)t instanceof Map?t.has(e)||t.set(e,n):t instanceof Set?t.add(e):Object.prototype.hasOwnProperty.call(t,e)||Object.defineProperty(t,e,{value:n,writable:!0,enumerable:!0,
configurable:!0});return t}function resolveAliasValue(e,t){return e&&isAlias(t)?t.resolve(e.doc,e):t}function addPairToJSMap(e,t,{key:n,value:s}){
if(isNode(n)&&n.addToJSMap)n.addToJSMap(e,t,s);else if(isMergeKey(e,n))addMergeToJSMap(e,t,s);else{const r=toJS(n,"",e);if(t instanceof Map)t.set(r,toJS(s,r,e));else if(t instanceof Set)t.add(r);else{
const i=stringifyKey(n,r,e),o=toJS(s,i,e);i in t?Object.defineProperty(t,i,{value:o,writable:!0,enumerable:!0,configurable:!0}):t[i]=o}}return t}function stringifyKey(e,t,n){if(null===t)return""
;if("object"!=typeof t)return String(t);if(isNode(e)&&n?.doc){const t=createStringifyContext(n.doc,{});t.anchors=new Set;for(const e of n.anchors.keys())t.anchors.add(e.anchor);t.inFlow=!0,
t.inStringifyKey=!0;const s=e.toString(t);if(!n.mapKeyWarned){let e=JSON.stringify(s);e.length>40&&(e=e.substring(0,36)+'..."'),
log_warn(n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${e}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=!0}return s}
return JSON.stringify(t)}function createPair(e,t,n){const s=createNode(e,void 0,n),r=createNode(t,void 0,n);return new Pair(s,r)}class Pair{constructor(e,t=null){Object.defineProperty(this,Ct,{
value:$t}),this.key=e,this.value=t}clone(e){let{key:t,value:n}=this;return isNode(t)&&(t=t.clone(e)),isNode(n)&&(n=n.clone(e)),new Pair(t,n)}toJSON(e,t){
return addPairToJSMap(t,t?.mapAsMap?new Map:{},this)}toString(e,t,n){return e?.doc?stringifyPair(this,e,t,n):JSON.stringify(this)}}function stringifyCollection(e,t,n){
return(t.inFlow??e.flow?stringifyFlowCollection:stringifyBlockCollection)(e,t,n)}
function stringifyBlockCollection({comment:e,items:t},n,{blockItemPrefix:s,flowChars:r,itemIndent:i,onChompKeep:o,onComment:a}){const{indent:c,options:{commentString:u}}=n,l=Object.assign({},n,{
indent:i,type:null});let d=!1;const f=[];for(let e=0;e<t.length;++e){const r=t[e];let o=null;if(isNode(r))!d&&r.spaceBefore&&f.push(""),addCommentBefore(n,f,r.commentBefore,d),
r.comment&&(o=r.comment);else if(isPair(r)){const e=isNode(r.key)?r.key:null;e&&(!d&&e.spaceBefore&&f.push(""),addCommentBefore(n,f,e.commentBefore,d))}d=!1;let a=stringify(r,l,()=>o=null,()=>d=!0)
;o&&(a+=lineComment(a,i,u(o))),d&&o&&(d=!1),f.push(s+a)}let h;if(0===f.length)h=r.start+r.end;else{h=f[0];for(let e=1;e<f.length;++e){const t=f[e];h+=t?`\n${c}${t}`:"\n"}}
return e?(h+="\n"+indentComment(u(e),c),a&&a()):d&&o&&o(),h}function stringifyFlowCollection({items:e},t,{flowChars:n,itemIndent:s}){
const{indent:r,indentStep:i,flowCollectionPadding:o,options:{commentString:a}}=t;s+=i;const c=Object.assign({},t,{indent:s,inFlow:!0,type:null});let u=!1,l=0;const d=[];for(let n=0;n<e.length;++n){
const r=e[n];let i=null;if(isNode(r))r.spaceBefore&&d.push(""),addCommentBefore(t,d,r.commentBefore,!1),r.comment&&(i=r.comment);else if(isPair(r)){const e=isNode(r.key)?r.key:null
;e&&(e.spaceBefore&&d.push(""),addCommentBefore(t,d,e.commentBefore,!1),e.comment&&(u=!0));const n=isNode(r.value)?r.value:null;n?(n.comment&&(i=n.comment),
n.commentBefore&&(u=!0)):null==r.value&&e?.comment&&(i=e.comment)}i&&(u=!0);let o=stringify(r,c,()=>i=null);u||(u=d.length>l||o.includes("\n")),
n<e.length-1?o+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(u||(u=d.reduce((e,t)=>e+t.length+2,2)+(o.length+2)>t.options.lineWidth)),u&&(o+=",")),i&&(o+=lineComment(o,s,a(i))),d.push(o),
l=d.length}const{start:f,end:h}=n;if(0===d.length)return f+h;if(!u){const e=d.reduce((e,t)=>e+t.length+2,2);u=t.options.lineWidth>0&&e>t.options.lineWidth}if(u){let e=f
;for(const t of d)e+=t?`\n${i}${r}${t}`:"\n";return`${e}\n${r}${h}`}return`${f}${o}${d.join(" ")}${o}${h}`}function addCommentBefore({indent:e,options:{commentString:t}},n,s,r){
if(s&&r&&(s=s.replace(/^\n+/,"")),s){const r=indentComment(t(s),e);n.push(r.trimStart())}}function findPair(e,t){const n=isScalar(t)?t.value:t;for(const s of e)if(isPair(s)){
if(s.key===t||s.key===n)return s;if(isScalar(s.key)&&s.key.value===n)return s}}class YAMLMap extends Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){super(St,e),
this.items=[]}static from(e,t,n){const{keepUndefined:s,replacer:r}=n,i=new this(e),add=(e,o)=>{if("function"==typeof r)o=r.call(t,e,o);else if(Array.isArray(r)&&!r.includes(e))return
;(void 0!==o||s)&&i.items.push(createPair(e,o,n))};if(t instanceof Map)for(const[e,n]of t)add(e,n);else if(t&&"object"==typeof t)for(const e of Object.keys(t))add(e,t[e])
;return"function"==typeof e.sortMapEntries&&i.items.sort(e.sortMapEntries),i}add(e,t){let n;n=isPair(e)?e:e&&"object"==typeof e&&"key"in e?new Pair(e.key,e.value):new Pair(e,e?.value)
;const s=findPair(this.items,n.key),r=this.schema?.sortMapEntries;if(s){if(!t)throw new Error(`Key ${n.key} already set`)
;isScalar(s.value)&&isScalarValue(n.value)?s.value.value=n.value:s.value=n.value}else if(r){const e=this.items.findIndex(e=>r(n,e)<0);-1===e?this.items.push(n):this.items.splice(e,0,n)
}else this.items.push(n)}delete(e){const t=findPair(this.items,e);return!!t&&this.items.splice(this.items.indexOf(t),1).length>0}get(e,t){const n=findPair(this.items,e),s=n?.value
;return(!t&&isScalar(s)?s.value:s)??void 0}has(e){return!!findPair(this.items,e)}set(e,t){this.add(new Pair(e,t),!0)}toJSON(e,t,n){const s=n?new n:t?.mapAsMap?new Map:{};t?.onCreate&&t.onCreate(s)
;for(const e of this.items)addPairToJSMap(t,s,e);return s}toString(e,t,n){if(!e)return JSON.stringify(this)
;for(const e of this.items)if(!isPair(e))throw new Error(`Map items must all be pairs; found ${JSON.stringify(e)} instead`);return!e.allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{
allNullValues:!0})),stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:n,onComment:t})}}const qt={collection:"map",default:!0,
nodeClass:YAMLMap,tag:"tag:yaml.org,2002:map",resolve:(e,t)=>(identity_isMap(e)||t("Expected a mapping for this tag"),e),createNode:(e,t,n)=>YAMLMap.from(e,t,n)};class YAMLSeq extends Collection{
static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){super(Ot,e),this.items=[]}add(e){this.items.push(e)}delete(e){const t=asItemIndex(e)
;return"number"==typeof t&&this.items.splice(t,1).length>0}get(e,t){const n=asItemIndex(e);if("number"!=typeof n)return;const s=this.items[n];return!t&&isScalar(s)?s.value:s}has(e){
const t=asItemIndex(e);return"number"==typeof t&&t<this.items.length}set(e,t){const n=asItemIndex(e);if("number"!=typeof n)throw new Error(`Expected a valid index, not ${e}.`);const s=this.items[n]
;isScalar(s)&&isScalarValue(t)?s.value=t:this.items[n]=t}toJSON(e,t){const n=[];t?.onCreate&&t.onCreate(n);let s=0;for(const e of this.items)n.push(toJS(e,String(s++),t));return n}toString(e,t,n){
return e?stringifyCollection(this,e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:n,onComment:t}):JSON.stringify(this)}static from(e,t,n){
const{replacer:s}=n,r=new this(e);if(t&&Symbol.iterator in Object(t)){let e=0;for(let i of t){if("function"==typeof s){const n=t instanceof Set?i:String(e++);i=s.call(t,n,i)}
r.items.push(createNode(i,void 0,n))}}return r}}function asItemIndex(e){let t=isScalar(e)?e.value:e;return t&&"string"==typeof t&&(t=Number(t)),"number"==typeof t&&Number.isInteger(t)&&t>=0?t:null}
const Ft={collection:"seq",default:!0,nodeClass:YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve:(e,t)=>(isSeq(e)||t("Expected a sequence for this tag"),e),createNode:(e,t,n)=>YAMLSeq.from(e,t,n)},jt={
identify:e=>"string"==typeof e,default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:(e,t,n,s)=>stringifyString(e,t=Object.assign({actualString:!0},t),n,s)},Gt={identify:e=>null==e,
createNode:()=>new Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new Scalar(null),
stringify:({source:e},t)=>"string"==typeof e&&Gt.test.test(e)?e:t.options.nullStr},Ht={identify:e=>"boolean"==typeof e,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:e=>new Scalar("t"===e[0]||"T"===e[0]),stringify:({source:e,value:t},n)=>e&&Ht.test.test(e)&&t===("t"===e[0]||"T"===e[0])?e:t?n.options.trueStr:n.options.falseStr}
;function stringifyNumber({format:e,minFractionDigits:t,tag:n,value:s}){if("bigint"==typeof s)return String(s);const r="number"==typeof s?s:Number(s)
;if(!isFinite(r))return isNaN(r)?".nan":r<0?"-.inf":".inf";let i=Object.is(s,-0)?"-0":JSON.stringify(s);if(!e&&t&&(!n||"tag:yaml.org,2002:float"===n)&&/^-?\d/.test(i)&&!i.includes("e")){
let e=i.indexOf(".");e<0&&(e=i.length,i+=".");let n=t-(i.length-e-1);for(;n-- >0;)i+="0"}return i}const Wt={identify:e=>"number"==typeof e,default:!0,tag:"tag:yaml.org,2002:float",
test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>"nan"===e.slice(-3).toLowerCase()?NaN:"-"===e[0]?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber},Ut={
identify:e=>"number"==typeof e,default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){
const t=Number(e.value);return isFinite(t)?t.toExponential():stringifyNumber(e)}},Kt={identify:e=>"number"==typeof e,default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(e){const t=new Scalar(parseFloat(e)),n=e.indexOf(".");return-1!==n&&"0"===e[e.length-1]&&(t.minFractionDigits=e.length-n-1),t},stringify:stringifyNumber
},intIdentify=e=>"bigint"==typeof e||Number.isInteger(e),intResolve=(e,t,n,{intAsBigInt:s})=>s?BigInt(e):parseInt(e.substring(t),n);function intStringify(e,t,n){const{value:s}=e
;return intIdentify(s)&&s>=0?n+s.toString(t):stringifyNumber(e)}const Jt={identify:e=>intIdentify(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(e,t,n)=>intResolve(e,2,8,n),stringify:e=>intStringify(e,8,"0o")},Vt={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>intResolve(e,0,10,n),
stringify:stringifyNumber},zt={identify:e=>intIdentify(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>intResolve(e,2,16,n),
stringify:e=>intStringify(e,16,"0x")},Yt=[qt,Ft,jt,Gt,Ht,Jt,Vt,zt,Wt,Ut,Kt];function schema_intIdentify(e){return"bigint"==typeof e||Number.isInteger(e)}
const stringifyJSON=({value:e})=>JSON.stringify(e),Xt=[qt,Ft].concat([{identify:e=>"string"==typeof e,default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:stringifyJSON},{identify:e=>null==e,
createNode:()=>new Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:stringifyJSON},{identify:e=>"boolean"==typeof e,default:!0,
tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>"true"===e,stringify:stringifyJSON},{identify:schema_intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,
resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({value:e})=>schema_intIdentify(e)?e.toString():JSON.stringify(e)},{identify:e=>"number"==typeof e,default:!0,
tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:e=>parseFloat(e),stringify:stringifyJSON}],{default:!0,tag:"",test:/^/,
resolve:(e,t)=>(t(`Unresolved plain scalar ${JSON.stringify(e)}`),e)}),Qt={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if("function"==typeof atob){
const t=atob(e.replace(/[\n\r]/g,"")),n=new Uint8Array(t.length);for(let e=0;e<t.length;++e)n[e]=t.charCodeAt(e);return n}
return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({comment:e,type:t,value:n},s,r,i){if(!n)return"";const o=n;let a
;if("function"!=typeof btoa)throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");{let e=""
;for(let t=0;t<o.length;++t)e+=String.fromCharCode(o[t]);a=btoa(e)}if(t??(t=Scalar.BLOCK_LITERAL),t!==Scalar.QUOTE_DOUBLE){
const e=Math.max(s.options.lineWidth-s.indent.length,s.options.minContentWidth),n=Math.ceil(a.length/e),r=new Array(n);for(let t=0,s=0;t<n;++t,s+=e)r[t]=a.substr(s,e)
;a=r.join(t===Scalar.BLOCK_LITERAL?"\n":" ")}return stringifyString({comment:e,type:t,value:a},s,r,i)}};function resolvePairs(e,t){if(isSeq(e))for(let n=0;n<e.items.length;++n){let s=e.items[n]
;if(!isPair(s)){if(identity_isMap(s)){s.items.length>1&&t("Each pair must have its own sequence indicator");const e=s.items[0]||new Pair(new Scalar(null))
;if(s.commentBefore&&(e.key.commentBefore=e.key.commentBefore?`${s.commentBefore}\n${e.key.commentBefore}`:s.commentBefore),s.comment){const t=e.value??e.key
;t.comment=t.comment?`${s.comment}\n${t.comment}`:s.comment}s=e}e.items[n]=isPair(s)?s:new Pair(s)}}else t("Expected a sequence for this tag");return e}function createPairs(e,t,n){
const{replacer:s}=n,r=new YAMLSeq(e);r.tag="tag:yaml.org,2002:pairs";let i=0;if(t&&Symbol.iterator in Object(t))for(let e of t){let o,a;if("function"==typeof s&&(e=s.call(t,String(i++),e)),
Array.isArray(e)){if(2!==e.length)throw new TypeError(`Expected [key, value] tuple: ${e}`);o=e[0],a=e[1]}else if(e&&e instanceof Object){const t=Object.keys(e)
;if(1!==t.length)throw new TypeError(`Expected tuple with one key, not ${t.length} keys`);o=t[0],a=e[o]}else o=e;r.items.push(createPair(o,a,n))}return r}const Zt={collection:"seq",default:!1,
tag:"tag:yaml.org,2002:pairs",resolve:resolvePairs,createNode:createPairs};class YAMLOMap extends YAMLSeq{constructor(){super(),this.add=YAMLMap.prototype.add.bind(this),
this.delete=YAMLMap.prototype.delete.bind(this),this.get=YAMLMap.prototype.get.bind(this),this.has=YAMLMap.prototype.has.bind(this),this.set=YAMLMap.prototype.set.bind(this),this.tag=YAMLOMap.tag}
toJSON(e,t){if(!t)return super.toJSON(e);const n=new Map;t?.onCreate&&t.onCreate(n);for(const e of this.items){let s,r;if(isPair(e)?(s=toJS(e.key,"",t),r=toJS(e.value,s,t)):s=toJS(e,"",t),
n.has(s))throw new Error("Ordered maps must not include duplicate keys");n.set(s,r)}return n}static from(e,t,n){const s=createPairs(e,t,n),r=new this;return r.items=s.items,r}}
YAMLOMap.tag="tag:yaml.org,2002:omap";const en={collection:"seq",identify:e=>e instanceof Map,nodeClass:YAMLOMap,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){const n=resolvePairs(e,t),s=[]
;for(const{key:e}of n.items)isScalar(e)&&(s.includes(e.value)?t(`Ordered maps must not include duplicate keys: ${e.value}`):s.push(e.value));return Object.assign(new YAMLOMap,n)},
createNode:(e,t,n)=>YAMLOMap.from(e,t,n)};function boolStringify({value:e,source:t},n){return t&&(e?tn:nn).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}const tn={identify:e=>!0===e,
default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Scalar(!0),stringify:boolStringify},nn={identify:e=>!1===e,default:!0,
tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Scalar(!1),stringify:boolStringify},sn={identify:e=>"number"==typeof e,default:!0,
tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>"nan"===e.slice(-3).toLowerCase()?NaN:"-"===e[0]?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,
stringify:stringifyNumber},rn={identify:e=>"number"==typeof e,default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){const t=Number(e.value);return isFinite(t)?t.toExponential():stringifyNumber(e)}},on={identify:e=>"number"==typeof e,default:!0,
tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){const t=new Scalar(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(-1!==n){
const s=e.substring(n+1).replace(/_/g,"");"0"===s[s.length-1]&&(t.minFractionDigits=s.length)}return t},stringify:stringifyNumber},int_intIdentify=e=>"bigint"==typeof e||Number.isInteger(e)
;function int_intResolve(e,t,n,{intAsBigInt:s}){const r=e[0];if("-"!==r&&"+"!==r||(t+=1),e=e.substring(t).replace(/_/g,""),s){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:
e=`0x${e}`}const t=BigInt(e);return"-"===r?BigInt(-1)*t:t}const i=parseInt(e,n);return"-"===r?-1*i:i}function int_intStringify(e,t,n){const{value:s}=e;if(int_intIdentify(s)){const e=s.toString(t)
;return s<0?"-"+n+e.substr(1):n+e}return stringifyNumber(e)}const an={identify:int_intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,
resolve:(e,t,n)=>int_intResolve(e,2,2,n),stringify:e=>int_intStringify(e,2,"0b")},cn={identify:int_intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,
resolve:(e,t,n)=>int_intResolve(e,1,8,n),stringify:e=>int_intStringify(e,8,"0")},un={identify:int_intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,
resolve:(e,t,n)=>int_intResolve(e,0,10,n),stringify:stringifyNumber},ln={identify:int_intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,
resolve:(e,t,n)=>int_intResolve(e,2,16,n),stringify:e=>int_intStringify(e,16,"0x")};class YAMLSet extends YAMLMap{constructor(e){super(e),this.tag=YAMLSet.tag}add(e){let t
;t=isPair(e)?e:e&&"object"==typeof e&&"key"in e&&"value"in e&&null===e.value?new Pair(e.key,null):new Pair(e,null),findPair(this.items,t.key)||this.items.push(t)}get(e,t){
const n=findPair(this.items,e);return!t&&isPair(n)?isScalar(n.key)?n.key.value:n.key:n}set(e,t){
if("boolean"!=typeof t)throw new Error("Expected boolean value for set(key, value) in a YAML set, not "+typeof t);const n=findPair(this.items,e)
;n&&!t?this.items.splice(this.items.indexOf(n),1):!n&&t&&this.items.push(new Pair(e))}toJSON(e,t){return super.toJSON(e,t,Set)}toString(e,t,n){if(!e)return JSON.stringify(this)
;if(this.hasAllNullValues(!0))return super.toString(Object.assign({},e,{allNullValues:!0}),t,n);throw new Error("Set items must all have null values")}static from(e,t,n){
const{replacer:s}=n,r=new this(e);if(t&&Symbol.iterator in Object(t))for(let e of t)"function"==typeof s&&(e=s.call(t,e,e)),r.items.push(createPair(e,null,n));return r}}
YAMLSet.tag="tag:yaml.org,2002:set";const dn={collection:"map",identify:e=>e instanceof Set,nodeClass:YAMLSet,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>YAMLSet.from(e,t,n),
resolve(e,t){if(identity_isMap(e)){if(e.hasAllNullValues(!0))return Object.assign(new YAMLSet,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}}
;function parseSexagesimal(e,t){const n=e[0],s="-"===n||"+"===n?e.substring(1):e,num=e=>t?BigInt(e):Number(e),r=s.replace(/_/g,"").split(":").reduce((e,t)=>e*num(60)+num(t),num(0))
;return"-"===n?num(-1)*r:r}function stringifySexagesimal(e){let{value:t}=e,num=e=>e;if("bigint"==typeof t)num=e=>BigInt(e);else if(isNaN(t)||!isFinite(t))return stringifyNumber(e);let n=""
;t<0&&(n="-",t*=num(-1));const s=num(60),r=[t%s];return t<60?r.unshift(0):(t=(t-r[0])/s,r.unshift(t%s),t>=60&&(t=(t-r[0])/s,r.unshift(t))),
n+r.map(e=>String(e).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}const fn={identify:e=>"bigint"==typeof e||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",
test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>parseSexagesimal(e,n),stringify:stringifySexagesimal},hn={identify:e=>"number"==typeof e,default:!0,
tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>parseSexagesimal(e,!1),stringify:stringifySexagesimal},pn={identify:e=>e instanceof Date,
default:!0,tag:"tag:yaml.org,2002:timestamp",
test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){
const t=e.match(pn.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");const[,n,s,r,i,o,a]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0
;let u=Date.UTC(n,s-1,r,i||0,o||0,a||0,c);const l=t[8];if(l&&"Z"!==l){let e=parseSexagesimal(l,!1);Math.abs(e)<30&&(e*=60),u-=6e4*e}return new Date(u)},
stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""
},mn=[qt,Ft,jt,Gt,tn,nn,an,cn,un,ln,sn,rn,on,Qt,Dt,en,Zt,dn,fn,hn,pn],gn=new Map([["core",Yt],["failsafe",[qt,Ft,jt]],["json",Xt],["yaml11",mn],["yaml-1.1",mn]]),vn={binary:Qt,bool:Ht,float:Kt,
floatExp:Ut,floatNaN:Wt,floatTime:hn,int:Vt,intHex:zt,intOct:Jt,intTime:fn,map:qt,merge:Dt,null:Gt,omap:en,pairs:Zt,seq:Ft,set:dn,timestamp:pn},yn={"tag:yaml.org,2002:binary":Qt,
"tag:yaml.org,2002:merge":Dt,"tag:yaml.org,2002:omap":en,"tag:yaml.org,2002:pairs":Zt,"tag:yaml.org,2002:set":dn,"tag:yaml.org,2002:timestamp":pn};function getTags(e,t,n){const s=gn.get(t)
;if(s&&!e)return n&&!s.includes(Dt)?s.concat(Dt):s.slice();let r=s;if(!r){if(!Array.isArray(e)){const e=Array.from(gn.keys()).filter(e=>"yaml11"!==e).map(e=>JSON.stringify(e)).join(", ")
;throw new Error(`Unknown schema "${t}"; use one of ${e} or define customTags array`)}r=[]}if(Array.isArray(e))for(const t of e)r=r.concat(t);else"function"==typeof e&&(r=e(r.slice()))
;return n&&(r=r.concat(Dt)),r.reduce((e,t)=>{const n="string"==typeof t?vn[t]:t;if(!n){const e=JSON.stringify(t),n=Object.keys(vn).map(e=>JSON.stringify(e)).join(", ")
;throw new Error(`Unknown custom tag ${e}; use one of ${n}`)}return e.includes(n)||e.push(n),e},[])}const sortMapEntriesByKey=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0;class Schema{
constructor({compat:e,customTags:t,merge:n,resolveKnownTags:s,schema:r,sortMapEntries:i,toStringDefaults:o}){this.compat=Array.isArray(e)?getTags(e,"compat"):e?getTags(null,e):null,
this.name="string"==typeof r&&r||"core",this.knownTags=s?yn:{},this.tags=getTags(t,this.name,n),this.toStringOptions=o??null,Object.defineProperty(this,St,{value:qt}),Object.defineProperty(this,At,{
value:jt}),Object.defineProperty(this,Ot,{value:Ft}),this.sortMapEntries="function"==typeof i?i:!0===i?sortMapEntriesByKey:null}clone(){
const e=Object.create(Schema.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=this.tags.slice(),e}}function stringifyDocument(e,t){const n=[];let s=!0===t.directives
;if(!1!==t.directives&&e.directives){const t=e.directives.toString(e);t?(n.push(t),s=!0):e.directives.docStart&&(s=!0)}s&&n.push("---");const r=createStringifyContext(e,t),{commentString:i}=r.options
;if(e.commentBefore){1!==n.length&&n.unshift("");const t=i(e.commentBefore);n.unshift(indentComment(t,""))}let o=!1,a=null;if(e.contents){if(isNode(e.contents)){
if(e.contents.spaceBefore&&s&&n.push(""),e.contents.commentBefore){const t=i(e.contents.commentBefore);n.push(indentComment(t,""))}r.forceBlockIndent=!!e.comment,a=e.contents.comment}
const t=a?void 0:()=>o=!0;let c=stringify(e.contents,r,()=>a=null,t);a&&(c+=lineComment(c,"",i(a))),"|"!==c[0]&&">"!==c[0]||"---"!==n[n.length-1]?n.push(c):n[n.length-1]=`--- ${c}`
}else n.push(stringify(e.contents,r));if(e.directives?.docEnd)if(e.comment){const t=i(e.comment);t.includes("\n")?(n.push("..."),n.push(indentComment(t,""))):n.push(`... ${t}`)
}else n.push("...");else{let t=e.comment;t&&o&&(t=t.replace(/^\n+/,"")),t&&(o&&!a||""===n[n.length-1]||n.push(""),n.push(indentComment(i(t),"")))}return n.join("\n")+"\n"}class Document_Document{
constructor(e,t,n){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,Ct,{value:_t});let s=null
;"function"==typeof t||Array.isArray(t)?s=t:void 0===n&&t&&(n=t,t=void 0);const r=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,
uniqueKeys:!0,version:"1.2"},n);this.options=r;let{version:i}=r;n?._directives?(this.directives=n._directives.atDocument(),
this.directives.yaml.explicit&&(i=this.directives.yaml.version)):this.directives=new Directives({version:i}),this.setSchema(i,n),this.contents=void 0===e?null:this.createNode(e,s,n)}clone(){
const e=Object.create(Document_Document.prototype,{[Ct]:{value:_t}});return e.commentBefore=this.commentBefore,e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.warnings.slice(),
e.options=Object.assign({},this.options),this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),
e.contents=isNode(this.contents)?this.contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){assertCollection(this.contents)&&this.contents.add(e)}addIn(e,t){
assertCollection(this.contents)&&this.contents.addIn(e,t)}createAlias(e,t){if(!e.anchor){const n=anchorNames(this);e.anchor=!t||n.has(t)?findNewAnchor(t||"a",n):t}return new Alias(e.anchor)}
createNode(e,t,n){let s;if("function"==typeof t)e=t.call({"":e},"",e),s=t;else if(Array.isArray(t)){
const keyToStr=e=>"number"==typeof e||e instanceof String||e instanceof Number,e=t.filter(keyToStr).map(String);e.length>0&&(t=t.concat(e)),s=t}else void 0===n&&t&&(n=t,t=void 0)
;const{aliasDuplicateObjects:r,anchorPrefix:i,flow:o,keepUndefined:a,onTagObj:c,tag:u}=n??{},{onAnchor:l,setAnchors:d,sourceObjects:f}=createNodeAnchors(this,i||"a"),h=createNode(e,u,{
aliasDuplicateObjects:r??!0,keepUndefined:a??!1,onAnchor:l,onTagObj:c,replacer:s,schema:this.schema,sourceObjects:f});return o&&isCollection(h)&&(h.flow=!0),d(),h}createPair(e,t,n={}){
const s=this.createNode(e,null,n),r=this.createNode(t,null,n);return new Pair(s,r)}delete(e){return!!assertCollection(this.contents)&&this.contents.delete(e)}deleteIn(e){
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
toJS({json:e,jsonArg:t,mapAsMap:n,maxAliasCount:s,onAnchor:r,reviver:i}={}){const o={anchors:new Map,doc:this,keep:!e,mapAsMap:!0===n,mapKeyWarned:!1,maxAliasCount:"number"==typeof s?s:100
},a=toJS(this.contents,t??"",o);if("function"==typeof r)for(const{count:e,res:t}of o.anchors.values())r(t,e);return"function"==typeof i?applyReviver(i,{"":a},"",a):a}toJSON(e,t){return this.toJS({
json:!0,jsonArg:e,mapAsMap:!1,onAnchor:t})}toString(e={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified")
;if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){const t=JSON.stringify(e.indent);throw new Error(`"indent" option must be a positive integer, not ${t}`)}
return stringifyDocument(this,e)}}function assertCollection(e){if(isCollection(e))return!0;throw new Error("Expected a YAML collection as document contents")}class YAMLError extends Error{
constructor(e,t,n,s){super(),this.name=e,this.code=n,this.message=s,this.pos=t}}class errors_YAMLParseError extends YAMLError{constructor(e,t,n){super("YAMLParseError",e,t,n)}}
class YAMLWarning extends YAMLError{constructor(e,t,n){super("YAMLWarning",e,t,n)}}function resolveProps(e,{flow:t,indicator:n,next:s,offset:r,onError:i,parentIndent:o,startOnNewline:a}){
let c=!1,u=a,l=a,d="",f="",h=!1,p=!1,m=null,g=null,v=null,y=null,w=null,b=null,k=null
;for(const r of e)switch(p&&("space"!==r.type&&"newline"!==r.type&&"comma"!==r.type&&i(r.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),p=!1),
m&&(u&&"comment"!==r.type&&"newline"!==r.type&&i(m,"TAB_AS_INDENT","Tabs are not allowed as indentation"),m=null),r.type){case"space":
t||"doc-start"===n&&"flow-collection"===s?.type||!r.source.includes("\t")||(m=r),l=!0;break;case"comment":{
l||i(r,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const e=r.source.substring(1)||" ";d?d+=f+e:d=e,f="",u=!1;break}case"newline":
u?d?d+=r.source:b&&"seq-item-ind"===n||(c=!0):f+=r.source,u=!0,h=!0,(g||v)&&(y=r),l=!0;break;case"anchor":g&&i(r,"MULTIPLE_ANCHORS","A node can have at most one anchor"),
r.source.endsWith(":")&&i(r.offset+r.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),g=r,k??(k=r.offset),u=!1,l=!1,p=!0;break;case"tag":
v&&i(r,"MULTIPLE_TAGS","A node can have at most one tag"),v=r,k??(k=r.offset),u=!1,l=!1,p=!0;break;case n:(g||v)&&i(r,"BAD_PROP_ORDER",`Anchors and tags must be after the ${r.source} indicator`),
b&&i(r,"UNEXPECTED_TOKEN",`Unexpected ${r.source} in ${t??"collection"}`),b=r,u="seq-item-ind"===n||"explicit-key-ind"===n,l=!1;break;case"comma":if(t){
w&&i(r,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),w=r,u=!1,l=!1;break}default:i(r,"UNEXPECTED_TOKEN",`Unexpected ${r.type} token`),u=!1,l=!1}const x=e[e.length-1],_=x?x.offset+x.source.length:r
;return p&&s&&"space"!==s.type&&"newline"!==s.type&&"comma"!==s.type&&("scalar"!==s.type||""!==s.source)&&i(s.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),
m&&(u&&m.indent<=o||"block-map"===s?.type||"block-seq"===s?.type)&&i(m,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:w,found:b,spaceBefore:c,comment:d,hasNewline:h,anchor:g,tag:v,
newlineAfterProp:y,end:_,start:k??_}}function containsNewline(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":
if(e.source.includes("\n"))return!0;if(e.end)for(const t of e.end)if("newline"===t.type)return!0;return!1;case"flow-collection":for(const t of e.items){
for(const e of t.start)if("newline"===e.type)return!0;if(t.sep)for(const e of t.sep)if("newline"===e.type)return!0;if(containsNewline(t.key)||containsNewline(t.value))return!0}return!1;default:
return!0}}function flowIndentCheck(e,t,n){if("flow-collection"===t?.type){const s=t.end[0]
;s.indent!==e||"]"!==s.source&&"}"!==s.source||!containsNewline(t)||n(s,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}function mapIncludes(e,t,n){
const{uniqueKeys:s}=e.options;if(!1===s)return!1;const r="function"==typeof s?s:(e,t)=>e===t||isScalar(e)&&isScalar(t)&&e.value===t.value;return t.some(e=>r(e.key,n))}
const wn="All mapping items must start at the same column";function resolveBlockMap({composeNode:e,composeEmptyNode:t},n,s,r,i){const o=new(i?.nodeClass??YAMLMap)(n.schema);n.atRoot&&(n.atRoot=!1)
;let a=s.offset,c=null;for(const i of s.items){const{start:u,key:l,sep:d,value:f}=i,h=resolveProps(u,{indicator:"explicit-key-ind",next:l??d?.[0],offset:a,onError:r,parentIndent:s.indent,
startOnNewline:!0}),p=!h.found;if(p){
if(l&&("block-seq"===l.type?r(a,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in l&&l.indent!==s.indent&&r(a,"BAD_INDENT",wn)),!h.anchor&&!h.tag&&!d){
c=h.end,h.comment&&(o.comment?o.comment+="\n"+h.comment:o.comment=h.comment);continue}
(h.newlineAfterProp||containsNewline(l))&&r(l??u[u.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else h.found?.indent!==s.indent&&r(a,"BAD_INDENT",wn);n.atKey=!0
;const m=h.end,g=l?e(n,l,h,r):t(n,m,u,null,h,r);n.schema.compat&&flowIndentCheck(s.indent,l,r),n.atKey=!1,mapIncludes(n,o.items,g)&&r(m,"DUPLICATE_KEY","Map keys must be unique")
;const v=resolveProps(d??[],{indicator:"map-value-ind",next:f,offset:g.range[2],onError:r,parentIndent:s.indent,startOnNewline:!l||"block-scalar"===l.type});if(a=v.end,v.found){
p&&("block-map"!==f?.type||v.hasNewline||r(a,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),
n.options.strict&&h.start<v.found.offset-1024&&r(g.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"))
;const c=f?e(n,f,v,r):t(n,a,d,null,v,r);n.schema.compat&&flowIndentCheck(s.indent,f,r),a=c.range[2];const u=new Pair(g,c);n.options.keepSourceTokens&&(u.srcToken=i),o.items.push(u)}else{
p&&r(g.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),v.comment&&(g.comment?g.comment+="\n"+v.comment:g.comment=v.comment);const e=new Pair(g)
;n.options.keepSourceTokens&&(e.srcToken=i),o.items.push(e)}}return c&&c<a&&r(c,"IMPOSSIBLE","Map comment with trailing content"),o.range=[s.offset,a,c??a],o}
function resolveBlockSeq({composeNode:e,composeEmptyNode:t},n,s,r,i){const o=new(i?.nodeClass??YAMLSeq)(n.schema);n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let a=s.offset,c=null
;for(const{start:i,value:u}of s.items){const l=resolveProps(i,{indicator:"seq-item-ind",next:u,offset:a,onError:r,parentIndent:s.indent,startOnNewline:!0});if(!l.found){if(!(l.anchor||l.tag||u)){
c=l.end,l.comment&&(o.comment=l.comment);continue}"block-seq"===u?.type?r(l.end,"BAD_INDENT","All sequence items must start at the same column"):r(a,"MISSING_CHAR","Sequence item without - indicator")
}const d=u?e(n,u,l,r):t(n,l.end,i,null,l,r);n.schema.compat&&flowIndentCheck(s.indent,u,r),a=d.range[2],o.items.push(d)}return o.range=[s.offset,a,c??a],o}function resolveEnd(e,t,n,s){let r="";if(e){
let i=!1,o="";for(const a of e){const{source:e,type:c}=a;switch(c){case"space":i=!0;break;case"comment":{
n&&!i&&s(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const t=e.substring(1)||" ";r?r+=o+t:r=t,o="";break}case"newline":r&&(o+=e),i=!0;break;default:
s(a,"UNEXPECTED_TOKEN",`Unexpected ${c} at node end`)}t+=e.length}}return{comment:r,offset:t}}
const bn="Block collections are not allowed within flow collections",isBlock=e=>e&&("block-map"===e.type||"block-seq"===e.type)
;function resolveFlowCollection({composeNode:e,composeEmptyNode:t},n,s,r,i){const o="{"===s.start.source,a=o?"flow map":"flow sequence",c=new(i?.nodeClass??(o?YAMLMap:YAMLSeq))(n.schema);c.flow=!0
;const u=n.atRoot;u&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let l=s.offset+s.start.source.length;for(let i=0;i<s.items.length;++i){const u=s.items[i],{start:d,key:f,sep:h,value:p}=u,m=resolveProps(d,{
flow:a,indicator:"explicit-key-ind",next:f??h?.[0],offset:l,onError:r,parentIndent:s.indent,startOnNewline:!1});if(!m.found){if(!(m.anchor||m.tag||h||p)){
0===i&&m.comma?r(m.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):i<s.items.length-1&&r(m.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),
m.comment&&(c.comment?c.comment+="\n"+m.comment:c.comment=m.comment),l=m.end;continue}
!o&&n.options.strict&&containsNewline(f)&&r(f,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}
if(0===i)m.comma&&r(m.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(m.comma||r(m.start,"MISSING_CHAR",`Missing , between ${a} items`),m.comment){let e="";e:for(const t of d)switch(t.type){
case"comma":case"space":break;case"comment":e=t.source.substring(1);break e;default:break e}if(e){let t=c.items[c.items.length-1];isPair(t)&&(t=t.value??t.key),t.comment?t.comment+="\n"+e:t.comment=e,
m.comment=m.comment.substring(e.length+1)}}if(o||h||m.found){n.atKey=!0;const i=m.end,g=f?e(n,f,m,r):t(n,i,d,null,m,r);isBlock(f)&&r(g.range,"BLOCK_IN_FLOW",bn),n.atKey=!1;const v=resolveProps(h??[],{
flow:a,indicator:"map-value-ind",next:p,offset:g.range[2],onError:r,parentIndent:s.indent,startOnNewline:!1});if(v.found){if(!o&&!m.found&&n.options.strict){if(h)for(const e of h){if(e===v.found)break
;if("newline"===e.type){r(e,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}
m.start<v.found.offset-1024&&r(v.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}
}else p&&("source"in p&&":"===p.source?.[0]?r(p,"MISSING_CHAR",`Missing space after : in ${a}`):r(v.start,"MISSING_CHAR",`Missing , or : between ${a} items`))
;const y=p?e(n,p,v,r):v.found?t(n,v.end,h,null,v,r):null;y?isBlock(p)&&r(y.range,"BLOCK_IN_FLOW",bn):v.comment&&(g.comment?g.comment+="\n"+v.comment:g.comment=v.comment);const w=new Pair(g,y)
;if(n.options.keepSourceTokens&&(w.srcToken=u),o){const e=c;mapIncludes(n,e.items,g)&&r(i,"DUPLICATE_KEY","Map keys must be unique"),e.items.push(w)}else{const e=new YAMLMap(n.schema);e.flow=!0,
e.items.push(w);const t=(y??g).range;e.range=[g.range[0],t[1],t[2]],c.items.push(e)}l=y?y.range[2]:v.end}else{const s=p?e(n,p,m,r):t(n,m.end,h,null,m,r);c.items.push(s),l=s.range[2],
isBlock(p)&&r(s.range,"BLOCK_IN_FLOW",bn)}}const d=o?"}":"]",[f,...h]=s.end;let p=l;if(f?.source===d)p=f.offset+f.source.length;else{const e=a[0].toUpperCase()+a.substring(1)
;r(l,u?"MISSING_CHAR":"BAD_INDENT",u?`${e} must end with a ${d}`:`${e} in block collection must be sufficiently indented and end with a ${d}`),f&&1!==f.source.length&&h.unshift(f)}if(h.length>0){
const e=resolveEnd(h,p,n.options.strict,r);e.comment&&(c.comment?c.comment+="\n"+e.comment:c.comment=e.comment),c.range=[s.offset,p,e.offset]}else c.range=[s.offset,p,p];return c}
function resolveCollection(e,t,n,s,r,i){const o="block-map"===n.type?resolveBlockMap(e,t,n,s,i):"block-seq"===n.type?resolveBlockSeq(e,t,n,s,i):resolveFlowCollection(e,t,n,s,i),a=o.constructor
;return"!"===r||r===a.tagName?(o.tag=a.tagName,o):(r&&(o.tag=r),o)}function composeCollection(e,t,n,s,r){const i=s.tag,o=i?t.directives.tagName(i.source,e=>r(i,"TAG_RESOLVE_FAILED",e)):null
;if("block-seq"===n.type){const{anchor:e,newlineAfterProp:t}=s,n=e&&i?e.offset>i.offset?e:i:e??i;n&&(!t||t.offset<n.offset)&&r(n,"MISSING_CHAR","Missing newline after block sequence props")}
const a="block-map"===n.type?"map":"block-seq"===n.type?"seq":"{"===n.start.source?"map":"seq"
;if(!i||!o||"!"===o||o===YAMLMap.tagName&&"map"===a||o===YAMLSeq.tagName&&"seq"===a)return resolveCollection(e,t,n,r,o);let c=t.schema.tags.find(e=>e.tag===o&&e.collection===a);if(!c){
const s=t.schema.knownTags[o]
;if(s?.collection!==a)return s?r(i,"BAD_COLLECTION_TYPE",`${s.tag} used for ${a} collection, but expects ${s.collection??"scalar"}`,!0):r(i,"TAG_RESOLVE_FAILED",`Unresolved tag: ${o}`,!0),
resolveCollection(e,t,n,r,o);t.schema.tags.push(Object.assign({},s,{default:!1})),c=s}
const u=resolveCollection(e,t,n,r,o,c),l=c.resolve?.(u,e=>r(i,"TAG_RESOLVE_FAILED",e),t.options)??u,d=isNode(l)?l:new Scalar(l);return d.range=u.range,d.tag=o,c?.format&&(d.format=c.format),d}
function resolveBlockScalar(e,t,n){const s=t.offset,r=parseBlockScalarHeader(t,e.options.strict,n);if(!r)return{value:"",type:null,comment:"",range:[s,s,s]}
;const i=">"===r.mode?Scalar.BLOCK_FOLDED:Scalar.BLOCK_LITERAL,o=t.source?splitLines(t.source):[];let a=o.length;for(let e=o.length-1;e>=0;--e){const t=o[e][1];if(""!==t&&"\r"!==t)break;a=e}if(0===a){
const e="+"===r.chomp&&o.length>0?"\n".repeat(Math.max(1,o.length-1)):"";let n=s+r.length;return t.source&&(n+=t.source.length),{value:e,type:i,comment:r.comment,range:[s,n,n]}}
let c=t.indent+r.indent,u=t.offset+r.length,l=0;for(let t=0;t<a;++t){const[s,i]=o[t];if(""!==i&&"\r"!==i){if(s.length<c){
const e="Block scalars with more-indented leading empty lines must use an explicit indentation indicator";n(u+s.length,"MISSING_CHAR",e)}0===r.indent&&(c=s.length),l=t,
0!==c||e.atRoot||n(u,"BAD_INDENT","Block scalar values in collections must be indented");break}0===r.indent&&s.length>c&&(c=s.length),u+=s.length+i.length+1}
for(let e=o.length-1;e>=a;--e)o[e][0].length>c&&(a=e+1);let d="",f="",h=!1;for(let e=0;e<l;++e)d+=o[e][0].slice(c)+"\n";for(let e=l;e<a;++e){let[t,s]=o[e];u+=t.length+s.length+1
;const a="\r"===s[s.length-1];if(a&&(s=s.slice(0,-1)),s&&t.length<c){const e="Block scalar lines must not be less indented than their "+(r.indent?"explicit indentation indicator":"first line")
;n(u-s.length-(a?2:1),"BAD_INDENT",e),t=""}i===Scalar.BLOCK_LITERAL?(d+=f+t.slice(c)+s,f="\n"):t.length>c||"\t"===s[0]?(" "===f?f="\n":h||"\n"!==f||(f="\n\n"),d+=f+t.slice(c)+s,f="\n",
h=!0):""===s?"\n"===f?d+="\n":f="\n":(d+=f+s,f=" ",h=!1)}switch(r.chomp){case"-":break;case"+":for(let e=a;e<o.length;++e)d+="\n"+o[e][0].slice(c);"\n"!==d[d.length-1]&&(d+="\n");break;default:d+="\n"
}const p=s+r.length+t.source.length;return{value:d,type:i,comment:r.comment,range:[s,p,p]}}function parseBlockScalarHeader({offset:e,props:t},n,s){
if("block-scalar-header"!==t[0].type)return s(t[0],"IMPOSSIBLE","Block scalar header not found"),null;const{source:r}=t[0],i=r[0];let o=0,a="",c=-1;for(let t=1;t<r.length;++t){const n=r[t]
;if(a||"-"!==n&&"+"!==n){const s=Number(n);!o&&s?o=s:-1===c&&(c=e+t)}else a=n}-1!==c&&s(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${r}`);let u=!1,l="",d=r.length
;for(let e=1;e<t.length;++e){const r=t[e];switch(r.type){case"space":u=!0;case"newline":d+=r.source.length;break;case"comment":
n&&!u&&s(r,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),d+=r.source.length,l=r.source.substring(1);break;case"error":s(r,"UNEXPECTED_TOKEN",r.message),
d+=r.source.length;break;default:{s(r,"UNEXPECTED_TOKEN",`Unexpected token in block scalar header: ${r.type}`);const e=r.source;e&&"string"==typeof e&&(d+=e.length)}}}return{mode:i,indent:o,chomp:a,
comment:l,length:d}}function splitLines(e){const t=e.split(/\n( *)/),n=t[0],s=n.match(/^( *)/),r=[s?.[1]?[s[1],n.slice(s[1].length)]:["",n]];for(let e=1;e<t.length;e+=2)r.push([t[e],t[e+1]]);return r}
function resolveFlowScalar(e,t,n){const{offset:s,type:r,source:i,end:o}=e;let a,c;const _onError=(e,t,r)=>n(s+e,t,r);switch(r){case"scalar":a=Scalar.PLAIN,c=plainValue(i,_onError);break
;case"single-quoted-scalar":a=Scalar.QUOTE_SINGLE,c=singleQuotedValue(i,_onError);break;case"double-quoted-scalar":a=Scalar.QUOTE_DOUBLE,c=doubleQuotedValue(i,_onError);break;default:
return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${r}`),{value:"",type:null,comment:"",range:[s,s+i.length,s+i.length]}}const u=s+i.length,l=resolveEnd(o,u,t,n);return{value:c,
type:a,comment:l.comment,range:[s,u,l.offset]}}function plainValue(e,t){let n="";switch(e[0]){case"\t":n="a tab character";break;case",":n="flow indicator character ,";break;case"%":
n="directive indicator character %";break;case"|":case">":n=`block scalar indicator ${e[0]}`;break;case"@":case"`":n=`reserved character ${e[0]}`}
return n&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),unfoldLines(e)}function singleQuotedValue(e,t){
return"'"===e[e.length-1]&&1!==e.length||t(e.length,"MISSING_CHAR","Missing closing 'quote"),unfoldLines(e.slice(1,-1)).replace(/''/g,"'")}function unfoldLines(e){const t=/(.*?)\r?\n/sy
;let n,s,r=t.exec(e);if(!r)return e;try{n=new RegExp("(?<![ \t])[ \t]+$"),s=new RegExp("^[ \t]+|(?<![ \t])[ \t]+$","g")}catch{n=/[ \t]+$/,s=/^[ \t]+|[ \t]+$/g}
let i=r[1].replace(n,""),o=" ",a=t.lastIndex;for(;r=t.exec(e);){const e=r[1].replace(s,"");""===e?"\n"===o?i+=o:o="\n":(i+=o+e,o=" "),a=t.lastIndex}const c=/[ \t]*(.*)/sy;return c.lastIndex=a,
r=c.exec(e),i+o+(r?.[1]??"")}function doubleQuotedValue(e,t){let n="";for(let s=1;s<e.length-1;++s){const r=e[s];if("\r"!==r||"\n"!==e[s+1])if("\n"===r){const{fold:t,offset:r}=foldNewline(e,s);n+=t,
s=r}else if("\\"===r){let r=e[++s];const i=kn[r]
;if(i)n+=i;else if("\n"===r)for(r=e[s+1];" "===r||"\t"===r;)r=e[1+ ++s];else if("\r"===r&&"\n"===e[s+1])for(r=e[1+ ++s];" "===r||"\t"===r;)r=e[1+ ++s];else if("x"===r||"u"===r||"U"===r){
const i="x"===r?2:"u"===r?4:8;n+=parseCharCode(e,s+1,i,t),s+=i}else{const r=e.substr(s-1,2);t(s-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${r}`),n+=r}}else if(" "===r||"\t"===r){const t=s
;let i=e[s+1];for(;" "===i||"\t"===i;)i=e[1+ ++s];"\n"===i||"\r"===i&&"\n"===e[s+2]||(n+=s>t?e.slice(t,s+1):r)}else n+=r}
return'"'===e[e.length-1]&&1!==e.length||t(e.length,"MISSING_CHAR",'Missing closing "quote'),n}function foldNewline(e,t){let n="",s=e[t+1]
;for(;!(" "!==s&&"\t"!==s&&"\n"!==s&&"\r"!==s||"\r"===s&&"\n"!==e[t+2]);)"\n"===s&&(n+="\n"),s=e[(t+=1)+1];return n||(n=" "),{fold:n,offset:t}}const kn={0:"\0",a:"\x07",b:"\b",e:"\x1b",f:"\f",n:"\n",
r:"\r",t:"\t",v:"\v",N:"\x85",_:"\xa0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","\t":"\t"};function parseCharCode(e,t,n,s){
const r=e.substr(t,n),i=r.length===n&&/^[0-9a-fA-F]+$/.test(r)?parseInt(r,16):NaN;try{return String.fromCodePoint(i)}catch{const r=e.substr(t-2,n+2)
;return s(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${r}`),r}}function composeScalar(e,t,n,s){
const{value:r,type:i,comment:o,range:a}="block-scalar"===t.type?resolveBlockScalar(e,t,s):resolveFlowScalar(t,e.options.strict,s),c=n?e.directives.tagName(n.source,e=>s(n,"TAG_RESOLVE_FAILED",e)):null
;let u,l;u=e.options.stringKeys&&e.atKey?e.schema[At]:c?findScalarTagByName(e.schema,r,c,n,s):"scalar"===t.type?findScalarTagByTest(e,r,t,s):e.schema[At];try{
const i=u.resolve(r,e=>s(n??t,"TAG_RESOLVE_FAILED",e),e.options);l=isScalar(i)?i:new Scalar(i)}catch(e){const i=e instanceof Error?e.message:String(e);s(n??t,"TAG_RESOLVE_FAILED",i),l=new Scalar(r)}
return l.range=a,l.source=r,i&&(l.type=i),c&&(l.tag=c),u.format&&(l.format=u.format),o&&(l.comment=o),l}function findScalarTagByName(e,t,n,s,r){if("!"===n)return e[At];const i=[]
;for(const t of e.tags)if(!t.collection&&t.tag===n){if(!t.default||!t.test)return t;i.push(t)}for(const e of i)if(e.test?.test(t))return e;const o=e.knownTags[n]
;return o&&!o.collection?(e.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(r(s,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,"tag:yaml.org,2002:str"!==n),e[At])}
function findScalarTagByTest({atKey:e,directives:t,schema:n},s,r,i){const o=n.tags.find(t=>(!0===t.default||e&&"key"===t.default)&&t.test?.test(s))||n[At];if(n.compat){
const e=n.compat.find(e=>e.default&&e.test?.test(s))??n[At];o.tag!==e.tag&&i(r,"TAG_RESOLVE_FAILED",`Value may be parsed as either ${t.tagString(o.tag)} or ${t.tagString(e.tag)}`,!0)}return o}
function emptyScalarPosition(e,t,n){if(t){n??(n=t.length);for(let s=n-1;s>=0;--s){let n=t[s];switch(n.type){case"space":case"comment":case"newline":e-=n.source.length;continue}
for(n=t[++s];"space"===n?.type;)e+=n.source.length,n=t[++s];break}}return e}const xn={composeNode,composeEmptyNode};function composeNode(e,t,n,s){
const r=e.atKey,{spaceBefore:i,comment:o,anchor:a,tag:c}=n;let u,l=!0;switch(t.type){case"alias":u=composeAlias(e,t,s),(a||c)&&s(t,"ALIAS_PROPS","An alias node must not specify any properties");break
;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":u=composeScalar(e,t,c,s),a&&(u.anchor=a.source.substring(1));break;case"block-map":case"block-seq":
case"flow-collection":try{u=composeCollection(xn,e,t,n,s),a&&(u.anchor=a.source.substring(1))}catch(e){s(t,"RESOURCE_EXHAUSTION",e instanceof Error?e.message:String(e))}break;default:
s(t,"UNEXPECTED_TOKEN","error"===t.type?t.message:`Unsupported token (type: ${t.type})`),l=!1}return u??(u=composeEmptyNode(e,t.offset,void 0,null,n,s)),
a&&""===u.anchor&&s(a,"BAD_ALIAS","Anchor cannot be an empty string"),
r&&e.options.stringKeys&&(!isScalar(u)||"string"!=typeof u.value||u.tag&&"tag:yaml.org,2002:str"!==u.tag)&&s(c??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),i&&(u.spaceBefore=!0),
o&&("scalar"===t.type&&""===t.source?u.comment=o:u.commentBefore=o),e.options.keepSourceTokens&&l&&(u.srcToken=t),u}function composeEmptyNode(e,t,n,s,{spaceBefore:r,comment:i,anchor:o,tag:a,end:c},u){
const l=composeScalar(e,{type:"scalar",offset:emptyScalarPosition(t,n,s),indent:-1,source:""},a,u);return o&&(l.anchor=o.source.substring(1),
""===l.anchor&&u(o,"BAD_ALIAS","Anchor cannot be an empty string")),r&&(l.spaceBefore=!0),i&&(l.comment=i,l.range[2]=c),l}function composeAlias({options:e},{offset:t,source:n,end:s},r){
const i=new Alias(n.substring(1));""===i.source&&r(t,"BAD_ALIAS","Alias cannot be an empty string"),i.source.endsWith(":")&&r(t+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0)
;const o=t+n.length,a=resolveEnd(s,o,e.strict,r);return i.range=[t,o,a.offset],a.comment&&(i.comment=a.comment),i}function composeDoc(e,t,{offset:n,start:s,value:r,end:i},o){const a=Object.assign({
_directives:t},e),c=new Document_Document(void 0,a),u={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},l=resolveProps(s,{indicator:"doc-start",next:r??i?.[0],offset:n,
onError:o,parentIndent:0,startOnNewline:!0});l.found&&(c.directives.docStart=!0,
!r||"block-map"!==r.type&&"block-seq"!==r.type||l.hasNewline||o(l.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),
c.contents=r?composeNode(u,r,l,o):composeEmptyNode(u,l.end,s,null,l,o);const d=c.contents.range[2],f=resolveEnd(i,d,!1,o);return f.comment&&(c.comment=f.comment),c.range=[n,d,f.offset],c}
function getErrorPos(e){if("number"==typeof e)return[e,e+1];if(Array.isArray(e))return 2===e.length?e:[e[0],e[1]];const{offset:t,source:n}=e;return[t,t+("string"==typeof n?n.length:1)]}
function parsePrelude(e){let t="",n=!1,s=!1;for(let r=0;r<e.length;++r){const i=e[r];switch(i[0]){case"#":t+=(""===t?"":s?"\n\n":"\n")+(i.substring(1)||" "),n=!0,s=!1;break;case"%":
"#"!==e[r+1]?.[0]&&(r+=1),n=!1;break;default:n||(s=!0),n=!1}}return{comment:t,afterEmptyLine:s}}class composer_Composer{constructor(e={}){this.doc=null,this.atDirectives=!1,this.prelude=[],
this.errors=[],this.warnings=[],this.onError=(e,t,n,s)=>{const r=getErrorPos(e);s?this.warnings.push(new YAMLWarning(r,t,n)):this.errors.push(new errors_YAMLParseError(r,t,n))},
this.directives=new Directives({version:e.version||"1.2"}),this.options=e}decorate(e,t){const{comment:n,afterEmptyLine:s}=parsePrelude(this.prelude);if(n){const r=e.contents
;if(t)e.comment=e.comment?`${e.comment}\n${n}`:n;else if(s||e.directives.docStart||!r)e.commentBefore=n;else if(isCollection(r)&&!r.flow&&r.items.length>0){let e=r.items[0];isPair(e)&&(e=e.key)
;const t=e.commentBefore;e.commentBefore=t?`${n}\n${t}`:n}else{const e=r.commentBefore;r.commentBefore=e?`${n}\n${e}`:n}}if(t){for(let t=0;t<this.errors.length;++t)e.errors.push(this.errors[t])
;for(let t=0;t<this.warnings.length;++t)e.warnings.push(this.warnings[t])}else e.errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{
comment:parsePrelude(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(e,t=!1,n=-1){for(const t of e)yield*this.next(t);yield*this.end(t,n)}*next(e){
switch(e.type){case"directive":this.directives.add(e.source,(t,n,s)=>{const r=getErrorPos(e);r[0]+=t,this.onError(r,"BAD_DIRECTIVE",n,s)}),this.prelude.push(e.source),this.atDirectives=!0;break
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
const _n=Symbol("break visit"),Sn=Symbol("skip children"),$n=Symbol("remove item");function cst_visit_visit(e,t){"type"in e&&"document"===e.type&&(e={start:e.start,value:e.value}),
_visit(Object.freeze([]),e,t)}function _visit(e,t,n){let s=n(t,e);if("symbol"==typeof s)return s;for(const r of["key","value"]){const i=t[r];if(i&&"items"in i){for(let t=0;t<i.items.length;++t){
const s=_visit(Object.freeze(e.concat([[r,t]])),i.items[t],n);if("number"==typeof s)t=s-1;else{if(s===_n)return _n;s===$n&&(i.items.splice(t,1),t-=1)}}"function"==typeof s&&"key"===r&&(s=s(t,e))}}
return"function"==typeof s?s(t,e):s}cst_visit_visit.BREAK=_n,cst_visit_visit.SKIP=Sn,cst_visit_visit.REMOVE=$n,cst_visit_visit.itemAtPath=(e,t)=>{let n=e;for(const[e,s]of t){const t=n?.[e]
;if(!t||!("items"in t))return;n=t.items[s]}return n},cst_visit_visit.parentCollection=(e,t)=>{const n=cst_visit_visit.itemAtPath(e,t.slice(0,-1)),s=t[t.length-1][0],r=n?.[s];if(r&&"items"in r)return r
;throw new Error("Parent collection not found")};const cst_isCollection=e=>!!e&&"items"in e;function tokenType(e){switch(e){case"\ufeff":return"byte-order-mark";case"\x02":return"doc-mode";case"\x18":
return"flow-error-end";case"\x1f":return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case"\n":case"\r\n":return"newline";case"-":return"seq-item-ind";case"?":
return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}
switch(e[0]){case" ":case"\t":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar"
;case'"':return"double-quoted-scalar";case"|":case">":return"block-scalar-header"}return null}function isEmpty(e){switch(e){case void 0:case" ":case"\n":case"\r":case"\t":return!0;default:return!1}}
const An=new Set("0123456789ABCDEFabcdef"),On=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),Cn=new Set(",[]{}"),Tn=new Set(" ,[]{}\n\r\t"),isNotAnchorChar=e=>!e||Tn.has(e)
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
yield"\x18",yield*this.parseLineStart();let r=0;for(;","===s[r];)r+=(yield*this.pushCount(1)),r+=(yield*this.pushSpaces(!0)),this.flowKey=!1;switch(r+=(yield*this.pushIndicators()),s[r]){case void 0:
return"flow";case"#":return yield*this.pushCount(s.length-r),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":
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
;if("\t"===e){for(;"\t"===e||" "===e||"\r"===e||"\n"===e;)e=this.buffer[++s];t=s-1}else if(!this.blockScalarKeep)for(;;){let e=t-1,s=this.buffer[e];"\r"===s&&(s=this.buffer[--e]);const r=e
;for(;" "===s;)s=this.buffer[--e];if(!("\n"===s&&e>=this.pos&&e+1+n>r))break;t=e}return yield"\x1f",yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){
const e=this.flowLevel>0;let t,n=this.pos-1,s=this.pos-1;for(;t=this.buffer[++s];)if(":"===t){const t=this.buffer[s+1];if(isEmpty(t)||e&&Cn.has(t))break;n=s}else if(isEmpty(t)){let r=this.buffer[s+1]
;if("\r"===t&&("\n"===r?(s+=1,t="\n",r=this.buffer[s+1]):n=s),"#"===r||e&&Cn.has(r))break;if("\n"===t){const e=this.continueScalar(s+1);if(-1===e)break;s=Math.max(s,e-2)}}else{if(e&&Cn.has(t))break
;n=s}return t||this.atEnd?(yield"\x1f",yield*this.pushToIndex(n+1,!0),e?"flow":"doc"):this.setNext("plain-scalar")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}
*pushToIndex(e,t){const n=this.buffer.slice(this.pos,e);return n?(yield n,this.pos+=n.length,n.length):(t&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":
e+=(yield*this.pushTag()),e+=(yield*this.pushSpaces(!0));continue e;case"&":e+=(yield*this.pushUntil(isNotAnchorChar)),e+=(yield*this.pushSpaces(!0));continue e;case"-":case"?":case":":{
const t=this.flowLevel>0,n=this.charAt(1);if(isEmpty(n)||t&&Cn.has(n)){t?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=(yield*this.pushCount(1)),e+=(yield*this.pushSpaces(!0))
;continue e}}}break e}return e}*pushTag(){if("<"===this.charAt(1)){let e=this.pos+2,t=this.buffer[e];for(;!isEmpty(t)&&">"!==t;)t=this.buffer[++e];return yield*this.pushToIndex(">"===t?e+1:e,!1)}{
let e=this.pos+1,t=this.buffer[e];for(;t;)if(On.has(t))t=this.buffer[++e];else{if("%"!==t||!An.has(this.buffer[e+1])||!An.has(this.buffer[e+2]))break;t=this.buffer[e+=3]}
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
const n=!this.onKeyLine&&this.indent===e.indent,s=n&&(t.sep||t.explicitKey)&&"seq-item-ind"!==this.type;let r=[];if(s&&t.sep&&!t.value){const n=[];for(let s=0;s<t.sep.length;++s){const r=t.sep[s]
;switch(r.type){case"newline":n.push(s);break;case"space":break;case"comment":r.indent>e.indent&&(n.length=0);break;default:n.length=0}}n.length>=2&&(r=t.sep.splice(n[1]))}switch(this.type){
case"anchor":case"tag":return void(s||t.value?(r.push(this.sourceToken),e.items.push({start:r}),this.onKeyLine=!0):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken))
;case"explicit-key-ind":return t.sep||t.explicitKey?s||t.value?(r.push(this.sourceToken),e.items.push({start:r,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}):(t.start.push(this.sourceToken),t.explicitKey=!0),void(this.onKeyLine=!0);case"map-value-ind":
if(t.explicitKey)if(t.sep)if(t.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(includesToken(t.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]});else if(isFlowToken(t.key)&&!includesToken(t.sep,"newline")){const e=getFirstKeyStartProps(t.start),n=t.key,s=t.sep
;s.push(this.sourceToken),delete t.key,delete t.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:e,key:n,sep:s}]})
}else r.length>0?t.sep=t.sep.concat(r,this.sourceToken):t.sep.push(this.sourceToken);else if(includesToken(t.start,"newline"))Object.assign(t,{key:null,sep:[this.sourceToken]});else{
const e=getFirstKeyStartProps(t.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:e,key:null,sep:[this.sourceToken]}]})}else t.sep?t.value||s?e.items.push({
start:r,key:null,sep:[this.sourceToken]}):includesToken(t.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]
}]}):t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});return void(this.onKeyLine=!0);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{
const n=this.flowScalar(this.type);return void(s||t.value?(e.items.push({start:r,key:n,sep:[]}),this.onKeyLine=!0):t.sep?this.stack.push(n):(Object.assign(t,{key:n,sep:[]}),this.onKeyLine=!0))}
default:{const s=this.startBlockValue(e);if(s){if("block-seq"===s.type){if(!t.explicitKey&&t.sep&&!includesToken(t.sep,"newline"))return void(yield*this.pop({type:"error",offset:this.offset,
message:"Unexpected block-seq-ind on same line with key",source:this.source}))}else n&&e.items.push({start:r});return void this.stack.push(s)}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){
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
;s.push(this.sourceToken);const r={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:n,key:e,sep:s}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=r}else yield*this.lineEnd(e)}}
flowScalar(e){if(this.onNewLine){let e=this.source.indexOf("\n")+1;for(;0!==e;)this.onNewLine(this.offset+e),e=this.source.indexOf("\n",e)+1}return{type:e,offset:this.offset,indent:this.indent,
source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":
return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,
indent:this.indent,start:this.sourceToken,items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{
this.onKeyLine=!0;const t=getFirstKeyStartProps(getPrevProps(e));return t.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:t,explicitKey:!0}]}}
case"map-value-ind":{this.onKeyLine=!0;const t=getFirstKeyStartProps(getPrevProps(e));return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:t,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(e,t){return"comment"===this.type&&!(this.indent<=t)&&e.every(e=>"newline"===e.type||"space"===e.type)}*documentEnd(e){
"doc-mode"!==this.type&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],"newline"===this.type&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"doc-start":case"doc-end":
case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],
"newline"===this.type&&(yield*this.pop())}}}function findTooDeep(e){let t=e;for(let e=0;t.length>0;e+=1){if(e>100)return t[0]?.offset;t=t.flatMap(listParts)}}function listParts(e){
return"document"===e.type?e.value?[e.value]:[]:cst_isCollection(e)?e.items.flatMap(({key:e,value:t})=>[...e?[e]:[],...t?[t]:[]]):[]}const En=5e5;function toNode(e){
return(new NodeReader).readDocument(e)}class NodeReader{#Tn=!1;#En=0;#Pn=[];#Mn=new Map;readDocument(e){const t=this.#an(e);return{value:this.#Tn?void 0:t,findings:this.#Pn}}#an(e){if(this.#Tn)return
;if(isAlias(e))return this.#Nn(e.source,rangeOf(e));const t=this.#En,n=this.#Rn(e);return this.#En+=1,this.#En>En&&this.#In(rangeOf(e)),n&&to_node_hasAnchor(e)&&this.#Mn.set(e.anchor,{node:n,
size:this.#En-t}),n}#Rn(e){return identity_isMap(e)?this.#Ln(e):isSeq(e)?this.#Bn(e):isScalar(e)?toScalar(e):void 0}#Nn(e,t){const n=this.#Mn.get(e);return this.#En+=n?.size??1,void 0===n?this.#Dn({
code:"yaml-syntax",message:`no anchor ${(0,U.hD)(e)} stands in front of this alias`,fix:`write "&${e}" in front of the value that is meant; quote a text that begins with "*"`,range:t
}):this.#En>En&&this.#In(t),n?.node}#Bn(e){return{kind:"list",items:e.items.flatMap(e=>this.#an(e)??[]),range:rangeOf(e)}}#Ln(e){const t=new Map,n=[]
;for(const s of e.items)if(isPair(s))if(to_node_isMergeKey(s.key)){const e=this.#an(s.value);e&&n.push({key:rangeOf(s.key),value:e})}else this.#qn(s,t);for(const e of n)this.#Fn(e,t);return{
kind:"mapping",entries:t,range:rangeOf(e)}}#qn(e,t){const n=rangeOf(e.key),s=this.#an(e.key),r=null===e.value?nothingAfter(n):this.#an(e.value)
;"scalar"===s?.kind?t.has(s.text)?this.#Dn(duplicate(s.text,n)):r&&t.set(s.text,{key:n,value:r}):s&&this.#Dn(notAKey(n))}#Fn({key:e,value:t},n){
for(const s of"list"===t.kind?t.items:[t])if("mapping"!==s.kind)this.#Dn({code:"yaml-syntax",message:'only mappings can be merged by "<<"',fix:'name the anchor of a mapping, as "<<: *defaults"',
range:e});else for(const[e,t]of s.entries)n.has(e)||n.set(e,t)}#Dn(e){this.#Pn.push(e)}#In(e){this.#Tn||(this.#Tn=!0,this.#Dn({code:"yaml-syntax",message:"aliases make this document too large",
fix:"write fewer levels and aliases",range:e}))}}function toScalar(e){const{value:t}=e;return{kind:"scalar",
type:null===t?"null":"boolean"==typeof t?"boolean":"number"==typeof t||"bigint"==typeof t?"number":"text",text:e.source??("string"==typeof t?t:""),range:rangeOf(e)}}function nothingAfter(e){return{
kind:"scalar",type:"null",text:"",range:e}}function notAKey(e){return{code:"wrong-type",message:"a key must be a text",
fix:"write one word in front of the colon; quote it where it holds brackets or braces",range:e}}function duplicate(e,t){return{code:"duplicate-key",message:`duplicate key ${(0,U.hD)(e)}`,
fix:"keep one of them, or give it another name",range:t}}function to_node_isMergeKey(e){return isScalar(e)&&"<<"===e.source&&"PLAIN"===e.type}function to_node_hasAnchor(e){
return isNode(e)&&"anchor"in e&&"string"==typeof e.anchor}function rangeOf(e){return isNode(e)&&e.range?{start:e.range[0],end:e.range[1]}:Ee}function parse_document_parseDocument(e){
const t=e.replace(/^\uFEFF/,""),n=[...(new parser_Parser).parse(t)],s=findTooDeep(n);if(void 0!==s)return{text:t,findings:[nestedTooDeeply(s)]};const r=new composer_Composer({uniqueKeys:!1
}),[i,o]=[...r.compose(n,!0,t.length)];if(void 0===i)return{text:t,findings:[]};const a=[...i.errors,...i.warnings];if(a.length>0)return{text:t,findings:toFindings(a,t)};if(o)return{text:t,
findings:[secondDocument(o.range[0],t)]};if(null===i.contents)return{text:t,findings:[]};const{value:c,findings:u}=toNode(i.contents);return void 0===c?{text:t,findings:u}:{text:t,root:c,findings:u}}
function nestedTooDeeply(e){return{code:"yaml-syntax",message:"values are nested too deeply",fix:"write fewer levels",range:{start:e,end:e+1}}}function secondDocument(e,t){
const n=Math.max(0,t.lastIndexOf("---",e));return{code:"yaml-syntax",message:"a second document begins here, and only one is read",fix:'take the "---" away, or keep the documents in two files',range:{
start:n,end:n+3}}}function toFindings(e,t){const n=new Set;return selectCauses(e).sort((e,t)=>e.pos[0]-t.pos[0]).filter(e=>{const s=t.lastIndexOf("\n",e.pos[0]-1);return!n.has(s)&&n.add(s)
}).map(e=>parse_document_toFinding(e,t))}function selectCauses(e){const t=e.filter(e=>"TAB_AS_INDENT"===e.code);return t.length>0?t:[...e]}function parse_document_toFinding(e,t){
const[n,s]=e.pos,r="BAD_INDENT"===e.code?/^ */.exec(t.slice(n))?.[0].length??0:0,i={start:n+r,end:Math.max(s,n+r+1)};return{code:"yaml-syntax",...parse_document_explain(e),range:i}}
const Pn='quote a text that holds ": " or " #", or begins with one of * & ! % @ ` { [ | >',Mn=new Map([["TAB_AS_INDENT",{message:"a tab cannot indent YAML",fix:"indent with spaces"
}],["TAG_RESOLVE_FAILED",{fix:'take the tag away; write quotes around a text that begins with "!"'}],["MISSING_CHAR",{fix:"close what is open"}],["BLOCK_AS_IMPLICIT_KEY",{fix:Pn
}],["UNEXPECTED_TOKEN",{fix:Pn}],["BAD_SCALAR_START",{fix:Pn}],["BAD_INDENT",{fix:"close what is open, and give all keys of a mapping the same indentation"}]]),Nn={
message:"this is no YAML: a line without a colon stands among the keys of a mapping",fix:'write KEY: value, or "- " in front of an item of a list'};function parse_document_explain(e){
const t="MISSING_CHAR"===e.code&&e.message.startsWith("Implicit map key")?Nn:Mn.get(e.code);return{message:t?.message??`this is no YAML: ${toSentence(e.message)}`,
fix:t?.fix??"mend the syntax here; what follows is read once it is right"}}function toSentence(e){return e.split("\n",1)[0]?.replace(/[.:]$/,"")??""}function listImagePlaces(e,t){
return new Map([...e.images??[]].map(([e,{key:n,value:s}])=>[e,{name:t(n),parents:listParentPlaces(s,t)}]))}function listParentPlaces(e,t){const n=new Map
;for(const s of[e["build-contexts"],e.dev?.["build-contexts"]])for(const{value:e}of s?.values()??[]){const s=null===e?void 0:readImageContext(e.value)
;null===e||void 0===s||n.has(s)||n.set(s,t(e.range))}return n}function listPatterns(e,t){const n=[...e.images?.values()??[]].map(({value:e})=>e)
;return distinct([...e["build-all"]?.paths??[],...n.flatMap(listImagePatterns)]).map(e=>toPattern(e,t))}function listFilterPatterns(e,t){
return distinct([...e.values()].flatMap(e=>e.map(e=>e.text))).map(e=>toPattern(e,t))}function listImagePatterns(e){
const t=[e.generated,e.dev?.generated].flatMap(e=>[...e?.values()??[]].flatMap(({value:e})=>e??[]));return[...e.paths??[],...e.tests?.paths??[],...t]}function distinct(e){
return[...new Map(e.map(e=>[e.range.start,e])).values()].sort((e,t)=>e.range.start-t.range.start)}function toPattern({value:e,range:t},n){return{pattern:e,place:n(t)}}function listDockerfiles(e,t,n){
return t.flatMap(t=>{const s=e.images?.get(t.name);if(void 0===s)return[];const{key:r,value:i}=s,o=(i.file??i.context)?.range??r,a=(i.dev?.file??i.dev?.context)?.range??o
;return[toDockerfile(t,"prod",n(o)),...t.dev?[toDockerfile(t,"dev",n(a))]:[]]})}function toDockerfile(e,t,n){const s=("dev"===t?e.dev:void 0)??e.prod;return{image:e.name,variant:t,path:s.file,
context:s.contextPath,generated:[...s.generated.keys()],place:n}}function listPlatforms(e,t){return[...e.images??[]].flatMap(([e,{value:n}])=>[...toPlatforms({image:e,variant:"prod"
},n.platforms??[],t),...toPlatforms({image:e,variant:"dev"},n.dev?.platforms??[],t)])}function toPlatforms(e,t,n){const[s,r]=[t[0],t.at(-1)];return void 0===s||void 0===r?[]:[{...e,
items:t.map(({value:e,range:t})=>({platform:e,place:n(t)})),place:n({start:s.range.start,end:r.range.end})}]}function createKeyFinder(e,t){return(n,s,r)=>{const i=e.images?.get(n);if(void 0===i)return
;const o="dev"===s?findKey(i.value.dev,r):void 0;return t(o??findKey(i.value,r)??i.key)}}function findKey(e,[t,n=""]){switch(t){case"context":return e?.context?.range;case"file":
return(e?.file??e?.context)?.range;case"target":return e?.target?.range;case"build-contexts":return e?.["build-contexts"]?.get(n)?.key;case"generated":return[...e?.generated??[]].find(([e])=>(0,
D.Fd)(e)===n)?.[1].key;default:return}}function loadFilters(e,t){if(void 0===e)return withoutTable([]);if("mapping"===e.kind)return loadInline(e);if("list"===e.kind||"text"!==e.type){
const t="the path of a file, or a mapping of names to patterns";return withoutTable(wrongType(e,'"filters"',{must:`be ${t}`,example:t}).findings)}const{value:n,findings:s}=toLocalPath({value:e.text,
range:e.range},"the filters file");if(s.length>0)return withoutTable(s);if(!t.has(n))return{kind:"needs",file:n};const r=t.get(n);return void 0===r?withoutTable([missing(n,e.range)]):loadFile(n,r)}
function loadInline(e){const{value:t,findings:n}=readFilters(e,"configuration");return{kind:"loaded",table:t,findings:n,diagnostics:[],listPatterns:e=>listFilterPatterns(t,e)}}function loadFile(e,t){
const{root:n,text:s,findings:r}=parse_document_parseDocument(t),i=(0,U.Bo)({kind:"file",path:e},s);if(void 0===n){const t=r.length>0?r:[empty(e)];return withoutTable([],(0,U.S6)(t,i))}
const o=readFilters(n,"paths-filter-file");return{kind:"loaded",..."mapping"===n.kind&&{table:o.value},findings:[],diagnostics:(0,U.S6)([...r,...o.findings],i),
listPatterns:()=>listFilterPatterns(o.value,i)}}function withoutTable(e,t=[]){return{kind:"loaded",findings:e,diagnostics:t,listPatterns:()=>[]}}function missing(e,t){return{code:"filters-unreadable",
message:`the filters file ${(0,U.hD)(e)} does not exist`,fix:"write its path from the repository's root, or the filters inline",range:t}}function empty(e){return{code:"filters-unreadable",
message:`the filters file ${(0,U.hD)(e)} is empty`,fix:'write one filter a line, as api: ["api/**"]',range:Ee}}function listContexts(e,t){
return e.filter(({infer:e})=>e).flatMap(({name:e,prod:n,dev:s})=>[...toContexts({image:e,variant:"prod"},n,t),...void 0===s?[]:toContexts({image:e,variant:"dev"},s,t)])}
function toContexts({image:e,variant:t},{contextPath:n,buildContexts:s,generated:r},i){const o=[...s].flatMap(([e,t])=>"local"===t.kind?[{name:e,path:t.path,key:["build-contexts",e]}]:[]);return[{
name:"",path:n,key:["context"]},...o].flatMap(({name:n,path:s,key:o})=>{const a=i(e,t,o);return void 0===a?[]:[{image:e,name:n,path:s,generated:[...r.keys()],place:a}]})}function mergeRecipe(e,t){
return{...present("context",merge_recipe_replace(e.context,t.context)),...present("file",merge_recipe_replace(e.file,t.file)),...present("target",merge_recipe_replace(e.target,t.target)),
...present("build-args",mergeMaps(e["build-args"],t["build-args"])),...present("build-contexts",mergeMaps(e["build-contexts"],t["build-contexts"])),
...present("platforms",merge_recipe_replace(void 0,t.platforms)),...present("generated",mergeMaps(e.generated,t.generated)),
...present("volatile-args",merge_recipe_replace(e["volatile-args"],t["volatile-args"]))}}function present(e,t){const n={};return void 0!==t&&(n[e]=t),n}function merge_recipe_replace(e,t){
return void 0===t?e:t??void 0}function mergeMaps(e,t){if(void 0===t)return e;if(null===t)return;const n=new Map(e);for(const[e,{key:s,value:r}]of t)null===r?n.delete(e):n.set(e,{key:s,value:r})
;return n}function toRecipe(e,t){const n=[],keep=e=>(n.push(...e.findings),e.value),s=keep(toFolder(e,t.context)),r={context:t.context?.value??e,contextPath:s,
file:t.file?keep(toLocalPath(t.file,"the Dockerfile")):(0,D.uJ)(s,"Dockerfile"),target:t.target?.value??"",buildArgs:keep(toBuildArgs(t["build-args"])),
buildContexts:keep(toBuildContexts(t["build-contexts"])),platforms:(t.platforms??[]).map(({value:e})=>e),generated:keep(toGenerated(t.generated)),
volatileArgs:new Set((t["volatile-args"]??[]).map(({value:e})=>e))};return n.push(...to_recipe_checkPlatforms(t.platforms??[])),{value:r,findings:n}}function to_recipe_checkPlatforms(e){
return e.flatMap((t,n)=>e.slice(0,n).some(({value:e})=>e===t.value)?[{code:"invalid-value",message:`the platform ${(0,U.hD)(t.value)} is named twice`,fix:"keep one of them",range:t.range
}]:checkPlatform(t))}function toBuildArgs(e=new Map){const t=[...e].flatMap(([e,{key:t}])=>checkAssigned(e,t));return{value:new Map([...e].map(([e,{value:t}])=>[e,t.value])),findings:t}}
function toBuildContexts(e=new Map){const t=new Map,n=[];for(const[s,{key:r,value:i}]of e){const e=toBuildContext(i);t.set(s,e.value),n.push(...checkAssigned(s,r),...e.findings)}return{value:t,
findings:n}}function checkAssigned(e,t){return""===e||/[=\s]/.test(e)?[{code:"invalid-value",message:`${(0,U.hD)(e)} cannot be a name in NAME=value`,fix:'write a name without spaces and "="',range:t
}]:[]}function madeFromNothing(e,t){return{code:"missing-value",message:`the generated source ${(0,U.hD)(e)} is made from no file`,
fix:'write globs of the files that it is made from, as ["web/**"], or take it away',range:t}}function toGenerated(e=new Map){const t=new Map,n=[];for(const[s,{key:r,value:i}]of e){
const e=toLocalPath({value:s,range:r},"a generated source"),o=i.map(e=>e.value);t.set(e.value,[...t.get(e.value)??[],...o]),n.push(...e.findings,...checkPatterns(i)),
0===i.length&&n.push(madeFromNothing(s,r))}return{value:t,findings:n}}function toConfiguration(e,t,n){const{labels:s,publish:r}=e;return{images:t,...n&&{filters:toFilters(n)},buildAll:{
...toTriggers(e["build-all"]),publish:e["build-all"]?.publish??!1},labels:{buildAll:to_configuration_toValues(s?.["build-all"]),build:to_configuration_toValues(s?.build),
skip:to_configuration_toValues(s?.skip)},publish:{events:r?.events?to_configuration_toValues(r.events):ft,...r?.branches&&{branches:to_configuration_toValues(r.branches)},...r?.tags&&{
tags:to_configuration_toValues(r.tags)}},runners:new Map([...pt,...[...e.runners??[]].map(([e,{value:t}])=>[e,t.value])])}}function toImages(e){
const t=[...e.images??[]].map(([t,{value:n}])=>toImage(t,n,e));return{value:t.map(({value:e})=>e),findings:t.flatMap(({findings:e})=>e)}}function toImage(e,t,n){
const s=t["image-name"]??n["image-name"],r=t["local-tag"]??n["local-tag"],i=toRecipe(e,t),o=t.dev&&toRecipe(e,mergeRecipe(t,t.dev));return{value:{name:e,prod:i.value,...o&&{dev:o.value},
publishedName:fillTemplate(s?.value??"",e),localTag:fillTemplate(r?.value??ht,e),publish:t.publish??!0,triggers:toTriggers(t),tests:{...toTriggers(t.tests),
images:to_configuration_toValues(t.tests?.images)},infer:t.infer??!0,matrix:new Map([...t.matrix??[]].map(([e,{value:t}])=>[e,t.value]))},findings:[...i.findings,...o?.findings??[],...checkImage(t)]}}
function checkImage(e){return[...checkPatterns(e.paths??[]),...checkPatterns(e.tests?.paths??[]),...checkDevPlatforms(e.dev?.platforms??[]),...checkMatrix(e.matrix)]}function toTriggers(e){return{
paths:to_configuration_toValues(e?.paths),filters:to_configuration_toValues(e?.filters)}}function to_configuration_toValues(e=[]){return e.map(({value:e})=>e)}function parseConfiguration(e){
const t=parse_document_parseDocument(e.text),n=(0,U.Bo)(e.source,t.text),s=readRoot(t),{written:r}=s,i=loadFilters(r.filters,e.files??new Map);if("needs"===i.kind)return i
;const o=readImages(t,s,i),a=[...(0,U.S6)(o.findings,n),...i.diagnostics],c=toConfiguration(r,o.value,i.table);if(a.length>0){
const e=listReadable(t.root,o.findings),s=o.value.filter(({name:t})=>e.has(t));return{kind:"broken",diagnostics:(0,$e.c)(a),configuration:c,readable:toValid({...c,images:s},{written:r,filters:i,
toPlace:n})}}return toValid(c,{written:r,filters:i,toPlace:n})}function toValid(e,{written:t,filters:n,toPlace:s}){const r=createKeyFinder(t,s);return{kind:"valid",configuration:e,diagnostics:[],
patterns:[...listPatterns(t,s),...n.listPatterns(s)],dockerfiles:listDockerfiles(t,e.images,s),contexts:listContexts(e.images,r),platforms:listPlatforms(t,s),findKey:r,imagePlaces:listImagePlaces(t,s)
}}function parseImages(e){const t=parse_document_parseDocument(e),n=readRoot(t),s=loadFilters(n.written.filters,new Map);return readImages(t,n,"needs"===s.kind?withoutTable([]):s)}
function readImages(e,{written:t,findings:n},s){const r=toImages(t),i=e.root?checkConfiguration(t,r.value,parse_configuration_namesOf(s)):[];return{value:r.value,
findings:[...n,...r.findings,...s.findings,...i]}}function readRoot(e){if(e.findings.length>0&&!e.root)return{written:{},findings:e.findings};if(!e.root)return{written:{},
findings:[noImages("the configuration is empty",e)]};const{value:t={},findings:n}=wt.read(e.root,He),s=findMisplaced(e.root,n,isKnownAtTop),r=[...e.findings,...s]
;if("mapping"!==e.root.kind||(t.images?.size??0)>0)return{written:t,findings:r};const i=e.root.entries.get("images");return i&&"mapping"!==i.value.kind?{written:t,findings:r}:{written:t,
findings:[...r,noImages("the configuration has no images",e)]}}function isKnownAtTop(e){return void 0!==(0,J.SX)(e,Object.keys(wt.schema.properties??{}))}function noImages(e,{root:t}){
const n="mapping"===t?.kind?t.entries.get("images"):void 0;return{code:"no-images",message:e,fix:'name them under "images", as\nimages:\n  api: { context: api }',range:n?.key??Ee}}
function parse_configuration_namesOf(e){return e.table&&new Set(e.table.keys())}function readRecipes(e){const{value:t,findings:n}=parseImages(e);if(!(n.length>0))return new Map(t.map(e=>[e.name,e]))}
async function readBases(e,{name:t,origin:n},s){const r=listDifferences(e);if(0===r.length)return[];switch(n.kind){case"inline":return r.map(judgeInline);case"base":return r.map(()=>({kind:"same"}))
;case"outside":return r.map(()=>unknown(`${t} is not in the checkout, nor is its base`));case"file":{const e=await findDoubt(t,n,s);return void 0!==e?r.map(()=>unknown(e)):judgeFile(r,{name:t,
path:n.path},s)}}}async function findDoubt(e,{path:t,text:n},{repository:s,head:r}){const i=r?.entry(t);if(void 0===i)return`${e} is not tracked, so its base is not known`
;if(!i.mode.startsWith("100"))return`${e} is no regular file, so its base is not known`;if((0,x.G)(s))return s.because;const o=(await s.readTexts([i.id])).get(i.id)
;return void 0!==o&&withoutReturns(o)===withoutReturns(n)?void 0:`${e} differs from the tracked one, so its base is not known`}function withoutReturns(e){return e.replaceAll("\r\n","\n")}
async function judgeFile(e,{name:t,path:n},{repository:s}){const r=e.map(({changes:e})=>e.find(e=>e.path===n)?.before),i=r.flatMap(e=>"present"===e?.kind?[e.entry.id]:[]),o=(0,
x.G)(s)||0===i.length?new Map:await s.readTexts(i);return r.map(e=>judgeSide(e,t,o))}function judgeSide(e,t,n){switch(e?.kind){case void 0:return{kind:"same"};case"absent":
return unknown(`${t} is new`);case"unknown":return unknown(`${t} changed, and its base is not known`);case"present":{const s=n.get(e.entry.id)
;if(void 0===s)return unknown(`the base of ${t} is not in this clone`);const r=readRecipes(s);return void 0===r?unknown(`${t} was broken before`):{kind:"known",recipes:r,
names:new we.k([...r.values()]),configurationName:t}}}}function judgeInline({changes:e}){const t=e.find(({path:e})=>mayHoldInlineText(e));return void 0===t?{kind:"same"
}:unknown(`${t.path}, which may hold the configuration, changed`)}function mayHoldInlineText(e){return e.startsWith(".github/workflows/")||/(?:^|\/)action\.ya?ml$/.test(e)}function unknown(e){return{
kind:"unknown",because:e}}function selectBase(e){return"trees"!==e.kind||e.differences.length>1?null:e.differences[0]?.base??null}
function toChangesReport({comparison:e,text:t,tried:n},{changes:s,images:r}){const i={...void 0===s?{}:{filters:s},...0===n.length?{}:{tried:n}};switch(e.kind){case"trees":case"overlay":{
const{kind:n,source:s,differences:r}=e,o=new Set(r.flatMap(({changes:e})=>e.map(({path:e})=>e)));return{...i,kind:n,source:s,count:o.size,text:t}}case"event":{const t=void 0===r?"event":"requested"
;return{...i,kind:t,because:e.because}}case"unknown":return{...i,kind:e.kind,because:e.because}}}async function makePlan(e){
const{event:t,request:n,read:s,compared:r,survey:i,publishing:o}=e,{configuration:a}=s.valid,{comparison:c}=r,u={repository:e.repository,head:i.head?.tree},l=planImages({configuration:a,...i,
comparison:c,publishing:o,commit:e.commit,changes:e.changes,bases:await readBases(c,s,u),givenFilters:void 0===n.changes?void 0:new Set(n.changes),labels:e.labels,requested:selectRequested(n,a)})
;return{event:t,base:selectBase(c),head:r.head??null,changes:toChangesReport(r,n),publishing:o,images:l}}function selectRequested({images:e},t){switch(e?.kind){case void 0:return;case"all":
return new Set(t.images.map(e=>e.name));case"named":return new Set(e.names)}}function readConfiguration(e,t){switch(e.kind){case"inline":{const n={kind:"inline"};return read_configuration_parse({
source:{kind:"input",name:"config"},text:e.text,origin:n,name:'the input "config"'},t)}case"file":{const n=findPath(e.path,t),s=n??e.path,r=t.readText(s);if("text"!==r.kind)return{kind:"broken",
diagnostics:[read_configuration_explain(e,r,t)]};const{text:i}=r;return read_configuration_parse({source:{kind:"file",path:s},text:i,origin:void 0===n?{kind:"outside"}:{kind:"file",path:n,text:i},
name:s},t)}}}function findPath(e,t){const{checkout:n}=t,s=(0,k.resolve)(n,e);return findWithin(n,s)??findWithin(t.followLinks(n),t.followLinks(s))}function findWithin(e,t){return(0,D.Fd)((0,
k.relative)(e,t).replaceAll(k.sep,"/"))}function read_configuration_parse(e,t){const{source:n,text:s,...r}=e,i=new Map;for(;;){const e=parseConfiguration({source:n,text:s,files:i});switch(e.kind){
case"needs":{const n=t.readText(e.file);i.set(e.file,"text"===n.kind?n.text:void 0);break}case"valid":return{kind:"valid",valid:e,...r};case"broken":return e}}}
function read_configuration_explain({path:e},t,{execution:n}){return{severity:"error",code:"no-configuration",
message:`the configuration "${e}" ${"missing"===t.kind?"does not exist":`cannot be read: ${t.because}`}`,fix:[adviseToWrite(n),"images:","  api: { context: api }"].join("\n")}}
function adviseToWrite(e){switch(e){case"job":return"check the repository out before this step, and write the file, as";case"terminal":return"write the file, as"}}
async function readTrustedConfiguration(e,t,n){const{request:s,trigger:r}=t;if("pull_request_target"===r.event){const t=await readCommitted(await n,r.commit??r.pullRequest?.baseSha),noFile=()=>({
kind:"missing"}),i=await readWithTree(s,{...e,readText:noFile},t);return"valid"===i.kind?{...i,origin:{kind:"base"}}:i}const i=readConfiguration(s.config,e);if("valid"===i.kind)return i
;const o=await n;return(0,x.G)(o)||"checkout"===o.place?i:readWithTree(s,e,await readCommitted(o,r.commit))}async function readWithTree(e,t,n){const s=new Map;for(;;){const r=[],readText=e=>{
const n=s.get(e)??t.readText(e);return"missing"!==n.kind||s.has(e)||r.push(e),n},i=readConfiguration(e.config,{...t,readText});if(0===r.length)return i;for(const e of r)s.set(e,await readTracked(n,e))
}}async function readCommitted(e,t){if((0,x.G)(e))return e;if(void 0===t)return(0,x.O)("the event does not name the commit of the base branch")
;const n=await e.readCommit(t),s=void 0===n?await e.reachRemote():e;if((0,x.G)(s))return s;const r=n??await s.readCommit(t);if(void 0===r)return(0,
x.O)("the commit of the base branch is not on the remote");if((0,x.G)(r))return r;const i=await e.readTree(r.id);return(0,x.G)(i)?i:{kind:"committed",repository:e,tree:i}}
async function readTracked(e,t){if((0,x.G)(e))return e;const n=(0,D.Fd)(t),s=void 0===n?void 0:e.tree.entry(n);if(void 0===s)return{kind:"missing"}
;const r=(await e.repository.readTexts([s.id])).get(s.id);return void 0===r?(0,x.O)("git cannot read it"):{kind:"text",text:r}}function parseEvent(e,t){
const n=readPayload(t),s="payload"===n.kind?n.reader:(0,R.$)({}),r=e("GITHUB_EVENT_NAME")??"";return{trigger:{event:r,ref:e("GITHUB_REF")??"",
attempt:Math.max(1,Number.parseInt(e("GITHUB_RUN_ATTEMPT")??"1",10)||1),...parse_event_present("commit",e("GITHUB_SHA")),
...parse_event_present("defaultBranch",s.field("repository").field("default_branch").text()),...parse_event_present("push","push"===r?toPush(s):void 0),
...parse_event_present("pullRequest",isPullRequest(r)?parse_event_toPullRequest(s,e):void 0),...parse_event_present("mergeGroup","merge_group"===r?toMergeGroup(s):void 0),
...parse_event_present("workflowRun","workflow_run"===r?toWorkflowRun(s):void 0)},diagnostics:"payload"===n.kind||""===r?[]:[explainPayload(r,e("GITHUB_EVENT_PATH"),n)]}}function isPullRequest(e){
return"pull_request"===e||"pull_request_target"===e}function toPush(e){const t=e.field("before").text();return{...parse_event_present("before",t),
created:e.field("created").isTrue()||/^0+$/.test(t??""),deleted:e.field("deleted").isTrue()||/^0+$/.test(e.field("after").text()??""),forced:e.field("forced").isTrue()}}
function parse_event_toPullRequest(e,t){const n=e.field("pull_request"),s=n.field("labels").elements();return{number:n.field("number").number()??e.field("number").number()??0,
...parse_event_present("baseRef",n.field("base").field("ref").text()??t("GITHUB_BASE_REF")),...parse_event_present("baseSha",n.field("base").field("sha").text()),
...parse_event_present("headSha",n.field("head").field("sha").text()),origin:toOrigin(e),...parse_event_present("author",n.field("user").field("login").text()),
labels:s.flatMap(e=>e.field("name").text()??[]),...parse_event_present("changedFiles",n.field("changed_files").number())}}function toOrigin(e){const t=e.field("pull_request")
;return compareRepositories(t.field("head").field("repo"),t.field("base").field("repo").field("full_name").text()??nameRepository(e))}function toWorkflowRun(e){return{
origin:compareRepositories(e.field("workflow_run").field("head_repository"),nameRepository(e))}}function nameRepository(e){return e.field("repository").field("full_name").text()}
function compareRepositories(e,t){if(e.isNull())return"fork";const n=e.field("full_name").text();return void 0===n||void 0===t?"unknown":n.toLowerCase()===t.toLowerCase()?"same-repository":"fork"}
function toMergeGroup(e){const t=e.field("merge_group");return{...parse_event_present("baseRef",t.field("base_ref").text()),...parse_event_present("baseSha",t.field("base_sha").text()),
...parse_event_present("headSha",t.field("head_sha").text())}}function readPayload(e){switch(e?.kind){case void 0:return(0,x.O)("is not set");case"missing":return(0,x.O)("does not exist")
;case"unreadable":return(0,x.O)(`cannot be read: ${e.because}`);case"text":{const t=(0,R.V)(e.text);return void 0===t?(0,x.O)("is no JSON"):t.isObject()?{kind:"payload",reader:t}:(0,
x.O)("is no JSON object")}}}function explainPayload(e,t,{because:n}){return{severity:"warning",code:"unreadable-event",
message:`the payload of the event "${e}" is treated as empty: ${void 0===t?"GITHUB_EVENT_PATH":`"${t}"`} ${n}`,fix:"let GITHUB_EVENT_PATH name the file that the runner wrote"}}
function parse_event_present(e,t){const n={};return void 0!==t&&(n[e]=t),n}function parseStrings(e){try{const t=JSON.parse(e);return Array.isArray(t)&&t.every(e=>"string"==typeof e)?t:void 0}catch{
return}}function parseChangedFiles(e){if(""===e)return{diagnostics:[]};if(!/^[[{]/.test(e))return toPaths(parse_changed_files_splitLines(e));const t=parseStrings(e);if(void 0!==t)return toPaths(t)
;const n=explainJson(e);if(/^\[\s*(?:\\?"|\]|$)/.test(e))return{diagnostics:[n]};const{paths:s}=toPaths(parse_changed_files_splitLines(e));return void 0===s?{diagnostics:[n]}:{paths:s,doubt:n,
diagnostics:[]}}function parse_changed_files_splitLines(e){return e.split(/\r?\n/).filter(e=>""!==e)}function toPaths(e){const t=[],n=[];for(const s of e){const e=toRepositoryPath(s)
;if(void 0!==e)t.push(e);else{const e=`the input "changed-files" names ${JSON.stringify(s)}, which is no file of the repository`
;n.push(mistake(e,"give paths of files from the root of the repository"))}}return n.length>0?{diagnostics:n}:{paths:t,diagnostics:n}}function toRepositoryPath(e){
if(e.includes("\0")||e.endsWith("/")||e.split("/").includes(".."))return;if(/^".*"$/s.test(e)||"null"===e)return;const t=(0,D.Fd)(e);return""===t?void 0:t}function explainJson(e){
return/^\[\s*\\"/.test(e)?mistake(`the input "changed-files" is a JSON array whose quotes are escaped: "${shorten_shorten(e)}"`,"give it unescaped, with tj-actions/changed-files by\nescape_json: false"):mistake(`the input "changed-files" begins as JSON and is no array of strings: "${shorten_shorten(e)}"`,'give a JSON array by toJSON(\u2026), as ["api/main.py","web/server.js"], or one path a line')
}function mistake(e,t){return{severity:"error",code:"invalid-input",message:e,fix:t}}function readRequest(e){const t=[],read=(n,s)=>{const r=e.input(n).trim(),i=s(r)
;if(!(i instanceof Mistake))return i;t.push(i.toDiagnostic(n,r))},n=read("images",request_parseImages),s=read("changes",parseChanges),r=parseChangedFiles(e.input("changed-files").trim())
;return t.push(...r.diagnostics),{request:{config:parseConfig(e.input("config")),...void 0===n?{}:{images:n},...void 0===s?{}:{changes:s},...void 0===r.paths?{}:{changedFiles:r.paths},
...void 0===r.doubt?{}:{changedFilesDoubt:r.doubt},base:e.input("base").trim(),stages:read("stages",parseStages)??1,platforms:"yes"===read("split-platforms",parseFlag)?"split":"together",
planArtifact:"yes"===read("plan-artifact",parseFlag)?"upload":"none"},diagnostics:t}}class Mistake{message;fix;constructor(e,t){this.message=e,this.fix=t}toDiagnostic(e,t){return{severity:"error",
code:"invalid-input",message:`the input "${e}" ${this.message}: "${shorten_shorten(t)}"`,fix:this.fix}}}function parseConfig(e){const t=e.trim();return""!==t&&e.includes("\n")?{kind:"inline",text:e}:{
kind:"file",path:""===t?".github/image-matrix.yml":t}}function request_parseImages(e){if(""===e)return;const t=e.startsWith("[")?parseStrings(e):e.split(/[\s,]+/).filter(Boolean)
;return void 0===t?new Mistake('begins with "[" and is no JSON array of names','write names separated by spaces, or ["api","web"]'):t.includes("all")?{kind:"all",beside:t.filter(e=>"all"!==e)}:{
kind:"named",names:t}}function parseChanges(e){if(""!==e)return parseStrings(e)??new Mistake("is no JSON array of strings",'pass the output `changes` of dorny/paths-filter as it is, or ["api"]')}
function parseStages(e){if(""===e)return 1;const t=Number(e);return/^[1-9][0-9]?$/.test(e)?t:new Mistake("is no number from 1 to 99","write how many stage jobs the workflow has, as stages: 2")}
function parseFlag(e){return["true","True","TRUE"].includes(e)?"yes":["","false","False","FALSE"].includes(e)?"no":new Mistake("is neither true nor false","write true or false")}function readJob(e){
const{runner:t}=e,{request:n,diagnostics:s}=readRequest(t),r=t.variable("GITHUB_EVENT_PATH"),i=parseEvent(e=>t.variable(e),void 0===r?void 0:e.readText(r));return{request:n,trigger:i.trigger,
diagnostics:[...s,...i.diagnostics]}}async function readLabels({request:e,trigger:t},n,s){const{pullRequest:r}=t;if(void 0===r||void 0!==e.images)return{labels:xe,diagnostics:[]}
;const i=n.images.map(e=>e.name),o=await readFresh(r.number,n,s),a=void 0!==o&&!(0,x.G)(o),c=t.attempt>1&&!a?{...n.labels,skip:[]}:n.labels,u=selectLabels(a?o:r.labels,c,i);return{labels:u,
diagnostics:[...(0,x.G)(o)?[toWarning(o)]:[],...read_labels_checkLabels(u,i)]}}async function readFresh(e,{labels:t},n){if([t.buildAll,t.build,t.skip].some(e=>e.length>0)&&0!==e&&!(0,
x.G)(n))return n.listLabels(e)}function toWarning({because:e}){return{severity:"warning",code:"labels-unreadable",message:`the labels are those of the event, which may be out of date: ${e}`,
fix:"let the token read them, by\npermissions: { contents: read, pull-requests: read }"}}function read_labels_checkLabels(e,t){const n=e.unknown.map(({label:e,image:n})=>({severity:"warning",
code:"unknown-label-image",message:`the label "${e}" names the image "${n}", which does not exist`,fix:(0,J.IX)(n,t)})),{buildAll:s,skip:r}=e;if(void 0===s||void 0===r)return n;const i={
severity:"warning",code:"label-beats-skip",message:`the label "${s}" builds every image, so "${r}" skips none`,fix:"take one of the two labels away"};return[...n,i]}var Rn=__nccwpck_require__(22738)
;async function planRun(e){const t=e.openRepository(".");try{const n=readJob(e),s=await readTrustedConfiguration(e,n,t),r=await t,i="broken"===s.kind||(0,x.G)(r)?checkDirectory(e):[]
;if(i.length>0)return(0,I.gz)([...n.diagnostics,...i]);if("broken"===s.kind){const{explainBroken:t}=await __nccwpck_require__.e(876).then(__nccwpck_require__.bind(__nccwpck_require__,82876))
;return await t({world:e,job:n,read:s},r)}return await planScene({world:e,job:n,repository:r,read:s})}finally{const e=await t;(0,x.G)(e)||e.close()}}async function planScene(e){
const{job:t,repository:n,read:s}=e,{configuration:r}=s.valid,i=decidePublishing(t.trigger,r.publish),o=planComparison(t.trigger,{...t.request,publishing:"allowed"===i.kind?"allowed":"refused"
}),a=await compare(o,{repository:n,github:e.world.github},t.trigger),c=await(0,Rn.$)(s,n,a.head),{head:u}=c,l=await readLabels(t,r,e.world.github),d=[t.diagnostics,s.valid.diagnostics,(0,
he.y)(t.request,r),await checkListing(t.request,{head:u?.tree,repository:n,trigger:t.trigger}),(0,Rn.X)(s.valid,c,(0,
pe.G)(e.world,t.trigger)),plan_run_checkGraph(e,c),l.diagnostics,a.diagnostics,checkComparison(a,{...t,publishing:i,repository:n}),checkPublishing(i,t.diagnostics)].flat();if((0,te.Ne)(d))return(0,
I.gz)(d);const f=indexChanges(a.comparison),h=await makePlan({event:t.trigger.event,request:t.request,commit:a.head??"unknown",labels:l.labels,repository:n,read:s,publishing:i,compared:a,changes:f,
survey:c}),p=void 0===u?[f.paths]:[u.index,f.paths],m=[...d,...(0,de.S)(s.valid,p)];return toOutcome(h,{configuration:r,request:t.request,diagnostics:m})}
function plan_run_checkGraph({job:e,read:t},{inputs:n}){const s=list_parents_listParents(n);return[...checkParents(t.valid,s),...checkPlatforms(t.valid,{platforms:e.request.platforms,parents:s})]}
function toOutcome(e,{configuration:t,request:n,diagnostics:s}){const r=toOutputs(e,{runners:t.runners,stages:n.stages,platforms:n.platforms});switch(r.kind){case"mistakes":return(0,
I.gz)([...s,...r.diagnostics]);case"outputs":{const t=(0,ee.n)([...s,...r.warnings]);return{kind:"planned",report:{plan:e,outputs:r.outputs,warnings:t}}}}}var In=__nccwpck_require__(18272)
;const same=e=>e,Ln={strong:same,faint:same,build:same,publish:same,test:same,warning:same};function toHeadline(e){if(!e.images.some(isPlanned))return[...words("Nothing to build: "),...toNothing(e)]
;const t=e.images.length,count=t=>e.images.filter(t).length,n=count(({build:e})=>e),s=count(e=>e.dev)
;return words([`${0===n?"Builds none":`Builds ${n}`} of ${t} ${1===t?"image":"images"}`,`publishes ${orNone(count(({publish:e})=>e))}`,`tests ${orNone(count(({test:e})=>e))}${0===s?"":`, ${s} of them as dev`}`].join(", "))
}function toNothing({images:e}){const t=toSkipped(e);if(void 0!==t)return t;const{length:n}=e;return words(1===n?"the image is unaffected":`none of ${n} images is affected`)}function toSkipped(e){
const t=e.flatMap(({skippedBy:e})=>void 0===e?[]:[e]),[n]=t;if(void 0!==n)return[...phrase`the label "${n}" skips `,...words(1===t.length?"1 affected image":`${t.length} affected images`)]}
function toComparison(e){const{changes:t}=e,n=void 0===t.filters?[]:[toFilterNames(t.filters)];return[toCompared(e),...toTried(t),...n,...toSkippedBeside(e),...toPublishing(e)]}
function toSkippedBeside({images:e}){const t=e.some(isPlanned)?toSkipped(e):void 0;return void 0===t?[]:[[...words("Left alone: "),...t]]}function toCompared({changes:e,event:t,base:n,head:s}){
const r="command-line"===t?[]:phrase`, on ${t}`;switch(e.kind){case"trees":
return null!==n&&n===s?[...words(`Nothing differs, both are the same commit: ${e.text}`),...r]:[...words(`${countFiles(e.count)} from ${e.text}, read from `),...phrase`${e.source}`,...r]
;case"overlay":return[...words((1===e.count?"1 file is":`${e.count} files are`)+" listed as changed: "),...words(e.text),...r];case"event":return words(`Everything: ${e.because}`);case"requested":
return words(`Nothing was compared: ${e.because}`);case"unknown":return[...words("Everything"),...r,...words(`, since what changed is unknown: ${e.because}`)]}}function toTried({kind:e,tried:t=[]}){
return 0===t.length||"unknown"===e?[]:[words(`Tried before: ${t.join("; ")}`)]}function toPublishing({publishing:e,images:t}){
return"allowed"!==e.kind&&t.some(isPlanned)?[words(`Publishes none: ${e.because}`)]:[]}function toFilterNames(e){
return 0===e.length?words("No filter was given as changed"):[...words("Filters given as changed: "),...listNames(e,20)]}function countFiles(e){return 1===e?"1 file differs":`${e} files differ`}
function orNone(e){return 0===e?"none":String(e)}function renderLog(e,t){const{plan:n,warnings:s}=e,r=listRows(n);return[{kind:"lines",
lines:[t.strong(toPlainText(toHeadline(n))),...toComparison(n).map(e=>t.faint(toPlainText(e))),""]
},...toLines(renderTable(r,t)),...s.flatMap(e=>toLines(renderWarning(e,t))),...toGroup("Why, in full",r.flatMap(e=>renderDetails(e,t))),...toGroup("Skipped",listSkipped(n).map(({image:e})=>displayName(e.name))),...toGroup("Outputs",renderOutputs(e.outputs))].map(e=>({
...e,lines:e.lines.map(disarm)}))}function disarm(e){return e.replace(/^(\s*):(?=:)/,"$1\\x3a")}function toLines(e){return 0===e.length?[]:[{kind:"lines",lines:[...e,""]}]}function toGroup(e,t){
return 0===t.length?[]:[{kind:"group",title:e,lines:t}]}function renderTable(e,t){if(0===e.length)return[];const n=Math.max(5,...e.map(({planned:e})=>shownName(e).length))
;return[t.faint(`${"IMAGE".padEnd(n)}  ${Bn.map(({title:e})=>e).join("  ")}  WHY`),...e.map(e=>renderRow(e,n,t))]}function renderRow(e,t,n){const s=Bn.map(t=>{
const s=t.word(e.planned),r=s.padEnd(t.title.length);return"-"===s?n.faint(r):n[t.style](r)}),r=shortenReasons(e,1).map(toPlainText).join(" ")
;return`${n.strong(shownName(e.planned).padEnd(t))}  ${s.join("  ")}  ${r}`}const Bn=[{title:"STAGE",style:"faint",word:({build:e,stage:t})=>e?String(t):"-"},{title:"BUILD",style:"build",
word:({build:e})=>e?"build":"-"},{title:"PUBLISH",style:"publish",word:({publish:e})=>e?"publish":"-"},{title:"TEST",style:"test",word:({test:e,dev:t})=>e?t?"dev":"prod":"-"}];function shownName(e){
return shortName(e.image.name,40)}function renderDetails(e,t){const n=shortenReasons(e,e.why.length),s=t.strong(displayName(e.planned.image.name)),r=e.fixes.flatMap(e=>renderFix(e).map(e=>`  ${e}`))
;return[s,...n.map(e=>`  ${toPlainText(e)}`),...r]}function renderFix(e){return`to end this, ${e}`.split("\n").map(displayName)}function renderWarning(e,t){const[n="",...s]=(0,In.xy)(e).split("\n")
;return[n.replace(/(?<=^|: )warning(?=: )/,t.warning),...s]}function renderOutputs(e){const t=Math.max(0,...[...e.keys()].map(e=>e.length))
;return[...e].map(([e,n])=>`${e.padEnd(t)}  ${showOutput(e,n)}`)}function showOutput(e,t){if(Dn.has(t))return"none";const n=e.endsWith("_images")?showNames(t):t
;return"plan"===e||isMatrix(e)||n.length>qn?`${t.length} characters`:n}function showNames(e){return e.slice(1,-1).replaceAll('"',"").replaceAll(",",", ")}
const Dn=new Set(["[]",'{"include":[]}']),qn=80;function isInert(e){
return/[^ -~]/.test(e)?new RegExp(String.raw`^[\p{L}\p{N} ,.;:()?'"\u2192\u2026-]*$`,"u").test(e):/^(?:[A-Za-z\d ,.;:()?'"-]|(?<=\()\+)*$/.test(e)}const Fn=/www\.|:\/\/|\bgh-\d/i;function codeSpan(e){
return fence(shortName(e,120))}function toMarkdown(e){return joinSpans(e.map(e=>"name"===e.kind?codeSpan(e.text):toMarkdownWords(e.text)))}function toMarkdownWords(e){
return joinSpans(e.split(/("[^"]*")/).map(e=>/^".+"$/s.test(e)?codeSpan(e.slice(1,-1)):toInert(e)))}function toCell(e){return e.replaceAll("|","\\|")}function codeBlock(e,t){
const n=e.split("\n").map(showControls),s="`".repeat(Math.max(3,longestRun(e)+1));return[`${s}${t}`,...n,s].join("\n")}function joinSpans(e){
return e.filter(e=>""!==e).reduce((e,t)=>`${e}${e.endsWith("`")&&t.startsWith("`")?" ":""}${t}`,"")}function toInert(e){if(isInert(e)&&!Fn.test(e))return e
;const[,t="",n="",s=""]=/^(\s*)(.*?)(\s*)$/s.exec(e)??[];return`${""===t?"":" "}${codeSpan(n)}${""===s?"":" "}`}function fence(e){if(""===e)return fence("''");const t="`".repeat(longestRun(e)+1)
;return`${t}${/^[` ]|[` ]$/.test(e)?` ${e} `:e}${t}`}function longestRun(e){return(e.match(/`+/g)??[]).reduce((e,t)=>Math.max(e,t.length),0)}function showControls(e){
return e.split("\\").map(displayName).join("\\")}function renderFailedSummary(e,t){const n=(0,
te.Ix)(e).length,s=1===n?"1 mistake":`${n} mistakes`,r=e.map(e=>t(e).trimEnd()).join("\n\n"),i=r.slice(0,131064),o=i===r?[]:["The log has the rest.",""]
;return[`## \u274c No plan: ${s} to mend`,"","Every output has its empty value and `result` is `failed`: nothing is built, and a gate job stays red.","",codeBlock(i,"text"),"",...o].join("\n")}
function groupDigits(e){return String(e).replaceAll(/\B(?=(\d{3})+$)/g,",")}const jn={"left alone":4,all:2};function toGraph(e,t){
const n=listRelations(e),s=new Set(n.flatMap(({from:e,to:t})=>[e,t])),r=groupNodes(e.filter(e=>s.has(e)),n,t),i=new Map(r.flatMap(e=>e.images.map(t=>[t,e]))),o=new Map
;for(const{from:e,to:t,kind:s}of n){const n={from:i.get(e),to:i.get(t)};if(void 0===n.from||void 0===n.to||n.from===n.to)continue;const r=`${s} ${nameOf(n.from.images[0])} ${nameOf(n.to.images[0])}`
;o.set(r,{from:n.from,to:n.to,kind:s})}return{nodes:r,edges:[...o.values()]}}function listRelations(e){const t=new Map(e.map(e=>[nameOf(e),e])),toRelations=(e,n,s)=>[...new Set(e)].flatMap(e=>{
const r=t.get(e);return void 0===r||r===n?[]:[{from:r,to:n,kind:s}]});return e.flatMap(e=>{const{prod:t,dev:n}=e.parents,s=[...t,...n].map(e=>e.image)
;return[...toRelations(s,e,"parent"),...toRelations(e.image.tests.images,e,"tests")]})}function verdictOf(e){return e.publish?"publish":e.build?"build":isPlanned(e)?"test":"skip"}
function groupNodes(e,t,n){const s=describeRelations(t),r=new Map;for(const t of e){const e="left alone"===n&&isPlanned(t)?`alone ${nameOf(t)}`:s(t),i=r.get(e);r.set(e,{
images:void 0===i?[t]:[...i.images,t]})}return[...r.values()].flatMap(e=>e.images.length<jn[n]?e.images.map(e=>({images:[e]})):[e])}function describeRelations(e){const t=new Map,add=(e,n)=>{
const s=t.get(e);void 0===s?t.set(e,[n]):s.push(n)};for(const{from:t,to:n,kind:s}of e)add(t,`${s} to ${nameOf(n)}`),add(n,`${s} from ${nameOf(t)}`);return e=>{const n=(t.get(e)??[]).sort()
;return[verdictOf(e),String(e.stage),...n].join("\n")}}function nameOf(e){return e.image.name}function drawPicture(e){const t=toGraph(e,"left alone");if(0===t.edges.length)return
;const n=draw(t,drawBoxes);if(fits(t,n))return{text:n,shows:"every relation"};const s=toGraph(e.filter(isPlanned),"all"),r=draw(s,drawStages);if(s.edges.length>0&&fits(s,r))return{text:r,
shows:"images in the plan"};const i=e.filter(({build:e})=>e);return 0===i.length?void 0:{text:drawCounts(i),shows:"stages"}}function fits({nodes:e,edges:t},n){
return e.length<=60&&t.length<=280&&n.length<=5e4}
const Gn=['%%{init: {"flowchart": {"nodeSpacing": 16, "rankSpacing": 60, "subGraphTitleMargin": {"top": 4, "bottom": 12}}}}%%',"flowchart LR","classDef publish fill:#1a7f37,stroke:#116329,color:#ffffff","classDef build fill:#0969da,stroke:#0550ae,color:#ffffff","classDef test fill:#8250df,stroke:#6639ba,color:#ffffff","classDef skip fill:transparent,stroke:#7d8590,color:#7d8590,stroke-dasharray:4 3"]
;function draw(e,t){const n=new Map(e.nodes.map((e,t)=>[e,`n${t}`])),s=e.edges.map(e=>drawEdge(e,n));return[...Gn,...t(e.nodes,n),...s].join("\n")}function drawEdge({from:e,to:t,kind:n},s){
return`${s.get(e)??""} ${"parent"===n?"--\x3e":"-.->"} ${s.get(t)??""}`}function drawBoxes(e,t){const n=e.length<=16?toWordyLabel:toNameLabel;return e.map(e=>drawBox(e,n(e),t))}
function drawBox(e,t,n){return`${n.get(e)??""}["${t}"]:::${verdictOf(e.images[0])}`}function drawStages(e,t){const stageOf=e=>e.images[0].stage
;return["classDef stage fill:transparent,stroke:#7d8590",...[...new Set(e.map(stageOf))].sort((e,t)=>e-t).flatMap(n=>{const s=e.filter(e=>stageOf(e)===n).map(e=>drawBox(e,toNameLabel(e),t))
;return[`subgraph s${n}["stage ${n}"]`,...s,"end",`class s${n} stage`]})]}function drawCounts(e){const t=Array.from({length:stages_countStages(e)},(t,n)=>{
const s=e.filter(e=>e.stage===n),r=s.filter(({publish:e})=>e).length,i=r>0?"publish":"build";return`s${n}["stage ${n}<br/>${s.length} built, ${r} published"]:::${i}`
}),n=t.map((e,t)=>`s${t}`).join(" --\x3e ");return[...Gn,...t,...t.length>1?[n]:[]].join("\n")}function toWordyLabel(e){const t=listVerdicts(e.images[0])
;return 0===t.length?toNameLabel(e):`${toNameLabel(e)}<br/>${t.join(" \xb7 ")}`}function toNameLabel({images:[e,...t]}){const n=escapeLabel(shortName(e.image.name,60))
;return 0===t.length?n:`${n}<br/>and ${t.length} more`}function listVerdicts({build:e,publish:t,test:n,dev:s}){return[e?"build":"",t?"publish":"",n?s?"test dev":"test":""].filter(Boolean)}
function escapeLabel(e){return e.replaceAll("$","\\x24").replaceAll(/[^a-z0-9./_-]/giu,e=>`#${e.codePointAt(0)??0};`)}function renderWholeContexts(e){
const t=e.flatMap(({planned:{image:e,wholeContext:t}})=>void 0===t?[]:[describeWhole(e.name,t)]);return 0===t.length?[]:[...t,""]}function describeWhole(e,{folder:t,count:n,ignoreFile:s,largest:r}){
const i=r.map(e=>`${codeSpan(`${e.name}/`)} ${groupDigits(e.count)}`)
;return[`- ${codeSpan(e)} reads its whole context ${codeSpan(t)}: any of ${groupDigits(n)} files builds it`,...0===i.length?[]:[` (the largest folders: ${i.join(", ")})`],`; lines in ${codeSpan(s)} or a narrower \`COPY\` make that fewer.`].join("")
}const Hn=[{causes:3,rows:1e4,names:1e4},{causes:1,rows:1e4,names:1e4},{causes:1,rows:1e3,names:1e3}],Wn={causes:0,rows:50,names:50};function renderSummary(e){for(const t of Hn){
const n=renderExtent(e,t);if(countBytes(n)<=ce)return n}return render_summary_cut(renderExtent(e,Wn))}function renderExtent(e,t){const n=listRows(e.plan)
;return[...renderHead(e.plan),...render_summary_renderTable(n,t),...renderFixes(n,t),...0===t.causes?[]:renderWholeContexts(n),...renderSkipped(e.plan,t),...renderPicture(e.plan,t),...renderWarnings(e.warnings.slice(0,t.names)),...renderSizes(e.outputs)].join("\n")
}function renderHead(e){const t=toComparison(e).map(toMarkdown);return[`## ${toMarkdown(toHeadline(e))}`,"",`${t.join(". ")}.`,""]}function render_summary_renderTable(e,{causes:t,rows:n}){
if(0===e.length)return[];const s=Un.filter(t=>t.isShown(e)),r=e.slice(0,n).map(e=>render_summary_renderRow(e,s,t)),i=e.length-r.length
;return[`| Image | ${s.map(({title:e})=>e).join(" | ")} | Why |`,`| :-- | ${s.map(()=>":-:").join(" | ")} | :-- |`,...r,"",...0===i?[]:[`And ${i} more images: the output \`plan\` has them all.`,""]]}
function tick(e){return t=>t[e]?"\u2705":""}const Un=[{title:"Stage",isShown:e=>e.some(({planned:e})=>e.build&&e.stage>0),cell:({build:e,stage:t})=>e?String(t):""},{title:"Build",isShown:()=>!0,
cell:tick("build")},{title:"Publish",isShown:()=>!0,cell:tick("publish")},{title:"Test",isShown:()=>!0,cell:tick("test")},{title:"Dev",isShown:e=>e.some(({planned:e})=>e.dev),cell:tick("dev")}]
;function render_summary_renderRow(e,t,n){const s=shortenReasons(e,n).map(toMarkdown).join("<br>")
;return`| ${[codeSpan(e.planned.image.name),...t.map(t=>t.cell(e.planned)),s].map(toCell).join(" | ")} |`}function renderFixes(e,{causes:t}){const n=0===t?[]:e.flatMap(e=>e.fixes)
;return 0===n.length?[]:["<details><summary>Builds whose inputs are not known exactly: what ends this</summary>","",...[...new Set(n)].slice(0,Kn).map(e=>codeBlock(e,"yaml")),"","</details>",""]}
const Kn=20;function renderSkipped(e,{names:t}){const n=listSkipped(e);if(0===n.length)return[];const s=n.slice(0,t).map(e=>codeSpan(e.image.name)),r=n.length-s.length
;return[`<details><summary>${1===n.length?"1 image is":`${n.length} images are`} skipped</summary>`,"",s.join(", ")+(0===r?"":` and ${r} more`),"","</details>",""]}
function renderPicture(e,{causes:t}){const n=0===t?void 0:drawPicture(e.images);if(void 0===n)return[];const s="every relation"===n.shows?"":` \xb7 shown: ${n.shows}`
;return["### Parents and tests","",codeBlock(n.text,"mermaid"),"",`\u{1f7e9} published \xb7 \u{1f7e6} built \xb7 \u{1f7ea} tested, not built \xb7 \u2b1c not in this plan \xb7 solid line: is the base of \xb7 dotted line: is needed by the tests of${s}`,""]
}function renderWarnings(e){if(0===e.length)return[];const t=e.map(({message:e,code:t,fix:n,place:s})=>{const r=void 0===s?"":`${codeSpan((0,In.dE)(s))}: `,i=toMarkdownWords(n.replaceAll("\n"," "))
;return`- ${r}${toMarkdownWords(e)} (\`${t}\`)<br>${i}`});return["### \u26a0\ufe0f "+(1===e.length?"1 warning":`${e.length} warnings`),"",...t,""]}function renderSizes(e){
const t=countCharacters(e.values()),[n]=[...e].sort(([,e],[,t])=>t.length-e.length);if(void 0===n)return[];const[s,r]=n,i=(100*t/ae).toFixed(1)
;return[`<sub>All outputs together: ${groupDigits(t)} characters, ${i} % of what a job passes on; the largest is \`${s}\` with ${groupDigits(r.length)}.</sub>`,""]}function countBytes(e){
return(new TextEncoder).encode(e).length}function render_summary_cut(e){if(countBytes(e)<=ce)return e;const t=e.split("\n");let n=0;return t.filter(e=>(n+=countBytes(e)+1)<=ce).join("\n")}
var Jn=__nccwpck_require__(57975);const Vn={strong:toStyle("bold"),faint:toStyle("gray"),build:toStyle("cyan"),publish:toStyle("green"),test:toStyle("magenta"),warning:toStyle("yellow")}
;function toStyle(e){return t=>(0,Jn.styleText)(e,t,{validateStream:!1})}function publishOutcome(e,t){const n=publishOutputs(e,t);return tell(n,t),n}function publishOutputs(e,t){
if("failed"===e.kind)return e;const n=withResultLast(e.report.outputs);return(0,I.Kn)(()=>{t.setOutputs(n)})??e}function withResultLast(e){const t=[...e].sort(([e],[t])=>rank(e)-rank(t))
;return new Map(t)}function rank(e){return"result"===e?1:0}function tell(e,t){switch(e.kind){case"planned":{const{report:n}=e;for(const e of renderLog(n,selectPalette(t)))printBlock(e,t)
;return t.annotate(n.warnings),void t.writeSummary(renderSummary(n))}case"failed":{const{diagnostics:n}=e;for(const e of n)t.print(`${(0,In.xy)(e)}\n`);t.annotate(n),
t.writeSummary(renderFailedSummary(n,In.xy))}}}function printBlock(e,t){const n=e.lines.join("\n");switch(e.kind){case"lines":return void t.print(n);case"group":t.printGroup(e.title,n)}}
function selectPalette(e){return void 0!==e.variable("NO_COLOR")?Ln:Vn}async function uploadPlan(e,t){if("failed"===e.kind)return e;if("none"===readRequest(t.runner).request.planArtifact)return e
;const{report:n}=e,s=new Map([["plan.json",n.outputs.get("plan")??""],["summary.md",renderSummary(n)]]),r=await t.artifacts.upload("image-matrix-plan",s);if(void 0===r)return e
;const{because:i,fix:o}=r,a={severity:"warning",code:"plan-not-uploaded",message:i,fix:o};return{...e,report:{...n,warnings:[...n.warnings,a]}}}async function findOutcome(e){const t=(0,I.Kn)(()=>{
e.runner.presetOutputs(emptyOutputs())});return void 0!==t?t:uploadPlan(await planRun(e).catch(I.jU),e)}(async function(e=openJobWorld()){
return"planned"===publishOutcome(await findOutcome(e),e.runner).kind?0:1})().then(e=>{process.exitCode=e,setTimeout(()=>process.exit(),1e3).unref()}),module.exports={}})();
