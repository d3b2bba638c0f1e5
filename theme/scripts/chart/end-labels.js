import { widthOf, write } from "./writing.js";

const above = 12;
const below = 14;
const lineHeight = 17;

/** Names each line where it ends, in place of a legend: the lowest under its line, the others over theirs. */
export function endLabels(figure, colours) {
  return {
    id: "end-labels",
    afterDatasetsDraw(chart) {
      const lines = chart.data.datasets.flatMap((dataset, index) => ended(chart, figure, dataset, index));
      lines.sort((one, other) => one.end.y - other.end.y);

      let ceiling = chart.chartArea.top;
      lines.forEach(({ dataset, end, near }, index) => {
        const lowest = index > 0 && index === lines.length - 1;
        const wished = lowest ? Math.max(...near) + below : Math.min(...near) - above;
        const y = Math.max(wished, ceiling);
        ceiling = y + lineHeight;
        const colour = dataset.kind === "other" ? colours.quiet : dataset.borderColor;
        const label = { text: dataset.label, x: end.x, y, align: "right", bold: dataset.kind === "own" };
        write(chart.ctx, figure, { ...label, colour, halo: colours.ground });
      });
    },
  };
}

/** The line's last known point, and the heights of the line near it, which the label must keep clear of. */
function ended(chart, figure, { label, data, ...dataset }, index) {
  const points = chart.getDatasetMeta(index).data.filter((_, position) => data[position] !== null);
  const end = points.at(-1);
  if (!end) return [];
  const width = widthOf(label, chart.ctx, figure);
  const near = points.filter(({ x }) => x > end.x - width).map(({ y }) => y);
  return [{ dataset: { label, ...dataset }, end, near }];
}
