// The search: it fetches the index of the site once and looks through it in the browser. Nothing a reader types leaves it.
import { onReturn, wordsInAddress, write } from "./search/address.js";
import { searchIn } from "./search/engine.js";
import { clear, show } from "./search/results.js";

// Long enough for the next letter, so that a screen reader is not interrupted by each of them.
const pause = 250;

const form = document.querySelector("form[data-search]");
const input = form.elements.q;
const section = document.querySelector(".os-search__results");

const loading = fetch(form.dataset.search)
  .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(answer.statusText))))
  .then(({ entries }) => searchIn(entries));
// Said when somebody searches; nobody else need know.
loading.catch(() => {});

let timer;

form.hidden = false;
// Empty, but there: what is said in a part that was hidden until then is often not read out.
section.hidden = false;
start(wordsInAddress());
onReturn(start);

input.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(() => look(false), pause);
});

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  clearTimeout(timer);
  if (await look(true)) document.querySelector("#results").focus();
});

for (const link of form.querySelectorAll("[data-search-words]")) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    input.value = link.dataset.searchWords;
    look(true);
    input.focus();
  });
}

function start(words) {
  input.value = words;
  return answer(words);
}

function look(isFinished) {
  const words = input.value.trim();
  write(words, isFinished);
  return answer(words);
}

/** Whether anything was found. */
async function answer(words) {
  if (!words) {
    clear(section);
    return false;
  }
  try {
    const found = (await loading)(words);
    // Meanwhile somebody may have typed on.
    if (words === input.value.trim()) show(section, words, found);
    return found.results.length > 0;
  } catch {
    clear(section, "The search could not be loaded. Choose from the list below, or load this page again.");
    return false;
  }
}
