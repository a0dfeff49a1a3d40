"""Runs a workflow of GitHub Actions here: its shell steps as they are, the actions that it
uses as far as files go. An expression, key or action that it does not know is an error."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import yaml


class Job:
    """How a job ended."""

    def __init__(self, result: str, outputs: dict[str, str], log: str):
        self.result = result
        self.outputs = outputs
        self.log = log


class Runner:
    def __init__(self, repository: Path, folder: Path, variables: dict[str, str],
                 ref: str = "refs/heads/main", secrets: dict[str, str] | None = None,
                 path: Path | None = None):
        self.repository = repository
        self.folder = folder
        self.variables, self.secrets, self.ref = variables, secrets or {}, ref
        self.path = path
        self.artifacts = folder / "artifacts"
        self.artifacts.mkdir(parents=True)
        # What is handed to GitHub's own services, by the action.
        self.published: dict[str, Path] = {}
        self.jobs: dict[str, Job] = {}

    def run(self, file: str) -> dict[str, Job]:
        """The jobs of a workflow, one after the other as they need each other."""
        workflow = yaml.safe_load((self.repository / file).read_text(encoding="utf-8"))
        assert set(workflow) <= {
            "name", True, "permissions", "concurrency", "defaults", "jobs"}, set(workflow)
        assert workflow["defaults"] == {"run": {"shell": "bash"}}
        waiting = dict(workflow["jobs"])
        while waiting:
            ready = [name for name, job in waiting.items() if needs(job) <= set(self.jobs)]
            assert ready, f"{sorted(waiting)} wait for each other"
            for name in ready:
                self.jobs[name] = self._job(name, waiting.pop(name))
        return self.jobs

    def _job(self, name: str, job: dict) -> Job:
        assert set(job) <= {"runs-on", "permissions", "outputs", "steps", "needs", "strategy", "if",
                            "environment"}, set(job)
        if any(self.jobs[other].result != "success" for other in needs(job)):
            return Job("skipped", {}, "")
        contexts = self._contexts(job)
        if not condition(job.get("if"), contexts):
            return Job("skipped", {}, "")
        [(key, values)] = (job["strategy"]["matrix"] if "strategy" in job else {"": [None]}).items()
        results = [self._instance(f"{name}-{value}", job, contexts | {f"matrix.{key}": value})
                   for value in values]
        failed = [result for result in results if result.result != "success"]
        return failed[0] if failed else results[-1]

    def _contexts(self, job: dict) -> dict[str, str]:
        contexts = {"github.ref": self.ref}
        contexts |= {f"vars.{name}": value for name, value in self.variables.items()}
        contexts |= {f"secrets.{name}": value for name, value in self.secrets.items()}
        for other in needs(job):
            contexts |= {f"needs.{other}.outputs.{name}": value
                         for name, value in self.jobs[other].outputs.items()}
        return contexts

    def _instance(self, name: str, job: dict, contexts: dict[str, str]) -> Job:
        workspace = Workspace(self, self.folder / name)
        for step in job["steps"]:
            if condition(step.get("if"), contexts) and not workspace.step(step, contexts):
                return Job("failure", {}, workspace.log)
        outputs = {key: filled(value, contexts) for key, value in job.get("outputs", {}).items()}
        return Job("success", outputs, workspace.log)


class Workspace:
    """What one job runs in: a folder to work in, and what its steps have set."""

    def __init__(self, runner: Runner, folder: Path):
        self.runner = runner
        self.work = folder / "work"
        self.temporary = folder / "temp"
        self.work.mkdir(parents=True)
        self.temporary.mkdir()
        self.path = [os.fspath(runner.path)] if runner.path else []
        self.log = ""

    def step(self, step: dict, contexts: dict[str, str]) -> bool:
        """Whether the step succeeded, or may fail."""
        assert set(step) <= {"name", "id", "if", "run", "uses", "with", "env", "shell",
                             "continue-on-error"}, set(step)
        options = {key: filled(value, contexts) for key, value in step.get("with", {}).items()}
        if "uses" in step:
            done = self._use(step["uses"], options)
        else:
            environment = {key: filled(value, contexts)
                           for key, value in step.get("env", {}).items()}
            assert "${{" not in step["run"], "an expression in a script is code of whoever wrote it"
            done = self._shell(step["run"], environment)
            if "id" in step:
                contexts |= {f"steps.{step['id']}.outputs.{key}": value
                             for key, value in lines(self.temporary / "output")}
        return done or step.get("continue-on-error", False)

    def _shell(self, script: str, environment: dict[str, str]) -> bool:
        files = {"GITHUB_OUTPUT": self.temporary / "output", "GITHUB_PATH": self.temporary / "path"}
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script], cwd=self.work,
            capture_output=True, text=True,
            env={"HOME": os.fspath(self.temporary), "RUNNER_TEMP": os.fspath(self.temporary),
                 "PATH": ":".join([*self.path, "/usr/bin:/bin"]),
                 **{name: os.fspath(file) for name, file in files.items()}, **environment})
        self.log += done.stdout + done.stderr
        if files["GITHUB_PATH"].exists():
            self.path = files["GITHUB_PATH"].read_text().split() + self.path
            files["GITHUB_PATH"].unlink()
        return done.returncode == 0

    def _use(self, action: str, options: dict) -> bool:
        runner = self.runner
        if action.startswith("./"):
            return self._own(action, options)
        name, version = action.split("@")
        assert re.fullmatch(r"v\d+", version)
        if name == "actions/checkout":
            shutil.copytree(runner.repository, self.work, dirs_exist_ok=True,
                            ignore=shutil.ignore_patterns("_site", ".*.handout"))
        elif name == "actions/upload-artifact":
            shutil.copytree(self.work / options["path"], runner.artifacts / options["name"])
            assert options["include-hidden-files"] is True
        elif name == "actions/download-artifact" and "pattern" in options:
            for artifact in runner.artifacts.glob(options["pattern"]):
                shutil.copytree(artifact, self.work / options["path"] / artifact.name)
        elif name == "actions/download-artifact":
            shutil.copytree(runner.artifacts / options["name"], self.work / options["path"])
        elif name in ("actions/upload-pages-artifact", "github/codeql-action/upload-sarif"):
            [file] = options.values()
            runner.published[name] = self.work / file
            return runner.published[name].exists()
        else:
            assert name == "actions/deploy-pages", name
            runner.published[name] = runner.published["actions/upload-pages-artifact"]
        return True

    def _own(self, action: str, options: dict) -> bool:
        """A composite action of the repository."""
        described = yaml.safe_load((self.work / action / "action.yml").read_text(encoding="utf-8"))
        assert described["runs"]["using"] == "composite"
        assert set(options) == set(described["inputs"])
        contexts = {f"inputs.{key}": value for key, value in options.items()}
        assert all(step["shell"] == "bash" for step in described["runs"]["steps"])
        return all(self.step(step, contexts) for step in described["runs"]["steps"])


def needs(job: dict) -> set[str]:
    needed = job.get("needs", [])
    return {needed} if isinstance(needed, str) else set(needed)


def filled(value, contexts: dict[str, str]):
    """A value with its expressions looked up; what is not set is empty, as at GitHub."""
    if not isinstance(value, str):
        return value

    def look_up(match: re.Match) -> str:
        name = match.group(1)
        assert re.fullmatch(r"(vars|secrets|matrix|inputs|github|(needs|steps)\.\w+\.outputs)\.\w+",
                            name), name
        return contexts.get(name, "")

    return re.sub(r"\$\{\{ ([\w.]+) \}\}", look_up, value)


def condition(text: str | None, contexts: dict[str, str]) -> bool:
    """Whether comparisons joined by && or by || hold."""
    if text is None:
        return True
    assert not ("&&" in text and "||" in text)
    found = [contexts.get(name, "") == value
             for name, value in re.findall(r"([\w.]+) == '([^']*)'", text)]
    assert len(found) == len(re.split(r"&&|\|\|", text))
    return any(found) if "||" in text else all(found)


def lines(file: Path) -> list[list[str]]:
    return [line.split("=", 1) for line in file.read_text().splitlines()] if file.exists() else []
