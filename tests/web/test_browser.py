"""A real browser on the real server: the way of an analyst, hostile documents, the rules of accessibility."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hostile import NAMES, hostile
from joint_strategies import NORTHLAND, readouts
from tellings import memcon_of

from memcon.record import Memcon
from memcon.web.addresses import document_url, person_url

sync_api = pytest.importorskip("playwright.sync_api")

BROWSERS = ("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
ATTACK = "<script>window.hit=1</script>"


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """Debian's Chromium."""
    path = os.environ.get("MEMCON_TEST_BROWSER") or next((b for b in BROWSERS if Path(b).exists()), None)
    if path is None:
        pytest.skip("no browser: install chromium, or set MEMCON_TEST_BROWSER to the path of one")
    with sync_api.sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-dev-shm-usage"])
        yield opened
        opened.close()


@pytest.fixture
def page(browser: Any) -> Iterator[Any]:
    """A page that keeps what goes wrong in it: errors, refusals of the policy, and requests to other hosts."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, accept_downloads=True)
    opened = context.new_page()
    opened.troubles = []
    opened.on("console", lambda m: opened.troubles.append(m.text) if m.type in ("error", "warning") else None)
    opened.on("pageerror", lambda error: opened.troubles.append(str(error)))
    opened.on("dialog", lambda dialog: (opened.troubles.append("a dialog"), dialog.dismiss()))
    opened.on("request", lambda r: None if r.url.startswith("http://127.0.0.1:") else opened.troubles.append(r.url))
    yield opened
    context.close()


def crowd() -> Memcon:
    """A meeting of twelve with long names, some of them written from the right and some in Han characters."""
    names = [
        "محمد بن عبد الرحمن آل ثاني",
        "王毅外交部长",
        "金与正",
        "יאיר כהן־לוי",
        "Sir Bartholomew Featherstonehaugh-Cholmondeley of Upper Wallop and the Marches",
        *(f"Delegate Number {n} of the Standing Committee" for n in range(1, 8)),
    ]
    codes = ["QAT", "CHN", "PRK", "ISR", "GBR", "FRA", "DEU", "ITA", "ESP", "POL", "SWE", "NOR"]
    text = "The talks in Port brought together " + ", ".join(names) + " on Friday. " + "They spoke of grain. " * 40
    return memcon_of(
        "crowd",
        text,
        actors={name: {"country": code} for name, code in zip(names, codes, strict=True)},
        contacts=[("talks", names, "2024-03-15", [])],
        mode="talks",
        title="محادثات ممتدة حول الحبوب",
        publisher="通讯社",
        published="2024-03-15",
    )


def long() -> Memcon:
    """A document of more than sixty thousand characters."""
    sentence = "Ada Brandt called Ion Petru again, and the ministry said that the ferry line must open soon. "
    return memcon_of(
        "long",
        sentence * 700,
        actors={"Ada Brandt": {"country": "NOR"}, "Ion Petru": {"country": "FIN"}},
        quotes=[("the ministry", "that the ferry line must open soon", "")],
        contacts=[("called", ["Ada Brandt", "Ion Petru"], "2024-04-02", [0])],
        title="A long report " + "of many words " * 20,
    )


def test_from_the_overview_to_the_words_and_back(serve: Callable[..., str], page: Any) -> None:
    at = serve([*readouts().values()])
    page.goto(at)
    page.get_by_label("Side", exact=True).fill("Norway")
    page.get_by_label("and side").fill("FIN")
    page.get_by_label("Kind").select_option("call")
    page.get_by_role("button", name="Show").click()
    assert re.fullmatch(rf"{at}/\?a=Norway&b=FIN&mode=call", page.url)
    with page.expect_download() as download:
        page.get_by_role("link", name="JSON").click()
    listed = Path(download.value.path()).read_text(encoding="utf-8")
    page.get_by_role("link", name="Ada Brandt").first.click()
    assert page.get_by_role("heading", level=1).inner_text().count("Ada Brandt") == 1
    assert page.url.rsplit("/", 1)[1] in listed
    columns = page.locator("table.sides thead th")
    assert [columns.nth(n).locator(".name").inner_text() for n in range(columns.count())] == ["Finland", "Norway"] or (
        columns.count() == 2
    )
    page.get_by_role("link", name="Tuesday").first.click()
    assert page.locator("mark.at").inner_text() == "Tuesday"
    assert page.locator("#text").evaluate("e => e.textContent") == NORTHLAND
    assert page.locator("mark.at").evaluate(
        "e => { const r = e.getBoundingClientRect(); return r.top >= 0 && r.bottom <= innerHeight }"
    )
    page.locator(".notelist a.back", has_text="1").click()
    assert page.evaluate("document.activeElement.id || location.hash") in ("r-n1", "#r-n1")
    page.locator(".note-said .line a").click()
    assert "".join(page.locator("#text .m-content.shown").all_inner_texts()) == "ferry linemust open"
    assert page.troubles == []


def test_a_date_is_corrected_and_undone_from_where_it_stands(serve: Callable[..., str], page: Any) -> None:
    at = serve([*readouts().values()])
    page.goto(f"{at}/?mode=call")
    page.get_by_role("link", name="Ada Brandt").first.click()
    page.get_by_text("Correct when").click()
    page.get_by_label("First day").fill("2024-03-14")
    page.get_by_label("Last day").fill("")
    page.locator("details[open]").get_by_label("Why").fill("the log says so")
    page.locator("details[open]").get_by_role("button", name="Correct", exact=True).click()
    assert page.locator(".head .sub").inner_text().startswith("14 Mar 2024")
    assert "the log says so" in page.locator("section.review").inner_text()
    page.locator("section.review").get_by_role("button", name="Undo this decision").click()
    assert page.locator(".head .sub").inner_text().startswith("12 Mar 2024")
    assert page.troubles == []


def test_a_participant_is_corrected_from_where_it_stands_and_each_decision_undone(
    serve: Callable[..., str], page: Any
) -> None:
    at = serve([*readouts().values()])
    page.goto(f"{at}/?mode=call")
    page.get_by_role("link", name="Ada Brandt").first.click()
    item = page.get_by_role("region", name="Finland").locator("li").first
    item.get_by_text("Correct").first.click()
    item.get_by_label("Role").select_option("host")
    item.get_by_label("Office").fill("Minister of Ferries")
    item.get_by_role("button", name="Correct", exact=True).click()
    item = page.get_by_role("region", name="Finland").locator("li").first
    assert "host" in item.inner_text() and "Minister of Ferries" in item.inner_text()
    for _ in range(2):
        page.locator("section.review").get_by_role("button", name="Undo this decision").first.click()
    named = page.get_by_role("region", name="Finland").locator(".named").first
    assert "Minister of Ferries" not in named.inner_text()
    assert page.troubles == []


def test_a_decision_is_undone_by_keyboard_from_the_history_of_its_field(serve: Callable[..., str], page: Any) -> None:
    at = serve([*readouts().values()])
    page.goto(f"{at}/?mode=call")
    page.get_by_role("link", name="Ada Brandt").first.click()
    page.get_by_text("Correct when").click()
    page.get_by_label("First day").fill("2024-03-14")
    page.get_by_label("Last day").fill("")
    page.locator("details[open]").get_by_role("button", name="Correct", exact=True).click()
    page.locator("#past-time > summary").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Undo this decision about when"
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("#past-time$"))
    assert page.locator("#past-time").evaluate("e => e.open")
    assert "Undone by local user" in page.locator("#past-time").inner_text()
    assert page.locator(".head .sub").inner_text().startswith("12 Mar 2024")
    assert page.troubles == []


def test_what_one_side_alone_tells_is_found_from_the_overview_and_kept_in_the_address(
    serve: Callable[..., str], page: Any
) -> None:
    at = serve([hostile(), *readouts().values()])
    page.goto(at)
    page.locator("select[name=accounts]").select_option("one")
    page.get_by_role("button", name="Show").click()
    assert page.url == f"{at}/?accounts=one"
    shown = page.locator("table.contacts tbody tr").count()
    page.goto(at)
    beside = page.locator(".beside section", has_text="Only one side heard")
    assert beside.get_by_role("link", name="only one side heard").inner_text().startswith(str(shown))
    beside.get_by_role("link", name="only one side heard").click()
    assert page.url == f"{at}/?accounts=one#list"
    assert page.troubles == []


def test_words_are_shown_without_javascript(serve: Callable[..., str], browser: Any) -> None:
    at = serve([*readouts().values()])
    context = browser.new_context(java_script_enabled=False, viewport={"width": 400, "height": 300})
    page = context.new_page()
    start = NORTHLAND.index("Mr Petru")
    page.goto(f"{at}{document_url('north/1')}?at={start}-{start + 8}#at")
    mark = page.locator("mark.at")
    assert mark.inner_text() == "Mr Petru"
    box = mark.bounding_box()
    assert box and 0 <= box["y"] <= 300
    context.close()


def test_everything_is_reached_by_keyboard(serve: Callable[..., str], page: Any) -> None:
    page.goto(serve([*readouts().values()]))
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the content"
    page.keyboard.press("Enter")
    reached = set()
    for _ in range(40):
        page.keyboard.press("Tab")
        reached.add(page.evaluate("document.activeElement.outerHTML.slice(0, 200)"))
        outlined = page.evaluate(
            "(e => e === document.body || getComputedStyle(e).outlineStyle !== 'none')(document.activeElement)"
        )
        assert outlined, page.evaluate("document.activeElement.outerHTML")
    assert any('name="person"' in e for e in reached) and any("/contacts/" in e for e in reached)


def test_hostile_documents_do_nothing(serve: Callable[..., str], page: Any) -> None:
    at = serve([hostile(), *readouts().values()])
    page.goto(f"{at}/?text=called")
    contact = page.locator("tbody a[href^='/contacts/']", has_text="script").first.get_attribute("href")
    document = document_url(hostile().document.id)
    paths = [
        "/",
        contact,
        document,
        f"{document}?at=0-30#at",
        "/documents",
        "/states/NOR",
        person_url(NAMES[0]),
        "/review",
    ]
    paths += [
        f"/?text={ATTACK}",
        f"/?a={ATTACK}&person=%22%3E{ATTACK}",
        f"/people/{ATTACK}",
        f"/nothing/{ATTACK}",
        "/review/history",
    ]
    for path in paths:
        page.goto(at + str(path))
        assert page.evaluate("window.hit") is None, path
        assert page.locator("a[href^='javascript:' i], img, iframe, main script, main style").count() == 0, path
        assert "49" not in page.locator("main").inner_text().replace("7*7", "") or path != document
    assert page.context.cookies() == []
    refused = [t for t in page.troubles if "404" not in t and "400" not in t]
    assert refused == []
    page.goto(at + document)
    shown = page.locator("#text").evaluate("e => e.textContent")
    assert "{{7*7}}{% raw %}" in shown and "\\u202e" in shown and "\u202e" not in shown


WIDTHS = (1280, 768, 320)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_pages_follow_the_rules_of_accessibility_and_fit_a_phone(
    serve: Callable[..., str], browser: Any, scheme: str
) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    at = serve([*readouts().values(), crowd(), long()])
    # The policy of the page forbids the test's own script; nothing else about the page is changed.
    context = browser.new_context(color_scheme=scheme, bypass_csp=True)
    page = context.new_page()
    page.goto(f"{at}/?mode=call")
    call = page.locator("tbody a[href^='/contacts/']").last.get_attribute("href")
    page.goto(f"{at}/?mode=talks")
    talks = page.locator("tbody a[href^='/contacts/']").first.get_attribute("href")
    paths = ["/", "/?text=nothing", "/?mode=dance", call, talks, document_url("north/1") + "?at=0-16#at"]
    paths += ["/documents/crowd", "/documents/long", "/documents", "/states", "/states/NOR", "/states/FIN/NOR"]
    paths += ["/?accounts=one&review=single", "/review?queue=silent", person_url("Brandt")]
    paths += [person_url("Ada Brandt"), "/check", "/review", "/review/history", "/api", "/nothing", "/sign-in"]
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        for path in paths:
            page.goto(at + str(path))
            page.evaluate("document.querySelectorAll('details').forEach((e) => { e.open = true })")
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), (path, width)
            if width == WIDTHS[1]:
                continue
            tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
            found = axe.run(page, options={"runOnly": {"type": "tag", "values": tags}})
            assert found.violations_count == 0, (path, width, found.generate_report())
    context.close()


def test_a_contact_prints_without_the_page_around_it(serve: Callable[..., str], page: Any) -> None:
    at = serve([*readouts().values()])
    page.goto(f"{at}/?mode=call")
    page.get_by_role("link", name="Ada Brandt").first.click()
    page.emulate_media(media="print")
    assert not page.locator("header.top").is_visible()
    assert not page.get_by_role("button", name="Accept the contact").is_visible()
    assert page.locator("table.sides").is_visible()
    assert len(page.pdf()) > 10_000
