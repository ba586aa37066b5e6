"""The workflows: every action pinned by its hash, no right that a job doesn't need, nothing published from elsewhere than main."""

import re

import pytest
import yaml

FOLDER = ".github/workflows"
PINNED = re.compile(r"[\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")
READING = {("contents", "read"), ("pages", "read")}
DEPLOYING = {("pages", "write"), ("id-token", "write")}


@pytest.fixture(scope="module")
def workflows(root):
    """File name -> (text, parsed)."""
    files = sorted((root / FOLDER).glob("*.y*ml"))
    assert files
    return {f.name: (f.read_text("utf-8"), yaml.safe_load(f.read_text("utf-8"))) for f in files}


def jobs(workflows):
    for file, (_, workflow) in workflows.items():
        for name, job in workflow["jobs"].items():
            yield f"{file}: {name}", job


def steps(workflows):
    for name, job in jobs(workflows):
        for step in job.get("steps", ()):
            yield name, step


def triggers(workflow):
    return workflow[True]  # YAML 1.1 reads the key `on` as a truth value


def unpinned(text):
    used = re.findall(r"^\s*(?:- )?uses:\s*(.+?)\s*$", text, re.M)
    return [use for use in used if not use.startswith("./") and not PINNED.fullmatch(use)]


def test_every_action_is_pinned_by_its_hash(workflows):
    assert {file: unpinned(text) for file, (text, _) in workflows.items()} == {file: [] for file in workflows}
    assert sum("uses" in step for _, step in steps(workflows)) >= 5


def test_a_tag_or_a_hash_without_its_version_is_not_pinned():
    for use in ("actions/checkout@v6", f"actions/checkout@{'0' * 40}", f"actions/checkout@{'0' * 39} # v6.0.2"):
        assert unpinned(f"      - uses: {use}\n") == [use]


def test_nothing_is_permitted_but_what_a_job_names(workflows):
    assert {file: workflow["permissions"] for file, (_, workflow) in workflows.items()} == {file: {} for file in workflows}
    for name, job in jobs(workflows):
        assert set(job["permissions"].items()) <= READING | DEPLOYING, name


def test_a_job_that_may_write_runs_no_code_of_the_project(workflows):
    writers = [(name, job) for name, job in jobs(workflows) if "write" in job["permissions"].values()]
    assert writers
    for name, job in writers:
        assert set(job["permissions"].items()) == DEPLOYING, name
        assert [step["uses"].split("@")[0] for step in job["steps"]] == ["actions/deploy-pages"], name


def test_no_job_runs_for_ever_and_no_run_piles_up(workflows):
    for name, job in jobs(workflows):
        assert "uses" in job or job["timeout-minutes"] <= 60, name
    for file, (_, workflow) in workflows.items():
        assert workflow["concurrency"]["group"], file
    groups = [workflow["concurrency"]["group"] for _, workflow in workflows.values()]
    assert len(set(groups)) == len(groups)  # a workflow that calls another of its own group waits for itself


def test_the_token_is_not_left_in_the_checkout(workflows):
    checkouts = [(name, step) for name, step in steps(workflows) if step.get("uses", "").startswith("actions/checkout@")]
    assert checkouts
    assert [name for name, step in checkouts if step.get("with", {}).get("persist-credentials") is not False] == []


def test_no_text_from_outside_reaches_a_shell(workflows):
    for name, step in steps(workflows):
        assert "${{" not in step.get("run", ""), name
    assert not [file for file, (_, workflow) in workflows.items() if "pull_request_target" in triggers(workflow)]


def test_packages_are_cached_by_the_lock_file(workflows, root):
    setups = [step for _, step in steps(workflows) if step.get("uses", "").startswith("actions/setup-python@")]
    assert setups
    for step in setups:
        assert step["with"]["cache"] == "pip"
        assert (root / step["with"]["cache-dependency-path"]).is_file()


def test_pull_requests_and_main_are_tested_and_only_main_is_published(workflows):
    test, publish = workflows["test.yml"][1], workflows["publish.yml"][1]
    assert {"pull_request", "workflow_call"} <= triggers(test).keys()
    assert triggers(publish)["push"] == {"branches": ["main"]}
    assert publish["jobs"]["test"]["uses"] == "./.github/workflows/test.yml"
    assert publish["jobs"]["build"]["needs"] == "test" and publish["jobs"]["deploy"]["needs"] == "build"
    assert "github.ref == 'refs/heads/main'" in publish["jobs"]["build"]["if"]


def test_the_commands_are_those_of_the_makefile(workflows, root):
    targets = set(re.findall(r"^([a-z]+):.*## ", (root / "Makefile").read_text("utf-8"), re.M))
    commands = [step["run"] for _, step in steps(workflows) if step.get("run", "").startswith("make ")]
    assert sorted(commands) == ["make book pdf", "make test"]
    assert {target for command in commands for target in command.split()[1:]} <= targets
    upload = next(step for _, step in steps(workflows) if step.get("uses", "").startswith("actions/upload-pages-artifact@"))
    assert upload["with"]["path"] == "_build/html"
