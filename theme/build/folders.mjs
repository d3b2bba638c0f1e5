import path from "node:path";
import { fileURLToPath } from "node:url";

export const repositoryFolder = fileURLToPath(new URL("../..", import.meta.url));
export const themeFolder = path.join(repositoryFolder, "theme");
export const assetsFolder = path.join(themeFolder, "obj", "assets");
