import { write } from "./writing.js";

/** Draws what the figures are judged against: the baseline of the figure, and where a series breaks, marked [b]. */
export function annotations({ series }, figure, colours) {
  const breaks = new Set(series.flatMap(({ cells }) => cells.flatMap(({ markers }, index) => (markers.includes("[b]") ? [index] : []))));
  return {
    id: "annotations",
    beforeDatasetsDraw({ ctx, chartArea, scales }) {
      const { left, right, top, bottom } = chartArea;
      for (const index of breaks) {
        if (index === 0) continue;
        const x = (scales.x.getPixelForValue(index - 1) + scales.x.getPixelForValue(index)) / 2;
        stroke(ctx, [x, top - 14], [x, bottom], { colour: colours["rule-strong"], width: 1, dashes: [2, 4] });
        write(ctx, figure, { text: "[b]", x, y: top - 24, align: "center", colour: colours.quiet });
      }
    },
    // Over columns, which would hide it.
    afterDatasetsDraw({ ctx, chartArea: { left, right }, scales }) {
      const { baseline, baselineLabel, baselinePlace } = figure.dataset;
      if (!baseline) return;
      const y = scales.y.getPixelForValue(Number(baseline));
      stroke(ctx, [left, y], [right, y], { colour: colours.baseline, width: 1.5, dashes: [4, 4] });
      const label = { text: baselineLabel, x: left + ((right - left) * Number(baselinePlace)) / 100, y: y - 12, align: "center" };
      write(ctx, figure, { ...label, colour: colours.baseline, halo: colours.ground });
    },
  };
}

function stroke(context, from, to, { colour, width, dashes }) {
  context.save();
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.setLineDash(dashes);
  context.beginPath();
  context.moveTo(...from);
  context.lineTo(...to);
  context.stroke();
  context.restore();
}
