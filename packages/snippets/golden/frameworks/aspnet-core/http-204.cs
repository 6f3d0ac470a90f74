app.MapGet("/endpoint", () => TypedResults.NoContent());
