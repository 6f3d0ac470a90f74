app.MapGet("/endpoint", () => Results.Json(
    new { error = "mailbox_unavailable", message = "The mailbox is unavailable." },
    statusCode: 422));
