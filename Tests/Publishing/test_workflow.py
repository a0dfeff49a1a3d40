"""The workflow of a new site checks it, builds a language in each job, joins the parts and publishes
the whole or nothing."""

import hashlib
import json
import os
import subprocess
import sys
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
import yaml
from clinic_site import REPOSITORY, ClinicSite, contents
from conftest import example
from runner import Runner

WORKFLOW = ".github/workflows/site.yml"


@pytest.fixture(scope="module")
def package(tmp_path_factory) -> dict[str, str]:
    """The variables that name the package; it is served as a release would be."""
    folder = tmp_path_factory.mktemp("packages")
    subprocess.run(
        [REPOSITORY / ".package/make", folder], check=True, stdout=subprocess.DEVNULL)
    [archive] = folder.glob("*.tar.gz")
    server = ThreadingHTTPServer(
        ("127.0.0.1", 0), partial(SimpleHTTPRequestHandler, directory=os.fspath(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield {"HANDOUT_PACKAGE": f"http://127.0.0.1:{server.server_port}/{archive.name}",
           "HANDOUT_SHA256": hashlib.sha256(archive.read_bytes()).hexdigest()}
    server.shutdown()
    server.server_close()


@pytest.fixture
def site(tmp_path) -> ClinicSite:
    return example(tmp_path, "/exercises/")


def results(jobs: dict) -> dict[str, str]:
    return {name: job.result for name, job in jobs.items()}


def test_a_site_is_published_with_github_pages(site, tmp_path, package):
    runner = Runner(site.folder, tmp_path / "run", {**package, "PUBLISH_TO": "pages"})
    jobs = runner.run(WORKFLOW)
    assert results(jobs) == {
        "check": "success", "build": "success", "join": "success", "pages": "success",
        "netlify": "skipped", "cloudflare": "skipped"}, [job.log for job in jobs.values()]
    site.handout("build", "--on", jobs["check"].outputs["day"])
    assert contents(runner.published["actions/deploy-pages"]) == site.files()
    findings = json.loads(
        runner.published["github/codeql-action/upload-sarif"].read_text(encoding="utf-8"))
    found = {(result["ruleId"], result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"])
             for result in findings["runs"][0]["results"]}
    assert ("placeholder-image", "content/exercises/stand-up/en.md") in found


@pytest.mark.parametrize(("host", "command"), [
    ("netlify", ["--yes", "netlify-cli@17", "deploy", "--prod", "--dir", "whole"]),
    ("cloudflare", ["--yes", "wrangler@3", "pages", "deploy", "whole", "--project-name", "river",
                    "--branch", "main"]),
])
def test_netlify_and_cloudflare_get_the_site_with_its_headers(
        site, tmp_path, package, host, command):
    # In place of npx, which would need an account: it keeps what it is called with.
    (tmp_path / "bin").mkdir()
    npx = tmp_path / "bin/npx"
    npx.write_text(
        f'#!/bin/sh\nprintf "%s\\n" "$@" >{tmp_path}/called\nenv >{tmp_path}/environment\n'
        f"cp -R whole {tmp_path}/sent\n")
    npx.chmod(0o755)
    variables = {**package, "PUBLISH_TO": host, "CLOUDFLARE_PROJECT": "river",
                 "CLOUDFLARE_ACCOUNT_ID": "account", "NETLIFY_SITE_ID": "id"}
    secrets = {"CLOUDFLARE_API_TOKEN": "token", "NETLIFY_AUTH_TOKEN": "token"}
    runner = Runner(site.folder, tmp_path / "run", variables, secrets=secrets, path=npx.parent)
    jobs = runner.run(WORKFLOW)
    assert results(jobs)[host] == "success", [job.log for job in jobs.values()]
    assert results(jobs)["pages"] == "skipped"
    assert (tmp_path / "called").read_text().split() == command
    environment = (tmp_path / "environment").read_text().splitlines()
    expected = {"netlify": ["NETLIFY_AUTH_TOKEN=token", "NETLIFY_SITE_ID=id"],
                "cloudflare": ["CLOUDFLARE_API_TOKEN=token", "CLOUDFLARE_ACCOUNT_ID=account"]}
    assert set(expected[host]) <= set(environment)
    sent = contents(tmp_path / "sent")
    assert sent.pop("_headers").decode() == site.server("headers")
    assert sent.pop("_redirects").decode() == site.server("redirects")
    site.handout("build", "--on", jobs["check"].outputs["day"])
    assert sent == site.files()


def test_files_of_the_site_for_its_host_are_not_written_over(site, tmp_path, package):
    site.write("content/static/_headers", "/*\n  X-Own: 1\n")
    runner = Runner(site.folder, tmp_path / "run", {**package, "PUBLISH_TO": "netlify"},
                    ref="refs/heads/other")
    runner.run(WORKFLOW)
    assert (runner.artifacts / "site/_headers").read_text() == "/*\n  X-Own: 1\n"


@pytest.mark.parametrize(("ref", "to"), [("refs/pull/1/merge", "pages"), ("refs/heads/main", "")])
def test_a_pull_request_and_a_site_without_a_host_publish_nothing(
        site, tmp_path, package, ref, to):
    runner = Runner(site.folder, tmp_path / "run", {**package, "PUBLISH_TO": to}, ref=ref)
    jobs = runner.run(WORKFLOW)
    assert results(jobs) == {
        "check": "success", "build": "success", "join": "success", "pages": "skipped",
        "netlify": "skipped", "cloudflare": "skipped"}
    assert "actions/deploy-pages" not in runner.published


def test_a_site_with_an_error_publishes_nothing_and_its_problems_are_shown(
        site, tmp_path, package):
    site.edit("content/exercises/stand-up/en.md", "position: sitting", "position: flying")
    runner = Runner(site.folder, tmp_path / "run", {**package, "PUBLISH_TO": "pages"})
    jobs = runner.run(WORKFLOW)
    assert results(jobs) == {
        "check": "success", "build": "failure", "join": "skipped", "pages": "skipped",
        "netlify": "skipped", "cloudflare": "skipped"}
    assert "Nothing was written" in jobs["build"].log
    assert "flying" in runner.published["github/codeql-action/upload-sarif"].read_text()


def test_one_part_that_fails_keeps_the_others_from_being_published(site, tmp_path, package):
    path = site.folder / WORKFLOW
    path.write_text(path.read_text().replace("locale: [en, es]", "locale: [en, fr]"))
    runner = Runner(site.folder, tmp_path / "run", {**package, "PUBLISH_TO": "pages"})
    jobs = runner.run(WORKFLOW)
    assert (runner.artifacts / "part-en").is_dir()
    assert results(jobs) == {
        "check": "success", "build": "failure", "join": "skipped", "pages": "skipped",
        "netlify": "skipped", "cloudflare": "skipped"}


def test_a_language_that_no_job_builds_is_noticed(site, tmp_path, package):
    path = site.folder / WORKFLOW
    path.write_text(path.read_text().replace("locale: [en, es]", "locale: [en]"))
    runner = Runner(site.folder, tmp_path / "run", {**package, "PUBLISH_TO": "pages"})
    jobs = runner.run(WORKFLOW)
    assert results(jobs) == {
        "check": "success", "build": "success", "join": "failure", "pages": "skipped",
        "netlify": "skipped", "cloudflare": "skipped"}
    assert "es/ejercicios/lev%C3%A1ntate-ya/ is in no part: “locale:” above must list" in jobs["join"].log


# Turns the sitemap that the parts were joined to into an index of two, as a very large site has it.
SPLIT = """
python3 - <<'END'
import re
from pathlib import Path
whole = Path("whole")
text = (whole / "sitemap.xml").read_text()
[root] = re.findall("Sitemap: (.*)sitemap.xml", (whole / "robots.txt").read_text())
start, end = text.index("<url>"), text.index("</urlset>")
lines = text[start:end].splitlines(keepends=True)
for number, part in enumerate([lines[:1], lines[1:]], 1):
    (whole / f"sitemap-{number}.xml").write_text(text[:start] + "".join(part) + text[end:])
(whole / "sitemap.xml").write_text("<sitemapindex>\\n" + "".join(
    f"<sitemap><loc>{root}sitemap-{number}.xml</loc></sitemap>\\n" for number in (1, 2))
    + "</sitemapindex>\\n")
END
"""


@pytest.mark.parametrize(("locales", "also", "result", "message"), [
    ("[en, es]", "", "success", ""),
    ("[en]", "", "failure", "es/ejercicios/lev%C3%A1ntate-ya/ is in no part"),
    ("[en, es]", "rm whole/sitemap-2.xml", "failure", "whole/sitemap-2.xml: No such file"),
])
def test_the_pages_of_a_sitemap_in_parts_are_looked_for(
        site, tmp_path, package, locales, also, result, message):
    path = site.folder / WORKFLOW
    workflow = path.read_text(encoding="utf-8").replace("locale: [en, es]", f"locale: {locales}")
    join = 'for part in parts/part-*; do cp -R "$part/." whole/; done'
    assert workflow.count(join) == 1
    indent = next(line for line in workflow.splitlines() if join in line).removesuffix(join)
    lines = [join, *(SPLIT + also).strip().splitlines()]
    path.write_text(workflow.replace(join, f"\n{indent}".join(lines)), encoding="utf-8")
    runner = Runner(site.folder, tmp_path / "run", {**package, "PUBLISH_TO": "pages"})
    jobs = runner.run(WORKFLOW)
    assert jobs["join"].result == result, jobs["join"].log
    assert message in jobs["join"].log


@pytest.mark.parametrize(("change", "message"), [
    ({"HANDOUT_SHA256": "0" * 64}, "FAILED"),
    ({"HANDOUT_PACKAGE": ""}, "The variable HANDOUT_PACKAGE is missing."),
    ({"HANDOUT_PACKAGE": "http://127.0.0.1:1/handout.tar.gz"}, "curl:"),
])
def test_a_package_that_is_not_there_or_another_one_is_not_run(
        site, tmp_path, package, change, message):
    runner = Runner(site.folder, tmp_path / "run", {**package, **change, "PUBLISH_TO": "pages"})
    jobs = runner.run(WORKFLOW)
    assert results(jobs)["check"] == "failure"
    assert set(results(jobs).values()) == {"failure", "skipped"}
    assert message in jobs["check"].log


@pytest.mark.parametrize(("schema", "file"), [
    ("vendor.github-workflows", WORKFLOW),
    ("vendor.github-actions", ".github/actions/handout/action.yml"),
])
def test_the_files_are_what_github_reads(site, schema, file):
    done = subprocess.run(
        [Path(sys.executable).with_name("check-jsonschema"), "--builtin-schema", schema,
         site.folder / file], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def test_all_jobs_measure_by_the_same_day(site):
    workflow = yaml.safe_load((site.folder / WORKFLOW).read_text(encoding="utf-8"))
    commands = [step["run"] for job in workflow["jobs"].values() for step in job["steps"]
                if "handout " in step.get("run", "")]
    assert len(commands) == 3
    assert [command for command in commands if '--on "$DAY"' not in command] == []


def test_a_job_may_do_no_more_than_it_has_to(site):
    workflow = yaml.safe_load((site.folder / WORKFLOW).read_text(encoding="utf-8"))
    assert workflow["permissions"] == {"contents": "read"}
    allowed = {name: job["permissions"] for name, job in workflow["jobs"].items()
               if "permissions" in job}
    assert allowed == {
        "check": {"contents": "read", "security-events": "write"},
        "pages": {"pages": "write", "id-token": "write"}}


@pytest.mark.parametrize("locales", ["en", "es,en"])
def test_the_workflow_names_the_languages_that_the_site_begins_with(tmp_path: Path, locales):
    folder = tmp_path / "site"
    subprocess.run(
        [REPOSITORY / ".build/release/handout", "new", "site", folder, "--name", "A",
         "--locales", locales], check=True, stdout=subprocess.DEVNULL)
    workflow = yaml.safe_load((folder / WORKFLOW).read_text(encoding="utf-8"))
    assert workflow["jobs"]["build"]["strategy"]["matrix"]["locale"] == locales.split(",")
