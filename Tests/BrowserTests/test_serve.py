"""The live page: it follows the workbook and thinks changes through."""

import signal

from conftest import expect_language, picture
from test_report import violations


def test_it_follows_the_workbook(open_page, live):
    address, folder, _ = live
    page = open_page(address)
    assert page.locator("h1").inner_text() == "Havreengen"
    file = folder / "område.csv"
    good = file.read_text(encoding="utf-8-sig")
    file.write_text(good.replace("navn;Havreengen", "navn;Rugengen"))
    page.wait_for_selector("h1:text-is('Rugengen')", timeout=20_000)
    file.write_text(good.replace("01-03-2026", "31-02-2026"))
    page.wait_for_selector(".problems li", timeout=20_000)
    assert "område.csv" in page.locator(".problems").inner_text()
    assert page.locator("h1").inner_text() == "Rugengen"
    assert violations(page) == []
    picture(page, "serve-problems")
    file.write_text(good)
    page.wait_for_selector("h1:text-is('Havreengen')", timeout=20_000)
    assert not page.locator(".problems").is_visible()


def test_it_thinks_changes_through(open_page, live):
    page = open_page(live[0])
    page.locator(".whatif summary").click()
    page.select_option("[data-change=remove] [name=a]", label="Hotspotchef")
    page.click("[data-change=remove] button")
    page.wait_for_selector(".whatif-answer h3")
    assert "VRT-05" in page.locator(".whatif-answer").inner_text()
    page.select_option("[data-change=tie] [name=a]", index=1)
    page.select_option("[data-change=tie] [name=b]", index=3)
    page.click("[data-change=tie] button")
    page.select_option("[data-change=seat] [name=a]", index=2)
    page.select_option("[data-change=seat] [name=b]", index=1)
    page.click("[data-change=seat] button")
    assert page.locator(".whatif-changes li").count() == 3
    page.wait_for_timeout(300)
    assert violations(page) == []
    picture(page, "serve-what-if")
    page.locator(".whatif-changes button").first.click()
    assert page.locator(".whatif-changes li").count() == 2
    page.click(".whatif-clear")
    assert page.locator(".whatif-answer").inner_text() == ""
    page.click("button.language")
    expect_language(page, "en")
    page.locator(".whatif summary").click()
    page.select_option("[data-change=remove] [name=a]", label="Hotspotchef")
    page.click("[data-change=remove] button")
    page.wait_for_selector(".whatif-answer h3:has-text('Gaps that open')")


def test_it_says_when_the_server_is_gone(open_page, live):
    address, _, process = live
    page = open_page(address)
    process.send_signal(signal.SIGINT)
    page.wait_for_selector(".live-status.lost", timeout=20_000)
    assert process.wait(timeout=10) == 0
    # The browser itself notes that nobody answers.
    assert all("ERR_" in text for text in open_page.complaints)
    open_page.complaints.clear()
