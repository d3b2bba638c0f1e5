import { annotations } from "./annotations.js";
import { endLabels } from "./end-labels.js";
import { axisNumber, sharedOptions, valueScale } from "./options.js";
import { font } from "./writing.js";

// Weight and dashes set the lines apart for readers who do not see their colours.
const strokes = {
  own: { borderWidth: 3, order: 0 },
  average: { borderWidth: 2, borderDash: [8, 3], order: 1 },
  baseline: { borderWidth: 1.5, borderDash: [4, 4], order: 2 },
  other: { borderWidth: 1.5, order: 3 },
};
const otherDashes = [[], [2, 3], [10, 3, 2, 3]];

/** Periods from left to right, a line for each series. */
export function lineChart(content, figure, colours) {
  const { periods, series } = content;
  const options = sharedOptions(figure, colours);
  options.interaction.mode = "index";
  options.scales = { x: periodScale(periods, figure, colours), y: heightScale(figure, colours) };
  // As in the picture beneath, so that nothing jumps when this takes over.
  options.layout = { autoPadding: false, padding: { top: 34 } };
  options.plugins.tooltip.callbacks = {
    title: ([item]) => periods[item.dataIndex].label,
    label: ({ datasetIndex, dataIndex }) => `${series[datasetIndex].label}: ${series[datasetIndex].cells[dataIndex].text}`,
  };
  const others = series.filter(({ kind }) => kind === "other");
  const datasets = series.map((one) => line(one, otherDashes[others.indexOf(one) % otherDashes.length], colours));
  return {
    type: "line",
    data: { labels: periods.map(({ short }) => short), datasets },
    options,
    plugins: [annotations(content, figure, colours), endLabels(figure, colours)],
  };
}

function line({ label, kind, cells }, otherDash, colours) {
  const colour = colours[kind];
  const isOwn = kind === "own";
  const last = cells.findLastIndex(({ value }) => value !== null);
  return {
    label,
    kind,
    data: cells.map(({ value }) => value),
    borderColor: colour,
    borderDash: otherDash,
    ...strokes[kind],
    clip: false,
    // Figures on both sides of a break are not joined: they do not compare.
    segment: { borderColor: ({ p1DataIndex }) => (cells[p1DataIndex].markers.includes("[b]") ? "transparent" : undefined) },
    pointRadius: cells.map(({ markers }, index) => (isOwn && (index === last || markers) ? 4 : 0)),
    pointHoverRadius: isOwn ? 6 : 4,
    pointHitRadius: 8,
    pointStyle: cells.map(shape),
    pointBorderWidth: 2,
    pointBorderColor: colour,
    pointBackgroundColor: cells.map(({ markers }) => (markers.includes("[p]") ? colours.ground : colour)),
    pointHoverBackgroundColor: colours.ground,
    pointHoverBorderColor: colour,
    pointHoverBorderWidth: 3,
  };
}

/** Provisional values are hollow circles; values with any other marker are diamonds. */
const shape = ({ markers }) => (markers.replace("[p]", "") ? "rectRot" : "circle");

function periodScale(periods, figure, colours) {
  return {
    afterFit: (scale) => { scale.height = 38; },
    border: { color: colours["rule-strong"] },
    grid: { display: false },
    ticks: {
      align: "inner",
      autoSkip: false,
      callback: (_, index) => (labelled(periods.length).has(index) ? periods[index].short : ""),
      color: colours.quiet,
      font: font(figure),
      maxRotation: 0,
    },
  };
}

/** The first, the middle and the last period: those that the picture beneath has, and that fit on a phone. */
const labelled = (count) => new Set([0, ...(count > 2 ? [Math.floor((count - 1) / 2)] : []), count - 1]);

/** The numbers stand on the grid lines, inside, so that the lines have the whole width of a phone. */
function heightScale(figure, colours) {
  const scale = valueScale(figure);
  return {
    ...scale,
    border: { display: false },
    grid: { color: colours.grid, drawTicks: false, tickLength: 0 },
    ticks: {
      ...scale.ticks,
      callback: axisNumber(figure),
      color: colours.quiet,
      font: font(figure),
      labelOffset: -10,
      mirror: true,
      padding: 0,
      showLabelBackdrop: false,
    },
  };
}
