"""The report as a file: what a reader can do with it."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from conftest import expect_language, picture, spind
from playwright.sync_api import expect

AREAS = ["laerkesletten", "havreengen"]
STANDARD = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    "resultTypes": ["violations"],
}


def violations(page):
    """What axe finds against WCAG 2.2 AA, as short lines."""
    result = Axe().run(page, options=STANDARD)
    return [
        f"{found['id']}: {[node['html'][:90] for node in found['nodes'][:3]]}"
        for found in result.response["violations"]
    ]


def choose(page, name, label=None, index=None):
    page.locator(".picture-choice summary").evaluate("item => item.parentElement.open = true")
    page.select_option(f".picture-tools [name={name}]", label=label, index=index)


def shown(page):
    """The actors of the circles that are not dimmed."""
    return page.locator("#circles [data-node]:not(.off)").count()


@pytest.mark.parametrize("area", AREAS)
def test_opens_and_meets_the_standard(open_page, reports, area):
    page = open_page(reports[area].as_uri())
    assert page.locator("h1").inner_text() in ("Lærkesletten", "Havreengen")
    assert page.locator("#circles [data-node]").count() >= 15
    picture(page, f"{area}-first-screen")
    assert violations(page) == []
    page.click("button.language")
    expect_language(page, "en")
    assert violations(page) == []


def test_language_changes_and_comes_back(open_page, reports):
    page = open_page(reports["havreengen"].as_uri())
    assert page.locator("#summary h2").inner_text() == "Kort fortalt"
    page.click("button.language")
    expect_language(page, "en")
    assert page.locator("#summary h2").inner_text() == "In short"
    assert "Diagnosis" in page.title()
    assert page.locator("[id]").evaluate_all(
        "items => new Set(items.map(item => item.id)).size === items.length"
    )
    # What the page can do it can do in both languages, also the second time around.
    for code in ("da", "en", "da"):
        page.click("button.language")
        expect_language(page, code)
        page.locator("#circles [data-node]").first.focus()
        assert page.locator("#circles .has-lit").count() == 1
        page.locator("#circles [data-node]").first.blur()


def test_pictures_show_a_part(open_page, reports):
    page = open_page(reports["laerkesletten"].as_uri())
    everybody = shown(page)
    choose(page, "sector", label="Skole")
    schools = shown(page)
    assert 0 < schools < everybody
    assert page.locator(".picture-tools .filter-status").inner_text().startswith(str(schools))
    choose(page, "level", label="Ledelse")
    assert 0 < shown(page) < schools
    page.click(".picture-tools button[type=reset]")
    expect(page.locator("#circles .off")).to_have_count(0)
    ties = "#circles .tie:not(.off)"
    all_ties = page.locator(ties).count()
    choose(page, "kind", label="koordinering")
    assert 0 < page.locator(ties).count() < all_ties
    assert shown(page) == everybody
    choose(page, "kind", index=0)
    choose(page, "forum", index=1)
    assert 0 < shown(page) < everybody
    choose(page, "forum", index=0)
    page.uncheck(".picture-tools [name=missing]")
    assert page.locator("#circles .gap:not(.off)").count() == 0
    page.check(".picture-tools [name=missing]")
    assert page.locator("#circles .gap:not(.off)").count() > 0
    choose(page, "size", index=2)
    sizes = page.locator("#circles [data-node]").evaluate_all(
        "items => new Set(items.map(item => item.getBoundingClientRect().height.toFixed(0))).size"
    )
    assert sizes > 3
    choose(page, "size", index=0)
    choose(page, "day", index=3)
    assert page.locator(ties).count() < all_ties
    # A tie that has ended since is back as a dotted line, and gone again today.
    expect(page.locator("#circles .ended:not(.off)")).to_have_count(1)
    assert "1 af dem er hørt op siden" in page.locator(".picture-tools .filter-status").inner_text()
    picture(page.locator("#circles"), "laerkesletten-earlier")
    choose(page, "day", index=0)
    assert page.locator("#circles .ended:not(.off)").count() == 0


def test_an_actor_is_found_hovered_and_reached_by_keyboard(open_page, reports):
    page = open_page(reports["laerkesletten"].as_uri())
    chief = page.locator("#circles [data-node]", has=page.locator("title", has_text="Hotspotchef"))
    chief.first.hover()
    lit = page.locator("#circles .lit[data-node]").count()
    assert 10 < lit < 75
    picture(page.locator("#circles"), "laerkesletten-hover")
    page.mouse.move(0, 0)
    assert page.locator("#circles .has-lit").count() == 0
    page.locator(".picture-choice summary").click()
    page.fill(".picture-tools [name=search]", "Hotspotchef")
    assert page.locator("#circles .lit[data-node]").count() == lit
    page.fill(".picture-tools [name=search]", "klubleder")
    assert 0 < page.locator("#circles .lit[data-node]").count() < lit
    page.keyboard.press("Escape")
    assert page.locator("#circles .has-lit").count() == 0
    page.locator("#circles [data-node][tabindex='0']").focus()
    page.keyboard.press("ArrowRight")
    assert page.evaluate("document.activeElement.dataset.node") is not None
    page.keyboard.press("Enter")
    assert page.locator("#circles .reset").is_visible()
    page.keyboard.press("Escape")
    assert not page.locator("#circles .reset").is_visible()


def test_a_gap_lights_up_and_gaps_are_narrowed(open_page, reports):
    page = open_page(reports["havreengen"].as_uri())
    page.locator("#weightiest button.show").first.click()
    assert page.locator("#circles .lit[data-node]").count() > 0
    page.locator("#circles .reset").click()
    drawing = page.locator("article.gap .gap-picture svg").first
    assert "Udsnit af netværket" in drawing.get_attribute("aria-label")
    page.locator("#gaps button.show").first.click()
    assert page.locator("#circles .lit[data-node]").count() > 0
    page.locator("#circles .reset").click()
    gaps = page.locator("article.gap:visible").count()
    page.select_option("#gaps [name=severity]", index=1)
    assert 0 < page.locator("article.gap:visible").count() < gaps


def test_touch_and_a_narrow_screen(open_page, reports):
    page = open_page(reports["havreengen"].as_uri(), width=390, touch=True)
    page.locator("#circles [data-node]").first.scroll_into_view_if_needed()
    page.locator("#circles [data-node]").first.tap()
    assert page.locator("#circles .reset").is_visible()
    wide = page.evaluate("document.documentElement.scrollWidth > window.innerWidth")
    assert not wide
    picture(page, "havreengen-narrow")


def test_without_script_it_is_a_whole_report(open_page, reports):
    page = open_page(reports["havreengen"].as_uri(), scripts=False)
    assert page.locator("article.gap").first.is_visible()
    assert page.locator("#circles svg").is_visible()
    assert not page.locator(".picture-choice").is_visible()
    assert page.locator("button:visible").count() == 0


def test_it_prints(open_page, reports, tmp_path):
    page = open_page(reports["havreengen"].as_uri())
    paper = page.pdf(prefer_css_page_size=True)
    assert paper.startswith(b"%PDF")
    assert len(re.findall(rb"/Type\s*/Page\b", paper)) > 10
    short = tmp_path / "short.html"
    spind("report", "examples/laerkesletten", "--short", "-o", short, "--quiet")
    page = open_page(short.as_uri())
    assert len(re.findall(rb"/Type\s*/Page\b", page.pdf(prefer_css_page_size=True))) == 2
    assert violations(page) == []


def test_a_hostile_name_is_text(open_page, tmp_path):
    names = [
        "<script>document.title='taken'</script>",
        '"></svg><img src=x onerror="document.title=1">',
        "\u202egnikcah",
        "x" * 10_000,
        "{{{style}}}",
    ]
    folder = tmp_path / "area"
    folder.mkdir()
    quoted = ['"' + name.replace('"', '""') + '"' for name in names]
    (folder / "aktører.csv").write_text(
        "navn;niveau;sektor\n" + "".join(f"{name};ledelse;skole\n" for name in quoted)
    )
    (folder / "relationer.csv").write_text(f"fra;til\n{quoted[0]};{quoted[1]}\n")
    (folder / "område.csv").write_text(f"nøgle;værdi\nnavn;{quoted[0]}\ndato;01-03-2026\n")
    file = tmp_path / "hostile.html"
    spind("report", folder, "-o", file, "--quiet")
    page = open_page(file.as_uri())
    assert page.locator("h1").inner_text() == names[0]
    assert page.locator("img").count() == 0
    assert page.locator("script").count() == 1
    page.click("button.language")
    expect_language(page, "en")
    assert page.locator("h1").inner_text() == names[0]
    assert page.locator("img").count() == 0
