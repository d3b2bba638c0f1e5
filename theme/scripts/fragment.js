// Unfolds what an address leads to, for browsers that do not do so themselves.

export function openTargets() {
  addEventListener("hashchange", unfold);
  unfold();
}

function unfold() {
  const target = document.getElementById(location.hash.slice(1));
  const fold = target?.closest("details:not([open])");
  if (!fold) return;
  fold.open = true;
  target.scrollIntoView();
}
