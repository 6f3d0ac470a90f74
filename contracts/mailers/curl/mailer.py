"""Sends one mail for each case that it reads, with a curl of its own, and tells how that ended."""

import json
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

writing = threading.Lock()


def curl(case):
    scheme = "smtps" if case["security"] == "tls" else "smtp"
    seconds = str(case["timeoutMs"] / 1000)
    command = ["curl", "--disable", "--silent", "--show-error"]
    command += ["--url", f"{scheme}://{case['host']}:{case['port']}"]
    command += ["--mail-from", case["from"]]
    for recipient in case["to"]:
        command += ["--mail-rcpt", recipient]
    command += ["--upload-file", "-", "--write-out", "%{stderr}%{json}"]
    command += ["--connect-timeout", seconds, "--max-time", seconds]
    if case["security"] == "starttls":
        command += ["--ssl-reqd"]
    if case["ca"]:
        command += ["--cacert", case["ca"]]
    if case["auth"]:
        command += ["--user", f"{case['auth']['user']}:{case['auth']['password']}"]
    return command


def message(case):
    return f"""From: {case["from"]}
To: {", ".join(case["to"])}
Subject: Hello

Hello.
""".replace("\n", "\r\n")


def run(case):
    start = time.monotonic()
    printed = run_curl(case)
    took = round((time.monotonic() - start) * 1000)
    error, _, values = printed.rpartition("\n")
    values = json.loads(values)
    result = {"case": case["case"], "ok": values["exitcode"] == 0, "error": None}
    if not result["ok"]:
        result["error"] = {
            "type": f"exit {values['exitcode']}",
            # That of the last reply, whether it is why curl failed or not.
            "code": values["response_code"] or None,
            "enhanced": None,
            "text": None,
            "message": error,
        }
    line = json.dumps({**result, "refused": [], "tookMs": took})
    with writing:
        print(line, flush=True)


def run_curl(case):
    with subprocess.Popen(
        curl(case), stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        try:
            _, printed = process.communicate(message(case), case["timeoutMs"] / 500 + 2)
        except subprocess.TimeoutExpired:
            # It has said all, and waits two minutes for the reply to its QUIT: --max-time is over.
            process.kill()
            _, printed = process.communicate()
        return printed


with ThreadPoolExecutor(max_workers=8) as pool:
    runs = [pool.submit(run, json.loads(line)) for line in sys.stdin]
for each in runs:
    each.result()
