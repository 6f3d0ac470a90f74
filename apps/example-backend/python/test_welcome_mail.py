import pytest

from statuary import Statuary
from welcome_mail import Mailer, NoSuchMailbox, TryLater, Undeliverable


@pytest.fixture
def waits() -> list[float]:
    return []


@pytest.fixture
def mailer(mail: Statuary, waits: list[float]) -> Mailer:
    return Mailer(mail.host, mail.port, wait=waits.append)


def test_sends_a_mail_once(mail: Statuary, mailer: Mailer, waits: list[float]) -> None:
    mailer.send_welcome("Zoë", "zoe@example.test")
    message = mail.wait_for_message(to="zoe@example.test", subject="Welcome, Zoë")
    assert message["envelope"]["from"] == "shop@statuary.example"
    assert "Hello Zoë," in message["text"]
    assert len(mail.messages()) == 1
    assert waits == []


def test_tries_again_until_a_greylist_lets_it_in(
    mail: Statuary, mailer: Mailer, waits: list[float]
) -> None:
    mail.script("RCPT", {"code": 451, "enhanced": "4.7.1", "times": 2}, {"code": 250})
    mailer.send_welcome("Ann", "ann@example.test")
    assert waits == [0.5, 1.0]
    assert len(mail.messages(to="ann@example.test")) == 1
    refusals = [session["refusal"] for session in mail.sessions()]
    assert refusals == [{"stage": "RCPT", "code": 451}, {"stage": "RCPT", "code": 451}, None]


@pytest.mark.parametrize("stage", ["CONNECT", "EHLO", "MAIL", "RCPT", "MESSAGE"])
def test_tries_again_after_a_hang_up(
    mail: Statuary, mailer: Mailer, waits: list[float], stage: str
) -> None:
    mail.script(stage, {"fault": "hang-up", "times": 1})
    mailer.send_welcome("Ann", "ann@example.test")
    assert waits == [0.5]
    assert len(mail.messages()) == 1


def test_gives_up_after_four_tries(mail: Statuary, mailer: Mailer, waits: list[float]) -> None:
    mail.script("MESSAGE", {"code": 451})
    with pytest.raises(TryLater, match="451"):
        mailer.send_welcome("Ann", "ann@example.test")
    assert waits == [0.5, 1.0, 2.0]
    assert mail.messages() == []


def test_does_not_try_a_mailbox_again_that_there_is_not(
    mail: Statuary, mailer: Mailer, waits: list[float]
) -> None:
    mail.script("RCPT", {"code": 550}, match="*@gone.example")
    with pytest.raises(NoSuchMailbox, match="550"):
        mailer.send_welcome("Ann", "ann@gone.example")
    assert waits == []
    assert mail.messages() == []
    (session,) = mail.sessions()
    assert "C: rcpt TO:<ann@gone.example>\nS: 550 5.1.1 " in mail.transcript(session["id"])
    mailer.send_welcome("Bob", "bob@example.test")
    assert len(mail.messages(to="bob@*")) == 1


def test_tells_a_refusal_that_no_user_can_mend(mail: Statuary, mailer: Mailer) -> None:
    mail.script("MAIL", {"code": 550, "enhanced": "5.7.1", "text": "Blocked"})
    with pytest.raises(Undeliverable, match="Blocked"):
        mailer.send_welcome("Ann", "ann@example.test")
