import { extractOf, marked } from "./extract.js";

const shownAtFirst = 15;

/** Shows what was found, or that nothing was, in the part of the page made for it. */
export function show(section, query, { results, isExact }) {
  const [list, more] = [section.querySelector("ol"), section.querySelector(".os-search__more")];
  section.querySelector("h2").hidden = false;
  section.querySelector("[role=status]").textContent = countOf(query, results.length, isExact);
  list.replaceChildren(...results.slice(0, shownAtFirst).map(itemOf));
  more.hidden = results.length <= shownAtFirst;
  more.textContent = `Show all ${results.length} results`;
  more.onclick = () => {
    list.append(...results.slice(shownAtFirst).map(itemOf));
    more.hidden = true;
    // The button has gone, and the keyboard goes on where the reader was.
    list.children[shownAtFirst].querySelector("a").focus();
  };
}

/** Before anything is asked for, and when it cannot be answered. */
export function clear(section, message = "") {
  section.querySelector("ol").replaceChildren();
  section.querySelector(".os-search__more").hidden = true;
  section.querySelector("[role=status]").textContent = message;
  section.querySelector("h2").hidden = message === "";
}

function countOf(query, count, isExact) {
  if (count === 0) return `No results for ${query}. Check the spelling, try fewer or other words, or choose from the list below.`;
  const results = `${count} ${count === 1 ? "result" : "results"}`;
  return isExact ? `${results} for ${query}` : `Nothing has exactly ${query}. ${results} for words like it`;
}

function itemOf({ entry, terms }) {
  const item = document.createElement("li");
  const link = element("a", "", marked(entry.title, terms));
  link.href = entry.address;
  const kind = element("p", "os-results__kind", entry.about ? `${entry.kind} · ${entry.about}` : entry.kind);
  item.append(element("h3", "os-results__title", link), kind);
  if (entry.text) item.append(element("p", "os-results__text", marked(extractOf(entry.text, terms), terms)));
  return item;
}

function element(name, className, content) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(content);
  return made;
}
