const properties = { own: "--os-own", ground: "--os-ground", rule: "--os-rule-strong", text: "--govuk-text-colour" };

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
  const colours = Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, resolve(property)]));
  probe.remove();
  return colours;
}
