"""A browser, the built executable, and pages that nothing may go wrong on."""

import os
import shutil
import signal
import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import expect, sync_playwright

PROJECT = Path(__file__).resolve().parents[2]
SPIND = str((PROJECT / os.environ.get("SPIND", ".build/release/spind")).resolve())
PICTURES = PROJECT / "out" / "browser"


def spind(*arguments):
    """Runs a command of the executable and gives its standard output."""
    run = subprocess.run([SPIND, *map(str, arguments)], capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    return run.stdout


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        arguments = ["--no-sandbox"] if os.getuid() == 0 else []
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=arguments
        )
        yield browser
        browser.close()


@pytest.fixture
def open_page(browser):
    """Opens addresses; in the end no page may have complained or asked for anything else."""
    contexts, complaints = [], []

    def open_address(address, scripts=True, width=1280, touch=False):
        context = browser.new_context(
            viewport={"width": width, "height": 900},
            java_script_enabled=scripts,
            has_touch=touch,
        )
        contexts.append(context)
        page = context.new_page()

        def heard(message):
            if message.type in ("error", "warning"):
                complaints.append(message.text)

        def asked(request):
            if not request.url.startswith(address.split("#")[0]):
                complaints.append(f"asked for {request.url[:120]}")

        page.on("console", heard)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("request", asked)
        page.goto(address)
        return page

    open_address.complaints = complaints
    yield open_address
    for context in contexts:
        context.close()
    assert complaints == []


@pytest.fixture(scope="session")
def reports(tmp_path_factory):
    """The reports of both examples."""
    folder = tmp_path_factory.mktemp("reports")
    files = {}
    for area in ("laerkesletten", "havreengen"):
        files[area] = folder / f"{area}.html"
        spind("report", PROJECT / "examples" / area, "-o", files[area], "--quiet")
    return files


@pytest.fixture
def live(tmp_path):
    """A live page of a copy of the small example: its address and its folder."""
    folder = tmp_path / "area"
    shutil.copytree(PROJECT / "examples" / "havreengen", folder)
    process = subprocess.Popen(
        [SPIND, "serve", str(folder), "--no-open", "--quiet"], stdout=subprocess.PIPE, text=True
    )
    yield process.stdout.readline().strip(), folder, process
    if process.poll() is None:
        process.send_signal(signal.SIGTERM)
    assert process.wait(timeout=10) == 0


def picture(target, name):
    """Keeps a screenshot to be looked at."""
    target.screenshot(path=PICTURES / f"{name}.png")


def expect_language(page, code):
    """Waits until the page is in a language; by locator, since the page lets no text become script."""
    expect(page.locator("html")).to_have_attribute("lang", code)
