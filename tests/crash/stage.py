# SPDX-FileCopyrightText: 2026 The Countertop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The stage on which programs are killed: folders in memory, stand-in providers, the tracer."""
import atexit
import itertools
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time

from judge import Ledger

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
BIN = os.environ.get("CT_BIN_DIR", os.path.join(ROOT, "build", "release", "bin"))
RUN_LIMIT = 120  # seconds after which a program hangs
OLD_PASSWORD, NEW_PASSWORD, PASSPHRASE = "practice", "practice-two", "a long passphrase"

_numbers = itertools.count(9812000000)
_lock = threading.Lock()


def next_number():
    """A mobile number that no other sale of this run has."""
    with _lock:
        return str(next(_numbers))


def scratch():
    """A folder in memory where there is one: thousands of flushes would wear a disk for nothing."""
    base = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    folder = tempfile.mkdtemp(prefix="countertop-crash-", dir=base)
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def program(name):
    path = os.path.join(BIN, name)
    if not os.access(path, os.X_OK):
        sys.exit(f"{path} is not built. Build it with ./test or name its folder in CT_BIN_DIR.")
    return path


def write_private(path, text):
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w",
              encoding="utf-8") as file:
        file.write(text + "\n")


class Provider:
    """A countertop-sandbox of one persona and its ledger."""

    def __init__(self, work, persona, *options):
        self.persona = persona
        ledger = os.path.join(work, f"ledger-{persona}-{next_number()}.jsonl")
        self.process = subprocess.Popen(
            [program("countertop-sandbox"), "--persona", persona, "--balance", "90000000",
             "--ledger", ledger, *options], stdout=subprocess.PIPE, text=True)
        atexit.register(self.stop)
        line = self.process.stdout.readline().strip()
        if not line.startswith("listening on "):
            sys.exit(f"the stand-in provider did not start: {line}")
        self.url = line[len("listening on "):]
        self._ledger = Ledger(ledger)
        self._lock = threading.Lock()

    def ledger(self):
        with self._lock:
            self._ledger.read()
        return self._ledger

    def stop(self):
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()


class Ended:
    """How a program ended: its code (negative: by a signal), what it said and how long it took."""

    def __init__(self, code, out, err, seconds):
        self.code, self.out, self.err, self.seconds = code, out, err, seconds

    def json(self):
        return json.loads(self.out)


def environment():
    keep = {key: value for key, value in os.environ.items() if key in ("PATH", "XDG_RUNTIME_DIR")}
    return {**keep, "LC_ALL": "C.UTF-8", "TZ": "Asia/Kolkata", "HOME": "/nonexistent",
            "QT_QPA_PLATFORM": "offscreen"}


def run(command, text=None, limit=RUN_LIMIT):
    """Runs a program; Ended.code is None where it hung and had to be killed."""
    begun = time.monotonic()
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                               stderr=subprocess.PIPE, text=True, env=environment())
    try:
        out, err = process.communicate(text, timeout=limit)
        code = process.returncode
    except subprocess.TimeoutExpired:
        process.kill()
        out, err = process.communicate()
        code = None
    return Ended(code, out, err, time.monotonic() - begun)


def copy_file(source, target, *, follow_symlinks=True):
    """As shutil.copy2; the room set aside, most of a folder that nobody reads, becomes a hole."""
    if os.path.basename(source) != "reserve.bin":
        return shutil.copy2(source, target, follow_symlinks=follow_symlinks)
    with open(target, "wb") as file:
        file.truncate(os.path.getsize(source))
    shutil.copystat(source, target)
    return target


class Shop:
    """One data folder and the commands that work on it."""

    def __init__(self, folder, provider, sealed=False):
        self.folder, self.provider, self.sealed = folder, provider, sealed

    def secret(self):
        base = os.path.dirname(self.folder)
        name, text, option = ((("passphrase", PASSPHRASE, "--passphrase-file")) if self.sealed
                              else ("password", OLD_PASSWORD, "--password-file"))
        path = os.path.join(base, name)
        if not os.path.exists(path):
            write_private(path, text)
        return [option, path]

    def command(self, *arguments, secret=True):
        return [program("countertopctl"), "--data-dir", self.folder, "--json",
                *(self.secret() if secret else ()), *arguments]

    def ctl(self, *arguments, text=None, limit=RUN_LIMIT, secret=True):
        return run(self.command(*arguments, secret=secret), text, limit)

    def configure(self, *options):
        arguments = ["configure", "--gateway-url", self.provider.url, "--username", "practice",
                     "--practice", *options]
        text = OLD_PASSWORD + "\n" if self.sealed else None
        ended = self.ctl(*arguments, *(["--password-stdin"] if self.sealed else []), text=text)
        if ended.code != 0:
            sys.exit(f"configure: {ended.err}")

    def sale(self, number, key, *options):
        return ["recharge", "--operator", "A", "--number", number, "--amount", "100", "--intent",
                key, *options]

    def copy(self, folder, provider=None):
        shutil.copytree(self.folder, folder, symlinks=True, copy_function=copy_file)
        return Shop(folder, provider or self.provider, self.sealed)


class Traced:
    """What the tracer saw of one run."""

    def __init__(self, ended, log):
        self.ended = ended
        with open(log, encoding="utf-8") as file:
            lines = [json.loads(line) for line in file]
        self.end = lines.pop()
        self.points = lines
        self.killed = self.end["end"] == "killed"
        self.code = self.end["code"]
        self.counted = self.end["counted"]


def tracer(shop, log, *plan):
    return [program("crashtracer"), "--log", log, "--under", shop.folder, *plan, "--"]


def traced(ended, log):
    """What a run of the tracer says. Ends the whole run where tracing is not permitted."""
    if ended.code is None:
        return None
    if ended.code != 0:
        sys.exit(f"Programs cannot be killed at a system call here: {ended.err.strip()}")
    return Traced(ended, log)


def trace(shop, arguments, log, *plan, text=None, limit=RUN_LIMIT):
    """Runs countertopctl under the tracer; None where it hung."""
    return traced(run([*tracer(shop, log, *plan), *shop.command(*arguments)], text, limit), log)
