import { offerCopies } from "./cite.js";
import { openTargets } from "./fragment.js";
import { sortTables } from "./sort.js";

// Every page works without this. It fetches the interactive charts the moment a reader turns to one of them.
const { chartScript } = document.querySelector("script[data-chart-script]").dataset;

let chartModule;

sortTables();
offerCopies();
openTargets();
offerPictures();

for (const figure of document.querySelectorAll("figure[data-chart]")) {
  const frame = figure.querySelector(".os-chart__frame");
  welcomeKeyboard(figure, frame);

  const start = async () => {
    const { takeOver } = await (chartModule ??= import(chartScript));
    takeOver(figure);
  };
  for (const type of ["pointerenter", "focusin"]) {
    frame.addEventListener(type, start, { once: true });
  }
}

/** The links name the script for it, so that only pages with charts fetch it. */
async function offerPictures() {
  const links = document.querySelectorAll("a[data-png-script]");
  if (links.length === 0) return;
  const { offerPng } = await import(links[0].dataset.pngScript);
  for (const link of links) offerPng(link);
}

/** Done here because only a page with script has a reason to let the Tab key stop at a chart. */
function welcomeKeyboard(figure, frame) {
  const hint = document.createElement("p");
  hint.className = "govuk-visually-hidden";
  hint.id = `${figure.dataset.table.split(" ", 1)}-hint`;
  hint.textContent = "Left and right arrow keys read out each value.";
  frame.after(hint);

  frame.tabIndex = 0;
  frame.setAttribute("role", "group");
  frame.setAttribute("aria-label", figure.querySelector(".os-chart__headline").textContent.trim());
  frame.setAttribute("aria-describedby", hint.id);
}
