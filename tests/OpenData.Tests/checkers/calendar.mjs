// Prints each event of a calendar on a line of its own; a file that is not as it should be stops it.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

ICAL.design.strict = true;
const calendar = new ICAL.Component(ICAL.parse(readFileSync(process.argv[2], "utf8")));
for (const component of calendar.getAllSubcomponents("vevent")) {
  const event = new ICAL.Event(component);
  const status = component.getFirstPropertyValue("status");
  console.log([event.uid, event.startDate.isDate ? event.startDate.toString() : event.startDate.toJSDate().toISOString(), status, event.summary].join("|"));
}
