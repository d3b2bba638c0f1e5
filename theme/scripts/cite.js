// Offers to copy each citation with the day on which it was read. Without this it can be selected by hand.

export function offerCopies() {
  // Not there where a page is not served securely.
  if (!navigator.clipboard) return;
  for (const citation of document.querySelectorAll("[data-cite]")) welcome(citation);
}

function welcome(citation) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "os-button";
  button.textContent = "Copy the citation";

  // Screen readers say what comes into it.
  const status = document.createElement("span");
  status.setAttribute("role", "status");

  const line = document.createElement("p");
  line.append(button, " ", status);
  citation.after(line);

  button.addEventListener("click", async () => {
    const day = new Date().toLocaleDateString("en-GB", { dateStyle: "long" });
    try {
      await navigator.clipboard.writeText(`${citation.textContent.trim().replaceAll(/\s+/g, " ")} Accessed ${day}.`);
      status.textContent = "Copied, with today’s date.";
    } catch {
      status.textContent = "This browser does not allow it. Select the words and copy them.";
    }
  });
}
