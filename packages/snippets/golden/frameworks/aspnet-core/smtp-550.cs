app.MapGet("/endpoint", () => TypedResults.UnprocessableEntity(
    new { error = "mailbox_unavailable", message = "The mailbox is unavailable." }));
