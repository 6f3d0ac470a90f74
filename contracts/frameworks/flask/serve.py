"""Mounts each module in snippets/: snippets/http_503.py answers at /http_503/endpoint."""

from importlib import import_module
from pathlib import Path

from flask import Flask
from werkzeug.middleware.dispatcher import DispatcherMiddleware

snippets = Path(__file__).resolve().parent / "snippets"

app = DispatcherMiddleware(
    Flask(__name__),
    {
        f"/{file.stem}": import_module(f"snippets.{file.stem}").app
        for file in sorted(snippets.glob("*.py"))
    },
)
