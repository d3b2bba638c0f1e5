// Writes the styles and scripts, favicon.svg and the fonts of pictures to theme/obj/assets. Started by Assets.targets when a source changed.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { assetsFolder, repositoryFolder, themeFolder } from "./folders.mjs";
import { alone } from "./lock.mjs";
import { requireNode } from "./node-version.mjs";

requireNode();
const esbuild = await import("esbuild");
const { PurgeCSS } = await import("purgecss");
const sass = await import("sass");

// The oldest browsers for which the styles and scripts are written; older ones still show every word and picture.
const target = ["chrome111", "firefox115", "safari16.4"];

try {
  await alone(bundle);
} catch (error) {
  if (!(error instanceof sass.Exception)) throw error;
  // The form in which MSBuild and editors recognise an error and its place.
  const { url, start } = error.span;
  console.error(`${fileURLToPath(url)}(${start.line + 1},${start.column + 1}): error ASSETS003: ${error.sassMessage}`);
  process.exitCode = 1;
}

async function bundle() {
  mkdirSync(assetsFolder, { recursive: true });
  write("site.css", await styles("styles/site.scss"));
  write("search.css", await styles("Search/search.scss"));
  write("site.js", await script("site.js"));
  write("chart.js", await script("chart.js"));
  write("picture.js", await script("picture.js"));
  write("search.js", await script("search.js"));
  write("favicon.svg", readFileSync(path.join(themeFolder, "images", "favicon.svg"), "utf8"));
  write("picture-regular.ttf", font("400Regular"));
  write("picture-bold.ttf", font("700Bold"));
}

/** Arimo, whose letters are as wide as those of Arial: a picture with words in the one has room for the other. */
function font(weight) {
  return readFileSync(path.join(repositoryFolder, "node_modules", "@expo-google-fonts", "arimo", weight, `Arimo_${weight}.ttf`));
}

async function styles(name) {
  const { css } = sass.compile(path.join(themeFolder, name), {
    loadPaths: [path.join(themeFolder, "styles"), path.join(repositoryFolder, "node_modules")],
    quietDeps: true,
  });
  // Every colour is declared on :root, so the fallbacks that govuk-frontend repeats at each use are never reached.
  const withoutFallbacks = css.replaceAll(/var\((--govuk-[a-z-]+-colour), ?#[0-9a-f]+\)/g, "var($1)");
  const { code } = await esbuild.transform(await withoutUnused(withoutFallbacks), { loader: "css", minify: true, legalComments: "eof", target });
  return code;
}

/**
 * Leaves out the classes of govuk-frontend that no page uses: readers would fetch them before every page. Everything else
 * stays: code puts some names of our own classes together, and elements and addresses also come from Markdown.
 */
async function withoutUnused(css) {
  const [{ css: used }] = await new PurgeCSS().purge({
    content: [path.posix.join(themeFolder, "!(bin|obj|lib)/**/*.{razor,cs,js}")],
    css: [{ raw: css }],
    safelist: [/^(?!govuk-)/],
    dynamicAttributes: ["href"],
  });
  return used;
}

async function script(name) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [path.join(themeFolder, "scripts", name)],
    absWorkingDir: repositoryFolder,
    alias: { "chart.js": "./theme/lib/node_modules/chart.js" },
    bundle: true,
    charset: "utf8",
    format: "esm",
    legalComments: "eof",
    logLevel: "warning",
    minify: true,
    target,
    write: false,
  });
  return outputFiles[0].text;
}

/** A build that reads the file meanwhile sees the old one or the new one, never half of it. */
function write(name, content) {
  const draft = path.join(assetsFolder, `.${name}.draft`);
  writeFileSync(draft, content);
  renameSync(draft, path.join(assetsFolder, name));
}
