"""Sends one mail for each case that it reads, with a swaks of its own, and tells how that ended."""

import json
import math
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

writing = threading.Lock()


def swaks(case):
    # Without a value, --config keeps the user's own options out.
    command = ["swaks", "--config", "--silent", "2"]
    command += ["--server", case["host"], "--port", str(case["port"])]
    command += ["--from", case["from"], "--to", ",".join(case["to"])]
    command += ["--header", "Subject: Hello", "--body", "Hello."]
    # It counts in whole seconds.
    command += ["--timeout", str(math.ceil(case["timeoutMs"] / 1000))]
    if case["security"] != "none":
        command += ["--tls" if case["security"] == "starttls" else "--tls-on-connect"]
    if case["ca"]:
        command += ["--tls-verify", "--tls-ca-path", case["ca"]]
    if case["auth"]:
        command += ["--auth", "--auth-user", case["auth"]["user"]]
        command += ["--auth-password", case["auth"]["password"]]
    return command


def run(case):
    start = time.monotonic()
    done = subprocess.run(
        swaks(case),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )
    took = round((time.monotonic() - start) * 1000)
    result = {"case": case["case"], "ok": done.returncode == 0, "error": None}
    if not result["ok"]:
        # The reply stands in the transcript, and nowhere apart from it.
        result["error"] = {
            "type": f"exit {done.returncode}",
            "code": None,
            "enhanced": None,
            "text": None,
            "message": done.stdout.strip(),
        }
    line = json.dumps({**result, "refused": [], "tookMs": took})
    with writing:
        print(line, flush=True)


with ThreadPoolExecutor(max_workers=8) as pool:
    runs = [pool.submit(run, json.loads(line)) for line in sys.stdin]
for each in runs:
    each.result()
