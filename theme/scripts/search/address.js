// The words a reader looks for stand in the address, so that a search can be kept, shared and gone back to.

let isUnfinished = false;

export const wordsInAddress = () => new URL(location.href).searchParams.get("q") ?? "";

/** While somebody types, one step of the history follows the words; what was looked for before keeps a step of its own. */
export function write(words, isFinished) {
  if (words !== wordsInAddress()) {
    const address = new URL(location.href);
    address.hash = "";
    if (words) address.searchParams.set("q", words);
    else address.searchParams.delete("q");
    history[isUnfinished ? "replaceState" : "pushState"](null, "", address);
    isUnfinished = true;
  }
  if (isFinished) isUnfinished = false;
}

/** Tells of the words when the reader goes back or forward. */
export function onReturn(listener) {
  addEventListener("popstate", () => {
    isUnfinished = false;
    listener(wordsInAddress());
  });
}
