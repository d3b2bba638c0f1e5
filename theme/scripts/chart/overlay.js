// What lies over the picture: points that show only when they are pointed at, a line down to their period, and a tooltip.

const own = { pointHoverRadius: 7, pointHoverBorderWidth: 3 };
const other = { pointHoverRadius: 5, pointHoverBorderWidth: 2 };

/** Periods from left to right, each exactly where the picture has it. Nothing moves of its own accord. */
export function overlay({ periods, series, remarks }, figure, colours) {
  return {
    type: "line",
    data: {
      labels: periods.map(({ short }) => short),
      datasets: series.map(({ label, kind, cells }) => ({
        label,
        data: cells.map(({ value }) => value),
        clip: false,
        showLine: false,
        pointRadius: 0,
        pointHoverBackgroundColor: colours.ground,
        pointHoverBorderColor: colours.own,
        ...(kind === "own" ? own : other),
      })),
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      interaction: { intersect: false, mode: "index" },
      layout: { autoPadding: false, padding: ({ chart }) => padding(chart, figure) },
      scales: scales(periods, figure),
      plugins: { tooltip: tooltip(periods, series, remarks, figure, colours) },
    },
    plugins: [pointer(colours)],
  };
}

/** What the picture keeps free around its plot, in pixels; at the left a share of its width. */
function padding({ width }, { dataset }) {
  return { top: Number(dataset.top), bottom: Number(dataset.below), left: (width * Number(dataset.leftShare)) / 100, right: 0 };
}

function scales({ length }, { dataset }) {
  return {
    x: { display: false, offset: dataset.chartKind === "columns" || length === 1 },
    y: { display: false, min: Number(dataset.yMin), max: Number(dataset.yMax) },
  };
}

function tooltip(periods, series, remarks, figure, colours) {
  const font = { family: getComputedStyle(figure).fontFamily, size: 14 };
  return {
    backgroundColor: colours.text,
    titleColor: colours.ground,
    bodyColor: colours.ground,
    footerColor: colours.ground,
    titleFont: { ...font, weight: "bold" },
    bodyFont: font,
    footerFont: { ...font, weight: "normal" },
    cornerRadius: 2,
    displayColors: false,
    padding: 12,
    callbacks: {
      title: ([item]) => periods[item.dataIndex].label,
      label: ({ datasetIndex, dataIndex }) => `${series[datasetIndex].label}: ${series[datasetIndex].cells[dataIndex].text}`,
      footer: ([item]) => remarks[item.dataIndex]?.split("; ") ?? [],
    },
  };
}

/** A thin line from top to bottom through what is pointed at. */
function pointer(colours) {
  return {
    id: "pointer",
    beforeDatasetsDraw({ ctx, chartArea: { top, bottom }, tooltip: { _active: active = [] } }) {
      if (active.length === 0) return;
      ctx.save();
      ctx.strokeStyle = colours.rule;
      ctx.lineWidth = 1;
      ctx.beginPath();
      ctx.moveTo(active[0].element.x, top);
      ctx.lineTo(active[0].element.x, bottom);
      ctx.stroke();
      ctx.restore();
    },
  };
}
