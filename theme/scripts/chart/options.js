import { font } from "./writing.js";

/** What line and bar charts share. Nothing moves of its own accord, so no reader has to ask for less motion. */
export function sharedOptions(figure, colours) {
  return {
    animation: false,
    font: font(figure),
    maintainAspectRatio: false,
    interaction: { intersect: false },
    plugins: { tooltip: tooltip(figure, colours) },
  };
}

/** Numbers of an axis, as the page's language writes them, with the unit that follows each of them. */
export function axisNumber(figure) {
  const { lang } = document.documentElement;
  const format = new Intl.NumberFormat(lang === "en" ? "en-GB" : lang || "en-GB");
  return (value) => format.format(value) + (figure.dataset.suffix ?? "");
}

/** The scale of values: from zero unless the figure states another start, so that heights can be compared. */
export function valueScale(figure) {
  const { yMin = 0, yMax, yStep } = figure.dataset;
  return {
    min: Number(yMin),
    max: yMax && Number(yMax),
    ticks: { maxTicksLimit: 6, stepSize: yStep && Number(yStep) },
  };
}

function tooltip(figure, colours) {
  return {
    backgroundColor: colours.text,
    titleColor: colours.ground,
    bodyColor: colours.ground,
    titleFont: { ...font(figure), weight: "bold" },
    bodyFont: font(figure),
    cornerRadius: 2,
    displayColors: false,
    padding: 12,
  };
}
