import MiniSearch from "minisearch";
import { formsOf, wordsIn } from "./words.js";

const fields = ["title", "words", "about", "text"];
const boost = { title: 4, words: 3, about: 1, text: 1 };

// What readers come for stands before what is said about it.
const weights = { Measure: 2, "National priority": 1.5, "Local priority": 1.5, Commentary: 0.7, Action: 0.7, Request: 0.7 };

// Each is tried only where the ones before it find nothing, so that a misspelling never hides what was spelled right.
const attempts = [
  { combineWith: "AND", fuzzy: false },
  { combineWith: "AND", fuzzy: true },
  { combineWith: "OR", fuzzy: false },
  { combineWith: "OR", fuzzy: true },
];

/** A search in entries { kind, title, address, about, text, words }. */
export function searchIn(entries) {
  const index = new MiniSearch({
    fields,
    tokenize: (text) => wordsIn(text).flatMap(({ found }) => formsOf(found)),
    processTerm: (term) => term,
  });
  index.addAll(entries.map((entry, id) => ({ id, ...entry })));

  /** What fits, best first: { results: [{ entry, terms }], isExact }. Terms are the forms of words that were found. */
  return (query) => {
    const asked = wordsIn(query).map(({ found }) => formsOf(found)).filter((forms) => forms.length > 0);
    if (asked.length === 0) return { results: [], isExact: true };
    for (const { combineWith, fuzzy } of attempts) {
      const found = index.search({ combineWith, queries: asked.map(oneOf) }, {
        boost,
        boostDocument: (id) => weights[entries[id].kind] ?? 1,
        fuzzy: (term) => (fuzzy && term.length > 3 && !/\d/u.test(term) ? 0.2 : false),
        prefix: (term) => term.length > 1,
      });
      if (found.length > 0) {
        return { results: found.map(({ id, match }) => ({ entry: entries[id], terms: new Set(Object.keys(match)) })), isExact: combineWith === "AND" && !fuzzy };
      }
    }
    return { results: [], isExact: true };
  };
}

/** A word with a hyphen is found as a whole or by all its parts. */
function oneOf([whole, ...parts]) {
  return parts.length === 0 ? whole : { combineWith: "OR", queries: [whole, { combineWith: "AND", queries: parts }] };
}
