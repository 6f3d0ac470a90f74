app.MapGet("/endpoint", () => TypedResults.Created("/endpoint/1", new { status = "created" }));
