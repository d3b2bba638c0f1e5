// Makes the PNG file of a chart out of its SVG file when a reader asks for it. Without this there is the link to the SVG file.

// Half as large again as the chart, so that it is sharp on paper and on good screens.
const scale = 1.5;

// What programs for letters and slides read of the size: the chunk pHYs, with 144 pixels to the inch and its check sum.
const density = Uint8Array.of(0, 0, 0, 9, 112, 72, 89, 115, 0, 0, 22, 37, 0, 0, 22, 37, 1, 73, 82, 36, 240);

// The signature of a PNG file and its first chunk, which are as long in every file.
const head = 33;

/** Puts a button behind a link to an SVG file, which saves the same picture under the same name as PNG. */
export function offerPng(link) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "os-button";
  // Of which chart it is, for those who do not see where it stands.
  button.append("Save as PNG", ...[...link.children].map((words) => words.cloneNode(true)));

  // Screen readers say what comes into it.
  const status = document.createElement("span");
  status.setAttribute("role", "status");
  link.after(" ", button);

  button.addEventListener("click", async () => {
    status.textContent = "";
    button.after(status);
    try {
      save(await pngOf(link.href), link.pathname.split("/").at(-1).replace(/svg$/, "png"));
    } catch {
      status.textContent = " The PNG could not be made here. Use the SVG file.";
    }
  });
}

async function pngOf(address) {
  const image = new Image();
  image.src = address;
  await image.decode();

  const canvas = document.createElement("canvas");
  canvas.width = scale * image.naturalWidth;
  canvas.height = scale * image.naturalHeight;
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  const file = await new Promise((resolve) => { canvas.toBlob(resolve, "image/png"); });
  return new Blob([file.slice(0, head), density, file.slice(head)], { type: file.type });
}

function save(file, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Not at once: some browsers start the download a moment later.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
