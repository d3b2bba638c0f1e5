const oldest = 20;

/** Ends the program, with a sentence that MSBuild shows as an error, when Node.js is too old for the tools. */
export function requireNode() {
  const [major] = process.versions.node.split(".", 1);
  if (Number(major) >= oldest) return;
  console.error(`theme/build : error ASSETS001: Node.js ${oldest} or later is needed to build the styles and scripts of the theme; this is ${process.versions.node}.`);
  process.exit(1);
}
