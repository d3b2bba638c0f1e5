import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { assetsFolder } from "./folders.mjs";

const lockFile = `${assetsFolder}.lock`;
const pause = new Int32Array(new SharedArrayBuffer(4));

/**
 * Runs the work while no other build of this clone installs or bundles: two builds may run at once,
 * for instance the tests and the preview, and both write to node_modules.
 */
export async function alone(work) {
  mkdirSync(path.dirname(lockFile), { recursive: true });
  while (!taken()) {
    Atomics.wait(pause, 0, 0, 200);
  }
  try {
    return await work();
  } finally {
    rmSync(lockFile, { force: true });
  }
}

function taken() {
  try {
    writeFileSync(lockFile, `${process.pid}`, { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    if (ownerIsGone()) rmSync(lockFile, { force: true });
    return false;
  }
}

function ownerIsGone() {
  try {
    const owner = Number(readFileSync(lockFile, "utf8"));
    // Zero means that the owner has made the file and not yet written its number.
    if (owner !== 0) process.kill(owner, 0);
    return false;
  } catch (error) {
    return error.code === "ESRCH";
  }
}
