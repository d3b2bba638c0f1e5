// The interactive charts: the figures of the page's own table, drawn over the picture that the build made.
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from "chart.js";
import { barChart } from "./chart/bars.js";
import { readColours } from "./chart/colours.js";
import { followArrowKeys } from "./chart/keyboard.js";
import { lineChart } from "./chart/lines.js";
import { readTables } from "./chart/tables.js";

Chart.register(BarController, BarElement, CategoryScale, LinearScale, LineController, LineElement, PointElement, Tooltip);

const kinds = { bar: barChart, line: lineChart };
const askedOfDevice = ["(prefers-color-scheme: dark)", "(prefers-contrast: more)", "(forced-colors: active)"];

/**
 * Draws the chart of a figure. Afterwards the figure carries data-chart-ready and has sent a "chartready" event,
 * whose detail is what was drawn: { labels, datasets: [{ label, data }] }.
 */
export function takeOver(figure) {
  if (figure.dataset.chartReady) return;
  figure.dataset.chartReady = "true";

  const frame = figure.querySelector(".os-chart__frame");
  const canvas = document.createElement("canvas");
  canvas.setAttribute("aria-hidden", "true");
  frame.append(canvas);
  frame.classList.add("os-chart__frame--live");

  const content = readTables(figure);
  const draw = () => new Chart(canvas, kinds[figure.dataset.chartKind ?? "line"](content, figure, readColours(figure)));
  let chart = draw();
  followArrowKeys(figure, frame, content, () => chart);

  for (const query of askedOfDevice) {
    matchMedia(query).addEventListener("change", () => {
      chart.destroy();
      chart = draw();
    });
  }

  const { labels, datasets } = chart.data;
  const detail = { labels: [...labels], datasets: datasets.map(({ label, data }) => ({ label, data: [...data] })) };
  figure.dispatchEvent(new CustomEvent("chartready", { bubbles: true, detail }));
}
