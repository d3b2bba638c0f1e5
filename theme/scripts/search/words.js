// How words are told apart, for what is searched and for what a reader types alike.

// A number keeps its commas and points together: "4,567" is one word. Hyphens and apostrophes stay within a word.
const word = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{N}]+(?:[-‑'’][\p{L}\p{N}]+)*/gu;

// Words that stand everywhere and say nothing of what is looked for. The whole site is about one area.
const common = new Set(
  "a about an and are area as at be been by can do does for from had has have here how i in into is it its many me much my near of on or our out over so than that the their them there these they this to us was we were what when where which who why will with you your".split(" "),
);

/** Every word of a text with its place in it. */
export const wordsIn = (text) => [...text.matchAll(word)].map(({ 0: found, index }) => ({ index, found }));

/** The forms by which a word is found: as a whole, and for "break-in" also by its parts. */
export function formsOf(found) {
  const plain = found.toLowerCase().replaceAll(/['’]s$|[,'’]/gu, "");
  const parts = plain.split(/[-‑]/u);
  return (parts.length === 1 ? parts : [parts.join(""), ...parts]).filter((form) => !common.has(form)).map(singular);
}

/** "offences" and "offence", "robberies" and "robbery" are the same word. */
function singular(form) {
  if (form.length < 4 || !form.endsWith("s") || /(?:ss|us|is)$/u.test(form)) return form;
  return form.length > 4 && form.endsWith("ies") ? `${form.slice(0, -3)}y` : form.slice(0, -1);
}
