const size = 14;

/** The face of the page, in the size of the words in the picture. */
export const font = (figure) => ({ family: getComputedStyle(figure).fontFamily, size });

export function widthOf(text, context, figure) {
  context.save();
  context.font = `${size}px ${font(figure).family}`;
  const { width } = context.measureText(text);
  context.restore();
  return width;
}

/** Writes on the canvas; a halo in the colour of the ground keeps words legible where a line passes behind them. */
export function write(context, figure, { text, x, y, align = "left", colour, halo, bold = false }) {
  context.save();
  context.font = `${bold ? "bold " : ""}${size}px ${font(figure).family}`;
  context.textAlign = align;
  context.textBaseline = "middle";
  if (halo) {
    context.lineJoin = "round";
    context.lineWidth = 4;
    context.strokeStyle = halo;
    context.strokeText(text, x, y);
  }
  context.fillStyle = colour;
  context.fillText(text, x, y);
  context.restore();
}
