"""Gives each module in snippets/ a path: snippets/http_503.py answers at /http_503/endpoint."""

from importlib import import_module
from pathlib import Path

from django.urls import path

snippets = Path(__file__).resolve().parent.parent / "snippets"

urlpatterns = [
    path(f"{file.stem}/endpoint", import_module(f"snippets.{file.stem}").my_view)
    for file in sorted(snippets.glob("*.py"))
]
