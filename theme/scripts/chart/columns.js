import { lineChart } from "./lines.js";

/** Periods from left to right, a column for each value: for yearly figures and for counts too small for a line. */
export function columnChart(content, figure, colours) {
  const chart = lineChart(content, figure, colours);
  chart.type = "bar";
  chart.data.datasets = chart.data.datasets.map(({ label, kind, data }) => (
    { label, kind, data, backgroundColor: colours[kind], borderColor: colours[kind], categoryPercentage: 1, barPercentage: 0.72, maxBarThickness: 60 }));
  chart.options.scales.x.ticks.align = "center";
  // Numbers inside would stand on the first column; the picture beneath leaves a tenth of its width for them.
  const { y } = chart.options.scales;
  y.ticks.mirror = false;
  y.ticks.crossAlign = "far";
  y.afterFit = (scale) => { scale.width = scale.chart.width / 10; };
  return chart;
}
