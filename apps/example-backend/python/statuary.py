"""A client of Statuary's control API, as much of it as these tests need."""

import json
import os
import shlex
import subprocess
from contextlib import contextmanager
from typing import Any
from urllib.parse import quote, urlencode, urlsplit
from urllib.request import Request, urlopen


class Statuary:
    """One server: an SMTP mock, and the API that scripts it and reads its mail."""

    def __init__(self, http: str, smtp: str) -> None:
        self._http = http
        address = urlsplit(smtp)
        assert address.hostname and address.port
        self.host, self.port = address.hostname, address.port

    def script(self, stage: str, *replies: dict[str, Any], match: str | None = None) -> None:
        """Answers a stage with one reply after the other; the last one for ever."""
        rule: dict[str, Any] = {"stage": stage, "replies": list(replies)}
        if match is not None:
            rule["match"] = match
        self._call("POST", "/api/smtp/rules", rule)

    def messages(self, **filters: str) -> list[dict[str, Any]]:
        """Lists the messages that were accepted; filters are globs: from_, to, subject."""
        return self._call("GET", f"/api/smtp/messages?{query(filters)}")["messages"]

    def wait_for_message(self, timeout_ms: int = 2000, **filters: str) -> dict[str, Any]:
        """Waits for a message and reads it."""
        filters["timeoutMs"] = str(timeout_ms)
        return self._call("GET", f"/api/smtp/messages/wait?{query(filters)}")

    def sessions(self) -> list[dict[str, Any]]:
        return self._call("GET", "/api/smtp/sessions")["sessions"]

    def transcript(self, session: str) -> str:
        with urlopen(f"{self._http}/api/smtp/sessions/{quote(session)}.txt") as response:
            return response.read().decode()

    @contextmanager
    def isolated(self):
        """Opens a further server, whose rules and mail nobody else sees."""
        opened = self._call("POST", "/api/servers")
        try:
            yield Statuary(opened["http"], opened["smtp"])
        finally:
            self._call("DELETE", f"/api/servers/{opened['id']}")

    def _call(self, method: str, path: str, body: Any = None) -> Any:
        content = None if body is None else json.dumps(body).encode()
        headers = {} if body is None else {"Content-Type": "application/json"}
        request = Request(self._http + path, content, headers, method=method)
        with urlopen(request, timeout=30) as response:
            return json.loads(response.read() or "null")


@contextmanager
def serve():
    """Runs `statuary serve` on free ports; the variable STATUARY says how, if not by npx."""
    command = shlex.split(os.environ.get("STATUARY", "npx statuary"))
    ports = ["--http-port", "0", "--smtp-port", "0"]
    # It ends with its standard input, which is closed in the end, whatever happens.
    with subprocess.Popen(
        [*command, "serve", "--json", "--stop-with-stdin", *ports],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout
        ready = json.loads(process.stdout.readline())
        yield Statuary(ready["http"], ready["smtp"])


def query(filters: dict[str, str]) -> str:
    # A name such as from is taken in Python.
    return urlencode({name.rstrip("_"): value for name, value in filters.items()})
