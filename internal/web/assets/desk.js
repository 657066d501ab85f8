// Shows which words of the release a piece of the post rests on, and the
// reverse: by pointer, by keyboard, by touch.
"use strict";
const marks = [...document.querySelectorAll("mark[data-claim]")];
function light(claim) {
  for (const m of marks) m.classList.toggle("lit", claim !== null && m.dataset.claim === claim);
}
for (const m of marks) {
  m.addEventListener("mouseenter", () => light(m.dataset.claim));
  m.addEventListener("mouseleave", () => light(null));
  m.addEventListener("focus", () => light(m.dataset.claim));
  m.addEventListener("blur", () => light(null));
}
