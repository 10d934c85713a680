"""Makes the picture of the page in README: the example documents come in, docs/page.png goes out.

Run `python -m docs.screenshot` in the root of the repository; it needs playwright and Chromium (or another browser of
its kind, named by MEMCON_TEST_BROWSER).
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from benchmarks.served import served
from docs.refresh import ROOT, most_told

PAGE = ROOT / "docs" / "page.png"
BROWSERS = ("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
WIDE, TALL = 1240, 1240
LARGEST = 200_000  # bytes


def main() -> None:
    """Serves the examples and takes the picture of the contact that most of them tell."""
    from playwright.sync_api import sync_playwright

    ledger, contact = most_told()
    with served(ledger, "--read-only") as at, sync_playwright() as playwright:
        path = os.environ.get("MEMCON_TEST_BROWSER") or next((b for b in BROWSERS if Path(b).exists()), None)
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": WIDE, "height": TALL}, color_scheme="light")
        page.goto(f"{at}/contacts/{contact}", timeout=120_000)
        PAGE.write_bytes(page.screenshot(type="png"))
        browser.close()
    size = PAGE.stat().st_size
    print(f"{PAGE.relative_to(ROOT)}: {size:,} bytes")
    if size > LARGEST:
        sys.exit(f"more than {LARGEST:,} bytes")


if __name__ == "__main__":
    main()
