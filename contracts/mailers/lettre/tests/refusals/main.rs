//! Every test snippet, in one program, which is linked once.

automod::dir!("tests/refusals");
