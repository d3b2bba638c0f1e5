const names = ["own", "other", "average", "baseline", "bar", "grid", "ground", "rule-strong"];

/**
 * The colours of the style sheet as the reader's scheme has them now. A probe resolves them to rgb(), because a canvas
 * knows neither custom properties nor the system colours of forced-colours mode.
 */
export function readColours(figure) {
  const probe = document.createElement("span");
  figure.append(probe);
  const resolve = (property) => {
    probe.style.color = `var(${property})`;
    return getComputedStyle(probe).color;
  };
  const colours = Object.fromEntries(names.map((name) => [name, resolve(`--os-${name}`)]));
  colours.text = resolve("--govuk-text-colour");
  colours.quiet = resolve("--govuk-secondary-text-colour");
  probe.remove();
  return colours;
}
