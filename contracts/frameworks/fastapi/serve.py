"""Mounts each module in snippets/: snippets/http_503.py answers at /http_503/endpoint."""

from importlib import import_module
from pathlib import Path

from fastapi import FastAPI

snippets = Path(__file__).resolve().parent / "snippets"

app = FastAPI()
for file in sorted(snippets.glob("*.py")):
    app.mount(f"/{file.stem}", import_module(f"snippets.{file.stem}").app)
