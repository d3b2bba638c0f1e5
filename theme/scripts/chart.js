// The interactive charts: what a reader points at in the picture that the build made, in the words of the page's own table.
import { CategoryScale, Chart, LinearScale, LineController, LineElement, PointElement, Tooltip } from "chart.js";
import { readColours } from "./chart/colours.js";
import { followArrowKeys } from "./chart/keyboard.js";
import { overlay } from "./chart/overlay.js";
import { readTables } from "./chart/tables.js";

Chart.register(CategoryScale, LinearScale, LineController, LineElement, PointElement, Tooltip);

const askedOfDevice = ["(prefers-color-scheme: dark)", "(prefers-contrast: more)", "(forced-colors: active)"];

/**
 * Makes the chart of a figure interactive. The picture stays as it is, so that nothing jumps; over it lies what answers
 * the reader. Afterwards the figure carries data-chart-ready and has sent a "chartready" event, whose detail is what can
 * be pointed at: { labels, datasets: [{ label, data }] }.
 */
export function takeOver(figure) {
  if (figure.dataset.chartReady) return;
  figure.dataset.chartReady = "true";

  const frame = figure.querySelector(".os-chart__frame");
  const canvas = document.createElement("canvas");
  canvas.setAttribute("aria-hidden", "true");
  frame.append(canvas);

  const content = readTables(figure);
  const draw = () => new Chart(canvas, overlay(content, figure, readColours(figure)));
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
