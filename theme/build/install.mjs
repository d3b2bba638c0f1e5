// Installs exactly what package-lock.json names. Started by Assets.targets when the lock file is newer than node_modules.
import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import path from "node:path";
import { repositoryFolder } from "./folders.mjs";
import { alone } from "./lock.mjs";
import { requireNode } from "./node-version.mjs";

requireNode();
process.exitCode = await alone(() => (installed() ? 0 : install()));

/** Another build may have installed while this one waited. */
function installed() {
  const changed = (file) => statSync(path.join(repositoryFolder, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const newest = Math.max(...["package.json", "package-lock.json", ".npmrc"].map(changed));
  return changed("node_modules/.package-lock.json") > newest;
}

function install() {
  // The shell is needed because npm is a script with another name on Windows; no part of the command comes from outside.
  const npm = spawnSync("npm ci --no-audit --no-fund --loglevel=error", {
    cwd: repositoryFolder,
    shell: true,
    stdio: "inherit",
  });
  if (npm.status !== 0) {
    console.error("theme/build/install.mjs : error ASSETS002: npm ci failed. Check the connection to the npm registry, and that package.json and package-lock.json agree.");
  }
  return npm.status ?? 1;
}
