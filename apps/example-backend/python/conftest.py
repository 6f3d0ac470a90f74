import pytest

from statuary import Statuary, serve


@pytest.fixture(scope="session")
def statuary():
    with serve() as server:
        yield server


@pytest.fixture
def mail(statuary: Statuary):
    """A mail server for this test alone, so that tests may run side by side."""
    with statuary.isolated() as server:
        yield server
