/**
 * Lets the arrow keys move from value to value, with the tooltip shown and the value announced. Escape puts the
 * tooltip away. The chart is asked for each time, because it is drawn anew when the reader's colours change.
 */
export function followArrowKeys(figure, frame, { periods, series, remarks }, currentChart) {
  const announcement = document.createElement("p");
  announcement.className = "govuk-visually-hidden";
  announcement.setAttribute("aria-live", "polite");
  figure.append(announcement);

  const last = periods.length - 1;
  let position = null;
  const moves = {
    ArrowLeft: () => Math.max(0, (position ?? last + 1) - 1),
    ArrowRight: () => Math.min(last, (position ?? -1) + 1),
    ArrowUp: () => moves.ArrowLeft(),
    ArrowDown: () => moves.ArrowRight(),
    Home: () => 0,
    End: () => last,
    Escape: () => null,
  };

  frame.addEventListener("keydown", (event) => {
    if (!Object.hasOwn(moves, event.key) || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    position = moves[event.key]();
    point(currentChart(), position);
    announcement.textContent = position === null ? "" : sentence(periods[position], series, position, remarks[position]);
  });
  frame.addEventListener("focusout", () => {
    position = null;
    point(currentChart(), null);
    announcement.textContent = "";
  });
}

function point(chart, position) {
  const active = position === null ? [] : chart.data.datasets.flatMap(({ data }, datasetIndex) =>
    data[position] === null ? [] : [{ datasetIndex, index: position }]);
  chart.setActiveElements(active);
  chart.tooltip.setActiveElements(active, { x: 0, y: 0 });
  chart.update();
}

function sentence({ label }, series, position, remark) {
  const values = series.map(({ label: name, cells }) => `${name} ${cells[position].text}`);
  return `${label}: ${values.join(", ")}${remark ? `; ${remark}` : ""}`;
}
