import { sharedOptions, valueScale } from "./options.js";
import { font, widthOf, write } from "./writing.js";

/** Areas from top to bottom, a bar for each in the first series. The area's own bar is told by data-series="own". */
export function barChart({ periods: areas, series: [{ label, cells }] }, figure, colours) {
  const options = sharedOptions(figure, colours);
  const scale = valueScale(figure);
  options.indexAxis = "y";
  options.interaction.mode = "nearest";
  options.interaction.axis = "y";
  options.layout = { padding: { right: widestText(cells, figure) + 12 } };
  options.scales = {
    x: { ...scale, display: false },
    y: {
      border: { color: colours["rule-strong"] },
      grid: { display: false },
      ticks: {
        autoSkip: false,
        color: ({ index }) => (areas[index]?.kind === "own" ? colours.own : colours.text),
        crossAlign: "far",
        font: ({ index }) => ({ ...font(figure), weight: areas[index]?.kind === "own" ? "bold" : "normal" }),
      },
    },
  };
  options.plugins.tooltip.callbacks = {
    title: ([item]) => areas[item.dataIndex].label,
    label: ({ dataIndex }) => `${label}: ${cells[dataIndex].text}`,
  };
  const backgroundColor = areas.map(({ kind }) => (kind === "own" ? colours.own : colours.bar));
  return {
    type: "bar",
    data: {
      labels: areas.map(({ short }) => short),
      datasets: [{ label, data: cells.map(({ value }) => value), backgroundColor, categoryPercentage: 1, barPercentage: 0.7 }],
    },
    options,
    plugins: [valueLabels(cells, figure, colours)],
  };
}

function widestText(cells, figure) {
  const context = document.createElement("canvas").getContext("2d");
  return Math.max(...cells.map(({ text }) => widthOf(text, context, figure)));
}

/** Each bar's value stands at its end, so that nobody needs an axis to read it. */
function valueLabels(cells, figure, colours) {
  return {
    id: "value-labels",
    afterDatasetsDraw(chart) {
      chart.getDatasetMeta(0).data.forEach(({ x, y, base }, index) => {
        const { value, text } = cells[index];
        write(chart.ctx, figure, { text, x: (value === null ? base : x) + 8, y, colour: colours.text });
      });
    },
  };
}
