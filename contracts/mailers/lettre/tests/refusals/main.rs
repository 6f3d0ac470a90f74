//! Every test snippet, in one program: each is linked in no time, and they share one mock.

automod::dir!("tests/refusals");
