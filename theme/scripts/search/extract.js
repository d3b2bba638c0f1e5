import { formsOf, wordsIn } from "./words.js";

const longest = 190;
const before = 50;

/** The text with the words that were found marked. */
export function marked(text, terms) {
  const fragment = document.createDocumentFragment();
  let end = 0;
  for (const { index, found } of placesOf(text, terms)) {
    fragment.append(text.slice(end, index), Object.assign(document.createElement("mark"), { textContent: found }));
    end = index + found.length;
  }
  fragment.append(text.slice(end));
  return fragment;
}

/** The part of a text in which most of what was found stands; its start where nothing does. */
export function extractOf(text, terms) {
  const places = placesOf(text, terms).map(({ index }) => index);
  const reach = longest - before - 20;
  const count = (from) => places.filter((place) => place >= from && place < from + reach).length;
  const best = places.reduce((most, place) => (count(place) > count(most) ? place : most), places[0] ?? 0);
  const from = best <= before + 30 ? 0 : afterSpace(text, best - before);
  const to = text.length - from <= longest + 20 ? text.length : text.lastIndexOf(" ", from + longest);
  return `${from > 0 ? "… " : ""}${text.slice(from, to)}${to < text.length ? " …" : ""}`;
}

const placesOf = (text, terms) => wordsIn(text).filter(({ found }) => formsOf(found).some((form) => terms.has(form)));

const afterSpace = (text, from) => text.indexOf(" ", from) + 1;
